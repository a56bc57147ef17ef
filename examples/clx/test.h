/* test.h - the parts of `clx test`, which does what the engine of ../suite wants.
 *
 *   test.c          the command line, and what is printed
 *   test_words.c    the words and files of the command line, given to the engine
 *   test_run.c      steps out of the engine, several at once, results into it
 *   test_wire.c     a request as bytes, and where its URL leads
 *   test_plain.c    an exchange over http, through a socket of its own
 *   test_curl.c     an exchange over https or through a proxy, with libcurl
 *   test_http.c     reads an answer
 *   test_process.c  starts and stops a program
 *   test_start.c    starts and stops the endpoint
 *   test_count.c    asks a book
 *   test_say.c      progress, reports, and why nothing could be judged
 *
 * One thread and one loop: each job is asked what it waits for, then all of them go on.
 */
#ifndef TEST_H
#define TEST_H

#include <curl/curl.h>

#include "test_http.h"

/* Exit status for "nothing could be judged". */
#define TEST_NOTHING 3

/* -------- jobs -------- */

struct run;
struct job;

/* A way to do a step. */
struct way {
  void (*start)(struct run *run, struct job *job);
  /* Goes on as far as it can without waiting; sets `outcome` at the end. */
  void (*go)(struct run *run, struct job *job);
  /* What to wait for besides the time: false when there is no descriptor. May lower *wake. */
  bool (*waits)(const struct job *job, struct curl_waitfd *wait, uint64_t *wake);
  void (*end)(struct run *run, struct job *job);
};

extern const struct way plain_way;
extern const struct way curl_way;
extern const struct way count_way; /* a command that prints a number */
extern const struct way pause_way;
extern const struct way process_way;

/* A step under way. Times are of clock_us. */
struct job {
  struct suite_step step;
  const struct way *way;
  void *own; /* of the way */
  uint64_t start;
  uint64_t sent; /* 0: not yet */
  uint64_t first;
  uint64_t end;
  uint64_t give_up;
  uint64_t held; /* the request is not sent before, unless the whole group is connected */
  bool connected;
  enum suite_outcome outcome; /* 0: under way */
  struct http_answer answer;
  struct buffer why; /* in words, when there was no answer */
  int64_t count;
};

/* Ends a job; the words are for people. */
void job_end(struct job *job, enum suite_outcome outcome, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Ends a job by the state of its answer, when that is not HTTP_MORE. */
void job_answered(struct job *job);

/* Microseconds from a fixed moment. */
uint64_t clock_us(void);

/* A job for a step, which is copied. `held` is 0. */
struct job *job_new(const struct suite_step *step, const struct way *way);
void job_free(struct run *run, struct job *job);

/* The way of an exchange. */
const struct way *job_way(const char *url);

/* -------- requests as bytes -------- */

/* Where a URL leads. */
struct place {
  bool tls;
  bool loopback;
  char *host; /* without the brackets of IPv6 */
  char *port;
  char *target; /* path and query */
  char *name;   /* host and port as the Host header has them */
};

/* False when it is no URL of http or https. */
bool place_read(struct place *place, const char *url);
void place_free(struct place *place);

/* Up to here a request is sent after a pause. */
struct mark {
  size_t at;
  uint32_t pause_ms;
};

/* A request as it is written, with its pauses in order. */
struct wire {
  struct buffer bytes;
  struct mark *marks;
  uint32_t mark_count;
};

void wire_make(struct wire *wire, const struct suite_step *step, const struct place *place);
void wire_free(struct wire *wire);

/* -------- programs -------- */

/* A program, the leader of a process group of its own. Start from {0}. */
struct child {
  int pid; /* 0: none */
  int output;
  bool closed; /* it prints nothing any more */
  bool ended;
  int status;         /* as waitpid has it */
  struct buffer text; /* what it printed, up to CHILD_TEXT_MAX */
  bool lost;          /* it printed more */
};

#define CHILD_TEXT_MAX ((size_t)1 << 20)

/* What is needed to start one. */
struct launch {
  const char *const *command;      /* ends with NULL */
  const struct suite_wants *wants; /* variables besides those of the tool; NULL: none */
  const char *folder;              /* where it runs; NULL: here */
  const struct buffer *secrets;    /* variables that hold one of them are left out */
  uint32_t secret_count;
  const char
      *secret; /* a secret that the environment has not, for wants->secret_name; NULL: none */
};

/* False with a sentence in `why`. */
bool child_start(struct child *child, const struct launch *launch, struct buffer *why);

/* Takes what it printed, and notices its end, when only `status` is not known yet. Never waits. */
void child_look(struct child *child);

/* Asks it to end, then makes it. */
void child_stop(struct child *child);
void child_free(struct child *child);

/* -------- the run -------- */

#define LANES_MAX 64u
#define GROUP_MAX 64u
#define JOBS_MAX  (LANES_MAX + GROUP_MAX)
#define KEPT_MAX  16u

/* That of the command line, and those that the config names. */
#define SECRETS_MAX 40u

/* A connection that is kept for the next step of its number. */
struct kept {
  uint32_t number; /* 0: none */
  char *name;      /* host and port */
  int socket;
};

/* What was seen of the endpoints, for the last words. */
struct seen {
  uint32_t answers;
  enum suite_outcome outcome; /* of the first step that was not answered; 0: there is none */
  bool start;                 /* it was to start the endpoint */
  struct buffer url;
  struct buffer why;
};

/* How progress is told on standard error. */
struct progress {
  bool quiet;
  bool line;           /* one that is written again: a terminal */
  uint64_t again;      /* not before */
  size_t width;        /* of the line that is there */
  struct buffer kinds; /* that were told of */
};

struct run {
  struct suite *suite;
  struct suite_wants wants;
  CURLM *curl;
  uint32_t lanes;
  const char *folder;                 /* of the config, where its programs run; NULL: here */
  struct buffer secrets[SECRETS_MAX]; /* the first is that of the command line */
  uint32_t secret_count;
  bool secret_given; /* by an option, so that the environment has it not */

  struct job *jobs[JOBS_MAX];
  uint32_t job_count;
  struct job *group[GROUP_MAX]; /* taken, not started */
  uint32_t group_count;
  bool ended;

  struct kept kept[KEPT_MAX];
  struct child endpoint;
  struct seen seen;
  struct progress progress;
};

/* Runs all steps. False when a signal ended it. */
bool run_all(struct run *run);

/* Takes the socket that is kept for a number and a server, -1 when there is none; keeps one. */
int kept_take(struct run *run, uint32_t number, const char *name);
void kept_give(struct run *run, uint32_t number, const char *name, int socket);

/* Whether the request may be sent now: all of its group are connected, or it was long enough. */
bool run_may_send(const struct run *run, const struct job *job);

/* -------- what is said -------- */

void progress_tell(struct run *run);
void progress_end(struct run *run);

/* Why nothing could be judged, and what to do. */
void say_nothing(const struct run *run);

/* Writes a report to a file, "-" for standard output. False after a message. */
bool say_report(const struct run *run, enum suite_report form, const char *path);

/* Prints the report for people to a stream, in colours where they can be seen. */
void say_people(const struct run *run, enum suite_report form, FILE *to);

/* Ends a SUITE_COUNT that was answered, by the JSON pointer of its book. */
void count_read(const struct run *run, struct job *job);

#endif
