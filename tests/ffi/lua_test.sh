#!/bin/sh
# Tests of examples/ffi/lua: lua_test.sh PREFIX [long], where PREFIX has what `make install` puts
# there. long: with a full collection at each check and builder, with and without the compiler.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
need luajit
export CLX_LIBRARY="$1/lib/libclx.so" CLX_LONG="${2-}"
cases='luajit tests/ffi/lua/guards_test.lua; guards=$?; luajit tests/ffi/lua/cases_test.lua && [ $guards = 0 ]'
cd "$(dirname "$0")/../.."
if [ -n "$CLX_LONG" ]; then
  for flag in -joff -Ohotloop=2; do
    CLX_STRESS=1 luajit $flag tests/ffi/lua/cases_test.lua
    CLX_STRESS=1 luajit $flag tests/ffi/lua/guards_test.lua
  done
fi
sh -c "$cases"
sh tests/ffi/faults.sh lua examples/ffi/lua sh -c "$cases"
