//! The answer being built.
use crate::error::{c_text, check, Error, Result};
use crate::request::Asked;
use clx_sys as sys;
use std::ffi::CString;
use std::marker::PhantomData;
use std::os::raw::c_int;

/// The answer being built. It borrows from the call.
///
/// Each method returns what the library refuses; hand that on with `?`. A failure of anything but
/// metadata, messages and texts of a transaction sticks: the reply has then failed, and no answer
/// but a 500, the refusal that was made by [`Reply::error`], or the fallback leaves. Each builder
/// fits its own callback only: CLX_REPLY_NOT_ALLOWED.
///
/// Texts are `&str` or bytes. Bytes that are not UTF-8 become U+FFFD in texts for people, and fail
/// the answer in tokens, ids and codes. A text with U+0000 is refused: CLX_BAD_ARGUMENT.
pub struct Reply<'a> {
    pub(crate) raw: *mut sys::clx_reply,
    pub(crate) life: PhantomData<&'a mut ()>,
}

/// Where a value is put; [`Reply::line`] gives those of line items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub(crate) c_int);

impl Place {
    /// Into the answer's data.
    pub const DATA: Place = Place(sys::CLX_IN_DATA);
    /// Into the metadata of the data, which takes any key.
    pub const METADATA: Place = Place(sys::CLX_IN_METADATA);
}

/// A value to put. Integers, reals, booleans and texts turn into one by themselves.
#[derive(Clone, Copy, Debug)]
pub enum Member<'v> {
    /// null
    Null,
    /// An integer, written exactly.
    Integer(i64),
    /// A real, written as the shortest text that reads back the same.
    Real(f64),
    /// true or false
    Boolean(bool),
    /// A text, as bytes that should be UTF-8.
    Text(&'v [u8]),
    /// The text of any JSON value.
    Json(&'v [u8]),
    /// A number as exact decimal text, such as "2.25".
    Decimal(&'v str),
    /// An amount in minor units of a currency, written exactly in major units.
    Money(i64, &'v str),
}

macro_rules! members {
    ($($from:ty: $value:ident => $member:expr;)*) => {$(
        impl<'v> From<$from> for Member<'v> {
            fn from($value: $from) -> Member<'v> { $member }
        }
    )*};
}

members! {
    i64: value => Member::Integer(value);
    i32: value => Member::Integer(value.into());
    u32: value => Member::Integer(value.into());
    f64: value => Member::Real(value);
    bool: value => Member::Boolean(value);
    &'v str: value => Member::Text(value.as_bytes());
    &'v String: value => Member::Text(value.as_bytes());
    &'v [u8]: value => Member::Text(value);
}

impl Reply<'_> {
    /// A refusal, such as `error(422, "UNKNOWN_SKU", "no price for this SKU")`. It leaves also when
    /// something else had failed. The last one counts.
    pub fn error(
        &mut self,
        http: i32,
        code: impl AsRef<[u8]>,
        message: impl AsRef<[u8]>,
    ) -> Result<()> {
        let (code, message) = (self.text(code)?, self.text(message)?);
        self.check(unsafe { sys::clx_reply_error(self.raw, http, code.as_ptr(), message.as_ptr()) })
    }

    /// Makes the reply fail, whatever is built: for deferred work that broke.
    pub fn fail(&mut self) {
        unsafe { sys::clx_reply_fail(self.raw) };
    }

    /// Price: the unit price in minor units.
    pub fn price(&mut self, unit_amount_cents: i64) -> Result<()> {
        let sku_code = std::ptr::null();
        self.check(unsafe { sys::clx_reply_price(self.raw, sku_code, unit_amount_cents) })
    }

    /// The same for another SKU code than the one of the request.
    pub fn price_of(&mut self, sku_code: impl AsRef<[u8]>, unit_amount_cents: i64) -> Result<()> {
        let sku_code = self.text(sku_code)?;
        self.check(unsafe { sys::clx_reply_price(self.raw, sku_code.as_ptr(), unit_amount_cents) })
    }

    /// Price: the full price shown beside it, in minor units.
    pub fn price_compare_at(&mut self, cents: i64) -> Result<()> {
        self.check(unsafe { sys::clx_reply_price_compare_at(self.raw, cents) })
    }

    /// Promotion: a discount in minor units, 0 or positive, and the label of its line item.
    pub fn promotion(&mut self, name: impl AsRef<[u8]>, discount_cents: i64) -> Result<()> {
        let name = self.text(name)?;
        self.check(unsafe { sys::clx_reply_promotion(self.raw, name.as_ptr(), discount_cents) })
    }

    /// Promotion: spreads the discount over listed line items only; call once per item.
    pub fn promotion_item(&mut self, line_item_id: impl AsRef<[u8]>) -> Result<()> {
        let id = self.text(line_item_id)?;
        self.check(unsafe { sys::clx_reply_promotion_item(self.raw, id.as_ptr()) })
    }

    /// Promotion: a discount of its own for a line item, in minor units.
    pub fn promotion_item_discount(
        &mut self,
        line_item_id: impl AsRef<[u8]>,
        discount_cents: i64,
    ) -> Result<()> {
        let id = self.text(line_item_id)?;
        self.check(unsafe {
            sys::clx_reply_promotion_item_discount(self.raw, id.as_ptr(), discount_cents)
        })
    }

    /// Promotion: no discount for this order.
    pub fn no_promotion(&mut self) -> Result<()> {
        self.check(unsafe { sys::clx_reply_no_promotion(self.raw) })
    }

    /// Shipping cost: the cost of the shipment in minor units.
    pub fn shipping_cost(&mut self, price_amount_cents: i64) -> Result<()> {
        self.check(unsafe { sys::clx_reply_shipping_cost(self.raw, price_amount_cents) })
    }

    /// Order validation: the order is valid.
    pub fn valid(&mut self) -> Result<()> {
        self.check(unsafe { sys::clx_reply_valid(self.raw) })
    }

    /// Order validation: it is not, because of this attribute or relationship. Once per error.
    pub fn invalid(
        &mut self,
        attribute: impl AsRef<[u8]>,
        message: impl AsRef<[u8]>,
    ) -> Result<()> {
        let (attribute, message) = (self.text(attribute)?, self.text(message)?);
        self.check(unsafe {
            sys::clx_reply_invalid(self.raw, attribute.as_ptr(), message.as_ptr())
        })
    }

    /// Order validation: writes the errors of each attribute as a list, also where there is one.
    pub fn invalid_lists(&mut self) -> Result<()> {
        self.check(unsafe { sys::clx_reply_invalid_form(self.raw, sys::CLX_INVALID_LIST) })
    }

    /// Authorize: the gateway's reference, and the amount in minor units.
    pub fn authorize(&mut self, token: impl AsRef<[u8]>, cents: i64) -> Result<()> {
        let token = self.text(token)?;
        self.check(unsafe { sys::clx_reply_authorize(self.raw, token.as_ptr(), cents) })
    }

    /// Capture: the same.
    pub fn capture(&mut self, token: impl AsRef<[u8]>, cents: i64) -> Result<()> {
        let token = self.text(token)?;
        self.check(unsafe { sys::clx_reply_capture(self.raw, token.as_ptr(), cents) })
    }

    /// Void: the same.
    pub fn void(&mut self, token: impl AsRef<[u8]>, cents: i64) -> Result<()> {
        let token = self.text(token)?;
        self.check(unsafe { sys::clx_reply_void(self.raw, token.as_ptr(), cents) })
    }

    /// Refund: the same.
    pub fn refund(&mut self, token: impl AsRef<[u8]>, cents: i64) -> Result<()> {
        let token = self.text(token)?;
        self.check(unsafe { sys::clx_reply_refund(self.raw, token.as_ptr(), cents) })
    }

    /// Payments: makes the answer 202; the outcome follows by call back, see [`crate::Outcome`].
    pub fn pending(&mut self, action_id: impl AsRef<[u8]>) -> Result<()> {
        let id = self.text(action_id)?;
        self.check(unsafe { sys::clx_reply_pending(self.raw, id.as_ptr()) })
    }

    /// Customer token: tokens to keep in the customer's wallet; one of them may be None.
    pub fn customer_token(&mut self, customer: Option<&str>, source: Option<&str>) -> Result<()> {
        let customer = customer.map(|text| self.text(text)).transpose()?;
        let source = source.map(|text| self.text(text)).transpose()?;
        let pointer =
            |text: &Option<CString>| text.as_ref().map_or(std::ptr::null(), |t| t.as_ptr());
        self.check(unsafe {
            sys::clx_reply_customer_token(self.raw, pointer(&customer), pointer(&source))
        })
    }

    /// Payments: a text of the transaction, such as "error_code" or "avs_message".
    pub fn transaction(&mut self, field: &str, text: impl AsRef<[u8]>) -> Result<()> {
        let (field, text) = (c_text(field)?, c_text(text)?);
        check(unsafe { sys::clx_reply_transaction(self.raw, field.as_ptr(), text.as_ptr()) })
    }

    /// Tax: the rate of the order, a fraction: 0.25 is 25 percent.
    pub fn tax_rate(&mut self, rate: f64) -> Result<()> {
        self.check(unsafe { sys::clx_reply_tax_rate(self.raw, rate) })
    }

    /// Tax: the rate of a line item.
    pub fn tax_item_rate(&mut self, line_item_id: impl AsRef<[u8]>, rate: f64) -> Result<()> {
        let id = self.text(line_item_id)?;
        self.check(unsafe { sys::clx_reply_tax_item_rate(self.raw, id.as_ptr(), rate) })
    }

    /// Tax: the tax of a line item in minor units of the currency.
    pub fn tax_item_collectable(
        &mut self,
        line_item_id: impl AsRef<[u8]>,
        cents: i64,
        currency: &str,
    ) -> Result<()> {
        let (id, currency) = (self.text(line_item_id)?, self.text(currency)?);
        self.check(unsafe {
            sys::clx_reply_tax_item_collectable(self.raw, id.as_ptr(), cents, currency.as_ptr())
        })
    }

    /// Webhooks: the event was received.
    pub fn received(&mut self) -> Result<()> {
        self.check(unsafe { sys::clx_reply_received(self.raw) })
    }

    /// Adds a notification; `body` is the JSON text of an object, or None for an empty one.
    pub fn message(
        &mut self,
        name: impl AsRef<[u8]>,
        flash: bool,
        body: Option<&str>,
    ) -> Result<()> {
        let (name, body) = (c_text(name)?, body.map(c_text).transpose()?);
        let body = body.as_ref().map_or(std::ptr::null(), |text| text.as_ptr());
        check(unsafe { sys::clx_reply_message(self.raw, name.as_ptr(), flash, body) })
    }

    /// The place of a line item's entry in the answer, made when it is new.
    pub fn line(&mut self, line_item_id: impl AsRef<[u8]>) -> Result<Place> {
        let id = self.text(line_item_id)?;
        match unsafe { sys::clx_reply_line(self.raw, id.as_ptr()) } {
            place if place >= 0 => Ok(Place(place)),
            _ => Err(self.failure()),
        }
    }

    /// Puts a value under a key. Metadata that cannot be sent is left out, and logged.
    pub fn put<'v>(&mut self, place: Place, key: &str, value: impl Into<Member<'v>>) -> Result<()> {
        let put = self.put_checked(place, key, value.into());
        if put.is_err() && place != Place::METADATA {
            self.fail();
        }
        put
    }

    fn put_checked(&mut self, place: Place, key: &str, value: Member<'_>) -> Result<()> {
        let (raw, at, c_key) = (self.raw, place.0, c_text(key)?);
        let key = c_key.as_ptr();
        self.check(unsafe {
            match value {
                Member::Null => sys::clx_reply_put_null(raw, at, key),
                Member::Integer(value) => sys::clx_reply_put_int(raw, at, key, value),
                Member::Real(value) => sys::clx_reply_put_real(raw, at, key, value),
                Member::Boolean(value) => sys::clx_reply_put_bool(raw, at, key, value),
                Member::Text(value) => {
                    sys::clx_reply_put_str(raw, at, key, c_text(value)?.as_ptr())
                }
                Member::Json(value) => {
                    sys::clx_reply_put_json(raw, at, key, value.as_ptr().cast(), value.len())
                }
                Member::Decimal(value) => {
                    sys::clx_reply_put_decimal(raw, at, key, c_text(value)?.as_ptr())
                }
                Member::Money(cents, currency) => {
                    sys::clx_reply_put_money(raw, at, key, cents, c_text(currency)?.as_ptr())
                }
            }
        })
    }

    /// Of a deferred call: keeps what was built so far as the fallback, and empties the reply for
    /// the real answer. See `clx_reply_fallback` in clx/service.h: for payments only the pending
    /// form, and only after its action_id was recorded.
    pub fn fallback(&mut self) -> Result<()> {
        self.check(unsafe { sys::clx_reply_fallback(self.raw) })
    }

    /// What is known of the request.
    pub fn asked(&self) -> Asked<'_> {
        unsafe { Asked::new(sys::clx_reply_call(self.raw)) }
    }

    /// A text that the answer cannot do without: refusing it makes the reply fail.
    fn text(&mut self, text: impl AsRef<[u8]>) -> Result<CString> {
        c_text(text).map_err(|error| {
            self.fail();
            error
        })
    }

    fn check(&self, status: c_int) -> Result<()> {
        if status == sys::CLX_OK {
            return Ok(());
        }
        let place = self.failure().place().to_string();
        Err(Error::new(status, place))
    }

    fn failure(&self) -> Error {
        let failure = unsafe { &*sys::clx_reply_failure(self.raw) };
        Error::new(failure.status, unsafe { crate::error::lossy(failure.where_.as_ptr()) })
    }
}
