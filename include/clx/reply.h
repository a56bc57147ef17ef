/* clx/reply.h - answers: one small group of builders per callback.
 *
 * A handler is given a `clx_reply` and puts values into it; the library writes the JSON. Every
 * builder copies its arguments, takes C strings in UTF-8, and returns CLX_OK or the first
 * failure of this reply, which sticks: build on, and ask once at the end. A builder fits its own
 * callback only, else CLX_REPLY_NOT_ALLOWED. With a NULL reply it is CLX_BAD_ARGUMENT.
 *
 * What an answer is about is never lost to what it only brings along. Each key is one of three:
 *
 *   essential   amounts, rates, flags, lines. A fault in one fails the answer.
 *   identifier  something is found by it: transaction_token, action_id, sku_code, tokens of
 *               customers, ids of lines, codes of errors. It is never changed, so a fault in one
 *               fails the answer too.
 *   accessory   metadata, messages, names of promotions, texts of errors and of transactions, keys
 *               that no document names. Bytes that are not UTF-8 become U+FFFD; NULL, broken JSON
 *               and numbers that JSON cannot write are left out. The answer leaves, and each such
 *               thing is a note.
 *
 * A key that is put twice into data or into one line fails the answer. In the metadata the last
 * value counts, stands where it was put last, and is noted: "pending" first, then the charge's id.
 *
 * At the end the answer is checked against the rules of the contract. An answer that Commerce Layer
 * would certainly reject never leaves: it becomes a logged 500. A doubtful one leaves, and each
 * doubt is a note. A service logs each note; see clx_reply_note. Notes and failures name their
 * place, such as "/data/line_items/kxnXtEaGxo/tax_rate".
 *
 * What leaves after a failure keeps what matters: a refusal its HTTP status and code, a payment the
 * transaction_token and amount_cents that were put, before the failure or after.
 *
 * A success is HTTP 200 with {"success":true,"data":{...}}: keys in the order put, then line
 * items, messages, metadata. A refusal is made by clx_reply_error: HTTP 400 or above with
 * {"success":false,"error":{"code","message"}}.
 */
#ifndef CLX_REPLY_H
#define CLX_REPLY_H

#include <clx/document.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The callbacks that have builders. Pinned numbers. */
#define CLX_CALLBACK_PRICE            1  /* price of a line item */
#define CLX_CALLBACK_PROMOTION        2  /* discount of an order */
#define CLX_CALLBACK_SHIPPING_COST    3  /* cost of a shipment */
#define CLX_CALLBACK_ORDER_VALIDATION 4  /* may the order be placed */
#define CLX_CALLBACK_AUTHORIZE        5  /* payment: reserve the order's total */
#define CLX_CALLBACK_CAPTURE          6  /* payment: take what was authorized */
#define CLX_CALLBACK_VOID             7  /* payment: give up an authorization */
#define CLX_CALLBACK_REFUND           8  /* payment: give back what was captured */
#define CLX_CALLBACK_CUSTOMER_TOKEN   9  /* payment: keep the customer's payment source */
#define CLX_CALLBACK_TAX              10 /* taxes of an order */
#define CLX_CALLBACK_WEBHOOK          11 /* real-time webhook: any resource */
#define CLX_CALLBACK_GENERIC          12 /* see clx/experimental.h */

/* What is known of a callback, 0 or NULL for any other number: its name ("price"), the type of its
 * primary data (CLX_TYPE_..., CLX_TYPE_UNKNOWN for webhooks: any), the relationships included by
 * default, parted by commas, and how many milliseconds Commerce Layer waits. */
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

/* A reply to a callback about the primary resource of a document, in an arena. The document, NULL
 * for none, must live as long as the reply. NULL when there is no memory or `callback` is none. */
CLX_API clx_reply *clx_reply_new(clx_arena *arena, uint32_t callback, const clx_document *document);

/* Checks and writes the answer. Returns CLX_OK, or the status of the first failure; then
 * *response is an answer that may be sent all the same: 500, or what a refusal or a payment keeps
 * (above). A refusal leaves with CLX_OK also when something that it drops had failed; that is a
 * note then. */
CLX_API int clx_reply_finish(clx_reply *reply, clx_response *response);

/* The first failure of this reply, or CLX_OK. */
CLX_API int clx_reply_status(const clx_reply *reply);

/* The same with its place: `where` is the JSON pointer of the value in the answer. Bytes of names
 * that cannot be printed are '?', and what is too long is cut. It lives as long as the reply; NULL
 * only for a NULL reply. */
CLX_API const clx_error *clx_reply_failure(const clx_reply *reply);

/* What was noted of this reply, in the order found, `index` from 0: things repaired or left out
 * while it was built, and, after clx_reply_finish, the doubts. The status is CLX_REPLY_DOUBTFUL for
 * a doubt, else what would have been the failure. CLX_REPLY_NOTES are kept; when there were more,
 * one more note says so, and its `offset` is how many. Returns CLX_OK, or CLX_END after the last
 * one. */
#define CLX_REPLY_NOTES 1000
CLX_API int clx_reply_note(const clx_reply *reply, uint32_t index, clx_error *note);

/* Makes the reply fail with CLX_HANDLER_FAILED, whatever is built: for a binding whose handler
 * threw, and for deferred work that broke. Returns the first failure of the reply. */
CLX_API int clx_reply_fail(clx_reply *reply);

/* -------- refusals, for every callback -------- */

/* Refuses, for a reason of the business: http is 400 to 599, 422 fits most; 5xx counts as a
 * fault of the endpoint. The `error` stands where the callback wants it: beside `data`, for
 * payments inside. What was put before is dropped where the error form does not carry it:
 * payments keep transaction_token and amount_cents, order validation keeps its errors. The last
 * call counts.
 *
 * Returns CLX_OK also when something else had failed: the refusal leaves. CLX_REPLY_HTTP for
 * another http. CLX_BAD_ARGUMENT, CLX_REPLY_TEXT or CLX_NO_MEMORY when the code cannot be taken:
 * then the answer keeps its http, with the name of the failure as its code. */
CLX_API int clx_reply_error(clx_reply *reply, int http, const char *code, const char *message);

/* -------- price: data is a line_items resource -------- */

/* The unit price in minor units. sku_code NULL means the one of the request (its bundle code
 * for a bundle, which no document covers: doubtful). */
CLX_API int clx_reply_price(clx_reply *reply, const char *sku_code, int64_t unit_amount_cents);

/* The full price shown beside it, in minor units. Commerce Layer raises it to the unit price
 * when it is lower. */
CLX_API int clx_reply_price_compare_at(clx_reply *reply, int64_t compare_at_amount_cents);

/* -------- promotion: data is an orders resource -------- */

/* A discount in minor units, 0 or positive, and the label of its line item. Alone it is spread over
 * all taxable items; with clx_reply_promotion_item, over those. With
 * clx_reply_promotion_item_discount, give the sum of the items' discounts. Doubted: another sum,
 * and a discount above what it is taken from, which is the total_amount_cents of its lines or the
 * order's subtotal_amount_cents, where the request has them. */
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

/* -------- order validation: data is an orders resource -------- */

/* The order is valid: 200 with empty data. */
CLX_API int clx_reply_valid(clx_reply *reply);

/* The order is not valid because of one of its attributes or relationships: 422, with `message`
 * under the attribute's name in `data`. Call once per error; several may name one attribute.
 * Errors of no attribute are clx_reply_error's: `error` stands beside `data`, with code
 * INVALID_ORDER and a constant message when the host gives none. An attribute that orders do
 * not have is doubtful. The order stays refused whatever the texts are: bad bytes are replaced, a
 * NULL or empty attribute is "base", a NULL message is a constant one, and clx_reply_valid beside
 * it does not count; all that is noted. Returns CLX_OK, CLX_REPLY_NOT_ALLOWED for another
 * callback. */
CLX_API int clx_reply_invalid(clx_reply *reply, const char *attribute, const char *message);

/* How the errors of an attribute are written. No document says how; the default is the form of the
 * examples that are known. */
#define CLX_INVALID_TEXT 0 /* a string; several of one attribute: an array of strings */
#define CLX_INVALID_LIST 1 /* always an array of strings */
CLX_API int clx_reply_invalid_form(clx_reply *reply, int form);

/* -------- payments -------- */

/* What was done: the gateway's reference, which comes back as `token` in later callbacks, and
 * the amount in minor units. Authorize and customer token get an external_payments resource,
 * capture and void an authorization, refund a capture; each builder fits its own callback only,
 * else CLX_REPLY_NOT_ALLOWED. To refuse but keep the reference, add clx_reply_error. */
CLX_API int clx_reply_authorize(clx_reply *reply, const char *transaction_token,
                                int64_t amount_cents);
CLX_API int clx_reply_capture(clx_reply *reply, const char *transaction_token,
                              int64_t amount_cents);
CLX_API int clx_reply_void(clx_reply *reply, const char *transaction_token, int64_t amount_cents);
CLX_API int clx_reply_refund(clx_reply *reply, const char *transaction_token, int64_t amount_cents);

/* Makes the answer 202: the payment is under way, and its outcome follows by call back
 * (clx/payment.h) under this action_id, unique per transaction. The token and the amount go with
 * it, and the call back cannot change them: the host makes the token before it charges. */
CLX_API int clx_reply_pending(clx_reply *reply, const char *action_id);

/* Tokens to keep in the customer's wallet; either may be NULL, not both. No document says which
 * is needed. */
CLX_API int clx_reply_customer_token(clx_reply *reply, const char *customer_token,
                                     const char *payment_source_token);

/* A text of the transaction. Documented for the later call back; in the first answer no
 * document names them. */
#define CLX_TRANSACTION_MESSAGE      "message"
#define CLX_TRANSACTION_ERROR_CODE   "error_code"
#define CLX_TRANSACTION_ERROR_DETAIL "error_detail"
#define CLX_TRANSACTION_AVS_CODE     "avs_code"
#define CLX_TRANSACTION_AVS_MESSAGE  "avs_message"
#define CLX_TRANSACTION_CVV_CODE     "cvv_code"
#define CLX_TRANSACTION_CVV_MESSAGE  "cvv_message"
#define CLX_TRANSACTION_FRAUD_REVIEW "fraud_review"
CLX_API int clx_reply_transaction(clx_reply *reply, const char *field, const char *text);

/* -------- taxes: data is an orders resource -------- */

/* Commerce Layer takes, for each line item: its tax_collectable, else its tax_rate, else the
 * order's tax_rate. Rates are fractions: 0.25 is 25 percent. */
CLX_API int clx_reply_tax_rate(clx_reply *reply, double rate);
CLX_API int clx_reply_tax_item_rate(clx_reply *reply, const char *line_item_id, double rate);

/* The tax of a line item in minor units of the currency, written exactly in major units as
 * Commerce Layer wants it. Statuses: CLX_UNKNOWN_CURRENCY, CLX_REPLY_CURRENCY for
 * one that is not that of the order. */
CLX_API int clx_reply_tax_item_collectable(clx_reply *reply, const char *line_item_id,
                                           int64_t cents, const char *currency);

/* Doubted, each with its line: an amount with more decimals than the currency has, a tax above the
 * total_amount_cents of its line, a rate below 0 or above 1. */

/* Any other value of a line item's breakdown goes to clx_reply_line(reply, id) with the puts
 * below: numbers and strings under any key. Order-level switches such as `freight_taxable`
 * go to CLX_IN_DATA with clx_reply_put_bool. */

/* -------- webhooks -------- */

/* The event was received: 200. Commerce Layer does not read the body. */
CLX_API int clx_reply_received(clx_reply *reply);

/* -------- notifications -------- */

/* Adds a notification to `messages`. `body_json` is the text of a JSON object, or NULL for {},
 * which also stands for one that is no object. Without a name it is left out. Documented for
 * shipping costs; elsewhere, and in its shape, doubtful. */
CLX_API int clx_reply_message(clx_reply *reply, const char *name, bool flash,
                              const char *body_json);

/* The same as JSON text of one element, since no document shows its shape. */
CLX_API int clx_reply_message_json(clx_reply *reply, const char *json, size_t len);

/* -------- any value -------- */

/* Places for the puts below; clx_reply_line gives more. */
#define CLX_IN_DATA     0
#define CLX_IN_METADATA 1

/* The place of a line item's entry in data.line_items, made when it is new. Negative after a
 * failure: puts there fail as well. */
CLX_API int clx_reply_line(clx_reply *reply, const char *line_item_id);

/* Puts a value under a key. Metadata takes any key. Keys of data and lines that the contract
 * does not name leave, and are noted as doubtful. Numbers are written exactly. Failures, or notes
 * where the key is accessory: CLX_REPLY_TEXT, CLX_REPLY_JSON, CLX_REPLY_RANGE for a real that is
 * not finite, CLX_REPLY_NOT_ALLOWED for a value of a kind that the contract rules out,
 * CLX_BAD_ARGUMENT for NULL, CLX_NO_MEMORY; and CLX_REPLY_TWICE (above). The time does not grow
 * with what was put before.
 *
 * An object put as JSON under `metadata` into data is the same as its members put into the
 * metadata; a list put under `messages`, the same as its elements put as notifications. */
CLX_API int clx_reply_put_int(clx_reply *reply, int place, const char *key, int64_t value);
CLX_API int clx_reply_put_real(clx_reply *reply, int place, const char *key, double value);
CLX_API int clx_reply_put_bool(clx_reply *reply, int place, const char *key, bool value);
CLX_API int clx_reply_put_str(clx_reply *reply, int place, const char *key, const char *value);
CLX_API int clx_reply_put_null(clx_reply *reply, int place, const char *key);
CLX_API int clx_reply_put_json(clx_reply *reply, int place, const char *key, const char *json,
                               size_t len);

/* A number given as exact decimal text, such as "2.25": written as it is. CLX_REPLY_RANGE when it
 * is not a JSON number. And an amount in minor units, written exactly in major units:
 * 225 EUR is 2.25, 900 EUR is 9. CLX_UNKNOWN_CURRENCY; CLX_REPLY_CURRENCY when the
 * request names another one, except in the metadata. */
CLX_API int clx_reply_put_decimal(clx_reply *reply, int place, const char *key,
                                  const char *decimal);
CLX_API int clx_reply_put_money(clx_reply *reply, int place, const char *key, int64_t cents,
                                const char *currency);

#ifdef __cplusplus
}
#endif
#endif
