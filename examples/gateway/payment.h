/* payment.h - the course of one payment in one process: which step follows which, and what may be
 * said when time is up. rules.h says why.
 *
 * Whoever has the lease of an operation, by ledger_claim or ledger_take, calls payment_push until the
 * payment is settled or left to others. A request whose time is up calls payment_expire. Nothing here
 * has threads or clocks, so that tests run it in any order.
 */
#ifndef GATEWAY_PAYMENT_H
#define GATEWAY_PAYMENT_H

#include "ledger.h"

/* What the processor says. */
enum {
  TILL_UNKNOWN, /* nothing clear: money was moved or not */
  TILL_KNOWN,   /* yes or no */
  TILL_NONE,    /* of a look: it does not know the key */
  TILL_UNSENT   /* of a request: it could not even be made, so nothing went out */
};

struct payment;

/* What a payment needs of its surroundings. */
struct payment_env {
  struct ledger *ledger;
  /* Asks the processor to do it, or what became of its key. */
  int (*ask)(void *ctx, const struct operation *operation, struct outcome *outcome);
  int (*look)(void *ctx, const struct operation *operation, struct outcome *outcome);
  /* It is about to be sent: from here on its requests are not refused. False when one was. */
  bool (*may_send)(void *ctx, struct payment *payment);
  /* Whether no request waits for it. If one does, its time is not up before payment_push returns: it
   * gets the result, or its promise comes after it. */
  bool (*gone)(void *ctx, struct payment *payment);
  /* Keeps an operation from being sent. False when that may have happened. */
  bool (*withdraw)(void *ctx, int64_t operation);
  /* A step is done: "sent", "charge" or "record". */
  void (*passed)(void *ctx, const char *step);
  void *ctx;
};

/* An operation whose lease this process has. */
struct payment {
  struct operation operation;
  bool known; /* outcome is what the processor said; it is not recorded yet */
  struct outcome outcome;
};

enum {
  PAYMENT_SETTLED, /* by whomever; payment->operation is how */
  PAYMENT_LEFT,    /* whoever takes it over goes on with it */
  PAYMENT_AGAIN    /* the books could not be written: push again a little later */
};

int payment_push(const struct payment_env *env, struct payment *payment);

/* What is said when the time of a request is up. */
enum {
  PAYMENT_PENDING, /* 202 */
  PAYMENT_RESULT,  /* it was settled meanwhile, and *operation is how */
  PAYMENT_REFUSED  /* 503: nothing was or will be charged */
};

/* `own`: the request made the claim. *owes is set when the promise could not be written: call
 * ledger_owe until it works. */
int payment_expire(const struct payment_env *env, int64_t id, bool own, struct operation *operation,
                   bool *owes);

#endif
