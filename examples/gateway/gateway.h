/* gateway.h - what the parts of the gateway share.
 *
 *   handlers.c  what is answered: the five callbacks, the place to read first
 *   ledger.c    the books in SQLite: who claimed what, and what came of it (ledger.h)
 *   desk.c      work that takes long: charge, record, answer; what comes too late
 *   till.c      asks the processor
 *   postman.c   posts the outcomes of pending payments to Commerce Layer
 *   post.c      one HTTP POST with libcurl
 *   main.c      options, set-up, signals, the end
 *
 * The life of a payment, and what a crash leaves between its steps:
 *
 *   claim   one transaction looks up the key of the request, checks the amount against the books
 *           and writes an operation, "claimed", with its key for the processor
 *   charge  the processor is asked, under that key, until it says yes or no
 *   record  the operation becomes "succeeded" or "declined"
 *   answer  200 or 422; or, when it takes too long, 202 at once and the outcome by call back
 *
 * After a crash a claimed operation is charged again under the same key, for which the processor
 * moves money once, so both books agree again. That is done at the start, without waiting for
 * Commerce Layer to ask again; when it does, it gets the recorded result.
 *
 * A refusal is only answered when nothing was charged: before a claim, or after the processor
 * declined. Everything in doubt is answered as pending.
 *
 * When the books cannot be written (another program holds them, the disk is full), nothing is
 * claimed, and that is answered with 500 at once. A payment that was claimed before is answered as
 * pending in time, and the call back that is owed for it is written down as soon as it can be.
 */
#ifndef GATEWAY_H
#define GATEWAY_H

#include "ledger.h"

#include "../common/journal.h"
#include "../common/server.h"

#include <clx.h>

/* -------- till.c -------- */

#define TILL_UNKNOWN 0 /* nothing is known: ask again, under the same key */
#define TILL_KNOWN   1

struct till {
  const char *url; /* of the processor, without a slash at its end */
  uint32_t wait_ms;
  FILE *journal;
};

/* Asks the processor for an operation. */
int till_ask(const struct till *till, const struct operation *operation, struct outcome *outcome);

/* -------- desk.c -------- */

struct desk;

typedef struct desk_options {
  struct ledger *ledger;
  const struct till *till;
  unsigned int workers;
  FILE *journal;
} desk_options;

/* A request that waits for an operation. In the arena of its call, so only the desk's clerk, who
 * owns the call then, looks at it. */
struct waiter {
  struct waiter *next;
  struct seat *seat;
  uint64_t ticket;
  int64_t operation;
  uint64_t until; /* of program_ms: when it is too late to wait */
  bool may_pend;  /* a payment: too late is answered as pending; else with 503 */
};

/* Starts the threads, and takes up what a crash left. NULL on failure. */
struct desk *desk_start(const desk_options *options);

/* Has a claimed operation charged; one that is under way already is left alone. */
void desk_put(struct desk *desk, int64_t operation);

/* Leaves a request to the clerk, its call included. */
void desk_wait(struct desk *desk, struct waiter *waiter);

/* Ends the threads. What is not settled stays claimed and is taken up by the next start. */
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

/* -------- post.c -------- */

#define POST_ANSWER 4096 /* bytes of an answer that are kept, with a NUL */

typedef struct post_request {
  const char *url;
  const char *headers[3]; /* whole lines, up to the first NULL */
  const char *body;
  size_t len;
  uint32_t wait_ms;
} post_request;

/* The HTTP status, 0 when there was no answer. `answer` may be NULL. */
int post(const post_request *request, char answer[POST_ANSWER]);

/* -------- handlers.c -------- */

struct handlers {
  struct ledger *ledger;
  struct desk *desk;
  uint32_t answer_within_ms;
  bool pending; /* answer everything as pending */
};

/* Adds the five endpoints to a service. Failures show in clx_service_ready. */
void handlers_add(clx_service *service, const clx_keys *keys);

/* The server's hooks; ctx is a struct handlers. */
bool handlers_take(void *ctx, struct seat *seat);
void handlers_later(void *ctx, struct seat *seat);

/* Builds the answer for an operation that is settled, or the pending form for one that is not. */
int handlers_settled(clx_reply *reply, const struct operation *operation);
int handlers_pending(clx_reply *reply, const struct operation *operation);

/* -------- main.c -------- */

/* For tests: ends the process like a power cut would, when GATEWAY_DIE_AT names this point. */
void die_at(const char *point);

#endif
