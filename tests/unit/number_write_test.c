/* Writing numbers by hand, case by case. */
#include "number_texts.h"

static void expect_written(double value, const char *text)
{
  char out[32];
  size_t len = clx__number_write_real(out, value);
  if (len != strlen(text) || memcmp(out, text, len) != 0)
    fail_msg("written %.*s, not %s", (int)len, out, text);
}

struct integer_case {
  const char *text;
  int64_t value;
};

static void integers_are_written_as_digits(void **state)
{
  static const struct integer_case cases[] = {
      {"0", 0},
      {"1", 1},
      {"-1", -1},
      {"9", 9},
      {"10", 10},
      {"-10", -10},
      {"1050", 1050},
      {"9007199254740993", 9007199254740993},
      {"1000000000000000000", 1000000000000000000},
      {"9223372036854775807", INT64_MAX},
      {"-9223372036854775808", INT64_MIN},
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

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(integers_are_written_as_digits),
      cmocka_unit_test(reals_are_laid_out_as_in_javascript),
      cmocka_unit_test(reals_are_written_with_as_few_digits_as_tell_them_apart),
      cmocka_unit_test(the_ends_of_the_range_are_written_exactly),
      cmocka_unit_test(powers_of_two_know_their_narrow_side),
      cmocka_unit_test(the_longest_real_has_25_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
