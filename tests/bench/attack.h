/* bench/attack.h - bodies that cost most where some work grows faster than they do.
 *
 * Each attack is a row of attack.c: a body of a size, and what is done with it. growth.c takes the
 * time at N and at four times that; the unit test growth_test.c counts steps. */
#ifndef ATTACK_H
#define ATTACK_H

#include <stdbool.h>
#include <stddef.h>

/* A text that grows. */
struct attack_text {
  char *at;
  size_t len;
  size_t size;
};

struct attack {
  const char *name;
  const char *about;
  size_t n; /* what the body has many of, in the smaller one */
  void (*make)(struct attack_text *body, size_t n);
  bool (*run)(const struct attack_text *body); /* whether it ended as it must */
};

extern const struct attack attacks[];
extern const size_t attack_count;

#endif
