/* Bounds on what is read: each at its limit and one over it. */
#include "doc.h"

static void a_body_may_be_as_long_as_the_limit(void **state)
{
  clx_limits limits = {.size = sizeof limits, .body = 13};
  assert_int_equal(doc_within(*state, "{'data':null}", &limits), CLX_OK);
  doc_fails_with(*state, "{'data':null} ", &limits, CLX_BODY_TOO_LARGE, 0, "");
  limits.body = 12;
  doc_fails_with(*state, "{'data':null}", &limits, CLX_BODY_TOO_LARGE, 0, "");
}

static void a_body_may_have_16_mib_by_default(void **state)
{
  struct doc *doc = *state;
  const size_t limit = (size_t)16 << 20;
  const clx_document *document = NULL;
  const clx_limits zero = {.size = sizeof zero};
  char *body = malloc(limit + 1);
  assert_non_null(body);
  memset(body, ' ', limit + 1);
  memcpy(body, "{\"data\":null}", 13);
  assert_int_equal(clx_parse_unverified(body, limit, NULL, doc->arena, &document, NULL), CLX_OK);
  assert_int_equal(clx_parse_unverified(body, limit + 1, NULL, doc->arena, &document, NULL),
                   CLX_BODY_TOO_LARGE);
  assert_null(document);
  assert_int_equal(clx_parse_unverified(body, limit + 1, &zero, doc->arena, &document, NULL),
                   CLX_BODY_TOO_LARGE);
  free(body);
}

/* A document whose deepest value is inside `depth` containers. */
static const char *nested(struct doc *doc, const char *head, unsigned from, unsigned depth,
                          const char *tail)
{
  size_t arrays = depth - from;
  size_t size = strlen(head) + strlen(tail) + 2 * arrays + 1;
  char *text = clx_arena_alloc(doc->arena, size);
  assert_non_null(text);
  strcpy(text, head);
  memset(text + strlen(head), '[', arrays);
  memset(text + strlen(head) + arrays, ']', arrays);
  strcpy(text + strlen(head) + 2 * arrays, tail);
  return text;
}

static void values_may_nest_as_deep_as_the_limit(void **state)
{
  struct doc *doc = *state;
  static const char head[] = "{'data':{'type':'orders','id':'o','attributes':{'metadata':";
  clx_limits limits = {.size = sizeof limits, .depth = 7};
  assert_int_equal(doc_within(doc, nested(doc, head, 3, 7, "}}}"), &limits), CLX_OK);
  doc_fails_with(doc, nested(doc, head, 3, 8, "}}}"), &limits, CLX_JSON_DEPTH,
                 (unsigned)strlen(head) + 4, "/data/attributes/metadata");
  limits.depth = 3;
  assert_int_equal(doc_within(doc, nested(doc, head, 2, 2, "7}}}"), &limits), CLX_OK);
  doc_fails_with(doc, nested(doc, head, 3, 4, "}}}"), &limits, CLX_JSON_DEPTH,
                 (unsigned)strlen(head), "/data/attributes/metadata");
  limits.depth = 2;
  doc_fails_with(doc, nested(doc, head, 3, 3, "7}}}"), &limits, CLX_JSON_DEPTH, 47,
                 "/data/attributes");
  limits.depth = 1;
  assert_int_equal(doc_within(doc, "{'data':null}", &limits), CLX_OK);
  doc_fails_with(doc, "{'data':[]}", &limits, CLX_JSON_DEPTH, 8, "/data");
}

static void members_before_the_type_count_as_deep_as_behind_it(void **state)
{
  struct doc *doc = *state;
  static const char tail[] = "},'relationships':{'x':{'data':[{'type':'a','id':'b'}]}},"
                             "'type':'orders','id':'o'}}";
  static const char head[] = "{'data':{'attributes':{'metadata':";
  clx_limits limits = {.size = sizeof limits, .depth = 6};
  assert_int_equal(doc_within(doc, nested(doc, head, 3, 6, tail), &limits), CLX_OK);
  doc_fails_with(doc, nested(doc, head, 3, 7, tail), &limits, CLX_JSON_DEPTH,
                 (unsigned)strlen(head) + 3, "/data/attributes/metadata");
  limits.depth = 5;
  assert_int_equal(doc_within(doc, nested(doc, head, 3, 5, tail), &limits), CLX_JSON_DEPTH);
}

static void depth_is_64_by_default_and_128_at_most(void **state)
{
  struct doc *doc = *state;
  static const char head[] = "{'data':null,'meta':";
  clx_limits limits = {.size = sizeof limits};
  assert_int_equal(doc_within(doc, nested(doc, head, 1, 64, "}"), NULL), CLX_OK);
  assert_int_equal(doc_within(doc, nested(doc, head, 1, 65, "}"), NULL), CLX_JSON_DEPTH);
  assert_int_equal(doc_within(doc, nested(doc, head, 1, 65, "}"), &limits), CLX_JSON_DEPTH);
  limits.depth = 128;
  assert_int_equal(doc_within(doc, nested(doc, head, 1, 128, "}"), &limits), CLX_OK);
  limits.depth = UINT32_MAX;
  assert_int_equal(doc_within(doc, nested(doc, head, 1, 128, "}"), &limits), CLX_OK);
  assert_int_equal(doc_within(doc, nested(doc, head, 1, 129, "}"), &limits), CLX_JSON_DEPTH);
}

#define TAG(id) "{'type':'tags','id':'" id "'}"

static void data_and_included_share_the_limit_of_resources(void **state)
{
  struct doc *doc = *state;
  clx_limits limits = {.size = sizeof limits, .resources = 3};
  static const char *const good[] = {
      "{'data':[" TAG("a") "," TAG("b") "," TAG("c") "]}",
      "{'data':" TAG("a") ",'included':[" TAG("b") "," TAG("c") "]}",
      "{'included':[" TAG("a") "," TAG("b") "," TAG("c") "],'data':null}",
  };
  for (size_t i = 0; i < 3; i++)
    assert_int_equal(doc_within(doc, good[i], &limits), CLX_OK);
  limits.resources = 2;
  doc_fails_with(doc, good[0], &limits, CLX_DOCUMENT_RESOURCES, 59, "/data/2");
  doc_fails_with(doc, good[1], &limits, CLX_DOCUMENT_RESOURCES, 70, "/included/1");
  doc_fails_with(doc, good[2], &limits, CLX_DOCUMENT_RESOURCES, 63, "/included/2");
  doc_fails_with(doc, "{'included':[" TAG("a") "," TAG("b") "],'data':" TAG("c") "}", &limits,
                 CLX_DOCUMENT_RESOURCES, 71, "/data");
}

static void identifiers_are_not_resources(void **state)
{
  clx_limits limits = {.size = sizeof limits, .resources = 1};
  assert_int_equal(
      doc_within(*state,
                 "{'data':{'type':'orders','id':'o','relationships':{'tags':{'data':[" TAG(
                     "a") "," TAG("b") "," TAG("c") "]}}}}",
                 &limits),
      CLX_OK);
}

/* A document with `count` tags included and one resource, or none, as data. */
static char *many_tags(unsigned count, const char *data)
{
  char *text = malloc(40 * (size_t)count + 80);
  assert_non_null(text);
  size_t at = (size_t)sprintf(text, "{\"included\":[");
  for (unsigned i = 0; i < count; i++)
    at += (size_t)sprintf(text + at, "%s{\"type\":\"tags\",\"id\":\"%u\"}", i > 0 ? "," : "", i);
  sprintf(text + at, "],\"data\":%s}", data);
  return text;
}

static void there_may_be_100000_resources_by_default(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = NULL;
  char *text = many_tags(100000, "null");
  assert_int_equal(
      clx_parse_unverified(text, strlen(text), NULL, doc->arena, &document, &doc->error), CLX_OK);
  assert_int_equal(document->included_count, 100000);
  assert_ptr_equal(clx_document_find(document, "tags", "99999"), document->included[99999]);
  free(text);
  text = many_tags(100000, "{\"type\":\"tags\",\"id\":\"x\"}");
  assert_int_equal(
      clx_parse_unverified(text, strlen(text), NULL, doc->arena, &document, &doc->error),
      CLX_DOCUMENT_RESOURCES);
  assert_string_equal(doc->error.where, "/data");
  free(text);
}

static void an_object_may_have_as_many_members_as_the_limit(void **state)
{
  struct doc *doc = *state;
  clx_limits limits = {.size = sizeof limits, .members = 3};
  static const char *const good[] = {
      "{'data':null,'a':1,'b':2}",
      "{'data':{'type':'tags','id':'a','x':1}}",
      "{'data':{'type':'tags','id':'a','attributes':{'a':1,'b':2,'name':'n'}}}",
      "{'data':{'attributes':{'a':1,'b':2,'name':'n'},'type':'tags','id':'a'}}",
      "{'data':null,'meta':{'k':{'a':1,'b':2,'c':3}}}",
      "{'data':{'type':'tags','id':'a','relationships':{'a':{},'b':{},'c':{}}}}",
      ("{'data':{'type':'tags','id':'a','relationships':{'a':{'data':{'type':'t','id':'i',"
       "'m':{}},'links':{},'meta':{}}}}}"),
  };
  for (size_t i = 0; i < sizeof good / sizeof *good; i++)
    assert_int_equal(doc_within(doc, good[i], &limits), CLX_OK);
  doc_fails_with(doc, "{'data':null,'a':1,'b':2,'c':3}", &limits, CLX_JSON_MEMBERS, 25, "");
  doc_fails_with(doc, "{'data':{'type':'tags','id':'a','x':1,'y':2}}", &limits, CLX_JSON_MEMBERS,
                 38, "/data");
  doc_fails_with(doc, "{'data':{'type':'tags','id':'a','attributes':{'a':1,'b':2,'c':3,'d':4}}}",
                 &limits, CLX_JSON_MEMBERS, 64, "/data/attributes");
  doc_fails_with(doc, "{'data':{'attributes':{'a':1,'b':2,'c':3,'d':4},'type':'tags','id':'a'}}",
                 &limits, CLX_JSON_MEMBERS, 41, "/data/attributes");
  doc_fails_with(doc, "{'data':null,'meta':{'k':{'a':1,'b':2,'c':3,'a':4}}}", &limits,
                 CLX_JSON_MEMBERS, 44, "/meta");
  doc_fails_with(doc,
                 "{'data':{'type':'tags','id':'a','relationships':{'a':{},'b':{},'c':{},'d':{}}}}",
                 &limits, CLX_JSON_MEMBERS, 70, "/data/relationships");
}

static void an_array_may_have_as_many_elements_as_the_limit(void **state)
{
  struct doc *doc = *state;
  clx_limits limits = {.size = sizeof limits, .members = 3};
  static const char *const good[] = {
      "{'data':[" TAG("a") "," TAG("b") "," TAG("c") "]}",
      "{'data':[],'included':[" TAG("a") "," TAG("b") "," TAG("c") "]}",
      "{'data':null,'meta':[1,[2,3,4],5]}",
      "{'data':{'type':'tags','id':'a','relationships':{'x':{'data':[" TAG("a") "," TAG(
          "b") "," TAG("c") "]}}}}",
  };
  for (size_t i = 0; i < sizeof good / sizeof *good; i++)
    assert_int_equal(doc_within(doc, good[i], &limits), CLX_OK);
  limits.members = 2;
  assert_int_equal(doc_within(doc, good[0], &limits), CLX_JSON_MEMBERS);
  assert_string_equal(doc->error.where, "/data");
  assert_int_equal(doc_within(doc, good[1], &limits), CLX_JSON_MEMBERS);
  assert_string_equal(doc->error.where, "/included");
  limits.members = 3;
  doc_fails_with(doc, "{'data':null,'meta':[1,[2,3,4,5],5]}", &limits, CLX_JSON_MEMBERS, 30,
                 "/meta");
  doc_fails_with(doc,
                 "{'data':{'type':'tags','id':'a','relationships':{'x':{'data':[" TAG("a") "," TAG(
                     "b") "," TAG("c") "," TAG("d") "]}}}}",
                 &limits, CLX_JSON_MEMBERS, 137, "/data/relationships/x/data");
}

/* The shape that most of a body has, and that is stepped over in one go. */
#define NOT_LOADED                                                                                 \
  "{'data':{'type':'orders','id':'o','relationships':{"                                            \
  "'market':{'links':{'self':'/s','related':'/r'}}}}}"

static void relationships_that_were_not_loaded_keep_to_the_limits(void **state)
{
  struct doc *doc = *state;
  clx_limits limits = {.size = sizeof limits, .depth = 5};
  assert_int_equal(doc_within(doc, NOT_LOADED, &limits), CLX_OK);
  limits.depth = 4;
  doc_fails_with(doc, NOT_LOADED, &limits, CLX_JSON_DEPTH, 69, "/data/relationships/market/links");
  limits.depth = 3;
  doc_fails_with(doc, NOT_LOADED, &limits, CLX_JSON_DEPTH, 60, "/data/relationships/market");
}

static void there_may_be_100000_elements_by_default(void **state)
{
  struct doc *doc = *state;
  char *text = malloc(400000);
  assert_non_null(text);
  for (unsigned count = 100000; count <= 100001; count++) {
    const clx_document *document = NULL;
    size_t at = (size_t)sprintf(text, "{\"data\":null,\"meta\":[0");
    for (unsigned i = 1; i < count; i++)
      at += (size_t)sprintf(text + at, ",1");
    at += (size_t)sprintf(text + at, "]}");
    int status = clx_parse_unverified(text, at, NULL, doc->arena, &document, &doc->error);
    assert_int_equal(status, count == 100000 ? CLX_OK : CLX_JSON_MEMBERS);
  }
  assert_string_equal(doc->error.where, "/meta");
  free(text);
}

/* -------- memory -------- */

/* A document in an arena of its own; *size is what that takes in all. */
static int within_memory(const char *text, size_t memory, size_t *size, clx_error *error)
{
  clx_limits limits = {.size = sizeof limits, .memory = memory};
  const clx_document *document = NULL;
  clx_arena *arena = clx_arena_new(NULL);
  size_t before = clx_arena_size(arena);
  int status = clx_parse_unverified(text, strlen(text), &limits, arena, &document, error);
  assert_true((document != NULL) == (status == CLX_OK));
  *size = clx_arena_size(arena) - before;
  clx_arena_free(arena);
  return status;
}

/* Resources with an attribute that is unknown, one that is not, and a list: a bit of everything. */
static char *many_orders(unsigned count)
{
  char *text = malloc(160 * (size_t)count + 80);
  assert_non_null(text);
  size_t at = (size_t)sprintf(text, "{\"data\":[");
  for (unsigned i = 0; i < count; i++)
    at += (size_t)sprintf(
        text + at,
        "%s{\"type\":\"orders\",\"id\":\"%u\",\"attributes\":{\"x\":1,\"number\":"
        "1},\"relationships\":{\"tags\":{\"data\":[{\"type\":\"tags\",\"id\":\"t\"}]}}}",
        i > 0 ? "," : "", i);
  sprintf(text + at, "]}");
  return text;
}

static void a_document_takes_no_more_memory_than_the_limit(void **state)
{
  char *text = many_orders(40);
  size_t memory = strlen(text) + 64; /* less than this is taken by the copy of the body */
  size_t size = 0;
  int status = CLX_DOCUMENT_MEMORY;
  (void)state;
  for (; status != CLX_OK; memory += doc_step(16, 1024)) {
    clx_error error;
    status = within_memory(text, memory, &size, &error);
    if (status != CLX_OK) {
      assert_int_equal(status, CLX_DOCUMENT_MEMORY);
      assert_int_equal(error.status, CLX_DOCUMENT_MEMORY);
    }
    assert_in_range(size, 0, memory + 64); /* the header of the body's block */
  }
  assert_in_range(size, strlen(text) * 2, memory + 64);
  assert_int_equal(within_memory(text, memory * 2, &size, NULL), CLX_OK);
  free(text);
}

static void many_tiny_resources_are_refused_for_their_memory(void **state)
{
  char *text = many_orders(20000);
  clx_error error;
  size_t size;
  (void)state;
  assert_int_equal(within_memory(text, 0, &size, &error), CLX_DOCUMENT_MEMORY);
  assert_in_range(size, strlen(text), 12 * strlen(text) + (1 << 20) + 64);
  assert_int_equal(strncmp(error.where, "/data/", 6), 0);
  assert_int_equal(within_memory(text, (size_t)128 << 20, &size, &error), CLX_OK);
  assert_in_range(size, 12 * strlen(text) + (1 << 20), (size_t)128 << 20);
  free(text);
}

/* What the arena held before does not count, and no more is held back afterwards. */
static void the_limit_is_of_one_document(void **state)
{
  struct doc *doc = *state;
  clx_limits limits = {.size = sizeof limits, .memory = 4096};
  assert_non_null(clx_arena_alloc(doc->arena, 100000));
  assert_int_equal(doc_within(doc, "{'data':" TAG("a") "}", &limits), CLX_OK);
  assert_non_null(clx_arena_alloc(doc->arena, 100000));
  limits.memory = 1;
  doc_fails_with(doc, "{'data':" TAG("a") "}", &limits, CLX_DOCUMENT_MEMORY, 0, "");
  assert_non_null(clx_arena_alloc(doc->arena, 100000));
}

static void with_one_member_an_object_brackets_may_be_empty(void **state)
{
  clx_limits limits = {.size = sizeof limits, .members = 1};
  doc_fails_with(*state, "{'meta':{}}", &limits, CLX_DOCUMENT_NO_DATA, 11, "");
  doc_fails_with(*state, "{'meta':[]}", &limits, CLX_DOCUMENT_NO_DATA, 11, "");
  doc_fails_with(*state, "{'meta':{'a':1,'b':2}}", &limits, CLX_JSON_MEMBERS, 15, "/meta");
}

/* Read in the fast way up to the limit, and in the general way beyond it. */
static void identifiers_of_a_relationship_keep_to_the_limit(void **state)
{
  clx_limits limits = {.size = sizeof limits, .members = 8};
  char text[1024];
  for (unsigned count = 7; count <= 9; count++) {
    int len = snprintf(text, sizeof text,
                       "{'data':{'type':'orders','id':'o','relationships':{"
                       "'line_items':{'data':[");
    for (unsigned i = 0; i < count; i++)
      len += snprintf(text + len, sizeof text - (size_t)len, "%s{'type':'line_items','id':'%u'}",
                      i ? "," : "", i);
    snprintf(text + len, sizeof text - (size_t)len, "]}}}}");
    assert_int_equal(doc_within(*state, text, &limits), count < 9 ? CLX_OK : CLX_JSON_MEMBERS);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_body_may_be_as_long_as_the_limit),
      doc_test(a_body_may_have_16_mib_by_default),
      doc_test(values_may_nest_as_deep_as_the_limit),
      doc_test(members_before_the_type_count_as_deep_as_behind_it),
      doc_test(depth_is_64_by_default_and_128_at_most),
      doc_test(data_and_included_share_the_limit_of_resources),
      doc_test(identifiers_are_not_resources),
      doc_test(there_may_be_100000_resources_by_default),
      doc_test(an_object_may_have_as_many_members_as_the_limit),
      doc_test(an_array_may_have_as_many_elements_as_the_limit),
      doc_test(relationships_that_were_not_loaded_keep_to_the_limits),
      doc_test(there_may_be_100000_elements_by_default),
      doc_test(a_document_takes_no_more_memory_than_the_limit),
      doc_test(many_tiny_resources_are_refused_for_their_memory),
      doc_test(the_limit_is_of_one_document),
      doc_test(with_one_member_an_object_brackets_may_be_empty),
      doc_test(identifiers_of_a_relationship_keep_to_the_limit),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
