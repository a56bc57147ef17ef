"""Requests that the corpus of handlers.py is looked at with, and what came back in a form that can
be compared. No judge: a mistake is seen when its server answers otherwise than the right one."""

import base64
import copy
import hashlib
import hmac
import http.client
import json
import random
import socket
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

MASKED = ("transaction_token", "action_id", "metadata")
FORM = {"ensure_ascii": False, "separators": (",", ":")}
TOKEN_KINDS = ("authorize", "capture", "void", "refund")


def sign(secret, body):
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def text_of(document):
    return json.dumps(document, **FORM).encode()


class Reply:
    def __init__(self, status, body, headers, seconds):
        self.status, self.body, self.headers, self.seconds = status, body, headers, seconds
        try:
            self.json = json.loads(body)
        except ValueError:
            self.json = None

    def token(self):
        data = self.json.get("data") if isinstance(self.json, dict) else None
        return data.get("transaction_token") if isinstance(data, dict) else None

    def seen(self):
        """Without what differs between two runs."""
        slow = "slow" if self.seconds > 0.6 else ""
        kind = (self.headers or {}).get("Content-Type")
        return (self.status, mask(self.json) if self.json is not None else self.body, kind, slow)


def mask(value):
    if isinstance(value, dict):
        return {k: type(v).__name__ if k in MASKED else mask(v) for k, v in value.items()}
    if isinstance(value, list):
        return [mask(one) for one in value]
    return (type(value).__name__, value)


class Exchange:
    """One connection, on which requests go one after the other."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, method, path, headers, pieces, pause=0, half_close=False):
        start = time.monotonic()
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers)
        try:
            self.socket.sendall(head.encode() + b"\r\n" + (b"" if pause else pieces[0]))
            for piece in pieces if pause else pieces[1:]:
                time.sleep(pause)
                self.socket.sendall(piece)
            if half_close:
                self.socket.shutdown(socket.SHUT_WR)
            answer = http.client.HTTPResponse(self.socket, method=method)
            answer.begin()
            body = answer.read()
        except (OSError, http.client.HTTPException):
            return Reply(0, b"", None, time.monotonic() - start)
        return Reply(answer.status, body, answer.headers, time.monotonic() - start)


class Probes:
    """The probes of one server that runs."""

    samples = {}

    def __init__(self, clx, secret, paths, server):
        self.clx, self.secret, self.paths, self.server = clx, secret, paths, server
        self.seen = {}

    def sample(self, kind, *options):
        key = (kind, *options)
        if key not in self.samples:
            command = [self.clx, "sample", kind, "--seed", "5", *options]
            self.samples[key] = subprocess.run(command, capture_output=True, check=True).stdout
        return json.loads(self.samples[key])

    def send(self, kind, body, signature=None, headers=(), method="POST", exchange=None, **how):
        """`signature` None: the right one; a list: header lines as they are."""
        if signature is None:
            signature = sign(self.secret, body)
        if isinstance(signature, str):
            signature = [("X-CommerceLayer-Signature", signature)]
        pieces = how.pop("pieces", [body])
        lines = [("Content-Length", how.pop("length", len(body))), *signature]
        if how.pop("chunked", False):
            lines[0] = ("Transfer-Encoding", "chunked")
            pieces = [b"%x\r\n%s\r\n" % (len(one), one) for one in pieces] + [b"0\r\n\r\n"]
        names = {name.lower() for name, _ in headers}
        if "content-type" not in names:
            lines.append(("Content-Type", "application/vnd.api+json"))
        if kind == "webhook" and "x-commercelayer-topic" not in names:
            lines.append(("X-CommerceLayer-Topic", "orders.place"))
        lines += [one for one in headers if one[1] is not None]
        exchange = exchange or Exchange(self.server.port)
        return exchange.send(method, self.paths[kind], lines, pieces, **how)

    def note(self, name, *replies):
        self.seen[name] = [one.seen() if isinstance(one, Reply) else one for one in replies]

    def fresh(self, kind, name, document=None):
        """The sample with an id of its own, since payments and events are done once."""
        document = document or self.sample(kind)
        document["data"]["id"] = "".join(random.Random(name).choices("abcdefghijk", k=10))
        return document

    def books(self):
        exchange = Exchange(self.server.port)
        reply = exchange.send("GET", "/books", [], [b""])
        return (reply.json["charges"], reply.json["events"]) if reply.json else None

    def run(self, kinds):
        for kind in kinds:
            self.signatures(kind)
            self.transport(kind, kind == kinds[0])
            self.documents(kind)
            if kind in TOKEN_KINDS:
                self.payments(kind)
            if kind == "webhook":
                self.events()
            if kind == "price":
                self.prices()
        return self.seen

    # ---- signature ----

    def signatures(self, kind):
        body = text_of(self.fresh(kind, "signature"))
        right = sign(self.secret, body)
        wrong = sign("another", body)
        header = "X-CommerceLayer-Signature"
        cases = {
            "genuine": None,
            "forged": wrong,
            "unsigned": [],
            "other_body": sign(self.secret, b"{}"),
            "short": "abc",
            "empty": "",
            "prefix": right[:22],
            "long": right + "=",
            "case": right.swapcase(),
            "junk": right[:20] + " " + right[20:],
            "empty_key": sign("", body) if self.secret else right,
            "double": [(header, right), (header, wrong)],
            "double_wrong_first": [(header, wrong), (header, right)],
            "lower": [(header.lower(), right)],
            "upper": [(header.upper(), right)],
        }
        for name, signature in cases.items():
            self.note(f"{kind} sign.{name}", self.send(kind, body, signature))
        for broken in (b'{"data":', body.replace(b'"type":', b'"typ":')):
            self.note(f"{kind} forged {broken[:9]}", self.send(kind, broken, wrong))

    # ---- transport ----

    def transport(self, kind, wholly):
        document = self.fresh(kind, "transport")
        document["data"]["attributes"]["metadata"] = {"note": "\u65e5\u672c \U0001f600"}
        body = text_of(document)
        ascii_body = json.dumps(document, separators=(",", ":")).encode()
        self.note(f"{kind} ascii", self.send(kind, ascii_body))
        self.note(f"{kind} spaces", self.send(kind, json.dumps(document).encode() + b"\n"))
        self.note(f"{kind} slash", self.send(kind, body.replace(b"/", b"\\/")))
        inside = body.index("\u65e5".encode()) + 1
        pieces = [body[:10], body[10:inside], body[inside:]]
        self.note(f"{kind} pieces", self.send(kind, body, pieces=pieces, pause=0.03))
        self.note(f"{kind} chunked", self.send(kind, body, pieces=pieces, chunked=True))
        for value in ("application/json", "application/json; charset=utf-8", None):
            self.note(f"{kind} {value}", self.send(kind, body, headers=[("Content-Type", value)]))
        self.note(f"{kind} GET", self.send(kind, body, method="GET"))
        self.note(f"{kind} PUT", self.send(kind, body, method="PUT"))
        exchange = Exchange(self.server.port)
        self.send(kind, body, [], exchange=exchange)
        self.note(f"{kind} keep", self.send(kind, body, exchange=exchange).status in (0, 200))
        cut = self.send(kind, body, length=len(body) + 1000, half_close=True)
        self.note(f"{kind} cut", cut.status == 200)
        if not wholly:
            return  # what takes long
        slow = [body[i * len(body) // 4:(i + 1) * len(body) // 4] for i in range(4)]
        self.note(f"{kind} slow", self.send(kind, body, pieces=slow, pause=0.25).status)
        for size in (70, 130, 1200, 5000):
            document["data"]["attributes"]["metadata"] = {"long": "x" * 1000 * size}
            self.note(f"{kind} {size} KB", self.send(kind, text_of(document)))

    # ---- documents ----

    def changed(self, kind, name, change, base=None):
        document = self.fresh(kind, name, copy.deepcopy(base))
        document = change(document) or document
        self.note(f"{kind} doc.{name}", self.send(kind, text_of(document)))

    def documents(self, kind):
        def everywhere(change):
            def both(document):
                for one in [document["data"], *document.get("included", [])]:
                    change(one)
            return both

        def shuffled(document):
            document.get("included", []).reverse()
            for i, one in enumerate(document.get("included", [])):
                document["included"][i] = dict(reversed(one.items()))
            document["data"] = dict(reversed(document["data"].items()))

        def doubled(document):
            for one in list(document.get("included", [])):
                document["included"].insert(0, {**one, "type": "unknown_things", "attributes": {}})

        def without(type):
            def change(document):
                left = [one for one in document.get("included", []) if one["type"] != type]
                document["included"] = left
            return change

        def null_relationship(*names):
            def change(one):
                for name in names:
                    if "data" in one.get("relationships", {}).get(name, {}):
                        one["relationships"][name]["data"] = None
            return everywhere(change)

        def nulls(document):
            keep = ("sku_code", "quantity", "currency_code")
            for name in document["data"]["attributes"]:
                if name not in keep and not name.endswith("_cents"):
                    document["data"]["attributes"][name] = None

        def drifted(one):
            if isinstance(one["attributes"].get("number"), str):
                one["attributes"]["number"] = 12345678

        def deep(document):
            value = {}
            for _ in range(40):
                value = {"a": value}
            document["data"]["attributes"]["metadata"] = value

        def big(document):
            document["data"]["attributes"]["metadata"] = {"visit": 20260417093015123456}

        def other_lines(document):
            for one in document.get("included", []):
                if one["type"] == "line_items" and one["attributes"]["sku_code"] is None:
                    one["attributes"].update(item_type="adjustments", total_amount_cents=-100)

        extra = {
            "attribute": everywhere(lambda one: one["attributes"].update(new_in_2027="x")),
            "relationship": everywhere(
                lambda one: one.setdefault("relationships", {}).update(novelties={"links": {}})),
            "resource": lambda d: d.setdefault("included", []).append(
                {"id": "xxxxxxxxxx", "type": "novelties", "attributes": {}}),
            "meta": lambda d: d.update(meta={"mode": "test"}, jsonapi={"version": "1.0"}, links={}),
        }
        for name, change in extra.items():
            self.changed(kind, f"extra_{name}", change)
        self.changed(kind, "order", shuffled)
        self.changed(kind, "same_id", doubled)
        for type in sorted({one["type"] for one in self.sample(kind).get("included", [])}):
            self.changed(kind, f"absent {type}", without(type))
        self.changed(kind, "no_included", lambda d: d.pop("included", None) and None)
        self.changed(kind, "no_links", lambda d: d, self.sample(kind, "--no-links"))
        self.changed(kind, "null_customer", null_relationship("customer"))
        self.changed(kind, "null_address", null_relationship("shipping_address", "billing_address"))
        self.changed(kind, "nulls", nulls)
        self.changed(kind, "drift", everywhere(drifted))
        self.changed(kind, "deep", deep)
        self.changed(kind, "big", big)
        self.changed(kind, "not_products", other_lines)
        if kind not in ("customer_token", "webhook"):
            self.changed(kind, "many", lambda d: d, self.sample(kind, "--line-items", "300"))
        self.changed(kind, "yen", lambda d: d, self.sample(kind, "--currency", "JPY"))
        self.changed(kind, "wrong_type", lambda d: d["data"].update(type="bicycles"))
        for body in (b"", b"null", b"[]", b'{"data":null}', b'{"data":', b'{"data":{"id":"\xff"}}'):
            self.note(f"{kind} broken {body!r}", self.send(kind, body))
        document = self.fresh(kind, "bad utf-8")
        document["data"]["attributes"]["metadata"] = {"x": "X-X"}
        bad = text_of(document).replace(b"X-X", b"\xff")
        self.note(f"{kind} bad utf-8", self.send(kind, bad))
        for email in ("x@denied.example", None):
            document = self.fresh(kind, "email")
            document["data"]["attributes"]["customer_email"] = email
            self.note(f"{kind} email {email}", self.send(kind, text_of(document)))

    def prices(self):
        for sku in ("lower-case", "WITH SPACE", "\u00dcBER-\u65e5\u672c"):
            self.changed("price", sku, lambda d: d["data"]["attributes"].update(sku_code=sku))
        self.changed("price", "three", lambda d: d["data"]["attributes"].update(quantity=3))

    # ---- payments and events ----

    def payments(self, kind):
        def set_amount(document, amount):
            for one in [document["data"], *document.get("included", [])]:
                for name in ("capture_amount_cents", "refund_amount_cents", "void_balance_cents",
                             "total_amount_with_taxes_cents"):
                    if name in one["attributes"]:
                        one["attributes"][name] = amount

        first = self.fresh(kind, "payment")
        again = copy.deepcopy(first)
        again["data"]["attributes"].update(updated_at="2026-12-01T00:00:00.000Z")
        part = copy.deepcopy(first)
        set_amount(part, 1999)
        other = self.fresh(kind, "another payment")
        many = self.fresh(kind, "many payments")
        before = self.books()
        replies = [self.send(kind, text_of(one)) for one in (first, first, again, part, other)]
        tokens = [one.token() for one in replies]
        self.note(f"{kind} repeats", *replies, [tokens.index(one) for one in tokens])
        with ThreadPoolExecutor(16) as pool:
            body = text_of(many)
            replies = list(pool.map(lambda _: self.send(kind, body), range(16)))
        same = len({one.token() for one in replies}) == 1
        after = self.books()
        self.note(f"{kind} parallel", same, after and [after[0] - before[0], after[1] - before[1]])
        set_amount(first, 99999999)
        self.note(f"{kind} too much", self.send(kind, text_of(first)))
        declined = self.fresh(kind, "declined")
        declined["data"]["attributes"]["payment_source_token"] = "tok_declined"
        self.note(f"{kind} declined", self.send(kind, text_of(declined)))
        gift = self.fresh(kind, "gift")
        for one in gift["included"]:
            if one["type"] == "orders":
                one["attributes"]["total_amount_cents"] = 25400
        self.note(f"{kind} gift", self.send(kind, text_of(gift)))
        self.late(kind)

    def late(self, kind):
        """The first answer is not waited for."""
        body = text_of(self.fresh(kind, "late"))
        before = self.books()
        exchange = Exchange(self.server.port)
        exchange.socket.settimeout(0.05)
        self.send(kind, body, exchange=exchange)
        exchange.socket.close()
        time.sleep(0.3)
        self.send(kind, body)
        after = self.books()
        self.note(f"{kind} late", after and after[0] - before[0])

    def events(self):
        topics = ("orders.place", "novelties.create", None, "transactions.refused")
        for topic in topics:
            body = text_of(self.fresh("webhook", f"topic {topic}"))
            headers = [("X-CommerceLayer-Topic", topic)]
            self.note(f"webhook {topic}", self.send("webhook", body, headers=headers))
        gone = self.sample("webhook", "--topic", "orders.destroy")
        headers = [("X-CommerceLayer-Topic", "orders.destroy")]
        self.note("webhook destroy", self.send("webhook", text_of(gone), headers=headers))
        before = self.books()
        event = self.fresh("webhook", "event")
        later = copy.deepcopy(event)
        later["data"]["attributes"]["updated_at"] = "2026-12-01T00:00:00.000Z"
        for one in (event, event, later):
            self.send("webhook", text_of(one))
        after = self.books()
        self.note("webhook repeats", after and after[1] - before[1])

    def parallel(self, kind):
        body = text_of(self.fresh(kind, "six at once"))
        with ThreadPoolExecutor(6) as pool:
            self.note(f"{kind} six", *pool.map(lambda _: self.send(kind, body), range(6)))
