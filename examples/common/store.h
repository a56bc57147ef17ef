/* store.h - a database that is written in short transactions: an SQLite file, or PostgreSQL.
 *
 * The same statements run in both. A transaction is a function, so that the store can run it again
 * when another one was in its way:
 *
 *   static bool pay(struct transaction *tx, void *ctx)
 *   {
 *     if (!store_row(tx, "SELECT cents FROM accounts WHERE name = ?1", "t", ctx))
 *       return false;                                     nothing of it happens
 *     cents = store_int(tx, 0);
 *     store_do(tx, "UPDATE accounts SET cents = ?2 WHERE name = ?1", "ti", ctx, cents - 5);
 *     return true;
 *   }
 *
 *   if (store_run(store, program_ms(NULL) + 500, pay, "anna") == STORE_DONE)
 *
 * A failure of any statement sticks: the rest of the transaction does nothing, and all of it is
 * taken back. So only what must not go on looks at single results.
 *
 * What the dialects differ in is written as a comment, see store_dialect.c: row locks, which SQLite
 * needs none of since it has one writer at a time, and the numbering of a table. The function
 * clock_ms() is the database's clock: milliseconds since 1970.
 */
#ifndef COMMON_STORE_H
#define COMMON_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct store;
struct transaction;

/* The tables of a program. Statements number i take them from version i to version i + 1. */
struct store_schema {
  int application; /* marks a database as that of one program */
  int version_count;
  const char *const *versions;
};

/* What store_open may do to a database. PostgreSQL is only changed by STORE_MIGRATE, since that
 * wants rights that a server should not have. STORE_MAKE is for servers: it is a line in the journal
 * when a PostgreSQL was told not to write to the disk. */
enum store_mode {
  STORE_USE,    /* nothing: it must be there */
  STORE_MAKE,   /* a file is made, or brought to the last version */
  STORE_MIGRATE /* it is brought to the last version */
};

struct store_options {
  const char *where; /* a file, or postgresql://... */
  const struct store_schema *schema;
  enum store_mode mode;
  /* A PostgreSQL that is away is no failure of store_open: transactions fail until it is back. Its
   * tables are not looked at then. */
  bool patient;
  FILE *journal;
  int64_t (*clock)(void); /* clock_ms() of SQLite; NULL: program_now */
};

/* NULL on failure, with a line in the journal: also for a database of another program, or of
 * another version. */
struct store *store_open(const struct store_options *options);

/* Ends it; NULL does nothing. No transaction runs any more. */
void store_close(struct store *store);

/* Whether the database cannot be reached: transactions fail at once, until it is back. */
bool store_away(const struct store *store);

/* How many transactions have ended with STORE_UNKNOWN so far. Any thread. */
uint64_t store_unknown(const struct store *store);

/* -------- transactions -------- */

#define STORE_DONE    0 /* it is durable: also a power cut does not undo it */
#define STORE_NOT     1 /* it never happened */
#define STORE_UNKNOWN 2 /* its end was asked for, and no answer came: done or not */

/* The steps of a transaction. False: take it back. They may run more than once, so that they set
 * anew what they leave in ctx. */
typedef bool (*store_steps)(struct transaction *tx, void *ctx);

/* Runs the steps as one transaction: again when another was in the way or the connection was lost
 * before its end, until a time of program_ms. Any thread. */
int store_run(struct store *store, uint64_t until, store_steps steps, void *ctx);

/* Runs a statement. `types` has a letter for each value that follows: t is a const char * or NULL,
 * i an int64_t. Returns how many rows were changed. */
int64_t store_do(struct transaction *tx, const char *query, const char *types, ...);

/* Asks, and tells whether there is a first row. It stays until the next store_row or store_do. */
bool store_row(struct transaction *tx, const char *query, const char *types, ...);

/* Whether there is a further row. */
bool store_next(struct transaction *tx);

/* Columns of the row. A text that is too long for its buffer makes the transaction fail. */
int64_t store_int(struct transaction *tx, int column);
void store_text(struct transaction *tx, int column, char *text, size_t size);

#endif
