#!/bin/sh
# A shared library calls only the functions of a list, one name a line, and its objects hold no
# data that can be written: no global state, no input and output.
# Usage: used.sh LIBRARY LIST ARCHIVE   (the archive has the objects of the library)
set -eu
library=$1
list=$2
archive=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

# What compilers and their start files bring in by themselves, depending on options.
runtime='_ITM_(de)?registerTMCloneTable|__gmon_start__|__cxa_finalize|__stack_chk_(fail|guard)'
runtime="$runtime|(__)?mem(cpy|move|set)(_chk)?|memcmp|bcmp|strlen"

nm -D --undefined-only "$library" >"$work/undefined"
[ -s "$work/undefined" ] || { echo "nm finds nothing that $library uses"; exit 1; }
awk '{sub(/@.*/, "", $2); print $2}' "$work/undefined" |
  grep -vxE "$runtime" | sort -u >"$work/used"

# Sections that are loaded and not read-only. Constants with addresses in them, .data.rel.ro, are
# read-only once the loader has filled them in.
objdump -h "$archive" >"$work/sections"
grep -q ALLOC "$work/sections" || { echo "objdump finds no sections in $archive"; exit 1; }
awk '/file format/ {object = $1}
  $1 ~ /^[0-9]+$/ {name = $2; size = $3}
  /ALLOC/ && !/READONLY/ && size !~ /^0+$/ && name !~ /^[.]data[.]rel[.]ro/ {
    print object, name, "0x" size
  }' "$work/sections" >"$work/writable"
nm "$archive" | awk '$2 == "C" {print "common:", $3, "0x" $1}' >>"$work/writable"

status=0
sort -u "$list" | comm -13 - "$work/used" >"$work/new"
# tells SENTENCE FILE: the file is to have no lines.
tells() {
  [ -s "$2" ] || return 0
  echo "$1:"
  cat "$2"
  status=1
}

tells "$library uses what is not in $list" "$work/new"
tells "data of $archive that can be written" "$work/writable"
[ $status = 0 ] && echo "${library##*/} uses what is listed and has no data to write"
exit $status
