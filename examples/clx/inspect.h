/* inspect.h - the parts of `clx inspect`. */
#ifndef INSPECT_H
#define INSPECT_H

#include "tool.h"

/* The name of a kind of values: "text", "many". */
const char *tree_kind(uint32_t kind);

/* Prints a document for people; `all` shows the members of included resources as well. */
void tree_print(const clx_document *document, bool all);

/* The document as a page for a browser. `title` is its heading; `genuine` is the exit status of the
 * check of its signature, -1 when there was none. */
void inspect_page(struct buffer *out, const char *title, const clx_document *document, int genuine);

/* A body that was not read, with a mark at its fault. */
void inspect_page_broken(struct buffer *out, const char *title, const struct buffer *body,
                         int status, const clx_error *error);

#endif
