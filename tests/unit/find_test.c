/* Keys that a hook of the host finds: for many shops, and so that nobody can list them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "fake_mac.h"
#include "market.h"

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

/* A shop that is asked for is the star of the path; "milano" has SECRET. */
struct ring {
  struct book book;
  struct failing failing;
  struct shop shop;
  clx_keys *keys;
  const clx_keys *gives; /* NULL: the keys of milano */
  int returns;           /* not 0: whatever shop is asked for */
  bool zero;             /* returns 0 and writes nothing */
  unsigned found;
  unsigned released;
  char query[16];
  clx_service *service;
  clx_call *call;
};

static int ring_find(void *ctx, const clx_call *call, const clx_keys **keys)
{
  struct ring *ring = ctx;
  bool known = strcmp(clx_call_path_part(call, 0), "milano") == 0;
  int answer = known ? CLX_KEYS_FOUND : CLX_KEYS_UNKNOWN;

  ring->query[0] = '\0';
  if (clx_call_query(call))
    strncat(ring->query, clx_call_query(call), sizeof ring->query - 1);
  if (ring->zero)
    return 0;
  if (known)
    *keys = ring->gives ? ring->gives : ring->keys;
  if (ring->returns)
    answer = ring->returns;
  ring->found += answer == CLX_KEYS_FOUND && *keys;
  return answer;
}

static void ring_release(void *ctx, const clx_keys *keys)
{
  struct ring *ring = ctx;

  assert_ptr_equal(keys, ring->gives ? ring->gives : ring->keys);
  ring->released++;
}

static void ring_open(struct ring *ring, const clx_keys *stand_in)
{
  clx_options options = {.size = sizeof options};
  clx_endpoint *endpoint;

  memset(ring, 0, sizeof *ring);
  options.allocator = failing_allocator(&ring->failing);
  options.log = book_log;
  options.log_ctx = &ring->book;
  ring->keys = shop_keys(SECRET, NULL);
  ring->service = clx_service_new(&options);
  endpoint = clx_service_on_price(ring->service, "/shops/*", shop_price, &ring->shop);
  if (stand_in)
    clx_endpoint_keys(endpoint, stand_in);
  assert_int_equal(clx_endpoint_key_hook(endpoint, ring_find, ring_release, ring), CLX_OK);
  assert_int_equal(clx_service_ready(ring->service, NULL), CLX_OK);
  ring->call = clx_call_new(ring->service, &host_transport);
}

static void ring_close(struct ring *ring)
{
  clx_call_free(ring->call);
  clx_service_free(ring->service);
  clx_keys_free(ring->keys);
  assert_int_equal(ring->failing.live, 0);
  assert_int_equal(ring->found, ring->released);
}

static void ring_send(struct ring *ring, const char *path, const struct request *given,
                      enum way way, struct outcome *outcome)
{
  struct request request = *given;

  request.path = path;
  ring->book.count = 0;
  request_send(ring->call, &request, way, outcome);
}

/* -------- found -------- */

static void a_find_hook_finds_the_keys_of_a_call(void **state)
{
  struct ring ring;
  struct outcome outcome;
  int way;

  (void)state;
  ring_open(&ring, NULL);
  for (way = 0; way < WAYS; way++) {
    ring_send(&ring, "/shops/milano?v=1", &genuine, (enum way)way, &outcome);
    assert_int_equal(outcome.http, 200);
    assert_string_equal(outcome.body, PRICE_ANSWER);
    assert_string_equal(ring.query, "v=1");
    assert_int_equal(ring.found, way + 1);
    assert_int_equal(ring.released, way + 1); /* when the answer left, not later */
  }
  ring_close(&ring);
}

static void a_fault_of_the_hook_is_a_500(void **state)
{
  static const int others[] = {3, -1, CLX_NO_KEYS, INT32_MIN};
  struct ring ring;
  struct outcome outcome;
  clx_keys *empty = clx_keys_new(NULL);
  size_t i;

  (void)state;
  ring_open(&ring, NULL);
  for (i = 0; i < sizeof others / sizeof others[0]; i++) {
    ring.returns = others[i];
    ring_send(&ring, "/shops/milano", &genuine, FED_WHOLE, &outcome);
    assert_int_equal(outcome.http, 500);
    assert_int_equal(outcome.status, CLX_KEYS_FAILED);
    assert_int_equal(ring.book.lines[0].level, CLX_LOG_ERROR);
  }
  ring.returns = 0;
  ring.zero = true; /* and writes nothing */
  ring_send(&ring, "/shops/milano", &genuine, FED_WHOLE, &outcome);
  assert_int_equal(outcome.status, CLX_KEYS_FAILED);
  ring.zero = false;
  ring.returns = CLX_KEYS_FOUND; /* without keys */
  ring_send(&ring, "/shops/roma", &genuine, FED_WHOLE, &outcome);
  assert_int_equal(outcome.http, 500);
  assert_int_equal(outcome.status, CLX_KEYS_FAILED);
  ring.returns = 0;
  ring.gives = empty;
  ring_send(&ring, "/shops/milano", &genuine, FED_WHOLE, &outcome);
  assert_int_equal(outcome.http, 500);
  assert_int_equal(outcome.status, CLX_NO_KEYS);
  assert_int_equal(ring.found, 1);
  assert_int_equal(ring.shop.calls, 0);
  ring_close(&ring);
  clx_keys_free(empty);
}

/* -------- unknown -------- */

/* Requests that are refused, each of them the same for a shop that is known and one that is not. */
static void a_shop_that_is_unknown_is_answered_as_a_known_one(void **state)
{
  static const struct request rows[] = {
      {.signature = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", .body = "{}", .len = 2},
      {.body = "{}", .len = 2},
      {.signature = "short", .body = "{}", .len = 2},
      {.signature = PRICE_SIGNATURE, .body = "{}", .len = 2},
      {.signature = PRICE_SIGNATURE, .body = "{}", .len = 2, .content_length = 1},
      {.signature = PRICE_SIGNATURE, .body = "{}", .len = 2, .content_length = 3},
      {.signature = PRICE_SIGNATURE, .body = "{}", .len = 2, .content_length = UINT64_MAX},
      {.signature = PRICE_SIGNATURE, .second = PRICE_SIGNATURE, .body = "", .len = 0},
      {.method = "GET", .signature = PRICE_SIGNATURE, .body = "", .len = 0},
  };
  struct ring ring;
  size_t i;
  int way;

  (void)state;
  ring_open(&ring, NULL);
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
    for (way = 0; way < HANDLED; way++) {
      struct outcome known;
      struct outcome unknown;

      ring_send(&ring, "/shops/milano", &rows[i], (enum way)way, &known);
      ring_send(&ring, "/shops/roma", &rows[i], (enum way)way, &unknown);
      assert_true(known.http >= 400);
      assert_int_equal(known.http, unknown.http);
      assert_int_equal(known.status, unknown.status);
      assert_int_equal(known.returned, unknown.returned);
      assert_string_equal(known.body, unknown.body);
    }
  ring_close(&ring);
}

static void the_log_tells_an_unknown_shop_from_a_forged_signature(void **state)
{
  struct ring ring;
  struct outcome outcome;

  (void)state;
  ring_open(&ring, NULL);
  ring_send(&ring, "/shops/roma", &genuine, FED_7, &outcome);
  assert_int_equal(outcome.http, 401);
  assert_int_equal(outcome.status, CLX_SIGNATURE_MISMATCH);
  assert_string_equal(outcome.body,
                      ERROR_ANSWER("SIGNATURE_MISMATCH", "the signature does not match the body"));
  assert_int_equal(ring.book.count, 1);
  assert_int_equal(ring.book.lines[0].level, CLX_LOG_INFO);
  assert_int_equal(ring.book.lines[0].status, CLX_SIGNATURE_MISMATCH);
  assert_string_equal(ring.book.lines[0].message, "the find hook knows no keys for this request");
  assert_string_equal(ring.book.lines[0].detail, "/shops/*");
  assert_int_equal(clx_call_matched_key(ring.call), -1);
  assert_int_equal(ring.found, 0);
  ring_close(&ring);
}

static void the_body_of_an_unknown_shop_is_wanted_and_hashed(void **state)
{
  struct fake_mac fake = {.mask = 0};
  clx_mac mac = fake_mac_provider(&fake);
  clx_keys *stand_in = clx_keys_new(&mac);
  struct ring ring;
  struct outcome outcome;
  size_t updates;

  (void)state;
  assert_int_equal(clx_keys_add(stand_in, "of no use", 9), CLX_OK);
  ring_open(&ring, stand_in);
  updates = fake.calls[FAKE_UPDATE];
  ring_send(&ring, "/shops/roma", &genuine, FED_1, &outcome);
  assert_int_equal(outcome.http, 401);
  assert_int_equal(fake.calls[FAKE_UPDATE], updates + strlen(PRICE_BODY));
  ring_send(&ring, "/shops/milano", &genuine, FED_1, &outcome); /* found keys go before them */
  assert_int_equal(outcome.http, 200);
  ring_close(&ring);
  clx_keys_free(stand_in);
}

/* Even who knows the secret of the keys that stand in is not let in. */
static void nothing_matches_under_keys_that_stand_in(void **state)
{
  clx_keys *stand_in = shop_keys(SECRET, NULL);
  clx_keys *nobody = shop_keys("nobody signs with this, and who does is refused", NULL);
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = genuine;
  struct ring ring;
  struct outcome outcome;

  (void)state;
  ring_open(&ring, stand_in);
  ring_send(&ring, "/shops/roma", &genuine, FED_1, &outcome);
  assert_int_equal(outcome.http, 401);
  assert_int_equal(clx_call_matched_key(ring.call), -1);
  assert_int_equal(ring.shop.calls, 0);
  ring_close(&ring);
  ring_open(&ring, NULL);
  assert_int_equal(clx_sign(nobody, PRICE_BODY, strlen(PRICE_BODY), signature), CLX_OK);
  request.signature = signature;
  ring_send(&ring, "/shops/roma", &request, FED_1, &outcome);
  assert_int_equal(outcome.http, 401);
  assert_int_equal(ring.shop.calls, 0);
  ring_close(&ring);
  clx_keys_free(nobody);
  clx_keys_free(stand_in);
}

/* -------- released -------- */

/* Where a request ends early: after this many steps of start, body, end. */
static void found_keys_are_released_once_wherever_the_request_ends(void **state)
{
  struct ring ring;
  struct request request = genuine;
  struct outcome outcome;
  struct host host = {&request, SIZE_MAX, 0, 0, &outcome};
  clx_response response;
  int steps;
  int how;

  (void)state;
  for (how = 0; how < 3; how++)
    for (steps = 1; steps <= 3; steps++) {
      ring_open(&ring, NULL);
      request.path = "/shops/milano";
      host.at = 0;
      assert_int_equal(request_start(ring.call, &host), CLX_OK);
      assert_int_equal(ring.released, 0);
      if (steps > 1)
        clx_call_body(ring.call, "{}", 2);
      if (steps > 2)
        clx_call_end(ring.call, &response);
      assert_int_equal(ring.released, steps > 2);
      if (how == 1)
        clx_call_reset(ring.call);
      if (how == 2)
        assert_int_equal(request_start(ring.call, &host), CLX_OK);
      assert_int_equal(ring.released, how > 0 || steps > 2);
      ring_close(&ring); /* compares how often they were found and released */
    }
}

static void keys_are_released_when_a_later_step_of_the_start_fails(void **state)
{
  static const struct request rows[] = {
      {.body = "", .len = 0},
      {.signature = PRICE_SIGNATURE, .body = "", .content_length = UINT64_MAX},
  };
  struct ring ring;
  struct outcome outcome;
  size_t i;

  (void)state;
  ring_open(&ring, NULL);
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    ring_send(&ring, "/shops/milano", &rows[i], FED_WHOLE, &outcome);
    assert_true(outcome.http >= 400);
    assert_int_equal(ring.found, i + 1);
    assert_int_equal(ring.released, i + 1);
  }
  clx_call_free(ring.call);
  ring.call = clx_call_new(ring.service, &host_transport);
  ring.failing.fail_at = ring.failing.count + 1; /* no memory for the state of the hash */
  ring_send(&ring, "/shops/milano", &genuine, SERVED, &outcome);
  assert_int_equal(outcome.status, CLX_NO_MEMORY);
  assert_int_equal(ring.found, i + 1);
  assert_int_equal(ring.released, i + 1);
  ring_close(&ring);
}

static void release_may_be_left_out(void **state)
{
  struct ring ring;
  clx_endpoint *endpoint;
  struct outcome outcome;

  (void)state;
  memset(&ring, 0, sizeof ring);
  ring.keys = shop_keys(SECRET, NULL);
  ring.service = clx_service_new(NULL);
  endpoint = clx_service_on_price(ring.service, "/shops/*", shop_price, &ring.shop);
  assert_int_equal(clx_endpoint_key_hook(endpoint, ring_find, NULL, &ring), CLX_OK);
  assert_int_equal(clx_service_ready(ring.service, NULL), CLX_OK);
  ring.call = clx_call_new(ring.service, NULL);
  ring_send(&ring, "/shops/milano", &genuine, FED_WHOLE, &outcome);
  assert_int_equal(outcome.http, 200);
  ring.released = ring.found;
  ring_close(&ring);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_find_hook_finds_the_keys_of_a_call),
      cmocka_unit_test(a_fault_of_the_hook_is_a_500),
      cmocka_unit_test(a_shop_that_is_unknown_is_answered_as_a_known_one),
      cmocka_unit_test(the_log_tells_an_unknown_shop_from_a_forged_signature),
      cmocka_unit_test(the_body_of_an_unknown_shop_is_wanted_and_hashed),
      cmocka_unit_test(nothing_matches_under_keys_that_stand_in),
      cmocka_unit_test(found_keys_are_released_once_wherever_the_request_ends),
      cmocka_unit_test(keys_are_released_when_a_later_step_of_the_start_fails),
      cmocka_unit_test(release_may_be_left_out),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
