/* clx/service.h - the whole pipeline: bytes, verified, document, handler, reply, bytes.
 *
 * A service holds endpoints: a path, keys, and a typed handler or none. A call is one request on
 * its way:
 *
 *   clx_call_start(call, &head)        routes, and refuses early
 *   clx_call_body(call, bytes, len)    as often as bytes arrive; hashes them
 *   clx_call_end(call, &response)      verifies, parses, calls the handler, answers
 *
 * Two other ways for hosts: clx_call_serve asks hooks for the request, and clx_call_handle takes a
 * whole body. All three do the same and give the same answer.
 *
 * Two kinds of endpoints. One with a handler (such as clx_service_on_price) answers at once, inside
 * clx_call_end. One without (clx_service_on) hands the request to the host: clx_call_end verifies,
 * parses, checks needs, and returns CLX_LATER. The host works where and as long as it likes, in any
 * language, and then finishes the call with its ticket. Slow work, threads and bindings take the
 * second kind; see "deferred calls" below, and examples/README.md for a payment.
 *
 * The library itself answers 401 signature, 400 malformed, 404 no endpoint, 405 method, 413 too
 * large, 422 wrong type or missing data, 500 fault of handler, answer or host. The body is
 * {"success":false,"error":{"code":"...","message":"..."}}: the code is the name of the status
 * without CLX_, the message a constant text. HTTP wants an `Allow: POST` header with a 405, which
 * the host adds.
 *
 * Whatever a handler does wrong ends in a 500, never in a success: a value returned that is no
 * status, a failure returned, no answer built, an answer that the contract forbids.
 *
 * Hooks and handlers run in the thread that uses the call. While one of them runs, the call takes
 * nothing: clx_call_reset and clx_call_free do nothing, and all that moves a call on returns
 * CLX_BAD_STATE and changes nothing. The allocator and the clock count as hooks here.
 *
 * An answer is given out once: *response is something to send exactly when its http is not 0.
 * A service never changes after clx_service_ready and is shared by all threads without locks; a
 * call is used by one thread at a time.
 */
#ifndef CLX_SERVICE_H
#define CLX_SERVICE_H

#include <clx/explain.h>
#include <clx/reply.h>
#include <clx/resources.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct clx_service clx_service;
typedef struct clx_endpoint clx_endpoint;
typedef struct clx_call clx_call;

/* -------- options -------- */

/* Levels of the log hook. */
#define CLX_LOG_INFO    1 /* a request refused for its content, or by its handler: 4xx */
#define CLX_LOG_WARNING 2 /* a note of an answer (clx_reply_note), drift */
#define CLX_LOG_ERROR   3 /* a fault of the host or its handler: 5xx */

/* One line for the log: a status of clx/status.h, a constant sentence, and a detail that holds
 * member names and paths, ids of lines, the code of a refusal or what a handler returned, or "".
 * Where no place in a body or an answer is known it is the pattern of the endpoint, or the path for
 * which there is none, with "?" for what is not printable. `call` is NULL outside a call. */
typedef void (*clx_log)(void *ctx, int level, int status, const char *message, const char *detail,
                        const clx_call *call);

/* Milliseconds of a clock that never goes back. Without it there is no remaining time. */
typedef uint64_t (*clx_clock)(void *ctx);

/* How a service works; zero means the default. */
typedef struct clx_options {
  size_t size;              /* sizeof(clx_options) */
  clx_allocator allocator;  /* of the service and its calls; zero: malloc */
  const clx_limits *limits; /* copied; NULL: defaults */
  clx_log log;              /* zero: no log */
  void *log_ctx;
  clx_clock clock; /* zero: no clock */
  void *clock_ctx;
  uint32_t time_limit_ms; /* for an answer; 0: what the callback's documentation says */
  uint32_t keep_body;     /* 1: clx_call_raw_body gives the bytes as they came */
  /* For the set-up: so many mismatches of each call get one more log line, a sentence of
   * clx_verify_explain, never the right signature. Each costs up to 15 hashes of the body for each
   * secret, whoever sends it. 0: none. */
  uint32_t explain_mismatches;
  uint32_t reserved;
} clx_options;

/* -------- service and endpoints -------- */

/* A service; NULL options: defaults. NULL when there is no memory; clx_service_ready reports what
 * is wrong with the options. */
CLX_API clx_service *clx_service_new(const clx_options *options);

/* Frees the service and its endpoints, not their keys. Free its calls before. */
CLX_API void clx_service_free(clx_service *service);

/* The resource is the primary data of the request, with everything linked to it. Build one answer
 * and return CLX_OK. Returning CLX_MISSING_DATA, which clx_capture_amount and others give, answers
 * 422. A handler cannot answer later: see clx_service_on. */
typedef int (*clx_price_handler)(const clx_line_item *line_item, clx_reply *reply, void *user);
typedef int (*clx_promotion_handler)(const clx_order *order, clx_reply *reply, void *user);
typedef int (*clx_shipping_cost_handler)(const clx_shipment *shipment, clx_reply *reply,
                                         void *user);
typedef int (*clx_order_validation_handler)(const clx_order *order, clx_reply *reply, void *user);
typedef int (*clx_authorize_handler)(const clx_external_payment *payment, clx_reply *reply,
                                     void *user);
typedef int (*clx_capture_handler)(const clx_authorization *authorization, clx_reply *reply,
                                   void *user);
typedef int (*clx_void_handler)(const clx_authorization *authorization, clx_reply *reply,
                                void *user);
typedef int (*clx_refund_handler)(const clx_capture *capture, clx_reply *reply, void *user);
typedef int (*clx_customer_token_handler)(const clx_external_payment *payment, clx_reply *reply,
                                          void *user);
typedef int (*clx_tax_handler)(const clx_order *order, clx_reply *reply, void *user);

/* Webhooks bring any resource; clx_as shows which. In `.destroy` topics all but its id is null; if
 * its type is null or absent, the type that the topic names is used. */
typedef int (*clx_webhook_handler)(const clx_resource *resource, clx_reply *reply, void *user);

/* Adds an endpoint. `pattern` is a path that starts with "/"; a part that is "*" stands for any one
 * part that is not empty, see clx_call_path_part. Several patterns may fit a path. Then the most
 * exact one counts, in whatever order they were added: of two, the one that has a name where the
 * other has a star, in the first part in which they differ. So a pattern without stars goes before
 * all others. The endpoint belongs to the service. NULL when there is no memory, no handler, a bad
 * or taken pattern, or the service is ready already; clx_service_ready reports why. */
CLX_API clx_endpoint *clx_service_on_price(clx_service *service, const char *pattern,
                                           clx_price_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_promotion(clx_service *service, const char *pattern,
                                               clx_promotion_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_shipping_cost(clx_service *service, const char *pattern,
                                                   clx_shipping_cost_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_order_validation(clx_service *service, const char *pattern,
                                                      clx_order_validation_handler handler,
                                                      void *user);
CLX_API clx_endpoint *clx_service_on_authorize(clx_service *service, const char *pattern,
                                               clx_authorize_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_capture(clx_service *service, const char *pattern,
                                             clx_capture_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_void(clx_service *service, const char *pattern,
                                          clx_void_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_refund(clx_service *service, const char *pattern,
                                            clx_refund_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_customer_token(clx_service *service, const char *pattern,
                                                    clx_customer_token_handler handler, void *user);
CLX_API clx_endpoint *clx_service_on_tax(clx_service *service, const char *pattern,
                                         clx_tax_handler handler, void *user);

/* An endpoint for webhooks of a topic. The same pattern may serve several topics; the first of
 * these forms that fits counts, in whatever order they were added:
 *
 *   "orders.place"  one event of a type
 *   "orders.*"      all events of a type
 *   "*.destroy"     one event of all types
 *   "*"             everything
 *
 * A type is one that the library knows, also an abstract one such as promotions; events are not
 * checked, since new ones come. Anything else is CLX_BAD_TOPIC.
 *
 * The topic of a request is a header, which the signature does not cover: give each topic its own
 * secret, or act on the state of the resource. It is looked at last, when the path has decided: no
 * topic leads to another pattern, or to an endpoint that is not for webhooks. A topic that no
 * endpoint of the pattern takes is answered with 404 TOPIC_NOT_TAKEN. */
#define CLX_TOPIC_HEADER "X-CommerceLayer-Topic"
CLX_API clx_endpoint *clx_service_on_webhook(clx_service *service, const char *pattern,
                                             const char *topic, clx_webhook_handler handler,
                                             void *user);

/* -------- endpoints without a handler, which hand the request to the host -------- */

/* An endpoint of any callback, CLX_CALLBACK_...: clx_call_end returns CLX_LATER for it, and the
 * answer is the host's to finish. `topic` as above for CLX_CALLBACK_WEBHOOK, NULL for all others.
 * CLX_CALLBACK_GENERIC takes resources of any type. `user` comes back from clx_call_user. Returns
 * as the functions above: NULL also for a number that is no callback, or a topic not wanted. */
CLX_API clx_endpoint *clx_service_on(clx_service *service, uint32_t callback, const char *pattern,
                                     const char *topic, void *user);

/* -------- keys and needs -------- */

/* The keys of an endpoint. They are the host's and must outlive the service. Endpoints may share
 * them. Returns CLX_OK, CLX_BAD_ARGUMENT, CLX_BAD_STATE once ready. For a NULL endpoint this and
 * the functions below return CLX_BAD_ARGUMENT, so a set-up needs no check before
 * clx_service_ready. */
CLX_API int clx_endpoint_keys(clx_endpoint *endpoint, const clx_keys *keys);

/* What a find hook returns. */
#define CLX_KEYS_FOUND   1 /* *keys is set */
#define CLX_KEYS_UNKNOWN 2 /* there is no such shop */

/* Finds the keys for a call, when it starts: for a secret store, or for many shops that differ in
 * the path or the query (clx_call_path_part, clx_call_query), which are not signed: they only
 * choose whose secret must match. Anything else returned, also 0, and FOUND without keys, is a
 * fault of the host: 500, CLX_KEYS_FAILED.
 *
 * UNKNOWN gets the same answer as a wrong signature, at the same point: the body is read and
 * hashed, then 401 CLX_SIGNATURE_MISMATCH. So nobody can find out which shops exist; only the log
 * shows the difference. The body is hashed with the keys of clx_endpoint_keys, if the endpoint has
 * them too, else with keys of libsodium; nothing matches. Keys of your own provider make the time
 * equal too. */
typedef int (*clx_key_find)(void *ctx, const clx_call *call, const clx_keys **keys);

/* Gives back what was FOUND, exactly once for each: as soon as the signature was checked or the
 * request refused, when the call ends; at the latest when it is reset, freed or started again. */
typedef void (*clx_key_release)(void *ctx, const clx_keys *keys);

/* Registers both, in place of clx_endpoint_keys; release may be NULL. Returns as that does. */
CLX_API int clx_endpoint_key_hook(clx_endpoint *endpoint, clx_key_find find,
                                  clx_key_release release, void *ctx);

/* Says that the handler needs a member: dotted names from the primary resource, such as
 * "order.currency_code" or "line_items.sku_code". Before the handler runs the path is loaded,
 * present, not null and not drifted, for every resource of a list on the way; else the library
 * answers 422 MISSING_DATA and logs all that is missing. A "?" after any name allows null, but not
 * that it was not sent: "order.customer?.email" lets guests pass, and refuses an order whose
 * customer was not included, who would be taken for a guest. Call once per path. Returns CLX_OK,
 * CLX_BAD_NEED when the schema has no such path, CLX_NO_MEMORY, CLX_BAD_STATE. */
CLX_API int clx_endpoint_needs(clx_endpoint *endpoint, const char *path);

/* Checks and freezes the service, and warms the MAC provider. Returns CLX_OK or the first failure
 * of anything that was set up: CLX_NO_MEMORY, CLX_BAD_ARGUMENT, CLX_BAD_SIZE, CLX_BAD_PATTERN,
 * CLX_BAD_TOPIC, CLX_BAD_NEED, CLX_NO_KEYS for an endpoint without keys or hook, CLX_MAC_FAILED.
 * error->where is then the pattern of that endpoint, with ": " and the path of a bad need after it,
 * or the bad topic, or the name of the struct. After the last two statuses it may be called
 * again. */
CLX_API int clx_service_ready(clx_service *service, clx_error *error);

/* The limits in force; they live as the service. Only `memory` may be 0: by the body's length. */
CLX_API const clx_limits *clx_service_limits(const clx_service *service);

/* -------- the fed engine -------- */

/* A header look-up: value number `index` (from 0) of the header `name`, whose case does not matter.
 * Returns 1 and sets value and len, or 0 when there is no such value. The text must live until
 * clx_call_start returns. */
typedef int (*clx_header_hook)(void *io, const char *name, uint32_t index, const char **value,
                               size_t *len);

/* The head of a request. `path` is its target, as HTTP has it: a query is kept apart
 * (clx_call_query); scheme and host of "https://host/prices", as proxies send it, are cut off, and
 * without a path that is "/". */
typedef struct clx_head {
  size_t size;        /* sizeof(clx_head) */
  const char *method; /* "POST" */
  const char *path;
  uint64_t content_length; /* 0: not known. To refuse early and to allocate once; a body of another
                              length is refused */
  clx_header_hook header;
  void *io; /* handed to the header hook */
} clx_head;

/* What read_body returns at the end of a body. It is not 0, since 0 is a read that failed. */
#define CLX_READ_END (-1000)

/* Hooks that clx_call_serve asks. Each gets the `io` given to clx_call_serve. */
typedef struct clx_transport {
  size_t size; /* sizeof(clx_transport) */
  clx_header_hook header;
  /* Reads up to len bytes of the body: returns how many, at least 1; CLX_READ_END at its end.
   * Anything else, also 0, is a failure: the body counts as cut. */
  int64_t (*read_body)(void *io, void *buffer, size_t len);
  /* Sends the answer, exactly once per call. Returns 1 when it was sent. Anything else, also 0, is
   * a failure: CLX_TRANSPORT_FAILED. */
  int (*respond)(void *io, const clx_response *response);
} clx_transport;

/* A whole request in memory. */
typedef struct clx_request {
  size_t size;        /* sizeof(clx_request) */
  const char *method; /* NULL: "POST" */
  const char *path;
  const char *signature; /* value of the signature header, or NULL */
  size_t signature_len;
  const void *body;
  size_t body_len;
  const char *topic; /* value of the topic header, or NULL */
  size_t topic_len;
} clx_request;

/* A call of a ready service; transport NULL for hosts that feed. The struct is copied; with a bad
 * size no request can be started (CLX_BAD_SIZE). NULL when there is no memory or the service is not
 * ready. A call is reused by starting it again. */
CLX_API clx_call *clx_call_new(const clx_service *service, const clx_transport *transport);

/* Begins a request; nothing of the last one is left. Returns CLX_OK when the body is wanted.
 * Another status means that the answer is decided: the body need not be read, and clx_call_end
 * gives it. But CLX_BAD_STATE: the call is deferred, and stays so. A payment is not dropped by
 * mistake: finish, expire or cancel it, or reset the call. */
CLX_API int clx_call_start(clx_call *call, const clx_head *head);

/* The same in plain arguments, for hosts without C structs and callbacks: cgo, JNA, WebAssembly.
 * Texts have a length and no NUL. A signature of NULL: the header was not sent; of several headers
 * give the values with commas between. The topic counts for webhooks only, NULL for none. `io` as
 * in clx_head. Returns as clx_call_start does. */
CLX_API int clx_call_begin(clx_call *call, const char *method, size_t method_len, const char *path,
                           size_t path_len, const char *signature, size_t signature_len,
                           const char *topic, size_t topic_len, uint64_t content_length, void *io);

/* The next bytes of the body, any number. Returns as clx_call_start does. CLX_BODY_TOO_LARGE beyond
 * the limit, CLX_BODY_LONG beyond the announced length. */
CLX_API int clx_call_body(clx_call *call, const void *bytes, size_t len);

/* To read straight into the body: room for at least `len` bytes, until the next function that takes
 * the call. Then say how many bytes were put there, from its start: clx_call_took returns as
 * clx_call_body does, and CLX_BAD_ARGUMENT, which refuses the request, for more than there was room
 * for. A room is for one clx_call_took. NULL when the body is not wanted (clx_call_took returns
 * why), `len` alone is beyond the limit of a body, or there is no memory; the last two refuse the
 * request. Room reaches beyond what is left of the limits, since a reader does not know how much
 * will come; clx_call_took holds to them. */
CLX_API void *clx_call_room(clx_call *call, size_t len);
CLX_API int clx_call_took(clx_call *call, size_t len);

/* The body is over: verifies, parses, calls the handler, answers. Returns CLX_OK with the answer in
 * *response, valid until the call is started again, reset or freed; CLX_LATER when the endpoint has
 * no handler: the call is now deferred. CLX_BAD_STATE when the call was not started or is deferred,
 * CLX_ANSWERED when it gave its answer. With a respond hook the answer goes there as well:
 * CLX_TRANSPORT_FAILED when that could not send it. Without an answer response->http is 0. */
CLX_API int clx_call_end(clx_call *call, clx_response *response);

/* Serves one request through the hooks of the transport. `path` and `method` as in clx_head.
 * Returns CLX_OK when an answer was sent, CLX_LATER, CLX_TRANSPORT_FAILED, CLX_BAD_STATE. */
CLX_API int clx_call_serve(clx_call *call, const char *method, const char *path,
                           uint64_t content_length, void *io);

/* Serves one request that is in memory. Returns as clx_call_end does. */
CLX_API int clx_call_handle(clx_call *call, const clx_request *request, clx_response *response);

/* Makes the call as good as new. It keeps up to 2 MiB of memory, and gives it back when a large
 * body made it more: reset a call as soon as its answer has left, so that idle calls hold little.
 * To keep all for the next body, start the call again without. A deferred call is abandoned: it
 * gets no answer, and its ticket is stale. */
CLX_API void clx_call_reset(clx_call *call);

/* Frees the call, as clx_call_reset. From a hook or handler nothing happens: free it afterwards. */
CLX_API void clx_call_free(clx_call *call);

/* -------- deferred calls -------- */

/* After CLX_LATER the call waits for its answer, within the same HTTP request. It still belongs to
 * one thread: the one that ended it, or another that took it over. That thread
 *
 *   - reads clx_call_resource, and copies what the work needs: ids, tokens, amounts, the key of
 *     clx_call_key, and the ticket. Resources and replies live only until the call is reset, freed
 *     or started again, which may be long before a slow worker is done
 *   - hands the copy to a worker, or starts a timer, and serves other calls
 *   - gets the result back, compares tickets by calling clx_call_reply, builds and finishes.
 *
 * A worker never holds the call, its reply or its resources: it hands its result to the thread that
 * owns the call. The ticket names this one request. When the call was answered, expired, cancelled
 * or reset meanwhile, even if it serves another request by now or another call lies in its memory,
 * the ticket is stale: clx_call_reply gives NULL; finish, expire and cancel return CLX_ANSWERED and
 * touch nothing, with nothing to send in *response. So no result reaches the answer of another
 * request. A late result of a payment is sent by call back (clx/payment.h).
 *
 * Path, topic and body are copied. The `io` goes to the respond hook once more at the end. */

/* The ticket of a deferred call, else 0. Below 2^53: doubles of other languages hold it exactly. */
CLX_API uint64_t clx_call_ticket(const clx_call *call);

/* The reply to build on; NULL when the ticket is stale. */
CLX_API clx_reply *clx_call_reply(const clx_call *call, uint64_t ticket);

/* Keeps what was built so far as the fallback, and empties the reply for the real answer. It is
 * checked and written now. Once per call, while it is deferred; else CLX_BAD_STATE. For authorize,
 * capture, void and refund only the pending form (clx_reply_pending) is allowed,
 * CLX_REPLY_NOT_PENDING otherwise: a refusal that races a charge would take money for a failed
 * order. Returns CLX_OK or the first failure, which sticks: then charge nothing, and finish.
 *
 * Record the action_id durably before anything is charged, and before the thread that owns the call
 * does something else: after a fallback a call back is owed, also after a crash. If it cannot be
 * recorded, refuse. */
CLX_API int clx_reply_fallback(clx_reply *reply);

/* Ends a deferred call with the answer that was built. A refusal (clx_reply_error) leaves as it is;
 * say missing data that way as well. When anything else is wrong (nothing was built, the reply
 * failed, the answer breaks the contract, memory is out) the fallback leaves, or, without one, a
 * 500. The answer is written once: what leaves is what was checked. Returns CLX_OK,
 * CLX_TRANSPORT_FAILED, CLX_ANSWERED for a stale ticket, CLX_BAD_STATE from a hook; in the last two
 * cases there is nothing to send. CLX_BAD_ARGUMENT without a response: the call stays deferred.
 * response->status says why it is not what was built. */
CLX_API int clx_call_finish(clx_call *call, uint64_t ticket, clx_response *response);

/* The host's timer fired: ends a deferred call with its fallback, or, without one, with 503,
 * whatever was built. Authorize, capture, void or refund without a fallback is not ended:
 * CLX_BAD_STATE with nothing in *response, and it stays deferred, with the same ticket. Returns as
 * clx_call_finish; response->status is CLX_EXPIRED. After a pending fallback the outcome follows by
 * call back (clx/payment.h). */
CLX_API int clx_call_expire(clx_call *call, uint64_t ticket, clx_response *response);

/* The peer is gone: ends a deferred call without an answer. CLX_OK, CLX_ANSWERED, CLX_BAD_STATE. */
CLX_API int clx_call_cancel(clx_call *call, uint64_t ticket);

/* -------- asking a call -------- */

/* The call a reply belongs to, NULL without a service. */
CLX_API clx_call *clx_reply_call(const clx_reply *reply);

/* The primary resource of a verified request that fits its endpoint and needs; else NULL. */
CLX_API const clx_resource *clx_call_resource(const clx_call *call);

/* What the endpoint was given as `user`; NULL before the call was routed. */
CLX_API void *clx_call_user(const clx_call *call);

/* The `io` of the request's head, or NULL: what a handler needs of the connection or thread. */
CLX_API void *clx_call_io(const clx_call *call);

/* The parsed document, NULL before it was verified and parsed. */
CLX_API const clx_document *clx_call_document(const clx_call *call);

/* The arena of the call, for what should live as long as it. */
CLX_API clx_arena *clx_call_arena(clx_call *call);

/* The path, and the part that the star number `index` (from 0) stood for, or NULL; and the text
 * after the "?", or NULL. None of them is signed: whoever sends a request again may change them. */
CLX_API const char *clx_call_path(const clx_call *call);
CLX_API const char *clx_call_query(const clx_call *call);
CLX_API const char *clx_call_path_part(const clx_call *call, uint32_t index);

/* The verified bytes as they came, when the options ask for keep_body; else NULL. */
CLX_API const char *clx_call_raw_body(const clx_call *call, size_t *len);

/* The topic of a webhook, or NULL. */
CLX_API const char *clx_call_topic(const clx_call *call);

/* A digest that names what is asked for, as hexadecimal with a NUL, for a host that must do it only
 * once: callback, type, id, payment token, amount asked and balance; for webhooks topic, id and
 * updated_at; for generic endpoints also the pattern. For the other callbacks type and id alone
 * count, so a changed quantity has the same key. The body does not count: its updated_at and
 * failure counter change when a request is repeated. Two captures of the same amount with another
 * balance differ; a late duplicate and a new authorization after a void do not, so check what
 * became of the first one. The host claims the key, best in the transaction that records the work.
 *
 * The signature covers the body only. What the head says is not signed: the path, which decides on
 * the callback and the pattern, and the topic, which also names the type of a body that has none.
 * So a body that was signed once has another key when somebody sends it again under another topic,
 * or to another endpoint with the same secret. Give each endpoint a secret of its own where that
 * would do harm. The other parts are signed.
 *
 * Returns CLX_OK, CLX_BAD_STATE before the request was verified and parsed, CLX_NO_MEMORY; then
 * the text is empty. */
#define CLX_CALL_KEY 65
CLX_API int clx_call_key(const clx_call *call, char key[CLX_CALL_KEY]);

/* Numbers of a call to log and count. */
typedef struct clx_outcome {
  size_t size;           /* sizeof(clx_outcome), set by the host */
  int32_t status;        /* as clx_call_status */
  int32_t http;          /* as clx_call_http */
  int32_t matched_key;   /* as clx_call_matched_key */
  uint32_t callback;     /* CLX_CALLBACK_..., 0 before it was routed */
  uint64_t body_bytes;   /* received */
  uint64_t answer_bytes; /* of the answer's body */
  uint64_t elapsed_ms;   /* from the start to the answer, or to now; 0 without a clock */
  uint32_t drifted;      /* of the document, as in clx_document */
  uint32_t unknown_members;
  uint32_t unknown_types;
  uint32_t unlinked;
  uint32_t duplicate_members;
  uint32_t duplicate_resources;
  bool doubtful; /* the answer left with a doubt */
  bool fallback; /* the answer was the fallback */
  uint8_t reserved[6];
} clx_outcome;
CLX_API int clx_call_outcome(const clx_call *call, clx_outcome *outcome);

/* Milliseconds left of the time limit: 0 when it is over, UINT32_MAX without a clock. */
CLX_API uint32_t clx_call_remaining_ms(const clx_call *call);

/* How it went: CLX_OK when the answer that was built left, else the status the library answered
 * with, or why the fallback left; CLX_LATER while deferred. And the answer's HTTP status, or 0. */
CLX_API int clx_call_status(const clx_call *call);
CLX_API int clx_call_http(const clx_call *call);

/* The secret that matched: 0 is the newest; -1 before verification. */
CLX_API int clx_call_matched_key(const clx_call *call);

/* Details of the last failure with offset and pointer, never NULL. */
CLX_API const clx_error *clx_call_error(const clx_call *call);

#ifdef __cplusplus
}
#endif
#endif
