/* Deferred answers with a fallback: what the timer sends, and what becomes of the real answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "waits.h"

/* -------- both orders -------- */

static void the_timer_sends_the_fallback_and_the_answer_comes_too_late(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_fallback);
  assert_int_equal(clx_reply_price(wait_reply(&wait), NULL, 4900), CLX_OK);
  assert_int_equal(wait_expire(&wait), CLX_OK);
  assert_told(&wait, 200, COSTLY_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_EXPIRED);
  assert_int_equal(clx_call_error(wait.call)->status, CLX_EXPIRED);
  assert_int_equal(clx_call_http(wait.call), 200);
  assert_int_equal(wait.response.status, CLX_EXPIRED);
  assert_stale(&wait);
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
  clx_reply_price(wait_reply(&wait), NULL, 4900);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_told(&wait, 200, PRICE_ANSWER);
  assert_stale(&wait);
  assert_left(&wait, 200, PRICE_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_OK);
  assert_int_equal(wait.market.book.count, 0);
  wait_close(&wait);
}

static void an_answer_that_cannot_leave_is_the_fallback_of_any_callback(void **state)
{
  uint32_t callback;

  (void)state;
  for (callback = 1; callback <= CALLBACKS; callback++) {
    struct wait wait;

    wait_open(&wait, callback, act_fallback);
    clx_reply_put_int(wait_reply(&wait), CLX_IN_DATA, "k", 1);
    clx_reply_put_int(wait_reply(&wait), CLX_IN_DATA, "k", 2);
    assert_int_equal(wait_finish(&wait), CLX_OK);
    assert_int_equal(wait.response.http, market_is_payment(callback) ? 202 : 200);
    assert_int_equal(wait.response.status, CLX_REPLY_TWICE);
    assert_int_equal(clx_call_status(wait.call), CLX_REPLY_TWICE);
    assert_left(&wait, wait.response.http, wait.response.body);
    assert_string_equal(clx_call_error(wait.call)->where, "/data/k");
    assert_int_equal(market_logged(&wait.market, CLX_REPLY_TWICE), 1);
    wait_close(&wait);
  }
}

static void an_answer_against_the_contract_is_the_fallback(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_fallback);
  clx_reply_put_int(wait_reply(&wait), CLX_IN_DATA, "unit_amount_cents", 1);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 200, COSTLY_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_REPLY_INCOMPLETE);
  wait_close(&wait);
}

/* It was decided, also when the gateway is at fault: the fallback would promise too much. */
static void a_refusal_leaves_in_spite_of_the_fallback(void **state)
{
  static const int https[] = {422, 404, 500, 503};
  uint32_t callback;
  size_t i;

  (void)state;
  for (callback = 1; callback <= CALLBACKS; callback++)
    for (i = 0; i < sizeof https / sizeof https[0]; i++) {
      struct wait wait;
      const char *expected =
          market_is_inside(callback) ? INSIDE_ANSWER("NO", "no") : ERROR_ANSWER("NO", "no");

      wait_open(&wait, callback, act_fallback);
      clx_reply_error(wait_reply(&wait), https[i], "NO", "no");
      assert_int_equal(wait_finish(&wait), CLX_OK);
      assert_left(&wait, https[i], expected);
      assert_int_equal(wait.response.status, CLX_OK);
      wait_close(&wait);
    }
}

static void without_memory_the_fallback_leaves(void **state)
{
  struct wait wait;
  char text[100000];

  (void)state;
  memset(text, 'x', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  wait_open(&wait, AUTHORIZE, act_fallback);
  market_build(wait_reply(&wait), AUTHORIZE);
  wait.market.failing.fail_at = wait.market.failing.count + 1;
  clx_reply_put_str(wait_reply(&wait), CLX_IN_METADATA, "k", text);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 202, PENDING_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_NO_MEMORY);
  wait_close(&wait);
  wait_open(&wait, AUTHORIZE, act_fallback); /* also when it is writing that runs out of it */
  market_build(wait_reply(&wait), AUTHORIZE);
  clx_reply_put_str(wait_reply(&wait), CLX_IN_METADATA, "k", text);
  wait.market.failing.fail_at = wait.market.failing.count + 1;
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 202, PENDING_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_NO_MEMORY);
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
    wait_open(&wait, callback, NULL);
    market_build(wait_reply(&wait), callback); /* whatever was built */
    assert_int_equal(wait_expire(&wait), CLX_OK);
    assert_told(&wait, 503, expected);
    assert_stale(&wait);
    assert_left(&wait, 503, expected);
    wait_close(&wait);
  }
}

/* -------- registering -------- */

static void one_fallback_is_kept_and_a_second_one_fails_the_answer(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, act_fallback);
  market_build(wait_reply(&wait), PRICE);
  assert_int_equal(clx_reply_fallback(wait_reply(&wait)), CLX_BAD_STATE);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 200, COSTLY_ANSWER);
  assert_int_equal(clx_call_status(wait.call), CLX_BAD_STATE);
  wait_close(&wait);
}

static void a_fallback_is_checked_at_once_and_its_failure_sticks(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, NULL);
  clx_reply_put_int(wait_reply(&wait), CLX_IN_DATA, "unit_amount_cents", 1);
  assert_int_equal(clx_reply_fallback(wait_reply(&wait)), CLX_REPLY_INCOMPLETE);
  assert_int_equal(clx_reply_fallback(wait_reply(&wait)), CLX_REPLY_INCOMPLETE);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_int_equal(wait.response.http, 500);
  assert_int_equal(clx_call_status(wait.call), CLX_REPLY_INCOMPLETE);
  wait_close(&wait);
  wait_open(&wait, PRICE, NULL);
  assert_int_equal(clx_reply_fallback(wait_reply(&wait)), CLX_HANDLER_SILENT);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_int_equal(wait.response.http, 500);
  wait_close(&wait);
}

static int act_fallback_at_once(clx_reply *reply, struct market *market)
{
  market_build(reply, market->callback);
  assert_int_equal(clx_reply_fallback(reply), CLX_BAD_STATE);
  return CLX_OK;
}

static void a_fallback_belongs_to_a_deferred_call(void **state)
{
  struct market market;
  struct outcome outcome;
  clx_arena *arena = clx_arena_new(NULL);
  clx_reply *alone = clx_reply_new(arena, PRICE, NULL);

  (void)state;
  clx_reply_price(alone, "x", 1);
  assert_int_equal(clx_reply_fallback(alone), CLX_BAD_STATE);
  clx_arena_free(arena);
  market_open(&market);
  market.act = act_fallback_at_once;
  market_send(&market, PRICE, SERVED, &outcome);
  assert_int_equal(outcome.http, 500);
  assert_int_equal(outcome.status, CLX_BAD_STATE);
  market_close(&market);
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
  return clx_reply_fallback(reply);
}

static void nothing_of_the_fallback_is_left_in_the_answer(void **state)
{
  static const char *const shapes[] = {"invalid", "valid", "error", "message", "line", "metadata"};
  struct market market;
  size_t i;

  (void)state;
  market_open_as(&market, true);
  market.waits = true;
  for (i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
    char shape[16];
    int again;

    market.more = strcpy(shape, shapes[i]);
    for (again = 0; again < 2; again++) {
      struct outcome outcome;
      clx_response response;
      uint64_t ticket;
      clx_reply *reply;

      market_send(&market, CLX_CALLBACK_ORDER_VALIDATION, FED_1, &outcome);
      ticket = clx_call_ticket(market.fed);
      reply = clx_call_reply(market.fed, ticket);
      assert_int_equal(act_shaped_fallback(reply, &market), CLX_OK);
      if (again) /* not even that it was acknowledged: without an answer the fallback leaves */
        clx_reply_valid(reply);
      assert_int_equal(clx_call_finish(market.fed, ticket, &response), CLX_OK);
      assert_int_equal(clx_call_status(market.fed), again ? CLX_OK : CLX_HANDLER_SILENT);
      if (again)
        assert_string_equal(response.body, ACCEPTED_ANSWER);
    }
  }
  market_close(&market);
}

static int act_doubtful_fallback(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_price(reply, NULL, -1);
  clx_reply_put_str(reply, CLX_IN_METADATA, "from", "fallback");
  return clx_reply_fallback(reply);
}

static void a_doubtful_fallback_is_logged_when_it_leaves(void **state)
{
  struct wait wait;
  clx_outcome numbers = {.size = sizeof numbers};

  (void)state;
  wait_open(&wait, PRICE, act_doubtful_fallback);
  assert_int_equal(wait.market.book.count, 0);
  assert_int_equal(wait_expire(&wait), CLX_OK);
  assert_int_equal(market_logged(&wait.market, CLX_REPLY_DOUBTFUL), 1);
  clx_call_outcome(wait.call, &numbers);
  assert_true(numbers.doubtful);
  assert_true(numbers.fallback);
  wait_close(&wait);
  wait_open(&wait, PRICE, act_doubtful_fallback);
  clx_reply_price(wait_reply(&wait), NULL, 4900);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_told(&wait, 200, PRICE_ANSWER); /* with nothing of the fallback in it */
  assert_int_equal(wait.market.book.count, 0);
  wait_close(&wait);
}

static void a_fallback_that_cannot_be_sent_is_told(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, AUTHORIZE, act_fallback);
  wait.host.respond_fails = 1;
  assert_int_equal(wait_expire(&wait), CLX_TRANSPORT_FAILED);
  assert_stale(&wait);
  assert_int_equal(wait.outcome.responds, 1);
  assert_int_equal(clx_call_status(wait.call), CLX_TRANSPORT_FAILED);
  wait_close(&wait);
}

static void a_refusal_that_failed_is_no_fallback_and_stays_a_refusal(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);

  clx_reply_error(reply, 402, "NO", "no");
  assert_int_equal(clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", "\xff"), CLX_REPLY_TEXT);
  assert_int_equal(clx_reply_fallback(reply), CLX_REPLY_TEXT);
  assert_leaves(reply, 402, ERROR_ANSWER("NO", "no"), "text for the answer is not valid UTF-8");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_timer_sends_the_fallback_and_the_answer_comes_too_late),
      cmocka_unit_test(the_answer_is_sent_and_the_timer_comes_too_late),
      cmocka_unit_test(an_answer_that_cannot_leave_is_the_fallback_of_any_callback),
      cmocka_unit_test(an_answer_against_the_contract_is_the_fallback),
      cmocka_unit_test(a_refusal_leaves_in_spite_of_the_fallback),
      cmocka_unit_test(without_memory_the_fallback_leaves),
      cmocka_unit_test(without_a_fallback_the_timer_refuses_all_but_payments),
      cmocka_unit_test(one_fallback_is_kept_and_a_second_one_fails_the_answer),
      cmocka_unit_test(a_fallback_is_checked_at_once_and_its_failure_sticks),
      cmocka_unit_test(a_fallback_belongs_to_a_deferred_call),
      cmocka_unit_test(nothing_of_the_fallback_is_left_in_the_answer),
      cmocka_unit_test(a_doubtful_fallback_is_logged_when_it_leaves),
      cmocka_unit_test(a_fallback_that_cannot_be_sent_is_told),
      REPLY_TEST(a_refusal_that_failed_is_no_fallback_and_stays_a_refusal),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
