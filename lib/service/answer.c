/* How a call ends: exactly once, with the handler's answer or with one of the library. */
#include "service/service.h"

#include "base/status.h"

#include <string.h>

/* The path that was asked for, which may hold any bytes: what a log may not print is "?". */
static void answer_where_path(clx_call *call)
{
  char *to = call->error.where;
  const char *path = call->path ? call->path : "";
  for (size_t i = 0; i < CLX_ERROR_WHERE - 1 && path[i]; i++, to++)
    *to = path[i] > ' ' && path[i] <= '~' ? path[i] : '?';
  *to = '\0';
}

/* The pattern of the endpoint, or the path for which there is none, where no place is known. A
 * status of the body has its own: the empty one is the whole body. */
static void answer_where(clx_call *call)
{
  bool in_body = call->error.status >= CLX_JSON_SYNTAX && call->error.status < CLX_NO_ENDPOINT;
  if (in_body || call->error.where[0] != '\0')
    return;
  if (call->endpoint)
    clx__error_where(&call->error, call->endpoint->pattern, strlen(call->endpoint->pattern));
  else
    answer_where_path(call);
}

int clx__call_refuse(clx_call *call, int status, const char *where)
{
  call->phase = CLX__PHASE_REFUSED;
  call->status = status;
  if (call->error.status != status)
    clx__error_set(&call->error, status, 0);
  if (where)
    clx__error_where(&call->error, where, strlen(where));
  answer_where(call);
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
  clx__call_log(call, call->response.http >= 500 ? CLX_LOG_ERROR : CLX_LOG_INFO, call->status,
                call->error.message, call->error.where);
  return clx__answer_send(call);
}

int clx__answer_refuse(clx_call *call, int status)
{
  clx__call_refuse(call, status, NULL);
  return clx__answer_refusal(call);
}

void clx__call_log_notes(const clx_call *call, const struct clx__notes *notes)
{
  clx_error note;
  for (uint32_t i = 0; clx__note_get(notes, i, &note) == CLX_OK; i++)
    clx__call_log(call, CLX_LOG_WARNING, note.status, note.message, note.where);
}

/* A refusal of the handler's own: what is wrong with the request, or, 5xx, with the host. */
static void answer_log_own(const clx_call *call)
{
  const clx_reply *reply = call->reply;
  const char *code = reply->http ? reply->error_code : "INVALID_ORDER";
  char detail[CLX_ERROR_WHERE] = "";
  clx__where_add(detail, code, sizeof detail);
  clx__call_log(call, call->response.http >= 500 ? CLX_LOG_ERROR : CLX_LOG_INFO, CLX_OK,
                "the handler refused", detail + strlen("/"));
}

/* What became of a reply: a failure of its own kind, or a refusal. */
static void answer_log_reply(const clx_call *call)
{
  int level = call->status == CLX_MISSING_DATA ? CLX_LOG_INFO : CLX_LOG_ERROR;
  if (call->status != CLX_OK)
    clx__call_log(call, level, call->status, call->error.message, call->error.where);
  else if (call->response.http >= 400)
    answer_log_own(call);
}

/* `status` says why it is the fallback that leaves. */
int clx__answer_fall_back(clx_call *call, int status)
{
  if (call->error.status != status)
    clx__error_set(&call->error, status, 0);
  call->response = call->fallback;
  call->response.status = status;
  call->status = status;
  call->fell_back = true;
  call->doubtful = call->fallback_notes.count > 0;
  clx__call_log(call, CLX_LOG_WARNING, status, "the fallback is sent", call->error.where);
  clx__call_log_notes(call, &call->fallback_notes);
  return clx__answer_send(call);
}

/* Written once: what leaves is what was checked, or what was put aside for this. A payment may be
 * charged by now: it must not be refused because its answer could not be written. */
int clx__answer_reply(clx_call *call)
{
  clx_reply *reply = call->reply;
  call->status = clx_reply_finish(reply, &call->response);
  if (call->status != CLX_OK) {
    call->error = *clx_reply_failure(reply);
    answer_where(call);
  }
  if (call->status != CLX_OK && call->fallback.http)
    return clx__answer_fall_back(call, call->status);
  call->doubtful = call->status == CLX_OK && reply->notes.count > 0;
  clx__call_log_notes(call, &reply->notes);
  answer_log_reply(call);
  return clx__answer_send(call);
}
