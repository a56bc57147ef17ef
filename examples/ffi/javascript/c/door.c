/* The library as JavaScript sees it: one instance of the module holds one service and its calls.
 *
 * No code of the host runs inside a call but the imports below, which call nothing back: endpoints
 * have no handler, and JavaScript works when the library has returned CLX_LATER. Tickets go in
 * as double, amounts in two halves, and numbers come out in memory, since an i64 would be a BigInt
 * on the other side. What a function
 * gives beside its status is in `door`. EXPORT marks what is exported; functions of the library
 * that need no help are in exports.list. */
#include "clx.c"

#include <clx/payment.h>
#include <unistd.h>

#define EXPORT       __attribute__((used, visibility("default")))
#define IMPORT(name) __attribute__((import_module("clx"), import_name(#name)))

/* HMAC-SHA256 of the host. Keys and states are numbers above 0; functions return 1 when done. */
IMPORT(mac_key) int door_mac_key(const void *secret, size_t len);
IMPORT(mac_key_free) void door_mac_key_free(int key);
IMPORT(mac_begin) int door_mac_begin(int key, int state);
IMPORT(mac_update) int door_mac_update(int state, const void *bytes, size_t len);
IMPORT(mac_final) int door_mac_final(int state, uint8_t *mac);
IMPORT(log) void door_log(int level, int status, const char *message, const char *detail);
IMPORT(clock) double door_clock(void);
/* The memory has grown: views of it are stale. */
IMPORT(grown) void door_grown(void);

/* What malloc asks for memory. In place of wasi-libc's, so that growth is told at once. */
void *sbrk(intptr_t more)
{
  size_t pages = __builtin_wasm_memory_size(0);
  if (more == 0)
    return (void *)(pages << 16);
  if (more < 0 || (more & 0xffff) != 0 ||
      __builtin_wasm_memory_grow(0, (size_t)more >> 16) == SIZE_MAX)
    return (void *)-1;
  door_grown();
  return (void *)(pages << 16);
}

/* -------- what functions give -------- */

static struct {
  int32_t http;
  int32_t status;
  const char *body;
  size_t len;
  const clx_resource *resource;
  clx_reply *reply;
  uint32_t endpoint; /* its number, as given to door_on */
  uint32_t reserved;
  double ticket;
  double cents;
  double balance_cents;
  char key[CLX_CALL_KEY];
  clx_value value;
  clx_relationship relation;
  clx_field field;
  clx_error error;
} door;

EXPORT void *door_at(void)
{
  return &door;
}

/* Where JavaScript finds members, by number; -1 behind the last. The order is that of engine.js. */
EXPORT int door_offset(int which)
{
#define AT(member) (int)offsetof(__typeof__(door), member)
  static const int offsets[] = {
      AT(http),
      AT(status),
      AT(body),
      AT(len),
      AT(resource),
      AT(reply),
      AT(endpoint),
      AT(ticket),
      AT(cents),
      AT(balance_cents),
      AT(key),
      AT(value.kind),
      AT(value.integer),
      AT(value.real),
      AT(value.text),
      AT(value.len),
      AT(value.escaped),
      AT(relation.state),
      AT(relation.at),
      AT(relation.count),
      AT(field.name),
      AT(field.kind),
      AT(field.offset),
      AT(error.where),
      offsetof(clx_resource, type_id),
      offsetof(clx_resource, type),
      offsetof(clx_resource, id),
      offsetof(clx_resource, more),
      offsetof(struct clx__more, states),
      offsetof(clx_resources, at),
      offsetof(clx_resources, count),
      offsetof(clx_resources, state),
      offsetof(clx_identifier, type),
      offsetof(clx_identifier, id),
      sizeof(clx_identifier),
  };
#undef AT
  return which >= 0 && which < (int)(sizeof offsets / sizeof offsets[0]) ? offsets[which] : -1;
}

/* -------- the MAC -------- */

static int mac_key_new(void *ctx, const clx_allocator *allocator, const void *secret, size_t len,
                       void **key)
{
  (void)ctx;
  (void)allocator;
  int number = door_mac_key(secret, len);
  *key = (void *)(uintptr_t)number;
  return number > 0;
}

static void mac_key_free(void *ctx, const clx_allocator *allocator, void *key)
{
  (void)ctx;
  (void)allocator;
  door_mac_key_free((int)(uintptr_t)key);
}

/* States live as long as their calls, which are pooled: there are few. */
static int mac_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  static uintptr_t last;
  (void)ctx;
  (void)allocator;
  *state = (void *)++last;
  return 1;
}

static void mac_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  (void)ctx;
  (void)allocator;
  (void)state;
}

static int mac_begin(void *ctx, const void *key, void *state)
{
  (void)ctx;
  return door_mac_begin((int)(uintptr_t)key, (int)(uintptr_t)state);
}

static int mac_update(void *ctx, void *state, const void *bytes, size_t len)
{
  (void)ctx;
  return door_mac_update((int)(uintptr_t)state, bytes, len);
}

static int mac_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  (void)ctx;
  (void)key;
  return door_mac_final((int)(uintptr_t)state, mac);
}

static const clx_mac host_mac = {
    sizeof host_mac, NULL,      mac_key_new, mac_key_free, mac_state_new,
    mac_state_free,  mac_begin, mac_update,  mac_final,
};

/* Keys on the host's MAC, or on libsodium's. */
EXPORT clx_keys *door_keys(int host)
{
  return clx_keys_new(host ? &host_mac : NULL);
}

/* -------- the service -------- */

static clx_service *service;
static const clx_keys *keys_of_call; /* for the key hook; NULL: nobody looked them up yet */
#define KEYS_UNKNOWN ((const clx_keys *)UINTPTR_MAX)

static void log_hook(void *ctx, int level, int status, const char *message, const char *detail,
                     const clx_call *call)
{
  (void)ctx;
  (void)call;
  door_log(level, status, message, detail);
}

static uint64_t clock_hook(void *ctx)
{
  (void)ctx;
  return (uint64_t)door_clock();
}

EXPORT int door_service(size_t body)
{
  clx_limits limits = {.size = sizeof limits, .body = body};
  clx_options options = {
      .size = sizeof options, .limits = &limits, .log = log_hook, .clock = clock_hook};
  service = clx_service_new(&options);
  return service != NULL ? CLX_OK : CLX_NO_MEMORY;
}

EXPORT clx_endpoint *door_on(uint32_t callback, const char *pattern, const char *topic,
                             uint32_t number)
{
  return clx_service_on(service, callback, pattern, topic, (void *)(uintptr_t)number);
}

/* JavaScript asks for a secret, which may take time, before the call begins: door_begin without
 * keys tells who it is for, and fails. */
static int find_keys(void *ctx, const clx_call *call, const clx_keys **keys)
{
  (void)ctx;
  door.endpoint = (uint32_t)(uintptr_t)clx_call_user(call);
  if (keys_of_call == KEYS_UNKNOWN)
    return CLX_KEYS_UNKNOWN;
  *keys = keys_of_call;
  return CLX_KEYS_FOUND;
}

EXPORT int door_key_hook(clx_endpoint *endpoint)
{
  return clx_endpoint_key_hook(endpoint, find_keys, NULL, NULL);
}

EXPORT int door_ready(void)
{
  return clx_service_ready(service, &door.error);
}

/* -------- calls -------- */

EXPORT clx_call *door_call(void)
{
  return clx_call_new(service, NULL);
}

/* Keys of -1: nobody knows the shop. The endpoint is 0 when no key hook was asked. */
EXPORT int door_begin(clx_call *call, const clx_keys *keys, const char *method, size_t method_len,
                      const char *path, size_t path_len, const char *signature,
                      size_t signature_len, const char *topic, size_t topic_len, double length)
{
  keys_of_call = keys;
  door.endpoint = 0;
  return clx_call_begin(call, method, method_len, path, path_len, signature, signature_len, topic,
                        topic_len, (uint64_t)length, NULL);
}

static int gave(int status, const clx_response *response)
{
  door.http = response->http;
  door.status = response->status;
  door.body = response->body;
  door.len = response->len;
  return status;
}

EXPORT int door_end(clx_call *call)
{
  clx_response response;
  int status = clx_call_end(call, &response);
  if (status != CLX_LATER)
    return gave(status, &response);
  uint64_t ticket = clx_call_ticket(call);
  door.resource = clx_call_resource(call);
  door.reply = clx_call_reply(call, ticket);
  door.endpoint = (uint32_t)(uintptr_t)clx_call_user(call);
  door.ticket = (double)ticket;
  return status;
}

EXPORT int door_finish(clx_call *call, double ticket)
{
  clx_response response;
  int status = clx_call_finish(call, (uint64_t)ticket, &response);
  return gave(status, &response);
}

EXPORT int door_expire(clx_call *call, double ticket)
{
  clx_response response;
  int status = clx_call_expire(call, (uint64_t)ticket, &response);
  return gave(status, &response);
}

/* The text of the fallback is for JavaScript to keep: it is sent should the module break. */
EXPORT int door_fallback(clx_call *call, clx_reply *reply)
{
  int status = clx_reply_fallback(reply);
  return gave(status, &call->fallback);
}

EXPORT int door_key(const clx_call *call)
{
  return clx_call_key(call, door.key);
}

/* -------- resources -------- */

EXPORT int door_get(const clx_resource *resource, const char *name)
{
  return clx_get(resource, name, &door.value);
}

/* Inside the JSON of the value that door_get gave. */
EXPORT int door_inside(const char *pointer)
{
  return clx_json_get(door.value.text, door.value.len, pointer, &door.value);
}

EXPORT int door_relation(const clx_resource *resource, const char *name)
{
  return clx_relationship_get(resource, name, &door.relation);
}

EXPORT int door_field(uint32_t type, uint32_t number)
{
  return clx_type_field(clx_type_at(type), number, &door.field);
}

EXPORT int door_amount(uint32_t callback, const clx_resource *resource)
{
  int64_t cents = 0;
  int64_t balance = 0;
  int status = CLX_REPLY_NOT_ALLOWED;
  const void *typed = resource;
  if (callback == CLX_CALLBACK_AUTHORIZE)
    status = clx_authorize_amount(typed, &cents, &door.error);
  if (callback == CLX_CALLBACK_CAPTURE)
    status = clx_capture_amount(typed, &cents, &balance, &door.error);
  if (callback == CLX_CALLBACK_VOID)
    status = clx_void_amount(typed, &balance, &door.error);
  if (callback == CLX_CALLBACK_REFUND)
    status = clx_refund_amount(typed, &cents, &balance, &door.error);
  door.cents = (double)cents;
  door.balance_cents = (double)balance;
  return status;
}

/* -------- builders with amounts: in two halves, since a double would round them -------- */

static int64_t whole(int32_t high, uint32_t low)
{
  return (int64_t)((uint64_t)(uint32_t)high << 32 | low);
}

#define WITH_AMOUNT(name)                                                                          \
  EXPORT int door_##name(clx_reply *reply, const char *text, int32_t high, uint32_t low)           \
  {                                                                                                \
    return clx_reply_##name(reply, text, whole(high, low));                                        \
  }
WITH_AMOUNT(price)
WITH_AMOUNT(promotion)
WITH_AMOUNT(promotion_item_discount)
WITH_AMOUNT(authorize)
WITH_AMOUNT(capture)
WITH_AMOUNT(void)
WITH_AMOUNT(refund)

EXPORT int door_price_compare_at(clx_reply *reply, int32_t high, uint32_t low)
{
  return clx_reply_price_compare_at(reply, whole(high, low));
}

EXPORT int door_shipping_cost(clx_reply *reply, int32_t high, uint32_t low)
{
  return clx_reply_shipping_cost(reply, whole(high, low));
}

EXPORT int door_tax_item_collectable(clx_reply *reply, const char *id, int32_t high, uint32_t low,
                                     const char *currency)
{
  return clx_reply_tax_item_collectable(reply, id, whole(high, low), currency);
}

/* Where the first failure of a reply is. */
EXPORT const char *door_failure(const clx_reply *reply)
{
  return clx_reply_failure(reply)->where;
}

/* -------- the outcome of a payment -------- */

/* The texts stand one behind the other, each with its NUL, in the order of the struct; an empty one
 * is left out. The answer is in door.body, its signature in door.key. */
EXPORT int door_outcome(const clx_keys *keys, int success, const char *texts, clx_arena *arena)
{
  clx_payment_outcome outcome = {.size = sizeof outcome, .success = success != 0};
  const char **at[] = {
      &outcome.action_id,    &outcome.message,     &outcome.error_code,
      &outcome.error_detail, &outcome.avs_code,    &outcome.avs_message,
      &outcome.cvv_code,     &outcome.cvv_message, &outcome.fraud_review,
  };
  for (size_t i = 0; i < sizeof at / sizeof at[0]; i++) {
    *at[i] = *texts != '\0' ? texts : NULL;
    texts += strlen(texts) + 1;
  }
  clx_outgoing outgoing;
  int status = clx_payment_outcome_write(keys, &outcome, arena, &outgoing, &door.error);
  if (status != CLX_OK)
    return status;
  door.body = outgoing.body;
  door.len = outgoing.len;
  memcpy(door.key, outgoing.signature, CLX_SIGNATURE_LEN + 1);
  return CLX_OK;
}
