/* Topics of webhooks: which one goes where, and which are refused. */
#include "fair.h"

#include "facts.h"

#define TOPIC_ANSWER                                                                               \
  ERROR_ANSWER("TOPIC_MISSING", "the topic header is missing, empty, or there are several")
#define NO_ENDPOINT_ANSWER ERROR_ANSWER("NO_ENDPOINT", "no endpoint at this path")
#define NOT_TAKEN_ANSWER                                                                           \
  ERROR_ANSWER("TOPIC_NOT_TAKEN", "no endpoint of this path takes this topic")

static const struct sign_up one_path[] = {
    {"/hooks", "*"},      {"/hooks", "orders.*"},     {"/hooks", "orders.place"},
    {"/hooks", "skus.*"}, {"/other", "orders.place"}, {"/hooks", "*.destroy"},
};

static void the_most_exact_topic_of_a_path_gets_the_event(void **state)
{
  struct fair fair;

  (void)state;
  fair_open(&fair, one_path, 6);
  assert_int_equal(fair_send(&fair, "/hooks", "orders.place", WEBHOOK_BODY), 2);
  assert_string_equal(fair.outcome.body, "{\"success\":true,\"data\":{}}");
  assert_int_equal(fair.outcome.http, 200);
  assert_string_equal(clx_call_topic(fair.call), "orders.place");
  assert_int_equal(fair_send(&fair, "/hooks", "orders.placed", WEBHOOK_BODY), 1);
  assert_int_equal(fair_send(&fair, "/hooks", "orders.", WEBHOOK_BODY), 1);
  assert_int_equal(fair_send(&fair, "/hooks", "orders", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/hooks", "Orders.place", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/hooks", "skus.create", WEBHOOK_BODY), 3);
  assert_int_equal(fair_send(&fair, "/hooks", "skus.destroy", WEBHOOK_BODY), 3);
  assert_int_equal(fair_send(&fair, "/hooks", "parcels.destroy", WEBHOOK_BODY), 5);
  assert_int_equal(fair_send(&fair, "/hooks", "things.destroy", WEBHOOK_BODY), 5);
  assert_int_equal(fair_send(&fair, "/hooks", "parcels.destroyed", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/hooks", "parcels.not.destroy", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/hooks", "destroy", WEBHOOK_BODY), 0);
  assert_int_equal(fair_send(&fair, "/other", "orders.place", WEBHOOK_BODY), 4);
  fair_close(&fair);
}

/* The topic that gets an event, of four that are set up in this order. */
static const char *taken_by(const char *const *topics, const char *topic)
{
  struct sign_up rows[4];
  struct fair fair;
  int i;

  for (i = 0; i < 4; i++)
    rows[i] = (struct sign_up){"/hooks", topics[i]};
  fair_open(&fair, rows, 4);
  i = fair_send(&fair, "/hooks", topic, WEBHOOK_BODY);
  fair_close(&fair);
  return i < 0 ? "none" : topics[i];
}

static void the_order_of_setting_up_does_not_matter(void **state)
{
  static const char *const orders[][4] = {{"orders.place", "orders.*", "*.place", "*"},
                                          {"*", "*.place", "orders.*", "orders.place"},
                                          {"*.place", "orders.*", "*", "orders.place"}};
  size_t i;

  (void)state;
  for (i = 0; i < 3; i++) {
    assert_string_equal(taken_by(orders[i], "orders.place"), "orders.place");
    assert_string_equal(taken_by(orders[i], "orders.pay"), "orders.*");
    assert_string_equal(taken_by(orders[i], "returns.place"), "*.place");
    assert_string_equal(taken_by(orders[i], "parcels.create"), "*");
  }
}

static void all_events_of_a_type_go_before_one_event_of_all_types(void **state)
{
  static const char *const orders[][4] = {{"orders.*", "*.destroy", "skus.*", "*"},
                                          {"*.destroy", "*", "skus.*", "orders.*"}};
  size_t i;

  (void)state;
  for (i = 0; i < 2; i++) {
    assert_string_equal(taken_by(orders[i], "orders.destroy"), "orders.*");
    assert_string_equal(taken_by(orders[i], "skus.destroy"), "skus.*");
    assert_string_equal(taken_by(orders[i], "parcels.destroy"), "*.destroy");
  }
}

static void a_topic_that_no_endpoint_of_the_path_takes_is_told(void **state)
{
  struct fair fair;

  (void)state;
  fair_open(&fair, &one_path[1], 3);
  assert_int_equal(fair_send(&fair, "/hooks", "parcels.create", WEBHOOK_BODY), -1);
  assert_int_equal(fair.outcome.http, 404);
  assert_string_equal(fair.outcome.body, NOT_TAKEN_ANSWER);
  assert_int_equal(clx_call_status(fair.call), CLX_TOPIC_NOT_TAKEN);
  assert_string_equal(clx_call_error(fair.call)->where, "/hooks");
  assert_int_equal(fair_send(&fair, "/nowhere", NULL, WEBHOOK_BODY), -1);
  assert_int_equal(fair.outcome.http, 404);
  assert_string_equal(fair.outcome.body, NO_ENDPOINT_ANSWER);
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
  struct request request = {
      .path = "/hooks", .body = WEBHOOK_BODY, .topics = {"orders.place", "orders.place"}};
  struct host host = {&request, SIZE_MAX, 0, 0, NULL};
  clx_response response;

  (void)state;
  fair_open(&fair, one_path, 1);
  assert_int_equal(request_feed(fair.call, &host), CLX_TOPIC_MISSING);
  assert_int_equal(clx_call_end(fair.call, &response), CLX_OK);
  assert_int_equal(response.http, 400);
  assert_string_equal(response.body, TOPIC_ANSWER);
  fair_close(&fair);
}

/* -------- setting up -------- */

static void a_topic_to_listen_to_has_a_known_type(void **state)
{
  static const struct {
    const char *topic;
    int good;
  } rows[] = {
      {"*", 1},
      {"orders.*", 1},
      {"orders.place", 1},
      {"orders.something_new", 1},
      {"orders.some.thing", 1},
      {"promotions.create", 1},
      {"transactions.refused", 1},
      {"recurring_order_copies.fail", 1},
      {"*.destroy", 1},
      {"*.something_new", 1},
      {NULL, 0},
      {"", 0},
      {".", 0},
      {".place", 0},
      {"order.place", 0},
      {"order.*", 0},
      {"Orders.place", 0},
      {" orders.place", 0},
      {"orders_.place", 0},
      {"orders", 0},
      {"orders.", 0},
      {"orders*", 0},
      {"orders.pl*", 0},
      {"orders.*.x", 0},
      {"ord*.place", 0},
      {"*.*", 0},
      {"*.", 0},
      {"**", 0},
      {"*orders.place", 0},
      {"*.pl*", 0},
      {"a.b.*", 0},
  };
  size_t i;

  (void)state;
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_service *service = clx_service_new(NULL);
    clx_endpoint *endpoint =
        clx_service_on_webhook(service, "/hooks", rows[i].topic, fair_handler, NULL);
    clx_error error;

    assert_int_equal(endpoint != NULL, rows[i].good);
    if (!rows[i].good) {
      assert_int_equal(clx_service_ready(service, &error), CLX_BAD_TOPIC);
      assert_string_equal(error.where, rows[i].topic ? rows[i].topic : "");
    }
    clx_service_free(service);
  }
}

static void every_topic_of_the_platform_may_be_listened_to(void **state)
{
  FILE *file = facts_open("topics.txt");
  char topic[128];
  int count = 0;

  (void)state;
  while (fgets(topic, sizeof topic, file)) {
    clx_service *service = clx_service_new(NULL);

    topic[strcspn(topic, "\n")] = '\0';
    if (*topic && *topic != '#') {
      if (!clx_service_on_webhook(service, "/hooks", topic, fair_handler, NULL))
        fail_msg("%s is refused", topic);
      count++;
    }
    clx_service_free(service);
  }
  fclose(file);
  assert_in_range(count, 100, 1000);
}

static void a_topic_is_taken_once_per_path_and_not_beside_another_callback(void **state)
{
  struct shop shop = {0};
  clx_service *service = clx_service_new(NULL);

  (void)state;
  assert_non_null(clx_service_on_webhook(service, "/hooks", "*", fair_handler, NULL));
  assert_non_null(clx_service_on_webhook(service, "/hooks", "orders.pay", fair_handler, NULL));
  assert_non_null(clx_service_on_webhook(service, "/more", "orders.pay", fair_handler, NULL));
  assert_null(clx_service_on_webhook(service, "/hooks", "orders.pay", fair_handler, NULL));
  assert_null(clx_service_on_price(service, "/more", shop_price, &shop));
  assert_non_null(clx_service_on_price(service, "/prices", shop_price, &shop));
  assert_null(clx_service_on_webhook(service, "/prices", "*", fair_handler, NULL));
  assert_int_equal(clx_service_ready(service, NULL), CLX_BAD_PATTERN);
  clx_service_free(service);
}

/* Typed endpoints beside webhooks whose patterns fit the same paths. */
static void no_topic_leads_to_or_away_from_a_typed_endpoint(void **state)
{
  static const char *const hooks[2] = {"/*", "/hooks"};
  static const char *const topics[] = {"orders.place", "skus.create", "", NULL, "*", "orders.*"};
  size_t turn;
  size_t i;

  (void)state;
  for (turn = 0; turn < 2; turn++) {
    struct fair fair = {.ran = -1};
    struct shop shop = {0};
    clx_keys *keys = shop_keys(SECRET, NULL);
    clx_service *service = clx_service_new(NULL);

    if (turn == 0)
      clx_endpoint_keys(clx_service_on_price(service, "/prices", shop_price, &shop), keys);
    for (i = 0; i < 2; i++) {
      fair.stalls[i] = (struct stall){&fair, (int)i};
      clx_endpoint_keys(clx_service_on_webhook(service, hooks[i], i ? "orders.*" : "*",
                                               fair_handler, &fair.stalls[i]),
                        keys);
    }
    if (turn == 1)
      clx_endpoint_keys(clx_service_on_price(service, "/prices", shop_price, &shop), keys);
    assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
    fair.call = clx_call_new(service, NULL);
    for (i = 0; i < sizeof topics / sizeof topics[0]; i++) {
      assert_int_equal(fair_send(&fair, "/prices", topics[i], PRICE_BODY), -1);
      assert_int_equal(fair.outcome.http, 200);
      assert_int_equal(shop.calls, (int)i + 1);
    }
    assert_int_equal(fair_send(&fair, "/hooks", "orders.pay", WEBHOOK_BODY), 1);
    assert_int_equal(fair_send(&fair, "/hooks", "skus.create", WEBHOOK_BODY), -1);
    assert_string_equal(fair.outcome.body, NOT_TAKEN_ANSWER);
    assert_int_equal(fair_send(&fair, "/others", "skus.create", WEBHOOK_BODY), 0);
    assert_int_equal(shop.calls, (int)i);
    clx_call_free(fair.call);
    clx_service_free(service);
    clx_keys_free(keys);
  }
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
    clx_endpoint_keys(clx_service_on_webhook(service, "/*/hooks", i ? "orders.pay" : "orders.*",
                                             fair_handler, &fair.stalls[i]),
                      keys[i]);
  }
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  fair.call = clx_call_new(service, NULL);
  assert_int_equal(fair_send(&fair, "/milano/hooks", "orders.place", WEBHOOK_BODY), 0);
  assert_string_equal(clx_call_path_part(fair.call, 0), "milano");
  assert_null(clx_call_path_part(fair.call, 1));
  assert_int_equal(fair_send(&fair, "/milano/hooks", "orders.pay", WEBHOOK_BODY), -1);
  assert_int_equal(fair.outcome.http, 401);
  clx_call_free(fair.call);
  clx_service_free(service);
  clx_keys_free(keys[0]);
  clx_keys_free(keys[1]);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_most_exact_topic_of_a_path_gets_the_event),
      cmocka_unit_test(the_order_of_setting_up_does_not_matter),
      cmocka_unit_test(all_events_of_a_type_go_before_one_event_of_all_types),
      cmocka_unit_test(a_topic_that_no_endpoint_of_the_path_takes_is_told),
      cmocka_unit_test(a_topic_must_be_there),
      cmocka_unit_test(a_wrong_method_is_told_before_a_missing_topic),
      cmocka_unit_test(two_topics_are_refused),
      cmocka_unit_test(a_topic_to_listen_to_has_a_known_type),
      cmocka_unit_test(every_topic_of_the_platform_may_be_listened_to),
      cmocka_unit_test(a_topic_is_taken_once_per_path_and_not_beside_another_callback),
      cmocka_unit_test(no_topic_leads_to_or_away_from_a_typed_endpoint),
      cmocka_unit_test(each_topic_may_have_its_own_secret),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
