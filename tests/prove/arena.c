/* The arena and byte strings in it, on an allocator that may fail each time. */
#include "prove.h"

#include "base/bytes.h"

/* Sizes around those where something is decided: none, within a block, beyond one, too large. */
static const size_t arena_sizes[] = {0, 17, 4096, 9000, SIZE_MAX / 4, SIZE_MAX};

enum { ARENA_SIZES = sizeof arena_sizes / sizeof arena_sizes[0], ARENA_ROOM = 40960 };

/* Memory of its own for each block. What is given out ends where its room ends. */
static int arena_given;

static void *any_memory(size_t size)
{
  static char first[ARENA_ROOM];
  static char second[ARENA_ROOM];
  static char third[ARENA_ROOM];
  static char fourth[ARENA_ROOM];
  static char fifth[ARENA_ROOM];
  static char sixth[ARENA_ROOM];
  if (size > ARENA_ROOM)
    return NULL;
  switch (arena_given++) {
  case 0:
    return first + ARENA_ROOM - size;
  case 1:
    return second + ARENA_ROOM - size;
  case 2:
    return third + ARENA_ROOM - size;
  case 3:
    return fourth + ARENA_ROOM - size;
  case 4:
    return fifth + ARENA_ROOM - size;
  case 5:
    return sixth + ARENA_ROOM - size;
  }
  return NULL;
}

/* An allocator that may fail each time. */
static void *any_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  (void)ctx;
  if (new_size == 0 || ANY_BOOL())
    return NULL;
  char *given = any_memory(new_size);
  if (given && ptr)
    memcpy(given, ptr, old_size < new_size ? old_size : new_size);
  return given;
}

static const clx_allocator arena_allocator = {any_allocate, NULL};

static void arena_fill(char *ptr, size_t size)
{
  if (ptr && size > 0)
    ptr[0] = ptr[size - 1] = 'x';
}

/* Two allocations, the last one resized, then once more in what was kept. */
static void arena_use(clx_arena *arena, size_t second, size_t third)
{
  arena_fill(clx_arena_alloc(arena, 1), 1);
  char *ptr = clx_arena_alloc(arena, second);
  arena_fill(ptr, second);
  if (ptr)
    arena_fill(clx__arena_resize(arena, ptr, second, third), third);
  (void)clx_arena_used(arena);
  clx_arena_reset(arena);
  arena_fill(clx_arena_alloc(arena, third), third);
}

static void prove_arena_once(size_t second, size_t third)
{
  clx_arena *arena = clx_arena_new(&arena_allocator);
  if (arena)
    arena_use(arena, second, third);
  clx_arena_free(arena);
}

/* Each pair of sizes begins anew. */
void prove_arena(void)
{
  //@ loop unroll 9;
  for (size_t i = 0; i < ARENA_SIZES; i++) {
    //@ loop unroll 9;
    for (size_t k = 0; k < ARENA_SIZES; k++) {
      if (ANY_BOOL()) {
        prove_arena_once(arena_sizes[i], arena_sizes[k]);
        return;
      }
    }
  }
}

/* Memory of the caller that ends where the valid addresses end: 0x10000 to 0x107f8. So a size of
 * each remainder by 16 is also a distance of each kind from an aligned place. */
void prove_arena_init(void)
{
  (void)clx_arena_init(NULL, 1024, NULL);
  //@ loop unroll 40;
  for (size_t size = CLX_ARENA_MIN - 1; size < CLX_ARENA_MIN + 17; size++) {
    clx_arena *arena = clx_arena_init((char *)0x107f9 - size, size, NULL);
    if (arena)
      //@ loop unroll 40;
      for (char *ptr = clx_arena_alloc(arena, 16); ptr; ptr = clx_arena_alloc(arena, 16))
        arena_fill(ptr, 16);
    (void)clx_arena_size(arena);
    clx_arena_free(arena);
    clx_arena_free(clx_arena_init((char *)0x107f9 - size, size, &arena_allocator));
  }
  clx_arena_free(clx_arena_new(&arena_allocator));
  clx_arena_free(NULL);
}

/* The rest of what the library has for arenas, in an arena that may take little. */
void prove_arena_help(void)
{
  static char text[4096];
  clx_allocator allocator;
  clx_arena *arena = clx_arena_new(&arena_allocator);
  if (!arena)
    return;
  if (ANY_BOOL())
    clx__arena_limit(arena, 100);
  arena_fill(clx__arena_zero(arena, 4096), 4096);
  arena_fill(clx__arena_text(arena, text, sizeof text), sizeof text);
  (void)clx__arena_text(arena, NULL, 0);
  clx_arena_allocator(arena, NULL);
  clx_arena_allocator(arena, &allocator);
  char *ptr = allocator.allocate(allocator.ctx, NULL, 0, 5000);
  arena_fill(ptr, 5000);
  (void)allocator.allocate(allocator.ctx, ptr, 5000, 0);
  clx__arena_reserve(arena, 9000);
  clx__arena_reserve(arena, SIZE_MAX);
  (void)clx__arena_unlimit(arena);
  (void)clx_arena_used(arena);
  (void)clx_arena_size(arena);
  (void)clx_arena_size(NULL);
  (void)clx_arena_used(NULL);
  (void)clx_arena_alloc(NULL, 1);
  clx_arena_reset(NULL);
  clx_arena_free(NULL);
  clx__arena_reset_to(arena, 5000);
  clx_arena_free(arena);
}

static void prove_bytes_once(size_t first, size_t second)
{
  static char piece[5000];
  clx_arena *arena = clx_arena_new(&arena_allocator);
  struct clx__bytes bytes;
  if (!arena)
    return;
  clx__bytes_init(&bytes, arena);
  clx__bytes_put(&bytes, piece + sizeof piece - first, first);
  clx__bytes_putc(&bytes, 'c');
  clx__bytes_put(&bytes, piece + sizeof piece - second, second);
  clx__bytes_puts(&bytes, "text");
  (void)clx__bytes_end(&bytes);
  (void)clx__bytes_reserve(&bytes, 1);
  (void)clx__bytes_reserve(&bytes, SIZE_MAX);
  clx_arena_free(arena);
}

/* Two pieces of sizes within, at and beyond the first room; 4090, 1 and the five bytes besides fill the
 * first block to its end. */
void prove_bytes_put(void)
{
  static const size_t pieces[] = {0, 1, 254, 255, 256, 4090, 5000};
  //@ loop unroll 8;
  for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
    //@ loop unroll 8;
    for (size_t k = 0; k < sizeof pieces / sizeof pieces[0]; k++) {
      if (ANY_BOOL()) {
        prove_bytes_once(pieces[i], pieces[k]);
        return;
      }
    }
  }
}
