/* Values for the attributes that nothing depends on: a table of rules, the first that fits
 * counts. What no rule covers becomes null, or the first of the schema's known values. */
#include <string.h>

#include "sample.h"

/* More forms, for rules only. */
#define FORM_NULL     3
#define FORM_ZERO     4 /* an amount of zero */
#define FORM_NO_MONEY 5 /* an amount that is null */
#define FORM_TOTAL    6 /* the total of the order */
#define FORM_CREATED  7
#define FORM_UPDATED  8
#define FORM_ENUM     9 /* the first of the schema's values */
#define FORM_FAILURES 10

/* `type` NULL fits all types; a name that starts with '*' fits names that end so. Texts may
 * hold {id} {currency} {country} {language} {hex} {digits} {singular} {sku},
 * which is the code of the first SKU, and of the primary resource {root_type} {root_id}. */
struct rule {
  const char *type;
  const char *name;
  uint8_t form;
  const char *text;
};

static const struct rule rules[] = {
    {"orders", "autorefresh", FORM_RAW, "true"},
    {"orders", "editable", FORM_RAW, "true"},
    {"orders", "customer_type", FORM_TEXT, "returning"},
    {"orders", "freight_taxable", FORM_RAW, "true"},
    {"orders", "payment_method_taxable", FORM_RAW, "true"},
    {"orders", "duty_amount_cents", FORM_NO_MONEY, NULL},
    {"orders", "place_total_amount_cents", FORM_NO_MONEY, NULL},
    {"orders", "tax_calculations_count", FORM_RAW, "1"},
    {"orders", "token", FORM_TEXT, "{hex}"},
    {"orders", "cart_url", FORM_TEXT, "https://shop.example.com/cart/{id}?lang={language}&v=2"},
    {"orders", "return_url", FORM_TEXT, "https://shop.example.com/{language}"},
    {"orders", "terms_url", FORM_TEXT, "https://shop.example.com/{language}/terms"},
    {"orders", "privacy_url", FORM_TEXT, "https://shop.example.com/{language}/privacy"},
    {"orders", "refreshed_at", FORM_UPDATED, NULL},
    {"orders", "shipping_country_code_lock", FORM_NULL, NULL},
    {"orders", "requires_billing_info", FORM_RAW, "false"},
    {"orders", "metadata", FORM_RAW, "{\"source\":\"web\",\"visit\":20260417093015}"},

    {"line_items", "sku_code", FORM_NULL, NULL},
    {"line_items", "frequency", FORM_NULL, NULL},
    {"line_items", "image_url", FORM_NULL, NULL},

    {"skus", "pieces_per_pack", FORM_NULL, NULL},
    {"skus", "unit_of_weight", FORM_TEXT, "gr"},
    {"skus", "hs_tariff_number", FORM_TEXT, "6109.10.{digits}"},
    {"skus", "inventory", FORM_RAW,
     "{\"available\":true,\"quantity\":40,\"levels\":[{\"quantity\":40,\"delivery_lead_times\":"
     "[{\"min\":{\"hours\":48,\"days\":2},\"max\":{\"hours\":96,\"days\":4}}]}]}"},
    {"skus", "metadata", FORM_RAW,
     "{\"season\":\"2026\",\"tags\":[\"coton\",\"été\"],\"vat\":22.0}"},

    {"stock_items", "quantity", FORM_RAW, "40"},
    {"tax_categories", "sku_code", FORM_NULL, NULL},
    {"packages", "length", FORM_RAW, "40.0"},
    {"packages", "width", FORM_RAW, "30.0"},
    {"packages", "height", FORM_RAW, "20.0"},

    {"markets", "checkout_url", FORM_TEXT, "https://checkout.example.com"},
    {"markets", "external_prices_url", FORM_TEXT, "https://shop.example.com/prices"},
    {"markets", "shipping_cost_cutoff", FORM_NULL, NULL},

    {"customers", "status", FORM_TEXT, "repeat"},
    {"customers", "has_password", FORM_RAW, "true"},
    {"customers", "total_orders_count", FORM_RAW, "4"},
    {"customers", "anonymization_info", FORM_NULL, NULL},
    {"customers", "metadata", FORM_RAW, "{\"newsletter\":true}"},

    {"shipping_methods", "name", FORM_TEXT, "Courier"},
    {"shipping_methods", "free_over_amount_cents", FORM_NO_MONEY, NULL},
    {"shipping_methods", "unit_of_weight", FORM_NULL, NULL},

    {"payment_methods", "payment_source_type", FORM_TEXT, "external_payments"},
    {"payment_methods", "auto_capture_max_amount_cents", FORM_NO_MONEY, NULL},

    {"percentage_discount_promotions", "name", FORM_TEXT, "Welcome, 10 % off"},
    {"percentage_discount_promotions", "percentage", FORM_RAW, "10"},
    {"percentage_discount_promotions", "active", FORM_RAW, "true"},
    {"percentage_discount_promotions", "starts_at", FORM_CREATED, NULL},
    {"adjustments", "name", FORM_TEXT, "Apology for the delay"},

    {"event_stores", "resource_type", FORM_TEXT, "{root_type}"},
    {"event_stores", "resource_id", FORM_TEXT, "{root_id}"},
    {"event_stores", "event", FORM_TEXT, "update"},

    {"external_payments", "payment_instrument", FORM_RAW,
     "{\"issuer\":\"sample bank\",\"card_type\":\"visa\"}"},
    {"external_gateways", "name", FORM_TEXT, "Sample gateway"},
    {"external_gateways", "authorize_url", FORM_TEXT, "https://shop.example.com/authorize"},
    {"external_gateways", "capture_url", FORM_TEXT, "https://shop.example.com/capture"},
    {"external_gateways", "void_url", FORM_TEXT, "https://shop.example.com/void"},
    {"external_gateways", "refund_url", FORM_TEXT, "https://shop.example.com/refund"},
    {"external_gateways", "token_url", FORM_TEXT, "https://shop.example.com/token"},

    {"authorizations", "*_balance_cents", FORM_TOTAL, NULL},
    {"authorizations", "*amount_cents", FORM_TOTAL, NULL},
    {"captures", "*_balance_cents", FORM_TOTAL, NULL},
    {"captures", "*amount_cents", FORM_TOTAL, NULL},
    {"voids", "*amount_cents", FORM_TOTAL, NULL},
    {"refunds", "*amount_cents", FORM_TOTAL, NULL},
    {"authorizations", "type", FORM_TEXT, "authorizations"},
    {"captures", "type", FORM_TEXT, "captures"},
    {"voids", "type", FORM_TEXT, "voids"},
    {"refunds", "type", FORM_TEXT, "refunds"},
    {NULL, "succeeded", FORM_RAW, "true"},
    {NULL, "payment_method_type", FORM_TEXT, "external_payments"},
    {NULL, "payment_source_token", FORM_TEXT, "src_{hex}"},
    {NULL, "token", FORM_TEXT, "{hex}"},

    {NULL, "created_at", FORM_CREATED, NULL},
    {NULL, "updated_at", FORM_UPDATED, NULL},
    {NULL, "currency_code", FORM_TEXT, "{currency}"},
    {NULL, "country_code", FORM_TEXT, "{country}"},
    {NULL, "language_code", FORM_TEXT, "{language}"},
    {NULL, "circuit_state", FORM_TEXT, "closed"},
    {NULL, "circuit_failure_count", FORM_FAILURES, NULL},
    {NULL, "number", FORM_TEXT, "{digits}"},
    {NULL, "name", FORM_TEXT, "Sample {singular}"},
    {NULL, "code", FORM_TEXT, "SAMPLE-{digits}"},
    {NULL, "sku_code", FORM_TEXT, "{sku}"},
    {NULL, "quantity", FORM_RAW, "1"},
    {NULL, "email", FORM_TEXT, "someone.{digits}@example.com"},
    {NULL, "metadata", FORM_RAW, "{}"},
    {NULL, "*_info", FORM_NULL, NULL},
    {NULL, "*_count", FORM_RAW, "0"},
    {NULL, "*_cents", FORM_ZERO, NULL},
};

/* Seconds before now when resources of a type were made and changed last. */
struct age {
  const char *type;
  int64_t created;
  int64_t updated;
};

static const struct age ages[] = {
    {"orders", 1800, 0},
    {"line_items", 1700, 1400},
    {"addresses", 900, 600},
    {"shipments", 560, 2},
    {"stock_line_items", 550, 2},
    {"shipment_line_items", 550, 2},
    {"parcels", 540, 2},
    {"parcel_line_items", 540, 2},
    {"customers", 7776000, 1750},
    {"external_payments", 300, 60},
    {"authorizations", 40, 3},
    {"captures", 30, 2},
    {"adjustments", 1390, 1100},
    {"voids", 5, 1},
    {"refunds", 4, 1},
};

static const struct age age_other = {NULL, 25920000, 864000};

/* A failed call leaves a mark in whatever counts failures, and in the target, each second. What
 * a webhook tells of does not change: its time of change names the event. */
static int64_t fill_later(const struct world *world, const struct node *node)
{
  int64_t failures = (int64_t)world->options->failures;
  if (failures == 0 || world->options->topic != NULL)
    return 0;
  bool marked = node == world->root || node_member(node, "circuit_failure_count") != NULL;
  return marked ? failures * 1000 : 0;
}

static void fill_time(struct world *world, struct node *node, const char *name, bool created)
{
  const struct age *age = &age_other;
  const char *type = clx_type_name(node->shape->type);
  for (size_t i = 0; i < sizeof ages / sizeof ages[0]; i++)
    if (strcmp(ages[i].type, type) == 0)
      age = &ages[i];
  /* What was made later is younger: by 260 s at most, for 3000 line items with their SKUs. */
  int64_t spread = age->created < 1000 ? 0 : (int64_t)node->serial * 43;
  int64_t seconds = created ? age->created : age->updated;
  if (seconds < 1000)
    spread = 0;
  int64_t later = created ? 0 : fill_later(world, node);
  node_time(world, node, name, seconds * 1000 - spread - later + (created ? 41 : 7));
}

/* -------- texts with places -------- */

static bool place_is(const char *name, size_t len, const char *place)
{
  return strlen(place) == len && memcmp(place, name, len) == 0;
}

static const char *fill_place(struct world *world, const struct node *node, const char *name,
                              size_t len)
{
  if (place_is(name, len, "id"))
    return node->id;
  if (place_is(name, len, "currency"))
    return world->locale.currency;
  if (place_is(name, len, "country"))
    return world->locale.country;
  if (place_is(name, len, "language"))
    return world->locale.language;
  if (place_is(name, len, "hex"))
    return world_word(world, "0123456789abcdef", 32);
  if (place_is(name, len, "digits"))
    return world_word(world, "0123456789", 4);
  if (place_is(name, len, "singular"))
    return clx_type_singular(node->shape->type);
  if (place_is(name, len, "root_type"))
    return clx_type_name(world->root->shape->type);
  if (place_is(name, len, "root_id"))
    return world->root->id;
  if (place_is(name, len, "sku"))
    return node_member(world->lines[0].node, "sku_code")->text;
  return NULL;
}

/* The text with its places filled in; braces that name no place stay. */
static const char *fill_text(struct world *world, const struct node *node, const char *text)
{
  char filled[512];
  size_t len = 0;
  while (*text != '\0' && len + 1 < sizeof filled) {
    size_t name = *text == '{' ? strcspn(text + 1, "}") : 0;
    const char *place = name > 0 ? fill_place(world, node, text + 1, name) : NULL;
    if (place == NULL) {
      filled[len++] = *text++;
      continue;
    }
    int added = snprintf(filled + len, sizeof filled - len, "%s", place);
    len += added < 0 ? 0 : (size_t)added;
    text += name + 2;
  }
  if (len + 1 >= sizeof filled)
    tool_die("a text of the sample is too long");
  filled[len] = '\0';
  return world_print(world, "%s", filled);
}

/* -------- rules -------- */

static bool rule_fits(const struct rule *rule, const char *type, const char *name)
{
  size_t len = strlen(name);
  if (rule->type != NULL && strcmp(rule->type, type) != 0)
    return false;
  if (rule->name[0] != '*')
    return strcmp(rule->name, name) == 0;
  size_t end = strlen(rule->name + 1);
  return len >= end && strcmp(name + len - end, rule->name + 1) == 0;
}

/* What becomes of an attribute without a rule. */
static const struct rule *rule_default(const clx_field *field)
{
  static const struct rule values = {NULL, "", FORM_ENUM, NULL};
  static const struct rule null = {NULL, "", FORM_NULL, NULL};
  static const struct rule no = {NULL, "", FORM_RAW, "false"};
  static const struct rule object = {NULL, "", FORM_RAW, "{}"};
  static const struct rule array = {NULL, "", FORM_RAW, "[]"};
  switch (field->kind) {
  case CLX_KIND_TEXT:
    return field->values != NULL ? &values : &null;
  case CLX_KIND_BOOLEAN:
    return &no;
  case CLX_KIND_OBJECT:
    return &object;
  case CLX_KIND_ARRAY:
    return &array;
  default:
    return &null;
  }
}

static const struct rule *rule_find(const clx_type *type, const clx_field *field)
{
  if (field_is_relationship(field))
    return NULL;
  for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++)
    if (rule_fits(&rules[i], clx_type_name(type), field->name))
      return &rules[i];
  return rule_default(field);
}

/* The rules of all members of a type, found once. */
static void rules_find(struct world *world, struct shape *shape)
{
  const struct rule **found = world_alloc(world, (shape->count + 1u) * sizeof *found);
  for (uint32_t i = 0; i < shape->count; i++)
    found[i] = rule_find(shape->type, &shape->fields[i]);
  shape->rules = found;
}

static void fill_money(struct world *world, struct node *node, const char *name, uint8_t form)
{
  char base[128];
  size_t len = strlen(name);
  size_t end = strlen("_cents");
  if (len <= end || len >= sizeof base)
    return;
  memcpy(base, name, len - end);
  base[len - end] = '\0';
  if (form == FORM_NO_MONEY)
    node_no_money(node, base);
  else
    node_money(world, node, base, form == FORM_TOTAL ? world->total : 0);
}

static void fill_enum(struct world *world, struct node *node, const clx_field *field)
{
  int len = (int)strcspn(field->values, "|");
  node_text(node, field->name, world_print(world, "%.*s", len, field->values));
}

static void fill_member(struct world *world, struct node *node, const clx_field *field,
                        const struct rule *rule)
{
  switch (rule->form) {
  case FORM_RAW:
    node_raw(node, field->name, fill_text(world, node, rule->text));
    break;
  case FORM_TEXT:
    node_text(node, field->name, fill_text(world, node, rule->text));
    break;
  case FORM_ZERO:
  case FORM_NO_MONEY:
  case FORM_TOTAL:
    fill_money(world, node, field->name, rule->form);
    break;
  case FORM_CREATED:
  case FORM_UPDATED:
    fill_time(world, node, field->name, rule->form == FORM_CREATED);
    break;
  case FORM_ENUM:
    fill_enum(world, node, field);
    break;
  case FORM_FAILURES:
    node_number(world, node, field->name, (int64_t)world->options->failures);
    break;
  default:
    node_raw(node, field->name, "null");
  }
}

void fill_node(struct world *world, struct node *node)
{
  struct shape *shape = shape_of(world, node->shape->type);
  if (shape->rules == NULL)
    rules_find(world, shape);
  for (uint32_t i = 0; i < shape->count; i++)
    if (node->members[i].form == FORM_NONE && shape->rules[i] != NULL)
      fill_member(world, node, &shape->fields[i], shape->rules[i]);
}
