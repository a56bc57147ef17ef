/* handlers.c - what is answered: a price, a promotion, a shipping cost.
 *
 * A handler runs after the signature proved right and the body was parsed. What it lists with
 * clx_endpoint_needs is there; everything else may be NULL or zero, because the merchant can
 * choose what Commerce Layer includes. It builds one answer and returns.
 */
#include "book.h"
#include "pricebook.h"

#include <clx/cjson.h>
#include <string.h>

/* The most a line item may cost to count, in minor units. A body has at most 100,000 resources,
 * so that no sum here comes near the end of int64_t. */
#define HANDLERS_LINE_MOST 1000000000000

/* -------- price of a line item -------- */

/* The market's price list: {"price_list":"vip"} in its metadata. Not the line item's metadata:
 * a storefront may write that, and nobody should choose their own prices. */
static void handlers_price_list(const clx_market *market, char list[BOOK_TEXT])
{
  cJSON *tree = NULL;
  const cJSON *name;

  list[0] = 0;
  if (!market || !market->metadata)
    return;
  if (clx_cjson_from_text(market->metadata, strlen(market->metadata), &tree) != CLX_OK)
    return;
  name = cJSON_GetObjectItemCaseSensitive(tree, "price_list");
  if (cJSON_IsString(name))
    snprintf(list, BOOK_TEXT, "%s", name->valuestring);
  cJSON_Delete(tree);
}

/* Tells in the line item's metadata where the price is from. */
static int handlers_put_source(clx_reply *reply, const book_price *price)
{
  cJSON *source = cJSON_CreateObject();
  bool built = source && cJSON_AddStringToObject(source, "system", "pricebook") &&
               cJSON_AddStringToObject(source, "list", *price->list ? price->list : "base");
  int status =
      built ? clx_reply_put_cjson(reply, CLX_IN_METADATA, "price_source", source) : CLX_NO_MEMORY;

  cJSON_Delete(source);
  return status;
}

static int handlers_price(const clx_line_item *item, clx_reply *reply, void *user)
{
  const char *code = item->sku_code ? item->sku_code : item->bundle_code;
  char list[BOOK_TEXT];
  book_price price;
  int found;

  if (!code)
    return clx_reply_error(reply, 422, "NO_SKU", "the line item has no SKU and no bundle");
  handlers_price_list(item->order->market, list);
  found = book_find_price(user, code, item->order->currency_code, list, &price);
  if (found == BOOK_NONE)
    return clx_reply_error(reply, 422, "UNKNOWN_SKU", "no price for this SKU in this currency");
  if (found != BOOK_FOUND)
    return CLX_HANDLER_FAILED;

  clx_reply_price(reply, NULL, price.unit_cents);
  if (price.compare_at_cents > price.unit_cents)
    clx_reply_price_compare_at(reply, price.compare_at_cents);
  return handlers_put_source(reply, &price);
}

/* -------- discount of an order -------- */

/* Rounded down. Divides first, so that nothing overflows. */
static int64_t handlers_percent(int64_t cents, int64_t percent)
{
  return cents / 100 * percent + cents % 100 * percent / 100;
}

static bool handlers_tagged(const void *ctx, const char *tag)
{
  const clx_customer *customer = ctx;

  for (uint32_t i = 0; customer && i < customer->tags.count; i++)
    if (customer->tags.at[i]->name && strcmp(customer->tags.at[i]->name, tag) == 0)
      return true;
  return false;
}

/* Whether a rule is for a line item. Shipping, payment and promotions are line items of the
 * order too; they have no SKU. */
static bool handlers_rule_covers(const book_rule *rule, const clx_line_item *item)
{
  return item->sku_code &&
         strncmp(item->sku_code, rule->sku_prefix, strlen(rule->sku_prefix)) == 0 &&
         item->total_amount_cents > 0 && item->total_amount_cents <= HANDLERS_LINE_MOST;
}

/* First form: the discount is spread over all taxable items. */
static int handlers_discount_order(const clx_order *order, const book_rule *rule, clx_reply *reply)
{
  return clx_reply_promotion(reply, rule->name,
                             handlers_percent(order->subtotal_amount_cents, rule->percent));
}

/* Second form: one discount, spread over the listed items only. */
static int handlers_discount_listed(const clx_order *order, const book_rule *rule, clx_reply *reply)
{
  int64_t sum = 0;

  for (uint32_t i = 0; i < order->line_items.count; i++) {
    const clx_line_item *item = order->line_items.at[i];

    if (!handlers_rule_covers(rule, item))
      continue;
    sum += item->total_amount_cents;
    clx_reply_promotion_item(reply, item->self.id);
  }
  if (sum == 0)
    return clx_reply_no_promotion(reply);
  return clx_reply_promotion(reply, rule->name, handlers_percent(sum, rule->percent));
}

/* Third form: a discount of its own for each item, and their sum. */
static int handlers_discount_each(const clx_order *order, const book_rule *rule, clx_reply *reply)
{
  int64_t sum = 0;

  for (uint32_t i = 0; i < order->line_items.count; i++) {
    const clx_line_item *item = order->line_items.at[i];
    int64_t discount = handlers_percent(item->total_amount_cents, rule->percent);

    if (!handlers_rule_covers(rule, item))
      continue;
    sum += discount;
    clx_reply_promotion_item_discount(reply, item->self.id, discount);
  }
  if (sum == 0)
    return clx_reply_no_promotion(reply);
  return clx_reply_promotion(reply, rule->name, sum);
}

static int handlers_promotion(const clx_order *order, clx_reply *reply, void *user)
{
  book_rule rule;
  int found = book_find_rule(user, order->currency_code, order->coupon_code,
                             order->subtotal_amount_cents, handlers_tagged, order->customer, &rule);

  if (found == BOOK_NONE)
    return clx_reply_no_promotion(reply);
  if (found != BOOK_FOUND)
    return CLX_HANDLER_FAILED;
  switch (rule.form) {
  case BOOK_WHOLE_ORDER:
    return handlers_discount_order(order, &rule, reply);
  case BOOK_LISTED_ITEMS:
    return handlers_discount_listed(order, &rule, reply);
  default:
    return handlers_discount_each(order, &rule, reply);
  }
}

/* -------- cost of a shipment -------- */

/* Tells the customer that shipping is free, or how much is missing until it is. */
static void handlers_shipping_message(clx_reply *reply, int64_t missing_cents)
{
  char body[64];

  snprintf(body, sizeof body, "{\"missing_cents\":%lld}", (long long)missing_cents);
  clx_reply_message(reply, missing_cents > 0 ? "free_shipping_near" : "free_shipping", true, body);
}

static int handlers_shipping_cost(const clx_shipment *shipment, clx_reply *reply, void *user)
{
  const clx_order *order = shipment->order;
  int64_t subtotal = order->subtotal_amount_cents > 0 ? order->subtotal_amount_cents : 0;
  book_rate rate;
  int found = book_find_rate(user, shipment->shipping_method->name, order->country_code,
                             order->currency_code, &rate);
  bool has_free = found == BOOK_FOUND && rate.free_over_cents >= 0;
  bool is_free = has_free && subtotal >= rate.free_over_cents;

  if (found == BOOK_NONE)
    return clx_reply_error(reply, 422, "NO_RATE", "no rate for this shipping method");
  if (found != BOOK_FOUND)
    return CLX_HANDLER_FAILED;
  if (has_free)
    handlers_shipping_message(reply, is_free ? 0 : rate.free_over_cents - subtotal);
  return clx_reply_shipping_cost(reply, is_free ? 0 : rate.price_cents);
}

/* -------- the endpoints -------- */

void handlers_add(clx_service *service, struct book *book, const struct secrets *secrets)
{
  clx_endpoint *prices =
      clx_service_on_price(service, endpoint_paths[ENDPOINT_PRICES], handlers_price, book);
  clx_endpoint *promotions = clx_service_on_promotion(service, endpoint_paths[ENDPOINT_PROMOTIONS],
                                                      handlers_promotion, book);
  clx_endpoint *shipping_costs = clx_service_on_shipping_cost(
      service, endpoint_paths[ENDPOINT_SHIPPING_COSTS], handlers_shipping_cost, book);

  /* What the handlers read without asking. Money that was not sent must not count as zero. */
  clx_endpoint_keys(prices, secrets->keys[ENDPOINT_PRICES]);
  clx_endpoint_needs(prices, "order.currency_code");

  clx_endpoint_keys(promotions, secrets->keys[ENDPOINT_PROMOTIONS]);
  clx_endpoint_needs(promotions, "currency_code");
  clx_endpoint_needs(promotions, "subtotal_amount_cents");
  clx_endpoint_needs(promotions, "line_items.total_amount_cents");

  clx_endpoint_keys(shipping_costs, secrets->keys[ENDPOINT_SHIPPING_COSTS]);
  clx_endpoint_needs(shipping_costs, "shipping_method.name");
  clx_endpoint_needs(shipping_costs, "order.currency_code");
  clx_endpoint_needs(shipping_costs, "order.subtotal_amount_cents");
}
