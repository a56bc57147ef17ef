"""The example server price.py as a process."""
import os
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import unittest.mock
import urllib.error
import urllib.request

from python_help import EXAMPLE, KNOWN, KNOWN_SIGNATURE, SECRET, SHIRT, clx, sign

WAIT = 20  # seconds until a test gives up


class Readme(unittest.TestCase):
    def test_the_first_program_of_the_readme_answers(self):
        with open(os.path.join(EXAMPLE, "README.md")) as file:
            program = file.read().split("```python\n")[1].split("```")[0]
        space = {}
        with unittest.mock.patch.dict(os.environ, {"CLX_SECRET": SECRET}):
            exec(program, space)
        self.assertIsInstance(space["application"], clx.wsgi.App)
        body = KNOWN.replace(SHIRT.encode(), b"TSHIRT")
        response = space["service"].call().handle(body, sign(body), "/prices")
        self.assertIn(b'"unit_amount_cents":2900,"compare_at_amount_cents":3900', response.body)

    def test_the_price_handler_is_below_thirty_lines(self):
        with open(os.path.join(EXAMPLE, "price.py")) as file:
            self.assertLess(len(file.read().splitlines()), 30)


class Server(unittest.TestCase):
    """examples/ffi/python/price.py as a process."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        port_file = os.path.join(cls.folder.name, "port")
        cls.errors = open(os.path.join(cls.folder.name, "stderr"), "w+b")
        cls.server = subprocess.Popen(
            [sys.executable, os.path.join(EXAMPLE, "price.py"), "--port", "0", "--port-file",
             port_file], env={**os.environ, "CLX_SECRET": SECRET}, stdout=subprocess.DEVNULL,
            stderr=cls.errors)
        cls.addClassCleanup(cls.stop)
        end = time.monotonic() + WAIT
        while not os.path.exists(port_file):
            if time.monotonic() > end or cls.server.poll() is not None:
                raise RuntimeError("price.py did not start")
            time.sleep(0.02)
        with open(port_file) as file:
            cls.url = f"http://127.0.0.1:{int(file.read())}/prices"

    @classmethod
    def stop(cls):
        cls.server.terminate()
        cls.server.wait(WAIT)
        cls.errors.close()
        cls.folder.cleanup()

    def post(self, body, headers, path="", method="POST"):
        request = urllib.request.Request(self.url + path, body, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=WAIT) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()

    def test_a_signed_request_gets_exactly_these_bytes(self):
        self.assertEqual(self.post(KNOWN, {"x-commercelayer-signature": KNOWN_SIGNATURE}), (
            200, b'{"success":true,"data":{"sku_code":"TSHIRTMM000000FFFFFFXLXX","unit_'
                 b'amount_cents":2900,"compare_at_amount_cents":3900,'
                 b'"metadata":{"source":"price book"}}}'))

    def test_an_unknown_sku_is_answered_422(self):
        body = KNOWN.replace(b"FFFFFFXLXX", b"FFFFFFXLXY")
        self.assertEqual(self.post(body, {clx.SIGNATURE_HEADER: sign(body)}), (
            422, b'{"success":false,"error":{"code":"UNKNOWN_SKU",'
                 b'"message":"no price for this SKU in this currency"}}'))

    def test_other_requests_are_refused(self):
        signed = {clx.SIGNATURE_HEADER: KNOWN_SIGNATURE}
        broken, large = KNOWN[:-1], b" " * ((1 << 20) + 1)
        for http, body, headers, path, method in (
                (401, KNOWN, {}, "", "POST"), (401, KNOWN + b"\n", signed, "", "POST"),
                (400, broken, {clx.SIGNATURE_HEADER: sign(broken)}, "", "POST"),
                (404, KNOWN, signed, "/x", "POST"), (405, None, signed, "", "GET"),
                (413, large, {clx.SIGNATURE_HEADER: sign(large)}, "", "POST")):
            with self.subTest(http, path=path):
                self.assertEqual(self.post(body, headers, path, method)[0], http)

    def test_a_request_whose_body_has_no_plain_length_is_answered_411_and_closed(self):
        port = int(self.url.split(":")[2].split("/")[0])
        for line in ("Transfer-Encoding: chunked", "Content-Length: -1", "Content-Length: 1_0",
                     "Content-Length: 5\r\nContent-Length: 6", "Content-Length: "):
            with self.subTest(line), socket.create_connection(("127.0.0.1", port), WAIT) as peer:
                peer.sendall(f"POST /prices HTTP/1.1\r\nHost: x\r\n{line}\r\n\r\n".encode())
                answer = b"".join(iter(lambda: peer.recv(4096), b""))
                self.assertTrue(answer.startswith(b"HTTP/1.0 411 "), answer)

    def test_the_tool_that_plays_commerce_layer_is_content(self):
        secret = os.path.join(self.folder.name, "secret")
        with open(secret, "w") as file:
            file.write(SECRET)
        for more in (["--sku", SHIRT], ["--sku", SHIRT, "--currency", "JPY", "--seed", "30"],
                     ["--sku", "NONE", "--expect", "422"], ["--forge"], ["--unsigned"],
                     ["--truncate", "100"]):
            with self.subTest(more):
                done = subprocess.run([os.environ["CLX_TOOL"], "send", "price", self.url,
                                       "--secret-file", secret, "--quiet", *more],
                                      capture_output=True, timeout=WAIT)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))

    def test_the_server_prints_help_and_refuses_to_run_without_a_secret(self):
        price = [sys.executable, os.path.join(EXAMPLE, "price.py")]
        done = subprocess.run([*price, "--help"], capture_output=True, timeout=WAIT,
                              env={**os.environ, "CLX_SECRET": SECRET})
        self.assertEqual(done.returncode, 0)
        self.assertIn(b"--port-file", done.stdout)
        plain = {name: value for name, value in os.environ.items() if name != "CLX_SECRET"}
        done = subprocess.run([*price, "--port", "0"], capture_output=True, timeout=WAIT, env=plain)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertIn(b"CLX_SECRET is not set", done.stderr)
