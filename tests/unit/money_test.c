/* Amounts as text and back, against tables typed by hand; dividing, against long division. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/money.h>

/* A fixed sequence, so that every run tests the same numbers. */
static uint64_t random_bits(void)
{
  static uint64_t seed = 0x6d6f6e6579;
  uint64_t mix = seed += 0x9e3779b97f4a7c15;
  mix = (mix ^ mix >> 30) * 0xbf58476d1ce4e5b9;
  mix = (mix ^ mix >> 27) * 0x94d049bb133111eb;
  return mix ^ mix >> 31;
}

/* -------- writing -------- */

struct written {
  int64_t cents;
  const char *currency;
  const char *text;
  const char *number;
};

static const struct written written[] = {
    {1234, "EUR", "12.34", "12.34"},
    {-5, "EUR", "-0.05", "-0.05"},
    {5, "EUR", "0.05", "0.05"},
    {50, "EUR", "0.50", "0.5"},
    {0, "EUR", "0.00", "0"},
    {1, "EUR", "0.01", "0.01"},
    {-1, "EUR", "-0.01", "-0.01"},
    {99, "EUR", "0.99", "0.99"},
    {100, "EUR", "1.00", "1"},
    {-100, "EUR", "-1.00", "-1"},
    {225, "EUR", "2.25", "2.25"},
    {900, "EUR", "9.00", "9"},
    {950, "EUR", "9.50", "9.5"},
    {1000, "EUR", "10.00", "10"},
    {905, "EUR", "9.05", "9.05"},
    {100000, "EUR", "1000.00", "1000"},
    {10000, "JPY", "10000", "10000"},
    {-10000, "JPY", "-10000", "-10000"},
    {0, "JPY", "0", "0"},
    {34100, "HUF", "34100", "34100"},
    {1234, "KWD", "1.234", "1.234"},
    {1230, "KWD", "1.230", "1.23"},
    {1000, "KWD", "1.000", "1"},
    {-7, "KWD", "-0.007", "-0.007"},
    {1, "CLF", "0.0001", "0.0001"},
    {123400, "CLF", "12.3400", "12.34"},
    {INT64_MAX, "JPY", "9223372036854775807", "9223372036854775807"},
    {INT64_MIN, "JPY", "-9223372036854775808", "-9223372036854775808"},
    {INT64_MAX, "EUR", "92233720368547758.07", "92233720368547758.07"},
    {INT64_MIN, "EUR", "-92233720368547758.08", "-92233720368547758.08"},
    {INT64_MIN, "BHD", "-9223372036854775.808", "-9223372036854775.808"},
    {INT64_MIN, "CLF", "-922337203685477.5808", "-922337203685477.5808"},
    {7, "MGA", "1.4", "1.4"},
    {5, "MGA", "1.0", "1"},
    {-1, "MRU", "-0.2", "-0.2"},
    {0, "MRU", "0.0", "0"},
    {INT64_MAX, "MGA", "1844674407370955161.4", "1844674407370955161.4"},
    {INT64_MIN, "MGA", "-1844674407370955161.6", "-1844674407370955161.6"},
    {1999, "USDC", "19.99", "19.99"},
    {150000000, "BTC", "1.50000000", "1.5"},
    {-1, "BTC", "-0.00000001", "-0.00000001"},
    {INT64_MIN, "BTC", "-92233720368.54775808", "-92233720368.54775808"},
    {12, "XAU", "12", "12"},
};

#define WRITTEN (sizeof written / sizeof *written)

static void amounts_are_written_in_major_units(void **state)
{
  (void)state;
  for (size_t i = 0; i < WRITTEN; i++) {
    char text[CLX_MONEY_TEXT];
    const struct written *row = &written[i];
    assert_int_equal(clx_money_text(row->cents, row->currency, text, sizeof text), CLX_OK);
    assert_string_equal(text, row->text);
    assert_int_equal(clx_money_number(row->cents, row->currency, text, sizeof text), CLX_OK);
    assert_string_equal(text, row->number);
  }
}

static void a_buffer_that_is_just_large_enough_is_taken(void **state)
{
  (void)state;
  for (size_t i = 0; i < WRITTEN; i++) {
    const struct written *row = &written[i];
    size_t size = strlen(row->text) + 1;
    char *text = malloc(size);
    assert_non_null(text);
    assert_int_equal(clx_money_text(row->cents, row->currency, text, size), CLX_OK);
    assert_string_equal(text, row->text);
    free(text);
  }
}

static void a_smaller_buffer_is_refused_and_left_alone(void **state)
{
  char text[CLX_MONEY_TEXT] = "kept";
  (void)state;
  for (size_t i = 0; i < WRITTEN; i++) {
    const struct written *row = &written[i];
    for (size_t size = 0; size <= strlen(row->number); size++) {
      assert_int_equal(clx_money_text(row->cents, row->currency, text, size), CLX_TOO_SMALL);
      assert_int_equal(clx_money_number(row->cents, row->currency, text, size), CLX_TOO_SMALL);
    }
    assert_string_equal(text, "kept");
  }
}

static void amounts_of_unknown_currencies_are_not_written(void **state)
{
  char text[CLX_MONEY_TEXT] = "kept";
  (void)state;
  assert_int_equal(clx_money_text(1, "EURO", text, sizeof text), CLX_UNKNOWN_CURRENCY);
  assert_int_equal(clx_money_number(1, "HRK", text, sizeof text), CLX_UNKNOWN_CURRENCY);
  assert_string_equal(text, "kept");
}

/* -------- reading -------- */

static void expect_cents(const char *text, const char *currency, int64_t expected)
{
  int64_t cents = 0x5555;
  int status = clx_money_parse(text, currency, &cents);
  if (status != CLX_OK || cents != expected)
    fail_msg("%s %s: %s, %lld", text, currency, clx_status_name(status), (long long)cents);
}

static void expect_refused(const char *text, const char *currency, int expected)
{
  int64_t cents = 0x5555;
  int status = clx_money_parse(text, currency, &cents);
  if (status != expected || cents != 0x5555)
    fail_msg("%s %s: %s, %lld", text, currency, clx_status_name(status), (long long)cents);
}

static void written_amounts_read_back(void **state)
{
  (void)state;
  for (size_t i = 0; i < WRITTEN; i++) {
    expect_cents(written[i].text, written[i].currency, written[i].cents);
    expect_cents(written[i].number, written[i].currency, written[i].cents);
  }
}

static void exact_amounts_are_read(void **state)
{
  (void)state;
  expect_cents("12.34", "EUR", 1234);
  expect_cents("12.34", "eur", 1234);
  expect_cents("12", "EUR", 1200);
  expect_cents("12.3", "EUR", 1230);
  expect_cents("-0.5", "EUR", -50);
  expect_cents("12.340", "EUR", 1234);
  expect_cents("12.3400000000000000000000000000000000000000000000000000000000", "EUR", 1234);
  expect_cents("0", "EUR", 0);
  expect_cents("-0", "EUR", 0);
  expect_cents("-0.00", "EUR", 0);
  expect_cents("0.000000000000000000000000000000000000000000000000000000000000", "EUR", 0);
  expect_cents("10000", "JPY", 10000);
  expect_cents("10000.0", "JPY", 10000);
}

static void exponents_are_read(void **state)
{
  (void)state;
  expect_cents("1.2e1", "EUR", 1200);
  expect_cents("1.2E1", "EUR", 1200);
  expect_cents("1.2e+1", "EUR", 1200);
  expect_cents("1234e-2", "EUR", 1234);
  expect_cents("123400e-4", "EUR", 1234);
  expect_cents("0.0001234e5", "EUR", 1234);
  expect_cents("-1e0", "EUR", -100);
  expect_cents("1e-2", "EUR", 1);
  expect_cents("1e00000000000000000000000000000000002", "EUR", 10000);
  expect_cents("1e16", "EUR", 1000000000000000000);
  expect_cents("1e18", "JPY", 1000000000000000000);
  expect_cents("0e99999999999999999999999999999999", "EUR", 0);
  expect_cents("0.0e-99999999999999999999999999999999", "EUR", 0);
  expect_cents("92233720368547758.07e0", "EUR", INT64_MAX);
  expect_cents("-9.223372036854775808e18", "JPY", INT64_MIN);
}

static void fifths_are_read(void **state)
{
  (void)state;
  expect_cents("1.4", "MGA", 7);
  expect_cents("-1.4", "MRU", -7);
  expect_cents("0.2", "MGA", 1);
  expect_cents("1.60", "MGA", 8);
  expect_cents("14e-1", "MGA", 7);
  expect_cents("0.0000014e6", "MGA", 7);
  expect_cents("2", "MGA", 10);
  expect_cents("1e17", "MGA", 500000000000000000);
  expect_refused("1.5", "MGA", CLX_OUT_OF_RANGE);
  expect_refused("0.1", "MRU", CLX_OUT_OF_RANGE);
  expect_refused("1.41", "MGA", CLX_OUT_OF_RANGE);
  expect_refused("1844674407370955161.6", "MGA", CLX_OUT_OF_RANGE);
  expect_refused("-1844674407370955161.8", "MGA", CLX_OUT_OF_RANGE);
  expect_refused("3e18", "MGA", CLX_OUT_OF_RANGE);
}

static void amounts_between_two_cents_are_out_of_range(void **state)
{
  (void)state;
  expect_refused("12.345", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("0.001", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("-0.001", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("12.34000000000000000000000000000000000000000001", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("0.5", "JPY", CLX_OUT_OF_RANGE);
  expect_refused("1.5", "HUF", CLX_OUT_OF_RANGE);
  expect_refused("1.2345", "KWD", CLX_OUT_OF_RANGE);
  expect_refused("1e-3", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("15e-3", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("1e-99999999999999999999999999999999", "EUR", CLX_OUT_OF_RANGE);
}

static void amounts_that_do_not_fit_are_out_of_range(void **state)
{
  (void)state;
  expect_refused("92233720368547758.08", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("-92233720368547758.09", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("9223372036854775808", "JPY", CLX_OUT_OF_RANGE);
  expect_refused("9223372036854775810", "JPY", CLX_OUT_OF_RANGE);
  expect_refused("-9223372036854775809", "JPY", CLX_OUT_OF_RANGE);
  expect_refused("18446744073709551616", "JPY", CLX_OUT_OF_RANGE);
  expect_refused("18446744073709551617", "JPY", CLX_OUT_OF_RANGE);
  expect_refused("100000000000000000000000000000000000000000000000", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("1e17", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("1e19", "JPY", CLX_OUT_OF_RANGE);
  expect_refused("1e99999999999999999999999999999999", "EUR", CLX_OUT_OF_RANGE);
  expect_refused("-1e9223372036854775807", "EUR", CLX_OUT_OF_RANGE);
}

static void what_is_no_json_number_is_refused(void **state)
{
  static const char *const bad[] = {
      "",      "-",      "+1",    ".5",    "-.5",   "1.",      "1.e1", "e1",   "1e",
      "1e+",   "1e-",    "1e1.0", "1e1e1", "1..2",  "1.2.3",   "--1",  "-+1",  "1-",
      "007",   "00",     "-01",   "00.5",  "1,50",  "1 000",   " 1",   "1 ",   "1\n",
      "1 EUR", "EUR 1",  "1EUR",  "0x10",  "1_000", "inf",     "nan",  "null", "\"1\"",
      "1.5e ", "1.5 e1", "(1)",   "1.-5",  "1.2-",  "\xd9\xa1"};
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    expect_refused(bad[i], "EUR", CLX_BAD_ARGUMENT);
}

static void amounts_of_unknown_currencies_are_not_read(void **state)
{
  (void)state;
  expect_refused("1", "EURO", CLX_UNKNOWN_CURRENCY);
  expect_refused("1", "HRK", CLX_UNKNOWN_CURRENCY);
}

static void every_size_of_amount_survives_the_round_trip(void **state)
{
  static const char *const currencies[] = {"JPY", "HUF", "EUR", "KWD", "CLF", "MGA", "BTC"};
  (void)state;
  for (int i = 0; i < 64 * 500; i++) {
    int64_t cents = (int64_t)(random_bits() >> 1 >> i % 64);
    const char *currency = currencies[random_bits() % 7];
    char text[CLX_MONEY_TEXT];
    if (i / 64 % 2 != 0)
      cents = -cents - 1;
    assert_int_equal(clx_money_text(cents, currency, text, sizeof text), CLX_OK);
    expect_cents(text, currency, cents);
    assert_int_equal(clx_money_number(cents, currency, text, sizeof text), CLX_OK);
    expect_cents(text, currency, cents);
  }
}

static void null_is_a_bad_argument(void **state)
{
  char text[CLX_MONEY_TEXT];
  int64_t number = 1;
  (void)state;
  assert_int_equal(clx_money_text(1, NULL, text, sizeof text), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_text(1, "EUR", NULL, sizeof text), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_number(1, NULL, text, sizeof text), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_number(1, "EUR", NULL, sizeof text), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_parse(NULL, "EUR", &number), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_parse("1", NULL, &number), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_parse("1", "EUR", NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_allocate(1, NULL, 1, &number), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_allocate(1, &number, 1, NULL), CLX_BAD_ARGUMENT);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(amounts_are_written_in_major_units),
      cmocka_unit_test(a_buffer_that_is_just_large_enough_is_taken),
      cmocka_unit_test(a_smaller_buffer_is_refused_and_left_alone),
      cmocka_unit_test(amounts_of_unknown_currencies_are_not_written),
      cmocka_unit_test(written_amounts_read_back),
      cmocka_unit_test(exact_amounts_are_read),
      cmocka_unit_test(exponents_are_read),
      cmocka_unit_test(fifths_are_read),
      cmocka_unit_test(amounts_between_two_cents_are_out_of_range),
      cmocka_unit_test(amounts_that_do_not_fit_are_out_of_range),
      cmocka_unit_test(what_is_no_json_number_is_refused),
      cmocka_unit_test(amounts_of_unknown_currencies_are_not_read),
      cmocka_unit_test(every_size_of_amount_survives_the_round_trip),
      cmocka_unit_test(null_is_a_bad_argument),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
