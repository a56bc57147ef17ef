"""Starts a FastCGI program as spawn-fcgi does: host_spawn.py SOCKET COUNT PROGRAM. All processes
have the socket as standard input. SIGTERM is handed on; each must then end in order."""

import os
import signal
import socket
import subprocess
import sys

path, count, program = sys.argv[1], int(sys.argv[2]), sys.argv[3]
listener = socket.socket(socket.AF_UNIX)
listener.bind(path + ".new")
listener.listen(64)
os.chmod(path + ".new", 0o666)
os.rename(path + ".new", path)  # when it is there, it listens
stopping = [signal.SIGTERM]
signal.pthread_sigmask(signal.SIG_BLOCK, stopping)
children = [subprocess.Popen([program], stdin=listener, preexec_fn=lambda:
                             signal.pthread_sigmask(signal.SIG_UNBLOCK, stopping))
            for _ in range(count)]
signal.sigwait(stopping)
for child in children:
    child.terminate()
sys.exit(max(abs(child.wait()) for child in children))
