/* Which texts are well-formed UTF-8, and where they stop being it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "guard.h"
#include "random.h"
#include "json/text.h"

/* -------- helpers -------- */

static size_t valid(const void *bytes, size_t len)
{
  char *copy = guard_copy(bytes, len);
  size_t good = clx__utf8_valid(copy, len);
  guard_free(copy, len);
  return good;
}

/* -------- single sequences -------- */

/* The slow and plain judge: takes the bits apart, then asks whether the code point is allowed and
 * whether it needed that many bytes. */
static size_t plain_sequence(const unsigned char *bytes, size_t len)
{
  static const unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000};
  unsigned long code;
  size_t size;
  if (bytes[0] <= 0x7f)
    return 1;
  if ((bytes[0] & 0xe0) == 0xc0) {
    size = 2;
    code = bytes[0] & 0x1f;
  } else if ((bytes[0] & 0xf0) == 0xe0) {
    size = 3;
    code = bytes[0] & 0x0f;
  } else if ((bytes[0] & 0xf8) == 0xf0) {
    size = 4;
    code = bytes[0] & 0x07;
  } else {
    return 0;
  }
  if (size > len)
    return 0;
  for (size_t i = 1; i < size; i++) {
    if ((bytes[i] & 0xc0) != 0x80)
      return 0;
    code = code * 64 + (bytes[i] & 0x3f);
  }
  if (code < least[size] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return 0;
  return size;
}

static size_t plain_valid(const unsigned char *bytes, size_t len)
{
  size_t at = 0;
  while (at < len) {
    size_t size = plain_sequence(bytes + at, len - at);
    if (size == 0)
      break;
    at += size;
  }
  return at;
}

static void compare_with_plain(char *edge, const unsigned char *bytes, size_t len)
{
  memcpy(edge, bytes, len);
  size_t good = clx__utf8_valid(edge, len);
  if (good != plain_valid(bytes, len))
    fail_msg("%02x %02x %02x %02x, %zu bytes: %zu", bytes[0], bytes[1], bytes[2], bytes[3], len,
             good);
}

static void every_sequence_of_up_to_three_bytes_is_judged_right(void **state)
{
  char *edge = guard_copy("???", 3);
  (void)state;
  for (unsigned long word = 0; word < 0x1000000; word++) {
    unsigned char bytes[4] = {(unsigned char)(word >> 16), (unsigned char)(word >> 8),
                              (unsigned char)word, 0};
    if (bytes[1] == 0 && bytes[2] == 0)
      compare_with_plain(edge + 2, bytes, 1);
    if (bytes[2] == 0)
      compare_with_plain(edge + 1, bytes, 2);
    compare_with_plain(edge, bytes, 3);
  }
  guard_free(edge, 3);
}

static void sequences_of_four_bytes_are_judged_right(void **state)
{
  static const unsigned char borders[] = {0x00, 0x41, 0x7f, 0x80, 0x81, 0xbe, 0xbf, 0xc0, 0xff};
  char *edge = guard_copy("????", 4);
  (void)state;
  for (unsigned lead = 0xe0; lead <= 0xff; lead++)
    for (unsigned second = 0; second <= 0xff; second++)
      for (size_t i = 0; i < sizeof borders * sizeof borders; i++) {
        unsigned char bytes[4] = {(unsigned char)lead, (unsigned char)second,
                                  borders[i / sizeof borders], borders[i % sizeof borders]};
        compare_with_plain(edge, bytes, 4);
      }
  guard_free(edge, 4);
}

static void the_ends_of_each_length_are_good(void **state)
{
  (void)state;
  assert_int_equal(valid("", 0), 0);
  assert_int_equal(valid("\x00", 1), 1);
  assert_int_equal(valid("\x01\x1f\x7f", 3), 3);
  assert_int_equal(valid("\xc2\x80", 2), 2);         /* U+0080 */
  assert_int_equal(valid("\xdf\xbf", 2), 2);         /* U+07FF */
  assert_int_equal(valid("\xe0\xa0\x80", 3), 3);     /* U+0800 */
  assert_int_equal(valid("\xed\x9f\xbf", 3), 3);     /* U+D7FF */
  assert_int_equal(valid("\xee\x80\x80", 3), 3);     /* U+E000 */
  assert_int_equal(valid("\xef\xbf\xbf", 3), 3);     /* U+FFFF */
  assert_int_equal(valid("\xf0\x90\x80\x80", 4), 4); /* U+10000 */
  assert_int_equal(valid("\xf4\x8f\xbf\xbf", 4), 4); /* U+10FFFF */
}

static void overlong_surrogate_and_too_large_forms_are_bad(void **state)
{
  (void)state;
  assert_int_equal(valid("\x80", 1), 0);
  assert_int_equal(valid("\xbf", 1), 0);
  assert_int_equal(valid("\xc0\x80", 2), 0);         /* U+0000 in two bytes */
  assert_int_equal(valid("\xc0\xaf", 2), 0);         /* a slash in two bytes */
  assert_int_equal(valid("\xc1\xbf", 2), 0);         /* U+007F in two bytes */
  assert_int_equal(valid("\xe0\x9f\xbf", 3), 0);     /* U+07FF in three bytes */
  assert_int_equal(valid("\xed\xa0\x80", 3), 0);     /* U+D800 */
  assert_int_equal(valid("\xed\xbf\xbf", 3), 0);     /* U+DFFF */
  assert_int_equal(valid("\xf0\x8f\xbf\xbf", 4), 0); /* U+FFFF in four bytes */
  assert_int_equal(valid("\xf4\x90\x80\x80", 4), 0); /* U+110000 */
  assert_int_equal(valid("\xf5\x80\x80\x80", 4), 0);
  assert_int_equal(valid("\xf8\x88\x80\x80\x80", 5), 0);
  assert_int_equal(valid("\xfe", 1), 0);
  assert_int_equal(valid("\xff", 1), 0);
}

static void a_sequence_cut_off_at_the_end_is_bad(void **state)
{
  (void)state;
  assert_int_equal(valid("a\xc3", 2), 1);
  assert_int_equal(valid("a\xe2\x82", 3), 1);
  assert_int_equal(valid("ab\xf0\x9f\x98", 5), 2);
  assert_int_equal(valid("\xc3\xa9\xf0\x9f", 4), 2);
  assert_int_equal(valid("\xe2\x82\x61", 3), 0);
}

static void a_bad_byte_is_found_at_every_place(void **state)
{
  char text[40];
  (void)state;
  for (size_t len = 1; len <= sizeof text; len++)
    for (size_t bad = 0; bad < len; bad++) {
      memset(text, 'a', sizeof text);
      assert_int_equal(valid(text, len), len);
      text[bad] = (char)0x80;
      assert_int_equal(valid(text, len), bad);
      text[bad] = (char)0xc3;
      assert_int_equal(valid(text, len), bad);
      if (bad + 1 < len) {
        text[bad + 1] = (char)0xa9;
        assert_int_equal(valid(text, len), len);
      }
    }
}

static void random_mixtures_are_judged_right(void **state)
{
  static const char *const pieces[] = {
      "abcdefgh",     "a",    "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80",
      "\xed\x9f\xbf", "\x80", "\xe2",
  };
  (void)state;
  for (int round = 0; round < 20000; round++) {
    unsigned char text[128];
    size_t len = 0;
    for (unsigned count = random_byte() % 14; count > 0; count--) {
      const char *piece = pieces[random_byte() % (random_byte() < 32 ? 8 : 6)];
      memcpy(text + len, piece, strlen(piece));
      len += strlen(piece);
    }
    assert_int_equal(valid(text, len), plain_valid(text, len));
  }
}

/* -------- sequences in blocks -------- */

/* Puts a sequence at every place of a text of three chunks and some bytes, whose other sequences
 * are `filler`, once whole chunks of them and once ASCII in front. */
static void expect_at_every_place(const char *filler, const char *piece, bool good)
{
  char text[256];
  size_t step = strlen(filler);
  size_t size = strlen(piece);
  for (size_t start = 0; start < 20; start += 19)
    for (size_t at = start; at + size <= 210; at += step) {
      size_t len = at;
      memset(text, 'a', sizeof text);
      for (size_t i = start; i + step <= at; i += step)
        memcpy(text + i, filler, step);
      memcpy(text + len, piece, size);
      len += size;
      while (len + step <= 230) {
        memcpy(text + len, filler, step);
        len += step;
      }
      size_t found = valid(text, len);
      if (found != (good ? len : at))
        fail_msg("%s of %zu bytes at %zu among %s: %zu", good ? "good" : "bad", size, at, filler,
                 found);
    }
}

static void expect_everywhere(const char *piece, bool good)
{
  expect_at_every_place("a", piece, good);
  expect_at_every_place("\xc3\xa9", piece, good);
  expect_at_every_place("\xe2\x82\xac", piece, good);
  expect_at_every_place("\xf0\x9f\x98\x80", piece, good);
  expect_at_every_place("\xd0\x96.", piece, good);
}

static void good_sequences_are_good_at_every_place_of_a_block(void **state)
{
  (void)state;
  expect_everywhere("\xc2\x80", true);
  expect_everywhere("\xdf\xbf", true);
  expect_everywhere("\xe0\xa0\x80", true);
  expect_everywhere("\xe0\xbf\xbf", true);
  expect_everywhere("\xe1\x80\x80", true);
  expect_everywhere("\xec\xbf\xbf", true);
  expect_everywhere("\xed\x80\x80", true);
  expect_everywhere("\xed\x9f\xbf", true);
  expect_everywhere("\xee\x80\x80", true);
  expect_everywhere("\xef\xbf\xbf", true);
  expect_everywhere("\xf0\x90\x80\x80", true);
  expect_everywhere("\xf0\xbf\xbf\xbf", true);
  expect_everywhere("\xf1\x80\x80\x80", true);
  expect_everywhere("\xf3\xbf\xbf\xbf", true);
  expect_everywhere("\xf4\x80\x80\x80", true);
  expect_everywhere("\xf4\x8f\xbf\xbf", true);
}

static void bad_leads_are_bad_at_every_place_of_a_block(void **state)
{
  (void)state;
  expect_everywhere("\x80", false);
  expect_everywhere("\xbf", false);
  expect_everywhere("\xc0\x80", false);
  expect_everywhere("\xc0\xbf", false);
  expect_everywhere("\xc1\x80", false);
  expect_everywhere("\xc1\xbf", false);
  expect_everywhere("\xc0", false);
  expect_everywhere("\xc1z", false);
  expect_everywhere("\xf5\x80\x80\x80", false);
  expect_everywhere("\xf7\xbf\xbf\xbf", false);
  expect_everywhere("\xf8\x80\x80\x80", false);
  expect_everywhere("\xfe\x80\x80\x80", false);
  expect_everywhere("\xff\x80\x80\x80", false);
  expect_everywhere("\xff", false);
}

static void bad_second_bytes_are_bad_at_every_place_of_a_block(void **state)
{
  (void)state;
  expect_everywhere("\xe0\x80\x80", false);
  expect_everywhere("\xe0\x9f\xbf", false);
  expect_everywhere("\xed\xa0\x80", false);
  expect_everywhere("\xed\xbf\xbf", false);
  expect_everywhere("\xf0\x80\x80\x80", false);
  expect_everywhere("\xf0\x8f\xbf\xbf", false);
  expect_everywhere("\xf4\x90\x80\x80", false);
  expect_everywhere("\xf4\xbf\xbf\xbf", false);
  expect_everywhere("\xc3\x7f", false);
  expect_everywhere("\xc3\xc3\xa9", false);
  expect_everywhere("\xe2\x7f\xac", false);
  expect_everywhere("\xe2\xc0\xac", false);
  expect_everywhere("\xf0\x7f\x98\x80", false);
  expect_everywhere("\xf0\xc0\x98\x80", false);
}

static void sequences_too_short_or_too_long_are_bad_at_every_place_of_a_block(void **state)
{
  (void)state;
  expect_everywhere("\xc3z", false);
  expect_everywhere("\xe2z", false);
  expect_everywhere("\xe2\x82z", false);
  expect_everywhere("\xe2\x82\xe2\x82\xac", false);
  expect_everywhere("\xf0z", false);
  expect_everywhere("\xf0\x9fz", false);
  expect_everywhere("\xf0\x9f\x98z", false);
  expect_everywhere("\xf0\x9f\x98\xf0\x9f\x98\x80", false);
  expect_everywhere("\xed\x9fz", false);
  expect_everywhere("\xf4\x8f\xbfz", false);
}

/* The memory ends with the text, and the text with each byte of a sequence. */
static void a_long_text_cut_at_any_byte_is_judged_right(void **state)
{
  static const char *const fillers[] = {"a", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80"};
  char text[300];
  (void)state;
  for (size_t i = 0; i < 4; i++) {
    size_t step = strlen(fillers[i]);
    for (size_t at = 0; at + step <= sizeof text; at += step)
      memcpy(text + at, fillers[i], step);
    for (size_t len = 0; len < sizeof text - 4; len++)
      assert_int_equal(valid(text, len), len / step * step);
  }
}

/* The place of the text in memory decides where its blocks begin. */
static void a_text_is_judged_alike_wherever_it_starts(void **state)
{
  char text[400];
  (void)state;
  for (size_t start = 0; start < 64; start++)
    for (size_t bad = 150; bad < 200; bad++) {
      memset(text, 0xf0, start); /* what stands around it must not matter */
      memset(text + start, 0x80, sizeof text - start);
      for (size_t i = 0; i < 300; i += 3)
        memcpy(text + start + i, "\xe2\x82\xac", 3);
      assert_int_equal(clx__utf8_valid(text + start, 300), 300);
      text[start + bad] = 'x';
      assert_int_equal(clx__utf8_valid(text + start, 300), bad % 3 ? bad - bad % 3 : bad + 1);
    }
}

static void nothing_in_front_of_a_text_is_read(void **state)
{
  size_t page = guard_page();
  char *map = guard_map(2 * page);
  char *text = map + page;
  (void)state;
  assert_int_equal(mprotect(map, page, PROT_NONE), 0);
  for (size_t start = 0; start < 20; start++) {
    for (size_t i = 0; i < 300; i += 3)
      memcpy(text + start + i, "\xe2\x82\xac", 3);
    assert_int_equal(clx__utf8_valid(text + start, 300), 300);
    text[start] = 'a';
    assert_int_equal(clx__utf8_valid(text + start, 300), 1);
  }
  munmap(map, 2 * page);
}

static void long_random_mixtures_are_judged_right(void **state)
{
  static const char *const pieces[] = {
      "abcdefghijklmnopqrstuvwxyz0123456789",
      "a",
      "\xc3\xa9",
      "\xe2\x82\xac",
      "\xf0\x9f\x98\x80",
      "\xed\x9f\xbf",
      "\xe0\xa0\x80",
      "\xf0\x90\x80\x80",
      "\xf4\x8f\xbf\xbf",
  };
  (void)state;
  for (int round = 0; round < 20000; round++) {
    unsigned char text[1024];
    size_t len = 0;
    unsigned kinds = 1 + random_byte() % 9;
    for (unsigned count = random_byte() % 100; count > 0 && len < 900; count--) {
      const char *piece = pieces[random_byte() % kinds];
      memcpy(text + len, piece, strlen(piece));
      len += strlen(piece);
    }
    assert_int_equal(valid(text, len), len);
    if (len == 0)
      continue;
    for (int change = 0; change < 4; change++) {
      size_t at = (size_t)(random_byte() << 8 | random_byte()) % len;
      unsigned char old = text[at];
      text[at] = (unsigned char)random_byte();
      assert_int_equal(valid(text, len), plain_valid(text, len));
      text[at] = old;
    }
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_sequence_of_up_to_three_bytes_is_judged_right),
      cmocka_unit_test(sequences_of_four_bytes_are_judged_right),
      cmocka_unit_test(the_ends_of_each_length_are_good),
      cmocka_unit_test(overlong_surrogate_and_too_large_forms_are_bad),
      cmocka_unit_test(a_sequence_cut_off_at_the_end_is_bad),
      cmocka_unit_test(a_bad_byte_is_found_at_every_place),
      cmocka_unit_test(random_mixtures_are_judged_right),
      cmocka_unit_test(good_sequences_are_good_at_every_place_of_a_block),
      cmocka_unit_test(bad_leads_are_bad_at_every_place_of_a_block),
      cmocka_unit_test(bad_second_bytes_are_bad_at_every_place_of_a_block),
      cmocka_unit_test(sequences_too_short_or_too_long_are_bad_at_every_place_of_a_block),
      cmocka_unit_test(a_long_text_cut_at_any_byte_is_judged_right),
      cmocka_unit_test(a_text_is_judged_alike_wherever_it_starts),
      cmocka_unit_test(nothing_in_front_of_a_text_is_read),
      cmocka_unit_test(long_random_mixtures_are_judged_right),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
