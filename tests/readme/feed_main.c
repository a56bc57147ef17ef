/* A server's part for feed.c of the README, with the service of shop.c: a request that is right,
 * one with two signatures, one to a path that is not there. Ends with 0 when each is answered so. */
#include "feed.c"

#include <stdio.h>
#include <string.h>

clx_service *shop_new(clx_keys *keys, const char *secret);

static const char body[] = "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":"
                           "{\"sku_code\":\"TSHIRT\",\"quantity\":1}}}";
static int sent_http;
static char sent[1000];

static void send_to_nobody(int http, const char *text, size_t len)
{
  sent_http = http;
  snprintf(sent, sizeof sent, "%.*s", (int)len, text);
}

/* Feeds the body in pieces of seven bytes. */
static int answer(clx_call *call, struct request *request)
{
  sent_http = 0;
  on_head(call, request);
  for (size_t at = 0; at < strlen(body); at += 7)
    on_bytes(call, body + at, strlen(body) - at < 7 ? strlen(body) - at : 7);
  on_end(call, send_to_nobody);
  return sent_http;
}

static void add(struct request *request, const char *name, const char *value)
{
  request->names[request->headers] = name;
  request->values[request->headers] = value;
  request->lengths[request->headers++] = strlen(value);
}

int main(void)
{
  clx_keys *keys = clx_keys_new(NULL);
  clx_service *service = shop_new(keys, "secret");
  clx_call *call = clx_call_new(service, NULL);
  char signature[CLX_SIGNATURE_LEN + 1];
  struct request request = {"POST", "/prices?x=1", {NULL}, {NULL}, {0}, 0, 0};
  int failed = clx_sign(keys, body, strlen(body), signature) != CLX_OK;
  add(&request, "Host", "localhost");
  add(&request, "x-commerceLAYER-signature", signature);
  request.content_length = strlen(body);
  failed |= answer(call, &request) != 200 || !strstr(sent, "\"unit_amount_cents\":2500");
  add(&request, "X-CommerceLayer-Signature", signature);
  failed |= answer(call, &request) != 401;
  request.headers = 2;
  request.path = "/price";
  failed |= answer(call, &request) != 404;
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(keys);
  return failed;
}
