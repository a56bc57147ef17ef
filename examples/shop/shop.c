/* shop.c - the handlers that the hosts share, and their service. */
#include "shop.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -------- handlers -------- */

/* In EUR cents. */
static const struct {
  const char *sku;
  int64_t cents;
} shop_prices[] = {{"TSHIRT", 2900}, {"HOODIE", 5900}, {"BASEBHAT", 1490}};

static int shop_price(const clx_line_item *item, clx_reply *reply, void *user)
{
  (void)user;
  if (strcmp(item->order->currency_code, "EUR") != 0)
    return clx_reply_error(reply, 422, "UNKNOWN_CURRENCY", "prices are in EUR");
  for (size_t i = 0; i < sizeof shop_prices / sizeof shop_prices[0]; i++)
    if (item->sku_code && strcmp(item->sku_code, shop_prices[i].sku) == 0)
      return clx_reply_price(reply, NULL, shop_prices[i].cents);
  return clx_reply_error(reply, 422, "UNKNOWN_SKU", "no price for this SKU");
}

static int shop_tax(const clx_order *order, clx_reply *reply, void *user)
{
  const clx_address *address = order->shipping_address;

  (void)user;
  if (!address || !address->country_code)
    return clx_reply_error(reply, 422, "NO_COUNTRY", "taxes depend on where the goods go");
  return clx_reply_tax_rate(reply, strcmp(address->country_code, "IT") == 0 ? 0.22 : 0.19);
}

/* An event comes again until it was answered. A shop that acts on it writes the key of the call
 * (clx_call_key) into its books first, and does nothing for one that is there. */
static int shop_event(const clx_resource *resource, clx_reply *reply, void *user)
{
  (void)user;
  fprintf(stderr, "%s of %s\n", clx_call_topic(clx_reply_call(reply)), resource->id);
  return clx_reply_received(reply);
}

int shop_answer(clx_reply *reply)
{
  const clx_call *call = clx_reply_call(reply);
  const clx_resource *resource = clx_call_resource(call);

  if (clx_call_topic(call))
    return shop_event(resource, reply, NULL);
  if (clx_as(resource, CLX_TYPE_LINE_ITEMS))
    return shop_price(clx_as(resource, CLX_TYPE_LINE_ITEMS), reply, NULL);
  return shop_tax(clx_as(resource, CLX_TYPE_ORDERS), reply, NULL);
}

/* -------- the service -------- */

/* What stands here is sure when a handler runs, or shop_answer. */
static int shop_endpoints(const struct shop *shop, bool with_handlers)
{
  clx_service *service = shop->service;
  clx_endpoint *prices = with_handlers
                             ? clx_service_on_price(service, "/prices", shop_price, NULL)
                             : clx_service_on(service, CLX_CALLBACK_PRICE, "/prices", NULL, NULL);
  clx_endpoint *taxes = with_handlers
                            ? clx_service_on_tax(service, "/taxes", shop_tax, NULL)
                            : clx_service_on(service, CLX_CALLBACK_TAX, "/taxes", NULL, NULL);
  clx_endpoint *webhooks =
      with_handlers ? clx_service_on_webhook(service, "/webhooks", "*", shop_event, NULL)
                    : clx_service_on(service, CLX_CALLBACK_WEBHOOK, "/webhooks", "*", NULL);

  clx_endpoint_keys(prices, shop->keys);
  clx_endpoint_keys(taxes, shop->keys);
  clx_endpoint_keys(webhooks, shop->keys);
  clx_endpoint_needs(prices, "order.currency_code");
  return clx_service_ready(service, NULL);
}

bool shop_open(struct shop *shop, const char *program, bool with_handlers)
{
  const char *secret = getenv("CLX_SECRET");
  int status = CLX_NO_MEMORY;

  shop->keys = clx_keys_new(NULL);
  shop->service = clx_service_new(NULL);
  if (shop->keys && shop->service)
    status = clx_keys_add(shop->keys, secret, secret ? strlen(secret) : 0);
  if (status == CLX_OK)
    status = shop_endpoints(shop, with_handlers);
  if (status == CLX_OK)
    return true;
  fprintf(stderr, "%s: %s; is CLX_SECRET set?\n", program, clx_status_message(status));
  shop_close(shop);
  return false;
}

void shop_close(struct shop *shop)
{
  clx_service_free(shop->service);
  clx_keys_free(shop->keys);
  *shop = (struct shop){0};
}
