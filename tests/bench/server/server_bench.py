"""pricebook under load against the same job in Node.js and in Python:
server_bench.py BUILD_DIR RESULT.json

Every server has the same processor and wrk the other one. They take turns: one second of wrk for
each in every round, for each body and number of connections. Before that each must give the right
answer to every body and refuse forged ones; during it wrk compares every answer. BENCH_ROUNDS and
BENCH_SECONDS change how often and how long.
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


def load(server, body, connections, cpu):
    """One run of wrk: what it counted, and the processor time that both took."""
    before = server.cpu_seconds(), sum(os.times()[2:4])
    done = subprocess.run(
        ["wrk", "-t1", "-c%d" % connections, "-d%ds" % SECONDS, "--timeout", "10s",
         "-s", os.path.join(servers.HERE, "load.lua"),
         "http://127.0.0.1:%d%s" % (server.port, body.path),
         "--", body.file, body.signature, body.answer_file],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        preexec_fn=lambda: os.sched_setaffinity(0, {cpu}))
    line = next((l for l in done.stdout.splitlines() if l.startswith("RESULT ")), None)
    if not line:
        raise RuntimeError("wrk: " + done.stdout)
    result = json.loads(line[len("RESULT "):])
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


# -------- all of it --------


def bench(build, folder):
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
        memory = {server.name: server.most_memory_kb() for server in started}
    finally:
        for server in started:
            server.stop()
    return report.Report(started, missing, memory, bodies, CONNECTIONS, results,
                         wrk_cpu != server_cpu, SECONDS)


def main():
    build, path = sys.argv[1:]
    if not shutil.which("wrk"):
        print("bench-server: wrk is missing (Debian: apt-get install wrk)")
        return 1
    folder = tempfile.mkdtemp(prefix="bench-server.")
    try:
        found = bench(os.path.abspath(build), folder)
    finally:
        shutil.rmtree(folder)
    found.show()
    found.write(path)
    print("written to " + path)
    return 1 if found.wrong() else 0


if __name__ == "__main__":
    sys.exit(main())
