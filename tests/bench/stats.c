/* bench/stats.c - medians and quartiles. */
#include "bench.h"

#include <stdlib.h>
#include <string.h>

static int stats_order(const void *a, const void *b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Between the two neighbours when the place is between them. */
static double stats_quantile(const double *sorted, uint32_t count, double at)
{
  double place = at * (count - 1);
  uint32_t below = (uint32_t)place;
  uint32_t above = below + 1 < count ? below + 1 : below;
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

static struct spread stats_spread(double *values, uint32_t count)
{
  struct spread spread = {.rounds = count};
  if (count == 0)
    return spread;
  qsort(values, count, sizeof *values, stats_order);
  spread.low = stats_quantile(values, count, 0.25);
  spread.median = stats_quantile(values, count, 0.5);
  spread.high = stats_quantile(values, count, 0.75);
  return spread;
}

struct spread stats_time(const struct bench *bench, const struct cell *cell)
{
  struct spread none = {0};
  uint32_t rounds = bench->options.rounds;
  double *values = cell && cell->ns ? malloc(rounds * sizeof *values) : NULL;
  uint32_t count = 0;
  if (!values)
    return none;
  for (uint32_t i = 0; i < rounds; i++)
    if (cell->ns[i] >= 0)
      values[count++] = cell->ns[i];
  struct spread spread = stats_spread(values, count);
  free(values);
  return spread;
}

struct spread stats_ratio(const struct bench *bench, const struct cell *over,
                          const struct cell *under, bool a_byte)
{
  struct spread none = {0};
  uint32_t rounds = bench->options.rounds;
  double *values = over && under && over->ns && under->ns ? malloc(rounds * sizeof *values) : NULL;
  uint32_t count = 0;
  if (!values)
    return none;
  double scale = a_byte ? under->body->bytes / over->body->bytes : 1;
  for (uint32_t i = 0; i < rounds; i++)
    if (over->ns[i] >= 0 && under->ns[i] > 0)
      values[count++] = over->ns[i] / under->ns[i] * scale;
  struct spread spread = stats_spread(values, count);
  free(values);
  return spread;
}

/* "clx" is clx with any MAC provider. */
static bool stats_is(const struct contender *contender, const char *name)
{
  size_t len = strlen(name);
  return strncmp(contender->name, name, len) == 0 &&
         (contender->name[len] == '\0' || strcmp(name, "clx") == 0);
}

const struct cell *stats_cell(const struct group *group, const char *contender, enum job job,
                              const char *body)
{
  for (size_t i = 0; i < group->cell_count; i++) {
    const struct cell *cell = &group->cells[i];
    if (cell->job == job && stats_is(cell->contender, contender) &&
        strcmp(cell->body->name, body) == 0)
      return cell;
  }
  return NULL;
}

const struct memory *stats_memory(const struct bench *bench, const char *contender,
                                  const char *body)
{
  for (size_t i = 0; i < bench->memory_count; i++)
    if (strcmp(bench->memories[i].contender->name, contender) == 0 &&
        strcmp(bench->memories[i].body->name, body) == 0)
      return &bench->memories[i];
  return NULL;
}
