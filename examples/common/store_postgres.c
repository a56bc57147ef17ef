/* store_postgres.c - a store in PostgreSQL, by libpq.
 *
 * Each thread that runs a transaction has a connection for it. Nothing is prepared, and what is set is
 * set for the transaction, so a pooler that hands connections on after each may stand between.
 *
 * Every wait has an end: libpq is asked without blocking, and poll waits. A connection whose answer
 * does not come in time is closed. Once none can be made, transactions fail at once, and a thread of
 * its own tries until the database is back.
 */
#define _POSIX_C_SOURCE 200809L

#include "journal.h"
#include "store_driver.h"

#ifdef NO_POSTGRES

struct store *store_postgres_open(const struct store_options *options)
{
  journal_line(options->journal, "database: this program was built without PostgreSQL");
  return NULL;
}

#else

#include "program.h"
#include "store_postgres_line.h"

#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define POSTGRES_PROBE_MS   250
#define POSTGRES_CONNECT_MS 400  /* while a request waits */
#define POSTGRES_OPEN_MS    5000 /* when the store is opened */

struct postgres {
  struct store store;
  char *where;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t stop;
  struct line *free;
  bool away;
  bool stopping;
  bool probing;
  pthread_t prober;
};

static struct line *line_of(struct transaction *tx)
{
  return (struct line *)tx;
}

static struct postgres *postgres_of(const struct line *line)
{
  return (struct postgres *)line->tx.store;
}

/* -------- connections -------- */

/* Notices are for people at a terminal. */
static void postgres_notice(void *ctx, const PGresult *result)
{
  (void)ctx;
  (void)result;
}

/* A connection that is ready by a time of program_ms, or NULL. What the URL says comes before what is
 * said here. */
static PGconn *postgres_connect(const struct postgres *store, uint64_t until)
{
  static const char *const names[] = {"target_session_attrs", "tcp_user_timeout",
                                      "application_name", "dbname", NULL};
  const char *const values[] = {"read-write", "2000", "clx", store->where, NULL};
  PGconn *conn = PQconnectStartParams(names, values, 1);
  struct line line = {.conn = conn, .until = until};
  PostgresPollingStatusType step = PGRES_POLLING_WRITING;

  if (conn)
    PQsetNoticeReceiver(conn, postgres_notice, NULL);
  while (conn && PQstatus(conn) != CONNECTION_BAD && step != PGRES_POLLING_OK &&
         step != PGRES_POLLING_FAILED) {
    struct pollfd wanted = {.fd = PQsocket(conn),
                            .events = step == PGRES_POLLING_READING ? POLLIN : POLLOUT};
    uint64_t now = program_ms(NULL);

    if (now >= line.until || poll(&wanted, 1, (int)(line.until - now)) <= 0)
      break;
    step = PQconnectPoll(conn);
  }
  if (conn && step == PGRES_POLLING_OK && PQsetnonblocking(conn, 1) == 0)
    return conn;
  PQfinish(conn);
  return NULL;
}

static void *postgres_probe(void *ctx);

/* The database cannot be reached: a thread tries until it can be. */
static void postgres_leave(struct postgres *store)
{
  pthread_mutex_lock(&store->lock);
  if (!store->away && !store->stopping) {
    journal_line(store->store.journal, "database: it cannot be reached");
    if (store->probing)
      pthread_join(store->prober, NULL);
    store->probing = pthread_create(&store->prober, NULL, postgres_probe, store) == 0;
    store->away = store->probing;
  }
  pthread_mutex_unlock(&store->lock);
}

static void postgres_drop(struct line *line)
{
  line_clear(line);
  PQfinish(line->conn);
  free(line);
}

static void postgres_keep(struct postgres *store, struct line *line)
{
  pthread_mutex_lock(&store->lock);
  line->next = store->free;
  store->free = line;
  pthread_mutex_unlock(&store->lock);
}

static struct line *postgres_line(struct postgres *store, PGconn *conn)
{
  struct line *line = calloc(1, sizeof *line);

  if (!line) {
    PQfinish(conn);
    return NULL;
  }
  line->tx.store = &store->store;
  line->conn = conn;
  return line;
}

/* Sleeps a little; false when it is time to stop. */
static bool postgres_rest(struct postgres *store)
{
  uint64_t until = program_ms(NULL) + POSTGRES_PROBE_MS;
  bool go_on;

  pthread_mutex_lock(&store->lock);
  if (!store->stopping)
    program_cond_wait(&store->stop, &store->lock, until);
  go_on = !store->stopping;
  pthread_mutex_unlock(&store->lock);
  return go_on;
}

static void *postgres_probe(void *ctx)
{
  struct postgres *store = ctx;
  PGconn *conn = NULL;
  struct line *line;

  while (!conn && postgres_rest(store))
    conn = postgres_connect(store, program_ms(NULL) + POSTGRES_CONNECT_MS);
  line = conn ? postgres_line(store, conn) : NULL;
  if (line)
    postgres_keep(store, line);
  pthread_mutex_lock(&store->lock);
  if (conn)
    journal_line(store->store.journal, "database: it can be reached again");
  store->away = false;
  pthread_mutex_unlock(&store->lock);
  return NULL;
}

/* A connection that is free, or a new one. */
static struct line *postgres_take(struct postgres *store, uint64_t until)
{
  uint64_t soon = program_ms(NULL) + POSTGRES_CONNECT_MS;
  struct line *line;
  bool away;
  PGconn *conn;

  pthread_mutex_lock(&store->lock);
  line = store->free;
  away = store->away;
  if (line && !away)
    store->free = line->next;
  pthread_mutex_unlock(&store->lock);
  if (line || away)
    return away ? NULL : line;
  conn = postgres_connect(store, until < soon ? until : soon);
  if (conn)
    return postgres_line(store, conn);
  postgres_leave(store);
  return NULL;
}

/* -------- transactions -------- */

/* A transaction that hangs, or whose client is gone, must not hold its locks for long: no statement
 * takes longer than there is time. What a role or database may have been told to, its end is not
 * said before it is on the disk. */
static bool line_begin(struct line *line)
{
  char text[512];
  uint64_t now = program_ms(NULL);

  if (now >= line->until)
    return false;
  snprintf(text, sizeof text,
           "BEGIN; SET LOCAL statement_timeout = %llu; SET LOCAL lock_timeout = 500;"
           " SET LOCAL idle_in_transaction_session_timeout = 2000;"
           " SELECT set_config('synchronous_commit', 'on', true)"
           " WHERE current_setting('synchronous_commit') = 'off'",
           (unsigned long long)(line->until - now));
  return line_take(line, PQsendQuery(line->conn, text));
}

static struct transaction *postgres_begin(struct store *base, uint64_t until)
{
  struct postgres *store = (struct postgres *)base;
  struct line *line;

  /* One that was free may be dead, as all may be after the server was restarted. */
  while ((line = postgres_take(store, until)) != NULL) {
    line->tx.failed = false;
    line->again = false;
    line->until = until;
    if (line_begin(line))
      return &line->tx;
    postgres_drop(line);
    if (program_ms(NULL) >= until)
      return NULL;
  }
  return NULL;
}

/* COMMIT was sent. An error that says that it was taken back is a no; everything else, and no answer,
 * is none. */
static int line_committed(struct line *line, bool taken)
{
  static const char *const classes[] = {"23", "40", "22", "25"};
  const char *state = line_state(line->result);

  if (taken && strcmp(PQcmdStatus(line->result), "COMMIT") == 0)
    return STORE_DONE;
  if (taken)
    return STORE_NOT; /* ROLLBACK: it had failed before */
  for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++)
    if (strncmp(state, classes[i], 2) == 0 && strcmp(state, "40003") != 0)
      return line->again ? STORE_AGAIN : STORE_NOT;
  return STORE_UNKNOWN;
}

static int postgres_end(struct transaction *tx, bool keep)
{
  struct line *line = line_of(tx);
  struct postgres *store = postgres_of(line);
  int result = tx->failed && line->again ? STORE_AGAIN : STORE_NOT;

  if (keep && !tx->failed)
    result = line_committed(line, line_take(line, PQsendQuery(line->conn, "COMMIT")));
  else if (line->conn && PQstatus(line->conn) == CONNECTION_OK)
    line_take(line, PQsendQuery(line->conn, "ROLLBACK"));
  line_clear(line);
  if (line->conn && PQstatus(line->conn) == CONNECTION_OK &&
      PQtransactionStatus(line->conn) == PQTRANS_IDLE)
    postgres_keep(store, line);
  else
    postgres_drop(line);
  return result;
}

static bool postgres_away(const struct store *base)
{
  struct postgres *store = (struct postgres *)base;
  bool away;

  pthread_mutex_lock(&store->lock);
  away = store->away;
  pthread_mutex_unlock(&store->lock);
  return away;
}

/* -------- versions -------- */

/* The tables of the versions, and the clock. Who changes a database waits for others that do. */
static void postgres_prepare(struct transaction *tx)
{
  line_script(tx, "SELECT pg_advisory_xact_lock(1668049964);"
                  "CREATE TABLE IF NOT EXISTS schema_version ("
                  "  application bigint PRIMARY KEY, version integer NOT NULL);"
                  "CREATE OR REPLACE FUNCTION clock_ms() RETURNS bigint LANGUAGE sql VOLATILE AS"
                  " 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint'");
}

static int postgres_version(struct transaction *tx, int application, bool change)
{
  struct store_value value = {.number = application};

  if (change)
    postgres_prepare(tx);
  if (tx->failed ||
      !line_ask(tx, "SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL", NULL, 0))
    return 0;
  if (!line_ask(tx, "SELECT version FROM schema_version WHERE application = ?1", &value, 1))
    return 0;
  return (int)line_number(tx, 0);
}

static void postgres_set_version(struct transaction *tx, int application, int version)
{
  struct store_value values[] = {{.number = application}, {.number = version}};

  line_ask(tx,
           "INSERT INTO schema_version (application, version) VALUES (?1, ?2)"
           " ON CONFLICT (application) DO UPDATE SET version = excluded.version",
           values, 2);
}

/* -------- opening -------- */

static void postgres_close(struct store *base)
{
  struct postgres *store = (struct postgres *)base;

  pthread_mutex_lock(&store->lock);
  store->stopping = true;
  pthread_cond_signal(&store->stop);
  pthread_mutex_unlock(&store->lock);
  if (store->probing)
    pthread_join(store->prober, NULL);
  while (store->free) {
    struct line *line = store->free;

    store->free = line->next;
    postgres_drop(line);
  }
  pthread_cond_destroy(&store->stop);
  pthread_mutex_destroy(&store->lock);
  free(store->where);
  free(store);
}

static const struct store_driver postgres_driver = {
    .close = postgres_close,
    .away = postgres_away,
    .begin = postgres_begin,
    .end = postgres_end,
    .ask = line_ask,
    .next = line_next,
    .changes = line_changes,
    .number = line_number,
    .text = line_text,
    .script = line_script,
    .version = postgres_version,
    .set_version = postgres_set_version,
};

/* What no transaction can change: a server that does not have its files written to the disk. */
static void postgres_warn(struct postgres *store)
{
  struct transaction *tx = postgres_begin(&store->store, program_ms(NULL) + POSTGRES_CONNECT_MS);

  if (tx && line_ask(tx,
                     "SELECT name FROM pg_settings"
                     " WHERE name IN ('fsync', 'full_page_writes') AND setting = 'off'",
                     NULL, 0))
    journal_line(store->store.journal, "database: %s is off: a power cut may undo what is done",
                 line_text(tx, 0));
  if (tx)
    postgres_end(tx, false);
}

/* A first connection, with the reason when there is none. */
static bool postgres_try(struct postgres *store)
{
  PGconn *conn = postgres_connect(store, program_ms(NULL) + POSTGRES_OPEN_MS);
  struct line *line = conn ? postgres_line(store, conn) : NULL;

  if (line)
    postgres_keep(store, line);
  else
    journal_line(store->store.journal,
                 "database: cannot connect"); /* the URL may have a password */
  return line != NULL;
}

struct store *store_postgres_open(const struct store_options *options)
{
  struct postgres *store = calloc(1, sizeof *store);

  if (!store)
    return NULL;
  store->store.driver = &postgres_driver;
  store->store.journal = options->journal;
  store->where = strdup(options->where);
  pthread_mutex_init(&store->lock, NULL);
  program_cond_init(&store->stop);
  if (store->where && (postgres_try(store) || options->patient)) {
    if (!store->free)
      postgres_leave(store);
    else if (options->mode == STORE_MAKE)
      postgres_warn(store);
    return &store->store;
  }
  postgres_close(&store->store);
  return NULL;
}

#endif
