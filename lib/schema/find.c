/* Names to types and members, by the hash tables that gen.c made. */
#include "schema/field.h"

#include "schema/hash.h"

/* The first slot where the name can be. */
static inline size_t find_slot(const struct clx__table *table, const struct clx__ends *ends)
{
  return table->first + (size_t)(clx__hash(ends, table->seed) >> table->shift);
}

/* What lies between the ends of a text. */
static inline bool find_same_middle(const char *a, const char *b, size_t len)
{
  for (size_t at = 8; at + 8 < len; at += 8)
    if (clx__scan_word(a + at) != clx__scan_word(b + at))
      return false;
  return true;
}

/* Eight bytes of a known name may always be read: behind the last one there is room. */
static inline bool find_same(const char *name, const struct clx__ends *ends, const char *known,
                             size_t len)
{
  uint64_t differ = ends->first ^ clx__scan_word(known);
  if (len < 8)
    return differ << (64 - 8 * len) == 0;
  return differ == 0 && ends->last == clx__scan_word(known + len - 8) &&
         (len <= 16 || find_same_middle(name, known, len));
}

const struct clx_type *clx__type_find(const char *name, size_t len)
{
  struct clx__ends ends = clx__hash_ends(name, len);
  const uint16_t *slot = clx__type_slots + find_slot(&clx__type_table, &ends);
  for (; *slot; slot++) {
    const struct clx_type *type = &clx__types[*slot];
    if (type->name_len == len && find_same(name, &ends, clx__names + type->name, len))
      return type;
  }
  return NULL;
}

const struct clx_type *clx__type_at(uint32_t id)
{
  return &clx__types[id <= clx__type_count ? id : 0];
}

const struct clx__field *clx__field_find(const struct clx_type *type, const char *name, size_t len)
{
  struct clx__ends ends = clx__hash_ends(name, len);
  const uint8_t *slot = clx__field_slots + find_slot(&type->table, &ends);
  const struct clx__field *fields = clx__fields + type->fields;
  for (; *slot; slot++) {
    const struct clx__field *field = &fields[*slot - 1];
    if (field->name_len == len && find_same(name, &ends, clx__names + field->name, len))
      return field;
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
