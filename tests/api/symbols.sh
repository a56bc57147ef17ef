#!/bin/sh
# A shared library exports exactly the functions of its lists, and those are exactly the functions
# that its headers mark with CLX_API. Usage: symbols.sh LIBRARY "LIST..." HEADER...
set -eu
library=$1
lists=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

nm -D --defined-only "$library" | awk '$2 ~ /^[TDBRVW]$/ {print $3}' | sort >"$work/exported"
cat "$@" | sed '/^ *#/d; s|/\*.*\*/||' | tr '\n' ' ' | grep -oE 'CLX_API [^;{]*\(' |
  sed 's/(.*//' | grep -oE '[a-z_0-9]+ *$' | tr -d ' ' | grep -v __declspec | sort -u >"$work/declared"

# shellcheck disable=SC2086
sort $lists >"$work/listed"

status=0
diff -u "$work/listed" "$work/exported" || { echo "exported symbols differ from $lists"; status=1; }
diff -u "$work/declared" "$work/exported" || { echo "exported symbols differ from the headers"; status=1; }
[ $status = 0 ] && echo "$(wc -l <"$work/exported") symbols, as listed and declared"
exit $status
