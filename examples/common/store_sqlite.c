/* store_sqlite.c - a store in a file.
 *
 * One connection behind a mutex, unlike the book of examples/pricebook with one per thread: that
 * one is mostly read, while nearly every transaction here writes, and SQLite lets one writer in
 * at a time.
 */
#define _POSIX_C_SOURCE 200809L

#include "journal.h"
#include "program.h"
#include "store_driver.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#define SQLITE_OPEN_MS 1000  /* for another program that opens the file */
#define SQLITE_MOST_MS 30000 /* for another program that holds the file */
#define SQLITE_KEPT    64    /* statements that are kept prepared */

struct sqlite {
  struct store store;
  struct transaction tx; /* the one that runs, under the lock */
  pthread_mutex_t lock;  /* from begin to end */
  sqlite3 *db;
  sqlite3_stmt *row; /* of the last statement, or NULL; one of those that are kept */
  sqlite3_stmt *kept[SQLITE_KEPT];
  unsigned int oldest;
  int64_t (*clock)(void);
  bool busy; /* the last transaction waited for another program in vain */
};

static const struct store_word sqlite_words[] = {{"identity", "INTEGER"}, {NULL, NULL}};

static struct sqlite *sqlite_of(const struct transaction *tx)
{
  return (struct sqlite *)tx->store;
}

/* -------- statements -------- */

static void sqlite_fail(struct sqlite *store, const char *what)
{
  if (!store->tx.failed && !store->busy) /* one line while another program holds the file */
    journal_line(store->store.journal, "database: %s: %s", what, sqlite3_errmsg(store->db));
  store->tx.failed = true;
}

static void sqlite_drop_row(struct sqlite *store)
{
  if (store->row)
    sqlite3_reset(store->row);
  store->row = NULL;
}

/* A statement that is prepared: one of before, or a new one in place of the oldest. NULL on failure. */
static sqlite3_stmt *sqlite_prepare(struct sqlite *store, const char *query)
{
  sqlite3_stmt **place;

  for (unsigned int i = 0; i < SQLITE_KEPT && store->kept[i]; i++)
    if (strcmp(sqlite3_sql(store->kept[i]), query) == 0)
      return store->kept[i];
  place = &store->kept[store->oldest];
  store->oldest = (store->oldest + 1) % SQLITE_KEPT;
  sqlite3_finalize(*place);
  *place = NULL;
  sqlite3_prepare_v3(store->db, query, -1, SQLITE_PREPARE_PERSISTENT, place, NULL);
  return *place;
}

static bool sqlite_bind(sqlite3_stmt *statement, const struct store_value *values, int count)
{
  int result = SQLITE_OK;

  for (int i = 0; i < count && result == SQLITE_OK; i++)
    result = values[i].is_text
                 ? sqlite3_bind_text(statement, i + 1, values[i].text, -1, SQLITE_TRANSIENT)
                 : sqlite3_bind_int64(statement, i + 1, values[i].number);
  return result == SQLITE_OK;
}

static bool sqlite_next(struct transaction *tx)
{
  struct sqlite *store = sqlite_of(tx);
  int result = store->row ? sqlite3_step(store->row) : SQLITE_DONE;

  if (result == SQLITE_ROW)
    return true;
  if (result != SQLITE_DONE)
    sqlite_fail(store, "cannot run");
  sqlite_drop_row(store);
  return false;
}

static bool sqlite_ask(struct transaction *tx, const char *query, const struct store_value *values,
                       int count)
{
  struct sqlite *store = sqlite_of(tx);

  sqlite_drop_row(store);
  store->row = sqlite_prepare(store, query);
  if (store->row && sqlite_bind(store->row, values, count))
    return sqlite_next(tx);
  sqlite_fail(store, "cannot prepare");
  return false;
}

static int64_t sqlite_changes(struct transaction *tx)
{
  return sqlite3_changes(sqlite_of(tx)->db);
}

static int64_t sqlite_number(struct transaction *tx, int column)
{
  return sqlite3_column_int64(sqlite_of(tx)->row, column);
}

static const char *sqlite_text(struct transaction *tx, int column)
{
  return (const char *)sqlite3_column_text(sqlite_of(tx)->row, column);
}

static void sqlite_script(struct transaction *tx, const char *script)
{
  struct sqlite *store = sqlite_of(tx);
  char text[STORE_QUERY];

  sqlite_drop_row(store);
  if (!store_translate(script, sqlite_words, '?', text) ||
      sqlite3_exec(store->db, text, NULL, NULL, NULL) != SQLITE_OK)
    sqlite_fail(store, "cannot change the tables");
}

/* -------- transactions -------- */

/* How long to wait for another program that holds the file: most of the time that there is. */
static uint32_t sqlite_patience(const struct sqlite *store, uint64_t until)
{
  uint64_t now = program_ms(NULL);
  uint64_t left = until > now ? until - now : 0;

  if (store->busy)
    return 0; /* only the first one waits; those after it fail at once */
  return (uint32_t)(left < SQLITE_MOST_MS ? left / 4 * 3 : SQLITE_MOST_MS);
}

static struct transaction *sqlite_begin(struct store *base, uint64_t until)
{
  struct sqlite *store = (struct sqlite *)base;

  pthread_mutex_lock(&store->lock);
  store->tx.failed = false;
  sqlite3_busy_timeout(store->db, (int)sqlite_patience(store, until));
  sqlite_ask(&store->tx, "BEGIN IMMEDIATE", NULL, 0);
  store->busy = store->tx.failed && sqlite3_errcode(store->db) == SQLITE_BUSY;
  if (!store->tx.failed)
    return &store->tx;
  pthread_mutex_unlock(&store->lock);
  return NULL;
}

/* SQLite tells whether it was done. */
static int sqlite_end(struct transaction *tx, bool keep)
{
  struct sqlite *store = sqlite_of(tx);
  bool done;

  sqlite_drop_row(store);
  if (keep && !tx->failed)
    sqlite_ask(tx, "COMMIT", NULL, 0);
  done = keep && !tx->failed;
  if (!done)
    sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
  pthread_mutex_unlock(&store->lock);
  return done ? STORE_DONE : STORE_NOT;
}

static bool sqlite_away(const struct store *base)
{
  (void)base;
  return false;
}

/* -------- versions -------- */

static int64_t sqlite_pragma(struct transaction *tx, const char *query)
{
  return sqlite_ask(tx, query, NULL, 0) ? sqlite_number(tx, 0) : -1;
}

/* A file of before there were versions has the first. */
static int sqlite_version(struct transaction *tx, int application, bool change)
{
  int version;

  (void)change;
  if (sqlite_pragma(tx, "PRAGMA application_id") == application) {
    version = (int)sqlite_pragma(tx, "PRAGMA user_version");
    return version > 0 ? version : 1;
  }
  return sqlite_pragma(tx, "SELECT count(*) FROM sqlite_master") == 0 ? 0 : -1;
}

static void sqlite_set_version(struct transaction *tx, int application, int version)
{
  char text[128];

  snprintf(text, sizeof text, "PRAGMA application_id = %d; PRAGMA user_version = %d", application,
           version);
  sqlite_script(tx, text);
}

/* -------- opening -------- */

static void sqlite_close(struct store *base)
{
  struct sqlite *store = (struct sqlite *)base;

  sqlite_drop_row(store);
  for (unsigned int i = 0; i < SQLITE_KEPT; i++)
    sqlite3_finalize(store->kept[i]);
  sqlite3_close(store->db);
  pthread_mutex_destroy(&store->lock);
  free(store);
}

static const struct store_driver sqlite_driver = {
    .close = sqlite_close,
    .away = sqlite_away,
    .begin = sqlite_begin,
    .end = sqlite_end,
    .ask = sqlite_ask,
    .next = sqlite_next,
    .changes = sqlite_changes,
    .number = sqlite_number,
    .text = sqlite_text,
    .script = sqlite_script,
    .version = sqlite_version,
    .set_version = sqlite_set_version,
};

static void sqlite_clock(sqlite3_context *context, int count, sqlite3_value **values)
{
  struct sqlite *store = sqlite3_user_data(context);

  (void)count;
  (void)values;
  sqlite3_result_int64(context, store->clock ? store->clock() : program_now());
}

/* A write-ahead log survives a killed process, and FULL a power cut too. Only a file that is ours,
 * or empty, is touched. */
static bool sqlite_set_log(struct sqlite *store, int application)
{
  bool ours;

  sqlite3_busy_timeout(store->db, SQLITE_OPEN_MS);
  ours = sqlite_version(&store->tx, application, false) >= 0;
  sqlite_drop_row(store);
  if (!ours || store->tx.failed)
    return !store->tx.failed; /* store_open says why it is not used */
  if (sqlite3_exec(store->db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", NULL, NULL,
                   NULL) == SQLITE_OK)
    return true;
  sqlite_fail(store, "cannot set the log");
  return false;
}

static bool sqlite_connect(struct sqlite *store, const char *path, bool create)
{
  int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX;

  if (sqlite3_open_v2(path, &store->db, flags, NULL) == SQLITE_OK &&
      sqlite3_create_function(store->db, "clock_ms", 0, SQLITE_UTF8, store, sqlite_clock, NULL,
                              NULL) == SQLITE_OK &&
      sqlite3_exec(store->db, "PRAGMA foreign_keys = ON", NULL, NULL, NULL) == SQLITE_OK)
    return true;
  journal_line(store->store.journal, "database: cannot open %s: %s", path,
               store->db ? sqlite3_errmsg(store->db) : "out of memory");
  return false;
}

struct store *store_sqlite_open(const struct store_options *options)
{
  struct sqlite *store = calloc(1, sizeof *store);

  if (!store)
    return NULL;
  store->store.driver = &sqlite_driver;
  store->store.journal = options->journal;
  store->tx.store = &store->store;
  store->clock = options->clock;
  pthread_mutex_init(&store->lock, NULL);
  if (sqlite_connect(store, options->where, options->mode != STORE_USE) &&
      sqlite_set_log(store, options->schema->application))
    return &store->store;
  sqlite_close(&store->store);
  return NULL;
}
