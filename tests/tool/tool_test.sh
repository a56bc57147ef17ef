#!/bin/sh
# Checks the command-line tool from outside: what it prints and how it exits.
#
# usage: tool_test.sh TOOL
#
# Needs python3 for the endpoint that `send` talks to and for reading JSON. Prints a line per
# check and exits with 1 when one failed.
tool=$1
here=$(dirname "$0")
passed=0
failed=0
server=

[ -x "$tool" ] || { echo "usage: tool_test.sh TOOL" >&2; exit 2; }
command -v python3 >/dev/null || { echo "not ok - python3 is there"; exit 1; }
work=$(mktemp -d) || exit 2
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
unset CLX_SECRET

# told SENTENCE RESULT: counts one check.
told() {
  if [ "$2" = 0 ]; then
    echo "ok - $1"
    passed=$((passed + 1))
  else
    echo "not ok - $1"
    failed=$((failed + 1))
  fi
}

# exits SENTENCE STATUS ARGUMENT...: the tool ends with that status.
exits() {
  sentence=$1 status=$2
  shift 2
  "$tool" "$@" >"$work/out" 2>"$work/err" </dev/null
  [ $? = "$status" ]
  told "$sentence" $?
}

# prints SENTENCE TEXT: the last output had a line with that text.
prints() {
  grep -qF -e "$2" "$work/out"
  told "$1" $?
}

# says SENTENCE TEXT: the last message had that text.
says() {
  grep -qF -e "$2" "$work/err"
  told "$1" $?
}

# -------- the command itself --------

exits "--version ends well" 0 --version
prints "--version names the tool" "clx "
exits "--help ends well" 0 --help
prints "--help lists the commands" "  inspect "
prints "--help lists the kinds of requests" "shipping_cost"
for command in sign verify inspect sample send; do
  exits "$command --help ends well" 0 $command --help
  prints "$command --help shows the usage" "usage: clx $command"
done
exits "no command is wrong usage" 2
exits "an unknown command is wrong usage" 2 frobnicate
says "an unknown command is named" 'unknown command "frobnicate"'
exits "an unknown option is wrong usage" 2 sign --frobnicate
says "an unknown option is named" "unknown option --frobnicate"
exits "an option without its value is wrong usage" 2 sign --secret
exits "a value for a switch is wrong usage" 2 sample price --no-links=yes
exits "a file that is not there ends with 2" 2 sign --secret s "$work/missing"
says "a file that is not there is named" "$work/missing"

# -------- sign and verify: test case 2 of RFC 4231 --------

right="W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="
printf 'what do ya want for nothing?' >"$work/body"
printf 'Jefe\n' >"$work/secret"
exits "sign ends well" 0 sign --secret Jefe "$work/body"
prints "sign prints the signature of RFC 4231" "$right"
exits "sign reads the secret from a file" 0 sign --secret-file "$work/secret" "$work/body"
prints "the last newline of a secret file is no part of it" "$right"
CLX_SECRET=Jefe exits "sign takes the secret of the environment" 0 sign "$work/body"
prints "the secret of the environment signs" "$right"
[ "$(printf 'what do ya want for nothing?' | "$tool" sign --secret=Jefe -)" = "$right" ]
told "sign reads standard input" $?
exits "sign without a secret is wrong usage" 2 sign "$work/body"
exits "an empty secret is refused" 2 sign --secret "" "$work/body"

exits "verify accepts a genuine body" 0 verify --secret Jefe --signature "$right" "$work/body"
prints "verify says genuine" "genuine"
exits "verify accepts an older secret" 0 verify --secret new --secret Jefe \
  --signature "$right" "$work/body"
prints "verify says which secret matched" "genuine, by secret 2 of 2"
exits "verify refuses another secret" 1 verify --secret Jeff --signature "$right" "$work/body"
prints "verify says that it does not match" "not genuine: the signature does not match the body"
hex=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843
exits "verify refuses hex" 1 verify --secret Jefe --signature $hex "$work/body"
prints "verify explains hex" "hex"
printf 'what do ya want for nothing?\n' >"$work/newline"
exits "verify refuses a body with a newline added" 1 verify --secret Jefe --signature "$right" \
  "$work/newline"
prints "verify explains the white space" "white space"
exits "verify without a signature is wrong usage" 2 verify --secret Jefe "$work/body"
exits "five secrets are wrong usage" 2 verify --secret a --secret b --secret c --secret d \
  --secret e --signature "$right" "$work/body"

# -------- sample --------

exits "sample of an unknown kind is wrong usage" 2 sample frobnicate
says "the kinds that exist are named" "known are price promotion shipping_cost"
exits "zero line items are wrong usage" 2 sample price --line-items 0
exits "3001 line items are wrong usage" 2 sample price --line-items 3001
exits "a currency of two letters is wrong usage" 2 sample price --currency EU
exits "a mode that is none is wrong usage" 2 sample price --mode none
python3 "$here/sample_check.py" "$tool" >"$work/sample" 2>"$work/err"
told "the program that checks samples ends well" $?
cat "$work/sample"
passed=$((passed + $(grep -c '^ok - ' "$work/sample")))
failed=$((failed + $(grep -c '^not ok - ' "$work/sample")))

# -------- inspect --------

for kind in price promotion shipping_cost; do
  "$tool" sample $kind >"$work/$kind.json"
  exits "inspect reads a $kind request" 0 inspect "$work/$kind.json"
  prints "a $kind request neither drifts nor dangles" "drifted 0, unknown members 0, unknown types 0, \
duplicate members 0, duplicate resources 0, unlinked 0"
done
exits "inspect shows a sample with a SKU" 0 inspect "$work/promotion.json"
prints "inspect shows text in quotes" '"EUR"'
prints "inspect shows null as null" "null"
prints "inspect counts the included resources" "included: "
exits "inspect --json ends well" 0 inspect --json --links "$work/promotion.json"
python3 - "$work" <<'END'
import json, sys
dump = json.load(open(sys.argv[1] + "/out"))
sent = json.load(open(sys.argv[1] + "/promotion.json"))
def key(resources):
    return {(r["type"], r["id"]): (r["attributes"], r["links"]) for r in resources}
sys.exit(key([dump["data"]] + dump["included"]) != key([sent["data"]] + sent["included"]))
END
told "inspect --json prints every attribute and link as sent" $?

cat >"$work/odd.json" <<'END'
{"data":{"id":"a1","type":"orders","attributes":{"number":12,"guest":"maybe","colour":"blue",
"token":null},"relationships":{"market":{"data":{"type":"markets","id":"m1"}},"customer":{"data":
null},"store":{"links":{}},"line_items":{"data":[{"type":"line_items","id":"l1"},{"type":
"line_items","id":"l2"}]}}},"included":[{"id":"l1","type":"line_items","attributes":{"sku_code":
"TEE"}},{"id":"z1","type":"zebras"}]}
END
exits "inspect reads an odd body" 0 inspect "$work/odd.json"
grep -q '^  colour .*text .*"blue"  \[unknown\]$' "$work/out"
told "inspect marks an unknown member" $?
grep -q '^  number .*"12"  \[drifted\]$' "$work/out"
told "inspect marks a converted value" $?
grep -q '^  guest .*"maybe"  \[drifted\]$' "$work/out"
told "inspect shows a value that was left out" $?
grep -q '^  token .* null$' "$work/out"
told "inspect shows null where it was sent" $?
grep -q 'coupon_code' "$work/out"
[ $? = 1 ]
told "inspect leaves out what was not sent" $?
grep -q '^  customer .*empty$' "$work/out"
told "inspect shows an empty relationship" $?
grep -q '^  line_items .*partial, 1 of 2$' "$work/out"
told "inspect shows a list that was sent in part" $?
prints "inspect shows identifiers whose resource was not sent" "line_items/l2  [not sent]"
grep -q '^    store$' "$work/out"
told "inspect lists relationships that are not loaded" $?
prints "inspect labels included resources" 'line_items/l1  "TEE"'
prints "inspect counts the drift" "drifted 2, unknown members 1, unknown types 1"
exits "inspect --all ends well" 0 inspect --all "$work/odd.json"
prints "inspect --all marks an unknown type" "zebras/z1  [unknown type]"

printf '{"data":{"id":"a1",\n"type":"orders","attributes":{"number":"\303\251" "x"}}}' >"$work/broken"
exits "inspect fails on broken JSON" 1 inspect "$work/broken"
prints "inspect names the status" "CLX_JSON_SYNTAX"
prints "inspect tells line and column" "line 2, column 44"
[ "$(sed -n '4s/[^ ].*//p' "$work/out" | wc -c)" = 22 ]
told "inspect points at the fault" $?
printf '{"data":[{"id":"a1","type":"or\tders"}]}' >"$work/control"
exits "inspect fails on a control byte" 1 inspect "$work/control"
prints "inspect shows control bytes as dots" '"or.ders"'
exits "inspect fails on an empty file" 1 inspect /dev/null
prints "inspect calls an empty file truncated" "CLX_JSON_TRUNCATED"
printf '{"errors":[{"status":"404"}]}' >"$work/errors"
exits "inspect fails on an errors document" 1 inspect "$work/errors"
prints "inspect names the status of an errors document" "CLX_DOCUMENT_ERRORS"
"$tool" inspect - <"$work/odd.json" | grep -q '^orders/a1$'
told "inspect reads standard input" $?
signature=$("$tool" sign --secret k "$work/odd.json")
exits "inspect accepts a genuine body" 0 inspect "$work/odd.json" --secret k --signature "$signature"
prints "inspect says genuine" "genuine"
exits "inspect fails on a forged body" 1 inspect "$work/odd.json" --secret j \
  --signature "$signature"
prints "inspect shows a forged body all the same" "orders/a1"
exits "inspect --json fails on a forged body" 1 inspect "$work/odd.json" --json --secret j \
  --signature "$signature"
says "with --json the verdict goes to standard error" "not genuine"
exits "a secret without a signature is wrong usage" 2 inspect "$work/odd.json" --secret j
exits "inspect without a file is wrong usage" 2 inspect

# -------- completion --------

if command -v bash >/dev/null; then
  complete() {
    bash -c '. "$0"; tool=$1; shift; COMP_WORDS=("$tool" "$@"); COMP_CWORD=$#; _clx
      echo "${COMPREPLY[@]}"' "$here/../../examples/clx/clx.bash" "$tool" "$@"
  }
  [ "$(complete ver)" = "verify" ]
  told "bash completes commands" $?
  [ "$(complete send pri)" = "price" ]
  told "bash completes kinds" $?
  [ "$(complete send price --tr)" = "--truncate" ]
  told "bash completes the options of a command" $?
fi

# -------- send --------

python3 "$here/server.py" "$work" right-secret &
server=$!
for try in 1 2 3 4 5 6 7 8 9 10; do
  [ -f "$work/port" ] || sleep 0.2
done
url="http://127.0.0.1:$(cat "$work/port")"

# answers STATUS BODY: what the endpoint says from now on.
answers() {
  printf '%s\n%s' "$1" "$2" >"$work/answer"
}

# sends SENTENCE STATUS ARGUMENT...: clx send ends with that status.
sends() {
  sentence=$1 status=$2
  shift 2
  exits "$sentence" "$status" send "$@" --secret right-secret
}

# violates SENTENCE KIND STATUS BODY TEXT: that answer breaks the rule that TEXT names.
violates() {
  answers "$3" "$4"
  "$tool" send "$2" "$url/" --secret right-secret --sku AAA >"$work/out" 2>"$work/err"
  [ $? = 1 ] && grep -qF -e "violation: $5" "$work/err"
  told "$1" $?
}

# conforms SENTENCE KIND STATUS BODY: that answer breaks no rule.
conforms() {
  answers "$3" "$4"
  sends "$1" 0 "$2" "$url/gate" --sku AAA
}

conforms "a price conforms" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":4900}}'
prints "send prints the status" "HTTP 200 in "
prints "send prints the answer" '"unit_amount_cents":4900'
prints "send prints the verdict" "conforms"
"$tool" sample price --sku AAA | cmp -s - "$work/got.body"
told "send posts what sample prints" $?
grep -q '^content-type: application/vnd.api+json$' "$work/got.headers"
told "send names the content type" $?
grep -q "^x-commercelayer-signature: $("$tool" sign --secret right-secret "$work/got.body")\$" \
  "$work/got.headers"
told "send signs the body" $?
conforms "a price with everything conforms" price 200 '{"success":true,"data":{"sku_code":"AAA",
 "unit_amount_cents":1,"compare_at_amount_cents":2,"metadata":{"a":1.5},"messages":[]}}'
conforms "an error conforms" price 422 \
  '{"success":false,"error":{"code":"NO_PRICE","message":"no price for this SKU"}}'
conforms "a discount conforms" promotion 200 \
  '{"success":true,"data":{"name":"Ten off","discount_cents":1000}}'
conforms "a discount of zero conforms" promotion 200 \
  '{"success":true,"data":{"discount_cents":0}}'
conforms "a shipping cost conforms" shipping_cost 200 \
  '{"success":true,"data":{"price_amount_cents":1700,"messages":[]}}'

good='{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":4900}}'
violates "success as text is a violation" price 200 \
  '{"success":"true","data":{"sku_code":"AAA","unit_amount_cents":1}}' "success is not"
violates "a success with 201 is a violation" price 201 "$good" "a success is HTTP 200"
violates "an error with 200 is a violation" price 200 \
  '{"success":false,"error":{"code":"A","message":"b"}}' "an error needs an HTTP status"
violates "an error that says success is a violation" price 422 \
  '{"success":true,"error":{"code":"A","message":"b"}}' "success is not the JSON value false"
violates "an error without a code is a violation" price 422 \
  '{"success":false,"error":{"message":"b"}}' "error.code"
violates "an error without a message is a violation" price 422 \
  '{"success":false,"error":{"code":"A","message":7}}' "error.message"
violates "a success without data is a violation" price 200 '{"success":true}' "data is missing"
violates "another SKU is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"BBB","unit_amount_cents":1}}' "data.sku_code is not the one"
violates "a missing SKU is a violation" price 200 \
  '{"success":true,"data":{"unit_amount_cents":1}}' "data.sku_code is missing"
violates "a missing price is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA"}}' "data.unit_amount_cents is missing"
violates "a price with a fraction is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":10.5}}' "data.unit_amount_cents is"
violates "a price as 10.0 is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":10.0}}' "data.unit_amount_cents is"
violates "a price as text is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":"10"}}' "data.unit_amount_cents is"
violates "metadata that is no object is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":1,"metadata":[]}}' "data.metadata"
violates "messages that are no array are a violation" shipping_cost 200 \
  '{"success":true,"data":{"price_amount_cents":1,"messages":{}}}' "data.messages"
violates "a missing shipping cost is a violation" shipping_cost 200 \
  '{"success":true,"data":{}}' "data.price_amount_cents is missing"
violates "a missing discount is a violation" promotion 200 \
  '{"success":true,"data":{"name":"x"}}' "data.discount_cents is missing"
violates "a negative discount is a violation" promotion 200 \
  '{"success":true,"data":{"name":"x","discount_cents":-5}}' "data.discount_cents is negative"
violates "a discount without a name is a violation" promotion 200 \
  '{"success":true,"data":{"discount_cents":5}}' "data.name"
violates "a line item that is not in the order is a violation" promotion 200 \
  '{"success":true,"data":{"name":"x","discount_cents":5,"line_items":[{"id":"nope"}]}}' \
  'data.line_items[0].id "nope" is not a line item'
violates "bytes after the body are a violation" price 200 "$good x" "the body is not valid JSON"
violates "a leading zero is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":01}}' "the body is not valid JSON"
violates "an empty answer is a violation" price 200 '' "the body is not valid JSON"

# Line items of the very order that is sent.
"$tool" sample promotion --line-items 3 >"$work/three.json"
set -- $(python3 -c 'import json, sys
data = json.load(open(sys.argv[1]))["data"]["relationships"]["line_items"]["data"]
print(*[line["id"] for line in data])' "$work/three.json")
answers 200 "{\"success\":true,\"data\":{\"name\":\"x\",\"line_items\":[{\"id\":\"$1\",\
\"discount_cents\":5},{\"id\":\"$2\",\"discount_cents\":6}]}}"
sends "discounts for line items conform" 0 promotion "$url/" --body "$work/three.json"
answers 200 "{\"success\":true,\"data\":{\"name\":\"x\",\"discount_cents\":5,\"line_items\":[{\"id\":\
\"$1\",\"discount_cents\":5},{\"id\":\"$2\"}]}}"
sends "discounts for some line items only are a violation" 1 promotion "$url/" \
  --body "$work/three.json"
says "the rule of all or none is named" "1 of 2 line items have a discount_cents"
answers 200 "{\"success\":true,\"data\":{\"name\":\"x\",\"discount_cents\":5,\"line_items\":[{\"id\":\
\"$1\"},{\"id\":\"$1\"}]}}"
sends "a line item that is there twice is a violation" 1 promotion "$url/" --body "$work/three.json"
says "the line item that is there twice is named" "is there twice"

answers 200 "$good"
sends "a forged request is refused" 0 price "$url/gate" --forge
sends "a forged request that is accepted fails" 1 price "$url/" --sku AAA --forge
says "a forged request was to get 401" "HTTP 401 is expected here, not 200"
sends "a request without a signature is refused" 0 price "$url/gate" --unsigned
grep -q 'x-commercelayer-signature' "$work/got.headers"
[ $? = 1 ]
told "--unsigned sends no signature" $?
sends "a request with another secret's signature is refused" 0 price "$url/gate" \
  --signature-of wrong --expect 401
sends "a genuine request that is cut is refused" 0 price "$url/gate" --truncate 1000
[ "$(wc -c <"$work/got.body")" -eq 1000 ]
told "--truncate sends as many bytes" $?
sends "a request that was cut after signing is refused" 0 price "$url/gate" --cut 1000
grep -q '"SIGNATURE"' "$work/out"
told "--cut leaves the signature of the whole body" $?
sends "--expect of the right status ends well" 0 price "$url/gate" --sku AAA --expect 200
sends "--expect of another status fails" 1 price "$url/gate" --sku AAA --expect 422
sends "--quiet ends well" 0 price "$url/gate" --sku AAA --quiet
[ ! -s "$work/out" ] && [ ! -s "$work/err" ]
told "--quiet prints nothing when all is well" $?
sends "a late answer is a violation" 1 price "$url/slow" --sku AAA
says "a late answer is called late" "Commerce Layer waits 3000 ms"
sends "no answer in time fails" 1 price "$url/slow" --timeout 300
sends "an endpoint that is not there fails" 1 price "http://127.0.0.1:9/"
says "an endpoint that is not there is named" "no answer from http://127.0.0.1:9/"
sends "a file as URL fails" 1 price "file:///etc/hostname"
exits "send without a URL is wrong usage" 2 send price --secret s
exits "send without a secret is wrong usage" 2 send price "$url/"
exits "send of an unknown kind is wrong usage" 2 send frobnicate "$url/" --secret s

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
