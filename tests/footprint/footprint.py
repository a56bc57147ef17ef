"""How much the library takes: footprint.py LIBRARY.so TOOL START MEMORY

LIBRARY.so has its symbols, TOOL is the clx tool, START and MEMORY are start.c and memory.c.
Prints the size of the library, what the dynamic linker has to write in it, what it costs at the
start of a process, what a call takes from the heap, and whether a huge body slows later ones.
"""

import bisect
import collections
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

SECTIONS = (".text", ".rodata", ".eh_frame", ".data.rel.ro", ".got.plt", ".data", ".bss")
LINE_ITEMS = (1, 20, 100, 3000)
READY_ROUNDS = 31


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


# -------- the file --------


def sections(library):
    """Sizes by name."""
    found = {}
    for line in run("readelf", "-SW", library).splitlines():
        fields = line.replace("[ ", "[").split()
        if len(fields) > 5 and fields[0].strip("[]").isdigit():
            found[fields[1]] = int(fields[5], 16)
    return found


def data_symbols(library):
    """(address, end, name) of what stands in writable memory, in order."""
    found = []
    for line in run("nm", "-S", library).splitlines():
        fields = line.split()
        if len(fields) == 4 and fields[2] in "dD":
            start = int(fields[0], 16)
            found.append((start, start + int(fields[1], 16), fields[3]))
    return sorted(found)


def holder(symbols, address):
    """The name of the table that holds an address."""
    at = bisect.bisect_right(symbols, (address, sys.maxsize, "")) - 1
    if at >= 0 and symbols[at][0] <= address < symbols[at][1]:
        return symbols[at][2]
    return "the start-up code of the compiler"


def relocations(library):
    """How many of each type, and of the pointers to the library itself, how many in what."""
    types, holders = collections.Counter(), collections.Counter()
    symbols = data_symbols(library)
    for line in run("readelf", "-rW", library).splitlines():
        fields = line.split()
        if len(fields) < 3 or not fields[2].startswith("R_"):
            continue
        types[fields[2]] += 1
        if "RELATIVE" in fields[2]:
            holders[holder(symbols, int(fields[0], 16))] += 1
    return types, holders


def show_file(library, folder):
    stripped = os.path.join(folder, "stripped.so")
    run("strip", "-o", stripped, library)
    sizes = sections(library)
    types, holders = relocations(library)
    print("Library, stripped: %d bytes" % os.path.getsize(stripped))
    for name in SECTIONS:
        print("  %-44s %8d" % (name, sizes.get(name, 0)))
    print("Relocations: %d" % sum(types.values()))
    for name, count in types.most_common():
        print("  %-44s %8d" % (name, count))
    print("Pointers to relocate, by table: %d" % sum(holders.values()))
    for name, count in holders.most_common():
        print("  %-44s %8d" % (name, count))


def needed(library):
    """The libraries it needs, but for those of C itself."""
    names = [line.split("[")[1].split("]")[0]
             for line in run("readelf", "-d", library).splitlines() if "(NEEDED)" in line]
    return [name for name in names if not name.startswith(("libc.", "libm.", "ld-"))]


# -------- what runs --------


def show_start(start, library):
    print("Start of a process, medians:")
    sys.stdout.flush()
    subprocess.run([start, os.path.abspath(library)] + needed(library), check=True)


def show_ready(memory, body):
    rounds = [[float(number) for number in run(memory, "ready", body).split()]
              for _ in range(READY_ROUNDS)]
    names = ("service set up and ready, libsodium warm", "its first request, 1 line item",
             "the second one")
    for name, times in zip(names, zip(*rounds)):
        print("  %-43s %7.0f us" % (name, statistics.median(times)))


def make_bodies(tool, folder):
    paths = []
    for count in LINE_ITEMS:
        path = os.path.join(folder, "promotion-%d.json" % count)
        with open(path, "wb") as file:
            subprocess.run([tool, "sample", "promotion", "--line-items", str(count)], stdout=file,
                           check=True)
        paths.append(path)
    return paths


def show_memory(memory, bodies):
    print("Heap of a call, with promotion requests of %s line items; in flight: in the handler." %
          ", ".join(map(str, LINE_ITEMS)))
    sys.stdout.flush()
    subprocess.run([memory, "calls"] + bodies, check=True)
    print("Small requests around a huge one:")
    sys.stdout.flush()
    subprocess.run([memory, "tail", bodies[0], bodies[-1]], check=True)


def main():
    library, tool, start, memory = sys.argv[1:]
    for name in ("readelf", "nm", "strip"):
        if not shutil.which(name):
            print("footprint: %s is missing (Debian: apt-get install binutils)" % name)
            return 1
    folder = tempfile.mkdtemp(prefix="footprint.")
    try:
        show_file(library, folder)
        bodies = make_bodies(tool, folder)
        show_start(start, library)
        show_ready(memory, bodies[0])
        show_memory(memory, bodies)
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
