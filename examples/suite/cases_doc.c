/* Cases about the document: other shapes that mean the same, and values that are allowed. */
#include <string.h>

#include "shape.h"

/* -------- the same answer -------- */

typedef void shape(struct test *test, cJSON *tree);

static void doc_judge_same(struct test *test, struct exchange *exchange)
{
  struct buffer what = {0};
  if (answer_is_broken(exchange))
    test_fault(test, "%s", look_words(exchange));
  else if (!answer_is_same(exchange, &what))
    test_fault(test, "%s, but %s", look_words(exchange),
               what.at != NULL ? what.at : "another answer");
  buffer_free(&what);
}

static void doc_same(struct test *test, shape *change)
{
  if (test->stage == 0) {
    cJSON *tree = ask_tree(test);
    change(test, tree);
    test_post_tree(test, tree);
  } else {
    doc_judge_same(test, test_exchange(test, 0));
  }
}

static void run_order(struct test *test)
{
  doc_same(test, shape_order);
}

static void run_same_id(struct test *test)
{
  doc_same(test, shape_same_id);
}

static void run_extra_attribute(struct test *test)
{
  doc_same(test, shape_extra_attribute);
}

static void run_extra_relationship(struct test *test)
{
  doc_same(test, shape_extra_relationship);
}

static void run_extra_resource(struct test *test)
{
  doc_same(test, shape_extra_resource);
}

static void run_extra_meta(struct test *test)
{
  doc_same(test, shape_extra_meta);
}

static void run_event_stores(struct test *test)
{
  doc_same(test, shape_event_stores);
}

static void run_no_versions(struct test *test)
{
  doc_same(test, shape_no_versions);
}

static void run_with_links(struct test *test)
{
  doc_same(test, shape_with_links);
}

static void run_no_links(struct test *test)
{
  doc_same(test, shape_no_links);
}

/* -------- an answer or an error, no failure -------- */

static void doc_judge_alive(struct test *test, struct exchange *exchange, const char *which)
{
  if (answer_is_broken(exchange) || exchange->look == LOOK_REFUSED)
    test_fault(test, "%s%s%s", look_words(exchange), *which != '\0' ? " for a body " : "", which);
}

static void doc_alive(struct test *test, shape *change)
{
  if (test->stage == 0) {
    cJSON *tree = ask_tree(test);
    change(test, tree);
    test_post_tree(test, tree);
  } else {
    doc_judge_alive(test, test_exchange(test, 0), "");
  }
}

/* Nothing is loaded, or it is named and not there. */
static void run_no_included(struct test *test)
{
  if (test->stage == 0) {
    cJSON *loaded = ask_tree(test);
    cJSON *tree = ask_tree(test);
    cJSON_DeleteItemFromObjectCaseSensitive(loaded, "included");
    shape_no_included(test, tree);
    test_post_tree(test, tree);
    test_post_tree(test, loaded);
    return;
  }
  doc_judge_alive(test, test_exchange(test, 0), "");
  doc_judge_alive(test, test_exchange(test, 1), "whose relationships name what is not there");
}

static void run_null_customer(struct test *test)
{
  doc_alive(test, shape_null_customer);
}

static void run_null_address(struct test *test)
{
  doc_alive(test, shape_null_address);
}

static void run_nulls(struct test *test)
{
  doc_alive(test, shape_nulls);
}

static void run_not_products(struct test *test)
{
  doc_alive(test, shape_not_products);
}

static void run_drift(struct test *test)
{
  doc_alive(test, shape_drift);
}

static void run_big_numbers(struct test *test)
{
  doc_alive(test, shape_big_numbers);
}

static void run_deep(struct test *test)
{
  doc_alive(test, shape_deep);
}

static void run_many(struct test *test)
{
  struct body_wish wish;
  if (test->kind->recorded) {
    test_skip(test, "a recorded body has the line items that it has");
  } else if (test->stage == 0) {
    body_wish(&wish);
    wish.line_items = 300;
    test_post_tree(test, ask_made(test, &wish));
  } else {
    doc_judge_alive(test, test_exchange(test, 0), "");
  }
}

/* -------- includes that are not there -------- */

/* The include list of the kind: of the config, or what Commerce Layer has by default. */
static void absent_all(const struct kind *kind, struct buffer *all)
{
  struct buffer path = {0};
  const char *name = NULL;
  buffer_print(&path, "kinds.%s.includes", kind->name);
  for (int i = 0; (name = config_item(kind->suite, path.at, i)) != NULL; i++)
    buffer_print(all, "%s%s", i > 0 ? "," : "", name);
  buffer_free(&path);
  if (all->len == 0)
    buffer_text(all, clx_callback_includes(kind->callback));
}

/* The next name of the list. False behind the last one. */
static bool absent_next(const char **at, struct buffer *name)
{
  size_t len = strcspn(*at, ",");
  name->len = 0;
  buffer_add(name, *at, len);
  *at += len + ((*at)[len] == ',');
  return len > 0;
}

/* The list without a name and what hangs on it. */
static void absent_without(const char *all, const char *without, struct buffer *rest)
{
  struct buffer name = {0};
  size_t len = strlen(without);
  rest->len = 0;
  while (absent_next(&all, &name))
    if (strncmp(name.at, without, len) != 0 || (name.at[len] != '\0' && name.at[len] != '.'))
      buffer_print(rest, "%s%s", rest->len > 0 ? "," : "", name.at);
  buffer_free(&name);
}

static void absent_ask(struct test *test, const char *all)
{
  struct buffer name = {0};
  struct buffer rest = {0};
  struct body_wish wish;
  for (const char *at = all; absent_next(&at, &name);) {
    absent_without(all, name.at, &rest);
    body_wish(&wish);
    wish.include = rest.len > 0 ? rest.at : "";
    test_post_tree(test, ask_made(test, &wish));
  }
  buffer_free(&name);
  buffer_free(&rest);
}

static void absent_judge(struct test *test, const char *all)
{
  struct buffer name = {0};
  struct buffer which = {0};
  for (uint32_t i = 0; absent_next(&all, &name); i++) {
    which.len = 0;
    buffer_print(&which, "without %s", name.at);
    doc_judge_alive(test, test_exchange(test, i), which.at);
  }
  buffer_free(&name);
  buffer_free(&which);
}

static void run_absent(struct test *test)
{
  struct buffer all = {0};
  absent_all(test->kind, &all);
  if (test->kind->recorded)
    test_skip(test, "a recorded body has the includes that it has");
  else if (test->stage == 0)
    absent_ask(test, all.at);
  else
    absent_judge(test, all.at);
  buffer_free(&all);
}

/* -------- broken bodies -------- */

enum {
  BROKEN_EMPTY,
  BROKEN_CUT,
  BROKEN_NULL,
  BROKEN_LIST,
  BROKEN_DATA,
  BROKEN_TEXT,
  BROKEN_UTF8,
  BROKEN_TYPE,
  BROKEN_COUNT
};

static const struct {
  const char *name;
  const char *body; /* NULL: made of the base */
  bool unreadable;  /* no answer can come from it */
} broken[BROKEN_COUNT] = {
    [BROKEN_EMPTY] = {"that is empty", "", true},
    [BROKEN_CUT] = {"that is cut in half", NULL, true},
    [BROKEN_NULL] = {"`null`", "null", false},
    [BROKEN_LIST] = {"`[]`", "[]", false},
    [BROKEN_DATA] = {"`{\"data\":null}`", "{\"data\":null}", false},
    [BROKEN_TEXT] = {"`{\"data\":\"text\"}`", "{\"data\":\"text\"}", false},
    [BROKEN_UTF8] = {"that is no UTF-8", NULL, false},
    [BROKEN_TYPE] = {"of another type", NULL, false},
};

/* The base with something else behind `"` NAME `":"`, over what stands there. */
static void broken_put(struct test *test, const char *name, const char *bytes)
{
  struct buffer body = {0};
  const struct buffer *base = &test->kind->base;
  buffer_add(&body, base->at, base->len);
  char *at = strstr(body.at, name);
  if (at != NULL && strlen(at) > strlen(name) + strlen(bytes))
    memcpy(at + strlen(name), bytes, strlen(bytes));
  test_post(test, body.at, body.len);
  buffer_free(&body);
}

static void broken_ask_one(struct test *test, uint32_t i)
{
  cJSON *tree = NULL;
  switch (i) {
  case BROKEN_CUT:
    test_post(test, test->kind->base.at, test->kind->base.len / 2);
    break;
  case BROKEN_UTF8:
    broken_put(test, "\"id\":\"", "\xFF\xC0");
    break;
  case BROKEN_TYPE:
    tree = body_base(test->kind);
    body_put(body_at(tree, "/data"), "type", "\"parcels\"");
    test_post_tree(test, tree);
    break;
  default:
    test_post(test, broken[i].body, strlen(broken[i].body));
  }
}

static void broken_ask(struct test *test)
{
  for (uint32_t i = 0; i < BROKEN_COUNT; i++)
    broken_ask_one(test, i);
}

/* Whether a success is out of the question. An answer that is the same for all orders, such as one
 * tax rate, may come without a look at the body; many endpoints take what is no UTF-8 or do not
 * look at the type. */
static bool broken_is_success(const struct test *test, struct exchange *exchange, uint32_t i)
{
  struct buffer what = {0};
  if (!answer_is_good(exchange) || i == BROKEN_UTF8 || i == BROKEN_TYPE)
    return false;
  bool constant = (KIND_BIT(test->kind->callback) & KINDS_READ) != 0 && !broken[i].unreadable &&
                  test->kind->callback != CLX_CALLBACK_PRICE && look_is_same(exchange, &what);
  buffer_free(&what);
  return !constant;
}

static void broken_judge(struct test *test, uint32_t i)
{
  struct exchange *exchange = test_exchange(test, i);
  if (answer_hides_error(exchange)) {
    test_follows(test, "answer.error_status");
  } else if (broken_is_success(test, exchange, i)) {
    test_finding(test, "doc.broken", "A broken body is answered as if all was well.",
                 "Answer 400 when the body is no JSON document or has no data");
    test_say(test, SUITE_FAIL, "%s for a body %s", look_words(exchange), broken[i].name);
  } else if (answer_is_broken(exchange) && test->verdict != SUITE_FAIL) {
    test_fault(test, "%s for a body %s", look_words(exchange), broken[i].name);
  }
}

static void run_broken(struct test *test)
{
  if (test->stage == 0)
    broken_ask(test);
  else
    for (uint32_t i = 0; i < BROKEN_COUNT; i++)
      broken_judge(test, i);
}

/* -------- the table -------- */

#define KINDS_LINES (KINDS_ORDER | KINDS_PAYMENT | KINDS_TOKEN | KIND_BIT(CLX_CALLBACK_PRICE))
#define SAME        "the same answer as to the unchanged request"
#define ALIVE       "a success, or an error from 400 to 499"

const struct suite_case cases_doc[] = {
    {"doc.order", KINDS_ALL, SUITE_FAIL, 0, 0, 58, "1.7, 11 [CUR]", run_order,
     "The answer depends on the order of the document.",
     "the same body with `included` shuffled and members in another order", SAME,
     "The order is not promised: one day the wrong resource is read",
     "Look a resource up by its type and id, never by its place", NULL},
    {"doc.same_id", KINDS_ALL, SUITE_FAIL, 0, 0, 57, "11 [CUR]", run_same_id,
     "Resources are looked up by id alone.",
     "the same body, in which each included id is also that of a resource of another type", SAME,
     "Two types may have the same id: then the wrong resource is read",
     "Compare type and id when you look up an included resource", "doc.order"},
    {"doc.extra_attribute", KINDS_ALL, SUITE_FAIL, 0, 0, 56, "11 [FIRST]", run_extra_attribute,
     "An attribute that is new breaks the endpoint.", "the same body with one attribute more", SAME,
     "Attributes are added several times a year: then every request fails",
     "Pass over attributes that you do not know", NULL},
    {"doc.extra_relationship", KINDS_ALL, SUITE_FAIL, 0, 0, 56, "11 [FIRST]",
     run_extra_relationship, "A relationship that is new breaks the endpoint.",
     "the same body with one relationship more", SAME,
     "Relationships are added several times a year: then every request fails",
     "Pass over relationships that you do not know", "doc.extra_attribute"},
    {"doc.extra_resource", KINDS_ALL, SUITE_FAIL, 0, 0, 56, "11 [FIRST]", run_extra_resource,
     "An included resource of a new type breaks the endpoint.",
     "the same body with a resource of an unknown type in `included`", SAME,
     "Types are added every year: then every request fails",
     "Pass over resources of types that you do not know",
     "doc.order,doc.extra_attribute,doc.extra_relationship"},
    {"doc.extra_meta", KINDS_ALL, SUITE_FAIL, 0, 0, 55, "11 [FIRST]", run_extra_meta,
     "A new member at the top of the document breaks the endpoint.",
     "the same body with `meta`, `jsonapi` and `links` at the top, as announced for 2026", SAME,
     "`meta` moves to the top of the document: then every request fails",
     "Read `data` and `included`, and pass over the rest",
     "doc.extra_attribute,doc.extra_relationship,doc.extra_resource"},
    {"doc.event_stores", KINDS_ALL, SUITE_FAIL, 0, 0, 54, "11 [FIRST]", run_event_stores,
     "A body of 2026 breaks the endpoint.",
     "the same body with `event_stores` and `versions` in each resource", SAME,
     "Bodies look like this since 2026", "Pass over relationships that you do not know",
     "doc.extra_relationship"},
    {"doc.no_versions", KINDS_ALL, SUITE_FAIL, 0, 0, 54, "11 [FIRST]", run_no_versions,
     "A body of 2022 breaks the endpoint.",
     "the same body without `event_stores`, `versions` and most of `meta`", SAME,
     "Organizations do not all get new members at the same time",
     "Do not rely on `event_stores`, `versions` or `meta`", NULL},
    {"doc.with_links", KINDS_ALL, SUITE_FAIL, 0, 0, 54, "11 [FIRST]", run_with_links,
     "Links with a host break the endpoint.", "the same body with absolute URLs in `links`", SAME,
     "Links are paths in some bodies and URLs in others", "Do not take ids or types out of links",
     NULL},
    {"doc.no_links", KINDS_ALL, SUITE_FAIL, 0, 0, 54, "11 [FIRST]", run_no_links,
     "A body without links breaks the endpoint.",
     "the same body without `links`, and without relationships that have nothing else", SAME,
     "Links and relationships that are not loaded may be absent",
     "Take ids out of `data`, and read relationships as if each could be absent",
     "doc.no_versions"},
    {"doc.absent", KINDS_ANSWER, SUITE_WARN, 0, 0, 40, "1.7 [INF]", run_absent,
     "The endpoint fails when an include is not there.",
     "the same body with one relationship after the other not loaded", ALIVE,
     "`external_includes` replaces the default list: what is not in it is absent",
     "Look whether a relationship is loaded before you read it; answer 422 when you need it",
     "bytes.utf8,http.pieces,doc.null_customer,doc.null_address"},
    {"doc.no_included", KINDS_ANSWER, SUITE_WARN, 0, 0, 41, "1.7 [INF]", run_no_included,
     "The endpoint fails when nothing is included.", "the same body without `included`", ALIVE,
     "`included` is absent when nothing is included",
     "Take an absent `included` as an empty one; answer 422 when you need what is not there",
     "doc.order,doc.absent,doc.null_customer,doc.null_address"},
    {"doc.null_customer", KINDS_ANSWER, SUITE_FAIL, 0, 0, 53, "11 [INF]", run_null_customer,
     "The endpoint fails for a guest.", "the same body of an order that has no customer yet", ALIVE,
     "Guests get no price, no taxes, or cannot pay: carts have no customer at first",
     "Look whether the customer is null before you read it", NULL},
    {"doc.null_address", KINDS_ANSWER, SUITE_FAIL, 0, 0, 52, "11 [INF]", run_null_address,
     "The endpoint fails when an order has no address.",
     "the same body of an order without shipping and billing address", ALIVE,
     "Carts have no address at first: their requests fail",
     "Look whether an address is null before you read it", NULL},
    {"doc.nulls", KINDS_ALL, SUITE_WARN, 0, 0, 39, "11 [FIRST]", run_nulls,
     "The endpoint fails when attributes are null.",
     "the same body, in which all attributes are null that may be", ALIVE,
     "Any attribute may be null: of some orders the request fails",
     "Look whether an attribute is null before you read it", "doc.null_customer,doc.null_address"},
    {"doc.not_products", KINDS_LINES, SUITE_FAIL, 0, 0, 51, "11 [FIRST]", run_not_products,
     "The endpoint fails for line items that are no products.",
     "the same body with line items of a bundle, adjustments, promotions, a shipment and a payment "
     "method",
     ALIVE, "Orders with a discount or an adjustment fail: such line items have no SKU code",
     "Look at item_type first; sku_code may be null, and amounts may be negative", NULL},
    {"doc.drift", KINDS_ALL, SUITE_WARN, 0, 0, 38, "11 [FIRST]", run_drift,
     "The endpoint fails when a number comes as text, or a text as number.",
     "the same body with numbers as texts and texts as numbers where real bodies have them", ALIVE,
     "Order numbers, weights and tax breakdowns come in both forms",
     "Convert both forms of numbers, and take what is neither as absent", NULL},
    {"doc.big_numbers", KINDS_ALL, SUITE_WARN, 0, 0, 37, "11 [FIRST]", run_big_numbers,
     "The endpoint fails for large numbers in metadata.",
     "the same body with numbers beyond 2^53 in metadata", ALIVE,
     "Metadata may hold anything that other systems write there",
     "Do not convert numbers that you do not need", NULL},
    {"doc.deep", KINDS_ALL, SUITE_WARN, 0, 0, 37, "11 [INF]", run_deep,
     "The endpoint fails for nested metadata.", "the same body with 40 levels of metadata", ALIVE,
     "Metadata may hold anything that other systems write there",
     "Use a JSON parser that takes some 100 levels", NULL},
    {"doc.many", KINDS_LINES, SUITE_WARN, 0, 0, 36, "11 [INF]", run_many,
     "The endpoint fails for an order with 300 line items.", "a body with 300 line items", ALIVE,
     "The largest orders are refused", "Raise the limits that the request runs into",
     "http.size,http.pieces,bytes.utf8"},
    {"doc.broken", KINDS_ANSWER, SUITE_WARN, 0, 0, 35, "1.4 [INF]", run_broken,
     "The endpoint fails for a body that it cannot read.",
     "signed bodies that are empty, cut, null, a list, no UTF-8 or of another type",
     "an error from 400 to 499",
     "A failure counts as one of the endpoint's, and often tells strangers how it is built",
     "Answer 400 with success false when the body cannot be read", "bytes.utf8"},
    {0},
};
