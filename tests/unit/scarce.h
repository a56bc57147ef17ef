/* scarce.h - one thing done in memory of every size, so that each of its allocations is once the
 * one that there is no memory for.
 *
 * Include cmocka.h before. */
#ifndef CLX_TESTS_SCARCE_H
#define CLX_TESTS_SCARCE_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include <clx/core.h>

#include "rounds.h"

#define SCARCE_STEP 16 /* what an arena tells apart */

/* Tries it with an arena that has no heap: whether it came out as with enough memory. */
typedef bool scarce_try(clx_arena *arena, void *ctx);

/* Takes memory in the smallest pieces, `most` of them. Returns how many there were. */
static inline unsigned scarce_fill(clx_arena *arena, unsigned most)
{
  unsigned count = 0;
  while (count < most && clx_arena_alloc(arena, 1))
    count++;
  return count;
}

/* With nothing left up to `most` bytes; under valgrind and in emulators only some of the sizes.
 * Small ones must fail, large ones not. */
static inline void scarce_each(scarce_try *attempt, void *ctx, size_t most)
{
  size_t step = SCARCE_STEP * (size_t)rounds_of(17, 1, 1);
  unsigned ends[2] = {0, 0};
  static char least[CLX_ARENA_MIN];
  clx_arena *small = clx_arena_init(least, sizeof least, NULL);
  unsigned filled = scarce_fill(small, UINT_MAX);
  clx_arena_free(small);
  for (size_t left = 0; left <= most; left += step) {
    void *memory = malloc(CLX_ARENA_MIN + left);
    assert_non_null(memory);
    clx_arena *arena = clx_arena_init(memory, CLX_ARENA_MIN + left, NULL);
    assert_int_equal(scarce_fill(arena, filled), filled);
    ends[attempt(arena, ctx)]++;
    clx_arena_free(arena);
    free(memory);
  }
  assert_true(ends[false] > 0 && ends[true] > 0);
}

#endif
