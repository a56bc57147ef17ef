#!/bin/sh
# Runs test programs, as many at once as there are processors (CLX_JOBS: so many), under a wrapper if
# one is given. Shows what each printed, in the order given; those that failed once more at the end,
# with the place in the test. Usage: run.sh [--under "COMMAND"] PROGRAM...
under=
if [ "${1-}" = --under ]; then
  under=$2
  shift 2
fi
[ $# -gt 0 ] || { echo "run.sh: there is no program to run" >&2; exit 1; }
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# Each leaves its output, and a file of the same name with .ok when it passed.
export logs under
printf '%s\n' "$@" | xargs -P "${CLX_JOBS:-$(nproc)}" -I PROGRAM sh -c '
  log=$logs/$(basename PROGRAM)
  $under PROGRAM >"$log" 2>&1 && : >"$log.ok"'

failed=
for program in "$@"; do
  name=${program##*/}
  echo "== $name"
  cat "$logs/$name"
  [ -e "$logs/$name.ok" ] || failed="$failed $name"
done
[ -n "$failed" ] || exit 0
echo
for program in "$@"; do
  name=${program##*/}
  case "$failed " in *" $name "*) ;; *) continue ;; esac
  echo "$name failed:"
  grep -E '^\[ +(FAILED|ERROR|LINE) +\]|: error: |ERROR: AddressSanitizer|runtime error' "$logs/$name" ||
    tail -n 3 "$logs/$name"
  [ -n "$under" ] || CMOCKA_TEST_ABORT=1 "$program" 2>/dev/null | grep '^at ' # see place.c
done
echo "failed:$failed"
exit 1
