#!/bin/sh
# demo.sh BUILD_DIR - starts pricebook and sends it one signed request of each kind and some bad
# ones with `clx send`. Shows each request and answer; fails when an answer is not the one
# written below, which follows from the rows that pricebook puts into a new database.
set -u

case ${1-} in
--help | -h | '')
  echo "usage: sh demo.sh BUILD_DIR   (the folder where make put pricebook and clx)"
  [ -n "${1-}" ]
  exit
  ;;
esac
build=$1
for program in pricebook clx; do
  if [ ! -x "$build/$program" ]; then
    echo "demo: $build/$program is not there; run make first" >&2
    exit 1
  fi
done

temp=$(mktemp -d) || exit 1
server=
finish() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null
    wait "$server" 2>/dev/null
  fi
  rm -rf "$temp"
}
trap finish EXIT
trap 'exit 1' INT TERM HUP

fail() {
  echo "demo: $1" >&2
  exit 1
}

# -------- the server --------

# From the environment, since command lines can be seen by all users of a machine.
CLX_SECRET=5d41402abc4b2a76b9719d911017c592
export CLX_SECRET
"$build/pricebook" --db "$temp/book.db" --port 0 --port-file "$temp/port" --log "$temp/log" &
server=$!
tries=0
while [ ! -s "$temp/port" ]; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
    cat "$temp/log" >&2
    fail "pricebook did not start"
  fi
  sleep 0.1
done
url=http://127.0.0.1:$(cat "$temp/port")
echo "pricebook listens on $url; its database is new."

# -------- requests --------

number=0
wrong=0

# check TITLE HTTP BODY KIND PATH [OPTION]...: sends, shows, and compares status and body
check() {
  title=$1
  http=$2
  body=$3
  kind=$4
  path=$5
  shift 5
  number=$((number + 1))
  printf '\n%s. %s\n' "$number" "$title"
  "$build/clx" send "$kind" "$url$path" --expect "$http" "$@" >"$temp/sent" 2>&1
  sent=$?
  cat "$temp/sent"
  answer=$(sed -n '/^HTTP /{n;s/^  //;p;}' "$temp/sent")
  if [ "$sent" -eq 0 ] && [ "$answer" = "$body" ]; then
    echo "right"
  else
    wrong=$((wrong + 1))
    echo "WRONG: it must be HTTP $http with $body"
    failures="${failures-}
  $number. $title"
  fi
}

shirt=TSHIRTMM000000FFFFFFXLXX
source='"metadata":{"price_source":{"system":"pricebook","list":"base"}}'
check "A price: the book has 29.00 EUR, before 35.00" 200 \
  '{"success":true,"data":{"sku_code":"'$shirt'","unit_amount_cents":2900,"compare_at_amount_cents":3500,'"$source"'}}' \
  price /prices --sku $shirt

# The coupon WELCOME10 is in every sample order with an odd seed.
subtotal=$("$build/clx" sample promotion --seed 1 |
  sed -n 's/.*"subtotal_amount_cents":\([0-9][0-9]*\).*/\1/p')
[ -n "$subtotal" ] || fail "clx sample made no order with a subtotal"
check "A promotion: the coupon takes 10 % off the subtotal of $subtotal cents" 200 \
  '{"success":true,"data":{"name":"Welcome, 10 % off","discount_cents":'$((subtotal / 10))'}}' \
  promotion /promotions --seed 1

check "A shipping cost: the courier takes 9.50 EUR within Italy" 200 \
  '{"success":true,"data":{"price_amount_cents":950}}' \
  shipping_cost /shipping_costs

check "An unknown SKU is refused" 422 \
  '{"success":false,"error":{"code":"UNKNOWN_SKU","message":"no price for this SKU in this currency"}}' \
  price /prices --sku NOSUCHSKU

check "A forged signature is not let in" 401 \
  '{"success":false,"error":{"code":"SIGNATURE_MISMATCH","message":"the signature does not match the body"}}' \
  price /prices --sku $shirt --forge

check "A body cut after 200 bytes, rightly signed, is not valid JSON" 400 \
  '{"success":false,"error":{"code":"JSON_TRUNCATED","message":"the JSON text ends too early"}}' \
  price /prices --sku $shirt --truncate 200

# -------- the end --------

printf '\nWhat pricebook logged:\n'
kill "$server"
wait "$server"
stopped=$?
server=
sed 's/^/  /' "$temp/log"
echo
[ "$stopped" -eq 0 ] || fail "pricebook did not stop in order: status $stopped"
[ "$wrong" -eq 0 ] || fail "$wrong of $number answers were wrong:$failures"
echo "All $number answers are right."
