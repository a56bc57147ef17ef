"""Faults of examples/fastcgi, eventloop, lambda, minimal and session."""

import os
import resource
import signal
import socket
import struct
import subprocess
import time

from gateway_client import setup
from hosts import BODY, Eventloop, Fastcgi, Lambda
from pricebook_client import OTHER, SECRET, SIGNATURE, WAIT, holds, same, sign
from pricebook_strangers import HEAD, Crowd
from scenario import Newcomers, Readers, connect, descriptors, limited, short, until

SLOW_HEAD = (HEAD, b"X-Slow: 1\r\n")
SLOW_BODY = (HEAD + b"%s: %s\r\nContent-Length: 60000\r\n\r\n" % (SIGNATURE.encode(), OTHER.encode()),
             b" ")


# -------- clients --------


def good_ones_are_answered(host, count=5):
    for _ in range(count):
        same(host.ask(pause=0.1), host.cents)


@short
def six_hundred_slow_heads_and_bodies_keep_no_good_request_from_fastcgi():
    with Fastcgi() as host:
        for start, text in (SLOW_HEAD, SLOW_BODY):
            with Crowd(host.port, 600, start, text):
                good_ones_are_answered(host)


@short
def six_hundred_slow_heads_and_bodies_keep_no_good_request_from_the_event_loop():
    with Eventloop() as host:
        for start, text in (SLOW_HEAD, SLOW_BODY):
            with Crowd(host.port, 600, start, text):
                good_ones_are_answered(host)


def slow_readers_keep_no_good_request_out_of_any_host():
    for kind in (Fastcgi, Eventloop):
        with kind() as host, Readers(host.port, 600), Newcomers(host.port):
            good_ones_are_answered(host)


def three_thousand_connections_keep_no_good_request_out_of_any_host():
    for kind in (Fastcgi, Eventloop):
        with kind() as host:
            crowd = [connect(host.port) for _ in range(3000)]
            good_ones_are_answered(host)
            for one in crowd:
                one.close()


def connections_that_end_anywhere_leave_nothing_open_in_any_host():
    head = HEAD + b"%s: %s\r\n" % (SIGNATURE.encode(), sign(BODY).encode())
    whole = head + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
    for kind in (Fastcgi, Eventloop):
        with kind() as host:
            same(host.ask(), host.cents)
            before = [descriptors(pid) for pid in host.pids]
            for reset in (False, True):
                for cut in list(range(0, len(whole), 5)) + [len(whole)]:
                    one = socket.create_connection(("127.0.0.1", host.port))
                    one.sendall(whole[:cut])
                    if reset:
                        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    one.close()
            until(lambda h=host, b=before: all(descriptors(pid) <= most + 1 for pid, most in
                                               zip(h.pids, b)), "connections stay open")
            good_ones_are_answered(host)


# -------- limits --------


def out_of_descriptors_the_event_loop_goes_on_and_answers_again_once_there_are_some():
    with Eventloop() as host:
        same(host.ask(), host.cents)
        pid = host.pids[0]
        with limited(pid, resource.RLIMIT_NOFILE, descriptors(pid) + 8):
            with Crowd(host.port, 100, *SLOW_HEAD):
                time.sleep(1)
                before = busy(pid)
                time.sleep(1)
                holds(busy(pid) - before < 0.5, "it spins")
        good_ones_are_answered(host)
        holds(len(host.read_log()) < 10000, "it fills its log")


def busy(pid):
    """Seconds of processor time."""
    with open("/proc/%d/stat" % pid, encoding="ascii") as file:
        return sum(map(int, file.read().rsplit(")", 1)[1].split()[11:13])) / os.sysconf("SC_CLK_TCK")


# -------- the end --------


def a_process_of_fastcgi_that_is_killed_costs_its_own_request_at_most():
    with Fastcgi() as host:
        same(host.ask(), host.cents)
        for pid in host.pids[:3]:
            os.kill(pid, signal.SIGKILL)
            good_ones_are_answered(host)
        host.running[0] = (host.running[0][0], signal.SIGKILL)


def an_event_loop_that_is_killed_starts_again_at_the_same_port():
    with Eventloop() as host:
        same(host.ask(), host.cents)
        process, _ = host.running[-1]
        with Crowd(host.port, 20, *SLOW_HEAD):
            process.kill()
            process.wait()
        host.running.pop()
        host.start(*process.args)
        until(host.listens, "it does not start again: " + host.read_log())
        good_ones_are_answered(host)


# -------- outputs that take nothing --------


def run(program, *options, stdout, text=BODY):
    done = subprocess.run([os.path.join(setup.build, program)] + list(options), input=text,
                          stdout=stdout, stderr=subprocess.PIPE, timeout=WAIT, check=False,
                          env=dict(os.environ, CLX_SECRET=SECRET))
    return done.returncode, done.stderr.decode()


@short
def an_answer_that_cannot_be_written_is_an_error_and_said():
    order = (b'{"data":{"type":"orders","id":"a","attributes":'
             b'{"total_amount_with_taxes_cents":12900}}}')
    for program, options, text in (
            ("minimal", ["--signature", sign(BODY)], BODY),
            ("minimal", ["--signature", OTHER], BODY),
            ("minimal", ["--help"], b""),
            ("session", ["/session", "--signature", sign(order)], order),
            ("session", ["event", "succeeded", "token", "12900"], b""),
            ("session", ["--help"], b"")):
        with open("/dev/full", "wb") as full:
            status, errors = run(program, *options, stdout=full, text=text)
        same((program, options, status), (program, options, 1))
        holds(errors.startswith(program + ": ") and "No space left" in errors, errors)


@short
def a_body_above_the_limit_of_a_program_is_said_to_be_too_large():
    text = b" " * (1048576 + 1)
    for program, options in (("minimal", []), ("session", ["/session"])):
        done = subprocess.run([os.path.join(setup.build, program)] + options +
                              ["--signature", sign(text)], input=text, stdout=subprocess.PIPE,
                              timeout=WAIT, check=False, env=dict(os.environ, CLX_SECRET=SECRET))
        holds(b"413" in done.stdout.split(b"{")[0], "%s: %r" % (program, done.stdout))


# -------- the runtime API of Lambda --------


def a_flood_of_requests_and_slow_ones_keep_no_good_request_from_lambda():
    with Lambda() as host:
        with Crowd(host.port, 100, *SLOW_HEAD):
            good_ones_are_answered(host)


class Runtime:
    """A runtime API that says what it is told, byte for byte, to one function."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(WAIT)
        self.process = subprocess.Popen(
            [os.path.join(setup.build, "lambda")], stderr=subprocess.PIPE,
            env={"CLX_SECRET": SECRET,
                 "AWS_LAMBDA_RUNTIME_API": "127.0.0.1:%d" % self.listener.getsockname()[1]})
        self.client, _ = self.listener.accept()
        self.client.settimeout(WAIT)

    def hears(self, text):
        """Reads until that came."""
        found = b""
        while text not in found:
            found += self.client.recv(65536) or b"(closed)" + text
        holds(b"(closed)" not in found, "it hung up: %r" % found)

    def ended(self):
        """Closes; what the function says, and its status."""
        self.client.close()
        self.listener.close()
        text = self.process.communicate(timeout=WAIT)[1].decode()
        return self.process.returncode, text


def a_runtime_api_that_breaks_off_anywhere_ends_the_function_with_a_clear_error():
    event = b'{"rawPath":"/prices","requestContext":{"http":{"method":"POST"}},"body":"x"}'
    head = (b"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nContent-Length: %d\r\n\r\n" %
            len(event))
    for cut in (0, 5, len(head) // 2, len(head), len(head) + 10):
        runtime = Runtime()
        runtime.hears(b"/next HTTP/1.1")
        runtime.client.sendall((head + event)[:cut])
        same(runtime.ended(), (1, "lambda: the runtime API is gone\n"))


def a_runtime_api_that_is_slow_is_waited_for():
    event = b'{"rawPath":"/prices","requestContext":{"http":{"method":"POST"}},"body":"x"}'
    answer = (b"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nContent-Length: %d\r\n\r\n" %
              len(event)) + event
    runtime = Runtime()
    runtime.hears(b"/next HTTP/1.1")
    for number in range(0, len(answer), 20):
        runtime.client.sendall(answer[number:number + 20])
        time.sleep(0.05)
    runtime.hears(b'"statusCode":401')
    same(runtime.ended()[0], 1)
