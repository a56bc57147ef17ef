/* What an endpoint needs: refused with 422 before the handler runs, and named in the log. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "requests.h"

#define NOT_INCLUDED "not included; external_includes would bring it"
#define NOT_THERE    "absent, null, or not of the declared type"
#define ANSWER       ERROR_ANSWER("MISSING_DATA", "the body lacks data that this endpoint needs")

/* -------- one path and one body -------- */

struct desk {
  struct book book;
  struct shop shop;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
};

/* An endpoint /orders that needs up to two paths. */
static void desk_open(struct desk *desk, const char *path, const char *second)
{
  clx_options options = {.size = sizeof options, .log = book_log, .log_ctx = &desk->book};
  clx_endpoint *endpoint;

  memset(desk, 0, sizeof *desk);
  desk->keys = shop_keys(SECRET, NULL);
  desk->service = clx_service_new(&options);
  endpoint = clx_service_on_promotion(desk->service, "/orders", shop_promotion, &desk->shop);
  assert_int_equal(clx_endpoint_keys(endpoint, desk->keys), CLX_OK);
  assert_int_equal(clx_endpoint_needs(endpoint, path), CLX_OK);
  if (second)
    assert_int_equal(clx_endpoint_needs(endpoint, second), CLX_OK);
  assert_int_equal(clx_service_ready(desk->service, NULL), CLX_OK);
  desk->call = clx_call_new(desk->service, NULL);
  assert_non_null(desk->call);
}

static void desk_close(struct desk *desk)
{
  clx_call_free(desk->call);
  clx_service_free(desk->service);
  clx_keys_free(desk->keys);
}

static void desk_send(struct desk *desk, const char *body, struct outcome *outcome)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {
      .path = "/orders", .signature = signature, .body = body, .len = strlen(body)};

  assert_int_equal(sign(body, strlen(body), signature), CLX_OK);
  request_send(desk->call, &request, HANDLED, outcome);
}

/* An order with this relationships object, and these included resources. */
#define ORDER(attributes, relationships, included)                                                 \
  "{\"data\":{\"id\":\"o\",\"type\":\"orders\",\"attributes\":{" attributes                        \
  "},\"relationships\":{" relationships "}},\"included\":[" included "]}"

#define TO(name, type, id) "\"" name "\":{\"data\":{\"type\":\"" type "\",\"id\":\"" id "\"}}"
#define ID(type, id)       "{\"type\":\"" type "\",\"id\":\"" id "\"}"
#define LINE(id)           ID("line_items", id)
#define LINES_A_B          "\"line_items\":{\"data\":[" LINE("a") "," LINE("b") "]}"

#define INCLUDED(type, id, attributes)                                                             \
  "{\"id\":\"" id "\",\"type\":\"" type "\",\"attributes\":{" attributes "}}"
#define INCLUDED_WITH(type, id, relationships)                                                     \
  "{\"id\":\"" id "\",\"type\":\"" type "\",\"relationships\":{" relationships "}}"
#define EVENTS(members) "\"event_stores\":{" members "}"
#define SKU_A           INCLUDED("line_items", "a", "\"sku_code\":\"A\"")
#define SKU_B           INCLUDED("line_items", "b", "\"sku_code\":\"B\"")

struct row {
  const char *path;
  const char *body;
  const char *message; /* NULL: the handler runs */
  const char *detail;
};

static void row_check(const struct row *row)
{
  struct desk desk;
  struct outcome outcome;

  desk_open(&desk, row->path, NULL);
  desk_send(&desk, row->body, &outcome);
  if (outcome.http != (row->message ? 422 : 200))
    fail_msg("%s: %d for %s", row->path, outcome.http, row->body);
  assert_int_equal(desk.shop.calls, row->message ? 0 : 1);
  if (row->message) {
    assert_string_equal(outcome.body, ANSWER);
    assert_int_equal(outcome.status, CLX_MISSING_DATA);
    assert_int_equal(desk.book.lines[desk.book.count - 1].level, CLX_LOG_INFO);
    assert_int_equal(desk.book.lines[desk.book.count - 1].status, CLX_MISSING_DATA);
    assert_string_equal(desk.book.lines[desk.book.count - 1].message, row->message);
    assert_string_equal(desk.book.lines[desk.book.count - 1].detail, row->detail);
    assert_string_equal(clx_call_error(desk.call)->where, row->detail);
  }
  desk_close(&desk);
}

static void rows_check(const struct row *rows, size_t count)
{
  size_t i;

  for (i = 0; i < count; i++)
    row_check(&rows[i]);
}

#define CHECK(rows) rows_check(rows, sizeof rows / sizeof rows[0])

/* -------- attributes -------- */

static void an_attribute_must_be_there_not_null_and_as_declared(void **state)
{
  static const struct row rows[] = {
      {"currency_code", ORDER("\"currency_code\":\"EUR\"", "", ""), NULL, NULL},
      {"currency_code", ORDER("\"currency_code\":\"\"", "", ""), NULL, NULL},
      {"currency_code", ORDER("", "", ""), NOT_THERE, "currency_code"},
      {"currency_code", ORDER("\"currency_code\":null", "", ""), NOT_THERE, "currency_code"},
      {"currency_code", ORDER("\"currency_code\":7", "", ""), NOT_THERE, "currency_code"},
      {"currency_code", ORDER("\"currency_code\":{}", "", ""), NOT_THERE, "currency_code"},
      {"subtotal_amount_cents", ORDER("\"subtotal_amount_cents\":0", "", ""), NULL, NULL},
      {"subtotal_amount_cents", ORDER("\"subtotal_amount_cents\":-5", "", ""), NULL, NULL},
      {"subtotal_amount_cents", ORDER("\"subtotal_amount_cents\":\"5\"", "", ""), NOT_THERE,
       "subtotal_amount_cents"},
      {"subtotal_amount_cents", ORDER("\"subtotal_amount_cents\":5.5", "", ""), NOT_THERE,
       "subtotal_amount_cents"},
      {"subtotal_amount_cents", ORDER("\"subtotal_amount_cents\":9223372036854775808", "", ""),
       NOT_THERE, "subtotal_amount_cents"},
      {"guest", ORDER("\"guest\":false", "", ""), NULL, NULL},
      {"guest", ORDER("\"guest\":\"false\"", "", ""), NOT_THERE, "guest"},
      {"metadata", ORDER("\"metadata\":{}", "", ""), NULL, NULL},
      {"metadata", ORDER("\"metadata\":[]", "", ""), NOT_THERE, "metadata"},
      {"currency_code", "{\"data\":{\"id\":\"o\",\"type\":\"orders\"}}", NOT_THERE,
       "currency_code"},
  };

  (void)state;
  CHECK(rows);
}

/* -------- to-one -------- */

static void a_to_one_relationship_must_be_included(void **state)
{
  static const struct row rows[] = {
      {"market", ORDER("", TO("market", "markets", "m"), INCLUDED("markets", "m", "")), NULL, NULL},
      {"market", ORDER("", TO("market", "markets", "m"), ""), NOT_INCLUDED, "market"},
      {"market", ORDER("", "\"market\":{\"links\":{}}", ""), NOT_INCLUDED, "market"},
      {"market", ORDER("", "", ""), NOT_INCLUDED, "market"},
      {"market", ORDER("", "\"market\":{\"data\":null}", ""), NOT_THERE, "market"},
      {"market.name",
       ORDER("", TO("market", "markets", "m"), INCLUDED("markets", "m", "\"name\":\"EU\"")), NULL,
       NULL},
      {"market.name",
       ORDER("", TO("market", "markets", "m"), INCLUDED("markets", "m", "\"name\":null")),
       NOT_THERE, "market.name"},
      {"market.name", ORDER("", TO("market", "markets", "m"), ""), NOT_INCLUDED, "market"},
      {"market.name", ORDER("", "\"market\":{\"data\":null}", ""), NOT_THERE, "market"},
      {"market.price_list.currency_code",
       ORDER("", TO("market", "markets", "m"), INCLUDED("markets", "m", "")), NOT_INCLUDED,
       "market.price_list"},
      {"market.price_list.currency_code",
       ORDER("", TO("market", "markets", "m"),
             INCLUDED_WITH("markets", "m", TO("price_list", "price_lists", "p")) "," INCLUDED(
                 "price_lists", "p", "\"currency_code\":\"EUR\"")),
       NULL, NULL},
  };

  (void)state;
  CHECK(rows);
}

/* The struct's pointer would be NULL, so the need is not met. */
static void a_relationship_that_the_struct_cannot_hold_is_missing(void **state)
{
  static const struct row rows[] = {
      {"market", ORDER("", TO("market", "skus", "s"), INCLUDED("skus", "s", "")), NOT_THERE,
       "market"},
      {"market.name", ORDER("", TO("market", "skus", "s"), INCLUDED("skus", "s", "\"name\":\"x\"")),
       NOT_THERE, "market"},
      {"market",
       ORDER("", "\"market\":{\"data\":[" ID("markets", "m") "]}",
             INCLUDED("markets", "m", "\"name\":\"EU\"")),
       NOT_THERE, "market"},
      {"market.name", ORDER("", "\"market\":{\"data\":[]}", ""), NOT_THERE, "market"},
      {"line_items", ORDER("", TO("line_items", "line_items", "a"), SKU_A), NOT_THERE,
       "line_items"},
      {"line_items.sku_code",
       ORDER("", "\"line_items\":{\"data\":[" ID("line_items", "a") "," ID("skus", "s") "]}",
             SKU_A "," INCLUDED("skus", "s", "\"sku_code\":\"x\"")),
       NOT_THERE, "line_items"},
  };

  (void)state;
  CHECK(rows);
}

/* -------- lists -------- */

static void a_list_must_be_complete_and_each_resource_have_what_follows(void **state)
{
  static const struct row rows[] = {
      {"line_items", ORDER("", LINES_A_B, SKU_A "," SKU_B), NULL, NULL},
      {"line_items", ORDER("", LINES_A_B, SKU_A), NOT_INCLUDED, "line_items"},
      {"line_items", ORDER("", LINES_A_B, ""), NOT_INCLUDED, "line_items"},
      {"line_items", ORDER("", "\"line_items\":{\"links\":{}}", ""), NOT_INCLUDED, "line_items"},
      {"line_items", ORDER("", "\"line_items\":{\"data\":[]}", ""), NULL, NULL},
      {"line_items.sku_code", ORDER("", "\"line_items\":{\"data\":[]}", ""), NULL, NULL},
      {"line_items.sku_code", ORDER("", LINES_A_B, SKU_A "," SKU_B), NULL, NULL},
      {"line_items.sku_code",
       ORDER("", LINES_A_B, SKU_A "," INCLUDED("line_items", "b", "\"sku_code\":null")), NOT_THERE,
       "line_items.sku_code"},
      {"line_items.sku_code", ORDER("", LINES_A_B, SKU_B "," INCLUDED("line_items", "a", "")),
       NOT_THERE, "line_items.sku_code"},
      {"line_items.sku_code", ORDER("", LINES_A_B, SKU_A), NOT_INCLUDED, "line_items"},
  };

  (void)state;
  CHECK(rows);
}

/* Links only, as it is known to come, is not enough. */
static void the_log_of_changes_must_be_included(void **state)
{
  static const struct row rows[] = {
      {"event_stores", ORDER("", EVENTS("\"links\":{\"self\":\"/x\"}"), ""), NOT_INCLUDED,
       "event_stores"},
      {"event_stores", ORDER("", EVENTS("\"data\":[]"), ""), NULL, NULL},
      {"event_stores", ORDER("", EVENTS("\"data\":[" ID("event_stores", "e") "]"), ""),
       NOT_INCLUDED, "event_stores"},
      {"event_stores.event",
       ORDER("", EVENTS("\"data\":[" ID("event_stores", "e") "]"),
             INCLUDED("event_stores", "e", "\"event\":\"update\"")),
       NULL, NULL},
      {"market.event_stores",
       ORDER("", TO("market", "markets", "m"),
             INCLUDED_WITH("markets", "m", EVENTS("\"links\":{\"self\":\"/x\"}"))),
       NOT_INCLUDED, "market.event_stores"},
  };

  (void)state;
  CHECK(rows);
}

/* -------- several types -------- */

#define ITEMS(a, b)                                                                                \
  INCLUDED_WITH("line_items", "a", "\"item\":{\"data\":" a "}")                                    \
  "," INCLUDED_WITH("line_items", "b", "\"item\":{\"data\":" b "}")

/* 128 bytes: one more than can be looked up. */
#define SIXTEEN   "0123456789abcdef"
#define LONG_NAME SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN

static void behind_a_relationship_to_several_types_each_type_is_asked(void **state)
{
  static const struct row rows[] = {
      {"line_items.item.code",
       ORDER("", LINES_A_B,
             ITEMS(ID("skus", "s"), ID("bundles", "u")) "," INCLUDED(
                 "skus", "s", "\"code\":\"S\"") "," INCLUDED("bundles", "u", "\"code\":\"B\"")),
       NULL, NULL},
      {"line_items.item.code",
       ORDER("", LINES_A_B,
             ITEMS(ID("skus", "s"), ID("shipments", "h")) "," INCLUDED(
                 "skus", "s", "\"code\":\"S\"") "," INCLUDED("shipments", "h", "\"number\":\"1\"")),
       NOT_THERE, "line_items.item.code"},
      {"line_items.item.code",
       ORDER("", LINES_A_B,
             ITEMS(ID("skus", "s"), ID("skus", "t")) "," INCLUDED("skus", "s", "\"code\":\"S\"")),
       NOT_INCLUDED, "line_items.item"},
      {"line_items.item.code",
       ORDER("", LINES_A_B,
             ITEMS(ID("gadgets", "g"), ID("gadgets", "g")) "," INCLUDED("gadgets", "g",
                                                                        "\"code\":\"S\"")),
       NULL, NULL},
      {"line_items.item.maker.name",
       ORDER("", LINES_A_B,
             ITEMS(ID("gadgets", "g"), ID("gadgets", "g")) "," INCLUDED_WITH(
                 "gadgets", "g", TO("maker", "people", "p")) "," INCLUDED("people", "p",
                                                                          "\"name\":\"P\"")),
       NULL, NULL},
      {"line_items.item.maker.name",
       ORDER("", LINES_A_B,
             ITEMS(ID("gadgets", "g"), ID("gadgets", "g")) "," INCLUDED_WITH(
                 "gadgets", "g", TO("maker", "people", "p"))),
       NOT_INCLUDED, "line_items.item.maker"},
      {"line_items.item", ORDER("", LINES_A_B, SKU_A "," SKU_B), NOT_INCLUDED, "line_items.item"},
      {"line_items.item", ORDER("", LINES_A_B, ITEMS("null", ID("skus", "s"))), NOT_THERE,
       "line_items.item"},
      {"line_items.item.prices",
       ORDER("", LINES_A_B,
             ITEMS(ID("skus", "s"), ID("skus", "s")) "," INCLUDED("skus", "s", "\"code\":\"S\"")),
       NOT_INCLUDED, "line_items.item.prices"},
  };

  (void)state;
  CHECK(rows);
}

/* A name that long cannot be looked up: missing, and its place is cut. */
static void a_name_too_long_to_look_up_is_missing(void **state)
{
  struct desk desk;
  struct outcome outcome;
  char where[CLX_ERROR_WHERE];

  (void)state;
  memcpy(where, "line_items.item." LONG_NAME, sizeof where);
  where[sizeof where - 1] = '\0';
  desk_open(&desk, "line_items.item." LONG_NAME ".name", NULL);
  desk_send(
      &desk,
      ORDER("", LINES_A_B,
            ITEMS(ID("skus", "s"), ID("skus", "s")) "," INCLUDED("skus", "s", "\"code\":\"S\"")),
      &outcome);
  assert_int_equal(outcome.http, 422);
  assert_string_equal(clx_call_error(desk.call)->where, where);
  assert_string_equal(clx_call_error(desk.call)->message, NOT_THERE);
  desk_close(&desk);
}

#define MIXED "absent, null, or not included"

/* An order without anything, with these needs. */
static const char *missing_of(struct desk *desk, const char *const needs[], size_t count)
{
  struct outcome outcome;
  clx_endpoint *endpoint;

  memset(desk, 0, sizeof *desk);
  desk->keys = shop_keys(SECRET, NULL);
  desk->service = clx_service_new(NULL);
  endpoint = clx_service_on_promotion(desk->service, "/orders", shop_promotion, &desk->shop);
  clx_endpoint_keys(endpoint, desk->keys);
  for (size_t i = 0; i < count; i++)
    assert_int_equal(clx_endpoint_needs(endpoint, needs[i]), CLX_OK);
  assert_int_equal(clx_service_ready(desk->service, NULL), CLX_OK);
  desk->call = clx_call_new(desk->service, NULL);
  desk_send(desk, ORDER("", "", ""), &outcome);
  assert_int_equal(outcome.http, 422);
  return clx_call_error(desk->call)->where;
}

static void paths_that_do_not_fit_into_the_error_are_left_out_whole(void **state)
{
  static const char *const needs[] = {
      "currency_code", "market.name", "subtotal_amount_cents",         "market.code",
      "line_items",    "number",      "total_amount_with_taxes_cents", "shipping_address",
      "placed_at",     "customer?",
  };
  struct desk desk;

  (void)state;
  assert_string_equal(missing_of(&desk, needs, 8),
                      "currency_code, market, subtotal_amount_cents, line_items, number, "
                      "total_amount_with_taxes_cents, shipping_address");
  desk_close(&desk);
  for (size_t count = 9; count <= 10; count++) {
    assert_string_equal(missing_of(&desk, needs, count),
                        "currency_code, market, subtotal_amount_cents, line_items, number, "
                        "total_amount_with_taxes_cents, shipping_address, ...");
    desk_close(&desk);
  }
}

/* -------- null that is allowed -------- */

#define GUEST "\"customer\":{\"data\":null}"

static void a_question_mark_lets_null_pass_and_not_what_was_not_sent(void **state)
{
  static const struct row rows[] = {
      {"customer?", ORDER("", GUEST, ""), NULL, NULL},
      {"customer?", ORDER("", "", ""), NOT_INCLUDED, "customer"},
      {"customer?", ORDER("", "\"customer\":{\"links\":{}}", ""), NOT_INCLUDED, "customer"},
      {"customer?", ORDER("", TO("customer", "customers", "c"), ""), NOT_INCLUDED, "customer"},
      {"customer?", ORDER("", TO("customer", "skus", "s"), INCLUDED("skus", "s", "")), NOT_THERE,
       "customer"},
      {"customer?", ORDER("", "\"customer\":{\"data\":[]}", ""), NOT_THERE, "customer"},
      {"customer?", ORDER("", TO("customer", "customers", "c"), INCLUDED("customers", "c", "")),
       NULL, NULL},
      {"customer?.email", ORDER("", GUEST, ""), NULL, NULL},
      {"customer?.email", ORDER("", TO("customer", "customers", "c"), ""), NOT_INCLUDED,
       "customer"},
      {"customer?.email",
       ORDER("", TO("customer", "customers", "c"), INCLUDED("customers", "c", "")), NOT_THERE,
       "customer?.email"},
      {"customer?.email",
       ORDER("", TO("customer", "customers", "c"), INCLUDED("customers", "c", "\"email\":null")),
       NOT_THERE, "customer?.email"},
      {"customer?.email?",
       ORDER("", TO("customer", "customers", "c"), INCLUDED("customers", "c", "\"email\":null")),
       NULL, NULL},
      {"customer.email?", ORDER("", GUEST, ""), NOT_THERE, "customer"},
      {"number?", ORDER("\"number\":null", "", ""), NULL, NULL},
      {"number?", ORDER("", "", ""), NOT_THERE, "number"},
      {"guest?", ORDER("\"guest\":\"x\"", "", ""), NOT_THERE, "guest"},
      {"metadata?", ORDER("\"metadata\":[]", "", ""), NOT_THERE, "metadata"},
      {"line_items?.sku_code?",
       ORDER("", LINES_A_B, SKU_A "," INCLUDED("line_items", "b", "\"sku_code\":null")), NULL,
       NULL},
      {"line_items?", ORDER("", "\"line_items\":{\"data\":null}", ""), NULL, NULL},
      {"line_items.item?.code", ORDER("", LINES_A_B, ITEMS("null", "null")), NULL, NULL},
      {"line_items.item?.maker?.name",
       ORDER("", LINES_A_B,
             ITEMS(ID("gadgets", "g"), "null") "," INCLUDED_WITH("gadgets", "g",
                                                                 "\"maker\":{\"data\":null}")),
       NULL, NULL},
  };

  (void)state;
  CHECK(rows);
}

static void all_needs_that_are_not_met_are_named(void **state)
{
  struct desk desk;
  struct outcome outcome;

  (void)state;
  desk_open(&desk, "currency_code", "market.name");
  desk_send(&desk, ORDER("\"currency_code\":\"EUR\"", "", ""), &outcome);
  assert_int_equal(outcome.http, 422);
  assert_string_equal(clx_call_error(desk.call)->where, "market");
  desk_send(&desk, ORDER("", "", ""), &outcome);
  assert_int_equal(outcome.http, 422);
  assert_string_equal(clx_call_error(desk.call)->where, "currency_code, market");
  assert_string_equal(clx_call_error(desk.call)->message, MIXED);
  assert_string_equal(desk.book.lines[desk.book.count - 1].detail, "currency_code, market");
  assert_int_equal(desk.shop.calls, 0);
  desk_close(&desk);
  desk_open(&desk, "currency_code", "number");
  desk_send(&desk, ORDER("", "", ""), &outcome);
  assert_string_equal(clx_call_error(desk.call)->where, "currency_code, number");
  assert_string_equal(clx_call_error(desk.call)->message, NOT_THERE);
  desk_close(&desk);
  desk_open(&desk, "currency_code", "market.name");
  desk_send(&desk,
            ORDER("\"currency_code\":\"EUR\"", TO("market", "markets", "m"),
                  INCLUDED("markets", "m", "\"name\":\"EU\"")),
            &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(clx_call_error(desk.call)->status, CLX_OK);
  desk_close(&desk);
}

/* -------- setting up -------- */

static void a_path_that_names_nothing_is_refused_at_set_up(void **state)
{
  static const char *const bad[] = {
      "",
      ".",
      "nonsense",
      "currency_code.",
      ".currency_code",
      "currency_code.x",
      "market..name",
      "market.nonsense",
      "market.",
      "line_items.order.market.nonsense",
      "metadata.key",
      "Currency_Code",
      " currency_code",
      "line_items.item.order.market.price_list.prices.sku.code.x", /* nine parts */
      "self",
      "id",
      "?",
      "?.name",
      "market.?",
      "market??",
      "market?name",
      "market?.",
      "market?.?.name",
      "currency_code?.x",
      "?currency_code",
      "line_items.item.a??",
      "line_items.item.a?b",
  };
  char where[100];
  size_t i;

  (void)state;
  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    clx_service *service = clx_service_new(NULL);
    clx_keys *keys = shop_keys(SECRET, NULL);
    clx_endpoint *endpoint = clx_service_on_promotion(service, "/o", shop_promotion, NULL);
    clx_error error;

    clx_endpoint_keys(endpoint, keys);
    if (clx_endpoint_needs(endpoint, bad[i]) != CLX_BAD_NEED)
      fail_msg("%s", bad[i]);
    assert_int_equal(clx_service_ready(service, &error), CLX_BAD_NEED);
    snprintf(where, sizeof where, "/o: %s", bad[i]);
    assert_string_equal(error.where, where);
    clx_service_free(service);
    clx_keys_free(keys);
  }
}

static void a_path_starts_at_the_primary_resource_of_the_callback(void **state)
{
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *price = clx_service_on_price(service, "/p", shop_price, NULL);
  clx_endpoint *cost = clx_service_on_shipping_cost(service, "/c", shop_cost, NULL);

  (void)state;
  assert_int_equal(clx_endpoint_needs(price, "order.currency_code"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(price, "_external_price"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(price, "item.anything.may.follow.here"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(cost, "shipping_method.name"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(cost, "a"), CLX_BAD_NEED);
  assert_int_equal(clx_endpoint_needs(price, "market"), CLX_BAD_NEED);
  clx_service_free(service);
}

static void a_path_is_copied(void **state)
{
  char path[] = "currency_code";
  struct desk desk;
  struct outcome outcome;

  (void)state;
  desk_open(&desk, path, NULL);
  memset(path, 'x', sizeof path - 1);
  desk_send(&desk, ORDER("\"currency_code\":\"EUR\"", "", ""), &outcome);
  assert_int_equal(outcome.http, 200);
  desk_close(&desk);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_attribute_must_be_there_not_null_and_as_declared),
      cmocka_unit_test(a_to_one_relationship_must_be_included),
      cmocka_unit_test(a_relationship_that_the_struct_cannot_hold_is_missing),
      cmocka_unit_test(a_list_must_be_complete_and_each_resource_have_what_follows),
      cmocka_unit_test(the_log_of_changes_must_be_included),
      cmocka_unit_test(behind_a_relationship_to_several_types_each_type_is_asked),
      cmocka_unit_test(a_name_too_long_to_look_up_is_missing),
      cmocka_unit_test(all_needs_that_are_not_met_are_named),
      cmocka_unit_test(paths_that_do_not_fit_into_the_error_are_left_out_whole),
      cmocka_unit_test(a_question_mark_lets_null_pass_and_not_what_was_not_sent),
      cmocka_unit_test(a_path_that_names_nothing_is_refused_at_set_up),
      cmocka_unit_test(a_path_starts_at_the_primary_resource_of_the_callback),
      cmocka_unit_test(a_path_is_copied),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
