"""Faults of examples/gateway and examples/processor."""

import os
import resource
import socket
import struct
import subprocess
import threading
import time

from gateway_client import (Shop, authorize_body, line, pending, setup, together, token_of)
from pricebook_client import SIGNATURE, WAIT, Client, holds, new_folder, same, sign
from pricebook_strangers import HEAD, Crowd
from scenario import (Clock, Disk, Newcomers, Readers, connect, descriptors, limited, short, until)

LIMIT = 3  # seconds that Commerce Layer waits for an answer
HOUR = 3600000


def pay(shop, *orders):
    """Pays orders of 100.00 each; every answer comes in time."""
    for order in orders:
        started = time.monotonic()
        shop.authorize(order=order, payment=order)
        holds(time.monotonic() - started < LIMIT, "Commerce Layer would not have waited so long")


def paid(*orders):
    return [line(order, authorized=10000) for order in sorted(orders)]


def asked(shop, body):
    """A connection that has asked, and whose answer is still to be read."""
    client = Client(shop.gateway.port)
    client.head("/authorize", [(SIGNATURE, sign(body)), ("Content-Length", len(body))])
    client.send(body)
    return client


# -------- clients --------


def slow_readers_keep_no_payment_out():
    with Shop() as shop:
        for number, port in enumerate((shop.gateway.port, shop.processor.port)):
            with Readers(port, 600), Newcomers(port):
                pay(shop, "a%d" % number, "b%d" % number)
        shop.books(*paid("a0", "b0", "a1", "b1"))


@short
def who_closes_his_side_while_he_waits_is_charged_once_and_known_to_be_unanswered():
    for end in (socket.SHUT_WR, socket.SHUT_RDWR):
        with Shop("--answer-within", "2900") as shop:
            client = asked(shop, authorize_body())
            client.socket.shutdown(end)
            answer = client.answer()
            client.close()
            shop.books(*paid("ord1"))
            until(lambda: "POST /authorize" in shop.gateway.read_log(), "its end is not logged")
            time.sleep(0.5)  # what was answered is noted a little later
            text, _ = shop.reconcile()
            holds(("unanswered %d" % (answer is None)) in text, text)
            shop.authorize(failures=1)
            shop.reconciled()
            same(shop.counts(), (1, 0))


def who_goes_away_at_any_moment_is_charged_once_and_told_when_he_asks_again():
    orders = ["ord%03d" % number for number in range(120)]
    with Shop() as shop:
        before = descriptors(shop.gateway.process.pid)

        def leave(number):
            client = asked(shop, authorize_body(order=orders[number], payment=orders[number]))
            time.sleep(number % 12 / 1000)
            client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.close()

        for first in range(0, len(orders), 12):
            together(lambda n, at=first: leave(at + n), 12)
        for order in orders:
            shop.authorize(order=order, payment=order, failures=1)
        shop.books(*paid(*orders))
        same(shop.counts()[0], len(orders))
        shop.reconciled()
        until(lambda: descriptors(shop.gateway.process.pid) <= before + 8, "connections stay open")


def three_thousand_connections_keep_no_payment_out():
    with Shop() as shop:
        for number, port in enumerate((shop.gateway.port, shop.processor.port)):
            crowd = [connect(port) for _ in range(3000)]
            pay(shop, "a%d" % number, "b%d" % number)
            for one in crowd:
                one.close()
        shop.books(*paid("a0", "b0", "a1", "b1"))


def a_flood_of_forged_payments_keeps_no_genuine_one_out_and_charges_nobody():
    over = threading.Event()

    def flood(shop):
        while not over.is_set():
            client = Client(shop.gateway.port)
            for number in range(50):
                body = authorize_body(order="forged%d" % number)
                same(client.post("/authorize", body, signature=sign(body, "x")).http, 401)
            client.close()

    with Shop() as shop:
        threads = [threading.Thread(target=flood, args=(shop,)) for _ in range(16)]
        for thread in threads:
            thread.start()
        orders = ["ord%02d" % number for number in range(50)]
        pay(shop, *orders)
        over.set()
        for thread in threads:
            thread.join()
        shop.books(*paid(*orders))


# -------- disks and descriptors --------


def a_full_disk_of_either_loses_no_payment_and_charges_none_twice():
    for whose in ("gateway", "processor"):
        with Disk() as disk:
            options = ["--db", os.path.join(disk.folder, "gateway.db")] if whose == "gateway" else []
            with Shop(*options, processor_db=whose == "processor" and disk.folder) as shop:
                pay(shop, "before")
                program = getattr(shop, whose)
                with disk.full(program.process.pid):
                    answers = together(lambda n: shop.post("/authorize", authorize_body(
                        order="ord%d" % n, payment="ord%d" % n)), 24)
                    for answer in answers:
                        holds(answer.http in (200, 202, 503), "%d" % answer.http)
                    holds(any(answer.http != 200 for answer in answers), "the disk was not full")
                orders = ["ord%d" % number for number in range(24)]
                for order in orders:
                    until(lambda o=order: shop.post("/authorize", authorize_body(
                        order=o, payment=o, failures=1)).http == 200, order + " is never paid")
                shop.books(*paid("before", *orders))


def out_of_descriptors_payments_are_refused_or_pending_and_none_is_lost():
    orders = ["ord%d" % number for number in range(24)]
    for whose in ("gateway", "processor"):
        with Shop() as shop:
            pay(shop, "before")
            pid = getattr(shop, whose).process.pid
            with limited(pid, resource.RLIMIT_NOFILE, descriptors(pid) + 4):
                with Crowd(getattr(shop, whose).port, 64, HEAD, b"X-Slow: 1\r\n"):
                    for order in orders[:6]:
                        body = authorize_body(order=order, payment=order)
                        try:
                            client = Client(shop.gateway.port)
                            client.socket.settimeout(1)
                            answer = client.post("/authorize", body)
                            client.close()
                        except OSError:
                            continue  # the connection was not taken
                        holds(answer is None or answer.http in (200, 202, 503), "%r" % answer)
            for order in orders:
                until(lambda o=order: shop.post("/authorize", authorize_body(
                    order=o, payment=o, failures=1)).http == 200, order + " is never paid")
            shop.books(*paid("before", *orders))


def too_few_descriptors_are_said_before_there_is_any_file():
    for name, options in (("gateway", ["--secret", "s", "--callback-url", "http://127.0.0.1:1/"]),
                          ("processor", [])):
        folder = new_folder()
        done = subprocess.run(
            [os.path.join(setup.build, name), "--db", os.path.join(folder, "db"), "--port", "0"] +
            options, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=WAIT, check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (300, 300)))
        same((done.returncode, b" 512 connections want " in done.stderr, os.listdir(folder)),
             (1, True, []))


# -------- clocks --------


def a_clock_that_is_set_while_payments_are_under_way_changes_none():
    for moved in (HOUR, -HOUR):
        with Clock() as clock, Shop("--answer-within", "300", env=clock.env) as shop:
            pay(shop, "before")
            client = asked(shop, authorize_body(order="slow", payment="slow", source="tok_slow"))
            time.sleep(0.2)
            clock.move(moved)
            answer = client.answer()
            client.close()
            # With its lease over, another worker may ask the processor, which has the charge.
            holds(answer.http in (200, 202), "it was answered with %d" % answer.http)
            shop.listener.wait(1)
            pay(shop, "after")
            same(shop.authorize(order="slow", payment="slow", source="tok_slow", failures=1),
                 answer.json()["data"]["transaction_token"])
            shop.books(*paid("after", "before", "slow"))
            same(shop.counts()[0], 3)


def a_clock_that_is_set_while_the_gateway_is_dead_leaves_no_payment_open():
    for moved in (HOUR, -HOUR, -24 * HOUR):
        with Clock() as clock, Shop("--answer-within", "100", env=clock.env) as shop:
            client = asked(shop, authorize_body(source="tok_slow"))
            pending(client.answer(), 10000)
            client.close()
            shop.gateway.kill()
            clock.move(moved)
            shop.open(env=clock.env)
            shop.listener.wait(1)
            shop.books(*paid("ord1"))
            same(shop.counts()[0], 1)


def a_clock_that_is_set_ahead_does_not_make_a_stop_longer_or_shorter():
    with Clock() as clock, Shop("--answer-within", "2900", env=clock.env) as shop:
        clock.move(24 * HOUR)
        client = asked(shop, authorize_body(source="tok_slow"))
        time.sleep(0.3)
        shop.gateway.process.terminate()
        clock.move(-24 * HOUR)
        token_of(client.answer(), 10000)
        client.close()
        started = time.monotonic()
        same(shop.gateway.process.wait(WAIT), 0)
        holds(time.monotonic() - started < 5, "the stop took too long")
        shop.open()
        shop.books(*paid("ord1"))
