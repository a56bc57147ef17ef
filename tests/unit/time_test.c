/* Times as text and back: tables typed by hand, a calendar walked day by day, and the C library. */
#define _DEFAULT_SOURCE /* timegm */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include <clx/money.h>

#include "rounds.h"

#define FIRST INT64_C(-62135596800000) /* 0001-01-01T00:00:00.000Z */
#define LAST  INT64_C(253402300799999) /* 9999-12-31T23:59:59.999Z */

/* A fixed sequence, so that every run tests the same numbers. */
static uint64_t random_bits(void)
{
  static uint64_t seed = 0x74696d65;
  uint64_t mix = seed += 0x9e3779b97f4a7c15;
  mix = (mix ^ mix >> 30) * 0xbf58476d1ce4e5b9;
  mix = (mix ^ mix >> 27) * 0x94d049bb133111eb;
  return mix ^ mix >> 31;
}

static bool quick(void)
{
  return rounds_of(1, 0, 0) != 0;
}

static int rounds(void)
{
  return quick() ? 2000 : 200000;
}

static void expect_ms(const char *text, int64_t expected)
{
  int64_t ms = 0x5555;
  int status = clx_time_ms(text, &ms);
  if (status != CLX_OK || ms != expected)
    fail_msg("%s: %s, %lld", text, clx_status_name(status), (long long)ms);
}

static void expect_refused(const char *text)
{
  int64_t ms = 0x5555;
  int status = clx_time_ms(text, &ms);
  if (status != CLX_BAD_ARGUMENT || ms != 0x5555)
    fail_msg("%s: %s, %lld", text, clx_status_name(status), (long long)ms);
}

static void expect_text(int64_t ms, const char *expected)
{
  char text[CLX_TIME_TEXT];
  assert_int_equal(clx_time_text(ms, text), CLX_OK);
  assert_string_equal(text, expected);
}

/* -------- tables -------- */

static void times_as_commerce_layer_sends_them_go_both_ways(void **state)
{
  static const struct {
    const char *text;
    int64_t ms;
  } rows[] = {
      {"1970-01-01T00:00:00.000Z", 0},
      {"1970-01-01T00:00:00.001Z", 1},
      {"1969-12-31T23:59:59.999Z", -1},
      {"1970-01-02T00:00:00.000Z", 86400000},
      {"1969-12-31T00:00:00.000Z", -86400000},
      {"2000-02-29T00:00:00.000Z", 951782400000},
      {"2000-03-01T00:00:00.000Z", 951868800000},
      {"2001-09-09T01:46:40.000Z", 1000000000000},
      {"2022-09-30T21:11:55.783Z", 1664572315783},
      {"2038-01-19T03:14:07.000Z", 2147483647000},
      {"2038-01-19T03:14:08.000Z", 2147483648000},
      {"1901-12-13T20:45:52.000Z", -2147483648000},
      {"1900-03-01T00:00:00.000Z", -2203891200000},
      {"1600-02-29T12:00:00.000Z", -11670955200000},
      {"0001-01-01T00:00:00.000Z", FIRST},
      {"9999-12-31T23:59:59.999Z", LAST},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    expect_ms(rows[i].text, rows[i].ms);
    expect_text(rows[i].ms, rows[i].text);
  }
}

static void a_fraction_has_up_to_nine_digits_and_is_cut(void **state)
{
  (void)state;
  expect_ms("1970-01-01T00:00:01Z", 1000);
  expect_ms("1970-01-01T00:00:01.5Z", 1500);
  expect_ms("1970-01-01T00:00:01.05Z", 1050);
  expect_ms("1970-01-01T00:00:01.005Z", 1005);
  expect_ms("1970-01-01T00:00:01.0059Z", 1005);
  expect_ms("1970-01-01T00:00:01.999999Z", 1999);
  expect_ms("1970-01-01T00:00:01.123456789Z", 1123);
  expect_ms("1970-01-01T00:00:01.000999999+00:00", 1000);
  expect_ms("1969-12-31T23:59:59.9999Z", -1);
  expect_ms("9999-12-31T23:59:59.999999999Z", LAST);
  expect_refused("1970-01-01T00:00:01.1234567890Z");
  expect_refused("1970-01-01T00:00:01.Z");
  expect_refused("1970-01-01T00:00:01.");
  expect_refused("1970-01-01T00:00:01,5Z");
  expect_refused("1970-01-01T00:00:01.5.5Z");
  expect_refused("1970-01-01T00:00:01.-5Z");
}

static void an_offset_is_taken_off(void **state)
{
  (void)state;
  expect_ms("2022-09-30T23:11:55.783+02:00", 1664572315783);
  expect_ms("2022-09-30T23:11:55.783+0200", 1664572315783);
  expect_ms("2022-09-30T15:41:55.783-0530", 1664572315783);
  expect_ms("2022-10-01T03:11:55.783+06:00", 1664572315783);
  expect_ms("2022-09-30T21:11:55.783+00:00", 1664572315783);
  expect_ms("2022-09-30T21:11:55.783-00:00", 1664572315783);
  expect_ms("1970-01-01T00:00:00+23:59", -86340000);
  expect_ms("1970-01-01T00:00:00-23:59", 86340000);
  expect_refused("1970-01-01T00:00:00+24:00");
  expect_refused("1970-01-01T00:00:00+00:60");
  expect_refused("1970-01-01T00:00:00+02");
  expect_refused("1970-01-01T00:00:00+02.00");
  expect_refused("1970-01-01T00:00:00K02:00");
  expect_refused("1970-01-01T00:00:00+02:");
  expect_refused("1970-01-01T00:00:00+02:0");
  expect_refused("1970-01-01T00:00:00+2:00");
  expect_refused("1970-01-01T00:00:00+020");
  expect_refused("1970-01-01T00:00:00+02:000");
  expect_refused("1970-01-01T00:00:00+02::00");
  expect_refused("1970-01-01T00:00:00 +02:00");
  expect_refused("1970-01-01T00:00:00Z+02:00");
  expect_refused("1970-01-01T00:00:00--2:00");
}

static void t_and_z_may_be_in_lower_case(void **state)
{
  (void)state;
  expect_ms("2022-09-30t21:11:55.783z", 1664572315783);
  expect_refused("2022-09-30 21:11:55.783Z");
  expect_refused("2022-09-30u21:11:55.783Z");
  expect_refused("2022-09-30\x34"
                 "21:11:55.783Z");
  expect_refused("2022-09-30T21:11:55.783Y");
}

static void a_leap_second_counts_as_the_first_of_the_next_day(void **state)
{
  (void)state;
  expect_ms("2016-12-31T23:59:60Z", 1483228800000);
  expect_ms("2016-12-31T23:59:60.250Z", 1483228800250);
  expect_ms("2017-01-01T01:59:60+02:00", 1483228800000);
  expect_ms("2016-12-31T18:29:60-05:30", 1483228800000);
  expect_refused("2016-12-31T23:59:61Z");
  expect_refused("2016-12-31T23:58:60Z");
  expect_refused("2016-12-31T22:59:60Z");
  expect_refused("2017-01-01T00:00:60Z");
  expect_refused("2016-12-31T23:59:60+02:00");
  expect_refused("9999-12-31T23:59:60Z");
}

static void days_that_do_not_exist_are_refused(void **state)
{
  (void)state;
  expect_ms("2024-02-29T00:00:00Z", 1709164800000);
  expect_refused("2023-02-29T00:00:00Z");
  expect_refused("1900-02-29T00:00:00Z");
  expect_refused("2100-02-29T00:00:00Z");
  expect_refused("2024-02-30T00:00:00Z");
  expect_refused("2023-01-32T00:00:00Z");
  expect_refused("2023-03-32T00:00:00Z");
  expect_refused("2023-04-31T00:00:00Z");
  expect_refused("2023-06-31T00:00:00Z");
  expect_refused("2023-09-31T00:00:00Z");
  expect_refused("2023-11-31T00:00:00Z");
  expect_refused("2023-12-32T00:00:00Z");
  expect_refused("2023-00-01T00:00:00Z");
  expect_refused("2023-13-01T00:00:00Z");
  expect_refused("2023-01-00T00:00:00Z");
  expect_refused("0000-01-01T00:00:00Z");
}

static void hours_that_do_not_exist_are_refused(void **state)
{
  (void)state;
  expect_refused("2023-01-01T24:00:00Z");
  expect_refused("2023-01-01T25:00:00Z");
  expect_refused("2023-01-01T00:60:00Z");
  expect_refused("2023-01-01T00:00:99Z");
}

static void times_outside_the_years_are_refused_both_ways(void **state)
{
  char text[CLX_TIME_TEXT] = "kept";
  (void)state;
  expect_ms("0001-01-01T00:30:00+00:30", FIRST);
  expect_refused("0000-12-31T23:30:00-01:00");
  expect_refused("0001-01-01T00:29:59.999+00:30");
  expect_refused("0001-01-01T00:00:00+23:59");
  expect_ms("9999-12-31T23:29:59.999-00:30", LAST);
  expect_refused("9999-12-31T23:30:00-00:30");
  assert_int_equal(clx_time_text(FIRST - 1, text), CLX_OUT_OF_RANGE);
  assert_int_equal(clx_time_text(LAST + 1, text), CLX_OUT_OF_RANGE);
  assert_int_equal(clx_time_text(INT64_MIN, text), CLX_OUT_OF_RANGE);
  assert_int_equal(clx_time_text(INT64_MAX, text), CLX_OUT_OF_RANGE);
  assert_string_equal(text, "kept");
}

static void what_is_no_time_is_refused(void **state)
{
  static const char *const bad[] = {
      "",
      "now",
      "2022",
      "2022-09-30",
      "20220930T211155Z",
      "2022-09-30T21:11Z",
      "2022-09-30T21:11:55",
      "2022-09-30T21:11:55.783",
      "2022-9-30T21:11:55Z",
      "2022-09-3T21:11:55Z",
      "2022-09-30T1:11:55Z",
      "2022-09-30T21:1:55Z",
      "2022-09-30T21:11:5Z",
      "22-09-30T21:11:55Z",
      "12022-09-30T21:11:55Z",
      "+2022-09-30T21:11:55Z",
      "-2022-09-30T21:11:55Z",
      " 2022-09-30T21:11:55Z",
      "2022-09-30T21:11:55Z ",
      "2022-09-30T21:11:55ZZ",
      "2022/09/30T21:11:55Z",
      "2022M09-30T21:11:55Z",
      "2022-09-30T21Z11:55Z",
      "2022-09-30T21:11:55N5Z",
      "2022-09-30T21.11.55Z",
      "2022-09-30T21:11:55 Z",
      "2022-W39-5T21:11:55Z",
      "2022-273T21:11:55Z",
      "1664572315783",
      "null",
  };
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    expect_refused(bad[i]);
}

/* No prefix of a time is a time, and none is read beyond its end. */
static void a_time_that_is_cut_short_is_refused(void **state)
{
  static const char whole[] = "2022-09-30T21:11:55.783+02:00";
  (void)state;
  for (size_t len = 0; len < sizeof whole - 1; len++) {
    char *text = malloc(len + 1);
    assert_non_null(text);
    memcpy(text, whole, len);
    text[len] = '\0';
    expect_refused(text);
    free(text);
  }
}

static void null_is_a_bad_argument(void **state)
{
  int64_t ms;
  (void)state;
  assert_int_equal(clx_time_ms(NULL, &ms), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_time_ms("2022-09-30T21:11:55.783Z", NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_time_text(0, NULL), CLX_BAD_ARGUMENT);
}

/* -------- every day -------- */

static int days_of(int year, int month)
{
  static const int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month == 2 && year % 400 == 0)
    return 29;
  if (month == 2 && year % 100 == 0)
    return 28;
  return month == 2 && year % 4 == 0 ? 29 : days[month - 1];
}

/* Walks day by day, so a day that is left out or doubled shifts all later ones. */
static void every_day_of_every_year_follows_the_day_before(void **state)
{
  int first = quick() ? 1601 : 1;
  int last = quick() ? 2000 : 9999;
  int64_t ms = quick() ? INT64_C(-11644473600000) : FIRST;
  (void)state;
  for (int year = first; year <= last; year++)
    for (int month = 1; month <= 12; month++)
      for (int day = 1; day <= days_of(year, month); day++, ms += 86400000) {
        char expected[64];
        char text[CLX_TIME_TEXT];
        int64_t read;
        snprintf(expected, sizeof expected, "%04d-%02d-%02dT00:00:00.000Z", year, month, day);
        if (clx_time_text(ms, text) != CLX_OK || strcmp(text, expected) != 0 ||
            clx_time_ms(expected, &read) != CLX_OK || read != ms)
          fail_msg("%s", expected);
      }
  assert_true(ms == (quick() ? INT64_C(978307200000) : LAST + 1));
}

/* -------- the C library -------- */

/* A time_t of 32 bits ends in 2038. */
static void skip_without_long_time(void)
{
  if (sizeof(time_t) < sizeof(int64_t))
    skip();
}

static void random_times_are_those_of_the_c_library(void **state)
{
  (void)state;
  skip_without_long_time();
  for (int i = 0; i < rounds(); i++) {
    int64_t ms = FIRST + (int64_t)(random_bits() % (uint64_t)(LAST - FIRST + 1));
    int64_t second = (ms - FIRST) / 1000 + FIRST / 1000;
    time_t clock = (time_t)second;
    struct tm tm;
    char expected[80];
    assert_non_null(gmtime_r(&clock, &tm));
    snprintf(expected, sizeof expected, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", tm.tm_year + 1900,
             tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
             (int)(ms - second * 1000));
    expect_text(ms, expected);
    expect_ms(expected, ms);
  }
}

/* Fields that the C library carries over when they do not exist are refused here, and all others
 * give the same time. */
static void random_fields_are_read_as_by_the_c_library(void **state)
{
  int refused = 0;
  (void)state;
  skip_without_long_time();
  for (int i = 0; i < rounds(); i++) {
    int year = 2 + (int)(random_bits() % 9997);
    struct tm tm = {0};
    char text[80];
    tm.tm_year = year - 1900;
    tm.tm_mon = (int)(random_bits() % 13);
    tm.tm_mday = (int)(random_bits() % 33);
    tm.tm_hour = (int)(random_bits() % 25);
    tm.tm_min = (int)(random_bits() % 61);
    tm.tm_sec = (int)(random_bits() % 60);
    int offset = (int)(random_bits() % 1440);
    bool west = random_bits() % 2 != 0;
    snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", year, tm.tm_mon + 1,
             tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, west ? '-' : '+', offset / 60,
             offset % 60);
    struct tm given = tm;
    int64_t expected = (int64_t)timegm(&tm) + (west ? offset : -offset) * 60;
    bool exists = tm.tm_mon == given.tm_mon && tm.tm_mday == given.tm_mday &&
                  tm.tm_hour == given.tm_hour && tm.tm_min == given.tm_min;
    if (exists)
      expect_ms(text, expected * 1000);
    else
      expect_refused(text);
    refused += !exists;
  }
  assert_in_range(refused, rounds() / 10, rounds() / 2);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(times_as_commerce_layer_sends_them_go_both_ways),
      cmocka_unit_test(a_fraction_has_up_to_nine_digits_and_is_cut),
      cmocka_unit_test(an_offset_is_taken_off),
      cmocka_unit_test(t_and_z_may_be_in_lower_case),
      cmocka_unit_test(a_leap_second_counts_as_the_first_of_the_next_day),
      cmocka_unit_test(days_that_do_not_exist_are_refused),
      cmocka_unit_test(hours_that_do_not_exist_are_refused),
      cmocka_unit_test(times_outside_the_years_are_refused_both_ways),
      cmocka_unit_test(what_is_no_time_is_refused),
      cmocka_unit_test(a_time_that_is_cut_short_is_refused),
      cmocka_unit_test(null_is_a_bad_argument),
      cmocka_unit_test(every_day_of_every_year_follows_the_day_before),
      cmocka_unit_test(random_times_are_those_of_the_c_library),
      cmocka_unit_test(random_fields_are_read_as_by_the_c_library),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
