/* clx/cjson.h - between clx and cJSON trees. Needs cJSON's header; not part of clx.h. A library
 * made with `make CJSON=`, or from lib/clx.c with CLX_NO_CJSON, lacks these functions; whatever
 * else there is needs no cJSON.
 *
 * Trees are built from text that clx has checked; cJSON's own parser, which keeps a
 * process-wide error pointer and lets broken text through, is never called. A tree is the
 * host's: free it with cJSON_Delete. Memory comes from cJSON's allocator.
 *
 * What a tree cannot hold is refused or kept as text: a string with U+0000 is refused with
 * CLX_JSON_NUL; an integer beyond 2^53, which cJSON would round, becomes a cJSON_Raw node with
 * its digits and prints exactly.
 */
#ifndef CLX_CJSON_H
#define CLX_CJSON_H

#include <cjson/cJSON.h>

#include <clx/reply.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A tree of any JSON text, which is checked first; at most 128 levels. Returns CLX_OK,
 * CLX_JSON_..., CLX_NO_MEMORY; *tree is NULL unless CLX_OK. */
CLX_API int clx_cjson_from_text(const char *text, size_t len, cJSON **tree);

/* A tree of a resource object, and of a document, as clx_resource_dump and clx_document_dump
 * print them with CLX_DUMP_LINKS; `arena` holds the text in between. */
CLX_API int clx_cjson_from_resource(const clx_resource *resource, clx_arena *arena, cJSON **tree);
CLX_API int clx_cjson_from_document(const clx_document *document, clx_arena *arena, cJSON **tree);

/* Puts a copy of a tree into an answer, at a place of clx/reply.h. The tree stays the host's.
 * Numbers are written exactly, as the shortest text. Returns as clx_reply_put_json, and
 * CLX_JSON_DEPTH for a tree deeper than 64, CLX_REPLY_JSON for one that never ends. Where the key
 * is accessory such a tree is left out and noted, like other JSON that cannot be sent. */
CLX_API int clx_reply_put_cjson(clx_reply *reply, int place, const char *key, const cJSON *tree);

#ifdef __cplusplus
}
#endif
#endif
