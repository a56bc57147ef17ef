/* status.h - what an operator's tools ask a server, on a port of its own: it is not signed, so it is
 * not beside the callbacks, and on loopback unless told otherwise.
 *
 *   GET /live     200: the process answers
 *   GET /ready    200: send it requests; 503: do not, and why
 *   GET /metrics  numbers in the text format of Prometheus
 *
 * SIGTERM makes a server not ready first. After --drain seconds, in which a balancer takes it out,
 * it stops: it takes no new connections and answers the requests under way.
 */
#ifndef COMMON_STATUS_H
#define COMMON_STATUS_H

#include "metrics.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* -------- options -------- */

struct status_settings {
  const char *port; /* NULL: there is none */
  const char *bind; /* NULL: loopback */
  const char *port_file;
  uint64_t drain_s;
  int socket; /* of status_listen; -1 for none */
};

enum { STATUS_PORT = 0x101, STATUS_BIND, STATUS_PORT_FILE, STATUS_DRAIN };

/* For getopt and --help. */
#define STATUS_OPTIONS                                                                             \
  {"status-port", required_argument, NULL, STATUS_PORT},                                           \
      {"status-bind", required_argument, NULL, STATUS_BIND},                                       \
      {"status-port-file", required_argument, NULL, STATUS_PORT_FILE},                             \
  {                                                                                                \
    "drain", required_argument, NULL, STATUS_DRAIN                                                 \
  }
#define STATUS_USAGE                                                                               \
  "  --status-port N      answers GET /live, /ready and /metrics (for Prometheus) on a port of\n"  \
  "                       its own; 0 picks a free one (default: none)\n"                           \
  "  --status-bind ADDRESS\n"                                                                      \
  "                       where that port is (default 127.0.0.1)\n"                                \
  "  --status-port-file FILE\n"                                                                    \
  "                       writes that port to a file\n"                                            \
  "  --drain SECONDS      after SIGTERM /ready says no for so long before the server stops, 0 "    \
  "to\n"                                                                                           \
  "                       60 (default 0)\n"

/* Reads one of these options. 0, EXIT_USAGE with a message, or -1 when it is none of them. */
int status_option(const char *program, struct status_settings *settings, int letter,
                  const char *text);

/* What needs more than one of them: 0, or EXIT_USAGE with a message. Leaves no file. */
int status_check(const char *program, const struct status_settings *settings);

/* Listens, if there is a port. False with a message. */
bool status_listen(const char *program, struct status_settings *settings);

/* -------- serving -------- */

struct status;

struct status_options {
  const struct status_settings *settings;
  FILE *journal;
  struct metrics *metrics; /* or NULL */
  /* Whether it is ready; *say may be set to a constant that says more. May be NULL. */
  bool (*ready)(void *ctx, const char **say);
  void (*write)(void *ctx, FILE *text); /* more metrics; may be NULL */
  void *ctx;
};

/* Serves from a thread, which calls both hooks. NULL on failure, with a line in the journal. Without
 * a port there is only status_drain. */
struct status *status_start(const struct status_options *options);

/* It is not ready from now on; returns after --drain. */
void status_drain(struct status *status);

void status_stop(struct status *status);

#endif
