/* handlers.c - what is answered: a price, a promotion, a shipping cost, whether an order is
 * valid, its taxes. What is done about webhooks stands in events.c.
 *
 * A handler runs after the signature proved right and the body was parsed. What it lists with
 * clx_endpoint_needs is there; everything else may be NULL or zero, because the merchant can
 * choose what Commerce Layer includes. It builds one answer and returns.
 */
#include "book.h"
#include "pricebook.h"

#include <clx/cjson.h>
#include <string.h>

/* The most that counts of a line item: minor units, or pieces. A body has at most 100,000
 * resources, so that no sum here comes near the end of int64_t. */
#define HANDLERS_LINE_MOST 1000000000000

/* The code of what is sold. NULL for shipping, payment, promotions and adjustments, which are line
 * items of an order too. */
static const char *handlers_code(const clx_line_item *item)
{
  return item->sku_code ? item->sku_code : item->bundle_code;
}

static int64_t handlers_bounded(int64_t number)
{
  if (number < 0)
    return 0;
  return number < HANDLERS_LINE_MOST ? number : HANDLERS_LINE_MOST;
}

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
  const char *code = handlers_code(item);
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

/* -------- is an order valid -------- */

/* Each check tells its errors to the reply. BOOK_FOUND: it found some; BOOK_NONE; BOOK_FAILED. */
typedef int (*handlers_check)(const clx_order *order, clx_reply *reply, struct book *book);

static int handlers_check_email(const clx_order *order, clx_reply *reply, struct book *book)
{
  char message[BOOK_TEXT] = "is missing";
  int found = BOOK_FOUND;

  if (order->customer_email)
    found = book_find_denied(book, order->customer_email, message);
  if (found == BOOK_FOUND)
    clx_reply_invalid(reply, "customer_email", message);
  return found;
}

static int handlers_check_country(const clx_order *order, clx_reply *reply, struct book *book)
{
  char message[BOOK_TEXT];
  int found = book_find_unserved(book, order->shipping_address->country_code, message);

  if (found == BOOK_FOUND)
    clx_reply_invalid(reply, "shipping_address", message);
  return found;
}

/* An error of no attribute. The goods count, since a gift card makes the total smaller. */
static int handlers_check_minimum(const clx_order *order, clx_reply *reply, struct book *book)
{
  char message[BOOK_TEXT];
  char least[CLX_MONEY_TEXT];
  int64_t least_cents;
  int found = book_find_least(book, order->market->name, order->currency_code, &least_cents);

  if (found != BOOK_FOUND)
    return found;
  if (order->subtotal_amount_cents >= least_cents)
    return BOOK_NONE;
  if (clx_money_text(least_cents, order->currency_code, least, sizeof least) != CLX_OK)
    return BOOK_FAILED;
  snprintf(message, sizeof message, "the goods must cost at least %s %s", least,
           order->currency_code);
  clx_reply_error(reply, 422, "BELOW_MINIMUM", message);
  return BOOK_FOUND;
}

/* How many pieces of a SKU the order has from line item number `first` on, or 0 when an earlier
 * one has it too, whose turn it was then. */
static int64_t handlers_pieces(const clx_order *order, uint32_t first)
{
  const char *sku_code = order->line_items.at[first]->sku_code;
  int64_t pieces = 0;

  for (uint32_t i = 0; i < order->line_items.count; i++) {
    const clx_line_item *item = order->line_items.at[i];

    if (!item->sku_code || strcmp(item->sku_code, sku_code) != 0)
      continue;
    if (i < first)
      return 0;
    pieces += handlers_bounded(item->quantity);
  }
  return pieces;
}

/* One error for each SKU of which there are too many. */
static int handlers_check_quantities(const clx_order *order, clx_reply *reply, struct book *book)
{
  char message[64 + BOOK_SKU];
  int result = BOOK_NONE;

  for (uint32_t i = 0; i < order->line_items.count; i++) {
    const char *sku_code = order->line_items.at[i]->sku_code;
    int64_t most = 0;
    int found = sku_code ? book_find_most(book, sku_code, &most) : BOOK_NONE;

    if (found == BOOK_FAILED)
      return BOOK_FAILED;
    if (found == BOOK_NONE || handlers_pieces(order, i) <= most)
      continue;
    snprintf(message, sizeof message, "at most %lld of %s in one order", (long long)most, sku_code);
    clx_reply_invalid(reply, "line_items", message);
    result = BOOK_FOUND;
  }
  return result;
}

static int handlers_validation(const clx_order *order, clx_reply *reply, void *user)
{
  static const handlers_check checks[] = {handlers_check_email, handlers_check_country,
                                          handlers_check_minimum, handlers_check_quantities};
  bool valid = true;

  for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++) {
    int found = checks[i](order, reply, user);

    if (found == BOOK_FAILED)
      return CLX_HANDLER_FAILED;
    if (found == BOOK_FOUND)
      valid = false;
  }
  return valid ? clx_reply_valid(reply) : clx_reply_status(reply);
}

/* -------- taxes of an order -------- */

#define HANDLERS_PPM 1000000 /* rates are parts per million */

/* What of a line item is taxed: its total and its discount, which is negative. */
static int64_t handlers_taxable(const clx_line_item *item)
{
  int64_t discount = item->discount_cents < 0 ? item->discount_cents : 0;

  return handlers_bounded(handlers_bounded(item->total_amount_cents) + discount);
}

/* The tax on an amount, or the tax in it when prices contain it, rounded half up. Nothing
 * overflows: an amount is at most 10^12 and a rate 10^6. */
static int64_t handlers_tax_of(int64_t cents, int64_t rate_ppm, bool included)
{
  int64_t whole = included ? HANDLERS_PPM + rate_ppm : HANDLERS_PPM;

  return (cents * rate_ppm + whole / 2) / whole;
}

/* Third form: the tax itself, with how it came about. Exact, in the currency's own digits. */
static int handlers_tax_breakdown(const clx_order *order, const clx_line_item *item,
                                  int64_t rate_ppm, clx_reply *reply)
{
  const char *currency = order->currency_code;
  double rate = (double)rate_ppm / HANDLERS_PPM;
  int64_t taxable = handlers_taxable(item);
  int64_t tax = handlers_tax_of(taxable, rate_ppm, order->tax_included);
  int line = clx_reply_line(reply, item->self.id);

  clx_reply_tax_item_collectable(reply, item->self.id, tax, currency);
  clx_reply_tax_item_rate(reply, item->self.id, rate);
  clx_reply_put_money(reply, line, "taxable_amount", taxable, currency);
  clx_reply_put_money(reply, line, "country_taxable_amount", taxable, currency);
  clx_reply_put_real(reply, line, "country_tax_rate", rate);
  return clx_reply_put_money(reply, line, "country_tax_collectable", tax, currency);
}

/* What the order's rate does not say of one line item. */
static int handlers_tax_item(const clx_order *order, const clx_line_item *item, const book_tax *tax,
                             clx_reply *reply, struct book *book)
{
  const char *code = handlers_code(item);
  int64_t rate_ppm = tax->rate_ppm;

  if (!code)
    return CLX_OK;
  if (book_find_item_tax(book, tax->country, code, &rate_ppm) == BOOK_FAILED)
    return CLX_HANDLER_FAILED;
  if (tax->breakdown)
    return handlers_tax_breakdown(order, item, rate_ppm, reply);
  if (rate_ppm == tax->rate_ppm)
    return CLX_OK;
  return clx_reply_tax_item_rate(reply, item->self.id, (double)rate_ppm / HANDLERS_PPM);
}

/* The country that the goods go to, or else the one of the bill. */
static const char *handlers_tax_country(const clx_order *order)
{
  const clx_address *address =
      order->shipping_address ? order->shipping_address : order->billing_address;

  return address ? address->country_code : NULL;
}

static int handlers_tax(const clx_order *order, clx_reply *reply, void *user)
{
  const char *country = handlers_tax_country(order);
  book_tax tax;
  int found = country ? book_find_tax(user, country, &tax) : BOOK_NONE;
  int status = CLX_OK;

  if (found == BOOK_NONE)
    return clx_reply_error(reply, 422, "NO_TAX_RATE", "no tax rate for the country of this order");
  if (found != BOOK_FOUND)
    return CLX_HANDLER_FAILED;
  clx_reply_tax_rate(reply, (double)tax.rate_ppm / HANDLERS_PPM);
  clx_reply_put_bool(reply, CLX_IN_DATA, "freight_taxable", tax.freight_taxable);
  for (uint32_t i = 0; i < order->line_items.count && status == CLX_OK; i++)
    status = handlers_tax_item(order, order->line_items.at[i], &tax, reply, user);
  return status;
}

/* -------- the endpoints -------- */

/* Under each endpoint stands what its handler reads without asking. Money that was not sent must
 * not count as zero, and a limit must not be passed by what was not sent. */

static void handlers_add_prices(clx_service *service, struct book *book,
                                const struct secrets *secrets)
{
  clx_endpoint *prices =
      clx_service_on_price(service, endpoint_paths[ENDPOINT_PRICES], handlers_price, book);
  clx_endpoint *promotions = clx_service_on_promotion(service, endpoint_paths[ENDPOINT_PROMOTIONS],
                                                      handlers_promotion, book);
  clx_endpoint *shipping_costs = clx_service_on_shipping_cost(
      service, endpoint_paths[ENDPOINT_SHIPPING_COSTS], handlers_shipping_cost, book);

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

void handlers_add(clx_service *service, struct book *book, const struct secrets *secrets)
{
  clx_endpoint *validations = clx_service_on_order_validation(
      service, endpoint_paths[ENDPOINT_VALIDATIONS], handlers_validation, book);
  clx_endpoint *taxes =
      clx_service_on_tax(service, endpoint_paths[ENDPOINT_TAXES], handlers_tax, book);

  handlers_add_prices(service, book, secrets);

  clx_endpoint_keys(validations, secrets->keys[ENDPOINT_VALIDATIONS]);
  clx_endpoint_needs(validations, "currency_code");
  clx_endpoint_needs(validations, "subtotal_amount_cents");
  clx_endpoint_needs(validations, "market.name");
  clx_endpoint_needs(validations, "shipping_address.country_code");
  clx_endpoint_needs(validations, "line_items.quantity");

  clx_endpoint_keys(taxes, secrets->keys[ENDPOINT_TAXES]);
  clx_endpoint_needs(taxes, "currency_code");
  clx_endpoint_needs(taxes, "tax_included");
  clx_endpoint_needs(taxes, "line_items.total_amount_cents");
  clx_endpoint_needs(taxes, "line_items.discount_cents");
}
