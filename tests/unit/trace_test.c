/* Each fast path of the decoder is taken by bodies as they come, and nothing else is: a path that
 * is never taken gives right results, only slowly. So the library is compiled into this test, with
 * a count at each of them. */
enum path {
  RESOURCE,
  RESOURCE_GENERAL,
  META,
  ORDER_ANY,
  ORDER_MISSED,
  ATTRIBUTE,
  ATTRIBUTE_GENERAL,
  RELATIONSHIP,
  RELATIONSHIP_GENERAL,
  FRAME,
  RELATIONSHIP_OBJECT,
  PATHS
};

static unsigned traces[PATHS];

#define CLX__TRACE(path) (traces[path]++)
#include "clx.c"

#include "alike.h"

/* What each body below has of each thing. */
#define RESOURCES     3
#define MEMBERS       6 /* of a resource */
#define ATTRIBUTES    7 /* of a resource */
#define RELATIONSHIPS 4 /* of a resource */

/* A line item; @ stands for its id. */
#define HEAD     "'id':'@','type':'line_items','links':{'self':'/api/line_items/@'},"
#define META_OF  "'meta':{'mode':'test','organization_id':'xRRkjFLnpM'}"
#define OF(name) LINK("line_items", name)

static const char item[] =
    "{" HEAD "'attributes':{'sku_code':'@','bundle_code':null,'quantity':2,'currency_code':'EUR',"
    "'unit_amount_cents':-1250,'unit_amount_float':-12.5,'metadata':{'a':[1,'b',{}]}},"
    "'relationships':{'order':{" OF("order") ",'data':{'type':'orders','id':'o'}},"
                                             "'item':{" OF("item") "},'sku':{" OF(
                                                 "sku") "},'bundle':{" OF("bundle") "}}," META_OF
                                                                                    "}";

/* The same with members in the order of PostgreSQL's JSONB: copies of bodies have it. */
static const char other[] =
    "{" META_OF "," HEAD "'attributes':{'metadata':{},'quantity':2,'sku_code':'@','bundle_code':"
    "null,'currency_code':'EUR','unit_amount_cents':1,'unit_amount_float':1.0},"
    "'relationships':{'sku':{" OF("sku") "},'item':{'data':{'id':'@','type':'skus'}," OF(
        "item") "},'order':{" OF("order") "},'bundle':{" OF("bundle") "}}}";

/* So many resources of this look. */
static void parse_so_many(struct doc *doc, const char *look, unsigned count)
{
  static const char *const ids[] = {"wKnXhAbCdE", "JpQrStUvWx", "ZZnmKOpLaB",
                                    "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"};
  char body[BODY] = "{'data':[";
  for (unsigned i = 0; i < count; i++) {
    put(body, i ? "," : "", "");
    put(body, look, ids[i]);
  }
  put(body, "]}", "");
  memset(traces, 0, sizeof traces);
  const clx_document *document = doc_parse(doc, body);
  assert_int_equal(document->data_count, count);
  assert_int_equal(document->unknown_members + document->drifted + document->duplicate_members, 0);
}

/* The general functions only see the end of each object. */
static void everything_was_read_fast(void)
{
  assert_int_equal(traces[RESOURCE], RESOURCES * MEMBERS);
  assert_int_equal(traces[RESOURCE_GENERAL], RESOURCES);
  assert_int_equal(traces[META], RESOURCES - 1);
  assert_int_equal(traces[ORDER_ANY], RESOURCES * (ATTRIBUTES + RELATIONSHIPS));
  assert_int_equal(traces[ATTRIBUTE], RESOURCES * ATTRIBUTES);
  assert_int_equal(traces[ATTRIBUTE_GENERAL], RESOURCES);
  assert_int_equal(traces[RELATIONSHIP], RESOURCES * RELATIONSHIPS);
  assert_int_equal(traces[RELATIONSHIP_GENERAL], RESOURCES);
}

static void a_body_in_the_order_of_the_wire_is_read_by_the_fast_paths(void **state)
{
  parse_so_many(*state, item, RESOURCES);
  everything_was_read_fast();
}

static void a_body_in_another_order_is_read_by_the_fast_paths(void **state)
{
  parse_so_many(*state, other, RESOURCES);
  everything_was_read_fast();
}

/* A miss in the first resource only, where members come after others than the table says. */
static void an_order_is_learned_from_the_first_resource_of_a_type(void **state)
{
  parse_so_many(*state, other, RESOURCES);
  unsigned missed = traces[ORDER_MISSED];
  assert_in_range(missed, 1, ATTRIBUTES + RELATIONSHIPS);
  parse_so_many(*state, other, 2 * RESOURCES);
  assert_int_equal(traces[ORDER_MISSED], missed);
}

/* The look is learned from the first relationship that has only links. */
static void relationships_with_only_links_are_passed_by_their_look(void **state)
{
  const unsigned loaded = 1; /* in each resource */
  parse_so_many(*state, item, RESOURCES);
  assert_int_equal(traces[FRAME], RESOURCES * (RELATIONSHIPS - loaded) - 1);
  assert_int_equal(traces[RELATIONSHIP_OBJECT], RESOURCES * loaded + 1);
  parse_so_many(*state, other, RESOURCES);
  assert_int_equal(traces[FRAME], RESOURCES * (RELATIONSHIPS - loaded) - 1);
}

/* Printed over lines a body has white space in all places where one usually has it. */
static void white_space_does_not_end_the_fast_paths(void **state)
{
  memset(traces, 0, sizeof traces);
  doc_parse(
      *state,
      "{\n 'data': [\n  {\n   'id': 'a',\n   'type': 'line_items',\n   'links': {\n    'self': "
      "'/a'\n   },\n   'attributes': {\n    'sku_code': 'a',\n    'quantity': 1\n   },\n   "
      "'relationships': {\n    'order': {\n     'links': {\n      'self': '/a/r/order',\n      "
      "'related': '/a/order'\n     }\n    },\n    'item': {\n     'links': {\n      'self': "
      "'/a/r/item',\n      'related': '/a/item'\n     },\n     'data': {\n      'type': 'skus',\n"
      "      'id': 's'\n     }\n    }\n   },\n   'meta': {\n    'mode': 'test'\n   }\n  },\n  {\n"
      "   'id': 'b',\n   'type': 'tags'\n  },\n  {\n   'id': 'c',\n   'type': 'tags'\n  }\n ]\n}");
  assert_int_equal(traces[RESOURCE], MEMBERS + 2 + 2);
  assert_int_equal(traces[ATTRIBUTE], 2);
  assert_int_equal(traces[RELATIONSHIP], 2);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_body_in_the_order_of_the_wire_is_read_by_the_fast_paths),
      doc_test(a_body_in_another_order_is_read_by_the_fast_paths),
      doc_test(an_order_is_learned_from_the_first_resource_of_a_type),
      doc_test(relationships_with_only_links_are_passed_by_their_look),
      doc_test(white_space_does_not_end_the_fast_paths),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
