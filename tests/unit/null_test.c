/* NULL for anything is a status, NULL, zero or nothing, never a crash: each exported function is
 * called with nothing at all, and, for each of its pointers, with all it wants but that one. The
 * calls are made from the lists of symbols and the headers (tests/api/nulls.sh), so that no
 * function is forgotten. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <clx.h>
#include <clx/cjson.h>
#include <clx/experimental.h>
#include <clx/openssl.h>

#include "requests.h"

/* -------- one good thing of each type -------- */

struct world {
  clx_keys *keys;
  clx_stream *stream;
  clx_arena *arena;
  clx_service *service; /* not ready: it takes endpoints */
  clx_endpoint *endpoint;
  clx_service *open; /* ready */
  clx_call *call;
  const clx_document *document;
  clx_reply *reply;
  cJSON *tree;
  clx_value value;
  clx_json_iter iter;
  clx_extra_iter extra;
  clx_allocator allocator;
  char text[256];     /* given for text that is read, and as room for text */
  uint64_t given[64]; /* a struct that the host fills */
  uint64_t room[64];  /* for what is filled */
};

static struct world world;

static int handler(const void *resource, clx_reply *reply, void *user)
{
  (void)resource;
  (void)reply;
  (void)user;
  return CLX_OK;
}

static int find(void *ctx, const clx_call *call, const clx_keys **keys)
{
  (void)ctx;
  (void)call;
  (void)keys;
  return CLX_KEYS_UNKNOWN;
}

static void release(void *ctx, const clx_keys *keys)
{
  (void)ctx;
  (void)keys;
}

static int send_nothing(void *io, const clx_response *response)
{
  (void)io;
  (void)response;
  return 1;
}

static int64_t read_nothing(void *io, void *buffer, size_t len)
{
  (void)io;
  (void)buffer;
  (void)len;
  return CLX_READ_END;
}

/* A resource of the type whose struct has this name. */
static const void *world_resource(const char *singular)
{
  char body[200];
  const clx_document *document;
  uint32_t id = 1;

  while (strcmp(clx_type_singular(clx_type_at(id)), singular) != 0)
    id++;
  snprintf(body, sizeof body, "{\"data\":{\"id\":\"x\",\"type\":\"%s\"}}",
           clx_type_name(clx_type_at(id)));
  assert_int_equal(clx_parse_unverified(body, strlen(body), NULL, world.arena, &document, NULL),
                   CLX_OK);
  return document->data[0];
}

static void world_open(void)
{
  static const clx_transport transport = {
      .size = sizeof transport, .respond = send_nothing, .read_body = read_nothing};

  world.open = clx_service_new(NULL);
  clx_endpoint_keys(clx_service_on(world.open, CLX_CALLBACK_GENERIC, "/x", NULL, NULL), world.keys);
  assert_int_equal(clx_service_ready(world.open, NULL), CLX_OK);
  world.call = clx_call_new(world.open, &transport);
  assert_int_equal(clx_call_begin(world.call, "POST", 4, "/x", 2, PRICE_SIGNATURE,
                                  CLX_SIGNATURE_LEN, NULL, 0, 0, NULL),
                   CLX_OK);
}

static int world_make(void **state)
{
  (void)state;
  memset(&world, 0, sizeof world);
  strcpy(world.text, "x");
  world.keys = clx_keys_new(NULL);
  clx_keys_add(world.keys, "secret", 6);
  world.stream = clx_stream_new(world.keys, NULL);
  world.arena = clx_arena_new(NULL);
  clx_arena_allocator(world.arena, &world.allocator);
  world.service = clx_service_new(NULL);
  world.endpoint = clx_service_on(world.service, CLX_CALLBACK_GENERIC, "/", NULL, NULL);
  world_open();
  world.document = NULL;
  clx_parse_unverified(PRICE_BODY, strlen(PRICE_BODY), NULL, world.arena, &world.document, NULL);
  world.reply = clx_reply_new(world.arena, CLX_CALLBACK_PRICE, world.document);
  clx_extra_iter_init(&world.extra, world.document->data[0]);
  clx_json_get("{\"x\":1}", 7, "", &world.value);
  clx_json_iter_init(&world.iter, &world.value);
  world.tree = cJSON_CreateObject();
  return world.reply && world.tree && world.endpoint ? 0 : 1;
}

static int world_end(void **state)
{
  (void)state;
  cJSON_Delete(world.tree);
  clx_call_free(world.call);
  clx_service_free(world.open);
  clx_service_free(world.service);
  clx_arena_free(world.arena);
  clx_stream_free(world.stream);
  clx_keys_free(world.keys);
  return 0;
}

/* Structs that the host fills, complete as they are when they have their size. */
static void *world_struct(size_t size)
{
  world.given[0] = size;
  return world.given;
}

/* -------- what a row asks for -------- */

#define GIVE(type) GIVE_##type

#define GIVE_bool                         true
#define GIVE_int                          1
#define GIVE_double                       0.5
#define GIVE_int64_t                      1
#define GIVE_uint32_t                     1
#define GIVE_uint64_t                     1
#define GIVE_size_t                       1
#define GIVE_charP                        world.text
#define GIVE_voidP                        (void *)world.text
#define GIVE_boolP                        (void *)world.room
#define GIVE_size_tP                      (void *)world.room
#define GIVE_int64_tP                     (void *)world.room
#define GIVE_uint32_tP                    (void *)world.room
#define GIVE_charPP                       (void *)world.room
#define GIVE_cJSONPP                      (void *)world.room
#define GIVE_clx_documentPP               (void *)world.room
#define GIVE_clx_findingPP                (void *)world.room
#define GIVE_clx_resourcePP               world.document->data
#define GIVE_clx_callP                    world.call
#define GIVE_clx_keysP                    world.keys
#define GIVE_clx_arenaP                   world.arena
#define GIVE_clx_replyP                   world.reply
#define GIVE_clx_streamP                  world.stream
#define GIVE_clx_serviceP                 world.service
#define GIVE_clx_endpointP                world.endpoint
#define GIVE_clx_documentP                world.document
#define GIVE_clx_resourceP                world.document->data[0]
#define GIVE_clx_typeP                    clx_type_at(CLX_TYPE_ORDERS)
#define GIVE_clx_macP                     clx_sodium_mac()
#define GIVE_clx_valueP                   &world.value
#define GIVE_clx_json_iterP               &world.iter
#define GIVE_clx_extra_iterP              &world.extra
#define GIVE_clx_allocatorP               &world.allocator
#define GIVE_cJSONP                       world.tree
#define GIVE_clx_errorP                   (void *)world.room
#define GIVE_clx_fieldP                   (void *)world.room
#define GIVE_clx_outgoingP                (void *)world.room
#define GIVE_clx_responseP                (void *)world.room
#define GIVE_clx_relationshipP            (void *)world.room
#define GIVE_clx_headP                    world_struct(sizeof(clx_head))
#define GIVE_clx_limitsP                  world_struct(sizeof(clx_limits))
#define GIVE_clx_outcomeP                 world_struct(sizeof(clx_outcome))
#define GIVE_clx_requestP                 world_struct(sizeof(clx_request))
#define GIVE_clx_transportP               world_struct(sizeof(clx_transport))
#define GIVE_clx_payment_outcomeP         world_struct(sizeof(clx_payment_outcome))
#define GIVE_clx_captureP                 world_resource("capture")
#define GIVE_clx_authorizationP           world_resource("authorization")
#define GIVE_clx_external_paymentP        world_resource("external_payment")
#define GIVE_clx_key_find                 find
#define GIVE_clx_key_release              release
#define GIVE_clx_price_handler            (clx_price_handler) handler
#define GIVE_clx_promotion_handler        (clx_promotion_handler) handler
#define GIVE_clx_shipping_cost_handler    (clx_shipping_cost_handler) handler
#define GIVE_clx_order_validation_handler (clx_order_validation_handler) handler
#define GIVE_clx_authorize_handler        (clx_authorize_handler) handler
#define GIVE_clx_capture_handler          (clx_capture_handler) handler
#define GIVE_clx_void_handler             (clx_void_handler) handler
#define GIVE_clx_refund_handler           (clx_refund_handler) handler
#define GIVE_clx_customer_token_handler   (clx_customer_token_handler) handler
#define GIVE_clx_tax_handler              (clx_tax_handler) handler
#define GIVE_clx_webhook_handler          (clx_webhook_handler) handler

/* -------- what comes back -------- */

static bool is_among(const char *name, const char *const names[], size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (strcmp(names[i], name) == 0)
      return true;
  return false;
}

#define IS_AMONG(name, names) is_among(name, names, sizeof(names) / sizeof *(names))

/* Constants, whatever is asked. */
static bool is_constant(const char *name)
{
  static const char *const constants[] = {
      "clx_library_version", "clx_status_name", "clx_status_message", "clx_status_http",
      "clx_sodium_mac",      "clx_openssl_mac", "clx_call_error",
  };

  return IS_AMONG(name, constants);
}

/* A new object with the defaults, which NULL asks for. */
static bool is_new(const char *name, void *made)
{
  if (strcmp(name, "clx_arena_new") == 0)
    clx_arena_free(made);
  else if (strcmp(name, "clx_service_new") == 0)
    clx_service_free(made);
  else if (strcmp(name, "clx_keys_new") == 0 || strcmp(name, "clx_keys_new_on") == 0)
    clx_keys_free(made);
  else if (strcmp(name, "clx_stream_new") == 0)
    clx_stream_free(made);
  else
    return false;
  return true;
}

static void none_STATUS(const char *name, int64_t status)
{
  if (is_constant(name))
    return;
  if (strcmp(name, "clx_call_http") == 0)
    assert_int_equal(status, 0); /* no answer */
  else
    assert_int_not_equal(status, CLX_OK);
}

static void none_POINTER(const char *name, const void *pointer)
{
  if (!is_constant(name) && !is_new(name, (void *)(uintptr_t)pointer))
    assert_null(pointer);
}

/* -------- the calls -------- */

#define NONE_STATUS(name, arguments)  none_STATUS(#name, name arguments)
#define NONE_POINTER(name, arguments) none_POINTER(#name, name arguments)
#define NONE_OTHER(name, arguments)   name arguments

#define LACKS_STATUS(name, arguments)  (void)name arguments
#define LACKS_POINTER(name, arguments) is_new(#name, (void *)(uintptr_t)name arguments)
#define LACKS_OTHER(name, arguments)   name arguments

#define NONE(kind, name, arguments)                                                                \
  static void name##_none(void **state)                                                            \
  {                                                                                                \
    (void)state;                                                                                   \
    NONE_##kind(name, arguments);                                                                  \
  }
#define LACKS(kind, number, name, arguments)                                                       \
  static void name##_lacks_##number(void **state)                                                  \
  {                                                                                                \
    (void)state;                                                                                   \
    LACKS_##kind(name, arguments);                                                                 \
  }
#include "nulls.inc"
#undef NONE
#undef LACKS

#define NONE(kind, name, arguments)                                                                \
  {#name " survives NULL and 0 for all", name##_none, world_make, world_end, NULL},
#define LACKS(kind, number, name, arguments)                                                       \
  {#name " survives NULL for argument " #number, name##_lacks_##number, world_make, world_end,     \
   NULL},

int main(void)
{
  const struct CMUnitTest tests[] = {
#include "nulls.inc"
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
