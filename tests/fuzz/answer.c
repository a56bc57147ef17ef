/* The judge of answers: its rules are written here once more, from the contract. */
#include "answer.h"

#include "fuzz.h"

#include "../oracle/simple_reader.h"
#include "../oracle/simple_text.h"

#include <cjson/cJSON.h>

#define ANSWER_MEMBERS 400

struct answer_member {
  struct simple_span name;
  struct simple_span json;
};

/* An object or a list, taken apart. What is beyond the room is read, but not kept. */
struct answer_part {
  struct answer_member at[ANSWER_MEMBERS];
  size_t count;
};

/* -------- reading -------- */

static char answer_kind(const struct simple_span *json)
{
  return json->at[0] == '-' || (json->at[0] >= '0' && json->at[0] <= '9') ? '1' : json->at[0];
}

/* Takes apart what begins with `open`. */
static void answer_open(const struct simple_span *json, char open, struct answer_part *part)
{
  static struct simple_reader reader;
  struct answer_member member = {{"", 0}, {"", 0}};
  part->count = 0;
  demand(answer_kind(json) == open);
  simple_reader_init(&reader, json->at, json->len, SIMPLE_DEPTH_MAX, UINT32_MAX);
  demand(simple_enter(&reader));
  while (open == '{' ? simple_member(&reader, &member.name) : simple_element(&reader)) {
    demand(simple_skip(&reader, &member.json));
    if (part->count < ANSWER_MEMBERS)
      part->at[part->count++] = member;
  }
  demand(simple_finish(&reader));
}

static bool answer_is(const struct simple_span *span, const char *text)
{
  return span->len == strlen(text) && memcmp(span->at, text, span->len) == 0;
}

/* A name of the writer's has no escapes. */
static const struct simple_span *answer_find(const struct answer_part *part, const char *name)
{
  for (size_t i = 0; i < part->count; i++)
    if (answer_is(&part->at[i].name, name))
      return &part->at[i].json;
  return NULL;
}

/* The text of a string, or of a name when it has no quotes; NULL when it holds U+0000. */
static char *answer_text(const struct simple_span *span, bool quoted, char *text, size_t room)
{
  bool nul = false;
  struct simple_span inside = {span->at + quoted, span->len - 2 * quoted};
  demand(inside.len < room);
  size_t len = simple_unescape(inside.at, inside.len, text, &nul);
  text[len] = '\0';
  return nul ? NULL : text;
}

static bool answer_same(const struct simple_span *a, const struct simple_span *b)
{
  static char texts[2][100000];
  const char *first = answer_text(a, false, texts[0], sizeof texts[0]);
  const char *second = answer_text(b, false, texts[1], sizeof texts[1]);
  return first && second && strcmp(first, second) == 0;
}

static void answer_once(const struct answer_part *part)
{
  for (size_t i = 0; i < part->count; i++)
    for (size_t k = 0; k < i; k++)
      demand(!answer_same(&part->at[i].name, &part->at[k].name));
}

static bool answer_is_integer(const struct simple_span *json)
{
  size_t at = json->at[0] == '-';
  if (json->len - at > 19)
    return false;
  for (; at < json->len; at++)
    if (json->at[at] < '0' || json->at[at] > '9')
      return false;
  return true;
}

/* -------- one member -------- */

/* What the contract says of a key, where it is current documentation. */
struct answer_rule {
  uint32_t callback;
  const char *key;
  char kind; /* '"', 'i' an integer, '1' any number, 't' a boolean, '{', '[' */
  bool required;
};

static const struct answer_rule answer_rules[] = {
    {CLX_CALLBACK_PRICE, "sku_code", '"', true},
    {CLX_CALLBACK_PRICE, "unit_amount_cents", 'i', true},
    {CLX_CALLBACK_PRICE, "compare_at_amount_cents", 'i', false},
    {CLX_CALLBACK_PROMOTION, "name", '"', false},
    {CLX_CALLBACK_PROMOTION, "discount_cents", 'i', false}, /* see answer_promotion */
    {CLX_CALLBACK_PROMOTION, "line_items", '[', false},
    {CLX_CALLBACK_SHIPPING_COST, "price_amount_cents", 'i', true},
    {CLX_CALLBACK_SHIPPING_COST, "messages", '[', false},
    {CLX_CALLBACK_AUTHORIZE, "transaction_token", '"', true},
    {CLX_CALLBACK_AUTHORIZE, "amount_cents", 'i', false},
    {CLX_CALLBACK_AUTHORIZE, "action_id", '"', false},
    {CLX_CALLBACK_TAX, "tax_rate", '1', false},
    {CLX_CALLBACK_TAX, "freight_taxable", 't', false},
    {CLX_CALLBACK_TAX, "line_items", '[', false},
};

static bool answer_is_payment(uint32_t callback)
{
  return callback >= CLX_CALLBACK_AUTHORIZE && callback <= CLX_CALLBACK_REFUND;
}

static bool answer_is_kind(const struct simple_span *json, char kind)
{
  char first = answer_kind(json);
  if (kind == 'i')
    return first == '1' && answer_is_integer(json);
  return first == kind || (kind == 't' && first == 'f');
}

static void answer_rule(const struct answer_part *data, uint32_t callback)
{
  uint32_t like = answer_is_payment(callback) ? CLX_CALLBACK_AUTHORIZE : callback;
  for (size_t i = 0; i < sizeof answer_rules / sizeof *answer_rules; i++) {
    const struct answer_rule *rule = &answer_rules[i];
    const struct simple_span *json = answer_find(data, rule->key);
    if (rule->callback != like)
      continue;
    demand(json || !rule->required);
    demand(!json || answer_is_kind(json, rule->kind));
  }
}

/* -------- lines -------- */

static bool answer_requested(const clx_relationship *lines, const char *id)
{
  for (uint32_t i = 0; i < lines->count; i++)
    if (strcmp(lines->at[i].type, "line_items") == 0 && strcmp(lines->at[i].id, id) == 0)
      return true;
  return false;
}

/* The id of each line is one of the request, as far as those are known. */
static void answer_line_id(const struct simple_span *id, const clx_document *document)
{
  char text[5000];
  clx_relationship lines;
  const clx_resource *primary = document && document->data_count ? document->data[0] : NULL;
  demand(id && answer_kind(id) == '"');
  const char *plain = answer_text(id, true, text, sizeof text);
  if (!primary || clx_relationship_get(primary, "line_items", &lines) != CLX_OK ||
      lines.state == CLX_NOT_LOADED)
    return;
  demand(plain && answer_requested(&lines, plain));
}

static void answer_line(const struct answer_part *line, const struct answer_facts *facts)
{
  static const char *const numbers[] = {
      "tax_rate",         "tax_collectable",         "taxable_amount",  "country_taxable_amount",
      "country_tax_rate", "country_tax_collectable", "special_tax_rate"};
  answer_once(line);
  answer_line_id(answer_find(line, "id"), facts->document);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    const struct simple_span *json = answer_find(line, numbers[i]);
    demand(!json || facts->callback != CLX_CALLBACK_TAX || answer_kind(json) == '1');
  }
}

/* How many lines have a discount of their own; *count is how many there are. */
static size_t answer_lines(const struct simple_span *json, const struct answer_facts *facts,
                           size_t *count)
{
  static struct answer_part lines;
  static struct answer_part line;
  size_t discounts = 0;
  answer_open(json, '[', &lines);
  for (size_t i = 0; i < lines.count; i++) {
    answer_open(&lines.at[i].json, '{', &line);
    answer_line(&line, facts);
    const struct simple_span *discount = answer_find(&line, "discount_cents");
    demand(!discount || facts->callback != CLX_CALLBACK_PROMOTION || answer_is_kind(discount, 'i'));
    discounts += discount != NULL;
  }
  *count = lines.count;
  return discounts;
}

/* All lines have a discount of their own, or none; without these the total is needed. */
static void answer_all_lines(const struct answer_part *data, const struct answer_facts *facts)
{
  const struct simple_span *lines = answer_find(data, "line_items");
  size_t count = 0;
  size_t discounts = 0;
  if (lines && !facts->own_lines)
    discounts = answer_lines(lines, facts, &count);
  if (facts->callback != CLX_CALLBACK_PROMOTION)
    return;
  demand(discounts == 0 || discounts == count);
  demand(discounts > 0 || answer_find(data, "discount_cents"));
}

/* -------- the whole -------- */

static void answer_success(const struct answer_part *data, const clx_response *response,
                           const struct answer_facts *facts)
{
  const struct simple_span *metadata = answer_find(data, "metadata");
  answer_once(data);
  demand(!metadata || facts->callback == CLX_CALLBACK_GENERIC || answer_kind(metadata) == '{');
  answer_rule(data, facts->callback);
  if (facts->callback == CLX_CALLBACK_PROMOTION || facts->callback == CLX_CALLBACK_TAX)
    answer_all_lines(data, facts);
  demand(response->http == 200 || (answer_is_payment(facts->callback) && response->http == 202));
  demand(response->http != 202 || answer_find(data, "action_id"));
}

static void answer_error(const struct simple_span *json, bool plain)
{
  static struct answer_part error;
  demand(json);
  if (plain && answer_kind(json) == '"')
    return;
  answer_open(json, '{', &error);
  const struct simple_span *code = answer_find(&error, "code");
  const struct simple_span *message = answer_find(&error, "message");
  demand(error.count == 2 && code && message);
  demand(answer_kind(code) == '"' && answer_kind(message) == '"');
}

/* `error` stands in data for payments and tokens, beside it for all others. */
static void answer_refusal(const struct answer_part *all, const struct answer_part *data,
                           const struct answer_facts *facts)
{
  bool inside =
      answer_is_payment(facts->callback) || facts->callback == CLX_CALLBACK_CUSTOMER_TOKEN;
  demand(inside == (answer_find(all, "error") == NULL));
  answer_once(data);
  answer_error(answer_find(inside ? data : all, "error"), facts->plain_error);
  demand(inside || facts->callback == CLX_CALLBACK_ORDER_VALIDATION || data->count == 0);
}

/* The members of the answer; false for the plain form of errors. */
static bool answer_envelope(const struct answer_part *all, bool refused,
                            const struct answer_facts *facts)
{
  const struct simple_span *success = answer_find(all, "success");
  if (facts->plain_error && refused && !success) {
    answer_error(answer_find(all, "error"), true);
    return false;
  }
  demand(success && answer_is(success, refused ? "false" : "true"));
  demand(all->count ==
         1u + (answer_find(all, "data") != NULL) + (answer_find(all, "error") != NULL));
  return true;
}

static void answer_json(const clx_response *response)
{
  clx_value value;
  cJSON *tree = cJSON_ParseWithLength(response->body, response->len);
  demand(tree);
  cJSON_Delete(tree);
  demand(clx_json_check(response->body, response->len, 128, NULL) == CLX_OK);
  demand(clx_json_get(response->body, response->len, "", &value) == CLX_OK);
  demand(value.kind == CLX_KIND_OBJECT);
}

void answer_check(const clx_response *response, const struct answer_facts *facts)
{
  static struct answer_part all;
  static struct answer_part data;
  struct simple_span whole = {response->body, response->len};
  bool refused = response->http >= 400 && response->http <= 599;
  demand(refused || response->http == 200 || response->http == 202);
  demand(response->body && strcmp(response->content_type, "application/json") == 0);
  answer_json(response);
  answer_open(&whole, '{', &all);
  answer_once(&all);
  const struct simple_span *json = answer_find(&all, "data");
  data.count = 0;
  if (json)
    answer_open(json, '{', &data);
  if (!answer_envelope(&all, refused, facts))
    return;
  if (refused)
    answer_refusal(&all, &data, facts);
  else
    demand(json && !answer_find(&all, "error"));
  if (!refused)
    answer_success(&data, response, facts);
}

bool answer_has(const clx_response *response, const char *key, const char *json)
{
  static struct answer_part part;
  struct simple_span whole = {response->body, response->len};
  answer_open(&whole, '{', &part);
  const struct simple_span *data = answer_find(&part, "data");
  if (!data)
    return false;
  struct simple_span inside = *data;
  answer_open(&inside, '{', &part);
  const struct simple_span *found = answer_find(&part, key);
  return found && answer_is(found, json);
}
