/* The builders of each callback: names of keys, and nothing else. */
#include "service/reply.h"

#include <clx/resources.h>

#include <string.h>

/* A builder fits its own callback only; `key` is the first that it would put. What is essential is
 * kept also after a failure: the answer that leaves then may carry it. */
static bool builders_fit(clx_reply *reply, uint32_t callback, const char *key)
{
  if (reply && reply->callback != callback)
    clx__reply_fail_at(reply, CLX_REPLY_NOT_ALLOWED, CLX_IN_DATA, key);
  return reply && reply->callback == callback;
}

/* -------- price -------- */

/* The code of the request when the handler gave none. */
static const char *builders_code(const clx_reply *reply)
{
  const clx_line_item *item = clx_as(clx__reply_primary(reply), CLX_TYPE_LINE_ITEMS);
  if (!item)
    return NULL;
  return item->sku_code ? item->sku_code : item->bundle_code;
}

int clx_reply_price(clx_reply *reply, const char *sku_code, int64_t unit_amount_cents)
{
  if (!builders_fit(reply, CLX_CALLBACK_PRICE, "unit_amount_cents"))
    return clx_reply_status(reply);
  const char *code = sku_code ? sku_code : builders_code(reply);
  if (!code)
    return clx__reply_fail_at(reply, CLX_REPLY_INCOMPLETE, CLX_IN_DATA, "sku_code");
  clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", code);
  return clx_reply_put_int(reply, CLX_IN_DATA, "unit_amount_cents", unit_amount_cents);
}

int clx_reply_price_compare_at(clx_reply *reply, int64_t compare_at_amount_cents)
{
  if (!builders_fit(reply, CLX_CALLBACK_PRICE, "compare_at_amount_cents"))
    return clx_reply_status(reply);
  return clx_reply_put_int(reply, CLX_IN_DATA, "compare_at_amount_cents", compare_at_amount_cents);
}

/* -------- promotion -------- */

int clx_reply_promotion(clx_reply *reply, const char *name, int64_t discount_cents)
{
  if (!builders_fit(reply, CLX_CALLBACK_PROMOTION, "discount_cents"))
    return clx_reply_status(reply);
  clx_reply_put_str(reply, CLX_IN_DATA, "name", name);
  return clx_reply_put_int(reply, CLX_IN_DATA, "discount_cents", discount_cents);
}

int clx_reply_promotion_item(clx_reply *reply, const char *line_item_id)
{
  if (builders_fit(reply, CLX_CALLBACK_PROMOTION, "line_items"))
    clx_reply_line(reply, line_item_id);
  return clx_reply_status(reply);
}

int clx_reply_promotion_item_discount(clx_reply *reply, const char *line_item_id,
                                      int64_t discount_cents)
{
  if (!builders_fit(reply, CLX_CALLBACK_PROMOTION, "line_items"))
    return clx_reply_status(reply);
  int place = clx_reply_line(reply, line_item_id);
  return clx_reply_put_int(reply, place, "discount_cents", discount_cents);
}

int clx_reply_no_promotion(clx_reply *reply)
{
  if (!builders_fit(reply, CLX_CALLBACK_PROMOTION, "discount_cents"))
    return clx_reply_status(reply);
  return clx_reply_put_int(reply, CLX_IN_DATA, "discount_cents", 0);
}

/* -------- shipping cost -------- */

int clx_reply_shipping_cost(clx_reply *reply, int64_t price_amount_cents)
{
  if (!builders_fit(reply, CLX_CALLBACK_SHIPPING_COST, "price_amount_cents"))
    return clx_reply_status(reply);
  return clx_reply_put_int(reply, CLX_IN_DATA, "price_amount_cents", price_amount_cents);
}

/* -------- order validation -------- */

int clx_reply_valid(clx_reply *reply)
{
  if (builders_fit(reply, CLX_CALLBACK_ORDER_VALIDATION, NULL))
    reply->acknowledged = true;
  return clx_reply_status(reply);
}

/* The errors of an attribute that has some, or a new place for them. NULL without memory. */
static struct clx__invalid *builders_invalid(clx_reply *reply, const char *attribute)
{
  struct clx__naming *naming = &reply->naming;
  struct clx__invalid *invalid = clx__nameset_find(naming, &reply->invalid_names, attribute);
  if (invalid)
    return invalid;
  invalid = clx__arena_zero(naming->arena, sizeof *invalid);
  if (!invalid)
    return NULL;
  invalid->attribute = attribute;
  if (!clx__nameset_put(naming, &reply->invalid_names, invalid))
    return NULL;
  *reply->invalid_end = invalid;
  reply->invalid_end = &invalid->next;
  return invalid;
}

static bool builders_add(clx_reply *reply, const char *attribute, const char *message)
{
  struct clx__text *text = clx__arena_zero(reply->naming.arena, sizeof *text);
  if (!text)
    return false;
  text->text = clx__reply_text(reply, true, message, CLX_IN_DATA, attribute);
  struct clx__invalid *invalid = text->text ? builders_invalid(reply, attribute) : NULL;
  if (!invalid)
    return false;
  *(invalid->last ? &invalid->last->next : &invalid->first) = text;
  invalid->last = text;
  return true;
}

/* An error that there is no memory for must not be missing in silence. */
static int builders_lost(clx_reply *reply, const char *attribute)
{
  reply->lasting = true;
  return clx__reply_fail_at(reply, CLX_NO_MEMORY, CLX_IN_DATA, attribute);
}

/* The order is refused whatever becomes of the texts. */
int clx_reply_invalid(clx_reply *reply, const char *attribute, const char *message)
{
  if (!builders_fit(reply, CLX_CALLBACK_ORDER_VALIDATION, attribute))
    return clx_reply_status(reply);
  reply->not_valid = true;
  const char *name = attribute && *attribute ? attribute : "base";
  if (name != attribute)
    clx__reply_note(reply, CLX_BAD_ARGUMENT, "an error without an attribute", CLX_IN_DATA, name);
  if (!message)
    clx__reply_note(reply, CLX_BAD_ARGUMENT, "an error without a message", CLX_IN_DATA, name);
  name = clx__reply_text(reply, true, name, CLX_IN_DATA, name);
  if (!name || !builders_add(reply, name, message ? message : "is not valid"))
    return builders_lost(reply, attribute);
  return CLX_OK;
}

int clx_reply_invalid_form(clx_reply *reply, int form)
{
  if (!builders_fit(reply, CLX_CALLBACK_ORDER_VALIDATION, NULL))
    return clx_reply_status(reply);
  if (form != CLX_INVALID_TEXT && form != CLX_INVALID_LIST)
    return clx__reply_fail_at(reply, CLX_BAD_ARGUMENT, CLX_IN_DATA, NULL);
  reply->invalid_form = form;
  return clx_reply_status(reply);
}

/* -------- payments -------- */

static int builders_payment(clx_reply *reply, uint32_t callback, const char *transaction_token,
                            int64_t amount_cents)
{
  if (!builders_fit(reply, callback, "transaction_token"))
    return clx_reply_status(reply);
  clx_reply_put_str(reply, CLX_IN_DATA, "transaction_token", transaction_token);
  return clx_reply_put_int(reply, CLX_IN_DATA, "amount_cents", amount_cents);
}

int clx_reply_authorize(clx_reply *reply, const char *transaction_token, int64_t amount_cents)
{
  return builders_payment(reply, CLX_CALLBACK_AUTHORIZE, transaction_token, amount_cents);
}

int clx_reply_capture(clx_reply *reply, const char *transaction_token, int64_t amount_cents)
{
  return builders_payment(reply, CLX_CALLBACK_CAPTURE, transaction_token, amount_cents);
}

int clx_reply_void(clx_reply *reply, const char *transaction_token, int64_t amount_cents)
{
  return builders_payment(reply, CLX_CALLBACK_VOID, transaction_token, amount_cents);
}

int clx_reply_refund(clx_reply *reply, const char *transaction_token, int64_t amount_cents)
{
  return builders_payment(reply, CLX_CALLBACK_REFUND, transaction_token, amount_cents);
}

static bool builders_is_payment(clx_reply *reply, const char *key)
{
  if (!reply)
    return false;
  bool fits = clx__callback_find(reply->callback)->family == CLX__FAMILY_PAYMENT;
  if (!fits)
    clx__reply_fail_at(reply, CLX_REPLY_NOT_ALLOWED, CLX_IN_DATA, key);
  return fits;
}

int clx_reply_pending(clx_reply *reply, const char *action_id)
{
  if (!builders_is_payment(reply, "action_id"))
    return clx_reply_status(reply);
  if (!action_id || *action_id == '\0')
    return clx__reply_fail_at(reply, CLX_BAD_ARGUMENT, CLX_IN_DATA, "action_id");
  reply->pending = true;
  return clx_reply_put_str(reply, CLX_IN_DATA, "action_id", action_id);
}

int clx_reply_customer_token(clx_reply *reply, const char *customer_token,
                             const char *payment_source_token)
{
  if (!builders_fit(reply, CLX_CALLBACK_CUSTOMER_TOKEN, "customer_token"))
    return clx_reply_status(reply);
  if (!customer_token && !payment_source_token)
    return clx__reply_fail_at(reply, CLX_REPLY_INCOMPLETE, CLX_IN_DATA, "customer_token");
  if (customer_token)
    clx_reply_put_str(reply, CLX_IN_DATA, "customer_token", customer_token);
  if (payment_source_token)
    clx_reply_put_str(reply, CLX_IN_DATA, "payment_source_token", payment_source_token);
  return clx_reply_status(reply);
}

int clx_reply_transaction(clx_reply *reply, const char *field, const char *text)
{
  if (!builders_is_payment(reply, field))
    return clx_reply_status(reply);
  return clx_reply_put_str(reply, CLX_IN_DATA, field, text);
}

/* -------- taxes -------- */

int clx_reply_tax_rate(clx_reply *reply, double rate)
{
  if (!builders_fit(reply, CLX_CALLBACK_TAX, "tax_rate"))
    return clx_reply_status(reply);
  return clx_reply_put_real(reply, CLX_IN_DATA, "tax_rate", rate);
}

int clx_reply_tax_item_rate(clx_reply *reply, const char *line_item_id, double rate)
{
  if (!builders_fit(reply, CLX_CALLBACK_TAX, "line_items"))
    return clx_reply_status(reply);
  int place = clx_reply_line(reply, line_item_id);
  return clx_reply_put_real(reply, place, "tax_rate", rate);
}

int clx_reply_tax_item_collectable(clx_reply *reply, const char *line_item_id, int64_t cents,
                                   const char *currency)
{
  if (!builders_fit(reply, CLX_CALLBACK_TAX, "line_items"))
    return clx_reply_status(reply);
  int place = clx_reply_line(reply, line_item_id);
  return clx_reply_put_money(reply, place, "tax_collectable", cents, currency);
}

/* -------- webhooks -------- */

int clx_reply_received(clx_reply *reply)
{
  if (builders_fit(reply, CLX_CALLBACK_WEBHOOK, NULL))
    reply->acknowledged = true;
  return clx_reply_status(reply);
}
