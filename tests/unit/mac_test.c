#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/verify.h>

#include "fake_mac.h"
#include "rfc4231.h"
#include "verify/verify.h"
#include "wiping.h"

/* Keys with the secret of case 2 of RFC 4231. */
static clx_keys *jefe(const clx_mac *mac)
{
  clx_keys *keys = clx_keys_new(mac);

  assert_non_null(keys);
  assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_OK);
  return keys;
}

/* -------- providers of the host -------- */

static void a_provider_of_the_host_is_what_hashes(void **state)
{
  struct fake_mac fake = {.mask = 0x0f};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *keys = jefe(&provider);
  char signature[CLX_SIGNATURE_LEN + 1];
  const struct rfc4231 *rfc = &rfc4231[1];

  (void)state;
  assert_int_equal(clx_sign(keys, rfc->data, rfc->len, signature), CLX_OK);
  /* the base64 of 54d3ce49..., the low half of each byte of the MAC inverted */
  assert_string_equal(signature, "VNPOSbBvekFlCyspB5p6yFUPMAeSKDaMkuNXtmvjN0w=");
  assert_int_equal(clx_verify(keys, signature, 44, rfc->data, rfc->len, NULL), CLX_OK);
  assert_int_equal(clx_verify(keys, rfc->signature, 44, rfc->data, rfc->len, NULL),
                   CLX_SIGNATURE_MISMATCH);
  clx_keys_free(keys);
  assert_int_equal(fake.keys, 0);
  assert_int_equal(fake.states, 0);
}

static void a_provider_may_have_states_that_are_null(void **state)
{
  struct fake_mac fake = {.stateless = true};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *keys = jefe(&provider);
  const struct rfc4231 *rfc = &rfc4231[1];

  (void)state;
  assert_int_equal(clx_verify(keys, rfc->signature, 44, rfc->data, rfc->len, NULL), CLX_OK);
  assert_int_equal(fake.calls[FAKE_STATE_NEW], 1);
  assert_int_equal(fake.states, 0);
  clx_keys_free(keys);
}

static void an_incomplete_provider_gives_no_keys(void **state)
{
  const clx_mac whole = *clx_sodium_mac();
  clx_mac mac = whole;

  (void)state;
  mac.key_new = NULL;
  assert_null(clx_keys_new(&mac));
  mac = whole, mac.key_free = NULL;
  assert_null(clx_keys_new(&mac));
  mac = whole, mac.state_new = NULL;
  assert_null(clx_keys_new(&mac));
  mac = whole, mac.state_free = NULL;
  assert_null(clx_keys_new(&mac));
  mac = whole, mac.begin = NULL;
  assert_null(clx_keys_new(&mac));
  mac = whole, mac.update = NULL;
  assert_null(clx_keys_new(&mac));
  mac = whole, mac.final = NULL;
  assert_null(clx_keys_new(&mac));
}

static void a_longer_provider_of_a_later_version_is_accepted_and_copied(void **state)
{
  struct {
    clx_mac mac;
    void *later;
  } host = {*clx_sodium_mac(), NULL};
  clx_keys *keys;

  (void)state;
  host.mac.size = sizeof(host);
  keys = jefe(&host.mac);
  memset(&host, 0, sizeof(host));
  assert_int_equal(
      clx_verify(keys, rfc4231[1].signature, 44, rfc4231[1].data, rfc4231[1].len, NULL), CLX_OK);
  clx_keys_free(keys);
}

static void a_provider_that_makes_no_key_adds_no_secret(void **state)
{
  struct fake_mac fake = {.fail_at = {[FAKE_KEY_NEW] = 2}};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *keys = jefe(&provider);

  (void)state;
  assert_int_equal(clx_keys_add(keys, "second", 6), CLX_MAC_FAILED);
  assert_int_equal(clx_keys_count(keys), 1);
  clx_keys_free(keys);
  assert_int_equal(fake.keys, 0);
}

/* -------- warming -------- */

static void warming_hashes_once_with_each_secret(void **state)
{
  struct fake_mac fake = {.mask = 0};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *keys = jefe(&provider);

  (void)state;
  assert_int_equal(clx_keys_add(keys, "older", 5), CLX_OK);
  assert_int_equal(clx__keys_warm(keys), CLX_OK);
  assert_int_equal(fake.calls[FAKE_BEGIN], 2);
  assert_int_equal(fake.calls[FAKE_UPDATE], 2);
  assert_int_equal(fake.calls[FAKE_FINAL], 2);
  assert_int_equal(fake.states, 0);
  clx_keys_free(keys);
}

static void warming_finds_a_broken_provider_and_missing_keys(void **state)
{
  size_t step;

  (void)state;
  for (step = FAKE_STATE_NEW; step < FAKE_STEPS; step++) {
    struct fake_mac fake = {.mask = 0};
    clx_mac provider = fake_mac_provider(&fake);
    clx_keys *keys = jefe(&provider);

    assert_int_equal(clx_keys_add(keys, "older", 5), CLX_OK);
    fake.fail_at[step] = step == FAKE_STATE_NEW ? 1 : 2;
    assert_int_equal(clx__keys_warm(keys), CLX_MAC_FAILED);
    assert_int_equal(fake.states, 0);
    clx_keys_free(keys);
  }
  assert_int_equal(clx__keys_warm(NULL), CLX_NO_KEYS);
}

/* -------- wiping -------- */

static void memory_of_secrets_is_wiped_before_it_is_freed(void **state)
{
  size_t dirty = 0;
  clx_allocator allocator = {wiping_allocate, &dirty};
  clx_keys *keys = clx_keys_new_on(NULL, &allocator);
  struct clx__hasher hasher = {0};
  char signature[CLX_SIGNATURE_LEN + 1];

  (void)state;
  assert_int_equal(clx_keys_add(keys, "secret", 6), CLX_OK);
  assert_int_equal(clx_keys_add(keys, "older", 5), CLX_OK);
  assert_int_equal(clx_sign(keys, "{}", 2, signature), CLX_OK);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_update(&hasher, "{", 1), CLX_OK);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
  assert_int_equal(dirty, 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_provider_of_the_host_is_what_hashes),
      cmocka_unit_test(a_provider_may_have_states_that_are_null),
      cmocka_unit_test(an_incomplete_provider_gives_no_keys),
      cmocka_unit_test(a_longer_provider_of_a_later_version_is_accepted_and_copied),
      cmocka_unit_test(a_provider_that_makes_no_key_adds_no_secret),
      cmocka_unit_test(warming_hashes_once_with_each_secret),
      cmocka_unit_test(warming_finds_a_broken_provider_and_missing_keys),
      cmocka_unit_test(memory_of_secrets_is_wiped_before_it_is_freed),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
