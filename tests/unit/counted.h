/* counted.h - a service and a call whose memory is counted, and bodies of any size. */
#ifndef CLX_TESTS_COUNTED_H
#define CLX_TESTS_COUNTED_H

#include "failing.h"
#include "requests.h"

/* A service and a call whose memory is counted. */
struct counted {
  struct failing failing;
  struct shop shop;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
};

static inline void counted_open(struct counted *counted, clx_keys *keys, uint32_t keep_body)
{
  clx_options options = {.size = sizeof options, .keep_body = keep_body};

  memset(counted, 0, sizeof *counted);
  options.allocator = failing_allocator(&counted->failing);
  counted->keys = keys;
  counted->service = shop_service(&options, keys, &counted->shop);
  assert_non_null(counted->service);
  counted->call = clx_call_new(counted->service, &host_transport);
  assert_non_null(counted->call);
}

static inline void counted_close(struct counted *counted)
{
  clx_call_free(counted->call);
  clx_service_free(counted->service);
  clx_keys_free(counted->keys);
  assert_int_equal(counted->failing.live, 0);
}

/* A body of about `size` bytes, for prices; freed by the caller. */
static inline char *large_body(size_t size, size_t *len)
{
  static const char start[] = "{\"data\":{\"id\":\"a\",\"type\":\"line_items\",\"attributes\":{"
                              "\"sku_code\":\"TSHIRTMM\",\"reference\":\"";
  char *body = malloc(size + sizeof start + 8);

  assert_non_null(body);
  memcpy(body, start, sizeof start - 1);
  memset(body + sizeof start - 1, 'x', size);
  memcpy(body + sizeof start - 1 + size, "\"}}}", 5);
  *len = sizeof start - 1 + size + 4;
  return body;
}

#endif
