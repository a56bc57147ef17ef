#include "service/names.h"

#include <sodium.h>
#include <string.h>

_Static_assert(CLX__NAMES_KEY == crypto_shorthash_KEYBYTES, "a key of libsodium");

#define NAMES_BITS_FIRST 4
#define NAMES_BITS_MAX   28 /* the slots have at most 2 GB */

/* The one place where names are hashed. */
static uint64_t names_hash(const struct clx__naming *naming, const char *name)
{
  unsigned char bytes[crypto_shorthash_BYTES];
  uint64_t hash;
  (void)crypto_shorthash(bytes, (const unsigned char *)name, strlen(name), naming->key);
  memcpy(&hash, bytes, sizeof hash);
  return hash;
}

static const char *names_of(const void *thing)
{
  const char *name;
  memcpy(&name, thing, sizeof name); /* its first member */
  return name;
}

/* The slot of this name, or the empty one where it belongs. There is always an empty one. */
static inline void **names_slot(struct clx__naming *naming, const struct clx__names *names,
                                const char *name)
{
  size_t mask = ((size_t)1 << names->bits) - 1;
  size_t at = (size_t)names_hash(naming, name) & mask;
  while (names->slots[at]) {
    naming->steps++;
    if (strcmp(names_of(names->slots[at]), name) == 0)
      break;
    at = (at + 1) & mask;
  }
  return &names->slots[at];
}

void *clx__names_find(struct clx__naming *naming, const struct clx__names *names, const char *name)
{
  return names->slots ? *names_slot(naming, names, name) : NULL;
}

/* Moves all to new slots: names are hashed again, twice each at most over the table's life. */
static bool names_move(struct clx__naming *naming, struct clx__names *names, unsigned bits)
{
  struct clx__names more = {NULL, names->count, bits};
  more.slots =
      bits <= NAMES_BITS_MAX ? clx__arena_zero(naming->arena, sizeof *more.slots << bits) : NULL;
  if (!more.slots)
    return false;
  size_t count = names->slots ? (size_t)1 << names->bits : 0;
  for (size_t i = 0; i < count; i++)
    if (names->slots[i])
      *names_slot(naming, &more, names_of(names->slots[i])) = names->slots[i];
  *names = more;
  return true;
}

bool clx__names_reserve(struct clx__naming *naming, struct clx__names *names, size_t count)
{
  unsigned bits = NAMES_BITS_FIRST;
  while (bits <= NAMES_BITS_MAX && (size_t)1 << bits < count * 2)
    bits++;
  return (names->slots && bits <= names->bits) || names_move(naming, names, bits);
}

void **clx__names_slot(struct clx__naming *naming, struct clx__names *names, const char *name)
{
  if (!clx__names_reserve(naming, names, (size_t)names->count + 1))
    return NULL;
  return names_slot(naming, names, name);
}

void clx__names_fill(struct clx__names *names, void **slot, void *thing)
{
  if (!*slot)
    names->count++;
  *slot = thing;
}

bool clx__names_put(struct clx__naming *naming, struct clx__names *names, void *thing)
{
  void **slot = clx__names_slot(naming, names, names_of(thing));
  if (slot)
    clx__names_fill(names, slot, thing);
  return slot != NULL;
}
