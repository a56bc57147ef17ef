/* Items by their type: each function looks under its own name, then at `item`. */
#include "doc.h"

/* A function and what the schema says of the member that it is for. */
struct finder {
  const char *type;
  const char *name;
  const char *target;
  const clx_resource *(*find)(const clx_resource *item);
};

#define FINDER(singular, member)                                                                   \
  static const clx_resource *singular##_##member(const clx_resource *item)                         \
  {                                                                                                \
    return (const clx_resource *)clx_##singular##_##member((const clx_##singular *)item);          \
  }

FINDER(line_item, sku)
FINDER(line_item, bundle)
FINDER(line_item, adjustment)
FINDER(line_item, gift_card)
FINDER(line_item, shipment)
FINDER(line_item, payment_method)
FINDER(order_subscription_item, sku)
FINDER(order_subscription_item, bundle)
FINDER(order_subscription_item, adjustment)

static const struct finder finders[] = {
    {"line_items", "sku", "skus", line_item_sku},
    {"line_items", "bundle", "bundles", line_item_bundle},
    {"line_items", "adjustment", "adjustments", line_item_adjustment},
    {"line_items", "gift_card", "gift_cards", line_item_gift_card},
    {"line_items", "shipment", "shipments", line_item_shipment},
    {"line_items", "payment_method", "payment_methods", line_item_payment_method},
    {"order_subscription_items", "sku", "skus", order_subscription_item_sku},
    {"order_subscription_items", "bundle", "bundles", order_subscription_item_bundle},
    {"order_subscription_items", "adjustment", "adjustments", order_subscription_item_adjustment},
};

#define FINDERS (sizeof finders / sizeof *finders)

/* What a function finds in an item with these two relationships and these resources: its id. */
static const char *found(struct doc *doc, const struct finder *finder, const char *own,
                         const char *item, const char *included)
{
  char text[600];
  snprintf(text, sizeof text,
           "{'data':{'type':'%s','id':'i','relationships':{'%s':{%s},'item':{%s}}},"
           "'included':[%s]}",
           finder->type, finder->name, own, item, included);
  const clx_resource *resource = finder->find(doc_resource(doc, text));
  if (resource)
    assert_string_equal(resource->type, finder->target);
  return resource ? resource->id : "none";
}

/* The data of a relationship, or a resource. */
static const char *link_to(const char *type, const char *id)
{
  static char text[4][80];
  static unsigned turn;
  char *at = text[turn++ % 4];
  snprintf(at, sizeof text[0], "'data':{'type':'%s','id':'%s'}", type, id);
  return at;
}

static const char *resources_of(const char *type)
{
  static char text[200];
  snprintf(text, sizeof text,
           "{'type':'%s','id':'a'},{'type':'%s','id':'b'},{'type':'prices','id':'a'}", type, type);
  return text;
}

static void an_item_is_found_under_the_name_of_its_type(void **state)
{
  for (size_t i = 0; i < FINDERS; i++) {
    const char *own = link_to(finders[i].target, "a");
    const char *all = resources_of(finders[i].target);
    assert_string_equal(found(*state, &finders[i], own, "", all), "a");
    assert_string_equal(found(*state, &finders[i], own, "'data':null", all), "a");
    assert_string_equal(found(*state, &finders[i], own, link_to(finders[i].target, "b"), all), "a");
  }
}

static void an_item_is_found_as_item_when_only_that_was_sent(void **state)
{
  for (size_t i = 0; i < FINDERS; i++) {
    const char *item = link_to(finders[i].target, "b");
    const char *all = resources_of(finders[i].target);
    assert_string_equal(found(*state, &finders[i], "", item, all), "b");
    assert_string_equal(found(*state, &finders[i], "'data':null", item, all), "b");
    assert_string_equal(found(*state, &finders[i], "'links':{}", item, all), "b");
    assert_string_equal(found(*state, &finders[i], link_to(finders[i].target, "x"), item, all),
                        "b");
  }
}

static void an_item_of_another_type_is_not_found(void **state)
{
  for (size_t i = 0; i < FINDERS; i++) {
    const char *all = resources_of(finders[i].target);
    assert_string_equal(found(*state, &finders[i], "", link_to("prices", "a"), all), "none");
    assert_string_equal(found(*state, &finders[i], "", link_to("things", "a"), all), "none");
  }
}

static void an_item_that_was_not_sent_is_not_found(void **state)
{
  for (size_t i = 0; i < FINDERS; i++) {
    const char *item = link_to(finders[i].target, "b");
    assert_string_equal(found(*state, &finders[i], "", "", ""), "none");
    assert_string_equal(found(*state, &finders[i], "", item, ""), "none");
    assert_null(finders[i].find(NULL));
  }
}

/* Those with the same target as a relationship to several types, as the schema has them. */
static void each_member_that_has_two_places_has_its_function(void **state)
{
  size_t count = 0;
  (void)state;
  for (uint32_t id = 1; id <= clx_type_count(); id++) {
    const clx_type *type = clx_type_at(id);
    clx_field item;
    clx_field field;
    if (clx_type_field_find(type, "item", &item) != CLX_OK)
      continue;
    for (uint32_t i = 0; clx_type_field(type, i, &field) == CLX_OK; i++) {
      const clx_type *target = clx_type_at(field.target);
      if (field.kind != CLX_KIND_ONE || !target || !strstr(item.values, clx_type_name(target)))
        continue;
      assert_true(count < FINDERS);
      assert_string_equal(finders[count].type, clx_type_name(type));
      assert_string_equal(finders[count].name, field.name);
      assert_string_equal(finders[count++].target, clx_type_name(target));
    }
  }
  assert_int_equal(count, FINDERS);
}

#define ITEM_TEST(name) cmocka_unit_test_setup_teardown(name, doc_setup, doc_teardown)

int main(void)
{
  const struct CMUnitTest tests[] = {
      ITEM_TEST(an_item_is_found_under_the_name_of_its_type),
      ITEM_TEST(an_item_is_found_as_item_when_only_that_was_sent),
      ITEM_TEST(an_item_of_another_type_is_not_found),
      ITEM_TEST(an_item_that_was_not_sent_is_not_found),
      ITEM_TEST(each_member_that_has_two_places_has_its_function),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
