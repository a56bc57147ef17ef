/* The bridge from cJSON trees to text. */
#include "cjson_trees.h"

#include <math.h>

/* Both ways: from text to a tree, and from there to text. */
static void expect_same(const char *text)
{
  cJSON *tree = tree_of(text);
  expect_written(tree, CLX_OK, text);
  cJSON_Delete(tree);
}

static void compact_text_comes_back_as_it_was(void **state)
{
  static const char *const texts[] = {
      "null",
      "true",
      "false",
      "0",
      "-0",
      "-1",
      "0.5",
      "100",
      "1e21",
      "1e-7",
      "0.000001",
      "5e-324",
      "1.7976931348623157e308",
      "0.1",
      "123456789012345680000",
      "1000000000000000",
      "9007199254740993",
      "\"\"",
      "\"a\"",
      "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f\x7f/\"",
      "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"",
      "[]",
      "{}",
      "[[],{}]",
      "[[[[1]]],2]",
      "{\"\":\"\"}",
      "{\"a\":{\"b\":{\"c\":[{}]}},\"d\":[1,2,[3]]}",
      "{\"\\n\":1}",
      "[null,true,false,1,\"a\",[],{}]",
  };
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++)
    expect_same(texts[i]);
}

static void a_tree_of_the_host_is_written(void **state)
{
  static const int numbers[] = {1, 2};
  cJSON *tree = cJSON_CreateObject();
  cJSON *list = cJSON_AddArrayToObject(tree, "list");
  (void)state;
  cJSON_AddNumberToObject(tree, "price", 19.99);
  cJSON_AddNumberToObject(tree, "large", 1e15);
  cJSON_AddBoolToObject(tree, "yes", 1);
  cJSON_AddFalseToObject(tree, "no");
  cJSON_AddNullToObject(tree, "none");
  cJSON_AddRawToObject(tree, "raw", " [ 1, 9007199254740993 ] ");
  cJSON_AddItemToArray(list, cJSON_CreateString("a\"b"));
  cJSON_AddItemToArray(list, cJSON_CreateIntArray(numbers, 2));
  cJSON_AddItemReferenceToObject(tree, "again", list);
  expect_written(tree, CLX_OK,
                 "{\"list\":[\"a\\\"b\",[1,2]],\"price\":19.99,\"large\":1000000000000000,"
                 "\"yes\":true,\"no\":false,\"none\":null,\"raw\": [ 1, 9007199254740993 ] ,"
                 "\"again\":[\"a\\\"b\",[1,2]]}");
  cJSON_Delete(tree);
}

static void the_bytes_of_texts_are_written_as_they_are(void **state)
{
  static const char *const texts[] = {"\xff", "\xc0\xaf", "\xed\xa0\x80", "a\xe2\x82",
                                      "\xf5\x80\x80\x80"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    char text[32];
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, texts[i], texts[i]);
    snprintf(text, sizeof text, "{\"%s\":\"%s\"}", texts[i], texts[i]);
    expect_written(tree, CLX_OK, text);
    cJSON_Delete(tree);
  }
}

static void a_number_that_is_not_finite_is_refused(void **state)
{
  const double numbers[] = {(double)INFINITY, -(double)INFINITY, (double)NAN};
  (void)state;
  for (size_t i = 0; i < COUNT(numbers); i++) {
    cJSON *tree = cJSON_CreateDoubleArray(&numbers[i], 1);
    expect_written(tree, CLX_REPLY_RANGE, NULL);
    expect_written(tree->child, CLX_REPLY_RANGE, NULL);
    cJSON_Delete(tree);
  }
}

static void raw_text_that_is_no_json_is_refused(void **state)
{
  static const char *const texts[] = {"",         " ",   "x",        "01",    "1 2",         "[1,]",
                                      "{\"a\":}", "NaN", "\"\xff\"", "1e999", "\"\\ud800\"", "'a'"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    cJSON *tree = cJSON_CreateRaw(texts[i]);
    expect_written(tree, CLX_REPLY_JSON, NULL);
    cJSON_Delete(tree);
  }
}

static void a_node_that_is_none_is_refused(void **state)
{
  cJSON invalid = {0};
  cJSON two = {.type = cJSON_Number | cJSON_String};
  cJSON string = {.type = cJSON_String};
  cJSON raw = {.type = cJSON_Raw};
  cJSON child = {.type = cJSON_True};
  cJSON object = {.type = cJSON_Object, .child = &child};
  (void)state;
  expect_written(&invalid, CLX_REPLY_JSON, NULL);
  expect_written(&two, CLX_REPLY_JSON, NULL);
  expect_written(&string, CLX_REPLY_TEXT, NULL);
  expect_written(&raw, CLX_REPLY_JSON, NULL);
  expect_written(&object, CLX_REPLY_TEXT, NULL);
}

/* -------- depth and circles -------- */

static void a_tree_may_be_64_deep(void **state)
{
  (void)state;
  for (int objects = 0; objects < 2; objects++) {
    cJSON *tree = nested(64, objects);
    expect_written(tree, CLX_OK, NULL);
    cJSON_Delete(tree);
    tree = nested(65, objects);
    expect_written(tree, CLX_JSON_DEPTH, NULL);
    cJSON_Delete(tree);
    tree = nested(900, objects);
    expect_written(tree, CLX_JSON_DEPTH, NULL);
    cJSON_Delete(tree);
  }
}

static void a_tree_inside_itself_is_too_deep(void **state)
{
  cJSON array = {.type = cJSON_Array, .child = &array};
  cJSON object = {.type = cJSON_Object, .child = &object};
  char name[] = "a";
  cJSON one = {.type = cJSON_Array};
  cJSON other = {.type = cJSON_Array, .child = &one};
  (void)state;
  object.string = name;
  one.child = &other;
  expect_written(&array, CLX_JSON_DEPTH, NULL);
  expect_written(&object, CLX_JSON_DEPTH, NULL);
  expect_written(&one, CLX_JSON_DEPTH, NULL);
}

static void a_list_that_never_ends_is_refused(void **state)
{
  (void)state;
  for (int size = 1; size <= 6; size++)
    for (int back = 0; back < size; back++) {
      cJSON nodes[6] = {{.type = cJSON_NULL}};
      cJSON list = {.type = cJSON_Array, .child = nodes};
      cJSON outer = {.type = cJSON_Array, .child = &list};
      for (int i = 0; i < size; i++)
        nodes[i] = (cJSON){.type = cJSON_NULL, .next = i + 1 < size ? &nodes[i + 1] : NULL};
      nodes[size - 1].next = &nodes[back];
      expect_written(&outer, CLX_REPLY_JSON, NULL);
    }
}

static void a_node_added_twice_is_refused(void **state)
{
  cJSON *list = cJSON_CreateArray();
  cJSON *node = cJSON_CreateTrue();
  (void)state;
  cJSON_AddItemToArray(list, node);
  cJSON_AddItemToArray(list, node);
  expect_written(list, CLX_REPLY_JSON, NULL);
  node->next = NULL; /* so that cJSON can delete it */
  cJSON_Delete(list);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      TREE_TEST(compact_text_comes_back_as_it_was),
      TREE_TEST(a_tree_of_the_host_is_written),
      TREE_TEST(the_bytes_of_texts_are_written_as_they_are),
      TREE_TEST(a_number_that_is_not_finite_is_refused),
      TREE_TEST(raw_text_that_is_no_json_is_refused),
      TREE_TEST(a_node_that_is_none_is_refused),
      TREE_TEST(a_tree_may_be_64_deep),
      TREE_TEST(a_tree_inside_itself_is_too_deep),
      TREE_TEST(a_list_that_never_ends_is_refused),
      TREE_TEST(a_node_added_twice_is_refused),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
