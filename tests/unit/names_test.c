/* Types and members found by their names, and nothing found by a name that is nearly right. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "schema/field.h"

#include "guard.h"
#include "named.h"

#include <clx/resources.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* -------- finding -------- */

static void every_type_is_found_by_its_name(void **state)
{
  (void)state;
  assert_true(clx__type_count > 0);
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    const struct clx_type *type = &clx__types[id];
    assert_int_equal(type->id, id);
    assert_int_equal(type->name_len, strlen(clx__type_name(type)));
    assert_int_equal(type->singular_len, strlen(clx__names + type->singular));
    assert_ptr_equal(clx__type_find(clx__type_name(type), type->name_len), type);
    assert_ptr_equal(clx__type_at(id), type);
  }
}

static void unknown_and_cut_type_names_are_not_found(void **state)
{
  static const char *const names[] = {"",
                                      "order",
                                      "orderss",
                                      "Orders",
                                      "ORDERS",
                                      "orders ",
                                      "_",
                                      "a",
                                      "zzz",
                                      "addresse",
                                      "wire",
                                      "wire_transfers_",
                                      "a_type_that_does_not_exist"};
  (void)state;
  for (size_t i = 0; i < COUNT(names); i++)
    assert_null(clx__type_find(names[i], strlen(names[i])));
  assert_null(clx__type_find("orders", 7));
  assert_null(clx__type_find(NULL, 0));
}

static void names_need_no_nul_behind_them(void **state)
{
  (void)state;
  assert_ptr_equal(clx__type_find("orders_and_more", 6), type_named("orders"));
  assert_ptr_equal(clx__field_find(type_named("orders"), "number\"", 6),
                   field_named("orders", "number"));
}

static void every_member_is_found_by_its_name(void **state)
{
  uint32_t fields = 0;
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    const struct clx_type *type = clx__type_at(id);
    assert_int_equal(type->fields, fields);
    for (size_t i = 0; i < type->field_count; i++, fields++) {
      const struct clx__field *field = &clx__fields[fields];
      assert_int_equal(field->owner, id);
      assert_int_equal(field->name_len, strlen(clx__field_name(field)));
      assert_ptr_equal(clx__field_find(type, clx__field_name(field), field->name_len), field);
    }
  }
  assert_int_equal(fields, clx__field_count);
  assert_true(fields >= 2590);
}

static void unknown_and_cut_member_names_are_not_found(void **state)
{
  static const char *const names[] = {
      "",  "self",           "id",           "numbe",     "numbers", "Number", "number ", "zzz",
      "_", "external_price", "total_amount", "line_item", "return",  "type",
  };
  (void)state;
  for (size_t i = 0; i < COUNT(names); i++)
    assert_null(clx__field_find(type_named("orders"), names[i], strlen(names[i])));
  assert_null(clx__field_find(type_named("orders"), NULL, 0));
  assert_null(clx__field_find(type_named("orders"), "number", 7));
}

/* -------- names that are nearly right -------- */

#define NEAR_SIZE 400

static bool is_name(uint32_t offset, const char *name, size_t len)
{
  return strlen(clx__names + offset) == len && memcmp(clx__names + offset, name, len) == 0;
}

/* What a look-up must give: by comparing with every name, one after the other. */
static const struct clx_type *type_by_comparing(const char *name, size_t len)
{
  for (uint32_t id = 1; id <= clx__type_count; id++)
    if (is_name(clx__types[id].name, name, len))
      return &clx__types[id];
  return NULL;
}

static const struct clx__field *field_by_comparing(const struct clx_type *type, const char *name,
                                                   size_t len)
{
  for (uint32_t i = 0; i < type->field_count; i++)
    if (is_name(clx__fields[type->fields + i].name, name, len))
      return &clx__fields[type->fields + i];
  return NULL;
}

/* Looks for a name among the members of a type, or for NULL among the types. */
static void look_up_is_right(const struct clx_type *type, const char *name, size_t len)
{
  const void *found = type ? (const void *)clx__field_find(type, name, len)
                           : (const void *)clx__type_find(name, len);
  const void *expected = type ? (const void *)field_by_comparing(type, name, len)
                              : (const void *)type_by_comparing(name, len);
  if (found != expected)
    fail_msg("%.*s in %s", (int)len, name, type ? clx__type_name(type) : "the types");
}

/* Each byte changed in three ways, one more, each beginning, each end. */
static void names_near_are_right(const struct clx_type *type, const char *name)
{
  static const char changes[] = {0x01, 0x20, (char)0x80};
  char near[NEAR_SIZE];
  size_t len = strlen(name);
  memcpy(near, name, len + 1);
  for (size_t i = 0; i < len; i++) {
    for (size_t k = 0; k < sizeof changes; k++) {
      near[i] = (char)(name[i] ^ changes[k]);
      look_up_is_right(type, near, len);
    }
    near[i] = name[i];
    look_up_is_right(type, name, i);
    look_up_is_right(type, name + i, len - i);
  }
  look_up_is_right(type, name, len + 1); /* with its NUL */
  near[len] = 's';
  look_up_is_right(type, near, len + 1);
}

static void names_near_a_type_are_not_taken_for_it(void **state)
{
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    names_near_are_right(NULL, clx__type_name(clx__type_at(id)));
    look_up_is_right(NULL, clx__names + clx__types[id].singular, clx__types[id].singular_len);
  }
  assert_null(clx__type_find("skuz", 4));
  assert_null(clx__type_find("lina_items", 10));
  assert_null(clx__type_find("line_itemz", 10));
  assert_null(clx__type_find("sku_list_promoxion_rules", 24));
}

static void names_near_a_member_are_not_taken_for_it(void **state)
{
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++)
    for (uint32_t i = 0; i < clx__types[id].field_count; i++)
      names_near_are_right(clx__type_at(id),
                           clx__field_name(&clx__fields[clx__types[id].fields + i]));
  assert_null(clx__field_find(type_named("orders"), "formatted_total_axount_with_taxes", 33));
  assert_null(clx__field_find(type_named("orders"), "formatted_total_amount_with_taxez", 33));
}

static void a_type_has_only_its_own_members(void **state)
{
  (void)state;
  for (uint32_t id = 0; id <= clx__type_count; id++)
    for (uint32_t i = 0; i < clx__field_count; i++)
      look_up_is_right(clx__type_at(id), clx__field_name(&clx__fields[i]), clx__fields[i].name_len);
  assert_null(clx__field_find(type_named("orders"), "sku_code", 8));
  assert_null(clx__field_find(type_named("line_items"), "placed_at", 9));
}

static void names_of_no_bytes_and_of_very_many_are_not_found(void **state)
{
  char name[300];
  (void)state;
  memset(name, 'a', sizeof name);
  memcpy(name, "formatted_total_amount_with_taxes", 33);
  memcpy(name + 267, "formatted_total_amount_with_taxes", 33);
  for (uint32_t id = 0; id <= clx__type_count; id++)
    for (size_t len = 34; len <= sizeof name; len++)
      assert_null(clx__field_find(clx__type_at(id), name, len));
  for (uint32_t id = 0; id <= clx__type_count; id++)
    assert_null(clx__field_find(clx__type_at(id), "", 0));
  assert_null(clx__type_find(name, sizeof name));
  assert_null(clx__type_find("", 0));
  assert_ptr_equal(clx__field_find(type_named("orders"), name, 33),
                   field_named("orders", "formatted_total_amount_with_taxes"));
}

/* With these bytes behind it, and no more room than the look-up asks for. */
static void name_before_is_found(const struct clx_type *type, const char *name, size_t len,
                                 char behind)
{
  size_t size = len > CLX__NAME_ROOM ? len : CLX__NAME_ROOM;
  char text[UINT8_MAX];
  memset(text, behind, sizeof text);
  memcpy(text, name, len);
  char *copy = guard_copy(text, size);
  if (type)
    assert_ptr_equal(clx__field_find_padded(type, copy, len), field_by_comparing(type, name, len));
  else
    assert_ptr_equal(clx__type_find_padded(copy, len), type_by_comparing(name, len));
  guard_free(copy, size);
}

static void what_is_behind_a_name_does_not_matter(void **state)
{
  static const char behind[] = {0, '"', 's', (char)0xff};
  (void)state;
  for (size_t i = 0; i < COUNT(behind); i++) {
    for (uint32_t id = 1; id <= clx__type_count; id++)
      name_before_is_found(NULL, clx__type_name(clx__type_at(id)), clx__types[id].name_len,
                           behind[i]);
    for (uint32_t k = 0; k < clx__types[CLX_TYPE_ORDERS].field_count; k++) {
      const struct clx__field *field = &clx__fields[clx__types[CLX_TYPE_ORDERS].fields + k];
      for (size_t len = field->name_len; len > 0; len /= 2)
        name_before_is_found(type_named("orders"), clx__field_name(field), len, behind[i]);
    }
    name_before_is_found(type_named("orders"), "", 0, behind[i]);
  }
}

/* A copy at the end of memory, whose last bytes are looked up in all lengths. */
static void no_byte_outside_is_read(const struct clx_type *type, const char *name)
{
  size_t len = strlen(name);
  char *copy = guard_copy(name, len);
  for (size_t i = 0; i <= len; i++)
    look_up_is_right(type, copy + i, len - i);
  guard_free(copy, len);
}

static void names_at_the_end_of_memory_are_read_to_their_end_only(void **state)
{
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++)
    no_byte_outside_is_read(NULL, clx__type_name(clx__type_at(id)));
  for (uint32_t i = 0; i < clx__types[CLX_TYPE_ORDERS].field_count; i++)
    no_byte_outside_is_read(type_named("orders"),
                            clx__field_name(&clx__fields[clx__types[CLX_TYPE_ORDERS].fields + i]));
}

/* -------- the hash tables -------- */

/* From each slot that a hash leads to, an empty one is near. */
static void a_look_up_reads_at_most_sixteen_slots(void **state)
{
  (void)state;
  for (uint32_t id = 0; id <= clx__type_count; id++) {
    const struct clx__table *table = &clx__types[id].table;
    size_t count = (size_t)1 << (64 - table->shift);
    for (size_t i = 0; i < count; i++) {
      size_t read = 1;
      while (clx__field_slots[table->first + i + read - 1] != 0)
        read++;
      assert_in_range(read, 1, 16);
    }
    assert_true(count >= 2 && count <= 1024);
  }
  for (size_t i = 0; i < (size_t)1 << (64 - clx__type_table.shift); i++) {
    size_t read = 1;
    while (clx__type_slots[clx__type_table.first + i + read - 1] != 0)
      read++;
    assert_in_range(read, 1, 16);
  }
}

/* Follows an order from its first member on, and holds it against the declarations. */
static void order_is_declared(const struct clx_type *type, bool relationships)
{
  const uint8_t *order = clx__field_orders + type->fields + CLX__ORDER_FIRST * type->id;
  uint8_t next = order[relationships];
  uint8_t first = next;
  for (uint32_t i = 0; i < type->field_count; i++) {
    if (clx__field_is_link(&clx__fields[type->fields + i]) != relationships)
      continue;
    assert_int_equal(next, i);
    next = order[CLX__ORDER_FIRST + i];
  }
  assert_int_equal(next, first);
}

static void
members_are_expected_in_the_order_of_declaration_and_then_from_the_first_on(void **state)
{
  (void)state;
  assert_int_equal(clx__field_orders[0], CLX__ORDER_NONE); /* the unknown type has no members */
  assert_int_equal(clx__field_orders[1], CLX__ORDER_NONE);
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    order_is_declared(&clx__types[id], false);
    order_is_declared(&clx__types[id], true);
  }
  const struct clx_type *organization = &clx__types[CLX_TYPE_ORGANIZATIONS];
  const uint8_t *order =
      clx__field_orders + organization->fields + CLX__ORDER_FIRST * organization->id;
  assert_string_equal(clx__field_name(&clx__fields[organization->fields + order[0]]), "name");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_type_is_found_by_its_name),
      cmocka_unit_test(unknown_and_cut_type_names_are_not_found),
      cmocka_unit_test(names_need_no_nul_behind_them),
      cmocka_unit_test(every_member_is_found_by_its_name),
      cmocka_unit_test(unknown_and_cut_member_names_are_not_found),
      cmocka_unit_test(names_near_a_type_are_not_taken_for_it),
      cmocka_unit_test(names_near_a_member_are_not_taken_for_it),
      cmocka_unit_test(a_type_has_only_its_own_members),
      cmocka_unit_test(names_of_no_bytes_and_of_very_many_are_not_found),
      cmocka_unit_test(what_is_behind_a_name_does_not_matter),
      cmocka_unit_test(names_at_the_end_of_memory_are_read_to_their_end_only),
      cmocka_unit_test(a_look_up_reads_at_most_sixteen_slots),
      cmocka_unit_test(members_are_expected_in_the_order_of_declaration_and_then_from_the_first_on),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
