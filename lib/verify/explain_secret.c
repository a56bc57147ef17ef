/* Other forms of the secret for which the signature may be right. */
#include "verify/explain.h"

#include <string.h>

#define EXPLAIN_BLOCK 64 /* HMAC-SHA256 hashes a longer secret first, into 32 bytes */

/* Longer secrets are not taken out of what they are written in: Commerce Layer's have 32
 * letters. */
#define EXPLAIN_LONGEST 1024

/* A secret put together from pieces: as it is up to a block, hashed when it is longer, as HMAC
 * itself does. So a secret of any length needs no memory. */
struct explain_secret {
  crypto_hash_sha256_state hash;
  uint8_t bytes[EXPLAIN_BLOCK];
  size_t len;
};

/* -------- secrets of any length -------- */

static int explain_secret_space(const struct clx__mismatch *about)
{
  struct clx__octets secret = clx__explain_trim(about->secret);
  if (secret.len == 0 || secret.len == about->secret.len)
    return CLX_EXPLAIN_UNKNOWN;
  return clx__explain_try(about, secret, about->body, "");
}

static void explain_secret_add(struct explain_secret *secret, const uint8_t *bytes, size_t len)
{
  if (secret->len == 0)
    crypto_hash_sha256_init(&secret->hash);
  crypto_hash_sha256_update(&secret->hash, bytes, len);
  if (len <= EXPLAIN_BLOCK && secret->len <= EXPLAIN_BLOCK - len)
    memcpy(secret->bytes + secret->len, bytes, len);
  secret->len += len;
}

/* Tries the secret that was put together, and wipes it. */
static int explain_secret_try(const struct clx__mismatch *about, struct explain_secret *secret)
{
  struct clx__octets text = {secret->bytes, secret->len};
  if (text.len > EXPLAIN_BLOCK) {
    crypto_hash_sha256_final(&secret->hash, secret->bytes);
    text.len = crypto_hash_sha256_BYTES;
  }
  int found = clx__explain_try(about, text, about->body, "");
  sodium_memzero(secret, sizeof(*secret));
  return found;
}

static int explain_secret_newline(const struct clx__mismatch *about)
{
  struct explain_secret secret = {.len = 0};
  explain_secret_add(&secret, about->secret.at, about->secret.len);
  explain_secret_add(&secret, (const uint8_t *)"\n", 1);
  return explain_secret_try(about, &secret);
}

static int explain_secret_decoded(const struct clx__mismatch *about)
{
  struct explain_secret secret = {.len = 0};
  const char *digits = (const char *)about->secret.at;
  uint8_t byte = 0;
  size_t i;
  for (i = 0; i + 2 <= about->secret.len; i += 2) {
    if (sodium_hex2bin(&byte, 1, digits + i, 2, NULL, NULL, NULL) != 0)
      break;
    explain_secret_add(&secret, &byte, 1);
  }
  sodium_memzero(&byte, sizeof(byte));
  if (i == about->secret.len)
    return explain_secret_try(about, &secret);
  sodium_memzero(&secret, sizeof(secret));
  return CLX_EXPLAIN_UNKNOWN;
}

/* -------- what a secret is written in -------- */

/* Reads UTF-16 whose characters are all ASCII, with or without a byte order mark. */
static bool explain_secret_utf16(struct clx__octets *secret, uint8_t *bytes)
{
  bool marked = secret->len >= 2 && secret->at[0] + secret->at[1] == 0xff + 0xfe; /* either way */
  size_t at = marked ? 2 : 0;
  size_t letter; /* which of two bytes */
  size_t len = 0;
  if (secret->len % 2 != 0 || secret->len <= at)
    return false;
  letter = secret->at[at] == 0 ? 1 : 0;
  for (; at < secret->len; at += 2) {
    if (secret->at[at + letter] == 0 || secret->at[at + 1 - letter] != 0)
      return false;
    bytes[len++] = secret->at[at + letter];
  }
  secret->at = bytes;
  secret->len = len;
  return true;
}

static bool explain_secret_bom(struct clx__octets *secret, uint8_t *bytes)
{
  (void)bytes;
  if (secret->len <= 3 || memcmp(secret->at, "\xEF\xBB\xBF", 3) != 0)
    return false;
  secret->at += 3;
  secret->len -= 3;
  return true;
}

static bool explain_secret_is_name(uint8_t c)
{
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/* "NAME=", also "export NAME=", and with white space around the "=". */
static bool explain_secret_name(struct clx__octets *secret, uint8_t *bytes)
{
  struct clx__octets rest = clx__explain_trim(*secret);
  size_t at = 0;
  (void)bytes;
  if (rest.len > 7 && memcmp(rest.at, "export ", 7) == 0)
    at = 7;
  while (at < rest.len && (explain_secret_is_name(rest.at[at]) || rest.at[at] == ' '))
    at++;
  if (at == 0 || at >= rest.len || rest.at[at] != '=')
    return false;
  rest.at += at + 1;
  rest.len -= at + 1;
  rest = clx__explain_trim(rest);
  if (rest.len == 0)
    return false;
  *secret = rest;
  return true;
}

static bool explain_secret_quotes(struct clx__octets *secret, uint8_t *bytes)
{
  struct clx__octets rest = clx__explain_trim(*secret);
  (void)bytes;
  if (rest.len < 3 || (*rest.at != '"' && *rest.at != '\'' && *rest.at != '`') ||
      rest.at[rest.len - 1] != *rest.at)
    return false;
  secret->at = rest.at + 1;
  secret->len = rest.len - 2;
  return true;
}

static void explain_secret_keep(void *ctx, const uint8_t *bytes, size_t len)
{
  struct clx__octets *kept = ctx;
  memcpy((uint8_t *)kept->at + kept->len, bytes, len);
  kept->len += len;
}

/* What was encoded may end in a newline, as `echo` writes it. */
static bool explain_secret_base64(struct clx__octets *secret, uint8_t *bytes)
{
  struct clx__octets kept = {bytes, 0};
  struct clx__form form = {.put = explain_secret_keep, .ctx = &kept, .len = 0};
  bool decoded = clx__form_base64(&form, clx__explain_trim(*secret));
  sodium_memzero(form.bytes, sizeof(form.bytes));
  kept = clx__explain_trim(kept);
  if (!decoded || kept.len == 0)
    return false;
  *secret = kept;
  return true;
}

/* Takes one thing after the other off, and tries what is left each time. Where one was taken off
 * that was not wrong, the next ones still are. */
static int explain_secret_unwrap(const struct clx__mismatch *about, uint8_t wide[EXPLAIN_LONGEST],
                                 uint8_t bytes[EXPLAIN_LONGEST])
{
  const struct {
    int found;
    bool (*take)(struct clx__octets *secret, uint8_t *bytes);
    uint8_t *room;
  } steps[] = {
      {CLX_EXPLAIN_SECRET_UTF16, explain_secret_utf16, wide},
      {CLX_EXPLAIN_SECRET_BOM, explain_secret_bom, NULL},
      {CLX_EXPLAIN_SECRET_NAME, explain_secret_name, NULL},
      {CLX_EXPLAIN_SECRET_QUOTES, explain_secret_quotes, NULL},
      {CLX_EXPLAIN_SECRET_BASE64, explain_secret_base64, bytes},
  };
  struct clx__octets secret = about->secret;

  for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
    int found = CLX_EXPLAIN_UNKNOWN;
    if (steps[i].take(&secret, steps[i].room))
      found = clx__explain_try(about, clx__explain_trim(secret), about->body, "");
    if (found == CLX_EXPLAIN_GENUINE)
      return steps[i].found;
    if (found != CLX_EXPLAIN_UNKNOWN)
      return found;
  }
  return CLX_EXPLAIN_UNKNOWN;
}

static int explain_secret_written(const struct clx__mismatch *about)
{
  uint8_t wide[EXPLAIN_LONGEST];
  uint8_t bytes[EXPLAIN_LONGEST];
  if (about->secret.len > EXPLAIN_LONGEST)
    return CLX_EXPLAIN_UNKNOWN;
  int found = explain_secret_unwrap(about, wide, bytes);
  sodium_memzero(wide, sizeof(wide));
  sodium_memzero(bytes, sizeof(bytes));
  return found;
}

int clx__explain_secret(const struct clx__mismatch *about)
{
  static const struct {
    int found;
    int (*run)(const struct clx__mismatch *about);
  } variants[] = {
      {CLX_EXPLAIN_SECRET_SPACE, explain_secret_space},
      {CLX_EXPLAIN_SECRET_NEWLINE, explain_secret_newline},
      {CLX_EXPLAIN_SECRET_DECODED, explain_secret_decoded},
  };
  int found = CLX_EXPLAIN_UNKNOWN;

  for (size_t i = 0; found == CLX_EXPLAIN_UNKNOWN && i < sizeof(variants) / sizeof(variants[0]);
       i++) {
    found = variants[i].run(about);
    if (found == CLX_EXPLAIN_GENUINE)
      return variants[i].found;
  }
  return found == CLX_EXPLAIN_UNKNOWN ? explain_secret_written(about) : found;
}

#undef EXPLAIN_BLOCK
#undef EXPLAIN_LONGEST
