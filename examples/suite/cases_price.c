/* Cases about prices, and about money in general. Their rows stand in cases_order.c. */
#include <string.h>

#include "orders.h"

/* -------- SKU codes -------- */

static void price_put_sku(cJSON *tree, const char *sku)
{
  char *quoted = ask_quoted(sku);
  body_put(body_at(tree, "/data/attributes"), "sku_code", quoted);
  cJSON_free(quoted);
}

static void price_ask_sku(struct test *test, const char *sku)
{
  const char *skus[] = {sku, NULL};
  struct body_wish wish;
  body_wish(&wish);
  wish.skus = skus;
  cJSON *tree = ask_made(test, &wish);
  price_put_sku(tree, sku);
  test_post_tree(test, tree);
}

/* The SKU code of the genuine request in small letters. */
static void price_ask_lower(struct test *test)
{
  char sku[128] = "";
  cJSON *tree = ask_tree(test);
  const char *own = ask_text(tree, "sku_code");
  if (own != NULL)
    snprintf(sku, sizeof sku, "%s", own);
  for (char *at = sku; *at != '\0'; at++)
    if (*at >= 'A' && *at <= 'Z')
      *at = (char)(*at - 'A' + 'a');
  cJSON_Delete(tree);
  price_ask_sku(test, sku);
}

void run_price_sku_code(struct test *test)
{
  if (test->stage == 0) {
    test_genuine(test);
    price_ask_lower(test);
    price_ask_sku(test, "Tee Shirt 1");
    price_ask_sku(test, "\xC3\x89T\xC3\x89-\xE5\xA4\x8F");
  } else {
    orders_judge(test, RULE_SKU);
  }
}

/* -------- quantities -------- */

static void price_ask_quantity(struct test *test, const char *quantity)
{
  cJSON *tree = ask_tree(test);
  body_put(body_at(tree, "/data/attributes"), "quantity", quantity);
  test_post_tree(test, tree);
}

void run_price_quantity(struct test *test)
{
  int64_t one = 0;
  int64_t three = 0;
  if (test->stage == 0) {
    price_ask_quantity(test, "1");
    price_ask_quantity(test, "3");
  } else if (!answer_amount(test_exchange(test, 0), "unit_amount_cents", &one) ||
             !answer_amount(test_exchange(test, 1), "unit_amount_cents", &three)) {
    test_skip(test, "the answers have no prices to compare");
  } else if (one != 0 && three == 3 * one) {
    test_fault(test, "unit_amount_cents %lld for one piece and %lld for three, which is 3 times",
               (long long)one, (long long)three);
  }
}

void run_price_integers(struct test *test)
{
  orders_run(test, RULE_AMOUNT);
  if (test->stage > 0 && test->verdict != SUITE_FAIL && orders_judge(test, RULE_NEGATIVE))
    test_finding(test, "price.integers", "A price is negative.",
                 "Send 0 when it is free, and take discounts as promotions");
}

void run_price_compare_at(struct test *test)
{
  if (test->stage == 0) {
    orders_ask(test);
    return;
  }
  for (struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next) {
    int64_t price = 0;
    int64_t before = 0;
    if (answer_amount(exchange, "unit_amount_cents", &price) &&
        answer_amount(exchange, "compare_at_amount_cents", &before) && before < price)
      test_fault(test, "compare_at_amount_cents %lld, unit_amount_cents %lld", (long long)before,
                 (long long)price);
  }
}

/* -------- currencies -------- */

static const char *money_name(const struct test *test)
{
  return test->kind->callback == CLX_CALLBACK_PRICE ? "unit_amount_cents" : "price_amount_cents";
}

/* The currencies of the config, or two that nearly everybody knows. */
static const char *money_currency(const struct test *test, int index)
{
  static const char *const usual[] = {"EUR", "JPY"};
  const char *first = config_item(test->suite, "data.currencies", 0);
  return first != NULL ? config_item(test->suite, "data.currencies", index) : usual[index];
}

/* The one of two decimals, or of none. NULL when there is no such. */
static const char *money_of_digits(const struct test *test, uint32_t wanted)
{
  for (int i = 0; i < 2 || config_item(test->suite, "data.currencies", i) != NULL; i++) {
    uint32_t minor = 1;
    uint32_t digits = 2;
    const char *currency = money_currency(test, i);
    if (currency != NULL && clx_currency_unit(currency, &minor, &digits) == CLX_OK &&
        digits == wanted)
      return currency;
  }
  return NULL;
}

/* A yen is worth about as much as a cent of the others; a forint is five yen. */
static bool money_is_comparable(const char *whole, const char *cents)
{
  bool small = strcmp(whole, "JPY") == 0 || strcmp(whole, "HUF") == 0;
  return small && (strcmp(cents, "EUR") == 0 || strcmp(cents, "USD") == 0 ||
                   strcmp(cents, "GBP") == 0 || strcmp(cents, "CHF") == 0);
}

static void money_judge(struct test *test, const char *cents, const char *whole)
{
  int64_t one = 0;
  int64_t other = 0;
  bool named = config_get(test->suite, "data.currencies") != NULL;
  if (!answer_amount(test_exchange(test, 0), money_name(test), &one) ||
      !answer_amount(test_exchange(test, 1), money_name(test), &other) || one == 0) {
    test_skip(test, "it does not answer in both %s and %s", cents, whole);
    return;
  }
  if (one == other) {
    test_finding(test, "money.currency", "The currency of the request is not looked at.",
                 "Take the price of the currency in `currency_code`; refuse one that you do not "
                 "sell in with 422");
    test_say(test, named ? SUITE_WARN : SUITE_INFO, "%lld in %s and the same in %s", (long long)one,
             cents, whole);
  } else if (money_is_comparable(whole, cents) && other / 30 > one) {
    test_fault(test, "%lld in %s and %lld in %s, which has no minor unit", (long long)one, cents,
               (long long)other, whole);
  } else if (money_is_comparable(whole, cents) && one / 30 > other) {
    test_fault(test, "%lld in %s and no more than %lld in %s", (long long)one, cents,
               (long long)other, whole);
  }
}

void run_money_currency(struct test *test)
{
  const char *cents = money_of_digits(test, 2);
  const char *whole = money_of_digits(test, 0);
  if (cents == NULL || whole == NULL) {
    test_skip(test, "the config's data.currencies has none with two decimals, or none without");
  } else if (test->kind->recorded) {
    test_skip(test, "a recorded body has one currency");
  } else if (test->stage == 0) {
    cJSON *tree = ask_tree(test);
    const char *sku = ask_text(tree, "sku_code");
    test_post_tree(test, orders_in(test, cents, sku));
    test_post_tree(test, orders_in(test, whole, sku));
    cJSON_Delete(tree);
  } else {
    money_judge(test, cents, whole);
  }
}

/* -------- expected prices -------- */

static const char *expected_text(const cJSON *row, const char *name)
{
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(row, name);
  return cJSON_IsString(item) ? item->valuestring : NULL;
}

static int64_t expected_number(const cJSON *row, const char *name, int64_t other)
{
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(row, name);
  return cJSON_IsNumber(item) ? (int64_t)item->valuedouble : other;
}

static void expected_ask(struct test *test, const cJSON *row)
{
  char quantity[32];
  const char *currency = expected_text(row, "currency");
  const char *sku = expected_text(row, "sku");
  cJSON *tree = test->kind->recorded ? ask_tree(test) : orders_in(test, currency, sku);
  if (sku != NULL)
    price_put_sku(tree, sku);
  snprintf(quantity, sizeof quantity, "%lld", (long long)expected_number(row, "quantity", 1));
  body_put(body_at(tree, "/data/attributes"), "quantity", quantity);
  test_post_tree(test, tree);
}

/* What the difference looks like. */
static void expected_name(struct test *test, const cJSON *row, int64_t came)
{
  int64_t wanted = expected_number(row, "unit_amount_cents", 0);
  int64_t quantity = expected_number(row, "quantity", 1);
  const char *currency = expected_text(row, "currency");
  bool yen = currency != NULL && strcmp(currency, "JPY") == 0;
  if (came == wanted * 100 || came * 100 == wanted || came == wanted / 100)
    test_finding(test, yen ? "money.currency" : "money.expected",
                 "Amounts are off by a factor of 100.",
                 "Send minor units of the currency: 49.00 EUR is 4900, 4000 JPY is 4000");
  else if (quantity > 1 && came == wanted * quantity)
    test_finding(test, "price.quantity", "The price is that of the whole line, not of one piece.",
                 "Send the price of one piece; Commerce Layer multiplies it");
  else if (came == wanted - 1 || came == wanted + 1)
    test_finding(test, "money.expected", "Amounts go through floating point: a cent is lost.",
                 "Compute with integers of minor units, or round to the nearest");
}

static void expected_judge(struct test *test, const cJSON *row, struct exchange *exchange)
{
  int64_t wanted = expected_number(row, "unit_amount_cents", 0);
  int64_t came = 0;
  if (!answer_is_good(exchange)) {
    test_fault(test, "%s for a SKU of expect.prices", look_words(exchange));
  } else if (!answer_amount(exchange, "unit_amount_cents", &came)) {
    test_follows(test, "price.integers");
  } else if (came != wanted && test->verdict != SUITE_FAIL) {
    expected_name(test, row, came);
    test_fault(test, "unit_amount_cents %lld where the config expects %lld", (long long)came,
               (long long)wanted);
  }
}

void run_money_expected(struct test *test)
{
  const cJSON *rows = config_get(test->suite, "expect.prices");
  const cJSON *row = NULL;
  struct exchange *exchange = test->first;
  if (!cJSON_IsArray(rows) || rows->child == NULL) {
    test_skip(test, "the config has no expect.prices");
    return;
  }
  cJSON_ArrayForEach(row, rows)
  {
    if (test->stage == 0) {
      expected_ask(test, row);
    } else {
      expected_judge(test, row, exchange);
      exchange = exchange->next;
    }
  }
}
