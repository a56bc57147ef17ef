/* A resource under construction: its memory, and the parts of it that are written. */
#include "document/document.h"

#include <string.h>

struct clx__more *clx__resource_more(const clx_resource *resource)
{
  return (struct clx__more *)resource->more;
}

uint8_t *clx__resource_state(const clx_resource *resource, const struct clx__field *field)
{
  const struct clx_type *type = clx__type_at(resource->type_id);
  return &resource->more->states[field - (clx__fields + type->fields)];
}

void *clx__resource_member(clx_resource *resource, const struct clx__field *field)
{
  return (char *)resource + field->offset;
}

/* Layout: | clx__more | the typed struct | a state byte per member |. */
clx_resource *clx__resource_new(struct clx__parser *parser, const struct clx_type *type)
{
  size_t head = (sizeof(struct clx__more) + CLX__ALIGN - 1) & ~(size_t)(CLX__ALIGN - 1);
  char *memory = clx__arena_zero(parser->arena, head + type->size + type->field_count);
  if (!memory)
    return NULL;
  struct clx__more *more = (struct clx__more *)(void *)memory;
  clx_resource *resource = (clx_resource *)(void *)(memory + head);
  more->states = (uint8_t *)memory + head + type->size;
  parser->extras_end = &more->extras;
  parser->linkages_end = &more->linkages;
  more->number = parser->data.count + parser->included.count;
  resource->type_id = type->id;
  resource->more = more;
  return resource;
}

bool clx__resource_add_extra(struct clx__parser *parser, clx_resource *resource, const char *name,
                             const struct clx__span *json, bool drifted)
{
  struct clx__extra *extra = clx__arena_zero(parser->arena, sizeof *extra);
  if (!extra)
    return clx__parser_no_memory(parser);
  extra->name = name;
  extra->json = json->at;
  extra->len = json->len;
  extra->drifted = drifted;
  clx__resource_more(resource)->unknown++;
  *parser->extras_end = extra;
  parser->extras_end = &extra->next;
  return true;
}
