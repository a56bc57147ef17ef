/* Amounts of taxes and discounts against those of the request. No document forbids any of this, so
 * it is doubted, value by value. */
#include "service/reply.h"

#include "json/number.h"

#include <clx/money.h>
#include <clx/resources.h>

#include <string.h>

#define AMOUNTS_DIGITS 64 /* an amount with more is doubted for them alone */

/* -------- the request -------- */

/* What a line costs, if the request says so. */
static bool amounts_line(const struct clx__line *line, int64_t *cents)
{
  const clx_resource *item = line->listed ? line->listed->resource : NULL;
  return item && clx__resource_cents(item, "total_amount_cents", cents);
}

/* -------- taxes -------- */

static inline bool amounts_ends(const struct clx__put *put, const char *end)
{
  size_t len = put->row ? put->row->len : strlen(put->key);
  size_t end_len = strlen(end);
  return len >= end_len && memcmp(put->key + len - end_len, end, end_len) == 0;
}

bool clx__put_is_rate(const struct clx__put *put)
{
  return amounts_ends(put, "rate");
}

/* Rates are fractions: 25 in place of 0.25 is the common mistake. */
static void amounts_rate(clx_reply *reply, int place, const struct clx__put *put)
{
  struct clx__number number;
  double rate = 0;
  if (put->kind == CLX_KIND_INTEGER)
    rate = put->integer < 0 ? -1 : put->integer > 1 ? 2 : 0;
  else if (put->kind == CLX_KIND_REAL && clx__number_read(put->json, put->len, &number) == CLX_OK)
    rate = number.real;
  if (rate < 0 || rate > 1)
    clx__reply_doubt(reply, "a rate below 0 or above 1: rates are fractions", place, put->key);
}

/* The number of a put in minor units: CLX_OK, CLX_OUT_OF_RANGE, or why it is no amount. */
static int amounts_cents(clx_reply *reply, const struct clx__put *put, int64_t *cents)
{
  char digits[AMOUNTS_DIGITS + 1];
  const char *currency = clx__reply_currency(reply);
  if (currency && put->money) {
    *cents = put->integer;
    return CLX_OK;
  }
  if (!currency || (put->kind != CLX_KIND_INTEGER && put->kind != CLX_KIND_REAL))
    return CLX_NOT_FOUND;
  if (put->len > AMOUNTS_DIGITS)
    return CLX_OUT_OF_RANGE;
  size_t len = put->len ? put->len : clx__number_write_int(digits, put->integer);
  if (put->len)
    memcpy(digits, put->json, len);
  digits[len] = '\0';
  return clx_money_parse(digits, currency, cents);
}

static void amounts_tax(clx_reply *reply, const struct clx__line *line, const struct clx__put *put)
{
  int place = CLX__FIRST_LINE + (int)line->number;
  int64_t cents;
  int64_t whole;
  bool tax = amounts_ends(put, "tax_collectable");
  if (!tax && !amounts_ends(put, "amount"))
    return;
  int status = amounts_cents(reply, put, &cents);
  if (status == CLX_OUT_OF_RANGE)
    clx__reply_doubt(reply, "an amount has more decimals than the currency", place, put->key);
  if (status == CLX_OK && tax && amounts_line(line, &whole) && whole >= 0 && cents > whole)
    clx__reply_doubt(reply, "a tax is above the amount of its line", place, put->key);
}

static void amounts_rates(clx_reply *reply, int place)
{
  const struct clx__put *put = clx__reply_puts(reply, place)->first;
  for (; put; put = put->next)
    if (clx__put_is_rate(put))
      amounts_rate(reply, place, put);
}

void clx__reply_check_tax(clx_reply *reply)
{
  amounts_rates(reply, CLX_IN_DATA);
  for (uint32_t i = 0; i < reply->line_count; i++) {
    amounts_rates(reply, CLX__FIRST_LINE + (int)i);
    for (const struct clx__put *put = reply->lines[i]->puts.first; put; put = put->next)
      amounts_tax(reply, reply->lines[i], put);
  }
  if (!reply->line_count && !clx__put_find(reply, &reply->data, "tax_rate") &&
      !clx__put_find(reply, &reply->data, "line_items"))
    clx__reply_doubt(reply, "neither a rate nor a line item", CLX_IN_DATA, NULL);
}

/* -------- discounts -------- */

/* Adds without overflow: an impossible sum is simply not equal to the total. */
static int64_t amounts_add(int64_t a, int64_t b)
{
  if ((b > 0 && a > INT64_MAX - b) || (b < 0 && a < INT64_MIN - b))
    return INT64_MIN;
  return a + b;
}

static void amounts_above(clx_reply *reply, int place, const struct clx__put *put, int64_t whole)
{
  if (put->kind == CLX_KIND_INTEGER && whole >= 0 && put->integer > whole)
    clx__reply_doubt(reply, "a discount is above the amount it is taken from", place, put->key);
}

/* What the whole discount is taken from: the listed lines, or all products of the order. */
static bool amounts_whole(const clx_reply *reply, int64_t *whole)
{
  int64_t cents;
  *whole = 0;
  if (reply->line_count == 0)
    return clx__resource_cents(clx__reply_primary(reply), "subtotal_amount_cents", whole);
  for (uint32_t i = 0; i < reply->line_count; i++) {
    if (!amounts_line(reply->lines[i], &cents))
      return false;
    *whole = amounts_add(*whole, cents);
  }
  return true;
}

/* How many lines have a discount of their own, their sum, and the last line that has none. */
static uint32_t amounts_items(clx_reply *reply, int64_t *sum, uint32_t *without)
{
  uint32_t with = 0;
  int64_t whole;
  *sum = 0;
  *without = 0;
  for (uint32_t i = 0; i < reply->line_count; i++) {
    struct clx__line *line = reply->lines[i];
    const struct clx__put *put = clx__put_find(reply, &line->puts, "discount_cents");
    if (!put) {
      *without = i;
      continue;
    }
    with++;
    *sum = amounts_add(*sum, put->integer);
    if (amounts_line(line, &whole))
      amounts_above(reply, CLX__FIRST_LINE + (int)i, put, whole);
  }
  return with;
}

/* Either each item has a discount or none (documented). The sum is expected, not documented. */
void clx__reply_check_promotion(clx_reply *reply)
{
  int64_t sum;
  int64_t whole;
  uint32_t without;
  uint32_t with = amounts_items(reply, &sum, &without);
  const struct clx__put *total = clx__put_find(reply, &reply->data, "discount_cents");
  if (with != 0 && with != reply->line_count)
    clx__reply_breach(reply, CLX_REPLY_MIXED, CLX__FIRST_LINE + (int)without, "discount_cents");
  if (with != 0 && total && total->integer != sum)
    clx__reply_doubt(reply, "the discount is not the sum of the items' discounts", CLX_IN_DATA,
                     total->key);
  if (total && amounts_whole(reply, &whole))
    amounts_above(reply, CLX_IN_DATA, total, whole);
}
