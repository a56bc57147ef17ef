/* Dividing amounts: tables typed by hand, long loops for small numbers, and for large ones the
 * rule itself, checked with integers of 128 bits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/money.h>

#include "guard.h"
#include "rounds.h"

/* A fixed sequence, so that every run tests the same numbers. */
static uint64_t random_bits(void)
{
  static uint64_t seed = 0x736861726573;
  uint64_t mix = seed += 0x9e3779b97f4a7c15;
  mix = (mix ^ mix >> 30) * 0xbf58476d1ce4e5b9;
  mix = (mix ^ mix >> 27) * 0x94d049bb133111eb;
  return mix ^ mix >> 31;
}

/* Any size is as likely as any other. */
static int64_t random_weight(void)
{
  uint64_t bits = random_bits() >> 1;
  return (int64_t)(bits >> random_bits() % 64);
}

static int64_t random_total(void)
{
  int64_t total = random_weight();
  return random_bits() % 2 != 0 ? -total - 1 : total;
}

static int rounds(void)
{
  return (int)rounds_of(500, 20000, 20000);
}

/* -------- tables -------- */

struct divided {
  int64_t total;
  size_t count;
  int64_t weights[6];
  int64_t shares[6];
};

static const struct divided divided[] = {
    {100, 3, {1, 1, 1}, {34, 33, 33}},
    {101, 3, {1, 1, 1}, {34, 34, 33}},
    {-100, 3, {1, 1, 1}, {-34, -33, -33}},
    {-101, 3, {1, 1, 1}, {-34, -34, -33}},
    {1, 3, {1, 1, 1}, {1, 0, 0}},
    {2, 3, {1, 1, 1}, {1, 1, 0}},
    {-1, 3, {1, 1, 1}, {-1, 0, 0}},
    {0, 3, {1, 1, 1}, {0, 0, 0}},
    {0, 1, {7}, {0}},
    {42, 1, {7}, {42}},
    {-42, 1, {1}, {-42}},
    /* 1.5, 3, 5.5 */
    {10, 3, {3, 6, 11}, {2, 3, 5}},
    /* 0.999, 0.001: the larger part wins, not the earlier */
    {1, 2, {1, 999}, {0, 1}},
    /* 1.4, 2.8, 2.8 */
    {7, 3, {1, 2, 2}, {1, 3, 3}},
    /* 3.33, 0, 6.67 */
    {10, 3, {1, 0, 2}, {3, 0, 7}},
    {5, 4, {0, 0, 1, 0}, {0, 0, 5, 0}},
    /* 500.16, 499.84 of a discount over 15.99 and 15.98 */
    {-1000, 2, {1599, 1598}, {-500, -500}},
    /* 750.0, 166.875, 583.125 */
    {1500, 3, {8000, 1780, 6220}, {750, 167, 583}},
    /* 2.1, 1.3, 1.2, 0.4: the smallest weight lost the largest part */
    {5, 4, {420, 260, 240, 80}, {2, 1, 1, 1}},
    /* 2^62, and sums that are multiples of it */
    {10, 1, {4611686018427387904}, {10}},
    {-7, 2, {4611686018427387904, 4611686018427387904}, {-4, -3}},
    {7, 3, {1, 4611686018427387902, 1}, {0, 7, 0}},
    {INT64_MAX, 1, {1}, {INT64_MAX}},
    {INT64_MIN, 1, {1}, {INT64_MIN}},
    {INT64_MIN, 1, {INT64_MAX}, {INT64_MIN}},
    {INT64_MIN, 2, {0, INT64_MAX}, {0, INT64_MIN}},
    {INT64_MAX, 2, {1, 1}, {4611686018427387904, 4611686018427387903}},
    {INT64_MIN, 2, {INT64_MAX, INT64_MAX}, {-4611686018427387904, -4611686018427387904}},
    {INT64_MAX,
     3,
     {INT64_MAX, INT64_MAX, INT64_MAX},
     {3074457345618258603, 3074457345618258602, 3074457345618258602}},
    {INT64_MIN,
     3,
     {INT64_MAX, INT64_MAX, INT64_MAX},
     {-3074457345618258603, -3074457345618258603, -3074457345618258602}},
    {1,
     6,
     {INT64_MAX - 1, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX - 1},
     {0, 1, 0, 0, 0, 0}},
    /* 0.4999..., 0.4999..., 0.0...: the second is larger by 2^-64 */
    {1, 3, {INT64_MAX - 1, INT64_MAX, 1}, {0, 1, 0}},
};

static void totals_are_divided_as_by_hand(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof divided / sizeof *divided; i++) {
    const struct divided *row = &divided[i];
    int64_t shares[6] = {0};
    assert_int_equal(clx_money_allocate(row->total, row->weights, row->count, shares), CLX_OK);
    for (size_t k = 0; k < row->count; k++)
      if (shares[k] != row->shares[k])
        fail_msg("row %zu: share %zu is %lld", i, k, (long long)shares[k]);
  }
}

static void expect_refused(const int64_t *weights, size_t count)
{
  int64_t shares[3] = {7, 8, 9};
  assert_int_equal(clx_money_allocate(100, weights, count, shares), CLX_BAD_ARGUMENT);
  assert_int_equal(shares[0], 7);
  assert_int_equal(shares[1], 8);
  assert_int_equal(shares[2], 9);
}

static void weights_that_cannot_divide_are_refused(void **state)
{
  static const int64_t zeros[3];
  static const int64_t first[3] = {-1, 1, 1};
  static const int64_t last[3] = {1, 1, -1};
  static const int64_t lowest[3] = {5, INT64_MIN, 5};
  (void)state;
  expect_refused(first, 0);
  expect_refused(zeros, 1);
  expect_refused(zeros, 3);
  expect_refused(first, 3);
  expect_refused(last, 3);
  expect_refused(lowest, 3);
}

/* -------- small numbers, by counting -------- */

static void count_out(int total, const int64_t *weights, size_t count, int64_t *shares)
{
  int64_t rest[8];
  int64_t sum = 0;
  int64_t left = total;
  for (size_t i = 0; i < count; i++)
    sum += weights[i];
  for (size_t i = 0; i < count; i++) {
    shares[i] = 0;
    rest[i] = total * weights[i];
    for (; rest[i] >= sum; rest[i] -= sum) {
      shares[i]++;
      left--;
    }
  }
  for (; left > 0; left--) {
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
      if (rest[i] > rest[best])
        best = i;
    shares[best]++;
    rest[best] = -1;
  }
}

static void small_totals_are_divided_as_by_counting(void **state)
{
  (void)state;
  for (int round = 0; round < rounds(); round++) {
    int64_t weights[8];
    int64_t expected[8];
    int64_t shares[8];
    size_t count = 1 + random_bits() % 8;
    int total = (int)(random_bits() % 200);
    uint64_t range = 1 + random_bits() % 40;
    for (size_t i = 0; i < count; i++)
      weights[i] = (int64_t)(random_bits() % range);
    weights[random_bits() % count]++;
    count_out(total, weights, count, expected);
    assert_int_equal(clx_money_allocate(total, weights, count, shares), CLX_OK);
    assert_memory_equal(shares, expected, count * sizeof *shares);
    assert_int_equal(clx_money_allocate(-total, weights, count, shares), CLX_OK);
    for (size_t i = 0; i < count; i++)
      assert_int_equal(shares[i], -expected[i]);
  }
}

/* -------- any numbers, by the rule -------- */

static uint64_t magnitude(int64_t number)
{
  return number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
}

/* Takes share by share off the total, so that nothing can wrap around. */
static void expect_sum(int64_t total, const int64_t *shares, size_t count)
{
  uint64_t left = magnitude(total);
  for (size_t i = 0; i < count; i++) {
    assert_true(shares[i] == 0 || (shares[i] < 0) == (total < 0));
    assert_true(magnitude(shares[i]) <= left);
    left -= magnitude(shares[i]);
  }
  assert_true(left == 0);
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide;

/* Each share is cut or one above, and no share that is cut had a better claim than one that is
 * not: a larger remainder, or the same at an earlier place. With the sum, that leaves one way. */
static void expect_rule(int64_t total, const int64_t *weights, const int64_t *shares, size_t count)
{
  wide sum = 0;
  wide least_raised = 0;
  wide most_cut = 0;
  size_t last_raised = 0;
  size_t first_cut = 0;
  bool raised = false;
  bool cut = false;
  for (size_t i = 0; i < count; i++)
    sum += magnitude(weights[i]);
  for (size_t i = 0; i < count; i++) {
    wide product = (wide)magnitude(total) * magnitude(weights[i]);
    wide remainder = product % sum;
    uint64_t whole = (uint64_t)(product / sum);
    if (magnitude(shares[i]) == whole) {
      first_cut = !cut || remainder > most_cut ? i : first_cut;
      most_cut = !cut || remainder > most_cut ? remainder : most_cut;
      cut = true;
    } else {
      assert_true(magnitude(shares[i]) == whole + 1);
      last_raised = !raised || remainder <= least_raised ? i : last_raised;
      least_raised = !raised || remainder < least_raised ? remainder : least_raised;
      raised = true;
    }
  }
  if (raised && cut)
    assert_true(least_raised > most_cut || (least_raised == most_cut && last_raised < first_cut));
}
#else
static void expect_rule(int64_t total, const int64_t *weights, const int64_t *shares, size_t count)
{
  (void)total;
  (void)weights;
  (void)shares;
  (void)count;
}
#endif

static void expect_divided(int64_t total, const int64_t *weights, int64_t *shares, size_t count)
{
  assert_int_equal(clx_money_allocate(total, weights, count, shares), CLX_OK);
  expect_sum(total, shares, count);
  expect_rule(total, weights, shares, count);
}

static void totals_and_weights_of_any_size_are_divided_by_the_rule(void **state)
{
  (void)state;
  for (int round = 0; round < rounds(); round++) {
    int64_t weights[40];
    int64_t shares[40];
    size_t count = 1 + (size_t)(random_bits() % 40);
    for (size_t i = 0; i < count; i++)
      weights[i] = random_weight();
    weights[random_bits() % count] = INT64_MAX - (int64_t)(random_bits() % 3);
    expect_divided(random_total(), weights, shares, count);
    expect_divided(INT64_MIN, weights, shares, count);
    expect_divided(INT64_MAX, weights, shares, count);
  }
}

/* Remainders that are equal, or differ in the last bits only. */
static void near_ties_between_huge_weights_are_divided_by_the_rule(void **state)
{
  (void)state;
  for (int round = 0; round < rounds(); round++) {
    int64_t weights[40];
    int64_t shares[40];
    size_t count = 1 + (size_t)(random_bits() % 40);
    int64_t base = INT64_MAX - (random_weight() >> 1);
    for (size_t i = 0; i < count; i++)
      weights[i] = base - (int64_t)(random_bits() % 3);
    expect_divided(random_total(), weights, shares, count);
    expect_divided((int64_t)(random_bits() % 41), weights, shares, count);
  }
}

static void a_hundred_thousand_weights_are_divided_by_the_rule(void **state)
{
  enum { COUNT = 100000 };
  int64_t *weights = malloc(COUNT * sizeof *weights);
  int64_t *shares = malloc(COUNT * sizeof *shares);
  (void)state;
  assert_non_null(weights);
  assert_non_null(shares);
  for (size_t i = 0; i < COUNT; i++)
    weights[i] = 1 + (int64_t)(random_bits() % 100000);
  expect_divided(1234567, weights, shares, COUNT);
  for (size_t i = 0; i < COUNT; i++)
    weights[i] = INT64_MAX - (int64_t)(random_bits() >> 2);
  expect_divided(INT64_MIN, weights, shares, COUNT);
  for (size_t i = 0; i < COUNT; i++)
    weights[i] = INT64_MAX;
  expect_divided(99999, weights, shares, COUNT);
  assert_int_equal(shares[COUNT - 2], 1);
  assert_int_equal(shares[COUNT - 1], 0);
  free(weights);
  free(shares);
}

/* Weights and shares that end where memory ends. */
static void nothing_is_read_or_written_behind_the_last_share(void **state)
{
  (void)state;
  for (size_t count = 1; count < 40; count++) {
    int64_t *weights = (int64_t *)(void *)guard_new(count * sizeof *weights);
    int64_t *shares = (int64_t *)(void *)guard_new(count * sizeof *shares);
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++)
      weights[i] = (int64_t)i % 3 + 1;
    assert_int_equal(clx_money_allocate(1000, weights, count, shares), CLX_OK);
    for (size_t i = 0; i < count; i++)
      sum += shares[i];
    assert_int_equal(sum, 1000);
    guard_free((char *)shares, count * sizeof *shares);
    guard_free((char *)weights, count * sizeof *weights);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(totals_are_divided_as_by_hand),
      cmocka_unit_test(weights_that_cannot_divide_are_refused),
      cmocka_unit_test(small_totals_are_divided_as_by_counting),
      cmocka_unit_test(totals_and_weights_of_any_size_are_divided_by_the_rule),
      cmocka_unit_test(near_ties_between_huge_weights_are_divided_by_the_rule),
      cmocka_unit_test(a_hundred_thousand_weights_are_divided_by_the_rule),
      cmocka_unit_test(nothing_is_read_or_written_behind_the_last_share),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
