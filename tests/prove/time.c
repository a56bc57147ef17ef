/* Times as text and back. */
#include "prove.h"

#include <clx/money.h>

void prove_time_read(void)
{
  char room[41];
  int64_t ms;
  (void)clx_time_ms(ANY_BOOL() ? prove_text(room, sizeof room) : NULL, ANY_BOOL() ? &ms : NULL);
}
