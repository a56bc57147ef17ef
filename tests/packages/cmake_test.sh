#!/bin/sh
# find_package(clx CONFIG) from a project of its own: shared, static and with clx-openssl, at the
# prefix and after that was moved, without a shared library, with a libdir outside of the prefix;
# pkg-config follows a moved prefix too. A version that does not fit is not taken.
# Usage: cmake_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=
unset PKG_CONFIG_PATH CMAKE_PREFIX_PATH
fail() { cat "$work/log"; echo "$*"; exit 1; }

mkdir "$work/project"
cat >"$work/project/app.c" <<'C'
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
cat >"$work/project/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.13)
project(app C)
find_package(clx ${WANTED} CONFIG REQUIRED)
find_package(clx CONFIG REQUIRED) # twice does no harm
foreach(target IN ITEMS ${TARGETS})
  string(REPLACE "clx::" "app_" name ${target})
  add_executable(${name} app.c)
  target_link_libraries(${name} ${target})
  if(target MATCHES openssl)
    target_compile_definitions(${name} PRIVATE OPENSSL)
  endif()
endforeach()
CMAKE

version=$(sed -n 's/^#define CLX_VERSION_.* //p' include/clx/core.h | paste -sd. -)
expected="$version dzJZAsrKgS3CWXM6rNBGtzgXNyx3e42VtAJkdHRRbhM="

# configures PREFIX [CMAKE ARGUMENT...]
configures() {
  prefix=$1
  shift
  rm -rf "$work/build"
  cmake -S "$work/project" -B "$work/build" -DCMAKE_C_COMPILER="$cc" -DCMAKE_PREFIX_PATH="$prefix" \
    -DCMAKE_BUILD_RPATH_USE_ORIGIN=OFF "$@" >"$work/log" 2>&1
}

# builds PREFIX TARGET...: each program runs, and uses the shared library or does not.
builds() {
  prefix=$1
  shift
  configures "$prefix" "-DTARGETS=$(echo "$@" | tr ' ' ';')" || fail "cmake fails for $*"
  cmake --build "$work/build" >"$work/log" 2>&1 || fail "no program for $*"
  for target in "$@"; do
    program=$work/build/app_${target#clx::}
    [ "$("$program")" = "$expected" ] || fail "the program for $target prints something else"
    needed=$(LC_ALL=C readelf -d "$program" | sed -n 's/.*NEEDED.*\[\(libclx.*\)\]/\1/p' | paste -sd' ' -)
    case "$target $shared" in
    *static* | *no) [ -z "$needed" ] || fail "$target needs $needed" ;;
    *) [ -n "$needed" ] || fail "$target does not use the shared library" ;;
    esac
  done
}

all="clx::clx clx::static clx::openssl clx::openssl_static"
make --no-print-directory install TOOL= PREFIX="$work/one" >"$work/log" 2>&1 ||
  fail "no installation"
shared=yes
builds "$work/one" $all
mv "$work/one" "$work/two"
builds "$work/two" $all
ln -s two "$work/three"
builds "$work/three" clx::clx
case "$(PKG_CONFIG_PATH=$work/two/lib/pkgconfig pkg-config --define-prefix --cflags --libs clx)" in
"-I$work/two/include "*"-L$work/two/lib -lclx"*) ;;
*) fail "pkg-config does not follow a moved prefix" ;;
esac

for wanted in "$version" "${version%.*}"; do
  configures "$work/two" -DWANTED="$wanted" || fail "version $wanted is not taken"
done
for wanted in 0.0 0.1.99 0.2 1.0; do
  configures "$work/two" -DWANTED="$wanted" && fail "version $wanted is taken"
  grep -q "considered but not accepted" "$work/log" || fail "$wanted is refused without a reason"
done

make --no-print-directory install TOOL= CJSON= SHARED= PREFIX="$work/four" LIBDIR="$work/five/lib" \
  >"$work/log" 2>&1 || fail "no installation of the static libraries"
shared=no
builds "$work/five" $all
echo "CMake finds the library"
