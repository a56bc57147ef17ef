#!/bin/sh
# Builds the binding and its tests, and runs them: run.sh PREFIX TARGET_DIR [long], from the top of
# the tree. PREFIX has what `make install` puts there. rust_test.sh runs this.
set -eu
here=tests/ffi/rust
export CARGO_TARGET_DIR="$2" CLX_LIB_DIR="$1/lib" LD_LIBRARY_PATH="$1/lib"
export CARGO_INCREMENTAL=0
cargo build --quiet --offline --locked --manifest-path $here/Cargo.toml
"$2/debug/cases" tests/ffi/cases.json
"$2/debug/life" "${3:-}"

# What must not compile, and why: the first line of each file says it.
library=$(ls -t "$2"/debug/deps/libclx-*.rlib | head -1)
for file in $here/refused/*.rs; do
  wanted=$(sed -n '1s/^\/\/ \(error\[[A-Z0-9]*\]\|compiles\):.*/\1/p' "$file")
  rustc --edition 2021 --emit metadata -o "$2/refused.rmeta" --extern clx="$library" \
    -L dependency="$2/debug/deps" "$file" 2>"$2/refused.log" && found=compiles ||
    found=$(grep -oF "$wanted" "$2/refused.log" | head -1)
  [ -n "$wanted" ] && [ "$found" = "$wanted" ] || {
    echo "failed: $file: not \"$wanted\" but ${found:-$(head -1 "$2/refused.log")}"
    exit 1
  }
done
echo "what must not compile does not"
