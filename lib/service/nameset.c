/* A hash table of things by their names. Its hash has a key, so that nobody can choose names that
 * make it slow. */
#include "service/nameset.h"

#include "base/step.h"
#include "document/document.h"

#include <string.h>

#define NAMESET_BITS_FIRST 4
#define NAMESET_BITS_MAX   28 /* the slots have at most 2 GB */

static const char *nameset_of(const void *thing)
{
  const char *name;
  memcpy(&name, thing, sizeof name); /* its first member */
  return name;
}

/* The slot of this name, or the empty one where it belongs. There is always an empty one. */
static inline void **nameset_slot(struct clx__naming *naming, const struct clx__nameset *names,
                                  const char *name)
{
  size_t mask = ((size_t)1 << names->bits) - 1;
  size_t at = (size_t)clx__hash_keyed(name, naming->key) & mask;
  while (names->slots[at]) {
    CLX__STEP();
    if (strcmp(nameset_of(names->slots[at]), name) == 0)
      break;
    at = (at + 1) & mask;
  }
  return &names->slots[at];
}

void *clx__nameset_find(struct clx__naming *naming, const struct clx__nameset *names,
                        const char *name)
{
  return names->slots ? *nameset_slot(naming, names, name) : NULL;
}

/* Moves all to new slots: names are hashed again, twice each at most over the table's life. */
static bool nameset_move(struct clx__naming *naming, struct clx__nameset *names, unsigned bits)
{
  struct clx__nameset more = {NULL, names->count, bits};
  more.slots =
      bits <= NAMESET_BITS_MAX ? clx__arena_zero(naming->arena, sizeof *more.slots << bits) : NULL;
  if (!more.slots)
    return false;
  size_t count = names->slots ? (size_t)1 << names->bits : 0;
  for (size_t i = 0; i < count; i++)
    if (names->slots[i])
      *nameset_slot(naming, &more, nameset_of(names->slots[i])) = names->slots[i];
  *names = more;
  return true;
}

bool clx__nameset_reserve(struct clx__naming *naming, struct clx__nameset *names, size_t count)
{
  unsigned bits = NAMESET_BITS_FIRST;
  while (bits <= NAMESET_BITS_MAX && (size_t)1 << bits < count * 2)
    bits++;
  return (names->slots && bits <= names->bits) || nameset_move(naming, names, bits);
}

void **clx__nameset_slot(struct clx__naming *naming, struct clx__nameset *names, const char *name)
{
  if (!clx__nameset_reserve(naming, names, (size_t)names->count + 1))
    return NULL;
  return nameset_slot(naming, names, name);
}

void clx__nameset_fill(struct clx__nameset *names, void **slot, void *thing)
{
  if (!*slot)
    names->count++;
  *slot = thing;
}

bool clx__nameset_put(struct clx__naming *naming, struct clx__nameset *names, void *thing)
{
  void **slot = clx__nameset_slot(naming, names, nameset_of(thing));
  if (slot)
    clx__nameset_fill(names, slot, thing);
  return slot != NULL;
}
