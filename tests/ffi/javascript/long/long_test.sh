#!/bin/sh
# The package in Next's and Vite's builds. Usage: long_test.sh PACKAGE FOLDER
set -eu
package=$(realpath "$1")
folder=$2
here=$(dirname "$0")
mkdir -p "$folder"
cp "$here"/*.mjs "$here/../help.mjs" "$here"/package*.json "$here/.npmrc" "$folder"
cd "$folder"
npm ci --silent --ignore-scripts --no-audit --no-fund
mkdir -p node_modules/clx
tar -xzf "$package" -C node_modules/clx --strip-components=1
exec node --test ./*.test.mjs
