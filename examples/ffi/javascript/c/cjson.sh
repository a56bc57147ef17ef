#!/bin/sh
# Lays cJSON, which testing.wasm has inside, into DIR. Usage: cjson.sh DIR
set -eu
here=$(dirname "$0")
sh "$here/source.sh" "$1" cjson "$here/cjson.sha256" '*/cJSON.c' '*/cJSON.h' '*/LICENSE'
mkdir -p "$1/include/cjson"
cp "$1/cJSON.h" "$1/include/cjson/"
touch "$1/laid"
