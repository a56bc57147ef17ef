/* Requests while memory runs out or the MAC provider fails, at every moment: an error answer, no
 * leak, and the same call goes on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "counted.h"
#include "fake_mac.h"

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

#define NO_MEMORY_ANSWER  ERROR_ANSWER("NO_MEMORY", "out of memory")
#define MAC_FAILED_ANSWER ERROR_ANSWER("MAC_FAILED", "the MAC provider failed")

/* -------- no memory -------- */

/* Everything that a request can take memory for. */
static int act_much(clx_reply *reply, struct shop *shop)
{
  char text[2048];
  int i;

  (void)shop;
  memset(text, 'y', sizeof text);
  text[sizeof text - 1] = '\0';
  for (i = 0; i < 40; i++) {
    text[0] = (char)('0' + i);
    clx_reply_put_str(reply, CLX_IN_METADATA, text, text);
  }
  return clx_reply_price(reply, NULL, 4900);
}

/* A request larger than what the call has, with the allocation number fail_at failing. */
static void starved_request(const struct request *request, size_t fail_at, size_t *count,
                            struct outcome *outcome)
{
  struct counted counted;
  struct outcome again;

  counted_open(&counted, shop_keys(SECRET, NULL), 1);
  counted.shop.act = act_much;
  counted.failing.count = 0;
  counted.failing.fail_at = fail_at;
  request_send(counted.call, request, SERVED, outcome);
  assert_int_equal(outcome->responds, 1);
  *count = counted.failing.count;
  counted.failing.fail_at = 0;
  counted.shop.act = NULL;
  request_send(counted.call, request, SERVED, &again); /* the same call goes on */
  assert_int_equal(again.http, 200);
  assert_string_equal(again.body, PRICE_ANSWER);
  counted_close(&counted);
}

static void memory_that_runs_out_anywhere_is_an_error_answer(void **state)
{
  struct request request = {.path = NULL};
  char signature[CLX_SIGNATURE_LEN + 1];
  struct outcome outcome;
  char *body = large_body(40000, &request.len);
  size_t fail_at;
  size_t count;

  (void)state;
  request.body = body;
  assert_int_equal(sign(request.body, request.len, signature), CLX_OK);
  request.signature = signature;
  for (fail_at = 1;; fail_at++) {
    starved_request(&request, fail_at, &count, &outcome);
    if (count < fail_at)
      break;
    if (outcome.http == 200)
      continue; /* a failure that could be done without */
    assert_int_equal(outcome.http, 500);
    assert_int_equal(outcome.status, CLX_NO_MEMORY);
    assert_string_equal(outcome.body, NO_MEMORY_ANSWER);
  }
  assert_int_equal(outcome.http, 200);
  assert_true(fail_at > 4);
  free(body);
}

/* With each size of the body the first and the second block that the call lacks are asked for at
 * another moment. */
static void memory_that_runs_out_at_any_moment_is_an_error_answer(void **state)
{
  size_t size;

  (void)state;
  for (size = 0; size < 17000; size += 97) {
    struct request request = {.path = NULL};
    char signature[CLX_SIGNATURE_LEN + 1];
    struct outcome outcome;
    char *body = large_body(size, &request.len);
    size_t fail_at;
    size_t count;

    request.body = body;
    assert_int_equal(sign(request.body, request.len, signature), CLX_OK);
    request.signature = signature;
    for (fail_at = 1; fail_at <= 2; fail_at++) {
      starved_request(&request, fail_at, &count, &outcome);
      assert_int_equal(outcome.http, 500);
      assert_string_equal(outcome.body, NO_MEMORY_ANSWER);
    }
    free(body);
  }
}

/* A path and its part are copied: both are larger than what a new call has. */
static void memory_that_runs_out_for_a_path_is_an_error_answer(void **state)
{
  struct failing failing = {.fail_at = 0};
  clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
  struct shop shop = {0};
  struct request request = {
      .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = clx_service_new(&options);
  char path[40000];
  size_t fail_at;

  (void)state;
  memset(path, 'a', sizeof path);
  memcpy(path, "/shops/", 7);
  path[sizeof path - 1] = '\0';
  request.path = path;
  clx_endpoint_keys(clx_service_on_price(service, "/shops/*", shop_price, &shop), keys);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  for (fail_at = 1; fail_at <= 3; fail_at++) {
    clx_call *call = clx_call_new(service, NULL);
    struct outcome outcome;

    failing.count = 0;
    failing.fail_at = fail_at; /* the path, its part, the state of the MAC */
    request_send(call, &request, FED_WHOLE, &outcome);
    assert_int_equal(outcome.http, 500);
    assert_string_equal(outcome.body, NO_MEMORY_ANSWER);
    failing.fail_at = 0;
    request_send(call, &request, FED_WHOLE, &outcome);
    assert_int_equal(outcome.http, 200);
    clx_call_free(call);
  }
  clx_service_free(service);
  clx_keys_free(keys);
  assert_int_equal(failing.live, 0);
}

/* A call in an arena without a heap: with each size the memory ends at another place. */
static void memory_of_any_size_ends_in_an_answer(void **state)
{
  static char memory[131072];
  struct request request = {.path = NULL};
  char signature[CLX_SIGNATURE_LEN + 1];
  char *body = large_body(20000, &request.len);
  size_t size;
  unsigned answers[2] = {0, 0};

  (void)state;
  request.body = body;
  assert_int_equal(sign(request.body, request.len, signature), CLX_OK);
  request.signature = signature;
  for (size = CLX_ARENA_MIN; size <= sizeof memory; size += 176) {
    clx_options options = {.size = sizeof options, .keep_body = 1};
    struct shop shop = {0};
    struct outcome outcome;
    clx_keys *keys = shop_keys(SECRET, NULL);
    clx_service *service;
    clx_call *call;

    clx_arena_allocator(clx_arena_init(memory, size, NULL), &options.allocator);
    service = shop_service(&options, keys, &shop);
    call = clx_call_new(service, NULL);
    if (call) {
      request_send(call, &request, HANDLED, &outcome);
      answers[outcome.http == 200]++;
      assert_string_equal(outcome.body, outcome.http == 200 ? PRICE_ANSWER : NO_MEMORY_ANSWER);
    }
    clx_call_free(call);
    clx_service_free(service);
    clx_keys_free(keys);
  }
  assert_true(answers[0] > 0 && answers[1] > 0);
  free(body);
}

/* -------- the MAC provider -------- */

static void a_mac_provider_that_fails_is_a_500(void **state)
{
  static const enum fake_step steps[] = {FAKE_STATE_NEW, FAKE_BEGIN, FAKE_UPDATE, FAKE_FINAL};
  size_t i;
  enum way way;

  (void)state;
  for (i = 0; i < 4; i++)
    for (way = FED_1; way < WAYS; way = (enum way)(way + 1)) {
      struct fake_mac fake = {.fail_at = {0}};
      clx_mac mac = fake_mac_provider(&fake);
      clx_keys *keys = clx_keys_new(&mac);
      struct counted counted;
      struct outcome outcome;

      assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_OK);
      counted_open(&counted, keys, 0);
      fake.fail_at[steps[i]] = fake.calls[steps[i]] + 1;
      request_send(counted.call, &genuine, way, &outcome);
      assert_int_equal(outcome.http, 500);
      assert_int_equal(outcome.status, CLX_MAC_FAILED);
      assert_string_equal(outcome.body, MAC_FAILED_ANSWER);
      assert_int_equal(counted.shop.calls, 0);
      request_send(counted.call, &genuine, way, &outcome);
      assert_int_equal(outcome.http, 200);
      counted_close(&counted);
      assert_int_equal(fake.states, 0);
      assert_int_equal(fake.keys, 0);
    }
}

static void a_mac_provider_that_fails_for_the_older_secret_is_a_500(void **state)
{
  static const enum fake_step steps[] = {FAKE_BEGIN, FAKE_UPDATE, FAKE_FINAL};
  size_t i;

  (void)state;
  for (i = 0; i < 3; i++) {
    struct fake_mac fake = {.fail_at = {0}};
    clx_mac mac = fake_mac_provider(&fake);
    clx_keys *keys = clx_keys_new(&mac);
    struct counted counted;
    struct outcome outcome;

    assert_int_equal(clx_keys_add(keys, OLDER, strlen(OLDER)), CLX_OK);
    assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_OK);
    counted_open(&counted, keys, 0);
    fake.fail_at[steps[i]] = fake.calls[steps[i]] + 2;
    request_send(counted.call, &genuine, HANDLED, &outcome);
    assert_int_equal(outcome.http, 500);
    assert_string_equal(outcome.body, MAC_FAILED_ANSWER);
    assert_int_equal(counted.shop.calls, 0);
    counted_close(&counted);
  }
}

static int find_unknown(void *ctx, const clx_call *call, const clx_keys **keys)
{
  (void)ctx;
  (void)call;
  (void)keys;
  return CLX_KEYS_UNKNOWN;
}

/* For a shop that nobody knows the keys of the endpoint are tried: their failure is no 401. */
static void a_mac_provider_that_fails_for_an_unknown_shop_is_a_500(void **state)
{
  struct fake_mac fake = {.fail_at = {0}};
  clx_mac mac = fake_mac_provider(&fake);
  clx_keys *keys = clx_keys_new(&mac);
  clx_service *service = clx_service_new(NULL);
  struct shop shop = {0};
  struct outcome outcome;

  (void)state;
  assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_OK);
  clx_endpoint *endpoint = clx_service_on_price(service, "/prices", shop_price, &shop);
  assert_int_equal(clx_endpoint_keys(endpoint, keys), CLX_OK);
  assert_int_equal(clx_endpoint_key_hook(endpoint, find_unknown, NULL, NULL), CLX_OK);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  clx_call *call = clx_call_new(service, NULL);
  request_send(call, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 401);
  fake.fail_at[FAKE_FINAL] = fake.calls[FAKE_FINAL] + 1;
  request_send(call, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 500);
  assert_int_equal(outcome.status, CLX_MAC_FAILED);
  assert_int_equal(shop.calls, 0);
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(keys);
  assert_int_equal(fake.states, 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(memory_that_runs_out_anywhere_is_an_error_answer),
      cmocka_unit_test(memory_that_runs_out_at_any_moment_is_an_error_answer),
      cmocka_unit_test(memory_that_runs_out_for_a_path_is_an_error_answer),
      cmocka_unit_test(memory_of_any_size_ends_in_an_answer),
      cmocka_unit_test(a_mac_provider_that_fails_is_a_500),
      cmocka_unit_test(a_mac_provider_that_fails_for_the_older_secret_is_a_500),
      cmocka_unit_test(a_mac_provider_that_fails_for_an_unknown_shop_is_a_500),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
