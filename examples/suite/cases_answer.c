/* Cases about the envelope of answers: successes, errors, and what errors tell. */
#include <string.h>

#include "refusals.h"
#include "shape.h"

/* -------- the envelope of a success -------- */

static const struct {
  uint32_t rule;
  const char *title;
  const char *cure;
} envelopes[] = {
    {RULE_JSON, "The answer is no JSON object.",
     "Answer {\"success\":true,\"data\":{...}} and nothing around it"},
    {RULE_SUCCESS, "`success` is not the JSON value true.",
     "Write `\"success\":true`: a boolean, neither a text nor a number"},
    {RULE_DATA, "`data` of the answer is not what it has to be.",
     "Put the values into the object `data`: {\"success\":true,\"data\":{...}}"},
};

/* No document shows whether a validation needs data. */
static bool envelope_is_open(const struct test *test, const struct exchange *exchange,
                             uint32_t rule)
{
  return rule == RULE_DATA && test->kind->callback == CLX_CALLBACK_ORDER_VALIDATION &&
         member(exchange->json, "data") == NULL;
}

static void envelope_judge(struct test *test, struct exchange *exchange)
{
  struct buffer faults = {0};
  for (size_t i = 0; i < sizeof envelopes / sizeof envelopes[0]; i++) {
    faults.len = 0;
    if (!answer_breaks(exchange, envelopes[i].rule, &faults) ||
        envelope_is_open(test, exchange, envelopes[i].rule))
      continue;
    test_finding(test, "answer.envelope", envelopes[i].title, envelopes[i].cure);
    test_fault(test, "HTTP %u; %s", exchange->result.http, faults.at);
    break;
  }
  faults.len = 0;
  if (test->verdict != SUITE_FAIL && answer_breaks(exchange, RULE_STATUS, &faults)) {
    test_finding(test, "answer.envelope", "A success is answered with an unusual HTTP status.",
                 "Answer a success with HTTP 200");
    test_say(test, SUITE_WARN, "%s", faults.at);
  }
  buffer_free(&faults);
}

static void run_envelope(struct test *test)
{
  struct exchange *exchange = test_exchange(test, 0);
  if (test->stage == 0)
    test_post_tree(test, ask_tree(test));
  else if (answer_hides_error(exchange))
    test_follows(test, "answer.error_status");
  else if (exchange->look != LOOK_GOOD)
    test_skip(test, "the made-up request is refused: %s", look_words(exchange));
  else
    envelope_judge(test, exchange);
}

/* -------- errors that look like successes -------- */

/* Behind the refusals: a genuine request, one that nobody can read, and one of a stranger. */
static void run_error_status(struct test *test)
{
  static const char *const names[] = {"the genuine request", "a body that is cut in half",
                                      "a forged request"};
  struct refusals_walk walk = {test, NULL, 0};
  const struct refusal *refusal = NULL;
  if (test->stage == 0) {
    refusals_ask(test);
    test_post_tree(test, ask_tree(test));
    test_post(test, test->kind->base.at, test->kind->base.len / 2);
    exchange_forged(test_genuine(test));
    return;
  }
  while ((refusal = refusals_next(&walk)) != NULL)
    if (answer_hides_error(walk.exchange))
      test_fault(test, "HTTP %u with success false for %s", walk.exchange->result.http,
                 refusal->name);
  struct exchange *exchange = walk.exchange != NULL ? walk.exchange->next : test->first;
  for (size_t i = 0; exchange != NULL; i++, exchange = exchange->next)
    if (answer_hides_error(exchange))
      test_fault(test, "HTTP %u with success false for %s", exchange->result.http, names[i]);
}

/* -------- refusals that look like failures -------- */

static void run_refusal_status(struct test *test)
{
  struct refusals_walk walk = {test, NULL, 0};
  const struct refusal *refusal = NULL;
  uint32_t refused = 0;
  if (test->stage == 0) {
    refusals_ask(test);
    if (test->first == NULL)
      test_skip(test, "nothing is known that it refuses; `data` of the config may name it");
    return;
  }
  while ((refusal = refusals_next(&walk)) != NULL) {
    refused += walk.exchange->look == LOOK_BUSINESS;
    if (refusal->real && answer_is_broken(walk.exchange))
      test_fault(test, "%s for %s", look_words(walk.exchange), refusal->name);
  }
  if (refused == 0)
    test_skip(test, "it refused nothing of what was asked");
}

/* -------- the envelope of an error -------- */

/* A request that does not come in production is answered by whatever the endpoint is built on. */
static bool error_counts(const struct refusal *refusal, const struct exchange *exchange)
{
  return exchange->look == LOOK_BUSINESS &&
         (refusal->real || cJSON_IsFalse(member(exchange->json, "success")));
}

/* Errors of attributes may do without `error`: the documents do not say. */
static uint32_t error_rules(const struct test *test, const struct exchange *exchange)
{
  const cJSON *data = member(exchange->json, "data");
  bool attributes = test->kind->callback == CLX_CALLBACK_ORDER_VALIDATION && cJSON_IsObject(data) &&
                    data->child != NULL && member(exchange->json, "error") == NULL;
  return attributes ? RULE_JSON | RULE_SUCCESS : RULE_JSON | RULE_SUCCESS | RULE_ERROR;
}

static bool error_judge(struct test *test, struct exchange *exchange, const char *name)
{
  struct buffer faults = {0};
  bool bad = answer_breaks(exchange, error_rules(test, exchange), &faults);
  bool payment = (KIND_BIT(test->kind->callback) & (KINDS_PAYMENT | KINDS_TOKEN)) != 0;
  if (bad && payment && member(exchange->json, "error") != NULL)
    test_finding(test, "answer.error_body", "The error of a payment stands beside `data`.",
                 "Payments have it inside: {\"success\":false,\"data\":{\"error\":{\"code\":...,"
                 "\"message\":...}}}");
  if (bad)
    test_fault(test, "HTTP %u for %s; %s", exchange->result.http, name, faults.at);
  buffer_free(&faults);
  return bad;
}

static void run_error_body(struct test *test)
{
  struct refusals_walk walk = {test, NULL, 0};
  const struct refusal *refusal = NULL;
  uint32_t judged = 0;
  if (test->stage == 0) {
    refusals_ask(test);
    test_post_tree(test, ask_tree(test));
    return;
  }
  while ((refusal = refusals_next(&walk)) != NULL)
    if (error_counts(refusal, walk.exchange)) {
      judged++;
      error_judge(test, walk.exchange, refusal->name);
    }
  struct exchange *genuine = walk.exchange != NULL ? walk.exchange->next : test->first;
  if (genuine->look == LOOK_BUSINESS) {
    judged++;
    error_judge(test, genuine, "the genuine request");
  }
  if (judged == 0)
    test_skip(test, "it refused nothing; `data` of the config may name what it refuses");
}

/* -------- what errors tell strangers -------- */

/* Two texts that stand together in a trace. */
static const struct {
  const char *language;
  const char *one;
  const char *other;
} traces[] = {
    {"JavaScript", "at ", ".js:"},
    {"JavaScript", "at ", ".mjs:"},
    {"JavaScript", "at ", ".ts:"},
    {"JavaScript", "at ", "(node:internal/"},
    {"Python", "Traceback (most recent call last)", "File "},
    {"Python", "File \"", ", line "},
    {"PHP", "Stack trace:", "#0 "},
    {"PHP", ".php", " on line "},
    {"Ruby", ".rb:", ":in `"},
    {"Ruby", ".rb:", ":in '"},
    {"Go", "goroutine ", "[running]"},
    {"Java", "at ", ".java:"},
    {"C#", "at ", ".cs:line "},
    {"Rust", "panicked at ", ".rs:"},
};

static const char *trace_of(const struct exchange *exchange)
{
  if (exchange->answer.len == 0 || exchange->result.http < 400)
    return NULL;
  for (size_t i = 0; i < sizeof traces / sizeof traces[0]; i++)
    if (strstr(exchange->answer.at, traces[i].one) != NULL &&
        strstr(exchange->answer.at, traces[i].other) != NULL)
      return traces[i].language;
  return NULL;
}

static void trace_look(struct test *test, struct exchange *exchange)
{
  for (; exchange != NULL; exchange = exchange->next) {
    const char *language = trace_of(exchange);
    if (language != NULL)
      test_fault(test, "HTTP %u with what looks like a stack trace of %s", exchange->result.http,
                 language);
  }
}

static void trace_ask(struct test *test)
{
  cJSON *tree = ask_tree(test);
  shape_no_included(test, tree);
  shape_nulls(test, tree);
  test_post_tree(test, tree);
  test_post(test, test->kind->base.at, test->kind->base.len / 2);
  test_post(test, "null", 4);
  test_post(test, "{\"data\":null}", 13);
}

/* Own questions first, then all that the other cases of the kind have got. */
static void run_leak_trace(struct test *test)
{
  if (test->stage == 0) {
    trace_ask(test);
    return;
  }
  for (uint32_t i = 0; i < test->suite->test_count; i++)
    if (test->suite->tests[i].kind == test->kind)
      trace_look(test, test->suite->tests[i].first);
}

/* -------- the table -------- */

const struct suite_case cases_answer[] = {
    {"answer.envelope", KINDS_ANSWER, SUITE_FAIL, 0, 0, 85, "1.3 [CUR]", run_envelope,
     "The envelope of a success is wrong.", "a genuine request",
     "HTTP 200 and {\"success\":true,\"data\":{...}}",
     "Commerce Layer cannot read the answer, and goes on as if there was none",
     "Answer HTTP 200 with {\"success\":true,\"data\":{...}}", NULL},
    {"answer.error_status", KINDS_ANSWER, SUITE_FAIL, 0, 0, 86, "1.4 [CUR]", run_error_status,
     "Errors are answered with a status below 400.",
     "requests that are refused: an unknown SKU, a declined payment, a cut body",
     "HTTP 400 or above whenever `success` is false",
     "The status decides: an error with 200 is taken for a success",
     "Answer errors with 422, or another status from 400 on", NULL},
    {"answer.refusal_status", KINDS_ANSWER, SUITE_FAIL, 0, 0, 80, "1.5 [CUR]", run_refusal_status,
     "A refusal is answered as a failure of the server.",
     "requests that are refused: an unknown SKU, a declined payment, an order without products",
     "an error from 400 to 499",
     "500 and above count as outage: after some 30 Commerce Layer stops asking",
     "Answer 422 when the answer is no; keep 500 for what is broken", "bytes.utf8"},
    {"answer.error_body", KINDS_ANSWER, SUITE_FAIL, 0, 0, 70, "1.4, 6.4 [CUR]", run_error_body,
     "The body of an error is not what it has to be.",
     "requests that are refused: an unknown SKU, a declined payment, an order without products",
     "{\"success\":false,\"error\":{\"code\":\"...\",\"message\":\"...\"}}, in payments inside "
     "`data`",
     "The reason is lost: nobody sees why the order or the payment was refused",
     "Answer {\"success\":false,\"error\":{\"code\":\"...\",\"message\":\"...\"}}",
     "answer.error_status"},
    {"answer.leak_trace", KINDS_ALL, SUITE_WARN, CASE_SECURITY | CASE_LAST, 0, 34, "10.6 [INF]",
     run_leak_trace, "Errors tell strangers how the endpoint is built.",
     "requests that make it fail, and all others of this run", "errors without a stack trace",
     "A stack trace names files, libraries and versions to whoever sends a broken request",
     "Answer errors of your own; switch the debug pages of the framework off", NULL},
    {0},
};
