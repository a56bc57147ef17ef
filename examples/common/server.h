/* server.h - HTTP for a service: libmicrohttpd feeds the calls of the library.
 *
 * Endpoints with a handler need nothing of this but server_start. A request to an endpoint without
 * one is given to `take`, in the thread of its connection: that builds the answer at once, or says
 * that it comes later. Then the connection is put aside without a thread, and its seat, with the
 * call, belongs to whom `later` gives it: one thread, which ends it by its ticket.
 */
#ifndef COMMON_SERVER_H
#define COMMON_SERVER_H

#include "metrics.h"

#include <clx.h>
#include <stdio.h>

struct server;

/* One request under way. */
struct seat;

typedef struct server_options {
  int socket;               /* of program_listen; the server's from now on */
  unsigned int threads;     /* of libmicrohttpd */
  unsigned int connections; /* at most, over all threads */
  unsigned int timeout;     /* seconds a connection may idle, a head may take, and a body */
  uint64_t body_limit;      /* as in clx_limits; bounds what is dropped, too */
  FILE *journal;
  struct metrics *metrics; /* where requests are counted, or NULL */
  /* The call is deferred. True: its answer comes later, and the seat goes to `later`. False: what
   * is built on its reply leaves now. Both NULL when every endpoint has a handler. */
  bool (*take)(void *ctx, struct seat *seat);
  void (*later)(void *ctx, struct seat *seat);
  /* The answer has left, as far as this side can tell; or NULL. */
  void (*sent)(void *ctx, const struct seat *seat);
  void *ctx;
} server_options;

/* Starts to serve. NULL on failure, with a line in the journal. */
struct server *server_start(const clx_service *service, const server_options *options);

/* Takes no new connections, lets requests under way finish for at most `timeout` seconds, and
 * frees. Deferred ones must have been ended by then. Returns how many were still under way. */
unsigned int server_stop(struct server *server);

/* -------- deferred requests -------- */

/* The call, and what `take` kept for `later`. */
clx_call *server_call(const struct seat *seat);
void server_keep(struct seat *seat, void *kept);
void *server_kept(const struct seat *seat);

/* Ends a deferred request with what was built on the call's reply. False when its fallback is what
 * leaves: then a call back is owed, best written down before server_send. */
bool server_finish(struct seat *seat, uint64_t ticket);

/* Ends it with its fallback. False when it has none and must not be refused: it stays deferred. */
bool server_expire(struct seat *seat, uint64_t ticket);

/* Has the answer of a request that was ended sent. The seat is gone. */
void server_send(struct seat *seat);

#endif
