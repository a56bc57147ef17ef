/* bench/table.c - the results as tables: a row a contender, a column a body. */
#include "bench.h"

#include <stdlib.h>
#include <string.h>

#define COLUMNS 6 /* that fit a line */

struct table {
  const struct bench *bench;
  const struct group *groups[COLUMNS];
  size_t count;
  enum job job;
};

static const char *const table_titles[JOBS] = {
    "whole job: verify, decode, walk, answer",
    "decode: parse and link, or parse and delete",
    "tail: from the last byte of a body hashed while it arrived to the answer",
    "hmac: the bare hash of the body",
};

/* Decoding is the same whatever clx hashes with, and the bare hash is not clx's. */
static const char *table_row_name(const struct table *table, const struct contender *contender)
{
  if (table->job == JOB_HMAC)
    return contender->name + strlen("clx-");
  return table->job == JOB_DECODE && strncmp(contender->name, "clx", 3) == 0 ? "clx"
                                                                             : contender->name;
}

static const struct cell *table_cell(const struct table *table, size_t column,
                                     const struct contender *contender)
{
  const struct group *group = table->groups[column];
  return stats_cell(group, contender->name, table->job, group->bodies[0]->name);
}

static bool table_has_row(const struct table *table, const struct contender *contender)
{
  for (size_t i = 0; i < table->count; i++)
    if (stats_time(table->bench, table_cell(table, i, contender)).rounds > 0)
      return true;
  return false;
}

static void table_head(const struct table *table, const char *title)
{
  printf("\n%s\n%-13s", title, "");
  for (size_t i = 0; i < table->count; i++)
    printf(" %16.16s", table->groups[i]->bodies[0]->name);
  printf("\n%-13s", "bytes");
  for (size_t i = 0; i < table->count; i++)
    printf(" %16.0f", table->groups[i]->bodies[0]->bytes);
  putchar('\n');
}

static void table_time(const struct spread *time)
{
  if (time->rounds == 0)
    printf(" %16s", "-");
  else
    printf(" %16.1f", time->median / 1e3);
}

static void table_ratio(const struct spread *ratio)
{
  char text[64] = "-";
  int digits = ratio->median < 10 ? 2 : 1;
  if (ratio->rounds > 0)
    snprintf(text, sizeof text, "%.*f %.*f-%.*f", digits, ratio->median, digits, ratio->low, digits,
             ratio->high);
  printf(" %16s", text);
}

/* Times, or ratios to the first contender that has a row. */
static void table_rows(const struct table *table, bool ratios)
{
  const struct contender *first = NULL;
  for (size_t i = 0; i < table->bench->contender_count; i++) {
    const struct contender *contender = &table->bench->contenders[i];
    if (!table_has_row(table, contender))
      continue;
    if (!first)
      first = contender;
    printf("%-13s", table_row_name(table, contender));
    for (size_t j = 0; j < table->count; j++) {
      const struct cell *cell = table_cell(table, j, contender);
      const struct cell *base = table_cell(table, j, first);
      struct spread spread =
          ratios ? stats_ratio(table->bench, cell, base, false) : stats_time(table->bench, cell);
      ratios ? table_ratio(&spread) : table_time(&spread);
    }
    putchar('\n');
  }
}

static void table_job(const struct table *table)
{
  char title[128];
  snprintf(title, sizeof title, "%s, microseconds, median", table_titles[table->job]);
  table_head(table, title);
  table_rows(table, false);
  if (table->job == JOB_HMAC || table->job == JOB_TAIL)
    return;
  table_head(table, "the same, times the first row, by round: median, quartiles");
  table_rows(table, true);
}

/* A job of clx, times the bare hash with the same provider. */
static void table_hash_row(const struct table *table, const struct contender *contender,
                           enum job job)
{
  char name[32];
  snprintf(name, sizeof name, "%s %s", contender->name + strlen("clx-"), job_names[job]);
  printf("%-13s", name);
  for (size_t i = 0; i < table->count; i++) {
    const char *body = table->groups[i]->bodies[0]->name;
    const struct cell *hash = stats_cell(table->groups[i], contender->name, JOB_HMAC, body);
    const struct cell *cell = stats_cell(table->groups[i], contender->name, job, body);
    struct spread spread = stats_ratio(table->bench, cell, hash, false);
    table_ratio(&spread);
  }
  putchar('\n');
}

static void table_hash(const struct table *table)
{
  table_head(table, "clx, times the bare hash of the same body, by round: median, quartiles");
  for (size_t i = 0; i < table->bench->contender_count; i++) {
    const struct contender *contender = &table->bench->contenders[i];
    if (!table_has_row(table, contender))
      continue;
    table_hash_row(table, contender, JOB_WHOLE);
    table_hash_row(table, contender, JOB_TAIL);
  }
}

static bool table_has(const struct group *group, enum job job)
{
  for (size_t i = 0; i < group->cell_count; i++)
    if (group->cells[i].job == job && group->body_count == 1)
      return true;
  return false;
}

/* As many columns as fit, then the next table. */
static void table_jobs(const struct bench *bench, enum job job)
{
  struct table table = {.bench = bench, .job = job};
  for (size_t i = 0; i <= bench->group_count; i++) {
    bool last = i == bench->group_count;
    if (!last && table_has(&bench->groups[i], job))
      table.groups[table.count++] = &bench->groups[i];
    if (table.count == COLUMNS || (last && table.count > 0)) {
      table_job(&table);
      if (job == JOB_HMAC)
        table_hash(&table);
      table.count = 0;
    }
  }
}

/* Of the first contender that has counters: the others differ in the provider only. */
static void table_memory(const struct bench *bench)
{
  puts("\nmemory of one call: allocations on a new call and on a reused one; arena");
  printf("%-13s %-16s %9s %9s %13s %13s %10s %10s\n", "", "body", "new", "reused", "provider new",
         "reused", "used/body", "held/body");
  for (size_t i = 0; i < bench->memory_count; i++) {
    const struct memory *memory = &bench->memories[i];
    if (memory->contender != bench->memories[0].contender)
      continue;
    printf("%-13s %-16.16s %9.0f %9.0f %13.0f %13.0f %10.2f %10.2f\n", memory->contender->name,
           memory->body->name, memory->cold, memory->steady, memory->provider_cold,
           memory->provider_steady, memory->arena_used / memory->body->bytes,
           memory->arena_size / memory->body->bytes);
  }
}

static void table_contenders(const struct bench *bench)
{
  const struct machine *machine = &bench->machine;
  printf("%s, %ld CPUs, %s SHA instructions; workers on CPU %d; %u rounds; load %.1f, then %.1f\n",
         machine->cpu, machine->cpus, machine->sha ? "with" : "without", bench->options.cpu,
         bench->options.rounds, machine->load_before, machine->load_after);
  puts("\ncontenders");
  for (size_t i = 0; i < bench->contender_count; i++) {
    const struct contender *contender = &bench->contenders[i];
    if (!contender->unwanted)
      printf("%-13s %s%s\n", contender->name, contender->missing ? "missing: " : "",
             contender->what);
  }
  if (bench->payloads_missing)
    printf("%-13s skipped: there is no %s\n", "real bodies", bench->options.payloads);
}

void table_print(const struct bench *bench)
{
  table_contenders(bench);
  puts("\nbodies");
  for (size_t i = 0; i < bench->body_count; i++)
    if (bench->bodies[i].wanted)
      printf("%-40s %10.0f bytes  %s\n", bench->bodies[i].name, bench->bodies[i].bytes,
             bench->bodies[i].about);
  for (enum job job = 0; job < JOBS; job++)
    table_jobs(bench, job);
  if (bench->memory_count > 0)
    table_memory(bench);
}
