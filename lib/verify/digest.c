/* SHA-256 without a secret, and a short hash: both name bytes, and prove nothing. */
#include "verify/verify.h"

#include <sodium.h>
#include <string.h>

void clx__digest_hex(const void *bytes, size_t len, char text[2 * CLX_MAC_LEN + 1])
{
  unsigned char digest[crypto_hash_sha256_BYTES];
  _Static_assert(sizeof digest == CLX_MAC_LEN, "SHA-256 has 32 bytes");
  crypto_hash_sha256(digest, bytes, len);
  sodium_bin2hex(text, 2 * sizeof digest + 1, digest, sizeof digest);
}

uint64_t clx__digest_short(const void *bytes, size_t len, const uint8_t key[CLX_MAC_LEN])
{
  unsigned char hash[crypto_shorthash_BYTES];
  uint64_t number;
  _Static_assert(sizeof hash == sizeof number, "a short hash is one number");
  _Static_assert(crypto_shorthash_KEYBYTES <= CLX_MAC_LEN, "a MAC is key enough");
  crypto_shorthash(hash, bytes, len, key);
  memcpy(&number, hash, sizeof number);
  return number;
}
