#!/bin/sh
# The example servers pass `clx test`, and no case warns: every kind, with the books of the payments.
#
# usage: suite_test.sh BUILD_DIR
set -u
build=$(cd "$1" && pwd)
tool=$build/clx
. "$(dirname "$0")/../tool/tell.sh"
servers=
trap 'for pid in $servers; do kill "$pid" 2>/dev/null; done; rm -rf "$work"' EXIT
cd "$work" || exit 2
CLX_SECRET=5d41402abc4b2a76b9719d911017c592
export CLX_SECRET

# starts NAME [OPTION]...: starts a server on a free port; $url is where.
starts() {
  name=$1
  shift
  "$build/$name" "$@" --db "$name.db" --port 0 --port-file "$name.port" >"$name.log" 2>&1 &
  servers="$servers $!"
  for try in $(seq 100); do
    [ -s "$name.port" ] && break
    sleep 0.1
  done
  url=http://127.0.0.1:$(cat "$name.port")
}

starts pricebook
pricebook=$url
starts processor
starts gateway --processor "$url" --callback-url "$url/call_back"
gateway=$url

# Each line of the books is an order that was paid. grep fails when it counts none.
cat >clx.test.json <<END
{"kinds": {"price": "$pricebook/prices", "promotion": "$pricebook/promotions",
           "shipping_cost": "$pricebook/shipping_costs", "tax": "$pricebook/taxes",
           "order_validation": "$pricebook/validations", "webhook": "$pricebook/webhooks",
           "authorize": "$gateway/authorize", "capture": "$gateway/capture",
           "void": "$gateway/void", "refund": "$gateway/refund",
           "customer_token": "$gateway/token"},
 "cases": {"webhook.no_topic": {"severity": "info", "why": "the library wants the topic"}},
 "data": {"skus": ["TSHIRTMM000000FFFFFFXLXX"], "unknown_sku": "NOPE",
          "declined_token": "tok_declined"},
 "books": {"charges": {"command": ["sh", "-c",
                                   "'$build/gateway' --db gateway.db --books | grep -c authorized; true"]}}}
END
exits "the example servers pass clx test" 0 test --strict --verbose
sed -n '/^FAIL/,/^$/p; /^WARN/,/^$/p' out
# What nobody told the suite is skipped; all else is judged.
judged() {
  grep -q "^pass  $1  *$2\$" out
  told "$2 of $1 is judged" $?
}
judged price answer.envelope
judged authorize payment.repeat
judged authorize payment.parallel
judged authorize payment.after_late
judged authorize payment.declined
judged promotion answer.envelope
judged shipping_cost answer.envelope
judged tax answer.envelope
judged webhook webhook.known
judged customer_token customer_token.answer

ended_well
