/* base: what every other folder stands on - memory, statuses, bytes.
 *
 * allocator.h  one function that allocates, resizes and frees; malloc unless the host says else
 * arena.h      memory with one lifetime, on an allocator or in a buffer of the host
 * bytes.h      growing byte strings in an arena, and small byte helpers
 * status.h     names, messages and HTTP statuses, from status.def; filling a clx_error
 */
#ifndef CLX__ALLOCATOR_H
#define CLX__ALLOCATOR_H

#include <clx/core.h>

/* Fills *out with the given allocator, or with malloc when there is none. */
void clx__allocator_default(const clx_allocator *given, clx_allocator *out);

void *clx__allocate(const clx_allocator *allocator, size_t size);

/* Frees ptr, which was asked for with `size`; NULL is allowed. */
void clx__free(const clx_allocator *allocator, void *ptr, size_t size);

#endif
