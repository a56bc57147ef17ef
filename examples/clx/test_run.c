/* Takes steps out of the engine, does several at once, and gives it what came of them. */
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <unistd.h>

#include "test.h"

/* For a step that does not say how long to wait. */
#define RUN_GIVE_UP_MS 10000

/* How long the first of a group waits for the others to be connected. */
#define RUN_HELD_MS 50

/* When nothing else is due, the loop looks again after this: a signal may have come. */
#define RUN_LOOK_MS 200

uint64_t clock_us(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

/* -------- jobs -------- */

struct job *job_new(const struct suite_step *step, const struct way *way)
{
  struct job *job = tool_alloc(1, sizeof *job);
  uint32_t give_up_ms = step->give_up_ms != 0 ? step->give_up_ms : RUN_GIVE_UP_MS;
  job->step = *step;
  job->way = way;
  job->start = clock_us();
  job->give_up = job->start + (uint64_t)give_up_ms * 1000;
  return job;
}

void job_free(struct run *run, struct job *job)
{
  if (job->own != NULL)
    job->way->end(run, job);
  http_free(&job->answer);
  buffer_free(&job->why);
  free(job);
}

void job_end(struct job *job, enum suite_outcome outcome, const char *format, ...)
{
  char text[1000];
  va_list list;
  va_start(list, format);
  vsnprintf(text, sizeof text, format, list);
  va_end(list);
  buffer_text(&job->why, text);
  job->end = clock_us();
  job->outcome = outcome;
}

void job_answered(struct job *job)
{
  if (job->answer.state == HTTP_DONE)
    job_end(job, SUITE_ANSWER, "%s", "");
  else if (job->answer.state == HTTP_NONE)
    job_end(job, SUITE_NOT_HTTP, "%s", job->answer.fault);
  else if (job->answer.state == HTTP_ENDED)
    job_end(job, SUITE_RESET, "%s", job->answer.fault);
}

static bool job_has_proxy(void)
{
  return getenv("http_proxy") != NULL || getenv("all_proxy") != NULL || getenv("ALL_PROXY") != NULL;
}

/* A proxy is for other hosts than this one, and only libcurl knows how to ask it. */
const struct way *job_way(const char *url)
{
  struct place place;
  bool known = url != NULL && place_read(&place, url);
  bool plain = !known || (!place.tls && (place.loopback || !job_has_proxy()));
  if (known)
    place_free(&place);
  return plain ? &plain_way : &curl_way;
}

/* -------- a pause -------- */

static void pause_start(struct run *run, struct job *job)
{
  (void)run;
  job->give_up = job->start + (uint64_t)job->step.pause_ms * 1000;
}

static void pause_go(struct run *run, struct job *job)
{
  (void)run;
  if (clock_us() >= job->give_up)
    job_end(job, SUITE_ANSWER, "%s", "");
}

static bool pause_waits(const struct job *job, struct curl_waitfd *wait, uint64_t *wake)
{
  (void)job;
  (void)wait;
  (void)wake; /* the end of the time is waited for anyway */
  return false;
}

static void pause_end(struct run *run, struct job *job)
{
  (void)run;
  (void)job;
}

const struct way pause_way = {pause_start, pause_go, pause_waits, pause_end};

/* -------- kept connections -------- */

int kept_take(struct run *run, uint32_t number, const char *name)
{
  for (uint32_t i = 0; i < KEPT_MAX; i++) {
    struct kept *kept = &run->kept[i];
    if (kept->number != number || strcmp(kept->name, name) != 0)
      continue;
    free(kept->name);
    kept->number = 0;
    return kept->socket;
  }
  return -1;
}

static void kept_close(struct kept *kept)
{
  if (kept->number == 0)
    return;
  close(kept->socket);
  free(kept->name);
  kept->number = 0;
}

/* The one that was kept longest makes room. */
void kept_give(struct run *run, uint32_t number, const char *name, int socket)
{
  char *copy = strdup(name);
  if (copy == NULL)
    tool_no_memory();
  kept_close(&run->kept[KEPT_MAX - 1]);
  memmove(run->kept + 1, run->kept, sizeof run->kept - sizeof run->kept[0]);
  run->kept[0] = (struct kept){number, copy, socket};
}

/* -------- which steps may start -------- */

static const struct way *run_way(const struct run *run, const struct suite_step *step)
{
  switch (step->kind) {
  case SUITE_START:
  case SUITE_STOP:
    return &process_way;
  case SUITE_WAIT:
    return &pause_way;
  case SUITE_COUNT:
    return run->wants.count_command[step->book] != NULL ? &count_way : job_way(step->url);
  default:
    return job_way(step->url);
  }
}

/* Nothing else runs beside such a step but its group. */
static bool run_is_alone(const struct job *job)
{
  return job->step.quiet || job->step.kind == SUITE_START || job->step.kind == SUITE_STOP;
}

static bool run_is_free(const struct run *run)
{
  const struct job *next = run->group[0];
  if (run->job_count == 0)
    return true;
  return !run_is_alone(run->jobs[0]) && !run_is_alone(next) &&
         run->job_count + run->group_count <= run->lanes;
}

bool run_may_send(const struct run *run, const struct job *job)
{
  if (job->held == 0 || clock_us() >= job->held)
    return true;
  if (job->step.group == 0)
    return false;
  for (uint32_t i = 0; i < run->job_count; i++) {
    const struct job *other = run->jobs[i];
    if (other->step.group == job->step.group && !other->connected && other->outcome == 0)
      return false;
  }
  return true;
}

/* Starts what was taken. */
static void run_start(struct run *run)
{
  uint64_t now = clock_us();
  for (uint32_t i = 0; i < run->group_count; i++) {
    struct job *job = run->group[i];
    job->give_up += now - job->start;
    job->start = now;
    job->held = run->group_count > 1 ? now + RUN_HELD_MS * 1000 : 0;
    run->jobs[run->job_count++] = job;
    job->way->start(run, job);
  }
  run->group_count = 0;
}

/* Takes the next step, with all of its group. False when there is none now. */
static bool run_take(struct run *run)
{
  struct suite_step step;
  do {
    suite_next(run->suite, &step);
    run->ended = step.kind == SUITE_END;
    if (run->ended || step.kind == SUITE_IDLE)
      return run->group_count > 0;
    run->group[run->group_count++] = job_new(&step, run_way(run, &step));
  } while (run->group_count < step.group_size && run->group_count < GROUP_MAX);
  return true;
}

static void run_fill(struct run *run)
{
  while (!run->ended) {
    if (run->group_count == 0 && (run->job_count >= run->lanes || !run_take(run)))
      return;
    if (!run_is_free(run))
      return;
    run_start(run);
  }
}

/* -------- going on -------- */

/* When a connection is to be closed without its answer; 0: never. */
static uint64_t run_close_at(const struct job *job)
{
  uint64_t after = (uint64_t)job->step.close_after_ms * 1000;
  return after != 0 && job->sent != 0 ? job->sent + after : 0;
}

static void run_late(struct job *job)
{
  uint64_t now = clock_us();
  uint64_t close_at = run_close_at(job);
  if (job->outcome == 0 && close_at != 0 && now >= close_at)
    job_end(job, SUITE_CLOSED, "the connection was closed as wanted");
  if (job->outcome == 0 && now >= job->give_up)
    job_end(job, SUITE_TIMEOUT,
            job->connected ? "no whole answer in %u ms" : "no connection in %u ms",
            (unsigned)((job->give_up - job->start) / 1000));
}

static void run_go_all(struct run *run)
{
  for (uint32_t i = 0; i < run->job_count; i++)
    if (run->jobs[i]->outcome == 0)
      run->jobs[i]->way->go(run, run->jobs[i]);
}

/* Twice: a group sends only when the last of it is connected, which may stand behind the others. */
static void run_go(struct run *run)
{
  run_go_all(run);
  run_go_all(run);
  for (uint32_t i = 0; i < run->job_count; i++) {
    struct job *job = run->jobs[i];
    if (job->outcome == SUITE_ANSWER && job->step.kind == SUITE_COUNT && job->way != &count_way)
      count_read(run, job);
    run_late(job);
  }
}

static void run_wait(struct run *run)
{
  struct curl_waitfd waits[JOBS_MAX + 1] = {{0}};
  unsigned int count = 0;
  uint64_t now = clock_us();
  uint64_t wake = now + RUN_LOOK_MS * 1000;
  for (uint32_t i = 0; i < run->job_count; i++) {
    const struct job *job = run->jobs[i];
    uint64_t close_at = run_close_at(job);
    if (job->outcome != 0) { /* it ended when it began */
      wake = now;
      continue;
    }
    count += job->way->waits(job, &waits[count], &wake) ? 1 : 0;
    wake = job->give_up < wake ? job->give_up : wake;
    wake = close_at != 0 && close_at < wake ? close_at : wake;
  }
  if (run->endpoint.pid != 0 && !run->endpoint.closed)
    waits[count++] = (struct curl_waitfd){run->endpoint.output, CURL_WAIT_POLLIN, 0};
  curl_multi_poll(run->curl, waits, count, wake > now ? (int)((wake - now + 999) / 1000) : 0, NULL);
  child_look(&run->endpoint);
}

/* -------- results -------- */

static void run_saw(struct run *run, const struct job *job)
{
  struct seen *seen = &run->seen;
  if (job->step.kind != SUITE_SEND && job->step.kind != SUITE_START)
    return;
  if (job->outcome == SUITE_ANSWER && job->step.kind == SUITE_SEND)
    seen->answers++;
  if (job->outcome == SUITE_ANSWER || seen->why.len > 0)
    return;
  seen->outcome = job->outcome;
  seen->start = job->step.kind == SUITE_START;
  buffer_text(&seen->url, job->step.url != NULL ? job->step.url : "");
  buffer_text(&seen->why, job->why.at != NULL && job->why.len > 0 ? job->why.at : "no answer");
}

static void run_result(struct run *run, const struct job *job)
{
  struct suite_result result = {
      .outcome = job->outcome,
      .http = job->answer.status,
      .headers = job->answer.headers,
      .header_count = job->answer.header_count,
      .body = job->answer.body.at,
      .len = job->answer.body.len,
      .cut = job->answer.cut,
      .old = job->answer.old,
      .sent_us = job->sent != 0 ? job->sent : job->end,
      .first_us = job->first != 0 ? job->first : job->end,
      .end_us = job->end,
      .start_us = job->start,
      .text = job->why.len > 0 ? job->why.at : NULL,
      .text_len = job->why.len,
      .count = job->count,
  };
  run_saw(run, job);
  if (!suite_done(run->suite, job->step.number, &result))
    tool_die("the suite does not know its step %u", job->step.number);
  progress_tell(run);
}

/* Gives the results of all jobs that have ended. */
static void run_finish(struct run *run)
{
  uint32_t kept = 0;
  for (uint32_t i = 0; i < run->job_count; i++) {
    struct job *job = run->jobs[i];
    if (job->outcome == 0) {
      run->jobs[kept++] = job;
      continue;
    }
    run_result(run, job);
    job_free(run, job);
  }
  run->job_count = kept;
}

/* -------- the loop -------- */

static void run_stop(struct run *run)
{
  for (uint32_t i = 0; i < run->job_count; i++)
    job_free(run, run->jobs[i]);
  for (uint32_t i = 0; i < run->group_count; i++)
    job_free(run, run->group[i]);
  run->job_count = 0;
  run->group_count = 0;
  for (uint32_t i = 0; i < KEPT_MAX; i++)
    kept_close(&run->kept[i]);
  child_free(&run->endpoint);
}

bool run_all(struct run *run)
{
  tool_catch(SIGINT);
  tool_catch(SIGTERM);
  tool_catch(SIGHUP);
  run->curl = curl_multi_init();
  if (run->curl == NULL)
    tool_no_memory();
  for (run_fill(run); !tool_stopped() && run->job_count > 0; run_fill(run)) {
    run_wait(run);
    run_go(run);
    run_finish(run);
  }
  if (!tool_stopped() && !run->ended)
    tool_die("the suite waits for nothing");
  run_stop(run);
  curl_multi_cleanup(run->curl);
  return !tool_stopped();
}
