/* wiping.h - an allocator that tells what was not wiped before it was freed. */
#ifndef CLX_TESTS_WIPING_H
#define CLX_TESTS_WIPING_H

#include <stdlib.h>

/* malloc and free, but counts what comes back with something still written in it. */
static inline void *wiping_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  size_t *dirty = ctx;
  size_t i;

  if (new_size > 0)
    return realloc(ptr, new_size);
  for (i = 0; i < old_size; i++)
    if (((unsigned char *)ptr)[i] != 0) {
      ++*dirty;
      break;
    }
  free(ptr);
  return NULL;
}

#endif
