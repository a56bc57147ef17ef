#!/bin/sh
# What the Makefile's knobs do to a build, in a copy of the tree: build/latest is the folder of
# what was built last, and each part that a knob leaves out needs nothing. Usage: knobs_test.sh MAKE
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

# commands KNOB...: what would be run for the shared library. check-api looks at what comes of it.
commands() {
  $make -n -B "$($make where "$@")/libclx.so" "$@"
}

commands >hardened
commands HARDEN= >soft
commands CFLAGS=-O0 >plain
cet=
case "$(uname -m)" in x86_64 | i?86) cet=-fcf-protection=full ;; esac
for flag in -fstack-protector-strong -D_FORTIFY_SOURCE=3 -z,relro -z,now -z,noexecstack $cet; do
  grep -q -e "$flag" hardened || { echo "the library is built without $flag"; exit 1; }
  ! grep -q -e "$flag" soft || { echo "HARDEN= leaves $flag in"; exit 1; }
done
! grep -q FORTIFY plain || { echo "-O0 asks for checks that need optimisation"; exit 1; }
grep -q -e '-z,now' plain || { echo "CFLAGS= takes the hardening away"; exit 1; }
echo "HARDEN= leaves out what makes attacks harder"

# -------- parts left out --------

# Headers that stop a compiler, where they are included at all.
mkdir -p none/cjson none/openssl none/postgresql none/event2
echo '#error cJSON is to be left out' >none/cjson/cJSON.h
echo '#error OpenSSL is to be left out' >none/openssl/evp.h
echo '#error libpq is to be left out' >none/postgresql/libpq-fe.h

# leaves "NAME..." KNOB...: with the knobs, `make all` makes these libraries and programs.
leaves() {
  wanted=$1
  shift
  $make CFLAGS="-O0 -I$work/none" DEV=1 "$@" all >log 2>&1 ||
    { cat log; echo "make $* fails"; exit 1; }
  folder=$($make CFLAGS="-O0 -I$work/none" DEV=1 "$@" where)
  found=$(find "$folder" -maxdepth 1 \( -type f -o -type l \) | sed 's|.*/||' |
    grep -v '[.]so[.]' | LC_ALL=C sort | tr '\n' ' ')
  [ "$found" = "$wanted " ] || { echo "make $* makes $found"; exit 1; }
  rm -r "$folder"
}

leaves "eventloop fastcgi lambda libclx.a minimal session" CJSON= OPENSSL= SHARED=
echo '#error libfcgi is to be left out' >none/fcgiapp.h
echo '#error libevent is to be left out' >none/event2/http.h
leaves "libclx.a libclx.so minimal session" CJSON= OPENSSL=
rm none/fcgiapp.h none/event2/http.h
rm none/cjson/cJSON.h
leaves "clx eventloop fastcgi lambda libclx.a libclx.so minimal processor session" OPENSSL= POSTGRES=
$make CJSON= DEV=1 check-api check-unity >log 2>&1 || { cat log; echo "check-api fails without cJSON"; exit 1; }
$make static >log
[ ! -e "$($make where)/libclx.so" ] || { echo "make static makes a shared library"; exit 1; }
$make CJSON= tests >log 2>&1 && echo "CJSON= has no tests, and is not told so" && exit 1
grep -q 'CJSON= is for the libraries' log
rm -rf build/gen build/gen-objects
$make CC=false schema >log || { echo "BUILD_CC does not make the generator"; exit 1; }
echo "parts can be left out"
