/* Lines of an answer against those of the request, and the keys that lines repeat. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "replies.h"

#define MANY 3000

#define ITEM(id)  "{\"type\":\"line_items\",\"id\":\"" id "\"}"
#define OTHER(id) "{\"type\":\"skus\",\"id\":\"" id "\"}"
#define ORDER(items)                                                                               \
  "{\"data\":{\"id\":\"o\",\"type\":\"orders\",\"relationships\":{\"line_items\":{\"data\":"       \
  "[" items "]}}}}"
#define FIVE ORDER(ITEM("a") "," ITEM("b") "," ITEM("c") "," ITEM("d") "," ITEM("e"))

#define ANSWER(lines)                                                                              \
  "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":0,\"line_items\":[" lines "]}}"

/* A promotion that lists these items, by the letters of their ids. */
static clx_reply *listing(clx_arena *arena, const char *body, const char *letters)
{
  clx_reply *reply = reply_to(arena, PROMO, body);

  clx_reply_promotion(reply, "p", 0);
  for (; *letters; letters++) {
    char id[2] = {*letters, '\0'};

    clx_reply_promotion_item(reply, id);
  }
  return reply;
}

/* The answer leaves, with this doubt or none, and again when it is asked for once more. */
static void assert_leaves(clx_reply *reply, const char *text, const char *sentence)
{
  int i;

  for (i = 0; i < 2; i++) {
    clx_response response;
    const char *doubt = "not set";

    assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
    assert_string_equal(response.body, text);
    assert_int_equal(response.len, strlen(text));
    if (sentence)
      assert_string_equal(doubt, sentence);
    else
      assert_null(doubt);
  }
}

/* -------- which lines -------- */

static void lines_may_come_in_any_order_and_keep_it(void **state)
{
  assert_leaves(listing(*state, FIVE, "ace"),
                ANSWER("{\"id\":\"a\"},{\"id\":\"c\"},{\"id\":\"e\"}"), NULL);
  assert_leaves(listing(*state, FIVE, "eca"),
                ANSWER("{\"id\":\"e\"},{\"id\":\"c\"},{\"id\":\"a\"}"), NULL);
  assert_leaves(listing(*state, FIVE, "bdac"),
                ANSWER("{\"id\":\"b\"},{\"id\":\"d\"},{\"id\":\"a\"},{\"id\":\"c\"}"), NULL);
}

static void a_line_that_comes_again_stands_where_it_was(void **state)
{
  assert_leaves(listing(*state, FIVE, "aacac"), ANSWER("{\"id\":\"a\"},{\"id\":\"c\"}"), NULL);
  assert_leaves(listing(*state, FIVE, "ebe"), ANSWER("{\"id\":\"e\"},{\"id\":\"b\"}"), NULL);
}

static void an_item_that_the_request_lists_twice_is_one_line(void **state)
{
  static const char body[] = ORDER(ITEM("a") "," ITEM("b") "," ITEM("a") "," ITEM("c"));

  assert_leaves(listing(*state, body, "abac"),
                ANSWER("{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}"), NULL);
  assert_leaves(listing(*state, body, "cba"),
                ANSWER("{\"id\":\"c\"},{\"id\":\"b\"},{\"id\":\"a\"}"), NULL);
}

static void a_line_that_is_not_in_the_request_is_refused_wherever_it_comes(void **state)
{
  static const char *const orders[] = {"x", "xabcde", "abxcde", "abcdex", "edcbax", "exdcba"};
  size_t i;

  for (i = 0; i < sizeof orders / sizeof orders[0]; i++) {
    clx_reply *reply = listing(*state, FIVE, orders[i]);

    assert_refused(reply, CLX_REPLY_LINE, LINE_ANSWER);
    assert_refused(reply, CLX_REPLY_LINE, LINE_ANSWER);
  }
}

static void the_id_of_something_else_is_no_line(void **state)
{
  static const char body[] = ORDER(ITEM("a") "," OTHER("b") "," ITEM("c") "," OTHER("a"));

  assert_refused(listing(*state, body, "ab"), CLX_REPLY_LINE, LINE_ANSWER);
  assert_refused(listing(*state, body, "cab"), CLX_REPLY_LINE, LINE_ANSWER);
  assert_leaves(listing(*state, body, "ca"), ANSWER("{\"id\":\"c\"},{\"id\":\"a\"}"), NULL);
}

static void ids_that_differ_in_one_byte_only_are_different_lines(void **state)
{
  clx_reply *reply = clx_reply_new(*state, PROMO, NULL);
  char id[41];
  size_t len;
  int lines = 0;

  for (len = 1; len <= 40; len++) {
    size_t i;

    memset(id, 'a', len);
    id[len] = '\0';
    assert_int_equal(clx_reply_line(reply, id), 16 + lines++);
    for (i = 0; i < len; i++) {
      id[i] = 'b';
      assert_int_equal(clx_reply_line(reply, id), 16 + lines++);
      assert_int_equal(clx_reply_line(reply, id), 15 + lines);
      id[i] = 'a';
    }
    assert_int_equal(clx_reply_line(reply, id), 15 + lines - (int)len);
  }
}

static void an_id_with_bytes_to_escape_is_escaped_in_its_line(void **state)
{
  clx_reply *listed = reply_to(*state, PROMO, ORDER(ITEM("a\\\"b\\\\c") "," ITEM("d")));
  clx_reply *free = clx_reply_new(*state, PROMO, NULL);

  clx_reply_promotion(listed, "p", 0);
  clx_reply_promotion_item(listed, "a\"b\\c");
  assert_leaves(listed, ANSWER("{\"id\":\"a\\\"b\\\\c\"}"), NULL);
  clx_reply_promotion(free, "p", 0);
  clx_reply_promotion_item(free, "tab\there and more");
  assert_leaves(free, ANSWER("{\"id\":\"tab\\there and more\"}"), NULL);
}

/* An order with MANY bare identifiers. */
static const char *many_items(clx_arena *arena)
{
  size_t size = 256 + MANY * 48;
  char *body = clx_arena_alloc(arena, size);
  size_t len = 0;
  int i;

  assert_non_null(body);
  len += (size_t)snprintf(body, size,
                          "{\"data\":{\"type\":\"orders\",\"id\":\"o\",\"relationships\":{"
                          "\"line_items\":{\"data\":[");
  for (i = 0; i < MANY; i++)
    len += (size_t)snprintf(body + len, size - len, "%s{\"type\":\"line_items\",\"id\":\"n%d\"}",
                            i ? "," : "", i);
  snprintf(body + len, size - len, "]}}}}");
  return body;
}

static void three_thousand_lines_from_the_last_to_the_first_are_all_found(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, many_items(*state));
  clx_response response;
  const char *doubt;
  char id[16];
  int i;

  for (i = MANY - 1; i >= 0; i--) {
    snprintf(id, sizeof id, "n%d", i);
    assert_int_equal(clx_reply_line(reply, id), 16 + MANY - 1 - i);
  }
  clx_reply_promotion(reply, "p", 0);
  assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
  assert_null(doubt);
  assert_int_equal(clx_reply_line(reply, "n3000"), 16 + MANY); /* beyond those of the request */
  assert_int_equal(clx_reply_line(reply, "n2999"), 16);
  assert_int_equal(clx_reply_line(reply, "n0"), 16 + MANY - 1);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_REPLY_LINE);
}

/* -------- keys of lines -------- */

#define UNNAMED "the answer has a key that no document names"

static void lines_may_have_different_keys_in_different_orders(void **state)
{
  clx_reply *reply = reply_to(*state, CLX_CALLBACK_TAX, FIVE);
  char odd[] = "my\"own";
  int a = clx_reply_line(reply, "a");
  int b = clx_reply_line(reply, "b");
  int c = clx_reply_line(reply, "c");
  int d = clx_reply_line(reply, "d");

  clx_reply_put_decimal(reply, a, "tax_rate", "0.10");
  clx_reply_put_int(reply, a, odd, 1);
  clx_reply_put_int(reply, a, "taxable_amount", 2);
  clx_reply_put_decimal(reply, b, "tax_rate", "0.20");
  clx_reply_put_int(reply, b, odd, 3);
  memset(odd, '?', sizeof odd - 1); /* copied, and known to the line behind all the same */
  clx_reply_put_int(reply, c, "my\"own", 4);
  clx_reply_put_int(reply, c, "tax_rate", 0);
  clx_reply_put_int(reply, c, "taxable_amount", -5);
  clx_reply_put_int(reply, c, "more", 6);
  clx_reply_put_str(reply, d, "more", "7");
  assert_leaves(reply,
                "{\"success\":true,\"data\":{\"line_items\":["
                "{\"id\":\"a\",\"tax_rate\":0.10,\"my\\\"own\":1,\"taxable_amount\":2},"
                "{\"id\":\"b\",\"tax_rate\":0.20,\"my\\\"own\":3},"
                "{\"id\":\"c\",\"my\\\"own\":4,\"tax_rate\":0,\"taxable_amount\":-5,\"more\":6},"
                "{\"id\":\"d\",\"more\":\"7\"}]}}",
                "an amount is negative");
}

static void values_may_be_put_for_all_lines_one_after_the_other(void **state)
{
  clx_reply *reply = reply_to(*state, CLX_CALLBACK_TAX, ORDER(ITEM("a") "," ITEM("b")));

  clx_reply_tax_item_rate(reply, "a", 0.5);
  clx_reply_tax_item_rate(reply, "b", 0.25);
  clx_reply_tax_item_collectable(reply, "b", 175, "EUR");
  clx_reply_tax_item_collectable(reply, "a", 225, "EUR");
  assert_leaves(reply,
                "{\"success\":true,\"data\":{\"line_items\":["
                "{\"id\":\"a\",\"tax_rate\":0.5,\"tax_collectable\":2.25},"
                "{\"id\":\"b\",\"tax_rate\":0.25,\"tax_collectable\":1.75}]}}",
                NULL);
}

/* A line has the rows of its callback and of its place, and no others. */
static void a_key_of_another_place_or_callback_is_not_known_in_a_line(void **state)
{
  static const char *const keys[] = {"name", "tax_rate", "sku_code", "discount_centsx"};
  size_t i;

  for (i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    clx_reply *reply = reply_to(*state, PROMO, FIVE);
    char text[256];

    clx_reply_promotion(reply, "p", 0);
    clx_reply_put_int(reply, clx_reply_line(reply, "a"), keys[i], 1);
    snprintf(text, sizeof text, ANSWER("{\"id\":\"a\",\"%s\":1}"), keys[i]);
    assert_leaves(reply, text, UNNAMED);
  }
}

static void the_metadata_may_name_its_keys_as_it_likes(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, FIVE);

  clx_reply_promotion(reply, "p", 0);
  clx_reply_put_str(reply, CLX_IN_METADATA, "discount_cents", "none");
  clx_reply_put_int(reply, CLX_IN_METADATA, "id", -1);
  assert_leaves(reply,
                "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":0,"
                "\"metadata\":{\"discount_cents\":\"none\",\"id\":-1}}}",
                NULL);
}

static void a_value_of_another_kind_is_found_in_any_line(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, FIVE);

  clx_reply_promotion(reply, "p", 1);
  clx_reply_promotion_item_discount(reply, "a", 1);
  clx_reply_put_str(reply, clx_reply_line(reply, "b"), "discount_cents", "1");
  assert_refused(reply, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
}

static void a_key_is_put_once_in_each_line(void **state)
{
  clx_reply *known = reply_to(*state, PROMO, FIVE);
  clx_reply *unknown = reply_to(*state, PROMO, FIVE);
  clx_reply *id = reply_to(*state, PROMO, FIVE);

  clx_reply_promotion_item_discount(known, "a", 1);
  clx_reply_promotion_item_discount(known, "b", 1);
  assert_int_equal(clx_reply_promotion_item_discount(known, "b", 2), CLX_REPLY_TWICE);
  clx_reply_put_int(unknown, clx_reply_line(unknown, "a"), "k", 1);
  clx_reply_put_int(unknown, clx_reply_line(unknown, "b"), "k", 1);
  assert_int_equal(clx_reply_put_null(unknown, clx_reply_line(unknown, "b"), "k"), CLX_REPLY_TWICE);
  clx_reply_promotion_item_discount(id, "a", 1);
  clx_reply_promotion_item_discount(id, "b", 1);
  assert_int_equal(clx_reply_put_int(id, clx_reply_line(id, "b"), "id", 1), CLX_REPLY_TWICE);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(lines_may_come_in_any_order_and_keep_it),
      REPLY_TEST(a_line_that_comes_again_stands_where_it_was),
      REPLY_TEST(an_item_that_the_request_lists_twice_is_one_line),
      REPLY_TEST(a_line_that_is_not_in_the_request_is_refused_wherever_it_comes),
      REPLY_TEST(the_id_of_something_else_is_no_line),
      REPLY_TEST(ids_that_differ_in_one_byte_only_are_different_lines),
      REPLY_TEST(an_id_with_bytes_to_escape_is_escaped_in_its_line),
      REPLY_TEST(three_thousand_lines_from_the_last_to_the_first_are_all_found),
      REPLY_TEST(lines_may_have_different_keys_in_different_orders),
      REPLY_TEST(values_may_be_put_for_all_lines_one_after_the_other),
      REPLY_TEST(a_key_of_another_place_or_callback_is_not_known_in_a_line),
      REPLY_TEST(the_metadata_may_name_its_keys_as_it_likes),
      REPLY_TEST(a_value_of_another_kind_is_found_in_any_line),
      REPLY_TEST(a_key_is_put_once_in_each_line),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
