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

/* A larger copy of ptr, in place where ptr was the last allocation. One that is alone in its block
 * grows with it, so that a text which grows step by step leaves no waste. NULL: ptr stays. */
void *clx__arena_resize(clx_arena *arena, void *ptr, size_t old_size, size_t new_size);

/* Makes room for `size` bytes in one block, where the next allocations go as long as they fit.
 * Only saves memory, so a failure is no news. */
void clx__arena_reserve(clx_arena *arena, size_t size);

/* From here on at most `bytes` may be taken, and the blocks grow by no more than that in all: what
 * exceeds it fails as if there was no memory. The second function ends this, and returns whether
 * something failed for it. */
void clx__arena_limit(clx_arena *arena, size_t bytes);
bool clx__arena_unlimit(clx_arena *arena);

/* A reset that also gives back all blocks but the first, when there are more than `keep` bytes. */
void clx__arena_reset_to(clx_arena *arena, size_t keep);

#endif
