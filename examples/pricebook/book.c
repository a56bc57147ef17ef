/* book.c - the look-ups, and a connection with prepared statements for each thread. */
#define _POSIX_C_SOURCE 200809L

#include "book.h"
#include "pricebook.h"
#include "schema.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

/* How long a thread waits for another program that holds the file; what comes after it fails at
 * once until the file is free. Commerce Layer waits three seconds for the whole answer. */
#define BOOK_BUSY_MS 500

enum {
  BOOK_PRICE,
  BOOK_RULE,
  BOOK_RATE,
  BOOK_DENIED,
  BOOK_UNSERVED,
  BOOK_LEAST,
  BOOK_MOST,
  BOOK_TAX,
  BOOK_ITEM_TAX,
  BOOK_ANSWER,
  BOOK_STATEMENTS
};

/* Where an empty list, country or market stands for all, it sorts behind any other text when the
 * order is descending, and so does a shorter prefix of the same code: the first row is the one
 * that fits best. The tables are kept in that order, so nothing is sorted; and + makes SQLite
 * compare with the two values of an IN, not build a table of them. Both would cost more than the
 * rest of the look-up. */
static const char *const book_statements[BOOK_STATEMENTS] = {
    [BOOK_PRICE] =
        "SELECT list, unit_cents, compare_at_cents FROM prices"
        " WHERE sku = ?1 AND currency = ?2 AND +list IN (?3, '') ORDER BY list DESC LIMIT 1",
    [BOOK_RULE] = "SELECT name, form, percent, sku_prefix, customer_tag FROM promotions"
                  " WHERE currency = ?1 AND (coupon IS NULL OR coupon = ?2) AND over_cents <= ?3"
                  " ORDER BY priority",
    [BOOK_RATE] = "SELECT price_cents, free_over_cents FROM shipping"
                  " WHERE method = ?1 AND +country IN (?2, '') AND currency = ?3"
                  " ORDER BY country DESC LIMIT 1",
    [BOOK_DENIED] = "SELECT message FROM denied_domains WHERE domain = ?1",
    [BOOK_UNSERVED] = "SELECT message FROM unserved_countries WHERE country = ?1",
    [BOOK_LEAST] =
        "SELECT least_cents FROM order_minimums WHERE +market IN (?1, '') AND currency = ?2"
        " ORDER BY market DESC LIMIT 1",
    [BOOK_MOST] = "SELECT most FROM sku_limits WHERE sku = ?1",
    [BOOK_TAX] = "SELECT rate_ppm, freight_taxable, breakdown FROM taxes WHERE country = ?1",
    [BOOK_ITEM_TAX] = "SELECT rate_ppm FROM reduced_taxes"
                      " WHERE country = ?1 AND substr(?2, 1, length(sku_prefix)) = sku_prefix"
                      " ORDER BY sku_prefix DESC LIMIT 1",
    [BOOK_ANSWER] = "SELECT 1 FROM prices LIMIT 1"};

/* The connection of one thread. */
typedef struct book_connection {
  sqlite3 *db;
  sqlite3_stmt *statements[BOOK_STATEMENTS];
  bool busy; /* it last waited for another program in vain */
} book_connection;

struct book {
  char *path;
  int flags;       /* of each thread's sqlite3_open_v2 */
  sqlite3 *keeper; /* made the schema; a database in memory lives as long as it */
  pthread_key_t connection;
  FILE *journal;
};

/* -------- opening -------- */

static void book_complain(const struct book *book, sqlite3 *db, const char *what)
{
  journal_line(book->journal, "pricebook: %s %s: %s", what, book->path,
               db ? sqlite3_errmsg(db) : "out of memory");
}

/* Opens a database; NULL on failure, with a line in the journal. */
static sqlite3 *book_connect(const struct book *book, int flags)
{
  sqlite3 *db = NULL;

  /* NOMUTEX: each connection stays in one thread. */
  if (sqlite3_open_v2(book->path, &db, flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK) {
    sqlite3_busy_timeout(db, BOOK_BUSY_MS);
    return db;
  }
  book_complain(book, db, "cannot open");
  sqlite3_close(db);
  return NULL;
}

/* With a write-ahead log, look-ups and the writer do not wait for each other, and a look-up asks
 * for its lock once. The file remembers it. Without it, as in memory, all is right too. */
static void book_set_log(struct book *book)
{
  sqlite3_exec(book->keeper, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
}

/* Opens the keeper and makes sure of the schema. */
static bool book_prepare(struct book *book)
{
  book->keeper = book_connect(book, book->flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!book->keeper)
    return false;
  switch (schema_prepare(book->keeper)) {
  case SCHEMA_READY:
    book_set_log(book);
    return true;
  case SCHEMA_FOREIGN:
    journal_line(book->journal,
                 "pricebook: %s is the database of another program; choose "
                 "another file with --db",
                 book->path);
    return false;
  case SCHEMA_NEWER:
    journal_line(book->journal, "pricebook: %s was made by a newer pricebook", book->path);
    return false;
  default:
    book_complain(book, book->keeper, "cannot set up");
    return false;
  }
}

/* The destructor of a thread's connection. */
static void book_disconnect(void *ctx)
{
  book_connection *connection = ctx;

  for (size_t i = 0; i < BOOK_STATEMENTS; i++)
    sqlite3_finalize(connection->statements[i]);
  sqlite3_close(connection->db);
  free(connection);
}

struct book *book_open(const char *path, FILE *journal)
{
  bool memory = strcmp(path, ":memory:") == 0;
  struct book *book = calloc(1, sizeof *book);

  if (!book || pthread_key_create(&book->connection, book_disconnect) != 0) {
    free(book);
    return NULL;
  }
  /* A plain ":memory:" would be another database in each connection. */
  book->path = strdup(memory ? "file:/pricebook?vfs=memdb" : path);
  book->flags = memory ? SQLITE_OPEN_URI : 0;
  book->journal = journal;
  if (book->path && book_prepare(book))
    return book;
  book_close(book);
  return NULL;
}

void book_close(struct book *book)
{
  book_connection *mine;

  if (!book)
    return;
  mine = pthread_getspecific(book->connection);
  if (mine)
    book_disconnect(mine);
  pthread_key_delete(book->connection);
  sqlite3_close(book->keeper);
  free(book->path);
  free(book);
}

/* -------- statements -------- */

/* The connection of this thread, made at its first look-up. */
static book_connection *book_connection_get(struct book *book)
{
  book_connection *connection = pthread_getspecific(book->connection);

  if (connection)
    return connection;
  connection = calloc(1, sizeof *connection);
  if (!connection)
    return NULL;
  connection->db = book_connect(book, book->flags | SQLITE_OPEN_READWRITE);
  if (connection->db && pthread_setspecific(book->connection, connection) == 0)
    return connection;
  book_disconnect(connection);
  return NULL;
}

/* One line while another program holds the file. */
static void book_fail(const struct book *book, book_connection *connection, const char *what)
{
  if (!connection->busy)
    book_complain(book, connection->db, what);
  connection->busy = sqlite3_errcode(connection->db) == SQLITE_BUSY;
}

/* A statement ready for its values; NULL on failure, with a line in the journal. */
static sqlite3_stmt *book_statement(struct book *book, int which)
{
  book_connection *connection = book_connection_get(book);
  sqlite3_stmt **statement;

  if (!connection)
    return NULL;
  sqlite3_busy_timeout(connection->db, connection->busy ? 0 : BOOK_BUSY_MS);
  statement = &connection->statements[which];
  if (!*statement && sqlite3_prepare_v3(connection->db, book_statements[which], -1,
                                        SQLITE_PREPARE_PERSISTENT, statement, NULL) != SQLITE_OK)
    book_fail(book, connection, "cannot query");
  return *statement;
}

/* Binds a text that lives until book_done; NULL binds a null. */
static bool book_bind(sqlite3_stmt *statement, int number, const char *text)
{
  return sqlite3_bind_text(statement, number, text, -1, SQLITE_STATIC) == SQLITE_OK;
}

/* The next row: BOOK_FOUND, BOOK_NONE, BOOK_FAILED. */
static int book_step(const struct book *book, sqlite3_stmt *statement)
{
  int result = sqlite3_step(statement);
  book_connection *connection = pthread_getspecific(book->connection);

  if (result != SQLITE_ROW && result != SQLITE_DONE) {
    book_fail(book, connection, "cannot use");
    return BOOK_FAILED;
  }
  connection->busy = false;
  return result == SQLITE_ROW ? BOOK_FOUND : BOOK_NONE;
}

/* Lets go of the row, and with it of the lock that would keep writers out. */
static void book_done(sqlite3_stmt *statement)
{
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
}

/* Copies a column's text. What is too long is cut, between two characters of UTF-8. */
static void book_text(sqlite3_stmt *statement, int column, char text[BOOK_TEXT])
{
  const unsigned char *value = sqlite3_column_text(statement, column);
  size_t end = value ? strlen((const char *)value) : 0;

  if (end >= BOOK_TEXT)
    for (end = BOOK_TEXT - 1; end > 0 && (value[end] & 0xc0) == 0x80; end--)
      continue;
  if (end > 0)
    memcpy(text, value, end);
  text[end] = 0;
}

/* A look-up by one or two texts (second NULL: one) whose result is its first column: a text,
 * a number, or both when asked for. */
static int book_find(struct book *book, int which, const char *first, const char *second,
                     char text[BOOK_TEXT], int64_t *number)
{
  sqlite3_stmt *statement = book_statement(book, which);
  int found = BOOK_FAILED;

  if (!statement)
    return BOOK_FAILED;
  if (book_bind(statement, 1, first) && (!second || book_bind(statement, 2, second)))
    found = book_step(book, statement);
  if (found == BOOK_FOUND && text)
    book_text(statement, 0, text);
  if (found == BOOK_FOUND && number)
    *number = sqlite3_column_int64(statement, 0);
  book_done(statement);
  return found;
}

/* -------- look-ups -------- */

int book_find_price(struct book *book, const char *sku_code, const char *currency_code,
                    const char *list, book_price *price)
{
  sqlite3_stmt *statement = book_statement(book, BOOK_PRICE);
  int found = BOOK_FAILED;

  if (!statement)
    return BOOK_FAILED;
  if (book_bind(statement, 1, sku_code) && book_bind(statement, 2, currency_code) &&
      book_bind(statement, 3, list))
    found = book_step(book, statement);
  if (found == BOOK_FOUND) {
    book_text(statement, 0, price->list);
    price->unit_cents = sqlite3_column_int64(statement, 1);
    price->compare_at_cents = sqlite3_column_int64(statement, 2); /* 0 for a null */
  }
  book_done(statement);
  return found;
}

/* Steps to the first rule whose customer tag is there, or that asks for none. */
static int book_step_tagged(const struct book *book, sqlite3_stmt *statement, book_tagged tagged,
                            const void *ctx)
{
  int found;

  while ((found = book_step(book, statement)) == BOOK_FOUND) {
    const unsigned char *tag = sqlite3_column_text(statement, 4);

    if (!tag || tagged(ctx, (const char *)tag))
      break;
  }
  return found;
}

int book_find_rule(struct book *book, const char *currency_code, const char *coupon_code,
                   int64_t subtotal_cents, book_tagged tagged, const void *ctx, book_rule *rule)
{
  sqlite3_stmt *statement = book_statement(book, BOOK_RULE);
  int found = BOOK_FAILED;

  if (!statement)
    return BOOK_FAILED;
  if (book_bind(statement, 1, currency_code) && book_bind(statement, 2, coupon_code) &&
      sqlite3_bind_int64(statement, 3, subtotal_cents) == SQLITE_OK)
    found = book_step_tagged(book, statement, tagged, ctx);
  if (found == BOOK_FOUND) {
    book_text(statement, 0, rule->name);
    rule->form = sqlite3_column_int64(statement, 1);
    rule->percent = sqlite3_column_int64(statement, 2);
    book_text(statement, 3, rule->sku_prefix);
  }
  book_done(statement);
  return found;
}

int book_find_rate(struct book *book, const char *method, const char *country_code,
                   const char *currency_code, book_rate *rate)
{
  sqlite3_stmt *statement = book_statement(book, BOOK_RATE);
  int found = BOOK_FAILED;

  if (!statement)
    return BOOK_FAILED;
  if (book_bind(statement, 1, method) && book_bind(statement, 2, country_code) &&
      book_bind(statement, 3, currency_code))
    found = book_step(book, statement);
  if (found == BOOK_FOUND) {
    bool never_free = sqlite3_column_type(statement, 1) == SQLITE_NULL;

    rate->price_cents = sqlite3_column_int64(statement, 0);
    rate->free_over_cents = never_free ? -1 : sqlite3_column_int64(statement, 1);
  }
  book_done(statement);
  return found;
}

int book_find_denied(struct book *book, const char *email, char message[BOOK_TEXT])
{
  const char *at = strrchr(email, '@');

  return book_find(book, BOOK_DENIED, at ? at + 1 : email, NULL, message, NULL);
}

int book_find_unserved(struct book *book, const char *country_code, char message[BOOK_TEXT])
{
  return book_find(book, BOOK_UNSERVED, country_code, NULL, message, NULL);
}

int book_find_least(struct book *book, const char *market, const char *currency_code,
                    int64_t *least_cents)
{
  return book_find(book, BOOK_LEAST, market, currency_code, NULL, least_cents);
}

int book_find_most(struct book *book, const char *sku_code, int64_t *most)
{
  return book_find(book, BOOK_MOST, sku_code, NULL, NULL, most);
}

int book_find_tax(struct book *book, const char *country_code, book_tax *tax)
{
  sqlite3_stmt *statement = book_statement(book, BOOK_TAX);
  int found = BOOK_FAILED;

  if (!statement)
    return BOOK_FAILED;
  if (book_bind(statement, 1, country_code))
    found = book_step(book, statement);
  if (found == BOOK_FOUND) {
    tax->country = country_code;
    tax->rate_ppm = sqlite3_column_int64(statement, 0);
    tax->freight_taxable = sqlite3_column_int(statement, 1) != 0;
    tax->breakdown = sqlite3_column_int(statement, 2) != 0;
  }
  book_done(statement);
  return found;
}

int book_find_item_tax(struct book *book, const char *country_code, const char *code,
                       int64_t *rate_ppm)
{
  return book_find(book, BOOK_ITEM_TAX, country_code, code, NULL, rate_ppm);
}

/* -------- how it stands -------- */

bool book_answers(struct book *book)
{
  sqlite3_stmt *statement = book_statement(book, BOOK_ANSWER);
  int found = statement ? book_step(book, statement) : BOOK_FAILED;

  if (statement)
    book_done(statement);
  return found != BOOK_FAILED;
}
