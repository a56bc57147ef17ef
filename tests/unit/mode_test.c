/* Live or test, whose, and its trace: from the meta of the document or, in older bodies, of its
 * resource. */
#include "doc.h"

#define RESOURCE(meta) "'data':{'id':'o','type':'orders','meta':" meta "}"
#define OLD(meta)      "{" RESOURCE(meta) "}"
#define NEW(meta)      "{'meta':" meta ",'data':{'id':'o','type':'orders'}}"
#define BOTH(new, old) "{'meta':" new "," RESOURCE(old) "}"

/* -1: nothing tells. */
static int live_of(void **state, const char *text)
{
  bool live = true;
  int status = clx_document_live(doc_parse(*state, text), &live);

  if (status == CLX_OK)
    return live;
  assert_int_equal(status, CLX_NOT_FOUND);
  assert_true(live); /* not touched */
  live = false;
  assert_int_equal(clx_document_live(doc_parse(*state, text), &live), CLX_NOT_FOUND);
  assert_false(live);
  return -1;
}

static void assert_organization(void **state, const char *text, const char *organization)
{
  clx_value value;
  int status;

  memset(&value, 0xff, sizeof value);
  status = clx_document_organization(doc_parse(*state, text), &value);
  if (organization) {
    assert_int_equal(status, CLX_OK);
    assert_int_equal(value.kind, CLX_KIND_TEXT);
    assert_true(clx_value_equals(&value, organization));
  } else {
    assert_int_equal(status, CLX_NOT_FOUND);
    assert_int_equal(value.kind, CLX_KIND_ABSENT);
    assert_null(value.text);
  }
}

static void the_mode_is_read_from_either_meta(void **state)
{
  assert_int_equal(live_of(state, OLD("{'mode':'live','organization_id':'x'}")), 1);
  assert_int_equal(live_of(state, OLD("{'mode':'test'}")), 0);
  assert_int_equal(live_of(state, NEW("{'organization_id':'x','mode':'live'}")), 1);
  assert_int_equal(live_of(state, NEW("{'mode':'test'}")), 0);
  assert_int_equal(live_of(state, OLD(" { 'mode' : 'l\\u0069ve' } ")), 1);
}

static void the_meta_of_the_document_counts_first(void **state)
{
  assert_int_equal(live_of(state, BOTH("{'mode':'live'}", "{'mode':'test'}")), 1);
  assert_int_equal(live_of(state, BOTH("{'mode':'test'}", "{'mode':'live'}")), 0);
  assert_int_equal(live_of(state, BOTH("{'trace_id':'t'}", "{'mode':'live'}")), 1);
  assert_int_equal(live_of(state, BOTH("{'mode':null}", "{'mode':'live'}")), 1);
  assert_int_equal(live_of(state, BOTH("{'mode':'live'}", "{'created_with_version':'2'}")), 1);
}

static void each_of_the_two_is_looked_for_by_itself(void **state)
{
  static const char text[] = BOTH("{'mode':'live'}", "{'mode':'test','organization_id':'old'}");

  assert_int_equal(live_of(state, text), 1);
  assert_organization(state, text, "old");
}

static void without_a_mode_nothing_is_said(void **state)
{
  static const char *const texts[] = {
      "{'data':{'id':'o','type':'orders'}}",
      "{'data':null}",
      "{'data':[]}",
      OLD("null"),
      NEW("null"),
      OLD("{}"),
      OLD("[]"),
      OLD("'live'"),
      OLD("7"),
      OLD("{'mode':7}"),
      OLD("{'mode':true}"),
      OLD("{'mode':{'mode':'live'}}"),
      OLD("{'mode':['live']}"),
      OLD("{'Mode':'live'}"),
      ("{'data':{'id':'o','type':'orders'},'included':[{'id':'x','type':'skus',"
       "'meta':{'mode':'live'}}]}"),
      "{'data':{'id':'o','type':'orders','attributes':{'mode':'live'}}}",
  };
  size_t i;

  for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    assert_int_equal(live_of(state, texts[i]), -1);
    assert_organization(state, texts[i], NULL);
  }
}

static void any_other_mode_is_not_live(void **state)
{
  static const char *const texts[] = {OLD("{'mode':''}"), OLD("{'mode':'LIVE'}"),
                                      OLD("{'mode':'live '}"), OLD("{'mode':'livelier'}"),
                                      OLD("{'mode':'sandbox'}")};
  size_t i;

  for (i = 0; i < sizeof texts / sizeof texts[0]; i++)
    assert_int_equal(live_of(state, texts[i]), 0);
}

static void a_list_tells_by_its_first_resource(void **state)
{
  assert_int_equal(live_of(state, "{'data':[{'id':'a','type':'skus','meta':{'mode':'live'}},"
                                  "{'id':'b','type':'skus','meta':{'mode':'test'}}]}"),
                   1);
}

static void the_organization_is_read_from_either_meta(void **state)
{
  assert_organization(state, OLD("{'mode':'test','organization_id':'xYZkjABcde'}"), "xYZkjABcde");
  assert_organization(state, NEW("{'mode':'test','organization_id':'xYZkjABcde'}"), "xYZkjABcde");
  assert_organization(state, BOTH("{'organization_id':'new'}", "{'organization_id':'old'}"), "new");
  assert_organization(state, BOTH("{'organization_id':7}", "{'organization_id':'old'}"), "old");
  assert_organization(state, NEW("{'organization_id':'a\\u00e9\\n'}"), "a\xc3\xa9\n");
  assert_organization(state, NEW("{'organization_id':''}"), "");
  assert_organization(state, OLD("{'mode':'test'}"), NULL);
}

static void the_trace_is_read_from_either_meta(void **state)
{
  static const char *const texts[] = {OLD("{'mode':'test','trace_id':'0a1b'}"),
                                      NEW("{'trace_id':'0a1b'}"),
                                      BOTH("{'trace_id':'0a1b'}", "{'trace_id':'old'}"),
                                      BOTH("{'mode':'live'}", "{'trace_id':'0a1b'}")};
  clx_value trace;

  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    assert_int_equal(clx_document_trace(doc_parse(*state, texts[i]), &trace), CLX_OK);
    assert_int_equal(trace.kind, CLX_KIND_TEXT);
    assert_true(clx_value_equals(&trace, "0a1b"));
  }
  assert_int_equal(clx_document_trace(doc_parse(*state, OLD("{'trace_id':7}")), &trace),
                   CLX_NOT_FOUND);
  assert_int_equal(trace.kind, CLX_KIND_ABSENT);
}

static void null_links_and_meta_are_absent(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'meta':null,'links':null,'jsonapi':null,'data':{'links':null,'id':'o',"
                        "'meta':null,'type':'orders','attributes':null,'relationships':null},"
                        "'included':null}");

  assert_null(document->meta);
  assert_null(document->links);
  assert_null(document->jsonapi);
  assert_null(document->data[0]->meta);
  assert_null(document->data[0]->links);
  assert_int_equal(document->included_count, 0);
  assert_int_equal(document->drifted, 0);
  assert_int_equal(document->duplicate_members, 0);
}

static void links_and_meta_that_were_sent_are_their_text(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'meta':{'a':1},'links':{ },'data':{'links':{'self':'/x'},'id':'o',"
                        "'type':'orders','meta':[1, 2]}}");

  assert_string_equal(document->meta, "{\"a\":1}");
  assert_string_equal(document->links, "{ }");
  assert_string_equal(document->data[0]->links, "{\"self\":\"/x\"}");
  assert_string_equal(document->data[0]->meta, "[1, 2]");
}

/* The first of a name counts, also when it is null. */
static void a_null_that_comes_first_hides_the_second(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'meta':null,'meta':{'mode':'live'},'data':{'meta':null,'id':'o',"
                        "'meta':{'mode':'live'},'type':'orders'}}");

  assert_null(document->meta);
  assert_null(document->data[0]->meta);
  assert_int_equal(document->duplicate_members, 2);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(the_mode_is_read_from_either_meta),
      doc_test(the_meta_of_the_document_counts_first),
      doc_test(each_of_the_two_is_looked_for_by_itself),
      doc_test(without_a_mode_nothing_is_said),
      doc_test(any_other_mode_is_not_live),
      doc_test(a_list_tells_by_its_first_resource),
      doc_test(the_organization_is_read_from_either_meta),
      doc_test(the_trace_is_read_from_either_meta),
      doc_test(null_links_and_meta_are_absent),
      doc_test(links_and_meta_that_were_sent_are_their_text),
      doc_test(a_null_that_comes_first_hides_the_second),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
