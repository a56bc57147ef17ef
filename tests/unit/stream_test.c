#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/verify.h>

#include "fake_mac.h"
#include "failing.h"
#include "guard.h"
#include "rfc4231.h"

/* The message most tests use: case 2 of RFC 4231, secret "Jefe". */
static const char message[] = "what do ya want for nothing?";
static const size_t message_len = 28;
static const char signature[] = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";

static clx_keys *jefe_as(size_t which, const clx_mac *mac)
{
  static const char *const others[] = {"first", "second", "third", "fourth"};
  clx_keys *keys = clx_keys_new(mac);
  size_t i;

  assert_non_null(keys);
  for (i = 0; i < CLX_KEYS_MAX; i++) {
    const char *secret = i == which ? "Jefe" : others[i];

    assert_int_equal(clx_keys_add(keys, secret, strlen(secret)), CLX_OK);
  }
  return keys;
}

static void feed(clx_stream *stream, const char *bytes, size_t len, size_t piece)
{
  while (len > 0) {
    size_t now = len < piece ? len : piece;
    char *guarded = guard_copy(bytes, now);

    assert_int_equal(clx_stream_update(stream, guarded, now), CLX_OK);
    guard_free(guarded, now);
    bytes += now;
    len -= now;
  }
}

static int check(clx_stream *stream, uint32_t *matched)
{
  return clx_stream_verify(stream, signature, strlen(signature), matched);
}

/* -------- pieces -------- */

static void a_body_in_pieces_of_any_size_is_genuine(void **state)
{
  size_t number;
  size_t piece;

  (void)state;
  for (number = 0; number < RFC4231_CASES; number++) {
    const struct rfc4231 *rfc = &rfc4231[number];
    clx_keys *keys = clx_keys_new(NULL);
    clx_stream *stream;

    if (rfc->signature) {
      assert_int_equal(clx_keys_add(keys, rfc->key, rfc->key_len), CLX_OK);
      stream = clx_stream_new(keys, NULL);
      for (piece = 1; piece <= rfc->len; piece++) {
        feed(stream, rfc->data, rfc->len, piece);
        assert_int_equal(clx_stream_verify(stream, rfc->signature, 44, NULL), CLX_OK);
      }
      clx_stream_free(stream);
    }
    clx_keys_free(keys);
  }
}

static void a_body_split_anywhere_is_genuine_and_empty_pieces_change_nothing(void **state)
{
  clx_keys *keys = jefe_as(0, NULL);
  clx_stream *stream = clx_stream_new(keys, NULL);
  size_t split;

  (void)state;
  for (split = 0; split <= message_len; split++) {
    assert_int_equal(clx_stream_update(stream, message, split), CLX_OK);
    assert_int_equal(clx_stream_update(stream, NULL, 0), CLX_OK);
    assert_int_equal(clx_stream_update(stream, message + split, message_len - split), CLX_OK);
    assert_int_equal(check(stream, NULL), CLX_OK);
  }
  clx_stream_free(stream);
  clx_keys_free(keys);
}

static void a_stream_tells_which_of_four_secrets_signed(void **state)
{
  uint32_t which;

  (void)state;
  for (which = 0; which < CLX_KEYS_MAX; which++) {
    clx_keys *keys = jefe_as(which, NULL);
    clx_stream *stream = clx_stream_new(keys, NULL);
    uint32_t matched = 9;

    feed(stream, message, message_len, 5);
    assert_int_equal(check(stream, &matched), CLX_OK);
    assert_int_equal(matched, which);
    clx_stream_free(stream);
    clx_keys_free(keys);
  }
}

static void of_two_equal_secrets_the_newest_is_the_one_that_matched(void **state)
{
  clx_keys *keys = clx_keys_new(NULL);
  clx_stream *stream;
  uint32_t matched = 9;

  (void)state;
  assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_OK);
  assert_int_equal(clx_keys_add(keys, "Jefe", 4), CLX_OK);
  stream = clx_stream_new(keys, NULL);
  feed(stream, message, message_len, 5);
  assert_int_equal(check(stream, &matched), CLX_OK);
  assert_int_equal(matched, 0);
  clx_stream_free(stream);
  clx_keys_free(keys);
}

static void a_body_that_differs_is_refused(void **state)
{
  clx_keys *keys = jefe_as(0, NULL);
  clx_stream *stream = clx_stream_new(keys, NULL);
  uint32_t matched = 9;

  (void)state;
  assert_int_equal(check(stream, &matched), CLX_SIGNATURE_MISMATCH); /* nothing was fed */
  feed(stream, message, message_len - 1, 5);
  assert_int_equal(check(stream, &matched), CLX_SIGNATURE_MISMATCH);
  feed(stream, message, message_len, 5);
  feed(stream, "\n", 1, 1);
  assert_int_equal(check(stream, &matched), CLX_SIGNATURE_MISMATCH);
  assert_int_equal(matched, 9);
  clx_stream_free(stream);
  clx_keys_free(keys);
}

/* -------- the next message -------- */

static void a_stream_is_ready_for_the_next_message_whatever_came_of_the_last(void **state)
{
  static const struct {
    const char *value;
    int status;
  } values[] = {
      {"W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=", CLX_OK},
      {"", CLX_SIGNATURE_MISSING},
      {"a,b", CLX_SIGNATURE_DUPLICATE},
      {"W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM", CLX_SIGNATURE_LENGTH},
      {"W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOE-=", CLX_SIGNATURE_MALFORMED},
      {"AAAARr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=", CLX_SIGNATURE_MISMATCH},
  };
  clx_keys *keys = jefe_as(0, NULL);
  clx_stream *stream = clx_stream_new(keys, NULL);
  size_t i;

  (void)state;
  for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
    feed(stream, message, message_len, 9);
    assert_int_equal(clx_stream_verify(stream, values[i].value, strlen(values[i].value), NULL),
                     values[i].status);
    feed(stream, message, message_len, 9);
    assert_int_equal(check(stream, NULL), CLX_OK);
  }
  clx_stream_free(stream);
  clx_keys_free(keys);
}

/* -------- no keys, no memory, no provider -------- */

static void a_stream_without_secrets_accepts_nothing(void **state)
{
  clx_keys *keys = clx_keys_new(NULL);
  clx_stream *stream = clx_stream_new(keys, NULL);
  clx_stream *keyless = clx_stream_new(NULL, NULL);

  (void)state;
  assert_int_equal(clx_stream_update(stream, message, message_len), CLX_OK);
  assert_int_equal(check(stream, NULL), CLX_NO_KEYS);
  assert_int_equal(check(keyless, NULL), CLX_NO_KEYS);
  assert_int_equal(clx_stream_update(NULL, message, message_len), CLX_BAD_ARGUMENT);
  assert_int_equal(check(NULL, NULL), CLX_BAD_ARGUMENT);
  clx_stream_free(NULL);
  clx_stream_free(keyless);
  clx_stream_free(stream);
  clx_keys_free(keys);
}

static void there_is_no_stream_without_memory_and_nothing_leaks(void **state)
{
  clx_keys *keys = jefe_as(0, NULL);
  size_t at;

  (void)state;
  for (at = 1; at <= 5; at++) { /* the stream and four states */
    struct failing failing = {at, 0, 0};
    clx_allocator allocator = failing_allocator(&failing);

    assert_null(clx_stream_new(keys, &allocator));
    assert_int_equal(failing.live, 0);
  }
  clx_keys_free(keys);
}

static void a_stream_allocates_from_its_own_allocator_and_only_when_made(void **state)
{
  struct failing failing = {0, 0, 0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_keys *keys = jefe_as(0, NULL);
  clx_stream *stream = clx_stream_new(keys, &allocator);
  int i;

  (void)state;
  assert_int_equal(failing.count, 5);
  for (i = 0; i < 3; i++) {
    feed(stream, message, message_len, 9);
    assert_int_equal(check(stream, NULL), CLX_OK);
  }
  assert_int_equal(failing.count, 5);
  clx_stream_free(stream);
  assert_int_equal(failing.live, 0);
  clx_keys_free(keys);
}

static void there_is_no_stream_when_the_provider_gives_no_state(void **state)
{
  struct fake_mac fake = {.fail_at = {[FAKE_STATE_NEW] = 3}};
  clx_mac mac = fake_mac_provider(&fake);
  clx_keys *keys = jefe_as(0, &mac);

  (void)state;
  assert_null(clx_stream_new(keys, NULL));
  assert_int_equal(fake.states, 0);
  clx_keys_free(keys);
}

/* A failure with any secret counts, also after the secret that matches. */
static void a_provider_that_fails_refuses_the_message_and_recovers_for_the_next(void **state)
{
  size_t step;
  size_t at;

  (void)state;
  for (step = FAKE_BEGIN; step < FAKE_STEPS; step++)
    for (at = 1; at <= CLX_KEYS_MAX; at++) {
      struct fake_mac fake = {.mask = 0};
      clx_mac mac = fake_mac_provider(&fake);
      clx_keys *keys = jefe_as(0, &mac);
      clx_stream *stream;

      fake.fail_at[step] = at;
      stream = clx_stream_new(keys, NULL);
      assert_int_equal(clx_stream_update(stream, message, message_len),
                       step == FAKE_FINAL ? CLX_OK : CLX_MAC_FAILED);
      assert_int_equal(check(stream, NULL), CLX_MAC_FAILED);
      feed(stream, message, message_len, 9);
      assert_int_equal(check(stream, NULL), CLX_OK);
      clx_stream_free(stream);
      assert_int_equal(fake.states, 0);
      clx_keys_free(keys);
    }
}

static void a_failed_piece_is_not_forgotten_by_the_pieces_after_it(void **state)
{
  struct fake_mac fake = {.fail_at = {[FAKE_UPDATE] = 2}};
  clx_mac mac = fake_mac_provider(&fake);
  clx_keys *keys = jefe_as(0, &mac);
  clx_stream *stream = clx_stream_new(keys, NULL);

  (void)state;
  assert_int_equal(clx_stream_update(stream, message, 4), CLX_MAC_FAILED);
  assert_int_equal(clx_stream_update(stream, message + 4, 4), CLX_MAC_FAILED);
  assert_int_equal(clx_stream_update(stream, NULL, 0), CLX_MAC_FAILED);
  assert_int_equal(clx_stream_update(stream, message + 8, message_len - 8), CLX_MAC_FAILED);
  assert_int_equal(check(stream, NULL), CLX_MAC_FAILED);
  clx_stream_free(stream);
  clx_keys_free(keys);
}

static void a_piece_that_is_not_there_refuses_the_message(void **state)
{
  clx_keys *keys = jefe_as(0, NULL);
  clx_stream *stream = clx_stream_new(keys, NULL);

  (void)state;
  assert_int_equal(clx_stream_update(stream, NULL, 3), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_stream_update(stream, message, message_len), CLX_BAD_ARGUMENT);
  assert_int_equal(check(stream, NULL), CLX_BAD_ARGUMENT);
  clx_stream_free(stream);
  clx_keys_free(keys);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_body_in_pieces_of_any_size_is_genuine),
      cmocka_unit_test(a_body_split_anywhere_is_genuine_and_empty_pieces_change_nothing),
      cmocka_unit_test(a_stream_tells_which_of_four_secrets_signed),
      cmocka_unit_test(of_two_equal_secrets_the_newest_is_the_one_that_matched),
      cmocka_unit_test(a_body_that_differs_is_refused),
      cmocka_unit_test(a_stream_is_ready_for_the_next_message_whatever_came_of_the_last),
      cmocka_unit_test(a_stream_without_secrets_accepts_nothing),
      cmocka_unit_test(there_is_no_stream_without_memory_and_nothing_leaks),
      cmocka_unit_test(a_stream_allocates_from_its_own_allocator_and_only_when_made),
      cmocka_unit_test(there_is_no_stream_when_the_provider_gives_no_state),
      cmocka_unit_test(a_provider_that_fails_refuses_the_message_and_recovers_for_the_next),
      cmocka_unit_test(a_failed_piece_is_not_forgotten_by_the_pieces_after_it),
      cmocka_unit_test(a_piece_that_is_not_there_refuses_the_message),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
