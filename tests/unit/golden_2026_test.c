/* Documents in the shape of 2026: event_stores on each resource, trace_id, the new payments. */
#include "golden.h"

static const clx_document *load(struct doc *doc, const char *path)
{
  struct golden golden = golden_read(path);
  const clx_document *document = golden_check(doc, golden.text, golden.len);
  free(golden.text);
  return document;
}

#define ORDER "tests/golden/order_2026.json"
#define PRICE "tests/golden/price_2026.json"

/* -------- event_stores -------- */

/* With links only: nothing is known of it, and its links are as sent. */
static void has_event_stores(const clx_resource *resource)
{
  char links[200];
  clx_relationship relationship = doc_relationship(resource, "event_stores");
  snprintf(links, sizeof links,
           "{\"links\":{\"self\":\"/api/%s/%s/relationships/event_stores\","
           "\"related\":\"/api/%s/%s/event_stores\"}}",
           resource->type, resource->id, resource->type, resource->id);
  assert_int_equal(relationship.state, CLX_NOT_LOADED);
  assert_int_equal(relationship.kind, CLX_KIND_MANY);
  assert_int_equal(relationship.json_len, strlen(links));
  assert_memory_equal(relationship.json, links, strlen(links));
}

static void a_body_of_2026_has_no_unknown_member(void **state)
{
  static const char *const paths[] = {ORDER, PRICE};
  for (size_t i = 0; i < 2; i++) {
    const clx_document *document = load(*state, paths[i]);
    assert_int_equal(document->unknown_members, 0);
    assert_int_equal(document->unknown_types, 0);
    assert_int_equal(document->drifted, 0);
    has_event_stores(document->data[0]);
    for (uint32_t k = 0; k < document->included_count; k++)
      has_event_stores(document->included[k]);
  }
}

static void a_body_of_early_2026_has_versions_as_well(void **state)
{
  const clx_document *document = load(*state, PRICE);
  const clx_line_item *line = clx_as(document->data[0], CLX_TYPE_LINE_ITEMS);
  assert_int_equal(doc_relationship(&line->order->self, "versions").state, CLX_NOT_LOADED);
  assert_int_equal(line->order->versions.state, CLX_NOT_LOADED);
  assert_non_null(strstr(doc_relationship(&line->order->market->self, "versions").json, "links"));
  assert_int_equal(line->order->event_stores.state, CLX_NOT_LOADED);
}

static void event_stores_that_were_sent_are_linked(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'data':{'type':'orders','id':'o','relationships':{'event_stores':{'data':"
                        "[{'type':'event_stores','id':'e'}]}}},'included':[{'type':'event_stores',"
                        "'id':'e','attributes':{'resource_type':'orders','event':'update'}}]}");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  doc_counts(document, 0, 0, 0);
  assert_int_equal(order->event_stores.state, CLX_LOADED);
  assert_int_equal(order->event_stores.count, 1);
  assert_string_equal(order->event_stores.at[0]->resource_type, "orders");
}

/* -------- meta -------- */

static void the_trace_is_in_the_meta_of_the_document_or_of_resources(void **state)
{
  clx_value trace;
  clx_value organization;
  const clx_document *document = load(*state, ORDER);
  assert_string_equal(document->data[0]->meta, "{\"created_with_version\":\"2026-05\"}");
  assert_int_equal(clx_document_trace(document, &trace), CLX_OK);
  assert_int_equal(trace.len, 64);
  assert_int_equal(clx_document_organization(document, &organization), CLX_OK);
  assert_true(clx_value_equals(&organization, "oNoRdUrLjO"));
  document = load(*state, PRICE);
  assert_null(document->meta);
  assert_int_equal(clx_document_trace(document, &trace), CLX_OK);
  assert_int_equal(trace.len, 64);
}

/* -------- the new payments -------- */

static void an_order_with_a_payment_session_is_read(void **state)
{
  const clx_document *document = load(*state, ORDER);
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->session_amount_cents, 12405);
  assert_true(order->session_amount_float == 124.05);
  assert_string_equal(order->formatted_session_amount, "€124,05");
  assert_int_equal(order->payment_taken_sessions_count, 1);
  assert_true(order->placeable);
  assert_string_equal(order->market->payment_setting_ids, "[\"pExTeRnAlS\",\"pGiFtCaRdS\"]");
  const clx_payment_session *session = order->payment_sessions.at[0];
  assert_string_equal(session->status, "authorized");
  assert_int_equal(session->percentage_amount_cents, 50);
  assert_ptr_equal(session->order, order);
  assert_null(session->payment_wallet);
  assert_int_equal(doc_relationship(&session->self, "payment_wallet").state, CLX_EMPTY);
  assert_ptr_equal(order->customer->payment_sessions.at[0], session);
}

/* Sent as their concrete types; the structs lead to resources of any type. */
static void payment_settings_are_of_their_concrete_types(void **state)
{
  const clx_document *document = load(*state, ORDER);
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->available_payment_settings.count, 2);
  const clx_payment_setting_external *setting =
      clx_as(order->available_payment_settings.at[0], CLX_TYPE_PAYMENT_SETTING_EXTERNALS);
  assert_string_equal(setting->name, "Kort");
  assert_string_equal(setting->external_includes, "[\"payment_sessions\"]");
  assert_null(setting->token_url);
  assert_ptr_equal(order->payment_sessions.at[0]->payment_setting, &setting->self);
  const clx_resource *gift = order->available_payment_settings.at[1];
  assert_int_equal(gift->type_id, CLX_TYPE_PAYMENT_SETTING_GIFT_CARDS);
}

static void one_transaction_is_two_resources_with_one_id(void **state)
{
  const clx_document *document = load(*state, ORDER);
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  const clx_payment_transaction *transaction =
      clx_as(order->payment_transactions.at[0], CLX_TYPE_PAYMENT_TRANSACTIONS);
  const clx_payment_authorization *authorization = order->payment_authorizations.at[0];
  assert_string_equal(transaction->self.id, authorization->self.id);
  assert_string_equal(transaction->token, authorization->token);
  assert_int_equal(authorization->capture_balance_cents, 12405);
  assert_ptr_equal(order->payment_sessions.at[0]->payment_authorization, authorization);
  assert_ptr_equal(order->payment_sessions.at[0]->payment_transactions.at[0], transaction);
  assert_int_equal(document->duplicate_resources, 0);
}

/* -------- order -------- */

/* Whether the members of one kind come in the order of the struct. */
static bool is_in_order(const clx_type *type, const cJSON *members)
{
  uint32_t last = 0;
  for (const cJSON *one = golden_first(members); one; one = one->next) {
    clx_field field;
    if (clx_type_field_find(type, one->string, &field) != CLX_OK)
      continue;
    if (field.offset < last)
      return false;
    last = field.offset;
  }
  return true;
}

static void check_order(const cJSON *object)
{
  const clx_type *type = clx_type_find(golden_string(object, "type"));
  if (!is_in_order(type, golden_item(object, "attributes")) ||
      !is_in_order(type, golden_item(object, "relationships")))
    fail_msg("members of %s come in another order", golden_string(object, "type"));
}

/* Checks the resources of a body, but for those of the types that are left out. */
static void check_orders(const char *text, const char *const *but)
{
  cJSON *tree = cJSON_Parse(text);
  assert_non_null(tree);
  check_order(golden_item(tree, "data"));
  const cJSON *one = golden_first(golden_item(tree, "included"));
  for (; one; one = one->next) {
    size_t i = 0;
    while (but[i] && strcmp(but[i], golden_string(one, "type")) != 0)
      i++;
    if (!but[i])
      check_order(one);
  }
  cJSON_Delete(tree);
}

static void members_come_in_the_order_of_the_structs(void **state)
{
  static const char *const paths[] = {ORDER, PRICE};
  static const char *const none[] = {NULL};
  (void)state;
  for (size_t i = 0; i < 2; i++) {
    struct golden golden = golden_read(paths[i]);
    check_orders(golden.text, none);
    free(golden.text);
  }
}

/* Two types have moved their disabled_at since. */
static void members_of_a_real_order_come_in_the_order_of_the_structs(void **state)
{
  static const char *const moved[] = {"payment_methods", "shipping_methods", NULL};
  const char *shared = getenv("CLX_SHARED");
  char path[1000];
  (void)state;
  snprintf(path, sizeof path, "%s/payloads/webhook_orders_place_2022.json",
           shared ? shared : "../shared");
  FILE *file = fopen(path, "rb");
  if (!file) {
    print_message("skipped: no %s (CLX_SHARED names its folder)\n", path);
    skip();
  }
  fclose(file);
  struct golden golden = golden_read(path);
  check_orders(golden.text, moved);
  free(golden.text);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_body_of_2026_has_no_unknown_member),
      doc_test(a_body_of_early_2026_has_versions_as_well),
      doc_test(event_stores_that_were_sent_are_linked),
      doc_test(the_trace_is_in_the_meta_of_the_document_or_of_resources),
      doc_test(an_order_with_a_payment_session_is_read),
      doc_test(payment_settings_are_of_their_concrete_types),
      doc_test(one_transaction_is_two_resources_with_one_id),
      cmocka_unit_test(members_come_in_the_order_of_the_structs),
      cmocka_unit_test(members_of_a_real_order_come_in_the_order_of_the_structs),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
