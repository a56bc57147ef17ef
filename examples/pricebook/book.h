/* book.h - prices, rules and rates, in an SQLite database.
 *
 * The tables and some rows to try them with are made when the database is new, and what an older
 * one lacks is added (schema.h). It may be changed by other programs while the server runs, for
 * example with the sqlite3 shell. While it is open there are two files beside it, ending in -wal
 * and -shm, that belong to it.
 *
 * A book is shared by all threads. Behind it each thread has its own connection with its own
 * prepared statements, opened at its first look-up and closed when the thread ends. Look-ups
 * then run side by side, since SQLite locks nothing between readers, where one connection
 * behind a mutex would make the threads wait for each other. clx_call_io leads to the HTTP
 * connection, of which there are many more than threads.
 */
#ifndef PRICEBOOK_BOOK_H
#define PRICEBOOK_BOOK_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define BOOK_TEXT 96 /* bytes of a text that comes out, with its NUL */

/* What a look-up returns. After BOOK_FAILED the journal has a line. */
#define BOOK_FOUND  0
#define BOOK_NONE   1
#define BOOK_FAILED 2

struct book;

/* Opens the file at `path`, or a new database in memory for ":memory:". NULL on failure, with a
 * line in the journal. */
struct book *book_open(const char *path, FILE *journal);

/* Closes it. The other threads that used it must have ended. */
void book_close(struct book *book);

/* Whether the book can be read now. */
bool book_answers(struct book *book);

/* -------- prices -------- */

typedef struct book_price {
  char list[BOOK_TEXT]; /* the price list it is from, "" for the base list */
  int64_t unit_cents;
  int64_t compare_at_cents; /* 0: none */
} book_price;

/* The price in a price list, or in the base list when that one has none. */
int book_find_price(struct book *book, const char *sku_code, const char *currency_code,
                    const char *list, book_price *price);

/* -------- promotions -------- */

/* How a rule's discount is given. */
#define BOOK_WHOLE_ORDER  1 /* on the whole order */
#define BOOK_LISTED_ITEMS 2 /* one discount, on some of the items */
#define BOOK_EACH_ITEM    3 /* a discount for each of some items */

typedef struct book_rule {
  char name[BOOK_TEXT];
  int64_t form;               /* BOOK_WHOLE_ORDER ... */
  int64_t percent;            /* 1 to 100 */
  char sku_prefix[BOOK_TEXT]; /* of the items it is for, "" for all */
} book_rule;

/* Whether the customer has a tag. */
typedef bool (*book_tagged)(const void *ctx, const char *tag);

/* The first rule, in the order of their `priority`, for an order of this currency, coupon code
 * (NULL: none) and subtotal, whose customer tag, if it asks for one, is there. */
int book_find_rule(struct book *book, const char *currency_code, const char *coupon_code,
                   int64_t subtotal_cents, book_tagged tagged, const void *ctx, book_rule *rule);

/* -------- shipping costs -------- */

typedef struct book_rate {
  int64_t price_cents;
  int64_t free_over_cents; /* -1: never free */
} book_rate;

/* The rate of a shipping method for a country (NULL: not known), or for any country when it has
 * none of its own. */
int book_find_rate(struct book *book, const char *method, const char *country_code,
                   const char *currency_code, book_rate *rate);

/* -------- order validation -------- */

/* Why orders from the domain of an e-mail address, or to a country, are not accepted. */
int book_find_denied(struct book *book, const char *email, char message[BOOK_TEXT]);
int book_find_unserved(struct book *book, const char *country_code, char message[BOOK_TEXT]);

/* The least that the goods of an order must cost in a market, or in any market when it has no
 * minimum of its own. */
int book_find_least(struct book *book, const char *market, const char *currency_code,
                    int64_t *least_cents);

/* How many pieces of a SKU one order may have. The code is at most BOOK_SKU bytes long. */
#define BOOK_SKU 256
int book_find_most(struct book *book, const char *sku_code, int64_t *most);

/* -------- taxes -------- */

typedef struct book_tax {
  const char *country;  /* as asked for */
  int64_t rate_ppm;     /* parts per million: 220000 is 22 % */
  bool freight_taxable; /* shipping is taxed too */
  bool breakdown;       /* the answer lists each line item's tax */
} book_tax;

int book_find_tax(struct book *book, const char *country_code, book_tax *tax);

/* The reduced rate of a SKU or bundle, that of the longest prefix of its code. */
int book_find_item_tax(struct book *book, const char *country_code, const char *code,
                       int64_t *rate_ppm);

#endif
