/* The arena: allocations one after the other in large blocks, all given back at once. */
#include "base/arena.h"

#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_POISONS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISONS 1
#endif
#endif

/* Under AddressSanitizer the unused bytes are poisoned, so that an overflow inside a block is
 * found as if each allocation stood alone. */
#ifdef ARENA_POISONS
#include <sanitizer/asan_interface.h>
#define arena_poison(ptr, len)   ASAN_POISON_MEMORY_REGION(ptr, len)
#define arena_unpoison(ptr, len) ASAN_UNPOISON_MEMORY_REGION(ptr, len)
#define ARENA_GAP                CLX__ALIGN
#else
#define arena_poison(ptr, len)   ((void)(ptr), (void)(len))
#define arena_unpoison(ptr, len) ((void)(ptr), (void)(len))
#define ARENA_GAP                0
#endif

#define ARENA_FIRST_BLOCK 4096

struct arena_block {
  struct arena_block *next;
  size_t size; /* of the whole block, with this header */
  size_t used; /* likewise */
};

struct clx_arena {
  clx_allocator allocator; /* allocate NULL: only the caller's memory */
  struct arena_block *first;
  struct arena_block *current;
  size_t total;  /* bytes of all blocks */
  size_t left;   /* bytes that may still be taken, while limited */
  size_t grow;   /* bytes that blocks may still grow by, while limited */
  bool limited;  /* between clx__arena_limit and clx__arena_unlimit */
  bool refused;  /* something failed for the limit */
  bool owned;    /* the arena itself came from the allocator */
  bool borrowed; /* the first block is the caller's memory */
};

static size_t arena_round(size_t size)
{
  return (size + CLX__ALIGN - 1) & ~(size_t)(CLX__ALIGN - 1);
}

#define ARENA_HEADER ((sizeof(struct arena_block) + CLX__ALIGN - 1) & ~(size_t)(CLX__ALIGN - 1))

static void arena_block_clear(struct arena_block *block)
{
  block->used = ARENA_HEADER;
  arena_poison((char *)block + ARENA_HEADER, block->size - ARENA_HEADER);
}

static struct arena_block *arena_block_new(clx_arena *arena, size_t size)
{
  if (!arena->allocator.allocate)
    return NULL;
  struct arena_block *block = clx__allocate(&arena->allocator, size);
  if (!block)
    return NULL;
  block->next = NULL;
  block->size = size;
  arena_block_clear(block);
  arena->total += size;
  return block;
}

clx_arena *clx_arena_new(const clx_allocator *allocator)
{
  clx_allocator chosen;
  clx__allocator_default(allocator, &chosen);
  clx_arena *arena = clx__allocate(&chosen, sizeof *arena);
  if (!arena)
    return NULL;
  memset(arena, 0, sizeof *arena);
  arena->allocator = chosen;
  arena->owned = true;
  arena->first = arena_block_new(arena, ARENA_FIRST_BLOCK + ARENA_HEADER);
  if (!arena->first) {
    clx__free(&chosen, arena, sizeof *arena);
    return NULL;
  }
  arena->current = arena->first;
  return arena;
}

/* Layout: | padding | clx_arena | first block ... |. The padding aligns what follows. */
clx_arena *clx_arena_init(void *memory, size_t size, const clx_allocator *allocator)
{
  if (!memory || size < CLX_ARENA_MIN)
    return NULL;
  size_t skew = (size_t)(-(uintptr_t)memory & (CLX__ALIGN - 1));
  size_t head = arena_round(sizeof(clx_arena));
  clx_arena *arena = (clx_arena *)(void *)((char *)memory + skew);
  memset(arena, 0, sizeof *arena);
  if (allocator)
    clx__allocator_default(allocator, &arena->allocator);
  arena->borrowed = true;
  arena->first = (struct arena_block *)(void *)((char *)arena + head);
  arena->first->next = NULL;
  arena->first->size = (size - skew - head) & ~(size_t)(CLX__ALIGN - 1);
  arena_block_clear(arena->first);
  arena->current = arena->first;
  arena->total = arena->first->size;
  return arena;
}

/* -------- the limit -------- */

void clx__arena_limit(clx_arena *arena, size_t bytes)
{
  arena->left = bytes;
  arena->grow = bytes;
  arena->limited = true;
  arena->refused = false;
}

bool clx__arena_unlimit(clx_arena *arena)
{
  arena->limited = false;
  return arena->refused;
}

/* Counts bytes against what is left of the limit; false when it is not enough. */
static bool arena_spend(clx_arena *arena, size_t *left, size_t size)
{
  if (!arena->limited)
    return true;
  if (size > *left) {
    arena->refused = true;
    return false;
  }
  *left -= size;
  return true;
}

/* -------- taking memory -------- */

static void *arena_take(struct arena_block *block, size_t size)
{
  if (block->size - block->used < size)
    return NULL;
  char *ptr = (char *)block + block->used;
  block->used += size;
  return ptr;
}

/* Goes on to a block with room: one that was kept, or a new one after the current. */
static struct arena_block *arena_advance(clx_arena *arena, size_t size)
{
  struct arena_block *next = arena->current->next;
  if (next && next->size - ARENA_HEADER >= size) {
    arena->current = next;
    return next;
  }
  size_t wanted = arena_round(arena->total / 2 > size ? arena->total / 2 : size) + ARENA_HEADER;
  if (arena->limited && wanted > arena->grow && size + ARENA_HEADER <= arena->grow)
    wanted = arena->grow & ~(size_t)(CLX__ALIGN - 1); /* all that is left */
  if (!arena_spend(arena, &arena->grow, wanted))
    return NULL;
  struct arena_block *block = arena_block_new(arena, wanted);
  if (!block)
    return NULL;
  block->next = next;
  arena->current->next = block;
  arena->current = block;
  return block;
}

void *clx_arena_alloc(clx_arena *arena, size_t size)
{
  if (!arena || size > SIZE_MAX / 4)
    return NULL;
  size_t need = arena_round(size ? size : 1) + ARENA_GAP;
  if (!arena_spend(arena, &arena->left, need))
    return NULL;
  void *ptr = arena_take(arena->current, need);
  if (!ptr) {
    if (!arena_advance(arena, need))
      return NULL;
    ptr = arena_take(arena->current, need);
  }
  arena_unpoison(ptr, size);
  return ptr;
}

void *clx__arena_zero(clx_arena *arena, size_t size)
{
  void *ptr = clx_arena_alloc(arena, size);
  if (ptr)
    memset(ptr, 0, size);
  return ptr;
}

char *clx__arena_text(clx_arena *arena, const char *text, size_t len)
{
  char *copy = clx_arena_alloc(arena, len + 1);
  if (!copy)
    return NULL;
  if (len)
    memcpy(copy, text, len);
  copy[len] = '\0';
  return copy;
}

/* Resizes the last allocation within its block; NULL when the block is too small. */
static void *arena_resize_last(struct arena_block *block, void *ptr, size_t new_size)
{
  size_t start = (size_t)((char *)ptr - (char *)block);
  size_t need = arena_round(new_size ? new_size : 1) + ARENA_GAP;
  if (block->size - start < need)
    return NULL;
  block->used = start + need;
  arena_poison(ptr, need);
  arena_unpoison(ptr, new_size);
  return ptr;
}

/* Whether the current block may move: it holds `ptr` alone, and no kept block has the room. */
static bool arena_is_alone(const clx_arena *arena, const void *ptr, size_t need)
{
  const struct arena_block *block = arena->current;
  return block != arena->first && (const char *)ptr == (const char *)block + ARENA_HEADER &&
         !(block->next && block->next->size - ARENA_HEADER >= need);
}

/* Resizes the current block together with the only allocation in it. */
static void *arena_resize_block(clx_arena *arena, size_t new_size)
{
  struct arena_block *block = arena->current;
  struct arena_block *before = arena->first;
  size_t size = arena_round(new_size) + ARENA_GAP + ARENA_HEADER;
  if (size > block->size && !arena_spend(arena, &arena->grow, size - block->size))
    return NULL;
  while (before->next != block)
    before = before->next;
  arena_unpoison(block, block->size);
  struct arena_block *moved =
      arena->allocator.allocate(arena->allocator.ctx, block, block->size, size);
  if (!moved) {
    arena_poison((char *)block + block->used, block->size - block->used);
    return NULL;
  }
  arena->total += size - moved->size;
  moved->size = size;
  before->next = moved;
  arena->current = moved;
  return arena_resize_last(moved, (char *)moved + ARENA_HEADER, new_size);
}

void *clx__arena_resize(clx_arena *arena, void *ptr, size_t old_size, size_t new_size)
{
  if (!ptr || new_size > SIZE_MAX / 4)
    return ptr ? NULL : clx_arena_alloc(arena, new_size);
  struct arena_block *block = arena->current;
  size_t old_need = arena_round(old_size ? old_size : 1) + ARENA_GAP;
  size_t need = arena_round(new_size ? new_size : 1) + ARENA_GAP;
  if ((char *)ptr + old_need == (char *)block + block->used) {
    if (need > old_need && !arena_spend(arena, &arena->left, need - old_need))
      return NULL;
    void *resized = arena_resize_last(block, ptr, new_size);
    if (resized)
      return resized;
    if (arena_is_alone(arena, ptr, need))
      return arena_resize_block(arena, new_size);
  }
  void *copy = clx_arena_alloc(arena, new_size);
  if (copy)
    memcpy(copy, ptr, old_size < new_size ? old_size : new_size);
  return copy;
}

void clx__arena_reserve(clx_arena *arena, size_t size)
{
  if (size <= SIZE_MAX / 4 && arena->current->size - arena->current->used < size)
    arena_advance(arena, size);
}

static void *arena_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  if (new_size == 0)
    return NULL;
  return clx__arena_resize(ctx, ptr, old_size, new_size);
}

void clx_arena_allocator(clx_arena *arena, clx_allocator *allocator)
{
  if (!allocator)
    return;
  allocator->allocate = arena_allocate;
  allocator->ctx = arena;
}

void clx_arena_reset(clx_arena *arena)
{
  if (!arena)
    return;
  for (struct arena_block *block = arena->first; block; block = block->next)
    arena_block_clear(block);
  arena->current = arena->first;
}

size_t clx_arena_used(const clx_arena *arena)
{
  if (!arena)
    return 0;
  size_t used = 0;
  const struct arena_block *block = arena->first;
  for (;; block = block->next) {
    used += block->used - ARENA_HEADER;
    if (block == arena->current)
      return used;
  }
}

size_t clx_arena_size(const clx_arena *arena)
{
  return arena ? arena->total : 0;
}

static void arena_block_free(clx_arena *arena, struct arena_block *block)
{
  size_t size = block->size;
  arena_unpoison(block, size);
  arena->total -= size;
  clx__free(&arena->allocator, block, size);
}

/* All blocks but the first. The arena lets go of them before the allocator, which may ask it. */
static void arena_blocks_free(clx_arena *arena)
{
  struct arena_block *block = arena->first->next;
  arena->first->next = NULL;
  arena->current = arena->first;
  while (block) {
    struct arena_block *next = block->next;
    arena_block_free(arena, block);
    block = next;
  }
}

void clx__arena_reset_to(clx_arena *arena, size_t keep)
{
  if (arena->total > keep)
    arena_blocks_free(arena);
  clx_arena_reset(arena);
}

void clx_arena_free(clx_arena *arena)
{
  if (!arena)
    return;
  arena_blocks_free(arena);
  if (arena->borrowed)
    arena_unpoison(arena->first, arena->first->size);
  else
    arena_block_free(arena, arena->first);
  if (arena->owned) {
    clx_allocator allocator = arena->allocator;
    clx__free(&allocator, arena, sizeof *arena);
  }
}

#undef arena_poison
#undef arena_unpoison
