/* Resizing in an arena, and allocators on it. */
#include "arenas.h"

static void the_last_allocation_is_resized_where_it_is(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  char *ptr = clx__arena_resize(arena, NULL, 0, 10);
  (void)state;
  memset(ptr, 'a', 10);
  assert_ptr_equal(clx__arena_resize(arena, ptr, 10, 1000), ptr);
  memset(ptr + 10, 'a', 990);
  assert_int_equal(clx_arena_used(arena), 1008 + GAP);
  assert_ptr_equal(clx__arena_resize(arena, ptr, 1000, 20), ptr);
  assert_int_equal(clx_arena_used(arena), 32 + GAP);
  assert_true(is_filled(ptr, 'a', 20));
  assert_ptr_equal(clx__arena_resize(arena, ptr, 20, 0), ptr);
  assert_int_equal(clx_arena_used(arena), 16 + GAP);
  clx_arena_free(arena);
}

static void an_earlier_allocation_is_copied_when_it_grows(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  char *first = clx_arena_alloc(arena, 40);
  char *second = clx_arena_alloc(arena, 40);
  (void)state;
  memset(first, 'a', 40);
  memset(second, 'b', 40);
  char *copy = clx__arena_resize(arena, first, 40, 80);
  assert_ptr_not_equal(copy, first);
  memset(copy + 40, 'a', 40);
  assert_true(is_filled(copy, 'a', 80) && is_filled(second, 'b', 40));
  assert_true(is_aligned(copy));
  char *shorter = clx__arena_resize(arena, second, 40, 20);
  assert_true(is_filled(shorter, 'b', 20) && is_filled(copy, 'a', 80));
  clx_arena_free(arena);
}

static void an_allocation_moves_to_another_block_when_its_own_is_full(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  char *ptr = clx_arena_alloc(arena, 100);
  size_t size = 100;
  (void)state;
  memset(ptr, 'a', size);
  for (; size < 1000000; size *= 2) {
    ptr = clx__arena_resize(arena, ptr, size, size * 2);
    assert_true(is_aligned(ptr) && is_filled(ptr, 'a', size));
    memset(ptr, 'a', size * 2);
  }
  clx_arena_free(arena);
}

static void a_resize_without_memory_leaves_the_allocation_as_it_was(void **state)
{
  char memory[1024];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  char *first = clx_arena_alloc(arena, 100);
  char *last = clx_arena_alloc(arena, 100);
  (void)state;
  memset(first, 'a', 100);
  memset(last, 'b', 100);
  size_t used = clx_arena_used(arena);
  assert_null(clx__arena_resize(arena, first, 100, 2000));
  assert_null(clx__arena_resize(arena, last, 100, 2000));
  assert_true(is_filled(first, 'a', 100) && is_filled(last, 'b', 100));
  assert_int_equal(clx_arena_used(arena), used);
  assert_ptr_equal(clx__arena_resize(arena, last, 100, 200), last);
  clx_arena_free(arena);
}

/* Right before a page that may not be touched. */
static void a_shorter_copy_holds_no_more_than_its_size(void **state)
{
  static const char nothing[1024];
  char *memory = guard_copy(nothing, sizeof nothing);
  clx_arena *arena = clx_arena_init(memory, sizeof nothing, NULL);
  char *first = clx_arena_alloc(arena, 200);
  (void)state;
  memset(first, 'a', 200);
  while (clx_arena_size(arena) - clx_arena_used(arena) >= 32 + 2 * (16 + GAP))
    assert_non_null(clx_arena_alloc(arena, 1)); /* until two small ones fit, with the header */
  char *copy = clx__arena_resize(arena, first, 200, 1);
  assert_ptr_not_equal(copy, first);
  assert_true(*copy == 'a' && is_filled(first, 'a', 200));
  clx_arena_free(arena);
  guard_free(memory, sizeof nothing);
}

/* -------- an allocator on an arena -------- */

static void an_allocator_on_an_arena_serves_other_objects(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  clx_allocator allocator;
  (void)state;
  clx_arena_allocator(arena, &allocator);
  char *ptr = allocator.allocate(allocator.ctx, NULL, 0, 50);
  memset(ptr, 'a', 50);
  assert_non_null(allocator.allocate(allocator.ctx, NULL, 0, 50));
  ptr = allocator.allocate(allocator.ctx, ptr, 50, 500);
  assert_true(is_aligned(ptr) && is_filled(ptr, 'a', 50));
  size_t used = clx_arena_used(arena);
  assert_null(allocator.allocate(allocator.ctx, ptr, 500, 0));
  assert_null(allocator.allocate(allocator.ctx, NULL, 0, 0));
  assert_int_equal(clx_arena_used(arena), used);
  assert_null(allocator.allocate(allocator.ctx, NULL, 0, SIZE_MAX));
  clx_arena_free(arena);
}

/* The limit holds for what a resize adds, in place and where a block grows with it. */
static void a_resize_keeps_to_the_limit(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  (void)state;
  clx__arena_limit(arena, 100000);
  char *ptr = clx__arena_resize(arena, NULL, 0, 10);
  memset(ptr, 'a', 10);
  assert_ptr_equal(clx__arena_resize(arena, ptr, 10, 1000), ptr);
  assert_null(clx__arena_resize(arena, ptr, 1000, 100001));
  assert_true(clx__arena_unlimit(arena));
  assert_true(is_filled(ptr, 'a', 10));
  clx__arena_limit(arena, 500);
  assert_null(clx__arena_resize(arena, ptr, 1000, 1500 + GAP + 16));
  assert_true(clx__arena_unlimit(arena));
  clx__arena_limit(arena, 512);
  assert_ptr_equal(clx__arena_resize(arena, ptr, 1000, 1500), ptr);
  assert_false(clx__arena_unlimit(arena));
  clx_arena_free(arena);
}

static void a_block_that_grows_keeps_to_the_limit(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  char *ptr = clx_arena_alloc(arena, 10000); /* alone in its block */
  (void)state;
  memset(ptr, 'a', 10000);
  size_t size = clx_arena_size(arena);
  clx__arena_limit(arena, 20000);
  assert_null(clx__arena_resize(arena, ptr, 10000, 40000));
  assert_true(clx__arena_unlimit(arena));
  assert_int_equal(clx_arena_size(arena), size);
  clx__arena_limit(arena, 10000);
  ptr = clx__arena_resize(arena, ptr, 10000, 15000);
  assert_non_null(ptr);
  assert_false(clx__arena_unlimit(arena));
  assert_true(is_filled(ptr, 'a', 10000));
  clx_arena_free(arena);
}

static void an_allocation_of_no_bytes_grows_where_it_is(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  char *ptr = clx_arena_alloc(arena, 0);
  (void)state;
  assert_ptr_equal(clx__arena_resize(arena, ptr, 0, 100), ptr);
  assert_int_equal(clx_arena_used(arena), 112 + GAP);
  clx_arena_free(arena);
}

static void nothing_is_freed_by_no_pointer(void **state)
{
  struct failing failing = {.fail_at = 0};
  clx_allocator allocator = failing_allocator(&failing);
  (void)state;
  clx__free(&allocator, NULL, 0);
  clx__free(&allocator, clx__allocate(&allocator, 8), 8);
  assert_int_equal(failing.count, 1);
  assert_int_equal(failing.live, 0);
}

/* A block that is larger than what it was made for leaves less to grow by than to take. */
static void blocks_grow_by_no_more_than_the_limit_in_all(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  size_t size = 6000;
  (void)state;
  assert_non_null(clx_arena_alloc(arena, 39000));
  clx__arena_limit(arena, 30000);
  char *ptr = clx_arena_alloc(arena, size);
  memset(ptr, 'a', size);
  for (char *more = ptr; more; size += more ? 16 : 0) {
    ptr = more;
    more = clx__arena_resize(arena, ptr, size, size + 16);
  }
  assert_true(clx__arena_unlimit(arena));
  assert_in_range(size, 29800, 29999 - GAP);
  assert_true(is_filled(ptr, 'a', 6000));
  clx_arena_free(arena);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_last_allocation_is_resized_where_it_is),
      cmocka_unit_test(an_earlier_allocation_is_copied_when_it_grows),
      cmocka_unit_test(an_allocation_moves_to_another_block_when_its_own_is_full),
      cmocka_unit_test(a_resize_without_memory_leaves_the_allocation_as_it_was),
      cmocka_unit_test(a_shorter_copy_holds_no_more_than_its_size),
      cmocka_unit_test(an_allocator_on_an_arena_serves_other_objects),
      cmocka_unit_test(a_resize_keeps_to_the_limit),
      cmocka_unit_test(a_block_that_grows_keeps_to_the_limit),
      cmocka_unit_test(an_allocation_of_no_bytes_grows_where_it_is),
      cmocka_unit_test(nothing_is_freed_by_no_pointer),
      cmocka_unit_test(blocks_grow_by_no_more_than_the_limit_in_all),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
