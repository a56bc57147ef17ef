/* desk_inside.h - what desk.c and workers.c share.
 *
 * A waiter is a request that waits, a job is a payment whose lease this process has. A call belongs to
 * one thread at a time: the one that took its waiter off a list.
 */
#ifndef GATEWAY_DESK_INSIDE_H
#define GATEWAY_DESK_INSIDE_H

#include "gateway.h"

#include <pthread.h>

#define DESK_ANSWERS 4096 /* that have left and are not noted yet; more are not noted at all */

struct job {
  struct job *next;
  int64_t operation;
  struct payment payment; /* the worker's, while it is busy */
  uint64_t due;           /* of program_ms */
  bool busy;              /* a worker has it */
  bool settled;           /* its payment is; the result is for the clerk */
  bool sending;           /* it may have been sent: no request is refused any more */
  bool withdrawn;         /* a request was refused: it must not be sent */
};

/* A call back that is owed, and could not be written down. */
struct debt {
  struct debt *next;
  int64_t operation;
};

struct desk {
  desk_options options;
  struct payment_env env;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t news;
  struct waiter *asks; /* for a claim, the first first */
  struct waiter **last_ask;
  struct waiter *waiters; /* for an operation */
  struct job *jobs;
  struct debt *debts;
  uint64_t clerk_at; /* when the clerk was last seen */
  uint64_t pay_at;   /* ... and one of those who pay */
  uint64_t taken;
  uint64_t ended;
  uint64_t take_at; /* when to look for what others left */
  size_t answer_count;
  int64_t answers[DESK_ANSWERS];
  bool stopping;
  unsigned int thread_count;
  pthread_t *threads; /* the first is the clerk */
};

/* Sleeps, under the lock, until a time of program_ms or until there is news. */
void desk_sleep(struct desk *desk, uint64_t until);

/* Under the lock: a request waits for its operation from now on. */
void desk_enlist(struct desk *desk, struct waiter *waiter);

/* Ends a request whose answer was built, or that it is refused for now. The waiter is gone. */
void desk_send(struct desk *desk, const struct waiter *waiter, int64_t owed);
void desk_refuse(struct desk *desk, const struct waiter *waiter);

/* Writes down that a call back is owed, now or as soon as it can be. */
void desk_owe(struct desk *desk, int64_t operation);

/* -------- workers.c -------- */

/* What a thread does until the desk stops: claims, or payments. */
void *workers_claim(void *ctx);
void *workers_pay(void *ctx);

/* What payments need of the desk. */
void workers_env(struct desk *desk, struct payment_env *env);

/* Under the lock: takes the first request that waits for a claim, NULL when there is none. */
struct waiter *workers_next_ask(struct desk *desk);

/* Under the lock. */
void workers_remove(struct desk *desk, struct job *job);

#endif
