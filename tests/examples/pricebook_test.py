"""Runs the tests of examples/pricebook, those of the modules named in MODULES: all, or those whose
name holds a word."""

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
from sentences import counted, passes, sentences_of

MODULES = (pricebook_answers, pricebook_orders, pricebook_events, pricebook_http,
           pricebook_locked, pricebook_older, pricebook_start, pricebook_status,
           pricebook_strangers)


def main():
    setup.program = os.path.join(os.path.abspath(sys.argv[1]), "pricebook")
    setup.folder = tempfile.mkdtemp(prefix="pricebook.")
    os.environ.pop("CLX_SECRET", None)
    try:
        results = [passes(test) for module in MODULES for test in sentences_of(module)
                   if len(sys.argv) < 3 or sys.argv[2] in module.__name__ + test.__name__]
    finally:
        shutil.rmtree(setup.folder)
    return counted(results)


if __name__ == "__main__":
    sys.exit(main())
