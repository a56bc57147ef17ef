#!/bin/sh
# The JavaScript package, as packed, in real runtimes. Usage: js_test.sh PACKAGE FOLDER [TEST...]
# The packages of package.json come from npm; nothing of theirs is run while they are installed.
set -eu
root=$PWD
package=$(realpath "$1")
folder=$2
shift 2
here=$(dirname "$0")
mkdir -p "$folder"
cp -r "$here"/*.mjs "$here"/types "$folder"
rm -rf "$folder/examples"
cp -r "$here/../../../examples/ffi/javascript/examples" "$folder/examples"
if ! cmp -s "$here/package-lock.json" "$folder/package-lock.json"; then
  cp "$here/package.json" "$here/.npmrc" "$folder"
  (cd "$folder" && cp "$OLDPWD/$here/package-lock.json" lock.new && cp lock.new package-lock.json &&
    npm ci --silent --ignore-scripts --no-audit --no-fund) || { rm -f "$folder/package-lock.json"; exit 1; }
fi
rm -rf "$folder/node_modules/clx"
mkdir -p "$folder/node_modules/clx"
tar -xzf "$package" -C "$folder/node_modules/clx" --strip-components=1
cd "$folder"
[ $# -gt 0 ] || set -- ./*.test.mjs
CLX_ROOT=$root CLX_PACKAGE=$package exec node --test --test-concurrency=2 "$@"
