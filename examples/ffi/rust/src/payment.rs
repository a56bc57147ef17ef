//! The outcome of a pending payment.
use crate::error::{c_text, check_error, constant, lossy, zeroed, Result};
use crate::keys::Keys;
use clx_sys as sys;
use std::ffi::CString;
use std::mem::size_of;
use std::os::raw::c_char;
use std::ptr;

/// How a pending payment ended. What is None is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outcome<'o> {
    /// As answered with 202.
    pub action_id: &'o str,
    /// The transaction succeeds, or the order stays as it is.
    pub success: bool,
    /// For people.
    pub message: Option<&'o str>,
    /// When it failed; None: PAYMENT_FAILED.
    pub error_code: Option<&'o str>,
    /// When it failed; None: the message.
    pub error_detail: Option<&'o str>,
    /// Of the address verification.
    pub avs_code: Option<&'o str>,
    /// Of the address verification.
    pub avs_message: Option<&'o str>,
    /// Of the card verification.
    pub cvv_code: Option<&'o str>,
    /// Of the card verification.
    pub cvv_message: Option<&'o str>,
    /// Of the fraud review.
    pub fraud_review: Option<&'o str>,
}

/// A request for the host to POST to the gateway's `webhook_endpoint_url`.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// "application/json"
    pub content_type: &'static str,
    /// The value for [`crate::SIGNATURE_HEADER`].
    pub signature: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Outcome<'_> {
    /// Writes the call back and signs it with the newest of the gateway's secrets.
    pub fn write(&self, keys: &Keys) -> Result<Outgoing> {
        let texts = [
            Some(self.action_id),
            self.message,
            self.error_code,
            self.error_detail,
            self.avs_code,
            self.avs_message,
            self.cvv_code,
            self.cvv_message,
            self.fraud_review,
        ];
        let texts: Vec<Option<CString>> =
            texts.iter().map(|text| text.map(c_text).transpose()).collect::<Result<_>>()?;
        let at = |index: usize| -> *const c_char {
            texts[index].as_ref().map_or(ptr::null(), |text| text.as_ptr())
        };
        let raw = sys::clx_payment_outcome {
            size: size_of::<sys::clx_payment_outcome>(),
            action_id: at(0),
            success: self.success,
            message: at(1),
            error_code: at(2),
            error_detail: at(3),
            avs_code: at(4),
            avs_message: at(5),
            cvv_code: at(6),
            cvv_message: at(7),
            fraud_review: at(8),
        };
        unsafe { write(keys, &raw) }
    }
}

unsafe fn write(keys: &Keys, raw: &sys::clx_payment_outcome) -> Result<Outgoing> {
    let (mut made, mut error): (sys::clx_outgoing, _) = (zeroed(), zeroed());
    let arena = sys::clx_arena_new(ptr::null());
    let status = sys::clx_payment_outcome_write(keys.raw, raw, arena, &mut made, &mut error);
    let outgoing = check_error(status, &error).map(|()| Outgoing {
        content_type: constant(made.content_type),
        signature: lossy(made.signature),
        body: std::slice::from_raw_parts(made.body.cast::<u8>(), made.len).to_vec(),
    });
    sys::clx_arena_free(arena);
    outgoing
}
