"""Tests of examples/eventloop: calls that wait for the backend. eventloop_calls.py PROGRAM FOLDER.
Each test's name is what must hold. The shop's own prices are TSHIRT 2900, HOODIE 5900 and BASEBHAT
1490; they leave when the backend has no answer in time."""

import os
import socket
import subprocess
import sys
import time

from eventloop_backend import WAIT, Backend
from pricebook_client import SECRET, SIGNATURE, Client, holds, price_body, same, sign
from sentences import passes

MANY = 200
program, folder = sys.argv[1], sys.argv[2]
backend = Backend({"TSHIRT": 2700, "HOODIE": 1111, "BASEBHAT": 1390})


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Host:
    """Answers within so many seconds."""

    def __init__(self, seconds, port=backend.server_address[1]):
        self.log = os.path.join(folder, "host.log")
        with open(self.log, "wb") as log:
            self.port = free_port()
            self.process = subprocess.Popen(
                [program, str(self.port), str(port), str(seconds)], stderr=log,
                env=dict(os.environ, CLX_SECRET=SECRET))
        self.client().close()

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        self.process.terminate()
        status = self.process.wait(2 * WAIT)
        if not failure:
            same(status, 0)

    def client(self):
        until = time.monotonic() + WAIT
        while True:
            try:
                return Client(self.port)
            except ConnectionRefusedError:
                holds(self.process.poll() is None and time.monotonic() < until, self.read_log())
                time.sleep(0.01)

    def read_log(self):
        with open(self.log, encoding="utf-8") as log:
            return log.read()

    def says(self, word):
        until = time.monotonic() + WAIT
        while word not in self.read_log().split():
            holds(time.monotonic() < until, "%s is not in the log: %s" % (word, self.read_log()))
            time.sleep(0.01)

    def ask(self, sku):
        """Sends a request; its answer is still to be read."""
        client = self.client()
        body = price_body(sku)
        client.head("/prices", [(SIGNATURE, sign(body)),
                                ("Content-Length", len(body))])
        client.send(body)
        return client


def costs(client, cents):
    answer = client.answer()
    client.close()
    same((answer.http, answer.json()["data"].get("unit_amount_cents")), (200, cents))


def the_price_is_that_of_the_backend():
    with Host(WAIT) as host:
        costs(host.ask("TSHIRT"), 2700)


def many_calls_are_in_flight_at_once():
    backend.hold("BASEBHAT")
    with Host(WAIT) as host:
        clients = [host.ask("BASEBHAT") for _ in range(MANY)]
        backend.wait_asked("BASEBHAT", MANY)  # none of them is answered yet
        costs(host.ask("TSHIRT"), 2700)  # nor does another one wait for them
        backend.let_go("BASEBHAT")
        for client in clients:
            costs(client, 1390)


def a_backend_that_is_late_is_not_waited_for():
    backend.hold("HOODIE")
    with Host(1) as host:
        costs(host.ask("HOODIE"), 5900)
        host.says("late")
        backend.let_go("HOODIE")
        host.says("stale")


def a_backend_that_knows_no_price_is_done_without():
    del backend.prices["HOODIE"]
    with Host(WAIT) as host:
        costs(host.ask("HOODIE"), 5900)
    backend.prices["HOODIE"] = 1111


def a_backend_that_is_gone_is_done_without():
    with Host(WAIT, free_port()) as host:
        costs(host.ask("TSHIRT"), 2900)


def what_is_unknown_without_the_backend_is_refused_without_it():
    with Host(WAIT) as host:
        client = host.ask("NOSUCHSKU")
        answer = client.answer()
        client.close()
        same((answer.http, answer.code()), (422, "UNKNOWN_SKU"))


def a_hang_up_cancels_and_its_late_result_is_for_nobody_else():
    backend.hold("HOODIE")
    backend.hold("BASEBHAT")
    asked = backend.asked.get("HOODIE", 0), backend.asked.get("BASEBHAT", 0)
    with Host(WAIT) as host:
        client = host.ask("HOODIE")
        backend.wait_asked("HOODIE", asked[0] + 1)
        client.close()
        host.says("gone")
        client = host.ask("BASEBHAT")  # by the call that is free now
        backend.wait_asked("BASEBHAT", asked[1] + 1)
        backend.let_go("HOODIE")
        host.says("stale")
        backend.let_go("BASEBHAT")
        costs(client, 1390)


TESTS = (the_price_is_that_of_the_backend, many_calls_are_in_flight_at_once,
         a_backend_that_is_late_is_not_waited_for, a_backend_that_knows_no_price_is_done_without,
         a_backend_that_is_gone_is_done_without,
         what_is_unknown_without_the_backend_is_refused_without_it,
         a_hang_up_cancels_and_its_late_result_is_for_nobody_else)

sys.exit(0 if all([passes(test) for test in TESTS]) else 1)
