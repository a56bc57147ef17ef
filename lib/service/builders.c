/* The builders of each callback: names of keys, and nothing else. */
#include "service/reply.h"

#include <clx/resources.h>

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
  const char *code = sku_code ? sku_code : builders_code(reply);
  if (!code)
    return clx__reply_fail(reply, CLX_REPLY_INCOMPLETE);
  clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", code);
  return clx_reply_put_int(reply, CLX_IN_DATA, "unit_amount_cents", unit_amount_cents);
}

int clx_reply_price_compare_at(clx_reply *reply, int64_t compare_at_amount_cents)
{
  return clx_reply_put_int(reply, CLX_IN_DATA, "compare_at_amount_cents", compare_at_amount_cents);
}

/* -------- promotion -------- */

int clx_reply_promotion(clx_reply *reply, const char *name, int64_t discount_cents)
{
  clx_reply_put_str(reply, CLX_IN_DATA, "name", name);
  return clx_reply_put_int(reply, CLX_IN_DATA, "discount_cents", discount_cents);
}

int clx_reply_promotion_item(clx_reply *reply, const char *line_item_id)
{
  clx_reply_line(reply, line_item_id);
  return reply->status;
}

int clx_reply_promotion_item_discount(clx_reply *reply, const char *line_item_id,
                                      int64_t discount_cents)
{
  int place = clx_reply_line(reply, line_item_id);
  return clx_reply_put_int(reply, place, "discount_cents", discount_cents);
}

int clx_reply_no_promotion(clx_reply *reply)
{
  return clx_reply_put_int(reply, CLX_IN_DATA, "discount_cents", 0);
}

/* -------- shipping cost -------- */

int clx_reply_shipping_cost(clx_reply *reply, int64_t price_amount_cents)
{
  return clx_reply_put_int(reply, CLX_IN_DATA, "price_amount_cents", price_amount_cents);
}
