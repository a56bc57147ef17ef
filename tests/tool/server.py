"""A small endpoint for tool_test.sh: answers what the test wrote down, keeps what came.

usage: server.py FOLDER SECRET

Writes its port to FOLDER/port. For each POST it keeps the body in FOLDER/got.body and the headers
in FOLDER/got.headers, one "name: value" a line in lower case. The answer is FOLDER/answer: the
HTTP status on the first line, the body behind it. Paths that begin with /gate refuse bodies with a
wrong signature (401) and broken ones (400) before that; /slow waits 3.2 s.
"""
import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

folder, secret = sys.argv[1], sys.argv[2].encode()


def refusal(code):
    return json.dumps({"success": False, "error": {"code": code, "message": "refused"}}).encode()


class Endpoint(BaseHTTPRequestHandler):
    def reply(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def gate(self, body):
        """The refusal that the body deserves, or None."""
        right = base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest()).decode()
        if not hmac.compare_digest(right, self.headers.get("X-CommerceLayer-Signature", "")):
            return 401, refusal("SIGNATURE")
        try:
            json.loads(body)
        except ValueError:
            return 400, refusal("BODY")
        return None

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        with open(os.path.join(folder, "got.body"), "wb") as file:
            file.write(body)
        with open(os.path.join(folder, "got.headers"), "w") as file:
            for name, value in self.headers.items():
                file.write("%s: %s\n" % (name.lower(), value))
        if self.path.startswith("/slow"):
            time.sleep(3.2)
        refused = self.gate(body) if self.path.startswith("/gate") else None
        if refused:
            self.reply(*refused)
            return
        with open(os.path.join(folder, "answer"), "rb") as file:
            status, answer = file.read().split(b"\n", 1)
        try:
            self.reply(int(status), answer)
        except BrokenPipeError:
            pass  # the tool does not wait for what is late

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Endpoint)
with open(os.path.join(folder, "port.new"), "w") as file:
    file.write(str(server.server_port))
os.rename(os.path.join(folder, "port.new"), os.path.join(folder, "port"))
server.serve_forever()
