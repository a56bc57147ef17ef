/* drafts.h - answers made at random, right and wrong, the same ones in every run. A draft is built
 * into a reply of the library, and written as JSON by code of its own. */
#ifndef CLX_TESTS_DRAFTS_H
#define CLX_TESTS_DRAFTS_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <clx.h>

#include "random.h"

#define DRAFT_PAIRS 20
#define DRAFT_LINES 4

struct pair {
  const char *key;
  char json[48];
};

struct pairs {
  struct pair at[DRAFT_PAIRS];
  uint32_t count;
};

struct draft_line {
  const char *id;
  struct pairs puts;
};

struct draft {
  uint32_t callback;
  struct pairs data;
  struct draft_line lines[DRAFT_LINES];
  uint32_t line_count;
  bool pending;        /* 202, with the action_id "x1" */
  const char *invalid; /* an attribute with an error, NULL for none */
  int http;            /* of a refusal, 0: it is a success */
  const char *code;    /* of a refusal */
  const char *message;
};

static inline bool one_in(struct random *random, uint32_t many)
{
  return random_below(random, many) == 0;
}

static inline const char *one_of(struct random *random, const char *const *texts)
{
  uint32_t count = 0;
  while (texts[count])
    count++;
  return texts[random_below(random, count)];
}

static inline struct pair *pair_find(struct pairs *pairs, const char *key)
{
  for (uint32_t i = 0; i < pairs->count; i++)
    if (strcmp(pairs->at[i].key, key) == 0)
      return &pairs->at[i];
  return NULL;
}

static inline void pair_set(struct pairs *pairs, const char *key, const char *format, ...)
{
  va_list list;
  struct pair *pair = pair_find(pairs, key);
  if (!pair && pairs->count < DRAFT_PAIRS)
    pair = &pairs->at[pairs->count++];
  if (!pair)
    return;
  pair->key = key;
  va_start(list, format);
  vsnprintf(pair->json, sizeof pair->json, format, list);
  va_end(list);
}

/* -------- right answers -------- */

static const char *const draft_ids[] = {"l1", "l2", "l3"}; /* each is worth 1000 cents, of 3000 */

static inline void draft_price(struct random *random, struct draft *draft)
{
  pair_set(&draft->data, "sku_code", "\"TEE\"");
  pair_set(&draft->data, "unit_amount_cents", "%u", random_below(random, 5000));
  if (one_in(random, 2))
    pair_set(&draft->data, "compare_at_amount_cents", "%u", 5000 + random_below(random, 5000));
}

/* The three forms: for all items, for some, and with a discount for each. */
static inline void draft_promotion(struct random *random, struct draft *draft)
{
  uint32_t form = random_below(random, 3);
  uint32_t sum = 0;
  draft->line_count = form == 0 ? 0 : 1 + random_below(random, 3);
  for (uint32_t i = 0; i < draft->line_count; i++) {
    uint32_t discount = random_below(random, 1001);
    draft->lines[i].id = draft_ids[i];
    if (form == 2)
      pair_set(&draft->lines[i].puts, "discount_cents", "%u", discount);
    sum += discount;
  }
  pair_set(&draft->data, "name", "\"Ten off\"");
  pair_set(&draft->data, "discount_cents", "%u", form == 2 ? sum : random_below(random, 1001));
}

static inline void draft_shipping_cost(struct random *random, struct draft *draft)
{
  pair_set(&draft->data, "price_amount_cents", "%u", random_below(random, 2000));
  if (one_in(random, 3))
    pair_set(&draft->data, "messages", "[]");
}

static inline void draft_payment(struct random *random, struct draft *draft)
{
  static const char *const texts[] = {"message",      "error_code",  "error_detail",
                                      "avs_code",     "cvv_code",    "avs_message",
                                      "fraud_review", "cvv_message", NULL};
  pair_set(&draft->data, "transaction_token", "\"tx\"");
  if (one_in(random, 2))
    pair_set(&draft->data, "amount_cents", "%u", random_below(random, 3000));
  if (one_in(random, 3))
    pair_set(&draft->data, one_of(random, texts), "\"a text\"");
  draft->pending = one_in(random, 3);
}

static inline void draft_customer_token(struct random *random, struct draft *draft)
{
  uint32_t which = random_below(random, 3);
  if (which != 1)
    pair_set(&draft->data, "customer_token", "\"cus\"");
  if (which != 0)
    pair_set(&draft->data, "payment_source_token", "\"pm\"");
}

static inline void draft_tax(struct random *random, struct draft *draft)
{
  static const char *const rates[] = {"0", "0.25", "1", "1.0", "0.075", "2e-1", NULL};
  draft->line_count = random_below(random, 4);
  for (uint32_t i = 0; i < draft->line_count; i++) {
    struct pairs *puts = &draft->lines[i].puts;
    draft->lines[i].id = draft_ids[i];
    if (one_in(random, 2))
      pair_set(puts, "tax_rate", "%s", one_of(random, rates));
    if (one_in(random, 2))
      pair_set(puts, "tax_collectable", "%u.%02u", random_below(random, 10),
               random_below(random, 100));
    if (one_in(random, 3))
      pair_set(puts, "taxable_amount", "%u", random_below(random, 11));
    if (one_in(random, 3))
      pair_set(puts, "city_amount", "\"0.0\"");
  }
  if (draft->line_count == 0 || one_in(random, 2))
    pair_set(&draft->data, "tax_rate", "%s", one_of(random, rates));
  if (one_in(random, 3))
    pair_set(&draft->data, "freight_taxable", "%s", one_in(random, 2) ? "true" : "false");
}

/* False for a callback that is not known here. */
static inline bool draft_right(struct random *random, uint32_t callback, struct draft *draft)
{
  memset(draft, 0, sizeof *draft);
  draft->callback = callback;
  if (callback == CLX_CALLBACK_PRICE)
    draft_price(random, draft);
  else if (callback == CLX_CALLBACK_PROMOTION)
    draft_promotion(random, draft);
  else if (callback == CLX_CALLBACK_SHIPPING_COST)
    draft_shipping_cost(random, draft);
  else if (callback == CLX_CALLBACK_CUSTOMER_TOKEN)
    draft_customer_token(random, draft);
  else if (callback == CLX_CALLBACK_TAX)
    draft_tax(random, draft);
  else if (callback >= CLX_CALLBACK_AUTHORIZE && callback <= CLX_CALLBACK_REFUND)
    draft_payment(random, draft);
  else if (callback == CLX_CALLBACK_GENERIC)
    pair_set(&draft->data, "anything", "[]");
  else if (callback != CLX_CALLBACK_ORDER_VALIDATION && callback != CLX_CALLBACK_WEBHOOK)
    return false;
  if (callback != CLX_CALLBACK_WEBHOOK && one_in(random, 4))
    pair_set(&draft->data, "metadata", "{\"a\":1.5}");
  return true;
}

/* -------- what is made wrong, or only different -------- */

static inline void pairs_spoil(struct random *random, struct pairs *pairs)
{
  static const char *const values[] = {"\"10\"",    "10.5",     "10.0", "-5",    "true",
                                       "null",      "[]",       "{}",   "\"\"",  "0",
                                       "25",        "1.5",      "-0.1", "2.255", "9007199254740993",
                                       "100000.01", "99999999", NULL};
  static const char *const keys[] = {
      "extra", "action_id",    "messages", "line_items",     "county_amount",
      "name",  "country_rate", "tax_rate", "discount_cents", "amount_cents",
      NULL};
  uint32_t at = random_below(random, pairs->count + 1);
  if (at == pairs->count || one_in(random, 5))
    pair_set(pairs, one_of(random, keys), "%s", one_of(random, values));
  else if (one_in(random, 4))
    pairs->at[at] = pairs->at[--pairs->count];
  else
    pair_set(pairs, pairs->at[at].key, "%s", one_of(random, values));
}

static inline void draft_refuse(struct random *random, struct draft *draft)
{
  static const int https[] = {422, 422, 422, 400, 402, 404, 401, 500, 503, 302, 200};
  static const char *const codes[] = {"NO", "NO", "NO", "MISSING_DATA", "UNKNOWN", "", NULL};
  static const char *const messages[] = {"no", "no", "no", "", NULL};
  draft->http = https[random_below(random, sizeof https / sizeof https[0])];
  draft->code = one_of(random, codes);
  draft->message = one_of(random, messages);
}

/* More than the line item is worth, with a total that adds up. */
static inline void draft_exceed(struct draft *draft)
{
  const struct pair *discount = pair_find(&draft->lines[0].puts, "discount_cents");
  const struct pair *total = pair_find(&draft->data, "discount_cents");
  if (draft->callback != CLX_CALLBACK_PROMOTION || !discount || !total)
    return;
  long more = 1001 + strtol(total->json, NULL, 10) - strtol(discount->json, NULL, 10);
  pair_set(&draft->lines[0].puts, "discount_cents", "1001");
  pair_set(&draft->data, "discount_cents", "%ld", more);
}

/* Numbers of a line item's taxes that are not what they should be, or just are. */
static inline void draft_tax_number(struct random *random, struct draft *draft)
{
  static const char *const keys[] = {"tax_collectable", "taxable_amount",   "tax_rate",
                                     "city_amount",     "country_tax_rate", NULL};
  static const char *const values[] = {"2.255", "2.250", "1e-3", "10.00", "10.01", "25",
                                       "1.5",   "-0.1",  "-1",   "1",     NULL};
  if (draft->callback == CLX_CALLBACK_TAX && draft->line_count)
    pair_set(&draft->lines[0].puts, one_of(random, keys), "%s", one_of(random, values));
}

static inline void draft_change(struct random *random, struct draft *draft)
{
  static const char *const attributes[] = {
      "number", "customer_email", "shipping_address", "base", "emial", "guest", NULL};
  struct draft_line *line = &draft->lines[random_below(random, DRAFT_LINES)];
  switch (random_below(random, 7)) {
  case 0:
    draft_refuse(random, draft);
    break;
  case 1:
    if (draft->callback == CLX_CALLBACK_ORDER_VALIDATION)
      draft->invalid = one_of(random, attributes);
    break;
  case 2:
    if (line->id && one_in(random, 3))
      line->id = "l9";
    else if (line->id)
      pairs_spoil(random, &line->puts);
    break;
  case 3:
    draft_exceed(draft);
    draft_tax_number(random, draft);
    break;
  default:
    if (draft->callback != CLX_CALLBACK_WEBHOOK)
      pairs_spoil(random, &draft->data);
  }
}

/* Three of five are right; one has one thing changed, and one has two. */
static inline bool draft_make(struct random *random, uint32_t callback, struct draft *draft)
{
  if (!draft_right(random, callback, draft))
    return false;
  for (uint32_t i = random_below(random, 5); i > 2; i--)
    draft_change(random, draft);
  return true;
}

/* -------- as a reply -------- */

static inline void draft_put(clx_reply *reply, int place, const struct pairs *pairs)
{
  for (uint32_t i = 0; i < pairs->count; i++)
    clx_reply_put_json(reply, place, pairs->at[i].key, pairs->at[i].json,
                       strlen(pairs->at[i].json));
}

static inline void draft_build(const struct draft *draft, clx_reply *reply)
{
  if (draft->callback == CLX_CALLBACK_WEBHOOK)
    clx_reply_received(reply);
  if (draft->callback == CLX_CALLBACK_ORDER_VALIDATION && !draft->invalid && !draft->http)
    clx_reply_valid(reply);
  draft_put(reply, CLX_IN_DATA, &draft->data);
  for (uint32_t i = 0; i < draft->line_count; i++)
    draft_put(reply, clx_reply_line(reply, draft->lines[i].id), &draft->lines[i].puts);
  if (draft->pending)
    clx_reply_pending(reply, "x1");
  if (draft->invalid)
    clx_reply_invalid(reply, draft->invalid, "no");
  if (draft->http)
    clx_reply_error(reply, draft->http, draft->code, draft->message);
}

/* -------- as JSON -------- */

struct text {
  char at[4096];
  size_t len;
};

static inline void text_add(struct text *text, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  int len = vsnprintf(text->at + text->len, sizeof text->at - text->len, format, list);
  va_end(list);
  text->len += (size_t)len;
}

/* Members, each with a comma behind it. */
static inline void text_pairs(struct text *text, const struct pairs *pairs)
{
  for (uint32_t i = 0; i < pairs->count; i++)
    text_add(text, "\"%s\":%s,", pairs->at[i].key, pairs->at[i].json);
}

/* Ends what text_add began, in place of its last comma. */
static inline void text_end(struct text *text, const char *end)
{
  if (text->at[text->len - 1] == ',')
    text->len--;
  text_add(text, "%s", end);
}

static inline void draft_write_success(const struct draft *draft, struct text *text)
{
  text_add(text, "{\"success\":true,\"data\":{");
  text_pairs(text, &draft->data);
  if (draft->pending)
    text_add(text, "\"action_id\":\"x1\",");
  if (draft->line_count)
    text_add(text, "\"line_items\":[");
  for (uint32_t i = 0; i < draft->line_count; i++) {
    text_add(text, "{\"id\":\"%s\",", draft->lines[i].id);
    text_pairs(text, &draft->lines[i].puts);
    text_end(text, "},");
  }
  if (draft->line_count)
    text_end(text, "]");
  text_end(text, "}}");
}

/* What a payment keeps stands beside the error, and so does an error of an order's attribute. */
static inline void draft_write_refusal(const struct draft *draft, struct text *text)
{
  bool inside =
      draft->callback >= CLX_CALLBACK_AUTHORIZE && draft->callback <= CLX_CALLBACK_CUSTOMER_TOKEN;
  bool keeps = inside && draft->callback != CLX_CALLBACK_CUSTOMER_TOKEN;
  text_add(text, "{\"success\":false,");
  if (inside || draft->invalid)
    text_add(text, "\"data\":{");
  for (uint32_t i = 0; keeps && i < draft->data.count; i++) {
    const struct pair *pair = &draft->data.at[i];
    if (strcmp(pair->key, "transaction_token") == 0 || strcmp(pair->key, "amount_cents") == 0)
      text_add(text, "\"%s\":%s,", pair->key, pair->json);
  }
  if (draft->invalid)
    text_add(text, "\"%s\":\"no\"},", draft->invalid);
  text_add(text, "\"error\":{\"code\":\"%s\",\"message\":\"%s\"}",
           draft->http ? draft->code : "INVALID_ORDER", draft->http ? draft->message : "not valid");
  text_add(text, "%s", inside ? "}}" : "}");
}

/* Writes the answer and returns its HTTP status. */
static inline int draft_write(const struct draft *draft, struct text *text)
{
  text->len = 0;
  if (draft->http || draft->invalid)
    draft_write_refusal(draft, text);
  else
    draft_write_success(draft, text);
  if (draft->http)
    return draft->http;
  return draft->invalid ? 422 : draft->pending ? 202 : 200;
}

#endif
