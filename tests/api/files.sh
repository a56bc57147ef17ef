#!/bin/sh
# What lies in the tree is built and run: every C file of tests/unit but place.c and of
# tests/exhaust is a test, every
# folder of examples and every test in tests/examples and tests/tool is named in the Makefile, those
# of tests/packages in package.mk, every resource type in all.def, and all public headers but those
# for which a host asks by name in clx.h.
# Usage: files.sh TEST...   (the programs that `make test` runs)
set -eu
bad=0
stray() { echo "nothing uses $1"; bad=1; }

for file in tests/unit/*.c tests/exhaust/*.c; do
  name=$(basename "$file" .c)
  [ "$name" != place ] || continue # linked into each
  case " $* " in
  */"$name "*) ;;
  *) stray "$file" ;;
  esac
done
for file in tests/examples/*_test.sh tests/tool/*_test.sh; do
  grep -q "$file" Makefile || stray "$file"
done
for file in tests/packages/*_test.sh; do
  grep -q "$file" pkgconfig/package.mk || stray "$file"
done
for folder in examples/*/; do
  name=$(basename "$folder")
  [ "$name" = ffi ] || grep -qE "EXAMPLE_OBJ[, ]*$name\)" Makefile || stray "$folder"
done
for file in $(grep -l '^TYPE(' lib/schema/*.def); do
  grep -qF "\"$(basename "$file")\"" lib/schema/all.def || stray "$file"
done
for header in include/clx/*.h; do
  case "$header" in
  */cjson.h | */experimental.h | */openssl.h) ;;
  *) grep -q "<${header#include/}>" include/clx.h include/clx/*.h || stray "$header" ;;
  esac
done
[ $bad = 0 ] && echo "every file is in use"
exit $bad
