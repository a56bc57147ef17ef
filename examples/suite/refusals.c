/* Requests that an endpoint is likely to refuse. */
#include <string.h>

#include "refusals.h"
#include "shape.h"

static cJSON *refusal_sku(struct test *test)
{
  const char *skus[] = {config_text(test->suite, "data.unknown_sku", "NO-SUCH-SKU-0000"), NULL};
  struct body_wish wish;
  if (test->kind->recorded)
    return NULL;
  body_wish(&wish);
  wish.skus = skus;
  return ask_made(test, &wish);
}

cJSON *refusal_declined(struct test *test)
{
  const char *token = config_text(test->suite, "data.declined_token", NULL);
  struct body_wish wish;
  if (token == NULL)
    return NULL;
  body_wish(&wish);
  wish.token = token;
  cJSON *tree = ask_made(test, &wish);
  char *quoted = ask_quoted(token);
  body_put(body_at(tree, "/data/attributes"), "payment_source_token", quoted);
  cJSON_free(quoted);
  return tree;
}

/* One more than is left. */
cJSON *refusal_too_much(struct test *test)
{
  struct body_wish wish;
  if (test->kind->recorded)
    return NULL;
  body_wish(&wish);
  wish.balance = 5000;
  wish.amount = 5001;
  wish.line_items = 1;
  cJSON *tree = ask_made(test, &wish);
  ask_worth(tree, 5000);
  return tree;
}

/* The members of data.refused_order become attributes of the order. */
cJSON *refusal_order(struct test *test)
{
  const cJSON *item = NULL;
  const cJSON *members = config_get(test->suite, "data.refused_order");
  if (members == NULL)
    return NULL;
  cJSON *tree = ask_tree(test);
  cJSON_ArrayForEach(item, members)
  {
    char *text = cJSON_PrintUnformatted(item);
    if (text == NULL)
      tool_no_memory();
    body_put(ask_attributes(body_resource(tree, "orders")), item->string, text);
    cJSON_free(text);
  }
  return tree;
}

cJSON *refusal_no_discount(struct test *test)
{
  cJSON *tree = ask_tree(test);
  ask_worth(tree, 0);
  shape_no_lines(tree);
  return tree;
}

static cJSON *refusal_no_token(struct test *test)
{
  cJSON *tree = ask_tree(test);
  body_put(body_at(tree, "/data/attributes"), "payment_source_token", "null");
  return tree;
}

#define KINDS_PART (KIND_BIT(CLX_CALLBACK_CAPTURE) | KIND_BIT(CLX_CALLBACK_REFUND))

static const struct refusal refusals[] = {
    {"an unknown SKU", KIND_BIT(CLX_CALLBACK_PRICE), true, refusal_sku},
    {"an order without products", KIND_BIT(CLX_CALLBACK_PROMOTION), true, refusal_no_discount},
    {"the order of data.refused_order", KIND_BIT(CLX_CALLBACK_ORDER_VALIDATION), true,
     refusal_order},
    {"the token of data.declined_token", KIND_BIT(CLX_CALLBACK_AUTHORIZE), true, refusal_declined},
    {"more than is left", KINDS_PART, true, refusal_too_much},
    {"a payment without a token", KIND_BIT(CLX_CALLBACK_AUTHORIZE) | KINDS_TOKEN, false,
     refusal_no_token},
};

static bool refusal_fits(const struct test *test, const struct refusal *refusal)
{
  return (refusal->kinds & KIND_BIT(test->kind->callback)) != 0;
}

/* The first number of the test tells which were sent: not those that the config does not name. */
void refusals_ask(struct test *test)
{
  for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
    if (!refusal_fits(test, &refusals[i]))
      continue;
    cJSON *tree = refusals[i].make(test);
    if (tree != NULL) {
      test_post_tree(test, tree);
      test->number[0] |= INT64_C(1) << i;
    }
  }
}

const struct refusal *refusals_next(struct refusals_walk *walk)
{
  for (; walk->row < sizeof refusals / sizeof refusals[0]; walk->row++) {
    if ((walk->test->number[0] >> walk->row & 1) == 0)
      continue;
    walk->exchange = walk->exchange == NULL ? walk->test->first : walk->exchange->next;
    return &refusals[walk->row++];
  }
  return NULL;
}
