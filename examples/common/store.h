/* store.h - an SQLite database that is written in short transactions.
 *
 * One connection behind a mutex, unlike the book of examples/pricebook with one per thread: that
 * one is mostly read, while nearly every transaction here writes, and SQLite lets one writer in
 * at a time.
 *
 *   store_begin(store);
 *   if (store_row(store, "SELECT cents FROM accounts WHERE name = ?1", "t", name))
 *     cents = store_int(store, 0);
 *   store_do(store, "UPDATE accounts SET cents = ?2 WHERE name = ?1", "ti", name, cents - 5);
 *   if (!store_end(store))
 *     nothing of it happened
 *
 * A failure of any step is logged and sticks: the rest of the transaction does nothing, and
 * store_end takes all of it back.
 */
#ifndef COMMON_STORE_H
#define COMMON_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct store;

/* Opens a database. A new one gets the schema and is marked with `application`; one with another
 * mark is refused. Without a schema it must be there. NULL on failure, with a line in the
 * journal. */
struct store *store_open(const char *path, int application, const char *schema, FILE *journal);
void store_close(struct store *store);

/* How long a transaction waits, at most, for another program that holds the file; how long a
 * thread waits for it and for the other threads, too. */
#define STORE_BUSY_MS 300

/* Starts a transaction that may write; other threads wait. While another program holds the file,
 * only the first one waits for it, and those after it fail at once. */
void store_begin(struct store *store);

/* Makes it durable, and lets others in. False when any step of it failed: it never happened. */
bool store_end(struct store *store);

/* Runs a statement. `types` has a letter for each value that follows: t is a const char * or NULL,
 * i an int64_t. Returns how many rows were changed. */
int64_t store_do(struct store *store, const char *query, const char *types, ...);

/* Asks, and tells whether there is a first row. It stays until the next store_row, store_do or
 * store_end. */
bool store_row(struct store *store, const char *query, const char *types, ...);

/* Whether there is a further row. */
bool store_next(struct store *store);

/* Columns of the row. A text that is too long for its buffer makes the transaction fail. */
int64_t store_int(const struct store *store, int column);
void store_text(struct store *store, int column, char *text, size_t size);

/* The number of the row that was inserted last. */
int64_t store_inserted(const struct store *store);

#endif
