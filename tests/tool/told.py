"""What the programs that check samples share: run with `python3 -B PROGRAM TOOL`.

They print one line per check and exit with 1 when one failed.
"""
import subprocess
import sys

tool = sys.argv[1]
results = []


def check(sentence, good):
    print("%s - %s" % ("ok" if good else "not ok", sentence))
    results.append(good)


def sample(*options):
    """The bytes that `clx sample` prints; a failure of the tool ends the program."""
    return subprocess.run([tool, "sample", *options], check=True, stdout=subprocess.PIPE).stdout


def ended():
    sys.exit(0 if results and all(results) else 1)
