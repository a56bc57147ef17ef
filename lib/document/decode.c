/* One resource. The loop is at the end: decode_next finds the next member, decode_member reads its
 * value. */
#include "document/document.h"

#include "base/step.h"

#include <clx/resources.h>

#include <string.h>

/* The members of a resource object, by their places in decode_quoted. */
enum decode_member {
  DECODE_ID,
  DECODE_TYPE,
  DECODE_LINKS,
  DECODE_META,
  DECODE_ATTRIBUTES,
  DECODE_RELATIONSHIPS,
  DECODE_UNKNOWN /* any other name */
};

/* Each after a quote, and with room for a block to be read. */
static const char decode_quoted[DECODE_UNKNOWN][16] = {"\"id",   "\"type",       "\"links",
                                                       "\"meta", "\"attributes", "\"relationships"};
static const uint8_t decode_lens[DECODE_UNKNOWN] = {2, 4, 5, 4, 10, 13};

/* What was found in a resource object. Members may come in any order, and without the type
 * nothing can be decoded: it is looked for ahead where it is needed. */
struct decode_envelope {
  unsigned seen; /* a bit for each member */
  const char *id;
  struct clx__span links; /* its length is 0 when it was null, or not sent */
  struct clx__span meta;  /* likewise */
  clx_resource *resource; /* NULL: the type is not known */
};

static bool decode_has(const struct decode_envelope *envelope, enum decode_member member)
{
  return envelope->seen >> member & 1;
}

static enum decode_member decode_member_of(const struct clx__span *name)
{
  unsigned i = 0;
  while (i < DECODE_UNKNOWN && (name->len != decode_lens[i] ||
                                memcmp(name->at, decode_quoted[i] + 1, decode_lens[i]) != 0))
    i++;
  return (enum decode_member)i;
}

/* The only member whose name can start with this letter. */
static inline enum decode_member decode_guess(char letter)
{
  switch (letter) {
  case 'i':
    return DECODE_ID;
  case 't':
    return DECODE_TYPE;
  case 'l':
    return DECODE_LINKS;
  case 'm':
    return DECODE_META;
  case 'a':
    return DECODE_ATTRIBUTES;
  default:
    return DECODE_RELATIONSHIPS;
  }
}

/* The next member on the fast path, if it is one of the six: the place of its value, else NULL. */
static inline char *decode_fast(struct clx__parser *parser, enum decode_member *member)
{
  struct clx__reader *reader = &parser->reader;
  struct clx__step *step = &reader->steps[reader->depth - 1];
  char *at = clx__parser_text(parser, reader->at);
  if (!parser->fast || reader->status != CLX_OK || step->count >= DECODE_UNKNOWN ||
      (*at != ',' && step->count > 0))
    return NULL;
  char *quote = clx__fast_space(at + (step->count > 0));
  *member = decode_guess(quote[1]);
  char *value = clx__fast_name(quote, decode_quoted[*member], decode_lens[*member] + 1u);
  if (!value)
    return NULL;
  CLX__TRACE(RESOURCE);
  clx__parser_settle(parser);
  clx__step_member(step, quote + 1, decode_lens[*member], step->count + 1);
  return value;
}

/* The next member of the resource; false at the end, and after a failure. */
static bool decode_next(struct clx__parser *parser, enum decode_member *member)
{
  struct clx__span name;
  char *value = decode_fast(parser, member);
  if (value) {
    parser->reader.at = value;
    return true;
  }
  CLX__TRACE(RESOURCE_GENERAL);
  if (!clx__parser_member(parser, &name))
    return false;
  *member = decode_member_of(&name);
  return true;
}

/* Makes the struct as soon as the type is known. */
static bool decode_start(struct clx__parser *parser, struct decode_envelope *envelope,
                         const struct clx_type *type, const char *name)
{
  if (!type) {
    type = clx__type_at(CLX_TYPE_UNKNOWN);
    parser->document->public.unknown_types++;
  }
  envelope->resource = clx__resource_new(parser, type);
  if (!envelope->resource)
    return clx__parser_no_memory(parser);
  envelope->resource->type = name;
  return true;
}

static bool decode_id(struct clx__parser *parser, struct decode_envelope *envelope)
{
  struct clx__span id;
  if (!clx__parser_filled(parser, &id, CLX_RESOURCE_ID))
    return false;
  envelope->seen |= 1u << DECODE_ID;
  envelope->id = clx__parser_string(parser, &id, false);
  return envelope->id != NULL;
}

/* The type, which makes the struct, unless it was found ahead. Null counts as absent where a
 * default type is given. */
static bool decode_type(struct clx__parser *parser, struct decode_envelope *envelope)
{
  const struct clx_type *type;
  if (parser->default_type && clx__reader_peek(&parser->reader) == CLX_KIND_NULL)
    return clx__parser_null(parser);
  struct clx__span text;
  if (!clx__parser_filled(parser, &text, CLX_RESOURCE_TYPE))
    return false;
  envelope->seen |= 1u << DECODE_TYPE;
  if (envelope->resource)
    return true;
  const char *name = clx__parser_type(parser, &text, &type);
  return name && decode_start(parser, envelope, type, name);
}

static bool decode_default(struct clx__parser *parser, struct decode_envelope *envelope)
{
  const char *name = parser->default_type;
  const struct clx_type *type = clx__type_find(name, strlen(name));
  return decode_start(parser, envelope, type, type ? clx__type_name(type) : name);
}

/* Passes meta that equals the last one, which was checked at no smaller depth. */
static bool decode_same(struct clx__parser *parser, const struct clx__span *meta)
{
  if (meta->len == 0 || parser->reader.depth > parser->meta_depth ||
      !clx__fast_equal(parser->reader.at, meta->at, meta->len))
    return false;
  CLX__TRACE(META);
  parser->reader.at += meta->len;
  parser->pending = clx__parser_text(parser, parser->reader.at);
  return true;
}

static bool decode_meta(struct clx__parser *parser, struct clx__span *meta)
{
  meta->at = parser->reader.at;
  meta->len = parser->meta.len;
  if (decode_same(parser, &parser->meta))
    return true;
  meta->len = 0;
  if (!clx__parser_json_or_null(parser, meta))
    return false;
  parser->meta.at = meta->at;
  /* The text after an equal number might continue it; meta is an object anyway. */
  parser->meta.len = *meta->at == '{' ? meta->len : 0;
  parser->meta_depth = parser->reader.depth;
  return true;
}

/* Before a member that needs the type: looks for it ahead. Where none is found the default type is
 * used, or the resource will be refused, so this is done twice at most. */
static bool decode_find_type(struct clx__parser *parser, struct decode_envelope *envelope)
{
  const struct clx_type *type;
  const char *name;
  if (clx__decode_late(parser, &name, &type))
    return decode_start(parser, envelope, type, name);
  return parser->reader.status == CLX_OK &&
         (!parser->default_type || decode_default(parser, envelope));
}

/* Checks a member of a resource without a type. Errors name the members of its value, but nothing
 * within them. */
static bool decode_untyped(struct clx__parser *parser)
{
  struct clx__span ignored;
  return clx__parser_unnamed(parser, 1, &ignored);
}

static bool decode_container(struct clx__parser *parser, struct decode_envelope *envelope,
                             enum decode_member member)
{
  uint32_t kind = clx__reader_peek(&parser->reader);
  if (kind == CLX_KIND_NULL)
    return clx__parser_null(parser);
  if (kind != CLX_KIND_OBJECT)
    return clx__parser_refuse(parser, CLX_DOCUMENT_SHAPE);
  if (!envelope->resource && !decode_find_type(parser, envelope))
    return false;
  if (!envelope->resource)
    return decode_untyped(parser);
  envelope->resource->id = envelope->id; /* NULL: not known yet */
  if (member == DECODE_RELATIONSHIPS)
    return clx__decode_relationships(parser, envelope->resource);
  return clx__decode_attributes(parser, envelope->resource);
}

/* A member that nobody knows, or that came before: the first of a name counts. */
static bool decode_other(struct clx__parser *parser, enum decode_member member)
{
  uint32_t *count = member == DECODE_UNKNOWN ? &parser->document->public.unknown_members
                                             : &parser->document->public.duplicate_members;
  ++*count;
  return clx__parser_ignore(parser);
}

static bool decode_member(struct clx__parser *parser, struct decode_envelope *envelope,
                          enum decode_member member)
{
  if (member == DECODE_UNKNOWN || decode_has(envelope, member))
    return decode_other(parser, member);
  if (member > DECODE_TYPE) /* these two count as seen once they have a value */
    envelope->seen |= 1u << member;
  switch (member) {
  case DECODE_ID:
    return decode_id(parser, envelope);
  case DECODE_TYPE:
    return decode_type(parser, envelope);
  case DECODE_LINKS:
    return clx__parser_json_or_null(parser, &envelope->links);
  case DECODE_META:
    return decode_meta(parser, &envelope->meta);
  default:
    return decode_container(parser, envelope, member);
  }
}

static bool decode_end(struct clx__parser *parser, struct decode_envelope *envelope)
{
  if (!envelope->resource && !parser->default_type)
    return clx__reader_fail(&parser->reader, CLX_RESOURCE_TYPE);
  if (!envelope->resource && !decode_default(parser, envelope))
    return false;
  if (!envelope->id)
    return clx__reader_fail(&parser->reader, CLX_RESOURCE_ID);
  envelope->resource->id = envelope->id;
  envelope->resource->links = envelope->links.len ? envelope->links.at : NULL;
  envelope->resource->meta = envelope->meta.len ? envelope->meta.at : NULL;
  return true;
}

bool clx__decode_resource(struct clx__parser *parser, clx_resource **resource)
{
  struct decode_envelope envelope = {0};
  enum decode_member member;
  CLX__STEP();
  if (!clx__parser_object(parser))
    return false;
  while (decode_next(parser, &member))
    if (!decode_member(parser, &envelope, member))
      return false;
  if (parser->reader.status != CLX_OK || !decode_end(parser, &envelope))
    return false;
  *resource = envelope.resource;
  return true;
}
