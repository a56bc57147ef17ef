"""The tests of examples/gateway on PostgreSQL, and what must hold when it is away:
gateway_test.py BUILD_DIR [PART_OF_A_NAME]. Each test's name is what must hold.
"""

import importlib.util
import inspect
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "examples")
sys.path.insert(0, FOLDER)

import gateway_client
import gateway_end
import gateway_status
import pricebook_client
from gateway_client import Shop, authorize_body, capture_body, line, pending, token_of
from postgres import Postgres
from pricebook_client import WAIT, holds, same
from sentences import counted, passes

postgres = None
FILES_ONLY = ("requests_of_the_tool_get_answers_that_it_accepts",)  # it looks into the file


def gateway(*options):
    return subprocess.run([os.path.join(gateway_client.setup.build, "gateway")] + list(options),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=WAIT,
                          check=False)


def database():
    """A new one with the tables of the gateway."""
    url = postgres.database()
    same(gateway("--db", url, "--migrate").returncode, 0)
    return url


def sql(url, statement):
    return postgres.sql(statement, url.rsplit("/", 1)[1])


def answered(shop, path, body):
    """An answer, and how long it took."""
    started = time.time()
    answer = shop.post(path, body)
    holds(answer is not None, "the gateway ended")
    return answer, time.time() - started


# -------- tests --------


def a_database_without_tables_is_not_used_until_it_is_migrated():
    url = postgres.database()
    done = gateway("--db", url, "--books")
    holds(done.returncode == 1 and b"--migrate" in done.stdout, done.stdout)
    done = gateway("--db", url, "--secret", "s", "--callback-url", "http://127.0.0.1:1/", "--port",
                   "0")
    holds(done.returncode == 1 and b"--migrate" in done.stdout, done.stdout)
    for _ in range(2):
        same(gateway("--db", url, "--migrate").returncode, 0)
    same(gateway("--db", url, "--books").stdout, b"unsettled 0 undelivered 0\n")


def a_database_that_is_not_there_is_said_to_be():
    done = gateway("--db", "postgresql://clx:hidden@127.0.0.1:1/none", "--books")
    holds(done.returncode == 1 and b"cannot connect" in done.stdout and b"hidden" not in done.stdout,
          done.stdout)


def a_database_that_was_told_not_to_write_to_the_disk_is_warned_of():
    for fsync in ("off", "on"):
        postgres.sql("ALTER SYSTEM SET fsync = " + fsync)
        postgres.sql("SELECT pg_reload_conf()")
        until = time.time() + WAIT
        while postgres.sql("SHOW fsync") != fsync:
            holds(time.time() < until, "PostgreSQL does not read its settings")
        with Shop() as shop:
            same("fsync is off: a power cut may undo" in shop.gateway.read_log(), fsync == "off")
    postgres.sql("ALTER SYSTEM RESET fsync")
    postgres.sql("SELECT pg_reload_conf()")


def the_books_of_a_file_are_copied_with_all_that_is_open():
    gateway_client.setup.database = None
    url = database()
    try:
        with Shop("--answer-within", "1000") as shop:
            token = shop.authorize()
            shop.processor.stop()
            pending(shop.post("/capture", capture_body(token, 4000, 10000)), 4000)
            shop.gateway.stop()
            file = shop.gateway.db
            for status in (0, 1):  # not twice
                done = gateway("--db", url, "--copy", file)
                same((done.returncode, done.stdout), (status, done.stdout))
            shop.open_processor()
            shop.open(options=["--db", url])
            shop.listener.wait(1)
            shop.books(line(authorized=10000, captured=4000))
            token_of(shop.post("/capture", capture_body(token, 6000, 6000)), 6000)
            shop.reconciled()
    finally:
        gateway_client.setup.database = database


def while_the_database_is_stopped_it_is_answered_at_once_and_nothing_is_charged():
    with Shop() as shop:
        token = shop.authorize()
        postgres.stop(signal.SIGQUIT)
        try:
            for _ in range(5):
                answer, took = answered(shop, "/capture", capture_body(token, 1, 10000))
                holds(answer.http == 503 and took < 2.5, "%d in %.1f s" % (answer.http, took))
        finally:
            postgres.start()
        gateway_end.insist(shop, "/capture", lambda n: capture_body(token, 1, 10000, failures=n), 1)
        shop.books(line(authorized=10000, captured=1))
        same(shop.counts(), (2, 0))


def while_the_database_hangs_it_is_answered_in_time():
    with Shop() as shop:
        token = shop.authorize()
        postgres.hang()
        try:
            for _ in range(3):
                answer, took = answered(shop, "/capture", capture_body(token, 1, 10000))
                holds(answer.http == 503 and took < 2.5, "%d in %.1f s" % (answer.http, took))
        finally:
            postgres.go_on()
        gateway_end.insist(shop, "/capture", lambda n: capture_body(token, 1, 10000, failures=n), 1)
        shop.books(line(authorized=10000, captured=1))


def what_was_sent_when_the_database_stopped_is_pending_and_called_back():
    with Shop("--answer-within", "500") as shop:
        shop.gateway.stop()
        shop.open()
        body = authorize_body(source="tok_slow")

        def run(number):
            if number == 0:
                return answered(shop, "/authorize", body)[0]
            time.sleep(0.3)  # the processor takes two seconds
            postgres.stop(signal.SIGQUIT)
            time.sleep(1)
            postgres.start()
            return None

        data = pending(gateway_client.together(run, 2)[0], 10000)
        same(shop.listener.wait(1)[0]["data"]["action_id"], data["action_id"])
        shop.books(line(authorized=10000))
        same(shop.counts()[0], 1)


def wait_for_a_standby(wanted):
    """One that there is none of: what is committed is written, and never said to be."""
    postgres.sql("ALTER SYSTEM SET synchronous_standby_names = '%s'" % ("nobody" if wanted else ""))
    postgres.sql("SELECT pg_reload_conf()")


def claim_without_an_answer(shop, body):
    """A capture is refused, since the end of its claim is not answered; whether the claim is in the
    books all the same. On a slow machine it may not have come as far as its end."""
    wait_for_a_standby(True)
    try:
        answer, took = answered(shop, "/capture", body)
        holds(answer.http == 503 and took < 2.5, "%d in %.1f s" % (answer.http, took))
    finally:
        wait_for_a_standby(False)
    until = time.time() + 2
    while time.time() < until:
        if sql(shop.options[-1], "SELECT count(*) FROM operations WHERE kind = 1") == "1":
            return True
    return False


def a_claim_whose_commit_is_not_answered_is_refused_counted_and_not_charged():
    with gateway_status.Watched() as shop:
        token = shop.authorize()
        holds(any(claim_without_an_answer(shop, capture_body(token, 1, 10000))
                  for _ in range(10)), "no claim came to its end")
        numbers = shop.numbers(lambda n: n.of("clx_gateway_commit_unknown_total") > 0)
        same(numbers.of("clx_gateway_fenced_total"), 0)
        shop.sql("UPDATE operations SET lease_until = 0 WHERE kind = 1")  # it is given up
        gateway_end.insist(shop, "/capture", lambda n: capture_body(token, 2, 10000, failures=n), 2)
        shop.books(line(authorized=10000, captured=2))
        same(shop.counts(), (2, 0))


# -------- running --------


def tests(module):
    """Those of the gateway that know of no file, and those of here."""
    own = [value for name, value in sorted(globals().items()) if inspect.isfunction(value) and
           value.__module__ == __name__ and name.count("_") > 3]
    return own + [test for test in module.tests() if test.__name__ not in FILES_ONLY and
                  test.__module__ in (module.__name__, "gateway_end", "gateway_status")]


def load():
    spec = importlib.util.spec_from_file_location("files_test",
                                                  os.path.join(FOLDER, "gateway_test.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules["files_test"] = module
    spec.loader.exec_module(module)
    return module


def main():
    global postgres
    module = load()
    gateway_client.setup.build = os.path.abspath(sys.argv[1])
    gateway_client.setup.database = database
    gateway_client.setup.sql = sql
    pricebook_client.setup.folder = tempfile.mkdtemp(prefix="gateway.")
    with Postgres() as postgres:
        try:
            results = [passes(test) for test in tests(module)
                       if len(sys.argv) < 3 or sys.argv[2] in test.__name__]
        finally:
            shutil.rmtree(pricebook_client.setup.folder)
    return counted(results)


if __name__ == "__main__":
    sys.exit(main())
