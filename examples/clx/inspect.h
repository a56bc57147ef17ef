/* inspect.h - the parts of `clx inspect`. */
#ifndef INSPECT_H
#define INSPECT_H

#include "tool.h"

/* The name of a kind of values: "text", "many". */
const char *tree_kind(uint32_t kind);

/* Prints a document for people; `all` shows the members of included resources as well. */
void tree_print(const clx_document *document, bool all);

#endif
