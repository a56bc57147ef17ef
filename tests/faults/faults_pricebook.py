"""Faults of examples/pricebook."""

import contextlib
import os
import resource
import socket
import sqlite3
import struct
import subprocess
import threading
import time

import status_client
from pricebook_client import (SHIRT_DATA, SIGNATURE, WAIT, Client, Server, events_of, holds,
                              new_folder, placed_body, price_body, same, setup, sign, success)
from pricebook_strangers import HEAD, Crowd
from scenario import (Clock, Disk, Newcomers, Readers, connect, descriptors, limited, short, until)

BODY = price_body()


def place(server, key):
    """The HTTP status of an event; None when the server ended without an answer."""
    try:
        client = Client(server.port)
        answer = client.post("/webhooks", placed_body(key=key), topic="orders.place")
        client.close()
        return answer and answer.http
    except OSError:
        return None


def rows(path):
    """Of the orders that were placed, as the book has them; the book must be whole."""
    db = sqlite3.connect(events_of(path), timeout=WAIT)
    same(db.execute("PRAGMA integrity_check").fetchone()[0], "ok")
    found = [key for key, in db.execute("SELECT order_id FROM orders_seen")]
    db.close()
    return sorted(found)


def in_pieces(server, pause=0.2):
    """A good request whose body comes a little later than its head."""
    client = Client(server.port)
    client.head("/prices", [(SIGNATURE, sign(BODY)), ("Content-Length", len(BODY))])
    time.sleep(pause)
    client.send(BODY)
    answer = client.answer()
    client.close()
    holds(answer is not None, "a good request was cut off")
    success(answer, SHIRT_DATA)


# -------- its end --------


@short
def killed_again_and_again_it_has_every_event_that_it_said_it_took_and_each_once():
    path = os.path.join(new_folder(), "book.db")
    asked, taken = set(), set()
    over = threading.Event()
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(Server(db=path))]

        def shop(number):
            count = 0
            while not over.is_set():
                key = "ord%d-%d" % (number, count)
                asked.add(key)
                if place(servers[-1], key) == 200:
                    taken.add(key)
                    count += 1

        threads = [threading.Thread(target=shop, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for _ in range(6):
            time.sleep(0.2)
            servers[-1].process.kill()
            servers[-1].process.wait()
            servers.append(stack.enter_context(Server("--port", str(servers[0].port), db=path)))
        over.set()
        for thread in threads:
            thread.join()
        found = rows(path)
    same((sorted(taken - set(found)), len(found)), ([], len(set(found))))
    same(sorted(set(found) - asked), [])
    holds(len(taken) > 20, "only %d events" % len(taken))


# -------- disks --------


def a_full_disk_refuses_events_and_nothing_else_and_none_that_was_taken_is_lost():
    with Disk() as disk:
        path = os.path.join(disk.folder, "book.db")
        log = os.path.join(disk.folder, "log")
        with Server("--log", log, db=path) as server:
            taken = [key for key in ("one", "two") if place(server, key) == 200]
            with disk.full(server.process.pid):
                for number in range(400):
                    if place(server, "full%d" % number) == 200:
                        taken.append("full%d" % number)
                    success(server.post("/prices", BODY), SHIRT_DATA)
                same(place(server, "late"), 500)
            same(place(server, "late"), 200)
            taken.append("late")
        same(rows(path), sorted(taken))


# -------- clients --------


@short
def slow_readers_keep_no_good_request_out():
    with Server("--timeout", "3600") as server:
        with Readers(server.port, 600):
            with Newcomers(server.port):
                for _ in range(5):
                    in_pieces(server)


def slow_readers_are_cut_off_at_their_deadline():
    with Server("--timeout", "1") as server:
        before = descriptors(server.process.pid)
        with Readers(server.port, 20):
            until(lambda: descriptors(server.process.pid) <= before, "a slow reader stays")


@short
def who_closes_his_side_after_asking_is_answered():
    with Server() as server:
        for _ in range(50):
            client = Client(server.port)
            client.head("/prices", [(SIGNATURE, sign(BODY)), ("Content-Length", len(BODY))])
            client.send(BODY)
            client.socket.shutdown(socket.SHUT_WR)
            success(client.answer(), SHIRT_DATA)
            same(client.answer(), None)
            client.close()


def connections_that_end_anywhere_leave_nothing_open():
    head = HEAD + b"%s: %s\r\n" % (SIGNATURE.encode(), sign(BODY).encode())
    whole = head + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
    with Server() as server:
        success(server.post("/prices", BODY), SHIRT_DATA)
        before = descriptors(server.process.pid)
        for reset in (False, True):
            for cut in range(0, len(whole), 3):
                one = socket.create_connection(("127.0.0.1", server.port))
                one.sendall(whole[:cut])
                if reset:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                else:
                    one.shutdown(socket.SHUT_WR)
                one.close()
        until(lambda: descriptors(server.process.pid) <= before, "connections stay open")
        success(server.post("/prices", BODY), SHIRT_DATA)


def five_thousand_connections_keep_no_good_request_out():
    with Server("--timeout", "3600") as server:
        crowd = [connect(server.port) for _ in range(5000)]
        for _ in range(10):
            in_pieces(server, 0.05)
        for one in crowd:
            one.close()


def a_flood_of_wrong_requests_keeps_no_good_one_out():
    over = threading.Event()

    def flood(server):
        while not over.is_set():
            client = Client(server.port)
            for _ in range(50):
                same(client.post("/prices", BODY, signature="x").http, 401)
            client.close()

    with Server() as server:
        threads = [threading.Thread(target=flood, args=(server,)) for _ in range(16)]
        for thread in threads:
            thread.start()
        slowest = 0
        for _ in range(100):
            started = time.monotonic()
            success(server.post("/prices", BODY), SHIRT_DATA)
            slowest = max(slowest, time.monotonic() - started)
        over.set()
        for thread in threads:
            thread.join()
        holds(slowest < 3, "Commerce Layer would not have waited so long")


# -------- descriptors --------


@short
def a_server_that_may_not_have_as_many_connections_as_it_is_told_says_so():
    limit = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (300, 300))
    done = subprocess.run([setup.program, "--db", ":memory:", "--port", "0", "--secret", "s"],
                          preexec_fn=limit, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=WAIT, check=False)
    same((done.returncode, b": 512 connections want " in done.stderr), (1, True))


@short
def a_limit_of_descriptors_that_may_be_raised_is_raised():
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (300, before[1]))
    try:
        with Server() as server:
            resource.setrlimit(resource.RLIMIT_NOFILE, before)
            holds(resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)[0] > 512, "it is not")
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def out_of_descriptors_it_goes_on_and_answers_again_once_there_are_some():
    with Server("--timeout", "2", db=os.path.join(new_folder(), "book.db")) as server:
        success(server.post("/prices", BODY), SHIRT_DATA)
        pid = server.process.pid
        with limited(pid, resource.RLIMIT_NOFILE, descriptors(pid) + 8):
            with Crowd(server.port, 100, HEAD, b"X-Slow: 1\r\n"):
                time.sleep(1)
            in_pieces(server)
        same(place(server, "after"), 200)


# -------- a clock --------


@short
def a_clock_that_is_set_neither_cuts_a_request_off_nor_keeps_the_server_from_stopping():
    for first, then in ((24, -24), (-24, 24)):
        with Clock() as clock, Server("--timeout", "3", env=clock.env) as server:
            idle = server.client()
            success(idle.post("/prices", BODY), SHIRT_DATA)
            clock.move(first * 3600000)
            success(idle.post("/prices", BODY), SHIRT_DATA)
            in_pieces(server)
            slow = server.client()
            slow.head("/prices", [(SIGNATURE, sign(BODY)), ("Content-Length", len(BODY))])
            time.sleep(0.2)
            server.process.terminate()
            time.sleep(0.2)
            clock.move(then * 3600000)
            time.sleep(0.2)
            slow.send(BODY)
            success(slow.answer(), SHIRT_DATA)
            same(server.process.wait(WAIT), 0)


# -------- its other port --------


def slow_ones_on_the_status_port_keep_nobody_from_it():
    status, path = status_client.options(new_folder())
    with Server(*status) as server:
        port = status_client.port_of(path)
        with Crowd(port, 600, b"GET /live HTTP/1.1\r\nHost: a\r\n", b"X-Slow: 1\r\n"):
            for _ in range(10):
                same(status_client.said(port, "/live"), (200, "live"))
                time.sleep(0.1)
        with Readers(port, 100, b"GET /live HTTP/1.1\r\nHost: a\r\n\r\n"):
            for _ in range(10):
                same(status_client.said(port, "/live"), (200, "live"))
        success(server.post("/prices", BODY), SHIRT_DATA)
