"""Runs the tests of the Python binding, for python_test.sh: each test's name is what must hold."""
import gc
import os
import pathlib
import sys
import unittest

FILES = sorted(path.stem for path in pathlib.Path(__file__).parent.glob("python_*_test.py"))


def main():
    if os.environ.get("CLX_LONG"):  # garbage is collected all the time, and threads take turns
        gc.set_threshold(1)
        sys.setswitchinterval(1e-6)
    suite = unittest.defaultTestLoader.loadTestsFromNames(FILES)
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    failed = {str(getattr(test, "test_case", test)) for test, _ in result.failures + result.errors}
    print(f"{result.testsRun - len(failed)} passed, {len(failed)} failed", flush=True)
    return 1 if failed or result.testsRun == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
