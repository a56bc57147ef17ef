/* verify/explain.c - why a signature does not match, for a person who sets up an endpoint.
 *
 * Tries the usual mistakes on the signature, the body and the secret, one at a time. Nothing is
 * allocated and no body is copied: what a variant adds is hashed after the body. Whether the
 * secret has white space or is hex shows in the time this takes; its value does not. */
#include "verify/verify.h"

#include <sodium.h>
#include <string.h>

#define EXPLAIN_BLOCK 64 /* HMAC-SHA256 hashes a longer secret first, into 32 bytes */

struct explain_text {
  const uint8_t *at;
  size_t len;
};

/* What is being explained. */
struct explain_case {
  struct explain_text secret;
  struct explain_text body;
  uint8_t sent[CLX_MAC_LEN];
};

/* A secret put together from pieces: as it is up to a block, hashed when it is longer, as HMAC
 * itself does. So a secret of any length needs no memory. */
struct explain_secret {
  crypto_hash_sha256_state hash;
  uint8_t bytes[EXPLAIN_BLOCK];
  size_t len;
};

/* The sentences stand in the rows, so that the table has no pointers to relocate. */
static const struct {
  int found;
  char sentence[220];
} explain_sentences[] = {
    {CLX_EXPLAIN_GENUINE, "The signature is right."},
    {CLX_EXPLAIN_UNKNOWN,
     "The signature was made with another secret or for another body: compare the secret with "
     "the shared secret of the resource, and check the bytes as they came, not JSON that was "
     "parsed and written again."},
    {CLX_EXPLAIN_MISSING,
     "There is no signature: pass the value of the X-CommerceLayer-Signature header."},
    {CLX_EXPLAIN_DUPLICATE, "There are several signatures: pass the value of one header line."},
    {CLX_EXPLAIN_LENGTH,
     "The signature is not 44 characters long: pass the header's value alone, without quotes, "
     "line ends or the header's name."},
    {CLX_EXPLAIN_ALPHABET,
     "The signature is 44 characters long, but not padded base64 of the standard alphabet."},
    {CLX_EXPLAIN_NO_KEYS, "The secret is empty: configure the shared secret of the resource."},
    {CLX_EXPLAIN_HEX, "The signature is right, but written as hex: write it as base64."},
    {CLX_EXPLAIN_URL_SAFE,
     "The signature is right, but in url-safe base64 or without its padding: use the standard "
     "alphabet, with + and / and padding."},
    {CLX_EXPLAIN_BODY_TRIMMED,
     "The signature is right for the body without the white space at its ends: something added "
     "it after the body was signed."},
    {CLX_EXPLAIN_BODY_NEWLINE,
     "The signature is right for the body with a newline added: something took it off, or the "
     "signer signed one that it did not send."},
    {CLX_EXPLAIN_BODY_CRLF,
     "The signature is right for the body with CR LF added: something took it off, or the "
     "signer signed one that it did not send."},
    {CLX_EXPLAIN_BODY_BOM,
     "The signature is right for the body without its byte order mark: something added the mark "
     "after the body was signed."},
    {CLX_EXPLAIN_SECRET_SPACE,
     "The signature is right for the secret without the white space at its ends: trim it where "
     "it is read, often a file that ends in a newline."},
    {CLX_EXPLAIN_SECRET_NEWLINE,
     "The signature is right for the secret with a newline added: the signer read its secret "
     "from a file and kept the newline."},
    {CLX_EXPLAIN_SECRET_DECODED,
     "The signature is right for the secret decoded from hex: the signer has to use the "
     "characters of the secret as they are."},
    {CLX_EXPLAIN_NO_MAC, "The signature could not be computed: HMAC failed."},
};

/* The last sentence is the one for CLX_EXPLAIN_NO_MAC. */
static const char *explain_sentence(int found)
{
  size_t i;

  for (i = 0; i < sizeof(explain_sentences) / sizeof(explain_sentences[0]) - 1; i++)
    if (explain_sentences[i].found == found)
      break;
  return explain_sentences[i].sentence;
}

/* -------- trying one variant -------- */

/* CLX_EXPLAIN_GENUINE when the signature is the one of body and tail under this secret,
 * CLX_EXPLAIN_UNKNOWN when it is not, CLX_EXPLAIN_NO_MAC when hashing failed. */
static int explain_try(const struct explain_case *about, struct explain_text secret,
                       struct explain_text body, const char *tail)
{
  crypto_auth_hmacsha256_state state;
  uint8_t mac[CLX_MAC_LEN];
  int found = CLX_EXPLAIN_NO_MAC;

  if (crypto_auth_hmacsha256_init(&state, secret.at, secret.len) == 0 &&
      (body.len == 0 || crypto_auth_hmacsha256_update(&state, body.at, body.len) == 0) &&
      crypto_auth_hmacsha256_update(&state, (const uint8_t *)tail, strlen(tail)) == 0 &&
      crypto_auth_hmacsha256_final(&state, mac) == 0)
    found = clx__mac_equal(mac, about->sent) ? CLX_EXPLAIN_GENUINE : CLX_EXPLAIN_UNKNOWN;
  sodium_memzero(&state, sizeof(state));
  sodium_memzero(mac, sizeof(mac));
  return found;
}

static bool explain_is_space(uint8_t c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static struct explain_text explain_trimmed(struct explain_text text)
{
  while (text.len > 0 && explain_is_space(text.at[text.len - 1]))
    text.len--;
  while (text.len > 0 && explain_is_space(*text.at)) {
    text.at++;
    text.len--;
  }
  return text;
}

/* -------- variants of the body -------- */

static int explain_body_trimmed(const struct explain_case *about)
{
  struct explain_text body = explain_trimmed(about->body);

  if (body.len == about->body.len)
    return CLX_EXPLAIN_UNKNOWN;
  return explain_try(about, about->secret, body, "");
}

static int explain_body_newline(const struct explain_case *about)
{
  return explain_try(about, about->secret, about->body, "\n");
}

static int explain_body_crlf(const struct explain_case *about)
{
  return explain_try(about, about->secret, about->body, "\r\n");
}

static int explain_body_bom(const struct explain_case *about)
{
  struct explain_text body = about->body;

  if (body.len < 3 || memcmp(body.at, "\xEF\xBB\xBF", 3) != 0)
    return CLX_EXPLAIN_UNKNOWN;
  body.at += 3;
  body.len -= 3;
  return explain_try(about, about->secret, body, "");
}

/* -------- variants of the secret -------- */

static int explain_secret_space(const struct explain_case *about)
{
  struct explain_text secret = explain_trimmed(about->secret);

  if (secret.len == 0 || secret.len == about->secret.len)
    return CLX_EXPLAIN_UNKNOWN;
  return explain_try(about, secret, about->body, "");
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
static int explain_secret_try(const struct explain_case *about, struct explain_secret *secret)
{
  struct explain_text text = {secret->bytes, secret->len};
  int found;

  if (text.len > EXPLAIN_BLOCK) {
    crypto_hash_sha256_final(&secret->hash, secret->bytes);
    text.len = crypto_hash_sha256_BYTES;
  }
  found = explain_try(about, text, about->body, "");
  sodium_memzero(secret, sizeof(*secret));
  return found;
}

static int explain_secret_newline(const struct explain_case *about)
{
  struct explain_secret secret = {.len = 0};

  explain_secret_add(&secret, about->secret.at, about->secret.len);
  explain_secret_add(&secret, (const uint8_t *)"\n", 1);
  return explain_secret_try(about, &secret);
}

static int explain_secret_decoded(const struct explain_case *about)
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

/* -------- what it may be -------- */

/* The mistakes with a signature that is well formed, in the order in which they are tried. */
static int explain_mistake(const struct explain_case *about)
{
  static const struct {
    int found;
    int (*run)(const struct explain_case *about);
  } variants[] = {
      {CLX_EXPLAIN_BODY_TRIMMED, explain_body_trimmed},
      {CLX_EXPLAIN_BODY_NEWLINE, explain_body_newline},
      {CLX_EXPLAIN_BODY_CRLF, explain_body_crlf},
      {CLX_EXPLAIN_BODY_BOM, explain_body_bom},
      {CLX_EXPLAIN_SECRET_SPACE, explain_secret_space},
      {CLX_EXPLAIN_SECRET_NEWLINE, explain_secret_newline},
      {CLX_EXPLAIN_SECRET_DECODED, explain_secret_decoded},
  };
  int found = explain_try(about, about->secret, about->body, "");
  size_t i;

  for (i = 0; found == CLX_EXPLAIN_UNKNOWN && i < sizeof(variants) / sizeof(variants[0]); i++) {
    found = variants[i].run(about);
    if (found == CLX_EXPLAIN_GENUINE)
      return variants[i].found;
  }
  return found;
}

static bool explain_is_hex(const char *value, size_t len, uint8_t mac[CLX_MAC_LEN])
{
  return len == 2 * (size_t)CLX_MAC_LEN &&
         sodium_hex2bin(mac, CLX_MAC_LEN, value, len, NULL, NULL, NULL) == 0;
}

static bool explain_is_base64(const char *value, size_t len, uint8_t mac[CLX_MAC_LEN])
{
  static const int variants[] = {
      sodium_base64_VARIANT_URLSAFE,
      sodium_base64_VARIANT_URLSAFE_NO_PADDING,
      sodium_base64_VARIANT_ORIGINAL_NO_PADDING,
  };
  size_t i;

  for (i = 0; i < sizeof(variants) / sizeof(variants[0]); i++)
    if (clx__mac_decode(value, len, variants[i], mac))
      return true;
  return false;
}

/* A signature of another form: a mistake when it is right, otherwise what its form lacks. */
static int explain_form(struct explain_case *about, const char *value, size_t len)
{
  int form = CLX_EXPLAIN_UNKNOWN;
  int found = CLX_EXPLAIN_UNKNOWN;

  if (explain_is_hex(value, len, about->sent))
    form = CLX_EXPLAIN_HEX;
  else if (explain_is_base64(value, len, about->sent))
    form = CLX_EXPLAIN_URL_SAFE;
  if (form != CLX_EXPLAIN_UNKNOWN)
    found = explain_try(about, about->secret, about->body, "");
  if (found == CLX_EXPLAIN_GENUINE)
    return form;
  if (found == CLX_EXPLAIN_NO_MAC)
    return found;
  return len == CLX_SIGNATURE_LEN ? CLX_EXPLAIN_ALPHABET : CLX_EXPLAIN_LENGTH;
}

static int explain_find(struct explain_case *about, const char *value, size_t len)
{
  if (about->secret.len == 0)
    return CLX_EXPLAIN_NO_KEYS;
  clx__signature_trim(&value, &len);
  switch (clx__signature_parse(value, len, about->sent)) {
  case CLX_OK:
    return explain_mistake(about);
  case CLX_SIGNATURE_MISSING:
    return CLX_EXPLAIN_MISSING;
  case CLX_SIGNATURE_DUPLICATE:
    return CLX_EXPLAIN_DUPLICATE;
  default:
    return explain_form(about, value, len);
  }
}

int clx_verify_explain(const void *secret, size_t secret_len, const char *signature,
                       size_t signature_len, const void *body, size_t len, const char **sentence)
{
  struct explain_case about = {
      .secret = {secret, secret ? secret_len : 0},
      .body = {body, body ? len : 0},
  };
  int found = explain_find(&about, signature, signature_len);

  if (sentence)
    *sentence = explain_sentence(found);
  return found;
}

#undef EXPLAIN_BLOCK
