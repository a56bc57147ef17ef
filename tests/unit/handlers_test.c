/* One handler for each callback, as short as a host would write it, and each run on a small body.
 *
 * They show the use of the public headers: nothing of them knows how they are called. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/experimental.h>

#include "requests.h"

/* -------- handlers -------- */

/* Ten percent off for trade customers, who have a tag. */
static int price(const clx_line_item *item, clx_reply *reply, void *user)
{
  const clx_customer *customer = item->order ? item->order->customer : NULL;
  int64_t cents = 4900;
  uint32_t i;

  (void)user;
  if (!item->sku_code || strcmp(item->sku_code, "TSHIRTMM") != 0)
    return clx_reply_error(reply, 422, "UNKNOWN_SKU", "no price for this SKU");
  for (i = 0; customer && i < customer->tags.count; i++)
    if (strcmp(customer->tags.at[i]->name, "trade") == 0)
      cents = cents * 9 / 10;
  clx_reply_price(reply, item->sku_code, cents);
  return clx_reply_price_compare_at(reply, 4900);
}

/* Ten percent of what the SKUs of the order cost, booked on those lines only. */
static int promotion(const clx_order *order, clx_reply *reply, void *user)
{
  int64_t total = 0;
  uint32_t i;

  (void)user;
  for (i = 0; i < order->line_items.count; i++) {
    const clx_line_item *item = order->line_items.at[i];
    int64_t discount = item->total_amount_cents / 10;

    if (!item->sku_code || discount <= 0)
      continue;
    clx_reply_promotion_item_discount(reply, item->self.id, discount);
    total += discount;
  }
  return total ? clx_reply_promotion(reply, "Ten percent", total) : clx_reply_no_promotion(reply);
}

/* Five for the parcel and one for each piece. */
static int shipping_cost(const clx_shipment *shipment, clx_reply *reply, void *user)
{
  (void)user;
  if (!shipment->currency_code || strcmp(shipment->currency_code, "EUR") != 0)
    return clx_reply_error(reply, 422, "CURRENCY", "costs are known in EUR only");
  clx_reply_put_str(reply, CLX_IN_METADATA, "tariff", "2026");
  return clx_reply_shipping_cost(reply, 500 + 100 * shipment->skus_count);
}

/* Ships within one country, and not to a customer who is on the list. */
static int order_validation(const clx_order *order, clx_reply *reply, void *user)
{
  const char *denied = user;
  const clx_address *to = order->shipping_address;
  bool good = true;

  if (!to || !to->country_code || strcmp(to->country_code, "IT") != 0) {
    clx_reply_invalid(reply, "shipping_address", "cannot be served");
    good = false;
  }
  if (order->customer_email && strcmp(order->customer_email, denied) == 0) {
    clx_reply_invalid(reply, "customer_email", "is on the deny list");
    good = false;
  }
  return good ? clx_reply_valid(reply) : clx_reply_status(reply);
}

/* A gateway that declines what is above its limit. */
static int authorize(const clx_external_payment *payment, clx_reply *reply, void *user)
{
  int64_t cents;

  (void)user;
  if (clx_authorize_amount(payment, &cents, NULL) != CLX_OK || !payment->payment_source_token)
    return clx_reply_error(reply, 422, "INCOMPLETE", "no amount or no token");
  clx_reply_authorize(reply, payment->payment_source_token, cents);
  if (cents > 100000)
    return clx_reply_error(reply, 422, "DECLINED", "above the limit");
  return clx_reply_status(reply);
}

/* A slow gateway: the outcome follows by call back. */
static int capture(const clx_authorization *authorization, clx_reply *reply, void *user)
{
  int64_t cents;
  int64_t balance;

  (void)user;
  if (clx_capture_amount(authorization, &cents, &balance, NULL) != CLX_OK || cents > balance)
    return clx_reply_error(reply, 422, "AMOUNT", "no such amount to capture");
  clx_reply_capture(reply, authorization->token, cents);
  return clx_reply_pending(reply, authorization->self.id);
}

static int void_(const clx_authorization *authorization, clx_reply *reply, void *user)
{
  int64_t balance;

  (void)user;
  if (clx_void_amount(authorization, &balance, NULL) != CLX_OK || balance <= 0)
    return clx_reply_error(reply, 422, "NOTHING", "there is nothing to void");
  return clx_reply_void(reply, authorization->token, balance);
}

/* Each request is worked once: its key is what a database would have unique. */
static int refund(const clx_capture *captured, clx_reply *reply, void *user)
{
  char *done = user;
  char key[CLX_CALL_KEY];
  int64_t cents;

  if (clx_refund_amount(captured, &cents, NULL, NULL) != CLX_OK)
    return clx_reply_error(reply, 422, "AMOUNT", "no amount to refund");
  if (clx_call_key(clx_reply_call(reply), key) != CLX_OK)
    return clx_reply_fail(reply);
  if (strcmp(done, key) != 0)
    strcpy(done, key); /* the refund itself goes here */
  return clx_reply_refund(reply, captured->token, cents);
}

static int customer_token(const clx_external_payment *payment, clx_reply *reply, void *user)
{
  (void)user;
  if (!payment->payment_source_token)
    return clx_reply_error(reply, 422, "NO_TOKEN", "there is nothing to keep");
  return clx_reply_customer_token(reply, NULL, payment->payment_source_token);
}

/* 22 percent for the order; books are taxed by line, to the cent. */
static int tax(const clx_order *order, clx_reply *reply, void *user)
{
  uint32_t i;

  (void)user;
  clx_reply_tax_rate(reply, 0.22);
  clx_reply_put_bool(reply, CLX_IN_DATA, "freight_taxable", true);
  for (i = 0; i < order->line_items.count; i++) {
    const clx_line_item *item = order->line_items.at[i];

    if (item->sku_code && strncmp(item->sku_code, "BOOK", 4) == 0)
      clx_reply_tax_item_collectable(reply, item->self.id, item->total_amount_cents * 4 / 100,
                                     order->currency_code);
  }
  return clx_reply_status(reply);
}

/* Counts the orders that were placed; what else comes is none of its business. */
static int placed(const clx_resource *resource, clx_reply *reply, void *user)
{
  const clx_order *order = clx_as(resource, CLX_TYPE_ORDERS);
  int *count = user;

  if (order && order->status && strcmp(order->status, "placed") == 0)
    ++*count;
  return clx_reply_received(reply);
}

/* Without a handler: what the host does once the call is deferred. */
static int session(const clx_resource *resource, clx_reply *reply)
{
  clx_value cents;

  if (clx_get(resource, "session_amount_cents", &cents) != CLX_OK || cents.kind != CLX_KIND_INTEGER)
    return clx_reply_error_text(reply, 422, "no amount");
  clx_reply_put_str(reply, CLX_IN_DATA, "id", resource->id);
  return clx_reply_put_str(reply, CLX_IN_DATA, "checkout_url", "https://pay.example/1");
}

/* -------- a service with all of them -------- */

struct shelf {
  char done[CLX_CALL_KEY];
  int placed;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
};

static int shelf_open(void **state)
{
  static struct shelf shelf;
  static char denied[] = "denied@example.com";
  clx_service *service = clx_service_new(NULL);
  clx_keys *keys = shop_keys(SECRET, NULL);

  memset(&shelf, 0, sizeof shelf);
  clx_endpoint_keys(clx_service_on_price(service, "/price", price, NULL), keys);
  clx_endpoint_keys(clx_service_on_promotion(service, "/promotion", promotion, NULL), keys);
  clx_endpoint_keys(clx_service_on_shipping_cost(service, "/cost", shipping_cost, NULL), keys);
  clx_endpoint_keys(clx_service_on_order_validation(service, "/valid", order_validation, denied),
                    keys);
  clx_endpoint_keys(clx_service_on_authorize(service, "/authorize", authorize, NULL), keys);
  clx_endpoint_keys(clx_service_on_capture(service, "/capture", capture, NULL), keys);
  clx_endpoint_keys(clx_service_on_void(service, "/void", void_, NULL), keys);
  clx_endpoint_keys(clx_service_on_refund(service, "/refund", refund, shelf.done), keys);
  clx_endpoint_keys(clx_service_on_customer_token(service, "/token", customer_token, NULL), keys);
  clx_endpoint_keys(clx_service_on_tax(service, "/tax", tax, NULL), keys);
  clx_endpoint_keys(clx_service_on_webhook(service, "/hook", "orders.place", placed, &shelf.placed),
                    keys);
  clx_endpoint_keys(clx_service_on(service, CLX_CALLBACK_GENERIC, "/session", NULL, NULL), keys);
  if (clx_service_ready(service, NULL) != CLX_OK)
    return -1;
  shelf.keys = keys;
  shelf.service = service;
  shelf.call = clx_call_new(service, NULL);
  *state = &shelf;
  return shelf.call ? 0 : -1;
}

static int shelf_close(void **state)
{
  struct shelf *shelf = *state;

  clx_call_free(shelf->call);
  clx_service_free(shelf->service);
  clx_keys_free(shelf->keys);
  return 0;
}

/* ' stands for " in body and answer. */
static void assert_answers(void **state, const char *path, const char *given, int http,
                           const char *expected)
{
  struct shelf *shelf = *state;
  char signature[CLX_SIGNATURE_LEN + 1];
  char body[1024] = "";
  char answer[512] = "";
  clx_request request = {.size = sizeof request, .path = path, .topic = "orders.place"};
  clx_response response;
  size_t i;

  for (i = 0; given[i]; i++)
    body[i] = given[i] == '\'' ? '"' : given[i];
  for (i = 0; expected[i]; i++)
    answer[i] = expected[i] == '\'' ? '"' : expected[i];
  request.body = body;
  request.body_len = strlen(body);
  request.topic_len = strlen(request.topic);
  assert_int_equal(sign(body, request.body_len, signature), CLX_OK);
  request.signature = signature;
  request.signature_len = strlen(signature);
  if (clx_call_handle(shelf->call, &request, &response) == CLX_LATER) {
    uint64_t ticket = clx_call_ticket(shelf->call);

    session(clx_call_resource(shelf->call), clx_call_reply(shelf->call, ticket));
    assert_int_equal(clx_call_finish(shelf->call, ticket, &response), CLX_OK);
  }
  assert_string_equal(response.body, answer);
  assert_int_equal(response.http, http);
}

/* -------- each on a small body -------- */

static void a_price_for_trade_customers_is_lower(void **state)
{
  assert_answers(state, "/price",
                 "{'data':{'id':'a','type':'line_items','attributes':{'sku_code':'TSHIRTMM'},"
                 "'relationships':{'order':{'data':{'type':'orders','id':'o'}}}},'included':["
                 "{'type':'orders','id':'o','relationships':{'customer':{'data':{"
                 "'type':'customers','id':'c'}}}},{'type':'customers','id':'c','relationships':{"
                 "'tags':{'data':[{'type':'tags','id':'t'}]}}},{'type':'tags','id':'t',"
                 "'attributes':{'name':'trade'}}]}",
                 200,
                 "{'success':true,'data':{'sku_code':'TSHIRTMM','unit_amount_cents':4410,"
                 "'compare_at_amount_cents':4900}}");
  assert_answers(state, "/price", "{'data':{'id':'a','type':'line_items'}}", 422,
                 "{'success':false,'error':{'code':'UNKNOWN_SKU',"
                 "'message':'no price for this SKU'}}");
}

#define ORDER(attributes)                                                                          \
  "{'data':{'id':'o','type':'orders','attributes':{" attributes                                    \
  "},'relationships':{'line_items':{"                                                              \
  "'data':[{'type':'line_items','id':'a'},{'type':'line_items','id':'b'}]}}},'included':["         \
  "{'type':'line_items','id':'a','attributes':{'sku_code':'BOOK1','total_amount_cents':1575}},"    \
  "{'type':'line_items','id':'b','attributes':{'item_type':'shipments',"                           \
  "'total_amount_cents':700}}]}"

static void a_promotion_is_booked_on_the_lines_of_skus(void **state)
{
  assert_answers(state, "/promotion", ORDER(""), 200,
                 "{'success':true,'data':{'name':'Ten percent','discount_cents':157,"
                 "'line_items':[{'id':'a','discount_cents':157}]}}");
  assert_answers(state, "/promotion", "{'data':{'id':'o','type':'orders'}}", 200,
                 "{'success':true,'data':{'discount_cents':0}}");
}

static void a_shipment_costs_by_the_piece(void **state)
{
  assert_answers(state, "/cost",
                 "{'data':{'id':'s','type':'shipments','attributes':{'currency_code':'EUR',"
                 "'skus_count':3}}}",
                 200,
                 "{'success':true,'data':{'price_amount_cents':800,"
                 "'metadata':{'tariff':'2026'}}}");
}

static void an_order_is_validated(void **state)
{
  assert_answers(state, "/valid",
                 "{'data':{'id':'o','type':'orders','attributes':{"
                 "'customer_email':'denied@example.com'}}}",
                 422,
                 "{'success':false,'data':{'shipping_address':'cannot be served',"
                 "'customer_email':'is on the deny list'},'error':{'code':'INVALID_ORDER',"
                 "'message':'the order is not valid'}}");
  assert_answers(state, "/valid",
                 "{'data':{'id':'o','type':'orders','relationships':{'shipping_address':{'data':{"
                 "'type':'addresses','id':'x'}}}},'included':[{'type':'addresses','id':'x',"
                 "'attributes':{'country_code':'IT'}}]}",
                 200, "{'success':true,'data':{}}");
}

#define PAYMENT(total)                                                                             \
  "{'data':{'id':'p','type':'external_payments','attributes':{'payment_source_token':'pm'},"       \
  "'relationships':{'order':{'data':{'type':'orders','id':'o'}}}},'included':[{"                   \
  "'type':'orders','id':'o','attributes':{'total_amount_with_taxes_cents':" total "}}]}"

static void a_payment_is_authorized_up_to_a_limit(void **state)
{
  assert_answers(state, "/authorize", PAYMENT("12900"), 200,
                 "{'success':true,'data':{'transaction_token':'pm','amount_cents':12900}}");
  assert_answers(state, "/authorize", PAYMENT("100001"), 422,
                 "{'success':false,'data':{'transaction_token':'pm','amount_cents':100001,"
                 "'error':{'code':'DECLINED','message':'above the limit'}}}");
  assert_answers(state, "/authorize", PAYMENT("null"), 422,
                 "{'success':false,'data':{'error':{'code':'INCOMPLETE',"
                 "'message':'no amount or no token'}}}");
}

#define AUTHORIZATION                                                                              \
  "{'data':{'id':'act','type':'authorizations','attributes':{'token':'abc',"                       \
  "'capture_amount_cents':500,'capture_balance_cents':900,'void_balance_cents':900}}}"

static void a_capture_is_pending(void **state)
{
  assert_answers(state, "/capture", AUTHORIZATION, 202,
                 "{'success':true,'data':{'transaction_token':'abc','amount_cents':500,"
                 "'action_id':'act'}}");
}

static void a_void_gives_up_what_is_left(void **state)
{
  assert_answers(state, "/void", AUTHORIZATION, 200,
                 "{'success':true,'data':{'transaction_token':'abc','amount_cents':900}}");
}

static void a_refund_is_worked_once(void **state)
{
  static const char body[] = "{'data':{'id':'c','type':'captures','attributes':{'token':'def',"
                             "'refund_amount_cents':250,'refund_balance_cents':500}}}";
  static const char done[] =
      "{'success':true,'data':{'transaction_token':'def','amount_cents':250}}";

  assert_answers(state, "/refund", body, 200, done);
  assert_int_equal(strlen(((struct shelf *)*state)->done), 64);
  assert_answers(state, "/refund", body, 200, done);
}

static void a_token_is_kept_for_the_customer(void **state)
{
  assert_answers(state, "/token", PAYMENT("1"), 200,
                 "{'success':true,'data':{'payment_source_token':'pm'}}");
}

static void books_are_taxed_to_the_cent(void **state)
{
  assert_answers(state, "/tax", ORDER("'currency_code':'EUR'"), 200,
                 "{'success':true,'data':{'tax_rate':0.22,'freight_taxable':true,"
                 "'line_items':[{'id':'a','tax_collectable':0.63}]}}");
}

static void placed_orders_are_counted(void **state)
{
  assert_answers(state, "/hook",
                 "{'data':{'id':'o','type':'orders','attributes':{'status':'placed'}}}", 200,
                 "{'success':true,'data':{}}");
  assert_int_equal(((struct shelf *)*state)->placed, 1);
}

static void a_session_of_the_payments_api_is_opened(void **state)
{
  assert_answers(state, "/session",
                 "{'data':{'id':'o','type':'orders','attributes':{'session_amount_cents':100}}}",
                 200, "{'success':true,'data':{'id':'o','checkout_url':'https://pay.example/1'}}");
  assert_answers(state, "/session", "{'data':{'id':'o','type':'orders'}}", 422,
                 "{'error':'no amount'}");
}

#define HANDLER_TEST(name) cmocka_unit_test_setup_teardown(name, shelf_open, shelf_close)

int main(void)
{
  const struct CMUnitTest tests[] = {
      HANDLER_TEST(a_price_for_trade_customers_is_lower),
      HANDLER_TEST(a_promotion_is_booked_on_the_lines_of_skus),
      HANDLER_TEST(a_shipment_costs_by_the_piece),
      HANDLER_TEST(an_order_is_validated),
      HANDLER_TEST(a_payment_is_authorized_up_to_a_limit),
      HANDLER_TEST(a_capture_is_pending),
      HANDLER_TEST(a_void_gives_up_what_is_left),
      HANDLER_TEST(a_refund_is_worked_once),
      HANDLER_TEST(a_token_is_kept_for_the_customer),
      HANDLER_TEST(books_are_taxed_to_the_cent),
      HANDLER_TEST(placed_orders_are_counted),
      HANDLER_TEST(a_session_of_the_payments_api_is_opened),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
