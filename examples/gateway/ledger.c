/* ledger.c - the steps of a payment, each one transaction. */
#include "ledger_rows.h"

#include "../common/program.h"

#include <stdlib.h>

#define LEDGER_FIRST_MS 250   /* until the processor is asked again; doubles */
#define LEDGER_MOST_MS  60000 /* up to this */

const char *const ledger_kinds[KIND_COUNT] = {"authorize", "capture", "void", "refund", "token"};
const char *const ledger_states[STATE_COUNT] = {"claimed", "sent",      "unknown",
                                                "stuck",   "succeeded", "declined"};

/* -------- opening -------- */

struct ledger *ledger_open(const struct ledger_options *options)
{
  const struct store_options store = {.where = options->where,
                                      .schema = &ledger_schema,
                                      .mode = options->mode,
                                      .journal = options->journal,
                                      .clock = options->clock};
  struct ledger *ledger = calloc(1, sizeof *ledger);

  if (!ledger)
    return NULL;
  ledger->options = *options;
  ledger->store = options->store ? options->store : store_open(&store);
  if (ledger->store)
    return ledger;
  free(ledger);
  return NULL;
}

void ledger_close(struct ledger *ledger)
{
  if (!ledger)
    return;
  if (!ledger->options.store)
    store_close(ledger->store);
  free(ledger);
}

bool ledger_away(const struct ledger *ledger)
{
  return store_away(ledger->store);
}

void ledger_met(const struct ledger *ledger, struct ledger_events *events)
{
  events->fenced = ledger->fenced;
  events->unknown = store_unknown(ledger->store);
}

int ledger_run(struct ledger *ledger, store_steps steps, void *ctx)
{
  return store_run(ledger->store, program_ms(NULL) + LEDGER_WAIT_MS, steps, ctx);
}

static bool ledger_answers_steps(struct transaction *tx, void *ctx)
{
  (void)ctx;
  return store_row(tx, "SELECT 1", "");
}

bool ledger_answers(struct ledger *ledger)
{
  return ledger_run(ledger, ledger_answers_steps, NULL) == STORE_DONE;
}

int ledger_result(int end, const int *result)
{
  if (end == STORE_UNKNOWN)
    return LEDGER_UNKNOWN;
  return end == STORE_DONE ? *result : LEDGER_FAILED;
}

/* -------- reading -------- */

void ledger_read(struct transaction *tx, struct operation *operation)
{
  operation->id = store_int(tx, 0);
  operation->kind = (int)store_int(tx, 1);
  operation->state = (int)store_int(tx, 2);
  operation->amount_cents = store_int(tx, 3);
  operation->fence = store_int(tx, 4);
  operation->attempt = store_int(tx, 5);
  operation->asked = store_int(tx, 6);
  operation->over_ms = store_int(tx, 7);
  operation->age_ms = store_int(tx, 8);
  operation->pending = store_int(tx, 9) != 0;
  operation->answered = store_int(tx, 10) != 0;
  store_text(tx, 11, operation->key, LEDGER_TEXT);
  store_text(tx, 12, operation->token, LEDGER_TEXT);
  store_text(tx, 13, operation->order, LEDGER_TEXT);
  store_text(tx, 14, operation->source, LEDGER_TEXT);
  store_text(tx, 15, operation->parent, LEDGER_TEXT);
  store_text(tx, 16, operation->currency, LEDGER_TEXT);
  store_text(tx, 17, operation->processor_id, LEDGER_TEXT);
  store_text(tx, 18, operation->code, LEDGER_TEXT);
  store_text(tx, 19, operation->message, LEDGER_TEXT);
}

bool ledger_row(struct transaction *tx, int64_t id, struct operation *operation)
{
  if (!store_row(tx, LEDGER_OPERATION "WHERE o.id = ?1", "i", id))
    return false;
  ledger_read(tx, operation);
  return true;
}

static bool ledger_get_steps(struct transaction *tx, void *ctx)
{
  const struct step *step = ctx;

  return ledger_row(tx, step->id, step->operation);
}

int ledger_get(struct ledger *ledger, int64_t id, struct operation *operation)
{
  struct step step = {.id = id, .operation = operation};

  return ledger_run(ledger, ledger_get_steps, &step) == STORE_DONE ? LEDGER_DONE : LEDGER_FAILED;
}

/* The numbers stand in the text of the statement: the two databases have no list in common. */
static void ledger_settled_query(const int64_t *ids, size_t count, char *query, size_t size)
{
  int len = snprintf(query, size, "SELECT id FROM operations WHERE state > 3 AND id IN (0");

  for (size_t i = 0; i < count; i++)
    len += snprintf(query + len, size - (size_t)len, ",%lld", (long long)ids[i]);
  snprintf(query + len, size - (size_t)len, ")");
}

static bool ledger_settled_steps(struct transaction *tx, void *ctx)
{
  struct step *step = ctx;
  char query[128 + LEDGER_MANY * 24];
  size_t found = 0;
  bool more;

  ledger_settled_query(step->ids, step->count, query, sizeof query);
  for (more = store_row(tx, query, ""); more && found < step->count; more = store_next(tx))
    step->ids[found++] = store_int(tx, 0);
  step->count = found;
  return true;
}

size_t ledger_settled(struct ledger *ledger, int64_t ids[LEDGER_MANY], size_t count)
{
  struct step step = {.ids = ids, .count = count < LEDGER_MANY ? count : LEDGER_MANY};

  return ledger_run(ledger, ledger_settled_steps, &step) == STORE_DONE ? step.count : 0;
}

/* -------- leases that are over -------- */

/* R2. Its row is locked. */
static void ledger_give_up(struct transaction *tx, int64_t id)
{
  store_do(tx,
           "UPDATE operations SET state = 5, code = 'not_charged',"
           " message = 'it was given up before it was sent', settled_at = clock_ms()"
           " WHERE id = ?1",
           "i", id);
  store_do(tx, LEDGER_OWE_IF("1 = 1"), "i", id); /* R6 */
}

/* R4: whoever had the lease can write nothing any more. */
static void ledger_take_over(struct transaction *tx, const struct ledger *ledger,
                             struct operation *operation)
{
  store_do(tx,
           "UPDATE operations SET fence = fence + 1, asked = asked + 1, holder = ?2,"
           " lease_until = clock_ms() + ?3 WHERE id = ?1",
           "iti", operation->id, ledger->options.holder, (int64_t)ledger->options.lease_ms);
  operation->fence++;
  operation->asked++;
}

int ledger_meet(struct transaction *tx, const struct ledger *ledger, struct operation *operation)
{
  if (RULE(GIVE_UP) && operation->state == STATE_CLAIMED && !operation->pending) {
    ledger_give_up(tx, operation->id);
    operation->state = STATE_DECLINED;
    return LEDGER_DONE;
  }
  if (operation->state != STATE_CLAIMED && operation->age_ms >= ledger->options.key_life_ms) {
    store_do(tx, "UPDATE operations SET state = 3 WHERE id = ?1", "i", operation->id);
    operation->state = STATE_STUCK;
    return LEDGER_DONE;
  }
  ledger_take_over(tx, ledger, operation); /* R3 */
  return LEDGER_TAKEN;
}

static bool ledger_take_steps(struct transaction *tx, void *ctx)
{
  struct step *step = ctx;

  step->result = LEDGER_NONE;
  if (!store_row(tx,
                 LEDGER_OPERATION "WHERE o.state < 3 AND o.lease_until <= clock_ms()"
                                  " ORDER BY o.lease_until LIMIT 1 /*skip*/",
                 ""))
    return true;
  ledger_read(tx, step->operation);
  step->result = ledger_meet(tx, step->ledger, step->operation);
  return true;
}

int ledger_take(struct ledger *ledger, struct operation *operation)
{
  struct step step = {.ledger = ledger, .operation = operation};

  return ledger_result(ledger_run(ledger, ledger_take_steps, &step), &step.result);
}

static bool ledger_release_steps(struct transaction *tx, void *ctx)
{
  const struct ledger *ledger = ctx;

  store_do(tx,
           "UPDATE operations SET lease_until = clock_ms()"
           " WHERE holder = ?1 AND state < 3 AND lease_until > clock_ms()",
           "t", ledger->options.holder);
  return true;
}

void ledger_release(struct ledger *ledger)
{
  ledger_run(ledger, ledger_release_steps, ledger);
}

/* -------- under a lease -------- */

static bool ledger_send_steps(struct transaction *tx, void *ctx)
{
  struct step *step = ctx;
  int64_t changed =
      store_do(tx,
               "UPDATE operations SET state = 1, sent_at = coalesce(sent_at, clock_ms()),"
               " asked = asked + 1 WHERE id = ?1 AND fence = ?2 AND state < 3",
               "ii", step->lease->id, step->lease->fence);

  step->result = changed > 0 ? LEDGER_DONE : LEDGER_LOST;
  return true;
}

int ledger_send(struct ledger *ledger, const struct operation *operation)
{
  struct step step = {.lease = operation};
  int result = ledger_result(ledger_run(ledger, ledger_send_steps, &step), &step.result);

  ledger->fenced += result == LEDGER_LOST;
  return result;
}

/* R6 is in the condition: promised, taken over, or nobody waits. */
static bool ledger_record_steps(struct transaction *tx, void *ctx)
{
  struct step *step = ctx;
  const struct outcome *outcome = step->outcome;
  struct operation row;

  if (store_do(tx,
               "UPDATE operations SET state = ?3, processor_id = ?4, code = ?5, message = ?6,"
               " settled_at = clock_ms() WHERE id = ?1 AND fence = ?2 AND state < 4",
               "iiittt", step->lease->id, step->lease->fence,
               (int64_t)(outcome->success ? STATE_SUCCEEDED : STATE_DECLINED),
               outcome->processor_id, outcome->code, outcome->message) > 0)
    store_do(tx, LEDGER_OWE_IF("pending = 1 OR fence > 1 OR ?2 = 1"), "ii", step->lease->id,
             (int64_t)step->gone);
  if (!ledger_row(tx, step->lease->id, &row))
    return false;
  step->fenced = row.fence != step->lease->fence;
  step->result = row.state >= STATE_SUCCEEDED ? LEDGER_DONE : LEDGER_LOST;
  *step->operation = row;
  return true;
}

int ledger_record(struct ledger *ledger, struct operation *operation, const struct outcome *outcome,
                  bool gone)
{
  const struct operation lease = *operation;
  struct operation row;
  struct step step = {.lease = &lease, .outcome = outcome, .gone = gone, .operation = &row};
  int result = ledger_result(ledger_run(ledger, ledger_record_steps, &step), &step.result);

  if (result == LEDGER_DONE)
    *operation = row;
  if (result == LEDGER_DONE || result == LEDGER_LOST)
    ledger->fenced += step.fenced;
  return result;
}

static int64_t ledger_delay(int64_t asked)
{
  int64_t delay = LEDGER_FIRST_MS;

  for (; asked > 1 && delay < LEDGER_MOST_MS; asked--)
    delay *= 2;
  return delay < LEDGER_MOST_MS ? delay : LEDGER_MOST_MS;
}

static bool ledger_later_steps(struct transaction *tx, void *ctx)
{
  struct step *step = ctx;

  step->fenced =
      store_do(tx,
               "UPDATE operations SET state = 2, lease_until = clock_ms() + ?3"
               " WHERE id = ?1 AND fence = ?2 AND state < 3",
               "iii", step->lease->id, step->lease->fence, ledger_delay(step->lease->asked)) == 0;
  return true;
}

void ledger_later(struct ledger *ledger, const struct operation *operation)
{
  struct step step = {.lease = operation};

  if (ledger_run(ledger, ledger_later_steps, &step) == STORE_DONE)
    ledger->fenced += step.fenced;
  /* else its lease ends by itself */
}

/* -------- promises -------- */

static bool ledger_promise_steps(struct transaction *tx, void *ctx)
{
  struct step *step = ctx;

  step->result = LEDGER_LIVE;
  if (store_do(tx, "UPDATE operations SET pending = 1 WHERE id = ?1 AND state < 4", "i", step->id) >
      0)
    return true;
  step->result = LEDGER_DONE;
  return ledger_row(tx, step->id, step->operation);
}

int ledger_promise(struct ledger *ledger, int64_t id, struct operation *operation)
{
  struct step step = {.id = id, .operation = operation};

  return ledger_result(ledger_run(ledger, ledger_promise_steps, &step), &step.result);
}

static bool ledger_owe_steps(struct transaction *tx, void *ctx)
{
  const struct step *step = ctx;

  store_do(tx, "UPDATE operations SET pending = 1 WHERE id = ?1", "i", step->id);
  store_do(tx, LEDGER_OWE_IF("state > 3"), "i", step->id); /* R7 */
  return true;
}

bool ledger_owe(struct ledger *ledger, int64_t id)
{
  struct step step = {.id = id};

  return ledger_run(ledger, ledger_owe_steps, &step) == STORE_DONE;
}
