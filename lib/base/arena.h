/* The arena, for the library itself. Public functions: clx/core.h.
 *
 *   arena -> current block -> next block (kept for reuse) -> ...
 *
 * Blocks are filled one after the other. A reset goes back to the first and keeps them all, so a
 * call that is used again allocates nothing. Blocks grow by half of what the arena holds, so
 * that there are few of them and at most a third is idle.
 */
#ifndef CLX__ARENA_H
#define CLX__ARENA_H

#include "base/allocator.h"

/* Alignment of every allocation: enough for any type on the machines in use. */
#define CLX__ALIGN 16

/* `size` zero bytes, aligned; NULL when there is no memory. */
void *clx__arena_zero(clx_arena *arena, size_t size);

/* `len` bytes and a NUL. */
char *clx__arena_text(clx_arena *arena, const char *text, size_t len);

/* A larger copy of ptr, in place where ptr was the last allocation. NULL: ptr stays. */
void *clx__arena_resize(clx_arena *arena, void *ptr, size_t old_size, size_t new_size);

/* An arena whose first block holds first_block bytes. */
clx_arena *clx__arena_new_sized(const clx_allocator *allocator, size_t first_block);

#endif
