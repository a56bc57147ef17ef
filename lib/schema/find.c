/* Names to types and members, by the hash tables that gen made. */
#include "schema/field.h"

#include "json/fast.h"
#include "schema/hash.h"

#define FIND_LONGEST UINT8_MAX /* bytes of a name in the tables */

_Static_assert(CLX__NAME_ROOM >= 2 * CLX__BLOCK && CLX__NAME_ROOM < CLX__PADDING,
               "clx__fast_same reads two blocks, also of a name that ends its text");

/* The first slot where the name can be. */
static inline size_t find_slot(const struct clx__table *table, const char *name, size_t len)
{
  struct clx__ends ends = clx__hash_ends_padded(name, len);
  return table->first + (size_t)(clx__hash(&ends, table->seed) >> table->shift);
}

const struct clx_type *clx__type_find_padded(const char *name, size_t len)
{
  const uint16_t *slot = clx__type_slots + find_slot(&clx__type_table, name, len);
  for (; *slot; slot++) {
    const struct clx_type *type = &clx__types[*slot];
    if (type->name_len == len && clx__fast_same(name, clx__names + type->name, len))
      return type;
  }
  return NULL;
}

const struct clx__field *clx__field_find_padded(const struct clx_type *type, const char *name,
                                                size_t len)
{
  const uint8_t *slot = clx__field_slots + find_slot(&type->table, name, len);
  const struct clx__field *fields = clx__fields + type->fields;
  for (; *slot; slot++) {
    const struct clx__field *field = &fields[*slot - 1];
    if (field->name_len == len && clx__fast_same(name, clx__names + field->name, len))
      return field;
  }
  return NULL;
}

/* A copy of a name with room after it. A name that is too long is cut to a length that no known
 * name has. */
static size_t find_copy(char room[FIND_LONGEST + 1 + CLX__NAME_ROOM], const char *name, size_t len)
{
  size_t copied = len > FIND_LONGEST ? FIND_LONGEST + 1 : len;
  if (copied)
    memcpy(room, name, copied);
  memset(room + copied, 0, CLX__NAME_ROOM);
  return copied;
}

const struct clx_type *clx__type_find(const char *name, size_t len)
{
  char room[FIND_LONGEST + 1 + CLX__NAME_ROOM];
  return clx__type_find_padded(room, find_copy(room, name, len));
}

const struct clx__field *clx__field_find(const struct clx_type *type, const char *name, size_t len)
{
  char room[FIND_LONGEST + 1 + CLX__NAME_ROOM];
  return clx__field_find_padded(type, room, find_copy(room, name, len));
}

const struct clx_type *clx__type_at(uint32_t id)
{
  return &clx__types[id <= clx__type_count ? id : 0];
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
