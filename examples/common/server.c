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

#include <errno.h>
#include <microhttpd.h>
#include <netdb.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
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

#define SERVER_METHOD 16 /* bytes of a method in the log */

struct seat {
  struct seat *next; /* in the list of free seats */
  clx_call *call;
  clx_response response;
  struct MHD_Connection *connection;
  void *kept;
  struct timespec started;
  uint64_t bytes; /* of the body, so far */
  bool decided;   /* the answer is; the rest of the body is dropped */
  bool ended;     /* the call was, or is deferred: what comes next is its answer */
  char method[SERVER_METHOD];
};

struct server {
  const clx_service *service;
  server_options options;
  struct MHD_Daemon *daemon;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t idle;  /* signalled when under_way becomes 0 */
  struct seat *seats;   /* free ones, the last used first */
  unsigned int under_way;
  bool stopping;
};

/* -------- seats -------- */

static void server_seat_free(struct seat *seat)
{
  clx_call_free(seat->call);
  free(seat);
}

static struct seat *server_seat_new(const clx_service *service)
{
  struct seat *seat = calloc(1, sizeof *seat);

  if (!seat)
    return NULL;
  seat->call = clx_call_new(service, NULL);
  if (seat->call)
    return seat;
  free(seat);
  return NULL;
}

/* A free seat or a new one; NULL when there is no memory. */
static struct seat *server_seat_take(struct server *server)
{
  struct seat *seat;

  pthread_mutex_lock(&server->lock);
  seat = server->seats;
  if (seat)
    server->seats = seat->next;
  pthread_mutex_unlock(&server->lock);
  if (!seat)
    seat = server_seat_new(server->service);
  if (!seat)
    return NULL;
  pthread_mutex_lock(&server->lock);
  server->under_way++;
  pthread_mutex_unlock(&server->lock);
  return seat;
}

static void server_seat_give(struct server *server, struct seat *seat)
{
  clx_call_reset(seat->call);
  pthread_mutex_lock(&server->lock);
  seat->next = server->seats;
  server->seats = seat;
  if (--server->under_way == 0)
    pthread_cond_broadcast(&server->idle);
  pthread_mutex_unlock(&server->lock);
}

static double server_seconds(const struct seat *seat)
{
  struct timespec now;

  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)(now.tv_sec - seat->started.tv_sec) +
         (double)(now.tv_nsec - seat->started.tv_nsec) / 1e9;
}

/* -------- headers -------- */

/* The value number `index` of a header, found by going through all of them. */
typedef struct server_search {
  const char *name;
  uint32_t index;
  const char *value;
  size_t len;
} server_search;

static enum MHD_Result server_search_step(void *ctx, enum MHD_ValueKind kind, const char *name,
                                          size_t name_len, const char *value, size_t len)
{
  server_search *search = ctx;

  (void)kind;
  if (name_len != strlen(search->name) || strncasecmp(name, search->name, name_len) != 0)
    return MHD_YES;
  if (search->index-- > 0)
    return MHD_YES;
  search->value = value ? value : "";
  search->len = len;
  return MHD_NO;
}

/* The header hook of the library. It asks for a second value too: libmicrohttpd's own look-up
 * would give the first and hide a duplicate. */
static int server_header(void *io, const char *name, uint32_t index, const char **value,
                         size_t *len)
{
  const struct seat *seat = io;
  server_search search = {name, index, NULL, 0};

  MHD_get_connection_values_n(seat->connection, MHD_HEADER_KIND, server_search_step, &search);
  if (!search.value)
    return 0;
  *value = search.value;
  *len = search.len;
  return 1;
}

static bool server_has_header(struct MHD_Connection *connection, const char *name)
{
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name) != NULL;
}

/* The length that the client announced, 0 when it did not. libmicrohttpd has checked it. */
static uint64_t server_announced(struct MHD_Connection *connection)
{
  const char *text = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Length");

  return text ? strtoull(text, NULL, 10) : 0;
}

/* -------- one request -------- */

static bool server_stopping(struct server *server)
{
  bool stopping;

  pthread_mutex_lock(&server->lock);
  stopping = server->stopping;
  pthread_mutex_unlock(&server->lock);
  return stopping;
}

/* Queues the answer, which stays in the call until the seat is given back. */
static enum MHD_Result server_answer(struct server *server, struct seat *seat)
{
  const clx_response *response = &seat->response;
  struct MHD_Response *answer;
  enum MHD_Result result;

  answer = MHD_create_response_from_buffer(response->len, (void *)response->body,
                                           MHD_RESPMEM_PERSISTENT);
  if (!answer)
    return MHD_NO;
  MHD_add_response_header(answer, MHD_HTTP_HEADER_CONTENT_TYPE, response->content_type);
  if (response->http == MHD_HTTP_METHOD_NOT_ALLOWED)
    MHD_add_response_header(answer, MHD_HTTP_HEADER_ALLOW, MHD_HTTP_METHOD_POST);
  if (server_stopping(server))
    MHD_add_response_header(answer, MHD_HTTP_HEADER_CONNECTION, "close");
  result = MHD_queue_response(seat->connection, (unsigned int)response->http, answer);
  MHD_destroy_response(answer); /* the queue holds it now */
  return result;
}

/* Ends the call: its answer is queued, or comes later. The connection is suspended before another
 * thread may get the seat, since that can be quicker than this one. */
static enum MHD_Result server_end(struct server *server, struct seat *seat)
{
  seat->ended = true;
  if (clx_call_end(seat->call, &seat->response) != CLX_LATER)
    return server_answer(server, seat);
  if (!server->options.take)
    return MHD_NO;
  if (!server->options.take(server->options.ctx, seat)) {
    server_finish(seat, clx_call_ticket(seat->call));
    return server_answer(server, seat);
  }
  MHD_suspend_connection(seat->connection);
  server->options.later(server->options.ctx, seat);
  return MHD_YES;
}

/* The head is there. libmicrohttpd takes an answer now or after the whole body, not in between. */
static enum MHD_Result server_head(struct server *server, struct MHD_Connection *connection,
                                   const char *method, const char *path, void **context)
{
  uint64_t announced = server_announced(connection);
  clx_head head = {0};
  struct seat *seat = server_seat_take(server);

  *context = seat;
  if (!seat)
    return MHD_NO;
  clock_gettime(CLOCK_MONOTONIC, &seat->started);
  seat->connection = connection;
  seat->kept = NULL;
  seat->bytes = 0;
  seat->ended = false;
  snprintf(seat->method, sizeof seat->method, "%s", method);
  head.size = sizeof head;
  head.method = method;
  head.path = path;
  head.content_length = announced;
  head.header = server_header;
  head.io = seat;
  seat->decided = clx_call_start(seat->call, &head) != CLX_OK;
  if (!seat->decided)
    return MHD_YES;
  /* A client that asks first, with Expect, has sent no body to drop. */
  if (announced > SERVER_DROP_SHORT || server_has_header(connection, "Transfer-Encoding") ||
      server_has_header(connection, "Expect"))
    return server_end(server, seat);
  return MHD_YES;
}

/* A piece of the body. One that takes longer than the time limit, or does not end, ends the
 * connection. */
static enum MHD_Result server_piece(struct server *server, struct seat *seat, const char *bytes,
                                    size_t *len)
{
  seat->bytes += *len;
  if (server_seconds(seat) > (double)server->options.timeout ||
      seat->bytes > server->options.body_limit + SERVER_DROP_MOST)
    return MHD_NO;
  if (!seat->decided)
    seat->decided = clx_call_body(seat->call, bytes, *len) != CLX_OK;
  *len = 0;
  return MHD_YES;
}

static enum MHD_Result server_request(void *ctx, struct MHD_Connection *connection,
                                      const char *path, const char *method, const char *version,
                                      const char *bytes, size_t *len, void **context)
{
  struct seat *seat = *context;

  (void)version;
  if (!seat)
    return server_head(ctx, connection, method, path, context);
  if (*len > 0)
    return server_piece(ctx, seat, bytes, len);
  return seat->ended ? server_answer(ctx, seat) : server_end(ctx, seat);
}

/* The answer was sent, or the connection broke. */
static void server_done(void *ctx, struct MHD_Connection *connection, void **context,
                        enum MHD_RequestTerminationCode how)
{
  struct server *server = ctx;
  struct seat *seat = *context;
  bool sent = how == MHD_REQUEST_TERMINATED_COMPLETED_OK;

  (void)connection;
  if (!seat)
    return;
  journal_access(server->options.journal, seat->method, clx_call_path(seat->call), seat->bytes,
                 clx_call_http(seat->call), sent ? clx_call_status(seat->call) : -1,
                 server_seconds(seat));
  if (sent && server->options.sent)
    server->options.sent(server->options.ctx, seat->call);
  server_seat_give(server, seat);
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

/* Starts libmicrohttpd on an address. */
static struct MHD_Daemon *server_listen(struct server *server, const struct sockaddr *address)
{
  const server_options *options = &server->options;
  /* poll, not epoll: with epoll, quiescing the daemon races with its threads and can end the
   * process (seen with libmicrohttpd 0.9.75). */
  unsigned int flags =
      MHD_USE_POLL | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC | MHD_USE_ERROR_LOG;

  if (options->take)
    flags |= MHD_ALLOW_SUSPEND_RESUME;
  if (address->sa_family == AF_INET6)
    flags |= MHD_USE_IPv6;
  return MHD_start_daemon(flags, 0, NULL, NULL, server_request, server, MHD_OPTION_EXTERNAL_LOGGER,
                          server_complain, options->journal, MHD_OPTION_SOCK_ADDR, address,
                          MHD_OPTION_NOTIFY_COMPLETED, server_done, server,
                          MHD_OPTION_THREAD_POOL_SIZE, options->threads > 1 ? options->threads : 0,
                          MHD_OPTION_CONNECTION_LIMIT, options->connections,
                          MHD_OPTION_CONNECTION_TIMEOUT, options->timeout, MHD_OPTION_END);
}

/* Finds the address and listens there; false with a line in the journal. */
static bool server_open(struct server *server)
{
  const server_options *options = &server->options;
  struct addrinfo hints = {0};
  struct addrinfo *found = NULL;
  int failed;

  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  hints.ai_socktype = SOCK_STREAM;
  failed = getaddrinfo(options->bind, options->port, &hints, &found);
  if (failed) {
    journal_line(options->journal, "server: --bind %s: %s", options->bind, gai_strerror(failed));
    return false;
  }
  errno = 0;
  server->daemon = server_listen(server, found->ai_addr);
  if (!server->daemon)
    journal_line(options->journal, "server: cannot listen on %s port %s: %s", options->bind,
                 options->port, errno ? strerror(errno) : "see the line above");
  freeaddrinfo(found);
  return server->daemon != NULL;
}

/* Frees what server_start made. No request is under way any more. */
static void server_free(struct server *server)
{
  while (server->seats) {
    struct seat *seat = server->seats;

    server->seats = seat->next;
    server_seat_free(seat);
  }
  pthread_cond_destroy(&server->idle);
  pthread_mutex_destroy(&server->lock);
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
  pthread_mutex_init(&server->lock, NULL);
  pthread_cond_init(&server->idle, NULL);
  if (server_open(server))
    return server;
  server_free(server);
  return NULL;
}

unsigned int server_port(const struct server *server)
{
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);

  return info ? info->port : 0;
}

/* Waits until no request is under way, but not longer than the time limit. */
static unsigned int server_drain(struct server *server)
{
  struct timespec until;
  unsigned int left;
  int failed = 0;

  clock_gettime(CLOCK_REALTIME, &until);
  until.tv_sec += (time_t)server->options.timeout;
  pthread_mutex_lock(&server->lock);
  server->stopping = true;
  while (server->under_way > 0 && !failed)
    failed = pthread_cond_timedwait(&server->idle, &server->lock, &until);
  left = server->under_way;
  pthread_mutex_unlock(&server->lock);
  return left;
}

unsigned int server_stop(struct server *server)
{
  int listening = MHD_quiesce_daemon(server->daemon);
  unsigned int left = server_drain(server);

  MHD_stop_daemon(server->daemon); /* ends its threads; server_done is called for what is left */
  if (listening != MHD_INVALID_SOCKET)
    close(listening);
  server_free(server);
  return left;
}
