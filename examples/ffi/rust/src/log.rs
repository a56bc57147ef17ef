//! The lines of the log. The library's hook only keeps them; they are told when C has returned.
use crate::error::{constant, lossy};
use clx_sys as sys;
use std::os::raw::{c_char, c_int, c_void};
use std::panic::{catch_unwind, AssertUnwindSafe};

/// How grave a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A request refused for its content, or by its handler.
    Info,
    /// A note of an answer, drift.
    Warning,
    /// A fault of the host or its handler.
    Error,
}

/// One line for the log. It holds no text of a request but names, paths and ids; `detail` may hold
/// what a handler's error or panic says.
#[derive(Clone, Debug)]
pub struct Line {
    /// How grave it is.
    pub level: Level,
    /// A status, such as "CLX_SIGNATURE_MISMATCH".
    pub status: &'static str,
    /// A constant sentence.
    pub message: &'static str,
    /// The place, what a handler returned, or "".
    pub detail: String,
}

/// What the host does with lines.
pub(crate) type Log = Box<dyn Fn(&Line) + Send + Sync>;

impl Line {
    pub(crate) fn fault(message: &'static str, detail: String) -> Line {
        let status = crate::error::status_name(sys::CLX_HANDLER_FAILED);
        Line { level: Level::Error, status, message, detail }
    }
}

/// Tells the lines. Without a log the errors go to stderr, so that no panic is lost. A log that
/// panics decides nothing: the panic is swallowed, after Rust's own hook printed it.
pub(crate) fn tell(log: &Option<Log>, lines: Vec<Line>) {
    for line in lines {
        match log {
            Some(log) => guarded(|| log(&line)).unwrap_or(()),
            None if line.level == Level::Error => {
                eprintln!("clx: {} {} {}", line.status, line.message, line.detail)
            }
            None => (),
        }
    }
}

/// Runs code of the host. Err: the text of its panic.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let said = payload.downcast_ref::<&str>().map(|text| text.to_string());
        let said = said.or_else(|| payload.downcast_ref::<String>().cloned());
        std::mem::forget(payload); // its drop is code of the host, and may panic as well
        said.unwrap_or_else(|| "a panic without a text".into())
    })
}

/// The hook: `call` has the lines as its `io`.
pub(crate) unsafe extern "C" fn keep(
    _ctx: *mut c_void,
    level: c_int,
    status: c_int,
    message: *const c_char,
    detail: *const c_char,
    call: *const sys::clx_call,
) {
    let state = sys::clx_call_io(call) as *mut crate::call::State;
    if state.is_null() {
        return;
    }
    let level = match level {
        sys::CLX_LOG_INFO => Level::Info,
        sys::CLX_LOG_WARNING => Level::Warning,
        _ => Level::Error,
    };
    let status = crate::error::status_name(status);
    (*state).lines.push(Line { level, status, message: constant(message), detail: lossy(detail) });
}
