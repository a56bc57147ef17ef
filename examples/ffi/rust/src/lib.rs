//! Endpoints for Commerce Layer: the C library clx, made safe. Only the standard library is used.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let keys = clx::Keys::new(&["the shared secret"])?;
//! let mut setup = clx::Setup::new(clx::Options::default());
//! setup.price("/prices", |item, reply| {
//!     println!("a price of {}", item.text("sku_code")?);
//!     Ok(reply.price(2900)?)
//! }).keys(&keys).needs("order.currency_code");
//! let service = setup.ready()?;
//! let mut call = service.call();
//! # let (body, signature) = (&b""[..], &b""[..]);
//! let signature = Some(signature);
//! let request = clx::Request { path: "/prices", signature, body, ..Default::default() };
//! let answer = call.handle(&request)?.answer();
//! # Ok(()) }
//! ```
//!
//! A handler builds one answer and returns Ok. Whatever else it does ends in HTTP 500: an error
//! returned, also after it built an answer; a panic; nothing built. The error and the text of the
//! panic go to the log. One error is said more exactly: CLX_MISSING_DATA, which
//! [`Resource::capture_amount`] and its like give, becomes a 422.
//!
//! No code of the host runs inside the C library. Handlers, key look-ups and the log are called
//! when the library has returned, so that no panic has to get through it.
//!
//! A [`Service`] is shared by all threads. A [`Call`] serves one request at a time. A [`Resource`]
//! and a [`Reply`] borrow from the call: the compiler refuses what would use them after the answer.
#![warn(missing_docs)]

mod call;
mod error;
mod explain;
mod json;
mod keys;
mod log;
mod payment;
mod reply;
mod request;
mod resource;
mod service;

pub use call::{Answer, Call, Head, Numbers, Request, Served, Ticket};
pub use clx_sys as sys;
pub use error::{Error, Result};
pub use explain::{verify_explain, Finding};
pub use json::{Json, Number, Value};
pub use keys::Keys;
pub use log::{Level, Line};
pub use payment::{Outcome, Outgoing};
pub use reply::{Member, Place, Reply};
pub use request::Asked;
pub use resource::{Identifier, Relationship, Resource, State};
pub use service::{Callback, Endpoint, Handled, Options, Service, Setup};

/// The header whose value is [`Request::signature`]; HTTP compares names without regard to case.
pub const SIGNATURE_HEADER: &str = "X-CommerceLayer-Signature";
/// The header whose value is [`Request::topic`].
pub const TOPIC_HEADER: &str = "X-CommerceLayer-Topic";
