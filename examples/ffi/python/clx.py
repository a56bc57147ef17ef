"""Endpoints for Commerce Layer in Python: a binding of the C library clx, made with ctypes.

    service = clx.Service("the shared secret")

    @service.price("/prices", needs=["order.currency_code"])
    def price(line_item, reply):
        reply.price(2900, compare_at=3900)

    call = service.ready().call()
    response = call.handle(body, signature, path="/prices")

The library is the file that CLX_LIBRARY in the environment names, or the one the system finds.

A handler builds one answer and returns None. Anything else ends in an answer with HTTP 500: it
raises, also after it built an answer; it returns something; it builds nothing. The exception goes
to the hook `on_error` (without one to stderr) and to Response.exception. No handler is ever called
by C: libclx hands the request over (clx_service_on), this binding calls the handler and finishes
the call, so that no exception has to get through C.

A service that is ready is shared by all threads. A call serves one request at a time. Resources
and replies are good while their handler runs, and raise RuntimeError after that.
"""
import json
import threading
import traceback
import weakref
from collections import namedtuple
from ctypes import byref, c_char_p, pointer, sizeof, string_at

import clx_abi as abi
from clx_abi import lib

SIGNATURE_HEADER = "X-CommerceLayer-Signature"
VERSION = lib.clx_library_version().decode()


class Error(Exception):
    """A status of libclx. `name` is one of its names, such as "CLX_BAD_PATTERN"."""

    def __init__(self, status, where=""):
        self.status, self.where = status, where
        self.name = lib.clx_status_name(status).decode()
        message = lib.clx_status_message(status).decode()
        super().__init__(f"{self.name}: {message}" + (f" ({where})" if where else ""))


class NotSent(KeyError):
    """A member that the type declares and that was not sent; of a relationship also: identifiers
    without their resources."""


# -------- from Python to C, and back --------


def _check(status):
    if status != abi.CLX_OK:
        raise Error(status)


def _text(value):
    """A C string. ctypes alone would cut it at the first NUL."""
    if not isinstance(value, str):
        raise TypeError(f"text is a str, not {type(value).__name__}")
    if "\0" in value:
        raise ValueError("text holds U+0000")
    return value.encode()


def _integer(value, bits=64):
    """An integer that fits. ctypes alone would cut off the upper bits."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"this is an int (amounts are minor units), not {type(value).__name__}")
    if not -(1 << (bits - 1)) <= value < 1 << (bits - 1):
        raise OverflowError(f"the number does not fit {bits} bits")
    return value


def _first_wins(pairs):
    """Members of an object. Of those with the same name the first counts, as everywhere in clx."""
    members = {}
    for name, value in pairs:
        members.setdefault(name, value)
    return members


def _json(text):
    return json.loads(text, object_pairs_hook=_first_wins)


def _value(value):
    """A member's value. Integers are exact, also those that are too large for C."""
    text = string_at(value.text, value.len) if value.text else b""
    if value.kind == abi.CLX_KIND_TEXT:
        return json.loads(b'"%s"' % text) if value.escaped else text.decode()
    if value.kind == abi.CLX_KIND_INTEGER:
        return value.integer
    if value.kind == abi.CLX_KIND_REAL:
        return json.loads(text) if text else value.real
    if value.kind == abi.CLX_KIND_BOOLEAN:
        return bool(value.integer)
    return None if value.kind == abi.CLX_KIND_NULL else _json(text)


class _Life:
    """Ends when the handler does; what it was given must not be used any longer."""

    def __init__(self):
        self.over = False

    def check(self):
        if self.over:
            raise RuntimeError("a resource or reply was used after its handler returned")


class _Handle:
    """Something of C that must be freed. `keeps` is what must be freed later than this, so that
    the garbage collector cannot choose a wrong order. At exit nothing is freed: threads may run."""

    def __init__(self, pointer, free, *keeps):
        if not pointer:
            raise MemoryError
        self.pointer = pointer
        self.free = weakref.finalize(self, _release, free, pointer, keeps)
        self.free.atexit = False


def _release(free, pointer, _keeps):
    free(pointer)


# -------- resources --------

Identifier = namedtuple("Identifier", "type id resource")  # resource: a Resource, or None
Relationship = namedtuple("Relationship", "state kind identifiers object")


class Resource:
    """A resource of the request, read by the names of its members.

    resource["name"] is an attribute: None when it was null, NotSent (a KeyError) when it was
    not sent, and another KeyError for a name that the type does not have either.
    """

    def __init__(self, pointer, life):
        life.check()
        self._pointer, self._life = pointer, life

    def _at(self):
        self._life.check()
        return self._pointer

    def _head(self):
        return abi.Resource.from_address(self._at())

    type = property(lambda self: self._head().type.decode())
    id = property(lambda self: self._head().id.decode())
    links = property(lambda self: _json(self._head().links or b"null"))
    meta = property(lambda self: _json(self._head().meta or b"null"))

    def __getitem__(self, name):
        value = abi.Value()
        status = lib.clx_get(self._at(), _text(name), byref(value))
        if status == abi.CLX_NOT_SENT:
            raise NotSent(name)
        if status != abi.CLX_OK:
            raise KeyError(f"{self.type} have no {name}")
        if value.kind in (abi.CLX_KIND_ONE, abi.CLX_KIND_MANY):
            raise KeyError(f"{name} is a relationship: use one(), many() or relationship()")
        return _value(value)

    def get(self, name, default=None):
        try:
            return self[name]
        except KeyError:
            return default

    def __contains__(self, name):
        return self.get(name, self) is not self

    def keys(self):
        """Names of the attributes that were sent: declared ones first, then unknown ones."""
        return [name for name in dict.fromkeys([*self._declared(), *self._extra()]) if name in self]

    def __iter__(self):
        return iter(self.keys())

    def _declared(self):
        field, number = abi.Field(), 0
        kind = lib.clx_type_at(self._head().type_id)
        while kind and lib.clx_type_field(kind, number, byref(field)) == abi.CLX_OK:
            yield field.name.decode()
            number += 1

    def _extra(self):
        extras, name, value = abi.ExtraIter(), c_char_p(), abi.Value()
        lib.clx_extra_iter_init(byref(extras), self._at())
        while lib.clx_extra_next(byref(extras), byref(name), byref(value)) == abi.CLX_OK:
            yield name.value.decode()

    def relationship(self, name):
        """What was sent of a relationship: its state ("not_loaded", "empty", "partial" or
        "loaded"), its kind, its identifiers, and its JSON object with links. Else KeyError."""
        found = abi.Relationship()
        status = lib.clx_relationship_get(self._at(), _text(name), byref(found))
        if status == abi.CLX_NOT_SENT:
            raise NotSent(name)
        if status != abi.CLX_OK:
            raise KeyError(f"{self.type} have no relationship {name}")
        state = ("not_loaded", "empty", "partial", "loaded")[found.state]
        kind = {abi.CLX_KIND_ONE: "one", abi.CLX_KIND_MANY: "many"}.get(found.kind)
        whole = _json(string_at(found.json, found.json_len)) if found.json else None
        return Relationship(state, kind, [self._identifier(found, i) for i in range(found.count)],
                            whole)

    def _identifier(self, found, number):
        raw = abi.Identifier.from_address(found.at + number * sizeof(abi.Identifier))
        resource = Resource(raw.resource, self._life) if raw.resource else None
        return Identifier(raw.type.decode(), raw.id.decode(), resource)

    def _resources(self, name, kind):
        found = self.relationship(name)
        if found.state in ("not_loaded", "partial"):
            raise NotSent(f"{name} is {found.state}: external_includes would bring it")
        if found.kind != kind:
            raise TypeError(f"{name} is a to-{found.kind} relationship: use {found.kind}()")
        return [identifier.resource for identifier in found.identifiers]

    def one(self, name):
        """The resource of a to-one relationship, None when it was null, else NotSent."""
        return next(iter(self._resources(name, "one")), None)

    def many(self, name):
        """All resources of a to-many relationship, else NotSent."""
        return self._resources(name, "many")

    def __eq__(self, other):
        if not isinstance(other, Resource):
            return NotImplemented
        return self._pointer == other._pointer and self._life is other._life

    def __hash__(self):
        return hash(self._pointer)

    def __repr__(self):
        return "<Resource over>" if self._life.over else f"<Resource {self.type} {self.id}>"


# -------- replies --------


class Reply:
    """The answer being built. Each method raises Error when libclx refuses the value; the reply
    has then failed, and no answer but the 500 will leave, or the refusal that was made by error().
    Metadata that cannot be sent is no failure: it is left out, and a line of the log says so."""

    def __init__(self, pointer, life):
        self._pointer, self._life = pointer, life

    def _at(self):
        self._life.check()
        return self._pointer

    def _check(self, status):
        if status != abi.CLX_OK:
            raise Error(status, lib.clx_reply_failure(self._at()).contents.where.decode())

    def price(self, cents, compare_at=None, sku_code=None):
        """The unit price in minor units. Without sku_code it is for the one of the request."""
        code = None if sku_code is None else _text(sku_code)
        full = None if compare_at is None else _integer(compare_at)
        self._check(lib.clx_reply_price(self._at(), code, _integer(cents)))
        if full is not None:
            self._check(lib.clx_reply_price_compare_at(self._at(), full))

    def error(self, http, code, message):
        """A refusal, such as error(422, "UNKNOWN_SKU", "no price for this SKU")."""
        self._check(lib.clx_reply_error(self._at(), _integer(http, 32), _text(code), _text(message)))

    def metadata(self, /, **values):
        for key, value in values.items():
            self._put(abi.CLX_IN_METADATA, key, value)

    def put(self, key, value):
        """A member of the answer's data that has no method here."""
        self._put(abi.CLX_IN_DATA, key, value)

    def _put(self, place, key, value):
        head = (self._at(), place, _text(key))
        if value is None:
            self._check(lib.clx_reply_put_null(*head))
        elif isinstance(value, bool):
            self._check(lib.clx_reply_put_bool(*head, value))
        elif isinstance(value, int):
            self._check(lib.clx_reply_put_int(*head, _integer(value)))
        elif isinstance(value, float):
            self._check(lib.clx_reply_put_real(*head, value))
        elif isinstance(value, str):
            self._check(lib.clx_reply_put_str(*head, _text(value)))
        else:
            text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            text = text.encode()
            self._check(lib.clx_reply_put_json(*head, text, len(text)))


# -------- service and calls --------

Response = namedtuple("Response", "http status content_type body exception")


def _print_error(exception):
    traceback.print_exception(exception)


def _tell(hook, exception):
    try:
        hook(exception)
    except BaseException:  # a broken hook must not decide what is answered
        traceback.print_exc()


def _run(handler, resource, reply, on_error):
    """Calls a handler. Returns what it raised, or None."""
    life = _Life()
    try:
        returned = handler(Resource(resource, life), Reply(reply, life))
        if returned is not None:
            raise TypeError(f"the handler returned {type(returned).__name__}, not None")
    except BaseException as exception:
        lib.clx_reply_fail(reply)
        _tell(on_error, exception)
        return exception
    finally:
        life.over = True
    return None


class Service:
    """Endpoints and the secrets they share, the newest first.

    body_limit is in bytes. on_error(exception) is called for what a handler raised, and
    log(level, status, message, detail) for each line of libclx; both in the thread of the call.
    """

    def __init__(self, *secrets, body_limit=0, on_error=_print_error, log=None):
        self._on_error = on_error
        self._handlers = []  # an endpoint's `user` is the number of its handler, from 1
        self._log_hook = None  # alive as long as the service, since C holds its address
        self._keys = _Handle(lib.clx_keys_new(None), lib.clx_keys_free)
        for secret in secrets:
            secret = secret.encode() if isinstance(secret, str) else bytes(secret)
            _check(lib.clx_keys_add(self._keys.pointer, secret, len(secret)))
        options = abi.Options(size=sizeof(abi.Options))
        limits = abi.Limits(size=sizeof(abi.Limits), body=_integer(body_limit))
        options.limits = pointer(limits)  # copied by clx_service_new
        if log:
            options.log = self._log(log)
        service = lib.clx_service_new(byref(options))
        self._handle = _Handle(service, lib.clx_service_free, self._keys)

    def _log(self, log):
        def line(_ctx, level, status, message, detail, _call):
            log(level, lib.clx_status_name(status).decode(), message.decode(), detail.decode())

        self._log_hook = abi.LOG(line)
        return self._log_hook

    def price(self, pattern, needs=()):
        """Makes the function below it the handler of price calls at this path. It runs only when
        the members of `needs` were sent; else the request is refused with 422."""
        return self.on(abi.CLX_CALLBACK_PRICE, pattern, needs)

    def on(self, callback, pattern, needs=(), topic=None):
        """The same for any callback, a number CLX_CALLBACK_...; webhooks have a topic."""

        def register(handler):
            self._handlers.append(handler)
            endpoint = lib.clx_service_on(self._handle.pointer, callback, _text(pattern),
                                          None if topic is None else _text(topic),
                                          len(self._handlers))
            if not endpoint:
                self.ready()  # tells why
                raise RuntimeError("the service is ready: no more endpoints")
            _check(lib.clx_endpoint_keys(endpoint, self._keys.pointer))
            for path in needs:
                _check(lib.clx_endpoint_needs(endpoint, _text(path)))
            return handler

        return register

    def ready(self):
        """Checks and freezes the service. Returns it."""
        error = abi.Error()
        if lib.clx_service_ready(self._handle.pointer, byref(error)) != abi.CLX_OK:
            raise Error(error.status, error.where.decode(errors="replace"))
        return self

    def call(self):
        return Call(self)


class Call:
    """Serves requests, one at a time. Keep one per thread, since it keeps its memory."""

    def __init__(self, service):
        self._service, self._lock = service, threading.Lock()
        call = lib.clx_call_new(service._handle.pointer, None)
        if not call:
            raise RuntimeError("the service is not ready, or there is no memory")
        self._handle = _Handle(call, lib.clx_call_free, service._handle)

    def handle(self, body, signature=None, path="/", method="POST", topic=None):
        """Serves the request with these raw bytes. Never raises for what is in a request."""
        if not isinstance(body, (bytes, bytearray, memoryview)):
            raise TypeError("the body is bytes as they came: text has other bytes than were signed")
        body = bytes(body)
        signature, topic = _header(signature), _header(topic)
        request = abi.Request(sizeof(abi.Request), _line(method), _line(path), signature,
                              len(signature or b""), body, len(body), topic, len(topic or b""))
        if not self._lock.acquire(blocking=False):
            raise RuntimeError("this call is serving a request already")
        try:
            return self._serve(request)
        finally:
            self._lock.release()

    def _serve(self, request):
        call, response, exception = self._handle.pointer, abi.Response(), None
        try:
            if lib.clx_call_handle(call, byref(request), byref(response)) == abi.CLX_LATER:
                exception = self._finish(call, response)
            return Response(response.http, lib.clx_status_name(response.status).decode(),
                            response.content_type.decode(),
                            string_at(response.body, response.len), exception)
        finally:
            lib.clx_call_reset(call)

    def _finish(self, call, response):
        """Has the handler build the answer. A binding for slow work would return here, and come
        back with the ticket."""
        ticket = lib.clx_call_ticket(call)
        handler = self._service._handlers[lib.clx_call_user(call) - 1]
        exception = _run(handler, lib.clx_call_resource(call), lib.clx_call_reply(call, ticket),
                         self._service._on_error)
        lib.clx_call_finish(call, ticket, byref(response))
        return exception


def _header(value):
    return None if value is None else value.encode("latin-1", "replace")


def _line(text):
    """Method and path. One that holds U+0000 must not be cut to another one: it becomes empty."""
    return b"" if "\0" in text else text.encode("utf-8", "replace")
