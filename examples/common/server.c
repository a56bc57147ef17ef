/* server.c - HTTP: libmicrohttpd calls, and what comes is fed to a call of the library.
 *
 * libmicrohttpd calls server_request once when the head of a request is there, once for each
 * piece of its body, and once at the end:
 *
 *   head    clx_call_start   server_head
 *   piece   clx_call_body    server_piece; hashed while the rest is on its way
 *   end     clx_call_end     server_end
 *
 * When the answer comes later, the connection is suspended: libmicrohttpd leaves it alone until it
 * is resumed, and then calls server_request once more for the answer.
 *
 * A seat is what one request needs, above all its call. Seats are reused, so that a request
 * usually allocates nothing.
 */
#define _POSIX_C_SOURCE 200809L

#include "server.h"
#include "journal.h"
#include "seats.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* A refused body up to this length is read and dropped: that keeps the connection, and a client
 * that does not read while it writes gets the answer. A longer one is answered at once, which
 * makes libmicrohttpd close the connection. */
#define SERVER_DROP_SHORT 65536

/* How much is read and dropped beyond the limit of a body that announced no length. libmicrohttpd
 * takes no answer in the middle of a body; behind this the connection is closed without one. */
#define SERVER_DROP_MOST 1048576

struct server {
  const clx_service *service;
  server_options options;
  struct MHD_Daemon *daemon;
  struct peers *peers;
  struct seats *seats;
};

static double server_seconds(const struct seat *seat)
{
  struct timespec now;

  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)(now.tv_sec - seat->started.tv_sec) +
         (double)(now.tv_nsec - seat->started.tv_nsec) / 1e9;
}

/* -------- headers -------- */

/* The header hook of the library. */
static int server_header(void *io, const char *name, uint32_t index, const char **value,
                         size_t *len)
{
  const struct seat *seat = io;

  return request_header(seat->connection, name, index, value, len);
}

/* -------- one request -------- */

/* Whether the client has closed its side: nobody may wait for the answer. */
static bool server_left(struct MHD_Connection *connection)
{
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  char byte;

  return recv(info->connect_fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

/* Queues the answer, which stays in the call until the seat is given back. */
static enum MHD_Result server_answer(struct server *server, struct seat *seat)
{
  const clx_response *response = &seat->response;
  struct MHD_Response *answer;
  enum MHD_Result result;

  seat->left = server_left(seat->connection);
  answer = MHD_create_response_from_buffer(response->len, (void *)response->body,
                                           MHD_RESPMEM_PERSISTENT);
  if (!answer)
    return MHD_NO;
  MHD_add_response_header(answer, MHD_HTTP_HEADER_CONTENT_TYPE, response->content_type);
  if (response->http == MHD_HTTP_METHOD_NOT_ALLOWED)
    MHD_add_response_header(answer, MHD_HTTP_HEADER_ALLOW, MHD_HTTP_METHOD_POST);
  if (seats_closing(server->seats))
    MHD_add_response_header(answer, MHD_HTTP_HEADER_CONNECTION, "close");
  result = MHD_queue_response(seat->connection, (unsigned int)response->http, answer);
  MHD_destroy_response(answer); /* the queue holds it now */
  seat->queued = result == MHD_YES;
  peers_await(server->peers, request_peer(seat->connection));
  return result;
}

/* Answers with what the server refuses for. */
static enum MHD_Result server_refuse(struct server *server, struct seat *seat)
{
  clx_response *response = &seat->response;

  response->http = seat->refusal->http;
  response->content_type = "application/json";
  response->body = seat->refusal->body;
  response->len = strlen(seat->refusal->body);
  return server_answer(server, seat);
}

/* Ends the call: its answer is queued, or comes later. The connection is suspended before another
 * thread may get the seat, since that can be quicker than this one. */
static enum MHD_Result server_end(struct server *server, struct seat *seat)
{
  seat->ended = true;
  peers_serve(server->peers, request_peer(seat->connection));
  seats_let_go(server->seats, seat);
  if (seat->refusal)
    return server_refuse(server, seat);
  if (clx_call_end(seat->call, &seat->response) != CLX_LATER)
    return server_answer(server, seat);
  if (!server->options.take)
    return MHD_NO;
  if (!server->options.take(server->options.ctx, seat)) {
    server_finish(seat, clx_call_ticket(seat->call));
    return server_answer(server, seat);
  }
  seat->deferred = true;
  metrics_defer(server->options.metrics, 1);
  MHD_suspend_connection(seat->connection);
  server->options.later(server->options.ctx, seat);
  return MHD_YES;
}

/* Starts the call; false when the answer is decided. */
static bool server_start_call(struct seat *seat, const char *method, const char *path,
                              uint64_t announced)
{
  clx_head head = {0};

  head.size = sizeof head;
  head.method = method;
  head.path = path;
  head.content_length = announced;
  head.header = server_header;
  head.io = seat;
  return clx_call_start(seat->call, &head) == CLX_OK;
}

/* The head is there. libmicrohttpd takes an answer now or after the whole body, not in between. */
static enum MHD_Result server_head(struct server *server, struct MHD_Connection *connection,
                                   const char *method, const char *path, void **context)
{
  uint64_t announced = request_announced(connection);
  struct seat *seat = seats_take(server->seats, method, path);

  *context = seat;
  if (!seat)
    return MHD_NO;
  peers_await(server->peers, request_peer(connection));
  seat->connection = connection;
  seat->refusal = request_problem(connection);
  if (seat->refusal)
    return server_end(server, seat);
  seat->decided = !server_start_call(seat, method, path, announced);
  if (!seat->decided)
    return MHD_YES;
  /* A client that asks first, with Expect, has sent no body to drop. */
  if (announced > SERVER_DROP_SHORT || request_has_header(connection, "Transfer-Encoding") ||
      request_has_header(connection, "Expect"))
    return server_end(server, seat);
  return MHD_YES;
}

/* A piece that is wanted. What has no room is refused at once, and what there was of it freed, but
 * the answer is taken after the body only. */
static void server_feed(struct server *server, struct seat *seat, const char *bytes, size_t len)
{
  if (seats_hold(server->seats, seat, len)) {
    seat->decided = clx_call_body(seat->call, bytes, len) != CLX_OK;
    return;
  }
  seat->refusal = &request_crowded;
  seat->decided = true;
  clx_call_reset(seat->call);
  seats_let_go(server->seats, seat);
}

/* A piece of the body. One that does not end, ends the connection. */
static enum MHD_Result server_piece(struct server *server, struct seat *seat, const char *bytes,
                                    size_t *len)
{
  seat->bytes += *len;
  if (seat->bytes > server->options.body_limit + SERVER_DROP_MOST)
    return MHD_NO;
  if (!seat->decided)
    server_feed(server, seat, bytes, *len);
  *len = 0;
  return MHD_YES;
}

static enum MHD_Result server_request(void *ctx, struct MHD_Connection *connection,
                                      const char *path, const char *method, const char *version,
                                      const char *bytes, size_t *len, void **context)
{
  struct seat *seat = *context;

  (void)version;
  if (!request_peer(connection))
    return MHD_NO;
  if (!seat)
    return server_head(ctx, connection, method, path, context);
  if (*len > 0)
    return server_piece(ctx, seat, bytes, len);
  return seat->ended ? server_answer(ctx, seat) : server_end(ctx, seat);
}

/* Whether the answer was sent. A proxy may close, or reset, as soon as it has all of it, which
 * libmicrohttpd calls an error or an abort. Who closes his side while his answer is deferred gets
 * none: libmicrohttpd ends the connection, and does not come for the answer. */
static bool server_was_sent(const struct server *server, const struct seat *seat,
                            enum MHD_RequestTerminationCode how)
{
  if (how == MHD_REQUEST_TERMINATED_TIMEOUT_REACHED ||
      how == MHD_REQUEST_TERMINATED_DAEMON_SHUTDOWN)
    return false;
  if (peers_closed(server->peers, request_peer(seat->connection)))
    return false;
  return how == MHD_REQUEST_TERMINATED_COMPLETED_OK || (seat->queued && !seat->left);
}

static void server_count(const struct server *server, const struct seat *seat, const char *result,
                         bool sent)
{
  const struct metrics_request request = {.call = seat->refusal ? NULL : seat->call,
                                          .result = result,
                                          .http = sent ? seat->response.http : 0,
                                          .sent = sent,
                                          .seconds = server_seconds(seat)};

  metrics_count(server->options.metrics, &request);
  if (seat->deferred)
    metrics_defer(server->options.metrics, -1);
}

/* The answer was sent, or the connection broke. */
static void server_done(void *ctx, struct MHD_Connection *connection, void **context,
                        enum MHD_RequestTerminationCode how)
{
  struct server *server = ctx;
  struct seat *seat = *context;
  const char *result = "aborted";
  bool sent;

  if (!seat)
    return;
  sent = server_was_sent(server, seat, how);
  if (sent)
    result = seat->refusal ? seat->refusal->name : clx_status_name(clx_call_status(seat->call));
  journal_access(server->options.journal, seat->method, seat->path, seat->bytes,
                 seat->response.http, result, server_seconds(seat));
  server_count(server, seat, result, sent);
  if (sent && !seat->refusal && server->options.sent)
    server->options.sent(server->options.ctx, seat);
  seats_give(server->seats, seat);
  peers_await(server->peers, request_peer(connection));
  *context = NULL;
}

/* -------- deferred requests -------- */

clx_call *server_call(const struct seat *seat)
{
  return seat->call;
}

void server_keep(struct seat *seat, void *kept)
{
  seat->kept = kept;
}

void *server_kept(const struct seat *seat)
{
  return seat->kept;
}

bool server_finish(struct seat *seat, uint64_t ticket)
{
  clx_outcome outcome = {.size = sizeof outcome};

  clx_call_finish(seat->call, ticket, &seat->response);
  clx_call_outcome(seat->call, &outcome);
  return !outcome.fallback;
}

bool server_expire(struct seat *seat, uint64_t ticket)
{
  return clx_call_expire(seat->call, ticket, &seat->response) != CLX_BAD_STATE;
}

void server_send(struct seat *seat)
{
  MHD_resume_connection(seat->connection);
}

/* -------- life -------- */

static void server_complain(void *ctx, const char *format, va_list arguments)
{
  char line[256];

  vsnprintf(line, sizeof line, format, arguments);
  line[strcspn(line, "\r\n")] = 0;
  journal_line(ctx, "libmicrohttpd: %s", line);
}

/* Starts libmicrohttpd. */
static struct MHD_Daemon *server_daemon(struct server *server)
{
  const server_options *options = &server->options;
  /* poll, not epoll: with epoll, quiescing the daemon races with its threads and can end the
   * process (seen with libmicrohttpd 0.9.75). */
  unsigned int flags =
      MHD_USE_POLL | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC | MHD_USE_ERROR_LOG;

  if (options->take)
    flags |= MHD_ALLOW_SUSPEND_RESUME;
  return MHD_start_daemon(
      flags, 0, NULL, NULL, server_request, server, MHD_OPTION_EXTERNAL_LOGGER, server_complain,
      options->journal, MHD_OPTION_LISTEN_SOCKET, options->socket, MHD_OPTION_NOTIFY_COMPLETED,
      server_done, server, MHD_OPTION_NOTIFY_CONNECTION, request_connection, server->peers,
      MHD_OPTION_URI_LOG_CALLBACK, request_target, NULL, MHD_OPTION_THREAD_POOL_SIZE,
      options->threads > 1 ? options->threads : 0, MHD_OPTION_CONNECTION_LIMIT,
      options->connections, MHD_OPTION_CONNECTION_TIMEOUT, options->timeout, MHD_OPTION_END);
}

/* Frees what server_start made. No request is under way any more. */
static void server_free(struct server *server)
{
  if (server->seats)
    seats_free(server->seats);
  if (server->peers)
    peers_free(server->peers);
  free(server);
}

struct server *server_start(const clx_service *service, const server_options *options)
{
  struct server *server = calloc(1, sizeof *server);

  if (!server) {
    journal_line(options->journal, "server: out of memory");
    return NULL;
  }
  server->service = service;
  server->options = *options;
  server->seats = seats_new(service, options->body_limit);
  server->peers = peers_new(options->timeout, options->connections - options->connections / 4);
  if (server->seats && server->peers)
    server->daemon = server_daemon(server);
  if (server->daemon)
    return server;
  journal_line(options->journal, "server: cannot start");
  server_free(server);
  return NULL;
}

unsigned int server_stop(struct server *server)
{
  int listening = MHD_quiesce_daemon(server->daemon);
  unsigned int left = seats_drain(server->seats, server->options.timeout);

  MHD_stop_daemon(server->daemon); /* ends its threads; server_done is called for what is left */
  if (listening != MHD_INVALID_SOCKET)
    close(listening);
  server_free(server);
  return left;
}
