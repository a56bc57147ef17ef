/* The tables of lib/schema: complete, within their structs, and as the facts say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "schema/field.h"

#include "facts.h"
#include "named.h"

#include <clx/resources.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* -------- types -------- */

static void type_numbers_never_change(void **state)
{
  static const struct {
    const char *name;
    uint32_t id;
  } rows[] = {
      {"addresses", 1},
      {"adjustments", 2},
      {"authorizations", 7},
      {"bundles", 15},
      {"captures", 17},
      {"customers", 31},
      {"external_gateways", 40},
      {"line_items", 61},
      {"links", 62},
      {"markets", 65},
      {"orders", 74},
      {"returns", 99},
      {"shipments", 103},
      {"skus", 113},
      {"voids", 133},
      {"wire_transfers", 135},
      {"payment_authorizations", 136},
      {"payment_wallets", 151},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++)
    assert_int_equal(type_named(rows[i].name)->id, rows[i].id);
}

static void the_members_of_a_type_follow_those_of_the_one_before(void **state)
{
  uint32_t first = 0;
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    assert_int_equal(clx__types[id].fields, first);
    first += clx__types[id].field_count;
  }
  assert_int_equal(clx__field_count, first);
}

static void the_unknown_type_is_a_plain_resource_without_members(void **state)
{
  const struct clx_type *type = clx__type_at(0);
  (void)state;
  assert_string_equal(clx__type_name(type), "");
  assert_int_equal(type->id, CLX_TYPE_UNKNOWN);
  assert_int_equal(type->size, sizeof(clx_resource));
  assert_int_equal(type->field_count, 0);
  assert_null(clx__field_find(type, "number", 6));
  assert_ptr_equal(clx__type_at(clx__type_count + 1u), type);
  assert_ptr_equal(clx__type_at(UINT32_MAX), type);
}

/* -------- structs -------- */

static size_t member_size(const struct clx__field *field)
{
  switch (field->kind) {
  case CLX_KIND_INTEGER:
    return sizeof(int64_t);
  case CLX_KIND_REAL:
    return sizeof(double);
  case CLX_KIND_BOOLEAN:
    return sizeof(bool);
  case CLX_KIND_MANY:
    return sizeof(clx_resources);
  default:
    return sizeof(void *);
  }
}

static size_t member_alignment(const struct clx__field *field)
{
  switch (field->kind) {
  case CLX_KIND_INTEGER:
    return _Alignof(int64_t);
  case CLX_KIND_REAL:
    return _Alignof(double);
  case CLX_KIND_MANY:
    return _Alignof(clx_resources);
  default:
    return member_size(field);
  }
}

static void members_lie_in_their_struct_one_after_the_other(void **state)
{
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    const struct clx_type *type = clx__type_at(id);
    size_t end = sizeof(clx_resource);
    for (size_t i = 0; i < type->field_count; i++) {
      const struct clx__field *field = &clx__fields[type->fields + i];
      if (field->offset < end || field->offset % member_alignment(field) != 0)
        fail_msg("%s.%s", clx__type_name(type), clx__field_name(field));
      end = field->offset + member_size(field);
    }
    assert_true(end <= type->size);
    assert_true(type->size - end < sizeof(clx_resources));
  }
}

/* As they come in bodies, which the decoder counts on: clx__field_orders. */
static void attributes_stand_before_relationships_and_event_stores_are_last(void **state)
{
  static const char *const without[] = {"applications", "event_stores", "versions"};
  size_t last = 0;
  (void)state;
  for (uint32_t id = 1; id <= clx__type_count; id++) {
    const struct clx_type *type = clx__type_at(id);
    const struct clx__field *fields = &clx__fields[type->fields];
    for (size_t i = 1; i < type->field_count; i++)
      if (clx__field_is_link(&fields[i - 1]) && !clx__field_is_link(&fields[i]))
        fail_msg("%s.%s", clx__type_name(type), clx__field_name(&fields[i]));
    last += strcmp(clx__field_name(&fields[type->field_count - 1]), "event_stores") == 0;
  }
  for (size_t i = 0; i < COUNT(without); i++)
    assert_null(clx__field_find(type_named(without[i]), "event_stores", 12));
  assert_int_equal(last, clx__type_count - COUNT(without));
}

static void names_that_are_keywords_end_with_an_underscore_in_c_only(void **state)
{
  (void)state;
  assert_int_equal(field_named("markets", "private")->offset, offsetof(clx_market, private_));
  assert_int_equal(field_named("captures", "return")->offset, offsetof(clx_capture, return_));
  assert_int_equal(field_named("refunds", "return")->offset, offsetof(clx_refund, return_));
  assert_int_equal(field_named("return_line_items", "return")->offset,
                   offsetof(clx_return_line_item, return_));
  assert_null(clx__field_find(type_named("markets"), "private_", 8));
}

static void members_have_the_kind_and_target_of_the_facts(void **state)
{
  static const struct {
    const char *type, *name;
    unsigned kind, target;
  } rows[] = {
      {"orders", "number", CLX_KIND_TEXT, 0},
      {"orders", "status", CLX_KIND_TEXT, 0},
      {"orders", "placed_at", CLX_KIND_TIME, 0},
      {"orders", "total_amount_with_taxes_cents", CLX_KIND_INTEGER, 0},
      {"orders", "total_amount_with_taxes_float", CLX_KIND_REAL, 0},
      {"orders", "tax_rate", CLX_KIND_REAL, 0},
      {"orders", "guest", CLX_KIND_BOOLEAN, 0},
      {"orders", "metadata", CLX_KIND_OBJECT, 0},
      {"orders", "market", CLX_KIND_ONE, CLX_TYPE_MARKETS},
      {"orders", "billing_address", CLX_KIND_ONE, CLX_TYPE_ADDRESSES},
      {"orders", "payment_source", CLX_KIND_ONE, 0},
      {"orders", "line_items", CLX_KIND_MANY, CLX_TYPE_LINE_ITEMS},
      {"orders", "available_free_skus", CLX_KIND_MANY, CLX_TYPE_SKUS},
      {"orders", "transactions", CLX_KIND_MANY, 0},
      {"orders", "session_amount_cents", CLX_KIND_INTEGER, 0},
      {"orders", "placeable", CLX_KIND_BOOLEAN, 0},
      {"orders", "available_payment_settings", CLX_KIND_MANY, 0},
      {"orders", "payment_sessions", CLX_KIND_MANY, CLX_TYPE_PAYMENT_SESSIONS},
      {"orders", "event_stores", CLX_KIND_MANY, CLX_TYPE_EVENT_STORES},
      {"line_items", "_external_price", CLX_KIND_BOOLEAN, 0},
      {"line_items", "quantity", CLX_KIND_INTEGER, 0},
      {"line_items", "tax_breakdown", CLX_KIND_OBJECT, 0},
      {"line_items", "item", CLX_KIND_ONE, 0},
      {"line_items", "order", CLX_KIND_ONE, CLX_TYPE_ORDERS},
      {"shipments", "rates", CLX_KIND_ARRAY, 0},
      {"shipments", "shipping_method", CLX_KIND_ONE, CLX_TYPE_SHIPPING_METHODS},
      {"shipments", "parcels", CLX_KIND_MANY, CLX_TYPE_PARCELS},
      {"shipping_methods", "scheme", CLX_KIND_TEXT, 0},
      {"shipping_methods", "max_weight", CLX_KIND_REAL, 0},
      {"markets", "private", CLX_KIND_BOOLEAN, 0},
      {"markets", "number", CLX_KIND_INTEGER, 0},
      {"markets", "external_includes", CLX_KIND_ARRAY, 0},
      {"markets", "payment_setting_ids", CLX_KIND_ARRAY, 0},
      {"markets", "base_price_list", CLX_KIND_ONE, CLX_TYPE_PRICE_LISTS},
      {"markets", "tax_calculator", CLX_KIND_ONE, 0},
      {"markets", "order_validation_rules", CLX_KIND_MANY, 0},
      {"customers", "jwt_customer", CLX_KIND_ONE, CLX_TYPE_CUSTOMERS},
      {"addresses", "lat", CLX_KIND_REAL, 0},
      {"addresses", "geocoder", CLX_KIND_ONE, 0},
      {"skus", "inventory", CLX_KIND_OBJECT, 0},
      {"bundles", "sku_list", CLX_KIND_ONE, CLX_TYPE_SKU_LISTS},
      {"external_payments", "payment_source_token", CLX_KIND_TEXT, 0},
      {"external_payments", "wallet", CLX_KIND_ONE, CLX_TYPE_CUSTOMER_PAYMENT_SOURCES},
      {"authorizations", "void_balance_cents", CLX_KIND_INTEGER, 0},
      {"authorizations", "succeeded", CLX_KIND_BOOLEAN, 0},
      {"captures", "reference_authorization", CLX_KIND_ONE, CLX_TYPE_AUTHORIZATIONS},
      {"refunds", "return", CLX_KIND_ONE, CLX_TYPE_RETURNS},
      {"payment_methods", "moto", CLX_KIND_BOOLEAN, 0},
      {"parcels", "weight", CLX_KIND_REAL, 0},
      {"stock_locations", "suppress_etd", CLX_KIND_BOOLEAN, 0},
      {"stock_locations", "number", CLX_KIND_INTEGER, 0},
      {"webhooks", "last_event_callbacks", CLX_KIND_MANY, CLX_TYPE_EVENT_CALLBACKS},
      {"klarna_payments", "payment_methods", CLX_KIND_ARRAY, 0},
      {"adyen_payments", "payment_methods", CLX_KIND_OBJECT, 0},
      {"resource_errors", "resource", CLX_KIND_ONE, 0},
      {"payment_sessions", "percentage_amount_cents", CLX_KIND_INTEGER, 0},
      {"payment_sessions", "payment_setting", CLX_KIND_ONE, 0},
      {"payment_rules", "ruleable", CLX_KIND_ONE, 0},
      {"price_tiers", "up_to", CLX_KIND_REAL, 0},
      {"price_volume_tiers", "up_to", CLX_KIND_INTEGER, 0},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    const struct clx__field *field = field_named(rows[i].type, rows[i].name);
    if (field->kind != rows[i].kind || field->target != rows[i].target)
      fail_msg("%s.%s: kind %u target %u", rows[i].type, rows[i].name, field->kind, field->target);
  }
}

static void enumerated_and_polymorphic_members_list_their_values(void **state)
{
  (void)state;
  assert_string_equal(clx__field_values(field_named("orders", "status")),
                      "draft|pending|editing|placing|placed|approved|cancelled");
  assert_string_equal(clx__field_values(field_named("skus", "unit_of_weight")), "gr|oz|lb");
  assert_string_equal(clx__field_values(field_named("orders", "transactions")),
                      "authorizations|voids|captures|refunds");
  assert_string_equal(clx__field_values(field_named("payment_methods", "payment_gateway")),
                      "payment_gateways");
  assert_string_equal(clx__field_values(field_named("orders", "number")), "");
  assert_string_equal(clx__field_values(field_named("orders", "market")), "");
}

/* -------- the facts, where their folder is -------- */

/* One line of the facts, parted at tabs; missing columns are "". */
struct fact {
  char line[4096];
  char *columns[5];
};

static bool fact_read(FILE *file, struct fact *fact)
{
  if (fgets(fact->line, sizeof(fact->line), file) == NULL)
    return false;
  char *at = fact->line;
  at[strcspn(at, "\r\n")] = '\0';
  for (size_t i = 0; i < COUNT(fact->columns); i++) {
    fact->columns[i] = at;
    at += strcspn(at, "\t");
    if (*at == '\t')
      *at++ = '\0';
  }
  return true;
}

static unsigned fact_kind(const struct fact *fact)
{
  static const struct {
    const char *word;
    unsigned kind;
  } kinds[] = {
      {"string", CLX_KIND_TEXT}, {"datetime", CLX_KIND_TIME},   {"integer", CLX_KIND_INTEGER},
      {"float", CLX_KIND_REAL},  {"boolean", CLX_KIND_BOOLEAN}, {"object", CLX_KIND_OBJECT},
      {"array", CLX_KIND_ARRAY}, {"one", CLX_KIND_ONE},         {"many", CLX_KIND_MANY},
  };
  const char *word = strcmp(fact->columns[0], "attr") == 0 ? fact->columns[3] : fact->columns[0];
  for (size_t i = 0; i < COUNT(kinds); i++)
    if (strcmp(word, kinds[i].word) == 0)
      return kinds[i].kind;
  fail_msg("a word of the facts that the test does not know: %s", word);
  return 0;
}

/* Column 4 has the values of an attribute, or "polymorphic"; column 3 the targets. Counts the
 * member, of which there may be one line only. */
static void fact_check_member(const struct fact *fact, const struct clx_type *type, bool found[])
{
  bool related = strcmp(fact->columns[0], "attr") != 0;
  bool several = related && strcmp(fact->columns[4], "polymorphic") == 0;
  const char *values = several ? fact->columns[3] : related ? "" : fact->columns[4];
  const char *target = related && !several ? fact->columns[3] : "";
  const struct clx__field *field = field_named(fact->columns[1], fact->columns[2]);
  size_t number = (size_t)(field - &clx__fields[type->fields]);
  if (number >= type->field_count || found[number])
    fail_msg("%s.%s is there twice, or of another type", fact->columns[1], fact->columns[2]);
  found[number] = true;
  if (field->kind != fact_kind(fact) || strcmp(clx__field_values(field), values) != 0 ||
      strcmp(clx__type_name(clx__type_at(field->target)), target) != 0)
    fail_msg("%s.%s is something else", fact->columns[1], fact->columns[2]);
}

/* Every line has its type or member, and counts prove that there are no others. */
static void facts_check(FILE *file)
{
  struct fact fact;
  const struct clx_type *type = NULL;
  bool found[UINT8_MAX] = {false};
  unsigned types = 0;
  size_t members = 0;
  while (fact_read(file, &fact)) {
    if (strcmp(fact.columns[0], "type") != 0) {
      assert_non_null(type);
      assert_string_equal(fact.columns[1], clx__type_name(type));
      fact_check_member(&fact, type, found);
      members++;
      continue;
    }
    assert_int_equal(members, type == NULL ? 0 : type->field_count);
    type = type_named(fact.columns[1]);
    assert_string_equal(clx__names + type->singular, fact.columns[2]);
    assert_int_equal(type->id, ++types);
    memset(found, 0, sizeof(found));
    members = 0;
  }
  assert_non_null(type);
  assert_int_equal(members, type->field_count);
  assert_int_equal(types, clx__type_count);
}

static void tables_and_facts_name_the_same_members(void **state)
{
  FILE *file = facts_open("schema.tsv");
  (void)state;
  facts_check(file);
  fclose(file);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(type_numbers_never_change),
      cmocka_unit_test(the_unknown_type_is_a_plain_resource_without_members),
      cmocka_unit_test(the_members_of_a_type_follow_those_of_the_one_before),
      cmocka_unit_test(members_lie_in_their_struct_one_after_the_other),
      cmocka_unit_test(attributes_stand_before_relationships_and_event_stores_are_last),
      cmocka_unit_test(names_that_are_keywords_end_with_an_underscore_in_c_only),
      cmocka_unit_test(members_have_the_kind_and_target_of_the_facts),
      cmocka_unit_test(enumerated_and_polymorphic_members_list_their_values),
      cmocka_unit_test(tables_and_facts_name_the_same_members),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
