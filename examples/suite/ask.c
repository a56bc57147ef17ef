/* Bodies that several groups of cases ask with, and how they read answers. */
#include <string.h>

#include "ask.h"

/* -------- bodies -------- */

uint64_t ask_seed(struct test *test)
{
  return ((uint64_t)test_random(test, UINT32_MAX) << 20) + test_random(test, 1u << 20) + 1;
}

static bool ask_is_payment(const struct kind *kind)
{
  return (KIND_BIT(kind->callback) & KINDS_PAYMENT) != 0;
}

static const char *ask_word(struct test *test, char *word, size_t len, const char *letters)
{
  for (size_t i = 0; i < len; i++)
    word[i] = letters[test_random(test, (uint32_t)strlen(letters))];
  word[len] = '\0';
  return word;
}

/* The recorded body of a payment with a new id: all else is as its endpoint knows it. */
static cJSON *ask_recorded(struct test *test)
{
  char id[13] = "\"";
  cJSON *tree = body_base(test->kind);
  if (!ask_is_payment(test->kind))
    return tree;
  ask_word(test, id + 1, 10, "abcdefghijkmnpqrstuvwxyz");
  body_put(body_at(tree, "/data"), "id", strcat(id, "\""));
  return tree;
}

static cJSON *ask_new(const struct kind *kind, const struct body_wish *wish)
{
  struct buffer body = {0};
  body_make(kind, wish, &body);
  cJSON *tree = body_tree(body.at, body.len);
  buffer_free(&body);
  return tree;
}

cJSON *ask_tree(struct test *test)
{
  struct body_wish wish;
  char id[11];
  char token[37] = "src_";
  bool source = test->kind->callback == CLX_CALLBACK_AUTHORIZE;
  if (!ask_is_payment(test->kind))
    return body_base(test->kind);
  if (test->kind->recorded)
    return ask_recorded(test);
  body_wish(&wish);
  wish.id = ask_word(test, id, 10, "abcdefghijkmnpqrstuvwxyz");
  ask_word(test, token + 4, 32, "0123456789abcdef");
  wish.token = source ? token : token + 4;
  return ask_new(test->kind, &wish);
}

cJSON *ask_made(struct test *test, struct body_wish *wish)
{
  if (test->kind->recorded)
    return ask_recorded(test);
  if (ask_is_payment(test->kind) && wish->seed == 0)
    wish->seed = ask_seed(test);
  return ask_new(test->kind, wish);
}

cJSON *ask_attributes(cJSON *resource)
{
  return cJSON_GetObjectItemCaseSensitive(resource, "attributes");
}

const char *ask_text(cJSON *tree, const char *name)
{
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(body_at(tree, "/data/attributes"), name);
  return cJSON_IsString(item) ? item->valuestring : NULL;
}

void ask_each(cJSON *tree, void (*change)(cJSON *resource, void *with), void *with)
{
  cJSON *resource = NULL;
  if (cJSON_IsObject(body_at(tree, "/data")))
    change(body_at(tree, "/data"), with);
  cJSON_ArrayForEach(resource, body_at(tree, "/included"))
  {
    change(resource, with);
  }
}

char *ask_quoted(const char *text)
{
  cJSON *item = cJSON_CreateString(text);
  char *quoted = item != NULL ? cJSON_PrintUnformatted(item) : NULL;
  if (quoted == NULL)
    tool_no_memory();
  cJSON_Delete(item);
  return quoted;
}

/* -------- money -------- */

static uint32_t ask_digits(const char *currency)
{
  uint32_t minor = 1;
  uint32_t digits = 2;
  return currency != NULL && clx_currency_unit(currency, &minor, &digits) == CLX_OK ? digits : 2;
}

static const char *ask_currency(cJSON *tree)
{
  const char *own = ask_text(tree, "currency_code");
  const cJSON *order = ask_attributes(body_resource(tree, "orders"));
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(order, "currency_code");
  return own != NULL ? own : cJSON_IsString(item) ? item->valuestring : "EUR";
}

/* In major units as Ruby prints a float: 1.0, 19.99. */
static void ask_float(char *text, size_t size, int64_t cents, uint32_t digits)
{
  int64_t unit = 1;
  for (uint32_t i = 0; i < digits; i++)
    unit *= 10;
  int64_t whole = cents < 0 ? -cents : cents;
  snprintf(text, size, "%s%lld.%0*lld", cents < 0 ? "-" : "", (long long)(whole / unit),
           digits > 0 ? (int)digits : 1, (long long)(whole % unit));
  for (size_t len = strlen(text); text[len - 1] == '0' && text[len - 2] != '.'; len--)
    text[len - 1] = '\0';
}

static void ask_put(cJSON *attributes, const char *before, const char *name, const char *after,
                    const char *json)
{
  char member[96];
  snprintf(member, sizeof member, "%s%s%s", before, name, after);
  if (cJSON_GetObjectItemCaseSensitive(attributes, member) != NULL)
    body_put(attributes, member, json);
}

void ask_money(cJSON *tree, cJSON *resource, const char *name, int64_t cents)
{
  char number[32];
  char text[40];
  char major[36];
  cJSON *attributes = ask_attributes(resource);
  snprintf(number, sizeof number, "%lld", (long long)cents);
  ask_float(major, sizeof major, cents, ask_digits(ask_currency(tree)));
  snprintf(text, sizeof text, "\"%s\"", major);
  ask_put(attributes, "", name, "_cents", number);
  ask_put(attributes, "", name, "_float", major);
  ask_put(attributes, "formatted_", name, "", text);
}

void ask_tell_money(struct buffer *text, int64_t cents, const char *currency)
{
  char major[36];
  uint32_t digits = ask_digits(currency);
  ask_float(major, sizeof major, cents, digits);
  if (digits == 0)
    major[strcspn(major, ".")] = '\0';
  else if (digits == 2 && major[strlen(major) - 2] == '.')
    strcat(major, "0");
  buffer_print(text, "%s %s", major, currency);
}

struct worth {
  cJSON *tree;
  int64_t cents;
  bool first; /* the first line item with a SKU was met */
};

static void ask_worth_line(struct worth *worth, cJSON *line)
{
  static const char *const names[] = {"unit_amount", "compare_at_amount", "total_amount"};
  static const char *const others[] = {"discount", "tax_amount", "options_amount"};
  cJSON *attributes = ask_attributes(line);
  bool sku = cJSON_IsString(cJSON_GetObjectItemCaseSensitive(attributes, "sku_code"));
  int64_t cents = sku && !worth->first ? worth->cents : 0;
  worth->first = worth->first || sku;
  body_put(attributes, "quantity", "1");
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    ask_money(worth->tree, line, names[i], cents);
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
    ask_money(worth->tree, line, others[i], 0);
}

static void ask_worth_order(struct worth *worth, cJSON *order)
{
  static const char *const whole[] = {"subtotal_amount",         "total_amount",
                                      "total_taxable_amount",    "total_amount_with_taxes",
                                      "subtotal_taxable_amount", "place_total_amount"};
  static const char *const none[] = {"discount_amount",
                                     "shipping_amount",
                                     "payment_method_amount",
                                     "adjustment_amount",
                                     "gift_card_amount",
                                     "total_tax_amount",
                                     "subtotal_tax_amount",
                                     "shipping_tax_amount",
                                     "payment_method_tax_amount",
                                     "shipping_taxable_amount",
                                     "payment_method_taxable_amount",
                                     "adjustment_tax_amount",
                                     "adjustment_taxable_amount"};
  for (size_t i = 0; i < sizeof whole / sizeof whole[0]; i++)
    ask_money(worth->tree, order, whole[i], worth->cents);
  for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
    ask_money(worth->tree, order, none[i], 0);
}

static void ask_worth_resource(cJSON *resource, void *with)
{
  struct worth *worth = with;
  const cJSON *type = cJSON_GetObjectItemCaseSensitive(resource, "type");
  if (!cJSON_IsString(type))
    return;
  if (strcmp(type->valuestring, "line_items") == 0)
    ask_worth_line(worth, resource);
  else if (strcmp(type->valuestring, "orders") == 0)
    ask_worth_order(worth, resource);
}

void ask_worth(cJSON *tree, int64_t cents)
{
  struct worth worth = {tree, cents, false};
  ask_each(tree, ask_worth_resource, &worth);
}

/* -------- answers -------- */

/* The lines of faults as one sentence. */
static void answer_join(struct buffer *faults)
{
  while (faults->len > 0 && faults->at[faults->len - 1] == '\n')
    faults->at[--faults->len] = '\0';
  for (size_t i = 0; i < faults->len; i++)
    if (faults->at[i] == '\n')
      faults->at[i] = ';';
}

bool answer_breaks(struct exchange *exchange, uint32_t rules, struct buffer *faults)
{
  struct question question = {
      .callback = exchange->test->kind->callback, .body = &exchange->body, .rules = rules};
  struct answer answer = {.http = (long)exchange->result.http, .body = exchange->answer};
  if (exchange->result.outcome != SUITE_ANSWER || exchange->look == LOOK_NONE)
    return false;
  rules_check(&question, &answer, faults);
  answer_join(faults);
  return faults->len > 0;
}

static const cJSON *answer_data(const struct exchange *exchange, const char *name)
{
  return member(member(exchange->json, "data"), name);
}

bool answer_amount(const struct exchange *exchange, const char *name, int64_t *amount)
{
  const cJSON *item = answer_data(exchange, name);
  if (!cJSON_IsNumber(item) || item->valuedouble < -9e15 || item->valuedouble > 9e15)
    return false;
  *amount = (int64_t)item->valuedouble;
  double rest = item->valuedouble - (double)*amount;
  return !(rest < 0 || rest > 0);
}

const char *answer_text(const struct exchange *exchange, const char *name)
{
  const cJSON *item = answer_data(exchange, name);
  return is_filled_text(item) ? item->valuestring : NULL;
}

bool answer_hides_error(const struct exchange *exchange)
{
  return exchange->result.outcome == SUITE_ANSWER && exchange->result.http < 400 &&
         cJSON_IsFalse(member(exchange->json, "success"));
}

bool answer_is_broken(const struct exchange *exchange)
{
  return exchange->look == LOOK_NONE || exchange->look == LOOK_FAULT;
}

bool answer_is_good(const struct exchange *exchange)
{
  return exchange->look == LOOK_GOOD && !answer_hides_error(exchange);
}

static bool answer_is_same_payment(struct exchange *exchange, struct buffer *what)
{
  const struct kind *kind = exchange->test->kind;
  const cJSON *before = member(member(kind->genuine_answer, "data"), "amount_cents");
  int64_t amount = 0;
  if (exchange->result.http != kind->genuine_http)
    buffer_text(what, look_words(exchange));
  else if (cJSON_IsNumber(before) && answer_amount(exchange, "amount_cents", &amount) &&
           amount != (int64_t)before->valuedouble)
    buffer_print(what, "amount_cents is %lld, was %lld", (long long)amount,
                 (long long)before->valuedouble);
  return what->len == 0;
}

bool answer_is_same(struct exchange *exchange, struct buffer *what)
{
  if (ask_is_payment(exchange->test->kind))
    return answer_is_same_payment(exchange, what);
  return look_is_same(exchange, what);
}

uint64_t answer_took_us(const struct exchange *exchange)
{
  const struct suite_result *result = &exchange->result;
  if (result->outcome == SUITE_TIMEOUT)
    return (uint64_t)exchange->step.give_up_ms * 1000;
  return result->end_us > result->start_us ? result->end_us - result->start_us : 0;
}
