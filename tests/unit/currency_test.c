/* Currencies: which codes are known, and what a minor unit of each is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/money.h>

#include "facts.h"

#define NEWER       "VED XAD XCG ZWG" /* than the list of the facts */
#define NEWER_COUNT 4

static void expect_unit(const char *currency, uint32_t minor_per_major, uint32_t digits)
{
  uint32_t minor = 77;
  uint32_t found = 77;
  int status = clx_currency_unit(currency, &minor, &found);
  if (status != CLX_OK || minor != minor_per_major || found != digits)
    fail_msg("%s: %s, %u minor units, %u digits", currency, clx_status_name(status), minor, found);
}

static void expect_unknown(const char *currency)
{
  uint32_t minor = 77;
  uint32_t digits = 77;
  int status = clx_currency_unit(currency, &minor, &digits);
  if (status != CLX_UNKNOWN_CURRENCY || minor != 77 || digits != 77)
    fail_msg("%s: %s", currency, clx_status_name(status));
}

static void currencies_have_the_minor_unit_of_iso_4217(void **state)
{
  static const char *const whole[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                      "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
  static const char *const two[] = {"AED", "EUR", "USD", "GBP", "CHF", "TWD", "IDR", "COP",
                                    "RSD", "CZK", "PLN", "BYN", "KZT", "MYR", "ZAR"};
  static const char *const three[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
  (void)state;
  for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
    expect_unit(whole[i], 1, 0);
  for (size_t i = 0; i < sizeof two / sizeof *two; i++)
    expect_unit(two[i], 100, 2);
  for (size_t i = 0; i < sizeof three / sizeof *three; i++)
    expect_unit(three[i], 1000, 3);
  expect_unit("CLF", 10000, 4);
}

static void commerce_layer_counts_some_currencies_its_own_way(void **state)
{
  (void)state;
  expect_unit("HUF", 1, 0);
  expect_unit("MGA", 5, 1);
  expect_unit("MRU", 5, 1);
  expect_unit("XAU", 1, 0);
  expect_unit("XFU", 100, 2);
}

static void codes_that_iso_4217_does_not_have_are_known(void **state)
{
  (void)state;
  expect_unit("USDC", 100, 2);
  expect_unit("BTC", 100000000, 8);
  expect_unit("BCH", 100000000, 8);
  expect_unit("CNH", 100, 2);
  expect_unit("GBX", 1, 0);
  expect_unit("DUN", 1, 0);
}

static void currencies_newer_than_the_list_are_known(void **state)
{
  (void)state;
  expect_unit("VED", 100, 2);
  expect_unit("XAD", 100, 2);
  expect_unit("XCG", 100, 2);
  expect_unit("ZWG", 100, 2);
}

static void withdrawn_currencies_of_the_list_are_known(void **state)
{
  (void)state;
  expect_unit("ANG", 100, 2);
  expect_unit("BGN", 100, 2);
  expect_unit("BYR", 1, 0);
  expect_unit("SKK", 100, 2);
}

static void currencies_may_be_in_lower_case(void **state)
{
  (void)state;
  expect_unit("eur", 100, 2);
  expect_unit("jpy", 1, 0);
  expect_unit("Kwd", 1000, 3);
  expect_unit("usdC", 100, 2);
}

static void what_is_no_currency_is_unknown(void **state)
{
  static const char *const unknown[] = {
      "",     "E",    "EU",    "EURO",  "EUR ",         " EUR",  "ABC",    "XXX",
      "DEM",  "ITL",  "HRK",   "ZWL",   "CHE",          "BOV",   "UYI",    "UYW",
      "E\0R", "UR ",  "R G",   "123",   "978",          "@UR",   "[UR",    "EU`",
      "EU{",  "USDT", "USDCC", "USDC ", "\xe2\x82\xac", "EUR\n", "EUR,EUR"};
  (void)state;
  for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
    expect_unknown(unknown[i]);
}

/* How many of all codes of three letters and of four are known. */
static unsigned count_known(const char *prefix, unsigned left)
{
  char code[6];
  uint32_t minor;
  uint32_t digits;
  unsigned known = 0;
  if (left == 0)
    return clx_currency_unit(prefix, &minor, &digits) == CLX_OK;
  for (char c = 'A'; c <= 'Z'; c++) {
    snprintf(code, sizeof code, "%s%c", prefix, c);
    known += count_known(code, left - 1);
  }
  return known;
}

static void no_other_code_is_known(void **state)
{
  (void)state;
  assert_int_equal(count_known("", 1) + count_known("", 2), 0);
  assert_int_equal(count_known("", 3), 184);
  assert_int_equal(count_known("", 4), 1);
}

/* A row of the facts: code, digits or "/5", minor units, and more. */
static unsigned facts_check(FILE *file)
{
  char line[256];
  unsigned count = 0;
  while (fgets(line, sizeof line, file)) {
    char code[8];
    char digits[8];
    unsigned minor;
    if (line[0] == '#')
      continue;
    assert_int_equal(sscanf(line, "%7[^\t]\t%7[^\t]\t%u\t", code, digits, &minor), 3);
    expect_unit(code, minor, digits[0] == '/' ? 1 : (uint32_t)atoi(digits));
    assert_null(strstr(NEWER, code));
    count++;
  }
  return count;
}

static void table_and_facts_have_the_same_currencies(void **state)
{
  FILE *file = facts_open("currencies.tsv");
  (void)state;
  assert_int_equal(facts_check(file) + NEWER_COUNT, count_known("", 3) + count_known("", 4));
  fclose(file);
}

static void null_is_a_bad_argument(void **state)
{
  uint32_t minor = 77;
  uint32_t digits = 77;
  (void)state;
  assert_int_equal(clx_currency_unit(NULL, &minor, &digits), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_currency_unit("EUR", NULL, &digits), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_currency_unit("EUR", &minor, NULL), CLX_BAD_ARGUMENT);
  assert_true(minor == 77 && digits == 77);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(currencies_have_the_minor_unit_of_iso_4217),
      cmocka_unit_test(commerce_layer_counts_some_currencies_its_own_way),
      cmocka_unit_test(codes_that_iso_4217_does_not_have_are_known),
      cmocka_unit_test(currencies_newer_than_the_list_are_known),
      cmocka_unit_test(withdrawn_currencies_of_the_list_are_known),
      cmocka_unit_test(currencies_may_be_in_lower_case),
      cmocka_unit_test(what_is_no_currency_is_unknown),
      cmocka_unit_test(no_other_code_is_known),
      cmocka_unit_test(table_and_facts_have_the_same_currencies),
      cmocka_unit_test(null_is_a_bad_argument),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
