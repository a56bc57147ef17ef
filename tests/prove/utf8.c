/* One sequence of UTF-8: how long it is decides whether its bytes are there. */
#include "json/text.c"

#include "prove.h"

/* At most four bytes are looked at, so a length above 4 is as 4. */
void prove_utf8_sequence(void)
{
  char room[4];
  //@ loop unroll 5;
  for (size_t len = 0; len <= sizeof room; len++)
    (void)text_sequence(prove_bytes(room, sizeof room, len), len);
}
