"""A soak: soak.py BUILD SECONDS. Every server that keeps running is under full load with good, forged
and broken requests, and slow ones besides; once it is warm, its memory, descriptors and threads stay as
they are, and good requests are answered right all the time.

What "stay" means: of the samples, one a second, the median of the last quarter against that of the first
quarter after the warm-up.
"""

import contextlib
import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import scenario
import gateway_client
import hosts
import pricebook_client
from gateway_client import Shop, authorize_body, together
from pricebook_client import SIGNATURE, Server, holds, price_body, same, sign
from pricebook_strangers import HEAD, Crowd

WARM = 0.2  # of the time
# That a server may grow by: allocators and SQLite's caches go on to settle. A leak of four bytes for each
# request would be twice that after half an hour.
MEMORY_KIB = 4096
OTHERS = 8  # descriptors, and threads of the processor, which has one for each connection
PATIENCE = 120  # seconds: on a busy machine an answer comes late, and is told to have
FALLBACK = 2900  # of the event loop, when the backend is late
SLOW = 50  # connections to each server, new ones every few seconds


def request(path, body, signature=None):
    head = "POST %s HTTP/1.1\r\nHost: a\r\n%s: %s\r\nContent-Length: %d\r\n\r\n" % (
        path, SIGNATURE, signature or sign(body), len(body))
    return head.encode() + body


def mixed(path, body, cut):
    """Of five requests two are good; one is forged, one signed but cut, one for nobody."""
    good = request(path, body)
    return [good, request(path, body, sign(body, "x")), request(path, body[:cut]), good,
            request("/nowhere", body)]


class Load:
    """wrk against one server, and a crowd that is slow."""

    def __init__(self, name, port, requests, seconds, folder):
        self.name = name
        self.port = port
        files = []
        for number, text in enumerate(requests):
            files.append(os.path.join(folder, "%s-%d" % (name, number)))
            with open(files[-1], "wb") as file:
                file.write(text)
        self.process = subprocess.Popen(
            ["wrk", "-t1", "-c8", "-d%ds" % seconds, "--timeout", "10s", "-s",
             os.path.join(scenario.HERE, "soak.lua"), "http://127.0.0.1:%d" % port, "--"] + files,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def result(self):
        text = self.process.communicate(timeout=120)[0].decode()
        line = [line for line in text.splitlines() if line.startswith("RESULT ")]
        holds(line, text)
        return json.loads(line[0][len("RESULT "):])


class Watch:
    """Samples of one process."""

    def __init__(self, name, pid, threads_vary=False):
        self.name = name
        self.pid = pid
        self.slack = {"memory, KiB": MEMORY_KIB, "descriptors": OTHERS,
                      "threads": OTHERS if threads_vary else 0}
        self.samples = []

    def sample(self):
        self.samples.append({"memory, KiB": scenario.of_status(self.pid, "VmRSS"),
                             "descriptors": scenario.descriptors(self.pid),
                             "threads": scenario.of_status(self.pid, "Threads")})

    def verdicts(self):
        """For each thing: its name, before, after, and whether it stayed."""
        warm = self.samples[int(len(self.samples) * WARM):]
        quarter = max(1, len(warm) // 4)
        for what, slack in self.slack.items():
            before, after = (statistics.median(sample[what] for sample in part)
                             for part in (warm[:quarter], warm[-quarter:]))
            yield what, before, after, after <= before + slack


class Soak:
    def __init__(self, seconds, folder):
        self.seconds = seconds
        self.folder = folder
        self.loads = []
        self.watches = []
        self.asks = []  # each asks something good and checks the answer
        self.slowest = {}
        self.answered = {}
        self.failures = []

    def add(self, name, port, pids, requests, ask):
        self.loads.append(Load(name, port, requests, self.seconds, self.folder))
        for number, pid in enumerate(pids):
            self.watches.append(Watch("%s %d" % (name, number) if len(pids) > 1 else name, pid))
        self.asks.append((name, ask))

    def good(self, name, ask, end):
        """One good request after the other."""
        while time.monotonic() < end and not self.failures:
            started = time.monotonic()
            try:
                ask()
            except Exception as failure:
                self.failures.append("%s: %s" % (name, failure))
                return
            took = time.monotonic() - started
            if name not in self.answered:
                print("# %s answers" % name, flush=True)
            self.slowest[name] = max(self.slowest.get(name, 0), took)
            self.answered[name] = self.answered.get(name, 0) + 1
            time.sleep(0.2)

    def slow(self, port, end):
        while time.monotonic() < end and not self.failures:
            with Crowd(port, SLOW, HEAD, b"X-Slow: 1\r\n"):
                time.sleep(min(7, max(0, end - time.monotonic())))

    def run(self):
        end = time.monotonic() + self.seconds - 1
        threads = [threading.Thread(target=self.good, args=(name, ask, end))
                   for name, ask in self.asks]
        threads += [threading.Thread(target=self.slow, args=(load.port, end)) for load in self.loads]
        for thread in threads:
            thread.start()
        while time.monotonic() < end and not self.failures:
            time.sleep(1)
            for watch in self.watches:
                watch.sample()
        for thread in threads:
            thread.join()
        for load in self.loads:
            if self.failures:
                load.process.kill()
        same(self.failures, [])

    def report(self):
        """Prints the figures; whether all is well."""
        well = True
        for load in self.loads:
            result = load.result()
            bad = sum(count for status, count in result["statuses"].items() if int(status) >= 500)
            well = well and bad == 0
            print("%sok - %s: %d requests a second, %d in all, %s, %d connections broken; "
                  "%d good ones between them, the slowest took %.2f s" % (
                      "not " if bad else "", load.name,
                      result["requests"] / result["seconds"], result["requests"],
                      ", ".join("%s: %d" % pair for pair in sorted(result["statuses"].items())),
                      result["broken"], self.answered[load.name], self.slowest[load.name]))
        for watch in self.watches:
            for what, before, after, stayed in watch.verdicts():
                well = well and stayed
                print("%sok - %s: %s %d, then %d" % ("" if stayed else "not ", watch.name, what,
                                                    before, after))
        return well


def payments(shop):
    """New payments, one after the other, each asked for twice."""
    numbers = itertools.count()

    def ask():
        order = "ord%06d" % next(numbers)
        answers = [shop.post("/authorize", authorize_body(order=order, payment=order,
                                                          failures=failures)) for failures in range(2)]
        # On a busy machine it may be pending first, or refused until it is asked for again.
        holds(all(answer.http in (200, 202, 503) for answer in answers), "a payment is refused")
        tokens = {answer.json()["data"]["transaction_token"] for answer in answers
                  if answer.http != 503}
        holds(len(tokens) <= 1, "a payment has two tokens")

    return ask


def fill(ask, count):
    """A book that grows fills SQLite's cache of its pages, two MiB for each connection to it: that is to
    be over before memory is compared."""
    together(lambda number: [ask() for _ in range(count // 8)], 8)


def main():
    build, seconds = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    pricebook_client.WAIT = PATIENCE
    pricebook_client.setup.program = os.path.join(build, "pricebook")
    pricebook_client.setup.folder = tempfile.mkdtemp(prefix="soak.")
    gateway_client.setup.build = build
    os.chmod(pricebook_client.setup.folder, 0o755)  # for the workers of nginx
    soak = Soak(seconds, pricebook_client.setup.folder)
    no_log = ("--log", "/dev/null")
    try:
        with contextlib.ExitStack() as stack:
            book = stack.enter_context(Server(
                *no_log, db=os.path.join(pricebook_client.new_folder(), "book.db")))
            shop = stack.enter_context(Shop(*no_log))
            pay = payments(shop)
            fill(pay, min(8000, seconds * 20))
            body = price_body()
            soak.add("pricebook", book.port, [book.process.pid], mixed("/prices", body, 100),
                     lambda: same(pricebook_client.Client(book.port).post("/prices", body).http, 200))
            soak.add("gateway", shop.gateway.port, [shop.gateway.process.pid],
                     mixed("/authorize", authorize_body(), 100), pay)
            soak.watches.append(Watch("processor", shop.processor.process.pid, threads_vary=True))
            for name, kind in (("eventloop", hosts.Eventloop), ("fastcgi", hosts.Fastcgi),
                               ("lambda", hosts.Lambda)):
                host = stack.enter_context(kind())
                soak.add(name, host.port, host.pids, mixed("/prices", hosts.BODY, 100),
                         lambda host=host: holds(host.ask(PATIENCE) in (host.cents, FALLBACK), "wrong price"))
            soak.run()
            well = soak.report()
            scenario.until(lambda: shop.gateway.books()[:-1] == shop.processor.books(),
                           "the books differ", PATIENCE)
    finally:
        shutil.rmtree(pricebook_client.setup.folder)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
