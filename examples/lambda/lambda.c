/* lambda.c - the shop as a function of AWS Lambda: the `bootstrap` of the runtime provided.al2023.
 *
 *   CLX_SECRET=... AWS_LAMBDA_RUNTIME_API=127.0.0.1:9001 lambda
 *
 * Lambda sets the second of these. The program asks the runtime API for an event, posts the answer
 * and asks for the next one, until that API is gone. It is one file without shared libraries.
 */
#include "../shop/shop.h"
#include "event.h"

#include <event2/event.h>
#include <event2/http.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#define API    "/2018-06-01/runtime/invocation/"
#define ID     "Lambda-Runtime-Aws-Request-Id"
#define FROZEN 86400 /* seconds: the API answers when there is an event, which may take as long */

struct host {
  const char *name; /* of the API */
  struct evhttp_connection *api;
  clx_call *call;
};

static void turn(struct evhttp_request *got, void *ctx);

/* Posts the answer to what the API gave, if that is an event; else asks for the next one. */
static void ask(struct host *host, struct evhttp_request *got)
{
  struct evhttp_request *next = evhttp_request_new(turn, host);
  const char *id = got ? evhttp_find_header(evhttp_request_get_input_headers(got), ID) : NULL;
  char path[256] = API "next";

  if (id) {
    bool good = event_answer(host->call, evhttp_request_get_input_buffer(got),
                             evhttp_request_get_output_buffer(next));
    snprintf(path, sizeof path, API "%s/%s", id, good ? "response" : "error");
  }
  evhttp_add_header(evhttp_request_get_output_headers(next), "Host", host->name);
  evhttp_make_request(host->api, next, id ? EVHTTP_REQ_POST : EVHTTP_REQ_GET, path);
}

/* The API gave an event, or took an answer. Without an answer of it there is nothing left to do. */
static void turn(struct evhttp_request *got, void *ctx)
{
  struct host *host = ctx;

  if (got && evhttp_request_get_response_code(got) / 100 == 2)
    ask(host, got);
  else
    event_base_loopbreak(evhttp_connection_get_base(host->api));
}

int main(void)
{
  struct host host = {.name = getenv("AWS_LAMBDA_RUNTIME_API")};
  struct event_base *base;
  struct shop shop;
  char address[64];
  unsigned short port;

  if (!host.name || sscanf(host.name, "%63[^:]:%hu", address, &port) != 2)
    return fputs("lambda: set AWS_LAMBDA_RUNTIME_API\n", stderr), EXIT_FAILURE;
  if (!shop_open(&shop, "lambda", true) || !(base = event_base_new()))
    return EXIT_FAILURE;
  signal(SIGPIPE, SIG_IGN); /* the API may be gone while it is told an answer */
  host.call = clx_call_new(shop.service, NULL);
  host.api = evhttp_connection_base_new(base, NULL, address, port);
  evhttp_connection_set_timeout(host.api, FROZEN);
  ask(&host, NULL);
  event_base_dispatch(base);
  fputs("lambda: the runtime API is gone\n", stderr);
  evhttp_connection_free(host.api);
  event_base_free(base);
  clx_call_free(host.call);
  shop_close(&shop);
  return EXIT_FAILURE;
}
