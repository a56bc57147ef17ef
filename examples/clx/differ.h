/* differ.h - compares a recorded answer with a new one. */
#ifndef DIFFER_H
#define DIFFER_H

#include "tool.h"

/* Paths that are not compared: JSON pointers, where * is any name or number and what is below a path
 * is meant as well; "status" is the HTTP status. */
struct ignore {
  char **paths;
  uint32_t count;
};

/* Reads a file: one path a line; empty ones, and those that begin with #, are passed over. False after
 * a message. */
bool ignore_read(struct ignore *ignore, const char *file);
bool ignore_has(const struct ignore *ignore, const char *path);
void ignore_free(struct ignore *ignore);

/* One difference. Values are JSON, shortened; one that was masked is said to be. */
struct difference {
  uint64_t number; /* of the exchange */
  char *path;
  char *recorded; /* NULL: it was not there */
  char *now;      /* NULL: it is not there any more */
};

struct differences {
  struct difference *at;
  uint32_t count;
};

/* Adds one; copies its texts. */
void differences_add(struct differences *list, uint64_t number, const char *path,
                     const char *recorded, const char *now);
void differences_free(struct differences *list);

/* What is compared. */
struct comparison {
  uint64_t number;
  const clx_value *recorded;
  const clx_value *masked; /* the new one, masked as the recorded one was */
  const clx_value *now;    /* the new one as it came; it is not printed */
  const clx_value *places; /* array of the JSON pointers that were masked, or of another kind */
  bool same_key; /* masked values are compared, too; otherwise only whether they are there */
  const struct ignore *ignore;
};

/* Compares two answers that are JSON. Numbers are compared as numbers, objects without regard to
 * the order of their members, lists in their order. */
void differ(const struct comparison *comparison, struct differences *list);

#endif
