//! Statuses of the library as errors, and texts on their way between the two languages.
use clx_sys as sys;
use std::ffi::{CStr, CString};
use std::fmt;
use std::os::raw::{c_char, c_int};

/// A status of libclx that is not CLX_OK, and the place it is about: a path, a JSON pointer, or "".
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    status: i32,
    place: String,
}

/// What most functions here return.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of this status, such as `clx::sys::CLX_HANDLER_FAILED`.
    pub fn new(status: i32, place: impl Into<String>) -> Error {
        Error { status, place: place.into() }
    }

    /// The number of the status.
    pub fn status(&self) -> i32 {
        self.status
    }

    /// Its name, such as "CLX_BAD_PATTERN".
    pub fn name(&self) -> &'static str {
        status_name(self.status)
    }

    /// What the error is about.
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = unsafe { constant(sys::clx_status_message(self.status)) };
        write!(out, "{}: {message}", self.name())?;
        if self.place.is_empty() {
            return Ok(());
        }
        write!(out, " ({})", self.place)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl std::error::Error for Error {}

/// The name of a status: those of answers too, where it may be CLX_OK.
pub(crate) fn status_name(status: i32) -> &'static str {
    unsafe { constant(sys::clx_status_name(status)) }
}

pub(crate) fn check(status: c_int) -> Result<()> {
    check_at(status, "")
}

pub(crate) fn check_at(status: c_int, place: &str) -> Result<()> {
    if status == sys::CLX_OK {
        return Ok(());
    }
    Err(Error::new(status, place))
}

/// What the library filled, as an error with its place.
pub(crate) fn check_error(status: c_int, error: &sys::clx_error) -> Result<()> {
    check_at(status, &unsafe { lossy(error.where_.as_ptr()) })
}

/// A C string. C would cut it at U+0000, so a text that holds it is refused.
pub(crate) fn c_text(text: impl AsRef<[u8]>) -> Result<CString> {
    CString::new(text.as_ref())
        .map_err(|_| Error::new(sys::CLX_BAD_ARGUMENT, "the text holds U+0000"))
}

/// A constant of the library, or a text of a document: UTF-8, since the library checked it.
pub(crate) unsafe fn text<'a>(text: *const c_char) -> Option<&'a str> {
    if text.is_null() {
        return None;
    }
    Some(std::str::from_utf8(CStr::from_ptr(text).to_bytes()).unwrap_or("\u{fffd}"))
}

pub(crate) unsafe fn constant(constant: *const c_char) -> &'static str {
    text(constant).unwrap_or("")
}

/// A text that may be cut within a character.
pub(crate) unsafe fn lossy(text: *const c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    CStr::from_ptr(text).to_string_lossy().into_owned()
}

/// A struct of C with zeros, which is what an empty one is.
pub(crate) fn zeroed<T: Copy>() -> T {
    unsafe { std::mem::zeroed() }
}
