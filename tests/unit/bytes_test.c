/* Growing bytes, and the JSON written into them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/bytes.h"
#include "json/writer.h"

#include "failing.h"

/* -------- helpers -------- */

static clx_arena *arena;

static int make_arena(void **state)
{
  (void)state;
  arena = clx_arena_new(NULL);
  return arena ? 0 : -1;
}

static int free_arena(void **state)
{
  (void)state;
  clx_arena_free(arena);
  return 0;
}

static struct clx__bytes empty(void)
{
  struct clx__bytes bytes;
  memset(&bytes, 0x5a, sizeof bytes);
  clx__bytes_init(&bytes, arena);
  return bytes;
}

static void expect(struct clx__bytes *bytes, const char *text)
{
  assert_int_equal(clx__bytes_end(bytes), CLX_OK);
  assert_int_equal(bytes->len, strlen(text));
  assert_string_equal(bytes->at, text);
}

/* -------- bytes -------- */

static void nothing_put_is_an_empty_string(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  expect(&bytes, "");
  clx__bytes_put(&bytes, NULL, 0);
  clx__bytes_put(&bytes, "", 0);
  clx__bytes_puts(&bytes, "");
  expect(&bytes, "");
}

static void what_is_put_stands_one_behind_the_other(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  clx__bytes_puts(&bytes, "ab");
  clx__bytes_putc(&bytes, 'c');
  clx__bytes_put(&bytes, "defgh", 3);
  expect(&bytes, "abcdef");
  clx__bytes_puts(&bytes, "g");
  expect(&bytes, "abcdefg");
}

static void bytes_may_be_nul(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  clx__bytes_putc(&bytes, '\0');
  clx__bytes_put(&bytes, "a\0b", 3);
  assert_int_equal(clx__bytes_end(&bytes), CLX_OK);
  assert_int_equal(bytes.len, 4);
  assert_memory_equal(bytes.at, "\0a\0b", 5);
}

static void reserved_room_is_written_by_the_caller(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  clx__bytes_puts(&bytes, "ab");
  char *room = clx__bytes_reserve(&bytes, 1000);
  memset(room, 'x', 1000);
  bytes.len += 2; /* less than reserved */
  expect(&bytes, "abxx");
}

/* One byte at a time over all sizes at which the bytes grow, with others in the arena so that
 * they move. */
static void bytes_grow_and_keep_what_they_hold(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  for (size_t i = 0; i < 20000; i++) {
    clx__bytes_putc(&bytes, (char)('a' + i % 26));
    assert_true(bytes.len == i + 1 && bytes.len < bytes.size);
    if (i % 1000 == 0)
      assert_non_null(clx_arena_alloc(arena, 10));
  }
  assert_int_equal(clx__bytes_end(&bytes), CLX_OK);
  for (size_t i = 0; i < 20000; i++)
    assert_int_equal(bytes.at[i], (char)('a' + i % 26));
  assert_int_equal(bytes.at[20000], '\0');
}

static void a_large_piece_fits_at_once(void **state)
{
  static char large[300000];
  struct clx__bytes bytes = empty();
  (void)state;
  memset(large, 'l', sizeof large - 1);
  clx__bytes_puts(&bytes, large);
  expect(&bytes, large);
}

static void a_size_that_no_memory_has_fails_and_sticks(void **state)
{
  static const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX / 2, SIZE_MAX / 4 + 1};
  (void)state;
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    struct clx__bytes bytes = empty();
    clx__bytes_puts(&bytes, "ab");
    assert_null(clx__bytes_reserve(&bytes, sizes[i]));
    clx__bytes_puts(&bytes, "c");
    assert_null(clx__bytes_reserve(&bytes, 1));
    assert_int_equal(bytes.len, 2);
    assert_int_equal(clx__bytes_end(&bytes), CLX_NO_MEMORY);
  }
}

static void the_first_failure_of_the_allocator_sticks(void **state)
{
  int status = CLX_NO_MEMORY;
  size_t fail_at;
  (void)state;
  for (fail_at = 3; status != CLX_OK; fail_at++) { /* two requests make the arena itself */
    struct failing failing = {.fail_at = fail_at};
    clx_allocator allocator = failing_allocator(&failing);
    clx_arena *own = clx_arena_new(&allocator);
    struct clx__bytes bytes;
    clx__bytes_init(&bytes, own);
    for (int i = 0; i < 20000; i++)
      clx__bytes_puts(&bytes, "abc");
    status = clx__bytes_end(&bytes);
    assert_true(bytes.failed ? bytes.len < 60000 : bytes.len == 60000);
    assert_int_equal(status, bytes.failed ? CLX_NO_MEMORY : CLX_OK);
    clx_arena_free(own);
    assert_int_equal(failing.live, 0);
  }
  assert_true(fail_at > 5);
}

/* -------- JSON -------- */

static void texts_are_written_as_literals(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  clx__write_text(&bytes, NULL, 0);
  clx__write_text(&bytes, "a/b", 3);
  clx__write_text(&bytes, "\"\\\b\f\n\r\t\x01\x1f\x7f\xc3\xa9", 12);
  clx__write_text(&bytes, "a\0b", 3);
  expect(&bytes, "\"\"\"a/b\"\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\"\"a\\u0000b\"");
}

static void a_literal_may_be_six_times_as_long_as_its_text(void **state)
{
  static char text[1000];
  struct clx__bytes bytes = empty();
  (void)state;
  clx__write_text(&bytes, text, sizeof text);
  assert_int_equal(bytes.len, 6002);
  assert_memory_equal(bytes.at, "\"\\u0000\\u0000", 13);
  assert_memory_equal(bytes.at + 5995, "\\u0000\"", 7);
}

static void a_text_too_long_for_memory_fails(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  clx__write_text(&bytes, "a", SIZE_MAX / 8);
  assert_int_equal(clx__bytes_end(&bytes), CLX_NO_MEMORY);
}

static void numbers_and_words_are_written(void **state)
{
  struct clx__bytes bytes = empty();
  (void)state;
  clx__write_int(&bytes, INT64_MIN);
  clx__bytes_putc(&bytes, ' ');
  clx__write_int(&bytes, INT64_MAX);
  clx__bytes_putc(&bytes, ' ');
  clx__write_int(&bytes, 0);
  clx__bytes_putc(&bytes, ' ');
  clx__write_real(&bytes, -0.1);
  clx__bytes_putc(&bytes, ' ');
  clx__write_real(&bytes, 1e300);
  clx__bytes_putc(&bytes, ' ');
  clx__write_bool(&bytes, true);
  clx__write_bool(&bytes, false);
  expect(&bytes, "-9223372036854775808 9223372036854775807 0 -0.1 1e300 truefalse");
}

static void names_are_parted_by_commas(void **state)
{
  struct clx__bytes bytes = empty();
  bool first = true;
  (void)state;
  clx__write_name(&bytes, &first, "a");
  assert_false(first);
  clx__write_int(&bytes, 1);
  clx__write_name(&bytes, &first, "b\"");
  clx__write_int(&bytes, 2);
  clx__write_name(&bytes, &first, "");
  expect(&bytes, "\"a\":1,\"b\\\"\":2,\"\":");
}

static void plain_names_are_parted_by_commas_too(void **state)
{
  struct clx__bytes bytes = empty();
  bool first = true;
  (void)state;
  clx__write_plain_name(&bytes, &first, "abc", 3);
  assert_false(first);
  clx__write_int(&bytes, 1);
  clx__write_plain_name(&bytes, &first, "defgh", 4);
  expect(&bytes, "\"abc\":1,\"defg\":");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_arena, free_arena)

int main(void)
{
  const struct CMUnitTest tests[] = {
      TEST(nothing_put_is_an_empty_string),
      TEST(what_is_put_stands_one_behind_the_other),
      TEST(bytes_may_be_nul),
      TEST(reserved_room_is_written_by_the_caller),
      TEST(bytes_grow_and_keep_what_they_hold),
      TEST(a_large_piece_fits_at_once),
      TEST(a_size_that_no_memory_has_fails_and_sticks),
      TEST(the_first_failure_of_the_allocator_sticks),
      TEST(texts_are_written_as_literals),
      TEST(a_literal_may_be_six_times_as_long_as_its_text),
      TEST(a_text_too_long_for_memory_fails),
      TEST(numbers_and_words_are_written),
      TEST(names_are_parted_by_commas),
      TEST(plain_names_are_parted_by_commas_too),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
