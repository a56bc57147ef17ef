/* bench/round.c - one group: load, prove that all answer alike, measure in turn. */
#include "bench.h"

#include <clx/verify.h>

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NS_PER_MS    1e6
#define ROUNDS_LEAST 5
#define ANSWER_GOOD  "ok {\"success\":true,"

/* -------- loading -------- */

static char *round_read(const char *path, size_t *len)
{
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0)
    return NULL;
  *len = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(*len + 1);
  if (bytes && fread(bytes, 1, *len, file) != *len)
    *len = 0;
  fclose(file);
  return bytes;
}

static bool round_sign(const char *path, char signature[CLX_SIGNATURE_LEN + 1])
{
  size_t len = 0;
  char *bytes = round_read(path, &len);
  clx_keys *keys = clx_keys_new(NULL);
  int status = clx_keys_add(keys, PROCESS_SECRET, strlen(PROCESS_SECRET));
  if (status == CLX_OK && bytes)
    status = clx_sign(keys, bytes, len, signature);
  clx_keys_free(keys);
  free(bytes);
  return bytes && status == CLX_OK;
}

/* Whether this contender has something to do in the group. */
static bool round_has(const struct group *group, const struct contender *contender)
{
  for (size_t i = 0; i < group->cell_count; i++)
    if (group->cells[i].contender == contender && !contender->missing)
      return true;
  return false;
}

static void round_load(const struct bench *bench, const struct group *group, const char *path,
                       const char *signature)
{
  for (size_t i = 0; i < bench->contender_count; i++)
    if (round_has(group, &bench->contenders[i]))
      process_ask(&bench->contenders[i], "load %s %s", signature, path);
}

static bool round_load_all(const struct bench *bench, struct group *group)
{
  char signature[CLX_SIGNATURE_LEN + 1] = "";
  uint32_t slot = 0;
  for (size_t i = 0; i < bench->contender_count; i++)
    process_ask(&bench->contenders[i], "drop");
  for (size_t i = 0; i < group->body_count; i++) {
    struct body *body = group->bodies[i];
    body->slot = slot;
    for (uint32_t j = 0; j < body->count; j++, slot++) {
      if (!round_sign(body->paths[j], signature))
        return false;
      round_load(bench, group, body->paths[j], signature);
    }
  }
  /* One more: the last body with a signature that has one wrong character. */
  signature[0] = signature[0] == 'A' ? 'B' : 'A';
  round_load(bench, group, group->bodies[group->body_count - 1]->paths[0], signature);
  return true;
}

/* -------- agreement -------- */

static bool round_agrees(struct contender *contender, const struct body *body, uint32_t file,
                         char **expected)
{
  const char *answer = process_ask(contender, "answer %u", body->slot + file);
  if (!answer)
    return true;
  if (!*expected)
    *expected = strdup(answer);
  bool good = *expected && strncmp(answer, ANSWER_GOOD, strlen(ANSWER_GOOD)) == 0;
  if (good && strcmp(answer, *expected) == 0)
    return true;
  fprintf(stderr, "bench: %s answers otherwise to %s:\n  %.300s\nexpected:\n  %.300s\n",
          contender->name, body->paths[file], answer, *expected);
  return false;
}

static bool round_refuses(struct contender *contender, uint32_t slot)
{
  const char *answer = process_ask(contender, "answer %u", slot);
  if (!answer || strcmp(answer, "refused") == 0)
    return true;
  fprintf(stderr, "bench: %s does not refuse a wrong signature\n", contender->name);
  return false;
}

static bool round_agree_on(const struct bench *bench, const struct group *group,
                           const struct body *body)
{
  bool good = true;
  for (uint32_t file = 0; file < body->count && good && body->whole; file++) {
    char *expected = NULL;
    for (size_t i = 0; i < bench->contender_count && good; i++)
      if (round_has(group, &bench->contenders[i]))
        good = round_agrees(&bench->contenders[i], body, file, &expected);
    free(expected);
  }
  return good;
}

static bool round_agree(const struct bench *bench, const struct group *group)
{
  const struct body *last = group->bodies[group->body_count - 1];
  bool good = true;
  for (size_t i = 0; i < group->body_count && good; i++)
    good = round_agree_on(bench, group, group->bodies[i]);
  for (size_t i = 0; i < bench->contender_count && good && last->whole; i++)
    if (round_has(group, &bench->contenders[i]))
      good = round_refuses(&bench->contenders[i], last->slot + last->count);
  return good;
}

/* -------- measuring -------- */

static double round_now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Nanoseconds of one run, of the worker's clock; negative when it failed, which is said once. */
static double round_run(struct cell *cell, uint32_t times)
{
  if (cell->failed)
    return -1;
  const char *answer = process_ask(cell->contender, "run %s %u %u %u", job_names[cell->job],
                                   cell->body->slot, cell->body->count, times);
  if (answer && strncmp(answer, "ok ", 3) == 0)
    return strtod(answer + 3, NULL) / times;
  fprintf(stderr, "bench: %s fails the job %s on %s\n", cell->contender->name, job_names[cell->job],
          cell->body->name);
  cell->failed = true;
  return -1;
}

/* How often a cell runs in a round, and in how many rounds. By our own clock, since of some jobs
 * only a part counts. Whole turns of the bodies. */
static void round_calibrate(const struct options *options, struct cell *cell)
{
  uint32_t count = cell->body->count;
  double began = round_now();
  double warm = began + (options->check ? 0 : cell->contender->warm_ms * NS_PER_MS);
  double one = 0;
  do {
    double start = round_now();
    round_run(cell, count);
    one = (round_now() - start) / count;
  } while (round_now() < warm && !cell->failed);
  double turns = options->round_ns / (one * count);
  cell->times = count * (turns < 1 ? 1 : (uint32_t)(turns + 0.5));
  double rounds = options->budget_ns / (one * cell->times);
  cell->rounds = rounds < options->rounds ? (uint32_t)rounds : options->rounds;
  if (cell->rounds < ROUNDS_LEAST)
    cell->rounds = options->rounds < ROUNDS_LEAST ? options->rounds : ROUNDS_LEAST;
}

static bool round_prepare(const struct options *options, struct cell *cell)
{
  cell->ns = calloc(options->rounds, sizeof *cell->ns);
  for (uint32_t i = 0; cell->ns && i < options->rounds; i++)
    cell->ns[i] = -1;
  round_calibrate(options, cell);
  return cell->ns != NULL;
}

/* Whether this round is one of the cell's, which are spread evenly over all. */
static bool round_takes_part(const struct options *options, const struct cell *cell, uint64_t round)
{
  return (round + 1) * cell->rounds / options->rounds > round * cell->rounds / options->rounds;
}

/* The order is turned by one each round, so that nobody always follows the same neighbour. */
static void round_all(const struct options *options, const struct group *group)
{
  for (uint32_t round = 0; round < options->rounds; round++)
    for (size_t i = 0; i < group->cell_count; i++) {
      struct cell *cell = &group->cells[(i + round) % group->cell_count];
      if (round_takes_part(options, cell, round))
        cell->ns[round] = round_run(cell, cell->times);
    }
}

/* -------- counters -------- */

static double round_counter(const char *answer, const char *name)
{
  const char *at = strstr(answer, name);
  return at ? strtod(at + strlen(name), NULL) : -1;
}

static void round_memory(struct bench *bench, struct contender *contender, const struct body *body)
{
  const char *answer = process_ask(contender, "memory %u", body->slot);
  if (!answer || !strstr(answer, " cold="))
    return;
  bench->memories[bench->memory_count++] = (struct memory){
      .contender = contender,
      .body = body,
      .cold = round_counter(answer, " cold="),
      .steady = round_counter(answer, " steady="),
      .provider_cold = round_counter(answer, " provider_cold="),
      .provider_steady = round_counter(answer, " provider_steady="),
      .arena_used = round_counter(answer, " arena_used="),
      .arena_size = round_counter(answer, " arena_size="),
  };
}

static void round_memories(struct bench *bench, const struct group *group)
{
  size_t room = bench->memory_count + bench->contender_count;
  struct memory *memories = realloc(bench->memories, room * sizeof *memories);
  if (!memories)
    return;
  bench->memories = memories;
  for (size_t i = 0; i < bench->contender_count; i++)
    if (round_has(group, &bench->contenders[i]) && group->bodies[0]->whole)
      round_memory(bench, &bench->contenders[i], group->bodies[0]);
}

/* -------- a group -------- */

bool round_group(struct bench *bench, struct group *group)
{
  if (group->cell_count == 0)
    return true;
  if (!round_load_all(bench, group)) {
    fprintf(stderr, "bench: the bodies of %s cannot be signed\n", group->bodies[0]->name);
    return false;
  }
  if (!round_agree(bench, group))
    return false;
  for (size_t i = 0; i < group->cell_count; i++)
    if (!round_prepare(&bench->options, &group->cells[i]) ||
        (bench->options.check && group->cells[i].failed))
      return false;
  round_all(&bench->options, group);
  if (group->body_count == 1)
    round_memories(bench, group);
  return true;
}
