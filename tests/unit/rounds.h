/* rounds.h - how often a test repeats a thing.
 *
 * CLX_ROUNDS in the environment is "quick" under valgrind and in emulators, where each step costs
 * fifty times as much; "full" in `make check`; anything else, or nothing, in `make test`. */
#ifndef CLX_TESTS_ROUNDS_H
#define CLX_TESTS_ROUNDS_H

#include <stdlib.h>
#include <string.h>

static inline unsigned rounds_of(unsigned quick, unsigned usual, unsigned full)
{
  const char *word = getenv("CLX_ROUNDS");
  if (word && strcmp(word, "quick") == 0)
    return quick;
  return word && strcmp(word, "full") == 0 ? full : usual;
}

#endif
