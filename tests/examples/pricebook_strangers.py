"""Tests of examples/pricebook: what strangers may do to the server. Each test's name is what must
hold.
"""

import socket
import threading
import time

from pricebook_client import (OTHER, SHIRT_DATA, SIGNATURE, WAIT, Client, Server, holds,
                              price_body, same, sign, success)

BODY = price_body()
HEAD = b"POST /prices HTTP/1.1\r\nHost: 127.0.0.1\r\n"


class Crowd:
    """Connections that each send a text, byte by byte, again and again, in a thread."""

    def __init__(self, port, count, start, text):
        self.port = port
        self.text = text
        self.over = threading.Event()
        self.sockets = []
        self.ended = 0
        for _ in range(count):
            self.open(start)
        self.thread = threading.Thread(target=self.trickle)
        self.thread.start()

    def open(self, start):
        """With a full queue a connection takes long: it is not waited for."""
        one = socket.socket()
        one.setblocking(False)
        one.connect_ex(("127.0.0.1", self.port))
        self.sockets.append([one, start])

    def drip(self, pair):
        one, rest = pair
        try:
            pair[1] = rest[one.send(rest[:max(1, len(rest) - 64)]):] or self.text
        except BlockingIOError:
            pass
        except OSError:
            self.ended += 1
            one.close()
            self.sockets.remove(pair)

    def trickle(self):
        while not self.over.wait(0.2):
            for pair in list(self.sockets):
                self.drip(pair)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        for one, _ in self.sockets:
            one.close()


# -------- slow ones --------


def six_hundred_slow_heads_keep_no_good_request_out():
    with Server("--timeout", "3600") as server:
        with Crowd(server.port, 600, HEAD, b"X-Slow: 1\r\n") as crowd:
            for _ in range(20):
                success(server.post("/prices", BODY), SHIRT_DATA)
                time.sleep(0.05)
            holds(len(crowd.sockets) > 200, "the slow ones were gone")


def six_hundred_slow_bodies_keep_no_good_request_out():
    head = HEAD + b"%s: %s\r\nContent-Length: 60000\r\n\r\n" % (SIGNATURE.encode(), OTHER.encode())
    with Server("--timeout", "3600") as server:
        with Crowd(server.port, 600, head, b" ") as crowd:
            for _ in range(20):
                success(server.post("/prices", BODY), SHIRT_DATA)
                time.sleep(0.05)
            holds(len(crowd.sockets) > 200, "the slow ones were gone")


def slow_heads_and_bodies_are_cut_off_at_their_deadline():
    head = HEAD + b"%s: %s\r\nContent-Length: 60000\r\n\r\n" % (SIGNATURE.encode(), OTHER.encode())
    for start, text in ((HEAD, b"X-Slow: 1\r\n"), (head, b" ")):
        with Server("--timeout", "1") as server:
            with Crowd(server.port, 20, start, text) as crowd:
                until = time.time() + WAIT
                while crowd.sockets and time.time() < until:
                    time.sleep(0.05)
                same((len(crowd.sockets), crowd.ended), (0, 20))


def a_slow_head_after_a_good_request_is_cut_off_too():
    with Server("--timeout", "1") as server:
        client = server.client()
        success(client.post("/prices", BODY), SHIRT_DATA)
        try:
            for _ in range(WAIT * 10):
                client.send(b"P")
                time.sleep(0.1)
            raise AssertionError("a slow head held its connection")
        except OSError:
            pass


# -------- large ones --------


def peak(server):
    """The most memory that the server ever had, in MiB."""
    with open("/proc/%d/status" % server.process.pid, encoding="ascii") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) // 1024
    raise AssertionError("no VmHWM")


def flood(server, count, size, codes, chunked=False):
    """As many bodies of that size at once, with a wrong signature; each arrives whole."""
    half = threading.Barrier(count)
    piece = b" " * 65536

    def work():
        client = Client(server.port)
        length = ("Transfer-Encoding", "chunked") if chunked else ("Content-Length", size)
        client.head("/prices", [(SIGNATURE, OTHER), length])
        for sent in range(0, size, len(piece)):
            if sent == size // 2:
                half.wait(WAIT)
            client.send(b"10000\r\n" + piece + b"\r\n" if chunked else piece)
        client.send(b"0\r\n\r\n" if chunked else b"")
        answer = client.answer()
        codes.append((answer.http, answer.json()["error"]["code"]))
        client.close()

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads


def two_hundred_large_bodies_of_strangers_take_bounded_memory_and_good_ones_are_answered():
    for chunked in (False, True):
        codes = []
        with Server("--timeout", "60") as server:
            threads = flood(server, 200, 4194304, codes, chunked)
            good = server.client()
            while any(thread.is_alive() for thread in threads):
                success(good.post("/prices", BODY), SHIRT_DATA)
            same(len(codes), 200)
            same(set(codes) - {(401, "SIGNATURE_MISMATCH"), (503, "CROWDED")}, set())
            holds((503, "CROWDED") in codes, "nothing was refused")
            success(server.post("/prices", BODY), SHIRT_DATA)
            same(server.post("/prices", b" " * 4194304, signature=OTHER).http, 401)
            holds(peak(server) < 256, "it took %d MiB" % peak(server))
            server.log_line("POST /prices 4194304 503 crowded ")


# -------- ambiguous ones --------


def raw(server, lines, body=b"", target=b"/prices"):
    """Sends a head as it is; the answer, and whether the connection was closed after it."""
    client = server.client()
    head = [b"POST " + target + b" HTTP/1.1", b"Host: 127.0.0.1",
            b"%s: %s" % (SIGNATURE.encode(), sign(BODY).encode())] + lines
    client.send(b"\r\n".join(head) + b"\r\n\r\n" + body)
    answer = client.answer()
    client.socket.settimeout(1)
    try:
        client.file.read()
        return answer, True
    except TimeoutError:
        return answer, False
    except OSError:
        return answer, True


def ambiguous(server, message, *lines, **options):
    answer, closed = raw(server, list(lines), BODY, **options)
    same((answer.http, closed), (400, True))
    if message:
        same(answer.json(), {"success": False,
                             "error": {"code": "BAD_REQUEST", "message": message}})


def two_lengths_are_refused():
    right = b"Content-Length: %d" % len(BODY)
    with Server() as server:
        for other in (b"0", b"%d" % (len(BODY) - 1), b"%d" % len(BODY), b"99999"):
            other = b"content-length: " + other
            ambiguous(server, "more than one Content-Length", right, other)
            ambiguous(server, "more than one Content-Length", other, right)
        ambiguous(server, None, right + b", %d" % len(BODY))
        ambiguous(server, None, b"Content-Length: +%d" % len(BODY))
        ambiguous(server, None, b"Content-Length: 1 1")
        server.log_line("POST /prices 0 400 two-lengths ")


def a_length_beside_a_transfer_coding_is_refused():
    right = b"Content-Length: %d" % len(BODY)
    with Server() as server:
        for coding in (b"chunked", b"Chunked", b"gzip", b"chunked, gzip", b""):
            coding = b"Transfer-Encoding: " + coding
            ambiguous(server, "Content-Length and Transfer-Encoding", right, coding)
            ambiguous(server, "Content-Length and Transfer-Encoding", coding, right)


def a_transfer_coding_that_is_not_just_chunked_is_refused():
    with Server() as server:
        for coding in (b"gzip", b"gzip, chunked", b"chunked, chunked", b"xchunked", b"identity"):
            ambiguous(server, "a Transfer-Encoding other than chunked",
                      b"Transfer-Encoding: " + coding)
        ambiguous(server, "a Transfer-Encoding other than chunked",
                  b"Transfer-Encoding: chunked", b"Transfer-Encoding: gzip")


def a_header_that_a_proxy_may_read_otherwise_is_refused():
    message = "a header with a space in its name"
    right = b"Content-Length: %d" % len(BODY)
    with Server() as server:
        for other in (b"Content-Length : 5", b"Transfer-Encoding : chunked",
                      b" Transfer-Encoding: chunked", b"X-Some Thing: 1"):
            ambiguous(server, message, right, other)


def a_nul_in_a_path_is_refused():
    right = b"Content-Length: %d" % len(BODY)
    with Server() as server:
        for target in (b"/prices%00", b"/prices%00/more", b"/%00prices", b"/prices%00?list=vip"):
            ambiguous(server, "a NUL in the path", right, target=target)
        answer, _ = raw(server, [right], BODY)
        success(answer, SHIRT_DATA)
