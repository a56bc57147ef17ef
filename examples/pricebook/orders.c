/* orders.c - the key of an event and what the event asks for, in one transaction. */
#include "orders.h"

#include "../common/program.h"
#include "../common/store.h"

#include <stdlib.h>

#define ORDERS_WAIT_MS     400 /* for the database, in all of a transaction */
#define ORDERS_KEEP_MS     (60 * 86400000LL)
#define ORDERS_APPLICATION 0x70626576 /* "pbev" */

const char *const orders_results[ORDERS_RESULTS] = {"new", "before", "failed"};

/* Times are milliseconds since 1970, but for placed_at, which is as it came. */
static const char orders_version_1[] =
    "CREATE TABLE events (key text PRIMARY KEY, at bigint NOT NULL);"
    "CREATE INDEX events_at ON events (at);"
    "CREATE TABLE orders_seen ("
    "  order_id text PRIMARY KEY, number text, placed_at text,"
    "  destroyed smallint NOT NULL DEFAULT 0);";

static const char *const orders_versions[] = {orders_version_1};

static const struct store_schema orders_schema = {ORDERS_APPLICATION, 1, orders_versions};

struct orders {
  struct store *store;
  FILE *journal;
  _Atomic uint64_t counts[ORDERS_RESULTS];
};

/* -------- opening -------- */

static struct store *orders_store(const char *where, enum store_mode mode, bool patient,
                                  FILE *journal)
{
  const struct store_options options = {.where = where,
                                        .schema = &orders_schema,
                                        .mode = mode,
                                        .patient = patient,
                                        .journal = journal};

  return store_open(&options);
}

struct orders *orders_open(const char *where, FILE *journal)
{
  struct orders *orders = calloc(1, sizeof *orders);

  if (!orders)
    return NULL;
  orders->journal = journal;
  orders->store = orders_store(where, STORE_MAKE, true, journal);
  if (orders->store)
    return orders;
  free(orders);
  return NULL;
}

void orders_close(struct orders *orders)
{
  if (orders)
    store_close(orders->store);
  free(orders);
}

bool orders_migrate(const char *where, FILE *journal)
{
  struct store *store = orders_store(where, STORE_MIGRATE, false, journal);

  store_close(store);
  return store != NULL;
}

FILE *orders_journal(const struct orders *orders)
{
  return orders->journal;
}

/* -------- events -------- */

struct orders_event {
  const char *key;
  const orders_placed *placed; /* or NULL: it was destroyed */
  const char *id;
  int result;
};

/* A new key takes two old ones with it, so that nothing else has to, and nothing piles up. */
static void orders_forget(struct transaction *tx)
{
  store_do(tx,
           "DELETE FROM events WHERE key IN (SELECT o.key FROM events o"
           " WHERE o.at < clock_ms() - ?1 ORDER BY o.at LIMIT 2 /*skip*/)",
           "i", (int64_t)ORDERS_KEEP_MS);
}

static void orders_note(struct transaction *tx, const struct orders_event *event)
{
  if (event->placed)
    store_do(tx,
             "INSERT INTO orders_seen (order_id, number, placed_at) VALUES (?1, ?2, ?3)"
             " ON CONFLICT DO NOTHING",
             "ttt", event->id, event->placed->number, event->placed->placed_at);
  else
    store_do(tx,
             "INSERT INTO orders_seen (order_id, destroyed) VALUES (?1, 1)"
             " ON CONFLICT (order_id) DO UPDATE SET number = NULL, destroyed = 1",
             "t", event->id);
}

/* Who writes the key first does the work. Another with the same key waits for the end of that. */
static bool orders_steps(struct transaction *tx, void *ctx)
{
  struct orders_event *event = ctx;

  event->result = ORDERS_BEFORE;
  if (store_do(tx, "INSERT INTO events (key, at) VALUES (?1, clock_ms()) ON CONFLICT DO NOTHING",
               "t", event->key) == 0)
    return true;
  event->result = ORDERS_NEW;
  orders_note(tx, event);
  orders_forget(tx);
  return true;
}

static int orders_run(struct orders *orders, struct orders_event *event)
{
  uint64_t until = program_ms(NULL) + ORDERS_WAIT_MS;
  int result = ORDERS_FAILED;

  if (store_run(orders->store, until, orders_steps, event) == STORE_DONE)
    result = event->result;
  orders->counts[result]++;
  return result;
}

int orders_place(struct orders *orders, const char *key, const orders_placed *placed)
{
  struct orders_event event = {.key = key, .placed = placed, .id = placed->id};

  return orders_run(orders, &event);
}

int orders_destroy(struct orders *orders, const char *key, const char *id)
{
  struct orders_event event = {.key = key, .id = id};

  return orders_run(orders, &event);
}

/* -------- how it stands -------- */

static bool orders_answer_steps(struct transaction *tx, void *ctx)
{
  (void)ctx;
  return store_row(tx, "SELECT 1", "");
}

bool orders_answer(struct orders *orders)
{
  uint64_t until = program_ms(NULL) + ORDERS_WAIT_MS;

  return store_run(orders->store, until, orders_answer_steps, NULL) == STORE_DONE;
}

void orders_counts(const struct orders *orders, uint64_t counts[ORDERS_RESULTS])
{
  for (int i = 0; i < ORDERS_RESULTS; i++)
    counts[i] = orders->counts[i];
}
