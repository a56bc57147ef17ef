/* Why signed bodies do not pass through cJSON_Parse: what it lets through, cuts or rounds, and
 * what clx says to the same text.
 *
 * Measured with cJSON 1.7.15. A later one that refuses a text of these makes its test fail here:
 * then there is one reason less. */
#include "json_texts.h"

#include <clx/cjson.h>

/* -------- helpers -------- */

/* cJSON's tree of the text, which has a NUL behind it. */
static cJSON *parse(const char *text)
{
  cJSON *tree = cJSON_Parse(text);
  if (!tree)
    fail_msg("cJSON refuses %s", text);
  return tree;
}

/* cJSON takes the text for what `made` says; clx refuses it, as text and as a tree. */
static void expect_only_cjson(const char *text, const char *made, int status)
{
  size_t len = strlen(text);
  cJSON *tree = parse(text);
  char *printed = cJSON_PrintUnformatted(tree);
  assert_string_equal(printed, made);
  cJSON_free(printed);
  cJSON_Delete(tree);
  int found = clx_json_check(at_the_edge(text, len), len, 0, NULL);
  if (found != status)
    fail_msg("%s: %s, not %s", text, clx_status_name(found), clx_status_name(status));
  assert_int_equal(clx_cjson_from_text(room + ROOM - len, len, &tree), status);
  assert_null(tree);
}

static cJSON *bridge(const char *text)
{
  cJSON *tree;
  assert_int_equal(clx_cjson_from_text(text, strlen(text), &tree), CLX_OK);
  return tree;
}

/* -------- strings -------- */

static void cjson_cuts_strings_at_an_escaped_nul_and_clx_refuses_them(void **state)
{
  static const char text[] = "{\"role\":\"user\\u0000admin\"}";
  cJSON *tree = parse(text);
  clx_value value;
  (void)state;
  assert_string_equal(cJSON_GetObjectItemCaseSensitive(tree, "role")->valuestring, "user");
  cJSON_Delete(tree);
  assert_int_equal(clx_cjson_from_text(text, strlen(text), &tree), CLX_JSON_NUL);
  assert_null(tree);
  /* as JSON the text is right: without a C string, all of it can be read */
  assert_int_equal(clx_json_check(text, strlen(text), 0, NULL), CLX_OK);
  assert_int_equal(clx_json_get(text, strlen(text), "/role", &value), CLX_OK);
  assert_false(clx_value_equals(&value, "user"));
  assert_int_equal(clx_value_text(&value, NULL, 0, NULL), CLX_JSON_NUL);
}

static void cjson_cuts_names_at_an_escaped_nul_and_clx_refuses_them(void **state)
{
  static const char text[] = "{\"id\\u0000x\":1}";
  cJSON *tree = parse(text);
  clx_value value;
  (void)state;
  assert_non_null(cJSON_GetObjectItemCaseSensitive(tree, "id"));
  cJSON_Delete(tree);
  assert_int_equal(clx_cjson_from_text(text, strlen(text), &tree), CLX_JSON_NUL);
  assert_null(tree);
  assert_int_equal(clx_json_get(text, strlen(text), "/id", &value), CLX_NOT_FOUND);
}

static void cjson_cuts_strings_at_an_escape_without_digits_and_clx_refuses_them(void **state)
{
  (void)state;
  expect_only_cjson("[\"a\\uZZZZb\"]", "[\"a\"]", CLX_JSON_ESCAPE);
}

static void cjson_lets_bad_utf8_through_and_clx_refuses_it(void **state)
{
  (void)state;
  expect_only_cjson("[\"\xff\"]", "[\"\xff\"]", CLX_JSON_UTF8);
  expect_only_cjson("[\"\xc0\xaf\"]", "[\"\xc0\xaf\"]", CLX_JSON_UTF8);
  expect_only_cjson("[\"\xed\xa0\x80\"]", "[\"\xed\xa0\x80\"]", CLX_JSON_UTF8);
  expect_only_cjson("{\"\xf5\":1}", "{\"\xf5\":1}", CLX_JSON_UTF8);
}

static void cjson_lets_control_bytes_in_strings_through_and_clx_refuses_them(void **state)
{
  (void)state;
  expect_only_cjson("[\"a\nb\"]", "[\"a\\nb\"]", CLX_JSON_CONTROL);
  expect_only_cjson("[\"\x01\"]", "[\"\\u0001\"]", CLX_JSON_CONTROL);
  expect_only_cjson("{\"\t\":1}", "{\"\\t\":1}", CLX_JSON_CONTROL);
}

/* -------- numbers -------- */

static void cjson_lets_leading_zeros_through_and_clx_refuses_them(void **state)
{
  (void)state;
  expect_only_cjson("01", "1", CLX_JSON_NUMBER);
  expect_only_cjson("[-01]", "[-1]", CLX_JSON_NUMBER);
  expect_only_cjson("[00]", "[0]", CLX_JSON_NUMBER);
  expect_only_cjson("{\"cents\":0100}", "{\"cents\":100}", CLX_JSON_NUMBER);
}

static void cjson_lets_numbers_without_digits_through_and_clx_refuses_them(void **state)
{
  (void)state;
  expect_only_cjson("[1.]", "[1]", CLX_JSON_NUMBER);
  expect_only_cjson("[1.e5]", "[100000]", CLX_JSON_NUMBER);
  expect_only_cjson("[-.5]", "[-0.5]", CLX_JSON_NUMBER);
  expect_only_cjson("1.", "1", CLX_JSON_TRUNCATED);
}

static void cjson_rounds_integers_past_2_to_the_53_and_clx_keeps_them_exact(void **state)
{
  static const char text[] = "[9007199254740993]";
  cJSON *tree = parse(text);
  clx_value value;
  (void)state;
  assert_true(tree->child->valuedouble == 9007199254740992.0);
  cJSON_Delete(tree);
  assert_int_equal(clx_json_get(text, strlen(text), "/0", &value), CLX_OK);
  assert_true(value.kind == CLX_KIND_INTEGER && value.integer == 9007199254740993);
  tree = bridge(text);
  char *printed = cJSON_PrintUnformatted(tree);
  assert_string_equal(printed, text);
  cJSON_free(printed);
  cJSON_Delete(tree);
}

static void cjson_makes_null_of_too_large_a_number_and_clx_refuses_it(void **state)
{
  (void)state;
  expect_only_cjson("1e999", "null", CLX_JSON_NOT_FINITE);
  expect_only_cjson("[-1e999]", "[null]", CLX_JSON_NOT_FINITE);
}

/* -------- structure -------- */

static void cjson_stops_behind_the_first_value_and_clx_refuses_what_follows(void **state)
{
  static const struct text texts[] = {{TEXT("[1]x")}, {TEXT("{}{\"a\":1}")}, {TEXT("1 2")}};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    cJSON *tree = cJSON_ParseWithLength(texts[i].at, texts[i].len);
    assert_non_null(tree);
    cJSON_Delete(tree);
    assert_int_equal(clx_json_check(texts[i].at, texts[i].len, 0, NULL), CLX_JSON_TRAILING);
    assert_int_equal(clx_cjson_from_text(texts[i].at, texts[i].len, &tree), CLX_JSON_TRAILING);
    assert_null(tree);
  }
}

static void cjson_takes_any_control_byte_for_white_space_and_clx_refuses_it(void **state)
{
  static const char text[] = "[1,\0 2]";
  cJSON *tree = cJSON_ParseWithLength(text, sizeof text - 1);
  (void)state;
  assert_int_equal(cJSON_GetArraySize(tree), 2);
  cJSON_Delete(tree);
  assert_int_equal(clx_json_check(text, sizeof text - 1, 0, NULL), CLX_JSON_SYNTAX);
  expect_only_cjson("[1,\x0b"
                    "2]",
                    "[1,2]", CLX_JSON_SYNTAX);
  expect_only_cjson("\x01[\x1f]", "[]", CLX_JSON_SYNTAX);
}

static void cjson_passes_over_a_byte_order_mark_and_clx_refuses_it(void **state)
{
  (void)state;
  expect_only_cjson("\xef\xbb\xbf{}", "{}", CLX_JSON_SYNTAX);
}

static void of_members_with_one_name_both_take_the_first(void **state)
{
  static const char text[] = "{\"a\":1,\"b\":2,\"a\":3}";
  cJSON *theirs = parse(text);
  cJSON *ours = bridge(text);
  clx_value value;
  (void)state;
  assert_int_equal(cJSON_GetObjectItemCaseSensitive(theirs, "a")->valueint, 1);
  assert_int_equal(cJSON_GetObjectItemCaseSensitive(ours, "a")->valueint, 1);
  assert_int_equal(cJSON_GetArraySize(theirs), 3);
  assert_int_equal(cJSON_GetArraySize(ours), 3);
  assert_int_equal(clx_json_get(text, strlen(text), "/a", &value), CLX_OK);
  assert_int_equal(value.integer, 1);
  cJSON_Delete(theirs);
  cJSON_Delete(ours);
}

static void cjson_finds_names_of_other_case_and_clx_does_not(void **state)
{
  static const char text[] = "{\"ID\":1}";
  cJSON *tree = parse(text);
  clx_value value;
  (void)state;
  assert_non_null(cJSON_GetObjectItem(tree, "id"));
  assert_int_equal(clx_json_get(text, strlen(text), "/id", &value), CLX_NOT_FOUND);
  cJSON_Delete(tree);
}

static void cjson_nests_deeper_than_clx_does(void **state)
{
  char text[1000];
  (void)state;
  memset(text, '[', 400);
  memset(text + 400, ']', 400);
  text[800] = '\0';
  cJSON *tree = parse(text);
  cJSON_Delete(tree);
  assert_int_equal(clx_json_check(text, 800, 0, NULL), CLX_JSON_DEPTH);
  assert_int_equal(clx_cjson_from_text(text, 800, &tree), CLX_JSON_DEPTH);
}

/* -------- the global error pointer -------- */

static void the_bridge_never_calls_the_parser_of_cjson(void **state)
{
  static const char bad[] = "[x";
  cJSON *tree;
  (void)state;
  assert_null(cJSON_Parse(bad));
  const char *place = cJSON_GetErrorPtr();
  assert_ptr_equal(place, bad + 1);
  assert_int_equal(clx_cjson_from_text("[1,]", 4, &tree), CLX_JSON_SYNTAX);
  cJSON_Delete(bridge("{\"a\":[1,2]}"));
  assert_ptr_equal(cJSON_GetErrorPtr(), place);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cjson_cuts_strings_at_an_escaped_nul_and_clx_refuses_them),
      cmocka_unit_test(cjson_cuts_names_at_an_escaped_nul_and_clx_refuses_them),
      cmocka_unit_test(cjson_cuts_strings_at_an_escape_without_digits_and_clx_refuses_them),
      cmocka_unit_test(cjson_lets_bad_utf8_through_and_clx_refuses_it),
      cmocka_unit_test(cjson_lets_control_bytes_in_strings_through_and_clx_refuses_them),
      cmocka_unit_test(cjson_lets_leading_zeros_through_and_clx_refuses_them),
      cmocka_unit_test(cjson_lets_numbers_without_digits_through_and_clx_refuses_them),
      cmocka_unit_test(cjson_rounds_integers_past_2_to_the_53_and_clx_keeps_them_exact),
      cmocka_unit_test(cjson_makes_null_of_too_large_a_number_and_clx_refuses_it),
      cmocka_unit_test(cjson_stops_behind_the_first_value_and_clx_refuses_what_follows),
      cmocka_unit_test(cjson_takes_any_control_byte_for_white_space_and_clx_refuses_it),
      cmocka_unit_test(cjson_passes_over_a_byte_order_mark_and_clx_refuses_it),
      cmocka_unit_test(of_members_with_one_name_both_take_the_first),
      cmocka_unit_test(cjson_finds_names_of_other_case_and_clx_does_not),
      cmocka_unit_test(cjson_nests_deeper_than_clx_does),
      cmocka_unit_test(the_bridge_never_calls_the_parser_of_cjson),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
