/* vault.c - the processor's books: what was held, taken and given back, and for which keys. */
#include "processor.h"

#include "../common/program.h"
#include "../common/store.h"

#include <stdlib.h>
#include <string.h>

#define VAULT_APPLICATION 0x70726f63 /* "proc" */
#define VAULT_WAIT_MS     1000       /* for other programs that hold the file */

struct vault {
  struct store *store;
};

/* The balances run along with each request, and the checks keep them possible. */
static const char vault_tables[] =
    "CREATE TABLE requests ("
    "  key TEXT PRIMARY KEY, asked TEXT NOT NULL, http INTEGER NOT NULL, id TEXT NOT NULL,"
    "  code TEXT NOT NULL, message TEXT NOT NULL, repeats INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE authorizations ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT, order_id TEXT NOT NULL, source TEXT NOT NULL,"
    "  currency TEXT NOT NULL, authorized INTEGER NOT NULL CHECK (authorized > 0),"
    "  captured INTEGER NOT NULL DEFAULT 0 CHECK (captured >= 0),"
    "  voided INTEGER NOT NULL DEFAULT 0 CHECK (voided >= 0),"
    "  CHECK (captured + voided <= authorized));"
    "CREATE TABLE captures ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  authorization INTEGER NOT NULL REFERENCES authorizations,"
    "  amount INTEGER NOT NULL CHECK (amount > 0),"
    "  refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND amount));"
    "CREATE TABLE wallets (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT UNIQUE NOT NULL);";

static const char *const vault_versions[] = {vault_tables};
static const struct store_schema vault_schema = {VAULT_APPLICATION, 1, vault_versions};

struct vault *vault_open(const char *path, bool create, FILE *journal)
{
  const struct store_options options = {.where = path,
                                        .schema = &vault_schema,
                                        .mode = create ? STORE_MAKE : STORE_USE,
                                        .journal = journal};
  struct vault *vault = calloc(1, sizeof *vault);

  if (!vault)
    return NULL;
  vault->store = store_open(&options);
  if (vault->store)
    return vault;
  free(vault);
  return NULL;
}

void vault_close(struct vault *vault)
{
  if (!vault)
    return;
  store_close(vault->store);
  free(vault);
}

static bool vault_run(struct vault *vault, store_steps steps, void *ctx)
{
  return store_run(vault->store, program_ms(NULL) + VAULT_WAIT_MS, steps, ctx) == STORE_DONE;
}

/* -------- verdicts -------- */

static void vault_decline(struct verdict *verdict, const char *code, const char *message)
{
  verdict->http = 402;
  snprintf(verdict->code, sizeof verdict->code, "%s", code);
  snprintf(verdict->message, sizeof verdict->message, "%s", message);
}

static void vault_accept(struct verdict *verdict, const char *prefix, int64_t id)
{
  verdict->http = 200;
  snprintf(verdict->id, sizeof verdict->id, "%s_%lld", prefix, (long long)id);
}

/* The number behind "pa_12", 0 when it is none of that prefix. */
static int64_t vault_number(const char *id, const char *prefix)
{
  size_t len = strlen(prefix);

  return strncmp(id, prefix, len) == 0 && id[len] == '_' ? strtoll(id + len + 1, NULL, 10) : 0;
}

/* -------- what is done -------- */

static void vault_authorize(struct transaction *tx, const struct order_form *form,
                            struct verdict *verdict)
{
  if (strcmp(form->source, "tok_declined") == 0) {
    vault_decline(verdict, "card_declined", "the card was declined");
    return;
  }
  if (store_row(tx,
                "INSERT INTO authorizations (order_id, source, currency, authorized)"
                " VALUES (?1, ?2, ?3, ?4) RETURNING id",
                "ttti", form->order, form->source, form->currency, form->amount_cents))
    vault_accept(verdict, "pa", store_int(tx, 0));
}

static void vault_capture(struct transaction *tx, const struct order_form *form,
                          struct verdict *verdict)
{
  int64_t parent = vault_number(form->parent, "pa");

  if (store_do(tx,
               "UPDATE authorizations SET captured = captured + ?3 WHERE id = ?1"
               " AND currency = ?2 AND captured + voided + ?3 <= authorized",
               "iti", parent, form->currency, form->amount_cents) == 0) {
    vault_decline(verdict, "not_authorized", "that much is not authorized");
    return;
  }
  if (store_row(tx, "INSERT INTO captures (authorization, amount) VALUES (?1, ?2) RETURNING id",
                "ii", parent, form->amount_cents))
    vault_accept(verdict, "pc", store_int(tx, 0));
}

static void vault_void(struct transaction *tx, const struct order_form *form,
                       struct verdict *verdict)
{
  int64_t parent = vault_number(form->parent, "pa");

  if (store_do(tx,
               "UPDATE authorizations SET voided = voided + ?3 WHERE id = ?1"
               " AND currency = ?2 AND captured + voided + ?3 <= authorized",
               "iti", parent, form->currency, form->amount_cents) == 0)
    vault_decline(verdict, "not_authorized", "that much is not authorized");
  else
    vault_accept(verdict, "pv", parent);
}

static void vault_refund(struct transaction *tx, const struct order_form *form,
                         struct verdict *verdict)
{
  int64_t parent = vault_number(form->parent, "pc");

  if (store_do(tx,
               "UPDATE captures SET refunded = refunded + ?3 WHERE id = ?1"
               " AND refunded + ?3 <= amount AND authorization IN"
               " (SELECT id FROM authorizations WHERE currency = ?2)",
               "iti", parent, form->currency, form->amount_cents) == 0)
    vault_decline(verdict, "not_captured", "that much was not captured");
  else
    vault_accept(verdict, "pr", parent);
}

static void vault_token(struct transaction *tx, const struct order_form *form,
                        struct verdict *verdict)
{
  store_do(tx, "INSERT OR IGNORE INTO wallets (source) VALUES (?1)", "t", form->source);
  if (store_row(tx, "SELECT id FROM wallets WHERE source = ?1", "t", form->source))
    vault_accept(verdict, "cus", store_int(tx, 0));
}

static void vault_perform(struct transaction *tx, const struct order_form *form,
                          struct verdict *verdict)
{
  if (strcmp(form->kind, "authorize") == 0)
    vault_authorize(tx, form, verdict);
  else if (strcmp(form->kind, "capture") == 0)
    vault_capture(tx, form, verdict);
  else if (strcmp(form->kind, "void") == 0)
    vault_void(tx, form, verdict);
  else if (strcmp(form->kind, "refund") == 0)
    vault_refund(tx, form, verdict);
  else
    vault_token(tx, form, verdict);
}

/* -------- once per key -------- */

#define VAULT_ASKED (VAULT_TEXT * 5)

/* A key, what is asked under it, and what came of it. */
struct vault_entry {
  const char *key;
  const struct order_form *form; /* NULL: only looked up */
  struct verdict *verdict;
  bool found;
};

/* The result that this key has, if it has one. */
static bool vault_find(struct transaction *tx, const char *key, char asked[VAULT_ASKED],
                       struct verdict *verdict)
{
  if (!store_row(tx, "SELECT asked, http, id, code, message FROM requests WHERE key = ?1", "t",
                 key))
    return false;
  store_text(tx, 0, asked, VAULT_ASKED);
  verdict->http = (int)store_int(tx, 1);
  store_text(tx, 2, verdict->id, sizeof verdict->id);
  store_text(tx, 3, verdict->code, sizeof verdict->code);
  store_text(tx, 4, verdict->message, sizeof verdict->message);
  verdict->amount_cents = strtoll(strrchr(asked, ' ') + 1, NULL, 10);
  verdict->repeated = true;
  return true;
}

/* Gives the result that this key has, unless it was used for something else. */
static bool vault_recall(struct transaction *tx, const char *key, const char *asked,
                         struct verdict *verdict)
{
  char before[VAULT_ASKED];

  if (!vault_find(tx, key, before, verdict))
    return false;
  if (strcmp(before, asked) != 0) {
    memset(verdict, 0, sizeof *verdict);
    verdict->http = 409;
    snprintf(verdict->code, sizeof verdict->code, "key_reused");
    return true;
  }
  store_do(tx, "UPDATE requests SET repeats = repeats + 1 WHERE key = ?1", "t", key);
  return true;
}

/* Money and key go in one transaction: there is never one without the other. */
static bool vault_do_steps(struct transaction *tx, void *ctx)
{
  const struct vault_entry *entry = ctx;
  const struct order_form *form = entry->form;
  struct verdict *verdict = entry->verdict;
  char asked[VAULT_ASKED];

  memset(verdict, 0, sizeof *verdict);
  snprintf(asked, sizeof asked, "%s %s %s %s %s %lld", form->kind, form->order, form->source,
           form->parent, form->currency, (long long)form->amount_cents);
  if (vault_recall(tx, form->key, asked, verdict))
    return true;
  vault_perform(tx, form, verdict);
  store_do(tx,
           "INSERT INTO requests (key, asked, http, id, code, message)"
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
           "ttittt", form->key, asked, (int64_t)verdict->http, verdict->id, verdict->code,
           verdict->message);
  return true;
}

bool vault_do(struct vault *vault, const struct order_form *form, struct verdict *verdict)
{
  struct vault_entry entry = {form->key, form, verdict, false};

  return vault_run(vault, vault_do_steps, &entry);
}

static bool vault_look_steps(struct transaction *tx, void *ctx)
{
  struct vault_entry *entry = ctx;
  char asked[VAULT_ASKED];

  memset(entry->verdict, 0, sizeof *entry->verdict);
  entry->found = vault_find(tx, entry->key, asked, entry->verdict);
  return true;
}

bool vault_look(struct vault *vault, const char *key, struct verdict *verdict, bool *found)
{
  struct vault_entry entry = {key, NULL, verdict, false};
  bool looked = vault_run(vault, vault_look_steps, &entry);

  *found = entry.found;
  return looked;
}

/* -------- books -------- */

struct vault_reader {
  void (*totals)(void *ctx, const struct vault_totals *totals);
  void (*key)(void *ctx, const char *key);
  const char *after;
  void *ctx;
  int64_t done;
  int64_t repeated;
};

static bool vault_books_steps(struct transaction *tx, void *ctx)
{
  const struct vault_reader *reader = ctx;
  struct vault_totals totals;
  bool more = store_row(tx,
                        "SELECT order_id, currency, sum(authorized), sum(captured), sum(voided),"
                        " coalesce(sum((SELECT sum(refunded) FROM captures"
                        "  WHERE authorization = authorizations.id)), 0)"
                        " FROM authorizations GROUP BY order_id, currency"
                        " ORDER BY order_id, currency",
                        "");

  for (; more; more = store_next(tx)) {
    store_text(tx, 0, totals.order, sizeof totals.order);
    store_text(tx, 1, totals.currency, sizeof totals.currency);
    totals.authorized = store_int(tx, 2);
    totals.captured = store_int(tx, 3);
    totals.voided = store_int(tx, 4);
    totals.refunded = store_int(tx, 5);
    reader->totals(reader->ctx, &totals);
  }
  return true;
}

bool vault_books(struct vault *vault, void (*each)(void *ctx, const struct vault_totals *totals),
                 void *ctx)
{
  struct vault_reader reader = {.totals = each, .ctx = ctx};

  return vault_run(vault, vault_books_steps, &reader);
}

static bool vault_keys_steps(struct transaction *tx, void *ctx)
{
  const struct vault_reader *reader = ctx;
  char key[VAULT_TEXT];
  bool more = store_row(tx, "SELECT key FROM requests WHERE key > ?1 ORDER BY key LIMIT 100", "t",
                        reader->after);

  for (; more; more = store_next(tx)) {
    store_text(tx, 0, key, sizeof key);
    reader->key(reader->ctx, key);
  }
  return true;
}

bool vault_keys(struct vault *vault, const char *after, void (*each)(void *ctx, const char *key),
                void *ctx)
{
  struct vault_reader reader = {.key = each, .after = after, .ctx = ctx};

  return vault_run(vault, vault_keys_steps, &reader);
}

static bool vault_counts_steps(struct transaction *tx, void *ctx)
{
  struct vault_reader *reader = ctx;

  if (!store_row(tx,
                 "SELECT count(*) FILTER (WHERE http = 200), coalesce(sum(repeats), 0)"
                 " FROM requests",
                 ""))
    return false;
  reader->done = store_int(tx, 0);
  reader->repeated = store_int(tx, 1);
  return true;
}

bool vault_counts(struct vault *vault, int64_t *done, int64_t *repeated)
{
  struct vault_reader reader = {0};
  bool counted = vault_run(vault, vault_counts_steps, &reader);

  *done = reader.done;
  *repeated = reader.repeated;
  return counted;
}
