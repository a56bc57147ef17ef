#!/bin/sh
# Checks the command-line tool from outside: what it prints and how it exits.
#
# usage: tool_test.sh TOOL
#
# Needs python3 for the endpoint that `send` talks to and for reading JSON. Prints a line per
# check and exits with 1 when one failed. Samples have tests of their own, sample_test.sh.
tool=$1
here=$(dirname "$0")
server=
listener=
. "$here/tell.sh"
trap '[ -z "$server" ] || kill "$server"; [ -z "$listener" ] || kill "$listener" 2>/dev/null
  rm -rf "$work"' EXIT

# -------- the command itself --------

exits "--version ends well" 0 --version
prints "--version names the tool" "clx "
exits "--help ends well" 0 --help
prints "--help lists the commands" "  inspect "
prints "--help lists the kinds of requests" "  price promotion shipping_cost order_validation"
for command in sign verify inspect sample send test listen record replay; do
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

# -------- the manual page --------

# options: reads lines of text that start with a command, prints "COMMAND OPTION" for each option.
options() {
  awk '{
    for (line = $0; match(line, /--[a-z][a-z-]*/); line = substr(line, RSTART + RLENGTH))
      print $1, substr(line, RSTART, RLENGTH)
  }' | sort -u
}

"$tool" --help | sed -n 's/^  \([a-z]*\)  .*/\1/p' >"$work/commands"
while read -r command; do
  "$tool" "$command" --help | sed "s/^/$command /"
done <"$work/commands" | options >"$work/helped"
# In place of a command: "all" where the page speaks of all of them, "example" in the examples,
# where curl has an option of its own.
page=$here/../../examples/clx/clx.1
sed 's/\\-/-/g; s/--data-binary//' "$page" | awk '
  /^[.]SH / {command = $2 == "EXAMPLES" ? "example" : "all"}
  /^[.]SS / {command = $2}
  /^[.]B clx [a-z]+$/ {command = $3}
  {print command, $0}' | options >"$work/paged"
[ "$(sed -n 's/^[.]SS //p' "$page")" = "$(cat "$work/commands")" ]
told "the manual page has a section for each command" $?
# The options of sample are those of send too.
awk 'NR == FNR {page[$0]; next}
  !($0 in page || ("all " $2) in page || ($1 == "send" && ("sample " $2) in page))
  ' "$work/paged" "$work/helped" >"$work/unpaged"
empty "each option that a command's help shows stands in the manual page" "$work/unpaged"
awk 'NR == FNR {help[$0]; any[$2]; next}
  !($1 == "all" || $1 == "example" ? $2 in any : $0 in help)
  ' "$work/helped" "$work/paged" >"$work/unhelped"
empty "each option of the manual page stands in a command's help" "$work/unhelped"

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

# -------- inspect --------

for kind in price promotion shipping_cost order_validation authorize capture void refund \
  customer_token tax webhook; do
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
prints "inspect calls an empty file empty" "CLX_BODY_EMPTY"
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
# page SENTENCE FILE [--has TEXT]...: the page is well-formed, needs nothing else, and has the texts.
page() {
  sentence=$1
  shift
  python3 -B "$here/page_check.py" "$@"
  told "$sentence" $?
}

exits "inspect --html writes a page" 0 inspect "$work/odd.json" --html "$work/page.html" --secret k \
  --signature "$signature"
page "it has the members, links and what was not sent" "$work/page.html" --has "the body is genuine" \
  --has "unknown type" --has "drifted" --has "line_items/l2 not sent" --has "links are not loaded"
exits "inspect --html fails on a broken body" 1 inspect "$work/broken" --html "$work/page.html"
page "the page shows where" "$work/page.html" --has "CLX_JSON_SYNTAX, at byte" --has " here "
exits "inspect --html fails on a body of another shape" 1 inspect "$work/errors" --html -
page "the tree is shown all the same" "$work/out" --has "CLX_DOCUMENT_ERRORS"
exits "inspect --html fails on any bytes" 1 inspect "$tool" --html "$work/page.html"
page "they are characters on the page" "$work/page.html" --has "at byte 0"
exits "a page that is JSON is wrong usage" 2 inspect "$work/odd.json" --html - --json
exits "a page that cannot be written is told" 2 inspect "$work/odd.json" --html /missing/page.html
says "its file is named" "/missing/page.html"
exits "a secret without a signature is wrong usage" 2 inspect "$work/odd.json" --secret j
exits "inspect without a file is wrong usage" 2 inspect

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

# conforms SENTENCE KIND STATUS BODY: that answer breaks no rule, and is said to conform.
conforms() {
  answers "$3" "$4"
  sends "$1" 0 "$2" "$url/gate" --sku AAA
  grep -qx "${verdict:-conforms}" "$work/out" || told "it is said so" 1
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
 "unit_amount_cents":1,"compare_at_amount_cents":2,"metadata":{"a":1.5}}}'
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
violates "a negative price is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":-1}}' \
  "data.unit_amount_cents is negative"
violates "an empty SKU is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"","unit_amount_cents":1}}' "data.sku_code is missing"
violates "a key that no document names is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":1,"messages":[]}}' \
  "data.messages is a key that no document names"
violates "a key that is there twice is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":1,"unit_amount_cents":2}}' \
  "data.unit_amount_cents is there twice"
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
violates "a discount above the subtotal of the order is a violation" promotion 200 \
  '{"success":true,"data":{"name":"x","discount_cents":99999999}}' \
  "data.discount_cents is above the subtotal of the order"
violates "a discount without a name is a violation" promotion 200 \
  '{"success":true,"data":{"discount_cents":5}}' "data.name"
violates "a line item that is not in the order is a violation" promotion 200 \
  '{"success":true,"data":{"name":"x","discount_cents":5,"line_items":[{"id":"nope"}]}}' \
  'data.line_items[0].id "nope" is not a line item'
violates "bytes after the body are a violation" price 200 "$good x" "the body is not valid JSON"
violates "a leading zero is a violation" price 200 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":01}}' "the body is not valid JSON"
violates "an empty answer is a violation" price 200 '' "the body is not valid JSON"

# -------- send: order validation and taxes --------

violation='{"success":false,"data":{"customer_email":"is on the deny list",
 "shipping_address":["cannot be served","is a PO box"]},"error":{"code":"A","message":"b"}}'
conforms "a valid order conforms" order_validation 200 '{"success":true,"data":{}}'
conforms "errors of attributes conform" order_validation 422 "$violation"
conforms "an error of the whole order conforms" order_validation 422 \
  '{"success":false,"error":{"code":"A","message":"b"}}'
violates "errors of attributes with 200 are a violation" order_validation 200 "$violation" \
  "an error needs an HTTP status"
violates "errors of attributes without error are a violation" order_validation 422 \
  '{"success":false,"data":{"customer_email":"no"}}' "error.code"
violates "an attribute that orders do not have is a violation" order_validation 422 \
  '{"success":false,"data":{"emial":"no"},"error":{"code":"A","message":"b"}}' \
  "data.emial is no attribute of the order"
violates "an attribute without an error is a violation" order_validation 422 \
  '{"success":false,"data":{"number":[]},"error":{"code":"A","message":"b"}}' \
  "data.number holds no error"

conforms "a tax rate for the order conforms" tax 200 '{"success":true,"data":{"tax_rate":0.25,
 "freight_taxable":true}}'
violates "a tax rate as text is a violation" tax 200 \
  '{"success":true,"data":{"tax_rate":"0.25"}}' "data.tax_rate is no JSON number"
violates "a rate above 1 is a violation" tax 200 '{"success":true,"data":{"tax_rate":25}}' \
  "data.tax_rate is not from 0 to 1: rates are fractions"
violates "a rate below 0 is a violation" tax 200 '{"success":true,"data":{"tax_rate":-0.1}}' \
  "data.tax_rate is not from 0 to 1"
violates "a switch as text is a violation" tax 200 \
  '{"success":true,"data":{"tax_rate":0,"freight_taxable":"yes"}}' \
  "data.freight_taxable is no JSON boolean"
violates "taxes without a rate are a violation" tax 200 '{"success":true,"data":{}}' \
  "neither data.tax_rate nor data.line_items"
violates "a tax line without an id is a violation" tax 200 \
  '{"success":true,"data":{"line_items":[{"tax_rate":0.1}]}}' "data.line_items[0].id is missing"
violates "taxes of a line item that is not in the order are a violation" tax 200 \
  '{"success":true,"data":{"line_items":[{"id":"nope","tax_rate":0.1}]}}' \
  'data.line_items[0].id "nope" is not a line item'

# -------- send: payments --------

paid='{"success":true,"data":{"transaction_token":"abc","amount_cents":12900,"metadata":{}}}'
pending='{"success":true,"data":{"transaction_token":"abc","amount_cents":1,"action_id":"x1"}}'
refused='{"success":false,"data":{"transaction_token":"abc","amount_cents":5,
 "error":{"code":"A","message":"b"}}}'
for kind in authorize capture void refund; do
  conforms "a payment conforms: $kind" $kind 200 "$paid"
  conforms "a pending payment conforms: $kind" $kind 202 "$pending"
  conforms "a refused payment conforms: $kind" $kind 402 "$refused"
done
conforms "a payment without an amount conforms" capture 200 \
  '{"success":true,"data":{"transaction_token":"abc","message":"ok"}}'
violates "a payment without a token is a violation" capture 200 \
  '{"success":true,"data":{"amount_cents":5}}' "data.transaction_token is missing"
violates "a payment with a number as token is a violation" refund 200 \
  '{"success":true,"data":{"transaction_token":5}}' "data.transaction_token is missing"
violates "an amount as text is a violation" authorize 200 \
  '{"success":true,"data":{"transaction_token":"a","amount_cents":"5"}}' "data.amount_cents is not"
violates "202 without an action_id is a violation" void 202 "$paid" "HTTP 202 needs data.action_id"
violates "an action_id with 200 is a violation" void 200 "$pending" "data.action_id needs HTTP 202"
violates "a payment with 201 is a violation" capture 201 "$paid" "a success is HTTP 200 or 202"
violates "a number as message is a violation" capture 200 \
  '{"success":true,"data":{"transaction_token":"a","message":7}}' "data.message is no text"
violates "an error beside data is a violation" capture 402 \
  '{"success":false,"error":{"code":"A","message":"b"}}' "error stands beside data"
violates "a refused payment without a code is a violation" authorize 402 \
  '{"success":false,"data":{"error":{"message":"b"}}}' "data.error.code"
violates "a price with 202 is a violation" price 202 \
  '{"success":true,"data":{"sku_code":"AAA","unit_amount_cents":1}}' "a success is HTTP 200, not"
conforms "a customer token conforms" customer_token 200 \
  '{"success":true,"data":{"customer_token":"cus_1","payment_source_token":"pm_1"}}'
conforms "a token of the payment source alone conforms" customer_token 200 \
  '{"success":true,"data":{"payment_source_token":"pm_1"}}'
violates "a customer token without any token is a violation" customer_token 200 \
  '{"success":true,"data":{}}' "neither data.customer_token nor"
violates "a customer token with 202 is a violation" customer_token 202 \
  '{"success":true,"data":{"customer_token":"c","action_id":"x"}}' "a success is HTTP 200, not 202"
violates "an error of a customer token beside data is a violation" customer_token 422 \
  '{"success":false,"error":{"code":"A","message":"b"}}' "error stands beside data"

# -------- send: webhooks and the generic callback --------

conforms "a webhook may be answered with 200 and nothing" webhook 200 ''
grep -q '^x-commercelayer-topic: orders.place$' "$work/got.headers"
told "send names the topic of a webhook" $?
conforms "a webhook may be answered with 202 and text" webhook 202 'thanks'
violates "a webhook answered with 422 is a violation" webhook 422 '' \
  "a webhook is answered with HTTP 200 to 299, not 422"
violates "a redirected webhook is a violation" webhook 302 '' \
  "a webhook is answered with HTTP 200 to 299, not 302"
sends "a forged webhook is refused" 0 webhook "$url/gate" --forge
answers 200 '{"success":true}'
sends "a webhook of another topic conforms" 0 webhook "$url/gate" --topic customers.destroy --id abc
grep -q '^x-commercelayer-topic: customers.destroy$' "$work/got.headers"
told "send names another topic of a webhook" $?
grep -q '^{"data":{"id":"abc","type":"customers",' "$work/got.body"
told "send posts the resource of the topic" $?
sends "a webhook may take 3.2 s" 0 webhook "$url/slow"
sends "send without a webhook takes no topic" 2 price "$url/" --topic orders.place
answers 200 "$paid"
sends "a payment names no topic" 0 capture "$url/gate" --amount 5 --token tx-1 --circuit-failures 1
grep -q 'x-commercelayer-topic' "$work/got.headers"
[ $? = 1 ]
told "only webhooks have a topic" $?
"$tool" sample capture --amount 5 --token tx-1 --circuit-failures 1 | cmp -s - "$work/got.body"
told "send posts the partial capture that sample prints" $?
verdict="not judged: there are no rules for this kind"
conforms "a generic answer is not judged, whatever it says" generic 200 '{"anything":[]}'
conforms "a generic error is not judged, whatever it says" generic 402 '{"error":"no"}'
verdict=
violates "a generic answer that is no JSON is a violation" generic 200 'ok' \
  "the body is not valid JSON"

# -------- send: line items and requests that must be refused --------

# Line items of the very order that is sent.
"$tool" sample promotion --line-items 3 >"$work/three.json"
set -- $(python3 -c 'import json, sys
data = json.load(open(sys.argv[1]))["data"]["relationships"]["line_items"]["data"]
print(*[line["id"] for line in data])' "$work/three.json")
# promotes NAMES LINES: an answer with these keys and line items.
promotes() {
  answers 200 "{\"success\":true,\"data\":{\"name\":\"x\",$1\"line_items\":[$2]}}"
}

# refutes SENTENCE KIND TEXT: the answer breaks the rule that TEXT names, for that order.
refutes() {
  sends "$1" 1 "$2" "$url/" --body "$work/three.json"
  says "it is named: $3" "$3"
}

promotes '"discount_cents":11,' "{\"id\":\"$1\",\"discount_cents\":5},
 {\"id\":\"$2\",\"discount_cents\":6}"
sends "discounts for line items conform" 0 promotion "$url/" --body "$work/three.json"
promotes '' "{\"id\":\"$1\",\"discount_cents\":5},{\"id\":\"$2\",\"discount_cents\":6}"
refutes "discounts of line items without their sum are a violation" promotion \
  "data.discount_cents is missing"
promotes '"discount_cents":12,' "{\"id\":\"$1\",\"discount_cents\":5},
 {\"id\":\"$2\",\"discount_cents\":6}"
refutes "discounts of line items that miss the total are a violation" promotion \
  "data.discount_cents is not the sum of the line items' discounts, 11"
promotes '"discount_cents":9999999,' "{\"id\":\"$1\",\"discount_cents\":9999999}"
refutes "a discount above its line item is a violation" promotion \
  "data.line_items[0].discount_cents is above the"
promotes '"discount_cents":9999999,' "{\"id\":\"$1\"},{\"id\":\"$2\"}"
refutes "a discount above its line items together is a violation" promotion \
  "data.discount_cents is above the"
promotes '"discount_cents":-5,' "{\"id\":\"$1\",\"discount_cents\":-5}"
refutes "a negative discount of a line item is a violation" promotion \
  "data.line_items[0].discount_cents is negative"
promotes '"discount_cents":5,' "{\"id\":\"$1\",\"discount_cents\":5,\"sku\":1}"
refutes "a key of a line item that no document names is a violation" promotion \
  "data.line_items[0].sku is a key that no document names"
answers 200 "{\"success\":true,\"data\":{\"name\":\"x\",\"discount_cents\":5,\"line_items\":[{\"id\":\
\"$1\",\"discount_cents\":5},{\"id\":\"$2\"}]}}"
sends "discounts for some line items only are a violation" 1 promotion "$url/" \
  --body "$work/three.json"
says "the rule of all or none is named" "1 of 2 line items have a discount_cents"
answers 200 "{\"success\":true,\"data\":{\"name\":\"x\",\"discount_cents\":5,\"line_items\":[{\"id\":\
\"$1\"},{\"id\":\"$1\"}]}}"
sends "a line item that is there twice is a violation" 1 promotion "$url/" --body "$work/three.json"
says "the line item that is there twice is named" "is there twice"


# taxes LINES: an answer with these tax lines.
taxes() {
  answers 200 "{\"success\":true,\"data\":{\"line_items\":[$1]}}"
}

taxes "{\"id\":\"$1\",\"tax_collectable\":2.25,\"country_tax_rate\":0.2,\"city_amount\":\"0.0\"},
 {\"id\":\"$2\",\"tax_rate\":0.3}"
sends "taxes for line items conform" 0 tax "$url/" --body "$work/three.json"
taxes "{\"id\":\"$1\",\"tax_collectable\":\"2.25\"}"
sends "a tax as text is a violation" 1 tax "$url/" --body "$work/three.json"
says "the tax as text is named" "data.line_items[0].tax_collectable is no JSON number"
taxes "{\"id\":\"$1\",\"city_amount\":true}"
sends "a switch in a breakdown is a violation" 1 tax "$url/" --body "$work/three.json"
says "the switch in a breakdown is named" \
  "data.line_items[0].city_amount is neither number nor text"

taxes "{\"id\":\"$1\",\"tax_collectable\":2.255}"
refutes "a tax with more decimals than the currency is a violation" tax \
  "data.line_items[0].tax_collectable has more decimals than EUR"
taxes "{\"id\":\"$1\",\"tax_collectable\":2250e-2,\"city_amount\":1.5e-3}"
refutes "a breakdown with more decimals than the currency is a violation" tax \
  "data.line_items[0].city_amount has more decimals than EUR"
taxes "{\"id\":\"$1\",\"tax_collectable\":2.2500,\"taxable_amount\":1.2e1,\"city_amount\":0.000}"
sends "zeros at the end are no decimals" 0 tax "$url/" --body "$work/three.json"
taxes "{\"id\":\"$1\",\"tax_collectable\":99999.99}"
refutes "a tax above the line item is a violation" tax \
  "data.line_items[0].tax_collectable is above the amount of the line item"
taxes "{\"id\":\"$1\",\"tax_collectable\":-0.5}"
refutes "a negative tax is a violation" tax "data.line_items[0].tax_collectable is negative"
taxes "{\"id\":\"$1\",\"tax_rate\":20}"
refutes "a line item's rate above 1 is a violation" tax "data.line_items[0].tax_rate is not from 0 to 1"
taxes "{\"id\":\"$1\",\"city_tax_rate\":-1}"
refutes "a rate of a breakdown below 0 is a violation" tax \
  "data.line_items[0].city_tax_rate is not from 0 to 1"
taxes "{\"id\":\"$1\",\"tax_rate\":0.2,\"tax_rate\":0.3}"
refutes "a key of a tax line that is there twice is a violation" tax \
  "data.line_items[0].tax_rate is there twice"

# -------- send: what is no answer --------

plain='{"success":false,"error":{"code":"A","message":"b"}}'
inside='{"success":false,"data":{"error":{"code":"A","message":"b"}}}'
kinds=$(sed -n 's/^\(RESOURCE_\)*CALLBACK([0-9]*, *\([a-z_]*\),.*/\2/p' \
  "$here/../../lib/schema/callbacks.def")
[ "$(echo "$kinds" | wc -l)" -ge 12 ]
told "callbacks.def names its callbacks" $?
for kind in $kinds; do
  for http in 500 503 302 307 401; do
    for body in "$plain" "$inside" '{"success":true,"data":{}}'; do
      answers $http "$body"
      sends "HTTP $http does not conform: $kind" 1 "$kind" "$url/"
      prints "it is said so: $kind" "does not conform"
    done
  done
  # Every callback has rules: a success that is none is noticed, but for the one without rules.
  case $kind in
  webhook) answers 404 '' ;;
  generic) answers 200 '[' ;;
  *) answers 200 '{"success":true,"data":[]}' ;;
  esac
  sends "there are rules for a $kind" 1 "$kind" "$url/"
  answers 503 "$plain"
  sends "HTTP 503 may be expected: $kind" 0 "$kind" "$url/" --expect 503
  prints "HTTP 503 is called as expected: $kind" "HTTP 503, as expected"
  # A stranger is refused; what the refusal says is free, but for success.
  for body in "$plain" "$inside" '' 'no'; do
    answers 401 "$body"
    sends "a $kind may refuse a stranger with any body" 0 "$kind" "$url/" --forge
    prints "the refusal is as expected" "HTTP 401, as expected"
  done
  answers 401 '{"success":true}'
  sends "a refusal of a $kind that says success is none" 1 "$kind" "$url/" --forge
done
for code in MISSING_DATA WRONG_TYPE; do
  violates "an endpoint that refuses a genuine request is a violation: $code" price 422 \
    "{\"success\":false,\"error\":{\"code\":\"$code\",\"message\":\"b\"}}" \
    "HTTP 422 refuses the request before a handler sees it"
  violates "so it is for a payment: $code" capture 422 \
    "{\"success\":false,\"data\":{\"error\":{\"code\":\"$code\",\"message\":\"b\"}}}" \
    "HTTP 422 refuses the request before a handler sees it"
  sends "a refusal may be expected: $code" 0 capture "$url/" --expect 422
done
conforms "a code of the handler's own is no refusal" price 422 \
  '{"success":false,"error":{"code":"UNKNOWN","message":"b"}}'

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

# -------- listen --------

# listens ARGUMENT...: starts the listener and waits for its port.
listens() {
  rm -f "$work/listen.port"
  "$tool" listen --secret right-secret --port-file "$work/listen.port" --timeout 20 "$@" \
    >"$work/out" 2>"$work/err" &
  listener=$!
  for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ -f "$work/listen.port" ] || sleep 0.1
  done
}

# calls BODY [HEADER]...: posts a signed call back; what was answered is in $work/answered.
calls() {
  printf '%s' "$1" >"$work/call_back"
  signature=$("$tool" sign --secret right-secret "$work/call_back")
  python3 "$here/call_back.py" "http://127.0.0.1:$(cat "$work/listen.port")/any" "$@" \
    "Content-Type:application/json" "X-CommerceLayer-Signature:$signature" >"$work/answered"
}

# ended SENTENCE STATUS: the listener ends by itself with that status.
ended() {
  wait "$listener"
  [ $? = "$2" ]
  told "$1" $?
  listener=
}

# answered SENTENCE TEXT: the answer to the last call back began so.
answered() {
  case $(cat "$work/answered") in "$2"*) told "$1" 0 ;; *) told "$1" 1 ;; esac
}

listens --count 2
calls '{"success":true,"data":{"action_id":"a-1","message":"Captured"}}'
answered "a good call back is answered with 200" '200 {"success":true}'
calls '{"success":false,"data":{"action_id":"a-2","error_code":"NO","error_detail":"no funds",
 "error":{"code":"NO","message":"no funds"}}}'
answered "a failure that is told well is a good call back" '200 {"success":true}'
ended "listen ends well after as many good call backs as --count says" 0
[ "$(cat "$work/out")" = "ok a-1 success Captured
ok a-2 failure no funds" ]
told "listen prints a line for each call back" $?
says "listen says where it listens" "listening on http://127.0.0.1:$(cat "$work/listen.port")/"

listens --count 1 --secret older
calls '{"success":true,"data":{"action_id":"a-1"}}' -X:PUT
answered "a method that is not POST is refused" "405 "
ended "listen fails at the first bad call back" 1
prints "listen names the method" "bad PUT in place of POST"

# refuses SENTENCE BODY STATUS TEXT [HEADER]...: a call back that is bad for that reason.
refuses() {
  sentence=$1 body=$2 status=$3 text=$4
  shift 4
  listens --count 1
  calls "$body" "$@"
  wait "$listener"
  [ $? = 1 ] && grep -q "^$status " "$work/answered" && grep -qF -e "$text" "$work/out" &&
    [ "$(wc -l <"$work/out")" = 1 ]
  told "$sentence" $?
  listener=
}

good='{"success":true,"data":{"action_id":"a-1"}}'
refuses "a second signature is refused" "$good" 401 "bad more than one X-CommerceLayer-Signature" \
  "x-commercelayer-signature:x"
refuses "success as text is refused" '{"success":"true","data":{"action_id":"a"}}' 422 \
  "bad success is no JSON boolean"
refuses "a call back without data is refused" '{"success":true}' 422 "bad data is missing"
refuses "a call back without action_id is refused" '{"success":true,"data":{}}' 422 \
  "bad data.action_id is missing"
refuses "an empty action_id is refused" '{"success":true,"data":{"action_id":""}}' 422 \
  "bad data.action_id is missing"
refuses "an amount in a call back is refused" \
  '{"success":true,"data":{"action_id":"a","amount_cents":5}}' 422 \
  "bad data.amount_cents cannot be changed by a call back"
refuses "a message that is no text is refused" \
  '{"success":true,"data":{"action_id":"a","message":{}}}' 422 "bad data.message is no text"
refuses "a failure without error_code is refused" '{"success":false,"data":{"action_id":"a",
 "error":{"code":"A","message":"b"}}}' 422 "bad data.error_code is missing"
refuses "a failure without error is refused" \
  '{"success":false,"data":{"action_id":"a","error_code":"A"}}' 422 \
  "bad data.error.code is missing or no text; data.error.message is missing"
refuses "an error in a success is refused" '{"success":true,"data":{"action_id":"a",
 "error":{"code":"A","message":"b"}}}' 422 "bad data.error in a success"
refuses "a call back that is no JSON is refused" '{"success":true' 422 \
  "bad the body is not valid JSON"
refuses "a call back of 70000 bytes is refused" "$(printf '%070000d' 0)" 413 "bad more than 65536"

listens --count 1
python3 "$here/call_back.py" "http://127.0.0.1:$(cat "$work/listen.port")/" "$good" \
  "Content-Type:application/json" >"$work/answered"
answered "a call back without a signature is refused" "401 "
ended "listen fails when a call back is not signed" 1
prints "listen names the missing header" "bad no X-CommerceLayer-Signature"

listens --count 1
python3 "$here/call_back.py" "http://127.0.0.1:$(cat "$work/listen.port")/" "$good" \
  "Content-Type:text/plain" \
  "X-CommerceLayer-Signature:$(printf '%s' "$good" | "$tool" sign --secret right-secret)" \
  >"$work/answered"
ended "listen fails when a call back is no application/json" 1
prints "listen names the content type" "bad Content-Type is not application/json"

listens --count 1
python3 "$here/call_back.py" "http://127.0.0.1:$(cat "$work/listen.port")/" "$good" \
  "Content-Type:application/json" \
  "X-CommerceLayer-Signature:$(printf '%s' "$good" | "$tool" sign --secret wrong-secret)" \
  >"$work/answered"
answered "a forged call back is refused" "401 "
ended "listen fails when a call back is forged" 1
prints "listen explains a signature that does not match" \
  "bad the signature does not match the body; The signature was made with another secret"

listens --count 1 --fail 2
calls "$good"
answered "--fail answers with 503" "503 "
calls "$good"
calls "$good"
answered "--fail answers as usual after that" "200 "
ended "what --fail refused does not count" 0
[ "$(cut -d' ' -f1 "$work/out" | tr '\n' ' ')" = "failed failed ok " ]
told "--fail prints what it refused" $?
listens --timeout 1
calls "$good"
ended "listen fails when the time is over" 1
says "listen says how many came in time" "1 good call backs in 1 s"
exits "listen on a port that is taken ends with 2" 2 listen --secret s \
  --port "${url##*:}" --timeout 1
says "a port that is taken is named" "cannot listen on port ${url##*:}"
exits "listen without a secret is wrong usage" 2 listen
exits "listen with a word is wrong usage" 2 listen here --secret s
exits "a port file that cannot be written ends with 2" 2 listen --secret s \
  --port-file "$work/none/port"

# -------- explain --------

exits "explain --help ends well" 0 explain --help
prints "explain --help shows the usage" "usage: clx explain KIND FILE"
"$tool" sample price --sku AAA >"$work/price.json"
exits "explain of a sample ends well" 0 explain price "$work/price.json"
prints "explain shows a default include" "order.market  "
prints "explain says when nothing is missing" "nothing is missing that external_includes would bring"
exits "explain ends well when all needs are met" 0 explain price "$work/price.json" \
  --needs order.currency_code --needs sku_code
prints "explain shows a need" "order.currency_code  text     sent             needed"
exits "explain fails when a need is missing" 1 explain price "$work/price.json" \
  --needs order.billing_address.geocoder
prints "explain shows what is missing" "order.billing_address           one      not loaded       needed, missing"
prints "explain names the includes that would bring it" \
  "external_includes that would bring what is missing: order.billing_address,order.billing_address.geocoder"
prints "explain names the whole list" \
  "with what was sent now: item,order,order.billing_address,order.billing_address.geocoder,order.customer"
exits "explain --html fails when a need is missing, too" 1 explain price "$work/price.json" \
  --needs order.billing_address.geocoder --needs sku_code --html "$work/page.html"
page "the page names the includes and marks the place" "$work/page.html" --has "2 paths that the endpoint needs are missing." \
  --has "order.billing_address,order.billing_address.geocoder" --has "needed, missing"
exits "explain --html of a broken body fails" 1 explain price "$work/broken" --html "$work/page.html"
page "its page shows where" "$work/page.html" --has "CLX_JSON_SYNTAX, at byte"
printf '{"data":{"type":"line_items","id":"l","attributes":{"quantity":null}}}' >"$work/body"
exits "explain --json fails as well" 1 explain price "$work/body" --needs quantity --json
prints "explain --json prints a need" '{"path":"quantity","kind":"integer","sent":"null or drifted","default":false,"needed":true,"missing":true}'
cat >"$work/body" <<END
{"data":{"type":"shipments","id":"s","relationships":{"order":{"data":null},"a\"b":{"data":[]}}}}
END
exits "explain --json ends well" 0 explain shipping_cost "$work/body" --json
python3 - "$work/out" <<'END'
import json, sys
found = json.load(open(sys.argv[1]))
def row(path, kind, sent, default, missing):
    return {"path": path, "kind": kind, "sent": sent, "default": default, "needed": False,
            "missing": missing}
assert found == {
    "findings": [row('a"b', "many", "empty", False, False), row("order", "one", "empty", True, False),
                 row("shipping_method", "one", "not loaded", True, True)],
    "missing": ["shipping_method"],
    "external_includes": ['a"b', "order", "shipping_method"]}, found
END
told "explain --json prints the findings and both lists" $?
exits "explain of a webhook ends well" 0 explain webhook "$work/price.json"
prints "explain names the list of a webhook" "nothing is missing that include_resources would bring"
exits "explain of a request of another kind fails" 1 explain tax "$work/price.json"
says "explain says what it is not" "no tax request: "
printf '{"data"' >"$work/body"
exits "explain of a broken body fails" 1 explain price "$work/body"
says "explain says where a body is broken" "at byte 7"
printf '{"data":{"type":"orders","id":"o","relationships":{"customer":{"data":null}}}}' >"$work/body"
exits "explain fails when a need is null" 1 explain promotion "$work/body" --needs customer.email
exits "explain ends well when a need may be null" 0 explain promotion "$work/body" \
  --needs 'customer?.email'
exits "explain fails when what may be null was not sent" 1 explain promotion "$work/body" \
  --needs 'market?.name'
exits "explain of a need with a stray question mark is wrong usage" 2 explain promotion \
  "$work/body" --needs 'customer??'
exits "explain of a need that names nothing is wrong usage" 2 explain price "$work/price.json" \
  --needs sku_code --needs nothing
says "the need that names nothing is named" '"nothing" is no path that a price request has'
exits "explain of an unknown kind is wrong usage" 2 explain frobnicate "$work/price.json"
exits "explain without a file is wrong usage" 2 explain price

# -------- inspect --redacted --------

cat >"$work/body" <<END
{"data":{"type":"orders","id":"o","links":{"self":"/o"},"attributes":{"status":"placed",
"customer_email":"jane@example.com","token":null,"metadata":{"pin":"1234"},"new":"jane"}}}
END
exits "inspect --redacted ends well" 0 inspect --redacted --links "$work/body"
[ "$(cat "$work/out")" = '{"data":{"id":"o","type":"orders","attributes":{"status":"placed","customer_email":"***","token":null,"new":"***"},"relationships":{}}}' ]
told "inspect --redacted shows only what is harmless" $?
printf '{"data":{"type":"orders","id":"o","attributes":{"customer_email":"jane' >"$work/body"
exits "inspect --redacted of a broken body fails" 1 inspect --redacted "$work/body"
prints "inspect --redacted says where it is broken" '"byte":70,"where":"/data/attributes/customer_email"'
grep -q jane "$work/out"
[ $? = 1 ]
told "inspect --redacted shows no bytes of a broken body" $?

# -------- --json --------

checks json_check.py

ended_well
