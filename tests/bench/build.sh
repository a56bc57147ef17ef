#!/bin/sh
# Builds a worker of the bench, which goes on without those that cannot be built here.
# On a failure OUT.missing has one line that says why. Usage: build.sh OUT COMMAND...
out=$1
shift
rm -f "$out" "$out.missing"
"$@" > "$out.log" 2>&1 && exit 0
rm -f "$out"
why=$(grep -m 1 -i -E 'error|not found' "$out.log" || head -n 1 "$out.log")
echo "not built: $why" > "$out.missing"
echo "bench: ${out##*/} is not built: $why" >&2
exit 0
