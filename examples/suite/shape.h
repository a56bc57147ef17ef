/* shape.h - other shapes of a body that mean the same, and bodies with less in them. */
#ifndef SHAPE_H
#define SHAPE_H

#include "ask.h"

/* -------- the same, written otherwise -------- */

void shape_order(struct test *test, cJSON *tree);
void shape_same_id(struct test *test, cJSON *tree);
void shape_extra_attribute(struct test *test, cJSON *tree);
void shape_extra_relationship(struct test *test, cJSON *tree);
void shape_extra_resource(struct test *test, cJSON *tree);
void shape_extra_meta(struct test *test, cJSON *tree);
void shape_event_stores(struct test *test, cJSON *tree);
void shape_no_versions(struct test *test, cJSON *tree);
void shape_with_links(struct test *test, cJSON *tree);
void shape_no_links(struct test *test, cJSON *tree);

/* -------- less -------- */

void shape_no_included(struct test *test, cJSON *tree);
void shape_null_customer(struct test *test, cJSON *tree);
void shape_null_address(struct test *test, cJSON *tree);
void shape_nulls(struct test *test, cJSON *tree);

/* -------- odd values -------- */

void shape_not_products(struct test *test, cJSON *tree);
void shape_drift(struct test *test, cJSON *tree);
void shape_big_numbers(struct test *test, cJSON *tree);
void shape_deep(struct test *test, cJSON *tree);

/* Takes all resources of a type out of `included`. */
void shape_remove(cJSON *tree, const char *type);

/* The order without line items, and without what they are for. */
void shape_no_lines(cJSON *tree);

#endif
