/* status.c - three pages over libmicrohttpd, by one thread. */
#define _POSIX_C_SOURCE 200809L

#include "status.h"
#include "journal.h"
#include "program.h"
#include "request.h"

#include <microhttpd.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define STATUS_CONNECTIONS 16
#define STATUS_TIMEOUT     5 /* seconds a connection may idle, and a request with its answer may take */
#define STATUS_TEXT        "text/plain; version=0.0.4; charset=utf-8"

struct status {
  struct status_options options;
  struct MHD_Daemon *daemon; /* NULL: there is no port */
  struct peers *peers;
  pthread_mutex_t lock; /* of draining */
  bool draining;
};

/* -------- options -------- */

int status_option(const char *program, struct status_settings *settings, int letter,
                  const char *text)
{
  uint64_t number;

  switch (letter) {
  case STATUS_PORT:
    settings->port = text;
    return program_number(program, "status-port", text, 0, 65535, &number);
  case STATUS_BIND:
    settings->bind = text;
    return 0;
  case STATUS_PORT_FILE:
    settings->port_file = text;
    return 0;
  case STATUS_DRAIN:
    return program_number(program, "drain", text, 0, 60, &settings->drain_s);
  default:
    return -1;
  }
}

int status_check(const char *program, const struct status_settings *settings)
{
  if (settings->port)
    return program_check_port_file(program, "status-port-file", settings->port_file);
  if (settings->port_file)
    return program_complain(program, "status-port-file", settings->port_file,
                            "wants a --status-port");
  return settings->bind
             ? program_complain(program, "status-bind", settings->bind, "wants a --status-port")
             : 0;
}

bool status_listen(const char *program, struct status_settings *settings)
{
  settings->socket = -1;
  if (settings->port)
    settings->socket = program_listen(
        program, "status-bind", settings->bind ? settings->bind : "127.0.0.1", settings->port);
  return !settings->port || settings->socket >= 0;
}

/* -------- pages -------- */

/* Sends text that was made by malloc, and frees it. */
static enum MHD_Result status_send(struct MHD_Connection *connection, unsigned int http, char *text,
                                   size_t len)
{
  struct MHD_Response *answer = MHD_create_response_from_buffer(len, text, MHD_RESPMEM_MUST_FREE);
  enum MHD_Result result;

  if (!answer) {
    free(text);
    return MHD_NO;
  }
  MHD_add_response_header(answer, MHD_HTTP_HEADER_CONTENT_TYPE, STATUS_TEXT);
  result = MHD_queue_response(connection, http, answer);
  MHD_destroy_response(answer);
  return result;
}

static enum MHD_Result status_say(struct MHD_Connection *connection, unsigned int http,
                                  const char *line)
{
  size_t size = strlen(line) + 2;
  char *text = malloc(size);

  if (!text)
    return MHD_NO;
  snprintf(text, size, "%s\n", line);
  return status_send(connection, http, text, strlen(text));
}

static enum MHD_Result status_ready(struct status *status, struct MHD_Connection *connection)
{
  const char *say = NULL;
  bool ready;

  pthread_mutex_lock(&status->lock);
  ready = !status->draining;
  pthread_mutex_unlock(&status->lock);
  if (!ready)
    say = "draining";
  else if (status->options.ready)
    ready = status->options.ready(status->options.ctx, &say);
  if (!say)
    say = ready ? "ready" : "not ready";
  return status_say(connection, ready ? MHD_HTTP_OK : MHD_HTTP_SERVICE_UNAVAILABLE, say);
}

static enum MHD_Result status_metrics(const struct status *status,
                                      struct MHD_Connection *connection)
{
  const struct status_options *options = &status->options;
  char *text = NULL;
  size_t len = 0;
  FILE *file = open_memstream(&text, &len);
  bool failed;

  if (!file)
    return MHD_NO;
  if (options->metrics)
    metrics_write(options->metrics, file);
  if (options->write)
    options->write(options->ctx, file);
  failed = ferror(file) != 0;
  if (fclose(file) == 0 && !failed)
    return status_send(connection, MHD_HTTP_OK, text, len);
  free(text);
  return MHD_NO;
}

static enum MHD_Result status_page(struct status *status, struct MHD_Connection *connection,
                                   const char *path)
{
  if (strcmp(path, "/live") == 0)
    return status_say(connection, MHD_HTTP_OK, "live");
  if (strcmp(path, "/ready") == 0)
    return status_ready(status, connection);
  if (strcmp(path, "/metrics") == 0)
    return status_metrics(status, connection);
  return status_say(connection, MHD_HTTP_NOT_FOUND, "there is /live, /ready and /metrics");
}

/* libmicrohttpd calls this for the head, each piece of the body, and the end. */
static enum MHD_Result status_request(void *ctx, struct MHD_Connection *connection,
                                      const char *path, const char *method, const char *version,
                                      const char *bytes, size_t *len, void **context)
{
  (void)version;
  (void)bytes;
  if (!request_peer(connection))
    return MHD_NO;
  if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0)
    return *context ? MHD_NO
                    : status_say(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "only GET is answered");
  if (!*context || *len > 0) {
    *context = ctx;
    *len = 0;
    return MHD_YES;
  }
  return status_page(ctx, connection, path);
}

/* Its time for the next request begins. */
static void status_done(void *ctx, struct MHD_Connection *connection, void **context,
                        enum MHD_RequestTerminationCode how)
{
  struct status *status = ctx;

  (void)context;
  (void)how;
  if (request_peer(connection))
    peers_await(status->peers, request_peer(connection));
}

/* -------- life -------- */

static bool status_serve(struct status *status)
{
  const struct status_settings *settings = status->options.settings;

  status->peers = peers_new(STATUS_TIMEOUT, STATUS_CONNECTIONS - STATUS_CONNECTIONS / 4);
  if (!status->peers)
    return false;
  status->daemon = MHD_start_daemon(
      MHD_USE_POLL | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC, 0, NULL, NULL, status_request,
      status, MHD_OPTION_LISTEN_SOCKET, settings->socket, MHD_OPTION_NOTIFY_COMPLETED, status_done,
      status, MHD_OPTION_NOTIFY_CONNECTION, request_connection, status->peers,
      MHD_OPTION_CONNECTION_LIMIT, (unsigned int)STATUS_CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT,
      (unsigned int)STATUS_TIMEOUT, MHD_OPTION_END);
  return status->daemon &&
         program_write_port("status-port-file", settings->port_file, program_port(settings->socket),
                            status->options.journal);
}

struct status *status_start(const struct status_options *options)
{
  struct status *status = calloc(1, sizeof *status);

  if (status) {
    status->options = *options;
    pthread_mutex_init(&status->lock, NULL);
    if (options->settings->socket < 0 || status_serve(status))
      return status;
    status_stop(status);
  }
  journal_line(options->journal, "status: cannot start");
  return NULL;
}

void status_drain(struct status *status)
{
  const struct timespec wait = {.tv_sec = (time_t)status->options.settings->drain_s};

  pthread_mutex_lock(&status->lock);
  status->draining = true;
  pthread_mutex_unlock(&status->lock);
  nanosleep(&wait, NULL);
}

void status_stop(struct status *status)
{
  if (status->daemon)
    MHD_stop_daemon(status->daemon);
  if (status->peers)
    peers_free(status->peers);
  pthread_mutex_destroy(&status->lock);
  free(status);
}
