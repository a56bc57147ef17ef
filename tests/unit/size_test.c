/* A struct of the host whose size was forgotten, or is that of no version, is refused with a status
 * that names it: whatever stands in its other members is not read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx.h>

#include "requests.h"

/* Each gives the library a struct of this size, else filled, and returns what it says. */

static int options(size_t size)
{
  clx_options given = {.size = size};
  clx_service *service = clx_service_new(&given);
  clx_error error;
  int status;

  assert_non_null(service);
  status = clx_service_ready(service, &error);
  if (status != CLX_OK)
    assert_string_equal(error.where, "clx_options");
  clx_service_free(service);
  return status;
}

/* The service's, and those of a body alone. */
static int limits(size_t size)
{
  const clx_limits given = {.size = size};
  clx_options chosen = {.size = sizeof chosen, .limits = &given};
  clx_service *service = clx_service_new(&chosen);
  clx_arena *arena = clx_arena_new(NULL);
  const clx_document *document;
  clx_error error;
  int status = clx_service_ready(service, &error);

  if (status != CLX_OK)
    assert_string_equal(error.where, "clx_limits");
  assert_int_equal(
      clx_parse_unverified(PRICE_BODY, strlen(PRICE_BODY), &given, arena, &document, &error),
      status);
  assert_int_equal(document == NULL, status != CLX_OK);
  clx_arena_free(arena);
  clx_service_free(service);
  return status;
}

static int mac(size_t size)
{
  clx_mac given = *clx_sodium_mac();
  clx_keys *keys;
  int status;

  given.size = size;
  keys = clx_keys_new(&given);
  assert_non_null(keys);
  status = clx_keys_add(keys, SECRET, strlen(SECRET));
  assert_int_equal(clx_keys_count(keys), status == CLX_OK);
  clx_keys_free(keys);
  return status;
}

/* A call of a service with an endpoint at "/prices". */
struct caller {
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
};

static void caller_open(struct caller *caller, const clx_transport *transport)
{
  caller->keys = clx_keys_new(NULL);
  clx_keys_add(caller->keys, SECRET, strlen(SECRET));
  caller->service = clx_service_new(NULL);
  clx_endpoint_keys(clx_service_on(caller->service, CLX_CALLBACK_PRICE, "/prices", NULL, NULL),
                    caller->keys);
  assert_int_equal(clx_service_ready(caller->service, NULL), CLX_OK);
  caller->call = clx_call_new(caller->service, transport);
  assert_non_null(caller->call);
}

static void caller_close(struct caller *caller)
{
  clx_call_free(caller->call);
  clx_service_free(caller->service);
  clx_keys_free(caller->keys);
}

static int respond(void *io, const clx_response *response)
{
  (void)io;
  (void)response;
  return 1;
}

static int64_t read_body(void *io, void *buffer, size_t len)
{
  (void)io;
  (void)buffer;
  (void)len;
  return CLX_READ_END;
}

/* Nothing can be started, in whatever way. */
static int transport(size_t size)
{
  clx_transport given = {.size = size, .read_body = read_body, .respond = respond};
  clx_request request = {.size = sizeof request, .path = "/prices"};
  struct caller caller;
  clx_response response;
  int status;

  caller_open(&caller, &given);
  status = clx_call_serve(caller.call, "POST", "/prices", 0, NULL);
  if (status != CLX_OK) {
    assert_int_equal(
        clx_call_begin(caller.call, "POST", 4, "/prices", 7, NULL, 0, NULL, 0, 0, NULL), status);
    assert_int_equal(clx_call_handle(caller.call, &request, &response), status);
    assert_int_equal(response.http, 0);
  }
  caller_close(&caller);
  return status;
}

static int head(size_t size)
{
  clx_head given = {.size = size, .method = "POST", .path = "/prices"};
  struct caller caller;
  int status;

  caller_open(&caller, NULL);
  status = clx_call_start(caller.call, &given);
  caller_close(&caller);
  return status == CLX_SIGNATURE_MISSING ? CLX_OK : status;
}

static int request(size_t size)
{
  clx_request given = {.size = size, .path = "/prices"};
  struct caller caller;
  clx_response response;
  int status;

  caller_open(&caller, NULL);
  status = clx_call_handle(caller.call, &given, &response);
  assert_int_equal(response.http, status == CLX_OK ? 401 : 0);
  caller_close(&caller);
  return status;
}

/* What was not asked for is not written. */
static int outcome(size_t size)
{
  clx_outcome given = {.size = size, .body_bytes = 77};
  struct caller caller;
  int status;

  caller_open(&caller, NULL);
  status = clx_call_outcome(caller.call, &given);
  if (status != CLX_OK)
    assert_int_equal(given.body_bytes, 77);
  caller_close(&caller);
  return status;
}

static int payment_outcome(size_t size)
{
  clx_payment_outcome given = {.size = size, .action_id = "a", .success = true};
  clx_keys *keys = clx_keys_new(NULL);
  clx_arena *arena = clx_arena_new(NULL);
  clx_outgoing outgoing;
  int status;

  clx_keys_add(keys, SECRET, strlen(SECRET));
  status = clx_payment_outcome_write(keys, &given, arena, &outgoing, NULL);
  assert_int_equal(outgoing.body == NULL, status != CLX_OK);
  clx_arena_free(arena);
  clx_keys_free(keys);
  return status;
}

/* `least` bytes end behind the last member that no host can do without. */
#define LEAST(type, member) offsetof(type, member) + sizeof(((type *)NULL)->member)

static const struct row {
  const char *name;
  int (*give)(size_t size);
  size_t least;
  size_t size;
} rows[] = {
    {"clx_options", options, LEAST(clx_options, allocator), sizeof(clx_options)},
    {"clx_limits", limits, LEAST(clx_limits, body), sizeof(clx_limits)},
    {"clx_mac", mac, sizeof(clx_mac), sizeof(clx_mac)},
    {"clx_transport", transport, LEAST(clx_transport, header), sizeof(clx_transport)},
    {"clx_head", head, LEAST(clx_head, path), sizeof(clx_head)},
    {"clx_request", request, LEAST(clx_request, path), sizeof(clx_request)},
    {"clx_outcome", outcome, LEAST(clx_outcome, http), sizeof(clx_outcome)},
    {"clx_payment_outcome", payment_outcome, LEAST(clx_payment_outcome, success),
     sizeof(clx_payment_outcome)},
};

#define ROWS (sizeof rows / sizeof rows[0])

static void a_size_that_was_forgotten_or_is_too_small_is_named(void **state)
{
  (void)state;
  for (size_t i = 0; i < ROWS; i++)
    for (size_t size = 0; size < rows[i].least; size++)
      if (rows[i].give(size) != CLX_BAD_SIZE)
        fail_msg("%s of %zu bytes is not refused", rows[i].name, size);
}

static void a_struct_of_this_version_is_taken(void **state)
{
  (void)state;
  for (size_t i = 0; i < ROWS; i++)
    if (rows[i].give(rows[i].size) != CLX_OK)
      fail_msg("%s of this version is refused", rows[i].name);
}

/* The structs of the headers, but those of the library. */
static void no_struct_that_starts_with_its_size_is_forgotten(void **state)
{
#define AT(name, member)
#define END(name)
#define SIZE(name) #name,
  static const char *const names[] = {
#include "structs.inc"
  };
#undef AT
#undef END
#undef SIZE
  size_t found = 0;

  (void)state;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    size_t row = 0;

    if (strcmp(names[i], "clx_document") == 0)
      continue;
    while (row < ROWS && strcmp(rows[row].name, names[i]) != 0)
      row++;
    if (row == ROWS)
      fail_msg("%s has no row", names[i]);
    found++;
  }
  assert_int_equal(found, ROWS);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_size_that_was_forgotten_or_is_too_small_is_named),
      cmocka_unit_test(a_struct_of_this_version_is_taken),
      cmocka_unit_test(no_struct_that_starts_with_its_size_is_forgotten),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
