/* resources_page.h - the resources of a document as parts of a page: members with their kinds,
 * links that can be followed, and what was not sent with the include that would bring it. */
#ifndef RESOURCES_PAGE_H
#define RESOURCES_PAGE_H

#include "page.h"

/* What is shown. */
struct resources_page {
  const clx_document *document;
  const char *includes;        /* the attribute that holds includes: "external_includes" */
  const clx_finding *findings; /* of clx_document_explain, sorted by path; NULL: none were asked */
  size_t finding_count;
};

/* Writes the headings "primary" and "included" with all resources. From 12 MiB on the rest is left
 * out, and the page says how many. */
void resources_page(struct buffer *out, const struct resources_page *page);

#endif
