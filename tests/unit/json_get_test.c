/* clx_json_get: values by JSON pointer. */
#include "value_texts.h"

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

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_pointers_of_the_rfc_lead_to_their_values),
      cmocka_unit_test(a_pointer_goes_through_objects_and_arrays),
      cmocka_unit_test(names_are_compared_with_their_escapes_undone),
      cmocka_unit_test(of_members_with_one_name_the_first_counts),
      cmocka_unit_test(what_is_not_there_is_not_found),
      cmocka_unit_test(a_pointer_that_is_none_is_refused_whatever_the_text),
      cmocka_unit_test(broken_text_on_the_way_is_not_taken_for_an_absent_value),
      cmocka_unit_test(a_value_128_deep_is_reached_and_no_deeper_one),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
