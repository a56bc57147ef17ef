/* Secrets and right signatures stay where they are: not in a log line, an answer, an error or a
 * dump, and not in memory that is given back. What is freed, or left behind by a block that moves,
 * is searched for them, also when memory runs out on the way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sodium.h>

#include <clx/openssl.h>

#include "requests.h"

#define FORGED_BODY "[" PRICE_BODY /* cut to the length of PRICE_BODY */

/* -------- what is searched for -------- */

#define NEEDLES 32

struct needle {
  size_t len;
  char bytes[64];
};

/* What nobody may see. */
struct needles {
  size_t count;
  struct needle all[NEEDLES];
};

static void needles_add(struct needles *needles, const void *bytes, size_t len)
{
  struct needle *needle = &needles->all[needles->count++];

  assert_true(needles->count < NEEDLES && len <= sizeof needle->bytes);
  needle->len = len;
  memcpy(needle->bytes, bytes, len);
}

/* Bytes as they are, and as text. */
static void needles_add_forms(struct needles *needles, const void *bytes, size_t len)
{
  char text[160];

  needles_add(needles, bytes, len < 64 ? len : 64);
  sodium_bin2hex(text, sizeof text, bytes, len);
  needles_add(needles, text, 32); /* the first half is enough */
  sodium_bin2base64(text, sizeof text, bytes, len, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
  needles_add(needles, text, strlen(text));
}

/* A secret; what HMAC makes of it first: its bytes under both masks, and the two hashes begun. */
static void needles_add_secret(struct needles *needles, const char *secret)
{
  size_t len = strlen(secret);
  crypto_auth_hmacsha256_state state;
  char masked[64];
  int mask;
  size_t i;

  needles_add_forms(needles, secret, len);
  for (mask = 0x36; mask <= 0x5c; mask += 0x5c - 0x36) {
    for (i = 0; i < len; i++)
      masked[i] = (char)(secret[i] ^ mask);
    needles_add(needles, masked, len);
  }
  crypto_auth_hmacsha256_init(&state, (const uint8_t *)secret, len);
  needles_add(needles, state.ictx.state, sizeof state.ictx.state);
  needles_add(needles, state.octx.state, sizeof state.octx.state);
}

/* The right signature of a body. */
static void needles_add_mac(struct needles *needles, const char *secret, const char *body,
                            size_t len)
{
  crypto_auth_hmacsha256_state state;
  uint8_t mac[CLX_MAC_LEN];

  crypto_auth_hmacsha256_init(&state, (const uint8_t *)secret, strlen(secret));
  crypto_auth_hmacsha256_update(&state, (const uint8_t *)body, len);
  crypto_auth_hmacsha256_final(&state, mac);
  needles_add_forms(needles, mac, sizeof mac);
}

static bool bytes_hold(const char *bytes, size_t len, const struct needle *needle)
{
  const char *end = bytes + len;

  while ((size_t)(end - bytes) >= needle->len &&
         (bytes = memchr(bytes, needle->bytes[0], (size_t)(end - bytes) - needle->len + 1))) {
    if (memcmp(bytes, needle->bytes, needle->len) == 0)
      return true;
    bytes++;
  }
  return false;
}

static unsigned needles_in(const struct needles *needles, const void *bytes, size_t len)
{
  unsigned found = 0;
  size_t i;

  for (i = 0; bytes && i < needles->count; i++)
    found += bytes_hold(bytes, len, &needles->all[i]);
  return found;
}

/* -------- memory that is searched when it comes back -------- */

struct watched {
  struct needles needles;
  unsigned found; /* in memory and in texts */
  size_t asked;   /* for memory, so often */
  size_t fail_at; /* which of these fails, from 1; 0: none */
  size_t live;
};

/* A block that grows always moves, so that its old bytes are given back too. */
static void *watched_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  struct watched *watched = ctx;
  void *made = NULL;

  if (new_size > 0) {
    if (++watched->asked == watched->fail_at || !(made = calloc(1, new_size)))
      return NULL;
    watched->live++;
    if (ptr)
      memcpy(made, ptr, old_size < new_size ? old_size : new_size);
  }
  if (ptr) {
    watched->found += needles_in(&watched->needles, ptr, old_size);
    watched->live--;
    free(ptr);
  }
  return made;
}

static void watched_text(struct watched *watched, const char *text)
{
  if (text)
    watched->found += needles_in(&watched->needles, text, strlen(text));
}

static void watched_log(void *ctx, int level, int status, const char *message, const char *detail,
                        const clx_call *call)
{
  (void)level;
  (void)status;
  (void)call;
  watched_text(ctx, message);
  watched_text(ctx, detail);
}

/* -------- a service on it -------- */

struct vault {
  struct watched watched;
  struct shop shop;
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
};

static void vault_close(struct vault *vault)
{
  clx_call_free(vault->call);
  clx_service_free(vault->service);
  clx_keys_free(vault->keys);
  assert_int_equal(vault->watched.live, 0);
}

/* False when there was no memory; close it then too. */
static bool vault_open(struct vault *vault, const clx_mac *mac, size_t fail_at)
{
  clx_options options = {.size = sizeof options, .explain_mismatches = 100, .keep_body = 1};

  memset(vault, 0, sizeof *vault);
  needles_add_secret(&vault->watched.needles, SECRET);
  needles_add_secret(&vault->watched.needles, OLDER);
  vault->watched.fail_at = fail_at;
  options.allocator.allocate = watched_allocate;
  options.allocator.ctx = &vault->watched;
  options.log = watched_log;
  options.log_ctx = &vault->watched;
  vault->keys = clx_keys_new_on(mac, &options.allocator);
  if (clx_keys_add(vault->keys, SECRET, strlen(SECRET)) != CLX_OK ||
      clx_keys_add(vault->keys, OLDER, strlen(OLDER)) != CLX_OK)
    return false;
  vault->service = shop_service(&options, vault->keys, &vault->shop);
  vault->call = vault->service ? clx_call_new(vault->service, &host_transport) : NULL;
  return vault->call;
}

/* Sends in every way that `ways` counts, and looks at all that can be read afterwards. */
static void vault_send(struct vault *vault, const struct request *request, enum way ways)
{
  struct outcome outcome;
  enum way way;

  for (way = FED_1; way < ways; way = (enum way)(way + 1)) {
    const clx_error *error;
    clx_arena *arena = clx_arena_new(NULL);
    const char *text = NULL;
    size_t len = 0;

    request_send(vault->call, request, way, &outcome);
    watched_text(&vault->watched, outcome.body);
    error = clx_call_error(vault->call);
    watched_text(&vault->watched, error->message);
    watched_text(&vault->watched, error->where);
    if (clx_call_document(vault->call) &&
        clx_document_dump(clx_call_document(vault->call), 0, arena, &text, &len) == CLX_OK)
      watched_text(&vault->watched, text);
    clx_arena_free(arena);
    clx_call_reset(vault->call);
  }
}

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

/* The same signature on other bytes: their right one is not to be seen. */
static const struct request forged = {
    .signature = PRICE_SIGNATURE, .body = FORGED_BODY, .len = sizeof PRICE_BODY - 1};

static void vault_use(struct vault *vault, enum way ways)
{
  vault_send(vault, &genuine, ways);
  needles_add_mac(&vault->watched.needles, SECRET, FORGED_BODY, forged.len);
  needles_add_mac(&vault->watched.needles, OLDER, FORGED_BODY, forged.len);
  vault_send(vault, &forged, ways);
}

/* -------- tests -------- */

static const clx_mac *provider(size_t i)
{
  return i ? clx_openssl_mac() : clx_sodium_mac();
}

static void what_is_freed_is_searched(void **state)
{
  struct watched watched = {0};
  void *block = watched_allocate(&watched, NULL, 0, 100);

  (void)state;
  needles_add_secret(&watched.needles, SECRET);
  memcpy((char *)block + 100 - strlen(SECRET), SECRET, strlen(SECRET));
  block = watched_allocate(&watched, block, 100, 200);
  assert_int_equal(watched.found, 1);
  memset(block, 0, 200);
  watched_allocate(&watched, block, 200, 0);
  assert_int_equal(watched.found, 1);
  watched_text(&watched, "it is " SECRET);
  assert_int_equal(watched.found, 2);
}

static void no_secret_and_no_right_signature_is_said_or_left_in_memory(void **state)
{
  size_t i;

  (void)state;
  for (i = 0; i < 2; i++) {
    struct vault vault;

    assert_true(vault_open(&vault, provider(i), 0));
    vault_use(&vault, WAYS);
    assert_int_equal(vault.shop.calls, WAYS);
    vault_close(&vault);
    assert_int_equal(vault.watched.found, 0);
  }
}

static void nor_is_it_when_memory_runs_out_at_any_place(void **state)
{
  size_t i;

  (void)state;
  for (i = 0; i < 2; i++) {
    size_t fail_at = 0;
    size_t asked;

    do {
      struct vault vault;

      if (vault_open(&vault, provider(i), ++fail_at))
        vault_use(&vault, FED_2);
      asked = vault.watched.asked;
      vault_close(&vault);
      assert_int_equal(vault.watched.found, 0);
    } while (fail_at <= asked);
    assert_true(fail_at > 5);
  }
}

static void a_stream_and_a_signer_leave_none_in_memory(void **state)
{
  size_t i;

  (void)state;
  for (i = 0; i < 2; i++) {
    struct watched watched = {0};
    clx_allocator allocator = {watched_allocate, &watched};
    clx_keys *keys = clx_keys_new_on(provider(i), &allocator);
    char signature[CLX_SIGNATURE_LEN + 1];
    clx_stream *stream;

    needles_add_secret(&watched.needles, SECRET);
    needles_add_mac(&watched.needles, SECRET, PRICE_BODY, genuine.len);
    needles_add_mac(&watched.needles, SECRET, FORGED_BODY, genuine.len);
    assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_OK);
    assert_int_equal(clx_sign(keys, PRICE_BODY, genuine.len, signature), CLX_OK);
    assert_string_equal(signature, PRICE_SIGNATURE);
    assert_int_equal(
        clx_verify(keys, PRICE_SIGNATURE, CLX_SIGNATURE_LEN, FORGED_BODY, genuine.len, NULL),
        CLX_SIGNATURE_MISMATCH);
    assert_int_equal(
        clx_verify(keys, PRICE_SIGNATURE, CLX_SIGNATURE_LEN, PRICE_BODY, genuine.len, NULL),
        CLX_OK);
    stream = clx_stream_new(keys, &allocator);
    assert_int_equal(clx_stream_update(stream, FORGED_BODY, genuine.len), CLX_OK);
    assert_int_equal(clx_stream_verify(stream, PRICE_SIGNATURE, CLX_SIGNATURE_LEN, NULL),
                     CLX_SIGNATURE_MISMATCH);
    clx_stream_free(stream);
    clx_keys_free(keys);
    assert_int_equal(watched.live, 0);
    assert_int_equal(watched.found, 0);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_freed_is_searched),
      cmocka_unit_test(no_secret_and_no_right_signature_is_said_or_left_in_memory),
      cmocka_unit_test(nor_is_it_when_memory_runs_out_at_any_place),
      cmocka_unit_test(a_stream_and_a_signer_leave_none_in_memory),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
