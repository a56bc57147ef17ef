/* The envelope of a document: data, included, meta, links. */
#include "document/document.h"

#include "base/status.h"
#include "json/text.h"

#include <clx/resources.h>

#include <sodium.h>
#include <string.h>

#define PARSE_LIST_FIRST 8    /* resources: the first room in a list */
#define PARSE_RESOURCE   3072 /* bytes of a body give `included` room for one: most are longer */
#define PARSE_MEMORY     ((size_t)1 << 20) /* for a document, beside 12 times its body */

/* With limits of at least this, the fast path need not check them. The levels are data, a resource,
 * relationships, one of them, its data, an identifier, and two more. */
#define PARSE_FAST_DEPTH   8
#define PARSE_FAST_MEMBERS 8

/* -------- lists of resources -------- */

/* Primary data is mostly one resource. */
static uint32_t parse_list_first(const struct clx__parser *parser, const struct clx__list *list)
{
  size_t len = (size_t)(parser->reader.end - parser->reader.start);
  if (list != &parser->included || len / PARSE_RESOURCE > UINT32_MAX / 16)
    return 1;
  return PARSE_LIST_FIRST + (uint32_t)(len / PARSE_RESOURCE);
}

static bool parse_list_add(struct clx__parser *parser, struct clx__list *list, clx_resource *one)
{
  if (list->count == list->size) {
    uint32_t size = list->size ? list->size * 2 : parse_list_first(parser, list);
    clx_resource **at =
        clx__arena_resize(parser->arena, list->at, list->size * sizeof(*at), size * sizeof(*at));
    if (!at)
      return clx__parser_no_memory(parser);
    list->at = at;
    list->size = size;
  }
  list->at[list->count++] = one;
  return true;
}

static bool parse_resource(struct clx__parser *parser, struct clx__list *list)
{
  clx_resource *resource;
  if (parser->data.count + parser->included.count >= parser->max_resources)
    return clx__reader_fail(&parser->reader, CLX_DOCUMENT_RESOURCES);
  return clx__decode_resource(parser, &resource) && parse_list_add(parser, list, resource);
}

static bool parse_resources(struct clx__parser *parser, struct clx__list *list)
{
  if (!clx__reader_enter(&parser->reader))
    return false;
  while (clx__reader_element(&parser->reader))
    if (!parse_resource(parser, list))
      return false;
  return parser->reader.status == CLX_OK;
}

/* -------- members of the document -------- */

static bool parse_data(struct clx__parser *parser)
{
  switch (clx__reader_peek(&parser->reader)) {
  case CLX_KIND_OBJECT:
    return parse_resource(parser, &parser->data);
  case CLX_KIND_ARRAY:
    parser->document->public.data_is_array = true;
    return parse_resources(parser, &parser->data);
  case CLX_KIND_NULL:
    return clx__parser_null(parser);
  default:
    return clx__parser_refuse(parser, CLX_DOCUMENT_SHAPE);
  }
}

/* The default type is for primary data only. */
static bool parse_included(struct clx__parser *parser)
{
  const char *default_type = parser->default_type;
  if (clx__reader_peek(&parser->reader) == CLX_KIND_NULL)
    return clx__parser_null(parser);
  if (clx__reader_peek(&parser->reader) != CLX_KIND_ARRAY)
    return clx__parser_refuse(parser, CLX_DOCUMENT_SHAPE);
  parser->default_type = NULL;
  bool done = parse_resources(parser, &parser->included);
  parser->default_type = default_type;
  return done;
}

static bool parse_text(struct clx__parser *parser, const char **member)
{
  struct clx__span json = {NULL, 0, false};
  bool done = clx__parser_json_or_null(parser, &json);
  *member = json.at;
  return done;
}

/* Members of the top level, each with what reads it. */
enum parse_member {
  PARSE_DATA,
  PARSE_INCLUDED,
  PARSE_META,
  PARSE_LINKS,
  PARSE_JSONAPI,
  PARSE_ERRORS,
  PARSE_UNKNOWN
};

static enum parse_member parse_member_of(const struct clx__span *name)
{
  static const char names[][9] = {"data", "included", "meta", "links", "jsonapi", "errors"};
  for (unsigned i = 0; i < PARSE_UNKNOWN; i++)
    if (name->len == strlen(names[i]) && memcmp(name->at, names[i], name->len) == 0)
      return (enum parse_member)i;
  return PARSE_UNKNOWN;
}

static bool parse_value(struct clx__parser *parser, enum parse_member member)
{
  clx_document *document = &parser->document->public;
  switch (member) {
  case PARSE_DATA:
    return parse_data(parser);
  case PARSE_INCLUDED:
    return parse_included(parser);
  case PARSE_META:
    return parse_text(parser, &document->meta);
  case PARSE_LINKS:
    return parse_text(parser, &document->links);
  case PARSE_JSONAPI:
    return parse_text(parser, &document->jsonapi);
  case PARSE_UNKNOWN:
    document->unknown_members++;
    break;
  case PARSE_ERRORS: /* the sender's */
    break;
  }
  return clx__parser_ignore(parser);
}

/* Reads the top level. `seen` has a bit for each member; the first of a name counts. */
static bool parse_envelope(struct clx__parser *parser, unsigned *seen)
{
  struct clx__span name;
  if (!clx__parser_object(parser))
    return false;
  while (clx__parser_member(parser, &name)) {
    enum parse_member member = parse_member_of(&name);
    if (member != PARSE_UNKNOWN && (*seen & 1u << member)) {
      parser->document->public.duplicate_members++;
      clx__parser_ignore(parser);
      continue;
    }
    *seen |= 1u << member;
    if (!parse_value(parser, member))
      return false;
  }
  return clx__reader_finish(&parser->reader);
}

/* -------- the whole -------- */

static int parse_publish(struct clx__parser *parser)
{
  clx_document *document = &parser->document->public;
  document->data = (const clx_resource *const *)parser->data.at;
  document->data_count = parser->data.count;
  document->included = (const clx_resource *const *)parser->included.at;
  document->included_count = parser->included.count;
  return clx__link(parser);
}

static int parse_all(struct clx__parser *parser)
{
  unsigned seen = 0;
  if (!parse_envelope(parser, &seen))
    return parser->reader.status;
  if (!(seen & 1u << PARSE_DATA)) {
    clx__reader_fail(&parser->reader,
                     seen & 1u << PARSE_ERRORS ? CLX_DOCUMENT_ERRORS : CLX_DOCUMENT_NO_DATA);
    return parser->reader.status;
  }
  int status = parse_publish(parser);
  if (status != CLX_OK)
    clx__reader_fail(&parser->reader, status);
  return status;
}

static void parse_init(struct clx__parser *parser, clx_arena *arena, const struct clx__body *body,
                       const clx_limits *limits)
{
  /* Nothing is read beyond bad UTF-8: the zero bytes stand there then, otherwise at the end. */
  memset(body->at + body->valid, 0, CLX__PADDING);
  clx__reader_init(&parser->reader, body->at, body->valid, limits->depth, limits->members, false);
  if (body->valid < body->len)
    parser->reader.end_status = CLX_JSON_UTF8;
  memset(&parser->arena, 0, sizeof *parser - offsetof(struct clx__parser, arena));
  parser->arena = arena;
  parser->body = body->at;
  parser->mac = body->mac;
  parser->rounds = clx__number_rounds();
  parser->fast = parser->reader.max_depth >= PARSE_FAST_DEPTH &&
                 parser->reader.max_members >= PARSE_FAST_MEMBERS;
  parser->default_type = body->default_type;
  parser->max_resources = limits->resources;
}

/* The memory that a document may take besides the copy of its body. */
static size_t parse_memory(const clx_limits *limits, size_t len)
{
  size_t memory = limits->memory;
  if (memory == 0)
    memory = len < SIZE_MAX / 16 - PARSE_MEMORY ? 12 * len + PARSE_MEMORY : SIZE_MAX;
  return memory > len + CLX__PADDING ? memory - len - CLX__PADDING : 0;
}

static int parse_document(struct clx__parser *parser)
{
  parser->document = clx__arena_zero(parser->arena, sizeof *parser->document);
  if (!parser->document)
    clx__parser_no_memory(parser);
  return parser->document ? parse_all(parser) : CLX_NO_MEMORY;
}

int clx__parse(clx_arena *arena, const struct clx__body *body, const clx_limits *limits,
               const clx_document **document, clx_error *error)
{
  *document = NULL;
  if (body->len == 0)
    return clx__error_set(error, CLX_BODY_EMPTY, 0);
  struct clx__parser parser;
  parse_init(&parser, arena, body, limits);
  clx__arena_limit(arena, parse_memory(limits, body->len));
  int status = parse_document(&parser);
  if (clx__arena_unlimit(arena) && status == CLX_NO_MEMORY)
    parser.reader.status = CLX_DOCUMENT_MEMORY;
  if (status != CLX_OK)
    return clx__reader_error(&parser.reader, error);
  *document = &parser.document->public;
  return CLX_OK;
}
