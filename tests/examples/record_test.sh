#!/bin/sh
# clx record, clx replay and recorded bodies of clx test, used as a stranger would.
# usage: record_test.sh BUILD_FOLDER
set -eu
exec python3 -B "$(dirname "$0")/record_test.py" "$1"
