/* The relationships of one resource. */
#include "simple_parser.h"

#include <string.h>

/* -------- identifiers -------- */

/* Reads {"type":"...","id":"..."}; what was not there has no place where it was sent. */
static bool simple_names(struct simple_parser *parser, struct simple_text *type,
                         struct simple_text *id)
{
  struct simple_text name;
  bool done = true;
  if (simple_peek(&parser->reader) != CLX_KIND_OBJECT)
    return simple_refuse(parser, CLX_DOCUMENT_SHAPE);
  if (!simple_enter(&parser->reader))
    return false;
  while (done && simple_next_member(parser, &name)) {
    bool is_type = simple_is(&name, "type");
    bool is_id = simple_is(&name, "id");
    if (is_type && !type->sent)
      done =
          simple_read_name(parser, type, CLX_RESOURCE_TYPE) && simple_demand_c_string(parser, type);
    else if (is_id && !id->sent)
      done = simple_read_name(parser, id, CLX_RESOURCE_ID) && simple_demand_c_string(parser, id);
    else if (is_type || is_id)
      done = simple_count(parser, &parser->document->duplicate_members);
    else
      done = simple_pass(parser);
  }
  return parser->reader.status == CLX_OK;
}

static bool simple_identifier(struct simple_parser *parser, clx_identifier *identifier)
{
  struct simple_text type = {NULL, false, NULL};
  struct simple_text id = {NULL, false, NULL};
  if (!simple_names(parser, &type, &id))
    return false;
  if (!type.sent || !id.sent)
    return simple_fail(&parser->reader, type.sent ? CLX_RESOURCE_ID : CLX_RESOURCE_TYPE);
  identifier->type = type.text;
  identifier->id = id.text;
  identifier->resource = NULL;
  return true;
}

/* Makes room for one more identifier than there are: the room doubles at 1, 2, 4, ... */
static bool simple_room(struct simple_parser *parser, struct simple_link *link)
{
  size_t count = link->relationship.count;
  if ((count & (count - 1)) != 0)
    return true;
  link->identifiers =
      clx__arena_resize(parser->arena, link->identifiers, count * sizeof *link->identifiers,
                        (count ? count * 2 : 1) * sizeof *link->identifiers);
  link->relationship.at = link->identifiers;
  return link->identifiers || simple_no_memory(parser);
}

static bool simple_add_identifier(struct simple_parser *parser, struct simple_link *link)
{
  return simple_room(parser, link) &&
         simple_identifier(parser, &link->identifiers[link->relationship.count++]);
}

static bool simple_identifiers(struct simple_parser *parser, struct simple_link *link)
{
  if (!simple_enter(&parser->reader))
    return false;
  while (simple_element(&parser->reader))
    if (!simple_add_identifier(parser, link))
      return false;
  return parser->reader.status == CLX_OK;
}

/* -------- one relationship -------- */

static bool simple_linkage(struct simple_parser *parser, struct simple_link *link)
{
  clx_relationship *relationship = &link->relationship;
  uint32_t kind = simple_peek(&parser->reader);
  bool done;
  if (kind == CLX_KIND_NULL) {
    done = simple_pass(parser);
  } else if (kind == CLX_KIND_ARRAY) {
    relationship->kind = CLX_KIND_MANY;
    done = simple_identifiers(parser, link);
  } else {
    relationship->kind = CLX_KIND_ONE;
    done = simple_add_identifier(parser, link);
  }
  relationship->state = relationship->count ? CLX_PARTIAL : CLX_EMPTY;
  return done;
}

static bool simple_read_object(struct simple_parser *parser, struct simple_link *link)
{
  struct simple_text name;
  struct simple_span ignored;
  bool seen = false;
  bool done = true;
  if (!simple_enter(&parser->reader))
    return false;
  while (done && simple_next_member(parser, &name)) {
    if (simple_is(&name, "links"))
      done = simple_skip(&parser->reader, &ignored);
    else if (!simple_is(&name, "data"))
      done = simple_pass(parser);
    else if (seen)
      done = simple_count(parser, &parser->document->duplicate_members);
    else
      done = simple_linkage(parser, link);
    seen = seen || simple_is(&name, "data");
  }
  return parser->reader.status == CLX_OK;
}

static bool simple_read_relationship(struct simple_parser *parser, struct simple_link *link)
{
  const char *start = parser->reader.at;
  bool object = simple_peek(&parser->reader) == CLX_KIND_OBJECT;
  bool done = object ? simple_read_object(parser, link) : simple_pass(parser);
  link->relationship.json = start;
  link->relationship.json_len = (size_t)(parser->reader.at - start);
  return done;
}

/* A relationship that the type has. Without data there is nothing to keep. */
static bool simple_known(struct simple_parser *parser, struct simple_link *link)
{
  link->relationship.kind = link->field->kind;
  link->name = clx__names + link->field->name;
  if (!simple_read_relationship(parser, link))
    return false;
  parser->document->drifted += link->relationship.kind != link->field->kind;
  if (link->relationship.state == CLX_NOT_LOADED)
    return true;
  *parser->links_end = link;
  parser->links_end = &link->next;
  return true;
}

/* One that it does not have: without data nothing tells whether it is to-one or to-many. */
static bool simple_foreign(struct simple_parser *parser, struct simple_link *link,
                           const struct simple_text *name)
{
  link->relationship.kind = CLX_KIND_ONE;
  link->name = name->text;
  if (!simple_read_relationship(parser, link) || !simple_demand_c_string(parser, name))
    return false;
  if (link->relationship.state == CLX_NOT_LOADED)
    link->relationship.kind = CLX_KIND_ABSENT;
  parser->document->unknown_members++;
  *parser->links_end = link;
  parser->links_end = &link->next;
  return true;
}

static bool simple_relationship(struct simple_parser *parser, clx_resource *resource,
                                const struct simple_text *name)
{
  const struct clx__field *field = simple_field(resource, name, true);
  uint32_t kind = simple_peek(&parser->reader);
  if (field && simple_store_state(resource, field) != SIMPLE_ABSENT)
    return simple_count(parser, &parser->document->duplicate_members);
  if (field)
    simple_store_set_state(resource, field, SIMPLE_VALUE);
  if (field && kind == CLX_KIND_NULL)
    return simple_pass(parser);
  if (field && kind != CLX_KIND_OBJECT)
    return simple_count(parser, &parser->document->drifted);
  struct simple_link *link = clx__arena_zero(parser->arena, sizeof *link);
  if (!link)
    return simple_no_memory(parser);
  link->resource = resource;
  link->field = field;
  return field ? simple_known(parser, link) : simple_foreign(parser, link, name);
}

bool simple_read_relationships(struct simple_parser *parser, clx_resource *resource)
{
  struct simple_text name;
  const char *start = parser->reader.at;
  if (!simple_enter(&parser->reader))
    return false;
  while (simple_next_member(parser, &name))
    if (!simple_relationship(parser, resource, &name))
      return false;
  simple_store_text(resource, start, (size_t)(parser->reader.at - start));
  return parser->reader.status == CLX_OK;
}
