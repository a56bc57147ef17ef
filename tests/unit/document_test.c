/* The envelope of a document and of a resource: what is read, what is refused, and where. */
#include "doc.h"

/* -------- the document -------- */

static void data_is_one_resource_a_list_or_null(void **state)
{
  struct doc *doc = *state;
  const clx_document *one = doc_parse(doc, "{'data':{'type':'tags','id':'a'}}");
  assert_int_equal(one->data_count, 1);
  assert_false(one->data_is_array);
  assert_string_equal(one->data[0]->type, "tags");
  assert_string_equal(one->data[0]->id, "a");
  assert_int_equal(one->data[0]->type_id, CLX_TYPE_TAGS);

  const clx_document *list =
      doc_parse(doc, "{'data':[{'type':'tags','id':'b'},{'type':'skus','id':'a'}]}");
  assert_int_equal(list->data_count, 2);
  assert_true(list->data_is_array);
  assert_string_equal(list->data[0]->id, "b");
  assert_int_equal(list->data[1]->type_id, CLX_TYPE_SKUS);

  const clx_document *empty = doc_parse(doc, "{'data':[]}");
  assert_int_equal(empty->data_count, 0);
  assert_true(empty->data_is_array);

  const clx_document *null = doc_parse(doc, "{'data':null}");
  assert_int_equal(null->data_count, 0);
  assert_false(null->data_is_array);
  assert_null(clx_document_find(null, "tags", "a"));
}

static void included_may_be_absent_null_empty_or_first(void **state)
{
  struct doc *doc = *state;
  const char *none[] = {"{'data':null}", "{'data':null,'included':null}",
                        "{'included':[],'data':null}"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
    const clx_document *document = doc_parse(doc, none[i]);
    assert_int_equal(document->included_count, 0);
    assert_int_equal(document->unknown_members, 0);
  }
  const clx_document *first =
      doc_parse(doc, "{'included':[{'type':'tags','id':'t'},{'type':'skus','id':'s'}],"
                     "'data':{'type':'orders','id':'o','relationships':{'tags':{'data':"
                     "[{'type':'tags','id':'t'}]}}}}");
  assert_int_equal(first->included_count, 2);
  assert_string_equal(first->included[0]->type, "tags");
  assert_string_equal(first->included[1]->type, "skus");
  const clx_order *order = clx_as(first->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->tags.count, 1);
  assert_ptr_equal(order->tags.at[0], first->included[0]);
}

static void meta_links_and_jsonapi_come_as_exact_text(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, "{'jsonapi' : {'version':'1.0'} ,'links':{'self':'/x'},'data':"
                     "{'type':'orders','meta':{'mode':'test'}  ,'links': {'self':'/o'},'id':'o'},"
                     "'meta':{ 'trace_id' : [1,2] }}");
  assert_string_equal(document->jsonapi, "{\"version\":\"1.0\"}");
  assert_string_equal(document->links, "{\"self\":\"/x\"}");
  assert_string_equal(document->meta, "{ \"trace_id\" : [1,2] }");
  assert_string_equal(document->data[0]->meta, "{\"mode\":\"test\"}");
  assert_string_equal(document->data[0]->links, "{\"self\":\"/o\"}");

  document = doc_parse(doc, "{'meta':7,'data':{'id':'o','type':'orders','meta':'m'}}");
  assert_string_equal(document->meta, "7");
  assert_string_equal(document->data[0]->meta, "\"m\"");

  static const char *const none[] = {
      "{'data':{'id':'o','type':'orders'}}",
      ("{'links':null,'data':{'meta':null,'id':'o','links':null,'type':'orders','meta':{}},"
       "'meta':null,'jsonapi':null}"),
  };
  for (size_t i = 0; i < 2; i++) {
    document = doc_parse(doc, none[i]);
    assert_null(document->meta);
    assert_null(document->links);
    assert_null(document->jsonapi);
    assert_null(document->data[0]->meta);
    assert_null(document->data[0]->links);
    assert_int_equal(document->duplicate_members, i);
  }
}

static void unknown_members_of_the_top_level_and_of_resources_are_counted(void **state)
{
  struct doc *doc = *state;
  const clx_document *document =
      doc_parse(doc, "{'a':{'b':[1]},'data':{'type':'tags','id':'a','lid':'x'},'':0}");
  assert_int_equal(document->unknown_members, 3);
  assert_int_equal(document->data[0]->type_id, CLX_TYPE_TAGS);
}

static void a_document_of_errors_has_its_own_status(void **state)
{
  struct doc *doc = *state;
  doc_fails(doc, "{'errors':[{'code':'X'}]}", CLX_DOCUMENT_ERRORS, 25, "");
  doc_fails(doc, "{'meta':{},'included':[]}", CLX_DOCUMENT_NO_DATA, 25, "");
  doc_fails(doc, "{}", CLX_DOCUMENT_NO_DATA, 2, "");
  const clx_document *both = doc_parse(doc, "{'errors':[],'data':null}");
  assert_int_equal(both->unknown_members, 0);
}

/* -------- what is refused -------- */

struct refused {
  const char *text;
  int status;
  unsigned offset;
  const char *where;
};

static void refuse_all(struct doc *doc, const struct refused *all, size_t count)
{
  for (size_t i = 0; i < count; i++)
    doc_fails(doc, all[i].text, all[i].status, all[i].offset, all[i].where);
}

static void wrong_shapes_are_refused_where_they_are(void **state)
{
  static const struct refused all[] = {
      {"[]", CLX_DOCUMENT_SHAPE, 0, ""},
      {" 'data'", CLX_DOCUMENT_SHAPE, 1, ""},
      {"null", CLX_DOCUMENT_SHAPE, 0, ""},
      {"{'data':7}", CLX_DOCUMENT_SHAPE, 8, "/data"},
      {"{'data':'x'}", CLX_DOCUMENT_SHAPE, 8, "/data"},
      {"{'data':true}", CLX_DOCUMENT_SHAPE, 8, "/data"},
      {"{'data':[null]}", CLX_DOCUMENT_SHAPE, 9, "/data/0"},
      {"{'data':[{'type':'tags','id':'a'},[]]}", CLX_DOCUMENT_SHAPE, 34, "/data/1"},
      {"{'included':{}}", CLX_DOCUMENT_SHAPE, 12, "/included"},
      {"{'included':[3]}", CLX_DOCUMENT_SHAPE, 13, "/included/0"},
      {"{'data':{'attributes':[]}}", CLX_DOCUMENT_SHAPE, 22, "/data/attributes"},
      {"{'data':{'relationships':'x'}}", CLX_DOCUMENT_SHAPE, 25, "/data/relationships"},
      {"{'data':{'type':'tags','attributes':5}}", CLX_DOCUMENT_SHAPE, 36, "/data/attributes"},
  };
  refuse_all(*state, all, sizeof all / sizeof *all);
}

static void broken_json_is_a_syntax_error_before_it_is_a_wrong_shape(void **state)
{
  static const struct refused all[] = {
      {"", CLX_BODY_EMPTY, 0, ""},
      {"  ", CLX_JSON_TRUNCATED, 2, ""},
      {"{", CLX_JSON_TRUNCATED, 1, ""},
      {"[1", CLX_JSON_TRUNCATED, 2, ""},
      {"}", CLX_JSON_SYNTAX, 0, ""},
      {"{'data':", CLX_JSON_TRUNCATED, 8, "/data"},
      {"{'data':}", CLX_JSON_SYNTAX, 8, "/data"},
      {"{'data':[", CLX_JSON_TRUNCATED, 9, "/data/0"},
      {"{'data':[x", CLX_JSON_SYNTAX, 9, "/data/0"},
      {"{'data':01}", CLX_JSON_NUMBER, 8, "/data"},
      {"{'included':", CLX_JSON_TRUNCATED, 12, "/included"},
      {"{'data':{'id':", CLX_JSON_TRUNCATED, 14, "/data/id"},
      {"{'data':{'type':tags}}", CLX_JSON_SYNTAX, 16, "/data/type"},
      {"{'data':{'attributes':", CLX_JSON_TRUNCATED, 22, "/data/attributes"},
      {"{'data':{'type':'tags','relationships':", CLX_JSON_TRUNCATED, 39, "/data/relationships"},
      {"{'data':null} {}", CLX_JSON_TRAILING, 14, ""},
      {"{'data':null,}", CLX_JSON_SYNTAX, 13, ""},
      {"{'data':{'type':'tags','id':'a','attributes':{'name':1e999}}}", CLX_JSON_NOT_FINITE, 53,
       "/data/attributes/name"},
      {"{'data':{'attributes':{'name':'\\ud800'},'type':'tags','id':'a'}}", CLX_JSON_SURROGATE, 31,
       "/data/attributes/name"},
      {"{'data':null,'x':'\xff'}", CLX_JSON_UTF8, 18, "/x"},
      {"{'data':{'type':'tags','id':'a','attributes':{'name':'a\xc3\xa9\xe2\x82'}}}", CLX_JSON_UTF8,
       57, "/data/attributes/name"},
      {"{'data':{'type':'tags','id':'a','attributes':{'name':'a\tb'}}}", CLX_JSON_CONTROL, 55,
       "/data/attributes/name"},
  };
  refuse_all(*state, all, sizeof all / sizeof *all);
}

static void a_resource_needs_a_type_and_an_id_that_are_texts_and_not_empty(void **state)
{
  static const struct refused all[] = {
      {"{'data':{}}", CLX_RESOURCE_TYPE, 10, "/data"},
      {"{'data':{'id':'a'}}", CLX_RESOURCE_TYPE, 18, "/data"},
      {"{'data':{'type':'tags'}}", CLX_RESOURCE_ID, 23, "/data"},
      {"{'data':{'id':'a','type':''}}", CLX_RESOURCE_TYPE, 27, "/data/type"},
      {"{'data':{'id':'','type':'tags'}}", CLX_RESOURCE_ID, 16, "/data/id"},
      {"{'data':{'id':5,'type':'tags'}}", CLX_RESOURCE_NOT_TEXT, 14, "/data/id"},
      {"{'data':{'id':null,'type':'tags'}}", CLX_RESOURCE_ID, 14, "/data/id"},
      {"{'data':{'type':5}}", CLX_RESOURCE_NOT_TEXT, 16, "/data/type"},
      {"{'data':{'type':['tags']}}", CLX_RESOURCE_NOT_TEXT, 16, "/data/type"},
      {"{'data':null,'included':[{'type':'tags','id':'a'},{'type':'tags'}]}", CLX_RESOURCE_ID, 65,
       "/included/1"},
      {"{'data':{'attributes':{},'relationships':{},'id':'a'}}", CLX_RESOURCE_TYPE, 53, "/data"},
  };
  refuse_all(*state, all, sizeof all / sizeof *all);
}

static void a_zero_character_in_a_member_is_refused_with_its_place(void **state)
{
  static const struct refused all[] = {
      {"{'data':{'type':'tags','id':'a','attributes':{'name':'x\\u0000y'}}}", CLX_JSON_NUL, 54,
       "/data/attributes/name"},
      {"{'data':{'attributes':{'name':'\\u0000'},'type':'tags','id':'a'}}", CLX_JSON_NUL, 31,
       "/data/attributes/name"},
      {"{'data':{'id':'a\\u0000','type':'tags'}}", CLX_JSON_NUL, 15, "/data/id"},
      {"{'data':{'id':'a','type':'\\u0000tags'}}", CLX_JSON_NUL, 26, "/data/type"},
      {"{'data':null,'included':[{'type':'skus','id':'a','attributes':{'no\\u0000':1}}]}",
       CLX_JSON_NUL, 64, "/included/0/attributes"},
      {"{'data':{'type':'tags','id':'a','relationships':{'x':{'data':{'type':'tags',"
       "'id':'\\u0000'}}}}}",
       CLX_JSON_NUL, 82, "/data/relationships/x/data/id"},
      {"{'data':{'type':'tags','id':'a','relationships':{'x':{'data':[{'type':'\\u0000tags',"
       "'id':''}]}}}}",
       CLX_JSON_NUL, 71, "/data/relationships/x/data/0/type"},
      {"{'data':{'type':'tags','id':'a','relationships':{'x\\u0000':5}}}", CLX_JSON_NUL, 50,
       "/data/relationships"},
  };
  refuse_all(*state, all, sizeof all / sizeof *all);
}

static void a_zero_character_inside_json_text_is_accepted(void **state)
{
  const clx_order *order = doc_order(
      *state, "{'data':{'type':'orders','id':'o','attributes':{'metadata':{'a\\u0000b':'\\u0000'},"
              "'unknown':'\\u0000'},'meta':{'n':'\\u0000'}},'x\\u0000':1}");
  assert_string_equal(order->metadata, "{\"a\\u0000b\":\"\\u0000\"}");
  assert_string_equal(order->self.meta, "{\"n\":\"\\u0000\"}");
  clx_value value = doc_get(&order->self, "unknown");
  assert_int_equal(value.kind, CLX_KIND_TEXT);
  assert_int_equal(value.escaped, 1);
  assert_int_equal(clx_value_text(&value, NULL, 0, NULL), CLX_JSON_NUL);
}

/* -------- the order of members -------- */

static const char *const order_members[6] = {
    "'id':'oRdEr'",
    "'type':'orders'",
    "'attributes':{'metadata':{'k':[1,{'n':null}]},'number':'R\\u00e9','unknown':[2],'guest':true}",
    "'relationships':{'market':{'data':{'type':'markets','id':'m'},'links':{}}}",
    "'links':{'self':'/o'}",
    "'meta':{'mode':'test'}",
};

/* The permutation of six with this number, 0 to 719. */
static void permute(unsigned number, unsigned at[6])
{
  unsigned left[6] = {0, 1, 2, 3, 4, 5};
  unsigned radix = 120;
  for (unsigned i = 0; i < 6; i++) {
    unsigned pick = number / radix;
    number %= radix;
    at[i] = left[pick];
    memmove(left + pick, left + pick + 1, (5 - i - pick) * sizeof *left);
    radix /= i < 5 ? 5 - i : 1;
  }
}

static void check_permuted(struct doc *doc, const unsigned at[6])
{
  char text[600] = "{'included':[{'id':'m','type':'markets'}],'data':{";
  for (unsigned i = 0; i < 6; i++) {
    strcat(text, order_members[at[i]]);
    strcat(text, i < 5 ? "," : "}}");
  }
  const clx_document *document = doc_parse(doc, text);
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_string_equal(order->self.id, "oRdEr");
  assert_string_equal(order->self.type, "orders");
  assert_string_equal(order->number, "R\xc3\xa9");
  assert_true(order->guest);
  assert_string_equal(order->metadata, "{\"k\":[1,{\"n\":null}]}");
  assert_ptr_equal(order->market, document->included[0]);
  assert_string_equal(order->self.links, "{\"self\":\"/o\"}");
  assert_string_equal(order->self.meta, "{\"mode\":\"test\"}");
  clx_value unknown = doc_get(&order->self, "unknown");
  assert_int_equal(unknown.len, 3);
  assert_memory_equal(unknown.text, "[2]", 3);
}

static void the_members_of_a_resource_may_come_in_any_order(void **state)
{
  struct doc *doc = *state;
  for (unsigned number = 0; number < 720; number++) {
    unsigned at[6];
    permute(number, at);
    check_permuted(doc, at);
    clx_arena_reset(doc->arena);
  }
}

static void an_error_in_members_before_the_type_has_its_pointer(void **state)
{
  static const struct refused all[] = {
      {"{'data':{'relationships':{'market':{'data':{'type':'markets'}}},'id':'o','type':'orders'}}",
       CLX_RESOURCE_ID, 61, "/data/relationships/market/data"},
      {"{'data':null,'included':[{'attributes':{'metadata':{},'number':'\\u0000'},'id':'o',"
       "'type':'orders'}]}",
       CLX_JSON_NUL, 64, "/included/0/attributes/number"},
  };
  refuse_all(*state, all, sizeof all / sizeof *all);
}

static void null_attributes_and_relationships_are_as_if_absent(void **state)
{
  const clx_order *order = doc_order(*state, "{'data':{'attributes':null,'type':'orders','id':'o',"
                                             "'relationships':null}}");
  doc_absent(&order->self, "number");
  clx_relationship relationship;
  assert_int_equal(clx_relationship_get(&order->self, "market", &relationship), CLX_NOT_SENT);
  assert_int_equal(order->line_items.state, CLX_NOT_LOADED);
}

/* -------- duplicates -------- */

static void of_members_with_the_same_name_the_first_counts(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'data':{'id':'o','type':'orders','id':5,'attributes':{'number':'1','number':'\\u0000',"
           "'guest':null,'guest':true,'x':1,'x':2},'type':'skus','attributes':{'number':'9'},"
           "'relationships':{'market':{'data':null,'data':7},'market':{'data':[]}},"
           "'relationships':[],'meta':{'a':1},'meta':2},'data':[],'meta':1,'meta':{}}");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(document->data_count, 1);
  assert_string_equal(order->self.id, "o");
  assert_string_equal(order->number, "1");
  assert_false(order->guest);
  assert_int_equal(doc_get(&order->self, "guest").kind, CLX_KIND_NULL);
  assert_int_equal(doc_get(&order->self, "x").integer, 1);
  assert_int_equal(doc_relationship(&order->self, "market").state, CLX_EMPTY);
  assert_string_equal(order->self.meta, "{\"a\":1}");
  assert_string_equal(document->meta, "1");
  /* id, number, guest, type, attributes, data of market, market, relationships, meta; data, meta */
  assert_int_equal(document->duplicate_members, 11);
  assert_int_equal(document->unknown_members, 2);
}

static void repeated_members_are_still_checked(void **state)
{
  doc_fails(*state, "{'data':null,'data':[1e999]}", CLX_JSON_NOT_FINITE, 21, "/data");
  doc_fails(*state, "{'data':{'id':'a','id':tru}}", CLX_JSON_SYNTAX, 23, "/data/id");
}

/* Free-form members, and what is passed over: unknown members, repeated ones, the meta of an
 * identifier, what is not the object it should be. */
static void names_inside_of_what_nobody_reads_are_not_told(void **state)
{
  static const struct {
    const char *before;
    const char *where;
  } rows[] = {
      {"{'meta':%s", "/meta"},
      {"{'meta':{},'meta':%s", "/meta"},
      {"{'errors':[%s", "/errors"},
      {"{'shop':%s", "/shop"},
      {"{'data':null,'data':{'attributes':%s", "/data"},
      {"{'data':{'shop':%s", "/data/shop"},
      {"{'data':{'meta':%s", "/data/meta"},
      {"{'data':{'meta':{},'meta':%s", "/data/meta"},
      {"{'data':{'type':'orders','attributes':[%s", "/data/attributes"},
      {"{'data':{'type':'orders','attributes':{'shop':%s", "/data/attributes/shop"},
      {"{'data':{'type':'orders','attributes':{'number':%s", "/data/attributes/number"},
      {"{'data':{'type':'orders','attributes':{'metadata':%s", "/data/attributes/metadata"},
      {"{'data':{'type':'orders','attributes':{'metadata':{},'metadata':%s",
       "/data/attributes/metadata"},
      {"{'data':{'type':'orders','relationships':{'market':[%s", "/data/relationships/market"},
      {"{'data':{'type':'orders','relationships':{'market':{'meta':%s",
       "/data/relationships/market/meta"},
      {"{'data':{'type':'orders','relationships':{'market':{'data':null,'data':%s",
       "/data/relationships/market/data"},
      {"{'data':{'type':'orders','relationships':{'market':{'data':{'meta':%s",
       "/data/relationships/market/data/meta"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    char text[200];
    snprintf(text, sizeof text, rows[i].before, "{'jane@example.com':{'secret':^01}}");
    doc_fails_at_mark(*state, text, NULL, CLX_JSON_NUMBER, rows[i].where);
  }
}

static void names_with_escapes_are_the_names_they_stand_for(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'d\\u0061ta':{'typ\\u0065':'ord\\u0065rs','\\u0069d':'\\u006f','\\u006deta':{},"
           "'attribute\\u0073':{'n\\u0075mber':'7','st\\u0061tus':null,'\\u00e9':1},"
           "'\\u0072elationships':{'mark\\u0065t':{'\\u0064ata':{'\\u0074ype':'m\\u0061rkets',"
           "'\\u0069d':'m'}},'custom\\u0065r':{'links':{}}}},"
           "'\\u0069ncluded':[{'type':'markets','id':'m'}]}");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_non_null(order);
  assert_string_equal(order->self.id, "o");
  assert_string_equal(order->self.meta, "{}");
  assert_string_equal(order->number, "7");
  assert_int_equal(doc_get(&order->self, "status").kind, CLX_KIND_NULL);
  assert_int_equal(doc_get(&order->self, "\xc3\xa9").integer, 1);
  assert_non_null(order->market);
  assert_ptr_equal(order->market, document->included[0]);
  clx_relationship customer = doc_relationship(&order->self, "customer");
  assert_int_equal(customer.state, CLX_NOT_LOADED);
  assert_int_equal(customer.json_len, strlen("{'links':{}}"));
  assert_int_equal(document->unknown_members, 1);
}

/* -------- texts and JSON texts -------- */

static void texts_are_decoded_and_end_with_a_nul(void **state)
{
  const clx_customer *customer =
      clx_as(doc_resource(
                 *state, "{'data':{'type':'customers','id':'Ж','attributes':{'email':'',"
                         "'status':'\\\\\\/\\\"\\b\\f\\n\\r\\t','shopper_reference':'日本 😀',"
                         "'profile_id':'\\ud83d\\ude00\\u65e5\\u00e9\\u0041','reference':'end'}}}"),
             CLX_TYPE_CUSTOMERS);
  assert_string_equal(customer->self.id, "\xd0\x96");
  assert_string_equal(customer->email, "");
  assert_string_equal(customer->status, "\\/\"\b\f\n\r\t");
  assert_string_equal(customer->shopper_reference, "日本 😀");
  assert_string_equal(customer->profile_id, "\xf0\x9f\x98\x80\xe6\x97\xa5\xc3\xa9\x41");
  assert_string_equal(customer->reference, "end");
}

static void json_text_members_are_exact_wherever_they_stand(void **state)
{
  static const char *const texts[] = {
      "{'data':{'type':'orders','id':'o','attributes':{'metadata':%s,'number':'1'}}}",
      "{'data':{'type':'orders','id':'o','attributes':{'number':'1','metadata':%s}}}",
      "{'data':{'type':'orders','id':'o','attributes':{'number':'1','metadata':%s \n}\t}}",
      "{'data':{'attributes':{'number':'1','metadata':%s},'id':'o','type':'orders'}}",
      "{'data':{'attributes':{'metadata':%s , 'number':'1'},'id':'o','type':'orders'}}",
      "{'data':[{'type':'orders','id':'o','attributes':{'metadata':%s,'number':'1'}}]}",
  };
  static const char *const values[] = {"{}", "{'a':{'b':[ ]}}", "{ 'x' : '}\\'' }", "[]", "[1, 2]"};
  struct doc *doc = *state;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    for (size_t k = 0; k < sizeof values / sizeof *values; k++) {
      char text[200];
      snprintf(text, sizeof text, texts[i], values[k]);
      const clx_order *order = clx_as(doc_parse(doc, text)->data[0], CLX_TYPE_ORDERS);
      assert_string_equal(order->metadata, doc_text(doc, values[k]));
      assert_string_equal(order->number, "1");
    }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(data_is_one_resource_a_list_or_null),
      doc_test(included_may_be_absent_null_empty_or_first),
      doc_test(meta_links_and_jsonapi_come_as_exact_text),
      doc_test(unknown_members_of_the_top_level_and_of_resources_are_counted),
      doc_test(a_document_of_errors_has_its_own_status),
      doc_test(wrong_shapes_are_refused_where_they_are),
      doc_test(broken_json_is_a_syntax_error_before_it_is_a_wrong_shape),
      doc_test(a_resource_needs_a_type_and_an_id_that_are_texts_and_not_empty),
      doc_test(a_zero_character_in_a_member_is_refused_with_its_place),
      doc_test(a_zero_character_inside_json_text_is_accepted),
      doc_test(the_members_of_a_resource_may_come_in_any_order),
      doc_test(an_error_in_members_before_the_type_has_its_pointer),
      doc_test(null_attributes_and_relationships_are_as_if_absent),
      doc_test(of_members_with_the_same_name_the_first_counts),
      doc_test(repeated_members_are_still_checked),
      doc_test(names_inside_of_what_nobody_reads_are_not_told),
      doc_test(names_with_escapes_are_the_names_they_stand_for),
      doc_test(texts_are_decoded_and_end_with_a_nul),
      doc_test(json_text_members_are_exact_wherever_they_stand),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
