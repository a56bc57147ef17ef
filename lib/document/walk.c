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

/* A name without escapes and its colon, where nothing is out of the ordinary. */
static char *walk_name(struct clx__walk *walk, struct clx__parser *parser, char *at)
{
  struct clx__step *step = walk->step;
  at = clx__fast_space(at);
  if (step->count >= parser->reader.max_members || (step->count > 0 && *at++ != ','))
    return NULL;
  char *name = clx__fast_space(at);
  char *quote = *name == '"' ? clx__fast_quote(name + 1) : NULL;
  if (!quote)
    return NULL;
  char *colon = clx__fast_space(quote + 1);
  if (*colon != ':')
    return NULL;
  clx__parser_settle(parser);
  walk->name.at = name + 1;
  walk->name.len = (size_t)(quote - name) - 1;
  walk->name.escaped = false;
  step->name = walk->name.at;
  step->len = walk->name.len < UINT32_MAX ? (uint32_t)walk->name.len : UINT32_MAX;
  step->count++;
  step->inside = true;
  return clx__fast_space(colon + 1);
}

char *clx__walk_search(struct clx__walk *walk, struct clx__parser *parser, char *at)
{
  char *value = walk_name(walk, parser, at);
  if (!value) {
    parser->reader.at = at;
    if (!clx__parser_member(parser, &walk->name))
      return NULL;
    value = clx__parser_text(parser, parser->reader.at);
  }
  walk->field = NULL;
  const struct clx__field *field = clx__field_find(walk->type, walk->name.at, walk->name.len);
  if (field && clx__walk_takes(walk, field))
    clx__walk_found(walk, field);
  return value;
}
