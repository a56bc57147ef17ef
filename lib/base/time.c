/* Times in ISO 8601 to milliseconds and back, in the Gregorian calendar, years 0001 to 9999. */
#include <clx/money.h>

#include <string.h>

enum {
  TIME_SECOND = 1000, /* in milliseconds */
  TIME_MINUTE = 60 * TIME_SECOND,
  TIME_HOUR = 60 * TIME_MINUTE,
  TIME_DAY = 24 * TIME_HOUR,
  TIME_EPOCH = 719162, /* days from 0001-01-01 to 1970-01-01 */
  TIME_DAYS = 3652059  /* days from 0001-01-01 to 10000-01-01 */
};

/* Days of a year before each month, without a leap day. */
static const int32_t time_months[13] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

/* -------- calendar -------- */

static bool time_is_leap(int32_t year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Days from 0001-01-01 to the first day of a year. */
static int32_t time_year(int32_t year)
{
  int32_t before = year - 1;
  return before * 365 + before / 4 - before / 100 + before / 400;
}

/* Days of the year before a month from 1 to 12, or all of them for 13. */
static int32_t time_month(int32_t year, int32_t month)
{
  return time_months[month - 1] + (month > 2 && time_is_leap(year) ? 1 : 0);
}

/* -------- reading -------- */

/* Reads exactly `count` digits, at most nine, and moves past them. */
static bool time_digits(const char **at, int count, int32_t *number)
{
  *number = 0;
  for (; count > 0; count--, (*at)++) {
    if (**at < '0' || **at > '9')
      return false;
    *number = *number * 10 + (**at - '0');
  }
  return true;
}

/* Moves past c, or past its lower case, which only letters have. */
static bool time_char(const char **at, char c)
{
  if (**at != c && (c < 'A' || **at != c - 'A' + 'a'))
    return false;
  (*at)++;
  return true;
}

/* Reads YYYY-MM-DD into days since 0001-01-01. */
static bool time_read_date(const char **at, int64_t *days)
{
  int32_t year;
  int32_t month;
  int32_t day;
  if (!time_digits(at, 4, &year) || !time_char(at, '-') || !time_digits(at, 2, &month) ||
      !time_char(at, '-') || !time_digits(at, 2, &day))
    return false;
  if (year < 1 || month < 1 || month > 12 || day < 1)
    return false;
  if (day > time_month(year, month + 1) - time_month(year, month))
    return false;
  *days = time_year(year) + time_month(year, month) + day - 1;
  return true;
}

/* Reads hh:mm:ss. The minutes of the day and the seconds stay apart for the leap second. */
static bool time_read_clock(const char **at, int32_t *minutes, int32_t *seconds)
{
  int32_t hour;
  int32_t minute;
  if (!time_digits(at, 2, &hour) || !time_char(at, ':') || !time_digits(at, 2, &minute) ||
      !time_char(at, ':') || !time_digits(at, 2, seconds))
    return false;
  *minutes = hour * 60 + minute;
  return hour < 24 && minute < 60 && *seconds <= 60;
}

/* Reads up to nine digits after a point, if there is one, and cuts them to milliseconds. */
static bool time_read_fraction(const char **at, int32_t *ms)
{
  int32_t digit;
  int count = 0;
  int32_t unit = 100;
  *ms = 0;
  if (!time_char(at, '.'))
    return true;
  for (; count < 9 && time_digits(at, 1, &digit); count++, unit /= 10)
    *ms += digit * unit;
  return count > 0;
}

/* Reads Z, +hh:mm or +hhmm, which end the text, into the minutes that the clock is ahead. */
static bool time_read_zone(const char *at, int32_t *ahead)
{
  int32_t hour = 0;
  int32_t minute = 0;
  bool west = *at == '-';
  if (!time_char(&at, 'Z')) {
    if (!time_char(&at, west ? '-' : '+') || !time_digits(&at, 2, &hour))
      return false;
    if (*at == ':')
      at++;
    if (!time_digits(&at, 2, &minute) || hour > 23 || minute > 59)
      return false;
  }
  *ahead = west ? -(hour * 60 + minute) : hour * 60 + minute;
  return *at == '\0';
}

int clx_time_ms(const char *text, int64_t *ms)
{
  int64_t days;
  int32_t minutes;
  int32_t seconds;
  int32_t fraction;
  int32_t ahead;
  if (!text || !ms)
    return CLX_BAD_ARGUMENT;
  if (!time_read_date(&text, &days) || !time_char(&text, 'T') ||
      !time_read_clock(&text, &minutes, &seconds) || !time_read_fraction(&text, &fraction) ||
      !time_read_zone(text, &ahead))
    return CLX_BAD_ARGUMENT;
  /* One day more keeps this positive where the offset leads before the first day. */
  int64_t minute = (days + 1) * 1440 + minutes - ahead;
  if (seconds == 60 && minute % 1440 != 1439)
    return CLX_BAD_ARGUMENT;
  int64_t since = (minute - 1440) * TIME_MINUTE + (int64_t)seconds * TIME_SECOND + fraction;
  if (since < 0 || since >= (int64_t)TIME_DAYS * TIME_DAY)
    return CLX_BAD_ARGUMENT;
  *ms = since - (int64_t)TIME_EPOCH * TIME_DAY;
  return CLX_OK;
}

/* -------- writing -------- */

/* Writes `count` digits and a mark after them, and returns where to go on. */
static char *time_put(char *to, int32_t number, int count, char mark)
{
  for (int i = count; i > 0; i--, number /= 10)
    to[i - 1] = (char)('0' + number % 10);
  to[count] = mark;
  return to + count + 1;
}

/* Writes the date of a day since 0001-01-01. */
static char *time_put_date(char *to, int32_t days)
{
  /* 146097 days are 400 years. By their mean length the year is right, or one too early. */
  int32_t year = (int32_t)((int64_t)days * 400 / 146097) + 1;
  int32_t month = 1;
  if (time_year(year + 1) <= days)
    year++;
  days -= time_year(year);
  while (time_month(year, month + 1) <= days)
    month++;
  to = time_put(to, year, 4, '-');
  to = time_put(to, month, 2, '-');
  return time_put(to, days - time_month(year, month) + 1, 2, 'T');
}

int clx_time_text(int64_t ms, char buffer[CLX_TIME_TEXT])
{
  int64_t first = -(int64_t)TIME_EPOCH * TIME_DAY;
  if (!buffer)
    return CLX_BAD_ARGUMENT;
  if (ms < first || ms >= first + (int64_t)TIME_DAYS * TIME_DAY)
    return CLX_OUT_OF_RANGE;
  int64_t since = ms - first;
  int32_t clock = (int32_t)(since % TIME_DAY);
  char *to = time_put_date(buffer, (int32_t)(since / TIME_DAY));
  to = time_put(to, clock / TIME_HOUR, 2, ':');
  to = time_put(to, clock / TIME_MINUTE % 60, 2, ':');
  to = time_put(to, clock / TIME_SECOND % 60, 2, '.');
  to = time_put(to, clock % TIME_SECOND, 3, 'Z');
  *to = '\0';
  return CLX_OK;
}
