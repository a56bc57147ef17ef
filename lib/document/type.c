/* Types and their members, for hosts: the tables of the schema behind public functions. */
#include "schema/field.h"

#include <clx/resources.h>

#include <string.h>

const clx_type *clx_type_find(const char *name)
{
  return name ? clx__type_find(name, strlen(name)) : NULL;
}

const clx_type *clx_type_at(uint32_t type_id)
{
  return type_id >= 1 && type_id <= clx__type_count ? clx__type_at(type_id) : NULL;
}

uint32_t clx_type_count(void)
{
  return clx__type_count;
}

uint32_t clx_type_id(const clx_type *type)
{
  return type ? type->id : CLX_TYPE_UNKNOWN;
}

const char *clx_type_name(const clx_type *type)
{
  return type ? clx__type_name(type) : NULL;
}

const char *clx_type_singular(const clx_type *type)
{
  return type ? clx__names + type->singular : NULL;
}

size_t clx_type_size(const clx_type *type)
{
  return type ? type->size : 0;
}

uint32_t clx_type_field_count(const clx_type *type)
{
  return type ? type->field_count : 0;
}

static int type_field(const struct clx__field *from, clx_field *to)
{
  memset(to, 0, sizeof *to);
  if (!from)
    return CLX_NOT_FOUND;
  to->name = clx__field_name(from);
  to->kind = from->kind;
  to->offset = from->offset;
  to->target = from->target;
  to->personal = from->personal;
  to->values = from->values ? clx__field_values(from) : NULL;
  return CLX_OK;
}

int clx_type_field(const clx_type *type, uint32_t number, clx_field *field)
{
  if (!type || !field)
    return CLX_BAD_ARGUMENT;
  return type_field(number < type->field_count ? &clx__fields[type->fields + number] : NULL, field);
}

int clx_type_field_find(const clx_type *type, const char *name, clx_field *field)
{
  if (!type || !name || !field)
    return CLX_BAD_ARGUMENT;
  return type_field(clx__field_find(type, name, strlen(name)), field);
}
