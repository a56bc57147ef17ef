#!/bin/sh
# Tests of examples/ffi/cpp: cpp_test.sh PREFIX [long], from the top of the tree, where PREFIX has
# what `make install` puts there. Without "long" only some of the faults are tried. CXX: the compiler.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
CXX=${CXX:-c++}
export CXX
need "$CXX" pkg-config
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
binding=examples/ffi/cpp
run="sh tests/ffi/cpp/run.sh $1 $work"
if [ "${2:-}" = long ]; then
  for sanitizer in address,undefined thread; do
    CLX_CXXFLAGS="-g -fsanitize=$sanitizer" $run long
  done
fi
export CLX_LONG="${2:-}"
CLX_FAULTS_SECONDS=300 sh tests/ffi/faults.sh cpp $binding $run

# The example answers a signed request; pkg-config finds the library.
body='{"data":{"type":"line_items","id":"x","attributes":{"sku_code":"MUGXX1128AC","quantity":10},"relationships":{"order":{"data":{"type":"orders","id":"o"}}}},"included":[{"type":"orders","id":"o","attributes":{"currency_code":"EUR"}}]}'
printf %s "$body" >"$work/body"
export CLX_SECRET=0f1e2d3c4b5a69788796a5b4c3d2e1f0
signature=$("$1/bin/clx" sign "$work/body")
flags=$(PKG_CONFIG_PATH=$1/lib/pkgconfig pkg-config --cflags --libs clx)
$CXX -std=c++17 $binding/price.cpp -o "$work/price" $flags
answer=$(LD_LIBRARY_PATH=$1/lib "$work/price" "$signature" <"$work/body")
[ "$answer" = '200
{"success":true,"data":{"sku_code":"MUGXX1128AC","unit_amount_cents":1125,"compare_at_amount_cents":1250,"metadata":{"source":"price list"}}}' ] ||
  { echo "the example answered $answer"; exit 1; }
[ "$(sed -n '/^static void price/,/^}/p' $binding/price.cpp | wc -l)" -lt 30 ]

# What the README shows compiles, piece by piece.
awk 'BEGIN { print "#include \"readme.cpp\"" }
  /^```cpp/ { n++; inside = 1; print "PIECE(piece_" n ")\n{{"; next }
  /^```/ && inside { inside = 0; print "}}"; next }
  inside' $binding/README.md >"$work/pieces.cpp"
grep -q "PIECE(piece_5)" "$work/pieces.cpp"
$CXX -std=c++17 -fsyntax-only -Itests/ffi/cpp -I$binding $flags "$work/pieces.cpp"
