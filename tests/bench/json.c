/* bench/json.c - the results as JSON. Times are in nanoseconds. */
#include "bench.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

static void json_number(cJSON *object, const char *name, double value)
{
  cJSON_AddNumberToObject(object, name, value);
}

static void json_spread(cJSON *object, const struct spread *spread)
{
  json_number(object, "rounds", spread->rounds);
  if (spread->rounds == 0)
    return;
  json_number(object, "low", spread->low);
  json_number(object, "median", spread->median);
  json_number(object, "high", spread->high);
}

/* An object at the end of the array, or NULL. */
static cJSON *json_entry(cJSON *array)
{
  cJSON *entry = cJSON_CreateObject();
  cJSON_AddItemToArray(array, entry);
  return entry;
}

static void json_contenders(const struct bench *bench, cJSON *array)
{
  for (size_t i = 0; i < bench->contender_count; i++) {
    const struct contender *contender = &bench->contenders[i];
    cJSON *entry = json_entry(array);
    cJSON_AddStringToObject(entry, "name", contender->name);
    cJSON_AddStringToObject(entry, contender->missing ? "missing" : "what", contender->what);
    if (contender->unwanted)
      cJSON_AddBoolToObject(entry, "left_out", true);
  }
}

static void json_bodies(const struct bench *bench, cJSON *array)
{
  for (size_t i = 0; i < bench->body_count; i++) {
    cJSON *entry = json_entry(array);
    cJSON_AddStringToObject(entry, "name", bench->bodies[i].name);
    cJSON_AddStringToObject(entry, "about", bench->bodies[i].about);
    json_number(entry, "files", bench->bodies[i].count);
    json_number(entry, "bytes", bench->bodies[i].bytes);
  }
}

/* Each cell with its spread, and with all its rounds, for other statistics. -1: took no part. */
static void json_cell(const struct bench *bench, const struct cell *cell, cJSON *array)
{
  struct spread spread = stats_time(bench, cell);
  cJSON *entry = json_entry(array);
  cJSON_AddStringToObject(entry, "contender", cell->contender->name);
  cJSON_AddStringToObject(entry, "job", job_names[cell->job]);
  cJSON_AddStringToObject(entry, "body", cell->body->name);
  json_number(entry, "runs_a_round", cell->times);
  json_spread(entry, &spread);
  cJSON *rounds = cJSON_AddArrayToObject(entry, "ns");
  for (uint32_t i = 0; cell->ns && i < bench->options.rounds; i++)
    cJSON_AddItemToArray(rounds, cJSON_CreateNumber((double)(int64_t)cell->ns[i]));
}

static void json_groups(const struct bench *bench, cJSON *array)
{
  for (size_t i = 0; i < bench->group_count; i++) {
    cJSON *entry = json_entry(array);
    cJSON *cells = cJSON_AddArrayToObject(entry, "cells");
    for (size_t j = 0; j < bench->groups[i].cell_count; j++)
      json_cell(bench, &bench->groups[i].cells[j], cells);
  }
}

static void json_memory(const struct bench *bench, cJSON *array)
{
  for (size_t i = 0; i < bench->memory_count; i++) {
    const struct memory *memory = &bench->memories[i];
    cJSON *entry = json_entry(array);
    cJSON_AddStringToObject(entry, "contender", memory->contender->name);
    cJSON_AddStringToObject(entry, "body", memory->body->name);
    json_number(entry, "allocations_new", memory->cold);
    json_number(entry, "allocations_reused", memory->steady);
    json_number(entry, "provider_allocations_new", memory->provider_cold);
    json_number(entry, "provider_allocations_reused", memory->provider_steady);
    json_number(entry, "arena_used", memory->arena_used);
    json_number(entry, "arena_size", memory->arena_size);
  }
}

static void json_targets(const struct bench *bench, cJSON *array)
{
  size_t count = 0;
  struct target_result *results = targets_measure(bench, &count);
  for (size_t i = 0; i < count; i++) {
    cJSON *entry = json_entry(array);
    cJSON_AddStringToObject(entry, "id", results[i].id);
    cJSON_AddStringToObject(entry, "what", results[i].text);
    cJSON_AddStringToObject(entry, "body", results[i].body);
    cJSON_AddStringToObject(entry, "bound", results[i].at_least ? "at least" : "at most");
    json_number(entry, "limit", results[i].limit);
    if (results[i].stretch > 0)
      json_number(entry, "stretch", results[i].stretch);
    json_spread(entry, &results[i].measured);
    cJSON_AddStringToObject(entry, "verdict", targets_verdict(results[i].verdict));
  }
  free(results);
}

static void json_machine(const struct machine *machine, cJSON *object)
{
  cJSON_AddStringToObject(object, "cpu", machine->cpu);
  cJSON_AddBoolToObject(object, "sha_instructions", machine->sha);
  json_number(object, "cpus", (double)machine->cpus);
  json_number(object, "load_before", machine->load_before);
  json_number(object, "load_after", machine->load_after);
}

bool json_write(const struct bench *bench, const char *path)
{
  cJSON *root = cJSON_CreateObject();
  json_number(root, "rounds", bench->options.rounds);
  json_number(root, "cpu", bench->options.cpu);
  json_machine(&bench->machine, cJSON_AddObjectToObject(root, "machine"));
  json_contenders(bench, cJSON_AddArrayToObject(root, "contenders"));
  json_bodies(bench, cJSON_AddArrayToObject(root, "bodies"));
  json_groups(bench, cJSON_AddArrayToObject(root, "groups"));
  json_memory(bench, cJSON_AddArrayToObject(root, "memory"));
  json_targets(bench, cJSON_AddArrayToObject(root, "targets"));
  char *text = cJSON_PrintUnformatted(root);
  FILE *file = text ? fopen(path, "w") : NULL;
  bool good = file && fputs(text, file) >= 0;
  if (file && fclose(file) != 0)
    good = false;
  cJSON_free(text);
  cJSON_Delete(root);
  return good;
}
