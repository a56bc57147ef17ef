//! Values of a request: of declared and of other members, and inside free-form JSON.
use crate::error::{c_text, check, Error, Result};
use clx_sys as sys;
use std::borrow::Cow;
use std::collections::HashSet;
use std::{ptr, slice, str};

/// One value. Integers are exact: one beyond 64 bits is a [`Number`] with its text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// null
    Null,
    /// A string, escapes undone.
    Text(Cow<'a, str>),
    /// A number without fraction and exponent that fits 64 bits.
    Integer(i64),
    /// Any other number.
    Real(Number<'a>),
    /// true or false
    Boolean(bool),
    /// An object or an array.
    Json(Json<'a>),
}

/// A number that is no integer of 64 bits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number<'a> {
    /// The nearest double.
    pub value: f64,
    /// As it was sent, which is exact; None for a member that is declared as a real.
    pub text: Option<&'a str>,
}

impl<'a> Value<'a> {
    /// The text of a string.
    pub fn text(self) -> Result<Cow<'a, str>> {
        match self {
            Value::Text(text) => Ok(text),
            _ => wrong_kind(),
        }
    }

    /// An integer, exactly: CLX_OUT_OF_RANGE for any other number.
    pub fn integer(&self) -> Result<i64> {
        match self {
            Value::Integer(integer) => Ok(*integer),
            Value::Real(_) => out_of_range(),
            _ => wrong_kind(),
        }
    }

    /// A number as a double: CLX_OUT_OF_RANGE for an integer that a double cannot hold.
    pub fn real(&self) -> Result<f64> {
        match self {
            Value::Real(number) if number.text.map_or(false, is_whole) => out_of_range(),
            Value::Real(number) => Ok(number.value),
            Value::Integer(integer) if integer.unsigned_abs() <= 1 << 53 => Ok(*integer as f64),
            Value::Integer(_) => out_of_range(),
            _ => wrong_kind(),
        }
    }

    /// true or false.
    pub fn boolean(&self) -> Result<bool> {
        match self {
            Value::Boolean(boolean) => Ok(*boolean),
            _ => wrong_kind(),
        }
    }

    /// An object or an array.
    pub fn json(&self) -> Result<Json<'a>> {
        match self {
            Value::Json(json) => Ok(*json),
            _ => wrong_kind(),
        }
    }

    /// A value of the library, which lives as long as 'a. CLX_JSON_NUL for a text with U+0000.
    pub(crate) unsafe fn read(value: &sys::clx_value) -> Result<Value<'a>> {
        let text = || str_of(value.text, value.len);
        Ok(match value.kind as i32 {
            sys::CLX_KIND_TEXT if value.escaped != 0 => Value::Text(unescaped(value)?),
            sys::CLX_KIND_TEXT => Value::Text(text().into()),
            sys::CLX_KIND_INTEGER => Value::Integer(value.integer),
            sys::CLX_KIND_REAL => Value::Real(Number {
                value: value.real,
                text: if value.text.is_null() { None } else { Some(text()) },
            }),
            sys::CLX_KIND_BOOLEAN => Value::Boolean(value.integer != 0),
            sys::CLX_KIND_OBJECT | sys::CLX_KIND_ARRAY => Value::Json(Json { text: text() }),
            sys::CLX_KIND_NULL => Value::Null,
            _ => return wrong_kind(),
        })
    }
}

fn wrong_kind<T>() -> Result<T> {
    Err(Error::new(sys::CLX_WRONG_KIND, ""))
}

fn out_of_range<T>() -> Result<T> {
    Err(Error::new(sys::CLX_OUT_OF_RANGE, ""))
}

fn is_whole(number: &str) -> bool {
    !number.contains(['.', 'e', 'E'])
}

/// Text of a document, which the library has checked.
pub(crate) unsafe fn str_of<'a>(text: *const std::os::raw::c_char, len: usize) -> &'a str {
    if text.is_null() {
        return "";
    }
    str::from_utf8(slice::from_raw_parts(text.cast(), len)).unwrap_or("\u{fffd}")
}

unsafe fn unescaped<'a>(value: &sys::clx_value) -> Result<Cow<'a, str>> {
    let mut needed = 0;
    sys::clx_value_text(value, ptr::null_mut(), 0, &mut needed);
    let mut buffer = vec![0u8; needed];
    check(sys::clx_value_text(value, buffer.as_mut_ptr().cast(), needed, ptr::null_mut()))?;
    buffer.pop(); // the NUL
    String::from_utf8(buffer).map(Cow::Owned).or_else(|_| wrong_kind())
}

/// The text of an object or an array, which the library has checked. Of members with the same name
/// the first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json<'a> {
    text: &'a str,
}

impl<'a> Json<'a> {
    pub(crate) fn new(text: &'a str) -> Json<'a> {
        Json { text }
    }

    /// The JSON text, as it was sent: for a JSON reader of yours, which then decides on names that
    /// come twice.
    pub fn text(self) -> &'a str {
        self.text
    }

    /// The value at a JSON pointer such as "/rates/0/amount". CLX_NOT_FOUND when there is none.
    pub fn at(self, pointer: &str) -> Result<Value<'a>> {
        let pointer = c_text(pointer)?;
        unsafe { Value::read(&self.find(&pointer)?) }
    }

    /// The members of an object, each name once.
    pub fn members(self) -> Result<Vec<(Cow<'a, str>, Value<'a>)>> {
        let mut seen = HashSet::new();
        let mut members = self.items(sys::CLX_KIND_OBJECT, |name, value| unsafe {
            let name = if name.escaped != 0 {
                unescaped(name)?
            } else {
                str_of(name.text, name.len).into()
            };
            Ok((name, Value::read(value)?))
        })?;
        members.retain(|(name, _)| seen.insert(name.clone()));
        Ok(members)
    }

    /// The elements of an array.
    pub fn elements(self) -> Result<Vec<Value<'a>>> {
        self.items(sys::CLX_KIND_ARRAY, |_, value| unsafe { Value::read(value) })
    }

    fn find(self, pointer: &std::ffi::CStr) -> Result<sys::clx_value> {
        let mut value = crate::error::zeroed();
        let text = self.text.as_ptr().cast();
        check(unsafe { sys::clx_json_get(text, self.text.len(), pointer.as_ptr(), &mut value) })?;
        Ok(value)
    }

    fn items<T>(
        self,
        kind: i32,
        read: impl Fn(&sys::clx_value, &sys::clx_value) -> Result<T>,
    ) -> Result<Vec<T>> {
        let whole = self.find(&c_text("")?)?;
        if whole.kind as i32 != kind {
            return wrong_kind();
        }
        let mut iter = crate::error::zeroed();
        let (mut name, mut value) = (crate::error::zeroed(), crate::error::zeroed());
        let mut items = Vec::new();
        check(unsafe { sys::clx_json_iter_init(&mut iter, &whole) })?;
        loop {
            match unsafe { sys::clx_json_next(&mut iter, &mut name, &mut value) } {
                sys::CLX_END => return Ok(items),
                status => check(status)?,
            }
            items.push(read(&name, &value)?);
        }
    }
}
