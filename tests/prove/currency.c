/* The units of currencies. */
#include "prove.h"

#include <clx/money.h>

void prove_currency(void)
{
  char code[8];
  uint32_t unit;
  uint32_t digits;
  (void)clx_currency_unit(NULL, &unit, &digits);
  (void)clx_currency_unit("EUR", NULL, &digits);
  (void)clx_currency_unit("EUR", &unit, NULL);
  //@ loop unroll 9;
  for (size_t len = 0; len < sizeof code; len++) {
    char *text = prove_bytes(code, sizeof code, len + 1);
    //@ loop unroll 8;
    for (size_t i = 0; i < len; i++)
      text[i] = ANY_BOOL() ? Frama_C_char_interval(-128, -1) : Frama_C_char_interval(1, 127);
    text[len] = '\0';
    (void)clx_currency_unit(text, &unit, &digits);
  }
}
