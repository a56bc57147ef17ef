/* metrics.c - counts, and Prometheus' text format. */
#define _POSIX_C_SOURCE 200809L

#include "metrics.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define METRICS_CALLBACKS 13  /* with 0: the request got to no endpoint */
#define METRICS_ROWS      256 /* of callback, HTTP status and result; the last is for all others */
#define METRICS_BUCKETS   11
#define METRICS_KEYS      4 /* the most secrets that an endpoint has */

/* Commerce Layer skips an endpoint that failed more often than this in a row. */
#define METRICS_BREAKER 30

/* In seconds; Commerce Layer waits for three. */
static const double metrics_bounds[METRICS_BUCKETS] = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25,
                                                       0.5,   1,    2,     2.5,  3};

struct histogram {
  uint64_t counts[METRICS_BUCKETS + 1]; /* the last: above all bounds */
  double sum;
};

struct metrics_row {
  uint32_t callback;
  int http;
  const char *result;
  uint64_t count;
};

enum {
  DRIFTED,
  UNKNOWN_MEMBERS,
  UNKNOWN_TYPES,
  UNLINKED,
  DUPLICATE_MEMBERS,
  DUPLICATE_RESOURCES,
  DRIFT_COUNT
};

static const char *const metrics_drift[DRIFT_COUNT] = {"drifted",           "unknown_members",
                                                       "unknown_types",     "unlinked",
                                                       "duplicate_members", "duplicate_resources"};

/* Of one callback. */
struct metrics_callback {
  struct histogram took;
  struct histogram left;
  uint64_t body_bytes;
  uint64_t answer_bytes;
  uint64_t signatures; /* that were wrong */
  uint64_t missing;    /* lacked data */
  uint64_t doubtful;
  uint64_t fallbacks;
  uint64_t failures; /* in a row */
};

struct metrics {
  pthread_mutex_t lock; /* of what follows */
  struct metrics_row rows[METRICS_ROWS];
  size_t row_count;
  struct metrics_callback callbacks[METRICS_CALLBACKS];
  uint64_t keys[METRICS_KEYS];
  uint64_t drift[DRIFT_COUNT];
  int64_t deferred;
};

struct metrics *metrics_new(void)
{
  struct metrics *metrics = calloc(1, sizeof *metrics);

  if (metrics)
    pthread_mutex_init(&metrics->lock, NULL);
  return metrics;
}

void metrics_free(struct metrics *metrics)
{
  if (metrics)
    pthread_mutex_destroy(&metrics->lock);
  free(metrics);
}

/* -------- counting, under the lock -------- */

static void metrics_observe(struct histogram *histogram, double seconds)
{
  size_t i = 0;

  while (i < METRICS_BUCKETS && seconds > metrics_bounds[i])
    i++;
  histogram->counts[i]++;
  histogram->sum += seconds;
}

static void metrics_count_row(struct metrics *metrics, uint32_t callback, int http,
                              const char *result)
{
  struct metrics_row *row = metrics->rows;
  const struct metrics_row *end = row + metrics->row_count;

  while (row < end &&
         (row->callback != callback || row->http != http || strcmp(row->result, result) != 0))
    row++;
  if (row == end && metrics->row_count < METRICS_ROWS) {
    bool last = ++metrics->row_count == METRICS_ROWS;

    row->callback = last ? 0 : callback;
    row->http = last ? 0 : http;
    row->result = last ? "other" : result;
  } else if (row == end) {
    row--;
  }
  row->count++;
}

static void metrics_count_drift(struct metrics *metrics, const clx_outcome *outcome)
{
  metrics->drift[DRIFTED] += outcome->drifted;
  metrics->drift[UNKNOWN_MEMBERS] += outcome->unknown_members;
  metrics->drift[UNKNOWN_TYPES] += outcome->unknown_types;
  metrics->drift[UNLINKED] += outcome->unlinked;
  metrics->drift[DUPLICATE_MEMBERS] += outcome->duplicate_members;
  metrics->drift[DUPLICATE_RESOURCES] += outcome->duplicate_resources;
}

/* Whether Commerce Layer takes it for a failure: a fault, or no answer in time. Whether it counts
 * refusals is not known. */
static bool metrics_failed(const struct metrics_request *request)
{
  return !request->sent || request->http >= 500 || clx_call_remaining_ms(request->call) == 0;
}

/* Of a request that reached an endpoint. A stranger's counts for no failure and for no success. */
static void metrics_count_callback(struct metrics *metrics, const struct metrics_request *request,
                                   const clx_outcome *outcome)
{
  struct metrics_callback *callback = &metrics->callbacks[outcome->callback];
  uint32_t left = clx_call_remaining_ms(request->call);

  metrics_observe(&callback->took, request->seconds);
  if (left != UINT32_MAX)
    metrics_observe(&callback->left, left / 1e3);
  callback->body_bytes += outcome->body_bytes;
  callback->answer_bytes += outcome->answer_bytes;
  callback->signatures +=
      outcome->status >= CLX_SIGNATURE_MISSING && outcome->status <= CLX_SIGNATURE_MISMATCH;
  callback->missing += outcome->status == CLX_MISSING_DATA;
  callback->doubtful += outcome->doubtful;
  callback->fallbacks += outcome->fallback;
  if (outcome->matched_key < 0)
    return;
  callback->failures = metrics_failed(request) ? callback->failures + 1 : 0;
  if (outcome->matched_key < METRICS_KEYS)
    metrics->keys[outcome->matched_key]++;
}

void metrics_count(struct metrics *metrics, const struct metrics_request *request)
{
  clx_outcome outcome = {.size = sizeof outcome};

  if (!metrics)
    return;
  if (request->call)
    clx_call_outcome(request->call, &outcome);
  if (outcome.callback >= METRICS_CALLBACKS)
    outcome.callback = 0;
  pthread_mutex_lock(&metrics->lock);
  metrics_count_row(metrics, outcome.callback, request->http, request->result);
  metrics_count_drift(metrics, &outcome);
  if (outcome.callback > 0)
    metrics_count_callback(metrics, request, &outcome);
  pthread_mutex_unlock(&metrics->lock);
}

void metrics_defer(struct metrics *metrics, int by)
{
  if (!metrics)
    return;
  pthread_mutex_lock(&metrics->lock);
  metrics->deferred += by;
  pthread_mutex_unlock(&metrics->lock);
}

/* -------- text -------- */

void metrics_head(FILE *text, const char *name, const char *type, const char *help)
{
  fprintf(text, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

void metrics_value(FILE *text, const char *name, const char *label, const char *of, double value)
{
  if (label)
    fprintf(text, "%s{%s=\"%s\"} %.15g\n", name, label, of, value);
  else
    fprintf(text, "%s %.15g\n", name, value);
}

void metrics_one(FILE *text, const char *name, const char *type, const char *help, double value)
{
  metrics_head(text, name, type, help);
  metrics_value(text, name, NULL, NULL, value);
}

static const char *metrics_callback_name(uint32_t callback)
{
  const char *name = clx_callback_name(callback);

  return name ? name : "none";
}

static void metrics_write_histogram(FILE *text, const char *name, const char *callback,
                                    const struct histogram *histogram)
{
  uint64_t count = 0;

  for (size_t i = 0; i < METRICS_BUCKETS; i++) {
    count += histogram->counts[i];
    fprintf(text, "%s_bucket{callback=\"%s\",le=\"%g\"} %llu\n", name, callback, metrics_bounds[i],
            (unsigned long long)count);
  }
  count += histogram->counts[METRICS_BUCKETS];
  fprintf(text, "%s_bucket{callback=\"%s\",le=\"+Inf\"} %llu\n", name, callback,
          (unsigned long long)count);
  fprintf(text, "%s_sum{callback=\"%s\"} %.15g\n", name, callback, histogram->sum);
  fprintf(text, "%s_count{callback=\"%s\"} %llu\n", name, callback, (unsigned long long)count);
}

/* A histogram or count of each callback that was asked for: where it stands in its struct. */
struct metrics_column {
  const char *name;
  const char *type;
  const char *help;
  size_t at;
};

static const struct metrics_column metrics_columns[] = {
    {"clx_request_duration_seconds", "histogram", "From the head of a request to its answer.",
     offsetof(struct metrics_callback, took)},
    {"clx_request_left_seconds", "histogram",
     "What was left of Commerce Layer's time when the answer was sent.",
     offsetof(struct metrics_callback, left)},
    {"clx_request_body_bytes_total", "counter", "Bytes of bodies received.",
     offsetof(struct metrics_callback, body_bytes)},
    {"clx_answer_body_bytes_total", "counter", "Bytes of bodies answered.",
     offsetof(struct metrics_callback, answer_bytes)},
    {"clx_signature_failures_total", "counter", "Requests with a wrong signature, or without one.",
     offsetof(struct metrics_callback, signatures)},
    {"clx_missing_data_total", "counter", "Requests without data that the endpoint needs.",
     offsetof(struct metrics_callback, missing)},
    {"clx_doubtful_answers_total", "counter",
     "Answers that Commerce Layer may not take as they were meant.",
     offsetof(struct metrics_callback, doubtful)},
    {"clx_fallbacks_total", "counter", "Answers that were the fallback.",
     offsetof(struct metrics_callback, fallbacks)},
    {"clx_consecutive_failures", "gauge",
     "Faults and late answers in a row, of signed requests to this process: near"
     " clx_breaker_failures Commerce Layer may stop asking.",
     offsetof(struct metrics_callback, failures)},
};

static void metrics_write_column(const struct metrics *metrics, FILE *text,
                                 const struct metrics_column *column)
{
  metrics_head(text, column->name, column->type, column->help);
  for (uint32_t i = 1; i < METRICS_CALLBACKS; i++) {
    const void *value = (const char *)&metrics->callbacks[i] + column->at;
    const char *callback = metrics_callback_name(i);

    if (strcmp(column->type, "histogram") == 0)
      metrics_write_histogram(text, column->name, callback, value);
    else
      metrics_value(text, column->name, "callback", callback, (double)*(const uint64_t *)value);
  }
}

static void metrics_write_rows(const struct metrics *metrics, FILE *text)
{
  metrics_head(text, "clx_requests_total", "counter", "Requests that are over.");
  for (size_t i = 0; i < metrics->row_count; i++) {
    const struct metrics_row *row = &metrics->rows[i];

    fprintf(text, "clx_requests_total{callback=\"%s\",http=\"%d\",status=\"%s\"} %llu\n",
            metrics_callback_name(row->callback), row->http, row->result,
            (unsigned long long)row->count);
  }
}

static void metrics_write_all(const struct metrics *metrics, FILE *text)
{
  char number[16];

  metrics_write_rows(metrics, text);
  for (size_t i = 0; i < sizeof metrics_columns / sizeof metrics_columns[0]; i++)
    metrics_write_column(metrics, text, &metrics_columns[i]);
  metrics_one(text, "clx_breaker_failures", "gauge",
              "Failures in a row above which Commerce Layer stops asking.", METRICS_BREAKER);
  metrics_head(text, "clx_signature_key_total", "counter",
               "Requests by the secret that their signature is of: 0 is the newest.");
  for (size_t i = 0; i < METRICS_KEYS; i++) {
    snprintf(number, sizeof number, "%zu", i);
    metrics_value(text, "clx_signature_key_total", "key", number, (double)metrics->keys[i]);
  }
  metrics_head(text, "clx_drift_total", "counter",
               "What in bodies is not as this version of the library knows it.");
  for (size_t i = 0; i < DRIFT_COUNT; i++)
    metrics_value(text, "clx_drift_total", "kind", metrics_drift[i], (double)metrics->drift[i]);
  metrics_one(text, "clx_deferred_calls", "gauge", "Requests whose answer comes later.",
              (double)metrics->deferred);
}

void metrics_write(struct metrics *metrics, FILE *text)
{
  struct metrics *copy = malloc(sizeof *copy);

  if (!copy)
    return;
  pthread_mutex_lock(&metrics->lock);
  *copy = *metrics;
  pthread_mutex_unlock(&metrics->lock);
  metrics_write_all(copy, text);
  free(copy);
}
