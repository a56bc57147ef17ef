#!/bin/sh
# Installs into an empty folder, builds a program against what is there with pkg-config, shared and
# static, runs both, and uninstalls without leaving a file. Usage: install_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

MAKEFLAGS= make --no-print-directory install PREFIX="$work/usr" >"$work/log"
export PKG_CONFIG_PATH="$work/usr/lib/pkgconfig"
cat >"$work/user.c" <<'C'
#include <clx.h>
#include <stdio.h>
int main(void)
{
  clx_keys *keys = clx_keys_new(NULL);
  char signature[CLX_SIGNATURE_LEN + 1];
  if (clx_keys_add(keys, "secret", 6) != CLX_OK || clx_sign(keys, "{}", 2, signature) != CLX_OK)
    return 1;
  printf("%s %s\n", clx_library_version(), signature);
  clx_keys_free(keys);
  return 0;
}
C
expected="$(pkg-config --modversion clx) dzJZAsrKgS3CWXM6rNBGtzgXNyx3e42VtAJkdHRRbhM="
# shellcheck disable=SC2046
$cc $(pkg-config --cflags clx) "$work/user.c" $(pkg-config --libs clx) -o "$work/shared"
[ "$(LD_LIBRARY_PATH="$work/usr/lib" "$work/shared")" = "$expected" ]
case "$(pkg-config --libs clx)" in *sodium* | *cjson*) echo "clx.pc leaks its dependencies" && exit 1 ;; esac
# shellcheck disable=SC2046
$cc $(pkg-config --cflags clx) "$work/user.c" "$work/usr/lib/libclx.a" $(pkg-config --libs libsodium libcjson) -o "$work/static"
[ "$("$work/static")" = "$expected" ]
MAKEFLAGS= make --no-print-directory uninstall PREFIX="$work/usr" >>"$work/log"
left=$(find "$work/usr" -type f -o -type l)
[ -z "$left" ] || { echo "uninstall leaves: $left"; exit 1; }
echo "installed, used and removed"
