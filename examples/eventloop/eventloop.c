/* eventloop.c - the shop on libevent: one thread, many calls in flight, and a backend that is slow.
 *
 *   CLX_SECRET=... eventloop PORT BACKEND_PORT SECONDS
 *
 * No endpoint has a handler in the library, so that nothing waits within it. An answer leaves after
 * SECONDS at the latest. SIGTERM ends the program; when calls are under way, after that time.
 */
#include "door.h"
#include "job.h"

#include <event2/buffer.h>
#include <event2/keyvalq_struct.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Not evhttp_find_header, which knows one value for each name and so hides a second signature. */
static int header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  const struct evkeyval *pair = ((struct evkeyvalq *)io)->tqh_first;

  while (pair && (evutil_ascii_strcasecmp(pair->key, name) != 0 || index-- > 0))
    pair = pair->next.tqe_next;
  *value = pair ? pair->value : NULL;
  *len = pair ? strlen(pair->value) : 0;
  return pair != NULL;
}

static void on_request(struct evhttp_request *request, void *host)
{
  struct evbuffer *body = evhttp_request_get_input_buffer(request);
  bool post = evhttp_request_get_command(request) == EVHTTP_REQ_POST;
  clx_head head = {sizeof head,
                   post ? "POST" : "other",
                   evhttp_request_get_uri(request),
                   evbuffer_get_length(body),
                   header,
                   evhttp_request_get_input_headers(request)};
  struct job *job = job_take(host, request);

  if (!job)
    return;
  clx_call_start(job->call, &head);
  clx_call_body(job->call, evbuffer_pullup(body, -1), evbuffer_get_length(body));
  job_run(job);
}

static void stop(evutil_socket_t number, short what, void *ctx)
{
  const struct timeval soon = {0, 100000}; /* answers may be on their way */
  struct host *host = ctx;

  (void)number, (void)what;
  event_base_loopexit(host->base, host->busy > 0 ? &host->limit : &soon);
}

int main(int argc, char **argv)
{
  struct host host = {0};
  struct shop shop;

  if (argc != 4 || !shop_open(&shop, "eventloop", false))
    return fputs("usage: CLX_SECRET=S eventloop PORT BACKEND_PORT SECONDS\n", stderr), 2;
  signal(SIGPIPE, SIG_IGN); /* a client may be gone while it is answered */
  host.base = event_base_new();
  host.service = shop.service;
  host.backend = (uint16_t)atoi(argv[2]);
  host.limit.tv_sec = atoi(argv[3]);
  host.http = evhttp_new(host.base);
  evhttp_set_max_body_size(host.http, (ev_ssize_t)clx_service_limits(shop.service)->body);
  evhttp_set_gencb(host.http, on_request, &host);
  event_add(evsignal_new(host.base, SIGTERM, stop, &host), NULL);
  if (!door_open(host.http, (uint16_t)atoi(argv[1])))
    return perror("eventloop"), EXIT_FAILURE;
  return event_base_dispatch(host.base) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
