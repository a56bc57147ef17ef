#!/bin/sh
# Proves the list of packages: in an empty Debian 12 root with only make and git, the README's two
# commands work, each as the first one after the clone. Needs root, debootstrap and a package
# mirror; a mirror other than debootstrap's own is given in MIRROR. Usage: fresh_test.sh
set -eu
suite=bookworm
work=$(mktemp -d)
cleanup() {
  umount "$work/root/proc" "$work/root/dev" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT

debootstrap --variant=minbase --include=make,git,ca-certificates "$suite" "$work/base" ${MIRROR:+"$MIRROR"}
for target in demo test; do
  cp -a "$work/base" "$work/root"
  git clone -q . "$work/root/clx"
  mount -t proc proc "$work/root/proc"
  mount --bind /dev "$work/root/dev"
  chroot "$work/root" sh -c "cd /clx && make deps $target"
  umount "$work/root/proc" "$work/root/dev"
  rm -rf --one-file-system "$work/root"
  echo "make deps $target works in an empty Debian root"
done
