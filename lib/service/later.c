/* Deferred calls: answered later in the same HTTP request, exactly once. */
#include "service/service.h"

#include "base/status.h"

#include <string.h>

int clx_reply_later(clx_reply *reply)
{
  if (!reply->call)
    return clx__reply_fail(reply, CLX_BAD_STATE);
  if (reply->status != CLX_OK)
    return reply->status;
  reply->later = true;
  return CLX_LATER;
}

/* A payment must not be refused while it may be charged: only the pending form is allowed. */
static int later_check_fallback(const clx_reply *reply)
{
  const clx_call *call = reply->call;
  if (!call || call->fallback.http != 0 || call->phase != CLX__PHASE_HANDLING)
    return CLX_BAD_STATE;
  if (clx__call_family(call) == CLX__FAMILY_PAYMENT && (!reply->pending || reply->http != 0))
    return CLX_REPLY_NOT_ALLOWED;
  return CLX_OK;
}

int clx_reply_fallback(clx_reply *reply)
{
  clx_response response;
  const char *doubt;
  if (reply->status != CLX_OK)
    return reply->status;
  int status = later_check_fallback(reply);
  if (status == CLX_OK)
    status = clx_reply_finish(reply, &response, &doubt);
  if (status != CLX_OK)
    return clx__reply_fail(reply, status);
  reply->call->fallback = response;
  reply->call->fallback_doubt = doubt;
  clx__reply_clear(reply);
  return CLX_OK;
}

/* Whether a deferred call may be ended now. */
static int later_may_end(const clx_call *call)
{
  if (call->response.http != 0)
    return CLX_ANSWERED;
  return call->phase == CLX__PHASE_DEFERRED ? CLX_OK : CLX_BAD_STATE;
}

/* Gives the host what it may send: the answer, or, where there is none, an error. A call that
 * stays deferred has nothing to send yet. */
static int later_give(clx_call *call, int status, clx_response *response)
{
  if (call->phase == CLX__PHASE_DEFERRED)
    memset(response, 0, sizeof *response);
  else if (status == CLX_BAD_STATE)
    clx__response_error(response, status, clx__call_family(call), call->error_body);
  else
    *response = call->response;
  return status;
}

/* `status` says why it is the fallback that leaves. */
static int later_fall_back(clx_call *call, int status)
{
  call->response = call->fallback;
  call->status = clx__error_set(&call->error, status, 0);
  call->fell_back = true;
  call->doubtful = call->fallback_doubt != NULL;
  clx__call_log(call, CLX_LOG_WARNING, status, "the fallback is sent", "");
  if (call->doubtful)
    clx__call_log(call, CLX_LOG_WARNING, CLX_REPLY_DOUBTFUL, call->fallback_doubt, "");
  return clx__answer_send(call);
}

/* Whether the answer that was built cannot leave. A payment with a fallback must not be refused
 * for that: it may be charged by now, and its outcome can follow by call back. */
static int later_broken(const clx_call *call)
{
  clx_response ignored;
  if (call->fallback.http == 0 || clx__call_family(call) != CLX__FAMILY_PAYMENT)
    return CLX_OK;
  return clx_reply_finish(call->reply, &ignored, NULL);
}

int clx_call_finish(clx_call *call, clx_response *response)
{
  int status = later_may_end(call);
  if (status == CLX_OK) {
    int broken = later_broken(call);
    status = broken == CLX_OK ? clx__answer_reply(call) : later_fall_back(call, broken);
  }
  return later_give(call, status, response);
}

int clx_call_expire(clx_call *call, clx_response *response)
{
  bool fallback = call->fallback.http != 0;
  int status = later_may_end(call);
  if (status == CLX_OK && !fallback && clx__call_family(call) == CLX__FAMILY_PAYMENT)
    status = CLX_BAD_STATE;
  if (status == CLX_OK)
    status = fallback ? later_fall_back(call, CLX_EXPIRED) : clx__answer_refuse(call, CLX_EXPIRED);
  return later_give(call, status, response);
}

int clx_call_cancel(clx_call *call)
{
  int status = later_may_end(call);
  if (status != CLX_OK)
    return status;
  clx__call_refuse(call, CLX_CANCELLED, NULL);
  clx__call_stamp(call);
  /* For who asks again. */
  clx__response_error(&call->response, CLX_CANCELLED, clx__call_family(call), call->error_body);
  call->phase = CLX__PHASE_ANSWERED;
  return CLX_OK;
}
