/* A service in memory of every size: it is not ready, or it answers, or it says that memory is
 * out; and what it lacks then is never taken for something that was not sent. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "market.h"
#include "rounds.h"
#include "scarce.h"
#include "service/service.h"

#define NO_MEMORY_ANSWER ERROR_ANSWER("NO_MEMORY", "out of memory")

/* One post in a service with one endpoint. */
struct post {
  clx_endpoint *(*open)(clx_service *service, const clx_keys *keys, struct market *market);
  const char *path;
  const char *topic;
  const char *body;
  const char *answer;
  uint32_t callback;
  const clx_keys *keys;
  struct market *market;
};

static bool post_answered(clx_call *call, const struct post *post)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = post->path, .signature = signature, .body = post->body};
  struct outcome outcome;
  request.len = strlen(post->body);
  assert_int_equal(sign(post->body, request.len, signature), CLX_OK);
  post_send(call, &request, post->topic, FED_7, &outcome);
  if (outcome.http != 200) {
    assert_int_equal(outcome.http, 500);
    assert_int_equal(outcome.status, CLX_NO_MEMORY);
    assert_string_equal(outcome.body, NO_MEMORY_ANSWER);
    return false;
  }
  assert_string_equal(outcome.body, post->answer);
  return true;
}

static bool post_sent(clx_service *service, const struct post *post)
{
  clx_error error;
  clx_endpoint *endpoint = post->open(service, post->keys, post->market);
  int status = clx_service_ready(service, &error);
  if (!endpoint || status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_int_equal(error.status, CLX_NO_MEMORY);
    return false;
  }
  clx_call *call = clx_call_new(service, NULL);
  bool answered = call && post_answered(call, post);
  clx_call_free(call);
  return answered;
}

static bool post_tried(clx_arena *arena, void *ctx)
{
  clx_options options = {.size = sizeof options, .keep_body = 1};
  clx_arena_allocator(arena, &options.allocator);
  clx_service *service = clx_service_new(&options);
  bool answered = service && post_sent(service, ctx);
  clx_service_free(service);
  return answered;
}

static void post_try(struct post *post)
{
  struct market market;
  memset(&market, 0, sizeof market);
  market.callback = post->callback;
  clx_keys *keys = shop_keys(SECRET, NULL);
  post->keys = keys;
  post->market = &market;
  scarce_each(post_tried, post, 65536);
  assert_true(market.calls > 0);
  clx_keys_free(keys);
}

static clx_endpoint *open_webhook(clx_service *service, const clx_keys *keys, struct market *market)
{
  clx_endpoint *endpoint =
      clx_service_on_webhook(service, "/shops/*/events", "orders.*", market_any, market);
  clx_endpoint_keys(endpoint, keys);
  return endpoint;
}

static void the_topic_of_a_webhook_is_kept_or_memory_is_out(void **state)
{
  struct post post = {.open = open_webhook,
                      .path = "/shops/eu/events",
                      .topic = "orders.place",
                      .body = WEBHOOK_BODY,
                      .answer = ACCEPTED_ANSWER,
                      .callback = CLX_CALLBACK_WEBHOOK};
  (void)state;
  post_try(&post);
}

static clx_endpoint *open_needs(clx_service *service, const clx_keys *keys, struct market *market)
{
  clx_endpoint *endpoint = clx_service_on_price(service, "/prices", market_price, market);
  clx_endpoint_keys(endpoint, keys);
  clx_endpoint_needs(endpoint, "order.currency_code");
  clx_endpoint_needs(endpoint, "quantity");
  return endpoint;
}

static void needs_are_looked_for_or_memory_is_out(void **state)
{
  struct post post = {.open = open_needs,
                      .path = "/prices",
                      .body = PRICE_BODY,
                      .answer = PRICE_ANSWER,
                      .callback = CLX_CALLBACK_PRICE};
  (void)state;
  post_try(&post);
}

static int find_keys(void *ctx, const clx_call *call, const clx_keys **keys)
{
  (void)call;
  *keys = ctx;
  return CLX_KEYS_FOUND;
}

static clx_endpoint *open_hook(clx_service *service, const clx_keys *keys, struct market *market)
{
  clx_endpoint *endpoint = clx_service_on_price(service, "/prices", market_price, market);
  clx_endpoint_key_hook(endpoint, find_keys, NULL, (void *)(uintptr_t)keys);
  return endpoint;
}

/* It takes keys that nobody signs with, for requests of unknown shops. */
static void a_service_with_a_key_hook_is_ready_or_memory_is_out(void **state)
{
  struct post post = {.open = open_hook,
                      .path = "/prices",
                      .body = PRICE_BODY,
                      .answer = PRICE_ANSWER,
                      .callback = CLX_CALLBACK_PRICE};
  (void)state;
  post_try(&post);
}

/* The type is that of the topic, where the body has none: before or behind its members. */
static void the_type_of_a_topic_is_taken_or_memory_is_out(void **state)
{
  static const char *const bodies[] = {
      "{\"data\":{\"id\":\"a\"}}",
      "{\"data\":{\"attributes\":{\"number\":\"7\"},\"id\":\"a\"}}",
      "{\"data\":{\"relationships\":{\"market\":{\"data\":null}},\"id\":\"a\",\"type\":null}}",
  };
  size_t i;
  (void)state;
  for (i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
    struct post post = {.open = open_webhook,
                        .path = "/shops/eu/events",
                        .topic = "orders.place",
                        .body = bodies[i],
                        .answer = ACCEPTED_ANSWER,
                        .callback = CLX_CALLBACK_WEBHOOK};
    post_try(&post);
  }
}

/* -------- blocks of memory -------- */

/* A service and its calls take memory in blocks: what is first in them decides which thing asks
 * for the next block, which is not there. */
#define BLOCKS 17000 /* more than the first block of a call */

/* The first endpoint has a path of this length. */
static bool set_up_behind(size_t pad, const clx_keys *keys, struct market *market)
{
  static char path[BLOCKS + 1];
  struct failing failing = {.fail_at = 0};
  clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
  clx_error error;
  clx_service *service = clx_service_new(&options);
  memset(path, 'a', pad);
  path[0] = '/';
  path[pad] = '\0';
  clx_endpoint_keys(clx_service_on_price(service, path, market_price, market), keys);
  failing.fail_at = failing.count + 1;
  clx_endpoint *endpoint =
      clx_service_on_webhook(service, "/shops/*/events", "orders.*", market_any, market);
  clx_endpoint_keys(endpoint, keys);
  int need = clx_endpoint_needs(endpoint, "status");
  int status = clx_service_ready(service, &error);
  assert_int_equal(status == CLX_OK, endpoint != NULL && need == CLX_OK);
  if (status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_int_equal(error.status, CLX_NO_MEMORY);
  }
  clx_service_free(service);
  assert_int_equal(failing.live, 0);
  return status == CLX_OK;
}

static void a_service_that_lacks_a_block_is_not_ready(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  unsigned ready[2] = {0, 0};
  struct market market;
  (void)state;
  memset(&market, 0, sizeof market);
  for (size_t pad = 1; pad < 5000; pad += 16)
    ready[set_up_behind(pad, keys, &market)]++;
  assert_true(ready[false] > 3 && ready[true] > 3);
  clx_keys_free(keys);
}

/* Whether its path is told as well as its endpoint. */
static bool bad_need_is_told_behind(size_t pad, const clx_keys *keys, struct market *market)
{
  static char path[BLOCKS + 1];
  struct failing failing = {.fail_at = 0};
  clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
  clx_error error;
  clx_service *service = clx_service_new(&options);
  memset(path, 'a', pad);
  path[0] = '/';
  path[pad] = '\0';
  clx_endpoint_keys(clx_service_on_price(service, path, market_price, market), keys);
  clx_endpoint *endpoint = clx_service_on_price(service, "/prices", market_price, market);
  assert_int_equal(clx_endpoint_keys(endpoint, keys), CLX_OK);
  failing.fail_at = failing.count + 1;
  assert_int_equal(clx_endpoint_needs(endpoint, "no_such_member"), CLX_BAD_NEED);
  assert_int_equal(clx_service_ready(service, &error), CLX_BAD_NEED);
  bool whole = strcmp(error.where, "/prices: no_such_member") == 0;
  if (!whole)
    assert_string_equal(error.where, "/prices");
  clx_service_free(service);
  return whole;
}

static void a_need_that_names_nothing_is_told_with_whatever_memory_there_is(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  unsigned whole[2] = {0, 0};
  struct market market;
  (void)state;
  memset(&market, 0, sizeof market);
  for (size_t pad = 1; pad < 5000; pad += 16)
    whole[bad_need_is_told_behind(pad, keys, &market)]++;
  assert_true(whole[false] > 3 && whole[true] > 3);
  clx_keys_free(keys);
}

/* The first block that a call lacks, or the second: one is for the state of the MAC. */
static bool post_behind(clx_service *service, struct failing *failing, const struct post *post,
                        size_t fail_at)
{
  clx_call *call = clx_call_new(service, NULL);
  failing->fail_at = failing->count + fail_at;
  bool answered = post_answered(call, post);
  failing->fail_at = 0;
  assert_true(post_answered(call, post)); /* the same call goes on */
  clx_call_free(call);
  return answered;
}

static void post_try_blocks(struct post *post, char *pad, size_t step)
{
  struct failing failing = {.fail_at = 0};
  clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
  struct market market;
  unsigned ends[2] = {0, 0};
  memset(&market, 0, sizeof market);
  market.callback = post->callback;
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = clx_service_new(&options);
  post->open(service, keys, &market);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  char *behind = strdup(pad);
  assert_non_null(behind);
  for (size_t len = 0; len < BLOCKS; len += step) {
    memset(pad, post->topic ? 'a' : ' ', len);
    strcpy(pad + len, behind);
    for (size_t fail_at = 1; fail_at <= 2; fail_at++)
      ends[post_behind(service, &failing, post, fail_at)]++;
  }
  assert_true(ends[false] > 3 && ends[true] > 0);
  free(behind);
  clx_service_free(service);
  clx_keys_free(keys);
  assert_int_equal(failing.live, 0);
}

static void the_topic_of_a_webhook_is_kept_or_a_block_is_not_there(void **state)
{
  static char path[BLOCKS + 32] = "/shops/x/events";
  struct post post = {.open = open_webhook,
                      .path = path,
                      .topic = "orders.place",
                      .body = WEBHOOK_BODY,
                      .answer = ACCEPTED_ANSWER,
                      .callback = CLX_CALLBACK_WEBHOOK};
  (void)state;
  post_try_blocks(&post, path + strlen("/shops/"), 16 * (size_t)rounds_of(17, 1, 1));
}

static void needs_are_looked_for_or_a_block_is_not_there(void **state)
{
  static char body[BLOCKS + sizeof PRICE_BODY] = PRICE_BODY;
  struct post post = {.open = open_needs,
                      .path = "/prices",
                      .body = body,
                      .answer = PRICE_ANSWER,
                      .callback = CLX_CALLBACK_PRICE};
  (void)state;
  post_try_blocks(&post, body + strlen(PRICE_BODY), 16 * (size_t)rounds_of(17, 1, 1));
}

/* The library's own function, with a call that has no memory at all. */
static void needs_without_any_memory_are_not_said_to_be_met(void **state)
{
  static char memory[CLX_ARENA_MIN];
  static const char body[] = PRICE_BODY;
  const struct clx__need need = {.path = "quantity"};
  struct clx_endpoint endpoint = {.needs = (struct clx__need *)(uintptr_t)&need};
  clx_arena *large = clx_arena_new(NULL);
  clx_arena *arena = clx_arena_init(memory, sizeof memory, NULL);
  const clx_document *document;
  struct clx_call call = {.arena = arena, .endpoint = &endpoint};
  (void)state;
  assert_int_equal(clx_parse_unverified(body, sizeof body - 1, NULL, large, &document, NULL),
                   CLX_OK);
  call.document = document;
  assert_int_equal(clx__needs_met(&call, document->data[0]), CLX_OK);
  scarce_fill(arena, UINT_MAX);
  assert_int_equal(clx__needs_met(&call, document->data[0]), CLX_NO_MEMORY);
  clx_arena_free(arena);
  clx_arena_free(large);
}

/* No body has no memory yet: room for it is taken when it is to be parsed. */
static void an_empty_body_is_told_or_a_block_is_not_there(void **state)
{
  static char path[BLOCKS + 32] = "/shops/";
  struct failing failing = {.fail_at = 0};
  clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
  struct market market;
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = path, .signature = signature, .body = ""};
  unsigned ends[2] = {0, 0};
  (void)state;
  memset(&market, 0, sizeof market);
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = clx_service_new(&options);
  open_webhook(service, keys, &market);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  assert_int_equal(sign("", 0, signature), CLX_OK);
  for (size_t len = 1; len < BLOCKS; len += 8) {
    struct outcome outcome;
    clx_call *call = clx_call_new(service, NULL);
    memset(path + strlen("/shops/"), 'a', len);
    strcpy(path + strlen("/shops/") + len, "/events");
    failing.fail_at = failing.count + 2; /* behind the state of the MAC */
    post_send(call, &request, "orders.place", FED_WHOLE, &outcome);
    failing.fail_at = 0;
    assert_int_equal(outcome.status, outcome.http == 400 ? CLX_BODY_EMPTY : CLX_NO_MEMORY);
    ends[outcome.http == 400]++;
    clx_call_free(call);
  }
  assert_true(ends[false] > 0 && ends[true] > 0);
  clx_service_free(service);
  clx_keys_free(keys);
  assert_int_equal(failing.live, 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_topic_of_a_webhook_is_kept_or_memory_is_out),
      cmocka_unit_test(needs_are_looked_for_or_memory_is_out),
      cmocka_unit_test(a_service_with_a_key_hook_is_ready_or_memory_is_out),
      cmocka_unit_test(the_type_of_a_topic_is_taken_or_memory_is_out),
      cmocka_unit_test(a_service_that_lacks_a_block_is_not_ready),
      cmocka_unit_test(the_topic_of_a_webhook_is_kept_or_a_block_is_not_there),
      cmocka_unit_test(needs_are_looked_for_or_a_block_is_not_there),
      cmocka_unit_test(a_need_that_names_nothing_is_told_with_whatever_memory_there_is),
      cmocka_unit_test(needs_without_any_memory_are_not_said_to_be_met),
      cmocka_unit_test(an_empty_body_is_told_or_a_block_is_not_there),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
