/* The type of a resource, when it comes after members that cannot be read without it. */
#include "document/document.h"

#include "json/ahead.h"

/* Passes a valid string: the place after it, or NULL. */
static char *late_string(char *at, struct clx__span *text)
{
  if (*at != '"')
    return NULL;
  char *special = clx__fast_special(at + 1);
  char *end = clx__fast_escaped(special);
  if (!end)
    return NULL;
  text->escaped = end != special;
  text->at = at + 1;
  text->len = (size_t)(end - text->at);
  return end + 1;
}

/* From the end of a value to the next one of the object; NULL at the end or a fault. */
static char *late_member(char *at, struct clx__span *name)
{
  at = clx__fast_space(at);
  char *end = *at == ',' ? late_string(clx__fast_space(at + 1), name) : NULL;
  if (!end || *(end = clx__fast_space(end)) != ':')
    return NULL;
  return clx__fast_space(end + 1);
}

/* Whether a name or a type is still valid with its escapes undone. */
static bool late_undo(struct clx__parser *parser, struct clx__span *text)
{
  return !text->escaped || (clx__parser_unescape(parser, text) && !text->escaped);
}

/* The value of the first member named "type", unless it is null where that counts as absent. */
static bool late_find(struct clx__parser *parser, struct clx__span *type)
{
  char *at = clx__parser_text(parser, parser->reader.at);
  struct clx__span name;
  while ((at = clx__ahead_value(at, parser->reader.end)) && (at = late_member(at, &name)))
    if (late_undo(parser, &name) && clx__span_is(&name, "type") &&
        !(parser->default_type && *at == 'n'))
      return late_string(at, type) && type->len > 0;
  return false;
}

bool clx__decode_late(struct clx__parser *parser, const char **name, const struct clx_type **type)
{
  struct clx__span found;
  if (!late_find(parser, &found) || !late_undo(parser, &found))
    return false;
  *name = clx__parser_type(parser, &found, type);
  return parser->reader.status == CLX_OK;
}
