#!/bin/sh
# demo.sh BUILD_DIR - starts the example servers and sends them signed requests of each kind and
# some bad ones with `clx send`. Shows each request and answer; fails when an answer is not the
# one written below, which follows from the rows that pricebook puts into a new database, from
# the sample order, and from what is asked of the gateway.
set -u

case ${1-} in
--help | -h | '')
  echo "usage: sh demo.sh BUILD_DIR   (the folder where make put the programs)"
  [ -n "${1-}" ]
  exit
  ;;
esac
build=$1
for program in pricebook gateway processor clx; do
  if [ ! -x "$build/$program" ]; then
    echo "demo: $build/$program is not there; run make first" >&2
    exit 1
  fi
done

temp=$(mktemp -d) || exit 1
pids=
# Whatever happens, nothing that was started stays.
finish() {
  for pid in $pids; do
    kill "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
  done
  rm -rf "$temp"
}
trap finish EXIT
trap 'exit 1' INT TERM HUP

fail() {
  echo "demo: $1" >&2
  exit 1
}

# -------- servers --------

# From the environment, since command lines can be seen by all users of a machine.
CLX_SECRET=5d41402abc4b2a76b9719d911017c592
export CLX_SECRET

# start NAME PROGRAM [OPTION]...: starts it on a free port; sets $pid and $url. It logs to stderr.
start() {
  name=$1
  program=$2
  shift 2
  "$build/$program" "$@" --port 0 --port-file "$temp/$name.port" \
    >"$temp/$name.out" 2>"$temp/$name.log" &
  pid=$!
  pids="$pid $pids"
  tries=0
  while [ ! -s "$temp/$name.port" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ] || ! kill -0 "$pid" 2>/dev/null; then
      cat "$temp/$name.log" >&2
      fail "$name did not start"
    fi
    sleep 0.1
  done
  url=http://127.0.0.1:$(cat "$temp/$name.port")
}

# ended NAME PID: waits for its end, which must be in order
ended() {
  wait "$2"
  status=$?
  left=
  for pid in $pids; do
    [ "$pid" = "$2" ] || left="$left $pid"
  done
  pids=$left
  if [ "$status" -ne 0 ]; then
    cat "$temp/$1.out" "$temp/$1.log" >&2
    fail "$1 ended with status $status"
  fi
}

# stop NAME PID: stops it and shows what it logged
stop() {
  kill "$2"
  ended "$1" "$2"
  printf '\nWhat %s logged:\n' "$1"
  sed 's/^/  /' "$temp/$1.log"
}

# -------- requests --------

number=0
wrong=0

# check TITLE HTTP BODY KIND URL [OPTION]...: sends, shows, and compares status and body. In BODY,
# KEY stands for the digest of a payment; $token and $action are then those of the answer.
check() {
  title=$1
  http=$2
  body=$3
  shift 3
  number=$((number + 1))
  printf '\n%s. %s\n' "$number" "$title"
  "$build/clx" send "$@" --expect "$http" >"$temp/sent" 2>&1
  sent=$?
  cat "$temp/sent"
  answer=$(sed -n '/^HTTP /{n;s/^  //;p;}' "$temp/sent")
  token=$(printf '%s\n' "$answer" | sed -n 's/.*"transaction_token":"\([^"]*\)".*/\1/p')
  action=$(printf '%s\n' "$answer" | sed -n 's/.*"action_id":"\([^"]*\)".*/\1/p')
  answer=$(printf '%s\n' "$answer" | sed 's/-[0-9a-f]\{32\}-/-KEY-/; s/:"[0-9a-f]\{64\}-/:"KEY-/')
  if [ "$sent" -eq 0 ] && [ "$answer" = "$body" ]; then
    echo "right"
  else
    wrong=$((wrong + 1))
    echo "WRONG: it must be HTTP $http with $body"
    failures="${failures-}
  $number. $title"
  fi
}

# sample KIND MEMBER: a number of the sample order
sample() {
  found=$("$build/clx" sample "$1" | sed -n 's/.*"'"$2"'":\([0-9][0-9]*\).*/\1/p')
  [ -n "$found" ] || fail "clx sample made no $2"
  echo "$found"
}

# -------- a shop --------

start pricebook pricebook --db "$temp/book.db"
pricebook=$pid
echo "pricebook listens on $url; its database is new."

shirt=TSHIRTMM000000FFFFFFXLXX
source='"metadata":{"price_source":{"system":"pricebook","list":"base"}}'
check "A price: the book has 29.00 EUR, before 35.00" 200 \
  '{"success":true,"data":{"sku_code":"'$shirt'","unit_amount_cents":2900,"compare_at_amount_cents":3500,'"$source"'}}' \
  price "$url/prices" --sku $shirt

# The coupon WELCOME10 is in every sample order with an odd seed, such as 1.
subtotal=$(sample promotion subtotal_amount_cents) || exit 1
check "A promotion: the coupon takes 10 % off the subtotal of $subtotal cents" 200 \
  '{"success":true,"data":{"name":"Welcome, 10 % off","discount_cents":'$((subtotal / 10))'}}' \
  promotion "$url/promotions"

check "A shipping cost: the courier takes 9.50 EUR within Italy" 200 \
  '{"success":true,"data":{"price_amount_cents":950}}' \
  shipping_cost "$url/shipping_costs"

check "An order that is valid" 200 \
  '{"success":true,"data":{}}' \
  order_validation "$url/validations"

"$build/clx" sample order_validation |
  sed 's/"customer_email":"[^"]*"/"customer_email":"someone@throwaway.example"/
       s/"country_code":"IT"/"country_code":"AQ"/g
       s/"subtotal_amount_cents":[0-9]*/"subtotal_amount_cents":1499/' >"$temp/invalid.json"
check "An order with an address of a denied domain, to Antarctica, below the minimum" 422 \
  '{"success":false,"data":{"customer_email":"throw-away addresses are not accepted","shipping_address":"no carrier goes to Antarctica"},"error":{"code":"BELOW_MINIMUM","message":"the goods must cost at least 15.00 EUR"}}' \
  order_validation "$url/validations" --body "$temp/invalid.json"

book=$("$build/clx" sample tax --sku BOOK-ALPS --no-links |
  sed -n 's/.*"line_items":{"data":\[{"type":"line_items","id":"\([A-Za-z]*\)".*/\1/p')
[ -n "$book" ] || fail "clx sample made no order with a line item"
check "Taxes: 22 % in Italy, 4 % on the book" 200 \
  '{"success":true,"data":{"tax_rate":0.22,"freight_taxable":true,"line_items":[{"id":"'"$book"'","tax_rate":0.04}]}}' \
  tax "$url/taxes" --sku BOOK-ALPS

check "A webhook: an order was placed, and is recorded" 200 \
  '{"success":true,"data":{}}' \
  webhook "$url/webhooks" --topic orders.place

check "The same event once more, as after a lost answer: the log below tells that it was known" 200 \
  '{"success":true,"data":{}}' \
  webhook "$url/webhooks" --topic orders.place

# -------- what must not pass --------

check "An unknown SKU is refused" 422 \
  '{"success":false,"error":{"code":"UNKNOWN_SKU","message":"no price for this SKU in this currency"}}' \
  price "$url/prices" --sku NOSUCHSKU

check "A forged signature is not let in" 401 \
  '{"success":false,"error":{"code":"SIGNATURE_MISMATCH","message":"the signature does not match the body"}}' \
  price "$url/prices" --sku $shirt --forge

check "A body cut after 200 bytes, rightly signed, is not valid JSON" 400 \
  '{"success":false,"error":{"code":"JSON_TRUNCATED","message":"the JSON text ends too early"}}' \
  price "$url/prices" --sku $shirt --truncate 200

# -------- payments --------

start processor processor --db "$temp/processor.db"
processor=$pid
processor_url=$url
start listen clx listen --count 1 --timeout 10
listen=$pid
start gateway gateway --db "$temp/gateway.db" --processor "$processor_url" --callback-url "$url/"
gateway=$pid
printf '\ngateway listens on %s; processor moves the money, clx listen takes call backs.\n' "$url"

total=$(sample authorize total_amount_with_taxes_cents) || exit 1
check "The order's total of $total cents is authorized" 200 \
  '{"success":true,"data":{"transaction_token":"authorize-KEY-1","amount_cents":'"$total"',"metadata":{"processor_id":"pa_1"}}}' \
  authorize "$url/authorize" --token tok_visa
authorization=$token

check "50.00 of it are captured" 200 \
  '{"success":true,"data":{"transaction_token":"capture-KEY-1","amount_cents":5000,"metadata":{"processor_id":"pc_1"}}}' \
  capture "$url/capture" --token "$authorization" --amount 5000
capture=$token

check "The same capture once more: the same answer, no more money" 200 \
  '{"success":true,"data":{"transaction_token":"capture-KEY-1","amount_cents":5000,"metadata":{"processor_id":"pc_1"}}}' \
  capture "$url/capture" --token "$authorization" --amount 5000 --circuit-failures 1

check "The rest is voided" 200 \
  '{"success":true,"data":{"transaction_token":"void-KEY-1","amount_cents":'$((total - 5000))',"metadata":{"processor_id":"pv_1"}}}' \
  void "$url/void" --token "$authorization" --balance $((total - 5000))

check "10.00 of the capture are given back" 200 \
  '{"success":true,"data":{"transaction_token":"refund-KEY-1","amount_cents":1000,"metadata":{"processor_id":"pr_1"}}}' \
  refund "$url/refund" --token "$capture" --amount 1000

check "More than was captured is not given back" 422 \
  '{"success":false,"data":{"error":{"code":"AMOUNT_EXCEEDED","message":"less than that is left"}}}' \
  refund "$url/refund" --token "$capture" --amount 4001

check "The customer's payment source is kept" 200 \
  '{"success":true,"data":{"customer_token":"cus_1","payment_source_token":"tok_visa","metadata":{"processor_id":"cus_1"}}}' \
  customer_token "$url/token" --token tok_visa

check "A card that the processor declines" 422 \
  '{"success":false,"data":{"transaction_token":"authorize-KEY-1","amount_cents":'"$total"',"error":{"code":"card_declined","message":"the card was declined"}}}' \
  authorize "$url/authorize" --token tok_declined --id declinedAA

check "A payment that is pending: the answer is 202 at once" 202 \
  '{"success":true,"data":{"transaction_token":"authorize-KEY-1","amount_cents":'"$total"',"action_id":"KEY-1"}}' \
  authorize "$url/authorize" --token tok_pending --id pendingAAA

printf '\nIts outcome comes by a signed call back, which clx listen took and checked:\n'
ended listen "$listen"
sed 's/^/  /' "$temp/listen.out"
[ "$(cat "$temp/listen.out")" = "ok $action success Done by the processor" ] ||
  fail "the call back was not about the pending payment"

# -------- the end --------

stop gateway "$gateway"
stop processor "$processor"
stop pricebook "$pricebook"

[ "$wrong" -eq 0 ] || fail "$wrong of $number answers were wrong:$failures"

recorded=$(grep -c ': recorded$' "$temp/pricebook.log")
known=$(grep -c ': recorded before$' "$temp/pricebook.log")
[ "$recorded $known" = "1 1" ] || fail "the placed order was not recorded exactly once"

# Two authorizations, of which the second was pending.
printf '\nThe books of the gateway and of the processor, in cents:\n'
"$build/gateway" --db "$temp/gateway.db" --books >"$temp/gateway.books" || fail "no books"
"$build/processor" --db "$temp/processor.db" --books >"$temp/processor.books" || fail "no books"
sed 's/^/  gateway    /' "$temp/gateway.books"
sed 's/^/  processor  /' "$temp/processor.books"
moved="authorized $((2 * total)) captured 5000 voided $((total - 5000)) refunded 1000"
for books in gateway processor; do
  grep -q " EUR $moved " "$temp/$books.books" || fail "the $books must have $moved"
done

echo
echo "All $number answers are right."
