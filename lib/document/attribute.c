/* The attributes of one resource, by the table of its type.
 *
 * The loop is at the end: the next member (order.h), then its value. A value that looks as declared
 * is read by attribute_fast where it stands. All else goes through one seam, attribute_general, to
 * functions that know all cases and make all errors. */
#include "document/order.h"

#include "json/number.h"
#include "json/text.h"

#include <string.h>

/* -------- values of the declared type -------- */

/* Escapes are undone while they are checked: a shop's texts may be full of them. */
static bool attribute_text(struct clx__parser *parser, void *member)
{
  struct clx__reader *reader = &parser->reader;
  char *text = clx__parser_text(parser, reader->at) + 1;
  char *end = clx__parser_text(parser, reader->end);
  char *stop;
  int status = clx__text_finish(text, clx__fast_special(text), end, &stop);
  reader->at = stop;
  if (status != CLX_OK)
    return clx__reader_fail(reader, status == CLX_JSON_TRUNCATED ? reader->end_status : status);
  reader->at++;
  memcpy(member, &text, sizeof text);
  return true;
}

static bool attribute_json(struct clx__parser *parser, void *member)
{
  struct clx__span span;
  if (!clx__parser_json(parser, &span))
    return false;
  memcpy(member, &span.at, sizeof span.at);
  return true;
}

static bool attribute_boolean(struct clx__parser *parser, void *member)
{
  struct clx__span span;
  if (!clx__reader_literal(&parser->reader, &span))
    return false;
  bool value = *span.at == 't';
  memcpy(member, &value, sizeof value);
  return true;
}

/* The length of the number that starts here, 0 when there is none that can be read. */
static size_t attribute_number(const struct clx__reader *reader, struct clx__number *number)
{
  size_t len = clx__number_scan(reader->at, (size_t)(reader->end - reader->at));
  return len && clx__number_read(reader->at, len, number) == CLX_OK ? len : 0;
}

/* Scanned and read in one pass; the reader is only needed to report what is wrong. */
static bool attribute_real(struct clx__parser *parser, void *member)
{
  struct clx__reader *reader = &parser->reader;
  struct clx__span span;
  struct clx__number number;
  size_t len = attribute_number(reader, &number);
  if (len == 0)
    return clx__reader_number(reader, &span);
  reader->at += len;
  memcpy(member, &number.real, sizeof number.real);
  return true;
}

/* Whether the number that starts here is an integer as declared: only digits, and it fits. */
static bool attribute_is_integer(struct clx__parser *parser, int64_t *value)
{
  struct clx__number number;
  size_t len = attribute_number(&parser->reader, &number);
  if (len == 0 || number.kind != CLX__NUMBER_INTEGER)
    return false;
  *value = number.integer;
  parser->reader.at += len;
  return true;
}

static bool attribute_integer(struct clx__parser *parser, clx_resource *resource,
                              const struct clx__field *field)
{
  int64_t value;
  if (!attribute_is_integer(parser, &value))
    return clx__decode_drift(parser, resource, field);
  memcpy(clx__resource_member(resource, field), &value, sizeof value);
  return true;
}

/* The kind that the first byte of a value of this field promises. */
static uint32_t attribute_expected(const struct clx__field *field)
{
  switch (field->kind) {
  case CLX_KIND_TIME:
    return CLX_KIND_TEXT;
  case CLX_KIND_INTEGER:
    return CLX_KIND_REAL;
  default:
    return field->kind;
  }
}

static bool attribute_declared(struct clx__parser *parser, clx_resource *resource,
                               const struct clx__field *field)
{
  void *member = clx__resource_member(resource, field);
  *clx__resource_state(resource, field) = CLX__STATE_VALUE;
  switch (field->kind) {
  case CLX_KIND_TEXT:
  case CLX_KIND_TIME:
    return attribute_text(parser, member);
  case CLX_KIND_REAL:
    return attribute_real(parser, member);
  case CLX_KIND_BOOLEAN:
    return attribute_boolean(parser, member);
  case CLX_KIND_INTEGER:
    return attribute_integer(parser, resource, field);
  default:
    return attribute_json(parser, member);
  }
}

/* -------- attributes -------- */

static bool attribute_field(struct clx__parser *parser, clx_resource *resource,
                            const struct clx__field *field)
{
  uint8_t *state = clx__resource_state(resource, field);
  if (*state != CLX__STATE_ABSENT) {
    parser->document->public.duplicate_members++;
    return clx__parser_ignore(parser);
  }
  uint32_t kind = clx__reader_peek(&parser->reader);
  if (kind == attribute_expected(field))
    return attribute_declared(parser, resource, field);
  if (kind != CLX_KIND_NULL)
    return clx__decode_drift(parser, resource, field);
  *state = CLX__STATE_NULL;
  return clx__parser_null(parser);
}

static bool attribute_unknown(struct clx__parser *parser, clx_resource *resource,
                              const struct clx__span *name)
{
  struct clx__span json;
  const char *text = clx__parser_string(parser, name, true);
  parser->document->public.unknown_members++;
  return text && clx__parser_json(parser, &json) &&
         clx__resource_add_extra(parser, resource, text, &json, false);
}

/* -------- the loop -------- */

/* The value of a declared member where it is as declared and simple, by its first byte. NULL
 * leaves it to attribute_general. */
static inline char *attribute_fast(struct clx__parser *parser, clx_resource *resource,
                                   const struct clx__field *field, uint8_t *state, char *at)
{
  char *member = (char *)resource + field->offset;
  char *end = NULL;
  int64_t integer;
  double real;
  if (*state != CLX__STATE_ABSENT)
    return NULL;
  switch (*at) {
  case '"':
    if (field->kind != CLX_KIND_TEXT && field->kind != CLX_KIND_TIME)
      return NULL;
    end = clx__fast_special_wide(at + 1);
    if (CLX__RARELY(*end != '"'))
      return NULL;
    *end++ = '\0';
    at++;
    memcpy(member, &at, sizeof at);
    break;
  case 'n':
    if (!(end = clx__fast_text(at, "null")))
      return NULL;
    *state = CLX__STATE_NULL;
    return end;
  case 't':
  case 'f':
    end = *at == 't' ? clx__fast_text(at, "true") : clx__fast_text(at, "false");
    if (field->kind != CLX_KIND_BOOLEAN || !end)
      return NULL;
    *(bool *)(void *)member = *at == 't';
    break;
  case '{':
  case '[':
    if (field->kind != (*at == '{' ? CLX_KIND_OBJECT : CLX_KIND_ARRAY) ||
        !(end = clx__parser_pass(parser, at)))
      return NULL;
    memcpy(member, &at, sizeof at);
    parser->pending = end;
    break;
  default:
    if (field->kind == CLX_KIND_INTEGER && (end = clx__fast_integer(at, &integer)))
      memcpy(member, &integer, sizeof integer);
    else if (field->kind == CLX_KIND_REAL && parser->rounds && (end = clx__fast_real(at, &real)))
      memcpy(member, &real, sizeof real);
    else
      return NULL;
  }
  *state = CLX__STATE_VALUE;
  return end;
}

/* The seam: one member, whatever it is. `value` is NULL where the fast path did not even read its
 * name. The place after it; NULL at the end of the object and after a failure. */
static char *attribute_general(struct clx__parser *parser, clx_resource *resource,
                               struct clx__order *order, const struct clx__field *field, char *at,
                               char *value)
{
  struct clx__span name;
  if (value)
    clx__order_leave(parser, order, field, value);
  else if (!clx__order_search(parser, order, at, &name, &field))
    return NULL;
  bool done =
      field ? attribute_field(parser, resource, field) : attribute_unknown(parser, resource, &name);
  return done ? clx__parser_text(parser, parser->reader.at) : NULL;
}

bool clx__decode_attributes(struct clx__parser *parser, clx_resource *resource)
{
  struct clx__order order;
  uint8_t *states = resource->more->states;
  if (!clx__order_enter(parser, resource, false, &order))
    return false;
  char *at = clx__parser_text(parser, parser->reader.at);
  while (at) {
    const struct clx__field *field = NULL;
    char *value = clx__order_next(parser, &order, at, &field);
    char *end = value
                    ? attribute_fast(parser, resource, field, &states[field - order.fields], value)
                    : NULL;
    if (CLX__MOSTLY(end)) {
      CLX__TRACE(ATTRIBUTE);
      at = end;
      continue;
    }
    CLX__TRACE(ATTRIBUTE_GENERAL);
    struct clx__order general = order;
    at = attribute_general(parser, resource, &general, field, at, value);
    order = general;
  }
  return parser->reader.status == CLX_OK;
}
