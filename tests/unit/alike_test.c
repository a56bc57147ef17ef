/* Relationships that look like those of the last resource but for its id: each resource has those
 * that it was sent with. In the texts @ stands for the id of the resource. */
#include "alike.h"

static void each_of_three_skus_has_the_relationships_that_it_was_sent_with(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'data':[{'id':'wKnXhAbCdE','type':'skus','relationships':{'shipping_category':"
           "{'links':{'self':'/api/skus/wKnXhAbCdE/relationships/shipping_category',"
           "'related':'/api/skus/wKnXhAbCdE/shipping_category'}},'prices':{'links':{"
           "'self':'/api/skus/wKnXhAbCdE/relationships/prices',"
           "'related':'/api/skus/wKnXhAbCdE/prices'}}}},"
           "{'id':'JpQrStUvWx','type':'skus','relationships':{'shipping_category':"
           "{'links':{'self':'/api/skus/JpQrStUvWx/relationships/shipping_category',"
           "'related':'/api/skus/JpQrStUvWx/shipping_category'}},'prices':{'links':{"
           "'self':'/api/skus/JpQrStUvWx/relationships/prices',"
           "'related':'/api/skus/JpQrStUvWx/prices'}}}},"
           "{'id':'ZZnmKOpLaB','type':'skus','relationships':{'shipping_category':"
           "{'links':{'self':'/api/skus/ZZnmKOpLaB/relationships/shipping_category',"
           "'related':'/api/skus/ZZnmKOpLaB/shipping_category'}},'prices':{'links':{"
           "'self':'/api/skus/ZZnmKOpLaB/relationships/prices',"
           "'related':'/api/skus/ZZnmKOpLaB/prices'}}}}]}");
  static const char *const prices[] = {
      "{'links':{'self':'/api/skus/wKnXhAbCdE/relationships/prices',"
      "'related':'/api/skus/wKnXhAbCdE/prices'}}",
      "{'links':{'self':'/api/skus/JpQrStUvWx/relationships/prices',"
      "'related':'/api/skus/JpQrStUvWx/prices'}}",
      "{'links':{'self':'/api/skus/ZZnmKOpLaB/relationships/prices',"
      "'related':'/api/skus/ZZnmKOpLaB/prices'}}",
  };
  for (size_t i = 0; i < 3; i++) {
    was_sent(doc, document->data[i], "prices", CLX_NOT_LOADED, prices[i], "");
    was_sent(doc, document->data[i], "shipping_category", CLX_NOT_LOADED,
             LINKS("skus", "shipping_category"), document->data[i]->id);
    was_not_sent(document->data[i], "stock_items");
  }
}

/* Those that are longer or shorter than others of Commerce Layer, begin or end like the one before,
 * have a slash, or are part of what stands around them. */
static const char *const ids[][3] = {
    {"wKnXhAb", "wKnXhAc", "zKnXhAb"},
    {"abcdefgh", "abcdefgi", "hgfedcba"},
    {"wKnXhAbCd", "bKnXhAbCd", "wKnXhAbCe"},
    {"wKnXhAbCdE", "wKnXhAbCdF", "EwKnXhAbCd"},
    {"0123456789abcdef", "0123456789abcdeg", "fedcba9876543210"},
    {"0123456789abcdefg", "01234567X9abcdefg", "0123456789abcdefh"},
    {"wKnXhAbCdE", "wKnXhAbCd", "wKnXhAbCdEF"},
    {"wKnXhAbCdE", "wKnXhAb", "abKnXhAbCdE"},
    {"a/bcdefghi", "a/bcdefghj", "ab/cdefghi"},
    {"//////////", "/a/a/a/a/a", "a/a/a/a/a/"},
    {"a/a/a/a/a/", "//////////", "wKnXhAbCdE"},
    {"orders/abc", "orders/abd", "api/orders"},
    {"relationships", "relationshipz", "relationshipq"},
    {"customer", "customex", "castomer"},
    {"w\xc3\xa9nXhAbCd", "wKnXhAbC\xc3\xa9", "\xc3\xa9KnXhAbCd"},
    {"1", "2", "3"},
    {"aaaaaaaaaa", "aaaaaaaaab", "baaaaaaaaa"},
};

static void any_ids_may_be_in_links(void **state)
{
  struct doc *doc = *state;
  static const size_t orders[][3] = {{0, 1, 2}, {2, 1, 0}, {1, 1, 0}, {0, 2, 0}};
  for (size_t i = 0; i < COUNT(ids) * COUNT(orders); i++) {
    char body[BODY];
    const char *order[3];
    for (size_t n = 0; n < 3; n++)
      order[n] = ids[i / COUNT(orders)][orders[i % COUNT(orders)][n]];
    put_all(body, ORDER(USUAL), order, 3);
    const clx_document *document = doc_parse(doc, body);
    assert_int_equal(document->unknown_members, 0);
    for (size_t n = 0; n < 3; n++) {
      assert_string_equal(document->data[n]->id, order[n]);
      is_usual(doc, document->data[n], order[n]);
    }
    clx_arena_reset(doc->arena);
  }
}

/* The links need not have the id, nor the one of the resource itself. */
static void links_may_have_the_id_of_any_resource(void **state)
{
  struct doc *doc = *state;
  static const char *const all[] = {"wKnXhAbCdE", "JpQrStUvWx", "", "o", "wKnXhAbCd"};
  for (size_t i = 0; i < COUNT(all) * COUNT(all) * COUNT(all); i++) {
    const char *link[] = {all[i / COUNT(all) / COUNT(all)], all[i / COUNT(all) % COUNT(all)],
                          all[i % COUNT(all)]};
    char body[BODY] = "{'data':[{'type':'orders','id':'wKnXhAbCdE','relationships':{";
    put(body, USUAL, link[0]);
    put(body, "}},{'type':'orders','id':'JpQrStUvWx','relationships':{", "");
    put(body, USUAL, link[1]);
    put(body, "}},{'type':'orders','id':'ZZnmKOpLaB','relationships':{", "");
    put(body, USUAL, link[2]);
    put(body, "}}]}", "");
    const clx_document *document = doc_parse(doc, body);
    for (size_t n = 0; n < 3; n++)
      is_usual(doc, document->data[n], link[n]);
    clx_arena_reset(doc->arena);
  }
}

static void the_id_may_be_in_links_any_number_of_times(void **state)
{
  static const char *const order[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB"};
  struct doc *doc = *state;
  for (size_t count = 0; count < 40; count++) {
    char body[BODY];
    char link[BODY] = "{'links':{'self':'/x";
    char text[BODY] = "{'type':'orders','id':'@','relationships':{'market':";
    for (size_t i = 0; i < count; i++)
      strcat(link, "/@");
    strcat(link, "','related':'/@@/'}}");
    strcat(text, link);
    strcat(text, ",'tags':" TAGS "}}");
    put_all(body, text, order, 3);
    const clx_document *document = doc_parse(doc, body);
    for (size_t n = 0; n < 3; n++) {
      was_sent(doc, document->data[n], "market", CLX_NOT_LOADED, link, order[n]);
      was_sent(doc, document->data[n], "tags", CLX_NOT_LOADED, TAGS, order[n]);
      was_not_sent(document->data[n], "customer");
    }
    clx_arena_reset(doc->arena);
  }
}

/* No slash is before it there. */
static void an_id_that_is_the_name_of_a_relationship_stays_a_name(void **state)
{
  static const char text[] = "{'links':{'self':'/c','related':'/d'}}";
  static const struct {
    const char *id;
    const char *name;
    unsigned unknown;
  } all[] = {
      {"abcdefgh", "customer", 0}, {"customer", "customer", 0}, {"customex", "customex", 1},
      {"customex", "customer", 0}, {"customer", "customex", 1}, {"customer", "customer", 0},
      {"abcdefgh", "abcdefgh", 1}, {"customer", "customer", 0}, {"abcdefgh", "customer", 0},
      {"customer", "customer", 0},
  };
  char body[BODY] = "{'data':[";
  unsigned unknown = 0;
  for (size_t i = 0; i < COUNT(all); i++) {
    put(body, i ? ",{'type':'orders','id':'@'" : "{'type':'orders','id':'@'", all[i].id);
    put(body,
        ",'relationships':{'market':{'links':{'self':'/a','related':'/b'}},'@':", all[i].name);
    put(body, text, "");
    put(body, "}}", "");
    unknown += all[i].unknown;
  }
  put(body, "]}", "");
  const clx_document *document = doc_parse(*state, body);
  assert_int_equal(document->unknown_members, unknown);
  for (size_t i = 0; i < COUNT(all); i++) {
    was_sent(*state, document->data[i], all[i].name, CLX_NOT_LOADED, text, "");
    if (all[i].unknown)
      was_not_sent(document->data[i], "customer");
  }
}

static void ids_with_escapes_are_in_links_as_they_were_sent(void **state)
{
  static const struct {
    const char *sent[3];
    const char *ids[3];
  } all[] = {
      {{"a\\'bcdefgh", "a\\'bcdefgi", "a\\'bcdefgj"}, {"a\"bcdefgh", "a\"bcdefgi", "a\"bcdefgj"}},
      {{"\\\\bcdefgh", "\\\\bcdefgi", "\\/bcdefgi"}, {"\\bcdefgh", "\\bcdefgi", "/bcdefgi"}},
      {{"\\u0061bcdefgh", "\\u0062bcdefgh", "abcdefgh"}, {"abcdefgh", "bbcdefgh", "abcdefgh"}},
      {{"a\\nbcdefgh", "a\\nbcdefgi", "a\\tbcdefgh"}, {"a\nbcdefgh", "a\nbcdefgi", "a\tbcdefgh"}},
      {{"abcdefgh\\\\", "abcdefgh1\\\\", "abcdefg\\\\\\\\"},
       {"abcdefgh\\", "abcdefgh1\\", "abcdefg\\\\"}},
  };
  struct doc *doc = *state;
  for (size_t i = 0; i < COUNT(all); i++) {
    char body[BODY];
    put_all(body, ORDER(USUAL), all[i].sent, 3);
    const clx_document *document = doc_parse(doc, body);
    for (size_t n = 0; n < 3; n++) {
      assert_string_equal(document->data[n]->id, all[i].ids[n]);
      is_usual(doc, document->data[n], all[i].sent[n]);
    }
  }
}

/* i id, t type, r relationships, in three resources. */
static void id_and_type_may_come_before_or_after_relationships(void **state)
{
  static const char *const orders[] = {"itr", "tir", "irt", "tri", "rit", "rti"};
  static const char *const three[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB"};
  struct doc *doc = *state;
  for (size_t i = 0; i < COUNT(orders) * COUNT(orders) * COUNT(orders); i++) {
    size_t order[] = {i / COUNT(orders) / COUNT(orders), i / COUNT(orders) % COUNT(orders),
                      i % COUNT(orders)};
    char body[BODY] = "{'data':[";
    for (size_t n = 0; n < 3; n++)
      for (const char *letter = orders[order[n]]; *letter; letter++) {
        bool begins = letter == orders[order[n]];
        put(body, !begins ? "," : n ? "},{" : "{", "");
        put(body,
            *letter == 'i'   ? "'id':'@'"
            : *letter == 't' ? "'type':'orders'"
                             : "'relationships':{" USUAL "}",
            three[n]);
      }
    put(body, "}]}", "");
    const clx_document *document = doc_parse(doc, body);
    for (size_t n = 0; n < 3; n++)
      is_usual(doc, document->data[n], three[n]);
    clx_arena_reset(doc->arena);
  }
}

static void a_resource_that_comes_twice_has_its_relationships_twice(void **state)
{
  static const char *const order[] = {"wKnXhAbCdE", "wKnXhAbCdE", "JpQrStUvWx", "wKnXhAbCdE"};
  struct doc *doc = *state;
  char body[BODY];
  put_all(body, ORDER(USUAL), order, 4);
  const clx_document *document = doc_parse(doc, body);
  assert_int_equal(document->duplicate_resources, 2);
  for (size_t n = 0; n < 4; n++)
    is_usual(doc, document->data[n], order[n]);
}

static void resources_of_several_types_may_alternate(void **state)
{
  static const char *const order[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB", "wKnXhAbCdF"};
  struct doc *doc = *state;
  char body[BODY];
  put_all(body,
          ORDER(USUAL) ",{'type':'line_items','id':'@','relationships':{'order':" LINKS(
              "line_items", "order") ",'tags':" TAGS
                                     "}},{'type':'ships','id':'@','relationships':{" USUAL "}}",
          order, 4);
  const clx_document *document = doc_parse(doc, body);
  assert_int_equal(document->unknown_types, 4);
  for (size_t n = 0; n < 4; n++) {
    is_usual(doc, document->data[3 * n], order[n]);
    was_sent(doc, document->data[3 * n + 1], "order", CLX_NOT_LOADED, LINKS("line_items", "order"),
             order[n]);
    was_sent(doc, document->data[3 * n + 1], "tags", CLX_NOT_LOADED, TAGS, order[n]);
    was_not_sent(document->data[3 * n + 1], "market");
    is_usual(doc, document->data[3 * n + 2], order[n]);
  }
}

#define EVENTS "{'links':{'self':'/x','related':'/y'}}"

/* It is right behind the relationships of the one before, and begins with a slash and that one's
 * id. What is looked at in one go may end anywhere in it. */
static void an_id_that_seems_to_go_on_with_the_links_before_stays_as_it_was_sent(void **state)
{
  static const char *const order[] = {"aaaaaaaab",  "aaaaaaaaa", "/aaaaaaaaa",
                                      "/ccccccccc", "bbbbbbbbb", "ddddddddd"};
  struct doc *doc = *state;
  for (size_t len = 0; len <= 32; len++) {
    char link[200];
    char body[BODY] = "{'data':[";
    snprintf(link, sizeof link, "{'links':{'self':'/@/%.*s','related':'/@'}}", (int)len,
             "abcdefghijklmnopqrstuvwxyzabcdefghi");
    for (size_t n = 0; n < 6; n++) {
      bool address = *order[n] == '/';
      put(body, n ? ",{'id':'@'," : "{'id':'@',", order[n]);
      put(body, address ? "'type':'addresses'" : "'type':'orders'", "");
      put(body, ",'relationships':{'tags':", "");
      put(body, link, order[n]);
      put(body, ",'events':" EVENTS "}}", order[n]);
    }
    put(body, "]}", "");
    const clx_document *document = doc_parse(doc, body);
    for (size_t n = 0; n < 6; n++) {
      assert_string_equal(document->data[n]->id, order[n]);
      was_sent(doc, document->data[n], "tags", CLX_NOT_LOADED, link, order[n]);
      was_sent(doc, document->data[n], "events", CLX_NOT_LOADED, EVENTS, order[n]);
    }
    clx_arena_reset(doc->arena);
  }
}

/* The printer may indent one of them less. */
static void relationships_may_be_printed_over_lines(void **state)
{
  static const char *const printed[] = {
      "{\n  'links': {\n    'self': '/api/orders/@/x',\n    'related': '/@'\n  }\n}",
      "{\n 'links': {\n  'self': '/api/orders/@/x',\n  'related': '/@'\n }\n}"};
  struct doc *doc = *state;
  for (size_t less = 0; less < 5; less++) {
    static const char *const order[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB", "wKnXhAbCdF"};
    char body[BODY] = "{ 'data': [";
    for (size_t n = 0; n < 4; n++) {
      put(body, n ? ",\n{" : "\n{", "");
      put(body, "\n 'type': 'orders',\n 'id': '@',\n 'relationships': {\n  'market': ", order[n]);
      put(body, printed[n == less], order[n]);
      put(body, ",\n  'tags': ", "");
      put(body, printed[n == less], order[n]);
      put(body, "\n }\n}", "");
    }
    put(body, "\n]\n}", "");
    const clx_document *document = doc_parse(doc, body);
    for (size_t n = 0; n < 4; n++) {
      was_sent(doc, document->data[n], "market", CLX_NOT_LOADED, printed[n == less], order[n]);
      was_sent(doc, document->data[n], "tags", CLX_NOT_LOADED, printed[n == less], order[n]);
      was_not_sent(document->data[n], "customer");
    }
    clx_arena_reset(doc->arena);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(each_of_three_skus_has_the_relationships_that_it_was_sent_with),
      doc_test(any_ids_may_be_in_links),
      doc_test(links_may_have_the_id_of_any_resource),
      doc_test(the_id_may_be_in_links_any_number_of_times),
      doc_test(an_id_that_is_the_name_of_a_relationship_stays_a_name),
      doc_test(ids_with_escapes_are_in_links_as_they_were_sent),
      doc_test(id_and_type_may_come_before_or_after_relationships),
      doc_test(a_resource_that_comes_twice_has_its_relationships_twice),
      doc_test(resources_of_several_types_may_alternate),
      doc_test(an_id_that_seems_to_go_on_with_the_links_before_stays_as_it_was_sent),
      doc_test(relationships_may_be_printed_over_lines),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
