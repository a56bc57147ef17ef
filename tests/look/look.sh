#!/bin/sh
# Makes pages of all commands that have --html, and looks at them in Chromium: pictures in FOLDER.
#
# usage: look.sh TOOL FOLDER
#
# The endpoint is one of tests/suite with four mistakes.
set -eu
tool=$1 folder=$2
here=$(cd "$(dirname "$0")" && pwd)
suite=$here/../suite
for program in chromium node patch; do
  command -v $program >/dev/null || { echo "look: $program is missing: make deps-look"; exit 1; }
done
case $tool in /*) ;; *) tool=$PWD/$tool ;; esac
mkdir -p "$folder"
cd "$folder"
pid=
trap '[ -z "$pid" ] || kill $pid 2>/dev/null || true' EXIT
CLX_SECRET=7f1e3b0c5a9d2e4f6b8a0c1d3e5f7a9b
export CLX_SECRET

# serves FILE: starts an endpoint and waits for it; $url is where.
serves() {
  rm -f port
  PORT=0 node "$1" >port &
  pid=$!
  for try in $(seq 100); do
    grep -qs listening port && break
    sleep 0.05
  done
  url=http://127.0.0.1:$(sed -n 's/^listening //p' port)
}

# tests NAME: all kinds of the endpoint; that it fails is wanted.
tests() {
  "$tool" test price="$url/prices" tax="$url/taxes" shipping_cost="$url/shipping" \
    capture="$url/capture" webhook="$url/events" --seed 7 --quiet --html "$1.html" >/dev/null || true
}

serves "$suite/handlers/node/server.mjs"
tests test-right
kill $pid
cp "$suite/handlers/node/server.mjs" wrong.mjs
for mistake in any-method not-checked number-text find-by-id; do
  patch -s --no-backup-if-mismatch wrong.mjs "$suite/mistakes/node/$mistake.patch"
done
serves ./wrong.mjs
tests test-wrong

"$tool" sample price --include order,order.customer >body.json
"$tool" inspect body.json --html inspect.html
"$tool" explain price body.json --needs order.customer.email --needs order.market.name \
  --html explain.html || true
"$tool" inspect "$here/../golden/drift.json" --html drift.html
printf '{"data":{"type":"orders","id":"<script>","attributes":{"number":"\342\200\256\\u0000</style>"}}}' >hostile.json
"$tool" inspect hostile.json --html hostile.html || true
node "$here/look.mjs" . test-right.html test-wrong.html inspect.html explain.html drift.html hostile.html
echo "pictures are in $folder"
