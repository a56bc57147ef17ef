/* Answers byte for byte, without a service: what was put, where it stands, how it is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"

#define LINES 3000

static clx_reply *price_reply(void **state)
{
  return reply_to(*state, PRICE, PRICE_BODY);
}

static clx_reply *promotion_reply(void **state)
{
  return reply_to(*state, CLX_CALLBACK_PROMOTION, PROMOTION_BODY);
}

static clx_reply *cost_reply(void **state)
{
  return reply_to(*state, CLX_CALLBACK_SHIPPING_COST, SHIPPING_BODY);
}

/* -------- the examples of the contract -------- */

static void a_price_is_written_as_documented(void **state)
{
  clx_reply *reply = price_reply(state);

  assert_int_equal(clx_reply_price(reply, "TSHIRTMM", 4900), CLX_OK);
  assert_int_equal(clx_reply_price_compare_at(reply, 5900), CLX_OK);
  assert_int_equal(clx_reply_put_str(reply, CLX_IN_METADATA, "foo", "bar"), CLX_OK);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"sku_code\":\"TSHIRTMM\",\"unit_amount_cents\":4900,"
                "\"compare_at_amount_cents\":5900,\"metadata\":{\"foo\":\"bar\"}}}",
                NULL);
}

static void a_price_without_code_takes_the_one_of_the_request(void **state)
{
  clx_reply *reply = price_reply(state);

  clx_reply_price(reply, NULL, 4900);
  assert_leaves(reply, 200, PRICE_ANSWER, NULL);
}

static void a_shipping_cost_is_written_as_documented(void **state)
{
  clx_reply *reply = cost_reply(state);

  clx_reply_shipping_cost(reply, 1700);
  clx_reply_put_json(reply, CLX_IN_DATA, "messages", "[]", 2);
  clx_reply_put_str(reply, CLX_IN_METADATA, "foo", "bar");
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":1700,\"messages\":[],"
                "\"metadata\":{\"foo\":\"bar\"}}}",
                NULL);
}

static void a_promotion_on_the_whole_order_is_written_as_documented(void **state)
{
  clx_reply *reply = promotion_reply(state);

  clx_reply_promotion(reply, "My promo", 1500);
  clx_reply_put_json(reply, CLX_IN_DATA, "metadata", "{}", 2);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"name\":\"My promo\",\"discount_cents\":1500,"
                "\"metadata\":{}}}",
                NULL);
}

static void a_promotion_on_some_items_lists_them(void **state)
{
  clx_reply *reply = promotion_reply(state);

  clx_reply_promotion_item(reply, "kXBqtrgARW");
  clx_reply_promotion(reply, "My promo", 1500);
  clx_reply_promotion_item(reply, "kxnXtEaGxo");
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"name\":\"My promo\",\"discount_cents\":1500,"
                "\"line_items\":[{\"id\":\"kXBqtrgARW\"},{\"id\":\"kxnXtEaGxo\"}]}}",
                NULL);
}

static void a_promotion_with_a_discount_per_item_lists_them_with_it(void **state)
{
  clx_reply *reply = promotion_reply(state);

  clx_reply_promotion(reply, "My promo", 1500);
  clx_reply_promotion_item_discount(reply, "kxnXtEaGxo", 1000);
  clx_reply_promotion_item_discount(reply, "kXBqtrgARW", 500);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"name\":\"My promo\",\"discount_cents\":1500,"
                "\"line_items\":[{\"id\":\"kxnXtEaGxo\",\"discount_cents\":1000},"
                "{\"id\":\"kXBqtrgARW\",\"discount_cents\":500}]}}",
                NULL);
}

static void no_promotion_is_a_discount_of_nothing(void **state)
{
  clx_reply *reply = promotion_reply(state);

  assert_int_equal(clx_reply_no_promotion(reply), CLX_OK);
  assert_leaves(reply, 200, "{\"success\":true,\"data\":{\"discount_cents\":0}}", NULL);
}

static void an_error_is_written_as_documented_for_every_callback(void **state)
{
  clx_reply *replies[] = {price_reply(state), promotion_reply(state), cost_reply(state)};
  size_t i;

  for (i = 0; i < 3; i++) {
    assert_int_equal(clx_reply_error(replies[i], 422, "YOUR-ERROR-CODE", "Your error message"),
                     CLX_OK);
    assert_leaves(replies[i], 422, ERROR_ANSWER("YOUR-ERROR-CODE", "Your error message"), NULL);
  }
}

/* -------- places and order -------- */

static void values_keep_their_order_and_lists_come_behind_them(void **state)
{
  clx_reply *reply = cost_reply(state);

  clx_reply_put_str(reply, CLX_IN_METADATA, "z", "1");
  clx_reply_message(reply, "first", true, "{\"sku\":\"A\"}");
  clx_reply_message(reply, "second", false, NULL);
  clx_reply_shipping_cost(reply, 5);
  clx_reply_put_str(reply, CLX_IN_METADATA, "a", "2");
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":5,\"messages\":["
                "{\"name\":\"first\",\"flash\":true,\"body\":{\"sku\":\"A\"}},"
                "{\"name\":\"second\",\"flash\":false,\"body\":{}}],"
                "\"metadata\":{\"z\":\"1\",\"a\":\"2\"}}}",
                NULL);
}

static void every_put_works_in_every_place(void **state)
{
  static const char values[] = "\"i\":-7,\"r\":0.5,\"t\":true,\"f\":false,\"s\":\"x\",\"n\":null,"
                               "\"j\":[1,{\"a\":2}]";
  clx_reply *reply = promotion_reply(state);
  int places[] = {CLX_IN_DATA, CLX_IN_METADATA, clx_reply_line(reply, LINE_ID)};
  clx_response response;
  char expected[512];
  size_t i;

  for (i = 0; i < 3; i++) {
    assert_int_equal(clx_reply_put_int(reply, places[i], "i", -7), CLX_OK);
    assert_int_equal(clx_reply_put_real(reply, places[i], "r", 0.5), CLX_OK);
    assert_int_equal(clx_reply_put_bool(reply, places[i], "t", true), CLX_OK);
    assert_int_equal(clx_reply_put_bool(reply, places[i], "f", false), CLX_OK);
    assert_int_equal(clx_reply_put_str(reply, places[i], "s", "x"), CLX_OK);
    assert_int_equal(clx_reply_put_null(reply, places[i], "n"), CLX_OK);
    assert_int_equal(clx_reply_put_json(reply, places[i], "j", "[1,{\"a\":2}]", 11), CLX_OK);
  }
  clx_reply_put_int(reply, CLX_IN_DATA, "discount_cents", 3);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  snprintf(expected, sizeof expected,
           "{\"success\":true,\"data\":{%s,\"discount_cents\":3,"
           "\"line_items\":[{\"id\":\"" LINE_ID "\",%s}],\"metadata\":{%s}}}",
           values, values, values);
  assert_string_equal(response.body, expected);
}

static void a_line_has_one_place_however_often_it_is_asked_for(void **state)
{
  clx_reply *reply = promotion_reply(state);
  int place = clx_reply_line(reply, LINE_ID);
  int other = clx_reply_line(reply, LINE_2);

  assert_true(place > CLX_IN_METADATA);
  assert_int_not_equal(place, other);
  assert_int_equal(clx_reply_line(reply, LINE_ID), place);
  clx_reply_put_int(reply, other, "discount_cents", 2);
  clx_reply_promotion_item(reply, LINE_ID);
  clx_reply_promotion_item_discount(reply, LINE_ID, 1);
  clx_reply_promotion(reply, "p", 3);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":3,\"line_items\":["
                "{\"id\":\"kxnXtEaGxo\",\"discount_cents\":1},"
                "{\"id\":\"kXBqtrgARW\",\"discount_cents\":2}]}}",
                NULL);
}

/* -------- values -------- */

static void integers_are_exact_to_their_ends(void **state)
{
  clx_reply *reply = cost_reply(state);

  clx_reply_shipping_cost(reply, INT64_MAX);
  clx_reply_put_int(reply, CLX_IN_METADATA, "least", INT64_MIN);
  clx_reply_put_int(reply, CLX_IN_METADATA, "beyond", INT64_C(9007199254740993));
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":9223372036854775807,"
                "\"metadata\":{\"least\":-9223372036854775808,\"beyond\":9007199254740993}}}",
                NULL);
}

static void reals_are_the_shortest_text_that_is_exact(void **state)
{
  clx_reply *reply = cost_reply(state);

  clx_reply_shipping_cost(reply, 0);
  clx_reply_put_real(reply, CLX_IN_METADATA, "a", 0.1);
  clx_reply_put_real(reply, CLX_IN_METADATA, "b", 1e21);
  clx_reply_put_real(reply, CLX_IN_METADATA, "c", -0.0);
  clx_reply_put_real(reply, CLX_IN_METADATA, "d", 100.0);
  clx_reply_put_real(reply, CLX_IN_METADATA, "e", 5e-324);
  clx_reply_put_real(reply, CLX_IN_METADATA, "f", 1.7976931348623157e308);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":0,\"metadata\":{\"a\":0.1,"
                "\"b\":1e21,\"c\":-0,\"d\":100,\"e\":5e-324,\"f\":1.7976931348623157e308}}}",
                NULL);
}

static void text_is_escaped_only_where_json_demands_it(void **state)
{
  clx_reply *reply = cost_reply(state);

  clx_reply_shipping_cost(reply, 1);
  clx_reply_put_str(reply, CLX_IN_METADATA, "\"k\\\n", "a\"b\\c/\b\f\n\r\t\x01\x1f\x7f<€>😀");
  clx_reply_put_str(reply, CLX_IN_METADATA, "", "");
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":1,\"metadata\":{"
                "\"\\\"k\\\\\\n\":\"a\\\"b\\\\c/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f<€>😀\","
                "\"\":\"\"}}}",
                NULL);
}

static void an_error_is_escaped_as_well(void **state)
{
  clx_reply *reply = price_reply(state);

  clx_reply_error(reply, 599, "A\"B", "line\nbreak €");
  assert_leaves(reply, 599, ERROR_ANSWER("A\\\"B", "line\\nbreak €"), NULL);
}

static void json_text_loses_the_white_space_around_it_only(void **state)
{
  clx_reply *reply = cost_reply(state);

  clx_reply_put_json(reply, CLX_IN_DATA, "price_amount_cents", " \t\r\n17 \n", 8);
  clx_reply_put_json(reply, CLX_IN_METADATA, "o", "  { \"a\" : 1.0 }\n", 16);
  clx_reply_put_json(reply, CLX_IN_METADATA, "s", " \"a\\u0041\" ", 11);
  clx_reply_put_json(reply, CLX_IN_METADATA, "t", " true ", 6);
  clx_reply_put_json(reply, CLX_IN_METADATA, "n", " null ", 6);
  clx_reply_message(reply, "m", false, " { } ");
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":17,"
                "\"messages\":[{\"name\":\"m\",\"flash\":false,\"body\":{ }}],"
                "\"metadata\":{\"o\":{ \"a\" : 1.0 },\"s\":\"a\\u0041\",\"t\":true,\"n\":null}}}",
                NULL);
}

static void json_text_ends_where_its_length_says(void **state)
{
  clx_reply *reply = cost_reply(state);

  clx_reply_put_json(reply, CLX_IN_DATA, "price_amount_cents", "1700", 2);
  assert_leaves(reply, 200, "{\"success\":true,\"data\":{\"price_amount_cents\":17}}", NULL);
}

/* -------- memory -------- */

static void what_was_put_is_a_copy(void **state)
{
  clx_reply *reply = promotion_reply(state);
  char name[] = "promo";
  char id[] = LINE_ID;
  char key[] = "key";
  char text[] = "text";
  char json[] = "[1]";

  clx_reply_promotion(reply, name, 1);
  clx_reply_promotion_item(reply, id);
  clx_reply_put_str(reply, CLX_IN_METADATA, key, text);
  memset(key, 'K', 3);
  clx_reply_put_json(reply, CLX_IN_METADATA, key, json, 3);
  memset(name, 'x', 5);
  memset(id, 'x', 10);
  memset(key, 'x', 3);
  memset(text, 'x', 4);
  memset(json, 'x', 3);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"name\":\"promo\",\"discount_cents\":1,"
                "\"line_items\":[{\"id\":\"kxnXtEaGxo\"}],"
                "\"metadata\":{\"key\":\"text\",\"KKK\":[1]}}}",
                NULL);
}

static void errors_and_messages_are_copies(void **state)
{
  char code[] = "CODE";
  char message[] = "message";
  char body[] = "{\"a\":1}";
  clx_reply *refused = cost_reply(state);
  clx_reply *told = cost_reply(state);

  clx_reply_error(refused, 400, code, message);
  clx_reply_message(told, message, true, body);
  clx_reply_shipping_cost(told, 1);
  memset(code, 'x', 4);
  memset(message, 'x', 7);
  memset(body, 'x', 7);
  assert_leaves(refused, 400, ERROR_ANSWER("CODE", "message"), NULL);
  assert_leaves(told, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":1,\"messages\":["
                "{\"name\":\"message\",\"flash\":true,\"body\":{\"a\":1}}]}}",
                NULL);
}

static void a_reply_is_made_only_for_a_known_callback(void **state)
{
  assert_null(clx_reply_new(*state, 0, NULL));
  assert_null(clx_reply_new(*state, clx_callback_count() + 1, NULL));
  assert_null(clx_reply_new(*state, UINT32_MAX, NULL));
  assert_non_null(clx_reply_new(*state, CLX_CALLBACK_SHIPPING_COST, NULL));
}

static void a_reply_needs_no_document(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_PROMOTION, NULL);

  clx_reply_promotion(reply, "p", 1);
  clx_reply_promotion_item(reply, "anything");
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":1,"
                "\"line_items\":[{\"id\":\"anything\"}]}}",
                NULL);
  assert_null(clx_reply_call(reply));
}

/* -------- many lines -------- */

/* An order with LINES bare identifiers. */
static const clx_document *many_lines(clx_arena *arena)
{
  size_t size = 256 + LINES * 48;
  char *body = clx_arena_alloc(arena, size);
  size_t len;
  const clx_document *document;
  int i;

  assert_non_null(body);
  len = (size_t)snprintf(body, size,
                         "{\"data\":{\"type\":\"orders\",\"id\":\"o\","
                         "\"relationships\":{\"line_items\":{\"data\":[");
  for (i = 0; i < LINES; i++)
    len += (size_t)snprintf(body + len, size - len, "%s{\"type\":\"line_items\",\"id\":\"line%d\"}",
                            i ? "," : "", i);
  len += (size_t)snprintf(body + len, size - len, "]}}}}");
  assert_int_equal(clx_parse_unverified(body, len, NULL, arena, &document, NULL), CLX_OK);
  return document;
}

static void three_thousand_lines_come_out_in_order(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_PROMOTION, many_lines(*state));
  clx_response response;
  const char *doubt;
  const char *at;
  char id[16];
  char line[64];
  int i;

  for (i = 0; i < LINES; i++) {
    snprintf(id, sizeof id, "line%d", i);
    clx_reply_promotion_item_discount(reply, id, i);
  }
  assert_int_equal(clx_reply_line(reply, "line7"), clx_reply_line(reply, "line6") + 1);
  clx_reply_promotion(reply, "p", 4498500); /* 0 + 1 + ... + 2999 */
  assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
  assert_null(doubt);
  at = strchr(response.body, '[');
  assert_non_null(at);
  for (i = 0; i < LINES; i++) {
    snprintf(line, sizeof line, "%c{\"id\":\"line%d\",\"discount_cents\":%d}", i ? ',' : '[', i, i);
    assert_memory_equal(at, line, strlen(line));
    at += strlen(line);
  }
  assert_string_equal(at, "]}}");
}

static void one_unknown_line_among_three_thousand_is_found(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_PROMOTION, many_lines(*state));
  clx_response response;
  char id[16];
  int i;

  for (i = 1; i <= LINES; i++) { /* the last one is not in the request */
    snprintf(id, sizeof id, "line%d", i);
    clx_reply_promotion_item(reply, id);
  }
  clx_reply_promotion(reply, "p", 1);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_REPLY_LINE);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(a_price_is_written_as_documented),
      REPLY_TEST(a_price_without_code_takes_the_one_of_the_request),
      REPLY_TEST(a_shipping_cost_is_written_as_documented),
      REPLY_TEST(a_promotion_on_the_whole_order_is_written_as_documented),
      REPLY_TEST(a_promotion_on_some_items_lists_them),
      REPLY_TEST(a_promotion_with_a_discount_per_item_lists_them_with_it),
      REPLY_TEST(no_promotion_is_a_discount_of_nothing),
      REPLY_TEST(an_error_is_written_as_documented_for_every_callback),
      REPLY_TEST(values_keep_their_order_and_lists_come_behind_them),
      REPLY_TEST(every_put_works_in_every_place),
      REPLY_TEST(a_line_has_one_place_however_often_it_is_asked_for),
      REPLY_TEST(integers_are_exact_to_their_ends),
      REPLY_TEST(reals_are_the_shortest_text_that_is_exact),
      REPLY_TEST(text_is_escaped_only_where_json_demands_it),
      REPLY_TEST(an_error_is_escaped_as_well),
      REPLY_TEST(json_text_loses_the_white_space_around_it_only),
      REPLY_TEST(json_text_ends_where_its_length_says),
      REPLY_TEST(what_was_put_is_a_copy),
      REPLY_TEST(errors_and_messages_are_copies),
      REPLY_TEST(a_reply_is_made_only_for_a_known_callback),
      REPLY_TEST(a_reply_needs_no_document),
      REPLY_TEST(three_thousand_lines_come_out_in_order),
      REPLY_TEST(one_unknown_line_among_three_thousand_is_found),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
