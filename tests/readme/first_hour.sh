#!/bin/sh
# The guides of the README's first hour, each followed to the letter: in a fresh clone, with nothing
# but the files that the text tells to save and at most five commands, it ends with the answer that
# the text promises. They run side by side, on a fresh machine one after the other, since each of
# them installs packages. Usage: first_hour.sh [--in-turn]
set -eu
in_turn=${1-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=
. tests/git.sh
unset CLX_SECRET CLX_LIBRARY
head=$(git rev-parse HEAD)
fail() { echo "the README: $*"; exit 1; }

block() { # NAME: the block of code that this comment names
  awk -v name="<!-- $1 -->" '
    inside && /^```$/ {exit}
    inside            {print}
    named && /^```/   {inside = 1}
                      {named = $0 == name}' README.md
}

# guide PROMISE COMMANDS [FILE...]: in the background; the file "right" says that it held.
guide() {
  promise=$1
  name=$2
  shift 2
  mkdir -p "$work/$name"
  git clone -q . "$work/$name/clx"
  block "$name" >"$work/$name/block"
  [ -s "$work/$name/block" ] || fail "there is no block $name"
  count=$(sed -e ':a' -e '/\\$/{N;s/\\\n//;ba' -e '}' "$work/$name/block" | grep -c .)
  [ "$count" -le 5 ] || fail "$name has $count commands"
  for file in "$@"; do
    block "$file" >"$work/$name/clx/$file"
    [ -s "$work/$name/clx/$file" ] || fail "there is no block $file"
  done
  follow "$promise" "$work/$name" &
  [ -z "$in_turn" ] || wait
}

# What a guide starts ends, also when a command fails. Its port may be taken, and on a busy machine a
# server may start later than a person waits for it: then once more, on another port.
follow() {
  cd "$2/clx"
  for try in 1 2 3; do
    port=$((20000 + ($$ * 7 + $(echo "$2" | cksum | cut -d' ' -f1) + try * 131) % 20000))
    { echo 'trap "[ -z \"\${!-}\" ] || kill \$! 2>/dev/null || true" EXIT'
      sed "s/8080/$port/g" ../block; } >../script
    if HOME="$2" sh -eu ../script >../log 2>&1; then
      ! grep -q "$1" ../log || touch ../right
      return
    fi
    grep -qE "ddress already in use|no answer from" ../log || return 0
  done
}

guide '^the handler is right$' first-c.sh shop.c test.c
guide 'unit_amount_cents: 1900' first-javascript.sh price.mjs
guide '^conforms$' first-python.sh
guide '^conforms$' first-operator.sh
wait
for folder in "$work"/first-*; do
  [ -e "$folder/right" ] || { cat "$folder/log"; fail "${folder##*/} does not lead to an answer"; }
  [ "$(git -C "$folder/clx" rev-parse HEAD)" = "$head" ] || fail "${folder##*/} ran in another clone"
done
echo "each guide of the first hour leads to an answer"
