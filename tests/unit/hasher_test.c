#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <sodium.h>

#include <clx/verify.h>

#include "base/allocator.h"
#include "fake_mac.h"
#include "failing.h"
#include "rfc4231.h"
#include "verify/verify.h"

static const uint8_t zeros[CLX_MAC_LEN];

static clx_keys *keys_of(const clx_mac *mac, const char *secret, size_t len)
{
  clx_keys *keys = clx_keys_new(mac);

  assert_non_null(keys);
  assert_int_equal(clx_keys_add(keys, secret, len), CLX_OK);
  return keys;
}

static clx_keys *jefe(const clx_mac *mac)
{
  return keys_of(mac, rfc4231[1].key, rfc4231[1].key_len);
}

static void hash(struct clx__hasher *hasher, const struct rfc4231 *rfc, size_t split,
                 uint8_t mac[CLX_MAC_LEN])
{
  assert_int_equal(clx__hasher_begin(hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_update(hasher, rfc->data, split), CLX_OK);
  assert_int_equal(clx__hasher_update(hasher, rfc->data + split, rfc->len - split), CLX_OK);
  assert_int_equal(clx__hasher_final(hasher, mac), CLX_OK);
}

/* -------- the published cases -------- */

static void the_cases_of_rfc_4231_come_out_whole_and_split_at_every_byte(void **state)
{
  size_t number;
  size_t split;

  (void)state;
  for (number = 0; number < RFC4231_CASES; number++) {
    const struct rfc4231 *rfc = &rfc4231[number];
    clx_keys *keys = keys_of(NULL, rfc->key, rfc->key_len);
    struct clx__hasher hasher = {0};
    uint8_t mac[CLX_MAC_LEN];

    assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
    for (split = 0; split <= rfc->len; split++) {
      hash(&hasher, rfc, split, mac);
      assert_memory_equal(mac, rfc->mac, rfc->mac_len);
    }
    clx__hasher_free(&hasher);
    clx_keys_free(keys);
  }
}

static void the_cases_of_rfc_4231_verify_by_their_signatures(void **state)
{
  size_t number;

  (void)state;
  for (number = 0; number < RFC4231_CASES; number++) {
    const struct rfc4231 *rfc = &rfc4231[number];
    clx_keys *keys = keys_of(NULL, rfc->key, rfc->key_len);

    if (rfc->signature)
      assert_int_equal(clx_verify(keys, rfc->signature, 44, rfc->data, rfc->len, NULL), CLX_OK);
    clx_keys_free(keys);
  }
}

/* -------- order of calls -------- */

static void a_hasher_out_of_order_gives_no_mac(void **state)
{
  clx_keys *keys = jefe(NULL);
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN] = {1};

  (void)state;
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_BAD_STATE);
  assert_int_equal(clx__hasher_update(&hasher, "x", 1), CLX_BAD_STATE);
  assert_int_equal(clx__hasher_final(&hasher, mac), CLX_BAD_STATE);
  assert_memory_equal(mac, zeros, CLX_MAC_LEN);
  assert_int_equal(clx__hasher_verify(&hasher, zeros, "", 0, NULL), CLX_BAD_STATE);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(clx__hasher_update(&hasher, "x", 1), CLX_BAD_STATE);
  assert_int_equal(clx__hasher_begin(&hasher, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx__hasher_final(&hasher, mac), CLX_BAD_STATE);
  hash(&hasher, &rfc4231[1], 3, mac);
  assert_int_equal(clx__hasher_final(&hasher, mac), CLX_BAD_STATE);
  assert_memory_equal(mac, zeros, CLX_MAC_LEN);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
}

static void a_hasher_without_keys_stays_unusable(void **state)
{
  clx_keys *keys = jefe(NULL);
  clx_keys *empty = clx_keys_new(NULL);
  struct clx__hasher hasher = {0};

  (void)state;
  assert_int_equal(clx__hasher_init(&hasher, NULL), CLX_NO_KEYS);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_init(&hasher, empty), CLX_NO_KEYS);
  assert_int_equal(clx__hasher_update(&hasher, "x", 1), CLX_BAD_STATE);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_BAD_STATE);
  clx__hasher_free(&hasher);
  clx_keys_free(empty);
  clx_keys_free(keys);
}

static void an_unfinished_message_does_not_leak_into_the_next(void **state)
{
  clx_keys *keys = jefe(NULL);
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_update(&hasher, "left over", 9), CLX_OK);
  hash(&hasher, &rfc4231[1], 7, mac);
  assert_memory_equal(mac, rfc4231[1].mac, CLX_MAC_LEN);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
}

/* -------- a state that is used again -------- */

static void the_state_is_kept_for_other_keys_of_the_same_provider(void **state)
{
  struct fake_mac fake = {.mask = 0};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *first = keys_of(&provider, "first", 5);
  clx_keys *second = jefe(&provider);
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  assert_int_equal(clx__hasher_init(&hasher, first), CLX_OK);
  clx_keys_free(first);
  assert_int_equal(clx__hasher_init(&hasher, second), CLX_OK);
  assert_int_equal(fake.calls[FAKE_STATE_NEW], 1);
  hash(&hasher, &rfc4231[1], 0, mac);
  assert_memory_equal(mac, rfc4231[1].mac, CLX_MAC_LEN);
  clx_keys_free(second);
  clx__hasher_free(&hasher); /* after the keys */
  assert_int_equal(fake.states, 0);
}

static void the_state_goes_back_to_its_provider_when_keys_of_another_come(void **state)
{
  struct fake_mac fakes[2] = {{.mask = 0}, {.mask = 0}};
  clx_mac providers[2] = {fake_mac_provider(&fakes[0]), fake_mac_provider(&fakes[1])};
  clx_keys *first = keys_of(&providers[0], "first", 5);
  clx_keys *second = jefe(&providers[1]);
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  assert_int_equal(clx__hasher_init(&hasher, first), CLX_OK);
  clx_keys_free(first);
  assert_int_equal(clx__hasher_init(&hasher, second), CLX_OK);
  assert_int_equal(fakes[0].states, 0);
  assert_int_equal(fakes[1].states, 1);
  hash(&hasher, &rfc4231[1], 0, mac);
  assert_memory_equal(mac, rfc4231[1].mac, CLX_MAC_LEN);
  clx__hasher_free(&hasher);
  clx__hasher_free(&hasher); /* as if zeroed, so this does nothing */
  assert_int_equal(fakes[1].states, 0);
  clx_keys_free(second);
}

static int other_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  return fake_mac_state_new(ctx, allocator, state);
}

static void other_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  fake_mac_state_free(ctx, allocator, state);
}

static int inverting_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  int done = fake_mac_final(ctx, key, state, mac);
  size_t i;

  for (i = 0; i < CLX_MAC_LEN; i++)
    mac[i] ^= 0xff;
  return done;
}

static void a_state_that_is_kept_is_hashed_by_the_functions_of_the_new_keys(void **state)
{
  struct fake_mac fake = {.mask = 0xff};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *first = jefe(&provider);
  clx_keys *second;
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  provider.final = inverting_final;
  second = jefe(&provider);
  assert_int_equal(clx__hasher_init(&hasher, first), CLX_OK);
  assert_int_equal(clx__hasher_init(&hasher, second), CLX_OK);
  assert_int_equal(fake.calls[FAKE_STATE_NEW], 1);
  hash(&hasher, &rfc4231[1], 0, mac); /* inverted twice */
  assert_memory_equal(mac, rfc4231[1].mac, CLX_MAC_LEN);
  clx__hasher_free(&hasher);
  clx_keys_free(second);
  clx_keys_free(first);
}

static void the_state_is_made_anew_for_a_provider_that_makes_or_frees_it_otherwise(void **state)
{
  struct fake_mac fake = {.mask = 0};
  clx_mac providers[3] = {fake_mac_provider(&fake), fake_mac_provider(&fake),
                          fake_mac_provider(&fake)};
  struct clx__hasher hasher = {0};
  size_t i;

  (void)state;
  providers[1].state_new = other_state_new;
  providers[2].state_new = other_state_new;
  providers[2].state_free = other_state_free;
  for (i = 0; i < 3; i++) {
    clx_keys *keys = jefe(&providers[i]);

    assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
    assert_int_equal(fake.calls[FAKE_STATE_NEW], i + 1);
    assert_int_equal(fake.states, 1);
    clx_keys_free(keys);
  }
  clx__hasher_free(&hasher);
  assert_int_equal(fake.states, 0);
}

static void a_state_can_come_from_another_allocator_than_the_keys(void **state)
{
  struct failing failing = {0, 0, 0};
  struct failing second = {0, 0, 0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_allocator other = failing_allocator(&second);
  clx_keys *keys = jefe(NULL);
  struct clx__hasher hasher = {0};

  (void)state;
  failing.fail_at = 1;
  assert_int_equal(clx__hasher_init_on(&hasher, keys, &allocator), CLX_NO_MEMORY);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_BAD_STATE);
  assert_int_equal(clx__hasher_init_on(&hasher, keys, &allocator), CLX_OK);
  assert_int_equal(clx__hasher_init_on(&hasher, keys, &allocator), CLX_OK);
  assert_int_equal(failing.count, 2);
  assert_int_equal(clx__hasher_init_on(&hasher, keys, &other), CLX_OK);
  assert_int_equal(failing.live, 0);
  assert_int_equal(second.live, 1);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(second.live, 0);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
}

/* -------- failures -------- */

static void a_failure_sticks_until_the_next_message(void **state)
{
  struct fake_mac fake = {.fail_at = {[FAKE_UPDATE] = 1}};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *keys = jefe(&provider);
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_update(&hasher, "x", 1), CLX_MAC_FAILED);
  assert_int_equal(clx__hasher_update(&hasher, "y", 1), CLX_MAC_FAILED);
  assert_int_equal(fake.calls[FAKE_UPDATE], 1);
  memset(mac, 'x', sizeof(mac));
  assert_int_equal(clx__hasher_final(&hasher, mac), CLX_MAC_FAILED);
  assert_memory_equal(mac, zeros, CLX_MAC_LEN);
  hash(&hasher, &rfc4231[1], 0, mac);
  assert_memory_equal(mac, rfc4231[1].mac, CLX_MAC_LEN);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
}

static void a_final_that_fails_leaves_an_empty_mac(void **state)
{
  struct fake_mac fake = {.fail_at = {[FAKE_FINAL] = 1}};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *keys = jefe(&provider);
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_final(&hasher, mac), CLX_MAC_FAILED);
  assert_memory_equal(mac, zeros, CLX_MAC_LEN);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
}

/* -------- an older secret -------- */

static void older_secrets_are_tried_only_when_the_newest_does_not_match(void **state)
{
  struct fake_mac fake = {.mask = 0};
  clx_mac provider = fake_mac_provider(&fake);
  clx_keys *keys = jefe(&provider);
  const struct rfc4231 *newest = &rfc4231[1];
  uint32_t matched = 9;

  (void)state;
  assert_int_equal(clx_keys_add(keys, "older", 5), CLX_OK);
  assert_int_equal(clx_verify(keys, newest->signature, 44, newest->data, newest->len, &matched),
                   CLX_OK);
  assert_int_equal(matched, 0);
  assert_int_equal(fake.calls[FAKE_FINAL], 1);
  assert_int_equal(clx_verify(keys, newest->signature, 44, "other", 5, &matched),
                   CLX_SIGNATURE_MISMATCH);
  assert_int_equal(fake.calls[FAKE_FINAL], 3);
  clx_keys_free(keys);
}

static uint8_t found_before[CLX_MAC_LEN];

static int final_recorded(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  memcpy(found_before, mac, CLX_MAC_LEN);
  return clx_sodium_mac()->final(ctx, key, state, mac);
}

/* So no byte that a provider forgets to write can be the one that was sent. */
static void the_room_for_a_mac_differs_in_each_byte_from_what_was_sent(void **state)
{
  clx_mac provider = *clx_sodium_mac();
  uint8_t sent[CLX_MAC_LEN];
  (void)state;
  provider.final = final_recorded;
  clx_keys *keys = clx_keys_new(&provider);
  assert_int_equal(clx_keys_add(keys, "secret", 6), CLX_OK);
  for (unsigned first = 0; first < 256; first += 5) {
    struct clx__hasher hasher = {0};
    for (size_t i = 0; i < sizeof sent; i++)
      sent[i] = (uint8_t)(first + 7 * i);
    assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
    assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
    assert_int_equal(clx__hasher_match(&hasher, sent), CLX_SIGNATURE_MISMATCH);
    for (size_t i = 0; i < sizeof sent; i++)
      assert_int_equal(found_before[i], (uint8_t)~sent[i]);
    clx__hasher_free(&hasher);
  }
  clx_keys_free(keys);
}

/* A state of libsodium's is made of the secret. */
static void a_state_holds_nothing_once_its_mac_was_computed(void **state)
{
  const clx_mac *mac = clx_sodium_mac();
  clx_allocator allocator;
  void *key = NULL;
  void *hash = NULL;
  uint8_t out[CLX_MAC_LEN];
  (void)state;
  clx__allocator_default(NULL, &allocator);
  assert_int_equal(mac->key_new(mac->ctx, &allocator, "secret", 6, &key), 1);
  assert_int_equal(mac->state_new(mac->ctx, &allocator, &hash), 1);
  assert_int_equal(mac->begin(mac->ctx, key, hash), 1);
  assert_int_equal(mac->update(mac->ctx, hash, "body", 4), 1);
  assert_int_equal(mac->final(mac->ctx, key, hash, out), 1);
  for (size_t i = 0; i < crypto_auth_hmacsha256_statebytes(); i++)
    assert_int_equal(((const uint8_t *)hash)[i], 0);
  mac->state_free(mac->ctx, &allocator, hash);
  mac->key_free(mac->ctx, &allocator, key);
}

static const void *begun_with;
static unsigned ended;

static int begin_recorded(void *ctx, const void *key, void *state)
{
  begun_with = key;
  return clx_sodium_mac()->begin(ctx, key, state);
}

static int final_with_the_same(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  assert_ptr_equal(key, begun_with);
  ended++;
  return clx_sodium_mac()->final(ctx, key, state, mac);
}

/* A provider may need its key at both ends: OpenSSL's does. */
static void a_message_ends_with_the_secret_that_it_began_with(void **state)
{
  clx_mac provider = *clx_sodium_mac();
  char signature[CLX_SIGNATURE_LEN + 1];
  uint32_t matched = 7;
  (void)state;
  provider.begin = begin_recorded;
  provider.final = final_with_the_same;
  clx_keys *old = clx_keys_new(NULL);
  clx_keys *keys = clx_keys_new(&provider);
  assert_int_equal(clx_keys_add(old, "old", 3), CLX_OK);
  assert_int_equal(clx_sign(old, "body", 4, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_sign(old, "body", 4, signature), CLX_OK);
  assert_int_equal(clx_keys_add(keys, "new", 3), CLX_OK);
  assert_int_equal(clx_keys_add(keys, "newer", 5), CLX_OK);
  assert_int_equal(clx_keys_add(keys, "old", 3), CLX_OK);
  assert_int_equal(clx_verify(keys, signature, CLX_SIGNATURE_LEN, "body", 4, &matched), CLX_OK);
  assert_int_equal(matched, 2);
  assert_int_equal(ended, 3);
  clx_keys_free(keys);
  clx_keys_free(old);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_cases_of_rfc_4231_come_out_whole_and_split_at_every_byte),
      cmocka_unit_test(the_cases_of_rfc_4231_verify_by_their_signatures),
      cmocka_unit_test(a_hasher_out_of_order_gives_no_mac),
      cmocka_unit_test(a_hasher_without_keys_stays_unusable),
      cmocka_unit_test(an_unfinished_message_does_not_leak_into_the_next),
      cmocka_unit_test(the_state_is_kept_for_other_keys_of_the_same_provider),
      cmocka_unit_test(the_state_goes_back_to_its_provider_when_keys_of_another_come),
      cmocka_unit_test(a_state_that_is_kept_is_hashed_by_the_functions_of_the_new_keys),
      cmocka_unit_test(the_state_is_made_anew_for_a_provider_that_makes_or_frees_it_otherwise),
      cmocka_unit_test(a_state_can_come_from_another_allocator_than_the_keys),
      cmocka_unit_test(a_failure_sticks_until_the_next_message),
      cmocka_unit_test(a_final_that_fails_leaves_an_empty_mac),
      cmocka_unit_test(older_secrets_are_tried_only_when_the_newest_does_not_match),
      cmocka_unit_test(the_room_for_a_mac_differs_in_each_byte_from_what_was_sent),
      cmocka_unit_test(a_state_holds_nothing_once_its_mac_was_computed),
      cmocka_unit_test(a_message_ends_with_the_secret_that_it_began_with),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
