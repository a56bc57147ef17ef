/* metrics.h - what a server counts of its requests, as text that Prometheus reads.
 *
 * A lock guards the counts: it is taken once for a request, when its answer has left. Labels are
 * names from closed lists, never what came with a request.
 */
#ifndef COMMON_METRICS_H
#define COMMON_METRICS_H

#include <clx.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct metrics;

/* NULL when there is no memory. */
struct metrics *metrics_new(void);
void metrics_free(struct metrics *metrics);

/* A request that is over. */
struct metrics_request {
  const clx_call *call; /* NULL when it never got to the library, or its body was given up */
  const char *result;   /* a constant: the name of a status, or of what was wrong */
  int http;
  bool sent;      /* the answer was, as far as this side can tell */
  double seconds; /* from its head to here */
};

/* `metrics` may be NULL for both. A request is deferred by 1 and back by -1. */
void metrics_count(struct metrics *metrics, const struct metrics_request *request);
void metrics_defer(struct metrics *metrics, int by);

/* Writes all of it. */
void metrics_write(struct metrics *metrics, FILE *text);

/* -------- for what else a server has to say -------- */

/* The lines above the values of a metric; type is "counter", "gauge" or "histogram". */
void metrics_head(FILE *text, const char *name, const char *type, const char *help);

/* A value, with one label or, when `label` is NULL, none. */
void metrics_value(FILE *text, const char *name, const char *label, const char *of, double value);

/* Both, for a metric that has one value. */
void metrics_one(FILE *text, const char *name, const char *type, const char *help, double value);

#endif
