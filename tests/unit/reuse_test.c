/* One call for many requests: no memory is taken again and nothing is left over. Two threads on
 * one service. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "counted.h"

#define REQUESTS  100
#define FIRST_FEW 4

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

/* -------- reuse -------- */

static void a_reused_call_takes_no_memory(void **state)
{
  enum way way;

  (void)state;
  for (way = FED_1; way < WAYS; way = (enum way)(way + 1)) {
    struct counted counted;
    struct outcome outcome;
    size_t before = 0;
    int i;

    counted_open(&counted, shop_keys(OLDER, SECRET), 1);
    for (i = 0; i < REQUESTS; i++) {
      if (i == FIRST_FEW)
        before = counted.failing.count;
      request_send(counted.call, &genuine, way, &outcome);
      assert_int_equal(outcome.http, 200);
    }
    assert_true(before > 0);
    assert_int_equal(counted.failing.count, before);
    counted_close(&counted);
  }
}

static void a_call_reused_for_other_sizes_soon_takes_no_memory(void **state)
{
  static const size_t sizes[] = {10, 300000, 5000, 1000000, 70000, 3};
  enum { SIZES = sizeof sizes / sizeof sizes[0] };
  struct request requests[SIZES];
  char signatures[SIZES][CLX_SIGNATURE_LEN + 1];
  struct counted counted;
  struct outcome outcome;
  size_t before = 0;
  size_t i;

  (void)state;
  memset(requests, 0, sizeof requests);
  for (i = 0; i < SIZES; i++) {
    requests[i].body = large_body(sizes[i], &requests[i].len);
    assert_int_equal(sign(requests[i].body, requests[i].len, signatures[i]), CLX_OK);
    requests[i].signature = signatures[i];
  }
  counted_open(&counted, shop_keys(SECRET, NULL), 0);
  for (i = 0; i < REQUESTS; i++) {
    if (i == SIZES * FIRST_FEW)
      before = counted.failing.count;
    request_send(counted.call, &requests[i % SIZES], i & 8 ? SERVED : FED_WHOLE, &outcome);
    assert_int_equal(outcome.http, 200);
    assert_string_equal(outcome.body, PRICE_ANSWER);
  }
  assert_int_equal(counted.failing.count, before);
  counted_close(&counted);
  for (i = 0; i < SIZES; i++)
    free((char *)requests[i].body);
}

static void assert_as_new(clx_call *call)
{
  clx_error none;
  size_t len = 1;

  memset(&none, 0, sizeof none);
  assert_null(clx_call_document(call));
  assert_null(clx_call_resource(call));
  assert_null(clx_call_user(call));
  assert_int_equal(clx_call_ticket(call), 0);
  assert_null(clx_call_path(call));
  assert_null(clx_call_path_part(call, 0));
  assert_null(clx_call_raw_body(call, &len));
  assert_int_equal(len, 0);
  assert_int_equal(clx_call_matched_key(call), -1);
  assert_int_equal(clx_call_status(call), CLX_OK);
  assert_int_equal(clx_call_http(call), 0);
  assert_int_equal(clx_call_error(call)->status, CLX_OK);
  assert_int_equal(clx_call_error(call)->offset, 0);
  assert_string_equal(clx_call_error(call)->where, "");
  assert_int_equal(clx_arena_used(clx_call_arena(call)), 0);
}

static void a_reset_call_is_as_good_as_new(void **state)
{
  static const char broken[] = "{\"data\":{\"type\":\"line_items\",\"id\":1}}";
  struct counted counted;
  struct outcome outcome;
  struct request request = {.body = broken, .len = sizeof broken - 1};
  char signature[CLX_SIGNATURE_LEN + 1];

  (void)state;
  counted_open(&counted, shop_keys(SECRET, NULL), 1);
  assert_as_new(counted.call);
  request_send(counted.call, &genuine, FED_7, &outcome);
  clx_call_reset(counted.call);
  assert_as_new(counted.call);
  assert_int_equal(sign(broken, sizeof broken - 1, signature), CLX_OK);
  request.signature = signature;
  request_send(counted.call, &request, FED_7, &outcome);
  assert_int_equal(outcome.status, CLX_RESOURCE_NOT_TEXT);
  assert_string_equal(clx_call_error(counted.call)->where, "/data/id");
  clx_call_reset(counted.call);
  assert_as_new(counted.call);
  counted_close(&counted);
}

static void nothing_of_a_request_is_left_for_the_next(void **state)
{
  struct request refused = genuine;
  struct counted counted;
  struct outcome outcome;
  struct host host = {&refused, SIZE_MAX, 0, 0, &outcome};
  size_t len;

  (void)state;
  refused.signature = NULL;
  counted_open(&counted, shop_keys(SECRET, NULL), 1);
  request_send(counted.call, &genuine, FED_WHOLE, &outcome);
  assert_non_null(clx_call_raw_body(counted.call, &len));
  assert_int_equal(request_start(counted.call, &host), CLX_SIGNATURE_MISSING);
  assert_null(clx_call_document(counted.call));
  assert_null(clx_call_resource(counted.call));
  assert_null(clx_call_raw_body(counted.call, &len));
  assert_int_equal(clx_call_matched_key(counted.call), -1);
  assert_int_equal(clx_call_http(counted.call), 0);
  request_send(counted.call, &genuine, FED_WHOLE, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(clx_call_error(counted.call)->status, CLX_OK);
  counted_close(&counted);
}

static void a_request_broken_off_is_forgotten(void **state)
{
  struct counted counted;
  struct outcome outcome;
  struct host host = {&genuine, 1, 0, 0, NULL};

  (void)state;
  counted_open(&counted, shop_keys(SECRET, NULL), 0);
  assert_int_equal(request_start(counted.call, &host), CLX_OK);
  assert_int_equal(clx_call_body(counted.call, "garbage", 7), CLX_OK);
  request_send(counted.call, &genuine, FED_3, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_string_equal(outcome.body, PRICE_ANSWER);
  counted_close(&counted);
}

/* -------- threads -------- */

#define THREAD_REQUESTS 500

struct worker {
  const clx_service *service;
  unsigned right; /* answers that were as expected */
  bool forges;
};

/* No assertions in here: they belong to the main thread. */
static void *worker_run(void *arg)
{
  struct worker *worker = arg;
  clx_call *call = clx_call_new(worker->service, &host_transport);
  struct request request = genuine;
  struct outcome outcome;
  int i;

  for (i = 0; call && i < THREAD_REQUESTS; i++) {
    bool forged = worker->forges && i % 2;

    request.signature = forged ? "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" : PRICE_SIGNATURE;
    request_send(call, &request, (enum way)(i % WAYS), &outcome);
    if (forged)
      worker->right += outcome.http == 401;
    else
      worker->right += outcome.http == 200 && strcmp(outcome.body, PRICE_ANSWER) == 0;
  }
  clx_call_free(call);
  return NULL;
}

static int threads_price(const clx_line_item *item, clx_reply *reply, void *user)
{
  (void)user;
  return clx_reply_price(reply, item->sku_code, 4900);
}

static void two_threads_share_a_service(void **state)
{
  clx_keys *keys = shop_keys(OLDER, SECRET);
  clx_service *service = clx_service_new(NULL);
  struct worker workers[2] = {{.forges = false}, {.forges = true}};
  pthread_t threads[2];
  int i;

  (void)state;
  clx_endpoint_keys(clx_service_on_price(service, "/prices", threads_price, NULL), keys);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  for (i = 0; i < 2; i++) {
    workers[i].service = service;
    assert_int_equal(pthread_create(&threads[i], NULL, worker_run, &workers[i]), 0);
  }
  for (i = 0; i < 2; i++)
    assert_int_equal(pthread_join(threads[i], NULL), 0);
  assert_int_equal(workers[0].right, THREAD_REQUESTS);
  assert_int_equal(workers[1].right, THREAD_REQUESTS);
  clx_service_free(service);
  clx_keys_free(keys);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_reused_call_takes_no_memory),
      cmocka_unit_test(a_call_reused_for_other_sizes_soon_takes_no_memory),
      cmocka_unit_test(a_reset_call_is_as_good_as_new),
      cmocka_unit_test(nothing_of_a_request_is_left_for_the_next),
      cmocka_unit_test(a_request_broken_off_is_forgotten),
      cmocka_unit_test(two_threads_share_a_service),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
