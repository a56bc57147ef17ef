#!/bin/sh
# Tests of examples/ffi/php: php_test.sh PREFIX [long], where PREFIX has what `make install` puts
# there. long: once more with the garbage collector at each check.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
need php
php -r 'exit((int) !extension_loaded("FFI"));' || need "the FFI extension of php"
export CLX_LIBRARY="$1/lib/libclx.so" CLX_LONG="${2-}"
cases='php tests/ffi/php/guards_test.php; guards=$?; php tests/ffi/php/cases_test.php && [ $guards = 0 ]'
cd "$(dirname "$0")/../.."
[ -z "$CLX_LONG" ] || CLX_STRESS=1 sh -c "$cases"
sh -c "$cases"
php tests/ffi/php/server_test.php
sh tests/ffi/faults.sh php examples/ffi/php sh -c "$cases"
