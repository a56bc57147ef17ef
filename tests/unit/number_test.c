/* Reading numbers by hand, case by case. */
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

struct integer_case {
  const char *text;
  int64_t value;
};

/* -------- scanning -------- */

static void a_number_is_scanned_to_its_last_byte(void **state)
{
  static const char *const good[] = {
      "0",           "-0",
      "1",           "-1",
      "10",          "9876543210",
      "0.0",         "-0.0",
      "0.5",         "10.25",
      "-0.001",      "0e0",
      "1e5",         "1E5",
      "1e+5",        "1e-5",
      "1E+05",       "1e00",
      "-1.5E-10",    "0.0e-0",
      "1.0e+999999", "123456789012345678901234567890123456789012345678901234567890.5",
  };
  (void)state;
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
    if (scan(good[i]) != strlen(good[i]))
      fail_msg("%s: %zu", good[i], scan(good[i]));
}

static void what_is_no_number_is_refused(void **state)
{
  static const char *const bad[] = {
      "",    "-",    "--1", "+1",  "+",    ".5",    "-.5",   ".",        "e5",       "-e5",
      "01",  "00",   "-01", "-00", "00.5", "1.",    "-1.",   "0.",       "1.e5",     "1.-5",
      "1e",  "1E",   "1e+", "1e-", "1e.5", "1e+-5", "1.5e",  "0e",       "Infinity", "-Infinity",
      "NaN", "-NaN", "x",   "-x",  " 1",   "\t1",   "\"1\"", "\xd9\xa1", "1.x",
  };
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    if (scan(bad[i]) != 0)
      fail_msg("%s: %zu", bad[i], scan(bad[i]));
}

static void a_scan_stops_in_front_of_what_follows(void **state)
{
  static const struct {
    const char *text;
    size_t len;
  } cases[] = {
      {"0,", 1},    {"1]", 1},    {"-1}", 2}, {"12 ", 2},  {"1.5,", 3}, {"1.5.2", 3},
      {"1e5e5", 3}, {"1e5.5", 3}, {"1x", 1},  {"0x10", 1}, {"1-1", 1},  {"1+1", 1},
      {"1_000", 1}, {"1f", 1},    {"0-", 1},  {"1.5-", 3}, {"1/", 1},   {"1:", 1},
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
  static const struct integer_case cases[] = {
      {"0", 0},
      {"7", 7},
      {"-7", -7},
      {"10", 10},
      {"1234567890", 1234567890},
      {"9007199254740991", 9007199254740991},
      {"9007199254740992", 9007199254740992},
      {"9007199254740993", 9007199254740993},
      {"-9007199254740993", -9007199254740993},
      {"999999999999999999", 999999999999999999},
      {"1000000000000000000", 1000000000000000000},
      {"9223372036854775806", 9223372036854775806},
      {"9223372036854775807", INT64_MAX},
      {"-9223372036854775807", -9223372036854775807},
      {"-9223372036854775808", INT64_MIN},
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
  static const struct integer_case cases[] = {
      {"0", 0},
      {"-0", 0},
      {"0.0", 0},
      {"0e99999999999999999999", 0},
      {"-0.0e-5", 0},
      {"42", 42},
      {"-42", -42},
      {"100.0", 100},
      {"1e2", 100},
      {"1E+2", 100},
      {"1.5e1", 15},
      {"-1.5e1", -15},
      {"10e-1", 1},
      {"12300e-2", 123},
      {"0.00001e5", 1},
      {"0.12e2", 12},
      {"9007199254740993.0", 9007199254740993},
      {"9007199254740993e0", 9007199254740993},
      {"9.007199254740993e15", 9007199254740993},
      {"1e18", 1000000000000000000},
      {"9223372036854775807", INT64_MAX},
      {"9223372036854775807.000", INT64_MAX},
      {"922337203685477580.7e1", INT64_MAX},
      {"0.9223372036854775807e19", INT64_MAX},
      {"-9223372036854775808", INT64_MIN},
      {"-9223372036854775808.0", INT64_MIN},
      {"-0.9223372036854775808e19", INT64_MIN},
      {"-922337203685477580800e-2", INT64_MIN},
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
      "0.5",
      "1.5",
      "-1.5",
      "1e-1",
      "15e-1",
      "100.000000000000000000000000000001",
      "1e-400",
      "9223372036854775808",
      "9223372036854775808.0",
      "-9223372036854775809",
      "1e19",
      "-1e19",
      "9.3e18",
      "18446744073709551616",
      "18446744073709551617.0",
      "99999999999999999999",
      "1e20",
      "1e400",
      "1e99999999999999999999",
      "1e-99999999999999999999",
      "9223372036854775806.5",
      "9223372036854775807.1",
      "0.92233720368547758071e19",
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
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
