/* The conformance cases of tests/ffi/cases.json: what a body reads as by name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "case_stand.h"

/* -------- values -------- */

static void check_text(const clx_value *value, const cJSON *member)
{
  assert_int_equal(value->kind, CLX_KIND_TEXT);
  assert_true(clx_value_equals(value, case_text(member, "value")));
}

static void check_integer(const clx_value *value, const cJSON *member)
{
  assert_int_equal(value->kind, CLX_KIND_INTEGER);
  assert_true(value->integer == case_integer(case_need(member, "value")));
}

/* Of a declared real there is the number alone. */
static void check_real(const clx_value *value, const cJSON *member)
{
  const char *text = case_text(member, "value");
  assert_int_equal(value->kind, CLX_KIND_REAL);
  assert_true(value->real == strtod(text, NULL));
  if (value->text) {
    assert_int_equal(value->len, strlen(text));
    assert_memory_equal(value->text, text, value->len);
  }
}

static void check_boolean(const clx_value *value, const cJSON *member)
{
  assert_int_equal(value->kind, CLX_KIND_BOOLEAN);
  assert_int_equal(value->integer, cJSON_IsTrue(case_need(member, "value")));
}

static void check_json(const clx_value *value, const cJSON *member)
{
  const char *text = case_text(member, "value");
  assert_int_equal(value->kind, *text == '{' ? CLX_KIND_OBJECT : CLX_KIND_ARRAY);
  assert_int_equal(value->len, strlen(text));
  assert_memory_equal(value->text, text, value->len);
}

static void check_absent(const clx_value *value, const cJSON *member)
{
  assert_null(case_get(member, "value"));
  assert_int_equal(value->kind, CLX_KIND_ABSENT);
}

static void check_null(const clx_value *value, const cJSON *member)
{
  assert_null(case_get(member, "value"));
  assert_int_equal(value->kind, CLX_KIND_NULL);
}

static const struct check {
  const char *is;
  void (*check)(const clx_value *value, const cJSON *member);
} checks[] = {{"absent", check_absent},   {"null", check_null}, {"text", check_text},
              {"integer", check_integer}, {"real", check_real}, {"boolean", check_boolean},
              {"json", check_json}};

static void check_value(const clx_value *value, const cJSON *member)
{
  const char *is = case_text(member, "is");
  for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
    if (strcmp(checks[i].is, is) == 0) {
      checks[i].check(value, member);
      return;
    }
  fail_msg("nobody knows what %s is", is);
}

static void check_attribute(const clx_resource *resource, const cJSON *member)
{
  clx_value value;
  clx_value inside;
  int status = clx_get(resource, case_text(member, "name"), &value);
  assert_int_equal(status == CLX_OK, value.kind != CLX_KIND_ABSENT);
  if (case_get(member, "pointer")) {
    (void)clx_json_get(value.text, value.len, case_text(member, "pointer"), &inside);
    check_value(&inside, member);
    return;
  }
  check_value(&value, member);
  assert_int_equal(value.drifted, cJSON_IsTrue(case_get(member, "drifted")));
}

/* -------- relationships -------- */

static const char *state_name(int status, uint32_t state)
{
  static const char *const names[] = {"not_loaded", "empty", "partial", "loaded"};
  return status == CLX_OK ? names[state] : "none";
}

static void check_relationship(const clx_resource *resource, const cJSON *member)
{
  clx_relationship found;
  const cJSON *id;
  uint32_t count = 0;
  int status = clx_relationship_get(resource, case_text(member, "name"), &found);
  assert_string_equal(state_name(status, found.state), case_text(member, "is"));
  cJSON_ArrayForEach(id, case_need(member, "ids"))
  {
    assert_true(count < found.count);
    assert_string_equal(found.at[count++].id, id->valuestring);
  }
  assert_int_equal(found.count, count);
}

/* -------- bodies -------- */

static void run_read(const cJSON *one)
{
  const char *body = case_text(one, "body");
  const clx_document *document;
  const cJSON *member;
  clx_arena *arena = clx_arena_new(NULL);
  assert_int_equal(clx_parse_unverified(body, strlen(body), NULL, arena, &document, NULL), CLX_OK);
  cJSON_ArrayForEach(member, case_need(one, "members"))
  {
    case_known(member, ",name,is,value,ids,pointer,drifted,");
    if (case_get(member, "ids"))
      check_relationship(document->data[0], member);
    else
      check_attribute(document->data[0], member);
  }
  clx_arena_free(arena);
}

static void test_members_read_as_they_were_sent(void **state)
{
  (void)state;
  case_each("reads", ",name,body,members,", run_read);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_members_read_as_they_were_sent, case_tell),
  };
  return cmocka_run_group_tests(tests, cases_open, cases_close);
}
