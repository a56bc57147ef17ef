#!/bin/sh
# A shared library has what makes attacks harder: tables that are read-only once it is loaded and
# bound at once, no stack or other memory that runs and can be written, no code that the loader
# changes, no search path, a guard word below return addresses, calls of libc that know a size, and
# on x86 marks of the allowed jumps in each object.
# Usage: hardened.sh LIBRARY ARCHIVE [X86]   (the archive has the objects of the library)
set -eu
library=$1
archive=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
readelf -lW "$library" >"$work/segments"
readelf -dW "$library" >"$work/dynamic"
status=0
lacks() { echo "$library $1"; status=1; }

grep -q 'GNU_RELRO' "$work/segments" || lacks "has no part that becomes read-only (RELRO)"
grep -qE 'BIND_NOW|FLAGS.*NOW' "$work/dynamic" || lacks "is bound late: its table of functions can be written"
grep -qE 'GNU_STACK .* RW ' "$work/segments" || lacks "does not say that its stack never runs"
! grep -E '^ *LOAD .* (RWE|WE)' "$work/segments" || lacks "has memory that runs and can be written"
! grep -q 'TEXTREL' "$work/dynamic" || lacks "has code that the loader changes"
! grep -qE 'RPATH|RUNPATH' "$work/dynamic" || lacks "has a search path of its own"
nm -D --undefined-only "$library" | grep -q '__stack_chk_fail' || lacks "has no guarded stack"

if [ -n "${3-}" ]; then
  objects=$(ar t "$archive" | wc -l)
  readelf -nW "$archive" 2>/dev/null | grep -c 'IBT, SHSTK' >"$work/marked" || :
  [ "$(cat "$work/marked")" = "$objects" ] ||
    lacks "has $(cat "$work/marked") of $objects objects with marks of allowed jumps (CET)"
fi
[ $status = 0 ] && echo "${library##*/} is hardened"
exit $status
