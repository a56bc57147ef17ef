/* Values of another JSON type than declared: every declared kind with every type sent. */
#include "doc.h"

/* -------- the table -------- */

enum outcome {
  AS_IS,   /* of the declared type */
  NULLED,  /* null */
  CONVERT, /* drifted; the struct has it */
  LEFT     /* drifted; only reachable by name, with the kind it has in the body */
};

struct row {
  const char *type;
  const char *name;
  const char *json; /* with ' for " */
  enum outcome outcome;
  uint32_t kind; /* that clx_get gives */
  const char *text;
  int64_t integer;
  double real;
};

#define TEXT_ROW(json, outcome, text)                                                              \
  {                                                                                                \
    "orders", "number", json, outcome, CLX_KIND_TEXT, text, 0, 0                                   \
  }
#define TIME_ROW(json, outcome, text)                                                              \
  {                                                                                                \
    "orders", "placed_at", json, outcome, CLX_KIND_TEXT, text, 0, 0                                \
  }
#define INT_ROW(json, outcome, integer)                                                            \
  {                                                                                                \
    "orders", "skus_count", json, outcome, CLX_KIND_INTEGER, NULL, integer, 0                      \
  }
#define REAL_ROW(json, outcome, real)                                                              \
  {                                                                                                \
    "orders", "tax_rate", json, outcome, CLX_KIND_REAL, NULL, 0, real                              \
  }
#define BOOL_ROW(json, outcome, integer)                                                           \
  {                                                                                                \
    "orders", "guest", json, outcome, CLX_KIND_BOOLEAN, NULL, integer, 0                           \
  }
#define OBJECT_ROW(json, outcome, kind)                                                            \
  {                                                                                                \
    "orders", "metadata", json, outcome, kind, json, 0, 0                                          \
  }
#define ARRAY_ROW(json, outcome, kind)                                                             \
  {                                                                                                \
    "shipments", "rates", json, outcome, kind, json, 0, 0                                          \
  }
#define LEFT_ROW(type, name, json, kind)                                                           \
  {                                                                                                \
    type, name, json, LEFT, kind, NULL, 0, 0                                                       \
  }
#define NULL_ROW(type, name)                                                                       \
  {                                                                                                \
    type, name, "null", NULLED, CLX_KIND_NULL, NULL, 0, 0                                          \
  }

static const struct row rows[] = {
    /* text */
    TEXT_ROW("'#1234'", AS_IS, "#1234"),
    TEXT_ROW("''", AS_IS, ""),
    NULL_ROW("orders", "number"),
    TEXT_ROW("28030653", CONVERT, "28030653"),
    TEXT_ROW("-0", CONVERT, "-0"),
    TEXT_ROW("100.0", CONVERT, "100.0"),
    TEXT_ROW("1.50e2", CONVERT, "1.50e2"),
    TEXT_ROW("123456789012345678901234567890", CONVERT, "123456789012345678901234567890"),
    TEXT_ROW("true", CONVERT, "true"),
    TEXT_ROW("false", CONVERT, "false"),
    LEFT_ROW("orders", "number", "{}", CLX_KIND_OBJECT),
    LEFT_ROW("orders", "number", "{'primary':'en'}", CLX_KIND_OBJECT),
    LEFT_ROW("orders", "number", "['en']", CLX_KIND_ARRAY),
    LEFT_ROW("orders", "number", "[]", CLX_KIND_ARRAY),
    /* time: a text */
    TIME_ROW("'2026-01-02T03:04:05.006Z'", AS_IS, "2026-01-02T03:04:05.006Z"),
    TIME_ROW("'never'", AS_IS, "never"),
    NULL_ROW("orders", "placed_at"),
    TIME_ROW("1569877915", CONVERT, "1569877915"),
    TIME_ROW("1569877915.25", CONVERT, "1569877915.25"),
    TIME_ROW("false", CONVERT, "false"),
    LEFT_ROW("orders", "placed_at", "{}", CLX_KIND_OBJECT),
    LEFT_ROW("orders", "placed_at", "[2026,1]", CLX_KIND_ARRAY),
    /* integer */
    INT_ROW("0", AS_IS, 0),
    INT_ROW("-7", AS_IS, -7),
    INT_ROW("9223372036854775807", AS_IS, INT64_MAX),
    INT_ROW("-9223372036854775808", AS_IS, INT64_MIN),
    INT_ROW("9007199254740993", AS_IS, INT64_C(9007199254740993)),
    NULL_ROW("orders", "skus_count"),
    INT_ROW("100.0", CONVERT, 100),
    INT_ROW("1e2", CONVERT, 100),
    INT_ROW("1.5e1", CONVERT, 15),
    INT_ROW("1200E-2", CONVERT, 12),
    INT_ROW("-0", CONVERT, 0),
    INT_ROW("-0.0", CONVERT, 0),
    INT_ROW("9007199254740993.0", CONVERT, INT64_C(9007199254740993)),
    INT_ROW("9.223372036854775807e18", CONVERT, INT64_MAX),
    INT_ROW("'100.0'", CONVERT, 100),
    INT_ROW("'42'", CONVERT, 42),
    INT_ROW("'-9223372036854775808'", CONVERT, INT64_MIN),
    INT_ROW("'1e3'", CONVERT, 1000),
    LEFT_ROW("orders", "skus_count", "1.5", CLX_KIND_REAL),
    LEFT_ROW("orders", "skus_count", "1e30", CLX_KIND_REAL),
    LEFT_ROW("orders", "skus_count", "1e-1", CLX_KIND_REAL),
    LEFT_ROW("orders", "skus_count", "9223372036854775808", CLX_KIND_REAL),
    LEFT_ROW("orders", "skus_count", "-9223372036854775809", CLX_KIND_REAL),
    LEFT_ROW("orders", "skus_count", "'1.5'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'9223372036854775808'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "''", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'-'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "' 1'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'1 '", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'+1'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'01'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'1x'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'0x10'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'\\u0031'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "'\\u0000'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "skus_count", "true", CLX_KIND_BOOLEAN),
    LEFT_ROW("orders", "skus_count", "false", CLX_KIND_BOOLEAN),
    LEFT_ROW("orders", "skus_count", "{}", CLX_KIND_OBJECT),
    LEFT_ROW("orders", "skus_count", "[1]", CLX_KIND_ARRAY),
    /* real */
    REAL_ROW("0.22", AS_IS, 0.22),
    REAL_ROW("22", AS_IS, 22.0),
    REAL_ROW("-1.0", AS_IS, -1.0),
    REAL_ROW("1e300", AS_IS, 1e300),
    REAL_ROW("1e-400", AS_IS, 0.0),
    NULL_ROW("orders", "tax_rate"),
    REAL_ROW("'100.0'", CONVERT, 100.0),
    REAL_ROW("'-0.5'", CONVERT, -0.5),
    REAL_ROW("'7'", CONVERT, 7.0),
    REAL_ROW("'2.5E-1'", CONVERT, 0.25),
    LEFT_ROW("orders", "tax_rate", "'1e999'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "tax_rate", "'22%'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "tax_rate", "''", CLX_KIND_TEXT),
    LEFT_ROW("orders", "tax_rate", "'NaN'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "tax_rate", "'0,22'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "tax_rate", "'\\u0031.5'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "tax_rate", "true", CLX_KIND_BOOLEAN),
    LEFT_ROW("orders", "tax_rate", "{'rate':0.22}", CLX_KIND_OBJECT),
    LEFT_ROW("orders", "tax_rate", "[0.22]", CLX_KIND_ARRAY),
    /* boolean */
    BOOL_ROW("true", AS_IS, 1),
    BOOL_ROW("false", AS_IS, 0),
    NULL_ROW("orders", "guest"),
    BOOL_ROW("'1'", CONVERT, 1),
    BOOL_ROW("'0'", CONVERT, 0),
    BOOL_ROW("'true'", CONVERT, 1),
    BOOL_ROW("'false'", CONVERT, 0),
    BOOL_ROW("1", CONVERT, 1),
    BOOL_ROW("0", CONVERT, 0),
    LEFT_ROW("orders", "guest", "2", CLX_KIND_INTEGER),
    LEFT_ROW("orders", "guest", "-1", CLX_KIND_INTEGER),
    LEFT_ROW("orders", "guest", "0.5", CLX_KIND_REAL),
    LEFT_ROW("orders", "guest", "''", CLX_KIND_TEXT),
    LEFT_ROW("orders", "guest", "'True'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "guest", "'yes'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "guest", "'t'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "guest", "'\\u0031'", CLX_KIND_TEXT),
    LEFT_ROW("orders", "guest", "{}", CLX_KIND_OBJECT),
    LEFT_ROW("orders", "guest", "[true]", CLX_KIND_ARRAY),
    /* object: any JSON text */
    OBJECT_ROW("{}", AS_IS, CLX_KIND_OBJECT),
    OBJECT_ROW("{'a':[1,2]}", AS_IS, CLX_KIND_OBJECT),
    NULL_ROW("orders", "metadata"),
    OBJECT_ROW("[]", CONVERT, CLX_KIND_ARRAY),
    OBJECT_ROW("['a',{'b':1}]", CONVERT, CLX_KIND_ARRAY),
    {"orders", "metadata", "'wire'", CONVERT, CLX_KIND_TEXT, "wire", 0, 0},
    {"orders", "metadata", "''", CONVERT, CLX_KIND_TEXT, "", 0, 0},
    {"orders", "metadata", "12", CONVERT, CLX_KIND_INTEGER, "12", 12, 0},
    {"orders", "metadata", "1.50", CONVERT, CLX_KIND_REAL, "1.50", 0, 1.5},
    {"orders", "metadata", "true", CONVERT, CLX_KIND_BOOLEAN, "true", 1, 0},
    /* array: any JSON text */
    ARRAY_ROW("[]", AS_IS, CLX_KIND_ARRAY),
    ARRAY_ROW("[ {'id':'a'} , null ]", AS_IS, CLX_KIND_ARRAY),
    NULL_ROW("shipments", "rates"),
    ARRAY_ROW("{'id':'a'}", CONVERT, CLX_KIND_OBJECT),
    {"shipments", "rates", "'none'", CONVERT, CLX_KIND_TEXT, "none", 0, 0},
    {"shipments", "rates", "0", CONVERT, CLX_KIND_INTEGER, "0", 0, 0},
    {"shipments", "rates", "0.5", CONVERT, CLX_KIND_REAL, "0.5", 0, 0.5},
    {"shipments", "rates", "false", CONVERT, CLX_KIND_BOOLEAN, "false", 0, 0},
};

/* -------- checks -------- */

/* The member of the struct, whatever its type: zero when the struct has nothing. */
struct member {
  const char *text;
  int64_t integer;
  double real;
};

static struct member member_of(const clx_resource *resource, const char *name)
{
  struct member member = {NULL, 0, 0};
  if (resource->type_id == CLX_TYPE_SHIPMENTS) {
    member.text = ((const clx_shipment *)resource)->rates;
    return member;
  }
  const clx_order *order = clx_as(resource, CLX_TYPE_ORDERS);
  assert_non_null(order);
  if (strcmp(name, "number") == 0)
    member.text = order->number;
  else if (strcmp(name, "placed_at") == 0)
    member.text = order->placed_at;
  else if (strcmp(name, "metadata") == 0)
    member.text = order->metadata;
  else if (strcmp(name, "skus_count") == 0)
    member.integer = order->skus_count;
  else if (strcmp(name, "tax_rate") == 0)
    member.real = order->tax_rate;
  else
    member.integer = order->guest;
  return member;
}

static bool is_json_member(const struct row *row)
{
  return strcmp(row->name, "metadata") == 0 || strcmp(row->name, "rates") == 0;
}

/* What the struct must hold: JSON members have the text as sent. */
static void check_struct(struct doc *doc, const clx_resource *resource, const struct row *row)
{
  struct member member = member_of(resource, row->name);
  bool holds = row->outcome == AS_IS || row->outcome == CONVERT;
  bool json = is_json_member(row);
  const char *text = json ? doc_text(doc, row->json) : row->text;
  if (holds && text)
    assert_string_equal(member.text, text);
  else
    assert_null(member.text);
  assert_true(member.integer == (holds && !json ? row->integer : 0));
  assert_true(member.real == (holds && !json ? row->real : 0.0));
}

static void check_get(struct doc *doc, const clx_resource *resource, const struct row *row)
{
  clx_value value = doc_get(resource, row->name);
  assert_int_equal(value.kind, row->kind);
  assert_int_equal(value.drifted, row->outcome == CONVERT || row->outcome == LEFT);
  if (row->outcome == LEFT)
    return;
  if (row->text) {
    const char *text = doc_text(doc, row->text);
    assert_int_equal(value.len, strlen(text));
    assert_memory_equal(value.text, text, value.len);
  }
  assert_true(value.integer == row->integer);
  if (row->kind == CLX_KIND_REAL)
    assert_true(value.real == row->real);
}

/* What was left out is the only extra, as sent. */
static void check_extra(struct doc *doc, const clx_resource *resource, const struct row *row)
{
  const char *name = "?";
  clx_value value;
  clx_extra_iter extras;
  clx_extra_iter_init(&extras, resource);
  int status = clx_extra_next(&extras, &name, &value);
  if (row->outcome != LEFT) {
    assert_int_equal(status, CLX_END);
    return;
  }
  assert_int_equal(status, CLX_OK);
  assert_int_equal(clx_extra_next(&extras, &name, &value), CLX_END);
  assert_null(name);
  clx_extra_iter_init(&extras, resource);
  assert_int_equal(clx_extra_next(&extras, &name, &value), CLX_OK);
  assert_string_equal(name, row->name);
  assert_int_equal(value.kind, row->kind);
  assert_int_equal(value.drifted, 1);
  if (value.kind == CLX_KIND_BOOLEAN)
    return;
  const char *json = doc_text(doc, row->json);
  size_t quote = value.kind == CLX_KIND_TEXT;
  assert_int_equal(value.len + 2 * quote, strlen(json));
  assert_memory_equal(value.text, json + quote, value.len);
}

/* With members before and behind, or alone, and before or behind the type: each place is ended
 * by another byte. */
static const char *const places[] = {
    "{'data':{'type':'%s','id':'o','attributes':{'%s':%s}}}",
    "{'data':{'type':'%s','id':'o','attributes':{'reference':'r','%s':%s,'created_at':'c'}}}",
    "{'data':{'type':'%s','attributes':{'%s':%s  }, 'id':'o'}}",
};

static void each_kind_takes_what_is_exact_and_leaves_out_the_rest(void **state)
{
  struct doc *doc = *state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    for (size_t k = 0; k < sizeof places / sizeof *places; k++) {
      const struct row *row = &rows[i];
      char text[300];
      snprintf(text, sizeof text, places[k], row->type, row->name, row->json);
      const clx_document *document = doc_parse(doc, text);
      const clx_resource *resource = document->data[0];
      check_struct(doc, resource, row);
      check_get(doc, resource, row);
      check_extra(doc, resource, row);
      assert_int_equal(document->drifted, row->outcome == CONVERT || row->outcome == LEFT);
      assert_int_equal(document->unknown_members, 0);
      if (k == 1) {
        assert_string_equal(doc_get(resource, "reference").text, "r");
        assert_string_equal(doc_get(resource, "created_at").text, "c");
      }
      clx_arena_reset(doc->arena);
    }
}

static void numbers_left_out_keep_their_text(void **state)
{
  const clx_order *order =
      doc_order(*state, "{'data':{'type':'orders','id':'o','attributes':"
                        "{'skus_count':9223372036854775808,'shipments_count':1.50}}}");
  clx_value value = doc_get(&order->self, "skus_count");
  assert_int_equal(value.len, 19);
  assert_memory_equal(value.text, "9223372036854775808", 19);
  assert_true(value.real == 9223372036854775808.0);
  value = doc_get(&order->self, "shipments_count");
  assert_int_equal(value.len, 4);
  assert_memory_equal(value.text, "1.50", 4);
}

static void drift_is_counted_for_each_value_of_each_resource(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'data':[{'type':'orders','id':'a','attributes':{'number':1,'guest':'x',"
                        "'tax_rate':'0.5','skus_count':3}},{'type':'parcels','id':'b','attributes':"
                        "{'weight':'100.0'}}],'included':[{'type':'stock_locations','id':'c',"
                        "'attributes':{'suppress_etd':'0','name':null}}]}");
  assert_int_equal(document->drifted, 5);
  const clx_parcel *parcel = clx_as(document->data[1], CLX_TYPE_PARCELS);
  assert_true(parcel->weight == 100.0);
  const clx_stock_location *location = clx_as(document->included[0], CLX_TYPE_STOCK_LOCATIONS);
  assert_false(location->suppress_etd);
  assert_int_equal(doc_get(&location->self, "suppress_etd").kind, CLX_KIND_BOOLEAN);
}

static void broken_values_are_errors_and_not_drift(void **state)
{
  struct doc *doc = *state;
  doc_fails(doc, "{'data':{'type':'orders','id':'o','attributes':{'skus_count':01}}}",
            CLX_JSON_NUMBER, 61, "/data/attributes/skus_count");
  doc_fails(doc, "{'data':{'type':'orders','id':'o','attributes':{'skus_count':1e999}}}",
            CLX_JSON_NOT_FINITE, 61, "/data/attributes/skus_count");
  doc_fails(doc, "{'data':{'type':'orders','id':'o','attributes':{'tax_rate':-}}}", CLX_JSON_NUMBER,
            59, "/data/attributes/tax_rate");
  doc_fails(doc, "{'data':{'type':'orders','id':'o','attributes':{'guest':nul}}}", CLX_JSON_SYNTAX,
            56, "/data/attributes/guest");
  doc_fails(doc, "{'data':{'type':'orders','id':'o','attributes':{'guest':}}}", CLX_JSON_SYNTAX, 56,
            "/data/attributes/guest");
  doc_fails(doc, "{'data':{'type':'orders','id':'o','attributes':{'metadata':{'a':[1,}}}",
            CLX_JSON_SYNTAX, 67, "/data/attributes/metadata");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(each_kind_takes_what_is_exact_and_leaves_out_the_rest),
      doc_test(numbers_left_out_keep_their_text),
      doc_test(drift_is_counted_for_each_value_of_each_resource),
      doc_test(broken_values_are_errors_and_not_drift),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
