/* events.c - what is done about webhooks: placed orders are recorded, each event once (orders.h).
 *
 * Commerce Layer sends an event again until it gets a 2xx, and may send it twice. The topic is a
 * header that the signature does not cover, so a body signed for one topic could come under
 * another; the handlers look at what the resource itself says.
 */
#include "orders.h"
#include "pricebook.h"

#include <string.h>

#define EVENTS_TEXT 64 /* bytes of a text of the request in the log */

/* A line in the log. Of texts that came with the request only what is printable stays, so that
 * they cannot fake a line. */
static void events_log(const struct orders *orders, const char *what, const clx_resource *resource,
                       const clx_reply *reply)
{
  char clean[2][EVENTS_TEXT];
  const char *const texts[2] = {clx_call_topic(clx_reply_call(reply)), resource->id};

  for (size_t i = 0; i < 2; i++) {
    snprintf(clean[i], EVENTS_TEXT, "%s", texts[i]);
    for (char *c = clean[i]; *c; c++)
      if (*c <= ' ' || *c > '~')
        *c = '?';
  }
  journal_line(orders_journal(orders), "event %s of %s: %s", clean[0], clean[1], what);
}

/* orders.place */
static int events_order_placed(const clx_resource *resource, clx_reply *reply, void *user)
{
  const clx_order *order = clx_as(resource, CLX_TYPE_ORDERS);
  char key[CLX_CALL_KEY];
  int recorded;

  if (!order || !order->placed_at)
    return clx_reply_error(reply, 422, "NOT_PLACED", "this is no order that was placed");
  if (clx_call_key(clx_reply_call(reply), key) != CLX_OK)
    return CLX_HANDLER_FAILED;
  recorded =
      orders_place(user, key, &(orders_placed){resource->id, order->number, order->placed_at});
  if (recorded == ORDERS_FAILED)
    return CLX_HANDLER_FAILED; /* answered with 500, so it will come again */
  events_log(user, recorded == ORDERS_NEW ? "recorded" : "recorded before", resource, reply);
  return clx_reply_received(reply);
}

/* orders.destroy: nothing but the id is left of the resource. */
static int events_order_destroyed(const clx_resource *resource, clx_reply *reply, void *user)
{
  const clx_order *order = clx_as(resource, CLX_TYPE_ORDERS);
  char key[CLX_CALL_KEY];
  int marked;

  if (!order || order->status || order->created_at)
    return clx_reply_error(reply, 422, "NOT_DESTROYED", "this is no order that was destroyed");
  if (clx_call_key(clx_reply_call(reply), key) != CLX_OK)
    return CLX_HANDLER_FAILED;
  marked = orders_destroy(user, key, resource->id);
  if (marked == ORDERS_FAILED)
    return CLX_HANDLER_FAILED;
  events_log(user, marked == ORDERS_NEW ? "marked" : "marked before", resource, reply);
  return clx_reply_received(reply);
}

/* orders.*: other events of orders. */
static int events_order(const clx_resource *resource, clx_reply *reply, void *user)
{
  events_log(user, "noted", resource, reply);
  return clx_reply_received(reply);
}

/* Everything else: an answer that is no 2xx would only bring it again. */
static int events_other(const clx_resource *resource, clx_reply *reply, void *user)
{
  (void)resource;
  (void)user;
  return clx_reply_received(reply);
}

void events_add(clx_service *service, struct orders *orders, const clx_keys *keys)
{
  const char *path = endpoint_paths[ENDPOINT_WEBHOOKS];
  const struct {
    const char *topic;
    clx_webhook_handler handler;
  } events[] = {{"orders.place", events_order_placed},
                {"orders.destroy", events_order_destroyed},
                {"orders.*", events_order},
                {"*", events_other}};

  for (size_t i = 0; i < sizeof events / sizeof events[0]; i++) {
    clx_endpoint *endpoint =
        clx_service_on_webhook(service, path, events[i].topic, events[i].handler, orders);
    clx_endpoint_keys(endpoint, keys);
  }
}
