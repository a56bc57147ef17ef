/* verify_ct.c - time does not depend on secrets.
 *
 * Marks secrets as undefined memory, so that valgrind reports each branch and each address that
 * depends on them or on a MAC made of them. The verdict of a compare is public: the linker
 * option --wrap=sodium_memcmp puts the function below in its place, which marks the verdict,
 * and nothing else, as defined.
 *
 * clang needs -gdwarf-4 for older valgrinds.
 *
 *   cc ... -Wl,--wrap=sodium_memcmp ... -lsodium
 *   valgrind -q verify_ct           0: no branch on a secret
 *   valgrind -q verify_ct control   0: a branch on a secret was noticed, reports are expected
 *
 * Ends with 77 where valgrind or its header is missing. */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include <clx/verify.h>

#include "verify/verify.h"

#if defined(__has_include)
#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>
#define CT_POSSIBLE 1
#endif
#endif

#ifndef CT_POSSIBLE

int main(void)
{
  fputs("verify_ct: compiled without valgrind/memcheck.h\n", stderr);
  return 77;
}

#else

int __real_sodium_memcmp(const void *a, const void *b, size_t len);
int __wrap_sodium_memcmp(const void *a, const void *b, size_t len);

static size_t ct_compares; /* of which one side was computed from a secret */

/* True when valgrind takes every bit for undefined. */
static bool ct_is_secret(const void *bytes, size_t len)
{
  unsigned char bits[CLX_MAC_LEN];
  size_t i;

  if (len != sizeof(bits) || VALGRIND_GET_VBITS(bytes, bits, sizeof(bits)) != 1)
    return false;
  for (i = 0; i < sizeof(bits); i++)
    if (bits[i] != 0xff)
      return false;
  return true;
}

int __wrap_sodium_memcmp(const void *a, const void *b, size_t len)
{
  int verdict = __real_sodium_memcmp(a, b, len);

  if (ct_is_secret(a, len) || ct_is_secret(b, len))
    ct_compares++;
  VALGRIND_MAKE_MEM_DEFINED(&verdict, sizeof(verdict));
  return verdict;
}

/* -------- what is tried -------- */

static const char ct_body[] = "{\"data\":{\"id\":\"1\"}}";

/* A secret shorter than a block, and one that HMAC hashes first. */
static clx_keys *ct_keys(void)
{
  char secret[2][100];
  clx_keys *keys = clx_keys_new(NULL);

  memset(secret, 'k', sizeof(secret));
  VALGRIND_MAKE_MEM_UNDEFINED(secret, sizeof(secret));
  if (!keys || clx_keys_add(keys, secret[0], 32) != CLX_OK ||
      clx_keys_add(keys, secret[1], 100) != CLX_OK || clx__keys_warm(keys) != CLX_OK) {
    clx_keys_free(keys);
    return NULL;
  }
  return keys;
}

/* Signs, and makes the text public, as sending it would. */
static bool ct_sign(const clx_keys *keys, char signature[CLX_SIGNATURE_LEN + 1])
{
  int status = clx_sign(keys, ct_body, strlen(ct_body), signature);

  VALGRIND_MAKE_MEM_DEFINED(signature, CLX_SIGNATURE_LEN + 1);
  return status == CLX_OK;
}

/* Compares that are expected: one a hash against what an unwritten MAC would be, when two secrets are
 * warmed, for the signature, three in ct_verify and four in ct_stream; and one a hash against the
 * signature in the last two. */
#define CT_COMPARES (2 + 1 + 2 * 3 + 2 * 4)

/* One hash for a match, two for a mismatch. */
static bool ct_verify(const clx_keys *keys, const char *right, const char *wrong)
{
  size_t len = strlen(ct_body);

  return clx_verify(keys, right, 44, ct_body, len, NULL) == CLX_OK &&
         clx_verify(keys, wrong, 44, ct_body, len, NULL) == CLX_SIGNATURE_MISMATCH;
}

/* Both secrets are hashed and compared each time. */
static bool ct_stream(const clx_keys *keys, const char *right, const char *wrong)
{
  clx_stream *stream = clx_stream_new(keys, NULL);
  bool good = stream != NULL && clx_stream_update(stream, ct_body, 7) == CLX_OK &&
              clx_stream_update(stream, ct_body + 7, strlen(ct_body) - 7) == CLX_OK &&
              clx_stream_verify(stream, right, 44, NULL) == CLX_OK &&
              clx_stream_verify(stream, wrong, 44, NULL) == CLX_SIGNATURE_MISMATCH;

  clx_stream_free(stream);
  return good;
}

static bool ct_everything(void)
{
  static const char wrong[] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  char right[CLX_SIGNATURE_LEN + 1];
  clx_keys *keys = ct_keys();
  bool good = keys != NULL && ct_sign(keys, right) && ct_verify(keys, right, wrong) &&
              ct_stream(keys, right, wrong);

  clx_keys_free(keys);
  return good && ct_compares == CT_COMPARES;
}

/* Compares as it must not be done: memcmp stops at the first byte that differs. */
static void ct_leak(void)
{
  unsigned char mac[CLX_MAC_LEN] = {0};
  const unsigned char sent[CLX_MAC_LEN] = {1};

  VALGRIND_MAKE_MEM_UNDEFINED(mac, sizeof(mac));
  puts(memcmp(mac, sent, sizeof(mac)) == 0 ? "equal" : "different");
}

int main(int argc, char **argv)
{
  bool good;
  unsigned reports;

  if (!RUNNING_ON_VALGRIND) {
    fputs("verify_ct: run this under valgrind\n", stderr);
    return 77;
  }
  if (argc > 1 && strcmp(argv[1], "control") == 0) {
    ct_leak();
    return VALGRIND_COUNT_ERRORS > 0 ? 0 : 1;
  }
  good = ct_everything();
  reports = (unsigned)VALGRIND_COUNT_ERRORS;
  printf("verify_ct: %s, %u branches on secrets\n", good ? "ran" : "DID NOT RUN", reports);
  return good && reports == 0 ? 0 : 1;
}

#endif
