/* What a call takes from the heap: few blocks, little more than the body, and little when idle. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "counted.h"

#define HUGE_BODY  ((size_t)5 << 20)
#define IDLE_MOST  ((size_t)2 << 20) /* as clx_call_reset says */
#define LARGE_BODY 300000

/* A request with a body of about `size` bytes, whose length is announced or not. */
static struct request large_request(size_t size, bool announced,
                                    char signature[CLX_SIGNATURE_LEN + 1])
{
  struct request request;

  memset(&request, 0, sizeof request);
  request.body = large_body(size, &request.len);
  request.content_length = announced ? request.len : 0;
  assert_int_equal(sign(request.body, request.len, signature), CLX_OK);
  request.signature = signature;
  return request;
}

static void send_right(clx_call *call, const struct request *request, enum way way)
{
  struct outcome outcome;

  request_send(call, request, way, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_string_equal(outcome.body, PRICE_ANSWER);
}

static void a_new_call_takes_one_block(void **state)
{
  struct counted counted;
  size_t before;

  (void)state;
  counted_open(&counted, shop_keys(SECRET, NULL), 0);
  before = counted.failing.count;
  clx_call_free(clx_call_new(counted.service, &host_transport));
  assert_int_equal(counted.failing.count, before + 1);
  counted_close(&counted);
}

/* One for the body and its document, one for the state of the MAC. */
static void the_first_request_takes_two_blocks_when_its_length_is_announced(void **state)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = large_request(LARGE_BODY, true, signature);
  struct counted counted;
  size_t before;

  (void)state;
  counted_open(&counted, shop_keys(SECRET, NULL), 0);
  before = counted.failing.count;
  send_right(counted.call, &request, FED_7);
  assert_int_equal(counted.failing.count, before + 2);
  send_right(counted.call, &request, FED_7);
  assert_int_equal(counted.failing.count, before + 2);
  counted_close(&counted);
  free((char *)request.body);
}

static void a_body_of_unknown_length_takes_no_more_of_the_arena_than_an_announced_one(void **state)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request announced = large_request(LARGE_BODY, true, signature);
  struct request request = announced;
  struct counted counted;
  size_t used;

  (void)state;
  request.content_length = 0;
  counted_open(&counted, shop_keys(SECRET, NULL), 0);
  send_right(counted.call, &announced, FED_7);
  used = clx_arena_used(clx_call_arena(counted.call));
  clx_call_free(counted.call);
  counted.call = clx_call_new(counted.service, &host_transport);
  send_right(counted.call, &request, FED_7);
  /* What stays behind in the first block: at most its 16 KiB. */
  assert_in_range(clx_arena_used(clx_call_arena(counted.call)), used, used + 16384);
  assert_true(clx_arena_size(clx_call_arena(counted.call)) < 2 * request.len + 16384);
  counted_close(&counted);
  free((char *)announced.body);
}

static void a_reset_call_holds_little_after_a_huge_body(void **state)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = large_request(HUGE_BODY, true, signature);
  struct counted counted;
  size_t live;

  (void)state;
  counted_open(&counted, shop_keys(SECRET, NULL), 0);
  live = counted.failing.live;
  send_right(counted.call, &request, FED_WHOLE);
  assert_true(clx_arena_size(clx_call_arena(counted.call)) > HUGE_BODY);
  clx_call_reset(counted.call);
  assert_true(clx_arena_size(clx_call_arena(counted.call)) <= IDLE_MOST);
  assert_int_equal(counted.failing.live, live + 1); /* the state of the MAC */
  send_right(counted.call, &request, FED_WHOLE);
  counted_close(&counted);
  free((char *)request.body);
}

/* A second request as large asks for no memory. */
static void second_asks_for_nothing(size_t len, bool reset)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = large_request(len, true, signature);
  struct counted counted;
  size_t before;

  counted_open(&counted, shop_keys(SECRET, NULL), 0);
  send_right(counted.call, &request, FED_WHOLE);
  before = counted.failing.count;
  if (reset)
    clx_call_reset(counted.call);
  send_right(counted.call, &request, FED_WHOLE);
  assert_int_equal(counted.failing.count, before);
  counted_close(&counted);
  free((char *)request.body);
}

static void a_reset_call_keeps_the_memory_for_a_body_of_a_megabyte(void **state)
{
  (void)state;
  second_asks_for_nothing((size_t)1 << 20, true);
}

static void a_call_that_is_started_again_keeps_the_memory_of_a_huge_body(void **state)
{
  (void)state;
  second_asks_for_nothing(HUGE_BODY, false);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_new_call_takes_one_block),
      cmocka_unit_test(the_first_request_takes_two_blocks_when_its_length_is_announced),
      cmocka_unit_test(a_body_of_unknown_length_takes_no_more_of_the_arena_than_an_announced_one),
      cmocka_unit_test(a_reset_call_holds_little_after_a_huge_body),
      cmocka_unit_test(a_reset_call_keeps_the_memory_for_a_body_of_a_megabyte),
      cmocka_unit_test(a_call_that_is_started_again_keeps_the_memory_of_a_huge_body),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
