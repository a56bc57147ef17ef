#!/bin/sh
# What the Makefile's knobs do to a build, in a copy of the tree: build/latest is the folder of
# what was built last. Usage: knobs_test.sh MAKE
set -eu
make="$1 -s --no-print-directory"
export MAKEFLAGS=
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R Makefile include lib examples tests pkgconfig "$work"
cd "$work"

# built_last FLAGS: build/latest is the folder that these flags have, and the library is there.
built_last() {
  folder=$($make where CFLAGS="$1")
  [ "build/$(readlink build/latest)" = "$folder" ] && [ -f "$folder/libclx.a" ] ||
    { echo "build/latest is $(readlink build/latest) after $folder was built"; exit 1; }
}

for flags in -O0 '-O0 -g' -O0; do # the last of them leaves nothing to build
  $make lib CFLAGS="$flags" >log
  built_last "$flags"
done
$make "$($make where CFLAGS='-O0 -g')/minimal" CFLAGS='-O0 -g' >log
built_last '-O0 -g'
$make where CFLAGS=-O0 >log
built_last '-O0 -g'
echo "build/latest follows what was built last"
