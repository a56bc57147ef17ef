#!/bin/sh
# `make docs` makes the API reference without a warning, and every exported function is in it.
# Usage: docs_test.sh
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=

make --no-print-directory -s docs >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
[ "$(cat "$work/log")" = build/docs/html/index.html ] || { cat "$work/log"; exit 1; }
cat build/docs/html/*_8h.html >"$work/pages"
for name in $(cat tests/api/symbols*.txt); do
  grep -q "memname.*[ *]$name *<" "$work/pages" || { echo "the API reference lacks $name"; exit 1; }
done
grep -q 'the signature is right' "$work/pages" || { echo "the API reference lacks comments"; exit 1; }
echo "the API reference is complete"
