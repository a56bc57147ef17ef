"""The webhooks of examples/pricebook with PostgreSQL, also while it is away:
pricebook_test.py BUILD_DIR [PART_OF_A_NAME]. Each test's name is what must hold.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "examples"))

import pricebook_client
import pricebook_events
import pricebook_status
import status_client
from postgres import Postgres
from pricebook_client import (WAIT, Server, events_of, holds, new_book, placed_body, price_body,
                              run, same)
from sentences import counted, passes, sentences_of

postgres = None


def migrate(url):
    return subprocess.run([pricebook_client.setup.program, "--events", url, "--migrate"],
                          stderr=subprocess.PIPE, timeout=WAIT, check=False).returncode


def database():
    """A new one with the tables of events."""
    url = postgres.database()
    same(migrate(url), 0)
    return url


def sql(url, statement):
    text = postgres.sql(statement, url.rsplit("/", 1)[1])
    return [tuple(line.split("|")) for line in text.splitlines()]


def post(server, key="ord"):
    return server.post("/webhooks", placed_body(key), topic="orders.place").http


# -------- tests --------


def a_database_without_tables_is_not_used_until_it_is_migrated():
    url = postgres.database()
    status, text, _ = run("--db", ":memory:", "--events", url, "--port", "0", "--secret", "s")
    holds(status == 1 and "--migrate" in text, text)
    for _ in range(2):
        same(migrate(url), 0)
    with Server(events=url) as server:
        same(post(server), 200)


def a_database_that_is_shared_with_gateways_keeps_both_tables():
    url = database()
    gateway = os.path.join(os.path.dirname(pricebook_client.setup.program), "gateway")
    same(subprocess.run([gateway, "--db", url, "--migrate"], check=False).returncode, 0)
    same(migrate(url), 0)
    same(sql(url, "SELECT version FROM schema_version ORDER BY version"), [("1",), ("3",)])


def while_the_database_is_stopped_webhooks_get_500_and_prices_do_not():
    path = new_book()
    server, port = pricebook_status.status_server(db=path)
    with server:
        same(post(server, "one"), 200)
        postgres.stop(signal.SIGQUIT)
        try:
            for _ in range(5):
                started = time.time()
                same(post(server, "two"), 500)
                holds(time.time() - started < 2, "it took long")
                same(server.post("/prices", price_body()).http, 200)
            same(status_client.said(port, "/ready"),
                 (200, "ready, but for webhooks: their database does not answer"))
            same(pricebook_status.up(port), [1, 0])
        finally:
            postgres.start()
        until = time.time() + WAIT
        while post(server, "two") != 200:
            holds(time.time() < until, "the database is not found again")
            time.sleep(0.05)
        same(pricebook_events.seen(path), [("one", "1001", 0), ("two", "1001", 0)])
        same(status_client.said(port, "/ready"), (200, "ready"))


def a_price_book_that_starts_while_the_database_is_away_has_prices_and_webhooks_later():
    path = new_book()
    events_of(path)
    postgres.stop(signal.SIGQUIT)
    try:
        server = Server(db=path)
        same(server.post("/prices", price_body()).http, 200)
        same(post(server), 500)
    finally:
        postgres.start()
    with server:
        until = time.time() + WAIT
        while post(server) != 200:
            holds(time.time() < until, "the database is not found")
            time.sleep(0.05)
        same(pricebook_events.seen(path), [("ord", "1001", 0)])


# -------- running --------


def main():
    global postgres
    setup = pricebook_client.setup
    setup.program = os.path.join(os.path.abspath(sys.argv[1]), "pricebook")
    setup.folder = tempfile.mkdtemp(prefix="pricebook.")
    setup.database = database
    setup.sql = sql
    tests = [a_database_without_tables_is_not_used_until_it_is_migrated,
             a_database_that_is_shared_with_gateways_keeps_both_tables,
             while_the_database_is_stopped_webhooks_get_500_and_prices_do_not,
             a_price_book_that_starts_while_the_database_is_away_has_prices_and_webhooks_later]
    tests += sentences_of(pricebook_events)
    with Postgres() as postgres:
        try:
            results = [passes(test) for test in tests
                       if len(sys.argv) < 3 or sys.argv[2] in test.__name__]
        finally:
            shutil.rmtree(setup.folder)
    return counted(results)


if __name__ == "__main__":
    sys.exit(main())
