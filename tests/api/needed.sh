#!/bin/sh
# A shared library needs exactly these others, besides the loader. Names are without ".so".
# Usage: needed.sh LIBRARY NAME...
set -eu
library=$1
shift

needed=$(LC_ALL=C readelf -d "$library" | sed -n 's/.*(NEEDED).*\[\([^].]*\).*/\1/p' |
  grep -v '^ld-linux' | LC_ALL=C sort | tr '\n' ' ')
wanted=$(printf '%s\n' "$@" | LC_ALL=C sort | tr '\n' ' ')
if [ "$needed" != "$wanted" ]; then
  echo "$library needs: $needed- and is to need: $wanted"
  exit 1
fi
echo "${library##*/} needs $needed" | sed 's/ $//'
