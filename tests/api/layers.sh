#!/bin/sh
# Each folder of lib includes only itself and the layers below it.
set -u
bad=0

# allowed FOLDER LAYER...: names every include of FOLDER that is of none of the layers.
allowed() {
  folder=$1
  shift
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

stdio=$(grep -nE '#include <(stdio|locale|errno|time|pthread|assert|setjmp)\.h>' lib/*/*.[ch] | grep -v 'lib/schema/gen\.')
if [ -n "$stdio" ]; then
  echo "not allowed in lib:"
  echo "$stdio"
  bad=1
fi
[ $bad = 0 ] && echo "layers are kept"
exit $bad
