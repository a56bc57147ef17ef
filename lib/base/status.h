/* Statuses as rows, and filling a clx_error. The rows are in status.def. */
#ifndef CLX__STATUS_H
#define CLX__STATUS_H

#include <clx/core.h>

struct clx__status_row {
  int number;
  int http;
  const char *name;
  const char *message;
};

/* The row of a status, or NULL; and the row number `number` from 0, or NULL past the last. */
const struct clx__status_row *clx__status_find(int status);
const struct clx__status_row *clx__status_at(size_t number);

/* Fills *error (NULL is allowed) with an empty `where` and returns status. */
int clx__error_set(clx_error *error, int status, uint64_t offset);

/* Sets the `where` of *error (NULL is allowed), cut where it is too long. */
void clx__error_where(clx_error *error, const char *where, size_t len);

#endif
