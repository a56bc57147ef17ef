/* explain.h - the parts of `clx explain`. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "inspect.h"

/* What was found in the body. */
struct found {
  const clx_finding *at;
  size_t count;
  uint32_t callback;
  const clx_document *document;
};

/* Whether a finding is of a relationship. */
bool explain_is_link(const clx_finding *finding);

/* How its path was sent, in words. */
const char *explain_state(const clx_finding *finding);

/* Links that came without their resources are of no concern unless somebody asked for them. */
bool explain_is_missing(const clx_finding *finding);

/* Whether a list of includes is to have the path: what is missing, or what was sent as well. */
bool explain_is_listed(const clx_finding *finding, bool all);

/* The attribute that holds the list. */
const char *explain_attribute(uint32_t callback);

/* All of it as a page for a browser. */
void explain_page(struct buffer *out, const char *kind, const struct found *found);

#endif
