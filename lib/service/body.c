/* The body of a request: hashed and checked as it arrives, and kept. One whose length was
 * announced gets one block of memory, with room for the document. */
#include "service/service.h"

#include "json/text.h"

#include <string.h>

#define BODY_FIRST ((size_t)4 << 10)
/* Room for a body and what is decoded from it: about a quarter of a large one with links. */
#define BODY_ROOM(len) ((len) + (len) / 4 + ((size_t)8 << 10))

/* Bytes that are hashed and then copied: they stay in the second cache between. */
#define BODY_PART ((size_t)256 << 10)

/* The room that parsing needs after the body stays free. */
static int body_grow(clx_call *call, size_t len)
{
  size_t need = call->body_len + len + CLX__PADDING;
  if (need <= call->body_size)
    return CLX_OK;
  size_t size = call->body_size ? call->body_size * 2 : BODY_FIRST;
  if (call->body_size == 0 && call->content_length) {
    size = (size_t)call->content_length + CLX__PADDING;
    clx__arena_reserve(call->arena, BODY_ROOM(size));
  }
  if (size < need)
    size = need;
  char *body = clx__arena_resize(call->arena, call->body, call->body_size, size);
  if (!body)
    return CLX_NO_MEMORY;
  call->body = body;
  call->body_size = size;
  return CLX_OK;
}

/* What was just hashed is copied while it is in the cache. So is UTF-8 checked, before the bytes
 * are authenticated: it reveals nothing secret. `bytes` NULL: they are in place already, after the
 * body. */
static int body_part(clx_call *call, const char *bytes, size_t len)
{
  const char *at = bytes ? bytes : call->body + call->body_len;
  int status = clx__hasher_update(&call->hasher, at, len);
  call->body_valid = clx__utf8_append(call->body, call->body_valid, call->body_len, bytes, len);
  call->body_len += len;
  return status;
}

static int body_parts(clx_call *call, const char *bytes, size_t len)
{
  int status = CLX_OK;
  while (status == CLX_OK && len > 0) {
    size_t size = len < BODY_PART ? len : BODY_PART;
    status = body_part(call, bytes, size);
    bytes = bytes ? bytes + size : NULL;
    len -= size;
  }
  return status;
}

/* Whether so much more may come. */
static int body_fits(const clx_call *call, size_t len)
{
  if (len > call->service->limits.body - call->body_len)
    return CLX_BODY_TOO_LARGE;
  if (call->content_length && len > call->content_length - call->body_len)
    return CLX_BODY_LONG;
  return CLX_OK;
}

/* Whether the body is wanted now. */
static int body_wanted(clx_call *call)
{
  if (call->phase == CLX__PHASE_REFUSED)
    return call->status;
  return call->phase == CLX__PHASE_READING ? CLX_OK : CLX_BAD_STATE;
}

static int body_take(clx_call *call, const char *bytes, size_t len)
{
  int status = body_fits(call, len);
  if (status == CLX_OK && !bytes && len)
    status = CLX_BAD_ARGUMENT;
  if (status == CLX_OK)
    status = body_grow(call, len);
  return status == CLX_OK ? body_parts(call, bytes, len) : status;
}

int clx__call_body(clx_call *call, const void *bytes, size_t len)
{
  int status = body_wanted(call);
  if (status != CLX_OK)
    return status;
  call->room = 0;
  status = body_take(call, bytes, len);
  return status == CLX_OK ? CLX_OK : clx__call_refuse(call, status, NULL);
}

int clx_call_body(clx_call *call, const void *bytes, size_t len)
{
  if (!call)
    return CLX_BAD_ARGUMENT;
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  int status = clx__call_body(call, bytes, len);
  clx__call_leave(call);
  return status;
}

/* -------- read straight into it -------- */

static void *body_room(clx_call *call, size_t len)
{
  if (body_wanted(call) != CLX_OK)
    return NULL;
  int status = len > call->service->limits.body ? CLX_BODY_TOO_LARGE : body_grow(call, len);
  if (status != CLX_OK) {
    clx__call_refuse(call, status, NULL);
    return NULL;
  }
  call->room = call->body_size - CLX__PADDING - call->body_len;
  return call->body + call->body_len;
}

void *clx_call_room(clx_call *call, size_t len)
{
  if (!call || !clx__call_enter(call))
    return NULL;
  void *room = body_room(call, len);
  clx__call_leave(call);
  return room;
}

static int body_took(clx_call *call, size_t len)
{
  int status = body_wanted(call);
  if (status != CLX_OK)
    return status;
  status = len > call->room ? CLX_BAD_ARGUMENT : body_fits(call, len);
  call->room = 0;
  if (status == CLX_OK)
    status = body_parts(call, NULL, len);
  return status == CLX_OK ? CLX_OK : clx__call_refuse(call, status, NULL);
}

int clx_call_took(clx_call *call, size_t len)
{
  if (!call)
    return CLX_BAD_ARGUMENT;
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  int status = body_took(call, len);
  clx__call_leave(call);
  return status;
}
