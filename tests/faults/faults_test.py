"""Faults of the example servers: faults_test.py BUILD [--short] [WORD]. Each scenario's name is what
must hold; `--short` runs those that `make check` has time for, WORD those whose name holds it."""

import inspect
import os
import shutil
import sys
import tempfile
import time

import scenario  # first: it tells where the modules of tests/examples are
import faults_gateway
import faults_hosts
import faults_pricebook
import gateway_client
import pricebook_client

MODULES = (faults_pricebook, faults_gateway, faults_hosts)


def scenarios(only_short, word):
    found = [value for module in MODULES for _, value in vars(module).items()
             if inspect.isfunction(value) and value.__module__ == module.__name__
             and not inspect.signature(value).parameters]
    return [one for one in found if word in one.__module__ + one.__name__
            and (not only_short or hasattr(one, "short"))]


def passes(one):
    sentence = one.__name__.replace("_", " ")
    started = time.monotonic()
    try:
        one()
    except Exception as error:
        print("not ok - %s: %s: %s" % (sentence, type(error).__name__, error), flush=True)
        return False
    print("ok - %s (%.1f s)" % (sentence, time.monotonic() - started), flush=True)
    return True


def main():
    words = [word for word in sys.argv[2:] if word != "--short"]
    build = os.path.abspath(sys.argv[1])
    pricebook_client.setup.program = os.path.join(build, "pricebook")
    pricebook_client.setup.folder = tempfile.mkdtemp(prefix="faults.")
    gateway_client.setup.build = build
    scenario.Clock.library = os.path.join(build, "clock.so")
    os.chmod(pricebook_client.setup.folder, 0o755)  # for the workers of nginx
    os.environ.pop("CLX_SECRET", None)
    try:
        results = [passes(one) for one in scenarios("--short" in sys.argv, words[0] if words else "")]
    finally:
        shutil.rmtree(pricebook_client.setup.folder)
    print("%d passed, %d failed" % (results.count(True), results.count(False)))
    return 1 if False in results or not results else 0


if __name__ == "__main__":
    sys.exit(main())
