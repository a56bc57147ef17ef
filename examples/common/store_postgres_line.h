/* store_postgres_line.h - one connection to PostgreSQL, and the transaction that runs on it. */
#ifndef COMMON_STORE_POSTGRES_LINE_H
#define COMMON_STORE_POSTGRES_LINE_H

#include "store_driver.h"

#include <postgresql/libpq-fe.h>

struct line {
  struct transaction tx;
  struct line *next; /* of those that are free */
  PGconn *conn;
  PGresult *result; /* of the last statement, or NULL */
  int row;
  uint64_t until; /* of program_ms, of the transaction */
  bool again;     /* its failure is one that another try may not have */
};

/* Takes the result of what was sent, if it was. False when it failed: then the connection may be
 * closed, and conn is NULL. */
bool line_take(struct line *line, int sent);

/* The SQLSTATE of a result, "" when it has none. */
const char *line_state(const PGresult *result);

/* Forgets the last result. */
void line_clear(struct line *line);

/* Those of struct store_driver. */
bool line_ask(struct transaction *tx, const char *query, const struct store_value *values,
              int count);
bool line_next(struct transaction *tx);
int64_t line_changes(struct transaction *tx);
int64_t line_number(struct transaction *tx, int column);
const char *line_text(struct transaction *tx, int column);
void line_script(struct transaction *tx, const char *script);

#endif
