/* Cases about what answers say of line items and orders: prices, shipping costs, discounts, taxes,
 * validations. */
#include <string.h>

#include "orders.h"
#include "refusals.h"
#include "shape.h"

/* -------- several requests, one set of rules -------- */

cJSON *orders_in(struct test *test, const char *currency, const char *sku)
{
  const char *skus[] = {sku, NULL};
  struct body_wish wish;
  body_wish(&wish);
  wish.currency = currency;
  if (sku != NULL)
    wish.skus = skus;
  return ask_made(test, &wish);
}

/* Amounts whose tenth or fifth is no whole cent. */
static void orders_ask_worth(struct test *test)
{
  static const int64_t cents[] = {1999, 1001, 115};
  for (size_t i = 0; i < sizeof cents / sizeof cents[0]; i++) {
    cJSON *tree = ask_tree(test);
    ask_worth(tree, cents[i]);
    test_post_tree(test, tree);
  }
}

/* The SKUs that the config names, each in the currencies of the config. */
static void orders_ask_skus(struct test *test)
{
  const char *sku = NULL;
  for (int i = 0; i < 4 && (sku = config_item(test->suite, "data.skus", i)) != NULL; i++) {
    const char *currency = config_item(test->suite, "data.currencies", 0);
    for (int j = 1; j < 4; j++) {
      test_post_tree(test, orders_in(test, currency, sku));
      currency = config_item(test->suite, "data.currencies", j);
      if (currency == NULL)
        break;
    }
  }
}

/* Without names, some that are made up. */
static void orders_ask_made_up(struct test *test)
{
  struct body_wish wish;
  for (int i = 0; i < 4; i++) {
    body_wish(&wish);
    wish.seed = ask_seed(test);
    test_post_tree(test, ask_made(test, &wish));
  }
}

void orders_ask(struct test *test)
{
  bool price = test->kind->callback == CLX_CALLBACK_PRICE;
  test_genuine(test);
  if (!test->kind->recorded)
    test_post_tree(test, orders_in(test, "JPY", NULL));
  if ((KIND_BIT(test->kind->callback) & KINDS_ORDER) != 0)
    orders_ask_worth(test);
  if (test->kind->recorded)
    return;
  if (price && config_item(test->suite, "data.skus", 0) != NULL)
    orders_ask_skus(test);
  else
    orders_ask_made_up(test);
}

bool orders_judge(struct test *test, uint32_t rules)
{
  struct buffer faults = {0};
  uint32_t judged = 0;
  uint32_t bad = 0;
  for (struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next) {
    faults.len = 0;
    if (!answer_is_good(exchange))
      continue;
    judged++;
    if (answer_breaks(exchange, rules, &faults)) {
      bad++;
      test_fault(test, "HTTP %u; %s", exchange->result.http, faults.at);
    }
  }
  buffer_free(&faults);
  if (judged == 0)
    test_skip(test, "nothing of what was asked is answered with a success");
  return bad > 0;
}

void orders_run(struct test *test, uint32_t rules)
{
  if (test->stage == 0)
    orders_ask(test);
  else
    orders_judge(test, rules);
}

/* -------- shipping costs -------- */

static void run_shipping_integers(struct test *test)
{
  orders_run(test, RULE_AMOUNT);
  if (test->stage > 0 && test->verdict != SUITE_FAIL && orders_judge(test, RULE_NEGATIVE))
    test_finding(test, "shipping.integers", "A shipping cost is negative.",
                 "Send 0 when shipping is free, and take discounts as promotions");
}

/* -------- promotions -------- */

static void run_promotion_integers(struct test *test)
{
  orders_run(test, RULE_AMOUNT);
}

static void run_promotion_negative(struct test *test)
{
  orders_run(test, RULE_NEGATIVE);
}

static void run_promotion_lines(struct test *test)
{
  orders_run(test, RULE_LINES);
}

static void run_promotion_all_or_none(struct test *test)
{
  orders_run(test, RULE_ALL_OR_NONE);
}

static void run_promotion_sum(struct test *test)
{
  orders_run(test, RULE_SUM);
}

/* An order of one cent shows a discount that does not look at what the order is worth. */
static void run_promotion_too_much(struct test *test)
{
  if (test->stage == 0) {
    cJSON *tree = ask_tree(test);
    ask_worth(tree, 1);
    orders_ask(test);
    test_post_tree(test, tree);
  } else {
    orders_judge(test, RULE_WORTH);
  }
}

static void none_judge(struct test *test, struct exchange *exchange, const char *order)
{
  struct buffer faults = {0};
  int64_t discount = 0;
  if (exchange->look == LOOK_NONE)
    test_fault(test, "%s for an order %s", look_words(exchange), order);
  else if (exchange->look == LOOK_FAULT)
    test_say(test, SUITE_WARN, "%s for an order %s", look_words(exchange), order);
  else if (answer_hides_error(exchange))
    test_follows(test, "answer.error_status");
  else if (exchange->look != LOOK_GOOD)
    return;
  else if (answer_breaks(exchange, RULE_JSON | RULE_SUCCESS | RULE_DATA, &faults))
    test_fault(test, "HTTP %u for an order %s; %s", exchange->result.http, order, faults.at);
  else if (answer_amount(exchange, "discount_cents", &discount) && discount > 0)
    test_follows(test, "promotion.too_much");
  buffer_free(&faults);
}

static void run_promotion_none(struct test *test)
{
  if (test->stage == 0) {
    cJSON *tree = ask_tree(test);
    ask_worth(tree, 0);
    test_post_tree(test, tree);
    test_post_tree(test, refusal_no_discount(test));
  } else {
    none_judge(test, test_exchange(test, 0), "that costs nothing");
    none_judge(test, test_exchange(test, 1), "without products");
  }
}

/* -------- taxes -------- */

static void run_tax_rate(struct test *test)
{
  orders_run(test, RULE_RATE);
}

static void run_tax_collectable(struct test *test)
{
  orders_run(test, RULE_WORTH);
}

static void run_tax_decimals(struct test *test)
{
  orders_run(test, RULE_DECIMALS);
}

static void run_tax_lines(struct test *test)
{
  orders_run(test, RULE_LINES);
}

static void run_tax_numbers(struct test *test)
{
  orders_run(test, RULE_NUMBER);
}

/* -------- validations -------- */

/* The code of an error, "" when it has none. */
static const char *error_code(const struct exchange *exchange)
{
  const cJSON *code = member(member(exchange->json, "error"), "code");
  return cJSON_IsString(code) ? code->valuestring : "";
}

/* A made-up order may be refused for what it is; a recorded one may not, nor for the reason for which
 * data.refused_order is. */
static void run_validation_success(struct test *test)
{
  struct exchange *genuine = test_exchange(test, 0);
  cJSON *tree = test->stage == 0 ? refusal_order(test) : NULL;
  if (test->stage == 0) {
    test_genuine(test);
    if (tree != NULL)
      test_post_tree(test, tree);
    return;
  }
  struct exchange *refused = test_exchange(test, 1);
  if (genuine->look != LOOK_BUSINESS)
    return;
  if (test->kind->recorded || (refused != NULL && refused->look == LOOK_BUSINESS &&
                               strcmp(error_code(genuine), error_code(refused)) == 0))
    test_fault(test, "%s", look_words(genuine));
  else
    test_skip(test, "the made-up order is refused: %s; give one that is good: --body",
              look_words(genuine));
}

static void run_validation_refused(struct test *test)
{
  cJSON *tree = test->stage == 0 ? refusal_order(test) : NULL;
  if (test->stage == 0 && tree == NULL)
    test_skip(test, "which order is to be refused stands in data.refused_order of the config");
  else if (test->stage == 0)
    test_post_tree(test, tree);
  else if (answer_is_good(test_exchange(test, 0)))
    test_fault(test, "%s", look_words(test_exchange(test, 0)));
}

static void run_validation_attributes(struct test *test)
{
  struct buffer faults = {0};
  uint32_t judged = 0;
  cJSON *tree = test->stage == 0 ? refusal_order(test) : NULL;
  if (test->stage == 0) {
    test_genuine(test);
    if (tree != NULL)
      test_post_tree(test, tree);
    return;
  }
  for (struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next) {
    faults.len = 0;
    judged += exchange->look == LOOK_BUSINESS;
    if (exchange->look == LOOK_BUSINESS && answer_breaks(exchange, RULE_ATTRIBUTE, &faults))
      test_fault(test, "HTTP %u; %s", exchange->result.http, faults.at);
  }
  buffer_free(&faults);
  if (judged == 0)
    test_skip(test, "no order was refused; data.refused_order of the config may name one");
}

/* -------- the table -------- */

#define PRICE      KIND_BIT(CLX_CALLBACK_PRICE)
#define SHIPPING   KIND_BIT(CLX_CALLBACK_SHIPPING_COST)
#define PROMOTION  KIND_BIT(CLX_CALLBACK_PROMOTION)
#define TAX        KIND_BIT(CLX_CALLBACK_TAX)
#define VALIDATION KIND_BIT(CLX_CALLBACK_ORDER_VALIDATION)
#define ORDERS     "orders of several currencies and amounts, some with odd cents"
#define ENVELOPE   "answer.envelope"

const struct suite_case cases_order[] = {
    {"price.sku_code", PRICE, SUITE_FAIL, CASE_SUCCESS, 0, 68, "4 [CUR]", run_price_sku_code,
     "The answer does not name the SKU that was asked for.",
     "SKU codes as they are, in small letters, with blanks and with letters beyond ASCII",
     "`data.sku_code` with exactly the code of the request",
     "The price is not taken for this line item: the customer cannot buy it",
     "Send back `data.attributes.sku_code` of the request as it came", ENVELOPE},
    {"price.quantity", PRICE, SUITE_FAIL, CASE_SUCCESS, 0, 79, "4 [CUR]", run_price_quantity,
     "The price is that of the whole line, not of one piece.",
     "the same line item with quantity 1 and with quantity 3", "the price of one piece in both",
     "Commerce Layer multiplies by the quantity: three pieces cost nine times as much",
     "Send the price of one piece; do not multiply it", ENVELOPE},
    {"price.integers", PRICE, SUITE_FAIL, CASE_SUCCESS, 0, 78, "1.8, 4 [CUR]", run_price_integers,
     "A price is no JSON integer.", "line items of several SKUs and currencies",
     "`data.unit_amount_cents`, an integer of minor units, not below zero",
     "The price is refused or rounded: the line item fails or costs something else",
     "Send 4900, neither \"4900\" nor 49.0 nor 4900.0", ENVELOPE},
    {"price.compare_at", PRICE, SUITE_INFO, CASE_SUCCESS, 0, 20, "4 [CUR]", run_price_compare_at,
     "The price before the reduction is below the price.",
     "line items of several SKUs and currencies",
     "`compare_at_amount_cents` above `unit_amount_cents`, or none",
     "Commerce Layer puts it up to the price: no reduction is shown",
     "Leave compare_at_amount_cents out when there is no reduction", "price.integers"},
    {"money.currency", PRICE | SHIPPING, SUITE_WARN, CASE_SUCCESS, 0, 66, "1.8 [CUR]",
     run_money_currency, "Amounts of a currency without minor unit are off by a factor of 100.",
     "the same request in a currency with cents and in one without, such as EUR and JPY",
     "amounts of about the same worth: 49.00 EUR is 4900, 7900 JPY is 7900",
     "Customers in Japan pay a hundred times the price, or a hundredth",
     "Count in minor units of the currency: JPY has none, so do not multiply by 100",
     "price.integers,shipping.integers"},
    {"money.expected", PRICE, SUITE_FAIL, 0, 0, 77, "4 [CUR]", run_money_expected,
     "A price is not the expected one.", "the SKUs, currencies and quantities of expect.prices",
     "the prices of expect.prices", "Customers pay another price than the shop means",
     "Look up the price by SKU and currency, in minor units", "price.integers,price.quantity"},
    {"shipping.integers", SHIPPING, SUITE_FAIL, CASE_SUCCESS, 0, 78, "1.8, 5 [CUR]",
     run_shipping_integers, "A shipping cost is no JSON integer.",
     "shipments of several currencies and sizes",
     "`data.price_amount_cents`, an integer of minor units, not below zero",
     "The answer is passed over, and the default price of the shipping method is taken",
     "Send 700, neither \"700\" nor 7.0", ENVELOPE},
    {"promotion.integers", PROMOTION, SUITE_FAIL, CASE_SUCCESS, 0, 78, "1.8, 8.1 [CUR]",
     run_promotion_integers, "A discount is no JSON integer.", ORDERS,
     "`discount_cents`, an integer of minor units", "The discount is refused or rounded",
     "Round to whole cents, and send 1500, neither \"1500\" nor 15.0", ENVELOPE},
    {"promotion.negative", PROMOTION, SUITE_FAIL, CASE_SUCCESS, 0, 77, "8.1 [CUR]",
     run_promotion_negative, "A discount is negative.", ORDERS, "`discount_cents` of 0 or above",
     "Commerce Layer turns the sign: the customer would pay more",
     "Send the discount as a positive number", ENVELOPE},
    {"promotion.lines", PROMOTION, SUITE_FAIL, CASE_SUCCESS, 0, 67, "8.1 [CUR]",
     run_promotion_lines, "A discount is for line items that the order does not have.", ORDERS,
     "ids of line items of this order, each once", "The discount is not applied",
     "Send the ids of the resources of type line_items, not those of their SKUs", ENVELOPE},
    {"promotion.all_or_none", PROMOTION, SUITE_FAIL, CASE_SUCCESS, 0, 66, "8.1 [CUR]",
     run_promotion_all_or_none, "Some line items have a discount of their own and some have none.",
     ORDERS, "`discount_cents` in all elements of `line_items`, or in none",
     "The answer is against the rules, and the discount is not applied",
     "Leave line items without a discount out of the list", ENVELOPE},
    {"promotion.sum", PROMOTION, SUITE_WARN, CASE_SUCCESS, 0, 45, "8.1 [INF]", run_promotion_sum,
     "The discounts of the line items do not add up.", ORDERS,
     "`data.discount_cents` that is the sum of those of the line items",
     "Which of the two is booked is not known: cents get lost",
     "Compute the discounts of the line items first, and add them up",
     "promotion.integers,promotion.negative,promotion.lines,promotion.all_or_none"},
    {"promotion.too_much", PROMOTION, SUITE_WARN, CASE_SUCCESS, 0, 46, "8.1 [INF]",
     run_promotion_too_much, "A discount is above what it is taken from.",
     "orders of several amounts, one of a single cent",
     "a discount that is not above the line items that it is for",
     "The order would cost less than nothing, or the discount is refused",
     "Take no more than the line items are worth",
     "promotion.integers,promotion.negative,promotion.lines"},
    {"promotion.none", PROMOTION, SUITE_FAIL, 0, 0, 65, "8.1 [CUR]", run_promotion_none,
     "No discount is answered with nothing.", "orders that cost nothing or have no products",
     "an error such as 422, or discount_cents 0",
     "An answer without a body counts as a failure: in the end Commerce Layer stops asking",
     "Answer 422 with an error when there is no discount", "answer.envelope,answer.refusal_status"},
    {"tax.rate", TAX, SUITE_FAIL, CASE_SUCCESS, 0, 78, "8.2 [CUR]", run_tax_rate,
     "A tax rate is a percentage, not a fraction.", ORDERS, "rates from 0 to 1: 0.22 for 22 %",
     "Taxes are a hundred times too high", "Send 0.22 for 22 %", ENVELOPE},
    {"tax.collectable", TAX, SUITE_FAIL, CASE_SUCCESS, 0, 77, "8.2 [CUR]", run_tax_collectable,
     "Taxes are in cents, not in major units.", ORDERS,
     "`tax_collectable` in major units: 9.0 for 9.00 EUR, and not above the line item",
     "Taxes are a hundred times too high", "Divide by 100 for EUR: send 5.68, not 568", ENVELOPE},
    {"tax.decimals", TAX, SUITE_WARN, CASE_SUCCESS, 0, 44, "8.2 [INF]", run_tax_decimals,
     "Taxes have more decimals than their currency.", ORDERS,
     "amounts with two decimals for EUR, none for JPY",
     "How the rest is rounded is not known: cents get lost",
     "Round taxes to the decimals of the currency", ENVELOPE},
    {"tax.lines", TAX, SUITE_FAIL, CASE_SUCCESS, 0, 67, "8.2 [CUR]", run_tax_lines,
     "Taxes are for line items that the order does not have.", ORDERS,
     "ids of line items of this order, each once", "The taxes of the line items are not applied",
     "Send the ids of the resources of type line_items, not those of their SKUs", ENVELOPE},
    {"tax.numbers", TAX, SUITE_FAIL, CASE_SUCCESS, 0, 76, "8.2 [CUR]", run_tax_numbers,
     "A rate or an amount of taxes is no JSON number, or missing.", ORDERS,
     "`tax_rate`, `tax_collectable` and the amounts as numbers",
     "The taxes cannot be read and stay as they were", "Send 0.22, not \"0.22\"", ENVELOPE},
    {"validation.success", VALIDATION, SUITE_FAIL, 0, 0, 75, "3 [CUR]", run_validation_success,
     "An order that is good is refused.", "an order with all that an order has",
     "HTTP 200 with success", "Nobody can place an order",
     "Look at what the endpoint misses: attributes are those of the schema of orders", NULL},
    {"validation.refused", VALIDATION, SUITE_FAIL, 0, 0, 76, "3 [CUR]", run_validation_refused,
     "An order that is to be refused is accepted.", "the order of data.refused_order",
     "an error of 400 or above", "Orders that must not be placed are placed",
     "Answer 422 for an order that is not valid", "answer.error_status"},
    {"validation.attributes", VALIDATION, SUITE_FAIL, 0, 0, 64, "3 [CUR]",
     run_validation_attributes, "An error is about something that is no attribute of the order.",
     "an order that is refused", "members of `data` that are attributes of the order",
     "The storefront cannot show the error where it belongs",
     "Name the errors in `data` by attributes of the order, such as customer_email",
     "answer.error_status"},
    {0},
};
