#!/bin/sh
# Each folder of lib includes only itself and the layers below it.
set -u
bad=0
layers=' '

# allowed FOLDER LAYER...: names every include of FOLDER that is of none of the layers.
allowed() {
  folder=$1
  shift
  layers="$layers$folder "
  pattern=$(printf '%s|' "$@")
  pattern=${pattern%|}
  found=$(grep -nE '^#include "[a-z]+/' lib/"$folder"/*.[ch] | grep -vE "\"($pattern)/" | grep -v '\.def"')
  if [ -n "$found" ]; then
    echo "not allowed in lib/$folder:"
    echo "$found"
    bad=1
  fi
}

allowed base base
allowed verify base verify
allowed json base json
allowed schema base json verify schema
allowed document base verify json schema document
allowed service base verify json schema document service

for folder in lib/*/; do
  name=$(basename "$folder")
  case "$layers" in
  *" $name "*) ;;
  *) echo "no layer: $folder" && bad=1 ;;
  esac
done

# All that lib may include: nothing of the system but what is listed, so no stdio, locale or errno.
ours='"[a-z]+/[a-z0-9_]+\.(h|def|inc)"|<clx/[a-z]+\.h>'
others='cjson/cJSON|sodium|openssl/[a-z_]+|emmintrin|arm_neon|sanitizer/asan_interface'
language='float|limits|stdbool|stddef|stdint|stdlib|string|math'
odd=$(grep -nE '^ *# *include' lib/*/*.[ch] |
  grep -vE ":#include ($ours|<($others|$language)\.h>)\$")
[ -z "$odd" ] || { echo "not allowed in lib:"; echo "$odd"; bad=1; }

# gen is a program of the build: nothing of the library but the hash, and no library but the C one.
odd=$(grep -nE '^ *# *include' lib/schema/gen/*.[ch] |
  grep -vE ':#include ("schema/gen/gen\.h"|"schema/hash\.h"|"[a-z]+/[a-z]+\.def"|<[a-z]+\.h>)$')
[ -z "$odd" ] || { echo "not allowed in lib/schema/gen:"; echo "$odd"; bad=1; }

[ $bad = 0 ] && echo "layers are kept"
exit $bad
