/* differential.h - what the tests share that compare the library's parser with the simple one. */
#ifndef CLX_TESTS_DIFFERENTIAL_H
#define CLX_TESTS_DIFFERENTIAL_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../oracle/compare.h"
#include "../oracle/mutate.h"
#include "rounds.h"

/* One in so many is taken, always the same ones. */
static inline bool differential_skip(void)
{
  static struct random random = {UINT64_C(0x6a09e667f3bcc909)};
  return random_below(&random, rounds_of(150, 6, 1)) != 0;
}

static inline void differential_check(const char *body, size_t len, const clx_limits *limits)
{
  assert_true(compare_parse(body, len, limits, NULL, NULL));
}

/* Appends the text; in it ' stands for ", and @ for `inside`. */
static inline void differential_fill(struct generator *body, const char *text, const char *inside,
                                     size_t len)
{
  for (; *text; text++)
    if (*text == '@')
      generate_bytes(body, inside, len);
    else
      generate_bytes(body, *text == '\'' ? "\"" : text, 1);
}

/* White space in front of the body moves it, since what looks at several bytes at once depends on
 * where they start. */
static inline void differential_check_filled(struct generator *body, size_t shift, const char *text,
                                             const char *inside, size_t len)
{
  body->len = 0;
  for (size_t i = 0; i < shift; i++)
    generate_text(body, " ");
  differential_fill(body, text, inside, len);
  differential_check(body->text, body->len, NULL);
}

#endif
