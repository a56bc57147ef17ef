#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/core.h>

#include "guard.h"
#include "json/text.h"

/* -------- helpers -------- */

/* Any status that the functions never give, to see that they leave it alone. */
enum { UNTOUCHED = -1 };

static size_t valid(const void *bytes, size_t len)
{
  char *copy = guard_copy(bytes, len);
  size_t good = clx__utf8_valid(copy, len);
  guard_free(copy, len);
  return good;
}

static size_t check(const char *text, size_t len, int *status)
{
  char *copy = guard_copy(text, len);
  *status = UNTOUCHED;
  size_t size = clx__text_escape_check(copy, len, status);
  guard_free(copy, len);
  return size;
}

static void expect_escape(const char *text, size_t size)
{
  int status;
  if (check(text, strlen(text), &status) != size || status != UNTOUCHED)
    fail_msg("%s: status %d", text, status);
}

static void expect_bad_escape(const char *text, int expected)
{
  int status;
  if (check(text, strlen(text), &status) != 0 || status != expected)
    fail_msg("%s: status %d, not %d", text, status, expected);
}

/* Decodes in place and into other memory. */
static void expect_unescaped(const char *text, const char *bytes, size_t len, bool nul)
{
  size_t size = strlen(text);
  char *copy = guard_copy(text, size);
  char *other = guard_copy(text, size);
  bool in_place = !nul;
  bool outside = !nul;
  if (clx__text_unescape(other, copy, size, &outside) != len || memcmp(other, bytes, len) != 0)
    fail_msg("wrong: %s", text);
  if (clx__text_unescape(copy, copy, size, &in_place) != len || memcmp(copy, bytes, len) != 0)
    fail_msg("wrong in place: %s", text);
  if (in_place != nul || outside != nul)
    fail_msg("U+0000 is told wrong: %s", text);
  guard_free(copy, size);
  guard_free(other, size);
}

static void expect_literal(const void *bytes, size_t len, const char *literal)
{
  size_t size = strlen(literal);
  char *copy = guard_copy(bytes, len);
  char *out = guard_copy(literal, size);
  memset(out, '?', size);
  assert_int_equal(clx__text_literal_size(copy, len), size);
  assert_int_equal(clx__text_literal_write(out, copy, len), size);
  assert_memory_equal(out, literal, size);
  guard_free(copy, len);
  guard_free(out, size);
}

/* A fixed sequence, so that every run tests the same bytes. */
static unsigned random_byte(void)
{
  static uint32_t seed = 2463534242u;
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed >> 24;
}

/* -------- UTF-8 -------- */

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

/* -------- escapes -------- */

static void every_escape_of_json_is_accepted(void **state)
{
  (void)state;
  expect_escape("\\\"", 2);
  expect_escape("\\\\", 2);
  expect_escape("\\/", 2);
  expect_escape("\\b", 2);
  expect_escape("\\f", 2);
  expect_escape("\\n", 2);
  expect_escape("\\r", 2);
  expect_escape("\\t", 2);
  expect_escape("\\ttail", 2);
  expect_escape("\\u0000", 6);
  expect_escape("\\u0041\\u0042", 6);
  expect_escape("\\uFFFF", 6);
  expect_escape("\\uabcdef", 6);
  expect_escape("\\uABCDEF", 6);
  expect_escape("\\ud7ff", 6);
  expect_escape("\\ue000", 6);
  expect_escape("\\ud800\\udc00", 12);
  expect_escape("\\uDBFF\\uDFFF", 12);
  expect_escape("\\ud83d\\uDE00\\ud83d", 12);
}

static void every_other_byte_behind_a_backslash_is_refused(void **state)
{
  (void)state;
  for (unsigned byte = 0; byte <= 0xff; byte++) {
    char text[2] = {'\\', (char)byte};
    int status;
    size_t size = check(text, 2, &status);
    if (byte != 0 && strchr("\"\\/bfnrt", (int)byte) != NULL) {
      assert_int_equal(size, 2);
      continue;
    }
    assert_int_equal(size, 0);
    assert_int_equal(status, byte == 'u' ? CLX_JSON_TRUNCATED : CLX_JSON_ESCAPE);
  }
}

static void all_four_digits_must_be_hexadecimal(void **state)
{
  static const char digits[] = "0123456789abcdefABCDEF";
  (void)state;
  for (size_t place = 2; place < 6; place++)
    for (unsigned byte = 0; byte <= 0xff; byte++) {
      char text[] = "\\u0000";
      int status;
      text[place] = (char)byte;
      size_t size = check(text, 6, &status);
      if (byte != 0 && strchr(digits, (int)byte) != NULL) {
        assert_int_equal(size, 6);
        continue;
      }
      assert_int_equal(size, 0);
      assert_int_equal(status, CLX_JSON_ESCAPE);
    }
}

static void a_surrogate_needs_its_other_half(void **state)
{
  (void)state;
  expect_bad_escape("\\udc00", CLX_JSON_SURROGATE);
  expect_bad_escape("\\uDFFF", CLX_JSON_SURROGATE);
  expect_bad_escape("\\udc00\\ud800", CLX_JSON_SURROGATE);
  expect_bad_escape("\\ud800x", CLX_JSON_SURROGATE);
  expect_bad_escape("\\ud800\"", CLX_JSON_SURROGATE);
  expect_bad_escape("\\udbff\\n", CLX_JSON_SURROGATE);
  expect_bad_escape("\\ud800\\u0041", CLX_JSON_SURROGATE);
  expect_bad_escape("\\ud800\\ud800", CLX_JSON_SURROGATE);
  expect_bad_escape("\\ud800\\ue000", CLX_JSON_SURROGATE);
  expect_bad_escape("\\ud800\\udbff", CLX_JSON_SURROGATE);
  expect_bad_escape("\\ud800\\uzzzz", CLX_JSON_ESCAPE);
  expect_bad_escape("\\ud800\\udc0\"", CLX_JSON_ESCAPE);
}

static void an_escape_cut_at_any_byte_is_truncated(void **state)
{
  static const char pair[] = "\\ud83d\\ude00";
  (void)state;
  for (size_t len = 1; len < 12; len++) {
    int status;
    assert_int_equal(check(pair, len, &status), 0);
    assert_int_equal(status, CLX_JSON_TRUNCATED);
  }
  expect_bad_escape("\\", CLX_JSON_TRUNCATED);
  expect_bad_escape("\\u12", CLX_JSON_TRUNCATED);
  expect_bad_escape("\\u1x", CLX_JSON_ESCAPE);
  expect_bad_escape("\\ud800\\x", CLX_JSON_SURROGATE);
}

/* -------- decoding -------- */

static void text_without_escapes_stays_as_it_is(void **state)
{
  (void)state;
  expect_unescaped("", "", 0, false);
  expect_unescaped("plain", "plain", 5, false);
  expect_unescaped("caf\xc3\xa9 \xe2\x82\xac", "caf\xc3\xa9 \xe2\x82\xac", 9, false);
}

static void each_escape_becomes_its_bytes(void **state)
{
  (void)state;
  expect_unescaped("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t", 8, false);
  expect_unescaped("a\\nb", "a\nb", 3, false);
  expect_unescaped("\\\\u0041", "\\u0041", 6, false);
  expect_unescaped("\\u0041", "A", 1, false);
  expect_unescaped("\\u007f", "\x7f", 1, false);
  expect_unescaped("\\u0080", "\xc2\x80", 2, false);
  expect_unescaped("\\u07FF", "\xdf\xbf", 2, false);
  expect_unescaped("\\u0800", "\xe0\xa0\x80", 3, false);
  expect_unescaped("\\ud7ff", "\xed\x9f\xbf", 3, false);
  expect_unescaped("\\uE000", "\xee\x80\x80", 3, false);
  expect_unescaped("\\uffff", "\xef\xbf\xbf", 3, false);
  expect_unescaped("\\ud800\\udc00", "\xf0\x90\x80\x80", 4, false);
  expect_unescaped("\\uD83D\\uDE00", "\xf0\x9f\x98\x80", 4, false);
  expect_unescaped("\\udbff\\udfff", "\xf4\x8f\xbf\xbf", 4, false);
  expect_unescaped("x\\u20acy\\tz", "x\xe2\x82\xacy\tz", 7, false);
}

static void a_nul_among_the_escapes_is_told(void **state)
{
  (void)state;
  expect_unescaped("\\u0000", "\0", 1, true);
  expect_unescaped("a\\u0000b\\n", "a\0b\n", 4, true);
  expect_unescaped("\\\\u0000", "\\u0000", 6, false);
  expect_unescaped("\\u0001\\u0030", "\0010", 2, false);
}

/* -------- literals -------- */

static void a_literal_escapes_only_what_json_demands(void **state)
{
  (void)state;
  expect_literal("", 0, "\"\"");
  expect_literal("plain/text'", 11, "\"plain/text'\"");
  expect_literal("say \"hi\"", 8, "\"say \\\"hi\\\"\"");
  expect_literal("a\\b", 3, "\"a\\\\b\"");
  expect_literal("\b\f\n\r\t", 5, "\"\\b\\f\\n\\r\\t\"");
  expect_literal("\0\x01\x0b\x1f", 4, "\"\\u0000\\u0001\\u000b\\u001f\"");
  expect_literal("\x7f", 1, "\"\x7f\"");
  expect_literal("caf\xc3\xa9 \xf0\x9f\x98\x80", 10, "\"caf\xc3\xa9 \xf0\x9f\x98\x80\"");
}

static void every_byte_comes_back_from_its_literal(void **state)
{
  (void)state;
  for (unsigned round = 0; round < 20000; round++) {
    unsigned char text[64];
    char literal[6 * sizeof text + 2];
    char back[sizeof literal];
    bool nul;
    size_t len = round % sizeof text;
    for (size_t i = 0; i < len; i++)
      text[i] = (unsigned char)(round < 256 ? round : random_byte() >> round % 3);
    size_t size = clx__text_literal_write(literal, (const char *)text, len);
    assert_int_equal(clx__text_literal_size((const char *)text, len), size);
    assert_int_equal(clx__text_unescape(back, literal + 1, size - 2, &nul), len);
    assert_memory_equal(back, text, len);
    assert_int_equal(nul, len > 0 && memchr(text, 0, len) != NULL);
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
      cmocka_unit_test(every_escape_of_json_is_accepted),
      cmocka_unit_test(every_other_byte_behind_a_backslash_is_refused),
      cmocka_unit_test(all_four_digits_must_be_hexadecimal),
      cmocka_unit_test(a_surrogate_needs_its_other_half),
      cmocka_unit_test(an_escape_cut_at_any_byte_is_truncated),
      cmocka_unit_test(text_without_escapes_stays_as_it_is),
      cmocka_unit_test(each_escape_becomes_its_bytes),
      cmocka_unit_test(a_nul_among_the_escapes_is_told),
      cmocka_unit_test(a_literal_escapes_only_what_json_demands),
      cmocka_unit_test(every_byte_comes_back_from_its_literal),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
