#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <pthread.h>

#include <clx/openssl.h>

#include "failing.h"
#include "openssl_memory.h"
#include "rfc4231.h"
#include "verify/verify.h"
#include "wiping.h"

#define LONGEST 300 /* bytes: several blocks of the hash, and a bit */

static const char secret[] = "6a1b09c4f2e85d7730ab4c9e1f6d2835";

/* Bytes that do not repeat within a block. */
static const uint8_t *text(void)
{
  static uint8_t bytes[LONGEST];
  size_t i;

  for (i = 0; i < LONGEST; i++)
    bytes[i] = (uint8_t)(i * 151 + (i >> 8) + 7);
  return bytes;
}

static clx_keys *keys_of(const clx_mac *mac, const void *bytes, size_t len)
{
  clx_keys *keys = clx_keys_new(mac);

  assert_non_null(keys);
  assert_int_equal(clx_keys_add(keys, bytes, len), CLX_OK);
  return keys;
}

/* Hashes in two pieces. */
static void hash(struct clx__hasher *hasher, const uint8_t *bytes, size_t len, size_t split,
                 uint8_t mac[CLX_MAC_LEN])
{
  assert_int_equal(clx__hasher_begin(hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_update(hasher, bytes, split), CLX_OK);
  assert_int_equal(clx__hasher_update(hasher, bytes + split, len - split), CLX_OK);
  assert_int_equal(clx__hasher_final(hasher, mac), CLX_OK);
}

/* A hasher that was used once. */
static void open_hasher(struct clx__hasher *hasher, const clx_keys *keys)
{
  uint8_t mac[CLX_MAC_LEN];

  memset(hasher, 0, sizeof(*hasher));
  assert_int_equal(clx__hasher_init(hasher, keys), CLX_OK);
  hash(hasher, text(), 3, 1, mac);
}

/* -------- results -------- */

static void the_cases_of_rfc_4231_come_out_whole_and_split_at_every_byte(void **state)
{
  size_t number;
  size_t split;

  (void)state;
  for (number = 0; number < RFC4231_CASES; number++) {
    const struct rfc4231 *rfc = &rfc4231[number];
    clx_keys *keys = keys_of(clx_openssl_mac(), rfc->key, rfc->key_len);
    struct clx__hasher hasher;
    uint8_t mac[CLX_MAC_LEN];

    open_hasher(&hasher, keys);
    for (split = 0; split <= rfc->len; split++) {
      hash(&hasher, (const uint8_t *)rfc->data, rfc->len, split, mac);
      assert_memory_equal(mac, rfc->mac, rfc->mac_len);
    }
    if (rfc->signature)
      assert_int_equal(clx_verify(keys, rfc->signature, 44, rfc->data, rfc->len, NULL), CLX_OK);
    clx__hasher_free(&hasher);
    clx_keys_free(keys);
  }
}

static void every_length_cut_at_every_byte_gives_what_libsodium_gives(void **state)
{
  clx_keys *keys[2] = {keys_of(NULL, secret, 32), keys_of(clx_openssl_mac(), secret, 32)};
  struct clx__hasher hashers[2];
  uint8_t macs[2][CLX_MAC_LEN];
  size_t len;
  size_t split;

  (void)state;
  open_hasher(&hashers[0], keys[0]);
  open_hasher(&hashers[1], keys[1]);
  for (len = 0; len <= LONGEST; len++) {
    hash(&hashers[0], text(), len, 0, macs[0]);
    for (split = 0; split <= len; split++) {
      hash(&hashers[1], text(), len, split, macs[1]);
      assert_memory_equal(macs[1], macs[0], CLX_MAC_LEN);
    }
  }
  clx__hasher_free(&hashers[0]);
  clx__hasher_free(&hashers[1]);
  clx_keys_free(keys[0]);
  clx_keys_free(keys[1]);
}

static void secrets_of_every_length_give_what_libsodium_gives(void **state)
{
  char signatures[2][CLX_SIGNATURE_LEN + 1];
  size_t len;

  (void)state;
  for (len = 1; len <= LONGEST; len++) {
    clx_keys *sodium = keys_of(NULL, text(), len);
    clx_keys *openssl = keys_of(clx_openssl_mac(), text(), len);

    assert_int_equal(clx_sign(sodium, "{}", 2, signatures[0]), CLX_OK);
    assert_int_equal(clx_sign(openssl, "{}", 2, signatures[1]), CLX_OK);
    assert_string_equal(signatures[1], signatures[0]);
    clx_keys_free(sodium);
    clx_keys_free(openssl);
  }
}

/* -------- sharing -------- */

#define SIDES 3

static void messages_under_several_secrets_are_hashed_side_by_side(void **state)
{
  static const size_t cases[SIDES] = {0, 1, 6};
  struct clx__hasher hashers[SIDES];
  clx_keys *keys[SIDES];
  uint8_t mac[CLX_MAC_LEN];
  size_t i;
  size_t at;

  (void)state;
  for (i = 0; i < SIDES; i++) {
    keys[i] = keys_of(clx_openssl_mac(), rfc4231[cases[i]].key, rfc4231[cases[i]].key_len);
    open_hasher(&hashers[i], keys[i]);
    assert_int_equal(clx__hasher_begin(&hashers[i], 0), CLX_OK);
  }
  for (at = 0; at < rfc4231[6].len; at++)
    for (i = 0; i < SIDES; i++)
      if (at < rfc4231[cases[i]].len)
        assert_int_equal(clx__hasher_update(&hashers[i], rfc4231[cases[i]].data + at, 1), CLX_OK);
  for (i = 0; i < SIDES; i++) {
    assert_int_equal(clx__hasher_final(&hashers[i], mac), CLX_OK);
    assert_memory_equal(mac, rfc4231[cases[i]].mac, CLX_MAC_LEN);
    clx__hasher_free(&hashers[i]);
    clx_keys_free(keys[i]);
  }
}

static void a_state_goes_from_key_to_key_and_outlives_them(void **state)
{
  const struct rfc4231 *first = &rfc4231[0];
  const struct rfc4231 *second = &rfc4231[1];
  clx_keys *keys = keys_of(clx_openssl_mac(), first->key, first->key_len);
  struct clx__hasher hasher;
  uint8_t mac[CLX_MAC_LEN];

  (void)state;
  open_hasher(&hasher, keys);
  hash(&hasher, (const uint8_t *)first->data, first->len, 2, mac);
  assert_memory_equal(mac, first->mac, CLX_MAC_LEN);
  clx_keys_free(keys);
  keys = keys_of(clx_openssl_mac(), second->key, second->key_len);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  hash(&hasher, (const uint8_t *)second->data, second->len, 2, mac);
  assert_memory_equal(mac, second->mac, CLX_MAC_LEN);
  clx_keys_free(keys);
  clx__hasher_free(&hasher);
}

#define ROUNDS 2000

struct worker {
  const clx_keys *keys;
  const struct rfc4231 *rfc;
  int which; /* of the secrets it expects */
  size_t right;
};

static void *worker_run(void *ctx)
{
  struct worker *worker = ctx;
  const struct rfc4231 *rfc = worker->rfc;
  uint32_t matched = 9;
  size_t i;

  for (i = 0; i < ROUNDS; i++)
    if (clx_verify(worker->keys, rfc->signature, 44, rfc->data, rfc->len, &matched) == CLX_OK &&
        matched == (uint32_t)worker->which)
      worker->right++;
  return NULL;
}

static void two_threads_share_the_keys(void **state)
{
  clx_keys *keys = keys_of(clx_openssl_mac(), rfc4231[1].key, rfc4231[1].key_len);
  struct worker workers[2] = {{keys, &rfc4231[1], 0, 0}, {keys, &rfc4231[6], 1, 0}};
  pthread_t threads[2];
  size_t i;

  (void)state;
  assert_int_equal(clx_keys_add(keys, rfc4231[6].key, rfc4231[6].key_len), CLX_OK);
  for (i = 0; i < 2; i++)
    assert_int_equal(pthread_create(&threads[i], NULL, worker_run, &workers[i]), 0);
  for (i = 0; i < 2; i++) {
    assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(workers[i].right, ROUNDS);
  }
  clx_keys_free(keys);
}

/* -------- memory -------- */

static void a_state_that_was_used_hashes_without_memory(void **state)
{
  struct failing failing = {0, 0, 0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_keys *keys = clx_keys_new_on(clx_openssl_mac(), &allocator);
  struct clx__hasher hasher;
  uint8_t mac[CLX_MAC_LEN];
  size_t of_openssl;
  size_t of_clx;
  size_t i;

  (void)state;
  assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_OK);
  assert_int_equal(clx_keys_add(keys, secret, 32), CLX_OK);
  open_hasher(&hasher, keys);
  of_openssl = openssl_memory.count;
  of_clx = failing.count;
  for (i = 0; i < 1000; i++) {
    assert_int_equal(clx__hasher_begin(&hasher, i % 2), CLX_OK);
    assert_int_equal(clx__hasher_update(&hasher, text(), LONGEST), CLX_OK);
    assert_int_equal(clx__hasher_final(&hasher, mac), CLX_OK);
  }
  assert_int_equal(openssl_memory.count, of_openssl);
  assert_int_equal(failing.count, of_clx);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
  assert_int_equal(failing.live, 0);
}

static void a_whole_body_takes_one_block_of_openssl_and_gives_it_back(void **state)
{
  clx_keys *keys = keys_of(clx_openssl_mac(), rfc4231[1].key, rfc4231[1].key_len);
  const struct rfc4231 *rfc = &rfc4231[1];
  size_t count = openssl_memory.count;
  size_t live = openssl_memory.live;

  (void)state;
  assert_int_equal(clx_verify(keys, rfc->signature, 44, rfc->data, rfc->len, NULL), CLX_OK);
  assert_int_equal(openssl_memory.count, count + 1);
  assert_int_equal(openssl_memory.live, live);
  clx_keys_free(keys);
}

/* A MAC from nothing, with a secret that is hashed first. CLX_OK or why not. */
static int from_nothing(const clx_allocator *allocator, uint8_t mac[CLX_MAC_LEN])
{
  clx_keys *keys = clx_keys_new_on(clx_openssl_mac(), allocator);
  struct clx__hasher hasher = {0};
  int status = keys ? CLX_OK : CLX_NO_MEMORY;

  if (status == CLX_OK)
    status = clx_keys_add(keys, rfc4231[6].key, rfc4231[6].key_len);
  if (status == CLX_OK)
    status = clx__hasher_init(&hasher, keys);
  if (status == CLX_OK) {
    (void)clx__hasher_begin(&hasher, 0);
    (void)clx__hasher_update(&hasher, rfc4231[6].data, rfc4231[6].len);
    status = clx__hasher_final(&hasher, mac);
  }
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
  return status;
}

static void memory_of_clx_that_runs_out_is_a_status(void **state)
{
  struct failing failing = {0, 0, 0};
  clx_allocator allocator = failing_allocator(&failing);
  size_t live = openssl_memory.live;
  uint8_t mac[CLX_MAC_LEN];
  size_t number;

  (void)state;
  for (number = 1; number <= 3; number++) { /* keys, key, state */
    failing.count = 0;
    failing.fail_at = number;
    assert_int_equal(from_nothing(&allocator, mac), CLX_NO_MEMORY);
    assert_int_equal(failing.live, 0);
    assert_int_equal(openssl_memory.live, live);
  }
  failing.count = 0;
  failing.fail_at = 4;
  assert_int_equal(from_nothing(&allocator, mac), CLX_OK);
  assert_int_equal(failing.count, 3);
  assert_memory_equal(mac, rfc4231[6].mac, CLX_MAC_LEN);
}

static void memory_of_openssl_that_runs_out_is_a_status_and_no_error_in_its_queue(void **state)
{
  static const uint8_t zeros[CLX_MAC_LEN];
  size_t failures = 0;
  size_t number = 0;
  bool reached = true;

  (void)state;
  while (reached) {
    size_t live = openssl_memory.live;
    uint8_t mac[CLX_MAC_LEN] = {0};
    int status;

    openssl_memory_fail(++number);
    status = from_nothing(NULL, mac);
    reached = openssl_memory.count >= openssl_memory.fail_at;
    openssl_memory_fail(0);
    assert_int_equal(ERR_peek_error(), 0);
    if (status == CLX_OK) { /* OpenSSL asks a second time for some of its memory */
      assert_memory_equal(mac, rfc4231[6].mac, CLX_MAC_LEN);
      continue;
    }
    failures++;
    assert_int_equal(status, CLX_MAC_FAILED);
    assert_memory_equal(mac, zeros, CLX_MAC_LEN);
    assert_int_equal(openssl_memory.live, live);
  }
  assert_true(failures >= 2); /* the hash of the secret, and that of the message */
}

static void memory_of_secrets_is_wiped_before_it_is_freed(void **state)
{
  size_t dirty = 0;
  clx_allocator allocator = {wiping_allocate, &dirty};
  clx_keys *keys = clx_keys_new_on(clx_openssl_mac(), &allocator);
  struct clx__hasher hasher = {0};

  (void)state;
  assert_int_equal(clx_keys_add(keys, secret, 32), CLX_OK);
  assert_int_equal(clx__hasher_init(&hasher, keys), CLX_OK);
  assert_int_equal(clx__hasher_begin(&hasher, 0), CLX_OK);
  assert_int_equal(clx__hasher_update(&hasher, "{", 1), CLX_OK);
  clx__hasher_free(&hasher);
  clx_keys_free(keys);
  assert_int_equal(dirty, 0);
}

/* -------- OpenSSL's queue of errors -------- */

/* A key that cannot be made, because no SHA-256 is allowed, and a message that cannot begin. */
static void fail_twice(void)
{
  clx_keys *keys = keys_of(clx_openssl_mac(), secret, 32);
  clx_keys *none = clx_keys_new(clx_openssl_mac());
  char signature[CLX_SIGNATURE_LEN + 1];

  assert_int_equal(EVP_set_default_properties(NULL, "provider=nobody"), 1);
  assert_int_equal(clx_keys_add(none, secret, 32), CLX_MAC_FAILED);
  assert_int_equal(EVP_set_default_properties(NULL, ""), 1);
  openssl_memory_fail(1);
  assert_int_equal(clx_sign(keys, "{}", 2, signature), CLX_MAC_FAILED);
  openssl_memory_fail(0);
  assert_int_equal(clx_sign(keys, "{}", 2, signature), CLX_OK);
  clx_keys_free(none);
  clx_keys_free(keys);
}

static void failures_leave_no_error_in_an_empty_queue(void **state)
{
  (void)state;
  ERR_clear_error();
  fail_twice();
  assert_int_equal(ERR_peek_error(), 0);
}

static void errors_and_marks_of_the_host_stay_in_the_queue(void **state)
{
  (void)state;
  ERR_clear_error();
  ERR_raise(ERR_LIB_USER, 41);
  assert_int_equal(ERR_set_mark(), 1);
  ERR_raise(ERR_LIB_USER, 42);
  fail_twice();
  assert_int_equal(ERR_GET_REASON(ERR_peek_last_error()), 42);
  assert_int_equal(ERR_pop_to_mark(), 1);
  assert_int_equal(ERR_GET_REASON(ERR_get_error()), 41);
  assert_int_equal(ERR_get_error(), 0);
}

/* -------- order of calls -------- */

static void a_message_that_was_not_begun_fails(void **state)
{
  struct failing failing = {0, 0, 0};
  clx_allocator allocator = failing_allocator(&failing);
  const clx_mac *mac = clx_openssl_mac();
  uint8_t out[CLX_MAC_LEN];
  void *key = NULL;
  void *own = NULL;

  (void)state;
  assert_int_equal(mac->key_new(mac->ctx, &allocator, secret, 32, &key), 1);
  assert_int_equal(mac->state_new(mac->ctx, &allocator, &own), 1);
  assert_int_equal(mac->update(mac->ctx, own, "{}", 2), CLX_MAC_FAILED);
  assert_int_equal(mac->final(mac->ctx, key, own, out), CLX_MAC_FAILED);
  mac->state_free(mac->ctx, &allocator, own);
  mac->key_free(mac->ctx, &allocator, key);
  assert_int_equal(failing.live, 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_cases_of_rfc_4231_come_out_whole_and_split_at_every_byte),
      cmocka_unit_test(every_length_cut_at_every_byte_gives_what_libsodium_gives),
      cmocka_unit_test(secrets_of_every_length_give_what_libsodium_gives),
      cmocka_unit_test(messages_under_several_secrets_are_hashed_side_by_side),
      cmocka_unit_test(a_state_goes_from_key_to_key_and_outlives_them),
      cmocka_unit_test(two_threads_share_the_keys),
      cmocka_unit_test(a_state_that_was_used_hashes_without_memory),
      cmocka_unit_test(a_whole_body_takes_one_block_of_openssl_and_gives_it_back),
      cmocka_unit_test(memory_of_clx_that_runs_out_is_a_status),
      cmocka_unit_test(memory_of_openssl_that_runs_out_is_a_status_and_no_error_in_its_queue),
      cmocka_unit_test(memory_of_secrets_is_wiped_before_it_is_freed),
      cmocka_unit_test(failures_leave_no_error_in_an_empty_queue),
      cmocka_unit_test(errors_and_marks_of_the_host_stay_in_the_queue),
      cmocka_unit_test(a_message_that_was_not_begun_fails),
  };

  if (!openssl_memory_watch()) {
    fputs("openssl_test: OpenSSL does not let its memory be watched\n", stderr);
    return 1;
  }
  return cmocka_run_group_tests(tests, NULL, NULL);
}
