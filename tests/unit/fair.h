/* fair.h - a service with webhooks, and which of them got an event. */
#ifndef CLX_TESTS_FAIR_H
#define CLX_TESTS_FAIR_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/resources.h>

#include "market.h"

#define STALLS 8

/* A service with webhooks of one path or more; which of them ran. */
struct fair {
  struct stall {
    struct fair *fair;
    int number;
  } stalls[STALLS];
  int ran;                      /* the number of the last handler, -1 */
  const clx_resource *resource; /* that it got */
  uint64_t now;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
  struct outcome outcome;
};

struct sign_up {
  const char *pattern;
  const char *topic;
};

static inline int fair_handler(const clx_resource *resource, clx_reply *reply, void *user)
{
  struct stall *stall = user;

  stall->fair->ran = stall->number;
  stall->fair->resource = resource;
  return clx_reply_received(reply);
}

static inline uint64_t fair_clock(void *ctx)
{
  return ((struct fair *)ctx)->now;
}

static inline void fair_open(struct fair *fair, const struct sign_up *rows, int count)
{
  clx_options options = {.size = sizeof options, .clock = fair_clock, .clock_ctx = fair};
  int i;

  memset(fair, 0, sizeof *fair);
  fair->keys = shop_keys(SECRET, NULL);
  fair->service = clx_service_new(&options);
  for (i = 0; i < count; i++) {
    fair->stalls[i].fair = fair;
    fair->stalls[i].number = i;
    clx_endpoint_keys(clx_service_on_webhook(fair->service, rows[i].pattern, rows[i].topic,
                                             fair_handler, &fair->stalls[i]),
                      fair->keys);
  }
  assert_int_equal(clx_service_ready(fair->service, NULL), CLX_OK);
  fair->call = clx_call_new(fair->service, NULL);
  assert_non_null(fair->call);
}

static inline void fair_close(struct fair *fair)
{
  clx_call_free(fair->call);
  clx_service_free(fair->service);
  clx_keys_free(fair->keys);
}

/* The number of the stall that got the event, or -1. */
static inline int fair_send(struct fair *fair, const char *path, const char *topic,
                            const char *body)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = path, .signature = signature, .body = body};

  request.len = strlen(body);
  assert_int_equal(sign(body, request.len, signature), CLX_OK);
  fair->ran = -1;
  post_send(fair->call, &request, topic, HANDLED, &fair->outcome);
  return fair->ran;
}

#endif
