/* desk.c - work that takes long: workers charge and record; a clerk answers.
 *
 * A job is an operation that is not settled, a waiter is a request that waits for one. Workers know
 * jobs only: they leave a result in the job. The calls of the waiters belong to one thread, the
 * clerk, who ends each by its ticket: with the result when there is one, or, when it is too
 * late, with the pending form.
 *
 * Only the clerk takes jobs off the list. So a job is there from before a pending form leaves until
 * the books know that a call back is owed for it: what they cannot be told now stands in the job.
 */
#define _POSIX_C_SOURCE 200809L

#include "gateway.h"

#include "../common/program.h"

#include <pthread.h>
#include <stdlib.h>

#define DESK_FIRST_MS 250   /* until the processor is asked again; doubles */
#define DESK_MOST_MS  10000 /* up to this */
#define DESK_SWEEP_MS 5000  /* how often the books are searched for claims without a job */
#define DESK_AGAIN_MS 100   /* until what there was no memory for is tried again */

/* How long after its outcome a call back may be posted: it must not overtake the 202. */
#define DESK_POST_MS 500

struct job {
  struct job *next;
  int64_t operation;
  uint64_t due;
  uint64_t delay;
  bool busy;    /* a worker has it, or it is settled */
  bool settled; /* the result is for the clerk */
  bool owed;    /* a pending form left, and the books do not know that a call back is owed */
  struct operation result;
};

struct desk {
  desk_options options;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t news;
  struct job *jobs;
  struct waiter *waiters;
  bool stopping;
  unsigned int thread_count;
  pthread_t *threads; /* the first is the clerk */
};

/* -------- the lists, under the lock -------- */

static struct job *desk_find(const struct desk *desk, int64_t operation)
{
  struct job *job = desk->jobs;

  while (job && job->operation != operation)
    job = job->next;
  return job;
}

/* The job of an operation; a new one, unless there is one. Without memory NULL; the sweep makes one
 * later. */
static struct job *desk_add(struct desk *desk, int64_t operation)
{
  struct job *job = desk_find(desk, operation);

  if (job)
    return job;
  job = calloc(1, sizeof *job);
  if (!job)
    return NULL;
  job->operation = operation;
  job->due = program_ms(NULL);
  job->delay = DESK_FIRST_MS;
  job->next = desk->jobs;
  desk->jobs = job;
  pthread_cond_broadcast(&desk->news);
  return job;
}

/* Has a worker take a job again, later each time. */
static void desk_put_off(struct job *job)
{
  job->busy = false;
  job->settled = false;
  job->due = program_ms(NULL) + job->delay;
  job->delay = job->delay * 2 < DESK_MOST_MS ? job->delay * 2 : DESK_MOST_MS;
}

static void desk_remove(struct desk *desk, struct job *job)
{
  struct job **at = &desk->jobs;

  while (*at != job)
    at = &(*at)->next;
  *at = job->next;
  free(job);
}

static void desk_enlist(struct desk *desk, struct waiter *waiter)
{
  waiter->next = desk->waiters;
  desk->waiters = waiter;
  pthread_cond_broadcast(&desk->news);
}

/* Takes off the list who waits for an operation (0: any) until a time. Returns a list. */
static struct waiter *desk_detach(struct desk *desk, int64_t operation, uint64_t until)
{
  struct waiter **at = &desk->waiters;
  struct waiter *taken = NULL;

  while (*at) {
    struct waiter *waiter = *at;

    if ((operation && waiter->operation != operation) || waiter->until > until) {
      at = &waiter->next;
      continue;
    }
    *at = waiter->next;
    waiter->next = taken;
    taken = waiter;
  }
  return taken;
}

/* Sleeps until a time of program_ms or until there is news. */
static void desk_sleep(struct desk *desk, uint64_t until)
{
  struct timespec when = {.tv_sec = (time_t)(until / 1000),
                          .tv_nsec = (long)(until % 1000) * 1000000};

  pthread_cond_timedwait(&desk->news, &desk->lock, &when);
}

/* -------- what is owed -------- */

/* Writes down that a call back is owed. */
static bool desk_owe(const struct desk *desk, int64_t operation)
{
  return ledger_owe(desk->options.ledger, operation, program_now() + DESK_POST_MS);
}

/* The books cannot be told: the job remembers it. */
static void desk_note(struct desk *desk, struct job *job)
{
  pthread_mutex_lock(&desk->lock);
  job->owed = true;
  pthread_mutex_unlock(&desk->lock);
}

/* Writes down what the job remembers, if anything. What is noted again meanwhile was written
 * with it. */
static bool desk_redeem(struct desk *desk, struct job *job)
{
  bool owed;

  pthread_mutex_lock(&desk->lock);
  owed = job->owed;
  pthread_mutex_unlock(&desk->lock);
  if (!owed)
    return true;
  if (!desk_owe(desk, job->operation))
    return false;
  pthread_mutex_lock(&desk->lock);
  job->owed = false;
  pthread_mutex_unlock(&desk->lock);
  return true;
}

/* -------- workers -------- */

/* Charges and records. False: it is not known, or not written, what happened. A call back that
 * became owed meanwhile is written down before the outcome is: after a crash only what is not
 * settled is looked at again. */
static bool desk_charge(struct desk *desk, struct job *job, struct operation *operation)
{
  const desk_options *options = &desk->options;
  int64_t id = job->operation;
  struct outcome outcome;

  if (!desk_redeem(desk, job) || ledger_get(options->ledger, id, operation) != LEDGER_DONE)
    return false;
  if (operation->state != STATE_CLAIMED)
    return true;
  if (till_ask(options->till, operation, &outcome) != TILL_KNOWN)
    return false;
  die_at("charge");
  if (!desk_redeem(desk, job) ||
      !ledger_record(options->ledger, id, &outcome, program_now() + DESK_POST_MS))
    return false;
  die_at("record");
  return ledger_get(options->ledger, id, operation) == LEDGER_DONE;
}

/* Does a job without the lock, and leaves the result to the clerk or puts the job off. */
static void desk_work(struct desk *desk, struct job *job)
{
  struct operation operation;
  bool settled;

  job->busy = true;
  pthread_mutex_unlock(&desk->lock);
  settled = desk_charge(desk, job, &operation);
  pthread_mutex_lock(&desk->lock);
  if (settled) {
    job->result = operation;
    job->settled = true;
    pthread_cond_broadcast(&desk->news);
  } else {
    desk_put_off(job);
  }
}

/* The job that is due first, of those that no worker has. */
static struct job *desk_next(const struct desk *desk)
{
  struct job *first = NULL;

  for (struct job *job = desk->jobs; job; job = job->next)
    if (!job->busy && (!first || job->due < first->due))
      first = job;
  return first;
}

static void *desk_worker(void *ctx)
{
  struct desk *desk = ctx;

  pthread_mutex_lock(&desk->lock);
  while (!desk->stopping) {
    struct job *job = desk_next(desk);
    uint64_t now = program_ms(NULL);

    if (job && job->due <= now)
      desk_work(desk, job);
    else
      desk_sleep(desk, job ? job->due : now + DESK_MOST_MS);
  }
  pthread_mutex_unlock(&desk->lock);
  return NULL;
}

/* -------- the clerk -------- */

/* Ends a request with the result. Its waiter is in the call's arena: gone after this. When that
 * result cannot be told now, the fallback leaves, and the books get to know it first, or the
 * job. */
static void desk_answer(struct desk *desk, struct job *job, const struct waiter *waiter,
                        const struct operation *operation)
{
  struct seat *seat = waiter->seat;
  clx_reply *reply = clx_call_reply(server_call(seat), waiter->ticket);

  if (reply)
    handlers_settled(reply, operation);
  if (!server_finish(seat, waiter->ticket) && !desk_owe(desk, job->operation))
    desk_note(desk, job);
  server_send(seat);
}

static void desk_answer_all(struct desk *desk, struct job *job, struct waiter *waiter)
{
  while (waiter) {
    struct waiter *next = waiter->next;

    desk_answer(desk, job, waiter, &job->result);
    waiter = next;
  }
}

/* Answers who waits for a settled job. When nobody does, the job is done, or goes back to the
 * workers to have written down what is owed. False when there is none. */
static bool desk_settle(struct desk *desk)
{
  struct waiter *waiters;
  struct job *job = desk->jobs;

  while (job && !job->settled)
    job = job->next;
  if (!job)
    return false;
  waiters = desk_detach(desk, job->operation, UINT64_MAX);
  if (waiters) {
    pthread_mutex_unlock(&desk->lock);
    desk_answer_all(desk, job, waiters);
    pthread_mutex_lock(&desk->lock);
  } else if (job->owed) {
    desk_put_off(job);
    pthread_cond_broadcast(&desk->news);
  } else {
    desk_remove(desk, job);
  }
  return true;
}

/* The job of an operation, there already or new; NULL without memory. */
static struct job *desk_job(struct desk *desk, int64_t operation)
{
  struct job *job;

  pthread_mutex_lock(&desk->lock);
  job = desk_add(desk, operation);
  pthread_mutex_unlock(&desk->lock);
  return job;
}

/* Answers with the fallback, if there is one or none is needed. The waiter is gone then. */
static bool desk_give_up(const struct waiter *waiter)
{
  struct seat *seat = waiter->seat;

  if (!server_expire(seat, waiter->ticket))
    return false;
  server_send(seat);
  return true;
}

/* Has a waiter wait on for a little. */
static void desk_stall(struct desk *desk, struct waiter *waiter, uint64_t now)
{
  pthread_mutex_lock(&desk->lock);
  waiter->until = now + DESK_AGAIN_MS;
  desk_enlist(desk, waiter);
  pthread_mutex_unlock(&desk->lock);
}

/* Too late: the pending form, once the books say that a call back is owed; when they cannot be
 * written, the job remembers it. If the operation was settled at that very moment, its result. */
static void desk_expire(struct desk *desk, struct waiter *waiter, uint64_t now)
{
  struct job *job = desk_job(desk, waiter->operation);
  struct operation operation;
  int promised = LEDGER_LIVE;

  if (job && waiter->may_pend)
    promised = ledger_promise(desk->options.ledger, waiter->operation, &operation);
  if (job && promised == LEDGER_DONE) {
    desk_answer(desk, job, waiter, &operation);
    return;
  }
  if (job && promised == LEDGER_FAILED)
    desk_note(desk, job);
  if (!job || !desk_give_up(waiter))
    desk_stall(desk, waiter, now);
}

/* Makes jobs of all claims: what a crash left, and what there was no memory for. */
static void desk_sweep(struct desk *desk)
{
  int64_t id = 0;

  while ((id = ledger_unsettled(desk->options.ledger, id)) > 0)
    desk_job(desk, id);
}

static uint64_t desk_first_until(const struct desk *desk, uint64_t most)
{
  for (const struct waiter *waiter = desk->waiters; waiter; waiter = waiter->next)
    if (waiter->until < most)
      most = waiter->until;
  return most;
}

/* One round without the lock. */
static void desk_tick(struct desk *desk, struct waiter *late, bool sweep)
{
  uint64_t now = program_ms(NULL);

  while (late) {
    struct waiter *next = late->next;

    desk_expire(desk, late, now);
    late = next;
  }
  if (sweep)
    desk_sweep(desk);
}

static void *desk_clerk(void *ctx)
{
  struct desk *desk = ctx;
  uint64_t sweep_at = 0;

  pthread_mutex_lock(&desk->lock);
  while (!desk->stopping) {
    uint64_t now = program_ms(NULL);
    struct waiter *late;
    bool sweep = now >= sweep_at;

    if (desk_settle(desk))
      continue;
    late = desk_detach(desk, 0, now);
    if (late || sweep) {
      pthread_mutex_unlock(&desk->lock);
      desk_tick(desk, late, sweep);
      pthread_mutex_lock(&desk->lock);
    } else {
      desk_sleep(desk, desk_first_until(desk, sweep_at));
    }
    if (sweep)
      sweep_at = now + DESK_SWEEP_MS;
  }
  pthread_mutex_unlock(&desk->lock);
  return NULL;
}

/* -------- for the handlers -------- */

void desk_put(struct desk *desk, int64_t operation)
{
  desk_job(desk, operation);
}

/* The job is added if it is not there: it may have been done since the handler looked, and then a
 * worker finds the result. */
void desk_wait(struct desk *desk, struct waiter *waiter)
{
  pthread_mutex_lock(&desk->lock);
  desk_add(desk, waiter->operation);
  desk_enlist(desk, waiter);
  pthread_mutex_unlock(&desk->lock);
}

/* -------- life -------- */

static bool desk_hire(struct desk *desk, void *(*work)(void *ctx))
{
  if (pthread_create(&desk->threads[desk->thread_count], NULL, work, desk) != 0)
    return false;
  desk->thread_count++;
  return true;
}

struct desk *desk_start(const desk_options *options)
{
  struct desk *desk = calloc(1, sizeof *desk);
  pthread_condattr_t monotonic;
  bool hired;

  if (!desk)
    return NULL;
  if (!ledger_recover(options->ledger)) {
    free(desk);
    return NULL;
  }
  desk->options = *options;
  pthread_mutex_init(&desk->lock, NULL);
  pthread_condattr_init(&monotonic);
  pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC); /* that of program_ms */
  pthread_cond_init(&desk->news, &monotonic);
  pthread_condattr_destroy(&monotonic);
  desk->threads = calloc(options->workers + 1, sizeof *desk->threads);
  hired = desk->threads && desk_hire(desk, desk_clerk);
  for (unsigned int i = 0; hired && i < options->workers; i++)
    hired = desk_hire(desk, desk_worker);
  if (hired)
    return desk;
  desk_stop(desk);
  return NULL;
}

void desk_stop(struct desk *desk)
{
  pthread_mutex_lock(&desk->lock);
  desk->stopping = true;
  pthread_cond_broadcast(&desk->news);
  pthread_mutex_unlock(&desk->lock);
  for (unsigned int i = 0; i < desk->thread_count; i++)
    pthread_join(desk->threads[i], NULL);
  while (desk->jobs) {
    if (!desk_redeem(desk, desk->jobs))
      journal_line(desk->options.journal,
                   "desk: operation %lld: a call back is owed, and the books"
                   " cannot be written",
                   (long long)desk->jobs->operation);
    desk_remove(desk, desk->jobs);
  }
  pthread_cond_destroy(&desk->news);
  pthread_mutex_destroy(&desk->lock);
  free(desk->threads);
  free(desk);
}
