/* The hooks of a transport: what comes in and goes out through them, and when they fail. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <clx/service.h>

#include "requests.h"

#define GENUINE .signature = PRICE_SIGNATURE, .body = PRICE_BODY, .len = sizeof PRICE_BODY - 1

static int64_t read_nothing(void *io, void *buffer, size_t len)
{
  (void)io;
  (void)buffer;
  (void)len;
  return CLX_READ_END;
}

static void serving_needs_its_hooks(void **state)
{
  clx_transport half = {.size = sizeof half, .read_body = read_nothing};
  clx_transport other = {.size = sizeof other, .respond = host_respond};
  clx_transport cut = {.size = offsetof(clx_transport, respond),
                       .header = host_header,
                       .read_body = read_nothing,
                       .respond = host_respond};
  struct stand stand;
  clx_call *call;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  assert_int_equal(clx_call_serve(stand.fed, "POST", "/prices", 0, NULL), CLX_BAD_STATE);
  call = clx_call_new(stand.service, &half);
  assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, NULL), CLX_BAD_STATE);
  clx_call_free(call);
  call = clx_call_new(stand.service, &other);
  assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, NULL), CLX_BAD_STATE);
  clx_call_free(call);
  call = clx_call_new(stand.service, &cut); /* respond lies behind its size */
  assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, NULL), CLX_BAD_STATE);
  clx_call_free(call);
  stand_close(&stand);
}

/* A host of an earlier version has shorter structs. */
static void members_beyond_the_size_of_a_struct_are_not_read(void **state)
{
  clx_head head = {.size = offsetof(clx_head, content_length), .method = "POST"};
  clx_request whole = {.size = offsetof(clx_request, body_len)};
  struct stand stand;
  clx_response response;

  (void)state;
  memset(&head.content_length, 0xff, sizeof head - head.size);
  memset(&whole.body_len, 0xff, sizeof whole - whole.size);
  head.path = "/prices";
  whole.path = "/prices";
  whole.signature = PRICE_SIGNATURE;
  whole.signature_len = CLX_SIGNATURE_LEN;
  whole.body = PRICE_BODY;
  stand_open(&stand, 0, SECRET, NULL);
  assert_int_equal(clx_call_start(stand.fed, &head), CLX_SIGNATURE_MISSING);
  assert_int_equal(clx_call_handle(stand.fed, &whole, &response), CLX_OK);
  assert_int_equal(response.http, 401); /* the body is empty, and so not the one signed */
  stand_close(&stand);
}

static void structs_longer_than_the_library_knows_are_cut(void **state)
{
  struct {
    clx_transport known;
    char more[64];
  } transport;
  struct request request = {GENUINE};
  struct stand stand;
  struct outcome outcome;
  clx_call *call;

  (void)state;
  memset(&transport, 0xff, sizeof transport);
  transport.known = host_transport;
  transport.known.size = sizeof transport;
  stand_open(&stand, 0, SECRET, NULL);
  call = clx_call_new(stand.service, &transport.known);
  request_send(call, &request, SERVED, &outcome);
  assert_int_equal(outcome.http, 200);
  clx_call_free(call);
  stand_close(&stand);
}

static void a_transport_without_respond_still_reads(void **state)
{
  clx_transport cut = host_transport;
  struct request request = {GENUINE};
  struct stand stand;
  struct host host = {&request, 7, 0, 0, NULL};
  clx_response response;
  clx_call *call;

  (void)state;
  cut.size = offsetof(clx_transport, respond);
  stand_open(&stand, 0, SECRET, NULL);
  call = clx_call_new(stand.service, &cut);
  assert_int_equal(request_feed(call, &host), CLX_OK);
  assert_int_equal(clx_call_end(call, &response), CLX_OK);
  assert_string_equal(response.body, PRICE_ANSWER);
  clx_call_free(call);
  stand_close(&stand);
}

static void a_fed_call_answers_through_the_hook_as_well(void **state)
{
  struct request request = {GENUINE};
  struct stand stand;
  struct outcome outcome = {0};
  struct host host = {&request, 7, 0, 0, &outcome};
  clx_response response;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  assert_int_equal(request_feed(stand.served, &host), CLX_OK);
  assert_int_equal(outcome.responds, 0);
  assert_int_equal(clx_call_end(stand.served, &response), CLX_OK);
  assert_int_equal(outcome.responds, 1);
  assert_string_equal(outcome.body, PRICE_ANSWER);
  assert_string_equal(response.body, PRICE_ANSWER);
  assert_int_equal(clx_call_end(stand.served, &response), CLX_ANSWERED);
  assert_int_equal(outcome.responds, 1);
  stand_close(&stand);
}

static void *last_io;

static int respond_with_io(void *io, const clx_response *response)
{
  (void)response;
  last_io = io;
  return 1;
}

static void a_handled_call_has_no_io_for_its_hook(void **state)
{
  clx_transport transport = {.size = sizeof transport, .respond = respond_with_io};
  struct request request = {GENUINE};
  struct stand stand;
  clx_response response;
  clx_call *call;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  call = clx_call_new(stand.service, &transport);
  last_io = &stand;
  assert_int_equal(request_handle(call, &request, &response), CLX_OK);
  assert_null(last_io);
  clx_call_free(call);
  stand_close(&stand);
}

static void an_answer_that_cannot_be_sent_is_told_and_logged(void **state)
{
  struct request request = {GENUINE};
  struct stand stand;
  struct outcome outcome = {0};
  struct host host = {&request, SIZE_MAX, 0, -1, &outcome};

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  assert_int_equal(clx_call_serve(stand.served, "POST", "/prices", 0, &host), CLX_TRANSPORT_FAILED);
  assert_int_equal(outcome.responds, 1);
  assert_int_equal(clx_call_status(stand.served), CLX_TRANSPORT_FAILED);
  assert_int_equal(stand.book.count, 1);
  assert_int_equal(stand.book.lines[0].level, CLX_LOG_ERROR);
  assert_int_equal(stand.book.lines[0].status, CLX_TRANSPORT_FAILED);
  stand_close(&stand);
}

/* A hook that says it read more than there is room for. */
static int64_t read_too_much(void *io, void *buffer, size_t len)
{
  (void)io;
  (void)buffer;
  return (int64_t)len + 1;
}

static void a_read_of_more_than_fits_is_a_failure(void **state)
{
  clx_transport transport = {.size = sizeof transport,
                             .header = host_header,
                             .read_body = read_too_much,
                             .respond = host_respond};
  struct request request = {GENUINE};
  struct stand stand;
  struct outcome outcome = {0};
  struct host host = {&request, 0, 0, 0, &outcome};
  clx_call *call;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  call = clx_call_new(stand.service, &transport);
  assert_int_equal(clx_call_serve(call, "POST", "/prices", 0, &host), CLX_OK);
  assert_int_equal(outcome.http, 400);
  assert_string_equal(outcome.body, ERROR_ANSWER("BODY_CUT", "the body ended early"));
  clx_call_free(call);
  stand_close(&stand);
}

static void without_a_method_or_a_path_there_is_no_endpoint(void **state)
{
  clx_head head = {.size = sizeof head, .path = "/prices"};
  clx_request whole = {.size = sizeof whole};
  struct stand stand;
  clx_response response;

  (void)state;
  stand_open(&stand, 0, SECRET, NULL);
  assert_int_equal(clx_call_start(stand.fed, &head), CLX_METHOD);
  assert_int_equal(clx_call_end(stand.fed, &response), CLX_OK);
  assert_int_equal(response.http, 405);
  assert_int_equal(clx_call_handle(stand.fed, &whole, &response), CLX_OK);
  assert_int_equal(response.http, 404);
  assert_int_equal(response.status, CLX_NO_ENDPOINT);
  stand_close(&stand);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(serving_needs_its_hooks),
      cmocka_unit_test(members_beyond_the_size_of_a_struct_are_not_read),
      cmocka_unit_test(structs_longer_than_the_library_knows_are_cut),
      cmocka_unit_test(a_transport_without_respond_still_reads),
      cmocka_unit_test(a_fed_call_answers_through_the_hook_as_well),
      cmocka_unit_test(a_handled_call_has_no_io_for_its_hook),
      cmocka_unit_test(an_answer_that_cannot_be_sent_is_told_and_logged),
      cmocka_unit_test(a_read_of_more_than_fits_is_a_failure),
      cmocka_unit_test(without_a_method_or_a_path_there_is_no_endpoint),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
