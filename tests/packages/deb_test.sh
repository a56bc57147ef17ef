#!/bin/sh
# `make deb` makes packages of which lintian says nothing but that a first upload closes no bug, and
# that are installed in an empty root, used, and removed without a trace. The root has no other
# packages, so their dependencies, which are those of this machine here, are left to
# `make check-packages-long`. Usage: deb_test.sh
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=
. tests/git.sh

DEB_BUILD_OPTIONS="nocheck noautodbgsym parallel=2" make --no-print-directory -s deb >"$work/log" ||
  { cat "$work/log"; exit 1; }
version=$(sed -n 's/^#define CLX_VERSION_.* //p' include/clx/core.h | paste -sd. -)
packages="clx libclx-dev libclx-openssl0 libclx0"
[ "$(cd build/deb && echo *.deb | sed 's/_[^ ]*//g')" = "$packages" ] ||
  { echo "other packages are made"; exit 1; }

lintian --allow-root --display-info --fail-on error,warning,info \
  --suppress-tags initial-upload-closes-no-bugs build/deb/clx_*.changes

root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
touch "$root/var/lib/dpkg/status"
in_root() {
  dpkg --root="$root" --force-depends --force-not-root "$@" >"$work/log" 2>&1 ||
    { cat "$work/log"; exit 1; }
}
in_root --install build/deb/*.deb
sh tests/packages/use.sh "$root" "$version"
# shellcheck disable=SC2086
in_root --purge $packages
left=$(find "$root" ! -type d ! -path "$root/var/*")
[ -z "$left" ] || { echo "the packages leave: $left"; exit 1; }
echo "the packages are made, installed, used and removed"
