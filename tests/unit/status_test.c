/* Statuses: numbers and HTTP statuses are pinned for ever; names and messages are for logs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/status.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Every status. A new one gets its row here when it is released; none ever changes. */
static const struct {
  int number;
  int macro;
  int http;
  const char *name;
} rows[] = {
    {0, CLX_OK, 200, "CLX_OK"},
    {1, CLX_LATER, 200, "CLX_LATER"},
    {2, CLX_END, 200, "CLX_END"},
    {3, CLX_ANSWERED, 500, "CLX_ANSWERED"},
    {10, CLX_NO_MEMORY, 500, "CLX_NO_MEMORY"},
    {11, CLX_BAD_ARGUMENT, 500, "CLX_BAD_ARGUMENT"},
    {12, CLX_NOT_FOUND, 500, "CLX_NOT_FOUND"},
    {13, CLX_BAD_STATE, 500, "CLX_BAD_STATE"},
    {14, CLX_TOO_SMALL, 500, "CLX_TOO_SMALL"},
    {15, CLX_WRONG_KIND, 500, "CLX_WRONG_KIND"},
    {16, CLX_OUT_OF_RANGE, 500, "CLX_OUT_OF_RANGE"},
    {17, CLX_UNKNOWN_CURRENCY, 500, "CLX_UNKNOWN_CURRENCY"},
    {18, CLX_BAD_SIZE, 500, "CLX_BAD_SIZE"},
    {19, CLX_NOT_SENT, 500, "CLX_NOT_SENT"},
    {100, CLX_NO_KEYS, 500, "CLX_NO_KEYS"},
    {101, CLX_SECRET_EMPTY, 500, "CLX_SECRET_EMPTY"},
    {102, CLX_KEYS_FULL, 500, "CLX_KEYS_FULL"},
    {103, CLX_MAC_FAILED, 500, "CLX_MAC_FAILED"},
    {104, CLX_KEYS_FAILED, 500, "CLX_KEYS_FAILED"},
    {110, CLX_SIGNATURE_MISSING, 401, "CLX_SIGNATURE_MISSING"},
    {111, CLX_SIGNATURE_DUPLICATE, 401, "CLX_SIGNATURE_DUPLICATE"},
    {112, CLX_SIGNATURE_LENGTH, 401, "CLX_SIGNATURE_LENGTH"},
    {113, CLX_SIGNATURE_MALFORMED, 401, "CLX_SIGNATURE_MALFORMED"},
    {114, CLX_SIGNATURE_MISMATCH, 401, "CLX_SIGNATURE_MISMATCH"},
    {200, CLX_JSON_SYNTAX, 400, "CLX_JSON_SYNTAX"},
    {201, CLX_JSON_TRUNCATED, 400, "CLX_JSON_TRUNCATED"},
    {202, CLX_JSON_UTF8, 400, "CLX_JSON_UTF8"},
    {203, CLX_JSON_CONTROL, 400, "CLX_JSON_CONTROL"},
    {204, CLX_JSON_ESCAPE, 400, "CLX_JSON_ESCAPE"},
    {205, CLX_JSON_SURROGATE, 400, "CLX_JSON_SURROGATE"},
    {206, CLX_JSON_NUMBER, 400, "CLX_JSON_NUMBER"},
    {207, CLX_JSON_NOT_FINITE, 400, "CLX_JSON_NOT_FINITE"},
    {208, CLX_JSON_DEPTH, 400, "CLX_JSON_DEPTH"},
    {209, CLX_JSON_TRAILING, 400, "CLX_JSON_TRAILING"},
    {210, CLX_JSON_NUL, 400, "CLX_JSON_NUL"},
    {211, CLX_JSON_MEMBERS, 400, "CLX_JSON_MEMBERS"},
    {300, CLX_DOCUMENT_SHAPE, 400, "CLX_DOCUMENT_SHAPE"},
    {301, CLX_DOCUMENT_NO_DATA, 400, "CLX_DOCUMENT_NO_DATA"},
    {302, CLX_DOCUMENT_ERRORS, 400, "CLX_DOCUMENT_ERRORS"},
    {303, CLX_DOCUMENT_RESOURCES, 413, "CLX_DOCUMENT_RESOURCES"},
    {304, CLX_RESOURCE_TYPE, 400, "CLX_RESOURCE_TYPE"},
    {305, CLX_RESOURCE_ID, 400, "CLX_RESOURCE_ID"},
    {306, CLX_DOCUMENT_MEMORY, 413, "CLX_DOCUMENT_MEMORY"},
    {307, CLX_RESOURCE_NOT_TEXT, 400, "CLX_RESOURCE_NOT_TEXT"},
    {400, CLX_NO_ENDPOINT, 404, "CLX_NO_ENDPOINT"},
    {401, CLX_METHOD, 405, "CLX_METHOD"},
    {402, CLX_BODY_TOO_LARGE, 413, "CLX_BODY_TOO_LARGE"},
    {403, CLX_WRONG_TYPE, 422, "CLX_WRONG_TYPE"},
    {404, CLX_MISSING_DATA, 422, "CLX_MISSING_DATA"},
    {405, CLX_BODY_CUT, 400, "CLX_BODY_CUT"},
    {406, CLX_TRANSPORT_FAILED, 500, "CLX_TRANSPORT_FAILED"},
    {407, CLX_BAD_PATTERN, 500, "CLX_BAD_PATTERN"},
    {408, CLX_BAD_NEED, 500, "CLX_BAD_NEED"},
    {409, CLX_EXPIRED, 503, "CLX_EXPIRED"},
    {410, CLX_CANCELLED, 500, "CLX_CANCELLED"},
    {411, CLX_TOPIC_MISSING, 400, "CLX_TOPIC_MISSING"},
    {412, CLX_TOPIC_NOT_TAKEN, 404, "CLX_TOPIC_NOT_TAKEN"},
    {413, CLX_BAD_TOPIC, 500, "CLX_BAD_TOPIC"},
    {414, CLX_BODY_LONG, 400, "CLX_BODY_LONG"},
    {415, CLX_BODY_EMPTY, 400, "CLX_BODY_EMPTY"},
    {500, CLX_HANDLER_FAILED, 500, "CLX_HANDLER_FAILED"},
    {501, CLX_HANDLER_SILENT, 500, "CLX_HANDLER_SILENT"},
    {502, CLX_REPLY_NOT_ALLOWED, 500, "CLX_REPLY_NOT_ALLOWED"},
    {503, CLX_REPLY_INCOMPLETE, 500, "CLX_REPLY_INCOMPLETE"},
    {504, CLX_REPLY_RANGE, 500, "CLX_REPLY_RANGE"},
    {505, CLX_REPLY_LINE, 500, "CLX_REPLY_LINE"},
    {506, CLX_REPLY_MIXED, 500, "CLX_REPLY_MIXED"},
    {507, CLX_REPLY_HTTP, 500, "CLX_REPLY_HTTP"},
    {508, CLX_REPLY_TEXT, 500, "CLX_REPLY_TEXT"},
    {509, CLX_REPLY_JSON, 500, "CLX_REPLY_JSON"},
    {510, CLX_REPLY_TWICE, 500, "CLX_REPLY_TWICE"},
    {511, CLX_REPLY_DOUBTFUL, 500, "CLX_REPLY_DOUBTFUL"},
    {512, CLX_REPLY_CURRENCY, 500, "CLX_REPLY_CURRENCY"},
    {513, CLX_REPLY_NOT_PENDING, 500, "CLX_REPLY_NOT_PENDING"},
};

static void every_status_has_its_number_its_name_and_its_http_status(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    assert_int_equal(rows[i].macro, rows[i].number);
    assert_string_equal(clx_status_name(rows[i].number), rows[i].name);
    assert_int_equal(clx_status_http(rows[i].number), rows[i].http);
  }
}

static void there_is_no_status_without_a_row_here(void **state)
{
  size_t known = 0;
  (void)state;
  for (int status = -10; status < 10000; status++)
    known += strcmp(clx_status_name(status), "CLX_UNKNOWN") != 0;
  assert_int_equal(known, COUNT(rows));
  assert_int_equal(clx__status_at(0), CLX_OK);
  assert_int_equal(clx__status_at(COUNT(rows) - 1), rows[COUNT(rows) - 1].number);
  assert_int_equal(clx__status_at(COUNT(rows)), -1);
}

/* A message goes into JSON answers and log lines as it is. */
static void every_message_is_one_line_of_its_own(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    const char *message = clx_status_message(rows[i].number);
    assert_in_range(strlen(message), 2, 80);
    for (const char *at = message; *at; at++)
      assert_true(*at >= ' ' && *at <= '~' && *at != '"' && *at != '\\');
    for (size_t k = 0; k < i; k++)
      assert_string_not_equal(message, clx_status_message(rows[k].number));
  }
  assert_string_equal(clx_status_message(CLX_OK), "ok");
  assert_string_equal(clx_status_message(CLX_NO_MEMORY), "out of memory");
  assert_string_equal(clx_status_message(CLX_SIGNATURE_MISMATCH),
                      "the signature does not match the body");
}

static void the_http_status_follows_the_band(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    int http = clx_status_http(rows[i].number);
    if (rows[i].number >= 110 && rows[i].number <= 114)
      assert_int_equal(http, 401);
    else if (rows[i].number >= 200 && rows[i].number <= 299)
      assert_int_equal(http, 400);
    else if (rows[i].number >= 300 && rows[i].number <= 399)
      assert_true(http == 400 || http == 413);
    else if (rows[i].number >= 500)
      assert_int_equal(http, 500);
  }
}

static void a_number_that_is_no_status_is_unknown_and_a_fault(void **state)
{
  static const int numbers[] = {-1, 4, 9, 99, 199, 212, 600, INT32_MAX, INT32_MIN};
  (void)state;
  for (size_t i = 0; i < COUNT(numbers); i++) {
    assert_string_equal(clx_status_name(numbers[i]), "CLX_UNKNOWN");
    assert_string_equal(clx_status_message(numbers[i]), "a number that is no status");
    assert_int_equal(clx_status_http(numbers[i]), 500);
  }
}

static void an_error_is_filled_whole(void **state)
{
  clx_error error;
  (void)state;
  memset(&error, 0x5a, sizeof error);
  assert_int_equal(clx__error_set(&error, CLX_JSON_UTF8, UINT64_C(5000000000)), CLX_JSON_UTF8);
  assert_int_equal(error.status, 202);
  assert_int_equal(error.reserved, 0);
  assert_string_equal(error.message, "not valid UTF-8");
  assert_true(error.offset == UINT64_C(5000000000));
  assert_string_equal(error.where, "");
  assert_int_equal(clx__error_set(NULL, CLX_JSON_UTF8, 1), CLX_JSON_UTF8);
}

static void the_version_is_that_of_the_headers(void **state)
{
  char version[32];
  (void)state;
  snprintf(version, sizeof version, "%d.%d.%d", CLX_VERSION_MAJOR, CLX_VERSION_MINOR,
           CLX_VERSION_PATCH);
  assert_string_equal(clx_library_version(), version);
}

static void paths_that_do_not_fit_into_an_error_are_counted_by_dots(void **state)
{
  clx_error error;
  char path[CLX_ERROR_WHERE];
  (void)state;
  clx__error_where_add(NULL, "a", 1);
  clx__error_set(&error, CLX_MISSING_DATA, 0);
  clx__error_where_add(&error, "a", 1);
  clx__error_where_add(&error, "b.c", 3);
  clx__error_where_add(&error, "a", 1);
  assert_string_equal(error.where, "a, b.c");
  memset(path, 'x', sizeof path);
  clx__error_where_add(&error, path, sizeof path - 1);
  assert_string_equal(error.where, "a, b.c, ...");
  clx__error_where_add(&error, "d", 1);
  assert_string_equal(error.where, "a, b.c, ...");
}

static void a_path_that_fills_an_error_stays_alone(void **state)
{
  clx_error error;
  char path[CLX_ERROR_WHERE] = "";
  (void)state;
  memset(path, 'x', sizeof path - 1);
  clx__error_set(&error, CLX_MISSING_DATA, 0);
  clx__error_where_add(&error, path, sizeof path - 1);
  clx__error_where_add(&error, "b", 1);
  assert_string_equal(error.where, path);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_status_has_its_number_its_name_and_its_http_status),
      cmocka_unit_test(there_is_no_status_without_a_row_here),
      cmocka_unit_test(every_message_is_one_line_of_its_own),
      cmocka_unit_test(the_http_status_follows_the_band),
      cmocka_unit_test(a_number_that_is_no_status_is_unknown_and_a_fault),
      cmocka_unit_test(an_error_is_filled_whole),
      cmocka_unit_test(the_version_is_that_of_the_headers),
      cmocka_unit_test(paths_that_do_not_fit_into_an_error_are_counted_by_dots),
      cmocka_unit_test(a_path_that_fills_an_error_stays_alone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
