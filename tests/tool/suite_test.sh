#!/bin/sh
# Checks `clx test` as a program: what it sends, how it ends, what it says to a new user. Whether
# its verdicts are right is checked elsewhere.
#
# usage: suite_test.sh TOOL
#
# Needs python3 and openssl. Prints a line per check and exits with 1 when one failed.
tool=$1
here=$(cd "$(dirname "$0")" && pwd)
case $tool in /*) ;; *) tool=$PWD/$tool ;; esac
servers=
. "$here/tell.sh"
trap 'for pid in $servers; do kill "$pid" 2>/dev/null; done; rm -rf "$work"' EXIT
secret=7f1e3b0c5a9d2e4f6b8a0c1d3e5f7a9b
cd "$work" || exit 2

# waits FILE: until it is there.
waits() {
  for try in $(seq 100); do
    [ -s "$1" ] && return
    sleep 0.05
  done
}

# serves FOLDER [CERTIFICATE KEY]: starts endpoints; $url is where.
serves() {
  mkdir "$1"
  CLX_SECRET=$secret python3 -B "$here/suite_server.py" 0 "$@" &
  servers="$servers $!"
  waits "$1/port"
  url=http://127.0.0.1:$(cat "$1/port")
}

# tests SENTENCE STATUS ARGUMENT...: clx test ends with that status.
tests() {
  sentence=$1 status=$2
  shift 2
  exits "$sentence" "$status" test --secret "$secret" --seed 7 "$@"
}

# sent SENTENCE CHECK: what was sent since the last time passes.
sent() {
  python3 -B "$here/suite_sent.py" "$work/http/requests" "$2"
  told "$1" $?
}

# anew: forgets what was sent.
anew() {
  : >"$work/http/requests"
}

# -------- wrong usage --------

tests "no endpoint is wrong usage" 2
says "the kinds are named" "no endpoint: name at least one KIND=URL; the kinds are price,"
tests "a URL without its kind is wrong usage" 2 http://127.0.0.1:1/prices
says "the kind is asked for" "what does http://127.0.0.1:1/prices answer?"
says "an example is given" "clx test price=http://127.0.0.1:1/prices"
tests "a kind without its URL is wrong usage" 2 price
says "the URL is asked for" "price needs a URL"
tests "an unknown kind is wrong usage" 2 prices=http://127.0.0.1:1/
says "an unknown kind is named" 'unknown kind "prices"'
tests "an unknown kind before its URL is wrong usage" 2 prices http://127.0.0.1:1/
tests "a URL of another scheme is wrong usage" 2 price=ftp://127.0.0.1/
tests "two secrets are wrong usage" 2 price=http://127.0.0.1:1/ --secret other
exits "no secret is wrong usage" 2 test price=http://127.0.0.1:1/
says "the ways to give one are named" "no secret for price: --secret, --secret-file, CLX_SECRET"
exits "an empty secret is wrong usage" 2 test price=http://127.0.0.1:1/ --secret-file /dev/null
tests "no lane is wrong usage" 2 price=http://127.0.0.1:1/ --lanes 0
tests "a value without its path is wrong usage" 2 price=http://127.0.0.1:1/ --set x
tests "an unknown path is wrong usage" 2 price=http://127.0.0.1:1/ --set data.sku=x
says "an unknown path is named" "data.sku"
tests "a case is switched off by its name" 3 price=http://127.0.0.1:1/ \
  --set cases.http.size=off --set cases.http.cut.severity=info --only http.size,http.cut
prints "the case that is off is told" "1 switched off"
tests "--explain tells how to ask by hand" 0 --explain tax.rate
prints "it is a request of the case's kind" "clx sample tax >body.json"
tests "a pattern that fits nothing is wrong usage" 2 price=http://127.0.0.1:1/ --only nonsense
tests "a body that is not there is wrong usage" 2 price=http://127.0.0.1:1/ --body price=missing
says "the body's file is named" "missing"
tests "a body of an unknown kind is wrong usage" 2 price=http://127.0.0.1:1/ --body tax=/dev/null

# -------- the config --------

mkdir config
echo '{"kinds":{"price":"/prices"},"basis":"x"}' >config/unknown.json
tests "an unknown member of the config is wrong usage" 2 --config config/unknown.json
says "the file is named" "config/unknown.json"
says "the member is named" "basis"
echo '{"kinds":' >config/broken.json
tests "a config that is no JSON is wrong usage" 2 --config config/broken.json
tests "a config that is not there is wrong usage" 2 --config config/missing.json
exits "--init writes a config" 0 test --init price=http://127.0.0.1:1/prices tax
grep -q '"price": "/prices"' clx.test.json && grep -q '"tax": "/tax"' clx.test.json
told "it has the kinds that were named" $?
exits "--init writes none over another" 2 test --init price
says "the one that is there is named" "clx.test.json is not written: File exists"
tests "a config in this folder is taken" 3
says "its endpoint is asked" "nobody listens at 127.0.0.1:1"
rm clx.test.json

# -------- nobody there --------

tests "a port where nobody listens ends with 3" 3 price=http://127.0.0.1:1/prices
says "the port is named" "nobody listens at 127.0.0.1:1: Connection refused"
says "what to do is said" "http://127.0.0.1:1/prices was asked. Start the endpoint first"
tests "KIND URL does too" 3 price http://127.0.0.1:1/prices
tests "a host that does not exist ends with 3" 3 price=http://nobody.invalid/
says "the host is named" "the host nobody.invalid is not known"

# -------- what is sent --------

serves http
anew
tests "a right endpoint passes" 0 price="$url/good" --only 'sign.*,bytes.*,http.*'
prints "the seed is printed" "seed 7"
prints "nothing fails" "0 findings fail, 0 warn"
sent "names of headers are sent as they are written" cases
sent "two headers of one name are sent" double
sent "a body goes out in chunks" chunked
sent "a request is cut 1000 bytes short, and half closed" cut
sent "a connection is used twice" kept
sent "a body of 5 MB is sent" large
sent "each request has one Host" "one host"
sent "there are no headers of a library's own" "no more headers"
anew
tests "one lane sends one after the other" 0 price="$url/slow" --lanes 1 --only 'sign.*,bytes.*'
sent "one is under way at a time" "one at a time"
sent "each request has a connection of its own" fresh
anew
tests "four lanes send several at once" 0 price="$url/slow" --only 'sign.*,bytes.*'
sent "several are under way, but not more than four" several
anew
tests "--list sends nothing" 0 price="$url/good" --list
prints "--list lists cases" "sign.genuine"
sent "nothing was sent" none
for lanes in 1 4; do
  tests "a run with $lanes lanes passes" 0 price="$url/good" --lanes $lanes --no-times --verbose \
    --only 'sign.*,bytes.*,doc.*'
  mv out "lanes$lanes"
done
cmp -s lanes1 lanes4
told "the report does not depend on the lanes" $?
http_proxy=http://127.0.0.1:1 tests "no proxy is asked for this machine" 0 price="$url/good" \
  --only sign.genuine
http_proxy=$url tests "a proxy is asked for another host" 0 price=http://nobody.invalid/good \
  --only sign.genuine
grep -q '"POST http://nobody.invalid/good HTTP/1.1"' http/requests
told "it got the whole URL" $?

# -------- endpoints that are odd --------

# finds SENTENCE PATH TEXT: an endpoint fails, and the report has that text.
finds() {
  tests "$1" 1 price="$url/$2" --only 'sign.*'
  tr -s ' \n' ' ' <out | grep -qF -e "$3"
  told "it is told: $3" $?
}

finds "a wrong path fails" missing "There is nothing at this URL."
finds "a redirect fails" moved "The endpoint answers with a redirect."
sent "a redirect is not followed" "not followed"
finds "what is no HTTP fails" ssh "it does not begin with HTTP/1"
finds "a head with a NUL fails" nul "the head has a NUL"
finds "a head without an end fails" head "the head is longer than 64 KB"
finds "a body without an end fails" body "The signature is not checked."
finds "a connection that is closed fails" closes "closed without an answer"
finds "an endpoint that checks nothing fails" open "The signature is not checked."
exits "another secret fails" 1 test price="$url/good" --secret 00000000000000000000000000000000
tr -s ' \n' ' ' <out | grep -qF "the endpoint has another secret"
told "another secret is told" $?

# -------- reports --------

exits "--json - writes JSON" 1 test price="$url/wild" --secret "$secret" --json - --junit junit.xml \
  --only 'sign.*'
python3 -c 'import json; json.load(open("out", encoding="utf-8", errors="strict"))'
told "it is nothing but JSON" $?
says "the report for people is on standard error" "FAIL"
python3 -c 'import xml.etree.ElementTree as tree; tree.parse("junit.xml")'
told "--junit writes XML" $?
tests "--json FILE writes a file" 1 price="$url/wild" --json report.json --only 'sign.*'
python3 -c 'import json; json.load(open("report.json"))'
told "that is JSON too" $?
tr -d '\n\t\40-\176' <out | LC_ALL=C grep -q '[[:cntrl:]]'
[ $? = 1 ]
told "no control character of an answer reaches the terminal" $?
tests "--html writes a page beside the others" 1 price="$url/wild" tax="$url/good" --html page.html --json report.json \
  --junit junit.xml --only 'sign.*'
python3 -B "$here/page_check.py" page.html --cases report.json --has '<script>]]>&' --has 'What to change' \
  --has 'clx test --only price:sign.'
told "it is well-formed, needs nothing else, can be read, and has each verdict" $?
tests "a page of what could not be reached is written too" 3 price=http://127.0.0.1:1/ --html page.html --json report.json
python3 -B "$here/page_check.py" page.html --cases report.json --has 'Nothing could be judged.'
told "it says so" $?
tests "a report that cannot be written is told" 2 price="$url/good" --only sign.genuine \
  --json /missing/report.json
says "its file is named" "/missing/report.json"
tests "--quiet shows nothing when all is well" 0 price="$url/good" --quiet --only 'sign.*'
[ ! -s out ] && [ ! -s err ]
told "nothing is shown" $?
tests "--verbose shows all cases" 0 price="$url/good" -v --only 'sign.*'
prints "a case that passed is shown" "sign.forged"
exits "--explain tells of a case" 0 test --explain bytes.utf8
prints "what is sent stands there" "sent "
exits "--explain of another is wrong usage" 2 test --explain bytes.utf9
says "the nearest case is named" "bytes.utf8"

# -------- bodies and SKUs --------

"$tool" sample price --sku OWN-1 >config/price.json
echo "{\"kinds\":{\"price\":\"$url/good\"},\"bodies\":{\"price\":\"price.json\"}}" >config/body.json
anew
tests "a body lies beside the config" 0 --config config/body.json --only sign.genuine
[ "$(sed -n '1s/.*"length": \([0-9]*\).*/\1/p' http/requests)" = "$(wc -c <config/price.json)" ]
told "it is sent as it is" $?
tests "--body takes one" 0 price="$url/good" --body price=config/price.json --only sign.genuine
tests "--body of no JSON is wrong usage" 2 price="$url/good" --body price="$tool"
tests "--sku, --unknown-sku and --currency are taken" 0 price="$url/good" --sku A --sku '"B"' \
  --unknown-sku 7 --currency JPY --set data.skus.1=C --only sign.genuine

# -------- books --------

# books SENTENCE BOOK TEXT: with that book of events, the report on repeated ones has that text.
books() {
  echo "{\"kinds\":{\"webhook\":\"$url/events\"},\"books\":{\"events\":$2}}" >config/books.json
  tests "$1" 0 --config config/books.json --only webhook.repeat -v
  prints "it is told: $3" "$3"
}

repeat="pass  webhook          webhook.repeat"
books "a pointer names a number" "{\"get\":\"$url/books\",\"pointer\":\"/a~1b/0/~0\"}" "$repeat"
books "a pointer names a list" "{\"get\":\"$url/books\",\"pointer\":\"/all\"}" "$repeat"
books "a command prints a number, in the folder of the config" \
  '{"command":["sh","-c","wc -l <../http/events"]}' "$repeat"
books "a pointer that names nothing is told" "{\"get\":\"$url/books\",\"pointer\":\"/b\"}" \
  'no number and no list at "/b"'
books "a command that prints none is told" '{"command":["echo","many"]}' \
  "echo printed no number: many"
books "a command that is not there is told" '{"command":["./missing"]}' \
  "./missing cannot be started: No such file or directory"

# -------- starting the endpoint --------

free() {
  python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# gone FOLDER: the endpoint that was started there has ended.
gone() {
  ! pgrep -f "suite_server.py $port $1" >/dev/null
}

port=$(free)
mkdir start
start="exec python3 -B '$here/suite_server.py' $port start"
tests "an endpoint is started" 0 price="http://127.0.0.1:$port/good" --start "$start" \
  --only 'sign.*'
gone start
told "it is stopped" $?
tests "what an endpoint prints is searched" 0 price="http://127.0.0.1:$port/tells" \
  --start "$start" --only 'sign.*'
grep -q 'WARN' out
told "its secret is found there" $?
cat >config/start.json <<END
{"base": "http://127.0.0.1:$port", "kinds": {"price": "/good"},
 "start": {"command": ["python3", "-B", "$here/suite_server.py", "$port", "../start"],
           "env": {"CLX_SECRET": "$secret"}, "ready": "/health"}}
END
tests "a config starts one, in its own folder" 0 --config config/start.json --only 'sign.*'
tests "a command that is not there ends with 3" 3 price="http://127.0.0.1:$port/" --start missing
says "it is told why" "missing: not found"
tests "a command that ends at once ends with 3" 3 price="http://127.0.0.1:$port/" \
  --start 'echo no luck; exit 4'
says "its status is told" "the command ended with status 4"
says "what it printed is told" "no luck"
tests "a port that is taken ends with 3" 3 price="$url/good" --start "$start"
says "it is told that the port is taken" "somebody listens at"
CLX_SECRET=$secret "$tool" test price="http://127.0.0.1:$port/slow" --start "$start" --lanes 1 \
  >out 2>err &
running=$!
waits start/port
rm start/requests
waits start/requests
kill "$running"
wait "$running"
[ $? = 2 ]
told "a run that is stopped ends with 2" $?
says "it is told" "stopped: the report is of what was judged until then"
prints "what was judged until then is told" "judged"
gone start
told "the endpoint that it started is stopped too" $?

# -------- one thread --------

export CLX_ONE=1
serves one
unset CLX_ONE
tests "a server that serves one connection at a time passes" 0 price="$url/good" --strict \
  --only 'sign.*,bytes.*,http.keep_alive,http.pieces,http.chunked,http.cut'

# -------- https --------

openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 2 \
  -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 2>/dev/null
serves https certificate.pem key.pem
tests "a certificate of nobody ends with 3" 3 price="https${url#http}/good"
says "it is told how to trust it" "SSL_CERT_FILE"
exits "send does not trust it either" 1 send price "https${url#http}/good" --secret "$secret"
export SSL_CERT_FILE=certificate.pem
exits "send trusts it then" 0 send price "https${url#http}/good" --secret "$secret"
https_proxy=http://127.0.0.1:1 tests "over https a right endpoint passes" 0 \
  price="https${url#http}/good" --verbose --only 'sign.*,http.*'
prints "what cannot be sent over https is skipped" "a request that is cut needs a URL of http"
mv http/requests http/kept && cp https/requests http/requests
sent "over https names of headers are sent as they are written" cases
sent "over https a body goes out in chunks" chunked
sent "over https nothing is cut" whole
sent "over https there are no headers of a library's own" "no more headers"
mv http/kept http/requests
tests "over https a body without an end fails" 1 \
  price="https${url#http}/body" --only sign.genuine,sign.unsigned
tests "over https what is no HTTP fails" 1 \
  price="https${url#http}/ssh" --only sign.genuine
tests "http to a port of https fails" 1 price="$url/good" --only sign.genuine

ended_well
