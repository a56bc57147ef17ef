#!/bin/sh
# Lays the files of libsodium that go into clx.wasm into DIR: unchanged, from Debian's source
# package, each as its checksum says. Usage: sodium.sh DIR
set -eu
mkdir -p "$1"
dir=$(cd "$1" && pwd)
lists=$dir/apt
sums=$(cd "$(dirname "$0")" && pwd)/sodium.sha256

# The machine's own sources of packages, asked for source packages, for these calls alone.
rm -rf "$lists"
mkdir -p "$lists/parts" "$lists/lists/partial"
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
  [ -f "$file" ] || continue
  sed 's/^Types:.*/Types: deb-src/; s/^deb /deb-src /' "$file" >"$lists/parts/$(basename "$file")"
done
apt() {
  apt-get -qq -o APT::Sandbox::User=root -o Dir::Etc::sourcelist=/dev/null \
    -o Dir::Etc::sourceparts="$lists/parts" -o Dir::State::lists="$lists/lists" \
    -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= "$@"
}
cd "$dir"
apt update
apt source --download-only libsodium

tar -xzf libsodium_*.orig.tar.gz --strip-components=1 --wildcards '*/src/libsodium/include' \
  '*/src/libsodium/crypto_*' '*/src/libsodium/sodium' '*/LICENSE'
sha256sum --quiet --strict -c "$sums"
# What libsodium's configure would write; nobody asks for the version.
sed '/@SODIUM_LIBRARY_MINIMAL_DEF@/d; s/@VERSION@/debian/; s/@[A-Z_]*@/0/' \
  src/libsodium/include/sodium/version.h.in >src/libsodium/include/sodium/version.h
rm -rf "$lists" libsodium_*
touch laid
