/* Members by number: how each was sent, and many members of many resources at once. */
#include "doc.h"

/* The number of a member. */
static uint32_t number(const char *type_name, const char *name)
{
  const clx_type *type = clx_type_find(type_name);
  clx_field field;
  uint32_t i = 0;

  while (clx_type_field(type, i, &field) == CLX_OK && strcmp(field.name, name) != 0)
    i++;
  assert_true(i < clx_type_field_count(type));
  return i;
}

#define MIXED                                                                                      \
  "{'data':{'type':'orders','id':'o','attributes':{'number':'7','placed_at':null,'skus_count':'7'" \
  ","                                                                                              \
  "'guest':3,'x':1},'relationships':{'market':{'data':null},'customer':{'links':{}},"              \
  "'line_items':{'data':[{'type':'line_items','id':'l'}]}}}}"

static void a_state_tells_how_a_member_was_sent(void **state)
{
  static const struct {
    const char *name;
    uint32_t state;
  } rows[] = {
      {"number", CLX_MEMBER_VALUE},       {"placed_at", CLX_MEMBER_NULL},
      {"skus_count", CLX_MEMBER_DRIFTED}, {"guest", CLX_MEMBER_LEFT_OUT},
      {"tax_rate", CLX_MEMBER_ABSENT},    {"market", CLX_MEMBER_VALUE},
      {"customer", CLX_MEMBER_VALUE},     {"line_items", CLX_MEMBER_VALUE},
      {"shipments", CLX_MEMBER_ABSENT},
  };
  const clx_resource *order = doc_resource(*state, MIXED);
  size_t i;

  for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
    assert_int_equal(clx_resource_state(order, number("orders", rows[i].name)), rows[i].state);
}

static void what_there_is_not_is_absent(void **state)
{
  const clx_resource *order = doc_resource(*state, MIXED);
  const clx_resource *gadget =
      doc_resource(*state, "{'data':{'type':'gadgets','id':'g','attributes':{'a':1}}}");
  uint32_t count = clx_type_field_count(clx_type_find("orders"));

  assert_int_equal(clx_resource_state(order, count), CLX_MEMBER_ABSENT);
  assert_int_equal(clx_resource_state(order, UINT32_MAX), CLX_MEMBER_ABSENT);
  assert_int_equal(clx_resource_state(gadget, 0), CLX_MEMBER_ABSENT);
  assert_int_equal(clx_resource_state(NULL, 0), CLX_MEMBER_ABSENT);
}

/* Every member, as clx_get gives it by its name. */
static void reading_gives_what_clx_get_gives(void **state)
{
  const clx_type *type = clx_type_find("orders");
  const clx_resource *order = doc_resource(*state, MIXED);
  uint32_t count = clx_type_field_count(type);
  uint32_t fields[256];
  clx_value values[256];
  uint32_t i;

  assert_true(count <= 256);
  for (i = 0; i < count; i++)
    fields[i] = count - 1 - i; /* in any order */
  memset(values, 'x', sizeof values);
  assert_int_equal(clx_read(type, fields, count, &order, 1, values), CLX_OK);
  for (i = 0; i < count; i++) {
    clx_field field;
    clx_value value;

    clx_type_field(type, fields[i], &field);
    clx_get(order, field.name, &value);
    assert_memory_equal(&values[i], &value, sizeof value);
  }
}

static void resources_are_read_row_by_row_and_others_are_absent(void **state)
{
  const clx_type *type = clx_type_find("skus");
  const clx_resource *one = doc_resource(
      *state, "{'data':{'type':'skus','id':'a','attributes':{'code':'A','name':'n'}}}");
  const clx_resource *two =
      doc_resource(*state, "{'data':{'type':'skus','id':'b','attributes':{'code':'B'}}}");
  const clx_resource *order = doc_resource(*state, MIXED);
  const clx_resource *list[4] = {one, order, NULL, two};
  const uint32_t fields[3] = {number("skus", "code"), number("skus", "name"),
                              number("skus", "code")};
  clx_value out[12];
  int i;

  memset(out, 'x', sizeof out);
  assert_int_equal(clx_read(type, fields, 3, list, 4, out), CLX_OK);
  assert_string_equal(out[0].text, "A");
  assert_string_equal(out[1].text, "n");
  assert_string_equal(out[2].text, "A");
  for (i = 3; i < 9; i++) {
    assert_int_equal(out[i].kind, CLX_KIND_ABSENT);
    assert_null(out[i].text);
  }
  assert_string_equal(out[9].text, "B");
  assert_int_equal(out[10].kind, CLX_KIND_ABSENT);
  assert_string_equal(out[11].text, "B");
}

static void a_wrong_question_writes_nothing(void **state)
{
  const clx_type *type = clx_type_find("orders");
  const clx_resource *order = doc_resource(*state, MIXED);
  const uint32_t fields[2] = {0, clx_type_field_count(type)};
  clx_value out[2];
  clx_value before[2];

  memset(out, 'x', sizeof out);
  memcpy(before, out, sizeof out);
  assert_int_equal(clx_read(type, fields, 2, &order, 1, out), CLX_NOT_FOUND);
  assert_int_equal(clx_read(NULL, fields, 1, &order, 1, out), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_read(type, NULL, 1, &order, 1, out), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_read(type, fields, 1, NULL, 1, out), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_read(type, fields, 1, &order, 1, NULL), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_read(type, fields, 1, NULL, 0, out), CLX_OK);
  assert_int_equal(clx_read(type, NULL, 0, &order, 1, NULL), CLX_OK);
  assert_int_equal(clx_read(type, fields, 1, NULL, 0, NULL), CLX_OK);
  assert_memory_equal(out, before, sizeof out);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_state_tells_how_a_member_was_sent),
      doc_test(what_there_is_not_is_absent),
      doc_test(reading_gives_what_clx_get_gives),
      doc_test(resources_are_read_row_by_row_and_others_are_absent),
      doc_test(a_wrong_question_writes_nothing),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
