/* Members and relationships of a resource by name. */
#include "document/document.h"

#include "base/step.h"
#include "json/number.h"
#include "json/value.h"

#include <clx/resources.h>

#include <string.h>

const void *clx_as(const clx_resource *resource, uint32_t type_id)
{
  return resource && resource->type_id == type_id && type_id != CLX_TYPE_UNKNOWN ? resource : NULL;
}

/* -------- attributes -------- */

static void get_text(const char *text, uint32_t kind, clx_value *value)
{
  value->kind = kind;
  value->text = text;
  value->len = strlen(text);
}

/* The value of a member that the struct holds. */
static void get_member(const clx_resource *resource, const struct clx__field *field,
                       clx_value *value)
{
  const char *member = (const char *)resource + field->offset;
  const char *text;
  bool flag;
  switch (field->kind) {
  case CLX_KIND_INTEGER:
    value->kind = CLX_KIND_INTEGER;
    memcpy(&value->integer, member, sizeof value->integer);
    value->real = clx__number_real(value->integer);
    break;
  case CLX_KIND_REAL:
    value->kind = CLX_KIND_REAL;
    memcpy(&value->real, member, sizeof value->real);
    break;
  case CLX_KIND_BOOLEAN:
    value->kind = CLX_KIND_BOOLEAN;
    memcpy(&flag, member, sizeof flag);
    value->integer = flag;
    break;
  case CLX_KIND_TEXT:
  case CLX_KIND_TIME:
    memcpy(&text, member, sizeof text);
    get_text(text, CLX_KIND_TEXT, value);
    break;
  default:
    memcpy(&text, member, sizeof text);
    clx__value_of(text, strlen(text), value); /* of the kind that was sent, should it differ */
  }
}

/* What was sent under a name that the struct does not hold. */
static int get_other(const clx_resource *resource, const char *name, clx_value *value)
{
  const struct clx__extra *extra = clx__names_extra(resource, name);
  if (extra) {
    clx__value_of(extra->json, extra->len, value);
    value->drifted = extra->drifted;
    return CLX_OK;
  }
  const struct clx__linkage *linkage = clx__names_linkage(resource, name);
  if (!linkage || linkage->relationship.state == CLX_NOT_LOADED)
    return CLX_NOT_FOUND;
  value->kind = linkage->relationship.kind;
  value->drifted = linkage->field && linkage->field->kind != value->kind;
  return CLX_OK;
}

int clx_get(const clx_resource *resource, const char *name, clx_value *value)
{
  if (value)
    memset(value, 0, sizeof *value);
  if (!resource || !name || !value)
    return CLX_BAD_ARGUMENT;
  const struct clx_type *type = clx__type_at(resource->type_id);
  const struct clx__field *field = clx__field_find(type, name, strlen(name));
  int status = field ? clx__get_field(resource, field, value) : get_other(resource, name, value);
  return status == CLX_NOT_FOUND && field ? CLX_NOT_SENT : status;
}

int clx__get_field(const clx_resource *resource, const struct clx__field *field, clx_value *value)
{
  const char *name = clx__field_name(field);
  memset(value, 0, sizeof *value);
  if (clx__field_is_link(field))
    return get_other(resource, name, value);
  switch (*clx__resource_state(resource, field)) {
  case CLX__STATE_NULL:
    value->kind = CLX_KIND_NULL;
    return CLX_OK;
  case CLX__STATE_ABSENT: /* there may be a relationship of that name */
  case CLX__STATE_LEFT_OUT:
    return get_other(resource, name, value);
  default:
    get_member(resource, field, value);
    value->drifted = *clx__resource_state(resource, field) == CLX__STATE_DRIFTED;
    return CLX_OK;
  }
}

void clx_extra_iter_init(clx_extra_iter *iter, const clx_resource *resource)
{
  if (iter)
    iter->next = resource ? resource->more->extras : NULL;
}

int clx_extra_next(clx_extra_iter *iter, const char **name, clx_value *value)
{
  if (!iter || !name || !value)
    return CLX_BAD_ARGUMENT;
  const struct clx__extra *extra = iter->next;
  CLX__STEP();
  memset(value, 0, sizeof *value);
  *name = extra ? extra->name : NULL;
  if (!extra)
    return CLX_END;
  clx__value_of(extra->json, extra->len, value);
  value->drifted = extra->drifted;
  iter->next = extra->next;
  return CLX_OK;
}

/* -------- relationships -------- */

/* A relationship whose data was not sent: found in the text that was kept, which is short where
 * there is no index of names. */
static int get_unloaded(const clx_resource *resource, const char *name, uint32_t kind,
                        clx_relationship *relationship)
{
  const struct clx__span *text = &resource->more->relationships;
  struct clx__reader reader;
  struct clx__span key;
  struct clx__span json;
  relationship->kind = kind;
  clx__reader_init(&reader, text->at, text->len, CLX__DEPTH_MAX, UINT32_MAX, false);
  clx__reader_enter(&reader);
  while (clx__reader_member(&reader, &key) && clx__reader_skip(&reader, &json))
    if (clx__span_equals(&key, name, strlen(name))) {
      relationship->json = json.at;
      relationship->json_len = json.len;
      return CLX_OK;
    }
  return CLX_NOT_FOUND;
}

int clx_relationship_get(const clx_resource *resource, const char *name,
                         clx_relationship *relationship)
{
  if (relationship)
    memset(relationship, 0, sizeof *relationship);
  if (!resource || !name || !relationship)
    return CLX_BAD_ARGUMENT;
  const struct clx__linkage *linkage = clx__names_linkage(resource, name);
  if (linkage) {
    *relationship = linkage->relationship;
    return CLX_OK;
  }
  const struct clx__field *field =
      clx__field_find(clx__type_at(resource->type_id), name, strlen(name));
  if (!clx__field_is_link(field))
    return CLX_NOT_FOUND;
  if (resource->more->names || *clx__resource_state(resource, field) == CLX__STATE_ABSENT)
    return CLX_NOT_SENT;
  return get_unloaded(resource, name, field->kind, relationship);
}
