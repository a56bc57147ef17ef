#include "simple.h"

#include "base/status.h"

#include "simple_parser.h"
#include "simple_text.h"

#include <clx/resources.h>

#include <string.h>

/* -------- what all parts need -------- */

bool simple_no_memory(struct simple_parser *parser)
{
  return simple_fail(&parser->reader, CLX_NO_MEMORY);
}

bool simple_copy_text(struct simple_parser *parser, const struct simple_span *span,
                      struct simple_text *text)
{
  text->text = clx_arena_alloc(parser->arena, span->len + 1);
  text->sent = span->at;
  if (!text->text)
    return simple_no_memory(parser);
  text->text[simple_unescape(span->at, span->len, text->text, &text->nul)] = '\0';
  return true;
}

bool simple_read_text(struct simple_parser *parser, struct simple_text *text)
{
  struct simple_span span;
  return simple_string(&parser->reader, &span) && simple_copy_text(parser, &span, text);
}

bool simple_demand_c_string(struct simple_parser *parser, const struct simple_text *text)
{
  return !text->nul || simple_fail_at(&parser->reader, text->sent, CLX_JSON_NUL);
}

bool simple_read_name(struct simple_parser *parser, struct simple_text *text, int status)
{
  uint32_t kind = simple_peek(&parser->reader);
  if (kind != CLX_KIND_TEXT)
    return simple_refuse(parser, kind == CLX_KIND_NULL ? status : CLX_RESOURCE_NOT_TEXT);
  if (!simple_read_text(parser, text))
    return false;
  bool empty = text->text[0] == '\0' && !text->nul;
  return !empty || simple_fail(&parser->reader, status);
}

bool simple_next_member(struct simple_parser *parser, struct simple_text *name)
{
  struct simple_span span;
  return simple_member(&parser->reader, &span) && simple_copy_text(parser, &span, name);
}

bool simple_is(const struct simple_text *text, const char *name)
{
  return !text->nul && strcmp(text->text, name) == 0;
}

bool simple_pass(struct simple_parser *parser)
{
  struct simple_span ignored;
  return simple_read_json(parser, &ignored);
}

bool simple_count(struct simple_parser *parser, uint32_t *count)
{
  ++*count;
  return simple_pass(parser);
}

bool simple_read_json(struct simple_parser *parser, struct simple_span *json)
{
  parser->reader.named_depth = parser->reader.depth;
  if (!simple_skip(&parser->reader, json))
    return false;
  parser->reader.named_depth = 0;
  return true;
}

char *simple_copy(struct simple_parser *parser, const struct simple_span *json)
{
  char *copy = clx__arena_text(parser->arena, json->at, json->len);
  if (!copy)
    simple_no_memory(parser);
  return copy;
}

bool simple_refuse(struct simple_parser *parser, int status)
{
  const char *at = parser->reader.at;
  return simple_pass(parser) && simple_fail_at(&parser->reader, at, status);
}

const struct clx_type *simple_type(const struct simple_text *name)
{
  for (uint32_t id = 1; id <= clx__type_count; id++)
    if (simple_is(name, clx__names + clx__types[id].name))
      return &clx__types[id];
  return &clx__types[CLX_TYPE_UNKNOWN];
}

const struct clx__field *simple_field(const clx_resource *resource, const struct simple_text *name,
                                      bool relationship)
{
  const struct clx_type *type = &clx__types[resource->type_id];
  for (uint32_t i = 0; i < type->field_count; i++) {
    const struct clx__field *field = &clx__fields[type->fields + i];
    bool related = field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
    if (related == relationship && simple_is(name, clx__names + field->name))
      return field;
  }
  return NULL;
}

/* -------- lists of resources -------- */

static bool simple_list_add(struct simple_parser *parser, struct simple_list *list,
                            const clx_resource *resource)
{
  if (list->count == list->size) {
    size_t old_size = list->size * sizeof(*list->at);
    list->size = list->size * 2 + 8;
    list->at = clx__arena_resize(parser->arena, list->at, old_size, list->size * sizeof(*list->at));
    if (!list->at)
      return simple_no_memory(parser);
  }
  list->at[list->count++] = resource;
  return true;
}

static bool simple_one(struct simple_parser *parser, struct simple_list *list)
{
  clx_resource *resource;
  if (parser->data.count + parser->included.count >= parser->max_resources)
    return simple_fail(&parser->reader, CLX_DOCUMENT_RESOURCES);
  return simple_read_resource(parser, &resource) && simple_list_add(parser, list, resource);
}

static bool simple_several(struct simple_parser *parser, struct simple_list *list)
{
  if (!simple_enter(&parser->reader))
    return false;
  while (simple_element(&parser->reader))
    if (!simple_one(parser, list))
      return false;
  return parser->reader.status == CLX_OK;
}

/* -------- members of the document -------- */

static bool simple_data(struct simple_parser *parser)
{
  switch (simple_peek(&parser->reader)) {
  case CLX_KIND_NULL:
    return simple_pass(parser);
  case CLX_KIND_OBJECT:
    return simple_one(parser, &parser->data);
  case CLX_KIND_ARRAY:
    parser->document->data_is_array = true;
    return simple_several(parser, &parser->data);
  default:
    return simple_refuse(parser, CLX_DOCUMENT_SHAPE);
  }
}

static bool simple_included(struct simple_parser *parser)
{
  const char *default_type = parser->default_type;
  bool done;
  switch (simple_peek(&parser->reader)) {
  case CLX_KIND_NULL:
    return simple_pass(parser);
  case CLX_KIND_ARRAY:
    parser->default_type = NULL;
    done = simple_several(parser, &parser->included);
    parser->default_type = default_type;
    return done;
  default:
    return simple_refuse(parser, CLX_DOCUMENT_SHAPE);
  }
}

/* Links, meta, jsonapi: null is as good as absent. */
static bool simple_free_form(struct simple_parser *parser, const char **member)
{
  struct simple_span json;
  bool null = simple_peek(&parser->reader) == CLX_KIND_NULL;
  if (!simple_read_json(parser, &json))
    return false;
  *member = null ? NULL : simple_copy(parser, &json);
  return null || *member;
}

/* Members of the top level by name; `seen` has a mark for each. */
static const char *const simple_members[] = {"data",  "included", "meta",
                                             "links", "jsonapi",  "errors"};

#define SIMPLE_DATA    0
#define SIMPLE_ERRORS  5
#define SIMPLE_MEMBERS 6

static bool simple_top_value(struct simple_parser *parser, unsigned number)
{
  switch (number) {
  case SIMPLE_DATA:
    return simple_data(parser);
  case 1:
    return simple_included(parser);
  case 2:
    return simple_free_form(parser, &parser->document->meta);
  case 3:
    return simple_free_form(parser, &parser->document->links);
  case 4:
    return simple_free_form(parser, &parser->document->jsonapi);
  default:
    return simple_pass(parser);
  }
}

static bool simple_top_member(struct simple_parser *parser, const struct simple_text *name,
                              bool *seen)
{
  unsigned number = 0;
  while (number < SIMPLE_MEMBERS && !simple_is(name, simple_members[number]))
    number++;
  if (number == SIMPLE_MEMBERS)
    return simple_count(parser, &parser->document->unknown_members);
  if (seen[number])
    return simple_count(parser, &parser->document->duplicate_members);
  seen[number] = true;
  return simple_top_value(parser, number);
}

static bool simple_top(struct simple_parser *parser)
{
  bool seen[SIMPLE_MEMBERS] = {false};
  struct simple_text name;
  if (simple_peek(&parser->reader) != CLX_KIND_OBJECT)
    return simple_refuse(parser, CLX_DOCUMENT_SHAPE);
  if (!simple_enter(&parser->reader))
    return false;
  while (simple_next_member(parser, &name))
    if (!simple_top_member(parser, &name, seen))
      return false;
  if (!simple_finish(&parser->reader))
    return false;
  return seen[SIMPLE_DATA] ||
         simple_fail(&parser->reader,
                     seen[SIMPLE_ERRORS] ? CLX_DOCUMENT_ERRORS : CLX_DOCUMENT_NO_DATA);
}

/* -------- the whole -------- */

static bool simple_all(struct simple_parser *parser)
{
  clx_document *document = parser->document;
  if (!simple_top(parser))
    return false;
  document->data = parser->data.at;
  document->data_count = parser->data.count;
  document->included = parser->included.at;
  document->included_count = parser->included.count;
  return simple_link_all(parser);
}

/* The limits that hold: each that is 0, or that the host's version of the struct does not have,
 * has a default. */
static clx_limits simple_limits(const clx_limits *given)
{
  clx_limits limits = {0};
  if (given)
    memcpy(&limits, given, given->size < sizeof limits ? given->size : sizeof limits);
  limits.body = limits.body ? limits.body : 16 * 1024 * 1024;
  limits.depth = limits.depth ? limits.depth : 64;
  limits.resources = limits.resources ? limits.resources : 100000;
  limits.members = limits.members ? limits.members : 100000;
  return limits;
}

int simple_parse(const void *body, size_t len, const clx_limits *limits, const char *default_type,
                 clx_arena *arena, const clx_document **document, clx_error *error)
{
  clx_limits chosen = simple_limits(limits);
  struct simple_parser parser;
  *document = NULL;
  if (len == 0)
    return clx__error_set(error, CLX_BODY_EMPTY, 0);
  if (len > chosen.body)
    return clx__error_set(error, CLX_BODY_TOO_LARGE, 0);
  memset(&parser, 0, sizeof parser);
  char *text = clx__arena_text(arena, body, len);
  parser.arena = arena;
  parser.document = simple_store_document(arena);
  parser.max_resources = chosen.resources;
  parser.default_type = default_type;
  parser.links_end = &parser.links;
  if (!text || !parser.document)
    return clx__error_set(error, CLX_NO_MEMORY, 0);
  simple_reader_init(&parser.reader, text, len, chosen.depth, chosen.members);
  if (!simple_all(&parser))
    return simple_reader_error(&parser.reader, error);
  *document = parser.document;
  return CLX_OK;
}
