"""The endpoints of a shop for Commerce Layer: prices, shipping costs, promotions, taxes, order
validation, payments and events.   CLX_SECRET=... PORT=3000 python3 server.py"""

import base64
import hashlib
import hmac
import json
import os
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = os.environ.get("CLX_SECRET")
if not SECRET:
    sys.exit("CLX_SECRET is not set")

MAX_BODY = 8 * 1024 * 1024
# What a euro is worth, and the digits of the minor unit: a yen has none.
CURRENCIES = {"EUR": (1, 2), "USD": (1.08, 2), "GBP": (0.85, 2), "JPY": (162, 0)}
TAX_RATES = {"IT": 0.22, "DE": 0.19, "FR": 0.20, "IE": 0.23, "JP": 0.10}


class Refusal(Exception):
    def __init__(self, status, code, message, data=None):
        super().__init__(message)
        self.status, self.code, self.message, self.data = status, code, message, data or {}


# ---- the document ----


def as_dict(value):
    return value if isinstance(value, dict) else {}


def attributes(resource):
    return as_dict(as_dict(resource).get("attributes"))


class Document:
    def __init__(self, body, wanted_type):
        try:
            root = as_dict(json.loads(body.decode("utf-8")))
        except (ValueError, RecursionError):
            raise Refusal(400, "BAD_JSON", "The body is not JSON.") from None
        self.data = as_dict(root.get("data"))
        self.id, self.type = self.data.get("id"), self.data.get("type")
        self.attributes = attributes(self.data)
        included = root.get("included")
        self.included = {}
        for resource in included if isinstance(included, list) else []:
            resource = as_dict(resource)
            self.included[str(resource.get("type")), str(resource.get("id"))] = resource
        if not isinstance(self.id, str) or not isinstance(self.type, str):
            raise Refusal(400, "BAD_DOCUMENT", "The body is not a JSON:API document.")
        if wanted_type is not None and self.type != wanted_type:
            raise Refusal(400, "BAD_TYPE", f"This endpoint is for {wanted_type}.")

    def find(self, identifier):
        identifier = as_dict(identifier)
        return self.included.get((str(identifier.get("type")), str(identifier.get("id"))))

    @staticmethod
    def linkage(resource, name):
        relationships = as_dict(as_dict(resource).get("relationships"))
        return as_dict(relationships.get(name)).get("data")

    def related(self, name):
        return self.find(self.linkage(self.data, name))

    def products(self):
        """The line items with goods, that cost something."""
        for identifier in self.linkage(self.data, "line_items") or []:
            line = self.find(identifier)
            values = attributes(line)
            if values.get("item_type") in ("skus", "bundles"):
                if (values.get("total_amount_cents") or 0) > 0:
                    yield line["id"], values["total_amount_cents"]


# ---- prices, shipping costs, promotions, taxes, validation ----


def money(euro_cents, currency):
    if currency not in CURRENCIES:
        raise Refusal(422, "UNKNOWN_CURRENCY", "We do not sell in this currency.")
    rate, digits = CURRENCIES[currency]
    return round(euro_cents / 100 * rate * 10**digits)


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def price(document, _headers):
    line = document.attributes
    sku = line.get("sku_code") or line.get("bundle_code")
    if not sku:
        raise Refusal(422, "UNKNOWN_SKU", "The line item has no SKU.")
    order = attributes(document.related("order"))
    currency = line.get("currency_code") or order.get("currency_code")
    euro_cents = 1000 + int(digest(sku)[:6], 16) % 9000
    return {"sku_code": sku, "unit_amount_cents": money(euro_cents, currency)}


def shipping_cost(document, _headers):
    count = document.attributes.get("skus_count") or 1
    currency = document.attributes.get("currency_code")
    return {"price_amount_cents": money(700 + 50 * count, currency)}


def promotion(document, _headers):
    lines = list(document.products())
    discount = sum(cents for _, cents in lines) // 10
    if discount == 0:
        raise Refusal(422, "NO_DISCOUNT", "Nothing is discounted in this order.")
    listed = [{"id": id} for id, _ in lines]
    return {"name": "10 % off", "discount_cents": discount, "line_items": listed}


def tax(document, _headers):
    order = document.attributes
    address = document.related("shipping_address") or document.related("billing_address")
    rate = TAX_RATES.get(attributes(address).get("country_code"), 0.2)
    digits = CURRENCIES.get(order.get("currency_code"), (1, 2))[1]
    lines = []
    for id, cents in document.products():
        cents = cents - cents / (1 + rate) if order.get("tax_included") else cents * rate
        collectable = round(cents) / 10**digits
        lines.append({"id": id, "tax_rate": rate, "tax_collectable": collectable})
    return {"tax_rate": rate, "line_items": lines}


def validate(document, _headers):
    email = document.attributes.get("customer_email") or ""
    if email.endswith("@denied.example"):
        errors = {"customer_email": "is on the deny list"}
        raise Refusal(422, "INVALID_ORDER", "We cannot take this order.", errors)
    return {}


# ---- payments ----


class Books:
    """Charges and events, each done once."""

    def __init__(self):
        self.lock = threading.Lock()
        self.payments = {}
        self.charges = 0
        self.events = set()

    def charge(self, amount):
        """Stands for the bank: takes a moment."""
        with self.lock:
            self.charges += 1
        time.sleep(0.02)
        return str(uuid.uuid4())

    def charge_once(self, key, amount):
        """Whoever comes while the same charge is under way waits for it."""
        with self.lock:
            claim = self.payments.setdefault(key, {"lock": threading.Lock(), "token": None})
        with claim["lock"]:
            if claim["token"] is None:
                claim["token"] = self.charge(amount)
            return claim["token"]


BOOKS = Books()


def pay(document, action, amount, balance):
    if not isinstance(amount, int) or amount <= 0:
        raise Refusal(422, "NO_AMOUNT", "The request has no amount.")
    if isinstance(balance, int) and amount > balance:
        raise Refusal(422, "TOO_MUCH", "Above the balance.", {"amount_cents": amount})
    if document.attributes.get("payment_source_token") == "tok_declined":
        raise Refusal(402, "DECLINED", "The card was declined.", {"amount_cents": amount})
    token = BOOKS.charge_once((action, document.id, amount, balance), amount)
    return {"transaction_token": token, "amount_cents": amount}


def authorize(document, _headers):
    order = attributes(document.related("order"))
    total = order.get("total_amount_with_taxes_cents")
    return pay(document, "authorize", total, total)


def capture(document, _headers):
    values = document.attributes
    amount, balance = values.get("capture_amount_cents"), values.get("capture_balance_cents")
    return pay(document, "capture", amount, balance)


def void(document, _headers):
    balance = document.attributes.get("void_balance_cents")
    return pay(document, "void", balance, balance)


def refund(document, _headers):
    values = document.attributes
    amount, balance = values.get("refund_amount_cents"), values.get("refund_balance_cents")
    return pay(document, "refund", amount, balance)


def customer_token(document, _headers):
    order = document.related("order")
    customer = as_dict(document.linkage(order, "customer")).get("id")
    owner = customer or attributes(order).get("customer_email")
    if not owner:
        raise Refusal(422, "GUEST", "A guest has no wallet.")
    token = "cus_" + digest(owner)[:24]
    source = str(document.attributes.get("payment_source_token"))
    return {"customer_token": token, "payment_source_token": source}


def event(document, headers):
    topic = headers.get("X-CommerceLayer-Topic", "")
    with BOOKS.lock:
        BOOKS.events.add((topic, document.id, document.attributes.get("updated_at")))
    return {}


# ---- the server ----

PAYMENTS = ("/authorize", "/capture", "/void", "/refund", "/tokens")
ROUTES = {
    "/prices": ("line_items", price),
    "/shipping": ("shipments", shipping_cost),
    "/promotions": ("orders", promotion),
    "/taxes": ("orders", tax),
    "/validate": ("orders", validate),
    "/authorize": ("external_payments", authorize),
    "/capture": ("authorizations", capture),
    "/void": ("authorizations", void),
    "/refund": ("captures", refund),
    "/tokens": ("external_payments", customer_token),
    "/events": (None, event),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body of an answer leave together

    def read_exactly(self, size):
        if size > MAX_BODY:
            raise Refusal(413, "TOO_LARGE", "The body is too large.")
        part = self.rfile.read(size)
        if len(part) < size:
            raise Refusal(400, "CUT", "The body is not complete.")
        return part

    def read_chunks(self):
        body = b""
        while True:
            size = int(self.rfile.readline(100).split(b";")[0], 16)
            body += self.read_exactly(size)
            while self.rfile.readline(1000).strip():  # the line end, or trailers
                pass
            if size == 0:
                return body
            if len(body) > MAX_BODY:
                raise Refusal(413, "TOO_LARGE", "The body is too large.")

    def read_body(self):
        try:
            if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
                return self.read_chunks()
            return self.read_exactly(int(self.headers.get("Content-Length", 0)))
        except ValueError:
            raise Refusal(400, "BAD_LENGTH", "The length of the body is wrong.") from None

    def check_signature(self, body):
        given = self.headers.get_all("X-CommerceLayer-Signature") or []
        mac = hmac.new(SECRET.encode(), body, hashlib.sha256).digest()
        right = base64.b64encode(mac)
        if len(given) != 1 or not hmac.compare_digest(given[0].encode("latin-1"), right):
            raise Refusal(401, "BAD_SIGNATURE", "The signature is missing or wrong.")

    def answer(self):
        try:
            body = self.read_body()
        except Refusal:
            self.close_connection = True
            raise
        if self.path not in ROUTES:
            raise Refusal(404, "NOT_FOUND", "There is no such endpoint.")
        if self.command != "POST":
            raise Refusal(405, "NOT_POST", "Use POST.")
        wanted_type, function = ROUTES[self.path]
        self.check_signature(body)
        return function(Document(body, wanted_type), self.headers)

    def do_POST(self):
        try:
            self.send(200, {"success": True, "data": self.answer()})
        except Refusal as refusal:
            self.send_error_body(refusal)
        except Exception as error:
            print("failed:", type(error).__name__, file=sys.stderr)
            self.send_error_body(Refusal(500, "INTERNAL", "Something went wrong."))

    def do_GET(self):
        if self.path == "/health":
            self.send(200, {"ok": True})
        elif self.path == "/books":
            self.send(200, {"charges": BOOKS.charges, "events": len(BOOKS.events)})
        else:
            self.do_POST()

    do_PUT = do_PATCH = do_DELETE = do_POST

    def send_error_body(self, refusal):
        error = {"code": refusal.code, "message": refusal.message}
        if self.path in PAYMENTS:  # these have the error inside data
            self.send(refusal.status, {"success": False, "data": {**refusal.data, "error": error}})
        else:
            self.send(refusal.status, {"success": False, "data": refusal.data, "error": error})

    def send(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


if __name__ == "__main__":
    server = Server(("127.0.0.1", int(os.environ.get("PORT", "3000"))), Handler)
    print("listening", server.server_address[1], flush=True)
    server.serve_forever()
