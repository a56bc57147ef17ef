#!/bin/sh
# Installs into an empty folder, builds programs against what is there with pkg-config, shared and
# static, with the library alone and with clx-openssl, runs them and the tool, and uninstalls
# without leaving a file. Then installs the static libraries alone, which `pkg-config --static` is
# enough for, and as a packager does; looks where each file goes, and which paths are refused.
# Usage: install_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=

make --no-print-directory install PREFIX="$work/usr" >"$work/log"
export PKG_CONFIG_PATH="$work/usr/lib/pkgconfig"
version=$(pkg-config --modversion clx)

# user NAME HEADER PROVIDER: a program that signs with a provider.
user() {
  cat >"$work/$1.c" <<C
#include <clx.h>
$2
#include <stdio.h>
int main(void)
{
  clx_keys *keys = clx_keys_new($3);
  char signature[CLX_SIGNATURE_LEN + 1];
  if (clx_keys_add(keys, "secret", 6) != CLX_OK || clx_sign(keys, "{}", 2, signature) != CLX_OK)
    return 1;
  printf("%s %s\n", clx_library_version(), signature);
  clx_keys_free(keys);
  return 0;
}
C
}

# runs NAME: builds the program against what pkg-config says of the package NAME, and against the
# archives of it and clx with the libraries that follow.
runs() {
  name=$1
  shift
  expected="$(pkg-config --modversion "$name") dzJZAsrKgS3CWXM6rNBGtzgXNyx3e42VtAJkdHRRbhM="
  # shellcheck disable=SC2046
  $cc $(pkg-config --cflags "$name") "$work/$name.c" $(pkg-config --libs "$name") -o "$work/shared"
  [ "$(LD_LIBRARY_PATH="$work/usr/lib" "$work/shared")" = "$expected" ]
  case "$(pkg-config --libs "$name")" in
  *sodium* | *cjson* | *crypto*) echo "$name.pc leaks its dependencies" && exit 1 ;;
  esac
  # shellcheck disable=SC2046
  $cc $(pkg-config --cflags "$name") "$work/$name.c" "$work/usr/lib/lib$name.a" "$work/usr/lib/libclx.a" \
    $(pkg-config --libs "$@") -o "$work/static"
  [ "$("$work/static")" = "$expected" ]
}

user clx "" NULL
runs clx libsodium libcjson
case "$(pkg-config --static --libs clx)" in
*-lclx\ *-lsodium*-lcjson*) ;;
*) echo "clx.pc lacks a library for static linking" && exit 1 ;;
esac
user clx-openssl "#include <clx/openssl.h>" "clx_openssl_mac()"
runs clx-openssl libsodium libcjson libcrypto
case "$(pkg-config --static --libs clx-openssl)" in
*-lclx-openssl*-lclx\ *-lcrypto* | *-lclx-openssl*-lcrypto*-lclx\ *) ;;
*) echo "clx-openssl.pc lacks a library for static linking" && exit 1 ;;
esac

[ "$("$work/usr/bin/clx" --version)" = "clx $version" ] || { echo "the tool does not run"; exit 1; }

# leaves_nothing FOLDER
leaves_nothing() {
  left=$(find "$1" ! -type d)
  [ -z "$left" ] || { echo "uninstall leaves: $left"; exit 1; }
}

# has_files FOLDER: it has those that standard input lists, and no others.
has_files() {
  LC_ALL=C sort >"$work/expected"
  find "$1" ! -type d | sed "s|^$1/||" | LC_ALL=C sort >"$work/found"
  diff "$work/expected" "$work/found" || { echo "other files are installed"; exit 1; }
}

installed_headers() {
  LC_ALL=C ls include/clx | grep -vE "^($1)\.h\$" | sed 's|^|include/clx/|'
}

manuals() {
  echo share/man/man3/clx.3
  LC_ALL=C ls include/clx | grep -vE "^($1)\.h\$" | sed 's|.*|share/man/man3/clx_&.3|'
}

make --no-print-directory uninstall PREFIX="$work/usr" >>"$work/log"
leaves_nothing "$work/usr"
rm -r "${work:?}/usr"

# -------- the static libraries alone, without cJSON --------

make --no-print-directory install PREFIX="$work/usr" CJSON= SHARED= >>"$work/log"
has_files "$work/usr" <<FILES
include/clx.h
$(installed_headers cjson)
$(manuals cjson)
lib/cmake/clx/clx-config-version.cmake
lib/cmake/clx/clx-config.cmake
lib/libclx-openssl.a
lib/libclx.a
lib/pkgconfig/clx-openssl.pc
lib/pkgconfig/clx.pc
share/clx/cases.json
FILES
for name in clx clx-openssl; do
  # shellcheck disable=SC2046
  $cc -static $(pkg-config --static --cflags $name) "$work/$name.c" \
    $(pkg-config --static --libs $name) -o "$work/alone" 2>>"$work/log"
  [ "$("$work/alone")" = "$version dzJZAsrKgS3CWXM6rNBGtzgXNyx3e42VtAJkdHRRbhM=" ]
  LC_ALL=C readelf -l "$work/alone" | grep -q INTERP && echo "-static is not static" && exit 1
done
make --no-print-directory uninstall PREFIX="$work/usr" >>"$work/log"
leaves_nothing "$work/usr"
rm -r "${work:?}/usr"

# -------- for a package --------

# packages TARGET: in a folder of its own, without clx-openssl. The prefix is a folder that is not
# there, so that nothing can come to lie, or be removed, outside of DESTDIR.
packages() {
  make --no-print-directory OPENSSL= "$1" DESTDIR="$work/d" PREFIX="$work/usr" \
    LIBDIR="$work/usr/lib64" >>"$work/log"
}

packages install
has_files "$work/d$work/usr" <<FILES
bin/clx
include/clx.h
$(installed_headers openssl)
$(manuals openssl)
lib64/cmake/clx/clx-config-version.cmake
lib64/cmake/clx/clx-config.cmake
lib64/libclx.a
lib64/libclx.so
lib64/libclx.so.0
lib64/libclx.so.$version
lib64/pkgconfig/clx.pc
share/bash-completion/completions/clx
share/clx/cases.json
share/man/man1/clx.1
FILES
cmp tests/ffi/cases.json "$work/d$work/usr/share/clx/cases.json"
[ ! -e "$work/usr" ] || { echo "installed outside of DESTDIR"; exit 1; }
for link in libclx.so libclx.so.0; do
  cmp "$work/d$work/usr/lib64/$link" "$work/d$work/usr/lib64/libclx.so.$version"
done
grep -qxF 'libdir=${prefix}/lib64' "$work/d$work/usr/lib64/pkgconfig/clx.pc" ||
  { echo "clx.pc names another folder than LIBDIR"; exit 1; }
packages uninstall
leaves_nothing "$work/d"
[ ! -e "$work/d$work/usr/share/clx" ] || { echo "uninstall leaves share/clx"; exit 1; }

make --no-print-directory install TOOL= DESTDIR="$work/d" PREFIX="$work/usr" >>"$work/log"
has_files "$work/d$work/usr" <<FILES
include/clx.h
$(installed_headers none)
$(manuals none)
lib/cmake/clx/clx-config-version.cmake
lib/cmake/clx/clx-config.cmake
$(for name in clx-openssl clx; do
  printf 'lib/lib%s\n' $name.a $name.so $name.so.0 $name.so."$version"
done)
lib/pkgconfig/clx-openssl.pc
lib/pkgconfig/clx.pc
share/clx/cases.json
FILES

# -------- paths that are refused --------

# refuses KNOB=PATH REASON: nothing is done, and the message names the knob. For make $$ is $.
refuses() {
  for target in install uninstall; do
    make --no-print-directory -n "$target" "$1" >"$work/out" 2>"$work/err" &&
      echo "$1 is not refused" && exit 1
    grep -qF "$(printf '%s' "$1" | sed 's/\$\$/$/') $2" "$work/err" ||
      { cat "$work/err"; echo "$1 is refused without a reason"; exit 1; }
    [ ! -s "$work/out" ] || { echo "$1 is refused too late"; exit 1; }
  done
}

for knob in PREFIX LIBDIR INCLUDEDIR BINDIR DATADIR MANDIR COMPLETIONDIR; do
  refuses "$knob=usr" "is to be an absolute path"
  refuses "$knob=" "is to be an absolute path"
done
for path in '/a b' '/a ' '/a&b' '/a|b' "/a'b" '/a"b' '/a\b' '/a#b' '/a(b' '~/b'; do
  refuses "PREFIX=$path" "has spaces or characters that shells read"
done
refuses 'PREFIX=/a$$b' "has spaces or characters that shells read"
refuses "DESTDIR=a b" "has spaces or characters that shells read"

# -------- what the tool needs --------

mkdir -p "$work/none/curl"
echo '#error there is no libcurl' >"$work/none/curl/curl.h"
without() {
  make --no-print-directory -n install CFLAGS="-I$work/none" "$@" >"$work/out" 2>"$work/err"
}
without && echo "the tool is to be installed without libcurl" && exit 1
grep -qF '"make TOOL= install" installs the libraries alone' "$work/err"
without TOOL= || { echo "the libraries need libcurl"; exit 1; }
echo "installed, used and removed"
