/* store.c - the transactions, and the few steps they are made of. */
#define _POSIX_C_SOURCE 200809L

#include "store.h"
#include "journal.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct store {
  pthread_mutex_t lock; /* held from store_begin to store_end */
  sqlite3 *db;
  sqlite3_stmt *row; /* of the last store_row, or NULL */
  FILE *journal;
  bool failed; /* a step of this transaction did */
  bool busy;   /* the last transaction waited for another program in vain */
};

/* -------- steps -------- */

static void store_fail(struct store *store, const char *what)
{
  if (!store->failed && !store->busy) /* one line while another program holds the file */
    journal_line(store->journal, "database: %s: %s", what, sqlite3_errmsg(store->db));
  store->failed = true;
}

static void store_drop_row(struct store *store)
{
  sqlite3_finalize(store->row);
  store->row = NULL;
}

static bool store_bind(sqlite3_stmt *statement, const char *types, va_list values)
{
  for (int i = 0; types[i]; i++) {
    int result;

    if (types[i] == 't')
      result =
          sqlite3_bind_text(statement, i + 1, va_arg(values, const char *), -1, SQLITE_TRANSIENT);
    else
      result = sqlite3_bind_int64(statement, i + 1, va_arg(values, int64_t));
    if (result != SQLITE_OK)
      return false;
  }
  return true;
}

/* Prepares a statement as the store's row. */
static bool store_prepare(struct store *store, const char *query, const char *types, va_list values)
{
  store_drop_row(store);
  if (store->failed)
    return false;
  if (sqlite3_prepare_v2(store->db, query, -1, &store->row, NULL) == SQLITE_OK &&
      store_bind(store->row, types, values))
    return true;
  store_fail(store, "cannot prepare");
  return false;
}

bool store_next(struct store *store)
{
  int result = store->row ? sqlite3_step(store->row) : SQLITE_DONE;

  if (result == SQLITE_ROW)
    return true;
  if (result != SQLITE_DONE)
    store_fail(store, "cannot run");
  store_drop_row(store);
  return false;
}

bool store_row(struct store *store, const char *query, const char *types, ...)
{
  va_list values;
  bool ready;

  va_start(values, types);
  ready = store_prepare(store, query, types, values);
  va_end(values);
  return ready && store_next(store);
}

int64_t store_do(struct store *store, const char *query, const char *types, ...)
{
  va_list values;
  bool ready;

  va_start(values, types);
  ready = store_prepare(store, query, types, values);
  va_end(values);
  while (ready && store_next(store))
    continue;
  return store->failed ? 0 : sqlite3_changes(store->db);
}

int64_t store_int(const struct store *store, int column)
{
  return sqlite3_column_int64(store->row, column);
}

void store_text(struct store *store, int column, char *text, size_t size)
{
  const unsigned char *value = sqlite3_column_text(store->row, column);
  size_t len = value ? strlen((const char *)value) : 0;

  if (len >= size) {
    store_fail(store, "a text is too long");
    len = 0;
  }
  if (len > 0)
    memcpy(text, value, len);
  text[len] = 0;
}

int64_t store_inserted(const struct store *store)
{
  return sqlite3_last_insert_rowid(store->db);
}

/* -------- transactions -------- */

void store_begin(struct store *store)
{
  pthread_mutex_lock(&store->lock);
  store->failed = false;
  sqlite3_busy_timeout(store->db, store->busy ? 0 : STORE_BUSY_MS);
  store_do(store, "BEGIN IMMEDIATE", "");
  store->busy = store->failed && sqlite3_errcode(store->db) == SQLITE_BUSY;
}

bool store_end(struct store *store)
{
  bool done;

  store_do(store, "COMMIT", "");
  store_drop_row(store);
  done = !store->failed;
  if (!done)
    sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL); /* fails when nothing was begun */
  pthread_mutex_unlock(&store->lock);
  return done;
}

/* -------- opening -------- */

static int64_t store_number(struct store *store, const char *query)
{
  return store_row(store, query, "") ? store_int(store, 0) : -1;
}

/* Makes schema and mark, unless they are there. */
static bool store_prepare_schema(struct store *store, int application, const char *schema)
{
  char mark[64];
  bool ours;
  bool empty;

  snprintf(mark, sizeof mark, "PRAGMA application_id = %d", application);
  store_begin(store);
  ours = store_number(store, "PRAGMA application_id") == application;
  empty = !ours && store_number(store, "SELECT count(*) FROM sqlite_master") == 0;
  if (empty && schema && !store->failed) {
    store_drop_row(store);
    if (sqlite3_exec(store->db, schema, NULL, NULL, NULL) != SQLITE_OK)
      store_fail(store, "cannot make the tables");
    store_do(store, mark, "");
    ours = true;
  }
  if (!ours && !store->failed)
    journal_line(store->journal, "database: this file belongs to another program");
  return store_end(store) && ours;
}

static bool store_connect(struct store *store, const char *path, bool create)
{
  int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX;

  if (sqlite3_open_v2(path, &store->db, flags, NULL) == SQLITE_OK &&
      sqlite3_busy_timeout(store->db, STORE_BUSY_MS) == SQLITE_OK &&
      sqlite3_exec(store->db, "PRAGMA foreign_keys = ON", NULL, NULL, NULL) == SQLITE_OK)
    return true;
  journal_line(store->journal, "database: cannot open %s: %s", path,
               store->db ? sqlite3_errmsg(store->db) : "out of memory");
  return false;
}

/* A write-ahead log survives a killed process, and FULL a power cut too. The file remembers the
 * log, so it must be ours. */
static bool store_set_log(struct store *store)
{
  if (sqlite3_exec(store->db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", NULL, NULL,
                   NULL) == SQLITE_OK)
    return true;
  store_fail(store, "cannot set the log");
  return false;
}

struct store *store_open(const char *path, int application, const char *schema, FILE *journal)
{
  struct store *store = calloc(1, sizeof *store);

  if (!store)
    return NULL;
  store->journal = journal;
  pthread_mutex_init(&store->lock, NULL);
  if (store_connect(store, path, schema != NULL) &&
      store_prepare_schema(store, application, schema) && store_set_log(store))
    return store;
  store_close(store);
  return NULL;
}

void store_close(struct store *store)
{
  if (!store)
    return;
  sqlite3_close(store->db);
  pthread_mutex_destroy(&store->lock);
  free(store);
}
