#!/bin/sh
# The library in one file: two commands make a program of it, with and without cJSON; nothing else
# of the tree is needed, and it compiles without a warning. Usage: embed_test.sh CC
set -eu
cc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MAKEFLAGS=

make --no-print-directory -s embed >"$work/log"
cp -r build/embed "$work/clx"
cat >"$work/app.c" <<'C'
#include <clx.h>
#include <stdio.h>
#ifndef CLX_NO_CJSON
#include <clx/cjson.h>
#endif
int main(void)
{
  clx_keys *keys = clx_keys_new(NULL);
  char signature[CLX_SIGNATURE_LEN + 1];
#ifndef CLX_NO_CJSON
  cJSON *tree = NULL;
  if (clx_cjson_from_text("{}", 2, &tree) != CLX_OK)
    return 2;
  cJSON_Delete(tree);
#endif
  if (clx_keys_add(keys, "secret", 6) != CLX_OK || clx_sign(keys, "{}", 2, signature) != CLX_OK)
    return 1;
  puts(signature);
  clx_keys_free(keys);
  return 0;
}
C
cd "$work"
for flags in "-lcjson" "-DCLX_NO_CJSON"; do
  # shellcheck disable=SC2086
  "$cc" -Wall -Wextra -Werror -Iclx app.c clx/clx.c -lsodium $flags -o app
  [ "$(./app)" = "dzJZAsrKgS3CWXM6rNBGtzgXNyx3e42VtAJkdHRRbhM=" ] ||
    { echo "the program is wrong"; exit 1; }
done
echo "clx.c compiles alone"
