/* clx/reply.h - answers: one small group of builders per callback.
 *
 * A handler is given a `clx_reply` and puts values into it; the library writes the JSON. Every
 * builder copies its arguments, takes C strings in UTF-8, and returns CLX_OK or the first
 * failure of this reply, which sticks: build on, and ask once at the end.
 *
 * At the end the answer is checked against the rules of the contract. An answer that Commerce
 * Layer would certainly reject never leaves: it becomes a logged 500. A doubtful one leaves,
 * with one log line (CLX_REPLY_DOUBTFUL).
 *
 * A success is HTTP 200 with {"success":true,"data":{...}}: keys in the order put, then line
 * items, messages, metadata. A refusal is made by clx_reply_error: HTTP 400 or above with {"success":false,"error":{"code","message"}}.
 */
#ifndef CLX_REPLY_H
#define CLX_REPLY_H

#include <clx/document.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The callbacks that have builders. Pinned numbers. */
#define CLX_CALLBACK_PRICE 1         /* price of a line item */
#define CLX_CALLBACK_PROMOTION 2     /* discount of an order */
#define CLX_CALLBACK_SHIPPING_COST 3 /* cost of a shipment */

/* What is known of a callback, 0 or NULL for a number that is none: its name ("price"), the
 * type of its primary data (CLX_TYPE_...), the relationships included by default, parted by
 * commas, and how many milliseconds Commerce Layer waits. */
CLX_API const char *clx_callback_name(uint32_t callback);
CLX_API uint32_t clx_callback_target(uint32_t callback);
CLX_API const char *clx_callback_includes(uint32_t callback);
CLX_API uint32_t clx_callback_limit_ms(uint32_t callback);
CLX_API uint32_t clx_callback_count(void); /* callbacks are numbered from 1 to this */

/* An answer being built. In a handler it belongs to the call. */
typedef struct clx_reply clx_reply;

/* A finished answer. The text lives as long as the arena or call it was made in. */
typedef struct clx_response {
  int32_t http;             /* HTTP status */
  int32_t status;           /* CLX_OK, or why the library answered in place of the handler */
  const char *content_type; /* "application/json" */
  const char *body;
  size_t len;
} clx_response;

/* -------- without a service -------- */

/* A reply to a callback about the primary resource of a document, in an arena. NULL when there
 * is no memory or `callback` is none. */
CLX_API clx_reply *clx_reply_new(clx_arena *arena, uint32_t callback,
                                 const clx_document *document);

/* Checks and writes the answer. Returns CLX_OK, or the status of the first failure; then
 * *response is a 500 answer that may be sent. *doubt, if given, is set to a constant sentence
 * when the answer is doubtful, else to NULL. */
CLX_API int clx_reply_finish(clx_reply *reply, clx_response *response, const char **doubt);

/* The first failure of this reply, or CLX_OK. */
CLX_API int clx_reply_status(const clx_reply *reply);

/* -------- refusals, for every callback -------- */

/* Refuses, for a reason of the business: http is 400 to 599, 422 fits most; 5xx counts as a
 * fault of the endpoint. What was put before is dropped where the callback's error form does
 * not carry it. The last call counts. Statuses: CLX_REPLY_HTTP, CLX_REPLY_TEXT,
 * CLX_NO_MEMORY. */
CLX_API int clx_reply_error(clx_reply *reply, int http, const char *code, const char *message);

/* -------- price: data is a line_items resource -------- */

/* The unit price in minor units. sku_code NULL means the one of the request (its bundle code
 * for a bundle, which no document covers: doubtful). */
CLX_API int clx_reply_price(clx_reply *reply, const char *sku_code, int64_t unit_amount_cents);

/* The full price shown beside it, in minor units. Commerce Layer raises it to the unit price
 * when it is lower. */
CLX_API int clx_reply_price_compare_at(clx_reply *reply, int64_t compare_at_amount_cents);

/* -------- promotion: data is an orders resource -------- */

/* A discount in minor units, 0 or positive, and the label of its line item. Alone it is spread
 * over all taxable items; with clx_reply_promotion_item, over those. With
 * clx_reply_promotion_item_discount, give the sum of the items' discounts. */
CLX_API int clx_reply_promotion(clx_reply *reply, const char *name, int64_t discount_cents);

/* Spreads the discount over listed line items only; call once per item. */
CLX_API int clx_reply_promotion_item(clx_reply *reply, const char *line_item_id);

/* A discount of its own for a line item, in minor units. Either all listed items have one or
 * none (contract: documented rule), else CLX_REPLY_MIXED at the end. */
CLX_API int clx_reply_promotion_item_discount(clx_reply *reply, const char *line_item_id,
                                              int64_t discount_cents);

/* No discount for this order: 200 with `discount_cents` 0. Nothing documents a neutral answer;
 * a host that prefers to refuse uses clx_reply_error. */
CLX_API int clx_reply_no_promotion(clx_reply *reply);

/* -------- shipping cost: data is a shipments resource -------- */

/* The cost of the shipment in minor units. */
CLX_API int clx_reply_shipping_cost(clx_reply *reply, int64_t price_amount_cents);

/* -------- notifications -------- */

/* Adds a notification to `messages`. `body_json` is the text of a JSON object, or NULL for {}.
 * Documented for shipping costs; elsewhere, and in its shape, doubtful. */
CLX_API int clx_reply_message(clx_reply *reply, const char *name, bool flash,
                              const char *body_json);

/* -------- any value -------- */

/* Places for the puts below; clx_reply_line gives more. */
#define CLX_IN_DATA 0
#define CLX_IN_METADATA 1

/* The place of a line item's entry in data.line_items, made when it is new. Negative after a
 * failure: puts there fail as well. */
CLX_API int clx_reply_line(clx_reply *reply, const char *line_item_id);

/* Puts a value under a key. Metadata takes any key. Keys of data and lines that the contract
 * does not name leave, and are logged as doubtful. A key put twice: CLX_REPLY_TWICE. Numbers are
 * written exactly; a real must be finite (CLX_REPLY_RANGE). JSON text is checked, CLX_REPLY_JSON. */
CLX_API int clx_reply_put_int(clx_reply *reply, int place, const char *key, int64_t value);
CLX_API int clx_reply_put_real(clx_reply *reply, int place, const char *key, double value);
CLX_API int clx_reply_put_bool(clx_reply *reply, int place, const char *key, bool value);
CLX_API int clx_reply_put_str(clx_reply *reply, int place, const char *key, const char *value);
CLX_API int clx_reply_put_null(clx_reply *reply, int place, const char *key);
CLX_API int clx_reply_put_json(clx_reply *reply, int place, const char *key, const char *json,
                               size_t len);

#ifdef __cplusplus
}
#endif
#endif
