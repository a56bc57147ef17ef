#!/bin/sh
# Tests of examples/ffi/rust: rust_test.sh PREFIX [long], from the top of the tree, where PREFIX has
# what `make install` puts there. Without "long" only some of the faults are tried.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
need cargo rustc pkg-config
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
binding=examples/ffi/rust
export CLX_LONG="${2:-}"
CLX_FAULTS_SECONDS=300 sh tests/ffi/faults.sh rust $binding sh tests/ffi/rust/run.sh "$1" "$work/target" "${2:-}"

# The example answers a signed request; pkg-config finds the library.
body='{"data":{"type":"line_items","id":"x","attributes":{"sku_code":"MUGXX1128AC","quantity":10},"relationships":{"order":{"data":{"type":"orders","id":"o"}}}},"included":[{"type":"orders","id":"o","attributes":{"currency_code":"EUR"}}]}'
printf %s "$body" >"$work/body"
export CLX_SECRET=0f1e2d3c4b5a69788796a5b4c3d2e1f0
signature=$("$1/bin/clx" sign "$work/body")
CARGO_TARGET_DIR=$work/target PKG_CONFIG_PATH=$1/lib/pkgconfig \
  cargo build --quiet --offline --locked --example price --manifest-path $binding/Cargo.toml
answer=$(LD_LIBRARY_PATH=$1/lib "$work/target/debug/examples/price" "$signature" <"$work/body")
[ "$answer" = '200
{"success":true,"data":{"sku_code":"MUGXX1128AC","unit_amount_cents":1125,"compare_at_amount_cents":1250,"metadata":{"source":"price list"}}}' ] ||
  { echo "the example answered $answer"; exit 1; }
# A library whose structs are others is refused by name.
echo '#include <clx.h>
int clx_constant(const char *name, int64_t *value) { return *value = 1, !name; }' |
  cc -shared -fPIC -I"$1/include" -x c - -o "$work/other.so"
said=$(LD_PRELOAD=$work/other.so LD_LIBRARY_PATH=$1/lib "$work/target/debug/examples/price" </dev/null 2>&1) || :
case "$said" in
*"CLX_BAD_SIZE"*"sizeof(clx_error)"*) ;;
*) echo "another library was taken: $said"; exit 1 ;;
esac
[ "$(sed -n '/^fn price/,/^}/p' $binding/examples/price.rs | wc -l)" -lt 30 ]

# The examples of its documentation run.
[ "${2:-}" != long ] || CARGO_TARGET_DIR=$work/target CLX_LIB_DIR=$1/lib LD_LIBRARY_PATH=$1/lib \
  cargo test --quiet --offline --locked --doc --manifest-path $binding/Cargo.toml

# What the README shows compiles, each piece with what the pieces before it would have made.
awk -v start="$(cat tests/ffi/rust/readme.rs)" '
  /^```rust/ { n++; inside = 1; print "fn piece_" n "() -> Result<(), Box<dyn std::error::Error>> {" start; next }
  /^```/ && inside { inside = 0; print "Ok(()) }"; next }
  inside
  END { print "fn main() {" ; for (i = 1; i <= n; i++) print "let _ = piece_" i "();"; print "}" }
' $binding/README.md >"$work/readme.rs"
rustc --edition 2021 --emit metadata -o "$work/readme.rmeta" -A warnings \
  --extern clx="$(ls -t "$work"/target/debug/deps/libclx-*.rlib | head -1)" \
  -L dependency="$work/target/debug/deps" "$work/readme.rs"
