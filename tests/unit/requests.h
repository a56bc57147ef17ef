/* requests.h - requests as Commerce Layer sends them, and a host that hands them over in every
 * way that the library has: fed in pieces, whole, and through hooks.
 *
 * A test fills a `struct request`, gives it to request_send and looks at a `struct outcome`.
 * Include cmocka.h before. */
#ifndef CLX_TESTS_REQUESTS_H
#define CLX_TESTS_REQUESTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <clx/service.h>

/* -------- bodies -------- */

#define SECRET "6a1b09c4f2e85d7730ab4c9e1f6d2835"
#define OLDER  "the secret before that one"

#define ORDER_ID "wBXVhZOmXO"
#define LINE_ID  "kxnXtEaGxo"
#define LINE_2   "kXBqtrgARW"

#define PRICE_BODY                                                                                 \
  "{\"data\":{\"id\":\"" LINE_ID "\",\"type\":\"line_items\",\"attributes\":{"                     \
  "\"sku_code\":\"TSHIRTMM\",\"quantity\":2,\"_external_price\":true,\"name\":\"抹茶\"},"        \
  "\"relationships\":{\"order\":{\"data\":{\"type\":\"orders\",\"id\":\"" ORDER_ID "\"}}}},"       \
  "\"included\":[{\"id\":\"" ORDER_ID "\",\"type\":\"orders\",\"attributes\":{"                    \
  "\"currency_code\":\"EUR\"}}]}"

/* HMAC-SHA256 of PRICE_BODY with SECRET, by the openssl command. */
#define PRICE_SIGNATURE "gQxTqrgtj6svclUF9qBSoMxBHPYwEoSXltbr8+lnuFc="

/* Its line items are known by bare identifiers. */
#define PROMOTION_BODY                                                                             \
  "{\"data\":{\"id\":\"" ORDER_ID "\",\"type\":\"orders\",\"attributes\":{"                        \
  "\"currency_code\":\"EUR\",\"subtotal_amount_cents\":5000},\"relationships\":{\"line_items\":{"  \
  "\"data\":[{\"type\":\"line_items\",\"id\":\"" LINE_ID "\"},"                                    \
  "{\"type\":\"line_items\",\"id\":\"" LINE_2 "\"}]}}}}"

#define SHIPPING_BODY                                                                              \
  "{\"data\":{\"id\":\"NrnYhAdEkx\",\"type\":\"shipments\",\"attributes\":{"                       \
  "\"number\":\"28030653/S/001\",\"currency_code\":\"JPY\"}}}"

/* -------- answers -------- */

#define PRICE_ANSWER                                                                               \
  "{\"success\":true,\"data\":{\"sku_code\":\"TSHIRTMM\",\"unit_amount_cents\":4900}}"

#define ERROR_ANSWER(code, message)                                                                \
  "{\"success\":false,\"error\":{\"code\":\"" code "\",\"message\":\"" message "\"}}"

/* -------- the log -------- */

#define BOOK_LINES 64

struct book_line {
  int level;
  int status;
  char message[160];
  char detail[CLX_ERROR_WHERE];
  bool has_call;
};

/* What came through the log hook. */
struct book {
  size_t count;
  struct book_line lines[BOOK_LINES];
};

static inline void book_log(void *ctx, int level, int status, const char *message,
                            const char *detail, const clx_call *call)
{
  struct book *book = ctx;
  struct book_line *line = &book->lines[book->count % BOOK_LINES];

  memset(line, 0, sizeof *line);
  line->level = level;
  line->status = status;
  strncat(line->message, message, sizeof line->message - 1);
  strncat(line->detail, detail, sizeof line->detail - 1);
  line->has_call = call != NULL;
  book->count++;
}

/* -------- requests and outcomes -------- */

struct request {
  const char *method;    /* NULL: "POST" */
  const char *path;      /* NULL: "/prices" */
  const char *signature; /* NULL: none */
  const char *second;    /* another signature header, or NULL */
  const char *body;
  size_t len;
  uint64_t content_length;
  bool breaks;           /* reading fails when the body is over */
  const char *topics[2]; /* topic headers; NULL: none */
};

struct outcome {
  int returned; /* by the function that ended the call */
  int status;   /* of the call */
  int http;
  size_t len;
  char body[1024];
  char content_type[32];
  unsigned responds; /* uses of the respond hook */
};

static inline void outcome_take(struct outcome *outcome, const clx_response *response)
{
  size_t len = response->len < sizeof outcome->body ? response->len : sizeof outcome->body - 1;

  outcome->http = response->http;
  outcome->len = response->len;
  outcome->body[0] = '\0';
  outcome->content_type[0] = '\0';
  if (response->body) {
    memcpy(outcome->body, response->body, len);
    outcome->body[len] = '\0';
  }
  if (response->content_type)
    strncat(outcome->content_type, response->content_type, sizeof outcome->content_type - 1);
}

/* -------- a host with hooks -------- */

/* The io of the hooks. */
struct host {
  const struct request *request;
  size_t piece; /* bytes that one read gives at most */
  size_t at;
  int respond_fails;
  struct outcome *outcome;
};

static inline int host_header(void *io, const char *name, uint32_t index, const char **value,
                              size_t *len)
{
  const struct request *request = ((struct host *)io)->request;
  const char *signatures[2] = {request->signature, request->second};
  bool topic = strcmp(name, CLX_TOPIC_HEADER) == 0;
  const char *const *values = topic ? request->topics : signatures;

  if ((!topic && strcmp(name, "X-CommerceLayer-Signature") != 0) || index > 1 || !values[index])
    return 0;
  *value = values[index];
  *len = strlen(values[index]);
  return 1;
}

static inline int64_t host_read(void *io, void *buffer, size_t len)
{
  struct host *host = io;
  size_t left = host->request->len - host->at;

  if (left == 0)
    return host->request->breaks ? -1 : CLX_READ_END;
  if (len > left)
    len = left;
  if (len > host->piece)
    len = host->piece;
  memcpy(buffer, host->request->body + host->at, len);
  host->at += len;
  return (int64_t)len;
}

static inline int host_respond(void *io, const clx_response *response)
{
  struct host *host = io;

  if (!host)
    return 1; /* a request in memory has no io */
  outcome_take(host->outcome, response);
  host->outcome->responds++;
  return !host->respond_fails;
}

static const clx_transport host_transport = {.size = sizeof(clx_transport),
                                             .header = host_header,
                                             .read_body = host_read,
                                             .respond = host_respond};

/* -------- the ways -------- */

/* Fed in pieces of this many bytes; or whole; or through hooks with reads of 5 bytes or whole. */
enum way { FED_1, FED_2, FED_3, FED_7, FED_WHOLE, SERVED_5, SERVED, HANDLED, WAYS };

static inline size_t way_piece(enum way way)
{
  static const size_t pieces[WAYS] = {1, 2, 3, 7, SIZE_MAX, 5, SIZE_MAX, SIZE_MAX};

  return pieces[way];
}

static inline const char *request_method(const struct request *request)
{
  return request->method ? request->method : "POST";
}

static inline const char *request_path(const struct request *request)
{
  return request->path ? request->path : "/prices";
}

static inline int request_start(clx_call *call, struct host *host)
{
  const struct request *request = host->request;
  clx_head head = {.size = sizeof head, .header = host_header, .io = host};

  head.method = request_method(request);
  head.path = request_path(request);
  head.content_length = request->content_length;
  return clx_call_start(call, &head);
}

/* Feeds start and body, not the end. Returns what the last step returned. */
static inline int request_feed(clx_call *call, struct host *host)
{
  int status = request_start(call, host);

  while (status == CLX_OK && host->at < host->request->len) {
    size_t left = host->request->len - host->at;
    size_t len = left < host->piece ? left : host->piece;

    status = clx_call_body(call, host->request->body + host->at, len);
    host->at += len;
  }
  return status;
}

static inline int request_handle(clx_call *call, const struct request *request,
                                 clx_response *response)
{
  clx_request whole = {.size = sizeof whole};

  whole.method = request->method;
  whole.path = request_path(request);
  whole.signature = request->signature;
  whole.signature_len = request->signature ? strlen(request->signature) : 0;
  whole.body = request->body;
  whole.body_len = request->len;
  whole.topic = request->topics[0];
  whole.topic_len = whole.topic ? strlen(whole.topic) : 0;
  return clx_call_handle(call, &whole, response);
}

static inline bool way_is_served(enum way way)
{
  return way == SERVED || way == SERVED_5;
}

/* Hands a request over; returns what the last function of the library did. SERVED ways need a call
 * with host_transport and leave *response alone. */
static inline int request_pass(clx_call *call, struct host *host, enum way way,
                               clx_response *response)
{
  const struct request *request = host->request;

  if (way_is_served(way))
    return clx_call_serve(call, request_method(request), request_path(request),
                          request->content_length, host);
  if (way == HANDLED)
    return request_handle(call, request, response);
  request_feed(call, host);
  return clx_call_end(call, response);
}

/* The same from start to outcome. */
static inline void request_send(clx_call *call, const struct request *request, enum way way,
                                struct outcome *outcome)
{
  struct host host = {request, way_piece(way), 0, 0, outcome};
  clx_response response;

  memset(outcome, 0, sizeof *outcome);
  outcome->returned = request_pass(call, &host, way, &response);
  if (!way_is_served(way))
    outcome_take(outcome, &response);
  outcome->status = clx_call_status(call);
}

/* -------- services -------- */

/* What the handlers of a service saw, and what they are to do. */
struct shop {
  unsigned calls;                                  /* handlers that ran */
  int (*act)(clx_reply *reply, struct shop *shop); /* NULL: the answer for the kind */
  void *more;
};

static inline int shop_price(const clx_line_item *item, clx_reply *reply, void *user)
{
  struct shop *shop = user;

  shop->calls++;
  if (shop->act)
    return shop->act(reply, shop);
  return clx_reply_price(reply, item->sku_code, 4900);
}

static inline int shop_promotion(const clx_order *order, clx_reply *reply, void *user)
{
  struct shop *shop = user;

  (void)order;
  shop->calls++;
  if (shop->act)
    return shop->act(reply, shop);
  return clx_reply_no_promotion(reply);
}

static inline int shop_cost(const clx_shipment *shipment, clx_reply *reply, void *user)
{
  struct shop *shop = user;

  (void)shipment;
  shop->calls++;
  if (shop->act)
    return shop->act(reply, shop);
  return clx_reply_shipping_cost(reply, 1700);
}

static inline clx_keys *shop_keys(const char *newest, const char *older)
{
  clx_keys *keys = clx_keys_new(NULL);

  if (keys && clx_keys_add(keys, newest, strlen(newest)) == CLX_OK &&
      (!older || clx_keys_add(keys, older, strlen(older)) == CLX_OK))
    return keys;
  clx_keys_free(keys);
  return NULL;
}

/* A ready service with /prices, /promotions and /costs; NULL when anything failed. */
static inline clx_service *shop_service(const clx_options *options, const clx_keys *keys,
                                        struct shop *shop)
{
  clx_service *service = clx_service_new(options);

  if (!service)
    return NULL;
  clx_endpoint_keys(clx_service_on_price(service, "/prices", shop_price, shop), keys);
  clx_endpoint_keys(clx_service_on_promotion(service, "/promotions", shop_promotion, shop), keys);
  clx_endpoint_keys(clx_service_on_shipping_cost(service, "/costs", shop_cost, shop), keys);
  if (clx_service_ready(service, NULL) == CLX_OK)
    return service;
  clx_service_free(service);
  return NULL;
}

/* Signs with SECRET. */
static inline int sign(const char *body, size_t len, char signature[CLX_SIGNATURE_LEN + 1])
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  int status = clx_sign(keys, body, len, signature);

  clx_keys_free(keys);
  return status;
}

/* -------- a service with its calls -------- */

/* A service, and a call for each way of handing over. */
struct stand {
  struct book book;
  struct shop shop;
  clx_keys *keys;
  clx_service *service;
  clx_call *fed;
  clx_call *served;
};

/* `limit` is that of a body, 0 for the default. */
static inline void stand_open(struct stand *stand, size_t limit, const char *newest,
                              const char *older)
{
  const clx_limits limits = {.size = sizeof limits, .body = limit};
  clx_options options = {
      .size = sizeof options, .limits = &limits, .log = book_log, .log_ctx = &stand->book};

  memset(stand, 0, sizeof *stand);
  stand->keys = shop_keys(newest, older);
  stand->service = shop_service(&options, stand->keys, &stand->shop);
  assert_non_null(stand->service);
  stand->fed = clx_call_new(stand->service, NULL);
  stand->served = clx_call_new(stand->service, &host_transport);
  assert_non_null(stand->fed);
  assert_non_null(stand->served);
}

static inline void stand_close(struct stand *stand)
{
  clx_call_free(stand->fed);
  clx_call_free(stand->served);
  clx_service_free(stand->service);
  clx_keys_free(stand->keys);
}

static inline clx_call *stand_call(struct stand *stand, enum way way)
{
  return way_is_served(way) ? stand->served : stand->fed;
}

#endif
