"""The status port of a server: its pages, and a strict reader of what /metrics says."""

import os
import re
import shutil
import subprocess
import sys

from pricebook_client import Client, holds, same

NAME = r"[a-z][a-z0-9_]*"
LABELS = re.compile(r'(%s)="([a-zA-Z0-9_.+-]+)"(?:,|$)' % NAME)
SAMPLE = re.compile(r"(%s)(?:\{(.*)\})? (\S+)$" % NAME)
SUFFIXES = {"histogram": ("_bucket", "_sum", "_count"), "counter": ("",), "gauge": ("",)}


def options(folder):
    """For the command line of a server, and where it writes its port."""
    path = os.path.join(folder, "status-port")
    return ["--status-port", "0", "--status-port-file", path], path


def port_of(path):
    with open(path, encoding="ascii") as file:
        return int(file.read())


def page(port, path, method="GET"):
    client = Client(port)
    client.head(path, [], method=method)
    answer = client.answer(has_body=method != "HEAD")
    client.close()
    return answer


def said(port, path):
    """The HTTP status of a page, and its text."""
    answer = page(port, path)
    return answer.http, answer.body.decode().strip()


def labels_of(text):
    """Pairs of a label and its value; nothing is between them but commas."""
    found = LABELS.findall(text)
    same(",".join('%s="%s"' % pair for pair in found), text)
    same(len(dict(found)), len(found))
    return tuple(found)


def check_histogram(name, samples):
    """Buckets grow up to the count, and each has its sum."""
    series = {}
    for (sample, labels), value in samples.items():
        if sample == name + "_bucket":
            same(labels[-1][0], "le")
            series.setdefault(labels[:-1], []).append((float(labels[-1][1]), value))
    for labels, buckets in series.items():
        same(buckets, sorted(buckets))
        values = [value for _, value in buckets]
        same(values, sorted(values))
        same((buckets[-1][0], values[-1]), (float("inf"), samples[(name + "_count", labels)]))
        holds(samples[(name + "_sum", labels)] >= 0, "%s has a negative sum" % name)


def read(text):
    """The values of metrics by name and labels, and the names of the metrics with their types. The
    text must be as Prometheus wants it: head lines, then all values of that metric, each once."""
    samples, kinds, name = {}, {}, None
    holds(text.endswith("\n"), "the last line has no end")
    for line in text.split("\n")[:-1]:
        if line.startswith("# HELP "):
            name = line.split(" ")[2]
            holds(name not in kinds and len(line.split(" ", 3)) == 4, line)
            kinds[name] = None
        elif line.startswith("# TYPE "):
            same((line.split(" ")[2], kinds[name]), (name, None))
            kinds[name] = line.split(" ")[3]
            same(kinds[name] == "counter", name.endswith("_total"))
        else:
            sample, labels, value = SAMPLE.match(line).groups()
            key = (sample, labels_of(labels or ""))
            holds(sample in [name + end for end in SUFFIXES[kinds[name]]], line)
            holds(key not in samples, "twice: " + line)
            samples[key] = float(value)
    for found, kind in kinds.items():
        if kind == "histogram":
            check_histogram(found, samples)
    return samples, kinds


def promtool(*arguments, text=None):
    """What Prometheus itself says. Only CI must have it."""
    if not shutil.which("promtool"):
        holds(os.environ.get("CI") != "true", "promtool is missing (make deps-check)")
        print("missing: promtool, so only this file reads the metrics", file=sys.stderr)
        return
    done = subprocess.run(["promtool"] + list(arguments), input=text, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    same((done.returncode, done.stdout.decode()), (0, done.stdout.decode()))


class Numbers:
    """The metrics of a server at one moment."""

    def __init__(self, port):
        answer = page(port, "/metrics")
        same(answer.http, 200)
        holds(answer.headers["content-type"].startswith("text/plain; version=0.0.4"), "type")
        self.samples, self.kinds = read(answer.body.decode())
        promtool("check", "metrics", text=answer.body)

    def of(self, name, **labels):
        """A value by its labels, in their order; 0 for requests that never came."""
        key = (name, tuple(labels.items()))
        return self.samples.get(key, 0) if name == "clx_requests_total" else self.samples[key]


def bad_status_options(bad_starts_leave_no_file, program, needed):
    bad_starts_leave_no_file(program, needed, ["--status-port", "x"], ["--status-port", "65536"],
                             ["--status-port-file", "file"], ["--status-bind", "127.0.0.1"],
                             ["--status-port", "0", "--status-port-file", "missing/port"],
                             ["--drain", "61"], ["--drain", "-1"])


def an_address_that_is_none(leaves_no_file, program, needed):
    text = leaves_no_file(program, 1, *needed, "--port", "0", "--status-port", "0",
                          "--status-bind", "256.0.0.1")
    holds("--status-bind 256.0.0.1" in text, text)


def pages_are_right(port):
    """What holds for each server that is ready."""
    same(said(port, "/live"), (200, "live"))
    same(said(port, "/ready"), (200, "ready"))
    same(page(port, "/live", method="HEAD").http, 200)
    same(said(port, "/")[0], 404)
    same(page(port, "/metrics", method="DELETE").http, 405)
