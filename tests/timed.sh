#!/bin/sh
# Runs make and prints how many seconds its last target took. Usage: timed.sh MAKE [ARGUMENT...] TARGET
start=$(date +%s)
"$@"
status=$?
for target in "$@"; do :; done
echo "$target: $(($(date +%s) - start)) s$([ $status = 0 ] || echo ", failed")"
exit $status
