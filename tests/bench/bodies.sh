#!/bin/sh
# Makes the bodies of the bench. Usage: bodies.sh CLX VARY FOLDER
set -eu
clx=$1
vary=$2
out=$3

sample() {
  name=$1
  shift
  "$clx" sample promotion "$@" > "$out/$name.json"
}

mkdir -p "$out"
for n in 1 5 20 100 1000 3000; do
  sample "n=$n" --line-items "$n" --seed 1
done
sample no-links --line-items 20 --seed 1 --no-links
for i in $(seq 32); do
  sample "rotation-$i" --line-items 20 --seed "$((100 + i))"
done
for mode in members included pretty escaped unicode array bare no-event-stores; do
  "$vary" "$mode" "$out/n=20.json" > "$out/$mode.json"
done
"$vary" included "$out/n=3000.json" > "$out/n=3000-included.json"
