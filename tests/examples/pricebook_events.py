"""Tests of examples/pricebook: webhooks, in a file and in PostgreSQL. Each test's name is what must
hold.
"""

import contextlib
import threading

from pricebook_client import (Server, destroyed_body, event_body, events_of, holds, new_book,
                              placed_body, refusal, rows, same, success)


def seen(path):
    found = rows(events_of(path), "SELECT order_id, number, destroyed FROM orders_seen"
                 " ORDER BY order_id")
    return [(key, number or None, int(destroyed)) for key, number, destroyed in found]


# -------- webhooks --------


def a_placed_order_is_recorded_once_however_often_the_event_comes():
    path = new_book()
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
    path = new_book()
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
    path = new_book()
    with Server(db=path) as server:
        server.post("/webhooks", placed_body("one", "1"), topic="orders.place")
        server.post("/webhooks", placed_body("two", "2"), topic="orders.place")
        same(seen(path), [("one", "1", 0), ("two", "2", 0)])


def a_destroyed_order_is_marked_and_its_number_forgotten():
    path = new_book()
    with Server(db=path) as server:
        server.post("/webhooks", placed_body("one", "1"), topic="orders.place")
        server.post("/webhooks", placed_body("two", "2"), topic="orders.place")
        success(server.post("/webhooks", destroyed_body("one"), topic="orders.destroy"), {})
        same(seen(path), [("one", None, 1), ("two", "2", 0)])
        server.log_line("event orders.destroy of one: marked$")
        success(server.post("/webhooks", destroyed_body("one"), topic="orders.destroy"), {})
        server.log_line("event orders.destroy of one: marked before$")


def an_order_that_is_destroyed_before_it_is_placed_stays_destroyed():
    path = new_book()
    with Server(db=path) as server:
        success(server.post("/webhooks", destroyed_body("one"), topic="orders.destroy"), {})
        success(server.post("/webhooks", placed_body("one", "1"), topic="orders.place"), {})
        same(seen(path), [("one", None, 1)])


def a_body_signed_for_another_topic_does_nothing_under_this_one():
    path = new_book()
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
    path = new_book()
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


# -------- several price books, and time --------


def recorded(servers):
    """How often an event was recorded by all of them."""
    return sum(server.read_log().count(": recorded\n") for server in servers)


def each_of(servers, work):
    threads = [threading.Thread(target=work, args=(server,)) for server in servers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def an_event_that_comes_to_several_price_books_at_once_is_recorded_by_one():
    path = new_book()
    count = 30
    gate = threading.Barrier(3)
    wrong = []

    def work(server):
        client = server.client()
        for i in range(count):
            gate.wait()
            for _ in range(20):  # where a database is busy, the event comes again
                answer = client.post("/webhooks", placed_body("ord%02d" % i), topic="orders.place")
                if answer.http == 200:
                    break
            else:
                wrong.append(answer.body)

    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(Server(db=new_book(), events=events_of(path)))
                   for _ in range(3)]
        each_of(servers, work)
        same(wrong, [])
        same(seen(path), [("ord%02d" % i, "1001", 0) for i in range(count)])
        same(recorded(servers), count)
        holds(sum(": recorded\n" in server.read_log() for server in servers) > 1,
              "one of them did all")


def what_one_price_book_recorded_another_knows():
    path = new_book()
    with Server(db=new_book(), events=events_of(path)) as first:
        same(first.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        with Server(db=new_book(), events=events_of(path)) as second:
            same(second.post("/webhooks", placed_body(), topic="orders.place").http, 200)
            second.log_line("event orders.place of ord: recorded before$")
            same(recorded([first, second]), 1)


def keys_are_forgotten_after_sixty_days_two_for_each_new_one():
    path = new_book()
    day = 86400000
    with Server(db=path) as server:
        same(server.post("/webhooks", placed_body("one"), topic="orders.place").http, 200)
        for name, age in (("a", 61), ("b", 62), ("c", 63), ("d", 59)):
            rows(events_of(path), "INSERT INTO events (key, at) SELECT '%s', at - %d FROM events"
                 " WHERE length(key) > 1" % (name, age * day))
        for left in (["a", "d"], ["d"], ["d"]):
            order = "ord%d" % len(seen(path))
            same(server.post("/webhooks", placed_body(order), topic="orders.place").http, 200)
            found = rows(events_of(path), "SELECT key FROM events WHERE length(key) = 1"
                         " ORDER BY key")
            same([key for key, in found], left)
        same(len(seen(path)), 4)
        same(server.post("/webhooks", placed_body("one"), topic="orders.place").http, 200)
        server.log_line("event orders.place of one: recorded before$")
