/* What the files of libsodium in this build ask for of its others. */
#include <sodium.h>

/* Not left out by the compiler, since it is told that somebody reads the bytes. */
void sodium_memzero(void *const bytes, const size_t len)
{
  __builtin_memset(bytes, 0, len);
  __asm__ volatile("" : : "r"(bytes) : "memory");
}

/* 0 when equal, else -1. Takes the same time whatever byte differs. */
int sodium_memcmp(const void *const left, const void *const right, size_t len)
{
  const volatile unsigned char *a = left;
  const volatile unsigned char *b = right;
  unsigned char other = 0;
  for (size_t i = 0; i < len; i++)
    other |= a[i] ^ b[i];
  return (1 & ((other - 1) >> 8)) - 1;
}

/* It was called against its rules: the instance ends. */
void sodium_misuse(void)
{
  __builtin_trap();
}

/* The library hashes a body with this only when nobody verified it; here every body is verified. */
int crypto_generichash(unsigned char *out, size_t out_len, const unsigned char *in,
                       unsigned long long len, const unsigned char *key, size_t key_len)
{
  (void)out;
  (void)out_len;
  (void)in;
  (void)len;
  (void)key;
  (void)key_len;
  __builtin_trap();
}
