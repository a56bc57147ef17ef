//! Requests on their way: bytes in, an answer out, at once or later.
use crate::error::{check, constant, status_name, zeroed, Error, Result};
use crate::keys::{bytes, Keys};
use crate::log::{guarded, Level, Line};
use crate::reply::Reply;
use crate::request::Asked;
use crate::resource::Resource;
use crate::service::{Handled, Service};
use clx_sys as sys;
use std::marker::PhantomData;
use std::mem::size_of;
use std::os::raw::{c_int, c_void};
use std::ptr;
use std::sync::Arc;

/// Serves requests, one at a time. It may move between threads.
pub struct Call {
    raw: *mut sys::clx_call,
    state: *mut State, // a Box; the library has its address while a request is under way
    service: Service,
}

// A call is used by one thread at a time, which &mut sees to.
unsafe impl Send for Call {}

/// What the library's hooks find.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) lines: Vec<Line>,
    asked: bool,
    chosen: Chosen,
}

#[derive(Default)]
enum Chosen {
    #[default]
    NotYet,
    Found(Arc<Keys>),
    Unknown,
}

impl State {
    pub(crate) unsafe fn find(&mut self, keys: *mut *const sys::clx_keys) -> c_int {
        match &self.chosen {
            Chosen::NotYet => self.asked = true,
            Chosen::Unknown => return sys::CLX_KEYS_UNKNOWN,
            Chosen::Found(found) => {
                *keys = found.raw;
                return sys::CLX_KEYS_FOUND;
            }
        }
        0
    }
}

/// The head of a request. `Default` has the method POST.
#[derive(Clone, Copy, Debug)]
pub struct Head<'r> {
    /// The method.
    pub method: &'r str,
    /// The target, with its query.
    pub path: &'r str,
    /// The value of [`crate::SIGNATURE_HEADER`]; of several the values with commas between.
    pub signature: Option<&'r [u8]>,
    /// The value of [`crate::TOPIC_HEADER`], for webhooks.
    pub topic: Option<&'r [u8]>,
    /// The length of the body, 0 when it is not known. A body of another length is refused.
    pub content_length: u64,
}

/// A whole request. `Default` has the method POST.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// As in [`Head`].
    pub method: &'r str,
    /// As in [`Head`].
    pub path: &'r str,
    /// As in [`Head`].
    pub signature: Option<&'r [u8]>,
    /// As in [`Head`].
    pub topic: Option<&'r [u8]>,
    /// The raw bytes: text that was decoded and encoded again is not what was signed.
    pub body: &'r [u8],
}

impl Default for Head<'_> {
    fn default() -> Self {
        Head { method: "POST", path: "/", signature: None, topic: None, content_length: 0 }
    }
}

impl Default for Request<'_> {
    fn default() -> Self {
        Request { method: "POST", path: "/", signature: None, topic: None, body: &[] }
    }
}

/// A finished answer. It is a copy: it may outlive its call.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status. With 405, HTTP wants a header `Allow: POST`.
    pub http: u16,
    /// "CLX_OK", or why the library answered in place of the handler.
    pub status: &'static str,
    /// "application/json"
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
    /// Numbers to log and count.
    pub numbers: Numbers,
}

/// Numbers of a request that was answered.
pub type Numbers = sys::clx_outcome;

/// What became of a request.
#[derive(Debug)]
pub enum Served {
    /// It has its answer.
    Answer(Answer),
    /// Its endpoint has no handler: the host finishes the call with this ticket.
    Later(Ticket),
}

impl Served {
    /// The answer, None when it comes later.
    pub fn answer(self) -> Option<Answer> {
        match self {
            Served::Answer(answer) => Some(answer),
            Served::Later(_) => None,
        }
    }
}

/// Names one deferred request, in any thread: a number that no other request gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket(pub u64);

impl Call {
    pub(crate) fn new(service: &Service) -> Call {
        let raw = unsafe { sys::clx_call_new(service.inner.raw, ptr::null()) };
        assert!(!raw.is_null(), "there is no memory for a call");
        Call { raw, state: Box::into_raw(Box::default()), service: service.clone() }
    }

    /// Serves a whole request. CLX_BAD_STATE while the call is deferred.
    pub fn handle(&mut self, request: &Request<'_>) -> Result<Served> {
        let &Request { method, path, signature, topic, body } = request;
        let head = Head { method, path, signature, topic, content_length: 0 };
        let begun = self.begin(&head).and_then(|()| self.body(body));
        match begun {
            Err(error) if error.status() == sys::CLX_BAD_STATE => Err(error),
            _ => self.end(),
        }
    }

    /// Begins a request; nothing of the last one is left. An error means that the answer is
    /// decided: the body need not be read, and [`Call::end`] gives it. But CLX_BAD_STATE: the call
    /// is deferred, and stays so.
    pub fn begin(&mut self, head: &Head<'_>) -> Result<()> {
        if self.deferred() {
            return check(sys::CLX_BAD_STATE);
        }
        self.reset();
        let status = self.begin_once(head);
        if unsafe { !(*self.state).asked } || !self.choose() {
            return check(status);
        }
        unsafe { (*self.state).lines.clear() };
        check(self.begin_once(head))
    }

    fn begin_once(&mut self, head: &Head<'_>) -> c_int {
        let (signature, signature_len) = bytes(head.signature);
        let (topic, topic_len) = bytes(head.topic);
        let (method, path) = (head.method, head.path);
        unsafe {
            sys::clx_call_begin(
                self.raw,
                method.as_ptr().cast(),
                method.len(),
                path.as_ptr().cast(),
                path.len(),
                signature,
                signature_len,
                topic,
                topic_len,
                head.content_length,
                self.state as *mut c_void,
            )
        }
    }

    /// Asks the host for the keys. False when that failed, and a 500 is decided.
    fn choose(&mut self) -> bool {
        let asked = unsafe { Asked::new(self.raw) };
        let endpoint = unsafe { self.service.inner.endpoint(self.raw) };
        let finder = endpoint.and_then(|endpoint| endpoint.finder.as_ref());
        let found = match finder {
            Some(finder) => guarded(|| finder(&asked)),
            None => return false,
        };
        let state = unsafe { &mut *self.state };
        match found {
            Ok(Some(keys)) => state.chosen = Chosen::Found(keys),
            Ok(None) => state.chosen = Chosen::Unknown,
            Err(said) => state.lines.push(Line::fault("the look-up of keys panicked", said)),
        }
        !matches!(state.chosen, Chosen::NotYet)
    }

    /// The next bytes of the body, any number. Errors as for [`Call::begin`].
    pub fn body(&mut self, bytes: &[u8]) -> Result<()> {
        check(unsafe { sys::clx_call_body(self.raw, bytes.as_ptr().cast(), bytes.len()) })
    }

    /// The body is over: the request is verified, parsed, handled and answered, or deferred.
    pub fn end(&mut self) -> Result<Served> {
        let mut response = zeroed();
        let status = unsafe { sys::clx_call_end(self.raw, &mut response) };
        if status != sys::CLX_LATER {
            return self.answered(status, &response).map(Served::Answer);
        }
        let ticket = Ticket(unsafe { sys::clx_call_ticket(self.raw) });
        let service = self.service.clone();
        match unsafe { service.inner.endpoint(self.raw) }.and_then(|found| found.handler.as_ref()) {
            Some(handler) => self.work(ticket, handler).map(Served::Answer),
            None => Ok(Served::Later(ticket)),
        }
    }

    /// Copies the answer and makes the call as good as new.
    fn answered(&mut self, status: c_int, response: &sys::clx_response) -> Result<Answer> {
        if response.http == 0 {
            return Err(Error::new(status, ""));
        }
        let body = unsafe { std::slice::from_raw_parts(response.body.cast(), response.len) };
        let mut numbers = sys::clx_outcome { size: size_of::<sys::clx_outcome>(), ..zeroed() };
        unsafe { sys::clx_call_outcome(self.raw, &mut numbers) };
        let answer = Answer {
            http: response.http as u16,
            status: status_name(response.status),
            content_type: unsafe { constant(response.content_type) },
            body: body.to_vec(),
            numbers,
        };
        self.reset();
        Ok(answer)
    }

    /// Makes the call as good as new. A deferred call is abandoned: it gets no answer, and its
    /// ticket is stale.
    pub fn reset(&mut self) {
        unsafe { sys::clx_call_reset(self.raw) };
        let state = std::mem::take(unsafe { &mut *self.state });
        self.service.inner.tell(state.lines);
    }

    fn deferred(&self) -> bool {
        unsafe { sys::clx_call_ticket(self.raw) != 0 }
    }
}

/// Deferred calls. A worker holds the ticket and copies of what it needs, never the call. Whoever
/// owns the call finishes it; a stale ticket gives CLX_ANSWERED or None and touches nothing.
impl Call {
    /// The primary resource of the request with this ticket.
    pub fn resource(&self, ticket: Ticket) -> Option<Resource<'_>> {
        self.open(ticket)?;
        unsafe { Resource::new(sys::clx_call_resource(self.raw)) }
    }

    /// What else is known of it.
    pub fn asked(&self, ticket: Ticket) -> Option<Asked<'_>> {
        self.open(ticket)?;
        Some(unsafe { Asked::new(self.raw) })
    }

    /// The reply to build on.
    pub fn reply(&mut self, ticket: Ticket) -> Option<Reply<'_>> {
        let raw = self.open(ticket)?;
        Some(Reply { raw, life: PhantomData })
    }

    fn open(&self, ticket: Ticket) -> Option<*mut sys::clx_reply> {
        let reply = unsafe { sys::clx_call_reply(self.raw, ticket.0) };
        if reply.is_null() {
            None
        } else {
            Some(reply)
        }
    }

    /// Builds the answer as a handler does, and ends the call: an error returned and a panic end in
    /// the fallback, or a 500.
    pub fn work<W>(&mut self, ticket: Ticket, work: W) -> Result<Answer>
    where
        W: FnOnce(Resource<'_>, &mut Reply<'_>) -> Handled,
    {
        let raw = self.open(ticket).ok_or_else(|| Error::new(sys::CLX_ANSWERED, ""))?;
        let mut reply = Reply { raw, life: PhantomData };
        let resource = self.resource(ticket).ok_or_else(|| Error::new(sys::CLX_ANSWERED, ""))?;
        let line = match guarded(|| work(resource, &mut reply)) {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(refuse(&mut reply, error)),
            Err(said) => {
                reply.fail();
                Some(Line::fault("the handler panicked", said))
            }
        };
        unsafe { (*self.state).lines.extend(line) };
        self.finish(ticket)
    }

    /// Ends the call with the answer that was built. When something is wrong with it the fallback
    /// leaves, or a 500.
    pub fn finish(&mut self, ticket: Ticket) -> Result<Answer> {
        let mut response = zeroed();
        let status = unsafe { sys::clx_call_finish(self.raw, ticket.0, &mut response) };
        self.answered(status, &response)
    }

    /// The time is over: ends the call with its fallback, or with 503. CLX_BAD_STATE for a payment
    /// that has no fallback, which stays deferred.
    pub fn expire(&mut self, ticket: Ticket) -> Result<Answer> {
        let mut response = zeroed();
        let status = unsafe { sys::clx_call_expire(self.raw, ticket.0, &mut response) };
        self.answered(status, &response)
    }

    /// The peer is gone: ends the call without an answer.
    pub fn cancel(&mut self, ticket: Ticket) -> Result<()> {
        check(unsafe { sys::clx_call_cancel(self.raw, ticket.0) })?;
        self.reset();
        Ok(())
    }
}

/// What a handler returned: missing data is a 422, all else a fault.
fn refuse(reply: &mut Reply<'_>, error: Box<dyn std::error::Error + Send + Sync>) -> Line {
    let status = error.downcast_ref::<Error>().map_or(sys::CLX_HANDLER_FAILED, Error::status);
    let mut line = Line::fault("the handler returned an error", error.to_string());
    if status == sys::CLX_MISSING_DATA {
        let message = unsafe { constant(sys::clx_status_message(status)) };
        let _ = reply.error(422, "MISSING_DATA", message);
        line = Line { level: Level::Info, status: status_name(status), ..line };
    } else {
        reply.fail();
    }
    line
}

impl Drop for Call {
    fn drop(&mut self) {
        unsafe {
            sys::clx_call_free(self.raw);
            drop(Box::from_raw(self.state));
        }
    }
}
