/* gateway.h - what the parts of the gateway share.
 *
 *   handlers.c  what is answered: the five callbacks, the place to read first
 *   rules.h     what keeps a payment safe, whatever crashes
 *   payment.c   the course of one payment: send, charge, record (payment.h)
 *   ledger*.c   the books, in SQLite or PostgreSQL: who claimed what, and what came of it (ledger.h)
 *   desk.c      requests that wait, and the clerk who answers them
 *   workers.c   claims, payments, and what was left by others
 *   till.c      asks the processor
 *   postman.c   posts the outcomes of pending payments to Commerce Layer
 *   post.c      one HTTP request with libcurl
 *   compare.c   the books beside those of the processor
 *   auditor.c   compares them again and again, when it was told to
 *   watch.c     whether it is ready, and its numbers, for an operator's tools
 *   office.c    what a person asks for: books, comparison, settling, moving
 *   main.c      options, set-up, signals, the end
 *
 * The life of a payment, and what a crash leaves between its steps:
 *
 *   claim   one transaction looks up the key of the request, checks the amount against the books
 *           and writes an operation, "claimed", with its key for the processor and a lease
 *   sent    the operation becomes "sent"
 *   charge  the processor is asked, under that key, until it says yes or no
 *   record  the operation becomes "succeeded" or "declined"
 *   answer  200 or 422; or, when it takes too long, 202 at once and the outcome by call back
 *
 * What was claimed and not sent is given up: nothing is charged. What was sent is taken over, by this
 * process or another on the same database, and asked for under the same key, for which the processor
 * moves money once. That is done without waiting for Commerce Layer to ask again; when it does, it
 * gets the recorded result.
 *
 * A refusal is only answered when nothing was charged: before it is sent, or after the processor
 * declined. Everything in doubt is answered as pending.
 *
 * When the database cannot be reached, nothing is claimed, and that is answered with 503. A payment
 * that was sent before is answered as pending in time, and the call back that is owed for it is
 * written down as soon as it can be.
 */
#ifndef GATEWAY_H
#define GATEWAY_H

#include "payment.h"

#include "../common/journal.h"
#include "../common/server.h"

#include <clx.h>

/* -------- till.c -------- */

struct till {
  const char *url; /* of the processor, without a slash at its end */
  uint32_t wait_ms;
  FILE *journal;
};

/* Asks the processor for an operation: TILL_KNOWN, UNKNOWN or UNSENT. */
int till_ask(const struct till *till, const struct operation *operation, struct outcome *outcome);

/* What the processor has done under a key. */
struct till_record {
  struct outcome outcome;
  int64_t amount_cents;
};

/* Asks what became of a key: TILL_KNOWN, UNKNOWN or NONE. */
int till_look(const struct till *till, const char *key, struct till_record *record);

/* Hands on each key that the processor knows, until `each` returns false. False then, or when it
 * could not be asked. */
bool till_keys(const struct till *till, bool (*each)(void *ctx, const char *key), void *ctx);

/* -------- desk.c -------- */

struct desk;
struct handlers;

/* A request that waits: first for its claim, then for an operation. In the arena of its call, so only
 * who owns the call looks at it: a clerk's or worker's list has it, or a thread that took it off. */
struct waiter {
  struct waiter *next;
  struct seat *seat;
  uint64_t ticket;
  uint64_t until; /* of program_ms: when it is too late to wait */
  struct claim claim;
  int64_t operation; /* 0: not known yet */
  bool own;          /* the claim was made for it */
  bool held;         /* its result is being recorded: its time is not up before that ends */
  bool may_pend;     /* a payment: too late is answered as pending; else with 503 */
};

typedef struct desk_options {
  struct ledger *ledger;
  const struct till *till;
  unsigned int workers;
  FILE *journal;
} desk_options;

/* Starts the threads, and takes up what a crash left. NULL on failure. */
struct desk *desk_start(const desk_options *options);

/* Leaves a request to the desk, its call included: a claim is made for it. */
void desk_ask(struct desk *desk, struct waiter *waiter);

/* How it is with the desk. */
struct desk_state {
  size_t claims;     /* requests that wait for a claim */
  size_t waiters;    /* ... for an operation */
  size_t jobs;       /* payments that this process works on */
  size_t debts;      /* call backs that are owed, and are not in the books yet */
  uint64_t taken;    /* payments taken over from others, so far */
  uint64_t ended;    /* ... given up, or left to a person */
  uint64_t clerk_ms; /* since the clerk was last seen */
  uint64_t pay_ms;   /* since one of those who ask the processor was */
};

void desk_look(struct desk *desk, struct desk_state *state);

/* An answer with an operation has left. */
void desk_answered(struct desk *desk, int64_t operation);

/* Ends the threads. What is not settled stays in the books, for the next start or another process. */
void desk_stop(struct desk *desk);

/* -------- postman.c -------- */

struct postman;

typedef struct postman_options {
  struct ledger *ledger;
  const clx_keys *keys;
  const char *url;
  FILE *journal;
} postman_options;

struct postman *postman_start(const postman_options *options);
void postman_stop(struct postman *postman);

struct postman_state {
  uint64_t delivered; /* posts that were taken, so far */
  uint64_t refused;   /* ... that were not */
  uint64_t ms;        /* since the postman was last seen */
};

void postman_look(struct postman *postman, struct postman_state *state);

/* -------- compare.c -------- */

/* What is found of an operation. */
enum compare_finding {
  COMPARE_LOOKED_AT, /* nothing more */
  COMPARE_OPEN,      /* it is not settled: `here` says how it stands */
  COMPARE_DIFFERS,   /* `here` is not what is `there` */
  COMPARE_UNANSWERED /* it was charged, and no answer with it has left */
};

struct comparison {
  struct ledger *ledger;
  const struct till *till;
  /* Is told what is found, of each key at least once; false ends the comparison. */
  bool (*find)(void *ctx, enum compare_finding finding, const char *key, const char *here,
               const char *there);
  void *ctx;
  /* What is found. */
  int64_t operations;
  int64_t charged;
  int64_t open;
  int64_t stuck;
  int64_t differ;
  int64_t unanswered;
};

/* Compares all operations with the processor's, and all its keys with the books, also while
 * payments are made: what is settled here was charged there before, and what is charged there was
 * claimed here before. False when it was ended, or the books or the processor could not be asked. */
bool compare_books(struct comparison *comparison);

/* -------- auditor.c -------- */

struct auditor;

typedef struct auditor_options {
  struct ledger *ledger;
  const struct till *till;
  uint64_t every_s; /* from the end of a comparison to the next one */
  FILE *journal;
} auditor_options;

/* Compares the books with the processor's, from a thread, as often as that. What differs is a line
 * in the journal. NULL on failure. */
struct auditor *auditor_start(const auditor_options *options);
void auditor_stop(struct auditor *auditor);

struct auditor_state {
  bool known;     /* a comparison came to its end */
  int64_t differ; /* operations that it found in one of both only, or not the same in both */
  uint64_t ms;    /* since its end */
};

void auditor_look(struct auditor *auditor, struct auditor_state *state);

/* -------- watch.c -------- */

struct watch {
  struct ledger *ledger;
  struct desk *desk;
  struct postman *postman;
  struct auditor *auditor; /* or NULL */
};

/* The hooks of common/status.h; ctx is a struct watch. */
bool watch_ready(void *ctx, const char **say);
void watch_write(void *ctx, FILE *text);

/* -------- post.c -------- */

#define POST_ANSWER 16384 /* bytes of an answer that are kept, with a NUL */

typedef struct post_request {
  const char *url;
  const char *headers[3]; /* whole lines, up to the first NULL */
  const char *body;       /* NULL: GET */
  size_t len;
  uint32_t wait_ms;
} post_request;

/* The HTTP status, 0 when there was no answer. `answer` may be NULL. */
int post(const post_request *request, char answer[POST_ANSWER]);

/* -------- office.c -------- */

/* Each prints to stdout and returns an exit status. */
int office_print(struct ledger *ledger);

/* Compares the books with those of the processor; 1 when they differ, or something is stuck, given
 * up or unanswered. */
int office_reconcile(struct ledger *ledger, const struct till *till);

/* Settles a stuck operation: one of them is given, the processor's id or why it declined. */
int office_settle(struct ledger *ledger, const char *key, const char *yes, const char *no);

/* -------- handlers.c -------- */

struct handlers {
  struct desk *desk;
  uint32_t answer_within_ms;
  bool pending; /* answer everything as pending */
};

/* Adds the five endpoints to a service. Failures show in clx_service_ready. */
void handlers_add(clx_service *service, const clx_keys *keys);

/* The server's hooks; ctx is a struct handlers. */
bool handlers_take(void *ctx, struct seat *seat);
void handlers_later(void *ctx, struct seat *seat);
void handlers_sent(void *ctx, const struct seat *seat);

/* What becomes of a request whose claim was made, or failed: its answer was built, or comes when the
 * operation is settled and what is answered when that takes too long is prepared; or neither. */
enum handlers_result { HANDLERS_BUILT, HANDLERS_LATER, HANDLERS_FAILED };
enum handlers_result handlers_claimed(const struct waiter *waiter, int result,
                                      const struct operation *operation,
                                      const struct refusal *refusal);

/* Builds the answer for an operation that is settled, or for one that cannot be claimed. */
int handlers_settled(clx_reply *reply, const struct operation *operation);
int handlers_unavailable(clx_reply *reply);

/* -------- main.c -------- */

/* For tests: ends the process like a power cut would, when GATEWAY_DIE_AT names this point. */
void die_at(const char *point);

#endif
