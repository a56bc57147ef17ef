/* Bad bytes of a text become U+FFFD, one for each longest run that could have begun a sequence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "guard.h"
#include "json/text.h"

#define MARK "\xef\xbf\xbd"

/* Repairs a text that ends at an unmapped page, into room that is counted before. */
static void expect_repaired(const char *text, size_t len, const char *expected)
{
  char *copy = guard_copy(text, len);
  size_t size = clx__text_repair(NULL, copy, len);
  char repaired[128];

  assert_true(size < sizeof repaired);
  memset(repaired, 'x', sizeof repaired);
  assert_int_equal(clx__text_repair(repaired, copy, len), size);
  assert_int_equal(repaired[size], 'x');
  repaired[size] = '\0';
  assert_string_equal(repaired, expected);
  assert_int_equal(clx__utf8_valid(repaired, size), size);
  guard_free(copy, len);
}

static void each_longest_run_of_bad_bytes_becomes_one_mark(void **state)
{
  static const struct {
    const char *text;
    const char *repaired;
  } rows[] = {
      {"", ""},
      {"plain", "plain"},
      {"gr\xc3\xbc\xc3\x9f", "gr\xc3\xbc\xc3\x9f"},
      {"caf\xe9", "caf" MARK}, /* Latin-1 */
      {"caf\xe9 au lait", "caf" MARK " au lait"},
      {"\xfc", MARK},
      {"\x80\xbf", MARK MARK}, /* nothing that they could follow */
      {"\xc0\xaf", MARK MARK}, /* overlong: no lead byte */
      {"\xc3", MARK},
      {"\xc3(", MARK "("},
      {"\xe0\x80\xaf", MARK MARK MARK}, /* overlong */
      {"\xe0\xa0", MARK},
      {"\xe2\x82", MARK},
      {"\xe2\x82z", MARK "z"},
      {"\xe2\x28\xa1", MARK "(" MARK},
      {"\xed\x9f", MARK},
      {"\xed\xa0\x80", MARK MARK MARK}, /* a surrogate */
      {"\xf0\x80\x80\x80", MARK MARK MARK MARK},
      {"\xf0\x9f\x98", MARK},
      {"\xf0\x9f\x98\xe2\x82\xac", MARK "\xe2\x82\xac"},
      {"\xf1\x80\x80\xe1\x80\xc2", MARK MARK MARK},
      {"\xf4\x8f\xbf", MARK},
      {"\xf4\x90\x80\x80", MARK MARK MARK MARK}, /* above U+10FFFF */
      {"\xf5\x80", MARK MARK},
      {"\xff\xfe"
       "a",
       MARK MARK "a"},
      {"\xc2\xc2\xa0", MARK "\xc2\xa0"},
  };
  size_t i;

  (void)state;
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
    expect_repaired(rows[i].text, strlen(rows[i].text), rows[i].repaired);
}

static void zero_bytes_are_good_and_stay(void **state)
{
  char repaired[16];

  (void)state;
  assert_int_equal(clx__text_repair(repaired, "a\0\xff", 3), 5);
  assert_memory_equal(repaired, "a\0" MARK, 5);
}

/* Whatever three bytes come, what leaves is UTF-8, and what is UTF-8 is left alone. */
static void any_three_bytes_become_good_ones(void **state)
{
  uint32_t bytes;

  (void)state;
  for (bytes = 0; bytes < 1u << 24; bytes += 7) {
    char text[3] = {(char)(bytes >> 16), (char)(bytes >> 8), (char)bytes};
    char repaired[9];
    size_t size = clx__text_repair(repaired, text, 3);

    assert_true(size <= 9 && clx__utf8_valid(repaired, size) == size);
    if (clx__utf8_valid(text, 3) == 3) {
      assert_int_equal(size, 3);
      assert_memory_equal(repaired, text, 3);
    }
  }
}

static void a_sequence_that_the_end_cuts_off_is_one_mark(void **state)
{
  (void)state;
  expect_repaired("a\xf0\x9f\x8d", 4, "a" MARK);
  expect_repaired("a\xf0\x9f", 3, "a" MARK);
  expect_repaired("a\xe2\x82", 3, "a" MARK);
  expect_repaired("a\xc3", 2, "a" MARK);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_longest_run_of_bad_bytes_becomes_one_mark),
      cmocka_unit_test(zero_bytes_are_good_and_stay),
      cmocka_unit_test(any_three_bytes_become_good_ones),
      cmocka_unit_test(a_sequence_that_the_end_cuts_off_is_one_mark),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
