/* Bodies with less in them than usual, or with values that are allowed and rare. */
#include <string.h>

#include "shape.h"

static cJSON *relationships_of(cJSON *resource)
{
  return cJSON_GetObjectItemCaseSensitive(resource, "relationships");
}

/* -------- less -------- */

void shape_remove(cJSON *tree, const char *type)
{
  cJSON *included = body_at(tree, "/included");
  cJSON *next = NULL;
  for (cJSON *one = included != NULL ? included->child : NULL; one != NULL; one = next) {
    const cJSON *own = cJSON_GetObjectItemCaseSensitive(one, "type");
    next = one->next;
    if (cJSON_IsString(own) && strcmp(own->valuestring, type) == 0)
      cJSON_Delete(cJSON_DetachItemViaPointer(included, one));
  }
}

static void not_loaded(cJSON *resource)
{
  cJSON *relationship = NULL;
  cJSON_ArrayForEach(relationship, relationships_of(resource))
  {
    cJSON_DeleteItemFromObjectCaseSensitive(relationship, "data");
  }
}

void shape_no_included(struct test *test, cJSON *tree)
{
  (void)test;
  cJSON_DeleteItemFromObjectCaseSensitive(tree, "included");
  not_loaded(body_at(tree, "/data"));
}

/* What an empty relationship is. */
struct empty {
  const char *name;
  const char *json;
};

static void empty_resource(cJSON *resource, void *with)
{
  const struct empty *empty = with;
  cJSON *one = cJSON_GetObjectItemCaseSensitive(relationships_of(resource), empty->name);
  if (cJSON_GetObjectItemCaseSensitive(one, "data") != NULL)
    body_put(one, "data", empty->json);
}

static void shape_empty(cJSON *tree, const char *name, const char *json)
{
  struct empty empty = {name, json};
  ask_each(tree, empty_resource, &empty);
}

void shape_null_customer(struct test *test, cJSON *tree)
{
  (void)test;
  shape_empty(tree, "customer", "null");
  shape_remove(tree, "customers");
  shape_remove(tree, "tags");
  cJSON *order = ask_attributes(body_resource(tree, "orders"));
  if (cJSON_GetObjectItemCaseSensitive(order, "customer_email") != NULL)
    body_put(order, "customer_email", "null");
}

void shape_null_address(struct test *test, cJSON *tree)
{
  (void)test;
  shape_empty(tree, "shipping_address", "null");
  shape_empty(tree, "billing_address", "null");
  shape_remove(tree, "addresses");
}

void shape_no_lines(cJSON *tree)
{
  static const char *const types[] = {
      "line_items", "skus", "bundles", "gift_cards", "percentage_discount_promotions",
      "adjustments"};
  shape_empty(tree, "line_items", "[]");
  for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
    shape_remove(tree, types[i]);
  body_put(ask_attributes(body_resource(tree, "orders")), "skus_count", "0");
}

static bool ends_with(const char *text, const char *end)
{
  size_t len = strlen(text);
  return len >= strlen(end) && strcmp(text + len - strlen(end), end) == 0;
}

/* What says which thing, how much of it and in which state is always there. */
static bool is_always_there(const char *name)
{
  static const char *const names[] = {
      "quantity", "currency_code", "sku_code",   "code",       "status",    "item_type",
      "number",   "token",         "created_at", "updated_at", "scheme",    "payment_source_token",
      "type",     "tax_included",  "mode",       "topic",      "skus_count"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (strcmp(names[i], name) == 0)
      return true;
  return ends_with(name, "_cents") || ends_with(name, "_float");
}

/* The name goes over to the null. */
static void nulls_attribute(cJSON *attributes, cJSON *one)
{
  cJSON *null = cJSON_CreateNull();
  if (null == NULL)
    tool_no_memory();
  null->string = one->string;
  one->string = NULL;
  cJSON_ReplaceItemViaPointer(attributes, one, null);
}

static void nulls_resource(cJSON *resource, void *with)
{
  cJSON *attributes = ask_attributes(resource);
  cJSON *next = NULL;
  (void)with;
  for (cJSON *one = attributes != NULL ? attributes->child : NULL; one != NULL; one = next) {
    next = one->next;
    if (!is_always_there(one->string))
      nulls_attribute(attributes, one);
  }
}

void shape_nulls(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, nulls_resource, NULL);
}

/* -------- odd values -------- */

/* Line items that are no products, with what they are for and what they come to. */
static const struct {
  const char *type;
  const char *id;
  int64_t cents;
} others[] = {
    {"adjustments", "aDjUsTmEnA", -100},
    {"percentage_discount_promotions", "pRoMoTiOnA", -250},
    {"fixed_amount_promotions", "pRoMoTiOnB", -75},
    {"shipments", "sHiPmEnTaA", 0},
    {"payment_methods", "pAyMeThOdA", 150},
    {"bundles", "bUnDlEaAaA", 0},
};

/* A copy of a line item that is for something else. Its id is that of the item with an L. */
static void add_line(cJSON *tree, const cJSON *like, size_t which)
{
  char text[160];
  cJSON *line = cJSON_Duplicate(like, true);
  cJSON *attributes = ask_attributes(line);
  snprintf(text, sizeof text, "\"L%s\"", others[which].id);
  body_put(line, "id", text);
  body_put(attributes, "sku_code", "null");
  snprintf(text, sizeof text, "\"%s\"", others[which].type);
  body_put(attributes, "item_type", text);
  body_put(attributes, "quantity", "1");
  ask_money(tree, line, "unit_amount", others[which].cents);
  ask_money(tree, line, "compare_at_amount", others[which].cents);
  ask_money(tree, line, "total_amount", others[which].cents);
  ask_money(tree, line, "discount", 0);
  ask_money(tree, line, "tax_amount", 0);
  snprintf(text, sizeof text, "{\"data\":{\"type\":\"%s\",\"id\":\"%s\"}}", others[which].type,
           others[which].id);
  body_put(relationships_of(line), "item", text);
  cJSON_AddItemToArray(body_at(tree, "/included"), line);
}

static void add_other(cJSON *tree, size_t which)
{
  char text[200];
  cJSON *order = body_resource(tree, "orders");
  cJSON *lines = body_at(relationships_of(order), "/line_items/data");
  snprintf(text, sizeof text,
           "{\"id\":\"%s\",\"type\":\"%s\",\"attributes\":{\"name\":null},\"relationships\":{},"
           "\"meta\":{\"mode\":\"test\"}}",
           others[which].id, others[which].type);
  cJSON_AddItemToArray(body_at(tree, "/included"), cJSON_CreateRaw(text));
  snprintf(text, sizeof text, "{\"type\":\"line_items\",\"id\":\"L%s\"}", others[which].id);
  if (cJSON_IsArray(lines))
    cJSON_AddItemToArray(lines, cJSON_CreateRaw(text));
}

static const cJSON *included_line(cJSON *tree)
{
  const cJSON *resource = NULL;
  cJSON_ArrayForEach(resource, body_at(tree, "/included"))
  {
    const cJSON *type = cJSON_GetObjectItemCaseSensitive(resource, "type");
    if (cJSON_IsString(type) && strcmp(type->valuestring, "line_items") == 0)
      return resource;
  }
  return NULL;
}

void shape_not_products(struct test *test, cJSON *tree)
{
  const cJSON *like = included_line(tree);
  (void)test;
  for (size_t i = 0; like != NULL && i < sizeof others / sizeof others[0]; i++) {
    add_line(tree, like, i);
    add_other(tree, i);
  }
}

static void drift_text(cJSON *attributes, const char *name)
{
  char text[64];
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(attributes, name);
  if (item == NULL || !cJSON_IsRaw(item) || strlen(item->valuestring) > 40)
    return;
  snprintf(text, sizeof text, "\"%s\"", item->valuestring);
  body_put(attributes, name, text);
}

/* An order's number was an integer until 2023; weights come as texts; tax breakdowns mix both. */
static void drift_resource(cJSON *resource, void *with)
{
  cJSON *attributes = ask_attributes(resource);
  const cJSON *number = cJSON_GetObjectItemCaseSensitive(attributes, "number");
  (void)with;
  if (cJSON_IsString(number) && strlen(number->valuestring) < 15 &&
      strspn(number->valuestring, "123456789") == strlen(number->valuestring) &&
      number->valuestring[0] != '\0') {
    char text[16];
    snprintf(text, sizeof text, "%s", number->valuestring);
    body_put(attributes, "number", text);
  } else {
    drift_text(attributes, "number");
  }
  drift_text(attributes, "weight");
  if (cJSON_GetObjectItemCaseSensitive(attributes, "tax_breakdown") != NULL)
    body_put(attributes, "tax_breakdown",
             "{\"city_amount\":\"0.0\",\"combined_tax_rate\":0.22,\"taxable_amount\":\"10\"}");
}

void shape_drift(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, drift_resource, NULL);
}

void shape_big_numbers(struct test *test, cJSON *tree)
{
  (void)test;
  body_put(body_at(tree, "/data/attributes"), "metadata",
           "{\"erp\":2341234567890,\"id\":9007199254740993,"
           "\"serial\":123456789012345678901234567890,\"ratio\":1.7976931348623157e308}");
}

#define DEEP 40

void shape_deep(struct test *test, cJSON *tree)
{
  struct buffer text = {0};
  (void)test;
  buffer_text(&text, "{\"tree\":");
  for (int i = 0; i < DEEP; i++)
    buffer_text(&text, "[");
  for (int i = 0; i < DEEP; i++)
    buffer_text(&text, "]");
  buffer_text(&text, "}");
  body_put(body_at(tree, "/data/attributes"), "metadata", text.at);
  buffer_free(&text);
}
