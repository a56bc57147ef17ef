#!/usr/bin/env python3
"""`clx test` against endpoints as merchants write them, in five languages; see README.md.

handlers.py [--self-test] [--short | --long] [--only NAME]... [-j N] [--seed N] CLX

Right servers and oddities must pass without fail and warn; of each mistake in mistakes.tsv the
first finding must be the one that is written there, and there may be no other. With --self-test
the corpus itself is looked at, with `clx sample` and probe.py alone: each patch applies, each
server answers, right ones as clx send expects, and each mistake can be seen from outside."""

import argparse
import csv
import fnmatch
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import probe

HERE = pathlib.Path(__file__).resolve().parent
SECRET = "5f0c1d2e3b4a59687716a5b4c3d2e1f0"
PATHS = {
    "price": "/prices",
    "shipping_cost": "/shipping",
    "promotion": "/promotions",
    "tax": "/taxes",
    "order_validation": "/validate",
    "authorize": "/authorize",
    "capture": "/capture",
    "void": "/void",
    "refund": "/refund",
    "customer_token": "/tokens",
    "webhook": "/events",
}
LANGUAGES = {
    "node": ("server.mjs", ["node", "server.mjs"]),
    "python": ("server.py", ["python3", "-B", "server.py"]),
    "php": ("server.php", ["php", "server.php"]),
    "ruby": ("server.rb", ["ruby", "server.rb"]),
    "go": ("main.go", ["./server"]),
}
COLUMNS = ("name", "lang", "kinds", "finding", "severity", "set", "config", "what")
BOOKS = {
    "charges": {"get": "/books", "pointer": "/charges"},
    "events": {"get": "/books", "pointer": "/events"},
}
DATA = {
    "currencies": ["EUR", "JPY"],
    "declined_token": "tok_declined",
    "refused_order": {"customer_email": "x@denied.example"},
}


class Failure(Exception):
    pass


def run(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, **options)
    if done.returncode != 0:
        raise Failure(f"{command[0]}: {(done.stdout + done.stderr).strip()[-500:]}")
    return done.stdout


RUNNING = set()  # leaders of process groups


def end(*_):
    """On SIGTERM no server stays behind."""
    for pid in list(RUNNING):
        os.killpg(pid, signal.SIGKILL)
    os._exit(1)


class Server:
    """One handler in a folder of its own; `patch` changes the language's right server."""

    def __init__(self, lang, folder, patch=None):
        self.lang, self.folder, self.process = lang, pathlib.Path(folder), None
        file, self.command = LANGUAGES[lang]
        shutil.copy(HERE / "handlers" / lang / file, self.folder / file)
        if patch is not None:
            run(["patch", "-s", "-F0", file, str(patch)], cwd=self.folder)
        if lang == "go":
            go = {**os.environ, "GOFLAGS": "-mod=mod", "GO111MODULE": "off"}
            run(["go", "build", "-o", "server", file], cwd=self.folder, env=go)

    def start(self, secret=SECRET):
        env = {**os.environ, "PORT": "0", "CLX_SECRET": secret or "", "TMPDIR": str(self.folder)}
        if secret is None:
            del env["CLX_SECRET"]
        self.output = open(self.folder / "output", "ab")
        self.process = subprocess.Popen(
            self.command, cwd=self.folder, env=env, stdout=subprocess.PIPE, stderr=self.output,
            start_new_session=True)
        RUNNING.add(self.process.pid)
        line = self.process.stdout.readline().decode()
        if not line.startswith("listening "):
            self.stop()
            raise Failure("did not start: " + (self.folder / "output").read_text()[-300:])
        self.port = int(line.split()[1])
        self.url = f"http://127.0.0.1:{self.port}"
        for _ in range(100):
            try:
                return urllib.request.urlopen(self.url + "/health", timeout=10).read()
            except OSError:
                time.sleep(0.05)
        self.stop()
        raise Failure("/health does not answer")

    def stop(self):
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)  # PHP has workers
            RUNNING.discard(self.process.pid)
            self.process.wait()
            self.process.stdout.close()
            self.output.close()
            self.process = None


class Case:
    """A right server, an oddity or a mistake."""

    def __init__(self, what, lang, name, patch=None, row=None):
        self.what, self.lang, self.patch, self.row = what, lang, patch, row or {}
        self.name = f"{lang}/{name}"
        self.kinds = self.row.get("kinds", "all")
        self.kinds = list(PATHS) if self.kinds == "all" else self.kinds.split(",")
        self.short = self.row.get("set", "short") == "short"


def read_index():
    with open(HERE / "mistakes.tsv", newline="") as file:
        rows = [line for line in file if not line.startswith("#")]
    for row in csv.DictReader(rows, COLUMNS, delimiter="\t", quoting=csv.QUOTE_NONE):
        if None in row or None in row.values():
            raise SystemExit(f"mistakes.tsv: {row['name']} has not {len(COLUMNS)} columns")
        yield row


def all_cases():
    cases = [Case("right", lang, "right") for lang in LANGUAGES]
    for patch in sorted(HERE.glob("oddities/*/*.patch")):
        cases.append(Case("oddity", patch.parent.name, patch.stem, patch))
    known = set()
    for row in read_index():
        patch = HERE / "mistakes" / row["lang"] / (row["name"] + ".patch")
        known.add(patch)
        cases.append(Case("mistake", row["lang"], row["name"], patch, row))
    for stray in set(HERE.glob("mistakes/*/*.patch")) - known:
        raise SystemExit(f"mistakes.tsv lacks {stray.relative_to(HERE)}")
    return cases


# -------- clx test --------


def free_port():
    """Below those that are given to connections, so that none of these takes it meanwhile."""
    while True:
        port = random.randrange(20000, 32000)
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) != 0:
                return port


def start_section(server):
    """For cases that clx must start the server for."""
    server.port = free_port()
    return {
        "command": server.command,
        "env": {"PORT": str(server.port)},
        "ready": "/health",
        "without_secret": True,
    }


def write_config(case, server):
    config = {"secret_env": "CLX_SECRET", "sandbox": True, "data": DATA, "books": BOOKS}
    extra = case.row.get("config", "-")
    extra = {} if extra == "-" else json.loads(extra)
    if extra.pop("start", False):
        config["start"] = start_section(server)
    else:
        server.start()
    config.update(extra)
    config["base"] = f"http://127.0.0.1:{server.port}"
    config["kinds"] = {kind: PATHS[kind] for kind in case.kinds}
    (server.folder / "clx.test.json").write_text(json.dumps(config, indent=2))


def run_clx_test(case, server, options):
    write_config(case, server)
    env = {**os.environ, "CLX_SECRET": SECRET}
    command = [options.clx, "test", "--json", "report.json", "--sandbox"]
    command += ["--seed", str(options.seed)]
    done = subprocess.run(command, cwd=server.folder, env=env, capture_output=True, text=True,
                          timeout=400)
    if done.returncode not in (0, 1):
        raise Failure(f"clx test ended with {done.returncode}: {done.stderr.strip()[-500:]}")
    report = json.loads((server.folder / "report.json").read_text())
    found = [(one["id"], one["severity"]) for one in report["findings"]]
    found = [one for one in found if one[1] in ("fail", "warn")]
    wanted = [(case.row["finding"], case.row["severity"])] if case.row else []
    if found != wanted:
        raise Failure(f"found {show(found)}, not {show(wanted)}")
    if (done.returncode == 1) != any(severity == "fail" for _, severity in found):
        raise Failure(f"clx test ended with {done.returncode} with {show(found)}")


def show(found):
    return ", ".join(f"{severity} {name}" for name, severity in found) or "nothing"


# -------- the corpus itself --------


def check_right(server, options):
    """A right server does what clx send expects, and lets nobody in."""
    env = {**os.environ, "CLX_SECRET": SECRET}
    for kind, path in PATHS.items():
        for extra in ([], ["--forge"], ["--unsigned"]):
            command = [options.clx, "send", kind, server.url + path, "--quiet", *extra]
            run([*command, "--seed", str(options.seed)], env=env)


def check_oddity(seen):
    """An oddity says what it says in its own way, but to the same requests."""
    for name, replies in seen.items():
        if name.endswith(" sign.genuine") and replies[0][0] // 100 != 2:
            raise Failure(f"{name}: {replies[0]}")
        if name.endswith((" sign.forged", " sign.unsigned")) and replies[0][0] // 100 != 4:
            raise Failure(f"{name}: {replies[0]}")


def probe_server(server, kinds, options, slow=False):
    """`slow`: one that answers late is asked only how late."""
    probes = probe.Probes(options.clx, SECRET, PATHS, server)
    seen = probes.seen if slow else probes.run(kinds)
    for kind in kinds:
        probes.parallel(kind)
    body = probe.text_of(probes.fresh(kinds[0], "signature"))
    log = (server.folder / "output").read_text(errors="replace")
    seen["log"] = [SECRET in log or probe.sign(SECRET, body) in log]
    return seen


def without_secret(server, kind, options):
    """What a server says to strangers when it is started without the secret."""
    try:
        server.start(secret=None)
    except Failure:
        return "does not start"
    probes = probe.Probes(options.clx, "", PATHS, server)
    body = probe.text_of(probes.sample(kind))
    seen = [probes.send(kind, body, []).status, probes.send(kind, body).status]
    server.stop()
    return seen


RIGHT = {}  # what the right server of a language says
RIGHT_LOCK = threading.Lock()


def right_answers(lang, options):
    with RIGHT_LOCK:
        if lang not in RIGHT:
            with tempfile.TemporaryDirectory() as folder:
                server = Server(lang, folder)
                RIGHT[lang] = {"no secret": without_secret(server, "price", options)}
                try:
                    server.start()
                    RIGHT[lang].update(probe_server(server, list(PATHS), options))
                finally:
                    server.stop()
        return RIGHT[lang]


def check_corpus(case, server, options):
    if case.what == "right":
        server.start()
        check_right(server, options)
        return
    seen = {"no secret": without_secret(server, case.kinds[0], options)}
    server.start()
    slow = case.row.get("finding", "").startswith("time.")
    seen.update(probe_server(server, case.kinds, options, slow))
    if case.what == "oddity":
        return check_oddity(seen)
    right = right_answers(case.lang, options)
    different = [name for name in seen if name in right and seen[name] != right[name]]
    if not different:
        raise Failure("no probe sees the mistake")
    if options.verbose:
        names = ", ".join(different[:8])
        print(f"{case.name} [{case.row['finding']}] {len(different)}: {names}", flush=True)


# -------- all of them --------


def check(case, options):
    """None, or what is wrong."""
    with tempfile.TemporaryDirectory(prefix="clx-handler-") as folder:
        server = None
        try:
            server = Server(case.lang, folder, case.patch)
            (check_corpus if options.self_test else run_clx_test)(case, server, options)
        except (Failure, subprocess.TimeoutExpired, OSError) as failure:
            return str(failure)
        finally:
            if server is not None:
                server.stop()
    return None


def report(case, options):
    fault = check(case, options)
    if fault is not None:
        print(f"{case.what} {case.name}: {fault}", flush=True)
    return fault is None


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("clx", help="the tool")
    parser.add_argument("--self-test", action="store_true", help="look at the corpus itself")
    parser.add_argument("--short", action="store_true", help="the short set of mistakes")
    parser.add_argument("--long", action="store_true", help="all of them, the default")
    parser.add_argument("--only", action="append", help="LANG/NAME, with * and ?")
    parser.add_argument("-j", type=int, default=2, help="how many at once")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    options.clx = os.path.abspath(options.clx)
    return options


def wanted(case, options):
    if options.only:
        return any(fnmatch.fnmatch(case.name, pattern) for pattern in options.only)
    return case.short or not options.short


def main():
    options = read_options()
    cases = [case for case in all_cases() if wanted(case, options)]
    if not cases:
        raise SystemExit("there is no such handler")
    signal.signal(signal.SIGTERM, end)
    start = time.monotonic()
    with ThreadPoolExecutor(options.j) as pool:
        good = list(pool.map(lambda case: report(case, options), cases))
    kinds = [case.what for case in cases]
    print(f"{kinds.count('mistake')} mistakes, {kinds.count('right')} right handlers and "
          f"{kinds.count('oddity')} oddities in {time.monotonic() - start:.0f} s: "
          f"{good.count(False)} are not as they should be")
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
