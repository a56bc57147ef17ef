/* The header's value, and a whole body against it. */
#include "verify/verify.h"

#include <sodium.h>
#include <string.h>

_Static_assert(CLX_MAC_LEN == crypto_auth_hmacsha256_BYTES, "a MAC of libsodium");
_Static_assert(CLX_SIGNATURE_LEN + 1 ==
                   sodium_base64_ENCODED_LEN(CLX_MAC_LEN, sodium_base64_VARIANT_ORIGINAL),
               "the text of a MAC, with its NUL");

void clx__signature_trim(const char **value, size_t *len)
{
  const char *at = *value;
  size_t left = at ? *len : 0;
  while (left > 0 && (at[left - 1] == ' ' || at[left - 1] == '\t'))
    left--;
  while (left > 0 && (*at == ' ' || *at == '\t')) {
    at++;
    left--;
  }
  *value = at;
  *len = left;
}

/* The reader of libsodium 1.0.18 takes each byte above 127 for a slash, and can report 32 bytes
 * for a text that it refuses. So what was read is written again, and has to be what was sent. */
bool clx__mac_decode(const char *value, size_t len, int variant, uint8_t mac[CLX_MAC_LEN])
{
  char again[CLX_SIGNATURE_LEN + 1];
  size_t decoded = 0;
  if (sodium_base642bin(mac, CLX_MAC_LEN, value, len, NULL, &decoded, NULL, variant) != 0 ||
      decoded != CLX_MAC_LEN)
    return false;
  (void)sodium_bin2base64(again, sizeof(again), mac, CLX_MAC_LEN, variant);
  return strlen(again) == len && memcmp(again, value, len) == 0;
}

int clx__signature_parse(const char *value, size_t len, uint8_t mac[CLX_MAC_LEN])
{
  int status = CLX_OK;
  clx__signature_trim(&value, &len);
  if (len == 0)
    status = CLX_SIGNATURE_MISSING;
  else if (memchr(value, ',', len))
    status = CLX_SIGNATURE_DUPLICATE;
  else if (len != CLX_SIGNATURE_LEN)
    status = CLX_SIGNATURE_LENGTH;
  else if (!clx__mac_decode(value, len, sodium_base64_VARIANT_ORIGINAL, mac))
    status = CLX_SIGNATURE_MALFORMED;
  if (status != CLX_OK)
    sodium_memzero(mac, CLX_MAC_LEN);
  return status;
}

int clx_verify(const clx_keys *keys, const char *signature, size_t signature_len, const void *body,
               size_t len, uint32_t *matched)
{
  struct clx__hasher hasher = {0};
  uint8_t sent[CLX_MAC_LEN];
  if (clx_keys_count(keys) == 0)
    return CLX_NO_KEYS;
  int status = clx__signature_parse(signature, signature_len, sent);
  if (status == CLX_OK)
    status = clx__hasher_init(&hasher, keys);
  if (status == CLX_OK) {
    (void)clx__hasher_begin(&hasher, 0);
    (void)clx__hasher_update(&hasher, body, len);
    status = clx__hasher_verify(&hasher, sent, body, len, matched);
  }
  clx__hasher_free(&hasher);
  return status;
}

int clx_sign(const clx_keys *keys, const void *body, size_t len,
             char signature[CLX_SIGNATURE_LEN + 1])
{
  if (!signature)
    return CLX_BAD_ARGUMENT;
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];
  int status = clx__hasher_init(&hasher, keys);

  sodium_memzero(signature, CLX_SIGNATURE_LEN + 1);
  if (status == CLX_OK) {
    (void)clx__hasher_begin(&hasher, 0);
    (void)clx__hasher_update(&hasher, body, len);
    status = clx__hasher_final(&hasher, mac);
  }
  if (status == CLX_OK)
    (void)sodium_bin2base64(signature, CLX_SIGNATURE_LEN + 1, mac, sizeof(mac),
                            sodium_base64_VARIANT_ORIGINAL);
  sodium_memzero(mac, sizeof(mac));
  clx__hasher_free(&hasher);
  return status;
}
