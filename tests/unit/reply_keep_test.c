/* What leaves when an answer fails: a refusal stays one, and a charge is not forgotten. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "answers.h"
#include "market.h"
#include "service/reply.h"

#define KEPT(code, message)                                                                        \
  "{\"success\":false,\"data\":{\"transaction_token\":\"abc\",\"amount_cents\":12900,"             \
  "\"error\":{\"code\":\"" code "\",\"message\":\"" message "\"}}}"
#define KEPT_TEXT KEPT("REPLY_TEXT", "text for the answer is not valid UTF-8")

static clx_reply *capture(void **state)
{
  return reply_to(*state, CLX_CALLBACK_CAPTURE, market_body(CLX_CALLBACK_CAPTURE));
}

/* -------- payments -------- */

static void a_payment_that_fails_keeps_its_token_and_amount(void **state)
{
  clx_reply *after = capture(state);
  clx_reply *before = capture(state);
  clx_reply *broken = capture(state);
  clx_reply *twice = capture(state);
  clx_reply *checked = capture(state);

  clx_reply_capture(after, "abc", 12900);
  clx_reply_pending(after, "\xff");
  assert_refused(after, CLX_REPLY_TEXT, KEPT_TEXT);
  clx_reply_pending(before, "\xff");
  assert_int_equal(clx_reply_capture(before, "abc", 12900), CLX_REPLY_TEXT);
  assert_refused(before, CLX_REPLY_TEXT, KEPT_TEXT);
  clx_reply_capture(broken, "abc", 12900);
  assert_int_equal(clx_reply_fail(broken), CLX_HANDLER_FAILED);
  assert_refused(broken, CLX_HANDLER_FAILED,
                 KEPT("HANDLER_FAILED", "the handler returned a failure"));
  clx_reply_capture(twice, "abc", 12900);
  clx_reply_capture(twice, "def", 1);
  assert_refused(twice, CLX_REPLY_TWICE, KEPT("REPLY_TWICE", "the value was put twice"));
  clx_reply_capture(checked, "abc", 12900);
  put_text(checked, CLX_IN_DATA, "action_id", "7");
  assert_refused(checked, CLX_REPLY_NOT_ALLOWED,
                 KEPT("REPLY_NOT_ALLOWED", "this kind of answer has no such value"));
}

static int act_charged_and_threw(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_capture(reply, "abc", 12900);
  return -7;
}

static int act_charged_and_missed(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_capture(reply, "abc", 12900);
  return CLX_MISSING_DATA;
}

static void a_handler_that_fails_after_its_charge_does_not_lose_it(void **state)
{
  struct market market;
  struct outcome outcome;

  (void)state;
  market_open(&market);
  market.act = act_charged_and_threw;
  market_send(&market, CLX_CALLBACK_CAPTURE, SERVED, &outcome);
  assert_int_equal(outcome.http, 500);
  assert_string_equal(outcome.body, KEPT("HANDLER_FAILED", "the handler returned a failure"));
  assert_int_equal(market.book.count, 1);
  assert_int_equal(market.book.lines[0].level, CLX_LOG_ERROR);
  assert_string_equal(market.book.lines[0].detail, "returned -7");
  market.act = act_charged_and_missed;
  market_send(&market, CLX_CALLBACK_CAPTURE, HANDLED, &outcome);
  assert_int_equal(outcome.http, 422);
  assert_int_equal(outcome.status, CLX_MISSING_DATA);
  assert_string_equal(outcome.body,
                      KEPT("MISSING_DATA", "the body lacks data that this endpoint needs"));
  market_close(&market);
}

/* The room for what leaves is made when the token is put. */
static void a_charge_is_kept_when_memory_ends_behind_it(void **state)
{
  char memory[4096];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_CAPTURE, NULL);
  char text[5000];

  (void)state;
  memset(text, 'm', sizeof text);
  text[sizeof text - 1] = '\0';
  assert_int_equal(clx_reply_capture(reply, "abc", 12900), CLX_OK);
  assert_int_equal(clx_reply_put_str(reply, CLX_IN_METADATA, "k", text), CLX_NO_MEMORY);
  while (clx_arena_alloc(arena, 16) != NULL)
    continue;
  assert_failure(reply, CLX_NO_MEMORY, "/data/metadata/k");
  assert_refused(reply, CLX_NO_MEMORY, KEPT("NO_MEMORY", "out of memory"));
  clx_arena_free(arena);
}

/* Wherever memory ends, what leaves is JSON, and has the token once that was taken. */
static void a_refused_charge_is_kept_in_memory_of_any_size(void **state)
{
  static char memory[8192];
  char text[600];
  size_t size;
  int kept = 0;

  (void)state;
  memset(text, 'm', sizeof text);
  text[sizeof text - 1] = '\0';
  for (size = 1024; size <= sizeof memory; size += 16) {
    clx_arena *arena = clx_arena_init(memory, size, NULL);
    clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_CAPTURE, NULL);
    clx_response response;
    int taken;

    if (!reply)
      continue;
    taken = clx_reply_capture(reply, "abc", 12900);
    clx_reply_error(reply, 402, text, text);
    clx_reply_finish(reply, &response);
    assert_int_equal(response.http, 402);
    assert_int_equal(clx_json_check(response.body, response.len, 0, NULL), CLX_OK);
    if (taken == CLX_OK)
      assert_non_null(
          strstr(response.body, "\"transaction_token\":\"abc\",\"amount_cents\":12900"));
    kept += taken == CLX_OK && response.status == CLX_NO_MEMORY;
    clx_arena_free(arena);
  }
  assert_true(kept > 0);
}

/* -------- refusals -------- */

#define DECLINED                                                                                   \
  "{\"success\":false,\"data\":{\"error\":{\"code\":\"DECLINED\",\"message\":\"no\"}}}"

static void a_refusal_leaves_whatever_failed_before_or_after(void **state)
{
  clx_reply *before = capture(state);
  clx_reply *after = capture(state);
  clx_reply *line = reply_to(*state, PROMO, PROMOTION_BODY);

  assert_int_equal(clx_reply_price(before, "A", 1), CLX_REPLY_NOT_ALLOWED);
  assert_int_equal(clx_reply_error(before, 402, "DECLINED", "no"), CLX_OK);
  assert_leaves(before, 402, DECLINED, "this kind of answer has no such value");
  assert_note(before, 0, CLX_REPLY_NOT_ALLOWED, "/data/unit_amount_cents");
  clx_reply_error(after, 402, "DECLINED", "no");
  clx_reply_put_str(after, CLX_IN_DATA, "action_id", "\xff");
  assert_leaves(after, 402, DECLINED, "text for the answer is not valid UTF-8");
  assert_note(after, 0, CLX_REPLY_TEXT, "/data/action_id");
  clx_reply_line(line, "\xff");
  clx_reply_error(line, 422, "NO_DISCOUNT", "caf\xe9");
  assert_leaves(line, 422, ERROR_ANSWER("NO_DISCOUNT", "caf\xef\xbf\xbd"),
                "bytes that are not UTF-8 were replaced");
  assert_note(line, 0, CLX_REPLY_TEXT, "/error/message");
  assert_note(line, 1, CLX_REPLY_TEXT, "/data/line_items/?");
}

static void a_refusal_without_a_message_leaves(void **state)
{
  clx_reply *reply = capture(state);

  assert_int_equal(clx_reply_error(reply, 402, "DECLINED", NULL), CLX_OK);
  assert_leaves(reply, 402,
                "{\"success\":false,\"data\":{\"error\":{\"code\":\"DECLINED\","
                "\"message\":\"refused\"}}}",
                "a value that cannot be sent was left out");
  assert_note(reply, 0, CLX_BAD_ARGUMENT, "/data/error/message");
}

/* A code is an identifier: it fails the answer, which stays refused. */
static void a_refusal_with_a_bad_code_keeps_its_status_and_names_the_failure(void **state)
{
  clx_reply *bytes = capture(state);
  clx_reply *none = reply_to(*state, PRICE, PRICE_BODY);

  assert_int_equal(clx_reply_error(bytes, 402, "\xff", "no"), CLX_REPLY_TEXT);
  assert_failure(bytes, CLX_REPLY_TEXT, "/data/error/code");
  assert_fails(bytes, 402, CLX_REPLY_TEXT,
               "{\"success\":false,\"data\":{\"error\":{\"code\":\"REPLY_TEXT\","
               "\"message\":\"no\"}}}");
  assert_int_equal(clx_reply_error(none, 422, NULL, "no"), CLX_BAD_ARGUMENT);
  assert_failure(none, CLX_BAD_ARGUMENT, "/error/code");
  assert_fails(none, 422, CLX_BAD_ARGUMENT, ERROR_ANSWER("BAD_ARGUMENT", "no"));
}

static void a_handler_that_breaks_after_its_refusal_has_refused(void **state)
{
  clx_reply *reply = capture(state);

  clx_reply_capture(reply, "abc", 12900);
  clx_reply_error(reply, 402, "DECLINED", "no");
  clx_reply_fail(reply);
  assert_fails(reply, 402, CLX_HANDLER_FAILED, KEPT("DECLINED", "no"));
}

static void a_refusal_keeps_status_and_code_without_memory(void **state)
{
  char memory[4096];
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_PRICE, NULL);

  (void)state;
  clx_reply_error(reply, 422, "NO_PRICE", "none");
  while (clx_arena_alloc(arena, 16) != NULL)
    continue;
  assert_fails(reply, 422, CLX_NO_MEMORY, ERROR_ANSWER("NO_PRICE", "none"));
  clx_arena_free(arena);
}

static void a_refusal_after_a_failure_stays_one_in_memory_of_any_size(void **state)
{
  static char memory[4096];
  unsigned whole = 0;
  size_t size;

  (void)state;
  for (size = 1024; size <= sizeof memory; size += 16) {
    clx_arena *arena = clx_arena_init(memory, size, NULL);
    clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_PRICE, NULL);
    clx_response response;

    if (!reply)
      continue;
    clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", "\xff");
    clx_reply_error(reply, 409, "CODE", "closed");
    clx_reply_finish(reply, &response);
    assert_int_equal(response.http, 409);
    assert_int_equal(clx_json_check(response.body, response.len, 0, NULL), CLX_OK);
    whole += strcmp(response.body, ERROR_ANSWER("CODE", "closed")) == 0;
    clx_arena_free(arena);
  }
  assert_true(whole > 0);
}

/* -------- amounts that are asked for -------- */

static int act_needs_amounts(clx_reply *reply, struct market *market)
{
  (void)reply;
  (void)market;
  return CLX_MISSING_DATA;
}

static void all_amounts_that_are_missing_are_named_at_once(void **state)
{
  static const char text[] = "{\"data\":{\"id\":\"a\",\"type\":\"authorizations\",\"attributes\":{"
                             "\"capture_amount_cents\":\"x\"}}}";
  const clx_document *document;
  const clx_authorization *authorization;
  int64_t cents = 7;
  int64_t balance = 8;
  clx_error error;

  assert_int_equal(clx_parse_unverified(text, sizeof text - 1, NULL, *state, &document, NULL),
                   CLX_OK);
  authorization = clx_as(document->data[0], CLX_TYPE_AUTHORIZATIONS);
  assert_int_equal(clx_capture_amount(authorization, &cents, &balance, &error), CLX_MISSING_DATA);
  assert_string_equal(error.where, "capture_amount_cents, capture_balance_cents");
  assert_int_equal(error.status, CLX_MISSING_DATA);
  assert_int_equal(clx_capture_amount(authorization, NULL, &balance, &error), CLX_MISSING_DATA);
  assert_string_equal(error.where, "capture_balance_cents");
  assert_int_equal(clx_refund_amount(NULL, &cents, &balance, &error), CLX_MISSING_DATA);
  assert_string_equal(error.where, "refund_amount_cents, refund_balance_cents");
  assert_int_equal(clx_void_amount(authorization, &balance, &error), CLX_MISSING_DATA);
  assert_string_equal(error.where, "void_balance_cents");
  assert_int_equal(clx_authorize_amount(NULL, &cents, &error), CLX_MISSING_DATA);
  assert_string_equal(error.where, "order.total_amount_with_taxes_cents");
  assert_int_equal(cents, 7);
  assert_int_equal(balance, 8);
}

static void a_handler_that_misses_amounts_has_them_in_the_log(void **state)
{
  static const char none[] = "{\"data\":{\"id\":\"a\",\"type\":\"authorizations\"}}";
  struct market market;
  struct outcome outcome;

  (void)state;
  market_open(&market);
  market.act = act_needs_amounts;
  market_send_body(&market, CLX_CALLBACK_CAPTURE, none, HANDLED, &outcome);
  assert_int_equal(outcome.http, 422);
  assert_int_equal(market.book.count, 1);
  assert_int_equal(market.book.lines[0].level, CLX_LOG_INFO);
  assert_int_equal(market.book.lines[0].status, CLX_MISSING_DATA);
  assert_string_equal(market.book.lines[0].detail, "capture_amount_cents, capture_balance_cents");
  assert_string_equal(clx_call_error(market.fed)->where, market.book.lines[0].detail);
  market_send(&market, CLX_CALLBACK_CAPTURE, HANDLED, &outcome); /* it missed something else */
  assert_int_equal(outcome.http, 422);
  assert_string_equal(market.book.lines[1].detail, "/capture");
  market_close(&market);
}

/* Each payment names its own; other kinds of answer ask for none. */
static void what_each_callback_misses_is_named(void **state)
{
  static const struct {
    uint32_t callback;
    const char *type;
    const char *missing;
  } rows[] = {
      {CLX_CALLBACK_AUTHORIZE, "external_payments", "order.total_amount_with_taxes_cents"},
      {CLX_CALLBACK_CAPTURE, "authorizations", "capture_amount_cents, capture_balance_cents"},
      {CLX_CALLBACK_VOID, "authorizations", "void_balance_cents"},
      {CLX_CALLBACK_REFUND, "captures", "refund_amount_cents, refund_balance_cents"},
      {CLX_CALLBACK_PRICE, "line_items", "/price"},
  };
  struct market market;
  struct outcome outcome;
  size_t i;

  (void)state;
  market_open(&market);
  market.act = act_needs_amounts;
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    char body[128];

    snprintf(body, sizeof body, "{\"data\":{\"id\":\"a\",\"type\":\"%s\"}}", rows[i].type);
    market_send_body(&market, rows[i].callback, body, HANDLED, &outcome);
    assert_int_equal(outcome.http, 422);
    assert_int_equal(outcome.status, CLX_MISSING_DATA);
    assert_string_equal(market.book.lines[i].detail, rows[i].missing);
  }
  market_close(&market);
}

/* The first failure counts, whatever the handler returns then. */
static void a_handler_that_fails_twice_is_told_by_its_first_failure(void **state)
{
  static const int returned[] = {CLX_MISSING_DATA, CLX_HANDLER_FAILED, -1, CLX_REPLY_TEXT};
  size_t i;

  for (i = 0; i < sizeof returned / sizeof returned[0]; i++) {
    clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);

    clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", "\xff");
    clx__reply_returned(reply, returned[i]);
    clx__reply_returned(reply, CLX_MISSING_DATA);
    assert_failure(reply, CLX_REPLY_TEXT, "/data/sku_code");
    clx_reply_error(reply, 422, "NO", "no"); /* too late where the handler failed for good */
    if (returned[i] == CLX_MISSING_DATA || returned[i] == CLX_REPLY_TEXT)
      assert_leaves(reply, 422, ERROR_ANSWER("NO", "no"), "text for the answer is not valid UTF-8");
    else
      assert_fails(reply, 422, CLX_REPLY_TEXT, ERROR_ANSWER("NO", "no"));
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(a_payment_that_fails_keeps_its_token_and_amount),
      cmocka_unit_test(a_handler_that_fails_after_its_charge_does_not_lose_it),
      cmocka_unit_test(a_charge_is_kept_when_memory_ends_behind_it),
      cmocka_unit_test(a_refused_charge_is_kept_in_memory_of_any_size),
      REPLY_TEST(a_refusal_leaves_whatever_failed_before_or_after),
      REPLY_TEST(a_refusal_without_a_message_leaves),
      REPLY_TEST(a_refusal_with_a_bad_code_keeps_its_status_and_names_the_failure),
      REPLY_TEST(a_handler_that_breaks_after_its_refusal_has_refused),
      cmocka_unit_test(a_refusal_keeps_status_and_code_without_memory),
      cmocka_unit_test(a_refusal_after_a_failure_stays_one_in_memory_of_any_size),
      REPLY_TEST(all_amounts_that_are_missing_are_named_at_once),
      cmocka_unit_test(a_handler_that_misses_amounts_has_them_in_the_log),
      cmocka_unit_test(what_each_callback_misses_is_named),
      REPLY_TEST(a_handler_that_fails_twice_is_told_by_its_first_failure),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
