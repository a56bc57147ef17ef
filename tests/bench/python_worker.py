"""bench/python_worker.py - the whole job in Python: hmac, json and a dict.

Usage: python_worker.py SECRET. The lines it speaks are those of wire.h."""

import base64
import hashlib
import hmac
import json
import platform
import sys
import time

SECRET = sys.argv[1].encode()
PREFIX = "BOTL"
bodies = []


def genuine(signature, body):
    mac = base64.b64encode(hmac.new(SECRET, body, hashlib.sha256).digest())
    return hmac.compare_digest(mac, signature)


def promotion(document):
    included = {(r["type"], r["id"]): r for r in document["included"]}

    def find(identifier):
        return identifier and included.get((identifier["type"], identifier["id"]))

    lines = []
    total = 0
    for identifier in document["data"]["relationships"]["line_items"]["data"]:
        line = find(identifier)
        item = line and find(line["relationships"]["item"].get("data"))
        if not item or item["type"] != "skus":
            continue
        if not item["attributes"]["code"].startswith(PREFIX):
            continue
        attributes = line["attributes"]
        discount = attributes["quantity"] * attributes["unit_amount_cents"] // 10
        lines.append({"id": line["id"], "discount_cents": discount})
        total += discount
    data = {"name": "A tenth off bottles", "discount_cents": total}
    if lines:
        data["line_items"] = lines
    return json.dumps({"success": True, "data": data}, separators=(",", ":"))


def whole(signature, body):
    return promotion(json.loads(body)) if genuine(signature, body) else None


def decode(_signature, body):
    return json.loads(body)


def run(job, slot, count, times):
    start = time.perf_counter_ns()
    for i in range(times):
        if job(*bodies[slot + i % count]) is None:
            return "failed"
    return "ok %d" % (time.perf_counter_ns() - start)


def reply(line):
    command, *rest = line.split(" ")
    if command == "load":
        with open(" ".join(rest[1:]), "rb") as file:
            bodies.append((rest[0].encode(), file.read()))
    elif command == "drop":
        bodies.clear()
    elif command == "answer":
        text = whole(*bodies[int(rest[0])])
        return "refused" if text is None else "ok " + text
    elif command == "run":
        return run({"whole": whole, "decode": decode}[rest[0]], *map(int, rest[1:]))
    return "ok"


def main():
    print("ready Python " + platform.python_version(), flush=True)
    for line in sys.stdin:
        line = line.rstrip("\n")
        if line == "quit":
            break
        try:
            print(reply(line), flush=True)
        except (ValueError, KeyError, IndexError, OSError) as error:
            print("error " + str(error).replace("\n", " "), flush=True)


main()
