/* Taxes and discounts against the amounts and the currency of the request. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "market.h"

#define TAX      CLX_CALLBACK_TAX
#define DECIMALS "an amount has more decimals than the currency"
#define ABOVE    "a tax is above the amount of its line"
#define RATE     "a rate below 0 or above 1: rates are fractions"
#define TOO_MUCH "a discount is above the amount it is taken from"
#define NO_SUM   "the discount is not the sum of the items' discounts"

/* An order of two lines, 30.00 and 20.00, in a currency; c is only named, and d is a discount. */
#define LINE_OF(id, cents)                                                                         \
  "{\"type\":\"line_items\",\"id\":\"" id "\",\"attributes\":{\"total_amount_cents\":" cents "}}"
#define NAMED(id)   "{\"type\":\"line_items\",\"id\":\"" id "\"}"
#define LINES_NAMED NAMED("a") "," NAMED("b") "," NAMED("c") "," NAMED("d")
#define LINES_SENT  LINE_OF("a", "3000") "," LINE_OF("b", "2000") "," LINE_OF("d", "-500")
#define ORDER_OF(currency)                                                                         \
  "{\"data\":{\"type\":\"orders\",\"id\":\"o\",\"attributes\":{\"currency_code\":\"" currency      \
  "\",\"subtotal_amount_cents\":5000},\"relationships\":{\"line_items\":{\"data\":[" LINES_NAMED   \
  "]}}},\"included\":[" LINES_SENT "]}"

static void assert_leaves_with(clx_reply *reply, size_t count, const char *const rows[][2])
{
  clx_response response;
  clx_error note;
  size_t i;

  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_int_equal(response.http, 200);
  for (i = 0; i < count; i++) {
    assert_int_equal(clx_reply_note(reply, (uint32_t)i, &note), CLX_OK);
    assert_string_equal(note.where, rows[i][0]);
    assert_string_equal(note.message, rows[i][1]);
    assert_int_equal(note.status, CLX_REPLY_DOUBTFUL);
  }
  assert_int_equal(clx_reply_note(reply, (uint32_t)count, &note), CLX_END);
}

/* -------- currencies -------- */

static void a_currency_that_the_request_contradicts_is_refused_with_its_own_status(void **state)
{
  clx_reply *item = reply_to(*state, TAX, ORDER_OF("EUR"));
  clx_reply *put = reply_to(*state, TAX, ORDER_OF("EUR"));
  clx_reply *cost = reply_to(*state, COST, SHIPPING_BODY); /* JPY */
  clx_reply *paid = reply_to(*state, CLX_CALLBACK_AUTHORIZE, market_body(CLX_CALLBACK_AUTHORIZE));

  assert_int_equal(clx_reply_tax_item_collectable(item, "a", 225, "USD"), CLX_REPLY_CURRENCY);
  assert_refused(item, CLX_REPLY_CURRENCY,
                 ERROR_ANSWER("REPLY_CURRENCY", "the currency is not that of the request"));
  assert_failure(item, CLX_REPLY_CURRENCY, "/data/line_items/a/tax_collectable");
  assert_int_equal(clx_reply_put_money(put, clx_reply_line(put, "b"), "state_amount", 1, "JPY"),
                   CLX_REPLY_CURRENCY);
  assert_failure(put, CLX_REPLY_CURRENCY, "/data/line_items/b/state_amount");
  assert_int_equal(clx_reply_put_money(cost, CLX_IN_DATA, "price_amount_cents", 1, "EUR"),
                   CLX_REPLY_CURRENCY);
  assert_int_equal(clx_reply_put_money(paid, CLX_IN_DATA, "amount_cents", 1, "USD"),
                   CLX_REPLY_CURRENCY);
  assert_failure(paid, CLX_REPLY_CURRENCY, "/data/amount_cents");
}

static void the_currency_may_be_in_either_case_and_free_in_the_metadata(void **state)
{
  clx_reply *reply = reply_to(*state, TAX, ORDER_OF("EUR"));
  clx_reply *untold = clx_reply_new(*state, TAX, NULL);

  assert_int_equal(clx_reply_tax_item_collectable(reply, "a", 225, "eur"), CLX_OK);
  assert_int_equal(clx_reply_put_money(reply, CLX_IN_METADATA, "usd", 1, "USD"), CLX_OK);
  assert_leaves_with(reply, 0, NULL);
  assert_int_equal(clx_reply_tax_item_collectable(untold, "a", 225, "USD"), CLX_OK);
}

/* -------- taxes -------- */

static void each_doubt_about_a_tax_has_its_line(void **state)
{
  static const char *const rows[][2] = {
      {"/data/tax_rate", RATE},
      {"/data/line_items/a/tax_collectable", ABOVE},
      {"/data/line_items/b/tax_rate", RATE},
      {"/data/line_items/b/special_tax_rate", RATE},
      {"/data/line_items/b/tax_collectable", DECIMALS},
      {"/data/line_items/b/taxable_amount", DECIMALS},
      {"/data/line_items/c/city_tax_rate", RATE},
  };
  clx_reply *reply = reply_to(*state, TAX, ORDER_OF("EUR"));
  int a = clx_reply_line(reply, "a");
  int b = clx_reply_line(reply, "b");
  int c = clx_reply_line(reply, "c");

  clx_reply_tax_rate(reply, -0.1);
  clx_reply_put_decimal(reply, a, "tax_collectable", "30.01");
  clx_reply_put_decimal(reply, a, "taxable_amount", "30.010");
  clx_reply_put_decimal(reply, b, "tax_rate", "1.0000001");
  clx_reply_put_int(reply, b, "special_tax_rate", -1);
  clx_reply_put_real(reply, b, "tax_collectable", 0.1 + 0.2);
  clx_reply_put_decimal(reply, b, "taxable_amount", "0.001");
  clx_reply_put_int(reply, c, "city_tax_rate", 2);
  clx_reply_put_int(reply, c, "tax_collectable", 1000000); /* what c costs, nobody says */
  assert_leaves_with(reply, sizeof rows / sizeof rows[0], rows);
}

static void decimals_are_those_of_the_currency(void **state)
{
  static const char *const yen_rows[][2] = {{"/data/line_items/a/tax_collectable", DECIMALS}};
  clx_reply *yen = reply_to(*state, TAX, ORDER_OF("JPY"));
  clx_reply *dinar = reply_to(*state, TAX, ORDER_OF("KWD"));
  clx_reply *other = reply_to(*state, TAX, ORDER_OF("XQX"));

  clx_reply_put_decimal(yen, clx_reply_line(yen, "a"), "tax_collectable", "1.5");
  assert_leaves_with(yen, 1, yen_rows);
  clx_reply_put_decimal(dinar, clx_reply_line(dinar, "a"), "tax_collectable", "1.555");
  assert_leaves_with(dinar, 0, NULL);
  clx_reply_put_decimal(other, clx_reply_line(other, "a"), "tax_collectable", "1.55555");
  assert_leaves_with(other, 0, NULL);
}

static void a_tax_as_high_as_its_line_is_no_doubt(void **state)
{
  clx_reply *reply = reply_to(*state, TAX, ORDER_OF("EUR"));

  clx_reply_tax_item_collectable(reply, "b", 2000, "EUR");
  clx_reply_tax_item_collectable(reply, "a", 3000, "EUR"); /* in another order than the request */
  clx_reply_tax_item_collectable(reply, "d", -100, "EUR");
  clx_reply_tax_item_rate(reply, "a", 1);
  clx_reply_tax_item_rate(reply, "b", 0);
  assert_leaves_with(reply, 0, NULL);
}

/* -------- discounts -------- */

static void a_discount_above_what_it_is_taken_from_is_doubtful(void **state)
{
  static const char *const whole_rows[][2] = {{"/data/discount_cents", TOO_MUCH}};
  static const char *const line_rows[][2] = {{"/data/line_items/b/discount_cents", TOO_MUCH},
                                             {"/data/discount_cents", NO_SUM}};
  clx_reply *whole = reply_to(*state, PROMO, ORDER_OF("EUR"));
  clx_reply *listed = reply_to(*state, PROMO, ORDER_OF("EUR"));
  clx_reply *line = reply_to(*state, PROMO, ORDER_OF("EUR"));
  clx_reply *fits = reply_to(*state, PROMO, ORDER_OF("EUR"));
  clx_reply *unknown = reply_to(*state, PROMO, ORDER_OF("EUR"));

  clx_reply_promotion(whole, "p", 5001);
  assert_leaves_with(whole, 1, whole_rows);
  clx_reply_promotion(listed, "p", 2001);
  clx_reply_promotion_item(listed, "b");
  assert_leaves_with(listed, 1, whole_rows);
  clx_reply_promotion(line, "p", 3000);
  clx_reply_promotion_item_discount(line, "a", 1000);
  clx_reply_promotion_item_discount(line, "b", 2001);
  assert_leaves_with(line, 2, line_rows);
  clx_reply_promotion(fits, "p", 5000);
  clx_reply_promotion_item(fits, "b");
  clx_reply_promotion_item(fits, "a");
  assert_leaves_with(fits, 0, NULL);
  clx_reply_promotion(unknown, "p", 999999);
  clx_reply_promotion_item(unknown, "c");
  assert_leaves_with(unknown, 0, NULL);
}

/* More digits than are looked at are doubted, whatever they say. */
static void an_amount_of_64_digits_is_read_and_one_of_65_doubted(void **state)
{
  static const char *const doubts[][2] = {{"/data/line_items/c/tax_collectable", DECIMALS}};
  char digits[] = "1.000000000000000000000000000000000000000000000000000000000000000";

  for (size_t len = strlen(digits); len >= 64; len--) {
    clx_reply *reply = reply_to(*state, TAX, ORDER_OF("EUR"));

    digits[len] = '\0';
    clx_reply_put_decimal(reply, clx_reply_line(reply, "c"), "tax_collectable", digits);
    assert_leaves_with(reply, len > 64, doubts);
  }
}

static void discounts_are_summed_to_the_edges_of_integers(void **state)
{
  static const struct {
    int64_t first;
    int64_t second;
    int64_t total;
    bool same;
  } rows[] = {
      {INT64_MAX - 1, 1, INT64_MAX, true},      {INT64_MAX, 0, INT64_MAX, true},
      {INT64_MAX, 1, INT64_MAX, false},         {INT64_MAX, INT64_MAX, -2, false},
      {INT64_MIN + 1, -1, INT64_MIN, true},     {INT64_MIN, 0, INT64_MIN, true},
      {INT64_MIN, -1, INT64_MAX, false},        {INT64_MIN, INT64_MIN, 0, false},
      {INT64_MIN, INT64_MAX, -1, true},         {INT64_MAX, INT64_MIN, -1, true},
      {INT64_MIN + 2, -1, INT64_MIN + 1, true},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_reply *reply = reply_to(*state, CLX_CALLBACK_PROMOTION, PROMOTION_BODY);
    clx_response response;
    clx_error note;
    bool same = true;

    clx_reply_promotion(reply, "p", rows[i].total);
    clx_reply_promotion_item_discount(reply, LINE_ID, rows[i].first);
    clx_reply_promotion_item_discount(reply, LINE_2, rows[i].second);
    assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
    for (uint32_t k = 0; clx_reply_note(reply, k, &note) == CLX_OK; k++)
      same = same && strcmp(note.message, NO_SUM) != 0;
    assert_int_equal(same, rows[i].same);
  }
}

/* A currency of the request that is none, or longer, is not the one that is put. */
static void money_is_compared_with_the_whole_currency_of_the_request(void **state)
{
  static const char *const asked[] = {"EUR", "eUr", "EURO", "EU", "EU{", "EU[", "EUr\\u0041", ""};
  size_t i;

  for (i = 0; i < sizeof asked / sizeof asked[0]; i++) {
    char body[512];

    snprintf(body, sizeof body,
             "{\"data\":{\"type\":\"orders\",\"id\":\"o\",\"attributes\":{"
             "\"currency_code\":\"%s\"}}}",
             asked[i]);
    clx_reply *reply = reply_to(*state, TAX, body);
    int place = clx_reply_line(reply, "a");
    int status = clx_reply_put_money(reply, place, "tax_collectable", 1, "eur");
    bool same = i < 2 || asked[i][0] == '\0';
    assert_int_equal(status, same ? CLX_OK : CLX_REPLY_CURRENCY);
  }
}

/* The currency of a payment is that of its order, and there is none without one that is a text. */
static void without_a_currency_that_is_a_text_any_is_taken(void **state)
{
#define PAYS(relationship, included)                                                               \
  "{\"data\":{\"type\":\"external_payments\",\"id\":\"p\",\"relationships\":{\"order\":{"          \
  "\"data\":" relationship "}}},\"included\":[" included "]}"
#define AN_ORDER(currency)                                                                         \
  PAYS("{\"type\":\"orders\",\"id\":\"o\"}",                                                       \
       "{\"type\":\"orders\",\"id\":\"o\",\"attributes\":{\"currency_code\":" currency "}}")
  static const char *const bodies[] = {
      PAYS("null", ""),
      PAYS("{\"type\":\"orders\",\"id\":\"o\"}", ""),
      PAYS("{\"type\":\"orders\",\"id\":\"o\"}", "{\"type\":\"orders\",\"id\":\"o\"}"),
      AN_ORDER("null"),
      AN_ORDER("7"),
      AN_ORDER("[]"),
      AN_ORDER("\"EUR\""),
  };
  size_t i;

  for (i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
    bool sent = i + 1 == sizeof bodies / sizeof bodies[0];
    clx_reply *reply = reply_to(*state, CLX_CALLBACK_AUTHORIZE, bodies[i]);

    assert_int_equal(clx_reply_put_money(reply, CLX_IN_DATA, "fee", 1, "USD"),
                     sent ? CLX_REPLY_CURRENCY : CLX_OK);
  }
#undef AN_ORDER
#undef PAYS
}

static void a_discount_on_what_costs_nothing_is_too_much(void **state)
{
  static const struct {
    const char *cents;
    int64_t discount;
    bool doubted;
  } rows[] = {{"0", 1, true}, {"0", 0, false}, {"1", 1, false}, {"1", 2, true}, {"-1", 5, false}};
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    static const char *const doubts[][2] = {{"/data/discount_cents", TOO_MUCH}};
    char body[512];

    snprintf(body, sizeof body,
             "{\"data\":{\"type\":\"orders\",\"id\":\"o\",\"attributes\":{"
             "\"subtotal_amount_cents\":%s}}}",
             rows[i].cents);
    clx_reply *reply = reply_to(*state, CLX_CALLBACK_PROMOTION, body);
    clx_reply_promotion(reply, "p", rows[i].discount);
    assert_leaves_with(reply, rows[i].doubted, doubts);
  }
}

/* It is compared as it was sent: a text with escapes is not undone for that. */
static void an_unknown_type_has_its_currency_as_well(void **state)
{
  static const char *const asked[] = {"EUR", "E\\u0055R"};
  size_t i;

  for (i = 0; i < 2; i++) {
    char body[256];

    snprintf(body, sizeof body,
             "{\"data\":{\"type\":\"moods\",\"id\":\"m\",\"attributes\":{"
             "\"currency_code\":\"%s\"}}}",
             asked[i]);
    clx_reply *reply = reply_to(*state, CLX_CALLBACK_GENERIC, body);
    assert_int_equal(clx_reply_put_money(reply, CLX_IN_DATA, "fee", 1, "USD"),
                     i == 0 ? CLX_REPLY_CURRENCY : CLX_OK);
  }
}

/* What a line costs is known only when its resource says so. */
static void a_line_that_does_not_tell_its_amount_is_not_compared(void **state)
{
  static const char body[] =
      "{\"data\":{\"type\":\"orders\",\"id\":\"o\",\"attributes\":{\"currency_code\":\"EUR\"},"
      "\"relationships\":{\"line_items\":{\"data\":[" NAMED("a") "]}}},\"included\":[" NAMED(
          "a") "]}";
  clx_reply *tax = reply_to(*state, TAX, body);
  clx_reply *promotion = reply_to(*state, CLX_CALLBACK_PROMOTION, body);

  clx_reply_tax_item_collectable(tax, "a", 999999, "EUR");
  assert_leaves_with(tax, 0, NULL);
  clx_reply_promotion(promotion, "p", 999999);
  clx_reply_promotion_item_discount(promotion, "a", 999999);
  assert_leaves_with(promotion, 0, NULL);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(a_currency_that_the_request_contradicts_is_refused_with_its_own_status),
      REPLY_TEST(the_currency_may_be_in_either_case_and_free_in_the_metadata),
      REPLY_TEST(each_doubt_about_a_tax_has_its_line),
      REPLY_TEST(decimals_are_those_of_the_currency),
      REPLY_TEST(a_tax_as_high_as_its_line_is_no_doubt),
      REPLY_TEST(a_discount_above_what_it_is_taken_from_is_doubtful),
      REPLY_TEST(an_amount_of_64_digits_is_read_and_one_of_65_doubted),
      REPLY_TEST(discounts_are_summed_to_the_edges_of_integers),
      REPLY_TEST(money_is_compared_with_the_whole_currency_of_the_request),
      REPLY_TEST(without_a_currency_that_is_a_text_any_is_taken),
      REPLY_TEST(a_discount_on_what_costs_nothing_is_too_much),
      REPLY_TEST(an_unknown_type_has_its_currency_as_well),
      REPLY_TEST(a_line_that_does_not_tell_its_amount_is_not_compared),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
