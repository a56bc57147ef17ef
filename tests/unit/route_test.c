/* Path patterns: which endpoint answers a path, and what its stars stand for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "guard.h"
#include "requests.h"

#define PATTERNS_MAX 4

/* A service with up to four patterns, one shop each, and a call. */
struct town {
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
  struct shop shops[PATTERNS_MAX];
};

static void town_open(struct town *town, const char *const *patterns)
{
  size_t i;

  memset(town, 0, sizeof *town);
  town->keys = shop_keys(SECRET, NULL);
  town->service = clx_service_new(NULL);
  for (i = 0; i < PATTERNS_MAX && patterns[i]; i++) {
    clx_endpoint *endpoint =
        clx_service_on_price(town->service, patterns[i], shop_price, &town->shops[i]);

    assert_int_equal(clx_endpoint_keys(endpoint, town->keys), CLX_OK);
  }
  assert_int_equal(clx_service_ready(town->service, NULL), CLX_OK);
  town->call = clx_call_new(town->service, NULL);
  assert_non_null(town->call);
}

static void town_close(struct town *town)
{
  clx_call_free(town->call);
  clx_service_free(town->service);
  clx_keys_free(town->keys);
}

/* The number of the pattern that answered, -1 for none. */
static int town_answer(struct town *town, const char *path)
{
  struct request request = {
      .path = path, .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};
  struct outcome outcome;
  int i;

  for (i = 0; i < PATTERNS_MAX; i++)
    town->shops[i].calls = 0;
  request_send(town->call, &request, HANDLED, &outcome);
  for (i = 0; i < PATTERNS_MAX; i++)
    if (town->shops[i].calls) {
      assert_int_equal(outcome.http, 200);
      return i;
    }
  assert_int_equal(outcome.http, 404);
  assert_string_equal(outcome.body, ERROR_ANSWER("NO_ENDPOINT", "no endpoint at this path"));
  return -1;
}

/* One pattern: whether it fits a path. */
struct fit {
  const char *pattern;
  const char *path;
  int fits;
};

static void a_pattern_fits_a_path_part_by_part(void **state)
{
  static const struct fit fits[] = {
      {"/prices", "/prices", 1},
      {"/prices", "/prices/", 0},
      {"/prices", "/price", 0},
      {"/prices", "/pricesx", 0},
      {"/prices", "/Prices", 0},
      {"/prices", "prices", 0},
      {"/prices", "//prices", 0},
      {"/prices", "/prices/x", 0},
      {"/prices", "/", 0},
      {"/prices", "", 0},
      {"/prices/", "/prices/", 1},
      {"/prices/", "/prices", 0},
      {"/prices/", "/prices//", 0},
      {"/", "/", 1},
      {"/", "", 0},
      {"/", "/x", 0},
      {"/*", "/anything", 1},
      {"/*", "/", 0},
      {"/*", "/a/b", 0},
      {"/*", "/a/", 0},
      {"/*", "/*", 1},
      {"/shops/*/prices", "/shops/milano/prices", 1},
      {"/shops/*/prices", "/shops/a%2Fb/prices", 1},
      {"/shops/*/prices", "/shops/a/b/prices", 0},
      {"/shops/*/prices", "/shops//prices", 0},
      {"/shops/*/prices", "/shops/milano", 0},
      {"/shops/*/prices", "/shops/milano/prices/", 0},
      {"/*/*", "/a/b", 1},
      {"/*/*", "/a", 0},
      {"/a//b", "/a//b", 1},
      {"/a//b", "/a/b", 0},
      {"/prices", "/prices?sku=1", 1},
      {"/prices", "/prices#top", 1},
      {"/prices", "/prices?", 1},
      {"/prices", "/prices/?x", 0},
      {"/prices", "?/prices", 0},
      {"/*", "/a?b/c", 1},
  };
  size_t i;

  (void)state;
  for (i = 0; i < sizeof fits / sizeof fits[0]; i++) {
    const char *patterns[PATTERNS_MAX] = {fits[i].pattern};
    struct town town;

    town_open(&town, patterns);
    if (town_answer(&town, fits[i].path) != fits[i].fits - 1)
      fail_msg("%s and %s", fits[i].pattern, fits[i].path);
    town_close(&town);
  }
}

/* Of every two of these that fit one path, the earlier is more exact. */
static const char *const exact_to_general[PATTERNS_MAX] = {"/shops/milano", "/shops/*", "/*/milano",
                                                           "/*/*"};

/* Sets them up in the order of four digits, and says which one answers. */
static const char *answering(const char *order, const char *path)
{
  const char *patterns[PATTERNS_MAX];
  struct town town;
  int i;
  int number;

  for (i = 0; i < PATTERNS_MAX; i++)
    patterns[i] = exact_to_general[order[i] - '0'];
  town_open(&town, patterns);
  number = town_answer(&town, path);
  town_close(&town);
  return number < 0 ? "none" : patterns[number];
}

static void the_most_exact_pattern_answers_in_whatever_order_they_were_added(void **state)
{
  static const char *const orders[] = {"0123", "3210", "1032", "2301", "3120", "2013", "1302"};
  size_t i;

  (void)state;
  for (i = 0; i < sizeof orders / sizeof orders[0]; i++) {
    assert_string_equal(answering(orders[i], "/shops/milano"), "/shops/milano");
    assert_string_equal(answering(orders[i], "/shops/rome"), "/shops/*");
    assert_string_equal(answering(orders[i], "/x/milano"), "/*/milano");
    assert_string_equal(answering(orders[i], "/shop/milanox"), "/*/*");
    assert_string_equal(answering(orders[i], "/shops"), "none");
  }
}

static void a_name_counts_more_than_those_behind_a_star(void **state)
{
  static const char *const patterns[PATTERNS_MAX] = {"/*/b/c/d", "/a/*/*/*", "/a/*/c/*",
                                                     "/a/*/c/d"};
  struct town town;

  (void)state;
  town_open(&town, patterns);
  assert_int_equal(town_answer(&town, "/a/b/c/d"), 3);
  assert_int_equal(town_answer(&town, "/a/b/c/x"), 2);
  assert_int_equal(town_answer(&town, "/a/b/x/d"), 1);
  assert_int_equal(town_answer(&town, "/x/b/c/d"), 0);
  town_close(&town);
}

/* The path that a call sees of a target, at a page's end. */
static void expect_path(struct town *town, const char *target, const char *path)
{
  size_t len = strlen(target) + 1;
  char *copy = guard_copy(target, len);
  clx_head head = {.size = sizeof head, .method = "GET", .path = copy};

  clx_call_start(town->call, &head);
  if (strcmp(clx_call_path(town->call), path) != 0)
    fail_msg("%s: %s, not %s", target, clx_call_path(town->call), path);
  guard_free(copy, len);
}

static void a_target_with_scheme_and_host_is_its_path(void **state)
{
  static const char *const targets[][2] = {
      {"http://shop.example/prices", "/prices"},
      {"https://shop.example:8443/a/b?x=/y#z", "/a/b"},
      {"HTTP://shop.example/prices", "/prices"},
      {"hTtPs://user@[::1]:80/prices", "/prices"},
      {"http://shop.example", "/"},
      {"https://shop.example?x=/y", "/"},
      {"http://shop.example#/y", "/"},
      {"http://shop.example/", "/"},
      {"http://shop.example//x", "//x"},
      {"http://", "/"},
      {"https:///prices", "/prices"},
      {"//x", "//x"},
      {"//shop.example/prices", "//shop.example/prices"},
      {"/http://shop.example/prices", "/http://shop.example/prices"},
      {"/a?http://shop.example/prices", "/a"},
      {" http://shop.example/prices", " http://shop.example/prices"},
      {"http:/shop.example/prices", "http:/shop.example/prices"},
      {"http:", "http:"},
      {"h", "h"},
      {"https:/", "https:/"},
      {"httpss://shop.example/prices", "httpss://shop.example/prices"},
      {"ftp://shop.example/prices", "ftp://shop.example/prices"},
      {"", ""},
      {"?x", ""},
  };
  static const char *const patterns[PATTERNS_MAX] = {"/prices", "/", "//x"};
  struct town town;
  size_t i;

  (void)state;
  town_open(&town, patterns);
  for (i = 0; i < sizeof targets / sizeof targets[0]; i++)
    expect_path(&town, targets[i][0], targets[i][1]);
  assert_int_equal(town_answer(&town, "https://shop.example/prices?x=1"), 0);
  assert_int_equal(town_answer(&town, "HTTPS://shop.example"), 1);
  assert_int_equal(town_answer(&town, "//x"), 2);
  town_close(&town);
}

static void a_path_that_is_missing_finds_nothing(void **state)
{
  static const char *const patterns[PATTERNS_MAX] = {"/"};
  struct town town;
  clx_head head = {.size = sizeof head, .method = "POST"};

  (void)state;
  town_open(&town, patterns);
  assert_int_equal(clx_call_start(town.call, &head), CLX_NO_ENDPOINT);
  assert_string_equal(clx_call_path(town.call), "");
  town_close(&town);
}

static void stars_are_remembered_in_order(void **state)
{
  static const char *const patterns[PATTERNS_MAX] = {"/shops/*/eu/*/prices", "/fixed"};
  struct town town;

  (void)state;
  town_open(&town, patterns);
  assert_null(clx_call_path(town.call));
  assert_null(clx_call_path_part(town.call, 0));
  assert_int_equal(town_answer(&town, "/shops/milano/eu/a%20b/prices?x=1"), 0);
  assert_string_equal(clx_call_path(town.call), "/shops/milano/eu/a%20b/prices");
  assert_string_equal(clx_call_path_part(town.call, 0), "milano");
  assert_string_equal(clx_call_path_part(town.call, 1), "a%20b");
  assert_null(clx_call_path_part(town.call, 2));
  assert_null(clx_call_path_part(town.call, UINT32_MAX));
  assert_int_equal(town_answer(&town, "/fixed"), 1);
  assert_null(clx_call_path_part(town.call, 0));
  assert_int_equal(town_answer(&town, "/shops/rome/eu/b/prices"), 0);
  clx_call_reset(town.call);
  assert_null(clx_call_path(town.call));
  assert_null(clx_call_path_part(town.call, 0));
  town_close(&town);
}

static void eight_stars_are_the_most(void **state)
{
  static const char *const patterns[PATTERNS_MAX] = {"/*/*/*/*/*/*/*/*"};
  struct town town;

  (void)state;
  town_open(&town, patterns);
  assert_int_equal(town_answer(&town, "/a/b/c/d/e/f/g/h"), 0);
  assert_string_equal(clx_call_path_part(town.call, 0), "a");
  assert_string_equal(clx_call_path_part(town.call, 7), "h");
  assert_null(clx_call_path_part(town.call, 8));
  town_close(&town);
}

static void a_pattern_that_is_none_is_refused(void **state)
{
  static const char *const bad[] = {"",     "prices", "*",       "/a*",
                                    "/*a",  "/a/**",  "/**/b",   "/a?b",
                                    "/a#b", "x/*/y",  "/a/b*/c", "/*/*/*/*/*/*/*/*/*"};
  size_t i;

  (void)state;
  for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    clx_service *service = clx_service_new(NULL);
    clx_error error;

    assert_null(clx_service_on_promotion(service, bad[i], shop_promotion, NULL));
    assert_int_equal(clx_service_ready(service, &error), CLX_BAD_PATTERN);
    assert_string_equal(error.where, bad[i]);
    clx_service_free(service);
  }
}

static void a_pattern_that_is_missing_is_refused(void **state)
{
  clx_service *service = clx_service_new(NULL);
  clx_error error;

  (void)state;
  assert_null(clx_service_on_price(service, NULL, shop_price, NULL));
  assert_int_equal(clx_service_ready(service, &error), CLX_BAD_PATTERN);
  assert_string_equal(error.where, "");
  clx_service_free(service);
}

static void a_pattern_is_taken_whatever_its_callback(void **state)
{
  clx_service *service = clx_service_new(NULL);
  clx_error error;

  (void)state;
  assert_non_null(clx_service_on_price(service, "/a/*", shop_price, NULL));
  assert_null(clx_service_on_shipping_cost(service, "/a/*", shop_cost, NULL));
  assert_int_equal(clx_service_ready(service, &error), CLX_BAD_PATTERN);
  assert_string_equal(error.where, "/a/*");
  clx_service_free(service);
}

static void a_pattern_is_copied(void **state)
{
  char pattern[] = "/prices";
  const char *patterns[PATTERNS_MAX] = {pattern};
  struct town town;

  (void)state;
  town_open(&town, patterns);
  memset(pattern, 'x', 7);
  assert_int_equal(town_answer(&town, "/prices"), 0);
  town_close(&town);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_pattern_fits_a_path_part_by_part),
      cmocka_unit_test(the_most_exact_pattern_answers_in_whatever_order_they_were_added),
      cmocka_unit_test(a_name_counts_more_than_those_behind_a_star),
      cmocka_unit_test(a_target_with_scheme_and_host_is_its_path),
      cmocka_unit_test(a_path_that_is_missing_finds_nothing),
      cmocka_unit_test(stars_are_remembered_in_order),
      cmocka_unit_test(eight_stars_are_the_most),
      cmocka_unit_test(a_pattern_that_is_none_is_refused),
      cmocka_unit_test(a_pattern_that_is_missing_is_refused),
      cmocka_unit_test(a_pattern_is_taken_whatever_its_callback),
      cmocka_unit_test(a_pattern_is_copied),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
