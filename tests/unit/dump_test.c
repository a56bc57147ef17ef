/* Dumps: a document as text again. */
#include "doc.h"

static const char *dump_with(struct doc *doc, const clx_document *document, uint32_t flags)
{
  const char *text = NULL;
  size_t len = 0;
  assert_int_equal(clx_document_dump(document, flags, doc->arena, &text, &len), CLX_OK);
  assert_int_equal(strlen(text), len);
  return text;
}

/* The dump of `text` is `expected`, and the dump of that dump as well. */
static void dumps_to(struct doc *doc, const char *text, uint32_t flags, const char *expected)
{
  const char *want = doc_text(doc, expected);
  const char *once = dump_with(doc, doc_parse(doc, text), flags);
  assert_string_equal(once, want);
  const clx_document *again = NULL;
  assert_int_equal(clx_parse_unverified(once, strlen(once), NULL, doc->arena, &again, NULL),
                   CLX_OK);
  assert_string_equal(dump_with(doc, again, flags), want);
}

static void the_envelope_is_kept(void **state)
{
  struct doc *doc = *state;
  dumps_to(doc, "{ 'data' : null }", 0, "{'data':null}");
  dumps_to(doc, "{'included':[],'data':[ ]}", 0, "{'data':[]}");
  dumps_to(doc,
           "{'x':1,'jsonapi':{'version':'1.0'},'meta':{'a': 1},'links':{'self':'/'},"
           "'data':[{'type':'tags','id':'b','x':2}],'included':[{'id':'c','type':'tags'}]}",
           0,
           "{'data':[{'id':'b','type':'tags','attributes':{},'relationships':{}}],"
           "'included':[{'id':'c','type':'tags','attributes':{},'relationships':{}}],"
           "'meta':{'a': 1},'jsonapi':{'version':'1.0'}}");
  dumps_to(doc, "{'meta':{'a':1},'links':{'self':'/'},'data':null}", CLX_DUMP_LINKS,
           "{'data':null,'links':{'self':'/'},'meta':{'a':1}}");
}

static void attributes_come_in_the_order_of_the_struct_then_the_others(void **state)
{
  dumps_to(*state,
           "{'data':{'type':'orders','id':'o','attributes':{'zeta':[1, 2],'metadata':{'k': 1},"
           "'tax_rate':0.50,'guest':true,'number':'#1','skus_count':-3,'editable':false,"
           "'placed_at':null,'alpha':'\\u00e9','total_amount_float':100.0}}}",
           0,
           "{'data':{'id':'o','type':'orders','attributes':{'number':'#1','guest':true,"
           "'editable':false,'tax_rate':0.5,'total_amount_float':100,'skus_count':-3,"
           "'placed_at':null,'metadata':{'k': 1},'zeta':[1, 2],'alpha':'\\u00e9'},"
           "'relationships':{}}}");
}

static void drifted_values_come_as_the_struct_has_them(void **state)
{
  dumps_to(*state,
           "{'data':{'type':'orders','id':'o','attributes':{'number':100.0,'guest':'0',"
           "'tax_rate':'0.250','skus_count':1e2,'placed_at':true,'shipments_count':1.5,"
           "'metadata':'m','editable':'perhaps'}}}",
           0,
           "{'data':{'id':'o','type':'orders','attributes':{'number':'100.0','guest':false,"
           "'tax_rate':0.25,'skus_count':100,'placed_at':'true','metadata':'m',"
           "'shipments_count':1.5,'editable':'perhaps'},'relationships':{}}}");
}

static void numbers_are_exact(void **state)
{
  dumps_to(*state,
           "{'data':{'type':'orders','id':'o','attributes':{'skus_count':9223372036854775807,"
           "'shipments_count':-9223372036854775808,'tax_rate':0.1,'total_amount_float':1e21,"
           "'fees_amount_float':5e-324,'duty_amount_float':-0.0,"
           "'errors_count':9223372036854775808}}}",
           0,
           "{'data':{'id':'o','type':'orders','attributes':{'tax_rate':0.1,"
           "'total_amount_float':1e21,'fees_amount_float':5e-324,'duty_amount_float':-0,"
           "'skus_count':9223372036854775807,'shipments_count':-9223372036854775808,"
           "'errors_count':9223372036854775808},'relationships':{}}}");
}

static void texts_are_escaped_again(void **state)
{
  dumps_to(*state,
           "{'data':{'type':'t\\u0022x','id':'\\\\','attributes':{'\\n':1,'a\\u0022b':2,'\\\\n':3},"
           "'relationships':{'\\u0001':{'data':{'type':'\\/','id':'\\t'}}}}}",
           0,
           "{'data':{'id':'\\\\','type':'t\\\"x','attributes':{'\\n':1,'a\\\"b':2,'\\\\n':3},"
           "'relationships':{'\\u0001':{'data':{'type':'/','id':'\\t'}}}}}");
  dumps_to(*state,
           "{'data':{'type':'orders','id':'\\ud83d\\ude00','attributes':{'number':"
           "'\\u0022\\b\\u001f\\u007f\\u00e9\\/'}}}",
           0,
           "{'data':{'id':'\xf0\x9f\x98\x80','type':'orders','attributes':{'number':"
           "'\\\"\\b\\u001f\x7f\xc3\xa9/'},'relationships':{}}}");
}

#define RELATED                                                                                    \
  "{'data':{'type':'orders','id':'o','links':{'self':'/o'},'relationships':{'tags':{'data':["      \
  "{'id':'a','type':'tags'},{'type':'tags','id':'b'}],'links':{'self':'/t'}},'market':{'data':"    \
  "null},'store':{'links':{}},'x':{'links':{'self':'/x'}},'events':{'data':[]},'y':{'data':["      \
  "]}},'meta':{'mode':'test'}}}"

static void relationships_come_as_linked(void **state)
{
  dumps_to(*state, RELATED, 0,
           "{'data':{'id':'o','type':'orders','attributes':{},'relationships':{'tags':{'data':["
           "{'type':'tags','id':'a'},{'type':'tags','id':'b'}]},'market':{'data':null},'x':{},"
           "'events':{'data':[]},'y':{'data':[]}},'meta':{'mode':'test'}}}");
}

static void with_links_relationships_come_as_sent(void **state)
{
  dumps_to(*state, RELATED, CLX_DUMP_LINKS,
           "{'data':{'id':'o','type':'orders','links':{'self':'/o'},'attributes':{},"
           "'relationships':{'tags':{'data':[{'id':'a','type':'tags'},{'type':'tags','id':'b'}],"
           "'links':{'self':'/t'}},'market':{'data':null},'store':{'links':{}},'x':{'links':"
           "{'self':'/x'}},'events':{'data':[]},'y':{'data':[]}},'meta':{'mode':'test'}}}");
  dumps_to(*state, "{'data':{'type':'tags','id':'a','relationships':null}}", CLX_DUMP_LINKS,
           "{'data':{'id':'a','type':'tags','attributes':{},'relationships':{}}}");
}

static void a_resource_dumps_alone(void **state)
{
  struct doc *doc = *state;
  const clx_resource *tag = doc_resource(
      doc, "{'data':{'links':{'self':'/t'},'id':'t','attributes':{'name':'n'},'type':'tags'}}");
  const char *text;
  size_t len;
  assert_int_equal(clx_resource_dump(tag, 0, doc->arena, &text, &len), CLX_OK);
  assert_string_equal(text, "{\"id\":\"t\",\"type\":\"tags\",\"attributes\":{\"name\":\"n\"},"
                            "\"relationships\":{}}");
  assert_int_equal(len, strlen(text));
  assert_int_equal(clx_resource_dump(tag, CLX_DUMP_LINKS, doc->arena, &text, &len), CLX_OK);
  assert_string_equal(text, "{\"id\":\"t\",\"type\":\"tags\",\"links\":{\"self\":\"/t\"},"
                            "\"attributes\":{\"name\":\"n\"},\"relationships\":{}}");
}

#define TAG(id) "{'type':'tags','id':'" id "','attributes':{'name':'name of " id "'}}"

static void a_dump_that_finds_no_memory_says_so(void **state)
{
  struct doc *doc = *state;
#define FIVE TAG("a") "," TAG("b") "," TAG("c") "," TAG("d") "," TAG("e")
  const clx_document *document = doc_parse(doc, "{'data':[" FIVE "," FIVE "]}");
#undef FIVE
  const char *want = dump_with(doc, document, 0);
  size_t failures = 0;
  static char memory[8192];
  for (size_t size = CLX_ARENA_MIN; size < sizeof memory; size += 16) {
    clx_arena *small = clx_arena_init(memory, size, NULL);
    const char *text = "?";
    size_t len = 1;
    int status = clx_document_dump(document, 0, small, &text, &len);
    if (status == CLX_OK) {
      assert_string_equal(text, want);
    } else {
      assert_int_equal(status, CLX_NO_MEMORY);
      assert_null(text);
      assert_int_equal(len, 0);
      failures++;
    }
    clx_arena_free(small);
  }
  assert_in_range(failures, 1, (sizeof memory - CLX_ARENA_MIN) / 16 - 1);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(the_envelope_is_kept),
      doc_test(attributes_come_in_the_order_of_the_struct_then_the_others),
      doc_test(drifted_values_come_as_the_struct_has_them),
      doc_test(numbers_are_exact),
      doc_test(texts_are_escaped_again),
      doc_test(relationships_come_as_linked),
      doc_test(with_links_relationships_come_as_sent),
      doc_test(a_resource_dumps_alone),
      doc_test(a_dump_that_finds_no_memory_says_so),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
