/* What Commerce Layer accepts as an answer, read with cJSON.
 *
 * These rules are written down here a second time, on purpose: what builds an answer in the
 * library must not also be what judges it. cJSON lets some broken JSON through and does not tell
 * 10 from 10.0, so clx/json.h is asked as well; both have to agree. */
#include <stdarg.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "send.h"

/* One check: the answer, the request it is about, the faults found. */
struct check {
  const struct answer *answer;
  const cJSON *root;
  const cJSON *data;
  const cJSON *request; /* NULL when the request is not valid JSON */
  struct buffer *faults;
  uint32_t count;
};

static void fault(struct check *check, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void fault(struct check *check, const char *format, ...)
{
  char text[256];
  va_list list;
  va_start(list, format);
  vsnprintf(text, sizeof text, format, list);
  va_end(list);
  for (char *at = text; *at != '\0'; at++)
    if ((unsigned char)*at < 0x20 || *at == 0x7F)
      *at = '.'; /* a text of the answer may hold anything */
  buffer_print(check->faults, "%s\n", text);
  check->count++;
}

static const cJSON *member(const cJSON *object, const char *name)
{
  return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

static bool is_filled_text(const cJSON *item)
{
  return cJSON_IsString(item) && item->valuestring[0] != '\0';
}

/* A JSON integer: for cJSON a whole number, and written without fraction or exponent. */
static bool is_integer(const struct check *check, const cJSON *item, const char *pointer)
{
  clx_value value;
  if (!cJSON_IsNumber(item) || item->valuedouble < -9e15 || item->valuedouble > 9e15)
    return false;
  double rest = item->valuedouble - (double)(int64_t)item->valuedouble;
  if (rest < 0 || rest > 0)
    return false;
  return clx_json_get(check->answer->body.at, check->answer->body.len, pointer, &value) == CLX_OK &&
         value.kind == CLX_KIND_INTEGER;
}

/* The member of data must be an integer; it may be missing unless it is `required`. */
static void check_integer(struct check *check, const char *name, bool required)
{
  char pointer[128];
  const cJSON *item = member(check->data, name);
  snprintf(pointer, sizeof pointer, "/data/%s", name);
  if (item == NULL && required)
    fault(check, "data.%s is missing", name);
  else if (item != NULL && !is_integer(check, item, pointer))
    fault(check, "data.%s is not a JSON integer", name);
}

/* -------- prices -------- */

static void check_price(struct check *check)
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

/* -------- promotions -------- */

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

static void check_promotion(struct check *check)
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

static void check_shipping_cost(struct check *check)
{
  check_integer(check, "price_amount_cents", true);
}

/* -------- envelopes -------- */

struct kind_rule {
  uint32_t callback;
  void (*check)(struct check *check);
};

static const struct kind_rule kind_rules[] = {
  {CLX_CALLBACK_PRICE, check_price},
  {CLX_CALLBACK_PROMOTION, check_promotion},
  {CLX_CALLBACK_SHIPPING_COST, check_shipping_cost},
};

static void check_success(struct check *check, uint32_t callback)
{
  const cJSON *metadata = member(check->data, "metadata");
  const cJSON *messages = member(check->data, "messages");
  if (check->answer->http != 200)
    fault(check, "a success is HTTP 200, not %ld", check->answer->http);
  if (!cJSON_IsTrue(member(check->root, "success")))
    fault(check, "success is not the JSON value true");
  if (!cJSON_IsObject(check->data)) {
    fault(check, "data is missing or no object");
    return;
  }
  if (metadata != NULL && !cJSON_IsObject(metadata))
    fault(check, "data.metadata is no object");
  if (messages != NULL && !cJSON_IsArray(messages))
    fault(check, "data.messages is no array");
  for (size_t i = 0; i < sizeof kind_rules / sizeof kind_rules[0]; i++)
    if (kind_rules[i].callback == callback)
      kind_rules[i].check(check);
}

static void check_error(struct check *check)
{
  const cJSON *error = member(check->root, "error");
  if (!cJSON_IsFalse(member(check->root, "success")))
    fault(check, "success is not the JSON value false in an error");
  if (!is_filled_text(member(error, "code")))
    fault(check, "error.code is missing or no text");
  if (!is_filled_text(member(error, "message")))
    fault(check, "error.message is missing or no text");
}

static void check_body(struct check *check, uint32_t callback)
{
  clx_error error;
  const struct buffer *body = &check->answer->body;
  int status = clx_json_check(body->at, body->len, 0, &error);
  if (status != CLX_OK)
    fault(check, "the body is not valid JSON: %s at byte %llu", clx_status_message(status),
          (unsigned long long)error.offset);
  if (!cJSON_IsObject(check->root)) {
    fault(check, "the body is no JSON object");
    return;
  }
  if (check->answer->http >= 400)
    check_error(check);
  else if (cJSON_IsFalse(member(check->root, "success")))
    fault(check, "an error needs an HTTP status of 400 or above, not %ld", check->answer->http);
  else
    check_success(check, callback);
}

uint32_t rules_check(uint32_t callback, const struct answer *answer, const char *request,
                     size_t request_len, struct buffer *faults)
{
  cJSON *root = cJSON_ParseWithLength(answer->body.at, answer->body.len);
  cJSON *asked = cJSON_ParseWithLength(request, request_len);
  struct check check = {answer, root, member(root, "data"), asked, faults, 0};
  uint32_t limit = clx_callback_limit_ms(callback);
  check_body(&check, callback);
  if (limit > 0 && answer->ms > (double)limit)
    fault(&check, "the answer took %.0f ms; Commerce Layer waits %u ms", answer->ms, limit);
  cJSON_Delete(asked);
  cJSON_Delete(root);
  return check.count;
}
