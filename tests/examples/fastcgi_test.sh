#!/bin/sh
# Tests of examples/fastcgi: fastcgi_test.sh BUILD_DIR. A real nginx stands before four processes.
set -u
build=$1
here=$(cd "$(dirname "$0")" && pwd)
. "$here/host.sh"
example=$here/../../examples/fastcgi

port=$(free)
url=http://127.0.0.1:$port
fills "$example/nginx.conf" PORT="$port" SOCKET="$work/socket"
runs fastcgi python3 -B "$here/host_spawn.py" "$work/socket" 4 "$build/fastcgi"
fastcgi=$pid
appears "$work/socket"
runs nginx nginx -c "$work/nginx.conf" -p "$work" -e stderr
nginx=$pid
listens "$port"

# Without its topic a webhook is refused: the library cannot tell which endpoint takes it.
suite "webhook:webhook.no_topic" "$url"
asks "a price comes through" 200 '"unit_amount_cents":2900' price "$url/prices" --sku TSHIRT
asks "a path may have a query" 200 '"unit_amount_cents":5900' price "$url/prices?a=b" --sku HOODIE
asks "another path is not there" 404 NO_ENDPOINT price "$url/price"

twice "$url/prices"

ends "nginx ends in order" "$nginx"
ends "each process ends in order" "$fastcgi"
grep -q 'orders.place of ' "$work/fastcgi.log"
tells "events reached the handler" $? "$work/fastcgi.log"
CLX_SECRET='' "$build/fastcgi" 2>"$work/err" </dev/null
told "without a secret it does not start" "$(($? - 1))"
says "it is told why" "is CLX_SECRET set?"
glue "$example/fastcgi.c"
ended_well
