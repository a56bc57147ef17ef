"""Faults of the example servers: faults_test.py BUILD [--short] [WORD]. Each scenario's name is what
must hold; `--short` runs those that `make check` has time for, WORD those whose name holds it."""

import os
import shutil
import sys
import tempfile

import scenario  # first: it tells where the modules of tests/examples are
import faults_gateway
import faults_hosts
import faults_pricebook
import gateway_client
import pricebook_client
from sentences import counted, passes, sentences_of

MODULES = (faults_pricebook, faults_gateway, faults_hosts)


def scenarios(only_short, word):
    found = [one for module in MODULES for one in sentences_of(module)]
    return [one for one in found if word in one.__module__ + one.__name__
            and (not only_short or hasattr(one, "short"))]


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
    return counted(results)


if __name__ == "__main__":
    sys.exit(main())
