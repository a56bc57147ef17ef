/* The service of the world: its set-up, its hooks, its end. */
#include "world.h"

/* -------- hooks -------- */

void *world_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  struct world *world = ctx;
  if (world->service)
    world_inside(world);
  return failing_allocate(&world->failing, ptr, old_size, new_size);
}

uint64_t world_clock(void *ctx)
{
  struct world *world = ctx;
  world_inside(world);
  if (fuzz_once_in(&world->choices, 8))
    world->now += fuzz_below(&world->choices, 256) * (uint64_t)40;
  return world->now;
}

static bool world_is_printable(const char *text)
{
  for (; *text; text++)
    if ((unsigned char)*text < ' ' || *text == 0x7f)
      return false;
  return true;
}

static void world_log(void *ctx, int level, int status, const char *message, const char *detail,
                      const clx_call *call)
{
  struct world *world = ctx;
  demand(level >= CLX_LOG_INFO && level <= CLX_LOG_ERROR);
  demand(strcmp(clx_status_name(status), "CLX_UNKNOWN") != 0);
  demand(message && *message && detail && world_is_printable(detail));
  demand(!strstr(message, SECRET) && (world->guessed || !strstr(detail, SECRET)));
  demand(call && world_line(world, call));
  world_inside(world);
}

static int world_find(void *ctx, const clx_call *call, const clx_keys **keys)
{
  struct world *world = ctx;
  demand(world_line(world, call));
  world_inside(world);
  switch (fuzz_below(&world->choices, 8)) {
  case 5:
    return CLX_KEYS_UNKNOWN;
  case 6:
    return CLX_KEYS_FOUND; /* without keys */
  case 7:
    *keys = world->keys;
    return (int)fuzz_below(&world->choices, 4) * 3;
  default:
    *keys = world->keys;
    world->found++;
    return CLX_KEYS_FOUND;
  }
}

static void world_release(void *ctx, const clx_keys *keys)
{
  struct world *world = ctx;
  world->released++;
  demand(keys == world->keys && world->released <= world->found);
  world_inside(world);
}

/* -------- handlers -------- */

static int world_handle(const clx_resource *resource, clx_reply *reply, void *user)
{
  struct spot *spot = user;
  struct line *line = world_line(spot->world, clx_reply_call(reply));
  demand(line && spot->has_handler && clx_call_user(line->call) == user);
  return line_handle(line, resource, reply);
}

#define HANDLER(name, type)                                                                        \
  static int handle_##name(const clx_##type *resource, clx_reply *reply, void *user)               \
  {                                                                                                \
    return world_handle(&resource->self, reply, user);                                             \
  }
HANDLER(price, line_item)
HANDLER(promotion, order)
HANDLER(shipping_cost, shipment)
HANDLER(payment, external_payment)
HANDLER(capture, authorization)
HANDLER(refund, capture)

static clx_endpoint *world_typed(clx_service *service, uint32_t callback, const char *pattern,
                                 const char *topic, void *user)
{
  switch (callback) {
  case CLX_CALLBACK_PRICE:
    return clx_service_on_price(service, pattern, handle_price, user);
  case CLX_CALLBACK_PROMOTION:
    return clx_service_on_promotion(service, pattern, handle_promotion, user);
  case CLX_CALLBACK_SHIPPING_COST:
    return clx_service_on_shipping_cost(service, pattern, handle_shipping_cost, user);
  case CLX_CALLBACK_ORDER_VALIDATION:
    return clx_service_on_order_validation(service, pattern, handle_promotion, user);
  case CLX_CALLBACK_AUTHORIZE:
    return clx_service_on_authorize(service, pattern, handle_payment, user);
  case CLX_CALLBACK_CAPTURE:
    return clx_service_on_capture(service, pattern, handle_capture, user);
  case CLX_CALLBACK_VOID:
    return clx_service_on_void(service, pattern, handle_capture, user);
  case CLX_CALLBACK_REFUND:
    return clx_service_on_refund(service, pattern, handle_refund, user);
  case CLX_CALLBACK_CUSTOMER_TOKEN:
    return clx_service_on_customer_token(service, pattern, handle_payment, user);
  case CLX_CALLBACK_TAX:
    return clx_service_on_tax(service, pattern, handle_promotion, user);
  default:
    return clx_service_on_webhook(service, pattern, topic, world_handle, user);
  }
}

/* -------- set-up -------- */

static void world_needs(struct world *world, clx_endpoint *endpoint)
{
  static const char *const needs[] = {"id?",
                                      "order.currency_code",
                                      "currency_code?",
                                      "metadata?",
                                      "line_items.sku_code",
                                      "order.customer?.email",
                                      "no_such_path",
                                      "",
                                      "created_at"};
  if (fuzz_once_in(&world->choices, 8))
    clx_endpoint_needs(endpoint, fuzz_pick(&world->choices, needs));
}

static void world_spot(struct world *world, struct spot *spot, unsigned number)
{
  static const char *const patterns[] = {"/a",   "/b", "/c/*",   "/*/d",
                                         "/c/d", "/*", "/hooks", "/hooks"};
  static const char *const topics[] = {"*", "orders.place", "orders.*", "*.destroy"};
  struct fuzz_choices *choices = &world->choices;
  const char *topic = NULL;
  clx_endpoint *endpoint;
  spot->world = world;
  spot->callback = 1 + fuzz_below(choices, clx_callback_count());
  spot->has_handler = fuzz_below(choices, 3) > 0 && spot->callback != CLX_CALLBACK_GENERIC;
  if (number >= 6)
    spot->callback = CLX_CALLBACK_WEBHOOK;
  if (spot->callback == CLX_CALLBACK_WEBHOOK)
    topic = topics[(number + fuzz_below(choices, 3)) % 4];
  if (spot->has_handler)
    endpoint = world_typed(world->service, spot->callback, patterns[number], topic, spot);
  else
    endpoint = clx_service_on(world->service, spot->callback, patterns[number], topic, spot);
  bool hook = fuzz_once_in(choices, 3);
  if (hook)
    clx_endpoint_key_hook(endpoint, world_find, fuzz_once_in(choices, 4) ? NULL : world_release,
                          world);
  if (!hook || fuzz_once_in(choices, 3))
    clx_endpoint_keys(endpoint, world->keys);
  world_needs(world, endpoint);
}

static void world_options(struct world *world, clx_options *options, clx_limits *limits)
{
  struct fuzz_choices *choices = &world->choices;
  limits->size = sizeof *limits;
  if (fuzz_once_in(choices, 8))
    limits->body = 1 + fuzz_below(choices, 2000);
  if (fuzz_once_in(choices, 16))
    limits->depth = 1 + fuzz_below(choices, 8);
  if (fuzz_once_in(choices, 16))
    limits->resources = 1 + fuzz_below(choices, 4);
  if (fuzz_once_in(choices, 16))
    limits->members = 1 + fuzz_below(choices, 20);
  if (fuzz_once_in(choices, 16))
    limits->memory = 1 + fuzz_below(choices, 20000);
  options->size = sizeof *options;
  options->allocator.allocate = world_allocate;
  options->allocator.ctx = world;
  options->limits = limits;
  options->log = world_log;
  options->log_ctx = world;
  if (fuzz_below(choices, 2)) {
    options->clock = world_clock;
    options->clock_ctx = world;
  }
  options->time_limit_ms = fuzz_below(choices, 4) * 100;
  options->keep_body = fuzz_below(choices, 2);
  options->explain_mismatches = fuzz_below(choices, 3);
}

static bool world_ready(struct world *world)
{
  clx_error error;
  int status = clx_service_ready(world->service, &error);
  demand(status == CLX_OK || status == error.status);
  demand(status == CLX_OK || status == CLX_NO_MEMORY || status == CLX_BAD_NEED ||
         status == CLX_BAD_PATTERN || status == CLX_MAC_FAILED);
  if (status != CLX_OK)
    demand(clx_call_new(world->service, NULL) == NULL);
  return status == CLX_OK;
}

static bool world_keys(struct world *world)
{
  clx_allocator allocator = failing_allocator(&world->failing);
  clx_mac mac = fake_mac_provider(&world->mac);
  world->keys = clx_keys_new_on(&mac, &allocator);
  return clx_keys_add(world->keys, SECRET, strlen(SECRET)) == CLX_OK &&
         clx_keys_add(world->keys, OLDER, strlen(OLDER)) == CLX_OK;
}

static void world_failures(struct world *world)
{
  struct fuzz_choices *choices = &world->choices;
  if (fuzz_once_in(choices, 4))
    world->failing.fail_at = 1 + fuzz_below(choices, 100);
  if (fuzz_once_in(choices, 8))
    world->mac.fail_at[fuzz_below(choices, FAKE_STEPS)] = 1 + fuzz_below(choices, 12);
}

bool world_open(struct world *world)
{
  clx_options options = {0};
  clx_limits limits = {0};
  world_failures(world);
  if (!world_keys(world))
    return false;
  world_options(world, &options, &limits);
  clx_service *service = clx_service_new(&options);
  if (!service)
    return false;
  world->keep_body = options.keep_body;
  unsigned count = 1 + fuzz_below(&world->choices, WORLD_SPOTS);
  world->depth = WORLD_DEPTH; /* hooks stay quiet until all is there */
  world->service = service;
  for (unsigned i = 0; i < count; i++)
    world_spot(world, &world->spots[i], i);
  bool ready = world_ready(world);
  world->depth = 0;
  return ready;
}

void world_close(struct world *world)
{
  world->depth = WORLD_DEPTH;
  for (unsigned i = 0; i < WORLD_LINES; i++)
    clx_call_free(world->lines[i].call);
  clx_service_free(world->service);
  clx_keys_free(world->keys);
  demand(world->failing.live == 0);
  demand(world->mac.keys == 0 && world->mac.states == 0);
}
