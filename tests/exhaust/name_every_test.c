/* Names: every type and every member is found by its name, and by no other. The judge compares with
 * all names in turn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "every.h"
#include "schema/field.h"

/* -------- the judge -------- */

static const struct clx_type *judge_type(const char *name, size_t len)
{
  for (uint32_t id = 1; id <= clx__type_count; id++)
    if (clx__types[id].name_len == len && memcmp(clx__type_name(&clx__types[id]), name, len) == 0)
      return &clx__types[id];
  return NULL;
}

static const struct clx__field *judge_field(const struct clx_type *type, const char *name,
                                            size_t len)
{
  const struct clx__field *fields = clx__fields + type->fields;
  for (size_t i = 0; i < type->field_count; i++)
    if (fields[i].name_len == len && memcmp(clx__field_name(&fields[i]), name, len) == 0)
      return &fields[i];
  return NULL;
}

/* A NULL type: the name of a type is looked for. */
static void name_is(const struct clx_type *type, const char *name, size_t len)
{
  bool same = type ? clx__field_find(type, name, len) == judge_field(type, name, len)
                   : clx__type_find(name, len) == judge_type(name, len);
  if (!same)
    fail_msg("%.*s in %s", (int)len, name, type ? clx__type_name(type) : "the types");
}

/* -------- names -------- */

/* The name itself, each of its bytes changed, one byte less, and one more at each place. */
static void name_and_its_likes(const struct clx_type *type, const char *name, size_t len)
{
  static const uint8_t slice[] = {0x01, 0x20, 0x80};
  unsigned count = every_full() ? 255 : sizeof slice;
  char room[UINT8_MAX + 2];
  name_is(type, name, len);
  for (size_t at = 0; at < len; at++) {
    memcpy(room, name, len);
    for (unsigned i = 0; i < count; i++) {
      room[at] = (char)(name[at] ^ (every_full() ? (int)i + 1 : slice[i]));
      name_is(type, room, len);
    }
    memcpy(room + at, name + at + 1, len - at - 1);
    name_is(type, room, len - 1);
    memcpy(room + at + 1, name + at, len - at);
    name_is(type, room, len + 1);
  }
}

static void every_type_is_found_by_its_name_alone(void **state)
{
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    assert_ptr_equal(judge_type(clx__type_name(&clx__types[id]), clx__types[id].name_len),
                     &clx__types[id]);
    name_and_its_likes(NULL, clx__type_name(&clx__types[id]), clx__types[id].name_len);
  }
}

static void every_member_is_found_by_its_name_alone(void **state)
{
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++)
    for (size_t i = 0; i < clx__types[id].field_count; i++) {
      const struct clx__field *field = &clx__fields[clx__types[id].fields + i];
      assert_ptr_equal(judge_field(&clx__types[id], clx__field_name(field), field->name_len),
                       field);
      name_and_its_likes(&clx__types[id], clx__field_name(field), field->name_len);
    }
}

/* The slice takes every 29th member. */
static void a_type_has_no_member_of_another_type(void **state)
{
  (void)state;
  for (uint32_t id = 0; id <= clx__type_count; id++)
    for (uint32_t i = 0; i < clx__field_count; i += every_full() ? 1 : 29)
      name_is(&clx__types[id], clx__field_name(&clx__fields[i]), clx__fields[i].name_len);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_type_is_found_by_its_name_alone),
      cmocka_unit_test(every_member_is_found_by_its_name_alone),
      cmocka_unit_test(a_type_has_no_member_of_another_type),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
