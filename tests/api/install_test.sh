#!/bin/sh
# Installs into an empty folder, builds programs against what is there with pkg-config, shared and
# static, with the library alone and with clx-openssl, runs them, and uninstalls without leaving a
# file. Then installs as a packager does, and looks where each file goes. Usage: install_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

MAKEFLAGS= make --no-print-directory install PREFIX="$work/usr" >"$work/log"
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

# leaves_nothing FOLDER
leaves_nothing() {
  left=$(find "$1" ! -type d)
  [ -z "$left" ] || { echo "uninstall leaves: $left"; exit 1; }
}

MAKEFLAGS= make --no-print-directory uninstall PREFIX="$work/usr" >>"$work/log"
leaves_nothing "$work/usr"
rm -r "${work:?}/usr"

# packages TARGET: for a package, in a folder of its own, without clx-openssl. The prefix is a
# folder that is not there, so that nothing can come to lie, or be removed, outside of DESTDIR.
packages() {
  MAKEFLAGS= make --no-print-directory OPENSSL= "$1" DESTDIR="$work/d" PREFIX="$work/usr" \
    LIBDIR="$work/usr/lib64" >>"$work/log"
}

packages install
cat >"$work/expected" <<FILES
include/clx.h
include/clx/cjson.h
include/clx/core.h
include/clx/document.h
include/clx/experimental.h
include/clx/json.h
include/clx/money.h
include/clx/payment.h
include/clx/reply.h
include/clx/resources.h
include/clx/service.h
include/clx/status.h
include/clx/verify.h
lib64/libclx.a
lib64/libclx.so
lib64/libclx.so.0
lib64/libclx.so.$version
lib64/pkgconfig/clx.pc
FILES
find "$work/d" ! -type d | sed "s|^$work/d$work/usr/||" | LC_ALL=C sort >"$work/found"
diff "$work/expected" "$work/found" || { echo "the files of a package are other ones"; exit 1; }
[ ! -e "$work/usr" ] || { echo "installed outside of DESTDIR"; exit 1; }
for link in libclx.so libclx.so.0; do
  cmp "$work/d$work/usr/lib64/$link" "$work/d$work/usr/lib64/libclx.so.$version"
done
grep -qxF "libdir=$work/usr/lib64" "$work/d$work/usr/lib64/pkgconfig/clx.pc" ||
  { echo "clx.pc names another folder than LIBDIR"; exit 1; }
packages uninstall
leaves_nothing "$work/d"
echo "installed, used and removed"
