#!/bin/sh
# Tests of examples/pricebook behind nginx, which terminates TLS: nginx_test.sh BUILD_DIR.
set -u
build=$1
here=$(cd "$(dirname "$0")" && pwd)
. "$here/host.sh"
example=$here/../../examples/pricebook

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/key.pem" -out "$work/certificate.pem" \
  -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 2>"$work/err"
tells "there is a certificate" $? "$work/err"

runs pricebook "$build/pricebook" --db :memory: --port 0 --port-file "$work/pricebook" \
  --max-body 16777216
pricebook=$pid
appears "$work/pricebook"
port=$(free)
url=https://127.0.0.1:$port/shop
fills "$example/nginx.conf" PORT="$port" PRICEBOOK="$(cat "$work/pricebook")"
runs nginx nginx -c "$work/nginx.conf" -p "$work" -e stderr
nginx=$pid
listens "$port"

sku=TSHIRTMM000000FFFFFFXLXX
"$tool" test price="$url/prices" >"$work/out" 2>"$work/err"
told "a certificate of nobody is not trusted" "$(($? - 3))"
export SSL_CERT_FILE="$work/certificate.pem"
# Without its topic a webhook is refused: the library cannot tell which endpoint takes it.
suite "webhook:webhook.no_topic" "$url"
asks "a price comes through" 200 '"unit_amount_cents":2900' price "$url/prices" --sku "$sku"
twice "$url/prices"
asks "a path may have a query" 200 '"unit_amount_cents":2900' price "$url/prices?a=b" --sku "$sku"
asks "another path is not there" 404 NO_ENDPOINT price "$url/price"

ends "nginx ends in order" "$nginx"
ends "pricebook ends in order" "$pricebook"
ended_well
