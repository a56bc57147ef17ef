"""Tests of examples/pricebook: its status port, and its end. Each test's name is what must hold."""

import os
import resource
import sqlite3
import time

import status_client
from pricebook_client import (OLD_SECRET, SECRET, SIGNATURE, WAIT, Client, Server, holds,
                              new_book, new_folder, placed_body, price_body, rows, same, setup,
                              sign)
from start_client import bad_starts_leave_no_file, leaves_no_file


def status_server(*options, **more):
    """A server, and the port of its status."""
    status, path = status_client.options(new_folder())
    server = Server(*(status + list(options)), **more)
    return server, status_client.port_of(path)


def numbers_once(port, holds_for):
    """The metrics, once something holds for them: a request counts a little after its answer."""
    until = time.time() + WAIT
    numbers = status_client.Numbers(port)
    while not holds_for(numbers) and time.time() < until:
        time.sleep(0.02)
        numbers = status_client.Numbers(port)
    holds(holds_for(numbers), "the metrics do not get there: %r" % numbers.samples)
    return numbers


def requests_of(numbers, callback, http, status):
    return numbers.of("clx_requests_total", callback=callback, http=str(http), status=status)


def the_price_book_is_live_and_ready_and_has_metrics_from_the_start():
    server, port = status_server()
    with server:
        status_client.pages_are_right(port)
        numbers = status_client.Numbers(port)
        same(numbers.of("clx_consecutive_failures", callback="price"), 0)
        same(numbers.of("clx_breaker_failures"), 30)


def without_a_status_port_the_port_of_the_callbacks_says_nothing_of_the_server():
    with Server() as server:
        for path in ("/live", "/ready", "/metrics"):
            same(server.post(path, b"").http, 404)


def what_is_wrong_with_the_status_options_leaves_no_file():
    status_client.bad_status_options(bad_starts_leave_no_file, setup.program, ["--secret", "s"])
    status_client.an_address_that_is_none(leaves_no_file, setup.program, ["--secret", "s"])


def metrics_count_each_request_by_callback_answer_and_secret():
    server, port = status_server(secrets=(SECRET, OLD_SECRET))
    with server:
        for secret in (SECRET, SECRET, OLD_SECRET):
            same(server.post("/prices", price_body(), secret=secret).http, 200)
        same(server.post("/prices", price_body(), secret="of a stranger").http, 401)
        same(server.post("/prices", price_body(currency=None)).http, 422)
        same(server.post("/nowhere", b"").http, 404)
        numbers = numbers_once(port, lambda n: requests_of(n, "none", 404, "CLX_NO_ENDPOINT") == 1)
        same(requests_of(numbers, "price", 200, "CLX_OK"), 3)
        same(requests_of(numbers, "price", 401, "CLX_SIGNATURE_MISMATCH"), 1)
        same(requests_of(numbers, "price", 422, "CLX_MISSING_DATA"), 1)
        same(numbers.of("clx_signature_failures_total", callback="price"), 1)
        same(numbers.of("clx_missing_data_total", callback="price"), 1)
        same([numbers.of("clx_signature_key_total", key=key) for key in "0123"], [3, 1, 0, 0])
        same(numbers.of("clx_request_duration_seconds_count", callback="price"), 5)
        same(numbers.of("clx_request_left_seconds_count", callback="price"), 5)
        holds(numbers.of("clx_request_left_seconds_sum", callback="price") > 0, "no time was left")
        same(numbers.of("clx_request_body_bytes_total", callback="price"),
             4 * len(price_body()) + len(price_body(currency=None)))


def metrics_count_what_the_library_does_not_know():
    server, port = status_server()
    with server:
        body = price_body().replace(b'"sku_code"', b'"a_member_of_the_future":1,"sku_code"', 1)
        same(server.post("/prices", body).http, 200)
        numbers = numbers_once(port, lambda n: requests_of(n, "price", 200, "CLX_OK") == 1)
        same(numbers.of("clx_drift_total", kind="unknown_members"), 1)


def metrics_count_faults_in_a_row_of_signed_requests_until_a_success():
    server, port = status_server(db=os.path.join(new_folder(), "book.db"))
    with server:
        pid = server.process.pid
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, before[1]))  # its writes fail
        for _ in range(3):
            same(server.post("/webhooks", placed_body(), topic="orders.place").http, 500)
        same(server.post("/webhooks", placed_body(), topic="orders.place", secret="x").http, 401)
        status = "CLX_HANDLER_FAILED"
        numbers = numbers_once(port, lambda n: requests_of(n, "webhook", 401,
                                                           "CLX_SIGNATURE_MISMATCH") == 1)
        same(requests_of(numbers, "webhook", 500, status), 3)
        same(numbers.of("clx_consecutive_failures", callback="webhook"), 3)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        numbers = numbers_once(port, lambda n: requests_of(n, "webhook", 200, "CLX_OK") == 1)
        same(numbers.of("clx_consecutive_failures", callback="webhook"), 0)


def up(port):
    """Of the metrics: whether the prices can be read, and the orders."""
    numbers = status_client.Numbers(port)
    return [numbers.of("clx_pricebook_database_up", database=name) for name in ("prices", "orders")]


def a_price_book_whose_prices_cannot_be_read_is_not_ready_until_they_can():
    path = new_book()
    server, port = status_server(db=path)
    with server:
        same(up(port), [1, 1])
        rows(path, "ALTER TABLE prices RENAME TO away")
        same(status_client.said(port, "/ready"), (503, "the prices cannot be read"))
        same(up(port), [0, 1])
        same(status_client.said(port, "/live"), (200, "live"))
        rows(path, "ALTER TABLE away RENAME TO prices")
        same(status_client.said(port, "/ready"), (200, "ready"))
        same(up(port), [1, 1])


def a_price_book_without_its_orders_says_so_and_is_ready_for_prices():
    path = new_book()
    server, port = status_server(db=path)
    with server:
        db = sqlite3.connect(path + ".events", isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        same(status_client.said(port, "/ready"),
             (200, "ready, but for webhooks: their database does not answer"))
        same(up(port), [1, 0])
        same(server.post("/prices", price_body()).http, 200)
        db.execute("ROLLBACK")
        db.close()
        same(status_client.said(port, "/ready"), (200, "ready"))


def metrics_count_events_by_what_came_of_them():
    path = new_book()
    server, port = status_server(db=path)
    with server:
        for _ in range(3):
            same(server.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        db = sqlite3.connect(path + ".events", isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 500)
        db.execute("ROLLBACK")
        db.close()
        numbers = status_client.Numbers(port)
        same([numbers.of("clx_pricebook_events_total", result=result)
              for result in ("new", "before", "failed")], [1, 2, 1])


def metrics_count_requests_that_broke_off():
    server, port = status_server()
    with server:
        client = Client(server.port)
        client.head("/prices", [(SIGNATURE, sign(price_body())), ("Content-Length", 100000)])
        client.send(b"{")
        client.close()
        numbers = numbers_once(port, lambda n: requests_of(n, "price", 0, "aborted") == 1)
        same(numbers.of("clx_consecutive_failures", callback="price"), 0)  # whose is not known


def a_server_that_drains_is_not_ready_and_still_answers():
    server, port = status_server("--drain", "2")
    with server:
        server.process.terminate()
        until = time.time() + WAIT
        while status_client.said(port, "/ready")[0] == 200 and time.time() < until:
            time.sleep(0.01)
        same(status_client.said(port, "/ready"), (503, "draining"))
        same(status_client.said(port, "/live"), (200, "live"))
        same(Client(server.port).post("/prices", price_body()).http, 200)
        same(server.process.wait(WAIT), 0)
