/* The life of a suite: which step is next, what a result means for the tests. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "engine.h"

/* What a test keeps of its bodies once it has ended: whole ones, but for those about their size. */
#define KEPT_MAX ((size_t)1 << 19)

/* To an endpoint that is busy the same is sent again so often. */
#define BUSY_TRIES 2

/* -------- tests under way -------- */

static void exchange_shrink(struct exchange *exchange)
{
  if (exchange->step.kind == SUITE_SEND) {
    mac_mask(exchange, &exchange->answer);
    mac_mask(exchange, &exchange->heads);
    mac_mask(exchange, &exchange->test->reason);
    look_words(exchange);
    mac_mask(exchange, &exchange->words);
  }
  exchange->body_len = exchange->body.len;
  exchange->answer_len = exchange->answer.len;
  if (exchange->body.len > KEPT_MAX)
    exchange->body.len = KEPT_MAX;
  if (exchange->answer.len > KEPT_MAX)
    exchange->answer.len = KEPT_MAX;
  cJSON_Delete(exchange->json);
  exchange->json = NULL;
}

/* Whether a case is named among those that another comes after. */
static bool is_after(const struct suite_case *about, const struct suite_case *other)
{
  size_t len = strlen(other->name);
  for (const char *at = about->after; at != NULL;) {
    if (strncmp(at, other->name, len) == 0 && (at[len] == ',' || at[len] == '\0'))
      return true;
    at = strchr(at, ',');
    at = at != NULL ? at + 1 : NULL;
  }
  return false;
}

/* What another case explains, a failure or a note, is no finding of its own. */
static void test_fold(struct suite *suite, struct test *test)
{
  bool told = test_is_failure(test) || test->verdict == SUITE_INFO;
  for (uint32_t i = 0; i < suite->test_count && told; i++) {
    const struct test *other = &suite->tests[i];
    if (other->kind == test->kind && test_is_failure(other) &&
        is_after(test->about, other->about)) {
      test->follows = other->about->name;
      test->verdict = SUITE_SKIP;
      told = false;
    }
  }
}

/* A result that comes before all steps of its group were handed out may end the test. */
static void test_leave_group(struct suite *suite, const struct test *test)
{
  if (suite->group != NULL && suite->group->test == test)
    suite->group = NULL;
}

static void test_end(struct suite *suite, struct test *test)
{
  test_leave_group(suite, test);
  test_fold(suite, test);
  for (struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    exchange_shrink(exchange);
  if (test->verdict == SUITE_NOT_YET)
    test->verdict = SUITE_PASS;
  test->state = TEST_ENDED;
  suite->ended = test;
  if (test_is_alone(test))
    suite->alone = false;
}

/* A failure is sent once more: an endpoint that answers now so, now so is told as such. Signatures
 * that come through are told at once, since once is too often. */
static bool test_needs_another(const struct test *test)
{
  return test->attempt == 0 && test_is_failure(test) && test->first != NULL &&
         (test->about->flags & CASE_FIRST) == 0;
}

static void test_run_again(struct suite *suite, struct test *test)
{
  test_leave_group(suite, test);
  buffer_add(&test->said, test->reason.at, test->reason.len);
  for (const struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    test->late = test->late || exchange->result.outcome == SUITE_TIMEOUT;
  test_clear(test);
  test->attempt = 1;
  test_begin(test);
}

/* The second attempt passed: what the first found is told, as a warning; as a note when it was
 * about time, which may be that of a busy machine. */
static void test_was_unstable(struct test *test)
{
  bool time = test->late || (test->about->flags & CASE_TIME) != 0;
  test->unstable = true;
  test->verdict = time ? SUITE_INFO : SUITE_WARN;
  test->reason.len = 0;
  buffer_print(&test->reason, "%.*s Sent once more it passed: the endpoint answers now so, now so",
               (int)test->said.len, test->said.at);
}

static bool test_waits(const struct test *test)
{
  for (const struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    if (exchange->state != EXCHANGE_DONE)
      return true;
  return false;
}

/* A step that the host could not do leaves a case open; sign.genuine says more about it. */
static bool test_is_unable(struct test *test)
{
  const struct exchange *exchange = test->first;
  while (exchange != NULL && exchange->result.outcome != SUITE_UNABLE)
    exchange = exchange->next;
  if (exchange == NULL || (test->about->flags & CASE_FIRST) != 0)
    return false;
  test->verdict = SUITE_NOT_YET;
  test_skip(test, "%s", exchange->text != NULL ? exchange->text : "this runner cannot do it");
  return true;
}

/* Goes on with a test whose exchanges have come, until it asks for more or has ended. */
static void test_go_on(struct suite *suite, struct test *test)
{
  while (test->state == TEST_RUNNING && !test_waits(test)) {
    const struct exchange *last = test->last;
    if (test_is_unable(test)) {
      test_end(suite, test);
      return;
    }
    test->stage++;
    if (last != NULL)
      test->about->run(test);
    if (test->last != last)
      continue;
    if (test_needs_another(test)) {
      test_run_again(suite, test);
      continue;
    }
    if (test->attempt == 1 && !test_is_failure(test))
      test_was_unstable(test);
    test_end(suite, test);
  }
}

/* -------- what may start -------- */

static bool kind_allows(const struct test *test)
{
  uint32_t flags = test->about->flags;
  const struct kind *kind = test->kind;
  bool asked = !kind->slow || strncmp(test->about->name, "sign.", 5) == 0;
  return (flags & (CASE_FIRST | CASE_SHUT)) != 0 || (kind->open && asked);
}

/* Whether all that has to come before a test has ended. */
static bool test_may_start(const struct suite *suite, const struct test *test)
{
  if (test->about->flags & CASE_FIRST)
    return true;
  for (uint32_t i = 0; i < suite->test_count; i++) {
    const struct test *other = &suite->tests[i];
    bool before = other->kind == test->kind &&
                  ((other->about->flags & CASE_FIRST) || is_after(test->about, other->about));
    if (before && other->state != TEST_ENDED)
      return false;
  }
  return true;
}

/* Why a test that is ready will never run; false when it may. */
static bool test_is_off(struct suite *suite, struct test *test)
{
  uint32_t missing = test->about->needs & ~suite->options.abilities;
  uint64_t spent = suite->last_us - suite->first_us;
  if (test->kind->off != NULL)
    test_skip(test, "%s", test->kind->off);
  else if (missing != 0)
    test_skip(test, "%s", suite_missing(missing));
  else if (suite->options.budget_ms > 0 && spent > (uint64_t)suite->options.budget_ms * 1000)
    test_skip(test, "out of time: --budget gives more");
  else if (!kind_allows(test))
    test_follows(test, test->kind->open ? "time.limit" : "sign.genuine");
  else if ((test->about->flags & CASE_SUCCESS) && !test->kind->success)
    test_skip(test, "the made-up request is refused; %s",
              test->kind->callback == CLX_CALLBACK_PRICE ? "name a SKU that is known: --sku"
                                                         : "give a body that is accepted: --body");
  else
    return false;
  test_end(suite, test);
  return true;
}

/* Tests come in their order; those that want to be alone when all others have ended, those that are
 * last behind them. An endpoint that seems too slow for all of them is asked about time before. */
enum phase { PHASE_FIRST, PHASE_SLOW, PHASE_REST, PHASE_ALONE, PHASE_LAST, PHASE_END };

static uint32_t test_phase(const struct test *test)
{
  uint32_t flags = test->about->flags;
  if (test->kind->suspect && (flags & CASE_TIME) != 0)
    return PHASE_SLOW;
  return flags & CASE_LAST    ? PHASE_LAST
         : flags & CASE_ALONE ? PHASE_ALONE
         : flags & CASE_FIRST ? PHASE_FIRST
                              : PHASE_REST;
}

static uint32_t suite_phase(const struct suite *suite)
{
  uint32_t phase = PHASE_END;
  for (uint32_t i = 0; i < suite->test_count; i++)
    if (suite->tests[i].state != TEST_ENDED && test_phase(&suite->tests[i]) < phase)
      phase = test_phase(&suite->tests[i]);
  return phase;
}

/* Starts the next test that may. False when none may now. */
static bool suite_start_test(struct suite *suite)
{
  uint32_t phase = suite_phase(suite);
  bool alone = phase == PHASE_SLOW || phase >= PHASE_ALONE;
  if (suite->alone || (alone && suite->under_way > 0))
    return false;
  for (uint32_t i = 0; i < suite->test_count; i++) {
    struct test *test = &suite->tests[i];
    if (test->state != TEST_READY || test_phase(test) > phase || !test_may_start(suite, test))
      continue;
    if (test_is_off(suite, test))
      return true;
    if (test_is_alone(test) && suite->under_way > 0)
      continue;
    suite->alone = test_is_alone(test);
    test_begin(test);
    if (test->first == NULL)
      test_end(suite, test);
    return true;
  }
  return false;
}

/* -------- steps -------- */

static void suite_hand_out(struct suite *suite, struct exchange *exchange, struct suite_step *step)
{
  exchange->step.number = ++suite->number;
  exchange->state = EXCHANGE_SENT;
  suite->under_way++;
  if (exchange->step.kind == SUITE_SEND)
    suite->exchanges++;
  *step = exchange->step;
  bool grouped = exchange->next != NULL && exchange->step.group != 0 &&
                 exchange->next->step.group == exchange->step.group;
  suite->group = grouped ? exchange->next : NULL;
}

/* The exchange of a test that may go out: all before it have come. */
static struct exchange *test_waiting(struct test *test)
{
  struct exchange *exchange = test->first;
  while (exchange != NULL && exchange->state == EXCHANGE_DONE)
    exchange = exchange->next;
  return exchange != NULL && exchange->state == EXCHANGE_WAITING ? exchange : NULL;
}

static bool suite_hand_waiting(struct suite *suite, struct suite_step *step)
{
  for (uint32_t i = 0; i < suite->test_count; i++) {
    struct test *test = &suite->tests[i];
    struct exchange *exchange = test->state == TEST_RUNNING ? test_waiting(test) : NULL;
    if (exchange == NULL)
      continue;
    suite_hand_out(suite, exchange, step);
    return true;
  }
  return false;
}

/* The endpoint is started before all and stopped behind all, when the config says how. */
static bool suite_boot(struct suite *suite, struct suite_step *step, bool start)
{
  struct test *boot = &suite->boot;
  if (config_get(suite, "start.command") == NULL || suite->started == start)
    return false;
  if (boot->first == NULL || boot->last->state == EXCHANGE_DONE) {
    if (start)
      test_start(boot, true);
    else
      test_stop(boot);
  }
  if (boot->last->state == EXCHANGE_WAITING)
    suite_hand_out(suite, boot->last, step);
  else
    step->kind = SUITE_IDLE;
  return true;
}

void suite_next(struct suite *suite, struct suite_step *step)
{
  memset(step, 0, sizeof *step);
  if (suite->group != NULL) {
    suite_hand_out(suite, suite->group, step);
    return;
  }
  if (!suite->booted && suite_boot(suite, step, true))
    return;
  do {
    if (suite_hand_waiting(suite, step))
      return;
  } while (suite_start_test(suite));
  step->kind = SUITE_IDLE;
  if (suite->under_way > 0 || suite_boot(suite, step, false))
    return;
  step->kind = SUITE_END;
  findings_fold(suite);
}

/* -------- results -------- */

static struct exchange *test_find(const struct test *test, uint32_t number)
{
  struct exchange *exchange = test->first;
  while (exchange != NULL && (exchange->step.number != number || exchange->state != EXCHANGE_SENT))
    exchange = exchange->next;
  return exchange;
}

static struct exchange *suite_find(struct suite *suite, uint32_t number)
{
  struct exchange *exchange = test_find(&suite->boot, number);
  for (uint32_t i = 0; exchange == NULL && i < suite->test_count; i++)
    if (suite->tests[i].state == TEST_RUNNING)
      exchange = test_find(&suite->tests[i], number);
  return exchange;
}

static void suite_clock(struct suite *suite, const struct suite_result *result)
{
  if (suite->first_us == 0)
    suite->first_us = result->start_us;
  if (result->end_us > suite->last_us)
    suite->last_us = result->end_us;
}

/* Everything that an endpoint printed is searched for secrets in the end. */
static void suite_listen(struct suite *suite, const struct suite_result *result)
{
  if (result->text != NULL && suite->printed.len < (1u << 20))
    buffer_add(&suite->printed, result->text, result->text_len);
}

static bool is_busy(const struct exchange *exchange)
{
  uint32_t http = exchange->result.http;
  return exchange->result.outcome == SUITE_ANSWER && (http == 429 || http == 503) &&
         exchange->tries < BUSY_TRIES;
}

static void suite_booted(struct suite *suite, const struct exchange *exchange)
{
  suite->started = exchange->step.kind == SUITE_START;
  suite->booted = true;
  if (suite->started && exchange->result.outcome != SUITE_ANSWER)
    for (uint32_t i = 0; i < suite->kind_count; i++)
      suite->kinds[i].off = "the endpoint did not start";
}

bool suite_done(struct suite *suite, uint32_t number, const struct suite_result *result)
{
  struct exchange *exchange = suite_find(suite, number);
  if (exchange == NULL)
    return false;
  struct test *test = exchange->test;
  suite->under_way--;
  suite_clock(suite, result);
  if (exchange->step.kind != SUITE_SEND)
    suite_listen(suite, result);
  exchange_done(exchange, result);
  if (is_busy(exchange)) {
    suite->busy++;
    exchange_again(exchange);
  } else if (test == &suite->boot) {
    suite_booted(suite, exchange);
  } else {
    test_go_on(suite, test);
  }
  return true;
}

/* -------- progress -------- */

void suite_progress(const struct suite *suite, struct suite_progress *progress)
{
  memset(progress, 0, sizeof *progress);
  progress->all = suite->test_count;
  progress->exchanges = suite->exchanges;
  for (uint32_t i = 0; i < suite->test_count; i++) {
    const struct test *test = &suite->tests[i];
    if (test->state != TEST_ENDED)
      continue;
    progress->done++;
    progress->fails += test->verdict == SUITE_FAIL;
    progress->warns += test->verdict == SUITE_WARN;
  }
  if (suite->ended != NULL) {
    progress->kind = suite->ended->kind->name;
    progress->name = suite->ended->about->name;
  }
}

/* Whether a case that the config requires was not judged. */
static bool is_required(const struct suite *suite, const struct test *test)
{
  const char *pattern = NULL;
  for (int i = 0; (pattern = config_item(suite, "require", i)) != NULL; i++)
    if (pattern_fits(pattern, test->kind->name, test->about->name))
      return true;
  return false;
}

int suite_exit(const struct suite *suite)
{
  bool reached = false;
  bool failed = false;
  for (uint32_t i = 0; i < suite->test_count; i++) {
    const struct test *test = &suite->tests[i];
    bool judged =
        test->verdict != SUITE_SKIP && test->verdict != SUITE_OFF && test->verdict != SUITE_NOT_YET;
    reached = reached || judged;
    failed = failed || test->verdict == SUITE_FAIL ||
             (suite->options.strict && test->verdict == SUITE_WARN) ||
             (!judged && is_required(suite, test));
  }
  return !reached ? 3 : failed ? 1 : 0;
}
