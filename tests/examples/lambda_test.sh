#!/bin/sh
# Tests of examples/lambda: lambda_test.sh BUILD_DIR. What stands around it in the cloud is played by
# lambda_cloud.py.
set -u
build=$1
here=$(cd "$(dirname "$0")" && pwd)
. "$here/host.sh"
example=$here/../../examples/lambda

runs cloud python3 -B "$here/lambda_cloud.py" "$build/lambda" "$work"
cloud=$pid
appears "$work/port"
port=$(cat "$work/port")
url=http://127.0.0.1:$port
echo "cold start: $(cat "$work/cold") ms from the start of the process to its first question"
readelf -l "$build/lambda" >"$work/out"
! grep -q INTERP "$work/out"
tells "it is one file, without shared libraries" $? "$work/out"

# Without its topic a webhook is refused: the library cannot tell which endpoint takes it.
suite "webhook:webhook.no_topic" "$url"
asks "a price comes through" 200 '"unit_amount_cents":2900' price "$url/prices" --sku TSHIRT
asks "a path may have a query" 200 '"unit_amount_cents":5900' price "$url/prices?a=b" --sku HOODIE
asks "another path is not there" 404 NO_ENDPOINT price "$url/price"
twice "$url/prices"

# event SENTENCE ANSWER EVENT: the function answers an event like this; ANSWER is a pattern.
event() {
  printf '%s' "$3" | python3 -c 'import http.client, sys
client = http.client.HTTPConnection("127.0.0.1", int(sys.argv[1]), timeout=20)
client.request("POST", "/event", sys.stdin.buffer.read())
print(client.getresponse().read().decode())' "$port" >"$work/out" 2>&1
  grep -q "$2" "$work/out"
  tells "$1" $? "$work/out"
}

# signed CODED BODY: an event with the signature of $work/price.json and this body
signed() {
  printf '{"rawPath":"/prices","requestContext":{"http":{"method":"POST"}},'
  printf '"headers":{"x-commercelayer-signature":"%s"},' "$("$tool" sign "$work/price.json")"
  printf '"isBase64Encoded":%s,"body":"%s"}' "$1" "$2"
}

"$tool" sample price --sku TSHIRT --no-links >"$work/price.json"
coded=$(python3 -c 'import base64, sys
print(base64.b64encode(sys.stdin.buffer.read()).decode())' <"$work/price.json")
plain=$(sed 's/[\\"]/\\&/g' "$work/price.json")
priced='^response {"statusCode":200,.*,"body":"{\\"success\\":true'
event "a body in base64 is verified as it was sent" "$priced" "$(signed true "$coded")"
event "a body that is text is verified as it was sent" "$priced" "$(signed false "$plain")"
event "base64 that is not said to be so does not fit its signature" \
  '^response {"statusCode":401,' "$(signed false "$coded")"
event "what is no base64 does not fit either" '^response {"statusCode":401,' "$(signed true '!')"
event "an event of something else is an error" '^error {"errorMessage":' '{"Records":[]}'
event "what is no JSON is an error" '^error {"errorMessage":' '{'
asks "after errors it goes on" 200 '"unit_amount_cents":2900' price "$url/prices" --sku TSHIRT

ends "it ends when the runtime API does not answer" "$cloud"
grep -q 'orders.place of ' "$work/cloud.log"
tells "events reached the handler" $? "$work/cloud.log"
AWS_LAMBDA_RUNTIME_API=127.0.0.1:1 CLX_SECRET='' "$build/lambda" 2>"$work/err" </dev/null
told "without a secret it does not start" "$(($? - 1))"
says "it is told why" "is CLX_SECRET set?"
AWS_LAMBDA_RUNTIME_API=127.0.0.1:1 timeout 20 "$build/lambda" 2>"$work/err" </dev/null
told "without a runtime API it ends" "$(($? - 1))"
says "that is told, too" "the runtime API is gone"
glue "$example/lambda.c"
glue "$example/event.c"
ended_well
