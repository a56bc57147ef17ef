/* Requests in every way the library has: one table, the same answers, and nothing read or called
 * before the signature proved right. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "requests.h"

#define LIMIT 1000 /* bytes of a body; every body here but one is shorter */

/* -------- the table -------- */

#define WITH(text)       .body = text, .len = sizeof text - 1
#define GENUINE_PRICE    .signature = PRICE_SIGNATURE, WITH(PRICE_BODY)
#define OTHER_SIGNATURE  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
#define ORDER_FOR_PRICES "{\"data\":{\"id\":\"a\",\"type\":\"orders\"}}"
#define UNKNOWN_TYPE     "{\"data\":{\"id\":\"a\",\"type\":\"gadgets\"}}"
#define LIST_OF_LINES    "{\"data\":[{\"id\":\"a\",\"type\":\"line_items\"}]}"

#define MISSING   ERROR_ANSWER("SIGNATURE_MISSING", "the signature header is missing or empty")
#define DUPLICATE ERROR_ANSWER("SIGNATURE_DUPLICATE", "there is more than one signature header")
#define LENGTH    ERROR_ANSWER("SIGNATURE_LENGTH", "the signature is not 44 characters long")
#define MALFORMED                                                                                  \
  ERROR_ANSWER("SIGNATURE_MALFORMED", "the signature is not padded base64 of the standard "        \
                                      "alphabet")
#define MISMATCH  ERROR_ANSWER("SIGNATURE_MISMATCH", "the signature does not match the body")
#define TOO_LARGE ERROR_ANSWER("BODY_TOO_LARGE", "the body is larger than the limit")
#define TOO_LONG  ERROR_ANSWER("BODY_LONG", "the body is longer than its announced length")
#define CUT       ERROR_ANSWER("BODY_CUT", "the body ended early")
#define METHOD    ERROR_ANSWER("METHOD", "only POST is answered")
#define NO_PATH   ERROR_ANSWER("NO_ENDPOINT", "no endpoint at this path")
#define WRONG_TYPE                                                                                 \
  ERROR_ANSWER("WRONG_TYPE", "the resource is not of the type that this endpoint serves")
#define NO_DATA   ERROR_ANSWER("MISSING_DATA", "the body lacks data that this endpoint needs")
#define SYNTAX    ERROR_ANSWER("JSON_SYNTAX", "not valid JSON")
#define EMPTY     ERROR_ANSWER("BODY_EMPTY", "the body is empty")
#define TRUNCATED ERROR_ANSWER("JSON_TRUNCATED", "the JSON text ends too early")
#define TRAILING  ERROR_ANSWER("JSON_TRAILING", "more text after the end of the JSON value")
#define SHAPE     ERROR_ANSWER("DOCUMENT_SHAPE", "not the shape of a JSON:API document")
#define NO_MEMBER ERROR_ANSWER("DOCUMENT_NO_DATA", "the document has no data")

enum only { EVERY_WAY, NOT_HANDLED, ONLY_SERVED };

struct row {
  const char *name;
  struct request request; /* signed with SECRET where it has no signature, unless unsigned */
  enum only only;
  bool unsigned_;
  bool handled; /* the handler runs */
  int http;
  int status;
  const char *answer;
};

#define REFUSED(code, why, text) .http = code, .status = why, .answer = text
#define ANSWERED(text)           .handled = true, .http = 200, .answer = text

static const struct row rows[] = {
    {"genuine", {GENUINE_PRICE}, ANSWERED(PRICE_ANSWER)},
    {"method said", {.method = "POST", GENUINE_PRICE}, ANSWERED(PRICE_ANSWER)},
    {"signature in white space",
     {.signature = " \t" PRICE_SIGNATURE " ", WITH(PRICE_BODY)},
     ANSWERED(PRICE_ANSWER)},
    {"genuine promotion",
     {.path = "/promotions", WITH(PROMOTION_BODY)},
     ANSWERED("{\"success\":true,\"data\":{\"discount_cents\":0}}")},
    {"genuine cost with a query",
     {.path = "/costs?a=/prices", WITH(SHIPPING_BODY)},
     ANSWERED("{\"success\":true,\"data\":{\"price_amount_cents\":1700}}")},
    {"content length right",
     {GENUINE_PRICE, .content_length = sizeof PRICE_BODY - 1},
     ANSWERED(PRICE_ANSWER)},
    {"content length smaller than the body",
     {GENUINE_PRICE, .content_length = 5},
     .only = NOT_HANDLED,
     REFUSED(400, CLX_BODY_LONG, TOO_LONG)},
    {"content length larger than the body",
     {GENUINE_PRICE, .content_length = sizeof PRICE_BODY},
     .only = NOT_HANDLED,
     REFUSED(400, CLX_BODY_CUT, CUT)},
    {"body cut, length unknown",
     {.signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = 100},
     REFUSED(401, CLX_SIGNATURE_MISMATCH, MISMATCH)},
    {"reading fails",
     {GENUINE_PRICE, .breaks = true},
     .only = ONLY_SERVED,
     REFUSED(400, CLX_BODY_CUT, CUT)},
    {"forged signature",
     {.signature = OTHER_SIGNATURE, WITH(PRICE_BODY)},
     REFUSED(401, CLX_SIGNATURE_MISMATCH, MISMATCH)},
    {"forged body",
     {.signature = PRICE_SIGNATURE, WITH(ORDER_FOR_PRICES)},
     REFUSED(401, CLX_SIGNATURE_MISMATCH, MISMATCH)},
    {"forged body that is not JSON",
     {.signature = PRICE_SIGNATURE, WITH("{\"data\"")},
     REFUSED(401, CLX_SIGNATURE_MISMATCH, MISMATCH)},
    {"no signature",
     {WITH(PRICE_BODY)},
     .unsigned_ = true,
     REFUSED(401, CLX_SIGNATURE_MISSING, MISSING)},
    {"empty signature",
     {.signature = "", WITH(PRICE_BODY)},
     REFUSED(401, CLX_SIGNATURE_MISSING, MISSING)},
    {"blank signature",
     {.signature = " \t ", WITH(PRICE_BODY)},
     REFUSED(401, CLX_SIGNATURE_MISSING, MISSING)},
    {"two headers",
     {GENUINE_PRICE, .second = PRICE_SIGNATURE},
     .only = NOT_HANDLED,
     REFUSED(401, CLX_SIGNATURE_DUPLICATE, DUPLICATE)},
    {"two headers, the second empty",
     {GENUINE_PRICE, .second = ""},
     .only = NOT_HANDLED,
     REFUSED(401, CLX_SIGNATURE_DUPLICATE, DUPLICATE)},
    {"two values in one header",
     {.signature = PRICE_SIGNATURE "," PRICE_SIGNATURE, WITH(PRICE_BODY)},
     REFUSED(401, CLX_SIGNATURE_DUPLICATE, DUPLICATE)},
    {"short signature",
     {.signature = "DO/Gqc6y", WITH(PRICE_BODY)},
     REFUSED(401, CLX_SIGNATURE_LENGTH, LENGTH)},
    {"signature of another alphabet",
     {.signature = "gQxTqrgtj6svclUF9qBSoMxBHPYwEoSXltbr8-lnuFc=", WITH(PRICE_BODY)},
     REFUSED(401, CLX_SIGNATURE_MALFORMED, MALFORMED)},
    {"wrong method", {.method = "GET", GENUINE_PRICE}, REFUSED(405, CLX_METHOD, METHOD)},
    {"method in small letters",
     {.method = "post", GENUINE_PRICE},
     REFUSED(405, CLX_METHOD, METHOD)},
    {"wrong path", {.path = "/price", GENUINE_PRICE}, REFUSED(404, CLX_NO_ENDPOINT, NO_PATH)},
    {"wrong path and method",
     {.method = "GET", .path = "/", GENUINE_PRICE},
     REFUSED(404, CLX_NO_ENDPOINT, NO_PATH)},
    {"too large by content length",
     {GENUINE_PRICE, .content_length = LIMIT + 1},
     .only = NOT_HANDLED,
     REFUSED(413, CLX_BODY_TOO_LARGE, TOO_LARGE)},
    {"far too large by content length",
     {GENUINE_PRICE, .content_length = UINT64_MAX},
     .only = NOT_HANDLED,
     REFUSED(413, CLX_BODY_TOO_LARGE, TOO_LARGE)},
    {"empty body", {.body = "", .len = 0}, REFUSED(400, CLX_BODY_EMPTY, EMPTY)},
    {"no body", {.body = NULL, .len = 0}, REFUSED(400, CLX_BODY_EMPTY, EMPTY)},
    {"invalid JSON", {WITH("{\"data\":x}")}, REFUSED(400, CLX_JSON_SYNTAX, SYNTAX)},
    {"JSON cut", {WITH("{\"data\":{")}, REFUSED(400, CLX_JSON_TRUNCATED, TRUNCATED)},
    {"more after the JSON",
     {WITH(ORDER_FOR_PRICES "x")},
     REFUSED(400, CLX_JSON_TRAILING, TRAILING)},
    {"no document", {WITH("[]")}, REFUSED(400, CLX_DOCUMENT_SHAPE, SHAPE)},
    {"no data member", {WITH("{}")}, REFUSED(400, CLX_DOCUMENT_NO_DATA, NO_MEMBER)},
    {"data null", {WITH("{\"data\":null}")}, REFUSED(422, CLX_MISSING_DATA, NO_DATA)},
    {"data an empty list", {WITH("{\"data\":[]}")}, REFUSED(422, CLX_MISSING_DATA, NO_DATA)},
    {"data a list", {WITH(LIST_OF_LINES)}, REFUSED(422, CLX_WRONG_TYPE, WRONG_TYPE)},
    {"wrong type", {WITH(ORDER_FOR_PRICES)}, REFUSED(422, CLX_WRONG_TYPE, WRONG_TYPE)},
    {"unknown type", {WITH(UNKNOWN_TYPE)}, REFUSED(422, CLX_WRONG_TYPE, WRONG_TYPE)},
};

#define ROWS (sizeof rows / sizeof rows[0])

static bool row_goes(const struct row *row, enum way way)
{
  if (row->only == NOT_HANDLED)
    return way != HANDLED;
  if (row->only == ONLY_SERVED)
    return way_is_served(way);
  return true;
}

static void row_check(struct stand *stand, const struct row *row, enum way way)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = row->request;
  clx_call *call = stand_call(stand, way);
  struct outcome outcome;

  if (!request.signature && !row->unsigned_) {
    assert_int_equal(sign(request.body, request.len, signature), CLX_OK);
    request.signature = signature;
  }
  stand->shop.calls = 0;
  stand->book.count = 0;
  request_send(call, &request, way, &outcome);
  if (outcome.http != row->http || strcmp(outcome.body, row->answer) != 0)
    fail_msg("%s, way %d: %d %s", row->name, (int)way, outcome.http, outcome.body);
  assert_int_equal(outcome.returned, CLX_OK);
  assert_int_equal(outcome.len, strlen(row->answer));
  assert_string_equal(outcome.content_type, "application/json");
  assert_int_equal(outcome.status, row->status);
  assert_int_equal(clx_call_http(call), row->http);
  assert_int_equal(clx_call_error(call)->status, row->status);
  assert_int_equal(outcome.responds, way_is_served(way) ? 1 : 0);
  assert_int_equal(stand->shop.calls, row->handled ? 1 : 0);
  assert_int_equal(stand->book.count, row->status == CLX_OK ? 0 : 1);
}

static void every_way_gives_the_same_answer(void **state)
{
  struct stand stand;
  size_t i;
  int way;

  (void)state;
  stand_open(&stand, LIMIT, SECRET, NULL);
  for (i = 0; i < ROWS; i++)
    for (way = 0; way < WAYS; way++)
      if (row_goes(&rows[i], (enum way)way))
        row_check(&stand, &rows[i], (enum way)way);
  stand_close(&stand);
}

/* Too large by bytes: one byte above the limit, in pieces, with the length unknown or false. */
static void a_body_that_grows_too_large_is_refused(void **state)
{
  static char body[LIMIT + 1];
  struct row row = {"too large by bytes",
                    {.signature = OTHER_SIGNATURE, .body = body},
                    .http = 413,
                    .status = CLX_BODY_TOO_LARGE,
                    .answer = TOO_LARGE};
  struct stand stand;
  int way;

  (void)state;
  memset(body, ' ', sizeof body);
  stand_open(&stand, LIMIT, SECRET, NULL);
  row.request.len = sizeof body;
  for (way = 0; way < WAYS; way++)
    row_check(&stand, &row, (enum way)way);
  row.request.len = LIMIT; /* the last size that is read */
  row.http = 401;
  row.status = CLX_SIGNATURE_MISMATCH;
  row.answer = MISMATCH;
  for (way = 0; way < WAYS; way++)
    row_check(&stand, &row, (enum way)way);
  stand_close(&stand);
}

/* Bodies that just fit the room there is for them, or just do not. */
static void a_body_around_a_power_of_two_is_read(void **state)
{
  static const char start[] = "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":{"
                              "\"sku_code\":\"TSHIRTMM\"}}}";
  static char body[8200];
  struct stand stand;
  size_t len;

  (void)state;
  memset(body, ' ', sizeof body);
  memcpy(body, start, sizeof start - 1);
  stand_open(&stand, 0, SECRET, NULL);
  for (len = 4090; len <= sizeof body; len = len == 4100 ? 8190 : len + 1) {
    struct row row = {"sizes", {.body = body}, ANSWERED(PRICE_ANSWER)};

    row.request.len = len;
    row_check(&stand, &row, FED_7);
    row_check(&stand, &row, FED_WHOLE);
    row.request.content_length = len;
    row_check(&stand, &row, SERVED);
  }
  stand_close(&stand);
}

/* Three bytes a character, begun at three places: one of them is cut wherever a large body is parted,
 * and in the second round one is wrong on either side of each 256 KB. */
static void a_large_body_is_read_whole_and_checked_everywhere(void **state)
{
  static const char end[] = "\",\"sku_code\":\"TSHIRTMM\"}}}";
  static char body[700000];
  struct stand stand;
  size_t shift;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  for (shift = 0; shift < 3; shift++) {
    struct row row = {"large", {.body = body}, ANSWERED(PRICE_ANSWER)};
    size_t len = (size_t)sprintf(body,
                                 "%*s{\"data\":{\"id\":\"a\",\"type\":\"line_items\","
                                 "\"attributes\":{\"name\":\"",
                                 (int)shift, "");
    size_t broken;

    for (; len + 3 + sizeof end <= sizeof body; len += 3)
      memcpy(body + len, "\xe6\x8a\xb9", 3);
    memcpy(body + len, end, sizeof end);
    row.request.len = len + sizeof end - 1;
    row_check(&stand, &row, HANDLED);
    row_check(&stand, &row, FED_WHOLE);
    row.handled = false;
    row.http = 400;
    row.status = CLX_JSON_UTF8;
    row.answer = ERROR_ANSWER("JSON_UTF8", "not valid UTF-8");
    for (broken = 262143; broken <= 2 * 262144; broken += broken % 2 ? 1 : 262143) {
      char kept = body[broken];

      body[broken] = '\xff';
      row_check(&stand, &row, HANDLED);
      body[broken] = kept;
    }
  }
  stand_close(&stand);
}

/* -------- before the body -------- */

static void a_refusal_is_told_before_the_body(void **state)
{
  const char *early[] = {"no signature",
                         "empty signature",
                         "two headers",
                         "two values in one header",
                         "short signature",
                         "signature of another alphabet",
                         "wrong method",
                         "wrong path",
                         "too large by content length"};
  struct stand stand;
  size_t i;
  size_t k;

  (void)state;
  stand_open(&stand, LIMIT, SECRET, NULL);
  for (i = 0; i < sizeof early / sizeof early[0]; i++)
    for (k = 0; k < ROWS; k++)
      if (strcmp(rows[k].name, early[i]) == 0) {
        struct host host = {&rows[k].request, 1, 0, 0, NULL};
        clx_response response;

        assert_int_equal(request_start(stand.fed, &host), rows[k].status);
        assert_int_equal(clx_call_http(stand.fed), 0); /* decided, not given */
        assert_int_equal(clx_call_body(stand.fed, "x", 1), rows[k].status);
        assert_int_equal(clx_call_end(stand.fed, &response), CLX_OK);
        assert_string_equal(response.body, rows[k].answer);
        early[i] = "";
      }
  for (i = 0; i < sizeof early / sizeof early[0]; i++)
    assert_string_equal(early[i], "");
  stand_close(&stand);
}

static int64_t read_nothing(void *io, void *buffer, size_t len)
{
  (void)buffer;
  (void)len;
  ++*(unsigned *)io;
  return CLX_READ_END;
}

static int no_header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  (void)io;
  (void)name;
  (void)index;
  (void)value;
  (void)len;
  return 0;
}

static int respond_to_nobody(void *io, const clx_response *response)
{
  (void)io;
  assert_int_equal(response->http, 401);
  return 1;
}

static void the_body_of_a_refused_request_is_not_read(void **state)
{
  clx_transport transport = {.size = sizeof transport,
                             .header = no_header,
                             .read_body = read_nothing,
                             .respond = respond_to_nobody};
  struct stand stand;
  unsigned reads = 0;
  clx_call *call;

  (void)state;
  stand_open(&stand, LIMIT, SECRET, NULL);
  call = clx_call_new(stand.service, &transport);
  assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, &reads), CLX_OK);
  assert_int_equal(reads, 0);
  clx_call_free(call);
  stand_close(&stand);
}

static void a_body_that_was_not_started_is_refused(void **state)
{
  struct stand stand;
  clx_response response;

  (void)state;
  stand_open(&stand, LIMIT, SECRET, NULL);
  assert_int_equal(clx_call_body(stand.fed, "x", 1), CLX_BAD_STATE);
  assert_int_equal(clx_call_end(stand.fed, &response), CLX_BAD_STATE);
  assert_int_equal(response.http, 0);
  assert_null(response.body);
  assert_int_equal(clx_call_status(stand.fed), CLX_OK);
  assert_int_equal(clx_call_http(stand.fed), 0);
  stand_close(&stand);
}

static void a_body_without_bytes_is_refused(void **state)
{
  struct request request = {GENUINE_PRICE};
  struct stand stand;
  struct host host = {&request, 1, 0, 0, NULL};
  clx_response response;

  (void)state;
  stand_open(&stand, LIMIT, SECRET, NULL);
  assert_int_equal(request_start(stand.fed, &host), CLX_OK);
  assert_int_equal(clx_call_body(stand.fed, NULL, 0), CLX_OK);
  assert_int_equal(clx_call_body(stand.fed, NULL, 1), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_call_end(stand.fed, &response), CLX_OK);
  assert_int_equal(response.http, 500);
  stand_close(&stand);
}

static void an_answer_is_given_out_once(void **state)
{
  struct request request = {GENUINE_PRICE};
  struct stand stand;
  struct outcome outcome;
  clx_response response;

  (void)state;
  stand_open(&stand, LIMIT, SECRET, NULL);
  request_send(stand.fed, &request, FED_WHOLE, &outcome);
  assert_int_equal(clx_call_body(stand.fed, "x", 1), CLX_BAD_STATE);
  assert_int_equal(clx_call_end(stand.fed, &response), CLX_ANSWERED);
  assert_int_equal(response.http, 0);
  assert_null(response.body);
  assert_int_equal(clx_call_status(stand.fed), CLX_OK);
  assert_int_equal(clx_call_http(stand.fed), 200);
  assert_int_equal(stand.shop.calls, 1);
  stand_close(&stand);
}

/* -------- rotation -------- */

static int matched(const char *newest, const char *older, enum way way, int http)
{
  struct request request = {GENUINE_PRICE};
  struct stand stand;
  struct outcome outcome;
  int key;

  stand_open(&stand, LIMIT, newest, older);
  assert_int_equal(clx_call_matched_key(stand_call(&stand, way)), -1);
  request_send(stand_call(&stand, way), &request, way, &outcome);
  assert_int_equal(outcome.http, http);
  key = clx_call_matched_key(stand_call(&stand, way));
  stand_close(&stand);
  return key;
}

static void an_older_secret_is_accepted_and_told(void **state)
{
  int way;

  (void)state;
  for (way = 0; way < WAYS; way++) {
    assert_int_equal(matched(SECRET, NULL, (enum way)way, 200), 0);
    assert_int_equal(matched(SECRET, OLDER, (enum way)way, 200), 0);
    assert_int_equal(matched(OLDER, SECRET, (enum way)way, 200), 1);
    assert_int_equal(matched(OLDER, NULL, (enum way)way, 401), -1);
    assert_int_equal(matched(OLDER, "another", (enum way)way, 401), -1);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_way_gives_the_same_answer),
      cmocka_unit_test(a_body_that_grows_too_large_is_refused),
      cmocka_unit_test(a_body_around_a_power_of_two_is_read),
      cmocka_unit_test(a_large_body_is_read_whole_and_checked_everywhere),
      cmocka_unit_test(a_refusal_is_told_before_the_body),
      cmocka_unit_test(the_body_of_a_refused_request_is_not_read),
      cmocka_unit_test(a_body_that_was_not_started_is_refused),
      cmocka_unit_test(a_body_without_bytes_is_refused),
      cmocka_unit_test(an_answer_is_given_out_once),
      cmocka_unit_test(an_older_secret_is_accepted_and_told),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
