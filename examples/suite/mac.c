/* Signatures of a kind's secret, right ones and others. */
#include <string.h>

#include <sodium.h>

#include "engine.h"

void mac_raw(const clx_keys *keys, const char *body, size_t len, unsigned char mac[MAC_LEN])
{
  char text[CLX_SIGNATURE_LEN + 1];
  size_t got = 0;
  if (clx_sign(keys, body, len, text) != CLX_OK ||
      sodium_base642bin(mac, MAC_LEN, text, CLX_SIGNATURE_LEN, NULL, &got, NULL,
                        sodium_base64_VARIANT_ORIGINAL) != 0)
    tool_die("a signature cannot be made");
}

/* The right signature of an exchange, as text of a variant of base64. */
void mac_text(const struct exchange *exchange, int variant, char text[64])
{
  unsigned char mac[MAC_LEN];
  mac_raw(exchange->test->kind->keys, exchange->body.at, exchange->body.len, mac);
  sodium_bin2base64(text, 64, mac, MAC_LEN, variant);
}

/* Signs with a secret of the suite's own making. */
void mac_sign_with(struct exchange *exchange, const char *secret, size_t len)
{
  char text[CLX_SIGNATURE_LEN + 1];
  clx_keys *keys = clx_keys_new(NULL);
  if (keys == NULL || clx_keys_add(keys, secret, len) != CLX_OK ||
      clx_sign(keys, exchange->body.at, exchange->body.len, text) != CLX_OK)
    tool_die("a signature cannot be made");
  clx_keys_free(keys);
  exchange_signature(exchange, text);
}
