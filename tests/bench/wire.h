/* bench/wire.h - what the workers in C and C++ share: bodies, and the lines they speak with bench.
 *
 * A worker is one contender in a process of its own. Bench writes it one line at a time and reads
 * one line back. Workers in other languages speak the same lines.
 *
 *   load SIGNATURE PATH        reads a body into the next slot: "ok"
 *   drop                       forgets all bodies: "ok"
 *   answer SLOT                does the whole job once: "ok JSON", or "refused"
 *   run JOB SLOT COUNT TIMES   does a job TIMES times, over COUNT slots in turn from SLOT:
 *                              "ok NANOSECONDS", measured in here, or "failed"
 *   memory SLOT                counters of one call, where a worker has any: "ok NAME=NUMBER..."
 *   quit                       ends; no line comes back
 *
 * The first line is the worker's own: "ready WHAT IT IS", or "missing WHY". "error WHY" ends all.
 *
 * The whole job: check the signature over the body in constant time, read the body, and give a
 * tenth of quantity times unit_amount_cents, rounded down, off each line item of the order whose
 * item is a SKU with a code that begins with "BOTL". The answer has the sum, and each of these
 * line items with its discount, in the order of the relationship.
 */
#ifndef BENCH_WIRE_H
#define BENCH_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WIRE_SIGNATURE_LEN 44
#define WIRE_PADDING       64 /* readable bytes behind a body, for readers of whole vectors */

#define WIRE_PREFIX "BOTL"
#define WIRE_NAME   "A tenth off bottles"

struct wire_body {
  char *bytes;
  size_t len;
  char signature[WIRE_SIGNATURE_LEN + 1];
};

/* Does a job once; false when that failed. */
typedef bool (*wire_run)(const struct wire_body *body);

/* Does a job once and returns the nanoseconds of the part that counts; 0 when that failed. */
typedef uint64_t (*wire_timed)(const struct wire_body *body);

struct wire_worker {
  const char *what; /* libraries and versions */
  /* The whole job. The answer lives until the next job; NULL when the body is refused. */
  const char *(*answer)(const struct wire_body *body, size_t *len);
  wire_run hmac; /* NULL: no such job, and so on */
  wire_run decode;
  wire_timed tail;
  void (*memory)(const struct wire_body *body, FILE *out); /* " NAME=NUMBER" each, or NULL */
};

/* Speaks with bench until it says quit. Returns the exit status of the process. */
int wire_serve(const struct wire_worker *worker);

/* Says why this worker cannot work, and returns the exit status. */
int wire_missing(const char *why);

/* Nanoseconds of a clock that never goes back. */
uint64_t wire_now(void);

#ifdef __cplusplus
}
#endif
#endif
