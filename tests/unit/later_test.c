/* Deferred calls: ended once, by whichever of finish, expire and cancel comes first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "requests.h"

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

static int act_defer(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  return clx_reply_later(reply);
}

static int act_build_and_defer(clx_reply *reply, struct shop *shop)
{
  (void)shop;
  clx_reply_price(reply, NULL, 4900);
  return clx_reply_later(reply);
}

#define EXPIRED_ANSWER   ERROR_ANSWER("EXPIRED", "the time for the answer is over")
#define CANCELLED_ANSWER ERROR_ANSWER("CANCELLED", "the call was cancelled")
#define STATE_ANSWER     ERROR_ANSWER("BAD_STATE", "not possible in this state")

/* A deferred call whose answers go through the hook. */
struct pending {
  struct stand stand;
  struct outcome outcome; /* of the hook */
  struct host host;
  clx_call *call;
};

static void pending_open(struct pending *pending, int (*act)(clx_reply *, struct shop *))
{
  clx_response response;

  memset(pending, 0, sizeof *pending);
  stand_open(&pending->stand, 0, SECRET, NULL);
  pending->stand.shop.act = act;
  pending->call = pending->stand.served;
  pending->host.request = &genuine;
  pending->host.piece = 7;
  pending->host.outcome = &pending->outcome;
  assert_int_equal(request_feed(pending->call, &pending->host), CLX_OK);
  memset(&response, 'x', sizeof response);
  assert_int_equal(clx_call_end(pending->call, &response), CLX_LATER);
  assert_int_equal(response.http, 0);
  assert_null(response.body);
  assert_int_equal(clx_call_status(pending->call), CLX_LATER);
  assert_int_equal(clx_call_http(pending->call), 0);
  assert_int_equal(pending->outcome.responds, 0);
}

static void pending_close(struct pending *pending)
{
  stand_close(&pending->stand);
}

/* -------- orders of ending -------- */

enum end { FINISH, EXPIRE, CANCEL, ENDS };

static int pending_end(struct pending *pending, enum end end, clx_response *response)
{
  memset(response, 'x', sizeof *response);
  if (end == FINISH)
    return clx_call_finish(pending->call, response);
  if (end == EXPIRE)
    return clx_call_expire(pending->call, response);
  memset(response, 0, sizeof *response);
  return clx_call_cancel(pending->call);
}

static void assert_ended(struct pending *pending, enum end end)
{
  static const int https[ENDS] = {200, 503, 0};
  static const int statuses[ENDS] = {CLX_OK, CLX_EXPIRED, CLX_CANCELLED};
  static const char *const answers[ENDS] = {PRICE_ANSWER, EXPIRED_ANSWER, ""};

  assert_int_equal(clx_call_http(pending->call), https[end]);
  assert_int_equal(clx_call_status(pending->call), statuses[end]);
  assert_int_equal(clx_call_error(pending->call)->status, statuses[end]);
  assert_int_equal(pending->outcome.responds, end == CANCEL ? 0 : 1);
  assert_int_equal(pending->outcome.http, https[end]);
  assert_string_equal(pending->outcome.body, answers[end]);
}

static void the_first_end_wins_and_later_ones_are_told(void **state)
{
  static const char *const answers[ENDS] = {PRICE_ANSWER, EXPIRED_ANSWER, CANCELLED_ANSWER};
  int first;
  int second;

  (void)state;
  for (first = 0; first < ENDS; first++)
    for (second = 0; second < ENDS; second++) {
      struct pending pending;
      clx_response response;

      pending_open(&pending, act_build_and_defer);
      assert_int_equal(pending_end(&pending, (enum end)first, &response), CLX_OK);
      assert_ended(&pending, (enum end)first);
      assert_int_equal(pending_end(&pending, (enum end)second, &response), CLX_ANSWERED);
      if (second != CANCEL)
        assert_string_equal(response.body, answers[first]);
      assert_int_equal(pending_end(&pending, (enum end)second, &response), CLX_ANSWERED);
      assert_int_equal(clx_call_end(pending.call, &response), CLX_ANSWERED);
      assert_string_equal(response.body, answers[first]);
      assert_true(response.http >= 200);
      assert_ended(&pending, (enum end)first);
      pending_close(&pending);
    }
}

static void an_expired_call_is_logged_and_a_cancelled_one_is_not(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_defer);
  clx_call_expire(pending.call, &response);
  assert_int_equal(pending.stand.book.count, 1);
  assert_int_equal(pending.stand.book.lines[0].level, CLX_LOG_ERROR);
  assert_int_equal(pending.stand.book.lines[0].status, CLX_EXPIRED);
  pending_close(&pending);
  pending_open(&pending, act_defer);
  clx_call_cancel(pending.call);
  assert_int_equal(pending.stand.book.count, 0);
  pending_close(&pending);
}

/* -------- what is built in between -------- */

static void the_answer_may_be_built_later(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_defer);
  assert_int_equal(clx_reply_price(clx_call_reply(pending.call), NULL, 4900), CLX_OK);
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_OK);
  assert_int_equal(response.http, 200);
  assert_string_equal(response.body, PRICE_ANSWER);
  assert_ended(&pending, FINISH);
  pending_close(&pending);
}

static void a_deferred_refusal_leaves_as_well(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_build_and_defer);
  clx_reply_error(clx_call_reply(pending.call), 422, "SOLD_OUT", "gone");
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_OK);
  assert_int_equal(response.http, 422);
  assert_string_equal(pending.outcome.body, ERROR_ANSWER("SOLD_OUT", "gone"));
  pending_close(&pending);
}

static void finishing_with_nothing_built_is_a_500(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_defer);
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_OK);
  assert_int_equal(response.http, 500);
  assert_string_equal(pending.outcome.body,
                      ERROR_ANSWER("HANDLER_SILENT", "the handler returned without an answer"));
  assert_int_equal(pending.outcome.responds, 1);
  assert_int_equal(clx_call_status(pending.call), CLX_HANDLER_SILENT);
  assert_int_equal(pending.stand.book.count, 1);
  pending_close(&pending);
}

static void finishing_with_a_failed_answer_is_a_500(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_build_and_defer);
  clx_reply_price(clx_call_reply(pending.call), NULL, 1);
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_OK);
  assert_int_equal(response.http, 500);
  assert_string_equal(pending.outcome.body, ERROR_ANSWER("REPLY_TWICE", "the value was put twice"));
  pending_close(&pending);
}

/* -------- states -------- */

static void a_deferred_call_takes_nothing_but_its_end(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_build_and_defer);
  assert_int_equal(request_start(pending.call, &pending.host), CLX_BAD_STATE);
  assert_int_equal(clx_call_body(pending.call, "x", 1), CLX_BAD_STATE);
  assert_int_equal(clx_call_end(pending.call, &response), CLX_BAD_STATE);
  assert_string_equal(response.body, STATE_ANSWER);
  assert_int_equal(clx_call_serve(pending.call, "POST", "/prices", 0, &pending.host),
                   CLX_BAD_STATE);
  assert_int_equal(request_handle(pending.call, &genuine, &response), CLX_BAD_STATE);
  assert_string_equal(response.body, STATE_ANSWER);
  assert_int_equal(pending.outcome.responds, 0);
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_OK);
  assert_ended(&pending, FINISH); /* through the io of the request, not of the refused ones */
  pending_close(&pending);
}

static void a_call_that_was_not_deferred_cannot_be_finished(void **state)
{
  struct stand stand;
  struct host host = {&genuine, 7, 0, 0, NULL};
  clx_response response;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  assert_int_equal(clx_call_finish(stand.fed, &response), CLX_BAD_STATE);
  assert_int_equal(response.http, 500);
  assert_string_equal(response.body, STATE_ANSWER);
  assert_int_equal(clx_call_expire(stand.fed, &response), CLX_BAD_STATE);
  assert_int_equal(clx_call_cancel(stand.fed), CLX_BAD_STATE);
  assert_int_equal(request_feed(stand.fed, &host), CLX_OK);
  assert_int_equal(clx_call_finish(stand.fed, &response), CLX_BAD_STATE);
  assert_int_equal(clx_call_cancel(stand.fed), CLX_BAD_STATE);
  assert_int_equal(clx_call_end(stand.fed, &response), CLX_OK); /* it went on unharmed */
  assert_string_equal(response.body, PRICE_ANSWER);
  assert_int_equal(clx_call_finish(stand.fed, &response), CLX_ANSWERED);
  assert_string_equal(response.body, PRICE_ANSWER);
  assert_int_equal(clx_call_expire(stand.fed, &response), CLX_ANSWERED);
  assert_int_equal(clx_call_cancel(stand.fed), CLX_ANSWERED);
  assert_int_equal(clx_call_http(stand.fed), 200);
  stand_close(&stand);
}

static void a_deferred_call_may_be_freed_or_reset_without_an_answer(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_build_and_defer);
  pending_close(&pending); /* frees it */
  assert_int_equal(pending.outcome.responds, 0);
  pending_open(&pending, act_build_and_defer);
  clx_call_reset(pending.call);
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_BAD_STATE);
  assert_int_equal(pending.outcome.responds, 0);
  pending_close(&pending);
}

static void a_call_works_again_after_each_end(void **state)
{
  int end;

  (void)state;
  for (end = 0; end < ENDS; end++) {
    struct pending pending;
    struct outcome outcome;
    clx_response response;

    pending_open(&pending, act_build_and_defer);
    assert_int_equal(pending_end(&pending, (enum end)end, &response), CLX_OK);
    pending.stand.shop.act = NULL;
    request_send(pending.call, &genuine, SERVED_5, &outcome);
    assert_int_equal(outcome.returned, CLX_OK);
    assert_int_equal(outcome.responds, 1);
    assert_string_equal(outcome.body, PRICE_ANSWER);
    pending_close(&pending);
  }
}

static void every_way_defers(void **state)
{
  struct stand stand;
  int way;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  stand.shop.act = act_build_and_defer;
  for (way = 0; way < WAYS; way++) {
    clx_call *call = stand_call(&stand, (enum way)way);
    struct outcome outcome = {0};
    struct host host = {&genuine, SIZE_MAX, 0, 0, &outcome};
    clx_response response;
    bool served = way_is_served((enum way)way);

    if (served) {
      assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, &host), CLX_LATER);
    } else {
      request_send(call, &genuine, (enum way)way, &outcome);
      assert_int_equal(outcome.returned, CLX_LATER);
      assert_int_equal(outcome.http, 0);
    }
    assert_int_equal(outcome.responds, 0);
    assert_int_equal(clx_call_finish(call, &response), CLX_OK);
    assert_string_equal(response.body, PRICE_ANSWER);
    assert_int_equal(outcome.responds, served ? 1 : 0);
  }
  stand_close(&stand);
}

static void a_deferred_answer_that_cannot_be_sent_is_told(void **state)
{
  struct pending pending;
  clx_response response;

  (void)state;
  pending_open(&pending, act_build_and_defer);
  pending.host.respond_fails = 1;
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_TRANSPORT_FAILED);
  assert_int_equal(pending.outcome.responds, 1);
  assert_int_equal(clx_call_status(pending.call), CLX_TRANSPORT_FAILED);
  assert_int_equal(clx_call_finish(pending.call, &response), CLX_ANSWERED);
  assert_int_equal(pending.outcome.responds, 1);
  pending_close(&pending);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_first_end_wins_and_later_ones_are_told),
      cmocka_unit_test(an_expired_call_is_logged_and_a_cancelled_one_is_not),
      cmocka_unit_test(the_answer_may_be_built_later),
      cmocka_unit_test(a_deferred_refusal_leaves_as_well),
      cmocka_unit_test(finishing_with_nothing_built_is_a_500),
      cmocka_unit_test(finishing_with_a_failed_answer_is_a_500),
      cmocka_unit_test(a_deferred_call_takes_nothing_but_its_end),
      cmocka_unit_test(a_call_that_was_not_deferred_cannot_be_finished),
      cmocka_unit_test(a_deferred_call_may_be_freed_or_reset_without_an_answer),
      cmocka_unit_test(a_call_works_again_after_each_end),
      cmocka_unit_test(every_way_defers),
      cmocka_unit_test(a_deferred_answer_that_cannot_be_sent_is_told),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
