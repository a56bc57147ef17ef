/* Members of an object by the table of its type, when they are not the expected ones. */
#include "document/walk.h"

static struct clx__trace *walk_trace(struct clx__parser *parser, const struct clx_type *type)
{
  struct clx__trace **trace = &parser->traces[type->id];
  size_t size = sizeof **trace + CLX__ORDER_FIRST + type->field_count;
  if (*trace)
    return *trace;
  *trace = clx_arena_alloc(parser->arena, size);
  if (!*trace) {
    clx__parser_no_memory(parser);
    return NULL;
  }
  memset(*trace, 0, sizeof **trace);
  (*trace)->next = parser->all_traces;
  parser->all_traces = *trace;
  memcpy((*trace)->order, clx__field_orders + type->fields + CLX__ORDER_FIRST * type->id,
         CLX__ORDER_FIRST + type->field_count);
  return *trace;
}

struct clx__walk clx__walk_enter(struct clx__parser *parser, const clx_resource *resource,
                                 bool relationships)
{
  const struct clx_type *type = clx__type_at(resource->type_id);
  struct clx__walk walk = {NULL, clx__fields + type->fields, NULL, 0, relationships};
  struct clx__trace *trace = walk_trace(parser, type);
  if (!trace || !clx__reader_enter(&parser->reader))
    return walk;
  walk.type = type;
  walk.order = trace->order;
  walk.most = walk.order[relationships] == CLX__ORDER_NONE ? 0 : parser->reader.max_members;
  return walk;
}

/* The number of the member of that name in the object that is read, or CLX__ORDER_NONE. */
static uint32_t walk_number(const struct clx__walk *walk, const char *name, size_t len)
{
  const struct clx__field *field = clx__field_find_padded(walk->type, name, len);
  if (!field || clx__field_is_link(field) != walk->relationships)
    return CLX__ORDER_NONE;
  return (uint32_t)(field - walk->fields);
}

uint32_t clx__walk_number(const struct clx__walk *walk, const char *quote, const char *end)
{
  if (*quote != '"' || end == quote + 1 || end[0] != '"' || end[1] != ':')
    return CLX__ORDER_NONE;
  return walk_number(walk, quote + 1, (size_t)(end - quote - 1));
}

static void walk_find(const struct clx__walk *walk, const struct clx__span *name,
                      struct clx__member *member)
{
  uint32_t number = walk_number(walk, name->at, name->len);
  if (number == CLX__ORDER_NONE)
    return;
  walk->order[member->from] = (uint8_t)number;
  member->number = number;
  member->from = CLX__ORDER_FIRST + number;
  member->field = &walk->fields[number];
}

char *clx__walk_search(struct clx__parser *parser, struct clx__walk walk, char *at,
                       struct clx__member *member, struct clx__span *name)
{
  struct clx__step *step = &parser->reader.steps[parser->reader.depth - 1];
  parser->reader.at = member->count ? at : at + 1;
  step->count = member->count;
  if (!clx__parser_member(parser, name))
    return NULL;
  member->count = step->count;
  walk_find(&walk, name, member);
  return clx__parser_text(parser, parser->reader.at);
}
