/* Programs that `clx test` starts: the endpoint itself, and those that count. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <sys/wait.h>
#include <unistd.h>

#include "test.h"

extern char **environ;

/* How long a program may take to end by itself. */
#define CHILD_END_MS 3000

/* Secrets that are shorter are found in too many values. */
#define CHILD_SECRET_MIN 8

/* -------- the environment -------- */

/* Whether a value is a secret that is to be left out, or has one in it. */
static bool child_tells(const struct launch *launch, const char *value)
{
  for (uint32_t i = 0; i < launch->secret_count; i++) {
    const struct buffer *secret = &launch->secrets[i];
    if (strcmp(value, secret->at) == 0 ||
        (secret->len >= CHILD_SECRET_MIN && strstr(value, secret->at) != NULL))
      return true;
  }
  return false;
}

static bool child_is_named(const char *variable, const char *name)
{
  size_t len = strlen(name);
  return strncmp(variable, name, len) == 0 && variable[len] == '=';
}

/* Whether a variable of the tool goes to the program as it is. */
static bool child_inherits(const struct launch *launch, const char *variable)
{
  const struct suite_wants *wants = launch->wants;
  const char *value = strchr(variable, '=');
  if (value == NULL || child_tells(launch, value + 1))
    return false;
  if (wants == NULL)
    return true;
  bool another = launch->secret_count > 0 || launch->secret != NULL;
  if (another && child_is_named(variable, wants->secret_name))
    return false;
  for (uint32_t i = 0; i < wants->environment_count; i++)
    if (child_is_named(variable, wants->environment_name[i]))
      return false;
  return true;
}

/* The variables of a program: pointers with NULL behind the last, and the texts of those that the
 * tool has not itself. */
struct variables {
  struct buffer list;
  struct buffer texts;
};

static void variables_text(struct variables *variables, const char *name, const char *value)
{
  buffer_print(&variables->texts, "%s=%s", name, value);
  buffer_add(&variables->texts, "", 1);
}

static void variables_add(struct variables *variables, const char *variable)
{
  buffer_add(&variables->list, &variable, sizeof variable);
}

static void variables_own(struct variables *variables, const struct launch *launch)
{
  const struct suite_wants *wants = launch->wants;
  for (uint32_t i = 0; i < wants->environment_count; i++)
    if (!child_tells(launch, wants->environment_value[i]))
      variables_text(variables, wants->environment_name[i], wants->environment_value[i]);
  if (launch->secret != NULL)
    variables_text(variables, wants->secret_name, launch->secret);
}

static void variables_make(struct variables *variables, const struct launch *launch)
{
  if (launch->wants != NULL)
    variables_own(variables, launch);
  for (char **at = environ; *at != NULL; at++)
    if (child_inherits(launch, *at))
      variables_add(variables, *at);
  for (size_t at = 0; at < variables->texts.len; at += strlen(variables->texts.at + at) + 1)
    variables_add(variables, variables->texts.at + at);
  variables_add(variables, NULL);
}

/* -------- starting -------- */

/* In the new process: never returns. An errno goes through `failed`, which closes by itself when
 * the program runs. */
static void child_become(const struct launch *launch, char **variables, int output, int failed)
{
  int null = open("/dev/null", O_RDONLY);
  setpgid(0, 0);
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  signal(SIGHUP, SIG_DFL);
  dup2(null, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  if (launch->folder == NULL || chdir(launch->folder) == 0) {
    environ = variables;
    execvp(launch->command[0], (char *const *)(uintptr_t)launch->command);
  }
  int fault = errno;
  ssize_t written = write(failed, &fault, sizeof fault);
  _exit(written == sizeof fault ? 127 : 126);
}

/* The errno of what kept a program from running, 0 when it runs. */
static int child_fault(int failed)
{
  int fault = 0;
  ssize_t len;
  do
    len = read(failed, &fault, sizeof fault);
  while (len < 0 && errno == EINTR);
  return len == sizeof fault ? fault : 0;
}

static void child_hidden(int descriptor)
{
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

/* Both pipes are made. */
static int child_fork(struct child *child, const struct launch *launch, const int output[2],
                      const int failed[2])
{
  struct variables variables = {0};
  variables_make(&variables, launch);
  pid_t pid = fork();
  if (pid == 0)
    child_become(launch, (char **)(void *)variables.list.at, output[1], failed[1]);
  int fault = pid < 0 ? errno : 0;
  buffer_free(&variables.list);
  buffer_free(&variables.texts);
  close(output[1]);
  close(failed[1]);
  if (pid > 0) {
    setpgid(pid, pid); /* here too, so that it is done before anybody ends the group */
    fault = child_fault(failed[0]);
    child->pid = pid;
  }
  return fault;
}

bool child_start(struct child *child, const struct launch *launch, struct buffer *why)
{
  int output[2];
  int failed[2];
  child_free(child);
  if (pipe(output) != 0 || pipe(failed) != 0)
    tool_die("no more pipes: %s", strerror(errno));
  child_hidden(output[0]);
  child_hidden(output[1]);
  child_hidden(failed[0]);
  child_hidden(failed[1]);
  fcntl(output[0], F_SETFL, O_NONBLOCK);
  child->output = output[0];
  buffer_add(&child->text, "", 0);
  int fault = child_fork(child, launch, output, failed);
  close(failed[0]);
  if (fault == 0)
    return true;
  buffer_print(why, "%s cannot be started: %s", launch->command[0], strerror(fault));
  child_free(child);
  return false;
}

/* -------- while it runs -------- */

static void child_take(struct child *child, const char *bytes, size_t len)
{
  size_t room = CHILD_TEXT_MAX - child->text.len;
  buffer_add(&child->text, bytes, len < room ? len : room);
  child->lost = child->lost || len > room;
}

static void child_drain(struct child *child)
{
  char bytes[4096];
  for (;;) {
    ssize_t len = read(child->output, bytes, sizeof bytes);
    if (len > 0)
      child_take(child, bytes, (size_t)len);
    else if (len < 0 && errno == EINTR)
      continue;
    child->closed = len == 0;
    if (len <= 0)
      return;
  }
}

void child_look(struct child *child)
{
  siginfo_t info = {0};
  if (child->pid == 0)
    return;
  child_drain(child);
  /* It stays a zombie until it is stopped, so that its group's number is nobody else's. */
  if (!child->ended && waitid(P_PID, (id_t)child->pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
      info.si_pid == child->pid) {
    child->ended = true;
    child_drain(child);
  }
}

/* -------- the end -------- */

void child_stop(struct child *child)
{
  if (child->pid == 0)
    return;
  uint64_t end = clock_us() + CHILD_END_MS * 1000;
  kill(-child->pid, SIGTERM);
  for (child_look(child); !child->ended && clock_us() < end; child_look(child))
    poll(NULL, 0, 5);
  kill(-child->pid, SIGKILL);
  while (waitpid(child->pid, &child->status, 0) < 0 && errno == EINTR)
    continue;
  child_drain(child);
  close(child->output);
  child->ended = true;
  child->pid = 0;
}

void child_free(struct child *child)
{
  child_stop(child);
  buffer_free(&child->text);
  memset(child, 0, sizeof *child);
}
