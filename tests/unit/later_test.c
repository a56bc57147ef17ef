/* Deferred calls: ended once, by whichever of finish, expire and cancel comes first. Tickets, and
 * whom they do not fit, are in ticket_test.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "waits.h"

static int act_build(clx_reply *reply, struct market *market)
{
  return market_build(reply, market->callback);
}

/* -------- orders of ending -------- */

enum end { FINISH, EXPIRE, CANCEL, ENDS };

static int wait_end(struct wait *wait, enum end end)
{
  memset(&wait->response, 'x', sizeof wait->response);
  if (end == FINISH)
    return wait_finish(wait);
  if (end == EXPIRE)
    return wait_expire(wait);
  memset(&wait->response, 0, sizeof wait->response);
  return clx_call_cancel(wait->call, wait->ticket);
}

static void assert_ended(struct wait *wait, enum end end)
{
  static const int https[ENDS] = {200, 503, 0};
  static const int statuses[ENDS] = {CLX_OK, CLX_EXPIRED, CLX_CANCELLED};
  static const char *const answers[ENDS] = {PRICE_ANSWER, EXPIRED_ANSWER, ""};

  assert_int_equal(clx_call_http(wait->call), https[end]);
  assert_int_equal(clx_call_status(wait->call), statuses[end]);
  assert_int_equal(clx_call_error(wait->call)->status, statuses[end]);
  assert_int_equal(clx_call_ticket(wait->call), 0);
  assert_int_equal(wait->outcome.responds, end == CANCEL ? 0 : 1);
  assert_int_equal(wait->outcome.http, https[end]);
  assert_string_equal(wait->outcome.body, answers[end]);
}

static void the_first_end_wins_and_later_ones_are_told(void **state)
{
  int first;

  (void)state;
  for (first = 0; first < ENDS; first++) {
    struct wait wait;

    wait_open(&wait, PRICE, act_build);
    assert_int_equal(wait_end(&wait, (enum end)first), CLX_OK);
    assert_int_equal(wait.response.http, clx_call_http(wait.call));
    assert_ended(&wait, (enum end)first);
    assert_stale(&wait);
    assert_int_equal(clx_call_end(wait.call, &wait.response), CLX_ANSWERED);
    assert_int_equal(wait.response.http, 0);
    assert_ended(&wait, (enum end)first);
    wait_close(&wait);
  }
}

static void an_expired_call_is_logged_and_a_cancelled_one_is_not(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, NULL);
  wait_expire(&wait);
  assert_int_equal(wait.market.book.count, 1);
  assert_int_equal(wait.market.book.lines[0].level, CLX_LOG_ERROR);
  assert_int_equal(wait.market.book.lines[0].status, CLX_EXPIRED);
  wait_close(&wait);
  wait_open(&wait, PRICE, NULL);
  clx_call_cancel(wait.call, wait.ticket);
  assert_int_equal(wait.market.book.count, 0);
  wait_close(&wait);
}

/* -------- what is built in between -------- */

static void every_callback_can_be_finished_by_the_host(void **state)
{
  uint32_t callback;

  (void)state;
  for (callback = 1; callback <= CALLBACKS; callback++) {
    struct wait wait;

    wait_open(&wait, callback, NULL);
    assert_non_null(clx_call_resource(wait.call));
    assert_ptr_equal(clx_call_resource(wait.call), clx_call_document(wait.call)->data[0]);
    assert_ptr_equal(clx_call_user(wait.call), &wait.market);
    assert_ptr_equal(clx_reply_call(wait_reply(&wait)), wait.call);
    market_build(wait_reply(&wait), callback);
    assert_int_equal(wait_finish(&wait), CLX_OK);
    assert_told(&wait, 200, market_answer(callback));
    assert_left(&wait, 200, market_answer(callback));
    assert_int_equal(wait.market.calls, 0); /* no handler ran */
    wait_close(&wait);
  }
}

static void a_deferred_refusal_leaves_as_well(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_build);
  clx_reply_error(wait_reply(&wait), 422, "SOLD_OUT", "gone");
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_told(&wait, 422, ERROR_ANSWER("SOLD_OUT", "gone"));
  assert_left(&wait, 422, ERROR_ANSWER("SOLD_OUT", "gone"));
  wait_close(&wait);
}

static void finishing_with_nothing_built_is_a_500(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, NULL);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 500, ERROR_ANSWER("HANDLER_SILENT", "the handler returned without an answer"));
  assert_int_equal(wait.response.status, CLX_HANDLER_SILENT);
  assert_int_equal(clx_call_status(wait.call), CLX_HANDLER_SILENT);
  assert_int_equal(wait.market.book.count, 1);
  wait_close(&wait);
}

static void finishing_with_a_failed_answer_is_a_500(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_build);
  clx_reply_price(wait_reply(&wait), NULL, 1);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 500, ERROR_ANSWER("REPLY_TWICE", "the value was put twice"));
  wait_close(&wait);
}

/* -------- what never comes as far as the host -------- */

static void a_request_that_is_refused_is_not_deferred(void **state)
{
  static const struct {
    const char *body;
    int http;
  } rows[] = {
      {"{", 400}, {"{\"data\":null}", 422}, {"{\"data\":{\"id\":\"a\",\"type\":\"skus\"}}", 422}};
  struct market market;
  size_t i;

  (void)state;
  market_open_as(&market, true);
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    struct outcome outcome;

    market_send_body(&market, PRICE, rows[i].body, FED_WHOLE, &outcome);
    assert_int_equal(outcome.returned, CLX_OK);
    assert_int_equal(outcome.http, rows[i].http);
    assert_int_equal(clx_call_ticket(market.fed), 0);
    assert_null(clx_call_resource(market.fed));
  }
  assert_int_equal(market.calls, 0);
  market_close(&market);
}

static void needs_are_checked_before_a_call_is_deferred(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *endpoint = clx_service_on(service, PRICE, "/prices", NULL, NULL);
  struct request request = {
      .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};
  clx_response response;
  clx_call *call;

  (void)state;
  clx_endpoint_keys(endpoint, keys);
  assert_int_equal(clx_endpoint_needs(endpoint, "order.currency_code"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(endpoint, "bundle_code"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(endpoint, "no_such_member"), CLX_BAD_NEED);
  clx_service_free(service);
  service = clx_service_new(NULL);
  endpoint = clx_service_on(service, PRICE, "/prices", NULL, NULL);
  clx_endpoint_keys(endpoint, keys);
  clx_endpoint_needs(endpoint, "bundle_code");
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  call = clx_call_new(service, NULL);
  assert_int_equal(request_handle(call, &request, &response), CLX_OK);
  assert_int_equal(response.http, 422);
  assert_int_equal(clx_call_ticket(call), 0);
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(keys);
}

/* -------- states -------- */

static void a_deferred_call_takes_nothing_but_its_end(void **state)
{
  struct wait wait;
  clx_response response;

  (void)state;
  wait_open(&wait, PRICE, act_build);
  assert_int_equal(request_start(wait.call, &wait.host), CLX_BAD_STATE);
  assert_int_equal(clx_call_body(wait.call, "x", 1), CLX_BAD_STATE);
  assert_int_equal(clx_call_end(wait.call, &response), CLX_BAD_STATE);
  assert_int_equal(response.http, 0);
  assert_int_equal(clx_call_serve(wait.call, "POST", "/price", 0, &wait.host), CLX_BAD_STATE);
  memset(&response, 'x', sizeof response);
  assert_int_equal(request_handle(wait.call, &wait.request, &response), CLX_BAD_STATE);
  assert_int_equal(response.http, 0);
  assert_null(response.body);
  assert_int_equal(wait.outcome.responds, 0);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_ended(&wait, FINISH); /* through the io of the request, not of the refused ones */
  wait_close(&wait);
}

static void a_reset_abandons_a_deferred_call(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_build);
  wait_close(&wait); /* frees it */
  assert_int_equal(wait.outcome.responds, 0);
  wait_open(&wait, AUTHORIZE, act_fallback);
  clx_call_reset(wait.call);
  assert_int_equal(clx_call_ticket(wait.call), 0);
  assert_stale(&wait);
  assert_int_equal(wait.outcome.responds, 0);
  assert_int_equal(clx_call_status(wait.call), CLX_OK);
  wait_close(&wait);
}

static void a_call_works_again_after_each_end(void **state)
{
  int end;

  (void)state;
  for (end = 0; end < ENDS; end++) {
    struct wait wait;
    struct outcome outcome;

    wait_open(&wait, PRICE, act_build);
    assert_int_equal(wait_end(&wait, (enum end)end), CLX_OK);
    market_send(&wait.market, PRICE, SERVED_5, &outcome);
    assert_int_equal(outcome.returned, CLX_OK);
    assert_int_equal(outcome.responds, 1);
    assert_string_equal(outcome.body, PRICE_ANSWER);
    assert_stale(&wait);
    wait_close(&wait);
  }
}

static void every_way_defers(void **state)
{
  struct market market;
  int way;

  (void)state;
  market_open_as(&market, true);
  for (way = 0; way < WAYS; way++) {
    struct outcome outcome;

    market_send(&market, PRICE, (enum way)way, &outcome); /* and finishes */
    assert_int_equal(outcome.returned, CLX_OK);
    assert_string_equal(outcome.body, PRICE_ANSWER);
    assert_int_equal(outcome.responds, way_is_served((enum way)way) ? 1 : 0);
  }
  market.waits = true;
  for (way = 0; way < WAYS; way++) {
    struct outcome outcome;

    market_send(&market, PRICE, (enum way)way, &outcome);
    assert_int_equal(outcome.returned, CLX_LATER);
    assert_int_equal(outcome.status, CLX_LATER);
    assert_int_equal(outcome.http, 0);
    assert_int_equal(outcome.responds, 0);
    clx_call_reset(market_call(&market, (enum way)way));
  }
  market_close(&market);
}

static void a_deferred_answer_that_cannot_be_sent_is_told(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_build);
  wait.host.respond_fails = 1;
  assert_int_equal(wait_finish(&wait), CLX_TRANSPORT_FAILED);
  assert_int_equal(wait.outcome.responds, 1);
  assert_int_equal(clx_call_status(wait.call), CLX_TRANSPORT_FAILED);
  assert_stale(&wait);
  assert_int_equal(wait.outcome.responds, 1);
  wait_close(&wait);
}

/* -------- setting up -------- */

static void an_endpoint_without_a_handler_is_set_up_like_any_other(void **state)
{
  static const struct {
    uint32_t callback;
    const char *pattern;
    const char *topic;
    int status;
  } rows[] = {
      {0, "/a", NULL, CLX_BAD_ARGUMENT},
      {CALLBACKS + 1, "/a", NULL, CLX_BAD_ARGUMENT},
      {PRICE, "/a", "orders.place", CLX_BAD_ARGUMENT},
      {CLX_CALLBACK_GENERIC, "/a", "*", CLX_BAD_ARGUMENT},
      {PRICE, NULL, NULL, CLX_BAD_PATTERN},
      {PRICE, "a", NULL, CLX_BAD_PATTERN},
      {CLX_CALLBACK_WEBHOOK, "/a", NULL, CLX_BAD_TOPIC},
      {CLX_CALLBACK_WEBHOOK, "/a", "", CLX_BAD_TOPIC},
  };
  size_t i;

  (void)state;
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_service *service = clx_service_new(NULL);

    assert_null(clx_service_on(service, rows[i].callback, rows[i].pattern, rows[i].topic, NULL));
    assert_int_equal(clx_service_ready(service, NULL), rows[i].status);
    clx_service_free(service);
  }
  assert_null(clx_service_on(NULL, PRICE, "/a", NULL, NULL));
}

static void an_endpoint_takes_the_path_of_one_with_a_handler_only_once(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = clx_service_new(NULL);

  (void)state;
  clx_endpoint_keys(clx_service_on(service, PRICE, "/a", NULL, NULL), keys);
  assert_null(clx_service_on_price(service, "/a", market_price, NULL));
  assert_int_equal(clx_service_ready(service, NULL), CLX_BAD_PATTERN);
  clx_service_free(service);
  service = clx_service_new(NULL);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  assert_null(clx_service_on(service, PRICE, "/b", NULL, NULL));
  clx_service_free(service);
  clx_keys_free(keys);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_first_end_wins_and_later_ones_are_told),
      cmocka_unit_test(an_expired_call_is_logged_and_a_cancelled_one_is_not),
      cmocka_unit_test(every_callback_can_be_finished_by_the_host),
      cmocka_unit_test(a_deferred_refusal_leaves_as_well),
      cmocka_unit_test(finishing_with_nothing_built_is_a_500),
      cmocka_unit_test(finishing_with_a_failed_answer_is_a_500),
      cmocka_unit_test(a_request_that_is_refused_is_not_deferred),
      cmocka_unit_test(needs_are_checked_before_a_call_is_deferred),
      cmocka_unit_test(a_deferred_call_takes_nothing_but_its_end),
      cmocka_unit_test(a_reset_abandons_a_deferred_call),
      cmocka_unit_test(a_call_works_again_after_each_end),
      cmocka_unit_test(every_way_defers),
      cmocka_unit_test(a_deferred_answer_that_cannot_be_sent_is_told),
      cmocka_unit_test(an_endpoint_without_a_handler_is_set_up_like_any_other),
      cmocka_unit_test(an_endpoint_takes_the_path_of_one_with_a_handler_only_once),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
