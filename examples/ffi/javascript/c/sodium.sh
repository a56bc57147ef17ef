#!/bin/sh
# Lays the files of libsodium that go into clx.wasm into DIR. Usage: sodium.sh DIR
set -eu
here=$(dirname "$0")
sh "$here/source.sh" "$1" libsodium "$here/sodium.sha256" '*/src/libsodium/include' \
  '*/src/libsodium/crypto_*' '*/src/libsodium/sodium' '*/LICENSE'
# What libsodium's configure would write; nobody asks for the version.
sed '/@SODIUM_LIBRARY_MINIMAL_DEF@/d; s/@VERSION@/debian/; s/@[A-Z_]*@/0/' \
  "$1/src/libsodium/include/sodium/version.h.in" >"$1/src/libsodium/include/sodium/version.h"
touch "$1/laid"
