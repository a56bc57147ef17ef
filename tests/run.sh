#!/bin/sh
# Runs test programs one after the other, under a wrapper if one is given. Fails when one of them
# does, after all have run. Usage: run.sh [--under "COMMAND"] PROGRAM...
under=
if [ "${1-}" = --under ]; then
  under=$2
  shift 2
fi
[ $# -gt 0 ] || { echo "run.sh: there is no program to run" >&2; exit 1; }
failed=
for program in "$@"; do
  echo "== ${program##*/}"
  $under "$program" || failed="$failed ${program##*/}"
done
if [ -n "$failed" ]; then
  echo "failed:$failed"
  exit 1
fi
