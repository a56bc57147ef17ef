//! What is known of a request besides its resource.
use crate::error::{check, lossy, text, Result};
use clx_sys as sys;
use std::marker::PhantomData;

/// A request, as it is asked about. It borrows from the call.
pub struct Asked<'a> {
    pub(crate) call: *mut sys::clx_call,
    life: PhantomData<&'a ()>,
}

impl<'a> Asked<'a> {
    /// Safety: the call lives as long as 'a, and nothing moves it on before.
    pub(crate) unsafe fn new(call: *mut sys::clx_call) -> Asked<'a> {
        Asked { call, life: PhantomData }
    }

    /// The path, without its query. Like all of the head it is not signed.
    pub fn path(&self) -> &'a str {
        unsafe { text(sys::clx_call_path(self.call)) }.unwrap_or("")
    }

    /// The part of the path for which the star number `index`, from 0, of the pattern stood.
    pub fn part(&self, index: u32) -> Option<&'a str> {
        unsafe { text(sys::clx_call_path_part(self.call, index)) }
    }

    /// The text after the "?".
    pub fn query(&self) -> Option<&'a str> {
        unsafe { text(sys::clx_call_query(self.call)) }
    }

    /// The topic of a webhook.
    pub fn topic(&self) -> Option<&'a str> {
        unsafe { text(sys::clx_call_topic(self.call)) }
    }

    /// A digest that names what is asked for, to do it only once: see `clx_call_key` in
    /// clx/service.h.
    pub fn key(&self) -> Result<String> {
        let mut key = [0; sys::CLX_CALL_KEY as usize];
        check(unsafe { sys::clx_call_key(self.call, key.as_mut_ptr()) })?;
        Ok(unsafe { lossy(key.as_ptr()) })
    }

    /// Milliseconds that are left for the answer; 0 when the time is over.
    pub fn remaining_ms(&self) -> u32 {
        unsafe { sys::clx_call_remaining_ms(self.call) }
    }

    /// The secret that matched: 0 is the newest. None before the signature was checked.
    pub fn matched_key(&self) -> Option<u32> {
        u32::try_from(unsafe { sys::clx_call_matched_key(self.call) }).ok()
    }
}
