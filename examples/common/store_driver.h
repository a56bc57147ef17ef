/* store_driver.h - what store.c asks of a kind of database. */
#ifndef COMMON_STORE_DRIVER_H
#define COMMON_STORE_DRIVER_H

#include "store.h"

#define STORE_VALUES 20   /* of a statement, at most */
#define STORE_QUERY  8192 /* bytes of a statement, with its NUL */

struct store_value {
  bool is_text;
  const char *text; /* or NULL */
  int64_t number;
};

/* STORE_AGAIN is an end like STORE_NOT, after which another try may work. */
#define STORE_AGAIN 3

struct store_driver {
  void (*close)(struct store *store);
  bool (*away)(const struct store *store);
  struct transaction *(*begin)(struct store *store, uint64_t until); /* NULL: it cannot */
  int (*end)(struct transaction *tx, bool keep);
  /* A statement; whether there is a first row. Failures are left in tx->failed. */
  bool (*ask)(struct transaction *tx, const char *query, const struct store_value *values,
              int count);
  bool (*next)(struct transaction *tx);
  int64_t (*changes)(struct transaction *tx);
  int64_t (*number)(struct transaction *tx, int column);
  const char *(*text)(struct transaction *tx, int column);
  /* Several statements without values. */
  void (*script)(struct transaction *tx, const char *script);
  /* The version of an application's tables: 0 when there are none, -1 when the database belongs to
   * another program. */
  int (*version)(struct transaction *tx, int application, bool change);
  void (*set_version)(struct transaction *tx, int application, int version);
};

/* The first members of those of the drivers. */
struct store {
  const struct store_driver *driver;
  FILE *journal;
  _Atomic uint64_t unknown; /* transactions of which no answer came */
};

struct transaction {
  struct store *store;
  bool failed;
};

/* The drivers' store_open, before the schema is looked at. */
struct store *store_sqlite_open(const struct store_options *options);
struct store *store_postgres_open(const struct store_options *options);

/* -------- store_dialect.c -------- */

struct store_word {
  const char *comment; /* such as lock, which stands in a statement between slashes and stars */
  const char *instead;
};

/* Puts words in place of their comments (the last has a NULL) and `mark` before the numbers of
 * values. False when it does not fit into STORE_QUERY. */
bool store_translate(const char *query, const struct store_word *words, char mark,
                     char text[STORE_QUERY]);

#endif
