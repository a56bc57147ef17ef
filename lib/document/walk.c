/* Members of an object by the table of its type, when they are not the expected ones. */
#include "document/walk.h"

char *clx__walk_enter(struct clx__walk *walk, struct clx__parser *parser,
                      const clx_resource *resource, bool relationships)
{
  struct clx__reader *reader = &parser->reader;
  walk->type = clx__type_at(resource->type_id);
  walk->fields = clx__fields + walk->type->fields;
  walk->slots = parser->slots + walk->type->fields + CLX__WALK_FIRST * walk->type->id;
  walk->slot = relationships;
  walk->field = NULL;
  walk->relationships = relationships;
  if (!clx__reader_enter(reader))
    return NULL;
  walk->step = &reader->steps[reader->depth - 1];
  return clx__parser_text(parser, reader->at);
}

char *clx__walk_search(struct clx__walk *walk, struct clx__parser *parser, char *at)
{
  parser->reader.at = at;
  if (!clx__parser_member(parser, &walk->name))
    return NULL;
  walk->field = NULL;
  const struct clx__field *field = clx__field_find(walk->type, walk->name.at, walk->name.len);
  if (field && clx__walk_takes(walk, field))
    clx__walk_found(walk, field);
  return clx__parser_text(parser, parser->reader.at);
}
