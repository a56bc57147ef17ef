/* ledger_outbox.c - call backs that are owed, and answers that have left. */
#include "ledger_rows.h"

#include <stdlib.h>
#include <string.h>

#define OUTBOX_LEASE_MS 4000              /* of a call back that is being posted, for 3 s at most */
#define OUTBOX_FIRST_MS 500               /* until it is tried again; doubles */
#define OUTBOX_DOUBLES  10                /* up to this often: 512 seconds */
#define OUTBOX_REFUSALS 10                /* tries, when it is refused for what it says */
#define OUTBOX_LIFE_MS  (72 * 3600000LL)  /* until it is given up */
#define OUTBOX_KEEP_MS  (30 * 86400000LL) /* of what arrived */

/* -------- call backs -------- */

/* Who takes it over while it is posted raises its fence, so that only one notes what came of it. */
static bool outbox_due_steps(struct transaction *tx, void *ctx)
{
  struct call_back *call = ctx;
  int64_t id;

  call->operation.id = 0;
  if (!store_row(tx,
                 "SELECT o.operation, o.tries, o.fence FROM outbox o"
                 " WHERE o.state = 0 AND o.next_at <= clock_ms()"
                 " ORDER BY o.next_at LIMIT 1 /*skip*/",
                 ""))
    return true;
  id = store_int(tx, 0);
  call->tries = store_int(tx, 1) + 1;
  call->fence = store_int(tx, 2) + 1;
  store_do(tx,
           "UPDATE outbox SET tries = ?2, fence = ?3, next_at = clock_ms() + ?4"
           " WHERE operation = ?1",
           "iiii", id, call->tries, call->fence, (int64_t)OUTBOX_LEASE_MS);
  return ledger_row(tx, id, &call->operation);
}

bool ledger_due(struct ledger *ledger, struct call_back *call)
{
  return ledger_run(ledger, outbox_due_steps, call) == STORE_DONE && call->operation.id > 0;
}

struct outbox_note {
  const struct call_back *call;
  int http;
  bool fenced;
};

/* Refused for what it says: trying for days will not help. */
static bool outbox_refused(const struct outbox_note *note)
{
  return (note->http == 404 || note->http == 422) && note->call->tries >= OUTBOX_REFUSALS;
}

static bool outbox_posted_steps(struct transaction *tx, void *ctx)
{
  struct outbox_note *note = ctx;
  const struct call_back *call = note->call;
  int64_t doubles = call->tries - 1 < OUTBOX_DOUBLES ? call->tries - 1 : OUTBOX_DOUBLES;
  int64_t state = outbox_refused(note) ? 2 : 0;

  if (note->http >= 200 && note->http <= 299)
    state = 1;
  note->fenced =
      store_do(tx,
               "UPDATE outbox SET state = CASE WHEN ?3 = 0 AND created_at < clock_ms() - ?6 THEN 2"
               " ELSE ?3 END, last_http = ?4, next_at = clock_ms() + ?5"
               " WHERE operation = ?1 AND fence = ?2",
               "iiiiii", call->operation.id, call->fence, state, (int64_t)note->http,
               (int64_t)OUTBOX_FIRST_MS << doubles, (int64_t)OUTBOX_LIFE_MS) == 0;
  return true;
}

bool ledger_posted(struct ledger *ledger, const struct call_back *call, int http)
{
  struct outbox_note note = {.call = call, .http = http};
  bool noted = ledger_run(ledger, outbox_posted_steps, &note) == STORE_DONE;

  ledger->fenced += noted && note.fenced;
  return noted;
}

static bool outbox_reap_steps(struct transaction *tx, void *ctx)
{
  int64_t *reaped = ctx;

  *reaped = store_do(tx,
                     "DELETE FROM outbox WHERE operation IN (SELECT operation FROM outbox"
                     " WHERE state = 1 AND created_at < clock_ms() - ?1 LIMIT 1000)",
                     "i", (int64_t)OUTBOX_KEEP_MS);
  return true;
}

bool ledger_reap(struct ledger *ledger)
{
  int64_t reaped = 0;

  return ledger_run(ledger, outbox_reap_steps, &reaped) == STORE_DONE && reaped > 0;
}

/* -------- how it stands -------- */

static bool outbox_look_steps(struct transaction *tx, void *ctx)
{
  struct ledger_state *state = ctx;
  bool more;

  memset(state, 0, sizeof *state);
  more = store_row(tx, "SELECT state, count(*) FROM operations WHERE state < 4 GROUP BY state", "");
  for (; more; more = store_next(tx))
    state->open[store_int(tx, 0)] = store_int(tx, 1);
  if (store_row(tx, "SELECT coalesce(max(clock_ms() - sent_at), 0) FROM operations WHERE state < 3",
                ""))
    state->oldest_ms = store_int(tx, 0);
  if (store_row(tx,
                "SELECT count(*), coalesce(max(clock_ms() - created_at), 0) FROM outbox"
                " WHERE state = 0",
                "")) {
    state->owed = store_int(tx, 0);
    state->owed_oldest_ms = store_int(tx, 1);
  }
  if (store_row(tx, "SELECT count(*) FROM outbox WHERE state = 2", ""))
    state->dead = store_int(tx, 0);
  return true;
}

bool ledger_standing(struct ledger *ledger, struct ledger_state *state)
{
  return ledger_run(ledger, outbox_look_steps, state) == STORE_DONE;
}

/* -------- answers -------- */

struct outbox_answers {
  const int64_t *ids;
  size_t count;
};

static bool outbox_answered_steps(struct transaction *tx, void *ctx)
{
  const struct outbox_answers *answers = ctx;

  for (size_t i = 0; i < answers->count; i++)
    store_do(tx,
             "UPDATE operations SET answered_at = clock_ms()"
             " WHERE id = ?1 AND answered_at IS NULL",
             "i", answers->ids[i]);
  return true;
}

bool ledger_answered(struct ledger *ledger, const int64_t *ids, size_t count)
{
  struct outbox_answers answers = {ids, count};

  return ledger_run(ledger, outbox_answered_steps, &answers) == STORE_DONE;
}
