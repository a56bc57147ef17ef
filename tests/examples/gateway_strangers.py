"""Tests of examples/gateway and examples/processor: what strangers may do to them. Each test's
name is what must hold.
"""

from gateway_client import Shop, authorize_body, line
from pricebook_client import OTHER, SIGNATURE, Client, same, sign
from pricebook_strangers import HEAD, Crowd

BODY = authorize_body()


def slow_heads_and_bodies_keep_no_payment_out():
    slow = HEAD + b"%s: %s\r\nContent-Length: 60000\r\n\r\n" % (SIGNATURE.encode(), OTHER.encode())
    orders = []
    with Shop() as shop:
        for port in (shop.gateway.port, shop.processor.port):
            for start, text in ((HEAD, b"X-Slow: 1\r\n"), (slow, b" ")):
                with Crowd(port, 600, start, text):
                    for _ in range(3):
                        orders.append("ord%02d" % len(orders))
                        shop.authorize(order=orders[-1], payment=orders[-1])
        shop.books(*[line(order, authorized=10000) for order in orders])


def an_ambiguous_payment_is_refused_and_nothing_is_charged():
    heads = ([("Content-Length", len(BODY)), ("Content-Length", len(BODY) + 1)],
             [("Content-Length", len(BODY)), ("Transfer-Encoding", "chunked")],
             [("Transfer-Encoding", "gzip")])
    with Shop() as shop:
        for port in (shop.gateway.port, shop.processor.port):
            for headers in heads:
                client = Client(port)
                client.head("/authorize", [(SIGNATURE, sign(BODY)), ("Idempotency-Key", "k")] +
                            headers)
                same(client.answer().http, 400)
                client.close()
            client = Client(port)
            client.head("/authorize%00", [(SIGNATURE, sign(BODY)), ("Content-Length", 0)])
            same(client.answer().http, 400)
            client.close()
        shop.books()
