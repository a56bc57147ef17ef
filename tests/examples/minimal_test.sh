#!/bin/sh
# Tests of examples/minimal: minimal_test.sh BUILD_DIR. Signatures come from Python's HMAC. The
# proof that no heap is used is a second program of the same sources, in which malloc ends the
# process; it needs BUILD_DIR/libclx.a and, for sanitizer builds, the CFLAGS of that build.
set -u
if [ $# -ne 1 ]; then
  echo "usage: $0 BUILD_DIR" >&2
  exit 2
fi
build=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
trap 'exit 1' INT TERM HUP
unset REQUEST_METHOD PATH_INFO CONTENT_LENGTH HTTP_X_COMMERCELAYER_SIGNATURE
export CLX_SECRET=0f1e2d3c4b5a69788796a5b4c3d2e1f0
passed=0
failed=0

result() { # result SENTENCE: the status of the command before it decides
  if [ $? -eq 0 ]; then
    passed=$((passed + 1))
    echo "ok - $1"
  else
    failed=$((failed + 1))
    echo "not ok - $1"
    sed 's/^/# /' "$temp/out" "$temp/err" 2>/dev/null
  fi
}

sign() { # sign FILE: its signature
  python3 -c 'import base64, hashlib, hmac, sys
body = open(sys.argv[1], "rb").read()
mac = hmac.new(sys.argv[2].encode(), body, hashlib.sha256).digest()
print(base64.b64encode(mac).decode())' "$1" "$CLX_SECRET"
}

body() { # body SKU: a request for its price
  printf '%s' '{"data":{"id":"lin","type":"line_items","attributes":{"sku_code":"'"$1"'",' \
    '"quantity":1,"unit_amount_float":10.0,"metadata":{}},"relationships":{}}}'
}

run() { # run PROGRAM [ARGUMENT]...: stdin is the body; output in $temp/out, status in $status
  "$@" >"$temp/out" 2>"$temp/err"
  status=$?
}

ask() { # ask PROGRAM FILE: runs it with a body and its signature
  good=$(sign "$2")
  run "$1" --signature "$good" <"$2"
}

answers() { # answers HTTP BODY: whether $temp/out is this CGI answer, byte for byte
  printf 'Status: %s\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n%s' \
    "$1" "${#2}" "$2" >"$temp/wanted"
  [ "$status" -eq 0 ] && cmp -s "$temp/wanted" "$temp/out"
}

http() { # http STATUS: whether $temp/out starts with it
  [ "$status" -eq 0 ] && [ "$(head -n 1 "$temp/out")" = "$(printf 'Status: %s\r' "$1")" ]
}

priced='{"success":true,"data":{"sku_code":"TSHIRTMM000000FFFFFFXLXX","unit_amount_cents":2900}}'
unknown='{"success":false,"error":{"code":"UNKNOWN_SKU","message":"no price for this SKU"}}'
body TSHIRTMM000000FFFFFFXLXX >"$temp/body"
body NOSUCHSKU >"$temp/unknown"
signature=$(sign "$temp/body")
minimal=$build/minimal

ask "$minimal" "$temp/body"
answers 200 "$priced"
result "a body on stdin with its signature is answered with a price"

ask "$minimal" "$temp/unknown"
answers 422 "$unknown"
result "an unknown SKU is refused with 422"

(
  length=$(wc -c <"$temp/body")
  export REQUEST_METHOD=POST PATH_INFO=/prices CONTENT_LENGTH="$length"
  export HTTP_X_COMMERCELAYER_SIGNATURE="$signature"
  (cat "$temp/body" && echo 'not part of the body') | "$minimal" >"$temp/out" 2>"$temp/err"
)
status=$?
answers 200 "$priced"
result "a CGI request is answered, and what follows its body is not read"

run "$minimal" <"$temp/body"
http 401
result "a request without signature gets 401"

other=$(sign "$temp/unknown")
run "$minimal" --signature "$other" <"$temp/body"
http 401
result "a signature of another body gets 401"

run "$minimal" --signature "$signature, $signature" <"$temp/body"
http 401
result "two signatures joined by a comma get 401"

run env REQUEST_METHOD=GET "$minimal" </dev/null
http 405
result "another method gets 405"

run env PATH_INFO=/other "$minimal" --signature "$signature" <"$temp/body"
http 404
result "another path gets 404"

head -c 100 "$temp/body" >"$temp/cut"
ask "$minimal" "$temp/cut"
http 400
result "a cut body gets 400"

head -c 1048577 /dev/zero >"$temp/large"
ask "$minimal" "$temp/large"
http 413
result "a body above 1 MiB gets 413"

(
  body TSHIRTMM000000FFFFFFXLXX | sed 's/"metadata":{}.*//'
  printf '"metadata":{"text":"'
  head -c 1040000 /dev/zero | tr '\0' x
  printf '"}},"relationships":{}}}'
) >"$temp/long"
ask "$minimal" "$temp/long"
answers 200 "$priced"
result "a body of nearly 1 MiB fits into the memory"

(
  body TSHIRTMM000000FFFFFFXLXX | sed 's/"relationships":{}}}//'
  printf '"relationships":{}},"included":['
  i=0
  while [ $i -lt 6000 ]; do
    printf '{"id":"%d","type":"skus","attributes":{"code":"%d"}},' $i $i
    i=$((i + 1))
  done
  printf '{"id":"last","type":"skus"}]}'
) >"$temp/many"
ask "$minimal" "$temp/many"
answers 200 "$priced"
result "a body with six thousand resources fits into the memory"

run env -u CLX_SECRET "$minimal" --signature "$signature" <"$temp/body"
[ "$status" -eq 1 ] && grep -q CLX_SECRET "$temp/err" && [ ! -s "$temp/out" ]
result "without a secret nothing is answered and the message names CLX_SECRET"

run "$minimal" --help
[ "$status" -eq 0 ] && grep -q '^usage:' "$temp/out"
result "help goes to stdout"

run "$minimal" --nonsense
[ "$status" -eq 2 ] && grep -q '^usage:' "$temp/err"
result "an unknown option is answered with the usage"

# link PROGRAM SOURCE: without heap
link() {
  # shellcheck disable=SC2086
  ${CC:-cc} -std=c11 ${CFLAGS:-} -I"$root/include" -o "$1" "$2" "$root/tests/examples/no_heap.c" \
    "$build/libclx.a" ${LDFLAGS:-} -lsodium \
    -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=posix_memalign 2>"$temp/err"
}

link "$temp/minimal" "$root/examples/minimal/minimal.c" && ask "$temp/minimal" "$temp/body" &&
  answers 200 "$priced"
result "an answer needs no heap"

[ -x "$temp/minimal" ] && ask "$temp/minimal" "$temp/cut" && http 400
result "a refusal needs no heap"

[ -x "$temp/minimal" ] && ask "$temp/minimal" "$temp/many" &&
  answers 200 "$priced"
result "a body with six thousand resources needs no heap"

echo '#include <clx.h>
int main(void) { return clx_arena_new(0) == 0; }' >"$temp/control.c"
link "$temp/control" "$temp/control.c" && run "$temp/control" && [ "$status" -eq 99 ]
result "a program of the same kind that asks for heap memory is found out"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
