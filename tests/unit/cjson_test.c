/* The bridge between clx and cJSON trees, both ways. */
#include "json_accepted.h"
#include "json_rejected.h"

#include <math.h>

#include <clx/cjson.h>
#include <clx/resources.h>

#include "failing.h"
#include "json/cjson.h"

/* -------- cJSON's allocator, counted -------- */

static struct {
  size_t count;   /* requests so far */
  size_t fail_at; /* which one fails; 0: none */
  size_t live;    /* blocks that were not freed */
} heap;

static void *heap_allocate(size_t size)
{
  if (++heap.count == heap.fail_at)
    return NULL;
  heap.live++;
  return malloc(size);
}

static void heap_free(void *ptr)
{
  assert_non_null(ptr);
  heap.live--;
  free(ptr);
}

static int count_heap(void **state)
{
  cJSON_Hooks hooks = {heap_allocate, heap_free};
  (void)state;
  memset(&heap, 0, sizeof heap);
  cJSON_InitHooks(&hooks);
  return 0;
}

static int check_heap(void **state)
{
  (void)state;
  cJSON_InitHooks(NULL);
  return heap.live == 0 ? 0 : -1;
}

/* -------- helpers -------- */

static cJSON *tree_of(const char *text)
{
  cJSON *tree;
  size_t len = strlen(text);
  int status = clx_cjson_from_text(at_the_edge(text, len), len, &tree);
  if (status != CLX_OK)
    fail_msg("%.60s: %s", text, clx_status_name(status));
  return tree;
}

static void expect_refused(struct text text, int status)
{
  cJSON unused;
  cJSON *tree = &unused;
  int found = clx_cjson_from_text(at_the_edge(text.at, text.len), text.len, &tree);
  if (found != status)
    fail_msg("%.60s: %s, not %s", text.at, clx_status_name(found), clx_status_name(status));
  assert_null(tree);
}

/* Writes the tree, and compares when the text is given. */
static void expect_written(const cJSON *tree, int status, const char *text)
{
  clx_arena *arena = clx_arena_new(NULL);
  struct clx__bytes bytes;
  clx__bytes_init(&bytes, arena);
  assert_int_equal(clx__cjson_write(&bytes, tree), status);
  assert_int_equal(clx__bytes_end(&bytes), CLX_OK);
  if (text)
    assert_string_equal(bytes.at, text);
  clx_arena_free(arena);
}

/* Both ways: from text to a tree, and from there to text. */
static void expect_same(const char *text)
{
  cJSON *tree = tree_of(text);
  expect_written(tree, CLX_OK, text);
  cJSON_Delete(tree);
}

/* -------- text to tree -------- */

static void every_kind_becomes_its_node(void **state)
{
  cJSON *tree = tree_of("[null,true,false,-1.5,\"a\\n\",[],{}]");
  const cJSON *node = tree->child;
  (void)state;
  assert_true(cJSON_IsArray(tree) && cJSON_GetArraySize(tree) == 7);
  assert_true(cJSON_IsNull(node));
  node = node->next;
  assert_true(cJSON_IsTrue(node));
  node = node->next;
  assert_true(cJSON_IsFalse(node));
  node = node->next;
  assert_true(cJSON_IsNumber(node) && node->valuedouble == -1.5 && node->valueint == -1);
  node = node->next;
  assert_true(cJSON_IsString(node));
  assert_string_equal(node->valuestring, "a\n");
  node = node->next;
  assert_true(cJSON_IsArray(node) && !node->child);
  node = node->next;
  assert_true(cJSON_IsObject(node) && !node->child && !node->next);
  assert_ptr_equal(tree->child->prev, node);
  cJSON_Delete(tree);
}

static void members_keep_their_order_and_their_names(void **state)
{
  cJSON *tree = tree_of(" { \"b\" : 1 , \"\" : 2 , \"\\u0061\" : 3 , \"b\" : 4 } ");
  (void)state;
  assert_string_equal(tree->child->string, "b");
  assert_string_equal(tree->child->next->string, "");
  assert_string_equal(tree->child->next->next->string, "a");
  assert_string_equal(tree->child->next->next->next->string, "b");
  assert_int_equal(cJSON_GetObjectItemCaseSensitive(tree, "b")->valueint, 1);
  cJSON_Delete(tree);
}

static void a_tree_can_be_changed_by_the_host(void **state)
{
  cJSON *tree = tree_of("{\"a\":[1,2,3]}");
  cJSON *list = cJSON_GetObjectItemCaseSensitive(tree, "a");
  (void)state;
  assert_true(cJSON_AddItemToArray(list, cJSON_CreateNumber(4)));
  cJSON_DeleteItemFromArray(list, 0);
  assert_non_null(cJSON_AddStringToObject(tree, "b", "c"));
  expect_written(tree, CLX_OK, "{\"a\":[2,3,4],\"b\":\"c\"}");
  cJSON_Delete(tree);
}

static void integers_up_to_2_to_the_53_are_numbers(void **state)
{
  cJSON *tree = tree_of("[9007199254740992,-9007199254740992,-0,0]");
  (void)state;
  assert_true(cJSON_IsNumber(tree->child) && tree->child->valuedouble == 9007199254740992.0);
  assert_true(cJSON_IsNumber(tree->child->next));
  assert_true(tree->child->next->valuedouble == -9007199254740992.0);
  assert_true(signbit(tree->child->next->next->valuedouble));
  assert_false(signbit(tree->child->prev->valuedouble));
  cJSON_Delete(tree);
}

static void integers_beyond_2_to_the_53_keep_their_digits(void **state)
{
  static const char *const texts[] = {
      "9007199254740993",
      "-9007199254740993",
      "9223372036854775807",
      "-9223372036854775808",
      "9223372036854775808",
      "18446744073709551615",
      "123456789012345678901234567890",
  };
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    cJSON *tree = tree_of(texts[i]);
    char *printed = cJSON_PrintUnformatted(tree);
    assert_true(cJSON_IsRaw(tree));
    assert_string_equal(tree->valuestring, texts[i]);
    assert_string_equal(printed, texts[i]);
    expect_written(tree, CLX_OK, texts[i]);
    cJSON_free(printed);
    cJSON_Delete(tree);
  }
}

static void a_string_with_a_nul_is_refused(void **state)
{
  static const struct text texts[] = {
      {TEXT("\"\\u0000\"")},       {TEXT("[1,\"a\\u0000b\"]")},
      {TEXT("{\"a\\u0000b\":1}")}, {TEXT("{\"a\":[{\"b\":\"c\\u0000\"}]}")},
      {TEXT("{\"\\u0000\":{}}")},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++)
    expect_refused(texts[i], CLX_JSON_NUL);
}

static void what_is_no_json_gives_its_status_and_no_tree(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(rejected); i++)
    expect_refused(rejected[i].text, rejected[i].status);
  expect_refused((struct text){NULL, 0}, CLX_JSON_TRUNCATED);
}

static void a_text_cut_anywhere_gives_no_tree(void **state)
{
  struct text text = {
      TEXT("{\"a\":[1.5,\"b\",{\"c\":[true,null,12345678901234567890]}],\"d\":{}}")};
  (void)state;
  for (size_t len = 0; len < text.len; len++)
    expect_refused((struct text){text.at, len}, CLX_JSON_TRUNCATED);
}

static void a_text_may_be_128_deep(void **state)
{
  char text[300] = "";
  (void)state;
  memset(text, '[', 128);
  memset(text + 128, ']', 128);
  cJSON_Delete(tree_of(text));
  memset(text, '[', 129);
  memset(text + 129, ']', 129);
  expect_refused((struct text){text, 258}, CLX_JSON_DEPTH);
}

static void a_tree_without_memory_is_no_tree_and_leaks_nothing(void **state)
{
  static const char text[] =
      "{\"a\":[1,\"b\",{\"c\":true}],\"d\":12345678901234567890,\"e\":null,\"f\":{\"g\":[[]]}}";
  int status = CLX_NO_MEMORY;
  (void)state;
  for (size_t fail_at = 1; status != CLX_OK; fail_at++) {
    cJSON *tree;
    memset(&heap, 0, sizeof heap);
    heap.fail_at = fail_at;
    status = clx_cjson_from_text(text, strlen(text), &tree);
    assert_int_equal(status, fail_at > 19 ? CLX_OK : CLX_NO_MEMORY);
    assert_true(status == CLX_OK ? tree != NULL : tree == NULL && heap.live == 0);
    cJSON_Delete(tree);
  }
  assert_int_equal(heap.count, 19); /* 11 nodes, 6 names, 2 texts of values */
}

/* -------- tree to text -------- */

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

static void bad_utf8_of_the_host_is_refused(void **state)
{
  static const char *const texts[] = {"\xff", "\xc0\xaf", "\xed\xa0\x80", "a\xe2\x82",
                                      "\xf5\x80\x80\x80"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "a", texts[i]);
    expect_written(tree, CLX_REPLY_TEXT, NULL);
    expect_written(tree->child, CLX_REPLY_TEXT, NULL);
    cJSON_Delete(tree);
    tree = cJSON_CreateObject();
    cJSON_AddTrueToObject(tree, texts[i]);
    expect_written(tree, CLX_REPLY_TEXT, NULL);
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

static cJSON *nested(int depth, bool objects)
{
  cJSON *tree = objects ? cJSON_CreateObject() : cJSON_CreateArray();
  while (--depth > 0) {
    cJSON *outer = objects ? cJSON_CreateObject() : cJSON_CreateArray();
    if (objects)
      cJSON_AddItemToObject(outer, "a", tree);
    else
      cJSON_AddItemToArray(outer, tree);
    tree = outer;
  }
  return tree;
}

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

/* -------- resources, documents, answers -------- */

static const char body[] =
    "{\"data\":{\"type\":\"skus\",\"id\":\"k1\",\"attributes\":{\"code\":\"A\",\"weight\":0.5,"
    "\"metadata\":{\"n\":[9007199254740993,{\"e\":\"\\u00e9\"}]}}},"
    "\"included\":[{\"type\":\"tags\",\"id\":\"t1\",\"attributes\":{\"name\":\"new\"}}]}";

static const clx_document *parse(clx_arena *arena, const char *text)
{
  const clx_document *document;
  assert_int_equal(clx_parse_unverified(text, strlen(text), NULL, arena, &document, NULL), CLX_OK);
  return document;
}

static const cJSON *member(const cJSON *tree, const char *name)
{
  const cJSON *found = cJSON_GetObjectItemCaseSensitive(tree, name);
  if (!found)
    fail_msg("there is no %s", name);
  return found;
}

static void expect_sku(const cJSON *tree)
{
  const cJSON *attributes = member(tree, "attributes");
  const cJSON *list = member(member(attributes, "metadata"), "n");
  assert_string_equal(member(tree, "type")->valuestring, "skus");
  assert_string_equal(member(tree, "id")->valuestring, "k1");
  assert_string_equal(member(attributes, "code")->valuestring, "A");
  assert_true(member(attributes, "weight")->valuedouble == 0.5);
  assert_string_equal(list->child->valuestring, "9007199254740993");
  assert_string_equal(member(list->child->next, "e")->valuestring, "\xc3\xa9");
}

static void resources_and_documents_become_trees(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  const clx_document *document = parse(arena, body);
  cJSON *tree;
  (void)state;
  assert_int_equal(clx_cjson_from_resource(document->data[0], arena, &tree), CLX_OK);
  expect_sku(tree);
  cJSON_Delete(tree);
  assert_int_equal(clx_cjson_from_document(document, arena, &tree), CLX_OK);
  expect_sku(member(tree, "data"));
  assert_string_equal(member(member(tree, "included")->child, "id")->valuestring, "t1");
  cJSON_Delete(tree);
  clx_arena_free(arena);
}

static void a_document_with_a_nul_in_free_form_json_has_no_tree(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  const clx_document *document =
      parse(arena, "{\"data\":{\"type\":\"skus\",\"id\":\"k1\",\"attributes\":{\"metadata\":{\"a\":"
                   "\"\\u0000\"}}}}");
  cJSON unused;
  cJSON *tree = &unused;
  (void)state;
  assert_int_equal(clx_cjson_from_document(document, arena, &tree), CLX_JSON_NUL);
  assert_null(tree);
  clx_arena_free(arena);
}

static void a_tree_needs_room_in_the_arena_for_its_text(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  const clx_document *document = parse(arena, body);
  char memory[512];
  cJSON unused;
  cJSON *tree = &unused;
  clx_arena *small = clx_arena_init(memory, sizeof memory, NULL);
  (void)state;
  while (clx_arena_alloc(small, 16))
    ;
  assert_int_equal(clx_cjson_from_document(document, small, &tree), CLX_NO_MEMORY);
  assert_null(tree);
  tree = &unused;
  assert_int_equal(clx_cjson_from_resource(document->data[0], small, &tree), CLX_NO_MEMORY);
  assert_null(tree);
  clx_arena_free(small);
  clx_arena_free(arena);
}

static void a_tree_goes_into_an_answer(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_PRICE, NULL);
  clx_response response;
  cJSON *tree = tree_of("{\"a\":[1,0.1,9007199254740993],\"b\":\"\\n\"}");
  (void)state;
  assert_int_equal(clx_reply_price(reply, "A", 100), CLX_OK);
  assert_int_equal(clx_reply_put_cjson(reply, CLX_IN_METADATA, "x", tree), CLX_OK);
  assert_int_equal(clx_reply_put_cjson(reply, CLX_IN_METADATA, "y", tree->child->next), CLX_OK);
  cJSON_Delete(tree);
  assert_int_equal(clx_reply_finish(reply, &response, NULL), CLX_OK);
  assert_string_equal(response.body,
                      "{\"success\":true,\"data\":{\"sku_code\":\"A\",\"unit_amount_cents\":100,"
                      "\"metadata\":{\"x\":{\"a\":[1,0.1,9007199254740993],\"b\":\"\\n\"},"
                      "\"y\":\"\\n\"}}}");
  clx_arena_free(arena);
}

static void expect_put(clx_arena *arena, int place, const cJSON *tree, int status)
{
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_PRICE, NULL);
  assert_int_equal(clx_reply_put_cjson(reply, place, "x", tree), status);
  assert_int_equal(clx_reply_status(reply), status);
  assert_int_equal(clx_reply_put_bool(reply, CLX_IN_METADATA, "y", true), status);
}

static void a_tree_that_cannot_be_written_fails_the_answer(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  cJSON *good = cJSON_CreateTrue();
  cJSON *text = cJSON_CreateString("\xff");
  cJSON *number = cJSON_CreateNumber((double)INFINITY);
  cJSON *raw = cJSON_CreateRaw("[1,]");
  cJSON *deep = nested(65, false);
  (void)state;
  expect_put(arena, CLX_IN_METADATA, good, CLX_OK);
  expect_put(arena, CLX_IN_METADATA, NULL, CLX_BAD_ARGUMENT);
  expect_put(arena, 7, good, CLX_BAD_ARGUMENT);
  expect_put(arena, CLX_IN_METADATA, text, CLX_REPLY_TEXT);
  expect_put(arena, CLX_IN_METADATA, number, CLX_REPLY_RANGE);
  expect_put(arena, CLX_IN_METADATA, raw, CLX_REPLY_JSON);
  expect_put(arena, CLX_IN_METADATA, deep, CLX_JSON_DEPTH);
  cJSON_Delete(good);
  cJSON_Delete(text);
  cJSON_Delete(number);
  cJSON_Delete(raw);
  cJSON_Delete(deep);
  clx_arena_free(arena);
}

/* One text of a size that needs a block of the arena for itself, at every request. */
static void an_answer_without_memory_for_a_tree_says_so(void **state)
{
  int status = CLX_NO_MEMORY;
  size_t failures = 0;
  char *large = calloc(1, 100001);
  (void)state;
  memset(large, 'a', 100000);
  cJSON *tree = cJSON_CreateString(large);
  for (size_t fail_at = 3; status != CLX_OK; fail_at++) {
    struct failing failing = {.fail_at = fail_at}; /* two requests make the arena itself */
    clx_allocator allocator = failing_allocator(&failing);
    clx_arena *arena = clx_arena_new(&allocator);
    clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_PRICE, NULL);
    status = clx_reply_put_cjson(reply, CLX_IN_METADATA, "x", tree);
    assert_true(status == CLX_OK || status == CLX_NO_MEMORY);
    failures += status != CLX_OK;
    clx_arena_free(arena);
    assert_int_equal(failing.live, 0);
  }
  assert_true(failures >= 2);
  cJSON_Delete(tree);
  free(large);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, count_heap, check_heap)

int main(void)
{
  const struct CMUnitTest tests[] = {
      TEST(every_kind_becomes_its_node),
      TEST(members_keep_their_order_and_their_names),
      TEST(a_tree_can_be_changed_by_the_host),
      TEST(integers_up_to_2_to_the_53_are_numbers),
      TEST(integers_beyond_2_to_the_53_keep_their_digits),
      TEST(a_string_with_a_nul_is_refused),
      TEST(what_is_no_json_gives_its_status_and_no_tree),
      TEST(a_text_cut_anywhere_gives_no_tree),
      TEST(a_text_may_be_128_deep),
      TEST(a_tree_without_memory_is_no_tree_and_leaks_nothing),
      TEST(compact_text_comes_back_as_it_was),
      TEST(a_tree_of_the_host_is_written),
      TEST(bad_utf8_of_the_host_is_refused),
      TEST(a_number_that_is_not_finite_is_refused),
      TEST(raw_text_that_is_no_json_is_refused),
      TEST(a_node_that_is_none_is_refused),
      TEST(a_tree_may_be_64_deep),
      TEST(a_tree_inside_itself_is_too_deep),
      TEST(a_list_that_never_ends_is_refused),
      TEST(a_node_added_twice_is_refused),
      TEST(resources_and_documents_become_trees),
      TEST(a_document_with_a_nul_in_free_form_json_has_no_tree),
      TEST(a_tree_needs_room_in_the_arena_for_its_text),
      TEST(a_tree_goes_into_an_answer),
      TEST(a_tree_that_cannot_be_written_fails_the_answer),
      TEST(an_answer_without_memory_for_a_tree_says_so),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
