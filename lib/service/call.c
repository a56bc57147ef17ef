/* One request on its way: its head and its end.
 *
 * A call is one block of memory: the struct, followed by the first block of its arena. */
#include "service/service.h"

#include "base/status.h"
#include "json/text.h"

#include <string.h>

#define CALL_FIRST_ROOM ((size_t)16 << 10)
#define CALL_TYPE_MAX   100 /* the longest type has a third of that */

/* What an idle call keeps: enough for a body of a megabyte. */
#define CALL_KEEP ((size_t)2 << 20)

/* The memory of a call. It is asked for in many places, also by builders that the host calls: the
 * host's allocator is code of the host, which may call back. */
static void *call_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  clx_call *call = ctx;
  const clx_allocator *allocator = &call->service->allocator;
  call->inside++;
  void *memory = allocator->allocate(allocator->ctx, ptr, old_size, new_size);
  call->inside--;
  return memory;
}

/* -------- life -------- */

clx_call *clx_call_new(const clx_service *service, const clx_transport *transport)
{
  if (!service || !service->ready)
    return NULL;
  clx_call *call = clx__allocate(&service->allocator, sizeof *call + CALL_FIRST_ROOM);
  if (!call)
    return NULL;
  memset(call, 0, sizeof *call);
  call->service = service;
  /* Counting is all that changes in a ready service; it gives each call a number of its own. For an
   * _Atomic this is one step. */
  call->serial = ((clx_service *)service)->calls++;
  call->allocator.allocate = call_allocate;
  call->allocator.ctx = call;
  call->arena = clx_arena_init(call + 1, CALL_FIRST_ROOM, &call->allocator);
  call->has_transport = transport != NULL;
  call->unfit = CLX__STRUCT_COPY(&call->transport, transport, header);
  clx_call_reset(call);
  return call;
}

/* Nothing of a request can be asked for any more. Before its memory goes: the allocator is code of
 * the host, which may ask. */
static void call_forget(clx_call *call)
{
  clx__keys_release(call);
  call->io = NULL;
  call->phase = CLX__PHASE_IDLE;
  call->endpoint = NULL;
  call->keys = NULL;
  call->unknown = false;
  call->path = NULL;
  call->query = NULL;
  call->topic = NULL;
  call->topic_type = NULL;
  call->part_count = 0;
  memset(call->parts, 0, sizeof call->parts);
  call->body = NULL;
  call->body_len = 0;
  call->body_valid = 0;
  call->body_size = 0;
  call->room = 0;
  call->content_length = 0;
  call->raw_body = NULL;
  call->document = NULL;
  call->resource = NULL;
  call->ticket = 0;
  call->reply = NULL;
  memset(&call->response, 0, sizeof call->response);
  memset(&call->fallback, 0, sizeof call->fallback);
  memset(&call->fallback_notes, 0, sizeof call->fallback_notes);
  call->fell_back = false;
  call->doubtful = false;
  call->elapsed_ms = 0;
  call->matched = -1;
  call->status = CLX_OK;
  clx__error_set(&call->error, CLX_OK, 0);
}

/* Everything of one request goes, also what the response pointed to. The hasher's state and up to
 * `keep` bytes of memory stay for the next. */
static void call_clear(clx_call *call, size_t keep)
{
  call_forget(call);
  clx__arena_reset_to(call->arena, keep);
}

void clx_call_reset(clx_call *call)
{
  if (!call || !clx__call_enter(call))
    return;
  call_clear(call, CALL_KEEP);
  clx__call_leave(call);
}

void clx_call_free(clx_call *call)
{
  if (!call || !clx__call_enter(call))
    return;
  const clx_service *service = call->service;
  call_forget(call);
  clx__hasher_free(&call->hasher);
  clx_arena_free(call->arena);
  clx__free(&service->allocator, call, sizeof *call + CALL_FIRST_ROOM);
}

/* -------- the head -------- */

/* A target with a NUL in it is refused: cut there it could be the path of an endpoint. The query
 * stays in the copy of the target. */
static int call_target(clx_call *call, const char *given, size_t given_len)
{
  bool whole = given && !memchr(given, '\0', given_len);
  char *target = clx__arena_text(call->arena, given, whole ? given_len : 0);
  size_t len;
  if (!target)
    return CLX_NO_MEMORY;
  const char *path = clx__route_target(target, &len);
  call->path = clx__arena_text(call->arena, path, len);
  target += strcspn(target, "?#");
  if (*target == '?') {
    call->query = target + 1;
    target[1 + strcspn(target + 1, "#")] = '\0';
  }
  return call->path ? CLX_OK : CLX_NO_MEMORY;
}

/* One header that must come at most once. Returns how many there are, 2 for more. */
static int call_header(const struct clx__head *head, const char *name, const char **value,
                       size_t *len)
{
  const char *other = NULL;
  size_t other_len = 0;
  if (!head->header || !head->header(head->header_io, name, 0, value, len))
    return 0;
  return head->header(head->header_io, name, 1, &other, &other_len) ? 2 : 1;
}

/* The type that a topic names: what stands before the first dot. The topic is not signed and may
 * hold anything, so what does not look like a type names none. */
static int call_topic_type(clx_call *call)
{
  size_t len = strspn(call->topic, "abcdefghijklmnopqrstuvwxyz0123456789_");
  if (len == 0 || len > CALL_TYPE_MAX || call->topic[len] != '.')
    return CLX_OK;
  call->topic_type = clx__arena_text(call->arena, call->topic, len);
  return call->topic_type ? CLX_OK : CLX_NO_MEMORY;
}

/* The topic of a webhook. */
static int call_topic(clx_call *call, const struct clx__head *head)
{
  const char *value = NULL;
  size_t len = 0;
  if (call_header(head, CLX_TOPIC_HEADER, &value, &len) != 1)
    return CLX_TOPIC_MISSING;
  clx__signature_trim(&value, &len);
  if (len == 0 || memchr(value, '\0', len))
    return CLX_TOPIC_MISSING;
  call->topic = clx__arena_text(call->arena, value, len);
  return call->topic ? call_topic_type(call) : CLX_NO_MEMORY;
}

/* By the path alone: 404 goes before 405. Of several webhooks, the error form of the first is used
 * until the topic decides which one it is. */
static int call_find(clx_call *call)
{
  call->endpoint = clx__route_path(call->service, call->path);
  return call->endpoint ? CLX_OK : CLX_NO_ENDPOINT;
}

static int call_webhook(clx_call *call, const struct clx__head *head)
{
  int status = call_topic(call, head);
  if (status != CLX_OK)
    return status;
  const clx_endpoint *found = clx__route_topic(call->endpoint, call->topic);
  if (!found)
    return clx__call_refuse(call, CLX_TOPIC_NOT_TAKEN, call->endpoint->pattern);
  call->endpoint = found;
  return CLX_OK;
}

static int call_route(clx_call *call, const struct clx__head *head)
{
  int status = call->endpoint->topic ? call_webhook(call, head) : CLX_OK;
  if (status != CLX_OK)
    return status;
  clx__route_parts(call, call->endpoint->pattern);
  for (uint32_t i = 0; i < call->part_count; i++)
    if (!call->parts[i])
      return CLX_NO_MEMORY;
  return CLX_OK;
}

static int call_keys(clx_call *call)
{
  int status = clx__keys_find(call);
  if (status != CLX_OK)
    return status;
  status = clx__hasher_init_on(&call->hasher, call->keys, &call->service->allocator);
  return status == CLX_OK ? clx__hasher_begin(&call->hasher, 0) : status;
}

/* Two header lines are refused: which of them a proxy in front believed is not known. */
static int call_signature(clx_call *call, const struct clx__head *head)
{
  const char *value = NULL;
  size_t len = 0;
  int count = call_header(head, CLX_SIGNATURE_HEADER, &value, &len);
  if (count == 0)
    return CLX_SIGNATURE_MISSING;
  return count == 1 ? clx__signature_parse(value, len, call->sent) : CLX_SIGNATURE_DUPLICATE;
}

static bool call_is_post(const struct clx__head *head)
{
  return head->method_len == strlen("POST") && memcmp(head->method, "POST", head->method_len) == 0;
}

static int call_head(clx_call *call, const struct clx__head *head)
{
  int status = call_target(call, head->path, head->path_len);
  if (status == CLX_OK)
    status = call_find(call);
  if (status == CLX_OK && !call_is_post(head))
    status = CLX_METHOD;
  if (status == CLX_OK)
    status = call_route(call, head);
  if (status == CLX_OK)
    status = call_keys(call);
  if (status == CLX_OK)
    status = call_signature(call, head);
  if (status == CLX_OK && head->content_length > call->service->limits.body)
    status = CLX_BODY_TOO_LARGE;
  return status;
}

int clx__call_start(clx_call *call, const struct clx__head *head)
{
  if (call->phase == CLX__PHASE_DEFERRED)
    return CLX_BAD_STATE;
  if (call->unfit != CLX_OK)
    return call->unfit;
  call_clear(call, SIZE_MAX); /* the next request may be as large, and need not wait for a free */
  call->io = head->io;
  call->content_length = head->content_length;
  call->started_ms = clx__call_now(call);
  int status = call_head(call, head);
  call->phase = CLX__PHASE_READING;
  return status == CLX_OK ? CLX_OK : clx__call_refuse(call, status, NULL);
}

int clx_call_start(clx_call *call, const clx_head *given)
{
  clx_head head;
  if (!call || !given)
    return CLX_BAD_ARGUMENT;
  if (CLX__STRUCT_COPY(&head, given, path) != CLX_OK)
    return CLX_BAD_SIZE;
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  const struct clx__head all = {head.method,
                                head.method ? strlen(head.method) : 0,
                                head.path,
                                head.path ? strlen(head.path) : 0,
                                head.content_length,
                                head.header,
                                head.io,
                                head.io};
  int status = clx__call_start(call, &all);
  clx__call_leave(call);
  return status;
}

/* -------- the end -------- */

int clx__call_end(clx_call *call, clx_response *response)
{
  int status = CLX_OK;
  if (call->phase == CLX__PHASE_REFUSED)
    clx__keys_release(call);
  if (call->phase == CLX__PHASE_READING)
    status = clx__call_dispatch(call);
  else if (call->phase == CLX__PHASE_REFUSED)
    status = clx__answer_refusal(call);
  else
    return call->phase == CLX__PHASE_ANSWERED ? CLX_ANSWERED : CLX_BAD_STATE;
  *response = call->response;
  return status;
}

int clx_call_end(clx_call *call, clx_response *response)
{
  if (response)
    memset(response, 0, sizeof *response);
  if (!call || !response)
    return CLX_BAD_ARGUMENT;
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  int status = clx__call_end(call, response);
  clx__call_leave(call);
  return status;
}
