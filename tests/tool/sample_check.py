"""Checks bodies of `clx sample` for sample_test.sh, with nothing but the standard library.

usage: sample_check.py TOOL

Prints one line per check and exits with 1 when one failed.
"""
import datetime
import itertools
import json
import re

from told import check, ended, sample

# Minor units in a unit, and decimals.
CURRENCIES = {"EUR": (100, 2), "USD": (100, 2), "GBP": (100, 2), "CHF": (100, 2), "SEK": (100, 2),
              "PLN": (100, 2), "CAD": (100, 2), "JPY": (1, 0), "HUF": (1, 0), "CLP": (1, 0),
              "KWD": (1000, 3), "MGA": (5, 1), "BTC": (10 ** 8, 8), "USDC": (100, 2)}
TARGETS = {"price": "line_items", "promotion": "orders", "shipping_cost": "shipments",
           "order_validation": "orders", "tax": "orders", "authorize": "external_payments",
           "capture": "authorizations", "void": "authorizations", "refund": "captures",
           "customer_token": "external_payments"}
PAYMENT = ["order", "order.market", "order.line_items", "order.line_items.item",
           "order.shipping_address", "order.billing_address", "order.customer",
           "order.order_subscriptions"]
INCLUDES = {
    "price": ["order", "order.customer", "order.customer.tags", "order.line_items", "order.market",
              "item"],
    "promotion": ["market", "customer", "customer.tags", "line_items", "line_items.item",
                  "shipping_address", "billing_address"],
    "shipping_cost": ["shipping_method", "order"],
    "order_validation": ["billing_address", "shipping_address", "line_items.item", "line_items",
                         "market", "customer", "shipments", "shipments.shipping_method"],
    "tax": ["market", "line_items", "line_items.item", "shipping_address", "billing_address"],
    "authorize": PAYMENT, "capture": PAYMENT, "void": PAYMENT, "refund": PAYMENT,
    "customer_token": PAYMENT,
}


class Body:
    """A body with its resources, its order and its line items."""

    def __init__(self, kind, seed, currency, count):
        self.kind, self.seed, self.currency, self.count = kind, seed, currency, count
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
                if name == "order_subscriptions" and self.seed % 7 != 0:
                    return data == []
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
               list(r["meta"]) == ["mode", "organization_id", "trace_id"] and
               r["meta"]["mode"] == "test" and len(r["meta"]["organization_id"]) == 10
               for r in body.all)


def one_trace(body):
    """A request has one trace_id, in the meta of each resource."""
    traces = {r["meta"]["trace_id"] for r in body.all}
    return len(traces) == 1 and re.fullmatch("[0-9a-f]{64}", traces.pop()) is not None


def event_stores(body):
    """The last relationship of each resource, with links only."""
    return all(list(r["relationships"])[-1] == "event_stores" and
               list(r["relationships"]["event_stores"]) == ["links"] for r in body.all)


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
    factor, decimals = CURRENCIES[body.currency]
    return (isinstance(cents, int) and isinstance(number, float) and
            round(number * factor) == cents and
            int(digits) * factor == abs(cents) * 10 ** decimals and len(digits) > decimals and
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
    ("event_stores are the last relationship of every resource, with links only", event_stores),
    ("all resources have the same trace_id of 64 hex digits", one_trace),
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
          itertools.product(TARGETS, (1, 2, 3, 5, 6, 7), enumerate(CURRENCIES))]
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

# -------- payments --------


def attributes(kind, *options):
    return json.loads(sample(kind, *options))["data"]["attributes"]


def of_type(kind, name, *options):
    body = json.loads(sample(kind, *options))
    return next(r for r in [body["data"]] + body["included"] if r["type"] == name)


def payable(kind):
    return of_type(kind, "orders")["attributes"]["total_amount_with_taxes_cents"]


a = attributes("capture")
check("a capture asks for all that was authorized, which is the order's total",
      a["amount_cents"] == a["capture_amount_cents"] == a["capture_balance_cents"] ==
      payable("capture") > 0)
a = attributes("void")
check("a void asks for all that was authorized",
      a["amount_cents"] == a["void_balance_cents"] == payable("void") > 0)
a = attributes("refund")
check("a refund asks for all that was captured",
      a["amount_cents"] == a["refund_amount_cents"] == a["refund_balance_cents"] ==
      payable("refund") > 0)
a = attributes("capture", "--amount", "1000", "--balance", "2500")
check("--amount and --balance make a partial capture",
      (a["capture_amount_cents"], a["capture_amount_float"], a["capture_balance_cents"],
       a["void_balance_cents"]) == (1000, 10.0, 2500, 2500))
a = attributes("refund", "--balance", "2500", "--currency", "JPY")
check("a refund is of all that is left", (a["refund_amount_cents"], a["refund_balance_cents"],
                                          a["formatted_refund_amount"]) == (2500, 2500, "¥2,500"))
check("a void takes a balance", attributes("void", "--balance", "7")["void_balance_cents"] == 7)
check("payments have a token of the payment source",
      all(attributes(kind)["payment_source_token"].startswith("src_")
          for kind in ("authorize", "customer_token")))
check("--token sets the token of the payment source",
      attributes("authorize", "--token", "tok_1")["payment_source_token"] == "tok_1" ==
      attributes("customer_token", "--token", "tok_1")["payment_source_token"])
check("--token sets the token of the earlier transaction",
      all(attributes(kind, "--token", "tx-1")["token"] == "tx-1"
          for kind in ("capture", "void", "refund")))
check("--token changes nothing else",
      sample("capture", "--token", "tx-1").replace(b'"tx-1"', b'"%s"' %
                                                   attributes("capture")["token"].encode()) ==
      sample("capture"))
check("--id sets the id of the primary resource, in its links as well",
      json.loads(sample("capture", "--id", "abcDEF0123"))["data"]["id"] == "abcDEF0123" and
      b'"/api/authorizations/abcDEF0123/relationships/order"' in
      sample("capture", "--id", "abcDEF0123"))
check("one seed has one order in all kinds",
      len({of_type(kind, "orders", "--seed", "4")["id"] for kind in TARGETS}) == 1)
check("one seed has one authorization",
      json.loads(sample("capture"))["data"]["id"] == json.loads(sample("void"))["data"]["id"] ==
      of_type("refund", "authorizations", "--include", "order,reference_authorization")["id"])
check("the order is as far as the payment is",
      [(of_type(kind, "orders")["attributes"]["status"],
        of_type(kind, "orders")["attributes"]["payment_status"])
       for kind in ("authorize", "capture", "void", "refund")] ==
      [("pending", "unpaid"), ("placed", "authorized"), ("placed", "authorized"),
       ("approved", "paid")])
check("a placed order can be edited no more",
      of_type("capture", "orders")["attributes"]["editable"] is False and
      of_type("capture", "orders")["attributes"]["placed_at"] is not None and
      of_type("authorize", "orders")["attributes"]["editable"] is True)


# -------- requests that come again --------


def asked(kind, *options):
    """The body without what changes when a request comes again."""
    body = json.loads(sample(kind, *options))
    for resource in [body["data"]] + body["included"]:
        resource["attributes"].pop("circuit_failure_count", None)
        resource["attributes"].pop("updated_at")
        resource["attributes"].pop("refreshed_at", None)
    return body


kinds = list(TARGETS)
check("--circuit-failures changes the body",
      all(sample(kind) != sample(kind, "--circuit-failures", "2") for kind in kinds))
check("--circuit-failures changes nothing that is asked for",
      all(asked(kind) == asked(kind, "--circuit-failures", "2") for kind in kinds))
check("--circuit-failures moves the time of change of the primary resource",
      all(attributes(kind)["updated_at"] < attributes(kind, "--circuit-failures", "2")["updated_at"]
          for kind in kinds))
check("--circuit-failures sets the counters",
      of_type("capture", "orders", "--circuit-failures", "2")["attributes"]
      ["circuit_failure_count"] == 2 and
      attributes("price", "--circuit-failures", "30")["circuit_failure_count"] == 30)
check("--circuit-failures 0 is a first request",
      sample("capture", "--circuit-failures", "0") == sample("capture"))

# -------- webhooks --------

place = json.loads(sample("webhook"))
check("a webhook is about a placed order, with nothing included",
      place["data"]["type"] == "orders" and list(place) == ["data"] and
      place["data"]["attributes"]["status"] == "placed")
check("the topic of a webhook decides on its resource",
      [json.loads(sample("webhook", "--topic", topic))["data"]["type"] for topic in
       ("customers.create", "captures.succeeded", "gift_cards.redeem", "shipments.ship")] ==
      ["customers", "captures", "gift_cards", "shipments"])
check("the topic of a webhook decides on the order",
      [tuple(attributes("webhook", "--topic", topic)[name] for name in ("status", "payment_status"))
       for topic in ("orders.draft", "orders.cancel", "orders.pay", "orders.refund")] ==
      [("draft", "unpaid"), ("cancelled", "voided"), ("approved", "paid"),
       ("approved", "refunded")])
stores = json.loads(sample("webhook", "--id", "abc", "--include", "event_stores"))["included"]
check("event_stores are included when they are asked for, and tell of the primary resource",
      [(r["type"], r["attributes"]["resource_type"], r["attributes"]["resource_id"],
        r["attributes"]["event"]) for r in stores] == [("event_stores", "orders", "abc", "update")])
included = json.loads(sample("webhook", "--include", "customer,line_items.item,transactions"))
check("--include decides on what is included",
      {"customers", "line_items", "skus", "authorizations"} <=
      {r["type"] for r in included["included"]} and
      [name for name, rel in included["data"]["relationships"].items() if "data" in rel] ==
      ["customer", "line_items", "transactions"])
check("--include replaces the default list",
      [r["type"] for r in json.loads(sample("tax", "--include", "market"))["included"]] ==
      ["markets"])
gone = json.loads(sample("webhook", "--topic", "orders.destroy", "--id", "abc"))
check("of a resource that is gone all but its id and type is null",
      list(gone) == ["data"] and gone["data"].pop("id") == "abc" and
      gone["data"].pop("type") == "orders" and
      set(gone["data"].pop("attributes").values()) == {None} and
      set(gone["data"].values()) == {None})
check("a webhook that comes again has the same time of change",
      attributes("webhook")["updated_at"] ==
      attributes("webhook", "--circuit-failures", "3")["updated_at"])
session = attributes("generic")
check("the amount of a session is there once, in its three forms",
      sample("generic", "--amount", "5").count(b'"session_amount_cents"') == 1 and
      (attributes("generic", "--amount", "5")["session_amount_float"],
       attributes("generic", "--amount", "5")["formatted_session_amount"]) == (0.05, "€0,05"))
check("a generic request is a session for the order's total",
      session["session_amount_cents"] == session["total_amount_with_taxes_cents"] and
      attributes("generic", "--amount", "5")["session_amount_cents"] == 5)
ended()
