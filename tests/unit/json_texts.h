/* json_texts.h - what the tests of JSON share: texts that end at a guard page.
 *
 * Nothing may read behind a text, so each is put right before a page that may not be touched. */
#ifndef CLX_TESTS_JSON_TEXTS_H
#define CLX_TESTS_JSON_TEXTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/json.h>

#include "room.h"

/* A text with its length, which may hold NUL bytes. */
struct text {
  const char *at;
  size_t len;
};

/* A literal as the members of a struct text. */
#define TEXT(literal) literal, sizeof(literal) - 1

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#define TIMES_10(x)  x x x x x x x x x x
#define TIMES_100(x) TIMES_10(TIMES_10(x))

#endif
