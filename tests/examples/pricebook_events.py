"""Tests of examples/pricebook: webhooks, and databases made by older versions. Each test's name is
what must hold.
"""

import contextlib
import os
import sqlite3
import threading

from pricebook_client import (HOODIE, SHIRT, Server, destroyed_body, event_body, new_folder,
                              order_body, placed_body, price_body, refusal, run, same, success)

# What the version before order validation made, with a price that its owner changed.
FIRST_SCHEMA = """
PRAGMA application_id = 1885499243;
CREATE TABLE prices (
  sku TEXT NOT NULL, currency TEXT NOT NULL, list TEXT NOT NULL DEFAULT '',
  unit_cents INTEGER NOT NULL CHECK (unit_cents BETWEEN 0 AND 100000000000),
  compare_at_cents INTEGER CHECK (compare_at_cents BETWEEN 0 AND 100000000000),
  PRIMARY KEY (sku, currency, list)) WITHOUT ROWID;
CREATE TABLE promotions (
  priority INTEGER PRIMARY KEY, name TEXT NOT NULL, currency TEXT NOT NULL,
  coupon TEXT, customer_tag TEXT,
  over_cents INTEGER NOT NULL DEFAULT 0 CHECK (over_cents BETWEEN 0 AND 100000000000),
  form INTEGER NOT NULL CHECK (form BETWEEN 1 AND 3),
  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
  sku_prefix TEXT NOT NULL DEFAULT '');
CREATE TABLE shipping (
  method TEXT NOT NULL, country TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL,
  price_cents INTEGER NOT NULL CHECK (price_cents BETWEEN 0 AND 100000000000),
  free_over_cents INTEGER CHECK (free_over_cents BETWEEN 0 AND 100000000000),
  PRIMARY KEY (method, country, currency)) WITHOUT ROWID;
INSERT INTO prices VALUES ('TSHIRTMM000000FFFFFFXLXX', 'EUR', '', 777, NULL);
"""


def rows(path, query):
    db = sqlite3.connect(path)
    found = db.execute(query).fetchall()
    db.close()
    return found


def seen(path):
    return rows(path, "SELECT order_id, number, destroyed FROM orders_seen ORDER BY order_id")


# -------- webhooks --------


def a_placed_order_is_recorded_once_however_often_the_event_comes():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        for _ in range(3):
            success(server.post("/webhooks", placed_body(), topic="orders.place"), {})
        same(seen(path), [("ord", "1001", 0)])
        server.log_line("event orders.place of ord: recorded$")
        server.log_line("event orders.place of ord: recorded before$")
    with Server(db=path) as server:
        success(server.post("/webhooks", placed_body(), topic="orders.place"), {})
        same(seen(path), [("ord", "1001", 0)])


def the_same_event_in_many_threads_at_once_is_recorded_once():
    path = os.path.join(new_folder(), "book.db")
    wrong = []

    def work(server):
        client = server.client()
        for i in range(10):
            for _ in range(5):  # a busy database gives 500, and the event comes again
                answer = client.post("/webhooks", placed_body("ord%d" % i), topic="orders.place")
                if answer.http == 200:
                    break
            else:
                wrong.append(answer.body)

    with Server("--threads", "8", db=path) as server:
        threads = [threading.Thread(target=work, args=(server,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        same(wrong, [])
        same(seen(path), [("ord%d" % i, "1001", 0) for i in range(10)])
        same(server.read_log().count(": recorded\n"), 10)


def two_orders_are_two_rows():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        server.post("/webhooks", placed_body("one", "1"), topic="orders.place")
        server.post("/webhooks", placed_body("two", "2"), topic="orders.place")
        same(seen(path), [("one", "1", 0), ("two", "2", 0)])


def an_event_that_cannot_be_recorded_gets_500_so_that_it_comes_again():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        db = sqlite3.connect(path)
        db.execute("BEGIN EXCLUSIVE")
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 500)
        db.rollback()
        db.close()
        same(seen(path), [])
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        same(seen(path), [("ord", "1001", 0)])


def a_destroyed_order_is_marked_and_its_number_forgotten():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        server.post("/webhooks", placed_body("one", "1"), topic="orders.place")
        server.post("/webhooks", placed_body("two", "2"), topic="orders.place")
        success(server.post("/webhooks", destroyed_body("one"), topic="orders.destroy"), {})
        same(seen(path), [("one", None, 1), ("two", "2", 0)])
        server.log_line("event orders.destroy of one: marked$")
        success(server.post("/webhooks", destroyed_body("three"), topic="orders.destroy"), {})
        server.log_line("event orders.destroy of three: not in the book$")


def a_body_signed_for_another_topic_does_nothing_under_this_one():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        server.post("/webhooks", placed_body(), topic="orders.place")
        refusal(server.post("/webhooks", placed_body(), topic="orders.destroy"), 422,
                "NOT_DESTROYED")
        pending = event_body(key="new", status="pending", placed_at=None, number="2")
        refusal(server.post("/webhooks", pending, topic="orders.place"), 422, "NOT_PLACED")
        customer = event_body("customers", "cus", email="a@example.com")
        refusal(server.post("/webhooks", customer, topic="orders.place"), 422, "NOT_PLACED")
        refusal(server.post("/webhooks", customer, topic="orders.destroy"), 422, "NOT_DESTROYED")
        same(seen(path), [("ord", "1001", 0)])


def other_events_of_orders_are_logged_and_recorded_nowhere():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        success(server.post("/webhooks", placed_body(), topic="orders.approve"), {})
        server.log_line("event orders.approve of ord: noted$")
        same(seen(path), [])


def an_event_of_anything_else_is_received():
    with Server() as server:
        body = event_body("customers", "cus", email="a@example.com")
        success(server.post("/webhooks", body, topic="customers.create"), {})
        success(server.post("/webhooks", event_body("comets", "one"), topic="comets.pass"), {})


def an_event_without_topic_gets_400():
    with Server() as server:
        refusal(server.post("/webhooks", placed_body()), 400, "TOPIC_MISSING")


def an_event_cannot_fake_a_line_of_the_log():
    body = event_body(key="a\n2026-01-01T00:00:00.000Z\x1b[2K", status="approved")
    with Server() as server:
        success(server.post("/webhooks", body, topic="orders.approve"), {})
        server.log_line(r"event orders.approve of a\?2026-01-01T00:00:00\.000Z\?\[2K: noted$")


# -------- older databases --------


def a_database_of_the_first_version_gets_the_new_tables_and_keeps_its_rows():
    path = os.path.join(new_folder(), "book.db")
    db = sqlite3.connect(path)
    db.executescript(FIRST_SCHEMA)
    db.close()
    for _ in range(2):
        with Server(db=path) as server:
            same(server.post("/prices", price_body()).json()["data"]["unit_amount_cents"], 777)
            refusal(server.post("/prices", price_body(sku=HOODIE)), 422, "UNKNOWN_SKU")
            success(server.post("/validations", order_body()), {})
            same(server.post("/taxes", order_body()).json()["data"]["tax_rate"], 0.22)
            same(server.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        same(rows(path, "PRAGMA user_version"), [(2,)])
        same(rows(path, "SELECT sku, unit_cents FROM prices"), [(SHIRT, 777)])
        same(seen(path), [("ord", "1001", 0)])


def a_row_that_the_owner_deleted_does_not_come_back():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        refusal(server.post("/validations", order_body(subtotal=1)), 422, "BELOW_MINIMUM")
    db = sqlite3.connect(path)
    with db:
        db.execute("DELETE FROM order_minimums")
    db.close()
    with Server(db=path) as server:
        success(server.post("/validations", order_body(subtotal=1)), {})


def an_upgrade_that_fails_leaves_the_database_as_it_was():
    path = os.path.join(new_folder(), "book.db")
    db = sqlite3.connect(path)
    db.executescript(FIRST_SCHEMA + "CREATE TABLE taxes (mine TEXT);")
    db.close()
    before = rows(path, "SELECT name FROM sqlite_master ORDER BY name")
    status, text, _ = run("--db", path, "--port", "0", "--secret", "s")
    same((status, "table taxes already exists" in text), (1, True))
    same(rows(path, "SELECT name FROM sqlite_master ORDER BY name"), before)
    same(rows(path, "PRAGMA user_version"), [(0,)])


def a_database_of_a_newer_version_is_left_alone():
    path = os.path.join(new_folder(), "book.db")
    db = sqlite3.connect(path)
    db.executescript(FIRST_SCHEMA + "PRAGMA user_version = 3;")
    db.close()
    status, text, _ = run("--db", path, "--port", "0", "--secret", "s")
    same((status, "newer pricebook" in text), (1, True))
    same(rows(path, "PRAGMA user_version"), [(3,)])


def programs_that_start_with_the_same_old_database_upgrade_it_once():
    path = os.path.join(new_folder(), "book.db")
    db = sqlite3.connect(path)
    db.executescript(FIRST_SCHEMA)
    db.close()
    servers = []
    threads = [threading.Thread(target=lambda: servers.append(Server(db=path))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with contextlib.ExitStack() as stack:
        for server in servers:
            stack.enter_context(server)
        same(len(servers), 4)
        for server in servers:
            success(server.post("/validations", order_body()), {})
    same(rows(path, "SELECT count(*) FROM taxes"), [(5,)])
