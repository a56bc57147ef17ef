/* libsodium's HMAC failing at each of its calls, which it never does by itself: a status, and never
 * a signature that is right. Its functions are replaced in this program. */
#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <sodium.h>

#include <clx/verify.h>

#define SECRET "7d3f0a91c52be8640d1f93a7b2c6e458"
#define BODY   "{\"data\":{}}"

static unsigned calls;
static unsigned fail_at; /* which call fails, counted from 1; 0: none */

static void *real(const char *name)
{
  return ++calls == fail_at ? NULL : dlsym(RTLD_NEXT, name);
}

int crypto_auth_hmacsha256_init(crypto_auth_hmacsha256_state *state, const unsigned char *key,
                                size_t len)
{
  int (*init)(crypto_auth_hmacsha256_state *, const unsigned char *, size_t);
  void *next = real("crypto_auth_hmacsha256_init");
  memcpy(&init, &next, sizeof init);
  return init ? init(state, key, len) : -1;
}

int crypto_auth_hmacsha256_update(crypto_auth_hmacsha256_state *state, const unsigned char *in,
                                  unsigned long long len)
{
  int (*update)(crypto_auth_hmacsha256_state *, const unsigned char *, unsigned long long);
  void *next = real("crypto_auth_hmacsha256_update");
  memcpy(&update, &next, sizeof update);
  return update ? update(state, in, len) : -1;
}

int crypto_auth_hmacsha256_final(crypto_auth_hmacsha256_state *state, unsigned char *out)
{
  int (*final)(crypto_auth_hmacsha256_state *, unsigned char *);
  void *next = real("crypto_auth_hmacsha256_final");
  memcpy(&final, &next, sizeof final);
  return final ? final(state, out) : -1;
}

/* -------- signing and verifying -------- */

/* CLX_OK, or the first status that was not. */
static int sign_and_verify(char signature[CLX_SIGNATURE_LEN + 1])
{
  clx_keys *keys = clx_keys_new(NULL);
  int status = clx_keys_add(keys, SECRET, strlen(SECRET));
  if (status == CLX_OK)
    status = clx_sign(keys, BODY, strlen(BODY), signature);
  if (status == CLX_OK)
    status = clx_verify(keys, signature, CLX_SIGNATURE_LEN, BODY, strlen(BODY), NULL);
  clx_keys_free(keys);
  return status;
}

static void a_call_that_fails_is_a_status_wherever_it_is(void **state)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  (void)state;
  fail_at = 0;
  calls = 0;
  assert_int_equal(sign_and_verify(signature), CLX_OK);
  unsigned count = calls;
  assert_int_equal(count, 5); /* a key; two messages, whose state is copied from it */
  for (unsigned i = 1; i <= count; i++) {
    calls = 0;
    fail_at = i;
    assert_int_equal(sign_and_verify(signature), CLX_MAC_FAILED);
  }
}

/* -------- explaining -------- */

static void explains_nothing_where_a_call_fails(const char *secret, const char *signature,
                                                const char *body, int found)
{
  fail_at = 0;
  calls = 0;
  assert_int_equal(clx_verify_explain(secret, strlen(secret), signature, strlen(signature), body,
                                      strlen(body), NULL),
                   found);
  unsigned count = calls;
  assert_true(count >= 3);
  for (unsigned i = 1; i <= count; i++) {
    const char *sentence = NULL;
    calls = 0;
    fail_at = i;
    assert_int_equal(clx_verify_explain(secret, strlen(secret), signature, strlen(signature), body,
                                        strlen(body), &sentence),
                     CLX_EXPLAIN_NO_MAC);
    assert_string_equal(sentence, "The signature could not be computed: HMAC failed.");
  }
}

static void where_a_call_fails_that_is_the_explanation(void **state)
{
  static const char good[] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  static const char hex[] = "0000000000000000000000000000000000000000000000000000000000000000";
  (void)state;
  explains_nothing_where_a_call_fails(SECRET, good, BODY, CLX_EXPLAIN_UNKNOWN);
  explains_nothing_where_a_call_fails("K=\"" SECRET "\"\n", good, BODY, CLX_EXPLAIN_UNKNOWN);
  explains_nothing_where_a_call_fails("\xEF\xBB\xBF" SECRET, good, " {\"body\": \"e30=\"} ",
                                      CLX_EXPLAIN_LOOKS_REWRITTEN);
  explains_nothing_where_a_call_fails(SECRET, hex, BODY, CLX_EXPLAIN_LENGTH);
  explains_nothing_where_a_call_fails(SECRET, "-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", BODY,
                                      CLX_EXPLAIN_ALPHABET);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_call_that_fails_is_a_status_wherever_it_is),
      cmocka_unit_test(where_a_call_fails_that_is_the_explanation),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
