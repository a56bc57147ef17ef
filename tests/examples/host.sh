# What the tests of the hosts share: source it after setting `build` and `here`.
#
# A test starts what a host consists of with `runs`, which is stopped in the end by its pid, plays
# Commerce Layer against it with `suite`, and asks single questions with `asks`.
PATH=$PATH:/usr/sbin # where nginx is
tool=$build/clx
. "$here/../tool/tell.sh"
pids=
trap 'for pid in $pids; do kill "$pid" 2>/dev/null; done; wait; rm -rf "$work"' EXIT
chmod 755 "$work" # for the workers of nginx, which are somebody else when root starts it
sku=TSHIRT
cents=2900
export CLX_SECRET=0f1e2d3c4b5a69788796a5b4c3d2e1f0

# free: a port where nobody listens.
free() {
  python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# runs NAME COMMAND...: starts it in the background; its output goes to $work/NAME.log.
runs() {
  log=$work/$1.log
  shift
  "$@" >>"$log" 2>&1 </dev/null &
  pid=$!
  pids="$pid $pids"
}

# tells SENTENCE RESULT FILE...: counts a check, and shows the files when it failed.
tells() {
  told "$1" "$2"
  [ "$2" = 0 ] || { shift 2; cat "$@"; }
}

# listens PORT: waits until somebody does; the last that was started must not have ended.
listens() {
  python3 -c 'import os, socket, sys, time
for _ in range(400):
    with socket.socket() as s:
        if s.connect_ex(("127.0.0.1", int(sys.argv[1]))) == 0:
            sys.exit(0)
    os.kill(int(sys.argv[2]), 0)
    time.sleep(0.025)
sys.exit(1)' "$1" "$pid" 2>/dev/null
  tells "somebody listens at port $1" $? "$log"
}

# appears FILE: waits until it is there.
appears() {
  tries=0
  while [ ! -e "$1" ] && [ "$tries" -lt 400 ] && kill -0 "$pid" 2>/dev/null; do
    tries=$((tries + 1))
    sleep 0.025
  done
  [ -e "$1" ]
  tells "$(basename "$1") is there" $? "$log"
}

# ends SENTENCE PID: stops it; it must end in order.
ends() {
  kill "$2"
  wait "$2"
  told "$1" $?
  left=
  for pid in $pids; do
    [ "$pid" = "$2" ] || left="$left $pid"
  done
  pids=$left
}

# fills TEMPLATE NAME=VALUE...: $work/nginx.conf, with @NAME@ replaced by the value.
fills() {
  cp "$1" "$work/nginx.conf"
  shift
  for pair in "FOLDER=$work" "$@"; do
    sed -i "s|@${pair%%=*}@|${pair#*=}|g" "$work/nginx.conf"
  done
}

# suite WARNINGS URL [OPTION]...: clx test finds nothing that fails; these cases warn, no others.
# What has the code $sku costs $cents.
suite() {
  warnings=$1 url=$2
  price='{"sku":"'$sku'","currency":"EUR","unit_amount_cents":'$cents'}'
  shift 2
  "$tool" test price="$url/prices" tax="$url/taxes" webhook="$url/webhooks" --sku "$sku" \
    --unknown-sku NOSUCHSKU --currency EUR --set "expect.prices=[$price]" --seed 7 --lanes 8 \
    --budget 20 --json "$work/report" "$@" >"$work/out" 2>"$work/err"
  told "clx test finds nothing that fails" $?
  cat "$work/out"
  found=$(python3 -c 'import json, sys
cases = json.load(open(sys.argv[1]))["cases"]
print(*sorted(c["kind"] + ":" + c["case"] for c in cases if c["verdict"] == "warn"))' "$work/report")
  [ "$found" = "$warnings" ]
  tells "what warns: ${warnings:-nothing}" $? "$work/err"
}

# asks SENTENCE HTTP TEXT KIND URL [OPTION]...: the answer has that status and text.
asks() {
  sentence=$1 http=$2 text=$3
  shift 3
  "$tool" send "$@" --expect "$http" >"$work/out" 2>"$work/err" && grep -qF -e "$text" "$work/out"
  tells "$sentence" $? "$work/out" "$work/err"
}

# twice URL: two signatures are seen as two, though both are right. Over https the certificate is that
# of SSL_CERT_FILE.
twice() {
  "$tool" sample price >"$work/price.json"
  python3 - "$1" "$work/price.json" "$("$tool" sign "$work/price.json")" >"$work/out" 2>&1 <<'END'
import http.client, sys, urllib.parse
url = urllib.parse.urlsplit(sys.argv[1])
body = open(sys.argv[2], "rb").read()
kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
client = kind(url.netloc, timeout=20)
client.putrequest("POST", url.path)
client.putheader("X-CommerceLayer-Signature", sys.argv[3])
client.putheader("X-CommerceLayer-Signature", sys.argv[3])
client.putheader("Content-Length", len(body))
client.endheaders(body)
answer = client.getresponse()
print(answer.status, answer.read().decode())
END
  grep -q '^401 .*SIGNATURE_' "$work/out"
  tells "two signatures are not one" $? "$work/out"
}

# glue FILE: the lines of code that a host needs beside its handlers, at most 60.
glue() {
  lines=$(${CC:-cc} -fpreprocessed -E -P "$1" | grep -c '[^ ]')
  [ "$lines" -le 60 ]
  told "$(basename "$1") has $lines lines of code, 60 at most" $?
}
