/* Deferred calls: answered later in the same HTTP request, exactly once. */
#include "service/service.h"

#include <string.h>

/* -------- tickets -------- */

#define LATER_TICKET_BITS 53

/* Service, call and count name this deferral among all that are under way, and among the earlier
 * ones of the call. The MAC of the body and the time make it differ from one of a service that is
 * gone and whose memory is used again. */
static uint64_t later_ticket(clx_call *call)
{
  uint64_t parts[4] = {(uintptr_t)call->service, call->serial, ++call->deferrals, call->started_ms};
  uint64_t ticket = clx__digest_short(parts, sizeof parts, call->sent);
  ticket &= ((uint64_t)1 << LATER_TICKET_BITS) - 1;
  return ticket ? ticket : 1;
}

int clx__call_defer(clx_call *call)
{
  call->ticket = later_ticket(call);
  call->phase = CLX__PHASE_DEFERRED;
  call->status = CLX_LATER;
  return CLX_LATER;
}

uint64_t clx_call_ticket(const clx_call *call)
{
  return call && call->phase == CLX__PHASE_DEFERRED ? call->ticket : 0;
}

/* Whether this ticket is the one of the deferred call. No call has ticket 0. */
static bool later_is(const clx_call *call, uint64_t ticket)
{
  return ticket != 0 && clx_call_ticket(call) == ticket;
}

clx_reply *clx_call_reply(const clx_call *call, uint64_t ticket)
{
  return later_is(call, ticket) ? call->reply : NULL;
}

/* -------- the fallback -------- */

/* A payment must not be refused while it may be charged: only the pending form is allowed. */
static int later_check_fallback(const clx_reply *reply)
{
  const clx_call *call = reply->call;
  if (!call || call->fallback.http != 0 || call->phase != CLX__PHASE_DEFERRED)
    return CLX_BAD_STATE;
  if (clx__call_family(call) == CLX__FAMILY_PAYMENT && (!reply->pending || reply->http != 0))
    return CLX_REPLY_NOT_PENDING;
  return CLX_OK;
}

int clx_reply_fallback(clx_reply *reply)
{
  clx_response response;
  if (!reply)
    return CLX_BAD_ARGUMENT;
  if (reply->status != CLX_OK)
    return reply->status;
  int status = later_check_fallback(reply);
  if (status == CLX_OK)
    status = clx_reply_finish(reply, &response);
  if (status != CLX_OK) {
    reply->http = 0; /* what was built is not the answer */
    reply->checked = false;
    return clx__reply_fail(reply, status);
  }
  reply->call->fallback = response;
  reply->call->fallback_notes = reply->notes;
  clx__reply_clear(reply);
  return CLX_OK;
}

/* -------- the end -------- */

static int later_finish(clx_call *call)
{
  call->phase = CLX__PHASE_ENDING;
  return clx__answer_reply(call);
}

static int later_expire(clx_call *call)
{
  bool fallback = call->fallback.http != 0;
  if (!fallback && clx__call_family(call) == CLX__FAMILY_PAYMENT)
    return CLX_BAD_STATE;
  call->phase = CLX__PHASE_ENDING;
  return fallback ? clx__answer_fall_back(call, CLX_EXPIRED)
                  : clx__answer_refuse(call, CLX_EXPIRED);
}

static int later_cancel(clx_call *call)
{
  clx__call_refuse(call, CLX_CANCELLED, NULL);
  clx__call_stamp(call);
  call->phase = CLX__PHASE_ANSWERED;
  return CLX_OK;
}

/* Ends a call, if the ticket is its own, and gives the host the answer, if there is one now. */
static int later_end(clx_call *call, uint64_t ticket, int (*end)(clx_call *call),
                     clx_response *response)
{
  if (response)
    memset(response, 0, sizeof *response);
  if (!call)
    return CLX_BAD_ARGUMENT;
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  int status = later_is(call, ticket) ? end(call) : CLX_ANSWERED;
  if (response && status != CLX_BAD_STATE && status != CLX_ANSWERED)
    *response = call->response;
  clx__call_leave(call);
  return status;
}

int clx_call_finish(clx_call *call, uint64_t ticket, clx_response *response)
{
  return response ? later_end(call, ticket, later_finish, response) : CLX_BAD_ARGUMENT;
}

int clx_call_expire(clx_call *call, uint64_t ticket, clx_response *response)
{
  return response ? later_end(call, ticket, later_expire, response) : CLX_BAD_ARGUMENT;
}

int clx_call_cancel(clx_call *call, uint64_t ticket)
{
  return later_end(call, ticket, later_cancel, NULL);
}
