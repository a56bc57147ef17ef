"""Starts that fail: what the tests of all servers ask of them."""

import os
import socket
import subprocess

from pricebook_client import WAIT, holds, new_folder, same


def taken_port():
    """A socket that listens, and its port."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    return taken, str(taken.getsockname()[1])


def leaves_no_file(program, wanted, *arguments):
    """The program ends with this status and a message on stderr, and writes no file, wherever it
    would by its options: they may name files here, as may its defaults."""
    folder = new_folder()
    done = subprocess.run([program] + list(arguments), cwd=folder, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=WAIT, check=False)
    same((arguments, done.returncode, os.listdir(folder)), (arguments, wanted, []))
    holds(done.stderr, "%s says nothing about %s" % (program, arguments))
    return done.stderr.decode()


def bad_starts_leave_no_file(program, needed, *bad):
    """Each list of bad options after the needed ones; then what is wrong for any server."""
    for options in bad:
        leaves_no_file(program, 2, *needed, "--log", "log", *options)
    for options in (["stray"], ["--nonsense"], ["--port", "x"], ["--port", "65536"], ["--port"],
                    ["--port-file", "missing/port"]):
        leaves_no_file(program, 2, *needed, "--log", "log", *options)
    leaves_no_file(program, 1, *needed, "--port", "0", "--log", "missing/log")
    leaves_no_file(program, 1, *needed, "--port", "0", "--db", "missing/db")
    taken, port = taken_port()
    text = leaves_no_file(program, 1, *needed, "--log", "log", "--port-file", "port",
                          "--port", port)
    taken.close()
    holds("cannot listen on 127.0.0.1 port " + port in text, text)
