/* Members of resources by number: how each was sent, and many at once. */
#include "document/document.h"

#include <string.h>

uint32_t clx_resource_state(const clx_resource *resource, uint32_t field)
{
  const struct clx_type *type = resource ? clx__type_at(resource->type_id) : NULL;
  if (!type || field >= type->field_count)
    return CLX_MEMBER_ABSENT;
  return *clx__resource_state(resource, &clx__fields[type->fields + field]);
}

/* One resource: a row of `out`. */
static void read_row(const clx_type *type, const uint32_t *fields, uint32_t field_count,
                     const clx_resource *resource, clx_value *out)
{
  bool fits = resource && resource->type_id == type->id;
  for (uint32_t i = 0; i < field_count; i++)
    if (fits)
      (void)clx__get_field(resource, &clx__fields[type->fields + fields[i]], &out[i]);
    else
      memset(&out[i], 0, sizeof out[i]);
}

int clx_read(const clx_type *type, const uint32_t *fields, uint32_t field_count,
             const clx_resource *const *at, uint32_t count, clx_value *out)
{
  if (!type || (!fields && field_count) || (!at && count) || (!out && count && field_count))
    return CLX_BAD_ARGUMENT;
  for (uint32_t i = 0; i < field_count; i++)
    if (fields[i] >= type->field_count)
      return CLX_NOT_FOUND;
  for (uint32_t i = 0; out && i < count; i++)
    read_row(type, fields, field_count, at[i], out + (size_t)i * field_count);
  return CLX_OK;
}
