#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <clx/openssl.h>

#include "counted.h"
#include "fake_mac.h"
#include "module_mac.h"
#include "openssl_memory.h"

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

/* The same signature on other bytes. */
static const struct request forged = {
    .signature = PRICE_SIGNATURE, .body = "[" PRICE_BODY, .len = sizeof PRICE_BODY - 1};

static clx_keys *keys_on(const clx_mac *mac, const char *newest, const char *older)
{
  clx_keys *keys = clx_keys_new(mac);

  assert_non_null(keys);
  assert_int_equal(clx_keys_add(keys, newest, strlen(newest)), CLX_OK);
  if (older)
    assert_int_equal(clx_keys_add(keys, older, strlen(older)), CLX_OK);
  return keys;
}

/* Sends in every way; the answer has this HTTP status, and this one of the library. */
static void assert_answers(clx_call *call, const struct request *request, int http, int status)
{
  struct outcome outcome;
  enum way way;

  for (way = FED_1; way < WAYS; way = (enum way)(way + 1)) {
    request_send(call, request, way, &outcome);
    assert_int_equal(outcome.http, http);
    assert_int_equal(outcome.status, status);
  }
}

/* A service on a provider tells genuine bodies, by both secrets, from forged ones. */
static void assert_checks(const clx_mac *mac)
{
  const char *const secrets[2][2] = {{SECRET, OLDER}, {OLDER, SECRET}};
  size_t i;

  for (i = 0; i < 2; i++) {
    struct counted counted;

    counted_open(&counted, keys_on(mac, secrets[i][0], secrets[i][1]), 0);
    assert_answers(counted.call, &genuine, 200, CLX_OK);
    assert_int_equal(counted.shop.calls, WAYS);
    assert_answers(counted.call, &forged, 401, CLX_SIGNATURE_MISMATCH);
    assert_answers(counted.call, &genuine, 200, CLX_OK);
    assert_int_equal(counted.shop.calls, 2 * WAYS);
    counted_close(&counted);
  }
}

/* -------- getting ready -------- */

static void getting_ready_hashes_with_every_provider_in_use(void **state)
{
  struct fake_mac fakes[2] = {{.mask = 0}, {.mask = 0}};
  clx_mac providers[2] = {fake_mac_provider(&fakes[0]), fake_mac_provider(&fakes[1])};
  clx_keys *keys[2] = {keys_on(&providers[0], SECRET, OLDER), keys_on(&providers[1], SECRET, NULL)};
  clx_service *service = clx_service_new(NULL);
  struct shop shop = {0};

  (void)state;
  clx_endpoint_keys(clx_service_on_price(service, "/prices", shop_price, &shop), keys[0]);
  clx_endpoint_keys(clx_service_on_promotion(service, "/promotions", shop_promotion, &shop),
                    keys[1]);
  assert_int_equal(fakes[0].calls[FAKE_FINAL] + fakes[1].calls[FAKE_FINAL], 0);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  assert_int_equal(fakes[0].calls[FAKE_BEGIN], 2);
  assert_int_equal(fakes[0].calls[FAKE_UPDATE], 2);
  assert_int_equal(fakes[0].calls[FAKE_FINAL], 2);
  assert_int_equal(fakes[1].calls[FAKE_FINAL], 1);
  assert_int_equal(fakes[0].states + fakes[1].states, 0);
  clx_service_free(service);
  clx_keys_free(keys[0]);
  clx_keys_free(keys[1]);
}

static void
after_getting_ready_openssl_takes_one_block_for_a_call_and_none_for_its_requests(void **state)
{
  struct counted counted;
  struct outcome outcome;
  size_t of_openssl;
  size_t of_clx;
  size_t i;

  (void)state;
  counted_open(&counted, keys_on(clx_openssl_mac(), SECRET, OLDER), 0);
  of_openssl = openssl_memory.count;
  request_send(counted.call, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(openssl_memory.count, of_openssl + 1);
  of_clx = counted.failing.count;
  for (i = 0; i < 100; i++) {
    request_send(counted.call, i % 2 ? &genuine : &forged, HANDLED, &outcome);
    assert_int_equal(outcome.http, i % 2 ? 200 : 401);
  }
  assert_int_equal(openssl_memory.count, of_openssl + 1);
  assert_int_equal(counted.failing.count, of_clx);
  counted_close(&counted);
}

/* -------- whole requests -------- */

static void requests_are_checked_with_openssl(void **state)
{
  size_t live = openssl_memory.live;

  (void)state;
  assert_checks(clx_openssl_mac());
  assert_int_equal(openssl_memory.live, live);
}

static void requests_are_checked_with_a_module_of_the_host(void **state)
{
  struct module module = {0};
  clx_mac mac = module_mac(&module);

  (void)state;
  assert_checks(&mac);
  assert_true(module_is_idle(&module));
}

static void requests_are_checked_with_evp_mac_of_the_host(void **state)
{
  EVP_MAC *algorithm = EVP_MAC_fetch(NULL, "HMAC", "provider=default");
  clx_mac mac = evp_mac(algorithm);

  (void)state;
  assert_non_null(algorithm);
  assert_checks(&mac);
  EVP_MAC_free(algorithm);
}

/* -------- failures -------- */

/* A service and a call on a module whose step fails with this number. */
static void fail_requests(enum module_step step, int failure, int status)
{
  struct module module = {.fail_at = step, .failure = failure};
  clx_mac mac = module_mac(&module);
  struct counted counted;

  counted_open(&counted, keys_on(&mac, SECRET, NULL), 0);
  module.fails = true;
  assert_answers(counted.call, &genuine, 500, status);
  assert_answers(counted.call, &forged, 500, status);
  assert_int_equal(counted.shop.calls, 0);
  module.fails = false;
  assert_answers(counted.call, &genuine, 200, CLX_OK);
  counted_close(&counted);
  assert_true(module_is_idle(&module));
}

/* Also when it is a number of the library's own that would mean something else. */
static void a_step_of_the_module_that_fails_with_any_number_is_a_500(void **state)
{
  static const int failures[] = {0, -1, 2, 200, CLX_SIGNATURE_MISMATCH, CLX_NO_ENDPOINT, INT32_MIN};
  enum module_step step;
  size_t i;

  (void)state;
  for (step = MODULE_SESSION; step <= MODULE_END; step = (enum module_step)(step + 1))
    for (i = 0; i < sizeof failures / sizeof *failures; i++)
      fail_requests(step, failures[i], CLX_MAC_FAILED);
  fail_requests(MODULE_SESSION, CLX_NO_MEMORY, CLX_NO_MEMORY);
  fail_requests(MODULE_BEGIN, CLX_NO_MEMORY, CLX_MAC_FAILED);
}

static void a_module_without_a_free_slot_takes_no_secret(void **state)
{
  struct module module = {.fail_at = MODULE_SLOT, .failure = CLX_SIGNATURE_MISMATCH};
  clx_mac mac = module_mac(&module);
  clx_keys *first = keys_on(&mac, SECRET, OLDER);
  clx_keys *second = keys_on(&mac, SECRET, OLDER);
  clx_keys *third = clx_keys_new(&mac);

  (void)state;
  assert_int_equal(clx_keys_add(third, SECRET, strlen(SECRET)), CLX_MAC_FAILED);
  clx_keys_free(second);
  module.fails = true;
  assert_int_equal(clx_keys_add(third, SECRET, strlen(SECRET)), CLX_MAC_FAILED);
  module.fails = false;
  assert_int_equal(clx_keys_add(third, SECRET, strlen(SECRET)), CLX_OK);
  assert_int_equal(clx_keys_count(third), 1);
  clx_keys_free(third);
  clx_keys_free(first);
  assert_true(module_is_idle(&module));
}

static void a_request_without_a_free_session_is_a_500_and_the_others_go_on(void **state)
{
  struct module module = {0};
  clx_mac mac = module_mac(&module);
  struct counted counted;
  clx_call *calls[2];

  (void)state;
  counted_open(&counted, keys_on(&mac, SECRET, NULL), 0);
  calls[0] = clx_call_new(counted.service, &host_transport);
  calls[1] = clx_call_new(counted.service, &host_transport);
  assert_answers(counted.call, &genuine, 200, CLX_OK);
  assert_answers(calls[0], &genuine, 200, CLX_OK);
  assert_answers(calls[1], &genuine, 500, CLX_MAC_FAILED);
  assert_answers(counted.call, &genuine, 200, CLX_OK);
  clx_call_free(calls[0]);
  assert_answers(calls[1], &genuine, 200, CLX_OK);
  clx_call_free(calls[1]);
  counted_close(&counted);
  assert_true(module_is_idle(&module));
}

static void memory_of_openssl_that_runs_out_is_a_500(void **state)
{
  struct counted counted;
  struct outcome outcome;

  (void)state;
  counted_open(&counted, keys_on(clx_openssl_mac(), SECRET, NULL), 0);
  openssl_memory_fail(1);
  request_send(counted.call, &genuine, HANDLED, &outcome);
  openssl_memory_fail(0);
  assert_int_equal(outcome.http, 500);
  assert_string_equal(outcome.body, ERROR_ANSWER("MAC_FAILED", "the MAC provider failed"));
  assert_int_equal(counted.shop.calls, 0);
  request_send(counted.call, &genuine, HANDLED, &outcome);
  assert_int_equal(outcome.http, 200);
  counted_close(&counted);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(getting_ready_hashes_with_every_provider_in_use),
      cmocka_unit_test(
          after_getting_ready_openssl_takes_one_block_for_a_call_and_none_for_its_requests),
      cmocka_unit_test(requests_are_checked_with_openssl),
      cmocka_unit_test(requests_are_checked_with_a_module_of_the_host),
      cmocka_unit_test(requests_are_checked_with_evp_mac_of_the_host),
      cmocka_unit_test(a_step_of_the_module_that_fails_with_any_number_is_a_500),
      cmocka_unit_test(a_module_without_a_free_slot_takes_no_secret),
      cmocka_unit_test(a_request_without_a_free_session_is_a_500_and_the_others_go_on),
      cmocka_unit_test(memory_of_openssl_that_runs_out_is_a_500),
  };

  if (!openssl_memory_watch()) {
    fputs("provider_test: OpenSSL does not let its memory be watched\n", stderr);
    return 1;
  }
  return cmocka_run_group_tests(tests, NULL, NULL);
}
