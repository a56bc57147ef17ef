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

#define CALLBACKS 12 /* numbered from 1 */

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

static inline const char *market_body(uint32_t callback)
{
  static const char *const bodies[CALLBACKS + 1] = {
      NULL,           PRICE_BODY,   PROMOTION_BODY, SHIPPING_BODY, VALIDATION_BODY,
      AUTHORIZE_BODY, CAPTURE_BODY, CAPTURE_BODY,   REFUND_BODY,   AUTHORIZE_BODY,
      TAX_BODY,       WEBHOOK_BODY, SESSION_BODY};

  return bodies[callback];
}

/* -------- answers -------- */

#define ACCEPTED_ANSWER "{\"success\":true,\"data\":{}}"
#define PAID_ANSWER                                                                                \
  "{\"success\":true,\"data\":{\"transaction_token\":\"t\",\"amount_cents\":12900}}"

#define INSIDE_ANSWER(code, message)                                                               \
  "{\"success\":false,\"data\":{\"error\":{\"code\":\"" code "\",\"message\":\"" message "\"}}}"

/* The plain answer of each callback. */
static inline const char *market_answer(uint32_t callback)
{
  static const char *const answers[CALLBACKS + 1] = {
      NULL,
      PRICE_ANSWER,
      "{\"success\":true,\"data\":{\"name\":\"p\",\"discount_cents\":1500}}",
      "{\"success\":true,\"data\":{\"price_amount_cents\":1700}}",
      ACCEPTED_ANSWER,
      PAID_ANSWER,
      PAID_ANSWER,
      PAID_ANSWER,
      PAID_ANSWER,
      "{\"success\":true,\"data\":{\"customer_token\":\"cus_xxx\"}}",
      "{\"success\":true,\"data\":{\"tax_rate\":0.25}}",
      ACCEPTED_ANSWER,
      "{\"success\":true,\"data\":{\"id\":\"s\"}}"};

  return answers[callback];
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

/* Authorize, capture, void, refund. */
static inline bool market_is_payment(uint32_t callback)
{
  return callback >= CLX_CALLBACK_AUTHORIZE && callback <= CLX_CALLBACK_REFUND;
}

/* Whose errors stand inside data. */
static inline bool market_is_inside(uint32_t callback)
{
  return market_is_payment(callback) || callback == CLX_CALLBACK_CUSTOMER_TOKEN;
}

/* -------- hooks that know topics -------- */

/* A request with topics, as the io of the hooks. */
struct post {
  struct host host; /* first: the other hooks take it for their io */
  const char *topics[2];
};

static inline int post_header(void *io, const char *name, uint32_t index, const char **value,
                              size_t *len)
{
  struct post *post = io;

  if (strcmp(name, CLX_TOPIC_HEADER) != 0)
    return host_header(io, name, index, value, len);
  if (index > 1 || !post->topics[index])
    return 0;
  *value = post->topics[index];
  *len = strlen(*value);
  return 1;
}

static const clx_transport post_transport = {.size = sizeof(clx_transport),
                                             .header = post_header,
                                             .read_body = host_read,
                                             .respond = host_respond};

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

#define MARKET_HANDLER(name, struct_name)                                                          \
  static inline int market_##name(const struct_name *resource, clx_reply *reply, void *user)       \
  {                                                                                                \
    return market_act(&resource->self, reply, user);                                               \
  }
MARKET_HANDLER(price, clx_line_item)
MARKET_HANDLER(promotion, clx_order)
MARKET_HANDLER(shipping_cost, clx_shipment)
MARKET_HANDLER(order_validation, clx_order)
MARKET_HANDLER(authorize, clx_external_payment)
MARKET_HANDLER(capture, clx_authorization)
MARKET_HANDLER(void, clx_authorization)
MARKET_HANDLER(refund, clx_capture)
MARKET_HANDLER(customer_token, clx_external_payment)
MARKET_HANDLER(tax, clx_order)
#undef MARKET_HANDLER

static inline int market_any(const clx_resource *resource, clx_reply *reply, void *user)
{
  return market_act(resource, reply, user);
}

static inline void market_stock(clx_service *service, const clx_keys *keys, struct market *market)
{
#define MARKET_ON(name)                                                                            \
  clx_endpoint_keys(clx_service_on_##name(service, "/" #name, market_##name, market), keys)
  MARKET_ON(price);
  MARKET_ON(promotion);
  MARKET_ON(shipping_cost);
  MARKET_ON(order_validation);
  MARKET_ON(authorize);
  MARKET_ON(capture);
  MARKET_ON(void);
  MARKET_ON(refund);
  MARKET_ON(customer_token);
  MARKET_ON(tax);
#undef MARKET_ON
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
  market->served = clx_call_new(market->service, &post_transport);
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

/* Feeds head and body, not the end. */
static inline int post_feed(clx_call *call, struct post *post)
{
  const struct request *request = post->host.request;
  clx_head head = {.size = sizeof head, .header = post_header, .io = post};
  int status;

  head.method = request_method(request);
  head.path = request_path(request);
  status = clx_call_start(call, &head);
  while (status == CLX_OK && post->host.at < request->len) {
    size_t left = request->len - post->host.at;
    size_t len = left < post->host.piece ? left : post->host.piece;

    status = clx_call_body(call, request->body + post->host.at, len);
    post->host.at += len;
  }
  return status;
}

static inline int post_handle(clx_call *call, const struct request *request, const char *topic,
                              clx_response *response)
{
  clx_request whole = {.size = sizeof whole};

  whole.method = request->method;
  whole.path = request_path(request);
  whole.signature = request->signature;
  whole.signature_len = request->signature ? strlen(request->signature) : 0;
  whole.body = request->body;
  whole.body_len = request->len;
  whole.topic = topic;
  whole.topic_len = topic ? strlen(topic) : 0;
  return clx_call_handle(call, &whole, response);
}

/* What a host does with a deferred call. */
static inline int market_finish(struct market *market, clx_call *call, clx_response *response)
{
  uint64_t ticket = clx_call_ticket(call);
  clx_reply *reply = clx_call_reply(call, ticket);

  if (market_act(clx_call_resource(call), reply, market) != CLX_OK)
    clx_reply_fail(reply);
  return clx_call_finish(call, ticket, response);
}

/* Sends a request with a topic on a call. SERVED ways need a call with post_transport. */
static inline void post_send(clx_call *call, const struct request *request, const char *topic,
                             enum way way, struct outcome *outcome)
{
  struct post post = {{request, way_piece(way), 0, 0, outcome}, {topic, NULL}};
  clx_response response;

  struct market *market;

  memset(outcome, 0, sizeof *outcome);
  memset(&response, 0, sizeof response);
  if (way_is_served(way)) {
    outcome->returned =
        clx_call_serve(call, request_method(request), request_path(request), 0, &post);
  } else if (way == HANDLED) {
    outcome->returned = post_handle(call, request, topic, &response);
  } else {
    post_feed(call, &post);
    outcome->returned = clx_call_end(call, &response);
  }
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
