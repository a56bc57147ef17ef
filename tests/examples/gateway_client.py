"""What the tests of examples/gateway stand on: payments as Commerce Layer asks for them, the two
programs as child processes, their books, and somebody who takes call backs.
"""

import http.server
import json
import os
import signal
import sqlite3
import subprocess
import threading
import time

from pricebook_client import (SECRET, SIGNATURE, WAIT, Client, document, holds, new_folder,
                              resource, same, sign)


class Setup:
    build = ""  # the folder of both programs
    database = None  # makes a database for a gateway; its URL. None: a file
    sql = None  # runs a statement in the database of such an URL


setup = Setup()


# -------- requests, as Commerce Layer makes them --------


def authorize_body(order="ord1", source="tok_visa", cents=10000, currency="EUR", payment="pay1",
                   failures=0):
    """`failures` changes what differs when the same thing is asked again."""
    total = {"currency_code": currency, "total_amount_with_taxes_cents": cents,
             "circuit_failure_count": failures}
    if cents is None:
        del total["total_amount_with_taxes_cents"]
    order = resource("orders", order, total)
    attributes = {"payment_source_token": source,
                  "updated_at": "2026-03-01T10:00:0%d.000Z" % failures}
    return document(resource("external_payments", payment, attributes, {"order": order}), [order])


def transaction_body(kind, key, order, attributes, failures):
    order = resource("orders", order, {"circuit_failure_count": failures})
    return document(resource(kind, key, attributes, {"order": order}), [order])


def capture_body(token, cents, balance, currency="EUR", order="ord1", failures=0):
    attributes = {"token": token, "currency_code": currency, "capture_amount_cents": cents,
                  "capture_balance_cents": balance, "void_balance_cents": balance}
    return transaction_body("authorizations", "aut1", order, attributes, failures)


def void_body(token, balance, currency="EUR", order="ord1", failures=0):
    attributes = {"token": token, "currency_code": currency, "void_balance_cents": balance}
    return transaction_body("authorizations", "aut1", order, attributes, failures)


def refund_body(token, cents, balance, currency="EUR", order="ord1", key="cap1", failures=0):
    attributes = {"token": token, "currency_code": currency, "refund_amount_cents": cents,
                  "refund_balance_cents": balance}
    return transaction_body("captures", key, order, attributes, failures)


# -------- programs --------


class Program:
    """One of the two programs; its database and log stay in `folder` when it is run again."""

    def __init__(self, name, folder, options, port=0, env=None):
        self.folder = folder
        self.log = os.path.join(folder, name + ".log")
        self.db = os.path.join(folder, name + ".db")
        if "--db" in options:
            self.db = options[options.index("--db") + 1]
        self.name = name
        port_file = os.path.join(folder, name + ".port")
        if os.path.exists(port_file):
            os.remove(port_file)
        self.process = subprocess.Popen(
            [os.path.join(setup.build, name), "--db", self.db, "--log", self.log, "--port",
             str(port), "--port-file", port_file] + list(options),
            env=dict(os.environ, **(env or {})))
        until = time.time() + WAIT
        while not os.path.exists(port_file):
            if self.process.poll() is not None or time.time() > until:
                self.stop(check=False)
                raise AssertionError(name + " did not start: " + self.read_log())
            time.sleep(0.01)
        with open(port_file, encoding="ascii") as file:
            self.port = int(file.read())

    def read_log(self):
        with open(self.log, encoding="utf-8") as file:
            return file.read()

    def stop(self, check=True):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(WAIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        if check:
            same((self.name, self.process.returncode), (self.name, 0))

    def kill(self):
        self.process.kill()
        self.process.wait()

    def killed(self):
        """Waits until it killed itself."""
        self.process.wait(WAIT)
        same(self.process.returncode, -signal.SIGKILL)

    def books(self):
        text, status = self.task("--books")
        same((text, status), (text, 0))
        return text.splitlines()

    def task(self, *options):
        """Something that it does for a person: what it prints, and its status."""
        done = subprocess.run([os.path.join(setup.build, self.name), "--db", self.db] +
                              list(options), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=WAIT, check=False)
        return done.stdout.decode(), done.returncode


class Shop:
    """A gateway, its processor, and the listener for its call backs."""

    def __init__(self, *options, env=None, processor=True, url=None, processor_db=None):
        self.folder = new_folder()
        self.options = options
        self.listener = Listener()
        self.url = url or self.listener.url
        self.processor = Program("processor", self.folder, [] if not processor_db else
                                 ["--db", os.path.join(processor_db, "processor.db")])
        self.processor_port = self.processor.port
        if not processor:
            self.processor.stop()
        self.gateway = None
        if setup.database:
            self.options += ("--db", setup.database())
        self.open(env)

    def open(self, env=None, options=None):
        """Starts the gateway, again after it ended."""
        options = list(self.options if options is None else options)
        if setup.database and "--db" not in options:
            options += self.options[-2:]
        self.gateway = Program("gateway", self.folder, options + [
            "--secret", SECRET, "--callback-url", self.url, "--replica", "one",
            "--processor", "http://127.0.0.1:%d" % self.processor_port], env=env)

    def open_processor(self):
        self.processor = Program("processor", self.folder, [], port=self.processor_port)

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        try:
            if self.gateway.process.poll() is None:
                self.gateway.stop(check=not failure)
        finally:
            if self.processor.process.poll() is None:
                self.processor.stop(check=not failure)
            self.listener.stop()

    def post(self, path, body, **options):
        """The answer; None when the gateway ended without one."""
        try:
            client = Client(self.gateway.port)
            answer = client.post(path, body, **options)
            client.close()
            return answer
        except (ConnectionError, TimeoutError):
            return None

    def authorize(self, **fields):
        cents = fields.get("cents", 10000)
        return token_of(self.post("/authorize", authorize_body(**fields)), cents)

    def capture(self, token, cents, balance, **fields):
        body = capture_body(token, cents, balance, **fields)
        return token_of(self.post("/capture", body), cents)

    def books(self, *lines, unsettled=0, undelivered=0):
        """Waits until the gateway's books hold this, and checks that the processor's agree."""
        wanted = list(lines) + ["unsettled %d undelivered %d" % (unsettled, undelivered)]
        until = time.time() + WAIT
        while self.gateway.books() != wanted and time.time() < until:
            time.sleep(0.02)
        same(self.gateway.books(), wanted)
        same(self.processor.books(), list(lines))

    def sql(self, statement):
        """Changes the gateway's books while it runs."""
        if setup.database:
            setup.sql(self.options[-1], statement)
            return
        books = sqlite3.connect(self.gateway.db)
        with books:
            books.execute(statement)
        books.close()

    def reconcile(self):
        """The comparison of both books, and its status."""
        return self.gateway.task("--reconcile", "--processor",
                                 "http://127.0.0.1:%d" % self.processor_port)

    def reconciled(self):
        """Waits until both books agree: an answer is noted a little after it left."""
        until = time.time() + WAIT
        while self.reconcile()[1] != 0 and time.time() < until:
            time.sleep(0.05)
        same(self.reconcile()[1], 0)

    def counts(self):
        """Of the processor: requests done with success, and how often one was repeated."""
        client = Client(self.processor_port)
        client.head("/books", [], method="GET")
        books = client.answer().json()
        client.close()
        return books["done"], books["repeated"]


def line(order="ord1", currency="EUR", authorized=0, captured=0, voided=0, refunded=0):
    return ("%s %s authorized %d captured %d voided %d refunded %d to-capture %d to-refund %d" %
            (order, currency, authorized, captured, voided, refunded,
             authorized - captured - voided, captured - refunded))


# -------- answers --------


def token_of(answer, cents):
    """The token of a success for this amount."""
    holds(answer is not None, "no answer")
    same((answer.http, answer.json()["success"]), (200, True))
    data = answer.json()["data"]
    same(data["amount_cents"], cents)
    holds(data["transaction_token"], "no token")
    return data["transaction_token"]


def pending(answer, cents):
    """The data of a pending answer."""
    holds(answer is not None, "no answer")
    same((answer.http, answer.json()["success"]), (202, True))
    data = answer.json()["data"]
    same(data["amount_cents"], cents)
    holds(data["transaction_token"] and data["action_id"], "a pending answer lacks its ids")
    return data


def refused(answer, code, http=422):
    holds(answer is not None, "no answer")
    body = answer.json()
    same((answer.http, body["success"], body["data"]["error"]["code"]), (http, False, code))


def together(work, count):
    """Runs work(number) in threads; the results in order. Raises what one of them raised."""
    results = [None] * count
    failures = []

    def run(number):
        try:
            results[number] = work(number)
        except Exception as failure:
            failures.append(failure)

    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results


# -------- call backs --------


class Listener:
    """Takes call backs: good signatures only, after refusing the first `refuse`."""

    def __init__(self):
        listener = self
        self.calls = []
        self.refuse = 0

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status = listener.take(self.headers, body)
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d/back" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def take(self, headers, body):
        if headers[SIGNATURE] != sign(body):
            return 401
        if headers["Content-Type"] != "application/json":
            return 415
        if self.refuse > 0:
            self.refuse -= 1
            return 503
        self.calls.append((time.time(), json.loads(body)))
        return 200

    def wait(self, count):
        """The call backs so far, once there are that many."""
        until = time.time() + WAIT
        while len(self.calls) < count and time.time() < until:
            time.sleep(0.02)
        same(len(self.calls), count)
        return [body for _, body in self.calls]

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
