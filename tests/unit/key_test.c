/* The key that names what a request asks for: the same when it comes again, another one for other
 * work. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "market.h"

/* -------- keys of bodies -------- */

static void body_key(struct market *market, uint32_t callback, const char *body,
                     char key[CLX_CALL_KEY])
{
  struct outcome outcome;

  market_send_body(market, callback, body, FED_WHOLE, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(clx_call_key(market->fed, key), CLX_OK);
}

static bool same_key(uint32_t callback, const char *one, const char *other)
{
  struct market market;
  char keys[2][CLX_CALL_KEY];

  market_open(&market);
  body_key(&market, callback, one, keys[0]);
  body_key(&market, callback, other, keys[1]);
  market_close(&market);
  return strcmp(keys[0], keys[1]) == 0;
}

/* A body with the attributes given, and members that change when a request comes again. */
#define CAPTURE(id, token, amount, balance, rest)                                                  \
  "{\"data\":{\"id\":\"" id "\",\"type\":\"authorizations\",\"attributes\":{\"token\":" token      \
  ",\"capture_amount_cents\":" amount ",\"capture_balance_cents\":" balance rest "}}}"
#define FIRST CAPTURE("a", "\"abc\"", "500", "900", "")

static void a_key_is_64_lower_case_hexadecimal_digits(void **state)
{
  struct market market;
  uint32_t callback;

  (void)state;
  market_open(&market);
  for (callback = 1; callback <= CALLBACKS; callback++) {
    char key[CLX_CALL_KEY];

    body_key(&market, callback, market_body(callback), key);
    assert_int_equal(strspn(key, "0123456789abcdef"), 64);
    assert_int_equal(key[64], '\0');
  }
  market_close(&market);
}

/* SHA-256 of the parts, by the sha256sum command: a key in a database must not change with a new
 * version of the library. */
static void the_key_of_a_capture_is_pinned(void **state)
{
  struct market market;
  char key[CLX_CALL_KEY];

  (void)state;
  market_open(&market);
  body_key(&market, CLX_CALLBACK_CAPTURE, FIRST, key);
  assert_string_equal(key, "1391c7993d0e53f8292108fc35011c8caaa6ceeb43d970792f223e139a959f56");
  market_close(&market);
}

/* -------- the same again -------- */

static void a_retry_has_the_same_key(void **state)
{
  static const char *const retries[] = {
      FIRST,
      CAPTURE("a", "\"abc\"", "500", "900", ",\"updated_at\":\"2026-01-02T00:00:00.000Z\""),
      CAPTURE("a", "\"abc\"", "500", "900", ",\"metadata\":{\"try\":2},\"unknown\":1"),
      CAPTURE("a", "\"\\u0061bc\"", "500", "900", ""),
      CAPTURE("a", "\"abc\"", "\"500\"", "900", ""),
      " { \"included\" : [ { \"type\" : \"orders\" , \"id\" : \"o\" , \"attributes\" : {"
      "\"circuit_failure_count\" : 3 } } ] , \"data\" : { \"attributes\" : {"
      "\"capture_balance_cents\" : 900 , \"capture_amount_cents\" : 500 , \"token\" : \"abc\" } ,"
      "\"type\" : \"authorizations\" , \"id\" : \"a\" } } \n",
  };
  size_t i;

  (void)state;
  for (i = 0; i < sizeof retries / sizeof retries[0]; i++)
    assert_true(same_key(CLX_CALLBACK_CAPTURE, FIRST, retries[i]));
}

static void every_way_gives_the_same_key(void **state)
{
  struct market market;
  char first[CLX_CALL_KEY];
  int way;

  (void)state;
  market_open(&market);
  body_key(&market, CLX_CALLBACK_AUTHORIZE, AUTHORIZE_BODY, first);
  for (way = 0; way < WAYS; way++) {
    struct outcome outcome;
    char key[CLX_CALL_KEY];
    int again;

    market_send(&market, CLX_CALLBACK_AUTHORIZE, (enum way)way, &outcome);
    for (again = 0; again < 3; again++) {
      assert_int_equal(clx_call_key(market_call(&market, (enum way)way), key), CLX_OK);
      assert_string_equal(key, first);
    }
  }
  market_close(&market);
}

/* -------- other work -------- */

static void another_capture_has_another_key(void **state)
{
  static const char *const others[] = {
      CAPTURE("b", "\"abc\"", "500", "900", ""),  CAPTURE("A", "\"abc\"", "500", "900", ""),
      CAPTURE("a", "\"abd\"", "500", "900", ""),  CAPTURE("a", "null", "500", "900", ""),
      CAPTURE("a", "\"\"", "500", "900", ""),     CAPTURE("a", "\"abc\"", "501", "900", ""),
      CAPTURE("a", "\"abc\"", "null", "900", ""), CAPTURE("a", "\"abc\"", "500.5", "900", ""),
      CAPTURE("a", "\"abc\"", "500", "400", ""), /* the same part once more */
      CAPTURE("a", "\"abc\"", "900", "500", ""),  CAPTURE("a", "\"abc\\n500\"", "null", "900", ""),
  };
  size_t i;
  size_t k;

  (void)state;
  for (i = 0; i < sizeof others / sizeof others[0]; i++) {
    assert_false(same_key(CLX_CALLBACK_CAPTURE, FIRST, others[i]));
    for (k = 0; k < i; k++)
      assert_false(same_key(CLX_CALLBACK_CAPTURE, others[k], others[i]));
  }
}

static void amounts_of_an_undeclared_kind_still_differ(void **state)
{
  (void)state;
  assert_false(same_key(CLX_CALLBACK_CAPTURE, CAPTURE("a", "\"abc\"", "500.5", "900", ""),
                        CAPTURE("a", "\"abc\"", "600.5", "900", "")));
}

static void every_callback_gives_the_same_body_another_key(void **state)
{
  struct market market;
  char keys[CALLBACKS][CLX_CALL_KEY];
  uint32_t count = 0;
  uint32_t callback;
  uint32_t i;

  (void)state;
  market_open(&market);
  for (callback = 1; callback <= CALLBACKS; callback++) {
    body_key(&market, callback, market_body(callback), keys[count]);
    for (i = 0; i < count; i++)
      assert_string_not_equal(keys[i], keys[count]);
    count++;
  }
  market_close(&market);
}

#define AUTHORIZE(token, total)                                                                    \
  "{\"data\":{\"id\":\"p\",\"type\":\"external_payments\",\"attributes\":{"                        \
  "\"payment_source_token\":\"" token "\"},\"relationships\":{\"order\":{\"data\":{"               \
  "\"type\":\"orders\",\"id\":\"o\"}}}}," total "}"
#define TOTAL(cents)                                                                               \
  "\"included\":[{\"type\":\"orders\",\"id\":\"o\",\"attributes\":{"                               \
  "\"total_amount_with_taxes_cents\":" cents "}}]"

static void an_authorization_is_named_by_token_and_total(void **state)
{
  static const char *const others[] = {
      AUTHORIZE("pm", TOTAL("12901")),
      AUTHORIZE("pn", TOTAL("12900")),
      AUTHORIZE("pm", TOTAL("null")),
      AUTHORIZE("pm", TOTAL("12900,\"currency_code\":\"USD\"")),
  };
  size_t i;

  (void)state;
  for (i = 0; i < sizeof others / sizeof others[0]; i++)
    assert_false(same_key(CLX_CALLBACK_AUTHORIZE, AUTHORIZE("pm", TOTAL("12900")), others[i]));
  assert_true(same_key(CLX_CALLBACK_AUTHORIZE, AUTHORIZE("pm", "\"included\":[]"),
                       AUTHORIZE("pm", "\"meta\":{}"))); /* without the order */
  assert_true(same_key(CLX_CALLBACK_CUSTOMER_TOKEN, AUTHORIZE("pm", TOTAL("12900")),
                       AUTHORIZE("pm", TOTAL("12901")))); /* which asks for no money */
}

#define SETTLED(type, members)                                                                     \
  "{\"data\":{\"id\":\"a\",\"type\":\"" type "\",\"attributes\":{\"token\":\"t\"," members "}}}"

static void voids_and_refunds_are_named_by_what_is_left(void **state)
{
  (void)state;
  assert_false(same_key(CLX_CALLBACK_VOID, SETTLED("authorizations", "\"void_balance_cents\":1"),
                        SETTLED("authorizations", "\"void_balance_cents\":2")));
  assert_true(same_key(CLX_CALLBACK_VOID, SETTLED("authorizations", "\"capture_balance_cents\":1"),
                       SETTLED("authorizations", "\"capture_balance_cents\":2")));
  assert_false(same_key(CLX_CALLBACK_REFUND, SETTLED("captures", "\"refund_amount_cents\":1"),
                        SETTLED("captures", "\"refund_amount_cents\":2")));
  assert_false(same_key(CLX_CALLBACK_REFUND, SETTLED("captures", "\"refund_balance_cents\":1"),
                        SETTLED("captures", "\"refund_balance_cents\":2")));
}

static void webhook_key(struct market *market, const char *topic, const char *body,
                        char key[CLX_CALL_KEY])
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = "/webhook", .signature = signature, .body = body};
  struct outcome outcome;

  request.len = strlen(body);
  assert_int_equal(sign(body, request.len, signature), CLX_OK);
  market->callback = CLX_CALLBACK_WEBHOOK;
  post_send(market->fed, &request, topic, HANDLED, &outcome);
  assert_int_equal(clx_call_key(market->fed, key), CLX_OK);
}

static void an_event_is_named_by_topic_id_and_time(void **state)
{
  static const char later[] = "{\"data\":{\"id\":\"" ORDER_ID "\",\"type\":\"orders\","
                              "\"attributes\":{\"updated_at\":\"2026-01-01T12:00:00.001Z\"}}}";
  static const char same[] = "{\"data\":{\"type\":\"orders\",\"id\":\"" ORDER_ID "\","
                             "\"attributes\":{\"updated_at\":\"2026-01-01T12:00:00.000Z\"}}}";
  struct market market;
  char first[CLX_CALL_KEY];
  char other[CLX_CALL_KEY];

  (void)state;
  market_open(&market);
  webhook_key(&market, "orders.place", WEBHOOK_BODY, first);
  webhook_key(&market, "orders.place", same, other);
  assert_string_equal(first, other);
  webhook_key(&market, "orders.pay", WEBHOOK_BODY, other);
  assert_string_not_equal(first, other);
  webhook_key(&market, "orders.place", later, other);
  assert_string_not_equal(first, other);
  webhook_key(&market, "orders.destroy", "{\"data\":{\"id\":\"x\",\"type\":null}}", first);
  webhook_key(&market, "orders.destroy", "{\"data\":{\"id\":\"x\"}}", other);
  assert_string_equal(first, other);
  webhook_key(&market, "skus.destroy", "{\"data\":{\"id\":\"x\"}}", other);
  assert_string_not_equal(first, other);
  market_close(&market);
}

/* -------- when there is none -------- */

static void there_is_no_key_before_the_body_was_verified_and_parsed(void **state)
{
  struct market market;
  struct outcome outcome;
  struct request forged = {.path = "/capture", .signature = PRICE_SIGNATURE, .body = FIRST};
  char key[CLX_CALL_KEY] = "x";

  (void)state;
  market_open(&market);
  assert_int_equal(clx_call_key(market.fed, key), CLX_BAD_STATE);
  assert_string_equal(key, "");
  forged.len = strlen(forged.body);
  post_send(market.fed, &forged, NULL, HANDLED, &outcome);
  assert_int_equal(outcome.http, 401);
  assert_int_equal(clx_call_key(market.fed, key), CLX_BAD_STATE);
  market_send_body(&market, CLX_CALLBACK_CAPTURE, "{\"data\":null}", HANDLED, &outcome);
  assert_int_equal(clx_call_key(market.fed, key), CLX_BAD_STATE);
  market_send_body(&market, CLX_CALLBACK_CAPTURE, FIRST, HANDLED, &outcome);
  assert_int_equal(clx_call_key(market.fed, key), CLX_OK);
  clx_call_reset(market.fed);
  assert_int_equal(clx_call_key(market.fed, key), CLX_BAD_STATE);
  assert_string_equal(key, "");
  market_close(&market);
}

static void without_memory_the_key_is_empty(void **state)
{
  struct market market;
  struct outcome outcome;
  char key[CLX_CALL_KEY];
  int status = CLX_OK;
  int i;

  (void)state;
  market_open(&market);
  market_send_body(&market, CLX_CALLBACK_CAPTURE, FIRST, HANDLED, &outcome);
  market.failing.fail_at = market.failing.count + 1;
  for (i = 0; i < 10000 && status == CLX_OK; i++)
    status = clx_call_key(market.fed, key); /* each takes a little of the call's memory */
  assert_int_equal(status, CLX_NO_MEMORY);
  assert_string_equal(key, "");
  market.failing.fail_at = 0;
  assert_int_equal(clx_call_key(market.fed, key), CLX_OK);
  market_close(&market);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_key_is_64_lower_case_hexadecimal_digits),
      cmocka_unit_test(the_key_of_a_capture_is_pinned),
      cmocka_unit_test(a_retry_has_the_same_key),
      cmocka_unit_test(every_way_gives_the_same_key),
      cmocka_unit_test(another_capture_has_another_key),
      cmocka_unit_test(amounts_of_an_undeclared_kind_still_differ),
      cmocka_unit_test(every_callback_gives_the_same_body_another_key),
      cmocka_unit_test(an_authorization_is_named_by_token_and_total),
      cmocka_unit_test(voids_and_refunds_are_named_by_what_is_left),
      cmocka_unit_test(an_event_is_named_by_topic_id_and_time),
      cmocka_unit_test(there_is_no_key_before_the_body_was_verified_and_parsed),
      cmocka_unit_test(without_memory_the_key_is_empty),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
