#!/bin/sh
# Holds the shared library to the dump of its first state, by abidiff: no function may go, and no
# type may change but by growing as abi.suppr says. That a change is found is shown as well, on
# libraries made of headers and sources that were changed. The dump is of x86-64 alone; elsewhere
# layouts are held to tests/api/layout.txt. --write writes a new dump, for a change that is wanted
# before 1.0. Usage: abi_test.sh [--write] LIBRARY DUMP
set -eu
here=tests/packages
if [ "$(uname -m)" != x86_64 ]; then
  echo "the dump of the ABI is of x86-64, this machine is not"
  exit 0
fi

dump() { # LIBRARY FILE HEADERS
  abidw --headers-dir "$3" --drop-private-types --no-corpus-path --no-comp-dir-path --no-show-locs \
    --out-file "$2" "$1"
}

if [ "$1" = --write ]; then
  dump "$2" build/abi.xml include
  gzip -9nc build/abi.xml >"$3"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gzip -dc "$2" >"$work/first.xml"

# Two dumps are compared: abidiff 2.2 crashes on a dump and a library with suppressions. Its exit
# status has bit 4 for a difference; bits 1 and 2 are errors of its own.
differs() { # LIBRARY HEADERS
  dump "$1" "$work/now.xml" "$2"
  status=0
  abidiff --suppressions $here/abi.suppr --no-added-syms "$work/first.xml" "$work/now.xml" \
    >"$work/log" 2>&1 || status=$?
  [ $((status & 3)) = 0 ] && [ $status -lt 16 ] || { cat "$work/log"; echo "abidiff fails"; exit 1; }
  [ $status != 0 ]
}

if differs "$1" include; then
  cat "$work/log"
  echo "the ABI is another one. If that is meant, and said in the README: make abi-dump"
  exit 1
fi

# -------- the check itself --------

# changed SED-SCRIPT FILE...: a library with this change in each of the files.
changed() {
  script=$1
  shift
  rm -rf "$work/tree"
  mkdir "$work/tree"
  cp -r include lib "$work/tree/"
  for file in "$@"; do
    sed -i "$script" "$work/tree/$file"
    cmp -s "$file" "$work/tree/$file" && echo "$file has nothing for: $script" && exit 1
  done
  (cd "$work/tree" && cc -std=c11 -D_POSIX_C_SOURCE=200809L -g -O0 -w -fPIC -fvisibility=hidden \
    -Iinclude -Ilib -shared -Wl,-soname,libclx.so.0 lib/clx.c -lsodium -lcjson -o libclx.so)
}

# finds WHAT SED-SCRIPT FILE...
finds() {
  what=$1
  shift
  changed "$@"
  differs "$work/tree/libclx.so" "$work/tree/include" || { echo "abidiff does not find $what"; exit 1; }
}

finds "a member between others" 's/^  const char \*message; .*/  uint64_t more;\n&/' include/clx/core.h
finds "growth of a frozen struct" 's/^} clx_allocator;/  void *more;\n&/' include/clx/core.h
finds "another type of an argument" 's/clx_money_text(int64_t /clx_money_text(int32_t /' \
  include/clx/money.h lib/base/money.c
changed 's/^} clx_outcome;/  uint64_t more;\n&/' include/clx/service.h
if differs "$work/tree/libclx.so" "$work/tree/include"; then
  cat "$work/log"
  echo "growth of a struct that may grow is refused"
  exit 1
fi
echo "the ABI is that of the first state, or has grown"
