/* named.h - the type or the member of a name; the test fails when there is none.
 *
 * Include cmocka.h before. */
#ifndef CLX_TESTS_NAMED_H
#define CLX_TESTS_NAMED_H

#include <string.h>

#include "schema/field.h"

static inline const struct clx_type *type_named(const char *name)
{
  const struct clx_type *type = clx__type_find(name, strlen(name));
  if (type == NULL)
    fail_msg("no type %s", name);
  return type;
}

static inline const struct clx__field *field_named(const char *type, const char *name)
{
  const struct clx__field *field = clx__field_find(type_named(type), name, strlen(name));
  if (field == NULL)
    fail_msg("no member %s.%s", type, name);
  return field;
}

#endif
