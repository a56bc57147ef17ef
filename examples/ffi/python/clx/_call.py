"""Requests on their way: bytes in, an answer out, at once or later."""
import threading
from collections import namedtuple
from ctypes import byref, string_at

from . import _abi as abi
from ._abi import lib
from ._base import Error, Life, Refusal, check, integer, octets, tell
from ._keys import _header
from ._reply import Reply
from ._resource import Resource

# exception: what the handler raised, or None.
Response = namedtuple("Response", "http status content_type body exception")


def _line(value):
    """Method and path. One that holds U+0000 must not be cut to another one: it becomes empty."""
    return b"" if "\0" in value else value.encode("utf-8", "replace")


class Call:
    """Serves requests, one at a time. Keep one per thread, since it keeps its memory. It uses the
    keys that are the newest when a request begins."""

    def __init__(self, service):
        self._service, self.lock, self.generation = service, threading.RLock(), 0
        self._busy, self._found = False, None
        self._take(service._current())

    def _take(self, core):
        self.core, self.handle_of = core, core.new_call()

    def begin(self, method, path, signature=None, topic=None, length=0):
        """Begins a request; length 0: not known. Several headers: their values with commas between.
        Raises Error CLX_BAD_STATE while another request is being served or is deferred."""
        head = (_line(method), _line(path), _header(signature), _header(topic))
        length = integer(length)
        with self.lock:
            if self._busy:
                raise Error(abi.CLX_BAD_STATE)
            core = self._service._current()
            if core is not self.core:
                self._take(core)
            self.generation += 1
            self._busy = True
            try:
                wanted = self._start(head, length) == abi.CLX_OK
            except BaseException:
                self._over()
                raise
            return Incoming(Life(self, self.generation), wanted)

    def _start(self, head, length):
        pairs = [value for text in head for value in (text, len(text or b""))]
        question = self.core.hooks.questions[self.handle_of.pointer] = Question()
        try:
            status = lib.clx_call_begin(self.handle_of.pointer, *pairs, length, None)
            if not question.asked:
                return status
            # No code of the host runs inside libclx: keys are looked up now, and it begins again.
            self.core.hooks.lines.pop(self.handle_of.pointer, None)
            question.answer(self.core, self.handle_of.pointer)
            self._found = question.keys
            return lib.clx_call_begin(self.handle_of.pointer, *pairs, length, None)
        finally:
            del self.core.hooks.questions[self.handle_of.pointer]

    def handle(self, body, signature=None, path="/", method="POST", topic=None):
        """Serves the request with these raw bytes: a Response, or a Deferred from an endpoint that
        has no handler. Never raises for what is in a request."""
        body = octets(body)
        incoming = self.begin(method, path, signature, topic)
        try:
            incoming.feed(body)
            return incoming.end()
        except BaseException:  # such as Ctrl-C
            incoming.drop()
            raise

    def deferred(self, ticket):
        """The deferred request of this ticket, which may be stale by now."""
        return Deferred(self, integer(ticket))

    def reset(self):
        """Gives up the request that is being served or is deferred: it gets no answer."""
        with self.lock:
            self._over()

    def _over(self):
        self.generation += 1
        self._busy, self._found = False, None
        lib.clx_call_reset(self.handle_of.pointer)
        self.core.tell_lines(self.handle_of.pointer)

    def _answer(self, response):
        """Copies the answer, before the memory of the request is used again."""
        answer = Response(response.http, lib.clx_status_name(response.status).decode(),
                          response.content_type.decode(), string_at(response.body, response.len),
                          None)
        self._over()
        return answer


class Question:
    """Which keys does a call want? Asked by the hook of libclx, answered outside of it."""

    def __init__(self):
        self.asked, self.answered, self.failed, self.keys = None, False, False, None

    def answer(self, core, call):
        self.answered = True
        path = lib.clx_call_path(call).decode()
        parts = []
        while part := lib.clx_call_path_part(call, len(parts)):
            parts.append(part.decode())
        query = lib.clx_call_query(call)
        try:
            keys = core.endpoints[self.asked - 1].keys(
                Lookup(path, tuple(parts), None if query is None else query.decode()))
            self.keys = None if keys is None else keys.current
        except BaseException as exception:
            self.failed = True
            tell(core.on_error, exception)


Lookup = namedtuple("Lookup", "path parts query")


class Incoming:
    """A request whose body arrives. `wanted`: whether it is; if not, end() answers at once."""

    def __init__(self, life, wanted):
        self._life, self.wanted = life, wanted

    def feed(self, data):
        """The next bytes. Returns whether more are wanted."""
        data = octets(data)
        with self._life as call:
            self.wanted = lib.clx_call_body(call, data, len(data)) == abi.CLX_OK
        return self.wanted

    def drop(self):
        """Gives the request up, if it is still there."""
        with self._life.call.lock:
            if not self._life.over():
                self._life.call.reset()

    def end(self):
        """A Response; a Deferred from an endpoint that has no handler."""
        later = self.later()
        if isinstance(later, Deferred) and later.endpoint.handler:
            return later.run()
        return later

    def later(self):
        """A Response, or a Deferred whose handler, if it has one, is still to be run."""
        with self._life as call:
            response = abi.Response()
            status = lib.clx_call_end(call, byref(response))
            if status == abi.CLX_LATER:
                return Deferred(self._life.call, lib.clx_call_ticket(call))
            check(status)
            return self._life.call._answer(response)


class Deferred:
    """A request that was verified and waits for its answer. Give it one with finish(), expire() or
    cancel(): the first counts, the others raise Error CLX_ANSWERED. Any thread may do so; in
    between a worker keeps the ticket, a number, and copies of what it needs."""

    def __init__(self, call, ticket):
        self.call, self.ticket = call, ticket
        with call.lock:
            self._life = Life(call, call.generation if self.open else None)
            self.endpoint = self._endpoint() if self.open else None

    def _endpoint(self):
        return self.call.core.endpoints[lib.clx_call_user(self.call.handle_of.pointer) - 1]

    @property
    def open(self):
        """Whether it still waits for its answer."""
        with self.call.lock:
            return bool(lib.clx_call_reply(self.call.handle_of.pointer, self.ticket))

    @property
    def resource(self):
        with self._life as call:
            return Resource(lib.clx_call_resource(call), self._life)

    @property
    def reply(self):
        with self._life:
            return Reply(self._life, self.ticket, self.endpoint.callback)

    def fallback(self):
        """Keeps what was built as the answer for expire(), and when the work breaks. Of authorize,
        capture, void and refund it is the pending form. When it raises: charge nothing, finish."""
        self.reply._build("fallback")

    def fail(self):
        """The work broke: finish() sends the fallback or a 500."""
        with self.call.lock:
            lib.clx_reply_fail(lib.clx_call_reply(self.call.handle_of.pointer, self.ticket))

    def finish(self):
        """The Response that was built."""
        return self._end(lib.clx_call_finish)

    def expire(self):
        """The time is over: the fallback, else a 503. Of a payment without a fallback that is not
        allowed: Error CLX_BAD_STATE, and it still waits."""
        return self._end(lib.clx_call_expire)

    def _end(self, function):
        with self.call.lock:
            response = abi.Response()
            check(function(self.call.handle_of.pointer, self.ticket, byref(response)))
            return self.call._answer(response)

    def cancel(self):
        """Nobody waits for the answer any more."""
        with self.call.lock:
            check(lib.clx_call_cancel(self.call.handle_of.pointer, self.ticket))
            self.call._over()

    # -------- running the handler of the endpoint: each returns what was raised, or None --------

    def run(self):
        """Runs the handler and answers."""
        exception = self.prepare()
        if exception is None:
            exception = self.work()
        return self.finish()._replace(exception=exception)

    def prepare(self):
        """Builds the fallback of the endpoint. After an exception: charge nothing, and finish."""
        if self.endpoint.fallback is None:
            return None
        try:
            self._none(self.endpoint.fallback(self.resource, self.reply))
            self.fallback()
        except BaseException as exception:
            return self._broke(exception)
        return None

    def work(self):
        try:
            self._none(self.endpoint.handler(self.resource, self.reply))
        except BaseException as exception:
            return self._broke(exception)
        return None

    async def work_async(self):
        try:
            self._none(await self.endpoint.handler(self.resource, self.reply))
        except BaseException as exception:
            return self._broke(exception)
        return None

    @staticmethod
    def _none(returned):
        if returned is not None:
            raise TypeError(f"the handler returned {type(returned).__name__}, not None")

    def _broke(self, exception):
        """Makes what was raised the answer: a refusal, else a failure, which on_error sees."""
        if isinstance(exception, Refusal):
            try:
                self.reply.error(exception.http, exception.code, exception.message)
                return exception
            except Exception as wrong:  # of the refusal itself, or too late
                exception = wrong
        self.fail()
        tell(self.call.core.on_error, exception)
        return exception
