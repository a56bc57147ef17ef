"""Reads the preprocessed headers with cffi: read.py HEADER LIBRARY LAYOUT"""
import re
import sys

import cffi

header, library, layout = sys.argv[1:]
ffi = cffi.FFI()
with open(header) as text:
    ffi.cdef(text.read())
assert ffi.string(ffi.dlopen(library).clx_library_version())


def offset(name, member):
    try:
        return ffi.offsetof(name, member)
    except KeyError:  # a keyword of C or C++
        return ffi.offsetof(name, member + "_")


members = structs = 0
with open(layout) as lines:
    for line in lines:
        if found := re.match(r"(clx_\w+)\.(\w+) (\d+)", line):
            assert offset(found[1], found[2]) == int(found[3]), line
            members += 1
        elif found := re.match(r"(clx_\w+) (?:size|end) (\d+)$", line):
            assert ffi.sizeof(found[1]) == int(found[2]), line
            structs += 1
assert members > 3000 and structs > 100
print(f"cffi reads the headers: {structs} structs, {members} members")
