/* Amounts as text. */
#include "prove.h"

#include <clx/money.h>

static void prove_money_once(const char *currency, size_t size)
{
  char room[CLX_MONEY_TEXT];
  if (ANY_BOOL())
    (void)clx_money_text(ANY_INT64(), currency, room + sizeof room - size, size);
  else
    (void)clx_money_number(ANY_INT64(), currency, room + sizeof room - size, size);
}

/* A currency of each number of minor units, and one that is none; a buffer that is too small for
 * all, for some, for none. */
void prove_money_text(void)
{
  static const char *const units[] = {"JPY", "MGA", "EUR", "KWD", "CLF", "BTC", "XXY"};
  static const size_t sizes[] = {0, 8, CLX_MONEY_TEXT};
  //@ loop unroll 8;
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    //@ loop unroll 4;
    for (size_t k = 0; k < sizeof sizes / sizeof sizes[0]; k++) {
      if (ANY_BOOL()) {
        prove_money_once(units[i], sizes[k]);
        return;
      }
    }
  }
  (void)clx_money_text(ANY_INT64(), "EUR", NULL, 0);
}
