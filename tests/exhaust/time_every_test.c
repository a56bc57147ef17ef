/* Times: every day at three times, every second of four days, every offset. The judge counts days
 * one by one from 1970-01-01 and knows no formula of the calendar. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "every.h"

#include <clx/money.h>

#define DAY    INT64_C(86400000)
#define MINUTE INT64_C(60000)

/* -------- the judge -------- */

struct date {
  int year;
  int month;
  int day;
  int64_t days; /* since 1970-01-01 */
};

static int month_days(int year, int month)
{
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap);
}

static void date_next(struct date *date)
{
  date->days++;
  if (++date->day <= month_days(date->year, date->month))
    return;
  date->day = 1;
  if (++date->month <= 12)
    return;
  date->month = 1;
  date->year++;
}

static void date_back(struct date *date)
{
  date->days--;
  if (--date->day > 0)
    return;
  if (--date->month == 0) {
    date->month = 12;
    date->year--;
  }
  date->day = month_days(date->year, date->month);
}

/* The first day of a year, walked to. */
static struct date date_first(int year)
{
  struct date date = {1970, 1, 1, 0};
  while (date.year < year)
    date_next(&date);
  while (date.year > year || date.month > 1 || date.day > 1)
    date_back(&date);
  return date;
}

/* -------- both ways -------- */

static void two_digits(char *to, int number)
{
  to[0] = (char)('0' + number / 10);
  to[1] = (char)('0' + number % 10);
}

/* The text of a date, and of milliseconds of that day. */
static void time_write(char text[CLX_TIME_TEXT], const struct date *date, int64_t ms)
{
  memcpy(text, "YYYY-MM-DDThh:mm:ss.mmmZ", CLX_TIME_TEXT);
  two_digits(text, date->year / 100);
  two_digits(text + 2, date->year % 100);
  two_digits(text + 5, date->month);
  two_digits(text + 8, date->day);
  two_digits(text + 11, (int)(ms / 3600000));
  two_digits(text + 14, (int)(ms / 60000 % 60));
  two_digits(text + 17, (int)(ms / 1000 % 60));
  text[20] = (char)('0' + ms % 1000 / 100);
  two_digits(text + 21, (int)(ms % 100));
}

static void time_is(const struct date *date, int64_t ms)
{
  char wanted[CLX_TIME_TEXT];
  char text[CLX_TIME_TEXT];
  int64_t read = 0;
  time_write(wanted, date, ms);
  if (clx_time_ms(wanted, &read) != CLX_OK || read != date->days * DAY + ms)
    fail_msg("%s is read as %lld", wanted, (long long)read);
  if (clx_time_text(read, text) != CLX_OK || strcmp(text, wanted) != 0)
    fail_msg("%s is written as %s", wanted, text);
}

static void every_day_is_read_and_written_at_three_times(void **state)
{
  int last = every_full() ? 9999 : 2299;
  struct date date = date_first(every_full() ? 1 : 1900);
  (void)state;
  for (; date.year <= last; date_next(&date)) {
    time_is(&date, 0);
    time_is(&date, 45296789); /* 12:34:56.789 */
    time_is(&date, DAY - 1);
  }
}

static void no_day_exists_after_the_last_one_of_a_month(void **state)
{
  struct date date = date_first(1900);
  char text[CLX_TIME_TEXT];
  int64_t ms;
  (void)state;
  for (; date.year <= 2299; date_next(&date)) {
    if (date.day < month_days(date.year, date.month))
      continue;
    struct date none = date;
    for (none.day++; none.day < 100; none.day++) {
      time_write(text, &none, 0);
      assert_int_equal(clx_time_ms(text, &ms), CLX_BAD_ARGUMENT);
    }
  }
}

static void every_second_of_four_days_is_read_and_written(void **state)
{
  static const int years[] = {1, 1969, 1970, 2024};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
    struct date date = date_first(years[i]);
    for (int64_t ms = 0; ms < DAY; ms += 1000)
      time_is(&date, ms);
  }
}

/* -------- offsets -------- */

/* Every two digits for hours and for minutes. The clock shows the time there, so one that is ahead
 * is taken off. */
static void offset_is(const struct date *date, int64_t ms, int ahead, int behind, bool colon)
{
  char text[CLX_TIME_TEXT + 6];
  int64_t read = 0;
  char sign = behind ? '-' : '+';
  int minutes = ahead + behind;
  time_write(text, date, ms);
  snprintf(text + 23, sizeof text - 23, colon ? "%c%02d:%02d" : "%c%02d%02d", sign, minutes / 100,
           minutes % 100);
  bool good = minutes / 100 < 24 && minutes % 100 < 60;
  int64_t shift = (minutes / 100 * 60 + minutes % 100) * MINUTE * (behind ? -1 : 1);
  int64_t wanted = date->days * DAY + ms - shift;
  int status = clx_time_ms(text, &read);
  if (status != (good ? CLX_OK : CLX_BAD_ARGUMENT) || (good && read != wanted))
    fail_msg("%s: %d, %lld", text, status, (long long)read);
}

static void every_offset_is_read(void **state)
{
  static const int years[] = {1900, 1970, 2001, 2024};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
    struct date date = date_first(years[i]);
    for (int number = 0; number <= 9999; number++)
      for (int colon = 0; colon < 2; colon++) {
        offset_is(&date, 0, number, 0, colon);
        offset_is(&date, 0, 0, number, colon);
        offset_is(&date, DAY - 1000, number, 0, colon);
        offset_is(&date, DAY - 1000, 0, number, colon);
      }
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_day_is_read_and_written_at_three_times),
      cmocka_unit_test(no_day_exists_after_the_last_one_of_a_month),
      cmocka_unit_test(every_second_of_four_days_is_read_and_written),
      cmocka_unit_test(every_offset_is_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
