/* The text of relationships, those that say only where to find them, and which resource of which
 * identifier it is. */
#include "doc.h"

#include "guard.h"

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

/* -------- the order of resources and of identifiers -------- */

#define LINKED(relationships, included)                                                            \
  "{'data':{'type':'orders','id':'o','relationships':{" relationships "}},'included':[" included   \
  "]}"
#define TAG(id) "{'type':'tags','id':'" id "'}"

/* An order whose tags have these ids, one letter each, and the tags that were sent, named by what
 * place they have: "0", "1" and so on. */
static const clx_order *order_with_tags(struct doc *doc, const char *ids, const char *sent)
{
  char text[4000];
  size_t at = (size_t)sprintf(text, "{'data':{'type':'orders','id':'o','relationships':{'tags':{"
                                    "'data':[");
  for (size_t i = 0; ids[i]; i++)
    at += (size_t)sprintf(text + at, "%s{'type':'tags','id':'%c'}", i ? "," : "", ids[i]);
  at += (size_t)sprintf(text + at, "]}}},'included':[");
  for (size_t i = 0; sent[i]; i++)
    at += (size_t)sprintf(text + at, "%s{'type':'tags','id':'%c','attributes':{'name':'%u'}}",
                          i ? "," : "", sent[i], (unsigned)i);
  sprintf(text + at, "]}");
  return doc_order(doc, text);
}

static void identifiers_in_any_order_lead_to_the_first_resource_of_their_id(void **state)
{
  static const struct {
    const char *ids, *sent, *places;
    uint32_t state;
  } rows[] = {
      {"abcd", "abcd", "0123", CLX_LOADED},
      {"dcba", "abcd", "3210", CLX_LOADED},
      {"acbd", "abcd", "0213", CLX_LOADED},
      {"aaaa", "abcd", "0000", CLX_LOADED},
      {"aabbccdd", "abcd", "00112233", CLX_LOADED},
      {"abab", "abcd", "0101", CLX_LOADED},
      {"cdab", "abcd", "2301", CLX_LOADED},
      {"bcda", "abcd", "1230", CLX_LOADED},
      {"dddabc", "abcd", "333012", CLX_LOADED},
      {"axbxcxd", "abcd", "0123", CLX_PARTIAL},
      {"xabcdx", "abcd", "0123", CLX_PARTIAL},
      {"abcd", "aabcd", "0234", CLX_LOADED},
      {"abcd", "abbcd", "0134", CLX_LOADED},
      {"abcab", "abcab", "01201", CLX_LOADED},
      {"bb", "abb", "11", CLX_LOADED},
      {"abac", "abac", "0103", CLX_LOADED},
      {"abcabc", "abcacb", "012012", CLX_LOADED},
      {"ba", "aaabbb", "30", CLX_LOADED},
      {"abcd", "", "", CLX_PARTIAL},
      {"xyz", "abcd", "", CLX_PARTIAL},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const clx_order *order = order_with_tags(*state, rows[i].ids, rows[i].sent);
    char places[16] = "";
    for (uint32_t k = 0; k < order->tags.count; k++)
      places[k] = order->tags.at[k]->name[0];
    assert_string_equal(places, rows[i].places);
    assert_int_equal(order->tags.state, rows[i].state);
  }
}

static void a_primary_resource_counts_before_an_included_one_in_any_order(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'included':[{'type':'tags','id':'a'},{'type':'tags','id':'b'},"
           "{'type':'tags','id':'c'}],'data':[{'type':'orders','id':'o','relationships':{'tags':"
           "{'data':[" TAG("a") "," TAG("b") "," TAG("c") "," TAG("b") "]}}}," TAG("b") "]}");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(document->duplicate_resources, 1);
  assert_int_equal(order->tags.count, 4);
  assert_ptr_equal(order->tags.at[0], document->included[0]);
  assert_ptr_equal(order->tags.at[1], document->data[1]);
  assert_ptr_equal(order->tags.at[2], document->included[2]);
  assert_ptr_equal(order->tags.at[3], document->data[1]);
}

/* The resource behind the one found last has the id that is looked for, but another type. */
static void resources_of_other_types_with_the_next_id_are_passed_over(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc,
      LINKED("'tags':{'data':[" TAG("1") "," TAG("2") "," TAG("3") "," TAG("4") "]}",
             TAG("1") ",{'type':'markets','id':'2'}," TAG("2") "," TAG("3") ",{'type':'odd',"
                                                                            "'id':'4'}," TAG("4")));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->tags.state, CLX_LOADED);
  assert_int_equal(order->tags.count, 4);
  assert_ptr_equal(order->tags.at[0], document->included[0]);
  assert_ptr_equal(order->tags.at[1], document->included[2]);
  assert_ptr_equal(order->tags.at[2], document->included[3]);
  assert_ptr_equal(order->tags.at[3], document->included[5]);
}

/* -------- types that are not the same pointer -------- */

static void unknown_types_with_equal_ids_are_kept_apart(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, LINKED("'x':{'data':[{'type':'odd','id':'1'},{'type':'odder','id':'1'},{'type':'tags',"
                  "'id':'1'},{'type':'od','id':'1'},{'type':'o','id':'1'},{'type':'odd','id':'1'},"
                  "{'type':'oddest','id':'1'}]}",
                  "{'type':'odd','id':'1'},{'type':'odder','id':'1'},{'type':'tags','id':'1'},"
                  "{'type':'od','id':'1'},{'type':'o','id':'1'},{'type':'odd','id':'1'}"));
  clx_relationship x = doc_relationship(document->data[0], "x");
  assert_int_equal(document->duplicate_resources, 1);
  assert_int_equal(x.count, 7);
  for (uint32_t i = 0; i < 5; i++)
    assert_ptr_equal(x.at[i].resource, document->included[i]);
  assert_ptr_equal(x.at[5].resource, document->included[0]);
  assert_null(x.at[6].resource);
  assert_ptr_equal(clx_document_find(document, "odder", "1"), document->included[1]);
  assert_ptr_equal(clx_document_find(document, "o", "1"), document->included[4]);
  assert_null(clx_document_find(document, "oddes", "1"));
}

static void a_type_written_with_escapes_is_the_same_type(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, LINKED("'tags':{'data':[{'type':'t\\u0061gs','id':'a'}," TAG(
                                "b") ","
                                     "{'type':'tag\\u0073','id':'c'}]}",
                            TAG("a") ",{'type':'\\u0074ags','id':'b'}," TAG("c")));
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->tags.state, CLX_LOADED);
  for (uint32_t i = 0; i < 3; i++)
    assert_ptr_equal(order->tags.at[i], document->included[i]);
}

/* -------- ids of all lengths -------- */

#define ID_MAX 40

/* An id of `len` letters, of which one may be another: `changed` counts from 0. */
static void put_id(char id[ID_MAX + 1], size_t len, size_t changed)
{
  for (size_t i = 0; i < len; i++)
    id[i] = (char)('a' + i % 26);
  if (changed < len)
    id[changed] = 'Z';
  id[len] = '\0';
}

/* For each length the plain id, and those with one letter changed, in one document. */
static const clx_document *document_of_ids(struct doc *doc)
{
  char *text = malloc(100000);
  char id[ID_MAX + 1];
  assert_non_null(text);
  size_t at = (size_t)sprintf(text, "{'data':[");
  for (size_t len = 1; len <= ID_MAX; len++)
    for (size_t changed = 0; changed <= len; changed++) {
      put_id(id, len, changed);
      at += (size_t)sprintf(text + at, "%s{'type':'tags','id':'%s','attributes':{'name':'%u %u'}}",
                            at > 9 ? "," : "", id, (unsigned)len, (unsigned)changed);
    }
  sprintf(text + at, "]}");
  const clx_document *document = doc_parse(doc, text);
  free(text);
  return document;
}

static void ids_that_differ_in_one_byte_are_told_apart(void **state)
{
  const clx_document *document = document_of_ids(*state);
  char id[ID_MAX + 1];
  char name[16];
  assert_int_equal(document->data_count, 860); /* 2 + 3 + ... + 41 */
  assert_int_equal(document->duplicate_resources, 0);
  for (size_t len = 1; len <= ID_MAX; len++)
    for (size_t changed = 0; changed <= len; changed++) {
      put_id(id, len, changed);
      const clx_tag *tag = clx_as(clx_document_find(document, "tags", id), CLX_TYPE_TAGS);
      assert_non_null(tag);
      snprintf(name, sizeof name, "%u %u", (unsigned)len, (unsigned)changed);
      assert_string_equal(tag->name, name);
      id[len / 2] = '!';
      assert_null(clx_document_find(document, "tags", id));
    }
}

static void names_are_looked_up_without_reading_behind_their_nul(void **state)
{
  const clx_document *document = document_of_ids(*state);
  char id[ID_MAX + 1];
  char *type = guard_copy("tags", 5);
  char *none = guard_copy("", 1);
  for (size_t len = 1; len <= ID_MAX; len++) {
    put_id(id, len, len);
    char *copy = guard_copy(id, len + 1);
    assert_non_null(clx_document_find(document, type, copy));
    assert_null(clx_document_find(document, type + 1, copy));
    assert_null(clx_document_find(document, type + 3, copy));
    assert_null(clx_document_find(document, none, copy));
    guard_free(copy, len + 1);
  }
  assert_null(clx_document_find(document, type, none));
  guard_free(type, 5);
  guard_free(none, 1);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(the_text_of_a_relationship_is_as_sent),
      doc_test(links_alone_say_that_nothing_was_loaded),
      doc_test(broken_links_are_refused),
      doc_test(identifiers_in_any_order_lead_to_the_first_resource_of_their_id),
      doc_test(a_primary_resource_counts_before_an_included_one_in_any_order),
      doc_test(resources_of_other_types_with_the_next_id_are_passed_over),
      doc_test(unknown_types_with_equal_ids_are_kept_apart),
      doc_test(a_type_written_with_escapes_is_the_same_type),
      doc_test(ids_that_differ_in_one_byte_are_told_apart),
      doc_test(names_are_looked_up_without_reading_behind_their_nul),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
