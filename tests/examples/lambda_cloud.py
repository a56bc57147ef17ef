"""What stands around a function in the cloud: lambda_cloud.py PROGRAM FOLDER.

Plays an HTTP API of API Gateway on a free port, which FOLDER/port names: a request becomes an event
of payload format 2.0, and the answer of the function one of HTTP. Bodies are in base64 unless their
Content-Type is text to the gateway. And it plays the runtime API, from which PROGRAM, which it
starts, takes the events; FOLDER/cold has the milliseconds from that start to the first question.
What is posted to /event is an event as it is, and its answer is shown with where it was posted.

SIGTERM ends it: the runtime API then refuses to answer, and the program must end by itself, with 1.
"""

import base64
import http.server
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time

WAIT = 60  # seconds for an answer
API = "/2018-06-01/runtime/invocation/"
TEXT = ("application/json", "application/xml", "application/javascript")
events = queue.Queue()
waiting = {}  # by the id of the event
times = {}
program, folder = sys.argv[1], sys.argv[2]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = WAIT

    def log_message(self, *_):
        pass

    def body(self):
        if self.headers.get("Transfer-Encoding") != "chunked":
            length = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(length)
            return body if len(body) == length else None
        body = b""
        while True:
            size = int(self.rfile.readline().split(b";")[0], 16)
            body += self.rfile.read(size)
            self.rfile.readline()
            if size == 0:
                return body

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Runtime(Handler):
    def do_GET(self):
        times.setdefault("first", time.monotonic())
        key, event = events.get()
        if key is None:
            events.put((None, None))
            self.answer(500)
        else:
            self.answer(200, event, [("Lambda-Runtime-Aws-Request-Id", key),
                                     ("Content-Type", "application/json")])

    def do_POST(self):
        key, kind = self.path[len(API):].split("/")
        answer = self.body()
        waiting.pop(key).put((kind, answer))
        self.answer(202, b'{"status":"OK"}')


class Gateway(Handler):
    def event(self, body):
        path, _, query = self.path.partition("?")
        headers = {}
        for name, value in self.headers.items():
            name = name.lower()
            headers[name] = headers[name] + "," + value if name in headers else value
        kind = headers.get("content-type", "").split(";")[0].strip().lower()
        coded = not (kind.startswith("text/") or kind in TEXT)
        text = base64.b64encode(body).decode() if coded else body.decode("utf-8", "replace")
        event = {"version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": query,
                 "headers": headers,
                 "requestContext": {"http": {"method": self.command, "path": path,
                                             "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1"},
                                    "stage": "$default"},
                 "isBase64Encoded": coded}
        if body:
            event["body"] = text
        return json.dumps(event).encode()

    def call(self, event):
        answers = queue.Queue()
        key = "8476a536-%d" % id(answers)
        waiting[key] = answers
        events.put((key, event))
        return answers.get(timeout=WAIT)

    def do_any(self):
        body = self.body()
        if body is None:  # cut: there is nothing to hand over
            self.close_connection = True
        elif self.path == "/event":
            kind, answer = self.call(body)
            self.answer(200, kind.encode() + b" " + answer)
        else:
            self.hand_over(body)

    def hand_over(self, body):
        kind, answer = self.call(self.event(body))
        if kind == "error":
            self.answer(502, b'{"message":"Internal Server Error"}')
            return
        answer = json.loads(answer)
        body = answer["body"].encode()
        if answer.get("isBase64Encoded"):
            body = base64.b64decode(body)
        self.answer(answer["statusCode"], body, answer["headers"].items())

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_HEAD = do_any


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 64

    def handle_error(self, *_):  # a client that hangs up
        pass


def serve(handler):
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def write(name, text):
    with open(os.path.join(folder, name + ".new"), "w", encoding="ascii") as file:
        file.write(text)
    os.rename(os.path.join(folder, name + ".new"), os.path.join(folder, name))


environment = {"CLX_SECRET": os.environ["CLX_SECRET"],
               "AWS_LAMBDA_RUNTIME_API": "127.0.0.1:%d" % serve(Runtime)}
start = time.monotonic()
function = subprocess.Popen([program], env=environment)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
while "first" not in times:
    if function.poll() is not None or time.monotonic() > start + WAIT:
        sys.exit("the function does not ask for an event")
    time.sleep(0.001)
write("cold", "%.1f\n" % ((times["first"] - start) * 1000))
write("port", "%d\n" % serve(Gateway))
signal.sigwait([signal.SIGTERM])
events.put((None, None))
try:
    status = function.wait(WAIT)
except subprocess.TimeoutExpired:
    function.kill()
    raise
sys.exit(0 if status == 1 else 3)
