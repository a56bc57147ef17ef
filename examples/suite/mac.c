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

void mac_text(const struct exchange *exchange, int variant, char text[64])
{
  unsigned char mac[MAC_LEN];
  mac_raw(exchange->test->kind->keys, exchange->body.at, exchange->body.len, mac);
  sodium_bin2base64(text, 64, mac, MAC_LEN, variant);
}

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

/* -------- what may not get into a report -------- */

/* Overwrites each place of a text with stars. */
static void mask_text(struct buffer *in, const char *text)
{
  size_t len = strlen(text);
  for (char *at = in->at; len > 0 && at != NULL && (at = strstr(at, text)) != NULL; at += len)
    memset(at, '*', len);
}

void mac_mask(const struct exchange *exchange, struct buffer *text)
{
  static const int variants[] = {sodium_base64_VARIANT_ORIGINAL_NO_PADDING,
                                 sodium_base64_VARIANT_URLSAFE_NO_PADDING};
  const struct kind *kind = exchange->test->kind;
  unsigned char mac[MAC_LEN];
  char shown[80];
  mac_raw(kind->keys, exchange->body.at, exchange->body.len, mac);
  for (int i = 0; i < 2; i++) {
    sodium_bin2base64(shown, sizeof shown, mac, MAC_LEN, variants[i]);
    mask_text(text, shown);
  }
  sodium_bin2hex(shown, sizeof shown, mac, MAC_LEN);
  mask_text(text, shown);
  mask_text(text, kind->secret.at);
}
