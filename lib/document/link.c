/* Identifiers to resources: an index by type and id, then the pointers of the structs. */
#include "document/document.h"

#include <string.h>

/* -------- the index -------- */

/* FNV-1a over both names with a zero byte between them, so that ("a", "bc") and ("ab", "c")
 * differ; the last step spreads the high bits to the low ones that pick the slot. */
static size_t link_hash(const char *type, const char *id)
{
  uint64_t hash = UINT64_C(0xcbf29ce484222325);
  for (const char *c = type; *c; c++)
    hash = (hash ^ (unsigned char)*c) * UINT64_C(0x100000001b3);
  hash *= UINT64_C(0x100000001b3);
  for (const char *c = id; *c; c++)
    hash = (hash ^ (unsigned char)*c) * UINT64_C(0x100000001b3);
  return (size_t)(hash ^ hash >> 32);
}

static bool link_same(const clx_resource *resource, const char *type, const char *id)
{
  return strcmp(resource->id, id) == 0 && strcmp(resource->type, type) == 0;
}

/* The slot of this type and id, or the empty one where it belongs. There is always an empty
 * slot, since at most half of them are taken. */
static clx_resource **link_slot(const struct clx__index *index, const char *type, const char *id)
{
  size_t at = link_hash(type, id) & index->mask;
  while (index->slots[at] && !link_same(index->slots[at], type, id))
    at = (at + 1) & index->mask;
  return &index->slots[at];
}

clx_resource *clx__index_find(const struct clx__index *index, const char *type, const char *id)
{
  return index->slots ? *link_slot(index, type, id) : NULL;
}

int clx__index_init(struct clx__index *index, clx_arena *arena, size_t count)
{
  size_t size = 2;
  while (size < count * 2)
    size *= 2;
  index->slots = clx__arena_zero(arena, size * sizeof *index->slots);
  index->mask = size - 1;
  return index->slots ? CLX_OK : CLX_NO_MEMORY;
}

bool clx__index_add(struct clx__index *index, clx_resource *resource)
{
  clx_resource **slot = link_slot(index, resource->type, resource->id);
  if (*slot)
    return false;
  *slot = resource;
  return true;
}

/* The first of a type and id counts. Returns how many came again. */
static uint32_t link_add_all(struct clx__index *index, const struct clx__list *list)
{
  uint32_t duplicates = 0;
  for (uint32_t i = 0; i < list->count; i++)
    duplicates += !clx__index_add(index, list->at[i]);
  return duplicates;
}

/* -------- pointers -------- */

static bool link_fits(const struct clx__field *field, const clx_resource *target)
{
  return target && (field->target == 0 || field->target == target->type_id);
}

static int link_many(struct clx__parser *parser, clx_resource *resource,
                     const struct clx__linkage *linkage)
{
  const clx_relationship *from = &linkage->relationship;
  clx_resources to = {NULL, 0, from->state};
  if (from->count) {
    const clx_resource **at = clx_arena_alloc(parser->arena, from->count * sizeof *at);
    if (!at)
      return CLX_NO_MEMORY;
    for (uint32_t i = 0; i < from->count; i++)
      if (link_fits(linkage->field, from->at[i].resource))
        at[to.count++] = from->at[i].resource;
    to.at = at;
    to.state = to.count == from->count ? CLX_LOADED : CLX_PARTIAL;
  }
  memcpy(clx__resource_member(resource, linkage->field), &to, sizeof to);
  parser->document->public.unlinked += from->count - to.count;
  return CLX_OK;
}

static void link_one(struct clx__parser *parser, clx_resource *resource,
                     const struct clx__linkage *linkage)
{
  const clx_resource *target = linkage->relationship.at[0].resource;
  if (link_fits(linkage->field, target))
    memcpy(clx__resource_member(resource, linkage->field), &target, sizeof(const clx_resource *));
  else
    parser->document->public.unlinked++;
}

/* Finds the resources of the identifiers. Returns how many were not sent. */
static uint32_t link_resolve(const struct clx__index *index, clx_relationship *relationship)
{
  clx_identifier *at = (clx_identifier *)relationship->at;
  uint32_t found = 0;
  for (uint32_t i = 0; i < relationship->count; i++) {
    at[i].resource = clx__index_find(index, at[i].type, at[i].id);
    found += at[i].resource != NULL;
  }
  if (relationship->count && found == relationship->count)
    relationship->state = CLX_LOADED;
  return relationship->count - found;
}

static int link_linkage(struct clx__parser *parser, clx_resource *resource,
                        struct clx__linkage *linkage)
{
  const struct clx__field *field = linkage->field;
  uint32_t missing = link_resolve(&parser->document->index, &linkage->relationship);
  if (!field || linkage->relationship.kind != field->kind) { /* only reachable by name */
    parser->document->public.unlinked += missing;
    return CLX_OK;
  }
  if (field->kind == CLX_KIND_MANY)
    return link_many(parser, resource, linkage);
  if (linkage->relationship.count)
    link_one(parser, resource, linkage);
  return CLX_OK;
}

static int link_list(struct clx__parser *parser, const struct clx__list *list)
{
  for (uint32_t i = 0; i < list->count; i++) {
    struct clx__more *more = clx__resource_more(list->at[i]);
    for (struct clx__linkage *linkage = more->linkages; linkage; linkage = linkage->next) {
      int status = link_linkage(parser, list->at[i], linkage);
      if (status != CLX_OK)
        return status;
    }
  }
  return CLX_OK;
}

int clx__link(struct clx__parser *parser)
{
  struct clx__index *index = &parser->document->index;
  size_t count = (size_t)parser->data.count + parser->included.count;
  int status = clx__index_init(index, parser->arena, count);
  if (status != CLX_OK)
    return status;
  parser->document->public.duplicate_resources =
      link_add_all(index, &parser->data) + link_add_all(index, &parser->included);
  status = link_list(parser, &parser->data);
  return status == CLX_OK ? link_list(parser, &parser->included) : status;
}
