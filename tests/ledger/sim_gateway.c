/* sim_gateway.c - the processor, what Commerce Layer is told, and a gateway without threads. */
#include "sim_world.h"

#include <string.h>

/* -------- the processor -------- */

static void sim_process(int64_t attempt)
{
  struct story *story = sim_story(attempt);

  story->inflight = false;
  if (story->verdict == 2 && rules_left_out == LEFT_OUT_STICKY)
    story->verdict = 0;
  if (story->verdict == 0 || (story->verdict == 1 && rules_left_out == LEFT_OUT_KEY)) {
    story->verdict = world.way->declines && world.asked == 1 ? 2 : 1;
    world.charged += story->verdict == 1;
  }
  if (world.charged > 1)
    sim_problem("I1: money moved twice");
}

/* What is on its way arrives. */
bool sim_arrive(void)
{
  bool any = false;

  for (int i = 1; i < SIM_ATTEMPTS; i++) {
    if (world.stories[i].inflight) {
      sim_process(i);
      any = true;
    }
  }
  return any;
}

static int sim_answer(int64_t attempt, struct outcome *outcome)
{
  int verdict = sim_story(attempt)->verdict;

  outcome->success = verdict == 1;
  snprintf(outcome->processor_id, LEDGER_TEXT, "%s", verdict == 1 ? "pa" : "");
  snprintf(outcome->code, LEDGER_TEXT, "%s", verdict == 2 ? "declined" : "");
  return verdict ? TILL_KNOWN : TILL_NONE;
}

static int sim_ask(void *ctx, const struct operation *operation, struct outcome *outcome)
{
  int act = sim_point(POINT_ASK);

  (void)ctx;
  if (sim_dead())
    return TILL_UNKNOWN;
  if (act == ACT_UNSENT)
    return TILL_UNSENT;
  if (act == ACT_LATE || (world.way->slow && world.asked == 0)) {
    world.asked++;
    sim_story(operation->attempt)->inflight = true;
    return TILL_UNKNOWN;
  }
  world.asked++;
  sim_process(operation->attempt);
  return act == ACT_LOST ? TILL_UNKNOWN : sim_answer(operation->attempt, outcome);
}

static int sim_look(void *ctx, const struct operation *operation, struct outcome *outcome)
{
  int act = sim_point(POINT_LOOK);

  (void)ctx;
  if (sim_dead() || act == ACT_LOST)
    return TILL_UNKNOWN;
  return sim_answer(operation->attempt, outcome);
}

/* -------- what Commerce Layer is told -------- */

static bool sim_may_tell(struct gateway *gateway)
{
  sim_point(POINT_TELL);
  return !gateway->dead && gateway->waiting;
}

static void sim_tell_result(struct gateway *gateway, const struct operation *operation)
{
  struct story *story = sim_story(operation->attempt);
  bool yes = operation->state == STATE_SUCCEEDED;

  if (!sim_may_tell(gateway))
    return;
  gateway->waiting = false;
  if (yes != (story->verdict == 1))
    sim_problem("I6: an answer is not what the processor said");
  story->told_yes = story->told_yes || yes;
  story->told_no = story->told_no || !yes;
}

static void sim_tell_pending(struct gateway *gateway, int64_t attempt)
{
  if (!sim_may_tell(gateway))
    return;
  gateway->waiting = false;
  sim_story(attempt)->told_pending = true;
}

static void sim_tell_refused(struct gateway *gateway, int64_t attempt)
{
  if (!sim_may_tell(gateway))
    return;
  gateway->waiting = false;
  sim_story(attempt)->told_no = true;
}

/* -------- a gateway -------- */

static bool gateway_may_send(void *ctx, struct payment *payment)
{
  struct gateway *gateway = ctx;

  (void)payment;
  gateway->sending = !gateway->withdrawn;
  return gateway->sending;
}

static bool gateway_gone(void *ctx, struct payment *payment)
{
  struct gateway *gateway = ctx;
  bool gone = !gateway->waiting || gateway->operation != payment->operation.id;

  gateway->listed = gateway->listed && gone;
  return gone;
}

static bool gateway_withdraw(void *ctx, int64_t operation)
{
  struct gateway *gateway = ctx;

  if (gateway->sending || operation != gateway->operation)
    return false;
  gateway->withdrawn = true;
  return true;
}

static void gateway_passed(void *ctx, const char *step)
{
  (void)ctx;
  (void)step;
  sim_point(POINT_STEP);
}

/* The deadline; with `away` the promise is cut off. */
void sim_expire(struct gateway *gateway, bool away)
{
  struct operation operation = {0};
  int64_t attempt = gateway->attempt;
  bool owes;
  int say;

  gateway->expiring = true;
  gateway->listed = false;
  gateway->cut = away;
  say = payment_expire(&gateway->env, gateway->operation, gateway->own, &operation, &owes);
  gateway->cut = false;
  if (!gateway->dead && owes)
    gateway->owes = gateway->operation;
  if (say == PAYMENT_RESULT)
    sim_tell_result(gateway, &operation);
  else if (say == PAYMENT_PENDING)
    sim_tell_pending(gateway, attempt);
  else
    sim_tell_refused(gateway, attempt);
  gateway->expiring = false;
}

static void sim_push(struct gateway *gateway, const struct operation *operation, bool taken)
{
  struct payment payment = {.operation = *operation};
  int result;
  int tries = 0;

  gateway->sending = taken;
  do {
    result = payment_push(&gateway->env, &payment);
    gateway->listed = gateway->waiting;
  } while (result == PAYMENT_AGAIN && !gateway->dead && ++tries < 5);
  gateway->listed = gateway->waiting && result != PAYMENT_SETTLED;
  if (result == PAYMENT_SETTLED && gateway->waiting && gateway->operation == payment.operation.id)
    sim_tell_result(gateway, &payment.operation);
}

/* The attempt that this gateway claimed with its last transaction, although it does not know it. */
static int64_t sim_unknown_claim(const struct gateway *gateway)
{
  return sim_number(gateway->number
                        ? "SELECT max(attempt) FROM operations WHERE holder = '1' AND fence = 1"
                          " AND state = 0 AND pending = 0 AND ?1 = ?1"
                        : "SELECT max(attempt) FROM operations WHERE holder = '0' AND fence = 1"
                          " AND state = 0 AND pending = 0 AND ?1 = ?1",
                    0);
}

void sim_request(struct gateway *gateway)
{
  const struct claim claim = {.kind = KIND_AUTHORIZE,
                              .pending = world.way->pending,
                              .key = SIM_KEY,
                              .source = "tok",
                              .order = "ord",
                              .currency = "EUR",
                              .amount_cents = 100};
  const struct refusal *refusal;
  struct operation operation = {0};
  int result;

  gateway->waiting = true;
  gateway->listed = false;
  gateway->withdrawn = false;
  gateway->operation = 0;
  gateway->attempt = 0;
  result = ledger_claim(gateway->ledger, &claim, &operation, &refusal);
  if (result == LEDGER_FAILED || result == LEDGER_UNKNOWN) {
    sim_tell_refused(gateway, sim_unknown_claim(gateway));
    return;
  }
  gateway->operation = operation.id;
  gateway->attempt = operation.attempt;
  gateway->own = result == LEDGER_NEW;
  if (result == LEDGER_DONE)
    sim_tell_result(gateway, &operation);
  else if (operation.pending)
    sim_tell_pending(gateway, operation.attempt);
  gateway->listed = gateway->waiting;
  if (result == LEDGER_NEW || result == LEDGER_TAKEN)
    sim_push(gateway, &operation, result == LEDGER_TAKEN);
  if (gateway->waiting)
    sim_expire(gateway, false);
}

/* Whether there was something to do. */
bool sim_redeem(struct gateway *gateway)
{
  if (!gateway->owes)
    return false;
  if (ledger_owe(gateway->ledger, gateway->owes) && !gateway->dead)
    gateway->owes = 0;
  return true;
}

bool sim_sweep(struct gateway *gateway)
{
  struct operation operation;
  int result = ledger_take(gateway->ledger, &operation);

  if (result == LEDGER_TAKEN)
    sim_push(gateway, &operation, true);
  return result == LEDGER_TAKEN || result == LEDGER_DONE;
}

bool sim_deliver(struct gateway *gateway)
{
  struct call_back call;
  struct story *story;
  bool success;

  if (!ledger_due(gateway->ledger, &call))
    return false;
  sim_point(POINT_POST);
  if (gateway->dead)
    return true;
  story = sim_story(call.operation.attempt);
  success = call.operation.state == STATE_SUCCEEDED;
  if (call.operation.state < STATE_SUCCEEDED ||
      (story->told_back && story->back_success != success))
    sim_problem("I6: call backs differ");
  story->told_back = true;
  story->back_success = success;
  ledger_posted(gateway->ledger, &call, 200);
  return true;
}

void sim_start(struct gateway *gateway, int number)
{
  struct ledger *ledger = gateway->ledger;
  const struct payment_env env = {.ledger = ledger,
                                  .ask = sim_ask,
                                  .look = sim_look,
                                  .may_send = gateway_may_send,
                                  .gone = gateway_gone,
                                  .withdraw = gateway_withdraw,
                                  .passed = gateway_passed,
                                  .ctx = gateway};

  memset(gateway, 0, sizeof *gateway);
  gateway->number = number;
  gateway->ledger = ledger;
  gateway->env = env;
  gateway->running = true;
}
