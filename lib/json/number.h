/* JSON numbers: from text to value and back, exactly.
 *
 * Integers keep all 64 bits. Reals are rounded to the nearest double, ties to even, whatever the
 * number of digits; a value too small for a double is 0, one too large is CLX_JSON_NOT_FINITE.
 * Neither way depends on the locale, on strtod or on the floating point rounding mode.
 *
 * Every function reads text[0..len) only; text is never NULL. No function allocates or keeps
 * state, and the deepest use of the stack is below 1 KB, so all may be called from any thread. */
#ifndef CLX__NUMBER_H
#define CLX__NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  CLX__NUMBER_INTEGER = 1, /* no fraction, no exponent, and fits int64_t */
  CLX__NUMBER_REAL = 2     /* every other number, -0 included */
};

enum {
  CLX__NUMBER_INT_MAX = 20, /* "-9223372036854775808" */
  CLX__NUMBER_POWERS = 23,  /* of ten, in a table */
  CLX__NUMBER_REAL_MAX = 25 /* "-0.00000" and 17 digits; with an exponent it is one less */
};

struct clx__number {
  int kind;        /* CLX__NUMBER_INTEGER or CLX__NUMBER_REAL */
  int64_t integer; /* the value of an INTEGER, 0 for a REAL */
  double real;     /* the value of a REAL, the double nearest to an INTEGER */
};

/* Length of the number that text starts with, by the grammar of RFC 8259 and nothing else.
 * 0 when text does not start with a number, and when the number is malformed: "-", "-x", "01",
 * "1.", "1.e5", "1e", "1e+". The byte after the number is the caller's business: "1x" gives 1. */
size_t clx__number_scan(const char *text, size_t len);

/* Value of a number that clx__number_scan accepted, len being what the scan returned.
 * Returns CLX_OK, or CLX_JSON_NOT_FINITE with out untouched. */
int clx__number_read(const char *text, size_t len, struct clx__number *out);

/* The nearest double. A cast follows the rounding mode from 2^53 on. */
double clx__number_real(int64_t integer);

/* The value as an integer, when it is one and fits: 100.0, 1e2 and 1.5e1 are integers.
 * Decided in decimal, never through a double. The number must have been scanned. False leaves
 * out untouched. */
bool clx__number_to_integer(const char *text, size_t len, int64_t *out);

/* Whether clx__number_read would return CLX_OK, nearly always found without computing the value.
 * The number must have been scanned. */
bool clx__number_is_finite(const char *text, size_t len);

/* Whether a quotient of doubles is rounded once, to the nearest double: where arithmetic is in
 * double precision, not in a wider one, and the rounding mode is the common one. */
bool clx__number_rounds(void);

/* Powers of ten that are exact as doubles, from 10^0 on: 5^22 < 2^53. Hidden as the tables of the
 * schema: see schema/field.h. */
#if defined(__GNUC__)
__attribute__((visibility("hidden")))
#endif
extern const double clx__number_powers[CLX__NUMBER_POWERS];

/* Writes the value as digits, without a NUL. Returns the length, at most CLX__NUMBER_INT_MAX. */
size_t clx__number_write_int(char out[20], int64_t value);

/* Writes the shortest decimal that reads back as the same double, and of those the closest to it
 * (the even last digit when two are equally close), without a NUL. value must be finite.
 * Laid out as in JavaScript: 0.25, 100, 1e21, 5e-324, 0.000001, 1e-7; but -0 keeps its sign and a
 * positive exponent has none. Integers below 1e21 have no exponent and no point.
 * Returns the length, at most CLX__NUMBER_REAL_MAX. */
size_t clx__number_write_real(char out[32], double value);

#endif
