#!/bin/sh
# The systemd units of pricebook and of the gateway: systemd finds no fault in them, they are exposed
# to next to nothing, and their command lines, with what systemd puts in, start the servers that this
# tree builds. systemd itself does not run here. Usage: unit_test.sh PRICEBOOK GATEWAY
set -eu
pricebook=$(readlink -f "$1")
gateway=$(readlink -f "$2")
clx=$(dirname "$pricebook")/clx
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$work"' EXIT

# A unit, its name here, its program, and the most exposure, in tenths. The programs are not installed
# on this machine.
check() {
  sed "s|/usr/local/bin/[a-z]*|$3|; s|^EnvironmentFile=.*|EnvironmentFile=$work/settings|" \
    "$1" >"$work/$2"
  said=$(systemd-analyze verify --man=no "$work/$2" 2>&1) || { echo "$said"; exit 1; }
  [ -z "$said" ] || { echo "$said"; exit 1; }
  sed 's|^DynamicUser=yes|&\nDynamicUsers=yes|' "$work/$2" >"$work/broken-$2"
  systemd-analyze verify --man=no "$work/broken-$2" 2>&1 | grep -q DynamicUsers ||
    { echo "a fault in the unit $2 would not be noticed"; exit 1; }
  systemd-analyze security --offline=yes --threshold="$4" "$work/$2" >"$work/log" 2>&1 ||
    { tail -n 3 "$work/log"; echo "the unit $2 is exposed to more than it was"; exit 1; }
}

# Starts what a unit starts, on a free port.
start() {
  rm -f "$work/port"
  command=$(sed -n '/^ExecStart=/,/[^\\]$/p' "$work/$1" |
    sed 's/^ExecStart=//; s/\\$//; s/%i/one/g; s/--port 8080/--port 0/' | tr '\n' ' ')
  eval "$command --port-file $work/port --log $work/journal &"
  pid=$!
  for _ in $(seq 100); do
    [ -s "$work/port" ] && break
    sleep 0.2
  done
  [ -s "$work/port" ] || { cat "$work/journal"; echo "what $1 names does not start"; exit 1; }
}

stop() {
  kill "$pid"
  wait "$pid" || { echo "what $1 names does not stop"; exit 1; }
  pid=
}

# What the tool sends is answered, and the database is where it belongs.
send() {
  callback=$1 url=http://127.0.0.1:$(cat "$work/port")/$2 database=$3
  shift 3
  "$clx" send "$callback" "$url" --secret 'a secret' "$@" >"$work/log" ||
    { cat "$work/log"; exit 1; }
  [ -s "$database" ] || { echo "the database lies elsewhere than in $database"; exit 1; }
}

export STATE_DIRECTORY="$work/state" CREDENTIALS_DIRECTORY="$work/credentials"
mkdir "$STATE_DIRECTORY" "$CREDENTIALS_DIRECTORY"
echo 'a secret' >"$CREDENTIALS_DIRECTORY/secrets"

check examples/pricebook/pricebook.service pricebook.service "$pricebook" 11
start pricebook.service
send price prices "$STATE_DIRECTORY/pricebook.db" --sku BASEBHAT000000FFFFFFXXXX
stop pricebook.service

# The processor is away, so a payment is pending.
export DB="$STATE_DIRECTORY/gateway.db" CALLBACK_URL=http://127.0.0.1:1/ PORT=0 STATUS_PORT=0
export PROCESSOR=http://127.0.0.1:1
check examples/gateway/gateway.service gateway@one.service "$gateway" 13
start gateway@one.service
send authorize authorize "$DB"
stop gateway@one.service
echo "the systemd units are right"
