/* Code of the host that calls back into the call it runs inside: each hook, the handler, the
 * allocator, the MAC provider and the clock. Nothing happens, and the request goes on unharmed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "fake_mac.h"
#include "waits.h"

enum place { HEADER, FIND, RELEASE, READ, RESPOND, HANDLER, LOG, CLOCK, ALLOCATE, MAC, PLACES };

/* The host, and the call that its code meddles with. */
struct meddler {
  struct host host; /* first: the hooks of host_transport take it for their io */
  clx_call *call;
  enum place place;
  unsigned meddled;
  bool ending; /* the call is reset or freed */
  const clx_keys *keys;
  unsigned released;
  struct failing failing;
  struct fake_mac fake;
};

/* The MAC provider's functions and the allocator of the service get no io. */
static struct meddler *meddler_now;

static void assert_nothing(int status, clx_response *response)
{
  assert_int_equal(status, CLX_BAD_STATE);
  assert_int_equal(response->http, 0);
  assert_null(response->body);
  memset(response, 'x', sizeof *response);
}

/* Of a call whose memory goes back while it is asked. */
static void assert_nothing_left(const clx_call *call)
{
  clx_outcome numbers = {.size = sizeof numbers};
  char key[CLX_CALL_KEY];

  assert_null(clx_call_path(call));
  assert_null(clx_call_path_part(call, 0));
  assert_null(clx_call_query(call));
  assert_null(clx_call_document(call));
  assert_null(clx_call_resource(call));
  assert_null(clx_call_io(call));
  assert_int_equal(clx_call_ticket(call), 0);
  assert_int_equal(clx_call_key(call, key), CLX_BAD_STATE);
  assert_int_equal(clx_call_outcome(call, &numbers), CLX_OK);
  assert_int_equal(numbers.drifted, 0);
}

/* Everything that would move, end or free the call. */
static void meddle(struct meddler *meddler, enum place place)
{
  clx_head head = {.size = sizeof head, .method = "POST", .path = "/prices"};
  clx_call *call = meddler->call;
  clx_response response;

  if (!call || place != meddler->place)
    return;
  meddler->meddled++;
  memset(&response, 'x', sizeof response);
  clx_call_reset(call);
  clx_call_free(call);
  assert_int_equal(clx_call_start(call, &head), CLX_BAD_STATE);
  assert_int_equal(clx_call_begin(call, "POST", 4, "/", 1, NULL, 0, NULL, 0, 0, NULL),
                   CLX_BAD_STATE);
  assert_int_equal(clx_call_body(call, "x", 1), CLX_BAD_STATE);
  assert_null(clx_call_room(call, 1));
  assert_int_equal(clx_call_took(call, 0), CLX_BAD_STATE);
  assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, NULL), CLX_BAD_STATE);
  assert_nothing(clx_call_end(call, &response), &response);
  assert_nothing(request_handle(call, meddler->host.request, &response), &response);
  assert_nothing(clx_call_finish(call, clx_call_ticket(call), &response), &response);
  assert_nothing(clx_call_expire(call, clx_call_ticket(call), &response), &response);
  assert_int_equal(clx_call_cancel(call, clx_call_ticket(call)), CLX_BAD_STATE);
}

/* -------- the host's code -------- */

static int meddling_header(void *io, const char *name, uint32_t index, const char **value,
                           size_t *len)
{
  meddle(io, HEADER);
  return host_header(io, name, index, value, len);
}

static int meddling_find(void *ctx, const clx_call *call, const clx_keys **keys)
{
  struct meddler *meddler = ctx;

  (void)call;
  meddle(meddler, FIND);
  *keys = meddler->keys;
  return CLX_KEYS_FOUND;
}

static void meddling_release(void *ctx, const clx_keys *keys)
{
  struct meddler *meddler = ctx;

  assert_ptr_equal(keys, meddler->keys);
  meddler->released++;
  meddle(meddler, RELEASE);
}

static int64_t meddling_read(void *io, void *buffer, size_t len)
{
  meddle(io, READ);
  return host_read(io, buffer, len);
}

static int meddling_respond(void *io, const clx_response *response)
{
  meddle(io, RESPOND);
  return host_respond(io, response);
}

static const clx_transport meddling_transport = {.size = sizeof(clx_transport),
                                                 .header = meddling_header,
                                                 .read_body = meddling_read,
                                                 .respond = meddling_respond};

static int meddling_price(const clx_line_item *item, clx_reply *reply, void *user)
{
  (void)item;
  meddle(user, HANDLER);
  return clx_reply_price(reply, NULL, -4900); /* doubtful: it is logged */
}

static void meddling_log(void *ctx, int level, int status, const char *message, const char *detail,
                         const clx_call *call)
{
  (void)level;
  (void)status;
  (void)message;
  (void)detail;
  (void)call;
  meddle(ctx, LOG);
}

static uint64_t meddling_clock(void *ctx)
{
  meddle(ctx, CLOCK);
  return 7;
}

static void *meddling_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  struct meddler *meddler = ctx;

  meddle(meddler, ALLOCATE);
  if (meddler->ending)
    assert_nothing_left(meddler->call);
  return failing_allocate(&meddler->failing, ptr, old_size, new_size);
}

static int meddling_begin(void *ctx, const void *key, void *state)
{
  meddle(meddler_now, MAC);
  return fake_mac_begin(ctx, key, state);
}

static int meddling_update(void *ctx, void *state, const void *bytes, size_t len)
{
  meddle(meddler_now, MAC);
  return fake_mac_update(ctx, state, bytes, len);
}

static int meddling_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  meddle(meddler_now, MAC);
  return fake_mac_final(ctx, key, state, mac);
}

static void meddling_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  meddle(meddler_now, MAC);
  fake_mac_state_free(ctx, allocator, state);
}

/* -------- a service that meddles everywhere -------- */

static clx_keys *meddling_keys(struct meddler *meddler)
{
  clx_mac mac = fake_mac_provider(&meddler->fake);
  clx_keys *keys;

  meddler_now = meddler;
  mac.begin = meddling_begin;
  mac.update = meddling_update;
  mac.final = meddling_final;
  mac.state_free = meddling_state_free;
  keys = clx_keys_new(&mac);
  assert_int_equal(clx_keys_add(keys, SECRET, strlen(SECRET)), CLX_OK);
  return keys;
}

static clx_service *meddling_service(struct meddler *meddler, const clx_keys *keys)
{
  clx_options options = {.size = sizeof options,
                         .allocator = {meddling_allocate, meddler},
                         .log = meddling_log,
                         .log_ctx = meddler,
                         .clock = meddling_clock,
                         .clock_ctx = meddler};
  clx_service *service = clx_service_new(&options);

  meddler->keys = keys;
  clx_endpoint_key_hook(clx_service_on_price(service, "/prices", meddling_price, meddler),
                        meddling_find, meddling_release, meddler);
  clx_endpoint_key_hook(clx_service_on(service, PRICE, "/later", NULL, meddler), meddling_find,
                        meddling_release, meddler);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  return service;
}

/* White space behind the body makes the call ask for more memory. */
static const char *large_price(char *body, size_t size, char signature[CLX_SIGNATURE_LEN + 1])
{
  memset(body, ' ', size);
  memcpy(body, PRICE_BODY, sizeof PRICE_BODY - 1);
  assert_int_equal(sign(body, size, signature), CLX_OK);
  return body;
}

/* The same answer as without meddling; the call is used twice, and freed at the end. */
static void meddle_at(enum place place, const char *path)
{
  static char body[60000];
  char signature[CLX_SIGNATURE_LEN + 1];
  struct meddler meddler = {.place = place};
  struct request request = {.path = path, .signature = signature, .len = sizeof body};
  clx_keys *keys = meddling_keys(&meddler);
  clx_service *service = meddling_service(&meddler, keys);
  clx_call *call = clx_call_new(service, &meddling_transport);
  int i;

  request.body = large_price(body, sizeof body, signature);
  for (i = 0; i < 2; i++) {
    struct outcome outcome = {0};
    struct host host = {&request, 5000, 0, 0, &outcome};
    clx_response response;
    int status;

    meddler.host = host;
    meddler.call = call;
    status = clx_call_serve(call, "POST", path, 0, &meddler);
    if (status == CLX_LATER) {
      uint64_t ticket = clx_call_ticket(call);

      clx_call_remaining_ms(call);
      clx_reply_price(clx_call_reply(call, ticket), NULL, -4900);
      status = clx_call_finish(call, ticket, &response);
    }
    assert_int_equal(status, CLX_OK);
    assert_int_equal(outcome.responds, 1);
    assert_int_equal(outcome.http, 200);
    clx_call_reset(call);
  }
  assert_true(meddler.meddled > 0);
  assert_int_equal(meddler.released, 2);
  clx_call_free(call); /* whose allocator and MAC provider meddle once more */
  meddler.call = NULL;
  clx_service_free(service);
  clx_keys_free(keys);
  assert_int_equal(meddler.failing.live, 0);
  assert_int_equal(meddler.fake.states, 0);
}

static void no_code_of_the_host_can_end_restart_or_free_the_call_it_runs_inside(void **state)
{
  int place;

  (void)state;
  for (place = 0; place < PLACES; place++)
    meddle_at((enum place)place, "/prices");
}

static void nor_can_it_in_a_call_that_the_host_finishes(void **state)
{
  int place;

  (void)state;
  for (place = 0; place < PLACES; place++)
    if (place != HANDLER)
      meddle_at((enum place)place, "/later");
}

/* Builders and questions are no part of moving a call on, but they ask the host as well. */
static void builders_and_questions_do_not_let_the_allocator_or_clock_meddle(void **state)
{
  struct meddler meddler = {.place = ALLOCATE};
  struct request request = {.path = "/later",
                            .signature = PRICE_SIGNATURE,
                            .body = PRICE_BODY,
                            .len = sizeof PRICE_BODY - 1};
  clx_keys *keys = meddling_keys(&meddler);
  clx_service *service = meddling_service(&meddler, keys);
  clx_call *call = clx_call_new(service, NULL);
  clx_outcome numbers = {.size = sizeof numbers};
  clx_response response;
  char key[CLX_CALL_KEY];
  uint64_t ticket;
  int i;

  (void)state;
  meddler.host.request = &request;
  assert_int_equal(request_handle(call, &request, &response), CLX_LATER);
  ticket = clx_call_ticket(call);
  meddler.call = call;
  for (i = 0; i < 2000 && meddler.meddled < 2; i++) {
    clx_reply_message(clx_call_reply(call, ticket), "n", true, NULL);
    assert_int_equal(clx_call_key(call, key), CLX_OK);
  }
  assert_true(meddler.meddled > 0);
  meddler.place = CLOCK;
  meddler.meddled = 0;
  assert_int_equal(clx_call_remaining_ms(call), 3000);
  clx_call_outcome(call, &numbers);
  assert_int_equal(meddler.meddled, 2);
  assert_int_equal(clx_call_ticket(call), ticket);
  assert_int_equal(clx_call_cancel(call, ticket), CLX_OK);
  clx_call_free(call);
  meddler.call = NULL;
  clx_service_free(service);
  clx_keys_free(keys);
  assert_int_equal(meddler.failing.live, 0);
}

/* The allocator may ask the call whose memory it gets back: what is gone cannot be asked for. */
static void a_call_that_gives_its_memory_back_has_nothing_to_tell(void **state)
{
  static char body[60000];
  char signature[CLX_SIGNATURE_LEN + 1];
  struct meddler meddler = {.place = ALLOCATE};
  struct request request = {.path = "/later?q", .signature = signature, .len = sizeof body};
  clx_keys *keys = meddling_keys(&meddler);
  clx_service *service = meddling_service(&meddler, keys);
  clx_call *call = clx_call_new(service, NULL);
  clx_response response;
  int i;

  (void)state;
  request.body = large_price(body, sizeof body, signature);
  meddler.host.request = &request;
  for (i = 0; i < 2; i++) {
    assert_int_equal(request_handle(call, &request, &response), CLX_LATER);
    assert_non_null(clx_call_path(call));
    meddler.call = call;
    meddler.ending = true;
    meddler.meddled = 0;
    if (i == 0)
      clx_call_reset(call);
    else
      clx_call_free(call);
    assert_true(i == 0 || meddler.meddled > 1);
    meddler.call = NULL;
    meddler.ending = false;
  }
  clx_service_free(service);
  clx_keys_free(keys);
  assert_int_equal(meddler.failing.live, 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(no_code_of_the_host_can_end_restart_or_free_the_call_it_runs_inside),
      cmocka_unit_test(nor_can_it_in_a_call_that_the_host_finishes),
      cmocka_unit_test(builders_and_questions_do_not_let_the_allocator_or_clock_meddle),
      cmocka_unit_test(a_call_that_gives_its_memory_back_has_nothing_to_tell),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
