#!/bin/sh
# What `clx verify` says of the usual mistakes: verify_test.sh TOOL. The right signature is that of
# `clx sign`, and must never be printed.
set -eu
tool=$1
secret=0f1e2d3c4b5a69788796a5b4c3d2e1f0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

"$tool" sample price >"$work/body"
right=$("$tool" sign --secret $secret "$work/body")

# explains WHAT TEXT FILE [SECRET]: verify refuses the file, and says why.
explains()
{
  status=0
  "$tool" verify --secret "${4:-$secret}" --signature "$right" "$3" >"$work/said" 2>&1 || status=$?
  if [ $status = 1 ] && grep -qF "$2" "$work/said" && ! grep -qF "$right" "$work/said"; then
    echo "ok - $1"
  else
    echo "not ok - $1: exit status $status"
    cat "$work/said"
    failed=1
  fi
}

base64 "$work/body" >"$work/base64"
explains "a body in base64 is named" "decoded from base64" "$work/base64"
printf '{"headers":{},"isBase64Encoded":true,"body":"%s"}' "$(base64 "$work/body" | tr -d '\n')" \
  >"$work/event"
explains "a body inside an event is named" 'the "body" of this event' "$work/event"
gzip -c "$work/body" >"$work/gzip"
explains "a body in gzip is named" "looks like gzip" "$work/gzip"
: >"$work/empty"
explains "an empty body is named" "The body is empty" "$work/empty"
python3 -c 'import json, sys; json.dump(json.load(open(sys.argv[1])), sys.stdout, indent=2)' \
  "$work/body" >"$work/pretty"
explains "a body written again is named" "wrote it again" "$work/pretty"
# Which numbers of metadata were floats nobody can tell: the sample's "vat" stays.
sed 's/\(\(_float\|_rate\|weight\)":-\{0,1\}[0-9]*\)\.0\([,}]\)/\1\3/g; s/\\u0026/\&/g' \
  "$work/body" >"$work/floats"
cmp -s "$work/body" "$work/floats" && failed=1
explains "a body whose floats lost their .0 is named" "with 10.0 for 10" "$work/floats"
explains "what only looks so is said to" "looks like JSON" "$work/pretty" another
explains "another secret is another secret" "another secret" "$work/body" another

explains "a secret in quotes is named" "between the quotes" "$work/body" "\"$secret\""
explains "a secret with NAME= is named" "after the =" "$work/body" "CLX_SECRET=$secret"
explains "a secret in base64 is named" "secret decoded from base64" "$work/body" \
  "$(printf %s $secret | base64)"
printf '\357\273\277%s\n' $secret >"$work/bom"
explains "a secret with a byte order mark is named" "byte order mark" "$work/body" \
  "$(cat "$work/bom")"
printf %s $secret | sed 's/./&\n/g' | tr '\n' '\000' >"$work/utf16"
status=0
"$tool" verify --secret-file "$work/utf16" --signature "$right" "$work/body" >"$work/said" ||
  status=$?
if [ $status = 1 ] && grep -q "UTF-16" "$work/said"; then
  echo "ok - a secret in UTF-16 is named"
else
  echo "not ok - a secret in UTF-16 is named"
  cat "$work/said"
  failed=1
fi
exit $failed
