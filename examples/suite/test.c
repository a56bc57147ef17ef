/* One case of one kind while it runs: what it asks for, and what it says. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "engine.h"

/* Longer than any limit: verdicts on time come from the cases about it. */
#define GIVE_UP_MS 10000

/* splitmix64: small, and each seed gives its own row of numbers. */
static uint64_t test_next(uint64_t *state)
{
  uint64_t number = (*state += UINT64_C(0x9E3779B97F4A7C15));
  number = (number ^ (number >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  number = (number ^ (number >> 27)) * UINT64_C(0x94D049BB133111EB);
  return number ^ (number >> 31);
}

uint32_t test_random(struct test *test, uint32_t below)
{
  return below == 0 ? 0 : (uint32_t)(test_next(&test->random) >> 32) % below;
}

/* -------- exchanges -------- */

/* Who is too slow is asked one thing after the other: its answers would wait for each other. */
bool test_is_alone(const struct test *test)
{
  return (test->about->flags & CASE_ALONE) != 0 || test->kind->slow;
}

static struct exchange *exchange_new(struct test *test, enum suite_step_kind kind)
{
  struct exchange *exchange = tool_alloc(1, sizeof *exchange);
  exchange->test = test;
  exchange->stage = test->stage;
  exchange->step.kind = kind;
  exchange->step.quiet = test_is_alone(test);
  exchange->step.give_up_ms = GIVE_UP_MS;
  if (test->last == NULL)
    test->first = exchange;
  else
    test->last->next = exchange;
  test->last = exchange;
  return exchange;
}

static void exchange_free(struct exchange *exchange)
{
  for (uint32_t i = 0; i < EXCHANGE_HEADERS; i++)
    free(exchange->values[i]);
  buffer_free(&exchange->body);
  buffer_free(&exchange->answer);
  buffer_free(&exchange->heads);
  buffer_free(&exchange->words);
  free(exchange->url);
  free(exchange->type);
  free(exchange->location);
  free(exchange->text);
  cJSON_Delete(exchange->json);
  free(exchange);
}

void exchange_header_add(struct exchange *exchange, const char *name, const char *value)
{
  uint32_t at = exchange->step.header_count;
  if (at == EXCHANGE_HEADERS)
    tool_die("a case of the suite sets too many headers");
  exchange->values[at] = tool_copy(value, strlen(value));
  exchange->headers[at] = (struct suite_header){name, exchange->values[at]};
  exchange->step.header_count = at + 1;
}

static void exchange_header_remove(struct exchange *exchange, uint32_t at)
{
  uint32_t rest = --exchange->step.header_count - at;
  free(exchange->values[at]);
  memmove(&exchange->values[at], &exchange->values[at + 1], rest * sizeof exchange->values[0]);
  memmove(&exchange->headers[at], &exchange->headers[at + 1], rest * sizeof exchange->headers[0]);
  exchange->values[at + rest] = NULL;
}

void exchange_header(struct exchange *exchange, const char *name, const char *value)
{
  for (uint32_t i = 0; i < exchange->step.header_count;)
    if (strcasecmp(exchange->headers[i].name, name) == 0)
      exchange_header_remove(exchange, i);
    else
      i++;
  if (value != NULL)
    exchange_header_add(exchange, name, value);
}

void exchange_unsigned(struct exchange *exchange)
{
  exchange_header(exchange, CLX_SIGNATURE_HEADER, NULL);
}

void exchange_signature(struct exchange *exchange, const char *value)
{
  exchange_header(exchange, CLX_SIGNATURE_HEADER, value);
}

void exchange_forged(struct exchange *exchange)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  int status =
      clx_sign(exchange->test->kind->wrong, exchange->body.at, exchange->body.len, signature);
  if (status != CLX_OK)
    tool_die("%s", clx_status_message(status));
  exchange_signature(exchange, signature);
}

/* A request of its own is one piece. */
static void exchange_whole(struct exchange *exchange)
{
  exchange->pieces[0] = (struct suite_piece){exchange->body.at, exchange->body.len, 0};
  exchange->step.pieces = exchange->pieces;
  exchange->step.piece_count = exchange->body.len > 0 ? 1 : 0;
  exchange->step.headers = exchange->headers;
}

void exchange_pieces(struct exchange *exchange, const size_t *at, uint32_t count, uint32_t pause_ms)
{
  size_t from = 0;
  for (uint32_t i = 0; i <= count && i < EXCHANGE_PIECES; i++) {
    size_t to = i < count && i + 1 < EXCHANGE_PIECES ? at[i] : exchange->body.len;
    exchange->pieces[i] =
        (struct suite_piece){exchange->body.at + from, to - from, i > 0 ? pause_ms : 0};
    exchange->step.piece_count = i + 1;
    from = to;
  }
}

struct exchange *test_post(struct test *test, const char *body, size_t len)
{
  struct exchange *exchange = exchange_new(test, SUITE_SEND);
  buffer_add(&exchange->body, body, len);
  if (test->kind->fresh)
    body_refresh(test, &exchange->body);
  exchange->url = tool_copy(test->kind->url, strlen(test->kind->url));
  exchange->step.method = "POST";
  exchange->step.url = exchange->url;
  exchange->step.framing = SUITE_LENGTH;
  exchange_whole(exchange);
  exchange_header_add(exchange, "Content-Type", test->kind->type);
  exchange_header_add(exchange, "Accept", "application/vnd.api+json");
  if (test->kind->callback == CLX_CALLBACK_WEBHOOK)
    exchange_header_add(exchange, CLX_TOPIC_HEADER, "orders.place");
  mac_sign(exchange);
  return exchange;
}

struct exchange *test_genuine(struct test *test)
{
  return test_post(test, test->kind->base.at, test->kind->base.len);
}

struct exchange *test_fresh(struct test *test)
{
  struct buffer body = {0};
  struct body_wish wish;
  body_wish(&wish);
  wish.seed = test_next(&test->random) | 1u;
  body_make(test->kind, &wish, &body);
  struct exchange *exchange = test_post(test, body.at, body.len);
  buffer_free(&body);
  return exchange;
}

struct exchange *test_count(struct test *test, uint32_t book)
{
  static const char *const paths[BOOKS_MAX] = {"books.charges.get", "books.events.get"};
  struct exchange *exchange = exchange_new(test, SUITE_COUNT);
  const char *url = config_text(test->suite, paths[book], NULL);
  exchange->step.book = book;
  exchange->step.method = "GET";
  if (url != NULL)
    exchange->url = suite_url(test->suite, url);
  exchange->step.url = exchange->url;
  return exchange;
}

struct exchange *test_wait(struct test *test, uint32_t ms)
{
  struct exchange *exchange = exchange_new(test, SUITE_WAIT);
  exchange->step.pause_ms = ms;
  return exchange;
}

struct exchange *test_start(struct test *test, bool with_secret)
{
  struct exchange *exchange = exchange_new(test, SUITE_START);
  exchange->step.with_secret = with_secret;
  return exchange;
}

struct exchange *test_stop(struct test *test)
{
  return exchange_new(test, SUITE_STOP);
}

void test_together(struct test *test, uint32_t count)
{
  uint32_t all = 0;
  uint32_t at = 0;
  test->groups++;
  for (struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    all++;
  for (struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    if (at++ >= all - count) {
      exchange->step.group = test->groups;
      exchange->step.group_size = count;
    }
}

struct exchange *test_exchange(const struct test *test, uint32_t index)
{
  struct exchange *exchange = test->first;
  for (; exchange != NULL && index > 0; index--)
    exchange = exchange->next;
  return exchange;
}

/* -------- what came -------- */

static void exchange_keep_header(struct exchange *exchange, const struct suite_header *header)
{
  char **place = strcasecmp(header->name, "Content-Type") == 0 ? &exchange->type
                 : strcasecmp(header->name, "Location") == 0   ? &exchange->location
                                                               : NULL;
  buffer_print(&exchange->heads, "%s: %s\n", header->name, header->value);
  if (place != NULL && *place == NULL)
    *place = tool_copy(header->value, strlen(header->value));
}

void exchange_done(struct exchange *exchange, const struct suite_result *result)
{
  exchange->result = *result;
  exchange->result.headers = NULL;
  exchange->result.body = NULL;
  exchange->result.text = NULL;
  for (uint32_t i = 0; i < result->header_count; i++)
    exchange_keep_header(exchange, &result->headers[i]);
  buffer_add(&exchange->answer, result->body, result->len);
  if (exchange->type == NULL)
    exchange->type = tool_copy("", 0);
  if (result->text != NULL)
    exchange->text = tool_copy(result->text, result->text_len);
  exchange->json = body_json(exchange->answer.at, exchange->answer.len);
  exchange->state = EXCHANGE_DONE;
  exchange->look = look_at(exchange->test->kind, exchange);
}

/* The endpoint is busy: the same again, after a while. */
void exchange_again(struct exchange *exchange)
{
  buffer_free(&exchange->answer);
  buffer_free(&exchange->heads);
  free(exchange->type);
  free(exchange->location);
  free(exchange->text);
  cJSON_Delete(exchange->json);
  exchange->type = exchange->location = exchange->text = NULL;
  exchange->json = NULL;
  exchange->tries++;
  exchange->state = EXCHANGE_WAITING;
  exchange->step.group = exchange->step.group_size = 0; /* others of its group may be done */
  if (exchange->step.piece_count > 0)
    exchange->pieces[0].pause_ms = 500 * exchange->tries;
}

/* -------- what a case says -------- */

static int verdict_rank(enum suite_verdict verdict)
{
  static const int ranks[] = {
      [SUITE_NOT_YET] = 0, [SUITE_PASS] = 1, [SUITE_OPEN] = 2, [SUITE_SKIP] = 3,
      [SUITE_INFO] = 4,    [SUITE_WARN] = 5, [SUITE_FAIL] = 6, [SUITE_OFF] = 0,
  };
  return ranks[verdict];
}

static void test_set(struct test *test, enum suite_verdict verdict, const char *format,
                     va_list list) __attribute__((format(printf, 3, 0)));

static void test_set(struct test *test, enum suite_verdict verdict, const char *format,
                     va_list list)
{
  char text[1024];
  if (verdict_rank(verdict) <= verdict_rank(test->verdict))
    return;
  vsnprintf(text, sizeof text, format, list);
  test->verdict = verdict;
  test->reason.len = 0;
  buffer_text(&test->reason, text);
}

void test_fault(struct test *test, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  test_set(test, test->severity, format, list);
  va_end(list);
}

void test_say(struct test *test, enum suite_verdict verdict, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  test_set(test, verdict, format, list);
  va_end(list);
}

void test_skip(struct test *test, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  test_set(test, SUITE_SKIP, format, list);
  va_end(list);
}

void test_follows(struct test *test, const char *name)
{
  test->follows = name;
  test_skip(test, "follows from %s", name);
}

void test_finding(struct test *test, const char *id, const char *title, const char *cure)
{
  test->finding = id;
  test->title = title;
  test->cure = cure;
}

void test_must_pass(struct test *test, struct exchange *exchange)
{
  if (!look_is_past(exchange))
    test_fault(test, "%s", look_words(exchange));
}

bool test_is_failure(const struct test *test)
{
  return test->verdict == SUITE_FAIL || test->verdict == SUITE_WARN;
}

const char *test_finding_id(const struct test *test)
{
  return test->finding != NULL ? test->finding : test->about->name;
}

enum suite_verdict test_verdict_of(const struct test *test, const char *name)
{
  const struct suite *suite = test->suite;
  for (uint32_t i = 0; i < suite->test_count; i++)
    if (suite->tests[i].kind == test->kind && strcmp(suite->tests[i].about->name, name) == 0)
      return suite->tests[i].state == TEST_ENDED ? suite->tests[i].verdict : SUITE_NOT_YET;
  return SUITE_NOT_YET;
}

/* -------- life -------- */

/* Forgets an attempt; what it said stays with the caller. */
void test_clear(struct test *test)
{
  while (test->first != NULL) {
    struct exchange *exchange = test->first;
    test->first = exchange->next;
    exchange_free(exchange);
  }
  test->last = NULL;
  test->groups = 0;
  test->stage = 0;
  memset(test->number, 0, sizeof test->number);
  test->kept.len = 0;
}

void test_begin(struct test *test)
{
  struct buffer name = {0};
  buffer_print(&name, "%s %s %u", test->about->name, test->kind->name, test->attempt);
  test->random = suite_hash(test->suite->options.seed, name.at);
  buffer_free(&name);
  test->state = TEST_RUNNING;
  test->verdict = SUITE_NOT_YET;
  test->reason.len = 0;
  test_finding(test, NULL, NULL, NULL);
  test->about->run(test);
}
