/* job.h - one request under way, from its last byte to its answer.
 *
 * A price is asked of the backend. What is known without it is the fallback: it leaves when the
 * backend is late, gone or wrong. When the client hangs up, the call is cancelled. In each case the
 * backend's result still comes, with a ticket that is stale by then: it touches nothing, though the
 * job and its call may serve another request already.
 */
#ifndef EVENTLOOP_JOB_H
#define EVENTLOOP_JOB_H

#include "../shop/shop.h"

#include <event2/event.h>
#include <event2/http.h>

struct host {
  struct event_base *base;
  struct evhttp *http;
  const clx_service *service;
  struct timeval limit; /* for an answer */
  uint16_t backend;     /* its port */
  struct job *idle;
  unsigned int busy; /* jobs that are under way */
};

struct job {
  struct host *host;
  clx_call *call;
  struct evhttp_request *request;
  struct event *late; /* the time for its answer is over */
  struct event *gone; /* the client hung up */
  struct job *next;   /* idle ones */
};

/* A job for a request, an idle one if there is one. Jobs are never freed, since the backend knows
 * them. NULL when there is no memory; then the request was answered. */
struct job *job_take(struct host *host, struct evhttp_request *request);

/* The body is over: has it answered, now or later. The job is no longer the caller's. */
void job_run(struct job *job);

#endif
