/* Relationships that look like those of the last resource: loaded ones, other shapes in between,
 * limits, and memory that runs out. In the texts @ stands for an id. */
#include "alike.h"

/* -------- loaded relationships -------- */

#define DATA(type, id) "'data':{'type':'" type "','id':'" id "'}"
#define SKU(id)        "{'type':'skus','id':'" id "'}"

/* A line of this id, whose item, and sku, is the sku of another. */
static void put_line(char body[BODY], const char *id, const char *sku)
{
  put(body, "{'type':'line_items','id':'@','relationships':{'order':", id);
  put(body, LINKS("line_items", "order") ",'item':{" LINK("line_items", "item"), id);
  put(body, "," DATA("skus", "@") "},", sku);
  put(body, "'tags':" LINKS("line_items", "tags") ",", id);
  put(body, "'sku':{" DATA("skus", "@") "}}}", sku);
}

static void is_line(struct doc *doc, const clx_resource *resource, const char *sku,
                    const clx_resource *wanted)
{
  const clx_line_item *line = clx_as(resource, CLX_TYPE_LINE_ITEMS);
  char item[BODY] = "{";
  put(item, LINK("line_items", "item"), resource->id);
  put(item, "," DATA("skus", "@") "}", sku);
  was_sent(doc, resource, "order", CLX_NOT_LOADED, LINKS("line_items", "order"), resource->id);
  was_sent(doc, resource, "item", wanted ? CLX_LOADED : CLX_PARTIAL, item, "");
  was_sent(doc, resource, "tags", CLX_NOT_LOADED, LINKS("line_items", "tags"), resource->id);
  was_sent(doc, resource, "sku", wanted ? CLX_LOADED : CLX_PARTIAL, "{" DATA("skus", "@") "}", sku);
  was_not_sent(resource, "bundle");
  clx_relationship relationship = doc_relationship(resource, "item");
  assert_int_equal(relationship.count, 1);
  assert_string_equal(relationship.at[0].type, "skus");
  assert_string_equal(relationship.at[0].id, sku);
  assert_ptr_equal(relationship.at[0].resource, wanted);
  assert_ptr_equal(line->item, wanted);
  assert_ptr_equal(line->sku, wanted);
  assert_null(line->order);
}

static void each_line_is_linked_to_the_sku_that_it_names(void **state)
{
  static const struct {
    const char *id;
    const char *sku;
    int included; /* which one; -1: not sent */
  } lines[] = {
      {"wKnXhAbCdE", "first", 2},  {"JpQrStUvWx", "second", 1}, {"wKnXhAbCdF", "no_such_sku", -1},
      {"ZZnmKOpLaB", "sec", 0},    {"aaaaaaaaaa", "first", 2},  {"/aaaaaaaaa", "/aaaaaaaaa", -1},
      {"bbbbbbbbbb", "second", 1},
  };
  struct doc *doc = *state;
  char body[BODY] = "{'data':[";
  for (size_t i = 0; i < COUNT(lines); i++) {
    put(body, i ? "," : "", "");
    put_line(body, lines[i].id, lines[i].sku);
  }
  put(body, "],'included':[" SKU("sec") "," SKU("second") "," SKU("first") "]}", "");
  const clx_document *document = doc_parse(doc, body);
  assert_int_equal(document->data_count, 7);
  assert_int_equal(document->unlinked, 4);
  assert_int_equal(document->drifted, 0);
  for (size_t i = 0; i < COUNT(lines); i++)
    is_line(doc, document->data[i], lines[i].sku,
            lines[i].included < 0 ? NULL : document->included[lines[i].included]);
}

/* An identifier may be written in other ways, and its type may be another. */
static void identifiers_of_any_look_may_follow_each_other(void **state)
{
  static const char *const all[] = {
      "{'type':'skus','id':'s'}",       "{'id':'s','type':'skus'}",
      "{'type': 'skus', 'id': 's'}",    "{'type':'sk\\u0075s','id':'s'}",
      "{'type':'skus','id':'\\u0073'}", "{'type':'skus','id':'s','meta':{}}",
      "{'type':'bundles','id':'s'}",    "{'type':'skus','id':'s' }",
      "{'type':'spaceships','id':'s'}",
  };
  static const uint32_t included[] = {0, 0, 0, 0, 0, 0, 1, 0, 2};
  static const char *const three[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB"};
  struct doc *doc = *state;
  for (size_t i = 0; i < COUNT(all) * COUNT(all) * COUNT(all); i += doc_step(1, 11)) {
    size_t n[] = {i / COUNT(all) / COUNT(all), i / COUNT(all) % COUNT(all), i % COUNT(all)};
    char body[BODY] = "{'data':[";
    for (size_t r = 0; r < 3; r++) {
      put(body, r ? "," : "", "");
      put(body, "{'type':'line_items','id':'@','relationships':{'item':{'data':", three[r]);
      put(body, all[n[r]], "");
      put(body, "},'tags':" TAGS "}}", three[r]);
    }
    put(body, "],'included':[" SKU("s") ",{'type':'bundles','id':'s'},", "");
    put(body, "{'type':'spaceships','id':'s'}]}", "");
    const clx_document *document = doc_parse(doc, body);
    assert_int_equal(document->unlinked, 0);
    for (size_t r = 0; r < 3; r++) {
      clx_relationship item = doc_relationship(document->data[r], "item");
      assert_int_equal(item.state, CLX_LOADED);
      assert_int_equal(item.count, 1);
      assert_ptr_equal(item.at[0].resource, document->included[included[n[r]]]);
      was_sent(doc, document->data[r], "tags", CLX_NOT_LOADED, TAGS, three[r]);
    }
    clx_arena_reset(doc->arena);
  }
}

/* -------- other shapes in between -------- */

#define MARKET_DATA  "{" LINK("orders", "market") "," DATA("markets", "m") "}"
#define MARKET_NULL  "{'data':null}"
#define CUSTOMER_ODD "{'data':{'id':'c','type':'customers'}}"
#define TAGS_DATA    "{'data':[{'type':'tags','id':'t'},{'type':'tags','id':'u'}]}"
#define SPACED       "{ 'links' : {} }"

struct sent {
  const char *text; /* NULL: was not sent */
  uint32_t state;
};

/* What market, customer, tags and store are, and what is counted. */
static const struct shape {
  const char *text;
  struct sent market;
  struct sent customer;
  struct sent tags;
  struct sent store;
  unsigned unknown;
  unsigned duplicate;
  unsigned unlinked;
} shapes[] = {
    {USUAL, {MARKET, 0}, {CUSTOMER, 0}, {TAGS, 0}, {NULL, 0}, 0, 0, 0},
    {"'tags':" TAGS ",'market':" MARKET ",'customer':" CUSTOMER,
     {MARKET, 0},
     {CUSTOMER, 0},
     {TAGS, 0},
     {NULL, 0},
     0,
     0,
     0},
    {"'store':null," USUAL, {MARKET, 0}, {CUSTOMER, 0}, {TAGS, 0}, {"null", 0}, 0, 0, 0},
    {"'market':" MARKET ",'store':null,'customer':" CUSTOMER ",'tags':" TAGS,
     {MARKET, 0},
     {CUSTOMER, 0},
     {TAGS, 0},
     {"null", 0},
     0,
     0,
     0},
    {"'market':" MARKET ",'customer':null,'tags':" TAGS,
     {MARKET, 0},
     {"null", 0},
     {TAGS, 0},
     {NULL, 0},
     0,
     0,
     0},
    {"'market':" MARKET_DATA ",'customer':" CUSTOMER ",'tags':" TAGS,
     {MARKET_DATA, CLX_PARTIAL},
     {CUSTOMER, 0},
     {TAGS, 0},
     {NULL, 0},
     0,
     0,
     1},
    {"'market':" MARKET_DATA ",'customer':" CUSTOMER ",'tags':null",
     {MARKET_DATA, CLX_PARTIAL},
     {CUSTOMER, 0},
     {"null", 0},
     {NULL, 0},
     0,
     0,
     1},
    {"'market':" MARKET ",'customer':" CUSTOMER ",'tags':" TAGS_DATA,
     {MARKET, 0},
     {CUSTOMER, 0},
     {TAGS_DATA, CLX_PARTIAL},
     {NULL, 0},
     0,
     0,
     2},
    {"'market':" MARKET_NULL ",'customer':" CUSTOMER_ODD ",'tags':" SPACED,
     {MARKET_NULL, CLX_EMPTY},
     {CUSTOMER_ODD, CLX_PARTIAL},
     {SPACED, 0},
     {NULL, 0},
     0,
     0,
     1},
    {"'market':" MARKET ",'stores':" TAGS ",'customer':" CUSTOMER ",'tags':" TAGS,
     {MARKET, 0},
     {CUSTOMER, 0},
     {TAGS, 0},
     {NULL, 0},
     1,
     0,
     0},
    {"'market':" MARKET ",'customer':" CUSTOMER ",'market':" TAGS ",'tags':" TAGS,
     {MARKET, 0},
     {CUSTOMER, 0},
     {TAGS, 0},
     {NULL, 0},
     0,
     1,
     0},
    {"'market':" MARKET ",'tags':" TAGS, {MARKET, 0}, {NULL, 0}, {TAGS, 0}, {NULL, 0}, 0, 0, 0},
    {USUAL ",'store':" TAGS, {MARKET, 0}, {CUSTOMER, 0}, {TAGS, 0}, {TAGS, 0}, 0, 0, 0},
    {"'market':{},'customer':{},'tags':{}", {"{}", 0}, {"{}", 0}, {"{}", 0}, {NULL, 0}, 0, 0, 0},
    {"'market':{},'customer':" CUSTOMER ",'tags':{ }",
     {"{}", 0},
     {CUSTOMER, 0},
     {"{ }", 0},
     {NULL, 0},
     0,
     0,
     0},
    {"", {NULL, 0}, {NULL, 0}, {NULL, 0}, {NULL, 0}, 0, 0, 0},
};

static void is_sent(struct doc *doc, const clx_resource *resource, const char *name,
                    const struct sent *sent)
{
  if (sent->text)
    was_sent(doc, resource, name, sent->state, sent->text, resource->id);
  else
    was_not_sent(resource, name);
}

static void have_shapes(struct doc *doc, const clx_document *document, const size_t *which,
                        size_t count)
{
  unsigned unknown = 0;
  unsigned duplicate = 0;
  unsigned unlinked = 0;
  for (size_t i = 0; i < count; i++) {
    const struct shape *shape = &shapes[which[i]];
    is_sent(doc, document->data[i], "market", &shape->market);
    is_sent(doc, document->data[i], "customer", &shape->customer);
    is_sent(doc, document->data[i], "tags", &shape->tags);
    is_sent(doc, document->data[i], "store", &shape->store);
    unknown += shape->unknown;
    duplicate += shape->duplicate;
    unlinked += shape->unlinked;
  }
  assert_int_equal(document->unknown_members, unknown);
  assert_int_equal(document->duplicate_members, duplicate);
  assert_int_equal(document->unlinked, unlinked);
  assert_int_equal(document->drifted, 0);
}

/* The first of three comes again at the end. */
static void any_relationships_may_follow_any_others_and_come_back(void **state)
{
  static const char *const four[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB", "wKnXhAbCdF"};
  struct doc *doc = *state;
  for (size_t i = 0; i < COUNT(shapes) * COUNT(shapes) * COUNT(shapes); i += doc_step(1, 23)) {
    size_t which[] = {i % COUNT(shapes), i / COUNT(shapes) % COUNT(shapes),
                      i / COUNT(shapes) / COUNT(shapes), i % COUNT(shapes)};
    char body[BODY] = "{'data':[";
    for (size_t n = 0; n < 4; n++) {
      put(body, n ? ",{'type':'orders','id':'@'" : "{'type':'orders','id':'@'", four[n]);
      put(body, ",'relationships':{", "");
      put(body, shapes[which[n]].text, four[n]);
      put(body, "}}", "");
    }
    put(body, "]}", "");
    have_shapes(doc, doc_parse(doc, body), which, 4);
    clx_arena_reset(doc->arena);
  }
}

/* -------- limits -------- */

/* What is in a list is one deeper than what is alone. */
static void relationships_that_look_alike_may_be_as_deep_as_the_limit(void **state)
{
  static const char listed[] =
      "{'data':{'type':'orders','id':'wKnXhAbCdE','relationships':{'market':{'links':{'self':"
      "'/wKnXhAbCdE/market','related':'/market'}}}},'included':[{'type':'orders','id':"
      "'JpQrStUvWx','relationships':{'market':{'links':%s{'self':'/JpQrStUvWx/market','related':"
      "'/market'}}}}]}";
  static const char loaded[] =
      "{'data':{'type':'orders','id':'wKnXhAbCdE','relationships':{'market':{'data':{'type':"
      "'markets','id':'m'}}}},'included':[{'type':'orders','id':'JpQrStUvWx','relationships':{"
      "'market':{'data':%s{'type':'markets','id':'m'}}}}]}";
  clx_limits limits = {.size = sizeof limits};
  char text[BODY];
  limits.depth = 6;
  snprintf(text, sizeof text, listed, "");
  assert_int_equal(doc_within(*state, text, &limits), CLX_OK);
  snprintf(text, sizeof text, loaded, "");
  assert_int_equal(doc_within(*state, text, &limits), CLX_OK);
  limits.depth = 5;
  snprintf(text, sizeof text, listed, "^");
  doc_fails_at_mark(*state, text, &limits, CLX_JSON_DEPTH,
                    "/included/0/relationships/market/links");
  snprintf(text, sizeof text, loaded, "^");
  doc_fails_at_mark(*state, text, &limits, CLX_JSON_DEPTH, "/included/0/relationships/market/data");
}

static void relationships_that_look_alike_may_be_as_many_as_the_limit(void **state)
{
  static const char *const three[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB"};
  clx_limits limits = {.size = sizeof limits, .members = 3};
  char body[BODY];
  put_all(body, ORDER(USUAL), three, 3);
  assert_int_equal(doc_within(*state, body, &limits), CLX_OK);
  strcpy(body, "{'data':[");
  put(body, ORDER(USUAL) ",", three[0]);
  put(body, ORDER(USUAL ",^'store':" TAGS) "]}", three[1]);
  doc_fails_at_mark(*state, body, &limits, CLX_JSON_MEMBERS, "/data/1/relationships");
  limits.members = 2;
  strcpy(body, "{'data':[");
  put(body, "{'type':'orders','id':'@',^'relationships':{'market':" MARKET "}}]}", three[1]);
  doc_fails_at_mark(*state, body, &limits, CLX_JSON_MEMBERS, "/data/0");
}

/* -------- faults -------- */

static void a_fault_in_relationships_that_look_alike_is_reported_where_it_is(void **state)
{
  static const struct {
    const char *relationships;
    int status;
    const char *where;
  } all[] = {
      {"{'market':" MARKET ",'customer':" CUSTOMER ",'tags':" TAGS "^]", CLX_JSON_SYNTAX, ""},
      {"{'market':" MARKET ",'customer':" CUSTOMER ",'tags':" TAGS ",^}", CLX_JSON_SYNTAX, ""},
      {"{'market':" MARKET ",'customer':" CUSTOMER ",'tags':^}", CLX_JSON_SYNTAX, "/tags"},
      {"{'market':" MARKET ",'customer':{'links':{'self':'/^\x01'}}}", CLX_JSON_CONTROL,
       "/customer/links/self"},
      {"{'market':{'links':{'self':'/api/orders/@^\\x'}}}", CLX_JSON_ESCAPE, "/market/links/self"},
      {"{'market':" MARKET "^'customer':" CUSTOMER ",'tags':" TAGS "}", CLX_JSON_SYNTAX, ""},
      {"^['market']", CLX_DOCUMENT_SHAPE, ""},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char body[BODY] = "{'data':[";
    char where[100];
    put(body, ORDER(USUAL) ",", "wKnXhAbCdE");
    put(body, ORDER(USUAL) ",", "JpQrStUvWx");
    put(body, "{'type':'orders','id':'@','relationships':", "ZZnmKOpLaB");
    put(body, all[i].relationships, "ZZnmKOpLaB");
    put(body, "}]}", "");
    snprintf(where, sizeof where, "/data/2/relationships%s", all[i].where);
    doc_fails_at_mark(*state, body, NULL, all[i].status, where);
  }
}

/* Its links would look alike, were the id itself what stands in the text. */
static void an_id_whose_escapes_are_left_out_in_links_is_a_fault(void **state)
{
  static const struct {
    const char *id;
    const char *link;
    size_t offset; /* of the fault in the link's id */
    int status;
    const char *where;
  } all[] = {
      {"a\\'cdefghij", "a'cdefghij", 2, CLX_JSON_SYNTAX, ""},
      {"abcdefgh\\'j", "abcdefgh'j", 9, CLX_JSON_SYNTAX, ""},
      {"a\\ncdefghij", "a\ncdefghij", 1, CLX_JSON_CONTROL, "/self"},
      {"abcdefghi\\t", "abcdefghi\t", 9, CLX_JSON_CONTROL, "/self"},
      {"a\\\\cdefghij", "a\\cdefghij", 1, CLX_JSON_ESCAPE, "/self"},
      {"abcdefgh\\\\j", "abcdefgh\\j", 8, CLX_JSON_ESCAPE, "/self"},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char body[BODY] = "{'data':[";
    char where[100];
    put(body, ORDER(USUAL) ",", "wKnXhAbCdE");
    put(body, ORDER(USUAL) ",", "JpQrStUvWx");
    put(body, "{'type':'orders','id':'@','relationships':{", all[i].id);
    size_t start = strlen(body);
    put(body, USUAL "}}]}", all[i].link);
    size_t link = start + strlen("'market':{'links':{'self':'/api/orders/");
    snprintf(where, sizeof where, "/data/2/relationships/market/links%s", all[i].where);
    doc_fails_with(*state, body, NULL, all[i].status, (unsigned)(link + all[i].offset), where);
  }
}

/* -------- memory -------- */

/* In one piece of memory each allocation fails for want of room, when it is a little smaller. */
static void memory_that_runs_out_anywhere_in_relationships_is_reported(void **state)
{
  static char memory[20000];
  char body[BODY] = "{'data':[";
  int status = CLX_NO_MEMORY;
  unsigned failed = 0;
  put_line(body, "wKnXhAbCdE", "first");
  put(body, ",", "");
  put_line(body, "JpQrStUvWx", "a sku that was not sent");
  put(body, ",", "");
  put_line(body, "ZZnmKOpLaB", "first");
  put(body, "],'included':[" SKU("first") "]}", "");
  const char *text = doc_text(*state, body);
  for (size_t size = CLX_ARENA_MIN; status != CLX_OK && size <= sizeof memory; size += 8) {
    const clx_document *document = NULL;
    clx_error error;
    clx_arena *arena = clx_arena_init(memory, size, NULL);
    assert_non_null(arena);
    status = clx_parse_unverified(text, strlen(text), NULL, arena, &document, &error);
    assert_true(status == CLX_OK || status == CLX_NO_MEMORY);
    assert_int_equal(document != NULL, status == CLX_OK);
    failed += status != CLX_OK;
    if (document)
      is_line(*state, document->data[2], "first", document->included[0]);
    clx_arena_free(arena);
  }
  assert_int_equal(status, CLX_OK);
  assert_in_range(failed, 100, 2000);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(each_line_is_linked_to_the_sku_that_it_names),
      doc_test(identifiers_of_any_look_may_follow_each_other),
      doc_test(any_relationships_may_follow_any_others_and_come_back),
      doc_test(relationships_that_look_alike_may_be_as_deep_as_the_limit),
      doc_test(relationships_that_look_alike_may_be_as_many_as_the_limit),
      doc_test(a_fault_in_relationships_that_look_alike_is_reported_where_it_is),
      doc_test(an_id_whose_escapes_are_left_out_in_links_is_a_fault),
      doc_test(memory_that_runs_out_anywhere_in_relationships_is_reported),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
