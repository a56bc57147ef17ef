//! Endpoints, their keys and needs, and the service that is made of them.
use crate::call::Call;
use crate::error::{c_text, check, check_error, zeroed, Error, Result};
use crate::keys::Keys;
use crate::log::{keep, Line, Log};
use crate::reply::Reply;
use crate::request::Asked;
use crate::resource::Resource;
use clx_sys as sys;
use std::mem::size_of;
use std::os::raw::{c_int, c_void};
use std::ptr;
use std::sync::Arc;
use std::time::Instant;

/// What a handler returns. `?` takes errors of any kind.
pub type Handled = std::result::Result<(), Box<dyn std::error::Error + Send + Sync>>;

pub(crate) type Handler = Box<dyn Fn(Resource<'_>, &mut Reply<'_>) -> Handled + Send + Sync>;
pub(crate) type Finder = Box<dyn Fn(&Asked<'_>) -> Option<Arc<Keys>> + Send + Sync>;

/// The callbacks, with their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Callback {
    /// Price of a line item.
    Price = sys::CLX_CALLBACK_PRICE as u32,
    /// Discount of an order.
    Promotion = sys::CLX_CALLBACK_PROMOTION as u32,
    /// Cost of a shipment.
    ShippingCost = sys::CLX_CALLBACK_SHIPPING_COST as u32,
    /// May the order be placed.
    OrderValidation = sys::CLX_CALLBACK_ORDER_VALIDATION as u32,
    /// Payment: reserve the order's total.
    Authorize = sys::CLX_CALLBACK_AUTHORIZE as u32,
    /// Payment: take what was authorized.
    Capture = sys::CLX_CALLBACK_CAPTURE as u32,
    /// Payment: give up an authorization.
    Void = sys::CLX_CALLBACK_VOID as u32,
    /// Payment: give back what was captured.
    Refund = sys::CLX_CALLBACK_REFUND as u32,
    /// Payment: keep the customer's payment source.
    CustomerToken = sys::CLX_CALLBACK_CUSTOMER_TOKEN as u32,
    /// Taxes of an order.
    Tax = sys::CLX_CALLBACK_TAX as u32,
    /// Real-time webhook: any resource.
    Webhook = sys::CLX_CALLBACK_WEBHOOK as u32,
    /// Anything else.
    Generic = sys::CLX_CALLBACK_GENERIC as u32,
}

/// How a service works. What is 0 or None has the default of clx/service.h.
#[derive(Default)]
pub struct Options {
    /// The most bytes of a body.
    pub body_limit: usize,
    /// Milliseconds for an answer.
    pub time_limit_ms: u32,
    /// So many wrong signatures of each call are explained in the log; for the set-up.
    pub explain_mismatches: u32,
    /// Is told each line, in the thread of the call. None: errors go to stderr.
    pub log: Option<Log>,
}

/// A service while it is set up. What goes wrong is kept, and told by [`Setup::ready`].
pub struct Setup {
    inner: Inner,
}

/// An endpoint of a [`Setup`].
pub struct Endpoint {
    raw: *mut sys::clx_endpoint,
    pub(crate) handler: Option<Handler>,
    pub(crate) finder: Option<Finder>,
    keys: Vec<Arc<Keys>>, // the library holds their addresses
    failure: Option<Error>,
}

/// A service that is ready. Cloning shares it; all threads may.
#[derive(Clone)]
pub struct Service {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) raw: *mut sys::clx_service,
    pub(crate) endpoints: Vec<Endpoint>, // the library knows each by its number, from 1
    pub(crate) log: Option<Log>,
    _born: Box<Instant>, // the library has its address
}

// The library lets all threads use a service that is ready, and nothing here changes then.
unsafe impl Send for Inner {}
unsafe impl Sync for Inner {}

impl Drop for Inner {
    fn drop(&mut self) {
        unsafe { sys::clx_service_free(self.raw) }
    }
}

macro_rules! callbacks {
    ($($name:ident $callback:ident $text:literal;)*) => {$(
        #[doc = $text]
        pub fn $name<H>(&mut self, pattern: &str, handler: H) -> &mut Endpoint
        where
            H: Fn(Resource<'_>, &mut Reply<'_>) -> Handled + Send + Sync + 'static,
        {
            self.add(Callback::$callback, pattern, None, Some(Box::new(handler)))
        }
    )*};
}

impl Setup {
    /// An empty one.
    pub fn new(options: Options) -> Setup {
        let limits = sys::clx_limits {
            size: size_of::<sys::clx_limits>(),
            body: options.body_limit,
            ..zeroed()
        };
        let born = Box::new(Instant::now());
        let raw = sys::clx_options {
            size: size_of::<sys::clx_options>(),
            limits: &limits,
            log: Some(keep),
            clock: Some(clock),
            clock_ctx: &*born as *const Instant as *mut c_void,
            time_limit_ms: options.time_limit_ms,
            explain_mismatches: options.explain_mismatches,
            ..zeroed()
        };
        let raw = unsafe { sys::clx_service_new(&raw) };
        Setup { inner: Inner { raw, endpoints: Vec::new(), log: options.log, _born: born } }
    }

    callbacks! {
        price Price "Prices of line items. A part of the pattern that is \"*\" fits any one part.";
        promotion Promotion "Discounts of orders.";
        shipping_cost ShippingCost "Costs of shipments.";
        order_validation OrderValidation "May an order be placed.";
        authorize Authorize "Payments: reserves the order's total.";
        capture Capture "Payments: takes what was authorized.";
        void Void "Payments: gives up an authorization.";
        refund Refund "Payments: gives back what was captured.";
        customer_token CustomerToken "Payments: keeps the customer's payment source.";
        tax Tax "Taxes of orders.";
        generic Generic "Anything else: resources of any type.";
    }

    /// Webhooks of a topic: "orders.place", "orders.*", "*.destroy" or "*".
    pub fn webhook<H>(&mut self, pattern: &str, topic: &str, handler: H) -> &mut Endpoint
    where
        H: Fn(Resource<'_>, &mut Reply<'_>) -> Handled + Send + Sync + 'static,
    {
        self.add(Callback::Webhook, pattern, Some(topic), Some(Box::new(handler)))
    }

    /// An endpoint without a handler: its calls end with [`crate::Served::Later`], and are finished
    /// with their tickets. For slow work, and for payments that get a fallback. `topic` is for
    /// webhooks.
    pub fn later(
        &mut self,
        callback: Callback,
        pattern: &str,
        topic: Option<&str>,
    ) -> &mut Endpoint {
        self.add(callback, pattern, topic, None)
    }

    fn add(
        &mut self,
        callback: Callback,
        pattern: &str,
        topic: Option<&str>,
        handler: Option<Handler>,
    ) -> &mut Endpoint {
        let number = self.inner.endpoints.len() + 1;
        let made = new_endpoint(self.inner.raw, callback, pattern, topic, number);
        let (raw, failure) = match made {
            Ok(raw) => (raw, None),
            Err(error) => (ptr::null_mut(), Some(error)),
        };
        let endpoint = Endpoint { raw, handler, finder: None, keys: Vec::new(), failure };
        self.inner.endpoints.push(endpoint);
        self.inner.endpoints.last_mut().expect("it was just pushed")
    }

    /// Checks and freezes the service, or says what was the first thing wrong with it. CLX_BAD_SIZE
    /// with the name of a struct: the library that runs is not the one of these declarations.
    pub fn ready(self) -> Result<Service> {
        check_sizes()?;
        let failure = self.inner.endpoints.iter().find_map(|endpoint| endpoint.failure.clone());
        let mut error = zeroed();
        let status = unsafe { sys::clx_service_ready(self.inner.raw, &mut error) };
        check_error(status, &error)?;
        failure.map_or(Ok(Service { inner: Arc::new(self.inner) }), Err)
    }
}

/// The structs that the library fills have the size that is declared here.
fn check_sizes() -> Result<()> {
    let sizes = [
        ("sizeof(clx_error)", size_of::<sys::clx_error>()),
        ("sizeof(clx_value)", size_of::<sys::clx_value>()),
        ("sizeof(clx_resource)", size_of::<sys::clx_resource>()),
        ("sizeof(clx_identifier)", size_of::<sys::clx_identifier>()),
        ("sizeof(clx_relationship)", size_of::<sys::clx_relationship>()),
        ("sizeof(clx_field)", size_of::<sys::clx_field>()),
        ("sizeof(clx_response)", size_of::<sys::clx_response>()),
    ];
    for (name, size) in sizes {
        let (mut there, c_name) = (0, c_text(name)?);
        unsafe { sys::clx_constant(c_name.as_ptr(), &mut there) };
        if there != size as i64 {
            return Err(Error::new(sys::CLX_BAD_SIZE, name));
        }
    }
    Ok(())
}

/// NULL where the library knows why, and tells when the service is to be ready.
fn new_endpoint(
    service: *mut sys::clx_service,
    callback: Callback,
    pattern: &str,
    topic: Option<&str>,
    number: usize,
) -> Result<*mut sys::clx_endpoint> {
    let (pattern, topic) = (c_text(pattern)?, topic.map(c_text).transpose()?);
    let topic = topic.as_ref().map_or(ptr::null(), |topic| topic.as_ptr());
    let user = number as *mut c_void;
    Ok(unsafe { sys::clx_service_on(service, callback as u32, pattern.as_ptr(), topic, user) })
}

impl Endpoint {
    /// The keys whose signatures are right. Endpoints may share them.
    pub fn keys(&mut self, keys: &Arc<Keys>) -> &mut Endpoint {
        self.keys.push(keys.clone());
        let status = unsafe { sys::clx_endpoint_keys(self.raw, keys.raw) };
        self.note(check(status))
    }

    /// Finds the keys of a call: for many shops that differ in their path, and for keys that change
    /// while the service runs. None: nobody knows this shop, and the answer is that for a wrong
    /// signature. A panic is a 500. What is found is held until the call has its answer.
    ///
    /// ```
    /// # use std::sync::{Arc, RwLock};
    /// # let mut setup = clx::Setup::new(clx::Options::default());
    /// let current = Arc::new(RwLock::new(clx::Keys::new(&["newest", "the one before"])?));
    /// let shared = current.clone();
    /// setup.price("/prices", |_, reply| Ok(reply.price(2900)?))
    ///     .keys_from(move |_| Some(shared.read().unwrap().clone()));
    /// *current.write().unwrap() = clx::Keys::new(&["a new one", "newest"])?; // rotated
    /// # Ok::<(), clx::Error>(())
    /// ```
    pub fn keys_from<F>(&mut self, finder: F) -> &mut Endpoint
    where
        F: Fn(&Asked<'_>) -> Option<Arc<Keys>> + Send + Sync + 'static,
    {
        self.finder = Some(Box::new(finder));
        let find = Some(find as unsafe extern "C" fn(_, _, _) -> _);
        let status = unsafe { sys::clx_endpoint_key_hook(self.raw, find, None, ptr::null_mut()) };
        self.note(check(status))
    }

    /// A member without which the handler does not run: "order.currency_code". A request without
    /// it is answered with 422.
    pub fn needs(&mut self, path: &str) -> &mut Endpoint {
        let status = c_text(path)
            .and_then(|path| check(unsafe { sys::clx_endpoint_needs(self.raw, path.as_ptr()) }));
        self.note(status)
    }

    fn note(&mut self, result: Result<()>) -> &mut Endpoint {
        self.failure = self.failure.take().or_else(|| result.err());
        self
    }
}

/// The library asks for keys. The first time it is told to fail: then the host's closure is asked,
/// when the library has returned, and the request starts again with what it found.
unsafe extern "C" fn find(
    _ctx: *mut c_void,
    call: *const sys::clx_call,
    keys: *mut *const sys::clx_keys,
) -> c_int {
    let state = sys::clx_call_io(call) as *mut crate::call::State;
    (*state).find(keys)
}

unsafe extern "C" fn clock(born: *mut c_void) -> u64 {
    (*(born as *const Instant)).elapsed().as_millis() as u64
}

impl Service {
    /// A call of this service. Keep one for each thread, or for each request that is under way.
    pub fn call(&self) -> Call {
        Call::new(self)
    }
}

impl Inner {
    pub(crate) fn tell(&self, lines: Vec<Line>) {
        crate::log::tell(&self.log, lines);
    }

    /// The endpoint of this call, by its number.
    pub(crate) unsafe fn endpoint(&self, call: *const sys::clx_call) -> Option<&Endpoint> {
        self.endpoints.get((sys::clx_call_user(call) as usize).wrapping_sub(1))
    }
}
