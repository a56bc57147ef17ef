/* Things found by their names in a time that does not grow with their number, whoever chose the
 * names: the hash has a key. */
#ifndef CLX__NAMESET_H
#define CLX__NAMESET_H

#include "base/arena.h"

#include <clx/verify.h>

#define CLX__NAMESET_KEY (CLX_MAC_LEN / 2) /* as clx__hash_keyed takes it */

/* What all tables of one answer share. */
struct clx__naming {
  clx_arena *arena;
  uint8_t key[CLX__NAMESET_KEY]; /* unknown to whoever chooses names */
};

/* A table of things whose first member is their name, `const char *`: open addressing, a power of
 * two of slots, at most half of them taken. All zero is an empty one. */
struct clx__nameset {
  void **slots;
  uint32_t count;
  unsigned bits; /* slots are two to the power of this */
};

/* The thing of that name, or NULL. */
void *clx__nameset_find(struct clx__naming *naming, const struct clx__nameset *names,
                        const char *name);

/* The slot of this name, with room for one more; NULL in it when there is none of that name: then
 * clx__nameset_fill must follow. NULL without memory. */
void **clx__nameset_slot(struct clx__naming *naming, struct clx__nameset *names, const char *name);
void clx__nameset_fill(struct clx__nameset *names, void **slot, void *thing);

/* Adds a thing, in place of the one of the same name if there is one. False without memory. */
bool clx__nameset_put(struct clx__naming *naming, struct clx__nameset *names, void *thing);

/* Makes room for so many things. False without memory. */
bool clx__nameset_reserve(struct clx__naming *naming, struct clx__nameset *names, size_t count);

#endif
