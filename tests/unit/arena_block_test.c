/* The blocks of an arena: reserved, grown with what is in them, given back by a reset. */
#include "arenas.h"

#define LARGE 100000

/* -------- reserve -------- */

static void what_was_reserved_is_one_block(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  (void)state;
  assert_non_null(clx_arena_alloc(arena, 100));
  assert_int_equal(failing.count, 2);
  clx__arena_reserve(arena, LARGE);
  assert_int_equal(failing.count, 3);
  char *first = clx_arena_alloc(arena, 60000);
  char *second = clx_arena_alloc(arena, 39000);
  assert_ptr_equal(second, first + 60000 + GAP);
  assert_int_equal(failing.count, 3);
  clx_arena_free(arena);
}

static void a_reservation_that_fits_takes_nothing(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  size_t size = clx_arena_size(arena);
  (void)state;
  clx__arena_reserve(arena, 4000);
  assert_int_equal(failing.count, 2);
  assert_int_equal(clx_arena_size(arena), size);
  assert_int_equal(clx_arena_used(arena), 0);
  clx_arena_free(arena);
}

static void a_reservation_without_memory_changes_nothing(void **state)
{
  char memory[2048];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  (void)state;
  clx__arena_reserve(arena, LARGE);
  clx__arena_reserve(arena, SIZE_MAX);
  assert_int_equal(clx_arena_used(arena), 0);
  assert_non_null(clx_arena_alloc(arena, 1000));
  clx_arena_free(arena);
}

/* -------- growing -------- */

/* Doubles an allocation from 1000 bytes to 512,000. */
static char *grow(clx_arena *arena)
{
  char *ptr = clx_arena_alloc(arena, 1000);
  memset(ptr, 'a', 1000);
  for (size_t size = 1000; size < 512000; size *= 2) {
    ptr = clx__arena_resize(arena, ptr, size, size * 2);
    assert_true(is_aligned(ptr) && is_filled(ptr, 'a', size));
    memset(ptr, 'a', size * 2);
  }
  return ptr;
}

static void a_text_that_grows_alone_leaves_nothing_behind(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  (void)state;
  grow(arena);
  assert_in_range(clx_arena_size(arena), 512000, 512000 + 4096 + 200);
  assert_int_equal(failing.live, 3); /* arena, first block, and the one that grew */
  clx_arena_free(arena);
  assert_int_equal(failing.live, 0);
}

static void a_text_with_a_neighbour_does_not_move_it(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  (void)state;
  clx__arena_reserve(arena, 6000);
  char *neighbour = clx_arena_alloc(arena, 5000);
  char *text = clx_arena_alloc(arena, 100);
  memset(neighbour, 'n', 5000);
  memset(text, 't', 100);
  char *longer = clx__arena_resize(arena, text, 100, LARGE);
  assert_ptr_not_equal(longer, text);
  assert_true(is_filled(longer, 't', 100) && is_filled(neighbour, 'n', 5000));
  assert_true(is_filled(text, 't', 100));
  clx_arena_free(arena);
}

static void the_same_growth_after_a_reset_allocates_nothing(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  (void)state;
  grow(arena);
  size_t count = failing.count;
  for (int i = 0; i < 5; i++) {
    clx_arena_reset(arena);
    grow(arena);
  }
  assert_int_equal(failing.count, count);
  clx_arena_free(arena);
}

static void a_block_that_cannot_grow_keeps_its_text(void **state)
{
  (void)state;
  for (size_t fail_at = 4; fail_at <= 6; fail_at++) {
    struct failing failing = {.fail_at = fail_at};
    clx_allocator allocator = failing_allocator(&failing);
    clx_arena *arena = clx_arena_new(&allocator);
    size_t size = 10000;
    size_t failures = 0;
    char *ptr = clx_arena_alloc(arena, size);
    memset(ptr, 'a', size);
    for (int i = 0; i < 5; i++) {
      char *longer = clx__arena_resize(arena, ptr, size, size * 2);
      failures += !longer;
      assert_true(is_filled(longer ? longer : ptr, 'a', size));
      if (!longer)
        continue;
      ptr = longer;
      size *= 2;
      memset(ptr, 'a', size);
    }
    assert_int_equal(failures, 1);
    assert_int_equal(size, 160000);
    clx_arena_free(arena);
    assert_int_equal(failing.live, 0);
  }
}

/* -------- a reset with a bound -------- */

static void a_reset_above_its_bound_keeps_the_first_block_only(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  size_t size = clx_arena_size(arena);
  (void)state;
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < 10; i++)
      memset(clx_arena_alloc(arena, LARGE), 'a', LARGE);
    assert_true(clx_arena_size(arena) >= 10 * LARGE);
    clx__arena_reset_to(arena, 10 * LARGE - 1);
    assert_int_equal(clx_arena_size(arena), size);
    assert_int_equal(clx_arena_used(arena), 0);
    assert_int_equal(failing.live, 2);
  }
  assert_non_null(clx_arena_alloc(arena, 1000));
  assert_int_equal(clx_arena_size(arena), size);
  clx_arena_free(arena);
  assert_int_equal(failing.live, 0);
}

static void a_reset_within_its_bound_keeps_everything(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  (void)state;
  assert_non_null(clx_arena_alloc(arena, LARGE));
  size_t size = clx_arena_size(arena);
  size_t count = failing.count;
  clx__arena_reset_to(arena, size);
  assert_int_equal(clx_arena_size(arena), size);
  assert_int_equal(clx_arena_used(arena), 0);
  assert_non_null(clx_arena_alloc(arena, LARGE));
  assert_int_equal(failing.count, count);
  clx_arena_free(arena);
}

static void a_reset_with_a_bound_leaves_the_memory_of_the_caller_alone(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  char memory[4096];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, &allocator);
  (void)state;
  char *first = clx_arena_alloc(arena, 1000);
  assert_non_null(clx_arena_alloc(arena, LARGE));
  clx__arena_reset_to(arena, 0);
  assert_int_equal(failing.live, 0);
  assert_ptr_equal(clx_arena_alloc(arena, 1000), first);
  clx_arena_free(arena);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_was_reserved_is_one_block),
      cmocka_unit_test(a_reservation_that_fits_takes_nothing),
      cmocka_unit_test(a_reservation_without_memory_changes_nothing),
      cmocka_unit_test(a_text_that_grows_alone_leaves_nothing_behind),
      cmocka_unit_test(a_text_with_a_neighbour_does_not_move_it),
      cmocka_unit_test(the_same_growth_after_a_reset_allocates_nothing),
      cmocka_unit_test(a_block_that_cannot_grow_keeps_its_text),
      cmocka_unit_test(a_reset_above_its_bound_keeps_the_first_block_only),
      cmocka_unit_test(a_reset_within_its_bound_keeps_everything),
      cmocka_unit_test(a_reset_with_a_bound_leaves_the_memory_of_the_caller_alone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
