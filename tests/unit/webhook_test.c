/* Webhooks: which topic goes where, what a body without a type is, and what nobody signed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/resources.h>

#include "market.h"

#define DESTROY_BODY                                                                               \
  "{\"data\":{\"id\":\"x\",\"type\":null,\"attributes\":null,\"relationships\":null,"              \
  "\"links\":null,\"meta\":null}}"
#define TOPIC_ANSWER                                                                               \
  ERROR_ANSWER("TOPIC_MISSING", "the topic header is missing, empty, or there are several")
#define NO_ENDPOINT_ANSWER ERROR_ANSWER("NO_ENDPOINT", "no endpoint at this path")

#define STALLS 8

/* A service with webhooks of one path or more; which of them ran. */
struct fair {
  struct stall {
    struct fair *fair;
    int number;
  } stalls[STALLS];
  int ran;                      /* the number of the last handler, -1 */
  const clx_resource *resource; /* that it got */
  uint64_t now;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
  struct outcome outcome;
};

struct sign_up {
  const char *pattern;
  const char *topic;
};

static int fair_handler(const clx_resource *resource, clx_reply *reply, void *user)
{
  struct stall *stall = user;

  stall->fair->ran = stall->number;
  stall->fair->resource = resource;
  return clx_reply_received(reply);
}

static uint64_t fair_clock(void *ctx)
{
  return ((struct fair *)ctx)->now;
}

static void fair_open(struct fair *fair, const struct sign_up *rows, int count)
{
  clx_options options = {.size = sizeof options, .clock = fair_clock, .clock_ctx = fair};
  int i;

  memset(fair, 0, sizeof *fair);
  fair->keys = shop_keys(SECRET, NULL);
  fair->service = clx_service_new(&options);
  for (i = 0; i < count; i++) {
    fair->stalls[i].fair = fair;
    fair->stalls[i].number = i;
    clx_endpoint_keys(clx_service_on_webhook(fair->service, rows[i].pattern, rows[i].topic,
                                             fair_handler, &fair->stalls[i]),
                      fair->keys);
  }
  assert_int_equal(clx_service_ready(fair->service, NULL), CLX_OK);
  fair->call = clx_call_new(fair->service, NULL);
  assert_non_null(fair->call);
}

static void fair_close(struct fair *fair)
{
  clx_call_free(fair->call);
  clx_service_free(fair->service);
  clx_keys_free(fair->keys);
}

/* The number of the stall that got the event, or -1. */
static int fair_send(struct fair *fair, const char *path, const char *topic, const char *body)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = path, .signature = signature, .body = body};

  request.len = strlen(body);
  assert_int_equal(sign(body, request.len, signature), CLX_OK);
  fair->ran = -1;
  post_send(fair->call, &request, topic, HANDLED, &fair->outcome);
  return fair->ran;
}

/* -------- topics -------- */

static const struct sign_up one_path[] = {
    {"/hooks", "*"},      {"/hooks", "orders.*"},     {"/hooks", "orders.place"},
    {"/hooks", "skus.*"}, {"/other", "orders.place"},
};

static void the_most_exact_topic_of_a_path_gets_the_event(void **state)
{
  struct fair fair;

  (void)state;
  fair_open(&fair, one_path, 5);
  assert_int_equal(fair_send(&fair, "/hooks", "orders.place", WEBHOOK_BODY), 2);
  assert_string_equal(fair.outcome.body, "{\"success\":true,\"data\":{}}");
  assert_int_equal(fair.outcome.http, 200);
  assert_string_equal(clx_call_topic(fair.call), "orders.place");
  assert_int_equal(fair_send(&fair, "/hooks", "orders.placed", WEBHOOK_BODY), 1);
  assert_int_equal(fair_send(&fair, "/hooks", "orders.", WEBHOOK_BODY), 1);
  assert_int_equal(fair_send(&fair, "/hooks", "orders", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/hooks", "Orders.place", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/hooks", "skus.create", WEBHOOK_BODY), 3);
  assert_int_equal(fair_send(&fair, "/other", "orders.place", WEBHOOK_BODY), 4);
  fair_close(&fair);
}

static void the_order_of_setting_up_does_not_matter(void **state)
{
  static const struct sign_up turned[] = {
      {"/hooks", "orders.place"}, {"/hooks", "orders.*"}, {"/hooks", "*"}};
  struct fair fair;

  (void)state;
  fair_open(&fair, turned, 3);
  assert_int_equal(fair_send(&fair, "/hooks", "orders.place", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/hooks", "orders.pay", WEBHOOK_BODY), 1);
  assert_int_equal(fair_send(&fair, "/hooks", "parcels.create", WEBHOOK_BODY), 2);
  fair_close(&fair);
}

static void a_topic_that_nobody_takes_is_a_404(void **state)
{
  struct fair fair;

  (void)state;
  fair_open(&fair, &one_path[1], 3);
  assert_int_equal(fair_send(&fair, "/hooks", "parcels.create", WEBHOOK_BODY), -1);
  assert_int_equal(fair.outcome.http, 404);
  assert_string_equal(fair.outcome.body, NO_ENDPOINT_ANSWER);
  assert_int_equal(fair_send(&fair, "/nowhere", NULL, WEBHOOK_BODY), -1);
  assert_int_equal(fair.outcome.http, 404);
  fair_close(&fair);
}

static void a_topic_must_be_there(void **state)
{
  static const char *const missing[] = {NULL, "", " \t "};
  struct fair fair;
  size_t i;

  (void)state;
  fair_open(&fair, one_path, 1);
  for (i = 0; i < 3; i++) {
    assert_int_equal(fair_send(&fair, "/hooks", missing[i], WEBHOOK_BODY), -1);
    assert_int_equal(fair.outcome.http, 400);
    assert_string_equal(fair.outcome.body, TOPIC_ANSWER);
    assert_null(clx_call_topic(fair.call));
  }
  assert_int_equal(fair_send(&fair, "/hooks", " orders.place\t", WEBHOOK_BODY), 0);
  assert_string_equal(clx_call_topic(fair.call), "orders.place");
  fair_close(&fair);
}

static void a_wrong_method_is_told_before_a_missing_topic(void **state)
{
  struct fair fair;
  clx_head head = {.size = sizeof head, .method = "GET", .path = "/hooks"};
  clx_response response;

  (void)state;
  fair_open(&fair, one_path, 1);
  assert_int_equal(clx_call_start(fair.call, &head), CLX_METHOD);
  assert_int_equal(clx_call_end(fair.call, &response), CLX_OK);
  assert_int_equal(response.http, 405);
  fair_close(&fair);
}

static void two_topics_are_refused(void **state)
{
  struct fair fair;
  struct request request = {.path = "/hooks", .body = WEBHOOK_BODY};
  struct post post = {{&request, SIZE_MAX, 0, 0, NULL}, {"orders.place", "orders.place"}};
  clx_response response;

  (void)state;
  fair_open(&fair, one_path, 1);
  assert_int_equal(post_feed(fair.call, &post), CLX_TOPIC_MISSING);
  assert_int_equal(clx_call_end(fair.call, &response), CLX_OK);
  assert_int_equal(response.http, 400);
  assert_string_equal(response.body, TOPIC_ANSWER);
  fair_close(&fair);
}

/* -------- setting up -------- */

static void a_topic_pattern_is_exact_or_ends_in_a_star(void **state)
{
  static const struct {
    const char *topic;
    int good;
  } rows[] = {
      {"*", 1}, {"orders.*", 1}, {"orders.place", 1}, {"orders", 1},     {"a.b.*", 1}, {NULL, 0},
      {"", 0},  {"orders*", 0},  {"*.place", 0},      {"orders.*.x", 0}, {"**", 0},    {"*.*", 0},
  };
  size_t i;

  (void)state;
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_service *service = clx_service_new(NULL);
    clx_endpoint *endpoint =
        clx_service_on_webhook(service, "/hooks", rows[i].topic, fair_handler, NULL);

    assert_int_equal(endpoint != NULL, rows[i].good);
    if (!rows[i].good)
      assert_int_equal(clx_service_ready(service, NULL), CLX_BAD_PATTERN);
    clx_service_free(service);
  }
}

static void a_topic_is_taken_once_per_path_and_not_beside_another_callback(void **state)
{
  struct shop shop = {0};
  clx_service *service = clx_service_new(NULL);

  (void)state;
  assert_non_null(clx_service_on_webhook(service, "/hooks", "*", fair_handler, NULL));
  assert_non_null(clx_service_on_webhook(service, "/hooks", "a.b", fair_handler, NULL));
  assert_non_null(clx_service_on_webhook(service, "/more", "a.b", fair_handler, NULL));
  assert_null(clx_service_on_webhook(service, "/hooks", "a.b", fair_handler, NULL));
  assert_null(clx_service_on_price(service, "/more", shop_price, &shop));
  assert_non_null(clx_service_on_price(service, "/prices", shop_price, &shop));
  assert_null(clx_service_on_webhook(service, "/prices", "*", fair_handler, NULL));
  assert_int_equal(clx_service_ready(service, NULL), CLX_BAD_PATTERN);
  clx_service_free(service);
}

/* Two topics of one path with a secret each: a body is no good for the other topic. */
static void each_topic_may_have_its_own_secret(void **state)
{
  struct fair fair = {.ran = -1};
  clx_keys *keys[2] = {shop_keys(SECRET, NULL), shop_keys(OLDER, NULL)};
  clx_service *service = clx_service_new(NULL);
  int i;

  (void)state;
  for (i = 0; i < 2; i++) {
    fair.stalls[i] = (struct stall){&fair, i};
    clx_endpoint_keys(clx_service_on_webhook(service, "/*/hooks", i ? "a.b" : "a.*", fair_handler,
                                             &fair.stalls[i]),
                      keys[i]);
  }
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  fair.call = clx_call_new(service, NULL);
  assert_int_equal(fair_send(&fair, "/milano/hooks", "a.c", WEBHOOK_BODY), 0);
  assert_string_equal(clx_call_path_part(fair.call, 0), "milano");
  assert_null(clx_call_path_part(fair.call, 1));
  assert_int_equal(fair_send(&fair, "/milano/hooks", "a.b", WEBHOOK_BODY), -1);
  assert_int_equal(fair.outcome.http, 401);
  clx_call_free(fair.call);
  clx_service_free(service);
  clx_keys_free(keys[0]);
  clx_keys_free(keys[1]);
}

/* -------- bodies -------- */

static void a_destroyed_resource_is_of_the_type_of_its_topic(void **state)
{
  static const char *const bodies[] = {
      DESTROY_BODY,
      "{\"data\":{\"id\":\"x\"}}",
      "{\"data\":{\"attributes\":null,\"id\":\"x\",\"meta\":null,\"type\":null}}",
  };
  struct fair fair;
  size_t i;

  (void)state;
  fair_open(&fair, one_path, 1);
  for (i = 0; i < 3; i++) {
    const clx_customer *customer;

    assert_int_equal(fair_send(&fair, "/hooks", "customers.destroy", bodies[i]), 0);
    customer = clx_as(fair.resource, CLX_TYPE_CUSTOMERS);
    assert_non_null(customer);
    assert_string_equal(customer->self.type, "customers");
    assert_string_equal(customer->self.id, "x");
    assert_null(customer->self.links);
    assert_null(customer->self.meta);
    assert_null(customer->email);
  }
  fair_close(&fair);
}

static void members_of_a_body_without_a_type_are_read_by_the_topic(void **state)
{
  struct fair fair;
  const clx_order *order;

  (void)state;
  fair_open(&fair, one_path, 1);
  fair_send(&fair, "/hooks", "orders.place",
            "{\"data\":{\"attributes\":{\"total_amount_cents\":7},\"relationships\":{\"market\":{"
            "\"data\":{\"id\":\"m\",\"type\":\"markets\"}}},\"type\":null,\"id\":\"x\"},"
            "\"included\":[{\"type\":\"markets\",\"id\":\"m\"}]}");
  order = clx_as(fair.resource, CLX_TYPE_ORDERS);
  assert_non_null(order);
  assert_int_equal(order->total_amount_cents, 7);
  assert_string_equal(order->market->self.id, "m");
  fair_close(&fair);
}

static void an_included_resource_needs_a_type_of_its_own(void **state)
{
  static const char *const bodies[] = {
      "{\"data\":{\"id\":\"x\",\"type\":\"orders\"},\"included\":[{\"id\":\"y\"}]}",
      "{\"data\":{\"id\":\"x\",\"type\":null},\"included\":[{\"id\":\"y\",\"type\":null}]}",
      "{\"included\":[{\"id\":\"y\"}],\"data\":{\"id\":\"x\"}}",
  };
  struct fair fair;
  size_t i;

  (void)state;
  fair_open(&fair, one_path, 1);
  for (i = 0; i < 3; i++) {
    assert_int_equal(fair_send(&fair, "/hooks", "orders.place", bodies[i]), -1);
    assert_int_equal(fair.outcome.http, 400);
    assert_int_equal(fair.outcome.status, CLX_RESOURCE_TYPE);
  }
  assert_int_equal(fair_send(&fair, "/hooks", "orders.place",
                             "{\"included\":[{\"id\":\"y\",\"type\":\"skus\"}],"
                             "\"data\":{\"id\":\"x\"}}"),
                   0);
  assert_int_equal(fair.resource->type_id, CLX_TYPE_ORDERS);
  fair_close(&fair);
}

static void a_body_without_a_type_is_refused_by_the_other_callbacks(void **state)
{
  struct market market;
  uint32_t callback;

  (void)state;
  market_open(&market);
  for (callback = 1; callback <= CALLBACKS; callback++) {
    struct outcome outcome;

    market_send_body(&market, CLX_CALLBACK_WEBHOOK, DESTROY_BODY, FED_1, &outcome);
    assert_int_equal(outcome.http, 200); /* the same call, and its topic is gone with it */
    if (callback == CLX_CALLBACK_WEBHOOK)
      continue;
    market_send_body(&market, callback, DESTROY_BODY, FED_1, &outcome);
    assert_int_equal(outcome.http, 400);
    assert_int_equal(outcome.status, CLX_RESOURCE_TYPE);
  }
  assert_int_equal(market.calls, CALLBACKS);
  market_close(&market);
}

static void types_that_nobody_knows_arrive_as_they_are(void **state)
{
  struct fair fair;
  clx_value value;

  (void)state;
  fair_open(&fair, one_path, 1);
  fair_send(&fair, "/hooks", "gadgets.create",
            "{\"data\":{\"id\":\"x\",\"type\":\"gadgets\",\"attributes\":{\"size\":7}}}");
  assert_int_equal(fair.resource->type_id, CLX_TYPE_UNKNOWN);
  assert_string_equal(fair.resource->type, "gadgets");
  assert_int_equal(clx_get(fair.resource, "size", &value), CLX_OK);
  assert_int_equal(value.integer, 7);
  fair_send(&fair, "/hooks", "gadgets.destroy", DESTROY_BODY);
  assert_string_equal(fair.resource->type, "gadgets");
  fair_send(&fair, "/hooks", "orders.place", "{\"data\":{\"id\":\"x\",\"type\":\"skus\"}}");
  assert_int_equal(fair.resource->type_id, CLX_TYPE_SKUS); /* the body is signed, not this */
  fair_close(&fair);
}

/* -------- the topic is not signed -------- */

static void the_signature_is_looked_at_before_the_body(void **state)
{
  struct fair fair;
  struct request request = {.path = "/hooks", .signature = PRICE_SIGNATURE, .body = "{broken"};

  (void)state;
  fair_open(&fair, one_path, 1);
  request.len = 7;
  fair.ran = -1;
  post_send(fair.call, &request, "orders.place", HANDLED, &fair.outcome);
  assert_int_equal(fair.ran, -1);
  assert_int_equal(fair.outcome.http, 401);
  assert_int_equal(fair.outcome.status, CLX_SIGNATURE_MISMATCH);
  assert_null(clx_call_document(fair.call));
  fair_close(&fair);
}

/* What no type looks like gives none: a body without a type stays one. */
static void a_strange_topic_names_no_type(void **state)
{
  static char long_topic[100001];
  static const char *const strange[] = {
      ".destroy",         "..",      ".",         "*",          "*.destroy",
      "\xff\xfe.destroy", "a b.c",   "\"},{\".x", "orders/x.y", "ORDERS.place",
      "no_dot",           long_topic};
  struct fair fair;
  size_t i;

  (void)state;
  memset(long_topic, 'a', sizeof long_topic - 1);
  long_topic[50000] = '.';
  fair_open(&fair, one_path, 1);
  for (i = 0; i < sizeof strange / sizeof strange[0]; i++) {
    char key[CLX_CALL_KEY];

    assert_int_equal(fair_send(&fair, "/hooks", strange[i], DESTROY_BODY), -1);
    assert_int_equal(fair.outcome.status, CLX_RESOURCE_TYPE);
    assert_int_equal(fair_send(&fair, "/hooks", strange[i], WEBHOOK_BODY), 0);
    assert_string_equal(clx_call_topic(fair.call), strange[i]);
    assert_int_equal(fair.resource->type_id, CLX_TYPE_ORDERS);
    assert_int_equal(clx_call_key(fair.call, key), CLX_OK);
  }
  fair_close(&fair);
}

/* -------- answers and time -------- */

static int act_refuse(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_received(reply);
  return clx_reply_error(reply, 503, "BUSY", "come again");
}

static int act_nothing(clx_reply *reply, struct market *market)
{
  (void)reply;
  (void)market;
  return CLX_OK;
}

static void an_event_is_received_refused_or_neither(void **state)
{
  struct market market;
  struct outcome outcome;

  (void)state;
  market_open(&market);
  market.act = act_refuse;
  market_send(&market, CLX_CALLBACK_WEBHOOK, SERVED, &outcome);
  assert_int_equal(outcome.http, 503);
  assert_string_equal(outcome.body, ERROR_ANSWER("BUSY", "come again"));
  market.act = act_nothing;
  market_send(&market, CLX_CALLBACK_WEBHOOK, SERVED, &outcome);
  assert_int_equal(outcome.http, 500);
  assert_int_equal(outcome.status, CLX_HANDLER_SILENT);
  market_close(&market);
}

static void a_webhook_has_five_seconds(void **state)
{
  struct fair fair;

  (void)state;
  fair_open(&fair, one_path, 1);
  fair.now = 1000;
  fair_send(&fair, "/hooks", "orders.place", WEBHOOK_BODY);
  assert_int_equal(clx_call_remaining_ms(fair.call), 5000);
  fair.now = 5999;
  assert_int_equal(clx_call_remaining_ms(fair.call), 1);
  fair.now = 6000;
  assert_int_equal(clx_call_remaining_ms(fair.call), 0);
  assert_int_equal(clx_callback_limit_ms(CLX_CALLBACK_WEBHOOK), 5000);
  assert_int_equal(clx_callback_target(CLX_CALLBACK_WEBHOOK), CLX_TYPE_UNKNOWN);
  fair_close(&fair);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_most_exact_topic_of_a_path_gets_the_event),
      cmocka_unit_test(the_order_of_setting_up_does_not_matter),
      cmocka_unit_test(a_topic_that_nobody_takes_is_a_404),
      cmocka_unit_test(a_topic_must_be_there),
      cmocka_unit_test(a_wrong_method_is_told_before_a_missing_topic),
      cmocka_unit_test(two_topics_are_refused),
      cmocka_unit_test(a_topic_pattern_is_exact_or_ends_in_a_star),
      cmocka_unit_test(a_topic_is_taken_once_per_path_and_not_beside_another_callback),
      cmocka_unit_test(each_topic_may_have_its_own_secret),
      cmocka_unit_test(a_destroyed_resource_is_of_the_type_of_its_topic),
      cmocka_unit_test(members_of_a_body_without_a_type_are_read_by_the_topic),
      cmocka_unit_test(an_included_resource_needs_a_type_of_its_own),
      cmocka_unit_test(a_body_without_a_type_is_refused_by_the_other_callbacks),
      cmocka_unit_test(types_that_nobody_knows_arrive_as_they_are),
      cmocka_unit_test(the_signature_is_looked_at_before_the_body),
      cmocka_unit_test(a_strange_topic_names_no_type),
      cmocka_unit_test(an_event_is_received_refused_or_neither),
      cmocka_unit_test(a_webhook_has_five_seconds),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
