/* The text of relationships, and those that say only where to find them. */
#include "doc.h"

#define ORDER(relationships)                                                                       \
  "{'data':{'type':'orders','id':'o','relationships':{" relationships "}}}"

static void json_is(const clx_resource *resource, const char *name, const char *json)
{
  clx_relationship relationship = doc_relationship(resource, name);
  assert_int_equal(relationship.json_len, strlen(json));
  assert_memory_equal(relationship.json, json, relationship.json_len);
}

static void the_text_of_a_relationship_is_as_sent(void **state)
{
  struct doc *doc = *state;
  static const char *const texts[] = {
      "{'data':{'type':'orders','id':'o','relationships':{%s}}}",
      "{'data':{'relationships':{%s} ,'type':'orders','id':'o'}}",
  };
  for (size_t i = 0; i < 2; i++) {
    char text[500];
    snprintf(text, sizeof text, texts[i],
             "'market':{'links':{'self':'/m'},'data':{'id':'\\u006d','type':'markets'}},"
             "'store':{ 'links' : {'self':'/s'} },'customer':{'data':null},"
             "'tags':{'links':{},'data':[{'type':'tags','id':'a'}]},'x':{'links':{'self':'/"
             "x'}},'events':{}");
    const clx_resource *order = doc_resource(doc, text);
    json_is(order, "market",
            "{\"links\":{\"self\":\"/m\"},\"data\":{\"id\":\"\\u006d\","
            "\"type\":\"markets\"}}");
    json_is(order, "store", "{ \"links\" : {\"self\":\"/s\"} }");
    json_is(order, "customer", "{\"data\":null}");
    json_is(order, "tags", "{\"links\":{},\"data\":[{\"type\":\"tags\",\"id\":\"a\"}]}");
    json_is(order, "x", "{\"links\":{\"self\":\"/x\"}}");
    json_is(order, "events", "{}");
    clx_value self;
    clx_relationship store = doc_relationship(order, "store");
    assert_int_equal(clx_json_get(store.json, store.json_len, "/links/self", &self), CLX_OK);
    assert_true(clx_value_equals(&self, "/s"));
  }
}

/* The first is the shape that is stepped over in one go; the others are close to it. */
static void links_alone_say_that_nothing_was_loaded(void **state)
{
  struct doc *doc = *state;
  static const char *const texts[] = {
      "{'links':{'self':'/s','related':'/r'}}",
      "{'links':{'self':'','related':''}}",
      "{'links':{'self':'/s\\u0041','related':'/r'}}",
      "{'links':{'self':'/s','related':'\\''}}",
      "{'links':{'self':'/s','related':'/r','x':{}}}",
      "{'links':{'self':'/s','related':'/r'},'meta':{}}",
      "{'links':{'self':'/s','related':null}}",
      "{'links':{'related':'/r','self':'/s'}}",
      "{'links':{'self':'/s','related':'/r'} }",
  };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    char text[200];
    snprintf(text, sizeof text, ORDER("'market':%s,'customer':{'data':null}"), texts[i]);
    const clx_document *document = doc_parse(doc, text);
    const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
    clx_relationship market = doc_relationship(&order->self, "market");
    assert_int_equal(market.state, CLX_NOT_LOADED);
    assert_int_equal(market.kind, CLX_KIND_ONE);
    json_is(&order->self, "market", doc_text(doc, texts[i]));
    assert_int_equal(doc_relationship(&order->self, "customer").state, CLX_EMPTY);
    assert_int_equal(document->unknown_members, 0);
  }
  const clx_order *order =
      doc_order(doc, ORDER("'market':{'links':{'self':'/s','related':'/r'},'data':null},"
                           "'market':{'links':{'self':'/s','related':'/r'}}"));
  assert_int_equal(doc_relationship(&order->self, "market").state, CLX_EMPTY);
}

static void broken_links_are_refused(void **state)
{
  struct doc *doc = *state;
  static const char head[] = "{'data':{'type':'orders','id':'o','relationships':{'market':";
  static const struct {
    const char *json;
    int status;
    unsigned offset;
    const char *where;
  } all[] = {
      {"{'links':{'self':'/s','related':'/r'}", CLX_JSON_TRUNCATED, 37, ""},
      {"{'links':{'self':'/s','related':'/r", CLX_JSON_TRUNCATED, 35, "/links/related"},
      {"{'links':{'self':'/s','related':'/\x01'}}", CLX_JSON_CONTROL, 34, "/links/related"},
      {"{'links':{'self':'/s','related':'/\\x'}}", CLX_JSON_ESCAPE, 34, "/links/related"},
      {"{'links':{'self':'/\xff','related':'/r'}}", CLX_JSON_UTF8, 19, "/links/self"},
      {"{'links':{'self':'/s','related':'/r'},}}", CLX_JSON_SYNTAX, 38, ""},
  };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    char text[200];
    char where[100];
    snprintf(text, sizeof text, "%s%s", head, all[i].json);
    snprintf(where, sizeof where, "/data/relationships/market%s", all[i].where);
    doc_fails(doc, text, all[i].status, (unsigned)strlen(head) + all[i].offset, where);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(the_text_of_a_relationship_is_as_sent),
      doc_test(links_alone_say_that_nothing_was_loaded),
      doc_test(broken_links_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
