#!/bin/sh
# Lays files of a Debian source package into DIR, unchanged, each as its checksum says.
# Usage: source.sh DIR PACKAGE CHECKSUMS PATTERN...; patterns are those of tar
set -eu
mkdir -p "$1"
dir=$(cd "$1" && pwd)
package=$2
sums=$(cd "$(dirname "$3")" && pwd)/$(basename "$3")
lists=$dir/apt
shift 3

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
apt source --download-only "$package"

tar -xzf "$package"_*.orig.tar.gz --strip-components=1 --wildcards "$@"
sha256sum --quiet --strict -c "$sums"
rm -rf "$lists" "$package"_*
