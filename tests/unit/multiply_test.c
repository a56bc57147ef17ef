/* Amounts times decimals, against a table typed by hand and against multiplication on paper. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/money.h>

#include "guard.h"
#include "random.h"
#include "rounds.h"

#define KEPT 0x5555

static void expect(int64_t cents, const char *decimal, int rounding, int64_t expected)
{
  int64_t result = KEPT;
  int status = clx_money_mul(cents, decimal, rounding, &result);
  if (status != CLX_OK || result != expected)
    fail_msg("%lld * %.60s, rounding %d: %s, %lld", (long long)cents, decimal, rounding,
             clx_status_name(status), (long long)result);
}

static void expect_refused(int64_t cents, const char *decimal, int rounding, int expected)
{
  int64_t result = KEPT;
  int status = clx_money_mul(cents, decimal, rounding, &result);
  if (status != expected || result != KEPT)
    fail_msg("%lld * %.60s, rounding %d: %s, %lld", (long long)cents, decimal, rounding,
             clx_status_name(status), (long long)result);
}

/* The four results in the order of the constants. */
struct row {
  int64_t cents;
  const char *decimal;
  int64_t half_up;
  int64_t half_even;
  int64_t up;
  int64_t down;
};

static void expect_row(const struct row *row)
{
  expect(row->cents, row->decimal, CLX_ROUND_HALF_UP, row->half_up);
  expect(row->cents, row->decimal, CLX_ROUND_HALF_EVEN, row->half_even);
  expect(row->cents, row->decimal, CLX_ROUND_UP, row->up);
  expect(row->cents, row->decimal, CLX_ROUND_DOWN, row->down);
}

static void each_rounding_does_what_its_name_says(void **state)
{
  static const struct row rows[] = {
      {2499, "0.1075", 269, 269, 269, 268}, /* 268.6425 */
      {10, "0.25", 3, 2, 3, 2},
      {10, "0.35", 4, 4, 4, 3},
      {10, "0.24", 2, 2, 3, 2},
      {10, "0.26", 3, 3, 3, 2},
      {10, "0.2500000000000000000000000000001", 3, 3, 3, 2},
      {10, "0.2499999999999999999999999999999", 2, 2, 3, 2},
      {10, "0.2000000000000000000000000000001", 2, 2, 3, 2},
      {10, "0.1999999999999999999999999999999", 2, 2, 2, 1},
      {1, "0.5", 1, 0, 1, 0},
      {3, "0.5", 2, 2, 2, 1},
      {1, "1.5", 2, 2, 2, 1},
      {1, "2.5", 3, 2, 3, 2},
      {1, "0.05", 0, 0, 1, 0},
      {10, "0.3", 3, 3, 3, 3},
      {100, "1.0700", 107, 107, 107, 107},
      {7, "1", 7, 7, 7, 7},
      {7, "0", 0, 0, 0, 0},
      {0, "12.5", 0, 0, 0, 0},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    expect_row(&rows[i]);
}

static void an_amount_and_its_opposite_are_rounded_alike(void **state)
{
  static const struct row rows[] = {
      {-10, "0.25", -3, -2, -3, -2}, {10, "-0.25", -3, -2, -3, -2}, {-10, "-0.25", 3, 2, 3, 2},
      {-10, "0.26", -3, -3, -3, -2}, {10, "-0.24", -2, -2, -3, -2}, {-1, "0.1", 0, 0, -1, 0},
      {-7, "-0", 0, 0, 0, 0},        {0, "-3.7", 0, 0, 0, 0},       {-3, "0.5", -2, -2, -2, -1},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    expect_row(&rows[i]);
}

static void a_product_that_binary_floating_point_gets_wrong_is_exact(void **state)
{
  (void)state;
  expect(1005, "1.15", CLX_ROUND_HALF_UP, 1156); /* 1155.75 */
  expect(110, "1.1", CLX_ROUND_UP, 121);         /* as doubles 121.00000000000001 */
  expect(35, "0.1", CLX_ROUND_HALF_UP, 4);
  expect(30, "0.1", CLX_ROUND_UP, 3);
  expect(INT64_C(9007199254740993), "1", CLX_ROUND_HALF_EVEN, INT64_C(9007199254740993));
}

static void exponents_move_the_point(void **state)
{
  (void)state;
  expect(1234, "1e2", CLX_ROUND_DOWN, 123400);
  expect(1234, "1E+2", CLX_ROUND_DOWN, 123400);
  expect(1234, "10.75e-2", CLX_ROUND_DOWN, 132); /* 132.655 */
  expect(1234, "0.0001075E3", CLX_ROUND_UP, 133);
  expect(5, "1e-1", CLX_ROUND_HALF_UP, 1);
  expect(5, "1e-1", CLX_ROUND_HALF_EVEN, 0);
  expect(3, "1e18", CLX_ROUND_HALF_UP, 3000000000000000000);
  expect(1, "0.000000000000000000001e21", CLX_ROUND_HALF_UP, 1);
}

/* An exponent costs no more time than its digits do. */
static void exponents_of_any_size_end(void **state)
{
  static const char *const tiny[] = {"1e-999999999", "9.9e-99999999999999999999999999999",
                                     "123456789e-100"};
  static const char *const huge[] = {"1e999999999", "0.1e99999999999999999999999999999", "1e19",
                                     "0.000000000000000000000001e43"};
  (void)state;
  for (size_t i = 0; i < sizeof tiny / sizeof *tiny; i++) {
    struct row row = {INT64_MAX, tiny[i], 0, 0, 1, 0};
    struct row opposite = {INT64_MIN, tiny[i], 0, 0, -1, 0};
    expect_row(&row);
    expect_row(&opposite);
    expect(0, tiny[i], CLX_ROUND_UP, 0);
  }
  expect(INT64_MIN, "9e-20", CLX_ROUND_HALF_UP, -1); /* 0.83 */
  expect(INT64_MIN, "5e-20", CLX_ROUND_HALF_UP, 0);  /* 0.46 */
  for (size_t i = 0; i < sizeof huge / sizeof *huge; i++) {
    expect_refused(1, huge[i], CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
    expect_refused(-1, huge[i], CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
    expect(0, huge[i], CLX_ROUND_UP, 0);
  }
  expect(1, "0e999999999", CLX_ROUND_UP, 0);
  expect(1, "0.000e-999999999", CLX_ROUND_UP, 0);
}

static void the_limits_of_64_bits_are_reached_and_not_passed(void **state)
{
  (void)state;
  expect(INT64_MAX, "1", CLX_ROUND_UP, INT64_MAX);
  expect(INT64_MIN, "1", CLX_ROUND_UP, INT64_MIN);
  expect(INT64_MAX, "-1", CLX_ROUND_UP, -INT64_MAX);
  expect_refused(INT64_MIN, "-1", CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
  expect(INT64_MIN, "0.5", CLX_ROUND_UP, INT64_MIN / 2);
  expect(INT64_MIN, "-0.5", CLX_ROUND_UP, -(INT64_MIN / 2));
  expect(1, "9223372036854775807", CLX_ROUND_UP, INT64_MAX);
  expect(1, "-9223372036854775808", CLX_ROUND_UP, INT64_MIN);
  expect_refused(1, "9223372036854775808", CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
  expect_refused(1, "-9223372036854775809", CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
  expect(1, "9223372036854775807.4", CLX_ROUND_HALF_UP, INT64_MAX);
  expect_refused(1, "9223372036854775807.5", CLX_ROUND_HALF_UP, CLX_OUT_OF_RANGE);
  expect_refused(1, "9223372036854775807.5", CLX_ROUND_HALF_EVEN, CLX_OUT_OF_RANGE);
  expect_refused(1, "9223372036854775807.1", CLX_ROUND_UP, CLX_OUT_OF_RANGE);
  expect(1, "-9223372036854775807.1", CLX_ROUND_UP, INT64_MIN);
  expect(1, "-9223372036854775808.5", CLX_ROUND_HALF_EVEN, INT64_MIN);
  expect_refused(INT64_MAX, "1.0000000000000000001", CLX_ROUND_UP, CLX_OUT_OF_RANGE);
  expect(INT64_MAX, "1.00000000000000000001", CLX_ROUND_DOWN, INT64_MAX);
  expect_refused(INT64_MAX, "9", CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
  expect_refused(INT64_MIN, "99999999999999999999", CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
  expect(INT64_MAX, "0.99999999999999999999", CLX_ROUND_DOWN, INT64_MAX - 1);
  expect(INT64_MAX, "0.99999999999999999999", CLX_ROUND_HALF_UP, INT64_MAX);
}

static void ten_thousand_digits_count_to_the_last(void **state)
{
  static char text[10100];
  (void)state;
  memcpy(text, "0.25", 4);
  memset(text + 4, '0', 10000);
  expect(10, text, CLX_ROUND_HALF_EVEN, 2);
  text[10003] = '1';
  expect(10, text, CLX_ROUND_HALF_EVEN, 3);
  memset(text, '9', 10000);
  text[10000] = '\0';
  expect_refused(1, text, CLX_ROUND_DOWN, CLX_OUT_OF_RANGE);
  strcpy(text + 10000, "e-10000");
  expect(INT64_MAX, text, CLX_ROUND_DOWN, INT64_MAX - 1);
  expect(INT64_MAX, text, CLX_ROUND_UP, INT64_MAX);
}

static void what_is_no_json_number_is_refused(void **state)
{
  static const char *const bad[] = {"",    "-",   "+1",   ".5",  "1.",    "1.e1", "1e",  "1e+",
                                    "1e-", "007", "-01",  "1,5", "1 000", " 1",   "1 ",  "0x10",
                                    "nan", "inf", "1e1e", "1%",  "null",  "--1",  "1..2"};
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    expect_refused(100, bad[i], CLX_ROUND_DOWN, CLX_BAD_ARGUMENT);
    expect_refused(0, bad[i], CLX_ROUND_DOWN, CLX_BAD_ARGUMENT);
  }
}

static void another_rounding_and_null_are_bad_arguments(void **state)
{
  static const int bad[] = {0, 5, -1, 100, INT32_MAX, INT32_MIN};
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    expect_refused(100, "1", bad[i], CLX_BAD_ARGUMENT);
  expect_refused(100, NULL, CLX_ROUND_DOWN, CLX_BAD_ARGUMENT);
  assert_int_equal(clx_money_mul(100, "1", CLX_ROUND_DOWN, NULL), CLX_BAD_ARGUMENT);
}

/* -------- on paper -------- */

#define PAPER_MAX 200

/* A decimal as digits, lowest first, with how many of them stand behind the point. */
struct paper {
  unsigned char digits[PAPER_MAX];
  int count;
  int behind;
  bool negative;
};

static struct paper paper_of(const char *text)
{
  struct paper paper = {{0}, 0, 0, text[0] == '-'};
  const char *end = text + strcspn(text, "e");
  const char *point = strchr(text, '.');
  paper.behind = (point ? (int)(end - point - 1) : 0) - (*end ? atoi(end + 1) : 0);
  while (end-- > text)
    if (*end >= '0' && *end <= '9')
      paper.digits[paper.count++] = (unsigned char)(*end - '0');
  return paper;
}

static struct paper paper_times(const struct paper *a, const struct paper *b)
{
  struct paper product = {
      {0}, a->count + b->count, a->behind + b->behind, a->negative != b->negative};
  for (int i = 0; i < a->count; i++) {
    int carry = 0;
    for (int k = 0; k < b->count || carry; k++) {
      carry += product.digits[i + k] + (k < b->count ? a->digits[i] * b->digits[k] : 0);
      product.digits[i + k] = (unsigned char)(carry % 10);
      carry /= 10;
    }
  }
  return product;
}

static int paper_digit(const struct paper *paper, int place) /* of 10^place */
{
  int at = place + paper->behind;
  return at >= 0 && at < paper->count ? paper->digits[at] : 0;
}

/* Twice the fraction beside 1: -1 below, 0 equal, 1 above; -2 when there is no fraction. */
static int paper_half(const struct paper *paper)
{
  bool rest = false;
  int tenths = paper_digit(paper, -1);
  for (int place = -2; place >= -paper->behind; place--)
    rest = rest || paper_digit(paper, place) != 0;
  if (tenths == 0 && !rest)
    return -2;
  return tenths < 5 ? -1 : (tenths > 5 || rest) ? 1 : 0;
}

static bool paper_is_away(const struct paper *paper, int rounding)
{
  int half = paper_half(paper);
  if (rounding == CLX_ROUND_UP)
    return half != -2;
  if (rounding == CLX_ROUND_HALF_UP)
    return half >= 0;
  return rounding == CLX_ROUND_HALF_EVEN &&
         (half == 1 || (half == 0 && paper_digit(paper, 0) % 2 != 0));
}

/* Its whole part rounded, as text without leading zeros. */
static void paper_round(const struct paper *paper, int rounding, char *text)
{
  char digits[PAPER_MAX * 2 + 1];
  int carry = paper_is_away(paper, rounding);
  char *at = digits + sizeof digits - 1;
  *at = '\0';
  for (int place = 0; place < PAPER_MAX; place++) {
    carry += paper_digit(paper, place);
    *--at = (char)('0' + carry % 10);
    carry /= 10;
  }
  at += strspn(at, "0");
  sprintf(text, "%s%s", *at && paper->negative ? "-" : "", *at ? at : "0");
}

/* Whether a whole number fits: as text it comes back. */
static bool paper_fits(const char *text)
{
  char back[32];
  snprintf(back, sizeof back, "%lld", strtoll(text, NULL, 10));
  return strcmp(back, text) == 0;
}

static void compare(int64_t cents, const char *decimal)
{
  char factor[32];
  char expected[PAPER_MAX * 2 + 2];
  snprintf(factor, sizeof factor, "%lld", (long long)cents);
  struct paper a = paper_of(factor);
  struct paper b = paper_of(decimal);
  struct paper product = paper_times(&a, &b);
  for (int rounding = CLX_ROUND_HALF_UP; rounding <= CLX_ROUND_DOWN; rounding++) {
    paper_round(&product, rounding, expected);
    if (paper_fits(expected))
      expect(cents, decimal, rounding, strtoll(expected, NULL, 10));
    else
      expect_refused(cents, decimal, rounding, CLX_OUT_OF_RANGE);
  }
}

static const int64_t edges[] = {0,
                                1,
                                -1,
                                2,
                                5,
                                -5,
                                10,
                                99,
                                100,
                                2499,
                                INT64_MAX,
                                INT64_MIN,
                                INT64_MAX - 1,
                                INT64_MIN + 1,
                                INT64_MAX / 2,
                                INT64_MIN / 2,
                                INT64_C(1000000000000000000)};
static const char *const decimals[] = {"0",
                                       "-0",
                                       "1",
                                       "-1",
                                       "2",
                                       "0.5",
                                       "-0.5",
                                       "0.05",
                                       "0.25",
                                       "0.75",
                                       "1.5",
                                       "2.5",
                                       "0.1",
                                       "0.1075",
                                       "0.22",
                                       "1e1",
                                       "1e-1",
                                       "5e-1",
                                       "5e-19",
                                       "5e-20",
                                       "1e-19",
                                       "1e-18",
                                       "54e-20",
                                       "1e18",
                                       "9e18",
                                       "0.99999999999999999999",
                                       "1.00000000000000000001",
                                       "0.49999999999999999999",
                                       "0.50000000000000000001",
                                       "9223372036854775807",
                                       "-9223372036854775808",
                                       "9223372036854775807.5",
                                       "1e-25"};

static void edges_are_multiplied_as_on_paper(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
    for (size_t k = 0; k < sizeof decimals / sizeof *decimals; k++)
      compare(edges[i], decimals[k]);
}

/* Writes a number of some digits; those of 0, 4, 5 and 9 are the likely ones. */
static void random_decimal(struct random *random, char *text)
{
  static const char digits[] = "0000445599123678";
  uint32_t whole = random_below(random, 8) ? random_below(random, 3) : random_below(random, 22);
  uint32_t fraction = random_below(random, 8) ? random_below(random, 6) : random_below(random, 40);
  if (random_below(random, 3) == 0)
    *text++ = '-';
  *text++ = whole ? "123456789"[random_below(random, 9)] : '0';
  while (whole-- > 1)
    *text++ = digits[random_below(random, 16)];
  if (fraction)
    *text++ = '.';
  while (fraction-- > 0)
    *text++ = digits[random_below(random, 16)];
  *text = '\0';
  if (random_below(random, 3) == 0)
    sprintf(text, "e%d", (int)random_below(random, 60) - 30);
}

static void random_amounts_are_multiplied_as_on_paper(void **state)
{
  struct random random = {0x6d756c7469706c79};
  char text[80];
  (void)state;
  for (unsigned i = rounds_of(500, 40000, 40000); i > 0; i--) {
    int64_t cents = (int64_t)(random_next(&random) >> 1 >> random_below(&random, 63));
    random_decimal(&random, text);
    compare(random_below(&random, 2) ? cents : -cents, text);
  }
}

static void a_decimal_is_not_read_behind_its_nul(void **state)
{
  (void)state;
  for (size_t k = 0; k < sizeof decimals / sizeof *decimals; k++) {
    size_t len = strlen(decimals[k]) + 1;
    char *copy = guard_copy(decimals[k], len);
    compare(2499, copy);
    guard_free(copy, len);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_rounding_does_what_its_name_says),
      cmocka_unit_test(an_amount_and_its_opposite_are_rounded_alike),
      cmocka_unit_test(a_product_that_binary_floating_point_gets_wrong_is_exact),
      cmocka_unit_test(exponents_move_the_point),
      cmocka_unit_test(exponents_of_any_size_end),
      cmocka_unit_test(the_limits_of_64_bits_are_reached_and_not_passed),
      cmocka_unit_test(ten_thousand_digits_count_to_the_last),
      cmocka_unit_test(what_is_no_json_number_is_refused),
      cmocka_unit_test(another_rounding_and_null_are_bad_arguments),
      cmocka_unit_test(edges_are_multiplied_as_on_paper),
      cmocka_unit_test(random_amounts_are_multiplied_as_on_paper),
      cmocka_unit_test(a_decimal_is_not_read_behind_its_nul),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
