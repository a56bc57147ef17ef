/* Numbers as text: doubles with the fewest digits that read back as the same double. */
#include <string.h>

#include "json/bignum.h"
#include "json/number.h"

enum {
  /* Doubles are scaled to 18 digits, or 19 when they begin with 1: one more than the 17 that are
   * enough to distinguish any two doubles, so the last one is never needed. */
  NUMBER_WRITE_SCALED = 18
};

/* The number 0.d1d2d3... * 10^point. */
struct number_write_decimal {
  char digits[CLX__NUMBER_INT_MAX];
  size_t count;
  int point;
};

/* A real number: whole, or with inexact anything between whole and whole + 1. */
struct number_write_scaled {
  uint64_t whole;
  bool inexact;
};

/* A double under conversion, and the borders half-way to its neighbours, all scaled alike. Every
 * number between the borders reads back as the double. So do the borders themselves when the
 * double is even, since ties go to even. */
struct number_write_range {
  struct number_write_scaled low;
  struct number_write_scaled value;
  struct number_write_scaled high;
  bool even;
};

size_t clx__number_write_int(char out[20], int64_t value)
{
  char digits[CLX__NUMBER_INT_MAX];
  size_t at = sizeof digits;
  uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  do {
    digits[--at] = (char)('0' + magnitude % 10);
    magnitude /= 10;
  } while (magnitude > 0);
  if (value < 0)
    digits[--at] = '-';
  memcpy(out, digits + at, sizeof digits - at);
  return sizeof digits - at;
}

/* The largest n with 10^n <= 2^power, for -1074 <= power <= 1023: the fraction is above log10(2)
 * by 2e-7, while no power * log10(2) in that range comes closer than 4e-4 below an integer. */
static int number_write_log10(int power)
{
  int scaled = power * 315653;
  int one = 1 << 20;
  return scaled >= 0 ? scaled / one : -((one - 1 - scaled) / one);
}

/* value * 2^power_of_2 * 10^power_of_10. */
static struct number_write_scaled number_write_scale(uint64_t value, int power_of_2,
                                                     int power_of_10)
{
  struct number_write_scaled scaled;
  struct clx__bignum big;
  int shift = power_of_2 + power_of_10;
  unsigned left = shift > 0 ? (unsigned)shift : 0;
  unsigned right = shift < 0 ? (unsigned)-shift : 0;
  clx__bignum_set(&big, value);
  clx__bignum_shift_left(&big, left);
  clx__bignum_multiply_pow5(&big, power_of_10 > 0 ? (unsigned)power_of_10 : 0);
  scaled.inexact = clx__bignum_divide_pow5(&big, power_of_10 < 0 ? (unsigned)-power_of_10 : 0);
  scaled.inexact |= clx__bignum_any_below(&big, right);
  scaled.whole = clx__bignum_extract(&big, right);
  return scaled;
}

static bool number_write_reads_back(const struct number_write_range *range, uint64_t number)
{
  if (number == range->low.whole)
    return range->even && !range->low.inexact;
  if (number == range->high.whole)
    return range->even || range->high.inexact;
  return number > range->low.whole && number < range->high.whole;
}

/* Whether down + step is closer to the value than down is, or as close and even. step is even, so
 * the fraction cannot change the result. */
static bool number_write_rounds_up(const struct number_write_range *range, uint64_t down,
                                   uint64_t step)
{
  uint64_t above = range->value.whole - down;
  if (above != step / 2)
    return above > step / 2;
  return range->value.inexact || down / step % 2 == 1;
}

/* The multiple of the largest possible power of ten that reads back, without that power, which
 * goes into *zeros. */
static uint64_t number_write_choose(const struct number_write_range *range, int *zeros)
{
  uint64_t step = 1000000000000000000;
  *zeros = NUMBER_WRITE_SCALED;
  for (;;) {
    uint64_t down = range->value.whole - range->value.whole % step;
    bool may_down = number_write_reads_back(range, down);
    bool may_up = number_write_reads_back(range, down + step);
    if (may_down && may_up)
      may_up = number_write_rounds_up(range, down, step);
    if (may_down || may_up)
      return down / step + may_up;
    step /= 10; /* never to 1: the borders are at least 10^17 / 2^53 > 10 apart */
    --*zeros;
  }
}

/* The shortest decimal for a double above 0, given by its bits. */
static void number_write_shortest(uint64_t bits, struct number_write_decimal *decimal)
{
  struct number_write_range range;
  uint64_t mantissa = bits & (((uint64_t)1 << 52) - 1);
  int exponent = (int)(bits >> 52);
  bool narrow = mantissa == 0 && exponent > 1; /* the double below is half as far away */
  if (exponent > 0)
    mantissa |= (uint64_t)1 << 52;
  else
    exponent = 1;
  int power = exponent - 1075; /* the double is mantissa * 2^power */
  int top = power;             /* 2^top is its highest bit */
  for (uint64_t rest = mantissa >> 1; rest != 0; rest >>= 1)
    top++;
  int scale = NUMBER_WRITE_SCALED - 1 - number_write_log10(top);
  int zeros;
  /* All times 4, which makes integers of the borders. */
  range.low = number_write_scale(4 * mantissa - (narrow ? 1 : 2), power - 2, scale);
  range.value = number_write_scale(4 * mantissa, power - 2, scale);
  range.high = number_write_scale(4 * mantissa + 2, power - 2, scale);
  range.even = mantissa % 2 == 0;
  uint64_t chosen = number_write_choose(&range, &zeros);
  decimal->count = clx__number_write_int(decimal->digits, (int64_t)chosen);
  decimal->point = (int)decimal->count + zeros - scale;
}

static size_t number_write_zeros(char *out, int count)
{
  if (count <= 0)
    return 0;
  memset(out, '0', (size_t)count);
  return (size_t)count;
}

/* The layouts 100, 12.5 and 0.05. */
static size_t number_write_plain(char *out, const struct number_write_decimal *decimal)
{
  size_t whole = decimal->point > 0 ? (size_t)decimal->point : 0;
  size_t len = 0;
  if (whole >= decimal->count) {
    memcpy(out, decimal->digits, decimal->count);
    len = decimal->count;
    return len + number_write_zeros(out + len, decimal->point - (int)len);
  }
  memcpy(out, decimal->digits, whole);
  len = whole;
  if (whole == 0)
    out[len++] = '0';
  out[len++] = '.';
  len += number_write_zeros(out + len, -decimal->point);
  memcpy(out + len, decimal->digits + whole, decimal->count - whole);
  return len + decimal->count - whole;
}

/* The layouts 1e21 and 1.5e-7. */
static size_t number_write_scientific(char *out, const struct number_write_decimal *decimal)
{
  size_t len = 0;
  out[len++] = decimal->digits[0];
  if (decimal->count > 1) {
    out[len++] = '.';
    memcpy(out + len, decimal->digits + 1, decimal->count - 1);
    len += decimal->count - 1;
  }
  out[len++] = 'e';
  return len + clx__number_write_int(out + len, decimal->point - 1);
}

size_t clx__number_write_real(char out[32], double value)
{
  struct number_write_decimal decimal = {{'0'}, 1, 1};
  uint64_t bits;
  size_t sign = 0;
  memcpy(&bits, &value, sizeof bits);
  if (bits >> 63 != 0)
    out[sign++] = '-';
  bits &= ~((uint64_t)1 << 63);
  if (bits != 0)
    number_write_shortest(bits, &decimal);
  if (decimal.point > -6 && decimal.point <= 21)
    return sign + number_write_plain(out + sign, &decimal);
  return sign + number_write_scientific(out + sign, &decimal);
}
