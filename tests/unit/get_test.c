/* Members by name, extras, downcasts, and types by name. */
#include "doc.h"

#include "document/document.h"

/* -------- absent, null, value -------- */

static void a_known_member_is_absent_null_or_a_value(void **state)
{
  static const char *const names[] = {"number",   "placed_at", "skus_count",
                                      "tax_rate", "guest",     "metadata"};
  static const char *const values[] = {"'7'", "'2026-01-01'", "7", "7.5", "true", "{}"};
  static const uint32_t kinds[] = {CLX_KIND_TEXT, CLX_KIND_TEXT,    CLX_KIND_INTEGER,
                                   CLX_KIND_REAL, CLX_KIND_BOOLEAN, CLX_KIND_OBJECT};
  struct doc *doc = *state;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char text[200];
    snprintf(text, sizeof text, "{'data':{'type':'orders','id':'o','attributes':{'%s':%s}}}",
             names[i], values[i]);
    const clx_resource *resource = doc_resource(doc, text);
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
      if (k == i)
        assert_int_equal(doc_get(resource, names[k]).kind, kinds[k]);
      else
        doc_absent(resource, names[k]);
    snprintf(text, sizeof text, "{'data':{'type':'orders','id':'o','attributes':{'%s':null}}}",
             names[i]);
    clx_value value = doc_get(doc_resource(doc, text), names[i]);
    assert_int_equal(value.kind, CLX_KIND_NULL);
    assert_int_equal(value.drifted, 0);
    assert_null(value.text);
  }
}

static void values_of_known_members_come_whole(void **state)
{
  const clx_resource *resource = doc_resource(
      *state, "{'data':{'type':'orders','id':'o','attributes':{'number':'\\u0041b','skus_count':"
              "9007199254740993,'tax_rate':0.1,'guest':true,'editable':false,"
              "'metadata':{'a':1}}}}");
  clx_value value = doc_get(resource, "number");
  assert_string_equal(value.text, "Ab");
  assert_int_equal(value.len, 2);
  assert_int_equal(value.escaped, 0);
  assert_true(clx_value_equals(&value, "Ab"));
  value = doc_get(resource, "skus_count");
  assert_true(value.integer == INT64_C(9007199254740993));
  assert_true(value.real == 9007199254740992.0);
  assert_true(doc_get(resource, "tax_rate").real == 0.1);
  assert_int_equal(doc_get(resource, "guest").integer, 1);
  assert_int_equal(doc_get(resource, "editable").integer, 0);
  value = doc_get(resource, "metadata");
  assert_string_equal(value.text, "{\"a\":1}");
  assert_int_equal(value.len, 7);
  assert_int_equal(clx_json_get(value.text, value.len, "/a", &value), CLX_OK);
  assert_int_equal(value.integer, 1);
}

static void an_unknown_member_is_absent_null_or_a_value_of_any_kind(void **state)
{
  const clx_resource *resource = doc_resource(
      *state, "{'data':{'type':'orders','id':'o','attributes':{'x_text':'\\u00e9\\n','x_null':null,"
              "'x_int':-5,'x_real':2.50,'x_yes':true,'x_no':false,'x_object':{'k':[]},"
              "'x_array':[ 1 ],'':'empty name'}}}");
  clx_value value = doc_get(resource, "x_text");
  assert_int_equal(value.kind, CLX_KIND_TEXT);
  assert_int_equal(value.drifted, 0);
  assert_int_equal(value.escaped, 1);
  assert_true(clx_value_equals(&value, "\xc3\xa9\n"));
  assert_int_equal(doc_get(resource, "x_null").kind, CLX_KIND_NULL);
  value = doc_get(resource, "x_int");
  assert_int_equal(value.kind, CLX_KIND_INTEGER);
  assert_int_equal(value.integer, -5);
  value = doc_get(resource, "x_real");
  assert_int_equal(value.kind, CLX_KIND_REAL);
  assert_true(value.real == 2.5);
  assert_memory_equal(value.text, "2.50", 4);
  assert_int_equal(doc_get(resource, "x_yes").integer, 1);
  assert_int_equal(doc_get(resource, "x_no").kind, CLX_KIND_BOOLEAN);
  assert_int_equal(doc_get(resource, "x_no").integer, 0);
  value = doc_get(resource, "x_object");
  assert_int_equal(value.kind, CLX_KIND_OBJECT);
  assert_int_equal(value.len, 8);
  assert_memory_equal(value.text, "{\"k\":[]}", 8);
  assert_int_equal(doc_get(resource, "x_array").kind, CLX_KIND_ARRAY);
  value = doc_get(resource, "");
  assert_true(clx_value_equals(&value, "empty name"));
  doc_absent(resource, "x_other");
  doc_absent(resource, "x_");
}

/* Short names share blocks, long ones do not: every length must come out whole. */
static void names_and_ids_may_have_any_length(void **state)
{
  struct doc *doc = *state;
  static const char shape[] =
      "{'data':{'type':'%s','id':'o','attributes':{'%s':7},'relationships':{'%s':{'data':"
      "{'type':'%s','id':'%s'}}}}}";
  for (size_t len = 1; len <= 1200; len++) {
    char name[1201];
    char text[6 * sizeof name];
    memset(name, 'a' + (int)(len % 26), len);
    name[len] = '\0';
    snprintf(text, sizeof text, shape, name, name, name, name, name);
    const clx_resource *resource = doc_resource(doc, text);
    assert_string_equal(resource->type, name);
    assert_int_equal(doc_get(resource, name).integer, 7);
    clx_relationship relationship = doc_relationship(resource, name);
    assert_string_equal(relationship.at[0].type, name);
    assert_string_equal(relationship.at[0].id, name);
    clx_arena_reset(doc->arena);
  }
}

static void relationships_are_seen_by_name_when_their_data_was_sent(void **state)
{
  const clx_resource *resource = doc_resource(
      *state, "{'data':{'type':'orders','id':'o','relationships':{'market':{'data':{'type':"
              "'markets','id':'m'}},'customer':{'data':null},'line_items':{'data':[]},'tags':"
              "{'data':[{'type':'tags','id':'t'}]},'store':{'links':{}},'events':{},"
              "'x_one':{'data':{'type':'y','id':'z'}},'x_many':{'data':[]},'x_links':{'links':{}}"
              "}}}");
  assert_int_equal(doc_get(resource, "market").kind, CLX_KIND_ONE);
  assert_int_equal(doc_get(resource, "customer").kind, CLX_KIND_ONE);
  assert_int_equal(doc_get(resource, "line_items").kind, CLX_KIND_MANY);
  assert_int_equal(doc_get(resource, "tags").kind, CLX_KIND_MANY);
  assert_int_equal(doc_get(resource, "x_one").kind, CLX_KIND_ONE);
  assert_int_equal(doc_get(resource, "x_many").kind, CLX_KIND_MANY);
  doc_absent(resource, "store");
  doc_absent(resource, "events");
  doc_absent(resource, "x_links");
  doc_absent(resource, "shipments");
}

static void a_relationship_with_data_of_the_other_kind_is_drifted(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'data':{'type':'orders','id':'o','relationships':{'market':{'data':[]},"
                        "'tags':{'data':{'type':'tags','id':'t'}},'customer':{'data':null}}},"
                        "'included':[{'type':'tags','id':'t'}]}");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(document->drifted, 2);
  clx_value value = doc_get(&order->self, "market");
  assert_int_equal(value.kind, CLX_KIND_MANY);
  assert_int_equal(value.drifted, 1);
  value = doc_get(&order->self, "tags");
  assert_int_equal(value.kind, CLX_KIND_ONE);
  assert_int_equal(value.drifted, 1);
  assert_int_equal(order->tags.state, CLX_NOT_LOADED);
  assert_int_equal(doc_relationship(&order->self, "tags").state, CLX_LOADED);
  value = doc_get(&order->self, "customer");
  assert_int_equal(value.kind, CLX_KIND_ONE);
  assert_int_equal(value.drifted, 0);
}

static void an_unknown_relationship_that_is_no_object_is_kept_as_sent(void **state)
{
  static const struct {
    const char *name;
    const char *json;
  } sent[] = {{"five", "5"}, {"none", "null"}, {"list", "[1, {}]"}, {"twice", "\"first\""}};
  const clx_document *document =
      doc_parse(*state, "{'data':{'type':'orders','id':'o','relationships':{'five':5,'none':null,"
                        "'list':[1, {}],'twice':'first','twice':{'data':null}}}}");
  assert_int_equal(document->unknown_members, 5);
  assert_int_equal(document->drifted, 0);
  for (size_t i = 0; i < sizeof sent / sizeof *sent; i++) {
    clx_value value;
    clx_relationship relationship = doc_relationship(document->data[0], sent[i].name);
    assert_int_equal(relationship.kind, CLX_KIND_ABSENT);
    assert_int_equal(relationship.state, CLX_NOT_LOADED);
    assert_int_equal(relationship.count, 0);
    assert_int_equal(relationship.json_len, strlen(sent[i].json));
    assert_memory_equal(relationship.json, sent[i].json, relationship.json_len);
    assert_int_equal(clx_get(document->data[0], sent[i].name, &value), CLX_NOT_FOUND);
  }
}

static void an_attribute_and_a_relationship_may_share_a_name(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = doc_parse(
      doc, "{'data':{'type':'orders','id':'o','attributes':{'market':'text'},'relationships':{"
           "'number':{'data':{'type':'markets','id':'m'}},'market':{'data':{'type':'markets',"
           "'id':'m'}}}},'included':[{'type':'markets','id':'m'}]}");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  clx_value value = doc_get(&order->self, "market");
  assert_true(clx_value_equals(&value, "text"));
  assert_ptr_equal(order->market, document->included[0]);
  assert_null(order->number);
  assert_int_equal(doc_get(&order->self, "number").kind, CLX_KIND_ONE);
  assert_ptr_equal(doc_relationship(&order->self, "number").at[0].resource, document->included[0]);
  assert_int_equal(document->unknown_members, 2);
}

/* -------- extras -------- */

static void extras_come_in_the_order_sent(void **state)
{
  const clx_resource *resource = doc_resource(
      *state, "{'data':{'type':'orders','id':'o','attributes':{'z':1,'skus_count':1.5,'number':'7',"
              "'a':null,'guest':'maybe','z':2}}}");
  static const char *const names[] = {"z", "skus_count", "a", "guest", "z"};
  static const uint32_t kinds[] = {CLX_KIND_INTEGER, CLX_KIND_REAL, CLX_KIND_NULL, CLX_KIND_TEXT,
                                   CLX_KIND_INTEGER};
  static const uint32_t drifted[] = {0, 1, 0, 1, 0};
  clx_extra_iter extras;
  const char *name;
  clx_value value;
  clx_extra_iter_init(&extras, resource);
  for (uint32_t i = 0; i < 5; i++) {
    assert_int_equal(clx_extra_next(&extras, &name, &value), CLX_OK);
    assert_string_equal(name, names[i]);
    assert_int_equal(value.kind, kinds[i]);
    assert_int_equal(value.drifted, drifted[i]);
  }
  for (uint32_t i = 0; i < 2; i++) {
    assert_int_equal(clx_extra_next(&extras, &name, &value), CLX_END);
    assert_null(name);
    assert_int_equal(value.kind, CLX_KIND_ABSENT);
  }
}

static void resources_of_unknown_types_have_only_extras(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'data':{'type':'loyalty_cards','id':'c','attributes':{'number':5,"
                        "'metadata':{}},'links':{'self':'/c'}}}");
  const clx_resource *card = document->data[0];
  assert_int_equal(card->type_id, CLX_TYPE_UNKNOWN);
  assert_string_equal(card->type, "loyalty_cards");
  assert_string_equal(card->links, "{\"self\":\"/c\"}");
  assert_int_equal(document->unknown_types, 1);
  assert_int_equal(document->unknown_members, 2);
  assert_int_equal(document->drifted, 0);
  assert_int_equal(doc_get(card, "number").integer, 5);
  assert_int_equal(doc_get(card, "metadata").kind, CLX_KIND_OBJECT);
  doc_absent(card, "id");
  doc_absent(card, "type");
}

/* -------- downcasts -------- */

static void a_downcast_is_checked(void **state)
{
  const clx_resource *sku = doc_resource(*state, "{'data':{'type':'skus','id':'s'}}");
  assert_ptr_equal(clx_as(sku, CLX_TYPE_SKUS), sku);
  assert_null(clx_as(sku, CLX_TYPE_ORDERS));
  assert_null(clx_as(sku, CLX_TYPE_UNKNOWN));
  assert_null(clx_as(sku, 100000));
  assert_null(clx_as(NULL, CLX_TYPE_SKUS));
  const clx_resource *other = doc_resource(*state, "{'data':{'type':'sku','id':'s'}}");
  assert_null(clx_as(other, CLX_TYPE_UNKNOWN));
}

/* -------- types -------- */

static void types_are_found_by_name_and_by_number(void **state)
{
  (void)state;
  const clx_type *type = clx_type_find("stock_locations");
  assert_non_null(type);
  assert_int_equal(clx_type_id(type), CLX_TYPE_STOCK_LOCATIONS);
  assert_string_equal(clx_type_name(type), "stock_locations");
  assert_string_equal(clx_type_singular(type), "stock_location");
  assert_int_equal(clx_type_size(type), sizeof(clx_stock_location));
  assert_ptr_equal(clx_type_at(CLX_TYPE_STOCK_LOCATIONS), type);
  assert_null(clx_type_find("stock_location"));
  assert_null(clx_type_find(""));
  assert_null(clx_type_find("Orders"));
  assert_null(clx_type_at(CLX_TYPE_UNKNOWN));
  assert_null(clx_type_at(clx_type_count() + 1));
  assert_null(clx_type_at(UINT32_MAX));
  assert_non_null(clx_type_at(clx_type_count()));
}

static void members_of_a_type_are_found_by_number_and_by_name(void **state)
{
  (void)state;
  const clx_type *orders = clx_type_find("orders");
  clx_field field;
  assert_int_equal(clx_type_field(orders, 0, &field), CLX_OK);
  assert_string_equal(field.name, "number");
  assert_int_equal(field.kind, CLX_KIND_TEXT);
  assert_int_equal(field.offset, offsetof(clx_order, number));
  assert_int_equal(field.target, CLX_TYPE_UNKNOWN);
  assert_null(field.values);

  assert_int_equal(clx_type_field_find(orders, "market", &field), CLX_OK);
  assert_int_equal(field.kind, CLX_KIND_ONE);
  assert_int_equal(field.target, CLX_TYPE_MARKETS);
  assert_int_equal(field.offset, offsetof(clx_order, market));

  assert_int_equal(clx_type_field_find(orders, "customer_type", &field), CLX_OK);
  assert_string_equal(field.values, "new|returning");

  assert_int_equal(clx_type_field_find(orders, "transactions", &field), CLX_OK);
  assert_int_equal(field.kind, CLX_KIND_MANY);
  assert_int_equal(field.target, CLX_TYPE_UNKNOWN);
  assert_string_equal(field.values, "authorizations|voids|captures|refunds");

  assert_int_equal(clx_type_field_find(orders, "total", &field), CLX_NOT_FOUND);
  assert_null(field.name);
  assert_int_equal(clx_type_field(orders, clx_type_field_count(orders) - 1, &field), CLX_OK);
  assert_int_equal(clx_type_field(orders, clx_type_field_count(orders), &field), CLX_NOT_FOUND);
}

static void each_member_is_found_again_by_its_name(void **state)
{
  (void)state;
  for (uint32_t id = 1; id <= clx_type_count(); id++) {
    const clx_type *type = clx_type_at(id);
    assert_ptr_equal(clx_type_find(clx_type_name(type)), type);
    for (uint32_t i = 0; i < clx_type_field_count(type); i++) {
      clx_field by_number;
      clx_field by_name;
      assert_int_equal(clx_type_field(type, i, &by_number), CLX_OK);
      assert_int_equal(clx_type_field_find(type, by_number.name, &by_name), CLX_OK);
      assert_int_equal(by_name.offset, by_number.offset);
      assert_in_range(by_number.offset, sizeof(clx_resource), clx_type_size(type) - 1);
    }
  }
}

/* -------- many members -------- */

/* An order with so many unknown attributes and relationships, a declared relationship before and
 * one behind them, and one of each name twice. */
static const clx_resource *many_members(struct doc *doc, unsigned count)
{
  size_t size = 64 * (size_t)count + 400;
  char *text = malloc(size);
  assert_non_null(text);
  size_t at = (size_t)snprintf(text, size,
                               "{'data':{'type':'orders','id':'o','attributes':{"
                               "'number':'7','x0':'first','guest':'maybe'");
  for (unsigned i = 0; i < count; i++)
    at += (size_t)snprintf(text + at, size - at, ",'x%u':%u", i, i);
  at += (size_t)snprintf(text + at, size - at,
                         "},'relationships':{'market':{'links':{'a':1}},"
                         "'r0':{'data':null}");
  for (unsigned i = 0; i < count; i++)
    at += (size_t)snprintf(text + at, size - at, ",'r%u':{'data':[]}", i);
  snprintf(text + at, size - at,
           ",'market':{'data':null},'cust\\u006fmer':{'meta':{}},'store':7}}}");
  const clx_resource *resource = doc_resource(doc, text);
  free(text);
  return resource;
}

static void check_relationship(const clx_resource *resource, const char *name, const char *json)
{
  clx_relationship relationship;
  assert_int_equal(clx_relationship_get(resource, name, &relationship), CLX_OK);
  assert_int_equal(relationship.json_len, strlen(json));
  assert_memory_equal(relationship.json, json, strlen(json));
}

static void members_are_the_same_by_name_whether_few_or_many(void **state)
{
  static const unsigned counts[] = {1, 7, 8, 9, 40, 3000};
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
    const clx_resource *resource = many_members(*state, counts[i]);
    clx_relationship relationship;
    char name[16];
    assert_string_equal(doc_get(resource, "number").text, "7");
    assert_int_equal(doc_get(resource, "guest").drifted, 1);
    assert_int_equal(doc_get(resource, "x0").kind, CLX_KIND_TEXT); /* the first counts */
    check_relationship(resource, "market", "{\"links\":{\"a\":1}}");
    check_relationship(resource, "customer", "{\"meta\":{}}");
    check_relationship(resource, "store", "7");
    check_relationship(resource, "r0", "{\"data\":null}");
    for (unsigned k = 1; k < counts[i]; k++) {
      snprintf(name, sizeof name, "x%u", k);
      assert_int_equal((unsigned)doc_get(resource, name).integer, k);
      name[0] = 'r';
      assert_int_equal(doc_get(resource, name).kind, CLX_KIND_MANY);
      check_relationship(resource, name, "{\"data\":[]}");
    }
    doc_absent(resource, "x");
    doc_absent(resource, "market");
    assert_int_equal(clx_relationship_get(resource, "tags", &relationship), CLX_NOT_SENT);
    assert_int_equal(clx_relationship_get(resource, "x0", &relationship), CLX_NOT_FOUND);
  }
}

static void a_member_that_was_not_sent_is_told_from_a_name_that_nobody_knows(void **state)
{
  const clx_resource *order = doc_resource(
      *state, "{'data':{'type':'orders','id':'o','relationships':{'market':{'links':{}}}}}");
  const clx_resource *gadget = doc_resource(*state, "{'data':{'type':'gadgets','id':'g'}}");
  clx_relationship relationship;
  clx_value value;
  assert_int_equal(clx_get(order, "number", &value), CLX_NOT_SENT);
  assert_int_equal(clx_get(order, "market", &value), CLX_NOT_SENT);
  assert_int_equal(clx_get(order, "customer", &value), CLX_NOT_SENT);
  assert_int_equal(clx_get(order, "numbre", &value), CLX_NOT_FOUND);
  assert_int_equal(clx_get(order, "", &value), CLX_NOT_FOUND);
  assert_int_equal(clx_get(gadget, "number", &value), CLX_NOT_FOUND);
  assert_int_equal(clx_relationship_get(order, "market", &relationship), CLX_OK);
  assert_int_equal(clx_relationship_get(order, "customer", &relationship), CLX_NOT_SENT);
  assert_int_equal(clx_relationship_get(order, "custommer", &relationship), CLX_NOT_FOUND);
  assert_int_equal(clx_relationship_get(order, "number", &relationship), CLX_NOT_FOUND);
  assert_int_equal(clx_relationship_get(gadget, "market", &relationship), CLX_NOT_FOUND);
}

/* Nothing in the library loses that text; who does so gets no relationship that was not sent. */
static void a_relationship_whose_text_is_lost_is_not_found(void **state)
{
  const clx_resource *order = doc_resource(
      *state, "{'data':{'type':'orders','id':'o','relationships':{'market':{'links':{}}}}}");
  clx_relationship relationship;
  assert_int_equal(clx_relationship_get(order, "market", &relationship), CLX_OK);
  assert_string_equal(relationship.json, "{\"links\":{}}}}}");
  assert_int_equal(relationship.json_len, 12);
  for (size_t len = order->more->relationships.len - 1; len > 0; len--) {
    clx__resource_more(order)->relationships.len = len;
    int status = clx_relationship_get(order, "market", &relationship);
    assert_int_equal(status, len >= strlen("{'market':{'links':{}}") ? CLX_OK : CLX_NOT_FOUND);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_member_that_was_not_sent_is_told_from_a_name_that_nobody_knows),
      doc_test(a_known_member_is_absent_null_or_a_value),
      doc_test(values_of_known_members_come_whole),
      doc_test(an_unknown_member_is_absent_null_or_a_value_of_any_kind),
      doc_test(names_and_ids_may_have_any_length),
      doc_test(relationships_are_seen_by_name_when_their_data_was_sent),
      doc_test(a_relationship_with_data_of_the_other_kind_is_drifted),
      doc_test(an_unknown_relationship_that_is_no_object_is_kept_as_sent),
      doc_test(an_attribute_and_a_relationship_may_share_a_name),
      doc_test(extras_come_in_the_order_sent),
      doc_test(members_are_the_same_by_name_whether_few_or_many),
      doc_test(resources_of_unknown_types_have_only_extras),
      doc_test(a_downcast_is_checked),
      doc_test(types_are_found_by_name_and_by_number),
      doc_test(members_of_a_type_are_found_by_number_and_by_name),
      doc_test(each_member_is_found_again_by_its_name),
      doc_test(a_relationship_whose_text_is_lost_is_not_found),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
