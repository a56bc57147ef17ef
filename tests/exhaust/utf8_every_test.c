/* UTF-8: every sequence of four bytes, alone and where the vectors meet it. The judge is the table
 * of well-formed sequences of RFC 3629, section 4. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../unit/guard.h"
#include "every.h"
#include "json/text.h"

#define BORDERS                                                                                    \
  "\x00\x41\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc1\xc2\xdf\xe0\xe1\xec\xed\xee\xef\xf0\xf1\xf3\xf4"   \
  "\xf5\xff"

/* -------- the judge -------- */

struct row {
  uint8_t size;
  uint8_t from[4];
  uint8_t to[4];
};

static const struct row rows[] = {
    {1, {0x00}, {0x7f}},
    {2, {0xc2, 0x80}, {0xdf, 0xbf}},
    {3, {0xe0, 0xa0, 0x80}, {0xe0, 0xbf, 0xbf}},
    {3, {0xe1, 0x80, 0x80}, {0xec, 0xbf, 0xbf}},
    {3, {0xed, 0x80, 0x80}, {0xed, 0x9f, 0xbf}},
    {3, {0xee, 0x80, 0x80}, {0xef, 0xbf, 0xbf}},
    {4, {0xf0, 0x90, 0x80, 0x80}, {0xf0, 0xbf, 0xbf, 0xbf}},
    {4, {0xf1, 0x80, 0x80, 0x80}, {0xf3, 0xbf, 0xbf, 0xbf}},
    {4, {0xf4, 0x80, 0x80, 0x80}, {0xf4, 0x8f, 0xbf, 0xbf}},
};

static uint8_t
    row_of[256]; /* the row of a first byte; a wrong one has the last row, as none fits */

static int rows_set_up(void **state)
{
  (void)state;
  memset(row_of, sizeof rows / sizeof rows[0] - 1, sizeof row_of);
  for (uint8_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    for (unsigned c = rows[i].from[0]; c <= rows[i].to[0]; c++)
      row_of[c] = i;
  return 0;
}

static size_t judge(const uint8_t *bytes, size_t len)
{
  for (size_t at = 0; at < len;) {
    const struct row *row = &rows[row_of[bytes[at]]];
    if (row->size > len - at)
      return at;
    for (size_t i = 0; i < row->size; i++)
      if (bytes[at + i] < row->from[i] || bytes[at + i] > row->to[i])
        return at;
    at += row->size;
  }
  return len;
}

/* -------- every sequence -------- */

static void text_is(const char *text, size_t len, size_t wanted, const uint8_t bytes[4])
{
  size_t good = clx__utf8_valid(text, len);
  if (good != wanted)
    fail_msg("%02x %02x %02x %02x, %zu bytes: %zu", bytes[0], bytes[1], bytes[2], bytes[3], len,
             good);
}

/* `more` bytes stand before the sequence, and as many of ASCII after it. Where they are many, two
 * characters of two bytes are among those before: then the vectors judge the sequence as well, and
 * not only the loop for one that is alone. */
static void every_sequence_is(unsigned more, unsigned first, unsigned size)
{
  struct every_bytes of = every_bytes(BORDERS, sizeof BORDERS - 1);
  size_t len = 2 * more + size;
  char *edge = guard_new(len);
  memset(edge, 'a', len);
  if (more > 54)
    memcpy(edge + 50, "\xc3\xa9-\xc3\xa9", 5);
  for (unsigned a = 0; a < of.count; a++)
    for (unsigned b = 0; b < (size > 1 ? of.count : 1); b++)
      for (unsigned c = 0; c < (size > 2 ? of.count : 1); c++)
        for (unsigned d = 0; d < (size > 3 ? of.count : 1); d++) {
          uint8_t bytes[4] = {of.at[a], of.at[b], of.at[c], of.at[d]};
          if (bytes[0] < first)
            continue;
          size_t good = judge(bytes, size);
          memcpy(edge + more, bytes, size);
          text_is(edge, len, good == size ? len : more + good, bytes);
        }
  guard_free(edge, len);
}

static void every_sequence_of_up_to_four_bytes_is_judged_as_rfc_3629_does(void **state)
{
  (void)state;
  for (unsigned size = 1; size <= 4; size++)
    every_sequence_is(0, 0, size);
}

/* 2 * 62 + 4 bytes are the least that the vectors take, and the sequence lies across two of them.
 * One that begins with ASCII is like the shorter one after it. */
static void every_sequence_is_judged_alike_within_a_long_text(void **state)
{
  (void)state;
  for (unsigned size = 1; size <= 4; size++)
    every_sequence_is(62, size > 3 ? 0xc0 : 0, size);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_sequence_of_up_to_four_bytes_is_judged_as_rfc_3629_does),
      cmocka_unit_test(every_sequence_is_judged_alike_within_a_long_text),
  };
  return cmocka_run_group_tests(tests, rows_set_up, NULL);
}
