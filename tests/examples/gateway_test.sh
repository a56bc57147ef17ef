#!/bin/sh
# Tests of examples/gateway and examples/processor: gateway_test.sh BUILD_DIR. They play Commerce
# Layer over plain sockets, kill the gateway between its steps, and compare both books.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: $0 BUILD_DIR" >&2
  exit 2
fi
exec python3 -B "$(dirname "$0")/gateway_test.py" "$1" # -B: no cache beside the sources
