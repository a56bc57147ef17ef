#!/bin/sh
# Tests of examples/ffi/python: python_test.sh PREFIX [long], where PREFIX has what `make install`
# puts there, and build/wheel the wheel. PYTHON names another interpreter than python3; 3.10 is the oldest.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
need "${PYTHON:-python3}"
CLX_LIBRARY=$1/lib/libclx.so
CLX_TOOL=$1/bin/clx
CLX_WHEEL=$(ls "$PWD"/build/wheel/clx-*.whl)
CLX_LONG=${2-}
PYTHONDONTWRITEBYTECODE=1
export CLX_LIBRARY CLX_TOOL CLX_WHEEL CLX_LONG PYTHONDONTWRITEBYTECODE
"${PYTHON:-python3}" "$(dirname "$0")/python_test.py"
exec sh tests/ffi/faults.sh python examples/ffi/python sh -c "cd tests/ffi && exec \
  ${PYTHON:-python3} -m unittest python_cases_test python_fault_test python_host_test"
