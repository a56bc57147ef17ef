/* The members of a resource in any order, and resources without a type, read by the library and by
 * the simple parser. */
#include "differential.h"

static const char *const parts[] = {
    "'type':'line_items'",
    "'id':'l'",
    "'attributes':{'quantity':2,'metadata':{'a':[1]},'novel':[2],'name':'\\u00e9','sku_code':5}",
    "'relationships':{'order':{'data':{'type':'orders','id':'o'}},'item':{'data':null}}",
    "'links':{'self':'/x'}",
    "'meta':{'mode':'test'}",
};

/* Parts with something wrong, in the place of each of the above. */
static const char *const faults[] = {
    "'type':''",
    "'id':7",
    "'attributes':{'name':'\\u0000','metadata':{'a':[1,2,}]}}",
    "'relationships':{'order':{'data':{'type':'orders','id':''}}}",
    "'attributes':[]",
    "'relationships':{'order':{'data':[{'type':'orders','id':'o'},{'id':'p'}]}}",
};

/* The permutation of this number: the first of the parts left is the one that its lowest digit in
 * base 6, then 5, and so on, tells. `fault` stands in place of part number `bad`. */
static void put_permuted(struct generator *body, unsigned number, unsigned bad, const char *fault)
{
  unsigned left[] = {0, 1, 2, 3, 4, 5};
  for (unsigned count = 6; count > 0; count--) {
    unsigned pick = number % count;
    unsigned part = left[pick];
    number /= count;
    left[pick] = left[count - 1];
    differential_fill(body, part == bad ? fault : parts[part], "", 0);
    if (count > 1)
      generate_text(body, ",");
  }
}

static void check_permuted(struct generator *body, unsigned number, unsigned bad, const char *fault)
{
  body->len = 0;
  differential_fill(body, "{'data':[{'type':'orders','id':'o'},{", "", 0);
  put_permuted(body, number, bad, fault);
  differential_fill(body, "}],'included':[{", "", 0);
  put_permuted(body, 719 - number, 6, NULL);
  differential_fill(body, "}]}", "", 0);
  if (!differential_skip())
    differential_check(body->text, body->len, NULL);
}

static void members_of_a_resource_in_any_order_are_read_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 107);
  differential_check_filled(&body, 0, /* two faults before the type: which is told? */
                            "{'data':{'relationships':{'order':{'data':{'type':'orders','id':''}}},"
                            "'attributes':{'name':'\\u0000'},'type':'line_items','id':'l'}}",
                            "", 0);
  for (unsigned number = 0; number < 720; number++) {
    check_permuted(&body, number, 6, NULL);
    for (unsigned bad = 0; bad < 6; bad++) {
      check_permuted(&body, number, bad, faults[bad]);
      check_permuted(&body, number, bad, parts[(bad + 1) % 6]);
    }
  }
  generator_free(&body);
}

/* -------- a type that is given besides -------- */

static const char *const default_types[] = {"line_items", "orders", "gadgets"};

#define DEFAULT_TYPES (sizeof default_types / sizeof *default_types)

static void check_default(struct generator *body, unsigned number, const char *type)
{
  for (size_t i = 0; i < DEFAULT_TYPES; i++) {
    body->len = 0;
    differential_fill(body, "{'data':{", "", 0);
    put_permuted(body, number, 0, type);
    differential_fill(body, "},'included':[{'type':'orders','id':'o'}]}", "", 0);
    if (!differential_skip())
      assert_true(compare_parse(body->text, body->len, NULL, default_types[i], NULL));
  }
}

static void a_resource_without_a_type_is_of_the_one_given_besides_alike(void **state)
{
  static const char *const types[] = {
      "'novel':1",         "'type':null",
      "'type':'orders'",   "'type':''",
      "'type':7",          "'type':'gadgets'",
      "'type':nul",        "'type':null,'type':'orders'",
      "'t\\u0079pe':null", "'type':'orders','type':null",
  };
  struct generator body;
  (void)state;
  generator_init(&body, 115);
  for (unsigned number = 0; number < 720; number += 7)
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
      check_default(&body, number, types[i]);
  generator_free(&body);
}

/* In `included` a type is needed all the same. */
static void included_resources_need_a_type_alike(void **state)
{
  static const char body[] = "{\"included\":[{\"id\":\"a\"}],\"data\":{\"id\":\"b\"}}";
  int status;
  (void)state;
  assert_true(compare_parse(body, strlen(body), NULL, "orders", &status));
  assert_int_equal(status, CLX_RESOURCE_TYPE);
}

static void changed_documents_with_a_type_given_besides_are_read_alike(void **state)
{
  struct generator body;
  struct generator changed;
  unsigned accepted = 0;
  unsigned rounds = rounds_of(60, 2000, 8000);
  (void)state;
  generator_init(&body, 116);
  generator_init(&changed, 117);
  for (unsigned i = 0; i < rounds; i++) {
    const char *type = default_types[i % DEFAULT_TYPES];
    int status;
    if (i % 4 == 0)
      generate_document(&body);
    mutate_text(&changed, body.text, body.len);
    assert_true(compare_parse(changed.text, changed.len, NULL, type, &status));
    accepted += status == CLX_OK;
    body.len = 0;
    generate_bytes(&body, changed.text, changed.len);
  }
  generator_free(&changed);
  generator_free(&body);
  assert_in_range(accepted, rounds / 20, rounds - 1); /* good and bad ones came */
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(members_of_a_resource_in_any_order_are_read_alike),
      cmocka_unit_test(a_resource_without_a_type_is_of_the_one_given_besides_alike),
      cmocka_unit_test(included_resources_need_a_type_alike),
      cmocka_unit_test(changed_documents_with_a_type_given_besides_are_read_alike),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
