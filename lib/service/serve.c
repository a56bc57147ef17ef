/* The two layers on the fed engine: through hooks, and with a whole body. */
#include "service/service.h"

#include <string.h>

#define SERVE_PIECE ((size_t)16 << 10)

/* Reads the body to its end. Returns CLX_OK, also after a refusal, which the end answers. */
static int serve_body(clx_call *call)
{
  char piece[SERVE_PIECE];
  for (;;) {
    int64_t got = call->transport.read_body(call->io, piece, sizeof piece);
    if (got == CLX_READ_END)
      return CLX_OK;
    if (got <= 0 || (uint64_t)got > sizeof piece)
      return CLX_TRANSPORT_FAILED;
    if (clx__call_body(call, piece, (size_t)got) != CLX_OK)
      return CLX_OK;
  }
}

static int serve_all(clx_call *call, const clx_head *head)
{
  clx_response response;
  int status = clx__call_start(call, head);
  if (status == CLX_BAD_STATE)
    return status;
  if (status == CLX_OK && serve_body(call) != CLX_OK)
    clx__call_refuse(call, CLX_BODY_CUT, NULL);
  return clx__call_end(call, &response);
}

int clx_call_serve(clx_call *call, const char *method, const char *path, uint64_t content_length,
                   void *io)
{
  if (!call->has_transport || !call->transport.respond || !call->transport.read_body ||
      !clx__call_enter(call))
    return CLX_BAD_STATE;
  clx_head head = {sizeof head, method, path, content_length, call->transport.header, io};
  int status = serve_all(call, &head);
  clx__call_leave(call);
  return status;
}

/* The header look-up of a request in memory: it has two headers. */
static int serve_header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  const clx_request *request = io;
  bool topic = strcmp(name, CLX_TOPIC_HEADER) == 0;
  *value = topic ? request->topic : request->signature;
  *len = topic ? request->topic_len : request->signature_len;
  return index == 0 && *value;
}

static int serve_request(clx_call *call, clx_request *request, clx_response *response)
{
  clx_head head = {sizeof head,   request->method ? request->method : "POST",
                   request->path, request->body_len,
                   serve_header,  request};
  int status = clx__call_start(call, &head);
  if (status == CLX_BAD_STATE)
    return status;
  call->io = NULL; /* the respond hook gets no io: the request does not have one */
  if (status == CLX_OK)
    clx__call_body(call, request->body, request->body_len);
  return clx__call_end(call, response);
}

int clx_call_handle(clx_call *call, const clx_request *given, clx_response *response)
{
  clx_request request;
  clx__struct_copy(&request, sizeof request, given, given->size);
  memset(response, 0, sizeof *response);
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  int status = serve_request(call, &request, response);
  clx__call_leave(call);
  return status;
}
