#include "verify/verify.h"

#include <sodium.h>

void clx__digest_hex(const void *bytes, size_t len, char text[2 * CLX_MAC_LEN + 1])
{
  unsigned char digest[crypto_hash_sha256_BYTES];
  _Static_assert(sizeof digest == CLX_MAC_LEN, "SHA-256 has 32 bytes");
  crypto_hash_sha256(digest, bytes, len);
  sodium_bin2hex(text, 2 * sizeof digest + 1, digest, sizeof digest);
}
