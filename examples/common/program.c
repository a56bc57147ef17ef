/* program.c - options, files, time and the end of a server program. */
#define _POSIX_C_SOURCE 200809L

#include "program.h"
#include "journal.h"

#include <clx.h>

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define SECRET_LINE  512  /* bytes of a line of a file of secrets */
#define PROGRAM_PATH 1024 /* bytes of the path of a file */
#define FILES        64   /* that may be open: books, logs, what a library needs */

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

/* -------- listening -------- */

bool program_descriptors(const char *program, unsigned int connections, unsigned int others)
{
  const rlim_t wanted = (rlim_t)connections + others + FILES;
  struct rlimit limit;

  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
    return true;
  if (limit.rlim_max >= wanted) {
    limit.rlim_cur = wanted;
    return setrlimit(RLIMIT_NOFILE, &limit) == 0;
  }
  fprintf(stderr,
          "%s: %u connections want %llu open files, of which %llu are allowed (ulimit -n)\n",
          program, connections, (unsigned long long)wanted, (unsigned long long)limit.rlim_max);
  return false;
}

/* A socket on the first address that was found. */
static int program_socket(const struct addrinfo *found)
{
  int number = socket(found->ai_family, found->ai_socktype, found->ai_protocol);
  const int on = 1;

  if (number < 0)
    return -1;
  setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (bind(number, found->ai_addr, found->ai_addrlen) == 0 && listen(number, SOMAXCONN) == 0 &&
      fcntl(number, F_SETFL, O_NONBLOCK) == 0 && fcntl(number, F_SETFD, FD_CLOEXEC) == 0)
    return number;
  close(number);
  return -1;
}

int program_listen(const char *program, const char *option, const char *bind, const char *port)
{
  struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM};
  struct addrinfo *found = NULL;
  int failed = getaddrinfo(bind, port, &hints, &found);
  int number;

  if (failed) {
    fprintf(stderr, "%s: --%s %s: %s\n", program, option, bind, gai_strerror(failed));
    return -1;
  }
  number = program_socket(found);
  if (number < 0)
    fprintf(stderr, "%s: cannot listen on %s port %s: %s\n", program, bind, port, strerror(errno));
  freeaddrinfo(found);
  return number;
}

unsigned int program_port(int socket)
{
  struct sockaddr_storage address = {0};
  socklen_t len = sizeof address;

  getsockname(socket, (struct sockaddr *)&address, &len);
  if (address.ss_family == AF_INET6)
    return ntohs(((struct sockaddr_in6 *)&address)->sin6_port);
  return ntohs(((struct sockaddr_in *)&address)->sin_port);
}

/* Opens the file beside the one that is meant. */
static FILE *program_open_beside(const char *path, char beside[PROGRAM_PATH])
{
  if (snprintf(beside, PROGRAM_PATH, "%s.new", path) < PROGRAM_PATH)
    return fopen(beside, "w");
  errno = ENAMETOOLONG;
  return NULL;
}

int program_check_port_file(const char *program, const char *option, const char *path)
{
  char beside[PROGRAM_PATH];
  FILE *file = path ? program_open_beside(path, beside) : NULL;

  if (!path)
    return 0;
  if (!file)
    return program_complain(program, option, path, strerror(errno));
  fclose(file);
  remove(beside);
  return 0;
}

bool program_write_port(const char *option, const char *path, unsigned int port, FILE *journal)
{
  char beside[PROGRAM_PATH];
  FILE *file;
  bool written;

  if (!path)
    return true;
  file = program_open_beside(path, beside);
  written = file && fprintf(file, "%u\n", port) > 0;
  if (file && fclose(file) != 0)
    written = false;
  if (written && rename(beside, path) == 0)
    return true;
  journal_line(journal, "--%s %s: %s", option, path, strerror(errno));
  return false;
}

/* -------- signals and time -------- */

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

void program_cond_init(pthread_cond_t *cond)
{
  pthread_condattr_t monotonic;

  pthread_condattr_init(&monotonic);
  pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
  pthread_cond_init(cond, &monotonic);
  pthread_condattr_destroy(&monotonic);
}

bool program_cond_wait(pthread_cond_t *cond, pthread_mutex_t *lock, uint64_t until_ms)
{
  const struct timespec until = {.tv_sec = (time_t)(until_ms / 1000),
                                 .tv_nsec = (long)(until_ms % 1000) * 1000000};

  return pthread_cond_timedwait(cond, lock, &until) == 0;
}

int64_t program_now(void)
{
  struct timespec now;

  clock_gettime(CLOCK_REALTIME, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
