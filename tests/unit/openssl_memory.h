/* openssl_memory.h - OpenSSL's memory, counted and failing on purpose.
 *
 * Call openssl_memory_watch first thing in main: OpenSSL takes other functions for its memory
 * only before it asked for any. */
#ifndef CLX_TESTS_OPENSSL_MEMORY_H
#define CLX_TESTS_OPENSSL_MEMORY_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include <openssl/crypto.h>

static struct {
  atomic_size_t count;   /* requests so far: blocks and resizes, not frees */
  atomic_size_t live;    /* blocks that were not freed */
  atomic_size_t fail_at; /* which request fails, as `count` counts; 0: none */
} openssl_memory;

static inline bool openssl_memory_fails(void)
{
  return atomic_fetch_add(&openssl_memory.count, 1) + 1 == atomic_load(&openssl_memory.fail_at);
}

static inline void *openssl_memory_malloc(size_t size, const char *file, int line)
{
  void *block = openssl_memory_fails() ? NULL : malloc(size);

  (void)file;
  (void)line;
  if (block)
    atomic_fetch_add(&openssl_memory.live, 1);
  return block;
}

static inline void openssl_memory_free(void *block, const char *file, int line)
{
  (void)file;
  (void)line;
  if (block)
    atomic_fetch_sub(&openssl_memory.live, 1);
  free(block);
}

static inline void *openssl_memory_realloc(void *block, size_t size, const char *file, int line)
{
  if (!block)
    return openssl_memory_malloc(size, file, line);
  if (size == 0) {
    openssl_memory_free(block, file, line);
    return NULL;
  }
  return openssl_memory_fails() ? NULL : realloc(block, size);
}

/* False when OpenSSL has memory already. */
static inline bool openssl_memory_watch(void)
{
  return CRYPTO_set_mem_functions(openssl_memory_malloc, openssl_memory_realloc,
                                  openssl_memory_free) == 1;
}

/* The request number `number` from here on fails, counted from 1; 0: none. */
static inline void openssl_memory_fail(size_t number)
{
  atomic_store(&openssl_memory.fail_at, number ? atomic_load(&openssl_memory.count) + number : 0);
}

#endif
