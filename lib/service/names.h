/* Things found by their names in a time that does not grow with their number, whoever chose the
 * names: the hash has a key. */
#ifndef CLX__NAMES_H
#define CLX__NAMES_H

#include "base/arena.h"

#define CLX__NAMES_KEY 16

/* What all tables of one answer share. */
struct clx__naming {
  clx_arena *arena;
  uint8_t key[CLX__NAMES_KEY]; /* unknown to whoever chooses names */
  uint64_t steps;              /* names that were compared; the tests count them */
};

/* A table of things whose first member is their name, `const char *`: open addressing, a power of
 * two of slots, at most half of them taken. All zero is an empty one. */
struct clx__names {
  void **slots;
  uint32_t count;
  unsigned bits; /* slots are two to the power of this */
};

/* The thing of that name, or NULL. */
void *clx__names_find(struct clx__naming *naming, const struct clx__names *names, const char *name);

/* The slot of this name, with room for one more; NULL in it when there is none of that name: then
 * clx__names_fill must follow. NULL without memory. */
void **clx__names_slot(struct clx__naming *naming, struct clx__names *names, const char *name);
void clx__names_fill(struct clx__names *names, void **slot, void *thing);

/* Adds a thing, in place of the one of the same name if there is one. False without memory. */
bool clx__names_put(struct clx__naming *naming, struct clx__names *names, void *thing);

/* Makes room for so many things. False without memory. */
bool clx__names_reserve(struct clx__naming *naming, struct clx__names *names, size_t count);

#endif
