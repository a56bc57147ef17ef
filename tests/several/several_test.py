"""A storm of payments over several gateways while parts of it die, stop and come back:
several_test.py BUILD_DIR REPORT.json [SEED [SECONDS]]. Beside the report it draws a plot.

Nothing may be charged twice or lost, every payment ends with an answer or a call back, and the books
of the gateways and of the processor are equal.
"""

import http.client
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time

import machines
import gateway_client
import pricebook_client
import several_plot
from gateway_client import authorize_body, capture_body, line, refund_body
from machines import LEASE, Machines
from pricebook_client import SIGNATURE, holds, same, sign

CUSTOMERS = 10
LIMIT = 3  # seconds that Commerce Layer waits
PATIENCE = 60  # seconds until a payment must have ended


class Log:
    """What happened when, for the report."""

    def __init__(self):
        self.start = time.time()
        self.lock = threading.Lock()
        self.requests = []
        self.faults = []

    def request(self, started, status):
        with self.lock:
            self.requests.append((round(started - self.start, 3),
                                  round((time.time() - started) * 1000), status))

    def fault(self, name):
        with self.lock:
            self.faults.append((round(time.time() - self.start, 3), name))
        print("# %6.2f s %s" % (time.time() - self.start, name), flush=True)

    def count(self, start):
        return sum(name.startswith(start) for _, name in self.faults)


class Customer:
    """Commerce Layer on behalf of one customer: asks until there is an answer."""

    def __init__(self, world, log, chance):
        self.world = world
        self.log = log
        self.chance = chance
        self.lines = []
        self.charges = []  # path and body of each that succeeded, to ask for once more
        self.called_back = 0

    def post(self, path, body):
        """HTTP status and answer; 0 when none came in time."""
        started = time.time()
        status, data = 0, {}
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.world.port, timeout=LIMIT)
            connection.request("POST", path, body, {SIGNATURE: sign(body),
                                                    "Content-Type": "application/json"})
            answer = connection.getresponse()
            text = answer.read()
            status = answer.status
            data = json.loads(text) if text.startswith(b"{") else {}
            connection.close()
        except (OSError, http.client.HTTPException):
            pass
        self.log.request(started, status)
        return status, data

    def outcome(self, action):
        """Of a call back, once it is there."""
        until = time.time() + PATIENCE
        while time.time() < until:
            for _, call in list(self.world.listener.calls):
                if call["data"]["action_id"] == action:
                    self.called_back += 1
                    return call["success"]
            time.sleep(0.05)
        raise AssertionError("202 without a call back: " + action)

    def twice(self, path, body):
        """Sometimes the same is asked twice at once; one answer counts."""
        if self.chance.random() < 0.75:
            return self.post(path, body)
        other = threading.Thread(target=self.post, args=(path, body))
        other.start()
        result = self.post(path, body)
        other.join()
        return result

    def ask(self, path, make):
        """Asks until it is known whether it was done: the transaction's token, or None."""
        until = time.time() + PATIENCE
        failures = 0
        while time.time() < until:
            body = make(failures % 10)
            status, answer = self.twice(path, body)
            data = answer.get("data", {})
            if status == 202 and self.outcome(data["action_id"]) or status == 200:
                self.charges.append((path, body))
                return data["transaction_token"]
            if status == 422:
                code = data["error"]["code"]
                if code in ("card_declined", "AMOUNT_EXCEEDED"):
                    return None
                holds(code in ("not_charged", "NOT_SUCCEEDED"), code)
            failures += 1
            time.sleep(self.chance.uniform(0.02, 0.2))
        raise AssertionError(path + " never ends")

    def order(self, name):
        """Pays an order: authorized once, captured in parts at once, one of them refunded."""
        cents = self.chance.randrange(1000, 100000)
        source = self.chance.choices(["tok_visa", "tok_lost", "tok_declined", "tok_pending",
                                      "tok_slow"], [80, 8, 5, 5, 2])[0]
        token = self.ask("/authorize", lambda n: authorize_body(
            name, source, cents, payment="pay" + name, failures=n))
        if not token:
            same(source, "tok_declined")
            return
        parts = [None] * 4
        amount = cents * 3 // 10

        def capture(number):
            parts[number] = self.ask("/capture", lambda n: capture_body(
                token, amount, cents - number, order=name, failures=n))

        threads = [threading.Thread(target=capture, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        done = [part for part in parts if part]
        # A claim that died counts as taken until it is given up, so there may be fewer than three.
        holds(1 <= len(done) <= 3, "%d of 4 captures of 30 %% succeeded" % len(done))
        holds(self.ask("/refund", lambda n: refund_body(
            done[0], amount, amount, order=name, key="cap" + name, failures=n)), "no refund")
        self.lines.append(line(name, authorized=cents, captured=len(done) * amount, refunded=amount))

    def shop(self, number, over):
        count = 0
        while not over.is_set():
            self.order("ord%02d%03d" % (number, count))
            count += 1


def drain(world, log):
    """Each gateway in turn is stopped in order and started again, behind the balancer, while payments
    are made: each is answered with success, whichever gateway it comes to. The customers."""
    over = threading.Event()
    failures = []
    customers = [Customer(world, log, random.Random(number)) for number in range(3)]

    def shop(customer, number):
        count = 0
        while not over.is_set():
            name = "dra%02d%04d" % (number, count)
            body = authorize_body(name, payment="pay" + name)
            status, answer = customer.post("/authorize", body)
            holds(status in (200, 202), "%d while a gateway was stopped" % status)
            holds(status == 200 or customer.outcome(answer["data"]["action_id"]), "declined")
            customer.charges.append(("/authorize", body))
            customer.lines.append(line(name, authorized=10000))
            count += 1

    threads = [threading.Thread(target=guarded, args=(failures, shop, customer, number))
               for number, customer in enumerate(customers)]
    world.wait_for_all()
    for thread in threads:
        thread.start()
    for number in range(machines.GATEWAYS):
        log.fault("stop gateway %d in order" % number)
        guarded(failures, stop_in_order, world, number)
        guarded(failures, world.wait_for_all)
    over.set()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    holds(min(len(customer.charges) for customer in customers) > 3, "there was hardly a payment")
    return customers


def stop_in_order(world, number):
    """It answers what is under way, and says with its status that nothing was cut off."""
    process = world.gateways[number].process
    process.terminate()
    same(process.wait(PATIENCE), 0)
    world.start_gateway(number)


class Faults:
    """Breaks one thing after the other, by a seed."""

    def __init__(self, world, log, chance):
        self.world = world
        self.log = log
        self.chance = chance

    def kill(self):
        number = self.chance.randrange(machines.GATEWAYS)
        self.log.fault("kill gateway %d" % number)
        self.world.gateways[number].kill()
        time.sleep(self.chance.uniform(0, 0.3))
        self.world.start_gateway(number)

    def stop(self):
        number = self.chance.randrange(machines.GATEWAYS)
        self.log.fault("stop gateway %d in order" % number)
        stop_in_order(self.world, number)

    def pause(self):
        number = self.chance.randrange(machines.GATEWAYS)
        process = self.world.gateways[number].process
        self.log.fault("pause gateway %d beyond its leases" % number)
        process.send_signal(signal.SIGSTOP)
        time.sleep(LEASE + 0.5)
        process.send_signal(signal.SIGCONT)

    def database(self):
        self.log.fault("stop PostgreSQL at once")
        self.world.postgres.stop(signal.SIGQUIT)
        time.sleep(self.chance.uniform(0.5, 1.5))
        self.world.postgres.start()
        self.log.fault("PostgreSQL is back")

    def hang(self):
        self.log.fault("hang PostgreSQL")
        self.world.postgres.hang()
        time.sleep(self.chance.uniform(1, 2.5))
        self.world.postgres.go_on()
        self.log.fault("PostgreSQL is back")

    def pooler(self):
        self.log.fault("kill pgbouncer")
        self.world.pooler.kill()
        self.world.pooler.wait()
        time.sleep(self.chance.uniform(0.1, 1))
        self.world.start_pooler()

    def processor(self):
        self.log.fault("kill processor")
        self.world.processor.kill()
        time.sleep(self.chance.uniform(0.2, 1))
        self.world.start_processor()

    def run(self, seconds):
        end = time.time() + seconds
        rare = [self.database, self.processor, self.pause, self.stop, self.hang, self.pooler]
        self.chance.shuffle(rare)
        at = [end - seconds * share for share in (0.9, 0.75, 0.6, 0.45, 0.3, 0.15)]
        while time.time() < end:
            if rare and time.time() > at[0]:
                at.pop(0)
                rare.pop(0)()
            else:
                self.kill()
            time.sleep(self.chance.uniform(0.2, 1.2))
        for fault in rare:
            fault()


def guarded(failures, work, *arguments):
    try:
        work(*arguments)
    except Exception as failure:
        failures.append(failure)


def storm(world, log, seed, seconds):
    """The customers, when all have ended."""
    over = threading.Event()
    failures = []
    customers = [Customer(world, log, random.Random(seed * 100 + n)) for n in range(CUSTOMERS)]
    threads = [threading.Thread(target=guarded, args=(failures, customer.shop, number, over))
               for number, customer in enumerate(customers)]
    for thread in threads:
        thread.start()
    try:
        Faults(world, log, random.Random(seed)).run(seconds)
    finally:
        over.set()
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]
    return customers


def settle(world):
    """Waits until nothing is open or owed; how long it took."""
    started = time.time()
    while time.time() < started + PATIENCE:
        here, there, rest = world.books()
        if rest == "unsettled 0 undelivered 0":
            same(here, there)
            return here, time.time() - started
        time.sleep(0.1)
    raise AssertionError("it is never settled: " + rest)


def ask_once_more(customers):
    """Each charge is asked for again: its answer may not have reached anybody, or died unnoted."""
    for customer in customers:
        for path, body in customer.charges:
            for _ in range(20):
                status, _ = customer.post(path, body)
                if status == 200:
                    break
                time.sleep(0.1)
            same((path, status), (path, 200))


def reconcile(world, customers):
    """The gateway's own comparison. An answer whose connection broke at its end counts as not answered,
    so that it is asked for again."""
    for _ in range(3):
        ask_once_more(customers)
        settle(world)
        time.sleep(0.5)  # answers that left are noted a little later
        text, status = world.gateway_tool("--reconcile")
        if status == 0:
            break
    print("# " + text.splitlines()[-1])
    holds(status == 0, text[-2000:])
    return text.split()


def check_processor(world, customers):
    """What customers were told, against the processor's own books: neither more nor less."""
    wanted = {text for customer in customers for text in customer.lines}
    found = set(world.processor.books())
    same(sorted(found - wanted)[:5], sorted(wanted - found)[:5])


def report(path, log, figures, took):
    """All of it for programs, and beside that a plot of the storm."""
    with open(path, "w", encoding="ascii") as file:
        json.dump({"requests": log.requests, "faults": log.faults, "figures": figures}, file)
    plot = os.path.splitext(path)[0] + ".svg"
    drawn = several_plot.draw(plot, log.requests, log.faults, took)
    same((drawn, several_plot.events_in(plot)), (len(log.faults), len(log.faults)))
    print("# drawn in " + plot)


def main():
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else int.from_bytes(os.urandom(3), "big")
    seconds = float(sys.argv[4]) if len(sys.argv) > 4 else 25
    gateway_client.setup.build = os.path.abspath(sys.argv[1])
    pricebook_client.setup.folder = tempfile.mkdtemp(prefix="several.")
    print("# seed %d" % seed)
    world = Machines(pricebook_client.setup.folder)
    log = Log()
    try:
        customers = drain(world, log)
        drained = sum(len(customer.charges) for customer in customers)
        customers += storm(world, log, seed, seconds)
        took = time.time() - log.start
        _, settled = settle(world)
        check_processor(world, customers)
        reconcile(world, customers)
        check_processor(world, customers)
    finally:
        world.close()
        shutil.rmtree(pricebook_client.setup.folder)
    charges = sum(len(customer.charges) for customer in customers)
    figures = {"seed": seed, "payments": charges, "of them while gateways were stopped": drained,
               "requests": len(log.requests),
               "kills": log.count("kill gateway"), "settled after, s": round(settled, 2),
               "call backs": sum(customer.called_back for customer in customers),
               "payments a second": round(charges / took, 1), "double charges": 0, "lost": 0}
    report(sys.argv[2], log, figures, took)
    print("ok - " + ", ".join("%s: %s" % item for item in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
