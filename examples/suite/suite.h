/* suite.h - does an endpoint do what Commerce Layer expects? The engine of `clx test`.
 *
 * The engine plays Commerce Layer without a socket, a clock, a thread or a file: it says what to do
 * next (a step), the host does it and says what came of it (a result), and the engine judges. So
 * one C source judges from the command line (examples/clx/test.c, over HTTP), inside a JavaScript
 * process (testing.wasm, against a fetch handler) and in its own tests, where times and answers are
 * made up.
 *
 *   plan.c       options, endpoints, and the tests that they ask for
 *   suite.c      steps out, results in, the order of things
 *   config.c     clx.test.json
 *   test.c       one case of one kind while it runs: its exchanges and what came
 *   body.c       genuine bodies and changes of them
 *   mac.c        signatures, right ones and others
 *   look.c       what an answer looks like: past the check of the signature, refused, broken
 *   cases_*.c    the cases, one file a group; cases.c has the table of all
 *   findings.c   outcomes read together: one mistake, one finding
 *   explain.c    what `--explain CASE` says; cures.c has its words for each language
 *   report_*.c   the forms of a report; marks.c finds what a page marks in a body
 *
 * Everything is decided by the options, the seed and the results: the same ones give the same steps
 * and the same report. Each case has its own random numbers, out of the seed, the case and the
 * kind, so `--only` changes no byte of what is sent.
 *
 * Not for several threads at once. Running out of memory ends the process (tool.h), since a report
 * about half of the cases is worth nothing.
 */
#ifndef SUITE_H
#define SUITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../clx/tool.h"

struct suite;

/* -------- what the host can do -------- */

/* A case that needs what the host cannot do is skipped, and the report says so. */
#define SUITE_CAN_HEADER_CASE 0x001u /* names of headers as they are written in the step */
#define SUITE_CAN_CHUNKED     0x002u
#define SUITE_CAN_PIECES      0x004u /* with pauses */
#define SUITE_CAN_CUT         0x008u /* end a request before its length is reached */
#define SUITE_CAN_KEEP        0x010u /* two requests on one connection */
#define SUITE_CAN_PARALLEL    0x020u /* several at the same moment */
#define SUITE_CAN_TIMES       0x040u /* times that mean something */
#define SUITE_CAN_PROCESS     0x080u /* start the endpoint with another environment, read its output */
#define SUITE_CAN_COUNT       0x100u /* ask a book how many entries it has */
#define SUITE_CAN_CLOSE       0x200u /* close the connection before the answer is there */
#define SUITE_CAN_ALL         0x3FFu

/* -------- options -------- */

struct suite_options {
  uint64_t seed;
  uint32_t abilities; /* SUITE_CAN_ */
  const char *secret; /* the bytes of the endpoint's secret; copied. Kinds may have their own */
  size_t secret_len;
  const char *only;   /* "sign.*", "price:doc.*", several with commas; NULL: all */
  uint32_t budget_ms; /* cases that do not fit are not judged; 0: no limit */
  bool sandbox;       /* payments, tokens and webhooks of hosts other than loopback too */
  bool no_times;      /* reports without times */
  bool strict;        /* a warning fails */
};

/* NULL never. Nothing is kept of the options. */
struct suite *suite_new(const struct suite_options *options);
void suite_free(struct suite *suite);

/* Adds an endpoint: "price=http://localhost:3000/prices". False with a sentence in `error`. */
bool suite_add_kind(struct suite *suite, const char *word, struct buffer *error);

/* Takes clx.test.json; at most once, before the first step. Secrets that the config names are
 * looked up by the host, since the engine has no environment. False with a sentence that names the
 * place in `error`. */
bool suite_config(struct suite *suite, const char *json, size_t len,
                  const char *(*environment)(const char *name), struct buffer *error);

/* One value of the config by its path: "data.skus.0=TEE-1", "kinds.tax.limit_ms=2000". A value that
 * is no JSON is a text. Before suite_config or after it; the later one counts. */
bool suite_set(struct suite *suite, const char *path_and_value, struct buffer *error);

/* A recorded body, which becomes the base of its kind. Copied. */
bool suite_body(struct suite *suite, const char *kind, const char *body, size_t len,
                struct buffer *error);

/* After the last option, before the first step: checks that there is something to do. */
bool suite_ready(struct suite *suite, struct buffer *error);

#define SUITE_WORDS_MAX  32
#define SUITE_BODIES_MAX 32
#define SUITE_BOOKS      2 /* 0 charges, 1 events */

/* What the config says that the host has to do: bodies to read before suite_ready, a process to start
 * and books to ask, which is known after it.
 * Texts live until the config changes; lists end with NULL and live in the struct. */
struct suite_wants {
  uint32_t body_count; /* of files for suite_body; ask before suite_ready */
  const char *body_kind[SUITE_BODIES_MAX];
  const char *body_file[SUITE_BODIES_MAX];
  const char *const *command; /* of the endpoint; NULL: it runs already */
  uint32_t environment_count; /* variables beside those of the host */
  const char *environment_name[SUITE_WORDS_MAX];
  const char *environment_value[SUITE_WORDS_MAX];
  const char *secret_name; /* variable that SUITE_START without the secret leaves out */
  const char *ready;       /* URL that answers when it is up; NULL: the first kind's port */
  const char *first;       /* URL of the first kind */
  const char *const *count_command[SUITE_BOOKS]; /* prints a number; NULL: the book has a URL */
  const char *count_pointer[SUITE_BOOKS];        /* JSON pointer into what the URL answers */
  const char *words[SUITE_WORDS_MAX];
  const char *count_words[SUITE_BOOKS][SUITE_WORDS_MAX];
};

void suite_wants(const struct suite *suite, struct suite_wants *wants);

/* -------- steps -------- */

enum suite_step_kind {
  SUITE_SEND = 1,
  SUITE_START, /* start the endpoint, also when it runs: then stop it first */
  SUITE_STOP,
  SUITE_COUNT, /* read a book */
  SUITE_WAIT,  /* wait for pause_ms, then say so with a result */
  SUITE_IDLE,  /* nothing to do until a result comes */
  SUITE_END,
};

enum suite_framing {
  SUITE_LENGTH,  /* Content-Length */
  SUITE_CHUNKED, /* one chunk for each piece */
  SUITE_CUT, /* Content-Length says 1000 more than is sent; then the connection is half closed */
};

struct suite_header {
  const char *name; /* as written; a host without HEADER_CASE may change its case */
  const char *value;
};

struct suite_piece {
  const char *at;
  size_t len;
  uint32_t pause_ms; /* before it is sent */
};

/* What to do now. All of it lives until the result of the step is given. */
struct suite_step {
  enum suite_step_kind kind;
  uint32_t number;     /* 1 and up; SUITE_IDLE and SUITE_END have none */
  uint32_t group;      /* steps of one group start at the same moment; 0: alone */
  uint32_t group_size; /* how many there are; all come one after the other from suite_next */
  bool quiet; /* start it when nothing is under way, and start nothing beside it but its group */
  uint32_t give_up_ms; /* then the outcome is SUITE_TIMEOUT */
  uint32_t pause_ms;   /* SUITE_WAIT */

  /* SUITE_SEND, SUITE_COUNT with a URL */
  const char *method;
  const char *url;
  const struct suite_header
      *headers; /* all but Host, Content-Length, Transfer-Encoding, Connection */
  uint32_t header_count;
  const struct suite_piece *pieces;
  uint32_t piece_count;
  enum suite_framing framing;
  uint32_t connection;     /* steps of one number share a connection, kept open; 0: its own */
  bool last;               /* of its connection, which is closed behind it */
  uint32_t close_after_ms; /* close it then without waiting for the answer; 0: wait */

  bool with_secret; /* SUITE_START */
  uint32_t book;    /* SUITE_COUNT: index of suite_wants.count_command, or by URL */
};

/* The next step. */
void suite_next(struct suite *suite, struct suite_step *step);

enum suite_outcome {
  SUITE_ANSWER = 1, /* also of SUITE_START, SUITE_STOP, SUITE_WAIT, SUITE_COUNT that worked */
  SUITE_REFUSED,    /* nobody listens there */
  SUITE_RESET,      /* the connection ended before the answer was whole */
  SUITE_TIMEOUT,
  SUITE_NOT_HTTP, /* what came is no HTTP */
  SUITE_CLOSED,   /* as close_after_ms wanted it */
  SUITE_UNABLE,   /* the host cannot do this step */
};

/* More than this of an answer is cut by the host, which says so. */
#define SUITE_ANSWER_MAX  ((size_t)4 << 20)
#define SUITE_HEADERS_MAX 100

/* What came of a step. Copied. */
struct suite_result {
  enum suite_outcome outcome;
  uint32_t http;
  const struct suite_header *headers;
  uint32_t header_count;
  const char *body;
  size_t len;
  bool cut;          /* there was more than SUITE_ANSWER_MAX */
  bool old;          /* it speaks HTTP/1.0 */
  uint64_t sent_us;  /* when its last byte was sent, from any fixed moment */
  uint64_t first_us; /* first byte of the answer */
  uint64_t end_us;   /* last byte */
  uint64_t start_us; /* before the connection was made */
  const char *text;  /* what a process printed since, or why an outcome came; NULL: nothing */
  size_t text_len;
  int64_t count; /* SUITE_COUNT */
};

/* Gives the result of a step, in any order. False when no such step is under way. */
bool suite_done(struct suite *suite, uint32_t number, const struct suite_result *result);

/* -------- verdicts -------- */

enum suite_verdict {
  SUITE_NOT_YET,
  SUITE_PASS,
  SUITE_INFO,
  SUITE_WARN,
  SUITE_FAIL,
  SUITE_SKIP, /* could not be judged here; the reason is in `reason` */
  SUITE_OPEN, /* nobody knows the rule */
  SUITE_OFF,  /* the config says so */
};

/* How far it is. */
struct suite_progress {
  uint32_t done;
  uint32_t all;
  uint32_t fails;
  uint32_t warns;
  uint32_t exchanges;
  const char *kind; /* of the test that ended last */
  const char *name; /* of its case */
};

void suite_progress(const struct suite *suite, struct suite_progress *progress);

/* Exit status of the tool: 0 no failure, 1 a failure (strict: or a warning, or a required case that
 * was not judged), 3 nothing could be judged. */
int suite_exit(const struct suite *suite);

/* -------- reports -------- */

enum suite_report {
  SUITE_REPORT_TEXT,
  SUITE_REPORT_VERBOSE, /* with all cases */
  SUITE_REPORT_QUIET,   /* findings only */
  SUITE_REPORT_JUNIT,
  SUITE_REPORT_JSON,
  SUITE_REPORT_HTML, /* one page, which needs nothing else */
  SUITE_REPORT_LIST, /* cases, kinds, severity, tag, runs here or why not */
};

/* Writes a report. No secret, no right signature is ever in it; what an endpoint sent is escaped.
 * `colour` is for terminals. */
void suite_report(const struct suite *suite, enum suite_report form, bool colour,
                  struct buffer *report);

/* What a case sends, what must come, why, and the cure. False when there is no such case; then the
 * nearest name stands in `text`. */
bool suite_explain(const char *name, struct buffer *text);

/* A config to start from, for the kinds given: "price", or "price=http://localhost:3000/prices". */
void suite_init(const char *const *kinds, uint32_t count, struct buffer *json);

#endif
