/* What a host may ask a call, and what it is told in the log. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "requests.h"

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

/* A service with options, and a call. */
struct desk {
  struct book book;
  struct shop shop;
  uint64_t now;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
};

static uint64_t desk_clock(void *ctx)
{
  return ((struct desk *)ctx)->now;
}

static void desk_open(struct desk *desk, bool clock, uint32_t limit_ms, uint32_t keep_body)
{
  clx_options options = {.size = sizeof options,
                         .log = book_log,
                         .log_ctx = &desk->book,
                         .time_limit_ms = limit_ms,
                         .keep_body = keep_body};

  memset(desk, 0, sizeof *desk);
  if (clock)
    options.clock = desk_clock;
  options.clock_ctx = desk;
  desk->now = 1000000;
  desk->keys = shop_keys(SECRET, NULL);
  desk->service = shop_service(&options, desk->keys, &desk->shop);
  desk->call = clx_call_new(desk->service, NULL);
  assert_non_null(desk->call);
}

static void desk_close(struct desk *desk)
{
  clx_call_free(desk->call);
  clx_service_free(desk->service);
  clx_keys_free(desk->keys);
}

/* Sends a body signed with SECRET. */
static void desk_send(struct desk *desk, const char *path, const char *body,
                      struct outcome *outcome)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {
      .path = path, .signature = signature, .body = body, .len = strlen(body)};

  assert_int_equal(sign(body, strlen(body), signature), CLX_OK);
  request_send(desk->call, &request, FED_7, outcome);
}

/* -------- the raw body -------- */

static void the_raw_body_is_kept_when_asked_for(void **state)
{
  static const char escaped[] = "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":{"
                                "\"sku_code\":\"\\u0041\",\"name\":\"a\\nb\"}}} \n";
  struct desk desk;
  struct outcome outcome;
  const char *body;
  size_t len = 7;

  (void)state;
  desk_open(&desk, false, 0, 1);
  assert_null(clx_call_raw_body(desk.call, &len));
  assert_int_equal(len, 0);
  desk_send(&desk, "/prices", escaped, &outcome);
  assert_int_equal(outcome.http, 200);
  body = clx_call_raw_body(desk.call, &len);
  assert_int_equal(len, sizeof escaped - 1);
  assert_memory_equal(body, escaped, sizeof escaped); /* and its NUL */
  desk_send(&desk, "/prices", "{\"data\":", &outcome);
  assert_int_equal(outcome.http, 400);
  body = clx_call_raw_body(desk.call, &len); /* genuine, though broken */
  assert_int_equal(len, 8);
  assert_string_equal(body, "{\"data\":");
  desk_close(&desk);
}

static void a_forged_body_is_not_given_out(void **state)
{
  struct request forged = genuine;
  struct desk desk;
  struct outcome outcome;
  size_t len = 7;

  (void)state;
  forged.body = "{\"data\":null}";
  forged.len = 13;
  desk_open(&desk, false, 0, 1);
  request_send(desk.call, &forged, FED_WHOLE, &outcome);
  assert_int_equal(outcome.http, 401);
  assert_null(clx_call_raw_body(desk.call, &len));
  assert_int_equal(len, 0);
  assert_null(clx_call_document(desk.call));
  desk_close(&desk);
}

static void the_raw_body_is_not_kept_unasked(void **state)
{
  struct desk desk;
  struct outcome outcome;
  size_t len = 7;

  (void)state;
  desk_open(&desk, false, 0, 0);
  request_send(desk.call, &genuine, FED_WHOLE, &outcome);
  assert_null(clx_call_raw_body(desk.call, &len));
  assert_int_equal(len, 0);
  desk_close(&desk);
}

/* -------- the io -------- */

static int act_keeps_the_io(clx_reply *reply, struct shop *shop)
{
  shop->more = clx_call_io(clx_reply_call(reply));
  return clx_reply_price(reply, NULL, 4900);
}

static void the_io_is_that_of_the_head(void **state)
{
  struct desk desk;
  struct host host = {&genuine, SIZE_MAX, 0, 0, NULL};
  clx_response response;

  (void)state;
  desk_open(&desk, false, 0, 0);
  desk.shop.act = act_keeps_the_io;
  assert_null(clx_call_io(desk.call));
  request_feed(desk.call, &host);
  assert_int_equal(clx_call_end(desk.call, &response), CLX_OK);
  assert_ptr_equal(desk.shop.more, &host);
  assert_int_equal(request_handle(desk.call, &genuine, &response), CLX_OK);
  assert_null(desk.shop.more); /* a request in memory has none */
  desk_close(&desk);
}

/* -------- time -------- */

static void desk_start(struct desk *desk, const char *path)
{
  struct request request = genuine;
  struct host host = {&request, 1, 0, 0, NULL};

  request.path = path;
  assert_int_equal(request_start(desk->call, &host), CLX_OK);
}

static void the_time_left_runs_from_the_start_to_nothing(void **state)
{
  struct desk desk;

  (void)state;
  desk_open(&desk, true, 0, 0);
  assert_int_equal(clx_call_remaining_ms(desk.call), 0); /* no request, no time */
  desk_start(&desk, "/prices");
  assert_int_equal(clx_call_remaining_ms(desk.call), 3000);
  desk.now += 1;
  assert_int_equal(clx_call_remaining_ms(desk.call), 2999);
  desk.now += 2998;
  assert_int_equal(clx_call_remaining_ms(desk.call), 1);
  desk.now += 1;
  assert_int_equal(clx_call_remaining_ms(desk.call), 0);
  desk.now += UINT64_C(1) << 40;
  assert_int_equal(clx_call_remaining_ms(desk.call), 0);
  desk.now = 5; /* a clock that goes back: all the time is left */
  assert_int_equal(clx_call_remaining_ms(desk.call), 3000);
  desk_start(&desk, "/costs");
  desk.now += 7;
  assert_int_equal(clx_call_remaining_ms(desk.call), 2993);
  desk_close(&desk);
}

static void the_time_limit_can_be_set(void **state)
{
  struct desk desk;

  (void)state;
  desk_open(&desk, true, 800, 0);
  desk_start(&desk, "/promotions");
  desk.now += 100;
  assert_int_equal(clx_call_remaining_ms(desk.call), 700);
  desk.now += 701;
  assert_int_equal(clx_call_remaining_ms(desk.call), 0);
  desk_close(&desk);
}

static void without_a_clock_time_does_not_run_out(void **state)
{
  struct desk desk;

  (void)state;
  desk_open(&desk, false, 800, 0);
  assert_int_equal(clx_call_remaining_ms(desk.call), UINT32_MAX);
  desk_start(&desk, "/prices");
  desk.now += 100000;
  assert_int_equal(clx_call_remaining_ms(desk.call), UINT32_MAX);
  desk_close(&desk);
}

/* -------- the log -------- */

static void assert_line(const struct book *book, size_t number, int level, int status,
                        const char *message, const char *detail)
{
  const struct book_line *line = &book->lines[number];

  assert_true(number < book->count);
  assert_int_equal(line->level, level);
  assert_int_equal(line->status, status);
  assert_string_equal(line->message, message);
  assert_string_equal(line->detail, detail);
  assert_true(line->has_call);
}

static void a_refusal_is_one_line_with_its_place(void **state)
{
  struct desk desk;
  struct outcome outcome;
  struct request request = genuine;

  (void)state;
  desk_open(&desk, false, 0, 0);
  desk_send(&desk, "/prices", "{\"data\":{\"id\":\"a\",\"type\":7}}", &outcome);
  assert_line(&desk.book, 0, CLX_LOG_INFO, CLX_RESOURCE_NOT_TEXT,
              "the type or the id of a resource is not a string", "/data/type");
  assert_int_equal(clx_call_error(desk.call)->offset, 25);
  desk_send(&desk, "/prices", "{\"data\":null}", &outcome);
  assert_line(&desk.book, 1, CLX_LOG_INFO, CLX_MISSING_DATA,
              "the body lacks data that this endpoint needs", "/data");
  desk_send(&desk, "/costs", PRICE_BODY, &outcome);
  assert_line(&desk.book, 2, CLX_LOG_INFO, CLX_WRONG_TYPE,
              "the resource is not of the type that this endpoint serves", "/data");
  request.signature = NULL;
  request_send(desk.call, &request, FED_1, &outcome);
  assert_line(&desk.book, 3, CLX_LOG_INFO, CLX_SIGNATURE_MISSING,
              "the signature header is missing or empty", "/prices");
  request.method = "GET";
  request_send(desk.call, &request, FED_1, &outcome);
  assert_line(&desk.book, 4, CLX_LOG_INFO, CLX_METHOD, "only POST is answered", "/prices");
  request.path = "/nowhere";
  request_send(desk.call, &request, FED_1, &outcome);
  assert_line(&desk.book, 5, CLX_LOG_INFO, CLX_NO_ENDPOINT, "no endpoint at this path", "/nowhere");
  assert_int_equal(desk.book.count, 6);
  desk_close(&desk);
}

/* Anybody chooses it, and somebody may look at the log in a terminal. */
static void a_path_that_nobody_serves_is_logged_printable_and_bounded(void **state)
{
  struct desk desk;
  struct outcome outcome;
  struct request request = genuine;
  char path[1000];
  char where[CLX_ERROR_WHERE];

  (void)state;
  desk_open(&desk, false, 0, 0);
  request.path = "/no\x1b[31m\r\n\x7f \xc3\xa9%41/a?secret=1";
  request_send(desk.call, &request, FED_1, &outcome);
  assert_line(&desk.book, 0, CLX_LOG_INFO, CLX_NO_ENDPOINT, "no endpoint at this path",
              "/no?[31m??????%41/a");
  memset(path, 'x', sizeof path);
  path[0] = '/';
  path[sizeof path - 1] = '\0';
  memcpy(where, path, sizeof where);
  where[sizeof where - 1] = '\0';
  request.path = path;
  request_send(desk.call, &request, FED_1, &outcome);
  assert_line(&desk.book, 1, CLX_LOG_INFO, CLX_NO_ENDPOINT, "no endpoint at this path", where);
  desk_close(&desk);
}

static void drift_is_one_warning(void **state)
{
  struct desk desk;
  struct outcome outcome;

  (void)state;
  desk_open(&desk, false, 0, 0);
  desk_send(&desk, "/prices",
            "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":{"
            "\"sku_code\":\"A\",\"quantity\":\"2\",\"total_amount_cents\":[]}}}",
            &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(desk.book.count, 1);
  assert_line(&desk.book, 0, CLX_LOG_WARNING, CLX_OK, "values of another JSON type than declared",
              "");
  desk_close(&desk);
}

static void an_answer_as_it_should_be_is_not_logged(void **state)
{
  struct desk desk;
  struct outcome outcome;

  (void)state;
  desk_open(&desk, false, 0, 0);
  request_send(desk.call, &genuine, FED_1, &outcome);
  assert_int_equal(outcome.http, 200);
  assert_int_equal(desk.book.count, 0);
  desk_close(&desk);
}

#define PRIVATE "Jane-Roe-7741"
#define LINE(attributes)                                                                           \
  "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":{" attributes "}}}"

static void assert_discreet(const struct desk *desk, const struct outcome *outcome)
{
  const struct book_line *line = &desk->book.lines[(desk->book.count - 1) % BOOK_LINES];
  const clx_error *error = clx_call_error(desk->call);

  assert_null(strstr(line->message, PRIVATE));
  assert_null(strstr(line->detail, PRIVATE));
  assert_null(strstr(line->message, SECRET));
  assert_null(strstr(line->detail, SECRET));
  assert_null(strstr(error->message, PRIVATE));
  assert_null(strstr(error->where, PRIVATE));
  assert_null(strstr(outcome->body, PRIVATE));
  assert_null(strstr(outcome->body, SECRET));
  assert_null(strstr(outcome->body, "gQxTqrgtj6svclUF9qBSoMxBHPYwEoSXltbr8"));
}

static void neither_log_nor_error_holds_values_or_secrets(void **state)
{
  static const char *const bodies[] = {
      "{\"data\":{\"id\":\"" PRIVATE "\",\"type\":\"" PRIVATE "\"}}",
      "{\"data\":\"" PRIVATE "\"}",
      "{\"data\":{\"type\":\"line_items\",\"attributes\":{\"name\":\"" PRIVATE "\"}}}",
      "{\"data\":{\"id\":\"" PRIVATE "\",\"type\":\"line_items\",\"attributes\":\"" PRIVATE "\"}}",
      LINE("\"name\":\"" PRIVATE "\\x\""),
      LINE("\"name\":\"" PRIVATE "\\u0000\""),
      LINE("\"metadata\":{\"a\":\"" PRIVATE "\",\"b\":tru}"),
      LINE("\"metadata\":[\"" PRIVATE "\",01]"),
      "{\"errors\":[{\"detail\":\"" PRIVATE "\"}]}",
      PRIVATE,
  };
  struct desk desk;
  struct outcome outcome;
  size_t i;

  (void)state;
  desk_open(&desk, false, 0, 0);
  for (i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
    struct request forged = genuine;

    desk_send(&desk, "/prices", bodies[i], &outcome);
    assert_true(outcome.http == 400 || outcome.http == 422);
    assert_discreet(&desk, &outcome);
    forged.body = bodies[i];
    forged.len = strlen(bodies[i]);
    request_send(desk.call, &forged, FED_3, &outcome);
    assert_int_equal(outcome.http, 401);
    assert_discreet(&desk, &outcome);
  }
  desk_close(&desk);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_raw_body_is_kept_when_asked_for),
      cmocka_unit_test(a_forged_body_is_not_given_out),
      cmocka_unit_test(the_raw_body_is_not_kept_unasked),
      cmocka_unit_test(the_io_is_that_of_the_head),
      cmocka_unit_test(the_time_left_runs_from_the_start_to_nothing),
      cmocka_unit_test(the_time_limit_can_be_set),
      cmocka_unit_test(without_a_clock_time_does_not_run_out),
      cmocka_unit_test(a_refusal_is_one_line_with_its_place),
      cmocka_unit_test(a_path_that_nobody_serves_is_logged_printable_and_bounded),
      cmocka_unit_test(drift_is_one_warning),
      cmocka_unit_test(an_answer_as_it_should_be_is_not_logged),
      cmocka_unit_test(neither_log_nor_error_holds_values_or_secrets),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
