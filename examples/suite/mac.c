/* Signatures of a kind's secret, right ones and others. */
#include <string.h>

#include <sodium.h>

#include "engine.h"

void mac_sign(struct exchange *exchange)
{
  char text[CLX_SIGNATURE_LEN + 1];
  size_t got = 0;
  if (clx_sign(exchange->test->kind->keys, exchange->body.at, exchange->body.len, text) != CLX_OK ||
      sodium_base642bin(exchange->mac, MAC_LEN, text, CLX_SIGNATURE_LEN, NULL, &got, NULL,
                        sodium_base64_VARIANT_ORIGINAL) != 0)
    tool_die("a signature cannot be made");
  exchange_signature(exchange, text);
}

void mac_text(const struct exchange *exchange, int variant, char text[64])
{
  sodium_bin2base64(text, 64, exchange->mac, MAC_LEN, variant);
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

/* -------- what nobody may read -------- */

/* A shorter secret stands in many a text by chance. */
#define SECRET_MIN 8u

/* Where bytes hold others, NULs among them; NULL: nowhere. */
static char *mac_at(const struct buffer *text, const char *wanted, size_t len)
{
  for (size_t at = 0; len <= text->len && at <= text->len - len; at++) {
    char *begin = memchr(text->at + at, wanted[0], text->len - len + 1 - at);
    if (begin == NULL || memcmp(begin, wanted, len) == 0)
      return begin;
    at = (size_t)(begin - text->at);
  }
  return NULL;
}

const char *mac_find(const struct exchange *exchange, const struct buffer *text, char **at,
                     size_t *len)
{
  static const int variants[] = {sodium_base64_VARIANT_ORIGINAL_NO_PADDING,
                                 sodium_base64_VARIANT_URLSAFE_NO_PADDING};
  const struct kind *kind = exchange->test->kind;
  char shown[3][80];
  for (int i = 0; i < 2; i++)
    sodium_bin2base64(shown[i], sizeof shown[i], exchange->mac, MAC_LEN, variants[i]);
  sodium_bin2hex(shown[2], sizeof shown[2], exchange->mac, MAC_LEN);
  const struct {
    const char *text;
    size_t len;
    const char *what;
  } secrets[] = {
      {shown[0], strlen(shown[0]), "the right signature of the request"},
      {shown[1], strlen(shown[1]), "the right signature of the request"},
      {shown[2], strlen(shown[2]), "the right signature of the request, in hex"},
      {kind->secret.at, kind->secret.len, "the secret"},
  };
  for (size_t i = 0; i < sizeof secrets / sizeof secrets[0]; i++) {
    bool searched = text->at != NULL && secrets[i].len >= SECRET_MIN;
    char *found = searched ? mac_at(text, secrets[i].text, secrets[i].len) : NULL;
    if (found != NULL && at != NULL)
      *at = found;
    if (found != NULL && len != NULL)
      *len = secrets[i].len;
    if (found != NULL)
      return secrets[i].what;
  }
  return NULL;
}

void mac_mask(const struct exchange *exchange, struct buffer *text)
{
  char *at = NULL;
  size_t len = 0;
  while (mac_find(exchange, text, &at, &len) != NULL)
    memset(at, '*', len);
}
