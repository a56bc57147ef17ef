//! Answers one price request: its body comes from stdin, its signature as the argument, the shared
//! secret from CLX_SECRET. The answer goes to stdout: a line with the HTTP status, then the body.
//!
//!   CLX_SECRET=... cargo run --example price -- SIGNATURE < body.json
use std::io::{Read, Write};

// -------- the handler --------

fn price(item: clx::Resource<'_>, reply: &mut clx::Reply<'_>) -> clx::Handled {
    let sku = item.text("sku_code")?;
    let order = item.one("order")?.ok_or("a line item without an order")?;
    let cents = match (&*sku, &*order.text("currency_code")?) {
        ("TSHIRTMM000000FFFFFFXLXX", "EUR") => 2900,
        ("MUGXX1128AC", "EUR") => 1250,
        _ => return Ok(reply.error(422, "UNKNOWN_SKU", "no price for this SKU")?),
    };
    reply.price(if item.integer("quantity")? >= 10 { cents - cents / 10 } else { cents })?;
    reply.price_compare_at(cents)?;
    Ok(reply.put(clx::Place::METADATA, "source", "price list")?)
}

// -------- the program --------

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = std::env::var("CLX_SECRET").map_err(|_| "set CLX_SECRET")?;
    let mut setup = clx::Setup::new(clx::Options::default());
    setup
        .price("/prices", price)
        .keys(&clx::Keys::new(&[secret])?)
        .needs("sku_code")
        .needs("quantity")
        .needs("order.currency_code");
    let service = setup.ready()?;
    let signature = std::env::args().nth(1);
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    let request = clx::Request {
        path: "/prices",
        signature: signature.as_ref().map(|text| text.as_bytes()),
        body: &body,
        ..Default::default()
    };
    let answer = service.call().handle(&request)?.answer().ok_or("nothing is deferred here")?;
    println!("{}", answer.http);
    std::io::stdout().write_all(&answer.body)?;
    Ok(())
}
