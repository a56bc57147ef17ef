/* The envelope of a document, and what all parts of parsing share. */
#include "document/document.h"

#include "base/status.h"
#include "json/text.h"

#include <clx/resources.h>

#include <sodium.h>
#include <string.h>

#define PARSE_LIST_FIRST 8    /* resources: the first room in a list */
#define PARSE_RESOURCE   3072 /* bytes of a body give `included` room for one: most are longer */
#define PARSE_MEMORY     ((size_t)1 << 20) /* for a document, beside 12 times its body */
#define PARSE_NAMES      1024 /* bytes of a block for small texts; longer than a quarter: its own */

/* Limits within which nothing fast has to ask for them: levels are those of data, a resource,
 * relationships, one of them, its data, an identifier, and two more. */
#define PARSE_FAST_DEPTH   8
#define PARSE_FAST_MEMBERS 8

bool clx__parser_no_memory(struct clx__parser *parser)
{
  return clx__reader_fail(&parser->reader, CLX_NO_MEMORY);
}

bool clx__parser_skip(struct clx__parser *parser, struct clx__span *json)
{
  struct clx__reader *reader = &parser->reader;
  const char *end = clx__parser_pass(parser, clx__parser_text(parser, reader->at));
  if (!end || reader->status != CLX_OK)
    return clx__reader_skip(reader, json);
  json->at = reader->at;
  json->len = (size_t)(end - json->at);
  json->escaped = false;
  reader->at = end;
  return true;
}

bool clx__parser_untold(struct clx__parser *parser, uint32_t told, struct clx__span *json)
{
  parser->reader.told_depth = parser->reader.depth + told;
  if (!clx__parser_skip(parser, json))
    return false;
  parser->reader.told_depth = 0;
  return true;
}

bool clx__parser_ignore(struct clx__parser *parser)
{
  struct clx__span ignored;
  return clx__parser_untold(parser, 0, &ignored);
}

bool clx__parser_json(struct clx__parser *parser, struct clx__span *json)
{
  if (!clx__parser_untold(parser, 0, json))
    return false;
  parser->pending = clx__parser_text(parser, json->at + json->len);
  return true;
}

bool clx__parser_null(struct clx__parser *parser)
{
  struct clx__span ignored;
  return clx__reader_literal(&parser->reader, &ignored);
}

bool clx__parser_json_or_null(struct clx__parser *parser, struct clx__span *json)
{
  return clx__reader_peek(&parser->reader) == CLX_KIND_NULL ? clx__parser_null(parser)
                                                            : clx__parser_json(parser, json);
}

bool clx__parser_object(struct clx__parser *parser)
{
  if (clx__reader_peek(&parser->reader) != CLX_KIND_OBJECT)
    return clx__parser_refuse(parser, CLX_DOCUMENT_SHAPE);
  return clx__reader_enter(&parser->reader);
}

bool clx__parser_filled(struct clx__parser *parser, struct clx__span *text, int status)
{
  if (!clx__parser_plain(parser, text)) {
    if (clx__reader_peek(&parser->reader) != CLX_KIND_TEXT)
      return clx__parser_refuse(parser, status);
    if (!clx__reader_string(&parser->reader, text))
      return false;
  }
  return text->len > 0 || clx__reader_fail(&parser->reader, status);
}

char *clx__parser_small(struct clx__parser *parser, size_t size)
{
  if (size > PARSE_NAMES / 4)
    return clx_arena_alloc(parser->arena, size);
  if (size > parser->names_left) {
    char *block = clx_arena_alloc(parser->arena, PARSE_NAMES);
    if (!block)
      return NULL;
    parser->names = block;
    parser->names_left = PARSE_NAMES;
  }
  char *at = parser->names;
  parser->names += size;
  parser->names_left -= size;
  return at;
}

bool clx__parser_unescape(struct clx__parser *parser, struct clx__span *name)
{
  bool nul = false;
  char *to = clx__parser_small(parser, name->len + CLX__NAME_ROOM);
  if (!to)
    return clx__parser_no_memory(parser);
  size_t len = clx__text_unescape(to, name->at, name->len, &nul);
  memset(to + len, 0, CLX__NAME_ROOM);
  if (nul)
    return true;
  name->at = to;
  name->len = len;
  name->escaped = false;
  return true;
}

/* A name without escapes and its colon, with nothing out of the ordinary before it. Any name:
 * decode_expected and clx__walk_short are for those that are foreseen. */
static bool parse_member_fast(struct clx__reader *reader, struct clx__step *step, char *at,
                              struct clx__span *name)
{
  if (step->count >= reader->max_members || (step->count > 0 && *at++ != ','))
    return false;
  char *behind = clx__fast_span(clx__fast_space(at), name);
  char *colon = behind ? clx__fast_space(behind) : NULL;
  if (!colon || *colon != ':')
    return false;
  clx__step_member(step, name->at, name->len, step->count + 1);
  reader->at = clx__fast_space(colon + 1);
  return true;
}

bool clx__parser_member(struct clx__parser *parser, struct clx__span *name)
{
  struct clx__reader *reader = &parser->reader;
  struct clx__step *step = &reader->steps[reader->depth - 1];
  char *at = clx__fast_space(clx__parser_text(parser, reader->at));
  if (reader->status == CLX_OK && *at == '}') {
    step->inside = false;
    reader->depth--;
    reader->at = at + 1;
    clx__parser_settle(parser);
    return false;
  }
  bool more = (reader->status == CLX_OK && parse_member_fast(reader, step, at, name)) ||
              clx__reader_member(reader, name);
  clx__parser_settle(parser);
  return more && (!name->escaped || clx__parser_unescape(parser, name));
}

bool clx__parser_refuse(struct clx__parser *parser, int status)
{
  const char *at = parser->reader.at;
  if (!clx__parser_ignore(parser))
    return false;
  parser->reader.at = at;
  return clx__reader_fail(&parser->reader, status);
}

const char *clx__parser_string(struct clx__parser *parser, const struct clx__span *text, bool copy)
{
  char *to = copy ? clx__parser_small(parser, text->len + 1) : clx__parser_text(parser, text->at);
  if (!to) {
    clx__parser_no_memory(parser);
    return NULL;
  }
  size_t len = text->len;
  bool nul = false;
  if (text->escaped)
    len = clx__text_unescape(to, text->at, text->len, &nul);
  else if (copy)
    memcpy(to, text->at, len);
  if (nul) {
    parser->reader.at = text->at;
    clx__reader_fail(&parser->reader, CLX_JSON_NUL);
    return NULL;
  }
  to[len] = '\0';
  return to;
}

const char *clx__parser_type(struct clx__parser *parser, const struct clx__span *text,
                             const struct clx_type **type)
{
  *type = text->escaped ? NULL : clx__type_find_padded(text->at, text->len);
  if (*type)
    return clx__type_name(*type);
  const char *name = clx__parser_string(parser, text, true);
  if (name && text->escaped)
    *type = clx__type_find(name, strlen(name));
  return name && *type ? clx__type_name(*type) : name;
}

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

/* -------- the key -------- */

const uint8_t *clx__parser_key(struct clx__parser *parser)
{
  const struct clx__reader *reader = &parser->reader;
  struct clx__document *document = parser->document;
  if (!document->has_key && parser->mac)
    memcpy(document->key, parser->mac, sizeof document->key);
  else if (!document->has_key) /* of the text as it is by now: no name or id is lost in it */
    crypto_generichash(document->key, sizeof document->key, (const unsigned char *)reader->start,
                       (unsigned long long)(reader->end - reader->start), NULL, 0);
  document->has_key = true;
  return document->key;
}

uint64_t clx__hash_keyed(const char *text, const uint8_t *half)
{
  _Static_assert(crypto_shorthash_KEYBYTES * 2 == CLX_MAC_LEN, "two keys are in a MAC");
  unsigned char hash[crypto_shorthash_BYTES];
  crypto_shorthash(hash, (const unsigned char *)text, strlen(text), half);
  return clx__scan_word((const char *)hash);
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
  /* Behind a fault of UTF-8 nothing is read: the zero bytes are there then, as else at the end. */
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

/* What a document may take besides the copy of its body. */
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
