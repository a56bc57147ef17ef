/* From bytes to a document: verified first, or, by name, not. */
#include "document/document.h"

#include "base/status.h"

#include <string.h>

#define OPEN_BODY_MAX ((size_t)16 << 20)

int clx_parse_unverified(const void *body, size_t len, const clx_limits *limits, clx_arena *arena,
                         const clx_document **document, clx_error *error)
{
  *document = NULL;
  if (len > (limits && limits->body ? limits->body : OPEN_BODY_MAX))
    return clx__error_set(error, CLX_BODY_TOO_LARGE, 0);
  char *copy = clx__arena_text(arena, body, len);
  if (!copy)
    return clx__error_set(error, CLX_NO_MEMORY, 0);
  return clx__parse(arena, copy, len, limits, document, error);
}

int clx_open(const clx_keys *keys, const char *signature, size_t signature_len, const void *body,
             size_t len, const clx_limits *limits, clx_arena *arena, const clx_document **document,
             clx_error *error)
{
  *document = NULL;
  int status = clx_verify(keys, signature, signature_len, body, len, NULL);
  if (status != CLX_OK)
    return clx__error_set(error, status, 0);
  return clx_parse_unverified(body, len, limits, arena, document, error);
}
