# Writes lib/clx.c with all that it includes in quotes, so that it compiles alone:
#   awk -v root=lib -f embed.awk lib/clx.c
# A header comes once, a list (.def) as often as it is asked for. Under an #if of lib/clx.c nothing
# counts as having come: whoever compiles without that part still needs the headers.

function open_if(line) { return line ~ /^# *if/ ? 1 : line ~ /^# *endif/ ? -1 : 0 }

function paste(path, top,   line, name, file) {
  while ((getline line < path) > 0) {
    if (top)
      depth += open_if(line)
    if (line !~ /^ *# *include "/) {
      print line
      continue
    }
    name = line
    gsub(/^[^"]*"|"[^"]*$/, "", name)
    file = root "/" name
    if (system("test -f " file) != 0)
      file = substr(path, 1, match(path, /[^\/]*$/) - 1) name
    if (name ~ /\.h$/ && file in came)
      continue
    if (!depth)
      came[file] = 1
    paste(file)
  }
  close(path)
}

BEGIN { paste(ARGV[1], 1); exit }
