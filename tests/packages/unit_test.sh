#!/bin/sh
# The systemd unit of pricebook: systemd finds no fault in it, it is exposed to next to nothing, and
# its command line, with what systemd puts in, starts the server that this tree builds. systemd
# itself does not run here. Usage: unit_test.sh PRICEBOOK
set -eu
program=$(readlink -f "$1")
unit=examples/pricebook/pricebook.service
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$work"' EXIT

# The program is not installed on this machine.
sed "s|/usr/local/bin/pricebook|$program|" $unit >"$work/pricebook.service"
said=$(systemd-analyze verify --man=no "$work/pricebook.service" 2>&1) || { echo "$said"; exit 1; }
[ -z "$said" ] || { echo "$said"; exit 1; }
sed 's|^DynamicUser=yes|&\nDynamicUsers=yes|' "$work/pricebook.service" >"$work/broken.service"
systemd-analyze verify --man=no "$work/broken.service" 2>&1 | grep -q DynamicUsers ||
  { echo "a fault in the unit would not be noticed"; exit 1; }
systemd-analyze security --offline=yes --threshold=11 "$work/pricebook.service" >"$work/log" 2>&1 ||
  { tail -n 3 "$work/log"; echo "the unit is exposed to more than it was"; exit 1; }

# -------- its command line --------

export STATE_DIRECTORY="$work/state" CREDENTIALS_DIRECTORY="$work/credentials"
mkdir "$STATE_DIRECTORY" "$CREDENTIALS_DIRECTORY"
echo 'a secret' >"$CREDENTIALS_DIRECTORY/secrets"
command=$(sed -n '/^ExecStart=/,/[^\\]$/p' "$work/pricebook.service" |
  sed 's/^ExecStart=//; s/\\$//; s/--port 8080/--port 0/' | tr '\n' ' ')
eval "$command --port-file $work/port --log $work/journal &"
pid=$!
for _ in $(seq 100); do
  [ -s "$work/port" ] && break
  sleep 0.2
done
[ -s "$work/port" ] || { cat "$work/journal"; echo "the server does not start"; exit 1; }
"$(dirname "$program")/clx" send price "http://127.0.0.1:$(cat "$work/port")/prices" \
  --sku BASEBHAT000000FFFFFFXXXX --secret 'a secret' >"$work/log" || { cat "$work/log"; exit 1; }
[ -s "$STATE_DIRECTORY/pricebook.db" ] || { echo "the database lies elsewhere"; exit 1; }
kill "$pid"
wait "$pid" || { echo "the server does not stop"; exit 1; }
pid=
echo "the systemd unit is right"
