/* What an answer survives, and what is told of it: repairs, things left out, their places. */
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

#define MARK     "\xef\xbf\xbd"
#define PAID     "{\"success\":true,\"data\":{\"transaction_token\":\"abc\",\"amount_cents\":12900"
#define REPAIRED "bytes that are not UTF-8 were replaced"
#define LEFT_OUT "a value that cannot be sent was left out"

static clx_reply *paid(void **state)
{
  clx_reply *reply = reply_to(*state, CLX_CALLBACK_CAPTURE, market_body(CLX_CALLBACK_CAPTURE));

  assert_int_equal(clx_reply_capture(reply, "abc", 12900), CLX_OK);
  return reply;
}

/* -------- a charge -------- */

static void a_charge_survives_a_bad_byte_in_any_text_of_it(void **state)
{
  static const char *const fields[] = {CLX_TRANSACTION_MESSAGE,     CLX_TRANSACTION_ERROR_DETAIL,
                                       CLX_TRANSACTION_AVS_CODE,    CLX_TRANSACTION_AVS_MESSAGE,
                                       CLX_TRANSACTION_CVV_CODE,    CLX_TRANSACTION_CVV_MESSAGE,
                                       CLX_TRANSACTION_FRAUD_REVIEW};
  size_t i;

  for (i = 0; i < sizeof fields / sizeof fields[0]; i++) {
    clx_reply *reply = paid(state);
    char text[256];
    char where[64];

    assert_int_equal(clx_reply_transaction(reply, fields[i], "caf\xe9"), CLX_OK);
    snprintf(text, sizeof text, PAID ",\"%s\":\"caf" MARK "\"}}", fields[i]);
    snprintf(where, sizeof where, "/data/%s", fields[i]);
    assert_leaves(reply, 200, text, REPAIRED);
    assert_note(reply, 0, CLX_REPLY_TEXT, where);
    assert_notes(reply, 1);
  }
}

static void a_charge_survives_whatever_is_wrong_with_its_metadata(void **state)
{
  clx_reply *reply = paid(state);

  assert_int_equal(clx_reply_put_str(reply, CLX_IN_METADATA, "text", "a\xff"), CLX_OK);
  assert_int_equal(clx_reply_put_str(reply, CLX_IN_METADATA, "none", NULL), CLX_OK);
  assert_int_equal(clx_reply_put_int(reply, CLX_IN_METADATA, NULL, 1), CLX_OK);
  assert_int_equal(clx_reply_put_real(reply, CLX_IN_METADATA, "real", 1e308 * 10), CLX_OK);
  assert_int_equal(clx_reply_put_decimal(reply, CLX_IN_METADATA, "decimal", "1,5"), CLX_OK);
  assert_int_equal(clx_reply_put_money(reply, CLX_IN_METADATA, "money", 1, "XQX"), CLX_OK);
  assert_int_equal(put_text(reply, CLX_IN_METADATA, "json", "{\"a\":"), CLX_OK);
  assert_int_equal(clx_reply_put_json(reply, CLX_IN_METADATA, "null", NULL, 0), CLX_OK);
  assert_int_equal(put_text(reply, CLX_IN_METADATA, "bytes", "[\"\xe9\"]"), CLX_OK);
  assert_int_equal(clx_reply_put_int(reply, CLX_IN_METADATA, "k\xe9y", 2), CLX_OK);
  assert_int_equal(put_text(reply, CLX_IN_DATA, "metadata", "[1]"), CLX_OK);
  assert_int_equal(put_text(reply, CLX_IN_DATA, "metadata", "{\"\\u0000\":1,\"in\":2}"), CLX_OK);
  assert_leaves(reply, 200,
                PAID ",\"metadata\":{\"text\":\"a" MARK "\",\"bytes\":[\"" MARK "\"],"
                     "\"k" MARK "y\":2,\"in\":2}}}",
                REPAIRED);
  assert_note(reply, 0, CLX_REPLY_TEXT, "/data/metadata/text");
  assert_note(reply, 1, CLX_BAD_ARGUMENT, "/data/metadata/none");
  assert_note(reply, 2, CLX_BAD_ARGUMENT, "/data/metadata");
  assert_note(reply, 3, CLX_REPLY_RANGE, "/data/metadata/real");
  assert_note(reply, 4, CLX_REPLY_RANGE, "/data/metadata/decimal");
  assert_note(reply, 5, CLX_UNKNOWN_CURRENCY, "/data/metadata/money");
  assert_note(reply, 6, CLX_REPLY_JSON, "/data/metadata/json");
  assert_note(reply, 7, CLX_REPLY_JSON, "/data/metadata/null");
  assert_note(reply, 8, CLX_REPLY_TEXT, "/data/metadata/bytes");
  assert_note(reply, 9, CLX_REPLY_TEXT, "/data/metadata/k?y");
  assert_note(reply, 10, CLX_REPLY_NOT_ALLOWED, "/data/metadata");
  assert_note(reply, 11, CLX_JSON_NUL, "/data/metadata");
  assert_notes(reply, 12);
}

static void of_a_metadata_key_put_twice_the_last_value_counts_where_it_was_put(void **state)
{
  clx_reply *reply = paid(state);

  clx_reply_put_str(reply, CLX_IN_METADATA, "charge", "pending");
  clx_reply_put_int(reply, CLX_IN_METADATA, "try", 1);
  assert_int_equal(clx_reply_put_str(reply, CLX_IN_METADATA, "charge", "ch_1"), CLX_OK);
  assert_leaves(reply, 200, PAID ",\"metadata\":{\"try\":1,\"charge\":\"ch_1\"}}}",
                "the key was put before: the last value counts");
  assert_note(reply, 0, CLX_REPLY_TWICE, "/data/metadata/charge");
  assert_notes(reply, 1);
}

/* The repaired key is the same key. */
static void a_metadata_key_that_repairs_to_another_one_is_that_one(void **state)
{
  clx_reply *reply = paid(state);

  clx_reply_put_int(reply, CLX_IN_METADATA, "k\xff", 1);
  clx_reply_put_int(reply, CLX_IN_METADATA, "k\xfe", 2);
  assert_leaves(reply, 200, PAID ",\"metadata\":{\"k" MARK "\":2}}}", REPAIRED);
}

static void a_value_that_cannot_be_sent_does_not_replace_one_that_can(void **state)
{
  clx_reply *reply = paid(state);

  clx_reply_put_int(reply, CLX_IN_METADATA, "k", 1);
  put_text(reply, CLX_IN_METADATA, "k", "nul");
  assert_leaves(reply, 200, PAID ",\"metadata\":{\"k\":1}}}", LEFT_OUT);
  assert_notes(reply, 1);
}

/* -------- other answers -------- */

static void the_name_of_a_promotion_is_repaired_or_left_out(void **state)
{
  clx_reply *bytes = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply *none = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply *number = reply_to(*state, PROMO, PROMOTION_BODY);

  clx_reply_promotion(bytes, "\xe9t\xe9", 7);
  assert_leaves(bytes, 200,
                "{\"success\":true,\"data\":{\"name\":\"" MARK "t" MARK "\",\"discount_cents\":7}}",
                REPAIRED);
  clx_reply_promotion(none, NULL, 7);
  assert_leaves(none, 200, "{\"success\":true,\"data\":{\"discount_cents\":7}}", LEFT_OUT);
  assert_note(none, 0, CLX_BAD_ARGUMENT, "/data/name");
  clx_reply_put_int(number, CLX_IN_DATA, "name", 7);
  clx_reply_no_promotion(number);
  assert_leaves(number, 200, "{\"success\":true,\"data\":{\"discount_cents\":0}}", LEFT_OUT);
  assert_note(number, 0, CLX_REPLY_NOT_ALLOWED, "/data/name");
}

static void notifications_are_repaired_or_left_out(void **state)
{
  clx_reply *reply = reply_to(*state, COST, SHIPPING_BODY);

  clx_reply_shipping_cost(reply, 1);
  assert_int_equal(clx_reply_message(reply, "a\xff", true, "{\"k\":\"\xff\"}"), CLX_OK);
  assert_int_equal(clx_reply_message(reply, NULL, true, NULL), CLX_OK);
  assert_int_equal(clx_reply_message_json(reply, "{", 1), CLX_OK);
  assert_int_equal(clx_reply_message_json(reply, NULL, 0), CLX_OK);
  assert_int_equal(clx_reply_message_json(reply, "\"\xff\"", 3), CLX_OK);
  assert_int_equal(put_text(reply, CLX_IN_DATA, "messages", "{}"), CLX_OK);
  assert_leaves(reply, 200,
                "{\"success\":true,\"data\":{\"price_amount_cents\":1,\"messages\":["
                "{\"name\":\"a" MARK "\",\"flash\":true,\"body\":{\"k\":\"" MARK "\"}},\"" MARK
                "\"]}}",
                REPAIRED);
  assert_note(reply, 0, CLX_REPLY_TEXT, "/data/messages/0/name");
  assert_note(reply, 1, CLX_REPLY_TEXT, "/data/messages/0/body");
  assert_note(reply, 2, CLX_BAD_ARGUMENT, "/data/messages/1/name");
  assert_note(reply, 3, CLX_REPLY_JSON, "/data/messages/1");
  assert_note(reply, 4, CLX_REPLY_JSON, "/data/messages/1");
  assert_note(reply, 5, CLX_REPLY_TEXT, "/data/messages/1");
  assert_note(reply, 6, CLX_REPLY_NOT_ALLOWED, "/data/messages");
  assert_notes(reply, 7);
}

static void texts_of_a_tax_breakdown_are_repaired_and_its_numbers_are_not_lost(void **state)
{
  clx_reply *text = reply_to(*state, CLX_CALLBACK_TAX, TAX_BODY);
  clx_reply *number = reply_to(*state, CLX_CALLBACK_TAX, TAX_BODY);

  clx_reply_put_str(text, clx_reply_line(text, LINE_ID), "city", "K\xf6ln");
  assert_leaves(text, 200,
                "{\"success\":true,\"data\":{\"line_items\":[{\"id\":\"" LINE_ID
                "\",\"city\":\"K" MARK "ln\"}]}}",
                REPAIRED);
  assert_note(text, 0, CLX_REPLY_TEXT, "/data/line_items/" LINE_ID "/city");
  clx_reply_put_real(number, clx_reply_line(number, LINE_ID), "city_amount", 1e308 * 10);
  assert_failure(number, CLX_REPLY_RANGE, "/data/line_items/" LINE_ID "/city_amount");
}

/* Nothing is known of a generic answer: what it has may be a token. */
static void nothing_of_a_generic_answer_is_repaired_but_its_metadata(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_GENERIC, NULL);

  assert_int_equal(clx_reply_put_str(reply, CLX_IN_METADATA, "k", "\xff"), CLX_OK);
  assert_int_equal(clx_reply_put_str(reply, CLX_IN_DATA, "session_token", "\xff"), CLX_REPLY_TEXT);
  assert_failure(reply, CLX_REPLY_TEXT, "/data/session_token");
}

/* -------- identifiers -------- */

static void no_identifier_is_ever_repaired(void **state)
{
  clx_reply *token = reply_to(*state, CLX_CALLBACK_REFUND, market_body(CLX_CALLBACK_REFUND));
  clx_reply *action = paid(state);
  clx_reply *code = paid(state);
  clx_reply *sku = reply_to(*state, PRICE, PRICE_BODY);
  clx_reply *line = reply_to(*state, PROMO, PROMOTION_BODY);
  clx_reply *customer = clx_reply_new(*state, CLX_CALLBACK_CUSTOMER_TOKEN, NULL);
  clx_reply *source = clx_reply_new(*state, CLX_CALLBACK_CUSTOMER_TOKEN, NULL);

  assert_int_equal(clx_reply_refund(token, "\xff", 1), CLX_REPLY_TEXT);
  assert_failure(token, CLX_REPLY_TEXT, "/data/transaction_token");
  assert_int_equal(clx_reply_pending(action, "\xff"), CLX_REPLY_TEXT);
  assert_failure(action, CLX_REPLY_TEXT, "/data/action_id");
  assert_int_equal(clx_reply_transaction(code, "error_code", "\xff"), CLX_REPLY_TEXT);
  assert_failure(code, CLX_REPLY_TEXT, "/data/error_code");
  assert_int_equal(clx_reply_price(sku, "\xff", 1), CLX_REPLY_TEXT);
  assert_failure(sku, CLX_REPLY_TEXT, "/data/sku_code");
  assert_int_equal(clx_reply_line(line, "a\xff/~\n"), -1);
  assert_failure(line, CLX_REPLY_TEXT, "/data/line_items/a?~1~0?");
  assert_int_equal(clx_reply_customer_token(customer, "\xff", NULL), CLX_REPLY_TEXT);
  assert_failure(customer, CLX_REPLY_TEXT, "/data/customer_token");
  assert_int_equal(clx_reply_customer_token(source, NULL, "\xff"), CLX_REPLY_TEXT);
  assert_failure(source, CLX_REPLY_TEXT, "/data/payment_source_token");
}

/* -------- places -------- */

static void a_place_that_is_too_long_is_cut_behind_a_whole_character(void **state)
{
  clx_reply *reply = clx_reply_new(*state, CLX_CALLBACK_TAX, NULL);
  char id[600];
  char key[600];
  const char *where;

  memset(id, 'i', sizeof id);
  memset(key, 'k', sizeof key);
  id[sizeof id - 1] = key[sizeof key - 1] = '\0';
  memcpy(id + 61, "\xe2\x82\xac", 3); /* does not fit whole */
  clx_reply_put_decimal(reply, clx_reply_line(reply, id), key, "");
  where = clx_reply_failure(reply)->where;
  assert_int_equal(clx_reply_status(reply), CLX_REPLY_RANGE);
  assert_int_equal(strlen(where), CLX_ERROR_WHERE - 1);
  assert_memory_equal(where, "/data/line_items/iiii", 21);
  assert_non_null(strstr(where, "i/kkkk"));
  assert_null(strstr(where, "\xe2"));
}

static void what_cannot_be_printed_in_a_place_is_a_question_mark(void **state)
{
  clx_reply *reply = paid(state);

  clx_reply_put_str(reply, CLX_IN_METADATA, "a\x1b\x7f\xc2\x85\xe2\x82\xac", NULL);
  assert_note(reply, 0, CLX_BAD_ARGUMENT, "/data/metadata/a????\xe2\x82\xac");
}

/* -------- many -------- */

static void a_thousand_notes_are_kept_and_the_rest_is_counted(void **state)
{
  clx_reply *reply = paid(state);
  clx_error note;
  clx_response response;
  int i;

  for (i = 0; i < CLX_REPLY_NOTES + 25; i++) {
    char key[16];

    snprintf(key, sizeof key, "k%d", i);
    clx_reply_put_str(reply, CLX_IN_METADATA, key, NULL);
  }
  clx_reply_transaction(reply, "nobody knows", "x"); /* doubted at the end, and counted once */
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_note(reply, CLX_REPLY_NOTES - 1, CLX_BAD_ARGUMENT, "/data/metadata/k999");
  assert_int_equal(clx_reply_note(reply, CLX_REPLY_NOTES, &note), CLX_OK);
  assert_int_equal(note.status, CLX_REPLY_DOUBTFUL);
  assert_string_equal(note.message, "there are more notes than are kept");
  assert_int_equal(note.offset, 26);
  assert_int_equal(clx_reply_note(reply, CLX_REPLY_NOTES + 1, &note), CLX_END);
}

static void an_answer_that_ends_twice_has_its_doubts_once(void **state)
{
  clx_reply *reply = paid(state);
  clx_response response;

  clx_reply_put_str(reply, CLX_IN_METADATA, "k", "\xff");
  clx_reply_put_int(reply, CLX_IN_DATA, "extra", 1);
  clx_reply_finish(reply, &response);
  clx_reply_put_str(reply, CLX_IN_METADATA, "l", "\xff");
  clx_reply_finish(reply, &response);
  assert_note(reply, 0, CLX_REPLY_TEXT, "/data/metadata/k");
  assert_note(reply, 1, CLX_REPLY_TEXT, "/data/metadata/l");
  assert_note(reply, 2, CLX_REPLY_DOUBTFUL, "/data/extra");
  assert_notes(reply, 3);
}

static void what_was_missing_at_one_end_may_be_there_at_the_next(void **state)
{
  clx_reply *reply = reply_to(*state, PRICE, PRICE_BODY);
  clx_response response;

  clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", "TSHIRTMM000000FFFFFFXLXX");
  assert_int_equal(clx_reply_finish(reply, &response), CLX_REPLY_INCOMPLETE);
  assert_failure(reply, CLX_REPLY_INCOMPLETE, "/data/unit_amount_cents");
  clx_reply_put_int(reply, CLX_IN_DATA, "unit_amount_cents", 1);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_failure(reply, CLX_OK, "");
}

/* -------- through a service -------- */

static int act_noted(clx_reply *reply, struct market *market)
{
  (void)market;
  clx_reply_capture(reply, "abc", 12900);
  clx_reply_put_str(reply, CLX_IN_METADATA, "source", "\xff");
  return clx_reply_put_int(reply, CLX_IN_DATA, "extra", 1);
}

static void each_note_is_a_line_of_the_log_with_its_place(void **state)
{
  struct market market;
  struct outcome outcome;
  clx_outcome numbers = {.size = sizeof numbers};

  (void)state;
  market_open(&market);
  market.act = act_noted;
  market_send(&market, CLX_CALLBACK_CAPTURE, FED_3, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(market.book.count, 2);
  assert_int_equal(market.book.lines[0].level, CLX_LOG_WARNING);
  assert_int_equal(market.book.lines[0].status, CLX_REPLY_TEXT);
  assert_string_equal(market.book.lines[0].message, REPAIRED);
  assert_string_equal(market.book.lines[0].detail, "/data/metadata/source");
  assert_int_equal(market.book.lines[1].status, CLX_REPLY_DOUBTFUL);
  assert_string_equal(market.book.lines[1].detail, "/data/extra");
  clx_call_outcome(market.fed, &numbers);
  assert_true(numbers.doubtful);
  market_close(&market);
}

static void characters_around_the_controls_are_printed_in_a_place(void **state)
{
  static const char *const keys[][2] = {{"\xc2\x80", "??"},
                                        {"\xc2\x9f", "??"},
                                        {"\xc2\xa0", "\xc2\xa0"},
                                        {"\xc3\x80", "\xc3\x80"},
                                        {"\x1f \x7f~/", "? ?~0~1"}};
  size_t i;

  for (i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    clx_reply *reply = clx_reply_new(*state, COST, NULL);
    char where[CLX_ERROR_WHERE];

    snprintf(where, sizeof where, "/data/%s", keys[i][1]);
    clx_reply_put_null(reply, CLX_IN_DATA, keys[i][0]);
    clx_reply_put_null(reply, CLX_IN_DATA, keys[i][0]);
    assert_failure(reply, CLX_REPLY_TWICE, where);
  }
}

/* Of a place that is full nothing is left, not even a slash. */
static void a_place_that_is_full_stays_as_it_is(void **state)
{
  char where[CLX_ERROR_WHERE] = "";
  char full[CLX_ERROR_WHERE];

  (void)state;
  memset(where, 'x', sizeof where - 1);
  memcpy(full, where, sizeof full);
  clx__where_add(where, "key", CLX_ERROR_WHERE);
  assert_string_equal(where, full);
  where[CLX_ERROR_WHERE - 2] = '\0';
  full[CLX_ERROR_WHERE - 2] = '/';
  clx__where_add(where, "key", CLX_ERROR_WHERE);
  assert_string_equal(where, full);
}

/* What the end found gives way to what is put wrongly after it. */
static void a_failure_after_an_end_is_told_in_place_of_what_the_end_found(void **state)
{
  clx_reply *reply = clx_reply_new(*state, PRICE, NULL);
  clx_response response;

  clx_reply_put_int(reply, CLX_IN_DATA, "unit_amount_cents", 1);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_REPLY_INCOMPLETE);
  assert_int_equal(clx_reply_put_str(reply, CLX_IN_DATA, "sku_code", "\xff"), CLX_REPLY_TEXT);
  assert_failure(reply, CLX_REPLY_TEXT, "/data/sku_code");
  assert_refused(reply, CLX_REPLY_TEXT, TEXT_ANSWER);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      REPLY_TEST(a_charge_survives_a_bad_byte_in_any_text_of_it),
      REPLY_TEST(a_charge_survives_whatever_is_wrong_with_its_metadata),
      REPLY_TEST(of_a_metadata_key_put_twice_the_last_value_counts_where_it_was_put),
      REPLY_TEST(a_metadata_key_that_repairs_to_another_one_is_that_one),
      REPLY_TEST(a_value_that_cannot_be_sent_does_not_replace_one_that_can),
      REPLY_TEST(the_name_of_a_promotion_is_repaired_or_left_out),
      REPLY_TEST(notifications_are_repaired_or_left_out),
      REPLY_TEST(texts_of_a_tax_breakdown_are_repaired_and_its_numbers_are_not_lost),
      REPLY_TEST(nothing_of_a_generic_answer_is_repaired_but_its_metadata),
      REPLY_TEST(no_identifier_is_ever_repaired),
      REPLY_TEST(a_place_that_is_too_long_is_cut_behind_a_whole_character),
      REPLY_TEST(what_cannot_be_printed_in_a_place_is_a_question_mark),
      REPLY_TEST(a_thousand_notes_are_kept_and_the_rest_is_counted),
      REPLY_TEST(an_answer_that_ends_twice_has_its_doubts_once),
      REPLY_TEST(what_was_missing_at_one_end_may_be_there_at_the_next),
      cmocka_unit_test(each_note_is_a_line_of_the_log_with_its_place),
      REPLY_TEST(characters_around_the_controls_are_printed_in_a_place),
      REPLY_TEST(a_place_that_is_full_stays_as_it_is),
      REPLY_TEST(a_failure_after_an_end_is_told_in_place_of_what_the_end_found),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
