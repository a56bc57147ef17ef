/* A golden body for each kind of callback, signed and sent to a typed handler, which looks at what
 * it was given and answers from it. */
#include "golden.h"
#include "market.h"

/* A service with one endpoint for each kind, all at a path of the kind's name. */
struct till {
  struct book book;
  unsigned calls; /* handlers that ran to their end */
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
  struct outcome outcome;
};

static int till_rang(struct till *till, int status)
{
  till->calls++;
  return status;
}

/* -------- handlers -------- */

static int price_of(const clx_line_item *line, clx_reply *reply, void *user)
{
  assert_string_equal(line->self.id, "lNbOoTwEuR");
  assert_string_equal(line->sku_code, "OAK-TABLE-180");
  assert_int_equal(line->quantity, 4);
  assert_string_equal(line->order->currency_code, "EUR");
  assert_string_equal(line->order->market->name, "Europe");
  assert_null(line->order->customer);
  assert_true(clx_as(line->item, CLX_TYPE_SKUS) != NULL);
  clx_reply_price(reply, NULL, line->compare_at_amount_cents - 13000);
  return till_rang(user, clx_reply_price_compare_at(reply, line->compare_at_amount_cents));
}

static int discount_of(const clx_order *order, clx_reply *reply, void *user)
{
  assert_string_equal(order->self.id, "oHnJpAxQwe");
  assert_string_equal(order->customer->tags.at[0]->name, "vip");
  assert_int_equal(order->line_items.count, 2);
  clx_reply_promotion(reply, order->coupon_code, -order->discount_amount_cents);
  for (uint32_t i = 0; i < order->line_items.count; i++) {
    const clx_line_item *line = order->line_items.at[i];
    clx_reply_promotion_item_discount(reply, line->self.id, -line->discount_cents);
  }
  return till_rang(user, clx_reply_status(reply));
}

static int cost_of(const clx_shipment *shipment, clx_reply *reply, void *user)
{
  assert_string_equal(shipment->self.id, "hRaTeSqUoT");
  assert_null(shipment->order);
  assert_string_equal(shipment->stock_location->address->city, "Milano");
  assert_string_equal(shipment->shipping_address->country_code, "AT");
  assert_true(shipment->parcels.at[0]->weight == 1250.5);
  return till_rang(user, clx_reply_shipping_cost(reply, shipment->cost_amount_cents + 1));
}

static int validity_of(const clx_order *order, clx_reply *reply, void *user)
{
  assert_string_equal(order->self.id, "oBkLyn0001");
  assert_int_equal(order->total_amount_with_taxes_cents, 12498);
  assert_true(order->tax_rate == 0.08875);
  assert_string_equal(order->market->code, "us-east");
  assert_string_equal(order->customer->email, "walt@example.com");
  assert_string_equal(order->shipping_address->line_2, "Apt 4");
  assert_string_equal(order->billing_address->company, "Walt & Co.");
  assert_ptr_equal(order->line_items.at[1]->item, &order->shipments.at[0]->self);
  assert_int_equal(order->shipments.at[0]->shipping_method->price_amount_cents, 1295);
  const clx_line_item *beans = order->line_items.at[0];
  const clx_sku *sku = clx_as(beans->item, CLX_TYPE_SKUS);
  clx_value stock;
  assert_int_equal(clx_json_get(sku->inventory, strlen(sku->inventory), "/quantity", &stock),
                   CLX_OK);
  assert_int_equal(beans->quantity, 3);
  if (stock.integer < beans->quantity)
    clx_reply_invalid(reply, "line_items", "2 are left of BEANS-1LB");
  return till_rang(user, clx_reply_status(reply));
}

static int authorization_of(const clx_external_payment *payment, clx_reply *reply, void *user)
{
  assert_string_equal(payment->self.id, "xPaStElXx1");
  assert_string_equal(payment->payment_source_token, "tok_9Q/z+4=");
  assert_string_equal(payment->options,
                      "{\"installments\":3,"
                      "\"return_url\":\"https://shop.example.pt/back?o=1\\u0026s=2\"}");
  assert_null(payment->wallet);
  const clx_order *order = payment->order;
  assert_true(order->guest);
  assert_string_equal(order->currency_code, "EUR");
  assert_int_equal(order->gift_card_amount_cents, -1000);
  assert_string_equal(order->market->code, "pt");
  assert_string_equal(order->customer->email, "inês@example.pt");
  assert_ptr_equal(order->billing_address, order->shipping_address);
  assert_int_equal(order->order_subscriptions.state, CLX_EMPTY);
  const clx_payment_method *method =
      clx_as(order->line_items.at[1]->item, CLX_TYPE_PAYMENT_METHODS);
  assert_true(method->require_capture);
  return till_rang(user,
                   clx_reply_authorize(reply, "auth-1", order->total_amount_with_taxes_cents));
}

static int capture_of(const clx_authorization *authorization, clx_reply *reply, void *user)
{
  assert_string_equal(authorization->self.id, "uKwDaUtH01");
  assert_string_equal(authorization->type, "authorizations");
  assert_string_equal(authorization->token, "pay_01HZ-7f");
  assert_true(authorization->succeeded);
  assert_int_equal(authorization->amount_cents, 12345);
  assert_true(authorization->capture_balance_float == 12.345);
  assert_int_equal(authorization->voids.state, CLX_NOT_LOADED);
  const clx_order *order = authorization->order;
  assert_string_equal(order->currency_code, "KWD");
  assert_string_equal(order->approved_at, "2026-07-01T06:00:00.000Z");
  assert_null(order->billing_address);
  assert_string_equal(order->shipping_address->first_name, "نور");
  assert_string_equal(order->line_items.at[0]->name, "دهن عود");
  assert_int_equal(order->customer->total_orders_count, 25);
  return till_rang(user, clx_reply_capture(reply, "cap-1", authorization->capture_amount_cents));
}

static int void_of(const clx_authorization *authorization, clx_reply *reply, void *user)
{
  assert_string_equal(authorization->self.id, "uChVoid001");
  assert_string_equal(authorization->token, "a1b2c3");
  assert_int_equal(authorization->capture_balance_cents, 0);
  assert_int_equal(authorization->voids.state, CLX_EMPTY);
  assert_null(authorization->payment_source);
  const clx_order *order = authorization->order;
  assert_string_equal(order->status, "cancelled");
  assert_string_equal(order->currency_code, "CHF");
  assert_string_equal(order->billing_address->city, "Zürich");
  assert_int_equal(order->line_items.state, CLX_PARTIAL);
  assert_int_equal(order->line_items.count, 1);
  assert_int_equal(doc_relationship(&order->self, "line_items").count, 2);
  const clx_bundle *bundle = clx_as(order->line_items.at[0]->item, CLX_TYPE_BUNDLES);
  assert_string_equal(bundle->code, "FONDUE-SET");
  return till_rang(user, clx_reply_void(reply, "void-1", authorization->void_balance_cents));
}

static int refund_of(const clx_capture *capture, clx_reply *reply, void *user)
{
  assert_string_equal(capture->self.id, "pGbReFuNd1");
  assert_string_equal(capture->token, "ch_3N");
  assert_int_equal(capture->refund_balance_cents, 8999);
  assert_true(capture->refund_amount_float == 29.99);
  assert_null(capture->reference_authorization);
  assert_null(capture->return_);
  assert_string_equal(doc_relationship(&capture->self, "return").at[0].id, "nNotSent01");
  const clx_order *order = capture->order;
  assert_string_equal(order->currency_code, "GBP");
  assert_string_equal(order->formatted_total_amount_with_taxes, "£89.99");
  assert_string_equal(order->shipping_address->line_2, "");
  const clx_line_item *off = order->line_items.at[1];
  assert_int_equal(off->unit_amount_cents, -1000);
  const clx_fixed_amount_promotion *promotion = clx_as(off->item, CLX_TYPE_FIXED_AMOUNT_PROMOTIONS);
  assert_int_equal(promotion->fixed_amount_cents, 1000);
  return till_rang(user, clx_reply_refund(reply, "ref-1", capture->refund_amount_cents));
}

static int token_of(const clx_external_payment *payment, clx_reply *reply, void *user)
{
  assert_string_equal(payment->self.id, "xWaLlEt001");
  assert_string_equal(payment->payment_source_token, "src_å");
  assert_null(payment->options);
  assert_null(payment->wallet);
  assert_null(payment->payment_gateway);
  const clx_order *order = payment->order;
  assert_int_equal(order->total_amount_with_taxes_cents, 19900);
  assert_int_equal(order->order_subscriptions.count, 2);
  const clx_order_subscription *monthly = order->order_subscriptions.at[0];
  assert_string_equal(monthly->next_run_at, "2026-11-30T10:00:00.000Z");
  assert_int_equal(monthly->renewal_alert_period, 24);
  assert_ptr_equal(monthly->source_order, order);
  assert_string_equal(order->order_subscriptions.at[1]->frequency, "0 8 * * 1");
  return till_rang(user, clx_reply_customer_token(reply, order->customer->shopper_reference,
                                                  payment->payment_source_token));
}

static int tax_of(const clx_order *order, clx_reply *reply, void *user)
{
  assert_string_equal(order->self.id, "oBrTaXeS01");
  assert_false(order->tax_included);
  assert_true(order->freight_taxable);
  assert_null(order->customer_email);
  assert_int_equal(order->total_taxable_amount_cents, 32500);
  assert_string_equal(order->market->name, "Brasil");
  assert_string_equal(order->shipping_address->state_code, "RJ");
  assert_true(order->shipping_address->lat == -22.9674);
  assert_string_equal(order->billing_address->billing_info, "12.345.678/0001-90");
  const clx_line_item *hammock = order->line_items.at[0];
  const clx_line_item *freight = order->line_items.at[1];
  const clx_sku *sku = clx_as(hammock->item, CLX_TYPE_SKUS);
  assert_string_equal(sku->hs_tariff_number, "6306.90");
  assert_string_equal(freight->item->type, "shipments");
  assert_int_equal(hammock->total_amount_cents, 30000);
  clx_reply_tax_rate(reply, 0.12);
  clx_reply_tax_item_collectable(reply, hammock->self.id, 5401, order->currency_code);
  return till_rang(user, clx_reply_tax_item_rate(reply, freight->self.id, 0.05));
}

static int placed(const clx_resource *resource, clx_reply *reply, void *user)
{
  const clx_order *order = clx_as(resource, CLX_TYPE_ORDERS);
  assert_non_null(order);
  assert_string_equal(order->self.id, "oSeOuL0001");
  assert_string_equal(order->number, "20260501-9");
  assert_true(order->place_async);
  assert_string_equal(order->coupon_code, "환영");
  assert_int_equal(order->place_total_amount_cents, 119100);
  assert_true(order->discount_amount_float == -12900.0);
  assert_string_equal(order->formatted_shipping_amount, "₩3,000");
  assert_string_equal(order->placed_at, "2026-05-01T03:04:05.678Z");
  assert_string_equal(order->metadata, "{\"visit\":9007199254740991}");
  assert_null(order->customer);
  assert_int_equal(order->line_items.state, CLX_NOT_LOADED);
  return till_rang(user, clx_reply_received(reply));
}

static int destroyed(const clx_resource *resource, clx_reply *reply, void *user)
{
  const clx_line_item *line = clx_as(resource, CLX_TYPE_LINE_ITEMS);
  assert_non_null(line);
  assert_string_equal(line->self.id, "zGoNeItem1");
  assert_string_equal(line->self.type, "line_items");
  assert_null(line->self.links);
  assert_null(line->sku_code);
  assert_int_equal(line->quantity, 0);
  assert_null(line->order);
  assert_int_equal(line->stock_line_items.state, CLX_NOT_LOADED);
  doc_absent(resource, "sku_code");
  return till_rang(user, clx_reply_received(reply));
}

/* -------- the service -------- */

static void till_endpoints(struct till *till)
{
  clx_service *service = till->service;
#define TILL_ON(kind, handler)                                                                     \
  clx_endpoint_keys(clx_service_on_##kind(service, "/" #kind, handler, till), till->keys)
  TILL_ON(price, price_of);
  TILL_ON(promotion, discount_of);
  TILL_ON(shipping_cost, cost_of);
  TILL_ON(order_validation, validity_of);
  TILL_ON(authorize, authorization_of);
  TILL_ON(capture, capture_of);
  TILL_ON(void, void_of);
  TILL_ON(refund, refund_of);
  TILL_ON(customer_token, token_of);
  TILL_ON(tax, tax_of);
#undef TILL_ON
  clx_endpoint_keys(clx_service_on_webhook(service, "/webhook", "orders.place", placed, till),
                    till->keys);
  clx_endpoint_keys(
      clx_service_on_webhook(service, "/webhook", "line_items.destroy", destroyed, till),
      till->keys);
}

static void till_open(struct till *till)
{
  clx_options options = {.size = sizeof options, .log = book_log, .log_ctx = &till->book};
  memset(till, 0, sizeof *till);
  till->keys = shop_keys(SECRET, NULL);
  till->service = clx_service_new(&options);
  till_endpoints(till);
  assert_int_equal(clx_service_ready(till->service, NULL), CLX_OK);
  till->call = clx_call_new(till->service, NULL);
  assert_non_null(till->call);
}

static void till_close(struct till *till)
{
  clx_call_free(till->call);
  clx_service_free(till->service);
  clx_keys_free(till->keys);
}

/* Sends the first `len` bytes, signed as they are. */
static void till_send(struct till *till, const char *path, const char *topic, const char *body,
                      size_t len, enum way way)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {.path = path, .signature = signature, .body = body, .len = len};
  assert_int_equal(sign(body, len, signature), CLX_OK);
  post_send(till->call, &request, topic, way, &till->outcome);
}

/* -------- whole bodies -------- */

#define DONE(data) "{\"success\":true,\"data\":{" data "}}"
#define PAID_WITH(token, amount)                                                                   \
  DONE("\"transaction_token\":\"" token "\",\"amount_cents\":" amount)

static const struct sale {
  const char *file;
  const char *path;
  const char *topic;
  int http;
  const char *answer;
} sales[] = {
    {"price_line_item", "/price", NULL, 200,
     DONE("\"sku_code\":\"OAK-TABLE-180\",\"unit_amount_cents\":116900,"
          "\"compare_at_amount_cents\":129900")},
    {"promotion_order", "/promotion", NULL, 200,
     DONE("\"name\":\"SAKURA10\",\"discount_cents\":3410,\"line_items\":["
          "{\"id\":\"lChawanTwo\",\"discount_cents\":880},"
          "{\"id\":\"lKyusuOneX\",\"discount_cents\":2530}]")},
    {"shipment", "/shipping_cost", NULL, 200, DONE("\"price_amount_cents\":1251")},
    {"order_validation", "/order_validation", NULL, 422,
     "{\"success\":false,\"data\":{\"line_items\":\"2 are left of BEANS-1LB\"},"
     "\"error\":{\"code\":\"INVALID_ORDER\",\"message\":\"the order is not valid\"}}"},
    {"authorize", "/authorize", NULL, 200, PAID_WITH("auth-1", "2630")},
    {"capture", "/capture", NULL, 200, PAID_WITH("cap-1", "10000")},
    {"void", "/void", NULL, 200, PAID_WITH("void-1", "25905")},
    {"refund", "/refund", NULL, 200, PAID_WITH("ref-1", "2999")},
    {"customer_token", "/customer_token", NULL, 200,
     DONE("\"customer_token\":\"shopper-77\",\"payment_source_token\":\"src_å\"")},
    {"tax", "/tax", NULL, 200,
     DONE("\"tax_rate\":0.12,\"line_items\":[{\"id\":\"lRede00001\",\"tax_collectable\":54.01},"
          "{\"id\":\"lFrete0001\",\"tax_rate\":0.05}]")},
    {"webhook_place", "/webhook", "orders.place", 200, DONE("")},
    {"webhook_destroy", "/webhook", "line_items.destroy", 200, DONE("")},
};

static struct golden sale_body(const struct sale *sale)
{
  char path[100];
  snprintf(path, sizeof path, "tests/golden/%s.json", sale->file);
  return golden_read(path);
}

static void check_sale(struct till *till, const struct sale *sale, enum way way)
{
  struct golden golden = sale_body(sale);
  till->calls = 0;
  till_send(till, sale->path, sale->topic, golden.text, golden.len, way);
  assert_string_equal(till->outcome.body, sale->answer);
  assert_int_equal(till->outcome.len, strlen(sale->answer));
  assert_int_equal(till->outcome.http, sale->http);
  assert_string_equal(till->outcome.content_type, "application/json");
  assert_int_equal(till->outcome.status, CLX_OK);
  assert_int_equal(till->calls, 1);
  free(golden.text);
}

static void every_kind_of_body_reaches_its_handler_whole(void **state)
{
  (void)state;
  struct till till;
  till_open(&till);
  for (size_t i = 0; i < sizeof sales / sizeof *sales; i++) {
    check_sale(&till, &sales[i], HANDLED);
    check_sale(&till, &sales[i], FED_7);
  }
  /* The price golden has a number where a text is declared, and one handler refuses: a line each
   * time, and no other. */
  assert_int_equal(till.book.count, 4);
  for (size_t i = 0; i < till.book.count; i++)
    assert_string_equal(till.book.lines[i].message,
                        till.book.lines[i].level == CLX_LOG_INFO
                            ? "the handler refused"
                            : "values of another JSON type than declared");
  till_close(&till);
}

/* -------- cut -------- */

/* A cut between two characters, and one inside a character of several bytes. */
static void check_cut(const struct outcome *outcome, bool inside)
{
  assert_int_equal(outcome->http, 400);
  assert_int_equal(outcome->status, inside ? CLX_JSON_UTF8 : CLX_JSON_TRUNCATED);
  assert_string_equal(outcome->body,
                      inside ? INSIDE_ANSWER("JSON_UTF8", "not valid UTF-8")
                             : INSIDE_ANSWER("JSON_TRUNCATED", "the JSON text ends too early"));
}

static void a_capture_cut_anywhere_and_signed_is_refused(void **state)
{
  (void)state;
  struct till till;
  struct sale capture = {"capture", "/capture", NULL, 200, PAID_WITH("cap-1", "10000")};
  struct golden golden = sale_body(&capture);
  unsigned inside = 0;
  till_open(&till);
  for (size_t len = 1; len < golden.len; len++) {
    till_send(&till, "/capture", NULL, golden.text, len, HANDLED);
    bool within = ((unsigned char)golden.text[len] & 0xc0) == 0x80;
    inside += within;
    check_cut(&till.outcome, within);
  }
  assert_int_equal(inside, 27); /* letters of two bytes */
  assert_int_equal(till.calls, 0);
  check_sale(&till, &capture, HANDLED); /* the same call goes on */
  free(golden.text);
  till_close(&till);
}

static void a_body_signed_for_another_is_refused(void **state)
{
  (void)state;
  struct till till;
  char signature[CLX_SIGNATURE_LEN + 1];
  till_open(&till);
  for (size_t i = 0; i < sizeof sales / sizeof *sales; i++) {
    struct golden golden = sale_body(&sales[i]);
    struct request request = {.path = sales[i].path, .signature = signature};
    request.body = golden.text;
    request.len = golden.len;
    assert_int_equal(sign(golden.text, golden.len - 1, signature), CLX_OK);
    post_send(till.call, &request, sales[i].topic, HANDLED, &till.outcome);
    assert_int_equal(till.outcome.http, 401);
    assert_int_equal(till.outcome.status, CLX_SIGNATURE_MISMATCH);
    free(golden.text);
  }
  assert_int_equal(till.calls, 0);
  till_close(&till);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_kind_of_body_reaches_its_handler_whole),
      cmocka_unit_test(a_capture_cut_anywhere_and_signed_is_refused),
      cmocka_unit_test(a_body_signed_for_another_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
