/* One resource: its envelope. */
#include "document/document.h"

#include <clx/resources.h>

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
static clx_resource *decode_new(struct clx__parser *parser, const struct clx_type *type)
{
  size_t head = (sizeof(struct clx__more) + CLX__ALIGN - 1) & ~(size_t)(CLX__ALIGN - 1);
  char *memory = clx__arena_zero(parser->arena, head + type->size + type->field_count);
  if (!memory)
    return NULL;
  struct clx__more *more = (struct clx__more *)(void *)memory;
  clx_resource *resource = (clx_resource *)(void *)(memory + head);
  more->states = (uint8_t *)memory + head + type->size;
  more->extras_end = &more->extras;
  more->linkages_end = &more->linkages;
  resource->type_id = type->id;
  resource->more = more;
  return resource;
}

bool clx__resource_add_extra(struct clx__parser *parser, clx_resource *resource, const char *name,
                             const struct clx__span *json, bool drifted)
{
  struct clx__more *more = clx__resource_more(resource);
  struct clx__extra *extra = clx__arena_zero(parser->arena, sizeof *extra);
  if (!extra)
    return clx__parser_no_memory(parser);
  extra->name = name;
  extra->json = json->at;
  extra->len = json->len;
  extra->drifted = drifted;
  *more->extras_end = extra;
  more->extras_end = &extra->next;
  return true;
}

/* -------- the envelope of a resource -------- */

/* What was found in a resource object. Members may come in any order, and without the type
 * nothing can be decoded: until it is known, the two large members are only checked, and their
 * places kept. */
struct decode_envelope {
  struct clx__span type;
  struct clx__span id;
  struct clx__span links;
  struct clx__span meta;
  struct clx__span attributes;
  struct clx__span relationships;
  const char *id_text;
  clx_resource *resource;
};

static struct clx__span *decode_member_of(struct decode_envelope *envelope,
                                          const struct clx__span *name)
{
  if (clx__span_is(name, "type"))
    return &envelope->type;
  if (clx__span_is(name, "id"))
    return &envelope->id;
  if (clx__span_is(name, "attributes"))
    return &envelope->attributes;
  if (clx__span_is(name, "relationships"))
    return &envelope->relationships;
  if (clx__span_is(name, "links"))
    return &envelope->links;
  return clx__span_is(name, "meta") ? &envelope->meta : NULL;
}

/* Makes the struct as soon as the type is known. */
static bool decode_start(struct clx__parser *parser, struct decode_envelope *envelope,
                         const struct clx_type *type, const char *name)
{
  if (!type) {
    type = clx__type_at(CLX_TYPE_UNKNOWN);
    parser->document->public.unknown_types++;
  }
  envelope->resource = decode_new(parser, type);
  if (!envelope->resource)
    return clx__parser_no_memory(parser);
  envelope->resource->type = name;
  return true;
}

static bool decode_id(struct clx__parser *parser, struct decode_envelope *envelope)
{
  envelope->id_text = clx__parser_string(parser, &envelope->id, false);
  return envelope->id_text != NULL;
}

static bool decode_large(struct clx__parser *parser, clx_resource *resource, bool attributes)
{
  return attributes ? clx__decode_attributes(parser, resource)
                    : clx__decode_relationships(parser, resource);
}

/* The type, which makes the struct. Null is as good as absent where a type is given besides. */
static bool decode_type(struct clx__parser *parser, struct decode_envelope *envelope)
{
  struct clx__span ignored;
  const struct clx_type *type;
  if (parser->default_type && clx__reader_peek(&parser->reader) == CLX_KIND_NULL)
    return clx__reader_literal(&parser->reader, &ignored);
  if (!clx__parser_filled(parser, &envelope->type, CLX_RESOURCE_TYPE))
    return false;
  const char *name = clx__parser_type(parser, &envelope->type, &type);
  return name && decode_start(parser, envelope, type, name);
}

static bool decode_default(struct clx__parser *parser, struct decode_envelope *envelope)
{
  const char *name = parser->default_type;
  const struct clx_type *type = clx__type_find(name, strlen(name));
  return decode_start(parser, envelope, type, type ? clx__type_name(type) : name);
}

/* Links or meta. Null is as good as absent: its place is kept, with no length. */
static bool decode_free(struct clx__parser *parser, struct clx__span *member)
{
  struct clx__span ignored;
  if (clx__reader_peek(&parser->reader) != CLX_KIND_NULL)
    return clx__parser_json(parser, member);
  member->at = parser->reader.at;
  member->len = 0;
  return clx__reader_literal(&parser->reader, &ignored);
}

/* Checks a member that must wait for the type. Errors name its members, but nothing within. */
static bool decode_postpone(struct clx__parser *parser, struct clx__span *member)
{
  parser->reader.told_depth = parser->reader.depth + 1;
  if (!clx__parser_skip(parser, member))
    return false;
  parser->reader.told_depth = 0;
  return true;
}

static bool decode_container(struct clx__parser *parser, struct decode_envelope *envelope,
                             struct clx__span *member)
{
  struct clx__span ignored;
  uint32_t kind = clx__reader_peek(&parser->reader);
  bool attributes = member == &envelope->attributes;
  member->at = parser->reader.at;
  if (kind == CLX_KIND_NULL) {
    member->len = 0;
    return clx__reader_literal(&parser->reader, &ignored);
  }
  if (kind != CLX_KIND_OBJECT)
    return clx__parser_refuse(parser, CLX_DOCUMENT_SHAPE);
  if (!envelope->resource)
    return decode_postpone(parser, member);
  member->len = 0; /* nothing is left to do later */
  return decode_large(parser, envelope->resource, attributes);
}

static bool decode_member(struct clx__parser *parser, struct decode_envelope *envelope,
                          const struct clx__span *name)
{
  struct clx__span ignored;
  struct clx__span *member = decode_member_of(envelope, name);
  if (!member || member->at) {
    uint32_t *count = member ? &parser->document->public.duplicate_members
                             : &parser->document->public.unknown_members;
    ++*count;
    return clx__parser_skip(parser, &ignored);
  }
  if (member == &envelope->type)
    return decode_type(parser, envelope);
  if (member == &envelope->id)
    return clx__parser_filled(parser, member, CLX_RESOURCE_ID) && decode_id(parser, envelope);
  if (member == &envelope->links || member == &envelope->meta)
    return decode_free(parser, member);
  return decode_container(parser, envelope, member);
}

/* Decodes a member that came before the type: goes back to it, and then on where it was. */
static bool decode_postponed(struct clx__parser *parser, struct decode_envelope *envelope,
                             const struct clx__span *member)
{
  struct clx__reader *reader = &parser->reader;
  const char *resume = reader->at;
  bool attributes = member == &envelope->attributes;
  if (!member->at || member->len == 0)
    return true;
  struct clx__step *step = &reader->steps[reader->depth++]; /* still holds the resource's step */
  step->name = attributes ? "attributes" : "relationships";
  step->len = (uint32_t)strlen(step->name);
  step->inside = true;
  reader->at = member->at;
  if (!decode_large(parser, envelope->resource, attributes))
    return false;
  reader->depth--;
  reader->at = resume;
  return true;
}

static bool decode_end(struct clx__parser *parser, struct decode_envelope *envelope)
{
  if (!envelope->resource && !parser->default_type)
    return clx__reader_fail(&parser->reader, CLX_RESOURCE_TYPE);
  if (!envelope->resource && !decode_default(parser, envelope))
    return false;
  if (!envelope->id_text)
    return clx__reader_fail(&parser->reader, CLX_RESOURCE_ID);
  clx_resource *resource = envelope->resource;
  resource->id = envelope->id_text;
  resource->links = envelope->links.len ? envelope->links.at : NULL;
  resource->meta = envelope->meta.len ? envelope->meta.at : NULL;
  return decode_postponed(parser, envelope, &envelope->attributes) &&
         decode_postponed(parser, envelope, &envelope->relationships);
}

bool clx__decode_resource(struct clx__parser *parser, clx_resource **resource)
{
  struct decode_envelope envelope;
  struct clx__span name;
  memset(&envelope, 0, sizeof envelope);
  if (clx__reader_peek(&parser->reader) != CLX_KIND_OBJECT)
    return clx__parser_refuse(parser, CLX_DOCUMENT_SHAPE);
  if (!clx__reader_enter(&parser->reader))
    return false;
  while (clx__parser_member(parser, &name))
    if (!decode_member(parser, &envelope, &name))
      return false;
  if (parser->reader.status != CLX_OK || !decode_end(parser, &envelope))
    return false;
  *resource = envelope.resource;
  return true;
}
