/* value_texts.h - what the tests of values share: a value by its pointer, and what to expect. */
#ifndef CLX_TESTS_VALUE_TEXTS_H
#define CLX_TESTS_VALUE_TEXTS_H

#include "json_texts.h"

static inline int get(const char *text, const char *pointer, clx_value *value)
{
  size_t len = strlen(text);
  memset(value, 0x5a, sizeof *value);
  return clx_json_get(at_the_edge(text, len), len, pointer, value);
}

static inline clx_value value_at(const char *text, const char *pointer)
{
  clx_value value;
  int status = get(text, pointer, &value);
  if (status != CLX_OK)
    fail_msg("%s of %s: %s", pointer, text, clx_status_name(status));
  return value;
}

static inline void expect_json(const clx_value *value, uint32_t kind, const char *json)
{
  if (value->kind != kind || value->len != strlen(json) ||
      memcmp(value->text, json, value->len) != 0)
    fail_msg("kind %u, %.*s; not kind %u, %s", value->kind, (int)value->len, value->text, kind,
             json);
}

static inline void expect_at(const char *text, const char *pointer, uint32_t kind, const char *json)
{
  clx_value value = value_at(text, pointer);
  expect_json(&value, kind, json);
}

static inline void expect_status(const char *text, const char *pointer, int expected)
{
  clx_value value;
  int status = get(text, pointer, &value);
  if (status != expected)
    fail_msg("%s of %s: %s, not %s", pointer, text, clx_status_name(status),
             clx_status_name(expected));
  assert_int_equal(value.kind, CLX_KIND_ABSENT);
  assert_null(value.text);
  assert_int_equal(value.len, 0);
}

#endif
