#!/bin/sh
# The packages in a Debian root that has nothing but apt: their own tests run while they are built,
# a second build in another folder and on another day gives the same packages, apt installs them
# with what they depend on, they are used, and removed. Needs root, mmdebstrap and a package
# mirror; MIRROR names another one than Debian's. Usage: root_test.sh
set -eu
suite=bookworm
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
export MAKEFLAGS=
. tests/git.sh

make --no-print-directory -s deb
mkdir "$work/debs"
cp build/deb/*.deb "$work/debs/"
git clone -q . "$work/again"
(cd "$work/again" &&
  DEB_BUILD_OPTIONS=nocheck faketime '2031-02-03 04:05:06' make --no-print-directory -s deb)
for file in "$work"/debs/*.deb; do
  cmp "$file" "$work/again/build/deb/${file##*/}"
done
echo "the packages are reproducible"

version=$(sed -n 's/^#define CLX_VERSION_.* //p' include/clx/core.h | paste -sd. -)
mmdebstrap --quiet --variant=apt --aptopt='APT::Install-Recommends "false"' "$suite" "$work/root" \
  ${MIRROR:+"$MIRROR"}
mkdir "$work/root/debs"
cp "$work"/debs/*.deb "$work/root/debs/"
rm "$work"/root/debs/*dbgsym*
cp tests/packages/use.sh "$work/root/"
inside() {
  chroot "$work/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}
inside apt-get update -q
inside apt-get install -y -q gcc libc6-dev pkg-config cmake make binutils # of who builds against them
inside sh -c 'apt-get install -y -q /debs/*.deb'
inside sh use.sh "" "$version"
inside apt-get purge -y -q clx libclx-dev libclx-openssl0 libclx0
left=$(cd "$work/root" &&
  find . -xdev \( -name '*clx*' -o -name 'cases.json' \) ! -path './debs/*' ! -path './proc/*')
[ -z "$left" ] || { echo "the packages leave: $left"; exit 1; }
echo "the packages work in an empty Debian root"
