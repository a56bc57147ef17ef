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
#include "random.h"
#include "json/text.h"

/* -------- helpers -------- */

/* Any status that the functions never give, to see that they leave it alone. */
enum { UNTOUCHED = -1 };

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

/* What clx__text_finish makes of `inside`, which stands where the memory ends and may hold the
 * closing quote. */
static int finish(const char *inside, size_t len, size_t *stop, char *bytes)
{
  char *copy = guard_copy(inside, len);
  char *escape = memchr(copy, '\\', len);
  char *place = NULL;
  int status = clx__text_finish(copy, escape, copy + len, &place);
  *stop = (size_t)(place - copy);
  memcpy(bytes, copy, len);
  guard_free(copy, len);
  return status;
}

/* `text` is the inside of a string; in front of it, and behind, plain text of any length is. */
static void expect_finished(const char *text, const char *bytes)
{
  char inside[256];
  char wanted[256];
  char result[256];
  for (size_t before = 0; before <= 34; before++)
    for (size_t behind = 0; behind <= 34; behind++) {
      size_t len = before + strlen(text) + behind;
      size_t wanted_len = before + strlen(bytes) + behind;
      size_t stop;
      memset(inside, 'p', sizeof inside);
      memset(wanted, 'p', sizeof wanted);
      memcpy(inside + before, text, strlen(text));
      memcpy(wanted + before, bytes, strlen(bytes));
      inside[len] = '"';
      wanted[wanted_len] = '\0';
      if (finish(inside, len + 1 + behind, &stop, result) != CLX_OK || stop != len)
        fail_msg("%s, behind %zu: %zu, not %zu", text, before, stop, len);
      if (memcmp(result, wanted, wanted_len + 1) != 0)
        fail_msg("%s, behind %zu: wrong bytes", text, before);
      assert_memory_equal(result + len, inside + len, 1 + behind); /* nothing moved from there on */
    }
}

/* `text` is the inside of a string that begins with an escape and is wrong at `fault`. */
static void expect_unfinished(const char *text, size_t fault, int status)
{
  char inside[256];
  char result[256];
  for (size_t before = 0; before <= 34; before++) {
    size_t len = before + strlen(text);
    size_t stop;
    memset(inside, 'p', sizeof inside);
    memcpy(inside + before, text, strlen(text));
    int found = finish(inside, len, &stop, result);
    if (found != status || stop != before + fault)
      fail_msg("%s, behind %zu: status %d at %zu", text, before, found, stop);
    for (size_t i = 0; i < before; i++)
      assert_int_equal(result[i], 'p');
  }
}

static void expect_literal(const void *bytes, size_t len, const char *literal)
{
  size_t size = strlen(literal);
  char *copy = guard_copy(bytes, len);
  char *out = guard_copy(literal, size);
  memset(out, '?', size);
  assert_int_equal(clx__text_literal_size(copy, len), size);
  clx__text_literal_write(out, size, copy, len);
  assert_memory_equal(out, literal, size);
  guard_free(copy, len);
  guard_free(out, size);
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

/* -------- strings with escapes, in one go -------- */

static void a_string_is_finished_with_its_escapes_undone(void **state)
{
  (void)state;
  expect_finished("\\n", "\n");
  expect_finished("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t");
  expect_finished("\\u0041", "A");
  expect_finished("\\u007F\\u0080", "\x7f\xc2\x80");
  expect_finished("\\u07ff\\u0800", "\xdf\xbf\xe0\xa0\x80");
  expect_finished("\\ud7ff\\uE000\\uffff", "\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf");
  expect_finished("\\uD83D\\ude00", "\xf0\x9f\x98\x80");
  expect_finished("\\udbff\\udfff\\n", "\xf4\x8f\xbf\xbf\n");
  expect_finished("\\\\u0000", "\\u0000");
  expect_finished("\\/api\\/orders\\/xYz", "/api/orders/xYz");
  expect_finished("caf\\u00e9 caf\xc3\xa9 \\u20ac", "caf\xc3\xa9 caf\xc3\xa9 \xe2\x82\xac");
}

static void text_between_escapes_of_any_length_is_kept(void **state)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  (void)state;
  for (size_t run = 0; run < 50; run++) {
    char text[128];
    char bytes[128];
    snprintf(text, sizeof text, "\\t%.*s\\u00e9%s\\/", (int)run, letters, letters + run);
    snprintf(bytes, sizeof bytes, "\t%.*s\xc3\xa9%s/", (int)run, letters, letters + run);
    expect_finished(text, bytes);
  }
}

/* Each escape makes the way to the left longer by one. */
static void short_text_behind_any_number_of_escapes_is_kept(void **state)
{
  (void)state;
  for (size_t count = 1; count <= 34; count++) {
    char text[128] = "";
    char bytes[128] = "";
    for (size_t i = 0; i < count; i++) {
      strcat(text, "\\n");
      strcat(bytes, "\n");
    }
    strcat(text, "a\\tbc\\/def\\u00e9ghij\\\"klmnopqr\\b");
    strcat(bytes, "a\tbc/def\xc3\xa9ghij\"klmnopqr\b");
    expect_finished(text, bytes);
  }
}

static void a_bad_escape_is_told_at_its_backslash(void **state)
{
  (void)state;
  expect_unfinished("\\x\"", 0, CLX_JSON_ESCAPE);
  expect_unfinished("\\U0041\"", 0, CLX_JSON_ESCAPE);
  expect_unfinished("\\n\\q\"", 2, CLX_JSON_ESCAPE);
  expect_unfinished("\\tabc\\u12G4\"", 5, CLX_JSON_ESCAPE);
  expect_unfinished("\\u004\"", 0, CLX_JSON_ESCAPE);
  expect_unfinished("\\ud83d\\u00\"\"", 0, CLX_JSON_ESCAPE);
  expect_unfinished("\\u00e9 a text of more than one block \\u00g9\"", 37, CLX_JSON_ESCAPE);
  expect_unfinished("\\udc00\"", 0, CLX_JSON_SURROGATE);
  expect_unfinished("\\ud800\"", 0, CLX_JSON_SURROGATE);
  expect_unfinished("\\ud800x\"", 0, CLX_JSON_SURROGATE);
  expect_unfinished("\\n\\ud800\\n\"", 2, CLX_JSON_SURROGATE);
  expect_unfinished("\\n\\udbff\\u0041\"", 2, CLX_JSON_SURROGATE);
  expect_unfinished("\\ud83d\\ude00\\ud83d\\ud83d\\ude00\"", 12, CLX_JSON_SURROGATE);
}

static void a_control_byte_is_told_where_it_is(void **state)
{
  (void)state;
  for (char byte = 1; byte < 0x20; byte++) {
    char text[] = "\\n?\"";
    text[2] = byte;
    expect_unfinished(text, 2, CLX_JSON_CONTROL);
  }
  expect_unfinished("\\u20acabcdefghijklmnopqrstuvwxyz\x1fz\\n\"", 32, CLX_JSON_CONTROL);
  expect_unfinished("\\ud83d\\ude00\n\\x\"", 12, CLX_JSON_CONTROL);
}

static void a_zero_byte_in_a_string_is_a_control_byte(void **state)
{
  char bytes[8];
  size_t stop;
  (void)state;
  assert_int_equal(finish("a\\nb\0c\"", 7, &stop, bytes), CLX_JSON_CONTROL);
  assert_int_equal(stop, 4);
  assert_int_equal(finish("\\\0\"", 3, &stop, bytes), CLX_JSON_ESCAPE);
  assert_int_equal(stop, 0);
}

static void a_string_cut_at_any_byte_is_truncated_at_the_end(void **state)
{
  static const char whole[] = "\\u00e9\\ud83d\\ude00 and \\\\ some more text than a block \\/ has";
  char text[sizeof whole];
  (void)state;
  for (size_t len = 1; len < sizeof whole; len++) {
    memcpy(text, whole, len);
    text[len] = '\0';
    expect_unfinished(text, len, CLX_JSON_TRUNCATED);
  }
}

/* What is behind the end does not matter, though it could be read. */
static void a_string_ends_at_the_end_of_the_text_whatever_follows(void **state)
{
  static const char text[] = "\\n and the text goes on \\u00e9 and on and on\"";
  (void)state;
  for (size_t len = 1; len < sizeof text - 1; len++) {
    char copy[sizeof text];
    char *stop;
    memcpy(copy, text, sizeof text);
    assert_int_equal(clx__text_finish(copy, copy, copy + len, &stop), CLX_JSON_TRUNCATED);
    assert_ptr_equal(stop, copy + len);
    assert_memory_equal(copy + len, text + len, sizeof text - len);
  }
}

static void an_escaped_nul_is_told_only_when_nothing_else_is_wrong(void **state)
{
  char bytes[32];
  size_t stop;
  (void)state;
  assert_int_equal(finish("ab\\u0000\"", 9, &stop, bytes), CLX_JSON_NUL);
  assert_int_equal(stop, 0);
  assert_int_equal(finish("ab\\n\\u0000 \\n\"", 14, &stop, bytes), CLX_JSON_NUL);
  assert_int_equal(stop, 0);
  expect_unfinished("\\u0000\\x\"", 6, CLX_JSON_ESCAPE);
  expect_unfinished("\\u0000\\udc00\"", 6, CLX_JSON_SURROGATE);
  expect_unfinished("\\u0000\n\"", 6, CLX_JSON_CONTROL);
  expect_unfinished("\\u0000 ", 7, CLX_JSON_TRUNCATED);
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
    size_t size = clx__text_literal_size((const char *)text, len);
    clx__text_literal_write(literal, size, (const char *)text, len);
    assert_int_equal(clx__text_unescape(back, literal + 1, size - 2, &nul), len);
    assert_memory_equal(back, text, len);
    assert_int_equal(nul, len > 0 && memchr(text, 0, len) != NULL);
  }
}

/* Every length and place around a word and a block. Of the neighbours none needs an escape. */
static void a_byte_to_escape_is_found_wherever_it_stands(void **state)
{
  static const struct {
    char byte;
    const char *literal;
  } rows[] = {{'"', "\\\""},       {'\\', "\\\\"},   {'\n', "\\n"},    {'\0', "\\u0000"},
              {'\x1f', "\\u001f"}, {' ', " "},       {'!', "!"},       {'#', "#"},
              {'[', "["},          {']', "]"},       {'\xff', "\xff"}, {'\x80', "\x80"},
              {'\x9f', "\x9f"},    {'\xa2', "\xa2"}, {'\xdc', "\xdc"}, {'\x7f', "\x7f"}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    for (size_t len = 1; len <= 34; len++)
      for (size_t at = 0; at < len; at++) {
        char text[34];
        char literal[48] = "\"";
        memset(text, 'a', len);
        text[at] = rows[i].byte;
        memset(literal + 1, 'a', at);
        strcat(literal, rows[i].literal);
        memset(literal + strlen(literal), 'a', len - at - 1);
        strcat(literal, "\"");
        expect_literal(text, len, literal);
      }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_escape_of_json_is_accepted),
      cmocka_unit_test(every_other_byte_behind_a_backslash_is_refused),
      cmocka_unit_test(all_four_digits_must_be_hexadecimal),
      cmocka_unit_test(a_surrogate_needs_its_other_half),
      cmocka_unit_test(an_escape_cut_at_any_byte_is_truncated),
      cmocka_unit_test(text_without_escapes_stays_as_it_is),
      cmocka_unit_test(each_escape_becomes_its_bytes),
      cmocka_unit_test(a_nul_among_the_escapes_is_told),
      cmocka_unit_test(a_string_is_finished_with_its_escapes_undone),
      cmocka_unit_test(text_between_escapes_of_any_length_is_kept),
      cmocka_unit_test(short_text_behind_any_number_of_escapes_is_kept),
      cmocka_unit_test(a_bad_escape_is_told_at_its_backslash),
      cmocka_unit_test(a_control_byte_is_told_where_it_is),
      cmocka_unit_test(a_zero_byte_in_a_string_is_a_control_byte),
      cmocka_unit_test(a_string_cut_at_any_byte_is_truncated_at_the_end),
      cmocka_unit_test(a_string_ends_at_the_end_of_the_text_whatever_follows),
      cmocka_unit_test(an_escaped_nul_is_told_only_when_nothing_else_is_wrong),
      cmocka_unit_test(a_literal_escapes_only_what_json_demands),
      cmocka_unit_test(every_byte_comes_back_from_its_literal),
      cmocka_unit_test(a_byte_to_escape_is_found_wherever_it_stands),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
