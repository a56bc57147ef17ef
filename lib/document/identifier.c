/* Resource identifiers: the type and the id that a relationship names. */
#include "document/document.h"

#define IDENTIFIER_FIRST 16

static const char *identifier_type(struct clx__parser *parser, const struct clx__span *text)
{
  const struct clx_type *known;
  return clx__parser_type(parser, text, &known);
}

/* A type or an id, unless it came before. */
static void identifier_name(struct clx__parser *parser, clx_identifier *identifier, bool is_type)
{
  struct clx__span text;
  if (is_type ? identifier->type : identifier->id) {
    parser->document->public.duplicate_members++;
    clx__parser_ignore(parser);
    return;
  }
  if (!clx__parser_filled(parser, &text, is_type ? CLX_RESOURCE_TYPE : CLX_RESOURCE_ID))
    return;
  if (is_type)
    identifier->type = identifier_type(parser, &text);
  else
    identifier->id = clx__parser_string(parser, &text, true);
}

bool clx__identifier_read(struct clx__parser *parser, clx_identifier *identifier)
{
  struct clx__span name;
  if (!clx__parser_object(parser))
    return false;
  while (clx__parser_member(parser, &name)) {
    bool is_type = clx__span_is(&name, "type");
    if (is_type || clx__span_is(&name, "id"))
      identifier_name(parser, identifier, is_type);
    else
      clx__parser_ignore(parser);
  }
  if (parser->reader.status == CLX_OK && !(identifier->type && identifier->id))
    clx__reader_fail(&parser->reader, identifier->type ? CLX_RESOURCE_ID : CLX_RESOURCE_TYPE);
  return parser->reader.status == CLX_OK;
}

clx_identifier *clx__identifier_room(struct clx__parser *parser, size_t count)
{
  size_t size = parser->identifiers_size;
  if (count == size) {
    size_t more = size ? size * 2 : IDENTIFIER_FIRST;
    clx_identifier *at =
        clx__arena_resize(parser->arena, parser->identifiers, size * sizeof *at, more * sizeof *at);
    if (!at) {
      clx__parser_no_memory(parser);
      return NULL;
    }
    parser->identifiers = at;
    parser->identifiers_size = more;
  }
  return memset(&parser->identifiers[count], 0, sizeof *parser->identifiers);
}

/* From the first of two members, which have these names and are strings, to after the bracket. */
static CLX__INLINE char *identifier_pair(char *at, const char *one_name, struct clx__span *one,
                                         const char *other_name, struct clx__span *other)
{
  at = clx__fast_text(at, one_name);
  if (!at || !(at = clx__fast_span(clx__fast_space(at), one)) || !clx__fast_comma(&at))
    return NULL;
  at = clx__fast_text(at, other_name);
  if (!at || !(at = clx__fast_span(clx__fast_space(at), other)))
    return NULL;
  at = clx__fast_space(at);
  return *at == '}' && one->len && other->len ? at + 1 : NULL;
}

char *clx__identifier_fast(struct clx__parser *parser, char *at, size_t number)
{
  struct clx__span type;
  struct clx__span id;
  clx_identifier *identifier = *at == '{' ? clx__identifier_room(parser, number) : NULL;
  if (!identifier)
    return NULL;
  char *first = clx__fast_space(at + 1);
  at = identifier_pair(first, "\"type\":", &type, "\"id\":", &id);
  if (!at && !(at = identifier_pair(first, "\"id\":", &id, "\"type\":", &type)))
    return NULL;
  identifier->type = identifier_type(parser, &type);
  identifier->id = clx__parser_string(parser, &id, true);
  return identifier->type && identifier->id ? at : NULL;
}
