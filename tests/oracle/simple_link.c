/* Identifiers to resources: each is looked for among all. */
#include "simple.h"
#include "simple_parser.h"

#include <string.h>

static const clx_resource *simple_find_in(const clx_resource *const *at, uint32_t count,
                                          const char *type, const char *id)
{
  for (uint32_t i = 0; i < count; i++)
    if (strcmp(at[i]->type, type) == 0 && strcmp(at[i]->id, id) == 0)
      return at[i];
  return NULL;
}

const clx_resource *simple_find(const clx_document *document, const char *type, const char *id)
{
  const clx_resource *found = simple_find_in(document->data, document->data_count, type, id);
  return found ? found : simple_find_in(document->included, document->included_count, type, id);
}

/* Resources that are not the first of their type and id. */
static uint32_t simple_repeated(const clx_document *document, const clx_resource *const *at,
                                uint32_t count)
{
  uint32_t repeated = 0;
  for (uint32_t i = 0; i < count; i++)
    repeated += simple_find(document, at[i]->type, at[i]->id) != at[i];
  return repeated;
}

/* Fills in what was sent; returns how many were not. */
static uint32_t simple_resolve(const clx_document *document, struct simple_link *link)
{
  uint32_t count = link->relationship.count;
  uint32_t missing = 0;
  for (uint32_t i = 0; i < count; i++) {
    clx_identifier *identifier = &link->identifiers[i];
    identifier->resource = simple_find(document, identifier->type, identifier->id);
    missing += identifier->resource == NULL;
  }
  if (count > 0 && missing == 0)
    link->relationship.state = CLX_LOADED;
  return missing;
}

static bool simple_fits(const struct clx__field *field, const clx_resource *resource)
{
  return resource && (field->target == 0 || field->target == resource->type_id);
}

static bool simple_set_many(struct simple_parser *parser, const struct simple_link *link)
{
  uint32_t count = link->relationship.count;
  clx_resources list = {NULL, 0, link->relationship.state};
  const clx_resource **at = clx_arena_alloc(parser->arena, count * sizeof(*at));
  if (!at)
    return simple_no_memory(parser);
  for (uint32_t i = 0; i < count; i++)
    if (simple_fits(link->field, link->identifiers[i].resource))
      at[list.count++] = link->identifiers[i].resource;
  list.at = at;
  if (count > 0)
    list.state = list.count == count ? CLX_LOADED : CLX_PARTIAL;
  memcpy((char *)link->resource + link->field->offset, &list, sizeof list);
  parser->document->unlinked += count - list.count;
  return true;
}

static void simple_set_one(struct simple_parser *parser, const struct simple_link *link)
{
  const clx_resource *target = link->relationship.count ? link->identifiers[0].resource : NULL;
  if (simple_fits(link->field, target))
    memcpy((char *)link->resource + link->field->offset, &target, sizeof target);
  else
    parser->document->unlinked += link->relationship.count;
}

static bool simple_link_one(struct simple_parser *parser, struct simple_link *link)
{
  uint32_t missing = simple_resolve(parser->document, link);
  bool as_declared = link->field && link->field->kind == link->relationship.kind;
  if (!as_declared) /* the struct has no place for it */
    parser->document->unlinked += missing;
  else if (link->field->kind == CLX_KIND_ONE)
    simple_set_one(parser, link);
  else if (!simple_set_many(parser, link))
    return false;
  return simple_store_relationship(parser->arena, link->resource, link->field, link->name,
                                   &link->relationship) ||
         simple_no_memory(parser);
}

bool simple_link_all(struct simple_parser *parser)
{
  clx_document *document = parser->document;
  document->duplicate_resources =
      simple_repeated(document, document->data, document->data_count) +
      simple_repeated(document, document->included, document->included_count);
  for (struct simple_link *link = parser->links; link; link = link->next)
    if (!simple_link_one(parser, link))
      return false;
  return true;
}
