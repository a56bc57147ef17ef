"""The price and promotion endpoints of pricebook in Python, with nothing but its standard library:
handler.py DATABASE PORT_FILE, the secret in CLX_SECRET.

It reads the SQLite database of pricebook with the same queries, a connection for each thread.
"""

import base64
import binascii
import hashlib
import hmac
import json
import os
import sqlite3
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PRICE = ("SELECT list, unit_cents, compare_at_cents FROM prices"
         " WHERE sku = ? AND currency = ? AND +list IN (?, '') ORDER BY list DESC LIMIT 1")
RULES = ("SELECT name, form, percent, sku_prefix, customer_tag FROM promotions"
         " WHERE currency = ? AND (coupon IS NULL OR coupon = ?) AND over_cents <= ?"
         " ORDER BY priority")
SECRET = os.environ["CLX_SECRET"].encode()


class Refusal(Exception):
    def __init__(self, http, code, message):
        super().__init__(message)
        self.http = http
        self.code = code


class Book:
    """The database at a path, opened once in each thread."""

    def __init__(self, path):
        self.path = path
        self.mine = threading.local()

    def query(self, statement, *values):
        if not hasattr(self.mine, "db"):
            self.mine.db = sqlite3.connect(self.path, isolation_level=None)
        return self.mine.db.execute(statement, values)


# -------- the document --------


def verify(body, signature):
    try:
        sent = base64.b64decode(signature or "", validate=True)
    except binascii.Error:
        sent = b""
    if not hmac.compare_digest(sent, hmac.digest(SECRET, body, hashlib.sha256)):
        raise Refusal(401, "SIGNATURE", "the signature is not right")


class Document:
    def __init__(self, body):
        text = json.loads(body)
        self.data = text["data"]
        self.included = {(r["type"], r["id"]): r for r in text.get("included", ())}

    def linked(self, resource, name):
        linkage = ((resource or {}).get("relationships") or {}).get(name) or {}
        return linkage.get("data")

    def one(self, resource, name):
        key = self.linked(resource, name)
        return self.included.get((key["type"], key["id"])) if key else None

    def many(self, resource, name):
        found = (self.included.get((key["type"], key["id"]))
                 for key in self.linked(resource, name) or ())
        return [resource for resource in found if resource]


def need(resource, name):
    value = resource["attributes"].get(name) if resource else None
    if value is None:
        raise Refusal(422, "MISSING_DATA", "the request lacks what the answer needs")
    return value


# -------- what is answered --------


def price(document, book):
    item = document.data["attributes"]
    code = item.get("sku_code") or item.get("bundle_code")
    order = document.one(document.data, "order")
    currency = need(order, "currency_code")
    market = document.one(order, "market")
    chosen = market and (market["attributes"].get("metadata") or {}).get("price_list")
    if not code:
        raise Refusal(422, "NO_SKU", "the line item has no SKU and no bundle")
    found = book.query(PRICE, code, currency, chosen if isinstance(chosen, str) else "").fetchone()
    if not found:
        raise Refusal(422, "UNKNOWN_SKU", "no price for this SKU in this currency")
    data = {"sku_code": code, "unit_amount_cents": found[1]}
    if found[2] and found[2] > found[1]:
        data["compare_at_amount_cents"] = found[2]
    data["metadata"] = {"price_source": {"system": "pricebook", "list": found[0] or "base"}}
    return data


def find_rule(document, book):
    order = document.data
    customer = document.one(order, "customer")
    tags = {tag["attributes"].get("name") for tag in document.many(customer, "tags")}
    rules = book.query(RULES, need(order, "currency_code"),
                       order["attributes"].get("coupon_code"),
                       need(order, "subtotal_amount_cents"))
    return next((rule for rule in rules.fetchall() if rule[4] is None or rule[4] in tags), None)


def covers(prefix, item):
    """Shipping, payment and promotions are line items too; they have no SKU."""
    code = item["attributes"].get("sku_code")
    return (code is not None and code.startswith(prefix)
            and need(item, "total_amount_cents") > 0)


def promotion(document, book):
    rule = find_rule(document, book)
    if not rule:
        return {"discount_cents": 0}
    name, form, percent, prefix, _ = rule
    if form == 1:
        subtotal = document.data["attributes"]["subtotal_amount_cents"]
        return {"name": name, "discount_cents": subtotal * percent // 100}
    items = [(item["id"], need(item, "total_amount_cents"))
             for item in document.many(document.data, "line_items") if covers(prefix, item)]
    if not items:
        return {"discount_cents": 0}
    if form == 2:
        return {"name": name, "discount_cents": sum(total for _, total in items) * percent // 100,
                "line_items": [{"id": key} for key, _ in items]}
    lines = [{"id": key, "discount_cents": total * percent // 100} for key, total in items]
    return {"name": name, "discount_cents": sum(line["discount_cents"] for line in lines),
            "line_items": lines}


# -------- HTTP --------

ENDPOINTS = {"/prices": price, "/promotions": promotion}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps the connection
    wbufsize = -1  # head and body in one write: two would wait for each other's acknowledgement
    disable_nagle_algorithm = True

    def answer(self, body):
        handler = ENDPOINTS.get(self.path)
        if not handler:
            raise Refusal(404, "NOT_FOUND", "no endpoint")
        verify(body, self.headers.get("X-CommerceLayer-Signature"))
        return {"success": True, "data": handler(Document(body), self.server.book)}

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            http, value = 200, self.answer(body)
        except Refusal as refusal:
            http = refusal.http
            value = {"success": False, "error": {"code": refusal.code, "message": str(refusal)}}
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        self.send_response(http)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A client that goes away in the middle is no news."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def main():
    path, port_file = sys.argv[1:]
    server = Server(("127.0.0.1", 0), Handler)
    server.book = Book(path)
    with open(port_file + ".new", "w", encoding="ascii") as file:
        file.write("%d\n" % server.server_port)
    os.rename(port_file + ".new", port_file)
    server.serve_forever()


if __name__ == "__main__":
    main()
