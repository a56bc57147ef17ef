/* What Commerce Layer accepts as an answer, read with cJSON: envelopes and statuses. The rules for
 * `data` are in rules_order.c and rules_payment.c.
 *
 * These rules are written down here a second time, on purpose: what builds an answer in the
 * library must not also be what judges it. cJSON lets some broken JSON through and does not tell
 * 10 from 10.0, so clx/json.h is asked as well; both have to agree. */
#include <stdarg.h>
#include <string.h>

#include "rules.h"

void fault(struct check *check, const char *format, ...)
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

const cJSON *member(const cJSON *object, const char *name)
{
  return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

bool is_filled_text(const cJSON *item)
{
  return cJSON_IsString(item) && item->valuestring[0] != '\0';
}

bool is_integer(const struct check *check, const cJSON *item, const char *pointer)
{
  clx_value value;
  if (!cJSON_IsNumber(item) || item->valuedouble < -9e15 || item->valuedouble > 9e15)
    return false;
  double rest = item->valuedouble - (double)(int64_t)item->valuedouble;
  if (rest < 0 || rest > 0)
    return false;
  return clx_json_get(check->text->at, check->text->len, pointer, &value) == CLX_OK &&
         value.kind == CLX_KIND_INTEGER;
}

void check_integer(struct check *check, const char *name, bool required)
{
  char pointer[128];
  const cJSON *item = member(check->data, name);
  snprintf(pointer, sizeof pointer, "/data/%s", name);
  if (item == NULL && required)
    fault(check, "data.%s is missing", name);
  else if (item != NULL && !is_integer(check, item, pointer))
    fault(check, "data.%s is not a JSON integer", name);
}

void check_text(struct check *check, const char *name, bool required)
{
  const cJSON *item = member(check->data, name);
  if (required && !is_filled_text(item))
    fault(check, "data.%s is missing or no text", name);
  else if (item != NULL && !cJSON_IsString(item))
    fault(check, "data.%s is no text", name);
}

void check_error_object(struct check *check, const cJSON *error, const char *where)
{
  if (!is_filled_text(member(error, "code")))
    fault(check, "%serror.code is missing or no text", where);
  if (!is_filled_text(member(error, "message")))
    fault(check, "%serror.message is missing or no text", where);
}

bool check_json(struct check *check)
{
  clx_error error;
  int status = clx_json_check(check->text->at, check->text->len, 0, &error);
  if (status != CLX_OK)
    fault(check, "the body is not valid JSON: %s at byte %llu", clx_status_message(status),
          (unsigned long long)error.offset);
  if (cJSON_IsObject(check->root))
    return true;
  fault(check, "the body is no JSON object");
  return false;
}

/* -------- the kinds -------- */

static void check_plain_error(struct check *check)
{
  check_error_object(check, member(check->root, "error"), "");
}

static void check_nothing(struct check *check)
{
  (void)check;
}

struct kind_rule {
  uint32_t callback;
  bool accepted; /* 202 is a success as well, with an action_id */
  void (*data)(struct check *check);
  void (*error)(struct check *check);
};

/* Webhooks and the generic callback have no envelope, and so no row. */
static const struct kind_rule kind_rules[] = {
    {CLX_CALLBACK_PRICE, false, check_price, check_plain_error},
    {CLX_CALLBACK_PROMOTION, false, check_promotion, check_plain_error},
    {CLX_CALLBACK_SHIPPING_COST, false, check_shipping_cost, check_plain_error},
    {CLX_CALLBACK_ORDER_VALIDATION, false, check_nothing, check_validation_error},
    {CLX_CALLBACK_AUTHORIZE, true, check_payment, check_payment_error},
    {CLX_CALLBACK_CAPTURE, true, check_payment, check_payment_error},
    {CLX_CALLBACK_VOID, true, check_payment, check_payment_error},
    {CLX_CALLBACK_REFUND, true, check_payment, check_payment_error},
    {CLX_CALLBACK_CUSTOMER_TOKEN, false, check_customer_token, check_payment_error},
    {CLX_CALLBACK_TAX, false, check_tax, check_plain_error},
};

static const struct kind_rule *kind_find(uint32_t callback)
{
  for (size_t i = 0; i < sizeof kind_rules / sizeof kind_rules[0]; i++)
    if (kind_rules[i].callback == callback)
      return &kind_rules[i];
  return NULL;
}

/* -------- envelopes -------- */

static void check_success_status(struct check *check, const struct kind_rule *kind)
{
  bool pending = kind->accepted && check->http == 202;
  if (check->http != 200 && !pending)
    fault(check, "a success is HTTP 200%s, not %ld", kind->accepted ? " or 202" : "", check->http);
  if (pending && !is_filled_text(member(check->data, "action_id")))
    fault(check, "HTTP 202 needs data.action_id, a text");
  if (kind->accepted && check->http == 200 && member(check->data, "action_id") != NULL)
    fault(check, "data.action_id needs HTTP 202");
}

static void check_success(struct check *check, const struct kind_rule *kind)
{
  const cJSON *metadata = member(check->data, "metadata");
  const cJSON *messages = member(check->data, "messages");
  check_success_status(check, kind);
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
  kind->data(check);
}

static void check_envelope(struct check *check, const struct kind_rule *kind)
{
  if (check->http >= 400) {
    if (!cJSON_IsFalse(member(check->root, "success")))
      fault(check, "success is not the JSON value false in an error");
    kind->error(check);
  } else if (cJSON_IsFalse(member(check->root, "success"))) {
    fault(check, "an error needs an HTTP status of 400 or above, not %ld", check->http);
  } else {
    check_success(check, kind);
  }
}

/* Commerce Layer reads nothing of a webhook's answer but its status. */
static void check_webhook(struct check *check, long expected)
{
  if ((check->http < 200 || check->http > 299) && check->http != expected)
    fault(check, "a webhook is answered with HTTP 200 to 299, not %ld; it is sent again",
          check->http);
}

uint32_t rules_check(const struct question *question, const struct answer *answer,
                     struct buffer *faults)
{
  cJSON *root = cJSON_ParseWithLength(answer->body.at, answer->body.len);
  cJSON *asked = cJSON_ParseWithLength(question->body->at, question->body->len);
  struct check check = {&answer->body, root, member(root, "data"), asked, answer->http, faults, 0};
  const struct kind_rule *kind = kind_find(question->callback);
  uint32_t limit = clx_callback_limit_ms(question->callback);
  if (question->callback == CLX_CALLBACK_WEBHOOK)
    check_webhook(&check, question->expected);
  else if (check_json(&check) && kind != NULL)
    check_envelope(&check, kind);
  if (limit > 0 && answer->ms > (double)limit)
    fault(&check, "the answer took %.0f ms; Commerce Layer waits %u ms", answer->ms, limit);
  cJSON_Delete(asked);
  cJSON_Delete(root);
  return check.count;
}
