"""Checks what `clx sample` ships: quantities and weights that a shipping rule can use.

usage: stock_check.py TOOL
"""
import itertools
import json

from told import check, ended, sample

INCLUDE = ",".join(["shipping_address", "shipping_method", "order.line_items", "line_items",
                    "stock_line_items.sku", "stock_line_items.line_item",
                    "stock_line_items.stock_item", "shipment_line_items.line_item",
                    "parcels.parcel_line_items.stock_line_item.sku",
                    "parcels.parcel_line_items.shipment_line_item", "stock_transfers",
                    "parcels.package"])


class Shipment:
    """A shipping cost request with all that is packed."""

    def __init__(self, *options):
        body = json.loads(sample("shipping_cost", "--include", INCLUDE, *options))
        self.root = body["data"]
        self.all = {(r["type"], r["id"]): r for r in [self.root] + body["included"]}

    def to(self, resource, name):
        data = resource["relationships"][name]["data"]
        if isinstance(data, list):
            return [self.all[(d["type"], d["id"])] for d in data]
        return self.all[(data["type"], data["id"])]

    def of(self, name):
        return self.to(self.root, name)


def value(resource, name):
    return resource["attributes"][name]


def same_goods(shipment, lines):
    return all(value(line, name) == value(shipment.to(line, "line_item"), name)
               for line in lines for name in ("sku_code", "quantity", "name", "image_url"))


def weight_of(shipment, stock):
    sku = shipment.to(stock, "sku")
    assert value(sku, "unit_of_weight") == "gr"
    return value(sku, "weight") * value(stock, "quantity")


def packed(shipment, parcel):
    lines = shipment.to(parcel, "parcel_line_items")
    stock = [shipment.to(line, "stock_line_item") for line in lines]
    older = [shipment.to(line, "shipment_line_item") for line in lines]
    return (lines != [] and value(parcel, "unit_of_weight") == "gr" and
            [value(line, "quantity") for line in lines] == [value(s, "quantity") for s in stock] ==
            [value(line, "quantity") for line in older] and
            value(parcel, "weight") == sum(weight_of(shipment, line) for line in stock) > 0)


RULES = [
    ("each line item with a SKU has a stock line item",
     lambda s: [s.to(line, "line_item") for line in s.of("stock_line_items")] ==
     s.of("line_items") == [line for line in s.to(s.of("order"), "line_items")
                            if value(line, "item_type") == "skus"]),
    ("a stock line item has SKU, quantity and name of its line item",
     lambda s: same_goods(s, s.of("stock_line_items"))),
    ("a shipment line item says the same as the stock line item",
     lambda s: same_goods(s, s.of("shipment_line_items")) and
     len(s.of("shipment_line_items")) == len(s.of("stock_line_items"))),
    ("the stock is of the SKU that is shipped",
     lambda s: all(value(s.to(line, "stock_item"), "sku_code") == value(line, "sku_code")
                   for line in s.of("stock_line_items"))),
    ("the quantities of a shipment add up to its count of SKUs",
     lambda s: sum(value(line, "quantity") for line in s.of("stock_line_items")) ==
     value(s.root, "skus_count") == value(s.of("order"), "skus_count")),
    ("a parcel weighs what is in it", lambda s: all(packed(s, p) for p in s.of("parcels"))),
    ("the parcels weigh what the stock line items weigh",
     lambda s: sum(value(p, "weight") for p in s.of("parcels")) ==
     sum(weight_of(s, line) for line in s.of("stock_line_items"))),
    ("a parcel has a package with measures",
     lambda s: all(value(s.to(p, "package"), name) > 0 for p in s.of("parcels")
                   for name in ("length", "width", "height"))),
    ("what is in stock need not be moved", lambda s: s.of("stock_transfers") == []),
    ("the shipping address has a country",
     lambda s: len(value(s.of("shipping_address"), "country_code")) == 2),
]

shipments = [Shipment("--seed", str(seed), "--line-items", str(count))
             for seed, count in itertools.product((1, 2, 3, 5), (1, 2, 3, 7))]
for sentence, rule in RULES:
    check(sentence, all(rule(shipment) for shipment in shipments))
check("one line item makes one parcel, several make two",
      [len(Shipment("--line-items", str(count)).of("parcels")) for count in (1, 2, 5)] == [1, 2, 2])
check("--sku names the SKUs of the shipment",
      [value(line, "sku_code") for line in Shipment("--sku", "AAA", "--sku", "B").of(
          "stock_line_items")] == ["AAA", "B"])
other = json.loads(sample("webhook", "--topic", "in_stock_subscriptions.notify", "--sku", "AAA"))
check("a resource about a SKU names it", value(other["data"], "sku_code") == "AAA")
other = json.loads(sample("webhook", "--topic", "shipments.ship", "--include",
                          "stock_line_items.stock_reservation"))
check("other resources with a quantity have one",
      [value(r, "quantity") for r in other["included"] if r["type"] == "stock_reservations"] == [1])
ended()
