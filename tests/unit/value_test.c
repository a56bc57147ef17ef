/* JSON text looked at where it stands: get by pointer, iterate, text and equality of strings. */
#include "json_texts.h"

/* -------- helpers -------- */

static int get(const char *text, const char *pointer, clx_value *value)
{
  size_t len = strlen(text);
  memset(value, 0x5a, sizeof *value);
  return clx_json_get(at_the_edge(text, len), len, pointer, value);
}

static clx_value value_at(const char *text, const char *pointer)
{
  clx_value value;
  int status = get(text, pointer, &value);
  if (status != CLX_OK)
    fail_msg("%s of %s: %s", pointer, text, clx_status_name(status));
  return value;
}

static void expect_json(const clx_value *value, uint32_t kind, const char *json)
{
  if (value->kind != kind || value->len != strlen(json) ||
      memcmp(value->text, json, value->len) != 0)
    fail_msg("kind %u, %.*s; not kind %u, %s", value->kind, (int)value->len, value->text, kind,
             json);
}

static void expect_at(const char *text, const char *pointer, uint32_t kind, const char *json)
{
  clx_value value = value_at(text, pointer);
  expect_json(&value, kind, json);
}

static void expect_status(const char *text, const char *pointer, int expected)
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

/* -------- get -------- */

/* The document of RFC 6901, section 5, and its pointers. */
static const char rfc6901[] =
    "{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,"
    "\"k\\\"l\":6,\" \":7,\"m~n\":8}";

static void the_pointers_of_the_rfc_lead_to_their_values(void **state)
{
  static const char *const pointers[] = {"/",     "/a~1b", "/c%d", "/e^f", "/g|h",
                                         "/i\\j", "/k\"l", "/ ",   "/m~0n"};
  (void)state;
  for (size_t i = 0; i < COUNT(pointers); i++)
    assert_int_equal(value_at(rfc6901, pointers[i]).integer, i);
  expect_at(rfc6901, "", CLX_KIND_OBJECT, rfc6901);
  expect_at(rfc6901, "/foo", CLX_KIND_ARRAY, "[\"bar\",\"baz\"]");
  expect_at(rfc6901, "/foo/0", CLX_KIND_TEXT, "bar");
  expect_at(rfc6901, "/foo/1", CLX_KIND_TEXT, "baz");
}

static void a_pointer_goes_through_objects_and_arrays(void **state)
{
  static const char text[] =
      " { \"a\" : [ 10 , { \"b\" : [ [ ] , [ 1 , 2 ] ] } ] , \"\" : { \"\" : { \"\" : 3 } } } ";
  (void)state;
  expect_at(text, "/a/0", CLX_KIND_INTEGER, "10");
  expect_at(text, "/a/1/b/0", CLX_KIND_ARRAY, "[ ]");
  expect_at(text, "/a/1/b/1/1", CLX_KIND_INTEGER, "2");
  expect_at(text, "///", CLX_KIND_INTEGER, "3");
  expect_at("[0,1,2,3,4,5,6,7,8,9,\"ten\",\"eleven\"]", "/11", CLX_KIND_TEXT, "eleven");
}

static void names_are_compared_with_their_escapes_undone(void **state)
{
  (void)state;
  expect_at("{\"\\u0061\\u002fb\":1}", "/a~1b", CLX_KIND_INTEGER, "1");
  expect_at("{\"\\/\\u007E\":1}", "/~1~0", CLX_KIND_INTEGER, "1");
  expect_at("{\"\\ud83d\\ude00\":1}", "/\xf0\x9f\x98\x80", CLX_KIND_INTEGER, "1");
  expect_at("{\"\\u00e9\":1}", "/\xc3\xa9", CLX_KIND_INTEGER, "1");
  expect_at("{\"~1\":1,\"/\":2}", "/~01", CLX_KIND_INTEGER, "1");
  expect_at("{\"a\\u0000b\":1,\"a\":2}", "/a", CLX_KIND_INTEGER, "2");
  expect_at("{\"A\":1,\"a\":2}", "/a", CLX_KIND_INTEGER, "2");
  expect_at("{\"ab\":1,\"a\":2}", "/a", CLX_KIND_INTEGER, "2");
  expect_at("{\"a\":1,\"ab\":2}", "/ab", CLX_KIND_INTEGER, "2");
}

static void of_members_with_one_name_the_first_counts(void **state)
{
  (void)state;
  expect_at("{\"a\":1,\"a\":2}", "/a", CLX_KIND_INTEGER, "1");
  expect_at("{\"\\u0061\":1,\"a\":2}", "/a", CLX_KIND_INTEGER, "1");
  expect_status("{\"a\":{},\"a\":{\"b\":2}}", "/a/b", CLX_NOT_FOUND);
}

static void what_is_not_there_is_not_found(void **state)
{
  static const char *const pointers[] = {
      "/x",     "/a/",    "/a/2",         "/a/-",          "/a/00",
      "/a/01",  "/a/+1",  "/a/-1",        "/a/1.0",        "/a/1e0",
      "/a/ 1",  "/a/x",   "/a/999999999", "/a/4294967296", "/a/18446744073709551616",
      "/a/0/0", "/a/0/x", "/b/c",         "/b/",           "/",
      "//",     "/A",     "/a~0",         "/n/x",          "/t/0",
  };
  static const char text[] = "{\"a\":[1,2],\"b\":\"c\",\"n\":null,\"t\":true}";
  (void)state;
  for (size_t i = 0; i < COUNT(pointers); i++)
    expect_status(text, pointers[i], CLX_NOT_FOUND);
  expect_status("[]", "/0", CLX_NOT_FOUND);
  expect_status("{}", "/a", CLX_NOT_FOUND);
  expect_status("7", "/0", CLX_NOT_FOUND);
}

static void a_pointer_that_is_none_is_refused_whatever_the_text(void **state)
{
  static const char *const pointers[] = {"a",   " /a",   "#/a",  "0",      "/~",   "/~2",
                                         "/a~", "/a/~x", "/~/a", "/x/y/~", "/~~0", "~0"};
  static const char *const texts[] = {"{\"a\":{}}", "[]", "1", "", "{"};
  (void)state;
  for (size_t i = 0; i < COUNT(pointers); i++)
    for (size_t k = 0; k < COUNT(texts); k++)
      expect_status(texts[k], pointers[i], CLX_BAD_ARGUMENT);
}

static void broken_text_on_the_way_is_not_taken_for_an_absent_value(void **state)
{
  static const struct {
    const char *text;
    const char *pointer;
    int status;
  } rows[] = {
      {"", "", CLX_JSON_TRUNCATED},
      {"", "/a", CLX_JSON_TRUNCATED},
      {" ", "/a", CLX_JSON_TRUNCATED},
      {"@", "/a", CLX_JSON_SYNTAX},
      {"tru", "/a", CLX_JSON_TRUNCATED},
      {"01", "/a", CLX_JSON_NUMBER},
      {"\"a", "/a", CLX_JSON_TRUNCATED},
      {"{", "/a", CLX_JSON_TRUNCATED},
      {"{\"b\":}", "/a", CLX_JSON_SYNTAX},
      {"{\"b\":1", "/a", CLX_JSON_TRUNCATED},
      {"{\"a\":tru}", "/a", CLX_JSON_SYNTAX},
      {"{\"a\":@}", "/a/b", CLX_JSON_SYNTAX},
      {"{\"a\":1e999}", "/a", CLX_JSON_NOT_FINITE},
      {"{\"a\":\"\\ud800\"}", "/a", CLX_JSON_SURROGATE},
      {"{\"a\":\"\\q\"}", "/a", CLX_JSON_ESCAPE},
      {"{\"a\":\"\n\"}", "/a", CLX_JSON_CONTROL},
      {"[1,2", "/2", CLX_JSON_TRUNCATED},
      {"[1,2", "/x", CLX_JSON_TRUNCATED},
      {"[1 2]", "/1", CLX_JSON_SYNTAX},
      {"[[1,]]", "/0", CLX_JSON_SYNTAX},
      {"{\"a\":[1}", "/a", CLX_JSON_SYNTAX},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++)
    expect_status(rows[i].text, rows[i].pointer, rows[i].status);
  expect_at("{\"a\":1,@", "/a", CLX_KIND_INTEGER, "1");
}

static void a_value_128_deep_is_reached_and_no_deeper_one(void **state)
{
  char text[400] = "";
  char pointer[400] = "";
  (void)state;
  for (int i = 0; i < 128; i++) {
    strcat(text, "[");
    strcat(pointer, "/0");
  }
  strcat(text, "7");
  expect_at(text, pointer, CLX_KIND_INTEGER, "7");
  memmove(text + 1, text, strlen(text) + 1);
  strcat(pointer, "/0");
  expect_status(text, pointer, CLX_JSON_DEPTH);
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
      cmocka_unit_test(the_pointers_of_the_rfc_lead_to_their_values),
      cmocka_unit_test(a_pointer_goes_through_objects_and_arrays),
      cmocka_unit_test(names_are_compared_with_their_escapes_undone),
      cmocka_unit_test(of_members_with_one_name_the_first_counts),
      cmocka_unit_test(what_is_not_there_is_not_found),
      cmocka_unit_test(a_pointer_that_is_none_is_refused_whatever_the_text),
      cmocka_unit_test(broken_text_on_the_way_is_not_taken_for_an_absent_value),
      cmocka_unit_test(a_value_128_deep_is_reached_and_no_deeper_one),
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
