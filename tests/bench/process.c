/* bench/process.c - worker processes: start, speak, stop.
 *
 * All are pinned to one CPU. One that is not asked is stopped by a signal, so that nothing it does
 * behind the scenes (collecting garbage, compiling) falls into another's time. */
#define _GNU_SOURCE
#include "bench.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define TIMEOUT_MS 120000
#define QUIT_MS    2000
#define PATH_MOST  600
#define LINE_FIRST 4096

static size_t worker_cpu;

int process_pin(int cpu)
{
  cpu_set_t all;
  CPU_ZERO(&all);
  sched_getaffinity(0, sizeof all, &all);
  worker_cpu = cpu < 0 ? 0 : (size_t)cpu;
  for (size_t i = 0; cpu < 0 && i < CPU_SETSIZE; i++)
    if (CPU_ISSET(i, &all))
      worker_cpu = i;
  CPU_CLR(worker_cpu, &all);
  if (CPU_COUNT(&all) > 0)
    sched_setaffinity(0, sizeof all, &all);
  return (int)worker_cpu;
}

/* -------- start -------- */

static void process_missing(struct contender *contender, const char *why)
{
  contender->missing = true;
  snprintf(contender->what, sizeof contender->what, "%s", why);
}

/* What the build said when it could not make this worker: the first line of NAME.missing. */
static bool process_unbuilt(struct contender *contender, const char *program)
{
  char path[PATH_MOST + 16];
  char why[sizeof contender->what] = "";
  snprintf(path, sizeof path, "%s.missing", program);
  FILE *file = fopen(path, "r");
  if (!file)
    return false;
  if (!fgets(why, sizeof why, file))
    snprintf(why, sizeof why, "not built");
  fclose(file);
  why[strcspn(why, "\n")] = '\0';
  process_missing(contender, why);
  return true;
}

/* In the child: becomes the worker. What goes wrong is said as a worker would say it. */
static void process_become(char **argv, int in, int out)
{
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(worker_cpu, &one);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  sched_setaffinity(0, sizeof one, &one);
  dup2(in, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  execvp(argv[0], argv);
  dprintf(STDOUT_FILENO, "missing cannot start %s: %s\n", argv[0], strerror(errno));
  _exit(EXIT_FAILURE);
}

/* The pipes close on exec, so that no worker keeps another's open. */
static bool process_fork(struct contender *contender, char **argv)
{
  int in[2], out[2];
  if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0)
    return false;
  contender->pid = fork();
  if (contender->pid == 0)
    process_become(argv, in[0], out[1]);
  close(in[0]);
  close(out[1]);
  contender->to = in[1];
  contender->from = out[0];
  return contender->pid > 0;
}

/* -------- lines -------- */

static bool process_room(struct contender *contender)
{
  if (contender->line_len + 1 < contender->line_size)
    return true;
  size_t size = contender->line_size ? contender->line_size * 2 : LINE_FIRST;
  char *line = realloc(contender->line, size);
  if (!line)
    return false;
  contender->line = line;
  contender->line_size = size;
  return true;
}

/* One line without its end; the worker writes none that was not asked for. */
static const char *process_read(struct contender *contender)
{
  struct pollfd waiting = {contender->from, POLLIN, 0};
  contender->line_len = 0;
  while (process_room(contender) && poll(&waiting, 1, TIMEOUT_MS) == 1) {
    char *at = contender->line + contender->line_len;
    ssize_t n = read(contender->from, at, contender->line_size - contender->line_len - 1);
    if (n <= 0)
      return NULL;
    contender->line_len += (size_t)n;
    if (at[n - 1] == '\n') {
      at[n - 1] = '\0';
      return contender->line;
    }
  }
  return NULL;
}

static bool process_write(const struct contender *contender, const char *line, size_t len)
{
  return write(contender->to, line, len) == (ssize_t)len;
}

const char *process_ask(struct contender *contender, const char *format, ...)
{
  char line[BODY_PATH + 100];
  va_list values;
  if (contender->pid <= 0) /* never started, or stopped; a signal to 0 would hit us as well */
    return NULL;
  va_start(values, format);
  int len = vsnprintf(line, sizeof line - 1, format, values);
  va_end(values);
  line[len++] = '\n';
  kill(contender->pid, SIGCONT);
  const char *answer = process_write(contender, line, (size_t)len) ? process_read(contender) : NULL;
  kill(contender->pid, SIGSTOP);
  if (answer && strncmp(answer, "error", 5) != 0)
    return answer;
  process_missing(contender, answer ? answer : "it ended, or did not answer in time");
  process_stop(contender);
  return NULL;
}

void process_start(struct contender *contender, const char *workers, const char *modules)
{
  char program[PATH_MOST];
  char *argv[CONTENDER_WORDS + 1] = {0};
  for (int i = 0; i < CONTENDER_WORDS && contender->argv[i]; i++)
    argv[i] = (char *)(strcmp(contender->argv[i], "#") == 0 ? modules : contender->argv[i]);
  if (argv[0][0] == '@') {
    snprintf(program, sizeof program, "%s/%s", workers, argv[0] + 1);
    argv[0] = program;
  }
  if (process_unbuilt(contender, argv[0]))
    return;
  const char *line = process_fork(contender, argv) ? process_read(contender) : NULL;
  if (line && strncmp(line, "ready ", 6) == 0) {
    snprintf(contender->what, sizeof contender->what, "%s", line + 6);
    kill(contender->pid, SIGSTOP);
    return;
  }
  bool said = line && strncmp(line, "missing ", 8) == 0;
  process_missing(contender, said ? line + 8 : "it does not start");
  process_stop(contender);
}

/* -------- stop -------- */

static bool process_ended(pid_t pid)
{
  const struct timespec pause = {0, 5000000};
  for (int i = 0; i < QUIT_MS / 5; i++) {
    if (waitpid(pid, NULL, WNOHANG) == pid)
      return true;
    nanosleep(&pause, NULL);
  }
  return false;
}

void process_stop(struct contender *contender)
{
  if (contender->pid <= 0)
    return;
  kill(contender->pid, SIGCONT);
  process_write(contender, "quit\n", 5);
  close(contender->to);
  close(contender->from);
  if (!process_ended(contender->pid)) {
    kill(contender->pid, SIGKILL);
    waitpid(contender->pid, NULL, 0);
  }
  contender->pid = 0;
}
