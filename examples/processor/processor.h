/* processor.h - a stand-in for the company that moves the money.
 *
 *   main.c    options, set-up, signals, the end
 *   vault.c   accounts and requests in SQLite: each key is done once
 *   front.c   HTTP: JSON in, JSON out
 *
 * It knows nothing of Commerce Layer. Its customers, such as examples/gateway, send each request
 * with a key of their own. The same key gets the same result, and the money moves once, so that
 * a lost answer can be asked for again.
 *
 * What an authorization does depends on its source, for tests:
 *
 *   tok_declined   is declined
 *   tok_slow       is done at once, but the answer takes two seconds
 *   tok_lost       is done, and the connection closed without an answer, the first time
 *   tok_down       is not done: 503
 */
#ifndef PROCESSOR_H
#define PROCESSOR_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* -------- vault.c -------- */

struct vault;

#define VAULT_TEXT 256 /* bytes of a text, with its NUL */

/* What is asked for. `source` goes with an authorization or a token; `parent` is the
 * authorization of a capture or void, the capture of a refund. Else "". */
struct order_form {
  const char *kind; /* "authorize", "capture", "void", "refund", "token" */
  const char *key;
  const char *order;
  const char *source;
  const char *parent;
  const char *currency;
  int64_t amount_cents;
};

/* What came of it. */
struct verdict {
  int http; /* 200 done, 402 declined, 409 the key was used for something else */
  char id[VAULT_TEXT];
  char code[VAULT_TEXT];
  char message[VAULT_TEXT];
  int64_t amount_cents; /* of what was done before */
  bool repeated;        /* it was done before */
};

/* With `create` a new database is made. NULL on failure, with a line in the journal. */
struct vault *vault_open(const char *path, bool create, FILE *journal);
void vault_close(struct vault *vault);

/* Does what is asked, once per key. False when the database failed: nothing was done. */
bool vault_do(struct vault *vault, const struct order_form *form, struct verdict *verdict);

/* What became of a key, without doing anything. False when the database failed. */
bool vault_look(struct vault *vault, const char *key, struct verdict *verdict, bool *found);

/* Calls `each` for up to a hundred keys that come after one, in their order. False when the database
 * failed. */
bool vault_keys(struct vault *vault, const char *after, void (*each)(void *ctx, const char *key),
                void *ctx);

/* Totals of one order and currency. */
struct vault_totals {
  char order[VAULT_TEXT];
  char currency[VAULT_TEXT];
  int64_t authorized;
  int64_t captured;
  int64_t voided;
  int64_t refunded;
};

/* Calls `each` for each order. False when the database failed. */
bool vault_books(struct vault *vault, void (*each)(void *ctx, const struct vault_totals *totals),
                 void *ctx);

/* How many requests were done with success, and how often one was asked for again. */
bool vault_counts(struct vault *vault, int64_t *done, int64_t *repeated);

/* -------- front.c -------- */

/* At a time; slow ones go from three quarters of this on. */
#define FRONT_CONNECTIONS 512

struct front;

/* Starts to serve on a socket of program_listen. NULL on failure, with a line in the journal. */
struct front *front_start(struct vault *vault, int socket, FILE *journal);

/* Takes no new connections, lets requests under way finish for ten seconds, and frees. */
void front_stop(struct front *front);

#endif
