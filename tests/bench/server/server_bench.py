"""pricebook under load against the same job in Node.js and in Python:
server_bench.py BUILD_DIR RESULT.json

Every server has the same processor and wrk the other one. They take turns: one second of wrk for
each in every round, for each body and number of connections. Before that each must give the right
answer to every body and refuse forged ones; during it wrk compares every answer. BENCH_ROUNDS and
BENCH_SECONDS change how often and how long. At the end each has five seconds for a plot over time.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

import bodies as requests
import report
import servers
import timeline

CONNECTIONS = (1, 8, 64)
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
SECONDS = int(os.environ.get("BENCH_SECONDS", "1"))


def processors():
    """One for wrk and one for the server; the same one when there is no other."""
    allowed = sorted(os.sched_getaffinity(0))
    return allowed[0], allowed[-1]


# -------- checks --------


def check(server, body):
    """The right answer to a body, byte for byte as wrk compares it, and 401 to forged ones."""
    http, answer = server.post(body.path, body.data, body.signature)
    if (http, answer) != (200, body.answer):
        raise RuntimeError("%s answers %s with %d %r" % (server.name, body.title(), http, answer))
    forged = (body.data[:-1] + b" ", body.signature), (body.data, requests.sign(b"other"))
    for data, signature in forged + ((body.data, ""),):
        http, _ = server.post(body.path, data, signature)
        if http != 401:
            raise RuntimeError("%s answers a forged %s with %d" % (server.name, body.kind, http))


# -------- load --------


def wrk(server, body, connections, cpu, seconds, *more):
    """What wrk prints behind each word in capitals, read as JSON."""
    done = subprocess.run(
        ["wrk", "-t1", "-c%d" % connections, "-d%ds" % seconds, "--timeout", "10s",
         "-s", os.path.join(servers.HERE, "load.lua"),
         "http://127.0.0.1:%d%s" % (server.port, body.path),
         "--", body.file, body.signature, body.answer_file] + list(more),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        preexec_fn=lambda: os.sched_setaffinity(0, {cpu}))
    said = dict(line.split(" ", 1) for line in done.stdout.splitlines()
                if line.startswith(("RESULT ", "SLOTS ")))
    if "RESULT" not in said:
        raise RuntimeError("wrk: " + done.stdout)
    return {word: json.loads(text) for word, text in said.items()}


def load(server, body, connections, cpu):
    """One run of wrk: what it counted, and the processor time that both took."""
    before = server.cpu_seconds(), sum(os.times()[2:4])
    result = wrk(server, body, connections, cpu, SECONDS)["RESULT"]
    wrk_seconds = sum(os.times()[2:4]) - before[1]
    server.settle()
    result["rate"] = result["requests"] / result["seconds"]
    result["cpu_us"] = (server.cpu_seconds() - before[0]) / max(result["requests"], 1) * 1e6
    result["wrk_busy"] = wrk_seconds / result["seconds"]
    return result


def warm_up(started, bodies, cpu):
    for server in started:
        load(server, bodies[0], 8, cpu)
        load(server, bodies[-1], 8, cpu)


def run(started, bodies, cpu):
    """Results by body, connections and server, one for each round."""
    results = {}
    for number in range(ROUNDS):
        for body in bodies:
            for connections in CONNECTIONS:
                for server in started:
                    cell = (body, connections, server.name)
                    results.setdefault(cell, []).append(load(server, body, connections, cpu))
        print("round %d of %d" % (number + 1, ROUNDS), file=sys.stderr, flush=True)
    return results


# -------- over time --------

PLOT_SECONDS = 5
PLOT_SLOT = 0.1  # seconds
PLOT_CONNECTIONS = 8


def over_time(started, body, cpu):
    """Of each server, how many answers came in each slot. The last slot is not whole."""
    return {server.name: wrk(server, body, PLOT_CONNECTIONS, cpu, PLOT_SECONDS,
                             str(PLOT_SLOT * 1000))["SLOTS"][:-1] for server in started}


def draw(slots, body, path):
    """As many requests are under way at all times, so what comes out tells how long one took."""
    rates, times = {}, {}
    for name, counts in slots.items():
        points = [((i + 0.5) * PLOT_SLOT, count / PLOT_SLOT) for i, count in enumerate(counts)]
        rates[name] = points
        times[name] = [(at, PLOT_CONNECTIONS / rate * 1000) for at, rate in points if rate > 0]
    panels = [timeline.Panel("answers a second", rates),
              timeline.Panel("milliseconds that an answer takes, on average", times)]
    timeline.Timeline("%s, %d connections" % (body.title(), PLOT_CONNECTIONS), PLOT_SECONDS,
                      panels, []).write(path)


# -------- all of it --------


def bench(build, folder, plot):
    wrk_cpu, server_cpu = processors()
    bodies = requests.make_bodies(build, folder)
    database = os.path.join(folder, "book.db")
    tables = os.path.join(folder, "tables.json")
    requests.make_empty_database(build, database)
    requests.fill_database(database, bodies)
    requests.export_tables(database, tables)
    starter = servers.Starter(build, folder, server_cpu, requests.SECRET, database, tables)
    started, missing = starter.all()
    try:
        for server in started:
            for body in bodies:
                check(server, body)
        warm_up(started, bodies, wrk_cpu)
        results = run(started, bodies, wrk_cpu)
        draw(over_time(started, bodies[0], wrk_cpu), bodies[0], plot)
        memory = {server.name: server.most_memory_kb() for server in started}
    finally:
        for server in started:
            server.stop()
    return report.Report(started, missing, memory, bodies, CONNECTIONS, results,
                         wrk_cpu != server_cpu, SECONDS)


def main():
    build, path = sys.argv[1:]
    plot = os.path.splitext(path)[0] + ".svg"
    if not shutil.which("wrk"):
        print("bench-server: wrk is missing (Debian: apt-get install wrk)")
        return 1
    folder = tempfile.mkdtemp(prefix="bench-server.")
    try:
        found = bench(os.path.abspath(build), folder, plot)
    finally:
        shutil.rmtree(folder)
    found.show()
    found.write(path)
    print("written to %s, and drawn over time in %s" % (path, plot))
    return 1 if found.wrong() else 0


if __name__ == "__main__":
    sys.exit(main())
