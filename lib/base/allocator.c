/* Memory from the allocator of the host, or from malloc where the host gave none. */
#include "base/allocator.h"

#include <stdlib.h>

static void *allocator_malloc(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  (void)ctx;
  (void)old_size;
  if (new_size == 0) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, new_size);
}

void clx__allocator_default(const clx_allocator *given, clx_allocator *out)
{
  if (given && given->allocate) {
    *out = *given;
    return;
  }
  out->allocate = allocator_malloc;
  out->ctx = NULL;
}

void *clx__allocate(const clx_allocator *allocator, size_t size)
{
  return allocator->allocate(allocator->ctx, NULL, 0, size);
}

void clx__free(const clx_allocator *allocator, void *ptr, size_t size)
{
  if (ptr)
    allocator->allocate(allocator->ctx, ptr, size, 0);
}
