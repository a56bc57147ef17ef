/* compare.h - the library's parser and the simple one on the same bytes. */
#ifndef CLX_TESTS_COMPARE_H
#define CLX_TESTS_COMPARE_H

#include <clx/document.h>

/* Parses the body both ways and compares the statuses and errors, or all that the public functions
 * tell about the documents. The library copies the body from memory that ends at a page that may
 * not be touched and that is gone when the documents are looked at; it decodes in memory that ends
 * at such a page behind CLX__PADDING bytes. A primary resource without a type is of default_type,
 * unless that is NULL. True when nothing differs; otherwise the first difference and the body are
 * printed to stderr. *status, if not NULL, is set to what the library said. */
bool compare_parse(const void *body, size_t len, const clx_limits *limits, const char *default_type,
                   int *status);

#endif
