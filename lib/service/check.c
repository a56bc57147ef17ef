/* A finished answer against the rules of the contract: what is documented is refused when it is
 * broken, the rest is only doubted. */
#include "service/reply.h"

#include "schema/callback.h"

#include <clx/resources.h>

#include <string.h>

/* What breaks a documented rule never leaves; what only looks odd is doubted. */
static void check_rule(clx_reply *reply, bool documented, int status, const char *doubt, int place,
                       const char *key)
{
  if (documented)
    clx__reply_breach(reply, status, place, key);
  else
    clx__reply_doubt(reply, doubt, place, key);
}

/* -------- keys, by the rows of replies.def -------- */

static bool check_kind(const struct clx__put *put, const struct clx__key *key)
{
  return put->kind == key->kind || (key->kind == CLX_KIND_REAL && put->kind == CLX_KIND_INTEGER);
}

/* Callbacks that no document describes: any key of any kind is allowed. */
static bool check_is_undocumented(const clx_reply *reply)
{
  return reply->callback == CLX_CALLBACK_GENERIC;
}

/* Where any key is allowed: numbers and texts of a tax breakdown. */
static bool check_is_open(const clx_reply *reply, int place, const struct clx__put *put)
{
  return reply->callback == CLX_CALLBACK_TAX && place != CLX_IN_DATA &&
         (put->kind == CLX_KIND_TEXT || put->kind == CLX_KIND_INTEGER ||
          put->kind == CLX_KIND_REAL);
}

static void check_put(clx_reply *reply, int place, const struct clx__put *put)
{
  const struct clx__key *key = put->row;
  if (check_is_undocumented(reply) || (!key && check_is_open(reply, place, put)))
    return;
  if (!key)
    clx__reply_doubt(reply, "the answer has a key that no document names", place, put->key);
  else if (!check_kind(put, key))
    check_rule(reply, key->current, CLX_REPLY_NOT_ALLOWED, "a value of an unusual kind", place,
               put->key);
  else if (put->kind == CLX_KIND_INTEGER && put->integer < key->least && !clx__put_is_rate(put))
    clx__reply_doubt(reply, "an amount is negative", place, put->key);
  else if (put->kind == CLX_KIND_TEXT && key->required && put->len == strlen("\"\""))
    clx__reply_doubt(reply, "an expected text is empty", place, put->key);
}

/* A promotion whose items have discounts of their own. No document says that it needs the total
 * as well. */
static bool check_is_itemized(clx_reply *reply)
{
  return reply->callback == CLX_CALLBACK_PROMOTION && reply->line_count &&
         clx__put_find(reply, &reply->lines[0]->puts, "discount_cents");
}

/* `key` is the first that must be there, or NULL. */
static void check_puts(clx_reply *reply, int place, const struct clx__key *key)
{
  const struct clx__puts *puts = clx__reply_puts(reply, place);
  enum clx__key_place row_place = place == CLX_IN_DATA ? CLX__KEY_DATA : CLX__KEY_LINE;
  for (const struct clx__put *put = puts->first; put; put = put->next)
    check_put(reply, place, put);
  for (; key; key = clx__key_required(reply->callback, row_place, key))
    if (!clx__put_find(reply, puts, key->name))
      check_rule(reply, key->current && !check_is_itemized(reply), CLX_REPLY_INCOMPLETE,
                 "an expected key is missing", place, key->name);
}

static void check_all_puts(clx_reply *reply)
{
  check_puts(reply, CLX_IN_DATA, clx__key_required(reply->callback, CLX__KEY_DATA, NULL));
  const struct clx__key *key = clx__key_required(reply->callback, CLX__KEY_LINE, NULL);
  for (uint32_t i = 0; i < reply->line_count; i++)
    check_puts(reply, CLX__FIRST_LINE + (int)i, key);
}

/* A list or object that was built value by value, and put as JSON as well, would stand twice. */
static void check_built(clx_reply *reply, bool built, const char *name)
{
  if (!built)
    return;
  if (clx__put_find(reply, &reply->data, name))
    clx__reply_breach(reply, CLX_REPLY_TWICE, CLX_IN_DATA, name);
  else if (!check_is_undocumented(reply) && !clx__key_find(reply->callback, CLX__KEY_DATA, name))
    clx__reply_doubt(reply, "the answer has a key that no document names", CLX_IN_DATA, name);
}

/* -------- lines -------- */

/* Looks for the lines that came in another order than in the request. */
static void check_listed(clx_reply *reply)
{
  for (uint32_t i = 0; i < reply->request.count; i++) {
    const clx_identifier *item = &reply->request.at[i];
    struct clx__line *line = clx__line_find(reply, item->id);
    if (line && strcmp(item->type, "line_items") == 0)
      line->listed = item;
  }
}

/* The first line that the request does not have; line_count when there is none. */
static uint32_t check_unlisted(const clx_reply *reply)
{
  uint32_t i = 0;
  while (i < reply->line_count && reply->lines[i]->listed)
    i++;
  return i;
}

static void check_line_ids(clx_reply *reply)
{
  if (check_is_undocumented(reply) || reply->request.state == CLX_NOT_LOADED ||
      check_unlisted(reply) == reply->line_count)
    return;
  check_listed(reply);
  uint32_t unlisted = check_unlisted(reply);
  if (unlisted < reply->line_count)
    clx__reply_breach(reply, CLX_REPLY_LINE, CLX__FIRST_LINE + (int)unlisted, NULL);
}

/* -------- rules of single callbacks -------- */

static bool check_is_text(const struct clx__put *put, const char *text)
{
  if (put->kind != CLX_KIND_TEXT)
    return false;
  clx_value value = {CLX_KIND_TEXT, 0, 0, 0, put->json + 1, put->len - 2, 1, 0};
  return clx_value_equals(&value, text);
}

static void check_price(clx_reply *reply)
{
  const clx_line_item *item = clx_as(clx__reply_primary(reply), CLX_TYPE_LINE_ITEMS);
  const struct clx__put *code = clx__put_find(reply, &reply->data, "sku_code");
  if (!item || !code)
    return;
  if (!item->sku_code)
    clx__reply_doubt(reply, "the code to answer for a line without SKU is not documented",
                     CLX_IN_DATA, "sku_code");
  else if (!check_is_text(code, item->sku_code))
    clx__reply_doubt(reply, "the SKU code is not the one of the request", CLX_IN_DATA, "sku_code");
}

/* The name of an attribute or relationship of orders, or the one that frameworks use for errors
 * of the whole. */
static void check_of_order(clx_reply *reply, const char *name)
{
  clx_field field;
  if (clx_type_field_find(clx_type_at(CLX_TYPE_ORDERS), name, &field) != CLX_OK &&
      strcmp(name, "base") != 0)
    clx__reply_doubt(reply, "an error names an attribute that orders do not have", CLX_IN_DATA,
                     name);
}

static void check_invalid(clx_reply *reply)
{
  if (reply->acknowledged && reply->not_valid)
    clx__reply_breach(reply, CLX_REPLY_MIXED, CLX_IN_DATA, NULL);
  for (const struct clx__invalid *at = reply->invalid; at; at = at->next) {
    check_of_order(reply, at->attribute);
    if (clx__put_find(reply, &reply->data, at->attribute))
      clx__reply_breach(reply, CLX_REPLY_TWICE, CLX_IN_DATA, at->attribute);
  }
}

/* 202 and action_id go together. */
static void check_pending(clx_reply *reply)
{
  if (!reply->pending && !check_is_undocumented(reply) &&
      clx__put_find(reply, &reply->data, "action_id"))
    clx__reply_doubt(reply, "an action_id without the pending form", CLX_IN_DATA, "action_id");
}

/* No document says which of the tokens is needed; without any of them the answer says nothing. */
static void check_customer_token(clx_reply *reply)
{
  if (!clx__put_find(reply, &reply->data, "customer_token") &&
      !clx__put_find(reply, &reply->data, "payment_source_token"))
    clx__reply_doubt(reply, "neither a customer token nor a payment source token", CLX_IN_DATA,
                     NULL);
}

/* An error keeps little of what was put: only what stays is checked. */
static void check_refusal(clx_reply *reply)
{
  if (reply->status != CLX_OK) /* and not for good, or this is not asked */
    clx__reply_breach(reply, reply->status, CLX__AT_FAILURE, NULL);
  check_invalid(reply);
  for (const struct clx__put *put = reply->data.first; put; put = put->next) {
    if (reply->callback == CLX_CALLBACK_ORDER_VALIDATION)
      check_of_order(reply, put->key);
    else if (put->row && put->row->kept)
      check_put(reply, CLX_IN_DATA, put);
  }
}

void clx__reply_check(clx_reply *reply)
{
  if (clx__reply_is_refusal(reply)) {
    check_refusal(reply);
    return;
  }
  check_all_puts(reply);
  check_built(reply, reply->has_metadata, "metadata");
  check_built(reply, reply->has_messages, "messages");
  check_built(reply, reply->line_count != 0, "line_items");
  check_line_ids(reply);
  check_pending(reply);
  if (reply->callback == CLX_CALLBACK_CUSTOMER_TOKEN)
    check_customer_token(reply);
  if (reply->callback == CLX_CALLBACK_TAX)
    clx__reply_check_tax(reply);
  if (reply->callback == CLX_CALLBACK_PROMOTION)
    clx__reply_check_promotion(reply);
  if (reply->callback == CLX_CALLBACK_PRICE)
    check_price(reply);
}
