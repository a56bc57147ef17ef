#!/bin/sh
# The headers are read as they are by bindgen, cgo, LuaJIT and cffi, and each sees the layouts of
# tests/api/layout.txt; so do the declarations of examples/ffi/rust/clx-sys, which are as bindgen
# writes them. Usage, from the top of the tree: generators_test.sh PREFIX [long]. LuaJIT and cffi have
# no preprocessor: the compiler's goes before, with -DCLX_API=, and the standard headers empty,
# since both know their types.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
prefix=$1
layout=$PWD/tests/api/layout.txt
sys=examples/ffi/rust/clx-sys
here=tests/ffi/generators
. tests/ffi/need.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
export LD_LIBRARY_PATH="$prefix/lib"
headers='#include <clx.h>
#include <clx/experimental.h>
#include <clx/openssl.h>'

# -------- bindgen --------

# Without white space, which rustfmt puts in, and the commas that come with it.
plain() { tr -d ' \n' | sed 's/,\([])}>]\)/\1/g'; }

(
  need bindgen rustc
  sh $sys/bindgen.sh "$prefix/include" | plain >"$work/fresh"
  plain <$sys/src/lib.rs >"$work/checked-in"
  cmp "$work/fresh" "$work/checked-in" || {
    echo "$sys/src/lib.rs is stale: sh $sys/bindgen.sh include > $sys/src/lib.rs, then rustfmt"
    exit 1
  }
  echo "$headers" >"$work/all.h"
  bindgen "$work/all.h" --allowlist-file '.*/clx.*' --no-doc-comments --no-rustfmt-bindings \
    -o "$work/all.rs" -- -I"$prefix/include"
  grep -q 'pub fn clx_service_on_price' "$work/all.rs"
  [ "${2:-}" != long ] || { # with a test for each struct, made by bindgen
    rustc -A warnings --test -o "$work/all" "$work/all.rs"
    "$work/all" | tail -n 2
  }
  echo "bindgen reads the headers"
)

# -------- the declarations for Rust --------

(
  need rustc
  awk -v sys="$PWD/$sys/src/lib.rs" -f $here/sys.awk $sys/src/lib.rs "$layout" >"$work/sys.rs"
  rustc --edition 2021 -A warnings -L "$prefix/lib" -l clx -o "$work/sys" "$work/sys.rs"
  "$work/sys"
)

# -------- cgo --------

(
  need go
  { sed "s|HEADERS|$(echo "$headers" | sed 's/$/\\/; $s/\\$//')|" $here/read.go
    echo 'var sizes = map[string][2]int64{'
    sed -nE 's/^(clx_[a-z_]+) (size|end) ([0-9]+)$/	"\1": {C.sizeof_\1, \3},/p' "$layout" | sort -u
    echo '}'; } >"$work/read.go"
  cd "$work"
  CGO_CFLAGS="-I$prefix/include" CGO_LDFLAGS="-L$prefix/lib -lclx" go run read.go
)

# -------- LuaJIT and cffi --------

mkdir "$work/empty"
for header in stdbool stddef stdint; do : >"$work/empty/$header.h"; done
echo "$headers" |
  cc -E -P -nostdinc -I"$work/empty" -I"$prefix/include" -DCLX_API= -x c - >"$work/clx.h"

(
  need luajit
  luajit $here/read.lua "$work/clx.h" "$prefix/lib/libclx.so" "$layout"
)
(
  need python3
  python3 -c 'import cffi' 2>/dev/null || need python3-cffi
  python3 -B $here/read.py "$work/clx.h" "$prefix/lib/libclx.so" "$layout"
)
