#!/bin/sh
# Tests of examples/session: session_test.sh BUILD_DIR. Signatures come from Python's HMAC.
set -u
build=$1
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
export CLX_SECRET=0f1e2d3c4b5a69788796a5b4c3d2e1f0
passed=0
failed=0

# is SENTENCE EXPECTED ACTUAL
is() {
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1))
    echo "ok - $1"
  else
    failed=$((failed + 1))
    printf 'not ok - %s\n# expected %s\n# got      %s\n' "$1" "$2" "$3"
  fi
}

sign() {
  python3 -c 'import base64, hashlib, hmac, sys
print(base64.b64encode(hmac.new(sys.argv[1].encode(), sys.stdin.buffer.read(), hashlib.sha256).digest()).decode())' "$CLX_SECRET"
}

# ask PATH BODY: what session answers to the signed body
ask() {
  printf '%s' "$2" >"$temp/body"
  "$build/session" "$1" --signature "$(sign <"$temp/body")" <"$temp/body"
}

order='{"data":{"type":"orders","id":"wBXVhZOmXO","attributes":{"session_amount_cents":5000,"total_amount_with_taxes_cents":12900}}}'
is "a session is of the amount asked for" \
  '200 {"success":true,"data":{"id":"session-wBXVhZOmXO","transaction_token":"session-wBXVhZOmXO","amount_cents":5000,"checkout_url":"https://pay.example.com/checkout/session-wBXVhZOmXO"}}' \
  "$(ask /session "$order")"
is "a session without an amount is of the whole order" \
  '200 {"success":true,"data":{"id":"session-a","transaction_token":"session-a","amount_cents":12900,"checkout_url":"https://pay.example.com/checkout/session-a"}}' \
  "$(ask /session '{"data":{"type":"orders","id":"a","attributes":{"total_amount_with_taxes_cents":12900}}}')"
is "an order without an amount is refused with a plain text" \
  '422 {"error":"the order has no amount to pay"}' \
  "$(ask /session '{"data":{"type":"orders","id":"a","attributes":{}}}')"
is "a session wants an order" \
  '422 {"error":"a session is opened for an order"}' \
  "$(ask /session '{"data":{"type":"skus","id":"a","attributes":{}}}')"
is "an authorization is of any type and answered with 200" \
  '200 {"success":true,"data":{"action_id":"b","transaction_token":"auth-1"}}' \
  "$(ask /authorization '{"data":{"type":"payment_authorizations","id":"b","attributes":{}}}')"
is "a capture needs only a token" \
  '200 {"success":true,"data":{"transaction_token":"capture-1"}}' \
  "$(ask /capture '{"data":{"type":"payment_captures","id":"c","attributes":{}}}')"
is "a forged body is not let in" \
  '401 {"success":false,"error":{"code":"SIGNATURE_MISMATCH","message":"the signature does not match the body"}}' \
  "$(printf '%s ' "$order" | "$build/session" /session --signature "$(printf '%s' "$order" | sign)")"

"$build/session" event succeeded session-a 12900 >"$temp/event"
is "the call back is as the contract shows it" \
  '{"event_type":"AUTHORIZATION","status":"succeeded","data":{"transaction_token":"auth-1","session_token":"session-a","amount_cents":12900}}' \
  "$(sed -n 2p "$temp/event")"
is "the call back is signed" \
  "X-CommerceLayer-Signature: $(sed -n 2p "$temp/event" | tr -d '\n' | sign)" "$(sed -n 1p "$temp/event")"
CLX_SECRET='' "$build/session" event succeeded a 1 2>/dev/null
is "without a secret nothing works" 2 $?
"$build/session" --help >/dev/null
is "there is help" 0 $?

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
