/* libsodium for the memory sanitizer, which sees nothing of what a library does that was compiled
 * without it: what goes in must have been written, and what comes out has been. Linked with --wrap,
 * so that each call of the library passes through here. */
#include <sodium.h>
#include <string.h>

#include <sanitizer/msan_interface.h>

typedef crypto_auth_hmacsha256_state hmac_state;
typedef crypto_hash_sha256_state sha_state;

#define WRAP(returns, name, parameters)                                                            \
  returns __real_##name parameters;                                                                \
  returns __wrap_##name parameters;                                                                \
  returns __wrap_##name parameters

static void read_of(const void *bytes, size_t len)
{
  if (len > 0)
    __msan_check_mem_is_initialized(bytes, len);
}

WRAP(int, crypto_auth_hmacsha256_init, (hmac_state * state, const uint8_t *key, size_t len))
{
  read_of(key, len);
  __msan_unpoison(state, sizeof *state);
  return __real_crypto_auth_hmacsha256_init(state, key, len);
}

WRAP(int, crypto_auth_hmacsha256_update,
     (hmac_state * state, const uint8_t *bytes, unsigned long long len))
{
  read_of(state, sizeof *state);
  read_of(bytes, (size_t)len);
  return __real_crypto_auth_hmacsha256_update(state, bytes, len);
}

WRAP(int, crypto_auth_hmacsha256_final, (hmac_state * state, uint8_t *mac))
{
  read_of(state, sizeof *state);
  __msan_unpoison(mac, crypto_auth_hmacsha256_BYTES);
  return __real_crypto_auth_hmacsha256_final(state, mac);
}

WRAP(int, crypto_hash_sha256_init, (sha_state * state))
{
  __msan_unpoison(state, sizeof *state);
  return __real_crypto_hash_sha256_init(state);
}

WRAP(int, crypto_hash_sha256_update,
     (sha_state * state, const uint8_t *bytes, unsigned long long len))
{
  read_of(bytes, (size_t)len);
  return __real_crypto_hash_sha256_update(state, bytes, len);
}

WRAP(int, crypto_hash_sha256_final, (sha_state * state, uint8_t *hash))
{
  __msan_unpoison(hash, crypto_hash_sha256_BYTES);
  return __real_crypto_hash_sha256_final(state, hash);
}

WRAP(int, crypto_hash_sha256, (uint8_t * hash, const uint8_t *bytes, unsigned long long len))
{
  read_of(bytes, (size_t)len);
  __msan_unpoison(hash, crypto_hash_sha256_BYTES);
  return __real_crypto_hash_sha256(hash, bytes, len);
}

WRAP(int, crypto_generichash,
     (uint8_t * hash, size_t size, const uint8_t *bytes, unsigned long long len, const uint8_t *key,
      size_t key_len))
{
  read_of(bytes, (size_t)len);
  read_of(key, key_len);
  __msan_unpoison(hash, size);
  return __real_crypto_generichash(hash, size, bytes, len, key, key_len);
}

WRAP(int, crypto_shorthash,
     (uint8_t * hash, const uint8_t *bytes, unsigned long long len, const uint8_t *key))
{
  read_of(bytes, (size_t)len);
  read_of(key, crypto_shorthash_KEYBYTES);
  __msan_unpoison(hash, crypto_shorthash_BYTES);
  return __real_crypto_shorthash(hash, bytes, len, key);
}

WRAP(int, sodium_base642bin,
     (uint8_t * bin, size_t size, const char *text, size_t len, const char *ignore, size_t *bin_len,
      const char **end, int variant))
{
  read_of(text, len);
  int status = __real_sodium_base642bin(bin, size, text, len, ignore, bin_len, end, variant);
  if (bin_len)
    __msan_unpoison(bin_len, sizeof *bin_len);
  if (end)
    __msan_unpoison(end, sizeof *end);
  if (status == 0) /* one that is refused may have been written in part: nobody may read it */
    __msan_unpoison(bin, bin_len ? *bin_len : size);
  return status;
}

WRAP(char *, sodium_bin2base64,
     (char *text, size_t size, const uint8_t *bin, size_t len, int variant))
{
  read_of(bin, len);
  __msan_unpoison(text, size);
  return __real_sodium_bin2base64(text, size, bin, len, variant);
}

WRAP(char *, sodium_bin2hex, (char *text, size_t size, const uint8_t *bin, size_t len))
{
  read_of(bin, len);
  __msan_unpoison(text, 2 * len + 1);
  return __real_sodium_bin2hex(text, size, bin, len);
}

WRAP(int, sodium_hex2bin,
     (uint8_t * bin, size_t size, const char *text, size_t len, const char *ignore, size_t *bin_len,
      const char **end))
{
  read_of(text, len);
  int status = __real_sodium_hex2bin(bin, size, text, len, ignore, bin_len, end);
  if (bin_len)
    __msan_unpoison(bin_len, sizeof *bin_len);
  if (end)
    __msan_unpoison(end, sizeof *end);
  if (status == 0)
    __msan_unpoison(bin, bin_len ? *bin_len : size);
  return status;
}

WRAP(int, sodium_memcmp, (const void *a, const void *b, size_t len))
{
  read_of(a, len);
  read_of(b, len);
  return __real_sodium_memcmp(a, b, len);
}

WRAP(void, sodium_memzero, (void *bytes, size_t len))
{
  __real_sodium_memzero(bytes, len);
  __msan_unpoison(bytes, len);
}
