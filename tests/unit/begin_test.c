/* Requests without hooks: a head in plain arguments, a body that is read straight into the call,
 * its announced length, and the limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "guard.h"
#include "market.h"

#define LONG  ERROR_ANSWER("BODY_LONG", "the body is longer than its announced length")
#define LARGE ERROR_ANSWER("BODY_TOO_LARGE", "the body is larger than the limit")

/* -------- a head in plain arguments -------- */

struct head {
  const char *method;
  const char *path;
  const char *signature;
  const char *topic;
  int status;
};

static size_t length(const char *text)
{
  return text ? strlen(text) : 0;
}

/* Each text ends at an unmapped page: nothing behind its length is read. They are gone once the
 * head was read. */
static int begin(clx_call *call, const struct head *head, uint64_t content_length, void *io)
{
  const char *const texts[4] = {head->method, head->path, head->signature, head->topic};
  char *edges[4] = {NULL};
  int status;
  int i;

  for (i = 0; i < 4; i++)
    edges[i] = texts[i] ? guard_copy(texts[i], strlen(texts[i])) : NULL;
  status = clx_call_begin(call, edges[0], length(texts[0]), edges[1], length(texts[1]), edges[2],
                          length(texts[2]), edges[3], length(texts[3]), content_length, io);
  for (i = 0; i < 4; i++)
    if (edges[i])
      guard_free(edges[i], strlen(texts[i]));
  return status;
}

static void a_head_in_arguments_is_refused_and_taken_as_any_other(void **state)
{
  static const struct head rows[] = {
      {"POST", "/price", PRICE_SIGNATURE, NULL, CLX_OK},
      {"POST", "/price?a=1#b", PRICE_SIGNATURE, NULL, CLX_OK},
      {"POST", "/webhook", PRICE_SIGNATURE, "orders.place", CLX_OK},
      {"POST", "/webhook", PRICE_SIGNATURE, NULL, CLX_TOPIC_MISSING},
      {"POST", "/webhook", PRICE_SIGNATURE, " ", CLX_TOPIC_MISSING},
      {"POST", "/price", NULL, NULL, CLX_SIGNATURE_MISSING},
      {"POST", "/price", "", NULL, CLX_SIGNATURE_MISSING},
      {"POST", "/price", PRICE_SIGNATURE "," PRICE_SIGNATURE, NULL, CLX_SIGNATURE_DUPLICATE},
      {"POST", "/price", "short", NULL, CLX_SIGNATURE_LENGTH},
      {"POST", "/prices", PRICE_SIGNATURE, NULL, CLX_NO_ENDPOINT},
      {"POST", "", PRICE_SIGNATURE, NULL, CLX_NO_ENDPOINT},
      {"POST", NULL, PRICE_SIGNATURE, NULL, CLX_NO_ENDPOINT},
      {"GET", "/price", PRICE_SIGNATURE, NULL, CLX_METHOD},
      {"POSTS", "/price", PRICE_SIGNATURE, NULL, CLX_METHOD},
      {"", "/price", PRICE_SIGNATURE, NULL, CLX_METHOD},
      {NULL, "/price", PRICE_SIGNATURE, NULL, CLX_METHOD},
  };
  struct market market;
  size_t i;

  (void)state;
  market_open(&market);
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    assert_int_equal(begin(market.fed, &rows[i], 0, &market), rows[i].status);
    assert_int_equal(clx_call_status(market.fed), rows[i].status);
    assert_ptr_equal(clx_call_io(market.fed), &market);
  }
  market_close(&market);
}

static void a_request_that_was_begun_so_is_answered(void **state)
{
  static const struct head head = {"POST", "/price", PRICE_SIGNATURE, NULL, CLX_OK};
  struct market market;
  clx_response response;

  (void)state;
  market_open(&market);
  market.callback = CLX_CALLBACK_PRICE;
  assert_int_equal(begin(market.fed, &head, strlen(PRICE_BODY), NULL), CLX_OK);
  assert_int_equal(clx_call_body(market.fed, PRICE_BODY, strlen(PRICE_BODY)), CLX_OK);
  assert_int_equal(clx_call_end(market.fed, &response), CLX_OK);
  assert_string_equal(response.body, PRICE_ANSWER);
  assert_int_equal(clx_call_begin(NULL, "POST", 4, "/", 1, NULL, 0, NULL, 0, 0, NULL),
                   CLX_BAD_ARGUMENT);
  market_close(&market);
}

static void a_nul_in_the_path_or_topic_does_not_cut_it_to_another_one(void **state)
{
  struct market market;

  (void)state;
  market_open(&market);
  assert_int_equal(
      clx_call_begin(market.fed, "POST", 4, "/price\0x", 8, PRICE_SIGNATURE, 44, NULL, 0, 0, NULL),
      CLX_NO_ENDPOINT);
  assert_int_equal(clx_call_begin(market.fed, "POST", 4, "/webhook", 8, PRICE_SIGNATURE, 44,
                                  "orders.place\0x", 14, 0, NULL),
                   CLX_TOPIC_MISSING);
  assert_int_equal(
      clx_call_begin(market.fed, "POST\0", 5, "/price", 6, PRICE_SIGNATURE, 44, NULL, 0, 0, NULL),
      CLX_METHOD);
  market_close(&market);
}

static void the_query_is_kept_apart_from_the_path(void **state)
{
  static const struct {
    const char *target;
    const char *query;
  } rows[] = {
      {"/price", NULL},
      {"/price?", ""},
      {"/price?shop=a&b", "shop=a&b"},
      {"/price?a?b", "a?b"},
      {"/price#a?b", NULL},
      {"/price?a#b", "a"},
      {"/price?/promotion", "/promotion"},
  };
  struct market market;
  size_t i;

  (void)state;
  market_open(&market);
  assert_null(clx_call_query(market.fed));
  for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    struct head head = {"POST", rows[i].target, PRICE_SIGNATURE, NULL, CLX_OK};

    assert_int_equal(begin(market.fed, &head, 0, NULL), CLX_OK);
    assert_string_equal(clx_call_path(market.fed), "/price");
    if (rows[i].query)
      assert_string_equal(clx_call_query(market.fed), rows[i].query);
    else
      assert_null(clx_call_query(market.fed));
  }
  clx_call_reset(market.fed);
  assert_null(clx_call_query(market.fed));
  market_close(&market);
}

/* -------- read straight into the body -------- */

struct reader {
  struct stand stand;
  clx_call *call;
  clx_response response;
};

static void reader_open(struct reader *reader, size_t limit, uint64_t content_length)
{
  stand_open(&reader->stand, limit, SECRET, NULL);
  reader->call = reader->stand.fed;
  assert_int_equal(clx_call_begin(reader->call, "POST", 4, "/prices", 7, PRICE_SIGNATURE, 44, NULL,
                                  0, content_length, NULL),
                   CLX_OK);
}

static void reader_close(struct reader *reader)
{
  stand_close(&reader->stand);
}

static int reader_put(struct reader *reader, const char *bytes, size_t len, size_t room)
{
  void *at = clx_call_room(reader->call, room);

  assert_non_null(at);
  memset(at, 'x', room); /* all of it may be written */
  memcpy(at, bytes, len);
  return clx_call_took(reader->call, len);
}

static void assert_reader(struct reader *reader, int http, const char *body)
{
  assert_int_equal(clx_call_end(reader->call, &reader->response), CLX_OK);
  assert_int_equal(reader->response.http, http);
  assert_string_equal(reader->response.body, body);
}

static void a_body_read_into_the_call_in_any_pieces_gives_the_same_answer(void **state)
{
  static const size_t pieces[] = {1, 2, 3, 7, 100, sizeof PRICE_BODY - 1};
  size_t i;

  (void)state;
  for (i = 0; i < 2 * sizeof pieces / sizeof pieces[0]; i++) {
    size_t piece = pieces[i / 2];
    size_t len = strlen(PRICE_BODY);
    size_t at = 0;
    struct reader reader;

    reader_open(&reader, 0, i % 2 ? len : 0);
    while (at < len) {
      size_t put = len - at < piece ? len - at : piece;

      if (at % 5 == 4) /* both ways may be mixed */
        assert_int_equal(clx_call_body(reader.call, &PRICE_BODY[at], put), CLX_OK);
      else
        assert_int_equal(reader_put(&reader, &PRICE_BODY[at], put, put + at % 3), CLX_OK);
      at += put;
    }
    assert_int_equal(clx_call_took(reader.call, 0), CLX_OK);
    assert_reader(&reader, 200, PRICE_ANSWER);
    reader_close(&reader);
  }
}

static void bytes_that_are_no_utf8_are_found_in_a_room_as_well(void **state)
{
  static const char body[] = "{\"data\":{\"id\":\"\xe6\x8a\",\"type\":\"line_items\"}}";
  char signature[CLX_SIGNATURE_LEN + 1];
  struct reader reader;
  size_t i;

  (void)state;
  assert_int_equal(sign(body, sizeof body - 1, signature), CLX_OK);
  stand_open(&reader.stand, 0, SECRET, NULL);
  reader.call = reader.stand.fed;
  assert_int_equal(
      clx_call_begin(reader.call, "POST", 4, "/prices", 7, signature, 44, NULL, 0, 0, NULL),
      CLX_OK);
  for (i = 0; i < sizeof body - 1; i++)
    assert_int_equal(reader_put(&reader, &body[i], 1, 1), CLX_OK);
  assert_reader(&reader, 400, ERROR_ANSWER("JSON_UTF8", "not valid UTF-8"));
  reader_close(&reader);
}

static void taking_more_than_there_was_room_for_is_refused(void **state)
{
  struct reader reader;

  (void)state;
  reader_open(&reader, 0, 0);
  assert_int_equal(clx_call_took(reader.call, 0), CLX_OK);
  assert_int_equal(clx_call_took(reader.call, 1), CLX_BAD_ARGUMENT); /* none was asked for */
  assert_int_equal(clx_call_took(reader.call, 0), CLX_BAD_ARGUMENT);
  assert_null(clx_call_room(reader.call, 1));
  assert_reader(&reader, 500, ERROR_ANSWER("BAD_ARGUMENT", "an argument is not allowed here"));
  reader_close(&reader);
  reader_open(&reader, 0, 0);
  assert_int_equal(reader_put(&reader, "{}", 2, 2), CLX_OK);
  assert_int_equal(clx_call_took(reader.call, 2), CLX_BAD_ARGUMENT); /* that one was taken */
  reader_close(&reader);
  reader_open(&reader, 0, 0);
  assert_non_null(clx_call_room(reader.call, 10));
  assert_int_equal(clx_call_took(reader.call, SIZE_MAX), CLX_BAD_ARGUMENT);
  reader_close(&reader);
}

static void room_beyond_the_limit_is_not_given_and_bytes_beyond_it_are_not_taken(void **state)
{
  struct reader reader;
  char bytes[400] = {0};

  (void)state;
  reader_open(&reader, 500, 0);
  assert_null(clx_call_room(reader.call, 501));
  assert_int_equal(clx_call_took(reader.call, 0), CLX_BODY_TOO_LARGE);
  assert_reader(&reader, 413, LARGE);
  reader_close(&reader);
  reader_open(&reader, 500, 0);
  assert_int_equal(reader_put(&reader, bytes, 400, 500), CLX_OK);
  assert_int_equal(reader_put(&reader, bytes, 100, 500), CLX_OK); /* up to the limit */
  assert_int_equal(reader_put(&reader, bytes, 1, 500), CLX_BODY_TOO_LARGE);
  assert_reader(&reader, 413, LARGE);
  reader_close(&reader);
  reader_open(&reader, 0, 0);
  assert_null(clx_call_room(reader.call, SIZE_MAX));
  reader_close(&reader);
}

static void there_is_no_room_when_the_body_is_not_wanted_or_memory_is_out(void **state)
{
  struct market market;

  (void)state;
  market_open(&market);
  assert_null(clx_call_room(market.fed, 1));
  assert_int_equal(clx_call_took(market.fed, 0), CLX_BAD_STATE);
  assert_int_equal(clx_call_begin(market.fed, "POST", 4, "/price", 6, NULL, 0, NULL, 0, 0, NULL),
                   CLX_SIGNATURE_MISSING);
  assert_null(clx_call_room(market.fed, 1));
  assert_int_equal(clx_call_took(market.fed, 0), CLX_SIGNATURE_MISSING);
  assert_int_equal(
      clx_call_begin(market.fed, "POST", 4, "/price", 6, PRICE_SIGNATURE, 44, NULL, 0, 0, NULL),
      CLX_OK);
  market.failing.fail_at = market.failing.count + 1;
  assert_null(clx_call_room(market.fed, 100000));
  market.failing.fail_at = 0;
  assert_int_equal(clx_call_took(market.fed, 0), CLX_NO_MEMORY);
  assert_null(clx_call_room(NULL, 1));
  assert_int_equal(clx_call_took(NULL, 0), CLX_BAD_ARGUMENT);
  market_close(&market);
}

/* -------- the announced length -------- */

static void a_body_that_is_longer_than_announced_is_refused(void **state)
{
  static const enum way ways[] = {FED_1, FED_7, FED_WHOLE, SERVED, SERVED_5};
  size_t i;

  (void)state;
  for (i = 0; i < sizeof ways / sizeof ways[0]; i++) {
    struct request request = {.signature = PRICE_SIGNATURE,
                              .body = PRICE_BODY,
                              .len = sizeof PRICE_BODY - 1,
                              .content_length = sizeof PRICE_BODY - 2};
    struct stand stand;
    struct outcome outcome;

    stand_open(&stand, 0, SECRET, NULL);
    request_send(stand_call(&stand, ways[i]), &request, ways[i], &outcome);
    assert_int_equal(outcome.status, CLX_BODY_LONG);
    assert_int_equal(outcome.http, 400);
    assert_string_equal(outcome.body, LONG);
    assert_int_equal(stand.shop.calls, 0);
    request.content_length++;
    request_send(stand_call(&stand, ways[i]), &request, ways[i], &outcome);
    assert_int_equal(outcome.http, 200);
    stand_close(&stand);
  }
}

static void bytes_in_a_room_beyond_the_announced_length_are_refused(void **state)
{
  struct reader reader;

  (void)state;
  reader_open(&reader, 0, 10);
  assert_int_equal(reader_put(&reader, "0123456789", 10, 4096), CLX_OK);
  assert_int_equal(reader_put(&reader, "x", 1, 1), CLX_BODY_LONG);
  assert_reader(&reader, 400, LONG);
  reader_close(&reader);
}

/* -------- limits -------- */

static void the_limits_in_force_can_be_asked(void **state)
{
  const clx_limits given = {.size = sizeof given, .body = 1000, .depth = 7};
  const clx_limits deep = {.size = sizeof deep, .depth = 1000};
  clx_options options = {.size = sizeof options, .limits = &given};
  clx_service *service = clx_service_new(&options);
  const clx_limits *limits = clx_service_limits(service);

  (void)state;
  assert_int_equal(limits->size, sizeof *limits);
  assert_int_equal(limits->body, 1000);
  assert_int_equal(limits->depth, 7);
  assert_int_equal(limits->resources, 100000);
  assert_int_equal(limits->members, 100000);
  assert_int_equal(limits->memory, 0); /* reckoned for each body */
  clx_service_free(service);
  options.limits = &deep;
  service = clx_service_new(&options);
  assert_int_equal(clx_service_limits(service)->depth, 128);
  assert_int_equal(clx_service_limits(service)->body, 16 << 20);
  clx_service_free(service);
  service = clx_service_new(NULL);
  assert_int_equal(clx_service_limits(service)->depth, 64);
  clx_service_free(service);
  assert_null(clx_service_limits(NULL));
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_head_in_arguments_is_refused_and_taken_as_any_other),
      cmocka_unit_test(a_request_that_was_begun_so_is_answered),
      cmocka_unit_test(a_nul_in_the_path_or_topic_does_not_cut_it_to_another_one),
      cmocka_unit_test(the_query_is_kept_apart_from_the_path),
      cmocka_unit_test(a_body_read_into_the_call_in_any_pieces_gives_the_same_answer),
      cmocka_unit_test(bytes_that_are_no_utf8_are_found_in_a_room_as_well),
      cmocka_unit_test(taking_more_than_there_was_room_for_is_refused),
      cmocka_unit_test(room_beyond_the_limit_is_not_given_and_bytes_beyond_it_are_not_taken),
      cmocka_unit_test(there_is_no_room_when_the_body_is_not_wanted_or_memory_is_out),
      cmocka_unit_test(a_body_that_is_longer_than_announced_is_refused),
      cmocka_unit_test(bytes_in_a_room_beyond_the_announced_length_are_refused),
      cmocka_unit_test(the_limits_in_force_can_be_asked),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
