/* store_test.c - the tables of the ledger and what a store does with them, in either kind of
 * database: store_test [postgresql://...]. */
#include "../../examples/common/program.h"
#include "../../examples/gateway/ledger_rows.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *where; /* NULL: a file of each test's own */

/* -------- what the tests stand on -------- */

struct place {
  char file[32];
  const char *where;
};

static bool in_postgres(void)
{
  return where != NULL;
}

static int setup(void **state)
{
  struct place *place = calloc(1, sizeof *place);

  strcpy(place->file, "/tmp/store-test.XXXXXX");
  close(mkstemp(place->file));
  place->where = in_postgres() ? where : place->file;
  *state = place;
  return 0;
}

static int teardown(void **state)
{
  struct place *place = *state;

  unlink(place->file);
  free(place);
  return 0;
}

static struct store *open_store(const char *at, const struct store_schema *schema,
                                enum store_mode mode, FILE *journal)
{
  const struct store_options options = {
      .where = at, .schema = schema, .mode = mode, .journal = journal};

  return store_open(&options);
}

static bool run_steps(struct transaction *tx, void *ctx)
{
  store_do(tx, ctx, "");
  return true;
}

static void sql(struct store *store, const char *text)
{
  assert_int_equal(store_run(store, program_ms(NULL) + 5000, run_steps, (void *)text), STORE_DONE);
}

struct answer {
  const char *query;
  char text[256]; /* of the first column of the first row */
};

static bool answer_steps(struct transaction *tx, void *ctx)
{
  struct answer *answer = ctx;

  answer->text[0] = 0;
  if (store_row(tx, answer->query, ""))
    store_text(tx, 0, answer->text, sizeof answer->text);
  return true;
}

/* What a query finds, until the next one. */
static const char *ask(struct store *store, const char *query)
{
  static struct answer answer;

  answer.query = query;
  assert_int_equal(store_run(store, program_ms(NULL) + 5000, answer_steps, &answer), STORE_DONE);
  return answer.text;
}

static struct ledger *open_ledger(struct store *store, uint32_t lease)
{
  const struct ledger_options options = {.journal = stderr,
                                         .holder = "one",
                                         .lease_ms = lease,
                                         .key_life_ms = INT64_MAX,
                                         .store = store};

  return ledger_open(&options);
}

static int pay(struct ledger *ledger, const char *key, struct operation *operation)
{
  const struct claim claim = {.kind = KIND_AUTHORIZE,
                              .key = key,
                              .source = "tok",
                              .order = "ord",
                              .currency = "EUR",
                              .amount_cents = 5};
  const struct refusal *refusal;

  return ledger_claim(ledger, &claim, operation, &refusal);
}

/* -------- versions -------- */

/* Of the first version, written as it was. */
static const char *const first_version[] = {
    "CREATE TABLE operations (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, state INTEGER NOT "
    "NULL,"
    " key TEXT NOT NULL, attempt INTEGER NOT NULL, token TEXT UNIQUE NOT NULL, parent INTEGER"
    " REFERENCES operations, order_id TEXT NOT NULL, source TEXT NOT NULL, currency TEXT NOT NULL,"
    " amount INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT 0, processor_id TEXT, code TEXT,"
    " message TEXT, UNIQUE (key, attempt));"
    "CREATE TABLE outbox (operation INTEGER PRIMARY KEY REFERENCES operations, tries INTEGER NOT"
    " NULL DEFAULT 0, next_at INTEGER NOT NULL, delivered INTEGER NOT NULL DEFAULT 0);"
    "CREATE INDEX outbox_due ON outbox (next_at) WHERE delivered = 0;"
    "CREATE INDEX operations_parent ON operations (parent);"};

static void fill_first_version(const char *path)
{
  const struct store_schema schema = {0x67746577, 1, first_version};
  struct store *store = open_store(path, &schema, STORE_MAKE, stderr);

  sql(store, "INSERT INTO operations (id, kind, state, key, attempt, token, order_id, source,"
             " currency, amount, processor_id) VALUES (1, 0, 0, 'open', 1, 't1', 'o', 's', 'EUR',"
             " 5, NULL), (2, 0, 1, 'done', 1, 't2', 'o', 's', 'EUR', 5, 'pa_9'),"
             " (3, 0, 2, 'no', 1, 't3', 'o', 's', 'EUR', 5, NULL)");
  sql(store, "INSERT INTO outbox (operation, next_at) VALUES (2, 0)");
  store_close(store);
}

static void what_the_first_version_had_claimed_may_have_been_charged(void **state)
{
  const struct place *place = *state;
  struct operation operation;
  struct call_back call;
  FILE *journal = tmpfile();
  struct store *store;
  struct ledger *ledger;

  fill_first_version(place->file);
  assert_null(open_store(place->file, &ledger_schema, STORE_USE, journal));
  fclose(journal);
  store = open_store(place->file, &ledger_schema, STORE_MIGRATE, stderr);
  ledger = open_ledger(store, 0);
  assert_non_null(ledger);
  assert_int_equal(ledger_get(ledger, 1, &operation), LEDGER_DONE);
  assert_int_equal(operation.state, STATE_SENT);
  assert_int_equal(pay(ledger, "done", &operation), LEDGER_DONE);
  assert_int_equal(pay(ledger, "no", &operation), LEDGER_NEW);
  assert_true(ledger_due(ledger, &call));
  assert_int_equal(call.operation.id, 2);
  ledger_close(ledger);
  store_close(store);
}

/* A database as the second version left it, with an operation in it. */
static void fill_second_version(const struct place *place)
{
  const struct store_schema schema = {ledger_schema.application, 2, ledger_schema.versions};
  struct store *store;
  struct operation operation;
  struct ledger *ledger;

  if (in_postgres())
    store = open_store(place->where, &ledger_schema, STORE_MIGRATE, stderr);
  else
    store = open_store(place->where, &schema, STORE_MAKE, stderr);
  if (in_postgres()) {
    sql(store, "DROP INDEX outbox_dead");
    sql(store, "DROP INDEX outbox_delivered");
    sql(store, "UPDATE schema_version SET version = 2");
  }
  ledger = open_ledger(store, 60000);
  assert_int_equal(pay(ledger, "of version two", &operation), LEDGER_NEW);
  ledger_close(ledger);
  store_close(store);
}

static void the_second_version_gets_the_indexes_of_the_third_and_keeps_its_rows(void **state)
{
  const char *indexes = in_postgres() ? "SELECT CAST(count(*) AS text) FROM pg_indexes"
                                        " WHERE indexname IN ('outbox_dead', 'outbox_delivered')"
                                      : "SELECT count(*) FROM sqlite_master"
                                        " WHERE name IN ('outbox_dead', 'outbox_delivered')";
  const struct place *place = *state;
  FILE *journal = tmpfile();
  struct operation operation;
  struct ledger *ledger;
  struct store *store;

  fill_second_version(place);
  assert_null(open_store(place->where, &ledger_schema, STORE_USE, journal));
  fclose(journal);
  store = open_store(place->where, &ledger_schema, STORE_MIGRATE, stderr);
  assert_string_equal(ask(store, indexes), "2");
  ledger = open_ledger(store, 60000);
  assert_int_equal(pay(ledger, "of version two", &operation), LEDGER_LIVE);
  ledger_close(ledger);
  store_close(store);
  store = open_store(place->where, &ledger_schema, STORE_USE, stderr);
  assert_non_null(store);
  store_close(store);
}

/* -------- what grows -------- */

static uint64_t scanned; /* rows that statements stepped over in search of others */
static bool scans_are_wrong;

static int count_scans(unsigned int kind, void *ctx, void *statement, void *time)
{
  int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);

  (void)kind;
  (void)ctx;
  (void)time;
  scanned += (uint64_t)steps;
  if (steps > 20 && scans_are_wrong)
    print_message("%d rows: %s\n", steps, sqlite3_sql(statement));
  return 0;
}

/* SQLite calls this for each database that is opened. */
static int watch_scans(sqlite3 *db, char **message, const struct sqlite3_api_routines *api)
{
  (void)message;
  (void)api;
  return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE, count_scans, NULL);
}

/* Settled operations, and call backs that arrived: what a shop has after some time. */
static void fill_books(struct store *store)
{
  sql(store,
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
      " INSERT INTO operations (kind, state, key, attempt, token, order_id, source, currency,"
      "  amount, processor_id, created_at, sent_at, settled_at, answered_at)"
      " SELECT 0, 4, 'k' || i, 1, 't' || i, 'o' || i, 's', 'EUR', 5, 'p' || i, 1, 1, 1, 1"
      " FROM n");
  sql(store, "INSERT INTO outbox (operation, next_at, state, created_at)"
             " SELECT id, 0, CASE WHEN id = 7 THEN 2 ELSE 1 END, clock_ms() FROM operations");
}

/* What a gateway does with a payment and a call back, and what its threads and its metrics ask. */
static void do_all(struct ledger *ledger)
{
  const struct outcome yes = {.success = true, .processor_id = "pa_1"};
  int64_t ids[LEDGER_MANY];
  struct operation operation;
  struct ledger_state standing;
  struct call_back call;

  assert_int_equal(pay(ledger, "new", &operation), LEDGER_NEW);
  assert_int_equal(ledger_send(ledger, &operation), LEDGER_DONE);
  ledger_later(ledger, &operation);
  ledger_release(ledger);
  assert_int_equal(ledger_take(ledger, &operation), LEDGER_TAKEN);
  assert_int_equal(ledger_promise(ledger, operation.id, &operation), LEDGER_LIVE);
  assert_true(ledger_standing(ledger, &standing));
  assert_int_equal(ledger_record(ledger, &operation, &yes, true), LEDGER_DONE);
  assert_true(ledger_owe(ledger, operation.id));
  ids[0] = operation.id;
  assert_int_equal(ledger_settled(ledger, ids, 1), 1);
  assert_int_equal(pay(ledger, "k500", &operation), LEDGER_DONE);
  assert_true(ledger_answered(ledger, ids, 1));
  assert_true(ledger_standing(ledger, &standing));
  assert_int_equal(standing.owed, 1);
  assert_int_equal(standing.dead, 1);
  assert_int_equal(ledger_orphans(ledger), 1);
  assert_int_equal(ledger_find(ledger, "k500-1", &operation), LEDGER_DONE);
  sql(ledger->store, "UPDATE outbox SET next_at = 0 WHERE state = 0");
  assert_true(ledger_due(ledger, &call));
  assert_true(ledger_posted(ledger, &call, 200));
  assert_false(ledger_reap(ledger));
}

static void no_statement_takes_longer_the_more_is_settled(void **state)
{
  const struct place *place = *state;
  struct ledger *ledger;
  struct store *store;

  sqlite3_auto_extension((void (*)(void))watch_scans);
  store = open_store(place->where, &ledger_schema, STORE_MAKE, stderr);
  sqlite3_reset_auto_extension();
  fill_books(store);
  assert_true(scanned > 0); /* what fills them does: it is counted */
  ledger = open_ledger(store, 60000);
  scanned = 0;
  scans_are_wrong = true;
  do_all(ledger);
  assert_in_range(scanned, 0, 20);
  ledger_close(ledger);
  store_close(store);
}

/* -------- power cuts -------- */

static void what_is_done_is_on_the_disk_whatever_the_database_was_told(void **state)
{
  const struct place *place = *state;
  char url[512];
  struct store *store;

  snprintf(url, sizeof url, "%s%s", place->where,
           in_postgres() ? "?options=-c%20synchronous_commit%3Doff" : "");
  store = open_store(url, &ledger_schema, in_postgres() ? STORE_USE : STORE_MAKE, stderr);
  if (in_postgres()) {
    assert_string_equal(ask(store, "SELECT current_setting('synchronous_commit')"), "on");
    assert_string_equal(ask(store, "SELECT reset_val FROM pg_settings"
                                   " WHERE name = 'synchronous_commit'"),
                        "off");
  } else {
    assert_string_equal(ask(store, "PRAGMA journal_mode"), "wal");
    assert_string_equal(ask(store, "PRAGMA synchronous"), "2"); /* FULL */
  }
  store_close(store);
}

static void a_choice_that_is_more_than_on_stays(void **state)
{
  const struct place *place = *state;
  char url[512];
  struct store *store;

  snprintf(url, sizeof url, "%s?options=-c%%20synchronous_commit%%3Dremote_apply", place->where);
  store = open_store(url, &ledger_schema, STORE_USE, stderr);
  assert_string_equal(ask(store, "SELECT current_setting('synchronous_commit')"), "remote_apply");
  store_close(store);
}

int main(int argc, char **argv)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
  const struct CMUnitTest both[] = {
      TEST(the_second_version_gets_the_indexes_of_the_third_and_keeps_its_rows),
      TEST(what_is_done_is_on_the_disk_whatever_the_database_was_told),
  };
  const struct CMUnitTest postgres[] = {TEST(a_choice_that_is_more_than_on_stays)};
  const struct CMUnitTest files[] = {
      TEST(what_the_first_version_had_claimed_may_have_been_charged),
      TEST(no_statement_takes_longer_the_more_is_settled),
  };

  where = argc > 1 ? argv[1] : NULL;
  return cmocka_run_group_tests(both, NULL, NULL) +
         (where ? cmocka_run_group_tests(postgres, NULL, NULL)
                : cmocka_run_group_tests(files, NULL, NULL));
}
