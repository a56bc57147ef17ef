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
    tests = [os.path.join(sys.argv[1], name) for name in ("ledger-test", "store-test")]
    failed = sum(run(test) for test in tests)
    if "postgres" in sys.argv[2:]:
        with Postgres() as postgres:
            failed += sum(run(test, postgres.database()) for test in tests)
            failed += run(os.path.join(sys.argv[1], "ledger-orders"), postgres.database())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
