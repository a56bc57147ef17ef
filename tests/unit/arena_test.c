/* The arena: on an allocator, in a buffer of the caller, reset, without memory. */
#include "arenas.h"

/* -------- helpers -------- */

/* Allocates pieces until there is no more, each filled with its number; returns how many. */
static size_t fill(clx_arena *arena, size_t size, unsigned char *pieces[], size_t limit)
{
  size_t count = 0;
  while (count < limit && (pieces[count] = clx_arena_alloc(arena, size)) != NULL) {
    assert_true(is_aligned(pieces[count]));
    memset(pieces[count], (int)(count % 251), size);
    count++;
  }
  for (size_t i = 0; i < count; i++)
    assert_true(is_filled(pieces[i], (int)(i % 251), size));
  return count;
}

/* -------- a buffer of the caller -------- */

static void a_buffer_below_the_minimum_makes_no_arena(void **state)
{
  char memory[CLX_ARENA_MIN];
  (void)state;
  assert_null(clx_arena_init(memory, 0, NULL));
  assert_null(clx_arena_init(memory, CLX_ARENA_MIN - 1, NULL));
  assert_null(clx_arena_init(NULL, 4096, NULL));
}

/* At every alignment, and right before a page that may not be touched. */
static void an_arena_in_a_buffer_stays_in_it_and_needs_no_heap(void **state)
{
  static const char nothing[1040];
  (void)state;
  for (size_t skew = 0; skew < 16; skew++) {
    char *memory = guard_copy(nothing, sizeof nothing);
    char *start = memory + skew;
    size_t size = sizeof nothing - skew;
    clx_arena *arena = clx_arena_init(start, size, NULL);
    unsigned char *pieces[100];
    memset(memory, 0x77, skew);
    size_t count = fill(arena, 24, pieces, 100);
    assert_in_range(count, 1040 / (32 + GAP) - 6, 1040 / (32 + GAP));
    for (size_t i = 0; i < count; i++)
      assert_true((char *)pieces[i] >= start && (char *)pieces[i] + 24 <= start + size);
    assert_true(is_filled(memory, 0x77, skew));
    assert_null(clx_arena_alloc(arena, 1000));
    clx_arena_free(arena);
    memset(memory, 1, sizeof nothing); /* it is the caller's again, without any poison */
    guard_free(memory, sizeof nothing);
  }
}

static void the_smallest_buffer_has_room_for_something(void **state)
{
  char memory[CLX_ARENA_MIN];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  (void)state;
  assert_non_null(clx_arena_alloc(arena, 256));
  assert_null(clx_arena_alloc(arena, 512));
  assert_in_range(clx_arena_size(arena), 256, CLX_ARENA_MIN);
  clx_arena_free(arena);
}

static void a_full_buffer_is_as_good_as_new_after_a_reset(void **state)
{
  char memory[2000];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  unsigned char *pieces[100];
  unsigned char *again[100];
  size_t count = fill(arena, 100, pieces, 100);
  (void)state;
  for (int round = 0; round < 3; round++) {
    clx_arena_reset(arena);
    assert_int_equal(clx_arena_used(arena), 0);
    assert_int_equal(fill(arena, 100, again, 100), count);
    assert_memory_equal(again, pieces, count * sizeof *pieces);
  }
  clx_arena_free(arena);
}

static void a_full_buffer_goes_on_with_the_allocator(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  char memory[1000];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, &allocator);
  unsigned char *pieces[1000];
  (void)state;
  assert_int_equal(failing.count, 0);
  assert_int_equal(fill(arena, 500, pieces, 1), 1);
  assert_int_equal(failing.count, 0);
  assert_int_equal(fill(arena, 500, pieces, 1000), 1000);
  assert_in_range(failing.count, 1, 20);
  assert_in_range(clx_arena_used(arena), 1001 * 512, 1001 * (512 + GAP));
  clx_arena_free(arena);
  assert_int_equal(failing.live, 0);
}

/* -------- on an allocator -------- */

static void an_arena_gives_all_memory_back(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  unsigned char *pieces[2000];
  (void)state;
  assert_int_equal(fill(arena, 100, pieces, 2000), 2000);
  assert_true(failing.live > 2);
  clx_arena_free(arena);
  assert_int_equal(failing.live, 0);
  clx_arena_free(NULL);
}

static void an_arena_without_an_allocator_uses_malloc(void **state)
{
  clx_allocator none = {NULL, NULL};
  clx_arena *arena = clx_arena_new(NULL);
  unsigned char *pieces[300];
  (void)state;
  assert_int_equal(fill(arena, 999, pieces, 300), 300);
  clx_arena_free(arena);
  arena = clx_arena_new(&none);
  assert_int_equal(fill(arena, 999, pieces, 300), 300);
  clx_arena_free(arena);
}

static void few_requests_serve_many_allocations(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  (void)state;
  for (int i = 0; i < 500000; i++)
    assert_non_null(clx_arena_alloc(arena, 16));
  assert_in_range(failing.count, 10, 25);
  assert_true(clx_arena_size(arena) < 2 * clx_arena_used(arena));
  clx_arena_free(arena);
}

static void allocations_without_bytes_are_apart(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  char *first = clx_arena_alloc(arena, 0);
  char *second = clx_arena_alloc(arena, 0);
  (void)state;
  assert_non_null(first);
  assert_non_null(second);
  assert_ptr_not_equal(first, second);
  clx_arena_free(arena);
}

static void sizes_that_no_memory_has_are_refused(void **state)
{
  static const size_t sizes[] = {SIZE_MAX,         SIZE_MAX - 15, SIZE_MAX - 16,
                                 SIZE_MAX / 2 + 1, SIZE_MAX / 2,  SIZE_MAX / 4 + 1};
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  char *ptr = clx_arena_alloc(arena, 10);
  (void)state;
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    assert_null(clx_arena_alloc(arena, sizes[i]));
    assert_null(clx__arena_zero(arena, sizes[i]));
    assert_null(clx__arena_resize(arena, ptr, 10, sizes[i]));
  }
  assert_int_equal(failing.count, 2);
  assert_non_null(clx_arena_alloc(arena, 10));
  clx_arena_free(arena);
}

/* -------- reset -------- */

static void used_and_size_tell_what_is_taken(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  size_t size = clx_arena_size(arena);
  (void)state;
  assert_int_equal(clx_arena_used(arena), 0);
  assert_true(size >= 4096);
  clx_arena_alloc(arena, 1);
  assert_int_equal(clx_arena_used(arena), 16 + GAP);
  clx_arena_alloc(arena, 16);
  assert_int_equal(clx_arena_used(arena), 32 + 2 * GAP);
  clx_arena_alloc(arena, 17);
  assert_int_equal(clx_arena_used(arena), 64 + 3 * GAP);
  assert_int_equal(clx_arena_size(arena), size);
  clx_arena_alloc(arena, 100000);
  assert_true(clx_arena_size(arena) >= size + 100000);
  size = clx_arena_size(arena);
  clx_arena_reset(arena);
  assert_int_equal(clx_arena_used(arena), 0);
  assert_int_equal(clx_arena_size(arena), size);
  clx_arena_free(arena);
}

static void the_same_work_after_a_reset_allocates_nothing(void **state)
{
  static const size_t sizes[] = {10, 5000, 1, 300, 70000, 16, 0, 4000, 9000, 20};
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  size_t first_round = 0;
  (void)state;
  for (int round = 0; round < 10; round++) {
    for (size_t i = 0; i < 200; i++)
      assert_non_null(clx_arena_alloc(arena, sizes[i % 10]));
    if (round == 0)
      first_round = failing.count;
    assert_int_equal(failing.count, first_round);
    clx_arena_reset(arena);
  }
  clx_arena_free(arena);
}

static void a_kept_block_that_is_a_little_too_small_is_passed_over_and_kept(void **state)
{
  (void)state;
  for (size_t more = 1; more <= 64; more += 9) {
    struct failing failing = {0};
    clx_allocator allocator = failing_allocator(&failing);
    clx_arena *arena = clx_arena_new(&allocator);
    assert_non_null(clx_arena_alloc(arena, 10000)); /* a block for itself */
    clx_arena_reset(arena);
    assert_non_null(clx_arena_alloc(arena, 10000 + more));
    assert_non_null(clx_arena_alloc(arena, 10000));
    assert_int_equal(failing.count, 4);
    clx_arena_free(arena);
    assert_int_equal(failing.live, 0);
  }
}

/* Sizes in ever new orders, 128 KiB in each round: what is kept must come to an end, too. */
static void other_work_after_a_reset_does_not_grow_the_arena_for_ever(void **state)
{
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  uint32_t random = 1;
  (void)state;
  for (int round = 0; round < 3000; round++) {
    for (size_t left = 131072; left > 0;) {
      random = random * 1664525u + 1013904223u;
      size_t size = random >> 28 == 0 ? random >> 17 & 0x7fff : random >> 24;
      size = size < left ? size : left;
      assert_non_null(clx_arena_alloc(arena, size));
      left -= size > 0 ? size : 1;
    }
    clx_arena_reset(arena);
  }
  assert_in_range(failing.count, 2, 30);
  assert_true(clx_arena_size(arena) < 8 * 131072);
  clx_arena_free(arena);
}

/* -------- small helpers -------- */

static void zeroed_memory_is_zero_also_where_it_was_used_before(void **state)
{
  char memory[1024];
  memset(memory, 0x55, sizeof memory);
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  (void)state;
  memset(clx_arena_alloc(arena, 300), 0x66, 300);
  clx_arena_reset(arena);
  assert_true(is_filled(clx__arena_zero(arena, 300), 0, 300));
  assert_null(clx__arena_zero(arena, 1000));
  clx_arena_free(arena);
}

static void a_text_is_copied_with_a_nul(void **state)
{
  char memory[512];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  (void)state;
  memset(clx_arena_alloc(arena, 200), 0x66, 200);
  clx_arena_reset(arena);
  assert_string_equal(clx__arena_text(arena, "abcdef", 3), "abc");
  assert_memory_equal(clx__arena_text(arena, "a\0b", 3), "a\0b", 4);
  assert_string_equal(clx__arena_text(arena, NULL, 0), "");
  assert_null(clx__arena_text(arena, memory, sizeof memory));
  clx_arena_free(arena);
}

/* -------- without memory -------- */

static void an_arena_without_memory_is_null_and_leaks_nothing(void **state)
{
  (void)state;
  for (size_t fail_at = 1; fail_at <= 2; fail_at++) {
    struct failing failing = {.fail_at = fail_at};
    clx_allocator allocator = failing_allocator(&failing);
    assert_null(clx_arena_new(&allocator));
    assert_int_equal(failing.live, 0);
    assert_int_equal(failing.count, fail_at);
  }
}

static void an_allocation_that_failed_can_be_tried_again(void **state)
{
  (void)state;
  for (size_t fail_at = 3; fail_at <= 8; fail_at++) {
    struct failing failing = {.fail_at = fail_at};
    clx_allocator allocator = failing_allocator(&failing);
    clx_arena *arena = clx_arena_new(&allocator);
    size_t failures = 0;
    for (int i = 0; i < 100; i++) {
      size_t used = clx_arena_used(arena);
      char *ptr = clx_arena_alloc(arena, 1000);
      if (!ptr) {
        failures++;
        assert_int_equal(clx_arena_used(arena), used);
        ptr = clx_arena_alloc(arena, 1000);
      }
      memset(ptr, i, 1000);
    }
    assert_int_equal(failures, 1);
    clx_arena_free(arena);
    assert_int_equal(failing.live, 0);
  }
}

/* -------- poison -------- */

static void bytes_behind_an_allocation_are_poisoned_under_asan(void **state)
{
  (void)state;
#if GAP
  clx_arena *arena = clx_arena_new(NULL);
  char *ptr = clx_arena_alloc(arena, 21);
  assert_false(__asan_address_is_poisoned(ptr + 20));
  assert_true(__asan_address_is_poisoned(ptr + 21));
  assert_ptr_equal(clx__arena_resize(arena, ptr, 21, 5), ptr);
  assert_false(__asan_address_is_poisoned(ptr + 4));
  assert_true(__asan_address_is_poisoned(ptr + 5));
  clx_arena_reset(arena);
  assert_true(__asan_address_is_poisoned(ptr));
  clx_arena_free(arena);
#else
  skip();
#endif
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_buffer_below_the_minimum_makes_no_arena),
      cmocka_unit_test(an_arena_in_a_buffer_stays_in_it_and_needs_no_heap),
      cmocka_unit_test(the_smallest_buffer_has_room_for_something),
      cmocka_unit_test(a_full_buffer_is_as_good_as_new_after_a_reset),
      cmocka_unit_test(a_full_buffer_goes_on_with_the_allocator),
      cmocka_unit_test(an_arena_gives_all_memory_back),
      cmocka_unit_test(an_arena_without_an_allocator_uses_malloc),
      cmocka_unit_test(few_requests_serve_many_allocations),
      cmocka_unit_test(allocations_without_bytes_are_apart),
      cmocka_unit_test(sizes_that_no_memory_has_are_refused),
      cmocka_unit_test(used_and_size_tell_what_is_taken),
      cmocka_unit_test(the_same_work_after_a_reset_allocates_nothing),
      cmocka_unit_test(a_kept_block_that_is_a_little_too_small_is_passed_over_and_kept),
      cmocka_unit_test(other_work_after_a_reset_does_not_grow_the_arena_for_ever),
      cmocka_unit_test(zeroed_memory_is_zero_also_where_it_was_used_before),
      cmocka_unit_test(a_text_is_copied_with_a_nul),
      cmocka_unit_test(an_arena_without_memory_is_null_and_leaks_nothing),
      cmocka_unit_test(an_allocation_that_failed_can_be_tried_again),
      cmocka_unit_test(bytes_behind_an_allocation_are_poisoned_under_asan),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
