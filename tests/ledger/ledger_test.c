/* ledger_test.c - the steps of the ledger, in either kind of database: ledger_test [postgresql://...].
 *
 * A lease of no length is over at once, so no test waits for a clock. */
#include "../../examples/common/program.h"
#include "../../examples/gateway/ledger.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern const struct store_schema ledger_schema;

/* Three replicas on one store. */
struct books {
  struct store *store;
  struct ledger *slow; /* its leases are over at once */
  struct ledger *held; /* its leases last */
  struct ledger *late; /* for it, processors forget their keys at once */
};

static const char *where = ":memory:";

static struct operation operation;
static const struct refusal *refusal;
static const struct outcome yes = {.success = true, .processor_id = "pa_1"};
static const struct outcome no = {.code = "card_declined", .message = "declined"};

/* -------- what the tests stand on -------- */

static bool run_steps(struct transaction *tx, void *ctx)
{
  store_do(tx, ctx, "");
  return true;
}

static void sql(const struct books *books, const char *text)
{
  assert_int_equal(store_run(books->store, program_ms(NULL) + 5000, run_steps, (void *)text),
                   STORE_DONE);
}

struct number {
  const char *query;
  int64_t value;
};

static bool number_steps(struct transaction *tx, void *ctx)
{
  struct number *number = ctx;

  if (!store_row(tx, number->query, ""))
    return false;
  number->value = store_int(tx, 0);
  return true;
}

static int64_t number(const struct books *books, const char *query)
{
  struct number number = {query, 0};

  assert_int_equal(store_run(books->store, program_ms(NULL) + 5000, number_steps, &number),
                   STORE_DONE);
  return number.value;
}

static int64_t owed(const struct books *books)
{
  return number(books, "SELECT count(*) FROM outbox WHERE state = 0");
}

static struct ledger *replica(struct store *store, const char *name, uint32_t lease, int64_t life)
{
  const struct ledger_options options = {
      .journal = stderr, .holder = name, .lease_ms = lease, .key_life_ms = life, .store = store};

  return ledger_open(&options);
}

static int setup(void **state)
{
  const struct store_options options = {.where = where,
                                        .schema = &ledger_schema,
                                        .mode = strcmp(where, ":memory:") == 0 ? STORE_MAKE
                                                                               : STORE_MIGRATE,
                                        .journal = stderr};
  struct books *books = calloc(1, sizeof *books);

  *state = books;
  books->store = store_open(&options);
  if (!books->store)
    return -1;
  books->slow = replica(books->store, "slow", 0, INT64_MAX);
  books->held = replica(books->store, "held", 60000, INT64_MAX);
  books->late = replica(books->store, "late", 0, 0);
  sql(books, "DELETE FROM outbox");
  sql(books, "DELETE FROM operations");
  return 0;
}

static int teardown(void **state)
{
  struct books *books = *state;

  ledger_close(books->slow);
  ledger_close(books->held);
  ledger_close(books->late);
  store_close(books->store);
  free(books);
  return 0;
}

static int pay(struct ledger *ledger, const char *key, int64_t cents)
{
  const struct claim claim = {.kind = KIND_AUTHORIZE,
                              .key = key,
                              .source = "tok",
                              .order = "ord",
                              .currency = "EUR",
                              .amount_cents = cents};

  return ledger_claim(ledger, &claim, &operation, &refusal);
}

static int take_of(struct ledger *ledger, int kind, const char *key, const char *parent,
                   int64_t cents)
{
  const struct claim claim = {
      .kind = kind, .key = key, .parent = parent, .currency = "EUR", .amount_cents = cents};

  return ledger_claim(ledger, &claim, &operation, &refusal);
}

/* Settles what was claimed last. */
static void settle(struct ledger *ledger, const struct outcome *outcome)
{
  assert_int_equal(ledger_send(ledger, &operation), LEDGER_DONE);
  assert_int_equal(ledger_record(ledger, &operation, outcome, false), LEDGER_DONE);
}

/* -------- tests -------- */

static void a_request_that_comes_again_gets_what_the_first_one_got(void **state)
{
  const struct books *books = *state;
  int64_t id;

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  id = operation.id;
  assert_string_equal(operation.key, "key-1");
  assert_int_equal(pay(books->slow, "key", 100), LEDGER_LIVE);
  assert_int_equal(operation.id, id);
  settle(books->held, &yes);
  assert_int_equal(pay(books->slow, "key", 100), LEDGER_DONE);
  assert_int_equal(operation.id, id);
  assert_string_equal(operation.processor_id, "pa_1");
  assert_int_equal(owed(books), 0);
}

static void what_was_declined_may_be_tried_again(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  settle(books->held, &no);
  assert_int_equal(operation.state, STATE_DECLINED);
  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  assert_string_equal(operation.key, "key-2");
}

static void children_never_take_more_than_their_parent_has(void **state)
{
  const struct books *books = *state;
  char parent[LEDGER_TEXT];

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  snprintf(parent, sizeof parent, "%s", operation.token);
  assert_int_equal(take_of(books->held, KIND_CAPTURE, "c0", parent, 1), LEDGER_REFUSED);
  assert_string_equal(refusal->code, "NOT_SUCCEEDED");
  settle(books->held, &yes);
  assert_int_equal(take_of(books->held, KIND_CAPTURE, "c1", parent, 60), LEDGER_NEW);
  assert_int_equal(take_of(books->held, KIND_CAPTURE, "c2", parent, 41), LEDGER_REFUSED);
  assert_string_equal(refusal->code, "AMOUNT_EXCEEDED");
  assert_int_equal(take_of(books->held, KIND_VOID, "v1", parent, 40), LEDGER_NEW);
  assert_int_equal(take_of(books->held, KIND_CAPTURE, "c3", "none", 1), LEDGER_REFUSED);
  assert_string_equal(refusal->code, "UNKNOWN_TRANSACTION");
  assert_int_equal(pay(books->held, "big", LEDGER_AMOUNT + 1), LEDGER_REFUSED);
}

static void a_claim_that_was_never_sent_is_given_up_by_the_next_request(void **state)
{
  const struct books *books = *state;
  struct operation first;

  assert_int_equal(pay(books->slow, "key", 100), LEDGER_NEW);
  first = operation;
  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  assert_string_equal(operation.key, "key-2");
  assert_int_equal(ledger_send(books->slow, &first), LEDGER_LOST);
  assert_int_equal(ledger_get(books->held, first.id, &first), LEDGER_DONE);
  assert_int_equal(first.state, STATE_DECLINED);
  assert_string_equal(first.code, "not_charged");
  assert_int_equal(owed(books), 1);
}

static void a_claim_that_was_never_sent_is_given_up_by_whoever_finds_it(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->slow, "key", 100), LEDGER_NEW);
  assert_int_equal(ledger_take(books->held, &operation), LEDGER_DONE);
  assert_int_equal(ledger_take(books->held, &operation), LEDGER_NONE);
  assert_int_equal(number(books, "SELECT count(*) FROM operations WHERE state = 5"), 1);
}

static void a_claim_with_a_promise_is_taken_over(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->slow, "key", 100), LEDGER_NEW);
  assert_int_equal(ledger_promise(books->slow, operation.id, &operation), LEDGER_LIVE);
  assert_int_equal(ledger_take(books->held, &operation), LEDGER_TAKEN);
  assert_int_equal(operation.state, STATE_CLAIMED);
  settle(books->held, &yes);
  assert_int_equal(owed(books), 1);
}

static void who_is_late_changes_nothing(void **state)
{
  const struct books *books = *state;
  struct operation first;

  assert_int_equal(pay(books->slow, "key", 100), LEDGER_NEW);
  assert_int_equal(ledger_send(books->slow, &operation), LEDGER_DONE);
  first = operation;
  assert_int_equal(pay(books->held, "key", 100), LEDGER_TAKEN);
  assert_int_equal(operation.fence, first.fence + 1);
  assert_int_equal(operation.state, STATE_SENT);
  assert_int_equal(ledger_send(books->slow, &first), LEDGER_LOST);
  assert_int_equal(ledger_record(books->slow, &first, &no, false), LEDGER_LOST);
  assert_int_equal(ledger_record(books->held, &operation, &yes, false), LEDGER_DONE);
  assert_int_equal(ledger_record(books->slow, &first, &no, false), LEDGER_DONE);
  assert_int_equal(first.state, STATE_SUCCEEDED);
  assert_int_equal(owed(books), 1);
}

static uint64_t fenced(const struct ledger *ledger)
{
  struct ledger_events events;

  ledger_met(ledger, &events);
  return events.fenced;
}

static void each_write_that_is_too_late_is_counted_and_no_other(void **state)
{
  const struct books *books = *state;
  struct operation first;
  struct call_back call;

  assert_int_equal(pay(books->slow, "key", 100), LEDGER_NEW);
  assert_int_equal(ledger_send(books->slow, &operation), LEDGER_DONE);
  first = operation;
  assert_int_equal(pay(books->held, "key", 100), LEDGER_TAKEN);
  assert_int_equal(fenced(books->slow), 0);
  assert_int_equal(ledger_send(books->slow, &first), LEDGER_LOST);
  assert_int_equal(fenced(books->slow), 1);
  ledger_later(books->slow, &first);
  assert_int_equal(fenced(books->slow), 2);
  assert_int_equal(ledger_record(books->slow, &first, &no, false), LEDGER_LOST);
  assert_int_equal(fenced(books->slow), 3);
  assert_int_equal(ledger_record(books->held, &operation, &yes, false), LEDGER_DONE);
  assert_int_equal(ledger_record(books->held, &operation, &yes, false), LEDGER_DONE);
  assert_int_equal(ledger_record(books->slow, &first, &no, false), LEDGER_DONE);
  assert_int_equal(fenced(books->slow), 4);
  sql(books, "UPDATE outbox SET next_at = 0");
  assert_true(ledger_due(books->slow, &call));
  sql(books, "UPDATE outbox SET fence = fence + 1");
  assert_true(ledger_posted(books->slow, &call, 200));
  assert_int_equal(fenced(books->slow), 5);
  assert_int_equal(owed(books), 1);
  assert_int_equal(fenced(books->held), 0);
}

static void what_gave_no_clear_answer_is_taken_over_later(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  assert_int_equal(ledger_send(books->held, &operation), LEDGER_DONE);
  ledger_later(books->held, &operation);
  assert_int_equal(ledger_take(books->held, &operation), LEDGER_NONE);
  ledger_release(books->held);
  assert_int_equal(ledger_take(books->held, &operation), LEDGER_TAKEN);
  assert_int_equal(operation.state, STATE_UNKNOWN);
  assert_int_equal(operation.asked, 2);
}

static void leases_end_with_the_process_of_their_name_only(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  ledger_release(books->slow);
  assert_int_equal(ledger_take(books->slow, &operation), LEDGER_NONE);
  ledger_release(books->held);
  assert_int_equal(ledger_take(books->slow, &operation), LEDGER_DONE);
}

static void a_promise_for_what_is_settled_is_its_result_or_owed_at_once(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  settle(books->held, &yes);
  assert_int_equal(ledger_promise(books->slow, operation.id, &operation), LEDGER_DONE);
  assert_int_equal(operation.state, STATE_SUCCEEDED);
  assert_int_equal(owed(books), 0);
  assert_true(ledger_owe(books->slow, operation.id));
  assert_true(ledger_owe(books->slow, operation.id));
  assert_int_equal(owed(books), 1);
}

static void a_result_that_nobody_waits_for_is_called_back(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  assert_int_equal(ledger_send(books->held, &operation), LEDGER_DONE);
  assert_int_equal(ledger_record(books->held, &operation, &yes, true), LEDGER_DONE);
  assert_int_equal(owed(books), 1);
}

static void a_call_back_is_posted_by_one_at_a_time_until_it_arrives(void **state)
{
  const struct books *books = *state;
  struct call_back first;
  struct call_back second;

  a_result_that_nobody_waits_for_is_called_back(state);
  assert_false(ledger_due(books->slow, &first)); /* it must not overtake a 202 */
  sql(books, "UPDATE outbox SET next_at = 0");
  assert_true(ledger_due(books->slow, &first));
  assert_false(ledger_due(books->held, &second));
  sql(books, "UPDATE outbox SET next_at = 0"); /* the first one is slow */
  assert_true(ledger_due(books->held, &second));
  assert_int_equal(second.tries, 2);
  assert_true(ledger_posted(books->slow, &first, 500));
  assert_int_equal(owed(books), 1);
  assert_true(ledger_posted(books->held, &second, 200));
  assert_int_equal(owed(books), 0);
  assert_int_equal(ledger_orphans(books->slow), 0);
}

static void a_call_back_that_is_refused_ten_times_is_given_up(void **state)
{
  const struct books *books = *state;
  struct call_back call;

  a_result_that_nobody_waits_for_is_called_back(state);
  for (int i = 0; i < 10; i++) {
    sql(books, "UPDATE outbox SET next_at = 0");
    assert_true(ledger_due(books->slow, &call));
    assert_true(ledger_posted(books->slow, &call, 404));
  }
  sql(books, "UPDATE outbox SET next_at = 0");
  assert_false(ledger_due(books->slow, &call));
  assert_int_equal(ledger_orphans(books->slow), 1);
}

static void what_arrived_long_ago_is_forgotten(void **state)
{
  const struct books *books = *state;

  a_call_back_is_posted_by_one_at_a_time_until_it_arrives(state);
  assert_false(ledger_reap(books->slow));
  sql(books, "UPDATE outbox SET created_at = 0");
  assert_true(ledger_reap(books->slow));
  assert_int_equal(number(books, "SELECT count(*) FROM outbox"), 0);
}

static void what_the_processor_may_have_forgotten_is_left_to_a_person(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->late, "key", 100), LEDGER_NEW);
  assert_int_equal(ledger_settle(books->late, "key-1", &yes), LEDGER_NONE);
  assert_int_equal(ledger_send(books->late, &operation), LEDGER_DONE);
  assert_int_equal(ledger_take(books->late, &operation), LEDGER_DONE);
  assert_int_equal(operation.state, STATE_STUCK);
  assert_int_equal(ledger_take(books->late, &operation), LEDGER_NONE);
  assert_int_equal(pay(books->late, "key", 100), LEDGER_LIVE);
  assert_int_equal(ledger_settle(books->late, "key-1", &yes), LEDGER_DONE);
  assert_int_equal(ledger_settle(books->late, "key-1", &no), LEDGER_NONE);
  assert_int_equal(ledger_settle(books->late, "none", &no), LEDGER_NONE);
  assert_int_equal(pay(books->late, "key", 100), LEDGER_DONE);
  assert_int_equal(owed(books), 1);
}

static void answers_that_left_are_noted(void **state)
{
  const struct books *books = *state;

  assert_int_equal(pay(books->held, "key", 100), LEDGER_NEW);
  assert_true(ledger_answered(books->held, &operation.id, 1));
  assert_int_equal(ledger_find(books->held, "key-1", &operation), LEDGER_DONE);
  assert_true(operation.answered);
  assert_int_equal(ledger_find(books->held, "key-2", &operation), LEDGER_NONE);
}

static void only_what_is_settled_is_told_apart(void **state)
{
  const struct books *books = *state;
  int64_t ids[LEDGER_MANY];

  assert_int_equal(pay(books->held, "one", 100), LEDGER_NEW);
  ids[0] = operation.id;
  assert_int_equal(pay(books->held, "two", 100), LEDGER_NEW);
  ids[1] = operation.id;
  settle(books->held, &yes);
  assert_int_equal(ledger_settled(books->slow, ids, 2), 1);
  assert_int_equal(ids[0], operation.id);
}

static void all_books_are_copied_into_empty_ones(void **state)
{
  const struct books *books = *state;
  const struct ledger_options file = {
      .where = ":memory:", .mode = STORE_MAKE, .journal = stderr, .holder = "file"};
  struct ledger *from = ledger_open(&file);
  char parent[LEDGER_TEXT];

  assert_int_equal(pay(from, "key", 100), LEDGER_NEW);
  snprintf(parent, sizeof parent, "%s", operation.token);
  settle(from, &yes);
  assert_true(ledger_owe(from, operation.id));
  assert_int_equal(take_of(from, KIND_CAPTURE, "capture", parent, 60), LEDGER_NEW);
  assert_true(ledger_copy(from, books->held));
  assert_false(ledger_copy(from, books->held));
  ledger_close(from);
  assert_int_equal(owed(books), 1);
  assert_int_equal(pay(books->held, "key", 100), LEDGER_DONE);
  assert_int_equal(take_of(books->held, KIND_CAPTURE, "more", parent, 41), LEDGER_REFUSED);
  assert_int_equal(take_of(books->held, KIND_CAPTURE, "rest", parent, 40), LEDGER_NEW);
}

int main(int argc, char **argv)
{
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
      TEST(a_request_that_comes_again_gets_what_the_first_one_got),
      TEST(what_was_declined_may_be_tried_again),
      TEST(children_never_take_more_than_their_parent_has),
      TEST(a_claim_that_was_never_sent_is_given_up_by_the_next_request),
      TEST(a_claim_that_was_never_sent_is_given_up_by_whoever_finds_it),
      TEST(a_claim_with_a_promise_is_taken_over),
      TEST(who_is_late_changes_nothing),
      TEST(each_write_that_is_too_late_is_counted_and_no_other),
      TEST(what_gave_no_clear_answer_is_taken_over_later),
      TEST(leases_end_with_the_process_of_their_name_only),
      TEST(a_promise_for_what_is_settled_is_its_result_or_owed_at_once),
      TEST(a_result_that_nobody_waits_for_is_called_back),
      TEST(a_call_back_is_posted_by_one_at_a_time_until_it_arrives),
      TEST(a_call_back_that_is_refused_ten_times_is_given_up),
      TEST(what_arrived_long_ago_is_forgotten),
      TEST(what_the_processor_may_have_forgotten_is_left_to_a_person),
      TEST(answers_that_left_are_noted),
      TEST(only_what_is_settled_is_told_apart),
      TEST(all_books_are_copied_into_empty_ones),
  };

  if (argc > 1)
    where = argv[1];
  return cmocka_run_group_tests(tests, NULL, NULL);
}
