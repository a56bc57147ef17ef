/* The type of a resource that comes behind what needs it, and how it is found. */
#include "doc.h"

#include "document/document.h"
#include "json/ahead.h"

#include "../oracle/simple_parser.h"
#include "guard.h"
#include "random.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* -------- marks of 64 bytes -------- */

static void check_mask(const char *text, char fold, char a, char b)
{
  uint64_t wanted = 0;
  for (unsigned i = 0; i < 64; i++) {
    char folded = (char)(text[i] | fold);
    wanted |= (uint64_t)(folded == a || folded == b) << i;
  }
  assert_true(clx__either_mask(text, fold, a, b) == wanted);
}

static void each_of_64_bytes_is_marked_that_is_asked_for(void **state)
{
  struct random random = {UINT64_C(0x9e3779b97f4a7c15)};
  char text[64] = {0};
  char *copy = guard_copy(text, sizeof text);
  (void)state;
  for (unsigned c = 0; c < 256; c++)
    for (unsigned i = 0; i < 64; i++) {
      memset(copy, (int)(c ^ 1u << i % 8), sizeof text); /* all others wrong in one bit */
      copy[i] = (char)c;
      check_mask(copy, 0, (char)c, (char)c);
      check_mask(copy, 0, (char)~c, (char)c);
      check_mask(copy, 0x20, (char)(c | 0x20), '}');
      check_mask(copy, 0x20, (char)c, (char)(c ^ 0x20));
    }
  for (unsigned round = 0; round < 20000; round++) {
    for (size_t i = 0; i < sizeof text; i++)
      copy[i] = "{}[]\"\\;\xdb"[random_below(&random, 8)];
    check_mask(copy, 0, '"', '"');
    check_mask(copy, 0, '\\', '\\');
    check_mask(copy, 0x20, '{', '}');
  }
  guard_free(copy, sizeof text);
}

/* -------- where a value ends -------- */

/* The text ends where memory ends, but for the padding; each place in it is asked for. */
static void check_ends(const char *text, size_t len)
{
  char body[1000] = {0};
  memcpy(body, text, len);
  char *copy = guard_copy(body, len + CLX__PADDING);
  for (size_t at = 0; at < len; at++) {
    const char *wanted = simple_behind(copy + at, copy + len);
    if (clx__ahead_value(copy + at, copy + len) != wanted)
      fail_msg("from %u on in %.*s", (unsigned)at, (int)len, copy);
  }
  guard_free(copy, len + CLX__PADDING);
}

static void a_value_ends_where_brackets_and_quotes_say(void **state)
{
  static const struct {
    const char *text;
    size_t len; /* of the value; 0: the text ends within it */
  } all[] = {
      {"{}", 2},
      {"[]", 2},
      {"{\"a\":{\"b\":[1,2]}},", 17},
      {"[[[]]]]", 6},
      {"{\"}\":\"]\"}", 9},
      {"{\"\\\"}\":1}", 9},
      {"{\"\\\\\"}", 6},
      {"\"a\",", 3},
      {"\"\\\"\":", 4},
      {"\"\\\\\"\"", 4},
      {"12,", 2},
      {"null}", 4},
      {"tru ]", 3},
      {"x]", 1},
      {",", 0 + 0},
      {"{[}]", 4},
      {"[}", 2},
      {"{", 0},
      {"{\"}", 0},
      {"\"a", 0},
      {"\"a\\", 0},
      {"\"a\\\"", 0},
      {"12", 0},
      {"[1,{\"a\":2}", 0},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(all); i++) {
    size_t len = strlen(all[i].text);
    char body[100] = {0};
    memcpy(body, all[i].text, len);
    const char *end = clx__ahead_value(body, body + len);
    if (*all[i].text == ',')
      assert_ptr_equal(end, body); /* nothing is there: the value is empty */
    else if (all[i].len == 0)
      assert_null(end);
    else
      assert_ptr_equal(end, body + all[i].len);
    check_ends(all[i].text, len);
  }
}

static void any_bytes_end_as_if_looked_at_one_by_one(void **state)
{
  static const char bytes[] = "{}[]\"\\a ,\n\x01\x5f\x79\x7f\x80\xfd"; /* and the zero byte */
  struct random random = {UINT64_C(0x3c6ef372fe94f82b)};
  char text[300];
  (void)state;
  for (size_t round = doc_step(3000, 100); round > 0; round--) {
    uint32_t kinds = 2 + random_below(&random, sizeof bytes - 1);
    uint32_t plain = random_below(&random, 20);
    size_t len = 1 + random_below(&random, sizeof text);
    for (size_t i = 0; i < len; i++)
      text[i] = random_below(&random, 20) < plain ? 'a' : bytes[random_below(&random, kinds)];
    check_ends(text, len);
  }
}

/* A string of this length, with so many backslashes before the quote that may end it. */
static void backslashes_are_counted_over_any_number_of_bytes(void **state)
{
  (void)state;
  for (size_t before = 0; before < 70; before++)
    for (size_t slashes = 0; slashes < 140; slashes += slashes < 4 ? 1 : 17) {
      char text[300] = "{\"";
      size_t len = 2 + before + slashes;
      memset(text + 2, 'a', before);
      memset(text + 2 + before, '\\', slashes);
      memcpy(text + len, "\"}\"}", 5);
      check_ends(text, len + 4);
    }
}

/* -------- the type -------- */

/* The number is read as an attribute of an order only. */
static void a_type_is_found_wherever_it_is_and_however_it_is_written(void **state)
{
  static const char *const behind[] = {
      "'id':'o','type':'orders'",
      "'type':'orders','id':'o'",
      "'id':'o', \n\t'type' : 'orders' ",
      "'id':'o','typ\\u0065':'orders'",
      "'id':'o','type':'ord\\u0065rs'",
      "'id':'o','\\u0074\\u0079\\u0070\\u0065':'\\u006frders'",
      "'relationships':{'x':{'links':{'self':'}]\\\\'}}},'id':'o','type':'orders'",
      "'meta':['type',{'type':'skus'},'\\\"type\\\":'],'id':'o','type':'orders'",
      "'id':'o','types':1,'typ':null,'Type':'skus','type\\u0000':'skus','type':'orders'",
      "'id':'o','x':-1.5e3,'y':true,'z':'','type':'orders','type':'skus'",
      "'id':'o','type':'orders','type':7",
  };
  for (size_t i = 0; i < COUNT(behind); i++) {
    char text[300];
    snprintf(text, sizeof text, "{'data':{'attributes':{'number':'n','sku_code':1},%s}}",
             behind[i]);
    const clx_order *order = doc_order(*state, text);
    assert_string_equal(order->number, "n");
    assert_string_equal(order->self.id, "o");
    assert_string_equal(order->self.type, "orders");
  }
}

static void a_type_that_nobody_knows_is_found_and_counted_once(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'data':{'attributes':{'a':1},'relationships':{},'type':'ships','id':'s'},"
                        "'included':[{'attributes':{'b':2},'id':'t','type':'sh\\u0069ps'}]}");
  assert_int_equal(document->unknown_types, 2);
  assert_string_equal(document->data[0]->type, "ships");
  assert_string_equal(document->included[0]->type, "ships");
  assert_int_equal((int)doc_get(document->data[0], "a").integer, 1);
  assert_int_equal((int)doc_get(document->included[0], "b").integer, 2);
}

/* As a webhook's body, whose topic names the type of the resource. */
static const clx_resource *parse_with_topic(struct doc *doc, const char *text, const char *type)
{
  size_t len = strlen(text);
  char *body = clx_arena_alloc(doc->arena, len + CLX__PADDING);
  const clx_document *document;
  clx_limits limits;
  clx__limits_copy(&limits, NULL);
  memcpy(body, doc_text(doc, text), len);
  const struct clx__body given = {body, len, len, NULL, type};
  assert_int_equal(clx__parse(doc->arena, &given, &limits, &document, NULL), CLX_OK);
  return document->data[0];
}

/* The number is an attribute of orders, and none of skus. */
static void a_type_that_is_given_besides_holds_where_none_or_null_is_sent(void **state)
{
  static const struct {
    const char *behind;
    const char *type;
  } all[] = {
      {"'id':'o'", "orders"},
      {"'id':'o','type':null", "orders"},
      {"'type' : null ,'id':'o'", "orders"},
      {"'type':null,'id':'o','type':'skus'", "skus"},
      {"'id':'o','type':'skus','type':null", "skus"},
      {"'typ\\u0065':null,'id':'o','t\\u0079pe':'skus'", "skus"},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[200];
    snprintf(text, sizeof text, "{'data':{'attributes':{'number':'n'},%s}}", all[i].behind);
    const clx_resource *resource = parse_with_topic(*state, text, "orders");
    assert_string_equal(resource->type, all[i].type);
    assert_string_equal(resource->id, "o");
    const clx_order *order = clx_as(resource, CLX_TYPE_ORDERS);
    assert_int_equal(order != NULL, strcmp(all[i].type, "orders") == 0);
    if (order)
      assert_string_equal(order->number, "n");
    else
      assert_int_equal(doc_get(resource, "number").kind, CLX_KIND_TEXT); /* among the extras */
  }
}

/* The mark is where the error is. */
static void a_fault_before_the_type_is_told_as_if_the_type_had_come_first(void **state)
{
  static const struct {
    const char *text;
    int status;
    const char *where;
  } all[] = {
      {"{'data':{'attributes':{'number':'^\\u0000','name':'\\x'},'type':'orders','id':'o'}}",
       CLX_JSON_NUL, "/data/attributes/number"},
      {"{'data':{'attributes':{'number':'a' ^'x'},'type':'orders','id':''}}", CLX_JSON_SYNTAX,
       "/data/attributes"},
      {"{'data':{'relationships':{'market':{'data':^7}},'attributes':{'number':01},'id':'o',"
       "'type':'orders'}}",
       CLX_DOCUMENT_SHAPE, "/data/relationships/market/data"},
      {"{'data':{'attributes':{'number':'n'},'id':''^,'type':'orders'}}", CLX_RESOURCE_ID,
       "/data/id"},
      {"{'data':{'attributes':{'number':'n'},'id':'o','type':''^}}", CLX_RESOURCE_TYPE,
       "/data/type"},
      {"{'data':{'attributes':{'number':'n'},'id':'o','type':^7}}", CLX_RESOURCE_NOT_TEXT,
       "/data/type"},
      {"{'data':{'attributes':{'number':'n'},'id':'o','type':^null}}", CLX_RESOURCE_TYPE,
       "/data/type"},
      {"{'data':{'attributes':{'number':'n'},'id':'o','type':'^\\u0000'}}", CLX_JSON_NUL,
       "/data/type"},
      {"{'data':{'attributes':{'number':'n'},'id':'o'}^}", CLX_RESOURCE_TYPE, "/data"},
      {"{'data':{'attributes':{'metadata':{'x':^01}},'id':'o'}}", CLX_JSON_NUMBER,
       "/data/attributes/metadata"},
      {"{'data':{'attributes':{'number':'n'},'relationships':{}^],'type':'orders','id':'o'}}",
       CLX_JSON_SYNTAX, "/data"},
      {"{'data':{'attributes':{'number':{},'type':'orders','id':'o'}}^", CLX_RESOURCE_TYPE,
       "/data"},
      {"{'data':{'attributes':{'number':'n','type':'orders'^", CLX_JSON_TRUNCATED,
       "/data/attributes"},
  };
  for (size_t i = 0; i < COUNT(all); i++)
    doc_fails_at_mark(*state, all[i].text, NULL, all[i].status, all[i].where);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_of_64_bytes_is_marked_that_is_asked_for),
      cmocka_unit_test(a_value_ends_where_brackets_and_quotes_say),
      cmocka_unit_test(any_bytes_end_as_if_looked_at_one_by_one),
      cmocka_unit_test(backslashes_are_counted_over_any_number_of_bytes),
      doc_test(a_type_is_found_wherever_it_is_and_however_it_is_written),
      doc_test(a_type_that_nobody_knows_is_found_and_counted_once),
      doc_test(a_type_that_is_given_besides_holds_where_none_or_null_is_sent),
      doc_test(a_fault_before_the_type_is_told_as_if_the_type_had_come_first),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
