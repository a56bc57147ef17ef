"""Checks bodies of `clx sample` for tool_test.sh, with nothing but the standard library.

usage: sample_check.py TOOL

Prints one line per check and exits with 1 when one failed.
"""
import datetime
import itertools
import json
import subprocess
import sys

tool = sys.argv[1]
failed = 0
DECIMALS = {"EUR": 2, "USD": 2, "GBP": 2, "CHF": 2, "SEK": 2, "PLN": 2, "XTS": 2, "JPY": 0, "HUF": 0}
TARGETS = {"price": "line_items", "promotion": "orders", "shipping_cost": "shipments"}
INCLUDES = {
    "price": ["order", "order.customer", "order.customer.tags", "order.line_items", "order.market",
              "item"],
    "promotion": ["market", "customer", "customer.tags", "line_items", "line_items.item",
                  "shipping_address", "billing_address"],
    "shipping_cost": ["shipping_method", "order"],
}


def check(sentence, good):
    global failed
    print("%s - %s" % ("ok" if good else "not ok", sentence))
    failed += 0 if good else 1


def sample(*options):
    return subprocess.run([tool, "sample", *options], check=True, stdout=subprocess.PIPE).stdout


class Body:
    """A body with its resources, its order and its line items."""

    def __init__(self, kind, seed, currency, count):
        self.kind, self.currency, self.count = kind, currency, count
        self.raw = sample(kind, "--seed", str(seed), "--currency", currency,
                          "--line-items", str(count))
        self.json = json.loads(self.raw)
        self.all = [self.json["data"]] + self.json.get("included", [])
        self.by_id = {(r["type"], r["id"]): r for r in self.all}
        self.order = next(r["attributes"] for r in self.all if r["type"] == "orders")
        self.lines = [r["attributes"] for r in self.all if r["type"] == "line_items"]
        self.skus = [line for line in self.lines if line["item_type"] == "skus"]

    def cents(self, name):
        return self.order[name + "_cents"]

    def follow(self, path):
        """Whether every relationship on the path has data that leads to resources."""
        found = [self.json["data"]]
        for name in path.split("."):
            step = []
            for resource in found:
                data = resource["relationships"][name].get("data")
                if not data:
                    return False
                data = data if isinstance(data, list) else [data]
                step += [self.by_id[(d["type"], d["id"])] for d in data]
            found = step
        return bool(found)


def shape(body):
    keys = ["id", "type", "links", "attributes", "relationships", "meta"]
    return all(list(r) == keys and len(r["id"]) == 10 and r["id"].isalpha() and
               r["links"] == {"self": "/api/%s/%s" % (r["type"], r["id"])} and
               r["meta"]["mode"] == "test" and len(r["meta"]["organization_id"]) == 10
               for r in body.all)


def relationship_links(body):
    return all(r["relationships"][name]["links"] ==
               {"self": "/api/%s/%s/relationships/%s" % (r["type"], r["id"], name),
                "related": "/api/%s/%s/%s" % (r["type"], r["id"], name)}
               for r in body.all for name in r["relationships"])


def one_amount(body, attributes, name):
    cents, base = attributes[name], name[:-len("_cents")]
    others = [attributes[key] for key in (base + "_float", "formatted_" + base) if key in attributes]
    if cents is None:
        return all(other is None for other in others)
    number = others[0]
    digits = "".join(c for c in others[-1] if c.isdigit())
    return (isinstance(cents, int) and isinstance(number, float) and
            round(number * 10 ** DECIMALS[body.currency]) == cents and int(digits) == abs(cents) and
            others[-1].startswith("-") == (cents < 0))


def amounts_agree(body):
    return all(one_amount(body, r["attributes"], name)
               for r in body.all for name in r["attributes"] if name.endswith("_cents"))


def one_currency(body):
    return all(r["attributes"].get("currency_code", body.currency) == body.currency
               for r in body.all)


def line_totals(body):
    return all(line["total_amount_cents"] == line["quantity"] * line["unit_amount_cents"]
               for line in body.lines)


def order_totals(body):
    total = (body.cents("subtotal_amount") + body.cents("discount_amount") +
             body.cents("shipping_amount") + body.cents("payment_method_amount") +
             body.cents("adjustment_amount") - body.cents("gift_card_amount"))
    taxes = 0 if body.order["tax_included"] else body.cents("total_tax_amount")
    return (body.cents("total_amount") == total and
            body.cents("total_amount_with_taxes") == total + taxes)


def tax_totals(body):
    parts = ["subtotal", "shipping", "payment_method", "adjustment"]
    return all(body.cents("total_%s_amount" % what) ==
               sum(body.cents("%s_%s_amount" % (part, what)) for part in parts)
               for what in ("tax", "taxable"))


def order_of_lines(body):
    if body.kind == "shipping_cost":
        return True

    def of_type(name):
        return sum(line["total_amount_cents"] for line in body.lines if line["item_type"] == name)
    return (body.cents("subtotal_amount") == of_type("skus") and
            body.cents("shipping_amount") == of_type("shipments") and
            body.cents("payment_method_amount") == of_type("payment_methods") and
            body.cents("adjustment_amount") == of_type("adjustments") and
            body.cents("discount_amount") == of_type("percentage_discount_promotions") and
            body.cents("discount_amount") == sum(line["discount_cents"] for line in body.lines) and
            body.cents("total_tax_amount") == sum(line["tax_amount_cents"] for line in body.lines))


def counts(body):
    if body.kind == "shipping_cost":
        return body.order["shipments_count"] == 1
    others = {line["item_type"] for line in body.lines if line["sku_code"] is None}
    return (len(body.skus) == body.count and {"shipments", "payment_methods"} <= others and
            body.order["skus_count"] == sum(line["quantity"] for line in body.skus))


def times(body):
    def parse(text):
        return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ")
    return all(len(r["attributes"][name]) == 24 and
               parse(r["attributes"]["created_at"]) <= parse(r["attributes"]["updated_at"])
               for r in body.all for name in ("created_at", "updated_at"))


def linked(body):
    """The target is not repeated in `included`, and all data leads to a resource."""
    data = [d for r in body.all for rel in r["relationships"].values() if "data" in rel
            for d in (rel["data"] if isinstance(rel["data"], list) else [rel["data"]]) if d]
    return (len(body.by_id) == len(body.all) and
            all((d["type"], d["id"]) in body.by_id for d in data))


RULES = [
    ("every resource has id, type, links, attributes, relationships, meta in that order", shape),
    ("every relationship has both links, as paths without a host", relationship_links),
    ("the primary data is of the callback's target type",
     lambda b: b.json["data"]["type"] == TARGETS[b.kind]),
    ("every path of the include list leads to resources",
     lambda b: all(b.follow(path) for path in INCLUDES[b.kind])),
    ("each resource is there once and every identifier leads to one", linked),
    ("cents, float and formatted text agree in every amount", amounts_agree),
    ("one currency rules the whole document", one_currency),
    ("a line item's total is its unit amount times its quantity", line_totals),
    ("an order's totals are the sums of its parts", order_totals),
    ("taxes and taxable amounts add up", tax_totals),
    ("an order's amounts are the sums of its line items", order_of_lines),
    ("counts match, and shipment and payment method have line items", counts),
    ("times have milliseconds, and nothing was updated before it was made", times),
]

bodies = [Body(kind, seed, currency, 1 + (seed + index) % 4)
          for kind, seed, (index, currency) in
          itertools.product(TARGETS, range(1, 7), enumerate(DECIMALS))]
for sentence, rule in RULES:
    check(sentence, all(rule(body) for body in bodies))

price = sample("price")
check("the same seed makes the same body", price == sample("price", "--seed", "1"))
check("another seed makes another body", price != sample("price", "--seed", "2"))
check("the target of a price request asks for an external price",
      json.loads(price)["data"]["attributes"]["_external_price"] is True)
lines = json.loads(price)["included"][0]["relationships"]["line_items"]["data"]
check("the order of a price request lists the target among its line items",
      {"type": "line_items", "id": json.loads(price)["data"]["id"]} in lines)
check("text is UTF-8 as it is, and the sign & an escape",
      "€".encode() in price and b"\\u20ac" not in price and b"\\u0026" in price and
      b"&" not in price)
check("floats keep a decimal part", b'_float":0.0,' in price)
check("the body is compact and ends without a line end",
      b", \"" not in price and b"\": " not in price and price.endswith(b"}"))
codes = [line["attributes"]["sku_code"] for line in
         json.loads(sample("promotion", "--sku", "AAA", "--sku", "BBB"))["included"]
         if line["type"] == "line_items"]
check("--sku names the SKUs of the line items", codes[:2] == ["AAA", "BBB"])
bare = json.loads(sample("promotion", "--no-links"))
check("--no-links leaves all links and all empty relationships out",
      all("links" not in r and list(rel) == ["data"] for r in [bare["data"]] + bare["included"]
          for rel in r["relationships"].values()))
check("--mode live says so in meta",
      json.loads(sample("price", "--mode", "live"))["data"]["meta"]["mode"] == "live")
check("a shipping cost request has a shipping method with an external price",
      [r["attributes"]["scheme"] for r in json.loads(sample("shipping_cost"))["included"]
       if r["type"] == "shipping_methods"] == ["external"])
size = len(sample("promotion", "--line-items", "20"))
check("a promotion request with 20 line items is between 150 and 250 KB", 150e3 < size < 250e3)
big = json.loads(sample("promotion", "--line-items", "3000"))
check("3000 line items make 3000 SKUs", sum(r["type"] == "skus" for r in big["included"]) == 3000)
sys.exit(1 if failed else 0)
