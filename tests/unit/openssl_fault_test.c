#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/openssl.h>

#include "failing.h"
#include "openssl_double.h"
#include "rfc4231.h"
#include "verify/verify.h"

static const uint8_t zeros[CLX_MAC_LEN];

/* The library's calls of this function come here. */
static bool up_ref_fails;

int EVP_MD_up_ref(EVP_MD *md)
{
  int (*real)(EVP_MD *);
  void *next = dlsym(RTLD_NEXT, "EVP_MD_up_ref");
  memcpy(&real, &next, sizeof real);
  return up_ref_fails ? 0 : real(md);
}

/* The last case of RFC 4231 with a new key, which hashes the secret, and a new state. CLX_OK or
 * why not. */
static int from_nothing(uint8_t mac[CLX_MAC_LEN])
{
  const struct rfc4231 *rfc = &rfc4231[6];
  struct failing failing = {0, 0, 0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_keys *keys = clx_keys_new_on(clx_openssl_mac(), &allocator);
  struct clx__hasher hasher = {0};
  int status = clx_keys_add(keys, rfc->key, rfc->key_len);

  if (status == CLX_OK)
    status = clx__hasher_init(&hasher, keys);
  if (status == CLX_OK) {
    (void)clx__hasher_begin(&hasher, 0);
    (void)clx__hasher_update(&hasher, rfc->data, rfc->len);
    status = clx__hasher_final(&hasher, mac);
  }
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
  assert_int_equal(failing.live, 0);
  return status;
}

/* What a step number `fail_at` that fails does: CLX_MAC_FAILED, with nothing left behind but an
 * error of the host's. */
static void fail_at(size_t number, bool cut)
{
  uint8_t mac[CLX_MAC_LEN] = {0};

  sha_double.steps = 0;
  sha_double.fail_at = number;
  sha_double.cut = cut;
  ERR_raise(ERR_LIB_USER, 41);
  assert_int_equal(from_nothing(mac), CLX_MAC_FAILED);
  assert_int_equal(sha_double.steps, number); /* and nothing is done after it */
  assert_memory_equal(mac, zeros, CLX_MAC_LEN);
  assert_int_equal(sha_double.live, 0);
  assert_int_equal(ERR_GET_REASON(ERR_get_error()), 41);
  assert_int_equal(ERR_get_error(), 0);
}

/* The hash of a long secret: make, init, update, final. A message: make, init, update with a
 * block, update with the body, final; and for the outer hash init, two updates, final. */
#define STEPS 13

static void a_failure_at_any_step_is_a_status_and_leaves_no_error(void **state)
{
  OSSL_PROVIDER *provider = double_load("double");
  uint8_t mac[CLX_MAC_LEN];
  size_t number;

  (void)state;
  assert_non_null(provider);
  for (number = 1; number <= STEPS; number++)
    fail_at(number, false);
  sha_double.steps = 0;
  sha_double.fail_at = 0;
  assert_int_equal(from_nothing(mac), CLX_OK);
  assert_int_equal(sha_double.steps, STEPS);
  assert_memory_equal(mac, rfc4231[6].mac, CLX_MAC_LEN);
  assert_true(double_unload(provider));
}

static void a_digest_of_another_length_is_a_failure(void **state)
{
  static const size_t ends[] = {4, 9, 13};
  OSSL_PROVIDER *provider = double_load("double");
  size_t i;

  (void)state;
  assert_non_null(provider);
  for (i = 0; i < 3; i++)
    fail_at(ends[i], true);
  assert_true(double_unload(provider));
}

static void a_state_hashes_again_after_any_failure(void **state)
{
  const struct rfc4231 *rfc = &rfc4231[1];
  OSSL_PROVIDER *provider = double_load("double");
  clx_keys *keys = clx_keys_new(clx_openssl_mac());
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];
  size_t number;

  (void)state;
  assert_non_null(provider);
  assert_int_equal(clx_keys_add(keys, rfc->key, rfc->key_len), CLX_OK);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  for (number = 1; number <= 9; number++) {
    sha_double.fail_at = sha_double.steps + number;
    (void)clx__hasher_begin(&hasher, 0);
    (void)clx__hasher_update(&hasher, rfc->data, rfc->len);
    assert_int_equal(clx__hasher_final(&hasher, mac), number < 9 ? CLX_MAC_FAILED : CLX_OK);
    sha_double.fail_at = 0;
    (void)clx__hasher_begin(&hasher, 0);
    (void)clx__hasher_update(&hasher, rfc->data, rfc->len);
    assert_int_equal(clx__hasher_final(&hasher, mac), CLX_OK);
    assert_memory_equal(mac, rfc->mac, CLX_MAC_LEN);
  }
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
  assert_int_equal(sha_double.live, 0);
  assert_true(double_unload(provider));
}

/* -------- which SHA-256 -------- */

static void a_state_moves_when_the_host_has_changed_what_openssl_is_to_use(void **state)
{
  const struct rfc4231 *rfc = &rfc4231[1];
  clx_keys *before = clx_keys_new(clx_openssl_mac());
  clx_keys *after = clx_keys_new(clx_openssl_mac());
  struct clx__hasher hasher = {0};
  OSSL_PROVIDER *provider;
  uint8_t mac[CLX_MAC_LEN];
  size_t i;

  (void)state;
  assert_int_equal(clx_keys_add(before, rfc->key, rfc->key_len), CLX_OK);
  provider = double_load("double");
  assert_non_null(provider);
  assert_int_equal(clx_keys_add(after, rfc->key, rfc->key_len), CLX_OK);
  assert_true(double_unload(provider)); /* its keys hold it */
  for (i = 0; i < 4; i++) {
    assert_int_equal(clx__hasher_init(&hasher, i % 2 ? after : before), CLX_OK);
    assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
    assert_int_equal(sha_double.live, i % 2);
    assert_int_equal(clx__hasher_update(&hasher, rfc->data, rfc->len), CLX_OK);
    assert_int_equal(clx__hasher_final(&hasher, mac), CLX_OK);
    assert_memory_equal(mac, rfc->mac, CLX_MAC_LEN);
  }
  clx_keys_free(after);
  clx_keys_free(before);
  clx__hasher_free(&hasher); /* which holds the provider last */
  assert_int_equal(sha_double.live, 0);
}

static void a_provider_with_one_name_for_it_will_do(void **state)
{
  OSSL_PROVIDER *provider = double_load("plain");
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  assert_non_null(provider);
  assert_int_equal(from_nothing(mac), CLX_OK);
  assert_int_equal(sha_double.steps, STEPS);
  assert_memory_equal(mac, rfc4231[6].mac, CLX_MAC_LEN);
  assert_true(double_unload(provider));
}

static void a_provider_that_will_not_do_gives_no_key(void **state)
{
  static const char *const names[] = {"short", "wide", "lacking", "twofold"};
  size_t i;

  (void)state;
  for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
    OSSL_PROVIDER *provider = double_load(names[i]);
    clx_keys *keys = clx_keys_new(clx_openssl_mac());
    EVP_MD *md = EVP_MD_fetch(NULL, "SHA256", NULL);

    assert_non_null(provider);
    assert_non_null(md); /* OpenSSL itself would use it */
    EVP_MD_free(md);
    assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_MAC_FAILED);
    assert_int_equal(clx_keys_count(keys), 0);
    assert_int_equal(ERR_peek_error(), 0);
    clx_keys_free(keys);
    assert_true(double_unload(provider));
  }
}

/* OpenSSL asks for the list of a provider when it takes a digest, and the library once more. */
static void a_provider_that_gives_less_the_second_time_gives_no_key(void **state)
{
  OSSL_PROVIDER *provider = double_load("double");
  EVP_MD *md = EVP_MD_fetch(NULL, "SHA256", NULL);
  clx_keys *keys = clx_keys_new(clx_openssl_mac());
  OSSL_DISPATCH less[5];
  OSSL_ALGORITHM list[] = {{DOUBLE_NAMES, "provider=double", less, NULL}, {NULL, NULL, NULL, NULL}};
  size_t i;

  (void)state;
  assert_non_null(md);
  sha_double.other_list = true;
  assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_MAC_FAILED);
  sha_double.list = list;
  for (i = 0; i < 5; i++) { /* without function i */
    memcpy(less, double_whole, i * sizeof *less);
    memcpy(less + i, double_whole + i + 1, (4 - i) * sizeof *less);
    memset(&less[4], 0, sizeof *less);
    assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_MAC_FAILED);
  }
  assert_int_equal(clx_keys_count(keys), 0);
  sha_double.list = double_lists[0];
  assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_OK);
  clx_keys_free(keys);
  EVP_MD_free(md);
  assert_true(double_unload(provider));
}

static void a_state_that_openssl_cannot_hold_its_digest_for_fails_and_hashes_later(void **state)
{
  const struct rfc4231 *rfc = &rfc4231[1];
  clx_keys *keys = clx_keys_new(clx_openssl_mac());
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  assert_int_equal(clx_keys_add(keys, rfc->key, rfc->key_len), CLX_OK);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  for (int fails = 1; fails >= 0; fails--) {
    up_ref_fails = fails;
    (void)clx__hasher_begin(&hasher, 0);
    (void)clx__hasher_update(&hasher, rfc->data, rfc->len);
    assert_int_equal(clx__hasher_final(&hasher, mac), fails ? CLX_MAC_FAILED : CLX_OK);
    assert_memory_equal(mac, fails ? zeros : rfc->mac, CLX_MAC_LEN);
  }
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_failure_at_any_step_is_a_status_and_leaves_no_error),
      cmocka_unit_test(a_digest_of_another_length_is_a_failure),
      cmocka_unit_test(a_state_hashes_again_after_any_failure),
      cmocka_unit_test(a_state_moves_when_the_host_has_changed_what_openssl_is_to_use),
      cmocka_unit_test(a_provider_with_one_name_for_it_will_do),
      cmocka_unit_test(a_provider_that_will_not_do_gives_no_key),
      cmocka_unit_test(a_provider_that_gives_less_the_second_time_gives_no_key),
      cmocka_unit_test(a_state_that_openssl_cannot_hold_its_digest_for_fails_and_hashes_later),
  };

  OSSL_PROVIDER *usual =
      OSSL_PROVIDER_load(NULL, "default"); /* not loaded by itself beside others */
  int failed = usual ? cmocka_run_group_tests(tests, NULL, NULL) : 1;

  OSSL_PROVIDER_unload(usual);
  return failed;
}
