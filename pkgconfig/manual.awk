# Writes the manual page of a public header from its comments.
#   awk -v version=0.1.0 -v date=2026-11-21 -v pages="clx_core.h clx_json.h" -f manual.awk include/clx/core.h
# The comment at the top becomes NAME and DESCRIPTION, each line of dashes a section, each comment
# that starts a line a paragraph, and all else code. In a comment "- " is an item, and so is "1. ";
# what is indented elsewhere stays as it is. The page of clx.h is clx(3), which lists the others.

function escaped(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  gsub(/~/, "\\(ti", text)
  gsub(/\^/, "\\(ha", text)
  gsub(/`/, "\\(ga", text)
  sub(/^[.']/, "\\\\\\&&", text)
  return text
}

function code_on() { if (!code) { print ".EX"; code = 1 } }
function code_off() { if (code) { print ".EE"; code = 0 } }
function paragraph() { code_off(); if (!fresh) print ".PP"; fresh = 1; item = 0 }

# A line of a comment, without its stars.
function say(line) {
  if (line ~ /^GENERATED /)
    return
  if (line == "") {
    code_off()
    gap = 1
    item = 0
    return
  }
  begin()
  if (match(line, /^ *(-|[0-9]\.) /)) {
    code_off()
    print substr(line, RLENGTH - 1, 1) == "-" ? ".IP \\(bu 2" : ".IP " substr(line, RLENGTH - 2, 2) " 3"
    line = substr(line, RLENGTH + 1)
    item = 1
  } else if (item) {
    sub(/^ +/, "", line)
  } else if (line ~ /^  /) {
    if (!code)
      paragraph()
    code_on()
    print escaped(line)
    fresh = gap = 0
    return
  } else if (gap || code)
    paragraph()
  code_off()
  print escaped(line)
  fresh = gap = 0
}

function section(name) {
  described = name != "description"
  code_off()
  title = toupper(name)
  gap = item = 0
}

# Before the first line of a section: an empty one has no title.
function begin() {
  if (title == "")
    return
  print ".SH " (title ~ / / ? "\"" title "\"" : title)
  title = ""
  fresh = 1
}

# What comes before the first section of a header that begins without one.
function declarations() {
  if (described)
    return 0
  section("declarations")
  return 1
}

# The first comment: "clx/core.h - what it is." and what follows.
function head(line,   at, name, what) {
  at = index(line, " - ")
  name = substr(line, 1, at - 1)
  what = substr(line, at + 3)
  page = name == "clx.h" ? "clx" : name
  sub("/", "_", page)
  printf ".\\\" Made from include/%s by pkgconfig/manual.awk; the header is to be changed.\n", name
  printf ".TH %s 3 %s \"clx %s\" \"C library for Commerce Layer\"\n", page, date, version
  at = match(what, /\. /)
  rest = at ? substr(what, at + 2) : ""
  what = at ? substr(what, 1, at - 1) : what
  sub(/\.$/, "", what)
  printf ".SH NAME\n%s \\- %s\n.SH SYNOPSIS\n.nf\n.B #include <%s>\n.sp\n", page, escaped(what), name
  printf "cc ... $(pkg\\-config \\-\\-cflags \\-\\-libs %s)\n.fi\n", \
    name ~ /openssl/ ? "clx\\-openssl" : "clx"
  section("description")
  if (rest != "")
    say(rest)
}

# One line of a comment that starts a line; *closes when it ends there.
function comment(line) {
  closes = line ~ /\*\/$/
  sub(/ *\*\/$/, "", line)
  if (!top) {
    sub(/^\/\* /, "", line)
    head(line)
    top = 1
  } else if (line ~ /^\/\* -+ .* -+$/) {
    gsub(/^\/\* -+ | -+$/, "", line)
    section(line)
  } else {
    if (line ~ /^\/\*/ && !declarations())
      gap = 1
    sub(/^(\/\*| \*) ?/, "", line)
    say(line)
  }
  inside = !closes
}

inside || (depth == 0 && /^\/\*/) { comment($0); next }
/^#(ifndef|define) CLX_([A-Z]+_)?H$/ || /^#include/ { next }
/^#ifdef __cplusplus/ { guard = 1 }
guard { if (/^#endif/) guard = 0; next }
/^#if/ { nested++ }
/^#endif/ { if (!nested) next; nested-- }
/^$/ && depth == 0 { code_off(); gap = 1; next }
{
  declarations()
  begin()
  if (!code)
    paragraph()
  code_on()
  depth += gsub(/{/, "{") - gsub(/}/, "}")
  marked = sub(/^CLX_API /, "") || (marked && sub(/^        /, ""))
  print escaped($0)
  fresh = 0
}

END {
  section("see also")
  begin()
  print page == "clx" ? ".BR clx (1)," : ".BR clx (1),\n.BR clx (3),"
  count = split(pages, others, " ")
  last = ""
  for (i = 1; i <= count; i++)
    if (others[i] != page)
      last = last (last == "" ? "" : ",\n") ".BR " others[i] " (3)"
  print last
}
