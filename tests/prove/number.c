/* Numbers from text and back. */
#include "prove.h"

#include "json/number.h"

/* Zero, and each number of bits with a sign and without. */
void prove_number_integer(void)
{
  char text[CLX__NUMBER_INT_MAX];
  //@ loop unroll 64;
  for (unsigned bits = 0; bits < 63; bits++) {
    int64_t first = (int64_t)1 << bits;
    int64_t integer = Frama_C_long_long_interval(first, first + (first - 1));
    (void)clx__number_real(integer);
    (void)clx__number_real(-integer);
  }
  (void)clx__number_real(0);
  (void)clx__number_real(INT64_MIN);
  (void)clx__number_write_int(text, ANY_INT64());
}
