/* bench/bench.h - what the files of bench share.
 *
 * Bench starts one worker process per contender (process.c), loads bodies into all of them, has
 * them prove that they answer alike, and lets them work in turn (round.c): in each round every
 * contender does the same job on the same body for some milliseconds, all on one CPU. The ratio
 * of two contenders is taken in each round before the median, so that what slows the machine for
 * a while slows both (stats.c). plan.c says what is measured, targets.c what is aimed at;
 * table.c, json.c and plot.c show the results, machine.c where they are from. */
#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

/* -------- contenders -------- */

enum job { JOB_WHOLE, JOB_DECODE, JOB_TAIL, JOB_HMAC, JOBS };
#define JOB_BIT(job) (1u << (job))

extern const char *const job_names[JOBS];

#define CONTENDER_WORDS 6

struct contender {
  const char *name;
  unsigned jobs;    /* JOB_BIT of what it does */
  unsigned warm_ms; /* work before anything is measured: for compilers at run time */
  const char *argv[CONTENDER_WORDS]; /* of its process; "@..." is in the folder of workers, "#" the
                                        folder of Node's packages */
  bool optional;                     /* not every processor can run it */
  bool unwanted;                     /* left out by --only */
  bool missing;
  char what[160]; /* libraries and versions, or why it is missing */
  pid_t pid;
  int to;
  int from;
  char *line; /* what was read last */
  size_t line_len;
  size_t line_size;
};

/* Starts all contenders that are wanted. A contender that cannot work is marked as missing. */
void process_start(struct contender *contender, const char *workers, const char *modules);
void process_stop(struct contender *contender);

/* Writes a line and reads one, which lives until the next; NULL when the worker ended, hung or
 * said "error": then it is stopped and marked as missing. */
const char *process_ask(struct contender *contender, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Pins this process to another CPU than the workers', which are pinned when they start. cpu -1:
 * the last one there is. Returns the workers' CPU. */
int process_pin(int cpu);

#define PROCESS_SECRET "2f1c0a9e8d7b6c5f4e3d2c1b0a998877"

/* -------- bodies -------- */

#define BODY_FILES 32
#define BODY_PATH  512

struct body {
  char name[64];  /* for --only and the tables */
  char about[64]; /* one line on it */
  bool whole;     /* the whole job can be done; else it is only decoded */
  bool wanted;
  uint32_t count; /* files */
  char (*paths)[BODY_PATH];
  double bytes;  /* of one file, the mean */
  uint32_t slot; /* the first one in the workers, while they have it */
};

/* -------- machine -------- */

struct machine {
  char cpu[96];
  bool sha; /* SHA instructions */
  long cpus;
  double load_before; /* runnable processes, the mean of a minute; bench itself adds one */
  double load_after;
};

void machine_before(struct machine *machine);
void machine_after(struct machine *machine);

/* -------- measurements -------- */

/* One contender's job on one body. */
struct cell {
  struct contender *contender;
  struct body *body;
  enum job job;
  uint32_t times;  /* runs in a round */
  uint32_t rounds; /* that it takes part in, evenly spread: slow ones would take too long */
  bool failed;     /* the worker cannot do this job on this body */
  double *ns;      /* of one run, by round; negative where it took no part */
};

/* What a contender's counters said of one call. */
struct memory {
  const struct contender *contender;
  const struct body *body;
  double cold, steady, provider_cold, provider_steady, arena_used, arena_size;
};

/* What is measured in the same rounds, and so can be compared. */
struct group {
  struct body *bodies[4];
  size_t body_count;
  struct cell *cells;
  size_t cell_count;
};

struct options {
  uint32_t rounds;
  double round_ns;  /* how long a contender works in one round */
  double budget_ns; /* how long one cell may take in all rounds */
  bool check;       /* only whether all answer alike */
  bool quick;
  int cpu;
  const char *workers; /* folder of the workers and of bodies/ */
  const char *modules; /* folder of node_modules/ */
  const char *payloads;
  const char *out; /* folder of bench.json and bench.svg */
  const char *only;
};

struct bench {
  struct options options;
  struct machine machine;
  struct contender *contenders;
  size_t contender_count;
  struct body *bodies;
  size_t body_count;
  struct group *groups;
  size_t group_count;
  struct memory *memories;
  size_t memory_count;
  bool payloads_missing;
};

/* What is measured. Both return false, having said why, when that cannot be. */
bool plan_bodies(struct bench *bench);
void plan_groups(struct bench *bench);

/* Loads the bodies of a group; proves that all answer alike and refuse a wrong signature; measures.
 * Returns false, having said who, when they do not; in a check also when a job failed. */
bool round_group(struct bench *bench, struct group *group);

/* -------- statistics -------- */

struct spread {
  uint32_t rounds; /* 0: nothing was measured */
  double low;      /* quartiles */
  double median;
  double high;
};

/* Nanoseconds of one run. */
struct spread stats_time(const struct bench *bench, const struct cell *cell);

/* The first divided by the second, of the rounds in which both took part; a byte of body, if so
 * asked. NULL for cells that are not there. */
struct spread stats_ratio(const struct bench *bench, const struct cell *over,
                          const struct cell *under, bool a_byte);

/* The cell of a job of a contender on a body, or NULL; "clx" is clx with any MAC provider. */
const struct cell *stats_cell(const struct group *group, const char *contender, enum job job,
                              const char *body);
const struct memory *stats_memory(const struct bench *bench, const char *contender,
                                  const char *body);

/* -------- results -------- */

enum verdict { TARGET_UNKNOWN, TARGET_MISSED, TARGET_NEAR, TARGET_MET, TARGET_STRETCH };

struct target_result {
  const char *id;
  const char *text;
  const char *body; /* its name */
  bool at_least;    /* else at most */
  double limit;
  double stretch; /* 0: none */
  struct spread measured;
  enum verdict verdict;
};

/* The figures of all targets, in an array that the caller frees. */
struct target_result *targets_measure(const struct bench *bench, size_t *count);
const char *targets_verdict(enum verdict verdict);

void table_print(const struct bench *bench);
void targets_print(const struct bench *bench);
bool json_write(const struct bench *bench, const char *path);
bool plot_write(const struct bench *bench, const char *path);

#endif
