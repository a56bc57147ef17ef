/* Decode and link against cJSON's parse and delete, on the same bytes, in one run.
 *
 * The contenders take turns in paired rounds, so that what slows the machine slows both; the
 * ratio of a round is taken before the median. Usage: decode_bench BODY... */
#define _POSIX_C_SOURCE 200809L
#include <cjson/cJSON.h>
#include <clx/document.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROUNDS 61
#define ROUND_NS 4000000.0 /* a contender runs about this long in one round */

static double now_ns(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static clx_arena *arena;
static const clx_limits limits = {sizeof limits, (size_t)64 << 20, 0, 0, 0};

static void run_clx(const char *body, size_t len)
{
  const clx_document *document;
  clx_arena_reset(arena);
  if (clx_parse_unverified(body, len, &limits, arena, &document, NULL) != CLX_OK)
    exit(1);
}

static void run_cjson(const char *body, size_t len)
{
  cJSON *tree = cJSON_ParseWithLength(body, len);
  if (!tree)
    exit(1);
  cJSON_Delete(tree);
}

typedef void (*contender)(const char *body, size_t len);

/* Nanoseconds a run, over `times` runs. */
static double measure(contender run, const char *body, size_t len, int times)
{
  double start = now_ns();
  for (int i = 0; i < times; i++)
    run(body, len);
  return (now_ns() - start) / times;
}

static int times_for(contender run, const char *body, size_t len)
{
  run(body, len);
  double once = measure(run, body, len, 2);
  return once > ROUND_NS ? 1 : (int)(ROUND_NS / once) + 1;
}

static int order(const void *a, const void *b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static double quantile(double *values, double at)
{
  qsort(values, ROUNDS, sizeof *values, order);
  return values[(int)(at * (ROUNDS - 1) + 0.5)];
}

static void bench(const char *name, const char *body, size_t len)
{
  double ours[ROUNDS];
  double theirs[ROUNDS];
  double ratio[ROUNDS];
  int our_times = times_for(run_clx, body, len);
  int their_times = times_for(run_cjson, body, len);
  for (int i = 0; i < ROUNDS; i++) {
    ours[i] = measure(run_clx, body, len, our_times);
    theirs[i] = measure(run_cjson, body, len, their_times);
    ratio[i] = theirs[i] / ours[i];
  }
  double middle = quantile(ratio, 0.5);
  printf("%-28s %9zu %9.1f %9.1f %8.2f  %.2f-%.2f  %8.2f\n", name, len, quantile(ours, 0.5) / 1e3,
         quantile(theirs, 0.5) / 1e3, middle, quantile(ratio, 0.25), quantile(ratio, 0.75),
         (double)clx_arena_used(arena) / (double)len);
}

static char *read_all(const char *name, size_t *len)
{
  FILE *file = fopen(name, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0)
    return NULL;
  *len = (size_t)ftell(file);
  rewind(file);
  char *body = malloc(*len + 1);
  if (body && fread(body, 1, *len, file) != *len)
    *len = 0;
  fclose(file);
  return body;
}

int main(int argc, char **argv)
{
  arena = clx_arena_new(NULL);
  printf("%-28s %9s %9s %9s %8s  %s  %8s\n", "body", "bytes", "clx us", "cJSON us", "ratio",
         "quartiles", "arena");
  for (int i = 1; i < argc; i++) {
    size_t len = 0;
    char *body = read_all(argv[i], &len);
    if (!body || len == 0) {
      fprintf(stderr, "decode_bench: cannot read %s\n", argv[i]);
      return 1;
    }
    bench(argv[i], body, len);
    free(body);
  }
  clx_arena_free(arena);
  return 0;
}
