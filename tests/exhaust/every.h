/* every.h - how much of all there is a test goes through: all of it with CLX_ROUNDS=full, as `make
 * exhaust` asks, and otherwise a slice that takes below a second. */
#ifndef CLX_TESTS_EVERY_H
#define CLX_TESTS_EVERY_H

#include <stdbool.h>
#include <stdint.h>

#include "../unit/rounds.h"

static inline bool every_full(void)
{
  return rounds_of(0, 0, 1) != 0;
}

/* The bytes a place is tried with. The slice has the borders of what a reader tells apart. */
struct every_bytes {
  unsigned count;
  uint8_t at[256];
};

static inline struct every_bytes every_bytes(const char *slice, unsigned len)
{
  struct every_bytes bytes = {every_full() ? 256 : len, {0}};
  for (unsigned i = 0; i < bytes.count; i++)
    bytes.at[i] = every_full() ? (uint8_t)i : (uint8_t)slice[i];
  return bytes;
}

#endif
