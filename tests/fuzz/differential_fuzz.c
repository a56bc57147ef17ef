/* Any bytes as a document: the library reads them as the simple parser does. A first byte that is
 * a capital letter, with which no document starts, chooses limits, or that primary resources without
 * a type are orders, and is not part of the body.
 *
 * libFuzzer's own changes seldom leave JSON whole, so most changes go along its structure. */
#include "../oracle/compare.h"
#include "../oracle/mutate.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

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
  if (!compare_parse(data + limited, size - limited, limited ? &limits : NULL, default_type, NULL))
    abort();
  return 0;
}

/* Changes along the structure, a few at once. False when the result is too long. */
static bool mutate_some(struct generator *generator, uint8_t *data, size_t *size, size_t max_size)
{
  unsigned count = 1 + random_below(&generator->random, 3);
  while (count-- > 0) {
    mutate_text(generator, (const char *)data, *size);
    if (generator->len > max_size)
      return false;
    if (generator->len > 0)
      memcpy(data, generator->text, generator->len);
    *size = generator->len;
  }
  return true;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
  struct generator generator;
  bool limited = size > 0 && data[0] >= 'A' && data[0] <= 'Z';
  generator_init(&generator, seed);
  if (generate_once_in(&generator, 12)) { /* limits, other limits, or none any more */
    size_t rest = size - limited;
    limited = generate_once_in(&generator, 2) && rest + 1 <= max_size;
    memmove(data + limited, data + size - rest, rest);
    if (limited)
      data[0] = (uint8_t)('A' + random_below(&generator.random, 26));
    size = rest + limited;
  }
  size_t body = size - limited;
  if (generate_once_in(&generator, 5) ||
      !mutate_some(&generator, data + limited, &body, max_size - limited))
    body = LLVMFuzzerMutate(data + limited, body, max_size - limited);
  generator_free(&generator);
  return body + limited;
}
