/* Relationships: identifiers, and the pointers from struct to struct. */
#include "doc.h"

#define ORDER(relationships, included)                                                             \
  "{'data':{'type':'orders','id':'o','relationships':{" relationships "}},'included':[" included   \
  "]}"
#define MARKET  "{'type':'markets','id':'m'}"
#define TAG(id) "{'type':'tags','id':'" id "'}"

/* -------- the four states -------- */

static void a_to_one_relationship_is_not_loaded_empty_partial_or_loaded(void **state)
{
  struct doc *doc = *state;
  static const char *const texts[] = {
      ORDER("'market':{'links':{}}", MARKET),
      ORDER("'market':{'data':null}", MARKET),
      ORDER("'market':{'data':{'type':'markets','id':'n'}}", MARKET),
      ORDER("'market':{'data':{'type':'markets','id':'m'}}", MARKET),
  };
  static const uint32_t states[] = {CLX_NOT_LOADED, CLX_EMPTY, CLX_PARTIAL, CLX_LOADED};
  for (size_t i = 0; i < 4; i++) {
    const clx_document *document = doc_parse(doc, texts[i]);
    const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
    clx_relationship market = doc_relationship(&order->self, "market");
    assert_int_equal(market.state, states[i]);
    assert_int_equal(market.kind, CLX_KIND_ONE);
    assert_int_equal(market.count, i >= 2);
    assert_int_equal(document->unlinked, i == 2);
    assert_ptr_equal(order->market, i == 3 ? document->included[0] : NULL);
    if (i < 2)
      continue;
    assert_string_equal(market.at[0].type, "markets");
    assert_string_equal(market.at[0].id, i == 2 ? "n" : "m");
    assert_ptr_equal(market.at[0].resource, order->market);
  }
}

static void a_to_many_relationship_is_not_loaded_empty_partial_or_loaded(void **state)
{
  struct doc *doc = *state;
  static const char *const texts[] = {
      ORDER("'tags':{'links':{}}", TAG("a")),
      ORDER("'tags':{'data':[]}", TAG("a")),
      ORDER("'tags':{'data':null}", TAG("a")),
      ORDER("'tags':{'data':[" TAG("b") "," TAG("a") "," TAG("c") "]}", TAG("a") "," TAG("c")),
      ORDER("'tags':{'data':[" TAG("b") "]}", TAG("a")),
      ORDER("'tags':{'data':[" TAG("c") "," TAG("a") "," TAG("c") "]}", TAG("a") "," TAG("c")),
  };
  static const uint32_t states[] = {CLX_NOT_LOADED, CLX_EMPTY,   CLX_EMPTY,
                                    CLX_PARTIAL,    CLX_PARTIAL, CLX_LOADED};
  static const uint32_t sent[] = {0, 0, 0, 3, 1, 3};
  static const char *const linked[] = {"", "", "", "ac", "", "cac"};
  for (size_t i = 0; i < 6; i++) {
    const clx_document *document = doc_parse(doc, texts[i]);
    const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
    clx_relationship tags = doc_relationship(&order->self, "tags");
    assert_int_equal(tags.state, states[i]);
    assert_int_equal(tags.kind, CLX_KIND_MANY);
    assert_int_equal(tags.count, sent[i]);
    assert_int_equal(order->tags.state, states[i]);
    assert_int_equal(order->tags.count, strlen(linked[i]));
    for (uint32_t k = 0; k < order->tags.count; k++)
      assert_int_equal(order->tags.at[k]->self.id[0], linked[i][k]);
    assert_int_equal(document->unlinked, sent[i] - strlen(linked[i]));
    assert_int_equal(document->drifted, 0);
  }
}

static void what_was_never_named_is_not_found(void **state)
{
  const clx_order *order = doc_order(*state, ORDER("", ""));
  clx_relationship relationship;
  memset(&relationship, 0xff, sizeof relationship);
  assert_int_equal(clx_relationship_get(&order->self, "market", &relationship), CLX_NOT_SENT);
  assert_int_equal(relationship.state, CLX_NOT_LOADED);
  assert_int_equal(relationship.count, 0);
  assert_null(relationship.json);
  assert_int_equal(clx_relationship_get(&order->self, "number", &relationship), CLX_NOT_FOUND);
  assert_int_equal(clx_relationship_get(&order->self, "no_such", &relationship), CLX_NOT_FOUND);
  assert_null(order->market);
  assert_int_equal(order->tags.state, CLX_NOT_LOADED);
  assert_null(order->tags.at);
}

/* -------- types that do not fit -------- */

static void a_resource_of_another_type_is_never_linked_typed(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'market':{'data':{'type':'tags','id':'a'}},"
                           "'tags':{'data':[" MARKET "," TAG("a") ",{'type':'odd','id':'x'}]}",
                           MARKET "," TAG("a") ",{'type':'odd','id':'x'}"));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_null(order->market);
  clx_relationship market = doc_relationship(&order->self, "market");
  assert_int_equal(market.state, CLX_LOADED);
  assert_ptr_equal(market.at[0].resource, document->included[1]);
  assert_int_equal(order->tags.count, 1);
  assert_ptr_equal(order->tags.at[0], document->included[1]);
  assert_int_equal(order->tags.state, CLX_PARTIAL);
  clx_relationship tags = doc_relationship(&order->self, "tags");
  assert_int_equal(tags.count, 3);
  assert_ptr_equal(tags.at[0].resource, document->included[0]);
  assert_ptr_equal(tags.at[2].resource, document->included[2]);
  assert_int_equal(document->unlinked, 3);
}

static void relationships_to_several_types_take_any_type(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, ORDER("'payment_source':{'data':{'type':'wire_transfers','id':'w'}},"
                 "'transactions':{'data':[{'type':'captures','id':'1'},{'type':'coins','id':'1'},"
                 "{'type':'voids','id':'1'}]}",
                 "{'type':'coins','id':'1'},{'type':'captures','id':'1'},"
                 "{'type':'wire_transfers','id':'w'}"));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->payment_source->type_id, CLX_TYPE_WIRE_TRANSFERS);
  assert_non_null(clx_as(order->payment_source, CLX_TYPE_WIRE_TRANSFERS));
  assert_int_equal(order->transactions.count, 2);
  assert_int_equal(order->transactions.state, CLX_PARTIAL);
  assert_ptr_equal(order->transactions.at[0], document->included[1]);
  assert_ptr_equal(order->transactions.at[1], document->included[0]);
  assert_int_equal(document->unlinked, 1);
}

static void a_list_for_one_and_one_for_a_list_stay_reachable_by_name(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'market':{'data':[" MARKET "]},'customer':{'data':[]},"
                           "'tags':{'data':" TAG("a") "},'events':{'data':{'type':'events',"
                                                      "'id':'e'}}",
                           MARKET "," TAG("a")));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_null(order->market);
  assert_int_equal(order->tags.state, CLX_NOT_LOADED);
  assert_int_equal(order->tags.count, 0);
  clx_relationship market = doc_relationship(&order->self, "market");
  assert_int_equal(market.kind, CLX_KIND_MANY);
  assert_int_equal(market.state, CLX_LOADED);
  assert_ptr_equal(market.at[0].resource, document->included[0]);
  clx_relationship customer = doc_relationship(&order->self, "customer");
  assert_int_equal(customer.kind, CLX_KIND_MANY);
  assert_int_equal(customer.state, CLX_EMPTY);
  clx_relationship tags = doc_relationship(&order->self, "tags");
  assert_int_equal(tags.kind, CLX_KIND_ONE);
  assert_ptr_equal(tags.at[0].resource, document->included[1]);
  assert_int_equal(document->drifted, 4);
  assert_int_equal(document->unlinked, 1);
}

static void relationships_of_unknown_names_are_kept(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'x':{'data':" MARKET ",'links':{'self':'/x'}},'y':{'data':[" TAG(
                               "b") "," TAG("a") "]},'z':{'meta':{}},'number':{'data':null}",
                           MARKET "," TAG("a")));
  const clx_resource *order = document->data[0];
  clx_relationship x = doc_relationship(order, "x");
  assert_int_equal(x.kind, CLX_KIND_ONE);
  assert_int_equal(x.state, CLX_LOADED);
  assert_ptr_equal(x.at[0].resource, document->included[0]);
  clx_relationship y = doc_relationship(order, "y");
  assert_int_equal(y.kind, CLX_KIND_MANY);
  assert_int_equal(y.state, CLX_PARTIAL);
  assert_int_equal(y.count, 2);
  assert_null(y.at[0].resource);
  assert_ptr_equal(y.at[1].resource, document->included[1]);
  assert_int_equal(doc_relationship(order, "z").state, CLX_NOT_LOADED);
  assert_int_equal(doc_relationship(order, "number").state, CLX_EMPTY);
  assert_int_equal(document->unknown_members, 4);
  assert_int_equal(document->unlinked, 1);
}

static void a_relationship_that_is_no_object_says_nothing(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'market':null,'customer':7,'tags':[" TAG("a") "]", TAG("a")));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_null(order->market);
  assert_int_equal(order->tags.state, CLX_NOT_LOADED);
  assert_int_equal(doc_relationship(&order->self, "tags").state, CLX_NOT_LOADED);
  assert_int_equal(document->drifted, 2);
}

/* -------- identifiers -------- */

static void identifiers_may_have_their_members_in_any_order_and_more(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, ORDER("'tags':{'links':{},'data':[{'id':'a','type':'tags'},{'meta':{'x':['}']},'type':"
                 "'tags','lid':1,'id':'b'},{'type':'tags','id':'\\u0063','type':'x','id':7}],"
                 "'meta':{}}",
                 TAG("a") "," TAG("b") "," TAG("c")));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->tags.state, CLX_LOADED);
  assert_int_equal(order->tags.count, 3);
  for (uint32_t i = 0; i < 3; i++)
    assert_ptr_equal(order->tags.at[i], document->included[i]);
  assert_int_equal(document->duplicate_members, 2);
}

static void an_identifier_without_type_or_id_is_refused_at_its_place(void **state)
{
  struct doc *doc = *state;
  static const struct {
    const char *data;
    int status;
    unsigned offset; /* from where data begins */
    const char *where;
  } all[] = {
      {"{}", CLX_RESOURCE_TYPE, 2, ""},
      {"{'id':'a'}", CLX_RESOURCE_TYPE, 10, ""},
      {"{'type':'a'}", CLX_RESOURCE_ID, 12, ""},
      {"{'type':'a','id':''}", CLX_RESOURCE_ID, 19, "/id"},
      {"{'type':'','id':'a'}", CLX_RESOURCE_TYPE, 10, "/type"},
      {"{'type':'a','id':7}", CLX_RESOURCE_NOT_TEXT, 17, "/id"},
      {"{'type':null,'id':'a'}", CLX_RESOURCE_TYPE, 8, "/type"},
      {"[{'type':'a','id':'b'},{'type':'a'}]", CLX_RESOURCE_ID, 35, "/1"},
      {"[{'type':'a','id':'b'},null]", CLX_DOCUMENT_SHAPE, 23, "/1"},
      {"[[]]", CLX_DOCUMENT_SHAPE, 1, "/0"},
      {"'a'", CLX_DOCUMENT_SHAPE, 0, ""},
      {"7", CLX_DOCUMENT_SHAPE, 0, ""},
      {"false", CLX_DOCUMENT_SHAPE, 0, ""},
      {"{'type':'a' 'id':'b'}", CLX_JSON_SYNTAX, 12, ""},
      {"nul", CLX_JSON_SYNTAX, 0, ""},
  };
  static const char head[] = "{'data':{'type':'orders','id':'o','relationships':{'x':{'data':";
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    char text[200];
    char where[100];
    snprintf(text, sizeof text, "%s%s }}}}", head, all[i].data);
    snprintf(where, sizeof where, "/data/relationships/x/data%s", all[i].where);
    unsigned offset = (unsigned)strlen(head) + all[i].offset;
    doc_fails(doc, text, all[i].status, offset, where);
  }
}

/* -------- identity -------- */

static void two_mentions_lead_to_the_same_struct(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'shipping_address':{'data':{'type':'addresses','id':'a'}},"
                           "'billing_address':{'data':{'id':'a','type':'addresses'}}",
                           "{'id':'a','type':'addresses','attributes':{'city':'Roma'}}"));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_non_null(order->shipping_address);
  assert_ptr_equal(order->shipping_address, order->billing_address);
  assert_string_equal(order->billing_address->city, "Roma");
}

static void links_may_form_cycles(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'data':{'type':'line_items','id':'l','relationships':{'order':{'data':{'type':"
           "'orders','id':'o'}}}},'included':[{'type':'orders','id':'o','relationships':"
           "{'line_items':{'data':[{'type':'line_items','id':'l'}]}}}]}");
  const clx_line_item *line = clx_as(document->data[0], CLX_TYPE_LINE_ITEMS);
  assert_int_equal(line->order->line_items.state, CLX_LOADED);
  assert_ptr_equal(line->order->line_items.at[0], line);
  const char *text;
  size_t len;
  assert_int_equal(clx_document_dump(document, 0, doc->arena, &text, &len), CLX_OK);
  assert_int_equal(document->unlinked, 0);
}

static void a_resource_may_point_to_itself(void **state)
{
  const clx_document *document =
      doc_parse(*state, ORDER("'x':{'data':{'type':'orders','id':'o'}}", ""));
  assert_ptr_equal(doc_relationship(document->data[0], "x").at[0].resource, document->data[0]);
}

static void ids_that_differ_in_case_are_different(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'tags':{'data':[" TAG("wBX") "," TAG("WBX") "," TAG("wbX") "]}",
                           TAG("WBX") "," TAG("wBX")));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->tags.count, 2);
  assert_ptr_equal(order->tags.at[0], document->included[1]);
  assert_ptr_equal(order->tags.at[1], document->included[0]);
  assert_int_equal(document->duplicate_resources, 0);
  assert_null(clx_document_find(document, "tags", "wbX"));
  assert_null(clx_document_find(document, "Tags", "WBX"));
}

static void type_and_id_never_run_together(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'data':[{'type':'a','id':'bc'},{'type':'ab','id':'c'},{'type':'a#b','id':'c'},"
           "{'type':'a','id':'b#c'},{'type':'a,b','id':'c'},{'type':'a','id':'b,c'}]}");
  assert_int_equal(document->duplicate_resources, 0);
  static const char *const names[][2] = {{"a", "bc"},  {"ab", "c"},  {"a#b", "c"},
                                         {"a", "b#c"}, {"a,b", "c"}, {"a", "b,c"}};
  for (uint32_t i = 0; i < 6; i++)
    assert_ptr_equal(clx_document_find(document, names[i][0], names[i][1]), document->data[i]);
  assert_null(clx_document_find(document, "abc", ""));
  assert_null(clx_document_find(document, "", "abc"));
}

static void of_resources_with_the_same_type_and_id_the_first_counts(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'included':[{'type':'tags','id':'a','attributes':{'name':'1'}},{'type':'tags',"
           "'id':'b','attributes':{'name':'2'}},{'type':'tags','id':'b','attributes':"
           "{'name':'3'}}],'data':[{'type':'tags','id':'a','attributes':{'name':'4'}},"
           "{'type':'orders','id':'o','relationships':{'tags':{'data':[" TAG("a") "," TAG(
               "b") "]}}},{'type':'tags','id':'a','attributes':{'name':'5'}}]}");
  assert_int_equal(document->duplicate_resources, 3);
  assert_int_equal(document->data_count, 3);
  assert_int_equal(document->included_count, 3);
  const clx_order *order = clx_as(document->data[1], CLX_TYPE_ORDERS);
  assert_string_equal(order->tags.at[0]->name, "4");
  assert_string_equal(order->tags.at[1]->name, "2");
  assert_ptr_equal(clx_document_find(document, "tags", "a"), document->data[0]);
  assert_string_equal(((const clx_tag *)document->included[0])->name, "1");
  assert_string_equal(((const clx_tag *)document->included[2])->name, "3");
}

/* -------- many -------- */

#define MANY_LINES 3000

/* A permutation of 0 .. MANY_LINES - 1: 7 and 3000 have no common divisor. */
static unsigned shuffled(unsigned i)
{
  return (i * 7 + 1234) % MANY_LINES;
}

static size_t put_lines(char *text, bool identifiers)
{
  size_t at = 0;
  for (unsigned i = 0; i < MANY_LINES; i++) {
    const char *comma = i > 0 ? "," : "";
    unsigned line = shuffled(i);
    at += (size_t)(identifiers
                       ? sprintf(text + at, "%s{'type':'line_items','id':'l%u'}", comma, i)
                       : sprintf(text + at,
                                 "%s{'type':'line_items','id':'l%u','attributes':{'quantity':%u},"
                                 "'relationships':{'order':{'data':{'type':'orders','id':'o'}},"
                                 "'item':{'data':{'type':'skus','id':'s%u'}}}},"
                                 "{'type':'skus','id':'s%u','attributes':{'code':'c%u'}}",
                                 comma, line, line + 1, line, line, line));
  }
  return at;
}

static void three_thousand_lines_in_any_order_link_right(void **state)
{
  struct doc *doc = *state;
  char *text = malloc(MANY_LINES * 300);
  assert_non_null(text);
  size_t at = (size_t)sprintf(
      text, "{'data':{'type':'orders','id':'o','relationships':{'line_items':{'data':[");
  at += put_lines(text + at, true);
  at += (size_t)sprintf(text + at, "]}}},'included':[");
  at += put_lines(text + at, false);
  sprintf(text + at, "]}");
  const clx_document *document = doc_parse(doc, text);
  free(text);
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(document->included_count, 2 * MANY_LINES);
  assert_int_equal(order->line_items.state, CLX_LOADED);
  assert_int_equal(order->line_items.count, MANY_LINES);
  for (unsigned i = 0; i < MANY_LINES; i++) {
    char name[16];
    const clx_line_item *line = order->line_items.at[i];
    snprintf(name, sizeof name, "l%u", i);
    assert_string_equal(line->self.id, name);
    assert_int_equal(line->quantity, i + 1);
    assert_ptr_equal(line->order, order);
    snprintf(name, sizeof name, "s%u", i);
    const clx_sku *sku = clx_as(line->item, CLX_TYPE_SKUS);
    assert_ptr_equal(clx_document_find(document, "skus", name), sku);
    snprintf(name, sizeof name, "c%u", i);
    assert_string_equal(sku->code, name);
  }
  assert_int_equal(document->unlinked, 0);
}

/* However it is written: the fast way leaves these to the other. */
static void an_identifier_of_no_letters_is_refused_in_either_order(void **state)
{
  struct doc *doc = *state;
  doc_fails_at_mark(doc, ORDER("'market':{'data':{'type':''^,'id':'m'}}", MARKET), NULL,
                    CLX_RESOURCE_TYPE, "/data/relationships/market/data/type");
  doc_fails_at_mark(doc, ORDER("'market':{'data':{'type':'markets','id':''^}}", MARKET), NULL,
                    CLX_RESOURCE_ID, "/data/relationships/market/data/id");
  doc_fails_at_mark(doc, ORDER("'market':{'data':{'id':''^,'type':'markets'}}", MARKET), NULL,
                    CLX_RESOURCE_ID, "/data/relationships/market/data/id");
  doc_fails_at_mark(doc, ORDER("'market':{'data':{'id':'m','type':''^}}", MARKET), NULL,
                    CLX_RESOURCE_TYPE, "/data/relationships/market/data/type");
}

static void a_relationship_may_have_links_nine_times(void **state)
{
  static const char nine[] = "'market':{'links':{},'links':{},'links':{},'links':{},'links':{},"
                             "'links':{},'links':{},'links':{},'data':{'type':'markets','id':'m'}}";
  char text[512];
  snprintf(text, sizeof text, ORDER("%s", MARKET), nine);
  const clx_order *order = doc_order(*state, text);
  assert_non_null(order->market);
  assert_string_equal(order->market->self.id, "m");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_to_one_relationship_is_not_loaded_empty_partial_or_loaded),
      doc_test(a_to_many_relationship_is_not_loaded_empty_partial_or_loaded),
      doc_test(what_was_never_named_is_not_found),
      doc_test(a_resource_of_another_type_is_never_linked_typed),
      doc_test(relationships_to_several_types_take_any_type),
      doc_test(a_list_for_one_and_one_for_a_list_stay_reachable_by_name),
      doc_test(relationships_of_unknown_names_are_kept),
      doc_test(a_relationship_that_is_no_object_says_nothing),
      doc_test(identifiers_may_have_their_members_in_any_order_and_more),
      doc_test(an_identifier_without_type_or_id_is_refused_at_its_place),
      doc_test(two_mentions_lead_to_the_same_struct),
      doc_test(links_may_form_cycles),
      doc_test(a_resource_may_point_to_itself),
      doc_test(ids_that_differ_in_case_are_different),
      doc_test(type_and_id_never_run_together),
      doc_test(of_resources_with_the_same_type_and_id_the_first_counts),
      doc_test(three_thousand_lines_in_any_order_link_right),
      doc_test(an_identifier_of_no_letters_is_refused_in_either_order),
      doc_test(a_relationship_may_have_links_nine_times),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
