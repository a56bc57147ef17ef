/* auditor.c - compares the books with the processor's again and again. One gateway of those that
 * share a database is enough. */
#define _POSIX_C_SOURCE 200809L

#include "gateway.h"

#include "../common/program.h"

#include <pthread.h>
#include <stdlib.h>

struct auditor {
  auditor_options options;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t stop;
  bool stopping;
  bool known;
  int64_t differ;
  uint64_t ended_at; /* of program_ms */
  pthread_t thread;
};

static bool auditor_find(void *ctx, enum compare_finding finding, const char *key, const char *here,
                         const char *there)
{
  struct auditor *auditor = ctx;
  bool stopping;

  if (finding == COMPARE_DIFFERS)
    journal_line(auditor->options.journal, "auditor: %s differs: here %s, processor %s", key, here,
                 there);
  pthread_mutex_lock(&auditor->lock);
  stopping = auditor->stopping;
  pthread_mutex_unlock(&auditor->lock);
  return !stopping;
}

/* One that does not come to its end says nothing: its age goes on growing. */
static void auditor_compare(struct auditor *auditor)
{
  struct comparison comparison = {.ledger = auditor->options.ledger,
                                  .till = auditor->options.till,
                                  .find = auditor_find,
                                  .ctx = auditor};
  bool compared = compare_books(&comparison);

  pthread_mutex_lock(&auditor->lock);
  if (compared) {
    auditor->known = true;
    auditor->differ = comparison.differ;
    auditor->ended_at = program_ms(NULL);
  }
  pthread_mutex_unlock(&auditor->lock);
}

/* Sleeps until the next one; false when it is time to stop. */
static bool auditor_rest(struct auditor *auditor)
{
  uint64_t until = program_ms(NULL) + auditor->options.every_s * 1000;
  struct timespec when = {.tv_sec = (time_t)(until / 1000),
                          .tv_nsec = (long)(until % 1000) * 1000000};
  bool stopping;

  pthread_mutex_lock(&auditor->lock);
  while (!auditor->stopping && program_ms(NULL) < until)
    pthread_cond_timedwait(&auditor->stop, &auditor->lock, &when);
  stopping = auditor->stopping;
  pthread_mutex_unlock(&auditor->lock);
  return !stopping;
}

static void *auditor_rounds(void *ctx)
{
  struct auditor *auditor = ctx;

  do
    auditor_compare(auditor);
  while (auditor_rest(auditor));
  return NULL;
}

void auditor_look(struct auditor *auditor, struct auditor_state *state)
{
  pthread_mutex_lock(&auditor->lock);
  state->known = auditor->known;
  state->differ = auditor->differ;
  state->ms = program_ms(NULL) - auditor->ended_at;
  pthread_mutex_unlock(&auditor->lock);
}

struct auditor *auditor_start(const auditor_options *options)
{
  struct auditor *auditor = calloc(1, sizeof *auditor);
  pthread_condattr_t monotonic;

  if (!auditor)
    return NULL;
  auditor->options = *options;
  auditor->ended_at = program_ms(NULL);
  pthread_mutex_init(&auditor->lock, NULL);
  pthread_condattr_init(&monotonic);
  pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC); /* that of program_ms */
  pthread_cond_init(&auditor->stop, &monotonic);
  pthread_condattr_destroy(&monotonic);
  if (pthread_create(&auditor->thread, NULL, auditor_rounds, auditor) == 0)
    return auditor;
  free(auditor);
  return NULL;
}

void auditor_stop(struct auditor *auditor)
{
  pthread_mutex_lock(&auditor->lock);
  auditor->stopping = true;
  pthread_cond_signal(&auditor->stop);
  pthread_mutex_unlock(&auditor->lock);
  pthread_join(auditor->thread, NULL);
  pthread_cond_destroy(&auditor->stop);
  pthread_mutex_destroy(&auditor->lock);
  free(auditor);
}
