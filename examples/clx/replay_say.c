/* What clx replay prints. */
#include <stdlib.h>
#include <string.h>

#include <unistd.h>

#include "json.h"
#include "page.h"
#include "replay.h"

/* Differences that are printed for people; with --json all are. */
#define SAY_MAX 100u

/* How often progress is told. */
#define TELL_US 200000

/* -------- progress -------- */

void replay_progress(struct replay *replay, bool end)
{
  int64_t now = record_clock();
  if (replay->quiet || !isatty(STDERR_FILENO) || (!end && now < replay->tell_us))
    return;
  replay->tell_us = now + TELL_US;
  uint32_t done = replay->next - replay->running;
  if (end)
    fprintf(stderr, "\r%40s\r", "");
  else
    fprintf(stderr, "\r%u of %u, %u differ ", done, replay->recording.count,
            replay->outcomes[REPLAY_DIFFERS]);
  fflush(stderr);
}

/* -------- times -------- */

static int time_order(const void *one, const void *two)
{
  uint64_t a = *(const uint64_t *)one;
  uint64_t b = *(const uint64_t *)two;
  return a < b ? -1 : a > b;
}

static bool was_answered(const struct replayed *result)
{
  return result->outcome == REPLAY_SAME || result->outcome == REPLAY_DIFFERS;
}

struct replay_times replay_times(const struct replay *replay)
{
  uint32_t count = replay->recording.count;
  struct replay_times times = {tool_alloc(count + 1u, sizeof *times.was),
                               tool_alloc(count + 1u, sizeof *times.now), 0};
  for (uint32_t i = 0; i < count; i++)
    if (was_answered(&replay->results[i])) {
      times.was[times.count] = replay->results[i].was_us;
      times.now[times.count++] = replay->results[i].now_us;
    }
  qsort(times.was, times.count, sizeof *times.was, time_order);
  qsort(times.now, times.count, sizeof *times.now, time_order);
  return times;
}

static const uint32_t shares[] = {500, 900, 990, 1000};
static const char *const share_names[] = {"p50", "p90", "p99", "max"};

#define SHARES (sizeof shares / sizeof shares[0])

static double share_ms(const uint64_t *us, size_t count, size_t share)
{
  return (double)page_percentile(us, count, shares[share]) / 1000.0;
}

static void say_times(const char *name, const uint64_t *us, size_t count)
{
  printf("%-9s", name);
  for (size_t i = 0; i < SHARES; i++)
    printf(" %s %.1f ms%s", share_names[i], share_ms(us, count, i), i + 1 < SHARES ? "," : "\n");
}

static void json_times(cJSON *object, const char *name, const uint64_t *us, size_t count)
{
  cJSON *times = cJSON_AddObjectToObject(object, name);
  for (size_t i = 0; i < SHARES; i++)
    cJSON_AddNumberToObject(times, share_names[i], share_ms(us, count, i));
}

/* -------- for people -------- */

static void say_difference(const struct difference *difference)
{
  char name[32];
  printf("%s ", replay_file(difference->number, name));
  tool_print_text(difference->path);
  if (difference->recorded == NULL) {
    printf(": not there when it was recorded, ");
    tool_print_text(difference->now);
    printf(" now\n");
    return;
  }
  printf(": ");
  tool_print_text(difference->recorded);
  printf(" recorded, ");
  if (difference->now == NULL)
    printf("not there now\n");
  else {
    tool_print_text(difference->now);
    printf(" now\n");
  }
}

static void say_others(const struct replay *replay)
{
  char name[32];
  for (uint32_t i = 0; i < replay->recording.count; i++) {
    const struct replayed *result = &replay->results[i];
    if (result->outcome == REPLAY_SKIPPED)
      printf("%s not sent: %s\n", replay_file(result->number, name), result->why);
    else if (result->outcome == REPLAY_UNANSWERED)
      printf("%s not answered: %s\n", replay_file(result->number, name), result->why);
  }
}

static void say_people(const struct replay *replay)
{
  const struct differences *list = &replay->differences;
  struct replay_times times = replay_times(replay);
  for (uint32_t i = 0; i < list->count && i < SAY_MAX; i++)
    say_difference(&list->at[i]);
  if (list->count > SAY_MAX)
    printf("and %u more differences\n", list->count - SAY_MAX);
  say_others(replay);
  printf("%u exchanges: %u as recorded, %u differ, %u not answered, %u not sent\n",
         replay->recording.count, replay->outcomes[REPLAY_SAME], replay->outcomes[REPLAY_DIFFERS],
         replay->outcomes[REPLAY_UNANSWERED], replay->outcomes[REPLAY_SKIPPED]);
  if (times.count > 0) {
    say_times("recorded", times.was, times.count);
    say_times("now", times.now, times.count);
  }
  free(times.was);
  free(times.now);
}

/* -------- for programs -------- */

static void json_differences(cJSON *object, const struct differences *list)
{
  char name[32];
  cJSON *array = cJSON_AddArrayToObject(object, "differences");
  for (uint32_t i = 0; i < list->count; i++) {
    cJSON *item = cJSON_CreateObject();
    json_string(item, "file", replay_file(list->at[i].number, name));
    json_string(item, "path", list->at[i].path);
    json_string(item, "recorded", list->at[i].recorded);
    json_string(item, "now", list->at[i].now);
    cJSON_AddItemToArray(array, item);
  }
}

static void json_others(cJSON *object, const char *member, const struct replay *replay,
                        enum replay_outcome outcome)
{
  char name[32];
  cJSON *array = cJSON_AddArrayToObject(object, member);
  for (uint32_t i = 0; i < replay->recording.count; i++) {
    if (replay->results[i].outcome != outcome)
      continue;
    cJSON *item = cJSON_CreateObject();
    json_string(item, "file", replay_file(replay->results[i].number, name));
    json_string(item, "why", replay->results[i].why);
    cJSON_AddItemToArray(array, item);
  }
}

static void say_json(const struct replay *replay)
{
  struct replay_times times = replay_times(replay);
  cJSON *object = cJSON_CreateObject();
  cJSON_AddNumberToObject(object, "exchanges", replay->recording.count);
  cJSON_AddNumberToObject(object, "same", replay->outcomes[REPLAY_SAME]);
  cJSON_AddNumberToObject(object, "different", replay->outcomes[REPLAY_DIFFERS]);
  json_differences(object, &replay->differences);
  json_others(object, "unanswered", replay, REPLAY_UNANSWERED);
  json_others(object, "skipped", replay, REPLAY_SKIPPED);
  cJSON *ms = cJSON_AddObjectToObject(object, "ms");
  json_times(ms, "recorded", times.was, times.count);
  json_times(ms, "now", times.now, times.count);
  json_print(object);
  free(times.was);
  free(times.now);
}

void replay_say(const struct replay *replay)
{
  if (replay->json)
    say_json(replay);
  else
    say_people(replay);
  if (!replay->recording.has_key && replay->outcomes[REPLAY_SAME] > 0 && !replay->quiet)
    tool_error("of values that were masked only their kind was compared: the key was not kept");
}
