/* Names to types and members, by binary search in the sorted tables. */
#include "schema/field.h"

#include <string.h>

/* Shorter names first, then byte order: most steps of a search compare two numbers only. */
static int find_order(const char *a, size_t a_len, const char *b, size_t b_len)
{
  if (a_len != b_len)
    return a_len < b_len ? -1 : 1;
  return memcmp(a, b, a_len);
}

const struct clx_type *clx__type_find(const char *name, size_t len)
{
  size_t low = 0;
  size_t high = clx__type_count;
  while (name != NULL && low < high) {
    size_t middle = low + (high - low) / 2;
    const struct clx_type *type = &clx__types[clx__types_sorted[middle]];
    int order = find_order(name, len, clx__names + type->name, type->name_len);
    if (order == 0)
      return type;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}

const struct clx_type *clx__type_at(uint32_t id)
{
  return &clx__types[id <= clx__type_count ? id : 0];
}

const struct clx__field *clx__field_find(const struct clx_type *type, const char *name, size_t len)
{
  const struct clx__field *fields = clx__fields + type->fields;
  const uint16_t *sorted = clx__sorted + type->sorted;
  size_t low = 0;
  size_t high = type->field_count;
  while (name != NULL && low < high) {
    size_t middle = low + (high - low) / 2;
    const struct clx__field *field = &fields[sorted[middle]];
    int order = find_order(name, len, clx__names + field->name, field->name_len);
    if (order == 0)
      return field;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}

const char *clx__type_name(const struct clx_type *type)
{
  return clx__names + type->name;
}

const char *clx__field_name(const struct clx__field *field)
{
  return clx__names + field->name;
}

const char *clx__field_values(const struct clx__field *field)
{
  return clx__names + field->values;
}
