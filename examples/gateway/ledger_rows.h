/* ledger_rows.h - what the files of the ledger share. */
#ifndef GATEWAY_LEDGER_ROWS_H
#define GATEWAY_LEDGER_ROWS_H

#include "ledger.h"
#include "rules.h"

#define LEDGER_WAIT_MS 400 /* for the database, in all of a transaction */

struct ledger {
  struct store *store;
  struct ledger_options options;
  _Atomic uint64_t fenced;
};

/* Columns of an operation, as ledger_read takes them. */
#define LEDGER_OPERATION                                                                           \
  "SELECT o.id, o.kind, o.state, o.amount, o.fence, o.attempt, o.asked,"                           \
  " clock_ms() - o.lease_until, clock_ms() - coalesce(o.sent_at, clock_ms()), o.pending,"          \
  " CASE WHEN o.answered_at IS NULL THEN 0 ELSE 1 END, o.key || '-' || o.attempt, o.token,"        \
  " o.order_id, o.source, p.processor_id, o.currency, o.processor_id, o.code, o.message"           \
  " FROM operations o LEFT JOIN operations p ON p.id = o.parent "

/* What the steps of a transaction are given, and leave. */
struct step {
  struct ledger *ledger;
  int64_t id;
  const struct claim *claim;
  const struct refusal **refusal;
  const struct outcome *outcome;
  const struct operation *lease; /* the number that its holder has */
  struct operation *operation;
  bool gone;
  bool fenced; /* it was too late */
  int64_t *ids;
  size_t count;
  int result;
};

void ledger_read(struct transaction *tx, struct operation *operation);

/* Reads one; false when it is not there. */
bool ledger_row(struct transaction *tx, int64_t id, struct operation *operation);

/* Runs a transaction with the time of LEDGER_WAIT_MS. */
int ledger_run(struct ledger *ledger, store_steps steps, void *ctx);

/* Of the end of a transaction and what its steps left, what a function returns. */
int ledger_result(int end, const int *result);

/* Owes a call back for an operation if a condition, in terms of its row, holds: half a second later,
 * since it must not overtake the 202. A customer's token has none. */
#define LEDGER_OWE_IF(condition)                                                                   \
  "INSERT INTO outbox (operation, next_at, created_at)"                                            \
  " SELECT id, clock_ms() + 500, clock_ms() FROM operations"                                       \
  " WHERE id = ?1 AND kind <> 4 AND (" condition ") ON CONFLICT DO NOTHING"

/* Does with an open operation, whose row is locked and whose lease is over, what the rules say:
 * LEDGER_TAKEN, or LEDGER_DONE when it was given up or is stuck. */
int ledger_meet(struct transaction *tx, const struct ledger *ledger, struct operation *operation);

extern const struct store_schema ledger_schema;

#endif
