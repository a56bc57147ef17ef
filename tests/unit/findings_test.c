/* What a body has and lacks, as clx_document_explain tells it. */
#include "findings.h"

/* -------- default includes -------- */

static void default_includes_are_found_with_what_leads_to_them(void **state)
{
  static const struct asked asked = {CLX_CALLBACK_TAX, {NULL}};
  assert_string_equal(explained(*state, &asked, ORDER("", "", "")),
                      "billing_address one not loaded, default, missing: billing_address\n"
                      "line_items many not loaded, default, missing: line_items\n"
                      "line_items.item one not loaded, default, missing: line_items.item\n"
                      "market one not loaded, default, missing: market\n"
                      "shipping_address one not loaded, default, missing: shipping_address\n");
}

static void null_and_empty_lists_are_enough_for_a_default_include(void **state)
{
  static const struct asked asked = {CLX_CALLBACK_TAX, {NULL}};
  assert_string_equal(
      explained(*state, &asked,
                ORDER("",
                      "'market':{'data':null},'line_items':{'data':[]},"
                      "'shipping_address':{'data':null}," TO("billing_address", "addresses", "x"),
                      WITH("addresses", "x", "", ""))),
      "billing_address one loaded, default\n"
      "line_items many empty, default\n"
      "line_items.item one empty, default\n"
      "market one empty, default\n"
      "shipping_address one empty, default\n");
}

static void every_callback_has_its_own_defaults(void **state)
{
  struct doc *doc = *state;
  static const struct asked price = {CLX_CALLBACK_PRICE, {NULL}};
  static const struct asked cost = {CLX_CALLBACK_SHIPPING_COST, {NULL}};
  assert_string_equal(explained(doc, &price, "{'data':{'type':'line_items','id':'l'}}"),
                      "item one not loaded, default, missing: item\n"
                      "order one not loaded, default, missing: order\n"
                      "order.customer one not loaded, default, missing: order.customer\n"
                      "order.customer.tags many not loaded, default, missing: order.customer.tags\n"
                      "order.line_items many not loaded, default, missing: order.line_items\n"
                      "order.market one not loaded, default, missing: order.market\n");
  assert_string_equal(explained(doc, &cost, "{'data':{'type':'shipments','id':'s'}}"),
                      "order one not loaded, default, missing: order\n"
                      "shipping_method one not loaded, default, missing: shipping_method\n");
  assert_string_equal(explained(doc, &webhook, "{'data':{'type':'skus','id':'s'}}"), "");
}

/* -------- needs -------- */

static void a_need_with_a_question_mark_is_met_by_null(void **state)
{
  struct doc *doc = *state;
  static const struct asked guest = {CLX_CALLBACK_WEBHOOK, {"customer?.email", "number?"}};
  static const struct asked both = {CLX_CALLBACK_WEBHOOK, {"customer?.email", "customer"}};
  assert_string_equal(
      explained(doc, &guest, ORDER("'number':null", "'customer':{'data':null}", "")),
      "customer one empty, needed\n"
      "customer.email text empty, needed\n"
      "number text empty, needed\n");
  assert_string_equal(explained(doc, &guest, ORDER("", "", "")),
                      "customer one not loaded, needed, missing: customer\n"
                      "customer.email text not loaded, needed, missing: customer\n"
                      "number text not loaded, needed, missing\n");
  assert_string_equal(explained(doc, &both, ORDER("", "'customer':{'data':null}", "")),
                      "customer one empty, needed, missing\n"
                      "customer.email text empty, needed, missing\n");
}

static void a_need_is_found_with_its_include(void **state)
{
  struct doc *doc = *state;
  static const struct asked asked = {
      CLX_CALLBACK_WEBHOOK, {"market.price_list.currency_code", "currency_code", "placed_at"}};
  assert_string_equal(
      explained(doc, &asked, ORDER("'currency_code':'EUR','placed_at':null", "", "")),
      "currency_code text loaded, needed\n"
      "market one not loaded, needed, missing: market\n"
      "market.price_list one not loaded, needed, missing: market.price_list\n"
      "market.price_list.currency_code text not loaded, needed, missing: market.price_list\n"
      "placed_at time empty, needed, missing\n");
  assert_string_equal(
      explained(doc, &asked,
                ORDER("'placed_at':'t'", TO("market", "markets", "m"),
                      WITH("markets", "m", "", TO("price_list", "price_lists", "p")) "," WITH(
                          "price_lists", "p", "'currency_code':'EUR'", ""))),
      "currency_code text not loaded, needed, missing\n"
      "market one loaded, needed\n"
      "market.price_list one loaded, needed\n"
      "market.price_list.currency_code text loaded, needed\n"
      "placed_at time loaded, needed\n");
}

#define PRICE_CALL(relationships, included)                                                        \
  "{'data':{'type':'line_items','id':'l','relationships':{" TO(                                    \
      "order", "orders", "o") ","                                                                  \
                              "'event_stores':{'links':{'self':'/x'}}}},'included':[" WITH(        \
                                  "orders", "o", "", relationships) included "]}"

static void a_need_of_event_stores_is_found_with_its_include(void **state)
{
  struct doc *doc = *state;
  static const struct asked asked = {CLX_CALLBACK_PRICE, {"order.event_stores"}};
  const char *text =
      explained(doc, &asked, PRICE_CALL("'event_stores':{'links':{'self':'/y'}}", ""));
  assert_non_null(
      strstr(text, "\norder.event_stores many not loaded, needed, missing: order.event_stores\n"));
  assert_null(strstr(text, "\nevent_stores ")); /* links alone were not included */
  text = explained(doc, &asked,
                   PRICE_CALL("'event_stores':{'data':[" ID("event_stores", "e") "]}",
                              "," WITH("event_stores", "e", "", "")));
  assert_non_null(strstr(text, "\norder.event_stores many loaded, needed\n"));
}

static void a_need_asks_more_than_a_default_include(void **state)
{
  struct doc *doc = *state;
  static const struct asked asked = {CLX_CALLBACK_SHIPPING_COST,
                                     {"order.skus_count", "shipping_method"}};
  assert_string_equal(
      explained(doc, &asked,
                "{'data':{'type':'shipments','id':'s','relationships':{'order':{'data':null},"
                "'shipping_method':{'data':null}}}}"),
      "order one empty, default, needed, missing\n"
      "order.skus_count integer empty, needed, missing\n"
      "shipping_method one empty, default, needed, missing\n");
}

static void a_drifted_attribute_is_as_good_as_null(void **state)
{
  static const struct asked asked = {CLX_CALLBACK_WEBHOOK, {"skus_count", "metadata"}};
  assert_string_equal(explained(*state, &asked, ORDER("'skus_count':'3','metadata':[]", "", "")),
                      "metadata object empty, needed, missing\n"
                      "skus_count integer empty, needed, missing\n");
}

static void what_the_struct_cannot_hold_is_there_but_missing(void **state)
{
  static const struct asked asked = {CLX_CALLBACK_WEBHOOK, {"market.name"}};
  assert_string_equal(
      explained(*state, &asked,
                ORDER("", TO("market", "skus", "s"), WITH("skus", "s", "'name':'S'", ""))),
      "market one loaded, needed, missing\n"
      "market.name text loaded, needed, missing\n");
}

/* -------- several resources -------- */

static void a_list_is_told_by_all_its_resources(void **state)
{
  struct doc *doc = *state;
  static const struct asked asked = {CLX_CALLBACK_WEBHOOK,
                                     {"line_items.sku_code", "line_items.item.code"}};
#define A_AND_B(b, item)                                                                           \
  WITH("line_items", "a", "'sku_code':'A'", TO("item", "skus", "s"))                               \
  "," WITH("skus", "s", "'code':'A'", "") "," WITH("line_items", "b", "'sku_code':" b, item)
  assert_string_equal(
      explained(doc, &asked, ORDER("", LINES_A_B, A_AND_B("null", "'item':{'links':{}}"))),
      "line_items many loaded, needed\n"
      "line_items.item one partial, needed, missing: line_items.item\n"
      "line_items.item.code text partial, needed, missing: line_items.item\n"
      "line_items.sku_code text partial, needed, missing\n");
  assert_string_equal(
      explained(doc, &asked, ORDER("", LINES_A_B, A_AND_B("'B'", "'item':{'data':null}"))),
      "line_items many loaded, needed\n"
      "line_items.item one loaded, needed, missing\n"
      "line_items.item.code text loaded, needed, missing\n"
      "line_items.sku_code text loaded, needed\n");
  assert_string_equal(
      explained(doc, &asked,
                ORDER("", LINES_A_B,
                      WITH("line_items", "a", "'sku_code':'A'",
                           TO("item", "skus", "s")) "," WITH("skus", "s", "'code':'A'", ""))),
      "line_items many partial, needed, missing: line_items\n"
      "line_items.item one partial, needed, missing: line_items.item\n"
      "line_items.item.code text partial, needed, missing: line_items.item\n"
      "line_items.sku_code text partial, needed, missing: line_items\n");
  assert_string_equal(explained(doc, &asked, ORDER("", "'line_items':{'data':[]}", "")),
                      "line_items many empty, needed\n"
                      "line_items.item one empty, needed\n"
                      "line_items.item.code text empty, needed\n"
                      "line_items.sku_code text empty, needed\n");
#undef A_AND_B
}

static void behind_several_types_the_kind_is_that_of_the_first_that_has_the_member(void **state)
{
  struct doc *doc = *state;
  static const struct asked asked = {
      CLX_CALLBACK_WEBHOOK,
      {"item.code", "item.prices", "item.nothing", "item.shipping_method.name"}};
  assert_string_equal(
      explained(doc, &asked, "{'data':{'type':'line_items','id':'l'}}"),
      "item one not loaded, needed, missing: item\n"
      "item.code text not loaded, needed, missing: item\n"
      "item.nothing absent not loaded, needed, missing: item\n"
      "item.prices many not loaded, needed, missing: item.prices\n"
      "item.shipping_method one not loaded, needed, missing: item.shipping_method\n"
      "item.shipping_method.name text not loaded, needed, missing: item.shipping_method\n");
  assert_string_equal(
      explained(doc, &asked,
                "{'data':{'type':'line_items','id':'l','relationships':{" TO(
                    "item", "skus",
                    "s") "}},'included':[" WITH("skus", "s", "'code':'S','nothing':{}", "") "]}"),
      "item one loaded, needed\n"
      "item.code text loaded, needed\n"
      "item.nothing object loaded, needed\n"
      "item.prices many not loaded, needed, missing: item.prices\n"
      "item.shipping_method one not loaded, needed, missing: item.shipping_method\n"
      "item.shipping_method.name text not loaded, needed, missing: item.shipping_method\n");
}

/* Whether it is an attribute or a relationship only the body tells. */
static void a_relationship_behind_an_unknown_type_is_told_by_what_was_sent(void **state)
{
  struct doc *doc = *state;
  static const struct asked asked = {CLX_CALLBACK_WEBHOOK, {"item.maker"}};
#define GADGET(relationships)                                                                      \
  "{'data':{'type':'line_items','id':'l','relationships':{" TO(                                    \
      "item", "gadgets", "g") "}},'included':[" WITH("gadgets", "g", "",                           \
                                                     relationships) "," ID("people", "p") "]}"
  assert_string_equal(explained(doc, &asked, GADGET("")),
                      "item one loaded, needed\n"
                      "item.maker absent not loaded, needed, missing\n");
  assert_string_equal(explained(doc, &asked, GADGET(TO("maker", "people", "p"))),
                      "item one loaded, needed\n"
                      "item.maker one loaded, needed\n");
  assert_string_equal(explained(doc, &asked, GADGET(TO("maker", "people", "q"))),
                      "item one loaded, needed\n"
                      "item.maker one partial, needed, missing: item.maker\n");
#undef GADGET
}

/* -------- what else was included -------- */

static void what_else_was_included_is_found(void **state)
{
  assert_string_equal(
      explained(*state, &webhook,
                ORDER("",
                      TO("market", "markets", "m") ",'tags':{'data':[]},'store':{'links':{}},"
                                                   "'customer':{'data':null}," TO("lawyer",
                                                                                  "people", "p"),
                      WITH("markets", "m", "", TO("price_list", "price_lists", "x")) "," WITH(
                          "people", "p", "", TO("dog", "pets", "d")) "," ID("pets", "d"))),
      "customer one empty\n"
      "lawyer one loaded\n"
      "lawyer.dog one loaded\n"
      "market one loaded\n"
      "market.price_list one partial, missing: market.price_list\n"
      "tags many empty\n");
}

static void a_member_of_no_known_type_that_is_null_has_no_kind(void **state)
{
  static const struct asked asked = {CLX_CALLBACK_WEBHOOK, {"mood", "humour?"}};
  assert_string_equal(
      explained(*state, &asked,
                "{'data':{'type':'moods','id':'m','attributes':{'mood':null,'humour':null}}}"),
      "humour absent empty, needed\n"
      "mood absent empty, needed, missing\n");
}

static void of_unknown_relationships_those_with_data_count_and_the_first_of_a_name(void **state)
{
  assert_string_equal(
      explained(*state, &webhook,
                ORDER("",
                      "'cat':{'links':{'self':'/c'}}," TO("dog", "dogs", "a") ","
                                                                              "'dog':{'data':[" ID(
                                                                                  "dogs", "b") "]}",
                      WITH("dogs", "b", "", TO("owner", "owners", "o")) "," ID("dogs", "a"))),
      "dog one loaded\n");
}

static void links_in_a_circle_end(void **state)
{
  static const struct asked asked = {CLX_CALLBACK_WEBHOOK,
                                     {"line_items.order.line_items.sku_code"}};
#define CIRCLE(id) WITH("line_items", id, "'sku_code':'" id "'", TO("order", "orders", "o"))
#define BODY       ORDER("", LINES_A_B, CIRCLE("a") "," CIRCLE("b"))
  assert_string_equal(explained(*state, &webhook, BODY), "line_items many loaded\n"
                                                         "line_items.order one loaded\n");
  assert_string_equal(explained(*state, &asked, BODY),
                      "line_items many loaded, needed\n"
                      "line_items.order one loaded, needed\n"
                      "line_items.order.line_items many loaded, needed\n"
                      "line_items.order.line_items.sku_code text loaded, needed\n");
#undef BODY
#undef CIRCLE
}

/* The address is looked into at one of its two places. */
static void a_resource_in_two_places_is_looked_into_once(void **state)
{
  assert_string_equal(
      explained(*state, &webhook,
                ORDER("",
                      TO("billing_address", "addresses", "x") "," TO("shipping_address",
                                                                     "addresses", "x"),
                      WITH("addresses", "x", "", TO("geocoder", "google_geocoders", "g")) "," ID(
                          "google_geocoders", "g"))),
      "billing_address one loaded\n"
      "billing_address.geocoder one loaded\n"
      "shipping_address one loaded\n");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(default_includes_are_found_with_what_leads_to_them),
      doc_test(null_and_empty_lists_are_enough_for_a_default_include),
      doc_test(every_callback_has_its_own_defaults),
      doc_test(a_need_with_a_question_mark_is_met_by_null),
      doc_test(a_need_is_found_with_its_include),
      doc_test(a_need_of_event_stores_is_found_with_its_include),
      doc_test(a_need_asks_more_than_a_default_include),
      doc_test(a_drifted_attribute_is_as_good_as_null),
      doc_test(what_the_struct_cannot_hold_is_there_but_missing),
      doc_test(a_list_is_told_by_all_its_resources),
      doc_test(behind_several_types_the_kind_is_that_of_the_first_that_has_the_member),
      doc_test(a_relationship_behind_an_unknown_type_is_told_by_what_was_sent),
      doc_test(what_else_was_included_is_found),
      doc_test(a_member_of_no_known_type_that_is_null_has_no_kind),
      doc_test(of_unknown_relationships_those_with_data_count_and_the_first_of_a_name),
      doc_test(links_in_a_circle_end),
      doc_test(a_resource_in_two_places_is_looked_into_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
