//! Resources of a request, read by the names of their members.
use crate::error::{c_text, check_at, check_error, text, zeroed, Error, Result};
use crate::json::{str_of, Json, Value};
use clx_sys as sys;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::os::raw::c_int;
use std::{ptr, slice};

/// A resource. It borrows from the call: it cannot be kept until after the answer. Text that comes
/// out of it borrows as well; copy what must live longer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Resource<'a> {
    raw: *const sys::clx_resource,
    life: PhantomData<&'a ()>,
}

/// What is known of a relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing: no `data` was sent.
    NotLoaded,
    /// `data` was null or an empty list.
    Empty,
    /// Identifiers were sent, but not all of their resources.
    Partial,
    /// Identifiers and all of their resources were sent.
    Loaded,
}

impl State {
    pub(crate) fn of(number: u32) -> State {
        match number as i32 {
            sys::CLX_LOADED => State::Loaded,
            sys::CLX_PARTIAL => State::Partial,
            sys::CLX_EMPTY => State::Empty,
            _ => State::NotLoaded,
        }
    }
}

/// One resource identifier, with its resource where that was sent.
#[derive(Clone, Copy, Debug)]
pub struct Identifier<'a> {
    /// Its type.
    pub type_name: &'a str,
    /// Its id.
    pub id: &'a str,
    /// The resource, or None.
    pub resource: Option<Resource<'a>>,
}

/// A relationship as it was sent.
#[derive(Clone, Debug)]
pub struct Relationship<'a> {
    /// What is known.
    pub state: State,
    /// Whether its data is a list; None when nobody knows.
    pub many: Option<bool>,
    /// In the order sent.
    pub identifiers: Vec<Identifier<'a>>,
    /// The whole object, with its links.
    pub json: Option<Json<'a>>,
}

impl<'a> Resource<'a> {
    /// Safety: the resource lives as long as 'a.
    pub(crate) unsafe fn new(raw: *const sys::clx_resource) -> Option<Resource<'a>> {
        if raw.is_null() {
            return None;
        }
        Some(Resource { raw, life: PhantomData })
    }

    fn head(self) -> &'a sys::clx_resource {
        unsafe { &*self.raw }
    }

    /// Its type, such as "line_items".
    pub fn type_name(self) -> &'a str {
        unsafe { text(self.head().type_) }.unwrap_or("")
    }

    /// Its id.
    pub fn id(self) -> &'a str {
        unsafe { text(self.head().id) }.unwrap_or("")
    }

    /// The JSON of its links.
    pub fn links(self) -> Option<Json<'a>> {
        unsafe { text(self.head().links) }.map(Json::new)
    }

    /// The JSON of its meta.
    pub fn meta(self) -> Option<Json<'a>> {
        unsafe { text(self.head().meta) }.map(Json::new)
    }

    /// An attribute, declared or not. CLX_NOT_SENT for one that was not sent, CLX_NOT_FOUND for a
    /// name that the type does not have either, CLX_WRONG_KIND for a relationship.
    pub fn get(self, name: &str) -> Result<Value<'a>> {
        let (status, value) = self.value(name)?;
        check_at(status, name)?;
        unsafe { Value::read(&value) }.map_err(|error| named(error, name))
    }

    /// Whether the attribute had another JSON type than declared.
    pub fn drifted(self, name: &str) -> Result<bool> {
        Ok(self.value(name)?.1.drifted != 0)
    }

    fn value(self, name: &str) -> Result<(c_int, sys::clx_value)> {
        let mut value = zeroed();
        let name = c_text(name)?;
        Ok((unsafe { sys::clx_get(self.raw, name.as_ptr(), &mut value) }, value))
    }

    /// The text of an attribute. This and the next ones fail as [`Resource::get`] does, and with
    /// CLX_WRONG_KIND for null and other kinds.
    pub fn text(self, name: &str) -> Result<Cow<'a, str>> {
        self.get(name)?.text().map_err(|error| named(error, name))
    }

    /// The integer of an attribute; amounts are minor units. Never rounded: CLX_OUT_OF_RANGE.
    pub fn integer(self, name: &str) -> Result<i64> {
        self.get(name)?.integer().map_err(|error| named(error, name))
    }

    /// The number of an attribute; CLX_OUT_OF_RANGE for an integer that a double cannot hold.
    pub fn real(self, name: &str) -> Result<f64> {
        self.get(name)?.real().map_err(|error| named(error, name))
    }

    /// The boolean of an attribute.
    pub fn boolean(self, name: &str) -> Result<bool> {
        self.get(name)?.boolean().map_err(|error| named(error, name))
    }

    /// The JSON of an attribute such as `metadata`.
    pub fn json(self, name: &str) -> Result<Json<'a>> {
        self.get(name)?.json().map_err(|error| named(error, name))
    }

    /// The names of the attributes that were sent: declared ones, then others, each once.
    pub fn names(self) -> Vec<&'a str> {
        let mut names: Vec<&str> = self.declared().into_iter().chain(self.others()).collect();
        let mut seen = std::collections::HashSet::new();
        names.retain(|name| seen.insert(*name) && self.is_attribute(name));
        names
    }

    fn is_attribute(self, name: &str) -> bool {
        self.value(name).map_or(false, |(status, value)| {
            let kind = value.kind as i32;
            status == sys::CLX_OK && kind != sys::CLX_KIND_ONE && kind != sys::CLX_KIND_MANY
        })
    }

    fn declared(self) -> Vec<&'a str> {
        let kind = unsafe { sys::clx_type_at(self.head().type_id) };
        let count = if kind.is_null() { 0 } else { unsafe { sys::clx_type_field_count(kind) } };
        let name = |number| unsafe {
            let mut field = zeroed();
            sys::clx_type_field(kind, number, &mut field);
            text(field.name)
        };
        (0..count).filter_map(name).collect()
    }

    fn others(self) -> Vec<&'a str> {
        let (mut iter, mut value, mut name) = (zeroed(), zeroed(), ptr::null());
        let mut names = Vec::new();
        unsafe {
            sys::clx_extra_iter_init(&mut iter, self.raw);
            while sys::clx_extra_next(&mut iter, &mut name, &mut value) == sys::CLX_OK {
                names.extend(text(name));
            }
        }
        names
    }

    /// A relationship as it was sent. CLX_NOT_SENT, CLX_NOT_FOUND.
    pub fn relationship(self, name: &str) -> Result<Relationship<'a>> {
        let mut found: sys::clx_relationship = zeroed();
        let c_name = c_text(name)?;
        let status = unsafe { sys::clx_relationship_get(self.raw, c_name.as_ptr(), &mut found) };
        check_at(status, name)?;
        Ok(unsafe { relationship(&found) })
    }

    fn loaded(self, name: &str, many: bool) -> Result<Vec<Resource<'a>>> {
        let found = self.relationship(name)?;
        if matches!(found.state, State::NotLoaded | State::Partial) {
            return Err(Error::new(sys::CLX_NOT_SENT, name));
        }
        if found.many == Some(!many) {
            return Err(Error::new(sys::CLX_WRONG_KIND, name));
        }
        Ok(found.identifiers.iter().filter_map(|identifier| identifier.resource).collect())
    }

    /// The resource of a to-one relationship, None when it was null. CLX_NOT_SENT when nothing or
    /// only its identifier was sent: `external_includes` would bring it.
    pub fn one(self, name: &str) -> Result<Option<Resource<'a>>> {
        Ok(self.loaded(name, false)?.first().copied())
    }

    /// All resources of a to-many relationship. CLX_NOT_SENT when one of them was not sent.
    pub fn many(self, name: &str) -> Result<Vec<Resource<'a>>> {
        self.loaded(name, true)
    }

    /// Authorize: the order's total with taxes, in minor units. This and the next ones return
    /// CLX_MISSING_DATA with the paths of what is missing, which answers 422.
    pub fn authorize_amount(self) -> Result<i64> {
        let (mut cents, mut error) = (0, zeroed());
        let payment = self.typed(sys::CLX_TYPE_EXTERNAL_PAYMENTS);
        let status = unsafe { sys::clx_authorize_amount(payment, &mut cents, &mut error) };
        check_error(status, &error)?;
        Ok(cents)
    }

    /// Capture: the amount to capture, and what of the authorization is left to capture.
    pub fn capture_amount(self) -> Result<(i64, i64)> {
        let (mut cents, mut left, mut error) = (0, 0, zeroed());
        let authorization = self.typed(sys::CLX_TYPE_AUTHORIZATIONS);
        let status =
            unsafe { sys::clx_capture_amount(authorization, &mut cents, &mut left, &mut error) };
        check_error(status, &error)?;
        Ok((cents, left))
    }

    /// Void: what of the authorization is left to void.
    pub fn void_amount(self) -> Result<i64> {
        let (mut left, mut error) = (0, zeroed());
        let authorization = self.typed(sys::CLX_TYPE_AUTHORIZATIONS);
        let status = unsafe { sys::clx_void_amount(authorization, &mut left, &mut error) };
        check_error(status, &error)?;
        Ok(left)
    }

    /// Refund: the amount to refund, and what of the capture is left to refund.
    pub fn refund_amount(self) -> Result<(i64, i64)> {
        let (mut cents, mut left, mut error) = (0, 0, zeroed());
        let capture = self.typed(sys::CLX_TYPE_CAPTURES);
        let status = unsafe { sys::clx_refund_amount(capture, &mut cents, &mut left, &mut error) };
        check_error(status, &error)?;
        Ok((cents, left))
    }

    /// NULL when it is of another type, which the functions of C refuse.
    fn typed<T>(self, type_id: i32) -> *const T {
        unsafe { sys::clx_as(self.raw, type_id as u32).cast() }
    }
}

fn named(error: Error, name: &str) -> Error {
    Error::new(error.status(), name)
}

unsafe fn relationship<'a>(found: &sys::clx_relationship) -> Relationship<'a> {
    let state = State::of(found.state);
    let many = match found.kind as i32 {
        sys::CLX_KIND_ONE => Some(false),
        sys::CLX_KIND_MANY => Some(true),
        _ => None,
    };
    let count = if found.at.is_null() { 0 } else { found.count as usize };
    let raw = if count == 0 { &[][..] } else { slice::from_raw_parts(found.at, count) };
    let identifiers = raw.iter().map(|raw| Identifier {
        type_name: text(raw.type_).unwrap_or(""),
        id: text(raw.id).unwrap_or(""),
        resource: Resource::new(raw.resource),
    });
    let json = if found.json.is_null() { None } else { Some(str_of(found.json, found.json_len)) };
    Relationship { state, many, identifiers: identifiers.collect(), json: json.map(Json::new) }
}

impl fmt::Debug for Resource<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Resource({} {})", self.type_name(), self.id())
    }
}
