/* Numbers from text: integers and doubles, rounded exactly. */
#include "json/number.h"

#include <float.h>
#include <string.h>

#include <clx/core.h>

#include "json/bignum.h"

_Static_assert(sizeof(double) == 8 && DBL_MANT_DIG == 53 && DBL_MAX_EXP == 1024,
               "double must be IEEE 754 binary64");

enum {
  /* A point half-way between two doubles is an odd number below 2^54 times 2^-1075 or a higher
   * power, so it has at most as many digits as 2^54 * 5^1075: 768. So digits after the first 768
   * cannot reach or cross such a point: it only matters whether one of them is not 0, and a single
   * 1 in their place keeps that. */
  NUMBER_DIGITS_MAX = 768,
  NUMBER_UINT64_DIGITS = 19, /* any 19 digits fit uint64_t */
  NUMBER_POINT_MAX = 309,    /* values from 10^309 on are not finite */
  NUMBER_POINT_MIN = -323    /* values below 10^-324 are less than half the smallest double */
};

/* No text has this many digits, so an exponent beyond it outweighs any number of them. */
static const int64_t number_exponent_limit = 100000000000000000;

static const uint64_t number_infinity_bits = (uint64_t)0x7ff << 52;

/* A number taken apart. Its value is 0.d1d2d3... * 10^point, where d1 and the last are not 0. */
struct number_parts {
  const char *first; /* d1 */
  size_t digits;     /* how many; 0 for the number zero. A point may stand between them */
  int64_t point;
  bool negative;
};

static bool number_is_digit(char c)
{
  return c >= '0' && c <= '9';
}

static const char *number_skip_digits(const char *at, const char *end)
{
  while (at < end && number_is_digit(*at))
    at++;
  return at;
}

size_t clx__number_scan(const char *text, size_t len)
{
  const char *end = text + len;
  const char *digits = text + (len > 0 && text[0] == '-');
  const char *at = number_skip_digits(digits, end);
  if (at == digits || (digits[0] == '0' && at - digits > 1))
    return 0;
  if (at < end && *at == '.') {
    digits = at + 1;
    at = number_skip_digits(digits, end);
    if (at == digits)
      return 0;
  }
  if (at < end && (*at == 'e' || *at == 'E')) {
    digits = at + 1;
    if (digits < end && (*digits == '+' || *digits == '-'))
      digits++;
    at = number_skip_digits(digits, end);
    if (at == digits)
      return 0;
  }
  return (size_t)(at - text);
}

/* The exponent in the text, which is empty or starts with its letter. */
static int64_t number_exponent(const char *at, const char *end)
{
  int64_t value = 0;
  bool negative = false;
  if (at < end)
    at++;
  if (at < end && !number_is_digit(*at))
    negative = *at++ == '-';
  for (; at < end && number_is_digit(*at); at++)
    if (value < number_exponent_limit)
      value = value * 10 + (*at - '0');
  return negative ? -value : value;
}

static struct number_parts number_split(const char *text, size_t len)
{
  struct number_parts parts;
  const char *end = text + len;
  const char *whole = text + (len > 0 && text[0] == '-');
  const char *point = number_skip_digits(whole, end);
  const char *fraction = point + (point < end && *point == '.');
  const char *tail = number_skip_digits(fraction, end);
  const char *first = whole;
  const char *last = tail; /* one after the last digit that is not 0 */
  while (first < tail && (*first == '0' || *first == '.'))
    first++;
  while (last > first && (last[-1] == '0' || last[-1] == '.'))
    last--;
  parts.first = first;
  parts.digits = (size_t)(last - first) - (first < point && point < last);
  parts.point = first < point ? point - first : fraction - first;
  parts.point += number_exponent(tail, end);
  parts.negative = whole > text;
  return parts;
}

/* The digits as one integer; there are at most NUMBER_UINT64_DIGITS. */
static uint64_t number_mantissa(const struct number_parts *parts)
{
  uint64_t value = 0;
  const char *at = parts->first;
  for (size_t left = parts->digits; left > 0; at++) {
    if (*at == '.')
      continue;
    value = value * 10 + (uint64_t)(*at - '0');
    left--;
  }
  return value;
}

/* Puts the sign on; false when the result does not fit. There is no negative zero here. */
static bool number_signed(uint64_t magnitude, bool negative, int64_t *out)
{
  if (magnitude > (uint64_t)INT64_MAX + negative)
    return false;
  if (negative && magnitude > 0)
    *out = -(int64_t)(magnitude - 1) - 1;
  else
    *out = (int64_t)magnitude;
  return true;
}

bool clx__number_to_integer(const char *text, size_t len, int64_t *out)
{
  struct number_parts parts = number_split(text, len);
  if (parts.digits == 0) {
    *out = 0;
    return true;
  }
  if (parts.point > NUMBER_UINT64_DIGITS || parts.point < (int64_t)parts.digits)
    return false;
  uint64_t value = number_mantissa(&parts);
  for (size_t digits = parts.digits; (int64_t)digits < parts.point; digits++)
    value *= 10;
  return number_signed(value, parts.negative, out);
}

/* The fast path for integers: false for fractions, exponents, -0 and what does not fit. */
static bool number_read_integer(const char *text, size_t len, int64_t *out)
{
  bool negative = len > 0 && text[0] == '-';
  uint64_t value = 0;
  if (len - negative > NUMBER_UINT64_DIGITS)
    return false;
  for (size_t i = negative; i < len; i++) {
    if (!number_is_digit(text[i]))
      return false;
    value = value * 10 + (uint64_t)(text[i] - '0');
  }
  if (negative && value == 0)
    return false;
  return number_signed(value, negative, out);
}

const double clx__number_powers[] = {
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

/* The fast path for doubles: where the digits as an integer and the power of ten are both exact as
 * doubles, the processor rounds their product or quotient once. So the result is right where
 * clx__number_rounds holds. */
#if (FLT_EVAL_METHOD == 0 || FLT_EVAL_METHOD == 1) && !defined(__FAST_MATH__)

/* In every other rounding mode the two sides differ. Volatile, so that the compiler does not
 * compute them. */
bool clx__number_rounds(void)
{
  volatile double one = 1.0;
  volatile double tiny = 1e-30;
  return one + tiny == one - tiny;
}

static bool number_nearest_fast(const struct number_parts *parts, double *out)
{
  if (parts->digits > NUMBER_UINT64_DIGITS)
    return false;
  int64_t exponent = parts->point - (int64_t)parts->digits;
  if (exponent <= -CLX__NUMBER_POWERS || exponent >= CLX__NUMBER_POWERS)
    return false;
  uint64_t mantissa = number_mantissa(parts);
  if (mantissa > (uint64_t)1 << 53 || !clx__number_rounds())
    return false;
  double value = (double)mantissa;
  value =
      exponent < 0 ? value / clx__number_powers[-exponent] : value * clx__number_powers[exponent];
  *out = parts->negative ? -value : value;
  return true;
}

#else

bool clx__number_rounds(void)
{
  return false;
}

static bool number_nearest_fast(const struct number_parts *parts, double *out)
{
  (void)parts;
  (void)out;
  return false;
}

#endif

/* Loads the digits as one integer and returns the power of ten that belongs to it. */
static int number_load(const struct number_parts *parts, struct clx__bignum *big)
{
  size_t kept = parts->digits < NUMBER_DIGITS_MAX ? parts->digits : NUMBER_DIGITS_MAX;
  const char *at = parts->first;
  uint32_t chunk = 0;
  uint32_t scale = 1;
  clx__bignum_set(big, 0);
  for (size_t left = kept; left > 0; at++) {
    if (*at == '.')
      continue;
    chunk = chunk * 10 + (uint32_t)(*at - '0');
    scale *= 10;
    left--;
    if (scale == 1000000000 || left == 0) {
      clx__bignum_multiply(big, scale, chunk);
      chunk = 0;
      scale = 1;
    }
  }
  if (kept < parts->digits) { /* the last digit is not 0, so something is left out */
    clx__bignum_multiply(big, 10, 1);
    kept++;
  }
  return (int)(parts->point - (int64_t)kept);
}

/* Turns big * 10^power into big * 2^n and returns n. *inexact says whether the value is a little
 * above that. big, which is not 0, then has at least 64 bits, so that what is missing is far below
 * the last bit that counts. */
static int number_scale(struct clx__bignum *big, int power, bool *inexact)
{
  unsigned multiply = power > 0 ? (unsigned)power : 0;
  unsigned divide = power < 0 ? (unsigned)-power : 0;
  unsigned needed = divide * 7 / 3 + 66; /* 5^k has at most 7k/3 + 1 bits */
  unsigned bits = clx__bignum_bits(big);
  unsigned shift = needed > bits ? needed - bits : 0;
  clx__bignum_shift_left(big, shift);
  clx__bignum_multiply_pow5(big, multiply);
  *inexact = clx__bignum_divide_pow5(big, divide);
  return power - (int)shift;
}

/* The bits of the double nearest to big * 2^power, or of infinity, for what number_scale gave or
 * what has more bits than a double. */
static uint64_t number_round(const struct clx__bignum *big, int power, bool inexact)
{
  int bits = (int)clx__bignum_bits(big);
  int top = bits - 1 + power; /* 2^top is the highest bit of the value */
  if (top > 1023)
    return number_infinity_bits;
  bool normal = top >= -1022;
  int keep = normal ? 53 : top + 1075; /* bits of it that the double has */
  if (keep < 0)
    return 0;
  int drop = bits - keep;
  uint64_t mantissa = clx__bignum_extract(big, (unsigned)drop);
  if ((clx__bignum_extract(big, (unsigned)drop - 1) & 1) != 0 &&
      ((mantissa & 1) != 0 || inexact || clx__bignum_any_below(big, (unsigned)drop - 1)))
    mantissa++;
  /* The leading 1 of a normal mantissa, and a carry out of any, add one to the exponent. */
  return ((uint64_t)(normal ? top + 1022 : 0) << 52) + mantissa;
}

static uint64_t number_nearest_exact(const struct number_parts *parts)
{
  struct clx__bignum big;
  bool inexact;
  if (parts->digits == 0 || parts->point < NUMBER_POINT_MIN)
    return 0;
  if (parts->point > NUMBER_POINT_MAX)
    return number_infinity_bits;
  int power = number_load(parts, &big);
  power = number_scale(&big, power, &inexact);
  return number_round(&big, power, inexact);
}

static int number_nearest(const struct number_parts *parts, double *out)
{
  if (number_nearest_fast(parts, out))
    return CLX_OK;
  uint64_t bits = number_nearest_exact(parts);
  if (bits == number_infinity_bits)
    return CLX_JSON_NOT_FINITE;
  bits |= (uint64_t)parts->negative << 63;
  memcpy(out, &bits, sizeof bits);
  return CLX_OK;
}

double clx__number_real(int64_t integer)
{
  uint64_t size = integer < 0 ? 0 - (uint64_t)integer : (uint64_t)integer;
  struct clx__bignum big;
  double real;
  if (size >> DBL_MANT_DIG == 0)
    return (double)integer; /* exact */
  clx__bignum_set(&big, size);
  uint64_t bits = number_round(&big, 0, false) | (uint64_t)(integer < 0) << 63;
  memcpy(&real, &bits, sizeof real);
  return real;
}

int clx__number_read(const char *text, size_t len, struct clx__number *out)
{
  struct clx__number number = {CLX__NUMBER_INTEGER, 0, 0.0};
  if (number_read_integer(text, len, &number.integer)) {
    number.real = clx__number_real(number.integer);
  } else {
    struct number_parts parts = number_split(text, len);
    number.kind = CLX__NUMBER_REAL;
    int status = number_nearest(&parts, &number.real);
    if (status != CLX_OK)
      return status;
  }
  *out = number;
  return CLX_OK;
}

bool clx__number_is_finite(const char *text, size_t len)
{
  if (len < sizeof "1e309" - 1)
    return true;
  struct number_parts parts = number_split(text, len);
  if (parts.point < NUMBER_POINT_MAX)
    return true;
  return number_nearest_exact(&parts) != number_infinity_bits;
}
