/* cjson_trees.h - what the tests of the bridge share: cJSON's allocator counted, trees. */
#ifndef CLX_TESTS_CJSON_TREES_H
#define CLX_TESTS_CJSON_TREES_H

#include "json_texts.h"

#include <clx/cjson.h>

#include "json/cjson.h"

/* -------- cJSON's allocator -------- */

static struct {
  size_t count;   /* requests so far */
  size_t fail_at; /* which one fails; 0: none */
  size_t live;    /* blocks that were not freed */
} heap;

static inline void *heap_allocate(size_t size)
{
  if (++heap.count == heap.fail_at)
    return NULL;
  heap.live++;
  return malloc(size);
}

static inline void heap_free(void *ptr)
{
  assert_non_null(ptr);
  heap.live--;
  free(ptr);
}

static inline int count_heap(void **state)
{
  cJSON_Hooks hooks = {heap_allocate, heap_free};
  (void)state;
  memset(&heap, 0, sizeof heap);
  cJSON_InitHooks(&hooks);
  return 0;
}

static inline int check_heap(void **state)
{
  (void)state;
  cJSON_InitHooks(NULL);
  return heap.live == 0 ? 0 : -1;
}

/* A test with the counted allocator, which fails when blocks are left. */
#define TREE_TEST(name) cmocka_unit_test_setup_teardown(name, count_heap, check_heap)

/* -------- trees -------- */

static inline cJSON *tree_of(const char *text)
{
  cJSON *tree;
  size_t len = strlen(text);
  int status = clx_cjson_from_text(at_the_edge(text, len), len, &tree);
  if (status != CLX_OK)
    fail_msg("%.60s: %s", text, clx_status_name(status));
  return tree;
}

/* Containers one in the other, this many. */
static inline cJSON *nested(int depth, bool objects)
{
  cJSON *tree = objects ? cJSON_CreateObject() : cJSON_CreateArray();
  while (--depth > 0) {
    cJSON *outer = objects ? cJSON_CreateObject() : cJSON_CreateArray();
    if (objects)
      cJSON_AddItemToObject(outer, "a", tree);
    else
      cJSON_AddItemToArray(outer, tree);
    tree = outer;
  }
  return tree;
}

/* Writes the tree, and compares when the text is given. */
static inline void expect_written(const cJSON *tree, int status, const char *text)
{
  clx_arena *arena = clx_arena_new(NULL);
  struct clx__bytes bytes;
  clx__bytes_init(&bytes, arena);
  assert_int_equal(clx__cjson_write(&bytes, tree), status);
  assert_int_equal(clx__bytes_end(&bytes), CLX_OK);
  if (text)
    assert_string_equal(bytes.at, text);
  clx_arena_free(arena);
}

#endif
