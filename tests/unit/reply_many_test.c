/* Answers of any size: names that are compared grow with what is put, and not faster. The library
 * is part of this file, so that its steps can be counted (base/step.h). */
#include <stdint.h>

static uint64_t many_steps;
#define CLX__STEP() ((void)many_steps++)

#include "clx.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "replies.h"

#define METADATA 40000
#define INVALID  20000
#define LINES    100000

/* At most so many names are compared for each one that is put: the tables are half empty at least,
 * and what is in them is entered anew each time that they grow. */
#define STEPS 16

static void assert_linear(uint64_t count)
{
  assert_true(many_steps > 0);
  assert_true(many_steps <= STEPS * count);
}

static int many_make(void **state)
{
  many_steps = 0;
  return arena_make(state);
}

#define MANY_TEST(name) cmocka_unit_test_setup_teardown(name, many_make, arena_drop)

/* -------- metadata -------- */

static void metadata_is_found_without_looking_through_all_of_it(void **state)
{
  clx_reply *reply = clx_reply_new(*state, COST, NULL);
  clx_response response;
  char key[16];
  int i;

  clx_reply_shipping_cost(reply, 1);
  for (i = 0; i < METADATA; i++) {
    snprintf(key, sizeof key, "k%d", i);
    assert_int_equal(clx_reply_put_json(reply, CLX_IN_METADATA, key, "1", 1), CLX_OK);
  }
  for (i = 0; i < METADATA; i += 2) { /* again: the last counts */
    snprintf(key, sizeof key, "k%d", i);
    assert_int_equal(clx_reply_put_json(reply, CLX_IN_METADATA, key, "[2]", 3), CLX_OK);
  }
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_linear(METADATA + METADATA / 2);
  assert_non_null(strstr(response.body, "\"metadata\":{\"k1\":1,\"k3\":1,"));
  assert_non_null(strstr(response.body, "\"k39999\":1,\"k0\":[2],\"k2\":[2],"));
}

static void one_key_put_again_and_again_is_found_at_once(void **state)
{
  clx_reply *reply = clx_reply_new(*state, COST, NULL);
  clx_response response;
  int i;

  clx_reply_shipping_cost(reply, 1);
  for (i = 0; i < METADATA; i++)
    clx_reply_put_int(reply, CLX_IN_METADATA, "state", i);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_linear(METADATA);
  assert_string_equal(response.body, "{\"success\":true,\"data\":{\"price_amount_cents\":1,"
                                     "\"metadata\":{\"state\":39999}}}");
}

static void a_metadata_object_of_many_members_is_copied_in_one_pass(void **state)
{
  clx_reply *reply = clx_reply_new(*state, COST, NULL);
  char *json = clx_arena_alloc(*state, METADATA * 16);
  clx_response response;
  size_t len = 1;
  int i;

  json[0] = '{';
  for (i = 0; i < METADATA; i++)
    len += (size_t)snprintf(json + len, 16, "%s\"k%d\":1", i ? "," : "", i);
  json[len++] = '}';
  clx_reply_shipping_cost(reply, 1);
  assert_int_equal(clx_reply_put_json(reply, CLX_IN_DATA, "metadata", json, len), CLX_OK);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_linear(METADATA);
  assert_memory_equal(strstr(response.body, "{\"k0\""), json, len);
}

static void keys_of_data_and_of_a_line_are_found_as_well(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_TAX, NULL);
  int places[2] = {CLX_IN_DATA, clx_reply_line(reply, "a")};
  clx_response response;
  char key[16];
  int i;
  int k;

  for (i = 0; i < METADATA; i++)
    for (k = 0; k < 2; k++) {
      snprintf(key, sizeof key, "k%d", i);
      assert_int_equal(clx_reply_put_int(reply, places[k], key, 1), CLX_OK);
    }
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_linear((uint64_t)2 * METADATA);
  assert_int_equal(clx_reply_put_int(reply, places[1], "k39999", 1), CLX_REPLY_TWICE);
}

/* -------- errors of an order -------- */

static void an_order_may_have_many_errors(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_ORDER_VALIDATION, NULL);
  clx_response response;
  char name[16];
  int i;

  for (i = 0; i < 2 * INVALID; i++) {
    snprintf(name, sizeof name, "n%d", i % INVALID);
    assert_int_equal(clx_reply_invalid(reply, name, "m"), CLX_OK);
    if (i < INVALID)
      clx_reply_put_int(reply, CLX_IN_DATA, name, 1); /* left out, and looked for at the end */
  }
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_linear((uint64_t)3 * INVALID);
  assert_int_equal(response.http, 422);
  assert_non_null(strstr(response.body, "{\"n0\":[\"m\",\"m\"],\"n1\":[\"m\",\"m\"],"));
  assert_null(strstr(response.body, "\"n0\":1"));
}

/* -------- lines -------- */

static void a_hundred_thousand_lines_are_found(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_TAX, NULL);
  clx_response response;
  char id[16];
  int i;

  for (i = 0; i < LINES; i++) {
    snprintf(id, sizeof id, "l%d", i);
    clx_reply_tax_item_rate(reply, id, 0.5);
  }
  for (i = LINES - 1; i >= 0; i--) {
    snprintf(id, sizeof id, "l%d", i);
    clx_reply_tax_item_collectable(reply, id, 1, "EUR");
  }
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_linear((uint64_t)2 * LINES);
  assert_notes(reply, 0);
}

/* Ids whose ends undo each other in the hash without a key that the library uses for names of its
 * own: whatever stands before them, the hash is 0. */
static void ids_that_share_an_unkeyed_hash_are_found_as_fast_as_others(void **state)
{
  clx_reply *reply = clx_reply_new(*state, PROMO, NULL);
  int i;

  for (i = 0; i < INVALID; i++) {
    char id[32];

    snprintf(id, sizeof id, "%08dbbbbbbbb11111111", i);
    assert_true(clx__hash_text(id, 0) == 0);
    assert_int_equal(clx_reply_line(reply, id), CLX__FIRST_LINE + i);
  }
  assert_linear(INVALID);
}

/* The key is the MAC of the body in a service, and elsewhere an address. */
static void two_replies_have_different_keys(void **state)
{
  clx_reply *one = clx_reply_new(*state, PROMO, NULL);
  clx_reply *other = clx_reply_new(*state, PROMO, NULL);
  uint8_t mac[CLX_MAC_LEN];

  assert_memory_not_equal(one->naming.key, other->naming.key, CLX__NAMESET_KEY);
  memset(mac, 7, sizeof mac);
  clx__reply_attach(one, NULL, mac);
  assert_memory_equal(one->naming.key, mac, CLX__NAMESET_KEY);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      MANY_TEST(metadata_is_found_without_looking_through_all_of_it),
      MANY_TEST(one_key_put_again_and_again_is_found_at_once),
      MANY_TEST(a_metadata_object_of_many_members_is_copied_in_one_pass),
      MANY_TEST(keys_of_data_and_of_a_line_are_found_as_well),
      MANY_TEST(an_order_may_have_many_errors),
      MANY_TEST(a_hundred_thousand_lines_are_found),
      MANY_TEST(ids_that_share_an_unkeyed_hash_are_found_as_fast_as_others),
      MANY_TEST(two_replies_have_different_keys),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
