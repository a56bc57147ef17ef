/* backend.c - GET /prices/SKU is answered with a number, in a connection of its own. */
#include "backend.h"

#include <event2/buffer.h>
#include <event2/http.h>
#include <stdio.h>
#include <stdlib.h>

struct question {
  backend_done done;
  void *ctx;
  uint64_t ticket;
  struct evhttp_connection *connection;
};

/* libevent still uses the connection while it tells of the answer, so this comes later. */
static void backend_free(evutil_socket_t fd, short what, void *ctx)
{
  struct question *question = ctx;

  (void)fd, (void)what;
  evhttp_connection_free(question->connection);
  free(question);
}

static void backend_answered(struct evhttp_request *got, void *ctx)
{
  struct question *question = ctx;
  int64_t cents = -1;

  if (got && evhttp_request_get_response_code(got) == 200) {
    struct evbuffer *text = evhttp_request_get_input_buffer(got);
    evbuffer_add(text, "", 1);
    cents = strtoll((char *)evbuffer_pullup(text, -1), NULL, 10);
  }
  question->done(question->ctx, question->ticket, cents);
  event_base_once(evhttp_connection_get_base(question->connection), -1, EV_TIMEOUT, backend_free,
                  question, NULL);
}

void backend_ask(struct event_base *base, uint16_t port, const char *sku, backend_done done,
                 void *ctx, uint64_t ticket)
{
  struct question *question = malloc(sizeof *question);
  struct evhttp_request *request = evhttp_request_new(backend_answered, question);
  char *name = evhttp_encode_uri(sku);
  char path[512];

  if (!question || !request || !name) { /* out of memory, and no answer */
    done(ctx, ticket, -1);
    return;
  }
  *question = (struct question){done, ctx, ticket, NULL};
  question->connection = evhttp_connection_base_new(base, NULL, "127.0.0.1", port);
  snprintf(path, sizeof path, "/prices/%s", name);
  free(name);
  evhttp_add_header(evhttp_request_get_output_headers(request), "Host", "127.0.0.1");
  evhttp_make_request(question->connection, request, EVHTTP_REQ_GET, path);
}
