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

static int serve_all(clx_call *call, const struct clx__head *head)
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
  if (!call)
    return CLX_BAD_ARGUMENT;
  if (call->unfit != CLX_OK)
    return call->unfit;
  if (!call->has_transport || !call->transport.respond || !call->transport.read_body ||
      !clx__call_enter(call))
    return CLX_BAD_STATE;
  const struct clx__head head = {
      method,         method ? strlen(method) : 0, path, path ? strlen(path) : 0,
      content_length, call->transport.header,      io,   io};
  int status = serve_all(call, &head);
  clx__call_leave(call);
  return status;
}

/* -------- heads without hooks -------- */

/* The two headers that count, as a host has them that gives no hook. */
struct serve_headers {
  const char *signature;
  size_t signature_len;
  const char *topic;
  size_t topic_len;
};

static int serve_header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  const struct serve_headers *headers = io;
  bool topic = strcmp(name, CLX_TOPIC_HEADER) == 0;
  *value = topic ? headers->topic : headers->signature;
  *len = topic ? headers->topic_len : headers->signature_len;
  return index == 0 && *value;
}

int clx_call_begin(clx_call *call, const char *method, size_t method_len, const char *path,
                   size_t path_len, const char *signature, size_t signature_len, const char *topic,
                   size_t topic_len, uint64_t content_length, void *io)
{
  struct serve_headers headers = {signature, signature_len, topic, topic_len};
  if (!call)
    return CLX_BAD_ARGUMENT;
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  const struct clx__head head = {method,         method ? method_len : 0,
                                 path,           path ? path_len : 0,
                                 content_length, serve_header,
                                 &headers,       io};
  int status = clx__call_start(call, &head);
  clx__call_leave(call);
  return status;
}

/* -------- a whole body -------- */

/* The respond hook gets no io: the request does not have one. */
static int serve_request(clx_call *call, const clx_request *request, clx_response *response)
{
  struct serve_headers headers = {request->signature, request->signature_len, request->topic,
                                  request->topic_len};
  const char *method = request->method ? request->method : "POST";
  const struct clx__head head = {method,
                                 strlen(method),
                                 request->path,
                                 request->path ? strlen(request->path) : 0,
                                 request->body_len,
                                 serve_header,
                                 &headers,
                                 NULL};
  int status = clx__call_start(call, &head);
  if (status == CLX_BAD_STATE || status == CLX_BAD_SIZE)
    return status;
  if (status == CLX_OK)
    clx__call_body(call, request->body, request->body_len);
  return clx__call_end(call, response);
}

int clx_call_handle(clx_call *call, const clx_request *given, clx_response *response)
{
  clx_request request;
  if (response)
    memset(response, 0, sizeof *response);
  if (!call || !given || !response)
    return CLX_BAD_ARGUMENT;
  if (CLX__STRUCT_COPY(&request, given, path) != CLX_OK)
    return CLX_BAD_SIZE;
  if (!clx__call_enter(call))
    return CLX_BAD_STATE;
  int status = serve_request(call, &request, response);
  clx__call_leave(call);
  return status;
}
