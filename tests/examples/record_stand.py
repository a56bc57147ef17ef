"""What record_test.py stands on: an endpoint that keeps what it got, and the programs."""
import base64
import hashlib
import hmac
import http.client
import http.server
import json
import os
import signal
import subprocess
import threading
import time

SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
WAIT = 20  # seconds until a test gives up


class Stand:
    build = ""
    folder = ""


def sign(body):
    return base64.b64encode(hmac.new(SECRET.encode(), body, hashlib.sha256).digest()).decode()


def environment():
    return dict(os.environ, CLX_SECRET=SECRET)


def tool(*words, **options):
    """A command of the tool that ends by itself."""
    return subprocess.run([os.path.join(Stand.build, "clx"), *words], env=environment(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, **options)


def sample(*words):
    return tool("sample", *words).stdout


class Program:
    """A server that writes its port to a file."""

    count = 0

    def __init__(self, *words, **options):
        Program.count += 1
        place = os.path.join(Stand.folder, "port%d" % Program.count)
        self.process = subprocess.Popen([os.path.join(Stand.build, words[0]), *words[1:],
                                         "--port-file", place], env=environment(),
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
        end = time.monotonic() + WAIT
        while not os.path.exists(place) and self.process.poll() is None and time.monotonic() < end:
            time.sleep(0.02)
        self.port = int(open(place).read()) if os.path.exists(place) else 0
        self.url = "http://127.0.0.1:%d" % self.port

    def stop(self):
        """Ends it and returns what it printed and its exit status."""
        self.process.send_signal(signal.SIGTERM)
        text = self.process.communicate(timeout=WAIT)[0].decode()
        return text, self.process.returncode


def recorder(folder, to, *words, **options):
    return Program("clx", "record", folder, "--listen", "0", "--to", to, *words, **options)


def pricebook(database):
    return Program("pricebook", "--db", database, "--port", "0")


def post(port, path, body, headers=None, method="POST"):
    """The status, the headers and the body of an answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=WAIT)
    given = {"Content-Type": "application/vnd.api+json", "X-CommerceLayer-Signature": sign(body)}
    connection.request(method, path, body, headers if headers is not None else given)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, answer.headers, text


class Endpoint:
    """An endpoint of any answer. `got` has the requests: path, headers, body."""

    def __init__(self, answer=b'{"success":true,"data":{}}', status=200, headers=(), together=0):
        stand = self
        self.got = []
        self.answer = answer
        barrier = threading.Barrier(together) if together else None

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                stand.got.append((self.path, self.headers, body))
                if barrier:
                    barrier.wait(WAIT)
                text = stand.answer(body) if callable(stand.answer) else stand.answer
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            do_GET = do_POST

            def log_message(self, *words):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def files(folder):
    return sorted(name for name in os.listdir(folder) if name[:1].isdigit())


def exchange(folder, number):
    with open(os.path.join(folder, "%06d.json" % number)) as file:
        return json.load(file)


def written(folder):
    """All bytes of a folder, and all texts of them with their escapes undone."""
    raw = b""
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), "rb") as file:
            raw += name.encode() + b"\n" + file.read()
    text = raw.decode("utf-8")
    return text + text.encode().decode("raw_unicode_escape", "replace")
