#!/bin/sh
# Every block of code in the README, examples/README.md and .github/SKILL.md is run. A comment before
# it, such as <!-- shop.c -->, names it; one without a name, or with a name that is not known here,
# fails. The guides of the first hour are run by first_hour.sh. C blocks compile without a warning, the
# programs made of them work and free what they take, and so do the ones that are built as the text
# says. The handler stays within 25 lines, its test too. What is named must be there: names.sh.
# Usage: readme_test.sh CC FOLDER   (with the library, the tool and pricebook)
set -eu
cc=$1
folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "the README: $*"; exit 1; }

docs="README.md examples/README.md .github/CONTRIBUTING.md .github/SKILL.md"
# shellcheck disable=SC2086
sh tests/readme/names.sh $docs examples/ffi/javascript/README.md

# Block number N of the name NAME becomes the file N-NAME.
awk -v dir="$work" '
  inside && /^```$/    {inside = 0; close(file); name = ""; next}
  inside               {print > file; next}
  /^```/               {file = sprintf("%s/%02d-%s", dir, ++n, name == "" ? "nameless" : name)
                        printf "" > file; inside = 1; next}
  /^<!-- .* -->$/      {name = $2; next}
                       {name = ""}' $docs
ls "$work" | grep -q . || fail "has no blocks of code"

[ "$(wc -l <README.md)" -le 300 ] || fail "is longer than 300 lines; what is longer goes where it points"

# -------- programs --------

strict="-std=c99 -Wall -Wextra -Wpedantic -Werror -Iinclude"
libraries="$folder/libclx.a -lsodium -lcjson"

take() { # NAME: the only block of that name
  set -- "$1" "$work"/*-"$1"
  [ $# = 2 ] && [ -f "$2" ] || fail "one block is to be called $1"
  mv "$2" "$work/$1"
}

# program FILE... [-- ARGUMENT...]: compiled, run, and found to free all that it takes.
program() {
  sources=
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    sources="$sources $1"
    shift
  done
  [ $# = 0 ] || shift
  # shellcheck disable=SC2086
  "$cc" $strict -I"$work" -fsanitize=address $sources $libraries -o "$work/program"
  ASAN_OPTIONS=detect_leaks=1 "$work/program" "$@" >"$work/log" ||
    { cat "$work/log"; fail "the program of$sources fails"; }
}

take shop.c
take test.c
take feed.c
take slow.c
take rotate.c
take skill.c
for file in shop.c test.c; do
  [ "$(grep -c . "$work/$file")" -le 25 ] || fail "$file is longer than 25 lines"
done
program "$work/shop.c" "$work/test.c"
program "$work/shop.c" tests/readme/feed_main.c
program tests/readme/slow_main.c
program tests/readme/rotate_main.c -pthread
sample() { "$folder/clx" sample "$@"; }
sample tax --currency EUR >"$work/tax"
sample tax --include line_items >"$work/few"
sample capture --currency EUR >"$work/capture"
sample webhook --topic orders.place >"$work/event"
program tests/readme/skill_main.c -- "$work/tax" "$work/few" "$work/capture" "$work/event"

# -------- commands --------

# In a folder that looks like a clone, with the two files that the text tells to save.
mkdir "$work/clone"
for file in "$PWD"/*; do
  ln -s "$file" "$work/clone/"
done
cp "$work/shop.c" "$work/test.c" "$work/clone/"

# commands FILE: each of them ends well.
commands() {
  (cd "$work/clone" && HOME="$work/home" sh -eu "$1") >"$work/log" 2>&1
}

for block in "$work"/[0-9]*; do
  case ${block##*/} in
  *-fresh) # what fresh_test.sh runs, in an empty Debian root
    sed 's/^make deps //' "$block" | grep -qxE "demo|test" || fail "fresh_test.sh runs no: $(cat "$block")"
    grep -qx "for target in demo test; do" tests/api/fresh_test.sh || fail "fresh_test.sh runs other targets"
    ;;
  *-build.sh)
    commands "$block" || { cat "$work/log"; fail "its commands to build a program fail"; }
    tail -n 1 "$work/log" | grep -qx "the handler is right" || fail "the program that it builds fails"
    ;;
  *-send.sh | *-suite.sh | *-record.sh)
    grep -q 8080 "$block" && grep -q build/latest "$block" || fail "its commands for the tool are other ones"
    for try in 1 2 3 4 5; do # on a port that may be taken
      port=$((20000 + ($$ * 5 + try) % 20000))
      echo 'trap "kill \$! \${book:-} 2>/dev/null" EXIT' >"$work/send.sh"
      sed "s|8080|$port|g; s|8090|$((port - 10000))|g; s|season|$work/season$try|g; s|build/latest|$folder|" "$block" >>"$work/send.sh"
      commands "$work/send.sh" && break
      grep -q "Address already in use" "$work/log" || break
    done
    good='^conforms$'
    [ "${block##*-}" != suite.sh ] || good='judged: 0 findings fail'
    [ "${block##*-}" != record.sh ] || good='^2 exchanges: 2 as recorded, 0 differ'
    grep -q "$good" "$work/log" || { cat "$work/log"; fail "its commands for the tool fail"; }
    [ "${block##*-}" != send.sh ] || grep -q '"sku_code":"BASEBHAT000000FFFFFFXXXX"' "$work/log" ||
      { cat "$work/log"; fail "no price comes back"; }
    ;;
  *-first-*.sh | *-price.mjs)
    grep -qE "^guide .* ${block##*/[0-9]*[0-9]-}( |\$)" tests/readme/first_hour.sh || fail "${block##*/} is not run"
    ;;
  *-nginx.conf) ;; # a sketch: nobody needs nginx for the tests
  *) fail "${block##*/} is not run" ;;
  esac
done
echo "the README's programs and commands work"
