/* desk.c - requests that wait, and the clerk who answers them.
 *
 * The clerk answers who waits for an operation when it is settled, here or in another process, and
 * who has waited too long. What the books cannot be told now stands in a debt, from before a pending
 * form leaves until they know that a call back is owed for it.
 */
#define _POSIX_C_SOURCE 200809L

#include "desk_inside.h"

#include "../common/program.h"

#include <stdlib.h>
#include <string.h>

#define DESK_CLAIMERS  3   /* threads that claim */
#define DESK_POLL_MS   50  /* how often the books are asked for what others settled */
#define DESK_AGAIN_MS  100 /* until what could not be written is tried again */
#define DESK_ANSWER_MS 200 /* how often answers that have left are noted */
#define DESK_REST_MS   1000

/* -------- the lists, under the lock -------- */

void desk_enlist(struct desk *desk, struct waiter *waiter)
{
  waiter->next = desk->waiters;
  desk->waiters = waiter;
  pthread_cond_broadcast(&desk->news);
}

/* Takes off a list who waits for an operation, or, if that is 0, whose time is up. Returns a list. */
static struct waiter *desk_detach(struct waiter **list, int64_t operation, uint64_t until)
{
  struct waiter **at = list;
  struct waiter *taken = NULL;

  while (*at) {
    struct waiter *waiter = *at;

    if (operation ? waiter->operation != operation : waiter->held || waiter->until > until) {
      at = &waiter->next;
      continue;
    }
    *at = waiter->next;
    waiter->next = taken;
    taken = waiter;
  }
  return taken;
}

/* Those who wait for a claim and are late, of whom the first is the one that waits longest. */
static struct waiter *desk_detach_asks(struct desk *desk, uint64_t now)
{
  struct waiter *taken = NULL;

  while (desk->asks && desk->asks->until <= now) {
    struct waiter *waiter = workers_next_ask(desk);

    waiter->next = taken;
    taken = waiter;
  }
  return taken;
}

void desk_sleep(struct desk *desk, uint64_t until)
{
  program_cond_wait(&desk->news, &desk->lock, until);
}

/* -------- what is owed -------- */

/* Without memory for a debt it is tried until it works: the payment must not be forgotten. */
void desk_owe(struct desk *desk, int64_t operation)
{
  const struct timespec rest = {.tv_nsec = DESK_AGAIN_MS * 1000000L};
  struct debt *debt;

  if (ledger_owe(desk->options.ledger, operation))
    return;
  while (!(debt = malloc(sizeof *debt))) {
    nanosleep(&rest, NULL);
    if (ledger_owe(desk->options.ledger, operation))
      return;
  }
  debt->operation = operation;
  pthread_mutex_lock(&desk->lock);
  debt->next = desk->debts;
  desk->debts = debt;
  pthread_cond_broadcast(&desk->news);
  pthread_mutex_unlock(&desk->lock);
}

/* Writes down what stands in debts; puts back what still cannot be. */
static void desk_redeem(struct desk *desk)
{
  struct debt *debts;

  pthread_mutex_lock(&desk->lock);
  debts = desk->debts;
  desk->debts = NULL;
  pthread_mutex_unlock(&desk->lock);
  while (debts) {
    struct debt *next = debts->next;

    if (ledger_owe(desk->options.ledger, debts->operation)) {
      free(debts);
    } else {
      pthread_mutex_lock(&desk->lock);
      debts->next = desk->debts;
      desk->debts = debts;
      pthread_mutex_unlock(&desk->lock);
    }
    debts = next;
  }
}

/* -------- answers, by whoever owns the call -------- */

/* When what was built cannot leave, the fallback does, and a call back is owed. */
void desk_send(struct desk *desk, const struct waiter *waiter, int64_t owed)
{
  struct seat *seat = waiter->seat;

  if (!server_finish(seat, waiter->ticket) && owed)
    desk_owe(desk, owed);
  server_send(seat);
}

void desk_refuse(struct desk *desk, const struct waiter *waiter)
{
  clx_reply *reply = clx_call_reply(server_call(waiter->seat), waiter->ticket);

  if (reply)
    handlers_unavailable(reply);
  desk_send(desk, waiter, 0);
}

static void desk_answer(struct desk *desk, const struct waiter *waiter,
                        const struct operation *operation)
{
  clx_reply *reply = clx_call_reply(server_call(waiter->seat), waiter->ticket);

  if (reply)
    handlers_settled(reply, operation);
  desk_send(desk, waiter, operation->id);
}

static void desk_answer_all(struct desk *desk, struct waiter *waiter,
                            const struct operation *operation)
{
  while (waiter) {
    struct waiter *next = waiter->next;

    desk_answer(desk, waiter, operation);
    waiter = next;
  }
}

/* -------- the clerk -------- */

/* Answers who waits for a settled payment; false when there is none. */
static bool desk_settle(struct desk *desk)
{
  struct operation result;
  struct waiter *waiters;
  struct job *job = desk->jobs;

  while (job && !job->settled)
    job = job->next;
  if (!job)
    return false;
  result = job->payment.operation;
  workers_remove(desk, job);
  waiters = desk_detach(&desk->waiters, result.id, 0);
  pthread_mutex_unlock(&desk->lock);
  desk_answer_all(desk, waiters, &result);
  pthread_mutex_lock(&desk->lock);
  return true;
}

/* Too late: what may be said is said. */
static void desk_expire(struct desk *desk, struct waiter *waiter)
{
  struct seat *seat = waiter->seat;
  struct operation operation;
  bool owes = false;
  int say = PAYMENT_REFUSED;

  if (waiter->may_pend)
    say = payment_expire(&desk->env, waiter->operation, waiter->own, &operation, &owes);
  if (say == PAYMENT_RESULT) {
    desk_answer(desk, waiter, &operation);
  } else if (say == PAYMENT_REFUSED) {
    desk_refuse(desk, waiter);
  } else {
    if (owes)
      desk_owe(desk, waiter->operation);
    server_expire(seat, waiter->ticket);
    server_send(seat);
  }
}

static void desk_expire_all(struct desk *desk, struct waiter *waiter, struct waiter *asks)
{
  while (waiter) {
    struct waiter *next = waiter->next;

    desk_expire(desk, waiter);
    waiter = next;
  }
  while (asks) {
    struct waiter *next = asks->next;

    desk_refuse(desk, asks);
    asks = next;
  }
}

/* The operations that are waited for and not worked on here. */
static size_t desk_foreign(const struct desk *desk, int64_t ids[LEDGER_MANY])
{
  size_t count = 0;

  for (const struct waiter *waiter = desk->waiters; waiter && count < LEDGER_MANY;
       waiter = waiter->next) {
    const struct job *job = desk->jobs;

    while (job && job->operation != waiter->operation)
      job = job->next;
    if (!job)
      ids[count++] = waiter->operation;
  }
  return count;
}

/* Answers who waits for what others settled. */
static void desk_poll(struct desk *desk)
{
  int64_t ids[LEDGER_MANY];
  struct operation operation;
  size_t count;

  pthread_mutex_lock(&desk->lock);
  count = desk_foreign(desk, ids);
  pthread_mutex_unlock(&desk->lock);
  if (count > 0)
    count = ledger_settled(desk->options.ledger, ids, count);
  for (size_t i = 0; i < count; i++) {
    struct waiter *waiters;

    if (ledger_get(desk->options.ledger, ids[i], &operation) != LEDGER_DONE)
      continue;
    pthread_mutex_lock(&desk->lock);
    waiters = desk_detach(&desk->waiters, operation.id, 0);
    pthread_mutex_unlock(&desk->lock);
    desk_answer_all(desk, waiters, &operation);
  }
}

/* Notes which answers have left. What cannot be noted now is noted later, or never: it only shows in
 * the comparison of the books. */
static void desk_note(struct desk *desk)
{
  int64_t ids[LEDGER_MANY];
  size_t count;

  pthread_mutex_lock(&desk->lock);
  count = desk->answer_count < LEDGER_MANY ? desk->answer_count : LEDGER_MANY;
  memcpy(ids, desk->answers, count * sizeof *ids);
  pthread_mutex_unlock(&desk->lock);
  if (count == 0 || !ledger_answered(desk->options.ledger, ids, count))
    return;
  pthread_mutex_lock(&desk->lock);
  desk->answer_count -= count;
  memmove(desk->answers, desk->answers + count, desk->answer_count * sizeof *ids);
  pthread_mutex_unlock(&desk->lock);
}

/* When the clerk does the things that are not urgent. */
struct desk_round {
  uint64_t poll_at;
  uint64_t redeem_at;
  uint64_t note_at;
};

static void desk_chores(struct desk *desk, struct desk_round *round, uint64_t now)
{
  if (ledger_away(desk->options.ledger))
    return;
  if (round->poll_at <= now) {
    desk_poll(desk);
    round->poll_at = now + DESK_POLL_MS;
  }
  if (round->redeem_at <= now) {
    desk_redeem(desk);
    round->redeem_at = now + DESK_AGAIN_MS;
  }
  if (round->note_at <= now) {
    desk_note(desk);
    round->note_at = now + DESK_ANSWER_MS;
  }
}

/* Until there is something to do, if there is no news. */
static uint64_t desk_until(const struct desk *desk, uint64_t now)
{
  uint64_t until = now + DESK_REST_MS;

  for (const struct job *job = desk->jobs; job; job = job->next)
    if (job->settled)
      return now;
  if (desk->debts || desk->answer_count > 0)
    until = now + DESK_AGAIN_MS;
  if (desk->waiters)
    until = now + DESK_POLL_MS;
  for (const struct waiter *waiter = desk->waiters; waiter; waiter = waiter->next)
    if (!waiter->held && waiter->until < until)
      until = waiter->until;
  return desk->asks && desk->asks->until < until ? desk->asks->until : until;
}

static void *desk_clerk(void *ctx)
{
  struct desk *desk = ctx;
  struct desk_round round = {0};

  pthread_mutex_lock(&desk->lock);
  while (!desk->stopping) {
    uint64_t now = program_ms(NULL);
    struct waiter *late;
    struct waiter *asks;

    desk->clerk_at = now;
    if (desk_settle(desk))
      continue;
    late = desk_detach(&desk->waiters, 0, now);
    asks = desk_detach_asks(desk, now);
    pthread_mutex_unlock(&desk->lock);
    desk_expire_all(desk, late, asks);
    desk_chores(desk, &round, now);
    pthread_mutex_lock(&desk->lock);
    now = program_ms(NULL);
    if (!desk->stopping && desk_until(desk, now) > now)
      desk_sleep(desk, desk_until(desk, now));
  }
  pthread_mutex_unlock(&desk->lock);
  return NULL;
}

/* -------- for the handlers -------- */

void desk_ask(struct desk *desk, struct waiter *waiter)
{
  waiter->next = NULL;
  pthread_mutex_lock(&desk->lock);
  *desk->last_ask = waiter;
  desk->last_ask = &waiter->next;
  pthread_cond_broadcast(&desk->news);
  pthread_mutex_unlock(&desk->lock);
}

void desk_answered(struct desk *desk, int64_t operation)
{
  pthread_mutex_lock(&desk->lock);
  if (desk->answer_count == 0)
    pthread_cond_broadcast(&desk->news); /* the clerk rests longer while there are none */
  if (desk->answer_count < DESK_ANSWERS)
    desk->answers[desk->answer_count++] = operation;
  pthread_mutex_unlock(&desk->lock);
}

void desk_look(struct desk *desk, struct desk_state *state)
{
  uint64_t now;

  memset(state, 0, sizeof *state);
  pthread_mutex_lock(&desk->lock);
  now = program_ms(NULL);
  for (const struct waiter *waiter = desk->asks; waiter; waiter = waiter->next)
    state->claims++;
  for (const struct waiter *waiter = desk->waiters; waiter; waiter = waiter->next)
    state->waiters++;
  for (const struct job *job = desk->jobs; job; job = job->next)
    state->jobs++;
  for (const struct debt *debt = desk->debts; debt; debt = debt->next)
    state->debts++;
  state->taken = desk->taken;
  state->ended = desk->ended;
  state->clerk_ms = now - desk->clerk_at;
  state->pay_ms = now - desk->pay_at;
  pthread_mutex_unlock(&desk->lock);
}

/* -------- life -------- */

static bool desk_hire(struct desk *desk, void *(*work)(void *ctx), unsigned int count)
{
  for (unsigned int i = 0; i < count; i++) {
    if (pthread_create(&desk->threads[desk->thread_count], NULL, work, desk) != 0)
      return false;
    desk->thread_count++;
  }
  return true;
}

static void desk_init(struct desk *desk, const desk_options *options)
{
  desk->options = *options;
  desk->last_ask = &desk->asks;
  desk->clerk_at = program_ms(NULL);
  desk->pay_at = desk->clerk_at;
  workers_env(desk, &desk->env);
  pthread_mutex_init(&desk->lock, NULL);
  program_cond_init(&desk->news);
}

struct desk *desk_start(const desk_options *options)
{
  struct desk *desk = calloc(1, sizeof *desk);

  if (!desk)
    return NULL;
  ledger_release(options->ledger); /* of the process of the same name that was here before */
  desk_init(desk, options);
  desk->threads = calloc(options->workers + DESK_CLAIMERS + 1, sizeof *desk->threads);
  if (desk->threads && desk_hire(desk, desk_clerk, 1) &&
      desk_hire(desk, workers_claim, DESK_CLAIMERS) &&
      desk_hire(desk, workers_pay, options->workers))
    return desk;
  desk_stop(desk);
  return NULL;
}

/* What is left: debts that the books must know of, answers to note, leases that others may have. */
static void desk_clear(struct desk *desk)
{
  desk_redeem(desk);
  for (size_t before = SIZE_MAX; desk->answer_count > 0 && desk->answer_count < before;) {
    before = desk->answer_count;
    desk_note(desk);
  }
  ledger_release(desk->options.ledger);
  while (desk->debts) {
    struct debt *debt = desk->debts;

    journal_line(desk->options.journal,
                 "desk: operation %lld: a call back is owed, and the books cannot be written",
                 (long long)debt->operation);
    desk->debts = debt->next;
    free(debt);
  }
  while (desk->jobs)
    workers_remove(desk, desk->jobs);
}

void desk_stop(struct desk *desk)
{
  pthread_mutex_lock(&desk->lock);
  desk->stopping = true;
  pthread_cond_broadcast(&desk->news);
  pthread_mutex_unlock(&desk->lock);
  for (unsigned int i = 0; i < desk->thread_count; i++)
    pthread_join(desk->threads[i], NULL);
  desk_clear(desk);
  pthread_cond_destroy(&desk->news);
  pthread_mutex_destroy(&desk->lock);
  free(desk->threads);
  free(desk);
}
