#!/bin/sh
# Makes the bodies of the bench. Real ones are taken from a folder, if it has any: as they are, and
# without white space, as on the wire. Usage: bodies.sh CLX VARY FOLDER PAYLOADS
set -eu
clx=$1
vary=$2
out=$3
payloads=$4

sample() {
  name=$1
  shift
  "$clx" sample "$@" > "$out/$name.json"
}

mkdir -p "$out"
rm -f "$out"/*.json
for n in 1 5 20 100 1000 3000; do
  sample "n=$n" promotion --line-items "$n" --seed 1
done
sample no-links promotion --line-items 20 --seed 1 --no-links
for i in $(seq 32); do
  sample "rotation-$i" promotion --line-items 20 --seed "$((100 + i))"
done
for mode in members included pretty escaped unicode array bare no-event-stores; do
  "$vary" "$mode" "$out/n=20.json" > "$out/$mode.json"
done
"$vary" included "$out/n=3000.json" > "$out/n=3000-included.json"

# Ours in the shapes and orders of real ones: small, of one resource; an event; a copy as
# event_callbacks keeps it, also as people print it.
sample customer webhook --topic customers.create --seed 1
sample event webhook --topic orders.place --seed 1
"$vary" jsonb "$out/event.json" > "$out/jsonb.json"
"$vary" pretty "$out/jsonb.json" > "$out/jsonb-pretty.json"

for file in "$payloads"/webhook_*.json; do
  [ -e "$file" ] || continue
  name=$(basename "$file" .json)
  cp "$file" "$out/real-${name#webhook_}.json"
  "$vary" compact "$file" > "$out/real-${name#webhook_}-compact.json"
done
i=0
for file in "$payloads"/documented/*.json; do
  [ -e "$file" ] || continue
  i=$((i + 1))
  cp "$file" "$out/documented-$i.json"
  "$vary" compact "$file" > "$out/documented-compact-$i.json"
done
