"""Runs the tests of examples/pricebook, those of the modules named in MODULES: all, or those whose
name holds a word."""

import inspect
import os
import shutil
import sys
import tempfile

import pricebook_answers
import pricebook_events
import pricebook_http
import pricebook_locked
import pricebook_older
import pricebook_orders
import pricebook_start
import pricebook_status
import pricebook_strangers
from pricebook_client import setup

MODULES = (pricebook_answers, pricebook_orders, pricebook_events, pricebook_http,
           pricebook_locked, pricebook_older, pricebook_start, pricebook_status,
           pricebook_strangers)


def tests_of(module):
    """The functions of a module that ask for nothing; those with parameters help them."""
    return [value for _, value in vars(module).items()
            if inspect.isfunction(value) and value.__module__ == module.__name__
            and not inspect.signature(value).parameters]


def passes(test):
    sentence = test.__name__.replace("_", " ")
    try:
        test()
    except Exception as error:
        print("not ok - %s: %s: %s" % (sentence, type(error).__name__, error), flush=True)
        return False
    print("ok - " + sentence, flush=True)
    return True


def main():
    setup.program = os.path.join(os.path.abspath(sys.argv[1]), "pricebook")
    setup.folder = tempfile.mkdtemp(prefix="pricebook.")
    os.environ.pop("CLX_SECRET", None)
    try:
        results = [passes(test) for module in MODULES for test in tests_of(module)
                   if len(sys.argv) < 3 or sys.argv[2] in module.__name__ + test.__name__]
    finally:
        shutil.rmtree(setup.folder)
    print("%d passed, %d failed" % (results.count(True), results.count(False)))
    return 1 if False in results or not results else 0


if __name__ == "__main__":
    sys.exit(main())
