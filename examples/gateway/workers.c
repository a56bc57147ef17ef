/* workers.c - threads that claim, and threads that pay.
 *
 * They are of two kinds so that a slow processor never keeps a claim waiting. Those that pay look, when
 * they have nothing to do, for what others left: a process that died, or a processor that gave no
 * clear answer.
 */
#define _POSIX_C_SOURCE 200809L

#include "desk_inside.h"

#include "../common/program.h"

#include <stdlib.h>

#define WORKERS_TAKE_MS  100 /* how often one of them looks for what others left */
#define WORKERS_AGAIN_MS 100 /* until what could not be written is tried again */

/* -------- jobs, under the lock -------- */

/* False without memory: then its lease ends by itself. */
static bool workers_add(struct desk *desk, const struct operation *operation, bool taken)
{
  struct job *job = calloc(1, sizeof *job);

  if (!job)
    return false;
  job->operation = operation->id;
  job->payment.operation = *operation;
  job->sending = taken;
  job->due = program_ms(NULL);
  job->next = desk->jobs;
  desk->jobs = job;
  pthread_cond_broadcast(&desk->news);
  return true;
}

void workers_remove(struct desk *desk, struct job *job)
{
  struct job **at = &desk->jobs;

  while (*at != job)
    at = &(*at)->next;
  *at = job->next;
  free(job);
}

/* The job that is due first, of those that no worker has. */
static struct job *workers_next(const struct desk *desk)
{
  struct job *first = NULL;

  for (struct job *job = desk->jobs; job; job = job->next)
    if (!job->busy && !job->settled && (!first || job->due < first->due))
      first = job;
  return first;
}

/* -------- what payments need -------- */

static struct job *workers_job(struct payment *payment)
{
  return (struct job *)((char *)payment - offsetof(struct job, payment));
}

static int workers_ask(void *ctx, const struct operation *operation, struct outcome *outcome)
{
  const struct desk *desk = ctx;

  return till_ask(desk->options.till, operation, outcome);
}

static int workers_look(void *ctx, const struct operation *operation, struct outcome *outcome)
{
  const struct desk *desk = ctx;
  struct till_record record;
  int result = till_look(desk->options.till, operation->key, &record);

  *outcome = record.outcome;
  return result;
}

static bool workers_may_send(void *ctx, struct payment *payment)
{
  struct desk *desk = ctx;
  struct job *job = workers_job(payment);
  bool may;

  pthread_mutex_lock(&desk->lock);
  may = !job->withdrawn;
  job->sending = may;
  pthread_mutex_unlock(&desk->lock);
  return may;
}

/* Under the lock: holds or frees who waits for an operation; whether somebody does. */
static bool workers_hold(struct desk *desk, int64_t operation, bool held)
{
  bool any = false;

  for (struct waiter *waiter = desk->waiters; waiter; waiter = waiter->next) {
    if (waiter->operation == operation) {
      waiter->held = held;
      any = true;
    }
  }
  return any;
}

/* Were a pending form to leave while the result is recorded as one that is answered, nobody would
 * owe its call back. */
static bool workers_gone(void *ctx, struct payment *payment)
{
  struct desk *desk = ctx;
  bool gone;

  pthread_mutex_lock(&desk->lock);
  gone = !workers_hold(desk, payment->operation.id, true);
  pthread_mutex_unlock(&desk->lock);
  return gone;
}

/* A job that is not there any more may have sent it. */
static bool workers_withdraw(void *ctx, int64_t operation)
{
  struct desk *desk = ctx;
  struct job *job;
  bool withdrawn;

  pthread_mutex_lock(&desk->lock);
  job = desk->jobs;
  while (job && job->operation != operation)
    job = job->next;
  withdrawn = job && !job->sending;
  if (withdrawn)
    job->withdrawn = true;
  pthread_mutex_unlock(&desk->lock);
  return withdrawn;
}

static void workers_passed(void *ctx, const char *step)
{
  (void)ctx;
  die_at(step);
}

void workers_env(struct desk *desk, struct payment_env *env)
{
  env->ledger = desk->options.ledger;
  env->ask = workers_ask;
  env->look = workers_look;
  env->may_send = workers_may_send;
  env->gone = workers_gone;
  env->withdraw = workers_withdraw;
  env->passed = workers_passed;
  env->ctx = desk;
}

/* -------- claims -------- */

struct waiter *workers_next_ask(struct desk *desk)
{
  struct waiter *waiter = desk->asks;

  if (!waiter)
    return NULL;
  desk->asks = waiter->next;
  if (!desk->asks)
    desk->last_ask = &desk->asks;
  return waiter;
}

/* What was claimed now is not charged. Nobody else can have sent it, or the number of the lease says
 * so. */
static void workers_drop(struct desk *desk, struct operation *operation)
{
  const struct outcome outcome = {.code = "not_charged", .message = "the gateway gave up"};

  ledger_record(desk->options.ledger, operation, &outcome, true);
}

/* The answer could not be prepared: nothing is charged for what was claimed now, and of what may be
 * charged the outcome is called back. */
static void workers_fail(struct desk *desk, struct waiter *waiter, int result,
                         struct operation *operation)
{
  clx_reply *reply = clx_call_reply(server_call(waiter->seat), waiter->ticket);

  if (result == LEDGER_NEW)
    workers_drop(desk, operation);
  else if (result != LEDGER_REFUSED && operation->kind != KIND_TOKEN)
    desk_owe(desk, operation->id);
  if (reply)
    clx_reply_fail(reply);
  desk_send(desk, waiter, 0);
}

/* A request whose claim is made waits, if it does, for an operation that is worked on here or
 * elsewhere. */
static void workers_wait(struct desk *desk, struct waiter *waiter, int result,
                         const struct operation *operation, bool enlist)
{
  pthread_mutex_lock(&desk->lock);
  if (enlist)
    desk_enlist(desk, waiter);
  if (result == LEDGER_NEW || result == LEDGER_TAKEN)
    workers_add(desk, operation, result == LEDGER_TAKEN);
  pthread_mutex_unlock(&desk->lock);
}

/* The waiter is gone once its answer is sent, so what follows needs only the operation. */
static void workers_answer(struct desk *desk, struct waiter *waiter, int result,
                           struct operation *operation, const struct refusal *refusal)
{
  switch (handlers_claimed(waiter, result, operation, refusal)) {
  case HANDLERS_LATER:
    workers_wait(desk, waiter, result, operation, true);
    break;
  case HANDLERS_BUILT:
    workers_wait(desk, waiter, result, operation, false);
    desk_send(desk, waiter, result == LEDGER_REFUSED ? 0 : operation->id);
    break;
  default:
    workers_fail(desk, waiter, result, operation);
  }
}

static void workers_serve(struct desk *desk, struct waiter *waiter)
{
  const struct refusal *refusal = NULL;
  struct operation operation = {0};
  int result = LEDGER_FAILED;

  if (program_ms(NULL) < waiter->until && !ledger_away(desk->options.ledger))
    result = ledger_claim(desk->options.ledger, &waiter->claim, &operation, &refusal);
  if (result == LEDGER_FAILED || result == LEDGER_UNKNOWN) {
    /* Nothing was claimed, or a row that is never sent. */
    desk_refuse(desk, waiter);
    return;
  }
  if (result == LEDGER_NEW)
    die_at("claim");
  waiter->operation = operation.id;
  waiter->own = result == LEDGER_NEW;
  workers_answer(desk, waiter, result, &operation, refusal);
}

void *workers_claim(void *ctx)
{
  struct desk *desk = ctx;

  pthread_mutex_lock(&desk->lock);
  while (!desk->stopping) {
    struct waiter *waiter = workers_next_ask(desk);

    if (waiter) {
      pthread_mutex_unlock(&desk->lock);
      workers_serve(desk, waiter);
      pthread_mutex_lock(&desk->lock);
    } else {
      desk_sleep(desk, program_ms(NULL) + 10000);
    }
  }
  pthread_mutex_unlock(&desk->lock);
  return NULL;
}

/* -------- payments -------- */

/* Does a job without the lock, and leaves the result to the clerk, puts the job off or drops it. */
static void workers_push(struct desk *desk, struct job *job)
{
  int result;

  job->busy = true;
  pthread_mutex_unlock(&desk->lock);
  result = payment_push(&desk->env, &job->payment);
  pthread_mutex_lock(&desk->lock);
  if (result != PAYMENT_SETTLED)
    workers_hold(desk, job->operation, false);
  job->busy = false;
  job->settled = result == PAYMENT_SETTLED;
  job->due = program_ms(NULL) + WORKERS_AGAIN_MS;
  if (result == PAYMENT_LEFT)
    workers_remove(desk, job);
  pthread_cond_broadcast(&desk->news);
}

/* Takes over one payment that others left. */
static void workers_take(struct desk *desk)
{
  struct operation operation;
  int result;

  desk->take_at = program_ms(NULL) + WORKERS_TAKE_MS;
  pthread_mutex_unlock(&desk->lock);
  result = ledger_take(desk->options.ledger, &operation);
  pthread_mutex_lock(&desk->lock);
  if (result == LEDGER_TAKEN)
    workers_add(desk, &operation, true);
  desk->taken += result == LEDGER_TAKEN;
  desk->ended += result == LEDGER_DONE;
  if (result == LEDGER_TAKEN || result == LEDGER_DONE)
    desk->take_at = 0; /* there may be more */
}

void *workers_pay(void *ctx)
{
  struct desk *desk = ctx;

  pthread_mutex_lock(&desk->lock);
  while (!desk->stopping) {
    struct job *job = workers_next(desk);
    uint64_t now = program_ms(NULL);

    desk->pay_at = now;
    if (job && job->due <= now)
      workers_push(desk, job);
    else if (desk->take_at <= now)
      workers_take(desk);
    else
      desk_sleep(desk, job && job->due < desk->take_at ? job->due : desk->take_at);
  }
  pthread_mutex_unlock(&desk->lock);
  return NULL;
}
