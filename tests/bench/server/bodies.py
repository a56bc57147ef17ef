"""The requests, made with `clx sample`, the price book they are about, and the right answers.

The answers are worked out here, from the body and the rows below, apart from every server.
"""

import base64
import hashlib
import hmac
import json
import os
import sqlite3
import subprocess
import time

SECRET = "5d41402abc4b2a76b9719d911017c592"
KINDS = (("price", "/prices"), ("promotion", "/promotions"))
LINE_ITEMS = (1, 20)
SEED = "2"  # an even one: without a coupon, so that the rule below is the first that fits
OTHER_PRICES = 10000  # of SKUs that are not asked for
UNIT_CENTS, COMPARE_AT_CENTS = 4321, 5000
RULE, PERCENT, TAG = "Regulars", 12, "vip"  # a tag of the sample's customer


class Body:
    def __init__(self, kind, path, line_items, data, folder):
        self.kind = kind
        self.path = path
        self.line_items = line_items
        self.data = data
        self.signature = sign(data)
        self.answer = json.dumps(right_answer(kind, data), separators=(",", ":")).encode()
        self.file = os.path.join(folder, "%s-%d.json" % (kind, line_items))
        self.answer_file = self.file + ".answer"
        for name, content in ((self.file, data), (self.answer_file, self.answer)):
            with open(name, "wb") as file:
                file.write(content)

    def title(self):
        return "%s, %d line item%s, %d bytes" % (self.kind, self.line_items,
                                                  "s"[:self.line_items > 1], len(self.data))


def sign(data):
    mac = hmac.new(SECRET.encode(), data, hashlib.sha256).digest()
    return base64.b64encode(mac).decode()


def right_answer(kind, data):
    document = json.loads(data)
    if kind == "price":
        found = {"sku_code": document["data"]["attributes"]["sku_code"],
                 "unit_amount_cents": UNIT_CENTS, "compare_at_amount_cents": COMPARE_AT_CENTS,
                 "metadata": {"price_source": {"system": "pricebook", "list": "base"}}}
        return {"success": True, "data": found}
    items = {r["id"]: r["attributes"] for r in document["included"] if r["type"] == "line_items"}
    listed = [key["id"] for key in document["data"]["relationships"]["line_items"]["data"]]
    lines = [{"id": key, "discount_cents": items[key]["total_amount_cents"] * PERCENT // 100}
             for key in listed if items[key]["sku_code"]]
    total = sum(line["discount_cents"] for line in lines)
    found = {"name": RULE, "discount_cents": total, "line_items": lines}
    return {"success": True, "data": found}


def make_bodies(build, folder):
    bodies = []
    for kind, path in KINDS:
        for count in LINE_ITEMS:
            data = subprocess.run([os.path.join(build, "clx"), "sample", kind, "--line-items",
                                   str(count), "--seed", SEED], stdout=subprocess.PIPE,
                                  check=True).stdout
            bodies.append(Body(kind, path, count, data, folder))
    return bodies


def make_empty_database(build, path):
    """The tables are pricebook's own: it makes them when it starts."""
    port_file = path + ".port"
    process = subprocess.Popen([os.path.join(build, "pricebook"), "--db", path, "--port", "0",
                                "--port-file", port_file, "--log", path + ".log"],
                               env=dict(os.environ, CLX_SECRET=SECRET))
    try:
        until = time.time() + 20
        while not os.path.exists(port_file):
            if process.poll() is not None or time.time() > until:
                raise RuntimeError("pricebook did not make its database")
            time.sleep(0.01)
    finally:
        process.terminate()
        process.wait()


def fill_database(path, bodies):
    """Prices for what is asked for among many others, and a rule for the customer's tag."""
    skus = {json.loads(body.data)["data"]["attributes"]["sku_code"]
            for body in bodies if body.kind == "price"}
    rows = [(sku, UNIT_CENTS, COMPARE_AT_CENTS) for sku in sorted(skus)]
    rows += [("OTHER%05d" % i, 100 + i, None) for i in range(OTHER_PRICES)]
    db = sqlite3.connect(path)
    with db:
        db.executemany("INSERT INTO prices (sku, currency, unit_cents, compare_at_cents)"
                       " VALUES (?, 'EUR', ?, ?)", rows)
        db.execute("INSERT INTO promotions (priority, name, currency, customer_tag, form, percent)"
                   " VALUES (1, ?, 'EUR', ?, 3, ?)", (RULE, TAG, PERCENT))
    db.close()


def export_tables(database, path):
    """What a server without SQLite reads."""
    db = sqlite3.connect(database)
    db.row_factory = sqlite3.Row
    tables = {name: [dict(row) for row in db.execute("SELECT * FROM %s ORDER BY 1" % name)]
              for name in ("prices", "promotions")}
    db.close()
    with open(path, "w", encoding="utf-8") as file:
        json.dump(tables, file)
