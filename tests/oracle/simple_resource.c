/* One resource: its envelope and its attributes. */
#include "simple_parser.h"

#include "json/number.h"

#include <clx/resources.h>

#include <string.h>

/* -------- values -------- */

/* An attribute's value as sent. */
struct simple_value {
  uint32_t kind; /* as simple_peek gives it */
  struct simple_span json;
  const char *copy; /* the same with a NUL */
};

static bool simple_was(const struct simple_value *value, const char *json)
{
  return strcmp(value->copy, json) == 0;
}

/* The number that was sent, or that is all there is between the quotes of a string. */
static bool simple_number_of(const struct simple_value *value, struct simple_span *number)
{
  *number = value->json;
  if (value->kind == CLX_KIND_TEXT) {
    number->at += 1;
    number->len -= 2;
  }
  return (value->kind == CLX_KIND_TEXT || value->kind == CLX_KIND_REAL) && number->len > 0 &&
         clx__number_scan(number->at, number->len) == number->len;
}

static enum simple_state simple_integer(const struct simple_value *value, void *member)
{
  struct simple_span text;
  struct clx__number number;
  int64_t integer;
  if (!simple_number_of(value, &text) || !clx__number_to_integer(text.at, text.len, &integer))
    return SIMPLE_LEFT_OUT;
  memcpy(member, &integer, sizeof integer);
  bool declared = value->kind == CLX_KIND_REAL &&
                  clx__number_read(text.at, text.len, &number) == CLX_OK &&
                  number.kind == CLX__NUMBER_INTEGER;
  return declared ? SIMPLE_VALUE : SIMPLE_DRIFTED;
}

static enum simple_state simple_real(const struct simple_value *value, void *member)
{
  struct simple_span text;
  struct clx__number number;
  if (!simple_number_of(value, &text) || clx__number_read(text.at, text.len, &number) != CLX_OK)
    return SIMPLE_LEFT_OUT;
  memcpy(member, &number.real, sizeof number.real);
  return value->kind == CLX_KIND_REAL ? SIMPLE_VALUE : SIMPLE_DRIFTED;
}

static enum simple_state simple_boolean(const struct simple_value *value, void *member)
{
  bool yes = simple_was(value, "true") || simple_was(value, "1") || simple_was(value, "\"1\"") ||
             simple_was(value, "\"true\"");
  bool no = simple_was(value, "false") || simple_was(value, "0") || simple_was(value, "\"0\"") ||
            simple_was(value, "\"false\"");
  if (!yes && !no)
    return SIMPLE_LEFT_OUT;
  memcpy(member, &yes, sizeof yes);
  return value->kind == CLX_KIND_BOOLEAN ? SIMPLE_VALUE : SIMPLE_DRIFTED;
}

/* Text where text was sent; where it was a number or a boolean, its JSON text. */
static bool simple_characters(struct simple_parser *parser, const struct simple_value *value,
                              void *member, enum simple_state *state)
{
  struct simple_span inside = {value->json.at + 1, value->json.len - 2};
  struct simple_text text;
  *state = SIMPLE_LEFT_OUT;
  if (value->kind == CLX_KIND_TEXT) {
    if (!simple_copy_text(parser, &inside, &text) || !simple_demand_c_string(parser, &text))
      return false;
    memcpy(member, &text.text, sizeof text.text);
    *state = SIMPLE_VALUE;
  } else if (value->kind == CLX_KIND_REAL || value->kind == CLX_KIND_BOOLEAN) {
    memcpy(member, &value->copy, sizeof value->copy);
    *state = SIMPLE_DRIFTED;
  }
  return true;
}

static bool simple_convert(struct simple_parser *parser, const struct simple_value *value,
                           const struct clx__field *field, void *member, enum simple_state *state)
{
  switch (field->kind) {
  case CLX_KIND_TEXT:
  case CLX_KIND_TIME:
    return simple_characters(parser, value, member, state);
  case CLX_KIND_INTEGER:
    *state = simple_integer(value, member);
    return true;
  case CLX_KIND_REAL:
    *state = simple_real(value, member);
    return true;
  case CLX_KIND_BOOLEAN:
    *state = simple_boolean(value, member);
    return true;
  default: /* objects and arrays are kept as text, and so is what stands in their place */
    memcpy(member, &value->copy, sizeof value->copy);
    *state = value->kind == field->kind ? SIMPLE_VALUE : SIMPLE_DRIFTED;
    return true;
  }
}

/* -------- attributes -------- */

static bool simple_read_value(struct simple_parser *parser, struct simple_value *value)
{
  value->kind = simple_peek(&parser->reader);
  if (!simple_read_json(parser, &value->json))
    return false;
  value->copy = simple_copy(parser, &value->json);
  return value->copy != NULL;
}

static bool simple_extra(struct simple_parser *parser, clx_resource *resource, const char *name,
                         const struct simple_value *value, bool drifted)
{
  return simple_store_extra(parser->arena, resource, name, value->copy, value->json.len, drifted) ||
         simple_no_memory(parser);
}

static bool simple_unknown(struct simple_parser *parser, clx_resource *resource,
                           const struct simple_text *name)
{
  struct simple_value value;
  parser->document->unknown_members++;
  return simple_demand_c_string(parser, name) && simple_read_value(parser, &value) &&
         simple_extra(parser, resource, name->text, &value, false);
}

static bool simple_declared(struct simple_parser *parser, clx_resource *resource,
                            const struct clx__field *field)
{
  struct simple_value value;
  enum simple_state state = SIMPLE_NULL;
  void *member = (char *)resource + field->offset;
  if (simple_store_state(resource, field) != SIMPLE_ABSENT)
    return simple_count(parser, &parser->document->duplicate_members);
  if (!simple_read_value(parser, &value))
    return false;
  if (value.kind != CLX_KIND_NULL && !simple_convert(parser, &value, field, member, &state))
    return false;
  simple_store_set_state(resource, field, state);
  parser->document->drifted += state == SIMPLE_DRIFTED || state == SIMPLE_LEFT_OUT;
  return state != SIMPLE_LEFT_OUT ||
         simple_extra(parser, resource, clx__names + field->name, &value, true);
}

static bool simple_attributes(struct simple_parser *parser, clx_resource *resource)
{
  struct simple_text name;
  if (!simple_enter(&parser->reader))
    return false;
  while (simple_next_member(parser, &name)) {
    const struct clx__field *field = simple_field(resource, &name, false);
    bool done =
        field ? simple_declared(parser, resource, field) : simple_unknown(parser, resource, &name);
    if (!done)
      return false;
  }
  return parser->reader.status == CLX_OK;
}

/* -------- the envelope -------- */

/* What was found of the envelope: whether a member was sent, and what is known by it. */
struct simple_envelope {
  bool type;
  bool id;
  bool links;
  bool meta;
  bool attributes;
  bool relationships;
  const char *id_text;
  const char *links_text;
  const char *meta_text;
  clx_resource *resource; /* NULL until the type is known */
};

static bool *simple_part_of(struct simple_envelope *envelope, const struct simple_text *name)
{
  if (simple_is(name, "type"))
    return &envelope->type;
  if (simple_is(name, "id"))
    return &envelope->id;
  if (simple_is(name, "links"))
    return &envelope->links;
  if (simple_is(name, "meta"))
    return &envelope->meta;
  if (simple_is(name, "attributes"))
    return &envelope->attributes;
  return simple_is(name, "relationships") ? &envelope->relationships : NULL;
}

static bool simple_start(struct simple_parser *parser, struct simple_envelope *envelope,
                         const struct simple_text *name)
{
  const struct clx_type *type = simple_type(name);
  envelope->resource = simple_store_resource(parser->arena, type);
  if (!envelope->resource)
    return simple_no_memory(parser);
  envelope->resource->type = name->text;
  parser->document->unknown_types += type->id == CLX_TYPE_UNKNOWN;
  return true;
}

/* The type that is given besides the text. */
static bool simple_start_default(struct simple_parser *parser, struct simple_envelope *envelope)
{
  struct simple_text name = {NULL, false, NULL};
  name.text = clx__arena_text(parser->arena, parser->default_type, strlen(parser->default_type));
  return name.text ? simple_start(parser, envelope, &name) : simple_no_memory(parser);
}

/* Null is no type where one is given besides. */
static bool simple_read_type(struct simple_parser *parser, struct simple_envelope *envelope)
{
  struct simple_text name;
  if (parser->default_type && simple_peek(&parser->reader) == CLX_KIND_NULL) {
    envelope->type = false;
    return simple_pass(parser);
  }
  if (!simple_read_name(parser, &name, CLX_RESOURCE_TYPE) || !simple_demand_c_string(parser, &name))
    return false;
  return envelope->resource || simple_start(parser, envelope, &name);
}

static bool simple_read_id(struct simple_parser *parser, struct simple_envelope *envelope)
{
  struct simple_text id;
  if (!simple_read_name(parser, &id, CLX_RESOURCE_ID) || !simple_demand_c_string(parser, &id))
    return false;
  envelope->id_text = id.text;
  return true;
}

static bool simple_read_free(struct simple_parser *parser, const char **text)
{
  struct simple_value value;
  if (!simple_read_value(parser, &value))
    return false;
  *text = value.kind == CLX_KIND_NULL ? NULL : value.copy;
  return true;
}

/* Attributes or relationships of a resource without a type: only checked. Errors name their
 * members, but nothing within. */
static bool simple_untyped(struct simple_parser *parser)
{
  struct simple_span ignored;
  parser->reader.named_depth = parser->reader.depth + 1;
  if (!simple_skip(&parser->reader, &ignored))
    return false;
  parser->reader.named_depth = 0;
  return true;
}

/* Looks for the type where a member needs it. */
static bool simple_look(struct simple_parser *parser, struct simple_envelope *envelope)
{
  struct simple_text type;
  if (simple_look_ahead(parser, &type))
    return simple_start(parser, envelope, &type);
  return parser->reader.status == CLX_OK &&
         (!parser->default_type || simple_start_default(parser, envelope));
}

static bool simple_read_large(struct simple_parser *parser, struct simple_envelope *envelope,
                              const bool *part)
{
  uint32_t kind = simple_peek(&parser->reader);
  if (kind == CLX_KIND_NULL)
    return simple_pass(parser);
  if (kind != CLX_KIND_OBJECT)
    return simple_refuse(parser, CLX_DOCUMENT_SHAPE);
  if (!envelope->resource && !simple_look(parser, envelope))
    return false;
  if (!envelope->resource)
    return simple_untyped(parser);
  return part == &envelope->attributes ? simple_attributes(parser, envelope->resource)
                                       : simple_read_relationships(parser, envelope->resource);
}

static bool simple_envelope_member(struct simple_parser *parser, struct simple_envelope *envelope,
                                   const struct simple_text *name)
{
  bool *part = simple_part_of(envelope, name);
  if (!part)
    return simple_count(parser, &parser->document->unknown_members);
  if (*part)
    return simple_count(parser, &parser->document->duplicate_members);
  *part = true;
  if (part == &envelope->type)
    return simple_read_type(parser, envelope);
  if (part == &envelope->id)
    return simple_read_id(parser, envelope);
  if (part == &envelope->links)
    return simple_read_free(parser, &envelope->links_text);
  if (part == &envelope->meta)
    return simple_read_free(parser, &envelope->meta_text);
  return simple_read_large(parser, envelope, part);
}

static bool simple_envelope_end(struct simple_parser *parser, struct simple_envelope *envelope)
{
  if (!envelope->resource && !parser->default_type)
    return simple_fail(&parser->reader, CLX_RESOURCE_TYPE);
  if (!envelope->resource && !simple_start_default(parser, envelope))
    return false;
  if (!envelope->id_text)
    return simple_fail(&parser->reader, CLX_RESOURCE_ID);
  clx_resource *resource = envelope->resource;
  resource->id = envelope->id_text;
  resource->links = envelope->links_text;
  resource->meta = envelope->meta_text;
  return true;
}

bool simple_read_resource(struct simple_parser *parser, clx_resource **resource)
{
  struct simple_envelope envelope;
  struct simple_text name;
  memset(&envelope, 0, sizeof envelope);
  if (simple_peek(&parser->reader) != CLX_KIND_OBJECT)
    return simple_refuse(parser, CLX_DOCUMENT_SHAPE);
  if (!simple_enter(&parser->reader))
    return false;
  while (simple_next_member(parser, &name))
    if (!simple_envelope_member(parser, &envelope, &name))
      return false;
  if (parser->reader.status != CLX_OK || !simple_envelope_end(parser, &envelope))
    return false;
  *resource = envelope.resource;
  return true;
}
