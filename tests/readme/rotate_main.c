/* A service whose secret changes, with rotate.c of the README. A request that began under the old
 * keys ends under them; a new one is taken with the new secret and with the old one, as long as that
 * is kept. Ends with 0 when all are answered so; the leak check finds keys that nobody frees. */
#include "rotate.c"

#include <stdio.h>

static const char body[] = "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":"
                           "{\"sku_code\":\"TSHIRT\"}}}";
static int failed;

static int price(const clx_line_item *item, clx_reply *reply, void *user)
{
  (void)item;
  (void)user;
  return clx_reply_price(reply, NULL, 2500);
}

static clx_keys *keys_of(const char *newest, const char *old)
{
  clx_keys *keys = clx_keys_new(NULL);
  clx_keys_add(keys, newest, strlen(newest));
  if (old)
    clx_keys_add(keys, old, strlen(old));
  return keys;
}

static void begin(clx_call *call, const char *secret)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  clx_keys *keys = keys_of(secret, NULL);
  clx_sign(keys, body, strlen(body), signature);
  clx_keys_free(keys);
  clx_call_begin(call, "POST", 4, "/prices", 7, signature, CLX_SIGNATURE_LEN, NULL, 0, 0, NULL);
}

static void end(clx_call *call, int http, const char *what)
{
  clx_response response;
  clx_call_body(call, body, strlen(body));
  clx_call_end(call, &response);
  if (response.http != http) {
    printf("%s: %d\n", what, (int)response.http);
    failed = 1;
  }
  clx_call_reset(call);
}

static void ask(clx_call *call, const char *secret, int http, const char *what)
{
  begin(call, secret);
  end(call, http, what);
}

int main(void)
{
  struct ring ring = {.lock = PTHREAD_MUTEX_INITIALIZER};
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *prices = clx_service_on_price(service, "/prices", price, NULL);
  ring.sets[0].keys = keys_of("first", NULL);
  clx_endpoint_key_hook(prices, ring_find, ring_release, &ring);
  if (clx_service_ready(service, NULL) != CLX_OK)
    return 1;
  clx_call *one = clx_call_new(service, NULL);
  clx_call *other = clx_call_new(service, NULL);
  ask(one, "first", 200, "the first secret");
  ask(one, "second", 401, "the second secret, too early");
  begin(one, "first");
  if (ring_change(&ring, keys_of("second", "first")) != CLX_OK)
    return 1;
  ask(other, "second", 200, "the second secret");
  ask(other, "first", 200, "the first secret, while it is kept");
  if (ring_change(&ring, keys_of("second", NULL)) != CLX_OK)
    return 1;
  ask(other, "first", 401, "the first secret, after it was dropped");
  end(one, 200, "a request that began before");
  clx_call_free(one);
  clx_call_free(other);
  clx_service_free(service);
  for (int i = 0; i < SETS; i++)
    clx_keys_free(ring.sets[i].keys);
  return failed;
}
