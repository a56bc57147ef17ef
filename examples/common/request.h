/* request.h - the head of a request, as libmicrohttpd has it.
 *
 * libmicrohttpd takes the first of two lengths, reads to the end of the connection for a transfer
 * coding that it does not know, and ends a path at "%00". A proxy in front may see another
 * request than this server does: such heads are refused.
 */
#ifndef COMMON_REQUEST_H
#define COMMON_REQUEST_H

#include "peers.h"

#include <clx.h>
#include <microhttpd.h>

/* An answer of the server itself: constant, with the library's form of an error as its body. */
struct request_refusal {
  int http;
  const char *name; /* for the log */
  const char *body;
};

/* The bodies of requests that are not proven yet take all the memory there is for them. */
extern const struct request_refusal request_crowded;

/* For MHD_OPTION_NOTIFY_CONNECTION, with a struct peers, and MHD_OPTION_URI_LOG_CALLBACK, with
 * NULL: each connection then has its peer, which knows the target before anything of it is
 * decoded. */
void request_connection(void *peers, struct MHD_Connection *connection, void **context,
                        enum MHD_ConnectionNotificationCode code);
void *request_target(void *ctx, const char *target, struct MHD_Connection *connection);

/* NULL when there was no memory for it: then the connection is shut down. */
struct peer *request_peer(struct MHD_Connection *connection);

/* What makes a head ambiguous, or NULL. The connection has a peer. */
const struct request_refusal *request_problem(struct MHD_Connection *connection);

/* The value number `index` (from 0) of a header. As the header hook of the library wants it. */
int request_header(struct MHD_Connection *connection, const char *name, uint32_t index,
                   const char **value, size_t *len);

bool request_has_header(struct MHD_Connection *connection, const char *name);

/* The length that the client announced, 0 when it did not. libmicrohttpd has checked it. */
uint64_t request_announced(struct MHD_Connection *connection);

#endif
