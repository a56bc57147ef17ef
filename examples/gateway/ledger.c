/* ledger.c - claims, outcomes and sums, each in one transaction. */
#include "ledger.h"

#include "../common/store.h"

#include <stdlib.h>
#include <string.h>

#define LEDGER_APPLICATION 0x67746577 /* "gtew" */

struct ledger {
  struct store *store;
};

const char *const ledger_kinds[KIND_COUNT] = {"authorize", "capture", "void", "refund", "token"};

/* kind and state are the numbers of ledger.h; times are milliseconds since 1970. The index lets a
 * key be claimed once at a time, whatever the program does. */
static const char ledger_schema[] =
    "CREATE TABLE operations ("
    "  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),"
    "  state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2),"
    "  key TEXT NOT NULL, attempt INTEGER NOT NULL, token TEXT UNIQUE NOT NULL,"
    "  parent INTEGER REFERENCES operations, order_id TEXT NOT NULL, source TEXT NOT NULL,"
    "  currency TEXT NOT NULL,"
    "  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000000),"
    "  pending INTEGER NOT NULL DEFAULT 0, processor_id TEXT, code TEXT, message TEXT,"
    "  UNIQUE (key, attempt));"
    "CREATE UNIQUE INDEX operations_claimed ON operations (key) WHERE state = 0;"
    "CREATE INDEX operations_parent ON operations (parent);"
    "CREATE INDEX operations_order ON operations (order_id, currency);"
    "CREATE TABLE outbox ("
    "  operation INTEGER PRIMARY KEY REFERENCES operations, tries INTEGER NOT NULL DEFAULT 0,"
    "  next_at INTEGER NOT NULL, delivered INTEGER NOT NULL DEFAULT 0);"
    "CREATE INDEX outbox_due ON outbox (next_at) WHERE delivered = 0;";

/* Columns of an operation, as ledger_read takes them. */
#define LEDGER_OPERATION                                                                           \
  "SELECT o.id, o.kind, o.state, o.amount, o.pending, o.key || '-' || o.attempt, o.token,"         \
  " o.order_id, o.source, p.processor_id, o.currency, o.processor_id, o.code, o.message,"          \
  " o.attempt FROM operations o LEFT JOIN operations p ON p.id = o.parent "

static const struct refusal ledger_amount = {"INVALID_AMOUNT", "the amount is not positive"};
static const struct refusal ledger_large = {"INVALID_AMOUNT", "the amount is too large"};
static const struct refusal ledger_unknown = {"UNKNOWN_TRANSACTION", "no such transaction"};
static const struct refusal ledger_unready = {"NOT_SUCCEEDED", "that transaction did not succeed"};
static const struct refusal ledger_currency = {"WRONG_CURRENCY", "it has another currency"};
static const struct refusal ledger_excess = {"AMOUNT_EXCEEDED", "less than that is left"};

/* -------- opening -------- */

struct ledger *ledger_open(const char *path, bool create, FILE *journal)
{
  struct ledger *ledger = calloc(1, sizeof *ledger);

  if (!ledger)
    return NULL;
  ledger->store = store_open(path, LEDGER_APPLICATION, create ? ledger_schema : NULL, journal);
  if (ledger->store)
    return ledger;
  free(ledger);
  return NULL;
}

void ledger_close(struct ledger *ledger)
{
  if (!ledger)
    return;
  store_close(ledger->store);
  free(ledger);
}

/* -------- reading -------- */

static void ledger_read(struct store *store, struct operation *operation)
{
  operation->id = store_int(store, 0);
  operation->kind = (int)store_int(store, 1);
  operation->state = (int)store_int(store, 2);
  operation->amount_cents = store_int(store, 3);
  operation->pending = store_int(store, 4) != 0;
  store_text(store, 5, operation->key, LEDGER_TEXT);
  store_text(store, 6, operation->token, LEDGER_TEXT);
  store_text(store, 7, operation->order, LEDGER_TEXT);
  store_text(store, 8, operation->source, LEDGER_TEXT);
  store_text(store, 9, operation->parent, LEDGER_TEXT);
  store_text(store, 10, operation->currency, LEDGER_TEXT);
  store_text(store, 11, operation->processor_id, LEDGER_TEXT);
  store_text(store, 12, operation->code, LEDGER_TEXT);
  store_text(store, 13, operation->message, LEDGER_TEXT);
}

int ledger_get(struct ledger *ledger, int64_t id, struct operation *operation)
{
  struct store *store = ledger->store;
  bool found;

  store_begin(store);
  found = store_row(store, LEDGER_OPERATION "WHERE o.id = ?1", "i", id);
  if (found)
    ledger_read(store, operation);
  return store_end(store) && found ? LEDGER_DONE : LEDGER_FAILED;
}

/* -------- claims -------- */

/* What is taken of an operation: children count until they are declined. */
static int64_t ledger_taken(struct store *store, int64_t id, int only)
{
  return store_row(store,
                   "SELECT coalesce(sum(amount), 0) FROM operations"
                   " WHERE parent = ?1 AND state != 2 AND ?2 IN (kind, -1)",
                   "ii", id, (int64_t)only)
             ? store_int(store, 0)
             : 0;
}

/* Whether the last attempt decides: *result is then what it means for who asks again. Otherwise
 * *attempt is the number of the next one. */
static bool ledger_look(struct store *store, const char *key, struct operation *operation,
                        int64_t *attempt, int *result)
{
  *attempt = 1;
  if (!store_row(store, LEDGER_OPERATION "WHERE o.key = ?1 ORDER BY o.attempt DESC LIMIT 1", "t",
                 key))
    return false;
  ledger_read(store, operation);
  *attempt = store_int(store, 14) + 1;
  *result = operation->state == STATE_CLAIMED ? LEDGER_LIVE : LEDGER_DONE;
  if (operation->state == STATE_DECLINED)
    return false;
  return operation->kind != KIND_AUTHORIZE || operation->state == STATE_CLAIMED ||
         ledger_taken(store, operation->id, KIND_VOID) < operation->amount_cents;
}

/* The transaction that is captured, voided or refunded. */
struct parent {
  int64_t id; /* 0: none */
  int64_t left;
  char order[LEDGER_TEXT];
};

/* Finds it, and checks that enough is left of it. */
static const struct refusal *ledger_parent(struct store *store, const struct claim *claim,
                                           struct parent *parent)
{
  int wanted = claim->kind == KIND_REFUND ? KIND_CAPTURE : KIND_AUTHORIZE;
  char currency[LEDGER_TEXT];
  int64_t amount;

  if (!store_row(store,
                 "SELECT id, amount, order_id, currency, state FROM operations"
                 " WHERE token = ?1 AND kind = ?2",
                 "ti", claim->parent, (int64_t)wanted))
    return &ledger_unknown;
  parent->id = store_int(store, 0);
  amount = store_int(store, 1);
  store_text(store, 2, parent->order, LEDGER_TEXT);
  store_text(store, 3, currency, LEDGER_TEXT);
  if (store_int(store, 4) != STATE_SUCCEEDED)
    return &ledger_unready;
  if (strcmp(currency, claim->currency) != 0)
    return &ledger_currency;
  parent->left = amount - ledger_taken(store, parent->id, -1);
  return claim->amount_cents > parent->left ? &ledger_excess : NULL;
}

static const struct refusal *ledger_check(struct store *store, const struct claim *claim,
                                          struct parent *parent)
{
  parent->id = 0;
  snprintf(parent->order, LEDGER_TEXT, "%s", claim->order ? claim->order : "");
  if (claim->kind == KIND_TOKEN)
    return NULL;
  if (claim->amount_cents <= 0)
    return &ledger_amount;
  if (claim->amount_cents > LEDGER_AMOUNT)
    return &ledger_large;
  return claim->kind == KIND_AUTHORIZE ? NULL : ledger_parent(store, claim, parent);
}

/* The transaction token is made here, not by the processor: a pending answer needs it before the
 * charge, and it cannot be changed later. */
static void ledger_insert(struct store *store, const struct claim *claim, int64_t attempt,
                          const struct parent *parent, struct operation *operation)
{
  char token[LEDGER_TEXT];

  snprintf(token, sizeof token, "%s-%.32s-%lld", ledger_kinds[claim->kind], claim->key,
           (long long)attempt);
  store_do(store,
           "INSERT INTO operations"
           " (kind, key, attempt, token, parent, order_id, source, currency, amount, pending)"
           " VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), ?6, ?7, ?8, ?9, ?10)",
           "itititttii", (int64_t)claim->kind, claim->key, attempt, token, parent->id,
           parent->order, claim->source ? claim->source : "", claim->currency, claim->amount_cents,
           (int64_t)claim->pending);
  if (store_row(store, LEDGER_OPERATION "WHERE o.id = ?1", "i", store_inserted(store)))
    ledger_read(store, operation);
}

int ledger_claim(struct ledger *ledger, const struct claim *claim, struct operation *operation,
                 const struct refusal **refusal)
{
  struct store *store = ledger->store;
  struct parent parent;
  int64_t attempt;
  int result = LEDGER_NEW;

  store_begin(store);
  if (!ledger_look(store, claim->key, operation, &attempt, &result)) {
    *refusal = ledger_check(store, claim, &parent);
    result = *refusal ? LEDGER_REFUSED : LEDGER_NEW;
    if (!*refusal)
      ledger_insert(store, claim, attempt, &parent, operation);
  }
  return store_end(store) ? result : LEDGER_FAILED;
}

/* -------- outcomes -------- */

bool ledger_record(struct ledger *ledger, int64_t id, const struct outcome *outcome, int64_t due_at)
{
  struct store *store = ledger->store;

  store_begin(store);
  if (store_do(store,
               "UPDATE operations SET state = ?2, processor_id = ?3, code = ?4, message = ?5"
               " WHERE id = ?1 AND state = 0",
               "iittt", id, (int64_t)(outcome->success ? STATE_SUCCEEDED : STATE_DECLINED),
               outcome->processor_id, outcome->code, outcome->message) > 0)
    store_do(store,
             "INSERT INTO outbox (operation, next_at)"
             " SELECT id, ?2 FROM operations WHERE id = ?1 AND pending = 1",
             "ii", id, due_at);
  return store_end(store);
}

int ledger_promise(struct ledger *ledger, int64_t id, struct operation *operation)
{
  struct store *store = ledger->store;
  bool settled = false;
  int64_t changed;

  store_begin(store);
  changed =
      store_do(store, "UPDATE operations SET pending = 1 WHERE id = ?1 AND state = 0", "i", id);
  if (changed == 0)
    settled = store_row(store, LEDGER_OPERATION "WHERE o.id = ?1", "i", id);
  if (settled)
    ledger_read(store, operation);
  if (!store_end(store) || (changed == 0 && !settled))
    return LEDGER_FAILED;
  return settled ? LEDGER_DONE : LEDGER_LIVE;
}

bool ledger_owe(struct ledger *ledger, int64_t id, int64_t due_at)
{
  struct store *store = ledger->store;

  store_begin(store);
  store_do(store, "UPDATE operations SET pending = 1 WHERE id = ?1", "i", id);
  store_do(store,
           "INSERT OR IGNORE INTO outbox (operation, next_at)"
           " SELECT id, ?2 FROM operations WHERE id = ?1 AND state != 0",
           "ii", id, due_at);
  return store_end(store);
}

bool ledger_recover(struct ledger *ledger)
{
  store_begin(ledger->store);
  store_do(ledger->store, "UPDATE operations SET pending = 1 WHERE state = 0 AND kind != ?1", "i",
           (int64_t)KIND_TOKEN);
  return store_end(ledger->store);
}

int64_t ledger_unsettled(struct ledger *ledger, int64_t after)
{
  struct store *store = ledger->store;
  int64_t id = 0;

  store_begin(store);
  if (store_row(store, "SELECT min(id) FROM operations WHERE state = 0 AND id > ?1", "i", after))
    id = store_int(store, 0);
  return store_end(store) ? id : 0;
}

/* -------- call backs -------- */

bool ledger_due(struct ledger *ledger, int64_t now, struct operation *operation, int64_t *tries)
{
  struct store *store = ledger->store;
  int64_t id = 0;
  bool found = false;

  store_begin(store);
  if (store_row(store,
                "SELECT operation, tries FROM outbox WHERE delivered = 0 AND next_at <= ?1"
                " ORDER BY next_at LIMIT 1",
                "i", now)) {
    id = store_int(store, 0);
    *tries = store_int(store, 1);
  }
  if (id && store_row(store, LEDGER_OPERATION "WHERE o.id = ?1", "i", id)) {
    ledger_read(store, operation);
    found = true;
  }
  return store_end(store) && found;
}

bool ledger_delivered(struct ledger *ledger, int64_t id)
{
  store_begin(ledger->store);
  store_do(ledger->store, "UPDATE outbox SET delivered = 1, tries = tries + 1 WHERE operation = ?1",
           "i", id);
  return store_end(ledger->store);
}

bool ledger_postpone(struct ledger *ledger, int64_t id, int64_t next_at)
{
  store_begin(ledger->store);
  store_do(ledger->store, "UPDATE outbox SET next_at = ?2, tries = tries + 1 WHERE operation = ?1",
           "ii", id, next_at);
  return store_end(ledger->store);
}

/* -------- books -------- */

/* The order and currency are columns 0 and 1, then the four sums. */
static void ledger_print_order(struct store *store, FILE *file)
{
  char order[LEDGER_TEXT];
  char currency[LEDGER_TEXT];
  long long sums[4];

  store_text(store, 0, order, sizeof order);
  store_text(store, 1, currency, sizeof currency);
  for (int i = 0; i < 4; i++)
    sums[i] = (long long)store_int(store, 2 + i);
  fprintf(file,
          "%s %s authorized %lld captured %lld voided %lld refunded %lld"
          " to-capture %lld to-refund %lld\n",
          order, currency, sums[0], sums[1], sums[2], sums[3], sums[0] - sums[1] - sums[2],
          sums[1] - sums[3]);
}

bool ledger_print(struct ledger *ledger, FILE *file)
{
  struct store *store = ledger->store;
  bool more;

  store_begin(store);
  more = store_row(store,
                   "SELECT order_id, currency, sum((kind = 0) * amount), sum((kind = 1) * amount),"
                   " sum((kind = 2) * amount), sum((kind = 3) * amount) FROM operations"
                   " WHERE state = 1 AND kind < 4 GROUP BY order_id, currency"
                   " ORDER BY order_id, currency",
                   "");
  for (; more; more = store_next(store))
    ledger_print_order(store, file);
  if (store_row(store,
                "SELECT (SELECT count(*) FROM operations WHERE state = 0),"
                " (SELECT count(*) FROM outbox WHERE delivered = 0)",
                ""))
    fprintf(file, "unsettled %lld undelivered %lld\n", (long long)store_int(store, 0),
            (long long)store_int(store, 1));
  return store_end(store);
}
