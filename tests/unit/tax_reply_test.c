/* Answers to tax calculation: rates, taxes in minor units, breakdowns. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "market.h"

#define START "{\"success\":true,\"data\":{"
#define LINES START "\"line_items\":[{\"id\":\"" LINE_ID "\","

#define ODD_RATE "a rate below 0 or above 1: rates are fractions"

static clx_reply *tax(void **state)
{
  return reply_to(*state, CLX_CALLBACK_TAX, TAX_BODY);
}

/* -------- the examples of the contract -------- */

static void one_rate_for_the_order_is_written_as_documented(void **state)
{
  clx_reply *reply = tax(state);

  assert_int_equal(clx_reply_tax_rate(reply, 0.25), CLX_OK);
  put_text(reply, CLX_IN_DATA, "metadata", "{}");
  assert_leaves(reply, 200, START "\"tax_rate\":0.25,\"metadata\":{}}}", NULL);
}

static void a_rate_per_line_is_written_as_documented(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_tax_rate(reply, 0.25);
  assert_int_equal(clx_reply_tax_item_rate(reply, LINE_ID, 0.3), CLX_OK);
  assert_leaves(reply, 200,
                START "\"tax_rate\":0.25,\"line_items\":[{\"id\":\"kxnXtEaGxo\",\"tax_rate\":0.3}]"
                      "}}",
                NULL);
}

static void a_breakdown_is_written_as_documented(void **state)
{
  clx_reply *reply = tax(state);
  int first;
  int second;

  clx_reply_put_bool(reply, CLX_IN_DATA, "freight_taxable", true);
  clx_reply_tax_rate(reply, 0.25);
  clx_reply_tax_item_collectable(reply, LINE_ID, 225, "EUR");
  first = clx_reply_line(reply, LINE_ID);
  clx_reply_put_money(reply, first, "country_tax_collectable", 900, "EUR");
  clx_reply_put_real(reply, first, "country_tax_rate", 0.2);
  clx_reply_put_int(reply, first, "country_taxable_amount", 9);
  clx_reply_put_decimal(reply, first, "special_tax_rate", "0.05");
  clx_reply_put_money(reply, first, "taxable_amount", 1000, "EUR");
  clx_reply_tax_item_rate(reply, LINE_ID, 0.4);
  second = clx_reply_line(reply, LINE_2);
  clx_reply_put_money(reply, second, "taxable_amount", 1200, "EUR");
  clx_reply_tax_item_rate(reply, LINE_2, 0.3);
  clx_reply_put_str(reply, CLX_IN_METADATA, "foo", "bar");
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"freight_taxable\":true,\"tax_rate\":0.25,"
                "\"line_items\":["
                "{\"id\":\"kxnXtEaGxo\",\"tax_collectable\":2.25,\"country_tax_collectable\":9,"
                "\"country_tax_rate\":0.2,\"country_taxable_amount\":9,\"special_tax_rate\":0.05,"
                "\"taxable_amount\":10,\"tax_rate\":0.4},"
                "{\"id\":\"kXBqtrgARW\",\"taxable_amount\":12,\"tax_rate\":0.3}],"
                "\"metadata\":{\"foo\":\"bar\"}}}",
                NULL);
}

/* -------- numbers -------- */

static void a_rate_is_the_shortest_decimal_that_is_exact(void **state)
{
  static const struct {
    double rate;
    const char *text;
  } rows[] = {
      {0.25, "0.25"},     {0.3, "0.3"},   {0.1 + 0.2, "0.30000000000000004"},
      {0.0, "0"},         {1.0, "1"},     {0.0825, "0.0825"},
      {1e-6, "0.000001"}, {1e-7, "1e-7"}, {0.19999999999999998, "0.19999999999999998"},
  };
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_reply *reply = tax(state);
    char expected[128] = START "\"tax_rate\":";

    clx_reply_tax_rate(reply, rows[i].rate);
    strcat(strcat(expected, rows[i].text), "}}");
    assert_leaves(reply, 200, expected, NULL);
  }
}

static void a_rate_is_finite(void **state)
{
  static const double zero = 0.0;
  const double bad[] = {1.0 / zero, -1.0 / zero, zero / zero};
  size_t i;

  for (i = 0; i < 3; i++) {
    clx_reply *order = tax(state);
    clx_reply *line = tax(state);

    assert_int_equal(clx_reply_tax_rate(order, bad[i]), CLX_REPLY_RANGE);
    assert_refused(order, CLX_REPLY_RANGE, RANGE_ANSWER);
    assert_int_equal(clx_reply_tax_item_rate(line, LINE_ID, bad[i]), CLX_REPLY_RANGE);
    assert_refused(line, CLX_REPLY_RANGE, RANGE_ANSWER);
  }
}

static void a_tax_in_minor_units_comes_out_exactly_in_major_units(void **state)
{
  static const struct {
    int64_t cents;
    const char *currency;
    const char *text;
  } rows[] = {
      {225, "EUR", "2.25"},
      {900, "EUR", "9"},
      {225, "JPY", "225"},
      {225, "KWD", "0.225"},
      {1, "EUR", "0.01"},
      {0, "EUR", "0"},
      {-150, "EUR", "-1.5"},
      {110, "USD", "1.1"},
      {9007199254740993, "EUR", "90071992547409.93"},
      {INT64_MAX, "EUR", "92233720368547758.07"},
  };
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_TAX, NULL);
    char expected[160] = LINES "\"tax_collectable\":";

    assert_int_equal(
        clx_reply_tax_item_collectable(reply, LINE_ID, rows[i].cents, rows[i].currency), CLX_OK);
    strcat(strcat(expected, rows[i].text), "}]}}");
    assert_leaves(reply, 200, expected, NULL);
  }
}

#define CURRENCY_ANSWER ERROR_ANSWER("UNKNOWN_CURRENCY", "no currency has this code")

static void money_in_an_unknown_currency_is_refused(void **state)
{
  clx_reply *tax_cents = tax(state);
  clx_reply *put_cents = tax(state);
  clx_reply *none = tax(state);

  assert_int_equal(clx_reply_tax_item_collectable(tax_cents, LINE_ID, 225, "XQX"),
                   CLX_UNKNOWN_CURRENCY);
  assert_refused(tax_cents, CLX_UNKNOWN_CURRENCY, CURRENCY_ANSWER);
  assert_int_equal(clx_reply_put_money(put_cents, CLX_IN_DATA, "taxable_amount", 225, "EURO"),
                   CLX_UNKNOWN_CURRENCY);
  assert_refused(put_cents, CLX_UNKNOWN_CURRENCY, CURRENCY_ANSWER);
  assert_int_not_equal(clx_reply_tax_item_collectable(none, LINE_ID, 225, NULL), CLX_OK);
  assert_int_not_equal(clx_reply_status(none), CLX_OK);
}

static void a_decimal_is_written_as_it_is(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_put_decimal(reply, CLX_IN_DATA, "tax_rate", "0.250");
  clx_reply_put_decimal(reply, clx_reply_line(reply, LINE_ID), "tax_collectable", "9");
  assert_leaves(reply, 200,
                START "\"tax_rate\":0.250,\"line_items\":[{\"id\":\"kxnXtEaGxo\","
                      "\"tax_collectable\":9}]}}",
                NULL);
}

static void a_decimal_that_is_no_json_number_is_refused(void **state)
{
  static const char *const bad[] = {"",    "2,25", "2.",    ".5",  "+1", "01",   " 1",   "1 ",
                                    "0x1", "1e",   "1e400", "NaN", "-",  "1.5x", "\"1\""};
  size_t i;

  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    clx_reply *reply = tax(state);

    assert_int_equal(clx_reply_put_decimal(reply, CLX_IN_DATA, "tax_rate", bad[i]),
                     CLX_REPLY_RANGE);
    assert_refused(reply, CLX_REPLY_RANGE, RANGE_ANSWER);
  }
}

/* -------- breakdowns -------- */

static void any_number_and_text_may_stand_in_a_breakdown(void **state)
{
  clx_reply *reply = tax(state);
  int line = clx_reply_line(reply, LINE_ID);

  clx_reply_put_str(reply, line, "city_amount", "0.0");
  clx_reply_put_real(reply, line, "combined_tax_rate", 0.095);
  clx_reply_put_int(reply, line, "county_amount", 1);
  clx_reply_put_money(reply, line, "state_amount", 61, "EUR");
  assert_leaves(reply, 200,
                LINES "\"city_amount\":\"0.0\",\"combined_tax_rate\":0.095,\"county_amount\":1,"
                      "\"state_amount\":0.61}]}}",
                NULL);
}

static void other_kinds_in_a_breakdown_are_doubtful(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_put_bool(reply, clx_reply_line(reply, LINE_ID), "exempt", true);
  assert_leaves(reply, 200, LINES "\"exempt\":true}]}}", UNNAMED_KEY);
}

static void switches_of_the_order_are_booleans(void **state)
{
  clx_reply *reply = tax(state);
  clx_reply *text = tax(state);
  clx_reply *guessed = tax(state);

  clx_reply_put_bool(reply, CLX_IN_DATA, "freight_taxable", false);
  clx_reply_put_bool(reply, CLX_IN_DATA, "adjustment_taxable", true);
  clx_reply_put_bool(reply, CLX_IN_DATA, "payment_method_taxable", true);
  clx_reply_put_bool(reply, CLX_IN_DATA, "gift_card_taxable", true);
  clx_reply_tax_rate(reply, 0.25);
  assert_leaves(reply, 200,
                START "\"freight_taxable\":false,\"adjustment_taxable\":true,"
                      "\"payment_method_taxable\":true,\"gift_card_taxable\":true,"
                      "\"tax_rate\":0.25}}",
                NULL);
  clx_reply_put_str(text, CLX_IN_DATA, "freight_taxable", "true");
  clx_reply_tax_rate(text, 0.25);
  assert_refused(text, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
  clx_reply_put_str(guessed, CLX_IN_DATA, "gift_card_taxable", "true");
  clx_reply_tax_rate(guessed, 0.25);
  assert_leaves(guessed, 200, START "\"gift_card_taxable\":\"true\",\"tax_rate\":0.25}}", ODD_KIND);
}

/* -------- what never leaves, and what is doubtful -------- */

static void documented_numbers_of_a_line_are_numbers(void **state)
{
  static const char *const keys[] = {
      "tax_rate",         "tax_collectable",        "taxable_amount",
      "country_tax_rate", "country_taxable_amount", "country_tax_collectable",
      "special_tax_rate"};
  size_t i;

  for (i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    clx_reply *text = tax(state);
    clx_reply *null = tax(state);

    clx_reply_put_str(text, clx_reply_line(text, LINE_ID), keys[i], "0.2");
    assert_refused(text, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
    clx_reply_put_null(null, clx_reply_line(null, LINE_ID), keys[i]);
    assert_refused(null, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
  }
}

static void the_rate_of_the_order_and_its_lines_have_the_documented_kind(void **state)
{
  clx_reply *rate = tax(state);
  clx_reply *lines = tax(state);

  clx_reply_put_str(rate, CLX_IN_DATA, "tax_rate", "0.25");
  assert_refused(rate, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
  put_text(lines, CLX_IN_DATA, "line_items", "{}");
  assert_refused(lines, CLX_REPLY_NOT_ALLOWED, KIND_ANSWER);
}

static void a_line_that_is_not_in_the_order_is_refused(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_tax_item_rate(reply, LINE_ID, 0.25);
  clx_reply_tax_item_rate(reply, "other", 0.25);
  assert_refused(reply, CLX_REPLY_LINE, LINE_ANSWER);
}

static void a_value_of_a_line_is_put_once(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_tax_item_rate(reply, LINE_ID, 0.25);
  assert_int_equal(clx_reply_tax_item_rate(reply, LINE_ID, 0.25), CLX_REPLY_TWICE);
  assert_refused(reply, CLX_REPLY_TWICE, TWICE_ANSWER);
}

static void an_answer_without_any_tax_is_doubtful(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_put_bool(reply, CLX_IN_DATA, "freight_taxable", true);
  assert_leaves(reply, 200, START "\"freight_taxable\":true}}", "neither a rate nor a line item");
}

/* 25 in place of 0.25 is the usual mistake; no rule forbids it. */
static void a_rate_above_one_is_doubtful(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_tax_rate(reply, 25);
  assert_leaves(reply, 200, START "\"tax_rate\":25}}", ODD_RATE);
  reply = tax(state);
  clx_reply_tax_item_rate(reply, LINE_ID, 1.01);
  assert_leaves(reply, 200, LINES "\"tax_rate\":1.01}]}}", ODD_RATE);
  reply = tax(state);
  clx_reply_tax_rate(reply, 1);
  assert_leaves(reply, 200, START "\"tax_rate\":1}}", NULL);
  reply = tax(state);
  clx_reply_put_int(reply, CLX_IN_DATA, "tax_rate", 1);
  assert_leaves(reply, 200, START "\"tax_rate\":1}}", NULL);
}

static void a_refusal_is_beside_data(void **state)
{
  clx_reply *reply = tax(state);

  clx_reply_tax_rate(reply, 0.25);
  clx_reply_error(reply, 422, "NO_RATES", "No rates");
  assert_leaves(reply, 422, ERROR_ANSWER("NO_RATES", "No rates"), NULL);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(one_rate_for_the_order_is_written_as_documented),
      REPLY_TEST(a_rate_per_line_is_written_as_documented),
      REPLY_TEST(a_breakdown_is_written_as_documented),
      REPLY_TEST(a_rate_is_the_shortest_decimal_that_is_exact),
      REPLY_TEST(a_rate_is_finite),
      REPLY_TEST(a_tax_in_minor_units_comes_out_exactly_in_major_units),
      REPLY_TEST(money_in_an_unknown_currency_is_refused),
      REPLY_TEST(a_decimal_is_written_as_it_is),
      REPLY_TEST(a_decimal_that_is_no_json_number_is_refused),
      REPLY_TEST(any_number_and_text_may_stand_in_a_breakdown),
      REPLY_TEST(other_kinds_in_a_breakdown_are_doubtful),
      REPLY_TEST(switches_of_the_order_are_booleans),
      REPLY_TEST(documented_numbers_of_a_line_are_numbers),
      REPLY_TEST(the_rate_of_the_order_and_its_lines_have_the_documented_kind),
      REPLY_TEST(a_line_that_is_not_in_the_order_is_refused),
      REPLY_TEST(a_value_of_a_line_is_put_once),
      REPLY_TEST(an_answer_without_any_tax_is_doubtful),
      REPLY_TEST(a_rate_above_one_is_doubtful),
      REPLY_TEST(a_refusal_is_beside_data),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
