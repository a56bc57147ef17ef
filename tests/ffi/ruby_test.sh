#!/bin/sh
# Tests of examples/ffi/ruby: ruby_test.sh PREFIX [long], where PREFIX has what `make install` puts
# there. long: with the garbage collector at each check, and more rounds for eight threads.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
need ruby
ruby -e 'require "ffi"' 2>/dev/null || need "the gem ffi"
export CLX_LIBRARY="$1/lib/libclx.so" CLX_LONG="${2-}"
cases='ruby -w tests/ffi/ruby/guards_test.rb; guards=$?; ruby -w tests/ffi/ruby/cases_test.rb && [ $guards = 0 ]'
cd "$(dirname "$0")/../.."
[ -z "$CLX_LONG" ] || CLX_STRESS=1 sh -c "$cases"
sh -c "$cases"
sh tests/ffi/faults.sh ruby examples/ffi/ruby sh -c "$cases"
