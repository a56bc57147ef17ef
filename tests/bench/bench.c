/* bench/bench.c - clx against what one would use otherwise. See bench.h. */
#include "bench.h"

#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ROUNDS      41
#define ROUND_MS    4
#define BUDGET_MS   6000
#define QUICK_RUNS  3
#define ROUNDS_MOST 10001
#define HUGE_BYTES  1e6

static const char usage[] =
    "usage: bench [OPTION]... WORKERS MODULES OUT\n"
    "\n"
    "WORKERS is the folder of the built workers, MODULES the folder of Node's packages, OUT the\n"
    "folder for bench.json and bench.svg.\n"
    "\n"
    "  --rounds N     paired rounds (default 41; slow contenders take part in fewer)\n"
    "  --quick        small bodies, three short rounds: for a look, not for figures\n"
    "  --check        as --quick, and prints only whether all answer alike\n"
    "  --only LIST    these contenders, these bodies, by name, parted by commas\n"
    "  --cpu N        the CPU of the workers (default: the last one)\n"
    "\n"
    "Real webhook bodies are decoded too where CLX_PAYLOADS, else ../shared/payloads, has any.\n";

static void bench_quick(struct options *options)
{
  options->quick = true;
  options->rounds = QUICK_RUNS;
  options->round_ns = 1e6;
}

static bool bench_option(struct options *options, int id)
{
  char *end = NULL;
  unsigned long number = 0;
  switch (id) {
  case 'r':
    number = strtoul(optarg, &end, 10);
    options->rounds = (uint32_t)number;
    return *end == '\0' && number > 0 && number < ROUNDS_MOST;
  case 'c':
    number = strtoul(optarg, &end, 10);
    options->cpu = (int)number;
    return *end == '\0' && number < 1024;
  case 'q':
  case 'k':
    bench_quick(options);
    options->check = id == 'k';
    return true;
  case 'o':
    options->only = optarg;
    return true;
  default:
    return false;
  }
}

static bool bench_options(struct options *options, int argc, char **argv)
{
  static const struct option known[] = {
      {"rounds", required_argument, NULL, 'r'},
      {"quick", no_argument, NULL, 'q'},
      {"check", no_argument, NULL, 'k'},
      {"only", required_argument, NULL, 'o'},
      {"cpu", required_argument, NULL, 'c'},

      {NULL, 0, NULL, 0},
  };
  int id = 0;
  while ((id = getopt_long(argc, argv, "", known, NULL)) != -1)
    if (!bench_option(options, id))
      return false;
  if (argc - optind != 3)
    return false;
  options->workers = argv[optind];
  options->modules = argv[optind + 1];
  options->out = argv[optind + 2];
  return true;
}

static void bench_start(struct bench *bench)
{
  bench->options.cpu = process_pin(bench->options.cpu);
  for (size_t i = 0; i < bench->contender_count; i++)
    if (!bench->contenders[i].unwanted)
      process_start(&bench->contenders[i], bench->options.workers, bench->options.modules);
}

static void bench_stop(struct bench *bench)
{
  for (size_t i = 0; i < bench->contender_count; i++) {
    process_stop(&bench->contenders[i]);
    free(bench->contenders[i].line);
  }
  for (size_t i = 0; i < bench->body_count; i++)
    free(bench->bodies[i].paths);
  for (size_t i = 0; i < bench->group_count; i++) {
    for (size_t j = 0; j < bench->groups[i].cell_count; j++)
      free(bench->groups[i].cells[j].ns);
    free(bench->groups[i].cells);
  }
  free(bench->groups);
  free(bench->bodies);
  free(bench->memories);
}

static bool bench_measure(struct bench *bench, bool huge)
{
  for (size_t i = 0; i < bench->group_count; i++) {
    struct group *group = &bench->groups[i];
    const struct body *last = group->bodies[group->body_count - 1];
    if ((last->bytes > HUGE_BYTES) != huge)
      continue;
    if (isatty(STDERR_FILENO))
      fprintf(stderr, "%s\n", last->about);
    if (!round_group(bench, group))
      return false;
  }
  return true;
}

static bool bench_report(const struct bench *bench)
{
  char path[BODY_PATH];
  table_print(bench);
  targets_print(bench);
  snprintf(path, sizeof path, "%s/bench.json", bench->options.out);
  bool good = json_write(bench, path);
  printf("\n%s%s\n", path, good ? "" : " could not be written");
  snprintf(path, sizeof path, "%s/bench.svg", bench->options.out);
  bool drawn = plot_write(bench, path);
  printf("%s%s\n", path, drawn ? "" : ": nothing to draw");
  return good;
}

/* One line, and one for each contender that could not be asked. */
static bool bench_checked(const struct bench *bench)
{
  size_t count = 0;
  bool complete = true;
  for (size_t i = 0; i < bench->contender_count; i++) {
    const struct contender *contender = &bench->contenders[i];
    count += !contender->missing && !contender->unwanted;
    complete &= !contender->missing || contender->optional;
    if (contender->missing)
      printf("bench: %s is missing: %s\n", contender->name, contender->what);
  }
  printf("bench: %zu contenders answer alike\n", count);
  return complete || bench->options.only;
}

int main(int argc, char **argv)
{
  const char *payloads = getenv("CLX_PAYLOADS");
  struct bench bench = {.options = {.rounds = ROUNDS,
                                    .round_ns = ROUND_MS * 1e6,
                                    .budget_ns = BUDGET_MS * 1e6,
                                    .cpu = -1,
                                    .payloads = payloads ? payloads : "../shared/payloads"}};
  if (!bench_options(&bench.options, argc, argv)) {
    fputs(usage, stderr);
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  bool good = plan_bodies(&bench);
  if (good) {
    machine_before(&bench.machine);
    bench_start(&bench);
    plan_groups(&bench);
    /* A worker's heap may suffer from a huge body for good, so these come last. */
    good = bench_measure(&bench, false) && bench_measure(&bench, true);
    machine_after(&bench.machine);
  }
  if (good && bench.options.check)
    good = bench_checked(&bench);
  else if (good)
    good = bench_report(&bench);
  bench_stop(&bench);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
