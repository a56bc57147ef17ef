/* How a call ends: exactly once, with the handler's answer or with one of the library. */
#include "service/service.h"

#include "base/status.h"

#include <string.h>

void clx__call_log(const clx_call *call, int level, int status, const char *message,
                   const char *detail)
{
  const clx_options *options = &call->service->options;
  if (options->log)
    options->log(options->log_ctx, level, status, message, detail, call);
}

/* Through the hook of the host, which may not reset or free the call. */
static int answer_respond(clx_call *call)
{
  if (!call->has_transport || !call->transport.respond)
    return 0;
  call->phase = CLX__PHASE_HANDLING;
  return call->transport.respond(call->io, &call->response);
}

/* The one place where a call becomes answered. */
static int answer_send(clx_call *call)
{
  int failed = answer_respond(call);
  call->phase = CLX__PHASE_ANSWERED;
  if (!failed)
    return CLX_OK;
  call->status = CLX_TRANSPORT_FAILED;
  clx__call_log(call, CLX_LOG_ERROR, CLX_TRANSPORT_FAILED, clx_status_message(CLX_TRANSPORT_FAILED),
                "");
  return CLX_TRANSPORT_FAILED;
}

int clx__answer_refusal(clx_call *call)
{
  clx__response_error(&call->response, call->status, call->error_body);
  if (call->reply && call->response.http < 500)
    call->response.http = 500; /* the request was fine: what failed is the handler's answer */
  clx__call_log(call, call->response.http >= 500 ? CLX_LOG_ERROR : CLX_LOG_INFO, call->status,
                call->error.message, call->error.where);
  return answer_send(call);
}

int clx__answer_reply(clx_call *call)
{
  const char *doubt = NULL;
  int status = clx_reply_finish(call->reply, &call->response, &doubt);
  if (status != CLX_OK) {
    clx__call_refuse(call, status, NULL);
    return clx__answer_refusal(call);
  }
  if (doubt)
    clx__call_log(call, CLX_LOG_WARNING, CLX_REPLY_DOUBTFUL, doubt, "");
  call->status = CLX_OK;
  return answer_send(call);
}

/* -------- deferred calls -------- */

int clx_reply_later(clx_reply *reply)
{
  if (!reply->call)
    return clx__reply_fail(reply, CLX_BAD_STATE);
  if (reply->status != CLX_OK)
    return reply->status;
  reply->later = true;
  return CLX_LATER;
}

/* Whether a deferred call may be ended now. */
static int answer_may_end(const clx_call *call)
{
  if (call->response.http != 0)
    return CLX_ANSWERED;
  return call->phase == CLX__PHASE_DEFERRED ? CLX_OK : CLX_BAD_STATE;
}

/* Ends a deferred call: with the handler's answer, or with a refusal. */
static int answer_end(clx_call *call, clx_response *response, int refusal)
{
  int status = answer_may_end(call);
  memset(response, 0, sizeof *response);
  if (status == CLX_BAD_STATE) {
    clx__response_error(response, status, call->error_body);
    return status;
  }
  if (status == CLX_OK && refusal == CLX_OK)
    status = clx__answer_reply(call);
  else if (status == CLX_OK) {
    clx__call_refuse(call, refusal, NULL);
    status = clx__answer_refusal(call);
  }
  *response = call->response;
  return status;
}

int clx_call_finish(clx_call *call, clx_response *response)
{
  return answer_end(call, response, CLX_OK);
}

int clx_call_expire(clx_call *call, clx_response *response)
{
  return answer_end(call, response, CLX_EXPIRED);
}

int clx_call_cancel(clx_call *call)
{
  int status = answer_may_end(call);
  if (status != CLX_OK)
    return status;
  clx__call_refuse(call, CLX_CANCELLED, NULL);
  clx__response_error(&call->response, CLX_CANCELLED, call->error_body); /* for who asks again */
  call->phase = CLX__PHASE_ANSWERED;
  return CLX_OK;
}
