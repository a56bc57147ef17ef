"""Checks what `clx sample --set` changes, and that it changes nothing else.

usage: set_check.py TOOL
"""
import json

from told import check, ended, sample

KIND = ["shipping_cost", "--include",
        "shipping_address,stock_line_items.line_item,parcels,order.customer,order.billing_address"]
PLAIN = json.loads(sample(*KIND))


def changed(*paths):
    return json.loads(sample(*KIND, *[word for path in paths for word in ("--set", path)]))


def of_type(body, name):
    return [r for r in body["included"] if r["type"] == name]


def attribute(path, name):
    """The attribute of the primary resource after one --set."""
    return changed(path)["data"]["attributes"][name]


def relationship(path, name):
    """The relationship of the primary resource after one --set."""
    return changed(path)["data"]["relationships"][name]


def others(before, after, path):
    """Whether two bodies are equal but for the value at a path of keys."""
    if not path:
        return True
    if isinstance(before, dict):
        return list(before) == list(after) and all(
            others(before[k], after[k], path[1:]) if k == path[0] else before[k] == after[k]
            for k in before)
    return len(before) == len(after) and all(
        others(before[k], after[k], path[1:]) if k == path[0] else before[k] == after[k]
        for k in range(len(before)))


check("a JSON number is set as a number",
      attribute("data.attributes.skus_count=12", "skus_count") == 12)
check("a number keeps its digits",
      b'"skus_count":12.50,' in
      sample("shipping_cost", "--set", "data.attributes.skus_count=12.50"))
check("null, true, lists and objects are set as such",
      [attribute("data.attributes.reference=" + text, "reference") for text in
       ("null", "true", "[1,2]", '{"a":{"b":null}}')] == [None, True, [1, 2], {"a": {"b": None}}])
check("what is no JSON is set as text",
      [attribute("data.attributes.reference=" + text, "reference") for text in
       ("hello", "", "007", "été", 'say "hi"', "a=b", "back\\slash", "a\tb", "True", "1e999")] ==
      ["hello", "", "007", "été", 'say "hi"', "a=b", "back\\slash", "a\tb", "True", "1e999"])
check("text in quotes is set as text",
      attribute('data.attributes.reference="12"', "reference") == "12")
check("text is escaped as Commerce Layer does",
      b'"reference":"a\\u0026b",' in
      sample("shipping_cost", "--set", "data.attributes.reference=a&b"))
check("nothing but the attribute changes",
      others(PLAIN, changed("data.attributes.skus_count=12"), ["data", "attributes", "skus_count"]))
check("the last --set of a path counts",
      changed("data.attributes.skus_count=1", "data.attributes.skus_count=2")
      ["data"]["attributes"]["skus_count"] == 2)
check("amounts are set as given",
      attribute("data.attributes.cost_amount_cents=5", "cost_amount_cents") == 5 and
      attribute("data.attributes.cost_amount_cents=5", "cost_amount_float") ==
      PLAIN["data"]["attributes"]["cost_amount_float"] != 0.05)

lines = of_type(PLAIN, "stock_line_items")
assert len(lines) == 2 and all(line["attributes"]["quantity"] != 77 for line in lines)


def quantities(path):
    return [line["attributes"]["quantity"]
            for line in of_type(changed(path), "stock_line_items")]


old = [line["attributes"]["quantity"] for line in lines]
check("a type selects all included resources of it",
      quantities("included[stock_line_items].attributes.quantity=77") == [77, 77])
check("a number selects one of them, from 1",
      quantities("included[stock_line_items:1].attributes.quantity=77") == [77, old[1]] and
      quantities("included[stock_line_items:2].attributes.quantity=77") == [old[0], 77])
check("an id selects one of them",
      quantities("included[stock_line_items:%s].attributes.quantity=77" % lines[1]["id"]) ==
      [old[0], 77])
check("the primary resource is none of the included ones",
      json.loads(sample("price", "--set", "included[line_items].attributes.name=x"))["data"]
      ["attributes"]["name"] != "x")
check("country and weight are set for a shipping rule",
      (lambda body: (of_type(body, "addresses")[0]["attributes"]["country_code"],
                     [p["attributes"]["weight"] for p in of_type(body, "parcels")]))
      (changed("included[addresses].attributes.country_code=US",
               "included[parcels].attributes.weight=2500.5")) == ("US", [2500.5, 2500.5]))
check("the weight comes as text too",
      [p["attributes"]["weight"] for p in of_type(changed(
          'included[parcels].attributes.weight="100.0"'), "parcels")] == ["100.0", "100.0"])

body = changed("data.relationships.order.data=null")
check("a to-one relationship can be emptied",
      body["data"]["relationships"]["order"]["data"] is None and
      others(PLAIN, body, ["data", "relationships", "order", "data"]))
check("a relationship that was not loaded gets data, and keeps its links",
      relationship("data.relationships.pickup.data=null", "pickup") ==
      dict(PLAIN["data"]["relationships"]["pickup"], data=None))
check("a to-one relationship can lead elsewhere",
      relationship('data.relationships.order.data={"type":"orders","id":"x"}', "order")["data"] ==
      {"type": "orders", "id": "x"})
check("a to-many relationship can be changed",
      [relationship("data.relationships.parcels.data=" + text, "parcels")["data"]
       for text in ("[]", '[{"type":"parcels","id":"p"}]')] ==
      [[], [{"type": "parcels", "id": "p"}]])
check("--no-links shows a relationship that was set",
      json.loads(sample("shipping_cost", "--no-links", "--set",
                        "data.relationships.pickup.data=null"))["data"]
      ["relationships"]["pickup"] == {"data": None})

body = changed("included[customers].id=abc")
check("an id is set wherever the resource is named",
      of_type(body, "customers")[0]["id"] == "abc" and
      of_type(body, "orders")[0]["relationships"]["customer"]["data"]["id"] == "abc" and
      of_type(body, "customers")[0]["links"]["self"] == "/api/customers/abc")
check("the id of the primary resource is set as --id does",
      sample("price", "--set", "data.id=abc") == sample("price", "--id", "abc"))
check("a member of meta is set", changed("data.meta.mode=live")["data"]["meta"] ==
      dict(PLAIN["data"]["meta"], mode="live"))
check("meta of an included resource is set",
      {r["meta"]["trace_id"] for r in changed("included[parcels].meta.trace_id=t")["included"]
       if r["type"] == "parcels"} == {"t"})
check("meta is set as a whole",
      changed('data.meta={"created_with_version":"2026-05"}')["data"]["meta"] ==
      {"created_with_version": "2026-05"})
body = changed("meta.mode=live", "meta.trace_id=t")
check("the document has meta when it is set",
      body.pop("meta") == {"mode": "live", "trace_id": "t"} and body == PLAIN)
check("meta of the document is set as a whole", changed('meta={"a":1}')["meta"] == {"a": 1})
check("a new member of meta stands with the usual ones",
      changed("data.meta.created_with_version=2026-05")["data"]["meta"] ==
      dict(PLAIN["data"]["meta"], created_with_version="2026-05"))
check("a hundred values can be set",
      changed(*["data.attributes.skus_count=%d" % n for n in range(100)])["data"]["attributes"]
      ["skus_count"] == 99)
ended()
