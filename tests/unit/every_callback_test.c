/* What holds for every callback: builders fit their own only, all ways of handing over give the
 * same bytes, and memory that runs out is an error answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "market.h"

/* -------- builders -------- */

#define ANY_PAYMENT 0

/* Each builder, the callback that it is for, and a call of it. */
#define EACH_BUILDER                                                                               \
  BUILDER(PRICE_AMOUNT, CLX_CALLBACK_PRICE, clx_reply_price(reply, "TSHIRTMM", 1))                 \
  BUILDER(COMPARE_AT, CLX_CALLBACK_PRICE, clx_reply_price_compare_at(reply, 1))                    \
  BUILDER(PROMOTION, CLX_CALLBACK_PROMOTION, clx_reply_promotion(reply, "p", 1))                   \
  BUILDER(PROMOTION_ITEM, CLX_CALLBACK_PROMOTION, clx_reply_promotion_item(reply, LINE_ID))        \
  BUILDER(ITEM_DISCOUNT, CLX_CALLBACK_PROMOTION,                                                   \
          clx_reply_promotion_item_discount(reply, LINE_ID, 1))                                    \
  BUILDER(NO_PROMOTION, CLX_CALLBACK_PROMOTION, clx_reply_no_promotion(reply))                     \
  BUILDER(SHIPPING_COST, CLX_CALLBACK_SHIPPING_COST, clx_reply_shipping_cost(reply, 1))            \
  BUILDER(VALID, CLX_CALLBACK_ORDER_VALIDATION, clx_reply_valid(reply))                            \
  BUILDER(INVALID, CLX_CALLBACK_ORDER_VALIDATION, clx_reply_invalid(reply, "number", "m"))         \
  BUILDER(INVALID_FORM, CLX_CALLBACK_ORDER_VALIDATION,                                             \
          clx_reply_invalid_form(reply, CLX_INVALID_LIST))                                         \
  BUILDER(AUTHORIZE, CLX_CALLBACK_AUTHORIZE, clx_reply_authorize(reply, "t", 1))                   \
  BUILDER(CAPTURE, CLX_CALLBACK_CAPTURE, clx_reply_capture(reply, "t", 1))                         \
  BUILDER(VOID, CLX_CALLBACK_VOID, clx_reply_void(reply, "t", 1))                                  \
  BUILDER(REFUND, CLX_CALLBACK_REFUND, clx_reply_refund(reply, "t", 1))                            \
  BUILDER(PENDING, ANY_PAYMENT, clx_reply_pending(reply, "a"))                                     \
  BUILDER(TRANSACTION, ANY_PAYMENT, clx_reply_transaction(reply, CLX_TRANSACTION_MESSAGE, "m"))    \
  BUILDER(CUSTOMER_TOKEN, CLX_CALLBACK_CUSTOMER_TOKEN, clx_reply_customer_token(reply, "c", "p"))  \
  BUILDER(TAX_RATE, CLX_CALLBACK_TAX, clx_reply_tax_rate(reply, 0.5))                              \
  BUILDER(ITEM_RATE, CLX_CALLBACK_TAX, clx_reply_tax_item_rate(reply, LINE_ID, 0.5))               \
  BUILDER(ITEM_COLLECTABLE, CLX_CALLBACK_TAX,                                                      \
          clx_reply_tax_item_collectable(reply, LINE_ID, 1, "EUR"))                                \
  BUILDER(RECEIVED, CLX_CALLBACK_WEBHOOK, clx_reply_received(reply))                               \
  BUILDER(ERROR_TEXT, CLX_CALLBACK_GENERIC, clx_reply_error_text(reply, 400, "m"))

enum builder {
#define BUILDER(name, callback, call) name,
  EACH_BUILDER
#undef BUILDER
      BUILDERS
};

static int build(clx_reply *reply, enum builder builder)
{
  switch (builder) {
#define BUILDER(name, callback, call)                                                              \
  case name:                                                                                       \
    return call;
    EACH_BUILDER
#undef BUILDER
  default:
    return CLX_OK;
  }
}

static bool builder_fits(enum builder builder, uint32_t callback)
{
  static const uint32_t own[BUILDERS] = {
#define BUILDER(name, callback, call) callback,
      EACH_BUILDER
#undef BUILDER
  };

  return own[builder] == ANY_PAYMENT ? market_is_payment(callback) : own[builder] == callback;
}

static void a_builder_is_refused_for_every_other_callback(void **state)
{
  uint32_t callback;
  int builder;

  for (callback = 1; callback <= CALLBACKS; callback++)
    for (builder = 0; builder < BUILDERS; builder++) {
      clx_reply *reply = reply_to(*state, callback, market_body(callback));

      if (builder_fits((enum builder)builder, callback)) {
        assert_int_equal(build(reply, (enum builder)builder), CLX_OK);
        continue;
      }
      if (build(reply, (enum builder)builder) != CLX_REPLY_NOT_ALLOWED)
        fail_msg("builder %d for %s", builder, clx_callback_name(callback));
      assert_int_equal(market_build(reply, callback), CLX_REPLY_NOT_ALLOWED); /* it sticks */
      assert_status(reply, CLX_REPLY_NOT_ALLOWED);
    }
}

/* -------- ways -------- */

static void every_callback_answers_the_same_bytes_in_every_way(void **state)
{
  struct market market;
  uint32_t callback;
  int way;

  (void)state;
  assert_int_equal(clx_callback_count(), CALLBACKS);
  market_open(&market);
  for (callback = 1; callback <= CALLBACKS; callback++)
    for (way = 0; way < WAYS; way++) {
      struct outcome outcome;

      market_send(&market, callback, (enum way)way, &outcome);
      assert_int_equal(outcome.returned, CLX_OK);
      assert_int_equal(outcome.http, 200);
      assert_int_equal(outcome.status, CLX_OK);
      assert_string_equal(outcome.body, market_answer(callback));
      assert_string_equal(outcome.content_type, "application/json");
      assert_int_equal(outcome.responds, way_is_served((enum way)way) ? 1 : 0);
    }
  assert_int_equal(market.calls, CALLBACKS * WAYS);
  assert_int_equal(market.book.count, 0);
  market_close(&market);
}

static int act_refuse(clx_reply *reply, struct market *market)
{
  (void)market;
  return clx_reply_error(reply, 422, "NO", "not today");
}

static void every_callback_refuses_with_the_same_bytes_in_every_way(void **state)
{
  struct market market;
  uint32_t callback;
  int way;

  (void)state;
  market_open(&market);
  market.act = act_refuse;
  for (callback = 1; callback <= CALLBACKS; callback++)
    for (way = 0; way < WAYS; way++) {
      struct outcome outcome;

      market_send(&market, callback, (enum way)way, &outcome);
      assert_int_equal(outcome.http, 422);
      assert_string_equal(outcome.body, market_is_inside(callback)
                                            ? INSIDE_ANSWER("NO", "not today")
                                            : ERROR_ANSWER("NO", "not today"));
    }
  market_close(&market);
}

static void a_body_of_another_type_is_refused_where_a_type_is_wanted(void **state)
{
  static const char other[] = "{\"data\":{\"id\":\"a\",\"type\":\"tags\"}}";
  struct market market;
  unsigned wanted = 0;
  uint32_t callback;

  (void)state;
  market_open(&market);
  for (callback = 1; callback <= CALLBACKS; callback++) {
    bool any = clx_callback_target(callback) == CLX_TYPE_UNKNOWN;
    struct outcome outcome;

    market_send_body(&market, callback, other, FED_2, &outcome);
    assert_int_equal(outcome.http, any ? 200 : 422);
    assert_int_equal(outcome.status, any ? CLX_OK : CLX_WRONG_TYPE);
    wanted += any;
  }
  assert_int_equal(market.calls, wanted);
  market_close(&market);
}

/* -------- memory -------- */

/* Builds more than a new call has room for, twice where a fallback is possible. */
static int act_much(clx_reply *reply, struct market *market)
{
  char text[4096];
  char key[CLX_CALL_KEY];
  int i;

  memset(text, 'y', sizeof text);
  text[sizeof text - 1] = '\0';
  for (i = 0; i < 8; i++) {
    text[0] = (char)('0' + i);
    clx_reply_put_str(reply, CLX_IN_METADATA, text, text);
  }
  if (clx_call_key(clx_reply_call(reply), key) != CLX_OK)
    return clx_reply_fail(reply);
  if (clx_call_ticket(clx_reply_call(reply))) {
    market_build(reply, market->callback);
    if (market_is_payment(market->callback))
      clx_reply_pending(reply, "a");
    clx_reply_fallback(reply);
  }
  return market_build(reply, market->callback);
}

/* One request with the allocation number fail_at failing; says whether it came to that. */
static bool starve(uint32_t callback, size_t fail_at, bool defers)
{
  struct market market;
  struct outcome outcome;
  bool reached;

  market_open_as(&market, defers);
  market.act = act_much;
  market.failing.count = 0;
  market.failing.fail_at = fail_at;
  market_send(&market, callback, SERVED, &outcome);
  reached = market.failing.count >= fail_at;
  market.failing.fail_at = 0;
  assert_int_equal(outcome.responds, 1);
  if (outcome.http == 500) {
    assert_true(outcome.status == CLX_NO_MEMORY || outcome.status == CLX_HANDLER_FAILED);
    assert_memory_equal(outcome.body, "{\"success\":false,", 17);
  } else { /* the answer, or the fallback where there was one by then */
    assert_int_equal(outcome.http, market_is_payment(callback) && outcome.status ? 202 : 200);
    assert_true(outcome.status == CLX_OK || outcome.status == CLX_NO_MEMORY);
    assert_true(outcome.status == CLX_OK || defers || callback == CLX_CALLBACK_GENERIC);
  }
  if (!reached)
    assert_int_equal(outcome.status, CLX_OK);
  market.act = NULL;
  market_send(&market, callback, SERVED, &outcome); /* the same call goes on */
  assert_int_equal(outcome.http, 200);
  assert_string_equal(outcome.body, market_answer(callback));
  market_close(&market); /* nothing leaked */
  return reached;
}

static void memory_that_runs_out_in_any_callback_is_an_error_answer(void **state)
{
  uint32_t callback;

  (void)state;
  for (callback = 1; callback <= 2 * CALLBACKS; callback++) {
    bool defers = callback > CALLBACKS;
    size_t fail_at = 1;

    while (starve(defers ? callback - CALLBACKS : callback, fail_at, defers))
      fail_at++;
    assert_true(fail_at > 3);
  }
}

/* White space behind the body takes what a new call has, so that with each size something else
 * asks for the block that is not there. */
static void memory_that_runs_out_at_any_moment_of_any_callback_is_an_error_answer(void **state)
{
  static char body[20000];
  uint32_t callback;

  (void)state;
  for (callback = 1; callback <= CALLBACKS; callback++) {
    unsigned answers[2] = {0, 0};
    size_t len = strlen(market_body(callback));

    for (; len < 17000; len += 61) {
      struct market market;
      struct outcome outcome;

      memset(body, ' ', sizeof body);
      memcpy(body, market_body(callback), strlen(market_body(callback)));
      body[len] = '\0';
      market_open(&market);
      market.failing.count = 0;
      market.failing.fail_at = 2; /* behind the state of the MAC */
      market_send_body(&market, callback, body, FED_WHOLE, &outcome);
      assert_true(outcome.http == 200 || outcome.status == CLX_NO_MEMORY);
      assert_int_equal(outcome.http, outcome.status == CLX_OK ? 200 : 500);
      if (outcome.http == 200)
        assert_string_equal(outcome.body, market_answer(callback));
      answers[outcome.http == 200]++;
      market_close(&market);
    }
    assert_true(answers[0] > 0 && answers[1] > 0);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(a_builder_is_refused_for_every_other_callback),
      cmocka_unit_test(every_callback_answers_the_same_bytes_in_every_way),
      cmocka_unit_test(every_callback_refuses_with_the_same_bytes_in_every_way),
      cmocka_unit_test(a_body_of_another_type_is_refused_where_a_type_is_wanted),
      cmocka_unit_test(memory_that_runs_out_in_any_callback_is_an_error_answer),
      cmocka_unit_test(memory_that_runs_out_at_any_moment_of_any_callback_is_an_error_answer),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
