"""Tests of examples/pricebook: starts that fail. Each test's name is what must hold."""

import os

from pricebook_client import holds, new_folder, setup
from start_client import bad_starts_leave_no_file, leaves_no_file


def what_is_wrong_with_the_options_leaves_no_file():
    missing = os.path.join(new_folder(), "missing")
    bad_starts_leave_no_file(setup.program, ["--secret", "s"], ["--secret", ""],
                             ["--secret-file", missing], ["--mac", "md5"], ["--threads", "0"],
                             ["--connections", "0"], ["--timeout", "0"], ["--max-body", "0"])
    text = leaves_no_file(setup.program, 1, "--secret", "s", "--bind", "256.0.0.1")
    holds("--bind 256.0.0.1" in text, text)


def a_start_without_a_secret_leaves_no_file():
    for options in ([], ["--secret", "prices=one"], ["--log", "log", "--port-file", "port"]):
        text = leaves_no_file(setup.program, 2, *options)
        holds("has no secret: give --secret" in text, text)
