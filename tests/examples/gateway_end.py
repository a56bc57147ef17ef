"""Tests of examples/gateway: the end of the gateway, wanted or not. Each test's name is what must
hold.
"""

import os
import random
import threading
import time

from gateway_client import (Shop, authorize_body, capture_body, line, pending, refund_body,
                            together, token_of, void_body)
from pricebook_client import WAIT, Client, holds, same, sign

# -------- the end, wanted or not --------


def requests_under_way_are_answered_before_the_gateway_stops():
    with Shop("--answer-within", "1000") as shop:
        body = authorize_body(source="tok_slow")
        client = Client(shop.gateway.port)
        client.head("/authorize", [("X-CommerceLayer-Signature", sign(body)),
                                   ("Content-Length", len(body))])
        client.send(body)
        time.sleep(0.3)
        shop.gateway.process.terminate()
        pending(client.answer(), 10000)
        client.close()
        same(shop.gateway.process.wait(WAIT), 0)
        shop.open()
        shop.listener.wait(1)
        shop.books(line(authorized=10000))


def die(point):
    """The gateway dies at a point of a capture, starts again, and is asked again. What was only
    claimed is given up; what was sent is charged before it is asked again."""
    with Shop() as shop:
        token = shop.authorize()
        shop.gateway.stop()
        shop.open(env={"GATEWAY_DIE_AT": point})
        answer = shop.post("/capture", capture_body(token, 4000, 10000))
        shop.gateway.killed()
        same(answer is not None, point == "answer")
        shop.open()
        shop.books(line(authorized=10000, captured=0 if point == "claim" else 4000))
        captured = shop.capture(token, 4000, 10000, failures=1)
        if answer:
            same(token_of(answer, 4000), captured)
        shop.books(line(authorized=10000, captured=4000))
        same(shop.counts(), (2, 0))  # the processor is asked what became of a key, not again
        token_of(shop.post("/refund", refund_body(captured, 4000, 4000)), 4000)
        token_of(shop.post("/void", void_body(token, 6000)), 6000)
        shop.books(line(authorized=10000, captured=4000, voided=6000, refunded=4000))


def killed_after_the_claim_it_charges_when_asked_again_and_once():
    die("claim")


def killed_before_the_charge_it_charges_once():
    die("sent")


def killed_after_the_charge_it_charges_once():
    die("charge")


def killed_after_the_record_it_charges_once():
    die("record")


def killed_after_the_answer_it_charges_once():
    die("answer")


def killed_after_a_pending_answer_it_still_charges_and_calls_back():
    with Shop() as shop:
        shop.gateway.stop()
        shop.open(env={"GATEWAY_DIE_AT": "answer"}, options=["--pending"])
        data = pending(shop.post("/authorize", authorize_body()), 10000)
        shop.gateway.killed()
        shop.open()
        same(shop.listener.wait(1)[0]["data"]["action_id"], data["action_id"])
        shop.books(line(authorized=10000))
        same(shop.authorize(failures=1), data["transaction_token"])


def killed_while_the_processor_is_away_it_catches_up_later():
    with Shop("--answer-within", "100", processor=False) as shop:
        pending(shop.post("/authorize", authorize_body()), 10000)
        shop.gateway.kill()
        shop.open()
        shop.open_processor()
        shop.listener.wait(1)
        shop.books(line(authorized=10000))


def insist(shop, path, make, cents):
    """Asks until the answer is a success, as a merchant would; its token."""
    until = time.time() + WAIT
    failures = 0
    while time.time() < until:
        failures += 1
        answer = shop.post(path, make(failures % 10))
        if answer and answer.http == 200:
            return token_of(answer, cents)
        time.sleep(0.02)
    raise AssertionError(path + " is never answered")


def pay(shop, order, chance):
    """A payment of one order: what the books should say of it."""
    cents = chance.randrange(100, 100000)
    half = cents // 2
    part = chance.randrange(1, half)
    source = chance.choice(["tok_visa", "tok_lost"])
    token = insist(shop, "/authorize", lambda n: authorize_body(
        order, source, cents, payment="pay" + order, failures=n), cents)
    captured = insist(shop, "/capture", lambda n: capture_body(
        token, half, cents, order=order, failures=n), half)
    insist(shop, "/refund", lambda n: refund_body(
        captured, part, half, order=order, failures=n), part)
    return line(order, authorized=cents, captured=half, refunded=part)


def killed_at_any_moment_under_load_both_books_agree_to_the_cent():
    seed = int.from_bytes(os.urandom(4), "big")
    print("# seed %d" % seed)
    chance = random.Random(seed)
    over = threading.Event()
    kills = []

    def kill_again_and_again(shop):
        while not over.wait(chance.uniform(0.01, 0.15)):
            shop.gateway.kill()
            kills.append(time.time())
            shop.open()

    def customer(shop, number):
        own = random.Random(seed + number)
        return [pay(shop, "ord%02d%02d" % (number, i), own) for i in range(10)]

    with Shop("--answer-within", "500") as shop:
        killer = threading.Thread(target=kill_again_and_again, args=(shop,))
        killer.start()
        try:
            served = together(lambda n: customer(shop, n), 16)
        finally:
            over.set()
            killer.join()
        shop.books(*[text for lines in served for text in lines])
        same(shop.counts()[0], 16 * 10 * 3)
        holds(len(kills) >= 5, "only %d kills" % len(kills))
