/* market.h - a service with an endpoint for every callback, and requests to them.
 *
 * Endpoints stand at "/" and the name of the callback; "/webhook" takes every topic. One function
 * answers for all of them: market.act, or, when that is NULL, a plain answer for the callback. The
 * endpoint of generic callbacks has no handler, and in a deferring market none has one: there
 * the act runs once the call is deferred, and the call is finished, unless market.waits.
 * Include cmocka.h before. */
#ifndef CLX_TESTS_MARKET_H
#define CLX_TESTS_MARKET_H

#include <clx/experimental.h>

#include "failing.h"
#include "requests.h"

/* MARKET_price and the like; callbacks are numbered from 1 to CALLBACKS. */
enum {
#define CALLBACK(number, name, ...)          MARKET_##name = number,
#define RESOURCE_CALLBACK(number, name, ...) MARKET_##name = number,
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK
  MARKET_END,
  CALLBACKS = MARKET_END - 1
};

/* -------- bodies -------- */

#define VALIDATION_BODY PROMOTION_BODY
#define TAX_BODY        PROMOTION_BODY

#define ORDER_INCLUDED                                                                             \
  "\"relationships\":{\"order\":{\"data\":{\"type\":\"orders\",\"id\":\"" ORDER_ID "\"}}}},"       \
  "\"included\":[{\"id\":\"" ORDER_ID "\",\"type\":\"orders\",\"attributes\":{"                    \
  "\"total_amount_with_taxes_cents\":12900,\"currency_code\":\"EUR\"}}]}"

#define AUTHORIZE_BODY                                                                             \
  "{\"data\":{\"id\":\"LXsNEFKvVP\",\"type\":\"external_payments\",\"attributes\":{"               \
  "\"payment_source_token\":\"pm_xxx\",\"updated_at\":\"2026-01-01T12:00:00.000Z\"}"               \
  "," ORDER_INCLUDED

#define CAPTURE_BODY                                                                               \
  "{\"data\":{\"id\":\"wzLNNHNmVm\",\"type\":\"authorizations\",\"attributes\":{"                  \
  "\"token\":\"abc\",\"capture_amount_cents\":12900,\"capture_balance_cents\":12900,"              \
  "\"void_balance_cents\":12900}}}"

#define REFUND_BODY                                                                                \
  "{\"data\":{\"id\":\"oDEbtOJNWQ\",\"type\":\"captures\",\"attributes\":{"                        \
  "\"token\":\"def\",\"refund_amount_cents\":500,\"refund_balance_cents\":12900}}}"

#define WEBHOOK_BODY                                                                               \
  "{\"data\":{\"id\":\"" ORDER_ID "\",\"type\":\"orders\",\"attributes\":{"                        \
  "\"status\":\"placed\",\"updated_at\":\"2026-01-01T12:00:00.000Z\"}}}"

#define SESSION_BODY                                                                               \
  "{\"data\":{\"id\":\"" ORDER_ID "\",\"type\":\"orders\",\"attributes\":{"                        \
  "\"session_amount_cents\":12900}}}"

/* -------- answers -------- */

#define ACCEPTED_ANSWER "{\"success\":true,\"data\":{}}"
#define PAID_ANSWER                                                                                \
  "{\"success\":true,\"data\":{\"transaction_token\":\"t\",\"amount_cents\":12900}}"

#define INSIDE_ANSWER(code, message)                                                               \
  "{\"success\":false,\"data\":{\"error\":{\"code\":\"" code "\",\"message\":\"" message "\"}}}"

/* The plain request and answer of a callback. */
struct market_row {
  const char *body;
  const char *answer;
};

static inline const struct market_row *market_row(uint32_t callback)
{
  static const struct market_row rows[CALLBACKS + 1] = {
      [MARKET_price] = {PRICE_BODY, PRICE_ANSWER},
      [MARKET_promotion] = {PROMOTION_BODY,
                            "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":1500}}"},
      [MARKET_shipping_cost] = {SHIPPING_BODY,
                                "{\"success\":true,\"data\":{\"price_amount_cents\":1700}}"},
      [MARKET_order_validation] = {VALIDATION_BODY, ACCEPTED_ANSWER},
      [MARKET_authorize] = {AUTHORIZE_BODY, PAID_ANSWER},
      [MARKET_capture] = {CAPTURE_BODY, PAID_ANSWER},
      [MARKET_void] = {CAPTURE_BODY, PAID_ANSWER},
      [MARKET_refund] = {REFUND_BODY, PAID_ANSWER},
      [MARKET_customer_token] = {AUTHORIZE_BODY,
                                 "{\"success\":true,\"data\":{\"customer_token\":\"cus_xxx\"}}"},
      [MARKET_tax] = {TAX_BODY, "{\"success\":true,\"data\":{\"tax_rate\":0.25}}"},
      [MARKET_webhook] = {WEBHOOK_BODY, ACCEPTED_ANSWER},
      [MARKET_generic] = {SESSION_BODY, "{\"success\":true,\"data\":{\"id\":\"s\"}}"}};

  if (!rows[callback].body)
    fail_msg("%s has no row in market.h", clx_callback_name(callback));
  return &rows[callback];
}

static inline const char *market_body(uint32_t callback)
{
  return market_row(callback)->body;
}

static inline const char *market_answer(uint32_t callback)
{
  return market_row(callback)->answer;
}

static inline int market_build(clx_reply *reply, uint32_t callback)
{
  switch (callback) {
  case CLX_CALLBACK_PRICE:
    return clx_reply_price(reply, NULL, 4900);
  case CLX_CALLBACK_PROMOTION:
    return clx_reply_promotion(reply, "p", 1500);
  case CLX_CALLBACK_SHIPPING_COST:
    return clx_reply_shipping_cost(reply, 1700);
  case CLX_CALLBACK_ORDER_VALIDATION:
    return clx_reply_valid(reply);
  case CLX_CALLBACK_AUTHORIZE:
    return clx_reply_authorize(reply, "t", 12900);
  case CLX_CALLBACK_CAPTURE:
    return clx_reply_capture(reply, "t", 12900);
  case CLX_CALLBACK_VOID:
    return clx_reply_void(reply, "t", 12900);
  case CLX_CALLBACK_REFUND:
    return clx_reply_refund(reply, "t", 12900);
  case CLX_CALLBACK_CUSTOMER_TOKEN:
    return clx_reply_customer_token(reply, "cus_xxx", NULL);
  case CLX_CALLBACK_TAX:
    return clx_reply_tax_rate(reply, 0.25);
  case CLX_CALLBACK_WEBHOOK:
    return clx_reply_received(reply);
  default:
    return clx_reply_put_str(reply, CLX_IN_DATA, "id", "s");
  }
}

enum market_family { MARKET_PLAIN, MARKET_PAYMENT, MARKET_TOKEN };

static inline enum market_family market_family(uint32_t callback)
{
  static const enum market_family families[CALLBACKS + 1] = {
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  [number] = MARKET_##family,
#define RESOURCE_CALLBACK(number, name, constant, limit_ms, family) [number] = MARKET_##family,
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK
  };

  return families[callback];
}

/* Authorize, capture, void, refund. */
static inline bool market_is_payment(uint32_t callback)
{
  return market_family(callback) == MARKET_PAYMENT;
}

/* Whose errors stand inside data. */
static inline bool market_is_inside(uint32_t callback)
{
  return market_family(callback) != MARKET_PLAIN;
}

/* -------- the service -------- */

struct market {
  struct failing failing; /* the memory of service and calls */
  struct book book;
  uint64_t now;      /* of the clock */
  uint32_t callback; /* of the last request */
  unsigned calls;    /* handlers that ran */
  bool waits;        /* deferred calls are left deferred */
  int (*act)(clx_reply *reply, struct market *market);
  const clx_resource *resource; /* that the last handler got */
  char seen_type[32];
  char key[CLX_CALL_KEY]; /* of the last handler's call */
  void *more;
  clx_keys *keys;
  clx_service *service;
  clx_call *fed;
  clx_call *served;
};

static inline uint64_t market_clock(void *ctx)
{
  return ((struct market *)ctx)->now;
}

static inline int market_act(const clx_resource *resource, clx_reply *reply, struct market *market)
{
  market->calls++;
  market->resource = resource;
  market->seen_type[0] = '\0';
  strncat(market->seen_type, resource->type, sizeof market->seen_type - 1);
  return market->act ? market->act(reply, market) : market_build(reply, market->callback);
}

/* A handler for each callback that has a typed one. */
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  static inline int market_##name(const clx_##singular *resource, clx_reply *reply, void *user)    \
  {                                                                                                \
    return market_act(&resource->self, reply, user);                                               \
  }
#define RESOURCE_CALLBACK(number, name, ...)
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK

static inline int market_any(const clx_resource *resource, clx_reply *reply, void *user)
{
  return market_act(resource, reply, user);
}

static inline void market_stock(clx_service *service, const clx_keys *keys, struct market *market)
{
#define CALLBACK(number, name, ...)                                                                \
  clx_endpoint_keys(clx_service_on_##name(service, "/" #name, market_##name, market), keys);
#define RESOURCE_CALLBACK(number, name, ...)
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK
  clx_endpoint_keys(clx_service_on_webhook(service, "/webhook", "*", market_any, market), keys);
}

/* The same endpoint without its handler. */
static inline void market_defer(clx_service *service, const clx_keys *keys, struct market *market,
                                uint32_t callback)
{
  char pattern[64] = "/";
  const char *topic = callback == CLX_CALLBACK_WEBHOOK ? "*" : NULL;

  strncat(pattern, clx_callback_name(callback), sizeof pattern - 2);
  clx_endpoint_keys(clx_service_on(service, callback, pattern, topic, market), keys);
}

static inline void market_open_as(struct market *market, bool defers)
{
  clx_options options = {.size = sizeof options};
  uint32_t callback;

  memset(market, 0, sizeof *market);
  options.allocator = failing_allocator(&market->failing);
  options.log = book_log;
  options.log_ctx = &market->book;
  options.clock = market_clock;
  options.clock_ctx = market;
  market->keys = shop_keys(SECRET, NULL);
  market->service = clx_service_new(&options);
  assert_non_null(market->service);
  if (!defers)
    market_stock(market->service, market->keys, market);
  for (callback = defers ? 1 : CLX_CALLBACK_GENERIC; callback <= CALLBACKS; callback++)
    market_defer(market->service, market->keys, market, callback);
  assert_int_equal(clx_service_ready(market->service, NULL), CLX_OK);
  market->fed = clx_call_new(market->service, NULL);
  market->served = clx_call_new(market->service, &host_transport);
  assert_non_null(market->fed);
  assert_non_null(market->served);
}

static inline void market_open(struct market *market)
{
  market_open_as(market, false);
}

static inline void market_close(struct market *market)
{
  clx_call_free(market->fed);
  clx_call_free(market->served);
  clx_service_free(market->service);
  clx_keys_free(market->keys);
  assert_int_equal(market->failing.live, 0);
}

static inline clx_call *market_call(struct market *market, enum way way)
{
  return way_is_served(way) ? market->served : market->fed;
}

/* -------- requests -------- */

/* What a host does with a deferred call. */
static inline int market_finish(struct market *market, clx_call *call, clx_response *response)
{
  uint64_t ticket = clx_call_ticket(call);
  clx_reply *reply = clx_call_reply(call, ticket);

  if (market_act(clx_call_resource(call), reply, market) != CLX_OK)
    clx_reply_fail(reply);
  return clx_call_finish(call, ticket, response);
}

/* Sends a request with a topic on a call. SERVED ways need a call with host_transport. */
static inline void post_send(clx_call *call, const struct request *request, const char *topic,
                             enum way way, struct outcome *outcome)
{
  struct request post = *request;
  struct host host = {&post, way_piece(way), 0, 0, outcome};
  clx_response response;
  struct market *market;

  post.topics[0] = topic;
  memset(outcome, 0, sizeof *outcome);
  memset(&response, 0, sizeof response);
  outcome->returned = request_pass(call, &host, way, &response);
  market = clx_call_user(call);
  if (outcome->returned == CLX_LATER && !market->waits)
    outcome->returned = market_finish(market, call, &response);
  if (!way_is_served(way))
    outcome_take(outcome, &response);
  outcome->status = clx_call_status(call);
}

/* Signs a body and sends it to the endpoint of a callback. */
static inline void market_send_body(struct market *market, uint32_t callback, const char *body,
                                    enum way way, struct outcome *outcome)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  char path[64] = "/";
  struct request request = {.path = path, .signature = signature, .body = body};

  request.len = strlen(body);
  strncat(path, clx_callback_name(callback), sizeof path - 2);
  assert_int_equal(sign(body, request.len, signature), CLX_OK);
  market->callback = callback;
  post_send(market_call(market, way), &request,
            callback == CLX_CALLBACK_WEBHOOK ? "orders.place" : NULL, way, outcome);
}

static inline void market_send(struct market *market, uint32_t callback, enum way way,
                               struct outcome *outcome)
{
  market_send_body(market, callback, market_body(callback), way, outcome);
}

/* How many lines of the log have a status. */
static inline unsigned market_logged(const struct market *market, int status)
{
  unsigned count = 0;
  size_t i;

  for (i = 0; i < market->book.count && i < BOOK_LINES; i++)
    count += market->book.lines[i].status == status;
  return count;
}

#endif
