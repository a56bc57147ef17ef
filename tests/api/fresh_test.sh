#!/bin/sh
# Proves the list of packages: in an empty Debian 12 root with only make and git, the README's two
# commands work, each as the first one after the clone, and so do the guides of its first hour, one
# after the other; a Python developer has Python. Needs root, mmdebstrap and a package mirror; MIRROR
# names another one than Debian's. Usage: fresh_test.sh
set -eu
suite=bookworm
work=$(mktemp -d)
cleanup() {
  umount "$work/root/proc" "$work/root/dev" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT

mmdebstrap --quiet --variant=minbase --include=make,git,ca-certificates "$suite" "$work/base" ${MIRROR:+"$MIRROR"}

# inside WHAT COMMAND: in a root that nothing was done in.
inside() {
  cp -a "$work/base" "$work/root"
  git clone -q . "$work/root/clx"
  mount -t proc proc "$work/root/proc"
  mount --bind /dev "$work/root/dev"
  chroot "$work/root" sh -c "cd /clx && $2"
  umount "$work/root/proc" "$work/root/dev"
  rm -rf --one-file-system "$work/root"
  echo "$1 works in an empty Debian root"
}

for target in demo test; do
  inside "make deps $target" "make deps $target"
done
inside "the first hour" "apt-get update -q && apt-get install -y -q python3 && sh tests/readme/first_hour.sh --in-turn"
