#include "simple_store.h"

#include "document/document.h"

clx_document *simple_store_document(clx_arena *arena)
{
  struct clx__document *document = clx__arena_zero(arena, sizeof *document);
  return document ? &document->public : NULL;
}

clx_resource *simple_store_resource(clx_arena *arena, const struct clx_type *type)
{
  clx_resource *resource = clx__arena_zero(arena, type->size);
  struct clx__more *more = clx__arena_zero(arena, sizeof *more);
  uint8_t *states = clx__arena_zero(arena, type->field_count);
  if (!resource || !more || !states)
    return NULL;
  more->states = states;
  resource->type_id = type->id;
  resource->more = more;
  return resource;
}

static struct clx__more *simple_store_more(const clx_resource *resource)
{
  return (struct clx__more *)resource->more;
}

static uint8_t *simple_store_place(const clx_resource *resource, const struct clx__field *field)
{
  const struct clx_type *type = &clx__types[resource->type_id];
  return &resource->more->states[field - &clx__fields[type->fields]];
}

enum simple_state simple_store_state(const clx_resource *resource, const struct clx__field *field)
{
  switch (*simple_store_place(resource, field)) {
  case CLX__STATE_NULL:
    return SIMPLE_NULL;
  case CLX__STATE_VALUE:
    return SIMPLE_VALUE;
  case CLX__STATE_DRIFTED:
    return SIMPLE_DRIFTED;
  case CLX__STATE_LEFT_OUT:
    return SIMPLE_LEFT_OUT;
  default:
    return SIMPLE_ABSENT;
  }
}

void simple_store_set_state(clx_resource *resource, const struct clx__field *field,
                            enum simple_state state)
{
  static const uint8_t states[] = {
      [SIMPLE_ABSENT] = CLX__STATE_ABSENT,     [SIMPLE_NULL] = CLX__STATE_NULL,
      [SIMPLE_VALUE] = CLX__STATE_VALUE,       [SIMPLE_DRIFTED] = CLX__STATE_DRIFTED,
      [SIMPLE_LEFT_OUT] = CLX__STATE_LEFT_OUT,
  };
  *simple_store_place(resource, field) = states[state];
}

bool simple_store_extra(clx_arena *arena, clx_resource *resource, const char *name,
                        const char *json, size_t len, bool drifted)
{
  struct clx__more *more = simple_store_more(resource);
  struct clx__extra *extra = clx__arena_zero(arena, sizeof *extra);
  if (!extra)
    return false;
  extra->name = name;
  extra->json = json;
  extra->len = len;
  extra->drifted = drifted;
  struct clx__extra **end = &more->extras;
  while (*end)
    end = &(*end)->next;
  *end = extra;
  return true;
}

bool simple_store_relationship(clx_arena *arena, clx_resource *resource,
                               const struct clx__field *field, const char *name,
                               const clx_relationship *relationship)
{
  struct clx__more *more = simple_store_more(resource);
  struct clx__linkage *linkage = clx__arena_zero(arena, sizeof *linkage);
  if (!linkage)
    return false;
  linkage->field = field;
  linkage->name = name;
  linkage->relationship = *relationship;
  struct clx__linkage **end = &more->linkages;
  while (*end)
    end = &(*end)->next;
  *end = linkage;
  return true;
}

void simple_store_text(clx_resource *resource, const char *json, size_t len)
{
  struct clx__more *more = simple_store_more(resource);
  more->relationships.at = json;
  more->relationships.len = len;
}

const char *simple_store_relationship_name(const clx_resource *resource, uint32_t number)
{
  const struct clx__linkage *linkage = resource->more->linkages;
  while (linkage && number-- > 0)
    linkage = linkage->next;
  return linkage ? linkage->name : NULL;
}
