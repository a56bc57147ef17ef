"""The servers of examples/eventloop, fastcgi and lambda as child processes, with what stands around
each."""

import glob
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import scenario
from gateway_client import setup
from postgres import free_port
from pricebook_client import SECRET, SIGNATURE, WAIT, Client, holds, new_folder, price_body, same, sign

EXAMPLES = os.path.join(scenario.HERE, "..", "examples")
TEMPLATE = os.path.join(scenario.HERE, "..", "..", "examples", "fastcgi", "nginx.conf")
BODY = price_body("TSHIRT")


def children(pid):
    return [int(text) for path in glob.glob("/proc/%d/task/*/children" % pid)
            for text in open(path, encoding="ascii").read().split()]


class Host:
    """Programs that are started one after the other, and stopped in the opposite order."""

    def __init__(self):
        self.folder = new_folder()
        os.chmod(self.folder, 0o755)  # for the workers of nginx
        self.log = os.path.join(self.folder, "log")
        self.running = []
        self.port = free_port()
        self.pids = []  # of the server itself

    def start(self, *command, env=None, limit=None, ends=0):
        """The process, which ends with this status when it is stopped."""
        with open(self.log, "ab") as log:
            process = subprocess.Popen(
                list(command), stdout=log, stderr=log, stdin=subprocess.DEVNULL, preexec_fn=limit,
                env=dict(os.environ, CLX_SECRET=SECRET, **(env or {})))
        self.running.append((process, ends))
        return process.pid

    def appears(self, name):
        path = os.path.join(self.folder, name)
        scenario.until(lambda: os.path.exists(path), name + " does not come")
        return path

    def read_log(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def ask(self, seconds=WAIT, pause=0.0):
        """The price that a good request is answered with."""
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        client.putrequest("POST", "/prices")
        client.putheader(SIGNATURE, sign(BODY))
        client.putheader("Content-Length", len(BODY))
        client.endheaders()
        time.sleep(pause)
        client.send(BODY)
        answer = client.getresponse()
        text = answer.read()
        client.close()
        holds(answer.status == 200, "%d %r, %s" % (answer.status, text, self.read_log()[-500:]))
        return json.loads(text)["data"]["unit_amount_cents"]

    def __enter__(self):
        scenario.until(lambda: self.listens(), "nobody listens: " + self.read_log())
        return self

    def listens(self):
        try:
            Client(self.port).close()
            return True
        except ConnectionRefusedError:
            return False

    def __exit__(self, failure, *_):
        for process, ends in reversed(self.running):
            process.send_signal(signal.SIGTERM)
            try:
                status = process.wait(WAIT)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                raise
            if not failure:
                same((process.args, status), (process.args, ends))


class Eventloop(Host):
    cents = 2700

    def __init__(self, seconds=1, limit=None):
        super().__init__()
        self.start(sys.executable, "-B", os.path.join(EXAMPLES, "eventloop_backend.py"), self.folder,
                   ends=-signal.SIGTERM)
        with open(self.appears("backend"), encoding="ascii") as file:
            backend = file.read().strip()
        self.pids = [self.start(os.path.join(setup.build, "eventloop"), str(self.port), backend,
                                str(seconds), limit=limit)]


class Fastcgi(Host):
    """Four processes behind nginx."""

    cents = 2900

    def __init__(self):
        super().__init__()
        socket = os.path.join(self.folder, "socket")
        with open(TEMPLATE, encoding="ascii") as file:
            text = file.read()
        for name, value in (("FOLDER", self.folder), ("PORT", str(self.port)), ("SOCKET", socket)):
            text = text.replace("@%s@" % name, value)
        path = os.path.join(self.folder, "nginx.conf")
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
        spawn = self.start(sys.executable, "-B", os.path.join(EXAMPLES, "host_spawn.py"), socket, "4",
                           os.path.join(setup.build, "fastcgi"))
        self.appears("socket")
        scenario.until(lambda: len(children(spawn)) == 4, "there are not four processes")
        self.pids = children(spawn)
        nginx = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
        self.start(nginx, "-c", path, "-p", self.folder, "-e", "stderr")


class Lambda(Host):
    """With what plays the cloud."""

    cents = 2900

    def __init__(self):
        super().__init__()
        cloud = self.start(sys.executable, "-B", os.path.join(EXAMPLES, "lambda_cloud.py"),
                           os.path.join(setup.build, "lambda"), self.folder)
        with open(self.appears("port"), encoding="ascii") as file:
            self.port = int(file.read())
        self.pids = children(cloud)
