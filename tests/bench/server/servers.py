"""The servers that are compared: started on a free port of 127.0.0.1, each on the same processor,
checked, and stopped by the process that was started.
"""

import http.client
import os
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SIGNATURE = "X-CommerceLayer-Signature"
START_SECONDS = 20
TICKS = os.sysconf("SC_CLK_TCK")


class Missing(Exception):
    """A program that is not installed here."""


class Server:
    def __init__(self, name, about, command, folder, cpu, secret):
        self.name = name
        self.about = about
        self.port_file = os.path.join(folder, name.replace(" ", "-") + ".port")
        environment = dict(os.environ, CLX_SECRET=secret)
        self.process = subprocess.Popen(
            [part.replace("PORT_FILE", self.port_file) for part in command], env=environment,
            stdin=subprocess.DEVNULL, preexec_fn=lambda: os.sched_setaffinity(0, {cpu}))
        try:
            self.port = self.wait_for_port()
        except BaseException:
            self.stop()
            raise

    def wait_for_port(self):
        until = time.time() + START_SECONDS
        while not os.path.exists(self.port_file):
            if self.process.poll() is not None or time.time() > until:
                raise RuntimeError("%s did not start" % self.name)
            time.sleep(0.01)
        with open(self.port_file, encoding="ascii") as file:
            return int(file.read())

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(START_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def post(self, path, body, signature):
        """The HTTP status and the body of the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("POST", path, body, {SIGNATURE: signature,
                                                    "Content-Type": "application/vnd.api+json"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def cpu_seconds(self):
        with open("/proc/%d/stat" % self.process.pid, encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def settle(self):
        """Waits until what wrk left behind is done, so that the next one has the processor."""
        before = None
        for _ in range(100):
            now = self.cpu_seconds()
            if now == before:
                return
            before = now
            time.sleep(0.03)

    def most_memory_kb(self):
        with open("/proc/%d/status" % self.process.pid, encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))


def version(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False)
    return done.stdout.split("\n")[0].strip()


def program(name):
    path = shutil.which(name)
    if not path:
        raise Missing(name)
    return path


class Starter:
    """Knows how each server is started."""

    def __init__(self, build, folder, cpu, secret, database, tables):
        self.build = build
        self.folder = folder
        self.cpu = cpu
        self.secret = secret
        self.database = database
        self.tables = tables

    def start(self, name, about, command):
        return Server(name, about, command, self.folder, self.cpu, self.secret)

    def pricebook_command(self):
        # One thread, since there is one processor for it.
        return [os.path.join(self.build, "pricebook"), "--db", self.database, "--port", "0",
                "--port-file", "PORT_FILE", "--threads", "1",
                "--log", os.path.join(self.folder, "pricebook.log")]

    def pricebook(self):
        return self.start("pricebook", "libmicrohttpd, reads SQLite, writes a log",
                          self.pricebook_command() + ["--mac", "sodium"])

    def pricebook_openssl(self):
        usage = subprocess.run([self.pricebook_command()[0], "--help"], stdout=subprocess.PIPE,
                               text=True, check=False).stdout
        if "--mac" not in usage:
            raise Missing("pricebook --mac openssl")
        return self.start("pricebook openssl", "the same, --mac openssl",
                          self.pricebook_command() + ["--mac", "openssl"])

    def node(self):
        node = program("node")
        return self.start("node", "%s, http, reads a Map, no log" % version([node, "--version"]),
                          [node, os.path.join(HERE, "handler.mjs"), self.tables, "PORT_FILE"])

    def python(self):
        about = "%s, http.server with threads, reads SQLite, no log" % sys.version.split()[0]
        return self.start("python", about,
                          [sys.executable, "-B", os.path.join(HERE, "handler.py"), self.database,
                           "PORT_FILE"])

    def all(self):
        """Those that can be started, and what is missing for the others."""
        started, missing = [], []
        try:
            for start in (self.pricebook, self.pricebook_openssl, self.node, self.python):
                try:
                    started.append(start())
                except Missing as error:
                    missing.append(str(error))
        except BaseException:
            for server in started:
                server.stop()
            raise
        return started, missing
