/* Answers against the rules: what never leaves, and what leaves with a doubt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "replies.h"

#define BUNDLE_BODY                                                                                \
  "{\"data\":{\"id\":\"" LINE_ID "\",\"type\":\"line_items\",\"attributes\":{"                     \
  "\"sku_code\":null,\"bundle_code\":\"BUNDLE\"}}}"
#define CODELESS_BODY "{\"data\":{\"id\":\"" LINE_ID "\",\"type\":\"line_items\"}}"
#define NO_LINES_BODY                                                                              \
  "{\"data\":{\"id\":\"o\",\"type\":\"orders\",\"relationships\":{\"line_items\":{\"data\":[]}}}}"
#define UNLOADED_BODY                                                                              \
  "{\"data\":{\"id\":\"o\",\"type\":\"orders\",\"relationships\":{\"line_items\":{\"links\":{}}}}" \
  "}"

static const char *body_of(uint32_t callback)
{
  static const char *const bodies[] = {"", PRICE_BODY, PROMOTION_BODY, SHIPPING_BODY};

  return bodies[callback];
}

static void assert_doubt(clx_reply *reply, const char *text, const char *sentence)
{
  clx_response response;
  const char *doubt = NULL;

  assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
  assert_int_equal(response.http, 200);
  assert_string_equal(response.body, text);
  assert_non_null(doubt);
  assert_string_equal(doubt, sentence);
}

/* -------- what never leaves -------- */

static void an_answer_without_its_documented_values_is_refused(void **state)
{
  uint32_t callback;

  for (callback = 1; callback <= 3; callback++) {
    clx_reply *reply = reply_to(*state, callback, body_of(callback));

    clx_reply_put_int(reply, CLX_IN_METADATA, "k", 1);
    assert_refused(reply, CLX_REPLY_INCOMPLETE, INCOMPLETE_ANSWER);
  }
}

static void a_price_needs_code_and_amount(void **state)
{
  clx_reply *code = reply_to(*state, PRICE, PRICE_BODY);
  clx_reply *amount = reply_to(*state, PRICE, PRICE_BODY);
  clx_reply *unknown = reply_to(*state, PRICE, CODELESS_BODY);
  clx_reply *alone = clx_reply_new(*state, PRICE, NULL);

  clx_reply_put_str(code, CLX_IN_DATA, "sku_code", "TSHIRTMM");
  assert_refused(code, CLX_REPLY_INCOMPLETE, INCOMPLETE_ANSWER);
  clx_reply_put_int(amount, CLX_IN_DATA, "unit_amount_cents", 1);
  assert_refused(amount, CLX_REPLY_INCOMPLETE, INCOMPLETE_ANSWER);
  assert_int_equal(clx_reply_price(unknown, NULL, 1), CLX_REPLY_INCOMPLETE);
  assert_int_equal(clx_reply_price(alone, NULL, 1), CLX_REPLY_INCOMPLETE);
}

static void a_discount_on_listed_items_needs_the_total(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion_item(reply, LINE_ID);
  assert_refused(reply, CLX_REPLY_INCOMPLETE, INCOMPLETE_ANSWER);
}

/* Puts a value of another kind under a documented key; what else the answer needs is there. */
struct kind_row {
  uint32_t callback;
  const char *key;
  const char *json;
};

static void a_documented_value_of_another_kind_is_refused(void **state)
{
  static const struct kind_row rows[] = {
      {PRICE, "unit_amount_cents", "\"4900\""},
      {PRICE, "unit_amount_cents", "49.5"},
      {PRICE, "unit_amount_cents", "4900.0"},
      {PRICE, "unit_amount_cents", "9223372036854775808"},
      {PRICE, "unit_amount_cents", "null"},
      {PRICE, "unit_amount_cents", "true"},
      {PRICE, "sku_code", "7"},
      {PRICE, "compare_at_amount_cents", "\"1\""},
      {PROMO, "discount_cents", "\"7\""},
      {PROMO, "line_items", "{}"},
      {COST, "price_amount_cents", "[1]"},
  };
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_reply *reply = reply_to(*state, rows[i].callback, body_of(rows[i].callback));

    clx_reply_put_json(reply, CLX_IN_DATA, rows[i].key, rows[i].json, strlen(rows[i].json));
    assert_refused(reply, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
  }
}

static void an_items_discount_of_another_kind_is_refused(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion(reply, "p", 1);
  clx_reply_put_str(reply, clx_reply_line(reply, LINE_ID), "discount_cents", "1");
  assert_refused(reply, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
}

static void a_line_that_is_not_in_the_request_is_refused_where_that_is_known(void **state)
{
  static const char *const loaded[] = {PROMOTION_BODY, NO_LINES_BODY};
  size_t i;

  for (i = 0; i < 2; i++) {
    clx_reply *reply = reply_to(*state, PROMO, loaded[i]);

    clx_reply_promotion(reply, "p", 1);
    clx_reply_promotion_item(reply, "kxnXtEaGxO"); /* ids know upper and lower case */
    assert_refused(reply, CLX_REPLY_LINE, LINE_ANSWER);
  }
}

static void a_line_is_not_checked_where_the_lines_are_not_loaded(void **state)
{
  static const char *const unloaded[] = {
      UNLOADED_BODY, "{\"data\":{\"id\":\"o\",\"type\":\"orders\"}}", "{\"data\":null}"};
  size_t i;

  for (i = 0; i < 3; i++) {
    clx_reply *reply = reply_to(*state, PROMO, unloaded[i]);
    clx_response response;
    const char *doubt;

    clx_reply_promotion(reply, "p", 1);
    clx_reply_promotion_item(reply, "anything");
    assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
    assert_null(doubt);
  }
}

static void a_discount_for_some_of_the_items_only_is_refused(void **state)
{
  clx_reply *first = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply *second = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion(first, "p", 1);
  clx_reply_promotion_item_discount(first, LINE_ID, 1);
  clx_reply_promotion_item(first, LINE_2);
  assert_refused(first, CLX_REPLY_MIXED, MIXED_ANSWER);
  clx_reply_promotion(second, "p", 1);
  clx_reply_promotion_item(second, LINE_ID);
  clx_reply_promotion_item_discount(second, LINE_2, 1);
  assert_refused(second, CLX_REPLY_MIXED, MIXED_ANSWER);
}

/* -------- what leaves with a doubt -------- */

#define UNNAMED_KEY "the answer has a key that no document names"
#define NEGATIVE    "an amount is negative"
#define OTHER_SUM   "the discount is not the sum of the items' discounts"
#define PRICE_START "{\"success\":true,\"data\":{\"sku_code\":\"TSHIRTMM\",\"unit_amount_cents\":"

static void a_key_that_no_document_names_is_doubtful(void **state)
{
  clx_reply *data = reply_to(*state, PRICE, PRICE_BODY);
  clx_reply *line = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_price(data, NULL, 1);
  clx_reply_put_str(data, CLX_IN_DATA, "status", "ok");
  assert_doubt(data, PRICE_START "1,\"status\":\"ok\"}}", UNNAMED_KEY);
  clx_reply_promotion(line, "p", 1);
  clx_reply_put_int(line, clx_reply_line(line, LINE_ID), "quantity", 2);
  assert_doubt(line,
               "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":1,\"line_items\":["
               "{\"id\":\"" LINE_ID "\",\"quantity\":2}]}}",
               UNNAMED_KEY);
}

static void a_list_that_no_document_names_is_doubtful(void **state)
{
  clx_reply *messages = reply_to(*state, PRICE, PRICE_BODY);
  clx_reply *promotion = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply *lines = reply_to(*state, PRICE, PRICE_BODY);

  clx_reply_price(messages, NULL, 1);
  clx_reply_message(messages, "m", true, NULL);
  assert_doubt(messages,
               PRICE_START "1,\"messages\":[{\"name\":\"m\",\"flash\":true,\"body\":{}}]}}",
               UNNAMED_KEY);
  clx_reply_no_promotion(promotion);
  clx_reply_put_json(promotion, CLX_IN_DATA, "messages", "[]", 2);
  assert_doubt(promotion, "{\"success\":true,\"data\":{\"discount_cents\":0,\"messages\":[]}}",
               UNNAMED_KEY);
  clx_reply_price(lines, NULL, 1);
  clx_reply_line(lines, "x");
  assert_doubt(lines, PRICE_START "1,\"line_items\":[{\"id\":\"x\"}]}}", UNNAMED_KEY);
}

static void a_negative_amount_is_doubtful(void **state)
{
  clx_reply *price = reply_to(*state, PRICE, PRICE_BODY);
  clx_reply *cost = reply_to(*state, COST, SHIPPING_BODY);
  clx_reply *item = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_price(price, NULL, -1);
  assert_doubt(price, PRICE_START "-1}}", NEGATIVE);
  clx_reply_shipping_cost(cost, INT64_MIN);
  assert_doubt(cost, "{\"success\":true,\"data\":{\"price_amount_cents\":-9223372036854775808}}",
               NEGATIVE);
  clx_reply_promotion(item, "p", 0);
  clx_reply_promotion_item_discount(item, LINE_ID, -5);
  clx_reply_promotion_item_discount(item, LINE_2, 5);
  assert_doubt(item,
               "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":0,\"line_items\":["
               "{\"id\":\"kxnXtEaGxo\",\"discount_cents\":-5},"
               "{\"id\":\"kXBqtrgARW\",\"discount_cents\":5}]}}",
               NEGATIVE);
}

static void another_code_than_the_one_asked_for_is_doubtful(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);

  clx_reply_price(reply, "tshirtmm", 1);
  assert_doubt(reply,
               "{\"success\":true,\"data\":{\"sku_code\":\"tshirtmm\",\"unit_amount_cents\":1}}",
               "the SKU code is not the one of the request");
}

static void the_code_may_be_escaped_in_another_way(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);
  clx_response response;
  const char *doubt;

  clx_reply_put_json(reply, CLX_IN_DATA, "sku_code", "\"\\u0054SHIRTMM\"", 15);
  clx_reply_put_int(reply, CLX_IN_DATA, "unit_amount_cents", 1);
  assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
  assert_null(doubt);
}

static void a_price_for_a_bundle_is_doubtful(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, BUNDLE_BODY);

  assert_int_equal(clx_reply_price(reply, NULL, 1), CLX_OK);
  assert_doubt(reply,
               "{\"success\":true,\"data\":{\"sku_code\":\"BUNDLE\",\"unit_amount_cents\":1}}",
               "the code to answer for a line without SKU is not documented");
}

static void a_total_that_is_not_the_sum_is_doubtful(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply *huge = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion(reply, "p", 4);
  clx_reply_promotion_item_discount(reply, LINE_ID, 1);
  clx_reply_promotion_item_discount(reply, LINE_2, 2);
  assert_doubt(reply,
               "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":4,\"line_items\":["
               "{\"id\":\"kxnXtEaGxo\",\"discount_cents\":1},"
               "{\"id\":\"kXBqtrgARW\",\"discount_cents\":2}]}}",
               OTHER_SUM);
  clx_reply_promotion(huge, "p", 1);
  clx_reply_promotion_item_discount(huge, LINE_ID, INT64_MAX);
  clx_reply_promotion_item_discount(huge, LINE_2, 2);
  assert_doubt(huge,
               "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":1,\"line_items\":["
               "{\"id\":\"kxnXtEaGxo\",\"discount_cents\":9223372036854775807},"
               "{\"id\":\"kXBqtrgARW\",\"discount_cents\":2}]}}",
               OTHER_SUM);
}

/* 2^63 - 1, the same again, and 3: 64 bits would have 1 left. */
static void a_sum_that_no_integer_holds_is_no_total(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, UNLOADED_BODY);

  clx_reply_promotion(reply, "p", 1);
  clx_reply_promotion_item_discount(reply, "a", INT64_MAX);
  clx_reply_promotion_item_discount(reply, "b", INT64_MAX);
  clx_reply_promotion_item_discount(reply, "c", 3);
  assert_doubt(reply,
               "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":1,\"line_items\":["
               "{\"id\":\"a\",\"discount_cents\":9223372036854775807},"
               "{\"id\":\"b\",\"discount_cents\":9223372036854775807},"
               "{\"id\":\"c\",\"discount_cents\":3}]}}",
               OTHER_SUM);
}

/* No document says whether the total is needed beside discounts per item. */
static void discounts_per_item_without_a_total_are_doubtful(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion_item_discount(reply, LINE_ID, 1);
  assert_doubt(reply,
               "{\"success\":true,\"data\":{\"line_items\":[{\"id\":\"kxnXtEaGxo\","
               "\"discount_cents\":1}]}}",
               "an expected key is missing");
}

static void of_two_doubts_the_first_is_told(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);

  clx_reply_price(reply, "OTHER", -1);
  assert_doubt(reply,
               "{\"success\":true,\"data\":{\"sku_code\":\"OTHER\",\"unit_amount_cents\":-1}}",
               NEGATIVE);
}

static void a_text_that_nobody_expects_may_be_empty(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_response response;
  const char *doubt;

  clx_reply_promotion(reply, "", 1);
  assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
  assert_string_equal(response.body,
                      "{\"success\":true,\"data\":{\"name\":\"\",\"discount_cents\":1}}");
  assert_null(doubt);
}

/* Doubts do not hide a breach. */
static void a_doubtful_answer_that_breaks_a_rule_does_not_leave(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);

  clx_reply_put_int(reply, CLX_IN_DATA, "unknown", 1);
  assert_refused(reply, CLX_REPLY_INCOMPLETE, INCOMPLETE_ANSWER);
}

/* Its digits between the first and the last are those of the code. */
static void a_code_that_is_a_number_is_not_the_one_asked_for(void **state)
{
  static const char body[] = "{\"data\":{\"id\":\"l\",\"type\":\"line_items\",\"attributes\":{"
                             "\"sku_code\":\"2\"}}}";
  clx_reply *reply = reply_to(*state, PRICE, body);
  clx_response response;
  clx_error note;

  clx_reply_put_json(reply, CLX_IN_DATA, "sku_code", "123", 3);
  clx_reply_put_int(reply, CLX_IN_DATA, "unit_amount_cents", 1);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_REPLY_NOT_ALLOWED);
  assert_int_equal(clx_reply_note(reply, 0, &note), CLX_OK);
  assert_string_equal(note.message, "the SKU code is not the one of the request");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(an_answer_without_its_documented_values_is_refused),
      REPLY_TEST(a_price_needs_code_and_amount),
      REPLY_TEST(a_discount_on_listed_items_needs_the_total),
      REPLY_TEST(a_documented_value_of_another_kind_is_refused),
      REPLY_TEST(an_items_discount_of_another_kind_is_refused),
      REPLY_TEST(a_line_that_is_not_in_the_request_is_refused_where_that_is_known),
      REPLY_TEST(a_line_is_not_checked_where_the_lines_are_not_loaded),
      REPLY_TEST(a_discount_for_some_of_the_items_only_is_refused),
      REPLY_TEST(a_key_that_no_document_names_is_doubtful),
      REPLY_TEST(a_list_that_no_document_names_is_doubtful),
      REPLY_TEST(a_negative_amount_is_doubtful),
      REPLY_TEST(another_code_than_the_one_asked_for_is_doubtful),
      REPLY_TEST(the_code_may_be_escaped_in_another_way),
      REPLY_TEST(a_price_for_a_bundle_is_doubtful),
      REPLY_TEST(a_total_that_is_not_the_sum_is_doubtful),
      REPLY_TEST(a_sum_that_no_integer_holds_is_no_total),
      REPLY_TEST(discounts_per_item_without_a_total_are_doubtful),
      REPLY_TEST(of_two_doubts_the_first_is_told),
      REPLY_TEST(a_text_that_nobody_expects_may_be_empty),
      REPLY_TEST(a_doubtful_answer_that_breaks_a_rule_does_not_leave),
      REPLY_TEST(a_code_that_is_a_number_is_not_the_one_asked_for),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
