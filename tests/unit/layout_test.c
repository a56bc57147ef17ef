/* Relationships that only have links, one like the other and then not: their layout and the length
 * of their links are expected to be those of the last one. Whatever comes instead must be read, or
 * refused, as if nothing had been expected. */
#include "doc.h"
#include "guard.h"

#define ORDER(relationships)                                                                       \
  "{'data':{'type':'orders','id':'o','relationships':{" relationships "},'attributes':{'number'"   \
  ":'7'}}}"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void is_as_sent(const clx_resource *order, const char *name, const char *json)
{
  clx_relationship relationship = doc_relationship(order, name);
  assert_int_equal(relationship.json_len, strlen(json));
  assert_memory_equal(relationship.json, json, relationship.json_len);
}

static void is_not_loaded(const clx_resource *order, const char *name, const char *json)
{
  assert_int_equal(doc_relationship(order, name).state, CLX_NOT_LOADED);
  is_as_sent(order, name, json);
}

/* What stands behind the relationships was read. */
static const clx_resource *order_of(const clx_document *document)
{
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_non_null(order);
  assert_string_equal(order->number, "7");
  return &order->self;
}

/* -------- the length of a link -------- */

/* A relationship whose links have so many bytes, at least one. */
static size_t put_links(char *to, const char *name, size_t self, size_t related)
{
  int len = sprintf(to, "'%s':{'links':{'self':'%0*d','related':'%0*d'}}", name, (int)self, 7,
                    (int)related, 7);
  return (size_t)len;
}

/* Three relationships: the links of the second are `longer` bytes longer, or shorter. */
static void check_lengths(struct doc *doc, size_t len, int longer)
{
  char text[1500] = "{'data':{'type':'orders','id':'o','relationships':{";
  char json[4][400];
  static const char *const names[] = {"market", "customer", "store", "tags"};
  size_t other = (size_t)((int)len + longer);
  size_t at = strlen(text);
  for (size_t i = 0; i < 4; i++) {
    size_t piece = put_links(text + at, names[i], i == 1 ? other : len, i == 2 ? other : len);
    const char *value = text + at + strlen(names[i]) + 3;
    at += piece;
    snprintf(json[i], sizeof json[i], "%s", value);
    text[at++] = ',';
  }
  strcpy(text + at - 1, "},'attributes':{'number':'7'}}}");
  const clx_document *document = doc_parse(doc, text);
  doc_counts(document, 0, 0, 0);
  for (size_t i = 0; i < 4; i++)
    is_not_loaded(order_of(document), names[i], doc_text(doc, json[i]));
  clx_arena_reset(doc->arena);
}

static void links_of_any_length_may_follow_links_of_any_other(void **state)
{
  for (int len = 1; len <= 70; len++)
    for (int longer = -40; longer <= 40; longer += (int)doc_step(1, 13))
      if (len + longer > 0)
        check_lengths(*state, (size_t)len, longer);
}

static void a_link_may_be_shorter_than_the_name_of_its_relationship(void **state)
{
  const char *links =
      "{'links':{'self':'1234567890123456789012','related':'1234567890123456789012'}}";
  const clx_document *document = doc_parse(
      *state, ORDER("'market':{'links':{'self':'12345','related':'12345'}},"
                    "'customer':{'links':{'self':'12345','related':'12345'}},"
                    "'available_payment_methods':{'links':{'self':'1234567890123456789012',"
                    "'related':'1234567890123456789012'}}"));
  is_not_loaded(order_of(document), "available_payment_methods", doc_text(*state, links));
}

/* -------- what stands in a link -------- */

static const char plain_link[] = "https://a.example/api/orders/wKnXhAbCdE/relationships/";

/* The order's market and store have the same links, but for what stands from `at` on in the self,
 * or related, link of the store: this piece in place of so many bytes. */
static char *put_piece(char text[900], bool related, size_t at, const char *piece, size_t over)
{
  char links[2][200];
  size_t rest = at + over < strlen(plain_link) ? at + over : strlen(plain_link);
  snprintf(links[0], sizeof links[0], "%sstore", plain_link);
  snprintf(links[1], sizeof links[1], "%sstore", plain_link);
  snprintf(links[related], sizeof links[0], "%.*s%s%sstore", (int)at, plain_link, piece,
           plain_link + rest);
  snprintf(text, 900,
           "{'data':{'type':'orders','id':'o','relationships':{'market':{'links':{'self':'%smarket'"
           ",'related':'%smarket'}},'store':{'links':{'self':'%s','related':'%s'}},'tags':{'links':"
           "{'self':'%stags','related':'%stags'}}},'attributes':{'number':'7'}}}",
           plain_link, plain_link, links[0], links[1], plain_link, plain_link);
  return strstr(strstr(text, "'store'"), related ? "'related':'" : "'self':'") +
         (related ? 11 : 8) + at;
}

static void any_character_may_stand_anywhere_in_a_link(void **state)
{
  static const char *const pieces[] = {" ",
                                       "!",
                                       "#",
                                       "\x7f",
                                       "\\/",
                                       "\\u0041",
                                       "\xc3\xa9",
                                       "\\\\",
                                       "\\u0000",
                                       "",
                                       "\xf0\x9f\x98\x80",
                                       "0123456789abcdef"};
  struct doc *doc = *state;
  char text[900];
  for (size_t at = 0; at + 2 < sizeof plain_link; at += doc_step(1, 7))
    for (size_t i = 0; i < 2 * 3 * COUNT(pieces); i++) {
      put_piece(text, i % 2, at, pieces[i / 6], i % 6 / 2);
      const clx_resource *order = order_of(doc_parse(doc, text));
      char *sent = doc_text(doc, strstr(text, "'store':") + 8);
      *strstr(sent, ",\"tags\"") = '\0';
      is_not_loaded(order, "store", sent);
      clx_arena_reset(doc->arena);
    }
}

static void what_may_not_stand_in_a_link_is_refused_where_it_is(void **state)
{
  static const struct {
    const char *piece;
    int status;
    unsigned place; /* of the fault in it */
  } all[] = {
      {"\x01", CLX_JSON_CONTROL, 0},
      {"\x1f", CLX_JSON_CONTROL, 0},
      {"\n", CLX_JSON_CONTROL, 0},
      {"\\x", CLX_JSON_ESCAPE, 0},
      {"\\u12G4", CLX_JSON_ESCAPE, 0},
      {"\\udc00", CLX_JSON_SURROGATE, 0},
      {"\\ud800a", CLX_JSON_SURROGATE, 0},
      {"\xff", CLX_JSON_UTF8, 0},
      {" \x02", CLX_JSON_CONTROL, 1},
      {"!\\'\\", CLX_JSON_ESCAPE, 3},
      {"\\\\\\/\x7f\x1e", CLX_JSON_CONTROL, 5},
  };
  char text[900];
  for (size_t at = 0; at + 2 < sizeof plain_link; at += doc_step(1, 5))
    for (size_t i = 0; i < 2 * COUNT(all); i++) {
      char *link = put_piece(text, i % 2, at, all[i / 2].piece, 1);
      if (all[i / 2].piece[0] == '!')
        link[4] = 'x'; /* behind the last backslash */
      doc_fails(*state, text, all[i / 2].status, (unsigned)(link - text) + all[i / 2].place,
                i % 2 ? "/data/relationships/store/links/related"
                      : "/data/relationships/store/links/self");
      clx_arena_reset(((struct doc *)*state)->arena);
    }
}

static void a_quote_ends_a_link_wherever_it_stands(void **state)
{
  char text[900];
  for (size_t at = 0; at + 2 < sizeof plain_link; at++)
    for (size_t related = 0; related < 2; related++) {
      char *link = put_piece(text, related, at, "'", 1);
      doc_fails(*state, text, CLX_JSON_SYNTAX, (unsigned)(link + 1 - text),
                "/data/relationships/store/links");
      link = put_piece(text, related, at, "','", 3); /* another member, but without a value */
      unsigned next = (unsigned)(strchr(link + 3, '\'') + 1 - text);
      if (at + 4 < sizeof plain_link)
        doc_fails(*state, text, CLX_JSON_SYNTAX, next, "/data/relationships/store/links");
    }
}

static void links_cut_at_any_byte_are_truncated_there(void **state)
{
  struct doc *doc = *state;
  char text[900];
  put_piece(text, false, 0, "h", 1);
  for (size_t len = strlen(text); len-- > 0;) {
    const clx_document *document;
    char *whole = doc_text(doc, text);
    char *cut = guard_copy(whole, len);
    int status = clx_parse_unverified(cut, len, NULL, doc->arena, &document, &doc->error);
    guard_free(cut, len);
    assert_int_equal(status, len == 0 ? CLX_BODY_EMPTY : CLX_JSON_TRUNCATED);
    assert_int_equal(doc->error.offset, len);
    clx_arena_reset(doc->arena);
  }
}

/* -------- layouts -------- */

static const struct {
  const char *text;
  uint32_t state;
  unsigned drifted;
} forms[] = {
    {"{'links':{'self':'/api/orders/o/x','related':'/api/orders/x'}}", CLX_NOT_LOADED, 0},
    {"{'links':{'self':'/api/orders/o/xy','related':'/api/ordersx'}}", CLX_NOT_LOADED, 0},
    {"{ 'links': { 'self': '/api/orders/o/x', 'related': '/x' } }", CLX_NOT_LOADED, 0},
    {"{\n  'links': {\n    'self': '/api/x',\n    'related': '/x'\n  }\n}", CLX_NOT_LOADED, 0},
    {"{\n    'links': {\n      'self': '/api/x',\n      'related': '/x'\n    }\n  }",
     CLX_NOT_LOADED, 0},
    {"{'links':{'self':'/x','related':'/x'} }", CLX_NOT_LOADED, 0},
    {"{'links':{'self':'/x' ,'related':'/x'}}", CLX_NOT_LOADED, 0},
    {"{'links' :{'self':'/x','related' : '/x'}}", CLX_NOT_LOADED, 0},
    {"{'links':{'related':'/api/orders/o/x','self':'/api/orders/x'}}", CLX_NOT_LOADED, 0},
    {"{'links':{'self':'/x','related':'/x','about':{'href':['/a',{}]}}}", CLX_NOT_LOADED, 0},
    {"{'links':{'self':'/x','related':'/x'},'meta':{'a':[1]}}", CLX_NOT_LOADED, 0},
    {"{'links':{'self':'','related':''}}", CLX_NOT_LOADED, 0},
    {"{'links':{'self':'/x'}}", CLX_NOT_LOADED, 0},
    {"{'links':{'self':null,'related':7}}", CLX_NOT_LOADED, 0},
    {"{'links':{}}", CLX_NOT_LOADED, 0},
    {"{'links':null}", CLX_NOT_LOADED, 0},
    {"{'links':[{'self':'/x'}]}", CLX_NOT_LOADED, 0},
    {"{}", CLX_NOT_LOADED, 0},
    {"{'links':{'self':'/api/orders/o/x','related':'/api/orders/x'},'data':null}", CLX_EMPTY, 0},
    {"{'data':null,'links':{'self':'/api/orders/o/x','related':'/x'}}", CLX_EMPTY, 0},
    {"{'links':{'self':'/x','related':'/x'},'links':{},'data':null}", CLX_EMPTY, 0},
};

static void any_layout_may_follow_any_other_and_come_back(void **state)
{
  struct doc *doc = *state;
  char text[900];
  static const char *const names[] = {"market", "customer", "store", "billing_address"};
  for (size_t i = 0; i < COUNT(forms) * COUNT(forms); i += doc_step(1, 11)) {
    size_t order[] = {i / COUNT(forms), i % COUNT(forms), i / COUNT(forms), i % COUNT(forms)};
    snprintf(text, sizeof text,
             ORDER("'market':%s,'customer':%s,\n  'store' : %s ,'billing_address':%s"),
             forms[order[0]].text, forms[order[1]].text, forms[order[2]].text,
             forms[order[3]].text);
    const clx_document *document = doc_parse(doc, text);
    doc_counts(document, 0, 0, 0);
    for (size_t n = 0; n < 4; n++) {
      is_as_sent(order_of(document), names[n], doc_text(doc, forms[order[n]].text));
      assert_int_equal(doc_relationship(order_of(document), names[n]).state, forms[order[n]].state);
    }
    clx_arena_reset(doc->arena);
  }
}

/* The layout is that of two relationships before, as far as it is not broken. */
static void a_layout_that_breaks_is_refused_where_it_does(void **state)
{
  static const struct {
    const char *text; /* ^: where */
    int status;
    const char *where; /* within the relationship */
  } all[] = {
      {"^", CLX_JSON_SYNTAX, ""},
      {"{'links'^}", CLX_JSON_SYNTAX, ""},
      {"{'links'^,{}}", CLX_JSON_SYNTAX, ""},
      {"{'links':^}", CLX_JSON_SYNTAX, "/links"},
      {"{'links'^;{'self':'/api/store','related':'/store'}}", CLX_JSON_SYNTAX, ""},
      {"{'links':{'self'^}}", CLX_JSON_SYNTAX, "/links"},
      {"{'links':{'self':^}}", CLX_JSON_SYNTAX, "/links/self"},
      {"{'links':{'self':'/api/store'^'related':'/store'}}", CLX_JSON_SYNTAX, "/links"},
      {"{'links':{'self':'/api/store',^,'related':'/store'}}", CLX_JSON_SYNTAX, "/links"},
      {"{'links':{'self':'/api/store','related'^'/store'}}", CLX_JSON_SYNTAX, "/links"},
      {"{'links':{'self':'/api/store','related':^/store'}}", CLX_JSON_SYNTAX, "/links/related"},
      {"{'links':{'self':'/api/store','related':'/store'^'}}", CLX_JSON_SYNTAX, "/links"},
      {"{'links':{'self':'/api/store','related':'/store',^}}", CLX_JSON_SYNTAX, "/links"},
      {"{'links':{'self':'/api/store','related':'/store'},^}", CLX_JSON_SYNTAX, ""},
      {"{'links':{'self':'/api/store','related':'/store'}^]", CLX_JSON_SYNTAX, ""},
      {"{'links':{'self':'/api/store','related':'/store'^]}", CLX_JSON_SYNTAX, "/links"},
      {"{'links':{'self':'/api/store','related':'/store','x':^01}}", CLX_JSON_NUMBER, "/links/x"},
      {"{'links':{'self':'/api/store','related':'/store'},'data':^7}", CLX_DOCUMENT_SHAPE, "/data"},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[900];
    char where[100];
    snprintf(text, sizeof text,
             ORDER("'market':{'links':{'self':'/api/market','related':'/market'}},'tags':{'links':"
                   "{'self':'/api/tags','related':'/tags'}},'store':%s"),
             all[i].text);
    snprintf(where, sizeof where, "/data/relationships/store%s", all[i].where);
    doc_fails_at_mark(*state, text, NULL, all[i].status, where);
  }
}

#define LINKS "{'links':{'self':'/api/orders/o/store','related':'/api/orders/store'}}"
#define OTHER "{'links':{'self':'/api/orders/o/STORE','related':'/api/orders/STORE'}}"

static void of_a_relationship_that_comes_again_the_first_counts(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'store':" LINKS ",'store':" OTHER ",'market':" LINKS ",'store':"
                           "{'data':null},'market':" OTHER));
  doc_counts(document, 0, 0, 3);
  is_not_loaded(order_of(document), "store", doc_text(doc, LINKS));
  is_not_loaded(order_of(document), "market", doc_text(doc, LINKS));
  doc_fails_at_mark(doc,
                    ORDER("'store':" LINKS ",'store':{'links':{'self':'/api/orders/o/^\x01tore'}}"),
                    NULL, CLX_JSON_CONTROL, "/data/relationships/store");
}

static void links_of_a_relationship_that_nobody_knows_are_kept(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, ORDER("'store':" LINKS ",'stores':" OTHER ",'market':" LINKS));
  doc_counts(document, 0, 1, 0);
  is_not_loaded(order_of(document), "stores", doc_text(doc, OTHER));
  is_not_loaded(order_of(document), "market", doc_text(doc, LINKS));
  assert_int_equal(doc_relationship(order_of(document), "stores").kind, CLX_KIND_ABSENT);
}

static void a_relationship_that_is_no_object_is_counted_unless_it_is_null(void **state)
{
  const clx_document *document =
      doc_parse(*state, ORDER("'store':" LINKS ",'market':null,'tags':'links','customer':" OTHER
                              ",'line_items':[" LINKS "]"));
  doc_counts(document, 2, 0, 0);
  is_not_loaded(order_of(document), "customer", doc_text(*state, OTHER));
}

/* -------- limits -------- */

/* Links are two levels deeper than `relationships`; in a list they are one deeper than alone. */
static void links_may_be_as_deep_as_the_limit(void **state)
{
  clx_limits limits = {.size = sizeof limits, .depth = 5};
  assert_int_equal(doc_within(*state, ORDER("'store':" LINKS ",'market':" OTHER), &limits), CLX_OK);
  doc_fails_at_mark(*state, ORDER("'store':{'links':{'self':^{}}}"), &limits, CLX_JSON_DEPTH,
                    "/data/relationships/store/links/self");
  static const char listed[] =
      "{'data':{'type':'orders','id':'o','relationships':{'store':" LINKS ",'market':" LINKS
      "}},'included':[{'type':'orders','id':'p','relationships':{'store':{'links':%s{'self':"
      "'/api/orders/o/store','related':'/api/orders/store'}}}}]}";
  char text[900];
  snprintf(text, sizeof text, listed, "^");
  doc_fails_at_mark(*state, text, &limits, CLX_JSON_DEPTH, "/included/0/relationships/store/links");
  limits.depth = 6;
  snprintf(text, sizeof text, listed, "");
  assert_int_equal(doc_within(*state, text, &limits), CLX_OK);
  limits.depth = 4;
  doc_fails_at_mark(*state, ORDER("'store':{'links':^{}}"), &limits, CLX_JSON_DEPTH,
                    "/data/relationships/store/links");
  limits.depth = 3;
  doc_fails_at_mark(*state, ORDER("'store':^{}"), &limits, CLX_JSON_DEPTH,
                    "/data/relationships/store");
}

#define THREE "{'links':{'self':'/api/x','related':'/x','a':1}}"

/* A resource with relationships has three members itself. */
static void relationships_and_their_links_may_be_as_many_as_the_limit(void **state)
{
  clx_limits limits = {.size = sizeof limits, .members = 3};
  static const char head[] = "{'data':{'type':'orders','id':'o','relationships':{";
  static const struct {
    const char *text;
    const char *where;
  } all[] = {
      {"'market':" LINKS ",'customer':" LINKS ",'store':" LINKS, NULL},
      {"'market':" LINKS ",'customer':" THREE ",'store':" LINKS, NULL},
      {"'store':" LINKS ",'market':" LINKS ",'store':" LINKS, NULL},
      {"'market':" LINKS ",'customer':" LINKS ",'store':" LINKS ",^'tags':" LINKS, ""},
      {"'store':" LINKS ",'customer':" LINKS ",'market':" LINKS ",  ^'customer':" LINKS, ""},
      {"'market':" LINKS ",'customer':{'links':{'self':'/api/x','related':'/x','a':1,^'b':2}}",
       "/customer/links"},
      {"'market':" LINKS ",'store':{'links':{},'a':1,'b':2,^'c':3}", "/store"},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[900];
    char where[100];
    snprintf(text, sizeof text, "%s%s}}}", head, all[i].text);
    snprintf(where, sizeof where, "/data/relationships%s", all[i].where ? all[i].where : "");
    if (all[i].where)
      doc_fails_at_mark(*state, text, &limits, CLX_JSON_MEMBERS, where);
    else
      assert_int_equal(doc_within(*state, text, &limits), CLX_OK);
  }
}

/* -------- without memory -------- */

#define MIXED                                                                                      \
  ORDER("'market':" LINKS ",'customer':" OTHER ",'store':" LINKS ",'tags':{'data':[{'type':'tags'" \
        ",'id':'a'},{'id':'b','type':'tags'}]},'x':" LINKS ",'line_items':" LINKS)

/* True when it was read, and nothing is missing. */
static bool read_mixed(struct doc *doc, clx_arena *arena)
{
  const clx_document *document = NULL;
  const char *body = doc_text(doc, MIXED);
  int status = clx_parse_unverified(body, strlen(body), NULL, arena, &document, &doc->error);
  if (status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_null(document);
    return false;
  }
  doc_counts(document, 0, 1, 0);
  is_not_loaded(order_of(document), "line_items", doc_text(doc, LINKS));
  assert_int_equal(doc_relationship(order_of(document), "tags").count, 2);
  return true;
}

/* In one block of memory that grows, each allocation fails in turn. */
static void each_allocation_among_regular_links_may_fail(void **state)
{
  bool done = false;
  for (size_t size = CLX_ARENA_MIN; !done; size += 16) {
    void *memory = malloc(size);
    clx_arena *arena = clx_arena_init(memory, size, NULL);
    assert_non_null(arena);
    done = read_mixed(*state, arena);
    clx_arena_free(arena);
    free(memory);
    assert_in_range(size, done ? CLX_ARENA_MIN + 100 : 0, 20000);
  }
}

static void each_request_for_memory_among_regular_links_may_fail(void **state)
{
  bool done = false;
  for (size_t fail_at = 1; !done; fail_at++) {
    struct failing failing = {.fail_at = fail_at};
    clx_allocator allocator = failing_allocator(&failing);
    clx_arena *arena = clx_arena_new(&allocator);
    done = arena && read_mixed(*state, arena);
    clx_arena_free(arena);
    assert_int_equal(failing.live, 0);
    assert_int_equal(done, failing.count < fail_at);
    assert_in_range(fail_at, done ? 3 : 1, 20);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(links_of_any_length_may_follow_links_of_any_other),
      doc_test(a_link_may_be_shorter_than_the_name_of_its_relationship),
      doc_test(any_character_may_stand_anywhere_in_a_link),
      doc_test(what_may_not_stand_in_a_link_is_refused_where_it_is),
      doc_test(a_quote_ends_a_link_wherever_it_stands),
      doc_test(links_cut_at_any_byte_are_truncated_there),
      doc_test(any_layout_may_follow_any_other_and_come_back),
      doc_test(a_layout_that_breaks_is_refused_where_it_does),
      doc_test(of_a_relationship_that_comes_again_the_first_counts),
      doc_test(links_of_a_relationship_that_nobody_knows_are_kept),
      doc_test(a_relationship_that_is_no_object_is_counted_unless_it_is_null),
      doc_test(links_may_be_as_deep_as_the_limit),
      doc_test(relationships_and_their_links_may_be_as_many_as_the_limit),
      doc_test(each_allocation_among_regular_links_may_fail),
      doc_test(each_request_for_memory_among_regular_links_may_fail),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
