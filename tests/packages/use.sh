#!/bin/sh
# Uses the packages that are installed in a root, from a project of its own: programs by pkg-config,
# shared and static, and by CMake, and the tool with its manual page and completion. The root is ""
# inside of it. Usage: use.sh ROOT VERSION
set -eu
root=$1
version=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
machine=$(cc -print-multiarch)
libraries=$root/usr/lib/$machine
expected="$version dzJZAsrKgS3CWXM6rNBGtzgXNyx3e42VtAJkdHRRbhM="
fail() { [ ! -f "$work/log" ] || cat "$work/log"; echo "the installed packages: $*"; exit 1; }
[ -z "$root" ] || export LD_LIBRARY_PATH="$libraries"

cat >"$work/app.c" <<'C'
#include <clx.h>
#include <stdio.h>
#ifdef OPENSSL
#include <clx/openssl.h>
#define MAC clx_openssl_mac()
#else
#define MAC NULL
#endif
int main(void)
{
  clx_keys *keys = clx_keys_new(MAC);
  char signature[CLX_SIGNATURE_LEN + 1];
  if (clx_keys_add(keys, "secret", 6) != CLX_OK || clx_sign(keys, "{}", 2, signature) != CLX_OK)
    return 1;
  printf("%s %s\n", clx_library_version(), signature);
  clx_keys_free(keys);
  return 0;
}
C

# -------- pkg-config --------

export PKG_CONFIG_SYSROOT_DIR="$root"
export PKG_CONFIG_LIBDIR="$libraries/pkgconfig:/usr/lib/$machine/pkgconfig"
[ "$(pkg-config --modversion clx)" = "$version" ] || fail "pkg-config knows another version"

runs() { # WHAT COMPILER-ARGUMENT...
  what=$1
  shift
  cc "$work/app.c" "$@" -o "$work/app" 2>"$work/log" || fail "no program with $what"
  [ "$("$work/app")" = "$expected" ] || fail "the program with $what is wrong"
}
uses() { LC_ALL=C readelf -d "$work/app" | grep -q "NEEDED.*$1"; }

# shellcheck disable=SC2046
runs clx $(pkg-config --cflags --libs clx)
uses 'libclx\.so\.0' || fail "the program does not use the shared library"
# shellcheck disable=SC2046
runs clx-openssl -DOPENSSL $(pkg-config --cflags --libs clx-openssl)
uses 'libclx-openssl\.so\.0' || fail "the program does not use clx-openssl"
# shellcheck disable=SC2046
runs "static libraries" -DOPENSSL $(pkg-config --cflags clx-openssl) -Wl,-Bstatic \
  $(pkg-config --libs clx-openssl clx) -Wl,-Bdynamic $(pkg-config --libs libsodium libcjson libcrypto)
! uses libclx || fail "the static program uses the shared library"

# -------- CMake --------

mkdir "$work/project"
cp "$work/app.c" "$work/project/"
cat >"$work/project/CMakeLists.txt" <<CMAKE
cmake_minimum_required(VERSION 3.13)
project(app C)
find_package(clx $version CONFIG REQUIRED)
add_executable(app app.c)
target_link_libraries(app clx::clx)
add_executable(alone app.c)
target_link_libraries(alone clx::static)
CMAKE
{ cmake -S "$work/project" -B "$work/build" -DCMAKE_PREFIX_PATH="$root/usr" &&
  cmake --build "$work/build"; } >"$work/log" 2>&1 || fail "no program with CMake"
for program in app alone; do
  [ "$("$work/build/$program")" = "$expected" ] || fail "the program with CMake is wrong"
done

# -------- the tool --------

[ "$("$root/usr/bin/clx" --version)" = "clx $version" ] || fail "the tool does not run"
[ "$(printf '{}' | "$root/usr/bin/clx" sign --secret secret)" = "${expected#* }" ] ||
  fail "the tool does not sign"
for page in 'clx.1' 'clx.3' 'clx_reply.h.3'; do
  gzip -dc "$root/usr/share/man/man${page##*.}/$page.gz" | grep -q '^\.TH' ||
    fail "no manual page $page"
done
bash -c ". $root/usr/share/bash-completion/completions/clx; complete -p clx" >/dev/null ||
  fail "no completion"
[ -s "$root/usr/share/clx/cases.json" ] || fail "no conformance cases"
echo "the installed packages work"
