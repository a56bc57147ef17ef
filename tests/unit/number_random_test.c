/* Numbers by the million: against strtod and printf of the C library. */
#include <float.h>

#include "number_texts.h"

/* A fixed sequence, so that every run tests the same numbers. */
static uint64_t random_bits(void)
{
  static uint64_t seed = 0x636c78; /* "clx" */
  uint64_t mix = seed += 0x9e3779b97f4a7c15;
  mix = (mix ^ mix >> 30) * 0xbf58476d1ce4e5b9;
  mix = (mix ^ mix >> 27) * 0x94d049bb133111eb;
  return mix ^ mix >> 31;
}

/* -------- half-way points -------- */

/* Changes the digits of d.ddd...e+x to the next smaller number of as many digits. */
static void lower(char *text)
{
  char *last = strchr(text, 'e') - 1;
  while (*last == '0' || *last == '.')
    last--;
  *last = (char)(*last - 1);
  while (*++last != 'e')
    if (*last != '.')
      *last = '9';
}

/* A text of 1501 digits for the point between a double and the next, or one just beside it. */
static void expect_half_way(uint64_t bits)
{
  char text[2048];
  long double middle = ((long double)double_of(bits) + (long double)double_of(bits + 1)) / 2;
  int len = snprintf(text, sizeof text, "%.1500Le", middle);
  assert_in_range(len, 1500, sizeof text - 1);
  expect_real(text, bits + bits % 2);
  strchr(text, 'e')[-1] = '1'; /* it was 0: the point has 768 digits at most */
  expect_real(text, bits + 1);
  strchr(text, 'e')[-1] = '0';
  lower(text);
  expect_real(text, bits);
}

static void points_half_way_between_two_doubles_round_to_even(void **state)
{
  (void)state;
#if LDBL_MANT_DIG < 54 || LDBL_MAX_EXP <= 1024
  skip(); /* the C library cannot print these points */
#endif
  expect_half_way(0);
  expect_half_way(1);
  expect_half_way(2);
  expect_half_way(0x000ffffffffffffe);
  expect_half_way(0x000fffffffffffff);
  expect_half_way(0x0010000000000000);
  expect_half_way(0x0010000000000001);
  expect_half_way(0x001fffffffffffff);
  expect_half_way(0x3fefffffffffffff);
  expect_half_way(0x3ff0000000000000);
  expect_half_way(0x7feffffffffffffe);
  for (int i = 0; i < 2000; i++) {
    uint64_t bits = random_bits() >> 1;
    if (is_finite_pattern(bits + 1))
      expect_half_way(bits);
    expect_half_way(bits >> 11); /* a subnormal or the first normal ones */
  }
}

/* -------- random numbers against the C library -------- */

/* How many; `make check` asks for ten million. */
static long rounds(void)
{
  const char *text = getenv("CLX_NUMBER_ROUNDS");
  long count = text != NULL ? strtol(text, NULL, 10) : 200000;
  assert_true(count > 0);
  return count;
}

static void expect_read_like_strtod(const char *text, size_t len)
{
  struct clx__number number;
  double expected = strtod(text, NULL);
  const char *edge = at_the_edge(text, len);
  int status = clx__number_read(edge, len, &number);
  if (!is_finite_pattern(bits_of(expected))) {
    if (status != CLX_JSON_NOT_FINITE || clx__number_is_finite(edge, len))
      fail_msg("finite: %s", text);
    return;
  }
  if (status != CLX_OK || !clx__number_is_finite(edge, len))
    fail_msg("not finite: %s", text);
  if (bits_of(number.real) != bits_of(expected))
    fail_msg("%s is %016" PRIx64 ", not %016" PRIx64, text, bits_of(number.real),
             bits_of(expected));
}

static double random_double(void)
{
  uint64_t bits = random_bits();
  while (!is_finite_pattern(bits))
    bits = random_bits();
  return double_of(bits);
}

static void random_doubles_with_17_digits_read_like_strtod(void **state)
{
  (void)state;
  for (long left = rounds(); left > 0; left--) {
    char text[64];
    int len = snprintf(text, sizeof text, "%.17g", random_double());
    expect_read_like_strtod(text, (size_t)len);
  }
}

/* Up to 40 digits, a point somewhere, and an exponent that leads over both ends of the range. */
static size_t random_text(char *text)
{
  uint64_t random = random_bits();
  size_t digits = (size_t)(random % 40) + 1;
  size_t point = (size_t)((random >> 8) % (2 * digits));
  int exponent = (int)((random >> 16) % 760) - 380;
  size_t len = 0;
  if ((random >> 32 & 1) != 0)
    text[len++] = '-';
  text[len++] = (char)('1' + (random >> 33) % 9);
  for (size_t i = 1; i < digits; i++) {
    if (i % 16 == 1)
      random = random_bits();
    if (i == point)
      text[len++] = '.';
    text[len++] = (char)('0' + (random & 15) % 10);
    random >>= 4;
  }
  return len + (size_t)sprintf(text + len, "e%d", exponent);
}

static void random_digits_with_random_exponents_read_like_strtod(void **state)
{
  (void)state;
  for (long left = rounds() / 8; left > 0; left--) {
    char text[64];
    size_t len = random_text(text);
    expect_read_like_strtod(text, len);
  }
}

static bool reads_as(const char *text, double value)
{
  return bits_of(strtod(text, NULL)) == bits_of(value);
}

static size_t write_real(double value, char text[33])
{
  size_t len = clx__number_write_real(text, value);
  text[len] = '\0';
  if (len > CLX__NUMBER_REAL_MAX || !reads_as(text, value))
    fail_msg("%.17g is written as %s", value, text);
  return len;
}

/* Takes the last digit away, once rounding down and once rounding up: as what was written is less
 * than a unit of that digit off, no other number with one digit less can be as close. */
static void expect_shortest(double value)
{
  char text[40] = "0"; /* in front, for a carry */
  write_real(value, text + 1);
  if (text[1] == '-') {
    text[1] = '0';
    value = -value;
  }
  char *digit = text + strcspn(text, "e") - 1;
  while (*digit == '0' || *digit == '.')
    digit--;
  *digit-- = '0';
  if (reads_as(text, value))
    fail_msg("%s is shorter for %.17g", text, value);
  for (; *digit == '9' || *digit == '.'; digit--)
    if (*digit == '9')
      *digit = '0';
  ++*digit;
  if (reads_as(text, value))
    fail_msg("%s is shorter for %.17g", text, value);
}

/* The digits of a number text without zeros at the ends, sign, point and exponent. */
static size_t bare_digits(const char *text, size_t len, char *digits)
{
  size_t count = 0;
  for (size_t i = 0; i < len && text[i] != 'e'; i++)
    if (text[i] >= '0' && text[i] <= '9' && (count > 0 || text[i] != '0'))
      digits[count++] = text[i];
  while (count > 0 && digits[count - 1] == '0')
    count--;
  return count;
}

/* printf gives the closest number of so many digits: ours, unless it is another double. */
static void expect_closest(double value)
{
  char text[33];
  char printed[64];
  char digits[32];
  char closest[32];
  size_t count = bare_digits(text, write_real(value, text), digits);
  size_t len = (size_t)snprintf(printed, sizeof printed, "%.*e", (int)count - 1, value);
  if (!reads_as(printed, value))
    return;
  if (bare_digits(printed, len, closest) != count || memcmp(digits, closest, count) != 0)
    fail_msg("%s is closer than %s", printed, text);
}

static void random_doubles_are_written_shortest(void **state)
{
  (void)state;
  for (long left = rounds(); left > 0; left--)
    expect_shortest(random_double());
}

static void of_the_shortest_the_closest_is_written(void **state)
{
  (void)state;
  for (long left = rounds() / 32; left > 0; left--)
    expect_closest(random_double());
}

/* Random patterns are hardly ever powers of two, whose gaps differ, or short decimals. */
static void powers_of_two_and_their_neighbours_are_written_shortest(void **state)
{
  (void)state;
  for (uint64_t exponent = 1; exponent < 0x7ff; exponent++)
    for (uint64_t step = 0; step < 3; step++) {
      expect_shortest(double_of((exponent << 52) + step - 1));
      expect_closest(double_of((exponent << 52) + step - 1));
    }
  for (unsigned bit = 0; bit < 52; bit++) {
    expect_shortest(double_of((uint64_t)1 << bit));
    expect_closest(double_of((uint64_t)1 << bit));
  }
}

static void short_decimals_are_written_as_they_came(void **state)
{
  (void)state;
  for (int i = 0; i < 20000; i++) {
    char text[32];
    char out[32];
    uint64_t random = random_bits();
    int len = snprintf(text, sizeof text, "%u.%u%u", (unsigned)(random % 100000),
                       (unsigned)(random >> 20) % 1000, (unsigned)(random >> 40) % 9 + 1);
    struct clx__number number;
    assert_int_equal(clx__number_read(text, (size_t)len, &number), CLX_OK);
    assert_int_equal(clx__number_write_real(out, number.real), len);
    assert_memory_equal(out, text, (size_t)len);
  }
}

static void random_integers_are_read_back_as_written(void **state)
{
  (void)state;
  for (int i = 0; i < 100000; i++) {
    char out[20];
    char expected[32];
    struct clx__number number;
    int64_t value = (int64_t)(random_bits() >> 1 >> i % 63);
    if (i % 2 != 0)
      value = -value - 1;
    size_t len = clx__number_write_int(out, value);
    assert_int_equal(snprintf(expected, sizeof expected, "%" PRId64, value), len);
    assert_memory_equal(out, expected, len);
    assert_int_equal(clx__number_read(out, len, &number), CLX_OK);
    assert_int_equal(number.kind, CLX__NUMBER_INTEGER);
    assert_true(number.integer == value);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(points_half_way_between_two_doubles_round_to_even),
      cmocka_unit_test(random_doubles_with_17_digits_read_like_strtod),
      cmocka_unit_test(random_digits_with_random_exponents_read_like_strtod),
      cmocka_unit_test(random_doubles_are_written_shortest),
      cmocka_unit_test(of_the_shortest_the_closest_is_written),
      cmocka_unit_test(powers_of_two_and_their_neighbours_are_written_shortest),
      cmocka_unit_test(short_decimals_are_written_as_they_came),
      cmocka_unit_test(random_integers_are_read_back_as_written),
  };
  printf("%ld rounds\n", rounds());
  return cmocka_run_group_tests(tests, open_room, close_room);
}
