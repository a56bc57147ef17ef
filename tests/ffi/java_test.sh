#!/bin/sh
# Tests of examples/ffi/java: java_test.sh PREFIX [long], where PREFIX has what `make install` puts
# there. long: once more with the garbage collector at each check. JNA names another jna.jar.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
need javac java
JNA=${JNA-/usr/share/java/jna.jar}
[ -f "$JNA" ] || need "jna.jar"
export CLX_LIBRARY="$1/lib/libclx.so" CLX_LONG="${2-}" JNA
cd "$(dirname "$0")/../.."
CLASSES=$(mktemp -d)
trap 'rm -rf "$CLASSES"' EXIT
trap 'exit 1' INT TERM
export CLASSES
quick='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
javac -J-XX:TieredStopAtLevel=1 -Xlint:all,-serial,-removal -Werror -cp "$JNA" -d "$CLASSES" \
  examples/ffi/java/*.java tests/ffi/java/*.java
if [ -n "$CLX_LONG" ]; then
  CLX_STRESS=1 java -Xcheck:jni -cp "$JNA:$CLASSES" Tests >"$CLASSES/log" || { cat "$CLASSES/log"; exit 1; }
  tail -n 1 "$CLASSES/log"
fi
# shellcheck disable=SC2086
java $quick -cp "$JNA:$CLASSES" Tests
# Of a copy the binding is compiled anew, the tests are not.
sh tests/ffi/faults.sh java examples/ffi/java sh -c "mkdir -p made &&
  javac -J-XX:TieredStopAtLevel=1 -cp \"\$JNA\" -d made examples/ffi/java/Clx.java &&
  java $quick -cp \"\$JNA:made:\$CLASSES\" Tests cases"
