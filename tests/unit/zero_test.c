/* No hook's 0 is success: bindings turn an exception into 0, and what was not written keeps what
 * it was. Each hook returns 0 and does nothing, or says that it is done and does nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <sodium.h>

#include "market.h"

/* -------- a MAC provider that does nothing -------- */

enum { KEY_NEW, STATE_NEW, BEGIN, UPDATE, FINAL, STEPS };

struct idle {
  int returns[STEPS];
  size_t written; /* bytes that final writes of the right MAC */
};

static int idle_key_new(void *ctx, const clx_allocator *allocator, const void *secret, size_t len,
                        void **key)
{
  struct idle *idle = ctx;

  return idle->returns[KEY_NEW] == 1 ? clx_sodium_mac()->key_new(NULL, allocator, secret, len, key)
                                     : idle->returns[KEY_NEW];
}

static void idle_key_free(void *ctx, const clx_allocator *allocator, void *key)
{
  (void)ctx;
  clx_sodium_mac()->key_free(NULL, allocator, key);
}

static int idle_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  struct idle *idle = ctx;

  return idle->returns[STATE_NEW] == 1 ? clx_sodium_mac()->state_new(NULL, allocator, state)
                                       : idle->returns[STATE_NEW];
}

static void idle_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  (void)ctx;
  clx_sodium_mac()->state_free(NULL, allocator, state);
}

/* These three do their work all the same: a 0 that is not heeded gives the right MAC. */
static int idle_begin(void *ctx, const void *key, void *state)
{
  clx_sodium_mac()->begin(NULL, key, state);
  return ((struct idle *)ctx)->returns[BEGIN];
}

static int idle_update(void *ctx, void *state, const void *bytes, size_t len)
{
  clx_sodium_mac()->update(NULL, state, bytes, len);
  return ((struct idle *)ctx)->returns[UPDATE];
}

static int idle_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  struct idle *idle = ctx;
  uint8_t right[CLX_MAC_LEN];

  clx_sodium_mac()->final(NULL, key, state, right);
  memcpy(mac, right, idle->written);
  return idle->returns[FINAL];
}

static const struct idle busy = {.returns = {1, 1, 1, 1, 1}, .written = CLX_MAC_LEN};

static clx_mac idle_mac(struct idle *idle)
{
  clx_mac mac = {
      sizeof mac,      idle,       idle_key_new, idle_key_free, idle_state_new,
      idle_state_free, idle_begin, idle_update,  idle_final,
  };

  return mac;
}

static clx_keys *idle_keys(struct idle *idle)
{
  clx_mac mac = idle_mac(idle);
  clx_keys *keys = clx_keys_new(&mac);

  assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_OK);
  return keys;
}

static void a_mac_step_that_returns_anything_but_1_makes_no_body_genuine(void **state)
{
  static const int others[] = {0, -1, 2, CLX_MAC_FAILED, INT32_MIN};
  size_t i;
  int step;

  (void)state;
  for (step = STATE_NEW; step < STEPS; step++)
    for (i = 0; i < sizeof others / sizeof others[0]; i++) {
      struct idle idle = busy;
      clx_keys *keys = idle_keys(&idle);
      clx_stream *stream;
      char signature[CLX_SIGNATURE_LEN + 1];

      assert_int_equal(clx_verify(keys, PRICE_SIGNATURE, 44, PRICE_BODY, strlen(PRICE_BODY), NULL),
                       CLX_OK);
      idle.returns[step] = others[i];
      assert_int_equal(clx_verify(keys, PRICE_SIGNATURE, 44, PRICE_BODY, strlen(PRICE_BODY), NULL),
                       CLX_MAC_FAILED);
      assert_int_equal(clx_sign(keys, "{}", 2, signature), CLX_MAC_FAILED);
      assert_string_equal(signature, "");
      stream = clx_stream_new(keys, NULL);
      assert_int_equal(stream == NULL, step == STATE_NEW);
      if (stream)
        assert_int_not_equal(clx_stream_verify(stream, PRICE_SIGNATURE, 44, NULL), CLX_OK);
      clx_stream_free(stream);
      clx_keys_free(keys);
    }
}

static void a_key_that_was_not_made_is_no_secret(void **state)
{
  struct idle idle = busy;
  clx_mac mac = idle_mac(&idle);
  clx_keys *keys = clx_keys_new(&mac);

  (void)state;
  idle.returns[KEY_NEW] = 0;
  assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_MAC_FAILED);
  assert_int_equal(clx_keys_count(keys), 0);
  clx_keys_free(keys);
}

/* The signature of 32 bytes that are all `byte`. */
static void signature_of(uint8_t byte, char text[CLX_SIGNATURE_LEN + 1])
{
  uint8_t mac[CLX_MAC_LEN];

  memset(mac, byte, sizeof mac);
  sodium_bin2base64(text, CLX_SIGNATURE_LEN + 1, mac, sizeof mac, sodium_base64_VARIANT_ORIGINAL);
}

static void a_mac_that_was_not_written_matches_no_signature(void **state)
{
  struct idle idle = busy;
  clx_keys *keys = idle_keys(&idle);
  clx_stream *stream = clx_stream_new(keys, NULL);
  char signature[CLX_SIGNATURE_LEN + 1];
  int byte;

  (void)state;
  idle.written = 0;
  for (byte = 0; byte < 256; byte++) {
    signature_of((uint8_t)byte, signature);
    assert_int_equal(clx_verify(keys, signature, 44, "{}", 2, NULL), CLX_MAC_FAILED);
    assert_int_equal(clx_stream_verify(stream, signature, 44, NULL), CLX_MAC_FAILED);
  }
  assert_int_equal(clx_sign(keys, "{}", 2, signature), CLX_MAC_FAILED);
  assert_string_equal(signature, "");
  clx_stream_free(stream);
  clx_keys_free(keys);
}

static void a_mac_that_lacks_its_last_bytes_matches_no_signature(void **state)
{
  size_t written;

  (void)state;
  for (written = 1; written < CLX_MAC_LEN; written++) {
    struct idle idle = busy;
    clx_keys *keys = idle_keys(&idle);

    idle.written = written;
    assert_int_equal(clx_verify(keys, PRICE_SIGNATURE, 44, PRICE_BODY, strlen(PRICE_BODY), NULL),
                     CLX_SIGNATURE_MISMATCH);
    clx_keys_free(keys);
  }
}

/* -------- a transport that does nothing -------- */

struct lazy {
  struct host host; /* first: the header hook takes it for its io */
  int64_t reads;
  int responds;
};

static int64_t lazy_read(void *io, void *buffer, size_t len)
{
  (void)buffer;
  (void)len;
  return ((struct lazy *)io)->reads;
}

static int lazy_respond(void *io, const clx_response *response)
{
  host_respond(io, response);
  return ((struct lazy *)io)->responds;
}

static const struct request genuine = {
    .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1};

/* A genuine request through such a transport; `read` NULL: the body is read as it should be. */
static void lazy_serve(struct lazy *lazy, int64_t (*read)(void *, void *, size_t), int returned,
                       int status)
{
  clx_transport transport = {.size = sizeof transport, .header = host_header};
  struct stand stand;
  clx_call *call;

  transport.read_body = read ? read : host_read;
  transport.respond = lazy_respond;
  stand_open(&stand, 0, SECRET, NULL);
  call = clx_call_new(stand.service, &transport);
  assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, lazy), returned);
  assert_int_equal(clx_call_status(call), status);
  assert_int_equal(lazy->host.outcome->responds, 1);
  clx_call_free(call);
  stand_close(&stand);
}

static void a_read_that_gives_nothing_is_no_end_of_the_body(void **state)
{
  static const int64_t others[] = {0, -1, CLX_READ_END - 1, CLX_READ_END + 1, INT64_MIN, INT64_MAX};
  size_t i;

  (void)state;
  for (i = 0; i < sizeof others / sizeof others[0]; i++) {
    struct outcome outcome = {0};
    struct lazy lazy = {{&genuine, 7, 0, 0, &outcome}, others[i], 1};

    lazy_serve(&lazy, lazy_read, CLX_OK, CLX_BODY_CUT);
    assert_int_equal(outcome.http, 400);
  }
}

static void an_answer_counts_as_sent_only_when_the_hook_says_so(void **state)
{
  static const int others[] = {0, -1, 2, 200, INT32_MIN};
  size_t i;

  (void)state;
  for (i = 0; i < sizeof others / sizeof others[0]; i++) {
    struct outcome outcome = {0};
    struct lazy lazy = {{&genuine, 7, 0, 0, &outcome}, 0, others[i]};

    lazy_serve(&lazy, NULL, CLX_TRANSPORT_FAILED, CLX_TRANSPORT_FAILED);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_mac_step_that_returns_anything_but_1_makes_no_body_genuine),
      cmocka_unit_test(a_key_that_was_not_made_is_no_secret),
      cmocka_unit_test(a_mac_that_was_not_written_matches_no_signature),
      cmocka_unit_test(a_mac_that_lacks_its_last_bytes_matches_no_signature),
      cmocka_unit_test(a_read_that_gives_nothing_is_no_end_of_the_body),
      cmocka_unit_test(an_answer_counts_as_sent_only_when_the_hook_says_so),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
