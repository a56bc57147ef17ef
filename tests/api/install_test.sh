#!/bin/sh
# Installs into an empty folder, builds programs against what is there with pkg-config, shared and
# static, with the library alone and with clx-openssl, runs them, and uninstalls without leaving a
# file. Usage: install_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

MAKEFLAGS= make --no-print-directory install PREFIX="$work/usr" >"$work/log"
export PKG_CONFIG_PATH="$work/usr/lib/pkgconfig"

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

MAKEFLAGS= make --no-print-directory uninstall PREFIX="$work/usr" >>"$work/log"
left=$(find "$work/usr" -type f -o -type l)
[ -z "$left" ] || { echo "uninstall leaves: $left"; exit 1; }
echo "installed, used and removed"
