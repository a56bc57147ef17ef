/* A complete body: verified, parsed, checked, handed to its handler or to the host. */
#include "service/service.h"

#include "base/status.h"

#include <clx/resources.h>

#include <string.h>

/* -------- verify -------- */

/* Only the host learns this: the answer is that of any signature that does not match. */
static int dispatch_unknown(clx_call *call)
{
  const char *pattern = call->endpoint->pattern;
  clx__error_set(&call->error, CLX_SIGNATURE_MISMATCH, 0);
  call->error.message = "the find hook knows no keys for this request";
  clx__error_where(&call->error, pattern, strlen(pattern));
  return CLX_SIGNATURE_MISMATCH;
}

/* Without keys there is nothing to say, but it takes the same time. */
static void dispatch_explain(clx_call *call)
{
  const char *sentence;
  if (call->explained >= call->service->options.explain_mismatches)
    return;
  call->explained++;
  sentence = clx__hasher_explain(&call->hasher, call->sent, call->body, call->body_len);
  if (!call->unknown)
    clx__call_log(call, CLX_LOG_INFO, CLX_SIGNATURE_MISMATCH, sentence, "");
}

static int dispatch_check_mac(clx_call *call)
{
  uint32_t matched = 0;
  int status = clx__hasher_verify(&call->hasher, call->sent, call->body, call->body_len, &matched);
  if (status == CLX_SIGNATURE_MISMATCH)
    dispatch_explain(call);
  if (call->unknown && (status == CLX_OK || status == CLX_SIGNATURE_MISMATCH))
    return dispatch_unknown(call);
  if (status == CLX_OK)
    call->matched = (int)matched;
  return status;
}

static int dispatch_verify(clx_call *call)
{
  bool cut = call->content_length && call->body_len < call->content_length;
  int status = cut ? CLX_BODY_CUT : dispatch_check_mac(call);
  clx__keys_release(call);
  return status;
}

/* -------- parse -------- */

static int dispatch_parse(clx_call *call)
{
  const clx_options *options = &call->service->options;
  /* What the buffer has too much, because no length was announced, is free for the document. */
  char *body =
      clx__arena_resize(call->arena, call->body, call->body_size, call->body_len + CLX__PADDING);
  if (body && options->keep_body)
    call->raw_body = clx__arena_text(call->arena, body, call->body_len);
  if (!body || (options->keep_body && !call->raw_body))
    return CLX_NO_MEMORY;
  /* The signature was compared with the body's MAC: it is that. */
  const struct clx__body given = {body, call->body_len, call->body_valid, call->sent,
                                  call->topic_type};
  return clx__parse(call->arena, &given, &call->service->limits, &call->document, &call->error);
}

/* -------- check -------- */

static int dispatch_check(clx_call *call)
{
  const clx_document *document = call->document;
  uint32_t target = call->endpoint->target;
  if (document->data_count == 0)
    return clx__call_refuse(call, CLX_MISSING_DATA, "/data");
  if (document->data_is_array ||
      (target != CLX_TYPE_UNKNOWN && document->data[0]->type_id != target))
    return clx__call_refuse(call, CLX_WRONG_TYPE, "/data");
  return clx__needs_met(call, document->data[0]);
}

/* -------- call -------- */

/* Casts the handler and the resource back to the types they have, per callback. */
static int dispatch_handler(const clx_endpoint *endpoint, const clx_resource *resource,
                            clx_reply *reply)
{
  const void *typed = resource;
  switch (endpoint->callback) {
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  case constant:                                                                                   \
    return ((clx_##name##_handler)endpoint->handler)((const clx_##singular *)typed, reply,         \
                                                     endpoint->user);
#define RESOURCE_CALLBACK(...)
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK
  default: /* any resource: a webhook */
    return ((clx_webhook_handler)endpoint->handler)(resource, reply, endpoint->user);
  }
}

static int dispatch_call(clx_call *call)
{
  int returned = dispatch_handler(call->endpoint, call->resource, call->reply);
  clx__reply_returned(call->reply, returned);
  return clx__answer_reply(call);
}

/* From here on the request is one that is worth an answer. */
static int dispatch_reply(clx_call *call)
{
  call->resource = call->document->data[0];
  call->reply = clx_reply_new(call->arena, call->endpoint->callback, call->document);
  if (!call->reply)
    return CLX_NO_MEMORY;
  clx__reply_attach(call->reply, call, call->sent);
  return CLX_OK;
}

static void dispatch_note_drift(const clx_call *call)
{
  if (call->document->drifted)
    clx__call_log(call, CLX_LOG_WARNING, CLX_OK, "values of another JSON type than declared", "");
}

int clx__call_dispatch(clx_call *call)
{
  int status = dispatch_verify(call);
  if (status == CLX_OK)
    status = dispatch_parse(call);
  if (status == CLX_OK) {
    dispatch_note_drift(call);
    status = dispatch_check(call);
  }
  if (status == CLX_OK)
    status = dispatch_reply(call);
  if (status != CLX_OK)
    return clx__answer_refuse(call, status);
  return call->endpoint->handler ? dispatch_call(call) : clx__call_defer(call);
}
