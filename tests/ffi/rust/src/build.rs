//! The builders of clx/reply.h by their names, as methods of the binding.
use crate::json::{base64, Json};
use clx::{Member, Place, Reply};

/// The bytes of a text of the file; None for null.
pub fn data(value: &Json) -> Option<Vec<u8>> {
    match value {
        Json::Null => None,
        Json::Text(text) => Some(text.as_bytes().to_vec()),
        object => match object.names()[..] {
            ["base64"] => Some(base64(object.need("base64").text())),
            ["text"] => Some(object.need("text").text().as_bytes().to_vec()),
            _ => panic!("nobody knows the text {object:?}"),
        },
    }
}

fn text(value: &Json) -> Vec<u8> {
    data(value).expect("a text that is not null")
}

fn str_of(value: &Json) -> Option<&str> {
    if *value == Json::Null {
        None
    } else {
        Some(value.text())
    }
}

fn flag(value: &Json) -> bool {
    *value == Json::Bool(true)
}

fn place(reply: &mut Reply<'_>, value: &Json) -> Place {
    match value {
        Json::Text(name) if name == "data" => Place::DATA,
        Json::Text(name) if name == "metadata" => Place::METADATA,
        line => reply.line(line.need("line").text()).expect("a line"),
    }
}

/// Makes the calls in order, whatever they return.
pub fn build(reply: &mut Reply<'_>, calls: &Json) {
    for call in calls.list() {
        let (name, values) = call.list().split_first().expect("a name");
        let _ = build_one(reply, name.text(), values);
    }
}

fn build_one(reply: &mut Reply<'_>, name: &str, values: &[Json]) -> clx::Result<()> {
    match (name, values) {
        ("error", [http, code, message]) => {
            reply.error(http.integer() as i32, text(code), text(message))
        }
        ("fail", []) => {
            reply.fail();
            Ok(())
        }
        ("price", [Json::Null, cents]) => reply.price(cents.integer()),
        ("price", [sku, cents]) => reply.price_of(text(sku), cents.integer()),
        ("price_compare_at", [cents]) => reply.price_compare_at(cents.integer()),
        ("promotion", [label, cents]) => reply.promotion(text(label), cents.integer()),
        ("promotion_item", [id]) => reply.promotion_item(text(id)),
        ("promotion_item_discount", [id, cents]) => {
            reply.promotion_item_discount(text(id), cents.integer())
        }
        ("no_promotion", []) => reply.no_promotion(),
        ("shipping_cost", [cents]) => reply.shipping_cost(cents.integer()),
        ("valid", []) => reply.valid(),
        ("invalid", [attribute, message]) => reply.invalid(text(attribute), text(message)),
        ("invalid_form", [Json::Text(form)]) if form == "list" => reply.invalid_lists(),
        ("authorize", [token, cents]) => reply.authorize(text(token), cents.integer()),
        ("capture", [token, cents]) => reply.capture(text(token), cents.integer()),
        ("void", [token, cents]) => reply.void(text(token), cents.integer()),
        ("refund", [token, cents]) => reply.refund(text(token), cents.integer()),
        ("pending", [action]) => reply.pending(text(action)),
        ("customer_token", [one, other]) => reply.customer_token(str_of(one), str_of(other)),
        ("transaction", [field, said]) => reply.transaction(field.text(), text(said)),
        ("tax_rate", [rate]) => reply.tax_rate(rate.real()),
        ("tax_item_rate", [id, rate]) => reply.tax_item_rate(text(id), rate.real()),
        ("tax_item_collectable", [id, cents, currency]) => {
            reply.tax_item_collectable(text(id), cents.integer(), currency.text())
        }
        ("received", []) => reply.received(),
        ("message", [title, flash, body]) => reply.message(text(title), flag(flash), str_of(body)),
        (_, [at, key, rest @ ..]) if name.starts_with("put_") => {
            let at = place(reply, at);
            put(reply, name, at, key.text(), rest)
        }
        _ => panic!("nobody knows the builder {name} of {values:?}"),
    }
}

fn put(
    reply: &mut Reply<'_>,
    name: &str,
    place: Place,
    key: &str,
    values: &[Json],
) -> clx::Result<()> {
    let bytes;
    let member = match (name, values) {
        ("put_int", [value]) => value.integer().into(),
        ("put_real", [value]) => value.real().into(),
        ("put_bool", [value]) => flag(value).into(),
        ("put_null", []) => Member::Null,
        ("put_decimal", [value]) => Member::Decimal(value.text()),
        ("put_money", [cents, currency]) => Member::Money(cents.integer(), currency.text()),
        ("put_str", [value]) | ("put_json", [value]) => {
            bytes = text(value);
            if name == "put_str" {
                Member::Text(&bytes)
            } else {
                Member::Json(&bytes)
            }
        }
        _ => panic!("nobody knows the builder {name} of {values:?}"),
    };
    reply.put(place, key, member)
}
