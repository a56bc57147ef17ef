/* Deferred answers with a fallback: what the timer sends, and what becomes of the real answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "waits.h"

/* -------- both orders -------- */

static void the_timer_sends_the_fallback_and_the_answer_comes_too_late(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_fallback);
  assert_int_equal(clx_reply_price(clx_call_reply(wait.call), NULL, 4900), CLX_OK);
  assert_int_equal(clx_call_expire(wait.call, &wait.response), CLX_OK);
  assert_told(&wait, 200, COSTLY_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_EXPIRED);
  assert_int_equal(clx_call_error(wait.call)->status, CLX_EXPIRED);
  assert_int_equal(clx_call_http(wait.call), 200);
  assert_int_equal(clx_call_finish(wait.call, &wait.response), CLX_ANSWERED);
  assert_told(&wait, 200, COSTLY_ANSWER);
  assert_int_equal(clx_call_expire(wait.call, &wait.response), CLX_ANSWERED);
  assert_int_equal(clx_call_cancel(wait.call), CLX_ANSWERED);
  assert_left(&wait, 200, COSTLY_ANSWER);
  assert_int_equal(wait.market.book.count, 1);
  assert_int_equal(wait.market.book.lines[0].level, CLX_LOG_WARNING);
  assert_int_equal(wait.market.book.lines[0].status, CLX_EXPIRED);
  clx_outcome numbers = {.size = sizeof numbers};
  clx_call_outcome(wait.call, &numbers);
  assert_true(numbers.fallback);
  clx_call_reset(wait.call);
  clx_call_outcome(wait.call, &numbers);
  assert_false(numbers.fallback);
  wait_close(&wait);
}

static void the_answer_is_sent_and_the_timer_comes_too_late(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_fallback);
  clx_reply_price(clx_call_reply(wait.call), NULL, 4900);
  assert_int_equal(clx_call_finish(wait.call, &wait.response), CLX_OK);
  assert_told(&wait, 200, PRICE_ANSWER);
  assert_int_equal(clx_call_expire(wait.call, &wait.response), CLX_ANSWERED);
  assert_told(&wait, 200, PRICE_ANSWER);
  assert_int_equal(clx_call_finish(wait.call, &wait.response), CLX_ANSWERED);
  assert_left(&wait, 200, PRICE_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_OK);
  assert_int_equal(wait.market.book.count, 0);
  wait_close(&wait);
}

static void a_broken_answer_is_an_error_in_spite_of_the_fallback_unless_of_a_payment(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_fallback);
  clx_reply_put_int(clx_call_reply(wait.call), CLX_IN_DATA, "unit_amount_cents", 1);
  clx_call_finish(wait.call, &wait.response);
  assert_int_equal(wait.response.http, 500);
  assert_int_equal(clx_call_status(wait.call), CLX_REPLY_INCOMPLETE);
  wait_close(&wait);
}

static void without_a_fallback_the_timer_refuses_all_but_payments(void **state)
{
  uint32_t callback;

  (void)state;
  for (callback = 1; callback <= CALLBACKS; callback++) {
    struct wait wait;
    const char *expected = market_is_inside(callback)
                               ? INSIDE_ANSWER("EXPIRED", "the time for the answer is over")
                               : EXPIRED_ANSWER;

    if (market_is_payment(callback))
      continue;
    wait_open(&wait, callback, act_defer);
    market_build(clx_call_reply(wait.call), callback); /* whatever was built */
    assert_int_equal(clx_call_expire(wait.call, &wait.response), CLX_OK);
    assert_told(&wait, 503, expected);
    assert_int_equal(clx_call_finish(wait.call, &wait.response), CLX_ANSWERED);
    assert_left(&wait, 503, expected);
    wait_close(&wait);
  }
}

/* -------- registering -------- */

static int act_two_fallbacks(clx_reply *reply, struct market *market)
{
  keep_fallback(reply, market->callback);
  market_build(reply, market->callback);
  assert_int_equal(clx_reply_fallback(reply), CLX_BAD_STATE);
  return clx_reply_later(reply);
}

static int act_broken_fallback(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_put_int(reply, CLX_IN_DATA, "unit_amount_cents", 1);
  assert_int_equal(clx_reply_fallback(reply), CLX_REPLY_INCOMPLETE);
  assert_int_equal(clx_reply_fallback(reply), CLX_REPLY_INCOMPLETE);
  return clx_reply_later(reply);
}

static int act_empty_fallback(clx_reply *reply, struct market *market)
{
  (void)market;
  assert_int_equal(clx_reply_fallback(reply), CLX_HANDLER_SILENT);
  return clx_reply_later(reply);
}

static int act_fallback_alone(clx_reply *reply, struct market *market)
{
  keep_fallback(reply, market->callback);
  return CLX_OK;
}

static void a_fallback_is_checked_and_kept_once(void **state)
{
  static const struct {
    int (*act)(clx_reply *, struct market *);
    int status;
  } rows[] = {
      {act_two_fallbacks, CLX_BAD_STATE},
      {act_broken_fallback, CLX_REPLY_INCOMPLETE},
      {act_empty_fallback, CLX_HANDLER_SILENT},
      {act_fallback_alone, CLX_HANDLER_SILENT}, /* it is no answer by itself */
  };
  struct market market;
  size_t i;

  (void)state;
  market_open(&market);
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    struct outcome outcome;

    market.act = rows[i].act;
    market_send(&market, PRICE, SERVED, &outcome);
    assert_int_equal(outcome.status, rows[i].status);
    assert_int_equal(outcome.http, 500);
    assert_int_equal(outcome.responds, 1);
  }
  market_close(&market);
}

static void a_fallback_belongs_to_a_handler(void **state)
{
  struct wait wait;
  clx_arena *arena = clx_arena_new(NULL);
  clx_reply *alone = clx_reply_new(arena, PRICE, NULL);

  (void)state;
  clx_reply_price(alone, "x", 1);
  assert_int_equal(clx_reply_fallback(alone), CLX_BAD_STATE);
  clx_arena_free(arena);
  wait_open(&wait, PRICE, act_defer);
  clx_reply_price(clx_call_reply(wait.call), NULL, 4900);
  assert_int_equal(clx_reply_fallback(clx_call_reply(wait.call)), CLX_BAD_STATE);
  assert_int_equal(clx_call_finish(wait.call, &wait.response), CLX_OK);
  assert_told(&wait, 500, ERROR_ANSWER("BAD_STATE", STATE_MESSAGE));
  wait_close(&wait);
}

/* Fallbacks of every shape, before an answer that must have nothing of them. */
static int act_shaped_fallback(clx_reply *reply, struct market *market)
{
  const char *shape = market->more;

  if (strcmp(shape, "invalid") == 0)
    clx_reply_invalid(reply, "number", "b");
  if (strcmp(shape, "valid") == 0 || strcmp(shape, "error") == 0 || strcmp(shape, "message") == 0)
    clx_reply_valid(reply);
  if (strcmp(shape, "error") == 0)
    clx_reply_error(reply, 503, "C", "m");
  if (strcmp(shape, "message") == 0)
    clx_reply_message(reply, "m", true, NULL);
  if (strcmp(shape, "line") == 0)
    clx_reply_line(reply, LINE_ID);
  if (strcmp(shape, "metadata") == 0)
    clx_reply_put_str(reply, CLX_IN_METADATA, "k", "v");
  assert_int_equal(clx_reply_fallback(reply), CLX_OK);
  return clx_reply_later(reply);
}

static void nothing_of_the_fallback_is_left_in_the_answer(void **state)
{
  static const char *const shapes[] = {"invalid", "valid", "error", "message", "line", "metadata"};
  struct market market;
  size_t i;

  (void)state;
  market_open(&market);
  market.act = act_shaped_fallback;
  for (i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
    struct outcome outcome;
    clx_response response;
    char shape[16];

    market.more = strcpy(shape, shapes[i]);
    market_send(&market, CLX_CALLBACK_ORDER_VALIDATION, FED_1, &outcome);
    assert_int_equal(outcome.returned, CLX_LATER);
    if (i % 2) { /* not even that it was acknowledged */
      assert_int_equal(clx_call_finish(market.fed, &response), CLX_OK);
      assert_int_equal(clx_call_status(market.fed), CLX_HANDLER_SILENT);
      market_send(&market, CLX_CALLBACK_ORDER_VALIDATION, FED_1, &outcome);
    }
    clx_reply_valid(clx_call_reply(market.fed));
    assert_int_equal(clx_call_finish(market.fed, &response), CLX_OK);
    assert_int_equal(response.http, 200);
    assert_string_equal(response.body, ACCEPTED_ANSWER);
  }
  market_close(&market);
}

static int act_fallback_and_answer(clx_reply *reply, struct market *market)
{
  keep_fallback(reply, market->callback);
  return clx_reply_price(reply, NULL, 4900);
}

static void an_answer_at_once_needs_no_fallback(void **state)
{
  struct market market;
  struct outcome outcome;
  clx_response response;

  (void)state;
  market_open(&market);
  market.act = act_fallback_and_answer;
  market_send(&market, PRICE, SERVED, &outcome);
  assert_string_equal(outcome.body, PRICE_ANSWER);
  assert_int_equal(clx_call_expire(market.served, &response), CLX_ANSWERED);
  assert_string_equal(response.body, PRICE_ANSWER);
  market.act = NULL; /* nothing of it is left for the next request */
  market_send(&market, AUTHORIZE, SERVED, &outcome);
  assert_string_equal(outcome.body, PAID_ANSWER);
  market_close(&market);
}

static int act_doubtful_fallback(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_price(reply, NULL, -1);
  clx_reply_put_str(reply, CLX_IN_METADATA, "from", "fallback");
  clx_reply_fallback(reply);
  return clx_reply_later(reply);
}

static void a_doubtful_fallback_is_logged_when_it_leaves(void **state)
{
  struct wait wait;
  clx_outcome numbers = {.size = sizeof numbers};

  (void)state;
  wait_open(&wait, PRICE, act_doubtful_fallback);
  assert_int_equal(wait.market.book.count, 0);
  assert_int_equal(clx_call_expire(wait.call, &wait.response), CLX_OK);
  assert_int_equal(market_logged(&wait.market, CLX_REPLY_DOUBTFUL), 1);
  clx_call_outcome(wait.call, &numbers);
  assert_true(numbers.doubtful);
  assert_true(numbers.fallback);
  wait_close(&wait);
  wait_open(&wait, PRICE, act_doubtful_fallback);
  clx_reply_price(clx_call_reply(wait.call), NULL, 4900);
  assert_int_equal(clx_call_finish(wait.call, &wait.response), CLX_OK);
  assert_told(&wait, 200, PRICE_ANSWER); /* with nothing of the fallback in it */
  assert_int_equal(wait.market.book.count, 0);
  wait_close(&wait);
}

static void a_fallback_that_cannot_be_sent_is_told(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, AUTHORIZE, act_fallback);
  wait.post.host.respond_fails = 1;
  assert_int_equal(clx_call_expire(wait.call, &wait.response), CLX_TRANSPORT_FAILED);
  assert_int_equal(clx_call_finish(wait.call, &wait.response), CLX_ANSWERED);
  assert_int_equal(wait.outcome.responds, 1);
  assert_int_equal(clx_call_status(wait.call), CLX_TRANSPORT_FAILED);
  wait_close(&wait);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_timer_sends_the_fallback_and_the_answer_comes_too_late),
      cmocka_unit_test(the_answer_is_sent_and_the_timer_comes_too_late),
      cmocka_unit_test(a_broken_answer_is_an_error_in_spite_of_the_fallback_unless_of_a_payment),
      cmocka_unit_test(without_a_fallback_the_timer_refuses_all_but_payments),
      cmocka_unit_test(a_fallback_is_checked_and_kept_once),
      cmocka_unit_test(a_fallback_belongs_to_a_handler),
      cmocka_unit_test(nothing_of_the_fallback_is_left_in_the_answer),
      cmocka_unit_test(an_answer_at_once_needs_no_fallback),
      cmocka_unit_test(a_doubtful_fallback_is_logged_when_it_leaves),
      cmocka_unit_test(a_fallback_that_cannot_be_sent_is_told),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
