"""Runs the tests of the Python binding, for python_test.sh: each test's name is what must hold."""
import pathlib
import sys
import unittest

FILES = sorted(path.stem for path in pathlib.Path(__file__).parent.glob("python_*_test.py"))


def main():
    suite = unittest.defaultTestLoader.loadTestsFromNames(FILES)
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    failed = {str(getattr(test, "test_case", test)) for test, _ in result.failures + result.errors}
    print(f"{result.testsRun - len(failed)} passed, {len(failed)} failed", flush=True)
    return 1 if failed or result.testsRun == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
