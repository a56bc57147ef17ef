/* ledger.h - the gateway's books: operations, and the call backs that are owed.
 *
 * An operation is one attempt to authorize, capture, void or refund an amount, or to keep a
 * customer's token. Its key is that of the request (clx_call_key) with the number of the attempt:
 *
 *   claimed    it is being charged, or a crash came between; its amount counts as taken
 *   succeeded  the answer is given again to whoever asks again, as long as it is open: until an
 *              authorization is voided as a whole
 *   declined   nothing was charged; who asks again makes a new attempt
 *
 * So the processor never sees one key for two attempts, and one attempt never has two keys.
 */
#ifndef GATEWAY_LEDGER_H
#define GATEWAY_LEDGER_H

#include <clx.h>

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define LEDGER_TEXT   256             /* bytes of a text, with its NUL */
#define LEDGER_AMOUNT 100000000000000 /* the most of one operation, in minor units */

enum { KIND_AUTHORIZE, KIND_CAPTURE, KIND_VOID, KIND_REFUND, KIND_TOKEN, KIND_COUNT };

/* "authorize", "capture", "void", "refund", "token". */
extern const char *const ledger_kinds[KIND_COUNT];

enum { STATE_CLAIMED, STATE_SUCCEEDED, STATE_DECLINED };

struct operation {
  int64_t id;
  int kind;
  int state;
  int64_t amount_cents;
  bool pending;             /* 202 was answered, or is about to be: a call back is owed */
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
  const char *key;      /* of clx_call_key */
  const char *source;   /* authorization and token; else NULL */
  const char *order;    /* likewise; the others have that of their parent */
  const char *parent;   /* the transaction_token of what is captured, voided, refunded, or NULL */
  const char *currency; /* "" for a token */
  int64_t amount_cents; /* 0 for a token */
};

/* What came of a claim. */
#define LEDGER_NEW     0 /* *operation is claimed for this request */
#define LEDGER_LIVE    1 /* ... was claimed before and is not settled */
#define LEDGER_DONE    2 /* ... succeeded before */
#define LEDGER_REFUSED 3 /* nothing was claimed: *refusal says why */
#define LEDGER_FAILED  4 /* the database failed: nothing was claimed */

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

/* With `create` a new database is made. NULL on failure, with a line in the journal. */
struct ledger *ledger_open(const char *path, bool create, FILE *journal);
void ledger_close(struct ledger *ledger);

/* Looks up the key and, if need be, checks the amount and writes the claim: one transaction. */
int ledger_claim(struct ledger *ledger, const struct claim *claim, struct operation *operation,
                 const struct refusal **refusal);

/* LEDGER_DONE, or LEDGER_FAILED also when there is none. */
int ledger_get(struct ledger *ledger, int64_t id, struct operation *operation);

/* Settles a claimed operation, and owes a call back when it is pending. What is settled already
 * stays as it is. `due_at` is when the call back may be posted, of program_now. */
bool ledger_record(struct ledger *ledger, int64_t id, const struct outcome *outcome,
                   int64_t due_at);

/* Makes an operation pending, before 202 is answered: LEDGER_LIVE when it is, LEDGER_DONE when it
 * was settled meanwhile and *operation is how, LEDGER_FAILED. */
int ledger_promise(struct ledger *ledger, int64_t id, struct operation *operation);

/* Owes a call back for an operation, settled or not: 202 leaves in place of its answer, or left
 * while the books could not be written. May be called again. `due_at` as in ledger_record, for what
 * is settled already. */
bool ledger_owe(struct ledger *ledger, int64_t id, int64_t due_at);

/* Makes all claimed payments pending, at the start: 202 may have been answered for them before a
 * crash while the books could not be written. */
bool ledger_recover(struct ledger *ledger);

/* The first claimed operation whose id is above `after`, or 0. */
int64_t ledger_unsettled(struct ledger *ledger, int64_t after);

/* A call back that is due, with how often it was tried. False when there is none. */
bool ledger_due(struct ledger *ledger, int64_t now, struct operation *operation, int64_t *tries);

/* It arrived, or is tried again at `next_at`. */
bool ledger_delivered(struct ledger *ledger, int64_t id);
bool ledger_postpone(struct ledger *ledger, int64_t id, int64_t next_at);

/* Prints what each order has in minor units, then what is not settled or not delivered. */
bool ledger_print(struct ledger *ledger, FILE *file);

#endif
