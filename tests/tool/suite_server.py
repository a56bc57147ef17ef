"""Endpoints for suite_test.sh, right and odd ones, each at a path of its own.

usage: suite_server.py PORT FOLDER [CERTIFICATE KEY]

PORT 0 is a free one; FOLDER/port has it when the server listens. The secret is CLX_SECRET; without
it the server ends with status 3. Every request is added to FOLDER/requests as a line of JSON: path,
head, length of the body, what was announced, how it was framed, which connection, how many requests
were under way. /events takes webhooks, each once, and /books says how many there were; so does each
line of FOLDER/events.
"""
import base64
import hashlib
import hmac
import json
import os
import socket
import ssl
import sys
import threading
import time

folder = sys.argv[2]
secret = os.environ.get("CLX_SECRET", "").encode()
lock = threading.Lock()
state = {"connections": 0, "under_way": 0}
events = set()


class Ended(Exception):
    """The client has gone, or half of it."""


class Connection:
    """Reads requests and writes answers, byte by byte known."""

    def __init__(self, connection):
        self.socket = connection
        self.bytes = b""
        with lock:
            state["connections"] += 1
            self.number = state["connections"]

    def more(self):
        got = self.socket.recv(65536)
        if not got:
            raise Ended()
        self.bytes += got

    def take(self, length):
        while len(self.bytes) < length:
            self.more()
        taken, self.bytes = self.bytes[:length], self.bytes[length:]
        return taken

    def until(self, end):
        while end not in self.bytes:
            self.more()
        return self.take(self.bytes.index(end) + len(end))

    def chunks(self):
        body, count = b"", 0
        while True:
            length = int(self.until(b"\r\n").split(b";")[0], 16)
            body += self.take(length)
            self.take(2)
            if length == 0:
                return body, count
            count += 1

    def request(self):
        head = self.until(b"\r\n\r\n").decode("latin-1")
        line, *lines = head.rstrip("\r\n").split("\r\n")
        headers = [(text.partition(":")[0], text.partition(":")[2].strip()) for text in lines]
        found = {name.lower(): value for name, value in headers}
        request = {"line": line, "path": line.split(" ")[1], "headers": headers, "chunks": 0,
                   "connection": self.number, "cut": False,
                   "announced": int(found.get("content-length", "0"))}
        try:
            if found.get("transfer-encoding") == "chunked":
                body, request["chunks"] = self.chunks()
            else:
                body = self.take(request["announced"])
        except Ended:
            body, self.bytes = self.bytes, b""
            request["cut"] = True
        request["length"] = len(body)
        return request, body

    def answer(self, status, value, more=""):
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        head = ("HTTP/1.1 %d X\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
                % (status, more, len(body)))
        self.socket.sendall(head.encode() + body)


def refusal(code):
    return {"success": False, "error": {"code": code, "message": "refused"}}


def happened(data):
    """Does an event that was not done yet."""
    event = (data["type"], data["id"], str(data["attributes"].get("updated_at")))
    with lock:
        if event not in events:
            events.add(event)
            with open(os.path.join(folder, "events"), "a") as file:
                file.write("%s\n" % event[1])
    return {"success": True, "data": {}}


def right(request, body, name):
    """What a right endpoint for prices answers, or one for webhooks."""
    signatures = [value for name, value in request["headers"]
                  if name.lower() == "x-commercelayer-signature"]
    mac = base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest()).decode()
    if request["cut"] or len(signatures) != 1 or not hmac.compare_digest(signatures[0], mac):
        return 401, refusal("SIGNATURE")
    try:
        data = json.loads(body)["data"]
        if name == "events":
            return 200, happened(data)
        sku = data["attributes"]["sku_code"]
    except (ValueError, LookupError, TypeError):
        return 400, refusal("BODY")
    if not isinstance(sku, str):
        return 422, refusal("NO_SKU")
    return 200, {"success": True, "data": {"sku_code": sku, "unit_amount_cents": 4900}}


def forever(connection, begin, again):
    connection.socket.sendall(begin)
    while True:
        connection.socket.sendall(again)


ODD = {
    "head": lambda connection: forever(connection, b"HTTP/1.1 200 OK\r\n", b"A: b\r\n" * 1000),
    "body": lambda connection: forever(connection, b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 10000),
    "nul": lambda connection: connection.socket.sendall(b"HTTP/1.1 200 \0OK\r\n\r\n"),
    "ssh": lambda connection: connection.socket.sendall(b"SSH-2.0-x\r\n"),
    "closes": lambda connection: None,
    "missing": lambda connection: connection.answer(404, b"not found"),
    "moved": lambda connection: connection.answer(301, b"", "Location: /target\r\n"),
    "wild": lambda connection: connection.answer(200, b"\x1b[2J\x07<script>]]>&\0\xff"),
    "books": lambda connection: connection.answer(
        200, {"a/b": [{"~": len(events)}], "all": [list(event) for event in events]}),
    "health": lambda connection: connection.answer(200, {}),
}


def serve(connection, request, body):
    """True when another request may follow."""
    name = request["path"].strip("/").split("/")[0]
    if name in ODD:
        ODD[name](connection)
        return False
    if name == "slow":
        time.sleep(0.1)
    if name == "tells":
        print("my secret is", secret.decode(), flush=True)
    if not request["line"].startswith("POST "):
        status, value = 405, refusal("METHOD")
    elif name == "open":
        status, value = 200, {"success": True, "data": {}}
    else:
        status, value = right(request, body, name)
    with lock:
        state["under_way"] -= 1
    connection.answer(status, value)
    with lock:
        state["under_way"] += 1
    return not request["cut"]


def talk(accepted):
    connection = Connection(accepted)
    try:
        follows = True
        while follows:
            request, body = connection.request()
            with lock:
                state["under_way"] += 1
                request["under_way"] = state["under_way"]
                log.write(json.dumps(request) + "\n")
                log.flush()
            try:
                follows = serve(connection, request, body)
            finally:
                with lock:
                    state["under_way"] -= 1
    except (Ended, OSError):
        pass
    connection.socket.close()


if not secret:
    sys.exit(3)
log = open(os.path.join(folder, "requests"), "a")
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", int(sys.argv[1])))
listener.listen(64)
if len(sys.argv) > 3:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[3], sys.argv[4])


def greet(accepted):
    if len(sys.argv) > 3:
        try:
            accepted = context.wrap_socket(accepted, server_side=True)
        except OSError:
            return
    talk(accepted)


def wait():
    """Serves connections: many at once, or with CLX_ONE in the environment one after the other."""
    while True:
        accepted = listener.accept()[0]
        if "CLX_ONE" in os.environ:
            greet(accepted)
        else:
            threading.Thread(target=greet, args=(accepted,), daemon=True).start()


with open(os.path.join(folder, "port.new"), "w") as file:
    file.write(str(listener.getsockname()[1]))
os.rename(os.path.join(folder, "port.new"), os.path.join(folder, "port"))
wait()
