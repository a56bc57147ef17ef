/* The default provider: HMAC-SHA256 of libsodium.
 *
 * A key is a state after init, with the inner and the outer hash begun from the secret; a
 * message starts from a copy of it. The one-call functions of libsodium are not used: they take
 * secrets of exactly 32 bytes. */
#include "verify/verify.h"

#include <sodium.h>

#include "base/allocator.h"

typedef crypto_auth_hmacsha256_state sodium_mac_state;

static void sodium_mac_wipe(const clx_allocator *allocator, void *state)
{
  sodium_memzero(state, sizeof(sodium_mac_state));
  clx__free(allocator, state, sizeof(sodium_mac_state));
}

static int sodium_mac_key_new(void *ctx, const clx_allocator *allocator, const void *secret,
                              size_t len, void **key)
{
  sodium_mac_state *state = clx__allocate(allocator, sizeof(*state));
  (void)ctx;
  if (!state)
    return CLX_NO_MEMORY;
  if (crypto_auth_hmacsha256_init(state, secret, len) != 0) {
    sodium_mac_wipe(allocator, state);
    return CLX_MAC_FAILED;
  }
  *key = state;
  return 1;
}

static void sodium_mac_key_free(void *ctx, const clx_allocator *allocator, void *key)
{
  (void)ctx;
  sodium_mac_wipe(allocator, key);
}

static int sodium_mac_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  (void)ctx;
  *state = clx__allocate(allocator, sizeof(sodium_mac_state));
  return *state ? 1 : CLX_NO_MEMORY;
}

static void sodium_mac_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  (void)ctx;
  sodium_mac_wipe(allocator, state);
}

static int sodium_mac_begin(void *ctx, const void *key, void *state)
{
  (void)ctx;
  *(sodium_mac_state *)state = *(const sodium_mac_state *)key;
  return 1;
}

static int sodium_mac_update(void *ctx, void *state, const void *bytes, size_t len)
{
  (void)ctx;
  return crypto_auth_hmacsha256_update(state, bytes, len) == 0;
}

static int sodium_mac_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  int done = crypto_auth_hmacsha256_final(state, mac) == 0;
  (void)ctx;
  (void)key;
  sodium_memzero(state, sizeof(sodium_mac_state));
  return done;
}

const clx_mac *clx_sodium_mac(void)
{
  static const clx_mac mac = {
      sizeof(clx_mac),      NULL,
      sodium_mac_key_new,   sodium_mac_key_free,
      sodium_mac_state_new, sodium_mac_state_free,
      sodium_mac_begin,     sodium_mac_update,
      sodium_mac_final,
  };
  return &mac;
}
