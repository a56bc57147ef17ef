"""What the Python tests share: functions whose names are sentences that must hold."""

import inspect
import time


def sentences_of(module, *others):
    """The functions of a module that ask for nothing, but for `others`; those with parameters
    help them."""
    return [value for name, value in vars(module).items()
            if inspect.isfunction(value) and value.__module__ == module.__name__
            and name not in others and not inspect.signature(value).parameters]


def passes(test):
    """Runs one, and prints a line of what came of it."""
    sentence = test.__name__.replace("_", " ")
    started = time.monotonic()
    try:
        test()
    except Exception as error:
        print("not ok - %s: %s: %s" % (sentence, type(error).__name__, error), flush=True)
        return False
    print("ok - %s (%.1f s)" % (sentence, time.monotonic() - started), flush=True)
    return True


def counted(results):
    """Prints how many passed; the exit status. No test at all is a failure."""
    print("%d passed, %d failed" % (results.count(True), results.count(False)))
    return 1 if False in results or not results else 0
