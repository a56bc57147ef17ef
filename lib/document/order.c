/* Members of an object by the table of its type, where they are not the expected ones. */
#include "document/order.h"

#define ORDER_TYPES 256 /* gen refuses more */

static const uint8_t *order_of_table(const struct clx_type *type)
{
  return clx__field_orders + type->fields + CLX__ORDER_FIRST * (size_t)type->id;
}

bool clx__order_enter(struct clx__parser *parser, const clx_resource *resource, bool relationships,
                      struct clx__order *order)
{
  const struct clx_type *type = clx__type_at(resource->type_id);
  order->type = type;
  order->fields = clx__fields + type->fields;
  order->learned = parser->orders ? parser->orders[type->id] : NULL;
  order->next = order->learned ? order->learned : order_of_table(type);
  order->from = relationships;
  order->count = 0;
  order->most =
      parser->fast && order->next[order->from] != CLX__ORDER_NONE ? parser->reader.max_members : 0;
  order->relationships = relationships;
  return clx__reader_enter(&parser->reader);
}

uint8_t *clx__order_copy(struct clx__parser *parser, const struct clx_type *type)
{
  size_t size = CLX__ORDER_FIRST + type->field_count;
  if (!parser->orders)
    parser->orders = clx__arena_zero(parser->arena, ORDER_TYPES * sizeof *parser->orders);
  uint8_t *copy = parser->orders ? clx_arena_alloc(parser->arena, size) : NULL;
  if (!copy) {
    clx__parser_no_memory(parser);
    return NULL;
  }
  memcpy(copy, order_of_table(type), size);
  parser->orders[type->id] = copy;
  return copy;
}

bool clx__order_search(struct clx__parser *parser, struct clx__order *order, const char *at,
                       struct clx__span *name, const struct clx__field **field)
{
  struct clx__step *step = &parser->reader.steps[parser->reader.depth - 1];
  parser->reader.at = at;
  step->count = order->count;
  if (!clx__parser_member(parser, name))
    return false;
  order->count = step->count;
  *field = clx__order_find(parser, order, name->at, name->len);
  if (*field)
    order->from = CLX__ORDER_FIRST + (uint32_t)(*field - order->fields);
  return parser->reader.status == CLX_OK;
}
