#!/bin/sh
# Tests of examples/pricebook: pricebook_test.sh BUILD_DIR. They play Commerce Layer over plain
# sockets and need nothing but Python's standard library.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: $0 BUILD_DIR" >&2
  exit 2
fi
exec python3 -B "$(dirname "$0")/pricebook_test.py" "$1" # -B: no cache beside the sources
