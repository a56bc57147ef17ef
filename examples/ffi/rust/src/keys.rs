//! Secrets.
use crate::error::{c_text, check, Result};
use clx_sys as sys;
use std::ptr;
use std::sync::Arc;

/// Up to four secrets, the newest first: it signs and is tried first, the older ones are still
/// accepted during a rotation. Never changes, so all threads share it; to rotate, make new keys, as
/// [`crate::Endpoint::keys_from`] shows.
pub struct Keys {
    pub(crate) raw: *mut sys::clx_keys,
}

// The library lets all threads use keys to which nothing is added.
unsafe impl Send for Keys {}
unsafe impl Sync for Keys {}

impl Keys {
    /// Keys of these secrets. The secrets are not kept, only what was computed from them.
    pub fn new<S: AsRef<[u8]>>(secrets: &[S]) -> Result<Arc<Keys>> {
        let keys = Keys { raw: unsafe { sys::clx_keys_new(ptr::null()) } };
        for secret in secrets {
            let secret = secret.as_ref();
            check(unsafe { sys::clx_keys_add(keys.raw, secret.as_ptr().cast(), secret.len()) })?;
        }
        Ok(Arc::new(keys))
    }

    /// Whether the signature, the value of the header or None, is right for the body: the number of
    /// the secret that matched, 0 for the newest.
    pub fn verify(&self, signature: Option<&[u8]>, body: &[u8]) -> Result<u32> {
        let mut matched = 0;
        let (text, len) = bytes(signature);
        check(unsafe {
            sys::clx_verify(self.raw, text, len, body.as_ptr().cast(), body.len(), &mut matched)
        })?;
        Ok(matched)
    }

    /// The signature of the body, made with the newest secret.
    pub fn sign(&self, body: &[u8]) -> Result<String> {
        let mut made = [0; sys::CLX_SIGNATURE_LEN as usize + 1];
        check(unsafe {
            sys::clx_sign(self.raw, body.as_ptr().cast(), body.len(), made.as_mut_ptr())
        })?;
        Ok(unsafe { crate::error::lossy(made.as_ptr()) })
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        unsafe { sys::clx_keys_free(self.raw) }
    }
}

/// Bytes that may be missing, as pointer and length.
pub(crate) fn bytes(bytes: Option<&[u8]>) -> (*const std::os::raw::c_char, usize) {
    bytes.map_or((ptr::null(), 0), |bytes| (bytes.as_ptr().cast(), bytes.len()))
}

/// Texts as C strings, which must live as long as the array of their addresses.
pub(crate) fn c_texts(texts: &[&str]) -> Result<Vec<std::ffi::CString>> {
    texts.iter().map(c_text).collect()
}
