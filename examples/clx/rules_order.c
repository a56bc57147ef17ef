/* The rules for answers about orders, line items and shipments. */
#include <string.h>

#include "rules.h"

/* -------- prices -------- */

void check_price(struct check *check)
{
  const cJSON *attributes = member(member(check->request, "data"), "attributes");
  const cJSON *asked = member(attributes, "sku_code");
  const cJSON *code = member(check->data, "sku_code");
  if (!is_filled_text(code))
    fault(check, "data.sku_code is missing or no text");
  else if (cJSON_IsString(asked) && strcmp(asked->valuestring, code->valuestring) != 0)
    fault(check, "data.sku_code is not the one of the request, \"%.80s\"", asked->valuestring);
  check_integer(check, "unit_amount_cents", true);
  check_integer(check, "compare_at_amount_cents", false);
}

/* -------- line items of an answer -------- */

/* Whether the order of the request has that line item; true when it does not say. */
static bool request_has_line(const struct check *check, const char *id)
{
  const cJSON *relationships = member(member(check->request, "data"), "relationships");
  const cJSON *lines = member(member(relationships, "line_items"), "data");
  const cJSON *line = NULL;
  if (!cJSON_IsArray(lines))
    return true;
  cJSON_ArrayForEach(line, lines)
  {
    const cJSON *known = member(line, "id");
    if (cJSON_IsString(known) && strcmp(known->valuestring, id) == 0)
      return true;
  }
  return false;
}

static void check_line_id(struct check *check, const cJSON *lines, const cJSON *line, int number)
{
  const cJSON *id = member(line, "id");
  const cJSON *other = NULL;
  if (!is_filled_text(id)) {
    fault(check, "data.line_items[%d].id is missing or no text", number);
    return;
  }
  if (!request_has_line(check, id->valuestring))
    fault(check, "data.line_items[%d].id \"%.40s\" is not a line item of the order", number,
          id->valuestring);
  cJSON_ArrayForEach(other, lines)
  {
    const cJSON *before = other != line ? member(other, "id") : NULL;
    if (other == line)
      return;
    if (cJSON_IsString(before) && strcmp(before->valuestring, id->valuestring) == 0)
      fault(check, "data.line_items[%d].id \"%.40s\" is there twice", number, id->valuestring);
  }
}

/* -------- promotions -------- */

/* Either all line items have a discount of their own or none has. Returns how many have. */
static int check_lines(struct check *check, const cJSON *lines)
{
  const cJSON *line = NULL;
  int number = 0;
  int discounts = 0;
  cJSON_ArrayForEach(line, lines)
  {
    char pointer[64];
    const cJSON *discount = member(line, "discount_cents");
    snprintf(pointer, sizeof pointer, "/data/line_items/%d/discount_cents", number);
    check_line_id(check, lines, line, number);
    if (discount != NULL && !is_integer(check, discount, pointer))
      fault(check, "data.line_items[%d].discount_cents is not a JSON integer", number);
    else if (discount != NULL && discount->valuedouble < 0)
      fault(check, "data.line_items[%d].discount_cents is negative", number);
    discounts += discount != NULL ? 1 : 0;
    number++;
  }
  if (discounts != 0 && discounts != number)
    fault(check, "%d of %d line items have a discount_cents; all must have one, or none", discounts,
          number);
  return discounts;
}

void check_promotion(struct check *check)
{
  const cJSON *lines = member(check->data, "line_items");
  const cJSON *name = member(check->data, "name");
  const cJSON *discount = member(check->data, "discount_cents");
  int discounts = 0;
  if (lines != NULL && !cJSON_IsArray(lines))
    fault(check, "data.line_items is no array");
  else if (lines != NULL)
    discounts = check_lines(check, lines);
  check_integer(check, "discount_cents", discounts == 0);
  if (cJSON_IsNumber(discount) && discount->valuedouble < 0)
    fault(check, "data.discount_cents is negative; Commerce Layer books it as negative itself");
  if (name != NULL && !is_filled_text(name))
    fault(check, "data.name is no text");
  if (name == NULL && (discounts > 0 || (cJSON_IsNumber(discount) && discount->valuedouble > 0)))
    fault(check, "data.name, the label of the discount, is missing");
}

/* -------- shipping costs -------- */

void check_shipping_cost(struct check *check)
{
  check_integer(check, "price_amount_cents", true);
}

/* -------- taxes -------- */

static void check_number(struct check *check, const cJSON *object, const char *where,
                         const char *name)
{
  const cJSON *item = member(object, name);
  if (item != NULL && !cJSON_IsNumber(item))
    fault(check, "%s.%s is no JSON number", where, name);
}

/* The documented members are numbers; a breakdown may have others, numbers or texts. */
static void check_tax_line(struct check *check, const cJSON *line, int number)
{
  static const char *const names[] = {
      "tax_rate",         "tax_collectable",        "taxable_amount",
      "country_tax_rate", "country_taxable_amount", "country_tax_collectable",
      "special_tax_rate",
  };
  char where[48];
  const cJSON *item = NULL;
  snprintf(where, sizeof where, "data.line_items[%d]", number);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    check_number(check, line, where, names[i]);
  cJSON_ArrayForEach(item, line)
  {
    if (!cJSON_IsNumber(item) && !cJSON_IsString(item))
      fault(check, "%s.%.40s is neither number nor text", where, item->string);
  }
}

void check_tax(struct check *check)
{
  static const char *const switches[] = {"freight_taxable", "adjustment_taxable",
                                         "payment_method_taxable", "gift_card_taxable"};
  const cJSON *lines = member(check->data, "line_items");
  const cJSON *line = NULL;
  int number = 0;
  check_number(check, check->data, "data", "tax_rate");
  for (size_t i = 0; i < sizeof switches / sizeof switches[0]; i++) {
    const cJSON *item = member(check->data, switches[i]);
    if (item != NULL && !cJSON_IsBool(item))
      fault(check, "data.%s is no JSON boolean", switches[i]);
  }
  if (lines == NULL && member(check->data, "tax_rate") == NULL)
    fault(check, "neither data.tax_rate nor data.line_items is there");
  if (lines != NULL && !cJSON_IsArray(lines))
    fault(check, "data.line_items is no array");
  if (!cJSON_IsArray(lines))
    return;
  cJSON_ArrayForEach(line, lines)
  {
    check_line_id(check, lines, line, number);
    check_tax_line(check, line, number++);
  }
}

/* -------- order validation -------- */

/* Whether the order of the request has that attribute or relationship; true when it does not
 * say. "base" stands for the order itself in the framework that Commerce Layer is built with. */
static bool request_has_attribute(const struct check *check, const char *name)
{
  const cJSON *order = member(check->request, "data");
  const cJSON *attributes = member(order, "attributes");
  return attributes == NULL || strcmp(name, "base") == 0 || member(attributes, name) != NULL ||
         member(member(order, "relationships"), name) != NULL;
}

/* No document shows the form of an attribute's errors: text, list or object all pass. */
void check_validation_error(struct check *check)
{
  const cJSON *item = NULL;
  check_error_object(check, member(check->root, "error"), "");
  if (check->data != NULL && !cJSON_IsObject(check->data))
    fault(check, "data, the errors of attributes, is no object");
  if (!cJSON_IsObject(check->data))
    return;
  cJSON_ArrayForEach(item, check->data)
  {
    bool filled = is_filled_text(item) || (cJSON_IsArray(item) && item->child != NULL) ||
                  (cJSON_IsObject(item) && item->child != NULL);
    if (!filled)
      fault(check, "data.%.40s holds no error", item->string);
    if (!request_has_attribute(check, item->string))
      fault(check, "data.%.40s is no attribute of the order", item->string);
  }
}
