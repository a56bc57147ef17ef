/* vault.c - the processor's books: what was held, taken and given back, and for which keys. */
#include "processor.h"

#include "../common/store.h"

#include <stdlib.h>
#include <string.h>

#define VAULT_APPLICATION 0x70726f63 /* "proc" */

struct vault {
  struct store *store;
};

/* The balances run along with each request, and the checks keep them possible. */
static const char vault_schema[] =
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

struct vault *vault_open(const char *path, bool create, FILE *journal)
{
  struct vault *vault = calloc(1, sizeof *vault);

  if (!vault)
    return NULL;
  vault->store = store_open(path, VAULT_APPLICATION, create ? vault_schema : NULL, journal);
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

static void vault_authorize(struct store *store, const struct order_form *form,
                            struct verdict *verdict)
{
  if (strcmp(form->source, "tok_declined") == 0) {
    vault_decline(verdict, "card_declined", "the card was declined");
    return;
  }
  store_do(store,
           "INSERT INTO authorizations (order_id, source, currency, authorized)"
           " VALUES (?1, ?2, ?3, ?4)",
           "ttti", form->order, form->source, form->currency, form->amount_cents);
  vault_accept(verdict, "pa", store_inserted(store));
}

static void vault_capture(struct store *store, const struct order_form *form,
                          struct verdict *verdict)
{
  int64_t parent = vault_number(form->parent, "pa");

  if (store_do(store,
               "UPDATE authorizations SET captured = captured + ?3 WHERE id = ?1"
               " AND currency = ?2 AND captured + voided + ?3 <= authorized",
               "iti", parent, form->currency, form->amount_cents) == 0) {
    vault_decline(verdict, "not_authorized", "that much is not authorized");
    return;
  }
  store_do(store, "INSERT INTO captures (authorization, amount) VALUES (?1, ?2)", "ii", parent,
           form->amount_cents);
  vault_accept(verdict, "pc", store_inserted(store));
}

static void vault_void(struct store *store, const struct order_form *form, struct verdict *verdict)
{
  int64_t parent = vault_number(form->parent, "pa");

  if (store_do(store,
               "UPDATE authorizations SET voided = voided + ?3 WHERE id = ?1"
               " AND currency = ?2 AND captured + voided + ?3 <= authorized",
               "iti", parent, form->currency, form->amount_cents) == 0)
    vault_decline(verdict, "not_authorized", "that much is not authorized");
  else
    vault_accept(verdict, "pv", parent);
}

static void vault_refund(struct store *store, const struct order_form *form,
                         struct verdict *verdict)
{
  int64_t parent = vault_number(form->parent, "pc");

  if (store_do(store,
               "UPDATE captures SET refunded = refunded + ?3 WHERE id = ?1"
               " AND refunded + ?3 <= amount AND authorization IN"
               " (SELECT id FROM authorizations WHERE currency = ?2)",
               "iti", parent, form->currency, form->amount_cents) == 0)
    vault_decline(verdict, "not_captured", "that much was not captured");
  else
    vault_accept(verdict, "pr", parent);
}

static void vault_token(struct store *store, const struct order_form *form, struct verdict *verdict)
{
  store_do(store, "INSERT OR IGNORE INTO wallets (source) VALUES (?1)", "t", form->source);
  if (store_row(store, "SELECT id FROM wallets WHERE source = ?1", "t", form->source))
    vault_accept(verdict, "cus", store_int(store, 0));
}

static void vault_perform(struct store *store, const struct order_form *form,
                          struct verdict *verdict)
{
  if (strcmp(form->kind, "authorize") == 0)
    vault_authorize(store, form, verdict);
  else if (strcmp(form->kind, "capture") == 0)
    vault_capture(store, form, verdict);
  else if (strcmp(form->kind, "void") == 0)
    vault_void(store, form, verdict);
  else if (strcmp(form->kind, "refund") == 0)
    vault_refund(store, form, verdict);
  else
    vault_token(store, form, verdict);
}

/* -------- once per key -------- */

/* Gives the result that this key has, if it has one. */
static bool vault_recall(struct store *store, const char *key, const char *asked,
                         struct verdict *verdict)
{
  char before[VAULT_TEXT * 5];

  if (!store_row(store, "SELECT asked, http, id, code, message FROM requests WHERE key = ?1", "t",
                 key))
    return false;
  store_text(store, 0, before, sizeof before);
  if (strcmp(before, asked) != 0) {
    verdict->http = 409;
    snprintf(verdict->code, sizeof verdict->code, "key_reused");
    return true;
  }
  verdict->http = (int)store_int(store, 1);
  store_text(store, 2, verdict->id, sizeof verdict->id);
  store_text(store, 3, verdict->code, sizeof verdict->code);
  store_text(store, 4, verdict->message, sizeof verdict->message);
  verdict->repeated = true;
  store_do(store, "UPDATE requests SET repeats = repeats + 1 WHERE key = ?1", "t", key);
  return true;
}

/* Money and key go in one transaction: there is never one without the other. */
bool vault_do(struct vault *vault, const struct order_form *form, struct verdict *verdict)
{
  struct store *store = vault->store;
  char asked[VAULT_TEXT * 5];

  memset(verdict, 0, sizeof *verdict);
  snprintf(asked, sizeof asked, "%s %s %s %s %s %lld", form->kind, form->order, form->source,
           form->parent, form->currency, (long long)form->amount_cents);
  store_begin(store);
  if (!vault_recall(store, form->key, asked, verdict)) {
    vault_perform(store, form, verdict);
    store_do(store,
             "INSERT INTO requests (key, asked, http, id, code, message)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
             "ttittt", form->key, asked, (int64_t)verdict->http, verdict->id, verdict->code,
             verdict->message);
  }
  return store_end(store);
}

/* -------- books -------- */

bool vault_books(struct vault *vault, void (*each)(void *ctx, const struct vault_totals *totals),
                 void *ctx)
{
  struct store *store = vault->store;
  struct vault_totals totals;
  bool more;

  store_begin(store);
  more = store_row(store,
                   "SELECT order_id, currency, sum(authorized), sum(captured), sum(voided),"
                   " coalesce(sum((SELECT sum(refunded) FROM captures"
                   "  WHERE authorization = authorizations.id)), 0)"
                   " FROM authorizations GROUP BY order_id, currency ORDER BY order_id, currency",
                   "");
  for (; more; more = store_next(store)) {
    store_text(store, 0, totals.order, sizeof totals.order);
    store_text(store, 1, totals.currency, sizeof totals.currency);
    totals.authorized = store_int(store, 2);
    totals.captured = store_int(store, 3);
    totals.voided = store_int(store, 4);
    totals.refunded = store_int(store, 5);
    each(ctx, &totals);
  }
  return store_end(store);
}

bool vault_counts(struct vault *vault, int64_t *done, int64_t *repeated)
{
  struct store *store = vault->store;

  *done = 0;
  *repeated = 0;
  store_begin(store);
  if (store_row(store, "SELECT count(*) FILTER (WHERE http = 200), total(repeats) FROM requests",
                "")) {
    *done = store_int(store, 0);
    *repeated = store_int(store, 1);
  }
  return store_end(store);
}
