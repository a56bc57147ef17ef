/* What goes wrong while an answer is built: bad arguments, errors, no memory. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "failing.h"
#include "replies.h"

/* -------- values -------- */

static void an_empty_reply_is_a_fault(void **state)
{
  assert_refused(reply_to(*state, PRICE, PRICE_BODY), CLX_HANDLER_SILENT, SILENT_ANSWER);
}

static const char *const bad_texts[] = {"\xff", "a\xc0\xaf", "\xed\xa0\x80", "cut\xe2\x82"};

static void an_identifier_that_is_not_utf8_fails_the_answer(void **state)
{
  size_t i;

  for (i = 0; i < 4; i++) {
    clx_reply *code = reply_to(*state, PRICE, PRICE_BODY);
    clx_reply *line = reply_to(*state, PROMO, PROMOTION_BODY);

    assert_int_equal(clx_reply_price(code, bad_texts[i], 1), CLX_REPLY_TEXT);
    assert_refused(code, CLX_REPLY_TEXT, TEXT_ANSWER);
    assert_failure(code, CLX_REPLY_TEXT, "/data/sku_code");
    assert_int_equal(clx_reply_line(line, bad_texts[i]), -1);
    assert_refused(line, CLX_REPLY_TEXT, TEXT_ANSWER);
  }
}

static void reals_that_are_not_finite_are_refused(void **state)
{
  const double bad[] = {NAN, INFINITY, -INFINITY};
  size_t i;

  for (i = 0; i < 3; i++) {
    clx_reply *reply = reply_to(*state, COST, SHIPPING_BODY);

    assert_int_equal(clx_reply_put_real(reply, CLX_IN_DATA, "price_amount_cents", bad[i]),
                     CLX_REPLY_RANGE);
    assert_refused(reply, CLX_REPLY_RANGE, RANGE_ANSWER);
    assert_failure(reply, CLX_REPLY_RANGE, "/data/price_amount_cents");
  }
}

static void json_that_is_not_valid_is_refused(void **state)
{
  static const char *const bad[] = {"",    " ",     "{",        "[1,]", "1 2",      "01",
                                    "nul", "1e999", "\"\xff\"", "'a'",  "\"a\nb\"", "NaN"};
  size_t i;

  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    clx_reply *put = reply_to(*state, COST, SHIPPING_BODY);
    int utf8 = strchr(bad[i], '\xff') ? CLX_REPLY_TEXT : CLX_REPLY_JSON;

    assert_int_equal(
        clx_reply_put_json(put, CLX_IN_DATA, "price_amount_cents", bad[i], strlen(bad[i])), utf8);
    assert_fails(put, 500, utf8, utf8 == CLX_REPLY_JSON ? JSON_ANSWER : TEXT_ANSWER);
    assert_failure(put, utf8, "/data/price_amount_cents");
  }
}

static void the_body_of_a_message_that_is_no_object_becomes_an_empty_one(void **state)
{
  static const char *const bad[] = {"[]", "1", "\"{}\"", "null", "true", "{", ""};
  size_t i;

  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    clx_reply *reply = reply_to(*state, COST, SHIPPING_BODY);
    clx_response response;

    clx_reply_shipping_cost(reply, 1);
    assert_int_equal(clx_reply_message(reply, "m", false, bad[i]), CLX_OK);
    assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
    assert_string_equal(response.body,
                        "{\"success\":true,\"data\":{\"price_amount_cents\":1,\"messages\":["
                        "{\"name\":\"m\",\"flash\":false,\"body\":{}}]}}");
    assert_notes(reply, 1);
    assert_note(reply, 0, CLX_REPLY_JSON, "/data/messages/0/body");
  }
}

static void a_key_put_twice_is_refused_in_data_and_lines(void **state)
{
  clx_reply *data = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply *line = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion(data, "p", 1);
  assert_int_equal(clx_reply_no_promotion(data), CLX_REPLY_TWICE);
  assert_refused(data, CLX_REPLY_TWICE, TWICE_ANSWER);
  assert_failure(data, CLX_REPLY_TWICE, "/data/discount_cents");
  clx_reply_promotion_item_discount(line, LINE_ID, 1);
  assert_int_equal(clx_reply_promotion_item_discount(line, LINE_ID, 1), CLX_REPLY_TWICE);
  assert_failure(line, CLX_REPLY_TWICE, "/data/line_items/" LINE_ID "/discount_cents");
}

static void a_line_has_its_id_already(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, PROMOTION_BODY);
  int place = clx_reply_line(reply, LINE_ID);

  assert_int_equal(clx_reply_put_str(reply, place, "id", LINE_2), CLX_REPLY_TWICE);
  assert_refused(reply, CLX_REPLY_TWICE, TWICE_ANSWER);
}

static void lines_put_as_json_and_built_are_refused(void **state)
{
  clx_reply *lines = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion(lines, "p", 1);
  clx_reply_put_json(lines, CLX_IN_DATA, "line_items", "[]", 2);
  clx_reply_promotion_item(lines, LINE_ID);
  assert_refused(lines, CLX_REPLY_TWICE, TWICE_ANSWER);
  assert_failure(lines, CLX_REPLY_TWICE, "/data/line_items");
}

static void metadata_and_messages_put_as_json_join_those_that_were_built(void **state)
{
  clx_reply *reply = reply_to(*state, COST, SHIPPING_BODY);
  clx_response response;
  static const char json[] = "{\"a\\u0062\":[1, 2],\"k\":1.50,\"n\":\"\\n\"}";

  clx_reply_shipping_cost(reply, 1);
  clx_reply_put_int(reply, CLX_IN_METADATA, "first", 1);
  clx_reply_message(reply, "m", true, NULL);
  clx_reply_put_json(reply, CLX_IN_DATA, "metadata", json, sizeof json - 1);
  clx_reply_put_json(reply, CLX_IN_DATA, "messages", "[7,{}]", 6);
  clx_reply_put_json(reply, CLX_IN_DATA, "messages", " [] ", 4);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_string_equal(response.body,
                      "{\"success\":true,\"data\":{\"price_amount_cents\":1,\"messages\":["
                      "{\"name\":\"m\",\"flash\":true,\"body\":{}},7,{}],\"metadata\":{"
                      "\"first\":1,\"ab\":[1, 2],\"k\":1.50,\"n\":\"\\n\"}}}");
  assert_notes(reply, 0);
}

/* The space of an empty list is no element. */
static void a_list_of_messages_put_as_json_may_be_spaced_and_empty_anywhere(void **state)
{
  static const struct {
    const char *first;
    const char *second;
    const char *third;
    const char *list;
  } rows[] = {
      {"[ ]", "[]", "[\n\t]", "[]"},
      {"[ ]", "[ 1 ]", "[ ]", "[1]"},
      {"[1 , 2]", "[ ]", "[ 3]", "[1,2,3]"},
      {" [ 1,\r\n2 ] ", "[]", "[{ \"a\" : [ ] }]", "[1,2,{ \"a\" : [ ] }]"},
  };
  char text[200];
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_reply *reply = reply_to(*state, COST, SHIPPING_BODY);
    clx_response response;

    clx_reply_shipping_cost(reply, 1);
    clx_reply_put_json(reply, CLX_IN_DATA, "messages", rows[i].first, strlen(rows[i].first));
    clx_reply_put_json(reply, CLX_IN_DATA, "messages", rows[i].second, strlen(rows[i].second));
    clx_reply_put_json(reply, CLX_IN_DATA, "messages", rows[i].third, strlen(rows[i].third));
    assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
    snprintf(text, sizeof text,
             "{\"success\":true,\"data\":{\"price_amount_cents\":1,\"messages\":%s}}",
             rows[i].list);
    assert_string_equal(response.body, text);
  }
}

static void a_note_on_a_message_counts_those_of_a_list_before_it(void **state)
{
  clx_reply *reply = reply_to(*state, COST, SHIPPING_BODY);

  clx_reply_shipping_cost(reply, 1);
  clx_reply_put_json(reply, CLX_IN_DATA, "messages", "[ ]", 3);
  clx_reply_put_json(reply, CLX_IN_DATA, "messages", "[1, 2]", 6);
  clx_reply_message(reply, NULL, true, NULL);
  assert_note(reply, 0, CLX_BAD_ARGUMENT, "/data/messages/2/name");
  assert_notes(reply, 1);
}

static void arguments_that_are_missing_are_refused(void **state)
{
  clx_reply *replies[6];
  size_t i;

  for (i = 0; i < 6; i++)
    replies[i] = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply_put_int(replies[0], CLX_IN_DATA, NULL, 1);
  clx_reply_put_int(replies[1], 2, "k", 1); /* no such place */
  clx_reply_put_int(replies[2], -1, "k", 1);
  clx_reply_put_int(replies[3], 1000, "k", 1);
  clx_reply_line(replies[4], "");
  clx_reply_line(replies[5], NULL);
  for (i = 0; i < 6; i++)
    assert_refused(replies[i], CLX_BAD_ARGUMENT, ARG_ANSWER);
}

static void a_null_reply_is_a_bad_argument_everywhere(void **state)
{
  clx_response response;
  clx_error note;

  (void)state;
  assert_null(clx_reply_new(NULL, PRICE, NULL));
  assert_int_equal(clx_reply_finish(NULL, &response), CLX_BAD_ARGUMENT);
  assert_int_equal(response.http, 0);
  assert_int_equal(clx_reply_finish(clx_reply_new(*state, PRICE, NULL), NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_status(NULL), CLX_BAD_ARGUMENT);
  assert_null(clx_reply_failure(NULL));
  assert_int_equal(clx_reply_note(NULL, 0, &note), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_fail(NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_error(NULL, 422, "C", "m"), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_price(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_price_compare_at(NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_promotion(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_promotion_item(NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_promotion_item_discount(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_no_promotion(NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_shipping_cost(NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_valid(NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_invalid(NULL, NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_invalid_form(NULL, 0), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_authorize(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_capture(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_void(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_refund(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_pending(NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_customer_token(NULL, NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_transaction(NULL, NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_tax_rate(NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_tax_item_rate(NULL, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_tax_item_collectable(NULL, NULL, 1, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_received(NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_message(NULL, NULL, true, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_message_json(NULL, NULL, 0), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_line(NULL, NULL), -1);
  assert_int_equal(clx_reply_put_int(NULL, 0, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_put_real(NULL, 0, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_put_bool(NULL, 0, NULL, true), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_put_str(NULL, 0, NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_put_null(NULL, 0, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_put_json(NULL, 0, NULL, NULL, 0), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_put_decimal(NULL, 0, NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_put_money(NULL, 0, NULL, 1, NULL), CLX_BAD_ARGUMENT);
}

static void the_first_failure_sticks(void **state)
{
  clx_reply *reply = reply_to(*state, PROMO, PROMOTION_BODY);

  assert_failure(reply, CLX_OK, "");
  assert_int_equal(clx_reply_promotion(reply, "p", 1), CLX_OK);
  assert_int_equal(clx_reply_put_real(reply, CLX_IN_DATA, "line_items", NAN), CLX_REPLY_RANGE);
  assert_failure(reply, CLX_REPLY_RANGE, "/data/line_items");
  assert_int_equal(clx_reply_put_int(reply, CLX_IN_METADATA, "x", 1), CLX_REPLY_RANGE);
  assert_int_equal(clx_reply_promotion(reply, "p", 1), CLX_REPLY_RANGE);
  assert_int_equal(clx_reply_line(reply, LINE_ID), -1);
  assert_int_equal(clx_reply_message(reply, "m", true, NULL), CLX_REPLY_RANGE);
  assert_refused(reply, CLX_REPLY_RANGE, RANGE_ANSWER);
  assert_failure(reply, CLX_REPLY_RANGE, "/data/line_items");
}

/* -------- errors -------- */

static void an_error_needs_a_status_from_400_to_599(void **state)
{
  static const int bad[] = {-422, 0, 200, 204, 302, 399, 600, 1000};
  size_t i;

  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);

    clx_reply_price(reply, NULL, 1);
    assert_int_equal(clx_reply_error(reply, bad[i], "C", "m"), CLX_REPLY_HTTP);
    assert_refused(reply, CLX_REPLY_HTTP, HTTP_ANSWER);
  }
}

static void the_last_error_counts_and_drops_what_was_put(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);
  clx_response response;
  const char *doubt;

  clx_reply_error(reply, 404, "FIRST", "first");
  clx_reply_put_str(reply, CLX_IN_DATA, "unit_amount_cents", "not a number");
  clx_reply_put_int(reply, CLX_IN_METADATA, "k", 1);
  clx_reply_message(reply, "m", true, NULL);
  clx_reply_put_int(reply, clx_reply_line(reply, "unknown"), "k", 1);
  clx_reply_error(reply, 400, "LAST", "last");
  clx_reply_put_int(reply, CLX_IN_DATA, "later", 1);
  assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
  assert_int_equal(response.http, 400);
  assert_string_equal(response.body, ERROR_ANSWER("LAST", "last"));
  assert_null(doubt);
}

/* -------- without memory -------- */

/* Everything that takes memory. */
static void build_all(clx_reply *reply)
{
  char id[8] = "line_a";
  int i;

  clx_reply_promotion(reply, "p", 40);
  clx_reply_message(reply, "m", true, "{\"a\":1}");
  clx_reply_put_json(reply, CLX_IN_METADATA, "j", "[1]", 3);
  clx_reply_put_real(reply, CLX_IN_METADATA, "r", 0.5);
  for (i = 0; i < 20; i++) { /* more than the first room for lines */
    id[5] = (char)('a' + i);
    clx_reply_promotion_item_discount(reply, id, 2);
  }
}

static void memory_that_runs_out_anywhere_ends_in_a_valid_500(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  size_t failures = 0;
  int status = CLX_NO_MEMORY;

  (void)state;
  /* A small first block, so that much of the answer needs another one; half of it where pointers
   * are half as long. */
  while (status != CLX_OK) {
    char memory[256 * sizeof(void *)];
    clx_arena *arena = clx_arena_init(memory, sizeof memory, &allocator);
    clx_reply *reply = clx_reply_new(arena, PROMO, NULL);
    clx_response response;

    assert_non_null(reply);
    failing.count = 0;
    failing.fail_at = failures + 1;
    build_all(reply);
    status = clx_reply_finish(reply, &response);
    if (status != CLX_OK) {
      failures++;
      assert_int_equal(status, CLX_NO_MEMORY);
      assert_int_equal(response.http, 500);
      assert_string_equal(response.body, ERROR_ANSWER("NO_MEMORY", "out of memory"));
    }
    clx_arena_free(arena);
    assert_int_equal(failing.live, 0);
  }
  assert_true(failures >= 3);
}

static void build_error(clx_reply *reply)
{
  char text[300];

  memset(text, 'e', sizeof text);
  text[sizeof text - 1] = '\0';
  clx_reply_error(reply, 422, text, text);
}

static void build_message(clx_reply *reply)
{
  char text[300];

  memset(text, 'm', sizeof text);
  text[sizeof text - 1] = '\0';
  clx_reply_message(reply, text, true, NULL);
  clx_reply_no_promotion(reply);
}

/* An order with the lines that build_all lists, by bare identifiers. */
static const clx_document *order_with_lines(clx_arena *arena)
{
  char body[2048] = "{\"data\":{\"id\":\"o\",\"type\":\"orders\",\"relationships\":{"
                    "\"line_items\":{\"data\":[{\"type\":\"line_items\",\"id\":\"line_a\"}";
  char one[] = ",{\"type\":\"line_items\",\"id\":\"line_a\"}";
  const clx_document *document;
  char c;

  for (c = 'b'; c < 'a' + 20; c++) {
    one[sizeof one - 4] = c;
    strcat(body, one);
  }
  strcat(body, "]}}}}");
  assert_int_equal(clx_parse_unverified(body, strlen(body), NULL, arena, &document, NULL), CLX_OK);
  return document;
}

/* Whether the answer leaves, in so much memory; otherwise it is a 500, and a refusal keeps what
 * there is memory for. */
static bool leaves_in(size_t size, void (*build)(clx_reply *), const clx_document *document)
{
  static char memory[32768];
  clx_arena *arena = clx_arena_init(memory, size, NULL);
  clx_reply *reply = clx_reply_new(arena, PROMO, document);
  clx_response response;
  int status;

  assert_true(size <= sizeof memory);
  if (!reply)
    return false;
  build(reply);
  status = clx_reply_finish(reply, &response);
  if (status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_int_equal(response.http, build == build_error ? 422 : 500);
    if (build != build_error)
      assert_string_equal(response.body, ERROR_ANSWER("NO_MEMORY", "out of memory"));
    assert_int_equal(clx_json_check(response.body, response.len, 0, NULL), CLX_OK);
  }
  clx_arena_free(arena);
  return status == CLX_OK;
}

/* Without an allocator each size of memory ends at another place. Once it is enough, more is. */
static void memory_of_any_size_ends_in_an_answer_or_a_valid_500(void **state)
{
  static void (*const builds[])(clx_reply *) = {build_all, build_error, build_message};
  const clx_document *document = order_with_lines(*state);
  size_t i;

  for (i = 0; i < 3; i++) {
    size_t size;
    bool before = false;

    for (size = CLX_ARENA_MIN; size <= 32768; size += 16) {
      bool leaves = leaves_in(size, builds[i], document);

      assert_true(leaves || !before);
      before = leaves;
    }
    assert_true(before);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(an_empty_reply_is_a_fault),
      REPLY_TEST(an_identifier_that_is_not_utf8_fails_the_answer),
      REPLY_TEST(reals_that_are_not_finite_are_refused),
      REPLY_TEST(json_that_is_not_valid_is_refused),
      REPLY_TEST(the_body_of_a_message_that_is_no_object_becomes_an_empty_one),
      REPLY_TEST(a_key_put_twice_is_refused_in_data_and_lines),
      REPLY_TEST(a_line_has_its_id_already),
      REPLY_TEST(lines_put_as_json_and_built_are_refused),
      REPLY_TEST(metadata_and_messages_put_as_json_join_those_that_were_built),
      REPLY_TEST(a_list_of_messages_put_as_json_may_be_spaced_and_empty_anywhere),
      REPLY_TEST(a_note_on_a_message_counts_those_of_a_list_before_it),
      REPLY_TEST(arguments_that_are_missing_are_refused),
      REPLY_TEST(a_null_reply_is_a_bad_argument_everywhere),
      REPLY_TEST(the_first_failure_sticks),
      REPLY_TEST(an_error_needs_a_status_from_400_to_599),
      REPLY_TEST(the_last_error_counts_and_drops_what_was_put),
      REPLY_TEST(memory_that_runs_out_anywhere_ends_in_a_valid_500),
      REPLY_TEST(memory_of_any_size_ends_in_an_answer_or_a_valid_500),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
