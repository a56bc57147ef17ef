/* Asks a book how many entries it has: a program that prints a number, or a URL that answers with
 * JSON, of which a pointer names the number or the list. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>
#include <sys/wait.h>

#include "test.h"

/* -------- a pointer into JSON (RFC 6901) -------- */

/* One step of a pointer, up to the next slash, with "~1" for a slash and "~0" for "~". */
static const char *count_token(const char *pointer, struct buffer *token)
{
  token->len = 0;
  buffer_add(token, "", 0);
  for (; *pointer != '\0' && *pointer != '/'; pointer++) {
    bool escaped = pointer[0] == '~' && (pointer[1] == '0' || pointer[1] == '1');
    buffer_add(token, escaped && pointer[1] == '1' ? "/" : pointer, 1);
    pointer += escaped ? 1 : 0;
  }
  return pointer;
}

static const cJSON *count_child(const cJSON *json, const char *token)
{
  char *end = NULL;
  if (!cJSON_IsArray(json))
    return cJSON_GetObjectItemCaseSensitive(json, token);
  errno = 0;
  long index = strtol(token, &end, 10);
  bool number = *token >= '0' && *token <= '9' && *end == '\0' && errno == 0;
  return number && index <= 1000000 ? cJSON_GetArrayItem(json, (int)index) : NULL;
}

static const cJSON *count_find(const cJSON *json, const char *pointer)
{
  struct buffer token = {0};
  while (json != NULL && *pointer == '/') {
    pointer = count_token(pointer + 1, &token);
    json = count_child(json, token.at);
  }
  buffer_free(&token);
  return *pointer == '\0' ? json : NULL;
}

void count_read(const struct run *run, struct job *job)
{
  const char *pointer = run->wants.count_pointer[job->step.book];
  const struct buffer *body = &job->answer.body;
  cJSON *json = body->len > 0 ? cJSON_ParseWithLength(body->at, body->len) : NULL;
  const cJSON *found = count_find(json, pointer != NULL ? pointer : "");
  if (cJSON_IsArray(found))
    job->count = cJSON_GetArraySize(found);
  else if (cJSON_IsNumber(found) && found->valuedouble >= 0 && found->valuedouble < 9e15)
    job->count = (int64_t)found->valuedouble;
  else
    job_end(job, SUITE_UNABLE, "%s, HTTP %u: no number and no list at \"%s\"", job->step.url,
            job->answer.status, pointer != NULL ? pointer : "");
  cJSON_Delete(json);
}

/* -------- a program -------- */

static void count_start(struct run *run, struct job *job)
{
  struct child *child = calloc(1, sizeof *child);
  struct launch launch = {.command = run->wants.count_command[job->step.book],
                          .folder = run->folder};
  struct buffer why = {0};
  if (child == NULL)
    tool_no_memory();
  job->own = child;
  if (!child_start(child, &launch, &why))
    job_end(job, SUITE_UNABLE, "%s", why.at);
  buffer_free(&why);
}

/* The last line of what it printed, which ends a report of what went wrong. */
static const char *count_last_line(struct buffer *text)
{
  while (text->len > 0 && strchr(" \r\n", text->at[text->len - 1]) != NULL)
    text->at[--text->len] = '\0';
  const char *line = strrchr(text->at, '\n');
  return line != NULL ? line + 1 : text->at;
}

static void count_take(struct job *job, struct child *child, const char *name)
{
  char *end = NULL;
  child_stop(child);
  errno = 0;
  long long number = strtoll(child->text.at, &end, 10);
  bool good = end != child->text.at && errno == 0 && number >= 0 && WIFEXITED(child->status) &&
              WEXITSTATUS(child->status) == 0 && end[strspn(end, " \t\r\n")] == '\0';
  job->count = number;
  if (good)
    job_end(job, SUITE_ANSWER, "%s", "");
  else
    job_end(job, SUITE_UNABLE, "%s printed no number: %.200s", name, count_last_line(&child->text));
}

static void count_go(struct run *run, struct job *job)
{
  struct child *child = job->own;
  child_look(child);
  if (child->ended)
    count_take(job, child, run->wants.count_command[job->step.book][0]);
}

static bool count_waits(const struct job *job, struct curl_waitfd *wait, uint64_t *wake)
{
  const struct child *child = job->own;
  uint64_t soon = clock_us() + 10000;
  wait->fd = child->output;
  wait->events = CURL_WAIT_POLLIN;
  if (soon < *wake)
    *wake = soon;
  return !child->closed;
}

static void count_end(struct run *run, struct job *job)
{
  (void)run;
  child_free(job->own);
  free(job->own);
}

const struct way count_way = {count_start, count_go, count_waits, count_end};
