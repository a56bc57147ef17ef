/* Statuses one by one, and filling a clx_error. They are in status.def. */
#ifndef CLX__STATUS_H
#define CLX__STATUS_H

#include <clx/core.h>

/* The status in row number `place` from 0, or -1 past the last. */
int clx__status_at(size_t place);

/* Fills *error (NULL is allowed) with an empty `where` and returns status. */
int clx__error_set(clx_error *error, int status, uint64_t offset);

/* Sets the `where` of *error (NULL is allowed), cut where it is too long. */
void clx__error_where(clx_error *error, const char *where, size_t len);

/* Adds a path to those in `where`, with ", " between, once each. What does not fit as a whole
 * becomes ", ...". */
void clx__error_where_add(clx_error *error, const char *path, size_t len);

#endif
