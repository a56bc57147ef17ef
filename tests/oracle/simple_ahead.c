/* The type of a resource, when it comes behind what cannot be read without it. */
#include "simple_parser.h"

#include <string.h>

/* Behind a number, a literal, or what stands in their place. */
static const char *simple_behind_word(const char *at, const char *end)
{
  while (at < end && (unsigned char)*at > 0x20 && !strchr(",}]", *at))
    at++;
  return at < end ? at : NULL;
}

const char *simple_behind(const char *at, const char *end)
{
  bool escaped = false;
  bool inside = false;
  size_t depth = 0;
  if (*at != '"' && *at != '{' && *at != '[')
    return simple_behind_word(at, end);
  for (; at < end; at++) {
    inside ^= *at == '"' && !escaped;
    escaped = *at == '\\' && !escaped;
    depth += !inside && (*at == '{' || *at == '[');
    depth -= !inside && (*at == '}' || *at == ']');
    if (!inside && depth == 0)
      return at + 1;
  }
  return NULL;
}

bool simple_look_ahead(struct simple_parser *parser, struct simple_text *type)
{
  struct simple_reader look = parser->reader;
  struct simple_span name;
  struct simple_text text;
  look.max_members = UINT32_MAX;
  while ((look.at = simple_behind(look.at, look.end)) && simple_member(&look, &name)) {
    if (!simple_copy_text(parser, &name, &text))
      return false;
    bool null = look.at < look.end && *look.at == 'n';
    if (simple_is(&text, "type") && !(parser->default_type && null))
      return simple_string(&look, &name) && name.len > 0 && simple_copy_text(parser, &name, type) &&
             !type->nul;
  }
  return false;
}
