/* Cases about requests that come more than once: money moves once. Their rows stand in
 * cases_payment.c. */
#include <string.h>

#include "payments.h"

/* -------- books -------- */

bool payment_has_book(const struct test *test, uint32_t book)
{
  const char *name = book == BOOK_CHARGES ? "books.charges" : "books.events";
  return (test->suite->options.abilities & SUITE_CAN_COUNT) != 0 &&
         config_get(test->suite, name) != NULL;
}

void payment_count(struct test *test, uint32_t book)
{
  if (payment_has_book(test, book))
    test_count(test, book);
}

int64_t payment_counted(const struct test *test, uint32_t index)
{
  for (const struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    if (exchange->step.kind == SUITE_COUNT && index-- == 0)
      return exchange->result.outcome == SUITE_ANSWER ? exchange->result.count : -1;
  return -1;
}

/* So many entries came between two readings; -1 when that is not known. */
static int64_t counted_between(const struct test *test, uint32_t from, uint32_t to)
{
  int64_t before = payment_counted(test, from);
  int64_t after = payment_counted(test, to);
  return before < 0 || after < before ? -1 : after - before;
}

struct exchange *payment_answer(const struct test *test, uint32_t index)
{
  struct exchange *exchange = test->first;
  for (; exchange != NULL; exchange = exchange->next)
    if (exchange->step.kind == SUITE_SEND && index-- == 0)
      break;
  return exchange;
}

const char *payment_token(const struct exchange *exchange)
{
  return answer_is_good(exchange) ? answer_text(exchange, "transaction_token") : NULL;
}

/* -------- the same again -------- */

static struct exchange *repeat_post(struct test *test, const struct buffer *body)
{
  return test_post(test, body->at, body->len);
}

static void repeat_finding(struct test *test)
{
  test_finding(test, "repeat.not_looked_at", "A payment that is asked for again is made again.",
               "Keep each request's key (the id of the resource and the amount) with its answer "
               "in a database before you charge; answer a repeat from there");
}

static bool is_same_text(const char *one, const char *other)
{
  return (one == NULL && other == NULL) ||
         (one != NULL && other != NULL && strcmp(one, other) == 0);
}

/* Whether two answers are about one payment; otherwise a fault that begins with `what`. */
static bool repeat_is_one(struct test *test, struct exchange *first, struct exchange *second,
                          const char *what)
{
  int64_t one = 0;
  int64_t other = 0;
  bool amounts =
      answer_amount(first, "amount_cents", &one) == answer_amount(second, "amount_cents", &other) &&
      one == other;
  if (!answer_is_good(second))
    test_fault(test, "%s: %s; the first answer was a success", what, look_words(second));
  else if (!is_same_text(payment_token(first), payment_token(second)))
    test_fault(test, "%s: another transaction_token", what);
  else if (!amounts)
    test_fault(test, "%s: amount_cents %lld, first %lld", what, (long long)other, (long long)one);
  else if (!is_same_text(answer_text(first, "action_id"), answer_text(second, "action_id")))
    test_fault(test, "%s: another action_id", what);
  else
    return true;
  return false;
}

/* A repeat that is refused tells Commerce Layer that nothing was paid. */
static void repeat_name(struct test *test, const struct exchange *second)
{
  if (answer_is_good(second))
    repeat_finding(test);
  else
    test_finding(
        test, "repeat.refused", "A repeat is refused instead of answered as before.",
        "Answer a repeat with the answer of the first time, since that may have been lost");
}

/* A first payment that is no success tells nothing. */
static bool repeat_is_ready(struct test *test)
{
  if (payment_token(payment_answer(test, 0)) != NULL)
    return true;
  test_skip(test, "the payment was not made: %s", look_words(payment_answer(test, 0)));
  return false;
}

/* Counts, pays, counts, pays again, counts. */
static void repeat_ask(struct test *test)
{
  payment_count(test, BOOK_CHARGES);
  struct exchange *first = test_post_tree(test, payment_tree(test, 0, 5000, 5000));
  payment_count(test, BOOK_CHARGES);
  repeat_post(test, &first->body);
  payment_count(test, BOOK_CHARGES);
}

void run_payment_repeat(struct test *test)
{
  if (test->stage == 0) {
    repeat_ask(test);
    return;
  }
  if (!repeat_is_ready(test))
    return;
  int64_t more = counted_between(test, 1, 2);
  if (!repeat_is_one(test, payment_answer(test, 0), payment_answer(test, 1), "the second time")) {
    repeat_name(test, payment_answer(test, 1));
  } else if (more > 0) {
    repeat_finding(test);
    test_fault(test, "the same answer, but %lld more in the books", (long long)more);
  }
}

/* -------- again, as a later attempt looks -------- */

/* Whatever changes from one attempt to the next. */
static void later_resource(cJSON *resource, void *with)
{
  cJSON *attributes = ask_attributes(resource);
  cJSON *meta = cJSON_GetObjectItemCaseSensitive(resource, "meta");
  (void)with;
  if (cJSON_GetObjectItemCaseSensitive(attributes, "updated_at") != NULL)
    body_put(attributes, "updated_at", "\"2026-11-27T13:05:09.120Z\"");
  if (cJSON_GetObjectItemCaseSensitive(attributes, "circuit_failure_count") != NULL)
    body_put(attributes, "circuit_failure_count", "1");
  if (cJSON_GetObjectItemCaseSensitive(meta, "trace_id") != NULL)
    body_put(meta, "trace_id",
             "\"00000000000000000000000000000000000000000000000000000000000000a1\"");
}

void run_payment_repeat_changed(struct test *test)
{
  if (test->stage == 0) {
    repeat_ask(test);
    const struct buffer *body = &payment_answer(test, 0)->body;
    cJSON *tree = body_tree(body->at, body->len);
    ask_each(tree, later_resource, NULL);
    test_post_tree(test, tree);
    payment_count(test, BOOK_CHARGES);
    return;
  }
  struct exchange *first = payment_answer(test, 0);
  if (!repeat_is_ready(test))
    return;
  if (!is_same_text(payment_token(first), payment_token(payment_answer(test, 1)))) {
    test_follows(test, "payment.repeat");
    return;
  }
  bool one = repeat_is_one(test, first, payment_answer(test, 2), "the later attempt");
  if (one && counted_between(test, 2, 3) > 0)
    test_fault(test, "the same answer, but more in the books");
  if (!one || counted_between(test, 2, 3) > 0)
    test_finding(test, "repeat.key_too_much", "A later attempt of the same payment is made again.",
                 "Take only the resource's id, the amount and the balance into the key: neither "
                 "updated_at, circuit_failure_count, meta nor a hash of the whole body");
}

/* -------- several at once -------- */

static const uint32_t at_once[] = {4, 16, 16};

#define ROUNDS (sizeof at_once / sizeof at_once[0])

/* Counts, pays so often at the same moment, counts, and pays once more behind them. */
static void parallel_ask(struct test *test, uint32_t count)
{
  cJSON *tree = payment_tree(test, 0, 5000, 5000);
  payment_count(test, BOOK_CHARGES);
  struct exchange *first = test_post_tree(test, tree);
  for (uint32_t i = 1; i < count; i++)
    repeat_post(test, &first->body);
  test_together(test, count);
  payment_count(test, BOOK_CHARGES);
  repeat_post(test, &first->body);
}

/* The tokens of a round: how many different ones there are among its first answers. */
static uint32_t parallel_tokens(const struct test *test, uint32_t from, uint32_t count)
{
  uint32_t different = 0;
  for (uint32_t i = 0; i < count; i++) {
    const char *token = payment_token(payment_answer(test, from + i));
    bool met = token == NULL;
    for (uint32_t j = 0; j < i && !met; j++)
      met = is_same_text(token, payment_token(payment_answer(test, from + j)));
    different += !met;
  }
  return different;
}

/* Whether the repeat behind a round is answered as one of the round. */
static bool parallel_is_kept(const struct test *test, uint32_t from, uint32_t count)
{
  const char *token = payment_token(payment_answer(test, from + count));
  for (uint32_t i = 0; i < count; i++)
    if (token != NULL && is_same_text(token, payment_token(payment_answer(test, from + i))))
      return true;
  return false;
}

static void parallel_finding(struct test *test)
{
  test_finding(test, "repeat.claim_after_charge",
               "Two requests at the same moment are both charged.",
               "Claim the request first, in one step that only one can do (a unique key in a "
               "database, an atomic put), and charge only when the claim was yours");
}

/* True when the round was fine. */
static bool parallel_judge(struct test *test, uint32_t from, uint32_t round)
{
  uint32_t count = at_once[round];
  uint32_t tokens = parallel_tokens(test, from, count);
  int64_t more = counted_between(test, 2 * round, 2 * round + 1);
  if (tokens == 0) {
    test_skip(test, "none of %u payments at once was made: %s", count,
              look_words(payment_answer(test, from)));
    return false;
  }
  if (tokens == 1 && more < 2)
    return true;
  if (!parallel_is_kept(test, from, count)) {
    test_follows(test, "payment.repeat");
    return false;
  }
  parallel_finding(test);
  if (tokens > 1)
    test_fault(test, "%u times at once: %u different transaction_token", count, tokens);
  else
    test_fault(test, "%u times at once: one transaction_token, but %lld more in the books", count,
               (long long)more);
  return false;
}

void run_payment_parallel(struct test *test)
{
  uint32_t from = 0;
  for (uint32_t i = 0; i + 1 < test->stage; i++)
    from += at_once[i] + 1;
  if (test->stage > 0 && !parallel_judge(test, from, test->stage - 1))
    return;
  if (test->stage < ROUNDS)
    parallel_ask(test, at_once[test->stage]);
}

/* -------- two parts of one payment -------- */

/* Some processors name a payment by one token for all of its parts. */
static bool parts_share_a_name(const struct test *test)
{
  cJSON *tree = body_tree(payment_answer(test, 0)->body.at, payment_answer(test, 0)->body.len);
  const char *asked = ask_text(tree, "token");
  bool share = asked != NULL && is_same_text(asked, payment_token(payment_answer(test, 0)));
  cJSON_Delete(tree);
  return share;
}

static void parts_finding(struct test *test)
{
  test_finding(test, "repeat.key_too_little",
               "The second part of a payment is taken for a repeat of the first.",
               "Take the amount and the balance into the key beside the id: two captures of one "
               "authorization are two payments");
}

static void parts_judge(struct test *test)
{
  const char *token = payment_token(payment_answer(test, 1));
  int64_t first = counted_between(test, 0, 1);
  int64_t second = counted_between(test, 1, 2);
  bool same = is_same_text(payment_token(payment_answer(test, 0)), token);
  if (!answer_is_good(payment_answer(test, 1))) {
    test_finding(test, "payment.two_parts", "The second part of a payment is refused.",
                 "Take as much as is asked for, up to the balance, as often as it is asked for");
    test_fault(test, "%s for the second part", look_words(payment_answer(test, 1)));
  } else if (first > 0 && second == 0) {
    parts_finding(test);
    test_fault(test, "a success for the second part, but nothing in the books");
  } else if (same && second <= 0) {
    if (parts_share_a_name(test)) {
      test_skip(test, "the tokens are those of the request: needs \"books\" in the config");
      return;
    }
    parts_finding(test);
    test_fault(test, "the same transaction_token for both parts");
  }
}

void run_payment_two_parts(struct test *test)
{
  if (test->kind->recorded) {
    test_skip(test, "a recorded body asks for one amount");
  } else if (test->stage == 0) {
    uint64_t seed = ask_seed(test);
    payment_count(test, BOOK_CHARGES);
    test_post_tree(test, payment_tree(test, seed, 5000, 1500));
    payment_count(test, BOOK_CHARGES);
    test_post_tree(test, payment_tree(test, seed, 3500, 1000));
    payment_count(test, BOOK_CHARGES);
  } else if (repeat_is_ready(test)) {
    parts_judge(test);
  }
}

/* -------- an answer that nobody waited for -------- */

void run_payment_after_late(struct test *test)
{
  if (test->stage == 0) {
    payment_count(test, BOOK_CHARGES);
    struct exchange *first = test_post_tree(test, payment_tree(test, 0, 5000, 5000));
    first->step.close_after_ms = 50;
    test_wait(test, 500);
    repeat_post(test, &first->body);
    repeat_post(test, &first->body);
    payment_count(test, BOOK_CHARGES);
    return;
  }
  int64_t more = counted_between(test, 0, 1);
  struct exchange *second = payment_answer(test, 1);
  if (!is_same_text(payment_token(second), payment_token(payment_answer(test, 2)))) {
    test_follows(test, "payment.repeat");
  } else if (!answer_is_good(second)) {
    test_fault(test, "%s, though the first answer was lost", look_words(second));
  } else if (more > 1) {
    test_fault(test, "%lld more in the books", (long long)more);
  } else if (more < 0) {
    test_skip(test, "whether it was paid once needs \"books\" in the config");
  }
}

/* -------- events -------- */

void run_webhook_repeat(struct test *test)
{
  if (test->stage == 0) {
    struct body_wish wish;
    body_wish(&wish);
    wish.seed = ask_seed(test);
    payment_count(test, BOOK_EVENTS);
    struct exchange *first = test_post_tree(test, ask_made(test, &wish));
    payment_count(test, BOOK_EVENTS);
    repeat_post(test, &first->body);
    payment_count(test, BOOK_EVENTS);
    cJSON *tree = body_tree(first->body.at, first->body.len);
    body_put(body_at(tree, "/data/attributes"), "updated_at", "\"2026-11-27T13:05:09.120Z\"");
    test_post_tree(test, tree);
    payment_count(test, BOOK_EVENTS);
    return;
  }
  for (uint32_t i = 0; i < 3; i++)
    if (!answer_is_good(payment_answer(test, i))) {
      test_fault(test, "%s", look_words(payment_answer(test, i)));
      if (i == 1)
        test_finding(test, "repeat.refused", "A repeat is refused instead of answered as before.",
                     "Answer 200 to what was done already: it came again since an answer was lost");
    }
  int64_t first = counted_between(test, 0, 1);
  if (first < 0)
    test_skip(test, "whether it was done once needs \"books\" in the config");
  else if (first > 0 && counted_between(test, 1, 2) > 0)
    test_fault(test, "the event was done once more");
  else if (first > 0 && counted_between(test, 2, 3) == 0)
    test_fault(test, "the same resource with a later updated_at was taken for a repeat");
}
