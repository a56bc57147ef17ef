#!/bin/sh
# The archive of `make dist` has what git has, builds without git, and without looking for the network,
# and what it builds runs. Usage: dist_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=
. tests/git.sh

git clone -q . "$work/one"
make --no-print-directory -s -C "$work/one" dist >"$work/log"
name=$(cd "$work/one/build" && echo clx-*.tar.gz)

tar xzf "$work/one/build/$name" -C "$work"
folder=$work/${name%.tar.gz}
(cd "$folder" && find . -type f | sed 's|^\./||' | LC_ALL=C sort) >"$work/has"
git ls-tree -r --name-only HEAD | LC_ALL=C sort | diff - "$work/has" ||
  { echo "the archive has other files than git"; exit 1; }

# Whether the network would be noticed at all, and then the build.
"$cc" -shared -fPIC tests/packages/no_network.c -ldl -o "$work/no_network.so"
offline() { NO_NETWORK="$work/network" LD_PRELOAD="$work/no_network.so" "$@"; }
offline git ls-remote http://clx.invalid/ >/dev/null 2>&1 || true
[ -s "$work/network" ] || { echo "the network would not be noticed"; exit 1; }
rm "$work/network"
offline make --no-print-directory -s -j2 -C "$folder" CC="$cc" CFLAGS=-O0 lib \
  "$(make -s where CC="$cc" CFLAGS=-O0)/clx" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
[ ! -e "$work/network" ] || { echo "the build looks for: $(cat "$work/network")"; exit 1; }
"$folder/build/latest/clx" --version | grep -q '^clx ' || { echo "its tool does not run"; exit 1; }
echo "the archive is whole and builds offline"
