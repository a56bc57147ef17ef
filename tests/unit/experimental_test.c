/* The 2026 Payments API, as far as it is known: endpoints for any resource, free answers, errors as
 * text, the call back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/experimental.h>

#include "answers.h"
#include "market.h"

static clx_reply *generic(void **state)
{
  return reply_to(*state, CLX_CALLBACK_GENERIC, PROMOTION_BODY);
}

/* -------- answers -------- */

static void answers_are_written_as_in_the_known_examples(void **state)
{
  clx_reply *session = generic(state);
  clx_reply *authorization = generic(state);
  clx_reply *capture = generic(state);

  clx_reply_put_str(session, CLX_IN_DATA, "id", "...");
  clx_reply_put_str(session, CLX_IN_DATA, "transaction_token", "...");
  clx_reply_put_str(session, CLX_IN_DATA, "checkout_url", "...");
  assert_leaves(session, 200,
                "{\"success\":true,\"data\":{\"id\":\"...\",\"transaction_token\":\"...\","
                "\"checkout_url\":\"...\"}}",
                NULL);
  clx_reply_put_str(authorization, CLX_IN_DATA, "action_id", "...");
  clx_reply_put_str(authorization, CLX_IN_DATA, "transaction_token", "...");
  assert_leaves(authorization, 200,
                "{\"success\":true,\"data\":{\"action_id\":\"...\",\"transaction_token\":\"...\"}}",
                NULL);
  clx_reply_put_str(capture, CLX_IN_DATA, "transaction_token", "...");
  assert_leaves(capture, 200, "{\"success\":true,\"data\":{\"transaction_token\":\"...\"}}", NULL);
}

static void any_key_of_any_kind_leaves_without_a_doubt(void **state)
{
  clx_reply *reply = generic(state);

  put_text(reply, CLX_IN_DATA, "metadata", "[]");
  clx_reply_put_null(reply, CLX_IN_DATA, "transaction_token");
  clx_reply_put_str(reply, CLX_IN_DATA, "amount_cents", "12900");
  clx_reply_put_int(reply, clx_reply_line(reply, "of nobody"), "x", -1);
  clx_reply_message(reply, "m", false, NULL);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"metadata\":[],\"transaction_token\":null,"
                "\"amount_cents\":\"12900\",\"line_items\":[{\"id\":\"of nobody\",\"x\":-1}],"
                "\"messages\":[{\"name\":\"m\",\"flash\":false,\"body\":{}}]}}",
                NULL);
}

static void a_key_still_leaves_once(void **state)
{
  clx_reply *lines = generic(state);
  clx_reply *nothing = generic(state);

  put_text(lines, CLX_IN_DATA, "line_items", "[]");
  clx_reply_line(lines, LINE_ID);
  assert_refused(lines, CLX_REPLY_TWICE, TWICE_ANSWER);
  assert_refused(nothing, CLX_HANDLER_SILENT, SILENT_ANSWER);
}

static void an_error_is_a_text(void **state)
{
  clx_reply *reply = generic(state);

  clx_reply_put_str(reply, CLX_IN_DATA, "transaction_token", "t");
  assert_int_equal(clx_reply_error_text(reply, 402, "card \"declined\""), CLX_OK);
  assert_leaves(reply, 402, "{\"error\":\"card \\\"declined\\\"\"}", NULL);
}

static void the_last_error_counts(void **state)
{
  clx_reply *object = generic(state);
  clx_reply *text = generic(state);

  clx_reply_error_text(object, 402, "text");
  clx_reply_error(object, 422, "C", "m");
  assert_leaves(object, 422, ERROR_ANSWER("C", "m"), NULL);
  clx_reply_error(text, 422, "C", "m");
  clx_reply_error_text(text, 401, "text");
  assert_leaves(text, 401, "{\"error\":\"text\"}", NULL);
}

static void an_error_text_is_checked(void **state)
{
  static const int https[] = {0, 200, 202, 302, 399, 600, -1};
  clx_reply *null = generic(state);
  clx_reply *bytes = generic(state);
  size_t i;

  for (i = 0; i < sizeof https / sizeof https[0]; i++) {
    clx_reply *reply = generic(state);

    assert_int_equal(clx_reply_error_text(reply, https[i], "text"), CLX_REPLY_HTTP);
    assert_refused(reply, CLX_REPLY_HTTP, HTTP_ANSWER);
  }
  assert_int_equal(clx_reply_error_text(null, 400, NULL), CLX_OK);
  assert_leaves(null, 400, "{\"error\":\"refused\"}", "a value that cannot be sent was left out");
  assert_int_equal(clx_reply_error_text(bytes, 400, "a\xff"), CLX_OK);
  assert_leaves(bytes, 400, "{\"error\":\"a\xef\xbf\xbd\"}",
                "bytes that are not UTF-8 were replaced");
}

/* -------- endpoints -------- */

/* What the host does with a deferred call. */
static int take(clx_reply *reply, struct market *market)
{
  return clx_reply_put_str(reply, CLX_IN_DATA, "type", market->resource->type);
}

struct booth {
  struct market market;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
};

static void booth_send(struct booth *booth, const char *path, const char *body,
                       struct outcome *outcome)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = path, .signature = signature, .body = body};

  request.len = strlen(body);
  assert_int_equal(sign(body, request.len, signature), CLX_OK);
  post_send(booth->call, &request, NULL, HANDLED, outcome);
}

static clx_endpoint *booth_on(struct booth *booth, const char *pattern)
{
  clx_endpoint *endpoint =
      clx_service_on(booth->service, CLX_CALLBACK_GENERIC, pattern, NULL, &booth->market);

  clx_endpoint_keys(endpoint, booth->keys);
  return endpoint;
}

static void booth_open(struct booth *booth)
{
  memset(booth, 0, sizeof *booth);
  booth->keys = shop_keys(SECRET, NULL);
  booth->service = clx_service_new(NULL);
  booth->market.act = take;
  booth_on(booth, "/session");
  booth_on(booth, "/capture");
  booth_on(booth, "/void");
  assert_int_equal(clx_service_ready(booth->service, NULL), CLX_OK);
  booth->call = clx_call_new(booth->service, NULL);
  assert_non_null(booth->call);
}

static void booth_close(struct booth *booth)
{
  clx_call_free(booth->call);
  clx_service_free(booth->service);
  clx_keys_free(booth->keys);
}

static void an_endpoint_takes_resources_of_any_type(void **state)
{
  static const char session[] = "{\"data\":{\"id\":\"s\",\"type\":\"payment_sessions\"}}";
  struct booth booth;
  struct outcome outcome;

  (void)state;
  booth_open(&booth);
  booth_send(&booth, "/session", SESSION_BODY, &outcome);
  assert_string_equal(outcome.body, "{\"success\":true,\"data\":{\"type\":\"orders\"}}");
  booth_send(&booth, "/capture", session, &outcome);
  assert_string_equal(outcome.body, "{\"success\":true,\"data\":{\"type\":\"payment_sessions\"}}");
  assert_int_equal(booth.market.resource->type_id, CLX_TYPE_PAYMENT_SESSIONS);
  booth_send(&booth, "/capture", SESSION_BODY, &outcome);
  assert_int_equal(outcome.http, 200);
  booth_close(&booth);
}

static void the_amount_of_a_session_is_a_member_of_the_order(void **state)
{
  struct booth booth;
  struct outcome outcome;
  clx_value value;

  (void)state;
  booth_open(&booth);
  booth_send(&booth, "/session", SESSION_BODY, &outcome);
  assert_int_equal(clx_get(booth.market.resource, "session_amount_cents", &value), CLX_OK);
  assert_int_equal(value.kind, CLX_KIND_INTEGER);
  assert_int_equal(value.integer, 12900);
  const clx_order *order = clx_as(booth.market.resource, CLX_TYPE_ORDERS);
  assert_int_equal(order->session_amount_cents, 12900);
  booth_close(&booth);
}

/* Which members tell requests apart is not known, so at least the endpoint does. */
static void endpoints_do_not_share_keys(void **state)
{
  static const char *const paths[] = {"/session", "/capture", "/void"};
  struct booth booth;
  struct outcome outcome;
  char keys[4][CLX_CALL_KEY];
  int i;
  int k;

  (void)state;
  booth_open(&booth);
  for (i = 0; i < 4; i++) {
    booth_send(&booth, paths[i % 3],
               i < 3 ? SESSION_BODY
                     : "{\"data\":{\"id\":\"" ORDER_ID "\",\"type\":\"orders\",\"attributes\":{"
                       "\"session_amount_cents\":100}}}",
               &outcome);
    assert_int_equal(clx_call_key(booth.call, keys[i]), CLX_OK);
    for (k = 0; k < i; k++)
      assert_string_not_equal(keys[i], keys[k]);
  }
  booth_close(&booth);
}

static void needs_of_any_type_may_be_any_path(void **state)
{
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *endpoint = clx_service_on(service, CLX_CALLBACK_GENERIC, "/a", NULL, NULL);

  (void)state;
  assert_int_equal(clx_endpoint_needs(endpoint, "session_amount_cents"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(endpoint, "a.b.c"), CLX_OK);
  assert_int_equal(clx_endpoint_needs(endpoint, "a..c"), CLX_BAD_NEED);
  clx_service_free(service);
}

/* -------- the call back -------- */

/* By the openssl command, with SECRET. */
#define EVENT_SIGNATURE "qh+6+boNri/6EdKbveHuzGbxNg7DnTAgEtD9CWSdCHA="

static void an_event_is_written_as_in_the_known_example(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_outgoing outgoing;

  assert_int_equal(clx_payment_event_write(keys, "AUTHORIZATION", "succeeded", "auth-x", "x", 12900,
                                           *state, &outgoing, NULL),
                   CLX_OK);
  assert_string_equal(outgoing.body,
                      "{\"event_type\":\"AUTHORIZATION\",\"status\":\"succeeded\",\"data\":{"
                      "\"transaction_token\":\"auth-x\",\"session_token\":\"x\","
                      "\"amount_cents\":12900}}");
  assert_int_equal(outgoing.len, strlen(outgoing.body));
  assert_string_equal(outgoing.signature, EVENT_SIGNATURE);
  assert_string_equal(outgoing.content_type, "application/json");
  clx_keys_free(keys);
}

static void an_event_leaves_out_tokens_that_are_not_given(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_outgoing outgoing;

  clx_payment_event_write(keys, "CAPTURE", "failed", NULL, NULL, -1, *state, &outgoing, NULL);
  assert_string_equal(outgoing.body, "{\"event_type\":\"CAPTURE\",\"status\":\"failed\",\"data\":{"
                                     "\"amount_cents\":-1}}");
  assert_int_equal(clx_verify(keys, outgoing.signature, strlen(outgoing.signature), outgoing.body,
                              outgoing.len, NULL),
                   CLX_OK);
  clx_payment_event_write(keys, "A", "b", NULL, "s", 0, *state, &outgoing, NULL);
  assert_string_equal(outgoing.body, "{\"event_type\":\"A\",\"status\":\"b\",\"data\":{"
                                     "\"session_token\":\"s\",\"amount_cents\":0}}");
  clx_keys_free(keys);
}

static void an_event_that_cannot_be_written_gives_nothing_to_send(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_keys *none = clx_keys_new(NULL);
  clx_outgoing out;

  assert_int_equal(clx_payment_event_write(keys, NULL, "b", "t", "s", 1, *state, &out, NULL),
                   CLX_BAD_ARGUMENT);
  assert_int_equal(clx_payment_event_write(keys, "A", NULL, "t", "s", 1, *state, &out, NULL),
                   CLX_BAD_ARGUMENT);
  assert_int_equal(clx_payment_event_write(keys, "\xff", "b", "t", "s", 1, *state, &out, NULL),
                   CLX_REPLY_TEXT);
  assert_int_equal(clx_payment_event_write(keys, "A", "b", "t", "\xff", 1, *state, &out, NULL),
                   CLX_REPLY_TEXT);
  assert_int_equal(clx_payment_event_write(none, "A", "b", "t", "s", 1, *state, &out, NULL),
                   CLX_NO_KEYS);
  assert_null(out.body);
  assert_null(out.signature);
  assert_int_equal(out.len, 0);
  clx_keys_free(keys);
  clx_keys_free(none);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(answers_are_written_as_in_the_known_examples),
      REPLY_TEST(any_key_of_any_kind_leaves_without_a_doubt),
      REPLY_TEST(a_key_still_leaves_once),
      REPLY_TEST(an_error_is_a_text),
      REPLY_TEST(the_last_error_counts),
      REPLY_TEST(an_error_text_is_checked),
      cmocka_unit_test(an_endpoint_takes_resources_of_any_type),
      cmocka_unit_test(the_amount_of_a_session_is_a_member_of_the_order),
      cmocka_unit_test(endpoints_do_not_share_keys),
      cmocka_unit_test(needs_of_any_type_may_be_any_path),
      REPLY_TEST(an_event_is_written_as_in_the_known_example),
      REPLY_TEST(an_event_leaves_out_tokens_that_are_not_given),
      REPLY_TEST(an_event_that_cannot_be_written_gives_nothing_to_send),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
