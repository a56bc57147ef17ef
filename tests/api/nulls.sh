#!/bin/sh
# Calls of each exported function, as rows for null_test.c, so that it forgets none:
#
#   NONE(kind, name, (0, 0))                    with nothing at all
#   LACKS(kind, 2, name, (GIVE(type), 0))       with all it wants but one pointer, by number
#
# `kind` is what the function returns: STATUS, POINTER or OTHER. A type is written without const
# and with P for each star: clx_callP. Usage: nulls.sh "LIST..." HEADER...
set -eu
export LC_ALL=C
lists=$1
shift

# One declaration a line, without comments and the preprocessor's lines.
# shellcheck disable=SC2086
sed '/^ *#/d' "$@" | tr '\n' ' ' | sed -E 's,/\*([^*]|\*+[^*/])*\*+/,,g' | tr ';' '\n' |
  sed -nE 's/.*CLX_API +([^(]*[ *])([a-z_0-9]+)\((.*)\) *$/\2;\1;\3/p' |
  awk -F ';' -v lists="$lists" '
  # The type of an argument: its declaration without the name. An array is a pointer.
  function type_of(text) {
    if (sub(/\[.*/, "", text))
      text = "*" text
    sub(/[a-z_0-9]+ *$/, "", text)
    stars = gsub(/[*]/, "", text)
    gsub(/const|struct/, "", text)
    gsub(/ +/, "", text)
    while (stars--)
      text = text "P"
    return text
  }
  function is_pointer(type) {
    return type ~ /P$|_hook$|_handler$|^clx_key_/
  }
  {
    gsub(/const/, "", $2)
    gsub(/ /, "", $2)
    count[$1] = $3 ~ /^ *void *$/ ? 0 : split($3, arguments, ",")
    kind[$1] = $2 ~ /[*]/ ? "POINTER" : $2 == "int" ? "STATUS" : "OTHER"
    for (i = 1; i <= count[$1]; i++)
      types[$1, i] = type_of(arguments[i])
  }
  END {
    files = split(lists, list, " ")
    for (f = 1; f <= files; f++)
      while ((getline name < list[f]) > 0) {
        if (!(name in count)) {
          print "nulls.sh: no header declares " name > "/dev/stderr"
          exit 1
        }
        print "NONE(" kind[name] ", " name ", (" row(name, 0, "0") "))"
        for (i = 1; count[name] > 1 && i <= count[name]; i++)
          if (is_pointer(types[name, i]))
            print "LACKS(" kind[name] ", " i ", " name ", (" row(name, i, "") "))"
      }
  }
  # The arguments: all `all`, or, with "" for that, all given but number `without`.
  function row(name, without, all,    i, text) {
    for (i = 1; i <= count[name]; i++)
      text = text (i > 1 ? ", " : "") \
        (all != "" ? all : i == without ? "0" : "GIVE(" types[name, i] ")")
    return text
  }'
