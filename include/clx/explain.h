/* clx/explain.h - what a body has and what an endpoint misses in it; part of clx/service.h. */
#ifndef CLX_EXPLAIN_H
#define CLX_EXPLAIN_H

#include <clx/document.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One path from the primary resource, and what the body has there. A path goes through lists, so
 * it may lead to several resources; the state is that of all of them together. */
typedef struct clx_finding {
  const char *path;    /* "order.market" */
  const char *include; /* when not met: the include that would bring it; NULL when none would */
  uint32_t kind;       /* CLX_KIND_...; CLX_KIND_ABSENT when neither schema nor body says */
  uint32_t state;      /* CLX_NOT_LOADED: not sent; CLX_EMPTY: null or an empty list, of an
                          attribute also a value of another type; CLX_PARTIAL: in some places;
                          CLX_LOADED */
  bool by_default;     /* among the default includes of the callback */
  bool needed;         /* leads to a need, or is one */
  bool met;            /* needed: as clx_endpoint_needs asks; others: CLX_EMPTY or CLX_LOADED */
  bool reserved;
} clx_finding;

/* Says what a body has and what it lacks. The findings are the callback's default includes, the
 * needs, all the paths that lead to these, and whatever else was included, in byte order of the
 * paths; each path once, of at most 8 parts. Each resource is visited once, so circular links end.
 * What else was included is added up to 1000 findings, as long as that takes at most eight steps
 * for each identifier of the document. `needs` are paths as for clx_endpoint_needs. Findings live
 * as long as the arena. Returns CLX_OK, CLX_BAD_ARGUMENT when `callback` is none, CLX_BAD_NEED,
 * CLX_MISSING_DATA without a primary resource, CLX_WRONG_TYPE when it is not of the callback's type
 * or a list, CLX_NO_MEMORY; then there are none. */
CLX_API int clx_document_explain(const clx_document *document, uint32_t callback,
                                 const char *const *needs, size_t need_count, clx_arena *arena,
                                 const clx_finding **findings, size_t *count);

#ifdef __cplusplus
}
#endif
#endif
