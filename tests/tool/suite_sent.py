"""What `clx test` sent, for suite_test.sh: one line a check, from the log of suite_server.py.

usage: suite_sent.py REQUESTS CHECK
"""
import json
import sys

with open(sys.argv[1]) as file:
    requests = [json.loads(line) for line in file]


def names():
    return [[name for name, _ in request["headers"]] for request in requests]


def with_header(wanted):
    return any(wanted in found for found in names())


def values(request, name):
    return [value for found, value in request["headers"] if found.lower() == name]


CHECKS = {
    # Names of headers are sent as they are written.
    "cases": lambda: with_header("x-commercelayer-signature")
    and with_header("X-COMMERCELAYER-SIGNATURE"),
    "double": lambda: any(len(values(request, "x-commercelayer-signature")) == 2
                          for request in requests),
    "chunked": lambda: any(request["chunks"] > 1 and not values(request, "content-length")
                           for request in requests),
    "cut": lambda: [request["announced"] - request["length"] for request in requests
                    if request["cut"]] == [1000],
    "whole": lambda: not any(request["cut"] for request in requests),
    "kept": lambda: len({request["connection"] for request in requests}) < len(requests),
    "fresh": lambda: len({request["connection"] for request in requests}) == len(requests),
    "large": lambda: max(request["length"] for request in requests) > 4000000,
    "one host": lambda: all(len(values(request, "host")) == 1 for request in requests),
    "no more headers": lambda: {name.lower() for found in names() for name in found} <=
    {"host", "content-length", "transfer-encoding", "connection", "content-type", "accept",
     "x-commercelayer-signature", "x-commercelayer-topic", "user-agent"},
    "not followed": lambda: not any(request["path"] == "/target" for request in requests),
    "one at a time": lambda: max(request["under_way"] for request in requests) == 1,
    "several": lambda: 1 < max(request["under_way"] for request in requests) <= 4,
    "none": lambda: not requests,
}

sys.exit(not CHECKS[sys.argv[2]]())
