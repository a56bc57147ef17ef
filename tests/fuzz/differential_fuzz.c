/* Any bytes as a document: the library reads them as the simple parser does. A first byte that is
 * a capital letter, with which no document starts, chooses limits, or that primary resources without
 * a type are orders, and is not part of the body.
 *
 * libFuzzer's own changes seldom leave JSON whole, so most changes go along its structure. */
#include "../oracle/compare.h"
#include "../unit/random.h"

#include "mutator.h"

static clx_limits limits_of(uint8_t letter, size_t size)
{
  clx_limits limits = {.size = sizeof limits};
  uint32_t number = (uint32_t)(letter - 'A');
  if (number < 8)
    limits.depth = number + 1;
  else if (number < 16)
    limits.members = number - 7;
  else if (number < 21)
    limits.resources = number - 15;
  else if (number < 24)
    limits.body = size + number - 22;
  else if (number == 24)
    limits.depth = 128;
  return limits;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  bool limited = size > 0 && data[0] >= 'A' && data[0] <= 'Z';
  clx_limits limits = limits_of(limited ? data[0] : 'Z', size - limited);
  const char *default_type = limited && data[0] == 'Z' ? "orders" : NULL;
  demand(
      compare_parse(data + limited, size - limited, limited ? &limits : NULL, default_type, NULL));
  return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
  struct random random = {seed | 1};
  bool limited = size > 0 && data[0] >= 'A' && data[0] <= 'Z';
  random_next(&random);
  if (random_below(&random, 12) == 0) { /* limits, other limits, or none any more */
    size_t rest = size - limited;
    limited = random_below(&random, 2) == 0 && rest + 1 <= max_size;
    memmove(data + limited, data + size - rest, rest);
    if (limited)
      data[0] = (uint8_t)('A' + random_below(&random, 26));
    size = rest + limited;
  }
  return limited + mutator_text(data + limited, size - limited, max_size - limited, seed);
}
