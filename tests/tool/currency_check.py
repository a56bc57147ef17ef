"""Checks that `clx sample` counts in the minor unit of each currency of Commerce Layer.

usage: currency_check.py TOOL

Says "missing" where ../shared/facts is not there, which is a failure when CI is true.
"""
import json
import os
from decimal import Decimal

from told import check, ended, sample

here = os.path.dirname(os.path.abspath(__file__))
shared = os.environ.get("CLX_SHARED", os.path.join(here, "../../../shared"))
facts = os.path.join(shared, "facts/currencies.tsv")


def counts(code, factor):
    """Whether all amounts of a sample have so many minor units to one."""
    body = json.loads(sample("price", "--currency", code), parse_float=Decimal)
    amounts = [(value, resource["attributes"][name[:-len("_cents")] + "_float"])
               for resource in [body["data"]] + body["included"]
               for name, value in resource["attributes"].items()
               if name.endswith("_cents") and value]
    return amounts != [] and all(number * factor == cents for cents, number in amounts)


if os.path.exists(facts):
    with open(facts, encoding="utf-8") as file:
        rows = [line.split("\t") for line in file if not line.startswith("#")]
    wrong = [row[0] for row in rows if not counts(row[0], int(row[2]))]
    check("samples count in the minor unit of each currency" + " ".join([""] + wrong),
          len(rows) > 100 and wrong == [])
else:
    print("missing - " + facts)
    check("without the list of currencies a part of them is checked",
          os.environ.get("CI") != "true" and counts("EUR", 100) and counts("MGA", 5))
ended()
