"""Tests of examples/gateway: books that cannot be written. Each test's name is what must hold."""

import contextlib
import resource
import sqlite3
import time

import status_client
from gateway_client import (Shop, authorize_body, capture_body, line, pending, refused, together,
                            token_of)
from gateway_status import Watched
from pricebook_client import WAIT, holds, same

LIMIT = 3  # seconds that Commerce Layer waits for an answer


@contextlib.contextmanager
def locked(program):
    """Another program holds the books."""
    db = sqlite3.connect(program.db, isolation_level=None, timeout=WAIT)
    db.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        db.execute("ROLLBACK")
        db.close()


@contextlib.contextmanager
def full(program):
    """No file may grow, as when the disk is full."""
    pid = program.process.pid
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


TROUBLES = (locked, full)


def ask(shop, path, body):
    """An answer that came in time."""
    start = time.time()
    answer = shop.post(path, body)
    holds(time.time() - start < LIMIT, "Commerce Layer would not have waited so long")
    holds(answer is not None, "the gateway ended")
    return answer


def sent(shop, count):
    """Waits until that many operations are marked as sent: what is only claimed is given up after a
    crash, and called back as failed."""
    db = sqlite3.connect(shop.gateway.db, isolation_level=None, timeout=WAIT)
    until = time.time() + WAIT
    query = "SELECT count(*) FROM operations WHERE sent_at IS NOT NULL"
    while db.execute(query).fetchone()[0] < count:
        holds(time.time() < until, "nothing was sent")
        time.sleep(0.01)
    db.close()


def pay_slowly(shop, trouble, body, seconds=2.5):
    """Pays with a slow processor; the trouble comes behind the mark and outlasts the charge."""
    def run(number):
        if number == 0:
            return ask(shop, "/authorize", body)
        sent(shop, 1)
        with trouble(shop.gateway):
            time.sleep(seconds)
        return None

    return together(run, 2)[0]


def a_gateway_whose_books_another_program_holds_is_not_ready_until_they_are_free():
    with Watched() as shop:
        with locked(shop.gateway):
            same(status_client.said(shop.status(), "/ready"),
                 (503, "the database does not answer"))
            same(shop.numbers(lambda n: True).of("clx_gateway_database_up"), 0)
        same(status_client.said(shop.status(), "/ready"), (200, "ready"))


def what_cannot_be_claimed_is_answered_in_time_and_charged_by_nobody():
    for trouble in TROUBLES:
        with Shop() as shop:
            token = shop.authorize()
            with trouble(shop.gateway):
                answers = together(lambda n: ask(shop, "/authorize", authorize_body(
                    order="more%d" % n, payment="more%d" % n)), 24)
                same({answer.http for answer in answers}, {503})
                same(ask(shop, "/capture", capture_body(token, 1, 10000)).http, 503)
                same(ask(shop, "/token", authorize_body(cents=None)).http, 503)
            shop.books(line(authorized=10000))
            same(shop.counts(), (1, 0))
            shop.capture(token, 1, 10000, failures=1)
            shop.books(line(authorized=10000, captured=1))


def what_was_claimed_is_pending_in_time_and_called_back_once():
    for trouble in TROUBLES:
        with Shop("--answer-within", "400") as shop:
            body = authorize_body(source="tok_slow")
            data = pending(pay_slowly(shop, trouble, body), 10000)
            same([call["data"]["action_id"] for call in shop.listener.wait(1)],
                 [data["action_id"]])
            shop.books(line(authorized=10000))
            same(shop.counts()[0], 1)
            same(shop.authorize(source="tok_slow", failures=1), data["transaction_token"])
            same(len(shop.listener.calls), 1)


def a_result_that_cannot_be_written_is_pending_at_its_time_limit():
    for trouble in TROUBLES:
        with Shop("--answer-within", "3000") as shop:
            body = authorize_body(source="tok_slow")
            data = pending(pay_slowly(shop, trouble, body, 3), 10000)
            same([call["data"]["action_id"] for call in shop.listener.wait(1)],
                 [data["action_id"]])
            shop.books(line(authorized=10000))


def killed_with_locked_books_after_a_pending_answer_it_calls_back():
    with Shop("--answer-within", "300", processor=False) as shop:
        answers = together(lambda n: ask(shop, "/authorize", authorize_body()) if n == 0 else
                           kill_locked(shop), 2)
        data = pending(answers[0], 10000)
        shop.open()
        shop.open_processor()
        same(shop.listener.wait(1)[0]["data"]["action_id"], data["action_id"])
        shop.books(line(authorized=10000))


def kill_locked(shop):
    """Locks the books between mark and answer, and kills the gateway before they are free."""
    sent(shop, 1)
    with locked(shop.gateway):
        time.sleep(1.5)
        shop.gateway.kill()


def stopped_with_a_call_back_owed_it_writes_it_down():
    with Shop("--answer-within", "400", processor=False) as shop:
        def run(number):
            if number == 0:
                return ask(shop, "/authorize", authorize_body())
            sent(shop, 1)
            with locked(shop.gateway):
                time.sleep(1)
            return None

        data = pending(together(run, 2)[0], 10000)
        shop.gateway.stop()
        shop.open_processor()
        shop.open()
        same(shop.listener.wait(1)[0]["data"]["action_id"], data["action_id"])
        shop.books(line(authorized=10000))


def a_customers_token_that_takes_too_long_is_refused_also_with_locked_books():
    with Shop("--answer-within", "300") as shop:
        def run(number):
            if number == 0:
                return ask(shop, "/token", authorize_body(source="tok_down", cents=None))
            sent(shop, 1)
            with locked(shop.gateway):
                time.sleep(1)
            return None

        same(together(run, 2)[0].http, 503)


def a_processor_whose_books_are_locked_charges_later_and_once():
    for trouble in TROUBLES:
        with Shop("--answer-within", "1000") as shop:
            with trouble(shop.processor):
                data = pending(ask(shop, "/authorize", authorize_body()), 10000)
            shop.listener.wait(1)
            shop.books(line(authorized=10000))
            same(shop.counts()[0], 1)
            refused(ask(shop, "/capture", capture_body(data["transaction_token"], 10001, 10000)),
                    "AMOUNT_EXCEEDED")
            token_of(ask(shop, "/capture", capture_body(data["transaction_token"], 10000, 10000)),
                     10000)
