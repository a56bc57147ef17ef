/* Explained, and resource by resource. */
#include "document.h"

#include <clx/explain.h>
#include <clx/reply.h>

#define NEEDS     6
#define FINDINGS  2000
#define ALONE_MAX 12

/* -------- explain -------- */

/* A path from the choices: names of the schema, seldom others. */
static const char *explain_need(struct fuzz_choices *choices, uint32_t callback, char path[400])
{
  static const char *const odd[] = {"",
                                    ".",
                                    "?",
                                    "a",
                                    "order.",
                                    ".id",
                                    "order..market",
                                    "id?",
                                    "x?.y?",
                                    "order.order.order.order.order.order.order.order.order"};
  uint32_t type_id = clx_callback_target(callback);
  size_t len = 0;
  if (fuzz_once_in(choices, 12))
    return fuzz_pick(choices, odd);
  path[0] = '\0';
  for (unsigned parts = 1 + fuzz_below(choices, 4); parts > 0 && len < 300; parts--) {
    const clx_type *type = clx_type_at(type_id ? type_id : CLX_TYPE_ORDERS);
    clx_field field;
    demand(clx_type_field(type, fuzz_below(choices, clx_type_field_count(type)), &field) == CLX_OK);
    len += (size_t)snprintf(path + len, 400 - len, "%s%s%s", len ? "." : "", field.name,
                            fuzz_once_in(choices, 4) ? "?" : "");
    type_id = field.target;
    if (type_id == CLX_TYPE_UNKNOWN)
      break;
  }
  return path;
}

static void explain_findings(const clx_finding *findings, size_t count)
{
  demand(count <= FINDINGS);
  for (size_t i = 0; i < count; i++) {
    const clx_finding *finding = &findings[i];
    demand(finding->path && *finding->path && finding->state <= CLX_LOADED);
    demand(i == 0 || strcmp(findings[i - 1].path, finding->path) < 0);
    demand(finding->met || finding->include || !finding->by_default || finding->needed ||
           finding->state == CLX_PARTIAL || finding->state == CLX_NOT_LOADED);
    demand(finding->met || finding->needed || finding->state == CLX_NOT_LOADED ||
           finding->state == CLX_PARTIAL);
  }
}

void document_explained(const struct body *body, struct fuzz_choices *choices)
{
  static char paths[NEEDS][400];
  const char *needs[NEEDS];
  const clx_finding *findings;
  size_t count;
  uint32_t callback = fuzz_below(choices, clx_callback_count() + 2);
  size_t need_count = fuzz_below(choices, NEEDS + 1);
  for (size_t i = 0; i < need_count; i++)
    needs[i] = explain_need(choices, callback, paths[i]);
  int status = clx_document_explain(body->document, callback, needs, need_count, body->arena,
                                    &findings, &count);
  if (status == CLX_OK) {
    explain_findings(findings, count);
    return;
  }
  demand(count == 0);
  demand(status == CLX_BAD_ARGUMENT || status == CLX_BAD_NEED || status == CLX_MISSING_DATA ||
         status == CLX_WRONG_TYPE);
  demand((status == CLX_BAD_ARGUMENT) == (clx_callback_name(callback) == NULL));
}

/* -------- alone -------- */

static struct dump alone_dump(const struct body *body, const clx_resource *resource, uint32_t flags)
{
  struct dump dump;
  demand(clx_resource_dump(resource, flags, body->arena, &dump.text, &dump.len) == CLX_OK);
  return dump;
}

/* The same bytes as the only resource of a document. */
static void alone_reads(const struct body *body, const clx_value *json,
                        const clx_resource *resource)
{
  const clx_limits limits = {.size = sizeof limits, .depth = 128};
  const clx_document *alone;
  size_t len = json->len + strlen("{\"data\":}");
  char *text = clx_arena_alloc(body->arena, len + 1);
  demand(text);
  snprintf(text, len + 1, "{\"data\":%.*s}", (int)json->len, json->text);
  demand(clx_parse_unverified(text, len, &limits, body->arena, &alone, NULL) == CLX_OK);
  demand(alone->data_count == 1 && alone->data[0]->type_id == resource->type_id);
  for (uint32_t flags = 0; flags <= CLX_DUMP_REDACTED; flags++)
    demand(
        document_same(alone_dump(body, resource, flags), alone_dump(body, alone->data[0], flags)));
}

static void alone_list(const struct body *body, const char *pointer,
                       const clx_resource *const *resources, uint32_t count,
                       struct fuzz_choices *choices)
{
  clx_value list;
  clx_value item;
  clx_json_iter iter;
  uint32_t at = 0;
  uint32_t from = fuzz_below(choices, 256);
  if (clx_json_get(body->text, body->len, pointer, &list) != CLX_OK ||
      clx_json_iter_init(&iter, &list) != CLX_OK || list.kind != CLX_KIND_ARRAY)
    return;
  for (; clx_json_next(&iter, NULL, &item) == CLX_OK; at++) {
    demand(at < count);
    if ((at + from) % 256 < ALONE_MAX || count <= ALONE_MAX)
      alone_reads(body, &item, resources[at]);
  }
  demand(at == count);
}

void document_alone(const struct body *body, struct fuzz_choices *choices)
{
  const clx_document *document = body->document;
  alone_list(body, "/data", document->data, document->data_count, choices);
  alone_list(body, "/included", document->included, document->included_count, choices);
}
