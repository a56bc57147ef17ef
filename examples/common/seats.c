/* seats.c - a list of free seats, and two counts. */
#define _POSIX_C_SOURCE 200809L

#include "seats.h"
#include "program.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Bodies that are not proven hold this much, or four of the longest if that is more. */
#define SEATS_HELD ((uint64_t)64 << 20)

/* A seat that had a longer body is not kept: what a call keeps for the next body would add up. */
#define SEATS_KEPT ((uint64_t)64 << 10)

/* Longer blocks of memory are mapped, so that they go back to the system once they are freed. */
#define SEATS_MAPPED (256 << 10)

struct seats {
  const clx_service *service;
  uint64_t most;        /* that bodies may hold */
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t idle;  /* signalled when taken becomes 0 */
  struct seat *spare;   /* the last used first */
  unsigned int taken;
  uint64_t held; /* by all bodies that are not proven */
  bool closing;
};

/* -------- one seat -------- */

static void seats_destroy(struct seat *seat)
{
  clx_call_free(seat->call);
  free(seat);
}

static struct seat *seats_make(const clx_service *service)
{
  struct seat *seat = calloc(1, sizeof *seat);

  if (!seat)
    return NULL;
  seat->call = clx_call_new(service, NULL);
  if (seat->call)
    return seat;
  free(seat);
  return NULL;
}

static void seats_prepare(struct seat *seat, const char *method, const char *path)
{
  clx_call *call = seat->call;

  memset(seat, 0, sizeof *seat);
  seat->call = call;
  clock_gettime(CLOCK_MONOTONIC, &seat->started);
  snprintf(seat->method, sizeof seat->method, "%s", method);
  snprintf(seat->path, sizeof seat->path, "%s", path);
}

struct seat *seats_take(struct seats *seats, const char *method, const char *path)
{
  struct seat *seat;

  pthread_mutex_lock(&seats->lock);
  seat = seats->spare;
  if (seat)
    seats->spare = seat->next;
  pthread_mutex_unlock(&seats->lock);
  if (!seat)
    seat = seats_make(seats->service);
  if (!seat)
    return NULL;
  seats_prepare(seat, method, path);
  pthread_mutex_lock(&seats->lock);
  seats->taken++;
  pthread_mutex_unlock(&seats->lock);
  return seat;
}

void seats_give(struct seats *seats, struct seat *seat)
{
  bool spare = seat->bytes <= SEATS_KEPT;

  seats_let_go(seats, seat);
  clx_call_reset(seat->call);
  pthread_mutex_lock(&seats->lock);
  if (spare) {
    seat->next = seats->spare;
    seats->spare = seat;
  }
  if (--seats->taken == 0)
    pthread_cond_broadcast(&seats->idle);
  pthread_mutex_unlock(&seats->lock);
  if (!spare)
    seats_destroy(seat);
}

/* -------- memory for bodies that are not proven -------- */

/* A body may be as long as what is left for all others. So when many are long, a short one still
 * fits, and all together stay within the limit. */
bool seats_hold(struct seats *seats, struct seat *seat, uint64_t len)
{
  bool fits;

  pthread_mutex_lock(&seats->lock);
  fits = len <= seats->most - seats->held && seat->held + len <= seats->most - seats->held - len;
  if (fits)
    seats->held += len;
  pthread_mutex_unlock(&seats->lock);
  if (fits)
    seat->held += len;
  return fits;
}

void seats_let_go(struct seats *seats, struct seat *seat)
{
  pthread_mutex_lock(&seats->lock);
  seats->held -= seat->held;
  pthread_mutex_unlock(&seats->lock);
  seat->held = 0;
}

/* -------- life -------- */

struct seats *seats_new(const clx_service *service, uint64_t body_limit)
{
  struct seats *seats = calloc(1, sizeof *seats);

  if (!seats)
    return NULL;
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, SEATS_MAPPED);
#endif
  seats->service = service;
  seats->most = body_limit * 4 > SEATS_HELD ? body_limit * 4 : SEATS_HELD;
  pthread_mutex_init(&seats->lock, NULL);
  program_cond_init(&seats->idle);
  return seats;
}

void seats_free(struct seats *seats)
{
  while (seats->spare) {
    struct seat *seat = seats->spare;

    seats->spare = seat->next;
    seats_destroy(seat);
  }
  pthread_cond_destroy(&seats->idle);
  pthread_mutex_destroy(&seats->lock);
  free(seats);
}

bool seats_closing(struct seats *seats)
{
  bool closing;

  pthread_mutex_lock(&seats->lock);
  closing = seats->closing;
  pthread_mutex_unlock(&seats->lock);
  return closing;
}

unsigned int seats_drain(struct seats *seats, unsigned int seconds)
{
  const uint64_t until = program_ms(NULL) + (uint64_t)seconds * 1000;
  unsigned int left;
  bool waits = true;

  pthread_mutex_lock(&seats->lock);
  seats->closing = true;
  while (seats->taken > 0 && waits)
    waits = program_cond_wait(&seats->idle, &seats->lock, until);
  left = seats->taken;
  pthread_mutex_unlock(&seats->lock);
  return left;
}
