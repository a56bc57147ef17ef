/* Answers of the payment callbacks: done, pending, refused, and the tokens of a customer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "market.h"

#define AUTHORIZE CLX_CALLBACK_AUTHORIZE
#define REFUND    CLX_CALLBACK_REFUND
#define TOKEN     CLX_CALLBACK_CUSTOMER_TOKEN
#define PAID      "{\"success\":true,\"data\":{\"transaction_token\":\"abc\",\"amount_cents\":12900"

static clx_reply *payment(void **state, uint32_t callback)
{
  return reply_to(*state, callback, market_body(callback));
}

/* The builder of a payment callback. */
static int pay(clx_reply *reply, uint32_t callback, const char *token, int64_t cents)
{
  switch (callback) {
  case CLX_CALLBACK_AUTHORIZE:
    return clx_reply_authorize(reply, token, cents);
  case CLX_CALLBACK_CAPTURE:
    return clx_reply_capture(reply, token, cents);
  case CLX_CALLBACK_VOID:
    return clx_reply_void(reply, token, cents);
  default:
    return clx_reply_refund(reply, token, cents);
  }
}

/* -------- the examples of the contract, for each of the four -------- */

static void a_payment_is_written_as_documented(void **state)
{
  uint32_t callback;

  for (callback = AUTHORIZE; callback <= REFUND; callback++) {
    clx_reply *reply = payment(state, callback);

    assert_int_equal(pay(reply, callback, "abc", 12900), CLX_OK);
    clx_reply_put_str(reply, CLX_IN_METADATA, "foo", "bar");
    assert_leaves(reply, 200, PAID ",\"metadata\":{\"foo\":\"bar\"}}}", NULL);
  }
}

static void a_refused_payment_keeps_token_and_amount_inside_data(void **state)
{
  uint32_t callback;

  for (callback = AUTHORIZE; callback <= REFUND; callback++) {
    clx_reply *reply = payment(state, callback);

    pay(reply, callback, "abc", 12900);
    assert_int_equal(clx_reply_error(reply, 422, "YOUR-ERROR-CODE", "Your error message"), CLX_OK);
    assert_leaves(reply, 422,
                  "{\"success\":false,\"data\":{\"transaction_token\":\"abc\","
                  "\"amount_cents\":12900,\"error\":{\"code\":\"YOUR-ERROR-CODE\","
                  "\"message\":\"Your error message\"}}}",
                  NULL);
  }
}

static void a_pending_payment_is_a_202_with_its_action(void **state)
{
  uint32_t callback;

  for (callback = AUTHORIZE; callback <= REFUND; callback++) {
    clx_reply *reply = payment(state, callback);

    pay(reply, callback, "abc", 12900);
    assert_int_equal(clx_reply_pending(reply, "my-id"), CLX_OK);
    put_text(reply, CLX_IN_DATA, "metadata", "{}");
    assert_leaves(reply, 202, PAID ",\"action_id\":\"my-id\",\"metadata\":{}}}", NULL);
  }
}

static void tokens_of_a_customer_are_written_as_documented(void **state)
{
  clx_reply *both = payment(state, TOKEN);
  clx_reply *customer = payment(state, TOKEN);
  clx_reply *source = payment(state, TOKEN);

  clx_reply_customer_token(both, "cus_xxx", "pm_xxx");
  put_text(both, CLX_IN_DATA, "metadata", "{}");
  assert_leaves(both, 200,
                "{\"success\":true,\"data\":{\"customer_token\":\"cus_xxx\","
                "\"payment_source_token\":\"pm_xxx\",\"metadata\":{}}}",
                NULL);
  clx_reply_customer_token(customer, "cus_xxx", NULL);
  assert_leaves(customer, 200, "{\"success\":true,\"data\":{\"customer_token\":\"cus_xxx\"}}",
                NULL);
  clx_reply_customer_token(source, NULL, "pm_xxx");
  assert_leaves(source, 200, "{\"success\":true,\"data\":{\"payment_source_token\":\"pm_xxx\"}}",
                NULL);
}

/* -------- refusals -------- */

static void a_refusal_drops_what_its_form_does_not_carry(void **state)
{
  clx_reply *reply = payment(state, AUTHORIZE);

  clx_reply_error(reply, 402, "DECLINED", "no");
  clx_reply_put_str(reply, CLX_IN_METADATA, "k", "v");
  clx_reply_message(reply, "m", true, NULL);
  clx_reply_transaction(reply, CLX_TRANSACTION_MESSAGE, "text");
  clx_reply_put_str(reply, CLX_IN_DATA, "other", "x");
  clx_reply_line(reply, "x");
  clx_reply_authorize(reply, "abc", 1);
  clx_reply_pending(reply, "my-id");
  assert_leaves(reply, 402,
                "{\"success\":false,\"data\":{\"transaction_token\":\"abc\",\"amount_cents\":1,"
                "\"error\":{\"code\":\"DECLINED\",\"message\":\"no\"}}}",
                NULL);
}

static void a_refusal_needs_no_token(void **state)
{
  uint32_t callback;

  for (callback = AUTHORIZE; callback <= TOKEN; callback++) {
    clx_reply *reply = payment(state, callback);

    clx_reply_error(reply, 422, "DECLINED", "no");
    assert_leaves(reply, 422, INSIDE_ANSWER("DECLINED", "no"), NULL);
  }
}

static void a_refused_customer_token_keeps_nothing(void **state)
{
  clx_reply *reply = payment(state, TOKEN);

  clx_reply_customer_token(reply, "cus_xxx", "pm_xxx");
  clx_reply_error(reply, 422, "DECLINED", "no");
  assert_leaves(reply, 422, INSIDE_ANSWER("DECLINED", "no"), NULL);
}

static void a_refusal_leaves_and_what_it_keeps_of_another_kind_is_noted(void **state)
{
  static const char kind[] = "this kind of answer has no such value";
  clx_reply *token = payment(state, AUTHORIZE);
  clx_reply *amount = payment(state, AUTHORIZE);

  clx_reply_put_int(token, CLX_IN_DATA, "transaction_token", 7);
  clx_reply_error(token, 422, "C", "m");
  assert_leaves(token, 422,
                "{\"success\":false,\"data\":{\"transaction_token\":7,"
                "\"error\":{\"code\":\"C\",\"message\":\"m\"}}}",
                kind);
  assert_note(token, 0, CLX_REPLY_NOT_ALLOWED, "/data/transaction_token");
  clx_reply_put_str(amount, CLX_IN_DATA, "amount_cents", "12900");
  clx_reply_error(amount, 422, "C", "m");
  assert_leaves(amount, 422,
                "{\"success\":false,\"data\":{\"amount_cents\":\"12900\","
                "\"error\":{\"code\":\"C\",\"message\":\"m\"}}}",
                kind);
}

/* -------- what never leaves -------- */

#define AMOUNT_ANSWER(code, message)                                                               \
  "{\"success\":false,\"data\":{\"amount_cents\":12900,\"error\":{\"code\":\"" code                \
  "\",\"message\":\"" message "\"}}}"

static void a_payment_without_a_token_is_refused(void **state)
{
  uint32_t callback;

  for (callback = AUTHORIZE; callback <= REFUND; callback++) {
    clx_reply *put = payment(state, callback);
    clx_reply *null = payment(state, callback);
    clx_reply *pending = payment(state, callback);

    clx_reply_put_int(put, CLX_IN_DATA, "amount_cents", 12900);
    assert_refused(put, CLX_REPLY_INCOMPLETE,
                   AMOUNT_ANSWER("REPLY_INCOMPLETE", "a value that this answer needs was not put"));
    assert_failure(put, CLX_REPLY_INCOMPLETE, "/data/transaction_token");
    assert_int_equal(pay(null, callback, NULL, 12900), CLX_BAD_ARGUMENT);
    assert_refused(null, CLX_BAD_ARGUMENT,
                   AMOUNT_ANSWER("BAD_ARGUMENT", "an argument is not allowed here"));
    clx_reply_pending(pending, "my-id");
    assert_status(pending, CLX_REPLY_INCOMPLETE);
  }
}

static void values_of_a_payment_have_the_documented_kind(void **state)
{
  static const struct {
    const char *key;
    const char *json;
  } rows[] = {
      {"transaction_token", "7"}, {"transaction_token", "null"}, {"amount_cents", "\"12900\""},
      {"amount_cents", "129.00"}, {"amount_cents", "null"},      {"action_id", "7"},
  };
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    clx_reply *reply = payment(state, AUTHORIZE);

    clx_reply_put_json(reply, CLX_IN_DATA, rows[i].key, rows[i].json, strlen(rows[i].json));
    if (strcmp(rows[i].key, "transaction_token") != 0)
      clx_reply_put_str(reply, CLX_IN_DATA, "transaction_token", "abc");
    assert_status(reply, CLX_REPLY_NOT_ALLOWED);
  }
}

static void the_pending_form_needs_an_action_and_comes_once(void **state)
{
  clx_reply *null = payment(state, AUTHORIZE);
  clx_reply *empty = payment(state, AUTHORIZE);
  clx_reply *twice = payment(state, AUTHORIZE);
  clx_reply *token = payment(state, TOKEN);

  assert_int_equal(clx_reply_pending(null, NULL), CLX_BAD_ARGUMENT);
  assert_status(null, CLX_BAD_ARGUMENT);
  assert_int_equal(clx_reply_pending(empty, ""), CLX_BAD_ARGUMENT);
  assert_status(empty, CLX_BAD_ARGUMENT);
  clx_reply_pending(twice, "a");
  assert_int_equal(clx_reply_pending(twice, "b"), CLX_REPLY_TWICE);
  assert_status(twice, CLX_REPLY_TWICE);
  assert_int_equal(clx_reply_pending(token, "a"), CLX_REPLY_NOT_ALLOWED);
  assert_status(token, CLX_REPLY_NOT_ALLOWED);
}

static void a_customer_token_needs_one_of_the_two(void **state)
{
  clx_reply *reply = payment(state, TOKEN);

  assert_int_equal(clx_reply_customer_token(reply, NULL, NULL), CLX_REPLY_INCOMPLETE);
  assert_refused(reply, CLX_REPLY_INCOMPLETE,
                 INSIDE_ANSWER("REPLY_INCOMPLETE", "a value that this answer needs was not put"));
}

/* -------- what is not documented, or only doubtful -------- */

static void the_amount_may_be_left_out(void **state)
{
  clx_reply *reply = payment(state, AUTHORIZE);

  clx_reply_put_str(reply, CLX_IN_DATA, "transaction_token", "abc");
  assert_leaves(reply, 200, "{\"success\":true,\"data\":{\"transaction_token\":\"abc\"}}", NULL);
}

/* Text of an integer is one; money is in major units and never fits a key that wants cents. */
static void the_amount_may_be_a_decimal_text_but_not_money(void **state)
{
  clx_reply *decimal = payment(state, AUTHORIZE);
  clx_reply *negative = payment(state, AUTHORIZE);
  clx_reply *money = payment(state, AUTHORIZE);

  clx_reply_put_str(decimal, CLX_IN_DATA, "transaction_token", "abc");
  clx_reply_put_decimal(decimal, CLX_IN_DATA, "amount_cents", "12900");
  assert_leaves(decimal, 200, PAID "}}", NULL);
  clx_reply_put_str(negative, CLX_IN_DATA, "transaction_token", "abc");
  clx_reply_put_decimal(negative, CLX_IN_DATA, "amount_cents", "-1");
  assert_leaves(negative, 200,
                "{\"success\":true,\"data\":{\"transaction_token\":\"abc\",\"amount_cents\":-1}}",
                NEGATIVE);
  clx_reply_put_str(money, CLX_IN_DATA, "transaction_token", "abc");
  clx_reply_put_money(money, CLX_IN_DATA, "amount_cents", 12900, "EUR"); /* 129 */
  assert_status(money, CLX_REPLY_NOT_ALLOWED);
}

static void odd_tokens_and_amounts_are_doubtful(void **state)
{
  clx_reply *empty = payment(state, AUTHORIZE);
  clx_reply *negative = payment(state, AUTHORIZE);
  clx_reply *none = payment(state, TOKEN);
  clx_reply *number = payment(state, TOKEN);

  clx_reply_authorize(empty, "", 1);
  assert_leaves(empty, 200,
                "{\"success\":true,\"data\":{\"transaction_token\":\"\",\"amount_cents\":1}}",
                "an expected text is empty");
  clx_reply_authorize(negative, "abc", -1);
  assert_leaves(negative, 200,
                "{\"success\":true,\"data\":{\"transaction_token\":\"abc\",\"amount_cents\":-1}}",
                NEGATIVE);
  clx_reply_put_str(none, CLX_IN_METADATA, "k", "v");
  assert_leaves(none, 200, "{\"success\":true,\"data\":{\"metadata\":{\"k\":\"v\"}}}",
                "neither a customer token nor a payment source token");
  clx_reply_put_int(number, CLX_IN_DATA, "customer_token", 7);
  assert_leaves(number, 200, "{\"success\":true,\"data\":{\"customer_token\":7}}", ODD_KIND);
}

static void an_action_by_hand_is_doubtful_without_the_pending_form(void **state)
{
  clx_reply *alone = payment(state, AUTHORIZE);
  clx_reply *twice = payment(state, AUTHORIZE);

  clx_reply_authorize(alone, "abc", 12900);
  clx_reply_put_str(alone, CLX_IN_DATA, "action_id", "my-id");
  assert_leaves(alone, 200, PAID ",\"action_id\":\"my-id\"}}",
                "an action_id without the pending form");
  clx_reply_put_str(twice, CLX_IN_DATA, "action_id", "my-id");
  assert_int_equal(clx_reply_pending(twice, "my-id"), CLX_REPLY_TWICE);
}

static void texts_of_a_transaction_are_put_by_name(void **state)
{
  clx_reply *reply = payment(state, CLX_CALLBACK_CAPTURE);

  clx_reply_capture(reply, "abc", 12900);
  clx_reply_transaction(reply, CLX_TRANSACTION_MESSAGE, "1");
  clx_reply_transaction(reply, CLX_TRANSACTION_ERROR_CODE, "2");
  clx_reply_transaction(reply, CLX_TRANSACTION_ERROR_DETAIL, "3");
  clx_reply_transaction(reply, CLX_TRANSACTION_AVS_CODE, "4");
  clx_reply_transaction(reply, CLX_TRANSACTION_AVS_MESSAGE, "5");
  clx_reply_transaction(reply, CLX_TRANSACTION_CVV_CODE, "6");
  clx_reply_transaction(reply, CLX_TRANSACTION_CVV_MESSAGE, "7");
  clx_reply_transaction(reply, CLX_TRANSACTION_FRAUD_REVIEW, "8");
  assert_leaves(reply, 200,
                PAID ",\"message\":\"1\",\"error_code\":\"2\",\"error_detail\":\"3\","
                     "\"avs_code\":\"4\",\"avs_message\":\"5\",\"cvv_code\":\"6\","
                     "\"cvv_message\":\"7\",\"fraud_review\":\"8\"}}",
                NULL);
}

static void texts_of_a_transaction_that_nobody_knows_are_doubtful(void **state)
{
  clx_reply *unknown = payment(state, AUTHORIZE);
  clx_reply *number = payment(state, AUTHORIZE);
  clx_reply *token = payment(state, TOKEN);

  clx_reply_authorize(unknown, "abc", 12900);
  clx_reply_transaction(unknown, "fraud", "x");
  assert_leaves(unknown, 200, PAID ",\"fraud\":\"x\"}}", UNNAMED_KEY);
  clx_reply_authorize(number, "abc", 12900);
  clx_reply_put_int(number, CLX_IN_DATA, "avs_code", 7);
  assert_leaves(number, 200, PAID ",\"avs_code\":7}}", ODD_KIND);
  assert_int_equal(clx_reply_transaction(token, "message", "x"), CLX_REPLY_NOT_ALLOWED);
}

/* -------- answers of the library itself -------- */

static int act_fail(clx_reply *reply, struct market *market)
{
  (void)market;
  return clx_reply_fail(reply);
}

static void assert_own_answer(uint32_t callback, const struct outcome *outcome, int http,
                              const char *inside, const char *beside)
{
  assert_int_equal(outcome->http, http);
  assert_string_equal(outcome->body, market_is_inside(callback) ? inside : beside);
}

#define OWN(outcome, http, code, message)                                                          \
  assert_own_answer(callback, outcome, http, INSIDE_ANSWER(code, message),                         \
                    ERROR_ANSWER(code, message))

static void errors_of_the_library_stand_where_the_callback_wants_them(void **state)
{
  struct market market;
  uint32_t callback;

  (void)state;
  market_open(&market);
  for (callback = 1; callback <= CALLBACKS; callback++) {
    struct request request = {.body = "{}", .len = 2};
    char path[64] = "/";
    struct outcome outcome;

    request.path = strcat(path, clx_callback_name(callback));
    post_send(market.fed, &request, "a.b", FED_1, &outcome);
    OWN(&outcome, 401, "SIGNATURE_MISSING", "the signature header is missing or empty");
    request.method = "PUT";
    post_send(market.fed, &request, "a.b", FED_1, &outcome);
    OWN(&outcome, 405, "METHOD", "only POST is answered");
    market_send_body(&market, callback, "{\"data\":", HANDLED, &outcome);
    OWN(&outcome, 400, "JSON_TRUNCATED", "the JSON text ends too early");
    market_send_body(&market, callback, "{\"data\":null}", SERVED, &outcome);
    OWN(&outcome, 422, "MISSING_DATA", "the body lacks data that this endpoint needs");
    market.act = act_fail;
    market_send(&market, callback, FED_7, &outcome);
    OWN(&outcome, 500, "HANDLER_FAILED", "the handler returned a failure");
    market.act = NULL;
  }
  assert_int_equal(market.calls, CALLBACKS);
  market_close(&market);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(a_payment_is_written_as_documented),
      REPLY_TEST(a_refused_payment_keeps_token_and_amount_inside_data),
      REPLY_TEST(a_pending_payment_is_a_202_with_its_action),
      REPLY_TEST(tokens_of_a_customer_are_written_as_documented),
      REPLY_TEST(a_refusal_drops_what_its_form_does_not_carry),
      REPLY_TEST(a_refusal_needs_no_token),
      REPLY_TEST(a_refused_customer_token_keeps_nothing),
      REPLY_TEST(a_refusal_leaves_and_what_it_keeps_of_another_kind_is_noted),
      REPLY_TEST(a_payment_without_a_token_is_refused),
      REPLY_TEST(values_of_a_payment_have_the_documented_kind),
      REPLY_TEST(the_pending_form_needs_an_action_and_comes_once),
      REPLY_TEST(a_customer_token_needs_one_of_the_two),
      REPLY_TEST(the_amount_may_be_left_out),
      REPLY_TEST(the_amount_may_be_a_decimal_text_but_not_money),
      REPLY_TEST(odd_tokens_and_amounts_are_doubtful),
      REPLY_TEST(an_action_by_hand_is_doubtful_without_the_pending_form),
      REPLY_TEST(texts_of_a_transaction_are_put_by_name),
      REPLY_TEST(texts_of_a_transaction_that_nobody_knows_are_doubtful),
      cmocka_unit_test(errors_of_the_library_stand_where_the_callback_wants_them),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
