"""A PostgreSQL of its own in a new folder, for tests: made by initdb, on a unix socket and a loopback
port, run by somebody without rights when the tests are run by root, who may not.
"""

import contextlib
import glob
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time

WAIT = 30  # seconds until a test gives up

# A stop at once is no power cut: the kernel keeps what was written, so nothing has to be synced.
SETTINGS = """
listen_addresses = '127.0.0.1'
max_connections = 200
shared_buffers = 32MB
fsync = off
log_min_messages = fatal
log_min_error_statement = fatal
"""


def free_port():
    with contextlib.closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def program(name):
    """The newest one that is installed."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/" + name)) or [shutil.which(name)]
    if not found[-1]:
        raise AssertionError("PostgreSQL is missing: " + name)
    return found[-1]


def demoted():
    """How subprocess starts what root may not: as nobody."""
    if os.getuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def hand_over(path):
    if os.getuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(path, nobody.pw_uid, nobody.pw_gid)


def children(parent):
    """The processes that a process started."""
    found = []
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, encoding="ascii") as file:
                number, rest = file.read().split(" (", 1)
        except OSError:
            continue  # it has ended
        if int(rest.rsplit(")", 1)[1].split()[1]) == parent:
            found.append(int(number))
    return found


class Postgres:
    """A server; start and stop may be called again and again."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="clx-pg.")
        hand_over(self.folder)
        self.data = os.path.join(self.folder, "data")
        self.port = free_port()
        self.process = None
        self.names = 0
        self.hanging = []
        subprocess.run([program("initdb"), "-D", self.data, "-U", "clx", "--locale=C",
                        "--encoding=UTF8", "--auth=trust", "--no-sync"], check=True,
                       stdout=subprocess.DEVNULL, cwd=self.folder, **demoted())
        with open(os.path.join(self.data, "postgresql.conf"), "a", encoding="ascii") as file:
            file.write(SETTINGS + "port = %d\nunix_socket_directories = '%s'\n" %
                       (self.port, self.folder))
        self.start()

    def start(self):
        with open(os.path.join(self.folder, "log"), "ab") as log:
            self.process = subprocess.Popen([program("postgres"), "-D", self.data], stdout=log,
                                            stderr=log, cwd=self.folder, **demoted())
        until = time.time() + WAIT
        while not self.ready():
            if self.process.poll() is not None or time.time() > until:
                with open(os.path.join(self.folder, "log"), encoding="utf-8") as file:
                    raise AssertionError("PostgreSQL did not start: " + file.read())
            time.sleep(0.02)

    def ready(self):
        return subprocess.run([program("pg_isready"), "-q", "-h", self.folder, "-p",
                               str(self.port)], check=False).returncode == 0

    def stop(self, how=signal.SIGINT):
        """SIGINT is a fast stop, SIGQUIT one at once, like a power cut."""
        self.process.send_signal(how)
        self.process.wait(WAIT)

    def hang(self):
        """Connections stay, and nothing answers on them."""
        self.hanging = [self.process.pid] + children(self.process.pid)
        for pid in self.hanging:
            os.kill(pid, signal.SIGSTOP)

    def go_on(self):
        for pid in self.hanging:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
        self.hanging = []

    def sql(self, text, database="postgres"):
        done = subprocess.run([program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1",
                               "-h", self.folder, "-p", str(self.port), "-U", "clx", "-d",
                               database, "-c", text], check=True, stdout=subprocess.PIPE)
        return done.stdout.decode().strip()

    def database(self):
        """A new one; its URL."""
        self.names += 1
        name = "books%d" % self.names
        self.sql("CREATE DATABASE " + name)
        return self.url(name)

    def url(self, name, port=None):
        return "postgresql://clx@127.0.0.1:%d/%s" % (port or self.port, name)

    def close(self):
        self.go_on()
        if self.process.poll() is None:
            self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
