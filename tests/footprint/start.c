/* What a library costs at the start of a process.
 *
 *   start LIBRARY [NEEDED...]
 *
 * Three processes take turns in paired rounds: one that loads nothing, one that loads what the
 * library needs, and one that loads the library as well. Each binds everything at once. Prints
 * medians, with the quartiles of what the library adds in its round. */
#define _POSIX_C_SOURCE 200809L

#include <dlfcn.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS   101
#define WARM_UPS 5

extern char **environ;

static double now_us(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* -------- the process that loads -------- */

/* Kilobytes of the library that were written to in this process, so that it has them alone. */
static unsigned long private_kb(const char *library)
{
  FILE *maps = fopen("/proc/self/smaps", "r");
  const char *slash = strrchr(library, '/');
  const char *name = slash ? slash + 1 : library;
  char line[512];
  unsigned long sum = 0;
  unsigned long kb;
  int inside = 0;
  while (maps && fgets(line, sizeof line, maps)) {
    if (strchr(line, '-') && strstr(line, " r"))
      inside = strstr(line, name) != NULL;
    if (inside && sscanf(line, "Anonymous: %lu kB", &kb) == 1)
      sum += kb;
  }
  if (maps)
    fclose(maps);
  return sum;
}

/* Loads all of them; of the last, writes how long it took and how much of it is private. */
static int load(int count, char **libraries)
{
  double took = 0;
  for (int i = 0; i < count; i++) {
    double start = now_us();
    if (!dlopen(libraries[i], RTLD_NOW | RTLD_GLOBAL)) {
      fprintf(stderr, "start: %s\n", dlerror());
      return 1;
    }
    took = now_us() - start;
  }
  if (count > 0)
    printf("%.3f %lu\n", took, private_kb(libraries[count - 1]));
  return 0;
}

/* -------- the process that measures -------- */

struct one {
  double process_us; /* from before it is started until it has ended */
  double load_us;    /* of the last library */
  unsigned long private_kb;
};

/* Runs this program again with what it is to load. */
static struct one run(char **arguments)
{
  struct one one = {0};
  posix_spawn_file_actions_t actions;
  char text[64] = "";
  int ends[2];
  pid_t child;
  int status = 1;
  if (pipe(ends) != 0)
    exit(1);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  double start = now_us();
  if (posix_spawn(&child, "/proc/self/exe", &actions, NULL, arguments, environ) != 0 ||
      waitpid(child, &status, 0) != child || status != 0)
    exit(1);
  one.process_us = now_us() - start;
  close(ends[1]);
  if (read(ends[0], text, sizeof text - 1) > 0)
    sscanf(text, "%lf %lu", &one.load_us, &one.private_kb);
  close(ends[0]);
  posix_spawn_file_actions_destroy(&actions);
  return one;
}

static int order(const void *a, const void *b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static double quantile(double *values, double at)
{
  qsort(values, ROUNDS, sizeof *values, order);
  return values[(int)(at * (ROUNDS - 1) + 0.5)];
}

static void measure(char **nothing, char **needed, char **all)
{
  static double bare[ROUNDS];
  static double with_needed[ROUNDS];
  static double adds[ROUNDS];
  static double loads[ROUNDS];
  unsigned long private = 0;
  for (int i = -WARM_UPS; i < ROUNDS; i++) {
    struct one first = run(nothing);
    struct one second = run(needed);
    struct one third = run(all);
    if (i < 0)
      continue;
    bare[i] = first.process_us;
    with_needed[i] = second.process_us - first.process_us;
    adds[i] = third.process_us - second.process_us;
    loads[i] = third.load_us;
    private = third.private_kb;
  }
  double middle = quantile(adds, 0.5);
  printf("  a process that loads nothing                %7.0f us\n", quantile(bare, 0.5));
  printf("  + what the library needs                    %7.0f us\n", quantile(with_needed, 0.5));
  printf("  + the library itself                        %7.0f us  (quartiles %.0f to %.0f)\n",
         middle, quantile(adds, 0.25), quantile(adds, 0.75));
  printf("  of which dlopen, all symbols bound          %7.0f us\n", quantile(loads, 0.5));
  printf("  pages of it that each process has alone     %7lu kB\n", private);
}

int main(int argc, char **argv)
{
  char *child[8] = {argv[0], "load"};
  char *nothing[] = {argv[0], "load", NULL};
  char *all[9] = {NULL};
  if (argc > 1 && strcmp(argv[1], "load") == 0)
    return load(argc - 2, argv + 2);
  if (argc < 2 || argc > 6) {
    fprintf(stderr, "usage: start LIBRARY [NEEDED...]\n");
    return 2;
  }
  memcpy(child + 2, argv + 2, (size_t)(argc - 2) * sizeof *argv);
  memcpy(all, child, sizeof child);
  all[argc] = argv[1];
  measure(nothing, child, all);
  return 0;
}
