/* What `clx test` says while it runs and in the end. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <unistd.h>

#include "test.h"

/* How often a line of progress is written again. */
#define PROGRESS_MS 100

/* -------- progress -------- */

static void progress_line(struct progress *progress, const struct suite_progress *now)
{
  char text[200];
  int len = snprintf(text, sizeof text, "%u/%u  %s %s  %u exchanges  %u fail, %u warn", now->done,
                     now->all, now->kind != NULL ? now->kind : "",
                     now->name != NULL ? now->name : "", now->exchanges, now->fails, now->warns);
  size_t width = len > 0 ? (size_t)len : 0;
  fprintf(stderr, "\r%-*s", (int)(width > progress->width ? width : progress->width), text);
  progress->width = width;
}

/* A line for each kind when the first of its cases has ended. */
static void progress_kind(struct progress *progress, const struct suite_progress *now)
{
  struct buffer name = {0};
  buffer_print(&name, " %s ", now->kind);
  if (strstr(progress->kinds.at != NULL ? progress->kinds.at : "", name.at) == NULL) {
    buffer_text(&progress->kinds, name.at);
    fprintf(stderr, "clx test: %s, %u of %u done\n", now->kind, now->done, now->all);
  }
  buffer_free(&name);
}

void progress_tell(struct run *run)
{
  struct suite_progress now;
  uint64_t time = clock_us();
  if (run->progress.quiet || (run->progress.line && time < run->progress.again))
    return;
  run->progress.again = time + PROGRESS_MS * 1000;
  suite_progress(run->suite, &now);
  if (run->progress.line)
    progress_line(&run->progress, &now);
  else if (now.kind != NULL)
    progress_kind(&run->progress, &now);
}

void progress_end(struct run *run)
{
  if (run->progress.width > 0)
    fprintf(stderr, "\r%*s\r", (int)run->progress.width, "");
  buffer_free(&run->progress.kinds);
}

/* -------- why nothing could be judged -------- */

/* What to do about it, by what the runner said; NULL when that says it already. */
static const char *say_hint(const struct seen *seen)
{
  if (strstr(seen->why.at, "certificate") != NULL)
    return "A certificate of your own is trusted with SSL_CERT_FILE=FILE in the environment.";
  if (strstr(seen->why.at, "TLS") != NULL)
    return "Does the endpoint speak http, not https?";
  if (strncmp(seen->why.at, "nobody listens", strlen("nobody listens")) == 0)
    return "Start the endpoint first, or have it started: --start 'COMMAND'.";
  return NULL;
}

void say_nothing(const struct run *run)
{
  const struct seen *seen = &run->seen;
  if (seen->outcome == 0 || seen->answers > 0)
    return;
  size_t len = seen->why.len;
  while (len > 0 && strchr(" \n", seen->why.at[len - 1]) != NULL)
    len--;
  tool_error("nothing could be judged: %.*s", (int)len, seen->why.at);
  if (seen->start)
    return;
  const char *hint = say_hint(seen);
  fprintf(stderr, "     %s was asked.%s%s\n", seen->url.at, hint != NULL ? " " : "",
          hint != NULL ? hint : "");
}

/* -------- reports -------- */

static bool say_colours(FILE *to)
{
  const char *none = getenv("NO_COLOR");
  const char *terminal = getenv("TERM");
  return isatty(fileno(to)) && (none == NULL || *none == '\0') &&
         (terminal == NULL || strcmp(terminal, "dumb") != 0);
}

void say_people(const struct run *run, enum suite_report form, FILE *to)
{
  struct buffer text = {0};
  suite_report(run->suite, form, say_colours(to), &text);
  if (text.len > 0 && (fwrite(text.at, 1, text.len, to) != text.len || fflush(to) != 0))
    tool_die("cannot write the report: %s", strerror(errno));
  buffer_free(&text);
}

bool say_report(const struct run *run, enum suite_report form, const char *path)
{
  struct buffer text = {0};
  suite_report(run->suite, form, false, &text);
  buffer_add(&text, "", 0);
  bool good = tool_save(path, &text);
  buffer_free(&text);
  return good;
}
