/* JSON values looked at where they stand: kinds, iteration, text and equality of strings. */
#include "value_texts.h"

/* -------- kinds -------- */

static void a_value_is_of_the_kind_of_its_text(void **state)
{
  (void)state;
  expect_at("\"a\"", "", CLX_KIND_TEXT, "a");
  expect_at("\"\"", "", CLX_KIND_TEXT, "");
  expect_at("7", "", CLX_KIND_INTEGER, "7");
  expect_at("7.0", "", CLX_KIND_REAL, "7.0");
  expect_at("true", "", CLX_KIND_BOOLEAN, "true");
  expect_at("false", "", CLX_KIND_BOOLEAN, "false");
  expect_at("null", "", CLX_KIND_NULL, "null");
  expect_at("{ \"a\":1 }", "", CLX_KIND_OBJECT, "{ \"a\":1 }");
  expect_at("[ 1, 2 ]", "", CLX_KIND_ARRAY, "[ 1, 2 ]");
  expect_at("\t {} \n", "", CLX_KIND_OBJECT, "{}");
}

static void a_boolean_is_zero_or_one(void **state)
{
  (void)state;
  assert_int_equal(value_at("true", "").integer, 1);
  assert_int_equal(value_at("false", "").integer, 0);
}

static void an_integer_keeps_all_its_bits(void **state)
{
  (void)state;
  assert_true(value_at("9223372036854775807", "").integer == INT64_MAX);
  assert_true(value_at("-9223372036854775808", "").integer == INT64_MIN);
  assert_true(value_at("9007199254740993", "").integer == 9007199254740993);
  assert_true(value_at("9007199254740993", "").real == 9007199254740992.0);
  assert_true(value_at("-12", "").integer == -12 && value_at("-12", "").real == -12.0);
}

static void a_number_that_is_no_integer_is_a_real(void **state)
{
  static const struct {
    const char *text;
    double real;
  } rows[] = {
      {"0.5", 0.5},       {"1e2", 100.0},  {"100.0", 100.0},
      {"-2.5E-1", -0.25}, {"1e-400", 0.0}, {"9223372036854775808", 9223372036854775808.0},
      {"-0", 0.0},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    clx_value value = value_at(rows[i].text, "");
    expect_json(&value, CLX_KIND_REAL, rows[i].text);
    assert_true(value.real == rows[i].real && value.integer == 0);
  }
}

static void a_value_says_whether_it_holds_escapes(void **state)
{
  (void)state;
  assert_int_equal(value_at("\"a\\nb\"", "").escaped, 1);
  assert_int_equal(value_at("\"ab\"", "").escaped, 0);
  assert_int_equal(value_at("[\"\\n\"]", "").escaped, 0);
  assert_int_equal(value_at("\"ab\"", "").drifted, 0);
}

/* -------- iteration -------- */

/* Whatever was in the values before, the library has to replace it. */
static int step(clx_json_iter *iter, clx_value *name, clx_value *value)
{
  memset(name, 0x5a, sizeof *name);
  memset(value, 0x5a, sizeof *value);
  return clx_json_next(iter, name, value);
}

static clx_json_iter start(const char *text)
{
  clx_json_iter iter;
  clx_value container = value_at(text, "");
  assert_int_equal(clx_json_iter_init(&iter, &container), CLX_OK);
  return iter;
}

static void the_members_of_an_object_come_in_order(void **state)
{
  clx_value name, value;
  clx_json_iter iter =
      start(" { \"a\" : 1 , \"b\\n\" : [ 2 , { } ] , \"\" : \"x\" , \"a\" : null } ");
  (void)state;
  assert_int_equal(step(&iter, &name, &value), CLX_OK);
  expect_json(&name, CLX_KIND_TEXT, "a");
  expect_json(&value, CLX_KIND_INTEGER, "1");
  assert_int_equal(step(&iter, &name, &value), CLX_OK);
  expect_json(&name, CLX_KIND_TEXT, "b\\n");
  assert_int_equal(name.escaped, 1);
  expect_json(&value, CLX_KIND_ARRAY, "[ 2 , { } ]");
  assert_int_equal(step(&iter, &name, &value), CLX_OK);
  expect_json(&name, CLX_KIND_TEXT, "");
  assert_int_equal(name.escaped, 0);
  expect_json(&value, CLX_KIND_TEXT, "x");
  assert_int_equal(step(&iter, &name, &value), CLX_OK);
  expect_json(&name, CLX_KIND_TEXT, "a");
  expect_json(&value, CLX_KIND_NULL, "null");
  assert_int_equal(step(&iter, &name, &value), CLX_END);
}

static void the_elements_of_an_array_come_in_order_without_names(void **state)
{
  static const char *const elements[] = {"0", "-1", "2.5", "[]", "{}", "true", "null"};
  clx_value name, value;
  clx_json_iter iter = start("[0,-1,2.5,[],{},true,null]");
  (void)state;
  for (size_t i = 0; i < COUNT(elements); i++) {
    assert_int_equal(step(&iter, &name, &value), CLX_OK);
    expect_json(&value, value.kind, elements[i]);
    assert_int_equal(name.kind, CLX_KIND_ABSENT);
    assert_null(name.text);
  }
  assert_int_equal(step(&iter, &name, &value), CLX_END);
}

static void after_the_end_there_is_only_the_end(void **state)
{
  static const char *const texts[] = {"[]", "{}", "[ ]", "{ \n }"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    clx_value name, value;
    clx_json_iter iter = start(texts[i]);
    for (int again = 0; again < 3; again++) {
      assert_int_equal(step(&iter, &name, &value), CLX_END);
      assert_int_equal(value.kind, CLX_KIND_ABSENT);
      assert_int_equal(name.kind, CLX_KIND_ABSENT);
    }
  }
}

static void a_name_may_be_left_out(void **state)
{
  clx_value value;
  clx_json_iter iter = start("{\"a\":1}");
  (void)state;
  assert_int_equal(clx_json_next(&iter, NULL, &value), CLX_OK);
  expect_json(&value, CLX_KIND_INTEGER, "1");
  assert_int_equal(clx_json_next(&iter, NULL, &value), CLX_END);
}

static void containers_are_iterated_one_inside_the_other(void **state)
{
  clx_value name, value, inner;
  clx_json_iter iter = start("{\"rates\":[{\"amount\":5},{\"amount\":6}]}");
  clx_json_iter rates;
  (void)state;
  assert_int_equal(step(&iter, &name, &value), CLX_OK);
  assert_int_equal(clx_json_iter_init(&rates, &value), CLX_OK);
  assert_int_equal(step(&rates, &name, &inner), CLX_OK);
  expect_json(&inner, CLX_KIND_OBJECT, "{\"amount\":5}");
  assert_int_equal(step(&rates, &name, &inner), CLX_OK);
  assert_int_equal(clx_json_iter_init(&iter, &inner), CLX_OK);
  assert_int_equal(step(&iter, &name, &value), CLX_OK);
  assert_int_equal(value.integer, 6);
  assert_int_equal(step(&rates, &name, &inner), CLX_END);
}

static void only_objects_and_arrays_can_be_iterated(void **state)
{
  static const char *const texts[] = {"\"[]\"", "1", "1.5", "true", "null"};
  clx_value value = {0};
  clx_json_iter iter;
  (void)state;
  assert_int_equal(clx_json_iter_init(&iter, &value), CLX_WRONG_KIND);
  for (size_t i = 0; i < COUNT(texts); i++) {
    value = value_at(texts[i], "");
    assert_int_equal(clx_json_iter_init(&iter, &value), CLX_WRONG_KIND);
    assert_int_equal(clx_json_next(&iter, NULL, &value), CLX_END);
  }
}

/* A value says what its text is; here it is wrong. */
static void broken_text_ends_an_iteration_with_its_status(void **state)
{
  static const struct {
    const char *text;
    uint32_t kind;
    int steps;
    int status;
  } rows[] = {
      {"[1,2", CLX_KIND_ARRAY, 2, CLX_JSON_TRUNCATED},
      {"[1,]", CLX_KIND_ARRAY, 1, CLX_JSON_SYNTAX},
      {"[1 2]", CLX_KIND_ARRAY, 1, CLX_JSON_SYNTAX},
      {"[,1]", CLX_KIND_ARRAY, 0, CLX_JSON_SYNTAX},
      {"[", CLX_KIND_ARRAY, 0, CLX_JSON_TRUNCATED},
      {"[1}", CLX_KIND_ARRAY, 1, CLX_JSON_SYNTAX},
      {"{\"a\":1,}", CLX_KIND_OBJECT, 1, CLX_JSON_SYNTAX},
      {"{1}", CLX_KIND_OBJECT, 0, CLX_JSON_SYNTAX},
      {"{\"a\"}", CLX_KIND_OBJECT, 0, CLX_JSON_SYNTAX},
      {"[01]", CLX_KIND_ARRAY, 0, CLX_JSON_NUMBER},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    size_t len = strlen(rows[i].text);
    clx_value name, value;
    clx_value container = {
        .kind = rows[i].kind, .text = at_the_edge(rows[i].text, len), .len = len};
    clx_json_iter iter;
    assert_int_equal(clx_json_iter_init(&iter, &container), CLX_OK);
    for (int k = 0; k < rows[i].steps; k++)
      assert_int_equal(step(&iter, &name, &value), CLX_OK);
    assert_int_equal(step(&iter, &name, &value), rows[i].status);
    assert_int_equal(value.kind, CLX_KIND_ABSENT);
    assert_int_equal(name.kind, CLX_KIND_ABSENT);
    assert_int_equal(step(&iter, &name, &value), CLX_END);
  }
}

/* -------- text -------- */

static const struct {
  const char *json;
  const char *text;
} meanings[] = {
    {"\"\"", ""},
    {"\"plain\"", "plain"},
    {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"},
    {"\"\\u0041\\u00e9\\u20ac\\ud83d\\ude00\"", "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"},
    {"\"\xc3\xa9\\n\xe2\x82\xac\"", "\xc3\xa9\n\xe2\x82\xac"},
    {"\"\\uffff\\u007f\"", "\xef\xbf\xbf\x7f"},
    {"\"\\\\u0041\"", "\\u0041"},
    {"\"\\u0001x\"", "\x01x"},
};

static void a_text_is_copied_with_its_escapes_undone(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(meanings); i++) {
    clx_value value = value_at(meanings[i].json, "");
    size_t enough = strlen(meanings[i].text) + 1;
    char *buffer = guard_copy("################################", enough);
    size_t needed = 99;
    assert_int_equal(clx_value_text(&value, buffer, enough, &needed), CLX_OK);
    assert_string_equal(buffer, meanings[i].text);
    assert_int_equal(needed, enough);
    guard_free(buffer, enough);
  }
}

static void a_buffer_that_is_too_small_is_told_the_size_that_is_enough(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(meanings); i++) {
    clx_value value = value_at(meanings[i].json, "");
    size_t enough = strlen(meanings[i].text) + 1;
    for (size_t size = 0; size < enough; size++) {
      char *buffer = guard_copy("################################", size);
      size_t needed = 99;
      assert_int_equal(clx_value_text(&value, buffer, size, &needed), CLX_TOO_SMALL);
      assert_int_equal(needed, enough);
      assert_int_equal(clx_value_text(&value, buffer, size, NULL), CLX_TOO_SMALL);
      guard_free(buffer, size);
    }
    assert_int_equal(clx_value_text(&value, NULL, 0, NULL), CLX_TOO_SMALL);
  }
}

static void a_text_with_a_nul_has_no_c_string(void **state)
{
  static const char *const texts[] = {"\"\\u0000\"", "\"a\\u0000b\"", "\"ab\\u0000\""};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    clx_value value = value_at(texts[i], "");
    char buffer[16];
    size_t needed = 99;
    assert_int_equal(clx_value_text(&value, buffer, sizeof buffer, &needed), CLX_JSON_NUL);
    assert_int_equal(needed, 0);
  }
}

static void only_a_text_value_has_text(void **state)
{
  static const char *const texts[] = {"1", "1.5", "true", "null", "[]", "{}"};
  char buffer[16];
  size_t needed = 99;
  clx_value absent = {0};
  (void)state;
  assert_int_equal(clx_value_text(&absent, buffer, sizeof buffer, &needed), CLX_WRONG_KIND);
  assert_int_equal(needed, 0);
  assert_false(clx_value_equals(&absent, ""));
  for (size_t i = 0; i < COUNT(texts); i++) {
    clx_value value = value_at(texts[i], "");
    assert_int_equal(clx_value_text(&value, buffer, sizeof buffer, NULL), CLX_WRONG_KIND);
    assert_false(clx_value_equals(&value, texts[i]));
  }
}

static void a_text_equals_what_it_means_and_nothing_else(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(meanings); i++) {
    clx_value value = value_at(meanings[i].json, "");
    for (size_t k = 0; k < COUNT(meanings); k++)
      assert_int_equal(clx_value_equals(&value, meanings[k].text), i == k);
  }
}

static void a_text_does_not_equal_its_beginning_or_its_continuation(void **state)
{
  static const char *const texts[] = {"\"abc\"", "\"a\\u0062c\"", "\"ab\\u0063\""};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    clx_value value = value_at(texts[i], "");
    assert_true(clx_value_equals(&value, "abc"));
    assert_false(clx_value_equals(&value, ""));
    assert_false(clx_value_equals(&value, "ab"));
    assert_false(clx_value_equals(&value, "abcd"));
    assert_false(clx_value_equals(&value, "abC"));
    assert_false(clx_value_equals(&value, "Abc"));
  }
  clx_value with_nul = value_at("\"ab\\u0000\"", "");
  assert_false(clx_value_equals(&with_nul, "ab"));
  char *edge = guard_copy("ab", 3);
  with_nul = value_at("\"ab\\u0000cdefgh\"", "");
  assert_false(clx_value_equals(&with_nul, edge)); /* nothing behind the NUL is read */
  guard_free(edge, 3);
  clx_value wide = value_at("\"\\u20ac\"", "");
  assert_false(clx_value_equals(&wide, "\xe2\x82"));
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_value_is_of_the_kind_of_its_text),
      cmocka_unit_test(a_boolean_is_zero_or_one),
      cmocka_unit_test(an_integer_keeps_all_its_bits),
      cmocka_unit_test(a_number_that_is_no_integer_is_a_real),
      cmocka_unit_test(a_value_says_whether_it_holds_escapes),
      cmocka_unit_test(the_members_of_an_object_come_in_order),
      cmocka_unit_test(the_elements_of_an_array_come_in_order_without_names),
      cmocka_unit_test(after_the_end_there_is_only_the_end),
      cmocka_unit_test(a_name_may_be_left_out),
      cmocka_unit_test(containers_are_iterated_one_inside_the_other),
      cmocka_unit_test(only_objects_and_arrays_can_be_iterated),
      cmocka_unit_test(broken_text_ends_an_iteration_with_its_status),
      cmocka_unit_test(a_text_is_copied_with_its_escapes_undone),
      cmocka_unit_test(a_buffer_that_is_too_small_is_told_the_size_that_is_enough),
      cmocka_unit_test(a_text_with_a_nul_has_no_c_string),
      cmocka_unit_test(only_a_text_value_has_text),
      cmocka_unit_test(a_text_equals_what_it_means_and_nothing_else),
      cmocka_unit_test(a_text_does_not_equal_its_beginning_or_its_continuation),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
