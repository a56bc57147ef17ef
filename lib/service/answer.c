/* How a call ends: exactly once, with the handler's answer or with one of the library. */
#include "service/service.h"

#include "base/status.h"

#include <string.h>

int clx__call_refuse(clx_call *call, int status, const char *where)
{
  call->phase = CLX__PHASE_REFUSED;
  call->status = status;
  if (call->error.status != status)
    clx__error_set(&call->error, status, 0);
  if (where)
    clx__error_where(&call->error, where, strlen(where));
  return status;
}

/* Through the hook of the host. */
static bool answer_respond(clx_call *call)
{
  if (!call->has_transport || !call->transport.respond)
    return true;
  return call->transport.respond(call->io, &call->response) == 1;
}

/* The one place where a call becomes answered. */
int clx__answer_send(clx_call *call)
{
  clx__call_stamp(call);
  call->phase = CLX__PHASE_ENDING;
  bool sent = answer_respond(call);
  call->phase = CLX__PHASE_ANSWERED;
  if (sent)
    return CLX_OK;
  call->status = CLX_TRANSPORT_FAILED;
  clx__call_log(call, CLX_LOG_ERROR, CLX_TRANSPORT_FAILED, clx_status_message(CLX_TRANSPORT_FAILED),
                "");
  return CLX_TRANSPORT_FAILED;
}

enum clx__family clx__call_family(const clx_call *call)
{
  const struct clx__callback *row =
      call->endpoint ? clx__callback_find(call->endpoint->callback) : NULL;
  return row ? row->family : CLX__FAMILY_PLAIN;
}

int clx__answer_refusal(clx_call *call)
{
  clx__response_error(&call->response, call->status, clx__call_family(call), call->error_body);
  if (call->reply && call->response.http < 500 && call->status != CLX_MISSING_DATA)
    call->response.http = 500; /* the request was fine: what failed is the handler's answer */
  clx__call_log(call, call->response.http >= 500 ? CLX_LOG_ERROR : CLX_LOG_INFO, call->status,
                call->error.message, call->error.where);
  return clx__answer_send(call);
}

int clx__answer_refuse(clx_call *call, int status)
{
  clx__call_refuse(call, status, NULL);
  return clx__answer_refusal(call);
}

/* `status` says why it is the fallback that leaves. */
int clx__answer_fall_back(clx_call *call, int status)
{
  call->response = call->fallback;
  call->response.status = status;
  call->status = clx__error_set(&call->error, status, 0);
  call->fell_back = true;
  call->doubtful = call->fallback_doubt != NULL;
  clx__call_log(call, CLX_LOG_WARNING, status, "the fallback is sent", "");
  if (call->doubtful)
    clx__call_log(call, CLX_LOG_WARNING, CLX_REPLY_DOUBTFUL, call->fallback_doubt, "");
  return clx__answer_send(call);
}

/* Written once: what leaves is what was checked, or what was put aside for this. A payment may be
 * charged by now: it must not be refused because its answer could not be written. */
int clx__answer_reply(clx_call *call)
{
  const char *doubt = NULL;
  int status = clx_reply_finish(call->reply, &call->response, &doubt);
  if (status != CLX_OK && call->fallback.http)
    return clx__answer_fall_back(call, status);
  if (status != CLX_OK)
    return clx__answer_refuse(call, status);
  call->doubtful = doubt != NULL;
  if (doubt)
    clx__call_log(call, CLX_LOG_WARNING, CLX_REPLY_DOUBTFUL, doubt, "");
  call->status = CLX_OK;
  return clx__answer_send(call);
}
