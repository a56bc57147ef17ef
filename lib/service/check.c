/* A finished answer against the rules of the contract: what is documented is refused when it is
 * broken, the rest is only doubted. */
#include "service/reply.h"

#include "json/number.h"
#include "schema/callback.h"

#include <clx/resources.h>

#include <string.h>

/* What a check found: the first breach, and the first doubt. */
struct check {
  int status;
  const char *doubt;
};

static void check_breach(struct check *check, bool documented, int status, const char *doubt)
{
  if (documented && check->status == CLX_OK)
    check->status = status;
  if (!documented && !check->doubt)
    check->doubt = doubt;
}

/* -------- keys, by the rows of replies.def -------- */

static bool check_kind(const struct clx__put *put, const struct clx__key *key)
{
  return put->kind == key->kind || (key->kind == CLX_KIND_REAL && put->kind == CLX_KIND_INTEGER);
}

/* The callbacks of which no document tells: any key of any kind is allowed. */
static bool check_is_undocumented(const clx_reply *reply)
{
  return reply->callback == CLX_CALLBACK_GENERIC;
}

/* Where any key is allowed: numbers and texts of a tax breakdown. */
static bool check_is_open(const clx_reply *reply, enum clx__key_place place,
                          const struct clx__put *put)
{
  return reply->callback == CLX_CALLBACK_TAX && place == CLX__KEY_LINE &&
         (put->kind == CLX_KIND_TEXT || put->kind == CLX_KIND_INTEGER ||
          put->kind == CLX_KIND_REAL);
}

static void check_put(struct check *check, const clx_reply *reply, enum clx__key_place place,
                      const struct clx__put *put)
{
  const struct clx__key *key = put->row;
  if (check_is_undocumented(reply) || (!key && check_is_open(reply, place, put)))
    return;
  if (!key) {
    check_breach(check, false, 0, "the answer has a key that no document names");
    return;
  }
  if (!check_kind(put, key))
    check_breach(check, key->current, CLX_REPLY_NOT_ALLOWED, "a value of an unusual kind");
  else if (put->kind == CLX_KIND_INTEGER && put->integer < key->least)
    check_breach(check, false, 0, "an amount is negative");
  else if (put->kind == CLX_KIND_TEXT && key->required && put->len == strlen("\"\""))
    check_breach(check, false, 0, "an expected text is empty");
}

/* A promotion whose items have discounts of their own. No document says that it needs the total
 * as well. */
static bool check_is_itemized(const clx_reply *reply)
{
  return reply->callback == CLX_CALLBACK_PROMOTION && reply->line_count &&
         clx__put_find(&reply->lines[0].puts, "discount_cents");
}

/* `key` is the first that must be there, or NULL. */
static void check_puts(struct check *check, const clx_reply *reply, enum clx__key_place place,
                       const struct clx__puts *puts, const struct clx__key *key)
{
  for (const struct clx__put *put = puts->first; put; put = put->next)
    check_put(check, reply, place, put);
  for (; key; key = clx__key_required(reply->callback, place, key))
    if (!clx__put_find(puts, key->name))
      check_breach(check, key->current && !check_is_itemized(reply), CLX_REPLY_INCOMPLETE,
                   "an expected key is missing");
}

static void check_all_puts(struct check *check, const clx_reply *reply)
{
  const struct clx__key *key = clx__key_required(reply->callback, CLX__KEY_DATA, NULL);
  check_puts(check, reply, CLX__KEY_DATA, &reply->data, key);
  key = clx__key_required(reply->callback, CLX__KEY_LINE, NULL);
  for (uint32_t i = 0; i < reply->line_count; i++)
    check_puts(check, reply, CLX__KEY_LINE, &reply->lines[i].puts, key);
}

/* A list or object that was built value by value, and put as JSON as well, would stand twice. */
static void check_built(struct check *check, const clx_reply *reply, bool built, const char *name)
{
  if (!built)
    return;
  if (clx__put_find(&reply->data, name))
    check_breach(check, true, CLX_REPLY_TWICE, NULL);
  else if (!check_is_undocumented(reply) && !clx__key_find(reply->callback, CLX__KEY_DATA, name))
    check_breach(check, false, 0, "the answer has a key that no document names");
}

/* -------- lines -------- */

static bool check_all_listed(const clx_reply *reply)
{
  uint32_t i = 0;
  while (i < reply->line_count && reply->lines[i].listed)
    i++;
  return i == reply->line_count;
}

/* Looks for the lines that came in another order than in the request. */
static void check_listed(const clx_reply *reply)
{
  for (uint32_t i = 0; i < reply->request.count; i++) {
    const clx_identifier *item = &reply->request.at[i];
    struct clx__line *line = clx__line_find(reply, item->id);
    if (line && strcmp(item->type, "line_items") == 0)
      line->listed = true;
  }
}

static void check_line_ids(struct check *check, const clx_reply *reply)
{
  if (check_is_undocumented(reply) || check_all_listed(reply) ||
      reply->request.state == CLX_NOT_LOADED)
    return;
  check_listed(reply);
  if (!check_all_listed(reply))
    check_breach(check, true, CLX_REPLY_LINE, NULL);
}

/* -------- rules of single callbacks -------- */

/* Adds without overflow: an impossible sum is simply not equal to the total. */
static int64_t check_add(int64_t a, int64_t b)
{
  if ((b > 0 && a > INT64_MAX - b) || (b < 0 && a < INT64_MIN - b))
    return INT64_MIN;
  return a + b;
}

/* Either each item has a discount or none (documented). The sum is expected, not documented. */
static void check_promotion(struct check *check, const clx_reply *reply)
{
  uint32_t with = 0;
  int64_t sum = 0;
  for (uint32_t i = 0; i < reply->line_count; i++) {
    const struct clx__put *put = clx__put_find(&reply->lines[i].puts, "discount_cents");
    if (!put)
      continue;
    with++;
    sum = check_add(sum, put->integer);
  }
  const struct clx__put *total = clx__put_find(&reply->data, "discount_cents");
  if (with != 0 && with != reply->line_count)
    check_breach(check, true, CLX_REPLY_MIXED, NULL);
  if (with != 0 && total && total->integer != sum)
    check_breach(check, false, 0, "the discount is not the sum of the items' discounts");
}

static bool check_is_text(const struct clx__put *put, const char *text)
{
  if (put->kind != CLX_KIND_TEXT)
    return false;
  clx_value value = {CLX_KIND_TEXT, 0, 0, 0, put->json + 1, put->len - 2, 1, 0};
  return clx_value_equals(&value, text);
}

static void check_price(struct check *check, const clx_reply *reply)
{
  const clx_line_item *item = clx_as(clx__reply_primary(reply), CLX_TYPE_LINE_ITEMS);
  const struct clx__put *code = clx__put_find(&reply->data, "sku_code");
  if (!item || !code)
    return;
  if (!item->sku_code)
    check_breach(check, false, 0, "the code to answer for a line without SKU is not documented");
  else if (!check_is_text(code, item->sku_code))
    check_breach(check, false, 0, "the SKU code is not the one of the request");
}

/* The name of an attribute or relationship of orders, or the one that frameworks use for errors
 * of the whole. */
static bool check_is_of_order(const char *name)
{
  clx_field field;
  return clx_type_field_find(clx_type_at(CLX_TYPE_ORDERS), name, &field) == CLX_OK ||
         strcmp(name, "base") == 0;
}

static void check_invalid(struct check *check, const clx_reply *reply)
{
  if (reply->acknowledged && reply->invalid)
    check_breach(check, true, CLX_REPLY_MIXED, NULL);
  for (const struct clx__invalid *at = reply->invalid; at; at = at->next) {
    if (!check_is_of_order(at->attribute))
      check_breach(check, false, 0, "an error names an attribute that orders do not have");
    if (clx__put_find(&reply->data, at->attribute))
      check_breach(check, true, CLX_REPLY_TWICE, NULL);
  }
}

/* 202 and action_id go together. */
static void check_pending(struct check *check, const clx_reply *reply)
{
  if (!reply->pending && !check_is_undocumented(reply) && clx__put_find(&reply->data, "action_id"))
    check_breach(check, false, 0, "an action_id without the pending form");
}

/* Which of the tokens is needed, no document tells; without any the answer says nothing. */
static void check_customer_token(struct check *check, const clx_reply *reply)
{
  if (!clx__put_find(&reply->data, "customer_token") &&
      !clx__put_find(&reply->data, "payment_source_token"))
    check_breach(check, false, 0, "neither a customer token nor a payment source token");
}

static bool check_is_above_one(const struct clx__put *put)
{
  struct clx__number number;
  if (put->kind == CLX_KIND_INTEGER)
    return put->integer > 1;
  return put->kind == CLX_KIND_REAL && clx__number_read(put->json, put->len, &number) == CLX_OK &&
         number.real > 1;
}

/* Rates are fractions: 25 in place of 0.25 is the usual mistake. */
static void check_rates(struct check *check, const struct clx__puts *puts)
{
  for (const struct clx__put *put = puts->first; put; put = put->next) {
    size_t len = strlen(put->key);
    if (len >= strlen("rate") && strcmp(put->key + len - strlen("rate"), "rate") == 0 &&
        check_is_above_one(put))
      check_breach(check, false, 0, "a rate above 1: rates are fractions");
  }
}

static void check_tax(struct check *check, const clx_reply *reply)
{
  check_rates(check, &reply->data);
  for (uint32_t i = 0; i < reply->line_count; i++)
    check_rates(check, &reply->lines[i].puts);
  if (!reply->line_count && !clx__put_find(&reply->data, "tax_rate") &&
      !clx__put_find(&reply->data, "line_items"))
    check_breach(check, false, 0, "neither a rate nor a line item");
}

/* An error keeps little of what was put: only what stays is checked. */
static void check_kept(struct check *check, const clx_reply *reply)
{
  for (const struct clx__put *put = reply->data.first; put; put = put->next) {
    if (reply->callback == CLX_CALLBACK_ORDER_VALIDATION && !check_is_of_order(put->key))
      check_breach(check, false, 0, "an error names an attribute that orders do not have");
    else if (put->row && put->row->kept)
      check_put(check, reply, CLX__KEY_DATA, put);
  }
}

static int check_error(const clx_reply *reply, const char **doubt)
{
  struct check check = {CLX_OK, NULL};
  check_invalid(&check, reply);
  check_kept(&check, reply);
  *doubt = check.doubt;
  return check.status;
}

int clx__reply_check(const clx_reply *reply, const char **doubt)
{
  struct check check = {CLX_OK, NULL};
  if (reply->http || reply->invalid)
    return check_error(reply, doubt);
  check_all_puts(&check, reply);
  check_built(&check, reply, reply->metadata.first != NULL, "metadata");
  check_built(&check, reply, reply->messages.len != 0, "messages");
  check_built(&check, reply, reply->line_count != 0, "line_items");
  check_line_ids(&check, reply);
  check_pending(&check, reply);
  if (reply->callback == CLX_CALLBACK_CUSTOMER_TOKEN)
    check_customer_token(&check, reply);
  if (reply->callback == CLX_CALLBACK_TAX)
    check_tax(&check, reply);
  if (reply->callback == CLX_CALLBACK_PROMOTION)
    check_promotion(&check, reply);
  if (reply->callback == CLX_CALLBACK_PRICE)
    check_price(&check, reply);
  *doubt = check.doubt;
  return check.status;
}
