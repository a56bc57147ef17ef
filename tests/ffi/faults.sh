#!/bin/sh
# Are the faults noticed that a binding must not have? Copies the binding and tests/ffi to an empty
# folder and runs the command there, which must succeed; then once more for each of
# tests/ffi/faults/LANG/*.patch, put into a copy of its own, where it must fail. Above its
# differences a patch says what the fault is, and in a line "Fails: TEXT" what the command prints
# then, such as the name of a case: so a copy that does not even compile is no success. One with a
# line "Long: REASON" is run only when CLX_LONG is set; else it must apply.
# Usage, from the top of the tree: faults.sh LANG BINDING_DIR COMMAND...
# The command is run in the copy; what is elsewhere needs absolute paths. CLX_FAULTS_SECONDS (60):
# a run that takes longer has failed, and prints "timeout".
set -eu
[ $# -ge 3 ] || { echo "usage: $0 LANG BINDING_DIR COMMAND..." >&2; exit 2; }
language=$1
binding=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
bad=0
count=0
later=0
fault() { # PATCH MESSAGE: and what was printed
  echo "$1: $2"
  tail -n 20 "$work/log" | sed 's/^/    /'
  bad=1
}

copy() {
  rm -rf "$work/copy"
  mkdir -p "$work/copy/$(dirname "$binding")" "$work/copy/tests"
  cp -R "$binding" "$work/copy/$binding"
  cp -R tests/ffi "$work/copy/tests/ffi"
}

run() { # COMMAND...
  status=0
  (cd "$work/copy" && timeout "${CLX_FAULTS_SECONDS:-60}" "$@") >"$work/log" 2>&1 </dev/null || status=$?
  [ $status != 124 ] || echo timeout >>"$work/log"
  return $status
}

copy
run "$@" || { fault "without a patch" "the cases fail"; exit 1; }
for patch in tests/ffi/faults/"$language"/*.patch; do
  [ -f "$patch" ] || continue
  count=$((count + 1))
  fails=$(sed -n 's/^Fails: //p' "$patch")
  copy
  if [ -z "$fails" ]; then
    fault "$patch" "has no line \"Fails: \""
  elif ! patch -p1 -s -f -F0 --no-backup-if-mismatch -d "$work/copy" <"$patch" >"$work/log" 2>&1; then
    fault "$patch" "no longer applies"
  elif [ -z "${CLX_LONG-}" ] && grep -q '^Long: ' "$patch"; then
    later=$((later + 1))
  elif run "$@"; then
    fault "$patch" "nobody noticed"
  elif ! grep -qF -- "$fails" "$work/log"; then
    fault "$patch" "fails otherwise than by \"$fails\""
  fi
done
[ $count -gt 0 ] || { echo "tests/ffi/faults/$language has no patches"; bad=1; }
[ $bad = 1 ] || echo "$language: $((count - later)) faults noticed$([ $later = 0 ] ||
  echo ", $later more are for make ffi-long")"
exit $bad
