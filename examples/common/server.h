/* server.h - HTTP for a service: libmicrohttpd feeds the calls of the library.
 *
 * Requests whose handler answers at once need nothing of this but server_start. A handler that
 * returns clx_reply_later is called the same way: then the connection is put aside without a
 * thread, `later` is called, and server_finish or server_expire ends it from any thread.
 */
#ifndef COMMON_SERVER_H
#define COMMON_SERVER_H

#include <clx.h>
#include <stdio.h>

struct server;

/* One request under way. In a handler: clx_call_io(clx_reply_call(reply)). */
struct seat;

typedef struct server_options {
  const char *bind;         /* address or name */
  const char *port;         /* "0": any free one */
  unsigned int threads;     /* of libmicrohttpd */
  unsigned int connections; /* at most, over all threads */
  unsigned int timeout;     /* seconds a connection may idle, and a request may take */
  uint64_t body_limit;      /* as in clx_limits; bounds what is dropped, too */
  FILE *journal;
  /* A handler deferred, and its call is now the hook's: it sees to it that the seat is ended,
   * here or later. NULL when no handler defers. */
  void (*later)(void *ctx, struct seat *seat);
  /* The answer has left, as far as this side can tell; or NULL. */
  void (*sent)(void *ctx, const clx_call *call);
  void *ctx;
} server_options;

/* Starts to listen. NULL on failure, with a line in the journal. */
struct server *server_start(const clx_service *service, const server_options *options);

unsigned int server_port(const struct server *server);

/* Takes no new connections, lets requests under way finish for at most `timeout` seconds, and
 * frees. Deferred ones must have been ended by then. Returns how many were still under way. */
unsigned int server_stop(struct server *server);

/* -------- deferred requests -------- */

/* The call, and what the handler kept for the `later` hook. */
clx_call *server_call(const struct seat *seat);
void server_keep(struct seat *seat, void *kept);
void *server_kept(const struct seat *seat);

/* Ends a deferred request with what was built on the call's reply. The seat is gone. */
void server_finish(struct seat *seat);

/* Ends it with its fallback. False when it has none and must not be refused: it stays deferred. */
bool server_expire(struct seat *seat);

#endif
