/* A service that says in its log why a signature does not match. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#define SENT "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":{\"tax_rate\":0.0}}}"
#define LOST "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":{\"tax_rate\":0}}}"

struct shop {
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
  char signature[CLX_SIGNATURE_LEN + 1]; /* of SENT, by the secret that was added last */
  unsigned lines;                        /* of the log, for signatures that do not match */
  char said[2048];                       /* all of them */
};

static void shop_log(void *ctx, int level, int status, const char *message, const char *detail,
                     const clx_call *call)
{
  struct shop *shop = ctx;
  size_t len = strlen(shop->said);

  assert_non_null(call);
  assert_int_equal(level, CLX_LOG_INFO);
  assert_int_equal(status, CLX_SIGNATURE_MISMATCH);
  shop->lines++;
  snprintf(shop->said + len, sizeof shop->said - len, "%s%s\n", message, detail);
}

static int shop_price(const clx_line_item *line_item, clx_reply *reply, void *user)
{
  (void)user;
  (void)reply;
  assert_null(line_item); /* no request here is genuine but one, which is not asked for a price */
  return CLX_BAD_STATE;
}

static void shop_open(struct shop *shop, uint32_t explain, const char *old)
{
  clx_options options = {
      .size = sizeof options, .log = shop_log, .log_ctx = shop, .explain_mismatches = explain};

  memset(shop, 0, sizeof *shop);
  shop->keys = clx_keys_new(NULL);
  assert_int_equal(clx_keys_add(shop->keys, "new", 3), CLX_OK);
  if (old) {
    clx_keys *alone = clx_keys_new(NULL);

    assert_int_equal(clx_keys_add(shop->keys, old, strlen(old)), CLX_OK);
    assert_int_equal(clx_keys_add(alone, old, strlen(old)), CLX_OK);
    assert_int_equal(clx_sign(alone, SENT, strlen(SENT), shop->signature), CLX_OK);
    clx_keys_free(alone);
  } else {
    assert_int_equal(clx_sign(shop->keys, SENT, strlen(SENT), shop->signature), CLX_OK);
  }
  shop->service = clx_service_new(&options);
  clx_endpoint_keys(clx_service_on_price(shop->service, "/p", shop_price, shop), shop->keys);
  assert_int_equal(clx_service_ready(shop->service, NULL), CLX_OK);
  shop->call = clx_call_new(shop->service, NULL);
  assert_non_null(shop->call);
}

static void shop_close(struct shop *shop)
{
  clx_call_free(shop->call);
  clx_service_free(shop->service);
  clx_keys_free(shop->keys);
}

/* A body that does not match is refused with 401, and its answer tells nothing of the reason. */
static void shop_refuses(struct shop *shop, const char *body)
{
  clx_request request = {.size = sizeof request,
                         .path = "/p",
                         .signature = shop->signature,
                         .signature_len = CLX_SIGNATURE_LEN,
                         .body = body,
                         .body_len = strlen(body)};
  clx_response response;

  clx_call_handle(shop->call, &request, &response);
  assert_int_equal(response.http, 401);
  assert_null(strstr(response.body, "10.0"));
  clx_call_reset(shop->call);
}

static void without_the_option_nothing_is_explained(void **state)
{
  struct shop shop;

  (void)state;
  shop_open(&shop, 0, NULL);
  shop_refuses(&shop, LOST);
  assert_int_equal(shop.lines, 1);
  assert_null(strstr(shop.said, "10.0"));
  shop_close(&shop);
}

static void the_first_mismatches_of_a_call_are_explained(void **state)
{
  struct shop shop;

  (void)state;
  shop_open(&shop, 2, NULL);
  shop_refuses(&shop, LOST);
  assert_int_equal(shop.lines, 2);
  assert_non_null(strstr(shop.said, "with 10.0 for 10"));
  assert_null(strstr(shop.said, shop.signature));
  shop_refuses(&shop, "");
  assert_int_equal(shop.lines, 4);
  assert_non_null(strstr(shop.said, "The body is empty"));
  shop_refuses(&shop, LOST);
  assert_int_equal(shop.lines, 5);
  clx_call_free(shop.call);
  shop.call = clx_call_new(shop.service, NULL);
  shop_refuses(&shop, "x" SENT);
  assert_int_equal(shop.lines, 7);
  assert_non_null(strstr(shop.said, "another secret"));
  shop_close(&shop);
}

static void each_secret_is_tried(void **state)
{
  struct shop shop;

  (void)state;
  shop_open(&shop, 1, "old");
  shop_refuses(&shop, SENT "\n");
  assert_non_null(strstr(shop.said, "without the white space at its ends"));
  shop_close(&shop);
}

static int shop_find(void *ctx, const clx_call *call, const clx_keys **keys)
{
  (void)ctx;
  (void)call;
  (void)keys;
  return CLX_KEYS_UNKNOWN;
}

/* The one line of such a request says that there are no keys, and no more. */
static void without_keys_nothing_is_explained(void **state)
{
  clx_options options = {.size = sizeof options, .log = shop_log, .explain_mismatches = 2};
  struct shop shop;

  (void)state;
  shop_open(&shop, 0, NULL);
  clx_call_free(shop.call);
  clx_service_free(shop.service);
  options.log_ctx = &shop;
  shop.service = clx_service_new(&options);
  clx_endpoint_key_hook(clx_service_on_price(shop.service, "/p", shop_price, &shop), shop_find,
                        NULL, NULL);
  assert_int_equal(clx_service_ready(shop.service, NULL), CLX_OK);
  shop.call = clx_call_new(shop.service, NULL);
  shop_refuses(&shop, LOST);
  shop_refuses(&shop, "");
  assert_int_equal(shop.lines, 2);
  assert_null(strstr(shop.said, "The body is empty"));
  assert_non_null(strstr(shop.said, "the find hook knows no keys"));
  shop_close(&shop);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(without_the_option_nothing_is_explained),
      cmocka_unit_test(the_first_mismatches_of_a_call_are_explained),
      cmocka_unit_test(each_secret_is_tried),
      cmocka_unit_test(without_keys_nothing_is_explained),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
