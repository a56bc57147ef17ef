/* book.c - the look-ups, and a connection with prepared statements for each thread. */
#define _POSIX_C_SOURCE 200809L

#include "book.h"
#include "pricebook.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

/* Marks a database as ours, so that another program's file is not written to. */
#define BOOK_APPLICATION 0x70626f6b /* "pbok" */

/* How long to wait for a writer. Commerce Layer waits three seconds for the whole answer. */
#define BOOK_BUSY_MS 500

enum { BOOK_PRICE, BOOK_RULE, BOOK_RATE, BOOK_STATEMENTS };

static const char *const book_statements[BOOK_STATEMENTS] = {
    "SELECT list, unit_cents, compare_at_cents FROM prices"
    " WHERE sku = ?1 AND currency = ?2 AND list IN (?3, '') ORDER BY list = '' LIMIT 1",

    "SELECT name, form, percent, sku_prefix, customer_tag FROM promotions"
    " WHERE currency = ?1 AND (coupon IS NULL OR coupon = ?2) AND over_cents <= ?3"
    " ORDER BY priority",

    "SELECT price_cents, free_over_cents FROM shipping"
    " WHERE method = ?1 AND country IN (?2, '') AND currency = ?3"
    " ORDER BY country = '' LIMIT 1"};

/* Amounts are minor units, at most a thousand million major ones, so that sums do not overflow.
 * An empty list is the base list; an empty country stands for all. */
static const char book_schema[] =
    "CREATE TABLE prices ("
    "  sku TEXT NOT NULL, currency TEXT NOT NULL, list TEXT NOT NULL DEFAULT '',"
    "  unit_cents INTEGER NOT NULL CHECK (unit_cents BETWEEN 0 AND 100000000000),"
    "  compare_at_cents INTEGER CHECK (compare_at_cents BETWEEN 0 AND 100000000000),"
    "  PRIMARY KEY (sku, currency, list)) WITHOUT ROWID;"
    "CREATE TABLE promotions ("
    "  priority INTEGER PRIMARY KEY, name TEXT NOT NULL, currency TEXT NOT NULL,"
    "  coupon TEXT, customer_tag TEXT,"
    "  over_cents INTEGER NOT NULL DEFAULT 0 CHECK (over_cents BETWEEN 0 AND 100000000000),"
    "  form INTEGER NOT NULL CHECK (form BETWEEN 1 AND 3)," /* BOOK_WHOLE_ORDER ... */
    "  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),"
    "  sku_prefix TEXT NOT NULL DEFAULT '');"
    "CREATE TABLE shipping ("
    "  method TEXT NOT NULL, country TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL,"
    "  price_cents INTEGER NOT NULL CHECK (price_cents BETWEEN 0 AND 100000000000),"
    "  free_over_cents INTEGER CHECK (free_over_cents BETWEEN 0 AND 100000000000),"
    "  PRIMARY KEY (method, country, currency)) WITHOUT ROWID;";

static const char book_seed[] =
    "INSERT INTO prices (sku, currency, list, unit_cents, compare_at_cents) VALUES"
    "  ('TSHIRTMM000000FFFFFFXLXX', 'EUR', '', 2900, 3500),"
    "  ('TSHIRTMM000000FFFFFFXLXX', 'USD', '', 3200, NULL),"
    "  ('TSHIRTMM000000FFFFFFXLXX', 'JPY', '', 4500, NULL)," /* yen have no minor unit */
    "  ('TSHIRTMM000000FFFFFFXLXX', 'EUR', 'vip', 2400, 2900),"
    "  ('HOODIEMM7F7F7F000000MXXX', 'EUR', '', 6500, NULL),"
    "  ('BASEBHAT000000FFFFFFXXXX', 'EUR', '', 1900, 2500),"
    "  ('SUMMERBUNDLE', 'EUR', '', 8900, NULL);"
    "INSERT INTO promotions"
    "  (priority, name, currency, coupon, customer_tag, over_cents, form, percent, sku_prefix)"
    "  VALUES"
    "  (10, 'Welcome, 10 % off', 'EUR', 'WELCOME10', NULL, 0, 1, 10, ''),"
    "  (20, 'T-shirt week', 'EUR', 'TSHIRTS15', NULL, 0, 2, 15, 'TSHIRT'),"
    "  (30, 'Staff discount', 'EUR', NULL, 'staff', 0, 3, 30, ''),"
    "  (40, 'Five percent above 100', 'EUR', NULL, NULL, 10000, 1, 5, '');"
    "INSERT INTO shipping (method, country, currency, price_cents, free_over_cents) VALUES"
    "  ('Courier', '', 'EUR', 1900, NULL),"
    "  ('Courier', 'IT', 'EUR', 950, NULL),"
    "  ('Standard Shipping', '', 'EUR', 1200, NULL),"
    "  ('Standard Shipping', 'IT', 'EUR', 700, 15000);";

/* The connection of one thread. */
typedef struct book_connection {
  sqlite3 *db;
  sqlite3_stmt *statements[BOOK_STATEMENTS];
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

/* One number from the database, or -1. */
static int64_t book_number(sqlite3 *db, const char *query)
{
  sqlite3_stmt *statement = NULL;
  int64_t number = -1;

  if (sqlite3_prepare_v2(db, query, -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step(statement) == SQLITE_ROW)
    number = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return number;
}

/* Makes schema and seed in one transaction. */
static bool book_create(struct book *book)
{
  char mark[64];

  snprintf(mark, sizeof mark, "PRAGMA application_id = %d", BOOK_APPLICATION);
  if (sqlite3_exec(book->keeper, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK &&
      sqlite3_exec(book->keeper, book_schema, NULL, NULL, NULL) == SQLITE_OK &&
      sqlite3_exec(book->keeper, book_seed, NULL, NULL, NULL) == SQLITE_OK &&
      sqlite3_exec(book->keeper, mark, NULL, NULL, NULL) == SQLITE_OK &&
      sqlite3_exec(book->keeper, "COMMIT", NULL, NULL, NULL) == SQLITE_OK)
    return true;
  book_complain(book, book->keeper, "cannot set up");
  return false;
}

/* Opens the keeper and makes sure of the schema. */
static bool book_prepare(struct book *book)
{
  int64_t application;
  int64_t objects;

  book->keeper = book_connect(book, book->flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!book->keeper)
    return false;
  application = book_number(book->keeper, "PRAGMA application_id");
  objects = book_number(book->keeper, "SELECT count(*) FROM sqlite_master");
  if (application == BOOK_APPLICATION)
    return true;
  if (application == 0 && objects == 0)
    return book_create(book);
  if (application < 0 || objects < 0)
    book_complain(book, book->keeper, "cannot read");
  else
    journal_line(book->journal,
                 "pricebook: %s is the database of another program; choose "
                 "another file with --db",
                 book->path);
  return false;
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

/* A statement ready for its values; NULL on failure, with a line in the journal. */
static sqlite3_stmt *book_statement(struct book *book, int which)
{
  book_connection *connection = book_connection_get(book);
  sqlite3_stmt **statement;

  if (!connection)
    return NULL;
  statement = &connection->statements[which];
  if (!*statement && sqlite3_prepare_v3(connection->db, book_statements[which], -1,
                                        SQLITE_PREPARE_PERSISTENT, statement, NULL) != SQLITE_OK)
    book_complain(book, connection->db, "cannot query");
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

  if (result == SQLITE_ROW)
    return BOOK_FOUND;
  if (result == SQLITE_DONE)
    return BOOK_NONE;
  book_complain(book, sqlite3_db_handle(statement), "cannot read");
  return BOOK_FAILED;
}

/* Lets go of the row, and with it of the lock that would keep writers out. */
static void book_done(sqlite3_stmt *statement)
{
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
}

/* Copies a column's text; what is too long is cut. */
static void book_text(sqlite3_stmt *statement, int column, char text[BOOK_TEXT])
{
  const unsigned char *value = sqlite3_column_text(statement, column);

  snprintf(text, BOOK_TEXT, "%s", value ? (const char *)value : "");
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
