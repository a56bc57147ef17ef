/* Cases about time, and about what is asked again and changes nothing. */
#include <string.h>

#include "ask.h"

#define ALONE    5
#define TOGETHER 6

/* A request that does what it does in production: payments and events are new each time. */
static struct exchange *time_ask(struct test *test)
{
  struct body_wish wish;
  bool read = (KIND_BIT(test->kind->callback) & KINDS_READ) != 0;
  if (read)
    return test_genuine(test);
  body_wish(&wish);
  wish.seed = ask_seed(test);
  return test_post_tree(test, ask_made(test, &wish));
}

static double seconds(uint64_t us)
{
  return (double)us / 1000000.0;
}

static uint64_t limit_us(const struct test *test)
{
  return (uint64_t)test->kind->limit_ms * 1000;
}

/* -------- one alone -------- */

/* The second slowest: one slow answer out of five is an accident. */
static uint64_t limit_second(const struct test *test)
{
  uint64_t slowest = 0;
  uint64_t second = 0;
  for (const struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next) {
    uint64_t us = answer_took_us(exchange);
    if (us > slowest) {
      second = slowest;
      slowest = us;
    } else if (us > second) {
      second = us;
    }
  }
  return second;
}

static void run_limit(struct test *test)
{
  uint64_t second = limit_second(test);
  uint64_t limit = limit_us(test);
  if (second > limit) {
    test->kind->slow = test->attempt > 0;
    test_fault(test, "two of %u answers took %.1f s or more; the limit is %.1f s", test->stage,
               seconds(second), seconds(limit));
  } else if (test->stage < ALONE) {
    time_ask(test);
  } else if (second > limit / 2) {
    test_say(test, SUITE_INFO, "answers take %.1f s; the limit is %.1f s", seconds(second),
             seconds(limit));
  }
}

/* -------- several at once -------- */

static uint64_t parallel_slowest(const struct test *test)
{
  uint64_t slowest = 0;
  for (const struct exchange *exchange = test->first->next; exchange != NULL;
       exchange = exchange->next)
    if (answer_took_us(exchange) > slowest)
      slowest = answer_took_us(exchange);
  return slowest;
}

static void run_parallel(struct test *test)
{
  if (test->stage == 0) {
    time_ask(test);
    for (uint32_t i = 0; i < TOGETHER; i++)
      time_ask(test);
    test_together(test, TOGETHER);
    return;
  }
  uint64_t alone = answer_took_us(test->first);
  uint64_t slowest = parallel_slowest(test);
  if (alone > limit_us(test))
    test_follows(test, "time.limit");
  else if (slowest > limit_us(test))
    test_fault(test,
               "one alone took %.1f s, the slowest of %u at once %.1f s: they wait for each "
               "other; the limit is %.1f s",
               seconds(alone), TOGETHER, seconds(slowest), seconds(limit_us(test)));
}

/* -------- the same again -------- */

/* The two are compared with each other: what differs between genuine answers is noise elsewhere. */
static void run_repeat(struct test *test)
{
  struct buffer lines[2] = {{0}, {0}};
  if (test->stage == 0) {
    test_genuine(test);
    test_genuine(test);
    return;
  }
  for (uint32_t i = 0; i < 2; i++)
    look_lines(test->kind, test_exchange(test, i), &lines[i]);
  if (lines[0].len != lines[1].len || memcmp(lines[0].at, lines[1].at, lines[0].len) != 0)
    test_fault(test, "%s, then %s that differs", look_words(test_exchange(test, 0)),
               look_words(test_exchange(test, 1)));
  buffer_free(&lines[0]);
  buffer_free(&lines[1]);
}

/* -------- the table -------- */

const struct suite_case cases_time[] = {
    {"time.limit", KINDS_ALL, SUITE_FAIL, CASE_ALONE | CASE_TIME, SUITE_CAN_TIMES, 33,
     "1.2, 9 [OLD]", run_limit, "The endpoint answers too late.",
     "five requests, one after the other", "answers within 3 s, of webhooks within 5 s",
     "Commerce Layer hangs up: the answer is lost, and after some 30 times it stops asking",
     "Do what is slow later: answer webhooks first, keep prices and rates near, answer payments "
     "with 202",
     NULL},
    {"time.parallel", KINDS_ALL, SUITE_WARN, CASE_ALONE | CASE_TIME,
     SUITE_CAN_TIMES | SUITE_CAN_PARALLEL, 32, "1.2 [INF]", run_parallel,
     "Requests wait for each other.", "one request alone, then six at the same moment",
     "all answers within the limit", "A few customers at once are enough to make all requests fail",
     "Answer several requests at the same time: more workers, no lock around slow work",
     "time.limit"},
    {"validation.repeat", KIND_BIT(CLX_CALLBACK_ORDER_VALIDATION), SUITE_INFO, 0, 0, 11, "3 [INF]",
     run_repeat, "The same order is validated now so, now so.", "the same order twice",
     "the same answer", "Customers cannot tell what is wrong with their order",
     "Let the answer depend on nothing but the order", NULL},
    {"price.repeat", KIND_BIT(CLX_CALLBACK_PRICE), SUITE_INFO, 0, 0, 10, "4 [INF]", run_repeat,
     "The same line item has now this price, now that.", "the same line item twice",
     "the same answer", "Prices are asked for at every change of the cart",
     "Let the price depend on nothing but the line item and its order", NULL},
    {0},
};
