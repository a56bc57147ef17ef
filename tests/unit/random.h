/* random.h - numbers that look random and are the same in every run. */
#ifndef CLX_TESTS_RANDOM_H
#define CLX_TESTS_RANDOM_H

#include <stdint.h>

struct random {
  uint64_t state; /* not 0 */
};

static inline uint64_t random_next(struct random *random)
{
  random->state ^= random->state << 13;
  random->state ^= random->state >> 7;
  random->state ^= random->state << 17;
  return random->state;
}

/* From 0 to below - 1. */
static inline uint32_t random_below(struct random *random, uint32_t below)
{
  return (uint32_t)((random_next(random) >> 32) % below);
}

/* A byte; the same ones in every run of a program. */
static inline unsigned random_byte(void)
{
  static struct random random = {2463534242u};
  return random_below(&random, 256);
}

#endif
