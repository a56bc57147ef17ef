/* Whether a signature is right for one form of the body or the secret. */
#include "verify/explain.h"

#include <string.h>

void clx__attempt_begin(struct clx__attempt *attempt, const struct clx__mismatch *about,
                        struct clx__octets secret)
{
  attempt->about = about;
  if (about->hasher)
    attempt->failed = clx__hasher_begin(about->hasher, about->which) != CLX_OK;
  else
    attempt->failed = crypto_auth_hmacsha256_init(&attempt->state, secret.at, secret.len);
}

void clx__attempt_put(void *ctx, const uint8_t *bytes, size_t len)
{
  struct clx__attempt *attempt = ctx;
  if (attempt->failed || len == 0)
    return;
  if (attempt->about->hasher)
    attempt->failed = clx__hasher_update(attempt->about->hasher, bytes, len) != CLX_OK;
  else
    attempt->failed = crypto_auth_hmacsha256_update(&attempt->state, bytes, len);
}

int clx__attempt_end(struct clx__attempt *attempt)
{
  const struct clx__mismatch *about = attempt->about;
  uint8_t mac[CLX_MAC_LEN];
  int found = CLX_EXPLAIN_NO_MAC;
  if (about->hasher)
    attempt->failed |= clx__hasher_final(about->hasher, mac) != CLX_OK;
  else if (!attempt->failed) /* otherwise the state may never have been written */
    attempt->failed = crypto_auth_hmacsha256_final(&attempt->state, mac);
  if (!attempt->failed)
    found = clx__mac_equal(mac, about->sent) ? CLX_EXPLAIN_GENUINE : CLX_EXPLAIN_UNKNOWN;
  sodium_memzero(&attempt->state, sizeof(attempt->state));
  sodium_memzero(mac, sizeof(mac));
  return found;
}

int clx__explain_try(const struct clx__mismatch *about, struct clx__octets secret,
                     struct clx__octets body, const char *tail)
{
  struct clx__attempt attempt;
  clx__attempt_begin(&attempt, about, secret);
  clx__attempt_put(&attempt, body.at, body.len);
  clx__attempt_put(&attempt, (const uint8_t *)tail, strlen(tail));
  return clx__attempt_end(&attempt);
}

static bool attempt_is_space(uint8_t c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct clx__octets clx__explain_trim(struct clx__octets bytes)
{
  while (bytes.len > 0 && attempt_is_space(bytes.at[bytes.len - 1]))
    bytes.len--;
  while (bytes.len > 0 && attempt_is_space(*bytes.at)) {
    bytes.at++;
    bytes.len--;
  }
  return bytes;
}
