/* The library as it is built for this machine, for native.test.mjs: requests come on standard input,
 * answers leave on standard output, each number as 4 bytes, little-endian.
 *   request: path number, length of the signature, length of the body, both
 *   answer:  HTTP status, length, text
 * The handlers are those of native.test.mjs. */
#include <clx.h>
#include <clx/payment.h>
#include <stdio.h>
#include <stdlib.h>

static int price(const clx_line_item *item, clx_reply *reply, void *user)
{
  (void)user;
  clx_reply_price(reply, NULL, item->quantity * 100);
  clx_reply_put_int(reply, CLX_IN_METADATA, "cents", item->unit_amount_cents);
  clx_reply_put_bool(reply, CLX_IN_METADATA, "order", item->order != NULL);
  return CLX_OK;
}

static int promotion(const clx_order *order, clx_reply *reply, void *user)
{
  int64_t sum = 0;
  (void)user;
  for (uint32_t i = 0; i < order->line_items.count; i++)
    sum += order->line_items.at[i]->total_amount_cents;
  clx_reply_promotion(reply, order->number, sum < 0 ? 0 : sum / 10);
  clx_reply_put_int(reply, CLX_IN_METADATA, "lines", order->line_items.count);
  return CLX_OK;
}

static int authorize(const clx_external_payment *payment, clx_reply *reply, void *user)
{
  int64_t cents;
  char key[CLX_CALL_KEY];
  (void)user;
  int status = clx_authorize_amount(payment, &cents, NULL);
  if (status != CLX_OK)
    return status;
  clx_call_key(clx_reply_call(reply), key);
  return clx_reply_authorize(reply, key, cents);
}

static int webhook(const clx_resource *resource, clx_reply *reply, void *user)
{
  (void)user;
  clx_reply_received(reply);
  clx_reply_put_str(reply, CLX_IN_METADATA, "type", resource->type);
  return clx_reply_put_str(reply, CLX_IN_METADATA, "id", resource->id);
}

static uint32_t number(void)
{
  unsigned char b[4];
  if (fread(b, 1, 4, stdin) != 4)
    exit(0);
  return b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

static void put_number(uint32_t n)
{
  for (int i = 0; i < 4; i++)
    putchar((int)(n >> 8 * i & 0xff));
}

static char *text(size_t len)
{
  char *at = malloc(len + 1);
  if (at == NULL || fread(at, 1, len, stdin) != len)
    exit(1);
  at[len] = '\0';
  return at;
}

static clx_call *begin(clx_keys *keys)
{
  static const char secret[] = "secret";
  clx_service *service = clx_service_new(NULL);
  clx_keys_add(keys, secret, sizeof secret - 1);
  clx_endpoint_keys(clx_service_on_price(service, "/0", price, NULL), keys);
  clx_endpoint_keys(clx_service_on_promotion(service, "/1", promotion, NULL), keys);
  clx_endpoint_keys(clx_service_on_authorize(service, "/2", authorize, NULL), keys);
  clx_endpoint_keys(clx_service_on_webhook(service, "/3", "*", webhook, NULL), keys);
  if (clx_service_ready(service, NULL) != CLX_OK)
    exit(1);
  return clx_call_new(service, NULL);
}

int main(void)
{
  clx_call *call = begin(clx_keys_new(NULL));
  for (;;) {
    char path[] = "/0";
    path[1] = (char)('0' + number() % 4);
    uint32_t signature_len = number();
    uint32_t body_len = number();
    char *signature = text(signature_len);
    char *body = text(body_len);
    clx_request request = {.size = sizeof request,
                           .path = path,
                           .signature = signature,
                           .signature_len = signature_len,
                           .body = body,
                           .body_len = body_len,
                           .topic = "orders.place",
                           .topic_len = 12};
    clx_response response;
    clx_call_handle(call, &request, &response);
    put_number((uint32_t)response.http);
    put_number((uint32_t)response.len);
    fwrite(response.body, 1, response.len, stdout);
    fflush(stdout);
    free(signature);
    free(body);
  }
}
