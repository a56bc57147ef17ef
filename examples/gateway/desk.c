/* desk.c - work that takes long: workers charge and record; a clerk answers.
 *
 * A job is an operation that is not settled, a waiter is a request that waits for one. Workers know
 * jobs only: they leave a result in the job. The calls of the waiters belong to one thread, the
 * clerk, who ends each by its ticket: with the result when there is one, or, when it is too
 * late, with the pending form.
 */
#define _POSIX_C_SOURCE 200809L

#include "gateway.h"

#include "../common/program.h"

#include <pthread.h>
#include <stdlib.h>

#define DESK_FIRST_MS   250   /* until the processor is asked again; doubles */
#define DESK_MOST_MS    10000 /* up to this */
#define DESK_SWEEP_MS   5000  /* how often the books are searched for claims without a job */
#define DESK_AGAIN_MS   100   /* until a promise that the database refused is tried again */
#define DESK_GIVE_UP_MS 5000  /* how long that is tried; Commerce Layer has long hung up */

/* How long after its outcome a call back may be posted: it must not overtake the 202. */
#define DESK_POST_MS 500

struct job {
  struct job *next;
  int64_t operation;
  uint64_t due;
  uint64_t delay;
  bool busy;    /* a worker has it, or it is settled */
  bool settled; /* the result is for the clerk */
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

/* Without memory there is no job now; the sweep makes one later. */
static void desk_add(struct desk *desk, int64_t operation)
{
  struct job *job = desk_find(desk, operation) ? NULL : calloc(1, sizeof *job);

  if (!job)
    return;
  job->operation = operation;
  job->due = program_ms(NULL);
  job->delay = DESK_FIRST_MS;
  job->next = desk->jobs;
  desk->jobs = job;
  pthread_cond_broadcast(&desk->news);
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

/* -------- workers -------- */

/* Charges and records. False: it is not known, or not written, what happened. */
static bool desk_charge(const struct desk *desk, int64_t id, struct operation *operation)
{
  const desk_options *options = &desk->options;
  struct outcome outcome;

  if (ledger_get(options->ledger, id, operation) != LEDGER_DONE)
    return false;
  if (operation->state != STATE_CLAIMED)
    return true;
  if (till_ask(options->till, operation, &outcome) != TILL_KNOWN)
    return false;
  die_at("charge");
  if (!ledger_record(options->ledger, id, &outcome, program_now() + DESK_POST_MS))
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
  settled = desk_charge(desk, job->operation, &operation);
  pthread_mutex_lock(&desk->lock);
  if (settled) {
    job->result = operation;
    job->settled = true;
    pthread_cond_broadcast(&desk->news);
  } else {
    job->busy = false;
    job->due = program_ms(NULL) + job->delay;
    job->delay = job->delay * 2 < DESK_MOST_MS ? job->delay * 2 : DESK_MOST_MS;
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
 * result cannot be told now, the fallback leaves, and the books get to know it first. */
static void desk_answer(const struct desk *desk, const struct waiter *waiter,
                        const struct operation *operation)
{
  struct seat *seat = waiter->seat;
  clx_reply *reply = clx_call_reply(server_call(seat), waiter->ticket);

  if (reply)
    handlers_settled(reply, operation);
  if (!server_finish(seat, waiter->ticket))
    ledger_owe(desk->options.ledger, operation->id, program_now() + DESK_POST_MS);
  server_send(seat);
}

static void desk_answer_all(const struct desk *desk, struct waiter *waiter,
                            const struct operation *operation)
{
  while (waiter) {
    struct waiter *next = waiter->next;

    desk_answer(desk, waiter, operation);
    waiter = next;
  }
}

/* Takes a settled job off the list and answers who waits for it. False when there is none. */
static bool desk_settle(struct desk *desk)
{
  struct operation operation;
  struct waiter *waiters;
  struct job *job = desk->jobs;

  while (job && !job->settled)
    job = job->next;
  if (!job)
    return false;
  operation = job->result;
  waiters = desk_detach(desk, operation.id, UINT64_MAX);
  desk_remove(desk, job);
  pthread_mutex_unlock(&desk->lock);
  desk_answer_all(desk, waiters, &operation);
  pthread_mutex_lock(&desk->lock);
  return true;
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

/* The database says no: there is neither a result nor a promise. Tries again for a while. */
static void desk_stall(struct desk *desk, struct waiter *waiter, uint64_t now)
{
  if (now > waiter->latest && desk_give_up(waiter))
    return;
  pthread_mutex_lock(&desk->lock);
  waiter->until = now + DESK_AGAIN_MS;
  desk_enlist(desk, waiter);
  pthread_mutex_unlock(&desk->lock);
}

/* Too late: the pending form, once the books say that a call back is owed. If the operation was
 * settled at that very moment, its result. */
static void desk_expire(struct desk *desk, struct waiter *waiter, uint64_t now)
{
  struct ledger *ledger = desk->options.ledger;
  int promised = waiter->may_pend ? ledger_promise(ledger, waiter->operation) : LEDGER_LIVE;
  struct operation operation;

  if (promised == LEDGER_LIVE && desk_give_up(waiter))
    return;
  if (promised == LEDGER_DONE && ledger_get(ledger, waiter->operation, &operation) == LEDGER_DONE)
    desk_answer(desk, waiter, &operation);
  else
    desk_stall(desk, waiter, now);
}

/* Makes jobs of all claims: what a crash left, and what there was no memory for. */
static void desk_sweep(struct desk *desk)
{
  int64_t id = 0;

  while ((id = ledger_unsettled(desk->options.ledger, id)) > 0)
    desk_put(desk, id);
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
  pthread_mutex_lock(&desk->lock);
  desk_add(desk, operation);
  pthread_mutex_unlock(&desk->lock);
}

/* The job is added if it is not there: it may have been done since the handler looked, and then a
 * worker finds the result. */
void desk_wait(struct desk *desk, struct waiter *waiter)
{
  waiter->latest = waiter->until + DESK_GIVE_UP_MS;
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
  while (desk->jobs)
    desk_remove(desk, desk->jobs);
  pthread_cond_destroy(&desk->news);
  pthread_mutex_destroy(&desk->lock);
  free(desk->threads);
  free(desk);
}
