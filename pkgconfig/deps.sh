#!/bin/sh
# Installs what is missing of a list of Debian packages. Each line of the list is
#   package  test...
# where a test is a command (cmd:cc) or a header (inc:sodium.h); a package whose tests all pass
# is not touched, whatever it is called on this machine. Usage: deps.sh < list
set -u

has_header() {
  for dir in /usr/include /usr/local/include /usr/include/"$(uname -m)"-linux-gnu; do
    [ -e "$dir/$1" ] && return 0
  done
  return 1
}

missing=
while read -r package tests; do
  case "$package" in '' | '#'*) continue ;; esac
  for test in $tests; do
    case "$test" in
    cmd:*) command -v "${test#cmd:}" >/dev/null 2>&1 && continue ;;
    inc:*) has_header "${test#inc:}" && continue ;;
    file:*) ls ${test#file:} >/dev/null 2>&1 && continue ;;
    esac
    missing="$missing $package"
    break
  done
done

if [ -z "$missing" ]; then
  echo "nothing is missing"
  exit 0
fi
echo "missing:$missing"
if ! command -v apt-get >/dev/null 2>&1; then
  echo "this is no Debian: install the like of these with the package manager here" >&2
  exit 1
fi
root=
[ "$(id -u)" = 0 ] || root=sudo
$root apt-get update -q || echo "warning: the package index could not be updated" >&2
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -q --no-install-recommends $missing
