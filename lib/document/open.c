/* From bytes to a document: verified first, or, by name, not. */
#include "document/document.h"

#include "base/bytes.h"
#include "base/status.h"
#include "json/text.h"
#include "verify/verify.h"

#include <string.h>

#define OPEN_BODY_MAX  ((size_t)16 << 20)
#define OPEN_RESOURCES 100000

int clx__limits_copy(clx_limits *to, const clx_limits *from)
{
  int status = CLX__STRUCT_COPY(to, from, body);
  to->size = sizeof *to;
  if (to->body == 0)
    to->body = OPEN_BODY_MAX;
  if (to->depth == 0)
    to->depth = CLX__DEPTH_DEFAULT;
  if (to->depth > CLX__DEPTH_MAX)
    to->depth = CLX__DEPTH_MAX;
  if (to->resources == 0)
    to->resources = OPEN_RESOURCES;
  if (to->members == 0)
    to->members = CLX__MEMBERS_DEFAULT;
  return status;
}

static int open_parse(const void *bytes, size_t len, const uint8_t *mac, const clx_limits *limits,
                      clx_arena *arena, const clx_document **document, clx_error *error)
{
  clx_limits chosen;
  struct clx__body body = {NULL, len, 0, mac, NULL};
  int status = clx__limits_copy(&chosen, limits);
  *document = NULL;
  if (status != CLX_OK)
    return clx__error_set(error, status, 0);
  if (!arena || (!bytes && len))
    return clx__error_set(error, CLX_BAD_ARGUMENT, 0);
  if (len > chosen.body)
    return clx__error_set(error, CLX_BODY_TOO_LARGE, 0);
  body.at = clx_arena_alloc(arena, len + CLX__PADDING);
  if (!body.at)
    return clx__error_set(error, CLX_NO_MEMORY, 0);
  body.valid = clx__utf8_append(body.at, 0, 0, bytes, len);
  return clx__parse(arena, &body, &chosen, document, error);
}

int clx_parse_unverified(const void *body, size_t len, const clx_limits *limits, clx_arena *arena,
                         const clx_document **document, clx_error *error)
{
  if (!document)
    return clx__error_set(error, CLX_BAD_ARGUMENT, 0);
  return open_parse(body, len, NULL, limits, arena, document, error);
}

int clx_open(const clx_keys *keys, const char *signature, size_t signature_len, const void *body,
             size_t len, const clx_limits *limits, clx_arena *arena, const clx_document **document,
             clx_error *error)
{
  if (!document)
    return clx__error_set(error, CLX_BAD_ARGUMENT, 0);
  uint8_t mac[CLX_MAC_LEN];
  *document = NULL;
  int status = clx_verify(keys, signature, signature_len, body, len, NULL);
  if (status == CLX_OK)
    status = clx__signature_parse(signature, signature_len, mac); /* it is the body's */
  if (status != CLX_OK)
    return clx__error_set(error, status, 0);
  return open_parse(body, len, mac, limits, arena, document, error);
}
