#!/bin/sh
# The same source gives the same bytes: `make dist` in two clones, and what is built of that archive in
# two folders, on two days, under another umask, language and time zone, with debug information.
# Usage: reproducible_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=
. tests/git.sh

# here FOLDER COMMAND..., and there: the same command in other surroundings.
here() { (cd "$1" && shift && faketime '2026-11-20 10:00:00' "$@"); }
there() { (cd "$1" && shift && umask 077 && TZ=Asia/Tokyo LC_ALL=C.UTF-8 faketime '2031-02-03 23:00:00' "$@"); }

git clone -q . "$work/one"
git clone -q . "$work/another"
here "$work/one" make --no-print-directory -s dist >"$work/log"
there "$work/another" make --no-print-directory -s dist >>"$work/log"
name=$(cd "$work/one/build" && echo clx-*.tar.gz)
cmp "$work/one/build/$name" "$work/another/build/$name"
echo "the archive is reproducible"

mkdir -p "$work/a" "$work/elsewhere/deeper"
for folder in "$work/a" "$work/elsewhere/deeper"; do
  tar xzf "$work/one/build/$name" -C "$folder"
done
build="make --no-print-directory -s -j2 CC=$cc lib manuals embed"
source=${name%.tar.gz}
# shellcheck disable=SC2086
here "$work/a/$source" $build CFLAGS='-O0 -g' >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
# shellcheck disable=SC2086
there "$work/elsewhere/deeper/$source" $build CFLAGS='-O0 -g' >"$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
sums() {
  (cd "$1/$source/build" && find . -type f \( -name '*.a' -o -name '*.so.*' -o -name '*.3' -o -path '*/embed/*' \) |
    LC_ALL=C sort | xargs sha256sum)
}
sums "$work/a" >"$work/a.sums"
sums "$work/elsewhere/deeper" | diff "$work/a.sums" - || { echo "these differ"; exit 1; }
[ "$(grep -cE 'libclx.*\.(a|so\.)' "$work/a.sums")" = 4 ] || { cat "$work/a.sums"; echo "four libraries were meant"; exit 1; }
echo "what is built of it is reproducible: $(wc -l <"$work/a.sums") files"
