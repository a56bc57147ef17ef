#include "verify/verify.h"

#include <sodium.h>

_Static_assert(crypto_hash_sha256_BYTES == CLX_MAC_LEN, "SHA-256 has 32 bytes");

void clx__digest(const void *bytes, size_t len, uint8_t digest[CLX_MAC_LEN])
{
  crypto_hash_sha256(digest, bytes, len);
}

void clx__digest_hex(const void *bytes, size_t len, char text[2 * CLX_MAC_LEN + 1])
{
  uint8_t digest[CLX_MAC_LEN];
  clx__digest(bytes, len, digest);
  sodium_bin2hex(text, 2 * sizeof digest + 1, digest, sizeof digest);
}
