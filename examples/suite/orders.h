/* orders.h - what the cases about prices and orders share: several requests of one kind whose
 * answers are held to the same rules. */
#ifndef ORDERS_H
#define ORDERS_H

#include "ask.h"

/* Sends requests that differ in what amounts depend on: currency, worth, SKU. */
void orders_ask(struct test *test);

/* A fault for each success that breaks one of these RULE_; a skip when there is no success. True
 * when there was a fault. */
bool orders_judge(struct test *test, uint32_t rules);

/* Both. */
void orders_run(struct test *test, uint32_t rules);

/* A request with another currency; NULL for a recorded one. */
cJSON *orders_in(struct test *test, const char *currency, const char *sku);

/* The cases of cases_price.c. */
void run_price_sku_code(struct test *test);
void run_price_quantity(struct test *test);
void run_price_integers(struct test *test);
void run_price_compare_at(struct test *test);
void run_money_currency(struct test *test);
void run_money_expected(struct test *test);

#endif
