/* journal.c - the log: one line, one write, to a file or to stderr. */
#define _POSIX_C_SOURCE 200809L

#include "journal.h"

#include <stdarg.h>
#include <string.h>
#include <time.h>

#define JOURNAL_LINE 1024 /* bytes of a line; longer ones are cut */
#define JOURNAL_TEXT 256  /* bytes of one text in it */

/* Writes a time such as 2026-11-21T01:22:33.123Z. */
static void journal_time(char *text, size_t size)
{
  struct timespec now;
  struct tm parts;
  char seconds[32];

  clock_gettime(CLOCK_REALTIME, &now);
  gmtime_r(&now.tv_sec, &parts);
  strftime(seconds, sizeof seconds, "%Y-%m-%dT%H:%M:%S", &parts);
  snprintf(text, size, "%s.%03dZ", seconds, (int)(now.tv_nsec / 1000000));
}

/* Copies text of a request: printable ASCII without space stays, the rest becomes '?'. */
static const char *journal_clean(const char *text, char clean[JOURNAL_TEXT])
{
  size_t n = 0;

  if (!text || !*text)
    return "-";
  for (; text[n] && n + 1 < JOURNAL_TEXT; n++)
    clean[n] = (char)(text[n] > ' ' && text[n] < 127 ? text[n] : '?');
  clean[n] = 0;
  return clean;
}

void journal_line(FILE *journal, const char *format, ...)
{
  char when[64];
  char line[JOURNAL_LINE];
  va_list arguments;

  journal_time(when, sizeof when);
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  fprintf(journal, "%s %s\n", when, line);
  fflush(journal);
}

void journal_access(FILE *journal, const char *method, const char *path, uint64_t bytes, int http,
                    const char *result, double seconds)
{
  char clean_method[JOURNAL_TEXT];
  char clean_path[JOURNAL_TEXT];

  journal_line(journal, "%s %s %llu %d %s %.3fms", journal_clean(method, clean_method),
               journal_clean(path, clean_path), (unsigned long long)bytes, http, result,
               seconds * 1000);
}

void journal_clx(void *ctx, int level, int status, const char *message, const char *detail,
                 const clx_call *call)
{
  static const char *const levels[] = {"", "info", "warning", "error"};
  const char *name = level >= CLX_LOG_INFO && level <= CLX_LOG_ERROR ? levels[level] : "log";
  char path[JOURNAL_TEXT];

  journal_line(ctx, "clx %s: %s: %s%s%s, at %s", name, clx_status_name(status), message,
               *detail ? ": " : "", detail, journal_clean(call ? clx_call_path(call) : "", path));
}
