#!/bin/sh
# What the README and its neighbours name is there: functions and constants in the headers, targets
# in the Makefiles, files and folders in the tree, the number of resource types, and options of the
# examples; and each folder of examples is named. Usage: names.sh FILE...
set -eu
export LC_ALL=C
bad=0
lacks() { echo "$file names what is not there: $1"; bad=1; }

check() {
  for name in $(grep -oE '\b(clx|CLX)_[A-Za-z_]*[A-Za-z]\b[<(/]?' "$file" | grep -vE '[</]$' | tr -d '(' | sort -u); do
    case "$name" in clx__*) where=lib ;; *) where=include ;; esac
    grep -qwr "$name" $where || grep -qrE "(getenv\(|environ(\.get\(|\[))\"$name\"" examples tests || lacks "$name"
  done
  for target in $(grep -oE '(`|^)make [a-z][a-z -]*' "$file" | sed 's/^`*make //' | tr ' ' '\n' | sort -u); do
    grep -qE "^([a-z-]+ )*$target:" Makefile tests/bench/bench.mk tests/ledger/ledger.mk \
      tests/fuzz/fuzz.mk examples/ffi/*/*.mk pkgconfig/package.mk || lacks "make $target"
  done
  for path in $(grep -oE '(^|[^a-z/])(lib|tests|examples|include|pkgconfig)/[a-z_/]+(\.[a-z]+)?' "$file" |
    sed 's/^[^a-z]//' | sort -u); do
    [ -e "$path" ] || [ -e "$path.def" ] || lacks "$path"
  done
  for path in $(grep -oE '`(base|verify|json|schema|document|service)/[a-z_]+\.[a-z]+' "$file" | tr -d '`'); do
    [ -e "lib/$path" ] || lacks "lib/$path"
  done
  for option in $(grep -v pkg-config "$file" | grep -oE '(^|[ `])--[a-z][a-z-]+' | tr -d ' `' | sort -u); do
    grep -qr -e "$option" examples || lacks "$option"
  done
  if grep -nE '^```' "$file" | grep -vE ':```(c|sh|js)?$'; then
    lacks "a fence of another kind"
  fi
}

for file in "$@"; do
  check
done
for folder in examples/*/ examples/ffi/*/; do
  case "$folder" in examples/common/ | examples/ffi/) continue ;; esac
  grep -q "^| \`${folder%/}\` |" examples/README.md || { echo "examples/README.md lacks $folder"; bad=1; }
done
file=README.md
grep -q "All $(grep -c '^#include' lib/schema/all.def) resource types" README.md || lacks "the number of types"
exit $bad
