#!/bin/sh
# Runs one fuzz target and prints its figures; what fails is left as FOLDER/NAME-crash-...
# Inputs that reached something new are kept in FOLDER/NAME, for the next run.
# Usage: fuzz.sh PROGRAM FOLDER SECONDS
set -eu
program=$1 folder=$2 seconds=$3
name=$(basename "$program")
seeds=tests/fuzz/seeds/${name%_fuzz}
mkdir -p "$folder/$name"
[ -d "$seeds" ] || seeds=
# shellcheck disable=SC2086
if ! "$program" -max_total_time="$seconds" -max_len=20000 -timeout=20 -print_final_stats=1 \
  -artifact_prefix="$folder/$name-" -dict="$folder/clx.dict" "$folder/$name" $seeds tests/golden \
  >"$folder/$name.log" 2>&1; then
  tail -n 40 "$folder/$name.log"
  echo "$name failed: the whole log is $folder/$name.log"
  exit 1
fi
edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$folder/$name.log" | tail -n 1)
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/$name.log")
echo "$name: $runs runs in $seconds s, $edges edges, nothing found"
