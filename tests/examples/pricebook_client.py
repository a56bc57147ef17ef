"""What the tests of examples/pricebook stand on: bodies as Commerce Layer sends them, a client
over a plain socket, and the server as a child process.

Signatures are made with Python's own HMAC.
"""

import base64
import hashlib
import hmac
import json
import os
import re
import socket
import sqlite3
import subprocess
import tempfile
import time

SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
OLD_SECRET = "ffeeddccbbaa99887766554433221100"
SIGNATURE = "X-CommerceLayer-Signature"
TOPIC = "X-CommerceLayer-Topic"
OTHER = "mSKqbXYHQNZFSnDrRNtjvCTWTUKHrjVGK1bnvrz+1nQ="  # of some other body
SHIRT = "TSHIRTMM000000FFFFFFXLXX"
HOODIE = "HOODIEMM7F7F7F000000MXXX"
WAIT = 20  # seconds until a test gives up


class Setup:
    program = ""  # the pricebook to test
    folder = ""  # for everything that the tests write
    database = None  # makes a database for the events of a price book; its URL. None: a file
    sql = None  # runs a statement in the database of such an URL: its rows, as texts


setup = Setup()


def new_folder():
    return tempfile.mkdtemp(dir=setup.folder)


def new_book():
    """Where a book may be made."""
    return os.path.join(new_folder(), "book.db")


def events_of(path):
    """Where the price book keeps what webhooks tell, of a book."""
    if setup.database and path not in databases:
        databases[path] = setup.database()
    return databases.get(path, path + ".events")


def rows(where, statement):
    """Of a file or of PostgreSQL, where a null is an empty text."""
    if where.startswith("postgresql:"):
        return setup.sql(where, statement)
    db = sqlite3.connect(where, timeout=WAIT)
    with db:
        found = db.execute(statement).fetchall()
    db.close()
    return found


databases = {}  # of events, by the path of their book


# -------- bodies, as Commerce Layer sends them --------


def resource(kind, key, attributes, relationships=None):
    linked = {}
    for name, target in (relationships or {}).items():
        if isinstance(target, list):
            linked[name] = {"data": [{"type": t["type"], "id": t["id"]} for t in target]}
        elif target is None:
            linked[name] = {"data": None}
        else:
            linked[name] = {"data": {"type": target["type"], "id": target["id"]}}
    return {"id": key, "type": kind, "attributes": attributes, "relationships": linked}


def document(data, included):
    text = json.dumps({"data": data, "included": included}, separators=(",", ":"))
    return text.encode("utf-8")


def price_body(sku=SHIRT, currency="EUR", market=None, metadata=None, bundle=None):
    market = resource("markets", "mkt", {"name": "Europe", "metadata": market or {}})
    order = resource("orders", "ord", {"currency_code": currency}, {"market": market})
    item = {"sku_code": sku, "bundle_code": bundle, "quantity": 2, "_external_price": True,
            "unit_amount_float": 10.0, "metadata": metadata or {}}
    return document(resource("line_items", "lin", item, {"order": order}), [order, market])


def promotion_body(lines, subtotal, coupon=None, tags=(), currency="EUR"):
    tags = [resource("tags", "tag%d" % i, {"name": name}) for i, name in enumerate(tags)]
    customer = resource("customers", "cus", {"email": "a@example.com"}, {"tags": tags})
    items = [resource("line_items", key, {"sku_code": sku, "total_amount_cents": total})
             for key, sku, total in lines]
    order = {"currency_code": currency, "coupon_code": coupon, "subtotal_amount_cents": subtotal}
    if subtotal is None:
        del order["subtotal_amount_cents"]
    order = resource("orders", "ord", order, {"customer": customer, "line_items": items})
    return document(order, [customer] + tags + items)


def shipment_body(method, country, subtotal, currency="EUR"):
    order = resource("orders", "ord", {"currency_code": currency, "country_code": country,
                                       "subtotal_amount_cents": subtotal})
    method = resource("shipping_methods", "met", {"name": method, "scheme": "external"})
    shipment = resource("shipments", "shp", {"number": "#1/S/001"},
                        {"order": order, "shipping_method": method})
    return document(shipment, [method, order])


def order_body(lines=(("one", SHIRT, 2, 5800),), country="IT", email="a@example.com",
               market="Europe", subtotal=5800, currency="EUR", included=True, billing=None):
    """An order to validate or to tax; a line is id, SKU, quantity, total, and its discount."""
    items = [resource("line_items", line[0],
                      {"sku_code": line[1], "bundle_code": None, "quantity": line[2],
                       "total_amount_cents": line[3],
                       "discount_cents": line[4] if len(line) > 4 else 0}) for line in lines]
    market = resource("markets", "mkt", {"name": market})
    shipping = resource("addresses", "adr", {"country_code": country}) if country else None
    billing = resource("addresses", "bil", {"country_code": billing}) if billing else None
    order = resource("orders", "ord",
                     {"currency_code": currency, "customer_email": email,
                      "subtotal_amount_cents": subtotal, "tax_included": included},
                     {"line_items": items, "market": market, "shipping_address": shipping,
                      "billing_address": billing})
    return document(order, items + [market] + [a for a in (shipping, billing) if a])


def event_body(kind="orders", key="ord", **attributes):
    return document(resource(kind, key, attributes), [])


def placed_body(key="ord", number="1001", updated="2026-11-20T10:00:00.000Z"):
    return event_body(key=key, number=number, status="placed", updated_at=updated,
                      placed_at="2026-11-20T09:59:59.000Z", created_at="2026-11-20T09:00:00.000Z")


def destroyed_body(key="ord"):
    return event_body(key=key, number=None, status=None, placed_at=None, created_at=None,
                      updated_at=None)


def sign(body, secret=SECRET):
    mac = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    return base64.b64encode(mac).decode()


# -------- a client over a plain socket --------


class Answer:
    def __init__(self, http, headers, body):
        self.http = http
        self.headers = headers
        self.body = body

    def json(self):
        return json.loads(self.body)

    def code(self):
        return self.json()["error"]["code"]


class Client:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=WAIT)
        self.file = self.socket.makefile("rb")

    def send(self, data):
        self.socket.sendall(data)

    def head(self, path, headers, method="POST"):
        lines = ["%s %s HTTP/1.1" % (method, path), "Host: 127.0.0.1"]
        lines += ["%s: %s" % pair for pair in headers]
        self.send(("\r\n".join(lines) + "\r\n\r\n").encode())

    def answer(self, has_body=True):
        line = self.file.readline()
        if not line:
            return None
        headers = {}
        http = int(line.split()[1])
        while True:
            line = self.file.readline().decode().strip()
            if not line:
                break
            name, value = line.split(":", 1)
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", 0)) if has_body else 0
        return Answer(http, headers, self.file.read(length))

    def post(self, path, body, secret=SECRET, signature=None, topic=None):
        signature = sign(body, secret) if signature is None else signature
        headers = [(SIGNATURE, signature), ("Content-Length", len(body))]
        if topic:
            headers.append((TOPIC, topic))
        self.head(path, headers)
        self.send(body)
        return self.answer()

    def close(self):
        self.file.close()
        self.socket.close()


# -------- the server --------


class Server:
    def __init__(self, *options, db=":memory:", secrets=(SECRET,), events=None, env=None):
        self.folder = new_folder()
        port_file = os.path.join(self.folder, "port")
        self.log = os.path.join(self.folder, "log")
        command = [setup.program, "--db", db, "--port", "0", "--port-file", port_file,
                   "--log", self.log]
        if events or setup.database:
            command += ["--events", events or events_of(db)]
        for secret in secrets:
            command += ["--secret", secret]
        self.process = subprocess.Popen(command + list(options), env=dict(os.environ, **(env or {})))
        self.clients = []
        until = time.time() + WAIT
        while not os.path.exists(port_file):
            if self.process.poll() is not None or time.time() > until:
                raise AssertionError("the server did not start: " + self.read_log())
            time.sleep(0.01)
        with open(port_file, encoding="ascii") as file:
            self.port = int(file.read())

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        for client in self.clients:
            client.close()
        if self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(WAIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        if not failure:
            same(self.process.returncode, 0)  # a sanitizer's report makes it another one

    def client(self):
        client = Client(self.port)
        self.clients.append(client)
        return client

    def post(self, path, body, **options):
        return self.client().post(path, body, **options)

    def read_log(self):
        if not os.path.exists(self.log):
            return ""
        with open(self.log, encoding="utf-8") as file:
            return file.read()

    def log_line(self, pattern):
        """The first line of the log that matches; a line may come after its answer."""
        until = time.time() + WAIT
        while time.time() < until:
            for line in self.read_log().splitlines():
                if re.search(pattern, line):
                    return line
            time.sleep(0.01)
        raise AssertionError("no line in the log matches %s:\n%s" % (pattern, self.read_log()))


def same(found, wanted):
    if found != wanted:
        raise AssertionError("found %r, wanted %r" % (found, wanted))


def holds(condition, text):
    if not condition:
        raise AssertionError(text)


def success(answer, data):
    same((answer.http, answer.json()), (200, {"success": True, "data": data}))
    same(answer.headers["content-type"], "application/json")


def refusal(answer, http, code):
    same((answer.http, answer.json()["success"], answer.code()), (http, False, code))


SHIRT_DATA = {"sku_code": SHIRT, "unit_amount_cents": 2900, "compare_at_amount_cents": 3500,
              "metadata": {"price_source": {"system": "pricebook", "list": "base"}}}


def run(*arguments):
    """Runs the program to its end: its exit status and what it wrote to stderr."""
    done = subprocess.run([setup.program] + list(arguments), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=WAIT, check=False)
    return done.returncode, done.stderr.decode(), done.stdout.decode()
