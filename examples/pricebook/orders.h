/* orders.h - what webhooks told of orders, each event once, in a database of its own: an SQLite
 * file, or PostgreSQL for several price books (common/store.h). It is not in the book, which may be
 * another file tomorrow.
 *
 * The key of an event is written in the transaction that does what it asks for, and only one
 * transaction can write it. So an event that comes twice, also to two price books at once, is done
 * once. Keys are kept for 60 days; Commerce Layer sends an event up to ten times within hours.
 *
 * Any thread. A database that cannot be reached fails at once, one that hangs in 400 ms.
 */
#ifndef PRICEBOOK_ORDERS_H
#define PRICEBOOK_ORDERS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* What became of an event. After ORDERS_FAILED it may come again: it was done then or not. */
enum { ORDERS_NEW, ORDERS_BEFORE, ORDERS_FAILED, ORDERS_RESULTS };

/* "new", "before", "failed". */
extern const char *const orders_results[ORDERS_RESULTS];

struct orders;

/* Opens the database; a file is made when it is not there. A PostgreSQL that is away is no failure:
 * events fail until it is back. NULL on failure, with a line in the journal. */
struct orders *orders_open(const char *where, FILE *journal);
void orders_close(struct orders *orders);

/* Makes the tables, or makes those of an earlier version those of this one. False with a line in
 * the journal. */
bool orders_migrate(const char *where, FILE *journal);

/* The journal that was given, for those who share the orders. */
FILE *orders_journal(const struct orders *orders);

typedef struct orders_placed {
  const char *id;
  const char *number;    /* or NULL */
  const char *placed_at; /* or NULL */
} orders_placed;

/* Records an order, unless it was destroyed before: events may overtake each other. */
int orders_place(struct orders *orders, const char *key, const orders_placed *placed);

/* Marks an order as destroyed and forgets its number. */
int orders_destroy(struct orders *orders, const char *key, const char *id);

/* Whether the database does a transaction now. */
bool orders_answer(struct orders *orders);

/* How many events had each result so far. */
void orders_counts(const struct orders *orders, uint64_t counts[ORDERS_RESULTS]);

#endif
