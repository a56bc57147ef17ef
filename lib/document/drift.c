/* Values of another JSON type than declared: converted where that is exact, else left out. */
#include "document/document.h"

#include "json/number.h"

#include <string.h>

/* The value as it stands in the body: its JSON text, and the kind that its first byte promises. */
struct drift_value {
  uint32_t kind;
  struct clx__span json;
};

/* A number, also one inside a string: when all between the quotes is a number, without escapes. */
static bool drift_number(const struct drift_value *value, struct clx__span *text)
{
  *text = value->json;
  if (value->kind == CLX_KIND_TEXT) {
    text->at++;
    text->len -= 2;
  } else if (value->kind != CLX_KIND_REAL) {
    return false;
  }
  return text->len > 0 && clx__number_scan(text->at, text->len) == text->len;
}

static bool drift_to_integer(const struct drift_value *value, void *member)
{
  struct clx__span text;
  int64_t integer;
  if (!drift_number(value, &text) || !clx__number_to_integer(text.at, text.len, &integer))
    return false;
  memcpy(member, &integer, sizeof integer);
  return true;
}

static bool drift_to_real(const struct drift_value *value, void *member)
{
  struct clx__span text;
  struct clx__number number;
  if (!drift_number(value, &text) || clx__number_read(text.at, text.len, &number) != CLX_OK)
    return false;
  memcpy(member, &number.real, sizeof number.real);
  return true;
}

static bool drift_is(const struct drift_value *value, const char *json)
{
  return value->json.len == strlen(json) && memcmp(value->json.at, json, value->json.len) == 0;
}

static bool drift_to_boolean(const struct drift_value *value, void *member)
{
  bool yes = drift_is(value, "1") || drift_is(value, "\"1\"") || drift_is(value, "\"true\"");
  bool no = drift_is(value, "0") || drift_is(value, "\"0\"") || drift_is(value, "\"false\"");
  memcpy(member, &yes, sizeof yes);
  return yes || no;
}

/* Numbers and booleans become their JSON text, which the parser ends with a NUL. */
static bool drift_to_text(const struct drift_value *value, void *member)
{
  if (value->kind != CLX_KIND_REAL && value->kind != CLX_KIND_BOOLEAN)
    return false;
  memcpy(member, &value->json.at, sizeof value->json.at);
  return true;
}

static bool drift_convert(const struct drift_value *value, uint32_t kind, void *member)
{
  switch (kind) {
  case CLX_KIND_TEXT:
  case CLX_KIND_TIME:
    return drift_to_text(value, member);
  case CLX_KIND_INTEGER:
    return drift_to_integer(value, member);
  case CLX_KIND_REAL:
    return drift_to_real(value, member);
  case CLX_KIND_BOOLEAN:
    return drift_to_boolean(value, member);
  default: /* OBJECT and ARRAY: any JSON text is JSON text */
    memcpy(member, &value->json.at, sizeof value->json.at);
    return true;
  }
}

bool clx__decode_drift(struct clx__parser *parser, clx_resource *resource,
                       const struct clx__field *field)
{
  struct drift_value value;
  value.kind = clx__reader_peek(&parser->reader);
  if (!clx__parser_json(parser, &value.json))
    return false;
  parser->document->public.drifted++;
  bool done = drift_convert(&value, field->kind, clx__resource_member(resource, field));
  *clx__resource_state(resource, field) = done ? CLX__STATE_DRIFTED : CLX__STATE_LEFT_OUT;
  return done ||
         clx__resource_add_extra(parser, resource, clx__field_name(field), &value.json, true);
}
