/* Whole documents in the shape of real ones, member by member. */
#include "golden.h"

#include <dirent.h>

static const clx_document *load(struct doc *doc, const char *name)
{
  char path[100];
  snprintf(path, sizeof path, "tests/golden/%s", name);
  struct golden golden = golden_read(path);
  const clx_document *document = golden_check(doc, golden.text, golden.len);
  free(golden.text);
  return document;
}

/* -------- an order, for a promotion call -------- */

static void the_order_of_a_promotion_call_is_read_whole(void **state)
{
  const clx_document *document = load(*state, "promotion_order.json");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_non_null(order);
  assert_string_equal(order->self.id, "oHnJpAxQwe");
  assert_string_equal(order->self.links, "{\"self\":\"/api/orders/oHnJpAxQwe\"}");
  assert_string_equal(order->self.meta, "{\"mode\":\"live\",\"organization_id\":\"pLnTqFvRzW\"}");
  assert_string_equal(order->number, "HANA-0042");
  assert_true(order->autorefresh);
  assert_false(order->guest);
  assert_true(order->tax_included);
  assert_true(order->tax_rate == 0.1);
  assert_string_equal(order->currency_code, "JPY");
  assert_string_equal(order->coupon_code, "SAKURA10");
  assert_null(order->shipping_country_code_lock);
  assert_int_equal(order->subtotal_amount_cents, 34100);
  assert_true(order->subtotal_amount_float == 34100.0);
  assert_string_equal(order->formatted_subtotal_amount, "¥34,100");
  assert_int_equal(order->discount_amount_cents, -3410);
  assert_true(order->discount_amount_float == -3410.0);
  assert_int_equal(order->total_amount_with_taxes_cents, 31490);
  assert_int_equal(order->duty_amount_cents, 0);
  assert_int_equal(doc_get(&order->self, "duty_amount_cents").kind, CLX_KIND_NULL);
  assert_int_equal(order->skus_count, 3);
  assert_string_equal(order->payment_source_details, "{}");
  assert_null(order->placed_at);
  assert_string_equal(order->updated_at, "2026-03-05T06:07:08.009Z");
  assert_string_equal(order->metadata, "{\"points\":120,\"gift\":false,\"note\":null}");
  assert_int_equal(document->included_count, 8);
  assert_int_equal(document->drifted, 0);
  assert_int_equal(document->unknown_members, 0);
  assert_int_equal(document->unlinked, 0);
}

static void the_order_of_a_promotion_call_is_linked(void **state)
{
  const clx_document *document = load(*state, "promotion_order.json");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_int_equal(order->market->number, 7);
  assert_string_equal(order->market->code, "jp");
  assert_false(order->market->private_);
  assert_null(order->market->external_includes);
  assert_null(order->market->merchant);
  assert_int_equal(order->customer->total_orders_count, 11);
  assert_int_equal(order->customer->tags.state, CLX_LOADED);
  assert_int_equal(order->customer->tags.count, 1);
  assert_string_equal(order->customer->tags.at[0]->name, "vip");
  assert_int_equal(order->customer->orders.state, CLX_NOT_LOADED);
  assert_ptr_equal(order->shipping_address, order->billing_address);
  assert_string_equal(order->shipping_address->last_name, "高橋");
  assert_true(order->shipping_address->lng == 139.7731);
  assert_int_equal(order->shipments.state, CLX_NOT_LOADED);
  assert_null(order->payment_source);
  assert_int_equal(order->line_items.state, CLX_LOADED);
  assert_int_equal(order->line_items.count, 2);
  const clx_line_item *bowl = order->line_items.at[0];
  assert_string_equal(bowl->sku_code, "CHAWAN-BLU");
  assert_string_equal(bowl->name, "茶碗");
  assert_int_equal(bowl->quantity, 2);
  assert_int_equal(bowl->unit_amount_cents, 4400);
  assert_int_equal(bowl->discount_cents, -880);
  assert_string_equal(bowl->tax_breakdown, "{\"consumption\":{\"rate\":\"0.1\",\"amount\":800}}");
  const clx_sku *sku = clx_as(bowl->item, CLX_TYPE_SKUS);
  assert_true(sku->weight == 240.5);
  assert_string_equal(sku->inventory, "{\"available\":true,\"quantity\":18}");
  sku = clx_as(order->line_items.at[1]->item, CLX_TYPE_SKUS);
  assert_string_equal(sku->code, "KYUSU-RED");
  assert_null(sku->inventory);
  assert_true(sku->do_not_track);
}

/* -------- a line item, for a price call -------- */

static void the_line_item_of_a_price_call_is_read_and_linked(void **state)
{
  const clx_document *document = load(*state, "price_line_item.json");
  const clx_line_item *line = clx_as(document->data[0], CLX_TYPE_LINE_ITEMS);
  assert_string_equal(line->sku_code, "OAK-TABLE-180");
  assert_null(line->bundle_code);
  assert_true(line->_external_price);
  assert_int_equal(line->quantity, 4);
  assert_int_equal(line->compare_at_amount_cents, 129900);
  assert_true(line->tax_amount_float == 32.45);
  assert_string_equal(line->formatted_compare_at_amount, "€1.299,00");
  assert_string_equal(line->image_url, "https://img.example.com/oak.jpg?w=400&h=300");
  assert_string_equal(line->metadata, "{ \"engraving\": \"L & M\", \"depth\": { \"of\": { "
                                      "\"three\": [[[]]] } } }");
  assert_string_equal(line->item_type, "skus");
  const clx_order *order = line->order;
  assert_string_equal(order->number, "90017");
  assert_int_equal(doc_get(&order->self, "number").drifted, 1);
  assert_true(order->guest);
  assert_int_equal(order->total_amount_cents, 18000);
  assert_string_equal(order->market->name, "Europe");
  assert_true(order->market->private_);
  assert_string_equal(order->market->external_includes, "[ \"order.market\", \"item\" ]");
  assert_int_equal(doc_relationship(&order->self, "customer").state, CLX_EMPTY);
  assert_int_equal(doc_relationship(&order->self, "shipping_address").state, CLX_NOT_LOADED);
  assert_int_equal(order->line_items.count, 2);
  assert_ptr_equal(order->line_items.at[0], line);
  const clx_line_item *delivery = order->line_items.at[1];
  assert_null(delivery->sku_code);
  assert_ptr_equal(delivery->order, order);
  const clx_shipment *shipment = clx_as(delivery->item, CLX_TYPE_SHIPMENTS);
  assert_string_equal(shipment->rates, "[]");
  assert_ptr_equal(shipment->line_items.at[0], delivery);
  assert_null(clx_as(line->item, CLX_TYPE_SHIPMENTS));
  const clx_sku *sku = clx_as(line->item, CLX_TYPE_SKUS);
  assert_true(sku->weight == 48250.75);
  assert_int_equal(line->line_item_options.state, CLX_PARTIAL);
  assert_int_equal(line->line_item_options.count, 1);
  assert_ptr_equal(line->line_item_options.at[0]->line_item, line);
  assert_int_equal(doc_relationship(&line->self, "line_item_options").count, 2);
  assert_int_equal(line->stock_line_items.state, CLX_EMPTY);
  assert_int_equal(line->shipment_line_items.state, CLX_NOT_LOADED);
  assert_string_equal(document->meta, "{ \"trace_id\": \"0af7651916cd43dd\", \"mode\": \"test\" }");
  assert_string_equal(document->jsonapi, "{ \"version\": \"1.0\" }");
  assert_int_equal(document->unlinked, 1);
  assert_int_equal(document->drifted, 1);
}

/* -------- a shipment, with its members the other way round -------- */

static void a_shipment_with_its_members_in_odd_order_is_read(void **state)
{
  const clx_document *document = load(*state, "shipment.json");
  const clx_shipment *shipment = clx_as(document->data[0], CLX_TYPE_SHIPMENTS);
  assert_string_equal(shipment->self.id, "hRaTeSqUoT");
  assert_string_equal(shipment->status, "picking");
  assert_int_equal(shipment->cost_amount_cents, 1250);
  assert_true(shipment->cost_amount_float == 12.5);
  assert_null(shipment->order);
  assert_null(shipment->shipping_method);
  assert_string_equal(doc_relationship(&shipment->self, "shipping_method").at[0].id, "eNotIncl01");
  clx_value rate;
  assert_int_equal(clx_json_get(shipment->rates, strlen(shipment->rates), "/1/rate", &rate),
                   CLX_OK);
  assert_true(clx_value_equals(&rate, "12.50"));
  assert_string_equal(shipment->get_rates_errors, "[]");
  assert_string_equal(shipment->stock_location->code, "MXP");
  assert_ptr_equal(shipment->stock_location->address, shipment->origin_address);
  assert_string_equal(shipment->origin_address->company, "Hub S.r.l.");
  assert_string_equal(shipment->shipping_address->last_name, "Gräf");
  assert_true(shipment->shipping_address->lng == 0.0);
  const clx_parcel *parcel = shipment->parcels.at[0];
  assert_true(parcel->weight == 1250.5);
  assert_true(parcel->customs_certify);
  assert_ptr_equal(parcel->shipment, shipment);
  assert_int_equal(doc_relationship(&parcel->self, "package").state, CLX_EMPTY);
  assert_ptr_equal(shipment->shipment_line_items.at[0]->shipment, shipment);
  assert_int_equal(shipment->shipment_line_items.at[0]->quantity, 2);
  assert_int_equal(shipment->tags.state, CLX_EMPTY);
  assert_int_equal(document->unlinked, 2);
  assert_string_equal(document->links, "{ \"self\": \"/api/shipments/hRaTeSqUoT\" }");
}

/* -------- a list, with members sorted by length -------- */

static void a_list_of_a_webhook_is_read(void **state)
{
  const clx_document *document = load(*state, "webhook_array.json");
  assert_int_equal(document->data_count, 3);
  const clx_in_stock_subscription *first =
      clx_as(document->data[0], CLX_TYPE_IN_STOCK_SUBSCRIPTIONS);
  const clx_in_stock_subscription *second =
      clx_as(document->data[1], CLX_TYPE_IN_STOCK_SUBSCRIPTIONS);
  assert_string_equal(first->status, "notified");
  assert_string_equal(first->metadata, "{\"phone\":2341234567890,\"first_name\":\"Ida\"}");
  assert_int_equal(first->stock_threshold, 1);
  assert_null(first->customer);
  assert_string_equal(doc_relationship(&first->self, "customer").at[0].id, "cNoTsEnTxx");
  assert_null(second->customer_email);
  assert_int_equal(doc_relationship(&second->self, "customer").state, CLX_EMPTY);
  assert_ptr_equal(first->sku, second->sku);
  assert_string_equal(first->sku->name, "Cup & saucer");
  assert_true(first->sku->weight == 310.0);
  assert_string_equal(first->sku->hs_tariff_number, "");
  assert_string_equal(first->sku->metadata, "{\"a\\/b\":\"<\\u003e\"}");
  assert_int_equal(second->events.state, CLX_PARTIAL);
  assert_int_equal(second->events.count, 1);
  assert_string_equal(second->events.at[0]->self.id, "eVeNtTwOxx");
  assert_int_equal(second->market->tax_calculator->type_id, CLX_TYPE_MANUAL_TAX_CALCULATORS);
  const clx_resource *card = document->data[2];
  assert_int_equal(card->type_id, CLX_TYPE_UNKNOWN);
  assert_true(doc_get(card, "rate").real == 0.5);
  assert_ptr_equal(doc_relationship(card, "skus").at[0].resource, first->sku);
  assert_null(doc_relationship(card, "owner").at[0].resource);
  assert_int_equal(document->unknown_types, 1);
  assert_int_equal(document->unlinked, 3);
}

/* -------- drift of several years -------- */

static void drift_of_several_years_is_taken_or_left(void **state)
{
  const clx_document *document = load(*state, "drift.json");
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_string_equal(order->number, "28030653");
  assert_true(order->guest);
  assert_false(order->editable);
  assert_true(order->autorefresh);
  assert_false(order->tax_included);
  assert_true(order->freight_taxable);
  assert_true(order->tax_rate == 0.22);
  assert_int_equal(order->subtotal_amount_cents, 15300);
  assert_true(order->subtotal_amount_float == 153.0);
  assert_int_equal(order->shipping_amount_cents, 700);
  assert_true(order->shipping_amount_float == 7.0);
  assert_int_equal(order->discount_amount_cents, 0);
  assert_true(doc_get(&order->self, "discount_amount_cents").real == -12.5);
  assert_int_equal(order->total_amount_cents, 16000);
  assert_int_equal(order->skus_count, 4);
  assert_null(order->language_code);
  assert_string_equal(order->coupon_code, "false");
  assert_string_equal(order->placed_at, "1569877915");
  assert_string_equal(order->payment_source_details, "\"wire_transfer\"");
  assert_string_equal(order->metadata, "[ { \"k\": \"v\" } ]");
  assert_int_equal(doc_get(&order->self, "legacy_id").integer, INT64_C(9007199254740991));
  assert_null(order->market);
  assert_int_equal(order->line_items.state, CLX_NOT_LOADED);
  assert_int_equal(order->shipments.count, 1);
  assert_int_equal(order->shipments.state, CLX_PARTIAL);
  assert_null(order->customer);
  assert_string_equal(order->payment_source->type, "bitcoin_payments");
  assert_string_equal(order->shipments.at[0]->number, "1");
  assert_int_equal(order->shipments.at[0]->skus_count, 4);
  const clx_parcel *parcel =
      clx_as(clx_document_find(document, "parcels", "rOld000001"), CLX_TYPE_PARCELS);
  assert_true(parcel->weight == 100.0);
  assert_string_equal(parcel->tracking_details, "\"none\"");
  const clx_stock_location *location = clx_as(
      clx_document_find(document, "stock_locations", "kOld000001"), CLX_TYPE_STOCK_LOCATIONS);
  assert_int_equal(location->number, 7);
  assert_false(location->suppress_etd);
  assert_int_equal(doc_get(&location->self, "suppress_etd").kind, CLX_KIND_BOOLEAN);
  /* order: number guest editable autorefresh tax_included freight_taxable tax_rate
     subtotal_amount_cents shipping_amount_cents shipping_amount_float discount adjustment
     total_amount_cents total_amount_float skus_count language_code coupon_code placed_at
     payment_source_details metadata, and market line_items; market: number name private
     shipping_cost_cutoff; shipment: number rates skus_count; parcel: weight tracking_details;
     location: number suppress_etd label_format */
  assert_int_equal(document->drifted, 22 + 4 + 3 + 2 + 3);
  /* order: shipping_method_name old_totals legacy_id old_flag market, and coupon warehouses;
     payment: wallet satoshi; version */
  assert_int_equal(document->unknown_members, 7 + 2 + 1);
  assert_int_equal(document->unknown_types, 1);
  /* line_items, coupon; the parcel among shipments; the address as customer */
  assert_int_equal(document->unlinked, 4);
}

/* -------- escapes -------- */

static void escapes_and_raw_characters_are_the_same(void **state)
{
  const clx_document *document = load(*state, "unicode.json");
  const clx_customer *customer = clx_as(document->data[0], CLX_TYPE_CUSTOMERS);
  assert_non_null(customer);
  assert_string_equal(customer->self.id, "Ж-Ж-id");
  assert_string_equal(customer->email, "j\xc3\xb6rg@b\xc3\xbc"
                                       "cher.example");
  assert_string_equal(customer->shopper_reference, "\"quoted\" \\ back\\\\slash / \b\f\n\r\t end");
  assert_string_equal(customer->profile_id, "\x01\x1f\x7f");
  assert_string_equal(customer->tax_exemption_code, "");
  assert_string_equal(customer->reference,
                      "\xf0\x9f\x98\x80\xf0\x9d\x84\x9e\xf0\x9f\x8f\xb4\xef\xbf\xbf\xe2\x80\xa8"
                      "\xe0\xa0\x80\xdf\xbf\xc2\x80");
  assert_string_equal(customer->reference_origin, "日本語 – Ελληνικά – עברית – 😀 – 日本語");
  assert_string_equal(customer->customer_group->code, "\xf0\x9f\xa7\xa1");
  assert_string_equal(customer->customer_group->name, "Grüppe «1»");
  assert_int_equal(customer->tags.state, CLX_LOADED);
  assert_string_equal(customer->tags.at[0]->name, "😀");
  assert_string_equal(customer->tags.at[1]->self.id, "t-é");
  clx_value value = doc_get(&customer->self, "ünknown 😀");
  assert_true(clx_value_equals(&value, "😀"));
  clx_relationship similar = doc_relationship(&customer->self, "ähnlich");
  assert_string_equal(similar.at[0].type, "skusé");
  assert_non_null(similar.at[0].resource);
  assert_int_equal(similar.at[0].resource->type_id, CLX_TYPE_UNKNOWN);
  value = doc_get(similar.at[0].resource, "код");
  assert_true(clx_value_equals(&value, "код"));
  assert_string_equal(document->meta, "{\"say\":\"\\u3053\\u3093\\u306b\\u3061\\u306f\"}");
  assert_string_equal(customer->self.meta, "{\"mode\":\"test\",\"who\":\"Zo\\u00eb\"}");
  assert_int_equal(document->unlinked, 0);
  assert_int_equal(document->drifted, 0);
}

/* -------- bodies of others -------- */

static bool ends_with(const char *text, const char *end)
{
  size_t len = strlen(text);
  return len >= strlen(end) && strcmp(text + len - strlen(end), end) == 0;
}

/* Compares each body of the folder; the number of bodies. */
static unsigned compare_folder(struct doc *doc, const char *folder)
{
  unsigned count = 0;
  DIR *all = opendir(folder);
  const struct dirent *entry;
  while (all && (entry = readdir(all)) != NULL) {
    char path[1200];
    if (!ends_with(entry->d_name, ".json"))
      continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    struct golden golden = golden_read(path);
    cJSON *tree = cJSON_Parse(golden.text);
    assert_non_null(tree);
    if (golden_item(tree, "data")) {
      golden_check(doc, golden.text, golden.len);
    } else {
      const clx_document *document;
      assert_int_equal(
          clx_parse_unverified(golden.text, golden.len, NULL, doc->arena, &document, NULL),
          CLX_DOCUMENT_ERRORS);
    }
    cJSON_Delete(tree);
    free(golden.text);
    count++;
  }
  if (all)
    closedir(all);
  return count;
}

static void real_bodies_are_read_as_cjson_reads_them(void **state)
{
  const char *shared = getenv("CLX_SHARED");
  char folder[900];
  snprintf(folder, sizeof folder, "%s/payloads", shared ? shared : "../shared");
  unsigned count = compare_folder(*state, folder);
  if (count == 0) {
    print_message("skipped: there are no bodies in %s\n", folder);
    skip();
  }
  strcat(folder, "/documented");
  count += compare_folder(*state, folder);
  print_message("compared %u bodies\n", count);
}

static bool is_listed(const char *name)
{
  size_t i = 0;
  while (i < GOLDEN_COUNT && strcmp(golden_names[i], name) != 0)
    i++;
  return i < GOLDEN_COUNT;
}

/* A document that is not would not be compared. One has no type, which its endpoint tells:
 * golden_call_test.c. */
static void every_golden_document_is_in_the_list(void **state)
{
  DIR *folder = opendir("tests/golden");
  size_t listed = 0;
  (void)state;
  assert_non_null(folder);
  for (const struct dirent *file; (file = readdir(folder));) {
    listed += is_listed(file->d_name);
    if (strstr(file->d_name, ".json") && !is_listed(file->d_name) &&
        strcmp(file->d_name, "webhook_destroy.json") != 0)
      fail_msg("%s is not in golden_names", file->d_name);
  }
  closedir(folder);
  assert_int_equal(listed, GOLDEN_COUNT);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(the_order_of_a_promotion_call_is_read_whole),
      doc_test(the_order_of_a_promotion_call_is_linked),
      doc_test(the_line_item_of_a_price_call_is_read_and_linked),
      doc_test(a_shipment_with_its_members_in_odd_order_is_read),
      doc_test(a_list_of_a_webhook_is_read),
      doc_test(drift_of_several_years_is_taken_or_left),
      doc_test(escapes_and_raw_characters_are_the_same),
      doc_test(real_bodies_are_read_as_cjson_reads_them),
      doc_test(every_golden_document_is_in_the_list),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
