"""Tests of examples/pricebook: books made by older versions, or by others. Each test's name is what
must hold.
"""

import contextlib
import os
import sqlite3
import threading

from pricebook_client import (HOODIE, SHIRT, Server, new_folder, order_body, price_body, refusal,
                              rows, run, same, success)

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
        same(rows(path, "PRAGMA user_version"), [(2,)])
        same(rows(path, "SELECT sku, unit_cents FROM prices"), [(SHIRT, 777)])


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
