/* A byte string that grows in an arena. The first failure sticks: append freely, ask once. */
#ifndef CLX__BYTES_H
#define CLX__BYTES_H

#include "base/arena.h"

#include <string.h>

struct clx__bytes {
  clx_arena *arena;
  char *at; /* always followed by room for a NUL once something was put */
  size_t len;
  size_t size;
  bool failed; /* there was no memory */
};

/* Copies a struct that the host filled, of the version that its first member, `size`, gives:
 * members that the host does not know are zero, those that we do not know are left out. Returns
 * CLX_OK, also for NULL, which is a struct of zeros; CLX_BAD_SIZE when it has fewer than `least`
 * bytes, and then copies nothing. */
int clx__struct_copy(void *to, size_t to_size, const void *from, size_t least);

/* The same for *to of the same type: `last` is the last member that no host can do without. */
#define CLX__STRUCT_COPY(to, from, last)                                                           \
  clx__struct_copy((to), sizeof *(to), (from), (size_t)((char *)(&(to)->last + 1) - (char *)(to)))

void clx__bytes_init(struct clx__bytes *bytes, clx_arena *arena);

/* The rest of clx__bytes_reserve: a larger buffer. */
char *clx__bytes_grow(struct clx__bytes *bytes, size_t more);

/* Room for `more` bytes at the end, or NULL. The caller writes there and adds to len. */
static inline char *clx__bytes_reserve(struct clx__bytes *bytes, size_t more)
{
  /* Strictly: one byte stays for the NUL. After a failure there is no room at all. */
  return more < bytes->size - bytes->len ? bytes->at + bytes->len : clx__bytes_grow(bytes, more);
}

void clx__bytes_put(struct clx__bytes *bytes, const void *from, size_t len);

/* Here, so that the length of a constant is one as well. */
static inline void clx__bytes_puts(struct clx__bytes *bytes, const char *text)
{
  clx__bytes_put(bytes, text, strlen(text));
}

void clx__bytes_putc(struct clx__bytes *bytes, char c);

/* Ends the string with a NUL, which len does not count. Returns CLX_OK or CLX_NO_MEMORY. */
int clx__bytes_end(struct clx__bytes *bytes);

#endif
