/* Deferred payments: a refusal is never sent while the charge may still go through. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "waits.h"

/* The timer fires while the gateway is charging. Whoever comes first, Commerce Layer never hears
 * of a refusal for money that was taken. */
static void a_refusal_never_races_a_charge(void **state)
{
  uint32_t callback;

  (void)state;
  for (callback = AUTHORIZE; callback <= REFUND; callback++) {
    struct wait wait;

    /* the timer first, and the charge done after it: pending, settled by call back */
    wait_open(&wait, callback, act_fallback);
    assert_int_equal(wait_expire(&wait), CLX_OK);
    assert_told(&wait, 202, PENDING_ANSWER);
    assert_stale(&wait);
    assert_left(&wait, 202, PENDING_ANSWER);
    wait_close(&wait);

    /* the timer in the middle of building the answer */
    wait_open(&wait, callback, act_fallback);
    market_build(wait_reply(&wait), callback);
    assert_int_equal(wait_expire(&wait), CLX_OK);
    assert_stale(&wait);
    assert_left(&wait, 202, PENDING_ANSWER);
    wait_close(&wait);

    /* the charge first */
    wait_open(&wait, callback, act_fallback);
    market_build(wait_reply(&wait), callback);
    assert_int_equal(wait_finish(&wait), CLX_OK);
    assert_told(&wait, 200, PAID_ANSWER);
    assert_stale(&wait);
    assert_left(&wait, 200, PAID_ANSWER);
    wait_close(&wait);
  }
}

/* The charge is done, and the answer about it cannot be written: 500 would be a refusal. */
static void a_broken_answer_to_a_charged_payment_leaves_as_the_fallback(void **state)
{
  uint32_t callback;

  (void)state;
  for (callback = AUTHORIZE; callback <= REFUND; callback++) {
    struct wait wait;

    wait_open(&wait, callback, act_fallback);
    clx_reply_fail(wait_reply(&wait));
    assert_int_equal(wait_finish(&wait), CLX_OK);
    assert_told(&wait, 202, PENDING_ANSWER);
    assert_left(&wait, 202, PENDING_ANSWER);
    assert_int_equal(clx_call_status(wait.call), CLX_HANDLER_FAILED);
    wait_close(&wait);

    /* nothing built at all */
    wait_open(&wait, callback, act_fallback);
    assert_int_equal(wait_finish(&wait), CLX_OK);
    assert_left(&wait, 202, PENDING_ANSWER);
    assert_int_equal(clx_call_status(wait.call), CLX_HANDLER_SILENT);
    wait_close(&wait);
  }
}

/* There is nothing that the timer may send, so nothing is given that could be sent by mistake. */
static void a_payment_without_a_fallback_stays_deferred_when_the_timer_fires(void **state)
{
  uint32_t callback;

  (void)state;
  for (callback = AUTHORIZE; callback <= REFUND; callback++) {
    struct wait wait;

    wait_open(&wait, callback, NULL);
    memset(&wait.response, 'x', sizeof wait.response);
    assert_int_equal(wait_expire(&wait), CLX_BAD_STATE);
    assert_int_equal(wait.response.http, 0);
    assert_null(wait.response.body);
    assert_int_equal(wait.response.len, 0);
    assert_int_equal(clx_call_status(wait.call), CLX_LATER);
    assert_int_equal(clx_call_http(wait.call), 0);
    assert_int_equal(wait.outcome.responds, 0);
    market_build(wait_reply(&wait), callback);
    assert_int_equal(wait_finish(&wait), CLX_OK);
    assert_left(&wait, 200, PAID_ANSWER);
    wait_close(&wait);
  }
}

static int act_refusing_fallback(clx_reply *reply, struct market *market)
{
  market_build(reply, market->callback);
  clx_reply_error(reply, 422, "SLOW", "no answer");
  return clx_reply_fallback(reply);
}

static int act_pending_refusal(clx_reply *reply, struct market *market)
{
  clx_reply_pending(reply, "my-id");
  return act_refusing_fallback(reply, market);
}

static int act_final_fallback(clx_reply *reply, struct market *market)
{
  market_build(reply, market->callback);
  return clx_reply_fallback(reply);
}

static void the_fallback_of_a_payment_is_a_pending_answer(void **state)
{
  static int (*const acts[])(clx_reply *, struct market *) = {
      act_refusing_fallback, act_pending_refusal, act_final_fallback};
  size_t i;
  uint32_t callback;

  (void)state;
  for (i = 0; i < 3; i++)
    for (callback = AUTHORIZE; callback <= REFUND; callback++) {
      struct wait wait;

      wait_open(&wait, callback, acts[i]);
      assert_int_equal(clx_reply_status(wait_reply(&wait)), CLX_REPLY_NOT_PENDING);
      assert_int_equal(wait_finish(&wait), CLX_OK);
      assert_int_equal(wait.response.http, 500);
      assert_int_equal(clx_call_status(wait.call), CLX_REPLY_NOT_PENDING);
      wait_close(&wait);
    }
}

static void a_customer_token_may_fall_back_to_a_refusal(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, CLX_CALLBACK_CUSTOMER_TOKEN, act_refusing_fallback);
  assert_int_equal(wait_expire(&wait), CLX_OK);
  assert_left(&wait, 422, INSIDE_ANSWER("SLOW", "no answer"));
  wait_close(&wait);
}

static void a_cancelled_payment_is_not_answered(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, AUTHORIZE, act_fallback);
  assert_int_equal(clx_call_cancel(wait.call, wait.ticket), CLX_OK);
  assert_stale(&wait);
  assert_int_equal(wait.outcome.responds, 0);
  wait_close(&wait);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_refusal_never_races_a_charge),
      cmocka_unit_test(a_broken_answer_to_a_charged_payment_leaves_as_the_fallback),
      cmocka_unit_test(a_payment_without_a_fallback_stays_deferred_when_the_timer_fires),
      cmocka_unit_test(the_fallback_of_a_payment_is_a_pending_answer),
      cmocka_unit_test(a_customer_token_may_fall_back_to_a_refusal),
      cmocka_unit_test(a_cancelled_payment_is_not_answered),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
