/* An unsigned integer of fixed capacity, for reading and writing doubles exactly.
 *
 * Nothing checks the capacity: it covers every value that number.c and number_write.c build.
 *   reading  At most 769 digits (see number.c), which is 2555 bits. To divide by 5^k, k at most
 *            769 + 323 = 1092, the digits are shifted up to 7k/3 + 66 = 2614 bits.
 *   writing  Below 900 bits.
 * So 82 limbs, 2624 bits, are enough. */
#ifndef CLX__BIGNUM_H
#define CLX__BIGNUM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CLX__BIGNUM_LIMBS = 82 };

/* Least significant limb first; the limb at count - 1 is never 0; zero has count 0. */
struct clx__bignum {
  size_t count;
  uint32_t limb[CLX__BIGNUM_LIMBS];
};

void clx__bignum_set(struct clx__bignum *big, uint64_t value);

/* big * factor + addend; factor is not 0. */
void clx__bignum_multiply(struct clx__bignum *big, uint32_t factor, uint32_t addend);

/* big * 5^power. */
void clx__bignum_multiply_pow5(struct clx__bignum *big, unsigned power);

/* big / 5^power, rounded down. Returns whether anything was rounded away. */
bool clx__bignum_divide_pow5(struct clx__bignum *big, unsigned power);

/* big * 2^bits. */
void clx__bignum_shift_left(struct clx__bignum *big, unsigned bits);

/* Number of bits up to the highest one that is set; big is not 0. */
unsigned clx__bignum_bits(const struct clx__bignum *big);

/* big / 2^from, rounded down; only the low 64 bits of it. */
uint64_t clx__bignum_extract(const struct clx__bignum *big, unsigned from);

/* Whether any of the lowest bits is set. */
bool clx__bignum_any_below(const struct clx__bignum *big, unsigned bits);

#endif
