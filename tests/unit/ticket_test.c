/* Tickets: each names one deferral, and nothing else ever. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "waits.h"

#define MANY 300

/* -------- one block of memory for all calls -------- */

/* Gives the same block for each object of one size, so that what is made anew lies where the old
 * one lay. */
struct attic {
  void *blocks[8];
  size_t sizes[8];
};

static void *attic_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  struct attic *attic = ctx;
  void *made;
  size_t i;

  for (i = 0; ptr && i < 8; i++)
    if (!attic->blocks[i] && new_size == 0) {
      attic->blocks[i] = ptr;
      attic->sizes[i] = old_size;
      return NULL;
    }
  if (new_size == 0) {
    free(ptr);
    return NULL;
  }
  for (i = 0; !ptr && i < 8; i++)
    if (attic->blocks[i] && attic->sizes[i] == new_size) {
      made = attic->blocks[i];
      attic->blocks[i] = NULL;
      return made;
    }
  return realloc(ptr, new_size);
}

static void attic_clear(struct attic *attic)
{
  size_t i;

  for (i = 0; i < 8; i++)
    free(attic->blocks[i]);
}

/* -------- a shop whose prices are finished by the host -------- */

static clx_service *late_service(const clx_keys *keys, const clx_allocator *allocator)
{
  clx_options options = {.size = sizeof options};
  clx_service *service;

  if (allocator)
    options.allocator = *allocator;
  service = clx_service_new(&options);
  clx_endpoint_keys(clx_service_on(service, PRICE, "/prices", NULL, NULL), keys);
  clx_endpoint_keys(clx_service_on(service, AUTHORIZE, "/authorize", NULL, NULL), keys);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  return service;
}

/* Defers a request on a call. */
static uint64_t late_ticket(clx_call *call, const char *path, const char *body)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = path, .signature = signature, .body = body};
  clx_response response;

  request.len = strlen(body);
  assert_int_equal(sign(body, request.len, signature), CLX_OK);
  assert_int_equal(request_handle(call, &request, &response), CLX_LATER);
  return clx_call_ticket(call);
}

static uint64_t price_ticket(clx_call *call)
{
  return late_ticket(call, "/prices", PRICE_BODY);
}

/* -------- tests -------- */

static void a_ticket_fits_a_double_and_is_never_0(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = late_service(keys, NULL);
  clx_call *call = clx_call_new(service, NULL);
  int i;

  (void)state;
  assert_int_equal(clx_call_ticket(call), 0);
  for (i = 0; i < MANY; i++) {
    uint64_t ticket = price_ticket(call);

    assert_true(ticket > 0 && ticket < (uint64_t)1 << 53);
    assert_true((uint64_t)(double)ticket == ticket);
    assert_int_equal(clx_call_ticket(call), ticket); /* however often it is asked for */
    clx_call_reset(call);
    assert_int_equal(clx_call_ticket(call), 0);
  }
  assert_int_equal(clx_call_ticket(NULL), 0);
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(keys);
}

static void the_same_request_again_has_another_ticket(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = late_service(keys, NULL);
  clx_call *calls[2] = {clx_call_new(service, NULL), clx_call_new(service, NULL)};
  uint64_t seen[2 * MANY];
  size_t count = 0;
  size_t i;
  size_t k;

  (void)state;
  for (i = 0; i < MANY; i++)
    for (k = 0; k < 2; k++) {
      seen[count++] = price_ticket(calls[k]);
      clx_call_reset(calls[k]);
    }
  for (i = 0; i < count; i++)
    for (k = 0; k < i; k++)
      assert_int_not_equal(seen[i], seen[k]);
  clx_call_free(calls[0]);
  clx_call_free(calls[1]);
  clx_service_free(service);
  clx_keys_free(keys);
}

/* The same bytes at the same address, once more the first request of a call. */
static void a_call_in_the_memory_of_a_freed_one_has_another_ticket(void **state)
{
  struct attic attic = {.blocks = {NULL}};
  clx_allocator allocator = {attic_allocate, &attic};
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = late_service(keys, &allocator);
  clx_call *call = clx_call_new(service, NULL);
  clx_call *again;
  uint64_t first = price_ticket(call);
  uint64_t second;
  clx_response response;

  (void)state;
  clx_call_free(call);
  again = clx_call_new(service, NULL);
  assert_ptr_equal(again, call);
  second = price_ticket(again);
  assert_int_not_equal(first, second);
  assert_null(clx_call_reply(again, first));
  assert_int_equal(clx_call_finish(again, first, &response), CLX_ANSWERED);
  assert_int_equal(clx_call_ticket(again), second);
  clx_call_free(again);
  clx_service_free(service);
  attic_clear(&attic);
  clx_keys_free(keys);
}

/* Nothing but the request tells them apart. */
static void a_service_in_the_memory_of_a_freed_one_gives_other_requests_other_tickets(void **state)
{
  struct attic attic = {.blocks = {NULL}};
  clx_allocator allocator = {attic_allocate, &attic};
  clx_keys *keys = shop_keys(SECRET, NULL);
  uint64_t tickets[2];
  void *services[2];
  int i;

  (void)state;
  for (i = 0; i < 2; i++) {
    clx_service *service = late_service(keys, &allocator);
    clx_call *call = clx_call_new(service, NULL);

    services[i] = service;
    tickets[i] = i ? late_ticket(call, "/authorize", AUTHORIZE_BODY) : price_ticket(call);
    clx_call_free(call);
    clx_service_free(service);
  }
  assert_ptr_equal(services[0], services[1]);
  assert_int_not_equal(tickets[0], tickets[1]);
  attic_clear(&attic);
  clx_keys_free(keys);
}

/* The worker of payment A comes back when the call serves payment B. */
static void a_late_worker_cannot_answer_the_next_payment(void **state)
{
  struct wait wait;
  uint64_t first;
  char body[1024];

  (void)state;
  wait_open(&wait, AUTHORIZE, act_fallback);
  first = wait.ticket;
  assert_int_equal(wait_expire(&wait), CLX_OK);
  assert_left(&wait, 202, PENDING_ANSWER);
  strcpy(body, AUTHORIZE_BODY);
  memcpy(strstr(body, "pm_xxx"), "pm_yyy", 6);
  memset(&wait.outcome, 0, sizeof wait.outcome);
  wait.request.body = body;
  wait.host.at = 0;
  assert_int_equal(sign(body, wait.request.len, wait.signature), CLX_OK);
  assert_int_equal(request_feed(wait.call, &wait.host), CLX_OK);
  assert_int_equal(clx_call_end(wait.call, &wait.response), CLX_LATER);
  wait.ticket = clx_call_ticket(wait.call);
  keep_fallback(wait_reply(&wait), AUTHORIZE);

  assert_null(clx_call_reply(wait.call, first));
  assert_int_equal(clx_call_finish(wait.call, first, &wait.response), CLX_ANSWERED);
  assert_int_equal(wait.response.http, 0);
  assert_int_equal(clx_call_expire(wait.call, first, &wait.response), CLX_ANSWERED);
  assert_int_equal(wait.response.http, 0);
  assert_int_equal(clx_call_cancel(wait.call, first), CLX_ANSWERED);
  assert_int_equal(wait.outcome.responds, 0);
  assert_int_equal(clx_call_status(wait.call), CLX_LATER);

  market_build(wait_reply(&wait), AUTHORIZE);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 200, PAID_ANSWER);
  wait_close(&wait);
}

static void a_wrong_ticket_touches_nothing(void **state)
{
  struct wait wait;
  int bit;

  (void)state;
  wait_open(&wait, PRICE, NULL);
  for (bit = -2; bit < 64; bit++) {
    uint64_t right = wait.ticket;

    wait.ticket = bit == -2 ? 0 : bit == -1 ? UINT64_MAX : right ^ (uint64_t)1 << bit;
    assert_stale(&wait);
    wait.ticket = right;
    assert_int_equal(clx_call_status(wait.call), CLX_LATER);
    assert_int_equal(clx_call_ticket(wait.call), right);
  }
  market_build(wait_reply(&wait), PRICE);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 200, PRICE_ANSWER);
  wait_close(&wait);
}

static void a_call_without_room_for_its_answer_stays_deferred(void **state)
{
  struct wait wait;

  (void)state;
  wait_open(&wait, PRICE, NULL);
  market_build(wait_reply(&wait), PRICE);
  assert_int_equal(clx_call_finish(wait.call, wait.ticket, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_call_expire(wait.call, wait.ticket, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_call_status(wait.call), CLX_LATER);
  assert_int_equal(wait_finish(&wait), CLX_OK);
  assert_left(&wait, 200, PRICE_ANSWER);
  wait_close(&wait);
}

/* Ticket 0 is "not deferred", so it must not fit a call that is not. */
static void a_call_that_is_not_deferred_has_no_ticket_that_fits(void **state)
{
  struct stand stand;
  struct request request = {
      .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};
  struct host host = {&request, 7, 0, 0, NULL};
  clx_response response;
  int step;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  for (step = 0; step < 3; step++) {
    uint64_t ticket;

    if (step == 1)
      assert_int_equal(request_feed(stand.fed, &host), CLX_OK);
    if (step == 2)
      assert_int_equal(clx_call_end(stand.fed, &response), CLX_OK);
    assert_int_equal(clx_call_ticket(stand.fed), 0);
    for (ticket = 0; ticket < 3; ticket++) {
      assert_null(clx_call_reply(stand.fed, ticket));
      assert_int_equal(clx_call_finish(stand.fed, ticket, &response), CLX_ANSWERED);
      assert_int_equal(response.http, 0);
      assert_int_equal(clx_call_expire(stand.fed, ticket, &response), CLX_ANSWERED);
      assert_int_equal(clx_call_cancel(stand.fed, ticket), CLX_ANSWERED);
    }
  }
  assert_int_equal(clx_call_http(stand.fed), 200);
  stand_close(&stand);
}

static void a_call_that_is_null_has_neither_ticket_nor_reply(void **state)
{
  clx_response response;

  (void)state;
  assert_null(clx_call_reply(NULL, 1));
  assert_null(clx_call_resource(NULL));
  assert_null(clx_call_user(NULL));
  assert_int_equal(clx_call_finish(NULL, 1, &response), CLX_BAD_ARGUMENT);
  assert_int_equal(response.http, 0);
  assert_int_equal(clx_call_expire(NULL, 1, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_call_cancel(NULL, 1), CLX_BAD_ARGUMENT);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_ticket_fits_a_double_and_is_never_0),
      cmocka_unit_test(the_same_request_again_has_another_ticket),
      cmocka_unit_test(a_call_in_the_memory_of_a_freed_one_has_another_ticket),
      cmocka_unit_test(a_service_in_the_memory_of_a_freed_one_gives_other_requests_other_tickets),
      cmocka_unit_test(a_late_worker_cannot_answer_the_next_payment),
      cmocka_unit_test(a_wrong_ticket_touches_nothing),
      cmocka_unit_test(a_call_without_room_for_its_answer_stays_deferred),
      cmocka_unit_test(a_call_that_is_not_deferred_has_no_ticket_that_fits),
      cmocka_unit_test(a_call_that_is_null_has_neither_ticket_nor_reply),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
