"""The wheel: installed where there is nothing, it answers."""
import glob
import hashlib
import importlib.util
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

from python_help import EXAMPLE, KNOWN, KNOWN_SIGNATURE, PRICED, SECRET

WAIT = 120  # seconds until a test gives up
WHEEL = os.environ["CLX_WHEEL"]
ASK = """
import sys, clx
service = clx.Service(sys.argv[1])
service.price("/prices")(lambda line_item, reply: reply.price(2900))
print(clx.__file__)
print(service.ready().call().handle(sys.argv[3].encode(), sys.argv[2], "/prices").body.decode())
"""


class Wheel(unittest.TestCase):
    def test_installed_into_an_empty_environment_it_answers(self):
        if not importlib.util.find_spec("ensurepip") and os.environ.get("CI") != "true":
            self.skipTest("python3-venv is missing")
        clean = {name: value for name, value in os.environ.items()
                 if name not in ("CLX_LIBRARY", "PYTHONPATH")}
        with tempfile.TemporaryDirectory() as folder:
            def run(*command):
                done = subprocess.run(command, cwd=folder, env=clean, capture_output=True,
                                      timeout=WAIT)
                self.assertEqual((done.returncode, done.stderr.decode()), (0, ""))
                return done.stdout.decode()

            python = os.path.join(folder, "here", "bin", "python")
            run(sys.executable, "-m", "venv", "here")
            run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                "--no-index", WHEEL)
            where, answer = run(python, "-c", ASK, SECRET, KNOWN_SIGNATURE, KNOWN.decode()).split()
            self.assertEqual(answer, PRICED.decode())
            self.assertTrue(where.startswith(os.path.realpath(folder)), where)

    def test_the_licences_of_all_that_is_inside_are_inside(self):
        with zipfile.ZipFile(WHEEL) as archive:
            texts = {os.path.basename(name): archive.read(name) for name in archive.namelist()
                     if "/licenses/" in name}
        self.assertEqual(set(texts), {"clx", "libsodium"})
        self.assertIn(b"ISC", texts["libsodium"])

    def test_it_needs_no_library_but_the_c_library(self):
        with zipfile.ZipFile(WHEEL) as archive, tempfile.TemporaryDirectory() as folder:
            needed = subprocess.run(["readelf", "-d", archive.extract("clx/libclx.so", folder)],
                                    capture_output=True, check=True, text=True, timeout=WAIT).stdout
        self.assertEqual([line.split("[")[1] for line in needed.splitlines() if "(NEEDED)" in line],
                         ["libc.so.6]"])

    def test_the_same_files_make_the_same_wheel(self):
        sums = set()
        with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(WHEEL) as archive:
            library = archive.extract("clx/libclx.so", folder)
            for name in "ab":
                out = os.path.join(folder, name)
                subprocess.run([sys.executable, os.path.join(EXAMPLE, "wheel.py"), library, "1.2.3",
                                out, f"clx={library}"], check=True, capture_output=True,
                               timeout=WAIT)
                wheel, = glob.glob(out + "/*.whl")
                sums.add(hashlib.sha256(pathlib.Path(wheel).read_bytes()).hexdigest())
        self.assertEqual(len(sums), 1)
