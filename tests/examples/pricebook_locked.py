"""Tests of examples/pricebook: a book that cannot be read or written. Each test's name is what must
hold.
"""

import os
import resource
import sqlite3
import threading
import time

from pricebook_client import (SHIRT_DATA, Server, holds, new_folder, order_body, placed_body,
                              price_body, same, success)

LIMIT = 3  # seconds that Commerce Layer waits for an answer


def answers(server, path, count, body, topic=None):
    """The HTTP statuses of as many requests at once, each in time."""
    found = []

    def work(number):
        start = time.time()
        answer = server.post(path, body(number), topic=topic)
        found.append(answer.http if time.time() - start < LIMIT else "late")

    threads = [threading.Thread(target=work, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def an_event_that_cannot_be_recorded_gets_500_so_that_it_comes_again():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        db = sqlite3.connect(path + ".events")
        db.execute("BEGIN EXCLUSIVE")
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 500)
        db.rollback()
        db.close()
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        server.log_line("event orders.place of ord: recorded$")


def forty_events_at_once_for_locked_orders_get_500_in_time():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        db = sqlite3.connect(path + ".events", isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        found = answers(server, "/webhooks", 40, lambda n: placed_body(key="o%d" % n),
                        topic="orders.place")
        same(set(found), {500})
        db.execute("ROLLBACK")
        same(db.execute("SELECT count(*) FROM orders_seen").fetchone()[0], 0)
        found = answers(server, "/webhooks", 40, lambda n: placed_body(key="o%d" % n),
                        topic="orders.place")
        same(set(found), {200})
        same(db.execute("SELECT count(*) FROM orders_seen").fetchone()[0], 40)
        db.close()


def forty_requests_at_once_on_a_book_that_cannot_be_read_get_500_in_time():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        db = sqlite3.connect(path, isolation_level=None, timeout=20)
        db.execute("PRAGMA journal_mode = DELETE")  # look-ups then wait for a writer
        db.execute("BEGIN EXCLUSIVE")
        for path_, body in (("/prices", price_body), ("/validations", order_body),
                            ("/taxes", order_body)):
            same(set(answers(server, path_, 40, lambda n, make=body: make())), {500})
        db.execute("ROLLBACK")
        db.close()
        success(server.post("/prices", price_body()), SHIRT_DATA)


def a_file_that_may_not_grow_is_a_failed_write():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        success(server.post("/prices", price_body()), SHIRT_DATA)
        pid = server.process.pid
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, before[1]))
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 500)
        success(server.post("/prices", price_body()), SHIRT_DATA)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        holds(server.process.poll() is None, "the server ended")
