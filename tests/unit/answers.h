/* answers.h - what an answer without a service comes to: it leaves, it leaves with a doubt, or it
 * is refused (assert_refused of replies.h). Include cmocka.h before. */
#ifndef CLX_TESTS_ANSWERS_H
#define CLX_TESTS_ANSWERS_H

#include "replies.h"

/* Leaves with this text. `sentence` is the doubt, or NULL for none. */
static inline void assert_leaves(clx_reply *reply, int http, const char *text, const char *sentence)
{
  clx_response response;
  const char *doubt = "not set";

  assert_int_equal(reply_end(reply, &response, &doubt), CLX_OK);
  assert_string_equal(response.body, text);
  assert_int_equal(response.len, strlen(text));
  assert_int_equal(response.http, http);
  assert_int_equal(response.status, CLX_OK);
  assert_string_equal(response.content_type, "application/json");
  if (!sentence)
    assert_null(doubt);
  else
    assert_string_equal(doubt ? doubt : "no doubt", sentence);
}

/* A status without text, as the family of the callback wants it. */
static inline void assert_status(clx_reply *reply, int status)
{
  clx_response response;

  assert_int_equal(clx_reply_finish(reply, &response), status);
  assert_int_equal(response.http, 500);
  assert_int_equal(response.status, status);
}

#define put_text(reply, place, key, json)                                                          \
  clx_reply_put_json(reply, place, key, json, sizeof(json) - 1)

#define UNNAMED_KEY "the answer has a key that no document names"
#define ODD_KIND    "a value of an unusual kind"
#define NEGATIVE    "an amount is negative"

#endif
