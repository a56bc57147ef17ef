/* Webhooks: what a body without a type is, what nobody signed, and how they are answered. */
#include "fair.h"

#define DESTROY_BODY                                                                               \
  "{\"data\":{\"id\":\"x\",\"type\":null,\"attributes\":null,\"relationships\":null,"              \
  "\"links\":null,\"meta\":null}}"

static const struct sign_up every_topic = {"/hooks", "*"};

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
  fair_open(&fair, &every_topic, 1);
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
  fair_open(&fair, &every_topic, 1);
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
  fair_open(&fair, &every_topic, 1);
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
  fair_open(&fair, &every_topic, 1);
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
  fair_open(&fair, &every_topic, 1);
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
  fair_open(&fair, &every_topic, 1);
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
  fair_open(&fair, &every_topic, 1);
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
