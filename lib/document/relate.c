/* The relationships of one resource: which were loaded, and their identifiers.
 *
 * The loop is clx__decode_relationships, at the end: the next member (walk.h), then its value.
 * relate_usual reads what looks as usual where it stands, relate_member knows all cases. What a
 * resource repeats of the last one is not even looked at here: repeat.c. */
#include "document/walk.h"

#include <string.h>

#define RELATE_FIRST 16

/* -------- identifiers -------- */

/* Passes over a member: one that came before, or one that nobody knows. */
static bool relate_pass(struct clx__parser *parser, bool again)
{
  parser->document->public.duplicate_members += again;
  return clx__parser_ignore(parser);
}

/* Passes an object of two strings that are not empty, compact and in this order; NULL sets
 * nothing. */
static CLX__INLINE char *relate_pair_fast(char *at, const char *before, struct clx__span *one,
                                          const char *between, struct clx__span *other)
{
  char *first = clx__fast_text(at, before);
  char *end = first ? clx__fast_quote(first) : NULL;
  char *second = end ? clx__fast_text(end, between) : NULL;
  char *close = second ? clx__fast_quote(second) : NULL;
  if (!close || close[1] != '}' || end == first || close == second)
    return NULL;
  *one = (struct clx__span){first, (size_t)(end - first), false};
  *other = (struct clx__span){second, (size_t)(close - second), false};
  return close + 2;
}

/* Passes {"type":"...","id":"..."} in either order. Only where clx__parser_has_room for it. */
static char *relate_names_fast(char *at, struct clx__span *type, struct clx__span *id)
{
  char *end = relate_pair_fast(at, "{\"type\":\"", type, "\",\"id\":\"", id);
  return end ? end : relate_pair_fast(at, "{\"id\":\"", id, "\",\"type\":\"", type);
}

static const char *relate_type(struct clx__parser *parser, const struct clx__span *text)
{
  const struct clx_type *known;
  return clx__parser_type(parser, text, &known);
}

/* A type or an id, unless it came before. */
static void relate_name(struct clx__parser *parser, clx_identifier *identifier, bool is_type)
{
  struct clx__span text;
  if (is_type ? identifier->type : identifier->id) {
    relate_pass(parser, true);
    return;
  }
  if (!clx__parser_filled(parser, &text, is_type ? CLX_RESOURCE_TYPE : CLX_RESOURCE_ID))
    return;
  if (is_type)
    identifier->type = relate_type(parser, &text);
  else
    identifier->id = clx__parser_string(parser, &text, true);
}

/* Reads {"type":"...","id":"..."} in either order; other members are passed over. */
static bool relate_names(struct clx__parser *parser, clx_identifier *identifier)
{
  struct clx__span name;
  if (!clx__parser_object(parser))
    return false;
  while (clx__parser_member(parser, &name)) {
    bool is_type = clx__span_is(&name, "type");
    if (is_type || clx__span_is(&name, "id"))
      relate_name(parser, identifier, is_type);
    else
      relate_pass(parser, false);
  }
  if (parser->reader.status == CLX_OK && !(identifier->type && identifier->id))
    clx__reader_fail(&parser->reader, identifier->type ? CLX_RESOURCE_ID : CLX_RESOURCE_TYPE);
  return parser->reader.status == CLX_OK;
}

static bool relate_copy(struct clx__parser *parser, const struct clx__span *type,
                        const struct clx__span *id, clx_identifier *identifier)
{
  identifier->type = relate_type(parser, type);
  identifier->id = clx__parser_string(parser, id, true);
  return identifier->type && identifier->id;
}

static bool relate_identifier(struct clx__parser *parser, clx_identifier *identifier)
{
  struct clx__span type;
  struct clx__span id;
  char *at = clx__parser_text(parser, parser->reader.at);
  char *end = clx__parser_has_room(parser, 1) ? relate_names_fast(at, &type, &id) : NULL;
  if (!end)
    return relate_names(parser, identifier);
  parser->reader.at = end;
  return relate_copy(parser, &type, &id, identifier);
}

/* Room to collect one more identifier, which is empty; used again for every list. */
static clx_identifier *relate_room(struct clx__parser *parser, size_t count)
{
  size_t size = parser->identifiers_size;
  if (count == size) {
    size_t more = size ? size * 2 : RELATE_FIRST;
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

static bool relate_collect(struct clx__parser *parser, uint32_t *count)
{
  if (!clx__reader_enter(&parser->reader))
    return false;
  while (clx__reader_element(&parser->reader)) {
    clx_identifier *identifier = relate_room(parser, *count);
    if (!identifier || !relate_identifier(parser, identifier))
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

/* Sets kind, count, at; the state says empty or not, and linking makes it exact. */
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
    if (!relate_room(parser, 0) || !relate_identifier(parser, parser->identifiers))
      return false;
  }
  relationship->state = relationship->count ? CLX_PARTIAL : CLX_EMPTY;
  return relate_keep(parser, relationship);
}

/* -------- one relationship -------- */

/* Keeps what is worth keeping: data was sent, or the type does not know the name. The others
 * are found in the text when somebody asks. */
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

/* From inside a link to its closing quote, past escapes. */
static inline char *relate_quote(char *at)
{
  char *end = clx__fast_special(at);
  return *end == '"' ? end : clx__fast_escaped(end);
}

/* White space, and then this text. */
static char *relate_step(char *at, const char *text)
{
  return at ? clx__fast_text(clx__fast_space(at), text) : NULL;
}

/* Reads the look of a relationship that only has these two links; false when it has not. */
static bool relate_frame(struct clx__frame *frame, char *at, const char *end, const char *one,
                         const char *other)
{
  char *first = relate_step(relate_step(relate_step(at, "{"), "\"links\":"), "{");
  first = relate_step(relate_step(first, one), "\"");
  char *middle = first ? relate_quote(first) : NULL;
  char *second = middle ? relate_step(relate_step(middle + 1, ","), other) : NULL;
  second = relate_step(second, "\"");
  char *tail = second ? relate_quote(second) : NULL;
  if (!tail || relate_step(relate_step(tail + 1, "}"), "}") != end)
    return false;
  frame->head = at;
  frame->head_len = (size_t)(first - at);
  frame->middle = middle;
  frame->middle_len = (size_t)(second - middle);
  frame->tail = tail;
  frame->tail_len = (size_t)(end - tail);
  frame->first = 0;
  frame->second = 0;
  return true;
}

/* Keeps it in the place of the one that was not the last. */
static void relate_learn(struct clx__parser *parser, const clx_relationship *relationship)
{
  struct clx__frame *frame = &parser->frames[!parser->last_frame];
  char *at = clx__parser_text(parser, relationship->json);
  const char *end = at + relationship->json_len;
  if (relate_frame(frame, at, end, "\"self\":", "\"related\":") ||
      relate_frame(frame, at, end, "\"related\":", "\"self\":"))
    parser->last_frame = !parser->last_frame;
}

static bool relate_one(struct clx__parser *parser, clx_resource *resource,
                       const struct clx__field *field, const struct clx__span *name)
{
  clx_relationship relationship;
  memset(&relationship, 0, sizeof relationship);
  relationship.kind = field ? field->kind : CLX_KIND_ONE;
  relationship.json = parser->reader.at;
  bool object = clx__reader_peek(&parser->reader) == CLX_KIND_OBJECT;
  if (!(object ? relate_object(parser, &relationship) : clx__parser_ignore(parser)))
    return false;
  relationship.json_len = (size_t)(parser->reader.at - relationship.json);
  if (object && relationship.state == CLX_NOT_LOADED)
    relate_learn(parser, &relationship);
  if (!field && relationship.state == CLX_NOT_LOADED)
    relationship.kind = CLX_KIND_ABSENT; /* nothing tells whether it is to-one or to-many */
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

/* From inside a link to its closing quote. Links end with the name of their relationship; what is
 * before it has mostly the length of the last one. So the place behind the link is known before its
 * quote is found; to wait for that would take longer than all the rest. */
static CLX__INLINE char *relate_link(char *at, size_t *before, size_t name)
{
  size_t len = *before + name; /* wraps back where the last link was shorter than its name */
  if (clx__fast_link(at, len))
    return at + len;
  char *end = relate_quote(at);
  if (end)
    *before = (size_t)(end - at) - name;
  return end;
}

/* Most of a body is {"links":{"self":"...","related":"..."}}, a relationship that was not loaded.
 * Where it looks like `frame`, up to the second link's closing quote: its place, else NULL. */
static CLX__INLINE char *relate_framed(char *at, struct clx__frame *frame, size_t name)
{
  if (frame->head_len == 0 || !clx__fast_equal(at, frame->head, frame->head_len) ||
      !(at = relate_link(at + frame->head_len, &frame->first, name)) ||
      !clx__fast_equal(at, frame->middle, frame->middle_len))
    return NULL;
  return relate_link(at + frame->middle_len, &frame->second, name);
}

char *clx__relate_loaded(struct clx__parser *parser, const struct clx__field *field, char *value,
                         char *data)
{
  struct clx__span type;
  struct clx__span id;
  char *at = field->kind == CLX_KIND_ONE ? relate_names_fast(data, &type, &id) : NULL;
  if (!at || *at++ != '}')
    return NULL;
  clx_relationship relationship;
  memset(&relationship, 0, sizeof relationship);
  parser->reader.at = value;
  relationship.kind = CLX_KIND_ONE;
  relationship.state = CLX_PARTIAL;
  relationship.count = 1;
  relationship.json = value;
  relationship.json_len = (size_t)(at - value);
  bool done = relate_room(parser, 0) && relate_copy(parser, &type, &id, parser->identifiers) &&
              relate_keep(parser, &relationship) && relate_add(parser, field, NULL, &relationship);
  return done ? at : NULL;
}

/* A relationship that looks as usual: the place behind it, else NULL. */
static CLX__INLINE char *relate_usual(struct clx__parser *parser, const struct clx__field *field,
                                      char *value)
{
  struct clx__frame *frame = &parser->frames[parser->last_frame];
  char *quote = relate_framed(value, frame, field->name_len);
  if (!quote) {
    frame = &parser->frames[!parser->last_frame];
    quote = relate_framed(value, frame, field->name_len);
    parser->last_frame ^= quote != NULL;
  }
  if (quote && clx__fast_equal(quote, frame->tail, frame->tail_len))
    return quote + frame->tail_len;
  if (value[0] == '{' && value[1] == '}')
    return value + 2;
  char *data = quote ? clx__fast_text(quote, "\"},\"data\":") : clx__fast_text(value, "{\"data\":");
  return data ? clx__relate_loaded(parser, field, value, data) : NULL;
}

#define RELATE_DEPTH 2 /* containers within `relationships`: one of them, and its links or data */

bool clx__decode_relationships(struct clx__parser *parser, clx_resource *resource)
{
  struct clx__more *more = clx__resource_more(resource);
  char *at = clx__parser_text(parser, parser->reader.at);
  struct clx__member member = clx__walk_start(true);
  struct clx__span name;
  more->relationships.at = at;
  if (clx__repeat_relationships(parser, resource))
    return true;
  struct clx__walk walk = clx__walk_enter(parser, resource, true);
  if (!walk.type)
    return false;
  bool simple = clx__parser_has_room(parser, RELATE_DEPTH);
  bool usual = simple;
  while ((at = clx__walk_next(parser, &walk, at, &member, &name))) {
    const struct clx__field *field = member.field;
    uint8_t *state = &more->states[member.number];
    char *value = at;
    if (field && simple && *state == CLX__STATE_ABSENT &&
        (at = relate_usual(parser, field, value))) {
      *state = CLX__STATE_VALUE;
      continue;
    }
    usual = false;
    clx__walk_leave(parser, &member, value);
    if (!relate_member(parser, resource, field, &name))
      return false;
    at = clx__parser_text(parser, parser->reader.at);
  }
  more->relationships.len = (size_t)(parser->reader.at - more->relationships.at);
  clx__repeat_keep(parser, resource, usual, member.count);
  return parser->reader.status == CLX_OK;
}
