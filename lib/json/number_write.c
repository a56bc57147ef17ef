#include <string.h>

#include "json/bignum.h"
#include "json/number.h"

enum { NUMBER_WRITE_DIGITS = 17 }; /* enough to tell any two doubles apart */

/* The number 0.d1d2d3... * 10^point. */
struct number_write_decimal {
  char digits[NUMBER_WRITE_DIGITS];
  size_t count;
  int point;
};

/* A double under conversion. rest / scale is what is left to write. Every decimal that is less
 * than gap / scale under it, or less than above * gap / scale over it, reads back as the same
 * double. Decimals on the border do too when the double is even, since ties go to even. */
struct number_write_state {
  struct clx__bignum rest;
  struct clx__bignum scale;
  struct clx__bignum gap;
  int above; /* 2 for a power of two, whose neighbour below is half as far away; else 1 */
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

static void number_write_times_ten(struct number_write_state *state)
{
  clx__bignum_multiply(&state->rest, 10, 0);
  clx__bignum_multiply(&state->gap, 10, 0);
}

static void number_write_shift(struct number_write_state *state, unsigned bits)
{
  clx__bignum_shift_left(&state->rest, bits);
  clx__bignum_shift_left(&state->gap, bits);
}

/* Sets up mantissa * 2^power / 10^point. All is taken four times, so that half the way to the
 * next double, and to the one below a power of two, are integers. */
static void number_write_start(struct number_write_state *state, uint64_t mantissa, int power,
                               bool narrow, int point)
{
  state->above = narrow ? 2 : 1;
  state->even = (mantissa & 1) == 0;
  clx__bignum_set(&state->rest, 4 * mantissa);
  clx__bignum_set(&state->scale, 4);
  clx__bignum_set(&state->gap, narrow ? 1 : 2);
  if (point >= 0) {
    clx__bignum_multiply_pow5(&state->scale, (unsigned)point);
  } else {
    clx__bignum_multiply_pow5(&state->rest, (unsigned)-point);
    clx__bignum_multiply_pow5(&state->gap, (unsigned)-point);
  }
  if (power >= point)
    number_write_shift(state, (unsigned)(power - point));
  else
    clx__bignum_shift_left(&state->scale, (unsigned)(point - power));
  /* 28 bits in the highest limb of the divisor, as clx__bignum_divide_digit wants. */
  unsigned align = (28 + 31 * clx__bignum_bits(&state->scale)) % 32;
  number_write_shift(state, align);
  clx__bignum_shift_left(&state->scale, align);
}

/* Whether rounding the rest down to 0, or up to 1, reads back as the same double. */
static bool number_write_may_stop_down(const struct number_write_state *state)
{
  int order = clx__bignum_compare(&state->rest, &state->gap);
  return state->even ? order <= 0 : order < 0;
}

static bool number_write_may_stop_up(const struct number_write_state *state)
{
  int order = clx__bignum_compare_sum(&state->rest, &state->gap, state->above, &state->scale);
  return state->even ? order >= 0 : order > 0;
}

/* Writes digits until one more is not needed. Rounding up never meets a 9: as one digit less was
 * not enough, the number with the border above it lies within the digits written so far. */
static void number_write_digits(struct number_write_state *state,
                                struct number_write_decimal *decimal)
{
  decimal->count = 0;
  for (;;) {
    unsigned digit = clx__bignum_divide_digit(&state->rest, &state->scale);
    bool down = number_write_may_stop_down(state);
    bool up = number_write_may_stop_up(state);
    if (up && down) {
      int order = clx__bignum_compare_sum(&state->rest, &state->rest, 1, &state->scale);
      up = order > 0 || (order == 0 && digit % 2 == 1);
    }
    decimal->digits[decimal->count++] = (char)('0' + digit + up);
    if (up || down)
      return;
    number_write_times_ten(state);
  }
}

/* The shortest decimal for a double above 0, given by its bits. */
static void number_write_shortest(uint64_t bits, struct number_write_decimal *decimal)
{
  struct number_write_state state;
  uint64_t mantissa = bits & (((uint64_t)1 << 52) - 1);
  int exponent = (int)(bits >> 52);
  bool narrow = mantissa == 0 && exponent > 1; /* the double below is half as far away */
  if (exponent > 0)
    mantissa |= (uint64_t)1 << 52;
  else
    exponent = 1;
  int power = exponent - 1075;
  int top = power;
  for (uint64_t rest = mantissa >> 1; rest != 0; rest >>= 1)
    top++;
  decimal->point = number_write_log10(top) + 1;
  number_write_start(&state, mantissa, power, narrow, decimal->point);
  if (number_write_may_stop_up(&state))
    decimal->point++;
  else
    number_write_times_ten(&state);
  number_write_digits(&state, decimal);
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
