/* program.c - options, files, time and the end of a server program. */
#define _POSIX_C_SOURCE 200809L

#include "program.h"
#include "journal.h"

#include <clx.h>

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SECRET_LINE 512 /* bytes of a line of a file of secrets */

int program_complain(const char *program, const char *option, const char *text, const char *problem)
{
  fprintf(stderr, "%s: --%s %s: %s (see %s --help)\n", program, option, text, problem, program);
  return EXIT_USAGE;
}

int program_number(const char *program, const char *option, const char *text, uint64_t least,
                   uint64_t most, uint64_t *number)
{
  char problem[96];
  char *end;

  errno = 0;
  *number = strtoull(text, &end, 10);
  if (*text >= '0' && *text <= '9' && !*end && !errno && *number >= least && *number <= most)
    return 0;
  snprintf(problem, sizeof problem, "wants a number from %llu to %llu", (unsigned long long)least,
           (unsigned long long)most);
  return program_complain(program, option, text, problem);
}

int program_options(const char *program, const char *usage, const struct option *options, int argc,
                    char **argv, int (*read)(void *ctx, int letter, const char *text), void *ctx)
{
  int letter;
  int failed = 0;

  while (!failed && (letter = getopt_long(argc, argv, "", options, NULL)) != -1) {
    if (letter == 'h')
      fputs(usage, stdout);
    if (letter == 'v')
      printf("%s, clx %s\n", program, clx_library_version());
    if (letter == 'h' || letter == 'v')
      return -1;
    failed = read(ctx, letter, optarg);
  }
  if (!failed && optind < argc) {
    fprintf(stderr, "%s: unexpected argument %s\nTry %s --help\n", program, argv[optind], program);
    failed = EXIT_USAGE;
  }
  return failed;
}

/* One line without its end: NULL, or what is wrong with it. */
static const char *program_secret(char *line, bool whole, int (*add)(void *, const char *),
                                  void *ctx)
{
  int status = 0;

  if (!whole)
    return "a line is too long for a secret";
  line[strcspn(line, "\r\n")] = 0;
  if (*line && *line != '#')
    status = add(ctx, line);
  return status ? clx_status_message(status) : NULL;
}

int program_secrets(const char *program, const char *path,
                    int (*add)(void *ctx, const char *secret), void *ctx)
{
  char line[SECRET_LINE];
  const char *problem = NULL;
  FILE *file = fopen(path, "r");

  if (!file)
    return program_complain(program, "secret-file", path, strerror(errno));
  while (!problem && fgets(line, sizeof line, file))
    problem = program_secret(line, strchr(line, '\n') || feof(file), add, ctx);
  if (!problem && ferror(file))
    problem = strerror(errno);
  fclose(file);
  return problem ? program_complain(program, "secret-file", path, problem) : 0;
}

FILE *program_journal(const char *program, const char *path)
{
  FILE *journal = path ? fopen(path, "a") : stderr;

  if (!journal)
    fprintf(stderr, "%s: --log %s: %s\n", program, path, strerror(errno));
  return journal;
}

bool program_write_port(const char *path, unsigned int port, FILE *journal)
{
  char beside[1024];
  FILE *file;
  bool written;

  if (!path)
    return true;
  snprintf(beside, sizeof beside, "%s.new", path);
  file = fopen(beside, "w");
  written = file && fprintf(file, "%u\n", port) > 0;
  if (file && fclose(file) != 0)
    written = false;
  if (written && rename(beside, path) == 0)
    return true;
  journal_line(journal, "--port-file %s: %s", path, strerror(errno));
  return false;
}

void program_block_signals(sigset_t *signals)
{
  sigemptyset(signals);
  sigaddset(signals, SIGTERM);
  sigaddset(signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, signals, NULL);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

void program_wait(const sigset_t *signals)
{
  int number = 0;

  sigwait(signals, &number);
  pthread_sigmask(SIG_UNBLOCK, signals, NULL);
}

uint64_t program_ms(void *ctx)
{
  struct timespec now;

  (void)ctx;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

int64_t program_now(void)
{
  struct timespec now;

  clock_gettime(CLOCK_REALTIME, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
