"""Runs the tests of the ledger in SQLite and, if asked to, in a PostgreSQL that is made for it, and there
in each order of statements: ledger_test.py BUILD_DIR [postgres].
"""

import os
import subprocess
import sys

from postgres import Postgres


def run(*command):
    print("== " + " ".join(os.path.basename(word) for word in command), flush=True)
    return subprocess.run(command, check=False).returncode


def main():
    test = os.path.join(sys.argv[1], "ledger-test")
    failed = run(test)
    if "postgres" in sys.argv[2:]:
        with Postgres() as postgres:
            failed |= run(test, postgres.database())
            failed |= run(os.path.join(sys.argv[1], "ledger-orders"), postgres.database())
    return failed


if __name__ == "__main__":
    sys.exit(main())
