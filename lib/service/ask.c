/* What a host may ask a call. */
#include "service/service.h"

#include <string.h>

clx_call *clx_reply_call(const clx_reply *reply)
{
  return reply ? reply->call : NULL;
}

const clx_resource *clx_call_resource(const clx_call *call)
{
  return call ? call->resource : NULL;
}

void *clx_call_user(const clx_call *call)
{
  return call && call->endpoint ? call->endpoint->user : NULL;
}

void *clx_call_io(const clx_call *call)
{
  return call ? call->io : NULL;
}

const clx_document *clx_call_document(const clx_call *call)
{
  return call ? call->document : NULL;
}

clx_arena *clx_call_arena(clx_call *call)
{
  return call ? call->arena : NULL;
}

const char *clx_call_path(const clx_call *call)
{
  return call ? call->path : NULL;
}

const char *clx_call_query(const clx_call *call)
{
  return call ? call->query : NULL;
}

const char *clx_call_path_part(const clx_call *call, uint32_t index)
{
  return call && index < call->part_count ? call->parts[index] : NULL;
}

const char *clx_call_raw_body(const clx_call *call, size_t *len)
{
  const char *body = call ? call->raw_body : NULL;
  if (len)
    *len = body ? call->body_len : 0;
  return body;
}

static uint32_t ask_limit_ms(const clx_call *call)
{
  uint32_t limit = call->service->options.time_limit_ms;
  if (limit || !call->endpoint)
    return limit;
  return clx_callback_limit_ms(call->endpoint->callback);
}

const char *clx_call_topic(const clx_call *call)
{
  return call ? call->topic : NULL;
}

/* To the answer; until there is one, to now. */
static uint64_t ask_elapsed_ms(const clx_call *call)
{
  if (call->phase == CLX__PHASE_IDLE)
    return 0;
  return call->phase == CLX__PHASE_ANSWERED ? call->elapsed_ms : clx__call_passed_ms(call);
}

uint32_t clx_call_remaining_ms(const clx_call *call)
{
  if (!call)
    return 0;
  if (!call->service->options.clock)
    return UINT32_MAX;
  uint64_t passed = clx__call_passed_ms(call);
  uint32_t limit = ask_limit_ms(call);
  return passed < limit ? limit - (uint32_t)passed : 0;
}

int clx_call_status(const clx_call *call)
{
  return call ? call->status : CLX_BAD_ARGUMENT;
}

int clx_call_http(const clx_call *call)
{
  return call ? call->response.http : 0;
}

int clx_call_matched_key(const clx_call *call)
{
  return call ? call->matched : -1;
}

const clx_error *clx_call_error(const clx_call *call)
{
  static const clx_error nothing = {
      .status = CLX_BAD_ARGUMENT, .message = "there is no call", .where = ""};
  return call ? &call->error : &nothing;
}

/* The counters of the document, if it came to one. */
static void ask_document(const clx_document *document, clx_outcome *outcome)
{
  if (!document)
    return;
  outcome->drifted = document->drifted;
  outcome->unknown_members = document->unknown_members;
  outcome->unknown_types = document->unknown_types;
  outcome->unlinked = document->unlinked;
  outcome->duplicate_members = document->duplicate_members;
  outcome->duplicate_resources = document->duplicate_resources;
}

int clx_call_outcome(const clx_call *call, clx_outcome *outcome)
{
  clx_outcome all;
  if (!call || !outcome)
    return CLX_BAD_ARGUMENT;
  if (CLX__STRUCT_COPY(&all, outcome, http) != CLX_OK)
    return CLX_BAD_SIZE;
  size_t size = outcome->size < sizeof all ? outcome->size : sizeof all;
  memset(&all, 0, sizeof all);
  all.size = outcome->size;
  all.status = clx_call_status(call);
  all.http = clx_call_http(call);
  all.matched_key = call->matched;
  all.callback = call->endpoint ? call->endpoint->callback : 0;
  all.body_bytes = call->body_len;
  all.answer_bytes = all.http ? call->response.len : 0;
  all.elapsed_ms = ask_elapsed_ms(call);
  all.doubtful = call->doubtful;
  all.fallback = call->fell_back;
  ask_document(call->document, &all);
  memcpy(outcome, &all, size);
  return CLX_OK;
}
