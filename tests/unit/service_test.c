/* Setting up a service: options, keys, readiness, and that nothing changes afterwards. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "failing.h"
#include "fake_mac.h"
#include "requests.h"

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

static void assert_not_ready(clx_service *service, int status, const char *where)
{
  clx_error error;

  memset(&error, 'x', sizeof error);
  assert_int_equal(clx_service_ready(service, &error), status);
  assert_int_equal(error.status, status);
  assert_string_equal(error.message, clx_status_message(status));
  assert_string_equal(error.where, where);
  assert_int_equal(clx_service_ready(service, NULL), status);
  assert_null(clx_call_new(service, NULL));
}

/* -------- readiness -------- */

static void an_empty_service_is_ready_and_finds_nothing(void **state)
{
  clx_service *service = clx_service_new(NULL);
  struct outcome outcome;
  clx_call *call;

  (void)state;
  assert_non_null(service);
  assert_null(clx_call_new(service, NULL));
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  call = clx_call_new(service, NULL);
  assert_non_null(call);
  request_send(call, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 404);
  clx_call_free(call);
  clx_service_free(service);
}

static void an_endpoint_without_keys_is_not_ready_and_named(void **state)
{
  struct shop shop = {0};
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_keys *empty = clx_keys_new(NULL);
  clx_service *service = clx_service_new(NULL);

  (void)state;
  clx_endpoint_keys(clx_service_on_price(service, "/with", shop_price, &shop), keys);
  assert_non_null(clx_service_on_shipping_cost(service, "/without/*", shop_cost, &shop));
  assert_not_ready(service, CLX_NO_KEYS, "/without/*");
  clx_service_free(service);

  service = clx_service_new(NULL);
  assert_int_equal(
      clx_endpoint_keys(clx_service_on_price(service, "/empty", shop_price, &shop), empty), CLX_OK);
  assert_not_ready(service, CLX_NO_KEYS, "/empty");
  clx_service_free(service);
  clx_keys_free(empty);
  clx_keys_free(keys);
}

static void what_was_missing_may_come_before_ready_is_called_again(void **state)
{
  struct shop shop = {0};
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *endpoint = clx_service_on_price(service, "/prices", shop_price, &shop);

  (void)state;
  assert_not_ready(service, CLX_NO_KEYS, "/prices");
  assert_int_equal(clx_endpoint_keys(endpoint, keys), CLX_OK);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  clx_service_free(service);
  clx_keys_free(keys);
}

static void a_wrong_set_up_stays_wrong_and_the_first_one_is_named(void **state)
{
  struct shop shop = {0};
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *good = clx_service_on_price(service, "/good", shop_price, &shop);
  char pattern[] = "no/slash";

  (void)state;
  clx_endpoint_keys(good, keys);
  assert_null(clx_service_on_price(service, pattern, shop_price, &shop));
  memset(pattern, 'x', 8);
  assert_int_equal(clx_endpoint_needs(good, "nonsense"), CLX_BAD_NEED);
  assert_not_ready(service, CLX_BAD_PATTERN, "no/slash");
  clx_service_free(service);
  clx_keys_free(keys);
}

static void bad_arguments_are_told_by_ready(void **state)
{
  struct shop shop = {0};
  clx_keys *keys = shop_keys(SECRET, NULL);
  int which;

  (void)state;
  for (which = 0; which < 5; which++) {
    clx_service *service = clx_service_new(NULL);
    clx_endpoint *endpoint = clx_service_on_price(service, "/prices", shop_price, &shop);

    clx_endpoint_keys(endpoint, keys);
    if (which == 0)
      assert_int_equal(clx_endpoint_keys(endpoint, NULL), CLX_BAD_ARGUMENT);
    if (which == 1)
      assert_int_equal(clx_endpoint_key_hook(endpoint, NULL, NULL, NULL), CLX_BAD_ARGUMENT);
    if (which == 2)
      assert_int_equal(clx_endpoint_needs(endpoint, NULL), CLX_BAD_ARGUMENT);
    if (which == 3)
      assert_null(clx_service_on_price(service, "/prices", NULL, NULL));
    if (which < 4)
      assert_not_ready(service, CLX_BAD_ARGUMENT, "/prices");
    else
      assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
    clx_service_free(service);
  }
  clx_keys_free(keys);
}

static void an_endpoint_that_is_null_is_refused(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);

  (void)state;
  assert_int_equal(clx_endpoint_keys(NULL, keys), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_endpoint_key_hook(NULL, NULL, NULL, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_endpoint_needs(NULL, "sku_code"), CLX_BAD_ARGUMENT);
  clx_keys_free(keys);
  clx_service_free(NULL);
  clx_call_free(NULL);
}

static void a_pattern_longer_than_an_error_holds_is_cut(void **state)
{
  struct shop shop = {0};
  clx_service *service = clx_service_new(NULL);
  char pattern[300];
  char where[CLX_ERROR_WHERE];

  (void)state;
  memset(pattern, 'a', sizeof pattern);
  pattern[0] = '/';
  pattern[sizeof pattern - 1] = '\0';
  memcpy(where, pattern, sizeof where);
  where[sizeof where - 1] = '\0';
  assert_non_null(clx_service_on_price(service, pattern, shop_price, &shop));
  assert_not_ready(service, CLX_NO_KEYS, where);
  clx_service_free(service);
}

static void a_mac_provider_that_fails_shows_before_the_first_request(void **state)
{
  int step;

  (void)state;
  for (step = FAKE_STATE_NEW; step < FAKE_STEPS; step++) {
    struct fake_mac fake = {.fail_at = {0}};
    clx_mac mac = fake_mac_provider(&fake);
    struct shop shop = {0};
    clx_keys *keys = clx_keys_new(&mac);
    clx_service *service = clx_service_new(NULL);
    clx_error error;

    assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_OK);
    clx_endpoint_keys(clx_service_on_price(service, "/p", shop_price, &shop), keys);
    fake.fail_at[step] = fake.calls[step] + 1;
    assert_int_equal(clx_service_ready(service, &error), CLX_MAC_FAILED);
    assert_string_equal(error.where, "/p");
    assert_int_equal(fake.states, 0);
    assert_int_equal(clx_service_ready(service, NULL), CLX_OK); /* it works again */
    assert_true(fake.calls[FAKE_FINAL] > 0);
    clx_service_free(service);
    clx_keys_free(keys);
    assert_int_equal(fake.keys, 0);
  }
}

/* -------- frozen -------- */

static int no_keys(void *ctx, const clx_call *call, const clx_keys **keys)
{
  (void)ctx;
  (void)call;
  (void)keys;
  return CLX_KEYS_UNKNOWN;
}

static void nothing_changes_once_a_service_is_ready(void **state)
{
  struct shop shop = {0};
  struct outcome outcome;
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_keys *others = shop_keys(OLDER, NULL);
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *endpoint = clx_service_on_price(service, "/prices", shop_price, &shop);
  clx_call *call;

  (void)state;
  clx_endpoint_keys(endpoint, keys);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  assert_null(clx_service_on_price(service, "/more", shop_price, &shop));
  assert_null(clx_service_on_promotion(service, "/more", shop_promotion, &shop));
  assert_null(clx_service_on_shipping_cost(service, "bad", shop_cost, &shop));
  assert_int_equal(clx_endpoint_keys(endpoint, others), CLX_BAD_STATE);
  assert_int_equal(clx_endpoint_keys(endpoint, NULL), CLX_BAD_STATE);
  assert_int_equal(clx_endpoint_key_hook(endpoint, no_keys, NULL, NULL), CLX_BAD_STATE);
  assert_int_equal(clx_endpoint_key_hook(endpoint, NULL, NULL, NULL), CLX_BAD_STATE);
  assert_int_equal(clx_endpoint_needs(endpoint, "bundle_code"), CLX_BAD_STATE);
  assert_int_equal(clx_endpoint_needs(endpoint, NULL), CLX_BAD_STATE);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  call = clx_call_new(service, NULL);
  request_send(call, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_string_equal(outcome.body, PRICE_ANSWER);
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(others);
  clx_keys_free(keys);
}

/* -------- options -------- */

static void members_beyond_the_size_of_the_options_are_not_read(void **state)
{
  struct shop shop = {0};
  struct outcome outcome;
  clx_keys *keys = shop_keys(SECRET, NULL);
  struct failing failing = {0};
  clx_options options;
  clx_service *service;
  clx_call *call;
  size_t len;

  (void)state;
  memset(&options, 0xff, sizeof options); /* any use of a hook would crash */
  options.allocator = failing_allocator(&failing);
  options.size = offsetof(clx_options, limits);
  service = shop_service(&options, keys, &shop);
  call = clx_call_new(service, NULL);
  request_send(call, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(clx_call_remaining_ms(call), UINT32_MAX);
  assert_null(clx_call_raw_body(call, &len));
  assert_true(failing.count > 0); /* those before are */
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(keys);
}

static void options_longer_than_the_library_knows_are_cut(void **state)
{
  struct {
    clx_options known;
    char more[64];
  } options;
  clx_service *service;

  (void)state;
  memset(&options, 0, sizeof options);
  memset(options.more, 0xff, sizeof options.more);
  options.known.size = sizeof options;
  service = clx_service_new(&options.known);
  assert_non_null(service);
  clx_service_free(service);
}

static void all_memory_comes_from_the_allocator_and_goes_back(void **state)
{
  struct failing failing = {0};
  clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
  struct shop shop = {0};
  struct outcome outcome;
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service;
  clx_call *call;
  size_t before;

  (void)state;
  service = shop_service(&options, keys, &shop);
  assert_non_null(service);
  assert_true(failing.live > 0);
  before = failing.live;
  call = clx_call_new(service, NULL);
  assert_true(failing.live > before);
  request_send(call, &genuine, FED_7, &outcome);
  assert_int_equal(outcome.http, 200);
  clx_call_free(call);
  assert_int_equal(failing.live, before);
  clx_service_free(service);
  assert_int_equal(failing.live, 0);
  clx_keys_free(keys);
}

static void memory_that_runs_out_in_the_set_up_is_told(void **state)
{
  clx_keys *keys = shop_keys(SECRET, NULL);
  size_t fail_at = 1;
  size_t failures = 0;
  bool done = false;

  (void)state;
  for (; !done; fail_at++) {
    struct failing failing = {.fail_at = fail_at};
    clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
    clx_service *service = clx_service_new(&options);
    char pattern[1024];
    char need[1024];
    int i;

    memset(pattern, 'a', sizeof pattern);
    memset(need, 'b', sizeof need);
    memcpy(need, "item.", 5);
    pattern[0] = '/';
    pattern[sizeof pattern - 1] = need[sizeof need - 1] = '\0';
    for (i = 0; service && i < 10; i++) { /* long texts need more than one block */
      clx_endpoint *endpoint;

      pattern[1] = (char)('a' + i);
      endpoint = clx_service_on_price(service, pattern, shop_price, NULL);
      clx_endpoint_keys(endpoint, keys);
      clx_endpoint_needs(endpoint, need);
    }
    done = service && failing.count < fail_at;
    failures += !done;
    if (service)
      assert_int_equal(clx_service_ready(service, NULL), done ? CLX_OK : CLX_NO_MEMORY);
    clx_service_free(service);
    assert_int_equal(failing.live, 0);
  }
  assert_true(failures > 3);
  clx_keys_free(keys);
}

static void a_call_without_memory_is_none(void **state)
{
  struct failing failing = {0};
  clx_options options = {.size = sizeof options, .allocator = failing_allocator(&failing)};
  struct shop shop = {0};
  clx_keys *keys = shop_keys(SECRET, NULL);
  clx_service *service = shop_service(&options, keys, &shop);
  size_t live = failing.live;
  clx_call *call;

  (void)state;
  failing.count = 0;
  for (failing.fail_at = 1; !(call = clx_call_new(service, NULL)); failing.fail_at++) {
    assert_int_equal(failing.live, live);
    failing.count = 0;
  }
  assert_true(failing.fail_at > 1);
  clx_call_free(call);
  assert_int_equal(failing.live, live);
  clx_service_free(service);
  clx_keys_free(keys);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_empty_service_is_ready_and_finds_nothing),
      cmocka_unit_test(an_endpoint_without_keys_is_not_ready_and_named),
      cmocka_unit_test(what_was_missing_may_come_before_ready_is_called_again),
      cmocka_unit_test(a_wrong_set_up_stays_wrong_and_the_first_one_is_named),
      cmocka_unit_test(bad_arguments_are_told_by_ready),
      cmocka_unit_test(an_endpoint_that_is_null_is_refused),
      cmocka_unit_test(a_pattern_longer_than_an_error_holds_is_cut),
      cmocka_unit_test(a_mac_provider_that_fails_shows_before_the_first_request),
      cmocka_unit_test(nothing_changes_once_a_service_is_ready),
      cmocka_unit_test(members_beyond_the_size_of_the_options_are_not_read),
      cmocka_unit_test(options_longer_than_the_library_knows_are_cut),
      cmocka_unit_test(all_memory_comes_from_the_allocator_and_goes_back),
      cmocka_unit_test(memory_that_runs_out_in_the_set_up_is_told),
      cmocka_unit_test(a_call_without_memory_is_none),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
