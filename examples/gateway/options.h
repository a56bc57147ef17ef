/* options.h - the command line of the gateway. */
#ifndef GATEWAY_OPTIONS_H
#define GATEWAY_OPTIONS_H

#include "gateway.h"

#include "../common/mac.h"
#include "../common/status.h"

/* Tasks for a person. */
enum {
  TASK_SERVE,
  TASK_BOOKS = 'k',
  TASK_RECONCILE = 'R',
  TASK_MIGRATE = 'm',
  TASK_COPY = 'C',
  TASK_SETTLE = 'S'
};

struct options {
  server_options server;
  struct till till;
  const char *bind;
  const char *port;
  const char *db;
  const char *replica;
  const char *copy;
  const char *settle;
  const char *yes;
  const char *no;
  int task; /* one of those above */
  const char *callback_url;
  const char *port_file;
  const char *log;
  uint64_t answer_within_ms;
  uint64_t workers;
  uint64_t explain;
  uint64_t key_life;        /* hours */
  uint64_t reconcile_every; /* seconds; 0: never */
  bool pending;
  mac_choice mac;
  struct status_settings status;
  clx_keys *keys;
};

/* Reads the command line and the environment into *options, which has its keys from here on: 0,
 * EXIT_USAGE or EXIT_FAILURE with a message, or -1 when there is nothing more to do. */
int options_read(struct options *options, int argc, char **argv);

#endif
