"""An ASGI application. Async handlers run in the event loop and plain ones in threads; when the
time of an endpoint is over its fallback is sent, or a 503."""
import asyncio
import inspect

from . import _abi as abi
from ._base import Error
from ._call import Deferred
from .wsgi import target


def _header(scope, name):
    """All values of a header with commas between, or None."""
    values = [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]
    return ",".join(values) if values else None


class App:
    """application(scope, receive, send) for a service. Endpoints without a handler are for hosts of
    your own. A handler that is late goes on: what it touches then raises Expired."""

    def __init__(self, service):
        for endpoint in service.endpoints:
            if endpoint.handler is None:
                raise TypeError(f"{endpoint.pattern}: ASGI wants handlers")
        self.service = service
        self._late = set()  # handlers that are still at work; asyncio keeps no tasks alive

    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan":
            return await self._lifespan(receive, send)
        if scope["type"] != "http":
            raise TypeError(f"clx serves http, not {scope['type']}")
        self.service.ready()
        call = self.service.take()
        try:
            response = await self._serve(call, scope, receive)
        finally:
            self.service.give(call)
        if response:
            await self._send(response, send)

    async def _lifespan(self, receive, send):
        while True:
            event = (await receive())["type"]
            if event == "lifespan.startup":
                self.service.ready()
            await send({"type": event + ".complete"})
            if event == "lifespan.shutdown":
                return

    async def _serve(self, call, scope, receive):
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        length = _header(scope, b"content-length") or "0"
        length = min(int(length), 1 << 62) if length.isascii() and length.isdigit() else 0
        incoming = call.begin(scope["method"],
                              target(path.encode("utf-8", "surrogateescape"),
                                     scope.get("query_string", b"").decode("latin-1")),
                              _header(scope, b"x-commercelayer-signature"),
                              _header(scope, b"x-commercelayer-topic"), length)
        more = incoming.wanted
        while more:
            event = await receive()
            if event["type"] == "http.disconnect":
                return None
            more = incoming.feed(event.get("body", b"")) and event.get("more_body", False)
        later = incoming.later()
        return await self._answer(later) if isinstance(later, Deferred) else later

    async def _answer(self, deferred):
        exception = deferred.prepare()
        if exception is not None:
            return deferred.finish()._replace(exception=exception)
        work = asyncio.ensure_future(self._work(deferred))
        self._late.add(work)
        work.add_done_callback(self._late.discard)
        try:
            await asyncio.wait([work], timeout=deferred.endpoint.limit)
            if not work.done():
                try:
                    return deferred.expire()
                except Error as error:  # a payment without a fallback
                    if error.status != abi.CLX_BAD_STATE:
                        raise
            exception = await work
            return deferred.finish()._replace(exception=exception)
        except asyncio.CancelledError:  # the server gives the request up
            work.cancel()
            raise

    @staticmethod
    async def _work(deferred):
        if inspect.iscoroutinefunction(deferred.endpoint.handler):
            return await deferred.work_async()
        return await asyncio.get_running_loop().run_in_executor(None, deferred.work)

    @staticmethod
    async def _send(response, send):
        headers = [(b"content-type", response.content_type.encode()),
                   (b"content-length", str(len(response.body)).encode())]
        if response.http == 405:
            headers.append((b"allow", b"POST"))
        await send({"type": "http.response.start", "status": response.http, "headers": headers})
        await send({"type": "http.response.body", "body": response.body})
