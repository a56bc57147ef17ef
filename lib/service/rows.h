/* Paths from a resource as a tree of rows, for findings.c, which measures them. */
#ifndef CLX__ROWS_H
#define CLX__ROWS_H

#include "document/document.h"
#include "service/service.h"

/* A path: what is found there, and what it takes to measure the rows below it. */
struct clx__row {
  clx_finding finding;
  const char *name;               /* its last part, in its path */
  const char *way;                /* the same in the path of a row below it that was asked for */
  const struct clx__field *field; /* what the schema says of it, or NULL */
  size_t parent;                  /* number of the row before it */
  size_t parts;
  bool asked;  /* by default or needed, or leads there */
  bool strict; /* needed without a "?": null is not met */
  bool measured;
  bool complete;             /* each part is there as a need wants it, at each resource */
  size_t at[CLX_LOADED + 1]; /* in how many places it has which state */
  size_t hidden;             /* places on the way beyond which nothing is known */
  const clx_resource **set;  /* where its path leads, each once */
  size_t set_count;
  size_t links; /* numbers of its first link, from 1, and of its last */
  size_t last_link;
};

/* Rows in the order added; the first is the root. */
struct clx__rows {
  clx_arena *arena;
  const clx_resource *primary;
  struct clx__row *at;
  size_t count;
  size_t size;
  size_t *order; /* numbers of rows, but the root, by their parent and then by name */
  bool failed;   /* there was no memory */
};

/* Adds the root: CLX_OK or CLX_NO_MEMORY. */
int clx__rows_init(struct clx__rows *rows, clx_arena *arena, const clx_resource *primary);

/* The place, in the order, of the row of this name below another, or where it belongs: the first
 * that is not before it. */
size_t clx__rows_place(const struct clx__rows *rows, size_t parent, const char *name, size_t len);

/* The number of the row at a place, if it is that one; else 0. */
size_t clx__rows_at(const struct clx__rows *rows, size_t place, size_t parent, const char *name,
                    size_t len);

/* The number of a new row at its place; 0 without memory. */
size_t clx__rows_add(struct clx__rows *rows, size_t place, size_t parent, const char *name,
                     size_t len);

/* Adds paths and all that leads to them: the default includes; needs, of which one that the schema
 * has not gives CLX_BAD_NEED. */
void clx__rows_ask_defaults(struct clx__rows *rows, const char *includes);
int clx__rows_ask_needs(struct clx__rows *rows, uint32_t target, const char *const *needs,
                        size_t count);

#endif
