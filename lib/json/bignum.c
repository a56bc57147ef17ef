/* Arithmetic on the large integers that reading and writing doubles needs. */
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

/* Its twin below with a constant, which compilers turn into multiplications: most of the time of
 * reading is spent here. */
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

#undef BIGNUM_POW5_13
