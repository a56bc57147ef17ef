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

/* -------- what is signed --------
 * The signatures were computed with `openssl dgst -sha256 -hmac` and Python's hmac. */

#define SECRET  "7d3f0a91c52be8640d1f93a7b2c6e458"
#define OLDER_1 "older-secret-1"
#define OLDER_2 "older-secret-2"
#define OLDER_3 "older-secret-3"

static const char body[] =
    "{\"data\":{\"attributes\":{\"name\":\"抹茶 ラテ\",\"price\":\"10.0 €\"}}}";
static const size_t body_len = 67;

static const char signature[] = "p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0=";
static const char empty_signature[] = "ScwzYmuh37ZAcU5fdrFKN+6iC+/K3D64JGlHzxFY7OY=";
static const char older_1_signature[] = "rsBlWmB2GThuJ2cwgEojQQtTh4lbh9ssHrORddmlwf0=";
static const char older_2_signature[] = "wfBAq2QReHiOGUwEX2wQKo2oXRzOSq+4d4gCJ0EWb4g=";
static const char older_3_signature[] = "jlEi9lbqLK/vu1TVhyFofx+Z82lVMrFPGz/dXgAaneo=";

static const uint8_t body_mac[CLX_MAC_LEN] = {
    0xa7, 0xaa, 0x67, 0xd5, 0x9c, 0x8c, 0xfc, 0x65, 0x7c, 0x77, 0x6c, 0xae, 0x65, 0xc8, 0xaf, 0xbb,
    0xc8, 0x72, 0x2a, 0x83, 0x37, 0x1e, 0x82, 0x52, 0x5b, 0xf1, 0x31, 0x00, 0xd7, 0xcd, 0x31, 0x8d,
};

/* -------- helpers -------- */

static void add(clx_keys *keys, const char *secret)
{
  assert_int_equal(clx_keys_add(keys, secret, strlen(secret)), CLX_OK);
}

static clx_keys *one_key(void)
{
  clx_keys *keys = clx_keys_new(NULL);

  assert_non_null(keys);
  add(keys, SECRET);
  return keys;
}

static clx_keys *four_keys(void)
{
  clx_keys *keys = one_key();

  add(keys, OLDER_1);
  add(keys, OLDER_2);
  add(keys, OLDER_3);
  return keys;
}

static int verify(const clx_keys *keys, const char *text)
{
  return clx_verify(keys, text, strlen(text), body, body_len, NULL);
}

/* Base64 written anew, so that nothing of the library says what is right. */
static void base64_of(const uint8_t mac[CLX_MAC_LEN], char text[CLX_SIGNATURE_LEN + 1])
{
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  size_t i;

  for (i = 0; i < 43; i++) {
    size_t bit = i * 6;
    unsigned high = mac[bit / 8];
    unsigned low = bit / 8 + 1 < CLX_MAC_LEN ? mac[bit / 8 + 1] : 0;

    text[i] = digits[((high << 8 | low) >> (10 - bit % 8)) & 63];
  }
  text[43] = '=';
  text[44] = '\0';
}

/* -------- right signatures -------- */

static void the_signature_that_openssl_makes_is_accepted(void **state)
{
  clx_keys *keys = one_key();
  uint32_t matched = 9;

  (void)state;
  assert_int_equal(strlen(body), body_len);
  assert_int_equal(clx_verify(keys, signature, 44, body, body_len, &matched), CLX_OK);
  assert_int_equal(matched, 0);
  clx_keys_free(keys);
}

static void an_empty_body_has_a_signature_too(void **state)
{
  clx_keys *keys = one_key();

  (void)state;
  assert_int_equal(clx_verify(keys, empty_signature, 44, NULL, 0, NULL), CLX_OK);
  assert_int_equal(clx_verify(keys, empty_signature, 44, "", 0, NULL), CLX_OK);
  assert_int_equal(clx_verify(keys, signature, 44, "", 0, NULL), CLX_SIGNATURE_MISMATCH);
  clx_keys_free(keys);
}

static void signing_writes_what_openssl_writes(void **state)
{
  clx_keys *keys = four_keys();
  char text[CLX_SIGNATURE_LEN + 1];

  (void)state;
  memset(text, 'x', sizeof(text));
  assert_int_equal(clx_sign(keys, body, body_len, text), CLX_OK);
  assert_memory_equal(text, signature, CLX_SIGNATURE_LEN + 1);
  assert_int_equal(clx_sign(keys, NULL, 0, text), CLX_OK);
  assert_string_equal(text, empty_signature);
  clx_keys_free(keys);
}

static void a_genuine_body_tells_which_of_four_secrets_signed_it(void **state)
{
  static const char *const signatures[] = {signature, older_1_signature, older_2_signature,
                                           older_3_signature};
  clx_keys *keys = four_keys();
  uint32_t which;

  (void)state;
  for (which = 0; which < 4; which++) {
    uint32_t matched = 9;

    assert_int_equal(clx_verify(keys, signatures[which], 44, body, body_len, &matched), CLX_OK);
    assert_int_equal(matched, which);
  }
  clx_keys_free(keys);
}

static void a_secret_that_was_rotated_out_is_refused(void **state)
{
  clx_keys *keys = clx_keys_new(NULL);
  uint32_t matched = 9;

  (void)state;
  add(keys, OLDER_1);
  add(keys, SECRET);
  assert_int_equal(verify(keys, signature), CLX_OK);
  assert_int_equal(verify(keys, older_1_signature), CLX_OK);
  assert_int_equal(clx_verify(keys, older_2_signature, 44, body, body_len, &matched),
                   CLX_SIGNATURE_MISMATCH);
  assert_int_equal(matched, 9);
  clx_keys_free(keys);
}

/* -------- keys -------- */

static void a_fifth_secret_is_refused_and_the_four_still_work(void **state)
{
  clx_keys *keys = four_keys();

  (void)state;
  assert_int_equal(clx_keys_count(keys), 4);
  assert_int_equal(clx_keys_add(keys, "fifth", 5), CLX_KEYS_FULL);
  assert_int_equal(clx_keys_count(keys), 4);
  assert_int_equal(verify(keys, signature), CLX_OK);
  assert_int_equal(verify(keys, older_3_signature), CLX_OK);
  clx_keys_free(keys);
}

static void an_empty_secret_is_refused(void **state)
{
  clx_keys *keys = clx_keys_new(NULL);

  (void)state;
  assert_int_equal(clx_keys_add(keys, "", 0), CLX_SECRET_EMPTY);
  assert_int_equal(clx_keys_add(keys, NULL, 0), CLX_SECRET_EMPTY);
  assert_int_equal(clx_keys_add(keys, NULL, 32), CLX_SECRET_EMPTY);
  assert_int_equal(clx_keys_count(keys), 0);
  clx_keys_free(keys);
}

static void without_secrets_nothing_is_accepted_or_signed(void **state)
{
  clx_keys *keys = clx_keys_new(NULL);
  char text[CLX_SIGNATURE_LEN + 1] = "x";

  (void)state;
  assert_int_equal(verify(keys, signature), CLX_NO_KEYS);
  assert_int_equal(clx_verify(keys, NULL, 0, body, body_len, NULL), CLX_NO_KEYS);
  assert_int_equal(verify(NULL, signature), CLX_NO_KEYS);
  assert_int_equal(clx_sign(keys, body, body_len, text), CLX_NO_KEYS);
  assert_string_equal(text, "");
  assert_int_equal(clx_keys_count(NULL), 0);
  clx_keys_free(keys);
}

static void null_keys_cannot_be_filled_but_can_be_freed(void **state)
{
  (void)state;
  assert_int_equal(clx_keys_add(NULL, SECRET, 32), CLX_BAD_ARGUMENT);
  clx_keys_free(NULL);
}

/* -------- the header's value -------- */

#define VALUE(text, status)                                                                        \
  {                                                                                                \
    text, sizeof(text) - 1, status                                                                 \
  }
#define GOOD "p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0="

static const struct {
  const char *text;
  size_t len;
  int status;
} values[] = {
    VALUE(GOOD, CLX_OK),
    VALUE("  " GOOD, CLX_OK),
    VALUE(GOOD "\t ", CLX_OK),
    VALUE(" \t" GOOD "\t ", CLX_OK),
    VALUE("", CLX_SIGNATURE_MISSING),
    VALUE(" \t ", CLX_SIGNATURE_MISSING),
    VALUE(GOOD "," GOOD, CLX_SIGNATURE_DUPLICATE),
    VALUE(GOOD ", ", CLX_SIGNATURE_DUPLICATE),
    VALUE(",", CLX_SIGNATURE_DUPLICATE),
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY,=", CLX_SIGNATURE_DUPLICATE),
    VALUE(GOOD "\n", CLX_SIGNATURE_LENGTH),
    VALUE(GOOD "\r\n", CLX_SIGNATURE_LENGTH),
    VALUE(GOOD "\0", CLX_SIGNATURE_LENGTH),
    VALUE(GOOD "=", CLX_SIGNATURE_LENGTH),
    VALUE("\"" GOOD "\"", CLX_SIGNATURE_LENGTH),
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0", CLX_SIGNATURE_LENGTH),
    VALUE("p6pn1ZyM_GV8d2yuZcivu8hyKoM3HoJSW_ExANfNMY0", CLX_SIGNATURE_LENGTH),
    VALUE("a7aa67d59c8cfc657c776cae65c8afbbc8722a83371e82525bf13100d7cd318d", CLX_SIGNATURE_LENGTH),
    VALUE("p6pn1ZyM_GV8d2yuZcivu8hyKoM3HoJSW_ExANfNMY0=", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY1=", CLX_SIGNATURE_MALFORMED), /* pad bits */
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY2=", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY3=", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY00", CLX_SIGNATURE_MALFORMED), /* 33 bytes */
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMQ==", CLX_SIGNATURE_MALFORMED), /* 31 bytes */
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfN====", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0\n", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0\0", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZciv 8hyKoM3HoJSW/ExANfNMY0=", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZciv\0"
          "8hyKoM3HoJSW/ExANfNMY0=",
          CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM/GV8d2yuZcivé8hyKoM3HoJSW/ExANfNMY=", CLX_SIGNATURE_MALFORMED),
    VALUE("p6pn1ZyM\xffGV8d2yuZcivu8hyKoM3HoJSW\xaf"
          "ExANfNMY0=",
          CLX_SIGNATURE_MALFORMED), /* libsodium alone reads a slash */
    VALUE("\xa0"
          "6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0=",
          CLX_SIGNATURE_MALFORMED),
    VALUE("P6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0=", CLX_SIGNATURE_MISMATCH),
    VALUE("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", CLX_SIGNATURE_MISMATCH),
};

static void a_header_value_is_read_strictly(void **state)
{
  clx_keys *keys = one_key();
  size_t i;

  (void)state;
  for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
    char *guarded = guard_copy(values[i].text, values[i].len);
    int status = clx_verify(keys, guarded, values[i].len, body, body_len, NULL);

    if (status != values[i].status)
      print_message("header value %zu: %s\n", i, values[i].text);
    assert_int_equal(status, values[i].status);
    guard_free(guarded, values[i].len);
  }
  clx_keys_free(keys);
}

static void no_header_at_all_is_a_missing_signature(void **state)
{
  clx_keys *keys = one_key();

  (void)state;
  assert_int_equal(clx_verify(keys, NULL, 0, body, body_len, NULL), CLX_SIGNATURE_MISSING);
  assert_int_equal(clx_verify(keys, NULL, 44, body, body_len, NULL), CLX_SIGNATURE_MISSING);
  clx_keys_free(keys);
}

/* -------- wrong by one bit -------- */

static void a_signature_with_any_bit_flipped_is_refused(void **state)
{
  clx_keys *keys = four_keys();
  char text[CLX_SIGNATURE_LEN + 1];
  size_t bit;

  (void)state;
  base64_of(body_mac, text);
  assert_string_equal(text, signature);
  for (bit = 0; bit < 8 * CLX_MAC_LEN; bit++) {
    uint8_t mac[CLX_MAC_LEN];

    memcpy(mac, body_mac, sizeof(mac));
    mac[bit / 8] ^= (uint8_t)(1u << bit % 8);
    base64_of(mac, text);
    assert_int_equal(verify(keys, text), CLX_SIGNATURE_MISMATCH);
  }
  clx_keys_free(keys);
}

static void a_body_with_any_bit_flipped_is_refused(void **state)
{
  clx_keys *keys = one_key();
  char *copy = guard_copy(body, body_len);
  size_t bit;

  (void)state;
  for (bit = 0; bit < 8 * body_len; bit++) {
    copy[bit / 8] = (char)(copy[bit / 8] ^ (1 << bit % 8));
    assert_int_equal(clx_verify(keys, signature, 44, copy, body_len, NULL), CLX_SIGNATURE_MISMATCH);
    copy[bit / 8] = (char)(copy[bit / 8] ^ (1 << bit % 8));
  }
  assert_int_equal(clx_verify(keys, signature, 44, copy, body_len, NULL), CLX_OK);
  guard_free(copy, body_len);
  clx_keys_free(keys);
}

static void a_body_that_is_cut_or_longer_is_refused(void **state)
{
  clx_keys *keys = one_key();
  size_t len;

  (void)state;
  for (len = 0; len < body_len; len++)
    assert_int_equal(clx_verify(keys, signature, 44, body, len, NULL), CLX_SIGNATURE_MISMATCH);
  assert_int_equal(clx_verify(keys, signature, 44, body, body_len + 1, NULL),
                   CLX_SIGNATURE_MISMATCH);
  clx_keys_free(keys);
}

static void inputs_may_end_where_memory_ends(void **state)
{
  char *secret = guard_copy(SECRET, 32);
  char *message = guard_copy(body, body_len);
  char *value = guard_copy(signature, 44);
  char *room = guard_copy(older_1_signature, CLX_SIGNATURE_LEN + 1);
  clx_keys *keys = clx_keys_new(NULL);

  (void)state;
  assert_int_equal(clx_keys_add(keys, secret, 32), CLX_OK);
  memset(secret, 'x', 32); /* it is not kept */
  assert_int_equal(clx_verify(keys, value, 44, message, body_len, NULL), CLX_OK);
  assert_int_equal(clx_sign(keys, message, body_len, room), CLX_OK);
  assert_string_equal(room, signature);
  guard_free(room, CLX_SIGNATURE_LEN + 1);
  guard_free(value, 44);
  guard_free(message, body_len);
  guard_free(secret, 32);
  clx_keys_free(keys);
}

/* -------- memory and providers that fail -------- */

static void no_memory_is_a_status_wherever_it_runs_out(void **state)
{
  struct failing failing = {0, 0, 0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_keys *keys;
  char text[CLX_SIGNATURE_LEN + 1] = "x";

  (void)state;
  failing.fail_at = 1;
  assert_null(clx_keys_new_on(NULL, &allocator));
  keys = clx_keys_new_on(NULL, &allocator);
  failing.fail_at = failing.count + 1;
  assert_int_equal(clx_keys_add(keys, SECRET, 32), CLX_NO_MEMORY);
  assert_int_equal(clx_keys_count(keys), 0);
  add(keys, SECRET);
  failing.fail_at = failing.count + 1;
  assert_int_equal(verify(keys, signature), CLX_NO_MEMORY);
  assert_int_equal(verify(keys, signature), CLX_OK);
  failing.fail_at = failing.count + 1;
  assert_int_equal(clx_sign(keys, body, body_len, text), CLX_NO_MEMORY);
  assert_string_equal(text, "");
  assert_int_equal(failing.live, 2); /* the keys and one secret */
  clx_keys_free(keys);
  assert_int_equal(failing.live, 0);
}

static void a_refused_header_takes_no_memory_and_hashes_nothing(void **state)
{
  struct failing failing = {0, 0, 0};
  struct fake_mac fake = {.mask = 0};
  clx_mac mac = fake_mac_provider(&fake);
  clx_allocator allocator = failing_allocator(&failing);
  clx_keys *keys = clx_keys_new_on(&mac, &allocator);
  size_t before;

  (void)state;
  add(keys, SECRET);
  before = failing.count;
  assert_int_equal(verify(keys, "short"), CLX_SIGNATURE_LENGTH);
  assert_int_equal(failing.count, before);
  assert_int_equal(fake.calls[FAKE_BEGIN], 0);
  clx_keys_free(keys);
}

static void a_provider_that_fails_at_any_step_never_lets_a_body_through(void **state)
{
  static const size_t uses[FAKE_STEPS] = {0, 1, 4, 4, 4};
  size_t step;
  size_t at;

  (void)state;
  for (step = FAKE_STATE_NEW; step < FAKE_STEPS; step++)
    for (at = 1; at <= uses[step]; at++) {
      struct fake_mac fake = {.mask = 0};
      clx_mac mac = fake_mac_provider(&fake);
      clx_keys *keys = clx_keys_new(&mac);

      add(keys, SECRET);
      add(keys, OLDER_1);
      add(keys, OLDER_2);
      add(keys, OLDER_3);
      fake.fail_at[step] = at;
      assert_int_equal(verify(keys, older_3_signature), CLX_MAC_FAILED);
      assert_int_equal(fake.states, 0);
      clx_keys_free(keys);
      assert_int_equal(fake.keys, 0);
    }
}

static void a_provider_that_fails_while_signing_leaves_no_text(void **state)
{
  size_t step;

  (void)state;
  for (step = FAKE_STATE_NEW; step < FAKE_STEPS; step++) {
    struct fake_mac fake = {.mask = 0};
    clx_mac mac = fake_mac_provider(&fake);
    clx_keys *keys = clx_keys_new(&mac);
    char text[CLX_SIGNATURE_LEN + 1];
    static const char nothing[CLX_SIGNATURE_LEN + 1];

    add(keys, SECRET);
    fake.fail_at[step] = 1;
    memset(text, 'x', sizeof(text));
    assert_int_equal(clx_sign(keys, body, body_len, text), CLX_MAC_FAILED);
    assert_memory_equal(text, nothing, sizeof(text));
    assert_int_equal(fake.states, 0);
    clx_keys_free(keys);
  }
}

static void a_body_that_is_not_there_is_no_empty_body(void **state)
{
  clx_keys *keys = one_key();
  char text[CLX_SIGNATURE_LEN + 1];

  (void)state;
  assert_int_equal(clx_verify(keys, empty_signature, 44, NULL, 5, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_sign(keys, NULL, 5, text), CLX_BAD_ARGUMENT);
  assert_string_equal(text, "");
  clx_keys_free(keys);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_signature_that_openssl_makes_is_accepted),
      cmocka_unit_test(an_empty_body_has_a_signature_too),
      cmocka_unit_test(signing_writes_what_openssl_writes),
      cmocka_unit_test(a_genuine_body_tells_which_of_four_secrets_signed_it),
      cmocka_unit_test(a_secret_that_was_rotated_out_is_refused),
      cmocka_unit_test(a_fifth_secret_is_refused_and_the_four_still_work),
      cmocka_unit_test(an_empty_secret_is_refused),
      cmocka_unit_test(without_secrets_nothing_is_accepted_or_signed),
      cmocka_unit_test(null_keys_cannot_be_filled_but_can_be_freed),
      cmocka_unit_test(a_header_value_is_read_strictly),
      cmocka_unit_test(no_header_at_all_is_a_missing_signature),
      cmocka_unit_test(a_signature_with_any_bit_flipped_is_refused),
      cmocka_unit_test(a_body_with_any_bit_flipped_is_refused),
      cmocka_unit_test(a_body_that_is_cut_or_longer_is_refused),
      cmocka_unit_test(inputs_may_end_where_memory_ends),
      cmocka_unit_test(no_memory_is_a_status_wherever_it_runs_out),
      cmocka_unit_test(a_refused_header_takes_no_memory_and_hashes_nothing),
      cmocka_unit_test(a_provider_that_fails_at_any_step_never_lets_a_body_through),
      cmocka_unit_test(a_provider_that_fails_while_signing_leaves_no_text),
      cmocka_unit_test(a_body_that_is_not_there_is_no_empty_body),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
