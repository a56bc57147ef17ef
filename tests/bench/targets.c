/* bench/targets.c - what is aimed at, and how far it is. The ratios are those of one run, in the
 * same rounds. */
#include "bench.h"

#include <stdlib.h>
#include <string.h>

#define SLACK 1.10 /* of a shared machine */

/* A job of a contender; "clx" is clx with any MAC provider. */
struct doing {
  const char *contender;
  enum job job;
};

static const struct doing clx_whole = {"clx-openssl", JOB_WHOLE};
static const struct doing clx_tail = {"clx-openssl", JOB_TAIL};
static const struct doing openssl_hmac = {"clx-openssl", JOB_HMAC};
static const struct doing sodium_whole = {"clx-sodium", JOB_WHOLE};
static const struct doing sodium_hmac = {"clx-sodium", JOB_HMAC};
static const struct doing clx_decode = {"clx", JOB_DECODE};
static const struct doing cjson_decode = {"cjson-hash", JOB_DECODE};
static const struct doing simdjson_decode = {"simdjson", JOB_DECODE};
static const struct doing sse_decode = {"simdjson-sse", JOB_DECODE};
static const struct doing node_whole = {"node", JOB_WHOLE};
static const struct doing python_whole = {"python", JOB_WHOLE};
static const struct doing hash_whole = {"cjson-hash", JOB_WHOLE};
static const struct doing linear_whole = {"cjson-linear", JOB_WHOLE};

/* A row aims at a ratio: over / under on `body`, or, where `than` is another body, a byte of
 * `body` / a byte of `than`. */
struct target {
  const char *id;
  const char *text;
  bool at_least;
  double limit;
  double stretch; /* 0: none */
  const struct doing *over;
  const struct doing *under;
  const char *body;
  const char *than;
};

#define MOST  false
#define LEAST true

#define DECODED "cJSON parse + delete / decode + link"
#define DOM     "decode + link / simdjson DOM"
#define SSE     "decode + link / simdjson DOM, SSE"
#define HASHED  "whole job, OpenSSL / OpenSSL's HMAC"
#define SODIUM  "whole job, libsodium / libsodium's HMAC"
#define NODE    "Node.js / whole job, OpenSSL"
#define PYTHON  "Python / whole job, OpenSSL"
#define HASH    "libsodium + cJSON + hash / whole job, OpenSSL"
#define LINEAR  "libsodium + cJSON, linear / whole job, OpenSSL"
#define TAIL    "last byte to answer / OpenSSL's HMAC"
#define BYTE    "decode, a byte / a byte of n=20"
#define JOB     "whole job, a byte / a byte of n=20"

static const struct target targets[] = {
    {"P1", DECODED, LEAST, 12, 14, &cjson_decode, &clx_decode, "n=20", NULL},
    {"P1", DOM, MOST, 1.00, 0, &clx_decode, &simdjson_decode, "n=20", NULL},
    {"P2", HASHED, MOST, 1.30, 1.25, &clx_whole, &openssl_hmac, "n=1", NULL},
    {"P2", HASHED, MOST, 1.30, 1.25, &clx_whole, &openssl_hmac, "n=5", NULL},
    {"P2", HASHED, MOST, 1.30, 1.25, &clx_whole, &openssl_hmac, "n=20", NULL},
    {"P2", HASHED, MOST, 1.30, 1.25, &clx_whole, &openssl_hmac, "n=100", NULL},
    {"P3", SODIUM, MOST, 1.06, 1.04, &sodium_whole, &sodium_hmac, "n=20", NULL},
    {"P4", NODE, LEAST, 6.5, 0, &node_whole, &clx_whole, "n=20", NULL},
    {"P4", PYTHON, LEAST, 6.5, 0, &python_whole, &clx_whole, "n=20", NULL},
    {"P4", HASH, LEAST, 7.5, 0, &hash_whole, &clx_whole, "n=20", NULL},
    {"P4", LINEAR, LEAST, 20, 0, &linear_whole, &clx_whole, "n=1000", NULL},
    {"P5", TAIL, MOST, 0.42, 0, &clx_tail, &openssl_hmac, "n=20", NULL},
    {"P6", BYTE, MOST, 1.10, 0, &clx_decode, &clx_decode, "n=3000", "n=20"},
    {"P6", BYTE, MOST, 1.10, 0, &clx_decode, &clx_decode, "n=3000-included", "n=20"},
    {"P6", JOB, MOST, 1.10, 0, &clx_whole, &clx_whole, "n=3000", "n=20"},
    {"P6", JOB, MOST, 1.10, 0, &clx_whole, &clx_whole, "n=3000-included", "n=20"},
    {"P8", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "members", NULL},
    {"P8", DOM, MOST, 1.20, 0, &clx_decode, &simdjson_decode, "pretty", NULL},
    {"P8", DOM, MOST, 1.20, 0, &clx_decode, &simdjson_decode, "escaped", NULL},
    {"P8", DOM, MOST, 1.20, 0, &clx_decode, &simdjson_decode, "no-links", NULL},
    {"P8", DOM, MOST, 1.20, 0, &clx_decode, &simdjson_decode, "bare", NULL},
    {"P8", DOM, MOST, 1.20, 0, &clx_decode, &simdjson_decode, "unicode", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "customer", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "event", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "jsonb", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "jsonb-pretty", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "customers_create_raw", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "orders_place_2022", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "orders_place_2022-compact", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "documented", NULL},
    {"P9", SSE, MOST, 1.00, 0, &clx_decode, &sse_decode, "documented-compact", NULL},
};
#define TARGETS        (sizeof targets / sizeof *targets)
#define MEMORY_TARGETS 4

/* -------- figures -------- */

static enum verdict targets_judge(const struct target_result *result)
{
  double value = result->measured.median;
  double sign = result->at_least ? -1 : 1;
  double slack = result->at_least ? 1 / SLACK : SLACK;
  if (result->measured.rounds == 0)
    return TARGET_UNKNOWN;
  if (result->stretch > 0 && sign * value <= sign * result->stretch)
    return TARGET_STRETCH;
  if (sign * value <= sign * result->limit)
    return TARGET_MET;
  return sign * value <= sign * result->limit * slack ? TARGET_NEAR : TARGET_MISSED;
}

static const struct cell *targets_cell(const struct group *group, const struct doing *doing,
                                       const char *body)
{
  return stats_cell(group, doing->contender, doing->job, body);
}

/* Of the first group that has both cells. */
static struct spread targets_ratio(const struct bench *bench, const struct target *target)
{
  struct spread spread = {0};
  const char *than = target->than ? target->than : target->body;
  for (size_t i = 0; i < bench->group_count && spread.rounds == 0; i++) {
    const struct group *group = &bench->groups[i];
    spread = stats_ratio(bench, targets_cell(group, target->over, target->body),
                         targets_cell(group, target->under, than), target->than != NULL);
  }
  return spread;
}

static struct target_result targets_row(const struct bench *bench, const struct target *target)
{
  struct target_result result = {
      .id = target->id,
      .text = target->text,
      .body = target->body,
      .at_least = target->at_least,
      .limit = target->limit,
      .stretch = target->stretch,
      .measured = targets_ratio(bench, target),
  };
  result.verdict = targets_judge(&result);
  return result;
}

/* Counters do not vary. */
static struct target_result targets_count(const char *text, double limit,
                                          const struct memory *memory, double value)
{
  struct target_result result = {.id = "P7", .text = text, .body = "n=20", .limit = limit};
  if (memory)
    result.measured = (struct spread){1, value, value, value};
  result.verdict = targets_judge(&result);
  return result;
}

static void targets_memory(const struct bench *bench, struct target_result *results)
{
  static const struct memory none;
  const struct memory *found = stats_memory(bench, "clx-openssl", "n=20");
  if (!found)
    found = stats_memory(bench, "clx-sodium", "n=20");
  const struct memory *memory = found ? found : &none;
  double bytes = found ? found->body->bytes : 1;
  results[0] = targets_count("allocations by clx, steady", 0, found, memory->steady);
  results[1] = targets_count("allocations by clx, cold call", 3, found, memory->cold);
  results[2] = targets_count("arena used / body", 1.25, found, memory->arena_used / bytes);
  results[3] =
      targets_count("allocations by the MAC provider, steady", 1, found, memory->provider_steady);
}

struct target_result *targets_measure(const struct bench *bench, size_t *count)
{
  struct target_result *results = calloc(TARGETS + MEMORY_TARGETS, sizeof *results);
  *count = 0;
  for (size_t i = 0; i < TARGETS && results; i++) {
    if (strcmp(targets[i].id, "P8") == 0 && strcmp(targets[i - 1].id, "P8") != 0) {
      targets_memory(bench, results + *count);
      *count += MEMORY_TARGETS;
    }
    results[(*count)++] = targets_row(bench, &targets[i]);
  }
  return results;
}

/* -------- text -------- */

const char *targets_verdict(enum verdict verdict)
{
  switch (verdict) {
  case TARGET_UNKNOWN:
    return "not measured";
  case TARGET_MISSED:
    return "NOT MET";
  case TARGET_NEAR:
    return "not met, within 10 %";
  case TARGET_MET:
    return "met";
  default:
    return "met, stretch too";
  }
}

/* ">= 12 (14)": the limit, and the stretch where there is one. */
static void targets_bound(const struct target_result *result, char *text, size_t size)
{
  const char *sign = result->at_least ? ">=" : "<=";
  if (result->stretch > 0)
    snprintf(text, size, "%s %.3g (%.3g)", sign, result->limit, result->stretch);
  else
    snprintf(text, size, "%s %.3g", sign, result->limit);
}

static void targets_line(const struct target_result *result)
{
  const struct spread *measured = &result->measured;
  char median[32] = "-";
  char spread[64] = "";
  char bound[32];
  targets_bound(result, bound, sizeof bound);
  if (measured->rounds > 0)
    snprintf(median, sizeof median, "%.2f", measured->median);
  if (measured->rounds > 1)
    snprintf(spread, sizeof spread, "%.2f-%.2f, %u", measured->low, measured->high,
             measured->rounds);
  printf("%-3s %-46s %-16s %6s  %-15s  %-13s  %s\n", result->id, result->text, result->body, median,
         spread, bound, targets_verdict(result->verdict));
}

void targets_print(const struct bench *bench)
{
  size_t count = 0;
  struct target_result *results = targets_measure(bench, &count);
  puts("\ntargets: median, quartiles, rounds, limit (stretch)");
  for (size_t i = 0; i < count; i++)
    targets_line(&results[i]);
  free(results);
}
