# Marks the comments of a public header for Doxygen: the first as the file's, those that start a
# line as of what follows, those behind a member or a constant as of what stands before them. Lines
# of dashes stay plain. What Doxygen would take for a command is escaped; indented lines of a
# comment become blocks of code.

function escaped(text) {
  gsub(/[\\@<>#%&]/, "\\\\&", text)
  gsub(/`/, "'", text)
  gsub(/::/, "\\\\::", text)
  return text
}

# A line of a comment that starts a line, without its stars.
function body(line) {
  if (line ~ /^  / && !item) {
    if (!code)
      print "@verbatim"
    code = 1
    print line
    return
  }
  if (code)
    print "@endverbatim"
  code = 0
  item = line ~ /^ *(-|[0-9]\.) / || (item && line != "")
  print escaped(line)
}

function comment(line,   closes) {
  closes = sub(/ *\*\/$/, "", line)
  if (line ~ /^\/\*/) {
    print top ? "/**" : "/** @file"
    top = 1
    sub(/^\/\* /, "", line)
  }
  sub(/^ \* ?/, "", line)
  body(line)
  inside = !closes
  if (closes) {
    if (code)
      print "@endverbatim"
    code = item = 0
    print "*/"
  }
}

/^\/\* -+ .* -+ \*\/$/ { print; next }
inside || (depth == 0 && /^\/\*/) { comment($0); next }
{
  line = $0
  if (!tail) {
    at = index(line, "/*")
    code_part = at ? substr(line, 1, at - 1) : line
    depth += gsub(/{/, "{", code_part) - gsub(/}/, "}", code_part)
    if (!at) {
      print
      next
    }
    printf "%s/**%s", code_part, code_part ~ /[^ ]/ ? "<" : ""
    line = substr(line, at + 2)
  } else
    sub(/^ +\* /, "  ", line)
  tail = !sub(/\*\/$/, "", line)
  print escaped(line) (tail ? "" : "*/")
}
