/* failing.h - an allocator that fails on purpose and keeps the books.
 *
 *   struct failing failing = {.fail_at = 3};
 *   clx_allocator allocator = failing_allocator(&failing);
 *
 * The third request for memory gives NULL; all others are served by malloc. Each block remembers
 * its size, and a wrong old_size ends the program. */
#ifndef CLX_TESTS_FAILING_H
#define CLX_TESTS_FAILING_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <clx/core.h>

struct failing {
  size_t fail_at; /* which request fails, counted from 1; 0: none */
  size_t count;   /* requests so far: blocks and resizes, not frees */
  size_t live;    /* blocks that were not freed */
};

/* In front of each block. */
union failing_head {
  size_t size;
  max_align_t align;
};

/* The head of a block that came from here, with the size that the caller names. */
static inline union failing_head *failing_open(void *ptr, size_t old_size)
{
  union failing_head *head = ptr ? (union failing_head *)ptr - 1 : NULL;
  size_t size = head ? head->size : 0;

  if (size != old_size) {
    fprintf(stderr, "failing.h: a block of %zu bytes came back as %zu\n", size, old_size);
    abort();
  }
  return head;
}

static inline void failing_release(struct failing *failing, union failing_head *head)
{
  if (!head)
    return;
  failing->live--;
  free(head);
}

/* Always moves, so that a pointer kept from before is caught by the sanitizer. */
static inline void *failing_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  struct failing *failing = ctx;
  union failing_head *old = failing_open(ptr, old_size);
  union failing_head *head;

  if (new_size == 0) {
    failing_release(failing, old);
    return NULL;
  }
  if (++failing->count == failing->fail_at)
    return NULL;
  head = malloc(sizeof(*head) + new_size);
  if (!head)
    return NULL;
  head->size = new_size;
  failing->live++;
  if (old)
    memcpy(head + 1, ptr, old_size < new_size ? old_size : new_size);
  failing_release(failing, old);
  return head + 1;
}

static inline clx_allocator failing_allocator(struct failing *failing)
{
  clx_allocator allocator = {failing_allocate, failing};

  return allocator;
}

#endif
