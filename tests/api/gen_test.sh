#!/bin/sh
# gen refuses wrong rows: it says why on stderr and fails. Usage: gen_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/schema"

# run ROWS: gen of these rows alone; all.def, shown.def and personal.def of the folder
# stand before those of lib; the last has the rows of $personal.
run() {
  printf '%s\n' "$1" >"$work/schema/all.def"
  printf 'ALL(m1)\n' >"$work/schema/shown.def"
  printf '%s\n' "${personal:-ALL(NONE, m1)}" >"$work/schema/personal.def"
  "$cc" -std=c11 -I"$work" -Ilib lib/schema/gen/*.c -o "$work/gen"
  "$work/gen" tables >"$work/out" 2>"$work/error"
}

# refuses MESSAGE ROWS
refuses() {
  if run "$2"; then
    echo "gen takes rows that it should refuse: $1"
    exit 1
  fi
  grep -qF "gen: $1" "$work/error" || { echo "gen does not say: $1"; cat "$work/error"; exit 1; }
  [ ! -s "$work/out" ] || { echo "gen prints after: $1"; exit 1; }
}

# things COUNT: a type with that many members.
things() {
  echo 'TYPE(1, things, thing, "A thing.")'
  awk -v n="$1" 'BEGIN {for (i = 1; i <= n; i++) print "INT(m" i ", \"\")"}'
  echo 'END(things)'
}

# types COUNT: that many types.
types() {
  awk -v n="$1" 'BEGIN {for (i = 1; i <= n; i++)
    print "TYPE(" i ", things" i ", thing" i ", \"A thing.\")\nINT(m1, \"\")\nEND(things" i ")"}'
}

run "$(types 255)" || { echo "gen refuses 255 types:"; cat "$work/error"; exit 1; }
refuses 'all.def: has more than 255 types' "$(types 256)"
run "$(things 254)" || { echo "gen refuses 254 members:"; cat "$work/error"; exit 1; }
refuses 'things: has more than 254 members' "$(things 255)"
refuses 'things: has more than 254 members' "$(things 256)"
refuses 'things: has no members' "$(things 0)"
refuses 'things: two members are called m1' 'TYPE(1, things, thing, "A thing.")
INT(m1, "")
TEXT(m1, "")
END(things)'
refuses 'things: unknown target others' 'TYPE(1, things, thing, "A thing.")
INT(m1, "")
ONE(other, others, "")
END(things)'
refuses 'things: has no END' 'TYPE(1, things, thing, "A thing.")
INT(m1, "")'
refuses 'things: words after the mark in the doc of m1' 'TYPE(1, things, thing, "A thing.")
INT(m1, "One." NEW " Two.")
END(things)'
refuses 'shown.def: a row names nothing: m1' 'TYPE(1, things, thing, "A thing.")
INT(m2, "")
END(things)'

thing='TYPE(1, things, thing, "A thing.")
TEXT(m1, "")
OBJECT(m2, "")
END(things)'
personal='ALL(NONE, m3)' refuses 'personal.def: a row names nothing: m3' "$thing"
personal='ALL(NONE, m1) OF(NONE, things, m1)' \
  refuses 'things: personal.def names twice the member m1' "$thing"
personal='ALL(NONE, m2)' refuses 'things: personal.def has the wrong kind for m2' "$thing"
personal='ALL(FORM, m1)' refuses 'things: personal.def has the wrong kind for m1' "$thing"
personal='ALL(MAIL, m1)' refuses 'things: shown.def shows what is personal: m1' "$thing"
personal='ALL(FIGURES, m2)' refuses 'things: shown.def shows what is personal: m1' "$thing"

# Marks say which versions of the API have a thing, behind its own words or the usual ones.
run 'TYPE(1, things, thing, "A thing." NEW)
INT(m1, "One." LAST)
TIME(created_at, "" LIKELY_LAST)
END(things)'
"$work/gen" header >"$work/header"
for words in 'A thing. In the API from 2026-05 on.' 'One. In the API up to 2017-08.' \
  'ISO 8601, UTC. In the API likely up to 2017-08.'; do
  grep -qF "/* $words */" "$work/header" || { echo "gen does not say: $words"; exit 1; }
done
echo "gen refuses wrong rows"
