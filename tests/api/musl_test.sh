#!/bin/sh
# Every file of lib compiles with musl's headers, without a warning, and so does the one-file build
# without cJSON where no header of cJSON is. Nothing is linked: Debian has no libsodium for musl.
# The headers of other libraries are copied, since beside them lie those of another C library.
# Usage: musl_test.sh MUSL_CC CC
set -eu
musl=$1
cc=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v "$musl" >/dev/null || { echo "check-musl needs $musl: make deps-check"; exit 1; }
flags="-std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -O1 -Ilib"

# copy_headers FOLDER NAME...: what the library includes of these others, as this compiler finds it.
copy_headers() {
  folder=$1
  shift
  "$cc" -Iinclude -Ilib -M lib/verify/sodium.c lib/verify/openssl.c lib/json/cjson.c >"$work/made"
  for name in "$@"; do
    found=$(tr ' ' '\n' <"$work/made" | grep -E "^/.*/$name[./]" | sort -u)
    for path in $found; do
      copy=$folder/$(echo "$path" | sed "s|.*/\($name[./]\)|\1|")
      mkdir -p "${copy%/*}"
      cp "$path" "$copy"
    done
  done
}

# compiles FILE OPTION...: as an object, so that what the optimizer warns of is told too.
compiles() {
  file=$1
  shift
  # shellcheck disable=SC2086
  "$musl" $flags "$@" -c "$file" -o "$work/one.o"
}

copy_headers "$work/all" sodium openssl cjson
copy_headers "$work/few" sodium

# The check sees what it is for: musl's headers and not those of this machine's C library, ...
cat >"$work/there.c" <<C
#include <stdlib.h>
#include <features.h>
#ifdef __GLIBC__
#error these are not the headers of musl
#endif
extern int not_empty;
C
compiles "$work/there.c" -I"$work/all"
# ... functions that musl lacks, and cJSON where it is left out.
fails() {
  if compiles "$1" -I"$work/$2" 2>/dev/null; then
    echo "check-musl does not notice $3" && exit 1
  fi
}
printf '#include <gnu/libc-version.h>\nextern int not_empty;\n' >"$work/gnu.c"
fails "$work/gnu.c" all "a header of glibc"
printf '#include <stdlib.h>\nvoid *f(void);\nvoid *f(void)\n{\n  return reallocarray(0, 1, 1);\n}\n' >"$work/call.c"
fails "$work/call.c" all "a function that is not declared"
fails lib/json/cjson.c few "that cJSON is included"

count=0
for file in lib/*/*.c; do
  compiles "$file" -Iinclude -I"$work/all"
  count=$((count + 1))
done
[ "$count" -gt 40 ] || { echo "check-musl compiles $count files only"; exit 1; }
compiles lib/clx.c -Iinclude -I"$work/few" -DCLX_NO_CJSON
echo "musl compiles $count files of the library, and all of it in one without cJSON"
