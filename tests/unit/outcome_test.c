/* How a call went, in numbers; how much a payment asks for; and how a pending one ended. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/payment.h>

#include "market.h"
#include "replies.h"
#include "scarce.h"

#define CAPTURE CLX_CALLBACK_CAPTURE

/* -------- the outcome of a call -------- */

static clx_outcome numbers_of(const clx_call *call)
{
  clx_outcome numbers;

  memset(&numbers, 0xff, sizeof numbers);
  numbers.size = sizeof numbers;
  clx_call_outcome(call, &numbers);
  assert_int_equal(numbers.size, sizeof numbers);
  return numbers;
}

static void assert_numbers(const clx_call *call, int status, int http, int matched,
                           uint32_t callback)
{
  clx_outcome numbers = numbers_of(call);

  assert_int_equal(numbers.status, status);
  assert_int_equal(numbers.http, http);
  assert_int_equal(numbers.matched_key, matched);
  assert_int_equal(numbers.callback, callback);
}

static int act_tick(clx_reply *reply, struct market *market)
{
  clx_outcome numbers = numbers_of(clx_reply_call(reply));

  assert_int_equal(numbers.http, 0);
  assert_int_equal(numbers.matched_key, 0);
  assert_int_equal(numbers.elapsed_ms, 0);
  assert_int_equal(numbers.answer_bytes, 0);
  market->now += 7;
  assert_int_equal(numbers_of(clx_reply_call(reply)).elapsed_ms, 7);
  return market_build(reply, market->callback);
}

static void an_answered_call_tells_all_its_numbers(void **state)
{
  static const char body[] =
      "{\"data\":{\"id\":\"a\",\"type\":\"authorizations\",\"attributes\":{"
      "\"capture_amount_cents\":\"5\",\"novel\":1,\"novel_2\":1,\"token\":\"t\",\"token\":\"u\"},"
      "\"relationships\":{\"order\":{\"data\":{\"type\":\"orders\",\"id\":\"o\"}}}},"
      "\"included\":[{\"type\":\"gadgets\",\"id\":\"g\"},{\"type\":\"gadgets\",\"id\":\"g\"},"
      "{\"type\":\"skus\",\"id\":\"s\"}]}";
  struct market market;
  struct outcome outcome;
  clx_outcome numbers;

  (void)state;
  market_open(&market);
  market.now = 1000;
  market.act = act_tick;
  market_send_body(&market, CAPTURE, body, FED_7, &outcome);
  assert_numbers(market.fed, CLX_OK, 200, 0, CAPTURE);
  market.now += 500; /* the answer is out */
  numbers = numbers_of(market.fed);
  assert_int_equal(numbers.body_bytes, sizeof body - 1);
  assert_int_equal(numbers.answer_bytes, strlen(PAID_ANSWER));
  assert_int_equal(numbers.elapsed_ms, 7);
  assert_int_equal(numbers.drifted, 1);
  assert_int_equal(numbers.unknown_members, 2);
  assert_int_equal(numbers.unknown_types, 2);
  assert_int_equal(numbers.unlinked, 1);
  assert_int_equal(numbers.duplicate_members, 1);
  assert_int_equal(numbers.duplicate_resources, 1);
  assert_false(numbers.doubtful);
  assert_false(numbers.fallback);
  market_close(&market);
}

static int act_doubtful(clx_reply *reply, struct market *market)
{
  clx_reply_put_str(reply, CLX_IN_DATA, "novel", "x");
  return market_build(reply, market->callback);
}

static void a_doubtful_answer_is_told_and_the_next_one_is_not(void **state)
{
  struct market market;
  struct outcome outcome;

  (void)state;
  market_open(&market);
  market.act = act_doubtful;
  market_send(&market, CAPTURE, FED_1, &outcome);
  assert_true(numbers_of(market.fed).doubtful);
  market.act = NULL;
  market_send(&market, CAPTURE, FED_1, &outcome);
  assert_false(numbers_of(market.fed).doubtful);
  market_close(&market);
}

static void refusals_tell_how_far_they_came(void **state)
{
  struct market market;
  struct outcome outcome;
  struct request lost = {.path = "/nowhere", .body = "{}", .len = 2};
  struct request forged = {
      .path = "/capture", .signature = PRICE_SIGNATURE, .body = "{}", .len = 2};

  (void)state;
  market_open(&market);
  post_send(market.fed, &lost, NULL, FED_1, &outcome);
  assert_numbers(market.fed, CLX_NO_ENDPOINT, 404, -1, 0);
  assert_int_equal(numbers_of(market.fed).body_bytes, 0);
  assert_int_equal(numbers_of(market.fed).answer_bytes, outcome.len);
  post_send(market.fed, &forged, NULL, FED_1, &outcome);
  assert_numbers(market.fed, CLX_SIGNATURE_MISMATCH, 401, -1, CAPTURE);
  assert_int_equal(numbers_of(market.fed).body_bytes, 2);
  market_send_body(&market, CAPTURE, "{\"data\":7}", FED_1, &outcome);
  assert_numbers(market.fed, CLX_DOCUMENT_SHAPE, 400, 0, CAPTURE);
  market_send_body(&market, CAPTURE, "{\"data\":{\"id\":\"a\",\"type\":\"gadgets\"}}", FED_1,
                   &outcome);
  assert_numbers(market.fed, CLX_WRONG_TYPE, 422, 0, CAPTURE);
  assert_int_equal(numbers_of(market.fed).unknown_types, 1);
  market_close(&market);
}

static void a_deferred_call_counts_on_until_its_end(void **state)
{
  struct market market;
  struct outcome outcome;
  clx_response response;

  (void)state;
  market_open_as(&market, true);
  market.waits = true;
  market_send(&market, CLX_CALLBACK_TAX, FED_1, &outcome);
  market.now = 20;
  assert_numbers(market.fed, CLX_LATER, 0, 0, CLX_CALLBACK_TAX);
  assert_int_equal(numbers_of(market.fed).elapsed_ms, 20);
  market.now = 30;
  assert_int_equal(clx_call_expire(market.fed, clx_call_ticket(market.fed), &response), CLX_OK);
  market.now = 40;
  assert_numbers(market.fed, CLX_EXPIRED, 503, 0, CLX_CALLBACK_TAX);
  assert_int_equal(numbers_of(market.fed).elapsed_ms, 30);
  assert_false(numbers_of(market.fed).fallback);
  market_close(&market);
}

static void a_cancelled_call_has_no_answer(void **state)
{
  struct market market;
  struct outcome outcome;

  (void)state;
  market_open_as(&market, true);
  market.waits = true;
  market_send(&market, CAPTURE, FED_1, &outcome);
  market.now = 20;
  assert_int_equal(clx_call_cancel(market.fed, clx_call_ticket(market.fed)), CLX_OK);
  market.now = 90;
  assert_numbers(market.fed, CLX_CANCELLED, 0, 0, CAPTURE);
  assert_int_equal(numbers_of(market.fed).answer_bytes, 0);
  assert_int_equal(numbers_of(market.fed).elapsed_ms, 20);
  market_close(&market);
}

static void a_call_without_a_request_has_no_numbers(void **state)
{
  struct market market;
  struct outcome outcome;
  int round;

  (void)state;
  market_open(&market);
  market.now = 5000;
  for (round = 0; round < 2; round++) {
    clx_outcome numbers = numbers_of(market.fed);
    clx_outcome zero = {.size = sizeof zero, .matched_key = -1};

    assert_int_equal(numbers.elapsed_ms, 0);
    assert_memory_equal(&numbers, &zero, offsetof(clx_outcome, doubtful));
    market_send(&market, CAPTURE, FED_1, &outcome);
    market.now += 100;
    clx_call_reset(market.fed);
  }
  market_close(&market);
}

static void an_older_and_smaller_struct_is_filled_as_far_as_it_goes(void **state)
{
  struct market market;
  struct outcome outcome;
  clx_outcome numbers;
  size_t size = offsetof(clx_outcome, callback);

  (void)state;
  market_open(&market);
  market_send(&market, CAPTURE, FED_1, &outcome);
  memset(&numbers, 0xaa, sizeof numbers);
  numbers.size = size;
  clx_call_outcome(market.fed, &numbers);
  assert_int_equal(numbers.size, size);
  assert_int_equal(numbers.http, 200);
  assert_int_equal(numbers.matched_key, 0);
  assert_int_equal(numbers.callback, 0xaaaaaaaa);
  assert_int_equal(((unsigned char *)&numbers)[sizeof numbers - 1], 0xaa);
  market_close(&market);
}

static void only_the_call_of_a_webhook_has_a_topic(void **state)
{
  struct market market;
  struct outcome outcome;

  (void)state;
  market_open(&market);
  market_send(&market, CLX_CALLBACK_WEBHOOK, FED_1, &outcome);
  assert_string_equal(clx_call_topic(market.fed), "orders.place");
  market_send(&market, CAPTURE, FED_1, &outcome);
  assert_null(clx_call_topic(market.fed));
  market_close(&market);
}

/* -------- the outcome of a payment -------- */

/* By the openssl command, with SECRET. */
#define CAPTURED_SIGNATURE "TemwzczUs3NlPdMsq6Q37zaP593HN90Q2b3lu44UMEk="

static clx_outgoing outgoing_of(clx_arena *arena, const clx_payment_outcome *outcome, int status)
{
  clx_keys *keys = shop_keys(SECRET, OLDER);
  clx_outgoing outgoing;

  memset(&outgoing, 'x', sizeof outgoing);
  assert_int_equal(clx_payment_outcome_write(keys, outcome, arena, &outgoing, NULL), status);
  if (status == CLX_OK) {
    assert_string_equal(outgoing.content_type, "application/json");
    assert_int_equal(outgoing.len, strlen(outgoing.body));
    assert_int_equal(clx_verify(keys, outgoing.signature, strlen(outgoing.signature), outgoing.body,
                                outgoing.len, NULL),
                     CLX_OK);
  } else {
    assert_null(outgoing.body);
    assert_null(outgoing.signature);
    assert_int_equal(outgoing.len, 0);
  }
  clx_keys_free(keys);
  return outgoing;
}

static void a_payment_that_went_through_is_reported_as_documented(void **state)
{
  clx_payment_outcome done = {
      .size = sizeof done, .action_id = "my-id", .success = true, .message = "Captured"};
  clx_payment_outcome bare = {.size = sizeof bare, .action_id = "my-id", .success = true};
  clx_outgoing outgoing = outgoing_of(*state, &done, CLX_OK);

  assert_string_equal(outgoing.body, "{\"success\":true,\"data\":{\"action_id\":\"my-id\","
                                     "\"message\":\"Captured\"}}");
  assert_string_equal(outgoing.signature, CAPTURED_SIGNATURE);
  assert_string_equal(outgoing_of(*state, &bare, CLX_OK).body,
                      "{\"success\":true,\"data\":{\"action_id\":\"my-id\"}}");
}

static void a_payment_that_failed_is_reported_in_both_forms(void **state)
{
  clx_payment_outcome full = {.size = sizeof full,
                              .action_id = "a\"b",
                              .message = "m",
                              .error_code = "05",
                              .error_detail = "Do not honour €",
                              .avs_code = "1",
                              .avs_message = "2",
                              .cvv_code = "3",
                              .cvv_message = "4",
                              .fraud_review = "5"};
  clx_payment_outcome bare = {.size = sizeof bare, .action_id = "my-id"};
  clx_payment_outcome told = {.size = sizeof told, .action_id = "my-id", .message = "declined"};

  assert_string_equal(outgoing_of(*state, &full, CLX_OK).body,
                      "{\"success\":false,\"data\":{\"action_id\":\"a\\\"b\",\"message\":\"m\","
                      "\"error_code\":\"05\",\"error_detail\":\"Do not honour €\","
                      "\"avs_code\":\"1\",\"avs_message\":\"2\",\"cvv_code\":\"3\","
                      "\"cvv_message\":\"4\",\"fraud_review\":\"5\","
                      "\"error\":{\"code\":\"05\",\"message\":\"Do not honour €\"}}}");
  assert_string_equal(outgoing_of(*state, &bare, CLX_OK).body,
                      "{\"success\":false,\"data\":{\"action_id\":\"my-id\","
                      "\"error_code\":\"PAYMENT_FAILED\",\"error_detail\":\"the payment failed\","
                      "\"error\":{\"code\":\"PAYMENT_FAILED\","
                      "\"message\":\"the payment failed\"}}}");
  assert_string_equal(outgoing_of(*state, &told, CLX_OK).body,
                      "{\"success\":false,\"data\":{\"action_id\":\"my-id\","
                      "\"message\":\"declined\",\"error_code\":\"PAYMENT_FAILED\","
                      "\"error_detail\":\"declined\",\"error\":{"
                      "\"code\":\"PAYMENT_FAILED\",\"message\":\"declined\"}}}");
}

static void an_older_and_smaller_outcome_leaves_out_what_it_does_not_have(void **state)
{
  clx_payment_outcome old = {.size = offsetof(clx_payment_outcome, message),
                             .action_id = "my-id",
                             .success = true,
                             .message = "\xff not read"};

  assert_string_equal(outgoing_of(*state, &old, CLX_OK).body,
                      "{\"success\":true,\"data\":{\"action_id\":\"my-id\"}}");
}

static void bad_bytes_in_the_texts_of_an_outcome_are_replaced_and_told(void **state)
{
  clx_payment_outcome outcome = {.size = sizeof outcome,
                                 .action_id = "my-id",
                                 .message = "caf\xe9",
                                 .error_detail = "\xff",
                                 .cvv_code = "\xfe"};
  clx_payment_outcome good = {.size = sizeof good, .action_id = "my-id", .success = true};
  clx_outgoing outgoing = outgoing_of(*state, &outcome, CLX_OK);

  assert_string_equal(outgoing.body,
                      "{\"success\":false,\"data\":{\"action_id\":\"my-id\","
                      "\"message\":\"caf\xef\xbf\xbd\",\"error_code\":\"PAYMENT_FAILED\","
                      "\"error_detail\":\"\xef\xbf\xbd\",\"cvv_code\":\"\xef\xbf\xbd\",\"error\":{"
                      "\"code\":\"PAYMENT_FAILED\",\"message\":\"\xef\xbf\xbd\"}}}");
  assert_string_equal(outgoing.repaired, "/data/message");
  assert_null(outgoing_of(*state, &good, CLX_OK).repaired);
}

static void an_outcome_that_cannot_be_written_tells_which_member(void **state)
{
  clx_payment_outcome none = {.size = sizeof none, .success = true};
  clx_payment_outcome action = {.size = sizeof action, .action_id = "\xff", .success = true};
  clx_payment_outcome code = {.size = sizeof code, .action_id = "my-id", .error_code = "\xff"};
  clx_payment_outcome good = {.size = sizeof good, .action_id = "my-id", .success = true};
  clx_keys *keys = shop_keys(SECRET, OLDER);
  clx_outgoing outgoing;
  clx_error error;

  assert_int_equal(clx_payment_outcome_write(keys, &none, *state, &outgoing, &error),
                   CLX_BAD_ARGUMENT);
  assert_string_equal(error.where, "/data/action_id");
  assert_int_equal(clx_payment_outcome_write(keys, &action, *state, &outgoing, &error),
                   CLX_REPLY_TEXT);
  assert_string_equal(error.where, "/data/action_id");
  assert_int_equal(error.status, CLX_REPLY_TEXT);
  assert_int_equal(clx_payment_outcome_write(keys, &code, *state, &outgoing, &error),
                   CLX_REPLY_TEXT);
  assert_string_equal(error.where, "/data/error_code");
  assert_int_equal(clx_payment_outcome_write(NULL, &good, *state, &outgoing, &error), CLX_NO_KEYS);
  assert_int_equal(error.status, CLX_NO_KEYS);
  assert_string_equal(error.where, "");
  clx_keys_free(keys);
}

static void an_outcome_that_cannot_be_written_gives_nothing_to_send(void **state)
{
  clx_payment_outcome none = {.size = sizeof none, .success = true};
  clx_payment_outcome empty = {.size = sizeof empty, .action_id = "", .success = true};
  clx_payment_outcome action = {.size = sizeof action, .action_id = "\xff", .success = true};
  clx_payment_outcome code = {.size = sizeof code, .action_id = "my-id", .error_code = "\xc3("};
  clx_payment_outcome good = {.size = sizeof good, .action_id = "my-id", .success = true};
  clx_keys *keys = clx_keys_new(NULL);
  clx_outgoing outgoing;

  outgoing_of(*state, &none, CLX_BAD_ARGUMENT);
  outgoing_of(*state, &empty, CLX_BAD_ARGUMENT);
  outgoing_of(*state, &action, CLX_REPLY_TEXT);
  outgoing_of(*state, &code, CLX_REPLY_TEXT);
  assert_int_equal(clx_payment_outcome_write(keys, &good, *state, &outgoing, NULL), CLX_NO_KEYS);
  assert_int_equal(clx_payment_outcome_write(NULL, &good, *state, &outgoing, NULL), CLX_NO_KEYS);
  assert_null(outgoing.body);
  clx_keys_free(keys);
}

/* An outcome with the keys that sign it. */
struct told {
  const clx_payment_outcome *outcome;
  const clx_keys *keys;
  const char *body;
};

static bool told_or_not(clx_arena *arena, void *ctx)
{
  const struct told *told = ctx;
  clx_outgoing outgoing;
  int status = clx_payment_outcome_write(told->keys, told->outcome, arena, &outgoing, NULL);

  assert_true(status == CLX_OK || status == CLX_NO_MEMORY);
  if (status == CLX_OK)
    assert_string_equal(outgoing.body, told->body);
  else
    assert_null(outgoing.body);
  return status == CLX_OK;
}

static void an_outcome_without_memory_gives_nothing_to_send(void **state)
{
  clx_payment_outcome good = {.size = sizeof good, .action_id = "my-id", .success = true};
  clx_payment_outcome bytes = {.size = sizeof bytes,
                               .action_id = "my-id",
                               .success = true,
                               .message = "caf\xe9",
                               .avs_message = "\xff"};
  clx_keys *keys = shop_keys(SECRET, NULL);
  struct told told = {&good, keys, "{\"success\":true,\"data\":{\"action_id\":\"my-id\"}}"};

  (void)state;
  scarce_each(told_or_not, &told, 4096);
  told.outcome = &bytes;
  told.body = "{\"success\":true,\"data\":{\"action_id\":\"my-id\",\"message\":\"caf\xef\xbf\xbd\","
              "\"avs_message\":\"\xef\xbf\xbd\"}}";
  scarce_each(told_or_not, &told, 4096);
  clx_keys_free(keys);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_answered_call_tells_all_its_numbers),
      cmocka_unit_test(a_doubtful_answer_is_told_and_the_next_one_is_not),
      cmocka_unit_test(refusals_tell_how_far_they_came),
      cmocka_unit_test(a_deferred_call_counts_on_until_its_end),
      cmocka_unit_test(a_cancelled_call_has_no_answer),
      cmocka_unit_test(a_call_without_a_request_has_no_numbers),
      cmocka_unit_test(an_older_and_smaller_struct_is_filled_as_far_as_it_goes),
      cmocka_unit_test(only_the_call_of_a_webhook_has_a_topic),
      REPLY_TEST(a_payment_that_went_through_is_reported_as_documented),
      REPLY_TEST(a_payment_that_failed_is_reported_in_both_forms),
      REPLY_TEST(an_older_and_smaller_outcome_leaves_out_what_it_does_not_have),
      REPLY_TEST(bad_bytes_in_the_texts_of_an_outcome_are_replaced_and_told),
      REPLY_TEST(an_outcome_that_cannot_be_written_tells_which_member),
      REPLY_TEST(an_outcome_that_cannot_be_written_gives_nothing_to_send),
      cmocka_unit_test(an_outcome_without_memory_gives_nothing_to_send),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
