/* Amounts: every currency with every amount of up to five digits and those at the edges. The judge
 * writes the decimal with division and zeros, as one does by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "every.h"

#include <clx/money.h>

struct currency {
  const char *code;
  uint32_t unit;
};

#define CURRENCY(code, minor_per_major) {#code, minor_per_major},
static const struct currency currencies[] = {
#include "base/currencies.def"
};
#undef CURRENCY

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* -------- the judge -------- */

/* The digits after the point, one by one, until nothing is left: at most eight. */
static void judge(int64_t cents, uint32_t unit, char text[CLX_MONEY_TEXT],
                  char number[CLX_MONEY_TEXT])
{
  uint64_t left = cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;
  uint64_t rest = left % unit;
  char whole[CLX_MONEY_TEXT];
  size_t len = 0;
  size_t wanted; /* without zeros at the end */
  char *to = text;
  do
    whole[len++] = (char)('0' + left / unit % 10);
  while ((left = left / unit / 10 * unit) > 0);
  if (cents < 0)
    *to++ = '-';
  while (len > 0)
    *to++ = whole[--len];
  wanted = (size_t)(to - text);
  if (unit > 1)
    *to++ = '.';
  for (uint64_t one = unit; 10 % one != 0 || one > 1; one = one % 10 ? 1 : one / 10) {
    rest *= 10;
    *to++ = (char)('0' + rest / unit);
    if (rest >= unit)
      wanted = (size_t)(to - text);
    rest %= unit;
  }
  *to = '\0';
  memcpy(number, text, wanted);
  number[wanted] = '\0';
}

static void amount_is(const struct currency *currency, int64_t cents)
{
  char wanted[2][CLX_MONEY_TEXT];
  char text[CLX_MONEY_TEXT];
  int64_t read[2] = {~cents, ~cents};
  judge(cents, currency->unit, wanted[0], wanted[1]);
  if (clx_money_text(cents, currency->code, text, sizeof text) != CLX_OK ||
      strcmp(text, wanted[0]) != 0)
    fail_msg("%s %s is written as %s", wanted[0], currency->code, text);
  if (clx_money_number(cents, currency->code, text, sizeof text) != CLX_OK ||
      strcmp(text, wanted[1]) != 0)
    fail_msg("%s %s is written as %s", wanted[1], currency->code, text);
  for (int i = 0; i < 2; i++)
    if (clx_money_parse(wanted[i], currency->code, &read[i]) != CLX_OK || read[i] != cents)
      fail_msg("%s %s is read as %lld", wanted[i], currency->code, (long long)read[i]);
}

/* -------- amounts -------- */

/* The slice takes all of one currency, and a few of the others. */
static void every_amount_of_up_to_five_digits_is_written_and_read(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(currencies); i++) {
    bool all = every_full() || strcmp(currencies[i].code, "EUR") == 0;
    for (int64_t cents = -99999; cents <= 99999; cents += all ? 1 : 997)
      amount_is(&currencies[i], cents);
  }
}

static void amounts_at_the_edges_are_written_and_read(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(currencies); i++) {
    for (int64_t near = 0; near < (every_full() ? 1000 : 50); near++) {
      amount_is(&currencies[i], INT64_MAX - near);
      amount_is(&currencies[i], INT64_MIN + near);
    }
    for (int64_t power = 100000; power < INT64_MAX / 10; power *= 10)
      for (int64_t near = -10; near <= 10; near++) {
        amount_is(&currencies[i], power + near);
        amount_is(&currencies[i], -power - near);
      }
  }
}

/* -------- amounts that are refused -------- */

static int parsed(const char *text, const char *currency)
{
  int64_t cents = 42;
  int status = clx_money_parse(text, currency, &cents);
  if (status != CLX_OK)
    assert_int_equal(cents, 42);
  return status;
}

/* One digit more than the currency has, all of them: only zero is exact. */
static void a_part_of_a_minor_unit_is_refused(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(currencies); i++) {
    char text[CLX_MONEY_TEXT];
    char number[CLX_MONEY_TEXT];
    char longer[CLX_MONEY_TEXT + 2];
    for (int64_t cents = -999; cents <= 999; cents += every_full() ? 1 : 37)
      for (int digit = 0; digit < 10; digit++) {
        judge(cents, currencies[i].unit, text, number);
        snprintf(longer, sizeof longer, "%s%s%d", text, currencies[i].unit > 1 ? "" : ".", digit);
        assert_int_equal(parsed(longer, currencies[i].code), digit ? CLX_OUT_OF_RANGE : CLX_OK);
      }
  }
}

static void every_other_code_of_three_letters_is_unknown(void **state)
{
  size_t known = 0;
  size_t wanted = 0;
  uint32_t unit;
  uint32_t digits;
  char code[4] = "AAA";
  (void)state;
  for (code[0] = 'A'; code[0] <= 'Z'; code[0]++)
    for (code[1] = 'A'; code[1] <= 'Z'; code[1]++)
      for (code[2] = 'A'; code[2] <= 'Z'; code[2]++)
        known += clx_currency_unit(code, &unit, &digits) == CLX_OK;
  for (size_t i = 0; i < COUNT(currencies); i++) {
    assert_int_equal(clx_currency_unit(currencies[i].code, &unit, &digits), CLX_OK);
    wanted += strlen(currencies[i].code) == 3;
  }
  assert_int_equal(known, wanted);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_amount_of_up_to_five_digits_is_written_and_read),
      cmocka_unit_test(amounts_at_the_edges_are_written_and_read),
      cmocka_unit_test(a_part_of_a_minor_unit_is_refused),
      cmocka_unit_test(every_other_code_of_three_letters_is_unknown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
