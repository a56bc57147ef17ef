/* Answers to order validation: valid, errors by attribute, errors of the whole. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "market.h"

#define NOT_OF_ORDERS "an error names an attribute that orders do not have"
#define TWICE         "the value was put twice"
#define INVALID_TAIL                                                                               \
  "\"error\":{\"code\":\"INVALID_ORDER\",\"message\":\"the order is not valid\"}}"
#define INVALID_ANSWER(members) "{\"success\":false,\"data\":{" members "}," INVALID_TAIL

static clx_reply *validation(void **state)
{
  return reply_to(*state, CLX_CALLBACK_ORDER_VALIDATION, VALIDATION_BODY);
}

/* -------- bytes -------- */

static void a_valid_order_is_an_empty_success(void **state)
{
  clx_reply *reply = validation(state);

  assert_int_equal(clx_reply_valid(reply), CLX_OK);
  assert_leaves(reply, 200, "{\"success\":true,\"data\":{}}", NULL);
}

static void a_valid_order_may_bring_metadata(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_valid(reply);
  clx_reply_put_str(reply, CLX_IN_METADATA, "foo", "bar");
  assert_leaves(reply, 200, "{\"success\":true,\"data\":{\"metadata\":{\"foo\":\"bar\"}}}", NULL);
}

static void the_example_of_an_invalid_order_comes_out_byte_for_byte(void **state)
{
  clx_reply *reply = validation(state);

  assert_int_equal(clx_reply_invalid(reply, "customer_email", "is on the deny list"), CLX_OK);
  assert_int_equal(clx_reply_invalid(reply, "shipping_address", "cannot be served"), CLX_OK);
  assert_int_equal(clx_reply_error(reply, 422, "YOUR-ERROR-CODE", "Your error message"), CLX_OK);
  assert_leaves(reply, 422,
                "{\"success\":false,\"data\":{\"customer_email\":\"is on the deny list\","
                "\"shipping_address\":\"cannot be served\"},"
                "\"error\":{\"code\":\"YOUR-ERROR-CODE\",\"message\":\"Your error message\"}}",
                NULL);
}

static void an_error_of_an_attribute_brings_its_own_code(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_invalid(reply, "customer_email", "is on the \"deny\" list\n");
  assert_leaves(reply, 422, INVALID_ANSWER("\"customer_email\":\"is on the \\\"deny\\\" list\\n\""),
                NULL);
}

static void several_errors_of_one_attribute_are_a_list_where_the_first_one_stands(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_invalid(reply, "customer_email", "a");
  clx_reply_invalid(reply, "number", "b");
  clx_reply_invalid(reply, "customer_email", "c");
  clx_reply_invalid(reply, "customer_email", "a");
  assert_leaves(reply, 422,
                INVALID_ANSWER("\"customer_email\":[\"a\",\"c\",\"a\"],\"number\":\"b\""), NULL);
}

static void the_list_form_makes_every_attribute_a_list(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_invalid(reply, "customer_email", "a");
  assert_int_equal(clx_reply_invalid_form(reply, CLX_INVALID_LIST), CLX_OK);
  clx_reply_invalid(reply, "number", "b");
  clx_reply_invalid(reply, "number", "c");
  assert_leaves(reply, 422, INVALID_ANSWER("\"customer_email\":[\"a\"],\"number\":[\"b\",\"c\"]"),
                NULL);
}

static void the_text_form_can_be_chosen_again(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_invalid_form(reply, CLX_INVALID_LIST);
  clx_reply_invalid_form(reply, CLX_INVALID_TEXT);
  clx_reply_invalid(reply, "number", "b");
  assert_leaves(reply, 422, INVALID_ANSWER("\"number\":\"b\""), NULL);
}

static void a_refusal_without_attribute_has_no_data(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_error(reply, 409, "CLOSED", "The shop is closed");
  assert_leaves(reply, 409, ERROR_ANSWER("CLOSED", "The shop is closed"), NULL);
}

/* -------- names -------- */

static void relationships_and_base_are_names_too(void **state)
{
  static const char *const names[] = {
      "customer_email", "shipping_address", "line_items", "billing_address",
      "customer",       "coupon_code",      "base"};
  size_t i;

  for (i = 0; i < sizeof names / sizeof names[0]; i++) {
    clx_reply *reply = validation(state);
    clx_response response;
    const char *doubt;

    clx_reply_invalid(reply, names[i], "no");
    assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
    assert_null(doubt);
  }
}

static void an_unknown_attribute_is_doubtful(void **state)
{
  clx_reply *alone = validation(state);
  clx_reply *refused = validation(state);

  clx_reply_invalid(alone, "customer_mail", "no");
  assert_leaves(alone, 422, INVALID_ANSWER("\"customer_mail\":\"no\""), NOT_OF_ORDERS);
  clx_reply_invalid(refused, "customer_mail", "no");
  clx_reply_error(refused, 400, "C", "m");
  assert_leaves(refused, 400,
                "{\"success\":false,\"data\":{\"customer_mail\":\"no\"},"
                "\"error\":{\"code\":\"C\",\"message\":\"m\"}}",
                NOT_OF_ORDERS);
}

/* -------- values that the host writes itself -------- */

static void a_json_value_may_stand_under_an_attribute(void **state)
{
  clx_reply *reply = validation(state);

  put_text(reply, CLX_IN_DATA, "customer_email", "[{\"code\":\"DENIED\"}]");
  clx_reply_invalid(reply, "number", "b");
  clx_reply_error(reply, 422, "C", "m");
  assert_leaves(reply, 422,
                "{\"success\":false,\"data\":{\"number\":\"b\","
                "\"customer_email\":[{\"code\":\"DENIED\"}]},"
                "\"error\":{\"code\":\"C\",\"message\":\"m\"}}",
                NULL);
}

static void a_json_value_under_an_unknown_attribute_is_doubtful(void **state)
{
  clx_reply *reply = validation(state);

  put_text(reply, CLX_IN_DATA, "customer_mail", "{}");
  clx_reply_error(reply, 422, "C", "m");
  assert_leaves(reply, 422,
                "{\"success\":false,\"data\":{\"customer_mail\":{}},"
                "\"error\":{\"code\":\"C\",\"message\":\"m\"}}",
                NOT_OF_ORDERS);
}

static void a_json_value_without_a_refusal_is_a_doubtful_success(void **state)
{
  clx_reply *reply = validation(state);

  put_text(reply, CLX_IN_DATA, "customer_email", "[]");
  assert_leaves(reply, 200, "{\"success\":true,\"data\":{\"customer_email\":[]}}", UNNAMED_KEY);
}

static void a_json_value_beside_an_error_of_the_same_attribute_is_left_out(void **state)
{
  clx_reply *first = validation(state);
  clx_reply *second = validation(state);

  put_text(first, CLX_IN_DATA, "number", "[]");
  clx_reply_invalid(first, "number", "b");
  assert_leaves(first, 422, INVALID_ANSWER("\"number\":\"b\""), TWICE);
  assert_note(first, 0, CLX_REPLY_TWICE, "/data/number");
  clx_reply_invalid(second, "number", "b");
  put_text(second, CLX_IN_DATA, "number", "[]");
  clx_reply_error(second, 409, "C", "m");
  assert_leaves(second, 409,
                "{\"success\":false,\"data\":{\"number\":\"b\"},"
                "\"error\":{\"code\":\"C\",\"message\":\"m\"}}",
                TWICE);
}

static void an_error_drops_metadata_and_messages(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_put_str(reply, CLX_IN_METADATA, "k", "v");
  clx_reply_message(reply, "m", true, NULL);
  clx_reply_line(reply, LINE_ID);
  clx_reply_invalid(reply, "number", "b");
  assert_leaves(reply, 422, INVALID_ANSWER("\"number\":\"b\""), NULL);
}

/* -------- what never leaves -------- */

static void an_order_that_is_valid_and_invalid_is_refused(void **state)
{
  static const char mixed[] = "these values cannot stand together";
  clx_reply *first = validation(state);
  clx_reply *second = validation(state);

  clx_reply_valid(first);
  clx_reply_invalid(first, "number", "b");
  assert_leaves(first, 422, INVALID_ANSWER("\"number\":\"b\""), mixed);
  assert_note(first, 0, CLX_REPLY_MIXED, "/data");
  clx_reply_invalid(second, "number", "b");
  clx_reply_valid(second);
  assert_leaves(second, 422, INVALID_ANSWER("\"number\":\"b\""), mixed);
}

static void an_order_is_neither_valid_nor_invalid_by_itself(void **state)
{
  clx_reply *reply = validation(state);

  clx_reply_invalid_form(reply, CLX_INVALID_LIST);
  assert_refused(reply, CLX_HANDLER_SILENT, SILENT_ANSWER);
}

static void an_order_stays_refused_whatever_its_texts_are(void **state)
{
  static const struct {
    const char *attribute;
    const char *message;
    const char *data;
    int status;
    const char *where;
  } rows[] = {
      {NULL, "m", "\"base\":\"m\"", CLX_BAD_ARGUMENT, "/data/base"},
      {"", "m", "\"base\":\"m\"", CLX_BAD_ARGUMENT, "/data/base"},
      {"number", NULL, "\"number\":\"is not valid\"", CLX_BAD_ARGUMENT, "/data/number"},
      {"n\xff", "m", "\"n\xef\xbf\xbd\":\"m\"", CLX_REPLY_TEXT, "/data/n?"},
      {"number", "\xc3(", "\"number\":\"\xef\xbf\xbd(\"", CLX_REPLY_TEXT, "/data/number"},
  };
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_reply *reply = validation(state);
    clx_response response;
    char text[256] = "{\"success\":false,\"data\":{";

    assert_int_equal(clx_reply_invalid(reply, rows[i].attribute, rows[i].message), CLX_OK);
    assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
    assert_int_equal(response.http, 422);
    assert_string_equal(response.body, strcat(strcat(text, rows[i].data), "}," INVALID_TAIL));
    assert_note(reply, 0, rows[i].status, rows[i].where);
  }
}

static void a_failure_before_or_after_does_not_make_a_refused_order_a_500(void **state)
{
  clx_reply *before = validation(state);
  clx_reply *after = validation(state);

  assert_int_equal(clx_reply_invalid_form(before, 2), CLX_BAD_ARGUMENT);
  clx_reply_invalid(before, "number", "b");
  assert_leaves(before, 422, INVALID_ANSWER("\"number\":\"b\""), "an argument is not allowed here");
  clx_reply_invalid(after, "number", "b");
  assert_int_equal(clx_reply_shipping_cost(after, 1), CLX_REPLY_NOT_ALLOWED);
  assert_leaves(after, 422, INVALID_ANSWER("\"number\":\"b\""),
                "this kind of answer has no such value");
  assert_note(after, 0, CLX_REPLY_NOT_ALLOWED, "/data/price_amount_cents");
}

static void errors_are_copies(void **state)
{
  clx_reply *reply = validation(state);
  char name[] = "number";
  char message[] = "bad";

  clx_reply_invalid(reply, name, message);
  memset(name, 'x', 6);
  memset(message, 'x', 3);
  assert_leaves(reply, 422, INVALID_ANSWER("\"number\":\"bad\""), NULL);
}

/* -------- through a service -------- */

static int act_invalid(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_invalid(reply, "one", "a");
  clx_reply_invalid(reply, "two", "b");
  return clx_reply_invalid(reply, "number", "c");
}

static void each_doubt_of_an_answer_is_a_line_of_the_log_and_so_is_the_refusal(void **state)
{
  struct market market;
  struct outcome outcome;
  clx_outcome numbers = {.size = sizeof numbers};

  (void)state;
  market_open(&market);
  market.act = act_invalid;
  market_send(&market, CLX_CALLBACK_ORDER_VALIDATION, FED_3, &outcome);
  assert_int_equal(outcome.http, 422);
  assert_int_equal(outcome.status, CLX_OK);
  assert_string_equal(outcome.body, INVALID_ANSWER("\"one\":\"a\",\"two\":\"b\",\"number\":\"c\""));
  assert_int_equal(market.book.count, 3);
  assert_int_equal(market.book.lines[0].status, CLX_REPLY_DOUBTFUL);
  assert_int_equal(market.book.lines[0].level, CLX_LOG_WARNING);
  assert_string_equal(market.book.lines[0].message, NOT_OF_ORDERS);
  assert_string_equal(market.book.lines[0].detail, "/data/one");
  assert_string_equal(market.book.lines[1].detail, "/data/two");
  assert_int_equal(market.book.lines[2].level, CLX_LOG_INFO);
  assert_int_equal(market.book.lines[2].status, CLX_OK);
  assert_string_equal(market.book.lines[2].message, "the handler refused");
  clx_call_outcome(market.fed, &numbers);
  assert_true(numbers.doubtful);
  market_close(&market);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(a_valid_order_is_an_empty_success),
      REPLY_TEST(a_valid_order_may_bring_metadata),
      REPLY_TEST(the_example_of_an_invalid_order_comes_out_byte_for_byte),
      REPLY_TEST(an_error_of_an_attribute_brings_its_own_code),
      REPLY_TEST(several_errors_of_one_attribute_are_a_list_where_the_first_one_stands),
      REPLY_TEST(the_list_form_makes_every_attribute_a_list),
      REPLY_TEST(the_text_form_can_be_chosen_again),
      REPLY_TEST(a_refusal_without_attribute_has_no_data),
      REPLY_TEST(relationships_and_base_are_names_too),
      REPLY_TEST(an_unknown_attribute_is_doubtful),
      REPLY_TEST(a_json_value_may_stand_under_an_attribute),
      REPLY_TEST(a_json_value_under_an_unknown_attribute_is_doubtful),
      REPLY_TEST(a_json_value_without_a_refusal_is_a_doubtful_success),
      REPLY_TEST(a_json_value_beside_an_error_of_the_same_attribute_is_left_out),
      REPLY_TEST(an_error_drops_metadata_and_messages),
      REPLY_TEST(an_order_that_is_valid_and_invalid_is_refused),
      REPLY_TEST(an_order_is_neither_valid_nor_invalid_by_itself),
      REPLY_TEST(an_order_stays_refused_whatever_its_texts_are),
      REPLY_TEST(a_failure_before_or_after_does_not_make_a_refused_order_a_500),
      REPLY_TEST(errors_are_copies),
      cmocka_unit_test(each_doubt_of_an_answer_is_a_line_of_the_log_and_so_is_the_refusal),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
