#!/bin/sh
# Tests of examples/eventloop: eventloop_test.sh BUILD_DIR. The backend is eventloop_backend.py.
set -u
build=$1
here=$(cd "$(dirname "$0")" && pwd)
. "$here/host.sh"
example=$here/../../examples/eventloop

runs backend python3 -B "$here/eventloop_backend.py" "$work"
appears "$work/backend"
port=$(free)
url=http://127.0.0.1:$port
runs eventloop "$build/eventloop" "$port" "$(cat "$work/backend")" 1
eventloop=$pid
listens "$port"

# Without its topic a webhook is refused: the library cannot tell which endpoint takes it.
cents=2700
suite "webhook:webhook.no_topic" "$url"
asks "a path may have a query" 200 '"unit_amount_cents":2700' price "$url/prices?a=b" --sku TSHIRT
asks "another path is not there" 404 NO_ENDPOINT price "$url/price"
asks "taxes are not the backend's: they are answered at once" 200 '"tax_rate":0.22' tax "$url/taxes"
twice "$url/prices"
ends "it ends in order" "$eventloop"
grep -q 'orders.place of ' "$work/eventloop.log"
tells "events reached the handler" $? "$work/eventloop.log"

python3 -B "$here/eventloop_calls.py" "$build/eventloop" "$work" >"$work/calls" 2>&1
told "calls that wait do as they should" $?
counts "$work/calls"

"$build/eventloop" 2>"$work/err"
told "without its arguments it does not start" "$(($? - 2))"
says "it is told how" "usage: "
CLX_SECRET='' "$build/eventloop" 1 2 3 2>"$work/err"
told "without a secret it does not start" "$(($? - 2))"
says "it is told why" "is CLX_SECRET set?"
glue "$example/eventloop.c"
ended_well
