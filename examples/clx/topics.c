/* clx topics: the topics that webhooks are known to have, one list for the whole tool. */
#include <string.h>

#include "json.h"

/* Sorted, so that it is easy to compare with the platform's own list. */
static const char *const topics[] = {
    "addresses.tagged",
    "authorizations.create",
    "authorizations.failed",
    "authorizations.succeeded",
    "avalara_accounts.invoice_commit_failed",
    "avalara_accounts.invoice_committed",
    "avalara_accounts.invoice_refund_failed",
    "avalara_accounts.invoice_refunded",
    "bundles.tagged",
    "buy_x_pay_y_promotions.create",
    "buy_x_pay_y_promotions.destroy",
    "buy_x_pay_y_promotions.tagged",
    "captures.create",
    "captures.failed",
    "captures.succeeded",
    "cleanups.complete",
    "cleanups.create",
    "cleanups.destroy",
    "cleanups.interrupt",
    "cleanups.start",
    "coupons.tagged",
    "customer_addresses.create",
    "customer_addresses.destroy",
    "customer_password_resets.create",
    "customer_password_resets.destroy",
    "customer_password_resets.reset_password",
    "customer_subscriptions.create",
    "customer_subscriptions.destroy",
    "customers.acquired",
    "customers.anonymization_cancelled",
    "customers.anonymization_completed",
    "customers.anonymization_failed",
    "customers.anonymization_started",
    "customers.create",
    "customers.create_password",
    "customers.destroy",
    "customers.metadata_update",
    "customers.repeat",
    "customers.tagged",
    "exports.complete",
    "exports.create",
    "exports.destroy",
    "exports.interrupt",
    "exports.start",
    "external_promotions.create",
    "external_promotions.destroy",
    "external_promotions.failed",
    "external_promotions.tagged",
    "fixed_amount_promotions.create",
    "fixed_amount_promotions.destroy",
    "fixed_amount_promotions.tagged",
    "fixed_price_promotions.create",
    "fixed_price_promotions.destroy",
    "fixed_price_promotions.tagged",
    "flex_promotions.create",
    "flex_promotions.destroy",
    "flex_promotions.tagged",
    "free_gift_promotions.create",
    "free_gift_promotions.destroy",
    "free_gift_promotions.tagged",
    "free_shipping_promotions.create",
    "free_shipping_promotions.destroy",
    "free_shipping_promotions.tagged",
    "gift_cards.activate",
    "gift_cards.create",
    "gift_cards.deactivate",
    "gift_cards.destroy",
    "gift_cards.purchase",
    "gift_cards.redeem",
    "gift_cards.tagged",
    "gift_cards.use",
    "imports.complete",
    "imports.create",
    "imports.destroy",
    "imports.interrupt",
    "imports.start",
    "in_stock_subscriptions.activate",
    "in_stock_subscriptions.create",
    "in_stock_subscriptions.deactivate",
    "in_stock_subscriptions.destroy",
    "in_stock_subscriptions.notify",
    "line_item_options.tagged",
    "line_items.tagged",
    "order_copies.complete",
    "order_copies.create",
    "order_copies.destroy",
    "order_copies.fail",
    "order_copies.start",
    "order_subscriptions.activate",
    "order_subscriptions.cancel",
    "order_subscriptions.create",
    "order_subscriptions.deactivate",
    "order_subscriptions.destroy",
    "order_subscriptions.last_run_failed",
    "order_subscriptions.last_run_succeeded",
    "order_subscriptions.renewal",
    "orders.approve",
    "orders.authorize",
    "orders.cancel",
    "orders.cancel_fulfilling",
    "orders.cancel_subscriptions",
    "orders.create",
    "orders.create_subscriptions",
    "orders.destroy",
    "orders.draft",
    "orders.fulfill",
    "orders.pay",
    "orders.pending",
    "orders.place",
    "orders.placing",
    "orders.rebuild_shipments",
    "orders.refund",
    "orders.start_editing",
    "orders.start_fulfilling",
    "orders.stop_editing",
    "orders.tagged",
    "orders.tax_calculation_failed",
    "orders.void",
    "parcels.available_for_pickup",
    "parcels.booked",
    "parcels.cancelled",
    "parcels.create",
    "parcels.delivered",
    "parcels.destroy",
    "parcels.failure",
    "parcels.in_transit",
    "parcels.out_for_delivery",
    "parcels.pre_transit",
    "parcels.return_to_sender",
    "parcels.shipped",
    "percentage_discount_promotions.create",
    "percentage_discount_promotions.destroy",
    "percentage_discount_promotions.tagged",
    "price_frequency_tiers.create",
    "price_frequency_tiers.destroy",
    "price_list_schedulers.activated",
    "price_list_schedulers.expired",
    "price_volume_tiers.create",
    "price_volume_tiers.destroy",
    "promotions.create",
    "promotions.destroy",
    "promotions.tagged",
    "recurring_order_copies.complete",
    "recurring_order_copies.create",
    "recurring_order_copies.destroy",
    "recurring_order_copies.fail",
    "recurring_order_copies.start",
    "refunds.create",
    "refunds.failed",
    "refunds.succeeded",
    "returns.approve",
    "returns.create",
    "returns.destroy",
    "returns.pending",
    "returns.receive",
    "returns.reject",
    "returns.request",
    "returns.restock",
    "returns.ship",
    "returns.tagged",
    "shipments.cancel",
    "shipments.deliver",
    "shipments.on_hold",
    "shipments.packing",
    "shipments.picking",
    "shipments.ready_to_ship",
    "shipments.ship",
    "shipments.tagged",
    "shipments.upcoming",
    "shipping_weight_tiers.create",
    "shipping_weight_tiers.destroy",
    "sku_options.tagged",
    "skus.tagged",
    "stock_transfers.cancel",
    "stock_transfers.complete",
    "stock_transfers.create",
    "stock_transfers.destroy",
    "stock_transfers.in_transit",
    "stock_transfers.on_hold",
    "stock_transfers.picking",
    "stock_transfers.upcoming",
    "transactions.create",
    "transactions.refused",
    "voids.create",
    "voids.failed",
    "voids.succeeded",
    NULL,
};

bool topic_known(const char *topic, struct nearest *nearest)
{
  for (const char *const *at = topics; *at != NULL; at++) {
    if (strcmp(*at, topic) == 0)
      return true;
    nearest_try(nearest, *at);
  }
  return false;
}

static const struct option topics_options[] = {
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

static void topics_print(void)
{
  struct buffer list = {0};
  for (const char *const *at = topics; *at != NULL; at++)
    buffer_print(&list, "%s\n", *at);
  tool_write(list.at, list.len);
  buffer_free(&list);
}

static void topics_json(void)
{
  cJSON *array = cJSON_CreateArray();
  for (const char *const *at = topics; *at != NULL; at++)
    cJSON_AddItemToArray(array, cJSON_CreateString(*at));
  json_print(array);
}

static int topics_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  const char *value = NULL;
  bool json = false;
  int id = ARGS_END;
  while ((id = args_next(&args, &value)) == OPTION_JSON)
    json = true;
  if (id == ARGS_WORD)
    return args_usage(&args, "unexpected \"%s\"", value);
  if (id != ARGS_END)
    return args_status(id);
  if (json)
    topics_json();
  else
    topics_print();
  return TOOL_OK;
}

const struct command topics_command = {
    "topics",
    "[--json]",
    "Prints the topics that webhooks are known to have, one a line.",
    NULL,
    {topics_options, NULL, NULL},
    topics_run,
};
