"""A WSGI application, and a small server for trying it."""
import argparse
import inspect
import os
import urllib.parse
from http import HTTPStatus
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

PIECE = 1 << 16
DRAINED = 1 << 24  # bytes of a refused body that are read, so that the client sees the answer


def target(path, query):
    """The path as it was on the wire, from one that was decoded: a %3F is no query."""
    quoted = urllib.parse.quote(path, safe="/:@!$&'()*+,;=~")
    return quoted + "?" + query if query else quoted


class App:
    """application(environ, start_response) for a service. Handlers that are async, and endpoints
    without a handler, are for clx.asgi and for hosts of your own."""

    def __init__(self, service):
        for endpoint in service.endpoints:
            if endpoint.handler is None or inspect.iscoroutinefunction(endpoint.handler):
                raise TypeError(f"{endpoint.pattern}: WSGI takes plain handlers only")
        self.service = service.ready()

    def __call__(self, environ, start_response):
        length = environ.get("CONTENT_LENGTH") or "0"
        ends = environ.get("wsgi.input_terminated") or "HTTP_TRANSFER_ENCODING" not in environ
        if not (ends and length.isascii() and length.isdigit()):
            start_response("411 Length Required", [("Content-Type", "text/plain"),
                                                   ("Content-Length", "0")])
            return [b""]
        call = self.service.take()
        try:
            response = self._serve(call, environ, min(int(length), 1 << 62))
        finally:
            self.service.give(call)
        headers = [("Content-Type", response.content_type),
                   ("Content-Length", str(len(response.body)))]
        if response.http == 405:
            headers.append(("Allow", "POST"))
        start_response(f"{response.http} {_reason(response.http)}", headers)
        return [response.body]

    def _serve(self, call, environ, length):
        path = target(environ.get("PATH_INFO", "").encode("latin-1"), environ.get("QUERY_STRING"))
        stream = environ["wsgi.input"]
        unknown = environ.get("wsgi.input_terminated") and not environ.get("CONTENT_LENGTH")
        incoming = call.begin(environ["REQUEST_METHOD"], path,
                              environ.get("HTTP_X_COMMERCELAYER_SIGNATURE"),
                              environ.get("HTTP_X_COMMERCELAYER_TOPIC"), length)
        left = DRAINED if unknown else length
        while left > 0 and (incoming.wanted or length <= DRAINED):
            piece = stream.read(min(left, PIECE))
            if not piece:
                break
            left -= len(piece)
            if incoming.wanted:
                incoming.feed(piece)
        return incoming.end()


def _reason(http):
    try:
        return HTTPStatus(http).phrase
    except ValueError:
        return "Other"


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Handler(WSGIRequestHandler):
    timeout = 10  # seconds of silence

    def get_environ(self):
        lengths = self.headers.get_all("Content-Length", ["0"])
        return {**super().get_environ(), "CONTENT_LENGTH": ",".join(lengths) or "?"}

    def log_message(self, *_values):
        pass


def serve(application, description):
    """Serves on loopback with threads, for trying: --port, --port-file. It is meant to stand behind
    a web server that speaks TLS."""
    options = argparse.ArgumentParser(description=description)
    options.add_argument("--port", type=int, default=8080, help="0: any free one (default 8080)")
    options.add_argument("--port-file", help="write the number of the port to this file")
    options = options.parse_args()
    server = make_server("127.0.0.1", options.port, application, _Server, _Handler)
    if options.port_file:
        with open(options.port_file + ".new", "w") as file:
            file.write(f"{server.server_port}\n")
        os.replace(options.port_file + ".new", options.port_file)
    print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
