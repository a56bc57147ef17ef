/* bench/clx_worker.c - the whole job with clx: a service, one typed handler, one call reused.
 *
 * Usage: clx_worker SECRET. With BENCH_OPENSSL the MAC provider is OpenSSL, else libsodium. */
#include "wire.h"

#include <clx.h>
#ifdef BENCH_OPENSSL
#include <clx/openssl.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#else
#include <sodium.h>
#endif

#include <stdlib.h>
#include <string.h>

#define BODY_MOST ((size_t)64 << 20) /* 3000 line items are above the default limit */
#define PIECE     ((size_t)16 << 10) /* what a server reads at once */

static const clx_limits limits = {.size = sizeof limits, .body = BODY_MOST};
static clx_service *service;
static clx_call *call;
static clx_arena *arena; /* for decode alone */

/* -------- counted memory -------- */

static size_t own_count;      /* allocations of clx */
static size_t provider_count; /* allocations of the MAC provider in memory of its own */

static void *count_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  (void)ctx;
  (void)old_size;
  if (new_size == 0) {
    free(ptr);
    return NULL;
  }
  own_count++;
  return realloc(ptr, new_size);
}

static const clx_allocator counting = {count_allocate, NULL};

/* -------- the job -------- */

static int tenth_off(const clx_order *order, clx_reply *reply, void *user)
{
  int64_t sum = 0;
  (void)user;
  for (uint32_t i = 0; i < order->line_items.count; i++) {
    const clx_line_item *line = order->line_items.at[i];
    const clx_sku *sku = clx_as(line->item, CLX_TYPE_SKUS);
    if (!sku || !sku->code || strncmp(sku->code, WIRE_PREFIX, strlen(WIRE_PREFIX)) != 0)
      continue;
    int64_t discount = line->quantity * line->unit_amount_cents / 10;
    clx_reply_promotion_item_discount(reply, line->self.id, discount);
    sum += discount;
  }
  return clx_reply_promotion(reply, WIRE_NAME, sum);
}

static const char *answer_on(clx_call *on, const struct wire_body *body, size_t *len)
{
  clx_response response;
  clx_request request = {
      .size = sizeof request,
      .path = "/promotions",
      .signature = body->signature,
      .signature_len = strlen(body->signature),
      .body = body->bytes,
      .body_len = body->len,
  };
  clx_call_handle(on, &request, &response);
  *len = response.len;
  return response.http == 200 ? response.body : NULL;
}

static const char *answer(const struct wire_body *body, size_t *len)
{
  return answer_on(call, body, len);
}

/* Copy, check, decode and link. */
static bool decode(const struct wire_body *body)
{
  const clx_document *document;
  clx_arena_reset(arena);
  return clx_parse_unverified(body->bytes, body->len, &limits, arena, &document, NULL) == CLX_OK;
}

/* -------- from the last byte to the answer -------- */

static int header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  const struct wire_body *body = io;
  if (index > 0 || strcmp(name, CLX_SIGNATURE_HEADER) != 0)
    return 0;
  *value = body->signature;
  *len = strlen(body->signature);
  return 1;
}

/* All of the body is fed, and so hashed, before the clock starts. */
static uint64_t tail(const struct wire_body *body)
{
  clx_response response;
  clx_head head = {sizeof head, "POST", "/promotions", body->len, header, (void *)body};
  clx_call_start(call, &head);
  for (size_t at = 0; at < body->len; at += PIECE)
    clx_call_body(call, body->bytes + at, body->len - at < PIECE ? body->len - at : PIECE);
  uint64_t start = wire_now();
  clx_call_end(call, &response);
  return response.http == 200 ? wire_now() - start : 0;
}

/* -------- the MAC provider, and its bare hash with a key that is ready -------- */

#ifdef BENCH_OPENSSL
static EVP_MAC_CTX *hash_key;

static void *provider_malloc(size_t size, const char *file, int line)
{
  (void)file;
  (void)line;
  provider_count++;
  return malloc(size);
}

static void *provider_realloc(void *ptr, size_t size, const char *file, int line)
{
  (void)file;
  (void)line;
  provider_count++;
  return realloc(ptr, size);
}

static void provider_free(void *ptr, const char *file, int line)
{
  (void)file;
  (void)line;
  free(ptr);
}

/* The memory functions come first: OpenSSL takes them before its first allocation only. */
static const clx_mac *provider_start(const char *secret, char *what, size_t size)
{
  char digest[] = "SHA256";
  OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                         OSSL_PARAM_construct_end()};
  CRYPTO_set_mem_functions(provider_malloc, provider_realloc, provider_free);
  EVP_MAC *hmac = EVP_MAC_fetch(NULL, "HMAC", NULL);
  hash_key = EVP_MAC_CTX_new(hmac);
  EVP_MAC_free(hmac);
  snprintf(what, size, "clx %s, OpenSSL %s", clx_library_version(),
           OpenSSL_version(OPENSSL_VERSION_STRING));
  bool ready =
      hash_key && EVP_MAC_init(hash_key, (const unsigned char *)secret, strlen(secret), params);
  return ready ? clx_openssl_mac() : NULL;
}

static bool hmac(const struct wire_body *body)
{
  unsigned char mac[CLX_MAC_LEN];
  size_t len = 0;
  return EVP_MAC_init(hash_key, NULL, 0, NULL) && /* the same key again */
         EVP_MAC_update(hash_key, (const unsigned char *)body->bytes, body->len) &&
         EVP_MAC_final(hash_key, mac, &len, sizeof mac);
}

#else
static crypto_auth_hmacsha256_state hash_key;

static const clx_mac *provider_start(const char *secret, char *what, size_t size)
{
  crypto_auth_hmacsha256_init(&hash_key, (const unsigned char *)secret, strlen(secret));
  snprintf(what, size, "clx %s, libsodium %s", clx_library_version(), sodium_version_string());
  return clx_sodium_mac();
}

static bool hmac(const struct wire_body *body)
{
  unsigned char mac[CLX_MAC_LEN];
  crypto_auth_hmacsha256_state state = hash_key;
  crypto_auth_hmacsha256_update(&state, (const unsigned char *)body->bytes, body->len);
  return crypto_auth_hmacsha256_final(&state, mac) == 0;
}
#endif

/* -------- counters -------- */

/* A call that is new, with its first answer, and the same call when it has answered before. */
static void memory(const struct wire_body *body, FILE *out)
{
  size_t len = 0;
  size_t own = own_count, provider = provider_count;
  clx_call *fresh = clx_call_new(service, NULL);
  answer_on(fresh, body, &len);
  fprintf(out, " cold=%zu provider_cold=%zu", own_count - own, provider_count - provider);
  for (int i = 0; i < 3; i++)
    answer_on(fresh, body, &len);
  own = own_count;
  provider = provider_count;
  answer_on(fresh, body, &len);
  fprintf(out, " steady=%zu provider_steady=%zu arena_used=%zu arena_size=%zu", own_count - own,
          provider_count - provider, clx_arena_used(clx_call_arena(fresh)),
          clx_arena_size(clx_call_arena(fresh)));
  clx_call_free(fresh);
}

/* -------- set-up -------- */

static bool start(const char *secret, const clx_mac *mac)
{
  clx_options options = {.size = sizeof options, .allocator = counting, .limits = &limits};
  clx_keys *keys = clx_keys_new_on(mac, &counting);
  service = clx_service_new(&options);
  clx_keys_add(keys, secret, strlen(secret));
  clx_endpoint_keys(clx_service_on_promotion(service, "/promotions", tenth_off, NULL), keys);
  if (clx_service_ready(service, NULL) != CLX_OK)
    return false;
  arena = clx_arena_new(NULL);
  call = clx_call_new(service, NULL);
  return call != NULL && arena != NULL;
}

int main(int argc, char **argv)
{
  char what[128];
  const struct wire_worker worker = {what, answer, hmac, decode, tail, memory};
  const char *secret = argc > 1 ? argv[1] : "";
  const clx_mac *mac = provider_start(secret, what, sizeof what);
  if (!mac || !start(secret, mac))
    return wire_missing("the service cannot be started");
  return wire_serve(&worker);
}
