#!/bin/sh
# Compiles every C block of the README, links the handler with its test, and runs it; the handler
# stays within 25 lines and its test within 20. What the README names must be there: names.sh.
# Usage: readme_test.sh CC LIBCLX.A
set -eu
cc=$1
library=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk -v dir="$work" '
  /^```c$/ {n++; file = dir "/block" n ".c"; next}
  /^```$/  {file = ""; next}
  file     {print > file}' README.md

for block in "$work"/block*.c; do
  "$cc" -std=c99 -Wall -Wextra -Wpedantic -Werror -Iinclude -c "$block" -o "${block%.c}.o"
done
lines() { grep -c . "$1"; }
[ "$(lines "$work/block1.c")" -le 25 ] || { echo "the README's handler is longer than 25 lines"; exit 1; }
"$cc" "$work/block1.o" "$work/block2.o" "$library" -lsodium -lcjson -o "$work/program"
sh tests/readme/names.sh
"$work/program" || { echo "the README's test of its handler fails"; exit 1; }
echo "the README's programs compile and run"
