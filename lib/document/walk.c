/* Members of an object by the table of its type, when they are not the expected ones. */
#include "document/walk.h"

static bool walk_is_relationship(const struct clx__field *field)
{
  return field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
}

/* Before anything is known of a type, its members are expected in the order of the table, and
 * behind the last one the first. So an attribute never expects a relationship. */
static void walk_expect_table(uint8_t *slots, const struct clx_type *type)
{
  const struct clx__field *fields = clx__fields + type->fields;
  uint32_t last[2] = {0, 1};
  for (uint32_t number = 1; number <= type->field_count; number++) {
    bool relationship = walk_is_relationship(&fields[number - 1]);
    slots[last[relationship]] = (uint8_t)number;
    last[relationship] = CLX__WALK_FIRST + number - 1;
  }
  slots[last[0]] = slots[0];
  slots[last[1]] = slots[1];
}

char *clx__walk_enter(struct clx__walk *walk, struct clx__parser *parser,
                      const clx_resource *resource, bool relationships)
{
  const struct clx_type *type = clx__type_at(resource->type_id);
  walk->type = type;
  walk->fields = clx__fields + type->fields;
  walk->slots = parser->slots + type->fields + CLX__WALK_FIRST * type->id;
  walk->slot = relationships;
  walk->count = 0;
  walk->relationships = relationships;
  walk->field = NULL;
  if (!walk->slots[0] && !walk->slots[1])
    walk_expect_table(walk->slots, type);
  walk->most = walk->slots[walk->slot] ? parser->reader.max_members : 0;
  return clx__reader_enter(&parser->reader) ? clx__parser_text(parser, parser->reader.at) : NULL;
}

static const struct clx__field *walk_field(struct clx__walk *walk)
{
  const struct clx__field *field = clx__field_find(walk->type, walk->name.at, walk->name.len);
  if (!field || walk_is_relationship(field) != walk->relationships)
    return NULL;
  uint32_t number = (uint32_t)(field - walk->fields) + 1;
  walk->slots[walk->slot] = (uint8_t)number;
  walk->slot = CLX__WALK_FIRST + number - 1;
  return field;
}

char *clx__walk_search(struct clx__walk *walk, struct clx__parser *parser, char *at)
{
  struct clx__step *step = &parser->reader.steps[parser->reader.depth - 1];
  parser->reader.at = at;
  step->count = walk->count;
  if (!clx__parser_member(parser, &walk->name))
    return NULL;
  walk->count = step->count;
  walk->field = walk_field(walk);
  return clx__parser_text(parser, parser->reader.at);
}
