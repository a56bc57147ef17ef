/* Exact amounts: as text and back, multiplied, and divided without loss. */
#include <clx/money.h>

#include <string.h>

/* A currency's unit: one minor unit is `step` in the last of `digits` digits. */
struct money_unit {
  uint32_t minor_per_major;
  uint32_t digits;
  uint32_t step; /* 10^digits / minor_per_major: 2 for fifths, else 1 */
};

static int money_unit(const char *currency, struct money_unit *unit)
{
  int status = clx_currency_unit(currency, &unit->minor_per_major, &unit->digits);
  if (status != CLX_OK)
    return status;
  uint32_t power = 1;
  for (uint32_t i = 0; i < unit->digits; i++)
    power *= 10;
  unit->step = power / unit->minor_per_major;
  return CLX_OK;
}

static uint64_t money_magnitude(int64_t cents)
{
  return cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;
}

/* The number with that sign; a magnitude of 2^63 is allowed for a negative one only. */
static int64_t money_signed(bool negative, uint64_t magnitude)
{
  if (!negative || magnitude == 0)
    return (int64_t)magnitude;
  return -(int64_t)(magnitude - 1) - 1;
}

/* The largest magnitude of that sign. */
static uint64_t money_limit(bool negative)
{
  return (uint64_t)INT64_MAX + (negative ? 1 : 0);
}

/* -------- writing -------- */

/* Writes backwards from the NUL at text[CLX_MONEY_TEXT - 1] and returns the first character: at
 * most a sign, 19 digits and a point. With `trim` the fraction loses its last zeros. */
static char *money_digits(int64_t cents, struct money_unit unit, bool trim,
                          char text[CLX_MONEY_TEXT])
{
  char *end = text + CLX_MONEY_TEXT - 1;
  char *at = end;
  uint64_t left = money_magnitude(cents);
  uint64_t fraction = left % unit.minor_per_major * unit.step;
  *end = '\0';
  for (uint32_t i = 0; i < unit.digits; i++) {
    if (fraction % 10 != 0 || !trim || at != end)
      *--at = (char)('0' + fraction % 10);
    fraction /= 10;
  }
  if (at != end)
    *--at = '.';
  left /= unit.minor_per_major;
  do {
    *--at = (char)('0' + left % 10);
    left /= 10;
  } while (left > 0);
  if (cents < 0)
    *--at = '-';
  return at;
}

static int money_write(int64_t cents, const char *currency, bool trim, char *buffer, size_t size)
{
  char text[CLX_MONEY_TEXT];
  struct money_unit unit;
  int status = money_unit(currency, &unit);
  if (status != CLX_OK)
    return status;
  if (!buffer)
    return CLX_BAD_ARGUMENT;
  const char *from = money_digits(cents, unit, trim, text);
  size_t len = (size_t)(text + sizeof text - from);
  if (len > size)
    return CLX_TOO_SMALL;
  memcpy(buffer, from, len);
  return CLX_OK;
}

int clx_money_text(int64_t cents, const char *currency, char *buffer, size_t size)
{
  return money_write(cents, currency, false, buffer, size);
}

int clx_money_number(int64_t cents, const char *currency, char *buffer, size_t size)
{
  return money_write(cents, currency, true, buffer, size);
}

/* -------- reading -------- */

/* The parts of a JSON number, as slices of its text. */
struct money_parts {
  bool negative;
  const char *whole;
  size_t whole_len;
  const char *fraction;
  size_t fraction_len;
  int64_t power; /* of ten */
};

static bool money_is_digit(char c)
{
  return c >= '0' && c <= '9';
}

static const char *money_skip(const char *at)
{
  while (money_is_digit(*at))
    at++;
  return at;
}

/* Reads what follows the `e`. Above 10^17 the power stays where it is: a text with enough zeros
 * to make up for that does not exist. */
static bool money_read_power(const char *at, int64_t *power)
{
  bool negative = *at == '-';
  if (*at == '-' || *at == '+')
    at++;
  if (!money_is_digit(*at))
    return false;
  for (*power = 0; money_is_digit(*at); at++)
    if (*power < 100000000000000000)
      *power = *power * 10 + (*at - '0');
  if (negative)
    *power = -*power;
  return *at == '\0';
}

static bool money_read(const char *at, struct money_parts *parts)
{
  parts->negative = *at == '-';
  parts->whole = parts->negative ? at + 1 : at;
  at = money_skip(parts->whole);
  parts->whole_len = (size_t)(at - parts->whole);
  if (parts->whole_len == 0 || (*parts->whole == '0' && parts->whole_len > 1))
    return false;
  parts->fraction = *at == '.' ? at + 1 : at;
  if (*at == '.' && !money_is_digit(at[1]))
    return false;
  at = money_skip(parts->fraction);
  parts->fraction_len = (size_t)(at - parts->fraction);
  parts->power = 0;
  if (*at == 'e' || *at == 'E')
    return money_read_power(at + 1, &parts->power);
  return *at == '\0';
}

/* The digit at a place from 0 at the front. Zeros stand before and after those that are there. */
static unsigned money_digit(const struct money_parts *parts, int64_t place)
{
  int64_t in_fraction = place - (int64_t)parts->whole_len;
  if (place < 0 || in_fraction >= (int64_t)parts->fraction_len)
    return 0;
  return (unsigned)((in_fraction < 0 ? parts->whole[place] : parts->fraction[in_fraction]) - '0');
}

/* *sum * factor + more, if that is not larger than the limit, as `more` alone is not. */
static bool money_grow(uint64_t *sum, uint32_t factor, uint64_t more, uint64_t limit)
{
  if (*sum > (limit - more) / factor)
    return false;
  *sum = *sum * factor + more;
  return true;
}

/* Whether a number has only zeros from a place on. */
static bool money_ends(const struct money_parts *parts, int64_t place)
{
  int64_t len = (int64_t)(parts->whole_len + parts->fraction_len);
  for (int64_t i = place < 0 ? 0 : place; i < len; i++)
    if (money_digit(parts, i) != 0)
      return false;
  return true;
}

static int money_value(const struct money_parts *parts, struct money_unit unit, int64_t *cents)
{
  uint64_t limit = money_limit(parts->negative);
  uint64_t sum = 0;
  uint64_t fraction = 0;
  int64_t len = (int64_t)(parts->whole_len + parts->fraction_len);
  int64_t point = (int64_t)parts->whole_len + parts->power;
  /* Zeros after the digits: beyond 19 the sum is too large, so this ends soon. */
  for (int64_t i = 0; i < point && (i < len || sum > 0); i++)
    if (!money_grow(&sum, 10, money_digit(parts, i), limit))
      return CLX_OUT_OF_RANGE;
  for (int64_t i = point; i < point + unit.digits; i++)
    fraction = fraction * 10 + money_digit(parts, i);
  if (!money_ends(parts, point + unit.digits) || fraction % unit.step != 0 ||
      !money_grow(&sum, unit.minor_per_major, fraction / unit.step, limit))
    return CLX_OUT_OF_RANGE;
  *cents = money_signed(parts->negative, sum);
  return CLX_OK;
}

int clx_money_parse(const char *text, const char *currency, int64_t *cents)
{
  struct money_parts parts;
  struct money_unit unit;
  if (!text || !cents || !money_read(text, &parts))
    return CLX_BAD_ARGUMENT;
  int status = money_unit(currency, &unit);
  if (status != CLX_OK)
    return status;
  return money_value(&parts, unit, cents);
}

/* -------- multiplying -------- */

/* A product as far as rounding looks at it. */
struct money_product {
  uint64_t whole;
  unsigned tenths; /* the first digit of its fraction */
  bool more;       /* the digits after it are not all zero */
};

/* Zeros between the point and the digits that make a difference: 19 take all digits off the whole
 * part, and one more the tenths. */
#define MONEY_ZEROS 20

/* The product with the digits before the point; false when it is too large. */
static bool money_mul_whole(const struct money_parts *parts, int64_t point, uint64_t cents,
                            uint64_t limit, uint64_t *whole)
{
  int64_t len = (int64_t)(parts->whole_len + parts->fraction_len);
  /* Beyond 19 zeros after the digits it is too large, so this ends soon. */
  for (int64_t i = 0; i < point && (i < len || *whole > 0); i++) {
    unsigned digit = money_digit(parts, i);
    if ((digit > 0 && cents > limit / digit) || !money_grow(whole, 10, cents * digit, limit))
      return false;
  }
  return true;
}

/* The product with the digits after the point, which is below `cents`. From the last digit on, each
 * adds its own product, and the sum is divided by ten. */
static struct money_product money_mul_fraction(const struct money_parts *parts, int64_t point,
                                               uint64_t cents)
{
  struct money_product product = {0, 0, false};
  int64_t first = point < -MONEY_ZEROS ? -MONEY_ZEROS : point;
  for (int64_t i = (int64_t)(parts->whole_len + parts->fraction_len); i-- > first;) {
    unsigned digit = money_digit(parts, i);
    uint64_t low = product.whole + cents % 10 * digit; /* cents * digit alone may not fit */
    product.more = product.more || product.tenths > 0;
    product.tenths = (unsigned)(low % 10);
    product.whole = cents / 10 * digit + low / 10;
  }
  return product;
}

/* Whether the product is rounded away from zero. */
static bool money_is_up(struct money_product product, int rounding)
{
  switch (rounding) {
  case CLX_ROUND_HALF_UP:
    return product.tenths >= 5;
  case CLX_ROUND_HALF_EVEN:
    return product.tenths > 5 || (product.tenths == 5 && (product.more || product.whole % 2 != 0));
  case CLX_ROUND_UP:
    return product.tenths > 0 || product.more;
  default:
    return false;
  }
}

int clx_money_mul(int64_t cents, const char *decimal, int rounding, int64_t *result)
{
  struct money_parts parts;
  if (!decimal || !result || rounding < CLX_ROUND_HALF_UP || rounding > CLX_ROUND_DOWN ||
      !money_read(decimal, &parts))
    return CLX_BAD_ARGUMENT;
  int64_t point = (int64_t)parts.whole_len + parts.power;
  bool negative = parts.negative != (cents < 0);
  uint64_t magnitude = money_magnitude(cents);
  uint64_t limit = money_limit(negative);
  uint64_t whole = 0;
  struct money_product product = money_mul_fraction(&parts, point, magnitude);
  if (!money_mul_whole(&parts, point, magnitude, limit, &whole) ||
      !money_grow(&product.whole, 1, whole, limit) ||
      !money_grow(&product.whole, 1, money_is_up(product, rounding), limit))
    return CLX_OUT_OF_RANGE;
  *result = money_signed(negative, product.whole);
  return CLX_OK;
}

#undef MONEY_ZEROS

/* -------- dividing -------- */

/* high * 2^62 + low, with low below 2^62. The largest number here is three times the sum of the
 * weights. They lie in memory, so there are fewer than 2^61 of them, each below 2^63: high stays
 * below 2^64. Both halves of a remainder, which is below the sum, fit an int64_t. */
struct money_wide {
  uint64_t high;
  uint64_t low;
};

#define MONEY_LOW_BITS 62
#define MONEY_LOW_MASK (((uint64_t)1 << MONEY_LOW_BITS) - 1)

static bool money_less(struct money_wide a, struct money_wide b)
{
  return a.high != b.high ? a.high < b.high : a.low < b.low;
}

static struct money_wide money_add(struct money_wide a, struct money_wide b)
{
  uint64_t low = a.low + b.low;
  struct money_wide sum = {a.high + b.high + (low >> MONEY_LOW_BITS), low & MONEY_LOW_MASK};
  return sum;
}

/* a - b; b is not larger. */
static struct money_wide money_subtract(struct money_wide a, struct money_wide b)
{
  uint64_t borrow = a.low < b.low ? 1 : 0;
  uint64_t low = a.low + (borrow << MONEY_LOW_BITS) - b.low;
  struct money_wide rest = {a.high - b.high - borrow, low};
  return rest;
}

static struct money_wide money_widen(int64_t weight)
{
  uint64_t number = (uint64_t)weight;
  struct money_wide wide = {number >> MONEY_LOW_BITS, number & MONEY_LOW_MASK};
  return wide;
}

/* What is divided, and what decides who gets the cents that are left. */
struct money_division {
  uint64_t total; /* without its sign */
  unsigned bits;  /* of total */
  const int64_t *weights;
  size_t count;
  struct money_wide sum;   /* of the weights */
  uint64_t left;           /* cents that cutting leaves; fewer than count */
  struct money_wide least; /* the least remainder that gets one of them */
  uint64_t at_least;       /* how many of those with just this remainder get one */
};

/* total * weight / sum, and its remainder. The product is built bit by bit from the top and kept
 * below the sum, so nothing larger than three times the sum occurs. */
static uint64_t money_divide(const struct money_division *d, int64_t weight,
                             struct money_wide *remainder)
{
  struct money_wide addend = money_widen(weight);
  struct money_wide rest = {0, 0};
  uint64_t quotient = 0;
  for (unsigned bit = d->bits; bit-- > 0;) {
    rest = money_add(rest, rest);
    quotient *= 2;
    if (d->total >> bit & 1)
      rest = money_add(rest, addend);
    for (; !money_less(rest, d->sum); quotient++) /* at most twice */
      rest = money_subtract(rest, d->sum);
  }
  *remainder = rest;
  return quotient;
}

/* Sums the weights; false when one is negative or none is positive. */
static bool money_sum(struct money_division *d)
{
  for (size_t i = 0; i < d->count; i++) {
    if (d->weights[i] < 0)
      return false;
    d->sum = money_add(d->sum, money_widen(d->weights[i]));
  }
  return d->sum.high > 0 || d->sum.low > 0;
}

static uint64_t money_count(const int64_t *keys, size_t count, int64_t least)
{
  uint64_t found = 0;
  for (size_t i = 0; i < count; i++)
    found += keys[i] >= least;
  return found;
}

/* The largest number that at least `wanted` keys reach; 0 and `top` are the bounds of it. Takes
 * those that are above it off `wanted`. */
static uint64_t money_select(const int64_t *keys, size_t count, uint64_t top, uint64_t *wanted)
{
  int64_t low = 0;
  int64_t high = (int64_t)top;
  while (low < high) {
    int64_t middle = high - (high - low) / 2;
    if (money_count(keys, count, middle) >= *wanted)
      low = middle;
    else
      high = middle - 1;
  }
  *wanted -= money_count(keys, count, low + 1);
  return (uint64_t)low;
}

/* Finds out who gets the cents that are left, first by the high halves of the remainders, then by
 * the low halves of those that are equal so far. `keys` is the array of shares: not needed yet. */
static void money_decide(struct money_division *d, int64_t *keys)
{
  struct money_wide remainder;
  for (size_t i = 0; i < d->count; i++) {
    money_divide(d, d->weights[i], &remainder);
    keys[i] = (int64_t)remainder.high;
  }
  d->at_least = d->left;
  d->least.high = money_select(keys, d->count, d->sum.high, &d->at_least);
  for (size_t i = 0; i < d->count; i++) {
    money_divide(d, d->weights[i], &remainder);
    keys[i] = remainder.high == d->least.high ? (int64_t)remainder.low : -1;
  }
  d->least.low = money_select(keys, d->count, MONEY_LOW_MASK, &d->at_least);
}

/* Writes the shares. The cents that are left go to every remainder above the least, and to the
 * first ones that equal it. */
static void money_share(struct money_division *d, bool negative, int64_t *shares)
{
  for (size_t i = 0; i < d->count; i++) {
    struct money_wide remainder;
    uint64_t share = money_divide(d, d->weights[i], &remainder);
    if (money_less(d->least, remainder)) {
      share++;
    } else if (d->at_least > 0 && !money_less(remainder, d->least)) {
      share++;
      d->at_least--;
    }
    shares[i] = money_signed(negative, share);
  }
}

int clx_money_allocate(int64_t total, const int64_t *weights, size_t count, int64_t *shares)
{
  struct money_division d = {.weights = weights, .count = count};
  if (!weights || !shares || !money_sum(&d))
    return CLX_BAD_ARGUMENT;
  d.total = money_magnitude(total);
  while (d.bits < 64 && d.total >> d.bits != 0)
    d.bits++;
  d.left = d.total;
  for (size_t i = 0; i < count; i++) {
    struct money_wide remainder;
    d.left -= money_divide(&d, weights[i], &remainder);
  }
  /* When nothing is left, all remainders are 0, and so is d.least: none is above it. */
  if (d.left > 0)
    money_decide(&d, shares);
  money_share(&d, total < 0, shares);
  return CLX_OK;
}

#undef MONEY_LOW_BITS
#undef MONEY_LOW_MASK
