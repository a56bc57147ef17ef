#include "json/bignum.h"

/* The highest power of five in 32 bits. */
#define BIGNUM_POW5_13 1220703125u
enum { BIGNUM_POW5_STEP = 13 };

static uint32_t bignum_small_pow5(unsigned power)
{
  uint32_t value = 1;
  while (power-- > 0)
    value *= 5;
  return value;
}

static void bignum_trim(struct clx__bignum *big)
{
  while (big->count > 0 && big->limb[big->count - 1] == 0)
    big->count--;
}

void clx__bignum_set(struct clx__bignum *big, uint64_t value)
{
  big->limb[0] = (uint32_t)value;
  big->limb[1] = (uint32_t)(value >> 32);
  big->count = 2;
  bignum_trim(big);
}

void clx__bignum_multiply(struct clx__bignum *big, uint32_t factor, uint32_t addend)
{
  uint64_t carry = addend;
  for (size_t i = 0; i < big->count; i++) {
    carry += (uint64_t)big->limb[i] * factor;
    big->limb[i] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry != 0)
    big->limb[big->count++] = (uint32_t)carry;
}

void clx__bignum_multiply_pow5(struct clx__bignum *big, unsigned power)
{
  for (; power >= BIGNUM_POW5_STEP; power -= BIGNUM_POW5_STEP)
    clx__bignum_multiply(big, BIGNUM_POW5_13, 0);
  if (power > 0)
    clx__bignum_multiply(big, bignum_small_pow5(power), 0);
}

/* Apart from its twin below only so that compilers turn the division into a multiplication. */
static uint32_t bignum_divide_pow5_13(struct clx__bignum *big)
{
  uint64_t rest = 0;
  for (size_t i = big->count; i-- > 0;) {
    rest = rest << 32 | big->limb[i];
    big->limb[i] = (uint32_t)(rest / BIGNUM_POW5_13);
    rest %= BIGNUM_POW5_13;
  }
  bignum_trim(big);
  return (uint32_t)rest;
}

static uint32_t bignum_divide_small(struct clx__bignum *big, uint32_t divisor)
{
  uint64_t rest = 0;
  for (size_t i = big->count; i-- > 0;) {
    rest = rest << 32 | big->limb[i];
    big->limb[i] = (uint32_t)(rest / divisor);
    rest %= divisor;
  }
  bignum_trim(big);
  return (uint32_t)rest;
}

bool clx__bignum_divide_pow5(struct clx__bignum *big, unsigned power)
{
  /* Rounding down step by step ends where rounding down once would, and the whole has a rest
   * exactly when one of the steps has. */
  bool inexact = false;
  for (; power >= BIGNUM_POW5_STEP; power -= BIGNUM_POW5_STEP)
    inexact |= bignum_divide_pow5_13(big) != 0;
  if (power > 0)
    inexact |= bignum_divide_small(big, bignum_small_pow5(power)) != 0;
  return inexact;
}

void clx__bignum_shift_left(struct clx__bignum *big, unsigned bits)
{
  size_t limbs = bits / 32;
  if (bits % 32 != 0)
    clx__bignum_multiply(big, (uint32_t)1 << bits % 32, 0);
  if (limbs == 0 || big->count == 0)
    return;
  for (size_t i = big->count; i-- > 0;)
    big->limb[i + limbs] = big->limb[i];
  for (size_t i = 0; i < limbs; i++)
    big->limb[i] = 0;
  big->count += limbs;
}

unsigned clx__bignum_bits(const struct clx__bignum *big)
{
  unsigned bits = 0;
  for (uint32_t top = big->limb[big->count - 1]; top != 0; top >>= 1)
    bits++;
  return (unsigned)(big->count - 1) * 32 + bits;
}

static uint64_t bignum_limb(const struct clx__bignum *big, size_t index)
{
  return index < big->count ? big->limb[index] : 0;
}

uint64_t clx__bignum_extract(const struct clx__bignum *big, unsigned from)
{
  size_t index = from / 32;
  unsigned shift = from % 32;
  uint64_t value = bignum_limb(big, index) | bignum_limb(big, index + 1) << 32;
  if (shift == 0)
    return value;
  return value >> shift | bignum_limb(big, index + 2) << (64 - shift);
}

bool clx__bignum_any_below(const struct clx__bignum *big, unsigned bits)
{
  for (size_t i = 0; i < bits / 32; i++)
    if (bignum_limb(big, i) != 0)
      return true;
  return (bignum_limb(big, bits / 32) & (((uint64_t)1 << bits % 32) - 1)) != 0;
}

int clx__bignum_compare(const struct clx__bignum *left, const struct clx__bignum *right)
{
  if (left->count != right->count)
    return left->count < right->count ? -1 : 1;
  for (size_t i = left->count; i-- > 0;)
    if (left->limb[i] != right->limb[i])
      return left->limb[i] < right->limb[i] ? -1 : 1;
  return 0;
}

int clx__bignum_compare_sum(const struct clx__bignum *left, const struct clx__bignum *more,
                            int times, const struct clx__bignum *right)
{
  /* How far right is ahead in the limbs seen so far. The limbs to come are a sum of three at
   * most: they can close a gap of 2, but not one of 3. */
  int64_t ahead = 0;
  size_t count = left->count > more->count ? left->count : more->count;
  if (right->count > count)
    count = right->count;
  for (size_t i = count; i-- > 0;) {
    ahead = ahead * ((int64_t)1 << 32) + (int64_t)bignum_limb(right, i) -
            (int64_t)bignum_limb(left, i) - (int64_t)bignum_limb(more, i) * times;
    if (ahead < 0)
      return 1;
    if (ahead > 2)
      return -1;
  }
  return ahead == 0 ? 0 : -1;
}

/* big - factor * other, which must not be below 0; other is not 0. */
static void bignum_subtract(struct clx__bignum *big, const struct clx__bignum *other,
                            uint32_t factor)
{
  uint32_t borrow = 0;
  size_t i = 0;
  while (other->limb[i] == 0) /* most limbs, when a power of two divides */
    i++;
  for (; i < other->count; i++) {
    uint64_t rest = big->limb[i] - (uint64_t)other->limb[i] * factor - borrow;
    big->limb[i] = (uint32_t)rest;
    borrow = (uint32_t)(0 - (rest >> 32)); /* rest wraps around 2^64 where it is below 0 */
  }
  bignum_trim(big);
}

unsigned clx__bignum_divide_digit(struct clx__bignum *big, const struct clx__bignum *divisor)
{
  if (big->count < divisor->count)
    return 0;
  /* The highest limbs give the quotient or one less: leaving the lower limbs out changes it by
   * less than 10 / 2^27. */
  uint32_t quotient = big->limb[big->count - 1] / (divisor->limb[divisor->count - 1] + 1);
  if (quotient > 0)
    bignum_subtract(big, divisor, quotient);
  if (clx__bignum_compare(big, divisor) >= 0) {
    bignum_subtract(big, divisor, 1);
    quotient++;
  }
  return quotient;
}

#undef BIGNUM_POW5_13
