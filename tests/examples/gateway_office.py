"""Tests of examples/gateway: what it does for a person. Each test's name is what must hold."""

import os
import sqlite3

from gateway_client import Shop, authorize_body, line, pending, refused
from pricebook_client import holds, same


def books_that_agree_are_said_to():
    with Shop() as shop:
        token = shop.authorize()
        shop.capture(token, 4000, 10000)
        refused(shop.post("/authorize", authorize_body(source="tok_declined", payment="p2")),
                "card_declined")
        shop.reconciled()
        same(shop.reconcile()[0], "operations 3 charged 2 open 0 stuck 0 differ 0 unanswered 0"
             " given-up 0\n")


def a_charge_that_only_one_of_both_books_has_is_found():
    with Shop() as shop:
        shop.authorize()
        shop.reconciled()
        shop.processor.stop()
        os.rename(shop.processor.db, shop.processor.db + ".old")
        shop.open_processor()
        text, status = shop.reconcile()
        holds("here succeeded 10000 as pa_1, processor none" in text and " differ 1 " in text, text)
        same(status, 1)
        shop.gateway.stop()
        os.rename(shop.gateway.db, shop.gateway.db + ".old")
        shop.processor.stop()
        os.rename(shop.processor.db + ".old", shop.processor.db)
        shop.open_processor()
        shop.open()
        text, status = shop.reconcile()
        holds("here none, processor known" in text and " differ 1 " in text, text)
        same(status, 1)


def a_charge_that_nobody_was_told_of_is_found_until_it_is_asked_for_again():
    with Shop() as shop:
        shop.gateway.stop()
        shop.open(env={"GATEWAY_DIE_AT": "record"})
        same(shop.post("/authorize", authorize_body()), None)
        shop.gateway.killed()
        shop.open()
        shop.books(line(authorized=10000))
        text, status = shop.reconcile()
        holds("charged, never answered" in text and " unanswered 1 " in text, text)
        same(status, 1)
        shop.authorize(failures=1)
        shop.reconciled()


def what_is_open_is_said_to_be():
    with Shop("--answer-within", "100", processor=False) as shop:
        pending(shop.post("/authorize", authorize_body()), 10000)
        shop.open_processor()
        shop.processor.stop()
        text, status = shop.reconcile()
        holds(status == 1 and "cannot be asked" in text, text)
        shop.open_processor()
        shop.listener.wait(1)
        shop.reconciled()


def stick(shop):
    """What is open in the books is as old as if the processor had forgotten its key; its key."""
    books = sqlite3.connect(shop.gateway.db)
    books.execute("UPDATE operations SET sent_at = 0, lease_until = 0 WHERE state < 3")
    key = books.execute("SELECT key || '-' || attempt FROM operations").fetchone()[0]
    books.commit()
    books.close()
    return key


def what_is_too_old_to_be_asked_for_is_settled_by_a_person():
    for answer, success in (("--yes", True), ("--no", False)):
        with Shop("--answer-within", "100", processor=False) as shop:
            data = pending(shop.post("/authorize", authorize_body()), 10000)
            shop.gateway.stop()
            key = stick(shop)
            shop.open()
            shop.open_processor()
            same(pending(shop.post("/authorize", authorize_body(failures=1)), 10000), data)
            holds(" stuck 1 " in shop.reconcile()[0], "it is not stuck")
            same(shop.counts()[0], 0)  # it was not asked for again
            same(shop.gateway.task("--settle", key, answer, "pa_7")[1], 0)
            same(shop.gateway.task("--settle", key, answer, "pa_7")[1], 1)
            call = shop.listener.wait(1)[0]
            same((call["success"], call["data"]["action_id"]), (success, data["action_id"]))
