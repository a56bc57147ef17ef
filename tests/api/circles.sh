#!/bin/sh
# The files of a folder of lib call each other in one direction: who reads on never climbs back. It
# takes the objects, so calls count and not only includes. Usage: circles.sh OBJECT-FOLDER...
set -u
bad=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for folder in "$@"; do
  for object in "$folder"/*.o; do
    name=$(basename "$object" .o)
    nm -g --defined-only "$object" | awk -v f="$name" 'NF == 3 {print $3, f}'
  done | sort >"$work/defined"
  for object in "$folder"/*.o; do
    name=$(basename "$object" .o)
    nm -gu "$object" | awk -v f="$name" '{print $2, f}'
  done | sort >"$work/used"
  [ -s "$work/defined" ] || { echo "nothing is defined in $folder"; exit 1; }
  join "$work/used" "$work/defined" >"$work/calls"
  if ! awk '{print $2, $3}' "$work/calls" | sort -u | tsort >/dev/null 2>"$work/loops"; then
    echo "a circle among the files of ${folder##*/}:"
    sed -n 's/^tsort: \([a-z_0-9]*\)$/\1/p' "$work/loops" | sort -u >"$work/in"
    awk 'NR == FNR {in_loop[$1]; next} ($2 in in_loop) && ($3 in in_loop) && $2 != $3 {
      print "  " $2 ".c calls " $1 " of " $3 ".c"}' "$work/in" "$work/calls"
    bad=1
  fi
done
[ $bad = 0 ] && echo "no circles"
exit $bad
