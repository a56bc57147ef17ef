/* number_texts.h - what the tests of numbers share: texts at a guard page, bits of doubles. */
#ifndef CLX_TESTS_NUMBER_TEXTS_H
#define CLX_TESTS_NUMBER_TEXTS_H

#include <inttypes.h>
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

#include "room.h"
#include "json/number.h"

static inline uint64_t bits_of(double value)
{
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

static inline double double_of(uint64_t bits)
{
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

static inline bool is_finite_pattern(uint64_t bits)
{
  return (bits >> 52 & 0x7ff) != 0x7ff;
}

static inline int read_text(const char *text, struct clx__number *out)
{
  size_t len = strlen(text);
  const char *edge = at_the_edge(text, len);
  if (clx__number_scan(edge, len) != len)
    fail_msg("not scanned as a number: %.60s", text);
  int status = clx__number_read(edge, len, out);
  if (clx__number_is_finite(edge, len) != (status == CLX_OK))
    fail_msg("clx__number_is_finite disagrees on %.60s", text);
  return status;
}

static inline void expect_real(const char *text, uint64_t bits)
{
  struct clx__number number;
  if (read_text(text, &number) != CLX_OK)
    fail_msg("not read: %.60s", text);
  if (number.kind != CLX__NUMBER_REAL || bits_of(number.real) != bits)
    fail_msg("%.60s... is %016" PRIx64 ", not %016" PRIx64, text, bits_of(number.real), bits);
}

#endif
