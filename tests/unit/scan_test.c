/* The masks of a block, compared with a loop. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "json/scan.h"
#include "json/utf8.h"

#include "guard.h"
#include "random.h"
#include "rounds.h"

/* Each build tests the version that it is for. */
#if defined(CLX_PORTABLE)
_Static_assert(CLX__BLOCK == 8, "words");
#elif (defined(__SSE2__) || defined(__aarch64__)) && defined(__GNUC__)
_Static_assert(CLX__BLOCK == 16 && sizeof(clx__bytes) == 16, "vectors, also those of UTF-8");
#endif

/* The bits of a mask, from the lowest on, are those of the bytes that are marked, in their order. */
static void check_mask(uint64_t mask, const bool marked[CLX__BLOCK])
{
  for (unsigned i = 0; i < CLX__BLOCK; i++)
    if (marked[i]) {
      assert_true(mask != 0);
      assert_int_equal(clx__scan_first(mask), i);
      mask = clx__scan_rest(mask);
    }
  assert_true(mask == 0);
}

static void check_special(const char *text)
{
  bool marked[CLX__BLOCK];
  for (unsigned i = 0; i < CLX__BLOCK; i++)
    marked[i] = clx__scan_is_special(text[i]);
  check_mask(clx__special_block(text), marked);
}

static void check_differ(const char *a, const char *b)
{
  bool marked[CLX__BLOCK];
  for (unsigned i = 0; i < CLX__BLOCK; i++)
    marked[i] = a[i] != b[i];
  check_mask(clx__differ_block(a, b), marked);
}

/* Each byte at each place, alone among bytes of any kind; memory ends with the block. */
static void special_bytes_are_found_at_each_place_of_a_block(void **state)
{
  static const char filling[] = "/ !#[]\x7f\x80\xa2\xdc\xff";
  char *text = guard_copy("                ", CLX__BLOCK);
  (void)state;
  for (unsigned at = 0; at < CLX__BLOCK; at++)
    for (size_t i = 0; i + 1 < sizeof filling; i++)
      for (unsigned byte = 0; byte < 256; byte++) {
        memset(text, filling[i], CLX__BLOCK);
        text[at] = (char)byte;
        check_special(text);
      }
  guard_free(text, CLX__BLOCK);
}

/* A byte that differs in one bit, or in its top bit alone, is another byte. */
static void bytes_that_differ_are_found_at_each_place_of_a_block(void **state)
{
  char *a = guard_copy("                ", CLX__BLOCK);
  char *b = guard_copy("                ", CLX__BLOCK);
  (void)state;
  for (unsigned at = 0; at < CLX__BLOCK; at++)
    for (unsigned byte = 0; byte < 256; byte++)
      for (unsigned bit = 0; bit < 8; bit++) {
        memset(a, (int)byte, CLX__BLOCK);
        memcpy(b, a, CLX__BLOCK);
        check_differ(a, b);
        b[at] = (char)(byte ^ 1u << bit);
        check_differ(a, b);
      }
  guard_free(a, CLX__BLOCK);
  guard_free(b, CLX__BLOCK);
}

static void both_are_found_in_texts_of_few_bytes(void **state)
{
  static const char bytes[] = {'"', 'a', '\\', '\x1f', '\x20', 0, '\xff'};
  struct random random = {UINT64_C(0x3c6ef372fe94f82b)};
  char *a = guard_copy("                ", CLX__BLOCK);
  char *b = guard_copy("                ", CLX__BLOCK);
  (void)state;
  for (unsigned round = rounds_of(200, 50000, 50000); round > 0; round--) {
    uint32_t kinds = 1 + random_below(&random, sizeof bytes);
    for (unsigned i = 0; i < CLX__BLOCK; i++) {
      a[i] = bytes[random_below(&random, kinds)];
      b[i] = bytes[random_below(&random, kinds)];
    }
    check_special(a);
    check_differ(a, b);
  }
  guard_free(a, CLX__BLOCK);
  guard_free(b, CLX__BLOCK);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(special_bytes_are_found_at_each_place_of_a_block),
      cmocka_unit_test(bytes_that_differ_are_found_at_each_place_of_a_block),
      cmocka_unit_test(both_are_found_in_texts_of_few_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
