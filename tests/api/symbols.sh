#!/bin/sh
# The shared library exports exactly the functions of tests/api/symbols.txt, and those are exactly
# the functions that the headers mark with CLX_API. Usage: symbols.sh LIBRARY
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

nm -D --defined-only "$1" | awk '$2 ~ /^[TDBRVW]$/ {print $3}' | sort >"$work/exported"
cat include/clx/*.h | sed 's|/\*.*\*/||' | tr '\n' ' ' | grep -oE 'CLX_API [^;{]*\(' |
  sed 's/(.*//' | grep -oE '[a-z_0-9]+ *$' | tr -d ' ' | grep -v __declspec | sort -u >"$work/declared"

status=0
diff -u tests/api/symbols.txt "$work/exported" || { echo "exported symbols differ from tests/api/symbols.txt"; status=1; }
diff -u "$work/declared" "$work/exported" || { echo "exported symbols differ from the headers"; status=1; }
[ $status = 0 ] && echo "$(wc -l <"$work/exported") symbols, as listed and declared"
exit $status
