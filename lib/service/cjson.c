/* Between cJSON and resources, documents, answers. */
#include "json/cjson.h"

#include "service/reply.h"

int clx_cjson_from_resource(const clx_resource *resource, clx_arena *arena, cJSON **tree)
{
  if (!tree)
    return CLX_BAD_ARGUMENT;
  const char *text;
  size_t len;
  *tree = NULL;
  int status = clx_resource_dump(resource, CLX_DUMP_LINKS, arena, &text, &len);
  return status == CLX_OK ? clx_cjson_from_text(text, len, tree) : status;
}

int clx_cjson_from_document(const clx_document *document, clx_arena *arena, cJSON **tree)
{
  if (!tree)
    return CLX_BAD_ARGUMENT;
  const char *text;
  size_t len;
  *tree = NULL;
  int status = clx_document_dump(document, CLX_DUMP_LINKS, arena, &text, &len);
  return status == CLX_OK ? clx_cjson_from_text(text, len, tree) : status;
}

int clx_reply_put_cjson(clx_reply *reply, int place, const char *key, const cJSON *tree)
{
  struct clx__bytes bytes;
  if (!reply)
    return CLX_BAD_ARGUMENT;
  if (!tree)
    return clx__reply_put_unfit(reply, place, key, CLX_BAD_ARGUMENT);
  clx__bytes_init(&bytes, reply->naming.arena);
  int status = clx__cjson_write(&bytes, tree);
  if (status == CLX_OK)
    status = clx__bytes_end(&bytes);
  if (status != CLX_OK)
    return clx__reply_put_unfit(reply, place, key, status);
  return clx_reply_put_json(reply, place, key, bytes.at, bytes.len);
}
