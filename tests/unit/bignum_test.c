/* The integers behind doubles, bit by bit against a plain judge: numbers of one, two and all bits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "json/bignum.h"

#define BITS 200 /* of the numbers here: seven limbs */

static struct clx__bignum power_of_two(unsigned bit)
{
  struct clx__bignum big;
  clx__bignum_set(&big, 1);
  clx__bignum_shift_left(&big, bit);
  return big;
}

static bool has_bit(const struct clx__bignum *big, unsigned bit)
{
  return bit / 32 < big->count && (big->limb[bit / 32] >> bit % 32 & 1) != 0;
}

static void one_shifted_has_one_bit_in_its_place(void **state)
{
  (void)state;
  for (unsigned bit = 0; bit < BITS; bit++) {
    struct clx__bignum big = power_of_two(bit);
    assert_int_equal(big.count, bit / 32 + 1);
    assert_int_equal(clx__bignum_bits(&big), bit + 1);
    for (unsigned i = 0; i < BITS; i++)
      assert_int_equal(has_bit(&big, i), i == bit);
  }
}

static void a_bit_is_below_all_places_above_it(void **state)
{
  (void)state;
  for (unsigned bit = 0; bit < BITS; bit++) {
    struct clx__bignum big = power_of_two(bit);
    for (unsigned place = 0; place < BITS + 70; place++)
      assert_int_equal(clx__bignum_any_below(&big, place), bit < place);
  }
}

/* (2^bit - 1) * 2^shift, which is ones between zeros. */
static struct clx__bignum ones(unsigned bit, unsigned shift)
{
  struct clx__bignum big;
  clx__bignum_set(&big, 0);
  for (unsigned i = 0; i < bit; i++)
    clx__bignum_multiply(&big, 2, 1);
  clx__bignum_shift_left(&big, shift);
  return big;
}

static void the_64_bits_from_any_place_are_those_of_the_number(void **state)
{
  (void)state;
  for (unsigned bit = 1; bit < 80; bit += 13)
    for (unsigned shift = 0; shift < 100; shift += 7) {
      struct clx__bignum big = ones(bit, shift);
      for (unsigned from = 0; from < BITS; from++) {
        uint64_t wanted = 0;
        for (unsigned i = 0; i < 64; i++)
          wanted |= (uint64_t)(from + i >= shift && from + i < shift + bit) << i;
        assert_true(clx__bignum_extract(&big, from) == wanted);
      }
    }
}

static void zero_stays_zero(void **state)
{
  struct clx__bignum big;
  (void)state;
  clx__bignum_set(&big, 0);
  clx__bignum_shift_left(&big, 100);
  clx__bignum_multiply(&big, 7, 0);
  assert_int_equal(big.count, 0);
  assert_false(clx__bignum_any_below(&big, BITS));
  assert_true(clx__bignum_extract(&big, 0) == 0);
}

/* 5^power and back, with what is rounded away. */
static void a_power_of_five_divides_what_it_was_multiplied_with(void **state)
{
  (void)state;
  for (unsigned power = 0; power < 60; power++)
    for (uint64_t value = 1; value < 1000; value += 111) {
      struct clx__bignum big;
      clx__bignum_set(&big, value);
      clx__bignum_multiply_pow5(&big, power);
      assert_false(clx__bignum_divide_pow5(&big, power));
      assert_true(clx__bignum_extract(&big, 0) == value && clx__bignum_bits(&big) <= 10);
      clx__bignum_multiply_pow5(&big, power);
      clx__bignum_multiply(&big, 1, 1);
      assert_int_equal(clx__bignum_divide_pow5(&big, power), power > 0);
      assert_true(clx__bignum_extract(&big, 0) == value + (power == 0));
    }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(one_shifted_has_one_bit_in_its_place),
      cmocka_unit_test(a_bit_is_below_all_places_above_it),
      cmocka_unit_test(the_64_bits_from_any_place_are_those_of_the_number),
      cmocka_unit_test(zero_stays_zero),
      cmocka_unit_test(a_power_of_five_divides_what_it_was_multiplied_with),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
