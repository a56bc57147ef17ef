"""A price endpoint in Python: CLX_SECRET=... python3 price.py --port 8080"""
import os
import sys

import clx

BOOK = {  # minor units: the price, and the full price shown beside it
    ("TSHIRTMM000000FFFFFFXLXX", "EUR"): (2900, 3900),
    ("TSHIRTMM000000FFFFFFXLXX", "JPY"): (4600, None),
    ("HOODIEMM7F7F7F000000MXXX", "EUR"): (5900, None),
}
service = clx.Service(os.environ.get("CLX_SECRET") or sys.exit("CLX_SECRET is not set"),
                      body_limit=1 << 20)


@service.price("/prices", needs=["order.currency_code"])
def price(line_item, reply):
    found = BOOK.get((line_item.get("sku_code"), line_item.one("order")["currency_code"]))
    if not found:
        raise clx.Refusal("UNKNOWN_SKU", "no price for this SKU in this currency")
    reply.price(found[0], compare_at=found[1])
    reply.metadata(source="price book")


application = clx.wsgi.App(service)
if __name__ == "__main__":
    clx.wsgi.serve(application, "Answers price calls of Commerce Layer; the secret is CLX_SECRET.")
