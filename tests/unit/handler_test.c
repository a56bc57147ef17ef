/* Handlers and hooks that misbehave: whatever they do ends in a logged 500, never in a success
 * and never in harm. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/cjson.h>
#include <clx/service.h>

#include "requests.h"

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

/* -------- what handlers return and build -------- */

static int act_later(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, NULL, 4900);
  return CLX_LATER;
}

static int act_minus_one(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, NULL, 4900);
  return -1;
}

static int act_no_status(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, NULL, 4900);
  return 12345;
}

static int act_no_memory(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, NULL, 4900);
  return CLX_NO_MEMORY;
}

static int act_silent(clx_reply *reply, struct shop *shop)
{
  (void)reply;
  (void)shop;
  return CLX_OK;
}

static int act_error_over_price(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, NULL, 4900);
  return clx_reply_error(reply, 422, "UNKNOWN_SKU", "no price");
}

static int act_price_over_error(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_error(reply, 503, "UNKNOWN_SKU", "no price");
  return clx_reply_price(reply, NULL, 4900);
}

static int act_error_and_failed(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_error(reply, 422, "UNKNOWN_SKU", "no price");
  return -1;
}

static int act_ignores_a_failure(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, "\xff", 4900);
  return CLX_OK;
}

static int act_error_after_a_failure(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_put_json(reply, CLX_IN_DATA, "unit_amount_cents", "{", 1);
  return clx_reply_error(reply, 422, "UNKNOWN_SKU", "no price");
}

static int act_error_with_200(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  return clx_reply_error(reply, 200, "UNKNOWN_SKU", "no price");
}

static int act_breaks_the_contract(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", "TSHIRTMM");
  return clx_reply_put_str(reply, CLX_IN_DATA, "unit_amount_cents", "4900");
}

/* A status of its own that means 400 elsewhere. */
static int act_tree_too_deep(clx_reply *reply, struct shop *shop)
{
  cJSON *tree = cJSON_CreateArray();
  int i;

  (void)shop;
  for (i = 0; i < 70; i++) {
    cJSON *outer = cJSON_CreateArray();

    cJSON_AddItemToArray(outer, tree);
    tree = outer;
  }
  clx_reply_put_cjson(reply, CLX_IN_DATA, "unit_amount_cents", tree);
  cJSON_Delete(tree);
  return CLX_OK;
}

/* What clx_capture_amount and its like return for an amount that was not sent. */
static int act_missing_data(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, NULL, 4900);
  return CLX_MISSING_DATA;
}

struct row {
  int (*act)(clx_reply *reply, struct shop *shop);
  int http;
  int status; /* of the call, and of the last log line; CLX_OK: a refusal's, or none */
  const char *answer;
  const char *detail;
};

#define FAILED_ANSWER ERROR_ANSWER("HANDLER_FAILED", "the handler returned a failure")
#define SILENT_ANSWER ERROR_ANSWER("HANDLER_SILENT", "the handler returned without an answer")

#define NO_PRICE ERROR_ANSWER("UNKNOWN_SKU", "no price")

static const struct row rows[] = {
    {act_later, 500, CLX_HANDLER_FAILED, FAILED_ANSWER, "returned CLX_LATER"},
    {act_minus_one, 500, CLX_HANDLER_FAILED, FAILED_ANSWER, "returned -1"},
    {act_no_status, 500, CLX_HANDLER_FAILED, FAILED_ANSWER, "returned 12345"},
    {act_no_memory, 500, CLX_HANDLER_FAILED, FAILED_ANSWER, "returned CLX_NO_MEMORY"},
    {act_error_and_failed, 422, CLX_HANDLER_FAILED, NO_PRICE, "returned -1"},
    {act_silent, 500, CLX_HANDLER_SILENT, SILENT_ANSWER, "/prices"},
    {act_error_over_price, 422, CLX_OK, NO_PRICE, "UNKNOWN_SKU"},
    {act_price_over_error, 503, CLX_OK, NO_PRICE, "UNKNOWN_SKU"},
    {act_ignores_a_failure, 500, CLX_REPLY_TEXT,
     ERROR_ANSWER("REPLY_TEXT", "text for the answer is not valid UTF-8"), "/data/sku_code"},
    {act_error_after_a_failure, 422, CLX_OK, NO_PRICE, "UNKNOWN_SKU"},
    {act_error_with_200, 500, CLX_REPLY_HTTP,
     ERROR_ANSWER("REPLY_HTTP", "an error needs an HTTP status from 400 to 599"), "/error"},
    {act_tree_too_deep, 500, CLX_JSON_DEPTH,
     ERROR_ANSWER("JSON_DEPTH", "nested deeper than the limit"), "/data/unit_amount_cents"},
    {act_breaks_the_contract, 500, CLX_REPLY_NOT_ALLOWED,
     ERROR_ANSWER("REPLY_NOT_ALLOWED", "this kind of answer has no such value"),
     "/data/unit_amount_cents"},
};

static void row_check(struct stand *stand, const struct row *row, enum way way)
{
  struct outcome outcome;
  const struct book_line *line;

  stand->shop.act = row->act;
  stand->book.count = 0;
  request_send(stand_call(stand, way), &genuine, way, &outcome);
  assert_int_equal(outcome.returned, CLX_OK);
  assert_int_equal(outcome.http, row->http);
  assert_string_equal(outcome.body, row->answer);
  assert_int_equal(outcome.status, row->status);
  assert_int_equal(outcome.responds, way_is_served(way) ? 1 : 0);
  if (row->http == 200) {
    assert_int_equal(stand->book.count, 0);
    return;
  }
  assert_true(stand->book.count >= 1);
  line = &stand->book.lines[stand->book.count - 1];
  assert_int_equal(line->level,
                   row->status == CLX_OK && row->http < 500 ? CLX_LOG_INFO : CLX_LOG_ERROR);
  assert_int_equal(line->status, row->status);
  assert_string_equal(line->message, row->status == CLX_OK ? "the handler refused"
                                                           : clx_status_message(row->status));
  assert_string_equal(line->detail, row->detail);
  assert_true(line->has_call);
}

static void what_a_handler_does_wrong_is_logged_and_leaves_as_an_error(void **state)
{
  struct stand stand;
  size_t i;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    row_check(&stand, &rows[i], HANDLED);
    row_check(&stand, &rows[i], FED_7);
    row_check(&stand, &rows[i], SERVED);
  }
  stand_close(&stand);
}

/* The one failure of a handler that is the request's: 422, whatever was built. */
static void data_that_a_handler_misses_is_a_422(void **state)
{
  struct stand stand;
  struct outcome outcome;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  stand.shop.act = act_missing_data;
  request_send(stand.fed, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 422);
  assert_string_equal(outcome.body,
                      ERROR_ANSWER("MISSING_DATA", "the body lacks data that this endpoint needs"));
  assert_int_equal(stand.book.count, 1);
  assert_int_equal(stand.book.lines[0].level, CLX_LOG_INFO);
  assert_int_equal(stand.book.lines[0].status, CLX_MISSING_DATA);
  stand_close(&stand);
}

static int act_doubtful(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  return clx_reply_price(reply, "OTHER", 4900);
}

static void a_doubtful_answer_leaves_with_one_log_line(void **state)
{
  struct stand stand;
  struct outcome outcome;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  stand.shop.act = act_doubtful;
  request_send(stand.fed, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_string_equal(outcome.body, "{\"success\":true,\"data\":{\"sku_code\":\"OTHER\","
                                    "\"unit_amount_cents\":4900}}");
  assert_int_equal(outcome.status, CLX_OK);
  assert_int_equal(stand.book.count, 1);
  assert_int_equal(stand.book.lines[0].level, CLX_LOG_WARNING);
  assert_int_equal(stand.book.lines[0].status, CLX_REPLY_DOUBTFUL);
  assert_string_equal(stand.book.lines[0].message, "the SKU code is not the one of the request");
  stand_close(&stand);
}

/* -------- what a handler is given -------- */

static int act_looks_around(clx_reply *reply, struct shop *shop)
{
  clx_call *call = clx_reply_call(reply);
  const clx_document *document = clx_call_document(call);
  const clx_line_item *item = clx_as(document->data[0], CLX_TYPE_LINE_ITEMS);

  shop->more = clx_arena_alloc(clx_call_arena(call), 100);
  assert_non_null(shop->more);
  assert_int_equal(clx_call_matched_key(call), 0);
  assert_int_equal(clx_call_http(call), 0);
  assert_int_equal(clx_call_ticket(call), 0);
  assert_null(clx_call_reply(call, 0));
  assert_ptr_equal(clx_call_resource(call), &item->self);
  assert_ptr_equal(clx_call_user(call), shop);
  assert_string_equal(item->self.id, LINE_ID);
  assert_string_equal(item->name, "抹茶");
  assert_int_equal(item->quantity, 2);
  assert_string_equal(item->order->currency_code, "EUR");
  assert_ptr_equal(clx_document_find(document, "orders", ORDER_ID), item->order);
  return clx_reply_price(reply, NULL, 4900);
}

static void a_handler_sees_the_document_behind_its_reply(void **state)
{
  struct stand stand;
  struct outcome outcome;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  stand.shop.act = act_looks_around;
  assert_null(clx_call_document(stand.fed));
  assert_null(clx_call_resource(stand.fed));
  request_send(stand.fed, &genuine, FED_1, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_non_null(stand.shop.more);
  stand_close(&stand);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_a_handler_does_wrong_is_logged_and_leaves_as_an_error),
      cmocka_unit_test(data_that_a_handler_misses_is_a_422),
      cmocka_unit_test(a_doubtful_answer_leaves_with_one_log_line),
      cmocka_unit_test(a_handler_sees_the_document_behind_its_reply),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
