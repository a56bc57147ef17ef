"""What the tests of the Python binding share: signed bodies, calls, and the binding itself.

Signatures are made with Python's own HMAC, and one of them with OpenSSL's.
"""
import base64
import hashlib
import hmac
import os
import sys

EXAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../examples/ffi/python")
sys.path.insert(0, EXAMPLE)

import clx  # noqa: E402  the path is set above

SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
OLD_SECRET = "ffeeddccbbaa99887766554433221100"
SHIRT = "TSHIRTMM000000FFFFFFXLXX"
KNOWN = (b'{"data":{"type":"line_items","id":"xyz","attributes":{"sku_code":'
         b'"TSHIRTMM000000FFFFFFXLXX","quantity":2},"relationships":{"order":{"data":{"type":'
         b'"orders","id":"abc"}}}},"included":[{"type":"orders","id":"abc","attributes":'
         b'{"currency_code":"EUR"}}]}')
KNOWN_SIGNATURE = "IRh4akScr1Nzc3N3vBwVHNW9gJiWNXIaKG3hqAFEK/Y="  # openssl dgst -hmac
PRICED = b'{"success":true,"data":{"sku_code":"TSHIRTMM000000FFFFFFXLXX","unit_amount_cents":2900}}'


def sign(body, secret=SECRET):
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def item_body(attributes="", relationships="", included=""):
    """A price request. The arguments are JSON text, since what is tested is often its form."""
    text = ('{"data":{"type":"line_items","id":"xyz","attributes":{%s},"relationships":{%s}},'
            '"included":[%s]}' % (attributes, relationships, included))
    return text.encode()


def make_call(handler, needs=(), **options):
    options.setdefault("on_error", lambda exception: None)
    service = clx.Service(SECRET, **options)
    service.price("/prices", needs=needs)(handler)
    return service.ready().call()


def serve(handler, body=KNOWN, **options):
    return make_call(handler, **options).handle(body, sign(body), "/prices")


def read(reader, *body):
    """What reader(line_item) gives while a handler runs."""
    found = []

    def handler(line_item, reply):
        found.append(reader(line_item))
        reply.price(1, sku_code="any")

    response = serve(handler, item_body(*body))
    if response.exception:
        raise response.exception
    assert response.http == 200, response
    return found[0]


def priced(line_item, reply):
    reply.price(2900)
