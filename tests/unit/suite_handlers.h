/* suite_handlers.h - what the endpoint of suite_fake.h answers once it has read the request. */
#ifndef CLX_TESTS_SUITE_HANDLERS_H
#define CLX_TESTS_SUITE_HANDLERS_H

#include <ctype.h>

#include "suite_fake.h"

/* -------- mistakes that show for some shapes of a body -------- */

static inline bool fake_lines_have(const struct fake *fake, const char *type)
{
  const cJSON *resource = NULL;
  cJSON_ArrayForEach(resource, member(fake->document, "included"))
  {
    if (strcmp(fake_text(fake_attributes(resource), "item_type"), type) == 0)
      return true;
  }
  return false;
}

static inline bool fake_order_is_found_by_id(const struct fake *fake)
{
  const cJSON *order = fake_first(fake, "orders");
  const cJSON *resource = NULL;
  cJSON_ArrayForEach(resource, member(fake->document, "included"))
  {
    if (strcmp(fake_text(resource, "id"), fake_text(order, "id")) == 0)
      return resource == order;
  }
  return true;
}

static inline bool fake_is_null(const cJSON *object, const char *name)
{
  return cJSON_IsNull(member(object, name));
}

static inline bool fake_related_is_null(const cJSON *resource, const char *name)
{
  return fake_is_null(member(member(resource, "relationships"), name), "data");
}

/* Whether the body has the shape that the mistake stumbles over. */
static inline bool fake_stumbles(const struct fake *fake)
{
  if (!fake_is_of(fake, "doc."))
    return false;
  const cJSON *data = fake_data(fake);
  const cJSON *order = fake_first(fake, "orders") != NULL ? fake_first(fake, "orders") : data;
  const cJSON *included = member(fake->document, "included");
  const struct {
    const char *mistake;
    bool stumbles;
  } shapes[] = {
      {"doc.order", fake->document != NULL && strcmp(fake->document->child->string, "data") != 0},
      {"doc.same_id", !fake_order_is_found_by_id(fake)},
      {"doc.extra_attribute", fake_holds(fake, "\"loyalty_level\"")},
      {"doc.extra_relationship", fake_holds(fake, "\"loyalty_programs\":{")},
      {"doc.extra_resource", fake_holds(fake, "\"loyalty_program\":{")},
      {"doc.extra_meta", member(fake->document, "jsonapi") != NULL},
      {"doc.event_stores",
       cJSON_IsArray(member(member(member(data, "relationships"), "event_stores"), "data"))},
      {"doc.no_versions", !fake_holds(fake, "organization_id")},
      {"doc.with_links", fake_holds(fake, "https://shop.example.com/api/resource")},
      {"doc.no_links", member(data, "links") == NULL},
      {"doc.absent", cJSON_GetArraySize(included) > 0 && fake_first(fake, "markets") == NULL},
      {"doc.no_included", cJSON_GetArraySize(included) == 0},
      {"doc.null_customer", fake_related_is_null(order, "customer")},
      {"doc.null_address", fake_related_is_null(order, "shipping_address")},
      {"doc.nulls", fake_is_null(fake_attributes(data), "metadata")},
      {"doc.not_products", fake_lines_have(fake, "bundles")},
      {"doc.drift", cJSON_IsNumber(member(fake_attributes(order), "number"))},
      {"doc.big_numbers", fake_holds(fake, "9007199254740993")},
      {"doc.deep", fake_holds(fake, "[[[[[[[[[[")},
      {"doc.many", cJSON_GetArraySize(included) > 300},
  };
  for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
    if (fake_makes(fake, shapes[i].mistake))
      return shapes[i].stumbles;
  return false;
}

/* -------- prices and shipping costs -------- */

static inline bool fake_is_whole(const struct fake *fake)
{
  return fake_holds(fake, "\"currency_code\":\"JPY\"");
}

static inline void fake_price(struct fake *fake)
{
  const cJSON *line = fake_attributes(fake_data(fake));
  char sku[128];
  int64_t quantity = fake_number(line, "quantity");
  snprintf(sku, sizeof sku, "%s", fake_text(line, "sku_code"));
  int64_t price = 1000 + (int64_t)strlen(sku) * 7;
  if (strcmp(sku, "NO-SUCH-SKU-0000") == 0 || *sku == '\0') {
    fake_error(fake, fake_makes(fake, "answer.refusal_status") ? 500 : 422, "UNKNOWN_SKU", false);
    return;
  }
  if (fake_is_whole(fake))
    price = price * (fake_makes(fake, "money.currency") ? 1600 : 16) / 10;
  if (fake_makes(fake, "price.quantity"))
    price *= quantity;
  if (fake_makes(fake, "price.repeat"))
    price += fake->asked % 2;
  if (fake_makes(fake, "money.expected") && strcmp(sku, "TEE-1") == 0)
    price += 70;
  for (char *at = sku; *at != '\0' && fake_makes(fake, "price.sku_code"); at++)
    *at = (char)toupper((unsigned char)*at);
  fake_say(fake, 200, "");
  buffer_print(&fake->answer,
               "{\"success\":%s,\"data\":{\"sku_code\":\"%s\",\"unit_amount_cents\":%lld%s,"
               "\"compare_at_amount_cents\":%lld}}",
               fake_makes(fake, "answer.envelope") ? "\"true\"" : "true", sku, (long long)price,
               fake_makes(fake, "price.integers") ? ".0" : "",
               (long long)(fake_makes(fake, "price.compare_at") ? price - 1 : price + 10));
}

static inline void fake_shipping(struct fake *fake)
{
  fake_say(fake, 200, "");
  buffer_print(&fake->answer, "{\"success\":true,\"data\":{\"price_amount_cents\":%s}}",
               fake_makes(fake, "shipping.integers") ? "7.5"
               : fake_is_whole(fake)                 ? "1120"
                                                     : "700");
  if (fake_makes(fake, "shipping.negative"))
    fake_say(fake, 200, "{\"success\":true,\"data\":{\"price_amount_cents\":-5}}");
}

/* -------- promotions and taxes -------- */

static inline bool fake_is_product(const cJSON *line)
{
  return strcmp(fake_text(line, "type"), "line_items") == 0 &&
         *fake_text(fake_attributes(line), "sku_code") != '\0' &&
         fake_number(fake_attributes(line), "total_amount_cents") > 0;
}

static inline void fake_promotion_lines(struct fake *fake, struct buffer *lines, int64_t *sum)
{
  const cJSON *line = NULL;
  cJSON_ArrayForEach(line, member(fake->document, "included"))
  {
    int64_t discount = fake_number(fake_attributes(line), "total_amount_cents") / 10;
    if (!fake_is_product(line) || discount == 0)
      continue;
    buffer_print(lines, "%s{\"id\":\"%s\"", lines->len > 0 ? "," : "",
                 fake_makes(fake, "promotion.lines") ? "NoSuchLine" : fake_text(line, "id"));
    if (!fake_makes(fake, "promotion.all_or_none") || *sum == 0)
      buffer_print(lines, ",\"discount_cents\":%lld", (long long)discount);
    buffer_text(lines, "}");
    *sum += discount;
  }
}

static inline void fake_promotion(struct fake *fake)
{
  struct buffer lines = {0};
  int64_t sum = 0;
  fake_promotion_lines(fake, &lines, &sum);
  fake_say(fake, 200, "");
  if (sum == 0 && fake_makes(fake, "promotion.none"))
    fake_say(fake, 204, "");
  else if (fake_makes(fake, "promotion.too_much") || fake_makes(fake, "promotion.negative"))
    buffer_print(&fake->answer,
                 "{\"success\":true,\"data\":{\"name\":\"off\",\"discount_cents\":%d}}",
                 fake_makes(fake, "promotion.negative") ? -500 : 500);
  else if (sum == 0)
    fake_error(fake, 422, "NO_DISCOUNT", false);
  else
    buffer_print(&fake->answer,
                 "{\"success\":true,\"data\":{\"name\":\"off\",\"discount_cents\":%lld%s,"
                 "\"line_items\":[%s]}}",
                 (long long)(fake_makes(fake, "promotion.sum") ? sum - 1 : sum),
                 fake_makes(fake, "promotion.integers") ? ".5" : "", lines.at);
  buffer_free(&lines);
}

static inline void fake_tax_line(struct fake *fake, struct buffer *lines, const cJSON *line)
{
  int64_t cents = fake_number(fake_attributes(line), "total_amount_cents") * 22 / 122;
  buffer_print(lines, "%s{\"id\":\"%s\",\"tax_collectable\":", lines->len > 0 ? "," : "",
               fake_makes(fake, "tax.lines") ? "NoSuchLine" : fake_text(line, "id"));
  if (fake_is_whole(fake) || fake_makes(fake, "tax.collectable"))
    buffer_print(lines, "%lld", (long long)cents);
  else
    buffer_print(lines, "%lld.%02lld%s", (long long)cents / 100, (long long)cents % 100,
                 fake_makes(fake, "tax.decimals") ? "71" : "");
  buffer_text(lines, "}");
}

static inline void fake_tax(struct fake *fake)
{
  struct buffer lines = {0};
  const cJSON *line = NULL;
  const char *rate = fake_makes(fake, "tax.rate")      ? "22"
                     : fake_makes(fake, "tax.numbers") ? "\"0.22\""
                                                       : "0.22";
  buffer_text(&lines, "");
  cJSON_ArrayForEach(line, member(fake->document, "included"))
  {
    if (fake_is_product(line))
      fake_tax_line(fake, &lines, line);
  }
  fake_say(fake, 200, "");
  buffer_print(&fake->answer, "{\"success\":true,\"data\":{\"tax_rate\":%s,\"line_items\":[%s]}}",
               rate, lines.at != NULL ? lines.at : "");
  buffer_free(&lines);
}

static inline void fake_validation(struct fake *fake)
{
  const char *email = fake_text(fake_attributes(fake_data(fake)), "customer_email");
  bool now_so = fake_makes(fake, "validation.repeat") && fake->asked > 2 && fake->asked % 2 == 0;
  if (now_so || fake_makes(fake, "validation.success") ||
      (strstr(email, "denied.example") != NULL && !fake_makes(fake, "validation.refused"))) {
    fake_error(fake, 422, "INVALID_ORDER", false);
    if (fake_makes(fake, "validation.attributes"))
      fake_say(fake, 422,
               "{\"success\":false,\"data\":{\"email_of_customer\":\"is denied\"},"
               "\"error\":{\"code\":\"A\",\"message\":\"b\"}}");
  } else {
    fake_say(fake, 200, "{\"success\":true,\"data\":{}}");
  }
}

/* -------- payments -------- */

static inline void fake_amounts(const struct fake *fake, const char *path, int64_t *amount,
                                int64_t *balance)
{
  const cJSON *own = fake_attributes(fake_data(fake));
  const cJSON *order = fake_attributes(fake_first(fake, "orders"));
  bool wrong = fake_makes(fake, "payment.amount");
  if (strcmp(path, "/authorize") == 0) {
    *amount = fake_number(order, wrong ? "total_amount_cents" : "total_amount_with_taxes_cents");
    *balance = *amount;
  } else if (strcmp(path, "/capture") == 0) {
    *balance = fake_number(own, "capture_balance_cents");
    *amount = fake_number(own, "capture_amount_cents");
  } else if (strcmp(path, "/refund") == 0) {
    *balance = fake_number(own, "refund_balance_cents");
    *amount = fake_number(own, "refund_amount_cents");
  } else {
    *amount = *balance = fake_number(own, "void_balance_cents");
  }
}

static inline void fake_key(const struct fake *fake, int64_t amount, int64_t balance, char *key,
                            size_t size)
{
  const cJSON *data = fake_data(fake);
  if (fake_makes(fake, "payment.two_parts"))
    snprintf(key, size, "%.60s", fake_text(data, "id"));
  else
    snprintf(key, size, "%.60s %lld %lld %.40s", fake_text(data, "id"), (long long)amount,
             (long long)balance,
             fake_makes(fake, "payment.repeat_changed")
                 ? fake_text(fake_attributes(data), "updated_at")
                 : "");
}

/* The number of the token that a payment has, old or new. */
static inline uint32_t fake_charge(struct fake *fake, const char *key, bool lost)
{
  uint32_t seen = fake_makes(fake, "payment.parallel") ? fake->visible : fake->paid_count;
  for (uint32_t i = seen; i > 0 && !fake_makes(fake, "payment.repeat"); i--)
    if (strcmp(fake->paid[i - 1].key, key) == 0)
      return fake->paid[i - 1].number;
  fake->charges++;
  if (!fake_makes(fake, "payment.token_unique"))
    fake->tokens++;
  if (!lost && fake->paid_count < FAKE_PAID) {
    struct fake_paid *paid = &fake->paid[fake->paid_count++];
    snprintf(paid->key, sizeof paid->key, "%s", key);
    paid->number = fake->tokens;
  }
  return fake->tokens;
}

static inline void fake_payment(struct fake *fake, const char *path, bool closed)
{
  char key[160];
  int64_t amount = 0;
  int64_t balance = 0;
  const char *token = fake_text(fake_attributes(fake_data(fake)), "payment_source_token");
  fake_amounts(fake, path, &amount, &balance);
  fake_key(fake, amount, balance, key, sizeof key);
  if (strcmp(token, "tok_declined") == 0 && !fake_makes(fake, "payment.declined")) {
    fake_error(fake, 402, "DECLINED", true);
  } else if (amount <= 0 || (amount > balance && !fake_makes(fake, "payment.too_much"))) {
    fake_error(fake, 422, "AMOUNT", true);
  } else {
    uint32_t number = fake_charge(fake, key, closed && fake_makes(fake, "payment.after_late"));
    fake_say(fake, 200, "");
    buffer_print(&fake->answer, "{\"success\":true,\"data\":{\"transaction_token\":%s%u%s,",
                 fake_makes(fake, "payment.answer") ? "" : "\"tok_", number,
                 fake_makes(fake, "payment.answer") ? "" : "\"");
    buffer_print(&fake->answer, "\"amount_cents\":%lld}}", (long long)amount);
  }
}

static inline void fake_token(struct fake *fake)
{
  const char *customer = fake_text(fake_first(fake, "customers"), "id");
  fake_say(fake, 200, "");
  if (fake_makes(fake, "customer_token.answer"))
    fake_say(fake, 200, "{\"success\":true,\"data\":{}}");
  else if (*customer == '\0')
    fake_error(fake, 422, "GUEST", true);
  else
    buffer_print(&fake->answer, "{\"success\":true,\"data\":{\"customer_token\":\"cus_%s%u\"}}",
                 customer, fake_makes(fake, "customer_token.steady") ? fake->asked : 0);
}

/* -------- events -------- */

static inline bool fake_refuses_event(const struct fake *fake, const char *topic)
{
  const cJSON *data = fake_data(fake);
  const struct {
    const char *mistake;
    bool refused;
  } events[] = {
      {"webhook.known", true},
      {"webhook.no_topic", *topic == '\0'},
      {"webhook.unknown_topic", strcmp(topic, "orders.loyalty_points_added") == 0},
      {"webhook.topics", strcmp(topic, "orders.place") != 0},
      {"webhook.destroy", fake_is_null(fake_attributes(data), "status")},
      {"webhook.abstract_type", strncmp(topic, "transactions.", 13) == 0},
  };
  for (size_t i = 0; i < sizeof events / sizeof events[0]; i++)
    if (fake_makes(fake, events[i].mistake))
      return events[i].refused;
  return false;
}

static inline void fake_event(struct fake *fake, const char *topic)
{
  char key[160];
  const cJSON *data = fake_data(fake);
  if (fake_refuses_event(fake, topic)) {
    fake_error(fake, 422, "TOPIC", false);
    return;
  }
  snprintf(key, sizeof key, "%.40s %.40s %.40s", topic, fake_text(data, "id"),
           fake_text(fake_attributes(data), "updated_at"));
  if (strcmp(key, fake->event) != 0 || fake_makes(fake, "webhook.repeat"))
    fake->events++;
  snprintf(fake->event, sizeof fake->event, "%s", key);
  fake_say(fake, 200, "{\"success\":true,\"data\":{}}");
}

/* -------- all -------- */

static inline void fake_handle(struct fake *fake, const char *path, const char *topic, bool closed)
{
  if (fake_stumbles(fake))
    fake_error(fake, 500, "STUMBLED", false);
  else if (strcmp(path, "/price") == 0)
    fake_price(fake);
  else if (strcmp(path, "/shipping_cost") == 0)
    fake_shipping(fake);
  else if (strcmp(path, "/promotion") == 0)
    fake_promotion(fake);
  else if (strcmp(path, "/tax") == 0)
    fake_tax(fake);
  else if (strcmp(path, "/order_validation") == 0)
    fake_validation(fake);
  else if (strcmp(path, "/customer_token") == 0)
    fake_token(fake);
  else if (strcmp(path, "/webhook") == 0)
    fake_event(fake, topic);
  else
    fake_payment(fake, path, closed);
}

#endif
