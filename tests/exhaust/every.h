/* every.h - how much of all there is a test goes through: all of it with CLX_ROUNDS=full, as `make
 * exhaust` asks, and otherwise a slice that takes below a second. */
#ifndef CLX_TESTS_EVERY_H
#define CLX_TESTS_EVERY_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

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

/* -------- more than one process -------- */

#define EVERY_SHARES 2u /* processors of the machines that run all of it */

static pid_t every_child;

/* Makes a second process, and says which share of the work each has to do. */
static inline unsigned every_share(void)
{
  fflush(NULL);
  every_child = fork();
  assert_true(every_child >= 0);
  return every_child == 0;
}

/* The second process ends here, the first when the second has done its share without a fault. One
 * that fails ends the other way, with the rest of its tests, and so not with this status. */
#define EVERY_DONE 77

static inline void every_share_end(unsigned share)
{
  int status = 0;
  if (share > 0)
    exit(EVERY_DONE);
  assert_int_equal(waitpid(every_child, &status, 0), every_child);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == EVERY_DONE);
}

#endif
