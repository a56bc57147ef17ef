/* Why a signature does not match, for a person who sets up an endpoint.
 *
 * Tries the common mistakes with the signature, the body and the secret, one at a time. What the
 * secret is written as (with white space, in quotes, as hex) shows in the time this takes; its
 * value does not.
 */
#include "verify/explain.h"

#include <string.h>

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
    {CLX_EXPLAIN_BODY_BASE64,
     "The signature is right for the body decoded from base64: decode it first, or have the "
     "server or gateway in front pass it on as it came."},
    {CLX_EXPLAIN_BODY_EVENT,
     "The signature is right for the \"body\" of this event: verify that text, decoded from "
     "base64 when isBase64Encoded is true, not the whole event."},
    {CLX_EXPLAIN_BODY_STRING,
     "The signature is right for the text of this JSON string: something wrote the body as a "
     "string; verify the body as it came."},
    {CLX_EXPLAIN_BODY_SPACED,
     "The signature is right for the body without the white space between its tokens: something "
     "parsed it and wrote it again; verify the bytes as they came."},
    {CLX_EXPLAIN_BODY_REWRITTEN,
     "The signature is right for this JSON as Ruby writes it, with 10.0 for 10 or \\u0026 for &: "
     "something parsed the body and wrote it again; verify the bytes as they came."},
    {CLX_EXPLAIN_SECRET_SPACE,
     "The signature is right for the secret without the white space at its ends: trim it where "
     "it is read, often a file that ends in a newline."},
    {CLX_EXPLAIN_SECRET_NEWLINE,
     "The signature is right for the secret with a newline added: the signer read its secret "
     "from a file and kept the newline."},
    {CLX_EXPLAIN_SECRET_DECODED,
     "The signature is right for the secret decoded from hex: the signer has to use the "
     "characters of the secret as they are."},
    {CLX_EXPLAIN_SECRET_BOM,
     "The signature is right for the secret without its byte order mark: save the file that it "
     "is read from without one."},
    {CLX_EXPLAIN_SECRET_UTF16,
     "The signature is right for the secret read as UTF-16: save the file that it is read from "
     "as UTF-8."},
    {CLX_EXPLAIN_SECRET_NAME,
     "The signature is right for what stands after the = in the secret: pass the value of the "
     "line alone, without its NAME=."},
    {CLX_EXPLAIN_SECRET_QUOTES,
     "The signature is right for what stands between the quotes in the secret: take them off."},
    {CLX_EXPLAIN_SECRET_BASE64,
     "The signature is right for the secret decoded from base64: it was encoded where it is "
     "stored, as Kubernetes does; decode it."},
    {CLX_EXPLAIN_EMPTY,
     "The body is empty: something read it before, or it was not passed on. Verify the bytes as "
     "they came, before a body parser."},
    {CLX_EXPLAIN_LOOKS_GZIP,
     "The body looks like gzip, and is right for no signature made before it was compressed: have "
     "the server in front pass it on as it came, or decompress it."},
    {CLX_EXPLAIN_LOOKS_BASE64,
     "The body looks like JSON in base64, and the secret or the text in it is another one: decode "
     "it first, and compare the secret."},
    {CLX_EXPLAIN_LOOKS_EVENT,
     "The body looks like the event of a serverless function: verify the text of its \"body\", "
     "decoded from base64 when isBase64Encoded is true, and compare the secret."},
    {CLX_EXPLAIN_LOOKS_REWRITTEN,
     "The body looks like JSON that was parsed and written again, which Commerce Layer does not "
     "send so: verify the bytes as they came, and compare the secret."},
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

/* -------- what it may be -------- */

/* What is wrong although the signature is well formed. */
static int explain_mistake(const struct clx__mismatch *about)
{
  int found = clx__explain_try(about, about->secret, about->body, "");
  if (found == CLX_EXPLAIN_UNKNOWN)
    found = clx__explain_body(about);
  if (found == CLX_EXPLAIN_UNKNOWN)
    found = clx__explain_secret(about);
  return found == CLX_EXPLAIN_UNKNOWN ? clx__explain_looks(about) : found;
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
  for (size_t i = 0; i < sizeof(variants) / sizeof(variants[0]); i++)
    if (clx__mac_decode(value, len, variants[i], mac))
      return true;
  return false;
}

/* A signature of another form: a mistake when it is right, otherwise what its form lacks. */
static int explain_form(struct clx__mismatch *about, const char *value, size_t len)
{
  int form = CLX_EXPLAIN_UNKNOWN;
  int found = CLX_EXPLAIN_UNKNOWN;
  if (explain_is_hex(value, len, about->sent))
    form = CLX_EXPLAIN_HEX;
  else if (explain_is_base64(value, len, about->sent))
    form = CLX_EXPLAIN_URL_SAFE;
  if (form != CLX_EXPLAIN_UNKNOWN)
    found = clx__explain_try(about, about->secret, about->body, "");
  if (found == CLX_EXPLAIN_GENUINE)
    return form;
  if (found == CLX_EXPLAIN_NO_MAC)
    return found;
  return len == CLX_SIGNATURE_LEN ? CLX_EXPLAIN_ALPHABET : CLX_EXPLAIN_LENGTH;
}

static int explain_find(struct clx__mismatch *about, const char *value, size_t len)
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
  struct clx__mismatch about = {
      .secret = {secret, secret ? secret_len : 0},
      .body = {body, body ? len : 0},
  };
  int found = explain_find(&about, signature, signature_len);

  if (sentence)
    *sentence = explain_sentence(found);
  return found;
}

const char *clx__hasher_explain(struct clx__hasher *hasher, const uint8_t sent[CLX_MAC_LEN],
                                const void *body, size_t len)
{
  struct clx__mismatch about = {.hasher = hasher, .body = {body, len}};
  int found = CLX_EXPLAIN_UNKNOWN;

  memcpy(about.sent, sent, sizeof(about.sent));
  for (; found == CLX_EXPLAIN_UNKNOWN && about.which < hasher->keys->count; about.which++)
    found = clx__explain_body(&about);
  if (found == CLX_EXPLAIN_UNKNOWN)
    found = clx__explain_looks(&about);
  return explain_sentence(found);
}
