/* Answers built in memory of every size: the whole answer leaves, or one that says why not. Nothing
 * is missing in silence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "failing.h"
#include "market.h"
#include "replies.h"
#include "scarce.h"

#define NO_MEMORY_ANSWER ERROR_ANSWER("NO_MEMORY", "out of memory")

/* An answer, what it is with enough memory, and what leaves without. */
struct draft {
  uint32_t callback;
  void (*build)(clx_reply *reply);
  const char *answer;
  int http;
  const clx_document *document;
  clx_response whole;
};

/* A failure has its status and is JSON. */
static bool draft_leaves(clx_arena *arena, void *ctx)
{
  const struct draft *draft = ctx;
  clx_reply *reply = clx_reply_new(arena, draft->callback, draft->document);
  clx_response response;
  if (!reply)
    return false;
  draft->build(reply);
  int status = clx_reply_finish(reply, &response);
  assert_int_equal(response.status, status);
  if (status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_int_equal(response.http, draft->http);
    assert_int_equal(clx_json_check(response.body, response.len, 0, NULL), CLX_OK);
    if (draft->answer)
      assert_string_equal(response.body, draft->answer);
    return false;
  }
  assert_int_equal(response.http, draft->whole.http);
  assert_string_equal(response.body, draft->whole.body);
  return true;
}

/* The answer in memory of every size up to twice what it needs. */
static void draft_try(struct draft *draft, const char *body)
{
  clx_arena *arena = clx_arena_new(NULL);
  assert_int_equal(clx_parse_unverified(body, strlen(body), NULL, arena, &draft->document, NULL),
                   CLX_OK);
  size_t before = clx_arena_used(arena);
  clx_reply *reply = clx_reply_new(arena, draft->callback, draft->document);
  draft->build(reply);
  assert_int_equal(clx_reply_finish(reply, &draft->whole), CLX_OK);
  scarce_each(draft_leaves, draft, 2 * (clx_arena_used(arena) - before));
  clx_arena_free(arena);
}

/* -------- values -------- */

/* Keys enough for a table, also after some were put again. */
static void put_many(clx_reply *reply, int place, int count)
{
  for (int i = 0; i < count; i++) {
    char key[24];
    snprintf(key, sizeof key, "key %d", i);
    clx_reply_put_int(reply, place, key, i);
    if (place == CLX_IN_METADATA && i % 3 == 0)
      clx_reply_put_str(reply, place, key, "again");
  }
}

static void build_lines(clx_reply *reply)
{
  clx_reply_promotion(reply, "p", 300);
  put_many(reply, clx_reply_line(reply, LINE_ID), 12);
  put_many(reply, clx_reply_line(reply, LINE_2), 20);
  clx_reply_promotion_item_discount(reply, LINE_ID, 100);
  clx_reply_promotion_item_discount(reply, LINE_2, 200);
}

static void an_answer_with_lines_leaves_whole_or_fails(void **state)
{
  struct draft draft = {CLX_CALLBACK_PROMOTION, build_lines, NO_MEMORY_ANSWER, 500, NULL, {0}};
  (void)state;
  draft_try(&draft, PROMOTION_BODY);
}

static void build_metadata(clx_reply *reply)
{
  static const char object[] = "{\"a\\u0041\":[1,2],\"b\":\"\xff\",\"c\":{}}";
  clx_reply_price(reply, NULL, 4900);
  put_many(reply, CLX_IN_METADATA, 20);
  clx_reply_put_json(reply, CLX_IN_DATA, "metadata", object, sizeof object - 1);
  clx_reply_put_str(reply, CLX_IN_METADATA, "caf\xe9", "\xfftext\xff");
  clx_reply_put_json(reply, CLX_IN_METADATA, "json", "[\"\xfe\"]", 5);
  clx_reply_put_real(reply, CLX_IN_METADATA, "real", 0.1);
  clx_reply_put_money(reply, CLX_IN_METADATA, "money", 1234, "EUR");
}

static void an_answer_with_metadata_leaves_whole_or_fails(void **state)
{
  struct draft draft = {CLX_CALLBACK_PRICE, build_metadata, NO_MEMORY_ANSWER, 500, NULL, {0}};
  (void)state;
  draft_try(&draft, PRICE_BODY);
}

static void build_messages(clx_reply *reply)
{
  clx_reply_shipping_cost(reply, 1700);
  for (int i = 0; i < 8; i++)
    clx_reply_message(reply, "caf\xe9", i % 2 == 0, i < 4 ? "{\"a\":\"\xff\"}" : NULL);
  clx_reply_message_json(reply, "{\"name\":\"\xff\"}", 12);
  clx_reply_put_json(reply, CLX_IN_DATA, "messages", "[{\"name\":\"n\"},{}]", 17);
}

static void an_answer_with_notifications_leaves_whole_or_fails(void **state)
{
  struct draft draft = {
      CLX_CALLBACK_SHIPPING_COST, build_messages, NO_MEMORY_ANSWER, 500, NULL, {0}};
  (void)state;
  draft_try(&draft, SHIPPING_BODY);
}

static void build_taxes(clx_reply *reply)
{
  clx_reply_tax_item_rate(reply, LINE_ID, 0.25);
  clx_reply_tax_item_collectable(reply, LINE_ID, 1234, "eur");
  clx_reply_tax_item_collectable(reply, LINE_2, 5678, "EUR");
  clx_reply_put_decimal(reply, clx_reply_line(reply, LINE_2), "country_tax_rate", "0.100");
}

static void an_answer_with_taxes_leaves_whole_or_fails(void **state)
{
  struct draft draft = {CLX_CALLBACK_TAX, build_taxes, NO_MEMORY_ANSWER, 500, NULL, {0}};
  (void)state;
  draft_try(&draft, TAX_BODY);
}

/* The currency of the request is kept when the first amount of money is put. */
static void money_of_another_currency_never_leaves_when_the_right_one_cannot_be_kept(void **state)
{
  static const char body[] = TAX_BODY;
  struct failing failing = {.fail_at = 0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  const clx_document *document;
  (void)state;
  assert_int_equal(clx_parse_unverified(body, sizeof body - 1, NULL, arena, &document, NULL),
                   CLX_OK);
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_TAX, document);
  int place = clx_reply_line(reply, LINE_ID);
  size_t blocks = failing.count;
  failing.fail_at = blocks + 1;
  while (clx_arena_alloc(arena, 16))
    continue;
  assert_int_equal(failing.count, blocks + 1);
  failing.fail_at = blocks + 2; /* the next block is not there either, the one after it is */
  assert_int_equal(clx_reply_put_money(reply, place, "tax_collectable", 100, "USD"), CLX_NO_MEMORY);
  assert_true(failing.count > blocks + 2);
  assert_fails(reply, 500, CLX_NO_MEMORY, NO_MEMORY_ANSWER);
  clx_arena_free(arena);
  assert_int_equal(failing.live, 0);
}

/* -------- refusals -------- */

static void build_invalid(clx_reply *reply)
{
  for (int i = 0; i < 12; i++) {
    char name[24];
    snprintf(name, sizeof name, "field%d", i);
    clx_reply_invalid(reply, name, "is wrong");
    clx_reply_invalid(reply, name, "caf\xe9");
  }
  clx_reply_invalid(reply, NULL, NULL);
  clx_reply_invalid(reply, "\xff", "\xff");
}

static void an_invalid_order_stays_invalid_in_memory_of_any_size(void **state)
{
  struct draft draft = {CLX_CALLBACK_ORDER_VALIDATION, build_invalid, NULL, 422, NULL, {0}};
  (void)state;
  draft_try(&draft, VALIDATION_BODY);
}

/* In place of the last 500 the reply that could not even be cleared has its own room. */
static void build_refusal(clx_reply *reply)
{
  clx_reply_error(reply, 409, "CODE", "caf\xe9 is closed");
}

static void a_refusal_stays_one_in_memory_of_any_size(void **state)
{
  struct draft draft = {CLX_CALLBACK_PRICE, build_refusal, NULL, 409, NULL, {0}};
  (void)state;
  draft_try(&draft, PRICE_BODY);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_answer_with_lines_leaves_whole_or_fails),
      cmocka_unit_test(an_answer_with_metadata_leaves_whole_or_fails),
      cmocka_unit_test(an_answer_with_notifications_leaves_whole_or_fails),
      cmocka_unit_test(an_answer_with_taxes_leaves_whole_or_fails),
      cmocka_unit_test(money_of_another_currency_never_leaves_when_the_right_one_cannot_be_kept),
      cmocka_unit_test(an_invalid_order_stays_invalid_in_memory_of_any_size),
      cmocka_unit_test(a_refusal_stays_one_in_memory_of_any_size),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
