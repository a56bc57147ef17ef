/* Heads of resources, which are all before the attributes, that repeat the one before but for the
 * id. In the texts @ stands for the id of the resource. */
#include "repeat.h"

#include "../oracle/compare.h"

#define HEAD(type) "'id':'@','type':'" type "','links':{'self':'/api/" type "/@'},'attributes':"
#define SKU        "{" HEAD("skus") "{'code':'C-@'}}"

static const char *const three[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB"};

static const clx_sku *sku_is(const clx_document *document, uint32_t number, const char *id)
{
  char code[40];
  char links[80];
  assert_in_range(number, 0, document->data_count - 1);
  const clx_sku *sku = clx_as(document->data[number], CLX_TYPE_SKUS);
  assert_non_null(sku);
  assert_string_equal(sku->self.id, id);
  snprintf(code, sizeof code, "C-%s", id);
  assert_string_equal(sku->code, code);
  snprintf(links, sizeof links, "{\"self\":\"/api/skus/%s\"}", id);
  assert_string_equal(sku->self.links, links);
  return sku;
}

static void each_of_three_skus_has_its_own_id_and_links(void **state)
{
  char body[BODY];
  put_all(body, SKU, three, 3);
  const clx_document *document = doc_parse(*state, body);
  for (uint32_t i = 0; i < 3; i++)
    sku_is(document, i, three[i]);
  assert_string_equal(document->data[2]->type, "skus");
  assert_int_equal(document->data_count, 3);
}

static void another_type_with_a_head_of_the_same_form_is_that_type(void **state)
{
  char body[BODY] = "{'data':[";
  put(body, SKU ",", "wKnXhAbCdE");
  put(body, "{" HEAD("tags") "{'name':'N-@'}},", "JpQrStUvWx");
  put(body, SKU "]}", "ZZnmKOpLaB");
  const clx_document *document = doc_parse(*state, body);
  sku_is(document, 0, "wKnXhAbCdE");
  sku_is(document, 2, "ZZnmKOpLaB");
  const clx_tag *tag = clx_as(document->data[1], CLX_TYPE_TAGS);
  assert_non_null(tag);
  assert_string_equal(tag->name, "N-JpQrStUvWx");
  assert_string_equal(tag->self.links, "{\"self\":\"/api/tags/JpQrStUvWx\"}");
}

static void heads_without_links_are_repeated_without_links(void **state)
{
  char body[BODY];
  put_all(body, "{'id':'@','type':'skus','attributes':{'code':'C-@'}}", three, 3);
  const clx_document *document = doc_parse(*state, body);
  for (uint32_t i = 0; i < 3; i++) {
    const clx_sku *sku = clx_as(document->data[i], CLX_TYPE_SKUS);
    assert_non_null(sku);
    assert_string_equal(sku->self.id, three[i]);
    assert_memory_equal(sku->code, "C-", 2);
    assert_string_equal(sku->code + 2, three[i]);
    assert_null(sku->self.links);
  }
}

/* Both ways of reading tell the same of this body, with quotes for '. */
static void is_read_alike(struct doc *doc, const char *body, const clx_limits *limits)
{
  char *text = doc_text(doc, body);
  assert_true(compare_parse(text, strlen(text), limits, NULL, NULL));
  clx_arena_reset(doc->arena);
}

/* Three resources of these texts. */
static void three_are_read_alike(struct doc *doc, const char *first, const char *second,
                                 const char *last)
{
  char body[BODY] = "{'data':[";
  put(body, first, three[0]);
  put(body, ",", "");
  put(body, second, three[1]);
  put(body, ",", "");
  put(body, last, three[2]);
  put(body, "]}", "");
  is_read_alike(doc, body, NULL);
}

/* As a head may look that must not be taken for one that repeats the last. */
static const char *const heads[] = {
    SKU,
    "{'id':'@','type':'skus','links':{'self':'/api/skus/@'} ,'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':{'self':'/api/skus/@'},,'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':{'self':'/api/skus/@'}, 'attributes':{'code':'C-@'}}",
    "{ 'id':'@','type':'skus','links':{'self':'/api/skus/@'},'attributes':{'code':'C-@'}}",
    "{'type':'skus','id':'@','links':{'self':'/api/skus/@'},'attributes':{'code':'C-@'}}",
    "{'id':'@','links':{'self':'/api/skus/@'},'type':'skus','attributes':{'code':'C-@'}}",
    "{'links':{'self':'/api/skus/@'},'id':'@','type':'skus','attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','attributes':{'code':'C-@'},'links':{'self':'/api/skus/@'}}",
    "{'id':'@','type':'skus','links':{'self':'/api/skus/@'},'attributes':null}",
    "{'id':'@','type':'skus','links':{'self':'/api/skus/@'},'attributes':5}",
    "{'id':'@','type':'skus','links':{'self':'/api/skus/@'},'relationships':{}}",
    "{'id':'@','type':'skus','links':{'self':'/api/skus/@','b':1},'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':{'/@':'/api/skus/@'},'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':{'self':'@'},'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':{'self':'\\/@'},'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':'/@'},'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':['/@'],'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':null,'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','links':{},'attributes':{'code':'C-@'}}",
    "{'id':'@','id':'a','type':'skus','links':{'self':'/api/skus/@'},'attributes':{'code':'C'}}",
    "{'id':'@','type':'skus','x':{},'links':{'self':'/api/skus/@'},'attributes':{'code':'C'}}",
    "{'id':'@','type':'skus','meta':{},'links':{'self':'/@'},'attributes':{'code':'C'}}",
    "{'id':'\\u0077KnXhAbC','type':'skus','links':{'self':'/wKnXhAbC'},'attributes':{}}",
    "{'id':'wKnXhAbC','type':'skus','links':{'self':'/wKnXhAbC'},'attributes':{}}",
    "{'id':'wKnXhAbC\\'','type':'skus','links':{'self':'/wKnXhAbC'},'attributes':{}}",
    "{'id':'wKnXhAbC',7bC','type':'skus','links':{'self':'/wKnXhAbC'},'attributes':{}}",
    "{'id':'wKnX\\u0000bC','type':'skus','links':{'self':'/wKnXhAbC'},'attributes':{}}",
    "{'i\\u0064':'@','type':'skus','links':{'self':'/@'},'attributes':{'code':'C'}}",
    "{'id':'@','type':'sk\\u0075s','links':{'self':'/@'},'attributes':{'code':'C'}}",
    "{'id':'@','type':'skus','link\\u0073':{'self':'/@'},'attributes':{'code':'C'}}",
    "{'id':'@','type':'unknowns','links':{'self':'/@'},'attributes':{'code':'C'}}",
    "{'id':'@','type':'skus','attributes':{'code':'C-@'}}",
    "{'type':'skus','id':'@','attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus' ,'attributes':{'code':'C-@'}}",
    "{'id':'@','type':'skus','type':'tags','attributes':{'code':'C-@'}}",
    "{'id':'@','type':'tags','attributes':{'name':'C-@'}}",
    "{'id':'a','type':'skus','links':{'self':'/a'},'attributes':{'code':'C'}}",
    ("{'id':'aaaaaaaaaaaaaaaaa','type':'skus','links':{'self':'/aaaaaaaaaaaaaaaaa'},"
     "'attributes':{'code':'C'}}"),
    "{'id':'wKnXhAbCdE','type':'skus','links':{'self':'/api/skus/JpQrStUvWx'},'attributes':{}}",
};

static void heads_of_any_form_behind_each_other_are_read_alike(void **state)
{
  for (size_t first = 0; first < COUNT(heads); first++)
    for (size_t last = 0; last < COUNT(heads); last++) {
      three_are_read_alike(*state, heads[first], SKU, heads[last]);
      three_are_read_alike(*state, heads[first], heads[last], heads[first]);
    }
}

static void a_repeated_head_with_any_byte_changed_is_read_alike(void **state)
{
  static const char bytes[] = "'\\,:{}[] /a0\n\x01\x7f\xc3";
  struct doc *doc = *state;
  char body[BODY];
  put_all(body, SKU, three, 3);
  size_t len = strlen(body);
  for (size_t at = len - strlen(SKU) - 40; at < len; at++)
    for (size_t i = 0; i < sizeof bytes; i++) { /* the last one is a zero byte */
      char *text = doc_text(doc, body);
      text[at] = bytes[i] == '\'' ? '"' : bytes[i];
      assert_true(compare_parse(text, len, NULL, NULL, NULL));
      clx_arena_reset(doc->arena);
    }
}

static void a_repeated_head_that_is_cut_anywhere_is_read_alike(void **state)
{
  struct doc *doc = *state;
  char body[BODY];
  put_all(body, SKU, three, 3);
  char *text = doc_text(doc, body);
  for (size_t len = strlen(text); len > 0; len--)
    assert_true(compare_parse(text, len, NULL, NULL, NULL));
}

static void limits_hold_for_repeated_heads(void **state)
{
  char body[BODY] = "{'data':";
  put(body, SKU, three[0]);
  put(body, ",'included':[", "");
  put(body, SKU, three[1]);
  put(body, ",", "");
  put(body, SKU, three[2]);
  put(body, "]}", "");
  for (uint32_t limit = 1; limit < 8; limit++) {
    clx_limits depth = {.size = sizeof depth, .depth = limit};
    clx_limits members = {.size = sizeof members, .members = limit};
    is_read_alike(*state, body, &depth);
    is_read_alike(*state, body, &members);
  }
}

static void an_error_behind_a_repeated_head_names_its_place(void **state)
{
  char body[BODY] = "{'data':[";
  put(body, SKU "," SKU ",", three[0]);
  put(body, "{" HEAD("skus") "{'code':'C','name':^nil}}]}", three[1]);
  doc_fails_at_mark(*state, body, NULL, CLX_JSON_SYNTAX, "/data/2/attributes/name");
}

/* Each allocation fails in turn: no memory, or all of the document. */
static void repeated_heads_are_read_whole_or_not_at_all(void **state)
{
  struct doc *doc = *state;
  char body[BODY];
  const clx_document *document = NULL;
  put_all(body, SKU, three, 3);
  char *text = doc_text(doc, body);
  for (size_t i = 1; !document; i++) {
    struct failing failing = {0, 0, 0};
    clx_allocator allocator = failing_allocator(&failing);
    clx_arena *arena = clx_arena_new(&allocator);
    failing.fail_at = failing.count + i;
    int status = clx_parse_unverified(text, strlen(text), NULL, arena, &document, NULL);
    assert_int_equal(status, document ? CLX_OK : CLX_NO_MEMORY);
    if (document)
      sku_is(document, 2, three[2]);
    clx_arena_free(arena);
    assert_int_equal(failing.live, 0);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(each_of_three_skus_has_its_own_id_and_links),
      doc_test(another_type_with_a_head_of_the_same_form_is_that_type),
      doc_test(heads_without_links_are_repeated_without_links),
      doc_test(heads_of_any_form_behind_each_other_are_read_alike),
      doc_test(a_repeated_head_with_any_byte_changed_is_read_alike),
      doc_test(a_repeated_head_that_is_cut_anywhere_is_read_alike),
      doc_test(limits_hold_for_repeated_heads),
      doc_test(an_error_behind_a_repeated_head_names_its_place),
      doc_test(repeated_heads_are_read_whole_or_not_at_all),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
