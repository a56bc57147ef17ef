/* job.c - answers now, later, too late, or not at all. */
#include "job.h"
#include "backend.h"

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <stdio.h>
#include <stdlib.h>

/* The request is over, and the job serves another one. */
static void job_end(struct job *job)
{
  evtimer_del(job->late);
  if (job->gone)
    event_free(job->gone);
  job->gone = NULL;
  clx_call_reset(job->call); /* a ticket that is out is stale now */
  job->next = job->host->idle;
  job->host->idle = job;
  job->host->busy--;
}

static void job_answer(struct job *job, const clx_response *response)
{
  struct evkeyvalq *headers = evhttp_request_get_output_headers(job->request);

  evhttp_add_header(headers, "Content-Type", response->content_type);
  evhttp_add_header(headers, "Allow", "POST"); /* a 405 needs it, no answer minds it */
  evbuffer_add(evhttp_request_get_output_buffer(job->request), response->body, response->len);
  evhttp_send_reply(job->request, response->http, NULL, NULL);
  job_end(job);
}

static void job_late(evutil_socket_t fd, short what, void *ctx)
{
  struct job *job = ctx;
  clx_response response;

  (void)fd, (void)what;
  fputs("late\n", stderr);
  if (clx_call_expire(job->call, clx_call_ticket(job->call), &response) == CLX_OK)
    job_answer(job, &response);
}

static void job_gone(evutil_socket_t fd, short what, void *ctx)
{
  struct job *job = ctx;

  (void)fd, (void)what;
  fputs("gone\n", stderr);
  clx_call_cancel(job->call, clx_call_ticket(job->call));
  evhttp_connection_free(evhttp_request_get_connection(job->request)); /* with its request */
  job_end(job);
}

/* The backend's result. Without one nothing is built, and the fallback leaves. */
static void job_priced(void *ctx, uint64_t ticket, int64_t cents)
{
  struct job *job = ctx;
  clx_response response;
  clx_reply *reply = clx_call_reply(job->call, ticket);

  if (reply && cents >= 0)
    clx_reply_price(reply, NULL, cents);
  if (clx_call_finish(job->call, ticket, &response) == CLX_OK)
    job_answer(job, &response);
  else
    fputs("stale\n", stderr);
}

/* Starts the timer, looks out for the client, and asks the backend. */
static void job_wait(struct job *job, uint64_t ticket, const clx_line_item *item)
{
  struct evhttp_connection *connection = evhttp_request_get_connection(job->request);
  struct bufferevent *stream = evhttp_connection_get_bufferevent(connection);

  evtimer_add(job->late, &job->host->limit);
  job->gone = event_new(job->host->base, bufferevent_getfd(stream), EV_CLOSED, job_gone, job);
  if (job->gone)
    event_add(job->gone, NULL);
  backend_ask(job->host->base, job->host->backend, item->sku_code, job_priced, job, ticket);
}

void job_run(struct job *job)
{
  clx_response response;

  if (clx_call_end(job->call, &response) == CLX_LATER) {
    uint64_t ticket = clx_call_ticket(job->call);
    clx_reply *reply = clx_call_reply(job->call, ticket);
    const clx_line_item *item = clx_as(clx_call_resource(job->call), CLX_TYPE_LINE_ITEMS);
    shop_answer(reply); /* what is known without the backend */
    if (!clx_call_topic(job->call) && item && item->sku_code &&
        clx_reply_fallback(reply) == CLX_OK) {
      job_wait(job, ticket, item);
      return;
    }
    clx_call_finish(job->call, ticket, &response);
  }
  job_answer(job, &response);
}

struct job *job_take(struct host *host, struct evhttp_request *request)
{
  struct job *job = host->idle;

  if (job)
    host->idle = job->next;
  else if ((job = calloc(1, sizeof *job)) != NULL)
    *job = (struct job){.host = host,
                        .call = clx_call_new(host->service, NULL),
                        .late = evtimer_new(host->base, job_late, job)};
  if (job && job->call && job->late) {
    job->request = request;
    host->busy++;
    return job;
  }
  evhttp_send_error(request, HTTP_SERVUNAVAIL, NULL); /* and what there is of the job is lost */
  return NULL;
}
