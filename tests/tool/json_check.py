"""Checks that each command of the tool prints JSON with --json, and the right values, for
tool_test.sh, with nothing but the standard library.

usage: json_check.py TOOL

Prints one line per check and exits with 1 when one failed.
"""
import http.client
import http.server
import json
import os
import subprocess
import tempfile
import threading

from told import check, ended, sample, tool

SECRET = "Jefe"
BODY = b"what do ya want for nothing?"
SIGNATURE = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="


def run(*words, body=b""):
    """The exit status, and what was printed, which must be one line of JSON in UTF-8."""
    done = subprocess.run([tool, *words], input=body, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
    text = done.stdout.decode("utf-8")
    return done.returncode, json.loads(text) if text.count("\n") == 1 else text


def same(sentence, got, wanted):
    check(sentence, got == wanted)
    if got != wanted:
        print("got %r" % (got,))


class Endpoint(http.server.BaseHTTPRequestHandler):
    answer = b""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, *words):
        pass


def commands():
    """The commands that the help lists."""
    text = subprocess.run([tool, "--help"], check=True, stdout=subprocess.PIPE).stdout.decode()
    return [line.split()[0] for line in text.split("\n\n")[2].splitlines()]


def helps(command):
    return subprocess.run([tool, command, "--help"], check=True,
                          stdout=subprocess.PIPE).stdout.decode()


def check_signatures():
    same("sign --json prints the signature", run("sign", "--secret", SECRET, "--json", body=BODY),
         (0, {"signature": SIGNATURE}))
    right = ["verify", "--json", "--signature", SIGNATURE]
    same("verify --json tells which secret matched",
         run(*right, "--secret", "new", "--secret", SECRET, body=BODY),
         (0, {"genuine": True, "status": "CLX_OK", "message": "ok", "why": None, "secret": 2,
              "secrets": 2}))
    status, proof = run(*right, "--secret", SECRET, body=BODY + b"\n")
    check("verify --json tells why a body is not genuine",
          status == 1 and proof["genuine"] is False and proof["secret"] is None and
          "white space" in proof["why"])


def check_bodies():
    status, made = run("sample", "webhook", "--seed", "7", "--json")
    check("sample --json prints the very bytes of the body, and its topic",
          status == 0 and made["body"].encode() == sample("webhook", "--seed", "7") and
          made["kind"] == "webhook" and made["topic"] == "orders.place")
    broken = '{"data":{"type":"orders","attributes":{"number":"\u00e9" "x"}}}'
    for words in ["inspect", "-"], ["explain", "promotion", "-"]:
        status, said = run(*words, "--json", body=broken.encode())
        fault = said["error"]
        check("%s --json tells in JSON where a body is broken" % words[0],
              status == 1 and fault["status"] == "CLX_JSON_SYNTAX" and fault["message"] and
              broken.encode()[fault["byte"]:].startswith(b'"x"'))


def check_topics():
    status, topics = run("topics", "--json")
    text = subprocess.run([tool, "topics"], check=True, stdout=subprocess.PIPE).stdout.decode()
    check("topics --json prints the list", status == 0 and topics == text.split())


def check_send(url):
    send = ["send", "price", url, "--secret", SECRET, "--sku", "AAA", "--json"]
    Endpoint.answer = b'{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":1}}'
    status, said = run(*send)
    check("send --json tells what was sent, what came, and the verdict",
          status == 0 and said["verdict"] == "conforms" and said["violations"] == [] and
          said["request"] == {"url": url, "kind": "price", "topic": None, "signed": "signed",
                              "bytes": len(sample("price", "--sku", "AAA"))} and
          said["answer"]["http"] == 200 and said["answer"]["ms"] >= 0 and
          said["answer"]["content_type"] == "application/json" and
          said["answer"]["body"].encode() == Endpoint.answer)
    Endpoint.answer = b'{"success":true,"data":{"sku_code":"BBB","unit_amount_cents":1.5}}\0\xed\xa0\x80'
    status, said = run(*send)
    check("send --json lists the violations", status == 1 and len(said["violations"]) > 0 and
          said["verdict"] == "does not conform")
    check("bytes that are no UTF-8 are replaced", said["answer"]["body"].endswith("}" + 4 * "\ufffd"))
    status, said = run("send", "price", "http://127.0.0.1:1/", "--secret", SECRET, "--json")
    check("send --json tells that no answer came",
          status == 1 and said["answer"] is None and said["verdict"] == "no answer")


def check_report(url):
    Endpoint.answer = b'{"success":"\xed\xa0\x80 \xe0\x80\x80 \xf4\x90\x80\x80 \xc3\xa9"}'
    done = subprocess.run([tool, "test", "price=" + url, "--secret", SECRET, "--only",
                           "answer.envelope", "--json", "-"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
    try:
        report = json.loads(done.stdout.decode("utf-8"))
        exchange = report["cases"][-1]["exchanges"][0]
        good = exchange["answer"] == '{"success":"%s \u00e9"}' % " ".join(
            "\ufffd" * count for count in (3, 3, 4))
    except (ValueError, KeyError, IndexError) as error:
        good = print(error)
    check("test --json replaces what an answer has that is no UTF-8", bool(good))


def post(port, body, signature):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", "/", body, {"Content-Type": "application/json",
                                           "X-CommerceLayer-Signature": signature})
    connection.getresponse().read()
    connection.close()


def check_listen():
    body = b'{"success":true,"data":{"action_id":"a1","message":"it\\u0027s \\"paid\\""}}'
    signature = run("sign", "--secret", SECRET, "--json", body=body)[1]["signature"]
    with tempfile.TemporaryDirectory() as folder:
        place = os.path.join(folder, "port")
        listener = subprocess.Popen([tool, "listen", "--secret", SECRET, "--json", "--count", "2",
                                     "--fail", "1", "--port-file", place, "--timeout", "20"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        while not os.path.exists(place) and listener.poll() is None:
            threading.Event().wait(0.05)
        port = int(open(place).read())
        for what in signature, signature, SIGNATURE:
            post(port, body, what)
        lines = [json.loads(line) for line in listener.communicate()[0].decode().splitlines()]
    same("listen --json prints a value a line: failed on purpose, good, bad",
         [line["verdict"] for line in lines], ["failed", "ok", "bad"])
    same("listen --json tells what a call back says", lines[1],
         {"verdict": "ok", "http": 200, "action_id": "a1", "success": True,
          "message": 'it\'s "paid"', "faults": []})
    check("listen --json tells what is wrong", lines[2]["http"] == 401 and lines[2]["faults"])


for command in commands():
    check("%s has --json" % command, "  --json" in helps(command))
check_signatures()
check_bodies()
check_topics()
server = http.server.HTTPServer(("127.0.0.1", 0), Endpoint)
threading.Thread(target=server.serve_forever, daemon=True).start()
check_send("http://127.0.0.1:%d/" % server.server_address[1])
check_report("http://127.0.0.1:%d/" % server.server_address[1])
server.shutdown()
check_listen()
ended()
