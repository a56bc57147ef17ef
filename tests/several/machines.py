"""Several gateways on one database: PostgreSQL behind pgbouncer, three gateways behind haproxy, a
processor, and somebody who takes call backs.
"""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "examples"))

import gateway_client
from gateway_client import Listener, Program
from postgres import Postgres, demoted, free_port, hand_over
from pricebook_client import SECRET, WAIT

GATEWAYS = 3
PROCESSOR_WAIT_MS = 400
LEASE = PROCESSOR_WAIT_MS / 1000 + 5  # seconds

POOLER = """[databases]
books = host=127.0.0.1 port=%(server)d dbname=%(name)s user=clx
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = %(port)d
unix_socket_dir =
auth_type = any
pool_mode = transaction
max_client_conn = 500
default_pool_size = 12
server_login_retry = 0.2
query_wait_timeout = 3
logfile = %(folder)s/pgbouncer.log
"""

BALANCER = """global
  maxconn 1000
  stats socket %(control)s
defaults
  mode http
  timeout connect 500ms
  timeout client 10s
  timeout server 10s
  retries 3
  option redispatch
  retry-on conn-failure
frontend shop
  bind 127.0.0.1:%(port)d
  default_backend gateways
backend gateways
  balance leastconn
  option httpchk GET /ready
  default-server check inter 200ms fall 1 rise 1
"""
DRAIN = 1  # seconds; some checks of the balancer


class Machines:
    """All programs; each can be killed, stopped and started again."""

    def __init__(self, folder):
        self.folder = folder
        self.postgres = Postgres()
        self.listener = Listener()
        self.url = self.postgres.database()
        self.processor = None
        self.processor_port = free_port()
        self.ports = [free_port() for _ in range(GATEWAYS)]
        self.status_ports = [free_port() for _ in range(GATEWAYS)]
        self.gateways = [None] * GATEWAYS
        self.balancer = None
        self.port = free_port()
        self.control = os.path.join(folder, "haproxy.sock")
        self.gateway_tool("--migrate")
        self.start_processor()
        self.pooler = None
        self.pooler_port = free_port()
        self.pooled = "postgresql://clx@127.0.0.1:%d/books" % self.pooler_port
        self.start_pooler()
        self.start_balancer()
        for number in range(GATEWAYS):
            self.start_gateway(number)

    def gateway_tool(self, *options):
        """The gateway with a task for a person; what it prints and its status."""
        done = subprocess.run([os.path.join(gateway_client.setup.build, "gateway"), "--db",
                               self.url, "--processor",
                               "http://127.0.0.1:%d" % self.processor_port] + list(options),
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120,
                              check=False)
        return done.stdout.decode(), done.returncode

    def start_processor(self):
        self.processor = Program("processor", self.folder, [], port=self.processor_port)

    def start_pooler(self):
        folder = self.postgres.folder
        path = os.path.join(folder, "pgbouncer.ini")
        with open(path, "w", encoding="ascii") as file:
            file.write(POOLER % {"server": self.postgres.port, "port": self.pooler_port,
                                 "folder": folder, "name": self.url.rsplit("/", 1)[1]})
        hand_over(path)
        self.pooler = subprocess.Popen(["pgbouncer", "-q", path], cwd=folder,
                                       stderr=subprocess.DEVNULL, **demoted())

    def start_balancer(self):
        path = os.path.join(self.folder, "haproxy.cfg")
        with open(path, "w", encoding="ascii") as file:
            file.write(BALANCER % {"port": self.port, "control": self.control})
            for number, ports in enumerate(zip(self.ports, self.status_ports)):
                file.write("  server g%d 127.0.0.1:%d port %d\n" % ((number,) + ports))
        subprocess.run(["haproxy", "-c", "-q", "-f", path], check=True)
        self.balancer = subprocess.Popen(["haproxy", "-db", "-q", "-f", path],
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start_gateway(self, number):
        """Again and again, as the machine's supervisor would while the database is away."""
        folder = os.path.join(self.folder, "gateway%d" % number)
        os.makedirs(folder, exist_ok=True)
        until = time.time() + WAIT
        while True:
            try:
                self.gateways[number] = Program("gateway", folder, [
                    "--db", self.pooled, "--replica", "replica%d" % number, "--secret", SECRET,
                    "--callback-url", self.listener.url, "--processor-wait",
                    str(PROCESSOR_WAIT_MS), "--answer-within", "1500", "--processor",
                    "http://127.0.0.1:%d" % self.processor_port, "--status-port",
                    str(self.status_ports[number]), "--drain", str(DRAIN)],
                                                port=self.ports[number])
                return
            except AssertionError:
                if time.time() > until:
                    raise
                time.sleep(0.1)

    def balanced(self):
        """The gateways to which the balancer sends requests."""
        with contextlib.closing(socket.socket(socket.AF_UNIX)) as control:
            control.connect(self.control)
            control.sendall(b"show stat\n")
            rows = b"".join(iter(lambda: control.recv(65536), b"")).decode().splitlines()
        names = rows[0].lstrip("# ").split(",")
        servers = [dict(zip(names, row.split(","))) for row in rows[1:] if row]
        return {row["svname"] for row in servers
                if row["pxname"] == "gateways" and row["svname"] != "BACKEND" and
                row["status"].startswith("UP")}

    def wait_for_all(self):
        until = time.time() + WAIT
        while len(self.balanced()) < GATEWAYS:
            if time.time() > until:
                raise AssertionError("only %r are ready" % self.balanced())
            time.sleep(0.05)

    def books(self):
        """Of the gateways, without the last line, and of the processor; and that last line."""
        text, status = self.gateway_tool("--books")
        lines = text.splitlines()
        if status != 0 or not lines:
            return None, None, text
        return lines[:-1], self.processor.books(), lines[-1]

    def close(self):
        for program in self.gateways + [self.processor]:
            if program and program.process.poll() is None:
                program.process.send_signal(signal.SIGCONT)
                program.kill()
        for process in (self.pooler, self.balancer):
            process.terminate()
            process.wait(WAIT)
        self.listener.stop()
        self.postgres.close()
