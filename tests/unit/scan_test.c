/* Pairs of bytes in a block, compared with a loop. */
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

/* The block, and the byte behind it, end where memory ends. */
#define TEXT (CLX__BLOCK + 1)

static void check_pairs(const char *text, char first, char second)
{
  uint64_t mask = clx__pair_block(text, first, second);
  for (unsigned i = 0; i < CLX__BLOCK; i++)
    if (text[i] == first && text[i + 1] == second) {
      assert_true(mask != 0);
      assert_int_equal(clx__scan_first(mask), i);
      mask = clx__scan_rest(mask);
    }
  assert_true(mask == 0);
}

static void a_pair_is_found_at_each_place_of_a_block(void **state)
{
  static const char filling[] = "/wx\xff\x80\x7f";
  char *text = guard_copy("                 ", TEXT);
  (void)state;
  for (unsigned at = 0; at < CLX__BLOCK; at++)
    for (size_t i = 0; i < sizeof filling; i++) {
      memset(text, filling[i], TEXT);
      text[at] = '/';
      text[at + 1] = 'w';
      check_pairs(text, '/', 'w');
      check_pairs(text, 'w', '/');
      check_pairs(text, filling[i], filling[i]);
      check_pairs(text, filling[i], '/');
    }
  guard_free(text, TEXT);
}

/* All of both: a byte that differs in one bit, or in its top bit alone, is another byte. */
static void any_two_bytes_are_a_pair_and_no_others_are(void **state)
{
  char *text = guard_copy("                 ", TEXT);
  (void)state;
  for (unsigned pair = 0; pair < 65536; pair += rounds_of(97, 1, 1)) {
    char first = (char)(pair >> 8);
    char second = (char)(pair & 255);
    for (unsigned i = 0; i < TEXT; i++) /* two places are right; in others one bit is wrong */
      text[i] = (char)((i % 2 ? second : first) ^ (i < 4 ? 0 : 1 << i % 8));
    check_pairs(text, first, second);
    check_pairs(text, second, first);
    text[CLX__BLOCK - 1] = first;
    text[CLX__BLOCK] = second;
    check_pairs(text, first, second);
  }
  guard_free(text, TEXT);
}

static void pairs_are_found_in_texts_of_few_bytes(void **state)
{
  static const char bytes[] = {'/', 'a', '\x2e', '\xaf', 0, '\xff'};
  struct random random = {UINT64_C(0x3c6ef372fe94f82b)};
  char *text = guard_copy("                 ", TEXT);
  (void)state;
  for (unsigned round = rounds_of(200, 50000, 50000); round > 0; round--) {
    uint32_t kinds = 1 + random_below(&random, sizeof bytes);
    for (unsigned i = 0; i < TEXT; i++)
      text[i] = bytes[random_below(&random, kinds)];
    check_pairs(text, bytes[random_below(&random, kinds)], bytes[random_below(&random, kinds)]);
  }
  guard_free(text, TEXT);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_pair_is_found_at_each_place_of_a_block),
      cmocka_unit_test(any_two_bytes_are_a_pair_and_no_others_are),
      cmocka_unit_test(pairs_are_found_in_texts_of_few_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
