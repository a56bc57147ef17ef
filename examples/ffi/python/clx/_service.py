"""Services: endpoints, their keys and their handlers."""
import inspect
import threading
import traceback
from collections import namedtuple
from ctypes import byref, pointer, sizeof

from . import _abi as abi
from ._abi import lib
from ._base import Error, Handle, integer, tell, text
from ._call import Call
from ._keys import Keys

CALLBACKS = {name[len("CLX_CALLBACK_"):].lower(): number for name, number in abi.NUMBERS.items()
             if name.startswith("CLX_CALLBACK_")}
MONEY = ("authorize", "capture", "void", "refund")  # no timer ends these without a fallback
MARGIN = 0.4  # seconds that the answer takes on its way

Endpoint = namedtuple("Endpoint", "callback pattern needs topic keys handler fallback limit user")


def _print_error(exception):
    traceback.print_exception(exception)


class Hooks:
    """What libclx calls. It only keeps and looks up: what is raised in it would be lost, and no
    code of the host runs inside libclx. It lives as long as the service of C, so it holds no
    handler."""

    def __init__(self):
        self.lines, self.questions = {}, {}  # of each call, by its address
        self.log, self.find = abi.LOG(self._line), abi.KEY_FIND(self._find)

    def _line(self, _ctx, level, status, message, detail, call):
        self.lines.setdefault(call, []).append((level, status, message, detail))

    def _find(self, number, call, keys):
        question = self.questions[call]
        question.asked = number
        if question.failed:
            return 0
        if question.keys is None:
            return abi.CLX_KEYS_UNKNOWN
        keys[0] = question.keys.pointer
        return abi.CLX_KEYS_FOUND


class Core:
    """A service of C with the keys of one moment. It never changes; rotated keys make a new one."""

    def __init__(self, service):
        self.endpoints, self.on_error = tuple(service.endpoints), service.on_error
        self.log, self.hooks = service.log, Hooks()
        self.idle = []  # calls of adapters
        self.keys = {e.keys: e.keys.current for e in self.endpoints if isinstance(e.keys, Keys)}
        options = abi.Options(size=sizeof(abi.Options), log=self.hooks.log,
                              explain_mismatches=service.explain_mismatches)
        limits = abi.Limits(size=sizeof(abi.Limits), body=service.body_limit)
        options.limits = pointer(limits)  # copied by clx_service_new
        self.handle = Handle(lib.clx_service_new(byref(options)), lib.clx_service_free,
                             *self.keys.values(), self.hooks)
        for number, endpoint in enumerate(self.endpoints, 1):
            self._add(endpoint, number)
        error = abi.Error()
        if lib.clx_service_ready(self.handle.pointer, byref(error)) != abi.CLX_OK:
            raise Error(error.status, error.where.decode(errors="replace"))

    def _add(self, endpoint, number):
        at = lib.clx_service_on(self.handle.pointer, CALLBACKS[endpoint.callback],
                                text(endpoint.pattern), text(endpoint.topic), number)
        if endpoint.keys in self.keys:
            lib.clx_endpoint_keys(at, self.keys[endpoint.keys].pointer)
        else:
            lib.clx_endpoint_key_hook(at, self.hooks.find, None, number)
        for path in endpoint.needs:
            lib.clx_endpoint_needs(at, text(path))

    def is_current(self):
        return all(keys.current is current for keys, current in self.keys.items())

    def new_call(self):
        return Handle(lib.clx_call_new(self.handle.pointer, None), lib.clx_call_free, self.handle)

    def tell_lines(self, call):
        for level, status, message, detail in self.hooks.lines.pop(call, ()):
            if self.log:
                name = lib.clx_status_name(status).decode()
                tell(self.log, level, name, message.decode(), detail.decode(errors="replace"))


class Service:
    """Endpoints, and the secrets that they share unless they have keys of their own.

    body_limit is in bytes. on_error(exception) is called for what a handler raised, and
    log(level, status, message, detail) for each line of libclx, levels 1 to 3; both in the thread
    of the call. explain_mismatches: so many wrong signatures of each call get one more line that
    says what may be wrong, for the set-up.
    """

    def __init__(self, *secrets, body_limit=0, on_error=_print_error, log=None,
                 explain_mismatches=0):
        one = len(secrets) == 1 and not isinstance(secrets[0], (str, bytes, bytearray, memoryview))
        self.keys = secrets[0] if one else Keys(*secrets)
        self.body_limit = integer(body_limit)
        self.explain_mismatches = integer(explain_mismatches, 32)
        self.on_error, self.log = on_error, log
        self.endpoints = []
        self._lock, self._core = threading.Lock(), None

    def defer(self, callback, pattern, needs=(), topic=None, keys=None, user=None):
        """An endpoint without a handler: Call.handle() gives a Deferred, whose endpoint.user is
        `user`. callback is a name such as "capture"."""
        self._add(Endpoint(callback, pattern, tuple(needs), topic, keys, None, None, None, user))

    def on(self, callback, pattern, needs=(), topic=None, keys=None, fallback=None, limit=None):
        """Makes the function below it the handler of a callback at this path: handler(resource,
        reply). It builds one answer and returns None, or raises.

        needs     members that were sent when it runs, else 422: "order.currency_code". After a
                  name "?" allows null
        keys      Keys, or a function that finds them: keys(lookup) with lookup.path, .parts and
                  .query returns Keys, or None for a shop that it does not know. Nothing of a
                  lookup is signed. Default: the secrets of the service
        topic     of webhooks: "orders.place", "orders.*", "*.destroy", "*"
        fallback  fallback(resource, reply) builds what is answered when the handler is late or
                  breaks. An async handler of a payment needs one: the pending form
        limit     seconds for an async handler; default: what Commerce Layer waits, less 0.4
        """

        def register(handler):
            if callback in MONEY and inspect.iscoroutinefunction(handler) and fallback is None:
                raise ValueError(f"an async {callback} needs a fallback, the pending answer")
            seconds = limit
            if seconds is None:
                seconds = lib.clx_callback_limit_ms(CALLBACKS[callback]) / 1000 - MARGIN
            self._add(Endpoint(callback, pattern, tuple(needs), topic, keys, handler, fallback,
                               seconds, None))
            return handler

        return register

    def _add(self, endpoint):
        if endpoint.callback not in CALLBACKS:
            raise ValueError(f"there is no callback {endpoint.callback}")
        keys = endpoint.keys or self.keys
        if not isinstance(keys, Keys) and not callable(keys):
            raise TypeError(f"keys are Keys or a function, not {type(keys).__name__}")
        with self._lock:
            if self._core:
                raise RuntimeError("the service is ready: no more endpoints")
            self.endpoints.append(endpoint._replace(keys=keys))

    def price(self, pattern, **more):
        return self.on("price", pattern, **more)

    def promotion(self, pattern, **more):
        return self.on("promotion", pattern, **more)

    def shipping_cost(self, pattern, **more):
        return self.on("shipping_cost", pattern, **more)

    def order_validation(self, pattern, **more):
        return self.on("order_validation", pattern, **more)

    def authorize(self, pattern, **more):
        return self.on("authorize", pattern, **more)

    def capture(self, pattern, **more):
        return self.on("capture", pattern, **more)

    def void(self, pattern, **more):
        return self.on("void", pattern, **more)

    def refund(self, pattern, **more):
        return self.on("refund", pattern, **more)

    def customer_token(self, pattern, **more):
        return self.on("customer_token", pattern, **more)

    def tax(self, pattern, **more):
        return self.on("tax", pattern, **more)

    def webhook(self, pattern, topic, **more):
        return self.on("webhook", pattern, topic=topic, **more)

    def generic(self, pattern, **more):
        """An endpoint whose contract clx does not know: any resource, any members of the answer."""
        return self.on("generic", pattern, **more)

    def ready(self):
        """Checks and freezes the service. Returns it."""
        with self._lock:
            self._core = self._core or Core(self)
        return self

    def _current(self):
        core = self._core
        if core is None:
            raise RuntimeError("the service is not ready")
        if core.is_current():
            return core
        with self._lock:
            if not self._core.is_current():
                self._core = Core(self)
            return self._core

    def call(self):
        return Call(self)

    # -------- for adapters: calls that are shared --------

    def take(self):
        """A call that nobody uses. Give it back after its answer."""
        try:
            return self._current().idle.pop()
        except IndexError:
            return Call(self)

    def give(self, call, most=64):
        call.reset()
        if len(call.core.idle) < most:
            call.core.idle.append(call)
