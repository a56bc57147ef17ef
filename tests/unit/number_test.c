/* Numbers by hand: what is read and written, case by case. */
#include "json/bignum.h"
#include "number_texts.h"

/* -------- helpers -------- */

static size_t scan(const char *text)
{
  size_t len = strlen(text);
  return clx__number_scan(at_the_edge(text, len), len);
}

static void expect_not_finite(const char *text)
{
  struct clx__number number = {42, 43, 44.0};
  if (read_text(text, &number) != CLX_JSON_NOT_FINITE)
    fail_msg("finite: %.60s", text);
  assert_int_equal(number.kind, 42);
  assert_int_equal(number.integer, 43);
  assert_true(number.real == 44.0);
}

static void expect_written(double value, const char *text)
{
  char out[32];
  size_t len = clx__number_write_real(out, value);
  if (len != strlen(text) || memcmp(out, text, len) != 0)
    fail_msg("written %.*s, not %s", (int)len, out, text);
}

/* -------- scanning -------- */

static void a_number_is_scanned_to_its_last_byte(void **state)
{
  static const char *const good[] = {
    "0", "-0", "1", "-1", "10", "9876543210", "0.0", "-0.0", "0.5", "10.25", "-0.001",
    "0e0", "1e5", "1E5", "1e+5", "1e-5", "1E+05", "1e00", "-1.5E-10", "0.0e-0", "1.0e+999999",
    "123456789012345678901234567890123456789012345678901234567890.5",
  };
  (void)state;
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
    if (scan(good[i]) != strlen(good[i]))
      fail_msg("%s: %zu", good[i], scan(good[i]));
}

static void what_is_no_number_is_refused(void **state)
{
  static const char *const bad[] = {
    "", "-", "--1", "+1", "+", ".5", "-.5", ".", "e5", "-e5", "01", "00", "-01", "-00", "00.5",
    "1.", "-1.", "0.", "1.e5", "1.-5", "1e", "1E", "1e+", "1e-", "1e.5", "1e+-5", "1.5e", "0e",
    "Infinity", "-Infinity", "NaN", "-NaN", "x", "-x", " 1", "\t1", "\"1\"", "\xd9\xa1", "1.x",
  };
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    if (scan(bad[i]) != 0)
      fail_msg("%s: %zu", bad[i], scan(bad[i]));
}

static void a_scan_stops_in_front_of_what_follows(void **state)
{
  static const struct { const char *text; size_t len; } cases[] = {
    {"0,", 1}, {"1]", 1}, {"-1}", 2}, {"12 ", 2}, {"1.5,", 3}, {"1.5.2", 3}, {"1e5e5", 3},
    {"1e5.5", 3}, {"1x", 1}, {"0x10", 1}, {"1-1", 1}, {"1+1", 1}, {"1_000", 1}, {"1f", 1},
    {"0-", 1}, {"1.5-", 3}, {"1/", 1}, {"1:", 1},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
    if (scan(cases[i].text) != cases[i].len)
      fail_msg("%s: %zu", cases[i].text, scan(cases[i].text));
}

static void a_scan_sees_only_the_length_it_is_given(void **state)
{
  static const char text[] = "-12.5e+10";
  static const size_t expected[] = {0, 0, 2, 3, 0, 5, 0, 0, 8, 9};
  (void)state;
  for (size_t len = 0; len <= strlen(text); len++) {
    assert_int_equal(clx__number_scan(text, len), expected[len]);
    assert_int_equal(clx__number_scan(at_the_edge(text, len), len), expected[len]);
  }
}

/* -------- reading -------- */

static void an_integer_keeps_all_64_bits(void **state)
{
  static const struct { const char *text; int64_t value; } cases[] = {
    {"0", 0}, {"7", 7}, {"-7", -7}, {"10", 10}, {"1234567890", 1234567890},
    {"9007199254740991", 9007199254740991}, {"9007199254740992", 9007199254740992},
    {"9007199254740993", 9007199254740993}, {"-9007199254740993", -9007199254740993},
    {"999999999999999999", 999999999999999999}, {"1000000000000000000", 1000000000000000000},
    {"9223372036854775806", 9223372036854775806}, {"9223372036854775807", INT64_MAX},
    {"-9223372036854775807", -9223372036854775807}, {"-9223372036854775808", INT64_MIN},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct clx__number number;
    assert_int_equal(read_text(cases[i].text, &number), CLX_OK);
    assert_int_equal(number.kind, CLX__NUMBER_INTEGER);
    assert_true(number.integer == cases[i].value);
    assert_true(number.real == (double)cases[i].value);
  }
}

static void an_integer_beyond_64_bits_is_the_nearest_real(void **state)
{
  (void)state;
  expect_real("9223372036854775808", 0x43e0000000000000);
  expect_real("-9223372036854775809", 0xc3e0000000000000);
  expect_real("9999999999999999999", 0x43e158e460913d00);
  expect_real("18446744073709551616", 0x43f0000000000000);
  expect_real("100000000000000000000", 0x4415af1d78b58c40);
}

static void minus_zero_is_a_real_and_keeps_its_sign(void **state)
{
  (void)state;
  expect_real("-0", 0x8000000000000000);
  expect_real("-0.0", 0x8000000000000000);
  expect_real("-0e5", 0x8000000000000000);
  expect_real("-0.000e-99", 0x8000000000000000);
  expect_real("0.0", 0);
  expect_real("0e0", 0);
}

static void plain_decimals_are_read_exactly(void **state)
{
  (void)state;
  expect_real("1.0", 0x3ff0000000000000);
  expect_real("1e0", 0x3ff0000000000000);
  expect_real("0.5", 0x3fe0000000000000);
  expect_real("0.1", 0x3fb999999999999a);
  expect_real("-0.1", 0xbfb999999999999a);
  expect_real("0.3", 0x3fd3333333333333);
  expect_real("19.99", 0x4033fd70a3d70a3d);
  expect_real("100.0", 0x4059000000000000);
  expect_real("1e2", 0x4059000000000000);
  expect_real("3.141592653589793", 0x400921fb54442d18);
  expect_real("3.141592653589793115997963468544", 0x400921fb54442d18);
  expect_real("1e22", 0x4480f0cf064dd592);
  expect_real("1e23", 0x44b52d02c7e14af6);
  expect_real("9.999999999999999e22", 0x44b52d02c7e14af6);
  expect_real("1e-22", 0x3b5e392010175ee6);
  expect_real("1e-23", 0x3b282db34012b251);
  expect_real("123456789012345e22", 0x476db89cafccd3a9);
}

static void a_tie_goes_to_the_even_neighbour(void **state)
{
  (void)state;
  expect_real("9007199254740991.0", 0x433fffffffffffff);
  expect_real("9007199254740992.0", 0x4340000000000000);
  expect_real("9007199254740993.0", 0x4340000000000000);
  expect_real("9007199254740994.0", 0x4340000000000001);
  expect_real("9007199254740995.0", 0x4340000000000002);
  expect_real("9007199254740992.99999999999999999999", 0x4340000000000000);
  expect_real("9007199254740993.00000000000000000001", 0x4340000000000001);
  expect_real("9007199254740994.99999999999999999999", 0x4340000000000001);
  expect_real("1.00000000000000011102230246251565404236316680908203125", 0x3ff0000000000000);
  expect_real("1.00000000000000011102230246251565404236316680908203124", 0x3ff0000000000000);
  expect_real("1.00000000000000011102230246251565404236316680908203126", 0x3ff0000000000001);
  expect_real("1.00000000000000033306690738754696212708950042724609375", 0x3ff0000000000002);
}

static void small_numbers_become_subnormal_and_then_zero(void **state)
{
  (void)state;
  expect_real("2.2250738585072014e-308", 0x0010000000000000);
  expect_real("2.2250738585072012e-308", 0x0010000000000000);
  expect_real("2.2250738585072011e-308", 0x000fffffffffffff);
  expect_real("2.225073858507201e-308", 0x000fffffffffffff);
  expect_real("1e-310", 0x000012688b70e62b);
  expect_real("1e-323", 2);
}

static void the_smallest_double_begins_at_half_of_it(void **state)
{
  (void)state;
  expect_real("5e-324", 1);
  expect_real("4.9e-324", 1);
  expect_real("4.9406564584124654e-324", 1);
  expect_real("7.4e-324", 1);
  expect_real("7.5e-324", 2);
  expect_real("3e-324", 1);
  expect_real("2.4703282292062328e-324", 1);
  expect_real("2.4703282292062327e-324", 0);
  expect_real("2.47e-324", 0);
  expect_real("-2.47e-324", 0x8000000000000000);
  expect_real("1e-324", 0);
  expect_real("9.99e-325", 0);
  expect_real("1e-400", 0);
  expect_real("-1e-400", 0x8000000000000000);
  expect_real("1e-99999999999999999999999999", 0);
}

static void the_largest_double_ends_half_a_step_above_it(void **state)
{
  (void)state;
  expect_real("1e308", 0x7fe1ccf385ebc8a0);
  expect_real("1.7976931348623157e308", 0x7fefffffffffffff);
  expect_real("-1.7976931348623157e308", 0xffefffffffffffff);
  expect_real("1.7976931348623158e308", 0x7fefffffffffffff);
  expect_real("1.797693134862315807e308", 0x7fefffffffffffff);
  expect_not_finite("1.797693134862315808e308");
  expect_not_finite("1.7976931348623159e308");
  expect_not_finite("-1.7976931348623159e308");
  expect_not_finite("2e308");
  expect_not_finite("1e309");
  expect_not_finite("-1e309");
  expect_not_finite("1e999");
  expect_not_finite("0.0001e313");
  expect_not_finite("1e9223372036854775807");
  expect_not_finite("1e9223372036854775808");
  expect_not_finite("1e99999999999999999999999999");
}

static void zero_is_finite_with_any_exponent(void **state)
{
  (void)state;
  expect_real("0e999", 0);
  expect_real("0.000e999999999999999999999", 0);
  expect_real("-0e999", 0x8000000000000000);
  expect_real("0e-999999999999999999999", 0);
}

/* head, then count times the byte, then tail. */
static const char *long_text(const char *head, char byte, size_t count, const char *tail)
{
  static char text[ROOM];
  size_t len = strlen(head);
  assert_true(len + count + strlen(tail) < sizeof text);
  memcpy(text, head, len);
  memset(text + len, byte, count);
  strcpy(text + len + count, tail);
  return text;
}

static void digits_far_behind_still_decide(void **state)
{
  (void)state;
  for (size_t count = 700; count < 900; count++) {
    expect_real(long_text("9007199254740993.", '0', count, ""), 0x4340000000000000);
    expect_real(long_text("9007199254740993.", '0', count, "1"), 0x4340000000000001);
    expect_real(long_text("9007199254740992.", '9', count, ""), 0x4340000000000000);
    expect_real(long_text("9007199254740994.", '9', count, ""), 0x4340000000000001);
    expect_real(long_text("9007199254740995.", '0', count, "e0"), 0x4340000000000002);
  }
}

static void zeros_in_front_and_behind_are_no_digits(void **state)
{
  (void)state;
  expect_real(long_text("1", '0', 400, "e-400"), 0x3ff0000000000000);
  expect_real(long_text("0.", '0', 400, "1e401"), 0x3ff0000000000000);
  expect_real(long_text("0.", '0', 3000, "1e3001"), 0x3ff0000000000000);
  expect_real(long_text("1.5", '0', 3000, ""), 0x3ff8000000000000);
  expect_real(long_text("1", '0', 308, ""), 0x7fe1ccf385ebc8a0);
  expect_real(long_text("1", '0', 308, ".0"), 0x7fe1ccf385ebc8a0);
  expect_real(long_text("0.", '0', 323, "5"), 1);
  expect_not_finite(long_text("1", '0', 309, ""));
  expect_not_finite(long_text("", '9', 309, ""));
  expect_real(long_text("0.", '0', 3000, "1"), 0);
}

/* -------- exact integers -------- */

static void a_number_whose_value_is_an_integer_converts(void **state)
{
  static const struct { const char *text; int64_t value; } cases[] = {
    {"0", 0}, {"-0", 0}, {"0.0", 0}, {"0e99999999999999999999", 0}, {"-0.0e-5", 0},
    {"42", 42}, {"-42", -42}, {"100.0", 100}, {"1e2", 100}, {"1E+2", 100}, {"1.5e1", 15},
    {"-1.5e1", -15}, {"10e-1", 1}, {"12300e-2", 123}, {"0.00001e5", 1}, {"0.12e2", 12},
    {"9007199254740993.0", 9007199254740993}, {"9007199254740993e0", 9007199254740993},
    {"9.007199254740993e15", 9007199254740993}, {"1e18", 1000000000000000000},
    {"9223372036854775807", INT64_MAX}, {"9223372036854775807.000", INT64_MAX},
    {"922337203685477580.7e1", INT64_MAX}, {"0.9223372036854775807e19", INT64_MAX},
    {"-9223372036854775808", INT64_MIN}, {"-9223372036854775808.0", INT64_MIN},
    {"-0.9223372036854775808e19", INT64_MIN}, {"-922337203685477580800e-2", INT64_MIN},
    {"100000000000000000000000000000e-20", 1000000000},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    size_t len = strlen(cases[i].text);
    int64_t value = 77;
    if (!clx__number_to_integer(at_the_edge(cases[i].text, len), len, &value))
      fail_msg("no integer: %s", cases[i].text);
    if (value != cases[i].value)
      fail_msg("%s: %" PRId64, cases[i].text, value);
  }
}

static void a_fraction_or_a_number_beyond_64_bits_does_not_convert(void **state)
{
  static const char *const cases[] = {
    "0.5", "1.5", "-1.5", "1e-1", "15e-1", "100.000000000000000000000000000001", "1e-400",
    "9223372036854775808", "9223372036854775808.0", "-9223372036854775809", "1e19", "-1e19",
    "9.3e18", "18446744073709551616", "18446744073709551617.0", "99999999999999999999", "1e20",
    "1e400", "1e99999999999999999999", "1e-99999999999999999999", "9223372036854775806.5",
    "9223372036854775807.1", "0.92233720368547758071e19",
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    size_t len = strlen(cases[i]);
    int64_t value = 77;
    if (clx__number_to_integer(at_the_edge(cases[i], len), len, &value))
      fail_msg("%s: %" PRId64, cases[i], value);
    assert_int_equal(value, 77);
  }
}

/* -------- writing -------- */

static void integers_are_written_as_digits(void **state)
{
  static const struct { int64_t value; const char *text; } cases[] = {
    {0, "0"}, {1, "1"}, {-1, "-1"}, {9, "9"}, {10, "10"}, {-10, "-10"}, {1050, "1050"},
    {9007199254740993, "9007199254740993"}, {1000000000000000000, "1000000000000000000"},
    {INT64_MAX, "9223372036854775807"}, {INT64_MIN, "-9223372036854775808"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char *out = guard_copy("????????????????????", CLX__NUMBER_INT_MAX);
    size_t len = clx__number_write_int(out, cases[i].value);
    assert_int_equal(len, strlen(cases[i].text));
    assert_memory_equal(out, cases[i].text, len);
    guard_free(out, CLX__NUMBER_INT_MAX);
  }
}

static void reals_are_laid_out_as_in_javascript(void **state)
{
  (void)state;
  expect_written(0.0, "0");
  expect_written(-0.0, "-0");
  expect_written(1.0, "1");
  expect_written(-1.0, "-1");
  expect_written(100.0, "100");
  expect_written(0.25, "0.25");
  expect_written(12.5, "12.5");
  expect_written(-1234.5678, "-1234.5678");
  expect_written(1e20, "100000000000000000000");
  expect_written(123456789012345680000.0, "123456789012345680000");
  expect_written(999999999999999900000.0, "999999999999999900000");
  expect_written(1e21, "1e21");
  expect_written(-1.5e21, "-1.5e21");
  expect_written(1e23, "1e23");
  expect_written(0.000001, "0.000001");
  expect_written(0.00000123, "0.00000123");
  expect_written(1e-7, "1e-7");
  expect_written(-1.5e-7, "-1.5e-7");
  expect_written(1e100, "1e100");
  expect_written(1e-100, "1e-100");
}

static void reals_are_written_with_as_few_digits_as_tell_them_apart(void **state)
{
  (void)state;
  expect_written(0.1, "0.1");
  expect_written(0.3, "0.3");
  expect_written(0.30000000000000004, "0.30000000000000004");
  expect_written(1.0 / 3.0, "0.3333333333333333");
  expect_written(2.0 / 3.0, "0.6666666666666666");
  expect_written(19.99, "19.99");
  expect_written(4.35, "4.35");
  expect_written(3.141592653589793, "3.141592653589793");
  expect_written(9007199254740991.0, "9007199254740991");
  expect_written(9007199254740992.0, "9007199254740992");
  expect_written(9007199254740994.0, "9007199254740994");
  expect_written(double_of(0x44b52d02c7e14af6), "1e23");
  expect_written(double_of(0x44b52d02c7e14af5), "9.999999999999997e22");
  expect_written(double_of(0x44b52d02c7e14af7), "1.0000000000000001e23");
}

static void the_ends_of_the_range_are_written_exactly(void **state)
{
  (void)state;
  expect_written(double_of(1), "5e-324");
  expect_written(double_of(2), "1e-323");
  expect_written(double_of(3), "1.5e-323");
  expect_written(double_of(4), "2e-323");
  expect_written(double_of(0x8000000000000001), "-5e-324");
  expect_written(double_of(0x000fffffffffffff), "2.225073858507201e-308");
  expect_written(double_of(0x0010000000000000), "2.2250738585072014e-308");
  expect_written(double_of(0x0010000000000001), "2.225073858507202e-308");
  expect_written(double_of(0x7fefffffffffffff), "1.7976931348623157e308");
  expect_written(double_of(0xffefffffffffffff), "-1.7976931348623157e308");
}

static void powers_of_two_know_their_narrow_side(void **state)
{
  (void)state;
  expect_written(0x1p-20, "9.5367431640625e-7");
  expect_written(0x1p-25, "2.9802322387695312e-8");
  expect_written(0x1p-44, "5.684341886080802e-14");
  expect_written(0x1p60, "1152921504606847000");
  expect_written(0x1p63, "9223372036854776000");
  expect_written(0x1p64, "18446744073709552000");
  expect_written(0x1p132, "5.444517870735016e39");
}

static void the_longest_real_has_25_bytes(void **state)
{
  char *out = guard_copy("?????????????????????????", CLX__NUMBER_REAL_MAX);
  (void)state;
  assert_int_equal(clx__number_write_real(out, -0.0000012345678901234567), 25);
  assert_memory_equal(out, "-0.0000012345678901234567", 25);
  guard_free(out, CLX__NUMBER_REAL_MAX);
}

/* -------- the big integer -------- */

static int compare_sum(uint64_t left, uint64_t more, int times, uint64_t right)
{
  struct clx__bignum a, b, c;
  clx__bignum_set(&a, left);
  clx__bignum_set(&b, more);
  clx__bignum_set(&c, right);
  return clx__bignum_compare_sum(&a, &b, times, &c);
}

static void a_sum_is_compared_to_its_last_limb(void **state)
{
  (void)state;
  assert_true(compare_sum(0xffffffff, 0xffffffff, 2, 0x200000000) > 0);
  assert_true(compare_sum(0xffffffff, 0xffffffff, 2, 0x2fffffffd) == 0);
  assert_true(compare_sum(0xffffffff, 0xffffffff, 2, 0x2fffffffe) < 0);
  assert_true(compare_sum(0xffffffff, 0xffffffff, 2, 0x300000000) < 0);
  assert_true(compare_sum(0xffffffff, 1, 1, 0x100000000) == 0);
  assert_true(compare_sum(0xffffffff, 2, 1, 0x100000000) > 0);
  assert_true(compare_sum(0x100000000, 0, 1, 0xffffffff) > 0);
  assert_true(compare_sum(0, 0x100000000, 2, 0x200000001) < 0);
}

static void a_quotient_of_one_digit_leaves_less_than_the_divisor(void **state)
{
  static const uint64_t divisors[] = {0x8000000, 0xfffffff, 0x800000000000000, 0xfffffffffffffff};
  (void)state;
  for (size_t i = 0; i < sizeof divisors / sizeof divisors[0]; i++)
    for (unsigned digit = 0; digit < 10; digit++) {
      struct clx__bignum big, divisor;
      clx__bignum_set(&divisor, divisors[i]);
      clx__bignum_set(&big, divisors[i] * digit);
      assert_int_equal(clx__bignum_divide_digit(&big, &divisor), digit);
      assert_int_equal(big.count, 0);
      clx__bignum_set(&big, divisors[i] * digit + divisors[i] - 1);
      assert_int_equal(clx__bignum_divide_digit(&big, &divisor), digit);
      assert_true(clx__bignum_extract(&big, 0) == divisors[i] - 1);
    }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_number_is_scanned_to_its_last_byte),
    cmocka_unit_test(what_is_no_number_is_refused),
    cmocka_unit_test(a_scan_stops_in_front_of_what_follows),
    cmocka_unit_test(a_scan_sees_only_the_length_it_is_given),
    cmocka_unit_test(an_integer_keeps_all_64_bits),
    cmocka_unit_test(an_integer_beyond_64_bits_is_the_nearest_real),
    cmocka_unit_test(minus_zero_is_a_real_and_keeps_its_sign),
    cmocka_unit_test(plain_decimals_are_read_exactly),
    cmocka_unit_test(a_tie_goes_to_the_even_neighbour),
    cmocka_unit_test(small_numbers_become_subnormal_and_then_zero),
    cmocka_unit_test(the_smallest_double_begins_at_half_of_it),
    cmocka_unit_test(the_largest_double_ends_half_a_step_above_it),
    cmocka_unit_test(zero_is_finite_with_any_exponent),
    cmocka_unit_test(digits_far_behind_still_decide),
    cmocka_unit_test(zeros_in_front_and_behind_are_no_digits),
    cmocka_unit_test(a_number_whose_value_is_an_integer_converts),
    cmocka_unit_test(a_fraction_or_a_number_beyond_64_bits_does_not_convert),
    cmocka_unit_test(integers_are_written_as_digits),
    cmocka_unit_test(reals_are_laid_out_as_in_javascript),
    cmocka_unit_test(reals_are_written_with_as_few_digits_as_tell_them_apart),
    cmocka_unit_test(the_ends_of_the_range_are_written_exactly),
    cmocka_unit_test(powers_of_two_know_their_narrow_side),
    cmocka_unit_test(the_longest_real_has_25_bytes),
    cmocka_unit_test(a_sum_is_compared_to_its_last_limb),
    cmocka_unit_test(a_quotient_of_one_digit_leaves_less_than_the_divisor),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
