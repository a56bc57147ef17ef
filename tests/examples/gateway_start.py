"""Tests of examples/gateway and examples/processor: starts that fail. Each test's name is what must
hold.
"""

import os
import sqlite3
import subprocess

from gateway_client import setup
from pricebook_client import WAIT, holds, new_folder, same
from start_client import bad_starts_leave_no_file, leaves_no_file


def program(name):
    return os.path.join(setup.build, name)


def what_is_wrong_with_the_options_of_the_gateway_leaves_no_file():
    url = ["--callback-url", "http://127.0.0.1:1/"]
    gateway = program("gateway")
    missing = os.path.join(new_folder(), "missing")
    bad_starts_leave_no_file(gateway, ["--secret", "s"] + url, ["--secret", ""],
                             ["--secret-file", missing], ["--mac", "md5"], ["--workers", "0"],
                             ["--answer-within", "0"], ["--processor-wait", "1"],
                             ["--processor", "localhost"], ["--key-life", "0"], ["--callback-url", "ftp://x"])
    text = leaves_no_file(gateway, 2, *url, "--log", "log", "--port-file", "port")
    holds("give --secret" in text, text)
    text = leaves_no_file(gateway, 2, "--secret", "s", "--log", "log")
    holds("give --callback-url" in text, text)
    for task in ("--books", "--reconcile"):
        leaves_no_file(gateway, 1, "--db", "missing.db", task)
    leaves_no_file(gateway, 2, "--settle", "key")
    leaves_no_file(gateway, 2, "--books", "--yes", "id")
    leaves_no_file(gateway, 2, "--settle", "key", "--yes", "id", "--no", "code")


def what_is_wrong_with_the_options_of_the_processor_leaves_no_file():
    processor = program("processor")
    bad_starts_leave_no_file(processor, [])
    leaves_no_file(processor, 1, "--db", "missing.db", "--books")


def the_database_of_another_program_stays_as_it_is():
    path = os.path.join(new_folder(), "other.db")
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE notes (text TEXT)")
    db.commit()
    db.close()
    with open(path, "rb") as file:
        before = file.read()
    for name, options in (("gateway", ["--secret", "s", "--callback-url", "http://127.0.0.1:1/"]),
                          ("processor", [])):
        done = subprocess.run([program(name), "--db", path, "--port", "0"] + options,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=WAIT,
                              check=False)
        same((done.returncode, b"another program" in done.stderr), (1, True))
        with open(path, "rb") as file:
            same(file.read(), before)
        same(os.listdir(os.path.dirname(path)), ["other.db"])
