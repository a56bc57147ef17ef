#!/bin/sh
# The structs that public headers declare, as rows for layout.c, so that it forgets none:
# AT(struct, member) for each member, then SIZE(struct) or END(struct). SIZE: it may grow at its
# end, since the library allocates it or its first member says how much of it the host knows. END:
# it may not, since it lies in memory of the host, in a list or in another struct.
# Usage: structs.sh HEADER...
set -eu
export LC_ALL=C

# One declaration a line, without comments and the preprocessor's lines.
sed '/^ *#/d' "$@" | tr '\n' ' ' | sed -E 's,/\*([^*]|\*+[^*/])*\*+/,,g' | tr ';' '\n' | awk '
  name == "" {
    if (!match($0, /(struct|union)( [a-z_0-9]+)? *[{]/))
      next
    name = substr($0, RSTART, RLENGTH)
    gsub(/^(struct|union) *| *[{]$/, "", name)
    sub(/^.*(struct|union)( [a-z_0-9]+)? *[{]/, "")
    grows = name == "clx_document" || /^ *size_t size *$/
  }
  $0 ~ "^ *} *" name " *$" {
    print (grows ? "SIZE(" : "END(") name ")"
    name = ""
    next
  }
  {
    if (match($0, /[(][*][a-z_0-9]+[)]/))
      $0 = substr($0, RSTART + 2, RLENGTH - 3)
    sub(/ *(\[.*)?$/, "")
    if (!/,/)
      sub(/.*[ *]/, "")
    print "AT(" name ", " $0 ")"
  }'
