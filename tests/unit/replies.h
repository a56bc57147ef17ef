/* replies.h - replies without a service: an arena for each test, a reply to a body, and what is
 * expected of one that does not leave. */
#ifndef CLX_TESTS_REPLIES_H
#define CLX_TESTS_REPLIES_H

#include <clx/reply.h>

#include "requests.h"

#define PRICE CLX_CALLBACK_PRICE
#define PROMO CLX_CALLBACK_PROMOTION
#define COST  CLX_CALLBACK_SHIPPING_COST

/* -------- fixtures -------- */

static inline int arena_make(void **state)
{
  *state = clx_arena_new(NULL);
  return *state ? 0 : -1;
}

static inline int arena_drop(void **state)
{
  clx_arena_free(*state);
  return 0;
}

static inline clx_reply *reply_to(clx_arena *arena, uint32_t callback, const char *body)
{
  const clx_document *document;
  clx_reply *reply;

  assert_int_equal(clx_parse_unverified(body, strlen(body), NULL, arena, &document, NULL), CLX_OK);
  reply = clx_reply_new(arena, callback, document);
  assert_non_null(reply);
  return reply;
}

/* A test with an arena as its state. */
#define REPLY_TEST(name) cmocka_unit_test_setup_teardown(name, arena_make, arena_drop)

/* Ends a reply; *doubt is the sentence of its first note, or NULL. */
static inline int reply_end(clx_reply *reply, clx_response *response, const char **doubt)
{
  clx_error note;
  int status = clx_reply_finish(reply, response);

  *doubt = clx_reply_note(reply, 0, &note) == CLX_OK ? note.message : NULL;
  return status;
}

/* -------- answers of the library -------- */

#define SILENT_ANSWER ERROR_ANSWER("HANDLER_SILENT", "the handler returned without an answer")
#define TEXT_ANSWER   ERROR_ANSWER("REPLY_TEXT", "text for the answer is not valid UTF-8")
#define JSON_ANSWER   ERROR_ANSWER("REPLY_JSON", "JSON for the answer is not valid")
#define TWICE_ANSWER  ERROR_ANSWER("REPLY_TWICE", "the value was put twice")
#define ARG_ANSWER    ERROR_ANSWER("BAD_ARGUMENT", "an argument is not allowed here")
#define RANGE_ANSWER  ERROR_ANSWER("REPLY_RANGE", "a value is outside what Commerce Layer accepts")
#define HTTP_ANSWER   ERROR_ANSWER("REPLY_HTTP", "an error needs an HTTP status from 400 to 599")
#define LINE_ANSWER   ERROR_ANSWER("REPLY_LINE", "the line item is not in the request")
#define MIXED_ANSWER  ERROR_ANSWER("REPLY_MIXED", "these values cannot stand together")
#define INCOMPLETE_ANSWER                                                                          \
  ERROR_ANSWER("REPLY_INCOMPLETE", "a value that this answer needs was not put")
#define KIND_ANSWER ERROR_ANSWER("REPLY_NOT_ALLOWED", "this kind of answer has no such value")

/* The reply has failed with this status, there. */
static inline void assert_failure(const clx_reply *reply, int status, const char *where)
{
  const clx_error *failure = clx_reply_failure(reply);

  assert_int_equal(clx_reply_status(reply), status);
  assert_int_equal(failure->status, status);
  assert_string_equal(failure->message, clx_status_message(status));
  assert_string_equal(failure->where, where);
}

/* Note number `index` of the reply has this status and place. */
static inline void assert_note(const clx_reply *reply, uint32_t index, int status,
                               const char *where)
{
  clx_error note;

  assert_int_equal(clx_reply_note(reply, index, &note), CLX_OK);
  assert_string_equal(note.where, where);
  assert_int_equal(note.status, status);
}

static inline void assert_notes(const clx_reply *reply, uint32_t count)
{
  clx_error note;

  if (count)
    assert_int_equal(clx_reply_note(reply, count - 1, &note), CLX_OK);
  assert_int_equal(clx_reply_note(reply, count, &note), CLX_END);
}

/* Does not leave: this text with this HTTP status, and the status. */
static inline void assert_fails(clx_reply *reply, int http, int status, const char *text)
{
  clx_response response;

  assert_int_equal(clx_reply_finish(reply, &response), status);
  assert_int_equal(response.http, http);
  assert_int_equal(response.status, status);
  assert_string_equal(response.body, text);
  assert_int_equal(response.len, strlen(text));
  assert_string_equal(response.content_type, "application/json");
}

/* Does not leave: 500, the status as code. */
static inline void assert_refused(clx_reply *reply, int status, const char *text)
{
  assert_fails(reply, 500, status, text);
}

#endif
