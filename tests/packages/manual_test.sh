#!/bin/sh
# The manual pages are clean for mandoc and man, each public header has one that holds all its
# functions and constants, and what they refer to is there.
# Usage: manual_test.sh FOLDER   (of the pages made from the headers)
set -eu
folder=$1
bad=0
for header in clx.h $(cd include && ls clx/*.h); do
  name=$(echo "$header" | sed 's|/|_|; s|^clx\.h$|clx|')
  page=$folder/$name.3
  [ -f "$page" ] || { echo "$header has no manual page"; bad=1; continue; }
  words=$(grep -oE '\b(clx_[a-z_0-9]+\(|CLX_[A-Z0-9_]+ )' "include/$header" | tr -d '( ' | sort -u)
  for word in $words; do
    case "$word" in CLX_API | CLX_H | CLX_*_H) continue ;; esac
    grep -qw "$word" "$page" || { echo "$page lacks $word"; bad=1; }
  done
done
for page in "$folder"/*.3 examples/clx/clx.1; do
  mandoc -T lint -W warning "$page" || bad=1
  said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 "$page" 2>&1 >/dev/null)
  [ -z "$said" ] || { echo "$page: $said"; bad=1; }
  for other in $(sed -n 's/^\.BR \(clx[a-z_.]*\) (\([13]\)).*/\1.\2/p' "$page"); do
    [ -f "$folder/$other" ] || [ "$other" = clx.1 ] || { echo "$page names $other"; bad=1; }
  done
done
[ $bad = 0 ] && echo "the manual pages are clean"
exit $bad
