"""What the scenarios of tests/faults share: what a program has open, crowds that do not behave, and a
disk that can be full."""

import contextlib
import os
import resource
import socket
import struct
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "examples"), os.path.join(HERE, "..", "several")]

from pricebook_client import WAIT, holds, new_folder

PIECE = 0.1  # seconds between two bytes of a crowd


def short(scenario):
    """Marks what `make check` runs too."""
    scenario.short = True
    return scenario


def until(condition, text, seconds=WAIT):
    """Waits for it."""
    end = time.monotonic() + seconds
    while not condition():
        holds(time.monotonic() < end, text)
        time.sleep(0.02)


# -------- what a program has --------


def descriptors(pid):
    return len(os.listdir("/proc/%d/fd" % pid))


def of_status(pid, name):
    """A number of /proc/PID/status: VmRSS and VmHWM in KiB, Threads."""
    with open("/proc/%d/status" % pid, encoding="ascii") as status:
        for line in status:
            if line.startswith(name + ":"):
                return int(line.split()[1])
    raise AssertionError("no " + name)


@contextlib.contextmanager
def limited(pid, kind, soft):
    """A soft limit of a program that runs, for a while."""
    before = resource.prlimit(pid, kind)
    resource.prlimit(pid, kind, (soft, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, kind, before)


# -------- a disk --------


class Disk:
    """A small disk of its own. Where a session may not mount one, a limit of the size of files has to
    do: `fill` is told whose then."""

    def __init__(self, megabytes=4):
        self.folder = new_folder()
        self.real = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%dm" % megabytes, "none",
                                    self.folder], stderr=subprocess.DEVNULL, check=False).returncode == 0
        print("# the disk is " + ("a tmpfs" if self.real else "a limit of the size of files"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.real:
            subprocess.run(["umount", "-l", self.folder], check=True)

    @contextlib.contextmanager
    def full(self, *pids):
        if not self.real:
            with contextlib.ExitStack() as limits:
                for pid in pids:
                    limits.enter_context(limited(pid, resource.RLIMIT_FSIZE, 0))
                yield
            return
        path = os.path.join(self.folder, "filler")
        with open(path, "wb") as file, contextlib.suppress(OSError):
            while True:
                os.write(file.fileno(), b"x" * 4096)
        try:
            yield
        finally:
            os.remove(path)


# -------- a clock --------


class Clock:
    """The clock on the wall of programs that have `env`."""

    library = ""  # tests/faults/clock.c

    def __init__(self):
        path = os.path.join(new_folder(), "clock")
        with open(path, "wb") as file:
            file.write(bytes(8))
        self.file = open(path, "r+b", buffering=0)
        self.env = {"LD_PRELOAD": self.library, "CLOCK_FILE": path,
                    "ASAN_OPTIONS": "verify_asan_link_order=0"}  # for sanitizer builds

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()

    def move(self, ms):
        """Sets it so many milliseconds ahead of the true time."""
        self.file.seek(0)
        self.file.write(struct.pack("=q", ms))


# -------- crowds --------


def connect(port):
    """A connection that is not waited for: with a full queue that takes long."""
    one = socket.socket()
    one.setblocking(False)
    one.connect_ex(("127.0.0.1", port))
    return one


class Background:
    """Sockets that a thread looks after until the end of a `with`."""

    def begin(self):
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        for one in self.sockets:
            one.close()


class Readers(Background):
    """Connections that ask again and again and hardly take what is answered: each is left with an
    answer that does not go out."""

    ASKED = b"GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"

    def __init__(self, port, count, asked=ASKED):
        self.port = port
        self.asked = asked * (200000 // len(asked))
        self.sockets = {}  # what is left to send, and how often in a row nothing could be sent
        self.ended = 0
        while len(self.sockets) + self.ended < count:
            for _ in range(64):
                self.open()
            while min((blocked for _, blocked in self.sockets.values()), default=9) < 3:
                self.push()
                time.sleep(0.01)
        self.begin()

    def open(self):
        one = socket.socket()
        # With short segments the other side's kernel keeps little of what is not taken.
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 256)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        one.setblocking(False)
        one.connect_ex(("127.0.0.1", self.port))
        self.sockets[one] = (self.asked, 0)

    def push(self):
        for one, (rest, blocked) in list(self.sockets.items()):
            try:
                self.sockets[one] = (rest[one.send(rest):] or self.asked, 0)
            except BlockingIOError:
                self.sockets[one] = (rest, blocked + 1)
            except OSError:
                self.drop(one)

    def drop(self, one):
        one.close()
        del self.sockets[one]
        self.ended += 1

    def run(self):
        """A byte now and then, so that no connection is idle."""
        while not self.over.wait(PIECE * 5):
            for one in list(self.sockets):
                try:
                    if one.recv(1) == b"":
                        self.drop(one)
                except BlockingIOError:
                    pass
                except OSError:
                    self.drop(one)


class Newcomers(Background):
    """New connections all the time, which say nothing."""

    def __init__(self, port, every=0.02, most=4000):
        self.port = port
        self.every = every
        self.most = most
        self.sockets = []
        self.begin()

    def run(self):
        while len(self.sockets) < self.most and not self.over.wait(self.every):
            self.sockets.append(connect(self.port))
