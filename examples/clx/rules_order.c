/* The rules for answers about orders, line items and shipments. */
#include <stdlib.h>
#include <string.h>

#include "rules.h"

/* -------- what the request says -------- */

const cJSON *request_attribute(const struct check *check, const char *name)
{
  return member(member(member(check->request, "data"), "attributes"), name);
}

static bool is_resource(const cJSON *resource, const char *type, const char *id)
{
  const cJSON *known_type = member(resource, "type");
  const cJSON *known_id = member(resource, "id");
  return cJSON_IsString(known_type) && cJSON_IsString(known_id) &&
         strcmp(known_type->valuestring, type) == 0 && strcmp(known_id->valuestring, id) == 0;
}

bool request_line_amount(const struct check *check, const char *id, double *cents)
{
  const cJSON *resource = NULL;
  cJSON_ArrayForEach(resource, member(check->request, "included"))
  {
    const cJSON *amount = member(member(resource, "attributes"), "total_amount_cents");
    if (!is_resource(resource, "line_items", id))
      continue;
    *cents = cJSON_IsNumber(amount) ? amount->valuedouble : 0;
    return cJSON_IsNumber(amount);
  }
  return false;
}

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
    if (is_resource(line, "line_items", id))
      return true;
  }
  return false;
}

/* -------- prices and shipping costs -------- */

const char *const price_names[] = {"sku_code", "unit_amount_cents", "compare_at_amount_cents",
                                   NULL};

void check_price(struct check *check)
{
  const cJSON *asked = request_attribute(check, "sku_code");
  const cJSON *code = member(check->data, "sku_code");
  if (!is_filled_text(code))
    fault(check, RULE_SKU, "data.sku_code is missing or no text");
  else if (cJSON_IsString(asked) && strcmp(asked->valuestring, code->valuestring) != 0)
    fault(check, RULE_SKU, "data.sku_code is not the one of the request, \"%.80s\"",
          asked->valuestring);
  check_data_amount(check, "unit_amount_cents", true);
  check_data_amount(check, "compare_at_amount_cents", false);
}

const char *const shipping_cost_names[] = {"price_amount_cents", "messages", NULL};

void check_shipping_cost(struct check *check)
{
  check_data_amount(check, "price_amount_cents", true);
}

/* -------- line items of an answer -------- */

/* Walks over data.line_items, as a tree and as text, so that each is looked at once. */
struct lines {
  const cJSON *list;
  clx_json_iter iter;
  clx_value text;
  char where[48];
  struct object line;
  const char *id; /* NULL when it has none */
  int number;     /* of those that were walked over */
};

/* False when there are none. */
static bool lines_start(struct lines *lines, struct check *check)
{
  const cJSON *list = member(check->data, "line_items");
  clx_value text;
  memset(lines, 0, sizeof *lines);
  if (list != NULL && !cJSON_IsArray(list))
    fault(check, RULE_LINES, "data.line_items is no array");
  lines->list = list;
  return cJSON_IsArray(list) &&
         clx_json_get(check->data_text.text, check->data_text.len, "/line_items", &text) ==
             CLX_OK &&
         clx_json_iter_init(&lines->iter, &text) == CLX_OK;
}

static bool lines_next(struct lines *lines)
{
  const cJSON *before = lines->line.tree;
  const cJSON *tree = before != NULL ? before->next : lines->list->child;
  if (tree == NULL || clx_json_next(&lines->iter, NULL, &lines->text) != CLX_OK)
    return false;
  snprintf(lines->where, sizeof lines->where, "data.line_items[%d]", lines->number++);
  lines->line = (struct object){tree, &lines->text, lines->where};
  lines->id = is_filled_text(member(tree, "id")) ? member(tree, "id")->valuestring : NULL;
  return true;
}

static void check_line_id(struct check *check, const struct lines *lines)
{
  const cJSON *other = lines->list->child;
  if (lines->id == NULL) {
    fault(check, RULE_LINES, "%s.id is missing or no text", lines->where);
    return;
  }
  if (!request_has_line(check, lines->id))
    fault(check, RULE_LINES, "%s.id \"%.40s\" is not a line item of the order", lines->where,
          lines->id);
  for (; other != lines->line.tree; other = other->next) {
    const cJSON *id = member(other, "id");
    if (cJSON_IsString(id) && strcmp(id->valuestring, lines->id) == 0)
      fault(check, RULE_LINES, "%s.id \"%.40s\" is there twice", lines->where, lines->id);
  }
}

/* -------- promotions -------- */

const char *const promotion_names[] = {"name", "discount_cents", "line_items", NULL};
static const char *const promotion_line_names[] = {"id", "discount_cents", NULL};

/* What the line items of a promotion come to. */
struct discounts {
  int lines;
  int with;     /* lines that have a discount of their own */
  double sum;   /* of their discounts */
  double worth; /* what all the lines are worth before the discount, in cents */
  bool known;   /* the request says so */
};

static void check_promotion_line(struct check *check, const struct lines *lines,
                                 struct discounts *discounts)
{
  double worth = 0;
  const cJSON *item = member(lines->line.tree, "discount_cents");
  bool known = lines->id != NULL && request_line_amount(check, lines->id, &worth);
  check_line_id(check, lines);
  check_names(check, lines->line.tree, lines->where, promotion_line_names);
  discounts->lines++;
  discounts->worth += worth;
  discounts->known = discounts->known && known;
  if (item == NULL)
    return;
  discounts->with++;
  if (!check_amount(check, &lines->line, "discount_cents", false))
    return;
  discounts->sum += item->valuedouble;
  if (known && item->valuedouble > worth)
    fault(check, RULE_WORTH, "%s.discount_cents is above the %.0f of the line item", lines->where,
          worth);
}

/* Either all line items have a discount of their own or none has. */
static void check_promotion_lines(struct check *check, struct discounts *discounts)
{
  struct lines lines;
  discounts->known = true;
  if (!lines_start(&lines, check))
    return;
  while (lines_next(&lines))
    check_promotion_line(check, &lines, discounts);
  if (discounts->with != 0 && discounts->with != discounts->lines)
    fault(check, RULE_ALL_OR_NONE,
          "%d of %d line items have a discount_cents; all must have one, or none", discounts->with,
          discounts->lines);
}

/* Without line items it is taken from all that is taxable, which is not more than the subtotal. */
static void check_discount(struct check *check, double discount, const struct discounts *discounts)
{
  const cJSON *subtotal = request_attribute(check, "subtotal_amount_cents");
  double sum = discounts->sum;
  if (discounts->with != 0 && (discount > sum || discount < sum))
    fault(check, RULE_SUM, "data.discount_cents is not the sum of the line items' discounts, %.0f",
          sum);
  if (discounts->lines != 0 && discounts->known && discount > discounts->worth)
    fault(check, RULE_WORTH, "data.discount_cents is above the %.0f of its line items",
          discounts->worth);
  if (discounts->lines == 0 && cJSON_IsNumber(subtotal) && discount > subtotal->valuedouble)
    fault(check, RULE_WORTH, "data.discount_cents is above the subtotal of the order, %.0f",
          subtotal->valuedouble);
}

void check_promotion(struct check *check)
{
  const cJSON *name = member(check->data, "name");
  struct object data = {check->data, &check->data_text, "data"};
  struct discounts discounts = {0};
  double discount = 0;
  check_promotion_lines(check, &discounts);
  if (discounts.with != 0 && member(check->data, "discount_cents") == NULL)
    fault(check, RULE_UNSURE, "data.discount_cents is missing");
  else if (check_amount(check, &data, "discount_cents", true)) {
    discount = member(check->data, "discount_cents")->valuedouble;
    check_discount(check, discount, &discounts);
  }
  if (name != NULL && !is_filled_text(name))
    fault(check, RULE_LABEL, "data.name is no text");
  if (name == NULL && (discounts.with > 0 || discount > 0))
    fault(check, RULE_LABEL, "data.name, the label of the discount, is missing");
}

/* -------- taxes -------- */

const char *const tax_names[] = {"tax_rate",
                                 "line_items",
                                 "freight_taxable",
                                 "adjustment_taxable",
                                 "payment_method_taxable",
                                 "gift_card_taxable",
                                 NULL};

static bool ends_with(const char *name, const char *end)
{
  size_t len = strlen(name);
  return len >= strlen(end) && strcmp(name + len - strlen(end), end) == 0;
}

/* Digits after the point that a number needs: 0 for 1200 and 1.20e1, 2 for 1.250, 3 for 5e-3. */
static long number_decimals(const clx_value *number)
{
  const char *end = number->text + number->len;
  const char *at = number->text + (*number->text == '-' ? 1 : 0);
  long place = 1 - (long)strspn(at, "0123456789"); /* of a digit: the last whole one has 0 */
  long last = 0;                                   /* place of the last digit that is not 0 */
  bool zero = true;
  for (; at < end && *at != 'e' && *at != 'E'; at++) {
    if (*at == '.')
      continue;
    if (*at != '0') {
      last = place;
      zero = false;
    }
    place++;
  }
  long exponent = at < end ? strtol(at + 1, NULL, 10) : 0;
  return zero || exponent > last ? 0 : last - exponent;
}

/* What the numbers of a tax answer are looked at with. */
struct tax {
  struct check *check;
  const char *currency; /* of the request, NULL when it does not say or is not known */
  uint32_t minor;       /* units in a major one */
  uint32_t digits;
};

static struct tax tax_start(struct check *check)
{
  const cJSON *currency = request_attribute(check, "currency_code");
  struct tax tax = {check, NULL, 1, 0};
  if (cJSON_IsString(currency) &&
      clx_currency_unit(currency->valuestring, &tax.minor, &tax.digits) == CLX_OK)
    tax.currency = currency->valuestring;
  return tax;
}

/* Rates are fractions, and amounts have no more decimals than the currency. */
static void check_tax_number(const struct tax *tax, const char *where, const char *name,
                             const clx_value *number)
{
  bool amount = ends_with(name, "amount") || ends_with(name, "collectable");
  if (ends_with(name, "rate") && (number->real < 0 || number->real > 1))
    fault(tax->check, RULE_RATE, "%s.%.40s is not from 0 to 1: rates are fractions", where, name);
  if (amount && tax->currency != NULL && number_decimals(number) > (long)tax->digits)
    fault(tax->check, RULE_DECIMALS, "%s.%.40s has more decimals than %.8s", where, name,
          tax->currency);
}

/* Amounts here are in major units, those of the request in minor ones. */
static void check_tax_worth(const struct tax *tax, const struct lines *lines)
{
  const cJSON *item = member(lines->line.tree, "tax_collectable");
  double worth = 0;
  if (!cJSON_IsNumber(item) || tax->currency == NULL || lines->id == NULL ||
      !request_line_amount(tax->check, lines->id, &worth))
    return;
  double cents = item->valuedouble < 0 ? -item->valuedouble : item->valuedouble;
  worth = worth < 0 ? -worth : worth;
  if (cents * tax->minor > worth + 0.001) /* what a double may be off */
    fault(tax->check, RULE_WORTH,
          "%s.tax_collectable is above the amount of the line item, %.0f cents", lines->where,
          worth);
}

/* The documented members are numbers; a breakdown may have others, numbers or texts. */
static void check_tax_member(const struct tax *tax, const char *where, const cJSON *item,
                             const clx_value *value)
{
  static const char *const names[] = {
      "tax_rate",         "tax_collectable",        "taxable_amount",
      "country_tax_rate", "country_taxable_amount", "country_tax_collectable",
      "special_tax_rate",
  };
  if (cJSON_IsNumber(item))
    check_tax_number(tax, where, item->string, value);
  else if (!cJSON_IsString(item))
    fault(tax->check, RULE_NUMBER, "%s.%.40s is neither number nor text", where, item->string);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (strcmp(item->string, names[i]) == 0 && !cJSON_IsNumber(item))
      fault(tax->check, RULE_NUMBER, "%s.%s is no JSON number", where, names[i]);
    else if (strcmp(item->string, names[i]) == 0 && !ends_with(names[i], "rate") &&
             item->valuedouble < 0)
      fault(tax->check, RULE_NUMBER, "%s.%s is negative", where, names[i]);
}

static void check_tax_line(const struct tax *tax, const struct lines *lines)
{
  clx_json_iter iter;
  clx_value value;
  const cJSON *item = lines->line.tree->child;
  check_line_id(tax->check, lines);
  if (clx_json_iter_init(&iter, &lines->text) != CLX_OK)
    return;
  for (; item != NULL && clx_json_next(&iter, NULL, &value) == CLX_OK; item = item->next)
    if (member(lines->line.tree, item->string) != item)
      fault(tax->check, RULE_NAMES, "%s.%.40s is there twice", lines->where, item->string);
    else
      check_tax_member(tax, lines->where, item, &value);
  check_tax_worth(tax, lines);
}

static void check_tax_data(const struct tax *tax)
{
  static const char *const switches[] = {"freight_taxable", "adjustment_taxable",
                                         "payment_method_taxable", "gift_card_taxable"};
  struct check *check = tax->check;
  const cJSON *rate = member(check->data, "tax_rate");
  clx_value value;
  clx_json_get(check->data_text.text, check->data_text.len, "/tax_rate", &value);
  if (rate != NULL && !cJSON_IsNumber(rate))
    fault(check, RULE_NUMBER, "data.tax_rate is no JSON number");
  else if (rate != NULL)
    check_tax_number(tax, "data", "tax_rate", &value);
  for (size_t i = 0; i < sizeof switches / sizeof switches[0]; i++) {
    const cJSON *item = member(check->data, switches[i]);
    if (item != NULL && !cJSON_IsBool(item))
      fault(check, RULE_NUMBER, "data.%s is no JSON boolean", switches[i]);
  }
  if (member(check->data, "line_items") == NULL && rate == NULL)
    fault(check, RULE_NUMBER, "neither data.tax_rate nor data.line_items is there");
}

void check_tax(struct check *check)
{
  struct tax tax = tax_start(check);
  struct lines lines;
  check_tax_data(&tax);
  if (!lines_start(&lines, check))
    return;
  while (lines_next(&lines))
    check_tax_line(&tax, &lines);
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

const char *const order_validation_names[] = {NULL};

void check_order_validation(struct check *check)
{
  (void)check; /* a valid order is said to be so by nothing but success */
}

/* No document shows the form of an attribute's errors: text, list or object all pass. */
void check_attribute_errors(struct check *check)
{
  const cJSON *item = NULL;
  if (check->data != NULL && !cJSON_IsObject(check->data))
    fault(check, RULE_ATTRIBUTE, "data, the errors of attributes, is no object");
  if (!cJSON_IsObject(check->data))
    return;
  cJSON_ArrayForEach(item, check->data)
  {
    bool filled = is_filled_text(item) || (cJSON_IsArray(item) && item->child != NULL) ||
                  (cJSON_IsObject(item) && item->child != NULL);
    if (!filled)
      fault(check, RULE_ATTRIBUTE, "data.%.40s holds no error", item->string);
    if (!request_has_attribute(check, item->string))
      fault(check, RULE_ATTRIBUTE, "data.%.40s is no attribute of the order", item->string);
  }
}
