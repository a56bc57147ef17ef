/* ledger_claim.c - the claim of a payment: its key, its amount, and what is left of its parent. */
#include "ledger_rows.h"

#include <string.h>

static const struct refusal ledger_amount = {"INVALID_AMOUNT", "the amount is not positive"};
static const struct refusal ledger_large = {"INVALID_AMOUNT", "the amount is too large"};
static const struct refusal ledger_unknown = {"UNKNOWN_TRANSACTION", "no such transaction"};
static const struct refusal ledger_unready = {"NOT_SUCCEEDED", "that transaction did not succeed"};
static const struct refusal ledger_currency = {"WRONG_CURRENCY", "it has another currency"};
static const struct refusal ledger_excess = {"AMOUNT_EXCEEDED", "less than that is left"};

/* What is taken of an operation: children count until they are declined. */
static int64_t ledger_taken(struct transaction *tx, int64_t id, int only)
{
  return store_row(tx,
                   "SELECT coalesce(sum(amount), 0) FROM operations"
                   " WHERE parent = ?1 AND state <> 5 AND ?2 IN (kind, -1)",
                   "ii", id, (int64_t)only)
             ? store_int(tx, 0)
             : 0;
}

/* An attempt that is not settled: somebody else's, or taken over now. False: it was given up. */
static bool ledger_open_attempt(struct transaction *tx, struct step *step)
{
  step->result = LEDGER_LIVE;
  if (step->operation->state != STATE_STUCK && step->operation->over_ms >= 0)
    step->result = ledger_meet(tx, step->ledger, step->operation);
  if (step->operation->state == STATE_STUCK)
    step->result = LEDGER_LIVE;
  return step->operation->state != STATE_DECLINED;
}

/* Finds the last attempt of a key. True when its result is the answer, whatever is asked: no new
 * attempt is made, *attempt says its number otherwise. An authorization that was voided as a whole
 * is not given again: who pays again wants a new one. */
static bool ledger_look(struct transaction *tx, struct step *step, int64_t *attempt)
{
  struct operation *operation = step->operation;

  *attempt = 1;
  if (!store_row(tx, LEDGER_OPERATION "WHERE o.key = ?1 ORDER BY o.attempt DESC LIMIT 1 /*lock*/",
                 "t", step->claim->key))
    return false;
  ledger_read(tx, operation);
  *attempt = operation->attempt + 1;
  if (operation->state < STATE_SUCCEEDED)
    return ledger_open_attempt(tx, step);
  step->result = LEDGER_DONE;
  if (operation->state == STATE_DECLINED)
    return false;
  return operation->kind != KIND_AUTHORIZE ||
         ledger_taken(tx, operation->id, KIND_VOID) < operation->amount_cents;
}

/* The transaction that is captured, voided or refunded. */
struct parent {
  int64_t id; /* 0: none */
  int64_t left;
  char order[LEDGER_TEXT];
};

/* Finds it, and checks that enough is left of it. Its row is locked, so that the sum of its children
 * stays true until one more is written. */
static const struct refusal *ledger_parent(struct transaction *tx, const struct claim *claim,
                                           struct parent *parent)
{
  int wanted = claim->kind == KIND_REFUND ? KIND_CAPTURE : KIND_AUTHORIZE;
  char currency[LEDGER_TEXT];
  int64_t amount;

  if (!store_row(tx,
                 "SELECT id, amount, order_id, currency, state FROM operations"
                 " WHERE token = ?1 AND kind = ?2 /*lock-row*/",
                 "ti", claim->parent, (int64_t)wanted))
    return &ledger_unknown;
  parent->id = store_int(tx, 0);
  amount = store_int(tx, 1);
  store_text(tx, 2, parent->order, LEDGER_TEXT);
  store_text(tx, 3, currency, LEDGER_TEXT);
  if (store_int(tx, 4) != STATE_SUCCEEDED)
    return &ledger_unready;
  if (strcmp(currency, claim->currency) != 0)
    return &ledger_currency;
  parent->left = amount - ledger_taken(tx, parent->id, -1);
  return claim->amount_cents > parent->left ? &ledger_excess : NULL;
}

static const struct refusal *ledger_check(struct transaction *tx, const struct claim *claim,
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
  return claim->kind == KIND_AUTHORIZE ? NULL : ledger_parent(tx, claim, parent);
}

/* The transaction token is made here, not by the processor: a pending answer needs it before the
 * charge, and it cannot be changed later. */
static void ledger_insert(struct transaction *tx, const struct step *step, int64_t attempt,
                          const struct parent *parent)
{
  const struct claim *claim = step->claim;
  const struct ledger_options *options = &step->ledger->options;
  char token[LEDGER_TEXT];

  snprintf(token, sizeof token, "%s-%.32s-%lld", ledger_kinds[claim->kind], claim->key,
           (long long)attempt);
  if (store_row(tx,
                "INSERT INTO operations (kind, key, attempt, token, parent, order_id, source,"
                "  currency, amount, pending, holder, lease_until, created_at)"
                " VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), ?6, ?7, ?8, ?9, ?10, ?11,"
                "  clock_ms() + ?12, clock_ms()) RETURNING id",
                "itititttiiti", (int64_t)claim->kind, claim->key, attempt, token, parent->id,
                parent->order, claim->source ? claim->source : "", claim->currency,
                claim->amount_cents, (int64_t)claim->pending, options->holder,
                (int64_t)options->lease_ms))
    ledger_row(tx, store_int(tx, 0), step->operation);
}

/* Whether the same request was claimed elsewhere while this one waited for its parent: then what is
 * left of the parent is not what refuses it. */
static bool ledger_raced(struct transaction *tx, const char *key, int64_t attempt)
{
  return store_row(tx, "SELECT id FROM operations WHERE key = ?1 AND attempt >= ?2", "ti", key,
                   attempt);
}

static bool ledger_claim_steps(struct transaction *tx, void *ctx)
{
  struct step *step = ctx;
  struct parent parent;
  int64_t attempt;

  *step->refusal = NULL;
  if (ledger_look(tx, step, &attempt))
    return true;
  *step->refusal = ledger_check(tx, step->claim, &parent);
  step->result = *step->refusal ? LEDGER_REFUSED : LEDGER_NEW;
  if (!*step->refusal)
    ledger_insert(tx, step, attempt, &parent);
  else if (ledger_raced(tx, step->claim->key, attempt))
    step->result = LEDGER_NONE;
  return true;
}

int ledger_claim(struct ledger *ledger, const struct claim *claim, struct operation *operation,
                 const struct refusal **refusal)
{
  struct step step = {.ledger = ledger, .claim = claim, .operation = operation, .refusal = refusal};

  int result;

  do
    result = ledger_result(ledger_run(ledger, ledger_claim_steps, &step), &step.result);
  while (result == LEDGER_NONE); /* the attempt that was in the way is found now */
  return result;
}
