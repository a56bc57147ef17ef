#!/bin/sh
# Every public header compiles alone, without a warning, as C99, C11, C++11 and C++17. A parser that
# defines CLX_API empty sees no attribute in it.
# Usage: headers.sh COMPILER...   (a name ending in ++ compiles C++)
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude -fsyntax-only"

headers="clx.h $(cd include && ls clx/*.h)"
for header in $headers; do
  if grep -q "^CLX_API" "include/$header" && ! grep -q '^extern "C" {' "include/$header"; then
    echo "$header has no extern \"C\"" && exit 1
  fi
done

for compiler in "$@"; do
  case "$compiler" in
  *++) standards="c++11 c++17" suffix=cpp ;;
  *) standards="c99 c11" suffix=c ;;
  esac
  for header in $headers; do
    # Twice: the guards hold.
    printf '#include <%s>\n#include <%s>\nextern int not_empty;\n' "$header" "$header" >"$work/one.$suffix"
    for standard in $standards; do
      "$compiler" -std="$standard" $flags "$work/one.$suffix"
    done
    "$compiler" -DCLX_API= -Iinclude -E "$work/one.$suffix" >"$work/seen"
    if grep -q visibility "$work/seen"; then
      echo "$header defines CLX_API again" && exit 1
    fi
  done
done
echo "headers are clean in $*"
