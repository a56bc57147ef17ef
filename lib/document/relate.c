/* The relationships of one resource: which were loaded, and their identifiers.
 *
 * The loop is at the end: the next member (order.h), then its value. Most have only links and look
 * like the one before (frame.h); relate_fast_object reads those with data. Everything else goes
 * through one seam, relate_general, to functions that know all cases and make all errors. */
#include "document/order.h"

#include <string.h>

/* Passes over a member that came before or is unknown. */
static bool relate_pass(struct clx__parser *parser, bool again)
{
  parser->document->public.duplicate_members += again;
  return clx__parser_ignore(parser);
}

static bool relate_collect(struct clx__parser *parser, uint32_t *count)
{
  if (!clx__reader_enter(&parser->reader))
    return false;
  while (clx__reader_element(&parser->reader)) {
    clx_identifier *identifier = clx__identifier_room(parser, *count);
    if (!identifier || !clx__identifier_read(parser, identifier))
      return false;
    ++*count;
  }
  return parser->reader.status == CLX_OK;
}

/* -------- `data` -------- */

static bool relate_keep(struct clx__parser *parser, clx_relationship *relationship)
{
  size_t size = relationship->count * sizeof(clx_identifier);
  if (size == 0)
    return true;
  clx_identifier *at = clx_arena_alloc(parser->arena, size);
  if (!at)
    return clx__parser_no_memory(parser);
  memcpy(at, parser->identifiers, size);
  relationship->at = at;
  return true;
}

/* Sets kind, count and at. The state says only whether it is empty; linking makes it exact. */
static bool relate_data(struct clx__parser *parser, clx_relationship *relationship)
{
  switch (clx__reader_peek(&parser->reader)) {
  case CLX_KIND_NULL:
    relationship->state = CLX_EMPTY;
    return clx__parser_null(parser);
  case CLX_KIND_ARRAY:
    relationship->kind = CLX_KIND_MANY;
    if (!relate_collect(parser, &relationship->count))
      return false;
    break;
  default:
    relationship->kind = CLX_KIND_ONE;
    relationship->count = 1;
    if (!clx__identifier_room(parser, 0) || !clx__identifier_read(parser, parser->identifiers))
      return false;
  }
  relationship->state = relationship->count ? CLX_PARTIAL : CLX_EMPTY;
  return relate_keep(parser, relationship);
}

/* -------- one relationship -------- */

/* Keeps a relationship whose data was sent, or whose name the type does not know. The others are
 * found in the text when somebody asks for them. */
static bool relate_add(struct clx__parser *parser, const struct clx__field *field,
                       const struct clx__span *name, const clx_relationship *relationship)
{
  if (field && relationship->state == CLX_NOT_LOADED)
    return true;
  struct clx__linkage *linkage = clx__arena_zero(parser->arena, sizeof *linkage);
  if (!linkage)
    return clx__parser_no_memory(parser);
  linkage->field = field;
  linkage->name = field ? clx__field_name(field) : clx__parser_string(parser, name, true);
  linkage->relationship = *relationship;
  *parser->linkages_end = linkage;
  parser->linkages_end = &linkage->next;
  return linkage->name != NULL;
}

static bool relate_object(struct clx__parser *parser, clx_relationship *relationship)
{
  struct clx__span name;
  struct clx__span ignored;
  bool seen = false;
  if (!clx__reader_enter(&parser->reader))
    return false;
  while (clx__parser_member(parser, &name)) {
    bool is_data = clx__span_is(&name, "data");
    if (is_data && !seen)
      relate_data(parser, relationship);
    else if (clx__span_is(&name, "links"))
      clx__parser_skip(parser, &ignored);
    else
      relate_pass(parser, is_data);
    seen = seen || is_data;
  }
  return parser->reader.status == CLX_OK;
}

/* Passes an object that has only links: most relationships that the type does not know are so. */
static bool relate_links(struct clx__parser *parser, const struct clx__span *name)
{
  char *at = clx__parser_text(parser, parser->reader.at);
  char *quote = parser->fast ? clx__frame_links(&parser->frame, at, name->at, name->len) : NULL;
  char *end = quote ? clx__frame_end(&parser->frame, quote) : NULL;
  if (end)
    parser->reader.at = end;
  return end != NULL;
}

static bool relate_one(struct clx__parser *parser, clx_resource *resource,
                       const struct clx__field *field, const struct clx__span *name)
{
  clx_relationship relationship;
  memset(&relationship, 0, sizeof relationship);
  relationship.kind = field ? field->kind : CLX_KIND_ONE;
  relationship.json = parser->reader.at;
  bool object = clx__reader_peek(&parser->reader) == CLX_KIND_OBJECT;
  if (!(object && !field && relate_links(parser, name)) &&
      !(object ? relate_object(parser, &relationship) : clx__parser_ignore(parser)))
    return false;
  relationship.json_len = (size_t)(parser->reader.at - relationship.json);
  if (!field && relationship.state == CLX_NOT_LOADED)
    relationship.kind = CLX_KIND_ABSENT; /* nothing says whether it is to-one or to-many */
  if (field && relationship.kind != field->kind)
    parser->document->public.drifted++;
  if (!field) {
    parser->document->public.unknown_members++;
    clx__resource_more(resource)->unknown++;
  }
  return relate_add(parser, field, name, &relationship);
}

/* A declared relationship that is not an object says nothing: null is passed over, the rest is
 * drift. */
static bool relate_other(struct clx__parser *parser)
{
  if (clx__reader_peek(&parser->reader) != CLX_KIND_NULL)
    parser->document->public.drifted++;
  return clx__parser_ignore(parser);
}

static bool relate_member(struct clx__parser *parser, clx_resource *resource,
                          const struct clx__field *field, const struct clx__span *name)
{
  if (field) {
    uint8_t *state = clx__resource_state(resource, field);
    if (*state != CLX__STATE_ABSENT)
      return relate_pass(parser, true);
    *state = CLX__STATE_VALUE;
  }
  if (field && clx__reader_peek(&parser->reader) != CLX_KIND_OBJECT)
    return relate_other(parser);
  return relate_one(parser, resource, field, name);
}

/* -------- the fast path -------- */

#define RELATE_MEMBERS 8 /* of a relationship, at most: usually links, data and meta */
#define RELATE_FRAMES  8 /* learned from a body, at most: more would mean that they keep changing */

static char *relate_fast_data(struct clx__parser *parser, char *at, clx_relationship *relationship)
{
  bool many = *at == '[';
  relationship->state = CLX_EMPTY;
  if (*at == 'n')
    return clx__fast_text(at, "null");
  if (many != (relationship->kind == CLX_KIND_MANY))
    return NULL;
  if (many && *(at = clx__fast_space(at + 1)) == ']')
    return at + 1;
  do {
    if (relationship->count == parser->reader.max_members ||
        !(at = clx__identifier_fast(parser, at, relationship->count)))
      return NULL;
    relationship->count++;
  } while (many && clx__fast_comma(&at));
  if (many && *at++ != ']')
    return NULL;
  relationship->state = CLX_PARTIAL;
  return relate_keep(parser, relationship) ? at : NULL;
}

/* Reads `links` or `data`; *data says whether data came. */
static char *relate_fast_member(struct clx__parser *parser, char *at, clx_relationship *found,
                                bool *data)
{
  const struct clx__reader *reader = &parser->reader;
  char *value = clx__fast_text(at, "\"links\":");
  if (value)
    return clx__fast_skip(clx__fast_space(value), reader->max_depth - reader->depth - 1,
                          reader->max_members);
  value = clx__fast_text(at, "\"data\":");
  if (!value || *data)
    return NULL;
  *data = true;
  return relate_fast_data(parser, clx__fast_space(value), found);
}

/* The members of a relationship from `at` on, which are links and data. */
static char *relate_fast_members(struct clx__parser *parser, char *at, clx_relationship *found,
                                 bool *data)
{
  unsigned members = 0;
  do
    if (members++ == RELATE_MEMBERS || !(at = relate_fast_member(parser, at, found, data)))
      return NULL;
  while (clx__fast_comma(&at));
  return at;
}

/* A relationship of links and data. The reader stands on it, for failures. `quote` is the closing
 * quote of its links where these were passed already, else NULL. Returns the place after it; NULL
 * leaves it to relate_general. */
static char *relate_fast_object(struct clx__parser *parser, const struct clx__field *field,
                                char *at, char *quote)
{
  clx_relationship found;
  bool data = false;
  if (*at != '{')
    return NULL;
  memset(&found, 0, sizeof found);
  found.kind = field->kind;
  found.json = at;
  at = clx__fast_space(quote ? quote + 1 : at + 1);
  if (quote && (*at++ != '}' || !clx__fast_comma(&at)))
    return NULL;
  if (!quote && *at == '}')
    return at + 1;
  at = relate_fast_members(parser, at, &found, &data);
  if (!at)
    return NULL;
  if (*at++ != '}')
    return NULL;
  found.json_len = (size_t)(at - found.json);
  if (data)
    return relate_add(parser, field, NULL, &found) ? at : NULL;
  if (parser->frames < RELATE_FRAMES) {
    parser->frames++;
    clx__frame_learn(&parser->frame, clx__parser_text(parser, found.json), at);
  }
  return at;
}

/* -------- the loop -------- */

/* The seam: reads one member, whatever it is, as in attribute.c. `value` is NULL where the fast
 * path did not even read its name. The place after it; NULL at the end and after a failure. */
static char *relate_general(struct clx__parser *parser, clx_resource *resource,
                            struct clx__order *order, const struct clx__field *field, char *at,
                            char *value)
{
  struct clx__span name;
  if (value)
    clx__order_leave(parser, order, field, value);
  else if (!clx__order_search(parser, order, at, &name, &field))
    return NULL;
  return relate_member(parser, resource, field, &name) ? clx__parser_text(parser, parser->reader.at)
                                                       : NULL;
}

/* The fast path: a declared relationship that did not come before. It either looks like the last
 * one that had only links, or has links and data. */
static CLX__INLINE char *relate_fast(struct clx__parser *parser, const struct clx__order *order,
                                     const struct clx__field *field, uint8_t *state, char *value)
{
  if (*state != CLX__STATE_ABSENT)
    return NULL;
  struct clx__frame *frame = &parser->frame;
  char *quote = clx__frame_links(frame, value, clx__names + field->name, field->name_len);
  char *end = quote ? clx__frame_end(frame, quote) : NULL;
  if (CLX__MOSTLY(end)) {
    CLX__TRACE(FRAME);
  } else {
    clx__order_leave(parser, order, field, value);
    end = relate_fast_object(parser, field, value, quote);
    if (!end)
      return NULL;
    CLX__TRACE(RELATIONSHIP_OBJECT);
  }
  *state = CLX__STATE_VALUE;
  return end;
}

bool clx__decode_relationships(struct clx__parser *parser, clx_resource *resource)
{
  struct clx__more *more = clx__resource_more(resource);
  struct clx__order order;
  more->relationships.at = parser->reader.at;
  if (!clx__order_enter(parser, resource, true, &order))
    return false;
  char *at = clx__parser_text(parser, parser->reader.at);
  while (at) {
    const struct clx__field *field = NULL;
    char *value = clx__order_next(parser, &order, at, &field);
    char *end = value
                    ? relate_fast(parser, &order, field, &more->states[field - order.fields], value)
                    : NULL;
    if (CLX__MOSTLY(end)) {
      CLX__TRACE(RELATIONSHIP);
      at = end;
      continue;
    }
    CLX__TRACE(RELATIONSHIP_GENERAL);
    struct clx__order general = order;
    at = relate_general(parser, resource, &general, field, at, value);
    order = general;
  }
  more->relationships.len = (size_t)(parser->reader.at - more->relationships.at);
  return parser->reader.status == CLX_OK;
}
