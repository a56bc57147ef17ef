/* The reader of `clx test` for answers of HTTP, examples/clx/test_http.c: fed whole, byte by byte,
 * and cut in two everywhere, from memory that ends where the bytes end, it says the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../examples/clx/test_http.h"
#include "guard.h"
#include "random.h"

/* What comes, and what it is; the connection ends behind it. */
struct row {
  const char *bytes;
  enum http_state state;
  uint32_t status; /* of an answer that is whole */
  const char *body;
  bool closes;
  const char *fault;
};

/* -------- feeding -------- */

static void feed_piece(struct http_answer *answer, const char *bytes, size_t len)
{
  char *piece = guard_copy(bytes, len);
  http_feed(answer, piece, len);
  guard_free(piece, len);
}

/* In pieces of one length, the first of another. */
static void feed(struct http_answer *answer, const char *bytes, size_t len, size_t first,
                 size_t piece)
{
  memset(answer, 0, sizeof *answer);
  for (size_t at = 0, step = first; at < len; at += step, step = piece)
    feed_piece(answer, bytes + at, step = step < len - at ? step : len - at);
}

static void is_row(const struct http_answer *answer, const struct row *row)
{
  assert_int_equal(answer->state, row->state);
  if (row->fault == NULL)
    assert_null(answer->fault);
  else
    assert_string_equal(answer->fault, row->fault);
  if (row->state != HTTP_DONE)
    return;
  assert_int_equal(answer->status, row->status);
  assert_int_equal(answer->closes, row->closes);
  assert_false(answer->cut);
  if (answer->state == HTTP_DONE)
    assert_int_equal(answer->old, strncmp(row->bytes, "HTTP/1.0", 8) == 0);
  assert_int_equal(answer->body.len, strlen(row->body));
  if (answer->body.len > 0)
    assert_memory_equal(answer->body.at, row->body, answer->body.len);
}

static void check_row(const struct row *row)
{
  size_t len = strlen(row->bytes);
  struct http_answer answer;
  for (size_t first = 1; first <= len; first++) {
    feed(&answer, row->bytes, len, first, len);
    http_end(&answer);
    /* The end comes behind an answer that was whole already, and changes no more than this. */
    answer.closes = row->closes;
    is_row(&answer, row);
    http_free(&answer);
  }
  feed(&answer, row->bytes, len, 1, 1);
  if (answer.state == HTTP_MORE)
    http_end(&answer);
  is_row(&answer, row);
  http_free(&answer);
}

static void check_rows(const struct row *rows, size_t count)
{
  for (size_t i = 0; i < count; i++)
    check_row(&rows[i]);
}

#define CHECK_ROWS(rows) check_rows(rows, sizeof rows / sizeof rows[0])

/* -------- answers -------- */

static void test_answers(void **state)
{
  static const struct row rows[] = {
      {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", HTTP_DONE, 200, "{}", false, NULL},
      {"HTTP/1.1 200\nContent-Length: 2\n\n{}", HTTP_DONE, 200, "{}", false, NULL},
      {"HTTP/1.1 204 No Content\r\n\r\n", HTTP_DONE, 204, "", false, NULL},
      {"HTTP/1.1 304 \r\nContent-Length: 9\r\n\r\n", HTTP_DONE, 304, "", false, NULL},
      {"HTTP/1.1 401 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", HTTP_DONE, 401, "",
       true, NULL},
      {"HTTP/1.1 200 OK\r\n\r\nuntil the end", HTTP_DONE, 200, "until the end", true, NULL},
      {"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", HTTP_DONE, 200, "a", true, NULL},
      {"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\na", HTTP_DONE, 200,
       "a", false, NULL},
      {"HTTP/1.1 200 OK\r\nConnection: foo , CLOSE\r\nContent-Length: 1\r\n\r\na", HTTP_DONE, 200,
       "a", true, NULL},
      {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\ncontent-length: 1\r\n\r\na", HTTP_DONE, 200, "a",
       false, NULL},
      {"HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 103 Early\r\n\r\n"
       "HTTP/1.1 422 U\r\nContent-Length: 1\r\n\r\na",
       HTTP_DONE, 422, "a", false, NULL},
  };
  (void)state;
  CHECK_ROWS(rows);
}

static void test_chunks(void **state)
{
#define CHUNKED "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
  static const struct row rows[] = {
      {CHUNKED "2\r\n{}\r\n0\r\n\r\n", HTTP_DONE, 200, "{}", false, NULL},
      {CHUNKED "0002\n{}\n0\n\n", HTTP_DONE, 200, "{}", false, NULL},
      {CHUNKED "A ; name=\"0\"\r\n0123456789\r\n1\r\na\r\n0\r\nTrailer: x\r\nB: c\r\n\r\n",
       HTTP_DONE, 200, "0123456789a", false, NULL},
      {CHUNKED "0\r\n\r\n", HTTP_DONE, 200, "", false, NULL},
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, Chunked\r\nContent-Length: "
       "7\r\n\r\n1\r\na\r\n0\r\n"
       "\r\n",
       HTTP_DONE, 200, "a", false, NULL},
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nContent-Length: 1\r\n\r\nabc", HTTP_DONE, 200,
       "abc", true, NULL},
      {CHUNKED "1\r\nab\r\n", HTTP_NONE, 0, NULL, true, "a chunk is longer than its size"},
      {CHUNKED "x\r\n", HTTP_NONE, 0, NULL, true, "the size of a chunk is no number"},
      {CHUNKED "-1\r\n", HTTP_NONE, 0, NULL, true, "the size of a chunk is no number"},
      {CHUNKED "\r\n", HTTP_NONE, 0, NULL, true, "a chunk has no size"},
      {CHUNKED ";a\r\n", HTTP_NONE, 0, NULL, true, "a chunk has no size"},
      {CHUNKED "11111111111111111\r\n", HTTP_NONE, 0, NULL, true,
       "the size of a chunk is too large"},
      {CHUNKED "5\r\nab", HTTP_ENDED, 0, NULL, true, "the connection was closed within the body"},
      {CHUNKED "2\r\nab\r\n", HTTP_ENDED, 0, NULL, true,
       "the connection was closed within the body"},
      {CHUNKED "0\r\n", HTTP_ENDED, 0, NULL, true, "the connection was closed within the body"},
  };
  (void)state;
  CHECK_ROWS(rows);
}

static void test_no_http(void **state)
{
  static const char begin[] = "it does not begin with HTTP/1";
  static const char line[] = "the first line is no status line of HTTP/1.1";
  static const struct row rows[] = {
      {"SSH-2.0-x\r\n", HTTP_NONE, 0, NULL, true, begin},
      {"\r\nHTTP/1.1 200 OK\r\n\r\n", HTTP_NONE, 0, NULL, true, begin},
      {"HTTP/2 200\r\n\r\n", HTTP_NONE, 0, NULL, true, begin},
      {"HTTP/1.x 200 OK\r\n\r\n", HTTP_NONE, 0, NULL, true, line},
      {"HTTP/1.\n\n", HTTP_NONE, 0, NULL, true, line},
      {"HTTP/1.1 20 OK\r\n\r\n", HTTP_NONE, 0, NULL, true, line},
      {"HTTP/1.1 2000 OK\r\n\r\n", HTTP_NONE, 0, NULL, true, line},
      {"HTTP/1.1 099 OK\r\n\r\n", HTTP_NONE, 0, NULL, true, line},
      {"HTTP/1.1\r\n\r\n", HTTP_NONE, 0, NULL, true, line},
      {"HTTP/1.1 200 OK\r\nno colon\r\n\r\n", HTTP_NONE, 0, NULL, true,
       "a line of the head is no header"},
      {"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", HTTP_NONE, 0, NULL, true,
       "Content-Length is no number"},
      {"HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n", HTTP_NONE, 0, NULL, true,
       "Content-Length is no number"},
      {"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", HTTP_NONE, 0, NULL, true,
       "Content-Length is no number"},
      {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", HTTP_NONE, 0, NULL,
       true, "two values of Content-Length differ"},
      {"HTTP/1.1 20", HTTP_ENDED, 0, NULL, true, "the connection was closed within the head"},
      {"HTTP/1.1 100 Continue\r\n\r\n", HTTP_ENDED, 0, NULL, true,
       "the connection was closed without an answer"},
      {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", HTTP_ENDED, 0, NULL, true,
       "the connection was closed within the body"},
  };
  struct http_answer answer = {0};
  (void)state;
  CHECK_ROWS(rows);
  assert_int_equal(http_end(&answer), HTTP_ENDED);
  assert_string_equal(answer.fault, "the connection was closed without an answer");
}

static void test_headers(void **state)
{
  static const char bytes[] =
      "HTTP/1.1 200 OK\r\nContent-Type:application/json \t\r\nLong: a\r\n  b\r\n"
      "\tc\r\nOdd : x:y\r\nEmpty:\r\nContent-Length: 0\r\n\r\n";
  struct http_answer answer;
  (void)state;
  feed(&answer, bytes, sizeof bytes - 1, 1, 1);
  assert_int_equal(answer.state, HTTP_DONE);
  assert_int_equal(answer.header_count, 5);
  assert_string_equal(http_header(&answer, "content-type"), "application/json");
  assert_string_equal(http_header(&answer, "long"), "a    b  \tc");
  assert_string_equal(answer.headers[2].name, "Odd");
  assert_string_equal(http_header(&answer, "odd"), "x:y");
  assert_string_equal(http_header(&answer, "empty"), "");
  assert_null(http_header(&answer, "other"));
  http_free(&answer);
}

static void test_surplus(void **state)
{
  static const char bytes[] = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 200";
  struct http_answer answer;
  (void)state;
  feed(&answer, bytes, sizeof bytes - 1, 100, 100);
  assert_int_equal(answer.state, HTTP_DONE);
  assert_true(answer.surplus);
  http_free(&answer);
  feed(&answer, bytes, sizeof bytes - 1 - strlen("HTTP/1.1 200"), 100, 100);
  assert_int_equal(answer.state, HTTP_DONE);
  assert_false(answer.surplus);
  http_free(&answer);
}

/* -------- bounds -------- */

static void test_nul(void **state)
{
  static const char bytes[] = "HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n";
  static const char body[] = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\na\0b";
  struct http_answer answer;
  (void)state;
  feed(&answer, bytes, sizeof bytes - 1, 1, 1);
  assert_int_equal(answer.state, HTTP_NONE);
  assert_string_equal(answer.fault, "the head has a NUL");
  http_free(&answer);
  feed(&answer, body, sizeof body - 1, 1, 1);
  assert_int_equal(answer.state, HTTP_DONE);
  assert_int_equal(answer.body.len, 3);
  assert_memory_equal(answer.body.at, "a\0b", 3);
  http_free(&answer);
}

/* What never ends is not kept. */
static void endless(const char *begin, const char *again, enum http_state wanted, const char *fault)
{
  struct http_answer answer = {0};
  http_feed(&answer, begin, strlen(begin));
  for (uint32_t i = 0; i < 20000000 && answer.state == HTTP_MORE; i++)
    feed_piece(&answer, again, strlen(again));
  assert_int_equal(answer.state, wanted);
  if (fault != NULL)
    assert_string_equal(answer.fault, fault);
  assert_true(answer.closes);
  assert_true(answer.head.size <= 2 * HTTP_HEAD_MAX);
  assert_true(answer.body.len <= SUITE_ANSWER_MAX);
  assert_int_equal(answer.cut, wanted == HTTP_DONE);
  http_free(&answer);
}

static void test_endless(void **state)
{
  static char block[8193];
  (void)state;
  memset(block, 'a', sizeof block - 1);
  endless("HTTP/1.1 200 OK\r\n", "A: b\r\n", HTTP_NONE, "the head is longer than 64 KB");
  endless("HTTP/1.1 200 ", block, HTTP_NONE, "the head is longer than 64 KB");
  endless("HTTP/1.1 200 OK\r\n\r\n", block, HTTP_DONE, NULL);
  endless("HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551609\r\n\r\n", block, HTTP_DONE,
          NULL);
  endless(CHUNKED "fffffffffffffff\r\n", block, HTTP_DONE, NULL);
  endless(CHUNKED, "0", HTTP_NONE, "the size of a chunk is too long");
  endless(CHUNKED "1;", block, HTTP_NONE, "the size of a chunk is too long");
  endless(CHUNKED "0\r\n", "A: b\r\n", HTTP_NONE, "the trailers are longer than 64 KB");
  endless(CHUNKED "0\r\n", block, HTTP_NONE, "the trailers are longer than 64 KB");
}

static void test_bounds(void **state)
{
  struct buffer bytes = {0};
  struct http_answer answer;
  (void)state;
  /* The framing counts also where headers are not kept any more. */
  buffer_text(&bytes, "HTTP/1.1 200 OK\r\n");
  for (int i = 0; i < SUITE_HEADERS_MAX + 20; i++)
    buffer_print(&bytes, "N%d: v\r\n", i);
  buffer_text(&bytes, "Content-Length: 1\r\n\r\na");
  feed(&answer, bytes.at, bytes.len, bytes.len, bytes.len);
  assert_int_equal(answer.state, HTTP_DONE);
  assert_int_equal(answer.header_count, SUITE_HEADERS_MAX);
  assert_string_equal(answer.headers[SUITE_HEADERS_MAX - 1].name, "N99");
  http_free(&answer);
  /* A body of just the length that is kept is whole. */
  bytes.len = 0;
  buffer_print(&bytes, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", SUITE_ANSWER_MAX);
  for (size_t i = 0; i < SUITE_ANSWER_MAX; i++)
    buffer_text(&bytes, "x");
  feed(&answer, bytes.at, bytes.len, 1000, 100000);
  assert_int_equal(answer.state, HTTP_DONE);
  assert_false(answer.cut);
  assert_int_equal(answer.body.len, SUITE_ANSWER_MAX);
  http_free(&answer);
  buffer_free(&bytes);
}

/* Bytes of answers, changed and cut at random, end in one of the four states, and the same one
 * however they come. */
static void test_random(void **state)
{
  static const char *const parts[] = {
      "HTTP/1.1 200 OK\r\n",
      "HTTP/1.",
      "\r\n",
      "\n",
      " ",
      "\t",
      "Content-Length: 5\r\n",
      "12345",
      "0",
      "Transfer-Encoding: chunked\r\n",
      "5\r\n12345\r\n",
      "0\r\n\r\n",
      "HTTP/1.1 100 C\r\n\r\n",
      "A: b\r\n",
      ":",
      "\r",
      "Connection: close\r\n",
      "\r\n\r\n",
  };
  struct random seed = {7};
  uint32_t met[HTTP_NONE + 1] = {0};
  (void)state;
  for (uint32_t round = 0; round < 3000; round++) {
    struct buffer bytes = {0};
    struct http_answer whole;
    struct http_answer single;
    buffer_text(&bytes, random_below(&seed, 20) == 0 ? "" : "HTTP/1.1 200 OK\r\n");
    for (uint32_t i = random_below(&seed, 9); i > 0; i--)
      buffer_text(&bytes, parts[random_below(&seed, sizeof parts / sizeof parts[0])]);
    buffer_add(&bytes, "", 0);
    feed(&whole, bytes.at, bytes.len, bytes.len, bytes.len);
    feed(&single, bytes.at, bytes.len, 1, 1);
    assert_int_equal(whole.state, single.state);
    http_end(&whole);
    http_end(&single);
    assert_int_equal(whole.state, single.state);
    assert_ptr_equal(whole.fault, single.fault);
    assert_int_equal(whole.body.len, single.body.len);
    assert_int_equal(whole.header_count, single.header_count);
    met[whole.state]++;
    http_free(&whole);
    http_free(&single);
    buffer_free(&bytes);
  }
  for (int i = HTTP_DONE; i <= HTTP_NONE; i++)
    assert_true(met[i] > 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_answers), cmocka_unit_test(test_chunks),
      cmocka_unit_test(test_no_http), cmocka_unit_test(test_headers),
      cmocka_unit_test(test_surplus), cmocka_unit_test(test_nul),
      cmocka_unit_test(test_endless), cmocka_unit_test(test_bounds),
      cmocka_unit_test(test_random),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
