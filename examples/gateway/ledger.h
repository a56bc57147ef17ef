/* ledger.h - the gateway's books: operations, and the call backs that are owed.
 *
 * An operation is one attempt to authorize, capture, void or refund an amount, or to keep a
 * customer's token. Its key is that of the request with the number of the attempt, so the processor
 * never sees one key for two attempts, and one attempt never has two keys:
 *
 *   claimed    its amount counts as taken; nothing was sent
 *   sent       the processor may have been asked
 *   unknown    it was, and gave no clear answer: it is asked again, under the same key
 *   stuck      it is too old for that: the processor may have forgotten the key. A person settles it
 *   succeeded  the answer is given again to whoever asks again, as long as it is open: until an
 *              authorization is voided as a whole
 *   declined   nothing was charged; who asks again makes a new attempt
 *
 * Several processes may share one database. Each open operation is leased to one of them, and
 * whoever finds that a lease is over takes it over. rules.h says what keeps that safe.
 *
 * Nothing here knows of HTTP, of Commerce Layer or of its callbacks.
 */
#ifndef GATEWAY_LEDGER_H
#define GATEWAY_LEDGER_H

#include "../common/store.h"

#define LEDGER_TEXT   256             /* bytes of a text, with its NUL */
#define LEDGER_AMOUNT 100000000000000 /* the most of one operation, in minor units */
#define LEDGER_MANY   64              /* operations, of functions that take several */

enum { KIND_AUTHORIZE, KIND_CAPTURE, KIND_VOID, KIND_REFUND, KIND_TOKEN, KIND_COUNT };

/* "authorize", "capture", "void", "refund", "token". */
extern const char *const ledger_kinds[KIND_COUNT];

/* From STATE_SUCCEEDED on it is settled, and never changes again. */
enum {
  STATE_CLAIMED,
  STATE_SENT,
  STATE_UNKNOWN,
  STATE_STUCK,
  STATE_SUCCEEDED,
  STATE_DECLINED,
  STATE_COUNT
};

/* "claimed", "sent", "unknown", "stuck", "succeeded", "declined". */
extern const char *const ledger_states[STATE_COUNT];

struct operation {
  int64_t id;
  int kind;
  int state;
  int64_t amount_cents;
  int64_t fence;            /* the number of its lease */
  int64_t attempt;          /* of its key, from 1 */
  int64_t asked;            /* how often the processor was, or was about to be */
  int64_t over_ms;          /* since its lease is over; below 0 it is not */
  int64_t age_ms;           /* since it was sent; 0 when it was not */
  bool pending;             /* a call back was promised */
  bool answered;            /* its answer has left: 200, 202 or 422 */
  char key[LEDGER_TEXT];    /* at the processor, and the action_id at Commerce Layer */
  char token[LEDGER_TEXT];  /* the transaction_token at Commerce Layer */
  char order[LEDGER_TEXT];  /* id of the order */
  char source[LEDGER_TEXT]; /* what is paid with, of an authorization or token; else "" */
  char parent[LEDGER_TEXT]; /* the processor's id of what is captured, voided, refunded */
  char currency[LEDGER_TEXT];
  char processor_id[LEDGER_TEXT]; /* once it succeeded */
  char code[LEDGER_TEXT];         /* why it was declined */
  char message[LEDGER_TEXT];
};

/* What is asked for. */
struct claim {
  int kind;
  bool pending;
  const char *key;      /* the same for the same request */
  const char *source;   /* authorization and token; else NULL */
  const char *order;    /* likewise; the others have that of their parent */
  const char *parent;   /* the transaction_token of what is captured, voided, refunded, or NULL */
  const char *currency; /* "" for a token */
  int64_t amount_cents; /* 0 for a token */
};

struct refusal {
  const char *code;
  const char *message;
};

/* How the processor settled an operation. */
struct outcome {
  bool success;
  char processor_id[LEDGER_TEXT];
  char code[LEDGER_TEXT];
  char message[LEDGER_TEXT];
};

struct ledger;

struct ledger_options {
  const char *where; /* a file, or postgresql://... */
  enum store_mode mode;
  FILE *journal;
  const char *holder;     /* the name of this replica */
  uint32_t lease_ms;      /* above what the processor may take to answer */
  int64_t key_life_ms;    /* how long the processor keeps keys */
  int64_t (*clock)(void); /* as in struct store_options */
  struct store *store;    /* one that is open, for tests; else NULL */
};

/* NULL on failure, with a line in the journal. */
struct ledger *ledger_open(const struct ledger_options *options);
void ledger_close(struct ledger *ledger);

/* Whether the database cannot be reached. */
bool ledger_away(const struct ledger *ledger);

/* Whether the database does a transaction now. */
bool ledger_answers(struct ledger *ledger);

/* What this replica met since its ledger was opened. */
struct ledger_events {
  uint64_t fenced;  /* writes that changed nothing: the lease was another's by then */
  uint64_t unknown; /* transactions whose end was asked for and of which no answer came */
};

void ledger_met(const struct ledger *ledger, struct ledger_events *events);

/* What functions return; each says which. */
enum {
  LEDGER_NEW,     /* *operation is claimed for this request; its lease is the caller's */
  LEDGER_TAKEN,   /* ... was claimed before, and its lease is the caller's now */
  LEDGER_LIVE,    /* ... is not settled, and another's */
  LEDGER_DONE,    /* ... is settled; or what was asked for is done */
  LEDGER_REFUSED, /* nothing was claimed: *refusal says why */
  LEDGER_LOST,    /* the lease is another's */
  LEDGER_NONE,    /* there is nothing to do */
  LEDGER_FAILED,  /* the database did not do it */
  LEDGER_UNKNOWN  /* it was asked to, and no answer came */
};

/* -------- the steps of a payment -------- */

/* Looks up the key and, if need be, checks the amount and writes the claim: one transaction.
 * LEDGER_NEW, TAKEN, LIVE, DONE (it succeeded), REFUSED, FAILED or UNKNOWN. */
int ledger_claim(struct ledger *ledger, const struct claim *claim, struct operation *operation,
                 const struct refusal **refusal);

/* Makes a claimed operation sent, under its fence. LEDGER_DONE, LOST, FAILED or UNKNOWN. */
int ledger_send(struct ledger *ledger, const struct operation *operation);

/* Settles an operation under its fence, and owes a call back (R6); `gone`: no request of this replica
 * waits for it any more. LEDGER_DONE: it is settled, by whomever, and *operation is how. LEDGER_LOST,
 * FAILED or UNKNOWN. */
int ledger_record(struct ledger *ledger, struct operation *operation, const struct outcome *outcome,
                  bool gone);

/* The processor gave no clear answer: the lease ends when it may be asked again. */
void ledger_later(struct ledger *ledger, const struct operation *operation);

/* Promises a call back, before 202 is answered. LEDGER_LIVE; LEDGER_DONE when it was settled
 * meanwhile and *operation is how; FAILED or UNKNOWN. */
int ledger_promise(struct ledger *ledger, int64_t id, struct operation *operation);

/* Owes a call back for an operation, settled or not: a 202 has left or is about to. May be called
 * again. */
bool ledger_owe(struct ledger *ledger, int64_t id);

/* Takes over an operation whose lease is over. LEDGER_TAKEN; LEDGER_DONE when it was given up or is
 * stuck: there may be more; LEDGER_NONE, FAILED or UNKNOWN. */
int ledger_take(struct ledger *ledger, struct operation *operation);

/* Ends the leases of this replica, so that nobody waits for them. */
void ledger_release(struct ledger *ledger);

/* -------- reading -------- */

/* LEDGER_DONE, or FAILED also when there is none. */
int ledger_get(struct ledger *ledger, int64_t id, struct operation *operation);

/* Leaves those of the operations that are settled, and returns how many. */
size_t ledger_settled(struct ledger *ledger, int64_t ids[LEDGER_MANY], size_t count);

/* -------- ledger_outbox.c: call backs, and answers -------- */

struct call_back {
  struct operation operation;
  int64_t tries; /* with the one to come */
  int64_t fence; /* of its own lease */
};

/* Takes a call back that is due, for a while. False when there is none. */
bool ledger_due(struct ledger *ledger, struct call_back *call);

/* It was posted, and answered with this HTTP status, or 0: it arrived, is tried again, or is given
 * up. */
bool ledger_posted(struct ledger *ledger, const struct call_back *call, int http);

/* Answers with these operations have left. */
bool ledger_answered(struct ledger *ledger, const int64_t *ids, size_t count);

/* Forgets some call backs that arrived long ago: true when there may be more. Operations stay. */
bool ledger_reap(struct ledger *ledger);

/* What is not settled, or not delivered. Ages are in milliseconds, 0 when there is none. */
struct ledger_state {
  int64_t open[STATE_STUCK + 1]; /* operations by state */
  int64_t oldest_ms;             /* of them but for those that are stuck, since it was sent */
  int64_t owed;                  /* call backs */
  int64_t owed_oldest_ms;
  int64_t dead; /* call backs that were given up */
};

/* False when the database failed. */
bool ledger_standing(struct ledger *ledger, struct ledger_state *state);

/* -------- ledger_books.c: for a person -------- */

/* Prints what each order has in minor units, then what is not settled or not delivered. */
bool ledger_print(struct ledger *ledger, FILE *file);

/* Settles a stuck operation by its key at the processor; who asked for it is called back. LEDGER_DONE,
 * NONE (no such key, or not stuck), FAILED or UNKNOWN. */
int ledger_settle(struct ledger *ledger, const char *key, const struct outcome *outcome);

/* The first operations whose id is above `after`, in their order. Returns how many; 0 at the end.
 * *failed is set when the database failed. */
size_t ledger_list(struct ledger *ledger, int64_t after, struct operation list[LEDGER_MANY],
                   bool *failed);

/* An operation by its key at the processor. LEDGER_DONE, NONE or FAILED. */
int ledger_find(struct ledger *ledger, const char *key, struct operation *operation);

/* How many call backs were given up whose operation succeeded; -1 when the database failed. */
int64_t ledger_orphans(struct ledger *ledger);

/* Copies all books into empty ones. False with a line in the journal. */
bool ledger_copy(struct ledger *from, struct ledger *to);

#endif
