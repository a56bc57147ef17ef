#!/bin/sh
# Tests of examples/ffi/python: python_test.sh LIBRARY TOOL, where LIBRARY is libclx.so and TOOL
# the command clx. PYTHON names another interpreter than python3; 3.10 is the oldest.
set -eu
if [ $# -ne 2 ]; then
  echo "usage: $0 LIBRARY TOOL" >&2
  exit 2
fi
for file in "$1" "$2"; do
  [ -f "$file" ] || { echo "$0: there is no $file" >&2; exit 2; }
done
CLX_LIBRARY=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
CLX_TOOL=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
PYTHONDONTWRITEBYTECODE=1
export CLX_LIBRARY CLX_TOOL PYTHONDONTWRITEBYTECODE
exec "${PYTHON:-python3}" "$(dirname "$0")/python_test.py"
