//! Why a signature does not match, and what a body has and lacks.
use crate::error::{check, constant, text, zeroed, Result};
use crate::keys::{bytes, c_texts};
use crate::request::Asked;
use crate::resource::State;
use clx_sys as sys;
use std::mem::size_of;
use std::ptr;

/// Says why a signature does not match, for a person who sets up an endpoint: a number
/// `clx::sys::CLX_EXPLAIN_...` and a sentence. It never reveals the right signature.
pub fn verify_explain(secret: &[u8], signature: Option<&[u8]>, body: &[u8]) -> (i32, &'static str) {
    let mut sentence = ptr::null();
    let (signature, len) = bytes(signature);
    let (at, body_len) = (body.as_ptr().cast(), body.len());
    let secret_at = secret.as_ptr().cast();
    unsafe {
        let found = sys::clx_verify_explain(
            secret_at,
            secret.len(),
            signature,
            len,
            at,
            body_len,
            &mut sentence,
        );
        (found, constant(sentence))
    }
}

/// One path from the primary resource, and what the body has there.
#[derive(Clone, Copy, Debug)]
pub struct Finding<'a> {
    /// Such as "order.market".
    pub path: &'a str,
    /// When it is not met: the include that would bring it.
    pub include: Option<&'a str>,
    /// What was sent.
    pub state: State,
    /// Is it among the default includes of the callback.
    pub by_default: bool,
    /// Is it a need, or does it lead to one.
    pub needed: bool,
    /// Is it there.
    pub met: bool,
}

impl<'a> Asked<'a> {
    /// What the body has and lacks of the callback's default includes and of `needs`, paths as for
    /// [`crate::Endpoint::needs`]. CLX_BAD_NEED, CLX_MISSING_DATA before the body was parsed.
    pub fn explain(&self, needs: &[&str]) -> Result<Vec<Finding<'a>>> {
        let needs = c_texts(needs)?;
        let needs: Vec<_> = needs.iter().map(|need| need.as_ptr()).collect();
        let (mut findings, mut count) = (ptr::null(), 0);
        let mut outcome = sys::clx_outcome { size: size_of::<sys::clx_outcome>(), ..zeroed() };
        unsafe {
            sys::clx_call_outcome(self.call, &mut outcome);
            check(sys::clx_document_explain(
                sys::clx_call_document(self.call),
                outcome.callback,
                needs.as_ptr(),
                needs.len(),
                sys::clx_call_arena(self.call),
                &mut findings,
                &mut count,
            ))?;
            Ok((0..count).map(|at| finding(&*findings.add(at))).collect())
        }
    }
}

unsafe fn finding<'a>(raw: &sys::clx_finding) -> Finding<'a> {
    Finding {
        path: text(raw.path).unwrap_or(""),
        include: text(raw.include),
        state: State::of(raw.state),
        by_default: raw.by_default,
        needed: raw.needed,
        met: raw.met,
    }
}
