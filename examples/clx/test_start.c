/* Starts the endpoint, waits until it answers, and stops it. */
#include <stdlib.h>
#include <string.h>

#include <sys/wait.h>

#include "test.h"

/* How long it may take to be up, and how often it is tried. */
#define START_MS       10000
#define START_AGAIN_MS 50

struct start {
  struct job *probe; /* looks whether somebody listens; NULL: none is under way */
  uint64_t again;    /* when the next one begins */
};

/* -------- looking whether somebody listens -------- */

/* The URL that answers when the endpoint is up; NULL when none is known. */
static const char *start_url(const struct run *run)
{
  return run->wants.ready != NULL ? run->wants.ready : run->wants.first;
}

/* Asks for the URL; only connects when nobody said that it may be asked for. */
static struct job *start_probe(struct run *run, bool only_connect)
{
  struct suite_step step = {.kind = SUITE_SEND, .method = "GET", .url = start_url(run)};
  struct job *probe = job_new(&step, job_way(step.url));
  if (only_connect)
    probe->held = UINT64_MAX;
  probe->give_up = probe->start + START_MS * 1000;
  probe->way->start(run, probe);
  return probe;
}

static bool start_reached(const struct run *run, const struct job *probe)
{
  bool answers = probe->outcome == SUITE_ANSWER;
  return answers || (run->wants.ready == NULL && probe->connected && probe->outcome == 0);
}

/* -------- the endpoint -------- */

/* What it printed since the last step of this kind, also when it is another process by now. */
static void start_text(struct run *run, struct job *job)
{
  struct buffer *text = &run->endpoint.text;
  if (text->len > 0)
    buffer_add(&job->why, text->at, text->len);
  text->len = 0;
}

/* How a program ended, which is reaped by this. */
static void start_ended(struct run *run, struct job *job)
{
  struct child *child = &run->endpoint;
  child_stop(child);
  if (WIFSIGNALED(child->status))
    job_end(job, SUITE_REFUSED, "the command ended by signal %d\n", WTERMSIG(child->status));
  else
    job_end(job, SUITE_REFUSED, "the command ended with status %d before it answered\n",
            WEXITSTATUS(child->status));
  start_text(run, job);
}

static void start_launch(struct run *run, struct job *job)
{
  bool secret = job->step.with_secret;
  struct launch launch = {run->wants.command,
                          &run->wants,
                          run->folder,
                          run->secrets,
                          secret ? 0 : run->secret_count,
                          secret && run->secret_given ? run->secrets[0].at : NULL};
  struct buffer why = {0};
  if (!child_start(&run->endpoint, &launch, &why))
    job_end(job, SUITE_REFUSED, "%s", why.at);
  buffer_free(&why);
}

/* Somebody else who listens there would be taken for the endpoint. */
static bool start_is_taken(struct run *run)
{
  struct job *probe = start_probe(run, true);
  while (probe->outcome == 0 && !probe->connected && clock_us() < probe->start + 1000000)
    probe->way->go(run, probe);
  bool taken = probe->outcome == 0 && probe->connected;
  job_free(run, probe);
  return taken;
}

static void process_start(struct run *run, struct job *job)
{
  job->own = tool_alloc(1, sizeof(struct start));
  child_stop(&run->endpoint);
  start_text(run, job);
  job->give_up = UINT64_MAX;
  if (job->step.kind == SUITE_STOP) {
    job_end(job, SUITE_ANSWER, "%s", "");
  } else if (run->wants.command == NULL) {
    job_end(job, SUITE_UNABLE, "no command starts the endpoint");
  } else if (start_url(run) != NULL && start_is_taken(run)) {
    job_end(job, SUITE_REFUSED, "somebody listens at %s already: stop that program first",
            start_url(run));
  } else {
    start_launch(run, job);
  }
}

static void process_probe(struct run *run, struct job *job)
{
  struct start *start = job->own;
  if (start->probe == NULL && clock_us() >= start->again)
    start->probe = start_probe(run, run->wants.ready == NULL);
  if (start->probe == NULL)
    return;
  start->probe->way->go(run, start->probe);
  bool reached = start_reached(run, start->probe);
  if (reached || start->probe->outcome != 0) {
    job_free(run, start->probe);
    start->probe = NULL;
    start->again = clock_us() + START_AGAIN_MS * 1000;
  }
  if (reached)
    job_end(job, SUITE_ANSWER, "%s", "");
  else if (clock_us() >= job->start + START_MS * 1000)
    job_end(job, SUITE_REFUSED, "the command runs, but nobody answers at %s after %d s\n",
            start_url(run), START_MS / 1000);
  if (job->outcome != 0)
    start_text(run, job);
}

static void process_go(struct run *run, struct job *job)
{
  child_look(&run->endpoint);
  if (run->endpoint.ended)
    start_ended(run, job);
  else if (start_url(run) == NULL)
    job_end(job, SUITE_ANSWER, "%s", "");
  else
    process_probe(run, job);
}

static bool process_waits(const struct job *job, struct curl_waitfd *wait, uint64_t *wake)
{
  const struct start *start = job->own;
  uint64_t soon = clock_us() + START_AGAIN_MS * 1000;
  if (soon < *wake)
    *wake = soon;
  return start->probe != NULL && start->probe->way->waits(start->probe, wait, wake);
}

static void process_end(struct run *run, struct job *job)
{
  struct start *start = job->own;
  if (start->probe != NULL)
    job_free(run, start->probe);
  free(start);
}

const struct way process_way = {process_start, process_go, process_waits, process_end};
