#!/bin/sh
# Tests of examples/ffi/go: go_test.sh PREFIX [long], where PREFIX has what `make install` puts there.
# Nothing is fetched: the packages have no module from elsewhere.
set -eu
[ $# -ge 1 ] && [ -f "$1/lib/libclx.so" ] || { echo "usage: $0 PREFIX [long]" >&2; exit 2; }
. "$(dirname "$0")/need.sh"
need go pkg-config
PKG_CONFIG_PATH=$1/lib/pkgconfig
LD_LIBRARY_PATH=$1/lib
CLX_TOOL=$1/bin/clx
CLX_LONG=${2-}
GOPROXY=off
CGO_ENABLED=1
export PKG_CONFIG_PATH LD_LIBRARY_PATH CLX_TOOL CLX_LONG GOPROXY CGO_ENABLED

unformatted=$(gofmt -l examples/ffi/go tests/ffi/go)
[ -z "$unformatted" ] || { echo "not formatted by gofmt: $unformatted"; exit 1; }
(cd examples/ffi/go && go vet ./...)
lines=$(grep -c . examples/ffi/go/price/main.go)
[ "$lines" -le 30 ] || { echo "the price handler has $lines lines"; exit 1; }
(cd tests/ffi/go && go vet ./... && go test -count=1 ./...)
[ -z "$CLX_LONG" ] || (cd tests/ffi/go && GOGC=1 GODEBUG=cgocheck=2 go test -count=1 -race ./...)
# All but those of the example, which would be built each time: their names start with TestThe.
exec sh tests/ffi/faults.sh go examples/ffi/go \
  sh -c "cd tests/ffi/go && exec go test -count=1 -run '^Test[^T]' ."
