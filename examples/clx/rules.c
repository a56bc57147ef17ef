/* What Commerce Layer accepts as an answer, read with cJSON: envelopes and statuses. The rules for
 * `data` are in rules_order.c and rules_payment.c.
 *
 * These rules are written down here a second time, on purpose: what builds an answer in the
 * library must not also be what judges it. cJSON lets some broken JSON through and does not tell
 * 10 from 10.0, so clx/json.h is asked as well; both have to agree. */
#include <stdarg.h>
#include <string.h>

#include "rules.h"

void check_start(struct check *check, const struct buffer *text, const cJSON *root,
                 struct buffer *faults)
{
  memset(check, 0, sizeof *check);
  check->text = text;
  check->root = root;
  check->data = member(root, "data");
  check->faults = faults;
  clx_json_get(text->at, text->len, "/data", &check->data_text);
}

void fault(struct check *check, uint32_t rule, const char *format, ...)
{
  char text[256];
  va_list list;
  if (check->rules != 0 && (check->rules & rule) == 0)
    return;
  va_start(list, format);
  vsnprintf(text, sizeof text, format, list);
  va_end(list);
  for (char *at = text; *at != '\0'; at++)
    if ((unsigned char)*at < 0x20 || (unsigned char)*at > 0x7E)
      *at = '.'; /* a text of the answer may hold anything, and is cut between any two bytes */
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

bool is_integer(const struct object *object, const char *name)
{
  clx_value value;
  char pointer[64];
  const cJSON *item = member(object->tree, name);
  if (!cJSON_IsNumber(item) || item->valuedouble <= -9007199254740992.0 ||
      item->valuedouble >= 9007199254740992.0)
    return false;
  double rest = item->valuedouble - (double)(int64_t)item->valuedouble;
  if (rest < 0 || rest > 0)
    return false;
  snprintf(pointer, sizeof pointer, "/%s", name);
  return clx_json_get(object->text->text, object->text->len, pointer, &value) == CLX_OK &&
         value.kind == CLX_KIND_INTEGER;
}

bool check_amount(struct check *check, const struct object *object, const char *name, bool required)
{
  const cJSON *item = member(object->tree, name);
  if (item == NULL && required)
    fault(check, RULE_AMOUNT, "%s.%s is missing", object->where, name);
  else if (item != NULL && !is_integer(object, name))
    fault(check, RULE_AMOUNT, "%s.%s is not a JSON integer", object->where, name);
  else if (item != NULL && item->valuedouble < 0)
    fault(check, RULE_NEGATIVE, "%s.%s is negative", object->where, name);
  else
    return item != NULL;
  return false;
}

void check_data_amount(struct check *check, const char *name, bool required)
{
  struct object data = {check->data, &check->data_text, "data"};
  check_amount(check, &data, name, required);
}

void check_text(struct check *check, const char *name, bool required)
{
  const cJSON *item = member(check->data, name);
  if (required && !is_filled_text(item))
    fault(check, RULE_TEXT, "data.%s is missing or no text", name);
  else if (item != NULL && !cJSON_IsString(item))
    fault(check, RULE_TEXT, "data.%s is no text", name);
}

static bool is_among(const char *name, const char *const *names)
{
  for (size_t i = 0; names[i] != NULL; i++)
    if (strcmp(name, names[i]) == 0)
      return true;
  return false;
}

void check_names(struct check *check, const cJSON *object, const char *where,
                 const char *const *names)
{
  const cJSON *item = NULL;
  cJSON_ArrayForEach(item, object)
  {
    if (member(object, item->string) != item)
      fault(check, RULE_NAMES, "%s.%.40s is there twice", where, item->string);
    else if (!is_among(item->string, names) && strcmp(item->string, "metadata") != 0)
      fault(check, RULE_NAMES, "%s.%.40s is a key that no document names", where, item->string);
  }
}

void check_error_object(struct check *check, const cJSON *error, const char *where)
{
  if (!is_filled_text(member(error, "code")))
    fault(check, RULE_ERROR, "%serror.code is missing or no text", where);
  if (!is_filled_text(member(error, "message")))
    fault(check, RULE_ERROR, "%serror.message is missing or no text", where);
}

bool check_json(struct check *check)
{
  clx_error error;
  int status = clx_json_check(check->text->at, check->text->len, 0, &error);
  if (status != CLX_OK)
    fault(check, RULE_JSON, "the body is not valid JSON: %s at byte %llu",
          clx_status_message(status), (unsigned long long)error.offset);
  if (cJSON_IsObject(check->root))
    return true;
  fault(check, RULE_JSON, "the body is no JSON object");
  return false;
}

/* -------- envelopes -------- */

static void check_plain_error(struct check *check)
{
  check_error_object(check, member(check->root, "error"), "");
}

static void check_success_status(struct check *check, bool accepted)
{
  bool pending = accepted && check->http == 202;
  if (check->http != 200 && !pending)
    fault(check, RULE_STATUS, "a success is HTTP 200%s, not %ld", accepted ? " or 202" : "",
          check->http);
  if (pending && !is_filled_text(member(check->data, "action_id")))
    fault(check, RULE_PENDING, "HTTP 202 needs data.action_id, a text");
  if (accepted && check->http == 200 && member(check->data, "action_id") != NULL)
    fault(check, RULE_PENDING, "data.action_id needs HTTP 202");
}

static void check_success(struct check *check, const struct kind_rule *kind)
{
  const cJSON *metadata = member(check->data, "metadata");
  const cJSON *messages = member(check->data, "messages");
  check_success_status(check, kind->accepted);
  if (!cJSON_IsTrue(member(check->root, "success")))
    fault(check, RULE_SUCCESS, "success is not the JSON value true");
  if (!cJSON_IsObject(check->data)) {
    fault(check, RULE_DATA, "data is missing or no object");
    return;
  }
  if (metadata != NULL && !cJSON_IsObject(metadata))
    fault(check, RULE_DATA, "data.metadata is no object");
  if (messages != NULL && !cJSON_IsArray(messages))
    fault(check, RULE_DATA, "data.messages is no array");
  check_names(check, check->data, "data", kind->names);
  kind->data(check);
}

static void check_envelope(struct check *check, const struct kind_rule *kind)
{
  if (!check_json(check))
    return;
  if (check->http >= 400) {
    if (!cJSON_IsFalse(member(check->root, "success")))
      fault(check, RULE_SUCCESS, "success is not the JSON value false in an error");
    kind->error(check);
    if (kind->callback == CLX_CALLBACK_ORDER_VALIDATION)
      check_attribute_errors(check);
  } else if (cJSON_IsFalse(member(check->root, "success"))) {
    fault(check, RULE_ERROR_STATUS, "an error needs an HTTP status of 400 or above, not %ld",
          check->http);
  } else {
    check_success(check, kind);
  }
}

/* Commerce Layer reads nothing of a webhook's answer but its status. */
static void check_webhook(struct check *check, const struct kind_rule *kind)
{
  (void)kind;
  if (check->http < 200 || check->http > 299)
    fault(check, RULE_USE, "a webhook is answered with HTTP 200 to 299, not %ld; it is sent again",
          check->http);
}

static void check_generic(struct check *check, const struct kind_rule *kind)
{
  clx_error error;
  int status = clx_json_check(check->text->at, check->text->len, 0, &error);
  (void)kind;
  if (status != CLX_OK)
    fault(check, RULE_JSON, "the body is not valid JSON: %s at byte %llu",
          clx_status_message(status), (unsigned long long)error.offset);
}

/* -------- the kinds -------- */

/* A row for each callback, by its family. */
#define ROW_PLAIN(name, constant)                                                                  \
  {constant, false, check_envelope, name##_names, check_##name, check_plain_error},
#define ROW_PAYMENT(name, constant)                                                                \
  {constant, true, check_envelope, payment_names, check_payment, check_payment_error},
#define ROW_TOKEN(name, constant)                                                                  \
  {constant, false, check_envelope, name##_names, check_##name, check_payment_error},
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  ROW_##family(name, constant)
#define RESOURCE_CALLBACK(number, name, constant, limit_ms, family)                                \
  {constant, false, check_##name, NULL, NULL, NULL},
static const struct kind_rule kind_rules[] = {
#include "schema/callbacks.def"
};
#undef CALLBACK
#undef RESOURCE_CALLBACK

static const struct kind_rule *kind_find(uint32_t callback)
{
  for (size_t i = 0; i < sizeof kind_rules / sizeof kind_rules[0]; i++)
    if (kind_rules[i].callback == callback)
      return &kind_rules[i];
  return NULL;
}

/* -------- what is no answer to the question -------- */

/* Whether the endpoint's library refused the request before a handler saw it, such as for data
 * that it lacks: the code of the error is a status of the bands of requests. */
static bool is_refusal(const struct check *check)
{
  const cJSON *error = member(check->root, "error");
  const cJSON *code = member(error != NULL ? error : member(check->data, "error"), "code");
  if (!cJSON_IsString(code))
    return false;
  for (int status = CLX_NO_KEYS; status < CLX_HANDLER_FAILED; status++)
    if (strcmp(clx_status_name(status) + strlen("CLX_"), code->valuestring) == 0)
      return strcmp(code->valuestring, "UNKNOWN") != 0; /* of numbers that are no status */
  return false;
}

/* Why an answer is of no use to Commerce Layer, whatever its body says; NULL when it may be. */
static const char *no_answer(const struct check *check)
{
  if (check->http >= 500)
    return "is a failure of the endpoint";
  if (check->http < 200 || (check->http >= 300 && check->http < 400))
    return "is no answer: redirects are not followed";
  if (check->http == 401)
    return "refuses the signature of a genuine request";
  return is_refusal(check) ? "refuses the request before a handler sees it" : NULL;
}

/* A request that is to be refused: what the refusal says is nobody's business, but it may not look
 * like a success. */
static void check_refused(struct check *check)
{
  if (cJSON_IsTrue(member(check->root, "success")))
    fault(check, RULE_SUCCESS, "success is true in an answer of HTTP %ld", check->http);
}

static enum judgement rules_judge(struct check *check, const struct question *question)
{
  const struct kind_rule *kind = kind_find(question->callback);
  bool wanted = question->expected != 0 && check->http == question->expected;
  bool webhook = question->callback == CLX_CALLBACK_WEBHOOK;
  bool useless = webhook ? check->http < 200 || check->http > 299 : no_answer(check) != NULL;
  if (question->expected != 0 && !wanted)
    fault(check, RULE_USE, "HTTP %ld is expected here, not %ld", question->expected, check->http);
  if (wanted && (useless || question->spoilt)) {
    check_refused(check);
    return JUDGED_EXPECTED;
  }
  if (useless && !webhook)
    fault(check, RULE_USE, "HTTP %ld %s", check->http, no_answer(check));
  else if (kind != NULL)
    kind->judge(check, kind);
  return kind == NULL || kind->judge == check_generic ? JUDGED_BY_NOTHING : JUDGED_GOOD;
}

enum judgement rules_check(const struct question *question, const struct answer *answer,
                           struct buffer *faults)
{
  cJSON *root = cJSON_ParseWithLength(answer->body.at, answer->body.len);
  cJSON *asked = cJSON_ParseWithLength(question->body->at, question->body->len);
  uint32_t limit = clx_callback_limit_ms(question->callback);
  struct check check;
  check_start(&check, &answer->body, root, faults);
  check.request = asked;
  check.rules = question->rules;
  check.http = answer->http;
  enum judgement verdict = rules_judge(&check, question);
  if (limit > 0 && answer->ms > (double)limit)
    fault(&check, RULE_USE, "the answer took %.0f ms; Commerce Layer waits %u ms", answer->ms,
          limit);
  cJSON_Delete(asked);
  cJSON_Delete(root);
  return check.count == 0 ? verdict : JUDGED_BAD;
}
