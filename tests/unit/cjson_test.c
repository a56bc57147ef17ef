/* The bridge from text, resources and documents to cJSON trees, and from trees into answers. */
#include "cjson_trees.h"

#include <math.h>

#include "failing.h"
#include "json_rejected.h"

/* -------- helpers -------- */

static void expect_refused(struct text text, int status)
{
  cJSON unused;
  cJSON *tree = &unused;
  int found = clx_cjson_from_text(at_the_edge(text.at, text.len), text.len, &tree);
  if (found != status)
    fail_msg("%.60s: %s, not %s", text.at, clx_status_name(found), clx_status_name(status));
  assert_null(tree);
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

static void numbers_with_a_point_or_an_exponent_are_numbers(void **state)
{
  static const char *const texts[] = {
      "1E5", "1e5", "-2E-1", "1.5", "1e30", "1E+30", "12345678901234567890.0"};
  static const double numbers[] = {
      100000.0, 100000.0, -0.2, 1.5, 1e30, 1e30, 12345678901234567890.0};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    cJSON *tree = tree_of(texts[i]);
    assert_true(cJSON_IsNumber(tree) && tree->valuedouble == numbers[i]);
    cJSON_Delete(tree);
  }
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
  const struct rejected *row;
  (void)state;
  for (size_t i = 0; (row = rejected_at(i)) != NULL; i++)
    expect_refused(row->text, row->status);
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
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_string_equal(response.body,
                      "{\"success\":true,\"data\":{\"sku_code\":\"A\",\"unit_amount_cents\":100,"
                      "\"metadata\":{\"x\":{\"a\":[1,0.1,9007199254740993],\"b\":\"\\n\"},"
                      "\"y\":\"\\n\"}}}");
  clx_arena_free(arena);
}

static void expect_put(clx_arena *arena, int place, const char *key, const cJSON *tree, int status,
                       const char *where)
{
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_PRICE, NULL);
  assert_int_equal(clx_reply_put_cjson(reply, place, key, tree), status);
  assert_int_equal(clx_reply_status(reply), status);
  assert_string_equal(clx_reply_failure(reply)->where, where);
}

static void a_tree_that_cannot_be_written_fails_the_answer(void **state)
{
  static const char amount[] = "unit_amount_cents";
  static const char where[] = "/data/unit_amount_cents";
  clx_arena *arena = clx_arena_new(NULL);
  cJSON *good = cJSON_CreateTrue();
  cJSON *text = cJSON_CreateString("\xff");
  cJSON *number = cJSON_CreateNumber((double)INFINITY);
  cJSON *raw = cJSON_CreateRaw("[1,]");
  cJSON *deep = nested(65, false);
  (void)state;
  expect_put(arena, CLX_IN_DATA, amount, good, CLX_OK, "");
  expect_put(arena, CLX_IN_DATA, amount, NULL, CLX_BAD_ARGUMENT, where);
  expect_put(arena, 7, amount, good, CLX_BAD_ARGUMENT, "/unit_amount_cents");
  expect_put(arena, 7, amount, NULL, CLX_BAD_ARGUMENT, "/unit_amount_cents");
  expect_put(arena, CLX_IN_DATA, NULL, NULL, CLX_BAD_ARGUMENT, "/data");
  expect_put(arena, CLX_IN_DATA, amount, text, CLX_REPLY_TEXT, where);
  expect_put(arena, CLX_IN_DATA, amount, number, CLX_REPLY_RANGE, where);
  expect_put(arena, CLX_IN_DATA, amount, raw, CLX_REPLY_JSON, where);
  expect_put(arena, CLX_IN_DATA, amount, deep, CLX_JSON_DEPTH, where);
  cJSON_Delete(good);
  cJSON_Delete(text);
  cJSON_Delete(number);
  cJSON_Delete(raw);
  cJSON_Delete(deep);
  clx_arena_free(arena);
}

static void expect_note(clx_arena *arena, const cJSON *tree, int status, const char *metadata)
{
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_SHIPPING_COST, NULL);
  clx_response response;
  clx_error note;
  char text[128] = "{\"success\":true,\"data\":{\"price_amount_cents\":1";

  clx_reply_shipping_cost(reply, 1);
  assert_int_equal(clx_reply_put_cjson(reply, CLX_IN_METADATA, "x", tree), CLX_OK);
  assert_int_equal(clx_reply_finish(reply, &response), CLX_OK);
  assert_string_equal(response.body, strcat(strcat(text, metadata), "}}"));
  assert_int_equal(clx_reply_note(reply, 0, &note), CLX_OK);
  assert_int_equal(note.status, status);
  assert_string_equal(note.where, "/data/metadata/x");
}

static void a_tree_that_cannot_be_written_is_left_out_of_the_metadata(void **state)
{
  clx_arena *arena = clx_arena_new(NULL);
  cJSON *text = cJSON_CreateString("\xff");
  cJSON *number = cJSON_CreateNumber((double)INFINITY);
  cJSON *raw = cJSON_CreateRaw("[1,]");
  cJSON *deep = nested(65, false);
  (void)state;
  expect_note(arena, NULL, CLX_BAD_ARGUMENT, "");
  expect_note(arena, text, CLX_REPLY_TEXT, ",\"metadata\":{\"x\":\"\xef\xbf\xbd\"}");
  expect_note(arena, number, CLX_REPLY_RANGE, "");
  expect_note(arena, raw, CLX_REPLY_JSON, "");
  expect_note(arena, deep, CLX_JSON_DEPTH, "");
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

int main(void)
{
  const struct CMUnitTest tests[] = {
      TREE_TEST(every_kind_becomes_its_node),
      TREE_TEST(members_keep_their_order_and_their_names),
      TREE_TEST(a_tree_can_be_changed_by_the_host),
      TREE_TEST(integers_up_to_2_to_the_53_are_numbers),
      TREE_TEST(numbers_with_a_point_or_an_exponent_are_numbers),
      TREE_TEST(integers_beyond_2_to_the_53_keep_their_digits),
      TREE_TEST(a_string_with_a_nul_is_refused),
      TREE_TEST(what_is_no_json_gives_its_status_and_no_tree),
      TREE_TEST(a_text_cut_anywhere_gives_no_tree),
      TREE_TEST(a_text_may_be_128_deep),
      TREE_TEST(a_tree_without_memory_is_no_tree_and_leaks_nothing),
      TREE_TEST(resources_and_documents_become_trees),
      TREE_TEST(a_document_with_a_nul_in_free_form_json_has_no_tree),
      TREE_TEST(a_tree_needs_room_in_the_arena_for_its_text),
      TREE_TEST(a_tree_goes_into_an_answer),
      TREE_TEST(a_tree_that_cannot_be_written_fails_the_answer),
      TREE_TEST(a_tree_that_cannot_be_written_is_left_out_of_the_metadata),
      TREE_TEST(an_answer_without_memory_for_a_tree_says_so),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
